// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: features.

use super::*;

/// `VkPhysicalDevice16BitStorageFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevice16BitStorageFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub storage_buffer_16bit_access: u32,
    pub uniform_and_storage_buffer_16bit_access: u32,
    pub storage_push_constant16: u32,
    pub storage_input_output16: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevice16BitStorageFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevice16BitStorageFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES;
    type At<'a> = PhysicalDevice16BitStorageFeatures<'a>;
}
impl Default for PhysicalDevice16BitStorageFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevice4444FormatsFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevice4444FormatsFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub format_a4_r4_g4_b4: u32,
    pub format_a4_b4_g4_r4: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevice4444FormatsFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevice4444FormatsFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT;
    type At<'a> = PhysicalDevice4444FormatsFeaturesEXT<'a>;
}
impl Default for PhysicalDevice4444FormatsFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevice8BitStorageFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevice8BitStorageFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub storage_buffer_8bit_access: u32,
    pub uniform_and_storage_buffer_8bit_access: u32,
    pub storage_push_constant8: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevice8BitStorageFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevice8BitStorageFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES;
    type At<'a> = PhysicalDevice8BitStorageFeatures<'a>;
}
impl Default for PhysicalDevice8BitStorageFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceAccelerationStructureFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceAccelerationStructureFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub acceleration_structure: u32,
    pub acceleration_structure_capture_replay: u32,
    pub acceleration_structure_indirect_build: u32,
    pub acceleration_structure_host_commands: u32,
    pub descriptor_binding_acceleration_structure_update_after_bind: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceAccelerationStructureFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceAccelerationStructureFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR;
    type At<'a> = PhysicalDeviceAccelerationStructureFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceAccelerationStructureFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_feedback_loop_dynamic_state: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type:
                StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_feedback_loop_layout: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT;
    type At<'a> = PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub advanced_blend_coherent_operations: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT;
    type At<'a> = PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceBorderColorSwizzleFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub border_color_swizzle: u32,
    pub border_color_swizzle_from_image: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceBufferDeviceAddressFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceBufferDeviceAddressFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer_device_address: u32,
    pub buffer_device_address_capture_replay: u32,
    pub buffer_device_address_multi_device: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceBufferDeviceAddressFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceBufferDeviceAddressFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES;
    type At<'a> = PhysicalDeviceBufferDeviceAddressFeatures<'a>;
}
impl Default for PhysicalDeviceBufferDeviceAddressFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceBufferDeviceAddressFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer_device_address: u32,
    pub buffer_device_address_capture_replay: u32,
    pub buffer_device_address_multi_device: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT;
    type At<'a> = PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceColorWriteEnableFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceColorWriteEnableFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub color_write_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceColorWriteEnableFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceColorWriteEnableFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceColorWriteEnableFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceColorWriteEnableFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceComputeShaderDerivativesFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub compute_derivative_group_quads: u32,
    pub compute_derivative_group_linear: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR;
    type At<'a> = PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceConditionalRenderingFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceConditionalRenderingFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub conditional_rendering: u32,
    pub inherited_conditional_rendering: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceConditionalRenderingFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceConditionalRenderingFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT;
    type At<'a> = PhysicalDeviceConditionalRenderingFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceConditionalRenderingFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceCooperativeMatrixFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceCooperativeMatrixFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub cooperative_matrix: u32,
    pub cooperative_matrix_robust_buffer_access: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceCooperativeMatrixFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceCooperativeMatrixFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR;
    type At<'a> = PhysicalDeviceCooperativeMatrixFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceCooperativeMatrixFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceCustomBorderColorFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceCustomBorderColorFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub custom_border_colors: u32,
    pub custom_border_color_without_format: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceCustomBorderColorFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceCustomBorderColorFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT;
    type At<'a> = PhysicalDeviceCustomBorderColorFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceCustomBorderColorFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthBiasControlFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthBiasControlFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_bias_control: u32,
    pub least_representable_value_force_unorm_representation: u32,
    pub float_representation: u32,
    pub depth_bias_exact: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthBiasControlFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthBiasControlFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT;
    type At<'a> = PhysicalDeviceDepthBiasControlFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceDepthBiasControlFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthClampControlFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthClampControlFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_clamp_control: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthClampControlFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthClampControlFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT;
    type At<'a> = PhysicalDeviceDepthClampControlFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceDepthClampControlFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthClampZeroOneFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_clamp_zero_one: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR;
    type At<'a> = PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthClipControlFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthClipControlFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_clip_control: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthClipControlFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthClipControlFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT;
    type At<'a> = PhysicalDeviceDepthClipControlFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceDepthClipControlFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDepthClipEnableFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDepthClipEnableFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_clip_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDepthClipEnableFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDepthClipEnableFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceDepthClipEnableFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceDepthClipEnableFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDescriptorIndexingFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDescriptorIndexingFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_input_attachment_array_dynamic_indexing: u32,
    pub shader_uniform_texel_buffer_array_dynamic_indexing: u32,
    pub shader_storage_texel_buffer_array_dynamic_indexing: u32,
    pub shader_uniform_buffer_array_non_uniform_indexing: u32,
    pub shader_sampled_image_array_non_uniform_indexing: u32,
    pub shader_storage_buffer_array_non_uniform_indexing: u32,
    pub shader_storage_image_array_non_uniform_indexing: u32,
    pub shader_input_attachment_array_non_uniform_indexing: u32,
    pub shader_uniform_texel_buffer_array_non_uniform_indexing: u32,
    pub shader_storage_texel_buffer_array_non_uniform_indexing: u32,
    pub descriptor_binding_uniform_buffer_update_after_bind: u32,
    pub descriptor_binding_sampled_image_update_after_bind: u32,
    pub descriptor_binding_storage_image_update_after_bind: u32,
    pub descriptor_binding_storage_buffer_update_after_bind: u32,
    pub descriptor_binding_uniform_texel_buffer_update_after_bind: u32,
    pub descriptor_binding_storage_texel_buffer_update_after_bind: u32,
    pub descriptor_binding_update_unused_while_pending: u32,
    pub descriptor_binding_partially_bound: u32,
    pub descriptor_binding_variable_descriptor_count: u32,
    pub runtime_descriptor_array: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDescriptorIndexingFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDescriptorIndexingFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES;
    type At<'a> = PhysicalDeviceDescriptorIndexingFeatures<'a>;
}
impl Default for PhysicalDeviceDescriptorIndexingFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDynamicRenderingFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDynamicRenderingFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dynamic_rendering: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDynamicRenderingFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDynamicRenderingFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES;
    type At<'a> = PhysicalDeviceDynamicRenderingFeatures<'a>;
}
impl Default for PhysicalDeviceDynamicRenderingFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDynamicRenderingLocalReadFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDynamicRenderingLocalReadFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dynamic_rendering_local_read: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDynamicRenderingLocalReadFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDynamicRenderingLocalReadFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES;
    type At<'a> = PhysicalDeviceDynamicRenderingLocalReadFeatures<'a>;
}
impl Default for PhysicalDeviceDynamicRenderingLocalReadFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dynamic_rendering_unused_attachments: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT;
    type At<'a> = PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type:
                StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExtendedDynamicState2FeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub extended_dynamic_state2: u32,
    pub extended_dynamic_state2_logic_op: u32,
    pub extended_dynamic_state2_patch_control_points: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT;
    type At<'a> = PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a>;
}
impl Default for PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExtendedDynamicState3FeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub extended_dynamic_state3_tessellation_domain_origin: u32,
    pub extended_dynamic_state3_depth_clamp_enable: u32,
    pub extended_dynamic_state3_polygon_mode: u32,
    pub extended_dynamic_state3_rasterization_samples: u32,
    pub extended_dynamic_state3_sample_mask: u32,
    pub extended_dynamic_state3_alpha_to_coverage_enable: u32,
    pub extended_dynamic_state3_alpha_to_one_enable: u32,
    pub extended_dynamic_state3_logic_op_enable: u32,
    pub extended_dynamic_state3_color_blend_enable: u32,
    pub extended_dynamic_state3_color_blend_equation: u32,
    pub extended_dynamic_state3_color_write_mask: u32,
    pub extended_dynamic_state3_rasterization_stream: u32,
    pub extended_dynamic_state3_conservative_rasterization_mode: u32,
    pub extended_dynamic_state3_extra_primitive_overestimation_size: u32,
    pub extended_dynamic_state3_depth_clip_enable: u32,
    pub extended_dynamic_state3_sample_locations_enable: u32,
    pub extended_dynamic_state3_color_blend_advanced: u32,
    pub extended_dynamic_state3_provoking_vertex_mode: u32,
    pub extended_dynamic_state3_line_rasterization_mode: u32,
    pub extended_dynamic_state3_line_stipple_enable: u32,
    pub extended_dynamic_state3_depth_clip_negative_one_to_one: u32,
    pub extended_dynamic_state3_viewport_w_scaling_enable: u32,
    pub extended_dynamic_state3_viewport_swizzle: u32,
    pub extended_dynamic_state3_coverage_to_color_enable: u32,
    pub extended_dynamic_state3_coverage_to_color_location: u32,
    pub extended_dynamic_state3_coverage_modulation_mode: u32,
    pub extended_dynamic_state3_coverage_modulation_table_enable: u32,
    pub extended_dynamic_state3_coverage_modulation_table: u32,
    pub extended_dynamic_state3_coverage_reduction_mode: u32,
    pub extended_dynamic_state3_representative_fragment_test_enable: u32,
    pub extended_dynamic_state3_shading_rate_image_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT;
    type At<'a> = PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a>;
}
impl Default for PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceExtendedDynamicStateFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub extended_dynamic_state: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFeatures {
    pub robust_buffer_access: u32,
    pub full_draw_index_uint32: u32,
    pub image_cube_array: u32,
    pub independent_blend: u32,
    pub geometry_shader: u32,
    pub tessellation_shader: u32,
    pub sample_rate_shading: u32,
    pub dual_src_blend: u32,
    pub logic_op: u32,
    pub multi_draw_indirect: u32,
    pub draw_indirect_first_instance: u32,
    pub depth_clamp: u32,
    pub depth_bias_clamp: u32,
    pub fill_mode_non_solid: u32,
    pub depth_bounds: u32,
    pub wide_lines: u32,
    pub large_points: u32,
    pub alpha_to_one: u32,
    pub multi_viewport: u32,
    pub sampler_anisotropy: u32,
    pub texture_compression_etc2: u32,
    pub texture_compression_astc_ldr: u32,
    pub texture_compression_bc: u32,
    pub occlusion_query_precise: u32,
    pub pipeline_statistics_query: u32,
    pub vertex_pipeline_stores_and_atomics: u32,
    pub fragment_stores_and_atomics: u32,
    pub shader_tessellation_and_geometry_point_size: u32,
    pub shader_image_gather_extended: u32,
    pub shader_storage_image_extended_formats: u32,
    pub shader_storage_image_multisample: u32,
    pub shader_storage_image_read_without_format: u32,
    pub shader_storage_image_write_without_format: u32,
    pub shader_uniform_buffer_array_dynamic_indexing: u32,
    pub shader_sampled_image_array_dynamic_indexing: u32,
    pub shader_storage_buffer_array_dynamic_indexing: u32,
    pub shader_storage_image_array_dynamic_indexing: u32,
    pub shader_clip_distance: u32,
    pub shader_cull_distance: u32,
    pub shader_float64: u32,
    pub shader_int64: u32,
    pub shader_int16: u32,
    pub shader_resource_residency: u32,
    pub shader_resource_min_lod: u32,
    pub sparse_binding: u32,
    pub sparse_residency_buffer: u32,
    pub sparse_residency_image_2d: u32,
    pub sparse_residency_image_3d: u32,
    pub sparse_residency2_samples: u32,
    pub sparse_residency4_samples: u32,
    pub sparse_residency8_samples: u32,
    pub sparse_residency16_samples: u32,
    pub sparse_residency_aliased: u32,
    pub variable_multisample_rate: u32,
    pub inherited_queries: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFeatures {}
impl Default for PhysicalDeviceFeatures {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPhysicalDeviceFeatures2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFeatures2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub features: PhysicalDeviceFeatures,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFeatures2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFeatures2<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_FEATURES_2;
    type At<'a> = PhysicalDeviceFeatures2<'a>;
}
impl Default for PhysicalDeviceFeatures2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FEATURES_2,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub fragment_shader_barycentric: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR;
    type At<'a> = PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub fragment_shader_sample_interlock: u32,
    pub fragment_shader_pixel_interlock: u32,
    pub fragment_shader_shading_rate_interlock: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT;
    type At<'a> = PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceFragmentShadingRateFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceFragmentShadingRateFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pipeline_fragment_shading_rate: u32,
    pub primitive_fragment_shading_rate: u32,
    pub attachment_fragment_shading_rate: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceFragmentShadingRateFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceFragmentShadingRateFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR;
    type At<'a> = PhysicalDeviceFragmentShadingRateFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceFragmentShadingRateFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceGlobalPriorityQueryFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceGlobalPriorityQueryFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub global_priority_query: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceGlobalPriorityQueryFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceGlobalPriorityQueryFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES;
    type At<'a> = PhysicalDeviceGlobalPriorityQueryFeatures<'a>;
}
impl Default for PhysicalDeviceGlobalPriorityQueryFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub graphics_pipeline_library: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT;
    type At<'a> = PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceHostImageCopyFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceHostImageCopyFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub host_image_copy: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceHostImageCopyFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceHostImageCopyFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES;
    type At<'a> = PhysicalDeviceHostImageCopyFeatures<'a>;
}
impl Default for PhysicalDeviceHostImageCopyFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceHostQueryResetFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceHostQueryResetFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub host_query_reset: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceHostQueryResetFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceHostQueryResetFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES;
    type At<'a> = PhysicalDeviceHostQueryResetFeatures<'a>;
}
impl Default for PhysicalDeviceHostQueryResetFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImage2DViewOf3DFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_2d_view_of_3d: u32,
    pub sampler_2d_view_of_3d: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT;
    type At<'a> = PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageRobustnessFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageRobustnessFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub robust_image_access: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageRobustnessFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageRobustnessFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES;
    type At<'a> = PhysicalDeviceImageRobustnessFeatures<'a>;
}
impl Default for PhysicalDeviceImageRobustnessFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_sliced_view_of_3d: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT;
    type At<'a> = PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImageViewMinLodFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImageViewMinLodFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub min_lod: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImageViewMinLodFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImageViewMinLodFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT;
    type At<'a> = PhysicalDeviceImageViewMinLodFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceImageViewMinLodFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceImagelessFramebufferFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceImagelessFramebufferFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub imageless_framebuffer: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceImagelessFramebufferFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceImagelessFramebufferFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES;
    type At<'a> = PhysicalDeviceImagelessFramebufferFeatures<'a>;
}
impl Default for PhysicalDeviceImagelessFramebufferFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceIndexTypeUint8Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceIndexTypeUint8Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub index_type_uint8: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceIndexTypeUint8Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceIndexTypeUint8Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES;
    type At<'a> = PhysicalDeviceIndexTypeUint8Features<'a>;
}
impl Default for PhysicalDeviceIndexTypeUint8Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceInlineUniformBlockFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceInlineUniformBlockFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub inline_uniform_block: u32,
    pub descriptor_binding_inline_uniform_block_update_after_bind: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceInlineUniformBlockFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceInlineUniformBlockFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES;
    type At<'a> = PhysicalDeviceInlineUniformBlockFeatures<'a>;
}
impl Default for PhysicalDeviceInlineUniformBlockFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceLegacyDitheringFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLegacyDitheringFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub legacy_dithering: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLegacyDitheringFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceLegacyDitheringFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT;
    type At<'a> = PhysicalDeviceLegacyDitheringFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceLegacyDitheringFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceLegacyVertexAttributesFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub legacy_vertex_attributes: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT;
    type At<'a> = PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceLineRasterizationFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceLineRasterizationFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub rectangular_lines: u32,
    pub bresenham_lines: u32,
    pub smooth_lines: u32,
    pub stippled_rectangular_lines: u32,
    pub stippled_bresenham_lines: u32,
    pub stippled_smooth_lines: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceLineRasterizationFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceLineRasterizationFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES;
    type At<'a> = PhysicalDeviceLineRasterizationFeatures<'a>;
}
impl Default for PhysicalDeviceLineRasterizationFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance4Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance4Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub maintenance4: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance4Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance4Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES;
    type At<'a> = PhysicalDeviceMaintenance4Features<'a>;
}
impl Default for PhysicalDeviceMaintenance4Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance5Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance5Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub maintenance5: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance5Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance5Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES;
    type At<'a> = PhysicalDeviceMaintenance5Features<'a>;
}
impl Default for PhysicalDeviceMaintenance5Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance6Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance6Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub maintenance6: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance6Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance6Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES;
    type At<'a> = PhysicalDeviceMaintenance6Features<'a>;
}
impl Default for PhysicalDeviceMaintenance6Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMaintenance7FeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMaintenance7FeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub maintenance7: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMaintenance7FeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMaintenance7FeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_FEATURES_KHR;
    type At<'a> = PhysicalDeviceMaintenance7FeaturesKHR<'a>;
}
impl Default for PhysicalDeviceMaintenance7FeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMeshShaderFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMeshShaderFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub task_shader: u32,
    pub mesh_shader: u32,
    pub multiview_mesh_shader: u32,
    pub primitive_fragment_shading_rate_mesh_shader: u32,
    pub mesh_shader_queries: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMeshShaderFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMeshShaderFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT;
    type At<'a> = PhysicalDeviceMeshShaderFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceMeshShaderFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMultiDrawFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMultiDrawFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub multi_draw: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMultiDrawFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMultiDrawFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT;
    type At<'a> = PhysicalDeviceMultiDrawFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceMultiDrawFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub multisampled_render_to_single_sampled: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT;
    type At<'a> = PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type:
                StructureType::PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMultiviewFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMultiviewFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub multiview: u32,
    pub multiview_geometry_shader: u32,
    pub multiview_tessellation_shader: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMultiviewFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMultiviewFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MULTIVIEW_FEATURES;
    type At<'a> = PhysicalDeviceMultiviewFeatures<'a>;
}
impl Default for PhysicalDeviceMultiviewFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MULTIVIEW_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub mutable_descriptor_type: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceNestedCommandBufferFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceNestedCommandBufferFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub nested_command_buffer: u32,
    pub nested_command_buffer_rendering: u32,
    pub nested_command_buffer_simultaneous_use: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceNestedCommandBufferFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceNestedCommandBufferFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT;
    type At<'a> = PhysicalDeviceNestedCommandBufferFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceNestedCommandBufferFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub non_seamless_cube_map: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT;
    type At<'a> = PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePipelineCreationCacheControlFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePipelineCreationCacheControlFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pipeline_creation_cache_control: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePipelineCreationCacheControlFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePipelineCreationCacheControlFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES;
    type At<'a> = PhysicalDevicePipelineCreationCacheControlFeatures<'a>;
}
impl Default for PhysicalDevicePipelineCreationCacheControlFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pipeline_library_group_handles: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR;
    type At<'a> = PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a>;
}
impl Default for PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePipelineProtectedAccessFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePipelineProtectedAccessFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pipeline_protected_access: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePipelineProtectedAccessFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePipelineProtectedAccessFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES;
    type At<'a> = PhysicalDevicePipelineProtectedAccessFeatures<'a>;
}
impl Default for PhysicalDevicePipelineProtectedAccessFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePipelineRobustnessFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePipelineRobustnessFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub pipeline_robustness: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePipelineRobustnessFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePipelineRobustnessFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES;
    type At<'a> = PhysicalDevicePipelineRobustnessFeatures<'a>;
}
impl Default for PhysicalDevicePipelineRobustnessFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub primitive_topology_list_restart: u32,
    pub primitive_topology_patch_list_restart: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT;
    type At<'a> = PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a>;
}
impl Default for PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub primitives_generated_query: u32,
    pub primitives_generated_query_with_rasterizer_discard: u32,
    pub primitives_generated_query_with_non_zero_streams: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT;
    type At<'a> = PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a>;
}
impl Default for PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDevicePrivateDataFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDevicePrivateDataFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub private_data: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDevicePrivateDataFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDevicePrivateDataFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES;
    type At<'a> = PhysicalDevicePrivateDataFeatures<'a>;
}
impl Default for PhysicalDevicePrivateDataFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceProtectedMemoryFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProtectedMemoryFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub protected_memory: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProtectedMemoryFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceProtectedMemoryFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES;
    type At<'a> = PhysicalDeviceProtectedMemoryFeatures<'a>;
}
impl Default for PhysicalDeviceProtectedMemoryFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceProvokingVertexFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceProvokingVertexFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub provoking_vertex_last: u32,
    pub transform_feedback_preserves_provoking_vertex: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceProvokingVertexFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceProvokingVertexFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT;
    type At<'a> = PhysicalDeviceProvokingVertexFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceProvokingVertexFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub rasterization_order_color_attachment_access: u32,
    pub rasterization_order_depth_attachment_access: u32,
    pub rasterization_order_stencil_attachment_access: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT;
    type At<'a> = PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type:
                StructureType::PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRayQueryFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRayQueryFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ray_query: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRayQueryFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRayQueryFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR;
    type At<'a> = PhysicalDeviceRayQueryFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceRayQueryFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ray_tracing_maintenance1: u32,
    pub ray_tracing_pipeline_trace_rays_indirect2: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR;
    type At<'a> = PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a>;
}
impl Default for PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRayTracingPipelineFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRayTracingPipelineFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ray_tracing_pipeline: u32,
    pub ray_tracing_pipeline_shader_group_handle_capture_replay: u32,
    pub ray_tracing_pipeline_shader_group_handle_capture_replay_mixed: u32,
    pub ray_tracing_pipeline_trace_rays_indirect: u32,
    pub ray_traversal_primitive_culling: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRayTracingPipelineFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRayTracingPipelineFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR;
    type At<'a> = PhysicalDeviceRayTracingPipelineFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceRayTracingPipelineFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ray_tracing_position_fetch: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR;
    type At<'a> = PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceRobustness2FeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceRobustness2FeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub robust_buffer_access2: u32,
    pub robust_image_access2: u32,
    pub null_descriptor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceRobustness2FeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceRobustness2FeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_KHR;
    type At<'a> = PhysicalDeviceRobustness2FeaturesKHR<'a>;
}
impl Default for PhysicalDeviceRobustness2FeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSamplerYcbcrConversionFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSamplerYcbcrConversionFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sampler_ycbcr_conversion: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSamplerYcbcrConversionFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSamplerYcbcrConversionFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES;
    type At<'a> = PhysicalDeviceSamplerYcbcrConversionFeatures<'a>;
}
impl Default for PhysicalDeviceSamplerYcbcrConversionFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceScalarBlockLayoutFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceScalarBlockLayoutFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub scalar_block_layout: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceScalarBlockLayoutFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceScalarBlockLayoutFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES;
    type At<'a> = PhysicalDeviceScalarBlockLayoutFeatures<'a>;
}
impl Default for PhysicalDeviceScalarBlockLayoutFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub separate_depth_stencil_layouts: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES;
    type At<'a> = PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a>;
}
impl Default for PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_buffer_float16_atomics: u32,
    pub shader_buffer_float16_atomic_add: u32,
    pub shader_buffer_float16_atomic_min_max: u32,
    pub shader_buffer_float32_atomic_min_max: u32,
    pub shader_buffer_float64_atomic_min_max: u32,
    pub shader_shared_float16_atomics: u32,
    pub shader_shared_float16_atomic_add: u32,
    pub shader_shared_float16_atomic_min_max: u32,
    pub shader_shared_float32_atomic_min_max: u32,
    pub shader_shared_float64_atomic_min_max: u32,
    pub shader_image_float32_atomic_min_max: u32,
    pub sparse_image_float32_atomic_min_max: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderAtomicFloatFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_buffer_float32_atomics: u32,
    pub shader_buffer_float32_atomic_add: u32,
    pub shader_buffer_float64_atomics: u32,
    pub shader_buffer_float64_atomic_add: u32,
    pub shader_shared_float32_atomics: u32,
    pub shader_shared_float32_atomic_add: u32,
    pub shader_shared_float64_atomics: u32,
    pub shader_shared_float64_atomic_add: u32,
    pub shader_image_float32_atomics: u32,
    pub shader_image_float32_atomic_add: u32,
    pub sparse_image_float32_atomics: u32,
    pub sparse_image_float32_atomic_add: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderAtomicInt64Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderAtomicInt64Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_buffer_int64_atomics: u32,
    pub shader_shared_int64_atomics: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderAtomicInt64Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderAtomicInt64Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES;
    type At<'a> = PhysicalDeviceShaderAtomicInt64Features<'a>;
}
impl Default for PhysicalDeviceShaderAtomicInt64Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderBfloat16FeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderBfloat16FeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_b_float16_type: u32,
    pub shader_b_float16_dot_product: u32,
    pub shader_b_float16_cooperative_matrix: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderBfloat16FeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderBfloat16FeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderBfloat16FeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderBfloat16FeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderClockFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderClockFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_subgroup_clock: u32,
    pub shader_device_clock: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderClockFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderClockFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderClockFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderClockFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_demote_to_helper_invocation: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES;
    type At<'a> = PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a>;
}
impl Default for PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderDrawParametersFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderDrawParametersFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_draw_parameters: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderDrawParametersFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderDrawParametersFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES;
    type At<'a> = PhysicalDeviceShaderDrawParametersFeatures<'a>;
}
impl Default for PhysicalDeviceShaderDrawParametersFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderExpectAssumeFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderExpectAssumeFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_expect_assume: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderExpectAssumeFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderExpectAssumeFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES;
    type At<'a> = PhysicalDeviceShaderExpectAssumeFeatures<'a>;
}
impl Default for PhysicalDeviceShaderExpectAssumeFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderFloat16Int8Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderFloat16Int8Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_float16: u32,
    pub shader_int8: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderFloat16Int8Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderFloat16Int8Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES;
    type At<'a> = PhysicalDeviceShaderFloat16Int8Features<'a>;
}
impl Default for PhysicalDeviceShaderFloat16Int8Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderFloat8FeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderFloat8FeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_float8: u32,
    pub shader_float8_cooperative_matrix: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderFloat8FeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderFloat8FeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderFloat8FeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderFloat8FeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderFloatControls2Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderFloatControls2Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_float_controls2: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderFloatControls2Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderFloatControls2Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES;
    type At<'a> = PhysicalDeviceShaderFloatControls2Features<'a>;
}
impl Default for PhysicalDeviceShaderFloatControls2Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_image_int64_atomics: u32,
    pub sparse_image_int64_atomics: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderIntegerDotProductFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderIntegerDotProductFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_integer_dot_product: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderIntegerDotProductFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderIntegerDotProductFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES;
    type At<'a> = PhysicalDeviceShaderIntegerDotProductFeatures<'a>;
}
impl Default for PhysicalDeviceShaderIntegerDotProductFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_maximal_reconvergence: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderQuadControlFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderQuadControlFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_quad_control: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderQuadControlFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderQuadControlFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderQuadControlFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderQuadControlFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_relaxed_extended_instruction: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderReplicatedCompositesFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_replicated_composites: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_subgroup_extended_types: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES;
    type At<'a> = PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a>;
}
impl Default for PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderSubgroupRotateFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderSubgroupRotateFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_subgroup_rotate: u32,
    pub shader_subgroup_rotate_clustered: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderSubgroupRotateFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderSubgroupRotateFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES;
    type At<'a> = PhysicalDeviceShaderSubgroupRotateFeatures<'a>;
}
impl Default for PhysicalDeviceShaderSubgroupRotateFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_subgroup_uniform_control_flow: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type:
                StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderTerminateInvocationFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderTerminateInvocationFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_terminate_invocation: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderTerminateInvocationFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderTerminateInvocationFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES;
    type At<'a> = PhysicalDeviceShaderTerminateInvocationFeatures<'a>;
}
impl Default for PhysicalDeviceShaderTerminateInvocationFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_uniform_buffer_unsized_array: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT;
    type At<'a> = PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceShaderUntypedPointersFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_untyped_pointers: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR;
    type At<'a> = PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSubgroupSizeControlFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSubgroupSizeControlFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub subgroup_size_control: u32,
    pub compute_full_subgroups: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSubgroupSizeControlFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSubgroupSizeControlFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES;
    type At<'a> = PhysicalDeviceSubgroupSizeControlFeatures<'a>;
}
impl Default for PhysicalDeviceSubgroupSizeControlFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceSynchronization2Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceSynchronization2Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub synchronization2: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceSynchronization2Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceSynchronization2Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES;
    type At<'a> = PhysicalDeviceSynchronization2Features<'a>;
}
impl Default for PhysicalDeviceSynchronization2Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub texel_buffer_alignment: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT;
    type At<'a> = PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTextureCompressionASTCHDRFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTextureCompressionASTCHDRFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub texture_compression_astc_hdr: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTextureCompressionASTCHDRFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTextureCompressionASTCHDRFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES;
    type At<'a> = PhysicalDeviceTextureCompressionASTCHDRFeatures<'a>;
}
impl Default for PhysicalDeviceTextureCompressionASTCHDRFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTimelineSemaphoreFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTimelineSemaphoreFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub timeline_semaphore: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTimelineSemaphoreFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTimelineSemaphoreFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES;
    type At<'a> = PhysicalDeviceTimelineSemaphoreFeatures<'a>;
}
impl Default for PhysicalDeviceTimelineSemaphoreFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceTransformFeedbackFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceTransformFeedbackFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub transform_feedback: u32,
    pub geometry_streams: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceTransformFeedbackFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceTransformFeedbackFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT;
    type At<'a> = PhysicalDeviceTransformFeedbackFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceTransformFeedbackFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceUniformBufferStandardLayoutFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceUniformBufferStandardLayoutFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub uniform_buffer_standard_layout: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceUniformBufferStandardLayoutFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceUniformBufferStandardLayoutFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES;
    type At<'a> = PhysicalDeviceUniformBufferStandardLayoutFeatures<'a>;
}
impl Default for PhysicalDeviceUniformBufferStandardLayoutFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVariablePointersFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVariablePointersFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub variable_pointers_storage_buffer: u32,
    pub variable_pointers: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVariablePointersFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVariablePointersFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES;
    type At<'a> = PhysicalDeviceVariablePointersFeatures<'a>;
}
impl Default for PhysicalDeviceVariablePointersFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVertexAttributeDivisorFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVertexAttributeDivisorFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub vertex_attribute_instance_rate_divisor: u32,
    pub vertex_attribute_instance_rate_zero_divisor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVertexAttributeDivisorFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVertexAttributeDivisorFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES;
    type At<'a> = PhysicalDeviceVertexAttributeDivisorFeatures<'a>;
}
impl Default for PhysicalDeviceVertexAttributeDivisorFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub vertex_input_dynamic_state: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT;
    type At<'a> = PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan11Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan11Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub storage_buffer_16bit_access: u32,
    pub uniform_and_storage_buffer_16bit_access: u32,
    pub storage_push_constant16: u32,
    pub storage_input_output16: u32,
    pub multiview: u32,
    pub multiview_geometry_shader: u32,
    pub multiview_tessellation_shader: u32,
    pub variable_pointers_storage_buffer: u32,
    pub variable_pointers: u32,
    pub protected_memory: u32,
    pub sampler_ycbcr_conversion: u32,
    pub shader_draw_parameters: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan11Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan11Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_1_FEATURES;
    type At<'a> = PhysicalDeviceVulkan11Features<'a>;
}
impl Default for PhysicalDeviceVulkan11Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_1_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan12Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan12Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sampler_mirror_clamp_to_edge: u32,
    pub draw_indirect_count: u32,
    pub storage_buffer_8bit_access: u32,
    pub uniform_and_storage_buffer_8bit_access: u32,
    pub storage_push_constant8: u32,
    pub shader_buffer_int64_atomics: u32,
    pub shader_shared_int64_atomics: u32,
    pub shader_float16: u32,
    pub shader_int8: u32,
    pub descriptor_indexing: u32,
    pub shader_input_attachment_array_dynamic_indexing: u32,
    pub shader_uniform_texel_buffer_array_dynamic_indexing: u32,
    pub shader_storage_texel_buffer_array_dynamic_indexing: u32,
    pub shader_uniform_buffer_array_non_uniform_indexing: u32,
    pub shader_sampled_image_array_non_uniform_indexing: u32,
    pub shader_storage_buffer_array_non_uniform_indexing: u32,
    pub shader_storage_image_array_non_uniform_indexing: u32,
    pub shader_input_attachment_array_non_uniform_indexing: u32,
    pub shader_uniform_texel_buffer_array_non_uniform_indexing: u32,
    pub shader_storage_texel_buffer_array_non_uniform_indexing: u32,
    pub descriptor_binding_uniform_buffer_update_after_bind: u32,
    pub descriptor_binding_sampled_image_update_after_bind: u32,
    pub descriptor_binding_storage_image_update_after_bind: u32,
    pub descriptor_binding_storage_buffer_update_after_bind: u32,
    pub descriptor_binding_uniform_texel_buffer_update_after_bind: u32,
    pub descriptor_binding_storage_texel_buffer_update_after_bind: u32,
    pub descriptor_binding_update_unused_while_pending: u32,
    pub descriptor_binding_partially_bound: u32,
    pub descriptor_binding_variable_descriptor_count: u32,
    pub runtime_descriptor_array: u32,
    pub sampler_filter_minmax: u32,
    pub scalar_block_layout: u32,
    pub imageless_framebuffer: u32,
    pub uniform_buffer_standard_layout: u32,
    pub shader_subgroup_extended_types: u32,
    pub separate_depth_stencil_layouts: u32,
    pub host_query_reset: u32,
    pub timeline_semaphore: u32,
    pub buffer_device_address: u32,
    pub buffer_device_address_capture_replay: u32,
    pub buffer_device_address_multi_device: u32,
    pub vulkan_memory_model: u32,
    pub vulkan_memory_model_device_scope: u32,
    pub vulkan_memory_model_availability_visibility_chains: u32,
    pub shader_output_viewport_index: u32,
    pub shader_output_layer: u32,
    pub subgroup_broadcast_dynamic_id: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan12Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan12Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES;
    type At<'a> = PhysicalDeviceVulkan12Features<'a>;
}
impl Default for PhysicalDeviceVulkan12Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan13Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan13Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub robust_image_access: u32,
    pub inline_uniform_block: u32,
    pub descriptor_binding_inline_uniform_block_update_after_bind: u32,
    pub pipeline_creation_cache_control: u32,
    pub private_data: u32,
    pub shader_demote_to_helper_invocation: u32,
    pub shader_terminate_invocation: u32,
    pub subgroup_size_control: u32,
    pub compute_full_subgroups: u32,
    pub synchronization2: u32,
    pub texture_compression_astc_hdr: u32,
    pub shader_zero_initialize_workgroup_memory: u32,
    pub dynamic_rendering: u32,
    pub shader_integer_dot_product: u32,
    pub maintenance4: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan13Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan13Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_3_FEATURES;
    type At<'a> = PhysicalDeviceVulkan13Features<'a>;
}
impl Default for PhysicalDeviceVulkan13Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_3_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkan14Features`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkan14Features<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub global_priority_query: u32,
    pub shader_subgroup_rotate: u32,
    pub shader_subgroup_rotate_clustered: u32,
    pub shader_float_controls2: u32,
    pub shader_expect_assume: u32,
    pub rectangular_lines: u32,
    pub bresenham_lines: u32,
    pub smooth_lines: u32,
    pub stippled_rectangular_lines: u32,
    pub stippled_bresenham_lines: u32,
    pub stippled_smooth_lines: u32,
    pub vertex_attribute_instance_rate_divisor: u32,
    pub vertex_attribute_instance_rate_zero_divisor: u32,
    pub index_type_uint8: u32,
    pub dynamic_rendering_local_read: u32,
    pub maintenance5: u32,
    pub maintenance6: u32,
    pub pipeline_protected_access: u32,
    pub pipeline_robustness: u32,
    pub host_image_copy: u32,
    pub push_descriptor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkan14Features<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkan14Features<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_1_4_FEATURES;
    type At<'a> = PhysicalDeviceVulkan14Features<'a>;
}
impl Default for PhysicalDeviceVulkan14Features<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_1_4_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceVulkanMemoryModelFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceVulkanMemoryModelFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub vulkan_memory_model: u32,
    pub vulkan_memory_model_device_scope: u32,
    pub vulkan_memory_model_availability_visibility_chains: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceVulkanMemoryModelFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceVulkanMemoryModelFeatures<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES;
    type At<'a> = PhysicalDeviceVulkanMemoryModelFeatures<'a>;
}
impl Default for PhysicalDeviceVulkanMemoryModelFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub workgroup_memory_explicit_layout: u32,
    pub workgroup_memory_explicit_layout_scalar_block_layout: u32,
    pub workgroup_memory_explicit_layout_8bit_access: u32,
    pub workgroup_memory_explicit_layout_16bit_access: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR;
    type At<'a> = PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a>;
}
impl Default for PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ycbcr2plane444_formats: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT;
    type At<'a> = PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceYcbcrImageArraysFeaturesEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub ycbcr_image_arrays: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_> {
    const TYPE: StructureType = StructureType::PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT;
    type At<'a> = PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a>;
}
impl Default for PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub shader_zero_initialize_workgroup_memory: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_> {
    const TYPE: StructureType =
        StructureType::PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES;
    type At<'a> = PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a>;
}
impl Default for PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES,
            ..crate::zeroed()
        }
    }
}
