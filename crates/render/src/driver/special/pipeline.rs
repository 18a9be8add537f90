//! Pipelines: one call makes many, and some of them may fail.

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome};
use crate::object::{Data, Object};

/// Names the pipelines that were made, and takes the ids of the others out of the reply.
fn insert_made(
    call: &Call<'_, '_>,
    device: &Object,
    ids: vk::Out<'_, vk::Id<vk::Pipeline>>,
    made: vk::Out<'_, vk::Pipeline>,
) -> Outcome {
    for index in 0..ids.len() {
        let raw = made.get(index).map_or(0, vk::Handle::raw);
        let id = ids.get(index).map_or(0, |id| id.0);
        if raw == 0 {
            ids.set(index, vk::Id::new(0));
        } else {
            call.insert(id, vk::ObjectType::PIPELINE, raw, device, Data::None)?;
        }
    }
    Ok(())
}

/// Constants must lie in the data that comes with them.
fn check_specialization(stage: &vk::PipelineShaderStageCreateInfo<'_>) -> Outcome {
    let Some(info) = stage.p_specialization_info.first() else {
        return Ok(());
    };
    let room = info.p_data.as_slice().len();
    for entry in info.p_map_entries.as_slice() {
        let offset = usize::try_from(entry.offset).unwrap_or(usize::MAX);
        if offset.checked_add(entry.size).is_none_or(|end| end > room) {
            return Err(Fault::guest(format!(
                "specialization constant {} beyond {room} bytes of data",
                entry.constant_id
            )));
        }
    }
    Ok(())
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
    let mut stages = a
        .p_create_infos
        .as_slice()
        .iter()
        .flat_map(|info| info.p_stages.as_slice());
    stages.try_for_each(check_specialization)?;
    let made = call.arena.out::<vk::Pipeline>(a.p_pipelines.len())?;
    let f = device.table.create_graphics_pipelines;
    let f = f.ok_or_else(|| Fault::missing("vkCreateGraphicsPipelines"))?;
    let (count, infos) = (a.create_info_count, a.p_create_infos);
    // SAFETY: obligations 1 to 3 and 5; the output has as many places as there are infos.
    let result = unsafe { f(device.handle, cache, count, infos, vk::Null::NULL, made) };
    insert_made(call, &first, a.p_pipelines, made)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn create_compute_pipelines(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateComputePipelines::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let cache = call.optional(a.pipeline_cache)?;
    check_ids(call, a.p_pipelines)?;
    a.p_create_infos
        .as_slice()
        .iter()
        .try_for_each(|info| check_specialization(&info.stage))?;
    let made = call.arena.out::<vk::Pipeline>(a.p_pipelines.len())?;
    let f = device.table.create_compute_pipelines;
    let f = f.ok_or_else(|| Fault::missing("vkCreateComputePipelines"))?;
    let (count, infos) = (a.create_info_count, a.p_create_infos);
    // SAFETY: obligations 1 to 3 and 5; the output has as many places as there are infos.
    let result = unsafe { f(device.handle, cache, count, infos, vk::Null::NULL, made) };
    insert_made(call, &first, a.p_pipelines, made)?;
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
    let mut stages = a
        .p_create_infos
        .as_slice()
        .iter()
        .flat_map(|info| info.p_stages.as_slice());
    stages.try_for_each(check_specialization)?;
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
    insert_made(call, &first, a.p_pipelines, made)?;
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
    let pipeline = call.required(a.pipeline)?;
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
    let pipeline = call.required(a.pipeline)?;
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
