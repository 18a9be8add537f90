// Made by `cargo xtask codegen` from registry/; do not edit.
//! Handles: 64 bits, whether a pointer or a number.

use super::*;

/// `VkAccelerationStructureKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccelerationStructureKHR(pub u64);
// SAFETY: an integer.
unsafe impl Abi for AccelerationStructureKHR {}
impl Handle for AccelerationStructureKHR {
    const TYPE: ObjectType = ObjectType::ACCELERATION_STRUCTURE_KHR;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkBuffer`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Buffer(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Buffer {}
impl Handle for Buffer {
    const TYPE: ObjectType = ObjectType::BUFFER;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkBufferView`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferView(pub u64);
// SAFETY: an integer.
unsafe impl Abi for BufferView {}
impl Handle for BufferView {
    const TYPE: ObjectType = ObjectType::BUFFER_VIEW;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkCommandBuffer`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandBuffer(pub u64);
// SAFETY: an integer.
unsafe impl Abi for CommandBuffer {}
impl Handle for CommandBuffer {
    const TYPE: ObjectType = ObjectType::COMMAND_BUFFER;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkCommandPool`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandPool(pub u64);
// SAFETY: an integer.
unsafe impl Abi for CommandPool {}
impl Handle for CommandPool {
    const TYPE: ObjectType = ObjectType::COMMAND_POOL;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDeferredOperationKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeferredOperationKHR(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DeferredOperationKHR {}
impl Handle for DeferredOperationKHR {
    const TYPE: ObjectType = ObjectType::DEFERRED_OPERATION_KHR;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDescriptorPool`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorPool(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DescriptorPool {}
impl Handle for DescriptorPool {
    const TYPE: ObjectType = ObjectType::DESCRIPTOR_POOL;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDescriptorSet`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorSet(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DescriptorSet {}
impl Handle for DescriptorSet {
    const TYPE: ObjectType = ObjectType::DESCRIPTOR_SET;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDescriptorSetLayout`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorSetLayout(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DescriptorSetLayout {}
impl Handle for DescriptorSetLayout {
    const TYPE: ObjectType = ObjectType::DESCRIPTOR_SET_LAYOUT;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDescriptorUpdateTemplate`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorUpdateTemplate(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DescriptorUpdateTemplate {}
impl Handle for DescriptorUpdateTemplate {
    const TYPE: ObjectType = ObjectType::DESCRIPTOR_UPDATE_TEMPLATE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDevice`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Device {}
impl Handle for Device {
    const TYPE: ObjectType = ObjectType::DEVICE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkDeviceMemory`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceMemory(pub u64);
// SAFETY: an integer.
unsafe impl Abi for DeviceMemory {}
impl Handle for DeviceMemory {
    const TYPE: ObjectType = ObjectType::DEVICE_MEMORY;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkEvent`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Event(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Event {}
impl Handle for Event {
    const TYPE: ObjectType = ObjectType::EVENT;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkFence`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fence(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Fence {}
impl Handle for Fence {
    const TYPE: ObjectType = ObjectType::FENCE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkFramebuffer`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Framebuffer(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Framebuffer {}
impl Handle for Framebuffer {
    const TYPE: ObjectType = ObjectType::FRAMEBUFFER;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkImage`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Image(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Image {}
impl Handle for Image {
    const TYPE: ObjectType = ObjectType::IMAGE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkImageView`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageView(pub u64);
// SAFETY: an integer.
unsafe impl Abi for ImageView {}
impl Handle for ImageView {
    const TYPE: ObjectType = ObjectType::IMAGE_VIEW;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkInstance`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instance(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Instance {}
impl Handle for Instance {
    const TYPE: ObjectType = ObjectType::INSTANCE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkPhysicalDevice`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhysicalDevice(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PhysicalDevice {}
impl Handle for PhysicalDevice {
    const TYPE: ObjectType = ObjectType::PHYSICAL_DEVICE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkPipeline`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pipeline(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Pipeline {}
impl Handle for Pipeline {
    const TYPE: ObjectType = ObjectType::PIPELINE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkPipelineCache`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineCache(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PipelineCache {}
impl Handle for PipelineCache {
    const TYPE: ObjectType = ObjectType::PIPELINE_CACHE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkPipelineLayout`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineLayout(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PipelineLayout {}
impl Handle for PipelineLayout {
    const TYPE: ObjectType = ObjectType::PIPELINE_LAYOUT;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkPrivateDataSlot`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrivateDataSlot(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PrivateDataSlot {}
impl Handle for PrivateDataSlot {
    const TYPE: ObjectType = ObjectType::PRIVATE_DATA_SLOT;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkQueryPool`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryPool(pub u64);
// SAFETY: an integer.
unsafe impl Abi for QueryPool {}
impl Handle for QueryPool {
    const TYPE: ObjectType = ObjectType::QUERY_POOL;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkQueue`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Queue(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Queue {}
impl Handle for Queue {
    const TYPE: ObjectType = ObjectType::QUEUE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkRenderPass`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RenderPass(pub u64);
// SAFETY: an integer.
unsafe impl Abi for RenderPass {}
impl Handle for RenderPass {
    const TYPE: ObjectType = ObjectType::RENDER_PASS;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkSampler`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sampler(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Sampler {}
impl Handle for Sampler {
    const TYPE: ObjectType = ObjectType::SAMPLER;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkSamplerYcbcrConversion`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerYcbcrConversion(pub u64);
// SAFETY: an integer.
unsafe impl Abi for SamplerYcbcrConversion {}
impl Handle for SamplerYcbcrConversion {
    const TYPE: ObjectType = ObjectType::SAMPLER_YCBCR_CONVERSION;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkSemaphore`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Semaphore(pub u64);
// SAFETY: an integer.
unsafe impl Abi for Semaphore {}
impl Handle for Semaphore {
    const TYPE: ObjectType = ObjectType::SEMAPHORE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}

/// `VkShaderModule`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShaderModule(pub u64);
// SAFETY: an integer.
unsafe impl Abi for ShaderModule {}
impl Handle for ShaderModule {
    const TYPE: ObjectType = ObjectType::SHADER_MODULE;
    fn raw(self) -> u64 {
        self.0
    }
    fn from_raw(raw: u64) -> Self {
        Self(raw)
    }
}
