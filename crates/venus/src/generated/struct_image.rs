// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkBindImageMemoryDeviceGroupInfo

pub fn decode_bind_image_memory_device_group_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindImageMemoryDeviceGroupInfo<'a>, WireError> {
    d.structure_type(vk::BindImageMemoryDeviceGroupInfo::TYPE)?;
    let p_next = d.chain(BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO_CHAIN, decode_node)?;
    decode_bind_image_memory_device_group_info_body(d, p_next)
}

pub fn encode_bind_image_memory_device_group_info(
    e: &mut Encoder,
    x: &vk::BindImageMemoryDeviceGroupInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_image_memory_device_group_info_body(e, x);
}

pub fn decode_bind_image_memory_device_group_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindImageMemoryDeviceGroupInfo<'a>, WireError> {
    let device_index_count = d.length_u32()?;
    let p_device_indices = d.u32s(u64::from(device_index_count), Absence::Refused)?;
    let split_instance_bind_region_count = d.length_u32()?;
    let p_split_instance_bind_regions = d.array(
        u64::from(split_instance_bind_region_count),
        Absence::Refused,
        |d| decode_rect_2d(d),
    )?;
    Ok(vk::BindImageMemoryDeviceGroupInfo {
        s_type: vk::BindImageMemoryDeviceGroupInfo::TYPE,
        p_next,
        device_index_count,
        p_device_indices,
        split_instance_bind_region_count,
        p_split_instance_bind_regions,
    })
}

pub fn encode_bind_image_memory_device_group_info_body(
    e: &mut Encoder,
    x: &vk::BindImageMemoryDeviceGroupInfo<'_>,
) {
    e.u32(x.device_index_count);
    e.u32s(x.p_device_indices);
    e.u32(x.split_instance_bind_region_count);
    e.array(x.p_split_instance_bind_regions, |e, v| {
        encode_rect_2d(e, v);
    });
}

// VkBindImageMemoryInfo

pub fn decode_bind_image_memory_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindImageMemoryInfo<'a>, WireError> {
    d.structure_type(vk::BindImageMemoryInfo::TYPE)?;
    let p_next = d.chain(BIND_IMAGE_MEMORY_INFO_CHAIN, decode_node)?;
    decode_bind_image_memory_info_body(d, p_next)
}

pub fn encode_bind_image_memory_info(e: &mut Encoder, x: &vk::BindImageMemoryInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_image_memory_info_body(e, x);
}

pub fn decode_bind_image_memory_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindImageMemoryInfo<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    let memory = d.handle_or_null::<vk::DeviceMemory>()?;
    let memory_offset = d.u64()?;
    Ok(vk::BindImageMemoryInfo {
        s_type: vk::BindImageMemoryInfo::TYPE,
        p_next,
        image,
        memory,
        memory_offset,
    })
}

pub fn encode_bind_image_memory_info_body(e: &mut Encoder, x: &vk::BindImageMemoryInfo<'_>) {
    e.u64(x.image.0);
    e.u64(x.memory.0);
    e.u64(x.memory_offset);
}

// VkBindImagePlaneMemoryInfo

pub fn decode_bind_image_plane_memory_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindImagePlaneMemoryInfo<'a>, WireError> {
    d.structure_type(vk::BindImagePlaneMemoryInfo::TYPE)?;
    let p_next = d.chain(BIND_IMAGE_PLANE_MEMORY_INFO_CHAIN, decode_node)?;
    decode_bind_image_plane_memory_info_body(d, p_next)
}

pub fn encode_bind_image_plane_memory_info(e: &mut Encoder, x: &vk::BindImagePlaneMemoryInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_image_plane_memory_info_body(e, x);
}

pub fn decode_bind_image_plane_memory_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindImagePlaneMemoryInfo<'a>, WireError> {
    let plane_aspect = vk::ImageAspectFlags(d.u32()?);
    Ok(vk::BindImagePlaneMemoryInfo {
        s_type: vk::BindImagePlaneMemoryInfo::TYPE,
        p_next,
        plane_aspect,
    })
}

pub fn encode_bind_image_plane_memory_info_body(
    e: &mut Encoder,
    x: &vk::BindImagePlaneMemoryInfo<'_>,
) {
    e.u32(x.plane_aspect.0);
}

// VkBlitImageInfo2

pub fn decode_blit_image_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BlitImageInfo2<'a>, WireError> {
    d.structure_type(vk::BlitImageInfo2::TYPE)?;
    let p_next = d.chain(BLIT_IMAGE_INFO2_CHAIN, decode_node)?;
    decode_blit_image_info2_body(d, p_next)
}

pub fn encode_blit_image_info2(e: &mut Encoder, x: &vk::BlitImageInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_blit_image_info2_body(e, x);
}

pub fn decode_blit_image_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BlitImageInfo2<'a>, WireError> {
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_image_blit2(d)
    })?;
    let filter = vk::Filter(d.enumerator(vk::Filter::KNOWN)?);
    Ok(vk::BlitImageInfo2 {
        s_type: vk::BlitImageInfo2::TYPE,
        p_next,
        src_image,
        src_image_layout,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
        filter,
    })
}

pub fn encode_blit_image_info2_body(e: &mut Encoder, x: &vk::BlitImageInfo2<'_>) {
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_image_blit2(e, v);
    });
    e.i32(x.filter.0);
}

// VkBufferImageCopy

pub fn decode_buffer_image_copy<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferImageCopy, WireError> {
    let buffer_offset = d.u64()?;
    let buffer_row_length = d.u32()?;
    let buffer_image_height = d.u32()?;
    let image_subresource = decode_image_subresource_layers(d)?;
    let image_offset = decode_offset_3d(d)?;
    let image_extent = decode_extent_3d(d)?;
    Ok(vk::BufferImageCopy {
        buffer_offset,
        buffer_row_length,
        buffer_image_height,
        image_subresource,
        image_offset,
        image_extent,
    })
}

pub fn encode_buffer_image_copy(e: &mut Encoder, x: &vk::BufferImageCopy) {
    e.u64(x.buffer_offset);
    e.u32(x.buffer_row_length);
    e.u32(x.buffer_image_height);
    encode_image_subresource_layers(e, &x.image_subresource);
    encode_offset_3d(e, &x.image_offset);
    encode_extent_3d(e, &x.image_extent);
}

// VkBufferImageCopy2

pub fn decode_buffer_image_copy2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferImageCopy2<'a>, WireError> {
    d.structure_type(vk::BufferImageCopy2::TYPE)?;
    let p_next = d.chain(BUFFER_IMAGE_COPY2_CHAIN, decode_node)?;
    decode_buffer_image_copy2_body(d, p_next)
}

pub fn encode_buffer_image_copy2(e: &mut Encoder, x: &vk::BufferImageCopy2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_image_copy2_body(e, x);
}

pub fn decode_buffer_image_copy2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferImageCopy2<'a>, WireError> {
    let buffer_offset = d.u64()?;
    let buffer_row_length = d.u32()?;
    let buffer_image_height = d.u32()?;
    let image_subresource = decode_image_subresource_layers(d)?;
    let image_offset = decode_offset_3d(d)?;
    let image_extent = decode_extent_3d(d)?;
    Ok(vk::BufferImageCopy2 {
        s_type: vk::BufferImageCopy2::TYPE,
        p_next,
        buffer_offset,
        buffer_row_length,
        buffer_image_height,
        image_subresource,
        image_offset,
        image_extent,
    })
}

pub fn encode_buffer_image_copy2_body(e: &mut Encoder, x: &vk::BufferImageCopy2<'_>) {
    e.u64(x.buffer_offset);
    e.u32(x.buffer_row_length);
    e.u32(x.buffer_image_height);
    encode_image_subresource_layers(e, &x.image_subresource);
    encode_offset_3d(e, &x.image_offset);
    encode_extent_3d(e, &x.image_extent);
}

// VkCopyBufferToImageInfo2

pub fn decode_copy_buffer_to_image_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyBufferToImageInfo2<'a>, WireError> {
    d.structure_type(vk::CopyBufferToImageInfo2::TYPE)?;
    let p_next = d.chain(COPY_BUFFER_TO_IMAGE_INFO2_CHAIN, decode_node)?;
    decode_copy_buffer_to_image_info2_body(d, p_next)
}

pub fn encode_copy_buffer_to_image_info2(e: &mut Encoder, x: &vk::CopyBufferToImageInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_buffer_to_image_info2_body(e, x);
}

pub fn decode_copy_buffer_to_image_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyBufferToImageInfo2<'a>, WireError> {
    let src_buffer = d.handle::<vk::Buffer>()?;
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_buffer_image_copy2(d)
    })?;
    Ok(vk::CopyBufferToImageInfo2 {
        s_type: vk::CopyBufferToImageInfo2::TYPE,
        p_next,
        src_buffer,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_buffer_to_image_info2_body(e: &mut Encoder, x: &vk::CopyBufferToImageInfo2<'_>) {
    e.u64(x.src_buffer.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_buffer_image_copy2(e, v);
    });
}

// VkCopyImageInfo2

pub fn decode_copy_image_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyImageInfo2<'a>, WireError> {
    d.structure_type(vk::CopyImageInfo2::TYPE)?;
    let p_next = d.chain(COPY_IMAGE_INFO2_CHAIN, decode_node)?;
    decode_copy_image_info2_body(d, p_next)
}

pub fn encode_copy_image_info2(e: &mut Encoder, x: &vk::CopyImageInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_image_info2_body(e, x);
}

pub fn decode_copy_image_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyImageInfo2<'a>, WireError> {
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_image_copy2(d)
    })?;
    Ok(vk::CopyImageInfo2 {
        s_type: vk::CopyImageInfo2::TYPE,
        p_next,
        src_image,
        src_image_layout,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_image_info2_body(e: &mut Encoder, x: &vk::CopyImageInfo2<'_>) {
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_image_copy2(e, v);
    });
}

// VkCopyImageToBufferInfo2

pub fn decode_copy_image_to_buffer_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyImageToBufferInfo2<'a>, WireError> {
    d.structure_type(vk::CopyImageToBufferInfo2::TYPE)?;
    let p_next = d.chain(COPY_IMAGE_TO_BUFFER_INFO2_CHAIN, decode_node)?;
    decode_copy_image_to_buffer_info2_body(d, p_next)
}

pub fn encode_copy_image_to_buffer_info2(e: &mut Encoder, x: &vk::CopyImageToBufferInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_image_to_buffer_info2_body(e, x);
}

pub fn decode_copy_image_to_buffer_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyImageToBufferInfo2<'a>, WireError> {
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let dst_buffer = d.handle::<vk::Buffer>()?;
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_buffer_image_copy2(d)
    })?;
    Ok(vk::CopyImageToBufferInfo2 {
        s_type: vk::CopyImageToBufferInfo2::TYPE,
        p_next,
        src_image,
        src_image_layout,
        dst_buffer,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_image_to_buffer_info2_body(e: &mut Encoder, x: &vk::CopyImageToBufferInfo2<'_>) {
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u64(x.dst_buffer.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_buffer_image_copy2(e, v);
    });
}

// VkCopyImageToImageInfo

pub fn decode_copy_image_to_image_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyImageToImageInfo<'a>, WireError> {
    d.structure_type(vk::CopyImageToImageInfo::TYPE)?;
    let p_next = d.chain(COPY_IMAGE_TO_IMAGE_INFO_CHAIN, decode_node)?;
    decode_copy_image_to_image_info_body(d, p_next)
}

pub fn encode_copy_image_to_image_info(e: &mut Encoder, x: &vk::CopyImageToImageInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_image_to_image_info_body(e, x);
}

pub fn decode_copy_image_to_image_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyImageToImageInfo<'a>, WireError> {
    let flags = vk::HostImageCopyFlags(d.u32()?);
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_image_copy2(d)
    })?;
    Ok(vk::CopyImageToImageInfo {
        s_type: vk::CopyImageToImageInfo::TYPE,
        p_next,
        flags,
        src_image,
        src_image_layout,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_image_to_image_info_body(e: &mut Encoder, x: &vk::CopyImageToImageInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_image_copy2(e, v);
    });
}

// VkDeviceImageMemoryRequirements

pub fn decode_device_image_memory_requirements<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceImageMemoryRequirements<'a>, WireError> {
    d.structure_type(vk::DeviceImageMemoryRequirements::TYPE)?;
    let p_next = d.chain(DEVICE_IMAGE_MEMORY_REQUIREMENTS_CHAIN, decode_node)?;
    decode_device_image_memory_requirements_body(d, p_next)
}

pub fn encode_device_image_memory_requirements(
    e: &mut Encoder,
    x: &vk::DeviceImageMemoryRequirements<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_image_memory_requirements_body(e, x);
}

pub fn decode_device_image_memory_requirements_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceImageMemoryRequirements<'a>, WireError> {
    let p_create_info = d.pointer(true, |d| decode_image_create_info(d))?;
    let plane_aspect = vk::ImageAspectFlags(d.u32()?);
    Ok(vk::DeviceImageMemoryRequirements {
        s_type: vk::DeviceImageMemoryRequirements::TYPE,
        p_next,
        p_create_info,
        plane_aspect,
    })
}

pub fn encode_device_image_memory_requirements_body(
    e: &mut Encoder,
    x: &vk::DeviceImageMemoryRequirements<'_>,
) {
    e.pointer(x.p_create_info, |e, v| {
        encode_image_create_info(e, v);
    });
    e.u32(x.plane_aspect.0);
}

// VkDeviceImageSubresourceInfo

pub fn decode_device_image_subresource_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceImageSubresourceInfo<'a>, WireError> {
    d.structure_type(vk::DeviceImageSubresourceInfo::TYPE)?;
    let p_next = d.chain(DEVICE_IMAGE_SUBRESOURCE_INFO_CHAIN, decode_node)?;
    decode_device_image_subresource_info_body(d, p_next)
}

pub fn encode_device_image_subresource_info(
    e: &mut Encoder,
    x: &vk::DeviceImageSubresourceInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_image_subresource_info_body(e, x);
}

pub fn decode_device_image_subresource_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceImageSubresourceInfo<'a>, WireError> {
    let p_create_info = d.pointer(true, |d| decode_image_create_info(d))?;
    let p_subresource = d.pointer(true, |d| decode_image_subresource2(d))?;
    Ok(vk::DeviceImageSubresourceInfo {
        s_type: vk::DeviceImageSubresourceInfo::TYPE,
        p_next,
        p_create_info,
        p_subresource,
    })
}

pub fn encode_device_image_subresource_info_body(
    e: &mut Encoder,
    x: &vk::DeviceImageSubresourceInfo<'_>,
) {
    e.pointer(x.p_create_info, |e, v| {
        encode_image_create_info(e, v);
    });
    e.pointer(x.p_subresource, |e, v| {
        encode_image_subresource2(e, v);
    });
}

// VkExternalMemoryImageCreateInfo

pub fn decode_external_memory_image_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalMemoryImageCreateInfo<'a>, WireError> {
    d.structure_type(vk::ExternalMemoryImageCreateInfo::TYPE)?;
    let p_next = d.chain(EXTERNAL_MEMORY_IMAGE_CREATE_INFO_CHAIN, decode_node)?;
    decode_external_memory_image_create_info_body(d, p_next)
}

pub fn encode_external_memory_image_create_info(
    e: &mut Encoder,
    x: &vk::ExternalMemoryImageCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_memory_image_create_info_body(e, x);
}

pub fn decode_external_memory_image_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalMemoryImageCreateInfo<'a>, WireError> {
    let handle_types = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::ExternalMemoryImageCreateInfo {
        s_type: vk::ExternalMemoryImageCreateInfo::TYPE,
        p_next,
        handle_types,
    })
}

pub fn encode_external_memory_image_create_info_body(
    e: &mut Encoder,
    x: &vk::ExternalMemoryImageCreateInfo<'_>,
) {
    e.u32(x.handle_types.0);
}

// VkFramebufferAttachmentImageInfo

pub fn decode_framebuffer_attachment_image_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FramebufferAttachmentImageInfo<'a>, WireError> {
    d.structure_type(vk::FramebufferAttachmentImageInfo::TYPE)?;
    let p_next = d.chain(FRAMEBUFFER_ATTACHMENT_IMAGE_INFO_CHAIN, decode_node)?;
    decode_framebuffer_attachment_image_info_body(d, p_next)
}

pub fn encode_framebuffer_attachment_image_info(
    e: &mut Encoder,
    x: &vk::FramebufferAttachmentImageInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_framebuffer_attachment_image_info_body(e, x);
}

pub fn decode_framebuffer_attachment_image_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FramebufferAttachmentImageInfo<'a>, WireError> {
    let flags = vk::ImageCreateFlags(d.u32()?);
    let usage = vk::ImageUsageFlags(d.u32()?);
    let width = d.u32()?;
    let height = d.u32()?;
    let layer_count = d.u32()?;
    let view_format_count = d.length_u32()?;
    let p_view_formats = d.array(u64::from(view_format_count), Absence::Refused, |d| {
        Ok(vk::Format(d.enumerator(vk::Format::KNOWN)?))
    })?;
    Ok(vk::FramebufferAttachmentImageInfo {
        s_type: vk::FramebufferAttachmentImageInfo::TYPE,
        p_next,
        flags,
        usage,
        width,
        height,
        layer_count,
        view_format_count,
        p_view_formats,
    })
}

pub fn encode_framebuffer_attachment_image_info_body(
    e: &mut Encoder,
    x: &vk::FramebufferAttachmentImageInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.usage.0);
    e.u32(x.width);
    e.u32(x.height);
    e.u32(x.layer_count);
    e.u32(x.view_format_count);
    e.array(x.p_view_formats, |e, v| {
        e.i32(v.0);
    });
}

// VkHostImageCopyDevicePerformanceQuery

pub fn decode_host_image_copy_device_performance_query<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::HostImageCopyDevicePerformanceQuery<'a>, WireError> {
    d.structure_type(vk::HostImageCopyDevicePerformanceQuery::TYPE)?;
    let p_next = d.chain(HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY_CHAIN, decode_node)?;
    decode_host_image_copy_device_performance_query_body(d, p_next)
}

pub fn encode_host_image_copy_device_performance_query(
    e: &mut Encoder,
    x: &vk::HostImageCopyDevicePerformanceQuery<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_host_image_copy_device_performance_query_body(e, x);
}

pub fn decode_host_image_copy_device_performance_query_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::HostImageCopyDevicePerformanceQuery<'a>, WireError> {
    let optimal_device_access = d.u32()?;
    let identical_memory_layout = d.u32()?;
    Ok(vk::HostImageCopyDevicePerformanceQuery {
        s_type: vk::HostImageCopyDevicePerformanceQuery::TYPE,
        p_next,
        optimal_device_access,
        identical_memory_layout,
    })
}

pub fn encode_host_image_copy_device_performance_query_body(
    e: &mut Encoder,
    x: &vk::HostImageCopyDevicePerformanceQuery<'_>,
) {
    e.u32(x.optimal_device_access);
    e.u32(x.identical_memory_layout);
}

pub fn decode_host_image_copy_device_performance_query_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::HostImageCopyDevicePerformanceQuery<'a>, WireError> {
    d.structure_type(vk::HostImageCopyDevicePerformanceQuery::TYPE)?;
    let p_next = d.chain(
        HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY_CHAIN,
        decode_node_partial,
    )?;
    decode_host_image_copy_device_performance_query_partial_body(d, p_next)
}

pub fn encode_host_image_copy_device_performance_query_partial(
    e: &mut Encoder,
    x: &vk::HostImageCopyDevicePerformanceQuery<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_host_image_copy_device_performance_query_partial_body(e, x);
}

pub fn decode_host_image_copy_device_performance_query_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::HostImageCopyDevicePerformanceQuery<'a>, WireError> {
    let optimal_device_access = vk::zeroed();
    let identical_memory_layout = vk::zeroed();
    Ok(vk::HostImageCopyDevicePerformanceQuery {
        s_type: vk::HostImageCopyDevicePerformanceQuery::TYPE,
        p_next,
        optimal_device_access,
        identical_memory_layout,
    })
}

pub fn encode_host_image_copy_device_performance_query_partial_body(
    e: &mut Encoder,
    x: &vk::HostImageCopyDevicePerformanceQuery<'_>,
) {
}

// VkHostImageLayoutTransitionInfo

pub fn decode_host_image_layout_transition_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::HostImageLayoutTransitionInfo<'a>, WireError> {
    d.structure_type(vk::HostImageLayoutTransitionInfo::TYPE)?;
    let p_next = d.chain(HOST_IMAGE_LAYOUT_TRANSITION_INFO_CHAIN, decode_node)?;
    decode_host_image_layout_transition_info_body(d, p_next)
}

pub fn encode_host_image_layout_transition_info(
    e: &mut Encoder,
    x: &vk::HostImageLayoutTransitionInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_host_image_layout_transition_info_body(e, x);
}

pub fn decode_host_image_layout_transition_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::HostImageLayoutTransitionInfo<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    let old_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let new_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let subresource_range = decode_image_subresource_range(d)?;
    Ok(vk::HostImageLayoutTransitionInfo {
        s_type: vk::HostImageLayoutTransitionInfo::TYPE,
        p_next,
        image,
        old_layout,
        new_layout,
        subresource_range,
    })
}

pub fn encode_host_image_layout_transition_info_body(
    e: &mut Encoder,
    x: &vk::HostImageLayoutTransitionInfo<'_>,
) {
    e.u64(x.image.0);
    e.i32(x.old_layout.0);
    e.i32(x.new_layout.0);
    encode_image_subresource_range(e, &x.subresource_range);
}

// VkImageBlit

pub fn decode_image_blit<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ImageBlit, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offsets = d.fixed(|d| decode_offset_3d(d))?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offsets = d.fixed(|d| decode_offset_3d(d))?;
    Ok(vk::ImageBlit {
        src_subresource,
        src_offsets,
        dst_subresource,
        dst_offsets,
    })
}

pub fn encode_image_blit(e: &mut Encoder, x: &vk::ImageBlit) {
    encode_image_subresource_layers(e, &x.src_subresource);
    e.fixed(&x.src_offsets, |e, v| {
        encode_offset_3d(e, v);
    });
    encode_image_subresource_layers(e, &x.dst_subresource);
    e.fixed(&x.dst_offsets, |e, v| {
        encode_offset_3d(e, v);
    });
}

// VkImageBlit2

pub fn decode_image_blit2<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ImageBlit2<'a>, WireError> {
    d.structure_type(vk::ImageBlit2::TYPE)?;
    let p_next = d.chain(IMAGE_BLIT2_CHAIN, decode_node)?;
    decode_image_blit2_body(d, p_next)
}

pub fn encode_image_blit2(e: &mut Encoder, x: &vk::ImageBlit2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_blit2_body(e, x);
}

pub fn decode_image_blit2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageBlit2<'a>, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offsets = d.fixed(|d| decode_offset_3d(d))?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offsets = d.fixed(|d| decode_offset_3d(d))?;
    Ok(vk::ImageBlit2 {
        s_type: vk::ImageBlit2::TYPE,
        p_next,
        src_subresource,
        src_offsets,
        dst_subresource,
        dst_offsets,
    })
}

pub fn encode_image_blit2_body(e: &mut Encoder, x: &vk::ImageBlit2<'_>) {
    encode_image_subresource_layers(e, &x.src_subresource);
    e.fixed(&x.src_offsets, |e, v| {
        encode_offset_3d(e, v);
    });
    encode_image_subresource_layers(e, &x.dst_subresource);
    e.fixed(&x.dst_offsets, |e, v| {
        encode_offset_3d(e, v);
    });
}

// VkImageCopy

pub fn decode_image_copy<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ImageCopy, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offset = decode_offset_3d(d)?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offset = decode_offset_3d(d)?;
    let extent = decode_extent_3d(d)?;
    Ok(vk::ImageCopy {
        src_subresource,
        src_offset,
        dst_subresource,
        dst_offset,
        extent,
    })
}

pub fn encode_image_copy(e: &mut Encoder, x: &vk::ImageCopy) {
    encode_image_subresource_layers(e, &x.src_subresource);
    encode_offset_3d(e, &x.src_offset);
    encode_image_subresource_layers(e, &x.dst_subresource);
    encode_offset_3d(e, &x.dst_offset);
    encode_extent_3d(e, &x.extent);
}

// VkImageCopy2

pub fn decode_image_copy2<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ImageCopy2<'a>, WireError> {
    d.structure_type(vk::ImageCopy2::TYPE)?;
    let p_next = d.chain(IMAGE_COPY2_CHAIN, decode_node)?;
    decode_image_copy2_body(d, p_next)
}

pub fn encode_image_copy2(e: &mut Encoder, x: &vk::ImageCopy2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_copy2_body(e, x);
}

pub fn decode_image_copy2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageCopy2<'a>, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offset = decode_offset_3d(d)?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offset = decode_offset_3d(d)?;
    let extent = decode_extent_3d(d)?;
    Ok(vk::ImageCopy2 {
        s_type: vk::ImageCopy2::TYPE,
        p_next,
        src_subresource,
        src_offset,
        dst_subresource,
        dst_offset,
        extent,
    })
}

pub fn encode_image_copy2_body(e: &mut Encoder, x: &vk::ImageCopy2<'_>) {
    encode_image_subresource_layers(e, &x.src_subresource);
    encode_offset_3d(e, &x.src_offset);
    encode_image_subresource_layers(e, &x.dst_subresource);
    encode_offset_3d(e, &x.dst_offset);
    encode_extent_3d(e, &x.extent);
}

// VkImageCreateInfo

pub fn decode_image_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageCreateInfo<'a>, WireError> {
    d.structure_type(vk::ImageCreateInfo::TYPE)?;
    let p_next = d.chain(IMAGE_CREATE_INFO_CHAIN, decode_node)?;
    decode_image_create_info_body(d, p_next)
}

pub fn encode_image_create_info(e: &mut Encoder, x: &vk::ImageCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_create_info_body(e, x);
}

pub fn decode_image_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageCreateInfo<'a>, WireError> {
    let flags = vk::ImageCreateFlags(d.u32()?);
    let image_type = vk::ImageType(d.enumerator(vk::ImageType::KNOWN)?);
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let extent = decode_extent_3d(d)?;
    let mip_levels = d.u32()?;
    let array_layers = d.u32()?;
    let samples = vk::SampleCountFlags(d.u32()?);
    let tiling = vk::ImageTiling(d.enumerator(vk::ImageTiling::KNOWN)?);
    let usage = vk::ImageUsageFlags(d.u32()?);
    let sharing_mode = vk::SharingMode(d.enumerator(vk::SharingMode::KNOWN)?);
    let queue_family_index_count = d.length_u32()?;
    let p_queue_family_indices = d.u32s(u64::from(queue_family_index_count), Absence::Allowed)?;
    let initial_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::ImageCreateInfo {
        s_type: vk::ImageCreateInfo::TYPE,
        p_next,
        flags,
        image_type,
        format,
        extent,
        mip_levels,
        array_layers,
        samples,
        tiling,
        usage,
        sharing_mode,
        queue_family_index_count,
        p_queue_family_indices,
        initial_layout,
    })
}

pub fn encode_image_create_info_body(e: &mut Encoder, x: &vk::ImageCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.i32(x.image_type.0);
    e.i32(x.format.0);
    encode_extent_3d(e, &x.extent);
    e.u32(x.mip_levels);
    e.u32(x.array_layers);
    e.u32(x.samples.0);
    e.i32(x.tiling.0);
    e.u32(x.usage.0);
    e.i32(x.sharing_mode.0);
    e.u32(x.queue_family_index_count);
    e.u32s(x.p_queue_family_indices);
    e.i32(x.initial_layout.0);
}

// VkImageDrmFormatModifierExplicitCreateInfoEXT

pub fn decode_image_drm_format_modifier_explicit_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageDrmFormatModifierExplicitCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::ImageDrmFormatModifierExplicitCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        IMAGE_DRM_FORMAT_MODIFIER_EXPLICIT_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_image_drm_format_modifier_explicit_create_info_ext_body(d, p_next)
}

pub fn encode_image_drm_format_modifier_explicit_create_info_ext(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierExplicitCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_drm_format_modifier_explicit_create_info_ext_body(e, x);
}

pub fn decode_image_drm_format_modifier_explicit_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageDrmFormatModifierExplicitCreateInfoEXT<'a>, WireError> {
    let drm_format_modifier = d.u64()?;
    let drm_format_modifier_plane_count = d.length_u32()?;
    let p_plane_layouts = d.array(
        u64::from(drm_format_modifier_plane_count),
        Absence::Refused,
        |d| decode_subresource_layout(d),
    )?;
    Ok(vk::ImageDrmFormatModifierExplicitCreateInfoEXT {
        s_type: vk::ImageDrmFormatModifierExplicitCreateInfoEXT::TYPE,
        p_next,
        drm_format_modifier,
        drm_format_modifier_plane_count,
        p_plane_layouts,
    })
}

pub fn encode_image_drm_format_modifier_explicit_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierExplicitCreateInfoEXT<'_>,
) {
    e.u64(x.drm_format_modifier);
    e.u32(x.drm_format_modifier_plane_count);
    e.array(x.p_plane_layouts, |e, v| {
        encode_subresource_layout(e, v);
    });
}

// VkImageDrmFormatModifierListCreateInfoEXT

pub fn decode_image_drm_format_modifier_list_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageDrmFormatModifierListCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::ImageDrmFormatModifierListCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        IMAGE_DRM_FORMAT_MODIFIER_LIST_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_image_drm_format_modifier_list_create_info_ext_body(d, p_next)
}

pub fn encode_image_drm_format_modifier_list_create_info_ext(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierListCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_drm_format_modifier_list_create_info_ext_body(e, x);
}

pub fn decode_image_drm_format_modifier_list_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageDrmFormatModifierListCreateInfoEXT<'a>, WireError> {
    let drm_format_modifier_count = d.length_u32()?;
    let p_drm_format_modifiers = d.array(
        u64::from(drm_format_modifier_count),
        Absence::Refused,
        |d| d.u64(),
    )?;
    Ok(vk::ImageDrmFormatModifierListCreateInfoEXT {
        s_type: vk::ImageDrmFormatModifierListCreateInfoEXT::TYPE,
        p_next,
        drm_format_modifier_count,
        p_drm_format_modifiers,
    })
}

pub fn encode_image_drm_format_modifier_list_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierListCreateInfoEXT<'_>,
) {
    e.u32(x.drm_format_modifier_count);
    e.array(x.p_drm_format_modifiers, |e, v| {
        e.u64(*v);
    });
}

// VkImageFormatListCreateInfo

pub fn decode_image_format_list_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageFormatListCreateInfo<'a>, WireError> {
    d.structure_type(vk::ImageFormatListCreateInfo::TYPE)?;
    let p_next = d.chain(IMAGE_FORMAT_LIST_CREATE_INFO_CHAIN, decode_node)?;
    decode_image_format_list_create_info_body(d, p_next)
}

pub fn encode_image_format_list_create_info(
    e: &mut Encoder,
    x: &vk::ImageFormatListCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_format_list_create_info_body(e, x);
}

pub fn decode_image_format_list_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageFormatListCreateInfo<'a>, WireError> {
    let view_format_count = d.length_u32()?;
    let p_view_formats = d.array(u64::from(view_format_count), Absence::Refused, |d| {
        Ok(vk::Format(d.enumerator(vk::Format::KNOWN)?))
    })?;
    Ok(vk::ImageFormatListCreateInfo {
        s_type: vk::ImageFormatListCreateInfo::TYPE,
        p_next,
        view_format_count,
        p_view_formats,
    })
}

pub fn encode_image_format_list_create_info_body(
    e: &mut Encoder,
    x: &vk::ImageFormatListCreateInfo<'_>,
) {
    e.u32(x.view_format_count);
    e.array(x.p_view_formats, |e, v| {
        e.i32(v.0);
    });
}

// VkImageMemoryBarrier

pub fn decode_image_memory_barrier<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageMemoryBarrier<'a>, WireError> {
    d.structure_type(vk::ImageMemoryBarrier::TYPE)?;
    let p_next = d.chain(IMAGE_MEMORY_BARRIER_CHAIN, decode_node)?;
    decode_image_memory_barrier_body(d, p_next)
}

pub fn encode_image_memory_barrier(e: &mut Encoder, x: &vk::ImageMemoryBarrier<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_memory_barrier_body(e, x);
}

pub fn decode_image_memory_barrier_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageMemoryBarrier<'a>, WireError> {
    let src_access_mask = vk::AccessFlags(d.u32()?);
    let dst_access_mask = vk::AccessFlags(d.u32()?);
    let old_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let new_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let src_queue_family_index = d.u32()?;
    let dst_queue_family_index = d.u32()?;
    let image = d.handle::<vk::Image>()?;
    let subresource_range = decode_image_subresource_range(d)?;
    Ok(vk::ImageMemoryBarrier {
        s_type: vk::ImageMemoryBarrier::TYPE,
        p_next,
        src_access_mask,
        dst_access_mask,
        old_layout,
        new_layout,
        src_queue_family_index,
        dst_queue_family_index,
        image,
        subresource_range,
    })
}

pub fn encode_image_memory_barrier_body(e: &mut Encoder, x: &vk::ImageMemoryBarrier<'_>) {
    e.u32(x.src_access_mask.0);
    e.u32(x.dst_access_mask.0);
    e.i32(x.old_layout.0);
    e.i32(x.new_layout.0);
    e.u32(x.src_queue_family_index);
    e.u32(x.dst_queue_family_index);
    e.u64(x.image.0);
    encode_image_subresource_range(e, &x.subresource_range);
}

// VkImageMemoryBarrier2

pub fn decode_image_memory_barrier2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageMemoryBarrier2<'a>, WireError> {
    d.structure_type(vk::ImageMemoryBarrier2::TYPE)?;
    let p_next = d.chain(IMAGE_MEMORY_BARRIER2_CHAIN, decode_node)?;
    decode_image_memory_barrier2_body(d, p_next)
}

pub fn encode_image_memory_barrier2(e: &mut Encoder, x: &vk::ImageMemoryBarrier2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_memory_barrier2_body(e, x);
}

pub fn decode_image_memory_barrier2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageMemoryBarrier2<'a>, WireError> {
    let src_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let src_access_mask = vk::AccessFlags2(d.u64()?);
    let dst_stage_mask = vk::PipelineStageFlags2(d.u64()?);
    let dst_access_mask = vk::AccessFlags2(d.u64()?);
    let old_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let new_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let src_queue_family_index = d.u32()?;
    let dst_queue_family_index = d.u32()?;
    let image = d.handle::<vk::Image>()?;
    let subresource_range = decode_image_subresource_range(d)?;
    Ok(vk::ImageMemoryBarrier2 {
        s_type: vk::ImageMemoryBarrier2::TYPE,
        p_next,
        src_stage_mask,
        src_access_mask,
        dst_stage_mask,
        dst_access_mask,
        old_layout,
        new_layout,
        src_queue_family_index,
        dst_queue_family_index,
        image,
        subresource_range,
    })
}

pub fn encode_image_memory_barrier2_body(e: &mut Encoder, x: &vk::ImageMemoryBarrier2<'_>) {
    e.u64(x.src_stage_mask.0);
    e.u64(x.src_access_mask.0);
    e.u64(x.dst_stage_mask.0);
    e.u64(x.dst_access_mask.0);
    e.i32(x.old_layout.0);
    e.i32(x.new_layout.0);
    e.u32(x.src_queue_family_index);
    e.u32(x.dst_queue_family_index);
    e.u64(x.image.0);
    encode_image_subresource_range(e, &x.subresource_range);
}

// VkImageMemoryRequirementsInfo2

pub fn decode_image_memory_requirements_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageMemoryRequirementsInfo2<'a>, WireError> {
    d.structure_type(vk::ImageMemoryRequirementsInfo2::TYPE)?;
    let p_next = d.chain(IMAGE_MEMORY_REQUIREMENTS_INFO2_CHAIN, decode_node)?;
    decode_image_memory_requirements_info2_body(d, p_next)
}

pub fn encode_image_memory_requirements_info2(
    e: &mut Encoder,
    x: &vk::ImageMemoryRequirementsInfo2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_memory_requirements_info2_body(e, x);
}

pub fn decode_image_memory_requirements_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageMemoryRequirementsInfo2<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    Ok(vk::ImageMemoryRequirementsInfo2 {
        s_type: vk::ImageMemoryRequirementsInfo2::TYPE,
        p_next,
        image,
    })
}

pub fn encode_image_memory_requirements_info2_body(
    e: &mut Encoder,
    x: &vk::ImageMemoryRequirementsInfo2<'_>,
) {
    e.u64(x.image.0);
}

// VkImagePlaneMemoryRequirementsInfo

pub fn decode_image_plane_memory_requirements_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImagePlaneMemoryRequirementsInfo<'a>, WireError> {
    d.structure_type(vk::ImagePlaneMemoryRequirementsInfo::TYPE)?;
    let p_next = d.chain(IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO_CHAIN, decode_node)?;
    decode_image_plane_memory_requirements_info_body(d, p_next)
}

pub fn encode_image_plane_memory_requirements_info(
    e: &mut Encoder,
    x: &vk::ImagePlaneMemoryRequirementsInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_plane_memory_requirements_info_body(e, x);
}

pub fn decode_image_plane_memory_requirements_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImagePlaneMemoryRequirementsInfo<'a>, WireError> {
    let plane_aspect = vk::ImageAspectFlags(d.u32()?);
    Ok(vk::ImagePlaneMemoryRequirementsInfo {
        s_type: vk::ImagePlaneMemoryRequirementsInfo::TYPE,
        p_next,
        plane_aspect,
    })
}

pub fn encode_image_plane_memory_requirements_info_body(
    e: &mut Encoder,
    x: &vk::ImagePlaneMemoryRequirementsInfo<'_>,
) {
    e.u32(x.plane_aspect.0);
}

// VkImageResolve

pub fn decode_image_resolve<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ImageResolve, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offset = decode_offset_3d(d)?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offset = decode_offset_3d(d)?;
    let extent = decode_extent_3d(d)?;
    Ok(vk::ImageResolve {
        src_subresource,
        src_offset,
        dst_subresource,
        dst_offset,
        extent,
    })
}

pub fn encode_image_resolve(e: &mut Encoder, x: &vk::ImageResolve) {
    encode_image_subresource_layers(e, &x.src_subresource);
    encode_offset_3d(e, &x.src_offset);
    encode_image_subresource_layers(e, &x.dst_subresource);
    encode_offset_3d(e, &x.dst_offset);
    encode_extent_3d(e, &x.extent);
}

// VkImageResolve2

pub fn decode_image_resolve2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageResolve2<'a>, WireError> {
    d.structure_type(vk::ImageResolve2::TYPE)?;
    let p_next = d.chain(IMAGE_RESOLVE2_CHAIN, decode_node)?;
    decode_image_resolve2_body(d, p_next)
}

pub fn encode_image_resolve2(e: &mut Encoder, x: &vk::ImageResolve2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_resolve2_body(e, x);
}

pub fn decode_image_resolve2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageResolve2<'a>, WireError> {
    let src_subresource = decode_image_subresource_layers(d)?;
    let src_offset = decode_offset_3d(d)?;
    let dst_subresource = decode_image_subresource_layers(d)?;
    let dst_offset = decode_offset_3d(d)?;
    let extent = decode_extent_3d(d)?;
    Ok(vk::ImageResolve2 {
        s_type: vk::ImageResolve2::TYPE,
        p_next,
        src_subresource,
        src_offset,
        dst_subresource,
        dst_offset,
        extent,
    })
}

pub fn encode_image_resolve2_body(e: &mut Encoder, x: &vk::ImageResolve2<'_>) {
    encode_image_subresource_layers(e, &x.src_subresource);
    encode_offset_3d(e, &x.src_offset);
    encode_image_subresource_layers(e, &x.dst_subresource);
    encode_offset_3d(e, &x.dst_offset);
    encode_extent_3d(e, &x.extent);
}

// VkImageSparseMemoryRequirementsInfo2

pub fn decode_image_sparse_memory_requirements_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageSparseMemoryRequirementsInfo2<'a>, WireError> {
    d.structure_type(vk::ImageSparseMemoryRequirementsInfo2::TYPE)?;
    let p_next = d.chain(IMAGE_SPARSE_MEMORY_REQUIREMENTS_INFO2_CHAIN, decode_node)?;
    decode_image_sparse_memory_requirements_info2_body(d, p_next)
}

pub fn encode_image_sparse_memory_requirements_info2(
    e: &mut Encoder,
    x: &vk::ImageSparseMemoryRequirementsInfo2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_sparse_memory_requirements_info2_body(e, x);
}

pub fn decode_image_sparse_memory_requirements_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageSparseMemoryRequirementsInfo2<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    Ok(vk::ImageSparseMemoryRequirementsInfo2 {
        s_type: vk::ImageSparseMemoryRequirementsInfo2::TYPE,
        p_next,
        image,
    })
}

pub fn encode_image_sparse_memory_requirements_info2_body(
    e: &mut Encoder,
    x: &vk::ImageSparseMemoryRequirementsInfo2<'_>,
) {
    e.u64(x.image.0);
}

// VkImageSubresource

pub fn decode_image_subresource<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageSubresource, WireError> {
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    let mip_level = d.u32()?;
    let array_layer = d.u32()?;
    Ok(vk::ImageSubresource {
        aspect_mask,
        mip_level,
        array_layer,
    })
}

pub fn encode_image_subresource(e: &mut Encoder, x: &vk::ImageSubresource) {
    e.u32(x.aspect_mask.0);
    e.u32(x.mip_level);
    e.u32(x.array_layer);
}

// VkImageSubresource2

pub fn decode_image_subresource2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageSubresource2<'a>, WireError> {
    d.structure_type(vk::ImageSubresource2::TYPE)?;
    let p_next = d.chain(IMAGE_SUBRESOURCE2_CHAIN, decode_node)?;
    decode_image_subresource2_body(d, p_next)
}

pub fn encode_image_subresource2(e: &mut Encoder, x: &vk::ImageSubresource2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_subresource2_body(e, x);
}

pub fn decode_image_subresource2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageSubresource2<'a>, WireError> {
    let image_subresource = decode_image_subresource(d)?;
    Ok(vk::ImageSubresource2 {
        s_type: vk::ImageSubresource2::TYPE,
        p_next,
        image_subresource,
    })
}

pub fn encode_image_subresource2_body(e: &mut Encoder, x: &vk::ImageSubresource2<'_>) {
    encode_image_subresource(e, &x.image_subresource);
}

// VkImageSubresourceLayers

pub fn decode_image_subresource_layers<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageSubresourceLayers, WireError> {
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    let mip_level = d.u32()?;
    let base_array_layer = d.u32()?;
    let layer_count = d.u32()?;
    Ok(vk::ImageSubresourceLayers {
        aspect_mask,
        mip_level,
        base_array_layer,
        layer_count,
    })
}

pub fn encode_image_subresource_layers(e: &mut Encoder, x: &vk::ImageSubresourceLayers) {
    e.u32(x.aspect_mask.0);
    e.u32(x.mip_level);
    e.u32(x.base_array_layer);
    e.u32(x.layer_count);
}

// VkImageSubresourceRange

pub fn decode_image_subresource_range<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageSubresourceRange, WireError> {
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    let base_mip_level = d.u32()?;
    let level_count = d.u32()?;
    let base_array_layer = d.u32()?;
    let layer_count = d.u32()?;
    Ok(vk::ImageSubresourceRange {
        aspect_mask,
        base_mip_level,
        level_count,
        base_array_layer,
        layer_count,
    })
}

pub fn encode_image_subresource_range(e: &mut Encoder, x: &vk::ImageSubresourceRange) {
    e.u32(x.aspect_mask.0);
    e.u32(x.base_mip_level);
    e.u32(x.level_count);
    e.u32(x.base_array_layer);
    e.u32(x.layer_count);
}

// VkImageViewCreateInfo

pub fn decode_image_view_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageViewCreateInfo<'a>, WireError> {
    d.structure_type(vk::ImageViewCreateInfo::TYPE)?;
    let p_next = d.chain(IMAGE_VIEW_CREATE_INFO_CHAIN, decode_node)?;
    decode_image_view_create_info_body(d, p_next)
}

pub fn encode_image_view_create_info(e: &mut Encoder, x: &vk::ImageViewCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_view_create_info_body(e, x);
}

pub fn decode_image_view_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageViewCreateInfo<'a>, WireError> {
    let flags = vk::ImageViewCreateFlags(d.u32()?);
    let image = d.handle::<vk::Image>()?;
    let view_type = vk::ImageViewType(d.enumerator(vk::ImageViewType::KNOWN)?);
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let components = decode_component_mapping(d)?;
    let subresource_range = decode_image_subresource_range(d)?;
    Ok(vk::ImageViewCreateInfo {
        s_type: vk::ImageViewCreateInfo::TYPE,
        p_next,
        flags,
        image,
        view_type,
        format,
        components,
        subresource_range,
    })
}

pub fn encode_image_view_create_info_body(e: &mut Encoder, x: &vk::ImageViewCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.image.0);
    e.i32(x.view_type.0);
    e.i32(x.format.0);
    encode_component_mapping(e, &x.components);
    encode_image_subresource_range(e, &x.subresource_range);
}

// VkImageViewMinLodCreateInfoEXT

pub fn decode_image_view_min_lod_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageViewMinLodCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::ImageViewMinLodCreateInfoEXT::TYPE)?;
    let p_next = d.chain(IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_image_view_min_lod_create_info_ext_body(d, p_next)
}

pub fn encode_image_view_min_lod_create_info_ext(
    e: &mut Encoder,
    x: &vk::ImageViewMinLodCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_view_min_lod_create_info_ext_body(e, x);
}

pub fn decode_image_view_min_lod_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageViewMinLodCreateInfoEXT<'a>, WireError> {
    let min_lod = d.f32()?;
    Ok(vk::ImageViewMinLodCreateInfoEXT {
        s_type: vk::ImageViewMinLodCreateInfoEXT::TYPE,
        p_next,
        min_lod,
    })
}

pub fn encode_image_view_min_lod_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::ImageViewMinLodCreateInfoEXT<'_>,
) {
    e.f32(x.min_lod);
}

// VkImageViewSlicedCreateInfoEXT

pub fn decode_image_view_sliced_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageViewSlicedCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::ImageViewSlicedCreateInfoEXT::TYPE)?;
    let p_next = d.chain(IMAGE_VIEW_SLICED_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_image_view_sliced_create_info_ext_body(d, p_next)
}

pub fn encode_image_view_sliced_create_info_ext(
    e: &mut Encoder,
    x: &vk::ImageViewSlicedCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_view_sliced_create_info_ext_body(e, x);
}

pub fn decode_image_view_sliced_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageViewSlicedCreateInfoEXT<'a>, WireError> {
    let slice_offset = d.u32()?;
    let slice_count = d.u32()?;
    Ok(vk::ImageViewSlicedCreateInfoEXT {
        s_type: vk::ImageViewSlicedCreateInfoEXT::TYPE,
        p_next,
        slice_offset,
        slice_count,
    })
}

pub fn encode_image_view_sliced_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::ImageViewSlicedCreateInfoEXT<'_>,
) {
    e.u32(x.slice_offset);
    e.u32(x.slice_count);
}

// VkImageViewUsageCreateInfo

pub fn decode_image_view_usage_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageViewUsageCreateInfo<'a>, WireError> {
    d.structure_type(vk::ImageViewUsageCreateInfo::TYPE)?;
    let p_next = d.chain(IMAGE_VIEW_USAGE_CREATE_INFO_CHAIN, decode_node)?;
    decode_image_view_usage_create_info_body(d, p_next)
}

pub fn encode_image_view_usage_create_info(e: &mut Encoder, x: &vk::ImageViewUsageCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_view_usage_create_info_body(e, x);
}

pub fn decode_image_view_usage_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageViewUsageCreateInfo<'a>, WireError> {
    let usage = vk::ImageUsageFlags(d.u32()?);
    Ok(vk::ImageViewUsageCreateInfo {
        s_type: vk::ImageViewUsageCreateInfo::TYPE,
        p_next,
        usage,
    })
}

pub fn encode_image_view_usage_create_info_body(
    e: &mut Encoder,
    x: &vk::ImageViewUsageCreateInfo<'_>,
) {
    e.u32(x.usage.0);
}

// VkPhysicalDeviceExternalImageFormatInfo

pub fn decode_physical_device_external_image_format_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExternalImageFormatInfo<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExternalImageFormatInfo::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO_CHAIN,
        decode_node,
    )?;
    decode_physical_device_external_image_format_info_body(d, p_next)
}

pub fn encode_physical_device_external_image_format_info(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalImageFormatInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_external_image_format_info_body(e, x);
}

pub fn decode_physical_device_external_image_format_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExternalImageFormatInfo<'a>, WireError> {
    let handle_type = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::PhysicalDeviceExternalImageFormatInfo {
        s_type: vk::PhysicalDeviceExternalImageFormatInfo::TYPE,
        p_next,
        handle_type,
    })
}

pub fn encode_physical_device_external_image_format_info_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalImageFormatInfo<'_>,
) {
    e.u32(x.handle_type.0);
}

// VkPhysicalDeviceImageDrmFormatModifierInfoEXT

pub fn decode_physical_device_image_drm_format_modifier_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageDrmFormatModifierInfoEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageDrmFormatModifierInfoEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_DRM_FORMAT_MODIFIER_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_image_drm_format_modifier_info_ext_body(d, p_next)
}

pub fn encode_physical_device_image_drm_format_modifier_info_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageDrmFormatModifierInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_drm_format_modifier_info_ext_body(e, x);
}

pub fn decode_physical_device_image_drm_format_modifier_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageDrmFormatModifierInfoEXT<'a>, WireError> {
    let drm_format_modifier = d.u64()?;
    let sharing_mode = vk::SharingMode(d.enumerator(vk::SharingMode::KNOWN)?);
    let queue_family_index_count = d.length_u32()?;
    let p_queue_family_indices = d.u32s(u64::from(queue_family_index_count), Absence::Allowed)?;
    Ok(vk::PhysicalDeviceImageDrmFormatModifierInfoEXT {
        s_type: vk::PhysicalDeviceImageDrmFormatModifierInfoEXT::TYPE,
        p_next,
        drm_format_modifier,
        sharing_mode,
        queue_family_index_count,
        p_queue_family_indices,
    })
}

pub fn encode_physical_device_image_drm_format_modifier_info_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageDrmFormatModifierInfoEXT<'_>,
) {
    e.u64(x.drm_format_modifier);
    e.i32(x.sharing_mode.0);
    e.u32(x.queue_family_index_count);
    e.u32s(x.p_queue_family_indices);
}

// VkPhysicalDeviceImageFormatInfo2

pub fn decode_physical_device_image_format_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageFormatInfo2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageFormatInfo2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_IMAGE_FORMAT_INFO2_CHAIN, decode_node)?;
    decode_physical_device_image_format_info2_body(d, p_next)
}

pub fn encode_physical_device_image_format_info2(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageFormatInfo2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_format_info2_body(e, x);
}

pub fn decode_physical_device_image_format_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageFormatInfo2<'a>, WireError> {
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let type_ = vk::ImageType(d.enumerator(vk::ImageType::KNOWN)?);
    let tiling = vk::ImageTiling(d.enumerator(vk::ImageTiling::KNOWN)?);
    let usage = vk::ImageUsageFlags(d.u32()?);
    let flags = vk::ImageCreateFlags(d.u32()?);
    Ok(vk::PhysicalDeviceImageFormatInfo2 {
        s_type: vk::PhysicalDeviceImageFormatInfo2::TYPE,
        p_next,
        format,
        type_,
        tiling,
        usage,
        flags,
    })
}

pub fn encode_physical_device_image_format_info2_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageFormatInfo2<'_>,
) {
    e.i32(x.format.0);
    e.i32(x.type_.0);
    e.i32(x.tiling.0);
    e.u32(x.usage.0);
    e.u32(x.flags.0);
}

// VkPhysicalDeviceImageViewImageFormatInfoEXT

pub fn decode_physical_device_image_view_image_format_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageViewImageFormatInfoEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageViewImageFormatInfoEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_image_view_image_format_info_ext_body(d, p_next)
}

pub fn encode_physical_device_image_view_image_format_info_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewImageFormatInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_view_image_format_info_ext_body(e, x);
}

pub fn decode_physical_device_image_view_image_format_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageViewImageFormatInfoEXT<'a>, WireError> {
    let image_view_type = vk::ImageViewType(d.enumerator(vk::ImageViewType::KNOWN)?);
    Ok(vk::PhysicalDeviceImageViewImageFormatInfoEXT {
        s_type: vk::PhysicalDeviceImageViewImageFormatInfoEXT::TYPE,
        p_next,
        image_view_type,
    })
}

pub fn encode_physical_device_image_view_image_format_info_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewImageFormatInfoEXT<'_>,
) {
    e.i32(x.image_view_type.0);
}

// VkPhysicalDeviceSparseImageFormatInfo2

pub fn decode_physical_device_sparse_image_format_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSparseImageFormatInfo2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSparseImageFormatInfo2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_INFO2_CHAIN, decode_node)?;
    decode_physical_device_sparse_image_format_info2_body(d, p_next)
}

pub fn encode_physical_device_sparse_image_format_info2(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSparseImageFormatInfo2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_sparse_image_format_info2_body(e, x);
}

pub fn decode_physical_device_sparse_image_format_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSparseImageFormatInfo2<'a>, WireError> {
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let type_ = vk::ImageType(d.enumerator(vk::ImageType::KNOWN)?);
    let samples = vk::SampleCountFlags(d.u32()?);
    let usage = vk::ImageUsageFlags(d.u32()?);
    let tiling = vk::ImageTiling(d.enumerator(vk::ImageTiling::KNOWN)?);
    Ok(vk::PhysicalDeviceSparseImageFormatInfo2 {
        s_type: vk::PhysicalDeviceSparseImageFormatInfo2::TYPE,
        p_next,
        format,
        type_,
        samples,
        usage,
        tiling,
    })
}

pub fn encode_physical_device_sparse_image_format_info2_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSparseImageFormatInfo2<'_>,
) {
    e.i32(x.format.0);
    e.i32(x.type_.0);
    e.u32(x.samples.0);
    e.u32(x.usage.0);
    e.i32(x.tiling.0);
}

// VkResolveImageInfo2

pub fn decode_resolve_image_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ResolveImageInfo2<'a>, WireError> {
    d.structure_type(vk::ResolveImageInfo2::TYPE)?;
    let p_next = d.chain(RESOLVE_IMAGE_INFO2_CHAIN, decode_node)?;
    decode_resolve_image_info2_body(d, p_next)
}

pub fn encode_resolve_image_info2(e: &mut Encoder, x: &vk::ResolveImageInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_resolve_image_info2_body(e, x);
}

pub fn decode_resolve_image_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ResolveImageInfo2<'a>, WireError> {
    let src_image = d.handle::<vk::Image>()?;
    let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let dst_image = d.handle::<vk::Image>()?;
    let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_image_resolve2(d)
    })?;
    Ok(vk::ResolveImageInfo2 {
        s_type: vk::ResolveImageInfo2::TYPE,
        p_next,
        src_image,
        src_image_layout,
        dst_image,
        dst_image_layout,
        region_count,
        p_regions,
    })
}

pub fn encode_resolve_image_info2_body(e: &mut Encoder, x: &vk::ResolveImageInfo2<'_>) {
    e.u64(x.src_image.0);
    e.i32(x.src_image_layout.0);
    e.u64(x.dst_image.0);
    e.i32(x.dst_image_layout.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_image_resolve2(e, v);
    });
}

// VkSamplerBorderColorComponentMappingCreateInfoEXT

pub fn decode_sampler_border_color_component_mapping_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerBorderColorComponentMappingCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::SamplerBorderColorComponentMappingCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_sampler_border_color_component_mapping_create_info_ext_body(d, p_next)
}

pub fn encode_sampler_border_color_component_mapping_create_info_ext(
    e: &mut Encoder,
    x: &vk::SamplerBorderColorComponentMappingCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_border_color_component_mapping_create_info_ext_body(e, x);
}

pub fn decode_sampler_border_color_component_mapping_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerBorderColorComponentMappingCreateInfoEXT<'a>, WireError> {
    let components = decode_component_mapping(d)?;
    let srgb = d.u32()?;
    Ok(vk::SamplerBorderColorComponentMappingCreateInfoEXT {
        s_type: vk::SamplerBorderColorComponentMappingCreateInfoEXT::TYPE,
        p_next,
        components,
        srgb,
    })
}

pub fn encode_sampler_border_color_component_mapping_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::SamplerBorderColorComponentMappingCreateInfoEXT<'_>,
) {
    encode_component_mapping(e, &x.components);
    e.u32(x.srgb);
}

// VkSamplerCreateInfo

pub fn decode_sampler_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerCreateInfo<'a>, WireError> {
    d.structure_type(vk::SamplerCreateInfo::TYPE)?;
    let p_next = d.chain(SAMPLER_CREATE_INFO_CHAIN, decode_node)?;
    decode_sampler_create_info_body(d, p_next)
}

pub fn encode_sampler_create_info(e: &mut Encoder, x: &vk::SamplerCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_create_info_body(e, x);
}

pub fn decode_sampler_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerCreateInfo<'a>, WireError> {
    let flags = vk::SamplerCreateFlags(d.u32()?);
    let mag_filter = vk::Filter(d.enumerator(vk::Filter::KNOWN)?);
    let min_filter = vk::Filter(d.enumerator(vk::Filter::KNOWN)?);
    let mipmap_mode = vk::SamplerMipmapMode(d.enumerator(vk::SamplerMipmapMode::KNOWN)?);
    let address_mode_u = vk::SamplerAddressMode(d.enumerator(vk::SamplerAddressMode::KNOWN)?);
    let address_mode_v = vk::SamplerAddressMode(d.enumerator(vk::SamplerAddressMode::KNOWN)?);
    let address_mode_w = vk::SamplerAddressMode(d.enumerator(vk::SamplerAddressMode::KNOWN)?);
    let mip_lod_bias = d.f32()?;
    let anisotropy_enable = d.u32()?;
    let max_anisotropy = d.f32()?;
    let compare_enable = d.u32()?;
    let compare_op = vk::CompareOp(d.enumerator(vk::CompareOp::KNOWN)?);
    let min_lod = d.f32()?;
    let max_lod = d.f32()?;
    let border_color = vk::BorderColor(d.enumerator(vk::BorderColor::KNOWN)?);
    let unnormalized_coordinates = d.u32()?;
    Ok(vk::SamplerCreateInfo {
        s_type: vk::SamplerCreateInfo::TYPE,
        p_next,
        flags,
        mag_filter,
        min_filter,
        mipmap_mode,
        address_mode_u,
        address_mode_v,
        address_mode_w,
        mip_lod_bias,
        anisotropy_enable,
        max_anisotropy,
        compare_enable,
        compare_op,
        min_lod,
        max_lod,
        border_color,
        unnormalized_coordinates,
    })
}

pub fn encode_sampler_create_info_body(e: &mut Encoder, x: &vk::SamplerCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.i32(x.mag_filter.0);
    e.i32(x.min_filter.0);
    e.i32(x.mipmap_mode.0);
    e.i32(x.address_mode_u.0);
    e.i32(x.address_mode_v.0);
    e.i32(x.address_mode_w.0);
    e.f32(x.mip_lod_bias);
    e.u32(x.anisotropy_enable);
    e.f32(x.max_anisotropy);
    e.u32(x.compare_enable);
    e.i32(x.compare_op.0);
    e.f32(x.min_lod);
    e.f32(x.max_lod);
    e.i32(x.border_color.0);
    e.u32(x.unnormalized_coordinates);
}

// VkSamplerCustomBorderColorCreateInfoEXT

pub fn decode_sampler_custom_border_color_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerCustomBorderColorCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::SamplerCustomBorderColorCreateInfoEXT::TYPE)?;
    let p_next = d.chain(
        SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT_CHAIN,
        decode_node,
    )?;
    decode_sampler_custom_border_color_create_info_ext_body(d, p_next)
}

pub fn encode_sampler_custom_border_color_create_info_ext(
    e: &mut Encoder,
    x: &vk::SamplerCustomBorderColorCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_custom_border_color_create_info_ext_body(e, x);
}

pub fn decode_sampler_custom_border_color_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerCustomBorderColorCreateInfoEXT<'a>, WireError> {
    let custom_border_color = decode_clear_color_value(d)?;
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    Ok(vk::SamplerCustomBorderColorCreateInfoEXT {
        s_type: vk::SamplerCustomBorderColorCreateInfoEXT::TYPE,
        p_next,
        custom_border_color,
        format,
    })
}

pub fn encode_sampler_custom_border_color_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::SamplerCustomBorderColorCreateInfoEXT<'_>,
) {
    encode_clear_color_value(e, &x.custom_border_color);
    e.i32(x.format.0);
}

// VkSamplerReductionModeCreateInfo

pub fn decode_sampler_reduction_mode_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerReductionModeCreateInfo<'a>, WireError> {
    d.structure_type(vk::SamplerReductionModeCreateInfo::TYPE)?;
    let p_next = d.chain(SAMPLER_REDUCTION_MODE_CREATE_INFO_CHAIN, decode_node)?;
    decode_sampler_reduction_mode_create_info_body(d, p_next)
}

pub fn encode_sampler_reduction_mode_create_info(
    e: &mut Encoder,
    x: &vk::SamplerReductionModeCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_reduction_mode_create_info_body(e, x);
}

pub fn decode_sampler_reduction_mode_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerReductionModeCreateInfo<'a>, WireError> {
    let reduction_mode = vk::SamplerReductionMode(d.enumerator(vk::SamplerReductionMode::KNOWN)?);
    Ok(vk::SamplerReductionModeCreateInfo {
        s_type: vk::SamplerReductionModeCreateInfo::TYPE,
        p_next,
        reduction_mode,
    })
}

pub fn encode_sampler_reduction_mode_create_info_body(
    e: &mut Encoder,
    x: &vk::SamplerReductionModeCreateInfo<'_>,
) {
    e.i32(x.reduction_mode.0);
}

// VkSamplerYcbcrConversionCreateInfo

pub fn decode_sampler_ycbcr_conversion_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerYcbcrConversionCreateInfo<'a>, WireError> {
    d.structure_type(vk::SamplerYcbcrConversionCreateInfo::TYPE)?;
    let p_next = d.chain(SAMPLER_YCBCR_CONVERSION_CREATE_INFO_CHAIN, decode_node)?;
    decode_sampler_ycbcr_conversion_create_info_body(d, p_next)
}

pub fn encode_sampler_ycbcr_conversion_create_info(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_ycbcr_conversion_create_info_body(e, x);
}

pub fn decode_sampler_ycbcr_conversion_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerYcbcrConversionCreateInfo<'a>, WireError> {
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let ycbcr_model =
        vk::SamplerYcbcrModelConversion(d.enumerator(vk::SamplerYcbcrModelConversion::KNOWN)?);
    let ycbcr_range = vk::SamplerYcbcrRange(d.enumerator(vk::SamplerYcbcrRange::KNOWN)?);
    let components = decode_component_mapping(d)?;
    let x_chroma_offset = vk::ChromaLocation(d.enumerator(vk::ChromaLocation::KNOWN)?);
    let y_chroma_offset = vk::ChromaLocation(d.enumerator(vk::ChromaLocation::KNOWN)?);
    let chroma_filter = vk::Filter(d.enumerator(vk::Filter::KNOWN)?);
    let force_explicit_reconstruction = d.u32()?;
    Ok(vk::SamplerYcbcrConversionCreateInfo {
        s_type: vk::SamplerYcbcrConversionCreateInfo::TYPE,
        p_next,
        format,
        ycbcr_model,
        ycbcr_range,
        components,
        x_chroma_offset,
        y_chroma_offset,
        chroma_filter,
        force_explicit_reconstruction,
    })
}

pub fn encode_sampler_ycbcr_conversion_create_info_body(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionCreateInfo<'_>,
) {
    e.i32(x.format.0);
    e.i32(x.ycbcr_model.0);
    e.i32(x.ycbcr_range.0);
    encode_component_mapping(e, &x.components);
    e.i32(x.x_chroma_offset.0);
    e.i32(x.y_chroma_offset.0);
    e.i32(x.chroma_filter.0);
    e.u32(x.force_explicit_reconstruction);
}

// VkSamplerYcbcrConversionInfo

pub fn decode_sampler_ycbcr_conversion_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerYcbcrConversionInfo<'a>, WireError> {
    d.structure_type(vk::SamplerYcbcrConversionInfo::TYPE)?;
    let p_next = d.chain(SAMPLER_YCBCR_CONVERSION_INFO_CHAIN, decode_node)?;
    decode_sampler_ycbcr_conversion_info_body(d, p_next)
}

pub fn encode_sampler_ycbcr_conversion_info(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_ycbcr_conversion_info_body(e, x);
}

pub fn decode_sampler_ycbcr_conversion_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerYcbcrConversionInfo<'a>, WireError> {
    let conversion = d.handle::<vk::SamplerYcbcrConversion>()?;
    Ok(vk::SamplerYcbcrConversionInfo {
        s_type: vk::SamplerYcbcrConversionInfo::TYPE,
        p_next,
        conversion,
    })
}

pub fn encode_sampler_ycbcr_conversion_info_body(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionInfo<'_>,
) {
    e.u64(x.conversion.0);
}

// VkSparseImageMemoryBind

pub fn decode_sparse_image_memory_bind<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryBind, WireError> {
    let subresource = decode_image_subresource(d)?;
    let offset = decode_offset_3d(d)?;
    let extent = decode_extent_3d(d)?;
    let memory = d.handle_or_null::<vk::DeviceMemory>()?;
    let memory_offset = d.u64()?;
    let flags = vk::SparseMemoryBindFlags(d.u32()?);
    Ok(vk::SparseImageMemoryBind {
        subresource,
        offset,
        extent,
        memory,
        memory_offset,
        flags,
    })
}

pub fn encode_sparse_image_memory_bind(e: &mut Encoder, x: &vk::SparseImageMemoryBind) {
    encode_image_subresource(e, &x.subresource);
    encode_offset_3d(e, &x.offset);
    encode_extent_3d(e, &x.extent);
    e.u64(x.memory.0);
    e.u64(x.memory_offset);
    e.u32(x.flags.0);
}

// VkSparseImageMemoryBindInfo

pub fn decode_sparse_image_memory_bind_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryBindInfo<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    let bind_count = d.length_u32()?;
    let p_binds = d.array(u64::from(bind_count), Absence::Refused, |d| {
        decode_sparse_image_memory_bind(d)
    })?;
    Ok(vk::SparseImageMemoryBindInfo {
        image,
        bind_count,
        p_binds,
    })
}

pub fn encode_sparse_image_memory_bind_info(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryBindInfo<'_>,
) {
    e.u64(x.image.0);
    e.u32(x.bind_count);
    e.array(x.p_binds, |e, v| {
        encode_sparse_image_memory_bind(e, v);
    });
}

// VkSparseImageMemoryRequirements

pub fn decode_sparse_image_memory_requirements<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryRequirements, WireError> {
    let format_properties = decode_sparse_image_format_properties(d)?;
    let image_mip_tail_first_lod = d.u32()?;
    let image_mip_tail_size = d.u64()?;
    let image_mip_tail_offset = d.u64()?;
    let image_mip_tail_stride = d.u64()?;
    Ok(vk::SparseImageMemoryRequirements {
        format_properties,
        image_mip_tail_first_lod,
        image_mip_tail_size,
        image_mip_tail_offset,
        image_mip_tail_stride,
    })
}

pub fn encode_sparse_image_memory_requirements(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements,
) {
    encode_sparse_image_format_properties(e, &x.format_properties);
    e.u32(x.image_mip_tail_first_lod);
    e.u64(x.image_mip_tail_size);
    e.u64(x.image_mip_tail_offset);
    e.u64(x.image_mip_tail_stride);
}

pub fn decode_sparse_image_memory_requirements_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryRequirements, WireError> {
    let format_properties = decode_sparse_image_format_properties_partial(d)?;
    let image_mip_tail_first_lod = vk::zeroed();
    let image_mip_tail_size = vk::zeroed();
    let image_mip_tail_offset = vk::zeroed();
    let image_mip_tail_stride = vk::zeroed();
    Ok(vk::SparseImageMemoryRequirements {
        format_properties,
        image_mip_tail_first_lod,
        image_mip_tail_size,
        image_mip_tail_offset,
        image_mip_tail_stride,
    })
}

pub fn encode_sparse_image_memory_requirements_partial(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements,
) {
    encode_sparse_image_format_properties_partial(e, &x.format_properties);
}

// VkSparseImageMemoryRequirements2

pub fn decode_sparse_image_memory_requirements2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryRequirements2<'a>, WireError> {
    d.structure_type(vk::SparseImageMemoryRequirements2::TYPE)?;
    let p_next = d.chain(SPARSE_IMAGE_MEMORY_REQUIREMENTS2_CHAIN, decode_node)?;
    decode_sparse_image_memory_requirements2_body(d, p_next)
}

pub fn encode_sparse_image_memory_requirements2(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sparse_image_memory_requirements2_body(e, x);
}

pub fn decode_sparse_image_memory_requirements2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SparseImageMemoryRequirements2<'a>, WireError> {
    let memory_requirements = decode_sparse_image_memory_requirements(d)?;
    Ok(vk::SparseImageMemoryRequirements2 {
        s_type: vk::SparseImageMemoryRequirements2::TYPE,
        p_next,
        memory_requirements,
    })
}

pub fn encode_sparse_image_memory_requirements2_body(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements2<'_>,
) {
    encode_sparse_image_memory_requirements(e, &x.memory_requirements);
}

pub fn decode_sparse_image_memory_requirements2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageMemoryRequirements2<'a>, WireError> {
    d.structure_type(vk::SparseImageMemoryRequirements2::TYPE)?;
    let p_next = d.chain(SPARSE_IMAGE_MEMORY_REQUIREMENTS2_CHAIN, decode_node_partial)?;
    decode_sparse_image_memory_requirements2_partial_body(d, p_next)
}

pub fn encode_sparse_image_memory_requirements2_partial(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_sparse_image_memory_requirements2_partial_body(e, x);
}

pub fn decode_sparse_image_memory_requirements2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SparseImageMemoryRequirements2<'a>, WireError> {
    let memory_requirements = decode_sparse_image_memory_requirements_partial(d)?;
    Ok(vk::SparseImageMemoryRequirements2 {
        s_type: vk::SparseImageMemoryRequirements2::TYPE,
        p_next,
        memory_requirements,
    })
}

pub fn encode_sparse_image_memory_requirements2_partial_body(
    e: &mut Encoder,
    x: &vk::SparseImageMemoryRequirements2<'_>,
) {
    encode_sparse_image_memory_requirements_partial(e, &x.memory_requirements);
}

// VkSparseImageOpaqueMemoryBindInfo

pub fn decode_sparse_image_opaque_memory_bind_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageOpaqueMemoryBindInfo<'a>, WireError> {
    let image = d.handle::<vk::Image>()?;
    let bind_count = d.length_u32()?;
    let p_binds = d.array(u64::from(bind_count), Absence::Refused, |d| {
        decode_sparse_memory_bind(d)
    })?;
    Ok(vk::SparseImageOpaqueMemoryBindInfo {
        image,
        bind_count,
        p_binds,
    })
}

pub fn encode_sparse_image_opaque_memory_bind_info(
    e: &mut Encoder,
    x: &vk::SparseImageOpaqueMemoryBindInfo<'_>,
) {
    e.u64(x.image.0);
    e.u32(x.bind_count);
    e.array(x.p_binds, |e, v| {
        encode_sparse_memory_bind(e, v);
    });
}

// VkSubresourceHostMemcpySize

pub fn decode_subresource_host_memcpy_size<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceHostMemcpySize<'a>, WireError> {
    d.structure_type(vk::SubresourceHostMemcpySize::TYPE)?;
    let p_next = d.chain(SUBRESOURCE_HOST_MEMCPY_SIZE_CHAIN, decode_node)?;
    decode_subresource_host_memcpy_size_body(d, p_next)
}

pub fn encode_subresource_host_memcpy_size(e: &mut Encoder, x: &vk::SubresourceHostMemcpySize<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subresource_host_memcpy_size_body(e, x);
}

pub fn decode_subresource_host_memcpy_size_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubresourceHostMemcpySize<'a>, WireError> {
    let size = d.u64()?;
    Ok(vk::SubresourceHostMemcpySize {
        s_type: vk::SubresourceHostMemcpySize::TYPE,
        p_next,
        size,
    })
}

pub fn encode_subresource_host_memcpy_size_body(
    e: &mut Encoder,
    x: &vk::SubresourceHostMemcpySize<'_>,
) {
    e.u64(x.size);
}

pub fn decode_subresource_host_memcpy_size_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceHostMemcpySize<'a>, WireError> {
    d.structure_type(vk::SubresourceHostMemcpySize::TYPE)?;
    let p_next = d.chain(SUBRESOURCE_HOST_MEMCPY_SIZE_CHAIN, decode_node_partial)?;
    decode_subresource_host_memcpy_size_partial_body(d, p_next)
}

pub fn encode_subresource_host_memcpy_size_partial(
    e: &mut Encoder,
    x: &vk::SubresourceHostMemcpySize<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_subresource_host_memcpy_size_partial_body(e, x);
}

pub fn decode_subresource_host_memcpy_size_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubresourceHostMemcpySize<'a>, WireError> {
    let size = vk::zeroed();
    Ok(vk::SubresourceHostMemcpySize {
        s_type: vk::SubresourceHostMemcpySize::TYPE,
        p_next,
        size,
    })
}

pub fn encode_subresource_host_memcpy_size_partial_body(
    e: &mut Encoder,
    x: &vk::SubresourceHostMemcpySize<'_>,
) {
}

// VkSubresourceLayout

pub fn decode_subresource_layout<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceLayout, WireError> {
    let offset = d.u64()?;
    let size = d.u64()?;
    let row_pitch = d.u64()?;
    let array_pitch = d.u64()?;
    let depth_pitch = d.u64()?;
    Ok(vk::SubresourceLayout {
        offset,
        size,
        row_pitch,
        array_pitch,
        depth_pitch,
    })
}

pub fn encode_subresource_layout(e: &mut Encoder, x: &vk::SubresourceLayout) {
    e.u64(x.offset);
    e.u64(x.size);
    e.u64(x.row_pitch);
    e.u64(x.array_pitch);
    e.u64(x.depth_pitch);
}

pub fn decode_subresource_layout_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceLayout, WireError> {
    let offset = vk::zeroed();
    let size = vk::zeroed();
    let row_pitch = vk::zeroed();
    let array_pitch = vk::zeroed();
    let depth_pitch = vk::zeroed();
    Ok(vk::SubresourceLayout {
        offset,
        size,
        row_pitch,
        array_pitch,
        depth_pitch,
    })
}

pub fn encode_subresource_layout_partial(e: &mut Encoder, x: &vk::SubresourceLayout) {}

// VkSubresourceLayout2

pub fn decode_subresource_layout2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceLayout2<'a>, WireError> {
    d.structure_type(vk::SubresourceLayout2::TYPE)?;
    let p_next = d.chain(SUBRESOURCE_LAYOUT2_CHAIN, decode_node)?;
    decode_subresource_layout2_body(d, p_next)
}

pub fn encode_subresource_layout2(e: &mut Encoder, x: &vk::SubresourceLayout2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_subresource_layout2_body(e, x);
}

pub fn decode_subresource_layout2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubresourceLayout2<'a>, WireError> {
    let subresource_layout = decode_subresource_layout(d)?;
    Ok(vk::SubresourceLayout2 {
        s_type: vk::SubresourceLayout2::TYPE,
        p_next,
        subresource_layout,
    })
}

pub fn encode_subresource_layout2_body(e: &mut Encoder, x: &vk::SubresourceLayout2<'_>) {
    encode_subresource_layout(e, &x.subresource_layout);
}

pub fn decode_subresource_layout2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SubresourceLayout2<'a>, WireError> {
    d.structure_type(vk::SubresourceLayout2::TYPE)?;
    let p_next = d.chain(SUBRESOURCE_LAYOUT2_CHAIN, decode_node_partial)?;
    decode_subresource_layout2_partial_body(d, p_next)
}

pub fn encode_subresource_layout2_partial(e: &mut Encoder, x: &vk::SubresourceLayout2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_subresource_layout2_partial_body(e, x);
}

pub fn decode_subresource_layout2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SubresourceLayout2<'a>, WireError> {
    let subresource_layout = decode_subresource_layout_partial(d)?;
    Ok(vk::SubresourceLayout2 {
        s_type: vk::SubresourceLayout2::TYPE,
        p_next,
        subresource_layout,
    })
}

pub fn encode_subresource_layout2_partial_body(e: &mut Encoder, x: &vk::SubresourceLayout2<'_>) {
    encode_subresource_layout_partial(e, &x.subresource_layout);
}
