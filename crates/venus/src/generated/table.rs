// Made by `cargo xtask codegen` from registry/; do not edit.
//! Tables over all commands and extensions.

use super::*;

/// The name of the command with the number `id`.
pub fn command_name(id: u32) -> Option<&'static str> {
    COMMANDS
        .binary_search_by_key(&id, |c| c.id)
        .ok()
        .and_then(|at| COMMANDS.get(at))
        .map(|c| c.name)
}

/// A command that has a number.
#[derive(Clone, Copy, Debug)]
pub struct CommandEntry {
    pub id: u32,
    pub name: &'static str,
    /// Whether it has an encoding.
    pub encoded: bool,
}

/// All commands that have a number, in its order.
pub const COMMANDS: &[CommandEntry] = &[
    CommandEntry {
        id: 0,
        name: "vkCreateInstance",
        encoded: true,
    },
    CommandEntry {
        id: 1,
        name: "vkDestroyInstance",
        encoded: true,
    },
    CommandEntry {
        id: 2,
        name: "vkEnumeratePhysicalDevices",
        encoded: true,
    },
    CommandEntry {
        id: 3,
        name: "vkGetPhysicalDeviceFeatures",
        encoded: true,
    },
    CommandEntry {
        id: 4,
        name: "vkGetPhysicalDeviceFormatProperties",
        encoded: true,
    },
    CommandEntry {
        id: 5,
        name: "vkGetPhysicalDeviceImageFormatProperties",
        encoded: true,
    },
    CommandEntry {
        id: 6,
        name: "vkGetPhysicalDeviceProperties",
        encoded: true,
    },
    CommandEntry {
        id: 7,
        name: "vkGetPhysicalDeviceQueueFamilyProperties",
        encoded: true,
    },
    CommandEntry {
        id: 8,
        name: "vkGetPhysicalDeviceMemoryProperties",
        encoded: true,
    },
    CommandEntry {
        id: 9,
        name: "vkGetInstanceProcAddr",
        encoded: false,
    },
    CommandEntry {
        id: 10,
        name: "vkGetDeviceProcAddr",
        encoded: false,
    },
    CommandEntry {
        id: 11,
        name: "vkCreateDevice",
        encoded: true,
    },
    CommandEntry {
        id: 12,
        name: "vkDestroyDevice",
        encoded: true,
    },
    CommandEntry {
        id: 13,
        name: "vkEnumerateInstanceExtensionProperties",
        encoded: true,
    },
    CommandEntry {
        id: 14,
        name: "vkEnumerateDeviceExtensionProperties",
        encoded: true,
    },
    CommandEntry {
        id: 15,
        name: "vkEnumerateInstanceLayerProperties",
        encoded: true,
    },
    CommandEntry {
        id: 16,
        name: "vkEnumerateDeviceLayerProperties",
        encoded: true,
    },
    CommandEntry {
        id: 17,
        name: "vkGetDeviceQueue",
        encoded: true,
    },
    CommandEntry {
        id: 18,
        name: "vkQueueSubmit",
        encoded: true,
    },
    CommandEntry {
        id: 19,
        name: "vkQueueWaitIdle",
        encoded: true,
    },
    CommandEntry {
        id: 20,
        name: "vkDeviceWaitIdle",
        encoded: true,
    },
    CommandEntry {
        id: 21,
        name: "vkAllocateMemory",
        encoded: true,
    },
    CommandEntry {
        id: 22,
        name: "vkFreeMemory",
        encoded: true,
    },
    CommandEntry {
        id: 23,
        name: "vkMapMemory",
        encoded: false,
    },
    CommandEntry {
        id: 24,
        name: "vkUnmapMemory",
        encoded: true,
    },
    CommandEntry {
        id: 25,
        name: "vkFlushMappedMemoryRanges",
        encoded: true,
    },
    CommandEntry {
        id: 26,
        name: "vkInvalidateMappedMemoryRanges",
        encoded: true,
    },
    CommandEntry {
        id: 27,
        name: "vkGetDeviceMemoryCommitment",
        encoded: true,
    },
    CommandEntry {
        id: 28,
        name: "vkBindBufferMemory",
        encoded: true,
    },
    CommandEntry {
        id: 29,
        name: "vkBindImageMemory",
        encoded: true,
    },
    CommandEntry {
        id: 30,
        name: "vkGetBufferMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 31,
        name: "vkGetImageMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 32,
        name: "vkGetImageSparseMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 33,
        name: "vkGetPhysicalDeviceSparseImageFormatProperties",
        encoded: true,
    },
    CommandEntry {
        id: 34,
        name: "vkQueueBindSparse",
        encoded: true,
    },
    CommandEntry {
        id: 35,
        name: "vkCreateFence",
        encoded: true,
    },
    CommandEntry {
        id: 36,
        name: "vkDestroyFence",
        encoded: true,
    },
    CommandEntry {
        id: 37,
        name: "vkResetFences",
        encoded: true,
    },
    CommandEntry {
        id: 38,
        name: "vkGetFenceStatus",
        encoded: true,
    },
    CommandEntry {
        id: 39,
        name: "vkWaitForFences",
        encoded: true,
    },
    CommandEntry {
        id: 40,
        name: "vkCreateSemaphore",
        encoded: true,
    },
    CommandEntry {
        id: 41,
        name: "vkDestroySemaphore",
        encoded: true,
    },
    CommandEntry {
        id: 42,
        name: "vkCreateEvent",
        encoded: true,
    },
    CommandEntry {
        id: 43,
        name: "vkDestroyEvent",
        encoded: true,
    },
    CommandEntry {
        id: 44,
        name: "vkGetEventStatus",
        encoded: true,
    },
    CommandEntry {
        id: 45,
        name: "vkSetEvent",
        encoded: true,
    },
    CommandEntry {
        id: 46,
        name: "vkResetEvent",
        encoded: true,
    },
    CommandEntry {
        id: 47,
        name: "vkCreateQueryPool",
        encoded: true,
    },
    CommandEntry {
        id: 48,
        name: "vkDestroyQueryPool",
        encoded: true,
    },
    CommandEntry {
        id: 49,
        name: "vkGetQueryPoolResults",
        encoded: true,
    },
    CommandEntry {
        id: 50,
        name: "vkCreateBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 51,
        name: "vkDestroyBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 52,
        name: "vkCreateBufferView",
        encoded: true,
    },
    CommandEntry {
        id: 53,
        name: "vkDestroyBufferView",
        encoded: true,
    },
    CommandEntry {
        id: 54,
        name: "vkCreateImage",
        encoded: true,
    },
    CommandEntry {
        id: 55,
        name: "vkDestroyImage",
        encoded: true,
    },
    CommandEntry {
        id: 56,
        name: "vkGetImageSubresourceLayout",
        encoded: true,
    },
    CommandEntry {
        id: 57,
        name: "vkCreateImageView",
        encoded: true,
    },
    CommandEntry {
        id: 58,
        name: "vkDestroyImageView",
        encoded: true,
    },
    CommandEntry {
        id: 59,
        name: "vkCreateShaderModule",
        encoded: true,
    },
    CommandEntry {
        id: 60,
        name: "vkDestroyShaderModule",
        encoded: true,
    },
    CommandEntry {
        id: 61,
        name: "vkCreatePipelineCache",
        encoded: true,
    },
    CommandEntry {
        id: 62,
        name: "vkDestroyPipelineCache",
        encoded: true,
    },
    CommandEntry {
        id: 63,
        name: "vkGetPipelineCacheData",
        encoded: true,
    },
    CommandEntry {
        id: 64,
        name: "vkMergePipelineCaches",
        encoded: true,
    },
    CommandEntry {
        id: 65,
        name: "vkCreateGraphicsPipelines",
        encoded: true,
    },
    CommandEntry {
        id: 66,
        name: "vkCreateComputePipelines",
        encoded: true,
    },
    CommandEntry {
        id: 67,
        name: "vkDestroyPipeline",
        encoded: true,
    },
    CommandEntry {
        id: 68,
        name: "vkCreatePipelineLayout",
        encoded: true,
    },
    CommandEntry {
        id: 69,
        name: "vkDestroyPipelineLayout",
        encoded: true,
    },
    CommandEntry {
        id: 70,
        name: "vkCreateSampler",
        encoded: true,
    },
    CommandEntry {
        id: 71,
        name: "vkDestroySampler",
        encoded: true,
    },
    CommandEntry {
        id: 72,
        name: "vkCreateDescriptorSetLayout",
        encoded: true,
    },
    CommandEntry {
        id: 73,
        name: "vkDestroyDescriptorSetLayout",
        encoded: true,
    },
    CommandEntry {
        id: 74,
        name: "vkCreateDescriptorPool",
        encoded: true,
    },
    CommandEntry {
        id: 75,
        name: "vkDestroyDescriptorPool",
        encoded: true,
    },
    CommandEntry {
        id: 76,
        name: "vkResetDescriptorPool",
        encoded: true,
    },
    CommandEntry {
        id: 77,
        name: "vkAllocateDescriptorSets",
        encoded: true,
    },
    CommandEntry {
        id: 78,
        name: "vkFreeDescriptorSets",
        encoded: true,
    },
    CommandEntry {
        id: 79,
        name: "vkUpdateDescriptorSets",
        encoded: true,
    },
    CommandEntry {
        id: 80,
        name: "vkCreateFramebuffer",
        encoded: true,
    },
    CommandEntry {
        id: 81,
        name: "vkDestroyFramebuffer",
        encoded: true,
    },
    CommandEntry {
        id: 82,
        name: "vkCreateRenderPass",
        encoded: true,
    },
    CommandEntry {
        id: 83,
        name: "vkDestroyRenderPass",
        encoded: true,
    },
    CommandEntry {
        id: 84,
        name: "vkGetRenderAreaGranularity",
        encoded: true,
    },
    CommandEntry {
        id: 85,
        name: "vkCreateCommandPool",
        encoded: true,
    },
    CommandEntry {
        id: 86,
        name: "vkDestroyCommandPool",
        encoded: true,
    },
    CommandEntry {
        id: 87,
        name: "vkResetCommandPool",
        encoded: true,
    },
    CommandEntry {
        id: 88,
        name: "vkAllocateCommandBuffers",
        encoded: true,
    },
    CommandEntry {
        id: 89,
        name: "vkFreeCommandBuffers",
        encoded: true,
    },
    CommandEntry {
        id: 90,
        name: "vkBeginCommandBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 91,
        name: "vkEndCommandBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 92,
        name: "vkResetCommandBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 93,
        name: "vkCmdBindPipeline",
        encoded: true,
    },
    CommandEntry {
        id: 94,
        name: "vkCmdSetViewport",
        encoded: true,
    },
    CommandEntry {
        id: 95,
        name: "vkCmdSetScissor",
        encoded: true,
    },
    CommandEntry {
        id: 96,
        name: "vkCmdSetLineWidth",
        encoded: true,
    },
    CommandEntry {
        id: 97,
        name: "vkCmdSetDepthBias",
        encoded: true,
    },
    CommandEntry {
        id: 98,
        name: "vkCmdSetBlendConstants",
        encoded: true,
    },
    CommandEntry {
        id: 99,
        name: "vkCmdSetDepthBounds",
        encoded: true,
    },
    CommandEntry {
        id: 100,
        name: "vkCmdSetStencilCompareMask",
        encoded: true,
    },
    CommandEntry {
        id: 101,
        name: "vkCmdSetStencilWriteMask",
        encoded: true,
    },
    CommandEntry {
        id: 102,
        name: "vkCmdSetStencilReference",
        encoded: true,
    },
    CommandEntry {
        id: 103,
        name: "vkCmdBindDescriptorSets",
        encoded: true,
    },
    CommandEntry {
        id: 104,
        name: "vkCmdBindIndexBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 105,
        name: "vkCmdBindVertexBuffers",
        encoded: true,
    },
    CommandEntry {
        id: 106,
        name: "vkCmdDraw",
        encoded: true,
    },
    CommandEntry {
        id: 107,
        name: "vkCmdDrawIndexed",
        encoded: true,
    },
    CommandEntry {
        id: 108,
        name: "vkCmdDrawIndirect",
        encoded: true,
    },
    CommandEntry {
        id: 109,
        name: "vkCmdDrawIndexedIndirect",
        encoded: true,
    },
    CommandEntry {
        id: 110,
        name: "vkCmdDispatch",
        encoded: true,
    },
    CommandEntry {
        id: 111,
        name: "vkCmdDispatchIndirect",
        encoded: true,
    },
    CommandEntry {
        id: 112,
        name: "vkCmdCopyBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 113,
        name: "vkCmdCopyImage",
        encoded: true,
    },
    CommandEntry {
        id: 114,
        name: "vkCmdBlitImage",
        encoded: true,
    },
    CommandEntry {
        id: 115,
        name: "vkCmdCopyBufferToImage",
        encoded: true,
    },
    CommandEntry {
        id: 116,
        name: "vkCmdCopyImageToBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 117,
        name: "vkCmdUpdateBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 118,
        name: "vkCmdFillBuffer",
        encoded: true,
    },
    CommandEntry {
        id: 119,
        name: "vkCmdClearColorImage",
        encoded: true,
    },
    CommandEntry {
        id: 120,
        name: "vkCmdClearDepthStencilImage",
        encoded: true,
    },
    CommandEntry {
        id: 121,
        name: "vkCmdClearAttachments",
        encoded: true,
    },
    CommandEntry {
        id: 122,
        name: "vkCmdResolveImage",
        encoded: true,
    },
    CommandEntry {
        id: 123,
        name: "vkCmdSetEvent",
        encoded: true,
    },
    CommandEntry {
        id: 124,
        name: "vkCmdResetEvent",
        encoded: true,
    },
    CommandEntry {
        id: 125,
        name: "vkCmdWaitEvents",
        encoded: true,
    },
    CommandEntry {
        id: 126,
        name: "vkCmdPipelineBarrier",
        encoded: true,
    },
    CommandEntry {
        id: 127,
        name: "vkCmdBeginQuery",
        encoded: true,
    },
    CommandEntry {
        id: 128,
        name: "vkCmdEndQuery",
        encoded: true,
    },
    CommandEntry {
        id: 129,
        name: "vkCmdResetQueryPool",
        encoded: true,
    },
    CommandEntry {
        id: 130,
        name: "vkCmdWriteTimestamp",
        encoded: true,
    },
    CommandEntry {
        id: 131,
        name: "vkCmdCopyQueryPoolResults",
        encoded: true,
    },
    CommandEntry {
        id: 132,
        name: "vkCmdPushConstants",
        encoded: true,
    },
    CommandEntry {
        id: 133,
        name: "vkCmdBeginRenderPass",
        encoded: true,
    },
    CommandEntry {
        id: 134,
        name: "vkCmdNextSubpass",
        encoded: true,
    },
    CommandEntry {
        id: 135,
        name: "vkCmdEndRenderPass",
        encoded: true,
    },
    CommandEntry {
        id: 136,
        name: "vkCmdExecuteCommands",
        encoded: true,
    },
    CommandEntry {
        id: 137,
        name: "vkEnumerateInstanceVersion",
        encoded: true,
    },
    CommandEntry {
        id: 138,
        name: "vkBindBufferMemory2",
        encoded: true,
    },
    CommandEntry {
        id: 139,
        name: "vkBindImageMemory2",
        encoded: true,
    },
    CommandEntry {
        id: 140,
        name: "vkGetDeviceGroupPeerMemoryFeatures",
        encoded: true,
    },
    CommandEntry {
        id: 141,
        name: "vkCmdSetDeviceMask",
        encoded: true,
    },
    CommandEntry {
        id: 142,
        name: "vkCmdDispatchBase",
        encoded: true,
    },
    CommandEntry {
        id: 143,
        name: "vkEnumeratePhysicalDeviceGroups",
        encoded: true,
    },
    CommandEntry {
        id: 144,
        name: "vkGetImageMemoryRequirements2",
        encoded: true,
    },
    CommandEntry {
        id: 145,
        name: "vkGetBufferMemoryRequirements2",
        encoded: true,
    },
    CommandEntry {
        id: 146,
        name: "vkGetImageSparseMemoryRequirements2",
        encoded: true,
    },
    CommandEntry {
        id: 147,
        name: "vkGetPhysicalDeviceFeatures2",
        encoded: true,
    },
    CommandEntry {
        id: 148,
        name: "vkGetPhysicalDeviceProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 149,
        name: "vkGetPhysicalDeviceFormatProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 150,
        name: "vkGetPhysicalDeviceImageFormatProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 151,
        name: "vkGetPhysicalDeviceQueueFamilyProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 152,
        name: "vkGetPhysicalDeviceMemoryProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 153,
        name: "vkGetPhysicalDeviceSparseImageFormatProperties2",
        encoded: true,
    },
    CommandEntry {
        id: 154,
        name: "vkTrimCommandPool",
        encoded: true,
    },
    CommandEntry {
        id: 155,
        name: "vkGetDeviceQueue2",
        encoded: true,
    },
    CommandEntry {
        id: 156,
        name: "vkCreateSamplerYcbcrConversion",
        encoded: true,
    },
    CommandEntry {
        id: 157,
        name: "vkDestroySamplerYcbcrConversion",
        encoded: true,
    },
    CommandEntry {
        id: 158,
        name: "vkCreateDescriptorUpdateTemplate",
        encoded: true,
    },
    CommandEntry {
        id: 159,
        name: "vkDestroyDescriptorUpdateTemplate",
        encoded: true,
    },
    CommandEntry {
        id: 160,
        name: "vkUpdateDescriptorSetWithTemplate",
        encoded: false,
    },
    CommandEntry {
        id: 161,
        name: "vkGetPhysicalDeviceExternalBufferProperties",
        encoded: true,
    },
    CommandEntry {
        id: 162,
        name: "vkGetPhysicalDeviceExternalFenceProperties",
        encoded: true,
    },
    CommandEntry {
        id: 163,
        name: "vkGetPhysicalDeviceExternalSemaphoreProperties",
        encoded: true,
    },
    CommandEntry {
        id: 164,
        name: "vkGetDescriptorSetLayoutSupport",
        encoded: true,
    },
    CommandEntry {
        id: 165,
        name: "vkCmdDrawIndirectCount",
        encoded: true,
    },
    CommandEntry {
        id: 166,
        name: "vkCmdDrawIndexedIndirectCount",
        encoded: true,
    },
    CommandEntry {
        id: 167,
        name: "vkCreateRenderPass2",
        encoded: true,
    },
    CommandEntry {
        id: 168,
        name: "vkCmdBeginRenderPass2",
        encoded: true,
    },
    CommandEntry {
        id: 169,
        name: "vkCmdNextSubpass2",
        encoded: true,
    },
    CommandEntry {
        id: 170,
        name: "vkCmdEndRenderPass2",
        encoded: true,
    },
    CommandEntry {
        id: 171,
        name: "vkResetQueryPool",
        encoded: true,
    },
    CommandEntry {
        id: 172,
        name: "vkGetSemaphoreCounterValue",
        encoded: true,
    },
    CommandEntry {
        id: 173,
        name: "vkWaitSemaphores",
        encoded: true,
    },
    CommandEntry {
        id: 174,
        name: "vkSignalSemaphore",
        encoded: true,
    },
    CommandEntry {
        id: 175,
        name: "vkGetBufferDeviceAddress",
        encoded: true,
    },
    CommandEntry {
        id: 176,
        name: "vkGetBufferOpaqueCaptureAddress",
        encoded: true,
    },
    CommandEntry {
        id: 177,
        name: "vkGetDeviceMemoryOpaqueCaptureAddress",
        encoded: true,
    },
    CommandEntry {
        id: 178,
        name: "vkSetReplyCommandStreamMESA",
        encoded: true,
    },
    CommandEntry {
        id: 179,
        name: "vkSeekReplyCommandStreamMESA",
        encoded: true,
    },
    CommandEntry {
        id: 180,
        name: "vkExecuteCommandStreamsMESA",
        encoded: true,
    },
    CommandEntry {
        id: 181,
        name: "vkCmdBindTransformFeedbackBuffersEXT",
        encoded: true,
    },
    CommandEntry {
        id: 182,
        name: "vkCmdBeginTransformFeedbackEXT",
        encoded: true,
    },
    CommandEntry {
        id: 183,
        name: "vkCmdEndTransformFeedbackEXT",
        encoded: true,
    },
    CommandEntry {
        id: 184,
        name: "vkCmdBeginQueryIndexedEXT",
        encoded: true,
    },
    CommandEntry {
        id: 185,
        name: "vkCmdEndQueryIndexedEXT",
        encoded: true,
    },
    CommandEntry {
        id: 186,
        name: "vkCmdDrawIndirectByteCountEXT",
        encoded: true,
    },
    CommandEntry {
        id: 187,
        name: "vkGetImageDrmFormatModifierPropertiesEXT",
        encoded: true,
    },
    CommandEntry {
        id: 188,
        name: "vkCreateRingMESA",
        encoded: true,
    },
    CommandEntry {
        id: 189,
        name: "vkDestroyRingMESA",
        encoded: true,
    },
    CommandEntry {
        id: 190,
        name: "vkNotifyRingMESA",
        encoded: true,
    },
    CommandEntry {
        id: 191,
        name: "vkWriteRingExtraMESA",
        encoded: true,
    },
    CommandEntry {
        id: 192,
        name: "vkGetMemoryResourcePropertiesMESA",
        encoded: true,
    },
    CommandEntry {
        id: 193,
        name: "vkGetMemoryFdKHR",
        encoded: false,
    },
    CommandEntry {
        id: 194,
        name: "vkGetMemoryFdPropertiesKHR",
        encoded: false,
    },
    CommandEntry {
        id: 196,
        name: "vkGetPhysicalDeviceToolProperties",
        encoded: true,
    },
    CommandEntry {
        id: 197,
        name: "vkCreatePrivateDataSlot",
        encoded: true,
    },
    CommandEntry {
        id: 198,
        name: "vkDestroyPrivateDataSlot",
        encoded: true,
    },
    CommandEntry {
        id: 199,
        name: "vkSetPrivateData",
        encoded: true,
    },
    CommandEntry {
        id: 200,
        name: "vkGetPrivateData",
        encoded: true,
    },
    CommandEntry {
        id: 201,
        name: "vkCmdSetEvent2",
        encoded: true,
    },
    CommandEntry {
        id: 202,
        name: "vkCmdResetEvent2",
        encoded: true,
    },
    CommandEntry {
        id: 203,
        name: "vkCmdWaitEvents2",
        encoded: true,
    },
    CommandEntry {
        id: 204,
        name: "vkCmdPipelineBarrier2",
        encoded: true,
    },
    CommandEntry {
        id: 205,
        name: "vkCmdWriteTimestamp2",
        encoded: true,
    },
    CommandEntry {
        id: 206,
        name: "vkQueueSubmit2",
        encoded: true,
    },
    CommandEntry {
        id: 207,
        name: "vkCmdCopyBuffer2",
        encoded: true,
    },
    CommandEntry {
        id: 208,
        name: "vkCmdCopyImage2",
        encoded: true,
    },
    CommandEntry {
        id: 209,
        name: "vkCmdCopyBufferToImage2",
        encoded: true,
    },
    CommandEntry {
        id: 210,
        name: "vkCmdCopyImageToBuffer2",
        encoded: true,
    },
    CommandEntry {
        id: 211,
        name: "vkCmdBlitImage2",
        encoded: true,
    },
    CommandEntry {
        id: 212,
        name: "vkCmdResolveImage2",
        encoded: true,
    },
    CommandEntry {
        id: 213,
        name: "vkCmdBeginRendering",
        encoded: true,
    },
    CommandEntry {
        id: 214,
        name: "vkCmdEndRendering",
        encoded: true,
    },
    CommandEntry {
        id: 215,
        name: "vkCmdSetCullMode",
        encoded: true,
    },
    CommandEntry {
        id: 216,
        name: "vkCmdSetFrontFace",
        encoded: true,
    },
    CommandEntry {
        id: 217,
        name: "vkCmdSetPrimitiveTopology",
        encoded: true,
    },
    CommandEntry {
        id: 218,
        name: "vkCmdSetViewportWithCount",
        encoded: true,
    },
    CommandEntry {
        id: 219,
        name: "vkCmdSetScissorWithCount",
        encoded: true,
    },
    CommandEntry {
        id: 220,
        name: "vkCmdBindVertexBuffers2",
        encoded: true,
    },
    CommandEntry {
        id: 221,
        name: "vkCmdSetDepthTestEnable",
        encoded: true,
    },
    CommandEntry {
        id: 222,
        name: "vkCmdSetDepthWriteEnable",
        encoded: true,
    },
    CommandEntry {
        id: 223,
        name: "vkCmdSetDepthCompareOp",
        encoded: true,
    },
    CommandEntry {
        id: 224,
        name: "vkCmdSetDepthBoundsTestEnable",
        encoded: true,
    },
    CommandEntry {
        id: 225,
        name: "vkCmdSetStencilTestEnable",
        encoded: true,
    },
    CommandEntry {
        id: 226,
        name: "vkCmdSetStencilOp",
        encoded: true,
    },
    CommandEntry {
        id: 227,
        name: "vkCmdSetRasterizerDiscardEnable",
        encoded: true,
    },
    CommandEntry {
        id: 228,
        name: "vkCmdSetDepthBiasEnable",
        encoded: true,
    },
    CommandEntry {
        id: 229,
        name: "vkCmdSetPrimitiveRestartEnable",
        encoded: true,
    },
    CommandEntry {
        id: 230,
        name: "vkGetDeviceBufferMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 231,
        name: "vkGetDeviceImageMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 232,
        name: "vkGetDeviceImageSparseMemoryRequirements",
        encoded: true,
    },
    CommandEntry {
        id: 233,
        name: "vkCmdSetPatchControlPointsEXT",
        encoded: true,
    },
    CommandEntry {
        id: 234,
        name: "vkCmdSetLogicOpEXT",
        encoded: true,
    },
    CommandEntry {
        id: 235,
        name: "vkGetPhysicalDeviceCalibrateableTimeDomainsKHR",
        encoded: true,
    },
    CommandEntry {
        id: 236,
        name: "vkGetCalibratedTimestampsKHR",
        encoded: true,
    },
    CommandEntry {
        id: 237,
        name: "vkCmdSetLineStipple",
        encoded: true,
    },
    CommandEntry {
        id: 238,
        name: "vkImportFenceFdKHR",
        encoded: false,
    },
    CommandEntry {
        id: 239,
        name: "vkGetFenceFdKHR",
        encoded: false,
    },
    CommandEntry {
        id: 240,
        name: "vkCmdBeginConditionalRenderingEXT",
        encoded: true,
    },
    CommandEntry {
        id: 241,
        name: "vkCmdEndConditionalRenderingEXT",
        encoded: true,
    },
    CommandEntry {
        id: 242,
        name: "vkImportSemaphoreFdKHR",
        encoded: false,
    },
    CommandEntry {
        id: 243,
        name: "vkGetSemaphoreFdKHR",
        encoded: false,
    },
    CommandEntry {
        id: 244,
        name: "vkResetFenceResourceMESA",
        encoded: true,
    },
    CommandEntry {
        id: 245,
        name: "vkWaitSemaphoreResourceMESA",
        encoded: true,
    },
    CommandEntry {
        id: 246,
        name: "vkImportSemaphoreResourceMESA",
        encoded: true,
    },
    CommandEntry {
        id: 247,
        name: "vkCmdDrawMultiEXT",
        encoded: true,
    },
    CommandEntry {
        id: 248,
        name: "vkCmdDrawMultiIndexedEXT",
        encoded: true,
    },
    CommandEntry {
        id: 249,
        name: "vkCmdPushDescriptorSet",
        encoded: true,
    },
    CommandEntry {
        id: 250,
        name: "vkCmdPushDescriptorSetWithTemplate",
        encoded: false,
    },
    CommandEntry {
        id: 251,
        name: "vkSubmitVirtqueueSeqnoMESA",
        encoded: true,
    },
    CommandEntry {
        id: 252,
        name: "vkWaitVirtqueueSeqnoMESA",
        encoded: true,
    },
    CommandEntry {
        id: 253,
        name: "vkWaitRingSeqnoMESA",
        encoded: true,
    },
    CommandEntry {
        id: 254,
        name: "vkCmdSetColorWriteEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 255,
        name: "vkCmdSetVertexInputEXT",
        encoded: true,
    },
    CommandEntry {
        id: 256,
        name: "vkCmdSetTessellationDomainOriginEXT",
        encoded: true,
    },
    CommandEntry {
        id: 257,
        name: "vkCmdSetDepthClampEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 258,
        name: "vkCmdSetPolygonModeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 259,
        name: "vkCmdSetRasterizationSamplesEXT",
        encoded: true,
    },
    CommandEntry {
        id: 260,
        name: "vkCmdSetSampleMaskEXT",
        encoded: true,
    },
    CommandEntry {
        id: 261,
        name: "vkCmdSetAlphaToCoverageEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 262,
        name: "vkCmdSetAlphaToOneEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 263,
        name: "vkCmdSetLogicOpEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 264,
        name: "vkCmdSetColorBlendEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 265,
        name: "vkCmdSetColorBlendEquationEXT",
        encoded: true,
    },
    CommandEntry {
        id: 266,
        name: "vkCmdSetColorWriteMaskEXT",
        encoded: true,
    },
    CommandEntry {
        id: 267,
        name: "vkCmdSetRasterizationStreamEXT",
        encoded: true,
    },
    CommandEntry {
        id: 268,
        name: "vkCmdSetConservativeRasterizationModeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 269,
        name: "vkCmdSetExtraPrimitiveOverestimationSizeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 270,
        name: "vkCmdSetDepthClipEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 271,
        name: "vkCmdSetSampleLocationsEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 272,
        name: "vkCmdSetColorBlendAdvancedEXT",
        encoded: true,
    },
    CommandEntry {
        id: 273,
        name: "vkCmdSetProvokingVertexModeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 274,
        name: "vkCmdSetLineRasterizationModeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 275,
        name: "vkCmdSetLineStippleEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 276,
        name: "vkCmdSetDepthClipNegativeOneToOneEXT",
        encoded: true,
    },
    CommandEntry {
        id: 277,
        name: "vkGetPhysicalDeviceFragmentShadingRatesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 278,
        name: "vkCmdSetFragmentShadingRateKHR",
        encoded: true,
    },
    CommandEntry {
        id: 279,
        name: "vkCmdBindIndexBuffer2",
        encoded: true,
    },
    CommandEntry {
        id: 280,
        name: "vkGetRenderingAreaGranularity",
        encoded: true,
    },
    CommandEntry {
        id: 281,
        name: "vkGetDeviceImageSubresourceLayout",
        encoded: true,
    },
    CommandEntry {
        id: 282,
        name: "vkGetImageSubresourceLayout2",
        encoded: true,
    },
    CommandEntry {
        id: 283,
        name: "vkCmdSetSampleLocationsEXT",
        encoded: true,
    },
    CommandEntry {
        id: 284,
        name: "vkGetPhysicalDeviceMultisamplePropertiesEXT",
        encoded: true,
    },
    CommandEntry {
        id: 285,
        name: "vkMapMemory2",
        encoded: false,
    },
    CommandEntry {
        id: 286,
        name: "vkUnmapMemory2",
        encoded: true,
    },
    CommandEntry {
        id: 287,
        name: "vkCmdSetRenderingAttachmentLocations",
        encoded: true,
    },
    CommandEntry {
        id: 288,
        name: "vkCmdSetRenderingInputAttachmentIndices",
        encoded: true,
    },
    CommandEntry {
        id: 289,
        name: "vkCmdBindDescriptorSets2",
        encoded: true,
    },
    CommandEntry {
        id: 290,
        name: "vkCmdPushConstants2",
        encoded: true,
    },
    CommandEntry {
        id: 291,
        name: "vkCmdPushDescriptorSet2",
        encoded: true,
    },
    CommandEntry {
        id: 292,
        name: "vkCmdPushDescriptorSetWithTemplate2",
        encoded: false,
    },
    CommandEntry {
        id: 293,
        name: "vkCopyMemoryToImage",
        encoded: false,
    },
    CommandEntry {
        id: 294,
        name: "vkCopyImageToMemory",
        encoded: false,
    },
    CommandEntry {
        id: 295,
        name: "vkCopyImageToImage",
        encoded: true,
    },
    CommandEntry {
        id: 296,
        name: "vkTransitionImageLayout",
        encoded: true,
    },
    CommandEntry {
        id: 297,
        name: "vkCopyImageToMemoryMESA",
        encoded: true,
    },
    CommandEntry {
        id: 298,
        name: "vkCopyMemoryToImageMESA",
        encoded: true,
    },
    CommandEntry {
        id: 299,
        name: "vkCreateDeferredOperationKHR",
        encoded: true,
    },
    CommandEntry {
        id: 300,
        name: "vkDestroyDeferredOperationKHR",
        encoded: true,
    },
    CommandEntry {
        id: 301,
        name: "vkGetDeferredOperationMaxConcurrencyKHR",
        encoded: true,
    },
    CommandEntry {
        id: 302,
        name: "vkGetDeferredOperationResultKHR",
        encoded: true,
    },
    CommandEntry {
        id: 303,
        name: "vkDeferredOperationJoinKHR",
        encoded: true,
    },
    CommandEntry {
        id: 304,
        name: "vkCreateAccelerationStructureKHR",
        encoded: true,
    },
    CommandEntry {
        id: 305,
        name: "vkDestroyAccelerationStructureKHR",
        encoded: true,
    },
    CommandEntry {
        id: 306,
        name: "vkCmdBuildAccelerationStructuresKHR",
        encoded: true,
    },
    CommandEntry {
        id: 307,
        name: "vkCmdBuildAccelerationStructuresIndirectKHR",
        encoded: true,
    },
    CommandEntry {
        id: 308,
        name: "vkBuildAccelerationStructuresKHR",
        encoded: false,
    },
    CommandEntry {
        id: 309,
        name: "vkCopyAccelerationStructureKHR",
        encoded: true,
    },
    CommandEntry {
        id: 310,
        name: "vkCopyAccelerationStructureToMemoryKHR",
        encoded: false,
    },
    CommandEntry {
        id: 311,
        name: "vkCopyMemoryToAccelerationStructureKHR",
        encoded: false,
    },
    CommandEntry {
        id: 312,
        name: "vkWriteAccelerationStructuresPropertiesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 313,
        name: "vkCmdCopyAccelerationStructureKHR",
        encoded: true,
    },
    CommandEntry {
        id: 314,
        name: "vkCmdCopyAccelerationStructureToMemoryKHR",
        encoded: true,
    },
    CommandEntry {
        id: 315,
        name: "vkCmdCopyMemoryToAccelerationStructureKHR",
        encoded: true,
    },
    CommandEntry {
        id: 316,
        name: "vkGetAccelerationStructureDeviceAddressKHR",
        encoded: true,
    },
    CommandEntry {
        id: 317,
        name: "vkCmdWriteAccelerationStructuresPropertiesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 318,
        name: "vkGetDeviceAccelerationStructureCompatibilityKHR",
        encoded: true,
    },
    CommandEntry {
        id: 319,
        name: "vkGetAccelerationStructureBuildSizesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 320,
        name: "vkCmdTraceRaysKHR",
        encoded: true,
    },
    CommandEntry {
        id: 321,
        name: "vkCreateRayTracingPipelinesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 322,
        name: "vkGetRayTracingShaderGroupHandlesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 323,
        name: "vkGetRayTracingCaptureReplayShaderGroupHandlesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 324,
        name: "vkCmdTraceRaysIndirectKHR",
        encoded: true,
    },
    CommandEntry {
        id: 325,
        name: "vkGetRayTracingShaderGroupStackSizeKHR",
        encoded: true,
    },
    CommandEntry {
        id: 326,
        name: "vkCmdSetRayTracingPipelineStackSizeKHR",
        encoded: true,
    },
    CommandEntry {
        id: 327,
        name: "vkCmdTraceRaysIndirect2KHR",
        encoded: true,
    },
    CommandEntry {
        id: 328,
        name: "vkCmdSetDepthBias2EXT",
        encoded: true,
    },
    CommandEntry {
        id: 329,
        name: "vkCmdSetAttachmentFeedbackLoopEnableEXT",
        encoded: true,
    },
    CommandEntry {
        id: 330,
        name: "vkCmdSetDepthClampRangeEXT",
        encoded: true,
    },
    CommandEntry {
        id: 331,
        name: "vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR",
        encoded: true,
    },
    CommandEntry {
        id: 332,
        name: "vkCmdDrawMeshTasksEXT",
        encoded: true,
    },
    CommandEntry {
        id: 333,
        name: "vkCmdDrawMeshTasksIndirectEXT",
        encoded: true,
    },
    CommandEntry {
        id: 334,
        name: "vkCmdDrawMeshTasksIndirectCountEXT",
        encoded: true,
    },
];

/// An extension whose structures and commands are spoken.
#[derive(Clone, Copy, Debug)]
pub struct ExtensionEntry {
    pub name: &'static str,
    pub number: u32,
    pub spec_version: u32,
    /// The guest driver implements it itself: spoken, but not passed on.
    pub hidden: bool,
}

/// All spoken extensions, by name.
pub const EXTENSIONS: &[ExtensionEntry] = &[
    ExtensionEntry {
        name: "VK_ARM_rasterization_order_attachment_access",
        number: 343,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_4444_formats",
        number: 341,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_attachment_feedback_loop_dynamic_state",
        number: 525,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_attachment_feedback_loop_layout",
        number: 340,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_blend_operation_advanced",
        number: 149,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_border_color_swizzle",
        number: 412,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_buffer_device_address",
        number: 245,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_calibrated_timestamps",
        number: 185,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_color_write_enable",
        number: 382,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_command_serialization",
        number: 384,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_conditional_rendering",
        number: 82,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_conservative_rasterization",
        number: 102,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_custom_border_color",
        number: 288,
        spec_version: 12,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_bias_control",
        number: 284,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_clamp_control",
        number: 583,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_clamp_zero_one",
        number: 422,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_clip_control",
        number: 356,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_clip_enable",
        number: 103,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_depth_range_unrestricted",
        number: 14,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_descriptor_indexing",
        number: 162,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_dynamic_rendering_unused_attachments",
        number: 500,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_extended_dynamic_state",
        number: 268,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_extended_dynamic_state2",
        number: 378,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_extended_dynamic_state3",
        number: 456,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_external_memory_acquire_unmodified",
        number: 454,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_external_memory_dma_buf",
        number: 126,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_filter_cubic",
        number: 171,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_fragment_shader_interlock",
        number: 252,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_global_priority",
        number: 175,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_global_priority_query",
        number: 389,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_graphics_pipeline_library",
        number: 321,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_host_image_copy",
        number: 271,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_host_query_reset",
        number: 262,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_image_2d_view_of_3d",
        number: 394,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_image_drm_format_modifier",
        number: 159,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_image_robustness",
        number: 336,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_image_sliced_view_of_3d",
        number: 419,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_image_view_min_lod",
        number: 392,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_index_type_uint8",
        number: 266,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_inline_uniform_block",
        number: 139,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_legacy_dithering",
        number: 466,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_legacy_vertex_attributes",
        number: 496,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_line_rasterization",
        number: 260,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_load_store_op_none",
        number: 401,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_memory_budget",
        number: 238,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_mesh_shader",
        number: 329,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_multi_draw",
        number: 393,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_multisampled_render_to_single_sampled",
        number: 377,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_mutable_descriptor_type",
        number: 495,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_nested_command_buffer",
        number: 452,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_non_seamless_cube_map",
        number: 423,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pci_bus_info",
        number: 213,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pipeline_creation_cache_control",
        number: 298,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pipeline_creation_feedback",
        number: 193,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pipeline_library_group_handles",
        number: 499,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pipeline_protected_access",
        number: 467,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_pipeline_robustness",
        number: 69,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_post_depth_coverage",
        number: 156,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_primitive_topology_list_restart",
        number: 357,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_primitives_generated_query",
        number: 383,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_private_data",
        number: 296,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_provoking_vertex",
        number: 255,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_queue_family_foreign",
        number: 127,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_rasterization_order_attachment_access",
        number: 464,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_robustness2",
        number: 287,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_sample_locations",
        number: 144,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_sampler_filter_minmax",
        number: 131,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_scalar_block_layout",
        number: 222,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_separate_stencil_usage",
        number: 247,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_atomic_float",
        number: 261,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_atomic_float2",
        number: 274,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_demote_to_helper_invocation",
        number: 277,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_float8",
        number: 568,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_image_atomic_int64",
        number: 235,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_replicated_composites",
        number: 565,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_stencil_export",
        number: 141,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_subgroup_ballot",
        number: 65,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_subgroup_vote",
        number: 66,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_uniform_buffer_unsized_array",
        number: 643,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_shader_viewport_index_layer",
        number: 163,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_subgroup_size_control",
        number: 226,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_texel_buffer_alignment",
        number: 282,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_texture_compression_astc_hdr",
        number: 67,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_tooling_info",
        number: 246,
        spec_version: 1,
        hidden: true,
    },
    ExtensionEntry {
        name: "VK_EXT_transform_feedback",
        number: 29,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_vertex_attribute_divisor",
        number: 191,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_vertex_input_dynamic_state",
        number: 353,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_ycbcr_2plane_444_formats",
        number: 331,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_EXT_ycbcr_image_arrays",
        number: 253,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_GOOGLE_decorate_string",
        number: 225,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_GOOGLE_hlsl_functionality1",
        number: 224,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_GOOGLE_user_type",
        number: 290,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_IMG_filter_cubic",
        number: 16,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_16bit_storage",
        number: 84,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_8bit_storage",
        number: 178,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_acceleration_structure",
        number: 151,
        spec_version: 13,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_bind_memory2",
        number: 158,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_buffer_device_address",
        number: 258,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_calibrated_timestamps",
        number: 544,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_compute_shader_derivatives",
        number: 512,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_cooperative_matrix",
        number: 507,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_copy_commands2",
        number: 338,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_create_renderpass2",
        number: 110,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_dedicated_allocation",
        number: 128,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_deferred_host_operations",
        number: 269,
        spec_version: 4,
        hidden: true,
    },
    ExtensionEntry {
        name: "VK_KHR_depth_clamp_zero_one",
        number: 605,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_depth_stencil_resolve",
        number: 200,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_descriptor_update_template",
        number: 86,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_device_group",
        number: 61,
        spec_version: 4,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_device_group_creation",
        number: 71,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_draw_indirect_count",
        number: 170,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_driver_properties",
        number: 197,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_dynamic_rendering",
        number: 45,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_dynamic_rendering_local_read",
        number: 233,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_fence",
        number: 114,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_fence_capabilities",
        number: 113,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_fence_fd",
        number: 116,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_memory",
        number: 73,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_memory_capabilities",
        number: 72,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_memory_fd",
        number: 75,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_semaphore",
        number: 78,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_semaphore_capabilities",
        number: 77,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_external_semaphore_fd",
        number: 80,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_format_feature_flags2",
        number: 361,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_fragment_shader_barycentric",
        number: 323,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_fragment_shading_rate",
        number: 227,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_get_memory_requirements2",
        number: 147,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_get_physical_device_properties2",
        number: 60,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_global_priority",
        number: 189,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_image_format_list",
        number: 148,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_imageless_framebuffer",
        number: 109,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_index_type_uint8",
        number: 534,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_line_rasterization",
        number: 535,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_load_store_op_none",
        number: 527,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance1",
        number: 70,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance2",
        number: 118,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance3",
        number: 169,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance4",
        number: 414,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance5",
        number: 471,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance6",
        number: 546,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_maintenance7",
        number: 563,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_map_memory2",
        number: 272,
        spec_version: 1,
        hidden: true,
    },
    ExtensionEntry {
        name: "VK_KHR_multiview",
        number: 54,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_pipeline_library",
        number: 291,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_push_descriptor",
        number: 81,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_ray_query",
        number: 349,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_ray_tracing_maintenance1",
        number: 387,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_ray_tracing_pipeline",
        number: 348,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_ray_tracing_position_fetch",
        number: 482,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_relaxed_block_layout",
        number: 145,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_robustness2",
        number: 613,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_sampler_mirror_clamp_to_edge",
        number: 15,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_sampler_ycbcr_conversion",
        number: 157,
        spec_version: 14,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_separate_depth_stencil_layouts",
        number: 242,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_atomic_int64",
        number: 181,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_bfloat16",
        number: 142,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_clock",
        number: 182,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_draw_parameters",
        number: 64,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_expect_assume",
        number: 545,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_float16_int8",
        number: 83,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_float_controls",
        number: 198,
        spec_version: 4,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_float_controls2",
        number: 529,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_integer_dot_product",
        number: 281,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_maximal_reconvergence",
        number: 435,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_non_semantic_info",
        number: 294,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_quad_control",
        number: 236,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_relaxed_extended_instruction",
        number: 559,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_subgroup_extended_types",
        number: 176,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_subgroup_rotate",
        number: 417,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_subgroup_uniform_control_flow",
        number: 324,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_terminate_invocation",
        number: 216,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_shader_untyped_pointers",
        number: 388,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_spirv_1_4",
        number: 237,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_storage_buffer_storage_class",
        number: 132,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_synchronization2",
        number: 315,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_timeline_semaphore",
        number: 208,
        spec_version: 2,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_uniform_buffer_standard_layout",
        number: 254,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_variable_pointers",
        number: 121,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_vertex_attribute_divisor",
        number: 526,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_vulkan_memory_model",
        number: 212,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_workgroup_memory_explicit_layout",
        number: 337,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_KHR_zero_initialize_workgroup_memory",
        number: 326,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_MESA_venus_protocol",
        number: 385,
        spec_version: 3,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_NV_compute_shader_derivatives",
        number: 202,
        spec_version: 1,
        hidden: false,
    },
    ExtensionEntry {
        name: "VK_VALVE_mutable_descriptor_type",
        number: 352,
        spec_version: 1,
        hidden: false,
    },
];

pub const WIRE_FORMAT_VERSION: u32 = 1;
/// The registry version whose core additions are all spoken.
pub const VK_XML_VERSION: u32 = vk::api_version(1, 4, 334);
pub const COMMAND_SERIALIZATION_SPEC_VERSION: u32 = 1;
pub const VENUS_PROTOCOL_SPEC_VERSION: u32 = 3;

/// Reads the parameters of command `id` and writes them out for people.
pub fn describe(id: u32, d: &mut Decoder<'_, '_>) -> Result<String, WireError> {
    match id {
        0 => Ok(format!("{:?}", CreateInstance::decode(d)?)),
        1 => Ok(format!("{:?}", DestroyInstance::decode(d)?)),
        2 => Ok(format!("{:?}", EnumeratePhysicalDevices::decode(d)?)),
        3 => Ok(format!("{:?}", GetPhysicalDeviceFeatures::decode(d)?)),
        4 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceFormatProperties::decode(d)?
        )),
        5 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceImageFormatProperties::decode(d)?
        )),
        6 => Ok(format!("{:?}", GetPhysicalDeviceProperties::decode(d)?)),
        7 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceQueueFamilyProperties::decode(d)?
        )),
        8 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceMemoryProperties::decode(d)?
        )),
        11 => Ok(format!("{:?}", CreateDevice::decode(d)?)),
        12 => Ok(format!("{:?}", DestroyDevice::decode(d)?)),
        13 => Ok(format!(
            "{:?}",
            EnumerateInstanceExtensionProperties::decode(d)?
        )),
        14 => Ok(format!(
            "{:?}",
            EnumerateDeviceExtensionProperties::decode(d)?
        )),
        15 => Ok(format!(
            "{:?}",
            EnumerateInstanceLayerProperties::decode(d)?
        )),
        16 => Ok(format!("{:?}", EnumerateDeviceLayerProperties::decode(d)?)),
        17 => Ok(format!("{:?}", GetDeviceQueue::decode(d)?)),
        18 => Ok(format!("{:?}", QueueSubmit::decode(d)?)),
        19 => Ok(format!("{:?}", QueueWaitIdle::decode(d)?)),
        20 => Ok(format!("{:?}", DeviceWaitIdle::decode(d)?)),
        21 => Ok(format!("{:?}", AllocateMemory::decode(d)?)),
        22 => Ok(format!("{:?}", FreeMemory::decode(d)?)),
        24 => Ok(format!("{:?}", UnmapMemory::decode(d)?)),
        25 => Ok(format!("{:?}", FlushMappedMemoryRanges::decode(d)?)),
        26 => Ok(format!("{:?}", InvalidateMappedMemoryRanges::decode(d)?)),
        27 => Ok(format!("{:?}", GetDeviceMemoryCommitment::decode(d)?)),
        28 => Ok(format!("{:?}", BindBufferMemory::decode(d)?)),
        29 => Ok(format!("{:?}", BindImageMemory::decode(d)?)),
        30 => Ok(format!("{:?}", GetBufferMemoryRequirements::decode(d)?)),
        31 => Ok(format!("{:?}", GetImageMemoryRequirements::decode(d)?)),
        32 => Ok(format!(
            "{:?}",
            GetImageSparseMemoryRequirements::decode(d)?
        )),
        33 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceSparseImageFormatProperties::decode(d)?
        )),
        34 => Ok(format!("{:?}", QueueBindSparse::decode(d)?)),
        35 => Ok(format!("{:?}", CreateFence::decode(d)?)),
        36 => Ok(format!("{:?}", DestroyFence::decode(d)?)),
        37 => Ok(format!("{:?}", ResetFences::decode(d)?)),
        38 => Ok(format!("{:?}", GetFenceStatus::decode(d)?)),
        39 => Ok(format!("{:?}", WaitForFences::decode(d)?)),
        40 => Ok(format!("{:?}", CreateSemaphore::decode(d)?)),
        41 => Ok(format!("{:?}", DestroySemaphore::decode(d)?)),
        42 => Ok(format!("{:?}", CreateEvent::decode(d)?)),
        43 => Ok(format!("{:?}", DestroyEvent::decode(d)?)),
        44 => Ok(format!("{:?}", GetEventStatus::decode(d)?)),
        45 => Ok(format!("{:?}", SetEvent::decode(d)?)),
        46 => Ok(format!("{:?}", ResetEvent::decode(d)?)),
        47 => Ok(format!("{:?}", CreateQueryPool::decode(d)?)),
        48 => Ok(format!("{:?}", DestroyQueryPool::decode(d)?)),
        49 => Ok(format!("{:?}", GetQueryPoolResults::decode(d)?)),
        50 => Ok(format!("{:?}", CreateBuffer::decode(d)?)),
        51 => Ok(format!("{:?}", DestroyBuffer::decode(d)?)),
        52 => Ok(format!("{:?}", CreateBufferView::decode(d)?)),
        53 => Ok(format!("{:?}", DestroyBufferView::decode(d)?)),
        54 => Ok(format!("{:?}", CreateImage::decode(d)?)),
        55 => Ok(format!("{:?}", DestroyImage::decode(d)?)),
        56 => Ok(format!("{:?}", GetImageSubresourceLayout::decode(d)?)),
        57 => Ok(format!("{:?}", CreateImageView::decode(d)?)),
        58 => Ok(format!("{:?}", DestroyImageView::decode(d)?)),
        59 => Ok(format!("{:?}", CreateShaderModule::decode(d)?)),
        60 => Ok(format!("{:?}", DestroyShaderModule::decode(d)?)),
        61 => Ok(format!("{:?}", CreatePipelineCache::decode(d)?)),
        62 => Ok(format!("{:?}", DestroyPipelineCache::decode(d)?)),
        63 => Ok(format!("{:?}", GetPipelineCacheData::decode(d)?)),
        64 => Ok(format!("{:?}", MergePipelineCaches::decode(d)?)),
        65 => Ok(format!("{:?}", CreateGraphicsPipelines::decode(d)?)),
        66 => Ok(format!("{:?}", CreateComputePipelines::decode(d)?)),
        67 => Ok(format!("{:?}", DestroyPipeline::decode(d)?)),
        68 => Ok(format!("{:?}", CreatePipelineLayout::decode(d)?)),
        69 => Ok(format!("{:?}", DestroyPipelineLayout::decode(d)?)),
        70 => Ok(format!("{:?}", CreateSampler::decode(d)?)),
        71 => Ok(format!("{:?}", DestroySampler::decode(d)?)),
        72 => Ok(format!("{:?}", CreateDescriptorSetLayout::decode(d)?)),
        73 => Ok(format!("{:?}", DestroyDescriptorSetLayout::decode(d)?)),
        74 => Ok(format!("{:?}", CreateDescriptorPool::decode(d)?)),
        75 => Ok(format!("{:?}", DestroyDescriptorPool::decode(d)?)),
        76 => Ok(format!("{:?}", ResetDescriptorPool::decode(d)?)),
        77 => Ok(format!("{:?}", AllocateDescriptorSets::decode(d)?)),
        78 => Ok(format!("{:?}", FreeDescriptorSets::decode(d)?)),
        79 => Ok(format!("{:?}", UpdateDescriptorSets::decode(d)?)),
        80 => Ok(format!("{:?}", CreateFramebuffer::decode(d)?)),
        81 => Ok(format!("{:?}", DestroyFramebuffer::decode(d)?)),
        82 => Ok(format!("{:?}", CreateRenderPass::decode(d)?)),
        83 => Ok(format!("{:?}", DestroyRenderPass::decode(d)?)),
        84 => Ok(format!("{:?}", GetRenderAreaGranularity::decode(d)?)),
        85 => Ok(format!("{:?}", CreateCommandPool::decode(d)?)),
        86 => Ok(format!("{:?}", DestroyCommandPool::decode(d)?)),
        87 => Ok(format!("{:?}", ResetCommandPool::decode(d)?)),
        88 => Ok(format!("{:?}", AllocateCommandBuffers::decode(d)?)),
        89 => Ok(format!("{:?}", FreeCommandBuffers::decode(d)?)),
        90 => Ok(format!("{:?}", BeginCommandBuffer::decode(d)?)),
        91 => Ok(format!("{:?}", EndCommandBuffer::decode(d)?)),
        92 => Ok(format!("{:?}", ResetCommandBuffer::decode(d)?)),
        93 => Ok(format!("{:?}", CmdBindPipeline::decode(d)?)),
        94 => Ok(format!("{:?}", CmdSetViewport::decode(d)?)),
        95 => Ok(format!("{:?}", CmdSetScissor::decode(d)?)),
        96 => Ok(format!("{:?}", CmdSetLineWidth::decode(d)?)),
        97 => Ok(format!("{:?}", CmdSetDepthBias::decode(d)?)),
        98 => Ok(format!("{:?}", CmdSetBlendConstants::decode(d)?)),
        99 => Ok(format!("{:?}", CmdSetDepthBounds::decode(d)?)),
        100 => Ok(format!("{:?}", CmdSetStencilCompareMask::decode(d)?)),
        101 => Ok(format!("{:?}", CmdSetStencilWriteMask::decode(d)?)),
        102 => Ok(format!("{:?}", CmdSetStencilReference::decode(d)?)),
        103 => Ok(format!("{:?}", CmdBindDescriptorSets::decode(d)?)),
        104 => Ok(format!("{:?}", CmdBindIndexBuffer::decode(d)?)),
        105 => Ok(format!("{:?}", CmdBindVertexBuffers::decode(d)?)),
        106 => Ok(format!("{:?}", CmdDraw::decode(d)?)),
        107 => Ok(format!("{:?}", CmdDrawIndexed::decode(d)?)),
        108 => Ok(format!("{:?}", CmdDrawIndirect::decode(d)?)),
        109 => Ok(format!("{:?}", CmdDrawIndexedIndirect::decode(d)?)),
        110 => Ok(format!("{:?}", CmdDispatch::decode(d)?)),
        111 => Ok(format!("{:?}", CmdDispatchIndirect::decode(d)?)),
        112 => Ok(format!("{:?}", CmdCopyBuffer::decode(d)?)),
        113 => Ok(format!("{:?}", CmdCopyImage::decode(d)?)),
        114 => Ok(format!("{:?}", CmdBlitImage::decode(d)?)),
        115 => Ok(format!("{:?}", CmdCopyBufferToImage::decode(d)?)),
        116 => Ok(format!("{:?}", CmdCopyImageToBuffer::decode(d)?)),
        117 => Ok(format!("{:?}", CmdUpdateBuffer::decode(d)?)),
        118 => Ok(format!("{:?}", CmdFillBuffer::decode(d)?)),
        119 => Ok(format!("{:?}", CmdClearColorImage::decode(d)?)),
        120 => Ok(format!("{:?}", CmdClearDepthStencilImage::decode(d)?)),
        121 => Ok(format!("{:?}", CmdClearAttachments::decode(d)?)),
        122 => Ok(format!("{:?}", CmdResolveImage::decode(d)?)),
        123 => Ok(format!("{:?}", CmdSetEvent::decode(d)?)),
        124 => Ok(format!("{:?}", CmdResetEvent::decode(d)?)),
        125 => Ok(format!("{:?}", CmdWaitEvents::decode(d)?)),
        126 => Ok(format!("{:?}", CmdPipelineBarrier::decode(d)?)),
        127 => Ok(format!("{:?}", CmdBeginQuery::decode(d)?)),
        128 => Ok(format!("{:?}", CmdEndQuery::decode(d)?)),
        129 => Ok(format!("{:?}", CmdResetQueryPool::decode(d)?)),
        130 => Ok(format!("{:?}", CmdWriteTimestamp::decode(d)?)),
        131 => Ok(format!("{:?}", CmdCopyQueryPoolResults::decode(d)?)),
        132 => Ok(format!("{:?}", CmdPushConstants::decode(d)?)),
        133 => Ok(format!("{:?}", CmdBeginRenderPass::decode(d)?)),
        134 => Ok(format!("{:?}", CmdNextSubpass::decode(d)?)),
        135 => Ok(format!("{:?}", CmdEndRenderPass::decode(d)?)),
        136 => Ok(format!("{:?}", CmdExecuteCommands::decode(d)?)),
        137 => Ok(format!("{:?}", EnumerateInstanceVersion::decode(d)?)),
        138 => Ok(format!("{:?}", BindBufferMemory2::decode(d)?)),
        139 => Ok(format!("{:?}", BindImageMemory2::decode(d)?)),
        140 => Ok(format!(
            "{:?}",
            GetDeviceGroupPeerMemoryFeatures::decode(d)?
        )),
        141 => Ok(format!("{:?}", CmdSetDeviceMask::decode(d)?)),
        142 => Ok(format!("{:?}", CmdDispatchBase::decode(d)?)),
        143 => Ok(format!("{:?}", EnumeratePhysicalDeviceGroups::decode(d)?)),
        144 => Ok(format!("{:?}", GetImageMemoryRequirements2::decode(d)?)),
        145 => Ok(format!("{:?}", GetBufferMemoryRequirements2::decode(d)?)),
        146 => Ok(format!(
            "{:?}",
            GetImageSparseMemoryRequirements2::decode(d)?
        )),
        147 => Ok(format!("{:?}", GetPhysicalDeviceFeatures2::decode(d)?)),
        148 => Ok(format!("{:?}", GetPhysicalDeviceProperties2::decode(d)?)),
        149 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceFormatProperties2::decode(d)?
        )),
        150 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceImageFormatProperties2::decode(d)?
        )),
        151 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceQueueFamilyProperties2::decode(d)?
        )),
        152 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceMemoryProperties2::decode(d)?
        )),
        153 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceSparseImageFormatProperties2::decode(d)?
        )),
        154 => Ok(format!("{:?}", TrimCommandPool::decode(d)?)),
        155 => Ok(format!("{:?}", GetDeviceQueue2::decode(d)?)),
        156 => Ok(format!("{:?}", CreateSamplerYcbcrConversion::decode(d)?)),
        157 => Ok(format!("{:?}", DestroySamplerYcbcrConversion::decode(d)?)),
        158 => Ok(format!("{:?}", CreateDescriptorUpdateTemplate::decode(d)?)),
        159 => Ok(format!("{:?}", DestroyDescriptorUpdateTemplate::decode(d)?)),
        161 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceExternalBufferProperties::decode(d)?
        )),
        162 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceExternalFenceProperties::decode(d)?
        )),
        163 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceExternalSemaphoreProperties::decode(d)?
        )),
        164 => Ok(format!("{:?}", GetDescriptorSetLayoutSupport::decode(d)?)),
        165 => Ok(format!("{:?}", CmdDrawIndirectCount::decode(d)?)),
        166 => Ok(format!("{:?}", CmdDrawIndexedIndirectCount::decode(d)?)),
        167 => Ok(format!("{:?}", CreateRenderPass2::decode(d)?)),
        168 => Ok(format!("{:?}", CmdBeginRenderPass2::decode(d)?)),
        169 => Ok(format!("{:?}", CmdNextSubpass2::decode(d)?)),
        170 => Ok(format!("{:?}", CmdEndRenderPass2::decode(d)?)),
        171 => Ok(format!("{:?}", ResetQueryPool::decode(d)?)),
        172 => Ok(format!("{:?}", GetSemaphoreCounterValue::decode(d)?)),
        173 => Ok(format!("{:?}", WaitSemaphores::decode(d)?)),
        174 => Ok(format!("{:?}", SignalSemaphore::decode(d)?)),
        175 => Ok(format!("{:?}", GetBufferDeviceAddress::decode(d)?)),
        176 => Ok(format!("{:?}", GetBufferOpaqueCaptureAddress::decode(d)?)),
        177 => Ok(format!(
            "{:?}",
            GetDeviceMemoryOpaqueCaptureAddress::decode(d)?
        )),
        178 => Ok(format!("{:?}", SetReplyCommandStreamMESA::decode(d)?)),
        179 => Ok(format!("{:?}", SeekReplyCommandStreamMESA::decode(d)?)),
        180 => Ok(format!("{:?}", ExecuteCommandStreamsMESA::decode(d)?)),
        181 => Ok(format!(
            "{:?}",
            CmdBindTransformFeedbackBuffersEXT::decode(d)?
        )),
        182 => Ok(format!("{:?}", CmdBeginTransformFeedbackEXT::decode(d)?)),
        183 => Ok(format!("{:?}", CmdEndTransformFeedbackEXT::decode(d)?)),
        184 => Ok(format!("{:?}", CmdBeginQueryIndexedEXT::decode(d)?)),
        185 => Ok(format!("{:?}", CmdEndQueryIndexedEXT::decode(d)?)),
        186 => Ok(format!("{:?}", CmdDrawIndirectByteCountEXT::decode(d)?)),
        187 => Ok(format!(
            "{:?}",
            GetImageDrmFormatModifierPropertiesEXT::decode(d)?
        )),
        188 => Ok(format!("{:?}", CreateRingMESA::decode(d)?)),
        189 => Ok(format!("{:?}", DestroyRingMESA::decode(d)?)),
        190 => Ok(format!("{:?}", NotifyRingMESA::decode(d)?)),
        191 => Ok(format!("{:?}", WriteRingExtraMESA::decode(d)?)),
        192 => Ok(format!("{:?}", GetMemoryResourcePropertiesMESA::decode(d)?)),
        196 => Ok(format!("{:?}", GetPhysicalDeviceToolProperties::decode(d)?)),
        197 => Ok(format!("{:?}", CreatePrivateDataSlot::decode(d)?)),
        198 => Ok(format!("{:?}", DestroyPrivateDataSlot::decode(d)?)),
        199 => Ok(format!("{:?}", SetPrivateData::decode(d)?)),
        200 => Ok(format!("{:?}", GetPrivateData::decode(d)?)),
        201 => Ok(format!("{:?}", CmdSetEvent2::decode(d)?)),
        202 => Ok(format!("{:?}", CmdResetEvent2::decode(d)?)),
        203 => Ok(format!("{:?}", CmdWaitEvents2::decode(d)?)),
        204 => Ok(format!("{:?}", CmdPipelineBarrier2::decode(d)?)),
        205 => Ok(format!("{:?}", CmdWriteTimestamp2::decode(d)?)),
        206 => Ok(format!("{:?}", QueueSubmit2::decode(d)?)),
        207 => Ok(format!("{:?}", CmdCopyBuffer2::decode(d)?)),
        208 => Ok(format!("{:?}", CmdCopyImage2::decode(d)?)),
        209 => Ok(format!("{:?}", CmdCopyBufferToImage2::decode(d)?)),
        210 => Ok(format!("{:?}", CmdCopyImageToBuffer2::decode(d)?)),
        211 => Ok(format!("{:?}", CmdBlitImage2::decode(d)?)),
        212 => Ok(format!("{:?}", CmdResolveImage2::decode(d)?)),
        213 => Ok(format!("{:?}", CmdBeginRendering::decode(d)?)),
        214 => Ok(format!("{:?}", CmdEndRendering::decode(d)?)),
        215 => Ok(format!("{:?}", CmdSetCullMode::decode(d)?)),
        216 => Ok(format!("{:?}", CmdSetFrontFace::decode(d)?)),
        217 => Ok(format!("{:?}", CmdSetPrimitiveTopology::decode(d)?)),
        218 => Ok(format!("{:?}", CmdSetViewportWithCount::decode(d)?)),
        219 => Ok(format!("{:?}", CmdSetScissorWithCount::decode(d)?)),
        220 => Ok(format!("{:?}", CmdBindVertexBuffers2::decode(d)?)),
        221 => Ok(format!("{:?}", CmdSetDepthTestEnable::decode(d)?)),
        222 => Ok(format!("{:?}", CmdSetDepthWriteEnable::decode(d)?)),
        223 => Ok(format!("{:?}", CmdSetDepthCompareOp::decode(d)?)),
        224 => Ok(format!("{:?}", CmdSetDepthBoundsTestEnable::decode(d)?)),
        225 => Ok(format!("{:?}", CmdSetStencilTestEnable::decode(d)?)),
        226 => Ok(format!("{:?}", CmdSetStencilOp::decode(d)?)),
        227 => Ok(format!("{:?}", CmdSetRasterizerDiscardEnable::decode(d)?)),
        228 => Ok(format!("{:?}", CmdSetDepthBiasEnable::decode(d)?)),
        229 => Ok(format!("{:?}", CmdSetPrimitiveRestartEnable::decode(d)?)),
        230 => Ok(format!(
            "{:?}",
            GetDeviceBufferMemoryRequirements::decode(d)?
        )),
        231 => Ok(format!(
            "{:?}",
            GetDeviceImageMemoryRequirements::decode(d)?
        )),
        232 => Ok(format!(
            "{:?}",
            GetDeviceImageSparseMemoryRequirements::decode(d)?
        )),
        233 => Ok(format!("{:?}", CmdSetPatchControlPointsEXT::decode(d)?)),
        234 => Ok(format!("{:?}", CmdSetLogicOpEXT::decode(d)?)),
        235 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceCalibrateableTimeDomainsKHR::decode(d)?
        )),
        236 => Ok(format!("{:?}", GetCalibratedTimestampsKHR::decode(d)?)),
        237 => Ok(format!("{:?}", CmdSetLineStipple::decode(d)?)),
        240 => Ok(format!("{:?}", CmdBeginConditionalRenderingEXT::decode(d)?)),
        241 => Ok(format!("{:?}", CmdEndConditionalRenderingEXT::decode(d)?)),
        244 => Ok(format!("{:?}", ResetFenceResourceMESA::decode(d)?)),
        245 => Ok(format!("{:?}", WaitSemaphoreResourceMESA::decode(d)?)),
        246 => Ok(format!("{:?}", ImportSemaphoreResourceMESA::decode(d)?)),
        247 => Ok(format!("{:?}", CmdDrawMultiEXT::decode(d)?)),
        248 => Ok(format!("{:?}", CmdDrawMultiIndexedEXT::decode(d)?)),
        249 => Ok(format!("{:?}", CmdPushDescriptorSet::decode(d)?)),
        251 => Ok(format!("{:?}", SubmitVirtqueueSeqnoMESA::decode(d)?)),
        252 => Ok(format!("{:?}", WaitVirtqueueSeqnoMESA::decode(d)?)),
        253 => Ok(format!("{:?}", WaitRingSeqnoMESA::decode(d)?)),
        254 => Ok(format!("{:?}", CmdSetColorWriteEnableEXT::decode(d)?)),
        255 => Ok(format!("{:?}", CmdSetVertexInputEXT::decode(d)?)),
        256 => Ok(format!(
            "{:?}",
            CmdSetTessellationDomainOriginEXT::decode(d)?
        )),
        257 => Ok(format!("{:?}", CmdSetDepthClampEnableEXT::decode(d)?)),
        258 => Ok(format!("{:?}", CmdSetPolygonModeEXT::decode(d)?)),
        259 => Ok(format!("{:?}", CmdSetRasterizationSamplesEXT::decode(d)?)),
        260 => Ok(format!("{:?}", CmdSetSampleMaskEXT::decode(d)?)),
        261 => Ok(format!("{:?}", CmdSetAlphaToCoverageEnableEXT::decode(d)?)),
        262 => Ok(format!("{:?}", CmdSetAlphaToOneEnableEXT::decode(d)?)),
        263 => Ok(format!("{:?}", CmdSetLogicOpEnableEXT::decode(d)?)),
        264 => Ok(format!("{:?}", CmdSetColorBlendEnableEXT::decode(d)?)),
        265 => Ok(format!("{:?}", CmdSetColorBlendEquationEXT::decode(d)?)),
        266 => Ok(format!("{:?}", CmdSetColorWriteMaskEXT::decode(d)?)),
        267 => Ok(format!("{:?}", CmdSetRasterizationStreamEXT::decode(d)?)),
        268 => Ok(format!(
            "{:?}",
            CmdSetConservativeRasterizationModeEXT::decode(d)?
        )),
        269 => Ok(format!(
            "{:?}",
            CmdSetExtraPrimitiveOverestimationSizeEXT::decode(d)?
        )),
        270 => Ok(format!("{:?}", CmdSetDepthClipEnableEXT::decode(d)?)),
        271 => Ok(format!("{:?}", CmdSetSampleLocationsEnableEXT::decode(d)?)),
        272 => Ok(format!("{:?}", CmdSetColorBlendAdvancedEXT::decode(d)?)),
        273 => Ok(format!("{:?}", CmdSetProvokingVertexModeEXT::decode(d)?)),
        274 => Ok(format!("{:?}", CmdSetLineRasterizationModeEXT::decode(d)?)),
        275 => Ok(format!("{:?}", CmdSetLineStippleEnableEXT::decode(d)?)),
        276 => Ok(format!(
            "{:?}",
            CmdSetDepthClipNegativeOneToOneEXT::decode(d)?
        )),
        277 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceFragmentShadingRatesKHR::decode(d)?
        )),
        278 => Ok(format!("{:?}", CmdSetFragmentShadingRateKHR::decode(d)?)),
        279 => Ok(format!("{:?}", CmdBindIndexBuffer2::decode(d)?)),
        280 => Ok(format!("{:?}", GetRenderingAreaGranularity::decode(d)?)),
        281 => Ok(format!("{:?}", GetDeviceImageSubresourceLayout::decode(d)?)),
        282 => Ok(format!("{:?}", GetImageSubresourceLayout2::decode(d)?)),
        283 => Ok(format!("{:?}", CmdSetSampleLocationsEXT::decode(d)?)),
        284 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceMultisamplePropertiesEXT::decode(d)?
        )),
        286 => Ok(format!("{:?}", UnmapMemory2::decode(d)?)),
        287 => Ok(format!(
            "{:?}",
            CmdSetRenderingAttachmentLocations::decode(d)?
        )),
        288 => Ok(format!(
            "{:?}",
            CmdSetRenderingInputAttachmentIndices::decode(d)?
        )),
        289 => Ok(format!("{:?}", CmdBindDescriptorSets2::decode(d)?)),
        290 => Ok(format!("{:?}", CmdPushConstants2::decode(d)?)),
        291 => Ok(format!("{:?}", CmdPushDescriptorSet2::decode(d)?)),
        295 => Ok(format!("{:?}", CopyImageToImage::decode(d)?)),
        296 => Ok(format!("{:?}", TransitionImageLayout::decode(d)?)),
        297 => Ok(format!("{:?}", CopyImageToMemoryMESA::decode(d)?)),
        298 => Ok(format!("{:?}", CopyMemoryToImageMESA::decode(d)?)),
        299 => Ok(format!("{:?}", CreateDeferredOperationKHR::decode(d)?)),
        300 => Ok(format!("{:?}", DestroyDeferredOperationKHR::decode(d)?)),
        301 => Ok(format!(
            "{:?}",
            GetDeferredOperationMaxConcurrencyKHR::decode(d)?
        )),
        302 => Ok(format!("{:?}", GetDeferredOperationResultKHR::decode(d)?)),
        303 => Ok(format!("{:?}", DeferredOperationJoinKHR::decode(d)?)),
        304 => Ok(format!("{:?}", CreateAccelerationStructureKHR::decode(d)?)),
        305 => Ok(format!("{:?}", DestroyAccelerationStructureKHR::decode(d)?)),
        306 => Ok(format!(
            "{:?}",
            CmdBuildAccelerationStructuresKHR::decode(d)?
        )),
        307 => Ok(format!(
            "{:?}",
            CmdBuildAccelerationStructuresIndirectKHR::decode(d)?
        )),
        309 => Ok(format!("{:?}", CopyAccelerationStructureKHR::decode(d)?)),
        312 => Ok(format!(
            "{:?}",
            WriteAccelerationStructuresPropertiesKHR::decode(d)?
        )),
        313 => Ok(format!("{:?}", CmdCopyAccelerationStructureKHR::decode(d)?)),
        314 => Ok(format!(
            "{:?}",
            CmdCopyAccelerationStructureToMemoryKHR::decode(d)?
        )),
        315 => Ok(format!(
            "{:?}",
            CmdCopyMemoryToAccelerationStructureKHR::decode(d)?
        )),
        316 => Ok(format!(
            "{:?}",
            GetAccelerationStructureDeviceAddressKHR::decode(d)?
        )),
        317 => Ok(format!(
            "{:?}",
            CmdWriteAccelerationStructuresPropertiesKHR::decode(d)?
        )),
        318 => Ok(format!(
            "{:?}",
            GetDeviceAccelerationStructureCompatibilityKHR::decode(d)?
        )),
        319 => Ok(format!(
            "{:?}",
            GetAccelerationStructureBuildSizesKHR::decode(d)?
        )),
        320 => Ok(format!("{:?}", CmdTraceRaysKHR::decode(d)?)),
        321 => Ok(format!("{:?}", CreateRayTracingPipelinesKHR::decode(d)?)),
        322 => Ok(format!(
            "{:?}",
            GetRayTracingShaderGroupHandlesKHR::decode(d)?
        )),
        323 => Ok(format!(
            "{:?}",
            GetRayTracingCaptureReplayShaderGroupHandlesKHR::decode(d)?
        )),
        324 => Ok(format!("{:?}", CmdTraceRaysIndirectKHR::decode(d)?)),
        325 => Ok(format!(
            "{:?}",
            GetRayTracingShaderGroupStackSizeKHR::decode(d)?
        )),
        326 => Ok(format!(
            "{:?}",
            CmdSetRayTracingPipelineStackSizeKHR::decode(d)?
        )),
        327 => Ok(format!("{:?}", CmdTraceRaysIndirect2KHR::decode(d)?)),
        328 => Ok(format!("{:?}", CmdSetDepthBias2EXT::decode(d)?)),
        329 => Ok(format!(
            "{:?}",
            CmdSetAttachmentFeedbackLoopEnableEXT::decode(d)?
        )),
        330 => Ok(format!("{:?}", CmdSetDepthClampRangeEXT::decode(d)?)),
        331 => Ok(format!(
            "{:?}",
            GetPhysicalDeviceCooperativeMatrixPropertiesKHR::decode(d)?
        )),
        332 => Ok(format!("{:?}", CmdDrawMeshTasksEXT::decode(d)?)),
        333 => Ok(format!("{:?}", CmdDrawMeshTasksIndirectEXT::decode(d)?)),
        334 => Ok(format!(
            "{:?}",
            CmdDrawMeshTasksIndirectCountEXT::decode(d)?
        )),
        _ => Err(WireError::Command(id)),
    }
}

/// Reads a reply to command `id` and writes result and outputs out, a line each.
pub fn describe_reply(id: u32, d: &mut Decoder<'_, '_>) -> Result<String, WireError> {
    match id {
        0 => Ok(format!("{:#?}", CreateInstance::decode_reply(d)?)),
        1 => Ok(format!("{:#?}", DestroyInstance::decode_reply(d)?)),
        2 => Ok(format!("{:#?}", EnumeratePhysicalDevices::decode_reply(d)?)),
        3 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceFeatures::decode_reply(d)?
        )),
        4 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceFormatProperties::decode_reply(d)?
        )),
        5 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceImageFormatProperties::decode_reply(d)?
        )),
        6 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceProperties::decode_reply(d)?
        )),
        7 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceQueueFamilyProperties::decode_reply(d)?
        )),
        8 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceMemoryProperties::decode_reply(d)?
        )),
        11 => Ok(format!("{:#?}", CreateDevice::decode_reply(d)?)),
        12 => Ok(format!("{:#?}", DestroyDevice::decode_reply(d)?)),
        13 => Ok(format!(
            "{:#?}",
            EnumerateInstanceExtensionProperties::decode_reply(d)?
        )),
        14 => Ok(format!(
            "{:#?}",
            EnumerateDeviceExtensionProperties::decode_reply(d)?
        )),
        15 => Ok(format!(
            "{:#?}",
            EnumerateInstanceLayerProperties::decode_reply(d)?
        )),
        16 => Ok(format!(
            "{:#?}",
            EnumerateDeviceLayerProperties::decode_reply(d)?
        )),
        17 => Ok(format!("{:#?}", GetDeviceQueue::decode_reply(d)?)),
        18 => Ok(format!("{:#?}", QueueSubmit::decode_reply(d)?)),
        19 => Ok(format!("{:#?}", QueueWaitIdle::decode_reply(d)?)),
        20 => Ok(format!("{:#?}", DeviceWaitIdle::decode_reply(d)?)),
        21 => Ok(format!("{:#?}", AllocateMemory::decode_reply(d)?)),
        22 => Ok(format!("{:#?}", FreeMemory::decode_reply(d)?)),
        24 => Ok(format!("{:#?}", UnmapMemory::decode_reply(d)?)),
        25 => Ok(format!("{:#?}", FlushMappedMemoryRanges::decode_reply(d)?)),
        26 => Ok(format!(
            "{:#?}",
            InvalidateMappedMemoryRanges::decode_reply(d)?
        )),
        27 => Ok(format!(
            "{:#?}",
            GetDeviceMemoryCommitment::decode_reply(d)?
        )),
        28 => Ok(format!("{:#?}", BindBufferMemory::decode_reply(d)?)),
        29 => Ok(format!("{:#?}", BindImageMemory::decode_reply(d)?)),
        30 => Ok(format!(
            "{:#?}",
            GetBufferMemoryRequirements::decode_reply(d)?
        )),
        31 => Ok(format!(
            "{:#?}",
            GetImageMemoryRequirements::decode_reply(d)?
        )),
        32 => Ok(format!(
            "{:#?}",
            GetImageSparseMemoryRequirements::decode_reply(d)?
        )),
        33 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceSparseImageFormatProperties::decode_reply(d)?
        )),
        34 => Ok(format!("{:#?}", QueueBindSparse::decode_reply(d)?)),
        35 => Ok(format!("{:#?}", CreateFence::decode_reply(d)?)),
        36 => Ok(format!("{:#?}", DestroyFence::decode_reply(d)?)),
        37 => Ok(format!("{:#?}", ResetFences::decode_reply(d)?)),
        38 => Ok(format!("{:#?}", GetFenceStatus::decode_reply(d)?)),
        39 => Ok(format!("{:#?}", WaitForFences::decode_reply(d)?)),
        40 => Ok(format!("{:#?}", CreateSemaphore::decode_reply(d)?)),
        41 => Ok(format!("{:#?}", DestroySemaphore::decode_reply(d)?)),
        42 => Ok(format!("{:#?}", CreateEvent::decode_reply(d)?)),
        43 => Ok(format!("{:#?}", DestroyEvent::decode_reply(d)?)),
        44 => Ok(format!("{:#?}", GetEventStatus::decode_reply(d)?)),
        45 => Ok(format!("{:#?}", SetEvent::decode_reply(d)?)),
        46 => Ok(format!("{:#?}", ResetEvent::decode_reply(d)?)),
        47 => Ok(format!("{:#?}", CreateQueryPool::decode_reply(d)?)),
        48 => Ok(format!("{:#?}", DestroyQueryPool::decode_reply(d)?)),
        49 => Ok(format!("{:#?}", GetQueryPoolResults::decode_reply(d)?)),
        50 => Ok(format!("{:#?}", CreateBuffer::decode_reply(d)?)),
        51 => Ok(format!("{:#?}", DestroyBuffer::decode_reply(d)?)),
        52 => Ok(format!("{:#?}", CreateBufferView::decode_reply(d)?)),
        53 => Ok(format!("{:#?}", DestroyBufferView::decode_reply(d)?)),
        54 => Ok(format!("{:#?}", CreateImage::decode_reply(d)?)),
        55 => Ok(format!("{:#?}", DestroyImage::decode_reply(d)?)),
        56 => Ok(format!(
            "{:#?}",
            GetImageSubresourceLayout::decode_reply(d)?
        )),
        57 => Ok(format!("{:#?}", CreateImageView::decode_reply(d)?)),
        58 => Ok(format!("{:#?}", DestroyImageView::decode_reply(d)?)),
        59 => Ok(format!("{:#?}", CreateShaderModule::decode_reply(d)?)),
        60 => Ok(format!("{:#?}", DestroyShaderModule::decode_reply(d)?)),
        61 => Ok(format!("{:#?}", CreatePipelineCache::decode_reply(d)?)),
        62 => Ok(format!("{:#?}", DestroyPipelineCache::decode_reply(d)?)),
        63 => Ok(format!("{:#?}", GetPipelineCacheData::decode_reply(d)?)),
        64 => Ok(format!("{:#?}", MergePipelineCaches::decode_reply(d)?)),
        65 => Ok(format!("{:#?}", CreateGraphicsPipelines::decode_reply(d)?)),
        66 => Ok(format!("{:#?}", CreateComputePipelines::decode_reply(d)?)),
        67 => Ok(format!("{:#?}", DestroyPipeline::decode_reply(d)?)),
        68 => Ok(format!("{:#?}", CreatePipelineLayout::decode_reply(d)?)),
        69 => Ok(format!("{:#?}", DestroyPipelineLayout::decode_reply(d)?)),
        70 => Ok(format!("{:#?}", CreateSampler::decode_reply(d)?)),
        71 => Ok(format!("{:#?}", DestroySampler::decode_reply(d)?)),
        72 => Ok(format!(
            "{:#?}",
            CreateDescriptorSetLayout::decode_reply(d)?
        )),
        73 => Ok(format!(
            "{:#?}",
            DestroyDescriptorSetLayout::decode_reply(d)?
        )),
        74 => Ok(format!("{:#?}", CreateDescriptorPool::decode_reply(d)?)),
        75 => Ok(format!("{:#?}", DestroyDescriptorPool::decode_reply(d)?)),
        76 => Ok(format!("{:#?}", ResetDescriptorPool::decode_reply(d)?)),
        77 => Ok(format!("{:#?}", AllocateDescriptorSets::decode_reply(d)?)),
        78 => Ok(format!("{:#?}", FreeDescriptorSets::decode_reply(d)?)),
        79 => Ok(format!("{:#?}", UpdateDescriptorSets::decode_reply(d)?)),
        80 => Ok(format!("{:#?}", CreateFramebuffer::decode_reply(d)?)),
        81 => Ok(format!("{:#?}", DestroyFramebuffer::decode_reply(d)?)),
        82 => Ok(format!("{:#?}", CreateRenderPass::decode_reply(d)?)),
        83 => Ok(format!("{:#?}", DestroyRenderPass::decode_reply(d)?)),
        84 => Ok(format!("{:#?}", GetRenderAreaGranularity::decode_reply(d)?)),
        85 => Ok(format!("{:#?}", CreateCommandPool::decode_reply(d)?)),
        86 => Ok(format!("{:#?}", DestroyCommandPool::decode_reply(d)?)),
        87 => Ok(format!("{:#?}", ResetCommandPool::decode_reply(d)?)),
        88 => Ok(format!("{:#?}", AllocateCommandBuffers::decode_reply(d)?)),
        89 => Ok(format!("{:#?}", FreeCommandBuffers::decode_reply(d)?)),
        90 => Ok(format!("{:#?}", BeginCommandBuffer::decode_reply(d)?)),
        91 => Ok(format!("{:#?}", EndCommandBuffer::decode_reply(d)?)),
        92 => Ok(format!("{:#?}", ResetCommandBuffer::decode_reply(d)?)),
        93 => Ok(format!("{:#?}", CmdBindPipeline::decode_reply(d)?)),
        94 => Ok(format!("{:#?}", CmdSetViewport::decode_reply(d)?)),
        95 => Ok(format!("{:#?}", CmdSetScissor::decode_reply(d)?)),
        96 => Ok(format!("{:#?}", CmdSetLineWidth::decode_reply(d)?)),
        97 => Ok(format!("{:#?}", CmdSetDepthBias::decode_reply(d)?)),
        98 => Ok(format!("{:#?}", CmdSetBlendConstants::decode_reply(d)?)),
        99 => Ok(format!("{:#?}", CmdSetDepthBounds::decode_reply(d)?)),
        100 => Ok(format!("{:#?}", CmdSetStencilCompareMask::decode_reply(d)?)),
        101 => Ok(format!("{:#?}", CmdSetStencilWriteMask::decode_reply(d)?)),
        102 => Ok(format!("{:#?}", CmdSetStencilReference::decode_reply(d)?)),
        103 => Ok(format!("{:#?}", CmdBindDescriptorSets::decode_reply(d)?)),
        104 => Ok(format!("{:#?}", CmdBindIndexBuffer::decode_reply(d)?)),
        105 => Ok(format!("{:#?}", CmdBindVertexBuffers::decode_reply(d)?)),
        106 => Ok(format!("{:#?}", CmdDraw::decode_reply(d)?)),
        107 => Ok(format!("{:#?}", CmdDrawIndexed::decode_reply(d)?)),
        108 => Ok(format!("{:#?}", CmdDrawIndirect::decode_reply(d)?)),
        109 => Ok(format!("{:#?}", CmdDrawIndexedIndirect::decode_reply(d)?)),
        110 => Ok(format!("{:#?}", CmdDispatch::decode_reply(d)?)),
        111 => Ok(format!("{:#?}", CmdDispatchIndirect::decode_reply(d)?)),
        112 => Ok(format!("{:#?}", CmdCopyBuffer::decode_reply(d)?)),
        113 => Ok(format!("{:#?}", CmdCopyImage::decode_reply(d)?)),
        114 => Ok(format!("{:#?}", CmdBlitImage::decode_reply(d)?)),
        115 => Ok(format!("{:#?}", CmdCopyBufferToImage::decode_reply(d)?)),
        116 => Ok(format!("{:#?}", CmdCopyImageToBuffer::decode_reply(d)?)),
        117 => Ok(format!("{:#?}", CmdUpdateBuffer::decode_reply(d)?)),
        118 => Ok(format!("{:#?}", CmdFillBuffer::decode_reply(d)?)),
        119 => Ok(format!("{:#?}", CmdClearColorImage::decode_reply(d)?)),
        120 => Ok(format!(
            "{:#?}",
            CmdClearDepthStencilImage::decode_reply(d)?
        )),
        121 => Ok(format!("{:#?}", CmdClearAttachments::decode_reply(d)?)),
        122 => Ok(format!("{:#?}", CmdResolveImage::decode_reply(d)?)),
        123 => Ok(format!("{:#?}", CmdSetEvent::decode_reply(d)?)),
        124 => Ok(format!("{:#?}", CmdResetEvent::decode_reply(d)?)),
        125 => Ok(format!("{:#?}", CmdWaitEvents::decode_reply(d)?)),
        126 => Ok(format!("{:#?}", CmdPipelineBarrier::decode_reply(d)?)),
        127 => Ok(format!("{:#?}", CmdBeginQuery::decode_reply(d)?)),
        128 => Ok(format!("{:#?}", CmdEndQuery::decode_reply(d)?)),
        129 => Ok(format!("{:#?}", CmdResetQueryPool::decode_reply(d)?)),
        130 => Ok(format!("{:#?}", CmdWriteTimestamp::decode_reply(d)?)),
        131 => Ok(format!("{:#?}", CmdCopyQueryPoolResults::decode_reply(d)?)),
        132 => Ok(format!("{:#?}", CmdPushConstants::decode_reply(d)?)),
        133 => Ok(format!("{:#?}", CmdBeginRenderPass::decode_reply(d)?)),
        134 => Ok(format!("{:#?}", CmdNextSubpass::decode_reply(d)?)),
        135 => Ok(format!("{:#?}", CmdEndRenderPass::decode_reply(d)?)),
        136 => Ok(format!("{:#?}", CmdExecuteCommands::decode_reply(d)?)),
        137 => Ok(format!("{:#?}", EnumerateInstanceVersion::decode_reply(d)?)),
        138 => Ok(format!("{:#?}", BindBufferMemory2::decode_reply(d)?)),
        139 => Ok(format!("{:#?}", BindImageMemory2::decode_reply(d)?)),
        140 => Ok(format!(
            "{:#?}",
            GetDeviceGroupPeerMemoryFeatures::decode_reply(d)?
        )),
        141 => Ok(format!("{:#?}", CmdSetDeviceMask::decode_reply(d)?)),
        142 => Ok(format!("{:#?}", CmdDispatchBase::decode_reply(d)?)),
        143 => Ok(format!(
            "{:#?}",
            EnumeratePhysicalDeviceGroups::decode_reply(d)?
        )),
        144 => Ok(format!(
            "{:#?}",
            GetImageMemoryRequirements2::decode_reply(d)?
        )),
        145 => Ok(format!(
            "{:#?}",
            GetBufferMemoryRequirements2::decode_reply(d)?
        )),
        146 => Ok(format!(
            "{:#?}",
            GetImageSparseMemoryRequirements2::decode_reply(d)?
        )),
        147 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceFeatures2::decode_reply(d)?
        )),
        148 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceProperties2::decode_reply(d)?
        )),
        149 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceFormatProperties2::decode_reply(d)?
        )),
        150 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceImageFormatProperties2::decode_reply(d)?
        )),
        151 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceQueueFamilyProperties2::decode_reply(d)?
        )),
        152 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceMemoryProperties2::decode_reply(d)?
        )),
        153 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceSparseImageFormatProperties2::decode_reply(d)?
        )),
        154 => Ok(format!("{:#?}", TrimCommandPool::decode_reply(d)?)),
        155 => Ok(format!("{:#?}", GetDeviceQueue2::decode_reply(d)?)),
        156 => Ok(format!(
            "{:#?}",
            CreateSamplerYcbcrConversion::decode_reply(d)?
        )),
        157 => Ok(format!(
            "{:#?}",
            DestroySamplerYcbcrConversion::decode_reply(d)?
        )),
        158 => Ok(format!(
            "{:#?}",
            CreateDescriptorUpdateTemplate::decode_reply(d)?
        )),
        159 => Ok(format!(
            "{:#?}",
            DestroyDescriptorUpdateTemplate::decode_reply(d)?
        )),
        161 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceExternalBufferProperties::decode_reply(d)?
        )),
        162 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceExternalFenceProperties::decode_reply(d)?
        )),
        163 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceExternalSemaphoreProperties::decode_reply(d)?
        )),
        164 => Ok(format!(
            "{:#?}",
            GetDescriptorSetLayoutSupport::decode_reply(d)?
        )),
        165 => Ok(format!("{:#?}", CmdDrawIndirectCount::decode_reply(d)?)),
        166 => Ok(format!(
            "{:#?}",
            CmdDrawIndexedIndirectCount::decode_reply(d)?
        )),
        167 => Ok(format!("{:#?}", CreateRenderPass2::decode_reply(d)?)),
        168 => Ok(format!("{:#?}", CmdBeginRenderPass2::decode_reply(d)?)),
        169 => Ok(format!("{:#?}", CmdNextSubpass2::decode_reply(d)?)),
        170 => Ok(format!("{:#?}", CmdEndRenderPass2::decode_reply(d)?)),
        171 => Ok(format!("{:#?}", ResetQueryPool::decode_reply(d)?)),
        172 => Ok(format!("{:#?}", GetSemaphoreCounterValue::decode_reply(d)?)),
        173 => Ok(format!("{:#?}", WaitSemaphores::decode_reply(d)?)),
        174 => Ok(format!("{:#?}", SignalSemaphore::decode_reply(d)?)),
        175 => Ok(format!("{:#?}", GetBufferDeviceAddress::decode_reply(d)?)),
        176 => Ok(format!(
            "{:#?}",
            GetBufferOpaqueCaptureAddress::decode_reply(d)?
        )),
        177 => Ok(format!(
            "{:#?}",
            GetDeviceMemoryOpaqueCaptureAddress::decode_reply(d)?
        )),
        178 => Ok(format!(
            "{:#?}",
            SetReplyCommandStreamMESA::decode_reply(d)?
        )),
        179 => Ok(format!(
            "{:#?}",
            SeekReplyCommandStreamMESA::decode_reply(d)?
        )),
        180 => Ok(format!(
            "{:#?}",
            ExecuteCommandStreamsMESA::decode_reply(d)?
        )),
        181 => Ok(format!(
            "{:#?}",
            CmdBindTransformFeedbackBuffersEXT::decode_reply(d)?
        )),
        182 => Ok(format!(
            "{:#?}",
            CmdBeginTransformFeedbackEXT::decode_reply(d)?
        )),
        183 => Ok(format!(
            "{:#?}",
            CmdEndTransformFeedbackEXT::decode_reply(d)?
        )),
        184 => Ok(format!("{:#?}", CmdBeginQueryIndexedEXT::decode_reply(d)?)),
        185 => Ok(format!("{:#?}", CmdEndQueryIndexedEXT::decode_reply(d)?)),
        186 => Ok(format!(
            "{:#?}",
            CmdDrawIndirectByteCountEXT::decode_reply(d)?
        )),
        187 => Ok(format!(
            "{:#?}",
            GetImageDrmFormatModifierPropertiesEXT::decode_reply(d)?
        )),
        188 => Ok(format!("{:#?}", CreateRingMESA::decode_reply(d)?)),
        189 => Ok(format!("{:#?}", DestroyRingMESA::decode_reply(d)?)),
        190 => Ok(format!("{:#?}", NotifyRingMESA::decode_reply(d)?)),
        191 => Ok(format!("{:#?}", WriteRingExtraMESA::decode_reply(d)?)),
        192 => Ok(format!(
            "{:#?}",
            GetMemoryResourcePropertiesMESA::decode_reply(d)?
        )),
        196 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceToolProperties::decode_reply(d)?
        )),
        197 => Ok(format!("{:#?}", CreatePrivateDataSlot::decode_reply(d)?)),
        198 => Ok(format!("{:#?}", DestroyPrivateDataSlot::decode_reply(d)?)),
        199 => Ok(format!("{:#?}", SetPrivateData::decode_reply(d)?)),
        200 => Ok(format!("{:#?}", GetPrivateData::decode_reply(d)?)),
        201 => Ok(format!("{:#?}", CmdSetEvent2::decode_reply(d)?)),
        202 => Ok(format!("{:#?}", CmdResetEvent2::decode_reply(d)?)),
        203 => Ok(format!("{:#?}", CmdWaitEvents2::decode_reply(d)?)),
        204 => Ok(format!("{:#?}", CmdPipelineBarrier2::decode_reply(d)?)),
        205 => Ok(format!("{:#?}", CmdWriteTimestamp2::decode_reply(d)?)),
        206 => Ok(format!("{:#?}", QueueSubmit2::decode_reply(d)?)),
        207 => Ok(format!("{:#?}", CmdCopyBuffer2::decode_reply(d)?)),
        208 => Ok(format!("{:#?}", CmdCopyImage2::decode_reply(d)?)),
        209 => Ok(format!("{:#?}", CmdCopyBufferToImage2::decode_reply(d)?)),
        210 => Ok(format!("{:#?}", CmdCopyImageToBuffer2::decode_reply(d)?)),
        211 => Ok(format!("{:#?}", CmdBlitImage2::decode_reply(d)?)),
        212 => Ok(format!("{:#?}", CmdResolveImage2::decode_reply(d)?)),
        213 => Ok(format!("{:#?}", CmdBeginRendering::decode_reply(d)?)),
        214 => Ok(format!("{:#?}", CmdEndRendering::decode_reply(d)?)),
        215 => Ok(format!("{:#?}", CmdSetCullMode::decode_reply(d)?)),
        216 => Ok(format!("{:#?}", CmdSetFrontFace::decode_reply(d)?)),
        217 => Ok(format!("{:#?}", CmdSetPrimitiveTopology::decode_reply(d)?)),
        218 => Ok(format!("{:#?}", CmdSetViewportWithCount::decode_reply(d)?)),
        219 => Ok(format!("{:#?}", CmdSetScissorWithCount::decode_reply(d)?)),
        220 => Ok(format!("{:#?}", CmdBindVertexBuffers2::decode_reply(d)?)),
        221 => Ok(format!("{:#?}", CmdSetDepthTestEnable::decode_reply(d)?)),
        222 => Ok(format!("{:#?}", CmdSetDepthWriteEnable::decode_reply(d)?)),
        223 => Ok(format!("{:#?}", CmdSetDepthCompareOp::decode_reply(d)?)),
        224 => Ok(format!(
            "{:#?}",
            CmdSetDepthBoundsTestEnable::decode_reply(d)?
        )),
        225 => Ok(format!("{:#?}", CmdSetStencilTestEnable::decode_reply(d)?)),
        226 => Ok(format!("{:#?}", CmdSetStencilOp::decode_reply(d)?)),
        227 => Ok(format!(
            "{:#?}",
            CmdSetRasterizerDiscardEnable::decode_reply(d)?
        )),
        228 => Ok(format!("{:#?}", CmdSetDepthBiasEnable::decode_reply(d)?)),
        229 => Ok(format!(
            "{:#?}",
            CmdSetPrimitiveRestartEnable::decode_reply(d)?
        )),
        230 => Ok(format!(
            "{:#?}",
            GetDeviceBufferMemoryRequirements::decode_reply(d)?
        )),
        231 => Ok(format!(
            "{:#?}",
            GetDeviceImageMemoryRequirements::decode_reply(d)?
        )),
        232 => Ok(format!(
            "{:#?}",
            GetDeviceImageSparseMemoryRequirements::decode_reply(d)?
        )),
        233 => Ok(format!(
            "{:#?}",
            CmdSetPatchControlPointsEXT::decode_reply(d)?
        )),
        234 => Ok(format!("{:#?}", CmdSetLogicOpEXT::decode_reply(d)?)),
        235 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceCalibrateableTimeDomainsKHR::decode_reply(d)?
        )),
        236 => Ok(format!(
            "{:#?}",
            GetCalibratedTimestampsKHR::decode_reply(d)?
        )),
        237 => Ok(format!("{:#?}", CmdSetLineStipple::decode_reply(d)?)),
        240 => Ok(format!(
            "{:#?}",
            CmdBeginConditionalRenderingEXT::decode_reply(d)?
        )),
        241 => Ok(format!(
            "{:#?}",
            CmdEndConditionalRenderingEXT::decode_reply(d)?
        )),
        244 => Ok(format!("{:#?}", ResetFenceResourceMESA::decode_reply(d)?)),
        245 => Ok(format!(
            "{:#?}",
            WaitSemaphoreResourceMESA::decode_reply(d)?
        )),
        246 => Ok(format!(
            "{:#?}",
            ImportSemaphoreResourceMESA::decode_reply(d)?
        )),
        247 => Ok(format!("{:#?}", CmdDrawMultiEXT::decode_reply(d)?)),
        248 => Ok(format!("{:#?}", CmdDrawMultiIndexedEXT::decode_reply(d)?)),
        249 => Ok(format!("{:#?}", CmdPushDescriptorSet::decode_reply(d)?)),
        251 => Ok(format!("{:#?}", SubmitVirtqueueSeqnoMESA::decode_reply(d)?)),
        252 => Ok(format!("{:#?}", WaitVirtqueueSeqnoMESA::decode_reply(d)?)),
        253 => Ok(format!("{:#?}", WaitRingSeqnoMESA::decode_reply(d)?)),
        254 => Ok(format!(
            "{:#?}",
            CmdSetColorWriteEnableEXT::decode_reply(d)?
        )),
        255 => Ok(format!("{:#?}", CmdSetVertexInputEXT::decode_reply(d)?)),
        256 => Ok(format!(
            "{:#?}",
            CmdSetTessellationDomainOriginEXT::decode_reply(d)?
        )),
        257 => Ok(format!(
            "{:#?}",
            CmdSetDepthClampEnableEXT::decode_reply(d)?
        )),
        258 => Ok(format!("{:#?}", CmdSetPolygonModeEXT::decode_reply(d)?)),
        259 => Ok(format!(
            "{:#?}",
            CmdSetRasterizationSamplesEXT::decode_reply(d)?
        )),
        260 => Ok(format!("{:#?}", CmdSetSampleMaskEXT::decode_reply(d)?)),
        261 => Ok(format!(
            "{:#?}",
            CmdSetAlphaToCoverageEnableEXT::decode_reply(d)?
        )),
        262 => Ok(format!(
            "{:#?}",
            CmdSetAlphaToOneEnableEXT::decode_reply(d)?
        )),
        263 => Ok(format!("{:#?}", CmdSetLogicOpEnableEXT::decode_reply(d)?)),
        264 => Ok(format!(
            "{:#?}",
            CmdSetColorBlendEnableEXT::decode_reply(d)?
        )),
        265 => Ok(format!(
            "{:#?}",
            CmdSetColorBlendEquationEXT::decode_reply(d)?
        )),
        266 => Ok(format!("{:#?}", CmdSetColorWriteMaskEXT::decode_reply(d)?)),
        267 => Ok(format!(
            "{:#?}",
            CmdSetRasterizationStreamEXT::decode_reply(d)?
        )),
        268 => Ok(format!(
            "{:#?}",
            CmdSetConservativeRasterizationModeEXT::decode_reply(d)?
        )),
        269 => Ok(format!(
            "{:#?}",
            CmdSetExtraPrimitiveOverestimationSizeEXT::decode_reply(d)?
        )),
        270 => Ok(format!("{:#?}", CmdSetDepthClipEnableEXT::decode_reply(d)?)),
        271 => Ok(format!(
            "{:#?}",
            CmdSetSampleLocationsEnableEXT::decode_reply(d)?
        )),
        272 => Ok(format!(
            "{:#?}",
            CmdSetColorBlendAdvancedEXT::decode_reply(d)?
        )),
        273 => Ok(format!(
            "{:#?}",
            CmdSetProvokingVertexModeEXT::decode_reply(d)?
        )),
        274 => Ok(format!(
            "{:#?}",
            CmdSetLineRasterizationModeEXT::decode_reply(d)?
        )),
        275 => Ok(format!(
            "{:#?}",
            CmdSetLineStippleEnableEXT::decode_reply(d)?
        )),
        276 => Ok(format!(
            "{:#?}",
            CmdSetDepthClipNegativeOneToOneEXT::decode_reply(d)?
        )),
        277 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceFragmentShadingRatesKHR::decode_reply(d)?
        )),
        278 => Ok(format!(
            "{:#?}",
            CmdSetFragmentShadingRateKHR::decode_reply(d)?
        )),
        279 => Ok(format!("{:#?}", CmdBindIndexBuffer2::decode_reply(d)?)),
        280 => Ok(format!(
            "{:#?}",
            GetRenderingAreaGranularity::decode_reply(d)?
        )),
        281 => Ok(format!(
            "{:#?}",
            GetDeviceImageSubresourceLayout::decode_reply(d)?
        )),
        282 => Ok(format!(
            "{:#?}",
            GetImageSubresourceLayout2::decode_reply(d)?
        )),
        283 => Ok(format!("{:#?}", CmdSetSampleLocationsEXT::decode_reply(d)?)),
        284 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceMultisamplePropertiesEXT::decode_reply(d)?
        )),
        286 => Ok(format!("{:#?}", UnmapMemory2::decode_reply(d)?)),
        287 => Ok(format!(
            "{:#?}",
            CmdSetRenderingAttachmentLocations::decode_reply(d)?
        )),
        288 => Ok(format!(
            "{:#?}",
            CmdSetRenderingInputAttachmentIndices::decode_reply(d)?
        )),
        289 => Ok(format!("{:#?}", CmdBindDescriptorSets2::decode_reply(d)?)),
        290 => Ok(format!("{:#?}", CmdPushConstants2::decode_reply(d)?)),
        291 => Ok(format!("{:#?}", CmdPushDescriptorSet2::decode_reply(d)?)),
        295 => Ok(format!("{:#?}", CopyImageToImage::decode_reply(d)?)),
        296 => Ok(format!("{:#?}", TransitionImageLayout::decode_reply(d)?)),
        297 => Ok(format!("{:#?}", CopyImageToMemoryMESA::decode_reply(d)?)),
        298 => Ok(format!("{:#?}", CopyMemoryToImageMESA::decode_reply(d)?)),
        299 => Ok(format!(
            "{:#?}",
            CreateDeferredOperationKHR::decode_reply(d)?
        )),
        300 => Ok(format!(
            "{:#?}",
            DestroyDeferredOperationKHR::decode_reply(d)?
        )),
        301 => Ok(format!(
            "{:#?}",
            GetDeferredOperationMaxConcurrencyKHR::decode_reply(d)?
        )),
        302 => Ok(format!(
            "{:#?}",
            GetDeferredOperationResultKHR::decode_reply(d)?
        )),
        303 => Ok(format!("{:#?}", DeferredOperationJoinKHR::decode_reply(d)?)),
        304 => Ok(format!(
            "{:#?}",
            CreateAccelerationStructureKHR::decode_reply(d)?
        )),
        305 => Ok(format!(
            "{:#?}",
            DestroyAccelerationStructureKHR::decode_reply(d)?
        )),
        306 => Ok(format!(
            "{:#?}",
            CmdBuildAccelerationStructuresKHR::decode_reply(d)?
        )),
        307 => Ok(format!(
            "{:#?}",
            CmdBuildAccelerationStructuresIndirectKHR::decode_reply(d)?
        )),
        309 => Ok(format!(
            "{:#?}",
            CopyAccelerationStructureKHR::decode_reply(d)?
        )),
        312 => Ok(format!(
            "{:#?}",
            WriteAccelerationStructuresPropertiesKHR::decode_reply(d)?
        )),
        313 => Ok(format!(
            "{:#?}",
            CmdCopyAccelerationStructureKHR::decode_reply(d)?
        )),
        314 => Ok(format!(
            "{:#?}",
            CmdCopyAccelerationStructureToMemoryKHR::decode_reply(d)?
        )),
        315 => Ok(format!(
            "{:#?}",
            CmdCopyMemoryToAccelerationStructureKHR::decode_reply(d)?
        )),
        316 => Ok(format!(
            "{:#?}",
            GetAccelerationStructureDeviceAddressKHR::decode_reply(d)?
        )),
        317 => Ok(format!(
            "{:#?}",
            CmdWriteAccelerationStructuresPropertiesKHR::decode_reply(d)?
        )),
        318 => Ok(format!(
            "{:#?}",
            GetDeviceAccelerationStructureCompatibilityKHR::decode_reply(d)?
        )),
        319 => Ok(format!(
            "{:#?}",
            GetAccelerationStructureBuildSizesKHR::decode_reply(d)?
        )),
        320 => Ok(format!("{:#?}", CmdTraceRaysKHR::decode_reply(d)?)),
        321 => Ok(format!(
            "{:#?}",
            CreateRayTracingPipelinesKHR::decode_reply(d)?
        )),
        322 => Ok(format!(
            "{:#?}",
            GetRayTracingShaderGroupHandlesKHR::decode_reply(d)?
        )),
        323 => Ok(format!(
            "{:#?}",
            GetRayTracingCaptureReplayShaderGroupHandlesKHR::decode_reply(d)?
        )),
        324 => Ok(format!("{:#?}", CmdTraceRaysIndirectKHR::decode_reply(d)?)),
        325 => Ok(format!(
            "{:#?}",
            GetRayTracingShaderGroupStackSizeKHR::decode_reply(d)?
        )),
        326 => Ok(format!(
            "{:#?}",
            CmdSetRayTracingPipelineStackSizeKHR::decode_reply(d)?
        )),
        327 => Ok(format!("{:#?}", CmdTraceRaysIndirect2KHR::decode_reply(d)?)),
        328 => Ok(format!("{:#?}", CmdSetDepthBias2EXT::decode_reply(d)?)),
        329 => Ok(format!(
            "{:#?}",
            CmdSetAttachmentFeedbackLoopEnableEXT::decode_reply(d)?
        )),
        330 => Ok(format!("{:#?}", CmdSetDepthClampRangeEXT::decode_reply(d)?)),
        331 => Ok(format!(
            "{:#?}",
            GetPhysicalDeviceCooperativeMatrixPropertiesKHR::decode_reply(d)?
        )),
        332 => Ok(format!("{:#?}", CmdDrawMeshTasksEXT::decode_reply(d)?)),
        333 => Ok(format!(
            "{:#?}",
            CmdDrawMeshTasksIndirectEXT::decode_reply(d)?
        )),
        334 => Ok(format!(
            "{:#?}",
            CmdDrawMeshTasksIndirectCountEXT::decode_reply(d)?
        )),
        _ => Err(WireError::Command(id)),
    }
}

/// Reads the parameters of command `id` and writes the command again.
pub fn reencode(id: u32, d: &mut Decoder<'_, '_>, e: &mut Encoder) -> Result<(), WireError> {
    match id {
        0 => {
            CreateInstance::decode(d)?.encode(0, e);
            Ok(())
        }
        1 => {
            DestroyInstance::decode(d)?.encode(0, e);
            Ok(())
        }
        2 => {
            EnumeratePhysicalDevices::decode(d)?.encode(0, e);
            Ok(())
        }
        3 => {
            GetPhysicalDeviceFeatures::decode(d)?.encode(0, e);
            Ok(())
        }
        4 => {
            GetPhysicalDeviceFormatProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        5 => {
            GetPhysicalDeviceImageFormatProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        6 => {
            GetPhysicalDeviceProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        7 => {
            GetPhysicalDeviceQueueFamilyProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        8 => {
            GetPhysicalDeviceMemoryProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        11 => {
            CreateDevice::decode(d)?.encode(0, e);
            Ok(())
        }
        12 => {
            DestroyDevice::decode(d)?.encode(0, e);
            Ok(())
        }
        13 => {
            EnumerateInstanceExtensionProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        14 => {
            EnumerateDeviceExtensionProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        15 => {
            EnumerateInstanceLayerProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        16 => {
            EnumerateDeviceLayerProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        17 => {
            GetDeviceQueue::decode(d)?.encode(0, e);
            Ok(())
        }
        18 => {
            QueueSubmit::decode(d)?.encode(0, e);
            Ok(())
        }
        19 => {
            QueueWaitIdle::decode(d)?.encode(0, e);
            Ok(())
        }
        20 => {
            DeviceWaitIdle::decode(d)?.encode(0, e);
            Ok(())
        }
        21 => {
            AllocateMemory::decode(d)?.encode(0, e);
            Ok(())
        }
        22 => {
            FreeMemory::decode(d)?.encode(0, e);
            Ok(())
        }
        24 => {
            UnmapMemory::decode(d)?.encode(0, e);
            Ok(())
        }
        25 => {
            FlushMappedMemoryRanges::decode(d)?.encode(0, e);
            Ok(())
        }
        26 => {
            InvalidateMappedMemoryRanges::decode(d)?.encode(0, e);
            Ok(())
        }
        27 => {
            GetDeviceMemoryCommitment::decode(d)?.encode(0, e);
            Ok(())
        }
        28 => {
            BindBufferMemory::decode(d)?.encode(0, e);
            Ok(())
        }
        29 => {
            BindImageMemory::decode(d)?.encode(0, e);
            Ok(())
        }
        30 => {
            GetBufferMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        31 => {
            GetImageMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        32 => {
            GetImageSparseMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        33 => {
            GetPhysicalDeviceSparseImageFormatProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        34 => {
            QueueBindSparse::decode(d)?.encode(0, e);
            Ok(())
        }
        35 => {
            CreateFence::decode(d)?.encode(0, e);
            Ok(())
        }
        36 => {
            DestroyFence::decode(d)?.encode(0, e);
            Ok(())
        }
        37 => {
            ResetFences::decode(d)?.encode(0, e);
            Ok(())
        }
        38 => {
            GetFenceStatus::decode(d)?.encode(0, e);
            Ok(())
        }
        39 => {
            WaitForFences::decode(d)?.encode(0, e);
            Ok(())
        }
        40 => {
            CreateSemaphore::decode(d)?.encode(0, e);
            Ok(())
        }
        41 => {
            DestroySemaphore::decode(d)?.encode(0, e);
            Ok(())
        }
        42 => {
            CreateEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        43 => {
            DestroyEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        44 => {
            GetEventStatus::decode(d)?.encode(0, e);
            Ok(())
        }
        45 => {
            SetEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        46 => {
            ResetEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        47 => {
            CreateQueryPool::decode(d)?.encode(0, e);
            Ok(())
        }
        48 => {
            DestroyQueryPool::decode(d)?.encode(0, e);
            Ok(())
        }
        49 => {
            GetQueryPoolResults::decode(d)?.encode(0, e);
            Ok(())
        }
        50 => {
            CreateBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        51 => {
            DestroyBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        52 => {
            CreateBufferView::decode(d)?.encode(0, e);
            Ok(())
        }
        53 => {
            DestroyBufferView::decode(d)?.encode(0, e);
            Ok(())
        }
        54 => {
            CreateImage::decode(d)?.encode(0, e);
            Ok(())
        }
        55 => {
            DestroyImage::decode(d)?.encode(0, e);
            Ok(())
        }
        56 => {
            GetImageSubresourceLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        57 => {
            CreateImageView::decode(d)?.encode(0, e);
            Ok(())
        }
        58 => {
            DestroyImageView::decode(d)?.encode(0, e);
            Ok(())
        }
        59 => {
            CreateShaderModule::decode(d)?.encode(0, e);
            Ok(())
        }
        60 => {
            DestroyShaderModule::decode(d)?.encode(0, e);
            Ok(())
        }
        61 => {
            CreatePipelineCache::decode(d)?.encode(0, e);
            Ok(())
        }
        62 => {
            DestroyPipelineCache::decode(d)?.encode(0, e);
            Ok(())
        }
        63 => {
            GetPipelineCacheData::decode(d)?.encode(0, e);
            Ok(())
        }
        64 => {
            MergePipelineCaches::decode(d)?.encode(0, e);
            Ok(())
        }
        65 => {
            CreateGraphicsPipelines::decode(d)?.encode(0, e);
            Ok(())
        }
        66 => {
            CreateComputePipelines::decode(d)?.encode(0, e);
            Ok(())
        }
        67 => {
            DestroyPipeline::decode(d)?.encode(0, e);
            Ok(())
        }
        68 => {
            CreatePipelineLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        69 => {
            DestroyPipelineLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        70 => {
            CreateSampler::decode(d)?.encode(0, e);
            Ok(())
        }
        71 => {
            DestroySampler::decode(d)?.encode(0, e);
            Ok(())
        }
        72 => {
            CreateDescriptorSetLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        73 => {
            DestroyDescriptorSetLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        74 => {
            CreateDescriptorPool::decode(d)?.encode(0, e);
            Ok(())
        }
        75 => {
            DestroyDescriptorPool::decode(d)?.encode(0, e);
            Ok(())
        }
        76 => {
            ResetDescriptorPool::decode(d)?.encode(0, e);
            Ok(())
        }
        77 => {
            AllocateDescriptorSets::decode(d)?.encode(0, e);
            Ok(())
        }
        78 => {
            FreeDescriptorSets::decode(d)?.encode(0, e);
            Ok(())
        }
        79 => {
            UpdateDescriptorSets::decode(d)?.encode(0, e);
            Ok(())
        }
        80 => {
            CreateFramebuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        81 => {
            DestroyFramebuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        82 => {
            CreateRenderPass::decode(d)?.encode(0, e);
            Ok(())
        }
        83 => {
            DestroyRenderPass::decode(d)?.encode(0, e);
            Ok(())
        }
        84 => {
            GetRenderAreaGranularity::decode(d)?.encode(0, e);
            Ok(())
        }
        85 => {
            CreateCommandPool::decode(d)?.encode(0, e);
            Ok(())
        }
        86 => {
            DestroyCommandPool::decode(d)?.encode(0, e);
            Ok(())
        }
        87 => {
            ResetCommandPool::decode(d)?.encode(0, e);
            Ok(())
        }
        88 => {
            AllocateCommandBuffers::decode(d)?.encode(0, e);
            Ok(())
        }
        89 => {
            FreeCommandBuffers::decode(d)?.encode(0, e);
            Ok(())
        }
        90 => {
            BeginCommandBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        91 => {
            EndCommandBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        92 => {
            ResetCommandBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        93 => {
            CmdBindPipeline::decode(d)?.encode(0, e);
            Ok(())
        }
        94 => {
            CmdSetViewport::decode(d)?.encode(0, e);
            Ok(())
        }
        95 => {
            CmdSetScissor::decode(d)?.encode(0, e);
            Ok(())
        }
        96 => {
            CmdSetLineWidth::decode(d)?.encode(0, e);
            Ok(())
        }
        97 => {
            CmdSetDepthBias::decode(d)?.encode(0, e);
            Ok(())
        }
        98 => {
            CmdSetBlendConstants::decode(d)?.encode(0, e);
            Ok(())
        }
        99 => {
            CmdSetDepthBounds::decode(d)?.encode(0, e);
            Ok(())
        }
        100 => {
            CmdSetStencilCompareMask::decode(d)?.encode(0, e);
            Ok(())
        }
        101 => {
            CmdSetStencilWriteMask::decode(d)?.encode(0, e);
            Ok(())
        }
        102 => {
            CmdSetStencilReference::decode(d)?.encode(0, e);
            Ok(())
        }
        103 => {
            CmdBindDescriptorSets::decode(d)?.encode(0, e);
            Ok(())
        }
        104 => {
            CmdBindIndexBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        105 => {
            CmdBindVertexBuffers::decode(d)?.encode(0, e);
            Ok(())
        }
        106 => {
            CmdDraw::decode(d)?.encode(0, e);
            Ok(())
        }
        107 => {
            CmdDrawIndexed::decode(d)?.encode(0, e);
            Ok(())
        }
        108 => {
            CmdDrawIndirect::decode(d)?.encode(0, e);
            Ok(())
        }
        109 => {
            CmdDrawIndexedIndirect::decode(d)?.encode(0, e);
            Ok(())
        }
        110 => {
            CmdDispatch::decode(d)?.encode(0, e);
            Ok(())
        }
        111 => {
            CmdDispatchIndirect::decode(d)?.encode(0, e);
            Ok(())
        }
        112 => {
            CmdCopyBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        113 => {
            CmdCopyImage::decode(d)?.encode(0, e);
            Ok(())
        }
        114 => {
            CmdBlitImage::decode(d)?.encode(0, e);
            Ok(())
        }
        115 => {
            CmdCopyBufferToImage::decode(d)?.encode(0, e);
            Ok(())
        }
        116 => {
            CmdCopyImageToBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        117 => {
            CmdUpdateBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        118 => {
            CmdFillBuffer::decode(d)?.encode(0, e);
            Ok(())
        }
        119 => {
            CmdClearColorImage::decode(d)?.encode(0, e);
            Ok(())
        }
        120 => {
            CmdClearDepthStencilImage::decode(d)?.encode(0, e);
            Ok(())
        }
        121 => {
            CmdClearAttachments::decode(d)?.encode(0, e);
            Ok(())
        }
        122 => {
            CmdResolveImage::decode(d)?.encode(0, e);
            Ok(())
        }
        123 => {
            CmdSetEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        124 => {
            CmdResetEvent::decode(d)?.encode(0, e);
            Ok(())
        }
        125 => {
            CmdWaitEvents::decode(d)?.encode(0, e);
            Ok(())
        }
        126 => {
            CmdPipelineBarrier::decode(d)?.encode(0, e);
            Ok(())
        }
        127 => {
            CmdBeginQuery::decode(d)?.encode(0, e);
            Ok(())
        }
        128 => {
            CmdEndQuery::decode(d)?.encode(0, e);
            Ok(())
        }
        129 => {
            CmdResetQueryPool::decode(d)?.encode(0, e);
            Ok(())
        }
        130 => {
            CmdWriteTimestamp::decode(d)?.encode(0, e);
            Ok(())
        }
        131 => {
            CmdCopyQueryPoolResults::decode(d)?.encode(0, e);
            Ok(())
        }
        132 => {
            CmdPushConstants::decode(d)?.encode(0, e);
            Ok(())
        }
        133 => {
            CmdBeginRenderPass::decode(d)?.encode(0, e);
            Ok(())
        }
        134 => {
            CmdNextSubpass::decode(d)?.encode(0, e);
            Ok(())
        }
        135 => {
            CmdEndRenderPass::decode(d)?.encode(0, e);
            Ok(())
        }
        136 => {
            CmdExecuteCommands::decode(d)?.encode(0, e);
            Ok(())
        }
        137 => {
            EnumerateInstanceVersion::decode(d)?.encode(0, e);
            Ok(())
        }
        138 => {
            BindBufferMemory2::decode(d)?.encode(0, e);
            Ok(())
        }
        139 => {
            BindImageMemory2::decode(d)?.encode(0, e);
            Ok(())
        }
        140 => {
            GetDeviceGroupPeerMemoryFeatures::decode(d)?.encode(0, e);
            Ok(())
        }
        141 => {
            CmdSetDeviceMask::decode(d)?.encode(0, e);
            Ok(())
        }
        142 => {
            CmdDispatchBase::decode(d)?.encode(0, e);
            Ok(())
        }
        143 => {
            EnumeratePhysicalDeviceGroups::decode(d)?.encode(0, e);
            Ok(())
        }
        144 => {
            GetImageMemoryRequirements2::decode(d)?.encode(0, e);
            Ok(())
        }
        145 => {
            GetBufferMemoryRequirements2::decode(d)?.encode(0, e);
            Ok(())
        }
        146 => {
            GetImageSparseMemoryRequirements2::decode(d)?.encode(0, e);
            Ok(())
        }
        147 => {
            GetPhysicalDeviceFeatures2::decode(d)?.encode(0, e);
            Ok(())
        }
        148 => {
            GetPhysicalDeviceProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        149 => {
            GetPhysicalDeviceFormatProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        150 => {
            GetPhysicalDeviceImageFormatProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        151 => {
            GetPhysicalDeviceQueueFamilyProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        152 => {
            GetPhysicalDeviceMemoryProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        153 => {
            GetPhysicalDeviceSparseImageFormatProperties2::decode(d)?.encode(0, e);
            Ok(())
        }
        154 => {
            TrimCommandPool::decode(d)?.encode(0, e);
            Ok(())
        }
        155 => {
            GetDeviceQueue2::decode(d)?.encode(0, e);
            Ok(())
        }
        156 => {
            CreateSamplerYcbcrConversion::decode(d)?.encode(0, e);
            Ok(())
        }
        157 => {
            DestroySamplerYcbcrConversion::decode(d)?.encode(0, e);
            Ok(())
        }
        158 => {
            CreateDescriptorUpdateTemplate::decode(d)?.encode(0, e);
            Ok(())
        }
        159 => {
            DestroyDescriptorUpdateTemplate::decode(d)?.encode(0, e);
            Ok(())
        }
        161 => {
            GetPhysicalDeviceExternalBufferProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        162 => {
            GetPhysicalDeviceExternalFenceProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        163 => {
            GetPhysicalDeviceExternalSemaphoreProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        164 => {
            GetDescriptorSetLayoutSupport::decode(d)?.encode(0, e);
            Ok(())
        }
        165 => {
            CmdDrawIndirectCount::decode(d)?.encode(0, e);
            Ok(())
        }
        166 => {
            CmdDrawIndexedIndirectCount::decode(d)?.encode(0, e);
            Ok(())
        }
        167 => {
            CreateRenderPass2::decode(d)?.encode(0, e);
            Ok(())
        }
        168 => {
            CmdBeginRenderPass2::decode(d)?.encode(0, e);
            Ok(())
        }
        169 => {
            CmdNextSubpass2::decode(d)?.encode(0, e);
            Ok(())
        }
        170 => {
            CmdEndRenderPass2::decode(d)?.encode(0, e);
            Ok(())
        }
        171 => {
            ResetQueryPool::decode(d)?.encode(0, e);
            Ok(())
        }
        172 => {
            GetSemaphoreCounterValue::decode(d)?.encode(0, e);
            Ok(())
        }
        173 => {
            WaitSemaphores::decode(d)?.encode(0, e);
            Ok(())
        }
        174 => {
            SignalSemaphore::decode(d)?.encode(0, e);
            Ok(())
        }
        175 => {
            GetBufferDeviceAddress::decode(d)?.encode(0, e);
            Ok(())
        }
        176 => {
            GetBufferOpaqueCaptureAddress::decode(d)?.encode(0, e);
            Ok(())
        }
        177 => {
            GetDeviceMemoryOpaqueCaptureAddress::decode(d)?.encode(0, e);
            Ok(())
        }
        178 => {
            SetReplyCommandStreamMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        179 => {
            SeekReplyCommandStreamMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        180 => {
            ExecuteCommandStreamsMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        181 => {
            CmdBindTransformFeedbackBuffersEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        182 => {
            CmdBeginTransformFeedbackEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        183 => {
            CmdEndTransformFeedbackEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        184 => {
            CmdBeginQueryIndexedEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        185 => {
            CmdEndQueryIndexedEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        186 => {
            CmdDrawIndirectByteCountEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        187 => {
            GetImageDrmFormatModifierPropertiesEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        188 => {
            CreateRingMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        189 => {
            DestroyRingMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        190 => {
            NotifyRingMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        191 => {
            WriteRingExtraMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        192 => {
            GetMemoryResourcePropertiesMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        196 => {
            GetPhysicalDeviceToolProperties::decode(d)?.encode(0, e);
            Ok(())
        }
        197 => {
            CreatePrivateDataSlot::decode(d)?.encode(0, e);
            Ok(())
        }
        198 => {
            DestroyPrivateDataSlot::decode(d)?.encode(0, e);
            Ok(())
        }
        199 => {
            SetPrivateData::decode(d)?.encode(0, e);
            Ok(())
        }
        200 => {
            GetPrivateData::decode(d)?.encode(0, e);
            Ok(())
        }
        201 => {
            CmdSetEvent2::decode(d)?.encode(0, e);
            Ok(())
        }
        202 => {
            CmdResetEvent2::decode(d)?.encode(0, e);
            Ok(())
        }
        203 => {
            CmdWaitEvents2::decode(d)?.encode(0, e);
            Ok(())
        }
        204 => {
            CmdPipelineBarrier2::decode(d)?.encode(0, e);
            Ok(())
        }
        205 => {
            CmdWriteTimestamp2::decode(d)?.encode(0, e);
            Ok(())
        }
        206 => {
            QueueSubmit2::decode(d)?.encode(0, e);
            Ok(())
        }
        207 => {
            CmdCopyBuffer2::decode(d)?.encode(0, e);
            Ok(())
        }
        208 => {
            CmdCopyImage2::decode(d)?.encode(0, e);
            Ok(())
        }
        209 => {
            CmdCopyBufferToImage2::decode(d)?.encode(0, e);
            Ok(())
        }
        210 => {
            CmdCopyImageToBuffer2::decode(d)?.encode(0, e);
            Ok(())
        }
        211 => {
            CmdBlitImage2::decode(d)?.encode(0, e);
            Ok(())
        }
        212 => {
            CmdResolveImage2::decode(d)?.encode(0, e);
            Ok(())
        }
        213 => {
            CmdBeginRendering::decode(d)?.encode(0, e);
            Ok(())
        }
        214 => {
            CmdEndRendering::decode(d)?.encode(0, e);
            Ok(())
        }
        215 => {
            CmdSetCullMode::decode(d)?.encode(0, e);
            Ok(())
        }
        216 => {
            CmdSetFrontFace::decode(d)?.encode(0, e);
            Ok(())
        }
        217 => {
            CmdSetPrimitiveTopology::decode(d)?.encode(0, e);
            Ok(())
        }
        218 => {
            CmdSetViewportWithCount::decode(d)?.encode(0, e);
            Ok(())
        }
        219 => {
            CmdSetScissorWithCount::decode(d)?.encode(0, e);
            Ok(())
        }
        220 => {
            CmdBindVertexBuffers2::decode(d)?.encode(0, e);
            Ok(())
        }
        221 => {
            CmdSetDepthTestEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        222 => {
            CmdSetDepthWriteEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        223 => {
            CmdSetDepthCompareOp::decode(d)?.encode(0, e);
            Ok(())
        }
        224 => {
            CmdSetDepthBoundsTestEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        225 => {
            CmdSetStencilTestEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        226 => {
            CmdSetStencilOp::decode(d)?.encode(0, e);
            Ok(())
        }
        227 => {
            CmdSetRasterizerDiscardEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        228 => {
            CmdSetDepthBiasEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        229 => {
            CmdSetPrimitiveRestartEnable::decode(d)?.encode(0, e);
            Ok(())
        }
        230 => {
            GetDeviceBufferMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        231 => {
            GetDeviceImageMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        232 => {
            GetDeviceImageSparseMemoryRequirements::decode(d)?.encode(0, e);
            Ok(())
        }
        233 => {
            CmdSetPatchControlPointsEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        234 => {
            CmdSetLogicOpEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        235 => {
            GetPhysicalDeviceCalibrateableTimeDomainsKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        236 => {
            GetCalibratedTimestampsKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        237 => {
            CmdSetLineStipple::decode(d)?.encode(0, e);
            Ok(())
        }
        240 => {
            CmdBeginConditionalRenderingEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        241 => {
            CmdEndConditionalRenderingEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        244 => {
            ResetFenceResourceMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        245 => {
            WaitSemaphoreResourceMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        246 => {
            ImportSemaphoreResourceMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        247 => {
            CmdDrawMultiEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        248 => {
            CmdDrawMultiIndexedEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        249 => {
            CmdPushDescriptorSet::decode(d)?.encode(0, e);
            Ok(())
        }
        251 => {
            SubmitVirtqueueSeqnoMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        252 => {
            WaitVirtqueueSeqnoMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        253 => {
            WaitRingSeqnoMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        254 => {
            CmdSetColorWriteEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        255 => {
            CmdSetVertexInputEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        256 => {
            CmdSetTessellationDomainOriginEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        257 => {
            CmdSetDepthClampEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        258 => {
            CmdSetPolygonModeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        259 => {
            CmdSetRasterizationSamplesEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        260 => {
            CmdSetSampleMaskEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        261 => {
            CmdSetAlphaToCoverageEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        262 => {
            CmdSetAlphaToOneEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        263 => {
            CmdSetLogicOpEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        264 => {
            CmdSetColorBlendEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        265 => {
            CmdSetColorBlendEquationEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        266 => {
            CmdSetColorWriteMaskEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        267 => {
            CmdSetRasterizationStreamEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        268 => {
            CmdSetConservativeRasterizationModeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        269 => {
            CmdSetExtraPrimitiveOverestimationSizeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        270 => {
            CmdSetDepthClipEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        271 => {
            CmdSetSampleLocationsEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        272 => {
            CmdSetColorBlendAdvancedEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        273 => {
            CmdSetProvokingVertexModeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        274 => {
            CmdSetLineRasterizationModeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        275 => {
            CmdSetLineStippleEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        276 => {
            CmdSetDepthClipNegativeOneToOneEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        277 => {
            GetPhysicalDeviceFragmentShadingRatesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        278 => {
            CmdSetFragmentShadingRateKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        279 => {
            CmdBindIndexBuffer2::decode(d)?.encode(0, e);
            Ok(())
        }
        280 => {
            GetRenderingAreaGranularity::decode(d)?.encode(0, e);
            Ok(())
        }
        281 => {
            GetDeviceImageSubresourceLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        282 => {
            GetImageSubresourceLayout2::decode(d)?.encode(0, e);
            Ok(())
        }
        283 => {
            CmdSetSampleLocationsEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        284 => {
            GetPhysicalDeviceMultisamplePropertiesEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        286 => {
            UnmapMemory2::decode(d)?.encode(0, e);
            Ok(())
        }
        287 => {
            CmdSetRenderingAttachmentLocations::decode(d)?.encode(0, e);
            Ok(())
        }
        288 => {
            CmdSetRenderingInputAttachmentIndices::decode(d)?.encode(0, e);
            Ok(())
        }
        289 => {
            CmdBindDescriptorSets2::decode(d)?.encode(0, e);
            Ok(())
        }
        290 => {
            CmdPushConstants2::decode(d)?.encode(0, e);
            Ok(())
        }
        291 => {
            CmdPushDescriptorSet2::decode(d)?.encode(0, e);
            Ok(())
        }
        295 => {
            CopyImageToImage::decode(d)?.encode(0, e);
            Ok(())
        }
        296 => {
            TransitionImageLayout::decode(d)?.encode(0, e);
            Ok(())
        }
        297 => {
            CopyImageToMemoryMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        298 => {
            CopyMemoryToImageMESA::decode(d)?.encode(0, e);
            Ok(())
        }
        299 => {
            CreateDeferredOperationKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        300 => {
            DestroyDeferredOperationKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        301 => {
            GetDeferredOperationMaxConcurrencyKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        302 => {
            GetDeferredOperationResultKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        303 => {
            DeferredOperationJoinKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        304 => {
            CreateAccelerationStructureKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        305 => {
            DestroyAccelerationStructureKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        306 => {
            CmdBuildAccelerationStructuresKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        307 => {
            CmdBuildAccelerationStructuresIndirectKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        309 => {
            CopyAccelerationStructureKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        312 => {
            WriteAccelerationStructuresPropertiesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        313 => {
            CmdCopyAccelerationStructureKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        314 => {
            CmdCopyAccelerationStructureToMemoryKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        315 => {
            CmdCopyMemoryToAccelerationStructureKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        316 => {
            GetAccelerationStructureDeviceAddressKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        317 => {
            CmdWriteAccelerationStructuresPropertiesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        318 => {
            GetDeviceAccelerationStructureCompatibilityKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        319 => {
            GetAccelerationStructureBuildSizesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        320 => {
            CmdTraceRaysKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        321 => {
            CreateRayTracingPipelinesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        322 => {
            GetRayTracingShaderGroupHandlesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        323 => {
            GetRayTracingCaptureReplayShaderGroupHandlesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        324 => {
            CmdTraceRaysIndirectKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        325 => {
            GetRayTracingShaderGroupStackSizeKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        326 => {
            CmdSetRayTracingPipelineStackSizeKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        327 => {
            CmdTraceRaysIndirect2KHR::decode(d)?.encode(0, e);
            Ok(())
        }
        328 => {
            CmdSetDepthBias2EXT::decode(d)?.encode(0, e);
            Ok(())
        }
        329 => {
            CmdSetAttachmentFeedbackLoopEnableEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        330 => {
            CmdSetDepthClampRangeEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        331 => {
            GetPhysicalDeviceCooperativeMatrixPropertiesKHR::decode(d)?.encode(0, e);
            Ok(())
        }
        332 => {
            CmdDrawMeshTasksEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        333 => {
            CmdDrawMeshTasksIndirectEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        334 => {
            CmdDrawMeshTasksIndirectCountEXT::decode(d)?.encode(0, e);
            Ok(())
        }
        _ => Err(WireError::Command(id)),
    }
}

/// Reads a reply to command `id` and writes it again.
pub fn reencode_reply(id: u32, d: &mut Decoder<'_, '_>, e: &mut Encoder) -> Result<(), WireError> {
    match id {
        0 => {
            let (result, x) = CreateInstance::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        1 => {
            let ((), x) = DestroyInstance::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        2 => {
            let (result, x) = EnumeratePhysicalDevices::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        3 => {
            let ((), x) = GetPhysicalDeviceFeatures::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        4 => {
            let ((), x) = GetPhysicalDeviceFormatProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        5 => {
            let (result, x) = GetPhysicalDeviceImageFormatProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        6 => {
            let ((), x) = GetPhysicalDeviceProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        7 => {
            let ((), x) = GetPhysicalDeviceQueueFamilyProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        8 => {
            let ((), x) = GetPhysicalDeviceMemoryProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        11 => {
            let (result, x) = CreateDevice::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        12 => {
            let ((), x) = DestroyDevice::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        13 => {
            let (result, x) = EnumerateInstanceExtensionProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        14 => {
            let (result, x) = EnumerateDeviceExtensionProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        15 => {
            let (result, x) = EnumerateInstanceLayerProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        16 => {
            let (result, x) = EnumerateDeviceLayerProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        17 => {
            let ((), x) = GetDeviceQueue::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        18 => {
            let (result, x) = QueueSubmit::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        19 => {
            let (result, x) = QueueWaitIdle::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        20 => {
            let (result, x) = DeviceWaitIdle::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        21 => {
            let (result, x) = AllocateMemory::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        22 => {
            let ((), x) = FreeMemory::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        24 => {
            let ((), x) = UnmapMemory::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        25 => {
            let (result, x) = FlushMappedMemoryRanges::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        26 => {
            let (result, x) = InvalidateMappedMemoryRanges::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        27 => {
            let ((), x) = GetDeviceMemoryCommitment::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        28 => {
            let (result, x) = BindBufferMemory::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        29 => {
            let (result, x) = BindImageMemory::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        30 => {
            let ((), x) = GetBufferMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        31 => {
            let ((), x) = GetImageMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        32 => {
            let ((), x) = GetImageSparseMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        33 => {
            let ((), x) = GetPhysicalDeviceSparseImageFormatProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        34 => {
            let (result, x) = QueueBindSparse::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        35 => {
            let (result, x) = CreateFence::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        36 => {
            let ((), x) = DestroyFence::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        37 => {
            let (result, x) = ResetFences::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        38 => {
            let (result, x) = GetFenceStatus::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        39 => {
            let (result, x) = WaitForFences::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        40 => {
            let (result, x) = CreateSemaphore::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        41 => {
            let ((), x) = DestroySemaphore::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        42 => {
            let (result, x) = CreateEvent::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        43 => {
            let ((), x) = DestroyEvent::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        44 => {
            let (result, x) = GetEventStatus::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        45 => {
            let (result, x) = SetEvent::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        46 => {
            let (result, x) = ResetEvent::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        47 => {
            let (result, x) = CreateQueryPool::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        48 => {
            let ((), x) = DestroyQueryPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        49 => {
            let (result, x) = GetQueryPoolResults::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        50 => {
            let (result, x) = CreateBuffer::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        51 => {
            let ((), x) = DestroyBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        52 => {
            let (result, x) = CreateBufferView::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        53 => {
            let ((), x) = DestroyBufferView::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        54 => {
            let (result, x) = CreateImage::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        55 => {
            let ((), x) = DestroyImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        56 => {
            let ((), x) = GetImageSubresourceLayout::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        57 => {
            let (result, x) = CreateImageView::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        58 => {
            let ((), x) = DestroyImageView::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        59 => {
            let (result, x) = CreateShaderModule::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        60 => {
            let ((), x) = DestroyShaderModule::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        61 => {
            let (result, x) = CreatePipelineCache::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        62 => {
            let ((), x) = DestroyPipelineCache::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        63 => {
            let (result, x) = GetPipelineCacheData::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        64 => {
            let (result, x) = MergePipelineCaches::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        65 => {
            let (result, x) = CreateGraphicsPipelines::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        66 => {
            let (result, x) = CreateComputePipelines::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        67 => {
            let ((), x) = DestroyPipeline::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        68 => {
            let (result, x) = CreatePipelineLayout::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        69 => {
            let ((), x) = DestroyPipelineLayout::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        70 => {
            let (result, x) = CreateSampler::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        71 => {
            let ((), x) = DestroySampler::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        72 => {
            let (result, x) = CreateDescriptorSetLayout::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        73 => {
            let ((), x) = DestroyDescriptorSetLayout::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        74 => {
            let (result, x) = CreateDescriptorPool::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        75 => {
            let ((), x) = DestroyDescriptorPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        76 => {
            let (result, x) = ResetDescriptorPool::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        77 => {
            let (result, x) = AllocateDescriptorSets::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        78 => {
            let (result, x) = FreeDescriptorSets::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        79 => {
            let ((), x) = UpdateDescriptorSets::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        80 => {
            let (result, x) = CreateFramebuffer::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        81 => {
            let ((), x) = DestroyFramebuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        82 => {
            let (result, x) = CreateRenderPass::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        83 => {
            let ((), x) = DestroyRenderPass::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        84 => {
            let ((), x) = GetRenderAreaGranularity::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        85 => {
            let (result, x) = CreateCommandPool::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        86 => {
            let ((), x) = DestroyCommandPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        87 => {
            let (result, x) = ResetCommandPool::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        88 => {
            let (result, x) = AllocateCommandBuffers::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        89 => {
            let ((), x) = FreeCommandBuffers::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        90 => {
            let (result, x) = BeginCommandBuffer::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        91 => {
            let (result, x) = EndCommandBuffer::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        92 => {
            let (result, x) = ResetCommandBuffer::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        93 => {
            let ((), x) = CmdBindPipeline::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        94 => {
            let ((), x) = CmdSetViewport::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        95 => {
            let ((), x) = CmdSetScissor::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        96 => {
            let ((), x) = CmdSetLineWidth::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        97 => {
            let ((), x) = CmdSetDepthBias::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        98 => {
            let ((), x) = CmdSetBlendConstants::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        99 => {
            let ((), x) = CmdSetDepthBounds::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        100 => {
            let ((), x) = CmdSetStencilCompareMask::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        101 => {
            let ((), x) = CmdSetStencilWriteMask::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        102 => {
            let ((), x) = CmdSetStencilReference::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        103 => {
            let ((), x) = CmdBindDescriptorSets::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        104 => {
            let ((), x) = CmdBindIndexBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        105 => {
            let ((), x) = CmdBindVertexBuffers::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        106 => {
            let ((), x) = CmdDraw::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        107 => {
            let ((), x) = CmdDrawIndexed::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        108 => {
            let ((), x) = CmdDrawIndirect::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        109 => {
            let ((), x) = CmdDrawIndexedIndirect::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        110 => {
            let ((), x) = CmdDispatch::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        111 => {
            let ((), x) = CmdDispatchIndirect::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        112 => {
            let ((), x) = CmdCopyBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        113 => {
            let ((), x) = CmdCopyImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        114 => {
            let ((), x) = CmdBlitImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        115 => {
            let ((), x) = CmdCopyBufferToImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        116 => {
            let ((), x) = CmdCopyImageToBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        117 => {
            let ((), x) = CmdUpdateBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        118 => {
            let ((), x) = CmdFillBuffer::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        119 => {
            let ((), x) = CmdClearColorImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        120 => {
            let ((), x) = CmdClearDepthStencilImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        121 => {
            let ((), x) = CmdClearAttachments::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        122 => {
            let ((), x) = CmdResolveImage::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        123 => {
            let ((), x) = CmdSetEvent::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        124 => {
            let ((), x) = CmdResetEvent::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        125 => {
            let ((), x) = CmdWaitEvents::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        126 => {
            let ((), x) = CmdPipelineBarrier::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        127 => {
            let ((), x) = CmdBeginQuery::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        128 => {
            let ((), x) = CmdEndQuery::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        129 => {
            let ((), x) = CmdResetQueryPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        130 => {
            let ((), x) = CmdWriteTimestamp::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        131 => {
            let ((), x) = CmdCopyQueryPoolResults::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        132 => {
            let ((), x) = CmdPushConstants::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        133 => {
            let ((), x) = CmdBeginRenderPass::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        134 => {
            let ((), x) = CmdNextSubpass::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        135 => {
            let ((), x) = CmdEndRenderPass::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        136 => {
            let ((), x) = CmdExecuteCommands::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        137 => {
            let (result, x) = EnumerateInstanceVersion::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        138 => {
            let (result, x) = BindBufferMemory2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        139 => {
            let (result, x) = BindImageMemory2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        140 => {
            let ((), x) = GetDeviceGroupPeerMemoryFeatures::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        141 => {
            let ((), x) = CmdSetDeviceMask::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        142 => {
            let ((), x) = CmdDispatchBase::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        143 => {
            let (result, x) = EnumeratePhysicalDeviceGroups::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        144 => {
            let ((), x) = GetImageMemoryRequirements2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        145 => {
            let ((), x) = GetBufferMemoryRequirements2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        146 => {
            let ((), x) = GetImageSparseMemoryRequirements2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        147 => {
            let ((), x) = GetPhysicalDeviceFeatures2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        148 => {
            let ((), x) = GetPhysicalDeviceProperties2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        149 => {
            let ((), x) = GetPhysicalDeviceFormatProperties2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        150 => {
            let (result, x) = GetPhysicalDeviceImageFormatProperties2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        151 => {
            let ((), x) = GetPhysicalDeviceQueueFamilyProperties2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        152 => {
            let ((), x) = GetPhysicalDeviceMemoryProperties2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        153 => {
            let ((), x) = GetPhysicalDeviceSparseImageFormatProperties2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        154 => {
            let ((), x) = TrimCommandPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        155 => {
            let ((), x) = GetDeviceQueue2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        156 => {
            let (result, x) = CreateSamplerYcbcrConversion::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        157 => {
            let ((), x) = DestroySamplerYcbcrConversion::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        158 => {
            let (result, x) = CreateDescriptorUpdateTemplate::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        159 => {
            let ((), x) = DestroyDescriptorUpdateTemplate::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        161 => {
            let ((), x) = GetPhysicalDeviceExternalBufferProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        162 => {
            let ((), x) = GetPhysicalDeviceExternalFenceProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        163 => {
            let ((), x) = GetPhysicalDeviceExternalSemaphoreProperties::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        164 => {
            let ((), x) = GetDescriptorSetLayoutSupport::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        165 => {
            let ((), x) = CmdDrawIndirectCount::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        166 => {
            let ((), x) = CmdDrawIndexedIndirectCount::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        167 => {
            let (result, x) = CreateRenderPass2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        168 => {
            let ((), x) = CmdBeginRenderPass2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        169 => {
            let ((), x) = CmdNextSubpass2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        170 => {
            let ((), x) = CmdEndRenderPass2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        171 => {
            let ((), x) = ResetQueryPool::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        172 => {
            let (result, x) = GetSemaphoreCounterValue::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        173 => {
            let (result, x) = WaitSemaphores::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        174 => {
            let (result, x) = SignalSemaphore::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        175 => {
            let (result, x) = GetBufferDeviceAddress::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        176 => {
            let (result, x) = GetBufferOpaqueCaptureAddress::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        177 => {
            let (result, x) = GetDeviceMemoryOpaqueCaptureAddress::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        178 => {
            let ((), x) = SetReplyCommandStreamMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        179 => {
            let ((), x) = SeekReplyCommandStreamMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        180 => {
            let ((), x) = ExecuteCommandStreamsMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        181 => {
            let ((), x) = CmdBindTransformFeedbackBuffersEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        182 => {
            let ((), x) = CmdBeginTransformFeedbackEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        183 => {
            let ((), x) = CmdEndTransformFeedbackEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        184 => {
            let ((), x) = CmdBeginQueryIndexedEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        185 => {
            let ((), x) = CmdEndQueryIndexedEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        186 => {
            let ((), x) = CmdDrawIndirectByteCountEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        187 => {
            let (result, x) = GetImageDrmFormatModifierPropertiesEXT::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        188 => {
            let ((), x) = CreateRingMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        189 => {
            let ((), x) = DestroyRingMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        190 => {
            let ((), x) = NotifyRingMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        191 => {
            let ((), x) = WriteRingExtraMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        192 => {
            let (result, x) = GetMemoryResourcePropertiesMESA::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        196 => {
            let (result, x) = GetPhysicalDeviceToolProperties::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        197 => {
            let (result, x) = CreatePrivateDataSlot::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        198 => {
            let ((), x) = DestroyPrivateDataSlot::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        199 => {
            let (result, x) = SetPrivateData::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        200 => {
            let ((), x) = GetPrivateData::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        201 => {
            let ((), x) = CmdSetEvent2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        202 => {
            let ((), x) = CmdResetEvent2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        203 => {
            let ((), x) = CmdWaitEvents2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        204 => {
            let ((), x) = CmdPipelineBarrier2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        205 => {
            let ((), x) = CmdWriteTimestamp2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        206 => {
            let (result, x) = QueueSubmit2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        207 => {
            let ((), x) = CmdCopyBuffer2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        208 => {
            let ((), x) = CmdCopyImage2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        209 => {
            let ((), x) = CmdCopyBufferToImage2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        210 => {
            let ((), x) = CmdCopyImageToBuffer2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        211 => {
            let ((), x) = CmdBlitImage2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        212 => {
            let ((), x) = CmdResolveImage2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        213 => {
            let ((), x) = CmdBeginRendering::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        214 => {
            let ((), x) = CmdEndRendering::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        215 => {
            let ((), x) = CmdSetCullMode::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        216 => {
            let ((), x) = CmdSetFrontFace::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        217 => {
            let ((), x) = CmdSetPrimitiveTopology::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        218 => {
            let ((), x) = CmdSetViewportWithCount::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        219 => {
            let ((), x) = CmdSetScissorWithCount::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        220 => {
            let ((), x) = CmdBindVertexBuffers2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        221 => {
            let ((), x) = CmdSetDepthTestEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        222 => {
            let ((), x) = CmdSetDepthWriteEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        223 => {
            let ((), x) = CmdSetDepthCompareOp::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        224 => {
            let ((), x) = CmdSetDepthBoundsTestEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        225 => {
            let ((), x) = CmdSetStencilTestEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        226 => {
            let ((), x) = CmdSetStencilOp::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        227 => {
            let ((), x) = CmdSetRasterizerDiscardEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        228 => {
            let ((), x) = CmdSetDepthBiasEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        229 => {
            let ((), x) = CmdSetPrimitiveRestartEnable::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        230 => {
            let ((), x) = GetDeviceBufferMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        231 => {
            let ((), x) = GetDeviceImageMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        232 => {
            let ((), x) = GetDeviceImageSparseMemoryRequirements::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        233 => {
            let ((), x) = CmdSetPatchControlPointsEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        234 => {
            let ((), x) = CmdSetLogicOpEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        235 => {
            let (result, x) = GetPhysicalDeviceCalibrateableTimeDomainsKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        236 => {
            let (result, x) = GetCalibratedTimestampsKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        237 => {
            let ((), x) = CmdSetLineStipple::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        240 => {
            let ((), x) = CmdBeginConditionalRenderingEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        241 => {
            let ((), x) = CmdEndConditionalRenderingEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        244 => {
            let ((), x) = ResetFenceResourceMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        245 => {
            let ((), x) = WaitSemaphoreResourceMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        246 => {
            let ((), x) = ImportSemaphoreResourceMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        247 => {
            let ((), x) = CmdDrawMultiEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        248 => {
            let ((), x) = CmdDrawMultiIndexedEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        249 => {
            let ((), x) = CmdPushDescriptorSet::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        251 => {
            let ((), x) = SubmitVirtqueueSeqnoMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        252 => {
            let ((), x) = WaitVirtqueueSeqnoMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        253 => {
            let ((), x) = WaitRingSeqnoMESA::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        254 => {
            let ((), x) = CmdSetColorWriteEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        255 => {
            let ((), x) = CmdSetVertexInputEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        256 => {
            let ((), x) = CmdSetTessellationDomainOriginEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        257 => {
            let ((), x) = CmdSetDepthClampEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        258 => {
            let ((), x) = CmdSetPolygonModeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        259 => {
            let ((), x) = CmdSetRasterizationSamplesEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        260 => {
            let ((), x) = CmdSetSampleMaskEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        261 => {
            let ((), x) = CmdSetAlphaToCoverageEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        262 => {
            let ((), x) = CmdSetAlphaToOneEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        263 => {
            let ((), x) = CmdSetLogicOpEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        264 => {
            let ((), x) = CmdSetColorBlendEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        265 => {
            let ((), x) = CmdSetColorBlendEquationEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        266 => {
            let ((), x) = CmdSetColorWriteMaskEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        267 => {
            let ((), x) = CmdSetRasterizationStreamEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        268 => {
            let ((), x) = CmdSetConservativeRasterizationModeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        269 => {
            let ((), x) = CmdSetExtraPrimitiveOverestimationSizeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        270 => {
            let ((), x) = CmdSetDepthClipEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        271 => {
            let ((), x) = CmdSetSampleLocationsEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        272 => {
            let ((), x) = CmdSetColorBlendAdvancedEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        273 => {
            let ((), x) = CmdSetProvokingVertexModeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        274 => {
            let ((), x) = CmdSetLineRasterizationModeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        275 => {
            let ((), x) = CmdSetLineStippleEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        276 => {
            let ((), x) = CmdSetDepthClipNegativeOneToOneEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        277 => {
            let (result, x) = GetPhysicalDeviceFragmentShadingRatesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        278 => {
            let ((), x) = CmdSetFragmentShadingRateKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        279 => {
            let ((), x) = CmdBindIndexBuffer2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        280 => {
            let ((), x) = GetRenderingAreaGranularity::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        281 => {
            let ((), x) = GetDeviceImageSubresourceLayout::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        282 => {
            let ((), x) = GetImageSubresourceLayout2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        283 => {
            let ((), x) = CmdSetSampleLocationsEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        284 => {
            let ((), x) = GetPhysicalDeviceMultisamplePropertiesEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        286 => {
            let (result, x) = UnmapMemory2::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        287 => {
            let ((), x) = CmdSetRenderingAttachmentLocations::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        288 => {
            let ((), x) = CmdSetRenderingInputAttachmentIndices::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        289 => {
            let ((), x) = CmdBindDescriptorSets2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        290 => {
            let ((), x) = CmdPushConstants2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        291 => {
            let ((), x) = CmdPushDescriptorSet2::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        295 => {
            let (result, x) = CopyImageToImage::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        296 => {
            let (result, x) = TransitionImageLayout::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        297 => {
            let (result, x) = CopyImageToMemoryMESA::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        298 => {
            let (result, x) = CopyMemoryToImageMESA::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        299 => {
            let (result, x) = CreateDeferredOperationKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        300 => {
            let ((), x) = DestroyDeferredOperationKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        301 => {
            let (result, x) = GetDeferredOperationMaxConcurrencyKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        302 => {
            let (result, x) = GetDeferredOperationResultKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        303 => {
            let (result, x) = DeferredOperationJoinKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        304 => {
            let (result, x) = CreateAccelerationStructureKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        305 => {
            let ((), x) = DestroyAccelerationStructureKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        306 => {
            let ((), x) = CmdBuildAccelerationStructuresKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        307 => {
            let ((), x) = CmdBuildAccelerationStructuresIndirectKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        309 => {
            let (result, x) = CopyAccelerationStructureKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        312 => {
            let (result, x) = WriteAccelerationStructuresPropertiesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        313 => {
            let ((), x) = CmdCopyAccelerationStructureKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        314 => {
            let ((), x) = CmdCopyAccelerationStructureToMemoryKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        315 => {
            let ((), x) = CmdCopyMemoryToAccelerationStructureKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        316 => {
            let (result, x) = GetAccelerationStructureDeviceAddressKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        317 => {
            let ((), x) = CmdWriteAccelerationStructuresPropertiesKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        318 => {
            let ((), x) = GetDeviceAccelerationStructureCompatibilityKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        319 => {
            let ((), x) = GetAccelerationStructureBuildSizesKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        320 => {
            let ((), x) = CmdTraceRaysKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        321 => {
            let (result, x) = CreateRayTracingPipelinesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        322 => {
            let (result, x) = GetRayTracingShaderGroupHandlesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        323 => {
            let (result, x) = GetRayTracingCaptureReplayShaderGroupHandlesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        324 => {
            let ((), x) = CmdTraceRaysIndirectKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        325 => {
            let (result, x) = GetRayTracingShaderGroupStackSizeKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        326 => {
            let ((), x) = CmdSetRayTracingPipelineStackSizeKHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        327 => {
            let ((), x) = CmdTraceRaysIndirect2KHR::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        328 => {
            let ((), x) = CmdSetDepthBias2EXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        329 => {
            let ((), x) = CmdSetAttachmentFeedbackLoopEnableEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        330 => {
            let ((), x) = CmdSetDepthClampRangeEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        331 => {
            let (result, x) = GetPhysicalDeviceCooperativeMatrixPropertiesKHR::decode_reply(d)?;
            x.encode_reply(result, e);
            Ok(())
        }
        332 => {
            let ((), x) = CmdDrawMeshTasksEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        333 => {
            let ((), x) = CmdDrawMeshTasksIndirectEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        334 => {
            let ((), x) = CmdDrawMeshTasksIndirectCountEXT::decode_reply(d)?;
            x.encode_reply(e);
            Ok(())
        }
        _ => Err(WireError::Command(id)),
    }
}
