// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: record_state.

use super::*;

pub(super) fn cmd_set_viewport(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetViewport::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_viewport
        .ok_or_else(|| Fault::missing("vkCmdSetViewport"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::viewports(call, &first, a.first_viewport, a.viewport_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_viewport,
            a.viewport_count,
            a.p_viewports,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_scissor(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetScissor::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_scissor
        .ok_or_else(|| Fault::missing("vkCmdSetScissor"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::viewports(call, &first, a.first_scissor, a.scissor_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_scissor,
            a.scissor_count,
            a.p_scissors,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_line_width(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLineWidth::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_line_width
        .ok_or_else(|| Fault::missing("vkCmdSetLineWidth"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.line_width) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_bias(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthBias::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_bias
        .ok_or_else(|| Fault::missing("vkCmdSetDepthBias"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.depth_bias_constant_factor,
            a.depth_bias_clamp,
            a.depth_bias_slope_factor,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_blend_constants(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetBlendConstants::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_blend_constants
        .ok_or_else(|| Fault::missing("vkCmdSetBlendConstants"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), &a.blend_constants) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_bounds(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthBounds::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_bounds
        .ok_or_else(|| Fault::missing("vkCmdSetDepthBounds"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.min_depth_bounds,
            a.max_depth_bounds,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_stencil_compare_mask(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetStencilCompareMask::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_stencil_compare_mask
        .ok_or_else(|| Fault::missing("vkCmdSetStencilCompareMask"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.face_mask, a.compare_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_stencil_write_mask(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetStencilWriteMask::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_stencil_write_mask
        .ok_or_else(|| Fault::missing("vkCmdSetStencilWriteMask"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.face_mask, a.write_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_stencil_reference(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetStencilReference::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_stencil_reference
        .ok_or_else(|| Fault::missing("vkCmdSetStencilReference"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.face_mask, a.reference) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetEvent::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_event
        .ok_or_else(|| Fault::missing("vkCmdSetEvent"))?;
    let event = call.required(a.event)?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), event, a.stage_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_device_mask(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDeviceMask::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_device_mask
        .ok_or_else(|| Fault::missing("vkCmdSetDeviceMask"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.device_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_event2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetEvent2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_event2
        .ok_or_else(|| Fault::missing("vkCmdSetEvent2"))?;
    let event = call.required(a.event)?;
    call.record(&first)?;
    check::recording(&first)?;
    check::dependencies(call, &first, a.p_dependency_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), event, a.p_dependency_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_cull_mode(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetCullMode::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_cull_mode
        .ok_or_else(|| Fault::missing("vkCmdSetCullMode"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.cull_mode) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_front_face(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetFrontFace::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_front_face
        .ok_or_else(|| Fault::missing("vkCmdSetFrontFace"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.front_face) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_primitive_topology(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetPrimitiveTopology::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_primitive_topology
        .ok_or_else(|| Fault::missing("vkCmdSetPrimitiveTopology"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.primitive_topology) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_viewport_with_count(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetViewportWithCount::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_viewport_with_count
        .ok_or_else(|| Fault::missing("vkCmdSetViewportWithCount"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::viewports(call, &first, 0, a.viewport_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.viewport_count,
            a.p_viewports,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_scissor_with_count(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetScissorWithCount::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_scissor_with_count
        .ok_or_else(|| Fault::missing("vkCmdSetScissorWithCount"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::viewports(call, &first, 0, a.scissor_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.scissor_count,
            a.p_scissors,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_test_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthTestEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_test_enable
        .ok_or_else(|| Fault::missing("vkCmdSetDepthTestEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_test_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_write_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthWriteEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_write_enable
        .ok_or_else(|| Fault::missing("vkCmdSetDepthWriteEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_write_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_compare_op(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthCompareOp::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_compare_op
        .ok_or_else(|| Fault::missing("vkCmdSetDepthCompareOp"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_compare_op) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_bounds_test_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthBoundsTestEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_bounds_test_enable
        .ok_or_else(|| Fault::missing("vkCmdSetDepthBoundsTestEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_bounds_test_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_stencil_test_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetStencilTestEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_stencil_test_enable
        .ok_or_else(|| Fault::missing("vkCmdSetStencilTestEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.stencil_test_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_stencil_op(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetStencilOp::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_stencil_op
        .ok_or_else(|| Fault::missing("vkCmdSetStencilOp"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.face_mask,
            a.fail_op,
            a.pass_op,
            a.depth_fail_op,
            a.compare_op,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_rasterizer_discard_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRasterizerDiscardEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_rasterizer_discard_enable
        .ok_or_else(|| Fault::missing("vkCmdSetRasterizerDiscardEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.rasterizer_discard_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_bias_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthBiasEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_bias_enable
        .ok_or_else(|| Fault::missing("vkCmdSetDepthBiasEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_bias_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_primitive_restart_enable(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetPrimitiveRestartEnable::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_primitive_restart_enable
        .ok_or_else(|| Fault::missing("vkCmdSetPrimitiveRestartEnable"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.primitive_restart_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_patch_control_points_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetPatchControlPointsEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_patch_control_points_ext
        .ok_or_else(|| Fault::missing("vkCmdSetPatchControlPointsEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::patch_points(call, &first, a.patch_control_points)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.patch_control_points) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_logic_op_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLogicOpEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_logic_op_ext
        .ok_or_else(|| Fault::missing("vkCmdSetLogicOpEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.logic_op) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_line_stipple(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLineStipple::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_line_stipple
        .ok_or_else(|| Fault::missing("vkCmdSetLineStipple"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.line_stipple_factor,
            a.line_stipple_pattern,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_color_write_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetColorWriteEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_color_write_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetColorWriteEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::colors(call, &first, 0, a.attachment_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.attachment_count,
            a.p_color_write_enables,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_vertex_input_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetVertexInputEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_vertex_input_ext
        .ok_or_else(|| Fault::missing("vkCmdSetVertexInputEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::vertex_input(
        call,
        &first,
        a.p_vertex_binding_descriptions,
        a.p_vertex_attribute_descriptions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.vertex_binding_description_count,
            a.p_vertex_binding_descriptions,
            a.vertex_attribute_description_count,
            a.p_vertex_attribute_descriptions,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_tessellation_domain_origin_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetTessellationDomainOriginEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_tessellation_domain_origin_ext
        .ok_or_else(|| Fault::missing("vkCmdSetTessellationDomainOriginEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.domain_origin) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_clamp_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthClampEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_clamp_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetDepthClampEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_clamp_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_polygon_mode_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetPolygonModeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_polygon_mode_ext
        .ok_or_else(|| Fault::missing("vkCmdSetPolygonModeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.polygon_mode) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_rasterization_samples_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRasterizationSamplesEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_rasterization_samples_ext
        .ok_or_else(|| Fault::missing("vkCmdSetRasterizationSamplesEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::sample_count(call, &first, a.rasterization_samples)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.rasterization_samples) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_sample_mask_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetSampleMaskEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_sample_mask_ext
        .ok_or_else(|| Fault::missing("vkCmdSetSampleMaskEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::sample_count(call, &first, a.samples)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.samples, a.p_sample_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_alpha_to_coverage_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetAlphaToCoverageEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_alpha_to_coverage_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetAlphaToCoverageEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.alpha_to_coverage_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_alpha_to_one_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetAlphaToOneEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_alpha_to_one_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetAlphaToOneEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.alpha_to_one_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_logic_op_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLogicOpEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_logic_op_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetLogicOpEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.logic_op_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_color_blend_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetColorBlendEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_color_blend_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetColorBlendEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::colors(call, &first, a.first_attachment, a.attachment_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_attachment,
            a.attachment_count,
            a.p_color_blend_enables,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_color_blend_equation_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetColorBlendEquationEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_color_blend_equation_ext
        .ok_or_else(|| Fault::missing("vkCmdSetColorBlendEquationEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::colors(call, &first, a.first_attachment, a.attachment_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_attachment,
            a.attachment_count,
            a.p_color_blend_equations,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_color_write_mask_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetColorWriteMaskEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_color_write_mask_ext
        .ok_or_else(|| Fault::missing("vkCmdSetColorWriteMaskEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::colors(call, &first, a.first_attachment, a.attachment_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_attachment,
            a.attachment_count,
            a.p_color_write_masks,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_rasterization_stream_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRasterizationStreamEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_rasterization_stream_ext
        .ok_or_else(|| Fault::missing("vkCmdSetRasterizationStreamEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.rasterization_stream) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_conservative_rasterization_mode_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetConservativeRasterizationModeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_conservative_rasterization_mode_ext
        .ok_or_else(|| Fault::missing("vkCmdSetConservativeRasterizationModeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.conservative_rasterization_mode,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_extra_primitive_overestimation_size_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetExtraPrimitiveOverestimationSizeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_extra_primitive_overestimation_size_ext
        .ok_or_else(|| Fault::missing("vkCmdSetExtraPrimitiveOverestimationSizeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.extra_primitive_overestimation_size,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_clip_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthClipEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_clip_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetDepthClipEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.depth_clip_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_sample_locations_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetSampleLocationsEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_sample_locations_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetSampleLocationsEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.sample_locations_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_color_blend_advanced_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetColorBlendAdvancedEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_color_blend_advanced_ext
        .ok_or_else(|| Fault::missing("vkCmdSetColorBlendAdvancedEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::colors(call, &first, a.first_attachment, a.attachment_count)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_attachment,
            a.attachment_count,
            a.p_color_blend_advanced,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_provoking_vertex_mode_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetProvokingVertexModeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_provoking_vertex_mode_ext
        .ok_or_else(|| Fault::missing("vkCmdSetProvokingVertexModeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.provoking_vertex_mode) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_line_rasterization_mode_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLineRasterizationModeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_line_rasterization_mode_ext
        .ok_or_else(|| Fault::missing("vkCmdSetLineRasterizationModeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.line_rasterization_mode) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_line_stipple_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetLineStippleEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_line_stipple_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetLineStippleEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.stippled_line_enable) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_clip_negative_one_to_one_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthClipNegativeOneToOneEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_clip_negative_one_to_one_ext
        .ok_or_else(|| Fault::missing("vkCmdSetDepthClipNegativeOneToOneEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.negative_one_to_one) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_fragment_shading_rate_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetFragmentShadingRateKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_fragment_shading_rate_khr
        .ok_or_else(|| Fault::missing("vkCmdSetFragmentShadingRateKHR"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_fragment_size,
            &a.combiner_ops,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_sample_locations_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetSampleLocationsEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_sample_locations_ext
        .ok_or_else(|| Fault::missing("vkCmdSetSampleLocationsEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::sample_places(call, &first, a.p_sample_locations_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_sample_locations_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_rendering_attachment_locations(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRenderingAttachmentLocations::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_rendering_attachment_locations
        .ok_or_else(|| Fault::missing("vkCmdSetRenderingAttachmentLocations"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::locations(call, &first, a.p_location_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_location_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_rendering_input_attachment_indices(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRenderingInputAttachmentIndices::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_rendering_input_attachment_indices
        .ok_or_else(|| Fault::missing("vkCmdSetRenderingInputAttachmentIndices"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::inputs(call, &first, a.p_input_attachment_index_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_input_attachment_index_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_ray_tracing_pipeline_stack_size_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetRayTracingPipelineStackSizeKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_ray_tracing_pipeline_stack_size_khr
        .ok_or_else(|| Fault::missing("vkCmdSetRayTracingPipelineStackSizeKHR"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.pipeline_stack_size) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_bias2_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthBias2EXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_bias2_ext
        .ok_or_else(|| Fault::missing("vkCmdSetDepthBias2EXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_depth_bias_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_attachment_feedback_loop_enable_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetAttachmentFeedbackLoopEnableEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_attachment_feedback_loop_enable_ext
        .ok_or_else(|| Fault::missing("vkCmdSetAttachmentFeedbackLoopEnableEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.aspect_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_set_depth_clamp_range_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdSetDepthClampRangeEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_set_depth_clamp_range_ext
        .ok_or_else(|| Fault::missing("vkCmdSetDepthClampRangeEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.depth_clamp_mode,
            a.p_depth_clamp_range,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}
