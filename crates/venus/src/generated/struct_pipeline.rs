// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkAttachmentDescriptionStencilLayout

pub fn decode_attachment_description_stencil_layout<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentDescriptionStencilLayout<'a>, WireError> {
    d.structure_type(vk::AttachmentDescriptionStencilLayout::TYPE)?;
    let p_next = d.chain(ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT_CHAIN, decode_node)?;
    decode_attachment_description_stencil_layout_body(d, p_next)
}

pub fn encode_attachment_description_stencil_layout(
    e: &mut Encoder,
    x: &vk::AttachmentDescriptionStencilLayout<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_attachment_description_stencil_layout_body(e, x);
}

pub fn decode_attachment_description_stencil_layout_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AttachmentDescriptionStencilLayout<'a>, WireError> {
    let stencil_initial_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let stencil_final_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::AttachmentDescriptionStencilLayout {
        s_type: vk::AttachmentDescriptionStencilLayout::TYPE,
        p_next,
        stencil_initial_layout,
        stencil_final_layout,
    })
}

pub fn encode_attachment_description_stencil_layout_body(
    e: &mut Encoder,
    x: &vk::AttachmentDescriptionStencilLayout<'_>,
) {
    e.i32(x.stencil_initial_layout.0);
    e.i32(x.stencil_final_layout.0);
}

// VkAttachmentReferenceStencilLayout

pub fn decode_attachment_reference_stencil_layout<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AttachmentReferenceStencilLayout<'a>, WireError> {
    d.structure_type(vk::AttachmentReferenceStencilLayout::TYPE)?;
    let p_next = d.chain(ATTACHMENT_REFERENCE_STENCIL_LAYOUT_CHAIN, decode_node)?;
    decode_attachment_reference_stencil_layout_body(d, p_next)
}

pub fn encode_attachment_reference_stencil_layout(
    e: &mut Encoder,
    x: &vk::AttachmentReferenceStencilLayout<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_attachment_reference_stencil_layout_body(e, x);
}

pub fn decode_attachment_reference_stencil_layout_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AttachmentReferenceStencilLayout<'a>, WireError> {
    let stencil_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::AttachmentReferenceStencilLayout {
        s_type: vk::AttachmentReferenceStencilLayout::TYPE,
        p_next,
        stencil_layout,
    })
}

pub fn encode_attachment_reference_stencil_layout_body(
    e: &mut Encoder,
    x: &vk::AttachmentReferenceStencilLayout<'_>,
) {
    e.i32(x.stencil_layout.0);
}

// VkClearDepthStencilValue

pub fn decode_clear_depth_stencil_value<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ClearDepthStencilValue, WireError> {
    let depth = d.f32()?;
    let stencil = d.u32()?;
    Ok(vk::ClearDepthStencilValue { depth, stencil })
}

pub fn encode_clear_depth_stencil_value(e: &mut Encoder, x: &vk::ClearDepthStencilValue) {
    e.f32(x.depth);
    e.u32(x.stencil);
}

// VkComputePipelineCreateInfo

pub fn decode_compute_pipeline_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ComputePipelineCreateInfo<'a>, WireError> {
    d.structure_type(vk::ComputePipelineCreateInfo::TYPE)?;
    let p_next = d.chain(COMPUTE_PIPELINE_CREATE_INFO_CHAIN, decode_node)?;
    decode_compute_pipeline_create_info_body(d, p_next)
}

pub fn encode_compute_pipeline_create_info(e: &mut Encoder, x: &vk::ComputePipelineCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_compute_pipeline_create_info_body(e, x);
}

pub fn decode_compute_pipeline_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ComputePipelineCreateInfo<'a>, WireError> {
    let flags = vk::PipelineCreateFlags(d.u32()?);
    let stage = decode_pipeline_shader_stage_create_info(d)?;
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let base_pipeline_handle = d.handle_or_null::<vk::Pipeline>()?;
    let base_pipeline_index = d.i32()?;
    Ok(vk::ComputePipelineCreateInfo {
        s_type: vk::ComputePipelineCreateInfo::TYPE,
        p_next,
        flags,
        stage,
        layout,
        base_pipeline_handle,
        base_pipeline_index,
    })
}

pub fn encode_compute_pipeline_create_info_body(
    e: &mut Encoder,
    x: &vk::ComputePipelineCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    encode_pipeline_shader_stage_create_info(e, &x.stage);
    e.u64(x.layout.0);
    e.u64(x.base_pipeline_handle.0);
    e.i32(x.base_pipeline_index);
}

// VkGraphicsPipelineCreateInfo

pub fn decode_graphics_pipeline_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::GraphicsPipelineCreateInfo<'a>, WireError> {
    d.structure_type(vk::GraphicsPipelineCreateInfo::TYPE)?;
    let p_next = d.chain(GRAPHICS_PIPELINE_CREATE_INFO_CHAIN, decode_node)?;
    decode_graphics_pipeline_create_info_body(d, p_next)
}

pub fn encode_graphics_pipeline_create_info(
    e: &mut Encoder,
    x: &vk::GraphicsPipelineCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_graphics_pipeline_create_info_body(e, x);
}

pub fn decode_graphics_pipeline_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::GraphicsPipelineCreateInfo<'a>, WireError> {
    let flags = vk::PipelineCreateFlags(d.u32()?);
    let stage_count = d.length_u32()?;
    let p_stages = d.array(u64::from(stage_count), Absence::Allowed, |d| {
        decode_pipeline_shader_stage_create_info(d)
    })?;
    let p_vertex_input_state =
        d.pointer(false, |d| decode_pipeline_vertex_input_state_create_info(d))?;
    let p_input_assembly_state = d.pointer(false, |d| {
        decode_pipeline_input_assembly_state_create_info(d)
    })?;
    let p_tessellation_state =
        d.pointer(false, |d| decode_pipeline_tessellation_state_create_info(d))?;
    let p_viewport_state = d.pointer(false, |d| decode_pipeline_viewport_state_create_info(d))?;
    let p_rasterization_state = d.pointer(false, |d| {
        decode_pipeline_rasterization_state_create_info(d)
    })?;
    let p_multisample_state =
        d.pointer(false, |d| decode_pipeline_multisample_state_create_info(d))?;
    let p_depth_stencil_state = d.pointer(false, |d| {
        decode_pipeline_depth_stencil_state_create_info(d)
    })?;
    let p_color_blend_state =
        d.pointer(false, |d| decode_pipeline_color_blend_state_create_info(d))?;
    let p_dynamic_state = d.pointer(false, |d| decode_pipeline_dynamic_state_create_info(d))?;
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let render_pass = d.handle_or_null::<vk::RenderPass>()?;
    let subpass = d.u32()?;
    let base_pipeline_handle = d.handle_or_null::<vk::Pipeline>()?;
    let base_pipeline_index = d.i32()?;
    Ok(vk::GraphicsPipelineCreateInfo {
        s_type: vk::GraphicsPipelineCreateInfo::TYPE,
        p_next,
        flags,
        stage_count,
        p_stages,
        p_vertex_input_state,
        p_input_assembly_state,
        p_tessellation_state,
        p_viewport_state,
        p_rasterization_state,
        p_multisample_state,
        p_depth_stencil_state,
        p_color_blend_state,
        p_dynamic_state,
        layout,
        render_pass,
        subpass,
        base_pipeline_handle,
        base_pipeline_index,
    })
}

pub fn encode_graphics_pipeline_create_info_body(
    e: &mut Encoder,
    x: &vk::GraphicsPipelineCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.stage_count);
    e.array(x.p_stages, |e, v| {
        encode_pipeline_shader_stage_create_info(e, v);
    });
    e.pointer(x.p_vertex_input_state, |e, v| {
        encode_pipeline_vertex_input_state_create_info(e, v);
    });
    e.pointer(x.p_input_assembly_state, |e, v| {
        encode_pipeline_input_assembly_state_create_info(e, v);
    });
    e.pointer(x.p_tessellation_state, |e, v| {
        encode_pipeline_tessellation_state_create_info(e, v);
    });
    e.pointer(x.p_viewport_state, |e, v| {
        encode_pipeline_viewport_state_create_info(e, v);
    });
    e.pointer(x.p_rasterization_state, |e, v| {
        encode_pipeline_rasterization_state_create_info(e, v);
    });
    e.pointer(x.p_multisample_state, |e, v| {
        encode_pipeline_multisample_state_create_info(e, v);
    });
    e.pointer(x.p_depth_stencil_state, |e, v| {
        encode_pipeline_depth_stencil_state_create_info(e, v);
    });
    e.pointer(x.p_color_blend_state, |e, v| {
        encode_pipeline_color_blend_state_create_info(e, v);
    });
    e.pointer(x.p_dynamic_state, |e, v| {
        encode_pipeline_dynamic_state_create_info(e, v);
    });
    e.u64(x.layout.0);
    e.u64(x.render_pass.0);
    e.u32(x.subpass);
    e.u64(x.base_pipeline_handle.0);
    e.i32(x.base_pipeline_index);
}

// VkGraphicsPipelineLibraryCreateInfoEXT

pub fn decode_graphics_pipeline_library_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::GraphicsPipelineLibraryCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::GraphicsPipelineLibraryCreateInfoEXT::TYPE)?;
    let p_next = d.chain(GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_graphics_pipeline_library_create_info_ext_body(d, p_next)
}

pub fn encode_graphics_pipeline_library_create_info_ext(
    e: &mut Encoder,
    x: &vk::GraphicsPipelineLibraryCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_graphics_pipeline_library_create_info_ext_body(e, x);
}

pub fn decode_graphics_pipeline_library_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::GraphicsPipelineLibraryCreateInfoEXT<'a>, WireError> {
    let flags = vk::GraphicsPipelineLibraryFlagsEXT(d.u32()?);
    Ok(vk::GraphicsPipelineLibraryCreateInfoEXT {
        s_type: vk::GraphicsPipelineLibraryCreateInfoEXT::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_graphics_pipeline_library_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::GraphicsPipelineLibraryCreateInfoEXT<'_>,
) {
    e.u32(x.flags.0);
}

// VkImageStencilUsageCreateInfo

pub fn decode_image_stencil_usage_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageStencilUsageCreateInfo<'a>, WireError> {
    d.structure_type(vk::ImageStencilUsageCreateInfo::TYPE)?;
    let p_next = d.chain(IMAGE_STENCIL_USAGE_CREATE_INFO_CHAIN, decode_node)?;
    decode_image_stencil_usage_create_info_body(d, p_next)
}

pub fn encode_image_stencil_usage_create_info(
    e: &mut Encoder,
    x: &vk::ImageStencilUsageCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_stencil_usage_create_info_body(e, x);
}

pub fn decode_image_stencil_usage_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageStencilUsageCreateInfo<'a>, WireError> {
    let stencil_usage = vk::ImageUsageFlags(d.u32()?);
    Ok(vk::ImageStencilUsageCreateInfo {
        s_type: vk::ImageStencilUsageCreateInfo::TYPE,
        p_next,
        stencil_usage,
    })
}

pub fn encode_image_stencil_usage_create_info_body(
    e: &mut Encoder,
    x: &vk::ImageStencilUsageCreateInfo<'_>,
) {
    e.u32(x.stencil_usage.0);
}

// VkPipelineCacheCreateInfo

pub fn decode_pipeline_cache_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineCacheCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineCacheCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_CACHE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_cache_create_info_body(d, p_next)
}

pub fn encode_pipeline_cache_create_info(e: &mut Encoder, x: &vk::PipelineCacheCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_cache_create_info_body(e, x);
}

pub fn decode_pipeline_cache_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineCacheCreateInfo<'a>, WireError> {
    let flags = vk::PipelineCacheCreateFlags(d.u32()?);
    let initial_data_size = d.length_usize()?;
    let p_initial_data = d.bytes(crate::decode::wide(initial_data_size), Absence::Refused)?;
    Ok(vk::PipelineCacheCreateInfo {
        s_type: vk::PipelineCacheCreateInfo::TYPE,
        p_next,
        flags,
        initial_data_size,
        p_initial_data,
    })
}

pub fn encode_pipeline_cache_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineCacheCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.usize(x.initial_data_size);
    e.bytes(x.p_initial_data);
}

// VkPipelineColorBlendAdvancedStateCreateInfoEXT

pub fn decode_pipeline_color_blend_advanced_state_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineColorBlendAdvancedStateCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_color_blend_advanced_state_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_color_blend_advanced_state_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_color_blend_advanced_state_create_info_ext_body(e, x);
}

pub fn decode_pipeline_color_blend_advanced_state_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'a>, WireError> {
    let src_premultiplied = d.u32()?;
    let dst_premultiplied = d.u32()?;
    let blend_overlap = vk::BlendOverlapEXT(d.enumerator(vk::BlendOverlapEXT::KNOWN)?);
    Ok(vk::PipelineColorBlendAdvancedStateCreateInfoEXT {
        s_type: vk::PipelineColorBlendAdvancedStateCreateInfoEXT::TYPE,
        p_next,
        src_premultiplied,
        dst_premultiplied,
        blend_overlap,
    })
}

pub fn encode_pipeline_color_blend_advanced_state_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineColorBlendAdvancedStateCreateInfoEXT<'_>,
) {
    e.u32(x.src_premultiplied);
    e.u32(x.dst_premultiplied);
    e.i32(x.blend_overlap.0);
}

// VkPipelineColorBlendAttachmentState

pub fn decode_pipeline_color_blend_attachment_state<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineColorBlendAttachmentState, WireError> {
    let blend_enable = d.u32()?;
    let src_color_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let dst_color_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let color_blend_op = vk::BlendOp(d.enumerator(vk::BlendOp::KNOWN)?);
    let src_alpha_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let dst_alpha_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let alpha_blend_op = vk::BlendOp(d.enumerator(vk::BlendOp::KNOWN)?);
    let color_write_mask = vk::ColorComponentFlags(d.u32()?);
    Ok(vk::PipelineColorBlendAttachmentState {
        blend_enable,
        src_color_blend_factor,
        dst_color_blend_factor,
        color_blend_op,
        src_alpha_blend_factor,
        dst_alpha_blend_factor,
        alpha_blend_op,
        color_write_mask,
    })
}

pub fn encode_pipeline_color_blend_attachment_state(
    e: &mut Encoder,
    x: &vk::PipelineColorBlendAttachmentState,
) {
    e.u32(x.blend_enable);
    e.i32(x.src_color_blend_factor.0);
    e.i32(x.dst_color_blend_factor.0);
    e.i32(x.color_blend_op.0);
    e.i32(x.src_alpha_blend_factor.0);
    e.i32(x.dst_alpha_blend_factor.0);
    e.i32(x.alpha_blend_op.0);
    e.u32(x.color_write_mask.0);
}

// VkPipelineColorBlendStateCreateInfo

pub fn decode_pipeline_color_blend_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineColorBlendStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineColorBlendStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_COLOR_BLEND_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_color_blend_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_color_blend_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineColorBlendStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_color_blend_state_create_info_body(e, x);
}

pub fn decode_pipeline_color_blend_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineColorBlendStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineColorBlendStateCreateFlags(d.u32()?);
    let logic_op_enable = d.u32()?;
    let logic_op = vk::LogicOp(d.enumerator(vk::LogicOp::KNOWN)?);
    let attachment_count = d.length_u32()?;
    let p_attachments = d.array(u64::from(attachment_count), Absence::Allowed, |d| {
        decode_pipeline_color_blend_attachment_state(d)
    })?;
    let blend_constants = d.fixed(|d| d.f32())?;
    Ok(vk::PipelineColorBlendStateCreateInfo {
        s_type: vk::PipelineColorBlendStateCreateInfo::TYPE,
        p_next,
        flags,
        logic_op_enable,
        logic_op,
        attachment_count,
        p_attachments,
        blend_constants,
    })
}

pub fn encode_pipeline_color_blend_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineColorBlendStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.logic_op_enable);
    e.i32(x.logic_op.0);
    e.u32(x.attachment_count);
    e.array(x.p_attachments, |e, v| {
        encode_pipeline_color_blend_attachment_state(e, v);
    });
    e.fixed(&x.blend_constants, |e, v| {
        e.f32(*v);
    });
}

// VkPipelineColorWriteCreateInfoEXT

pub fn decode_pipeline_color_write_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineColorWriteCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineColorWriteCreateInfoEXT::TYPE)?;
    let p_next = d.chain(PIPELINE_COLOR_WRITE_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_pipeline_color_write_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_color_write_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineColorWriteCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_color_write_create_info_ext_body(e, x);
}

pub fn decode_pipeline_color_write_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineColorWriteCreateInfoEXT<'a>, WireError> {
    let attachment_count = d.length_u32()?;
    let p_color_write_enables = d.u32s(u64::from(attachment_count), Absence::Refused)?;
    Ok(vk::PipelineColorWriteCreateInfoEXT {
        s_type: vk::PipelineColorWriteCreateInfoEXT::TYPE,
        p_next,
        attachment_count,
        p_color_write_enables,
    })
}

pub fn encode_pipeline_color_write_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineColorWriteCreateInfoEXT<'_>,
) {
    e.u32(x.attachment_count);
    e.u32s(x.p_color_write_enables);
}

// VkPipelineCreateFlags2CreateInfo

pub fn decode_pipeline_create_flags2_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineCreateFlags2CreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineCreateFlags2CreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_CREATE_FLAGS2_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_create_flags2_create_info_body(d, p_next)
}

pub fn encode_pipeline_create_flags2_create_info(
    e: &mut Encoder,
    x: &vk::PipelineCreateFlags2CreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_create_flags2_create_info_body(e, x);
}

pub fn decode_pipeline_create_flags2_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineCreateFlags2CreateInfo<'a>, WireError> {
    let flags = vk::PipelineCreateFlags2(d.u64()?);
    Ok(vk::PipelineCreateFlags2CreateInfo {
        s_type: vk::PipelineCreateFlags2CreateInfo::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_pipeline_create_flags2_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineCreateFlags2CreateInfo<'_>,
) {
    e.u64(x.flags.0);
}

// VkPipelineCreationFeedback

pub fn decode_pipeline_creation_feedback<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineCreationFeedback, WireError> {
    let flags = vk::PipelineCreationFeedbackFlags(d.u32()?);
    let duration = d.u64()?;
    Ok(vk::PipelineCreationFeedback { flags, duration })
}

pub fn encode_pipeline_creation_feedback(e: &mut Encoder, x: &vk::PipelineCreationFeedback) {
    e.u32(x.flags.0);
    e.u64(x.duration);
}

// VkPipelineCreationFeedbackCreateInfo

pub fn decode_pipeline_creation_feedback_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineCreationFeedbackCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineCreationFeedbackCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_CREATION_FEEDBACK_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_creation_feedback_create_info_body(d, p_next)
}

pub fn encode_pipeline_creation_feedback_create_info(
    e: &mut Encoder,
    x: &vk::PipelineCreationFeedbackCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_creation_feedback_create_info_body(e, x);
}

pub fn decode_pipeline_creation_feedback_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineCreationFeedbackCreateInfo<'a>, WireError> {
    let p_pipeline_creation_feedback =
        d.out_with(true, |d| decode_pipeline_creation_feedback(d))?;
    let pipeline_stage_creation_feedback_count = d.length_u32()?;
    let p_pipeline_stage_creation_feedbacks = d.out_array_with(
        u64::from(pipeline_stage_creation_feedback_count),
        Absence::Refused,
        |d| decode_pipeline_creation_feedback(d),
    )?;
    Ok(vk::PipelineCreationFeedbackCreateInfo {
        s_type: vk::PipelineCreationFeedbackCreateInfo::TYPE,
        p_next,
        p_pipeline_creation_feedback,
        pipeline_stage_creation_feedback_count,
        p_pipeline_stage_creation_feedbacks,
    })
}

pub fn encode_pipeline_creation_feedback_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineCreationFeedbackCreateInfo<'_>,
) {
    e.out_pointer(x.p_pipeline_creation_feedback, |e, v| {
        encode_pipeline_creation_feedback(e, v);
    });
    e.u32(x.pipeline_stage_creation_feedback_count);
    e.out_array(
        x.p_pipeline_stage_creation_feedbacks,
        u64::from(x.pipeline_stage_creation_feedback_count),
        |e, v| {
            encode_pipeline_creation_feedback(e, v);
        },
    );
}

// VkPipelineDepthStencilStateCreateInfo

pub fn decode_pipeline_depth_stencil_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineDepthStencilStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineDepthStencilStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_DEPTH_STENCIL_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_depth_stencil_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_depth_stencil_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineDepthStencilStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_depth_stencil_state_create_info_body(e, x);
}

pub fn decode_pipeline_depth_stencil_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineDepthStencilStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineDepthStencilStateCreateFlags(d.u32()?);
    let depth_test_enable = d.u32()?;
    let depth_write_enable = d.u32()?;
    let depth_compare_op = vk::CompareOp(d.enumerator(vk::CompareOp::KNOWN)?);
    let depth_bounds_test_enable = d.u32()?;
    let stencil_test_enable = d.u32()?;
    let front = decode_stencil_op_state(d)?;
    let back = decode_stencil_op_state(d)?;
    let min_depth_bounds = d.f32()?;
    let max_depth_bounds = d.f32()?;
    Ok(vk::PipelineDepthStencilStateCreateInfo {
        s_type: vk::PipelineDepthStencilStateCreateInfo::TYPE,
        p_next,
        flags,
        depth_test_enable,
        depth_write_enable,
        depth_compare_op,
        depth_bounds_test_enable,
        stencil_test_enable,
        front,
        back,
        min_depth_bounds,
        max_depth_bounds,
    })
}

pub fn encode_pipeline_depth_stencil_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineDepthStencilStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.depth_test_enable);
    e.u32(x.depth_write_enable);
    e.i32(x.depth_compare_op.0);
    e.u32(x.depth_bounds_test_enable);
    e.u32(x.stencil_test_enable);
    encode_stencil_op_state(e, &x.front);
    encode_stencil_op_state(e, &x.back);
    e.f32(x.min_depth_bounds);
    e.f32(x.max_depth_bounds);
}

// VkPipelineDynamicStateCreateInfo

pub fn decode_pipeline_dynamic_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineDynamicStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineDynamicStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_DYNAMIC_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_dynamic_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_dynamic_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineDynamicStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_dynamic_state_create_info_body(e, x);
}

pub fn decode_pipeline_dynamic_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineDynamicStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineDynamicStateCreateFlags(d.u32()?);
    let dynamic_state_count = d.length_u32()?;
    let p_dynamic_states = d.array(u64::from(dynamic_state_count), Absence::Refused, |d| {
        Ok(vk::DynamicState(d.enumerator(vk::DynamicState::KNOWN)?))
    })?;
    Ok(vk::PipelineDynamicStateCreateInfo {
        s_type: vk::PipelineDynamicStateCreateInfo::TYPE,
        p_next,
        flags,
        dynamic_state_count,
        p_dynamic_states,
    })
}

pub fn encode_pipeline_dynamic_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineDynamicStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.dynamic_state_count);
    e.array(x.p_dynamic_states, |e, v| {
        e.i32(v.0);
    });
}

// VkPipelineFragmentShadingRateStateCreateInfoKHR

pub fn decode_pipeline_fragment_shading_rate_state_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineFragmentShadingRateStateCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::PipelineFragmentShadingRateStateCreateInfoKHR::TYPE)?;
    let p_next = d.chain(
        PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_pipeline_fragment_shading_rate_state_create_info_khr_body(d, p_next)
}

pub fn encode_pipeline_fragment_shading_rate_state_create_info_khr(
    e: &mut Encoder,
    x: &vk::PipelineFragmentShadingRateStateCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_fragment_shading_rate_state_create_info_khr_body(e, x);
}

pub fn decode_pipeline_fragment_shading_rate_state_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineFragmentShadingRateStateCreateInfoKHR<'a>, WireError> {
    let fragment_size = decode_extent_2d(d)?;
    let combiner_ops = d.fixed(|d| {
        Ok(vk::FragmentShadingRateCombinerOpKHR(
            d.enumerator(vk::FragmentShadingRateCombinerOpKHR::KNOWN)?,
        ))
    })?;
    Ok(vk::PipelineFragmentShadingRateStateCreateInfoKHR {
        s_type: vk::PipelineFragmentShadingRateStateCreateInfoKHR::TYPE,
        p_next,
        fragment_size,
        combiner_ops,
    })
}

pub fn encode_pipeline_fragment_shading_rate_state_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::PipelineFragmentShadingRateStateCreateInfoKHR<'_>,
) {
    encode_extent_2d(e, &x.fragment_size);
    e.fixed(&x.combiner_ops, |e, v| {
        e.i32(v.0);
    });
}

// VkPipelineInputAssemblyStateCreateInfo

pub fn decode_pipeline_input_assembly_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineInputAssemblyStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineInputAssemblyStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_INPUT_ASSEMBLY_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_input_assembly_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_input_assembly_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineInputAssemblyStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_input_assembly_state_create_info_body(e, x);
}

pub fn decode_pipeline_input_assembly_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineInputAssemblyStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineInputAssemblyStateCreateFlags(d.u32()?);
    let topology = vk::PrimitiveTopology(d.enumerator(vk::PrimitiveTopology::KNOWN)?);
    let primitive_restart_enable = d.u32()?;
    Ok(vk::PipelineInputAssemblyStateCreateInfo {
        s_type: vk::PipelineInputAssemblyStateCreateInfo::TYPE,
        p_next,
        flags,
        topology,
        primitive_restart_enable,
    })
}

pub fn encode_pipeline_input_assembly_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineInputAssemblyStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.i32(x.topology.0);
    e.u32(x.primitive_restart_enable);
}

// VkPipelineLayoutCreateInfo

pub fn decode_pipeline_layout_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineLayoutCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineLayoutCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_LAYOUT_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_layout_create_info_body(d, p_next)
}

pub fn encode_pipeline_layout_create_info(e: &mut Encoder, x: &vk::PipelineLayoutCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_layout_create_info_body(e, x);
}

pub fn decode_pipeline_layout_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineLayoutCreateInfo<'a>, WireError> {
    let flags = vk::PipelineLayoutCreateFlags(d.u32()?);
    let set_layout_count = d.length_u32()?;
    let p_set_layouts = d.array(u64::from(set_layout_count), Absence::Refused, |d| {
        d.handle_or_null::<vk::DescriptorSetLayout>()
    })?;
    let push_constant_range_count = d.length_u32()?;
    let p_push_constant_ranges = d.array(
        u64::from(push_constant_range_count),
        Absence::Refused,
        |d| decode_push_constant_range(d),
    )?;
    Ok(vk::PipelineLayoutCreateInfo {
        s_type: vk::PipelineLayoutCreateInfo::TYPE,
        p_next,
        flags,
        set_layout_count,
        p_set_layouts,
        push_constant_range_count,
        p_push_constant_ranges,
    })
}

pub fn encode_pipeline_layout_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineLayoutCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.set_layout_count);
    e.array(x.p_set_layouts, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.push_constant_range_count);
    e.array(x.p_push_constant_ranges, |e, v| {
        encode_push_constant_range(e, v);
    });
}

// VkPipelineLibraryCreateInfoKHR

pub fn decode_pipeline_library_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineLibraryCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::PipelineLibraryCreateInfoKHR::TYPE)?;
    let p_next = d.chain(PIPELINE_LIBRARY_CREATE_INFO_KHR_CHAIN, decode_node)?;
    decode_pipeline_library_create_info_khr_body(d, p_next)
}

pub fn encode_pipeline_library_create_info_khr(
    e: &mut Encoder,
    x: &vk::PipelineLibraryCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_library_create_info_khr_body(e, x);
}

pub fn decode_pipeline_library_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineLibraryCreateInfoKHR<'a>, WireError> {
    let library_count = d.length_u32()?;
    let p_libraries = d.array(u64::from(library_count), Absence::Refused, |d| {
        d.handle::<vk::Pipeline>()
    })?;
    Ok(vk::PipelineLibraryCreateInfoKHR {
        s_type: vk::PipelineLibraryCreateInfoKHR::TYPE,
        p_next,
        library_count,
        p_libraries,
    })
}

pub fn encode_pipeline_library_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::PipelineLibraryCreateInfoKHR<'_>,
) {
    e.u32(x.library_count);
    e.array(x.p_libraries, |e, v| {
        e.u64(v.0);
    });
}

// VkPipelineMultisampleStateCreateInfo

pub fn decode_pipeline_multisample_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineMultisampleStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineMultisampleStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_MULTISAMPLE_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_multisample_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_multisample_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineMultisampleStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_multisample_state_create_info_body(e, x);
}

pub fn decode_pipeline_multisample_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineMultisampleStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineMultisampleStateCreateFlags(d.u32()?);
    let rasterization_samples = vk::SampleCountFlags(d.u32()?);
    let sample_shading_enable = d.u32()?;
    let min_sample_shading = d.f32()?;
    let p_sample_mask = d.u32s(
        u64::from(rasterization_samples.0.div_ceil(32)),
        Absence::Allowed,
    )?;
    let alpha_to_coverage_enable = d.u32()?;
    let alpha_to_one_enable = d.u32()?;
    Ok(vk::PipelineMultisampleStateCreateInfo {
        s_type: vk::PipelineMultisampleStateCreateInfo::TYPE,
        p_next,
        flags,
        rasterization_samples,
        sample_shading_enable,
        min_sample_shading,
        p_sample_mask,
        alpha_to_coverage_enable,
        alpha_to_one_enable,
    })
}

pub fn encode_pipeline_multisample_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineMultisampleStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.rasterization_samples.0);
    e.u32(x.sample_shading_enable);
    e.f32(x.min_sample_shading);
    e.u32s(x.p_sample_mask);
    e.u32(x.alpha_to_coverage_enable);
    e.u32(x.alpha_to_one_enable);
}

// VkPipelineRasterizationConservativeStateCreateInfoEXT

pub fn decode_pipeline_rasterization_conservative_state_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationConservativeStateCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationConservativeStateCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_rasterization_conservative_state_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_rasterization_conservative_state_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationConservativeStateCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_conservative_state_create_info_ext_body(e, x);
}

pub fn decode_pipeline_rasterization_conservative_state_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationConservativeStateCreateInfoEXT<'a>, WireError> {
    let flags = vk::PipelineRasterizationConservativeStateCreateFlagsEXT(d.u32()?);
    let conservative_rasterization_mode = vk::ConservativeRasterizationModeEXT(
        d.enumerator(vk::ConservativeRasterizationModeEXT::KNOWN)?,
    );
    let extra_primitive_overestimation_size = d.f32()?;
    Ok(vk::PipelineRasterizationConservativeStateCreateInfoEXT {
        s_type: vk::PipelineRasterizationConservativeStateCreateInfoEXT::TYPE,
        p_next,
        flags,
        conservative_rasterization_mode,
        extra_primitive_overestimation_size,
    })
}

pub fn encode_pipeline_rasterization_conservative_state_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationConservativeStateCreateInfoEXT<'_>,
) {
    e.u32(x.flags.0);
    e.i32(x.conservative_rasterization_mode.0);
    e.f32(x.extra_primitive_overestimation_size);
}

// VkPipelineRasterizationDepthClipStateCreateInfoEXT

pub fn decode_pipeline_rasterization_depth_clip_state_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationDepthClipStateCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_rasterization_depth_clip_state_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_rasterization_depth_clip_state_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_depth_clip_state_create_info_ext_body(e, x);
}

pub fn decode_pipeline_rasterization_depth_clip_state_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'a>, WireError> {
    let flags = vk::PipelineRasterizationDepthClipStateCreateFlagsEXT(d.u32()?);
    let depth_clip_enable = d.u32()?;
    Ok(vk::PipelineRasterizationDepthClipStateCreateInfoEXT {
        s_type: vk::PipelineRasterizationDepthClipStateCreateInfoEXT::TYPE,
        p_next,
        flags,
        depth_clip_enable,
    })
}

pub fn encode_pipeline_rasterization_depth_clip_state_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationDepthClipStateCreateInfoEXT<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.depth_clip_enable);
}

// VkPipelineRasterizationLineStateCreateInfo

pub fn decode_pipeline_rasterization_line_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationLineStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationLineStateCreateInfo::TYPE)?;
    let p_next = d.chain(
        PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_pipeline_rasterization_line_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_rasterization_line_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationLineStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_line_state_create_info_body(e, x);
}

pub fn decode_pipeline_rasterization_line_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationLineStateCreateInfo<'a>, WireError> {
    let line_rasterization_mode =
        vk::LineRasterizationMode(d.enumerator(vk::LineRasterizationMode::KNOWN)?);
    let stippled_line_enable = d.u32()?;
    let line_stipple_factor = d.u32()?;
    let line_stipple_pattern = d.u16()?;
    Ok(vk::PipelineRasterizationLineStateCreateInfo {
        s_type: vk::PipelineRasterizationLineStateCreateInfo::TYPE,
        p_next,
        line_rasterization_mode,
        stippled_line_enable,
        line_stipple_factor,
        line_stipple_pattern,
    })
}

pub fn encode_pipeline_rasterization_line_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationLineStateCreateInfo<'_>,
) {
    e.i32(x.line_rasterization_mode.0);
    e.u32(x.stippled_line_enable);
    e.u32(x.line_stipple_factor);
    e.u16(x.line_stipple_pattern);
}

// VkPipelineRasterizationProvokingVertexStateCreateInfoEXT

pub fn decode_pipeline_rasterization_provoking_vertex_state_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_rasterization_provoking_vertex_state_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_rasterization_provoking_vertex_state_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_provoking_vertex_state_create_info_ext_body(e, x);
}

pub fn decode_pipeline_rasterization_provoking_vertex_state_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'a>, WireError> {
    let provoking_vertex_mode =
        vk::ProvokingVertexModeEXT(d.enumerator(vk::ProvokingVertexModeEXT::KNOWN)?);
    Ok(vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT {
        s_type: vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT::TYPE,
        p_next,
        provoking_vertex_mode,
    })
}

pub fn encode_pipeline_rasterization_provoking_vertex_state_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_>,
) {
    e.i32(x.provoking_vertex_mode.0);
}

// VkPipelineRasterizationStateCreateInfo

pub fn decode_pipeline_rasterization_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_RASTERIZATION_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_rasterization_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_rasterization_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_state_create_info_body(e, x);
}

pub fn decode_pipeline_rasterization_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineRasterizationStateCreateFlags(d.u32()?);
    let depth_clamp_enable = d.u32()?;
    let rasterizer_discard_enable = d.u32()?;
    let polygon_mode = vk::PolygonMode(d.enumerator(vk::PolygonMode::KNOWN)?);
    let cull_mode = vk::CullModeFlags(d.u32()?);
    let front_face = vk::FrontFace(d.enumerator(vk::FrontFace::KNOWN)?);
    let depth_bias_enable = d.u32()?;
    let depth_bias_constant_factor = d.f32()?;
    let depth_bias_clamp = d.f32()?;
    let depth_bias_slope_factor = d.f32()?;
    let line_width = d.f32()?;
    Ok(vk::PipelineRasterizationStateCreateInfo {
        s_type: vk::PipelineRasterizationStateCreateInfo::TYPE,
        p_next,
        flags,
        depth_clamp_enable,
        rasterizer_discard_enable,
        polygon_mode,
        cull_mode,
        front_face,
        depth_bias_enable,
        depth_bias_constant_factor,
        depth_bias_clamp,
        depth_bias_slope_factor,
        line_width,
    })
}

pub fn encode_pipeline_rasterization_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.depth_clamp_enable);
    e.u32(x.rasterizer_discard_enable);
    e.i32(x.polygon_mode.0);
    e.u32(x.cull_mode.0);
    e.i32(x.front_face.0);
    e.u32(x.depth_bias_enable);
    e.f32(x.depth_bias_constant_factor);
    e.f32(x.depth_bias_clamp);
    e.f32(x.depth_bias_slope_factor);
    e.f32(x.line_width);
}

// VkPipelineRasterizationStateStreamCreateInfoEXT

pub fn decode_pipeline_rasterization_state_stream_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRasterizationStateStreamCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineRasterizationStateStreamCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_rasterization_state_stream_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_rasterization_state_stream_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationStateStreamCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rasterization_state_stream_create_info_ext_body(e, x);
}

pub fn decode_pipeline_rasterization_state_stream_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRasterizationStateStreamCreateInfoEXT<'a>, WireError> {
    let flags = vk::PipelineRasterizationStateStreamCreateFlagsEXT(d.u32()?);
    let rasterization_stream = d.u32()?;
    Ok(vk::PipelineRasterizationStateStreamCreateInfoEXT {
        s_type: vk::PipelineRasterizationStateStreamCreateInfoEXT::TYPE,
        p_next,
        flags,
        rasterization_stream,
    })
}

pub fn encode_pipeline_rasterization_state_stream_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineRasterizationStateStreamCreateInfoEXT<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.rasterization_stream);
}

// VkPipelineRenderingCreateInfo

pub fn decode_pipeline_rendering_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRenderingCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineRenderingCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_RENDERING_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_rendering_create_info_body(d, p_next)
}

pub fn encode_pipeline_rendering_create_info(
    e: &mut Encoder,
    x: &vk::PipelineRenderingCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_rendering_create_info_body(e, x);
}

pub fn decode_pipeline_rendering_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRenderingCreateInfo<'a>, WireError> {
    let view_mask = d.u32()?;
    let color_attachment_count = d.length_u32()?;
    let p_color_attachment_formats =
        d.array(u64::from(color_attachment_count), Absence::Allowed, |d| {
            Ok(vk::Format(d.enumerator(vk::Format::KNOWN)?))
        })?;
    let depth_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let stencil_attachment_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    Ok(vk::PipelineRenderingCreateInfo {
        s_type: vk::PipelineRenderingCreateInfo::TYPE,
        p_next,
        view_mask,
        color_attachment_count,
        p_color_attachment_formats,
        depth_attachment_format,
        stencil_attachment_format,
    })
}

pub fn encode_pipeline_rendering_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineRenderingCreateInfo<'_>,
) {
    e.u32(x.view_mask);
    e.u32(x.color_attachment_count);
    e.array(x.p_color_attachment_formats, |e, v| {
        e.i32(v.0);
    });
    e.i32(x.depth_attachment_format.0);
    e.i32(x.stencil_attachment_format.0);
}

// VkPipelineRobustnessCreateInfo

pub fn decode_pipeline_robustness_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineRobustnessCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineRobustnessCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_ROBUSTNESS_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_robustness_create_info_body(d, p_next)
}

pub fn encode_pipeline_robustness_create_info(
    e: &mut Encoder,
    x: &vk::PipelineRobustnessCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_robustness_create_info_body(e, x);
}

pub fn decode_pipeline_robustness_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineRobustnessCreateInfo<'a>, WireError> {
    let storage_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let uniform_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let vertex_inputs = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let images = vk::PipelineRobustnessImageBehavior(
        d.enumerator(vk::PipelineRobustnessImageBehavior::KNOWN)?,
    );
    Ok(vk::PipelineRobustnessCreateInfo {
        s_type: vk::PipelineRobustnessCreateInfo::TYPE,
        p_next,
        storage_buffers,
        uniform_buffers,
        vertex_inputs,
        images,
    })
}

pub fn encode_pipeline_robustness_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineRobustnessCreateInfo<'_>,
) {
    e.i32(x.storage_buffers.0);
    e.i32(x.uniform_buffers.0);
    e.i32(x.vertex_inputs.0);
    e.i32(x.images.0);
}

// VkPipelineSampleLocationsStateCreateInfoEXT

pub fn decode_pipeline_sample_locations_state_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineSampleLocationsStateCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineSampleLocationsStateCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_sample_locations_state_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_sample_locations_state_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineSampleLocationsStateCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_sample_locations_state_create_info_ext_body(e, x);
}

pub fn decode_pipeline_sample_locations_state_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineSampleLocationsStateCreateInfoEXT<'a>, WireError> {
    let sample_locations_enable = d.u32()?;
    let sample_locations_info = decode_sample_locations_info_ext(d)?;
    Ok(vk::PipelineSampleLocationsStateCreateInfoEXT {
        s_type: vk::PipelineSampleLocationsStateCreateInfoEXT::TYPE,
        p_next,
        sample_locations_enable,
        sample_locations_info,
    })
}

pub fn encode_pipeline_sample_locations_state_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineSampleLocationsStateCreateInfoEXT<'_>,
) {
    e.u32(x.sample_locations_enable);
    encode_sample_locations_info_ext(e, &x.sample_locations_info);
}

// VkPipelineShaderStageCreateInfo

pub fn decode_pipeline_shader_stage_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineShaderStageCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineShaderStageCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_SHADER_STAGE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_shader_stage_create_info_body(d, p_next)
}

pub fn encode_pipeline_shader_stage_create_info(
    e: &mut Encoder,
    x: &vk::PipelineShaderStageCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_shader_stage_create_info_body(e, x);
}

pub fn decode_pipeline_shader_stage_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineShaderStageCreateInfo<'a>, WireError> {
    let flags = vk::PipelineShaderStageCreateFlags(d.u32()?);
    let stage = vk::ShaderStageFlags(d.u32()?);
    let module = d.handle_or_null::<vk::ShaderModule>()?;
    let p_name = d.string(Absence::Refused)?;
    let p_specialization_info = d.pointer(false, |d| decode_specialization_info(d))?;
    Ok(vk::PipelineShaderStageCreateInfo {
        s_type: vk::PipelineShaderStageCreateInfo::TYPE,
        p_next,
        flags,
        stage,
        module,
        p_name,
        p_specialization_info,
    })
}

pub fn encode_pipeline_shader_stage_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineShaderStageCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.stage.0);
    e.u64(x.module.0);
    e.string(x.p_name);
    e.pointer(x.p_specialization_info, |e, v| {
        encode_specialization_info(e, v);
    });
}

// VkPipelineShaderStageRequiredSubgroupSizeCreateInfo

pub fn decode_pipeline_shader_stage_required_subgroup_size_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo::TYPE)?;
    let p_next = d.chain(
        PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_pipeline_shader_stage_required_subgroup_size_create_info_body(d, p_next)
}

pub fn encode_pipeline_shader_stage_required_subgroup_size_create_info(
    e: &mut Encoder,
    x: &vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_shader_stage_required_subgroup_size_create_info_body(e, x);
}

pub fn decode_pipeline_shader_stage_required_subgroup_size_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'a>, WireError> {
    let required_subgroup_size = d.u32()?;
    Ok(vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo {
        s_type: vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo::TYPE,
        p_next,
        required_subgroup_size,
    })
}

pub fn encode_pipeline_shader_stage_required_subgroup_size_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_>,
) {
    e.u32(x.required_subgroup_size);
}

// VkPipelineTessellationDomainOriginStateCreateInfo

pub fn decode_pipeline_tessellation_domain_origin_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineTessellationDomainOriginStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineTessellationDomainOriginStateCreateInfo::TYPE)?;
    let p_next = d.chain(
        PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_pipeline_tessellation_domain_origin_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_tessellation_domain_origin_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineTessellationDomainOriginStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_tessellation_domain_origin_state_create_info_body(e, x);
}

pub fn decode_pipeline_tessellation_domain_origin_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineTessellationDomainOriginStateCreateInfo<'a>, WireError> {
    let domain_origin =
        vk::TessellationDomainOrigin(d.enumerator(vk::TessellationDomainOrigin::KNOWN)?);
    Ok(vk::PipelineTessellationDomainOriginStateCreateInfo {
        s_type: vk::PipelineTessellationDomainOriginStateCreateInfo::TYPE,
        p_next,
        domain_origin,
    })
}

pub fn encode_pipeline_tessellation_domain_origin_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineTessellationDomainOriginStateCreateInfo<'_>,
) {
    e.i32(x.domain_origin.0);
}

// VkPipelineTessellationStateCreateInfo

pub fn decode_pipeline_tessellation_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineTessellationStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineTessellationStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_TESSELLATION_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_tessellation_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_tessellation_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineTessellationStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_tessellation_state_create_info_body(e, x);
}

pub fn decode_pipeline_tessellation_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineTessellationStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineTessellationStateCreateFlags(d.u32()?);
    let patch_control_points = d.u32()?;
    Ok(vk::PipelineTessellationStateCreateInfo {
        s_type: vk::PipelineTessellationStateCreateInfo::TYPE,
        p_next,
        flags,
        patch_control_points,
    })
}

pub fn encode_pipeline_tessellation_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineTessellationStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.patch_control_points);
}

// VkPipelineVertexInputDivisorStateCreateInfo

pub fn decode_pipeline_vertex_input_divisor_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineVertexInputDivisorStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineVertexInputDivisorStateCreateInfo::TYPE)?;
    let p_next = d.chain(
        PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_pipeline_vertex_input_divisor_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_vertex_input_divisor_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineVertexInputDivisorStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_vertex_input_divisor_state_create_info_body(e, x);
}

pub fn decode_pipeline_vertex_input_divisor_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineVertexInputDivisorStateCreateInfo<'a>, WireError> {
    let vertex_binding_divisor_count = d.length_u32()?;
    let p_vertex_binding_divisors = d.array(
        u64::from(vertex_binding_divisor_count),
        Absence::Refused,
        |d| decode_vertex_input_binding_divisor_description(d),
    )?;
    Ok(vk::PipelineVertexInputDivisorStateCreateInfo {
        s_type: vk::PipelineVertexInputDivisorStateCreateInfo::TYPE,
        p_next,
        vertex_binding_divisor_count,
        p_vertex_binding_divisors,
    })
}

pub fn encode_pipeline_vertex_input_divisor_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineVertexInputDivisorStateCreateInfo<'_>,
) {
    e.u32(x.vertex_binding_divisor_count);
    e.array(x.p_vertex_binding_divisors, |e, v| {
        encode_vertex_input_binding_divisor_description(e, v);
    });
}

// VkPipelineVertexInputStateCreateInfo

pub fn decode_pipeline_vertex_input_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineVertexInputStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineVertexInputStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_VERTEX_INPUT_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_vertex_input_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_vertex_input_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineVertexInputStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_vertex_input_state_create_info_body(e, x);
}

pub fn decode_pipeline_vertex_input_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineVertexInputStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineVertexInputStateCreateFlags(d.u32()?);
    let vertex_binding_description_count = d.length_u32()?;
    let p_vertex_binding_descriptions = d.array(
        u64::from(vertex_binding_description_count),
        Absence::Refused,
        |d| decode_vertex_input_binding_description(d),
    )?;
    let vertex_attribute_description_count = d.length_u32()?;
    let p_vertex_attribute_descriptions = d.array(
        u64::from(vertex_attribute_description_count),
        Absence::Refused,
        |d| decode_vertex_input_attribute_description(d),
    )?;
    Ok(vk::PipelineVertexInputStateCreateInfo {
        s_type: vk::PipelineVertexInputStateCreateInfo::TYPE,
        p_next,
        flags,
        vertex_binding_description_count,
        p_vertex_binding_descriptions,
        vertex_attribute_description_count,
        p_vertex_attribute_descriptions,
    })
}

pub fn encode_pipeline_vertex_input_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineVertexInputStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.vertex_binding_description_count);
    e.array(x.p_vertex_binding_descriptions, |e, v| {
        encode_vertex_input_binding_description(e, v);
    });
    e.u32(x.vertex_attribute_description_count);
    e.array(x.p_vertex_attribute_descriptions, |e, v| {
        encode_vertex_input_attribute_description(e, v);
    });
}

// VkPipelineViewportDepthClampControlCreateInfoEXT

pub fn decode_pipeline_viewport_depth_clamp_control_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineViewportDepthClampControlCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineViewportDepthClampControlCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_VIEWPORT_DEPTH_CLAMP_CONTROL_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_viewport_depth_clamp_control_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_viewport_depth_clamp_control_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineViewportDepthClampControlCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_viewport_depth_clamp_control_create_info_ext_body(e, x);
}

pub fn decode_pipeline_viewport_depth_clamp_control_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineViewportDepthClampControlCreateInfoEXT<'a>, WireError> {
    let depth_clamp_mode = vk::DepthClampModeEXT(d.enumerator(vk::DepthClampModeEXT::KNOWN)?);
    let p_depth_clamp_range = d.pointer(false, |d| decode_depth_clamp_range_ext(d))?;
    Ok(vk::PipelineViewportDepthClampControlCreateInfoEXT {
        s_type: vk::PipelineViewportDepthClampControlCreateInfoEXT::TYPE,
        p_next,
        depth_clamp_mode,
        p_depth_clamp_range,
    })
}

pub fn encode_pipeline_viewport_depth_clamp_control_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineViewportDepthClampControlCreateInfoEXT<'_>,
) {
    e.i32(x.depth_clamp_mode.0);
    e.pointer(x.p_depth_clamp_range, |e, v| {
        encode_depth_clamp_range_ext(e, v);
    });
}

// VkPipelineViewportDepthClipControlCreateInfoEXT

pub fn decode_pipeline_viewport_depth_clip_control_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineViewportDepthClipControlCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::PipelineViewportDepthClipControlCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_pipeline_viewport_depth_clip_control_create_info_ext_body(d, p_next)
}

pub fn encode_pipeline_viewport_depth_clip_control_create_info_ext(
    e: &mut Encoder,
    x: &vk::PipelineViewportDepthClipControlCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_viewport_depth_clip_control_create_info_ext_body(e, x);
}

pub fn decode_pipeline_viewport_depth_clip_control_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineViewportDepthClipControlCreateInfoEXT<'a>, WireError> {
    let negative_one_to_one = d.u32()?;
    Ok(vk::PipelineViewportDepthClipControlCreateInfoEXT {
        s_type: vk::PipelineViewportDepthClipControlCreateInfoEXT::TYPE,
        p_next,
        negative_one_to_one,
    })
}

pub fn encode_pipeline_viewport_depth_clip_control_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::PipelineViewportDepthClipControlCreateInfoEXT<'_>,
) {
    e.u32(x.negative_one_to_one);
}

// VkPipelineViewportStateCreateInfo

pub fn decode_pipeline_viewport_state_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PipelineViewportStateCreateInfo<'a>, WireError> {
    d.structure_type(vk::PipelineViewportStateCreateInfo::TYPE)?;
    let p_next = d.chain(PIPELINE_VIEWPORT_STATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_pipeline_viewport_state_create_info_body(d, p_next)
}

pub fn encode_pipeline_viewport_state_create_info(
    e: &mut Encoder,
    x: &vk::PipelineViewportStateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_pipeline_viewport_state_create_info_body(e, x);
}

pub fn decode_pipeline_viewport_state_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PipelineViewportStateCreateInfo<'a>, WireError> {
    let flags = vk::PipelineViewportStateCreateFlags(d.u32()?);
    let viewport_count = d.length_u32()?;
    let p_viewports = d.array(u64::from(viewport_count), Absence::Allowed, |d| {
        decode_viewport(d)
    })?;
    let scissor_count = d.length_u32()?;
    let p_scissors = d.array(u64::from(scissor_count), Absence::Allowed, |d| {
        decode_rect_2d(d)
    })?;
    Ok(vk::PipelineViewportStateCreateInfo {
        s_type: vk::PipelineViewportStateCreateInfo::TYPE,
        p_next,
        flags,
        viewport_count,
        p_viewports,
        scissor_count,
        p_scissors,
    })
}

pub fn encode_pipeline_viewport_state_create_info_body(
    e: &mut Encoder,
    x: &vk::PipelineViewportStateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.viewport_count);
    e.array(x.p_viewports, |e, v| {
        encode_viewport(e, v);
    });
    e.u32(x.scissor_count);
    e.array(x.p_scissors, |e, v| {
        encode_rect_2d(e, v);
    });
}

// VkRayTracingPipelineCreateInfoKHR

pub fn decode_ray_tracing_pipeline_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RayTracingPipelineCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::RayTracingPipelineCreateInfoKHR::TYPE)?;
    let p_next = d.chain(RAY_TRACING_PIPELINE_CREATE_INFO_KHR_CHAIN, decode_node)?;
    decode_ray_tracing_pipeline_create_info_khr_body(d, p_next)
}

pub fn encode_ray_tracing_pipeline_create_info_khr(
    e: &mut Encoder,
    x: &vk::RayTracingPipelineCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ray_tracing_pipeline_create_info_khr_body(e, x);
}

pub fn decode_ray_tracing_pipeline_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RayTracingPipelineCreateInfoKHR<'a>, WireError> {
    let flags = vk::PipelineCreateFlags(d.u32()?);
    let stage_count = d.length_u32()?;
    let p_stages = d.array(u64::from(stage_count), Absence::Refused, |d| {
        decode_pipeline_shader_stage_create_info(d)
    })?;
    let group_count = d.length_u32()?;
    let p_groups = d.array(u64::from(group_count), Absence::Refused, |d| {
        decode_ray_tracing_shader_group_create_info_khr(d)
    })?;
    let max_pipeline_ray_recursion_depth = d.u32()?;
    let p_library_info = d.pointer(false, |d| decode_pipeline_library_create_info_khr(d))?;
    let p_library_interface = d.pointer(false, |d| {
        decode_ray_tracing_pipeline_interface_create_info_khr(d)
    })?;
    let p_dynamic_state = d.pointer(false, |d| decode_pipeline_dynamic_state_create_info(d))?;
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let base_pipeline_handle = d.handle_or_null::<vk::Pipeline>()?;
    let base_pipeline_index = d.i32()?;
    Ok(vk::RayTracingPipelineCreateInfoKHR {
        s_type: vk::RayTracingPipelineCreateInfoKHR::TYPE,
        p_next,
        flags,
        stage_count,
        p_stages,
        group_count,
        p_groups,
        max_pipeline_ray_recursion_depth,
        p_library_info,
        p_library_interface,
        p_dynamic_state,
        layout,
        base_pipeline_handle,
        base_pipeline_index,
    })
}

pub fn encode_ray_tracing_pipeline_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::RayTracingPipelineCreateInfoKHR<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.stage_count);
    e.array(x.p_stages, |e, v| {
        encode_pipeline_shader_stage_create_info(e, v);
    });
    e.u32(x.group_count);
    e.array(x.p_groups, |e, v| {
        encode_ray_tracing_shader_group_create_info_khr(e, v);
    });
    e.u32(x.max_pipeline_ray_recursion_depth);
    e.pointer(x.p_library_info, |e, v| {
        encode_pipeline_library_create_info_khr(e, v);
    });
    e.pointer(x.p_library_interface, |e, v| {
        encode_ray_tracing_pipeline_interface_create_info_khr(e, v);
    });
    e.pointer(x.p_dynamic_state, |e, v| {
        encode_pipeline_dynamic_state_create_info(e, v);
    });
    e.u64(x.layout.0);
    e.u64(x.base_pipeline_handle.0);
    e.i32(x.base_pipeline_index);
}

// VkRayTracingPipelineInterfaceCreateInfoKHR

pub fn decode_ray_tracing_pipeline_interface_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RayTracingPipelineInterfaceCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::RayTracingPipelineInterfaceCreateInfoKHR::TYPE)?;
    let p_next = d.chain(
        RAY_TRACING_PIPELINE_INTERFACE_CREATE_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_ray_tracing_pipeline_interface_create_info_khr_body(d, p_next)
}

pub fn encode_ray_tracing_pipeline_interface_create_info_khr(
    e: &mut Encoder,
    x: &vk::RayTracingPipelineInterfaceCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ray_tracing_pipeline_interface_create_info_khr_body(e, x);
}

pub fn decode_ray_tracing_pipeline_interface_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RayTracingPipelineInterfaceCreateInfoKHR<'a>, WireError> {
    let max_pipeline_ray_payload_size = d.u32()?;
    let max_pipeline_ray_hit_attribute_size = d.u32()?;
    Ok(vk::RayTracingPipelineInterfaceCreateInfoKHR {
        s_type: vk::RayTracingPipelineInterfaceCreateInfoKHR::TYPE,
        p_next,
        max_pipeline_ray_payload_size,
        max_pipeline_ray_hit_attribute_size,
    })
}

pub fn encode_ray_tracing_pipeline_interface_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::RayTracingPipelineInterfaceCreateInfoKHR<'_>,
) {
    e.u32(x.max_pipeline_ray_payload_size);
    e.u32(x.max_pipeline_ray_hit_attribute_size);
}

// VkRayTracingShaderGroupCreateInfoKHR

pub fn decode_ray_tracing_shader_group_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RayTracingShaderGroupCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::RayTracingShaderGroupCreateInfoKHR::TYPE)?;
    let p_next = d.chain(RAY_TRACING_SHADER_GROUP_CREATE_INFO_KHR_CHAIN, decode_node)?;
    decode_ray_tracing_shader_group_create_info_khr_body(d, p_next)
}

pub fn encode_ray_tracing_shader_group_create_info_khr(
    e: &mut Encoder,
    x: &vk::RayTracingShaderGroupCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ray_tracing_shader_group_create_info_khr_body(e, x);
}

pub fn decode_ray_tracing_shader_group_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RayTracingShaderGroupCreateInfoKHR<'a>, WireError> {
    let type_ =
        vk::RayTracingShaderGroupTypeKHR(d.enumerator(vk::RayTracingShaderGroupTypeKHR::KNOWN)?);
    let general_shader = d.u32()?;
    let closest_hit_shader = d.u32()?;
    let any_hit_shader = d.u32()?;
    let intersection_shader = d.u32()?;
    let p_shader_group_capture_replay_handle = {
        d.null()?;
        vk::Null::NULL
    };
    Ok(vk::RayTracingShaderGroupCreateInfoKHR {
        s_type: vk::RayTracingShaderGroupCreateInfoKHR::TYPE,
        p_next,
        type_,
        general_shader,
        closest_hit_shader,
        any_hit_shader,
        intersection_shader,
        p_shader_group_capture_replay_handle,
    })
}

pub fn encode_ray_tracing_shader_group_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::RayTracingShaderGroupCreateInfoKHR<'_>,
) {
    e.i32(x.type_.0);
    e.u32(x.general_shader);
    e.u32(x.closest_hit_shader);
    e.u32(x.any_hit_shader);
    e.u32(x.intersection_shader);
    e.null();
}

// VkShaderModuleCreateInfo

pub fn decode_shader_module_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ShaderModuleCreateInfo<'a>, WireError> {
    d.structure_type(vk::ShaderModuleCreateInfo::TYPE)?;
    let p_next = d.chain(SHADER_MODULE_CREATE_INFO_CHAIN, decode_node)?;
    decode_shader_module_create_info_body(d, p_next)
}

pub fn encode_shader_module_create_info(e: &mut Encoder, x: &vk::ShaderModuleCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_shader_module_create_info_body(e, x);
}

pub fn decode_shader_module_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ShaderModuleCreateInfo<'a>, WireError> {
    let flags = vk::ShaderModuleCreateFlags(d.u32()?);
    let code_size = d.length_usize()?;
    let p_code = d.u32s(crate::decode::words(code_size)?, Absence::Refused)?;
    Ok(vk::ShaderModuleCreateInfo {
        s_type: vk::ShaderModuleCreateInfo::TYPE,
        p_next,
        flags,
        code_size,
        p_code,
    })
}

pub fn encode_shader_module_create_info_body(e: &mut Encoder, x: &vk::ShaderModuleCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.usize(x.code_size);
    e.u32s(x.p_code);
}

// VkSpecializationInfo

pub fn decode_specialization_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SpecializationInfo<'a>, WireError> {
    let map_entry_count = d.length_u32()?;
    let p_map_entries = d.array(u64::from(map_entry_count), Absence::Refused, |d| {
        decode_specialization_map_entry(d)
    })?;
    let data_size = d.length_usize()?;
    let p_data = d.bytes(crate::decode::wide(data_size), Absence::Refused)?;
    Ok(vk::SpecializationInfo {
        map_entry_count,
        p_map_entries,
        data_size,
        p_data,
    })
}

pub fn encode_specialization_info(e: &mut Encoder, x: &vk::SpecializationInfo<'_>) {
    e.u32(x.map_entry_count);
    e.array(x.p_map_entries, |e, v| {
        encode_specialization_map_entry(e, v);
    });
    e.usize(x.data_size);
    e.bytes(x.p_data);
}

// VkSpecializationMapEntry

pub fn decode_specialization_map_entry<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SpecializationMapEntry, WireError> {
    let constant_id = d.u32()?;
    let offset = d.u32()?;
    let size = d.usize()?;
    Ok(vk::SpecializationMapEntry {
        constant_id,
        offset,
        size,
    })
}

pub fn encode_specialization_map_entry(e: &mut Encoder, x: &vk::SpecializationMapEntry) {
    e.u32(x.constant_id);
    e.u32(x.offset);
    e.usize(x.size);
}

// VkStencilOpState

pub fn decode_stencil_op_state<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::StencilOpState, WireError> {
    let fail_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
    let pass_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
    let depth_fail_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
    let compare_op = vk::CompareOp(d.enumerator(vk::CompareOp::KNOWN)?);
    let compare_mask = d.u32()?;
    let write_mask = d.u32()?;
    let reference = d.u32()?;
    Ok(vk::StencilOpState {
        fail_op,
        pass_op,
        depth_fail_op,
        compare_op,
        compare_mask,
        write_mask,
        reference,
    })
}

pub fn encode_stencil_op_state(e: &mut Encoder, x: &vk::StencilOpState) {
    e.i32(x.fail_op.0);
    e.i32(x.pass_op.0);
    e.i32(x.depth_fail_op.0);
    e.i32(x.compare_op.0);
    e.u32(x.compare_mask);
    e.u32(x.write_mask);
    e.u32(x.reference);
}

// VkSubpassDescriptionDepthStencilResolve

pub fn decode_subpass_description_depth_stencil_resolve<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubpassDescriptionDepthStencilResolve<'a>, WireError> {
    d.structure_type(vk::SubpassDescriptionDepthStencilResolve::TYPE)?;
    let p_next = d.chain(SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE_CHAIN, decode_node)?;
    decode_subpass_description_depth_stencil_resolve_body(d, p_next)
}

pub fn encode_subpass_description_depth_stencil_resolve(
    e: &mut Encoder,
    x: &vk::SubpassDescriptionDepthStencilResolve<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subpass_description_depth_stencil_resolve_body(e, x);
}

pub fn decode_subpass_description_depth_stencil_resolve_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubpassDescriptionDepthStencilResolve<'a>, WireError> {
    let depth_resolve_mode = vk::ResolveModeFlags(d.u32()?);
    let stencil_resolve_mode = vk::ResolveModeFlags(d.u32()?);
    let p_depth_stencil_resolve_attachment =
        d.pointer(false, |d| decode_attachment_reference2(d))?;
    Ok(vk::SubpassDescriptionDepthStencilResolve {
        s_type: vk::SubpassDescriptionDepthStencilResolve::TYPE,
        p_next,
        depth_resolve_mode,
        stencil_resolve_mode,
        p_depth_stencil_resolve_attachment,
    })
}

pub fn encode_subpass_description_depth_stencil_resolve_body(
    e: &mut Encoder,
    x: &vk::SubpassDescriptionDepthStencilResolve<'_>,
) {
    e.u32(x.depth_resolve_mode.0);
    e.u32(x.stencil_resolve_mode.0);
    e.pointer(x.p_depth_stencil_resolve_attachment, |e, v| {
        encode_attachment_reference2(e, v);
    });
}

// VkVertexInputAttributeDescription

pub fn decode_vertex_input_attribute_description<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::VertexInputAttributeDescription, WireError> {
    let location = d.u32()?;
    let binding = d.u32()?;
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let offset = d.u32()?;
    Ok(vk::VertexInputAttributeDescription {
        location,
        binding,
        format,
        offset,
    })
}

pub fn encode_vertex_input_attribute_description(
    e: &mut Encoder,
    x: &vk::VertexInputAttributeDescription,
) {
    e.u32(x.location);
    e.u32(x.binding);
    e.i32(x.format.0);
    e.u32(x.offset);
}

// VkVertexInputAttributeDescription2EXT

pub fn decode_vertex_input_attribute_description2_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::VertexInputAttributeDescription2EXT<'a>, WireError> {
    d.structure_type(vk::VertexInputAttributeDescription2EXT::TYPE)?;
    let p_next = d.chain(VERTEX_INPUT_ATTRIBUTE_DESCRIPTION2_EXT_CHAIN, decode_node)?;
    decode_vertex_input_attribute_description2_ext_body(d, p_next)
}

pub fn encode_vertex_input_attribute_description2_ext(
    e: &mut Encoder,
    x: &vk::VertexInputAttributeDescription2EXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_vertex_input_attribute_description2_ext_body(e, x);
}

pub fn decode_vertex_input_attribute_description2_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::VertexInputAttributeDescription2EXT<'a>, WireError> {
    let location = d.u32()?;
    let binding = d.u32()?;
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let offset = d.u32()?;
    Ok(vk::VertexInputAttributeDescription2EXT {
        s_type: vk::VertexInputAttributeDescription2EXT::TYPE,
        p_next,
        location,
        binding,
        format,
        offset,
    })
}

pub fn encode_vertex_input_attribute_description2_ext_body(
    e: &mut Encoder,
    x: &vk::VertexInputAttributeDescription2EXT<'_>,
) {
    e.u32(x.location);
    e.u32(x.binding);
    e.i32(x.format.0);
    e.u32(x.offset);
}

// VkVertexInputBindingDescription

pub fn decode_vertex_input_binding_description<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::VertexInputBindingDescription, WireError> {
    let binding = d.u32()?;
    let stride = d.u32()?;
    let input_rate = vk::VertexInputRate(d.enumerator(vk::VertexInputRate::KNOWN)?);
    Ok(vk::VertexInputBindingDescription {
        binding,
        stride,
        input_rate,
    })
}

pub fn encode_vertex_input_binding_description(
    e: &mut Encoder,
    x: &vk::VertexInputBindingDescription,
) {
    e.u32(x.binding);
    e.u32(x.stride);
    e.i32(x.input_rate.0);
}

// VkVertexInputBindingDescription2EXT

pub fn decode_vertex_input_binding_description2_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::VertexInputBindingDescription2EXT<'a>, WireError> {
    d.structure_type(vk::VertexInputBindingDescription2EXT::TYPE)?;
    let p_next = d.chain(VERTEX_INPUT_BINDING_DESCRIPTION2_EXT_CHAIN, decode_node)?;
    decode_vertex_input_binding_description2_ext_body(d, p_next)
}

pub fn encode_vertex_input_binding_description2_ext(
    e: &mut Encoder,
    x: &vk::VertexInputBindingDescription2EXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_vertex_input_binding_description2_ext_body(e, x);
}

pub fn decode_vertex_input_binding_description2_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::VertexInputBindingDescription2EXT<'a>, WireError> {
    let binding = d.u32()?;
    let stride = d.u32()?;
    let input_rate = vk::VertexInputRate(d.enumerator(vk::VertexInputRate::KNOWN)?);
    let divisor = d.u32()?;
    Ok(vk::VertexInputBindingDescription2EXT {
        s_type: vk::VertexInputBindingDescription2EXT::TYPE,
        p_next,
        binding,
        stride,
        input_rate,
        divisor,
    })
}

pub fn encode_vertex_input_binding_description2_ext_body(
    e: &mut Encoder,
    x: &vk::VertexInputBindingDescription2EXT<'_>,
) {
    e.u32(x.binding);
    e.u32(x.stride);
    e.i32(x.input_rate.0);
    e.u32(x.divisor);
}

// VkVertexInputBindingDivisorDescription

pub fn decode_vertex_input_binding_divisor_description<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::VertexInputBindingDivisorDescription, WireError> {
    let binding = d.u32()?;
    let divisor = d.u32()?;
    Ok(vk::VertexInputBindingDivisorDescription { binding, divisor })
}

pub fn encode_vertex_input_binding_divisor_description(
    e: &mut Encoder,
    x: &vk::VertexInputBindingDivisorDescription,
) {
    e.u32(x.binding);
    e.u32(x.divisor);
}
