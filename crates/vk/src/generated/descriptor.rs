// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: descriptor.

use super::*;

/// `VkBindDescriptorSetsInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BindDescriptorSetsInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub stage_flags: ShaderStageFlags,
    pub layout: PipelineLayout,
    pub first_set: u32,
    pub descriptor_set_count: u32,
    pub p_descriptor_sets: In<'a, DescriptorSet>,
    pub dynamic_offset_count: u32,
    pub p_dynamic_offsets: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for BindDescriptorSetsInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for BindDescriptorSetsInfo<'_> {
    const TYPE: StructureType = StructureType::BIND_DESCRIPTOR_SETS_INFO;
    type At<'a> = BindDescriptorSetsInfo<'a>;
}
impl Default for BindDescriptorSetsInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::BIND_DESCRIPTOR_SETS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkCopyDescriptorSet`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CopyDescriptorSet<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_set: DescriptorSet,
    pub src_binding: u32,
    pub src_array_element: u32,
    pub dst_set: DescriptorSet,
    pub dst_binding: u32,
    pub dst_array_element: u32,
    pub descriptor_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CopyDescriptorSet<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CopyDescriptorSet<'_> {
    const TYPE: StructureType = StructureType::COPY_DESCRIPTOR_SET;
    type At<'a> = CopyDescriptorSet<'a>;
}
impl Default for CopyDescriptorSet<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COPY_DESCRIPTOR_SET,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorBufferInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorBufferInfo {
    pub buffer: Buffer,
    pub offset: u64,
    pub range: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorBufferInfo {}
impl Default for DescriptorBufferInfo {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDescriptorImageInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorImageInfo {
    pub sampler: Sampler,
    pub image_view: ImageView,
    pub image_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorImageInfo {}
impl Default for DescriptorImageInfo {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDescriptorPoolCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorPoolCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DescriptorPoolCreateFlags,
    pub max_sets: u32,
    pub pool_size_count: u32,
    pub p_pool_sizes: In<'a, DescriptorPoolSize>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorPoolCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorPoolCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_POOL_CREATE_INFO;
    type At<'a> = DescriptorPoolCreateInfo<'a>;
}
impl Default for DescriptorPoolCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_POOL_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorPoolInlineUniformBlockCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorPoolInlineUniformBlockCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_inline_uniform_block_bindings: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorPoolInlineUniformBlockCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorPoolInlineUniformBlockCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO;
    type At<'a> = DescriptorPoolInlineUniformBlockCreateInfo<'a>;
}
impl Default for DescriptorPoolInlineUniformBlockCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorPoolSize`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorPoolSize {
    pub type_: DescriptorType,
    pub descriptor_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorPoolSize {}
impl Default for DescriptorPoolSize {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDescriptorSetAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub descriptor_pool: DescriptorPool,
    pub descriptor_set_count: u32,
    pub p_set_layouts: In<'a, DescriptorSetLayout>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetAllocateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_SET_ALLOCATE_INFO;
    type At<'a> = DescriptorSetAllocateInfo<'a>;
}
impl Default for DescriptorSetAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorSetLayoutBinding`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetLayoutBinding<'a> {
    pub binding: u32,
    pub descriptor_type: DescriptorType,
    pub descriptor_count: u32,
    pub stage_flags: ShaderStageFlags,
    pub p_immutable_samplers: In<'a, Sampler>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetLayoutBinding<'_> {}
impl Default for DescriptorSetLayoutBinding<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkDescriptorSetLayoutBindingFlagsCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetLayoutBindingFlagsCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub binding_count: u32,
    pub p_binding_flags: In<'a, DescriptorBindingFlags>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetLayoutBindingFlagsCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetLayoutBindingFlagsCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO;
    type At<'a> = DescriptorSetLayoutBindingFlagsCreateInfo<'a>;
}
impl Default for DescriptorSetLayoutBindingFlagsCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorSetLayoutCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetLayoutCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DescriptorSetLayoutCreateFlags,
    pub binding_count: u32,
    pub p_bindings: In<'a, DescriptorSetLayoutBinding<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetLayoutCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetLayoutCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_SET_LAYOUT_CREATE_INFO;
    type At<'a> = DescriptorSetLayoutCreateInfo<'a>;
}
impl Default for DescriptorSetLayoutCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_LAYOUT_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorSetLayoutSupport`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetLayoutSupport<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub supported: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetLayoutSupport<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetLayoutSupport<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_SET_LAYOUT_SUPPORT;
    type At<'a> = DescriptorSetLayoutSupport<'a>;
}
impl Default for DescriptorSetLayoutSupport<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_LAYOUT_SUPPORT,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorSetVariableDescriptorCountAllocateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetVariableDescriptorCountAllocateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub descriptor_set_count: u32,
    pub p_descriptor_counts: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetVariableDescriptorCountAllocateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetVariableDescriptorCountAllocateInfo<'_> {
    const TYPE: StructureType =
        StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO;
    type At<'a> = DescriptorSetVariableDescriptorCountAllocateInfo<'a>;
}
impl Default for DescriptorSetVariableDescriptorCountAllocateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorSetVariableDescriptorCountLayoutSupport`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorSetVariableDescriptorCountLayoutSupport<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_variable_descriptor_count: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorSetVariableDescriptorCountLayoutSupport<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorSetVariableDescriptorCountLayoutSupport<'_> {
    const TYPE: StructureType =
        StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT;
    type At<'a> = DescriptorSetVariableDescriptorCountLayoutSupport<'a>;
}
impl Default for DescriptorSetVariableDescriptorCountLayoutSupport<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorUpdateTemplateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorUpdateTemplateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: DescriptorUpdateTemplateCreateFlags,
    pub descriptor_update_entry_count: u32,
    pub p_descriptor_update_entries: In<'a, DescriptorUpdateTemplateEntry>,
    pub template_type: DescriptorUpdateTemplateType,
    pub descriptor_set_layout: DescriptorSetLayout,
    pub pipeline_bind_point: PipelineBindPoint,
    pub pipeline_layout: PipelineLayout,
    pub set: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorUpdateTemplateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DescriptorUpdateTemplateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::DESCRIPTOR_UPDATE_TEMPLATE_CREATE_INFO;
    type At<'a> = DescriptorUpdateTemplateCreateInfo<'a>;
}
impl Default for DescriptorUpdateTemplateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DESCRIPTOR_UPDATE_TEMPLATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkDescriptorUpdateTemplateEntry`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DescriptorUpdateTemplateEntry {
    pub dst_binding: u32,
    pub dst_array_element: u32,
    pub descriptor_count: u32,
    pub descriptor_type: DescriptorType,
    pub offset: usize,
    pub stride: usize,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DescriptorUpdateTemplateEntry {}
impl Default for DescriptorUpdateTemplateEntry {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMutableDescriptorTypeCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MutableDescriptorTypeCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub mutable_descriptor_type_list_count: u32,
    pub p_mutable_descriptor_type_lists: In<'a, MutableDescriptorTypeListEXT<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MutableDescriptorTypeCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MutableDescriptorTypeCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT;
    type At<'a> = MutableDescriptorTypeCreateInfoEXT<'a>;
}
impl Default for MutableDescriptorTypeCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkMutableDescriptorTypeListEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MutableDescriptorTypeListEXT<'a> {
    pub descriptor_type_count: u32,
    pub p_descriptor_types: In<'a, DescriptorType>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MutableDescriptorTypeListEXT<'_> {}
impl Default for MutableDescriptorTypeListEXT<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPushConstantRange`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PushConstantRange {
    pub stage_flags: ShaderStageFlags,
    pub offset: u32,
    pub size: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PushConstantRange {}
impl Default for PushConstantRange {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPushConstantsInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PushConstantsInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub layout: PipelineLayout,
    pub stage_flags: ShaderStageFlags,
    pub offset: u32,
    pub size: u32,
    pub p_values: In<'a, u8>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PushConstantsInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PushConstantsInfo<'_> {
    const TYPE: StructureType = StructureType::PUSH_CONSTANTS_INFO;
    type At<'a> = PushConstantsInfo<'a>;
}
impl Default for PushConstantsInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PUSH_CONSTANTS_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPushDescriptorSetInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PushDescriptorSetInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub stage_flags: ShaderStageFlags,
    pub layout: PipelineLayout,
    pub set: u32,
    pub descriptor_write_count: u32,
    pub p_descriptor_writes: In<'a, WriteDescriptorSet<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PushDescriptorSetInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PushDescriptorSetInfo<'_> {
    const TYPE: StructureType = StructureType::PUSH_DESCRIPTOR_SET_INFO;
    type At<'a> = PushDescriptorSetInfo<'a>;
}
impl Default for PushDescriptorSetInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PUSH_DESCRIPTOR_SET_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkWriteDescriptorSet`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct WriteDescriptorSet<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub dst_set: DescriptorSet,
    pub dst_binding: u32,
    pub dst_array_element: u32,
    pub descriptor_count: u32,
    pub descriptor_type: DescriptorType,
    pub p_image_info: In<'a, DescriptorImageInfo>,
    pub p_buffer_info: In<'a, DescriptorBufferInfo>,
    pub p_texel_buffer_view: In<'a, BufferView>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for WriteDescriptorSet<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for WriteDescriptorSet<'_> {
    const TYPE: StructureType = StructureType::WRITE_DESCRIPTOR_SET;
    type At<'a> = WriteDescriptorSet<'a>;
}
impl Default for WriteDescriptorSet<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::WRITE_DESCRIPTOR_SET,
            ..crate::zeroed()
        }
    }
}

/// `VkWriteDescriptorSetAccelerationStructureKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct WriteDescriptorSetAccelerationStructureKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub acceleration_structure_count: u32,
    pub p_acceleration_structures: In<'a, AccelerationStructureKHR>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for WriteDescriptorSetAccelerationStructureKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for WriteDescriptorSetAccelerationStructureKHR<'_> {
    const TYPE: StructureType = StructureType::WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR;
    type At<'a> = WriteDescriptorSetAccelerationStructureKHR<'a>;
}
impl Default for WriteDescriptorSetAccelerationStructureKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkWriteDescriptorSetInlineUniformBlock`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct WriteDescriptorSetInlineUniformBlock<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub data_size: u32,
    pub p_data: In<'a, u8>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for WriteDescriptorSetInlineUniformBlock<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for WriteDescriptorSetInlineUniformBlock<'_> {
    const TYPE: StructureType = StructureType::WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK;
    type At<'a> = WriteDescriptorSetInlineUniformBlock<'a>;
}
impl Default for WriteDescriptorSetInlineUniformBlock<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK,
            ..crate::zeroed()
        }
    }
}
