//! Words that a shader writes, and the way back to the program, with and without mapped memory.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::sync::Arc;

use anyhow::Result;
use ash::vk;

use crate::gpu::{Buffer, Compute, Gpu, Home, Image, Sets, Work};

/// Pixels a side of the image that stands in for mapped memory.
const SIDE: u32 = 16;

/// A storage buffer of 1 KiB, and what its contents come back by.
pub(super) struct Words {
    buffer: Buffer,
    back: Back,
}

/// The way back.
enum Back {
    Mapped(Buffer),
    Copied(Image),
}

impl Words {
    /// How many there are.
    pub(super) const COUNT: usize = (SIDE * SIDE) as usize;

    pub(super) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let size = 4 * Self::COUNT;
        let back = if gpu.maps() {
            Back::Mapped(Buffer::new(gpu, Home::Host, size)?)
        } else {
            Back::Copied(Image::new(gpu, SIDE)?)
        };
        Ok(Self {
            buffer: Buffer::new(gpu, Home::Device, size)?,
            back,
        })
    }

    /// The buffer that shaders write.
    pub(super) fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// Lets a pipeline write all words, and waits.
    pub(super) fn run(
        &self,
        gpu: &Gpu,
        work: &mut Work,
        sets: &Sets,
        pipeline: &Compute,
    ) -> Result<()> {
        let raw = gpu.raw();
        let commands = work.begin()?;
        let point = vk::PipelineBindPoint::COMPUTE;
        // SAFETY: live, being recorded.
        unsafe { raw.cmd_bind_pipeline(commands, point, pipeline.raw()) };
        let layout = sets.pipeline_layout();
        // SAFETY: live, being recorded; the sets are of this layout.
        unsafe { raw.cmd_bind_descriptor_sets(commands, point, layout, 0, sets.sets(), &[]) };
        let groups = u32::try_from(Self::COUNT / Compute::GROUP)?;
        // SAFETY: live, being recorded; the buffer has as many words as the groups write.
        unsafe { raw.cmd_dispatch(commands, groups, 1, 1) };
        work.submit()?;
        work.wait()
    }

    /// The words.
    pub(super) fn read(&self, gpu: &Gpu, work: &mut Work) -> Result<Vec<u32>> {
        let raw = gpu.raw();
        let commands = work.begin()?;
        barrier(gpu, commands);
        match &self.back {
            Back::Mapped(host) => {
                let whole = [vk::BufferCopy::default().size(self.buffer.size() as u64)];
                let (from, to) = (self.buffer.raw(), host.raw());
                // SAFETY: live, being recorded; both are of this size.
                unsafe { raw.cmd_copy_buffer(commands, from, to, &whole) };
            }
            Back::Copied(image) => {
                let (none, general) = (vk::ImageLayout::UNDEFINED, vk::ImageLayout::GENERAL);
                let barriers = [image.barrier(none, general)];
                let all = vk::PipelineStageFlags::ALL_COMMANDS;
                let flags = vk::DependencyFlags::empty();
                // SAFETY: live, being recorded.
                unsafe { raw.cmd_pipeline_barrier(commands, all, all, flags, &[], &[], &barriers) };
                let regions = [image.region()];
                let (from, to) = (self.buffer.raw(), image.raw());
                // SAFETY: live, being recorded; the buffer is as large as the image.
                unsafe { raw.cmd_copy_buffer_to_image(commands, from, to, general, &regions) };
            }
        }
        barrier(gpu, commands);
        work.submit()?;
        work.wait()?;
        match &self.back {
            Back::Mapped(host) => host.words(Self::COUNT),
            Back::Copied(image) => {
                let mut words = vec![0; Self::COUNT];
                image.host_read(&mut words)?;
                Ok(words)
            }
        }
    }
}

/// Everything after it sees everything before it.
pub(super) fn barrier(gpu: &Gpu, commands: vk::CommandBuffer) {
    let all = vk::AccessFlags::MEMORY_READ | vk::AccessFlags::MEMORY_WRITE;
    let host = vk::AccessFlags::HOST_READ | vk::AccessFlags::HOST_WRITE;
    let memory = [vk::MemoryBarrier::default()
        .src_access_mask(all | host)
        .dst_access_mask(all | host)];
    let stages = vk::PipelineStageFlags::ALL_COMMANDS | vk::PipelineStageFlags::HOST;
    let flags = vk::DependencyFlags::empty();
    // SAFETY: live, being recorded.
    unsafe {
        gpu.raw()
            .cmd_pipeline_barrier(commands, stages, stages, flags, &memory, &[], &[]);
    };
}
