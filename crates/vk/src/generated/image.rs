// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: image.

use super::*;

/// `VkBindImageMemoryDeviceGroupInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindImageMemoryDeviceGroupInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_index_count: u32,
    pub p_device_indices: In<'a, u32>,
    pub split_instance_bind_region_count: u32,
    pub p_split_instance_bind_regions: In<'a, Rect2D>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindImageMemoryDeviceGroupInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindImageMemoryDeviceGroupInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO;
    type At<'a> = BindImageMemoryDeviceGroupInfo<'a>;
}
impl Default for BindImageMemoryDeviceGroupInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBindImageMemoryInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindImageMemoryInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image: Image,
    pub memory: DeviceMemory,
    pub memory_offset: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindImageMemoryInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindImageMemoryInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_IMAGE_MEMORY_INFO;
    type At<'a> = BindImageMemoryInfo<'a>;
}
impl Default for BindImageMemoryInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_IMAGE_MEMORY_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBindImagePlaneMemoryInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindImagePlaneMemoryInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub plane_aspect: ImageAspectFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindImagePlaneMemoryInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindImagePlaneMemoryInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_IMAGE_PLANE_MEMORY_INFO;
    type At<'a> = BindImagePlaneMemoryInfo<'a>;
}
impl Default for BindImagePlaneMemoryInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_IMAGE_PLANE_MEMORY_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBlitImageInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BlitImageInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, ImageBlit2<'a>>,
    pub filter: Filter,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BlitImageInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BlitImageInfo2<'_> {
    const TYPE: StructureType = StructureType::BLIT_IMAGE_INFO_2;
    type At<'a> = BlitImageInfo2<'a>;
}
impl Default for BlitImageInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BLIT_IMAGE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferImageCopy`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferImageCopy {
    pub buffer_offset: u64,
    pub buffer_row_length: u32,
    pub buffer_image_height: u32,
    pub image_subresource: ImageSubresourceLayers,
    pub image_offset: Offset3D,
    pub image_extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferImageCopy {}
impl Default for BufferImageCopy {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkBufferImageCopy2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferImageCopy2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer_offset: u64,
    pub buffer_row_length: u32,
    pub buffer_image_height: u32,
    pub image_subresource: ImageSubresourceLayers,
    pub image_offset: Offset3D,
    pub image_extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferImageCopy2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferImageCopy2<'_> {
    const TYPE: StructureType = StructureType::BUFFER_IMAGE_COPY_2;
    type At<'a> = BufferImageCopy2<'a>;
}
impl Default for BufferImageCopy2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_IMAGE_COPY_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyBufferToImageInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyBufferToImageInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_buffer: Buffer,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, BufferImageCopy2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyBufferToImageInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyBufferToImageInfo2<'_> {
    const TYPE: StructureType = StructureType::COPY_BUFFER_TO_IMAGE_INFO_2;
    type At<'a> = CopyBufferToImageInfo2<'a>;
}
impl Default for CopyBufferToImageInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_BUFFER_TO_IMAGE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyImageInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyImageInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, ImageCopy2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyImageInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyImageInfo2<'_> {
    const TYPE: StructureType = StructureType::COPY_IMAGE_INFO_2;
    type At<'a> = CopyImageInfo2<'a>;
}
impl Default for CopyImageInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_IMAGE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyImageToBufferInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyImageToBufferInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub dst_buffer: Buffer,
    pub region_count: u32,
    pub p_regions: In<'a, BufferImageCopy2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyImageToBufferInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyImageToBufferInfo2<'_> {
    const TYPE: StructureType = StructureType::COPY_IMAGE_TO_BUFFER_INFO_2;
    type At<'a> = CopyImageToBufferInfo2<'a>;
}
impl Default for CopyImageToBufferInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_IMAGE_TO_BUFFER_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyImageToImageInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyImageToImageInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: HostImageCopyFlags,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, ImageCopy2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyImageToImageInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyImageToImageInfo<'_> {
    const TYPE: StructureType = StructureType::COPY_IMAGE_TO_IMAGE_INFO;
    type At<'a> = CopyImageToImageInfo<'a>;
}
impl Default for CopyImageToImageInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_IMAGE_TO_IMAGE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceImageMemoryRequirements`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceImageMemoryRequirements<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_create_info: In<'a, ImageCreateInfo<'a>>,
    pub plane_aspect: ImageAspectFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceImageMemoryRequirements<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceImageMemoryRequirements<'_> {
    const TYPE: StructureType = StructureType::DEVICE_IMAGE_MEMORY_REQUIREMENTS;
    type At<'a> = DeviceImageMemoryRequirements<'a>;
}
impl Default for DeviceImageMemoryRequirements<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_IMAGE_MEMORY_REQUIREMENTS,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceImageSubresourceInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceImageSubresourceInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_create_info: In<'a, ImageCreateInfo<'a>>,
    pub p_subresource: In<'a, ImageSubresource2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceImageSubresourceInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceImageSubresourceInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_IMAGE_SUBRESOURCE_INFO;
    type At<'a> = DeviceImageSubresourceInfo<'a>;
}
impl Default for DeviceImageSubresourceInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_IMAGE_SUBRESOURCE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkExternalMemoryImageCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalMemoryImageCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_types: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalMemoryImageCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalMemoryImageCreateInfo<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_MEMORY_IMAGE_CREATE_INFO;
    type At<'a> = ExternalMemoryImageCreateInfo<'a>;
}
impl Default for ExternalMemoryImageCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_MEMORY_IMAGE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkFramebufferAttachmentImageInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FramebufferAttachmentImageInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: ImageCreateFlags,
    pub usage: ImageUsageFlags,
    pub width: u32,
    pub height: u32,
    pub layer_count: u32,
    pub view_format_count: u32,
    pub p_view_formats: In<'a, Format>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FramebufferAttachmentImageInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FramebufferAttachmentImageInfo<'_> {
    const TYPE: StructureType = StructureType::FRAMEBUFFER_ATTACHMENT_IMAGE_INFO;
    type At<'a> = FramebufferAttachmentImageInfo<'a>;
}
impl Default for FramebufferAttachmentImageInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FRAMEBUFFER_ATTACHMENT_IMAGE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkHostImageCopyDevicePerformanceQuery`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HostImageCopyDevicePerformanceQuery<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub optimal_device_access: u32,
    pub identical_memory_layout: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for HostImageCopyDevicePerformanceQuery<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for HostImageCopyDevicePerformanceQuery<'_> {
    const TYPE: StructureType = StructureType::HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY;
    type At<'a> = HostImageCopyDevicePerformanceQuery<'a>;
}
impl Default for HostImageCopyDevicePerformanceQuery<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY,
            ..crate::zeroed()
        }
    }
}

/// `VkHostImageLayoutTransitionInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct HostImageLayoutTransitionInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image: Image,
    pub old_layout: ImageLayout,
    pub new_layout: ImageLayout,
    pub subresource_range: ImageSubresourceRange,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for HostImageLayoutTransitionInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for HostImageLayoutTransitionInfo<'_> {
    const TYPE: StructureType = StructureType::HOST_IMAGE_LAYOUT_TRANSITION_INFO;
    type At<'a> = HostImageLayoutTransitionInfo<'a>;
}
impl Default for HostImageLayoutTransitionInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::HOST_IMAGE_LAYOUT_TRANSITION_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkImageBlit`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageBlit {
    pub src_subresource: ImageSubresourceLayers,
    pub src_offsets: [Offset3D; 2],
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offsets: [Offset3D; 2],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageBlit {}
impl Default for ImageBlit {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageBlit2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageBlit2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_subresource: ImageSubresourceLayers,
    pub src_offsets: [Offset3D; 2],
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offsets: [Offset3D; 2],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageBlit2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageBlit2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_BLIT_2;
    type At<'a> = ImageBlit2<'a>;
}
impl Default for ImageBlit2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_BLIT_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageCopy`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageCopy {
    pub src_subresource: ImageSubresourceLayers,
    pub src_offset: Offset3D,
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offset: Offset3D,
    pub extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageCopy {}
impl Default for ImageCopy {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageCopy2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageCopy2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_subresource: ImageSubresourceLayers,
    pub src_offset: Offset3D,
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offset: Offset3D,
    pub extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageCopy2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageCopy2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_COPY_2;
    type At<'a> = ImageCopy2<'a>;
}
impl Default for ImageCopy2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_COPY_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: ImageCreateFlags,
    pub image_type: ImageType,
    pub format: Format,
    pub extent: Extent3D,
    pub mip_levels: u32,
    pub array_layers: u32,
    pub samples: SampleCountFlags,
    pub tiling: ImageTiling,
    pub usage: ImageUsageFlags,
    pub sharing_mode: SharingMode,
    pub queue_family_index_count: u32,
    pub p_queue_family_indices: In<'a, u32>,
    pub initial_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageCreateInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_CREATE_INFO;
    type At<'a> = ImageCreateInfo<'a>;
}
impl Default for ImageCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkImageDrmFormatModifierExplicitCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageDrmFormatModifierExplicitCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier: u64,
    pub drm_format_modifier_plane_count: u32,
    pub p_plane_layouts: In<'a, SubresourceLayout>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageDrmFormatModifierExplicitCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageDrmFormatModifierExplicitCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::IMAGE_DRM_FORMAT_MODIFIER_EXPLICIT_CREATE_INFO_EXT;
    type At<'a> = ImageDrmFormatModifierExplicitCreateInfoEXT<'a>;
}
impl Default for ImageDrmFormatModifierExplicitCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_DRM_FORMAT_MODIFIER_EXPLICIT_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageDrmFormatModifierListCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageDrmFormatModifierListCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier_count: u32,
    pub p_drm_format_modifiers: In<'a, u64>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageDrmFormatModifierListCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageDrmFormatModifierListCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::IMAGE_DRM_FORMAT_MODIFIER_LIST_CREATE_INFO_EXT;
    type At<'a> = ImageDrmFormatModifierListCreateInfoEXT<'a>;
}
impl Default for ImageDrmFormatModifierListCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_DRM_FORMAT_MODIFIER_LIST_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageFormatListCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageFormatListCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub view_format_count: u32,
    pub p_view_formats: In<'a, Format>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageFormatListCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageFormatListCreateInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_FORMAT_LIST_CREATE_INFO;
    type At<'a> = ImageFormatListCreateInfo<'a>;
}
impl Default for ImageFormatListCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_FORMAT_LIST_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkImageMemoryBarrier`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageMemoryBarrier<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_access_mask: AccessFlags,
    pub dst_access_mask: AccessFlags,
    pub old_layout: ImageLayout,
    pub new_layout: ImageLayout,
    pub src_queue_family_index: u32,
    pub dst_queue_family_index: u32,
    pub image: Image,
    pub subresource_range: ImageSubresourceRange,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageMemoryBarrier<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageMemoryBarrier<'_> {
    const TYPE: StructureType = StructureType::IMAGE_MEMORY_BARRIER;
    type At<'a> = ImageMemoryBarrier<'a>;
}
impl Default for ImageMemoryBarrier<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_MEMORY_BARRIER,
            ..crate::zeroed()
        }
    }
}

/// `VkImageMemoryBarrier2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageMemoryBarrier2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_stage_mask: PipelineStageFlags2,
    pub src_access_mask: AccessFlags2,
    pub dst_stage_mask: PipelineStageFlags2,
    pub dst_access_mask: AccessFlags2,
    pub old_layout: ImageLayout,
    pub new_layout: ImageLayout,
    pub src_queue_family_index: u32,
    pub dst_queue_family_index: u32,
    pub image: Image,
    pub subresource_range: ImageSubresourceRange,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageMemoryBarrier2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageMemoryBarrier2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_MEMORY_BARRIER_2;
    type At<'a> = ImageMemoryBarrier2<'a>;
}
impl Default for ImageMemoryBarrier2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_MEMORY_BARRIER_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageMemoryRequirementsInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageMemoryRequirementsInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image: Image,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageMemoryRequirementsInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageMemoryRequirementsInfo2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_MEMORY_REQUIREMENTS_INFO_2;
    type At<'a> = ImageMemoryRequirementsInfo2<'a>;
}
impl Default for ImageMemoryRequirementsInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_MEMORY_REQUIREMENTS_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImagePlaneMemoryRequirementsInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImagePlaneMemoryRequirementsInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub plane_aspect: ImageAspectFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImagePlaneMemoryRequirementsInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImagePlaneMemoryRequirementsInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO;
    type At<'a> = ImagePlaneMemoryRequirementsInfo<'a>;
}
impl Default for ImagePlaneMemoryRequirementsInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkImageResolve`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageResolve {
    pub src_subresource: ImageSubresourceLayers,
    pub src_offset: Offset3D,
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offset: Offset3D,
    pub extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageResolve {}
impl Default for ImageResolve {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageResolve2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageResolve2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_subresource: ImageSubresourceLayers,
    pub src_offset: Offset3D,
    pub dst_subresource: ImageSubresourceLayers,
    pub dst_offset: Offset3D,
    pub extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageResolve2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageResolve2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_RESOLVE_2;
    type At<'a> = ImageResolve2<'a>;
}
impl Default for ImageResolve2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_RESOLVE_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageSparseMemoryRequirementsInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageSparseMemoryRequirementsInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image: Image,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageSparseMemoryRequirementsInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageSparseMemoryRequirementsInfo2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_SPARSE_MEMORY_REQUIREMENTS_INFO_2;
    type At<'a> = ImageSparseMemoryRequirementsInfo2<'a>;
}
impl Default for ImageSparseMemoryRequirementsInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_SPARSE_MEMORY_REQUIREMENTS_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageSubresource`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageSubresource {
    pub aspect_mask: ImageAspectFlags,
    pub mip_level: u32,
    pub array_layer: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageSubresource {}
impl Default for ImageSubresource {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageSubresource2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageSubresource2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_subresource: ImageSubresource,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageSubresource2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageSubresource2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_SUBRESOURCE_2;
    type At<'a> = ImageSubresource2<'a>;
}
impl Default for ImageSubresource2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_SUBRESOURCE_2,
            ..crate::zeroed()
        }
    }
}

/// `VkImageSubresourceLayers`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageSubresourceLayers {
    pub aspect_mask: ImageAspectFlags,
    pub mip_level: u32,
    pub base_array_layer: u32,
    pub layer_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageSubresourceLayers {}
impl Default for ImageSubresourceLayers {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageSubresourceRange`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageSubresourceRange {
    pub aspect_mask: ImageAspectFlags,
    pub base_mip_level: u32,
    pub level_count: u32,
    pub base_array_layer: u32,
    pub layer_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageSubresourceRange {}
impl Default for ImageSubresourceRange {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageViewCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageViewCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: ImageViewCreateFlags,
    pub image: Image,
    pub view_type: ImageViewType,
    pub format: Format,
    pub components: ComponentMapping,
    pub subresource_range: ImageSubresourceRange,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageViewCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageViewCreateInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_VIEW_CREATE_INFO;
    type At<'a> = ImageViewCreateInfo<'a>;
}
impl Default for ImageViewCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_VIEW_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkImageViewMinLodCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageViewMinLodCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub min_lod: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageViewMinLodCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageViewMinLodCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT;
    type At<'a> = ImageViewMinLodCreateInfoEXT<'a>;
}
impl Default for ImageViewMinLodCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageViewSlicedCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageViewSlicedCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub slice_offset: u32,
    pub slice_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageViewSlicedCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageViewSlicedCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::IMAGE_VIEW_SLICED_CREATE_INFO_EXT;
    type At<'a> = ImageViewSlicedCreateInfoEXT<'a>;
}
impl Default for ImageViewSlicedCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_VIEW_SLICED_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageViewUsageCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageViewUsageCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub usage: ImageUsageFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageViewUsageCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageViewUsageCreateInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_VIEW_USAGE_CREATE_INFO;
    type At<'a> = ImageViewUsageCreateInfo<'a>;
}
impl Default for ImageViewUsageCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_VIEW_USAGE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExternalImageFormatInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExternalImageFormatInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_type: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExternalImageFormatInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExternalImageFormatInfo<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO;
    type At<'a> = PhysicalDeviceExternalImageFormatInfo<'a>;
}
impl Default for PhysicalDeviceExternalImageFormatInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageDrmFormatModifierInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageDrmFormatModifierInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier: u64,
    pub sharing_mode: SharingMode,
    pub queue_family_index_count: u32,
    pub p_queue_family_indices: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageDrmFormatModifierInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageDrmFormatModifierInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_DRM_FORMAT_MODIFIER_INFO_EXT;
    type At<'a> = PhysicalDeviceImageDrmFormatModifierInfoEXT<'a>;
}
impl Default for PhysicalDeviceImageDrmFormatModifierInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_DRM_FORMAT_MODIFIER_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageFormatInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageFormatInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub format: Format,
    pub type_: ImageType,
    pub tiling: ImageTiling,
    pub usage: ImageUsageFlags,
    pub flags: ImageCreateFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageFormatInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageFormatInfo2<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_FORMAT_INFO_2;
    type At<'a> = PhysicalDeviceImageFormatInfo2<'a>;
}
impl Default for PhysicalDeviceImageFormatInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_FORMAT_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageViewImageFormatInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageViewImageFormatInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_view_type: ImageViewType,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageViewImageFormatInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageViewImageFormatInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT;
    type At<'a> = PhysicalDeviceImageViewImageFormatInfoEXT<'a>;
}
impl Default for PhysicalDeviceImageViewImageFormatInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSparseImageFormatInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSparseImageFormatInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub format: Format,
    pub type_: ImageType,
    pub samples: SampleCountFlags,
    pub usage: ImageUsageFlags,
    pub tiling: ImageTiling,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSparseImageFormatInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSparseImageFormatInfo2<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_INFO_2;
    type At<'a> = PhysicalDeviceSparseImageFormatInfo2<'a>;
}
impl Default for PhysicalDeviceSparseImageFormatInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkResolveImageInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ResolveImageInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, ImageResolve2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ResolveImageInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ResolveImageInfo2<'_> {
    const TYPE: StructureType = StructureType::RESOLVE_IMAGE_INFO_2;
    type At<'a> = ResolveImageInfo2<'a>;
}
impl Default for ResolveImageInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RESOLVE_IMAGE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerBorderColorComponentMappingCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerBorderColorComponentMappingCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub components: ComponentMapping,
    pub srgb: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerBorderColorComponentMappingCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerBorderColorComponentMappingCreateInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT;
    type At<'a> = SamplerBorderColorComponentMappingCreateInfoEXT<'a>;
}
impl Default for SamplerBorderColorComponentMappingCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: SamplerCreateFlags,
    pub mag_filter: Filter,
    pub min_filter: Filter,
    pub mipmap_mode: SamplerMipmapMode,
    pub address_mode_u: SamplerAddressMode,
    pub address_mode_v: SamplerAddressMode,
    pub address_mode_w: SamplerAddressMode,
    pub mip_lod_bias: f32,
    pub anisotropy_enable: u32,
    pub max_anisotropy: f32,
    pub compare_enable: u32,
    pub compare_op: CompareOp,
    pub min_lod: f32,
    pub max_lod: f32,
    pub border_color: BorderColor,
    pub unnormalized_coordinates: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_CREATE_INFO;
    type At<'a> = SamplerCreateInfo<'a>;
}
impl Default for SamplerCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerCustomBorderColorCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerCustomBorderColorCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub custom_border_color: ClearColorValue,
    pub format: Format,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerCustomBorderColorCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerCustomBorderColorCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT;
    type At<'a> = SamplerCustomBorderColorCreateInfoEXT<'a>;
}
impl Default for SamplerCustomBorderColorCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerReductionModeCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerReductionModeCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub reduction_mode: SamplerReductionMode,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerReductionModeCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerReductionModeCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_REDUCTION_MODE_CREATE_INFO;
    type At<'a> = SamplerReductionModeCreateInfo<'a>;
}
impl Default for SamplerReductionModeCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_REDUCTION_MODE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerYcbcrConversionCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerYcbcrConversionCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub format: Format,
    pub ycbcr_model: SamplerYcbcrModelConversion,
    pub ycbcr_range: SamplerYcbcrRange,
    pub components: ComponentMapping,
    pub x_chroma_offset: ChromaLocation,
    pub y_chroma_offset: ChromaLocation,
    pub chroma_filter: Filter,
    pub force_explicit_reconstruction: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerYcbcrConversionCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerYcbcrConversionCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_YCBCR_CONVERSION_CREATE_INFO;
    type At<'a> = SamplerYcbcrConversionCreateInfo<'a>;
}
impl Default for SamplerYcbcrConversionCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_YCBCR_CONVERSION_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerYcbcrConversionInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerYcbcrConversionInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub conversion: SamplerYcbcrConversion,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerYcbcrConversionInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerYcbcrConversionInfo<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_YCBCR_CONVERSION_INFO;
    type At<'a> = SamplerYcbcrConversionInfo<'a>;
}
impl Default for SamplerYcbcrConversionInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_YCBCR_CONVERSION_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSparseImageMemoryBind`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageMemoryBind {
    pub subresource: ImageSubresource,
    pub offset: Offset3D,
    pub extent: Extent3D,
    pub memory: DeviceMemory,
    pub memory_offset: u64,
    pub flags: SparseMemoryBindFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageMemoryBind {}
impl Default for SparseImageMemoryBind {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSparseImageMemoryBindInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageMemoryBindInfo<'a> {
    pub image: Image,
    pub bind_count: u32,
    pub p_binds: In<'a, SparseImageMemoryBind>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageMemoryBindInfo<'_> {}
impl Default for SparseImageMemoryBindInfo<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSparseImageMemoryRequirements`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageMemoryRequirements {
    pub format_properties: SparseImageFormatProperties,
    pub image_mip_tail_first_lod: u32,
    pub image_mip_tail_size: u64,
    pub image_mip_tail_offset: u64,
    pub image_mip_tail_stride: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageMemoryRequirements {}
impl Default for SparseImageMemoryRequirements {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSparseImageMemoryRequirements2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageMemoryRequirements2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory_requirements: SparseImageMemoryRequirements,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageMemoryRequirements2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SparseImageMemoryRequirements2<'_> {
    const TYPE: StructureType = StructureType::SPARSE_IMAGE_MEMORY_REQUIREMENTS_2;
    type At<'a> = SparseImageMemoryRequirements2<'a>;
}
impl Default for SparseImageMemoryRequirements2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SPARSE_IMAGE_MEMORY_REQUIREMENTS_2,
            ..crate::zeroed()
        }
    }
}

/// `VkSparseImageOpaqueMemoryBindInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageOpaqueMemoryBindInfo<'a> {
    pub image: Image,
    pub bind_count: u32,
    pub p_binds: In<'a, SparseMemoryBind>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageOpaqueMemoryBindInfo<'_> {}
impl Default for SparseImageOpaqueMemoryBindInfo<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubresourceHostMemcpySize`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubresourceHostMemcpySize<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubresourceHostMemcpySize<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubresourceHostMemcpySize<'_> {
    const TYPE: StructureType = StructureType::SUBRESOURCE_HOST_MEMCPY_SIZE;
    type At<'a> = SubresourceHostMemcpySize<'a>;
}
impl Default for SubresourceHostMemcpySize<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBRESOURCE_HOST_MEMCPY_SIZE,
            ..crate::zeroed()
        }
    }
}

/// `VkSubresourceLayout`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubresourceLayout {
    pub offset: u64,
    pub size: u64,
    pub row_pitch: u64,
    pub array_pitch: u64,
    pub depth_pitch: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubresourceLayout {}
impl Default for SubresourceLayout {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubresourceLayout2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubresourceLayout2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub subresource_layout: SubresourceLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubresourceLayout2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubresourceLayout2<'_> {
    const TYPE: StructureType = StructureType::SUBRESOURCE_LAYOUT_2;
    type At<'a> = SubresourceLayout2<'a>;
}
impl Default for SubresourceLayout2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBRESOURCE_LAYOUT_2,
            ..crate::zeroed()
        }
    }
}
