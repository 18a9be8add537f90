// Made by `cargo xtask codegen` from registry/; do not edit.
//! The generated part of the ABI.
#![allow(
    missing_docs,
    unsafe_code,
    clippy::upper_case_acronyms,
    reason = "generated: the registry documents it"
)]

use crate::Handle;
use crate::arena::{Abi, Chain, In, Node, Null, Out, Structure};
use crate::union::*;

mod basic;
mod commands;
mod descriptor;
mod enums;
mod features;
mod formats;
mod handles;
mod image;
mod pipeline;
mod private;
mod properties;
mod render;
mod sync;
pub use basic::*;
pub use commands::*;
pub use descriptor::*;
pub use enums::*;
pub use features::*;
pub use formats::*;
pub use handles::*;
pub use image::*;
pub use pipeline::*;
pub use private::*;
pub use properties::*;
pub use render::*;
pub use sync::*;

/// Adds one structure of a chain to a list.
pub(crate) fn debug_node(node: Node<'_>, list: &mut core::fmt::DebugList<'_, '_>) {
    match node.structure_type() {
        StructureType::ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT => {
            list.entries(node.get::<AttachmentDescriptionStencilLayout<'_>>())
        }
        StructureType::ATTACHMENT_REFERENCE_STENCIL_LAYOUT => {
            list.entries(node.get::<AttachmentReferenceStencilLayout<'_>>())
        }
        StructureType::BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO => {
            list.entries(node.get::<BindBufferMemoryDeviceGroupInfo<'_>>())
        }
        StructureType::BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO => {
            list.entries(node.get::<BindImageMemoryDeviceGroupInfo<'_>>())
        }
        StructureType::BIND_IMAGE_PLANE_MEMORY_INFO => {
            list.entries(node.get::<BindImagePlaneMemoryInfo<'_>>())
        }
        StructureType::BIND_MEMORY_STATUS => list.entries(node.get::<BindMemoryStatus<'_>>()),
        StructureType::BUFFER_DEVICE_ADDRESS_CREATE_INFO_EXT => {
            list.entries(node.get::<BufferDeviceAddressCreateInfoEXT<'_>>())
        }
        StructureType::BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO => {
            list.entries(node.get::<BufferOpaqueCaptureAddressCreateInfo<'_>>())
        }
        StructureType::BUFFER_USAGE_FLAGS_2_CREATE_INFO => {
            list.entries(node.get::<BufferUsageFlags2CreateInfo<'_>>())
        }
        StructureType::COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT => {
            list.entries(node.get::<CommandBufferInheritanceConditionalRenderingInfoEXT<'_>>())
        }
        StructureType::COMMAND_BUFFER_INHERITANCE_RENDERING_INFO => {
            list.entries(node.get::<CommandBufferInheritanceRenderingInfo<'_>>())
        }
        StructureType::DEPTH_BIAS_REPRESENTATION_INFO_EXT => {
            list.entries(node.get::<DepthBiasRepresentationInfoEXT<'_>>())
        }
        StructureType::DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO => {
            list.entries(node.get::<DescriptorPoolInlineUniformBlockCreateInfo<'_>>())
        }
        StructureType::DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO => {
            list.entries(node.get::<DescriptorSetLayoutBindingFlagsCreateInfo<'_>>())
        }
        StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO => {
            list.entries(node.get::<DescriptorSetVariableDescriptorCountAllocateInfo<'_>>())
        }
        StructureType::DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT => {
            list.entries(node.get::<DescriptorSetVariableDescriptorCountLayoutSupport<'_>>())
        }
        StructureType::DEVICE_GROUP_BIND_SPARSE_INFO => {
            list.entries(node.get::<DeviceGroupBindSparseInfo<'_>>())
        }
        StructureType::DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO => {
            list.entries(node.get::<DeviceGroupCommandBufferBeginInfo<'_>>())
        }
        StructureType::DEVICE_GROUP_DEVICE_CREATE_INFO => {
            list.entries(node.get::<DeviceGroupDeviceCreateInfo<'_>>())
        }
        StructureType::DEVICE_GROUP_RENDER_PASS_BEGIN_INFO => {
            list.entries(node.get::<DeviceGroupRenderPassBeginInfo<'_>>())
        }
        StructureType::DEVICE_GROUP_SUBMIT_INFO => {
            list.entries(node.get::<DeviceGroupSubmitInfo<'_>>())
        }
        StructureType::DEVICE_PRIVATE_DATA_CREATE_INFO => {
            list.entries(node.get::<DevicePrivateDataCreateInfo<'_>>())
        }
        StructureType::DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO => {
            list.entries(node.get::<DeviceQueueGlobalPriorityCreateInfo<'_>>())
        }
        StructureType::DEVICE_QUEUE_TIMELINE_INFO_MESA => {
            list.entries(node.get::<DeviceQueueTimelineInfoMESA<'_>>())
        }
        StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_2_EXT => {
            list.entries(node.get::<DrmFormatModifierPropertiesList2EXT<'_>>())
        }
        StructureType::DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT => {
            list.entries(node.get::<DrmFormatModifierPropertiesListEXT<'_>>())
        }
        StructureType::EXPORT_FENCE_CREATE_INFO => {
            list.entries(node.get::<ExportFenceCreateInfo<'_>>())
        }
        StructureType::EXPORT_MEMORY_ALLOCATE_INFO => {
            list.entries(node.get::<ExportMemoryAllocateInfo<'_>>())
        }
        StructureType::EXPORT_SEMAPHORE_CREATE_INFO => {
            list.entries(node.get::<ExportSemaphoreCreateInfo<'_>>())
        }
        StructureType::EXTERNAL_IMAGE_FORMAT_PROPERTIES => {
            list.entries(node.get::<ExternalImageFormatProperties<'_>>())
        }
        StructureType::EXTERNAL_MEMORY_ACQUIRE_UNMODIFIED_EXT => {
            list.entries(node.get::<ExternalMemoryAcquireUnmodifiedEXT<'_>>())
        }
        StructureType::EXTERNAL_MEMORY_BUFFER_CREATE_INFO => {
            list.entries(node.get::<ExternalMemoryBufferCreateInfo<'_>>())
        }
        StructureType::EXTERNAL_MEMORY_IMAGE_CREATE_INFO => {
            list.entries(node.get::<ExternalMemoryImageCreateInfo<'_>>())
        }
        StructureType::FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT => {
            list.entries(node.get::<FilterCubicImageViewImageFormatPropertiesEXT<'_>>())
        }
        StructureType::FORMAT_PROPERTIES_3 => list.entries(node.get::<FormatProperties3<'_>>()),
        StructureType::FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR => {
            list.entries(node.get::<FragmentShadingRateAttachmentInfoKHR<'_>>())
        }
        StructureType::FRAMEBUFFER_ATTACHMENTS_CREATE_INFO => {
            list.entries(node.get::<FramebufferAttachmentsCreateInfo<'_>>())
        }
        StructureType::GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT => {
            list.entries(node.get::<GraphicsPipelineLibraryCreateInfoEXT<'_>>())
        }
        StructureType::HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY => {
            list.entries(node.get::<HostImageCopyDevicePerformanceQuery<'_>>())
        }
        StructureType::IMAGE_DRM_FORMAT_MODIFIER_EXPLICIT_CREATE_INFO_EXT => {
            list.entries(node.get::<ImageDrmFormatModifierExplicitCreateInfoEXT<'_>>())
        }
        StructureType::IMAGE_DRM_FORMAT_MODIFIER_LIST_CREATE_INFO_EXT => {
            list.entries(node.get::<ImageDrmFormatModifierListCreateInfoEXT<'_>>())
        }
        StructureType::IMAGE_FORMAT_LIST_CREATE_INFO => {
            list.entries(node.get::<ImageFormatListCreateInfo<'_>>())
        }
        StructureType::IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO => {
            list.entries(node.get::<ImagePlaneMemoryRequirementsInfo<'_>>())
        }
        StructureType::IMAGE_STENCIL_USAGE_CREATE_INFO => {
            list.entries(node.get::<ImageStencilUsageCreateInfo<'_>>())
        }
        StructureType::IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT => {
            list.entries(node.get::<ImageViewMinLodCreateInfoEXT<'_>>())
        }
        StructureType::IMAGE_VIEW_SLICED_CREATE_INFO_EXT => {
            list.entries(node.get::<ImageViewSlicedCreateInfoEXT<'_>>())
        }
        StructureType::IMAGE_VIEW_USAGE_CREATE_INFO => {
            list.entries(node.get::<ImageViewUsageCreateInfo<'_>>())
        }
        StructureType::IMPORT_MEMORY_RESOURCE_INFO_MESA => {
            list.entries(node.get::<ImportMemoryResourceInfoMESA<'_>>())
        }
        StructureType::MEMORY_ALLOCATE_FLAGS_INFO => {
            list.entries(node.get::<MemoryAllocateFlagsInfo<'_>>())
        }
        StructureType::MEMORY_BARRIER_2 => list.entries(node.get::<MemoryBarrier2<'_>>()),
        StructureType::MEMORY_DEDICATED_ALLOCATE_INFO => {
            list.entries(node.get::<MemoryDedicatedAllocateInfo<'_>>())
        }
        StructureType::MEMORY_DEDICATED_REQUIREMENTS => {
            list.entries(node.get::<MemoryDedicatedRequirements<'_>>())
        }
        StructureType::MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO => {
            list.entries(node.get::<MemoryOpaqueCaptureAddressAllocateInfo<'_>>())
        }
        StructureType::MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA => {
            list.entries(node.get::<MemoryResourceAllocationSizePropertiesMESA<'_>>())
        }
        StructureType::MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT => {
            list.entries(node.get::<MultisampledRenderToSingleSampledInfoEXT<'_>>())
        }
        StructureType::MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT => {
            list.entries(node.get::<MutableDescriptorTypeCreateInfoEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES => {
            list.entries(node.get::<PhysicalDevice16BitStorageFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDevice4444FormatsFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES => {
            list.entries(node.get::<PhysicalDevice8BitStorageFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceAccelerationStructureFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceAccelerationStructurePropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT => list
            .entries(node.get::<PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>>()),
        StructureType::PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES => {
            list.entries(node.get::<PhysicalDeviceBufferDeviceAddressFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceColorWriteEnableFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceConditionalRenderingFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceCustomBorderColorFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceCustomBorderColorPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceDepthBiasControlFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceDepthClampControlFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceDepthClipControlFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceDepthClipEnableFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceDepthStencilResolveProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES => {
            list.entries(node.get::<PhysicalDeviceDescriptorIndexingFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceDescriptorIndexingProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DRIVER_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceDriverProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES => {
            list.entries(node.get::<PhysicalDeviceDynamicRenderingFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES => {
            list.entries(node.get::<PhysicalDeviceDynamicRenderingLocalReadFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT => list
            .entries(node.get::<PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>>()),
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO => {
            list.entries(node.get::<PhysicalDeviceExternalImageFormatInfo<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FEATURES_2 => {
            list.entries(node.get::<PhysicalDeviceFeatures2<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceFloatControlsProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES => {
            list.entries(node.get::<PhysicalDeviceGlobalPriorityQueryFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES => {
            list.entries(node.get::<PhysicalDeviceHostImageCopyFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceHostImageCopyProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES => {
            list.entries(node.get::<PhysicalDeviceHostQueryResetFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ID_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceIDProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_DRM_FORMAT_MODIFIER_INFO_EXT => {
            list.entries(node.get::<PhysicalDeviceImageDrmFormatModifierInfoEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES => {
            list.entries(node.get::<PhysicalDeviceImageRobustnessFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT => {
            list.entries(node.get::<PhysicalDeviceImageViewImageFormatInfoEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceImageViewMinLodFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES => {
            list.entries(node.get::<PhysicalDeviceImagelessFramebufferFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES => {
            list.entries(node.get::<PhysicalDeviceIndexTypeUint8Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES => {
            list.entries(node.get::<PhysicalDeviceInlineUniformBlockFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceInlineUniformBlockProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceLegacyDitheringFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES => {
            list.entries(node.get::<PhysicalDeviceLineRasterizationFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceLineRasterizationProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceMaintenance3Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES => {
            list.entries(node.get::<PhysicalDeviceMaintenance4Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceMaintenance4Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES => {
            list.entries(node.get::<PhysicalDeviceMaintenance5Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceMaintenance5Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES => {
            list.entries(node.get::<PhysicalDeviceMaintenance6Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceMaintenance6Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceMaintenance7FeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MAINTENANCE_7_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceMaintenance7PropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceMemoryBudgetPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceMeshShaderFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceMeshShaderPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceMultiDrawFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceMultiDrawPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT => list
            .entries(node.get::<PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>>()),
        StructureType::PHYSICAL_DEVICE_MULTIVIEW_FEATURES => {
            list.entries(node.get::<PhysicalDeviceMultiviewFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceMultiviewProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDevicePCIBusInfoPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES => {
            list.entries(node.get::<PhysicalDevicePipelineCreationCacheControlFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES => {
            list.entries(node.get::<PhysicalDevicePipelineProtectedAccessFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES => {
            list.entries(node.get::<PhysicalDevicePipelineRobustnessFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES => {
            list.entries(node.get::<PhysicalDevicePipelineRobustnessProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES => {
            list.entries(node.get::<PhysicalDevicePointClippingProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES => {
            list.entries(node.get::<PhysicalDevicePrivateDataFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES => {
            list.entries(node.get::<PhysicalDeviceProtectedMemoryFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceProtectedMemoryProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceProvokingVertexFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceProvokingVertexPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES => {
            list.entries(node.get::<PhysicalDevicePushDescriptorProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT => list
            .entries(node.get::<PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>>()),
        StructureType::PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceRayQueryFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceRobustness2FeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_KHR => {
            list.entries(node.get::<PhysicalDeviceRobustness2PropertiesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceSampleLocationsPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceSamplerFilterMinmaxProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES => {
            list.entries(node.get::<PhysicalDeviceSamplerYcbcrConversionFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES => {
            list.entries(node.get::<PhysicalDeviceScalarBlockLayoutFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES => {
            list.entries(node.get::<PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderAtomicInt64Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceShaderBfloat16FeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceShaderClockFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderDrawParametersFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderExpectAssumeFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderFloat16Int8Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderFloat8FeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderFloatControls2Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderIntegerDotProductFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceShaderIntegerDotProductProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceShaderQuadControlFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR => list
            .entries(node.get::<PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_>>()),
        StructureType::PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderSubgroupRotateFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR => list
            .entries(node.get::<PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>>()),
        StructureType::PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES => {
            list.entries(node.get::<PhysicalDeviceShaderTerminateInvocationFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SUBGROUP_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceSubgroupProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES => {
            list.entries(node.get::<PhysicalDeviceSubgroupSizeControlFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceSubgroupSizeControlProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES => {
            list.entries(node.get::<PhysicalDeviceSynchronization2Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceTexelBufferAlignmentProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES => {
            list.entries(node.get::<PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES => {
            list.entries(node.get::<PhysicalDeviceTimelineSemaphoreFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceTimelineSemaphoreProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceTransformFeedbackFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceTransformFeedbackPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES => {
            list.entries(node.get::<PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVariablePointersFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVertexAttributeDivisorFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceVertexAttributeDivisorProperties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT => {
            list.entries(node.get::<PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_1_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVulkan11Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceVulkan11Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_2_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVulkan12Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceVulkan12Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_3_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVulkan13Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceVulkan13Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_4_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVulkan14Features<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_1_4_PROPERTIES => {
            list.entries(node.get::<PhysicalDeviceVulkan14Properties<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES => {
            list.entries(node.get::<PhysicalDeviceVulkanMemoryModelFeatures<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR => {
            list.entries(node.get::<PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT => {
            list.entries(node.get::<PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>>())
        }
        StructureType::PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES => {
            list.entries(node.get::<PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>>())
        }
        StructureType::PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineColorBlendAdvancedStateCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_COLOR_WRITE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineColorWriteCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_CREATE_FLAGS_2_CREATE_INFO => {
            list.entries(node.get::<PipelineCreateFlags2CreateInfo<'_>>())
        }
        StructureType::PIPELINE_CREATION_FEEDBACK_CREATE_INFO => {
            list.entries(node.get::<PipelineCreationFeedbackCreateInfo<'_>>())
        }
        StructureType::PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR => {
            list.entries(node.get::<PipelineFragmentShadingRateStateCreateInfoKHR<'_>>())
        }
        StructureType::PIPELINE_LAYOUT_CREATE_INFO => {
            list.entries(node.get::<PipelineLayoutCreateInfo<'_>>())
        }
        StructureType::PIPELINE_LIBRARY_CREATE_INFO_KHR => {
            list.entries(node.get::<PipelineLibraryCreateInfoKHR<'_>>())
        }
        StructureType::PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineRasterizationConservativeStateCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineRasterizationDepthClipStateCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO => {
            list.entries(node.get::<PipelineRasterizationLineStateCreateInfo<'_>>())
        }
        StructureType::PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineRasterizationProvokingVertexStateCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineRasterizationStateStreamCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_RENDERING_CREATE_INFO => {
            list.entries(node.get::<PipelineRenderingCreateInfo<'_>>())
        }
        StructureType::PIPELINE_ROBUSTNESS_CREATE_INFO => {
            list.entries(node.get::<PipelineRobustnessCreateInfo<'_>>())
        }
        StructureType::PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineSampleLocationsStateCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO => {
            list.entries(node.get::<PipelineShaderStageRequiredSubgroupSizeCreateInfo<'_>>())
        }
        StructureType::PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO => {
            list.entries(node.get::<PipelineTessellationDomainOriginStateCreateInfo<'_>>())
        }
        StructureType::PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO => {
            list.entries(node.get::<PipelineVertexInputDivisorStateCreateInfo<'_>>())
        }
        StructureType::PIPELINE_VIEWPORT_DEPTH_CLAMP_CONTROL_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineViewportDepthClampControlCreateInfoEXT<'_>>())
        }
        StructureType::PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT => {
            list.entries(node.get::<PipelineViewportDepthClipControlCreateInfoEXT<'_>>())
        }
        StructureType::PROTECTED_SUBMIT_INFO => list.entries(node.get::<ProtectedSubmitInfo<'_>>()),
        StructureType::QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES => {
            list.entries(node.get::<QueueFamilyGlobalPriorityProperties<'_>>())
        }
        StructureType::RENDER_PASS_ATTACHMENT_BEGIN_INFO => {
            list.entries(node.get::<RenderPassAttachmentBeginInfo<'_>>())
        }
        StructureType::RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO => {
            list.entries(node.get::<RenderPassInputAttachmentAspectCreateInfo<'_>>())
        }
        StructureType::RENDER_PASS_MULTIVIEW_CREATE_INFO => {
            list.entries(node.get::<RenderPassMultiviewCreateInfo<'_>>())
        }
        StructureType::RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT => {
            list.entries(node.get::<RenderPassSampleLocationsBeginInfoEXT<'_>>())
        }
        StructureType::RENDERING_ATTACHMENT_LOCATION_INFO => {
            list.entries(node.get::<RenderingAttachmentLocationInfo<'_>>())
        }
        StructureType::RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR => {
            list.entries(node.get::<RenderingFragmentShadingRateAttachmentInfoKHR<'_>>())
        }
        StructureType::RENDERING_INPUT_ATTACHMENT_INDEX_INFO => {
            list.entries(node.get::<RenderingInputAttachmentIndexInfo<'_>>())
        }
        StructureType::RING_MONITOR_INFO_MESA => {
            list.entries(node.get::<RingMonitorInfoMESA<'_>>())
        }
        StructureType::RING_PRIORITY_INFO_MESA => {
            list.entries(node.get::<RingPriorityInfoMESA<'_>>())
        }
        StructureType::SAMPLE_LOCATIONS_INFO_EXT => {
            list.entries(node.get::<SampleLocationsInfoEXT<'_>>())
        }
        StructureType::SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT => {
            list.entries(node.get::<SamplerBorderColorComponentMappingCreateInfoEXT<'_>>())
        }
        StructureType::SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT => {
            list.entries(node.get::<SamplerCustomBorderColorCreateInfoEXT<'_>>())
        }
        StructureType::SAMPLER_REDUCTION_MODE_CREATE_INFO => {
            list.entries(node.get::<SamplerReductionModeCreateInfo<'_>>())
        }
        StructureType::SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES => {
            list.entries(node.get::<SamplerYcbcrConversionImageFormatProperties<'_>>())
        }
        StructureType::SAMPLER_YCBCR_CONVERSION_INFO => {
            list.entries(node.get::<SamplerYcbcrConversionInfo<'_>>())
        }
        StructureType::SEMAPHORE_TYPE_CREATE_INFO => {
            list.entries(node.get::<SemaphoreTypeCreateInfo<'_>>())
        }
        StructureType::SHADER_MODULE_CREATE_INFO => {
            list.entries(node.get::<ShaderModuleCreateInfo<'_>>())
        }
        StructureType::SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE => {
            list.entries(node.get::<SubpassDescriptionDepthStencilResolve<'_>>())
        }
        StructureType::SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT => {
            list.entries(node.get::<SubpassResolvePerformanceQueryEXT<'_>>())
        }
        StructureType::SUBRESOURCE_HOST_MEMCPY_SIZE => {
            list.entries(node.get::<SubresourceHostMemcpySize<'_>>())
        }
        StructureType::TIMELINE_SEMAPHORE_SUBMIT_INFO => {
            list.entries(node.get::<TimelineSemaphoreSubmitInfo<'_>>())
        }
        StructureType::WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR => {
            list.entries(node.get::<WriteDescriptorSetAccelerationStructureKHR<'_>>())
        }
        StructureType::WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK => {
            list.entries(node.get::<WriteDescriptorSetInlineUniformBlock<'_>>())
        }
        other => list.entry(&other.0),
    };
}
