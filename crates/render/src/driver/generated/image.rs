// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: image.

use super::*;

pub(super) fn get_image_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetImageMemoryRequirements"))?;
    let image = call.required(a.image)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), image, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_image_sparse_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageSparseMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_sparse_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetImageSparseMemoryRequirements"))?;
    let image = call.required(a.image)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            image,
            a.p_sparse_memory_requirement_count,
            a.p_sparse_memory_requirements,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn destroy_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyImage::decode)?;
    call.destroy(a.device, a.image)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_image_subresource_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageSubresourceLayout::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_subresource_layout
        .ok_or_else(|| Fault::missing("vkGetImageSubresourceLayout"))?;
    let image_object = call.object(a.image)?;
    let image = vk::Image(image_object.handle);
    check::subresource(call, &first, &image_object, a.p_subresource)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), image, a.p_subresource, a.p_layout) };
    call.done(image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_image_view(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateImageView::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_image_view
        .ok_or_else(|| Fault::missing("vkCreateImageView"))?;
    let id = call.new_id(a.p_view.first())?;
    let slot = call.arena.out::<vk::ImageView>(1)?;
    let data = check::new_image_view(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::ImageView::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_image_view(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyImageView::decode)?;
    call.destroy(a.device, a.image_view)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_sampler(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateSampler::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_sampler
        .ok_or_else(|| Fault::missing("vkCreateSampler"))?;
    let id = call.new_id(a.p_sampler.first())?;
    let slot = call.arena.out::<vk::Sampler>(1)?;
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
        call.insert_keeping(id, vk::Sampler::TYPE, raw.raw(), &first, Data::None)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_sampler(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroySampler::decode)?;
    call.destroy(a.device, a.sampler)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_framebuffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateFramebuffer::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_framebuffer
        .ok_or_else(|| Fault::missing("vkCreateFramebuffer"))?;
    let id = call.new_id(a.p_framebuffer.first())?;
    let slot = call.arena.out::<vk::Framebuffer>(1)?;
    let data = check::new_framebuffer(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::Framebuffer::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_framebuffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyFramebuffer::decode)?;
    call.destroy(a.device, a.framebuffer)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_render_pass(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateRenderPass::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_render_pass
        .ok_or_else(|| Fault::missing("vkCreateRenderPass"))?;
    let id = call.new_id(a.p_render_pass.first())?;
    let slot = call.arena.out::<vk::RenderPass>(1)?;
    let data = check::new_pass(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::RenderPass::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_render_pass(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyRenderPass::decode)?;
    call.destroy(a.device, a.render_pass)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_render_area_granularity(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetRenderAreaGranularity::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_render_area_granularity
        .ok_or_else(|| Fault::missing("vkGetRenderAreaGranularity"))?;
    let render_pass = call.required(a.render_pass)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), render_pass, a.p_granularity) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_image_memory_requirements2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageMemoryRequirements2::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_memory_requirements2
        .ok_or_else(|| Fault::missing("vkGetImageMemoryRequirements2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), a.p_info, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_image_sparse_memory_requirements2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageSparseMemoryRequirements2::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_sparse_memory_requirements2
        .ok_or_else(|| Fault::missing("vkGetImageSparseMemoryRequirements2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.p_info,
            a.p_sparse_memory_requirement_count,
            a.p_sparse_memory_requirements,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_sampler_ycbcr_conversion(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateSamplerYcbcrConversion::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_sampler_ycbcr_conversion
        .ok_or_else(|| Fault::missing("vkCreateSamplerYcbcrConversion"))?;
    let id = call.new_id(a.p_ycbcr_conversion.first())?;
    let slot = call.arena.out::<vk::SamplerYcbcrConversion>(1)?;
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
        call.insert_keeping(
            id,
            vk::SamplerYcbcrConversion::TYPE,
            raw.raw(),
            &first,
            Data::None,
        )?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_sampler_ycbcr_conversion(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroySamplerYcbcrConversion::decode)?;
    call.destroy(a.device, a.ycbcr_conversion)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_render_pass2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateRenderPass2::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_render_pass2
        .ok_or_else(|| Fault::missing("vkCreateRenderPass2"))?;
    let id = call.new_id(a.p_render_pass.first())?;
    let slot = call.arena.out::<vk::RenderPass>(1)?;
    let data = check::new_pass2(call, &first, a.p_create_info)?;
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
        call.insert_keeping(id, vk::RenderPass::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_image_drm_format_modifier_properties_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageDrmFormatModifierPropertiesEXT::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_drm_format_modifier_properties_ext
        .ok_or_else(|| Fault::missing("vkGetImageDrmFormatModifierPropertiesEXT"))?;
    let image = call.required(a.image)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), image, a.p_properties) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_device_image_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceImageMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_image_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetDeviceImageMemoryRequirements"))?;
    check::possible_image(call, &first, a.p_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), a.p_info, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_device_image_sparse_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceImageSparseMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_image_sparse_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetDeviceImageSparseMemoryRequirements"))?;
    check::possible_image(call, &first, a.p_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.p_info,
            a.p_sparse_memory_requirement_count,
            a.p_sparse_memory_requirements,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_rendering_area_granularity(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetRenderingAreaGranularity::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_rendering_area_granularity
        .ok_or_else(|| Fault::missing("vkGetRenderingAreaGranularity"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.p_rendering_area_info,
            a.p_granularity,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_device_image_subresource_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceImageSubresourceLayout::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_image_subresource_layout
        .ok_or_else(|| Fault::missing("vkGetDeviceImageSubresourceLayout"))?;
    check::possible_part(call, &first, a.p_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), a.p_info, a.p_layout) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_image_subresource_layout2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetImageSubresourceLayout2::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_image_subresource_layout2
        .ok_or_else(|| Fault::missing("vkGetImageSubresourceLayout2"))?;
    let image_object = call.object(a.image)?;
    let image = vk::Image(image_object.handle);
    check::subresource2(call, &first, &image_object, a.p_subresource)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), image, a.p_subresource, a.p_layout) };
    call.done(image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn copy_image_to_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CopyImageToImage::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .copy_image_to_image
        .ok_or_else(|| Fault::missing("vkCopyImageToImage"))?;
    check::host_image_copies(call, &first, a.p_copy_image_to_image_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_copy_image_to_image_info) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn transition_image_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::TransitionImageLayout::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .transition_image_layout
        .ok_or_else(|| Fault::missing("vkTransitionImageLayout"))?;
    check::host_transitions(call, &first, a.p_transitions)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.transition_count,
            a.p_transitions,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}
