// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkCommandStreamDependencyMESA

pub fn decode_command_stream_dependency_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandStreamDependencyMESA, WireError> {
    let src_command_stream = d.u32()?;
    let dst_command_stream = d.u32()?;
    Ok(vk::CommandStreamDependencyMESA {
        src_command_stream,
        dst_command_stream,
    })
}

pub fn encode_command_stream_dependency_mesa(e: &mut Encoder, x: &vk::CommandStreamDependencyMESA) {
    e.u32(x.src_command_stream);
    e.u32(x.dst_command_stream);
}

// VkCommandStreamDescriptionMESA

pub fn decode_command_stream_description_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandStreamDescriptionMESA, WireError> {
    let resource_id = d.u32()?;
    let offset = d.usize()?;
    let size = d.usize()?;
    Ok(vk::CommandStreamDescriptionMESA {
        resource_id,
        offset,
        size,
    })
}

pub fn encode_command_stream_description_mesa(
    e: &mut Encoder,
    x: &vk::CommandStreamDescriptionMESA,
) {
    e.u32(x.resource_id);
    e.usize(x.offset);
    e.usize(x.size);
}

// VkCopyImageToMemoryInfoMESA

pub fn decode_copy_image_to_memory_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyImageToMemoryInfoMESA<'a>, WireError> {
    d.structure_type(vk::CopyImageToMemoryInfoMESA::TYPE)?;
    let p_next = d.chain(COPY_IMAGE_TO_MEMORY_INFO_MESA_CHAIN, decode_node)?;
    decode_copy_image_to_memory_info_mesa_body(d, p_next)
}

pub fn encode_copy_image_to_memory_info_mesa(
    e: &mut Encoder,
    x: &vk::CopyImageToMemoryInfoMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_image_to_memory_info_mesa_body(e, x);
}

pub fn decode_copy_image_to_memory_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyImageToMemoryInfoMESA<'a>, WireError> {
    let flags = vk::HostImageCopyFlags(d.u32()?);
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let memory_row_length = d.u32()?;
    let memory_image_height = d.u32()?;
    let image_subresource = decode_image_subresource_layers(d)?;
    let image_offset = decode_offset_3d(d)?;
    let image_extent = decode_extent_3d(d)?;
    Ok(vk::CopyImageToMemoryInfoMESA {
        s_type: vk::CopyImageToMemoryInfoMESA::TYPE,
        p_next,
        flags,
        src_image,
        src_image_layout,
        memory_row_length,
        memory_image_height,
        image_subresource,
        image_offset,
        image_extent,
    })
}

pub fn encode_copy_image_to_memory_info_mesa_body(
    e: &mut Encoder,
    x: &vk::CopyImageToMemoryInfoMESA<'_>,
) {
    e.u32(x.flags.0);
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u32(x.memory_row_length);
    e.u32(x.memory_image_height);
    encode_image_subresource_layers(e, &x.image_subresource);
    encode_offset_3d(e, &x.image_offset);
    encode_extent_3d(e, &x.image_extent);
}

// VkCopyMemoryToImageInfoMESA

pub fn decode_copy_memory_to_image_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyMemoryToImageInfoMESA<'a>, WireError> {
    d.structure_type(vk::CopyMemoryToImageInfoMESA::TYPE)?;
    let p_next = d.chain(COPY_MEMORY_TO_IMAGE_INFO_MESA_CHAIN, decode_node)?;
    decode_copy_memory_to_image_info_mesa_body(d, p_next)
}

pub fn encode_copy_memory_to_image_info_mesa(
    e: &mut Encoder,
    x: &vk::CopyMemoryToImageInfoMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_memory_to_image_info_mesa_body(e, x);
}

pub fn decode_copy_memory_to_image_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyMemoryToImageInfoMESA<'a>, WireError> {
    let flags = vk::HostImageCopyFlags(d.u32()?);
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_memory_to_image_copy_mesa(d)
    })?;
    Ok(vk::CopyMemoryToImageInfoMESA {
        s_type: vk::CopyMemoryToImageInfoMESA::TYPE,
        p_next,
        flags,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_memory_to_image_info_mesa_body(
    e: &mut Encoder,
    x: &vk::CopyMemoryToImageInfoMESA<'_>,
) {
    e.u32(x.flags.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_memory_to_image_copy_mesa(e, v);
    });
}

// VkDeviceQueueTimelineInfoMESA

pub fn decode_device_queue_timeline_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceQueueTimelineInfoMESA<'a>, WireError> {
    d.structure_type(vk::DeviceQueueTimelineInfoMESA::TYPE)?;
    let p_next = d.chain(DEVICE_QUEUE_TIMELINE_INFO_MESA_CHAIN, decode_node)?;
    decode_device_queue_timeline_info_mesa_body(d, p_next)
}

pub fn encode_device_queue_timeline_info_mesa(
    e: &mut Encoder,
    x: &vk::DeviceQueueTimelineInfoMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_queue_timeline_info_mesa_body(e, x);
}

pub fn decode_device_queue_timeline_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceQueueTimelineInfoMESA<'a>, WireError> {
    let ring_idx = d.u32()?;
    Ok(vk::DeviceQueueTimelineInfoMESA {
        s_type: vk::DeviceQueueTimelineInfoMESA::TYPE,
        p_next,
        ring_idx,
    })
}

pub fn encode_device_queue_timeline_info_mesa_body(
    e: &mut Encoder,
    x: &vk::DeviceQueueTimelineInfoMESA<'_>,
) {
    e.u32(x.ring_idx);
}

// VkImportMemoryResourceInfoMESA

pub fn decode_import_memory_resource_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImportMemoryResourceInfoMESA<'a>, WireError> {
    d.structure_type(vk::ImportMemoryResourceInfoMESA::TYPE)?;
    let p_next = d.chain(IMPORT_MEMORY_RESOURCE_INFO_MESA_CHAIN, decode_node)?;
    decode_import_memory_resource_info_mesa_body(d, p_next)
}

pub fn encode_import_memory_resource_info_mesa(
    e: &mut Encoder,
    x: &vk::ImportMemoryResourceInfoMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_import_memory_resource_info_mesa_body(e, x);
}

pub fn decode_import_memory_resource_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImportMemoryResourceInfoMESA<'a>, WireError> {
    let resource_id = d.u32()?;
    Ok(vk::ImportMemoryResourceInfoMESA {
        s_type: vk::ImportMemoryResourceInfoMESA::TYPE,
        p_next,
        resource_id,
    })
}

pub fn encode_import_memory_resource_info_mesa_body(
    e: &mut Encoder,
    x: &vk::ImportMemoryResourceInfoMESA<'_>,
) {
    e.u32(x.resource_id);
}

// VkImportSemaphoreResourceInfoMESA

pub fn decode_import_semaphore_resource_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImportSemaphoreResourceInfoMESA<'a>, WireError> {
    d.structure_type(vk::ImportSemaphoreResourceInfoMESA::TYPE)?;
    let p_next = d.chain(IMPORT_SEMAPHORE_RESOURCE_INFO_MESA_CHAIN, decode_node)?;
    decode_import_semaphore_resource_info_mesa_body(d, p_next)
}

pub fn encode_import_semaphore_resource_info_mesa(
    e: &mut Encoder,
    x: &vk::ImportSemaphoreResourceInfoMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_import_semaphore_resource_info_mesa_body(e, x);
}

pub fn decode_import_semaphore_resource_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImportSemaphoreResourceInfoMESA<'a>, WireError> {
    let semaphore = d.handle::<vk::Semaphore>()?;
    let resource_id = d.u32()?;
    Ok(vk::ImportSemaphoreResourceInfoMESA {
        s_type: vk::ImportSemaphoreResourceInfoMESA::TYPE,
        p_next,
        semaphore,
        resource_id,
    })
}

pub fn encode_import_semaphore_resource_info_mesa_body(
    e: &mut Encoder,
    x: &vk::ImportSemaphoreResourceInfoMESA<'_>,
) {
    e.u64(x.semaphore.0);
    e.u32(x.resource_id);
}

// VkMemoryResourceAllocationSizePropertiesMESA

pub fn decode_memory_resource_allocation_size_properties_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryResourceAllocationSizePropertiesMESA<'a>, WireError> {
    d.structure_type(vk::MemoryResourceAllocationSizePropertiesMESA::TYPE)?;
    let p_next = d.chain(
        MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA_CHAIN,
        decode_node,
    )?;
    decode_memory_resource_allocation_size_properties_mesa_body(d, p_next)
}

pub fn encode_memory_resource_allocation_size_properties_mesa(
    e: &mut Encoder,
    x: &vk::MemoryResourceAllocationSizePropertiesMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_resource_allocation_size_properties_mesa_body(e, x);
}

pub fn decode_memory_resource_allocation_size_properties_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryResourceAllocationSizePropertiesMESA<'a>, WireError> {
    let allocation_size = d.u64()?;
    Ok(vk::MemoryResourceAllocationSizePropertiesMESA {
        s_type: vk::MemoryResourceAllocationSizePropertiesMESA::TYPE,
        p_next,
        allocation_size,
    })
}

pub fn encode_memory_resource_allocation_size_properties_mesa_body(
    e: &mut Encoder,
    x: &vk::MemoryResourceAllocationSizePropertiesMESA<'_>,
) {
    e.u64(x.allocation_size);
}

pub fn decode_memory_resource_allocation_size_properties_mesa_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryResourceAllocationSizePropertiesMESA<'a>, WireError> {
    d.structure_type(vk::MemoryResourceAllocationSizePropertiesMESA::TYPE)?;
    let p_next = d.chain(
        MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA_CHAIN,
        decode_node_partial,
    )?;
    decode_memory_resource_allocation_size_properties_mesa_partial_body(d, p_next)
}

pub fn encode_memory_resource_allocation_size_properties_mesa_partial(
    e: &mut Encoder,
    x: &vk::MemoryResourceAllocationSizePropertiesMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_memory_resource_allocation_size_properties_mesa_partial_body(e, x);
}

pub fn decode_memory_resource_allocation_size_properties_mesa_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryResourceAllocationSizePropertiesMESA<'a>, WireError> {
    let allocation_size = vk::zeroed();
    Ok(vk::MemoryResourceAllocationSizePropertiesMESA {
        s_type: vk::MemoryResourceAllocationSizePropertiesMESA::TYPE,
        p_next,
        allocation_size,
    })
}

pub fn encode_memory_resource_allocation_size_properties_mesa_partial_body(
    e: &mut Encoder,
    x: &vk::MemoryResourceAllocationSizePropertiesMESA<'_>,
) {
}

// VkMemoryResourcePropertiesMESA

pub fn decode_memory_resource_properties_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryResourcePropertiesMESA<'a>, WireError> {
    d.structure_type(vk::MemoryResourcePropertiesMESA::TYPE)?;
    let p_next = d.chain(MEMORY_RESOURCE_PROPERTIES_MESA_CHAIN, decode_node)?;
    decode_memory_resource_properties_mesa_body(d, p_next)
}

pub fn encode_memory_resource_properties_mesa(
    e: &mut Encoder,
    x: &vk::MemoryResourcePropertiesMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_resource_properties_mesa_body(e, x);
}

pub fn decode_memory_resource_properties_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryResourcePropertiesMESA<'a>, WireError> {
    let memory_type_bits = d.u32()?;
    Ok(vk::MemoryResourcePropertiesMESA {
        s_type: vk::MemoryResourcePropertiesMESA::TYPE,
        p_next,
        memory_type_bits,
    })
}

pub fn encode_memory_resource_properties_mesa_body(
    e: &mut Encoder,
    x: &vk::MemoryResourcePropertiesMESA<'_>,
) {
    e.u32(x.memory_type_bits);
}

pub fn decode_memory_resource_properties_mesa_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryResourcePropertiesMESA<'a>, WireError> {
    d.structure_type(vk::MemoryResourcePropertiesMESA::TYPE)?;
    let p_next = d.chain(MEMORY_RESOURCE_PROPERTIES_MESA_CHAIN, decode_node_partial)?;
    decode_memory_resource_properties_mesa_partial_body(d, p_next)
}

pub fn encode_memory_resource_properties_mesa_partial(
    e: &mut Encoder,
    x: &vk::MemoryResourcePropertiesMESA<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_memory_resource_properties_mesa_partial_body(e, x);
}

pub fn decode_memory_resource_properties_mesa_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryResourcePropertiesMESA<'a>, WireError> {
    let memory_type_bits = vk::zeroed();
    Ok(vk::MemoryResourcePropertiesMESA {
        s_type: vk::MemoryResourcePropertiesMESA::TYPE,
        p_next,
        memory_type_bits,
    })
}

pub fn encode_memory_resource_properties_mesa_partial_body(
    e: &mut Encoder,
    x: &vk::MemoryResourcePropertiesMESA<'_>,
) {
}

// VkMemoryToImageCopyMESA

pub fn decode_memory_to_image_copy_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryToImageCopyMESA<'a>, WireError> {
    d.structure_type(vk::MemoryToImageCopyMESA::TYPE)?;
    let p_next = d.chain(MEMORY_TO_IMAGE_COPY_MESA_CHAIN, decode_node)?;
    decode_memory_to_image_copy_mesa_body(d, p_next)
}

pub fn encode_memory_to_image_copy_mesa(e: &mut Encoder, x: &vk::MemoryToImageCopyMESA<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_to_image_copy_mesa_body(e, x);
}

pub fn decode_memory_to_image_copy_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryToImageCopyMESA<'a>, WireError> {
    let data_size = d.length_usize()?;
    let p_data = d.bytes(crate::decode::wide(data_size), Absence::Refused)?;
    let memory_row_length = d.u32()?;
    let memory_image_height = d.u32()?;
    let image_subresource = decode_image_subresource_layers(d)?;
    let image_offset = decode_offset_3d(d)?;
    let image_extent = decode_extent_3d(d)?;
    Ok(vk::MemoryToImageCopyMESA {
        s_type: vk::MemoryToImageCopyMESA::TYPE,
        p_next,
        data_size,
        p_data,
        memory_row_length,
        memory_image_height,
        image_subresource,
        image_offset,
        image_extent,
    })
}

pub fn encode_memory_to_image_copy_mesa_body(e: &mut Encoder, x: &vk::MemoryToImageCopyMESA<'_>) {
    e.usize(x.data_size);
    e.bytes(x.p_data);
    e.u32(x.memory_row_length);
    e.u32(x.memory_image_height);
    encode_image_subresource_layers(e, &x.image_subresource);
    encode_offset_3d(e, &x.image_offset);
    encode_extent_3d(e, &x.image_extent);
}

// VkRingCreateInfoMESA

pub fn decode_ring_create_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RingCreateInfoMESA<'a>, WireError> {
    d.structure_type(vk::RingCreateInfoMESA::TYPE)?;
    let p_next = d.chain(RING_CREATE_INFO_MESA_CHAIN, decode_node)?;
    decode_ring_create_info_mesa_body(d, p_next)
}

pub fn encode_ring_create_info_mesa(e: &mut Encoder, x: &vk::RingCreateInfoMESA<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ring_create_info_mesa_body(e, x);
}

pub fn decode_ring_create_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RingCreateInfoMESA<'a>, WireError> {
    let flags = d.u32()?;
    let resource_id = d.u32()?;
    let offset = d.usize()?;
    let size = d.usize()?;
    let idle_timeout = d.u64()?;
    let head_offset = d.usize()?;
    let tail_offset = d.usize()?;
    let status_offset = d.usize()?;
    let buffer_offset = d.usize()?;
    let buffer_size = d.usize()?;
    let extra_offset = d.usize()?;
    let extra_size = d.usize()?;
    Ok(vk::RingCreateInfoMESA {
        s_type: vk::RingCreateInfoMESA::TYPE,
        p_next,
        flags,
        resource_id,
        offset,
        size,
        idle_timeout,
        head_offset,
        tail_offset,
        status_offset,
        buffer_offset,
        buffer_size,
        extra_offset,
        extra_size,
    })
}

pub fn encode_ring_create_info_mesa_body(e: &mut Encoder, x: &vk::RingCreateInfoMESA<'_>) {
    e.u32(x.flags);
    e.u32(x.resource_id);
    e.usize(x.offset);
    e.usize(x.size);
    e.u64(x.idle_timeout);
    e.usize(x.head_offset);
    e.usize(x.tail_offset);
    e.usize(x.status_offset);
    e.usize(x.buffer_offset);
    e.usize(x.buffer_size);
    e.usize(x.extra_offset);
    e.usize(x.extra_size);
}

// VkRingMonitorInfoMESA

pub fn decode_ring_monitor_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RingMonitorInfoMESA<'a>, WireError> {
    d.structure_type(vk::RingMonitorInfoMESA::TYPE)?;
    let p_next = d.chain(RING_MONITOR_INFO_MESA_CHAIN, decode_node)?;
    decode_ring_monitor_info_mesa_body(d, p_next)
}

pub fn encode_ring_monitor_info_mesa(e: &mut Encoder, x: &vk::RingMonitorInfoMESA<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ring_monitor_info_mesa_body(e, x);
}

pub fn decode_ring_monitor_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RingMonitorInfoMESA<'a>, WireError> {
    let max_reporting_period_microseconds = d.u32()?;
    Ok(vk::RingMonitorInfoMESA {
        s_type: vk::RingMonitorInfoMESA::TYPE,
        p_next,
        max_reporting_period_microseconds,
    })
}

pub fn encode_ring_monitor_info_mesa_body(e: &mut Encoder, x: &vk::RingMonitorInfoMESA<'_>) {
    e.u32(x.max_reporting_period_microseconds);
}

// VkRingPriorityInfoMESA

pub fn decode_ring_priority_info_mesa<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::RingPriorityInfoMESA<'a>, WireError> {
    d.structure_type(vk::RingPriorityInfoMESA::TYPE)?;
    let p_next = d.chain(RING_PRIORITY_INFO_MESA_CHAIN, decode_node)?;
    decode_ring_priority_info_mesa_body(d, p_next)
}

pub fn encode_ring_priority_info_mesa(e: &mut Encoder, x: &vk::RingPriorityInfoMESA<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_ring_priority_info_mesa_body(e, x);
}

pub fn decode_ring_priority_info_mesa_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::RingPriorityInfoMESA<'a>, WireError> {
    let priority = d.i32()?;
    Ok(vk::RingPriorityInfoMESA {
        s_type: vk::RingPriorityInfoMESA::TYPE,
        p_next,
        priority,
    })
}

pub fn encode_ring_priority_info_mesa_body(e: &mut Encoder, x: &vk::RingPriorityInfoMESA<'_>) {
    e.i32(x.priority);
}
