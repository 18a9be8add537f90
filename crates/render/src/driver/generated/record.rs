// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: record.

use super::*;

pub(super) fn begin_command_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::BeginCommandBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .begin_command_buffer
        .ok_or_else(|| Fault::missing("vkBeginCommandBuffer"))?;
    call.record(&first)?;
    check::begun(call, &first, a.p_begin_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::CommandBuffer(first.handle), a.p_begin_info) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn end_command_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::EndCommandBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .end_command_buffer
        .ok_or_else(|| Fault::missing("vkEndCommandBuffer"))?;
    call.record(&first)?;
    check::ended(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::CommandBuffer(first.handle)) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn cmd_bind_pipeline(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindPipeline::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_pipeline
        .ok_or_else(|| Fault::missing("vkCmdBindPipeline"))?;
    let pipeline_object = call.object(a.pipeline)?;
    let pipeline = vk::Pipeline(pipeline_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::whole_pipeline(call, &first, a.pipeline_bind_point, &pipeline_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.pipeline_bind_point,
            pipeline,
        )
    };
    call.done(pipeline_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_descriptor_sets(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindDescriptorSets::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_descriptor_sets
        .ok_or_else(|| Fault::missing("vkCmdBindDescriptorSets"))?;
    let layout_object = call.object(a.layout)?;
    let layout = vk::PipelineLayout(layout_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::binds(
        call,
        &first,
        &layout_object,
        a.first_set,
        a.p_descriptor_sets,
        a.p_dynamic_offsets,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.pipeline_bind_point,
            layout,
            a.first_set,
            a.descriptor_set_count,
            a.p_descriptor_sets,
            a.dynamic_offset_count,
            a.p_dynamic_offsets,
        )
    };
    call.done(layout_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_index_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindIndexBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_index_buffer
        .ok_or_else(|| Fault::missing("vkCmdBindIndexBuffer"))?;
    let buffer_object = call.optional_object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.as_ref().map_or(0, |o| o.handle));
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_start(call, &first, buffer_object.as_deref(), a.offset)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            a.index_type,
        )
    };
    if let Some(object) = buffer_object {
        call.done(object);
    }
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_vertex_buffers(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindVertexBuffers::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_vertex_buffers
        .ok_or_else(|| Fault::missing("vkCmdBindVertexBuffers"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::vertex_buffers(
        call,
        &first,
        a.first_binding,
        a.binding_count,
        a.p_buffers,
        a.p_offsets,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_binding,
            a.binding_count,
            a.p_buffers,
            a.p_offsets,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDraw::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw
        .ok_or_else(|| Fault::missing("vkCmdDraw"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.vertex_count,
            a.instance_count,
            a.first_vertex,
            a.first_instance,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indexed(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndexed::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indexed
        .ok_or_else(|| Fault::missing("vkCmdDrawIndexed"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.index_count,
            a.instance_count,
            a.first_index,
            a.vertex_offset,
            a.first_instance,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indirect(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndirect::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indirect
        .ok_or_else(|| Fault::missing("vkCmdDrawIndirect"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.draw_count,
        a.stride,
        16,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            a.draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indexed_indirect(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndexedIndirect::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indexed_indirect
        .ok_or_else(|| Fault::missing("vkCmdDrawIndexedIndirect"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.draw_count,
        a.stride,
        20,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            a.draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_dispatch(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDispatch::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_dispatch
        .ok_or_else(|| Fault::missing("vkCmdDispatch"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.group_count_x,
            a.group_count_y,
            a.group_count_z,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_dispatch_indirect(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDispatchIndirect::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_dispatch_indirect
        .ok_or_else(|| Fault::missing("vkCmdDispatchIndirect"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::indirect(call, &first, &buffer_object, a.offset, 1, 12, 12)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), buffer, a.offset) };
    call.done(buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_buffer
        .ok_or_else(|| Fault::missing("vkCmdCopyBuffer"))?;
    let src_buffer_object = call.object(a.src_buffer)?;
    let src_buffer = vk::Buffer(src_buffer_object.handle);
    let dst_buffer_object = call.object(a.dst_buffer)?;
    let dst_buffer = vk::Buffer(dst_buffer_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_copies(
        call,
        &first,
        &src_buffer_object,
        &dst_buffer_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_buffer,
            dst_buffer,
            a.region_count,
            a.p_regions,
        )
    };
    call.done(src_buffer_object);
    call.done(dst_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_image
        .ok_or_else(|| Fault::missing("vkCmdCopyImage"))?;
    let src_image_object = call.object(a.src_image)?;
    let src_image = vk::Image(src_image_object.handle);
    let dst_image_object = call.object(a.dst_image)?;
    let dst_image = vk::Image(dst_image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::image_copies(
        call,
        &first,
        &src_image_object,
        &dst_image_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_image,
            a.src_image_layout,
            dst_image,
            a.dst_image_layout,
            a.region_count,
            a.p_regions,
        )
    };
    call.done(src_image_object);
    call.done(dst_image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_blit_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBlitImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_blit_image
        .ok_or_else(|| Fault::missing("vkCmdBlitImage"))?;
    let src_image_object = call.object(a.src_image)?;
    let src_image = vk::Image(src_image_object.handle);
    let dst_image_object = call.object(a.dst_image)?;
    let dst_image = vk::Image(dst_image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::blits(
        call,
        &first,
        &src_image_object,
        &dst_image_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_image,
            a.src_image_layout,
            dst_image,
            a.dst_image_layout,
            a.region_count,
            a.p_regions,
            a.filter,
        )
    };
    call.done(src_image_object);
    call.done(dst_image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_buffer_to_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyBufferToImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_buffer_to_image
        .ok_or_else(|| Fault::missing("vkCmdCopyBufferToImage"))?;
    let src_buffer_object = call.object(a.src_buffer)?;
    let src_buffer = vk::Buffer(src_buffer_object.handle);
    let dst_image_object = call.object(a.dst_image)?;
    let dst_image = vk::Image(dst_image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::transfers(
        call,
        &first,
        &src_buffer_object,
        &dst_image_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_buffer,
            dst_image,
            a.dst_image_layout,
            a.region_count,
            a.p_regions,
        )
    };
    call.done(src_buffer_object);
    call.done(dst_image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_image_to_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyImageToBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_image_to_buffer
        .ok_or_else(|| Fault::missing("vkCmdCopyImageToBuffer"))?;
    let src_image_object = call.object(a.src_image)?;
    let src_image = vk::Image(src_image_object.handle);
    let dst_buffer_object = call.object(a.dst_buffer)?;
    let dst_buffer = vk::Buffer(dst_buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::transfers(
        call,
        &first,
        &dst_buffer_object,
        &src_image_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_image,
            a.src_image_layout,
            dst_buffer,
            a.region_count,
            a.p_regions,
        )
    };
    call.done(src_image_object);
    call.done(dst_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_update_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdUpdateBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_update_buffer
        .ok_or_else(|| Fault::missing("vkCmdUpdateBuffer"))?;
    let dst_buffer_object = call.object(a.dst_buffer)?;
    let dst_buffer = vk::Buffer(dst_buffer_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_update(call, &first, &dst_buffer_object, a.dst_offset, a.data_size)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            dst_buffer,
            a.dst_offset,
            a.data_size,
            a.p_data,
        )
    };
    call.done(dst_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_fill_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdFillBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_fill_buffer
        .ok_or_else(|| Fault::missing("vkCmdFillBuffer"))?;
    let dst_buffer_object = call.object(a.dst_buffer)?;
    let dst_buffer = vk::Buffer(dst_buffer_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_range(call, &first, &dst_buffer_object, a.dst_offset, a.size)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            dst_buffer,
            a.dst_offset,
            a.size,
            a.data,
        )
    };
    call.done(dst_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_clear_color_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdClearColorImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_clear_color_image
        .ok_or_else(|| Fault::missing("vkCmdClearColorImage"))?;
    let image_object = call.object(a.image)?;
    let image = vk::Image(image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::parts(call, &first, &image_object, a.p_ranges)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            image,
            a.image_layout,
            a.p_color,
            a.range_count,
            a.p_ranges,
        )
    };
    call.done(image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_clear_depth_stencil_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdClearDepthStencilImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_clear_depth_stencil_image
        .ok_or_else(|| Fault::missing("vkCmdClearDepthStencilImage"))?;
    let image_object = call.object(a.image)?;
    let image = vk::Image(image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::parts(call, &first, &image_object, a.p_ranges)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            image,
            a.image_layout,
            a.p_depth_stencil,
            a.range_count,
            a.p_ranges,
        )
    };
    call.done(image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_clear_attachments(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdClearAttachments::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_clear_attachments
        .ok_or_else(|| Fault::missing("vkCmdClearAttachments"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::attachment_clears(call, &first, a.p_attachments, a.p_rects)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.attachment_count,
            a.p_attachments,
            a.rect_count,
            a.p_rects,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_resolve_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdResolveImage::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_resolve_image
        .ok_or_else(|| Fault::missing("vkCmdResolveImage"))?;
    let src_image_object = call.object(a.src_image)?;
    let src_image = vk::Image(src_image_object.handle);
    let dst_image_object = call.object(a.dst_image)?;
    let dst_image = vk::Image(dst_image_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::image_resolves(
        call,
        &first,
        &src_image_object,
        &dst_image_object,
        a.p_regions,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            src_image,
            a.src_image_layout,
            dst_image,
            a.dst_image_layout,
            a.region_count,
            a.p_regions,
        )
    };
    call.done(src_image_object);
    call.done(dst_image_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_reset_event(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdResetEvent::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_reset_event
        .ok_or_else(|| Fault::missing("vkCmdResetEvent"))?;
    let event = call.required(a.event)?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), event, a.stage_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_wait_events(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdWaitEvents::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_wait_events
        .ok_or_else(|| Fault::missing("vkCmdWaitEvents"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::barriers(
        call,
        &first,
        a.p_buffer_memory_barriers,
        a.p_image_memory_barriers,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.event_count,
            a.p_events,
            a.src_stage_mask,
            a.dst_stage_mask,
            a.memory_barrier_count,
            a.p_memory_barriers,
            a.buffer_memory_barrier_count,
            a.p_buffer_memory_barriers,
            a.image_memory_barrier_count,
            a.p_image_memory_barriers,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_pipeline_barrier(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPipelineBarrier::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_pipeline_barrier
        .ok_or_else(|| Fault::missing("vkCmdPipelineBarrier"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::barriers(
        call,
        &first,
        a.p_buffer_memory_barriers,
        a.p_image_memory_barriers,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.src_stage_mask,
            a.dst_stage_mask,
            a.dependency_flags,
            a.memory_barrier_count,
            a.p_memory_barriers,
            a.buffer_memory_barrier_count,
            a.p_buffer_memory_barriers,
            a.image_memory_barrier_count,
            a.p_image_memory_barriers,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_query(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginQuery::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_query
        .ok_or_else(|| Fault::missing("vkCmdBeginQuery"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::counting(call, &first, &query_pool_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            query_pool,
            a.query,
            a.flags,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_query(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndQuery::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_query
        .ok_or_else(|| Fault::missing("vkCmdEndQuery"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::counting(call, &first, &query_pool_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), query_pool, a.query) };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_reset_query_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdResetQueryPool::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_reset_query_pool
        .ok_or_else(|| Fault::missing("vkCmdResetQueryPool"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(
        call,
        &first,
        &query_pool_object,
        a.first_query,
        a.query_count,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            query_pool,
            a.first_query,
            a.query_count,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_write_timestamp(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdWriteTimestamp::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_write_timestamp
        .ok_or_else(|| Fault::missing("vkCmdWriteTimestamp"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::timestamps(call, &first, &query_pool_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.pipeline_stage,
            query_pool,
            a.query,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_query_pool_results(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyQueryPoolResults::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_query_pool_results
        .ok_or_else(|| Fault::missing("vkCmdCopyQueryPoolResults"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    let dst_buffer_object = call.object(a.dst_buffer)?;
    let dst_buffer = vk::Buffer(dst_buffer_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::query_results(
        call,
        &first,
        &query_pool_object,
        a.first_query,
        a.query_count,
        &dst_buffer_object,
        a.dst_offset,
        a.stride,
        a.flags,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            query_pool,
            a.first_query,
            a.query_count,
            dst_buffer,
            a.dst_offset,
            a.stride,
            a.flags,
        )
    };
    call.done(query_pool_object);
    call.done(dst_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_push_constants(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPushConstants::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_push_constants
        .ok_or_else(|| Fault::missing("vkCmdPushConstants"))?;
    let layout = call.required(a.layout)?;
    call.record(&first)?;
    check::recording(&first)?;
    check::constants(call, &first, a.offset, a.size)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            layout,
            a.stage_flags,
            a.offset,
            a.size,
            a.p_values,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_render_pass(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginRenderPass::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_render_pass
        .ok_or_else(|| Fault::missing("vkCmdBeginRenderPass"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::pass_begun(call, &first, a.p_render_pass_begin)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_render_pass_begin,
            a.contents,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_next_subpass(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdNextSubpass::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_next_subpass
        .ok_or_else(|| Fault::missing("vkCmdNextSubpass"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::next_subpass(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.contents) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_render_pass(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndRenderPass::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_render_pass
        .ok_or_else(|| Fault::missing("vkCmdEndRenderPass"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::pass_ended(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle)) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_execute_commands(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdExecuteCommands::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_execute_commands
        .ok_or_else(|| Fault::missing("vkCmdExecuteCommands"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::executed(call, &first, a.p_command_buffers)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.command_buffer_count,
            a.p_command_buffers,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_dispatch_base(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDispatchBase::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_dispatch_base
        .ok_or_else(|| Fault::missing("vkCmdDispatchBase"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.base_group_x,
            a.base_group_y,
            a.base_group_z,
            a.group_count_x,
            a.group_count_y,
            a.group_count_z,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indirect_count(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndirectCount::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indirect_count
        .ok_or_else(|| Fault::missing("vkCmdDrawIndirectCount"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    let count_buffer_object = call.object(a.count_buffer)?;
    let count_buffer = vk::Buffer(count_buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.max_draw_count,
        a.stride,
        16,
    )?;
    check::buffer_range(call, &first, &count_buffer_object, a.count_buffer_offset, 4)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(count_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indexed_indirect_count(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndexedIndirectCount::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indexed_indirect_count
        .ok_or_else(|| Fault::missing("vkCmdDrawIndexedIndirectCount"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    let count_buffer_object = call.object(a.count_buffer)?;
    let count_buffer = vk::Buffer(count_buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.max_draw_count,
        a.stride,
        20,
    )?;
    check::buffer_range(call, &first, &count_buffer_object, a.count_buffer_offset, 4)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(count_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_render_pass2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginRenderPass2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_render_pass2
        .ok_or_else(|| Fault::missing("vkCmdBeginRenderPass2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::pass_begun(call, &first, a.p_render_pass_begin)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_render_pass_begin,
            a.p_subpass_begin_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_next_subpass2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdNextSubpass2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_next_subpass2
        .ok_or_else(|| Fault::missing("vkCmdNextSubpass2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::next_subpass(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_subpass_begin_info,
            a.p_subpass_end_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_render_pass2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndRenderPass2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_render_pass2
        .ok_or_else(|| Fault::missing("vkCmdEndRenderPass2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::pass_ended(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_subpass_end_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_transform_feedback_buffers_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindTransformFeedbackBuffersEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_transform_feedback_buffers_ext
        .ok_or_else(|| Fault::missing("vkCmdBindTransformFeedbackBuffersEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::feedback_buffers(
        call,
        &first,
        a.first_binding,
        a.binding_count,
        a.p_buffers,
        a.p_offsets,
        a.p_sizes,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_binding,
            a.binding_count,
            a.p_buffers,
            a.p_offsets,
            a.p_sizes,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_transform_feedback_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginTransformFeedbackEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_transform_feedback_ext
        .ok_or_else(|| Fault::missing("vkCmdBeginTransformFeedbackEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::feedback_counters(
        call,
        &first,
        a.first_counter_buffer,
        a.counter_buffer_count,
        a.p_counter_buffers,
        a.p_counter_buffer_offsets,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.p_counter_buffers,
            a.p_counter_buffer_offsets,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_transform_feedback_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndTransformFeedbackEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_transform_feedback_ext
        .ok_or_else(|| Fault::missing("vkCmdEndTransformFeedbackEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::feedback_counters(
        call,
        &first,
        a.first_counter_buffer,
        a.counter_buffer_count,
        a.p_counter_buffers,
        a.p_counter_buffer_offsets,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_counter_buffer,
            a.counter_buffer_count,
            a.p_counter_buffers,
            a.p_counter_buffer_offsets,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_query_indexed_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginQueryIndexedEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_query_indexed_ext
        .ok_or_else(|| Fault::missing("vkCmdBeginQueryIndexedEXT"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::counting(call, &first, &query_pool_object)?;
    check::query_stream(call, &first, a.index)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            query_pool,
            a.query,
            a.flags,
            a.index,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_query_indexed_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndQueryIndexedEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_query_indexed_ext
        .ok_or_else(|| Fault::missing("vkCmdEndQueryIndexedEXT"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::counting(call, &first, &query_pool_object)?;
    check::query_stream(call, &first, a.index)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            query_pool,
            a.query,
            a.index,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_indirect_byte_count_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawIndirectByteCountEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_indirect_byte_count_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawIndirectByteCountEXT"))?;
    let counter_buffer_object = call.object(a.counter_buffer)?;
    let counter_buffer = vk::Buffer(counter_buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::buffer_range(
        call,
        &first,
        &counter_buffer_object,
        a.counter_buffer_offset,
        4,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.instance_count,
            a.first_instance,
            counter_buffer,
            a.counter_buffer_offset,
            a.counter_offset,
            a.vertex_stride,
        )
    };
    call.done(counter_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_reset_event2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdResetEvent2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_reset_event2
        .ok_or_else(|| Fault::missing("vkCmdResetEvent2"))?;
    let event = call.required(a.event)?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), event, a.stage_mask) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_wait_events2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdWaitEvents2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_wait_events2
        .ok_or_else(|| Fault::missing("vkCmdWaitEvents2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::dependencies(call, &first, a.p_dependency_infos)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.event_count,
            a.p_events,
            a.p_dependency_infos,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_pipeline_barrier2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPipelineBarrier2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_pipeline_barrier2
        .ok_or_else(|| Fault::missing("vkCmdPipelineBarrier2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::dependencies(call, &first, a.p_dependency_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_dependency_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_write_timestamp2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdWriteTimestamp2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_write_timestamp2
        .ok_or_else(|| Fault::missing("vkCmdWriteTimestamp2"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(call, &first, &query_pool_object, a.query, 1)?;
    check::timestamps(call, &first, &query_pool_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.stage,
            query_pool,
            a.query,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_buffer2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyBuffer2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_buffer2
        .ok_or_else(|| Fault::missing("vkCmdCopyBuffer2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_copies2(call, &first, a.p_copy_buffer_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_copy_buffer_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_image2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyImage2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_image2
        .ok_or_else(|| Fault::missing("vkCmdCopyImage2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::image_copies2(call, &first, a.p_copy_image_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_copy_image_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_buffer_to_image2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyBufferToImage2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_buffer_to_image2
        .ok_or_else(|| Fault::missing("vkCmdCopyBufferToImage2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::uploads2(call, &first, a.p_copy_buffer_to_image_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_copy_buffer_to_image_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_image_to_buffer2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyImageToBuffer2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_image_to_buffer2
        .ok_or_else(|| Fault::missing("vkCmdCopyImageToBuffer2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::downloads2(call, &first, a.p_copy_image_to_buffer_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_copy_image_to_buffer_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_blit_image2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBlitImage2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_blit_image2
        .ok_or_else(|| Fault::missing("vkCmdBlitImage2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::blits2(call, &first, a.p_blit_image_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_blit_image_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_resolve_image2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdResolveImage2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_resolve_image2
        .ok_or_else(|| Fault::missing("vkCmdResolveImage2"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::image_resolves2(call, &first, a.p_resolve_image_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_resolve_image_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_rendering(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginRendering::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_rendering
        .ok_or_else(|| Fault::missing("vkCmdBeginRendering"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::rendering_begun(call, &first, a.p_rendering_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_rendering_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_rendering(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndRendering::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_rendering
        .ok_or_else(|| Fault::missing("vkCmdEndRendering"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::rendering_ended(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle)) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_vertex_buffers2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindVertexBuffers2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_vertex_buffers2
        .ok_or_else(|| Fault::missing("vkCmdBindVertexBuffers2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::vertex_buffers2(
        call,
        &first,
        a.first_binding,
        a.binding_count,
        a.p_buffers,
        a.p_offsets,
        a.p_sizes,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.first_binding,
            a.binding_count,
            a.p_buffers,
            a.p_offsets,
            a.p_sizes,
            a.p_strides,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_begin_conditional_rendering_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBeginConditionalRenderingEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_begin_conditional_rendering_ext
        .ok_or_else(|| Fault::missing("vkCmdBeginConditionalRenderingEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::condition(call, &first, a.p_conditional_rendering_begin)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_conditional_rendering_begin,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_end_conditional_rendering_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdEndConditionalRenderingEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_end_conditional_rendering_ext
        .ok_or_else(|| Fault::missing("vkCmdEndConditionalRenderingEXT"))?;
    call.record(&first)?;
    check::recording(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle)) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_multi_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawMultiEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_multi_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawMultiEXT"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.draw_count,
            a.p_vertex_info,
            a.instance_count,
            a.first_instance,
            a.stride,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_multi_indexed_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawMultiIndexedEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_multi_indexed_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawMultiIndexedEXT"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.draw_count,
            a.p_index_info,
            a.instance_count,
            a.first_instance,
            a.stride,
            a.p_vertex_offset,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_push_descriptor_set(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPushDescriptorSet::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_push_descriptor_set
        .ok_or_else(|| Fault::missing("vkCmdPushDescriptorSet"))?;
    let layout_object = call.object(a.layout)?;
    let layout = vk::PipelineLayout(layout_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::pushes(call, &first, &layout_object, a.set, a.p_descriptor_writes)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.pipeline_bind_point,
            layout,
            a.set,
            a.descriptor_write_count,
            a.p_descriptor_writes,
        )
    };
    call.done(layout_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_index_buffer2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindIndexBuffer2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_index_buffer2
        .ok_or_else(|| Fault::missing("vkCmdBindIndexBuffer2"))?;
    let buffer_object = call.optional_object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.as_ref().map_or(0, |o| o.handle));
    call.record(&first)?;
    check::recording(&first)?;
    check::buffer_part(call, &first, buffer_object.as_deref(), a.offset, a.size)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            a.size,
            a.index_type,
        )
    };
    if let Some(object) = buffer_object {
        call.done(object);
    }
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_bind_descriptor_sets2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBindDescriptorSets2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_bind_descriptor_sets2
        .ok_or_else(|| Fault::missing("vkCmdBindDescriptorSets2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::binds2(call, &first, a.p_bind_descriptor_sets_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_bind_descriptor_sets_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_push_constants2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPushConstants2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_push_constants2
        .ok_or_else(|| Fault::missing("vkCmdPushConstants2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::constants2(call, &first, a.p_push_constants_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_push_constants_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_push_descriptor_set2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdPushDescriptorSet2::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_push_descriptor_set2
        .ok_or_else(|| Fault::missing("vkCmdPushDescriptorSet2"))?;
    call.record(&first)?;
    check::recording(&first)?;
    check::pushes2(call, &first, a.p_push_descriptor_set_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_push_descriptor_set_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_build_acceleration_structures_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBuildAccelerationStructuresKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_build_acceleration_structures_khr
        .ok_or_else(|| Fault::missing("vkCmdBuildAccelerationStructuresKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::builds(call, &first, a.p_infos)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.info_count,
            a.p_infos,
            a.pp_build_range_infos,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_build_acceleration_structures_indirect_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdBuildAccelerationStructuresIndirectKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_build_acceleration_structures_indirect_khr
        .ok_or_else(|| Fault::missing("vkCmdBuildAccelerationStructuresIndirectKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::builds(call, &first, a.p_infos)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.info_count,
            a.p_infos,
            a.p_indirect_device_addresses,
            a.p_indirect_strides,
            a.pp_max_primitive_counts,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_acceleration_structure_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyAccelerationStructureKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_acceleration_structure_khr
        .ok_or_else(|| Fault::missing("vkCmdCopyAccelerationStructureKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_acceleration_structure_to_memory_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyAccelerationStructureToMemoryKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_acceleration_structure_to_memory_khr
        .ok_or_else(|| Fault::missing("vkCmdCopyAccelerationStructureToMemoryKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_copy_memory_to_acceleration_structure_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdCopyMemoryToAccelerationStructureKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_copy_memory_to_acceleration_structure_khr
        .ok_or_else(|| Fault::missing("vkCmdCopyMemoryToAccelerationStructureKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_write_acceleration_structures_properties_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdWriteAccelerationStructuresPropertiesKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_write_acceleration_structures_properties_khr
        .ok_or_else(|| Fault::missing("vkCmdWriteAccelerationStructuresPropertiesKHR"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    call.record(&first)?;
    check::recording(&first)?;
    check::queries(
        call,
        &first,
        &query_pool_object,
        a.first_query,
        a.acceleration_structure_count,
    )?;
    check::properties(call, &first, &query_pool_object, a.query_type)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.acceleration_structure_count,
            a.p_acceleration_structures,
            a.query_type,
            query_pool,
            a.first_query,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_trace_rays_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdTraceRaysKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_trace_rays_khr
        .ok_or_else(|| Fault::missing("vkCmdTraceRaysKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_raygen_shader_binding_table,
            a.p_miss_shader_binding_table,
            a.p_hit_shader_binding_table,
            a.p_callable_shader_binding_table,
            a.width,
            a.height,
            a.depth,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_trace_rays_indirect_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdTraceRaysIndirectKHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_trace_rays_indirect_khr
        .ok_or_else(|| Fault::missing("vkCmdTraceRaysIndirectKHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.p_raygen_shader_binding_table,
            a.p_miss_shader_binding_table,
            a.p_hit_shader_binding_table,
            a.p_callable_shader_binding_table,
            a.indirect_device_address,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_trace_rays_indirect2_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdTraceRaysIndirect2KHR::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_trace_rays_indirect2_khr
        .ok_or_else(|| Fault::missing("vkCmdTraceRaysIndirect2KHR"))?;
    call.record(&first)?;
    check::working(&first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::CommandBuffer(first.handle), a.indirect_device_address) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_mesh_tasks_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawMeshTasksEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_mesh_tasks_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawMeshTasksEXT"))?;
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            a.group_count_x,
            a.group_count_y,
            a.group_count_z,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_mesh_tasks_indirect_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawMeshTasksIndirectEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_mesh_tasks_indirect_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawMeshTasksIndirectEXT"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.draw_count,
        a.stride,
        12,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            a.draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn cmd_draw_mesh_tasks_indirect_count_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CmdDrawMeshTasksIndirectCountEXT::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .cmd_draw_mesh_tasks_indirect_count_ext
        .ok_or_else(|| Fault::missing("vkCmdDrawMeshTasksIndirectCountEXT"))?;
    let buffer_object = call.object(a.buffer)?;
    let buffer = vk::Buffer(buffer_object.handle);
    let count_buffer_object = call.object(a.count_buffer)?;
    let count_buffer = vk::Buffer(count_buffer_object.handle);
    call.record(&first)?;
    check::working(&first)?;
    check::inside(call, &first)?;
    check::indirect(
        call,
        &first,
        &buffer_object,
        a.offset,
        a.max_draw_count,
        a.stride,
        12,
    )?;
    check::buffer_range(call, &first, &count_buffer_object, a.count_buffer_offset, 4)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::CommandBuffer(first.handle),
            buffer,
            a.offset,
            count_buffer,
            a.count_buffer_offset,
            a.max_draw_count,
            a.stride,
        )
    };
    call.done(buffer_object);
    call.done(count_buffer_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}
