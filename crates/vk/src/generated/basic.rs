// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: basic.

use super::*;

/// `VkAccelerationStructureBuildGeometryInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureBuildGeometryInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub type_: AccelerationStructureTypeKHR,
    pub flags: BuildAccelerationStructureFlagsKHR,
    pub mode: BuildAccelerationStructureModeKHR,
    pub src_acceleration_structure: AccelerationStructureKHR,
    pub dst_acceleration_structure: AccelerationStructureKHR,
    pub geometry_count: u32,
    pub p_geometries: In<'a, AccelerationStructureGeometryKHR<'a>>,
    pub pp_geometries: In<'a, In<'a, AccelerationStructureGeometryKHR<'a>>>,
    pub scratch_data: DeviceOrHostAddressKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureBuildGeometryInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureBuildGeometryInfoKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_BUILD_GEOMETRY_INFO_KHR;
    type At<'a> = AccelerationStructureBuildGeometryInfoKHR<'a>;
}
impl Default for AccelerationStructureBuildGeometryInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_BUILD_GEOMETRY_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureBuildRangeInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureBuildRangeInfoKHR {
    pub primitive_count: u32,
    pub primitive_offset: u32,
    pub first_vertex: u32,
    pub transform_offset: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureBuildRangeInfoKHR {}
impl Default for AccelerationStructureBuildRangeInfoKHR {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkAccelerationStructureBuildSizesInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureBuildSizesInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub acceleration_structure_size: u64,
    pub update_scratch_size: u64,
    pub build_scratch_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureBuildSizesInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureBuildSizesInfoKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_BUILD_SIZES_INFO_KHR;
    type At<'a> = AccelerationStructureBuildSizesInfoKHR<'a>;
}
impl Default for AccelerationStructureBuildSizesInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_BUILD_SIZES_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub create_flags: AccelerationStructureCreateFlagsKHR,
    pub buffer: Buffer,
    pub offset: u64,
    pub size: u64,
    pub type_: AccelerationStructureTypeKHR,
    pub device_address: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_CREATE_INFO_KHR;
    type At<'a> = AccelerationStructureCreateInfoKHR<'a>;
}
impl Default for AccelerationStructureCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureDeviceAddressInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureDeviceAddressInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub acceleration_structure: AccelerationStructureKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureDeviceAddressInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureDeviceAddressInfoKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_DEVICE_ADDRESS_INFO_KHR;
    type At<'a> = AccelerationStructureDeviceAddressInfoKHR<'a>;
}
impl Default for AccelerationStructureDeviceAddressInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_DEVICE_ADDRESS_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureGeometryAabbsDataKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureGeometryAabbsDataKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub data: DeviceOrHostAddressConstKHR,
    pub stride: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureGeometryAabbsDataKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureGeometryAabbsDataKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_GEOMETRY_AABBS_DATA_KHR;
    type At<'a> = AccelerationStructureGeometryAabbsDataKHR<'a>;
}
impl Default for AccelerationStructureGeometryAabbsDataKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_GEOMETRY_AABBS_DATA_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureGeometryInstancesDataKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureGeometryInstancesDataKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub array_of_pointers: u32,
    pub data: DeviceOrHostAddressConstKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureGeometryInstancesDataKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureGeometryInstancesDataKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_GEOMETRY_INSTANCES_DATA_KHR;
    type At<'a> = AccelerationStructureGeometryInstancesDataKHR<'a>;
}
impl Default for AccelerationStructureGeometryInstancesDataKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_GEOMETRY_INSTANCES_DATA_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureGeometryKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureGeometryKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub geometry_type: GeometryTypeKHR,
    pub geometry: AccelerationStructureGeometryDataKHR<'a>,
    pub flags: GeometryFlagsKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureGeometryKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureGeometryKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_GEOMETRY_KHR;
    type At<'a> = AccelerationStructureGeometryKHR<'a>;
}
impl Default for AccelerationStructureGeometryKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_GEOMETRY_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureGeometryTrianglesDataKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureGeometryTrianglesDataKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub vertex_format: Format,
    pub vertex_data: DeviceOrHostAddressConstKHR,
    pub vertex_stride: u64,
    pub max_vertex: u32,
    pub index_type: IndexType,
    pub index_data: DeviceOrHostAddressConstKHR,
    pub transform_data: DeviceOrHostAddressConstKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureGeometryTrianglesDataKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureGeometryTrianglesDataKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_GEOMETRY_TRIANGLES_DATA_KHR;
    type At<'a> = AccelerationStructureGeometryTrianglesDataKHR<'a>;
}
impl Default for AccelerationStructureGeometryTrianglesDataKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_GEOMETRY_TRIANGLES_DATA_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkAccelerationStructureVersionInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AccelerationStructureVersionInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_version_data: In<'a, u8>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureVersionInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AccelerationStructureVersionInfoKHR<'_> {
    const TYPE: StructureType = StructureType::ACCELERATION_STRUCTURE_VERSION_INFO_KHR;
    type At<'a> = AccelerationStructureVersionInfoKHR<'a>;
}
impl Default for AccelerationStructureVersionInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ACCELERATION_STRUCTURE_VERSION_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkApplicationInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ApplicationInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_application_name: In<'a, u8>,
    pub application_version: u32,
    pub p_engine_name: In<'a, u8>,
    pub engine_version: u32,
    pub api_version: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ApplicationInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ApplicationInfo<'_> {
    const TYPE: StructureType = StructureType::APPLICATION_INFO;
    type At<'a> = ApplicationInfo<'a>;
}
impl Default for ApplicationInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::APPLICATION_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBindBufferMemoryDeviceGroupInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindBufferMemoryDeviceGroupInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_index_count: u32,
    pub p_device_indices: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindBufferMemoryDeviceGroupInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindBufferMemoryDeviceGroupInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO;
    type At<'a> = BindBufferMemoryDeviceGroupInfo<'a>;
}
impl Default for BindBufferMemoryDeviceGroupInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBindBufferMemoryInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindBufferMemoryInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer: Buffer,
    pub memory: DeviceMemory,
    pub memory_offset: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindBufferMemoryInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindBufferMemoryInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_BUFFER_MEMORY_INFO;
    type At<'a> = BindBufferMemoryInfo<'a>;
}
impl Default for BindBufferMemoryInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_BUFFER_MEMORY_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBindMemoryStatus`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindMemoryStatus<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_result: Out<'a, VkResult>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindMemoryStatus<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindMemoryStatus<'_> {
    const TYPE: StructureType = StructureType::BIND_MEMORY_STATUS;
    type At<'a> = BindMemoryStatus<'a>;
}
impl Default for BindMemoryStatus<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_MEMORY_STATUS,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferCopy`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferCopy {
    pub src_offset: u64,
    pub dst_offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferCopy {}
impl Default for BufferCopy {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkBufferCopy2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferCopy2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_offset: u64,
    pub dst_offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferCopy2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferCopy2<'_> {
    const TYPE: StructureType = StructureType::BUFFER_COPY_2;
    type At<'a> = BufferCopy2<'a>;
}
impl Default for BufferCopy2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_COPY_2,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: BufferCreateFlags,
    pub size: u64,
    pub usage: BufferUsageFlags,
    pub sharing_mode: SharingMode,
    pub queue_family_index_count: u32,
    pub p_queue_family_indices: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferCreateInfo<'_> {
    const TYPE: StructureType = StructureType::BUFFER_CREATE_INFO;
    type At<'a> = BufferCreateInfo<'a>;
}
impl Default for BufferCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferDeviceAddressCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferDeviceAddressCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_address: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferDeviceAddressCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferDeviceAddressCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::BUFFER_DEVICE_ADDRESS_CREATE_INFO_EXT;
    type At<'a> = BufferDeviceAddressCreateInfoEXT<'a>;
}
impl Default for BufferDeviceAddressCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_DEVICE_ADDRESS_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferDeviceAddressInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferDeviceAddressInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer: Buffer,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferDeviceAddressInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferDeviceAddressInfo<'_> {
    const TYPE: StructureType = StructureType::BUFFER_DEVICE_ADDRESS_INFO;
    type At<'a> = BufferDeviceAddressInfo<'a>;
}
impl Default for BufferDeviceAddressInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_DEVICE_ADDRESS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferMemoryRequirementsInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferMemoryRequirementsInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer: Buffer,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferMemoryRequirementsInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferMemoryRequirementsInfo2<'_> {
    const TYPE: StructureType = StructureType::BUFFER_MEMORY_REQUIREMENTS_INFO_2;
    type At<'a> = BufferMemoryRequirementsInfo2<'a>;
}
impl Default for BufferMemoryRequirementsInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_MEMORY_REQUIREMENTS_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferOpaqueCaptureAddressCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferOpaqueCaptureAddressCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub opaque_capture_address: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferOpaqueCaptureAddressCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferOpaqueCaptureAddressCreateInfo<'_> {
    const TYPE: StructureType = StructureType::BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO;
    type At<'a> = BufferOpaqueCaptureAddressCreateInfo<'a>;
}
impl Default for BufferOpaqueCaptureAddressCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferUsageFlags2CreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferUsageFlags2CreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub usage: BufferUsageFlags2,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferUsageFlags2CreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferUsageFlags2CreateInfo<'_> {
    const TYPE: StructureType = StructureType::BUFFER_USAGE_FLAGS_2_CREATE_INFO;
    type At<'a> = BufferUsageFlags2CreateInfo<'a>;
}
impl Default for BufferUsageFlags2CreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_USAGE_FLAGS_2_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkBufferViewCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BufferViewCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: BufferViewCreateFlags,
    pub buffer: Buffer,
    pub format: Format,
    pub offset: u64,
    pub range: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BufferViewCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BufferViewCreateInfo<'_> {
    const TYPE: StructureType = StructureType::BUFFER_VIEW_CREATE_INFO;
    type At<'a> = BufferViewCreateInfo<'a>;
}
impl Default for BufferViewCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BUFFER_VIEW_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkCalibratedTimestampInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CalibratedTimestampInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub time_domain: TimeDomainKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CalibratedTimestampInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CalibratedTimestampInfoKHR<'_> {
    const TYPE: StructureType = StructureType::CALIBRATED_TIMESTAMP_INFO_KHR;
    type At<'a> = CalibratedTimestampInfoKHR<'a>;
}
impl Default for CalibratedTimestampInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::CALIBRATED_TIMESTAMP_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkClearRect`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ClearRect {
    pub rect: Rect2D,
    pub base_array_layer: u32,
    pub layer_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ClearRect {}
impl Default for ClearRect {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkColorBlendAdvancedEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ColorBlendAdvancedEXT {
    pub advanced_blend_op: BlendOp,
    pub src_premultiplied: u32,
    pub dst_premultiplied: u32,
    pub blend_overlap: BlendOverlapEXT,
    pub clamp_results: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ColorBlendAdvancedEXT {}
impl Default for ColorBlendAdvancedEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkColorBlendEquationEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ColorBlendEquationEXT {
    pub src_color_blend_factor: BlendFactor,
    pub dst_color_blend_factor: BlendFactor,
    pub color_blend_op: BlendOp,
    pub src_alpha_blend_factor: BlendFactor,
    pub dst_alpha_blend_factor: BlendFactor,
    pub alpha_blend_op: BlendOp,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ColorBlendEquationEXT {}
impl Default for ColorBlendEquationEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkCommandBufferAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub command_pool: CommandPool,
    pub level: CommandBufferLevel,
    pub command_buffer_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_BUFFER_ALLOCATE_INFO;
    type At<'a> = CommandBufferAllocateInfo<'a>;
}
impl Default for CommandBufferAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkCommandBufferBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: CommandBufferUsageFlags,
    pub p_inheritance_info: In<'a, CommandBufferInheritanceInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferBeginInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_BUFFER_BEGIN_INFO;
    type At<'a> = CommandBufferBeginInfo<'a>;
}
impl Default for CommandBufferBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkCommandBufferInheritanceInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferInheritanceInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub render_pass: RenderPass,
    pub subpass: u32,
    pub framebuffer: Framebuffer,
    pub occlusion_query_enable: u32,
    pub query_flags: QueryControlFlags,
    pub pipeline_statistics: QueryPipelineStatisticFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferInheritanceInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferInheritanceInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_BUFFER_INHERITANCE_INFO;
    type At<'a> = CommandBufferInheritanceInfo<'a>;
}
impl Default for CommandBufferInheritanceInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_INHERITANCE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkCommandPoolCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandPoolCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: CommandPoolCreateFlags,
    pub queue_family_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandPoolCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandPoolCreateInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_POOL_CREATE_INFO;
    type At<'a> = CommandPoolCreateInfo<'a>;
}
impl Default for CommandPoolCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_POOL_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkComponentMapping`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ComponentMapping {
    pub r: ComponentSwizzle,
    pub g: ComponentSwizzle,
    pub b: ComponentSwizzle,
    pub a: ComponentSwizzle,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ComponentMapping {}
impl Default for ComponentMapping {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkConformanceVersion`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ConformanceVersion {
    pub major: u8,
    pub minor: u8,
    pub subminor: u8,
    pub patch: u8,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ConformanceVersion {}
impl Default for ConformanceVersion {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkCopyAccelerationStructureInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyAccelerationStructureInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src: AccelerationStructureKHR,
    pub dst: AccelerationStructureKHR,
    pub mode: CopyAccelerationStructureModeKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyAccelerationStructureInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyAccelerationStructureInfoKHR<'_> {
    const TYPE: StructureType = StructureType::COPY_ACCELERATION_STRUCTURE_INFO_KHR;
    type At<'a> = CopyAccelerationStructureInfoKHR<'a>;
}
impl Default for CopyAccelerationStructureInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_ACCELERATION_STRUCTURE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyAccelerationStructureToMemoryInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyAccelerationStructureToMemoryInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src: AccelerationStructureKHR,
    pub dst: DeviceOrHostAddressKHR,
    pub mode: CopyAccelerationStructureModeKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyAccelerationStructureToMemoryInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyAccelerationStructureToMemoryInfoKHR<'_> {
    const TYPE: StructureType = StructureType::COPY_ACCELERATION_STRUCTURE_TO_MEMORY_INFO_KHR;
    type At<'a> = CopyAccelerationStructureToMemoryInfoKHR<'a>;
}
impl Default for CopyAccelerationStructureToMemoryInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_ACCELERATION_STRUCTURE_TO_MEMORY_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyBufferInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyBufferInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_buffer: Buffer,
    pub dst_buffer: Buffer,
    pub region_count: u32,
    pub p_regions: In<'a, BufferCopy2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyBufferInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyBufferInfo2<'_> {
    const TYPE: StructureType = StructureType::COPY_BUFFER_INFO_2;
    type At<'a> = CopyBufferInfo2<'a>;
}
impl Default for CopyBufferInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_BUFFER_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyMemoryToAccelerationStructureInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyMemoryToAccelerationStructureInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src: DeviceOrHostAddressConstKHR,
    pub dst: AccelerationStructureKHR,
    pub mode: CopyAccelerationStructureModeKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyMemoryToAccelerationStructureInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyMemoryToAccelerationStructureInfoKHR<'_> {
    const TYPE: StructureType = StructureType::COPY_MEMORY_TO_ACCELERATION_STRUCTURE_INFO_KHR;
    type At<'a> = CopyMemoryToAccelerationStructureInfoKHR<'a>;
}
impl Default for CopyMemoryToAccelerationStructureInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_MEMORY_TO_ACCELERATION_STRUCTURE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkDependencyInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DependencyInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dependency_flags: DependencyFlags,
    pub memory_barrier_count: u32,
    pub p_memory_barriers: In<'a, MemoryBarrier2<'a>>,
    pub buffer_memory_barrier_count: u32,
    pub p_buffer_memory_barriers: In<'a, BufferMemoryBarrier2<'a>>,
    pub image_memory_barrier_count: u32,
    pub p_image_memory_barriers: In<'a, ImageMemoryBarrier2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DependencyInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DependencyInfo<'_> {
    const TYPE: StructureType = StructureType::DEPENDENCY_INFO;
    type At<'a> = DependencyInfo<'a>;
}
impl Default for DependencyInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEPENDENCY_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDepthBiasInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DepthBiasInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_bias_constant_factor: f32,
    pub depth_bias_clamp: f32,
    pub depth_bias_slope_factor: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DepthBiasInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DepthBiasInfoEXT<'_> {
    const TYPE: StructureType = StructureType::DEPTH_BIAS_INFO_EXT;
    type At<'a> = DepthBiasInfoEXT<'a>;
}
impl Default for DepthBiasInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEPTH_BIAS_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkDepthBiasRepresentationInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DepthBiasRepresentationInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_bias_representation: DepthBiasRepresentationEXT,
    pub depth_bias_exact: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DepthBiasRepresentationInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DepthBiasRepresentationInfoEXT<'_> {
    const TYPE: StructureType = StructureType::DEPTH_BIAS_REPRESENTATION_INFO_EXT;
    type At<'a> = DepthBiasRepresentationInfoEXT<'a>;
}
impl Default for DepthBiasRepresentationInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEPTH_BIAS_REPRESENTATION_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkDepthClampRangeEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DepthClampRangeEXT {
    pub min_depth_clamp: f32,
    pub max_depth_clamp: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DepthClampRangeEXT {}
impl Default for DepthClampRangeEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDeviceBufferMemoryRequirements`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceBufferMemoryRequirements<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_create_info: In<'a, BufferCreateInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceBufferMemoryRequirements<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceBufferMemoryRequirements<'_> {
    const TYPE: StructureType = StructureType::DEVICE_BUFFER_MEMORY_REQUIREMENTS;
    type At<'a> = DeviceBufferMemoryRequirements<'a>;
}
impl Default for DeviceBufferMemoryRequirements<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_BUFFER_MEMORY_REQUIREMENTS,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DeviceCreateFlags,
    pub queue_create_info_count: u32,
    pub p_queue_create_infos: In<'a, DeviceQueueCreateInfo<'a>>,
    pub enabled_layer_count: u32,
    pub pp_enabled_layer_names: In<'a, In<'a, u8>>,
    pub enabled_extension_count: u32,
    pub pp_enabled_extension_names: In<'a, In<'a, u8>>,
    pub p_enabled_features: In<'a, PhysicalDeviceFeatures>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_CREATE_INFO;
    type At<'a> = DeviceCreateInfo<'a>;
}
impl Default for DeviceCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceGroupCommandBufferBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceGroupCommandBufferBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_mask: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceGroupCommandBufferBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceGroupCommandBufferBeginInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO;
    type At<'a> = DeviceGroupCommandBufferBeginInfo<'a>;
}
impl Default for DeviceGroupCommandBufferBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceGroupDeviceCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceGroupDeviceCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub physical_device_count: u32,
    pub p_physical_devices: In<'a, PhysicalDevice>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceGroupDeviceCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceGroupDeviceCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_GROUP_DEVICE_CREATE_INFO;
    type At<'a> = DeviceGroupDeviceCreateInfo<'a>;
}
impl Default for DeviceGroupDeviceCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_GROUP_DEVICE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceMemoryOpaqueCaptureAddressInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceMemoryOpaqueCaptureAddressInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory: DeviceMemory,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceMemoryOpaqueCaptureAddressInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceMemoryOpaqueCaptureAddressInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS_INFO;
    type At<'a> = DeviceMemoryOpaqueCaptureAddressInfo<'a>;
}
impl Default for DeviceMemoryOpaqueCaptureAddressInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDevicePrivateDataCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DevicePrivateDataCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub private_data_slot_request_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DevicePrivateDataCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DevicePrivateDataCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_PRIVATE_DATA_CREATE_INFO;
    type At<'a> = DevicePrivateDataCreateInfo<'a>;
}
impl Default for DevicePrivateDataCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_PRIVATE_DATA_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkExportMemoryAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExportMemoryAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_types: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExportMemoryAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExportMemoryAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::EXPORT_MEMORY_ALLOCATE_INFO;
    type At<'a> = ExportMemoryAllocateInfo<'a>;
}
impl Default for ExportMemoryAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXPORT_MEMORY_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkExtent2D`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Extent2D {
    pub width: u32,
    pub height: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Extent2D {}
impl Default for Extent2D {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkExtent3D`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Extent3D {
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Extent3D {}
impl Default for Extent3D {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkExternalMemoryAcquireUnmodifiedEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalMemoryAcquireUnmodifiedEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub acquire_unmodified_memory: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalMemoryAcquireUnmodifiedEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalMemoryAcquireUnmodifiedEXT<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_MEMORY_ACQUIRE_UNMODIFIED_EXT;
    type At<'a> = ExternalMemoryAcquireUnmodifiedEXT<'a>;
}
impl Default for ExternalMemoryAcquireUnmodifiedEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_MEMORY_ACQUIRE_UNMODIFIED_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkExternalMemoryBufferCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalMemoryBufferCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub handle_types: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalMemoryBufferCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalMemoryBufferCreateInfo<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_MEMORY_BUFFER_CREATE_INFO;
    type At<'a> = ExternalMemoryBufferCreateInfo<'a>;
}
impl Default for ExternalMemoryBufferCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_MEMORY_BUFFER_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkInstanceCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InstanceCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: InstanceCreateFlags,
    pub p_application_info: In<'a, ApplicationInfo<'a>>,
    pub enabled_layer_count: u32,
    pub pp_enabled_layer_names: In<'a, In<'a, u8>>,
    pub enabled_extension_count: u32,
    pub pp_enabled_extension_names: In<'a, In<'a, u8>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for InstanceCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for InstanceCreateInfo<'_> {
    const TYPE: StructureType = StructureType::INSTANCE_CREATE_INFO;
    type At<'a> = InstanceCreateInfo<'a>;
}
impl Default for InstanceCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::INSTANCE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMappedMemoryRange`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MappedMemoryRange<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory: DeviceMemory,
    pub offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MappedMemoryRange<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MappedMemoryRange<'_> {
    const TYPE: StructureType = StructureType::MAPPED_MEMORY_RANGE;
    type At<'a> = MappedMemoryRange<'a>;
}
impl Default for MappedMemoryRange<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MAPPED_MEMORY_RANGE,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryAllocateFlagsInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryAllocateFlagsInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: MemoryAllocateFlags,
    pub device_mask: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryAllocateFlagsInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryAllocateFlagsInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_ALLOCATE_FLAGS_INFO;
    type At<'a> = MemoryAllocateFlagsInfo<'a>;
}
impl Default for MemoryAllocateFlagsInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_ALLOCATE_FLAGS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub allocation_size: u64,
    pub memory_type_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_ALLOCATE_INFO;
    type At<'a> = MemoryAllocateInfo<'a>;
}
impl Default for MemoryAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryDedicatedAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryDedicatedAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image: Image,
    pub buffer: Buffer,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryDedicatedAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryDedicatedAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_DEDICATED_ALLOCATE_INFO;
    type At<'a> = MemoryDedicatedAllocateInfo<'a>;
}
impl Default for MemoryDedicatedAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_DEDICATED_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryDedicatedRequirements`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryDedicatedRequirements<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub prefers_dedicated_allocation: u32,
    pub requires_dedicated_allocation: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryDedicatedRequirements<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryDedicatedRequirements<'_> {
    const TYPE: StructureType = StructureType::MEMORY_DEDICATED_REQUIREMENTS;
    type At<'a> = MemoryDedicatedRequirements<'a>;
}
impl Default for MemoryDedicatedRequirements<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_DEDICATED_REQUIREMENTS,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryGetFdInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryGetFdInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory: DeviceMemory,
    pub handle_type: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryGetFdInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryGetFdInfoKHR<'_> {
    const TYPE: StructureType = StructureType::MEMORY_GET_FD_INFO_KHR;
    type At<'a> = MemoryGetFdInfoKHR<'a>;
}
impl Default for MemoryGetFdInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_GET_FD_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryHeap`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryHeap {
    pub size: u64,
    pub flags: MemoryHeapFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryHeap {}
impl Default for MemoryHeap {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMemoryMapInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryMapInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: MemoryMapFlags,
    pub memory: DeviceMemory,
    pub offset: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryMapInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryMapInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_MAP_INFO;
    type At<'a> = MemoryMapInfo<'a>;
}
impl Default for MemoryMapInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_MAP_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryOpaqueCaptureAddressAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryOpaqueCaptureAddressAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub opaque_capture_address: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryOpaqueCaptureAddressAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryOpaqueCaptureAddressAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO;
    type At<'a> = MemoryOpaqueCaptureAddressAllocateInfo<'a>;
}
impl Default for MemoryOpaqueCaptureAddressAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryRequirements`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryRequirements {
    pub size: u64,
    pub alignment: u64,
    pub memory_type_bits: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryRequirements {}
impl Default for MemoryRequirements {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMemoryRequirements2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryRequirements2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory_requirements: MemoryRequirements,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryRequirements2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryRequirements2<'_> {
    const TYPE: StructureType = StructureType::MEMORY_REQUIREMENTS_2;
    type At<'a> = MemoryRequirements2<'a>;
}
impl Default for MemoryRequirements2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_REQUIREMENTS_2,
            ..crate::zeroed()
        }
    }
}

/// `VkMemoryType`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryType {
    pub property_flags: MemoryPropertyFlags,
    pub heap_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryType {}
impl Default for MemoryType {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMemoryUnmapInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryUnmapInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: MemoryUnmapFlags,
    pub memory: DeviceMemory,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryUnmapInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryUnmapInfo<'_> {
    const TYPE: StructureType = StructureType::MEMORY_UNMAP_INFO;
    type At<'a> = MemoryUnmapInfo<'a>;
}
impl Default for MemoryUnmapInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_UNMAP_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkMultiDrawIndexedInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MultiDrawIndexedInfoEXT {
    pub first_index: u32,
    pub index_count: u32,
    pub vertex_offset: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MultiDrawIndexedInfoEXT {}
impl Default for MultiDrawIndexedInfoEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMultiDrawInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MultiDrawInfoEXT {
    pub first_vertex: u32,
    pub vertex_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MultiDrawInfoEXT {}
impl Default for MultiDrawInfoEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkOffset2D`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Offset2D {
    pub x: i32,
    pub y: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Offset2D {}
impl Default for Offset2D {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkOffset3D`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Offset3D {
    pub x: i32,
    pub y: i32,
    pub z: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Offset3D {}
impl Default for Offset3D {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceExternalBufferInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExternalBufferInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: BufferCreateFlags,
    pub usage: BufferUsageFlags,
    pub handle_type: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExternalBufferInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExternalBufferInfo<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_EXTERNAL_BUFFER_INFO;
    type At<'a> = PhysicalDeviceExternalBufferInfo<'a>;
}
impl Default for PhysicalDeviceExternalBufferInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTERNAL_BUFFER_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShadingRateKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShadingRateKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sample_counts: SampleCountFlags,
    pub fragment_size: Extent2D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShadingRateKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShadingRateKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_KHR;
    type At<'a> = PhysicalDeviceFragmentShadingRateKHR<'a>;
}
impl Default for PhysicalDeviceFragmentShadingRateKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPrivateDataSlotCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PrivateDataSlotCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PrivateDataSlotCreateFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PrivateDataSlotCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PrivateDataSlotCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PRIVATE_DATA_SLOT_CREATE_INFO;
    type At<'a> = PrivateDataSlotCreateInfo<'a>;
}
impl Default for PrivateDataSlotCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PRIVATE_DATA_SLOT_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkQueryPoolCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct QueryPoolCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: QueryPoolCreateFlags,
    pub query_type: QueryType,
    pub query_count: u32,
    pub pipeline_statistics: QueryPipelineStatisticFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for QueryPoolCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for QueryPoolCreateInfo<'_> {
    const TYPE: StructureType = StructureType::QUERY_POOL_CREATE_INFO;
    type At<'a> = QueryPoolCreateInfo<'a>;
}
impl Default for QueryPoolCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::QUERY_POOL_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRect2D`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Rect2D {
    pub offset: Offset2D,
    pub extent: Extent2D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Rect2D {}
impl Default for Rect2D {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSampleLocationEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SampleLocationEXT {
    pub x: f32,
    pub y: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SampleLocationEXT {}
impl Default for SampleLocationEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSampleLocationsInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SampleLocationsInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sample_locations_per_pixel: SampleCountFlags,
    pub sample_location_grid_size: Extent2D,
    pub sample_locations_count: u32,
    pub p_sample_locations: In<'a, SampleLocationEXT>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SampleLocationsInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SampleLocationsInfoEXT<'_> {
    const TYPE: StructureType = StructureType::SAMPLE_LOCATIONS_INFO_EXT;
    type At<'a> = SampleLocationsInfoEXT<'a>;
}
impl Default for SampleLocationsInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLE_LOCATIONS_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkStridedDeviceAddressRegionKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct StridedDeviceAddressRegionKHR {
    pub device_address: u64,
    pub stride: u64,
    pub size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for StridedDeviceAddressRegionKHR {}
impl Default for StridedDeviceAddressRegionKHR {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkViewport`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct Viewport {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    pub min_depth: f32,
    pub max_depth: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for Viewport {}
impl Default for Viewport {
    fn default() -> Self {
        crate::zeroed()
    }
}
