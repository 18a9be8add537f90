//! Submissions.

use std::sync::Arc;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::batch::{Batch, Piece, bracketed};
use super::{Call, Fault, Outcome, keep_sparse};
use crate::driver::check;
use crate::driver::queue::Queue;
use crate::object::{Data, Object};
use crate::seat::Pass;

/// The queue behind an object.
fn queue_of(object: &Object) -> Result<&Arc<Queue>, Fault> {
    match &object.data {
        Data::Queue(queue) => Ok(queue),
        _ => Err(Fault::guest("the object is no queue")),
    }
}

/// What a submission locks, in the order that is the same everywhere: fences, semaphores by id, the queue.
fn locked<T>(
    queue: &Queue,
    fence: Option<&Object>,
    semaphores: &[Arc<Object>],
    submit: impl FnOnce() -> T,
) -> T {
    let _fence = fence.map(Object::lock);
    let _semaphores: Vec<_> = semaphores.iter().map(|s| s.lock()).collect();
    let _queue = queue.lock();
    submit()
}

/// Passes the gate with a list of batches, and gives it to the driver by `go`: at once while the gate is
/// open, else in the smallest pieces, each of which has a turn.
fn submit<'a, B: Batch<'a>>(
    call: &Call<'a, '_>,
    queue: &Arc<Queue>,
    batches: vk::In<'a, B>,
    fence: Option<&Arc<Object>>,
    go: &dyn Fn(u32, vk::In<'a, B>, vk::Fence) -> vk::VkResult,
) -> Result<vk::VkResult, Fault> {
    let list = batches.as_slice();
    let guest_fence = fence.map_or(vk::Fence(0), |fence| vk::Fence(fence.handle));
    let semaphores = call.held_sorted(vk::ObjectType::SEMAPHORE);
    let has_work = list.iter().any(|batch| batch.count() > 0);
    let context = call.context;
    let all = context.counters.count_submission();
    context.seat.count_submissions(all);
    if !has_work || context.seat.is_open() {
        let may_wait = list.iter().any(B::may_wait);
        let measurable = has_work && list.iter().all(B::is_plain);
        let length = u32::try_from(list.len()).map_err(|_| Fault::guest("too many batches"))?;
        return locked(queue, fence.map(|fence| &**fence), &semaphores, || {
            if queue.is_stopped() {
                return Err(Fault::guest("the device is destroyed"));
            }
            let brackets = match measurable {
                true => queue.meter().begin(&queue.device, may_wait),
                false => None,
            };
            let batches = match brackets {
                None => batches,
                Some(brackets) => bracketed(call.arena, list, brackets)?,
            };
            if may_wait {
                // So that what is before it is not taken for waiting, too.
                queue.probe();
            }
            let own = queue.fence_for_probe(has_work && (may_wait || guest_fence.0 == 0), may_wait);
            let given = own.unwrap_or(guest_fence);
            let result = go(length, batches, given);
            if let Some(brackets) = brackets {
                queue.meter().submitted(brackets, result.is_error());
            }
            if has_work {
                queue.submitted(
                    own,
                    guest_fence,
                    may_wait.then_some(brackets).flatten(),
                    result,
                );
            }
            Ok(result)
        });
    }
    let last = list.len().saturating_sub(1);
    for (index, batch) in list.iter().enumerate() {
        let mut at = 0;
        loop {
            let piece = next_piece(call, batch, at)?;
            at = piece.buffers.end;
            let is_end = index == last && piece.is_last;
            let fence = if is_end { fence } else { None };
            let result = turn(call, queue, batch, &piece, fence, &semaphores, go)?;
            if result.is_error() {
                return Ok(result);
            }
            if piece.is_last {
                break;
            }
        }
    }
    Ok(vk::VkResult::SUCCESS)
}

/// What is submitted in one turn, from one command buffer on.
fn next_piece<'a, B: Batch<'a>>(call: &Call<'_, '_>, batch: &B, at: usize) -> Result<Piece, Fault> {
    let count = batch.count();
    if !batch.can_be_split() || count == 0 {
        return Ok(Piece::all(count));
    }
    let behind = batch.raw_buffers().skip(at.saturating_add(1));
    Piece::from(at, count, behind.map(|raw| check::works(call, raw)))
}

/// Waits for a turn, and submits one piece.
fn turn<'a, B: Batch<'a>>(
    call: &Call<'a, '_>,
    queue: &Arc<Queue>,
    batch: &B,
    piece: &Piece,
    fence: Option<&Arc<Object>>,
    semaphores: &[Arc<Object>],
    go: &dyn Fn(u32, vk::In<'a, B>, vk::Fence) -> vk::VkResult,
) -> Result<vk::VkResult, Fault> {
    let seat = &call.context.seat;
    let has_work = !piece.buffers.is_empty();
    let pass = match has_work {
        true => call.waiting(|| seat.enter(|| call.context.is_fatal())),
        false => Pass::Free,
    };
    if pass == Pass::Over {
        return Err(Fault::guest("the context is over"));
    }
    let guest_fence = fence.map_or(vk::Fence(0), |fence| vk::Fence(fence.handle));
    let done = locked(queue, fence.map(|fence| &**fence), semaphores, || {
        if queue.is_stopped() {
            return Err(Fault::guest("the device is destroyed"));
        }
        // Others may have changed them while this one waited.
        let buffers = batch.raw_buffers().skip(piece.buffers.start);
        check::recorded(call, buffers.take(piece.buffers.len()), false)?;
        let brackets = match has_work && batch.is_plain() {
            true => {
                let always = batch.may_wait() || seat.is_exact();
                queue.meter().begin(&queue.device, always)
            }
            false => None,
        };
        let (begin, end) = (brackets.map(|b| b.begin), brackets.map(|b| b.end));
        let batch = call
            .arena
            .one(batch.piece(call.arena, piece, begin, end)?)?;
        let own = match pass == Pass::Counted && guest_fence.0 == 0 {
            true => queue.take_fence(),
            false => None,
        };
        let result = go(1, batch, own.unwrap_or(guest_fence));
        if result.is_error() {
            queue.give_back(own);
        }
        if let Some(brackets) = brackets {
            queue.meter().submitted(brackets, result.is_error());
        }
        let is_tracked = pass == Pass::Counted && !result.is_error();
        if is_tracked && !queue.track(own, brackets.filter(|_| batch_waits(&batch))) {
            return Err(Fault::host("a submission cannot be followed"));
        }
        Ok(result)
    });
    let failed = !matches!(&done, Ok(result) if !result.is_error());
    if pass == Pass::Counted && failed {
        seat.done(0);
    }
    done
}

fn batch_waits<'a, B: Batch<'a>>(batch: &vk::In<'a, B>) -> bool {
    batch.as_slice().iter().any(B::may_wait)
}

pub(in crate::driver) fn queue_submit(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::QueueSubmit::decode)?;
    let first = call.object(a.queue)?;
    let queue = Arc::clone(queue_of(&first)?);
    let fence = call.optional_object(a.fence)?;
    let f = queue
        .device
        .table
        .queue_submit
        .ok_or_else(|| Fault::missing("vkQueueSubmit"))?;
    let list = a.p_submits.as_slice();
    for submit in list {
        let (waits, signals) = (submit.wait_semaphore_count, submit.signal_semaphore_count);
        check::submission(submit.p_next, waits, submit.command_buffer_count, signals)?;
    }
    let buffers = list.iter().flat_map(|s| s.p_command_buffers.as_slice());
    check::recorded(call, buffers.map(|buffer| buffer.raw()), false)?;
    let handle = queue.handle;
    let result = submit(
        call,
        &queue,
        a.p_submits,
        fence.as_ref(),
        &|count, submits, fence| {
            // SAFETY: obligations 1 to 4.
            unsafe { f(handle, count, submits, fence) }
        },
    )?;
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn queue_submit2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::QueueSubmit2::decode)?;
    let first = call.object(a.queue)?;
    let queue = Arc::clone(queue_of(&first)?);
    let fence = call.optional_object(a.fence)?;
    let f = queue
        .device
        .table
        .queue_submit2
        .ok_or_else(|| Fault::missing("vkQueueSubmit2"))?;
    let list = a.p_submits.as_slice();
    let buffers = list
        .iter()
        .flat_map(|s| s.p_command_buffer_infos.as_slice());
    check::recorded(call, buffers.map(|info| info.command_buffer.raw()), false)?;
    let handle = queue.handle;
    let result = submit(
        call,
        &queue,
        a.p_submits,
        fence.as_ref(),
        &|count, submits, fence| {
            // SAFETY: obligations 1 to 4.
            unsafe { f(handle, count, submits, fence) }
        },
    )?;
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
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
