// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: sync.

use super::*;

pub(super) fn create_fence(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateFence::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_fence
        .ok_or_else(|| Fault::missing("vkCreateFence"))?;
    let id = call.new_id(a.p_fence.first())?;
    let slot = call.arena.out::<vk::Fence>(1)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(id, vk::Fence::TYPE, raw.raw(), &first, Data::None)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_fence(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyFence::decode)?;
    call.destroy(a.device, a.fence)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_fence_status(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetFenceStatus::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_fence_status
        .ok_or_else(|| Fault::missing("vkGetFenceStatus"))?;
    let fence = call.required(a.fence)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), fence) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn wait_for_fences(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WaitForFences::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .wait_for_fences
        .ok_or_else(|| Fault::missing("vkWaitForFences"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.fence_count,
            a.p_fences,
            a.wait_all,
            a.timeout,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_semaphore(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroySemaphore::decode)?;
    call.destroy(a.device, a.semaphore)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateEvent::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_event
        .ok_or_else(|| Fault::missing("vkCreateEvent"))?;
    let id = call.new_id(a.p_event.first())?;
    let slot = call.arena.out::<vk::Event>(1)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(id, vk::Event::TYPE, raw.raw(), &first, Data::None)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyEvent::decode)?;
    call.destroy(a.device, a.event)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_event_status(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetEventStatus::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_event_status
        .ok_or_else(|| Fault::missing("vkGetEventStatus"))?;
    let event = call.required(a.event)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), event) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn set_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::SetEvent::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .set_event
        .ok_or_else(|| Fault::missing("vkSetEvent"))?;
    let event_object = call.object(a.event)?;
    let _event_lock = event_object.lock();
    let event = vk::Event(event_object.handle);
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), event) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn reset_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetEvent::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .reset_event
        .ok_or_else(|| Fault::missing("vkResetEvent"))?;
    let event_object = call.object(a.event)?;
    let _event_lock = event_object.lock();
    let event = vk::Event(event_object.handle);
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), event) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_semaphore_counter_value(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetSemaphoreCounterValue::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_semaphore_counter_value
        .ok_or_else(|| Fault::missing("vkGetSemaphoreCounterValue"))?;
    let semaphore_object = call.object(a.semaphore)?;
    let semaphore = vk::Semaphore(semaphore_object.handle);
    check::timeline(call, &first, &semaphore_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), semaphore, a.p_value) };
    call.done(semaphore_object);
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn wait_semaphores(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WaitSemaphores::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .wait_semaphores
        .ok_or_else(|| Fault::missing("vkWaitSemaphores"))?;
    check::awaited(call, &first, a.p_wait_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_wait_info, a.timeout) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn signal_semaphore(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::SignalSemaphore::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .signal_semaphore
        .ok_or_else(|| Fault::missing("vkSignalSemaphore"))?;
    check::signalled(call, &first, a.p_signal_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_signal_info) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_calibrated_timestamps_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetCalibratedTimestampsKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_calibrated_timestamps_khr
        .ok_or_else(|| Fault::missing("vkGetCalibratedTimestampsKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.timestamp_count,
            a.p_timestamp_infos,
            a.p_timestamps,
            a.p_max_deviation,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}
