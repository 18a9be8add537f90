// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkAttachmentDescription

pub fn decode_attachment_description<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentDescription, WireError> {
    let flags = vk::AttachmentDescriptionFlags(d.u32()?);
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let samples = vk::SampleCountFlags(d.u32()?);
    let load_op = vk::AttachmentLoadOp(d.enumerator(vk::AttachmentLoadOp::KNOWN)?);
    let store_op = vk::AttachmentStoreOp(d.enumerator(vk::AttachmentStoreOp::KNOWN)?);
    let stencil_load_op = vk::AttachmentLoadOp(d.enumerator(vk::AttachmentLoadOp::KNOWN)?);
    let stencil_store_op = vk::AttachmentStoreOp(d.enumerator(vk::AttachmentStoreOp::KNOWN)?);
    let initial_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let final_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::AttachmentDescription {
        flags,
        format,
        samples,
        load_op,
        store_op,
        stencil_load_op,
        stencil_store_op,
        initial_layout,
        final_layout,
    })
}

pub fn encode_attachment_description(e: &mut Encoder, x: &vk::AttachmentDescription) {
    e.u32(x.flags.0);
    e.i32(x.format.0);
    e.u32(x.samples.0);
    e.i32(x.load_op.0);
    e.i32(x.store_op.0);
    e.i32(x.stencil_load_op.0);
    e.i32(x.stencil_store_op.0);
    e.i32(x.initial_layout.0);
    e.i32(x.final_layout.0);
}

// VkAttachmentDescription2

pub fn decode_attachment_description2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentDescription2<'a>, WireError> {
    d.structure_type(vk::AttachmentDescription2::TYPE)?;
    let p_next = d.chain(ATTACHMENT_DESCRIPTION2_CHAIN, decode_node)?;
    decode_attachment_description2_body(d, p_next)
}

pub fn encode_attachment_description2(e: &mut Encoder, x: &vk::AttachmentDescription2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_attachment_description2_body(e, x);
}

pub fn decode_attachment_description2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AttachmentDescription2<'a>, WireError> {
    let flags = vk::AttachmentDescriptionFlags(d.u32()?);
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let samples = vk::SampleCountFlags(d.u32()?);
    let load_op = vk::AttachmentLoadOp(d.enumerator(vk::AttachmentLoadOp::KNOWN)?);
    let store_op = vk::AttachmentStoreOp(d.enumerator(vk::AttachmentStoreOp::KNOWN)?);
    let stencil_load_op = vk::AttachmentLoadOp(d.enumerator(vk::AttachmentLoadOp::KNOWN)?);
    let stencil_store_op = vk::AttachmentStoreOp(d.enumerator(vk::AttachmentStoreOp::KNOWN)?);
    let initial_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let final_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::AttachmentDescription2 {
        s_type: vk::AttachmentDescription2::TYPE,
        p_next,
        flags,
        format,
        samples,
        load_op,
        store_op,
        stencil_load_op,
        stencil_store_op,
        initial_layout,
        final_layout,
    })
}

pub fn encode_attachment_description2_body(e: &mut Encoder, x: &vk::AttachmentDescription2<'_>) {
    e.u32(x.flags.0);
    e.i32(x.format.0);
    e.u32(x.samples.0);
    e.i32(x.load_op.0);
    e.i32(x.store_op.0);
    e.i32(x.stencil_load_op.0);
    e.i32(x.stencil_store_op.0);
    e.i32(x.initial_layout.0);
    e.i32(x.final_layout.0);
}

// VkAttachmentReference

pub fn decode_attachment_reference<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentReference, WireError> {
    let attachment = d.u32()?;
    let layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::AttachmentReference { attachment, layout })
}

pub fn encode_attachment_reference(e: &mut Encoder, x: &vk::AttachmentReference) {
    e.u32(x.attachment);
    e.i32(x.layout.0);
}

// VkAttachmentReference2

pub fn decode_attachment_reference2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentReference2<'a>, WireError> {
    d.structure_type(vk::AttachmentReference2::TYPE)?;
    let p_next = d.chain(ATTACHMENT_REFERENCE2_CHAIN, decode_node)?;
    decode_attachment_reference2_body(d, p_next)
}

pub fn encode_attachment_reference2(e: &mut Encoder, x: &vk::AttachmentReference2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_attachment_reference2_body(e, x);
}

pub fn decode_attachment_reference2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AttachmentReference2<'a>, WireError> {
    let attachment = d.u32()?;
    let layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    Ok(vk::AttachmentReference2 {
        s_type: vk::AttachmentReference2::TYPE,
        p_next,
        attachment,
        layout,
        aspect_mask,
    })
}

pub fn encode_attachment_reference2_body(e: &mut Encoder, x: &vk::AttachmentReference2<'_>) {
    e.u32(x.attachment);
    e.i32(x.layout.0);
    e.u32(x.aspect_mask.0);
}

// VkAttachmentSampleLocationsEXT

pub fn decode_attachment_sample_locations_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentSampleLocationsEXT<'a>, WireError> {
    let attachment_index = d.u32()?;
    let sample_locations_info = decode_sample_locations_info_ext(d)?;
    Ok(vk::AttachmentSampleLocationsEXT {
        attachment_index,
        sample_locations_info,
    })
}

pub fn encode_attachment_sample_locations_ext(
    e: &mut Encoder,
    x: &vk::AttachmentSampleLocationsEXT<'_>,
) {
    e.u32(x.attachment_index);
    encode_sample_locations_info_ext(e, &x.sample_locations_info);
}

// VkClearAttachment

pub fn decode_clear_attachment<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ClearAttachment, WireError> {
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    let color_attachment = d.u32()?;
    let clear_value = decode_clear_value(d)?;
    Ok(vk::ClearAttachment {
        aspect_mask,
        color_attachment,
        clear_value,
    })
}

pub fn encode_clear_attachment(e: &mut Encoder, x: &vk::ClearAttachment) {
    e.u32(x.aspect_mask.0);
    e.u32(x.color_attachment);
    encode_clear_value(e, &x.clear_value);
}

// VkCommandBufferInheritanceConditionalRenderingInfoEXT

pub fn decode_command_buffer_inheritance_conditional_rendering_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'a>, WireError> {
    d.structure_type(vk::CommandBufferInheritanceConditionalRenderingInfoEXT::TYPE)?;
    let p_next = d.chain(
        COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_command_buffer_inheritance_conditional_rendering_info_ext_body(d, p_next)
}

pub fn encode_command_buffer_inheritance_conditional_rendering_info_ext(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_inheritance_conditional_rendering_info_ext_body(e, x);
}

pub fn decode_command_buffer_inheritance_conditional_rendering_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'a>, WireError> {
    let conditional_rendering_enable = d.u32()?;
    Ok(vk::CommandBufferInheritanceConditionalRenderingInfoEXT {
        s_type: vk::CommandBufferInheritanceConditionalRenderingInfoEXT::TYPE,
        p_next,
        conditional_rendering_enable,
    })
}

pub fn encode_command_buffer_inheritance_conditional_rendering_info_ext_body(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceConditionalRenderingInfoEXT<'_>,
) {
    e.u32(x.conditional_rendering_enable);
}

// VkCommandBufferInheritanceRenderingInfo

pub fn decode_command_buffer_inheritance_rendering_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferInheritanceRenderingInfo<'a>, WireError> {
    d.structure_type(vk::CommandBufferInheritanceRenderingInfo::TYPE)?;
    let p_next = d.chain(COMMAND_BUFFER_INHERITANCE_RENDERING_INFO_CHAIN, decode_node)?;
    decode_command_buffer_inheritance_rendering_info_body(d, p_next)
}

pub fn encode_command_buffer_inheritance_rendering_info(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceRenderingInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_inheritance_rendering_info_body(e, x);
}

pub fn decode_command_buffer_inheritance_rendering_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferInheritanceRenderingInfo<'a>, WireError> {
    let flags = vk::RenderingFlags(d.u32()?);
    let view_mask = d.u32()?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachment_formats =
        d.array(u64::from(color_attachment_count), Absence::Refused, |d| {
            Ok(vk::Format(d.enumerator(vk::Format::KNOWN)?))
        })?;
    let depth_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let stencil_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let rasterization_samples = vk::SampleCountFlags(d.u32()?);
    Ok(vk::CommandBufferInheritanceRenderingInfo {
        s_type: vk::CommandBufferInheritanceRenderingInfo::TYPE,
        p_next,
        flags,
        view_mask,
        color_attachment_count,
        p_color_attachment_formats,
        depth_attachment_format,
        stencil_attachment_format,
        rasterization_samples,
    })
}

pub fn encode_command_buffer_inheritance_rendering_info_body(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceRenderingInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.view_mask);
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachment_formats, |e, v| {
        e.i32(v.0);
    });
    e.i32(x.depth_attachment_format.0);
    e.i32(x.stencil_attachment_format.0);
    e.u32(x.rasterization_samples.0);
}

// VkConditionalRenderingBeginInfoEXT

pub fn decode_conditional_rendering_begin_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ConditionalRenderingBeginInfoEXT<'a>, WireError> {
    d.structure_type(vk::ConditionalRenderingBeginInfoEXT::TYPE)?;
    let p_next = d.chain(CONDITIONAL_RENDERING_BEGIN_INFO_EXT_CHAIN, decode_node)?;
    decode_conditional_rendering_begin_info_ext_body(d, p_next)
}

pub fn encode_conditional_rendering_begin_info_ext(
    e: &mut Encoder,
    x: &vk::ConditionalRenderingBeginInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_conditional_rendering_begin_info_ext_body(e, x);
}

pub fn decode_conditional_rendering_begin_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ConditionalRenderingBeginInfoEXT<'a>, WireError> {
    let buffer = d.handle::<vk::Buffer>()?;
    let offset = d.u64()?;
    let flags = vk::ConditionalRenderingFlagsEXT(d.u32()?);
    Ok(vk::ConditionalRenderingBeginInfoEXT {
        s_type: vk::ConditionalRenderingBeginInfoEXT::TYPE,
        p_next,
        buffer,
        offset,
        flags,
    })
}

pub fn encode_conditional_rendering_begin_info_ext_body(
    e: &mut Encoder,
    x: &vk::ConditionalRenderingBeginInfoEXT<'_>,
) {
    e.u64(x.buffer.0);
    e.u64(x.offset);
    e.u32(x.flags.0);
}

// VkDeviceGroupRenderPassBeginInfo

pub fn decode_device_group_render_pass_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceGroupRenderPassBeginInfo<'a>, WireError> {
    d.structure_type(vk::DeviceGroupRenderPassBeginInfo::TYPE)?;
    let p_next = d.chain(DEVICE_GROUP_RENDER_PASS_BEGIN_INFO_CHAIN, decode_node)?;
    decode_device_group_render_pass_begin_info_body(d, p_next)
}

pub fn encode_device_group_render_pass_begin_info(
    e: &mut Encoder,
    x: &vk::DeviceGroupRenderPassBeginInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_group_render_pass_begin_info_body(e, x);
}

pub fn decode_device_group_render_pass_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceGroupRenderPassBeginInfo<'a>, WireError> {
    let device_mask = d.u32()?;
    let device_render_area_count = d.length_u32()?;
    let p_device_render_areas =
        d.array(u64::from(device_render_area_count), Absence::Refused, |d| {
            decode_rect_2d(d)
        })?;
    Ok(vk::DeviceGroupRenderPassBeginInfo {
        s_type: vk::DeviceGroupRenderPassBeginInfo::TYPE,
        p_next,
        device_mask,
        device_render_area_count,
        p_device_render_areas,
    })
}

pub fn encode_device_group_render_pass_begin_info_body(
    e: &mut Encoder,
    x: &vk::DeviceGroupRenderPassBeginInfo<'_>,
) {
    e.u32(x.device_mask);
    e.u32(x.device_render_area_count);
    e.array(x.p_device_render_areas, |e, v| {
        encode_rect_2d(e, v);
    });
}

// VkFragmentShadingRateAttachmentInfoKHR

pub fn decode_fragment_shading_rate_attachment_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FragmentShadingRateAttachmentInfoKHR<'a>, WireError> {
    d.structure_type(vk::FragmentShadingRateAttachmentInfoKHR::TYPE)?;
    let p_next = d.chain(FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR_CHAIN, decode_node)?;
    decode_fragment_shading_rate_attachment_info_khr_body(d, p_next)
}

pub fn encode_fragment_shading_rate_attachment_info_khr(
    e: &mut Encoder,
    x: &vk::FragmentShadingRateAttachmentInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_fragment_shading_rate_attachment_info_khr_body(e, x);
}

pub fn decode_fragment_shading_rate_attachment_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FragmentShadingRateAttachmentInfoKHR<'a>, WireError> {
    let p_fragment_shading_rate_attachment =
        d.pointer(false, |d| decode_attachment_reference2(d))?;
    let shading_rate_attachment_texel_size = decode_extent_2d(d)?;
    Ok(vk::FragmentShadingRateAttachmentInfoKHR {
        s_type: vk::FragmentShadingRateAttachmentInfoKHR::TYPE,
        p_next,
        p_fragment_shading_rate_attachment,
        shading_rate_attachment_texel_size,
    })
}

pub fn encode_fragment_shading_rate_attachment_info_khr_body(
    e: &mut Encoder,
    x: &vk::FragmentShadingRateAttachmentInfoKHR<'_>,
) {
    e.pointer(x.p_fragment_shading_rate_attachment, |e, v| {
        encode_attachment_reference2(e, v);
    });
    encode_extent_2d(e, &x.shading_rate_attachment_texel_size);
}

// VkFramebufferAttachmentsCreateInfo

pub fn decode_framebuffer_attachments_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FramebufferAttachmentsCreateInfo<'a>, WireError> {
    d.structure_type(vk::FramebufferAttachmentsCreateInfo::TYPE)?;
    let p_next = d.chain(FRAMEBUFFER_ATTACHMENTS_CREATE_INFO_CHAIN, decode_node)?;
    decode_framebuffer_attachments_create_info_body(d, p_next)
}

pub fn encode_framebuffer_attachments_create_info(
    e: &mut Encoder,
    x: &vk::FramebufferAttachmentsCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_framebuffer_attachments_create_info_body(e, x);
}

pub fn decode_framebuffer_attachments_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FramebufferAttachmentsCreateInfo<'a>, WireError> {
    let attachment_image_info_count = d.length_u32()?;
    let p_attachment_image_infos = d.array(
        u64::from(attachment_image_info_count),
        Absence::Refused,
        |d| decode_framebuffer_attachment_image_info(d),
    )?;
    Ok(vk::FramebufferAttachmentsCreateInfo {
        s_type: vk::FramebufferAttachmentsCreateInfo::TYPE,
        p_next,
        attachment_image_info_count,
        p_attachment_image_infos,
    })
}

pub fn encode_framebuffer_attachments_create_info_body(
    e: &mut Encoder,
    x: &vk::FramebufferAttachmentsCreateInfo<'_>,
) {
    e.u32(x.attachment_image_info_count);
    e.array(x.p_attachment_image_infos, |e, v| {
        encode_framebuffer_attachment_image_info(e, v);
    });
}

// VkFramebufferCreateInfo

pub fn decode_framebuffer_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FramebufferCreateInfo<'a>, WireError> {
    d.structure_type(vk::FramebufferCreateInfo::TYPE)?;
    let p_next = d.chain(FRAMEBUFFER_CREATE_INFO_CHAIN, decode_node)?;
    decode_framebuffer_create_info_body(d, p_next)
}

pub fn encode_framebuffer_create_info(e: &mut Encoder, x: &vk::FramebufferCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_framebuffer_create_info_body(e, x);
}

pub fn decode_framebuffer_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FramebufferCreateInfo<'a>, WireError> {
    let flags = vk::FramebufferCreateFlags(d.u32()?);
    let render_pass = d.handle::<vk::RenderPass>()?;
    let attachment_count = d.length_u32()?;
    let p_attachments = d.array(u64::from(attachment_count), Absence::Allowed, |d| {
        d.handle_or_null::<vk::ImageView>()
    })?;
    let width = d.u32()?;
    let height = d.u32()?;
    let layers = d.u32()?;
    Ok(vk::FramebufferCreateInfo {
        s_type: vk::FramebufferCreateInfo::TYPE,
        p_next,
        flags,
        render_pass,
        attachment_count,
        p_attachments,
        width,
        height,
        layers,
    })
}

pub fn encode_framebuffer_create_info_body(e: &mut Encoder, x: &vk::FramebufferCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.render_pass.0);
    e.u32(x.attachment_count);
    e.array(x.p_attachments, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.width);
    e.u32(x.height);
    e.u32(x.layers);
}

// VkInputAttachmentAspectReference

pub fn decode_input_attachment_aspect_reference<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::InputAttachmentAspectReference, WireError> {
    let subpass = d.u32()?;
    let input_attachment_index = d.u32()?;
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    Ok(vk::InputAttachmentAspectReference {
        subpass,
        input_attachment_index,
        aspect_mask,
    })
}

pub fn encode_input_attachment_aspect_reference(
    e: &mut Encoder,
    x: &vk::InputAttachmentAspectReference,
) {
    e.u32(x.subpass);
    e.u32(x.input_attachment_index);
    e.u32(x.aspect_mask.0);
}

// VkMultisampledRenderToSingleSampledInfoEXT

pub fn decode_multisampled_render_to_single_sampled_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MultisampledRenderToSingleSampledInfoEXT<'a>, WireError> {
    d.structure_type(vk::MultisampledRenderToSingleSampledInfoEXT::TYPE)?;
    let p_next = d.chain(
        MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_multisampled_render_to_single_sampled_info_ext_body(d, p_next)
}

pub fn encode_multisampled_render_to_single_sampled_info_ext(
    e: &mut Encoder,
    x: &vk::MultisampledRenderToSingleSampledInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_multisampled_render_to_single_sampled_info_ext_body(e, x);
}

pub fn decode_multisampled_render_to_single_sampled_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MultisampledRenderToSingleSampledInfoEXT<'a>, WireError> {
    let multisampled_render_to_single_sampled_enable = d.u32()?;
    let rasterization_samples = vk::SampleCountFlags(d.u32()?);
    Ok(vk::MultisampledRenderToSingleSampledInfoEXT {
        s_type: vk::MultisampledRenderToSingleSampledInfoEXT::TYPE,
        p_next,
        multisampled_render_to_single_sampled_enable,
        rasterization_samples,
    })
}

pub fn encode_multisampled_render_to_single_sampled_info_ext_body(
    e: &mut Encoder,
    x: &vk::MultisampledRenderToSingleSampledInfoEXT<'_>,
) {
    e.u32(x.multisampled_render_to_single_sampled_enable);
    e.u32(x.rasterization_samples.0);
}

// VkRenderPassAttachmentBeginInfo

pub fn decode_render_pass_attachment_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassAttachmentBeginInfo<'a>, WireError> {
    d.structure_type(vk::RenderPassAttachmentBeginInfo::TYPE)?;
    let p_next = d.chain(RENDER_PASS_ATTACHMENT_BEGIN_INFO_CHAIN, decode_node)?;
    decode_render_pass_attachment_begin_info_body(d, p_next)
}

pub fn encode_render_pass_attachment_begin_info(
    e: &mut Encoder,
    x: &vk::RenderPassAttachmentBeginInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_attachment_begin_info_body(e, x);
}

pub fn decode_render_pass_attachment_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassAttachmentBeginInfo<'a>, WireError> {
    let attachment_count = d.length_u32()?;
    let p_attachments = d.array(u64::from(attachment_count), Absence::Refused, |d| {
        d.handle::<vk::ImageView>()
    })?;
    Ok(vk::RenderPassAttachmentBeginInfo {
        s_type: vk::RenderPassAttachmentBeginInfo::TYPE,
        p_next,
        attachment_count,
        p_attachments,
    })
}

pub fn encode_render_pass_attachment_begin_info_body(
    e: &mut Encoder,
    x: &vk::RenderPassAttachmentBeginInfo<'_>,
) {
    e.u32(x.attachment_count);
    e.array(x.p_attachments, |e, v| {
        e.u64(v.0);
    });
}

// VkRenderPassBeginInfo

pub fn decode_render_pass_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassBeginInfo<'a>, WireError> {
    d.structure_type(vk::RenderPassBeginInfo::TYPE)?;
    let p_next = d.chain(RENDER_PASS_BEGIN_INFO_CHAIN, decode_node)?;
    decode_render_pass_begin_info_body(d, p_next)
}

pub fn encode_render_pass_begin_info(e: &mut Encoder, x: &vk::RenderPassBeginInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_begin_info_body(e, x);
}

pub fn decode_render_pass_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassBeginInfo<'a>, WireError> {
    let render_pass = d.handle::<vk::RenderPass>()?;
    let framebuffer = d.handle::<vk::Framebuffer>()?;
    let render_area = decode_rect_2d(d)?;
    let clear_value_count = d.length_u32()?;
    let p_clear_values = d.array(u64::from(clear_value_count), Absence::Allowed, |d| {
        decode_clear_value(d)
    })?;
    Ok(vk::RenderPassBeginInfo {
        s_type: vk::RenderPassBeginInfo::TYPE,
        p_next,
        render_pass,
        framebuffer,
        render_area,
        clear_value_count,
        p_clear_values,
    })
}

pub fn encode_render_pass_begin_info_body(e: &mut Encoder, x: &vk::RenderPassBeginInfo<'_>) {
    e.u64(x.render_pass.0);
    e.u64(x.framebuffer.0);
    encode_rect_2d(e, &x.render_area);
    e.u32(x.clear_value_count);
    e.array(x.p_clear_values, |e, v| {
        encode_clear_value(e, v);
    });
}

// VkRenderPassCreateInfo

pub fn decode_render_pass_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassCreateInfo<'a>, WireError> {
    d.structure_type(vk::RenderPassCreateInfo::TYPE)?;
    let p_next = d.chain(RENDER_PASS_CREATE_INFO_CHAIN, decode_node)?;
    decode_render_pass_create_info_body(d, p_next)
}

pub fn encode_render_pass_create_info(e: &mut Encoder, x: &vk::RenderPassCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_create_info_body(e, x);
}

pub fn decode_render_pass_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassCreateInfo<'a>, WireError> {
    let flags = vk::RenderPassCreateFlags(d.u32()?);
    let attachment_count = d.length_u32()?;
    let p_attachments = d.array(u64::from(attachment_count), Absence::Refused, |d| {
        decode_attachment_description(d)
    })?;
    let subpass_count = d.length_u32()?;
    let p_subpasses = d.array(u64::from(subpass_count), Absence::Refused, |d| {
        decode_subpass_description(d)
    })?;
    let dependency_count = d.length_u32()?;
    let p_dependencies = d.array(u64::from(dependency_count), Absence::Refused, |d| {
        decode_subpass_dependency(d)
    })?;
    Ok(vk::RenderPassCreateInfo {
        s_type: vk::RenderPassCreateInfo::TYPE,
        p_next,
        flags,
        attachment_count,
        p_attachments,
        subpass_count,
        p_subpasses,
        dependency_count,
        p_dependencies,
    })
}

pub fn encode_render_pass_create_info_body(e: &mut Encoder, x: &vk::RenderPassCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u32(x.attachment_count);
    e.array(x.p_attachments, |e, v| {
        encode_attachment_description(e, v);
    });
    e.u32(x.subpass_count);
    e.array(x.p_subpasses, |e, v| {
        encode_subpass_description(e, v);
    });
    e.u32(x.dependency_count);
    e.array(x.p_dependencies, |e, v| {
        encode_subpass_dependency(e, v);
    });
}

// VkRenderPassCreateInfo2

pub fn decode_render_pass_create_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassCreateInfo2<'a>, WireError> {
    d.structure_type(vk::RenderPassCreateInfo2::TYPE)?;
    let p_next = d.chain(RENDER_PASS_CREATE_INFO2_CHAIN, decode_node)?;
    decode_render_pass_create_info2_body(d, p_next)
}

pub fn encode_render_pass_create_info2(e: &mut Encoder, x: &vk::RenderPassCreateInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_create_info2_body(e, x);
}

pub fn decode_render_pass_create_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassCreateInfo2<'a>, WireError> {
    let flags = vk::RenderPassCreateFlags(d.u32()?);
    let attachment_count = d.length_u32()?;
    let p_attachments = d.array(u64::from(attachment_count), Absence::Refused, |d| {
        decode_attachment_description2(d)
    })?;
    let subpass_count = d.length_u32()?;
    let p_subpasses = d.array(u64::from(subpass_count), Absence::Refused, |d| {
        decode_subpass_description2(d)
    })?;
    let dependency_count = d.length_u32()?;
    let p_dependencies = d.array(u64::from(dependency_count), Absence::Refused, |d| {
        decode_subpass_dependency2(d)
    })?;
    let correlated_view_mask_count = d.length_u32()?;
    let p_correlated_view_masks =
        d.u32s(u64::from(correlated_view_mask_count), Absence::Refused)?;
    Ok(vk::RenderPassCreateInfo2 {
        s_type: vk::RenderPassCreateInfo2::TYPE,
        p_next,
        flags,
        attachment_count,
        p_attachments,
        subpass_count,
        p_subpasses,
        dependency_count,
        p_dependencies,
        correlated_view_mask_count,
        p_correlated_view_masks,
    })
}

pub fn encode_render_pass_create_info2_body(e: &mut Encoder, x: &vk::RenderPassCreateInfo2<'_>) {
    e.u32(x.flags.0);
    e.u32(x.attachment_count);
    e.array(x.p_attachments, |e, v| {
        encode_attachment_description2(e, v);
    });
    e.u32(x.subpass_count);
    e.array(x.p_subpasses, |e, v| {
        encode_subpass_description2(e, v);
    });
    e.u32(x.dependency_count);
    e.array(x.p_dependencies, |e, v| {
        encode_subpass_dependency2(e, v);
    });
    e.u32(x.correlated_view_mask_count);
    e.u32s(x.p_correlated_view_masks);
}

// VkRenderPassInputAttachmentAspectCreateInfo

pub fn decode_render_pass_input_attachment_aspect_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassInputAttachmentAspectCreateInfo<'a>, WireError> {
    d.structure_type(vk::RenderPassInputAttachmentAspectCreateInfo::TYPE)?;
    let p_next = d.chain(
        RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_render_pass_input_attachment_aspect_create_info_body(d, p_next)
}

pub fn encode_render_pass_input_attachment_aspect_create_info(
    e: &mut Encoder,
    x: &vk::RenderPassInputAttachmentAspectCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_input_attachment_aspect_create_info_body(e, x);
}

pub fn decode_render_pass_input_attachment_aspect_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassInputAttachmentAspectCreateInfo<'a>, WireError> {
    let aspect_reference_count = d.length_u32()?;
    let p_aspect_references =
        d.array(u64::from(aspect_reference_count), Absence::Refused, |d| {
            decode_input_attachment_aspect_reference(d)
        })?;
    Ok(vk::RenderPassInputAttachmentAspectCreateInfo {
        s_type: vk::RenderPassInputAttachmentAspectCreateInfo::TYPE,
        p_next,
        aspect_reference_count,
        p_aspect_references,
    })
}

pub fn encode_render_pass_input_attachment_aspect_create_info_body(
    e: &mut Encoder,
    x: &vk::RenderPassInputAttachmentAspectCreateInfo<'_>,
) {
    e.u32(x.aspect_reference_count);
    e.array(x.p_aspect_references, |e, v| {
        encode_input_attachment_aspect_reference(e, v);
    });
}

// VkRenderPassMultiviewCreateInfo

pub fn decode_render_pass_multiview_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassMultiviewCreateInfo<'a>, WireError> {
    d.structure_type(vk::RenderPassMultiviewCreateInfo::TYPE)?;
    let p_next = d.chain(RENDER_PASS_MULTIVIEW_CREATE_INFO_CHAIN, decode_node)?;
    decode_render_pass_multiview_create_info_body(d, p_next)
}

pub fn encode_render_pass_multiview_create_info(
    e: &mut Encoder,
    x: &vk::RenderPassMultiviewCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_multiview_create_info_body(e, x);
}

pub fn decode_render_pass_multiview_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassMultiviewCreateInfo<'a>, WireError> {
    let subpass_count = d.length_u32()?;
    let p_view_masks = d.u32s(u64::from(subpass_count), Absence::Refused)?;
    let dependency_count = d.length_u32()?;
    let p_view_offsets = d.array(u64::from(dependency_count), Absence::Refused, |d| d.i32())?;
    let correlation_mask_count = d.length_u32()?;
    let p_correlation_masks = d.u32s(u64::from(correlation_mask_count), Absence::Refused)?;
    Ok(vk::RenderPassMultiviewCreateInfo {
        s_type: vk::RenderPassMultiviewCreateInfo::TYPE,
        p_next,
        subpass_count,
        p_view_masks,
        dependency_count,
        p_view_offsets,
        correlation_mask_count,
        p_correlation_masks,
    })
}

pub fn encode_render_pass_multiview_create_info_body(
    e: &mut Encoder,
    x: &vk::RenderPassMultiviewCreateInfo<'_>,
) {
    e.u32(x.subpass_count);
    e.u32s(x.p_view_masks);
    e.u32(x.dependency_count);
    e.array(x.p_view_offsets, |e, v| {
        e.i32(*v);
    });
    e.u32(x.correlation_mask_count);
    e.u32s(x.p_correlation_masks);
}

// VkRenderPassSampleLocationsBeginInfoEXT

pub fn decode_render_pass_sample_locations_begin_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderPassSampleLocationsBeginInfoEXT<'a>, WireError> {
    d.structure_type(vk::RenderPassSampleLocationsBeginInfoEXT::TYPE)?;
    let p_next = d.chain(
        RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_render_pass_sample_locations_begin_info_ext_body(d, p_next)
}

pub fn encode_render_pass_sample_locations_begin_info_ext(
    e: &mut Encoder,
    x: &vk::RenderPassSampleLocationsBeginInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_render_pass_sample_locations_begin_info_ext_body(e, x);
}

pub fn decode_render_pass_sample_locations_begin_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderPassSampleLocationsBeginInfoEXT<'a>, WireError> {
    let attachment_initial_sample_locations_count = d.length_u32()?;
    let p_attachment_initial_sample_locations = d.array(
        u64::from(attachment_initial_sample_locations_count),
        Absence::Refused,
        |d| decode_attachment_sample_locations_ext(d),
    )?;
    let post_subpass_sample_locations_count = d.length_u32()?;
    let p_post_subpass_sample_locations = d.array(
        u64::from(post_subpass_sample_locations_count),
        Absence::Refused,
        |d| decode_subpass_sample_locations_ext(d),
    )?;
    Ok(vk::RenderPassSampleLocationsBeginInfoEXT {
        s_type: vk::RenderPassSampleLocationsBeginInfoEXT::TYPE,
        p_next,
        attachment_initial_sample_locations_count,
        p_attachment_initial_sample_locations,
        post_subpass_sample_locations_count,
        p_post_subpass_sample_locations,
    })
}

pub fn encode_render_pass_sample_locations_begin_info_ext_body(
    e: &mut Encoder,
    x: &vk::RenderPassSampleLocationsBeginInfoEXT<'_>,
) {
    e.u32(x.attachment_initial_sample_locations_count);
    e.array(x.p_attachment_initial_sample_locations, |e, v| {
        encode_attachment_sample_locations_ext(e, v);
    });
    e.u32(x.post_subpass_sample_locations_count);
    e.array(x.p_post_subpass_sample_locations, |e, v| {
        encode_subpass_sample_locations_ext(e, v);
    });
}

// VkRenderingAreaInfo

pub fn decode_rendering_area_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingAreaInfo<'a>, WireError> {
    d.structure_type(vk::RenderingAreaInfo::TYPE)?;
    let p_next = d.chain(RENDERING_AREA_INFO_CHAIN, decode_node)?;
    decode_rendering_area_info_body(d, p_next)
}

pub fn encode_rendering_area_info(e: &mut Encoder, x: &vk::RenderingAreaInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_area_info_body(e, x);
}

pub fn decode_rendering_area_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingAreaInfo<'a>, WireError> {
    let view_mask = d.u32()?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachment_formats =
        d.array(u64::from(color_attachment_count), Absence::Allowed, |d| {
            Ok(vk::Format(d.enumerator(vk::Format::KNOWN)?))
        })?;
    let depth_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let stencil_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    Ok(vk::RenderingAreaInfo {
        s_type: vk::RenderingAreaInfo::TYPE,
        p_next,
        view_mask,
        color_attachment_count,
        p_color_attachment_formats,
        depth_attachment_format,
        stencil_attachment_format,
    })
}

pub fn encode_rendering_area_info_body(e: &mut Encoder, x: &vk::RenderingAreaInfo<'_>) {
    e.u32(x.view_mask);
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachment_formats, |e, v| {
        e.i32(v.0);
    });
    e.i32(x.depth_attachment_format.0);
    e.i32(x.stencil_attachment_format.0);
}

// VkRenderingAttachmentInfo

pub fn decode_rendering_attachment_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingAttachmentInfo<'a>, WireError> {
    d.structure_type(vk::RenderingAttachmentInfo::TYPE)?;
    let p_next = d.chain(RENDERING_ATTACHMENT_INFO_CHAIN, decode_node)?;
    decode_rendering_attachment_info_body(d, p_next)
}

pub fn encode_rendering_attachment_info(e: &mut Encoder, x: &vk::RenderingAttachmentInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_attachment_info_body(e, x);
}

pub fn decode_rendering_attachment_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingAttachmentInfo<'a>, WireError> {
    let image_view = d.handle_or_null::<vk::ImageView>()?;
    let image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let resolve_mode = vk::ResolveModeFlags(d.u32()?);
    let resolve_image_view = d.handle_or_null::<vk::ImageView>()?;
    let resolve_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let load_op = vk::AttachmentLoadOp(d.enumerator(vk::AttachmentLoadOp::KNOWN)?);
    let store_op = vk::AttachmentStoreOp(d.enumerator(vk::AttachmentStoreOp::KNOWN)?);
    let clear_value = decode_clear_value(d)?;
    Ok(vk::RenderingAttachmentInfo {
        s_type: vk::RenderingAttachmentInfo::TYPE,
        p_next,
        image_view,
        image_layout,
        resolve_mode,
        resolve_image_view,
        resolve_image_layout,
        load_op,
        store_op,
        clear_value,
    })
}

pub fn encode_rendering_attachment_info_body(e: &mut Encoder, x: &vk::RenderingAttachmentInfo<'_>) {
    e.u64(x.image_view.0);
    e.i32(x.image_layout.0);
    e.u32(x.resolve_mode.0);
    e.u64(x.resolve_image_view.0);
    e.i32(x.resolve_image_layout.0);
    e.i32(x.load_op.0);
    e.i32(x.store_op.0);
    encode_clear_value(e, &x.clear_value);
}

// VkRenderingAttachmentLocationInfo

pub fn decode_rendering_attachment_location_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingAttachmentLocationInfo<'a>, WireError> {
    d.structure_type(vk::RenderingAttachmentLocationInfo::TYPE)?;
    let p_next = d.chain(RENDERING_ATTACHMENT_LOCATION_INFO_CHAIN, decode_node)?;
    decode_rendering_attachment_location_info_body(d, p_next)
}

pub fn encode_rendering_attachment_location_info(
    e: &mut Encoder,
    x: &vk::RenderingAttachmentLocationInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_attachment_location_info_body(e, x);
}

pub fn decode_rendering_attachment_location_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingAttachmentLocationInfo<'a>, WireError> {
    let color_attachment_count = d.length_u32()?;
    let p_color_attachment_locations =
        d.u32s(u64::from(color_attachment_count), Absence::Allowed)?;
    Ok(vk::RenderingAttachmentLocationInfo {
        s_type: vk::RenderingAttachmentLocationInfo::TYPE,
        p_next,
        color_attachment_count,
        p_color_attachment_locations,
    })
}

pub fn encode_rendering_attachment_location_info_body(
    e: &mut Encoder,
    x: &vk::RenderingAttachmentLocationInfo<'_>,
) {
    e.u32(x.color_attachment_count);
    e.u32s(x.p_color_attachment_locations);
}

// VkRenderingFragmentShadingRateAttachmentInfoKHR

pub fn decode_rendering_fragment_shading_rate_attachment_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingFragmentShadingRateAttachmentInfoKHR<'a>, WireError> {
    d.structure_type(vk::RenderingFragmentShadingRateAttachmentInfoKHR::TYPE)?;
    let p_next = d.chain(
        RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_rendering_fragment_shading_rate_attachment_info_khr_body(d, p_next)
}

pub fn encode_rendering_fragment_shading_rate_attachment_info_khr(
    e: &mut Encoder,
    x: &vk::RenderingFragmentShadingRateAttachmentInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_fragment_shading_rate_attachment_info_khr_body(e, x);
}

pub fn decode_rendering_fragment_shading_rate_attachment_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingFragmentShadingRateAttachmentInfoKHR<'a>, WireError> {
    let image_view = d.handle_or_null::<vk::ImageView>()?;
    let image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let shading_rate_attachment_texel_size = decode_extent_2d(d)?;
    Ok(vk::RenderingFragmentShadingRateAttachmentInfoKHR {
        s_type: vk::RenderingFragmentShadingRateAttachmentInfoKHR::TYPE,
        p_next,
        image_view,
        image_layout,
        shading_rate_attachment_texel_size,
    })
}

pub fn encode_rendering_fragment_shading_rate_attachment_info_khr_body(
    e: &mut Encoder,
    x: &vk::RenderingFragmentShadingRateAttachmentInfoKHR<'_>,
) {
    e.u64(x.image_view.0);
    e.i32(x.image_layout.0);
    encode_extent_2d(e, &x.shading_rate_attachment_texel_size);
}

// VkRenderingInfo

pub fn decode_rendering_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingInfo<'a>, WireError> {
    d.structure_type(vk::RenderingInfo::TYPE)?;
    let p_next = d.chain(RENDERING_INFO_CHAIN, decode_node)?;
    decode_rendering_info_body(d, p_next)
}

pub fn encode_rendering_info(e: &mut Encoder, x: &vk::RenderingInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_info_body(e, x);
}

pub fn decode_rendering_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingInfo<'a>, WireError> {
    let flags = vk::RenderingFlags(d.u32()?);
    let render_area = decode_rect_2d(d)?;
    let layer_count = d.u32()?;
    let view_mask = d.u32()?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachments =
        d.array(u64::from(color_attachment_count), Absence::Refused, |d| {
            decode_rendering_attachment_info(d)
        })?;
    let p_depth_attachment = d.pointer(false, |d| decode_rendering_attachment_info(d))?;
    let p_stencil_attachment = d.pointer(false, |d| decode_rendering_attachment_info(d))?;
    Ok(vk::RenderingInfo {
        s_type: vk::RenderingInfo::TYPE,
        p_next,
        flags,
        render_area,
        layer_count,
        view_mask,
        color_attachment_count,
        p_color_attachments,
        p_depth_attachment,
        p_stencil_attachment,
    })
}

pub fn encode_rendering_info_body(e: &mut Encoder, x: &vk::RenderingInfo<'_>) {
    e.u32(x.flags.0);
    encode_rect_2d(e, &x.render_area);
    e.u32(x.layer_count);
    e.u32(x.view_mask);
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachments, |e, v| {
        encode_rendering_attachment_info(e, v);
    });
    e.pointer(x.p_depth_attachment, |e, v| {
        encode_rendering_attachment_info(e, v);
    });
    e.pointer(x.p_stencil_attachment, |e, v| {
        encode_rendering_attachment_info(e, v);
    });
}

// VkRenderingInputAttachmentIndexInfo

pub fn decode_rendering_input_attachment_index_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RenderingInputAttachmentIndexInfo<'a>, WireError> {
    d.structure_type(vk::RenderingInputAttachmentIndexInfo::TYPE)?;
    let p_next = d.chain(RENDERING_INPUT_ATTACHMENT_INDEX_INFO_CHAIN, decode_node)?;
    decode_rendering_input_attachment_index_info_body(d, p_next)
}

pub fn encode_rendering_input_attachment_index_info(
    e: &mut Encoder,
    x: &vk::RenderingInputAttachmentIndexInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_rendering_input_attachment_index_info_body(e, x);
}

pub fn decode_rendering_input_attachment_index_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RenderingInputAttachmentIndexInfo<'a>, WireError> {
    let color_attachment_count = d.length_u32()?;
    let p_color_attachment_input_indices =
        d.u32s(u64::from(color_attachment_count), Absence::Allowed)?;
    let p_depth_input_attachment_index = d.pointer(false, |d| d.u32())?;
    let p_stencil_input_attachment_index = d.pointer(false, |d| d.u32())?;
    Ok(vk::RenderingInputAttachmentIndexInfo {
        s_type: vk::RenderingInputAttachmentIndexInfo::TYPE,
        p_next,
        color_attachment_count,
        p_color_attachment_input_indices,
        p_depth_input_attachment_index,
        p_stencil_input_attachment_index,
    })
}

pub fn encode_rendering_input_attachment_index_info_body(
    e: &mut Encoder,
    x: &vk::RenderingInputAttachmentIndexInfo<'_>,
) {
    e.u32(x.color_attachment_count);
    e.u32s(x.p_color_attachment_input_indices);
    e.pointer(x.p_depth_input_attachment_index, |e, v| {
        e.u32(*v);
    });
    e.pointer(x.p_stencil_input_attachment_index, |e, v| {
        e.u32(*v);
    });
}

// VkSubpassBeginInfo

pub fn decode_subpass_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassBeginInfo<'a>, WireError> {
    d.structure_type(vk::SubpassBeginInfo::TYPE)?;
    let p_next = d.chain(SUBPASS_BEGIN_INFO_CHAIN, decode_node)?;
    decode_subpass_begin_info_body(d, p_next)
}

pub fn encode_subpass_begin_info(e: &mut Encoder, x: &vk::SubpassBeginInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_begin_info_body(e, x);
}

pub fn decode_subpass_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassBeginInfo<'a>, WireError> {
    let contents = vk::SubpassContents(d.enumerator(vk::SubpassContents::KNOWN)?);
    Ok(vk::SubpassBeginInfo {
        s_type: vk::SubpassBeginInfo::TYPE,
        p_next,
        contents,
    })
}

pub fn encode_subpass_begin_info_body(e: &mut Encoder, x: &vk::SubpassBeginInfo<'_>) {
    e.i32(x.contents.0);
}

// VkSubpassDependency

pub fn decode_subpass_dependency<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassDependency, WireError> {
    let src_subpass = d.u32()?;
    let dst_subpass = d.u32()?;
    let src_stage_mask = vk::PipelineStageFlags(d.u32()?);
    let dst_stage_mask = vk::PipelineStageFlags(d.u32()?);
    let src_access_mask = vk::AccessFlags(d.u32()?);
    let dst_access_mask = vk::AccessFlags(d.u32()?);
    let dependency_flags = vk::DependencyFlags(d.u32()?);
    Ok(vk::SubpassDependency {
        src_subpass,
        dst_subpass,
        src_stage_mask,
        dst_stage_mask,
        src_access_mask,
        dst_access_mask,
        dependency_flags,
    })
}

pub fn encode_subpass_dependency(e: &mut Encoder, x: &vk::SubpassDependency) {
    e.u32(x.src_subpass);
    e.u32(x.dst_subpass);
    e.u32(x.src_stage_mask.0);
    e.u32(x.dst_stage_mask.0);
    e.u32(x.src_access_mask.0);
    e.u32(x.dst_access_mask.0);
    e.u32(x.dependency_flags.0);
}

// VkSubpassDependency2

pub fn decode_subpass_dependency2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassDependency2<'a>, WireError> {
    d.structure_type(vk::SubpassDependency2::TYPE)?;
    let p_next = d.chain(SUBPASS_DEPENDENCY2_CHAIN, decode_node)?;
    decode_subpass_dependency2_body(d, p_next)
}

pub fn encode_subpass_dependency2(e: &mut Encoder, x: &vk::SubpassDependency2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_dependency2_body(e, x);
}

pub fn decode_subpass_dependency2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassDependency2<'a>, WireError> {
    let src_subpass = d.u32()?;
    let dst_subpass = d.u32()?;
    let src_stage_mask = vk::PipelineStageFlags(d.u32()?);
    let dst_stage_mask = vk::PipelineStageFlags(d.u32()?);
    let src_access_mask = vk::AccessFlags(d.u32()?);
    let dst_access_mask = vk::AccessFlags(d.u32()?);
    let dependency_flags = vk::DependencyFlags(d.u32()?);
    let view_offset = d.i32()?;
    Ok(vk::SubpassDependency2 {
        s_type: vk::SubpassDependency2::TYPE,
        p_next,
        src_subpass,
        dst_subpass,
        src_stage_mask,
        dst_stage_mask,
        src_access_mask,
        dst_access_mask,
        dependency_flags,
        view_offset,
    })
}

pub fn encode_subpass_dependency2_body(e: &mut Encoder, x: &vk::SubpassDependency2<'_>) {
    e.u32(x.src_subpass);
    e.u32(x.dst_subpass);
    e.u32(x.src_stage_mask.0);
    e.u32(x.dst_stage_mask.0);
    e.u32(x.src_access_mask.0);
    e.u32(x.dst_access_mask.0);
    e.u32(x.dependency_flags.0);
    e.i32(x.view_offset);
}

// VkSubpassDescription

pub fn decode_subpass_description<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassDescription<'a>, WireError> {
    let flags = vk::SubpassDescriptionFlags(d.u32()?);
    let pipeline_bind_point = vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
    let input_attachment_count = d.length_u32()?;
    let p_input_attachments =
        d.array(u64::from(input_attachment_count), Absence::Refused, |d| {
            decode_attachment_reference(d)
        })?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachments =
        d.array(u64::from(color_attachment_count), Absence::Refused, |d| {
            decode_attachment_reference(d)
        })?;
    let p_resolve_attachments =
        d.array(u64::from(color_attachment_count), Absence::Allowed, |d| {
            decode_attachment_reference(d)
        })?;
    let p_depth_stencil_attachment = d.pointer(false, |d| decode_attachment_reference(d))?;
    let preserve_attachment_count = d.length_u32()?;
    let p_preserve_attachments = d.u32s(u64::from(preserve_attachment_count), Absence::Refused)?;
    Ok(vk::SubpassDescription {
        flags,
        pipeline_bind_point,
        input_attachment_count,
        p_input_attachments,
        color_attachment_count,
        p_color_attachments,
        p_resolve_attachments,
        p_depth_stencil_attachment,
        preserve_attachment_count,
        p_preserve_attachments,
    })
}

pub fn encode_subpass_description(e: &mut Encoder, x: &vk::SubpassDescription<'_>) {
    e.u32(x.flags.0);
    e.i32(x.pipeline_bind_point.0);
    e.u32(x.input_attachment_count);
    e.array(x.p_input_attachments, |e, v| {
        encode_attachment_reference(e, v);
    });
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachments, |e, v| {
        encode_attachment_reference(e, v);
    });
    e.array(x.p_resolve_attachments, |e, v| {
        encode_attachment_reference(e, v);
    });
    e.pointer(x.p_depth_stencil_attachment, |e, v| {
        encode_attachment_reference(e, v);
    });
    e.u32(x.preserve_attachment_count);
    e.u32s(x.p_preserve_attachments);
}

// VkSubpassDescription2

pub fn decode_subpass_description2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassDescription2<'a>, WireError> {
    d.structure_type(vk::SubpassDescription2::TYPE)?;
    let p_next = d.chain(SUBPASS_DESCRIPTION2_CHAIN, decode_node)?;
    decode_subpass_description2_body(d, p_next)
}

pub fn encode_subpass_description2(e: &mut Encoder, x: &vk::SubpassDescription2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_description2_body(e, x);
}

pub fn decode_subpass_description2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassDescription2<'a>, WireError> {
    let flags = vk::SubpassDescriptionFlags(d.u32()?);
    let pipeline_bind_point = vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
    let view_mask = d.u32()?;
    let input_attachment_count = d.length_u32()?;
    let p_input_attachments =
        d.array(u64::from(input_attachment_count), Absence::Refused, |d| {
            decode_attachment_reference2(d)
        })?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachments =
        d.array(u64::from(color_attachment_count), Absence::Refused, |d| {
            decode_attachment_reference2(d)
        })?;
    let p_resolve_attachments =
        d.array(u64::from(color_attachment_count), Absence::Allowed, |d| {
            decode_attachment_reference2(d)
        })?;
    let p_depth_stencil_attachment = d.pointer(false, |d| decode_attachment_reference2(d))?;
    let preserve_attachment_count = d.length_u32()?;
    let p_preserve_attachments = d.u32s(u64::from(preserve_attachment_count), Absence::Refused)?;
    Ok(vk::SubpassDescription2 {
        s_type: vk::SubpassDescription2::TYPE,
        p_next,
        flags,
        pipeline_bind_point,
        view_mask,
        input_attachment_count,
        p_input_attachments,
        color_attachment_count,
        p_color_attachments,
        p_resolve_attachments,
        p_depth_stencil_attachment,
        preserve_attachment_count,
        p_preserve_attachments,
    })
}

pub fn encode_subpass_description2_body(e: &mut Encoder, x: &vk::SubpassDescription2<'_>) {
    e.u32(x.flags.0);
    e.i32(x.pipeline_bind_point.0);
    e.u32(x.view_mask);
    e.u32(x.input_attachment_count);
    e.array(x.p_input_attachments, |e, v| {
        encode_attachment_reference2(e, v);
    });
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachments, |e, v| {
        encode_attachment_reference2(e, v);
    });
    e.array(x.p_resolve_attachments, |e, v| {
        encode_attachment_reference2(e, v);
    });
    e.pointer(x.p_depth_stencil_attachment, |e, v| {
        encode_attachment_reference2(e, v);
    });
    e.u32(x.preserve_attachment_count);
    e.u32s(x.p_preserve_attachments);
}

// VkSubpassEndInfo

pub fn decode_subpass_end_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassEndInfo<'a>, WireError> {
    d.structure_type(vk::SubpassEndInfo::TYPE)?;
    let p_next = d.chain(SUBPASS_END_INFO_CHAIN, decode_node)?;
    decode_subpass_end_info_body(d, p_next)
}

pub fn encode_subpass_end_info(e: &mut Encoder, x: &vk::SubpassEndInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_end_info_body(e, x);
}

pub fn decode_subpass_end_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassEndInfo<'a>, WireError> {
    Ok(vk::SubpassEndInfo {
        s_type: vk::SubpassEndInfo::TYPE,
        p_next,
    })
}

pub fn encode_subpass_end_info_body(e: &mut Encoder, x: &vk::SubpassEndInfo<'_>) {}

// VkSubpassResolvePerformanceQueryEXT

pub fn decode_subpass_resolve_performance_query_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassResolvePerformanceQueryEXT<'a>, WireError> {
    d.structure_type(vk::SubpassResolvePerformanceQueryEXT::TYPE)?;
    let p_next = d.chain(SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT_CHAIN, decode_node)?;
    decode_subpass_resolve_performance_query_ext_body(d, p_next)
}

pub fn encode_subpass_resolve_performance_query_ext(
    e: &mut Encoder,
    x: &vk::SubpassResolvePerformanceQueryEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_resolve_performance_query_ext_body(e, x);
}

pub fn decode_subpass_resolve_performance_query_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassResolvePerformanceQueryEXT<'a>, WireError> {
    let optimal = d.u32()?;
    Ok(vk::SubpassResolvePerformanceQueryEXT {
        s_type: vk::SubpassResolvePerformanceQueryEXT::TYPE,
        p_next,
        optimal,
    })
}

pub fn encode_subpass_resolve_performance_query_ext_body(
    e: &mut Encoder,
    x: &vk::SubpassResolvePerformanceQueryEXT<'_>,
) {
    e.u32(x.optimal);
}

pub fn decode_subpass_resolve_performance_query_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassResolvePerformanceQueryEXT<'a>, WireError> {
    d.structure_type(vk::SubpassResolvePerformanceQueryEXT::TYPE)?;
    let p_next = d.chain(
        SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_subpass_resolve_performance_query_ext_partial_body(d, p_next)
}

pub fn encode_subpass_resolve_performance_query_ext_partial(
    e: &mut Encoder,
    x: &vk::SubpassResolvePerformanceQueryEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_subpass_resolve_performance_query_ext_partial_body(e, x);
}

pub fn decode_subpass_resolve_performance_query_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassResolvePerformanceQueryEXT<'a>, WireError> {
    let optimal = vk::zeroed();
    Ok(vk::SubpassResolvePerformanceQueryEXT {
        s_type: vk::SubpassResolvePerformanceQueryEXT::TYPE,
        p_next,
        optimal,
    })
}

pub fn encode_subpass_resolve_performance_query_ext_partial_body(
    e: &mut Encoder,
    x: &vk::SubpassResolvePerformanceQueryEXT<'_>,
) {
}

// VkSubpassSampleLocationsEXT

pub fn decode_subpass_sample_locations_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassSampleLocationsEXT<'a>, WireError> {
    let subpass_index = d.u32()?;
    let sample_locations_info = decode_sample_locations_info_ext(d)?;
    Ok(vk::SubpassSampleLocationsEXT {
        subpass_index,
        sample_locations_info,
    })
}

pub fn encode_subpass_sample_locations_ext(e: &mut Encoder, x: &vk::SubpassSampleLocationsEXT<'_>) {
    e.u32(x.subpass_index);
    encode_sample_locations_info_ext(e, &x.sample_locations_info);
}
