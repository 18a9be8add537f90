// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: private.

use super::*;

/// `VkCommandStreamDependencyMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandStreamDependencyMESA {
    pub src_command_stream: u32,
    pub dst_command_stream: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandStreamDependencyMESA {}
impl Default for CommandStreamDependencyMESA {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkCommandStreamDescriptionMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandStreamDescriptionMESA {
    pub resource_id: u32,
    pub offset: usize,
    pub size: usize,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandStreamDescriptionMESA {}
impl Default for CommandStreamDescriptionMESA {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkCopyImageToMemoryInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyImageToMemoryInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: HostImageCopyFlags,
    pub src_image: Image,
    pub src_image_layout: ImageLayout,
    pub memory_row_length: u32,
    pub memory_image_height: u32,
    pub image_subresource: ImageSubresourceLayers,
    pub image_offset: Offset3D,
    pub image_extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyImageToMemoryInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyImageToMemoryInfoMESA<'_> {
    const TYPE: StructureType = StructureType::COPY_IMAGE_TO_MEMORY_INFO_MESA;
    type At<'a> = CopyImageToMemoryInfoMESA<'a>;
}
impl Default for CopyImageToMemoryInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_IMAGE_TO_MEMORY_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyMemoryToImageInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyMemoryToImageInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: HostImageCopyFlags,
    pub dst_image: Image,
    pub dst_image_layout: ImageLayout,
    pub region_count: u32,
    pub p_regions: In<'a, MemoryToImageCopyMESA<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyMemoryToImageInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyMemoryToImageInfoMESA<'_> {
    const TYPE: StructureType = StructureType::COPY_MEMORY_TO_IMAGE_INFO_MESA;
    type At<'a> = CopyMemoryToImageInfoMESA<'a>;
}
impl Default for CopyMemoryToImageInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_MEMORY_TO_IMAGE_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceQueueTimelineInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceQueueTimelineInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ring_idx: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceQueueTimelineInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceQueueTimelineInfoMESA<'_> {
    const TYPE: StructureType = StructureType::DEVICE_QUEUE_TIMELINE_INFO_MESA;
    type At<'a> = DeviceQueueTimelineInfoMESA<'a>;
}
impl Default for DeviceQueueTimelineInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_QUEUE_TIMELINE_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkImportMemoryResourceInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImportMemoryResourceInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub resource_id: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImportMemoryResourceInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImportMemoryResourceInfoMESA<'_> {
    const TYPE: StructureType = StructureType::IMPORT_MEMORY_RESOURCE_INFO_MESA;
    type At<'a> = ImportMemoryResourceInfoMESA<'a>;
}
impl Default for ImportMemoryResourceInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMPORT_MEMORY_RESOURCE_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkImportSemaphoreResourceInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImportSemaphoreResourceInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore: Semaphore,
    pub resource_id: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImportSemaphoreResourceInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImportSemaphoreResourceInfoMESA<'_> {
    const TYPE: StructureType = StructureType::IMPORT_SEMAPHORE_RESOURCE_INFO_MESA;
    type At<'a> = ImportSemaphoreResourceInfoMESA<'a>;
}
impl Default for ImportSemaphoreResourceInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMPORT_SEMAPHORE_RESOURCE_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryResourceAllocationSizePropertiesMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryResourceAllocationSizePropertiesMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub allocation_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryResourceAllocationSizePropertiesMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryResourceAllocationSizePropertiesMESA<'_> {
    const TYPE: StructureType = StructureType::MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA;
    type At<'a> = MemoryResourceAllocationSizePropertiesMESA<'a>;
}
impl Default for MemoryResourceAllocationSizePropertiesMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryResourcePropertiesMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryResourcePropertiesMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory_type_bits: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryResourcePropertiesMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryResourcePropertiesMESA<'_> {
    const TYPE: StructureType = StructureType::MEMORY_RESOURCE_PROPERTIES_MESA;
    type At<'a> = MemoryResourcePropertiesMESA<'a>;
}
impl Default for MemoryResourcePropertiesMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_RESOURCE_PROPERTIES_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryToImageCopyMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryToImageCopyMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub data_size: usize,
    pub p_data: In<'a, u8>,
    pub memory_row_length: u32,
    pub memory_image_height: u32,
    pub image_subresource: ImageSubresourceLayers,
    pub image_offset: Offset3D,
    pub image_extent: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryToImageCopyMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryToImageCopyMESA<'_> {
    const TYPE: StructureType = StructureType::MEMORY_TO_IMAGE_COPY_MESA;
    type At<'a> = MemoryToImageCopyMESA<'a>;
}
impl Default for MemoryToImageCopyMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_TO_IMAGE_COPY_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkRingCreateInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RingCreateInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: u32,
    pub resource_id: u32,
    pub offset: usize,
    pub size: usize,
    pub idle_timeout: u64,
    pub head_offset: usize,
    pub tail_offset: usize,
    pub status_offset: usize,
    pub buffer_offset: usize,
    pub buffer_size: usize,
    pub extra_offset: usize,
    pub extra_size: usize,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RingCreateInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RingCreateInfoMESA<'_> {
    const TYPE: StructureType = StructureType::RING_CREATE_INFO_MESA;
    type At<'a> = RingCreateInfoMESA<'a>;
}
impl Default for RingCreateInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RING_CREATE_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkRingMonitorInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RingMonitorInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_reporting_period_microseconds: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RingMonitorInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RingMonitorInfoMESA<'_> {
    const TYPE: StructureType = StructureType::RING_MONITOR_INFO_MESA;
    type At<'a> = RingMonitorInfoMESA<'a>;
}
impl Default for RingMonitorInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RING_MONITOR_INFO_MESA,
            ..crate::zeroed()
        }
    }
}

/// `VkRingPriorityInfoMESA`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RingPriorityInfoMESA<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub priority: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RingPriorityInfoMESA<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RingPriorityInfoMESA<'_> {
    const TYPE: StructureType = StructureType::RING_PRIORITY_INFO_MESA;
    type At<'a> = RingPriorityInfoMESA<'a>;
}
impl Default for RingPriorityInfoMESA<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RING_PRIORITY_INFO_MESA,
            ..crate::zeroed()
        }
    }
}
