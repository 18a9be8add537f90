//! Buffers, each with memory of its own.

#![allow(unsafe_code, reason = "calls Vulkan and touches mapped memory")]

use std::fmt;
use std::ptr::{self, NonNull};
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow, ensure};
use ash::vk;

use super::Device;

/// Where a buffer's memory should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// With the device, for kernels.
    Device,
    /// With the host, mapped, for transfers.
    Host,
}

/// A buffer for kernels and transfers.
pub(crate) struct Buffer {
    raw: vk::Buffer,
    memory: vk::DeviceMemory,
    size: u64,
    mapped: Option<NonNull<u8>>,
    device: Rc<Device>,
}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Buffer {
    /// A buffer of `size` bytes for `purpose`, a few words for the error message.
    pub(crate) fn new(device: &Rc<Device>, home: Home, size: u64, purpose: &str) -> Result<Self> {
        let size = size.max(16);
        let limit = u64::from(device.limits().max_storage_buffer_range);
        ensure!(
            home == Home::Host || size <= limit,
            "{purpose} needs {} MiB in one buffer, and {} allows {} MiB; make the grid smaller",
            mebibytes(size),
            device.info().name,
            limit >> 20
        );
        let info = vk::BufferCreateInfo::default().size(size).usage(
            vk::BufferUsageFlags::STORAGE_BUFFER
                | vk::BufferUsageFlags::TRANSFER_SRC
                | vk::BufferUsageFlags::TRANSFER_DST,
        );
        // SAFETY: the device is live and `info` is complete.
        let raw = unsafe { device.raw().create_buffer(&info, None) }
            .map_err(|code| short(code, size, purpose))?;
        // From here on, dropping `buffer` cleans up; null memory may be freed.
        let mut buffer = Self {
            raw,
            memory: vk::DeviceMemory::null(),
            size,
            mapped: None,
            device: Rc::clone(device),
        };
        buffer.allocate(home, purpose)?;
        Ok(buffer)
    }

    fn allocate(&mut self, home: Home, purpose: &str) -> Result<()> {
        let raw = self.device.raw();
        // SAFETY: the buffer is live.
        let needs = unsafe { raw.get_buffer_memory_requirements(self.raw) };
        let local = vk::MemoryPropertyFlags::DEVICE_LOCAL;
        let shared = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
        let wishes = match home {
            Home::Device => [local, vk::MemoryPropertyFlags::empty()],
            Home::Host => [shared | vk::MemoryPropertyFlags::HOST_CACHED, shared],
        };
        let kind = wishes
            .into_iter()
            .find_map(|flags| self.device.memory_type(needs.memory_type_bits, flags))
            .context("the device has no memory for buffers")?;
        let info = vk::MemoryAllocateInfo::default()
            .allocation_size(needs.size)
            .memory_type_index(kind);
        // SAFETY: the device is live, the type is one of its own.
        self.memory = unsafe { raw.allocate_memory(&info, None) }
            .map_err(|code| short(code, needs.size, purpose))?;
        // SAFETY: both are live; the memory is of the size and type that the buffer asked for,
        // and neither is bound yet.
        unsafe { raw.bind_buffer_memory(self.raw, self.memory, 0) }
            .map_err(|code| short(code, needs.size, purpose))?;
        if home == Home::Host {
            let flags = vk::MemoryMapFlags::empty();
            // SAFETY: the memory is live, visible to the host, and not mapped yet.
            let address = unsafe { raw.map_memory(self.memory, 0, vk::WHOLE_SIZE, flags) }
                .map_err(|code| anyhow!(code).context("memory cannot be mapped"))?;
            self.mapped = NonNull::new(address.cast());
        }
        Ok(())
    }

    /// The buffer.
    pub(crate) fn raw(&self) -> vk::Buffer {
        self.raw
    }

    /// Bytes.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Copies `bytes` into the start of a host buffer. No device work may be using it.
    pub(crate) fn write(&mut self, bytes: &[u8]) {
        let to = self.place(bytes.len());
        // SAFETY:
        // - `place` checked that the mapping holds as many bytes;
        // - the mapping is this buffer's alone, which is borrowed mutably, and the slice is
        //   not of it;
        // - the caller sees to it that no device work touches it meanwhile.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), to.as_ptr(), bytes.len()) };
    }

    /// Copies the start of a host buffer out. No device work may be using it.
    pub(crate) fn read(&self, bytes: &mut [u8]) {
        let from = self.place(bytes.len());
        // SAFETY: as in `write`, the other way round.
        unsafe { ptr::copy_nonoverlapping(from.as_ptr(), bytes.as_mut_ptr(), bytes.len()) };
    }

    fn place(&self, bytes: usize) -> NonNull<u8> {
        assert!(
            bytes as u64 <= self.size,
            "a transfer stays within its buffer"
        );
        self.mapped
            .expect("transfers are of host buffers, and those are mapped")
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: no work uses the buffer: owners wait before they drop it.
        unsafe { self.device.raw().destroy_buffer(self.raw, None) };
        // SAFETY: its memory served it alone; freeing unmaps, and null is allowed.
        unsafe { self.device.raw().free_memory(self.memory, None) };
    }
}

fn mebibytes(bytes: u64) -> u64 {
    bytes.div_ceil(1 << 20)
}

fn short(code: vk::Result, size: u64, purpose: &str) -> anyhow::Error {
    match code {
        vk::Result::ERROR_OUT_OF_DEVICE_MEMORY | vk::Result::ERROR_OUT_OF_HOST_MEMORY => anyhow!(
            "not enough memory: {purpose} needs {} MiB; make the grid smaller (--width, --height) \
             or take another device (--list)",
            mebibytes(size)
        ),
        code => anyhow!(code).context(format!("no buffer for {purpose}")),
    }
}
