// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: sync.

use super::*;

/// `VkBindSparseInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindSparseInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub wait_semaphore_count: u32,
    pub p_wait_semaphores: In<'a, Semaphore>,
    pub buffer_bind_count: u32,
    pub p_buffer_binds: In<'a, SparseBufferMemoryBindInfo<'a>>,
    pub image_opaque_bind_count: u32,
    pub p_image_opaque_binds: In<'a, SparseImageOpaqueMemoryBindInfo<'a>>,
    pub image_bind_count: u32,
    pub p_image_binds: In<'a, SparseImageMemoryBindInfo<'a>>,
    pub signal_semaphore_count: u32,
    pub p_signal_semaphores: In<'a, Semaphore>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindSparseInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindSparseInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_SPARSE_INFO;
    type At<'a> = BindSparseInfo<'a>;
}
impl Default for BindSparseInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_SPARSE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferMemoryBarrier`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferMemoryBarrier<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_access_mask: AccessFlags,
    pub dst_access_mask: AccessFlags,
    pub src_queue_family_index: u32,
    pub dst_queue_family_index: u32,
    pub buffer: Buffer,
    pub offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferMemoryBarrier<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferMemoryBarrier<'_> {
    const TYPE: StructureType = StructureType::BUFFER_MEMORY_BARRIER;
    type At<'a> = BufferMemoryBarrier<'a>;
}
impl Default for BufferMemoryBarrier<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_MEMORY_BARRIER,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferMemoryBarrier2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferMemoryBarrier2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_stage_mask: PipelineStageFlags2,
    pub src_access_mask: AccessFlags2,
    pub dst_stage_mask: PipelineStageFlags2,
    pub dst_access_mask: AccessFlags2,
    pub src_queue_family_index: u32,
    pub dst_queue_family_index: u32,
    pub buffer: Buffer,
    pub offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferMemoryBarrier2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferMemoryBarrier2<'_> {
    const TYPE: StructureType = StructureType::BUFFER_MEMORY_BARRIER_2;
    type At<'a> = BufferMemoryBarrier2<'a>;
}
impl Default for BufferMemoryBarrier2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_MEMORY_BARRIER_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCommandBufferSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferSubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub command_buffer: CommandBuffer,
    pub device_mask: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferSubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferSubmitInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_BUFFER_SUBMIT_INFO;
    type At<'a> = CommandBufferSubmitInfo<'a>;
}
impl Default for CommandBufferSubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceGroupBindSparseInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceGroupBindSparseInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub resource_device_index: u32,
    pub memory_device_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceGroupBindSparseInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceGroupBindSparseInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_GROUP_BIND_SPARSE_INFO;
    type At<'a> = DeviceGroupBindSparseInfo<'a>;
}
impl Default for DeviceGroupBindSparseInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_GROUP_BIND_SPARSE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceGroupSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceGroupSubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub wait_semaphore_count: u32,
    pub p_wait_semaphore_device_indices: In<'a, u32>,
    pub command_buffer_count: u32,
    pub p_command_buffer_device_masks: In<'a, u32>,
    pub signal_semaphore_count: u32,
    pub p_signal_semaphore_device_indices: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceGroupSubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceGroupSubmitInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_GROUP_SUBMIT_INFO;
    type At<'a> = DeviceGroupSubmitInfo<'a>;
}
impl Default for DeviceGroupSubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_GROUP_SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceQueueCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceQueueCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DeviceQueueCreateFlags,
    pub queue_family_index: u32,
    pub queue_count: u32,
    pub p_queue_priorities: In<'a, f32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceQueueCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceQueueCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_QUEUE_CREATE_INFO;
    type At<'a> = DeviceQueueCreateInfo<'a>;
}
impl Default for DeviceQueueCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_QUEUE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceQueueGlobalPriorityCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceQueueGlobalPriorityCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub global_priority: QueueGlobalPriority,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceQueueGlobalPriorityCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceQueueGlobalPriorityCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO;
    type At<'a> = DeviceQueueGlobalPriorityCreateInfo<'a>;
}
impl Default for DeviceQueueGlobalPriorityCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceQueueInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceQueueInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DeviceQueueCreateFlags,
    pub queue_family_index: u32,
    pub queue_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceQueueInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceQueueInfo2<'_> {
    const TYPE: StructureType = StructureType::DEVICE_QUEUE_INFO_2;
    type At<'a> = DeviceQueueInfo2<'a>;
}
impl Default for DeviceQueueInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_QUEUE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkEventCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct EventCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: EventCreateFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for EventCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for EventCreateInfo<'_> {
    const TYPE: StructureType = StructureType::EVENT_CREATE_INFO;
    type At<'a> = EventCreateInfo<'a>;
}
impl Default for EventCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EVENT_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkExportFenceCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExportFenceCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_types: ExternalFenceHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExportFenceCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExportFenceCreateInfo<'_> {
    const TYPE: StructureType = StructureType::EXPORT_FENCE_CREATE_INFO;
    type At<'a> = ExportFenceCreateInfo<'a>;
}
impl Default for ExportFenceCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXPORT_FENCE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkExportSemaphoreCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExportSemaphoreCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_types: ExternalSemaphoreHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExportSemaphoreCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExportSemaphoreCreateInfo<'_> {
    const TYPE: StructureType = StructureType::EXPORT_SEMAPHORE_CREATE_INFO;
    type At<'a> = ExportSemaphoreCreateInfo<'a>;
}
impl Default for ExportSemaphoreCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXPORT_SEMAPHORE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkFenceCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FenceCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: FenceCreateFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FenceCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FenceCreateInfo<'_> {
    const TYPE: StructureType = StructureType::FENCE_CREATE_INFO;
    type At<'a> = FenceCreateInfo<'a>;
}
impl Default for FenceCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FENCE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkFenceGetFdInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FenceGetFdInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub fence: Fence,
    pub handle_type: ExternalFenceHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FenceGetFdInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FenceGetFdInfoKHR<'_> {
    const TYPE: StructureType = StructureType::FENCE_GET_FD_INFO_KHR;
    type At<'a> = FenceGetFdInfoKHR<'a>;
}
impl Default for FenceGetFdInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FENCE_GET_FD_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkImportFenceFdInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImportFenceFdInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub fence: Fence,
    pub flags: FenceImportFlags,
    pub handle_type: ExternalFenceHandleTypeFlags,
    pub fd: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImportFenceFdInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImportFenceFdInfoKHR<'_> {
    const TYPE: StructureType = StructureType::IMPORT_FENCE_FD_INFO_KHR;
    type At<'a> = ImportFenceFdInfoKHR<'a>;
}
impl Default for ImportFenceFdInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMPORT_FENCE_FD_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkImportSemaphoreFdInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImportSemaphoreFdInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore: Semaphore,
    pub flags: SemaphoreImportFlags,
    pub handle_type: ExternalSemaphoreHandleTypeFlags,
    pub fd: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImportSemaphoreFdInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImportSemaphoreFdInfoKHR<'_> {
    const TYPE: StructureType = StructureType::IMPORT_SEMAPHORE_FD_INFO_KHR;
    type At<'a> = ImportSemaphoreFdInfoKHR<'a>;
}
impl Default for ImportSemaphoreFdInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMPORT_SEMAPHORE_FD_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryBarrier`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryBarrier<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_access_mask: AccessFlags,
    pub dst_access_mask: AccessFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryBarrier<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryBarrier<'_> {
    const TYPE: StructureType = StructureType::MEMORY_BARRIER;
    type At<'a> = MemoryBarrier<'a>;
}
impl Default for MemoryBarrier<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_BARRIER,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryBarrier2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryBarrier2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_stage_mask: PipelineStageFlags2,
    pub src_access_mask: AccessFlags2,
    pub dst_stage_mask: PipelineStageFlags2,
    pub dst_access_mask: AccessFlags2,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryBarrier2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryBarrier2<'_> {
    const TYPE: StructureType = StructureType::MEMORY_BARRIER_2;
    type At<'a> = MemoryBarrier2<'a>;
}
impl Default for MemoryBarrier2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_BARRIER_2,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExternalFenceInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExternalFenceInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_type: ExternalFenceHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExternalFenceInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExternalFenceInfo<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_EXTERNAL_FENCE_INFO;
    type At<'a> = PhysicalDeviceExternalFenceInfo<'a>;
}
impl Default for PhysicalDeviceExternalFenceInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTERNAL_FENCE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExternalSemaphoreInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExternalSemaphoreInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_type: ExternalSemaphoreHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExternalSemaphoreInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExternalSemaphoreInfo<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_INFO;
    type At<'a> = PhysicalDeviceExternalSemaphoreInfo<'a>;
}
impl Default for PhysicalDeviceExternalSemaphoreInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkProtectedSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ProtectedSubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub protected_submit: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ProtectedSubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ProtectedSubmitInfo<'_> {
    const TYPE: StructureType = StructureType::PROTECTED_SUBMIT_INFO;
    type At<'a> = ProtectedSubmitInfo<'a>;
}
impl Default for ProtectedSubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PROTECTED_SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: SemaphoreCreateFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_CREATE_INFO;
    type At<'a> = SemaphoreCreateInfo<'a>;
}
impl Default for SemaphoreCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreGetFdInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreGetFdInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore: Semaphore,
    pub handle_type: ExternalSemaphoreHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreGetFdInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreGetFdInfoKHR<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_GET_FD_INFO_KHR;
    type At<'a> = SemaphoreGetFdInfoKHR<'a>;
}
impl Default for SemaphoreGetFdInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_GET_FD_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreSignalInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreSignalInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore: Semaphore,
    pub value: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreSignalInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreSignalInfo<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_SIGNAL_INFO;
    type At<'a> = SemaphoreSignalInfo<'a>;
}
impl Default for SemaphoreSignalInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_SIGNAL_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreSubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore: Semaphore,
    pub value: u64,
    pub stage_mask: PipelineStageFlags2,
    pub device_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreSubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreSubmitInfo<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_SUBMIT_INFO;
    type At<'a> = SemaphoreSubmitInfo<'a>;
}
impl Default for SemaphoreSubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreTypeCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreTypeCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub semaphore_type: SemaphoreType,
    pub initial_value: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreTypeCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreTypeCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_TYPE_CREATE_INFO;
    type At<'a> = SemaphoreTypeCreateInfo<'a>;
}
impl Default for SemaphoreTypeCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_TYPE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSemaphoreWaitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SemaphoreWaitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: SemaphoreWaitFlags,
    pub semaphore_count: u32,
    pub p_semaphores: In<'a, Semaphore>,
    pub p_values: In<'a, u64>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SemaphoreWaitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SemaphoreWaitInfo<'_> {
    const TYPE: StructureType = StructureType::SEMAPHORE_WAIT_INFO;
    type At<'a> = SemaphoreWaitInfo<'a>;
}
impl Default for SemaphoreWaitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SEMAPHORE_WAIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSparseBufferMemoryBindInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseBufferMemoryBindInfo<'a> {
    pub buffer: Buffer,
    pub bind_count: u32,
    pub p_binds: In<'a, SparseMemoryBind>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseBufferMemoryBindInfo<'_> {}
impl Default for SparseBufferMemoryBindInfo<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSparseMemoryBind`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseMemoryBind {
    pub resource_offset: u64,
    pub size: u64,
    pub memory: DeviceMemory,
    pub memory_offset: u64,
    pub flags: SparseMemoryBindFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseMemoryBind {}
impl Default for SparseMemoryBind {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub wait_semaphore_count: u32,
    pub p_wait_semaphores: In<'a, Semaphore>,
    pub p_wait_dst_stage_mask: In<'a, PipelineStageFlags>,
    pub command_buffer_count: u32,
    pub p_command_buffers: In<'a, CommandBuffer>,
    pub signal_semaphore_count: u32,
    pub p_signal_semaphores: In<'a, Semaphore>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubmitInfo<'_> {
    const TYPE: StructureType = StructureType::SUBMIT_INFO;
    type At<'a> = SubmitInfo<'a>;
}
impl Default for SubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSubmitInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubmitInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: SubmitFlags,
    pub wait_semaphore_info_count: u32,
    pub p_wait_semaphore_infos: In<'a, SemaphoreSubmitInfo<'a>>,
    pub command_buffer_info_count: u32,
    pub p_command_buffer_infos: In<'a, CommandBufferSubmitInfo<'a>>,
    pub signal_semaphore_info_count: u32,
    pub p_signal_semaphore_infos: In<'a, SemaphoreSubmitInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubmitInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubmitInfo2<'_> {
    const TYPE: StructureType = StructureType::SUBMIT_INFO_2;
    type At<'a> = SubmitInfo2<'a>;
}
impl Default for SubmitInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBMIT_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkTimelineSemaphoreSubmitInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct TimelineSemaphoreSubmitInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub wait_semaphore_value_count: u32,
    pub p_wait_semaphore_values: In<'a, u64>,
    pub signal_semaphore_value_count: u32,
    pub p_signal_semaphore_values: In<'a, u64>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for TimelineSemaphoreSubmitInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for TimelineSemaphoreSubmitInfo<'_> {
    const TYPE: StructureType = StructureType::TIMELINE_SEMAPHORE_SUBMIT_INFO;
    type At<'a> = TimelineSemaphoreSubmitInfo<'a>;
}
impl Default for TimelineSemaphoreSubmitInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::TIMELINE_SEMAPHORE_SUBMIT_INFO,
            ..crate::zeroed()
        }
    }
}
