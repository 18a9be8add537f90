//! Recorded work: a command buffer and the fence that says when it is done.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use ash::vk;

use super::device::lost;
use super::{Bindings, Buffer, Device, Kernel};

/// Nanoseconds of one wait; then it is said that it takes long, and waited on.
const PATIENCE_NS: u64 = 60_000_000_000;

/// Work that memory has to pass between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Kernels.
    Compute,
    /// Copies.
    Transfer,
    /// The program itself.
    Host,
}

impl Stage {
    fn flags(self) -> (vk::PipelineStageFlags, vk::AccessFlags) {
        match self {
            Self::Compute => (
                vk::PipelineStageFlags::COMPUTE_SHADER,
                vk::AccessFlags::SHADER_READ | vk::AccessFlags::SHADER_WRITE,
            ),
            Self::Transfer => (
                vk::PipelineStageFlags::TRANSFER,
                vk::AccessFlags::TRANSFER_READ | vk::AccessFlags::TRANSFER_WRITE,
            ),
            Self::Host => (
                vk::PipelineStageFlags::HOST,
                vk::AccessFlags::HOST_READ | vk::AccessFlags::HOST_WRITE,
            ),
        }
    }
}

/// A command buffer that is recorded, submitted and waited for, again and again.
pub(crate) struct Recorder {
    raw: vk::CommandBuffer,
    fence: vk::Fence,
    pending: bool,
    device: Rc<Device>,
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("pending", &self.pending)
            .finish_non_exhaustive()
    }
}

impl Recorder {
    /// An empty one.
    pub(crate) fn new(device: &Rc<Device>) -> Result<Self> {
        let info = vk::CommandBufferAllocateInfo::default()
            .command_pool(device.pool())
            .level(vk::CommandBufferLevel::PRIMARY)
            .command_buffer_count(1);
        // SAFETY: the pool is live, and this thread alone uses it.
        let buffers =
            unsafe { device.raw().allocate_command_buffers(&info) }.context("no command buffer")?;
        let raw = *buffers.first().context("no command buffer came back")?;
        let info = vk::FenceCreateInfo::default();
        // SAFETY: the device is live. Should this fail, the pool frees the buffer later.
        let fence = unsafe { device.raw().create_fence(&info, None) }.context("no fence")?;
        Ok(Self {
            raw,
            fence,
            pending: false,
            device: Rc::clone(device),
        })
    }

    /// Waits for the work submitted before, and starts anew.
    pub(crate) fn begin(&mut self) -> Result<()> {
        self.wait()?;
        let info = vk::CommandBufferBeginInfo::default()
            .flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
        // SAFETY: the buffer is not pending, and its pool lets it be reset by beginning.
        unsafe { self.device.raw().begin_command_buffer(self.raw, &info) }.map_err(lost)
    }

    /// The command buffer, for what is not wrapped here.
    pub(crate) fn raw(&self) -> vk::CommandBuffer {
        self.raw
    }

    /// Records a kernel over `width` by `height` invocations.
    pub(crate) fn run(
        &self,
        kernel: &Kernel,
        bindings: Bindings,
        push: &[u32],
        (width, height): (u32, u32),
    ) {
        let raw = self.device.raw();
        let point = vk::PipelineBindPoint::COMPUTE;
        // SAFETY: the buffer is being recorded; the kernel outlives the work.
        unsafe { raw.cmd_bind_pipeline(self.raw, point, kernel.pipeline()) };
        let sets = [bindings.raw()];
        // SAFETY: as above; the bindings were made for this kernel's layout.
        unsafe {
            raw.cmd_bind_descriptor_sets(self.raw, point, kernel.layout(), 0, &sets, &[]);
        }
        assert_eq!(
            push.len(),
            kernel.words(),
            "a kernel gets all of its constants"
        );
        let bytes: Vec<u8> = push.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let stage = vk::ShaderStageFlags::COMPUTE;
        // SAFETY: as above; there are as many words as the layout has.
        unsafe { raw.cmd_push_constants(self.raw, kernel.layout(), stage, 0, &bytes) };
        let (x, y) = kernel.groups(width, height);
        let most = self.device.limits().max_compute_work_group_count;
        assert!(
            x <= most[0] && y <= most[1],
            "grids and pictures were checked"
        );
        // SAFETY: as above; the numbers of groups are within the limits.
        unsafe { raw.cmd_dispatch(self.raw, x, y, 1) };
    }

    /// Lets what `to` does see what `from` did before.
    pub(crate) fn barrier(&self, from: &[Stage], to: &[Stage]) {
        let join = |stages: &[Stage]| {
            stages.iter().map(|stage| stage.flags()).fold(
                (vk::PipelineStageFlags::empty(), vk::AccessFlags::empty()),
                |(stages, access), (stage, more)| (stages | stage, access | more),
            )
        };
        let ((before, wrote), (after, reads)) = (join(from), join(to));
        let memory = [vk::MemoryBarrier::default()
            .src_access_mask(wrote)
            .dst_access_mask(reads)];
        let flags = vk::DependencyFlags::empty();
        // SAFETY: the buffer is being recorded.
        unsafe {
            self.device.raw().cmd_pipeline_barrier(
                self.raw,
                before,
                after,
                flags,
                &memory,
                &[],
                &[],
            );
        }
    }

    /// Records a copy of `size` bytes.
    pub(crate) fn copy(&self, from: (&Buffer, u64), to: (&Buffer, u64), size: u64) {
        assert!(
            from.1 + size <= from.0.size(),
            "a copy stays within its source"
        );
        assert!(to.1 + size <= to.0.size(), "a copy stays within its target");
        let region = [vk::BufferCopy::default()
            .src_offset(from.1)
            .dst_offset(to.1)
            .size(size)];
        // SAFETY: the buffer is being recorded; the ranges were checked; the buffers outlive
        // the work.
        unsafe {
            self.device
                .raw()
                .cmd_copy_buffer(self.raw, from.0.raw(), to.0.raw(), &region);
        }
    }

    /// Ends recording and submits.
    pub(crate) fn submit(&mut self) -> Result<()> {
        self.submit_between(&[], &[])
    }

    /// Submits work that waits for and signals semaphores, before and after all of it.
    pub(crate) fn submit_between(
        &mut self,
        wait: &[vk::Semaphore],
        signal: &[vk::Semaphore],
    ) -> Result<()> {
        let raw = self.device.raw();
        // SAFETY: the buffer is being recorded.
        unsafe { raw.end_command_buffer(self.raw) }.map_err(lost)?;
        let buffers = [self.raw];
        let stages = vec![vk::PipelineStageFlags::ALL_COMMANDS; wait.len()];
        let work = [vk::SubmitInfo::default()
            .command_buffers(&buffers)
            .wait_semaphores(wait)
            .wait_dst_stage_mask(&stages)
            .signal_semaphores(signal)];
        // SAFETY: the fence is not signalled and not in use; this thread alone uses the queue;
        // the semaphores are live and the swapchain's owner keeps their turns.
        unsafe { raw.queue_submit(self.device.queue(), &work, self.fence) }.map_err(lost)?;
        self.pending = true;
        Ok(())
    }

    /// Waits for the work submitted, if there is any.
    pub(crate) fn wait(&mut self) -> Result<()> {
        if !self.pending {
            return Ok(());
        }
        let raw = self.device.raw();
        let fences = [self.fence];
        loop {
            // SAFETY: the fence is live.
            match unsafe { raw.wait_for_fences(&fences, true, PATIENCE_NS) } {
                Err(vk::Result::TIMEOUT) => {
                    eprintln!("hydro: the device has worked on one submission for a minute …");
                }
                result => break result.map_err(lost)?,
            }
        }
        self.pending = false;
        // SAFETY: the fence is live and no work is to signal it.
        unsafe { raw.reset_fences(&fences) }.map_err(lost)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        // After an error work may still run; what it uses must not go away under it.
        let _already_failing = if self.pending {
            self.device.wait()
        } else {
            Ok(())
        };
        // SAFETY: no work uses the fence any more.
        unsafe { self.device.raw().destroy_fence(self.fence, None) };
        let buffers = [self.raw];
        // SAFETY: the buffer is of this pool and not pending.
        unsafe {
            self.device
                .raw()
                .free_command_buffers(self.device.pool(), &buffers);
        };
    }
}
