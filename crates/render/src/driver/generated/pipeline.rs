// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: pipeline.

use super::*;

pub(super) fn create_shader_module(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateShaderModule::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_shader_module
        .ok_or_else(|| Fault::missing("vkCreateShaderModule"))?;
    let id = call.new_id(a.p_shader_module.first())?;
    let slot = call.arena.out::<vk::ShaderModule>(1)?;
    let data = check::new_shader(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::ShaderModule::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_shader_module(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyShaderModule::decode)?;
    call.destroy(a.device, a.shader_module)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn destroy_pipeline_cache(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyPipelineCache::decode)?;
    call.destroy(a.device, a.pipeline_cache)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_pipeline_cache_data(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPipelineCacheData::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_pipeline_cache_data
        .ok_or_else(|| Fault::missing("vkGetPipelineCacheData"))?;
    let pipeline_cache = call.required(a.pipeline_cache)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            pipeline_cache,
            a.p_data_size,
            a.p_data,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn merge_pipeline_caches(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::MergePipelineCaches::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .merge_pipeline_caches
        .ok_or_else(|| Fault::missing("vkMergePipelineCaches"))?;
    let dst_cache = call.required(a.dst_cache)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            dst_cache,
            a.src_cache_count,
            a.p_src_caches,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_pipeline(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyPipeline::decode)?;
    call.destroy(a.device, a.pipeline)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_pipeline_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreatePipelineLayout::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_pipeline_layout
        .ok_or_else(|| Fault::missing("vkCreatePipelineLayout"))?;
    let id = call.new_id(a.p_pipeline_layout.first())?;
    let slot = call.arena.out::<vk::PipelineLayout>(1)?;
    let data = check::new_pipeline_layout(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::PipelineLayout::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_pipeline_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyPipelineLayout::decode)?;
    call.destroy(a.device, a.pipeline_layout)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_ray_tracing_shader_group_stack_size_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetRayTracingShaderGroupStackSizeKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_ray_tracing_shader_group_stack_size_khr
        .ok_or_else(|| Fault::missing("vkGetRayTracingShaderGroupStackSizeKHR"))?;
    let pipeline_object = call.object(a.pipeline)?;
    let pipeline = vk::Pipeline(pipeline_object.handle);
    check::groups(call, &first, &pipeline_object, a.group, 1)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), pipeline, a.group, a.group_shader) };
    call.done(pipeline_object);
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}
