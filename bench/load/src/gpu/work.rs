//! A command buffer with its fence: recorded, submitted, waited for, and recorded again.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::sync::Arc;

use anyhow::{Context as _, Result, bail};
use ash::vk;

use super::Gpu;

/// How long the device may be silent.
const PATIENCE_NS: u64 = 60_000_000_000;

/// One submission.
pub(crate) struct Work {
    raw: vk::CommandBuffer,
    more: Vec<vk::CommandBuffer>,
    pool: vk::CommandPool,
    fence: vk::Fence,
    pending: bool,
    gpu: Arc<Gpu>,
}

impl fmt::Debug for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Work")
            .field("pending", &self.pending)
            .finish_non_exhaustive()
    }
}

impl Work {
    /// A command buffer in a pool of its own.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let info = vk::CommandPoolCreateInfo::default()
            .queue_family_index(gpu.family())
            .flags(vk::CommandPoolCreateFlags::RESET_COMMAND_BUFFER);
        // SAFETY: live, complete.
        let pool = unsafe { gpu.raw().create_command_pool(&info, None) }.context("no pool")?;
        // From here on, dropping it cleans up.
        let mut work = Self {
            raw: vk::CommandBuffer::null(),
            more: Vec::new(),
            pool,
            fence: vk::Fence::null(),
            pending: false,
            gpu: Arc::clone(gpu),
        };
        work.raw = work.another()?;
        let info = vk::FenceCreateInfo::default();
        // SAFETY: live, complete.
        work.fence = unsafe { gpu.raw().create_fence(&info, None) }.context("no fence")?;
        Ok(work)
    }

    /// A further command buffer.
    fn another(&self) -> Result<vk::CommandBuffer> {
        let info = vk::CommandBufferAllocateInfo::default()
            .command_pool(self.pool)
            .level(vk::CommandBufferLevel::PRIMARY)
            .command_buffer_count(1);
        // SAFETY: live, complete, alone.
        let made = unsafe { self.gpu.raw().allocate_command_buffers(&info) };
        let made = made.context("no command buffer")?;
        made.first().copied().context("no command buffer")
    }

    /// Records the same into so many command buffers, and submits them together.
    pub(crate) fn submit_several(
        &mut self,
        count: usize,
        record: &dyn Fn(vk::CommandBuffer),
    ) -> Result<()> {
        self.wait()?;
        while self.more.len() < count {
            self.more.push(self.another()?);
        }
        let raw = self.gpu.raw();
        let info = vk::CommandBufferBeginInfo::default()
            .flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
        for commands in &self.more[..count] {
            // SAFETY: live, alone, and no work is pending; the pool lets it be reset.
            unsafe { raw.begin_command_buffer(*commands, &info) }
                .context("recording does not begin")?;
            record(*commands);
            // SAFETY: live, alone, and being recorded.
            unsafe { raw.end_command_buffer(*commands) }.context("recording failed")?;
        }
        let buffers = self.more[..count].to_vec();
        self.submit_these(&buffers)
    }

    /// Starts to record.
    pub(crate) fn begin(&mut self) -> Result<vk::CommandBuffer> {
        self.wait()?;
        let info = vk::CommandBufferBeginInfo::default()
            .flags(vk::CommandBufferUsageFlags::ONE_TIME_SUBMIT);
        // SAFETY: live, alone, and no work is pending; the pool lets it be reset.
        unsafe { self.gpu.raw().begin_command_buffer(self.raw, &info) }
            .context("recording does not begin")?;
        Ok(self.raw)
    }

    /// Ends recording and submits.
    pub(crate) fn submit(&mut self) -> Result<()> {
        // SAFETY: live, alone, and being recorded.
        unsafe { self.gpu.raw().end_command_buffer(self.raw) }.context("recording failed")?;
        let buffers = [self.raw];
        self.submit_these(&buffers)
    }

    /// Submits nothing but the fence.
    pub(crate) fn submit_empty(&mut self) -> Result<()> {
        self.wait()?;
        self.submit_these(&[])
    }

    fn submit_these(&mut self, buffers: &[vk::CommandBuffer]) -> Result<()> {
        let info = [vk::SubmitInfo::default().command_buffers(buffers)];
        let count = usize::from(!buffers.is_empty());
        self.gpu
            .with_queue(|queue| {
                // SAFETY: live, complete, alone; the fence is not signalled and not in use.
                unsafe { (self.gpu.raw()).queue_submit(queue, &info[..count], self.fence) }
            })
            .context("the device does not take work")?;
        self.pending = true;
        Ok(())
    }

    /// Waits for the work submitted, if there is any.
    pub(crate) fn wait(&mut self) -> Result<()> {
        if !self.pending {
            return Ok(());
        }
        let fences = [self.fence];
        // SAFETY: live.
        match unsafe { (self.gpu.raw()).wait_for_fences(&fences, true, PATIENCE_NS) } {
            Err(vk::Result::TIMEOUT) => bail!("the device has been silent for a minute"),
            result => result.context("the device failed")?,
        }
        self.pending = false;
        // SAFETY: live, alone, and no work is to signal it.
        unsafe { self.gpu.raw().reset_fences(&fences) }.context("a fence is not reset")
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        if self.pending {
            // SAFETY: live. After an error work may still run, and must not lose what it uses.
            let _failing = self
                .gpu
                .with_queue(|queue| unsafe { self.gpu.raw().queue_wait_idle(queue) });
        }
        // SAFETY: live, and no work uses it; null is allowed.
        unsafe { self.gpu.raw().destroy_fence(self.fence, None) };
        // SAFETY: its only command buffer is not pending.
        unsafe { self.gpu.raw().destroy_command_pool(self.pool, None) };
    }
}
