//! Semaphores that count, and the lists that go with those of a submission.

use super::{Call, Object, Outcome, hold, known};
use crate::object::Data;

use parhelion_vk as vk;
use vk::Handle as _;

/// A semaphore that counts: drivers keep another thing for those that do not.
pub(in crate::driver) fn timeline(_: &Call<'_, '_>, _: &Object, semaphore: &Object) -> Outcome {
    let counts = matches!(semaphore.data, Data::Semaphore { is_timeline: true });
    hold(counts, || {
        format!("semaphore {} does not count", semaphore.id)
    })
}

/// Semaphores that are waited for on the host.
pub(in crate::driver) fn awaited(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::SemaphoreWaitInfo<'_>>,
) -> Outcome {
    let semaphores = info.first().map_or(vk::In::NULL, |info| info.p_semaphores);
    semaphores.as_slice().iter().try_for_each(|semaphore| {
        let semaphore = known(call, vk::ObjectType::SEMAPHORE, semaphore.raw())?;
        timeline(call, first, semaphore)
    })
}

/// A semaphore that is signalled by the host.
pub(in crate::driver) fn signalled(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::SemaphoreSignalInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let semaphore = known(call, vk::ObjectType::SEMAPHORE, info.semaphore.raw())?;
    timeline(call, first, semaphore)
}

/// Refuses a list that is shorter than the one it goes with; there may be none.
fn reaches(what: &str, length: u32, other: u32) -> Outcome {
    hold(length == 0 || length >= other, || {
        format!("{length} {what} for {other}")
    })
}

/// The lists in the chain of a submission: drivers walk them as far as its own.
pub(in crate::driver) fn submission(
    chain: vk::Chain<'_>,
    waits: u32,
    buffers: u32,
    signals: u32,
) -> Outcome {
    if let Some(values) = chain.find::<vk::TimelineSemaphoreSubmitInfo<'_>>() {
        reaches(
            "values to wait for",
            values.wait_semaphore_value_count,
            waits,
        )?;
        reaches(
            "values to signal",
            values.signal_semaphore_value_count,
            signals,
        )?;
    }
    if let Some(group) = chain.find::<vk::DeviceGroupSubmitInfo<'_>>() {
        reaches("devices that wait", group.wait_semaphore_count, waits)?;
        reaches("masks of devices", group.command_buffer_count, buffers)?;
        reaches("devices that signal", group.signal_semaphore_count, signals)?;
    }
    Ok(())
}
