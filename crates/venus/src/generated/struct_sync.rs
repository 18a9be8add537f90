// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkBindSparseInfo

pub fn decode_bind_sparse_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindSparseInfo<'a>, WireError> {
    d.structure_type(vk::BindSparseInfo::TYPE)?;
    let p_next = d.chain(BIND_SPARSE_INFO_CHAIN, decode_node)?;
    decode_bind_sparse_info_body(d, p_next)
}

pub fn encode_bind_sparse_info(e: &mut Encoder, x: &vk::BindSparseInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_sparse_info_body(e, x);
}

pub fn decode_bind_sparse_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindSparseInfo<'a>, WireError> {
    let wait_semaphore_count = d.length_u32()?;
    let p_wait_semaphores = d.array(u64::from(wait_semaphore_count), Absence::Refused, |d| {
        d.handle::<vk::Semaphore>()
    })?;
    let buffer_bind_count = d.length_u32()?;
    let p_buffer_binds = d.array(u64::from(buffer_bind_count), Absence::Refused, |d| {
        decode_sparse_buffer_memory_bind_info(d)
    })?;
    let image_opaque_bind_count = d.length_u32()?;
    let p_image_opaque_binds =
        d.array(u64::from(image_opaque_bind_count), Absence::Refused, |d| {
            decode_sparse_image_opaque_memory_bind_info(d)
        })?;
    let image_bind_count = d.length_u32()?;
    let p_image_binds = d.array(u64::from(image_bind_count), Absence::Refused, |d| {
        decode_sparse_image_memory_bind_info(d)
    })?;
    let signal_semaphore_count = d.length_u32()?;
    let p_signal_semaphores =
        d.array(u64::from(signal_semaphore_count), Absence::Refused, |d| {
            d.handle::<vk::Semaphore>()
        })?;
    Ok(vk::BindSparseInfo {
        s_type: vk::BindSparseInfo::TYPE,
        p_next,
        wait_semaphore_count,
        p_wait_semaphores,
        buffer_bind_count,
        p_buffer_binds,
        image_opaque_bind_count,
        p_image_opaque_binds,
        image_bind_count,
        p_image_binds,
        signal_semaphore_count,
        p_signal_semaphores,
    })
}

pub fn encode_bind_sparse_info_body(e: &mut Encoder, x: &vk::BindSparseInfo<'_>) {
    e.u32(x.wait_semaphore_count);
    e.array(x.p_wait_semaphores, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.buffer_bind_count);
    e.array(x.p_buffer_binds, |e, v| {
        encode_sparse_buffer_memory_bind_info(e, v);
    });
    e.u32(x.image_opaque_bind_count);
    e.array(x.p_image_opaque_binds, |e, v| {
        encode_sparse_image_opaque_memory_bind_info(e, v);
    });
    e.u32(x.image_bind_count);
    e.array(x.p_image_binds, |e, v| {
        encode_sparse_image_memory_bind_info(e, v);
    });
    e.u32(x.signal_semaphore_count);
    e.array(x.p_signal_semaphores, |e, v| {
        e.u64(v.0);
    });
}

// VkBufferMemoryBarrier

pub fn decode_buffer_memory_barrier<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferMemoryBarrier<'a>, WireError> {
    d.structure_type(vk::BufferMemoryBarrier::TYPE)?;
    let p_next = d.chain(BUFFER_MEMORY_BARRIER_CHAIN, decode_node)?;
    decode_buffer_memory_barrier_body(d, p_next)
}

pub fn encode_buffer_memory_barrier(e: &mut Encoder, x: &vk::BufferMemoryBarrier<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_memory_barrier_body(e, x);
}

pub fn decode_buffer_memory_barrier_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferMemoryBarrier<'a>, WireError> {
    let src_access_mask = vk::AccessFlags(d.u32()?);
    let dst_access_mask = vk::AccessFlags(d.u32()?);
    let src_queue_family_index = d.u32()?;
    let dst_queue_family_index = d.u32()?;
    let buffer = d.handle::<vk::Buffer>()?;
    let offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::BufferMemoryBarrier {
        s_type: vk::BufferMemoryBarrier::TYPE,
        p_next,
        src_access_mask,
        dst_access_mask,
        src_queue_family_index,
        dst_queue_family_index,
        buffer,
        offset,
        size,
    })
}

pub fn encode_buffer_memory_barrier_body(e: &mut Encoder, x: &vk::BufferMemoryBarrier<'_>) {
    e.u32(x.src_access_mask.0);
    e.u32(x.dst_access_mask.0);
    e.u32(x.src_queue_family_index);
    e.u32(x.dst_queue_family_index);
    e.u64(x.buffer.0);
    e.u64(x.offset);
    e.u64(x.size);
}

// VkBufferMemoryBarrier2

pub fn decode_buffer_memory_barrier2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferMemoryBarrier2<'a>, WireError> {
    d.structure_type(vk::BufferMemoryBarrier2::TYPE)?;
    let p_next = d.chain(BUFFER_MEMORY_BARRIER2_CHAIN, decode_node)?;
    decode_buffer_memory_barrier2_body(d, p_next)
}

pub fn encode_buffer_memory_barrier2(e: &mut Encoder, x: &vk::BufferMemoryBarrier2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_memory_barrier2_body(e, x);
}

pub fn decode_buffer_memory_barrier2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferMemoryBarrier2<'a>, WireError> {
    let src_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let src_access_mask = vk::AccessFlags2(d.u64()?);
    let dst_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let dst_access_mask = vk::AccessFlags2(d.u64()?);
    let src_queue_family_index = d.u32()?;
    let dst_queue_family_index = d.u32()?;
    let buffer = d.handle::<vk::Buffer>()?;
    let offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::BufferMemoryBarrier2 {
        s_type: vk::BufferMemoryBarrier2::TYPE,
        p_next,
        src_stage_mask,
        src_access_mask,
        dst_stage_mask,
        dst_access_mask,
        src_queue_family_index,
        dst_queue_family_index,
        buffer,
        offset,
        size,
    })
}

pub fn encode_buffer_memory_barrier2_body(e: &mut Encoder, x: &vk::BufferMemoryBarrier2<'_>) {
    e.u64(x.src_stage_mask.0);
    e.u64(x.src_access_mask.0);
    e.u64(x.dst_stage_mask.0);
    e.u64(x.dst_access_mask.0);
    e.u32(x.src_queue_family_index);
    e.u32(x.dst_queue_family_index);
    e.u64(x.buffer.0);
    e.u64(x.offset);
    e.u64(x.size);
}

// VkCommandBufferSubmitInfo

pub fn decode_command_buffer_submit_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferSubmitInfo<'a>, WireError> {
    d.structure_type(vk::CommandBufferSubmitInfo::TYPE)?;
    let p_next = d.chain(COMMAND_BUFFER_SUBMIT_INFO_CHAIN, decode_node)?;
    decode_command_buffer_submit_info_body(d, p_next)
}

pub fn encode_command_buffer_submit_info(e: &mut Encoder, x: &vk::CommandBufferSubmitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_submit_info_body(e, x);
}

pub fn decode_command_buffer_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferSubmitInfo<'a>, WireError> {
    let command_buffer = d.handle::<vk::CommandBuffer>()?;
    let device_mask = d.u32()?;
    Ok(vk::CommandBufferSubmitInfo {
        s_type: vk::CommandBufferSubmitInfo::TYPE,
        p_next,
        command_buffer,
        device_mask,
    })
}

pub fn encode_command_buffer_submit_info_body(
    e: &mut Encoder,
    x: &vk::CommandBufferSubmitInfo<'_>,
) {
    e.u64(x.command_buffer.0);
    e.u32(x.device_mask);
}

// VkDeviceGroupBindSparseInfo

pub fn decode_device_group_bind_sparse_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceGroupBindSparseInfo<'a>, WireError> {
    d.structure_type(vk::DeviceGroupBindSparseInfo::TYPE)?;
    let p_next = d.chain(DEVICE_GROUP_BIND_SPARSE_INFO_CHAIN, decode_node)?;
    decode_device_group_bind_sparse_info_body(d, p_next)
}

pub fn encode_device_group_bind_sparse_info(
    e: &mut Encoder,
    x: &vk::DeviceGroupBindSparseInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_group_bind_sparse_info_body(e, x);
}

pub fn decode_device_group_bind_sparse_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceGroupBindSparseInfo<'a>, WireError> {
    let resource_device_index = d.u32()?;
    let memory_device_index = d.u32()?;
    Ok(vk::DeviceGroupBindSparseInfo {
        s_type: vk::DeviceGroupBindSparseInfo::TYPE,
        p_next,
        resource_device_index,
        memory_device_index,
    })
}

pub fn encode_device_group_bind_sparse_info_body(
    e: &mut Encoder,
    x: &vk::DeviceGroupBindSparseInfo<'_>,
) {
    e.u32(x.resource_device_index);
    e.u32(x.memory_device_index);
}

// VkDeviceGroupSubmitInfo

pub fn decode_device_group_submit_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceGroupSubmitInfo<'a>, WireError> {
    d.structure_type(vk::DeviceGroupSubmitInfo::TYPE)?;
    let p_next = d.chain(DEVICE_GROUP_SUBMIT_INFO_CHAIN, decode_node)?;
    decode_device_group_submit_info_body(d, p_next)
}

pub fn encode_device_group_submit_info(e: &mut Encoder, x: &vk::DeviceGroupSubmitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_group_submit_info_body(e, x);
}

pub fn decode_device_group_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceGroupSubmitInfo<'a>, WireError> {
    let wait_semaphore_count = d.length_u32()?;
    let p_wait_semaphore_device_indices =
        d.u32s(u64::from(wait_semaphore_count), Absence::Refused)?;
    let command_buffer_count = d.length_u32()?;
    let p_command_buffer_device_masks =
        d.u32s(u64::from(command_buffer_count), Absence::Refused)?;
    let signal_semaphore_count = d.length_u32()?;
    let p_signal_semaphore_device_indices =
        d.u32s(u64::from(signal_semaphore_count), Absence::Refused)?;
    Ok(vk::DeviceGroupSubmitInfo {
        s_type: vk::DeviceGroupSubmitInfo::TYPE,
        p_next,
        wait_semaphore_count,
        p_wait_semaphore_device_indices,
        command_buffer_count,
        p_command_buffer_device_masks,
        signal_semaphore_count,
        p_signal_semaphore_device_indices,
    })
}

pub fn encode_device_group_submit_info_body(e: &mut Encoder, x: &vk::DeviceGroupSubmitInfo<'_>) {
    e.u32(x.wait_semaphore_count);
    e.u32s(x.p_wait_semaphore_device_indices);
    e.u32(x.command_buffer_count);
    e.u32s(x.p_command_buffer_device_masks);
    e.u32(x.signal_semaphore_count);
    e.u32s(x.p_signal_semaphore_device_indices);
}

// VkDeviceQueueCreateInfo

pub fn decode_device_queue_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceQueueCreateInfo<'a>, WireError> {
    d.structure_type(vk::DeviceQueueCreateInfo::TYPE)?;
    let p_next = d.chain(DEVICE_QUEUE_CREATE_INFO_CHAIN, decode_node)?;
    decode_device_queue_create_info_body(d, p_next)
}

pub fn encode_device_queue_create_info(e: &mut Encoder, x: &vk::DeviceQueueCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_queue_create_info_body(e, x);
}

pub fn decode_device_queue_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceQueueCreateInfo<'a>, WireError> {
    let flags = vk::DeviceQueueCreateFlags(d.u32()?);
    let queue_family_index = d.u32()?;
    let queue_count = d.length_u32()?;
    let p_queue_priorities = d.array(u64::from(queue_count), Absence::Refused, |d| d.f32())?;
    Ok(vk::DeviceQueueCreateInfo {
        s_type: vk::DeviceQueueCreateInfo::TYPE,
        p_next,
        flags,
        queue_family_index,
        queue_count,
        p_queue_priorities,
    })
}

pub fn encode_device_queue_create_info_body(e: &mut Encoder, x: &vk::DeviceQueueCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u32(x.queue_family_index);
    e.u32(x.queue_count);
    e.array(x.p_queue_priorities, |e, v| {
        e.f32(*v);
    });
}

// VkDeviceQueueGlobalPriorityCreateInfo

pub fn decode_device_queue_global_priority_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceQueueGlobalPriorityCreateInfo<'a>, WireError> {
    d.structure_type(vk::DeviceQueueGlobalPriorityCreateInfo::TYPE)?;
    let p_next = d.chain(DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO_CHAIN, decode_node)?;
    decode_device_queue_global_priority_create_info_body(d, p_next)
}

pub fn encode_device_queue_global_priority_create_info(
    e: &mut Encoder,
    x: &vk::DeviceQueueGlobalPriorityCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_queue_global_priority_create_info_body(e, x);
}

pub fn decode_device_queue_global_priority_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceQueueGlobalPriorityCreateInfo<'a>, WireError> {
    let global_priority = vk::QueueGlobalPriority(d.enumerator(vk::QueueGlobalPriority::KNOWN)?);
    Ok(vk::DeviceQueueGlobalPriorityCreateInfo {
        s_type: vk::DeviceQueueGlobalPriorityCreateInfo::TYPE,
        p_next,
        global_priority,
    })
}

pub fn encode_device_queue_global_priority_create_info_body(
    e: &mut Encoder,
    x: &vk::DeviceQueueGlobalPriorityCreateInfo<'_>,
) {
    e.i32(x.global_priority.0);
}

// VkDeviceQueueInfo2

pub fn decode_device_queue_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceQueueInfo2<'a>, WireError> {
    d.structure_type(vk::DeviceQueueInfo2::TYPE)?;
    let p_next = d.chain(DEVICE_QUEUE_INFO2_CHAIN, decode_node)?;
    decode_device_queue_info2_body(d, p_next)
}

pub fn encode_device_queue_info2(e: &mut Encoder, x: &vk::DeviceQueueInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_queue_info2_body(e, x);
}

pub fn decode_device_queue_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceQueueInfo2<'a>, WireError> {
    let flags = vk::DeviceQueueCreateFlags(d.u32()?);
    let queue_family_index = d.u32()?;
    let queue_index = d.u32()?;
    Ok(vk::DeviceQueueInfo2 {
        s_type: vk::DeviceQueueInfo2::TYPE,
        p_next,
        flags,
        queue_family_index,
        queue_index,
    })
}

pub fn encode_device_queue_info2_body(e: &mut Encoder, x: &vk::DeviceQueueInfo2<'_>) {
    e.u32(x.flags.0);
    e.u32(x.queue_family_index);
    e.u32(x.queue_index);
}

// VkEventCreateInfo

pub fn decode_event_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::EventCreateInfo<'a>, WireError> {
    d.structure_type(vk::EventCreateInfo::TYPE)?;
    let p_next = d.chain(EVENT_CREATE_INFO_CHAIN, decode_node)?;
    decode_event_create_info_body(d, p_next)
}

pub fn encode_event_create_info(e: &mut Encoder, x: &vk::EventCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_event_create_info_body(e, x);
}

pub fn decode_event_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::EventCreateInfo<'a>, WireError> {
    let flags = vk::EventCreateFlags(d.u32()?);
    Ok(vk::EventCreateInfo {
        s_type: vk::EventCreateInfo::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_event_create_info_body(e: &mut Encoder, x: &vk::EventCreateInfo<'_>) {
    e.u32(x.flags.0);
}

// VkExportFenceCreateInfo

pub fn decode_export_fence_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExportFenceCreateInfo<'a>, WireError> {
    d.structure_type(vk::ExportFenceCreateInfo::TYPE)?;
    let p_next = d.chain(EXPORT_FENCE_CREATE_INFO_CHAIN, decode_node)?;
    decode_export_fence_create_info_body(d, p_next)
}

pub fn encode_export_fence_create_info(e: &mut Encoder, x: &vk::ExportFenceCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_export_fence_create_info_body(e, x);
}

pub fn decode_export_fence_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExportFenceCreateInfo<'a>, WireError> {
    let handle_types = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    Ok(vk::ExportFenceCreateInfo {
        s_type: vk::ExportFenceCreateInfo::TYPE,
        p_next,
        handle_types,
    })
}

pub fn encode_export_fence_create_info_body(e: &mut Encoder, x: &vk::ExportFenceCreateInfo<'_>) {
    e.u32(x.handle_types.0);
}

// VkExportSemaphoreCreateInfo

pub fn decode_export_semaphore_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExportSemaphoreCreateInfo<'a>, WireError> {
    d.structure_type(vk::ExportSemaphoreCreateInfo::TYPE)?;
    let p_next = d.chain(EXPORT_SEMAPHORE_CREATE_INFO_CHAIN, decode_node)?;
    decode_export_semaphore_create_info_body(d, p_next)
}

pub fn encode_export_semaphore_create_info(e: &mut Encoder, x: &vk::ExportSemaphoreCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_export_semaphore_create_info_body(e, x);
}

pub fn decode_export_semaphore_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExportSemaphoreCreateInfo<'a>, WireError> {
    let handle_types = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    Ok(vk::ExportSemaphoreCreateInfo {
        s_type: vk::ExportSemaphoreCreateInfo::TYPE,
        p_next,
        handle_types,
    })
}

pub fn encode_export_semaphore_create_info_body(
    e: &mut Encoder,
    x: &vk::ExportSemaphoreCreateInfo<'_>,
) {
    e.u32(x.handle_types.0);
}

// VkFenceCreateInfo

pub fn decode_fence_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FenceCreateInfo<'a>, WireError> {
    d.structure_type(vk::FenceCreateInfo::TYPE)?;
    let p_next = d.chain(FENCE_CREATE_INFO_CHAIN, decode_node)?;
    decode_fence_create_info_body(d, p_next)
}

pub fn encode_fence_create_info(e: &mut Encoder, x: &vk::FenceCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_fence_create_info_body(e, x);
}

pub fn decode_fence_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FenceCreateInfo<'a>, WireError> {
    let flags = vk::FenceCreateFlags(d.u32()?);
    Ok(vk::FenceCreateInfo {
        s_type: vk::FenceCreateInfo::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_fence_create_info_body(e: &mut Encoder, x: &vk::FenceCreateInfo<'_>) {
    e.u32(x.flags.0);
}

// VkFenceGetFdInfoKHR

pub fn decode_fence_get_fd_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FenceGetFdInfoKHR<'a>, WireError> {
    d.structure_type(vk::FenceGetFdInfoKHR::TYPE)?;
    let p_next = d.chain(FENCE_GET_FD_INFO_KHR_CHAIN, decode_node)?;
    decode_fence_get_fd_info_khr_body(d, p_next)
}

pub fn encode_fence_get_fd_info_khr(e: &mut Encoder, x: &vk::FenceGetFdInfoKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_fence_get_fd_info_khr_body(e, x);
}

pub fn decode_fence_get_fd_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FenceGetFdInfoKHR<'a>, WireError> {
    let fence = d.handle::<vk::Fence>()?;
    let handle_type = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    Ok(vk::FenceGetFdInfoKHR {
        s_type: vk::FenceGetFdInfoKHR::TYPE,
        p_next,
        fence,
        handle_type,
    })
}

pub fn encode_fence_get_fd_info_khr_body(e: &mut Encoder, x: &vk::FenceGetFdInfoKHR<'_>) {
    e.u64(x.fence.0);
    e.u32(x.handle_type.0);
}

// VkImportFenceFdInfoKHR

pub fn decode_import_fence_fd_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImportFenceFdInfoKHR<'a>, WireError> {
    d.structure_type(vk::ImportFenceFdInfoKHR::TYPE)?;
    let p_next = d.chain(IMPORT_FENCE_FD_INFO_KHR_CHAIN, decode_node)?;
    decode_import_fence_fd_info_khr_body(d, p_next)
}

pub fn encode_import_fence_fd_info_khr(e: &mut Encoder, x: &vk::ImportFenceFdInfoKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_import_fence_fd_info_khr_body(e, x);
}

pub fn decode_import_fence_fd_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImportFenceFdInfoKHR<'a>, WireError> {
    let fence = d.handle::<vk::Fence>()?;
    let flags = vk::FenceImportFlags(d.u32()?);
    let handle_type = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    let fd = d.i32()?;
    Ok(vk::ImportFenceFdInfoKHR {
        s_type: vk::ImportFenceFdInfoKHR::TYPE,
        p_next,
        fence,
        flags,
        handle_type,
        fd,
    })
}

pub fn encode_import_fence_fd_info_khr_body(e: &mut Encoder, x: &vk::ImportFenceFdInfoKHR<'_>) {
    e.u64(x.fence.0);
    e.u32(x.flags.0);
    e.u32(x.handle_type.0);
    e.i32(x.fd);
}

// VkImportSemaphoreFdInfoKHR

pub fn decode_import_semaphore_fd_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImportSemaphoreFdInfoKHR<'a>, WireError> {
    d.structure_type(vk::ImportSemaphoreFdInfoKHR::TYPE)?;
    let p_next = d.chain(IMPORT_SEMAPHORE_FD_INFO_KHR_CHAIN, decode_node)?;
    decode_import_semaphore_fd_info_khr_body(d, p_next)
}

pub fn encode_import_semaphore_fd_info_khr(e: &mut Encoder, x: &vk::ImportSemaphoreFdInfoKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_import_semaphore_fd_info_khr_body(e, x);
}

pub fn decode_import_semaphore_fd_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImportSemaphoreFdInfoKHR<'a>, WireError> {
    let semaphore = d.handle::<vk::Semaphore>()?;
    let flags = vk::SemaphoreImportFlags(d.u32()?);
    let handle_type = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    let fd = d.i32()?;
    Ok(vk::ImportSemaphoreFdInfoKHR {
        s_type: vk::ImportSemaphoreFdInfoKHR::TYPE,
        p_next,
        semaphore,
        flags,
        handle_type,
        fd,
    })
}

pub fn encode_import_semaphore_fd_info_khr_body(
    e: &mut Encoder,
    x: &vk::ImportSemaphoreFdInfoKHR<'_>,
) {
    e.u64(x.semaphore.0);
    e.u32(x.flags.0);
    e.u32(x.handle_type.0);
    e.i32(x.fd);
}

// VkMemoryBarrier

pub fn decode_memory_barrier<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryBarrier<'a>, WireError> {
    d.structure_type(vk::MemoryBarrier::TYPE)?;
    let p_next = d.chain(MEMORY_BARRIER_CHAIN, decode_node)?;
    decode_memory_barrier_body(d, p_next)
}

pub fn encode_memory_barrier(e: &mut Encoder, x: &vk::MemoryBarrier<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_barrier_body(e, x);
}

pub fn decode_memory_barrier_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryBarrier<'a>, WireError> {
    let src_access_mask = vk::AccessFlags(d.u32()?);
    let dst_access_mask = vk::AccessFlags(d.u32()?);
    Ok(vk::MemoryBarrier {
        s_type: vk::MemoryBarrier::TYPE,
        p_next,
        src_access_mask,
        dst_access_mask,
    })
}

pub fn encode_memory_barrier_body(e: &mut Encoder, x: &vk::MemoryBarrier<'_>) {
    e.u32(x.src_access_mask.0);
    e.u32(x.dst_access_mask.0);
}

// VkMemoryBarrier2

pub fn decode_memory_barrier2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryBarrier2<'a>, WireError> {
    d.structure_type(vk::MemoryBarrier2::TYPE)?;
    let p_next = d.chain(MEMORY_BARRIER2_CHAIN, decode_node)?;
    decode_memory_barrier2_body(d, p_next)
}

pub fn encode_memory_barrier2(e: &mut Encoder, x: &vk::MemoryBarrier2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_barrier2_body(e, x);
}

pub fn decode_memory_barrier2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryBarrier2<'a>, WireError> {
    let src_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let src_access_mask = vk::AccessFlags2(d.u64()?);
    let dst_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let dst_access_mask = vk::AccessFlags2(d.u64()?);
    Ok(vk::MemoryBarrier2 {
        s_type: vk::MemoryBarrier2::TYPE,
        p_next,
        src_stage_mask,
        src_access_mask,
        dst_stage_mask,
        dst_access_mask,
    })
}

pub fn encode_memory_barrier2_body(e: &mut Encoder, x: &vk::MemoryBarrier2<'_>) {
    e.u64(x.src_stage_mask.0);
    e.u64(x.src_access_mask.0);
    e.u64(x.dst_stage_mask.0);
    e.u64(x.dst_access_mask.0);
}

// VkPhysicalDeviceExternalFenceInfo

pub fn decode_physical_device_external_fence_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExternalFenceInfo<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExternalFenceInfo::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_EXTERNAL_FENCE_INFO_CHAIN, decode_node)?;
    decode_physical_device_external_fence_info_body(d, p_next)
}

pub fn encode_physical_device_external_fence_info(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalFenceInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_external_fence_info_body(e, x);
}

pub fn decode_physical_device_external_fence_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExternalFenceInfo<'a>, WireError> {
    let handle_type = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    Ok(vk::PhysicalDeviceExternalFenceInfo {
        s_type: vk::PhysicalDeviceExternalFenceInfo::TYPE,
        p_next,
        handle_type,
    })
}

pub fn encode_physical_device_external_fence_info_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalFenceInfo<'_>,
) {
    e.u32(x.handle_type.0);
}

// VkPhysicalDeviceExternalSemaphoreInfo

pub fn decode_physical_device_external_semaphore_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExternalSemaphoreInfo<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExternalSemaphoreInfo::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_INFO_CHAIN, decode_node)?;
    decode_physical_device_external_semaphore_info_body(d, p_next)
}

pub fn encode_physical_device_external_semaphore_info(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalSemaphoreInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_external_semaphore_info_body(e, x);
}

pub fn decode_physical_device_external_semaphore_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExternalSemaphoreInfo<'a>, WireError> {
    let handle_type = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    Ok(vk::PhysicalDeviceExternalSemaphoreInfo {
        s_type: vk::PhysicalDeviceExternalSemaphoreInfo::TYPE,
        p_next,
        handle_type,
    })
}

pub fn encode_physical_device_external_semaphore_info_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalSemaphoreInfo<'_>,
) {
    e.u32(x.handle_type.0);
}

// VkProtectedSubmitInfo

pub fn decode_protected_submit_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ProtectedSubmitInfo<'a>, WireError> {
    d.structure_type(vk::ProtectedSubmitInfo::TYPE)?;
    let p_next = d.chain(PROTECTED_SUBMIT_INFO_CHAIN, decode_node)?;
    decode_protected_submit_info_body(d, p_next)
}

pub fn encode_protected_submit_info(e: &mut Encoder, x: &vk::ProtectedSubmitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_protected_submit_info_body(e, x);
}

pub fn decode_protected_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ProtectedSubmitInfo<'a>, WireError> {
    let protected_submit = d.u32()?;
    Ok(vk::ProtectedSubmitInfo {
        s_type: vk::ProtectedSubmitInfo::TYPE,
        p_next,
        protected_submit,
    })
}

pub fn encode_protected_submit_info_body(e: &mut Encoder, x: &vk::ProtectedSubmitInfo<'_>) {
    e.u32(x.protected_submit);
}

// VkSemaphoreCreateInfo

pub fn decode_semaphore_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreCreateInfo<'a>, WireError> {
    d.structure_type(vk::SemaphoreCreateInfo::TYPE)?;
    let p_next = d.chain(SEMAPHORE_CREATE_INFO_CHAIN, decode_node)?;
    decode_semaphore_create_info_body(d, p_next)
}

pub fn encode_semaphore_create_info(e: &mut Encoder, x: &vk::SemaphoreCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_create_info_body(e, x);
}

pub fn decode_semaphore_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreCreateInfo<'a>, WireError> {
    let flags = vk::SemaphoreCreateFlags(d.u32()?);
    Ok(vk::SemaphoreCreateInfo {
        s_type: vk::SemaphoreCreateInfo::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_semaphore_create_info_body(e: &mut Encoder, x: &vk::SemaphoreCreateInfo<'_>) {
    e.u32(x.flags.0);
}

// VkSemaphoreGetFdInfoKHR

pub fn decode_semaphore_get_fd_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreGetFdInfoKHR<'a>, WireError> {
    d.structure_type(vk::SemaphoreGetFdInfoKHR::TYPE)?;
    let p_next = d.chain(SEMAPHORE_GET_FD_INFO_KHR_CHAIN, decode_node)?;
    decode_semaphore_get_fd_info_khr_body(d, p_next)
}

pub fn encode_semaphore_get_fd_info_khr(e: &mut Encoder, x: &vk::SemaphoreGetFdInfoKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_get_fd_info_khr_body(e, x);
}

pub fn decode_semaphore_get_fd_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreGetFdInfoKHR<'a>, WireError> {
    let semaphore = d.handle::<vk::Semaphore>()?;
    let handle_type = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    Ok(vk::SemaphoreGetFdInfoKHR {
        s_type: vk::SemaphoreGetFdInfoKHR::TYPE,
        p_next,
        semaphore,
        handle_type,
    })
}

pub fn encode_semaphore_get_fd_info_khr_body(e: &mut Encoder, x: &vk::SemaphoreGetFdInfoKHR<'_>) {
    e.u64(x.semaphore.0);
    e.u32(x.handle_type.0);
}

// VkSemaphoreSignalInfo

pub fn decode_semaphore_signal_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreSignalInfo<'a>, WireError> {
    d.structure_type(vk::SemaphoreSignalInfo::TYPE)?;
    let p_next = d.chain(SEMAPHORE_SIGNAL_INFO_CHAIN, decode_node)?;
    decode_semaphore_signal_info_body(d, p_next)
}

pub fn encode_semaphore_signal_info(e: &mut Encoder, x: &vk::SemaphoreSignalInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_signal_info_body(e, x);
}

pub fn decode_semaphore_signal_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreSignalInfo<'a>, WireError> {
    let semaphore = d.handle::<vk::Semaphore>()?;
    let value = d.u64()?;
    Ok(vk::SemaphoreSignalInfo {
        s_type: vk::SemaphoreSignalInfo::TYPE,
        p_next,
        semaphore,
        value,
    })
}

pub fn encode_semaphore_signal_info_body(e: &mut Encoder, x: &vk::SemaphoreSignalInfo<'_>) {
    e.u64(x.semaphore.0);
    e.u64(x.value);
}

// VkSemaphoreSubmitInfo

pub fn decode_semaphore_submit_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreSubmitInfo<'a>, WireError> {
    d.structure_type(vk::SemaphoreSubmitInfo::TYPE)?;
    let p_next = d.chain(SEMAPHORE_SUBMIT_INFO_CHAIN, decode_node)?;
    decode_semaphore_submit_info_body(d, p_next)
}

pub fn encode_semaphore_submit_info(e: &mut Encoder, x: &vk::SemaphoreSubmitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_submit_info_body(e, x);
}

pub fn decode_semaphore_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreSubmitInfo<'a>, WireError> {
    let semaphore = d.handle::<vk::Semaphore>()?;
    let value = d.u64()?;
    let stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let device_index = d.u32()?;
    Ok(vk::SemaphoreSubmitInfo {
        s_type: vk::SemaphoreSubmitInfo::TYPE,
        p_next,
        semaphore,
        value,
        stage_mask,
        device_index,
    })
}

pub fn encode_semaphore_submit_info_body(e: &mut Encoder, x: &vk::SemaphoreSubmitInfo<'_>) {
    e.u64(x.semaphore.0);
    e.u64(x.value);
    e.u64(x.stage_mask.0);
    e.u32(x.device_index);
}

// VkSemaphoreTypeCreateInfo

pub fn decode_semaphore_type_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreTypeCreateInfo<'a>, WireError> {
    d.structure_type(vk::SemaphoreTypeCreateInfo::TYPE)?;
    let p_next = d.chain(SEMAPHORE_TYPE_CREATE_INFO_CHAIN, decode_node)?;
    decode_semaphore_type_create_info_body(d, p_next)
}

pub fn encode_semaphore_type_create_info(e: &mut Encoder, x: &vk::SemaphoreTypeCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_type_create_info_body(e, x);
}

pub fn decode_semaphore_type_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreTypeCreateInfo<'a>, WireError> {
    let semaphore_type = vk::SemaphoreType(d.enumerator(vk::SemaphoreType::KNOWN)?);
    let initial_value = d.u64()?;
    Ok(vk::SemaphoreTypeCreateInfo {
        s_type: vk::SemaphoreTypeCreateInfo::TYPE,
        p_next,
        semaphore_type,
        initial_value,
    })
}

pub fn encode_semaphore_type_create_info_body(
    e: &mut Encoder,
    x: &vk::SemaphoreTypeCreateInfo<'_>,
) {
    e.i32(x.semaphore_type.0);
    e.u64(x.initial_value);
}

// VkSemaphoreWaitInfo

pub fn decode_semaphore_wait_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SemaphoreWaitInfo<'a>, WireError> {
    d.structure_type(vk::SemaphoreWaitInfo::TYPE)?;
    let p_next = d.chain(SEMAPHORE_WAIT_INFO_CHAIN, decode_node)?;
    decode_semaphore_wait_info_body(d, p_next)
}

pub fn encode_semaphore_wait_info(e: &mut Encoder, x: &vk::SemaphoreWaitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_semaphore_wait_info_body(e, x);
}

pub fn decode_semaphore_wait_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SemaphoreWaitInfo<'a>, WireError> {
    let flags = vk::SemaphoreWaitFlags(d.u32()?);
    let semaphore_count = d.length_u32()?;
    let p_semaphores = d.array(u64::from(semaphore_count), Absence::Refused, |d| {
        d.handle::<vk::Semaphore>()
    })?;
    let p_values = d.array(u64::from(semaphore_count), Absence::Refused, |d| d.u64())?;
    Ok(vk::SemaphoreWaitInfo {
        s_type: vk::SemaphoreWaitInfo::TYPE,
        p_next,
        flags,
        semaphore_count,
        p_semaphores,
        p_values,
    })
}

pub fn encode_semaphore_wait_info_body(e: &mut Encoder, x: &vk::SemaphoreWaitInfo<'_>) {
    e.u32(x.flags.0);
    e.u32(x.semaphore_count);
    e.array(x.p_semaphores, |e, v| {
        e.u64(v.0);
    });
    e.array(x.p_values, |e, v| {
        e.u64(*v);
    });
}

// VkSparseBufferMemoryBindInfo

pub fn decode_sparse_buffer_memory_bind_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseBufferMemoryBindInfo<'a>, WireError> {
    let buffer = d.handle::<vk::Buffer>()?;
    let bind_count = d.length_u32()?;
    let p_binds = d.array(u64::from(bind_count), Absence::Refused, |d| {
        decode_sparse_memory_bind(d)
    })?;
    Ok(vk::SparseBufferMemoryBindInfo {
        buffer,
        bind_count,
        p_binds,
    })
}

pub fn encode_sparse_buffer_memory_bind_info(
    e: &mut Encoder,
    x: &vk::SparseBufferMemoryBindInfo<'_>,
) {
    e.u64(x.buffer.0);
    e.u32(x.bind_count);
    e.array(x.p_binds, |e, v| {
        encode_sparse_memory_bind(e, v);
    });
}

// VkSparseMemoryBind

pub fn decode_sparse_memory_bind<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseMemoryBind, WireError> {
    let resource_offset = d.u64()?;
    let size = d.u64()?;
    let memory = d.handle_or_null::<vk::DeviceMemory>()?;
    let memory_offset = d.u64()?;
    let flags = vk::SparseMemoryBindFlags(d.u32()?);
    Ok(vk::SparseMemoryBind {
        resource_offset,
        size,
        memory,
        memory_offset,
        flags,
    })
}

pub fn encode_sparse_memory_bind(e: &mut Encoder, x: &vk::SparseMemoryBind) {
    e.u64(x.resource_offset);
    e.u64(x.size);
    e.u64(x.memory.0);
    e.u64(x.memory_offset);
    e.u32(x.flags.0);
}

// VkSubmitInfo

pub fn decode_submit_info<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::SubmitInfo<'a>, WireError> {
    d.structure_type(vk::SubmitInfo::TYPE)?;
    let p_next = d.chain(SUBMIT_INFO_CHAIN, decode_node)?;
    decode_submit_info_body(d, p_next)
}

pub fn encode_submit_info(e: &mut Encoder, x: &vk::SubmitInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_submit_info_body(e, x);
}

pub fn decode_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubmitInfo<'a>, WireError> {
    let wait_semaphore_count = d.length_u32()?;
    let p_wait_semaphores = d.array(u64::from(wait_semaphore_count), Absence::Refused, |d| {
        d.handle::<vk::Semaphore>()
    })?;
    let p_wait_dst_stage_mask =
        d.array(u64::from(wait_semaphore_count), Absence::Refused, |d| {
            Ok(vk::PipelineStageFlags(d.u32()?))
        })?;
    let command_buffer_count = d.length_u32()?;
    let p_command_buffers = d.array(u64::from(command_buffer_count), Absence::Refused, |d| {
        d.handle::<vk::CommandBuffer>()
    })?;
    let signal_semaphore_count = d.length_u32()?;
    let p_signal_semaphores =
        d.array(u64::from(signal_semaphore_count), Absence::Refused, |d| {
            d.handle::<vk::Semaphore>()
        })?;
    Ok(vk::SubmitInfo {
        s_type: vk::SubmitInfo::TYPE,
        p_next,
        wait_semaphore_count,
        p_wait_semaphores,
        p_wait_dst_stage_mask,
        command_buffer_count,
        p_command_buffers,
        signal_semaphore_count,
        p_signal_semaphores,
    })
}

pub fn encode_submit_info_body(e: &mut Encoder, x: &vk::SubmitInfo<'_>) {
    e.u32(x.wait_semaphore_count);
    e.array(x.p_wait_semaphores, |e, v| {
        e.u64(v.0);
    });
    e.array(x.p_wait_dst_stage_mask, |e, v| {
        e.u32(v.0);
    });
    e.u32(x.command_buffer_count);
    e.array(x.p_command_buffers, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.signal_semaphore_count);
    e.array(x.p_signal_semaphores, |e, v| {
        e.u64(v.0);
    });
}

// VkSubmitInfo2

pub fn decode_submit_info2<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::SubmitInfo2<'a>, WireError> {
    d.structure_type(vk::SubmitInfo2::TYPE)?;
    let p_next = d.chain(SUBMIT_INFO2_CHAIN, decode_node)?;
    decode_submit_info2_body(d, p_next)
}

pub fn encode_submit_info2(e: &mut Encoder, x: &vk::SubmitInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_submit_info2_body(e, x);
}

pub fn decode_submit_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubmitInfo2<'a>, WireError> {
    let flags = vk::SubmitFlags(d.u32()?);
    let wait_semaphore_info_count = d.length_u32()?;
    let p_wait_semaphore_infos = d.array(
        u64::from(wait_semaphore_info_count),
        Absence::Refused,
        |d| decode_semaphore_submit_info(d),
    )?;
    let command_buffer_info_count = d.length_u32()?;
    let p_command_buffer_infos = d.array(
        u64::from(command_buffer_info_count),
        Absence::Refused,
        |d| decode_command_buffer_submit_info(d),
    )?;
    let signal_semaphore_info_count = d.length_u32()?;
    let p_signal_semaphore_infos = d.array(
        u64::from(signal_semaphore_info_count),
        Absence::Refused,
        |d| decode_semaphore_submit_info(d),
    )?;
    Ok(vk::SubmitInfo2 {
        s_type: vk::SubmitInfo2::TYPE,
        p_next,
        flags,
        wait_semaphore_info_count,
        p_wait_semaphore_infos,
        command_buffer_info_count,
        p_command_buffer_infos,
        signal_semaphore_info_count,
        p_signal_semaphore_infos,
    })
}

pub fn encode_submit_info2_body(e: &mut Encoder, x: &vk::SubmitInfo2<'_>) {
    e.u32(x.flags.0);
    e.u32(x.wait_semaphore_info_count);
    e.array(x.p_wait_semaphore_infos, |e, v| {
        encode_semaphore_submit_info(e, v);
    });
    e.u32(x.command_buffer_info_count);
    e.array(x.p_command_buffer_infos, |e, v| {
        encode_command_buffer_submit_info(e, v);
    });
    e.u32(x.signal_semaphore_info_count);
    e.array(x.p_signal_semaphore_infos, |e, v| {
        encode_semaphore_submit_info(e, v);
    });
}

// VkTimelineSemaphoreSubmitInfo

pub fn decode_timeline_semaphore_submit_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::TimelineSemaphoreSubmitInfo<'a>, WireError> {
    d.structure_type(vk::TimelineSemaphoreSubmitInfo::TYPE)?;
    let p_next = d.chain(TIMELINE_SEMAPHORE_SUBMIT_INFO_CHAIN, decode_node)?;
    decode_timeline_semaphore_submit_info_body(d, p_next)
}

pub fn encode_timeline_semaphore_submit_info(
    e: &mut Encoder,
    x: &vk::TimelineSemaphoreSubmitInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_timeline_semaphore_submit_info_body(e, x);
}

pub fn decode_timeline_semaphore_submit_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::TimelineSemaphoreSubmitInfo<'a>, WireError> {
    let wait_semaphore_value_count = d.length_u32()?;
    let p_wait_semaphore_values = d.array(
        u64::from(wait_semaphore_value_count),
        Absence::Allowed,
        |d| d.u64(),
    )?;
    let signal_semaphore_value_count = d.length_u32()?;
    let p_signal_semaphore_values = d.array(
        u64::from(signal_semaphore_value_count),
        Absence::Allowed,
        |d| d.u64(),
    )?;
    Ok(vk::TimelineSemaphoreSubmitInfo {
        s_type: vk::TimelineSemaphoreSubmitInfo::TYPE,
        p_next,
        wait_semaphore_value_count,
        p_wait_semaphore_values,
        signal_semaphore_value_count,
        p_signal_semaphore_values,
    })
}

pub fn encode_timeline_semaphore_submit_info_body(
    e: &mut Encoder,
    x: &vk::TimelineSemaphoreSubmitInfo<'_>,
) {
    e.u32(x.wait_semaphore_value_count);
    e.array(x.p_wait_semaphore_values, |e, v| {
        e.u64(*v);
    });
    e.u32(x.signal_semaphore_value_count);
    e.array(x.p_signal_semaphore_values, |e, v| {
        e.u64(*v);
    });
}
