// Made by `cargo xtask codegen` from registry/; do not edit.
//! Function pointers, and tables of them by the level they are loaded at.
#![allow(
    clippy::type_complexity,
    reason = "the signatures are the specification's"
)]

use core::ffi::CStr;

use super::*;
use crate::loader::AnyFunction;

/// `vkCreateInstance`.
pub type PfnCreateInstance =
    unsafe extern "system" fn(In<'_, InstanceCreateInfo<'_>>, Null, Out<'_, Instance>) -> VkResult;
/// `vkDestroyInstance`.
pub type PfnDestroyInstance = unsafe extern "system" fn(Instance, Null);
/// `vkEnumeratePhysicalDevices`.
pub type PfnEnumeratePhysicalDevices =
    unsafe extern "system" fn(Instance, Out<'_, u32>, Out<'_, PhysicalDevice>) -> VkResult;
/// `vkGetPhysicalDeviceFeatures`.
pub type PfnGetPhysicalDeviceFeatures =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceFeatures>);
/// `vkGetPhysicalDeviceFormatProperties`.
pub type PfnGetPhysicalDeviceFormatProperties =
    unsafe extern "system" fn(PhysicalDevice, Format, Out<'_, FormatProperties>);
/// `vkGetPhysicalDeviceImageFormatProperties`.
pub type PfnGetPhysicalDeviceImageFormatProperties = unsafe extern "system" fn(
    PhysicalDevice,
    Format,
    ImageType,
    ImageTiling,
    ImageUsageFlags,
    ImageCreateFlags,
    Out<'_, ImageFormatProperties>,
) -> VkResult;
/// `vkGetPhysicalDeviceProperties`.
pub type PfnGetPhysicalDeviceProperties =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceProperties>);
/// `vkGetPhysicalDeviceQueueFamilyProperties`.
pub type PfnGetPhysicalDeviceQueueFamilyProperties =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, u32>, Out<'_, QueueFamilyProperties>);
/// `vkGetPhysicalDeviceMemoryProperties`.
pub type PfnGetPhysicalDeviceMemoryProperties =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceMemoryProperties>);
/// `vkCreateDevice`.
pub type PfnCreateDevice = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, DeviceCreateInfo<'_>>,
    Null,
    Out<'_, Device>,
) -> VkResult;
/// `vkDestroyDevice`.
pub type PfnDestroyDevice = unsafe extern "system" fn(Device, Null);
/// `vkEnumerateInstanceExtensionProperties`.
pub type PfnEnumerateInstanceExtensionProperties =
    unsafe extern "system" fn(In<'_, u8>, Out<'_, u32>, Out<'_, ExtensionProperties>) -> VkResult;
/// `vkEnumerateDeviceExtensionProperties`.
pub type PfnEnumerateDeviceExtensionProperties = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, u8>,
    Out<'_, u32>,
    Out<'_, ExtensionProperties>,
) -> VkResult;
/// `vkEnumerateInstanceLayerProperties`.
pub type PfnEnumerateInstanceLayerProperties =
    unsafe extern "system" fn(Out<'_, u32>, Out<'_, LayerProperties>) -> VkResult;
/// `vkEnumerateDeviceLayerProperties`.
pub type PfnEnumerateDeviceLayerProperties =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, u32>, Out<'_, LayerProperties>) -> VkResult;
/// `vkGetDeviceQueue`.
pub type PfnGetDeviceQueue = unsafe extern "system" fn(Device, u32, u32, Out<'_, Queue>);
/// `vkQueueSubmit`.
pub type PfnQueueSubmit =
    unsafe extern "system" fn(Queue, u32, In<'_, SubmitInfo<'_>>, Fence) -> VkResult;
/// `vkQueueWaitIdle`.
pub type PfnQueueWaitIdle = unsafe extern "system" fn(Queue) -> VkResult;
/// `vkDeviceWaitIdle`.
pub type PfnDeviceWaitIdle = unsafe extern "system" fn(Device) -> VkResult;
/// `vkAllocateMemory`.
pub type PfnAllocateMemory = unsafe extern "system" fn(
    Device,
    In<'_, MemoryAllocateInfo<'_>>,
    Null,
    Out<'_, DeviceMemory>,
) -> VkResult;
/// `vkFreeMemory`.
pub type PfnFreeMemory = unsafe extern "system" fn(Device, DeviceMemory, Null);
/// `vkUnmapMemory`.
pub type PfnUnmapMemory = unsafe extern "system" fn(Device, DeviceMemory);
/// `vkFlushMappedMemoryRanges`.
pub type PfnFlushMappedMemoryRanges =
    unsafe extern "system" fn(Device, u32, In<'_, MappedMemoryRange<'_>>) -> VkResult;
/// `vkInvalidateMappedMemoryRanges`.
pub type PfnInvalidateMappedMemoryRanges =
    unsafe extern "system" fn(Device, u32, In<'_, MappedMemoryRange<'_>>) -> VkResult;
/// `vkGetDeviceMemoryCommitment`.
pub type PfnGetDeviceMemoryCommitment =
    unsafe extern "system" fn(Device, DeviceMemory, Out<'_, u64>);
/// `vkBindBufferMemory`.
pub type PfnBindBufferMemory =
    unsafe extern "system" fn(Device, Buffer, DeviceMemory, u64) -> VkResult;
/// `vkBindImageMemory`.
pub type PfnBindImageMemory =
    unsafe extern "system" fn(Device, Image, DeviceMemory, u64) -> VkResult;
/// `vkGetBufferMemoryRequirements`.
pub type PfnGetBufferMemoryRequirements =
    unsafe extern "system" fn(Device, Buffer, Out<'_, MemoryRequirements>);
/// `vkGetImageMemoryRequirements`.
pub type PfnGetImageMemoryRequirements =
    unsafe extern "system" fn(Device, Image, Out<'_, MemoryRequirements>);
/// `vkGetImageSparseMemoryRequirements`.
pub type PfnGetImageSparseMemoryRequirements =
    unsafe extern "system" fn(Device, Image, Out<'_, u32>, Out<'_, SparseImageMemoryRequirements>);
/// `vkGetPhysicalDeviceSparseImageFormatProperties`.
pub type PfnGetPhysicalDeviceSparseImageFormatProperties = unsafe extern "system" fn(
    PhysicalDevice,
    Format,
    ImageType,
    SampleCountFlags,
    ImageUsageFlags,
    ImageTiling,
    Out<'_, u32>,
    Out<'_, SparseImageFormatProperties>,
);
/// `vkQueueBindSparse`.
pub type PfnQueueBindSparse =
    unsafe extern "system" fn(Queue, u32, In<'_, BindSparseInfo<'_>>, Fence) -> VkResult;
/// `vkCreateFence`.
pub type PfnCreateFence = unsafe extern "system" fn(
    Device,
    In<'_, FenceCreateInfo<'_>>,
    Null,
    Out<'_, Fence>,
) -> VkResult;
/// `vkDestroyFence`.
pub type PfnDestroyFence = unsafe extern "system" fn(Device, Fence, Null);
/// `vkResetFences`.
pub type PfnResetFences = unsafe extern "system" fn(Device, u32, In<'_, Fence>) -> VkResult;
/// `vkGetFenceStatus`.
pub type PfnGetFenceStatus = unsafe extern "system" fn(Device, Fence) -> VkResult;
/// `vkWaitForFences`.
pub type PfnWaitForFences =
    unsafe extern "system" fn(Device, u32, In<'_, Fence>, u32, u64) -> VkResult;
/// `vkCreateSemaphore`.
pub type PfnCreateSemaphore = unsafe extern "system" fn(
    Device,
    In<'_, SemaphoreCreateInfo<'_>>,
    Null,
    Out<'_, Semaphore>,
) -> VkResult;
/// `vkDestroySemaphore`.
pub type PfnDestroySemaphore = unsafe extern "system" fn(Device, Semaphore, Null);
/// `vkCreateEvent`.
pub type PfnCreateEvent = unsafe extern "system" fn(
    Device,
    In<'_, EventCreateInfo<'_>>,
    Null,
    Out<'_, Event>,
) -> VkResult;
/// `vkDestroyEvent`.
pub type PfnDestroyEvent = unsafe extern "system" fn(Device, Event, Null);
/// `vkGetEventStatus`.
pub type PfnGetEventStatus = unsafe extern "system" fn(Device, Event) -> VkResult;
/// `vkSetEvent`.
pub type PfnSetEvent = unsafe extern "system" fn(Device, Event) -> VkResult;
/// `vkResetEvent`.
pub type PfnResetEvent = unsafe extern "system" fn(Device, Event) -> VkResult;
/// `vkCreateQueryPool`.
pub type PfnCreateQueryPool = unsafe extern "system" fn(
    Device,
    In<'_, QueryPoolCreateInfo<'_>>,
    Null,
    Out<'_, QueryPool>,
) -> VkResult;
/// `vkDestroyQueryPool`.
pub type PfnDestroyQueryPool = unsafe extern "system" fn(Device, QueryPool, Null);
/// `vkGetQueryPoolResults`.
pub type PfnGetQueryPoolResults = unsafe extern "system" fn(
    Device,
    QueryPool,
    u32,
    u32,
    usize,
    Out<'_, u8>,
    u64,
    QueryResultFlags,
) -> VkResult;
/// `vkCreateBuffer`.
pub type PfnCreateBuffer = unsafe extern "system" fn(
    Device,
    In<'_, BufferCreateInfo<'_>>,
    Null,
    Out<'_, Buffer>,
) -> VkResult;
/// `vkDestroyBuffer`.
pub type PfnDestroyBuffer = unsafe extern "system" fn(Device, Buffer, Null);
/// `vkCreateBufferView`.
pub type PfnCreateBufferView = unsafe extern "system" fn(
    Device,
    In<'_, BufferViewCreateInfo<'_>>,
    Null,
    Out<'_, BufferView>,
) -> VkResult;
/// `vkDestroyBufferView`.
pub type PfnDestroyBufferView = unsafe extern "system" fn(Device, BufferView, Null);
/// `vkCreateImage`.
pub type PfnCreateImage = unsafe extern "system" fn(
    Device,
    In<'_, ImageCreateInfo<'_>>,
    Null,
    Out<'_, Image>,
) -> VkResult;
/// `vkDestroyImage`.
pub type PfnDestroyImage = unsafe extern "system" fn(Device, Image, Null);
/// `vkGetImageSubresourceLayout`.
pub type PfnGetImageSubresourceLayout =
    unsafe extern "system" fn(Device, Image, In<'_, ImageSubresource>, Out<'_, SubresourceLayout>);
/// `vkCreateImageView`.
pub type PfnCreateImageView = unsafe extern "system" fn(
    Device,
    In<'_, ImageViewCreateInfo<'_>>,
    Null,
    Out<'_, ImageView>,
) -> VkResult;
/// `vkDestroyImageView`.
pub type PfnDestroyImageView = unsafe extern "system" fn(Device, ImageView, Null);
/// `vkCreateShaderModule`.
pub type PfnCreateShaderModule = unsafe extern "system" fn(
    Device,
    In<'_, ShaderModuleCreateInfo<'_>>,
    Null,
    Out<'_, ShaderModule>,
) -> VkResult;
/// `vkDestroyShaderModule`.
pub type PfnDestroyShaderModule = unsafe extern "system" fn(Device, ShaderModule, Null);
/// `vkCreatePipelineCache`.
pub type PfnCreatePipelineCache = unsafe extern "system" fn(
    Device,
    In<'_, PipelineCacheCreateInfo<'_>>,
    Null,
    Out<'_, PipelineCache>,
) -> VkResult;
/// `vkDestroyPipelineCache`.
pub type PfnDestroyPipelineCache = unsafe extern "system" fn(Device, PipelineCache, Null);
/// `vkGetPipelineCacheData`.
pub type PfnGetPipelineCacheData =
    unsafe extern "system" fn(Device, PipelineCache, Out<'_, usize>, Out<'_, u8>) -> VkResult;
/// `vkMergePipelineCaches`.
pub type PfnMergePipelineCaches =
    unsafe extern "system" fn(Device, PipelineCache, u32, In<'_, PipelineCache>) -> VkResult;
/// `vkCreateGraphicsPipelines`.
pub type PfnCreateGraphicsPipelines = unsafe extern "system" fn(
    Device,
    PipelineCache,
    u32,
    In<'_, GraphicsPipelineCreateInfo<'_>>,
    Null,
    Out<'_, Pipeline>,
) -> VkResult;
/// `vkCreateComputePipelines`.
pub type PfnCreateComputePipelines = unsafe extern "system" fn(
    Device,
    PipelineCache,
    u32,
    In<'_, ComputePipelineCreateInfo<'_>>,
    Null,
    Out<'_, Pipeline>,
) -> VkResult;
/// `vkDestroyPipeline`.
pub type PfnDestroyPipeline = unsafe extern "system" fn(Device, Pipeline, Null);
/// `vkCreatePipelineLayout`.
pub type PfnCreatePipelineLayout = unsafe extern "system" fn(
    Device,
    In<'_, PipelineLayoutCreateInfo<'_>>,
    Null,
    Out<'_, PipelineLayout>,
) -> VkResult;
/// `vkDestroyPipelineLayout`.
pub type PfnDestroyPipelineLayout = unsafe extern "system" fn(Device, PipelineLayout, Null);
/// `vkCreateSampler`.
pub type PfnCreateSampler = unsafe extern "system" fn(
    Device,
    In<'_, SamplerCreateInfo<'_>>,
    Null,
    Out<'_, Sampler>,
) -> VkResult;
/// `vkDestroySampler`.
pub type PfnDestroySampler = unsafe extern "system" fn(Device, Sampler, Null);
/// `vkCreateDescriptorSetLayout`.
pub type PfnCreateDescriptorSetLayout = unsafe extern "system" fn(
    Device,
    In<'_, DescriptorSetLayoutCreateInfo<'_>>,
    Null,
    Out<'_, DescriptorSetLayout>,
) -> VkResult;
/// `vkDestroyDescriptorSetLayout`.
pub type PfnDestroyDescriptorSetLayout =
    unsafe extern "system" fn(Device, DescriptorSetLayout, Null);
/// `vkCreateDescriptorPool`.
pub type PfnCreateDescriptorPool = unsafe extern "system" fn(
    Device,
    In<'_, DescriptorPoolCreateInfo<'_>>,
    Null,
    Out<'_, DescriptorPool>,
) -> VkResult;
/// `vkDestroyDescriptorPool`.
pub type PfnDestroyDescriptorPool = unsafe extern "system" fn(Device, DescriptorPool, Null);
/// `vkResetDescriptorPool`.
pub type PfnResetDescriptorPool =
    unsafe extern "system" fn(Device, DescriptorPool, DescriptorPoolResetFlags) -> VkResult;
/// `vkAllocateDescriptorSets`.
pub type PfnAllocateDescriptorSets = unsafe extern "system" fn(
    Device,
    In<'_, DescriptorSetAllocateInfo<'_>>,
    Out<'_, DescriptorSet>,
) -> VkResult;
/// `vkFreeDescriptorSets`.
pub type PfnFreeDescriptorSets =
    unsafe extern "system" fn(Device, DescriptorPool, u32, In<'_, DescriptorSet>) -> VkResult;
/// `vkUpdateDescriptorSets`.
pub type PfnUpdateDescriptorSets = unsafe extern "system" fn(
    Device,
    u32,
    In<'_, WriteDescriptorSet<'_>>,
    u32,
    In<'_, CopyDescriptorSet<'_>>,
);
/// `vkCreateFramebuffer`.
pub type PfnCreateFramebuffer = unsafe extern "system" fn(
    Device,
    In<'_, FramebufferCreateInfo<'_>>,
    Null,
    Out<'_, Framebuffer>,
) -> VkResult;
/// `vkDestroyFramebuffer`.
pub type PfnDestroyFramebuffer = unsafe extern "system" fn(Device, Framebuffer, Null);
/// `vkCreateRenderPass`.
pub type PfnCreateRenderPass = unsafe extern "system" fn(
    Device,
    In<'_, RenderPassCreateInfo<'_>>,
    Null,
    Out<'_, RenderPass>,
) -> VkResult;
/// `vkDestroyRenderPass`.
pub type PfnDestroyRenderPass = unsafe extern "system" fn(Device, RenderPass, Null);
/// `vkGetRenderAreaGranularity`.
pub type PfnGetRenderAreaGranularity =
    unsafe extern "system" fn(Device, RenderPass, Out<'_, Extent2D>);
/// `vkCreateCommandPool`.
pub type PfnCreateCommandPool = unsafe extern "system" fn(
    Device,
    In<'_, CommandPoolCreateInfo<'_>>,
    Null,
    Out<'_, CommandPool>,
) -> VkResult;
/// `vkDestroyCommandPool`.
pub type PfnDestroyCommandPool = unsafe extern "system" fn(Device, CommandPool, Null);
/// `vkResetCommandPool`.
pub type PfnResetCommandPool =
    unsafe extern "system" fn(Device, CommandPool, CommandPoolResetFlags) -> VkResult;
/// `vkAllocateCommandBuffers`.
pub type PfnAllocateCommandBuffers = unsafe extern "system" fn(
    Device,
    In<'_, CommandBufferAllocateInfo<'_>>,
    Out<'_, CommandBuffer>,
) -> VkResult;
/// `vkFreeCommandBuffers`.
pub type PfnFreeCommandBuffers =
    unsafe extern "system" fn(Device, CommandPool, u32, In<'_, CommandBuffer>);
/// `vkBeginCommandBuffer`.
pub type PfnBeginCommandBuffer =
    unsafe extern "system" fn(CommandBuffer, In<'_, CommandBufferBeginInfo<'_>>) -> VkResult;
/// `vkEndCommandBuffer`.
pub type PfnEndCommandBuffer = unsafe extern "system" fn(CommandBuffer) -> VkResult;
/// `vkResetCommandBuffer`.
pub type PfnResetCommandBuffer =
    unsafe extern "system" fn(CommandBuffer, CommandBufferResetFlags) -> VkResult;
/// `vkCmdBindPipeline`.
pub type PfnCmdBindPipeline = unsafe extern "system" fn(CommandBuffer, PipelineBindPoint, Pipeline);
/// `vkCmdSetViewport`.
pub type PfnCmdSetViewport = unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Viewport>);
/// `vkCmdSetScissor`.
pub type PfnCmdSetScissor = unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Rect2D>);
/// `vkCmdSetLineWidth`.
pub type PfnCmdSetLineWidth = unsafe extern "system" fn(CommandBuffer, f32);
/// `vkCmdSetDepthBias`.
pub type PfnCmdSetDepthBias = unsafe extern "system" fn(CommandBuffer, f32, f32, f32);
/// `vkCmdSetBlendConstants`.
pub type PfnCmdSetBlendConstants = unsafe extern "system" fn(CommandBuffer, &[f32; 4]);
/// `vkCmdSetDepthBounds`.
pub type PfnCmdSetDepthBounds = unsafe extern "system" fn(CommandBuffer, f32, f32);
/// `vkCmdSetStencilCompareMask`.
pub type PfnCmdSetStencilCompareMask =
    unsafe extern "system" fn(CommandBuffer, StencilFaceFlags, u32);
/// `vkCmdSetStencilWriteMask`.
pub type PfnCmdSetStencilWriteMask =
    unsafe extern "system" fn(CommandBuffer, StencilFaceFlags, u32);
/// `vkCmdSetStencilReference`.
pub type PfnCmdSetStencilReference =
    unsafe extern "system" fn(CommandBuffer, StencilFaceFlags, u32);
/// `vkCmdBindDescriptorSets`.
pub type PfnCmdBindDescriptorSets = unsafe extern "system" fn(
    CommandBuffer,
    PipelineBindPoint,
    PipelineLayout,
    u32,
    u32,
    In<'_, DescriptorSet>,
    u32,
    In<'_, u32>,
);
/// `vkCmdBindIndexBuffer`.
pub type PfnCmdBindIndexBuffer = unsafe extern "system" fn(CommandBuffer, Buffer, u64, IndexType);
/// `vkCmdBindVertexBuffers`.
pub type PfnCmdBindVertexBuffers =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Buffer>, In<'_, u64>);
/// `vkCmdDraw`.
pub type PfnCmdDraw = unsafe extern "system" fn(CommandBuffer, u32, u32, u32, u32);
/// `vkCmdDrawIndexed`.
pub type PfnCmdDrawIndexed = unsafe extern "system" fn(CommandBuffer, u32, u32, u32, i32, u32);
/// `vkCmdDrawIndirect`.
pub type PfnCmdDrawIndirect = unsafe extern "system" fn(CommandBuffer, Buffer, u64, u32, u32);
/// `vkCmdDrawIndexedIndirect`.
pub type PfnCmdDrawIndexedIndirect =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, u32, u32);
/// `vkCmdDispatch`.
pub type PfnCmdDispatch = unsafe extern "system" fn(CommandBuffer, u32, u32, u32);
/// `vkCmdDispatchIndirect`.
pub type PfnCmdDispatchIndirect = unsafe extern "system" fn(CommandBuffer, Buffer, u64);
/// `vkCmdCopyBuffer`.
pub type PfnCmdCopyBuffer =
    unsafe extern "system" fn(CommandBuffer, Buffer, Buffer, u32, In<'_, BufferCopy>);
/// `vkCmdCopyImage`.
pub type PfnCmdCopyImage = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    Image,
    ImageLayout,
    u32,
    In<'_, ImageCopy>,
);
/// `vkCmdBlitImage`.
pub type PfnCmdBlitImage = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    Image,
    ImageLayout,
    u32,
    In<'_, ImageBlit>,
    Filter,
);
/// `vkCmdCopyBufferToImage`.
pub type PfnCmdCopyBufferToImage = unsafe extern "system" fn(
    CommandBuffer,
    Buffer,
    Image,
    ImageLayout,
    u32,
    In<'_, BufferImageCopy>,
);
/// `vkCmdCopyImageToBuffer`.
pub type PfnCmdCopyImageToBuffer = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    Buffer,
    u32,
    In<'_, BufferImageCopy>,
);
/// `vkCmdUpdateBuffer`.
pub type PfnCmdUpdateBuffer =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, u64, In<'_, u8>);
/// `vkCmdFillBuffer`.
pub type PfnCmdFillBuffer = unsafe extern "system" fn(CommandBuffer, Buffer, u64, u64, u32);
/// `vkCmdClearColorImage`.
pub type PfnCmdClearColorImage = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    In<'_, ClearColorValue>,
    u32,
    In<'_, ImageSubresourceRange>,
);
/// `vkCmdClearDepthStencilImage`.
pub type PfnCmdClearDepthStencilImage = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    In<'_, ClearDepthStencilValue>,
    u32,
    In<'_, ImageSubresourceRange>,
);
/// `vkCmdClearAttachments`.
pub type PfnCmdClearAttachments =
    unsafe extern "system" fn(CommandBuffer, u32, In<'_, ClearAttachment>, u32, In<'_, ClearRect>);
/// `vkCmdResolveImage`.
pub type PfnCmdResolveImage = unsafe extern "system" fn(
    CommandBuffer,
    Image,
    ImageLayout,
    Image,
    ImageLayout,
    u32,
    In<'_, ImageResolve>,
);
/// `vkCmdSetEvent`.
pub type PfnCmdSetEvent = unsafe extern "system" fn(CommandBuffer, Event, PipelineStageFlags);
/// `vkCmdResetEvent`.
pub type PfnCmdResetEvent = unsafe extern "system" fn(CommandBuffer, Event, PipelineStageFlags);
/// `vkCmdWaitEvents`.
pub type PfnCmdWaitEvents = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, Event>,
    PipelineStageFlags,
    PipelineStageFlags,
    u32,
    In<'_, MemoryBarrier<'_>>,
    u32,
    In<'_, BufferMemoryBarrier<'_>>,
    u32,
    In<'_, ImageMemoryBarrier<'_>>,
);
/// `vkCmdPipelineBarrier`.
pub type PfnCmdPipelineBarrier = unsafe extern "system" fn(
    CommandBuffer,
    PipelineStageFlags,
    PipelineStageFlags,
    DependencyFlags,
    u32,
    In<'_, MemoryBarrier<'_>>,
    u32,
    In<'_, BufferMemoryBarrier<'_>>,
    u32,
    In<'_, ImageMemoryBarrier<'_>>,
);
/// `vkCmdBeginQuery`.
pub type PfnCmdBeginQuery =
    unsafe extern "system" fn(CommandBuffer, QueryPool, u32, QueryControlFlags);
/// `vkCmdEndQuery`.
pub type PfnCmdEndQuery = unsafe extern "system" fn(CommandBuffer, QueryPool, u32);
/// `vkCmdResetQueryPool`.
pub type PfnCmdResetQueryPool = unsafe extern "system" fn(CommandBuffer, QueryPool, u32, u32);
/// `vkCmdWriteTimestamp`.
pub type PfnCmdWriteTimestamp =
    unsafe extern "system" fn(CommandBuffer, PipelineStageFlags, QueryPool, u32);
/// `vkCmdCopyQueryPoolResults`.
pub type PfnCmdCopyQueryPoolResults = unsafe extern "system" fn(
    CommandBuffer,
    QueryPool,
    u32,
    u32,
    Buffer,
    u64,
    u64,
    QueryResultFlags,
);
/// `vkCmdPushConstants`.
pub type PfnCmdPushConstants = unsafe extern "system" fn(
    CommandBuffer,
    PipelineLayout,
    ShaderStageFlags,
    u32,
    u32,
    In<'_, u8>,
);
/// `vkCmdBeginRenderPass`.
pub type PfnCmdBeginRenderPass =
    unsafe extern "system" fn(CommandBuffer, In<'_, RenderPassBeginInfo<'_>>, SubpassContents);
/// `vkCmdNextSubpass`.
pub type PfnCmdNextSubpass = unsafe extern "system" fn(CommandBuffer, SubpassContents);
/// `vkCmdEndRenderPass`.
pub type PfnCmdEndRenderPass = unsafe extern "system" fn(CommandBuffer);
/// `vkCmdExecuteCommands`.
pub type PfnCmdExecuteCommands =
    unsafe extern "system" fn(CommandBuffer, u32, In<'_, CommandBuffer>);
/// `vkEnumerateInstanceVersion`.
pub type PfnEnumerateInstanceVersion = unsafe extern "system" fn(Out<'_, u32>) -> VkResult;
/// `vkBindBufferMemory2`.
pub type PfnBindBufferMemory2 =
    unsafe extern "system" fn(Device, u32, In<'_, BindBufferMemoryInfo<'_>>) -> VkResult;
/// `vkBindImageMemory2`.
pub type PfnBindImageMemory2 =
    unsafe extern "system" fn(Device, u32, In<'_, BindImageMemoryInfo<'_>>) -> VkResult;
/// `vkGetDeviceGroupPeerMemoryFeatures`.
pub type PfnGetDeviceGroupPeerMemoryFeatures =
    unsafe extern "system" fn(Device, u32, u32, u32, Out<'_, PeerMemoryFeatureFlags>);
/// `vkCmdSetDeviceMask`.
pub type PfnCmdSetDeviceMask = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdDispatchBase`.
pub type PfnCmdDispatchBase =
    unsafe extern "system" fn(CommandBuffer, u32, u32, u32, u32, u32, u32);
/// `vkEnumeratePhysicalDeviceGroups`.
pub type PfnEnumeratePhysicalDeviceGroups = unsafe extern "system" fn(
    Instance,
    Out<'_, u32>,
    Out<'_, PhysicalDeviceGroupProperties<'_>>,
) -> VkResult;
/// `vkGetImageMemoryRequirements2`.
pub type PfnGetImageMemoryRequirements2 = unsafe extern "system" fn(
    Device,
    In<'_, ImageMemoryRequirementsInfo2<'_>>,
    Out<'_, MemoryRequirements2<'_>>,
);
/// `vkGetBufferMemoryRequirements2`.
pub type PfnGetBufferMemoryRequirements2 = unsafe extern "system" fn(
    Device,
    In<'_, BufferMemoryRequirementsInfo2<'_>>,
    Out<'_, MemoryRequirements2<'_>>,
);
/// `vkGetImageSparseMemoryRequirements2`.
pub type PfnGetImageSparseMemoryRequirements2 = unsafe extern "system" fn(
    Device,
    In<'_, ImageSparseMemoryRequirementsInfo2<'_>>,
    Out<'_, u32>,
    Out<'_, SparseImageMemoryRequirements2<'_>>,
);
/// `vkGetPhysicalDeviceFeatures2`.
pub type PfnGetPhysicalDeviceFeatures2 =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceFeatures2<'_>>);
/// `vkGetPhysicalDeviceProperties2`.
pub type PfnGetPhysicalDeviceProperties2 =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceProperties2<'_>>);
/// `vkGetPhysicalDeviceFormatProperties2`.
pub type PfnGetPhysicalDeviceFormatProperties2 =
    unsafe extern "system" fn(PhysicalDevice, Format, Out<'_, FormatProperties2<'_>>);
/// `vkGetPhysicalDeviceImageFormatProperties2`.
pub type PfnGetPhysicalDeviceImageFormatProperties2 = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, PhysicalDeviceImageFormatInfo2<'_>>,
    Out<'_, ImageFormatProperties2<'_>>,
) -> VkResult;
/// `vkGetPhysicalDeviceQueueFamilyProperties2`.
pub type PfnGetPhysicalDeviceQueueFamilyProperties2 =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, u32>, Out<'_, QueueFamilyProperties2<'_>>);
/// `vkGetPhysicalDeviceMemoryProperties2`.
pub type PfnGetPhysicalDeviceMemoryProperties2 =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, PhysicalDeviceMemoryProperties2<'_>>);
/// `vkGetPhysicalDeviceSparseImageFormatProperties2`.
pub type PfnGetPhysicalDeviceSparseImageFormatProperties2 = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, PhysicalDeviceSparseImageFormatInfo2<'_>>,
    Out<'_, u32>,
    Out<'_, SparseImageFormatProperties2<'_>>,
);
/// `vkTrimCommandPool`.
pub type PfnTrimCommandPool = unsafe extern "system" fn(Device, CommandPool, CommandPoolTrimFlags);
/// `vkGetDeviceQueue2`.
pub type PfnGetDeviceQueue2 =
    unsafe extern "system" fn(Device, In<'_, DeviceQueueInfo2<'_>>, Out<'_, Queue>);
/// `vkCreateSamplerYcbcrConversion`.
pub type PfnCreateSamplerYcbcrConversion = unsafe extern "system" fn(
    Device,
    In<'_, SamplerYcbcrConversionCreateInfo<'_>>,
    Null,
    Out<'_, SamplerYcbcrConversion>,
) -> VkResult;
/// `vkDestroySamplerYcbcrConversion`.
pub type PfnDestroySamplerYcbcrConversion =
    unsafe extern "system" fn(Device, SamplerYcbcrConversion, Null);
/// `vkCreateDescriptorUpdateTemplate`.
pub type PfnCreateDescriptorUpdateTemplate = unsafe extern "system" fn(
    Device,
    In<'_, DescriptorUpdateTemplateCreateInfo<'_>>,
    Null,
    Out<'_, DescriptorUpdateTemplate>,
) -> VkResult;
/// `vkDestroyDescriptorUpdateTemplate`.
pub type PfnDestroyDescriptorUpdateTemplate =
    unsafe extern "system" fn(Device, DescriptorUpdateTemplate, Null);
/// `vkGetPhysicalDeviceExternalBufferProperties`.
pub type PfnGetPhysicalDeviceExternalBufferProperties = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, PhysicalDeviceExternalBufferInfo<'_>>,
    Out<'_, ExternalBufferProperties<'_>>,
);
/// `vkGetPhysicalDeviceExternalFenceProperties`.
pub type PfnGetPhysicalDeviceExternalFenceProperties = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, PhysicalDeviceExternalFenceInfo<'_>>,
    Out<'_, ExternalFenceProperties<'_>>,
);
/// `vkGetPhysicalDeviceExternalSemaphoreProperties`.
pub type PfnGetPhysicalDeviceExternalSemaphoreProperties = unsafe extern "system" fn(
    PhysicalDevice,
    In<'_, PhysicalDeviceExternalSemaphoreInfo<'_>>,
    Out<'_, ExternalSemaphoreProperties<'_>>,
);
/// `vkGetDescriptorSetLayoutSupport`.
pub type PfnGetDescriptorSetLayoutSupport = unsafe extern "system" fn(
    Device,
    In<'_, DescriptorSetLayoutCreateInfo<'_>>,
    Out<'_, DescriptorSetLayoutSupport<'_>>,
);
/// `vkCmdDrawIndirectCount`.
pub type PfnCmdDrawIndirectCount =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, Buffer, u64, u32, u32);
/// `vkCmdDrawIndexedIndirectCount`.
pub type PfnCmdDrawIndexedIndirectCount =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, Buffer, u64, u32, u32);
/// `vkCreateRenderPass2`.
pub type PfnCreateRenderPass2 = unsafe extern "system" fn(
    Device,
    In<'_, RenderPassCreateInfo2<'_>>,
    Null,
    Out<'_, RenderPass>,
) -> VkResult;
/// `vkCmdBeginRenderPass2`.
pub type PfnCmdBeginRenderPass2 = unsafe extern "system" fn(
    CommandBuffer,
    In<'_, RenderPassBeginInfo<'_>>,
    In<'_, SubpassBeginInfo<'_>>,
);
/// `vkCmdNextSubpass2`.
pub type PfnCmdNextSubpass2 = unsafe extern "system" fn(
    CommandBuffer,
    In<'_, SubpassBeginInfo<'_>>,
    In<'_, SubpassEndInfo<'_>>,
);
/// `vkCmdEndRenderPass2`.
pub type PfnCmdEndRenderPass2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, SubpassEndInfo<'_>>);
/// `vkResetQueryPool`.
pub type PfnResetQueryPool = unsafe extern "system" fn(Device, QueryPool, u32, u32);
/// `vkGetSemaphoreCounterValue`.
pub type PfnGetSemaphoreCounterValue =
    unsafe extern "system" fn(Device, Semaphore, Out<'_, u64>) -> VkResult;
/// `vkWaitSemaphores`.
pub type PfnWaitSemaphores =
    unsafe extern "system" fn(Device, In<'_, SemaphoreWaitInfo<'_>>, u64) -> VkResult;
/// `vkSignalSemaphore`.
pub type PfnSignalSemaphore =
    unsafe extern "system" fn(Device, In<'_, SemaphoreSignalInfo<'_>>) -> VkResult;
/// `vkGetBufferDeviceAddress`.
pub type PfnGetBufferDeviceAddress =
    unsafe extern "system" fn(Device, In<'_, BufferDeviceAddressInfo<'_>>) -> u64;
/// `vkGetBufferOpaqueCaptureAddress`.
pub type PfnGetBufferOpaqueCaptureAddress =
    unsafe extern "system" fn(Device, In<'_, BufferDeviceAddressInfo<'_>>) -> u64;
/// `vkGetDeviceMemoryOpaqueCaptureAddress`.
pub type PfnGetDeviceMemoryOpaqueCaptureAddress =
    unsafe extern "system" fn(Device, In<'_, DeviceMemoryOpaqueCaptureAddressInfo<'_>>) -> u64;
/// `vkCmdBindTransformFeedbackBuffersEXT`.
pub type PfnCmdBindTransformFeedbackBuffersEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Buffer>, In<'_, u64>, In<'_, u64>);
/// `vkCmdBeginTransformFeedbackEXT`.
pub type PfnCmdBeginTransformFeedbackEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Buffer>, In<'_, u64>);
/// `vkCmdEndTransformFeedbackEXT`.
pub type PfnCmdEndTransformFeedbackEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, Buffer>, In<'_, u64>);
/// `vkCmdBeginQueryIndexedEXT`.
pub type PfnCmdBeginQueryIndexedEXT =
    unsafe extern "system" fn(CommandBuffer, QueryPool, u32, QueryControlFlags, u32);
/// `vkCmdEndQueryIndexedEXT`.
pub type PfnCmdEndQueryIndexedEXT = unsafe extern "system" fn(CommandBuffer, QueryPool, u32, u32);
/// `vkCmdDrawIndirectByteCountEXT`.
pub type PfnCmdDrawIndirectByteCountEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, Buffer, u64, u32, u32);
/// `vkGetImageDrmFormatModifierPropertiesEXT`.
pub type PfnGetImageDrmFormatModifierPropertiesEXT = unsafe extern "system" fn(
    Device,
    Image,
    Out<'_, ImageDrmFormatModifierPropertiesEXT<'_>>,
) -> VkResult;
/// `vkGetPhysicalDeviceToolProperties`.
pub type PfnGetPhysicalDeviceToolProperties = unsafe extern "system" fn(
    PhysicalDevice,
    Out<'_, u32>,
    Out<'_, PhysicalDeviceToolProperties<'_>>,
) -> VkResult;
/// `vkCreatePrivateDataSlot`.
pub type PfnCreatePrivateDataSlot = unsafe extern "system" fn(
    Device,
    In<'_, PrivateDataSlotCreateInfo<'_>>,
    Null,
    Out<'_, PrivateDataSlot>,
) -> VkResult;
/// `vkDestroyPrivateDataSlot`.
pub type PfnDestroyPrivateDataSlot = unsafe extern "system" fn(Device, PrivateDataSlot, Null);
/// `vkSetPrivateData`.
pub type PfnSetPrivateData =
    unsafe extern "system" fn(Device, ObjectType, u64, PrivateDataSlot, u64) -> VkResult;
/// `vkGetPrivateData`.
pub type PfnGetPrivateData =
    unsafe extern "system" fn(Device, ObjectType, u64, PrivateDataSlot, Out<'_, u64>);
/// `vkCmdSetEvent2`.
pub type PfnCmdSetEvent2 =
    unsafe extern "system" fn(CommandBuffer, Event, In<'_, DependencyInfo<'_>>);
/// `vkCmdResetEvent2`.
pub type PfnCmdResetEvent2 = unsafe extern "system" fn(CommandBuffer, Event, PipelineStageFlags2);
/// `vkCmdWaitEvents2`.
pub type PfnCmdWaitEvents2 =
    unsafe extern "system" fn(CommandBuffer, u32, In<'_, Event>, In<'_, DependencyInfo<'_>>);
/// `vkCmdPipelineBarrier2`.
pub type PfnCmdPipelineBarrier2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, DependencyInfo<'_>>);
/// `vkCmdWriteTimestamp2`.
pub type PfnCmdWriteTimestamp2 =
    unsafe extern "system" fn(CommandBuffer, PipelineStageFlags2, QueryPool, u32);
/// `vkQueueSubmit2`.
pub type PfnQueueSubmit2 =
    unsafe extern "system" fn(Queue, u32, In<'_, SubmitInfo2<'_>>, Fence) -> VkResult;
/// `vkCmdCopyBuffer2`.
pub type PfnCmdCopyBuffer2 = unsafe extern "system" fn(CommandBuffer, In<'_, CopyBufferInfo2<'_>>);
/// `vkCmdCopyImage2`.
pub type PfnCmdCopyImage2 = unsafe extern "system" fn(CommandBuffer, In<'_, CopyImageInfo2<'_>>);
/// `vkCmdCopyBufferToImage2`.
pub type PfnCmdCopyBufferToImage2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, CopyBufferToImageInfo2<'_>>);
/// `vkCmdCopyImageToBuffer2`.
pub type PfnCmdCopyImageToBuffer2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, CopyImageToBufferInfo2<'_>>);
/// `vkCmdBlitImage2`.
pub type PfnCmdBlitImage2 = unsafe extern "system" fn(CommandBuffer, In<'_, BlitImageInfo2<'_>>);
/// `vkCmdResolveImage2`.
pub type PfnCmdResolveImage2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, ResolveImageInfo2<'_>>);
/// `vkCmdBeginRendering`.
pub type PfnCmdBeginRendering = unsafe extern "system" fn(CommandBuffer, In<'_, RenderingInfo<'_>>);
/// `vkCmdEndRendering`.
pub type PfnCmdEndRendering = unsafe extern "system" fn(CommandBuffer);
/// `vkCmdSetCullMode`.
pub type PfnCmdSetCullMode = unsafe extern "system" fn(CommandBuffer, CullModeFlags);
/// `vkCmdSetFrontFace`.
pub type PfnCmdSetFrontFace = unsafe extern "system" fn(CommandBuffer, FrontFace);
/// `vkCmdSetPrimitiveTopology`.
pub type PfnCmdSetPrimitiveTopology = unsafe extern "system" fn(CommandBuffer, PrimitiveTopology);
/// `vkCmdSetViewportWithCount`.
pub type PfnCmdSetViewportWithCount =
    unsafe extern "system" fn(CommandBuffer, u32, In<'_, Viewport>);
/// `vkCmdSetScissorWithCount`.
pub type PfnCmdSetScissorWithCount = unsafe extern "system" fn(CommandBuffer, u32, In<'_, Rect2D>);
/// `vkCmdBindVertexBuffers2`.
pub type PfnCmdBindVertexBuffers2 = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    u32,
    In<'_, Buffer>,
    In<'_, u64>,
    In<'_, u64>,
    In<'_, u64>,
);
/// `vkCmdSetDepthTestEnable`.
pub type PfnCmdSetDepthTestEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetDepthWriteEnable`.
pub type PfnCmdSetDepthWriteEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetDepthCompareOp`.
pub type PfnCmdSetDepthCompareOp = unsafe extern "system" fn(CommandBuffer, CompareOp);
/// `vkCmdSetDepthBoundsTestEnable`.
pub type PfnCmdSetDepthBoundsTestEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetStencilTestEnable`.
pub type PfnCmdSetStencilTestEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetStencilOp`.
pub type PfnCmdSetStencilOp = unsafe extern "system" fn(
    CommandBuffer,
    StencilFaceFlags,
    StencilOp,
    StencilOp,
    StencilOp,
    CompareOp,
);
/// `vkCmdSetRasterizerDiscardEnable`.
pub type PfnCmdSetRasterizerDiscardEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetDepthBiasEnable`.
pub type PfnCmdSetDepthBiasEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetPrimitiveRestartEnable`.
pub type PfnCmdSetPrimitiveRestartEnable = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkGetDeviceBufferMemoryRequirements`.
pub type PfnGetDeviceBufferMemoryRequirements = unsafe extern "system" fn(
    Device,
    In<'_, DeviceBufferMemoryRequirements<'_>>,
    Out<'_, MemoryRequirements2<'_>>,
);
/// `vkGetDeviceImageMemoryRequirements`.
pub type PfnGetDeviceImageMemoryRequirements = unsafe extern "system" fn(
    Device,
    In<'_, DeviceImageMemoryRequirements<'_>>,
    Out<'_, MemoryRequirements2<'_>>,
);
/// `vkGetDeviceImageSparseMemoryRequirements`.
pub type PfnGetDeviceImageSparseMemoryRequirements = unsafe extern "system" fn(
    Device,
    In<'_, DeviceImageMemoryRequirements<'_>>,
    Out<'_, u32>,
    Out<'_, SparseImageMemoryRequirements2<'_>>,
);
/// `vkCmdSetPatchControlPointsEXT`.
pub type PfnCmdSetPatchControlPointsEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetLogicOpEXT`.
pub type PfnCmdSetLogicOpEXT = unsafe extern "system" fn(CommandBuffer, LogicOp);
/// `vkGetPhysicalDeviceCalibrateableTimeDomainsKHR`.
pub type PfnGetPhysicalDeviceCalibrateableTimeDomainsKHR =
    unsafe extern "system" fn(PhysicalDevice, Out<'_, u32>, Out<'_, TimeDomainKHR>) -> VkResult;
/// `vkGetCalibratedTimestampsKHR`.
pub type PfnGetCalibratedTimestampsKHR = unsafe extern "system" fn(
    Device,
    u32,
    In<'_, CalibratedTimestampInfoKHR<'_>>,
    Out<'_, u64>,
    Out<'_, u64>,
) -> VkResult;
/// `vkCmdSetLineStipple`.
pub type PfnCmdSetLineStipple = unsafe extern "system" fn(CommandBuffer, u32, u16);
/// `vkCmdBeginConditionalRenderingEXT`.
pub type PfnCmdBeginConditionalRenderingEXT =
    unsafe extern "system" fn(CommandBuffer, In<'_, ConditionalRenderingBeginInfoEXT<'_>>);
/// `vkCmdEndConditionalRenderingEXT`.
pub type PfnCmdEndConditionalRenderingEXT = unsafe extern "system" fn(CommandBuffer);
/// `vkCmdDrawMultiEXT`.
pub type PfnCmdDrawMultiEXT =
    unsafe extern "system" fn(CommandBuffer, u32, In<'_, MultiDrawInfoEXT>, u32, u32, u32);
/// `vkCmdDrawMultiIndexedEXT`.
pub type PfnCmdDrawMultiIndexedEXT = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, MultiDrawIndexedInfoEXT>,
    u32,
    u32,
    u32,
    In<'_, i32>,
);
/// `vkCmdPushDescriptorSet`.
pub type PfnCmdPushDescriptorSet = unsafe extern "system" fn(
    CommandBuffer,
    PipelineBindPoint,
    PipelineLayout,
    u32,
    u32,
    In<'_, WriteDescriptorSet<'_>>,
);
/// `vkCmdSetColorWriteEnableEXT`.
pub type PfnCmdSetColorWriteEnableEXT = unsafe extern "system" fn(CommandBuffer, u32, In<'_, u32>);
/// `vkCmdSetVertexInputEXT`.
pub type PfnCmdSetVertexInputEXT = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, VertexInputBindingDescription2EXT<'_>>,
    u32,
    In<'_, VertexInputAttributeDescription2EXT<'_>>,
);
/// `vkCmdSetTessellationDomainOriginEXT`.
pub type PfnCmdSetTessellationDomainOriginEXT =
    unsafe extern "system" fn(CommandBuffer, TessellationDomainOrigin);
/// `vkCmdSetDepthClampEnableEXT`.
pub type PfnCmdSetDepthClampEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetPolygonModeEXT`.
pub type PfnCmdSetPolygonModeEXT = unsafe extern "system" fn(CommandBuffer, PolygonMode);
/// `vkCmdSetRasterizationSamplesEXT`.
pub type PfnCmdSetRasterizationSamplesEXT =
    unsafe extern "system" fn(CommandBuffer, SampleCountFlags);
/// `vkCmdSetSampleMaskEXT`.
pub type PfnCmdSetSampleMaskEXT =
    unsafe extern "system" fn(CommandBuffer, SampleCountFlags, In<'_, u32>);
/// `vkCmdSetAlphaToCoverageEnableEXT`.
pub type PfnCmdSetAlphaToCoverageEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetAlphaToOneEnableEXT`.
pub type PfnCmdSetAlphaToOneEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetLogicOpEnableEXT`.
pub type PfnCmdSetLogicOpEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetColorBlendEnableEXT`.
pub type PfnCmdSetColorBlendEnableEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, u32>);
/// `vkCmdSetColorBlendEquationEXT`.
pub type PfnCmdSetColorBlendEquationEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, ColorBlendEquationEXT>);
/// `vkCmdSetColorWriteMaskEXT`.
pub type PfnCmdSetColorWriteMaskEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, ColorComponentFlags>);
/// `vkCmdSetRasterizationStreamEXT`.
pub type PfnCmdSetRasterizationStreamEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetConservativeRasterizationModeEXT`.
pub type PfnCmdSetConservativeRasterizationModeEXT =
    unsafe extern "system" fn(CommandBuffer, ConservativeRasterizationModeEXT);
/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`.
pub type PfnCmdSetExtraPrimitiveOverestimationSizeEXT =
    unsafe extern "system" fn(CommandBuffer, f32);
/// `vkCmdSetDepthClipEnableEXT`.
pub type PfnCmdSetDepthClipEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetSampleLocationsEnableEXT`.
pub type PfnCmdSetSampleLocationsEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetColorBlendAdvancedEXT`.
pub type PfnCmdSetColorBlendAdvancedEXT =
    unsafe extern "system" fn(CommandBuffer, u32, u32, In<'_, ColorBlendAdvancedEXT>);
/// `vkCmdSetProvokingVertexModeEXT`.
pub type PfnCmdSetProvokingVertexModeEXT =
    unsafe extern "system" fn(CommandBuffer, ProvokingVertexModeEXT);
/// `vkCmdSetLineRasterizationModeEXT`.
pub type PfnCmdSetLineRasterizationModeEXT =
    unsafe extern "system" fn(CommandBuffer, LineRasterizationMode);
/// `vkCmdSetLineStippleEnableEXT`.
pub type PfnCmdSetLineStippleEnableEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdSetDepthClipNegativeOneToOneEXT`.
pub type PfnCmdSetDepthClipNegativeOneToOneEXT = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`.
pub type PfnGetPhysicalDeviceFragmentShadingRatesKHR = unsafe extern "system" fn(
    PhysicalDevice,
    Out<'_, u32>,
    Out<'_, PhysicalDeviceFragmentShadingRateKHR<'_>>,
) -> VkResult;
/// `vkCmdSetFragmentShadingRateKHR`.
pub type PfnCmdSetFragmentShadingRateKHR = unsafe extern "system" fn(
    CommandBuffer,
    In<'_, Extent2D>,
    &[FragmentShadingRateCombinerOpKHR; 2],
);
/// `vkCmdBindIndexBuffer2`.
pub type PfnCmdBindIndexBuffer2 =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, u64, IndexType);
/// `vkGetRenderingAreaGranularity`.
pub type PfnGetRenderingAreaGranularity =
    unsafe extern "system" fn(Device, In<'_, RenderingAreaInfo<'_>>, Out<'_, Extent2D>);
/// `vkGetDeviceImageSubresourceLayout`.
pub type PfnGetDeviceImageSubresourceLayout = unsafe extern "system" fn(
    Device,
    In<'_, DeviceImageSubresourceInfo<'_>>,
    Out<'_, SubresourceLayout2<'_>>,
);
/// `vkGetImageSubresourceLayout2`.
pub type PfnGetImageSubresourceLayout2 = unsafe extern "system" fn(
    Device,
    Image,
    In<'_, ImageSubresource2<'_>>,
    Out<'_, SubresourceLayout2<'_>>,
);
/// `vkCmdSetSampleLocationsEXT`.
pub type PfnCmdSetSampleLocationsEXT =
    unsafe extern "system" fn(CommandBuffer, In<'_, SampleLocationsInfoEXT<'_>>);
/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`.
pub type PfnGetPhysicalDeviceMultisamplePropertiesEXT = unsafe extern "system" fn(
    PhysicalDevice,
    SampleCountFlags,
    Out<'_, MultisamplePropertiesEXT<'_>>,
);
/// `vkUnmapMemory2`.
pub type PfnUnmapMemory2 =
    unsafe extern "system" fn(Device, In<'_, MemoryUnmapInfo<'_>>) -> VkResult;
/// `vkCmdSetRenderingAttachmentLocations`.
pub type PfnCmdSetRenderingAttachmentLocations =
    unsafe extern "system" fn(CommandBuffer, In<'_, RenderingAttachmentLocationInfo<'_>>);
/// `vkCmdSetRenderingInputAttachmentIndices`.
pub type PfnCmdSetRenderingInputAttachmentIndices =
    unsafe extern "system" fn(CommandBuffer, In<'_, RenderingInputAttachmentIndexInfo<'_>>);
/// `vkCmdBindDescriptorSets2`.
pub type PfnCmdBindDescriptorSets2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, BindDescriptorSetsInfo<'_>>);
/// `vkCmdPushConstants2`.
pub type PfnCmdPushConstants2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, PushConstantsInfo<'_>>);
/// `vkCmdPushDescriptorSet2`.
pub type PfnCmdPushDescriptorSet2 =
    unsafe extern "system" fn(CommandBuffer, In<'_, PushDescriptorSetInfo<'_>>);
/// `vkCopyImageToImage`.
pub type PfnCopyImageToImage =
    unsafe extern "system" fn(Device, In<'_, CopyImageToImageInfo<'_>>) -> VkResult;
/// `vkTransitionImageLayout`.
pub type PfnTransitionImageLayout =
    unsafe extern "system" fn(Device, u32, In<'_, HostImageLayoutTransitionInfo<'_>>) -> VkResult;
/// `vkCreateDeferredOperationKHR`.
pub type PfnCreateDeferredOperationKHR =
    unsafe extern "system" fn(Device, Null, Out<'_, DeferredOperationKHR>) -> VkResult;
/// `vkDestroyDeferredOperationKHR`.
pub type PfnDestroyDeferredOperationKHR =
    unsafe extern "system" fn(Device, DeferredOperationKHR, Null);
/// `vkGetDeferredOperationMaxConcurrencyKHR`.
pub type PfnGetDeferredOperationMaxConcurrencyKHR =
    unsafe extern "system" fn(Device, DeferredOperationKHR) -> u32;
/// `vkGetDeferredOperationResultKHR`.
pub type PfnGetDeferredOperationResultKHR =
    unsafe extern "system" fn(Device, DeferredOperationKHR) -> VkResult;
/// `vkDeferredOperationJoinKHR`.
pub type PfnDeferredOperationJoinKHR =
    unsafe extern "system" fn(Device, DeferredOperationKHR) -> VkResult;
/// `vkCreateAccelerationStructureKHR`.
pub type PfnCreateAccelerationStructureKHR = unsafe extern "system" fn(
    Device,
    In<'_, AccelerationStructureCreateInfoKHR<'_>>,
    Null,
    Out<'_, AccelerationStructureKHR>,
) -> VkResult;
/// `vkDestroyAccelerationStructureKHR`.
pub type PfnDestroyAccelerationStructureKHR =
    unsafe extern "system" fn(Device, AccelerationStructureKHR, Null);
/// `vkCmdBuildAccelerationStructuresKHR`.
pub type PfnCmdBuildAccelerationStructuresKHR = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    In<'_, In<'_, AccelerationStructureBuildRangeInfoKHR>>,
);
/// `vkCmdBuildAccelerationStructuresIndirectKHR`.
pub type PfnCmdBuildAccelerationStructuresIndirectKHR = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    In<'_, u64>,
    In<'_, u32>,
    In<'_, In<'_, u32>>,
);
/// `vkCopyAccelerationStructureKHR`.
pub type PfnCopyAccelerationStructureKHR = unsafe extern "system" fn(
    Device,
    DeferredOperationKHR,
    In<'_, CopyAccelerationStructureInfoKHR<'_>>,
) -> VkResult;
/// `vkWriteAccelerationStructuresPropertiesKHR`.
pub type PfnWriteAccelerationStructuresPropertiesKHR = unsafe extern "system" fn(
    Device,
    u32,
    In<'_, AccelerationStructureKHR>,
    QueryType,
    usize,
    Out<'_, u8>,
    usize,
) -> VkResult;
/// `vkCmdCopyAccelerationStructureKHR`.
pub type PfnCmdCopyAccelerationStructureKHR =
    unsafe extern "system" fn(CommandBuffer, In<'_, CopyAccelerationStructureInfoKHR<'_>>);
/// `vkCmdCopyAccelerationStructureToMemoryKHR`.
pub type PfnCmdCopyAccelerationStructureToMemoryKHR =
    unsafe extern "system" fn(CommandBuffer, In<'_, CopyAccelerationStructureToMemoryInfoKHR<'_>>);
/// `vkCmdCopyMemoryToAccelerationStructureKHR`.
pub type PfnCmdCopyMemoryToAccelerationStructureKHR =
    unsafe extern "system" fn(CommandBuffer, In<'_, CopyMemoryToAccelerationStructureInfoKHR<'_>>);
/// `vkGetAccelerationStructureDeviceAddressKHR`.
pub type PfnGetAccelerationStructureDeviceAddressKHR =
    unsafe extern "system" fn(Device, In<'_, AccelerationStructureDeviceAddressInfoKHR<'_>>) -> u64;
/// `vkCmdWriteAccelerationStructuresPropertiesKHR`.
pub type PfnCmdWriteAccelerationStructuresPropertiesKHR = unsafe extern "system" fn(
    CommandBuffer,
    u32,
    In<'_, AccelerationStructureKHR>,
    QueryType,
    QueryPool,
    u32,
);
/// `vkGetDeviceAccelerationStructureCompatibilityKHR`.
pub type PfnGetDeviceAccelerationStructureCompatibilityKHR = unsafe extern "system" fn(
    Device,
    In<'_, AccelerationStructureVersionInfoKHR<'_>>,
    Out<'_, AccelerationStructureCompatibilityKHR>,
);
/// `vkGetAccelerationStructureBuildSizesKHR`.
pub type PfnGetAccelerationStructureBuildSizesKHR = unsafe extern "system" fn(
    Device,
    AccelerationStructureBuildTypeKHR,
    In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    In<'_, u32>,
    Out<'_, AccelerationStructureBuildSizesInfoKHR<'_>>,
);
/// `vkCmdTraceRaysKHR`.
pub type PfnCmdTraceRaysKHR = unsafe extern "system" fn(
    CommandBuffer,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    u32,
    u32,
    u32,
);
/// `vkCreateRayTracingPipelinesKHR`.
pub type PfnCreateRayTracingPipelinesKHR = unsafe extern "system" fn(
    Device,
    DeferredOperationKHR,
    PipelineCache,
    u32,
    In<'_, RayTracingPipelineCreateInfoKHR<'_>>,
    Null,
    Out<'_, Pipeline>,
) -> VkResult;
/// `vkGetRayTracingShaderGroupHandlesKHR`.
pub type PfnGetRayTracingShaderGroupHandlesKHR =
    unsafe extern "system" fn(Device, Pipeline, u32, u32, usize, Out<'_, u8>) -> VkResult;
/// `vkGetRayTracingCaptureReplayShaderGroupHandlesKHR`.
pub type PfnGetRayTracingCaptureReplayShaderGroupHandlesKHR =
    unsafe extern "system" fn(Device, Pipeline, u32, u32, usize, Out<'_, u8>) -> VkResult;
/// `vkCmdTraceRaysIndirectKHR`.
pub type PfnCmdTraceRaysIndirectKHR = unsafe extern "system" fn(
    CommandBuffer,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    In<'_, StridedDeviceAddressRegionKHR>,
    u64,
);
/// `vkGetRayTracingShaderGroupStackSizeKHR`.
pub type PfnGetRayTracingShaderGroupStackSizeKHR =
    unsafe extern "system" fn(Device, Pipeline, u32, ShaderGroupShaderKHR) -> u64;
/// `vkCmdSetRayTracingPipelineStackSizeKHR`.
pub type PfnCmdSetRayTracingPipelineStackSizeKHR = unsafe extern "system" fn(CommandBuffer, u32);
/// `vkCmdTraceRaysIndirect2KHR`.
pub type PfnCmdTraceRaysIndirect2KHR = unsafe extern "system" fn(CommandBuffer, u64);
/// `vkCmdSetDepthBias2EXT`.
pub type PfnCmdSetDepthBias2EXT =
    unsafe extern "system" fn(CommandBuffer, In<'_, DepthBiasInfoEXT<'_>>);
/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`.
pub type PfnCmdSetAttachmentFeedbackLoopEnableEXT =
    unsafe extern "system" fn(CommandBuffer, ImageAspectFlags);
/// `vkCmdSetDepthClampRangeEXT`.
pub type PfnCmdSetDepthClampRangeEXT =
    unsafe extern "system" fn(CommandBuffer, DepthClampModeEXT, In<'_, DepthClampRangeEXT>);
/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`.
pub type PfnGetPhysicalDeviceCooperativeMatrixPropertiesKHR = unsafe extern "system" fn(
    PhysicalDevice,
    Out<'_, u32>,
    Out<'_, CooperativeMatrixPropertiesKHR<'_>>,
)
    -> VkResult;
/// `vkCmdDrawMeshTasksEXT`.
pub type PfnCmdDrawMeshTasksEXT = unsafe extern "system" fn(CommandBuffer, u32, u32, u32);
/// `vkCmdDrawMeshTasksIndirectEXT`.
pub type PfnCmdDrawMeshTasksIndirectEXT =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, u32, u32);
/// `vkCmdDrawMeshTasksIndirectCountEXT`.
pub type PfnCmdDrawMeshTasksIndirectCountEXT =
    unsafe extern "system" fn(CommandBuffer, Buffer, u64, Buffer, u64, u32, u32);
/// `vkGetMemoryFdKHR`.
pub type PfnGetMemoryFdKHR =
    unsafe extern "system" fn(Device, In<'_, MemoryGetFdInfoKHR<'_>>, Out<'_, i32>) -> VkResult;
/// `vkGetMemoryFdPropertiesKHR`.
pub type PfnGetMemoryFdPropertiesKHR = unsafe extern "system" fn(
    Device,
    ExternalMemoryHandleTypeFlags,
    i32,
    Out<'_, MemoryFdPropertiesKHR<'_>>,
) -> VkResult;
/// `vkGetFenceFdKHR`.
pub type PfnGetFenceFdKHR =
    unsafe extern "system" fn(Device, In<'_, FenceGetFdInfoKHR<'_>>, Out<'_, i32>) -> VkResult;
/// `vkImportFenceFdKHR`.
pub type PfnImportFenceFdKHR =
    unsafe extern "system" fn(Device, In<'_, ImportFenceFdInfoKHR<'_>>) -> VkResult;
/// `vkGetSemaphoreFdKHR`.
pub type PfnGetSemaphoreFdKHR =
    unsafe extern "system" fn(Device, In<'_, SemaphoreGetFdInfoKHR<'_>>, Out<'_, i32>) -> VkResult;
/// `vkImportSemaphoreFdKHR`.
pub type PfnImportSemaphoreFdKHR =
    unsafe extern "system" fn(Device, In<'_, ImportSemaphoreFdInfoKHR<'_>>) -> VkResult;

/// Functions of one level; absent where the driver has none.
#[derive(Clone, Copy, Debug, Default)]
pub struct EntryTable {
    pub create_instance: Option<PfnCreateInstance>,
    pub enumerate_instance_extension_properties: Option<PfnEnumerateInstanceExtensionProperties>,
    pub enumerate_instance_layer_properties: Option<PfnEnumerateInstanceLayerProperties>,
    pub enumerate_instance_version: Option<PfnEnumerateInstanceVersion>,
}

impl EntryTable {
    /// Looks every function up, under its promoted names too.
    ///
    /// # Safety
    ///
    /// What `get` returns for a name is a function with the signature that the specification
    /// gives to that name.
    pub unsafe fn load(mut get: impl FnMut(&CStr) -> Option<AnyFunction>) -> Self {
        let mut find = |names: &[&CStr]| names.iter().find_map(|name| get(name));
        Self {
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_instance: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateInstance>>(find(&[
                    c"vkCreateInstance",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_instance_extension_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnEnumerateInstanceExtensionProperties>,
                >(find(&[c"vkEnumerateInstanceExtensionProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_instance_layer_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnEnumerateInstanceLayerProperties>,
                >(find(&[c"vkEnumerateInstanceLayerProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_instance_version: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnEnumerateInstanceVersion>>(
                    find(&[c"vkEnumerateInstanceVersion"]),
                )
            },
        }
    }
}

/// Functions of one level; absent where the driver has none.
#[derive(Clone, Copy, Debug, Default)]
pub struct InstanceTable {
    pub destroy_instance: Option<PfnDestroyInstance>,
    pub enumerate_physical_devices: Option<PfnEnumeratePhysicalDevices>,
    pub get_physical_device_features: Option<PfnGetPhysicalDeviceFeatures>,
    pub get_physical_device_format_properties: Option<PfnGetPhysicalDeviceFormatProperties>,
    pub get_physical_device_image_format_properties:
        Option<PfnGetPhysicalDeviceImageFormatProperties>,
    pub get_physical_device_properties: Option<PfnGetPhysicalDeviceProperties>,
    pub get_physical_device_queue_family_properties:
        Option<PfnGetPhysicalDeviceQueueFamilyProperties>,
    pub get_physical_device_memory_properties: Option<PfnGetPhysicalDeviceMemoryProperties>,
    pub create_device: Option<PfnCreateDevice>,
    pub enumerate_device_extension_properties: Option<PfnEnumerateDeviceExtensionProperties>,
    pub enumerate_device_layer_properties: Option<PfnEnumerateDeviceLayerProperties>,
    pub get_physical_device_sparse_image_format_properties:
        Option<PfnGetPhysicalDeviceSparseImageFormatProperties>,
    pub enumerate_physical_device_groups: Option<PfnEnumeratePhysicalDeviceGroups>,
    pub get_physical_device_features2: Option<PfnGetPhysicalDeviceFeatures2>,
    pub get_physical_device_properties2: Option<PfnGetPhysicalDeviceProperties2>,
    pub get_physical_device_format_properties2: Option<PfnGetPhysicalDeviceFormatProperties2>,
    pub get_physical_device_image_format_properties2:
        Option<PfnGetPhysicalDeviceImageFormatProperties2>,
    pub get_physical_device_queue_family_properties2:
        Option<PfnGetPhysicalDeviceQueueFamilyProperties2>,
    pub get_physical_device_memory_properties2: Option<PfnGetPhysicalDeviceMemoryProperties2>,
    pub get_physical_device_sparse_image_format_properties2:
        Option<PfnGetPhysicalDeviceSparseImageFormatProperties2>,
    pub get_physical_device_external_buffer_properties:
        Option<PfnGetPhysicalDeviceExternalBufferProperties>,
    pub get_physical_device_external_fence_properties:
        Option<PfnGetPhysicalDeviceExternalFenceProperties>,
    pub get_physical_device_external_semaphore_properties:
        Option<PfnGetPhysicalDeviceExternalSemaphoreProperties>,
    pub get_physical_device_tool_properties: Option<PfnGetPhysicalDeviceToolProperties>,
    pub get_physical_device_calibrateable_time_domains_khr:
        Option<PfnGetPhysicalDeviceCalibrateableTimeDomainsKHR>,
    pub get_physical_device_fragment_shading_rates_khr:
        Option<PfnGetPhysicalDeviceFragmentShadingRatesKHR>,
    pub get_physical_device_multisample_properties_ext:
        Option<PfnGetPhysicalDeviceMultisamplePropertiesEXT>,
    pub get_physical_device_cooperative_matrix_properties_khr:
        Option<PfnGetPhysicalDeviceCooperativeMatrixPropertiesKHR>,
}

impl InstanceTable {
    /// Looks every function up, under its promoted names too.
    ///
    /// # Safety
    ///
    /// What `get` returns for a name is a function with the signature that the specification
    /// gives to that name.
    pub unsafe fn load(mut get: impl FnMut(&CStr) -> Option<AnyFunction>) -> Self {
        let mut find = |names: &[&CStr]| names.iter().find_map(|name| get(name));
        Self {
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_instance: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyInstance>>(find(&[
                    c"vkDestroyInstance",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_physical_devices: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnEnumeratePhysicalDevices>>(
                    find(&[c"vkEnumeratePhysicalDevices"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_features: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPhysicalDeviceFeatures>>(
                    find(&[c"vkGetPhysicalDeviceFeatures"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_format_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceFormatProperties>,
                >(find(&[c"vkGetPhysicalDeviceFormatProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_image_format_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceImageFormatProperties>,
                >(find(&[c"vkGetPhysicalDeviceImageFormatProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_properties: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPhysicalDeviceProperties>>(
                    find(&[c"vkGetPhysicalDeviceProperties"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_queue_family_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceQueueFamilyProperties>,
                >(find(&[c"vkGetPhysicalDeviceQueueFamilyProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_memory_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceMemoryProperties>,
                >(find(&[c"vkGetPhysicalDeviceMemoryProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_device: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateDevice>>(find(&[
                    c"vkCreateDevice",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_device_extension_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnEnumerateDeviceExtensionProperties>,
                >(find(&[c"vkEnumerateDeviceExtensionProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_device_layer_properties: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnEnumerateDeviceLayerProperties>>(
                    find(&[c"vkEnumerateDeviceLayerProperties"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_sparse_image_format_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceSparseImageFormatProperties>,
                >(find(&[c"vkGetPhysicalDeviceSparseImageFormatProperties"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            enumerate_physical_device_groups: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnEnumeratePhysicalDeviceGroups>>(
                    find(&[
                        c"vkEnumeratePhysicalDeviceGroups",
                        c"vkEnumeratePhysicalDeviceGroupsKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_features2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPhysicalDeviceFeatures2>>(
                    find(&[
                        c"vkGetPhysicalDeviceFeatures2",
                        c"vkGetPhysicalDeviceFeatures2KHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_properties2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPhysicalDeviceProperties2>>(
                    find(&[
                        c"vkGetPhysicalDeviceProperties2",
                        c"vkGetPhysicalDeviceProperties2KHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_format_properties2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceFormatProperties2>,
                >(find(&[
                    c"vkGetPhysicalDeviceFormatProperties2",
                    c"vkGetPhysicalDeviceFormatProperties2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_image_format_properties2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceImageFormatProperties2>,
                >(find(&[
                    c"vkGetPhysicalDeviceImageFormatProperties2",
                    c"vkGetPhysicalDeviceImageFormatProperties2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_queue_family_properties2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceQueueFamilyProperties2>,
                >(find(&[
                    c"vkGetPhysicalDeviceQueueFamilyProperties2",
                    c"vkGetPhysicalDeviceQueueFamilyProperties2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_memory_properties2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceMemoryProperties2>,
                >(find(&[
                    c"vkGetPhysicalDeviceMemoryProperties2",
                    c"vkGetPhysicalDeviceMemoryProperties2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_sparse_image_format_properties2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceSparseImageFormatProperties2>,
                >(find(&[
                    c"vkGetPhysicalDeviceSparseImageFormatProperties2",
                    c"vkGetPhysicalDeviceSparseImageFormatProperties2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_external_buffer_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceExternalBufferProperties>,
                >(find(&[
                    c"vkGetPhysicalDeviceExternalBufferProperties",
                    c"vkGetPhysicalDeviceExternalBufferPropertiesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_external_fence_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceExternalFenceProperties>,
                >(find(&[
                    c"vkGetPhysicalDeviceExternalFenceProperties",
                    c"vkGetPhysicalDeviceExternalFencePropertiesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_external_semaphore_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceExternalSemaphoreProperties>,
                >(find(&[
                    c"vkGetPhysicalDeviceExternalSemaphoreProperties",
                    c"vkGetPhysicalDeviceExternalSemaphorePropertiesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_tool_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceToolProperties>,
                >(find(&[
                    c"vkGetPhysicalDeviceToolProperties",
                    c"vkGetPhysicalDeviceToolPropertiesEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_calibrateable_time_domains_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceCalibrateableTimeDomainsKHR>,
                >(find(&[
                    c"vkGetPhysicalDeviceCalibrateableTimeDomainsKHR",
                    c"vkGetPhysicalDeviceCalibrateableTimeDomainsEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_fragment_shading_rates_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceFragmentShadingRatesKHR>,
                >(find(&[c"vkGetPhysicalDeviceFragmentShadingRatesKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_multisample_properties_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceMultisamplePropertiesEXT>,
                >(find(&[c"vkGetPhysicalDeviceMultisamplePropertiesEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_physical_device_cooperative_matrix_properties_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetPhysicalDeviceCooperativeMatrixPropertiesKHR>,
                >(find(&[
                    c"vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR",
                ]))
            },
        }
    }
}

/// Functions of one level; absent where the driver has none.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeviceTable {
    pub destroy_device: Option<PfnDestroyDevice>,
    pub get_device_queue: Option<PfnGetDeviceQueue>,
    pub queue_submit: Option<PfnQueueSubmit>,
    pub queue_wait_idle: Option<PfnQueueWaitIdle>,
    pub device_wait_idle: Option<PfnDeviceWaitIdle>,
    pub allocate_memory: Option<PfnAllocateMemory>,
    pub free_memory: Option<PfnFreeMemory>,
    pub unmap_memory: Option<PfnUnmapMemory>,
    pub flush_mapped_memory_ranges: Option<PfnFlushMappedMemoryRanges>,
    pub invalidate_mapped_memory_ranges: Option<PfnInvalidateMappedMemoryRanges>,
    pub get_device_memory_commitment: Option<PfnGetDeviceMemoryCommitment>,
    pub bind_buffer_memory: Option<PfnBindBufferMemory>,
    pub bind_image_memory: Option<PfnBindImageMemory>,
    pub get_buffer_memory_requirements: Option<PfnGetBufferMemoryRequirements>,
    pub get_image_memory_requirements: Option<PfnGetImageMemoryRequirements>,
    pub get_image_sparse_memory_requirements: Option<PfnGetImageSparseMemoryRequirements>,
    pub queue_bind_sparse: Option<PfnQueueBindSparse>,
    pub create_fence: Option<PfnCreateFence>,
    pub destroy_fence: Option<PfnDestroyFence>,
    pub reset_fences: Option<PfnResetFences>,
    pub get_fence_status: Option<PfnGetFenceStatus>,
    pub wait_for_fences: Option<PfnWaitForFences>,
    pub create_semaphore: Option<PfnCreateSemaphore>,
    pub destroy_semaphore: Option<PfnDestroySemaphore>,
    pub create_event: Option<PfnCreateEvent>,
    pub destroy_event: Option<PfnDestroyEvent>,
    pub get_event_status: Option<PfnGetEventStatus>,
    pub set_event: Option<PfnSetEvent>,
    pub reset_event: Option<PfnResetEvent>,
    pub create_query_pool: Option<PfnCreateQueryPool>,
    pub destroy_query_pool: Option<PfnDestroyQueryPool>,
    pub get_query_pool_results: Option<PfnGetQueryPoolResults>,
    pub create_buffer: Option<PfnCreateBuffer>,
    pub destroy_buffer: Option<PfnDestroyBuffer>,
    pub create_buffer_view: Option<PfnCreateBufferView>,
    pub destroy_buffer_view: Option<PfnDestroyBufferView>,
    pub create_image: Option<PfnCreateImage>,
    pub destroy_image: Option<PfnDestroyImage>,
    pub get_image_subresource_layout: Option<PfnGetImageSubresourceLayout>,
    pub create_image_view: Option<PfnCreateImageView>,
    pub destroy_image_view: Option<PfnDestroyImageView>,
    pub create_shader_module: Option<PfnCreateShaderModule>,
    pub destroy_shader_module: Option<PfnDestroyShaderModule>,
    pub create_pipeline_cache: Option<PfnCreatePipelineCache>,
    pub destroy_pipeline_cache: Option<PfnDestroyPipelineCache>,
    pub get_pipeline_cache_data: Option<PfnGetPipelineCacheData>,
    pub merge_pipeline_caches: Option<PfnMergePipelineCaches>,
    pub create_graphics_pipelines: Option<PfnCreateGraphicsPipelines>,
    pub create_compute_pipelines: Option<PfnCreateComputePipelines>,
    pub destroy_pipeline: Option<PfnDestroyPipeline>,
    pub create_pipeline_layout: Option<PfnCreatePipelineLayout>,
    pub destroy_pipeline_layout: Option<PfnDestroyPipelineLayout>,
    pub create_sampler: Option<PfnCreateSampler>,
    pub destroy_sampler: Option<PfnDestroySampler>,
    pub create_descriptor_set_layout: Option<PfnCreateDescriptorSetLayout>,
    pub destroy_descriptor_set_layout: Option<PfnDestroyDescriptorSetLayout>,
    pub create_descriptor_pool: Option<PfnCreateDescriptorPool>,
    pub destroy_descriptor_pool: Option<PfnDestroyDescriptorPool>,
    pub reset_descriptor_pool: Option<PfnResetDescriptorPool>,
    pub allocate_descriptor_sets: Option<PfnAllocateDescriptorSets>,
    pub free_descriptor_sets: Option<PfnFreeDescriptorSets>,
    pub update_descriptor_sets: Option<PfnUpdateDescriptorSets>,
    pub create_framebuffer: Option<PfnCreateFramebuffer>,
    pub destroy_framebuffer: Option<PfnDestroyFramebuffer>,
    pub create_render_pass: Option<PfnCreateRenderPass>,
    pub destroy_render_pass: Option<PfnDestroyRenderPass>,
    pub get_render_area_granularity: Option<PfnGetRenderAreaGranularity>,
    pub create_command_pool: Option<PfnCreateCommandPool>,
    pub destroy_command_pool: Option<PfnDestroyCommandPool>,
    pub reset_command_pool: Option<PfnResetCommandPool>,
    pub allocate_command_buffers: Option<PfnAllocateCommandBuffers>,
    pub free_command_buffers: Option<PfnFreeCommandBuffers>,
    pub begin_command_buffer: Option<PfnBeginCommandBuffer>,
    pub end_command_buffer: Option<PfnEndCommandBuffer>,
    pub reset_command_buffer: Option<PfnResetCommandBuffer>,
    pub cmd_bind_pipeline: Option<PfnCmdBindPipeline>,
    pub cmd_set_viewport: Option<PfnCmdSetViewport>,
    pub cmd_set_scissor: Option<PfnCmdSetScissor>,
    pub cmd_set_line_width: Option<PfnCmdSetLineWidth>,
    pub cmd_set_depth_bias: Option<PfnCmdSetDepthBias>,
    pub cmd_set_blend_constants: Option<PfnCmdSetBlendConstants>,
    pub cmd_set_depth_bounds: Option<PfnCmdSetDepthBounds>,
    pub cmd_set_stencil_compare_mask: Option<PfnCmdSetStencilCompareMask>,
    pub cmd_set_stencil_write_mask: Option<PfnCmdSetStencilWriteMask>,
    pub cmd_set_stencil_reference: Option<PfnCmdSetStencilReference>,
    pub cmd_bind_descriptor_sets: Option<PfnCmdBindDescriptorSets>,
    pub cmd_bind_index_buffer: Option<PfnCmdBindIndexBuffer>,
    pub cmd_bind_vertex_buffers: Option<PfnCmdBindVertexBuffers>,
    pub cmd_draw: Option<PfnCmdDraw>,
    pub cmd_draw_indexed: Option<PfnCmdDrawIndexed>,
    pub cmd_draw_indirect: Option<PfnCmdDrawIndirect>,
    pub cmd_draw_indexed_indirect: Option<PfnCmdDrawIndexedIndirect>,
    pub cmd_dispatch: Option<PfnCmdDispatch>,
    pub cmd_dispatch_indirect: Option<PfnCmdDispatchIndirect>,
    pub cmd_copy_buffer: Option<PfnCmdCopyBuffer>,
    pub cmd_copy_image: Option<PfnCmdCopyImage>,
    pub cmd_blit_image: Option<PfnCmdBlitImage>,
    pub cmd_copy_buffer_to_image: Option<PfnCmdCopyBufferToImage>,
    pub cmd_copy_image_to_buffer: Option<PfnCmdCopyImageToBuffer>,
    pub cmd_update_buffer: Option<PfnCmdUpdateBuffer>,
    pub cmd_fill_buffer: Option<PfnCmdFillBuffer>,
    pub cmd_clear_color_image: Option<PfnCmdClearColorImage>,
    pub cmd_clear_depth_stencil_image: Option<PfnCmdClearDepthStencilImage>,
    pub cmd_clear_attachments: Option<PfnCmdClearAttachments>,
    pub cmd_resolve_image: Option<PfnCmdResolveImage>,
    pub cmd_set_event: Option<PfnCmdSetEvent>,
    pub cmd_reset_event: Option<PfnCmdResetEvent>,
    pub cmd_wait_events: Option<PfnCmdWaitEvents>,
    pub cmd_pipeline_barrier: Option<PfnCmdPipelineBarrier>,
    pub cmd_begin_query: Option<PfnCmdBeginQuery>,
    pub cmd_end_query: Option<PfnCmdEndQuery>,
    pub cmd_reset_query_pool: Option<PfnCmdResetQueryPool>,
    pub cmd_write_timestamp: Option<PfnCmdWriteTimestamp>,
    pub cmd_copy_query_pool_results: Option<PfnCmdCopyQueryPoolResults>,
    pub cmd_push_constants: Option<PfnCmdPushConstants>,
    pub cmd_begin_render_pass: Option<PfnCmdBeginRenderPass>,
    pub cmd_next_subpass: Option<PfnCmdNextSubpass>,
    pub cmd_end_render_pass: Option<PfnCmdEndRenderPass>,
    pub cmd_execute_commands: Option<PfnCmdExecuteCommands>,
    pub bind_buffer_memory2: Option<PfnBindBufferMemory2>,
    pub bind_image_memory2: Option<PfnBindImageMemory2>,
    pub get_device_group_peer_memory_features: Option<PfnGetDeviceGroupPeerMemoryFeatures>,
    pub cmd_set_device_mask: Option<PfnCmdSetDeviceMask>,
    pub cmd_dispatch_base: Option<PfnCmdDispatchBase>,
    pub get_image_memory_requirements2: Option<PfnGetImageMemoryRequirements2>,
    pub get_buffer_memory_requirements2: Option<PfnGetBufferMemoryRequirements2>,
    pub get_image_sparse_memory_requirements2: Option<PfnGetImageSparseMemoryRequirements2>,
    pub trim_command_pool: Option<PfnTrimCommandPool>,
    pub get_device_queue2: Option<PfnGetDeviceQueue2>,
    pub create_sampler_ycbcr_conversion: Option<PfnCreateSamplerYcbcrConversion>,
    pub destroy_sampler_ycbcr_conversion: Option<PfnDestroySamplerYcbcrConversion>,
    pub create_descriptor_update_template: Option<PfnCreateDescriptorUpdateTemplate>,
    pub destroy_descriptor_update_template: Option<PfnDestroyDescriptorUpdateTemplate>,
    pub get_descriptor_set_layout_support: Option<PfnGetDescriptorSetLayoutSupport>,
    pub cmd_draw_indirect_count: Option<PfnCmdDrawIndirectCount>,
    pub cmd_draw_indexed_indirect_count: Option<PfnCmdDrawIndexedIndirectCount>,
    pub create_render_pass2: Option<PfnCreateRenderPass2>,
    pub cmd_begin_render_pass2: Option<PfnCmdBeginRenderPass2>,
    pub cmd_next_subpass2: Option<PfnCmdNextSubpass2>,
    pub cmd_end_render_pass2: Option<PfnCmdEndRenderPass2>,
    pub reset_query_pool: Option<PfnResetQueryPool>,
    pub get_semaphore_counter_value: Option<PfnGetSemaphoreCounterValue>,
    pub wait_semaphores: Option<PfnWaitSemaphores>,
    pub signal_semaphore: Option<PfnSignalSemaphore>,
    pub get_buffer_device_address: Option<PfnGetBufferDeviceAddress>,
    pub get_buffer_opaque_capture_address: Option<PfnGetBufferOpaqueCaptureAddress>,
    pub get_device_memory_opaque_capture_address: Option<PfnGetDeviceMemoryOpaqueCaptureAddress>,
    pub cmd_bind_transform_feedback_buffers_ext: Option<PfnCmdBindTransformFeedbackBuffersEXT>,
    pub cmd_begin_transform_feedback_ext: Option<PfnCmdBeginTransformFeedbackEXT>,
    pub cmd_end_transform_feedback_ext: Option<PfnCmdEndTransformFeedbackEXT>,
    pub cmd_begin_query_indexed_ext: Option<PfnCmdBeginQueryIndexedEXT>,
    pub cmd_end_query_indexed_ext: Option<PfnCmdEndQueryIndexedEXT>,
    pub cmd_draw_indirect_byte_count_ext: Option<PfnCmdDrawIndirectByteCountEXT>,
    pub get_image_drm_format_modifier_properties_ext:
        Option<PfnGetImageDrmFormatModifierPropertiesEXT>,
    pub create_private_data_slot: Option<PfnCreatePrivateDataSlot>,
    pub destroy_private_data_slot: Option<PfnDestroyPrivateDataSlot>,
    pub set_private_data: Option<PfnSetPrivateData>,
    pub get_private_data: Option<PfnGetPrivateData>,
    pub cmd_set_event2: Option<PfnCmdSetEvent2>,
    pub cmd_reset_event2: Option<PfnCmdResetEvent2>,
    pub cmd_wait_events2: Option<PfnCmdWaitEvents2>,
    pub cmd_pipeline_barrier2: Option<PfnCmdPipelineBarrier2>,
    pub cmd_write_timestamp2: Option<PfnCmdWriteTimestamp2>,
    pub queue_submit2: Option<PfnQueueSubmit2>,
    pub cmd_copy_buffer2: Option<PfnCmdCopyBuffer2>,
    pub cmd_copy_image2: Option<PfnCmdCopyImage2>,
    pub cmd_copy_buffer_to_image2: Option<PfnCmdCopyBufferToImage2>,
    pub cmd_copy_image_to_buffer2: Option<PfnCmdCopyImageToBuffer2>,
    pub cmd_blit_image2: Option<PfnCmdBlitImage2>,
    pub cmd_resolve_image2: Option<PfnCmdResolveImage2>,
    pub cmd_begin_rendering: Option<PfnCmdBeginRendering>,
    pub cmd_end_rendering: Option<PfnCmdEndRendering>,
    pub cmd_set_cull_mode: Option<PfnCmdSetCullMode>,
    pub cmd_set_front_face: Option<PfnCmdSetFrontFace>,
    pub cmd_set_primitive_topology: Option<PfnCmdSetPrimitiveTopology>,
    pub cmd_set_viewport_with_count: Option<PfnCmdSetViewportWithCount>,
    pub cmd_set_scissor_with_count: Option<PfnCmdSetScissorWithCount>,
    pub cmd_bind_vertex_buffers2: Option<PfnCmdBindVertexBuffers2>,
    pub cmd_set_depth_test_enable: Option<PfnCmdSetDepthTestEnable>,
    pub cmd_set_depth_write_enable: Option<PfnCmdSetDepthWriteEnable>,
    pub cmd_set_depth_compare_op: Option<PfnCmdSetDepthCompareOp>,
    pub cmd_set_depth_bounds_test_enable: Option<PfnCmdSetDepthBoundsTestEnable>,
    pub cmd_set_stencil_test_enable: Option<PfnCmdSetStencilTestEnable>,
    pub cmd_set_stencil_op: Option<PfnCmdSetStencilOp>,
    pub cmd_set_rasterizer_discard_enable: Option<PfnCmdSetRasterizerDiscardEnable>,
    pub cmd_set_depth_bias_enable: Option<PfnCmdSetDepthBiasEnable>,
    pub cmd_set_primitive_restart_enable: Option<PfnCmdSetPrimitiveRestartEnable>,
    pub get_device_buffer_memory_requirements: Option<PfnGetDeviceBufferMemoryRequirements>,
    pub get_device_image_memory_requirements: Option<PfnGetDeviceImageMemoryRequirements>,
    pub get_device_image_sparse_memory_requirements:
        Option<PfnGetDeviceImageSparseMemoryRequirements>,
    pub cmd_set_patch_control_points_ext: Option<PfnCmdSetPatchControlPointsEXT>,
    pub cmd_set_logic_op_ext: Option<PfnCmdSetLogicOpEXT>,
    pub get_calibrated_timestamps_khr: Option<PfnGetCalibratedTimestampsKHR>,
    pub cmd_set_line_stipple: Option<PfnCmdSetLineStipple>,
    pub cmd_begin_conditional_rendering_ext: Option<PfnCmdBeginConditionalRenderingEXT>,
    pub cmd_end_conditional_rendering_ext: Option<PfnCmdEndConditionalRenderingEXT>,
    pub cmd_draw_multi_ext: Option<PfnCmdDrawMultiEXT>,
    pub cmd_draw_multi_indexed_ext: Option<PfnCmdDrawMultiIndexedEXT>,
    pub cmd_push_descriptor_set: Option<PfnCmdPushDescriptorSet>,
    pub cmd_set_color_write_enable_ext: Option<PfnCmdSetColorWriteEnableEXT>,
    pub cmd_set_vertex_input_ext: Option<PfnCmdSetVertexInputEXT>,
    pub cmd_set_tessellation_domain_origin_ext: Option<PfnCmdSetTessellationDomainOriginEXT>,
    pub cmd_set_depth_clamp_enable_ext: Option<PfnCmdSetDepthClampEnableEXT>,
    pub cmd_set_polygon_mode_ext: Option<PfnCmdSetPolygonModeEXT>,
    pub cmd_set_rasterization_samples_ext: Option<PfnCmdSetRasterizationSamplesEXT>,
    pub cmd_set_sample_mask_ext: Option<PfnCmdSetSampleMaskEXT>,
    pub cmd_set_alpha_to_coverage_enable_ext: Option<PfnCmdSetAlphaToCoverageEnableEXT>,
    pub cmd_set_alpha_to_one_enable_ext: Option<PfnCmdSetAlphaToOneEnableEXT>,
    pub cmd_set_logic_op_enable_ext: Option<PfnCmdSetLogicOpEnableEXT>,
    pub cmd_set_color_blend_enable_ext: Option<PfnCmdSetColorBlendEnableEXT>,
    pub cmd_set_color_blend_equation_ext: Option<PfnCmdSetColorBlendEquationEXT>,
    pub cmd_set_color_write_mask_ext: Option<PfnCmdSetColorWriteMaskEXT>,
    pub cmd_set_rasterization_stream_ext: Option<PfnCmdSetRasterizationStreamEXT>,
    pub cmd_set_conservative_rasterization_mode_ext:
        Option<PfnCmdSetConservativeRasterizationModeEXT>,
    pub cmd_set_extra_primitive_overestimation_size_ext:
        Option<PfnCmdSetExtraPrimitiveOverestimationSizeEXT>,
    pub cmd_set_depth_clip_enable_ext: Option<PfnCmdSetDepthClipEnableEXT>,
    pub cmd_set_sample_locations_enable_ext: Option<PfnCmdSetSampleLocationsEnableEXT>,
    pub cmd_set_color_blend_advanced_ext: Option<PfnCmdSetColorBlendAdvancedEXT>,
    pub cmd_set_provoking_vertex_mode_ext: Option<PfnCmdSetProvokingVertexModeEXT>,
    pub cmd_set_line_rasterization_mode_ext: Option<PfnCmdSetLineRasterizationModeEXT>,
    pub cmd_set_line_stipple_enable_ext: Option<PfnCmdSetLineStippleEnableEXT>,
    pub cmd_set_depth_clip_negative_one_to_one_ext: Option<PfnCmdSetDepthClipNegativeOneToOneEXT>,
    pub cmd_set_fragment_shading_rate_khr: Option<PfnCmdSetFragmentShadingRateKHR>,
    pub cmd_bind_index_buffer2: Option<PfnCmdBindIndexBuffer2>,
    pub get_rendering_area_granularity: Option<PfnGetRenderingAreaGranularity>,
    pub get_device_image_subresource_layout: Option<PfnGetDeviceImageSubresourceLayout>,
    pub get_image_subresource_layout2: Option<PfnGetImageSubresourceLayout2>,
    pub cmd_set_sample_locations_ext: Option<PfnCmdSetSampleLocationsEXT>,
    pub unmap_memory2: Option<PfnUnmapMemory2>,
    pub cmd_set_rendering_attachment_locations: Option<PfnCmdSetRenderingAttachmentLocations>,
    pub cmd_set_rendering_input_attachment_indices:
        Option<PfnCmdSetRenderingInputAttachmentIndices>,
    pub cmd_bind_descriptor_sets2: Option<PfnCmdBindDescriptorSets2>,
    pub cmd_push_constants2: Option<PfnCmdPushConstants2>,
    pub cmd_push_descriptor_set2: Option<PfnCmdPushDescriptorSet2>,
    pub copy_image_to_image: Option<PfnCopyImageToImage>,
    pub transition_image_layout: Option<PfnTransitionImageLayout>,
    pub create_deferred_operation_khr: Option<PfnCreateDeferredOperationKHR>,
    pub destroy_deferred_operation_khr: Option<PfnDestroyDeferredOperationKHR>,
    pub get_deferred_operation_max_concurrency_khr:
        Option<PfnGetDeferredOperationMaxConcurrencyKHR>,
    pub get_deferred_operation_result_khr: Option<PfnGetDeferredOperationResultKHR>,
    pub deferred_operation_join_khr: Option<PfnDeferredOperationJoinKHR>,
    pub create_acceleration_structure_khr: Option<PfnCreateAccelerationStructureKHR>,
    pub destroy_acceleration_structure_khr: Option<PfnDestroyAccelerationStructureKHR>,
    pub cmd_build_acceleration_structures_khr: Option<PfnCmdBuildAccelerationStructuresKHR>,
    pub cmd_build_acceleration_structures_indirect_khr:
        Option<PfnCmdBuildAccelerationStructuresIndirectKHR>,
    pub copy_acceleration_structure_khr: Option<PfnCopyAccelerationStructureKHR>,
    pub write_acceleration_structures_properties_khr:
        Option<PfnWriteAccelerationStructuresPropertiesKHR>,
    pub cmd_copy_acceleration_structure_khr: Option<PfnCmdCopyAccelerationStructureKHR>,
    pub cmd_copy_acceleration_structure_to_memory_khr:
        Option<PfnCmdCopyAccelerationStructureToMemoryKHR>,
    pub cmd_copy_memory_to_acceleration_structure_khr:
        Option<PfnCmdCopyMemoryToAccelerationStructureKHR>,
    pub get_acceleration_structure_device_address_khr:
        Option<PfnGetAccelerationStructureDeviceAddressKHR>,
    pub cmd_write_acceleration_structures_properties_khr:
        Option<PfnCmdWriteAccelerationStructuresPropertiesKHR>,
    pub get_device_acceleration_structure_compatibility_khr:
        Option<PfnGetDeviceAccelerationStructureCompatibilityKHR>,
    pub get_acceleration_structure_build_sizes_khr:
        Option<PfnGetAccelerationStructureBuildSizesKHR>,
    pub cmd_trace_rays_khr: Option<PfnCmdTraceRaysKHR>,
    pub create_ray_tracing_pipelines_khr: Option<PfnCreateRayTracingPipelinesKHR>,
    pub get_ray_tracing_shader_group_handles_khr: Option<PfnGetRayTracingShaderGroupHandlesKHR>,
    pub get_ray_tracing_capture_replay_shader_group_handles_khr:
        Option<PfnGetRayTracingCaptureReplayShaderGroupHandlesKHR>,
    pub cmd_trace_rays_indirect_khr: Option<PfnCmdTraceRaysIndirectKHR>,
    pub get_ray_tracing_shader_group_stack_size_khr:
        Option<PfnGetRayTracingShaderGroupStackSizeKHR>,
    pub cmd_set_ray_tracing_pipeline_stack_size_khr:
        Option<PfnCmdSetRayTracingPipelineStackSizeKHR>,
    pub cmd_trace_rays_indirect2_khr: Option<PfnCmdTraceRaysIndirect2KHR>,
    pub cmd_set_depth_bias2_ext: Option<PfnCmdSetDepthBias2EXT>,
    pub cmd_set_attachment_feedback_loop_enable_ext:
        Option<PfnCmdSetAttachmentFeedbackLoopEnableEXT>,
    pub cmd_set_depth_clamp_range_ext: Option<PfnCmdSetDepthClampRangeEXT>,
    pub cmd_draw_mesh_tasks_ext: Option<PfnCmdDrawMeshTasksEXT>,
    pub cmd_draw_mesh_tasks_indirect_ext: Option<PfnCmdDrawMeshTasksIndirectEXT>,
    pub cmd_draw_mesh_tasks_indirect_count_ext: Option<PfnCmdDrawMeshTasksIndirectCountEXT>,
    pub get_memory_fd_khr: Option<PfnGetMemoryFdKHR>,
    pub get_memory_fd_properties_khr: Option<PfnGetMemoryFdPropertiesKHR>,
    pub get_fence_fd_khr: Option<PfnGetFenceFdKHR>,
    pub import_fence_fd_khr: Option<PfnImportFenceFdKHR>,
    pub get_semaphore_fd_khr: Option<PfnGetSemaphoreFdKHR>,
    pub import_semaphore_fd_khr: Option<PfnImportSemaphoreFdKHR>,
}

impl DeviceTable {
    /// Looks every function up, under its promoted names too.
    ///
    /// # Safety
    ///
    /// What `get` returns for a name is a function with the signature that the specification
    /// gives to that name.
    pub unsafe fn load(mut get: impl FnMut(&CStr) -> Option<AnyFunction>) -> Self {
        let mut find = |names: &[&CStr]| names.iter().find_map(|name| get(name));
        Self {
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_device: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyDevice>>(find(&[
                    c"vkDestroyDevice",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_queue: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetDeviceQueue>>(find(&[
                    c"vkGetDeviceQueue",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            queue_submit: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnQueueSubmit>>(find(&[
                    c"vkQueueSubmit",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            queue_wait_idle: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnQueueWaitIdle>>(find(&[
                    c"vkQueueWaitIdle",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            device_wait_idle: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDeviceWaitIdle>>(find(&[
                    c"vkDeviceWaitIdle",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            allocate_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnAllocateMemory>>(find(&[
                    c"vkAllocateMemory",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            free_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnFreeMemory>>(find(&[
                    c"vkFreeMemory",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            unmap_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnUnmapMemory>>(find(&[
                    c"vkUnmapMemory",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            flush_mapped_memory_ranges: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnFlushMappedMemoryRanges>>(
                    find(&[c"vkFlushMappedMemoryRanges"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            invalidate_mapped_memory_ranges: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnInvalidateMappedMemoryRanges>>(
                    find(&[c"vkInvalidateMappedMemoryRanges"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_memory_commitment: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetDeviceMemoryCommitment>>(
                    find(&[c"vkGetDeviceMemoryCommitment"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            bind_buffer_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnBindBufferMemory>>(find(&[
                    c"vkBindBufferMemory",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            bind_image_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnBindImageMemory>>(find(&[
                    c"vkBindImageMemory",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_buffer_memory_requirements: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetBufferMemoryRequirements>>(
                    find(&[c"vkGetBufferMemoryRequirements"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_memory_requirements: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetImageMemoryRequirements>>(
                    find(&[c"vkGetImageMemoryRequirements"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_sparse_memory_requirements: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetImageSparseMemoryRequirements>,
                >(find(&[c"vkGetImageSparseMemoryRequirements"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            queue_bind_sparse: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnQueueBindSparse>>(find(&[
                    c"vkQueueBindSparse",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_fence: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateFence>>(find(&[
                    c"vkCreateFence",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_fence: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyFence>>(find(&[
                    c"vkDestroyFence",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_fences: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetFences>>(find(&[
                    c"vkResetFences",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_fence_status: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetFenceStatus>>(find(&[
                    c"vkGetFenceStatus",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            wait_for_fences: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnWaitForFences>>(find(&[
                    c"vkWaitForFences",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_semaphore: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateSemaphore>>(find(&[
                    c"vkCreateSemaphore",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_semaphore: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroySemaphore>>(find(&[
                    c"vkDestroySemaphore",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateEvent>>(find(&[
                    c"vkCreateEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyEvent>>(find(&[
                    c"vkDestroyEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_event_status: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetEventStatus>>(find(&[
                    c"vkGetEventStatus",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            set_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnSetEvent>>(find(&[
                    c"vkSetEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetEvent>>(find(&[
                    c"vkResetEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_query_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateQueryPool>>(find(&[
                    c"vkCreateQueryPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_query_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyQueryPool>>(find(&[
                    c"vkDestroyQueryPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_query_pool_results: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetQueryPoolResults>>(find(
                    &[c"vkGetQueryPoolResults"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateBuffer>>(find(&[
                    c"vkCreateBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyBuffer>>(find(&[
                    c"vkDestroyBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_buffer_view: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateBufferView>>(find(&[
                    c"vkCreateBufferView",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_buffer_view: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyBufferView>>(find(&[
                    c"vkDestroyBufferView",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateImage>>(find(&[
                    c"vkCreateImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyImage>>(find(&[
                    c"vkDestroyImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_subresource_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetImageSubresourceLayout>>(
                    find(&[c"vkGetImageSubresourceLayout"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_image_view: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateImageView>>(find(&[
                    c"vkCreateImageView",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_image_view: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyImageView>>(find(&[
                    c"vkDestroyImageView",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_shader_module: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateShaderModule>>(find(&[
                    c"vkCreateShaderModule",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_shader_module: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyShaderModule>>(find(
                    &[c"vkDestroyShaderModule"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_pipeline_cache: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreatePipelineCache>>(find(
                    &[c"vkCreatePipelineCache"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_pipeline_cache: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyPipelineCache>>(find(
                    &[c"vkDestroyPipelineCache"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_pipeline_cache_data: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPipelineCacheData>>(find(
                    &[c"vkGetPipelineCacheData"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            merge_pipeline_caches: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnMergePipelineCaches>>(find(
                    &[c"vkMergePipelineCaches"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_graphics_pipelines: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateGraphicsPipelines>>(
                    find(&[c"vkCreateGraphicsPipelines"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_compute_pipelines: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateComputePipelines>>(
                    find(&[c"vkCreateComputePipelines"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_pipeline: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyPipeline>>(find(&[
                    c"vkDestroyPipeline",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_pipeline_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreatePipelineLayout>>(find(
                    &[c"vkCreatePipelineLayout"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_pipeline_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyPipelineLayout>>(find(
                    &[c"vkDestroyPipelineLayout"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_sampler: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateSampler>>(find(&[
                    c"vkCreateSampler",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_sampler: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroySampler>>(find(&[
                    c"vkDestroySampler",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_descriptor_set_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateDescriptorSetLayout>>(
                    find(&[c"vkCreateDescriptorSetLayout"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_descriptor_set_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyDescriptorSetLayout>>(
                    find(&[c"vkDestroyDescriptorSetLayout"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_descriptor_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateDescriptorPool>>(find(
                    &[c"vkCreateDescriptorPool"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_descriptor_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyDescriptorPool>>(find(
                    &[c"vkDestroyDescriptorPool"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_descriptor_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetDescriptorPool>>(find(
                    &[c"vkResetDescriptorPool"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            allocate_descriptor_sets: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnAllocateDescriptorSets>>(
                    find(&[c"vkAllocateDescriptorSets"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            free_descriptor_sets: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnFreeDescriptorSets>>(find(&[
                    c"vkFreeDescriptorSets",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            update_descriptor_sets: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnUpdateDescriptorSets>>(find(
                    &[c"vkUpdateDescriptorSets"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_framebuffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateFramebuffer>>(find(&[
                    c"vkCreateFramebuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_framebuffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyFramebuffer>>(find(&[
                    c"vkDestroyFramebuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_render_pass: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateRenderPass>>(find(&[
                    c"vkCreateRenderPass",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_render_pass: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyRenderPass>>(find(&[
                    c"vkDestroyRenderPass",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_render_area_granularity: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetRenderAreaGranularity>>(
                    find(&[c"vkGetRenderAreaGranularity"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_command_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateCommandPool>>(find(&[
                    c"vkCreateCommandPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_command_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyCommandPool>>(find(&[
                    c"vkDestroyCommandPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_command_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetCommandPool>>(find(&[
                    c"vkResetCommandPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            allocate_command_buffers: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnAllocateCommandBuffers>>(
                    find(&[c"vkAllocateCommandBuffers"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            free_command_buffers: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnFreeCommandBuffers>>(find(&[
                    c"vkFreeCommandBuffers",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            begin_command_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnBeginCommandBuffer>>(find(&[
                    c"vkBeginCommandBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            end_command_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnEndCommandBuffer>>(find(&[
                    c"vkEndCommandBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_command_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetCommandBuffer>>(find(&[
                    c"vkResetCommandBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_pipeline: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindPipeline>>(find(&[
                    c"vkCmdBindPipeline",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_viewport: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetViewport>>(find(&[
                    c"vkCmdSetViewport",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_scissor: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetScissor>>(find(&[
                    c"vkCmdSetScissor",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_line_width: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLineWidth>>(find(&[
                    c"vkCmdSetLineWidth",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_bias: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthBias>>(find(&[
                    c"vkCmdSetDepthBias",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_blend_constants: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetBlendConstants>>(find(
                    &[c"vkCmdSetBlendConstants"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_bounds: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthBounds>>(find(&[
                    c"vkCmdSetDepthBounds",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_stencil_compare_mask: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetStencilCompareMask>>(
                    find(&[c"vkCmdSetStencilCompareMask"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_stencil_write_mask: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetStencilWriteMask>>(
                    find(&[c"vkCmdSetStencilWriteMask"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_stencil_reference: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetStencilReference>>(
                    find(&[c"vkCmdSetStencilReference"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_descriptor_sets: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindDescriptorSets>>(find(
                    &[c"vkCmdBindDescriptorSets"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_index_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindIndexBuffer>>(find(&[
                    c"vkCmdBindIndexBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_vertex_buffers: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindVertexBuffers>>(find(
                    &[c"vkCmdBindVertexBuffers"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDraw>>(find(&[
                    c"vkCmdDraw",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indexed: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndexed>>(find(&[
                    c"vkCmdDrawIndexed",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indirect: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndirect>>(find(&[
                    c"vkCmdDrawIndirect",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indexed_indirect: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndexedIndirect>>(
                    find(&[c"vkCmdDrawIndexedIndirect"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_dispatch: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDispatch>>(find(&[
                    c"vkCmdDispatch",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_dispatch_indirect: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDispatchIndirect>>(find(
                    &[c"vkCmdDispatchIndirect"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyBuffer>>(find(&[
                    c"vkCmdCopyBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyImage>>(find(&[
                    c"vkCmdCopyImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_blit_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBlitImage>>(find(&[
                    c"vkCmdBlitImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_buffer_to_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyBufferToImage>>(find(
                    &[c"vkCmdCopyBufferToImage"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_image_to_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyImageToBuffer>>(find(
                    &[c"vkCmdCopyImageToBuffer"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_update_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdUpdateBuffer>>(find(&[
                    c"vkCmdUpdateBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_fill_buffer: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdFillBuffer>>(find(&[
                    c"vkCmdFillBuffer",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_clear_color_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdClearColorImage>>(find(&[
                    c"vkCmdClearColorImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_clear_depth_stencil_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdClearDepthStencilImage>>(
                    find(&[c"vkCmdClearDepthStencilImage"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_clear_attachments: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdClearAttachments>>(find(
                    &[c"vkCmdClearAttachments"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_resolve_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdResolveImage>>(find(&[
                    c"vkCmdResolveImage",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetEvent>>(find(&[
                    c"vkCmdSetEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_reset_event: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdResetEvent>>(find(&[
                    c"vkCmdResetEvent",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_wait_events: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdWaitEvents>>(find(&[
                    c"vkCmdWaitEvents",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_pipeline_barrier: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPipelineBarrier>>(find(&[
                    c"vkCmdPipelineBarrier",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_query: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginQuery>>(find(&[
                    c"vkCmdBeginQuery",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_query: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndQuery>>(find(&[
                    c"vkCmdEndQuery",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_reset_query_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdResetQueryPool>>(find(&[
                    c"vkCmdResetQueryPool",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_write_timestamp: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdWriteTimestamp>>(find(&[
                    c"vkCmdWriteTimestamp",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_query_pool_results: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyQueryPoolResults>>(
                    find(&[c"vkCmdCopyQueryPoolResults"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_push_constants: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPushConstants>>(find(&[
                    c"vkCmdPushConstants",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_render_pass: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginRenderPass>>(find(&[
                    c"vkCmdBeginRenderPass",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_next_subpass: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdNextSubpass>>(find(&[
                    c"vkCmdNextSubpass",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_render_pass: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndRenderPass>>(find(&[
                    c"vkCmdEndRenderPass",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_execute_commands: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdExecuteCommands>>(find(&[
                    c"vkCmdExecuteCommands",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            bind_buffer_memory2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnBindBufferMemory2>>(find(&[
                    c"vkBindBufferMemory2",
                    c"vkBindBufferMemory2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            bind_image_memory2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnBindImageMemory2>>(find(&[
                    c"vkBindImageMemory2",
                    c"vkBindImageMemory2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_group_peer_memory_features: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceGroupPeerMemoryFeatures>,
                >(find(&[
                    c"vkGetDeviceGroupPeerMemoryFeatures",
                    c"vkGetDeviceGroupPeerMemoryFeaturesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_device_mask: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDeviceMask>>(find(&[
                    c"vkCmdSetDeviceMask",
                    c"vkCmdSetDeviceMaskKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_dispatch_base: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDispatchBase>>(find(&[
                    c"vkCmdDispatchBase",
                    c"vkCmdDispatchBaseKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_memory_requirements2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetImageMemoryRequirements2>>(
                    find(&[
                        c"vkGetImageMemoryRequirements2",
                        c"vkGetImageMemoryRequirements2KHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_buffer_memory_requirements2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetBufferMemoryRequirements2>>(
                    find(&[
                        c"vkGetBufferMemoryRequirements2",
                        c"vkGetBufferMemoryRequirements2KHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_sparse_memory_requirements2: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetImageSparseMemoryRequirements2>,
                >(find(&[
                    c"vkGetImageSparseMemoryRequirements2",
                    c"vkGetImageSparseMemoryRequirements2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            trim_command_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnTrimCommandPool>>(find(&[
                    c"vkTrimCommandPool",
                    c"vkTrimCommandPoolKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_queue2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetDeviceQueue2>>(find(&[
                    c"vkGetDeviceQueue2",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_sampler_ycbcr_conversion: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateSamplerYcbcrConversion>>(
                    find(&[
                        c"vkCreateSamplerYcbcrConversion",
                        c"vkCreateSamplerYcbcrConversionKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_sampler_ycbcr_conversion: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroySamplerYcbcrConversion>>(
                    find(&[
                        c"vkDestroySamplerYcbcrConversion",
                        c"vkDestroySamplerYcbcrConversionKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_descriptor_update_template: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateDescriptorUpdateTemplate>>(
                    find(&[
                        c"vkCreateDescriptorUpdateTemplate",
                        c"vkCreateDescriptorUpdateTemplateKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_descriptor_update_template: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnDestroyDescriptorUpdateTemplate>,
                >(find(&[
                    c"vkDestroyDescriptorUpdateTemplate",
                    c"vkDestroyDescriptorUpdateTemplateKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_descriptor_set_layout_support: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetDescriptorSetLayoutSupport>>(
                    find(&[
                        c"vkGetDescriptorSetLayoutSupport",
                        c"vkGetDescriptorSetLayoutSupportKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indirect_count: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndirectCount>>(find(
                    &[
                        c"vkCmdDrawIndirectCount",
                        c"vkCmdDrawIndirectCountAMD",
                        c"vkCmdDrawIndirectCountKHR",
                    ],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indexed_indirect_count: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndexedIndirectCount>>(
                    find(&[
                        c"vkCmdDrawIndexedIndirectCount",
                        c"vkCmdDrawIndexedIndirectCountAMD",
                        c"vkCmdDrawIndexedIndirectCountKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_render_pass2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateRenderPass2>>(find(&[
                    c"vkCreateRenderPass2",
                    c"vkCreateRenderPass2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_render_pass2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginRenderPass2>>(find(
                    &[c"vkCmdBeginRenderPass2", c"vkCmdBeginRenderPass2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_next_subpass2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdNextSubpass2>>(find(&[
                    c"vkCmdNextSubpass2",
                    c"vkCmdNextSubpass2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_render_pass2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndRenderPass2>>(find(&[
                    c"vkCmdEndRenderPass2",
                    c"vkCmdEndRenderPass2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            reset_query_pool: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnResetQueryPool>>(find(&[
                    c"vkResetQueryPool",
                    c"vkResetQueryPoolEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_semaphore_counter_value: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetSemaphoreCounterValue>>(
                    find(&[
                        c"vkGetSemaphoreCounterValue",
                        c"vkGetSemaphoreCounterValueKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            wait_semaphores: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnWaitSemaphores>>(find(&[
                    c"vkWaitSemaphores",
                    c"vkWaitSemaphoresKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            signal_semaphore: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnSignalSemaphore>>(find(&[
                    c"vkSignalSemaphore",
                    c"vkSignalSemaphoreKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_buffer_device_address: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetBufferDeviceAddress>>(
                    find(&[
                        c"vkGetBufferDeviceAddress",
                        c"vkGetBufferDeviceAddressEXT",
                        c"vkGetBufferDeviceAddressKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_buffer_opaque_capture_address: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetBufferOpaqueCaptureAddress>>(
                    find(&[
                        c"vkGetBufferOpaqueCaptureAddress",
                        c"vkGetBufferOpaqueCaptureAddressKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_memory_opaque_capture_address: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceMemoryOpaqueCaptureAddress>,
                >(find(&[
                    c"vkGetDeviceMemoryOpaqueCaptureAddress",
                    c"vkGetDeviceMemoryOpaqueCaptureAddressKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_transform_feedback_buffers_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdBindTransformFeedbackBuffersEXT>,
                >(find(&[c"vkCmdBindTransformFeedbackBuffersEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_transform_feedback_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginTransformFeedbackEXT>>(
                    find(&[c"vkCmdBeginTransformFeedbackEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_transform_feedback_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndTransformFeedbackEXT>>(
                    find(&[c"vkCmdEndTransformFeedbackEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_query_indexed_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginQueryIndexedEXT>>(
                    find(&[c"vkCmdBeginQueryIndexedEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_query_indexed_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndQueryIndexedEXT>>(find(
                    &[c"vkCmdEndQueryIndexedEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_indirect_byte_count_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawIndirectByteCountEXT>>(
                    find(&[c"vkCmdDrawIndirectByteCountEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_drm_format_modifier_properties_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetImageDrmFormatModifierPropertiesEXT>,
                >(find(&[c"vkGetImageDrmFormatModifierPropertiesEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_private_data_slot: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreatePrivateDataSlot>>(find(
                    &[c"vkCreatePrivateDataSlot", c"vkCreatePrivateDataSlotEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_private_data_slot: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyPrivateDataSlot>>(
                    find(&[c"vkDestroyPrivateDataSlot", c"vkDestroyPrivateDataSlotEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            set_private_data: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnSetPrivateData>>(find(&[
                    c"vkSetPrivateData",
                    c"vkSetPrivateDataEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_private_data: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetPrivateData>>(find(&[
                    c"vkGetPrivateData",
                    c"vkGetPrivateDataEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_event2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetEvent2>>(find(&[
                    c"vkCmdSetEvent2",
                    c"vkCmdSetEvent2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_reset_event2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdResetEvent2>>(find(&[
                    c"vkCmdResetEvent2",
                    c"vkCmdResetEvent2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_wait_events2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdWaitEvents2>>(find(&[
                    c"vkCmdWaitEvents2",
                    c"vkCmdWaitEvents2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_pipeline_barrier2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPipelineBarrier2>>(find(
                    &[c"vkCmdPipelineBarrier2", c"vkCmdPipelineBarrier2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_write_timestamp2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdWriteTimestamp2>>(find(&[
                    c"vkCmdWriteTimestamp2",
                    c"vkCmdWriteTimestamp2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            queue_submit2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnQueueSubmit2>>(find(&[
                    c"vkQueueSubmit2",
                    c"vkQueueSubmit2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_buffer2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyBuffer2>>(find(&[
                    c"vkCmdCopyBuffer2",
                    c"vkCmdCopyBuffer2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_image2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyImage2>>(find(&[
                    c"vkCmdCopyImage2",
                    c"vkCmdCopyImage2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_buffer_to_image2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyBufferToImage2>>(find(
                    &[c"vkCmdCopyBufferToImage2", c"vkCmdCopyBufferToImage2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_image_to_buffer2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdCopyImageToBuffer2>>(find(
                    &[c"vkCmdCopyImageToBuffer2", c"vkCmdCopyImageToBuffer2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_blit_image2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBlitImage2>>(find(&[
                    c"vkCmdBlitImage2",
                    c"vkCmdBlitImage2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_resolve_image2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdResolveImage2>>(find(&[
                    c"vkCmdResolveImage2",
                    c"vkCmdResolveImage2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_rendering: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBeginRendering>>(find(&[
                    c"vkCmdBeginRendering",
                    c"vkCmdBeginRenderingKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_rendering: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndRendering>>(find(&[
                    c"vkCmdEndRendering",
                    c"vkCmdEndRenderingKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_cull_mode: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetCullMode>>(find(&[
                    c"vkCmdSetCullMode",
                    c"vkCmdSetCullModeEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_front_face: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetFrontFace>>(find(&[
                    c"vkCmdSetFrontFace",
                    c"vkCmdSetFrontFaceEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_primitive_topology: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetPrimitiveTopology>>(
                    find(&[
                        c"vkCmdSetPrimitiveTopology",
                        c"vkCmdSetPrimitiveTopologyEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_viewport_with_count: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetViewportWithCount>>(
                    find(&[
                        c"vkCmdSetViewportWithCount",
                        c"vkCmdSetViewportWithCountEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_scissor_with_count: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetScissorWithCount>>(
                    find(&[c"vkCmdSetScissorWithCount", c"vkCmdSetScissorWithCountEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_vertex_buffers2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindVertexBuffers2>>(find(
                    &[c"vkCmdBindVertexBuffers2", c"vkCmdBindVertexBuffers2EXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_test_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthTestEnable>>(find(
                    &[c"vkCmdSetDepthTestEnable", c"vkCmdSetDepthTestEnableEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_write_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthWriteEnable>>(
                    find(&[c"vkCmdSetDepthWriteEnable", c"vkCmdSetDepthWriteEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_compare_op: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthCompareOp>>(find(
                    &[c"vkCmdSetDepthCompareOp", c"vkCmdSetDepthCompareOpEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_bounds_test_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthBoundsTestEnable>>(
                    find(&[
                        c"vkCmdSetDepthBoundsTestEnable",
                        c"vkCmdSetDepthBoundsTestEnableEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_stencil_test_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetStencilTestEnable>>(
                    find(&[
                        c"vkCmdSetStencilTestEnable",
                        c"vkCmdSetStencilTestEnableEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_stencil_op: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetStencilOp>>(find(&[
                    c"vkCmdSetStencilOp",
                    c"vkCmdSetStencilOpEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_rasterizer_discard_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetRasterizerDiscardEnable>>(
                    find(&[
                        c"vkCmdSetRasterizerDiscardEnable",
                        c"vkCmdSetRasterizerDiscardEnableEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_bias_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthBiasEnable>>(find(
                    &[c"vkCmdSetDepthBiasEnable", c"vkCmdSetDepthBiasEnableEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_primitive_restart_enable: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetPrimitiveRestartEnable>>(
                    find(&[
                        c"vkCmdSetPrimitiveRestartEnable",
                        c"vkCmdSetPrimitiveRestartEnableEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_buffer_memory_requirements: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceBufferMemoryRequirements>,
                >(find(&[
                    c"vkGetDeviceBufferMemoryRequirements",
                    c"vkGetDeviceBufferMemoryRequirementsKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_image_memory_requirements: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceImageMemoryRequirements>,
                >(find(&[
                    c"vkGetDeviceImageMemoryRequirements",
                    c"vkGetDeviceImageMemoryRequirementsKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_image_sparse_memory_requirements: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceImageSparseMemoryRequirements>,
                >(find(&[
                    c"vkGetDeviceImageSparseMemoryRequirements",
                    c"vkGetDeviceImageSparseMemoryRequirementsKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_patch_control_points_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetPatchControlPointsEXT>>(
                    find(&[c"vkCmdSetPatchControlPointsEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_logic_op_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLogicOpEXT>>(find(&[
                    c"vkCmdSetLogicOpEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_calibrated_timestamps_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetCalibratedTimestampsKHR>>(
                    find(&[
                        c"vkGetCalibratedTimestampsKHR",
                        c"vkGetCalibratedTimestampsEXT",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_line_stipple: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLineStipple>>(find(&[
                    c"vkCmdSetLineStipple",
                    c"vkCmdSetLineStippleEXT",
                    c"vkCmdSetLineStippleKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_begin_conditional_rendering_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdBeginConditionalRenderingEXT>,
                >(find(&[c"vkCmdBeginConditionalRenderingEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_end_conditional_rendering_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdEndConditionalRenderingEXT>>(
                    find(&[c"vkCmdEndConditionalRenderingEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_multi_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawMultiEXT>>(find(&[
                    c"vkCmdDrawMultiEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_multi_indexed_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawMultiIndexedEXT>>(
                    find(&[c"vkCmdDrawMultiIndexedEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_push_descriptor_set: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPushDescriptorSet>>(find(
                    &[c"vkCmdPushDescriptorSet", c"vkCmdPushDescriptorSetKHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_color_write_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetColorWriteEnableEXT>>(
                    find(&[c"vkCmdSetColorWriteEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_vertex_input_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetVertexInputEXT>>(find(
                    &[c"vkCmdSetVertexInputEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_tessellation_domain_origin_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetTessellationDomainOriginEXT>,
                >(find(&[c"vkCmdSetTessellationDomainOriginEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_clamp_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthClampEnableEXT>>(
                    find(&[c"vkCmdSetDepthClampEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_polygon_mode_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetPolygonModeEXT>>(find(
                    &[c"vkCmdSetPolygonModeEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_rasterization_samples_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetRasterizationSamplesEXT>>(
                    find(&[c"vkCmdSetRasterizationSamplesEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_sample_mask_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetSampleMaskEXT>>(find(
                    &[c"vkCmdSetSampleMaskEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_alpha_to_coverage_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetAlphaToCoverageEnableEXT>>(
                    find(&[c"vkCmdSetAlphaToCoverageEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_alpha_to_one_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetAlphaToOneEnableEXT>>(
                    find(&[c"vkCmdSetAlphaToOneEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_logic_op_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLogicOpEnableEXT>>(
                    find(&[c"vkCmdSetLogicOpEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_color_blend_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetColorBlendEnableEXT>>(
                    find(&[c"vkCmdSetColorBlendEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_color_blend_equation_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetColorBlendEquationEXT>>(
                    find(&[c"vkCmdSetColorBlendEquationEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_color_write_mask_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetColorWriteMaskEXT>>(
                    find(&[c"vkCmdSetColorWriteMaskEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_rasterization_stream_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetRasterizationStreamEXT>>(
                    find(&[c"vkCmdSetRasterizationStreamEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_conservative_rasterization_mode_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetConservativeRasterizationModeEXT>,
                >(find(&[c"vkCmdSetConservativeRasterizationModeEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_extra_primitive_overestimation_size_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetExtraPrimitiveOverestimationSizeEXT>,
                >(find(&[c"vkCmdSetExtraPrimitiveOverestimationSizeEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_clip_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthClipEnableEXT>>(
                    find(&[c"vkCmdSetDepthClipEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_sample_locations_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetSampleLocationsEnableEXT>>(
                    find(&[c"vkCmdSetSampleLocationsEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_color_blend_advanced_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetColorBlendAdvancedEXT>>(
                    find(&[c"vkCmdSetColorBlendAdvancedEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_provoking_vertex_mode_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetProvokingVertexModeEXT>>(
                    find(&[c"vkCmdSetProvokingVertexModeEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_line_rasterization_mode_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLineRasterizationModeEXT>>(
                    find(&[c"vkCmdSetLineRasterizationModeEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_line_stipple_enable_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetLineStippleEnableEXT>>(
                    find(&[c"vkCmdSetLineStippleEnableEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_clip_negative_one_to_one_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetDepthClipNegativeOneToOneEXT>,
                >(find(&[c"vkCmdSetDepthClipNegativeOneToOneEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_fragment_shading_rate_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetFragmentShadingRateKHR>>(
                    find(&[c"vkCmdSetFragmentShadingRateKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_index_buffer2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindIndexBuffer2>>(find(
                    &[c"vkCmdBindIndexBuffer2", c"vkCmdBindIndexBuffer2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_rendering_area_granularity: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetRenderingAreaGranularity>>(
                    find(&[
                        c"vkGetRenderingAreaGranularity",
                        c"vkGetRenderingAreaGranularityKHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_image_subresource_layout: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceImageSubresourceLayout>,
                >(find(&[
                    c"vkGetDeviceImageSubresourceLayout",
                    c"vkGetDeviceImageSubresourceLayoutKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_image_subresource_layout2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetImageSubresourceLayout2>>(
                    find(&[
                        c"vkGetImageSubresourceLayout2",
                        c"vkGetImageSubresourceLayout2EXT",
                        c"vkGetImageSubresourceLayout2KHR",
                    ]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_sample_locations_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetSampleLocationsEXT>>(
                    find(&[c"vkCmdSetSampleLocationsEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            unmap_memory2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnUnmapMemory2>>(find(&[
                    c"vkUnmapMemory2",
                    c"vkUnmapMemory2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_rendering_attachment_locations: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetRenderingAttachmentLocations>,
                >(find(&[
                    c"vkCmdSetRenderingAttachmentLocations",
                    c"vkCmdSetRenderingAttachmentLocationsKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_rendering_input_attachment_indices: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetRenderingInputAttachmentIndices>,
                >(find(&[
                    c"vkCmdSetRenderingInputAttachmentIndices",
                    c"vkCmdSetRenderingInputAttachmentIndicesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_bind_descriptor_sets2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdBindDescriptorSets2>>(
                    find(&[c"vkCmdBindDescriptorSets2", c"vkCmdBindDescriptorSets2KHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_push_constants2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPushConstants2>>(find(&[
                    c"vkCmdPushConstants2",
                    c"vkCmdPushConstants2KHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_push_descriptor_set2: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdPushDescriptorSet2>>(find(
                    &[c"vkCmdPushDescriptorSet2", c"vkCmdPushDescriptorSet2KHR"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            copy_image_to_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCopyImageToImage>>(find(&[
                    c"vkCopyImageToImage",
                    c"vkCopyImageToImageEXT",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            transition_image_layout: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnTransitionImageLayout>>(find(
                    &[c"vkTransitionImageLayout", c"vkTransitionImageLayoutEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_deferred_operation_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateDeferredOperationKHR>>(
                    find(&[c"vkCreateDeferredOperationKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_deferred_operation_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDestroyDeferredOperationKHR>>(
                    find(&[c"vkDestroyDeferredOperationKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_deferred_operation_max_concurrency_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeferredOperationMaxConcurrencyKHR>,
                >(find(&[c"vkGetDeferredOperationMaxConcurrencyKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_deferred_operation_result_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetDeferredOperationResultKHR>>(
                    find(&[c"vkGetDeferredOperationResultKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            deferred_operation_join_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnDeferredOperationJoinKHR>>(
                    find(&[c"vkDeferredOperationJoinKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_acceleration_structure_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateAccelerationStructureKHR>>(
                    find(&[c"vkCreateAccelerationStructureKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            destroy_acceleration_structure_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnDestroyAccelerationStructureKHR>,
                >(find(&[c"vkDestroyAccelerationStructureKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_build_acceleration_structures_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdBuildAccelerationStructuresKHR>,
                >(find(&[c"vkCmdBuildAccelerationStructuresKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_build_acceleration_structures_indirect_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdBuildAccelerationStructuresIndirectKHR>,
                >(find(&[c"vkCmdBuildAccelerationStructuresIndirectKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            copy_acceleration_structure_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCopyAccelerationStructureKHR>>(
                    find(&[c"vkCopyAccelerationStructureKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            write_acceleration_structures_properties_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnWriteAccelerationStructuresPropertiesKHR>,
                >(find(&[c"vkWriteAccelerationStructuresPropertiesKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_acceleration_structure_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdCopyAccelerationStructureKHR>,
                >(find(&[c"vkCmdCopyAccelerationStructureKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_acceleration_structure_to_memory_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdCopyAccelerationStructureToMemoryKHR>,
                >(find(&[c"vkCmdCopyAccelerationStructureToMemoryKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_copy_memory_to_acceleration_structure_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdCopyMemoryToAccelerationStructureKHR>,
                >(find(&[c"vkCmdCopyMemoryToAccelerationStructureKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_acceleration_structure_device_address_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetAccelerationStructureDeviceAddressKHR>,
                >(find(&[c"vkGetAccelerationStructureDeviceAddressKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_write_acceleration_structures_properties_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdWriteAccelerationStructuresPropertiesKHR>,
                >(find(&[c"vkCmdWriteAccelerationStructuresPropertiesKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_device_acceleration_structure_compatibility_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetDeviceAccelerationStructureCompatibilityKHR>,
                >(find(&[c"vkGetDeviceAccelerationStructureCompatibilityKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_acceleration_structure_build_sizes_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetAccelerationStructureBuildSizesKHR>,
                >(find(&[c"vkGetAccelerationStructureBuildSizesKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_trace_rays_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdTraceRaysKHR>>(find(&[
                    c"vkCmdTraceRaysKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            create_ray_tracing_pipelines_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCreateRayTracingPipelinesKHR>>(
                    find(&[c"vkCreateRayTracingPipelinesKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_ray_tracing_shader_group_handles_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetRayTracingShaderGroupHandlesKHR>,
                >(find(&[
                    c"vkGetRayTracingShaderGroupHandlesKHR",
                    c"vkGetRayTracingShaderGroupHandlesNV",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_ray_tracing_capture_replay_shader_group_handles_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetRayTracingCaptureReplayShaderGroupHandlesKHR>,
                >(find(&[
                    c"vkGetRayTracingCaptureReplayShaderGroupHandlesKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_trace_rays_indirect_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdTraceRaysIndirectKHR>>(
                    find(&[c"vkCmdTraceRaysIndirectKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_ray_tracing_shader_group_stack_size_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetRayTracingShaderGroupStackSizeKHR>,
                >(find(&[c"vkGetRayTracingShaderGroupStackSizeKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_ray_tracing_pipeline_stack_size_khr: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetRayTracingPipelineStackSizeKHR>,
                >(find(&[c"vkCmdSetRayTracingPipelineStackSizeKHR"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_trace_rays_indirect2_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdTraceRaysIndirect2KHR>>(
                    find(&[c"vkCmdTraceRaysIndirect2KHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_bias2_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthBias2EXT>>(find(
                    &[c"vkCmdSetDepthBias2EXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_attachment_feedback_loop_enable_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdSetAttachmentFeedbackLoopEnableEXT>,
                >(find(&[c"vkCmdSetAttachmentFeedbackLoopEnableEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_set_depth_clamp_range_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdSetDepthClampRangeEXT>>(
                    find(&[c"vkCmdSetDepthClampRangeEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_mesh_tasks_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawMeshTasksEXT>>(find(
                    &[c"vkCmdDrawMeshTasksEXT"],
                ))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_mesh_tasks_indirect_ext: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCmdDrawMeshTasksIndirectEXT>>(
                    find(&[c"vkCmdDrawMeshTasksIndirectEXT"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            cmd_draw_mesh_tasks_indirect_count_ext: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnCmdDrawMeshTasksIndirectCountEXT>,
                >(find(&[c"vkCmdDrawMeshTasksIndirectCountEXT"]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_memory_fd_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetMemoryFdKHR>>(find(&[
                    c"vkGetMemoryFdKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_memory_fd_properties_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetMemoryFdPropertiesKHR>>(
                    find(&[c"vkGetMemoryFdPropertiesKHR"]),
                )
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_fence_fd_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetFenceFdKHR>>(find(&[
                    c"vkGetFenceFdKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            import_fence_fd_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnImportFenceFdKHR>>(find(&[
                    c"vkImportFenceFdKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            get_semaphore_fd_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnGetSemaphoreFdKHR>>(find(&[
                    c"vkGetSemaphoreFdKHR",
                ]))
            },
            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.
            import_semaphore_fd_khr: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnImportSemaphoreFdKHR>>(find(
                    &[c"vkImportSemaphoreFdKHR"],
                ))
            },
        }
    }
}
