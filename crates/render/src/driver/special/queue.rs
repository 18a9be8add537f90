//! Submissions.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome, keep_sparse};
use crate::driver::check;
use crate::driver::meter::Brackets;
use crate::driver::queue::Queue;
use crate::object::{Data, Object};

/// The queue behind an object.
fn queue_of(object: &Object) -> Result<&Arc<Queue>, Fault> {
    match &object.data {
        Data::Queue(queue) => Ok(queue),
        _ => Err(Fault::guest("the object is no queue")),
    }
}

/// Puts `begin` in front of the first and `end` behind the last of a list.
fn bracket<'a, T: vk::Abi>(
    arena: &'a vk::Arena,
    list: &[T],
    first: Option<T>,
    last: Option<T>,
) -> Result<vk::In<'a, T>, Fault> {
    let total = list.len().saturating_add(first.iter().chain(&last).count());
    let mut all = first.into_iter().chain(list.iter().copied()).chain(last);
    arena.array(total, |_| {
        all.next().ok_or_else(|| Fault::host("a list is too short"))
    })
}

pub(in crate::driver) fn queue_submit(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::QueueSubmit::decode)?;
    let first = call.object(a.queue)?;
    let queue = Arc::clone(queue_of(&first)?);
    let fence_object = call.optional_object(a.fence)?;
    let fence = fence_object
        .as_ref()
        .map_or(vk::Fence(0), |o| vk::Fence(o.handle));
    let _fence_lock = fence_object.as_ref().map(|o| o.lock());
    // Locks are taken in this order everywhere: fences, semaphores by id, the queue.
    let semaphores = call.held_sorted(vk::ObjectType::SEMAPHORE);
    let _semaphore_locks: Vec<_> = semaphores.iter().map(|s| s.lock()).collect();
    let f = queue
        .device
        .table
        .queue_submit
        .ok_or_else(|| Fault::missing("vkQueueSubmit"))?;
    let _lock = queue.lock();
    let list = a.p_submits.as_slice();
    for submit in list {
        let (waits, signals) = (submit.wait_semaphore_count, submit.signal_semaphore_count);
        check::submission(submit.p_next, waits, submit.command_buffer_count, signals)?;
    }
    let buffers = list.iter().flat_map(|s| s.p_command_buffers.as_slice());
    check::recorded(call, buffers.map(|buffer| buffer.raw()), false)?;
    // Lists that go with the command buffers would have to grow as well.
    let plain = |s: &vk::SubmitInfo<'_>| {
        s.p_next.find::<vk::DeviceGroupSubmitInfo<'_>>().is_none()
            && s.p_next.find::<vk::ProtectedSubmitInfo<'_>>().is_none()
    };
    let has_work = list.iter().any(|s| s.command_buffer_count > 0);
    let brackets = if has_work && list.iter().all(plain) {
        queue.meter().begin(&queue.device)
    } else {
        None
    };
    let submits = match brackets {
        None => a.p_submits,
        Some(brackets) => measured(call, list, brackets)?,
    };
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(queue.handle, a.submit_count, submits, fence) };
    finish(call, &queue, brackets, result);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

fn measured<'a>(
    call: &Call<'a, '_>,
    list: &[vk::SubmitInfo<'a>],
    brackets: Brackets,
) -> Result<vk::In<'a, vk::SubmitInfo<'a>>, Fault> {
    let last = list.len().saturating_sub(1);
    call.arena.array(list.len(), |index| {
        let Some(submit) = list.get(index) else {
            return Err(Fault::host("index"));
        };
        let begin = (index == 0).then_some(brackets.begin);
        let end = (index == last).then_some(brackets.end);
        let buffers = bracket(call.arena, submit.p_command_buffers.as_slice(), begin, end)?;
        Ok(vk::SubmitInfo {
            command_buffer_count: count_of(buffers.as_slice().len())?,
            p_command_buffers: buffers,
            ..*submit
        })
    })
}

fn count_of(length: usize) -> Result<u32, Fault> {
    u32::try_from(length).map_err(|_| Fault::guest("too many command buffers"))
}

/// Counts a submission.
fn finish(call: &Call<'_, '_>, queue: &Queue, brackets: Option<Brackets>, result: vk::VkResult) {
    if let Some(brackets) = brackets {
        queue.meter().submitted(brackets, result.is_error());
    }
    call.context
        .counters
        .submissions
        .fetch_add(1, Ordering::Relaxed);
}

pub(in crate::driver) fn queue_submit2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::QueueSubmit2::decode)?;
    let first = call.object(a.queue)?;
    let queue = Arc::clone(queue_of(&first)?);
    let fence_object = call.optional_object(a.fence)?;
    let fence = fence_object
        .as_ref()
        .map_or(vk::Fence(0), |o| vk::Fence(o.handle));
    let _fence_lock = fence_object.as_ref().map(|o| o.lock());
    // Locks are taken in this order everywhere: fences, semaphores by id, the queue.
    let semaphores = call.held_sorted(vk::ObjectType::SEMAPHORE);
    let _semaphore_locks: Vec<_> = semaphores.iter().map(|s| s.lock()).collect();
    let f = queue
        .device
        .table
        .queue_submit2
        .ok_or_else(|| Fault::missing("vkQueueSubmit2"))?;
    let _lock = queue.lock();
    let list = a.p_submits.as_slice();
    let buffers = list
        .iter()
        .flat_map(|s| s.p_command_buffer_infos.as_slice());
    check::recorded(call, buffers.map(|info| info.command_buffer.raw()), false)?;
    let has_work = list.iter().any(|s| s.command_buffer_info_count > 0);
    let plain = list.iter().all(|s| s.flags.0 == 0);
    let brackets = if has_work && plain {
        queue.meter().begin(&queue.device)
    } else {
        None
    };
    let submits = match brackets {
        None => a.p_submits,
        Some(brackets) => measured2(call, list, brackets)?,
    };
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(queue.handle, a.submit_count, submits, fence) };
    finish(call, &queue, brackets, result);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

fn measured2<'a>(
    call: &Call<'a, '_>,
    list: &[vk::SubmitInfo2<'a>],
    brackets: Brackets,
) -> Result<vk::In<'a, vk::SubmitInfo2<'a>>, Fault> {
    let last = list.len().saturating_sub(1);
    let info = |command_buffer| vk::CommandBufferSubmitInfo {
        command_buffer,
        ..Default::default()
    };
    call.arena.array(list.len(), |index| {
        let Some(submit) = list.get(index) else {
            return Err(Fault::host("index"));
        };
        let begin = (index == 0).then(|| info(brackets.begin));
        let end = (index == last).then(|| info(brackets.end));
        let buffers = bracket(
            call.arena,
            submit.p_command_buffer_infos.as_slice(),
            begin,
            end,
        )?;
        Ok(vk::SubmitInfo2 {
            command_buffer_info_count: count_of(buffers.as_slice().len())?,
            p_command_buffer_infos: buffers,
            ..*submit
        })
    })
}

pub(in crate::driver) fn queue_bind_sparse(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::QueueBindSparse::decode)?;
    let first = call.object(a.queue)?;
    let queue = Arc::clone(queue_of(&first)?);
    let fence_object = call.optional_object(a.fence)?;
    let fence = fence_object
        .as_ref()
        .map_or(vk::Fence(0), |o| vk::Fence(o.handle));
    let _fence_lock = fence_object.as_ref().map(|o| o.lock());
    // Locks are taken in this order everywhere: fences, semaphores by id, the queue.
    let semaphores = call.held_sorted(vk::ObjectType::SEMAPHORE);
    let _semaphore_locks: Vec<_> = semaphores.iter().map(|s| s.lock()).collect();
    for info in a.p_bind_info.as_slice() {
        for buffer in info.p_buffer_binds.as_slice() {
            check::sparse_buffer(call, buffer)?;
        }
        check::sparse_images(call, info)?;
        let (waits, signals) = (info.wait_semaphore_count, info.signal_semaphore_count);
        check::submission(info.p_next, waits, 0, signals)?;
    }
    let f = queue.device.table.queue_bind_sparse;
    let f = f.ok_or_else(|| Fault::missing("vkQueueBindSparse"))?;
    let _lock = queue.lock();
    keep_sparse(call, a.p_bind_info.as_slice())?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(queue.handle, a.bind_info_count, a.p_bind_info, fence) };
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn reset_fences(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetFences::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let fences = call.held_sorted(vk::ObjectType::FENCE);
    let _locks: Vec<_> = fences.iter().map(|fence| fence.lock()).collect();
    let f = device
        .table
        .reset_fences
        .ok_or_else(|| Fault::missing("vkResetFences"))?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(device.handle, a.fence_count, a.p_fences) };
    call.reply(|e| a.encode_reply(result, e))
}
