//! Pipelines: one call makes many, and some of them may fail.

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome};
use crate::driver::check;
use crate::object::{Data, Object};

/// Names the pipelines that were made, and takes the ids of the others out of the reply.
fn insert_made(
    call: &Call<'_, '_>,
    device: &Object,
    ids: vk::Out<'_, vk::Id<vk::Pipeline>>,
    made: vk::Out<'_, vk::Pipeline>,
    mut facts: impl FnMut(usize) -> Result<Data, Fault>,
) -> Outcome {
    for index in 0..ids.len() {
        let raw = made.get(index).map_or(0, vk::Handle::raw);
        let id = ids.get(index).map_or(0, |id| id.0);
        if raw == 0 {
            ids.set(index, vk::Id::new(0));
        } else {
            call.insert(id, vk::ObjectType::PIPELINE, raw, device, facts(index)?)?;
        }
    }
    Ok(())
}

/// The same cache with nothing in it.
fn empty<'a>(info: &vk::PipelineCacheCreateInfo<'a>) -> vk::PipelineCacheCreateInfo<'a> {
    vk::PipelineCacheCreateInfo {
        initial_data_size: 0,
        p_initial_data: vk::In::NULL,
        ..*info
    }
}

/// A cache begins empty, whatever the guest has kept of an earlier one. What is in it is code that
/// the driver will run, or takes on trust on its way to code, and the guest could have written it.
pub(in crate::driver) fn create_pipeline_cache(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreatePipelineCache::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let id = call.new_id(a.p_pipeline_cache.first())?;
    let info = a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    let info = call.arena.one(empty(info))?;
    let slot = call.arena.out::<vk::PipelineCache>(1)?;
    let f = device.table.create_pipeline_cache;
    let f = f.ok_or_else(|| Fault::missing("vkCreatePipelineCache"))?;
    // SAFETY: obligations 1 to 3 and 5.
    let result = unsafe { f(device.handle, info, vk::Null::NULL, slot) };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        let kind = vk::ObjectType::PIPELINE_CACHE;
        call.insert(id, kind, raw.raw(), &first, Data::None)?;
    }
    call.reply(|e| a.encode_reply(result, e))
}

fn too_many() -> Fault {
    Fault::host("more pipelines than infos")
}

/// All ids must be free before anything is made.
fn check_ids(call: &Call<'_, '_>, ids: vk::Out<'_, vk::Id<vk::Pipeline>>) -> Outcome {
    call.context
        .objects
        .check_all_new(ids.iter().map(|id| id.0))
}

pub(in crate::driver) fn create_graphics_pipelines(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateGraphicsPipelines::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let cache = call.optional(a.pipeline_cache)?;
    check_ids(call, a.p_pipelines)?;
    let list = a.p_create_infos.as_slice();
    check::graphics_pipelines(call, &first, list)?;
    let made = call.arena.out::<vk::Pipeline>(a.p_pipelines.len())?;
    let f = device.table.create_graphics_pipelines;
    let f = f.ok_or_else(|| Fault::missing("vkCreateGraphicsPipelines"))?;
    let (count, infos) = (a.create_info_count, a.p_create_infos);
    // SAFETY: obligations 1 to 3 and 5; the output has as many places as there are infos.
    let result = unsafe { f(device.handle, cache, count, infos, vk::Null::NULL, made) };
    insert_made(call, &first, a.p_pipelines, made, |at| {
        list.get(at).map(check::graphics_facts).ok_or_else(too_many)
    })?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn create_compute_pipelines(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateComputePipelines::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let cache = call.optional(a.pipeline_cache)?;
    check_ids(call, a.p_pipelines)?;
    check::compute_pipelines(&first, a.p_create_infos.as_slice())?;
    let made = call.arena.out::<vk::Pipeline>(a.p_pipelines.len())?;
    let f = device.table.create_compute_pipelines;
    let f = f.ok_or_else(|| Fault::missing("vkCreateComputePipelines"))?;
    let (count, infos) = (a.create_info_count, a.p_create_infos);
    // SAFETY: obligations 1 to 3 and 5; the output has as many places as there are infos.
    let result = unsafe { f(device.handle, cache, count, infos, vk::Null::NULL, made) };
    insert_made(call, &first, a.p_pipelines, made, |_| {
        Ok(check::compute_facts())
    })?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn create_ray_tracing_pipelines_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateRayTracingPipelinesKHR::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    if a.deferred_operation.0 != 0 {
        return Err(Fault::guest(
            "deferred operations are the guest driver's own",
        ));
    }
    let cache = call.optional(a.pipeline_cache)?;
    check_ids(call, a.p_pipelines)?;
    let list = a.p_create_infos.as_slice();
    check::ray_tracing_pipelines(call, &first, list)?;
    let made = call.arena.out::<vk::Pipeline>(a.p_pipelines.len())?;
    let f = device.table.create_ray_tracing_pipelines_khr;
    let f = f.ok_or_else(|| Fault::missing("vkCreateRayTracingPipelinesKHR"))?;
    let (count, infos) = (a.create_info_count, a.p_create_infos);
    let none = vk::DeferredOperationKHR::from_raw(0);
    // SAFETY: obligations 1 to 3 and 5; the output has as many places as there are infos.
    let result = unsafe {
        f(
            device.handle,
            none,
            cache,
            count,
            infos,
            vk::Null::NULL,
            made,
        )
    };
    insert_made(call, &first, a.p_pipelines, made, |at| {
        let info = list.get(at).ok_or_else(too_many)?;
        check::ray_tracing_facts(call, info)
    })?;
    call.reply(|e| a.encode_reply(result, e))
}

/// Whether `count` group handles fit into `room` bytes. Their size is the device's.
fn check_group_handles(device: &Object, count: u32, room: usize, replay: bool) -> Outcome {
    let physical = device.physical()?;
    let (plain, capture) = physical.group_handle_bytes();
    let each = if replay { capture } else { plain };
    let needed = u64::from(each).saturating_mul(u64::from(count));
    if u64::try_from(room).is_ok_and(|room| needed <= room) {
        return Ok(());
    }
    Err(Fault::guest(format!(
        "{room} bytes do not hold {count} group handles"
    )))
}

pub(in crate::driver) fn get_ray_tracing_shader_group_handles_khr(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetRayTracingShaderGroupHandlesKHR::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let object = call.object(a.pipeline)?;
    let pipeline = vk::Pipeline::from_raw(object.handle);
    check::groups(call, &first, &object, a.first_group, a.group_count)?;
    check_group_handles(&first, a.group_count, a.p_data.len(), false)?;
    let f = device.table.get_ray_tracing_shader_group_handles_khr;
    let f = f.ok_or_else(|| Fault::missing("vkGetRayTracingShaderGroupHandlesKHR"))?;
    let (begin, count) = (a.first_group, a.group_count);
    // SAFETY: obligations 1 to 3; the room was checked.
    let result = unsafe { f(device.handle, pipeline, begin, count, a.data_size, a.p_data) };
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn get_ray_tracing_capture_replay_shader_group_handles_khr(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetRayTracingCaptureReplayShaderGroupHandlesKHR::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let object = call.object(a.pipeline)?;
    let pipeline = vk::Pipeline::from_raw(object.handle);
    check::groups(call, &first, &object, a.first_group, a.group_count)?;
    check_group_handles(&first, a.group_count, a.p_data.len(), true)?;
    let f = device
        .table
        .get_ray_tracing_capture_replay_shader_group_handles_khr;
    let f = f.ok_or_else(|| Fault::missing("vkGetRayTracingCaptureReplayShaderGroupHandlesKHR"))?;
    let (begin, count) = (a.first_group, a.group_count);
    // SAFETY: obligations 1 to 3; the room was checked.
    let result = unsafe { f(device.handle, pipeline, begin, count, a.data_size, a.p_data) };
    call.reply(|e| a.encode_reply(result, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caches_begin_empty() {
        let arena = vk::Arena::new(1 << 12);
        let info = vk::PipelineCacheCreateInfo {
            initial_data_size: 4,
            p_initial_data: arena.copy(b"code").unwrap(),
            ..Default::default()
        };
        let info = empty(&info);
        assert!(info.p_initial_data.is_null() && info.initial_data_size == 0);
    }
}
