//! Calls that return something.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::sync::Arc;

use anyhow::{Context as _, Result, bail, ensure};
use ash::vk;

use crate::gpu::{Buffer, Gpu, Home, Image};

/// Objects to ask about.
pub(super) struct Asked {
    fence: vk::Fence,
    signalled: vk::Fence,
    event: vk::Event,
    timeline: vk::Semaphore,
    queries: vk::QueryPool,
    cache: vk::PipelineCache,
    linear: vk::Image,
    buffer: Buffer,
    image: Image,
    addressed: vk::Buffer,
    addressed_memory: vk::DeviceMemory,
    gpu: Arc<Gpu>,
}

/// Names of the calls, without the feedback that Mesa's guest driver has for some of them.
const LIST: [&str; 15] = [
    "fence status",
    "event status",
    "timeline value",
    "query results",
    "image subresource layout",
    "pipeline cache size",
    "buffer address",
    "set layout support",
    "image sparse requirements",
    "buffer requirements",
    "image requirements",
    "requirements of a buffer to be",
    "requirements of an image to be",
    "format properties",
    "image format properties",
];

impl Asked {
    pub(super) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let raw = gpu.raw();
        let info = vk::FenceCreateInfo::default();
        let done = vk::FenceCreateInfo::default().flags(vk::FenceCreateFlags::SIGNALED);
        let mut kind = vk::SemaphoreTypeCreateInfo::default()
            .semaphore_type(vk::SemaphoreType::TIMELINE)
            .initial_value(7);
        let timeline = vk::SemaphoreCreateInfo::default().push_next(&mut kind);
        let queries = vk::QueryPoolCreateInfo::default()
            .query_type(vk::QueryType::OCCLUSION)
            .query_count(4);
        let linear = image_info().tiling(vk::ImageTiling::LINEAR);
        // All of these objects are small, and end with the program's device if one of them fails.
        // SAFETY: live, complete.
        let fence = unsafe { raw.create_fence(&info, None) }?;
        // SAFETY: live, complete.
        let signalled = unsafe { raw.create_fence(&done, None) }?;
        // SAFETY: live, complete.
        let event = unsafe { raw.create_event(&vk::EventCreateInfo::default(), None) }?;
        // SAFETY: live, complete.
        let timeline = unsafe { raw.create_semaphore(&timeline, None) }?;
        // SAFETY: live, complete.
        let queries = unsafe { raw.create_query_pool(&queries, None) }?;
        // SAFETY: live; the feature is on; no work uses the pool.
        unsafe { raw.reset_query_pool(queries, 0, 4) };
        let cache = vk::PipelineCacheCreateInfo::default();
        // SAFETY: live, complete.
        let cache = unsafe { raw.create_pipeline_cache(&cache, None) }?;
        // SAFETY: live, complete.
        let linear = unsafe { raw.create_image(&linear, None) }.context("no linear image")?;
        let info = vk::BufferCreateInfo::default()
            .size(4096)
            .usage(vk::BufferUsageFlags::SHADER_DEVICE_ADDRESS);
        // SAFETY: live, complete.
        let addressed = unsafe { raw.create_buffer(&info, None) }?;
        // SAFETY: live.
        let needs = unsafe { raw.get_buffer_memory_requirements(addressed) };
        let mut flags =
            vk::MemoryAllocateFlagsInfo::default().flags(vk::MemoryAllocateFlags::DEVICE_ADDRESS);
        let info = vk::MemoryAllocateInfo::default()
            .allocation_size(needs.size)
            .memory_type_index(needs.memory_type_bits.trailing_zeros())
            .push_next(&mut flags);
        // SAFETY: live, complete.
        let addressed_memory = unsafe { raw.allocate_memory(&info, None) }?;
        // SAFETY: live, and not bound yet.
        unsafe { raw.bind_buffer_memory(addressed, addressed_memory, 0) }?;
        Ok(Self {
            fence,
            signalled,
            event,
            timeline,
            queries,
            cache,
            linear,
            buffer: Buffer::new(gpu, Home::Device, 4096)?,
            image: Image::new(gpu, 16)?,
            addressed,
            addressed_memory,
            gpu: Arc::clone(gpu),
        })
    }

    /// What can be asked here.
    pub(super) fn list(&self) -> Vec<&'static str> {
        LIST.to_vec()
    }

    /// Waits until the host has done what it was told before: asks what no driver of a guest
    /// remembers.
    pub(super) fn drain(&self) -> Result<()> {
        self.ask("image subresource layout")
    }

    /// Asks once, and checks the answer.
    pub(super) fn ask(&self, name: &str) -> Result<()> {
        let raw = self.gpu.raw();
        match name {
            "fence status" => {
                // SAFETY: live.
                let unsignalled = unsafe { raw.get_fence_status(self.fence) }?;
                ensure!(!unsignalled, "a fence is signalled, and nobody did that");
            }
            "event status" => {
                // SAFETY: live.
                let is_set = unsafe { raw.get_event_status(self.event) }?;
                ensure!(!is_set, "an event is set, and nobody did that");
            }
            "timeline value" => {
                // SAFETY: live, and of this kind.
                let value = unsafe { raw.get_semaphore_counter_value(self.timeline) }?;
                ensure!(value == 7, "a timeline that was made with 7 is at {value}");
            }
            "query results" => {
                let mut results = [1_u32; 2];
                let flags = vk::QueryResultFlags::WITH_AVAILABILITY;
                // SAFETY: live; one query with its availability.
                let asked = unsafe {
                    raw.get_query_pool_results(
                        self.queries,
                        0,
                        std::slice::from_mut(&mut results),
                        flags,
                    )
                };
                match asked {
                    Ok(()) | Err(vk::Result::NOT_READY) => {}
                    Err(code) => bail!("query results: {code}"),
                }
                ensure!(results[1] == 0, "a query that never began is available");
            }
            "image subresource layout" => {
                let all = vk::ImageSubresource::default().aspect_mask(vk::ImageAspectFlags::COLOR);
                // SAFETY: live; the image is linear and has this subresource.
                let layout = unsafe { raw.get_image_subresource_layout(self.linear, all) };
                ensure!(layout.row_pitch >= 64, "a row of 16 pixels needs 64 bytes");
            }
            "pipeline cache size" => {
                // SAFETY: live.
                let data = unsafe { raw.get_pipeline_cache_data(self.cache) }?;
                ensure!(
                    data.len() >= 32,
                    "a pipeline cache has a header of 32 bytes"
                );
            }
            "buffer address" => {
                let info = vk::BufferDeviceAddressInfo::default().buffer(self.addressed);
                // SAFETY: live; made for it and bound.
                let address = unsafe { raw.get_buffer_device_address(&info) };
                ensure!(address != 0, "a buffer has no address");
            }
            "set layout support" => self.set_layout_support()?,
            "image sparse requirements" => {
                let info =
                    vk::ImageSparseMemoryRequirementsInfo2::default().image(self.image.raw());
                // SAFETY: live.
                let count = unsafe { raw.get_image_sparse_memory_requirements2_len(&info) };
                ensure!(count == 0, "an ordinary image has sparse requirements");
            }
            "buffer requirements" => {
                // SAFETY: live.
                let needs = unsafe { raw.get_buffer_memory_requirements(self.buffer.raw()) };
                ensure!(
                    needs.size >= 4096,
                    "a buffer of 4096 bytes needs {}",
                    needs.size
                );
            }
            "image requirements" => {
                // SAFETY: live.
                let needs = unsafe { raw.get_image_memory_requirements(self.image.raw()) };
                ensure!(
                    needs.size >= 1024,
                    "an image of 1024 bytes needs {}",
                    needs.size
                );
            }
            "requirements of a buffer to be" => {
                let buffer = buffer_info();
                let info = vk::DeviceBufferMemoryRequirements::default().create_info(&buffer);
                let mut needs = vk::MemoryRequirements2::default();
                // SAFETY: live, complete.
                unsafe { raw.get_device_buffer_memory_requirements(&info, &mut needs) };
                let size = needs.memory_requirements.size;
                ensure!(size >= 256, "a buffer of 256 bytes needs {size}");
            }
            "requirements of an image to be" => {
                let image = image_info();
                let info = vk::DeviceImageMemoryRequirements::default().create_info(&image);
                let mut needs = vk::MemoryRequirements2::default();
                // SAFETY: live, complete.
                unsafe { raw.get_device_image_memory_requirements(&info, &mut needs) };
                let size = needs.memory_requirements.size;
                ensure!(size >= 1024, "an image of 1024 bytes needs {size}");
            }
            "format properties" => {
                let (instance, physical) = (self.gpu.instance(), self.gpu.physical());
                // SAFETY: live.
                let known = unsafe {
                    instance.get_physical_device_format_properties(physical, Image::FORMAT)
                };
                let drawn = vk::FormatFeatureFlags::COLOR_ATTACHMENT;
                ensure!(
                    known.optimal_tiling_features.contains(drawn),
                    "R32_UINT is not drawn to"
                );
            }
            "image format properties" => {
                let info = image_info();
                let (instance, physical) = (self.gpu.instance(), self.gpu.physical());
                // SAFETY: live.
                let known = unsafe {
                    instance.get_physical_device_image_format_properties(
                        physical,
                        info.format,
                        info.image_type,
                        info.tiling,
                        info.usage,
                        info.flags,
                    )
                }?;
                ensure!(
                    known.max_extent.width >= 4096,
                    "images must have 4096 pixels at least"
                );
            }
            _ => bail!("not a call that calls makes"),
        }
        Ok(())
    }

    fn set_layout_support(&self) -> Result<()> {
        let bindings = [vk::DescriptorSetLayoutBinding::default()
            .descriptor_type(vk::DescriptorType::UNIFORM_BUFFER)
            .descriptor_count(1)
            .stage_flags(vk::ShaderStageFlags::ALL)];
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        let mut support = vk::DescriptorSetLayoutSupport::default();
        // SAFETY: live, complete.
        unsafe { (self.gpu.raw()).get_descriptor_set_layout_support(&info, &mut support) };
        ensure!(
            support.supported != 0,
            "one uniform buffer is not supported"
        );
        Ok(())
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        let raw = self.gpu.raw();
        // SAFETY: live, here and below, and no work uses any of it.
        unsafe { raw.destroy_fence(self.fence, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_fence(self.signalled, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_event(self.event, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_semaphore(self.timeline, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_query_pool(self.queries, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_pipeline_cache(self.cache, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_image(self.linear, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_buffer(self.addressed, None) };
        // SAFETY: as above; its buffer is gone.
        unsafe { raw.free_memory(self.addressed_memory, None) };
    }
}

/// A small buffer.
pub(super) fn buffer_info() -> vk::BufferCreateInfo<'static> {
    vk::BufferCreateInfo::default()
        .size(256)
        .usage(vk::BufferUsageFlags::UNIFORM_BUFFER | vk::BufferUsageFlags::TRANSFER_DST)
}

/// A small image.
pub(super) fn image_info() -> vk::ImageCreateInfo<'static> {
    vk::ImageCreateInfo::default()
        .image_type(vk::ImageType::TYPE_2D)
        .format(Image::FORMAT)
        .extent(vk::Extent3D {
            width: 16,
            height: 16,
            depth: 1,
        })
        .mip_levels(1)
        .array_layers(1)
        .samples(vk::SampleCountFlags::TYPE_1)
        .tiling(vk::ImageTiling::OPTIMAL)
        .usage(vk::ImageUsageFlags::TRANSFER_SRC | vk::ImageUsageFlags::TRANSFER_DST)
}
