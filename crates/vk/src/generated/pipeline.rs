// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: pipeline.

use super::*;

/// `VkAttachmentDescriptionStencilLayout`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentDescriptionStencilLayout<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub stencil_initial_layout: ImageLayout,
    pub stencil_final_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentDescriptionStencilLayout<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AttachmentDescriptionStencilLayout<'_> {
    const TYPE: StructureType = StructureType::ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT;
    type At<'a> = AttachmentDescriptionStencilLayout<'a>;
}
impl Default for AttachmentDescriptionStencilLayout<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT,
            ..crate::zeroed()
        }
    }
}

/// `VkAttachmentReferenceStencilLayout`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentReferenceStencilLayout<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub stencil_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentReferenceStencilLayout<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AttachmentReferenceStencilLayout<'_> {
    const TYPE: StructureType = StructureType::ATTACHMENT_REFERENCE_STENCIL_LAYOUT;
    type At<'a> = AttachmentReferenceStencilLayout<'a>;
}
impl Default for AttachmentReferenceStencilLayout<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ATTACHMENT_REFERENCE_STENCIL_LAYOUT,
            ..crate::zeroed()
        }
    }
}

/// `VkClearDepthStencilValue`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ClearDepthStencilValue {
    pub depth: f32,
    pub stencil: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ClearDepthStencilValue {}
impl Default for ClearDepthStencilValue {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkComputePipelineCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ComputePipelineCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineCreateFlags,
    pub stage: PipelineShaderStageCreateInfo<'a>,
    pub layout: PipelineLayout,
    pub base_pipeline_handle: Pipeline,
    pub base_pipeline_index: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ComputePipelineCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ComputePipelineCreateInfo<'_> {
    const TYPE: StructureType = StructureType::COMPUTE_PIPELINE_CREATE_INFO;
    type At<'a> = ComputePipelineCreateInfo<'a>;
}
impl Default for ComputePipelineCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMPUTE_PIPELINE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkGraphicsPipelineCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GraphicsPipelineCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineCreateFlags,
    pub stage_count: u32,
    pub p_stages: In<'a, PipelineShaderStageCreateInfo<'a>>,
    pub p_vertex_input_state: In<'a, PipelineVertexInputStateCreateInfo<'a>>,
    pub p_input_assembly_state: In<'a, PipelineInputAssemblyStateCreateInfo<'a>>,
    pub p_tessellation_state: In<'a, PipelineTessellationStateCreateInfo<'a>>,
    pub p_viewport_state: In<'a, PipelineViewportStateCreateInfo<'a>>,
    pub p_rasterization_state: In<'a, PipelineRasterizationStateCreateInfo<'a>>,
    pub p_multisample_state: In<'a, PipelineMultisampleStateCreateInfo<'a>>,
    pub p_depth_stencil_state: In<'a, PipelineDepthStencilStateCreateInfo<'a>>,
    pub p_color_blend_state: In<'a, PipelineColorBlendStateCreateInfo<'a>>,
    pub p_dynamic_state: In<'a, PipelineDynamicStateCreateInfo<'a>>,
    pub layout: PipelineLayout,
    pub render_pass: RenderPass,
    pub subpass: u32,
    pub base_pipeline_handle: Pipeline,
    pub base_pipeline_index: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for GraphicsPipelineCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for GraphicsPipelineCreateInfo<'_> {
    const TYPE: StructureType = StructureType::GRAPHICS_PIPELINE_CREATE_INFO;
    type At<'a> = GraphicsPipelineCreateInfo<'a>;
}
impl Default for GraphicsPipelineCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::GRAPHICS_PIPELINE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkGraphicsPipelineLibraryCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct GraphicsPipelineLibraryCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: GraphicsPipelineLibraryFlagsEXT,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for GraphicsPipelineLibraryCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for GraphicsPipelineLibraryCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT;
    type At<'a> = GraphicsPipelineLibraryCreateInfoEXT<'a>;
}
impl Default for GraphicsPipelineLibraryCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkImageStencilUsageCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ImageStencilUsageCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub stencil_usage: ImageUsageFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ImageStencilUsageCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ImageStencilUsageCreateInfo<'_> {
    const TYPE: StructureType = StructureType::IMAGE_STENCIL_USAGE_CREATE_INFO;
    type At<'a> = ImageStencilUsageCreateInfo<'a>;
}
impl Default for ImageStencilUsageCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::IMAGE_STENCIL_USAGE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineCacheCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineCacheCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineCacheCreateFlags,
    pub initial_data_size: usize,
    pub p_initial_data: In<'a, u8>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineCacheCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineCacheCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_CACHE_CREATE_INFO;
    type At<'a> = PipelineCacheCreateInfo<'a>;
}
impl Default for PipelineCacheCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_CACHE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineColorBlendAdvancedStateCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineColorBlendAdvancedStateCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_premultiplied: u32,
    pub dst_premultiplied: u32,
    pub blend_overlap: BlendOverlapEXT,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineColorBlendAdvancedStateCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineColorBlendAdvancedStateCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT;
    type At<'a> = PipelineColorBlendAdvancedStateCreateInfoEXT<'a>;
}
impl Default for PipelineColorBlendAdvancedStateCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineColorBlendAttachmentState`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineColorBlendAttachmentState {
    pub blend_enable: u32,
    pub src_color_blend_factor: BlendFactor,
    pub dst_color_blend_factor: BlendFactor,
    pub color_blend_op: BlendOp,
    pub src_alpha_blend_factor: BlendFactor,
    pub dst_alpha_blend_factor: BlendFactor,
    pub alpha_blend_op: BlendOp,
    pub color_write_mask: ColorComponentFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineColorBlendAttachmentState {}
impl Default for PipelineColorBlendAttachmentState {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPipelineColorBlendStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineColorBlendStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineColorBlendStateCreateFlags,
    pub logic_op_enable: u32,
    pub logic_op: LogicOp,
    pub attachment_count: u32,
    pub p_attachments: In<'a, PipelineColorBlendAttachmentState>,
    pub blend_constants: [f32; 4],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineColorBlendStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineColorBlendStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_COLOR_BLEND_STATE_CREATE_INFO;
    type At<'a> = PipelineColorBlendStateCreateInfo<'a>;
}
impl Default for PipelineColorBlendStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_COLOR_BLEND_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineColorWriteCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineColorWriteCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_count: u32,
    pub p_color_write_enables: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineColorWriteCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineColorWriteCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_COLOR_WRITE_CREATE_INFO_EXT;
    type At<'a> = PipelineColorWriteCreateInfoEXT<'a>;
}
impl Default for PipelineColorWriteCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_COLOR_WRITE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineCreateFlags2CreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineCreateFlags2CreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineCreateFlags2,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineCreateFlags2CreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineCreateFlags2CreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_CREATE_FLAGS_2_CREATE_INFO;
    type At<'a> = PipelineCreateFlags2CreateInfo<'a>;
}
impl Default for PipelineCreateFlags2CreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_CREATE_FLAGS_2_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineCreationFeedback`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineCreationFeedback {
    pub flags: PipelineCreationFeedbackFlags,
    pub duration: u64,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineCreationFeedback {}
impl Default for PipelineCreationFeedback {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkPipelineCreationFeedbackCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineCreationFeedbackCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_pipeline_creation_feedback: Out<'a, PipelineCreationFeedback>,
    pub pipeline_stage_creation_feedback_count: u32,
    pub p_pipeline_stage_creation_feedbacks: Out<'a, PipelineCreationFeedback>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineCreationFeedbackCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineCreationFeedbackCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_CREATION_FEEDBACK_CREATE_INFO;
    type At<'a> = PipelineCreationFeedbackCreateInfo<'a>;
}
impl Default for PipelineCreationFeedbackCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_CREATION_FEEDBACK_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineDepthStencilStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineDepthStencilStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineDepthStencilStateCreateFlags,
    pub depth_test_enable: u32,
    pub depth_write_enable: u32,
    pub depth_compare_op: CompareOp,
    pub depth_bounds_test_enable: u32,
    pub stencil_test_enable: u32,
    pub front: StencilOpState,
    pub back: StencilOpState,
    pub min_depth_bounds: f32,
    pub max_depth_bounds: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineDepthStencilStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineDepthStencilStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_DEPTH_STENCIL_STATE_CREATE_INFO;
    type At<'a> = PipelineDepthStencilStateCreateInfo<'a>;
}
impl Default for PipelineDepthStencilStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_DEPTH_STENCIL_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineDynamicStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineDynamicStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineDynamicStateCreateFlags,
    pub dynamic_state_count: u32,
    pub p_dynamic_states: In<'a, DynamicState>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineDynamicStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineDynamicStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_DYNAMIC_STATE_CREATE_INFO;
    type At<'a> = PipelineDynamicStateCreateInfo<'a>;
}
impl Default for PipelineDynamicStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_DYNAMIC_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineFragmentShadingRateStateCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineFragmentShadingRateStateCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub fragment_size: Extent2D,
    pub combiner_ops: [FragmentShadingRateCombinerOpKHR; 2],
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineFragmentShadingRateStateCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineFragmentShadingRateStateCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR;
    type At<'a> = PipelineFragmentShadingRateStateCreateInfoKHR<'a>;
}
impl Default for PipelineFragmentShadingRateStateCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineInputAssemblyStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineInputAssemblyStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineInputAssemblyStateCreateFlags,
    pub topology: PrimitiveTopology,
    pub primitive_restart_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineInputAssemblyStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineInputAssemblyStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_INPUT_ASSEMBLY_STATE_CREATE_INFO;
    type At<'a> = PipelineInputAssemblyStateCreateInfo<'a>;
}
impl Default for PipelineInputAssemblyStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_INPUT_ASSEMBLY_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineLayoutCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineLayoutCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineLayoutCreateFlags,
    pub set_layout_count: u32,
    pub p_set_layouts: In<'a, DescriptorSetLayout>,
    pub push_constant_range_count: u32,
    pub p_push_constant_ranges: In<'a, PushConstantRange>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineLayoutCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineLayoutCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_LAYOUT_CREATE_INFO;
    type At<'a> = PipelineLayoutCreateInfo<'a>;
}
impl Default for PipelineLayoutCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_LAYOUT_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineLibraryCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineLibraryCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub library_count: u32,
    pub p_libraries: In<'a, Pipeline>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineLibraryCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineLibraryCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_LIBRARY_CREATE_INFO_KHR;
    type At<'a> = PipelineLibraryCreateInfoKHR<'a>;
}
impl Default for PipelineLibraryCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_LIBRARY_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineMultisampleStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineMultisampleStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineMultisampleStateCreateFlags,
    pub rasterization_samples: SampleCountFlags,
    pub sample_shading_enable: u32,
    pub min_sample_shading: f32,
    pub p_sample_mask: In<'a, u32>,
    pub alpha_to_coverage_enable: u32,
    pub alpha_to_one_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineMultisampleStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineMultisampleStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_MULTISAMPLE_STATE_CREATE_INFO;
    type At<'a> = PipelineMultisampleStateCreateInfo<'a>;
}
impl Default for PipelineMultisampleStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_MULTISAMPLE_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationConservativeStateCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationConservativeStateCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineRasterizationConservativeStateCreateFlagsEXT,
    pub conservative_rasterization_mode: ConservativeRasterizationModeEXT,
    pub extra_primitive_overestimation_size: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationConservativeStateCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationConservativeStateCreateInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT;
    type At<'a> = PipelineRasterizationConservativeStateCreateInfoEXT<'a>;
}
impl Default for PipelineRasterizationConservativeStateCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationDepthClipStateCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationDepthClipStateCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineRasterizationDepthClipStateCreateFlagsEXT,
    pub depth_clip_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationDepthClipStateCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationDepthClipStateCreateInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT;
    type At<'a> = PipelineRasterizationDepthClipStateCreateInfoEXT<'a>;
}
impl Default for PipelineRasterizationDepthClipStateCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationLineStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationLineStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub line_rasterization_mode: LineRasterizationMode,
    pub stippled_line_enable: u32,
    pub line_stipple_factor: u32,
    pub line_stipple_pattern: u16,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationLineStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationLineStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO;
    type At<'a> = PipelineRasterizationLineStateCreateInfo<'a>;
}
impl Default for PipelineRasterizationLineStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationProvokingVertexStateCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationProvokingVertexStateCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub provoking_vertex_mode: ProvokingVertexModeEXT,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT;
    type At<'a> = PipelineRasterizationProvokingVertexStateCreateInfoEXT<'a>;
}
impl Default for PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineRasterizationStateCreateFlags,
    pub depth_clamp_enable: u32,
    pub rasterizer_discard_enable: u32,
    pub polygon_mode: PolygonMode,
    pub cull_mode: CullModeFlags,
    pub front_face: FrontFace,
    pub depth_bias_enable: u32,
    pub depth_bias_constant_factor: f32,
    pub depth_bias_clamp: f32,
    pub depth_bias_slope_factor: f32,
    pub line_width: f32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_RASTERIZATION_STATE_CREATE_INFO;
    type At<'a> = PipelineRasterizationStateCreateInfo<'a>;
}
impl Default for PipelineRasterizationStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRasterizationStateStreamCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRasterizationStateStreamCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineRasterizationStateStreamCreateFlagsEXT,
    pub rasterization_stream: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRasterizationStateStreamCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRasterizationStateStreamCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT;
    type At<'a> = PipelineRasterizationStateStreamCreateInfoEXT<'a>;
}
impl Default for PipelineRasterizationStateStreamCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRenderingCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRenderingCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub view_mask: u32,
    pub color_attachment_count: u32,
    pub p_color_attachment_formats: In<'a, Format>,
    pub depth_attachment_format: Format,
    pub stencil_attachment_format: Format,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRenderingCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRenderingCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_RENDERING_CREATE_INFO;
    type At<'a> = PipelineRenderingCreateInfo<'a>;
}
impl Default for PipelineRenderingCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_RENDERING_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineRobustnessCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineRobustnessCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub storage_buffers: PipelineRobustnessBufferBehavior,
    pub uniform_buffers: PipelineRobustnessBufferBehavior,
    pub vertex_inputs: PipelineRobustnessBufferBehavior,
    pub images: PipelineRobustnessImageBehavior,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineRobustnessCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineRobustnessCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_ROBUSTNESS_CREATE_INFO;
    type At<'a> = PipelineRobustnessCreateInfo<'a>;
}
impl Default for PipelineRobustnessCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_ROBUSTNESS_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineSampleLocationsStateCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineSampleLocationsStateCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub sample_locations_enable: u32,
    pub sample_locations_info: SampleLocationsInfoEXT<'a>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineSampleLocationsStateCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineSampleLocationsStateCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT;
    type At<'a> = PipelineSampleLocationsStateCreateInfoEXT<'a>;
}
impl Default for PipelineSampleLocationsStateCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineShaderStageCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineShaderStageCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineShaderStageCreateFlags,
    pub stage: ShaderStageFlags,
    pub module: ShaderModule,
    pub p_name: In<'a, u8>,
    pub p_specialization_info: In<'a, SpecializationInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineShaderStageCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineShaderStageCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_SHADER_STAGE_CREATE_INFO;
    type At<'a> = PipelineShaderStageCreateInfo<'a>;
}
impl Default for PipelineShaderStageCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_SHADER_STAGE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineShaderStageRequiredSubgroupSizeCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineShaderStageRequiredSubgroupSizeCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub required_subgroup_size: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO;
    type At<'a> = PipelineShaderStageRequiredSubgroupSizeCreateInfo<'a>;
}
impl Default for PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineTessellationDomainOriginStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineTessellationDomainOriginStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub domain_origin: TessellationDomainOrigin,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineTessellationDomainOriginStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineTessellationDomainOriginStateCreateInfo<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO;
    type At<'a> = PipelineTessellationDomainOriginStateCreateInfo<'a>;
}
impl Default for PipelineTessellationDomainOriginStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineTessellationStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineTessellationStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineTessellationStateCreateFlags,
    pub patch_control_points: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineTessellationStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineTessellationStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_TESSELLATION_STATE_CREATE_INFO;
    type At<'a> = PipelineTessellationStateCreateInfo<'a>;
}
impl Default for PipelineTessellationStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_TESSELLATION_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineVertexInputDivisorStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineVertexInputDivisorStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub vertex_binding_divisor_count: u32,
    pub p_vertex_binding_divisors: In<'a, VertexInputBindingDivisorDescription>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineVertexInputDivisorStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineVertexInputDivisorStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO;
    type At<'a> = PipelineVertexInputDivisorStateCreateInfo<'a>;
}
impl Default for PipelineVertexInputDivisorStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineVertexInputStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineVertexInputStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineVertexInputStateCreateFlags,
    pub vertex_binding_description_count: u32,
    pub p_vertex_binding_descriptions: In<'a, VertexInputBindingDescription>,
    pub vertex_attribute_description_count: u32,
    pub p_vertex_attribute_descriptions: In<'a, VertexInputAttributeDescription>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineVertexInputStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineVertexInputStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_VERTEX_INPUT_STATE_CREATE_INFO;
    type At<'a> = PipelineVertexInputStateCreateInfo<'a>;
}
impl Default for PipelineVertexInputStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_VERTEX_INPUT_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineViewportDepthClampControlCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineViewportDepthClampControlCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_clamp_mode: DepthClampModeEXT,
    pub p_depth_clamp_range: In<'a, DepthClampRangeEXT>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineViewportDepthClampControlCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineViewportDepthClampControlCreateInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::PIPELINE_VIEWPORT_DEPTH_CLAMP_CONTROL_CREATE_INFO_EXT;
    type At<'a> = PipelineViewportDepthClampControlCreateInfoEXT<'a>;
}
impl Default for PipelineViewportDepthClampControlCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_VIEWPORT_DEPTH_CLAMP_CONTROL_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineViewportDepthClipControlCreateInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineViewportDepthClipControlCreateInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub negative_one_to_one: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineViewportDepthClipControlCreateInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineViewportDepthClipControlCreateInfoEXT<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT;
    type At<'a> = PipelineViewportDepthClipControlCreateInfoEXT<'a>;
}
impl Default for PipelineViewportDepthClipControlCreateInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkPipelineViewportStateCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct PipelineViewportStateCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineViewportStateCreateFlags,
    pub viewport_count: u32,
    pub p_viewports: In<'a, Viewport>,
    pub scissor_count: u32,
    pub p_scissors: In<'a, Rect2D>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for PipelineViewportStateCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for PipelineViewportStateCreateInfo<'_> {
    const TYPE: StructureType = StructureType::PIPELINE_VIEWPORT_STATE_CREATE_INFO;
    type At<'a> = PipelineViewportStateCreateInfo<'a>;
}
impl Default for PipelineViewportStateCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::PIPELINE_VIEWPORT_STATE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRayTracingPipelineCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RayTracingPipelineCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: PipelineCreateFlags,
    pub stage_count: u32,
    pub p_stages: In<'a, PipelineShaderStageCreateInfo<'a>>,
    pub group_count: u32,
    pub p_groups: In<'a, RayTracingShaderGroupCreateInfoKHR<'a>>,
    pub max_pipeline_ray_recursion_depth: u32,
    pub p_library_info: In<'a, PipelineLibraryCreateInfoKHR<'a>>,
    pub p_library_interface: In<'a, RayTracingPipelineInterfaceCreateInfoKHR<'a>>,
    pub p_dynamic_state: In<'a, PipelineDynamicStateCreateInfo<'a>>,
    pub layout: PipelineLayout,
    pub base_pipeline_handle: Pipeline,
    pub base_pipeline_index: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RayTracingPipelineCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RayTracingPipelineCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::RAY_TRACING_PIPELINE_CREATE_INFO_KHR;
    type At<'a> = RayTracingPipelineCreateInfoKHR<'a>;
}
impl Default for RayTracingPipelineCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RAY_TRACING_PIPELINE_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkRayTracingPipelineInterfaceCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RayTracingPipelineInterfaceCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub max_pipeline_ray_payload_size: u32,
    pub max_pipeline_ray_hit_attribute_size: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RayTracingPipelineInterfaceCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RayTracingPipelineInterfaceCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::RAY_TRACING_PIPELINE_INTERFACE_CREATE_INFO_KHR;
    type At<'a> = RayTracingPipelineInterfaceCreateInfoKHR<'a>;
}
impl Default for RayTracingPipelineInterfaceCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RAY_TRACING_PIPELINE_INTERFACE_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkRayTracingShaderGroupCreateInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RayTracingShaderGroupCreateInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub type_: RayTracingShaderGroupTypeKHR,
    pub general_shader: u32,
    pub closest_hit_shader: u32,
    pub any_hit_shader: u32,
    pub intersection_shader: u32,
    pub p_shader_group_capture_replay_handle: Null,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RayTracingShaderGroupCreateInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RayTracingShaderGroupCreateInfoKHR<'_> {
    const TYPE: StructureType = StructureType::RAY_TRACING_SHADER_GROUP_CREATE_INFO_KHR;
    type At<'a> = RayTracingShaderGroupCreateInfoKHR<'a>;
}
impl Default for RayTracingShaderGroupCreateInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RAY_TRACING_SHADER_GROUP_CREATE_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkShaderModuleCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ShaderModuleCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: ShaderModuleCreateFlags,
    pub code_size: usize,
    pub p_code: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ShaderModuleCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ShaderModuleCreateInfo<'_> {
    const TYPE: StructureType = StructureType::SHADER_MODULE_CREATE_INFO;
    type At<'a> = ShaderModuleCreateInfo<'a>;
}
impl Default for ShaderModuleCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SHADER_MODULE_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSpecializationInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SpecializationInfo<'a> {
    pub map_entry_count: u32,
    pub p_map_entries: In<'a, SpecializationMapEntry>,
    pub data_size: usize,
    pub p_data: In<'a, u8>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SpecializationInfo<'_> {}
impl Default for SpecializationInfo<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSpecializationMapEntry`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SpecializationMapEntry {
    pub constant_id: u32,
    pub offset: u32,
    pub size: usize,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SpecializationMapEntry {}
impl Default for SpecializationMapEntry {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkStencilOpState`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct StencilOpState {
    pub fail_op: StencilOp,
    pub pass_op: StencilOp,
    pub depth_fail_op: StencilOp,
    pub compare_op: CompareOp,
    pub compare_mask: u32,
    pub write_mask: u32,
    pub reference: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for StencilOpState {}
impl Default for StencilOpState {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubpassDescriptionDepthStencilResolve`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassDescriptionDepthStencilResolve<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub depth_resolve_mode: ResolveModeFlags,
    pub stencil_resolve_mode: ResolveModeFlags,
    pub p_depth_stencil_resolve_attachment: In<'a, AttachmentReference2<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassDescriptionDepthStencilResolve<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassDescriptionDepthStencilResolve<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE;
    type At<'a> = SubpassDescriptionDepthStencilResolve<'a>;
}
impl Default for SubpassDescriptionDepthStencilResolve<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE,
            ..crate::zeroed()
        }
    }
}

/// `VkVertexInputAttributeDescription`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VertexInputAttributeDescription {
    pub location: u32,
    pub binding: u32,
    pub format: Format,
    pub offset: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for VertexInputAttributeDescription {}
impl Default for VertexInputAttributeDescription {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkVertexInputAttributeDescription2EXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VertexInputAttributeDescription2EXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub location: u32,
    pub binding: u32,
    pub format: Format,
    pub offset: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for VertexInputAttributeDescription2EXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for VertexInputAttributeDescription2EXT<'_> {
    const TYPE: StructureType = StructureType::VERTEX_INPUT_ATTRIBUTE_DESCRIPTION_2_EXT;
    type At<'a> = VertexInputAttributeDescription2EXT<'a>;
}
impl Default for VertexInputAttributeDescription2EXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::VERTEX_INPUT_ATTRIBUTE_DESCRIPTION_2_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkVertexInputBindingDescription`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VertexInputBindingDescription {
    pub binding: u32,
    pub stride: u32,
    pub input_rate: VertexInputRate,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for VertexInputBindingDescription {}
impl Default for VertexInputBindingDescription {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkVertexInputBindingDescription2EXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VertexInputBindingDescription2EXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub binding: u32,
    pub stride: u32,
    pub input_rate: VertexInputRate,
    pub divisor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for VertexInputBindingDescription2EXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for VertexInputBindingDescription2EXT<'_> {
    const TYPE: StructureType = StructureType::VERTEX_INPUT_BINDING_DESCRIPTION_2_EXT;
    type At<'a> = VertexInputBindingDescription2EXT<'a>;
}
impl Default for VertexInputBindingDescription2EXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::VERTEX_INPUT_BINDING_DESCRIPTION_2_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkVertexInputBindingDivisorDescription`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct VertexInputBindingDivisorDescription {
    pub binding: u32,
    pub divisor: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for VertexInputBindingDivisorDescription {}
impl Default for VertexInputBindingDivisorDescription {
    fn default() -> Self {
        crate::zeroed()
    }
}
