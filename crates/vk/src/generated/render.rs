// Made by `cargo xtask codegen` from registry/; do not edit.
//! Structures about: render.

use super::*;

/// `VkAttachmentDescription`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentDescription {
    pub flags: AttachmentDescriptionFlags,
    pub format: Format,
    pub samples: SampleCountFlags,
    pub load_op: AttachmentLoadOp,
    pub store_op: AttachmentStoreOp,
    pub stencil_load_op: AttachmentLoadOp,
    pub stencil_store_op: AttachmentStoreOp,
    pub initial_layout: ImageLayout,
    pub final_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentDescription {}
impl Default for AttachmentDescription {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkAttachmentDescription2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentDescription2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: AttachmentDescriptionFlags,
    pub format: Format,
    pub samples: SampleCountFlags,
    pub load_op: AttachmentLoadOp,
    pub store_op: AttachmentStoreOp,
    pub stencil_load_op: AttachmentLoadOp,
    pub stencil_store_op: AttachmentStoreOp,
    pub initial_layout: ImageLayout,
    pub final_layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentDescription2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AttachmentDescription2<'_> {
    const TYPE: StructureType = StructureType::ATTACHMENT_DESCRIPTION_2;
    type At<'a> = AttachmentDescription2<'a>;
}
impl Default for AttachmentDescription2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ATTACHMENT_DESCRIPTION_2,
            ..crate::zeroed()
        }
    }
}

/// `VkAttachmentReference`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentReference {
    pub attachment: u32,
    pub layout: ImageLayout,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentReference {}
impl Default for AttachmentReference {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkAttachmentReference2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentReference2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment: u32,
    pub layout: ImageLayout,
    pub aspect_mask: ImageAspectFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentReference2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for AttachmentReference2<'_> {
    const TYPE: StructureType = StructureType::ATTACHMENT_REFERENCE_2;
    type At<'a> = AttachmentReference2<'a>;
}
impl Default for AttachmentReference2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::ATTACHMENT_REFERENCE_2,
            ..crate::zeroed()
        }
    }
}

/// `VkAttachmentSampleLocationsEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct AttachmentSampleLocationsEXT<'a> {
    pub attachment_index: u32,
    pub sample_locations_info: SampleLocationsInfoEXT<'a>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AttachmentSampleLocationsEXT<'_> {}
impl Default for AttachmentSampleLocationsEXT<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkClearAttachment`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ClearAttachment {
    pub aspect_mask: ImageAspectFlags,
    pub color_attachment: u32,
    pub clear_value: ClearValue,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ClearAttachment {}
impl Default for ClearAttachment {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkCommandBufferInheritanceConditionalRenderingInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferInheritanceConditionalRenderingInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub conditional_rendering_enable: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferInheritanceConditionalRenderingInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferInheritanceConditionalRenderingInfoEXT<'_> {
    const TYPE: StructureType =
        StructureType::COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT;
    type At<'a> = CommandBufferInheritanceConditionalRenderingInfoEXT<'a>;
}
impl Default for CommandBufferInheritanceConditionalRenderingInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkCommandBufferInheritanceRenderingInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct CommandBufferInheritanceRenderingInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: RenderingFlags,
    pub view_mask: u32,
    pub color_attachment_count: u32,
    pub p_color_attachment_formats: In<'a, Format>,
    pub depth_attachment_format: Format,
    pub stencil_attachment_format: Format,
    pub rasterization_samples: SampleCountFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for CommandBufferInheritanceRenderingInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for CommandBufferInheritanceRenderingInfo<'_> {
    const TYPE: StructureType = StructureType::COMMAND_BUFFER_INHERITANCE_RENDERING_INFO;
    type At<'a> = CommandBufferInheritanceRenderingInfo<'a>;
}
impl Default for CommandBufferInheritanceRenderingInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::COMMAND_BUFFER_INHERITANCE_RENDERING_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkConditionalRenderingBeginInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct ConditionalRenderingBeginInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub buffer: Buffer,
    pub offset: u64,
    pub flags: ConditionalRenderingFlagsEXT,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for ConditionalRenderingBeginInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for ConditionalRenderingBeginInfoEXT<'_> {
    const TYPE: StructureType = StructureType::CONDITIONAL_RENDERING_BEGIN_INFO_EXT;
    type At<'a> = ConditionalRenderingBeginInfoEXT<'a>;
}
impl Default for ConditionalRenderingBeginInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::CONDITIONAL_RENDERING_BEGIN_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkDeviceGroupRenderPassBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct DeviceGroupRenderPassBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub device_mask: u32,
    pub device_render_area_count: u32,
    pub p_device_render_areas: In<'a, Rect2D>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for DeviceGroupRenderPassBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for DeviceGroupRenderPassBeginInfo<'_> {
    const TYPE: StructureType = StructureType::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO;
    type At<'a> = DeviceGroupRenderPassBeginInfo<'a>;
}
impl Default for DeviceGroupRenderPassBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkFragmentShadingRateAttachmentInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FragmentShadingRateAttachmentInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub p_fragment_shading_rate_attachment: In<'a, AttachmentReference2<'a>>,
    pub shading_rate_attachment_texel_size: Extent2D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FragmentShadingRateAttachmentInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FragmentShadingRateAttachmentInfoKHR<'_> {
    const TYPE: StructureType = StructureType::FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR;
    type At<'a> = FragmentShadingRateAttachmentInfoKHR<'a>;
}
impl Default for FragmentShadingRateAttachmentInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkFramebufferAttachmentsCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FramebufferAttachmentsCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_image_info_count: u32,
    pub p_attachment_image_infos: In<'a, FramebufferAttachmentImageInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FramebufferAttachmentsCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FramebufferAttachmentsCreateInfo<'_> {
    const TYPE: StructureType = StructureType::FRAMEBUFFER_ATTACHMENTS_CREATE_INFO;
    type At<'a> = FramebufferAttachmentsCreateInfo<'a>;
}
impl Default for FramebufferAttachmentsCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FRAMEBUFFER_ATTACHMENTS_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkFramebufferCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct FramebufferCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: FramebufferCreateFlags,
    pub render_pass: RenderPass,
    pub attachment_count: u32,
    pub p_attachments: In<'a, ImageView>,
    pub width: u32,
    pub height: u32,
    pub layers: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for FramebufferCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for FramebufferCreateInfo<'_> {
    const TYPE: StructureType = StructureType::FRAMEBUFFER_CREATE_INFO;
    type At<'a> = FramebufferCreateInfo<'a>;
}
impl Default for FramebufferCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::FRAMEBUFFER_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkInputAttachmentAspectReference`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct InputAttachmentAspectReference {
    pub subpass: u32,
    pub input_attachment_index: u32,
    pub aspect_mask: ImageAspectFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for InputAttachmentAspectReference {}
impl Default for InputAttachmentAspectReference {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkMultisampledRenderToSingleSampledInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct MultisampledRenderToSingleSampledInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub multisampled_render_to_single_sampled_enable: u32,
    pub rasterization_samples: SampleCountFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for MultisampledRenderToSingleSampledInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for MultisampledRenderToSingleSampledInfoEXT<'_> {
    const TYPE: StructureType = StructureType::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT;
    type At<'a> = MultisampledRenderToSingleSampledInfoEXT<'a>;
}
impl Default for MultisampledRenderToSingleSampledInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassAttachmentBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassAttachmentBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_count: u32,
    pub p_attachments: In<'a, ImageView>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassAttachmentBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassAttachmentBeginInfo<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_ATTACHMENT_BEGIN_INFO;
    type At<'a> = RenderPassAttachmentBeginInfo<'a>;
}
impl Default for RenderPassAttachmentBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_ATTACHMENT_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub render_pass: RenderPass,
    pub framebuffer: Framebuffer,
    pub render_area: Rect2D,
    pub clear_value_count: u32,
    pub p_clear_values: In<'a, ClearValue>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassBeginInfo<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_BEGIN_INFO;
    type At<'a> = RenderPassBeginInfo<'a>;
}
impl Default for RenderPassBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: RenderPassCreateFlags,
    pub attachment_count: u32,
    pub p_attachments: In<'a, AttachmentDescription>,
    pub subpass_count: u32,
    pub p_subpasses: In<'a, SubpassDescription<'a>>,
    pub dependency_count: u32,
    pub p_dependencies: In<'a, SubpassDependency>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassCreateInfo<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_CREATE_INFO;
    type At<'a> = RenderPassCreateInfo<'a>;
}
impl Default for RenderPassCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassCreateInfo2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassCreateInfo2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: RenderPassCreateFlags,
    pub attachment_count: u32,
    pub p_attachments: In<'a, AttachmentDescription2<'a>>,
    pub subpass_count: u32,
    pub p_subpasses: In<'a, SubpassDescription2<'a>>,
    pub dependency_count: u32,
    pub p_dependencies: In<'a, SubpassDependency2<'a>>,
    pub correlated_view_mask_count: u32,
    pub p_correlated_view_masks: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassCreateInfo2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassCreateInfo2<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_CREATE_INFO_2;
    type At<'a> = RenderPassCreateInfo2<'a>;
}
impl Default for RenderPassCreateInfo2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_CREATE_INFO_2,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassInputAttachmentAspectCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassInputAttachmentAspectCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub aspect_reference_count: u32,
    pub p_aspect_references: In<'a, InputAttachmentAspectReference>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassInputAttachmentAspectCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassInputAttachmentAspectCreateInfo<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO;
    type At<'a> = RenderPassInputAttachmentAspectCreateInfo<'a>;
}
impl Default for RenderPassInputAttachmentAspectCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassMultiviewCreateInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassMultiviewCreateInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub subpass_count: u32,
    pub p_view_masks: In<'a, u32>,
    pub dependency_count: u32,
    pub p_view_offsets: In<'a, i32>,
    pub correlation_mask_count: u32,
    pub p_correlation_masks: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassMultiviewCreateInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassMultiviewCreateInfo<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_MULTIVIEW_CREATE_INFO;
    type At<'a> = RenderPassMultiviewCreateInfo<'a>;
}
impl Default for RenderPassMultiviewCreateInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_MULTIVIEW_CREATE_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderPassSampleLocationsBeginInfoEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderPassSampleLocationsBeginInfoEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub attachment_initial_sample_locations_count: u32,
    pub p_attachment_initial_sample_locations: In<'a, AttachmentSampleLocationsEXT<'a>>,
    pub post_subpass_sample_locations_count: u32,
    pub p_post_subpass_sample_locations: In<'a, SubpassSampleLocationsEXT<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderPassSampleLocationsBeginInfoEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderPassSampleLocationsBeginInfoEXT<'_> {
    const TYPE: StructureType = StructureType::RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT;
    type At<'a> = RenderPassSampleLocationsBeginInfoEXT<'a>;
}
impl Default for RenderPassSampleLocationsBeginInfoEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingAreaInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingAreaInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub view_mask: u32,
    pub color_attachment_count: u32,
    pub p_color_attachment_formats: In<'a, Format>,
    pub depth_attachment_format: Format,
    pub stencil_attachment_format: Format,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingAreaInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingAreaInfo<'_> {
    const TYPE: StructureType = StructureType::RENDERING_AREA_INFO;
    type At<'a> = RenderingAreaInfo<'a>;
}
impl Default for RenderingAreaInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_AREA_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingAttachmentInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingAttachmentInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_view: ImageView,
    pub image_layout: ImageLayout,
    pub resolve_mode: ResolveModeFlags,
    pub resolve_image_view: ImageView,
    pub resolve_image_layout: ImageLayout,
    pub load_op: AttachmentLoadOp,
    pub store_op: AttachmentStoreOp,
    pub clear_value: ClearValue,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingAttachmentInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingAttachmentInfo<'_> {
    const TYPE: StructureType = StructureType::RENDERING_ATTACHMENT_INFO;
    type At<'a> = RenderingAttachmentInfo<'a>;
}
impl Default for RenderingAttachmentInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_ATTACHMENT_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingAttachmentLocationInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingAttachmentLocationInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub color_attachment_count: u32,
    pub p_color_attachment_locations: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingAttachmentLocationInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingAttachmentLocationInfo<'_> {
    const TYPE: StructureType = StructureType::RENDERING_ATTACHMENT_LOCATION_INFO;
    type At<'a> = RenderingAttachmentLocationInfo<'a>;
}
impl Default for RenderingAttachmentLocationInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_ATTACHMENT_LOCATION_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingFragmentShadingRateAttachmentInfoKHR`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingFragmentShadingRateAttachmentInfoKHR<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub image_view: ImageView,
    pub image_layout: ImageLayout,
    pub shading_rate_attachment_texel_size: Extent2D,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingFragmentShadingRateAttachmentInfoKHR<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingFragmentShadingRateAttachmentInfoKHR<'_> {
    const TYPE: StructureType = StructureType::RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR;
    type At<'a> = RenderingFragmentShadingRateAttachmentInfoKHR<'a>;
}
impl Default for RenderingFragmentShadingRateAttachmentInfoKHR<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: RenderingFlags,
    pub render_area: Rect2D,
    pub layer_count: u32,
    pub view_mask: u32,
    pub color_attachment_count: u32,
    pub p_color_attachments: In<'a, RenderingAttachmentInfo<'a>>,
    pub p_depth_attachment: In<'a, RenderingAttachmentInfo<'a>>,
    pub p_stencil_attachment: In<'a, RenderingAttachmentInfo<'a>>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingInfo<'_> {
    const TYPE: StructureType = StructureType::RENDERING_INFO;
    type At<'a> = RenderingInfo<'a>;
}
impl Default for RenderingInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkRenderingInputAttachmentIndexInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct RenderingInputAttachmentIndexInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub color_attachment_count: u32,
    pub p_color_attachment_input_indices: In<'a, u32>,
    pub p_depth_input_attachment_index: In<'a, u32>,
    pub p_stencil_input_attachment_index: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for RenderingInputAttachmentIndexInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for RenderingInputAttachmentIndexInfo<'_> {
    const TYPE: StructureType = StructureType::RENDERING_INPUT_ATTACHMENT_INDEX_INFO;
    type At<'a> = RenderingInputAttachmentIndexInfo<'a>;
}
impl Default for RenderingInputAttachmentIndexInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::RENDERING_INPUT_ATTACHMENT_INDEX_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassBeginInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassBeginInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub contents: SubpassContents,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassBeginInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassBeginInfo<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_BEGIN_INFO;
    type At<'a> = SubpassBeginInfo<'a>;
}
impl Default for SubpassBeginInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_BEGIN_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassDependency`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassDependency {
    pub src_subpass: u32,
    pub dst_subpass: u32,
    pub src_stage_mask: PipelineStageFlags,
    pub dst_stage_mask: PipelineStageFlags,
    pub src_access_mask: AccessFlags,
    pub dst_access_mask: AccessFlags,
    pub dependency_flags: DependencyFlags,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassDependency {}
impl Default for SubpassDependency {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubpassDependency2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassDependency2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub src_subpass: u32,
    pub dst_subpass: u32,
    pub src_stage_mask: PipelineStageFlags,
    pub dst_stage_mask: PipelineStageFlags,
    pub src_access_mask: AccessFlags,
    pub dst_access_mask: AccessFlags,
    pub dependency_flags: DependencyFlags,
    pub view_offset: i32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassDependency2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassDependency2<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_DEPENDENCY_2;
    type At<'a> = SubpassDependency2<'a>;
}
impl Default for SubpassDependency2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_DEPENDENCY_2,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassDescription`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassDescription<'a> {
    pub flags: SubpassDescriptionFlags,
    pub pipeline_bind_point: PipelineBindPoint,
    pub input_attachment_count: u32,
    pub p_input_attachments: In<'a, AttachmentReference>,
    pub color_attachment_count: u32,
    pub p_color_attachments: In<'a, AttachmentReference>,
    pub p_resolve_attachments: In<'a, AttachmentReference>,
    pub p_depth_stencil_attachment: In<'a, AttachmentReference>,
    pub preserve_attachment_count: u32,
    pub p_preserve_attachments: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassDescription<'_> {}
impl Default for SubpassDescription<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}

/// `VkSubpassDescription2`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassDescription2<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub flags: SubpassDescriptionFlags,
    pub pipeline_bind_point: PipelineBindPoint,
    pub view_mask: u32,
    pub input_attachment_count: u32,
    pub p_input_attachments: In<'a, AttachmentReference2<'a>>,
    pub color_attachment_count: u32,
    pub p_color_attachments: In<'a, AttachmentReference2<'a>>,
    pub p_resolve_attachments: In<'a, AttachmentReference2<'a>>,
    pub p_depth_stencil_attachment: In<'a, AttachmentReference2<'a>>,
    pub preserve_attachment_count: u32,
    pub p_preserve_attachments: In<'a, u32>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassDescription2<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassDescription2<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_DESCRIPTION_2;
    type At<'a> = SubpassDescription2<'a>;
}
impl Default for SubpassDescription2<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_DESCRIPTION_2,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassEndInfo`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassEndInfo<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassEndInfo<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassEndInfo<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_END_INFO;
    type At<'a> = SubpassEndInfo<'a>;
}
impl Default for SubpassEndInfo<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_END_INFO,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassResolvePerformanceQueryEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassResolvePerformanceQueryEXT<'a> {
    pub s_type: StructureType,
    pub p_next: Chain<'a>,
    pub optimal: u32,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassResolvePerformanceQueryEXT<'_> {}
// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
unsafe impl Structure for SubpassResolvePerformanceQueryEXT<'_> {
    const TYPE: StructureType = StructureType::SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT;
    type At<'a> = SubpassResolvePerformanceQueryEXT<'a>;
}
impl Default for SubpassResolvePerformanceQueryEXT<'_> {
    fn default() -> Self {
        Self {
            s_type: StructureType::SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT,
            ..crate::zeroed()
        }
    }
}

/// `VkSubpassSampleLocationsEXT`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct SubpassSampleLocationsEXT<'a> {
    pub subpass_index: u32,
    pub sample_locations_info: SampleLocationsInfoEXT<'a>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for SubpassSampleLocationsEXT<'_> {}
impl Default for SubpassSampleLocationsEXT<'_> {
    fn default() -> Self {
        crate::zeroed()
    }
}
