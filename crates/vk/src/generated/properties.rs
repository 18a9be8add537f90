// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: properties.

use super::*;

/// `VkCooperativeMatrixPropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CooperativeMatrixPropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub m_size: u32,
    pub n_size: u32,
    pub k_size: u32,
    pub a_type: ComponentTypeKHR,
    pub b_type: ComponentTypeKHR,
    pub c_type: ComponentTypeKHR,
    pub result_type: ComponentTypeKHR,
    pub saturating_accumulation: u32,
    pub scope: ScopeKHR,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CooperativeMatrixPropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CooperativeMatrixPropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::COOPERATIVE_MATRIX_PROPERTIES_KHR;
    type At<'a> = CooperativeMatrixPropertiesKHR<'a>;
}
impl Default for CooperativeMatrixPropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COOPERATIVE_MATRIX_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkDrmFormatModifierProperties2EXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DrmFormatModifierProperties2EXT {
    pub drm_format_modifier: u64,
    pub drm_format_modifier_plane_count: u32,
    pub drm_format_modifier_tiling_features: FormatFeatureFlags2,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DrmFormatModifierProperties2EXT {}
impl Default for DrmFormatModifierProperties2EXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDrmFormatModifierPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DrmFormatModifierPropertiesEXT {
    pub drm_format_modifier: u64,
    pub drm_format_modifier_plane_count: u32,
    pub drm_format_modifier_tiling_features: FormatFeatureFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DrmFormatModifierPropertiesEXT {}
impl Default for DrmFormatModifierPropertiesEXT {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDrmFormatModifierPropertiesList2EXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DrmFormatModifierPropertiesList2EXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier_count: u32,
    pub p_drm_format_modifier_properties: Out<'a, DrmFormatModifierProperties2EXT>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DrmFormatModifierPropertiesList2EXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DrmFormatModifierPropertiesList2EXT<'_> {
    const TYPE: StructureType = StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_2_EXT;
    type At<'a> = DrmFormatModifierPropertiesList2EXT<'a>;
}
impl Default for DrmFormatModifierPropertiesList2EXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_2_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkDrmFormatModifierPropertiesListEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DrmFormatModifierPropertiesListEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier_count: u32,
    pub p_drm_format_modifier_properties: Out<'a, DrmFormatModifierPropertiesEXT>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DrmFormatModifierPropertiesListEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DrmFormatModifierPropertiesListEXT<'_> {
    const TYPE: StructureType = StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT;
    type At<'a> = DrmFormatModifierPropertiesListEXT<'a>;
}
impl Default for DrmFormatModifierPropertiesListEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkExtensionProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExtensionProperties {
    pub extension_name: [u8; 256],
    pub spec_version: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExtensionProperties {}
impl Default for ExtensionProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkExternalBufferProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalBufferProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub external_memory_properties: ExternalMemoryProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalBufferProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalBufferProperties<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_BUFFER_PROPERTIES;
    type At<'a> = ExternalBufferProperties<'a>;
}
impl Default for ExternalBufferProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_BUFFER_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkExternalFenceProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalFenceProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub export_from_imported_handle_types: ExternalFenceHandleTypeFlags,
    pub compatible_handle_types: ExternalFenceHandleTypeFlags,
    pub external_fence_features: ExternalFenceFeatureFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalFenceProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalFenceProperties<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_FENCE_PROPERTIES;
    type At<'a> = ExternalFenceProperties<'a>;
}
impl Default for ExternalFenceProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_FENCE_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkExternalImageFormatProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalImageFormatProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub external_memory_properties: ExternalMemoryProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalImageFormatProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalImageFormatProperties<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_IMAGE_FORMAT_PROPERTIES;
    type At<'a> = ExternalImageFormatProperties<'a>;
}
impl Default for ExternalImageFormatProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_IMAGE_FORMAT_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkExternalMemoryProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalMemoryProperties {
    pub external_memory_features: ExternalMemoryFeatureFlags,
    pub export_from_imported_handle_types: ExternalMemoryHandleTypeFlags,
    pub compatible_handle_types: ExternalMemoryHandleTypeFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalMemoryProperties {}
impl Default for ExternalMemoryProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkExternalSemaphoreProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ExternalSemaphoreProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub export_from_imported_handle_types: ExternalSemaphoreHandleTypeFlags,
    pub compatible_handle_types: ExternalSemaphoreHandleTypeFlags,
    pub external_semaphore_features: ExternalSemaphoreFeatureFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ExternalSemaphoreProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ExternalSemaphoreProperties<'_> {
    const TYPE: StructureType = StructureType::EXTERNAL_SEMAPHORE_PROPERTIES;
    type At<'a> = ExternalSemaphoreProperties<'a>;
}
impl Default for ExternalSemaphoreProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::EXTERNAL_SEMAPHORE_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkFilterCubicImageViewImageFormatPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FilterCubicImageViewImageFormatPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub filter_cubic: u32,
    pub filter_cubic_minmax: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FilterCubicImageViewImageFormatPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FilterCubicImageViewImageFormatPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT;
    type At<'a> = FilterCubicImageViewImageFormatPropertiesEXT<'a>;
}
impl Default for FilterCubicImageViewImageFormatPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkFormatProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FormatProperties {
    pub linear_tiling_features: FormatFeatureFlags,
    pub optimal_tiling_features: FormatFeatureFlags,
    pub buffer_features: FormatFeatureFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FormatProperties {}
impl Default for FormatProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkFormatProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FormatProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub format_properties: FormatProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FormatProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FormatProperties2<'_> {
    const TYPE: StructureType = StructureType::FORMAT_PROPERTIES_2;
    type At<'a> = FormatProperties2<'a>;
}
impl Default for FormatProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FORMAT_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkFormatProperties3`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FormatProperties3<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub linear_tiling_features: FormatFeatureFlags2,
    pub optimal_tiling_features: FormatFeatureFlags2,
    pub buffer_features: FormatFeatureFlags2,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FormatProperties3<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FormatProperties3<'_> {
    const TYPE: StructureType = StructureType::FORMAT_PROPERTIES_3;
    type At<'a> = FormatProperties3<'a>;
}
impl Default for FormatProperties3<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FORMAT_PROPERTIES_3,
            ..crate::zeroed()
        }
    }
}

/// `VkImageDrmFormatModifierPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageDrmFormatModifierPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub drm_format_modifier: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageDrmFormatModifierPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageDrmFormatModifierPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::IMAGE_DRM_FORMAT_MODIFIER_PROPERTIES_EXT;
    type At<'a> = ImageDrmFormatModifierPropertiesEXT<'a>;
}
impl Default for ImageDrmFormatModifierPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_DRM_FORMAT_MODIFIER_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageFormatProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageFormatProperties {
    pub max_extent: Extent3D,
    pub max_mip_levels: u32,
    pub max_array_layers: u32,
    pub sample_counts: SampleCountFlags,
    pub max_resource_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageFormatProperties {}
impl Default for ImageFormatProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkImageFormatProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageFormatProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_format_properties: ImageFormatProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageFormatProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageFormatProperties2<'_> {
    const TYPE: StructureType = StructureType::IMAGE_FORMAT_PROPERTIES_2;
    type At<'a> = ImageFormatProperties2<'a>;
}
impl Default for ImageFormatProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_FORMAT_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkLayerProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct LayerProperties {
    pub layer_name: [u8; 256],
    pub spec_version: u32,
    pub implementation_version: u32,
    pub description: [u8; 256],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for LayerProperties {}
impl Default for LayerProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMemoryFdPropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MemoryFdPropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory_type_bits: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MemoryFdPropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MemoryFdPropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::MEMORY_FD_PROPERTIES_KHR;
    type At<'a> = MemoryFdPropertiesKHR<'a>;
}
impl Default for MemoryFdPropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MEMORY_FD_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkMultisamplePropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MultisamplePropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_sample_location_grid_size: Extent2D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MultisamplePropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MultisamplePropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::MULTISAMPLE_PROPERTIES_EXT;
    type At<'a> = MultisamplePropertiesEXT<'a>;
}
impl Default for MultisamplePropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MULTISAMPLE_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceAccelerationStructurePropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceAccelerationStructurePropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_geometry_count: u64,
    pub max_instance_count: u64,
    pub max_primitive_count: u64,
    pub max_per_stage_descriptor_acceleration_structures: u32,
    pub max_per_stage_descriptor_update_after_bind_acceleration_structures: u32,
    pub max_descriptor_set_acceleration_structures: u32,
    pub max_descriptor_set_update_after_bind_acceleration_structures: u32,
    pub min_acceleration_structure_scratch_offset_alignment: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceAccelerationStructurePropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceAccelerationStructurePropertiesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceAccelerationStructurePropertiesKHR<'a>;
}
impl Default for PhysicalDeviceAccelerationStructurePropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub advanced_blend_max_color_attachments: u32,
    pub advanced_blend_independent_blend: u32,
    pub advanced_blend_non_premultiplied_src_color: u32,
    pub advanced_blend_non_premultiplied_dst_color: u32,
    pub advanced_blend_correlated_overlap: u32,
    pub advanced_blend_all_operations: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceComputeShaderDerivativesPropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub mesh_and_task_shader_derivatives: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a>;
}
impl Default for PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceConservativeRasterizationPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceConservativeRasterizationPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub primitive_overestimation_size: f32,
    pub max_extra_primitive_overestimation_size: f32,
    pub extra_primitive_overestimation_size_granularity: f32,
    pub primitive_underestimation: u32,
    pub conservative_point_and_line_rasterization: u32,
    pub degenerate_triangles_rasterized: u32,
    pub degenerate_lines_rasterized: u32,
    pub fully_covered_fragment_shader_input_variable: u32,
    pub conservative_rasterization_post_depth_coverage: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceConservativeRasterizationPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceConservativeRasterizationPropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceConservativeRasterizationPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceConservativeRasterizationPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceCooperativeMatrixPropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceCooperativeMatrixPropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub cooperative_matrix_supported_stages: ShaderStageFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceCooperativeMatrixPropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceCooperativeMatrixPropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceCooperativeMatrixPropertiesKHR<'a>;
}
impl Default for PhysicalDeviceCooperativeMatrixPropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceCustomBorderColorPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceCustomBorderColorPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_custom_border_color_samplers: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceCustomBorderColorPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceCustomBorderColorPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceCustomBorderColorPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceCustomBorderColorPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthStencilResolveProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthStencilResolveProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub supported_depth_resolve_modes: ResolveModeFlags,
    pub supported_stencil_resolve_modes: ResolveModeFlags,
    pub independent_resolve_none: u32,
    pub independent_resolve: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthStencilResolveProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthStencilResolveProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES;
    type At<'a> = PhysicalDeviceDepthStencilResolveProperties<'a>;
}
impl Default for PhysicalDeviceDepthStencilResolveProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDescriptorIndexingProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDescriptorIndexingProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_update_after_bind_descriptors_in_all_pools: u32,
    pub shader_uniform_buffer_array_non_uniform_indexing_native: u32,
    pub shader_sampled_image_array_non_uniform_indexing_native: u32,
    pub shader_storage_buffer_array_non_uniform_indexing_native: u32,
    pub shader_storage_image_array_non_uniform_indexing_native: u32,
    pub shader_input_attachment_array_non_uniform_indexing_native: u32,
    pub robust_buffer_access_update_after_bind: u32,
    pub quad_divergent_implicit_lod: u32,
    pub max_per_stage_descriptor_update_after_bind_samplers: u32,
    pub max_per_stage_descriptor_update_after_bind_uniform_buffers: u32,
    pub max_per_stage_descriptor_update_after_bind_storage_buffers: u32,
    pub max_per_stage_descriptor_update_after_bind_sampled_images: u32,
    pub max_per_stage_descriptor_update_after_bind_storage_images: u32,
    pub max_per_stage_descriptor_update_after_bind_input_attachments: u32,
    pub max_per_stage_update_after_bind_resources: u32,
    pub max_descriptor_set_update_after_bind_samplers: u32,
    pub max_descriptor_set_update_after_bind_uniform_buffers: u32,
    pub max_descriptor_set_update_after_bind_uniform_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_storage_buffers: u32,
    pub max_descriptor_set_update_after_bind_storage_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_sampled_images: u32,
    pub max_descriptor_set_update_after_bind_storage_images: u32,
    pub max_descriptor_set_update_after_bind_input_attachments: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDescriptorIndexingProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDescriptorIndexingProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES;
    type At<'a> = PhysicalDeviceDescriptorIndexingProperties<'a>;
}
impl Default for PhysicalDeviceDescriptorIndexingProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDriverProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDriverProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub driver_id: DriverId,
    pub driver_name: [u8; 256],
    pub driver_info: [u8; 256],
    pub conformance_version: ConformanceVersion,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDriverProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDriverProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DRIVER_PROPERTIES;
    type At<'a> = PhysicalDeviceDriverProperties<'a>;
}
impl Default for PhysicalDeviceDriverProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DRIVER_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExtendedDynamicState3PropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dynamic_primitive_topology_unrestricted: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a>;
}
impl Default for PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFloatControlsProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFloatControlsProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub denorm_behavior_independence: ShaderFloatControlsIndependence,
    pub rounding_mode_independence: ShaderFloatControlsIndependence,
    pub shader_signed_zero_inf_nan_preserve_float16: u32,
    pub shader_signed_zero_inf_nan_preserve_float32: u32,
    pub shader_signed_zero_inf_nan_preserve_float64: u32,
    pub shader_denorm_preserve_float16: u32,
    pub shader_denorm_preserve_float32: u32,
    pub shader_denorm_preserve_float64: u32,
    pub shader_denorm_flush_to_zero_float16: u32,
    pub shader_denorm_flush_to_zero_float32: u32,
    pub shader_denorm_flush_to_zero_float64: u32,
    pub shader_rounding_mode_rte_float16: u32,
    pub shader_rounding_mode_rte_float32: u32,
    pub shader_rounding_mode_rte_float64: u32,
    pub shader_rounding_mode_rtz_float16: u32,
    pub shader_rounding_mode_rtz_float32: u32,
    pub shader_rounding_mode_rtz_float64: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFloatControlsProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFloatControlsProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES;
    type At<'a> = PhysicalDeviceFloatControlsProperties<'a>;
}
impl Default for PhysicalDeviceFloatControlsProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub tri_strip_vertex_order_independent_of_provoking_vertex: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a>;
}
impl Default for PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShadingRatePropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShadingRatePropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub min_fragment_shading_rate_attachment_texel_size: Extent2D,
    pub max_fragment_shading_rate_attachment_texel_size: Extent2D,
    pub max_fragment_shading_rate_attachment_texel_size_aspect_ratio: u32,
    pub primitive_fragment_shading_rate_with_multiple_viewports: u32,
    pub layered_shading_rate_attachments: u32,
    pub fragment_shading_rate_non_trivial_combiner_ops: u32,
    pub max_fragment_size: Extent2D,
    pub max_fragment_size_aspect_ratio: u32,
    pub max_fragment_shading_rate_coverage_samples: u32,
    pub max_fragment_shading_rate_rasterization_samples: SampleCountFlags,
    pub fragment_shading_rate_with_shader_depth_stencil_writes: u32,
    pub fragment_shading_rate_with_sample_mask: u32,
    pub fragment_shading_rate_with_shader_sample_mask: u32,
    pub fragment_shading_rate_with_conservative_rasterization: u32,
    pub fragment_shading_rate_with_fragment_shader_interlock: u32,
    pub fragment_shading_rate_with_custom_sample_locations: u32,
    pub fragment_shading_rate_strict_multiply_combiner: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShadingRatePropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShadingRatePropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceFragmentShadingRatePropertiesKHR<'a>;
}
impl Default for PhysicalDeviceFragmentShadingRatePropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub graphics_pipeline_library_fast_linking: u32,
    pub graphics_pipeline_library_independent_interpolation_decoration: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceGroupProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceGroupProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub physical_device_count: u32,
    pub physical_devices: [PhysicalDevice; 32],
    pub subset_allocation: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceGroupProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceGroupProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_GROUP_PROPERTIES;
    type At<'a> = PhysicalDeviceGroupProperties<'a>;
}
impl Default for PhysicalDeviceGroupProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_GROUP_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceHostImageCopyProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceHostImageCopyProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub copy_src_layout_count: u32,
    pub p_copy_src_layouts: Out<'a, ImageLayout>,
    pub copy_dst_layout_count: u32,
    pub p_copy_dst_layouts: Out<'a, ImageLayout>,
    pub optimal_tiling_layout_uuid: [u8; 16],
    pub identical_memory_type_requirements: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceHostImageCopyProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceHostImageCopyProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES;
    type At<'a> = PhysicalDeviceHostImageCopyProperties<'a>;
}
impl Default for PhysicalDeviceHostImageCopyProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceIDProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceIDProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_uuid: [u8; 16],
    pub driver_uuid: [u8; 16],
    pub device_luid: [u8; 8],
    pub device_node_mask: u32,
    pub device_luid_valid: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceIDProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceIDProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_ID_PROPERTIES;
    type At<'a> = PhysicalDeviceIDProperties<'a>;
}
impl Default for PhysicalDeviceIDProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ID_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceInlineUniformBlockProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceInlineUniformBlockProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_inline_uniform_block_size: u32,
    pub max_per_stage_descriptor_inline_uniform_blocks: u32,
    pub max_per_stage_descriptor_update_after_bind_inline_uniform_blocks: u32,
    pub max_descriptor_set_inline_uniform_blocks: u32,
    pub max_descriptor_set_update_after_bind_inline_uniform_blocks: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceInlineUniformBlockProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceInlineUniformBlockProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES;
    type At<'a> = PhysicalDeviceInlineUniformBlockProperties<'a>;
}
impl Default for PhysicalDeviceInlineUniformBlockProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceLegacyVertexAttributesPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub native_unaligned_performance: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceLimits`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLimits {
    pub max_image_dimension_1d: u32,
    pub max_image_dimension_2d: u32,
    pub max_image_dimension_3d: u32,
    pub max_image_dimension_cube: u32,
    pub max_image_array_layers: u32,
    pub max_texel_buffer_elements: u32,
    pub max_uniform_buffer_range: u32,
    pub max_storage_buffer_range: u32,
    pub max_push_constants_size: u32,
    pub max_memory_allocation_count: u32,
    pub max_sampler_allocation_count: u32,
    pub buffer_image_granularity: u64,
    pub sparse_address_space_size: u64,
    pub max_bound_descriptor_sets: u32,
    pub max_per_stage_descriptor_samplers: u32,
    pub max_per_stage_descriptor_uniform_buffers: u32,
    pub max_per_stage_descriptor_storage_buffers: u32,
    pub max_per_stage_descriptor_sampled_images: u32,
    pub max_per_stage_descriptor_storage_images: u32,
    pub max_per_stage_descriptor_input_attachments: u32,
    pub max_per_stage_resources: u32,
    pub max_descriptor_set_samplers: u32,
    pub max_descriptor_set_uniform_buffers: u32,
    pub max_descriptor_set_uniform_buffers_dynamic: u32,
    pub max_descriptor_set_storage_buffers: u32,
    pub max_descriptor_set_storage_buffers_dynamic: u32,
    pub max_descriptor_set_sampled_images: u32,
    pub max_descriptor_set_storage_images: u32,
    pub max_descriptor_set_input_attachments: u32,
    pub max_vertex_input_attributes: u32,
    pub max_vertex_input_bindings: u32,
    pub max_vertex_input_attribute_offset: u32,
    pub max_vertex_input_binding_stride: u32,
    pub max_vertex_output_components: u32,
    pub max_tessellation_generation_level: u32,
    pub max_tessellation_patch_size: u32,
    pub max_tessellation_control_per_vertex_input_components: u32,
    pub max_tessellation_control_per_vertex_output_components: u32,
    pub max_tessellation_control_per_patch_output_components: u32,
    pub max_tessellation_control_total_output_components: u32,
    pub max_tessellation_evaluation_input_components: u32,
    pub max_tessellation_evaluation_output_components: u32,
    pub max_geometry_shader_invocations: u32,
    pub max_geometry_input_components: u32,
    pub max_geometry_output_components: u32,
    pub max_geometry_output_vertices: u32,
    pub max_geometry_total_output_components: u32,
    pub max_fragment_input_components: u32,
    pub max_fragment_output_attachments: u32,
    pub max_fragment_dual_src_attachments: u32,
    pub max_fragment_combined_output_resources: u32,
    pub max_compute_shared_memory_size: u32,
    pub max_compute_work_group_count: [u32; 3],
    pub max_compute_work_group_invocations: u32,
    pub max_compute_work_group_size: [u32; 3],
    pub sub_pixel_precision_bits: u32,
    pub sub_texel_precision_bits: u32,
    pub mipmap_precision_bits: u32,
    pub max_draw_indexed_index_value: u32,
    pub max_draw_indirect_count: u32,
    pub max_sampler_lod_bias: f32,
    pub max_sampler_anisotropy: f32,
    pub max_viewports: u32,
    pub max_viewport_dimensions: [u32; 2],
    pub viewport_bounds_range: [f32; 2],
    pub viewport_sub_pixel_bits: u32,
    pub min_memory_map_alignment: usize,
    pub min_texel_buffer_offset_alignment: u64,
    pub min_uniform_buffer_offset_alignment: u64,
    pub min_storage_buffer_offset_alignment: u64,
    pub min_texel_offset: i32,
    pub max_texel_offset: u32,
    pub min_texel_gather_offset: i32,
    pub max_texel_gather_offset: u32,
    pub min_interpolation_offset: f32,
    pub max_interpolation_offset: f32,
    pub sub_pixel_interpolation_offset_bits: u32,
    pub max_framebuffer_width: u32,
    pub max_framebuffer_height: u32,
    pub max_framebuffer_layers: u32,
    pub framebuffer_color_sample_counts: SampleCountFlags,
    pub framebuffer_depth_sample_counts: SampleCountFlags,
    pub framebuffer_stencil_sample_counts: SampleCountFlags,
    pub framebuffer_no_attachments_sample_counts: SampleCountFlags,
    pub max_color_attachments: u32,
    pub sampled_image_color_sample_counts: SampleCountFlags,
    pub sampled_image_integer_sample_counts: SampleCountFlags,
    pub sampled_image_depth_sample_counts: SampleCountFlags,
    pub sampled_image_stencil_sample_counts: SampleCountFlags,
    pub storage_image_sample_counts: SampleCountFlags,
    pub max_sample_mask_words: u32,
    pub timestamp_compute_and_graphics: u32,
    pub timestamp_period: f32,
    pub max_clip_distances: u32,
    pub max_cull_distances: u32,
    pub max_combined_clip_and_cull_distances: u32,
    pub discrete_queue_priorities: u32,
    pub point_size_range: [f32; 2],
    pub line_width_range: [f32; 2],
    pub point_size_granularity: f32,
    pub line_width_granularity: f32,
    pub strict_lines: u32,
    pub standard_sample_locations: u32,
    pub optimal_buffer_copy_offset_alignment: u64,
    pub optimal_buffer_copy_row_pitch_alignment: u64,
    pub non_coherent_atom_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLimits {}
impl Default for PhysicalDeviceLimits {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceLineRasterizationProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLineRasterizationProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub line_sub_pixel_precision_bits: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLineRasterizationProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceLineRasterizationProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES;
    type At<'a> = PhysicalDeviceLineRasterizationProperties<'a>;
}
impl Default for PhysicalDeviceLineRasterizationProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance3Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance3Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_per_set_descriptors: u32,
    pub max_memory_allocation_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance3Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance3Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES;
    type At<'a> = PhysicalDeviceMaintenance3Properties<'a>;
}
impl Default for PhysicalDeviceMaintenance3Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance4Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance4Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_buffer_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance4Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance4Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES;
    type At<'a> = PhysicalDeviceMaintenance4Properties<'a>;
}
impl Default for PhysicalDeviceMaintenance4Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance5Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance5Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub early_fragment_multisample_coverage_after_sample_counting: u32,
    pub early_fragment_sample_mask_test_before_sample_counting: u32,
    pub depth_stencil_swizzle_one_support: u32,
    pub polygon_mode_point_size: u32,
    pub non_strict_single_pixel_wide_lines_use_parallelogram: u32,
    pub non_strict_wide_lines_use_parallelogram: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance5Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance5Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES;
    type At<'a> = PhysicalDeviceMaintenance5Properties<'a>;
}
impl Default for PhysicalDeviceMaintenance5Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance6Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance6Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub block_texel_view_compatible_multiple_layers: u32,
    pub max_combined_image_sampler_descriptor_count: u32,
    pub fragment_shading_rate_clamp_combiner_inputs: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance6Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance6Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES;
    type At<'a> = PhysicalDeviceMaintenance6Properties<'a>;
}
impl Default for PhysicalDeviceMaintenance6Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance7PropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance7PropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub robust_fragment_shading_rate_attachment_access: u32,
    pub separate_depth_stencil_attachment_access: u32,
    pub max_descriptor_set_total_uniform_buffers_dynamic: u32,
    pub max_descriptor_set_total_storage_buffers_dynamic: u32,
    pub max_descriptor_set_total_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_total_storage_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_total_buffers_dynamic: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance7PropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance7PropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceMaintenance7PropertiesKHR<'a>;
}
impl Default for PhysicalDeviceMaintenance7PropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMemoryBudgetPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMemoryBudgetPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub heap_budget: [u64; 16],
    pub heap_usage: [u64; 16],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMemoryBudgetPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMemoryBudgetPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceMemoryBudgetPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceMemoryBudgetPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMemoryProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMemoryProperties {
    pub memory_type_count: u32,
    pub memory_types: [MemoryType; 32],
    pub memory_heap_count: u32,
    pub memory_heaps: [MemoryHeap; 16],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMemoryProperties {}
impl Default for PhysicalDeviceMemoryProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceMemoryProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMemoryProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub memory_properties: PhysicalDeviceMemoryProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMemoryProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMemoryProperties2<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MEMORY_PROPERTIES_2;
    type At<'a> = PhysicalDeviceMemoryProperties2<'a>;
}
impl Default for PhysicalDeviceMemoryProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MEMORY_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMeshShaderPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMeshShaderPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_task_work_group_total_count: u32,
    pub max_task_work_group_count: [u32; 3],
    pub max_task_work_group_invocations: u32,
    pub max_task_work_group_size: [u32; 3],
    pub max_task_payload_size: u32,
    pub max_task_shared_memory_size: u32,
    pub max_task_payload_and_shared_memory_size: u32,
    pub max_mesh_work_group_total_count: u32,
    pub max_mesh_work_group_count: [u32; 3],
    pub max_mesh_work_group_invocations: u32,
    pub max_mesh_work_group_size: [u32; 3],
    pub max_mesh_shared_memory_size: u32,
    pub max_mesh_payload_and_shared_memory_size: u32,
    pub max_mesh_output_memory_size: u32,
    pub max_mesh_payload_and_output_memory_size: u32,
    pub max_mesh_output_components: u32,
    pub max_mesh_output_vertices: u32,
    pub max_mesh_output_primitives: u32,
    pub max_mesh_output_layers: u32,
    pub max_mesh_multiview_view_count: u32,
    pub mesh_output_per_vertex_granularity: u32,
    pub mesh_output_per_primitive_granularity: u32,
    pub max_preferred_task_work_group_invocations: u32,
    pub max_preferred_mesh_work_group_invocations: u32,
    pub prefers_local_invocation_vertex_output: u32,
    pub prefers_local_invocation_primitive_output: u32,
    pub prefers_compact_vertex_output: u32,
    pub prefers_compact_primitive_output: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMeshShaderPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMeshShaderPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceMeshShaderPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceMeshShaderPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMultiDrawPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMultiDrawPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_multi_draw_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMultiDrawPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMultiDrawPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceMultiDrawPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceMultiDrawPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMultiviewProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMultiviewProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_multiview_view_count: u32,
    pub max_multiview_instance_index: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMultiviewProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMultiviewProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES;
    type At<'a> = PhysicalDeviceMultiviewProperties<'a>;
}
impl Default for PhysicalDeviceMultiviewProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceNestedCommandBufferPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceNestedCommandBufferPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_command_buffer_nesting_level: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceNestedCommandBufferPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceNestedCommandBufferPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceNestedCommandBufferPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceNestedCommandBufferPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePCIBusInfoPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePCIBusInfoPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pci_domain: u32,
    pub pci_bus: u32,
    pub pci_device: u32,
    pub pci_function: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePCIBusInfoPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePCIBusInfoPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT;
    type At<'a> = PhysicalDevicePCIBusInfoPropertiesEXT<'a>;
}
impl Default for PhysicalDevicePCIBusInfoPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePipelineRobustnessProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePipelineRobustnessProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub default_robustness_storage_buffers: PipelineRobustnessBufferBehavior,
    pub default_robustness_uniform_buffers: PipelineRobustnessBufferBehavior,
    pub default_robustness_vertex_inputs: PipelineRobustnessBufferBehavior,
    pub default_robustness_images: PipelineRobustnessImageBehavior,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePipelineRobustnessProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePipelineRobustnessProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES;
    type At<'a> = PhysicalDevicePipelineRobustnessProperties<'a>;
}
impl Default for PhysicalDevicePipelineRobustnessProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePointClippingProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePointClippingProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub point_clipping_behavior: PointClippingBehavior,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePointClippingProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePointClippingProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES;
    type At<'a> = PhysicalDevicePointClippingProperties<'a>;
}
impl Default for PhysicalDevicePointClippingProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProperties {
    pub api_version: u32,
    pub driver_version: u32,
    pub vendor_id: u32,
    pub device_id: u32,
    pub device_type: PhysicalDeviceType,
    pub device_name: [u8; 256],
    pub pipeline_cache_uuid: [u8; 16],
    pub limits: PhysicalDeviceLimits,
    pub sparse_properties: PhysicalDeviceSparseProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProperties {}
impl Default for PhysicalDeviceProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub properties: PhysicalDeviceProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceProperties2<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PROPERTIES_2;
    type At<'a> = PhysicalDeviceProperties2<'a>;
}
impl Default for PhysicalDeviceProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceProtectedMemoryProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProtectedMemoryProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub protected_no_fault: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProtectedMemoryProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceProtectedMemoryProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES;
    type At<'a> = PhysicalDeviceProtectedMemoryProperties<'a>;
}
impl Default for PhysicalDeviceProtectedMemoryProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceProvokingVertexPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProvokingVertexPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub provoking_vertex_mode_per_pipeline: u32,
    pub transform_feedback_preserves_triangle_fan_provoking_vertex: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProvokingVertexPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceProvokingVertexPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceProvokingVertexPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceProvokingVertexPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePushDescriptorProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePushDescriptorProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_push_descriptors: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePushDescriptorProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePushDescriptorProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES;
    type At<'a> = PhysicalDevicePushDescriptorProperties<'a>;
}
impl Default for PhysicalDevicePushDescriptorProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRayTracingPipelinePropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRayTracingPipelinePropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_group_handle_size: u32,
    pub max_ray_recursion_depth: u32,
    pub max_shader_group_stride: u32,
    pub shader_group_base_alignment: u32,
    pub shader_group_handle_capture_replay_size: u32,
    pub max_ray_dispatch_invocation_count: u32,
    pub shader_group_handle_alignment: u32,
    pub max_ray_hit_attribute_size: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRayTracingPipelinePropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRayTracingPipelinePropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceRayTracingPipelinePropertiesKHR<'a>;
}
impl Default for PhysicalDeviceRayTracingPipelinePropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRobustness2PropertiesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRobustness2PropertiesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub robust_storage_buffer_access_size_alignment: u64,
    pub robust_uniform_buffer_access_size_alignment: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRobustness2PropertiesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRobustness2PropertiesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_KHR;
    type At<'a> = PhysicalDeviceRobustness2PropertiesKHR<'a>;
}
impl Default for PhysicalDeviceRobustness2PropertiesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSampleLocationsPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSampleLocationsPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sample_location_sample_counts: SampleCountFlags,
    pub max_sample_location_grid_size: Extent2D,
    pub sample_location_coordinate_range: [f32; 2],
    pub sample_location_sub_pixel_bits: u32,
    pub variable_sample_locations: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSampleLocationsPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSampleLocationsPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceSampleLocationsPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceSampleLocationsPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSamplerFilterMinmaxProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSamplerFilterMinmaxProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub filter_minmax_single_component_formats: u32,
    pub filter_minmax_image_component_mapping: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSamplerFilterMinmaxProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSamplerFilterMinmaxProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES;
    type At<'a> = PhysicalDeviceSamplerFilterMinmaxProperties<'a>;
}
impl Default for PhysicalDeviceSamplerFilterMinmaxProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderIntegerDotProductProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderIntegerDotProductProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub integer_dot_product_8bit_unsigned_accelerated: u32,
    pub integer_dot_product_8bit_signed_accelerated: u32,
    pub integer_dot_product_8bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_unsigned_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_signed_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_mixed_signedness_accelerated: u32,
    pub integer_dot_product_16bit_unsigned_accelerated: u32,
    pub integer_dot_product_16bit_signed_accelerated: u32,
    pub integer_dot_product_16bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_32bit_unsigned_accelerated: u32,
    pub integer_dot_product_32bit_signed_accelerated: u32,
    pub integer_dot_product_32bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_64bit_unsigned_accelerated: u32,
    pub integer_dot_product_64bit_signed_accelerated: u32,
    pub integer_dot_product_64bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderIntegerDotProductProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderIntegerDotProductProperties<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES;
    type At<'a> = PhysicalDeviceShaderIntegerDotProductProperties<'a>;
}
impl Default for PhysicalDeviceShaderIntegerDotProductProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSparseProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSparseProperties {
    pub residency_standard_2d_block_shape: u32,
    pub residency_standard_2d_multisample_block_shape: u32,
    pub residency_standard_3d_block_shape: u32,
    pub residency_aligned_mip_size: u32,
    pub residency_non_resident_strict: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSparseProperties {}
impl Default for PhysicalDeviceSparseProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceSubgroupProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSubgroupProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub subgroup_size: u32,
    pub supported_stages: ShaderStageFlags,
    pub supported_operations: SubgroupFeatureFlags,
    pub quad_operations_in_all_stages: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSubgroupProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSubgroupProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SUBGROUP_PROPERTIES;
    type At<'a> = PhysicalDeviceSubgroupProperties<'a>;
}
impl Default for PhysicalDeviceSubgroupProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SUBGROUP_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSubgroupSizeControlProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSubgroupSizeControlProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub min_subgroup_size: u32,
    pub max_subgroup_size: u32,
    pub max_compute_workgroup_subgroups: u32,
    pub required_subgroup_size_stages: ShaderStageFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSubgroupSizeControlProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSubgroupSizeControlProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES;
    type At<'a> = PhysicalDeviceSubgroupSizeControlProperties<'a>;
}
impl Default for PhysicalDeviceSubgroupSizeControlProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTexelBufferAlignmentProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTexelBufferAlignmentProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub storage_texel_buffer_offset_alignment_bytes: u64,
    pub storage_texel_buffer_offset_single_texel_alignment: u32,
    pub uniform_texel_buffer_offset_alignment_bytes: u64,
    pub uniform_texel_buffer_offset_single_texel_alignment: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTexelBufferAlignmentProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTexelBufferAlignmentProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES;
    type At<'a> = PhysicalDeviceTexelBufferAlignmentProperties<'a>;
}
impl Default for PhysicalDeviceTexelBufferAlignmentProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTimelineSemaphoreProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTimelineSemaphoreProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_timeline_semaphore_value_difference: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTimelineSemaphoreProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTimelineSemaphoreProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES;
    type At<'a> = PhysicalDeviceTimelineSemaphoreProperties<'a>;
}
impl Default for PhysicalDeviceTimelineSemaphoreProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceToolProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceToolProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub name: [u8; 256],
    pub version: [u8; 256],
    pub purposes: ToolPurposeFlags,
    pub description: [u8; 256],
    pub layer: [u8; 256],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceToolProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceToolProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TOOL_PROPERTIES;
    type At<'a> = PhysicalDeviceToolProperties<'a>;
}
impl Default for PhysicalDeviceToolProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TOOL_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTransformFeedbackPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTransformFeedbackPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_transform_feedback_streams: u32,
    pub max_transform_feedback_buffers: u32,
    pub max_transform_feedback_buffer_size: u64,
    pub max_transform_feedback_stream_data_size: u32,
    pub max_transform_feedback_buffer_data_size: u32,
    pub max_transform_feedback_buffer_data_stride: u32,
    pub transform_feedback_queries: u32,
    pub transform_feedback_streams_lines_triangles: u32,
    pub transform_feedback_rasterization_stream_select: u32,
    pub transform_feedback_draw: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTransformFeedbackPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTransformFeedbackPropertiesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceTransformFeedbackPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceTransformFeedbackPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVertexAttributeDivisorProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVertexAttributeDivisorProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_vertex_attrib_divisor: u32,
    pub supports_non_zero_first_instance: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVertexAttributeDivisorProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVertexAttributeDivisorProperties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES;
    type At<'a> = PhysicalDeviceVertexAttributeDivisorProperties<'a>;
}
impl Default for PhysicalDeviceVertexAttributeDivisorProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_vertex_attrib_divisor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT;
    type At<'a> = PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a>;
}
impl Default for PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan11Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan11Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_uuid: [u8; 16],
    pub driver_uuid: [u8; 16],
    pub device_luid: [u8; 8],
    pub device_node_mask: u32,
    pub device_luid_valid: u32,
    pub subgroup_size: u32,
    pub subgroup_supported_stages: ShaderStageFlags,
    pub subgroup_supported_operations: SubgroupFeatureFlags,
    pub subgroup_quad_operations_in_all_stages: u32,
    pub point_clipping_behavior: PointClippingBehavior,
    pub max_multiview_view_count: u32,
    pub max_multiview_instance_index: u32,
    pub protected_no_fault: u32,
    pub max_per_set_descriptors: u32,
    pub max_memory_allocation_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan11Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan11Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES;
    type At<'a> = PhysicalDeviceVulkan11Properties<'a>;
}
impl Default for PhysicalDeviceVulkan11Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan12Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan12Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub driver_id: DriverId,
    pub driver_name: [u8; 256],
    pub driver_info: [u8; 256],
    pub conformance_version: ConformanceVersion,
    pub denorm_behavior_independence: ShaderFloatControlsIndependence,
    pub rounding_mode_independence: ShaderFloatControlsIndependence,
    pub shader_signed_zero_inf_nan_preserve_float16: u32,
    pub shader_signed_zero_inf_nan_preserve_float32: u32,
    pub shader_signed_zero_inf_nan_preserve_float64: u32,
    pub shader_denorm_preserve_float16: u32,
    pub shader_denorm_preserve_float32: u32,
    pub shader_denorm_preserve_float64: u32,
    pub shader_denorm_flush_to_zero_float16: u32,
    pub shader_denorm_flush_to_zero_float32: u32,
    pub shader_denorm_flush_to_zero_float64: u32,
    pub shader_rounding_mode_rte_float16: u32,
    pub shader_rounding_mode_rte_float32: u32,
    pub shader_rounding_mode_rte_float64: u32,
    pub shader_rounding_mode_rtz_float16: u32,
    pub shader_rounding_mode_rtz_float32: u32,
    pub shader_rounding_mode_rtz_float64: u32,
    pub max_update_after_bind_descriptors_in_all_pools: u32,
    pub shader_uniform_buffer_array_non_uniform_indexing_native: u32,
    pub shader_sampled_image_array_non_uniform_indexing_native: u32,
    pub shader_storage_buffer_array_non_uniform_indexing_native: u32,
    pub shader_storage_image_array_non_uniform_indexing_native: u32,
    pub shader_input_attachment_array_non_uniform_indexing_native: u32,
    pub robust_buffer_access_update_after_bind: u32,
    pub quad_divergent_implicit_lod: u32,
    pub max_per_stage_descriptor_update_after_bind_samplers: u32,
    pub max_per_stage_descriptor_update_after_bind_uniform_buffers: u32,
    pub max_per_stage_descriptor_update_after_bind_storage_buffers: u32,
    pub max_per_stage_descriptor_update_after_bind_sampled_images: u32,
    pub max_per_stage_descriptor_update_after_bind_storage_images: u32,
    pub max_per_stage_descriptor_update_after_bind_input_attachments: u32,
    pub max_per_stage_update_after_bind_resources: u32,
    pub max_descriptor_set_update_after_bind_samplers: u32,
    pub max_descriptor_set_update_after_bind_uniform_buffers: u32,
    pub max_descriptor_set_update_after_bind_uniform_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_storage_buffers: u32,
    pub max_descriptor_set_update_after_bind_storage_buffers_dynamic: u32,
    pub max_descriptor_set_update_after_bind_sampled_images: u32,
    pub max_descriptor_set_update_after_bind_storage_images: u32,
    pub max_descriptor_set_update_after_bind_input_attachments: u32,
    pub supported_depth_resolve_modes: ResolveModeFlags,
    pub supported_stencil_resolve_modes: ResolveModeFlags,
    pub independent_resolve_none: u32,
    pub independent_resolve: u32,
    pub filter_minmax_single_component_formats: u32,
    pub filter_minmax_image_component_mapping: u32,
    pub max_timeline_semaphore_value_difference: u64,
    pub framebuffer_integer_color_sample_counts: SampleCountFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan12Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan12Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES;
    type At<'a> = PhysicalDeviceVulkan12Properties<'a>;
}
impl Default for PhysicalDeviceVulkan12Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan13Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan13Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub min_subgroup_size: u32,
    pub max_subgroup_size: u32,
    pub max_compute_workgroup_subgroups: u32,
    pub required_subgroup_size_stages: ShaderStageFlags,
    pub max_inline_uniform_block_size: u32,
    pub max_per_stage_descriptor_inline_uniform_blocks: u32,
    pub max_per_stage_descriptor_update_after_bind_inline_uniform_blocks: u32,
    pub max_descriptor_set_inline_uniform_blocks: u32,
    pub max_descriptor_set_update_after_bind_inline_uniform_blocks: u32,
    pub max_inline_uniform_total_size: u32,
    pub integer_dot_product_8bit_unsigned_accelerated: u32,
    pub integer_dot_product_8bit_signed_accelerated: u32,
    pub integer_dot_product_8bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_unsigned_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_signed_accelerated: u32,
    pub integer_dot_product4x_8bit_packed_mixed_signedness_accelerated: u32,
    pub integer_dot_product_16bit_unsigned_accelerated: u32,
    pub integer_dot_product_16bit_signed_accelerated: u32,
    pub integer_dot_product_16bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_32bit_unsigned_accelerated: u32,
    pub integer_dot_product_32bit_signed_accelerated: u32,
    pub integer_dot_product_32bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_64bit_unsigned_accelerated: u32,
    pub integer_dot_product_64bit_signed_accelerated: u32,
    pub integer_dot_product_64bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_signed_accelerated: u32,
    pub integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated: u32,
    pub storage_texel_buffer_offset_alignment_bytes: u64,
    pub storage_texel_buffer_offset_single_texel_alignment: u32,
    pub uniform_texel_buffer_offset_alignment_bytes: u64,
    pub uniform_texel_buffer_offset_single_texel_alignment: u32,
    pub max_buffer_size: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan13Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan13Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES;
    type At<'a> = PhysicalDeviceVulkan13Properties<'a>;
}
impl Default for PhysicalDeviceVulkan13Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan14Properties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan14Properties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub line_sub_pixel_precision_bits: u32,
    pub max_vertex_attrib_divisor: u32,
    pub supports_non_zero_first_instance: u32,
    pub max_push_descriptors: u32,
    pub dynamic_rendering_local_read_depth_stencil_attachments: u32,
    pub dynamic_rendering_local_read_multisampled_attachments: u32,
    pub early_fragment_multisample_coverage_after_sample_counting: u32,
    pub early_fragment_sample_mask_test_before_sample_counting: u32,
    pub depth_stencil_swizzle_one_support: u32,
    pub polygon_mode_point_size: u32,
    pub non_strict_single_pixel_wide_lines_use_parallelogram: u32,
    pub non_strict_wide_lines_use_parallelogram: u32,
    pub block_texel_view_compatible_multiple_layers: u32,
    pub max_combined_image_sampler_descriptor_count: u32,
    pub fragment_shading_rate_clamp_combiner_inputs: u32,
    pub default_robustness_storage_buffers: PipelineRobustnessBufferBehavior,
    pub default_robustness_uniform_buffers: PipelineRobustnessBufferBehavior,
    pub default_robustness_vertex_inputs: PipelineRobustnessBufferBehavior,
    pub default_robustness_images: PipelineRobustnessImageBehavior,
    pub copy_src_layout_count: u32,
    pub p_copy_src_layouts: Out<'a, ImageLayout>,
    pub copy_dst_layout_count: u32,
    pub p_copy_dst_layouts: Out<'a, ImageLayout>,
    pub optimal_tiling_layout_uuid: [u8; 16],
    pub identical_memory_type_requirements: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan14Properties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan14Properties<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_4_PROPERTIES;
    type At<'a> = PhysicalDeviceVulkan14Properties<'a>;
}
impl Default for PhysicalDeviceVulkan14Properties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_4_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkQueueFamilyGlobalPriorityProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct QueueFamilyGlobalPriorityProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub priority_count: u32,
    pub priorities: [QueueGlobalPriority; 16],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for QueueFamilyGlobalPriorityProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for QueueFamilyGlobalPriorityProperties<'_> {
    const TYPE: StructureType = StructureType::QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES;
    type At<'a> = QueueFamilyGlobalPriorityProperties<'a>;
}
impl Default for QueueFamilyGlobalPriorityProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkQueueFamilyProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct QueueFamilyProperties {
    pub queue_flags: QueueFlags,
    pub queue_count: u32,
    pub timestamp_valid_bits: u32,
    pub min_image_transfer_granularity: Extent3D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for QueueFamilyProperties {}
impl Default for QueueFamilyProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkQueueFamilyProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct QueueFamilyProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub queue_family_properties: QueueFamilyProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for QueueFamilyProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for QueueFamilyProperties2<'_> {
    const TYPE: StructureType = StructureType::QUEUE_FAMILY_PROPERTIES_2;
    type At<'a> = QueueFamilyProperties2<'a>;
}
impl Default for QueueFamilyProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::QUEUE_FAMILY_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkSamplerYcbcrConversionImageFormatProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SamplerYcbcrConversionImageFormatProperties<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub combined_image_sampler_descriptor_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SamplerYcbcrConversionImageFormatProperties<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SamplerYcbcrConversionImageFormatProperties<'_> {
    const TYPE: StructureType = StructureType::SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES;
    type At<'a> = SamplerYcbcrConversionImageFormatProperties<'a>;
}
impl Default for SamplerYcbcrConversionImageFormatProperties<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES,
            ..crate::zeroed()
        }
    }
}

/// `VkSparseImageFormatProperties`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageFormatProperties {
    pub aspect_mask: ImageAspectFlags,
    pub image_granularity: Extent3D,
    pub flags: SparseImageFormatFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageFormatProperties {}
impl Default for SparseImageFormatProperties {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSparseImageFormatProperties2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SparseImageFormatProperties2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub properties: SparseImageFormatProperties,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SparseImageFormatProperties2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SparseImageFormatProperties2<'_> {
    const TYPE: StructureType = StructureType::SPARSE_IMAGE_FORMAT_PROPERTIES_2;
    type At<'a> = SparseImageFormatProperties2<'a>;
}
impl Default for SparseImageFormatProperties2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SPARSE_IMAGE_FORMAT_PROPERTIES_2,
            ..crate::zeroed()
        }
    }
}
