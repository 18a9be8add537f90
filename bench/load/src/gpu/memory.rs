//! Buffers and images, each with memory of its own.

#![allow(unsafe_code, reason = "calls Vulkan and touches mapped memory")]

use std::fmt;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use anyhow::{Context as _, Result, ensure};
use ash::vk;

use super::Gpu;

/// Where memory should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// With the device.
    Device,
    /// With the host, mapped.
    Host,
}

/// A buffer.
pub(crate) struct Buffer {
    raw: vk::Buffer,
    memory: vk::DeviceMemory,
    size: usize,
    mapped: Option<NonNull<u8>>,
    gpu: Arc<Gpu>,
}

// SAFETY: the mapping belongs to the buffer alone, and is written through `&mut` only.
unsafe impl Send for Buffer {}

impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buffer")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Buffer {
    /// A buffer for transfers, storage and uniforms.
    pub(crate) fn new(gpu: &Arc<Gpu>, home: Home, size: usize) -> Result<Self> {
        let usage = vk::BufferUsageFlags::TRANSFER_SRC
            | vk::BufferUsageFlags::TRANSFER_DST
            | vk::BufferUsageFlags::STORAGE_BUFFER
            | vk::BufferUsageFlags::UNIFORM_BUFFER;
        let info = vk::BufferCreateInfo::default()
            .size(size as u64)
            .usage(usage);
        // SAFETY: live, complete.
        let raw = unsafe { gpu.raw().create_buffer(&info, None) }.context("no buffer")?;
        // From here on, dropping it cleans up; null memory may be freed.
        let mut buffer = Self {
            raw,
            memory: vk::DeviceMemory::null(),
            size,
            mapped: None,
            gpu: Arc::clone(gpu),
        };
        // SAFETY: live.
        let needs = unsafe { gpu.raw().get_buffer_memory_requirements(raw) };
        buffer.memory = allocate(gpu, home, needs)?;
        // SAFETY: live; the memory is as the buffer asked for, and neither is bound yet.
        unsafe { gpu.raw().bind_buffer_memory(raw, buffer.memory, 0) }
            .context("memory does not go with its buffer")?;
        if home == Home::Host {
            ensure!(gpu.maps(), "this workload maps memory");
            let flags = vk::MemoryMapFlags::empty();
            // SAFETY: live, visible to the host, and not mapped yet.
            let address =
                unsafe { (gpu.raw()).map_memory(buffer.memory, 0, vk::WHOLE_SIZE, flags) }
                    .context("memory cannot be mapped")?;
            buffer.mapped = NonNull::new(address.cast());
        }
        Ok(buffer)
    }

    /// The buffer.
    pub(crate) fn raw(&self) -> vk::Buffer {
        self.raw
    }

    /// Bytes.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Copies `bytes` into the start of a host buffer. No work may be using it.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<()> {
        let to = self.place(bytes.len())?;
        // SAFETY: the mapping holds as many bytes and is this buffer's alone, which is borrowed
        // mutably; the slice is not of it; the caller sees to it that no work touches it.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), to.as_ptr(), bytes.len()) };
        Ok(())
    }

    /// Copies the start of a host buffer out. No work may be using it.
    pub(crate) fn read(&self, bytes: &mut [u8]) -> Result<()> {
        let from = self.place(bytes.len())?;
        // SAFETY: as in `write`, the other way round.
        unsafe { ptr::copy_nonoverlapping(from.as_ptr(), bytes.as_mut_ptr(), bytes.len()) };
        Ok(())
    }

    /// The first `count` words of a host buffer. No work may be using it.
    pub(crate) fn words(&self, count: usize) -> Result<Vec<u32>> {
        let mut bytes = vec![0; 4 * count];
        self.read(&mut bytes)?;
        let words = bytes
            .chunks_exact(4)
            .filter_map(|word| word.try_into().ok());
        Ok(words.map(u32::from_ne_bytes).collect())
    }

    fn place(&self, bytes: usize) -> Result<NonNull<u8>> {
        ensure!(bytes <= self.size, "a transfer stays within its buffer");
        self.mapped.context("the buffer is not mapped")
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        // SAFETY: live, and no work uses it.
        unsafe { self.gpu.raw().destroy_buffer(self.raw, None) };
        // SAFETY: it served the buffer alone; freeing unmaps, and null is allowed.
        unsafe { self.gpu.raw().free_memory(self.memory, None) };
    }
}

/// A square image of one word a pixel, and a view of it.
pub(crate) struct Image {
    raw: vk::Image,
    view: vk::ImageView,
    memory: vk::DeviceMemory,
    side: u32,
    gpu: Arc<Gpu>,
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Image")
            .field("side", &self.side)
            .finish_non_exhaustive()
    }
}

impl Image {
    /// The format of all images.
    pub(crate) const FORMAT: vk::Format = vk::Format::R32_UINT;

    /// An image to draw to and to copy. Host copies are possible where the device has them.
    pub(crate) fn new(gpu: &Arc<Gpu>, side: u32) -> Result<Self> {
        let mut usage = vk::ImageUsageFlags::COLOR_ATTACHMENT
            | vk::ImageUsageFlags::TRANSFER_SRC
            | vk::ImageUsageFlags::TRANSFER_DST;
        if gpu.host_copy().is_some() {
            usage |= vk::ImageUsageFlags::HOST_TRANSFER_EXT;
        }
        let info = vk::ImageCreateInfo::default()
            .image_type(vk::ImageType::TYPE_2D)
            .format(Self::FORMAT)
            .extent(extent(side))
            .mip_levels(1)
            .array_layers(1)
            .samples(vk::SampleCountFlags::TYPE_1)
            .tiling(vk::ImageTiling::OPTIMAL)
            .usage(usage);
        // SAFETY: live, complete.
        let raw = unsafe { gpu.raw().create_image(&info, None) }.context("no image")?;
        let mut image = Self {
            raw,
            view: vk::ImageView::null(),
            memory: vk::DeviceMemory::null(),
            side,
            gpu: Arc::clone(gpu),
        };
        // SAFETY: live.
        let needs = unsafe { gpu.raw().get_image_memory_requirements(raw) };
        image.memory = allocate(gpu, Home::Device, needs)?;
        // SAFETY: live; the memory is as the image asked for, and neither is bound yet.
        unsafe { gpu.raw().bind_image_memory(raw, image.memory, 0) }
            .context("memory does not go with its image")?;
        let info = vk::ImageViewCreateInfo::default()
            .image(raw)
            .view_type(vk::ImageViewType::TYPE_2D)
            .format(Self::FORMAT)
            .subresource_range(whole());
        // SAFETY: live, complete.
        image.view = unsafe { gpu.raw().create_image_view(&info, None) }.context("no view")?;
        Ok(image)
    }

    /// The image.
    pub(crate) fn raw(&self) -> vk::Image {
        self.raw
    }

    /// The view of all of it.
    pub(crate) fn view(&self) -> vk::ImageView {
        self.view
    }

    /// Pixels a side.
    pub(crate) fn side(&self) -> u32 {
        self.side
    }

    /// Its size.
    pub(crate) fn extent(&self) -> vk::Extent3D {
        extent(self.side)
    }

    /// Bytes of all pixels.
    pub(crate) fn bytes(&self) -> usize {
        4 * self.side as usize * self.side as usize
    }

    /// All of it, tightly packed in a buffer.
    pub(crate) fn region(&self) -> vk::BufferImageCopy {
        vk::BufferImageCopy::default()
            .image_subresource(layers())
            .image_extent(self.extent())
    }

    /// A change of layout with everything before and after it.
    pub(crate) fn barrier(
        &self,
        from: vk::ImageLayout,
        to: vk::ImageLayout,
    ) -> vk::ImageMemoryBarrier<'static> {
        let all = vk::AccessFlags::MEMORY_READ | vk::AccessFlags::MEMORY_WRITE;
        vk::ImageMemoryBarrier::default()
            .src_access_mask(all)
            .dst_access_mask(all)
            .old_layout(from)
            .new_layout(to)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .image(self.raw)
            .subresource_range(whole())
    }

    /// Fills the image, which is in the general layout and not in use.
    pub(crate) fn host_write(&self, words: &[u32]) -> Result<()> {
        let copy = self.gpu.host_copy().context("no host image copies")?;
        ensure!(4 * words.len() == self.bytes(), "an image is filled whole");
        let regions = [vk::MemoryToImageCopyEXT::default()
            .host_pointer(words.as_ptr().cast())
            .image_subresource(layers())
            .image_extent(self.extent())];
        let info = vk::CopyMemoryToImageInfoEXT::default()
            .dst_image(self.raw)
            .dst_image_layout(vk::ImageLayout::GENERAL)
            .regions(&regions);
        // SAFETY: live, complete; the words are as many as the image has; no work uses it.
        unsafe { copy.copy_memory_to_image(&info) }.context("no host copy to an image")
    }

    /// Reads the image, which is in the general layout and not in use.
    pub(crate) fn host_read(&self, words: &mut [u32]) -> Result<()> {
        let copy = self.gpu.host_copy().context("no host image copies")?;
        ensure!(4 * words.len() == self.bytes(), "an image is read whole");
        let regions = [vk::ImageToMemoryCopyEXT::default()
            .host_pointer(words.as_mut_ptr().cast())
            .image_subresource(layers())
            .image_extent(self.extent())];
        let info = vk::CopyImageToMemoryInfoEXT::default()
            .src_image(self.raw)
            .src_image_layout(vk::ImageLayout::GENERAL)
            .regions(&regions);
        // SAFETY: live, complete; the words are as many as the image has; no work uses it.
        unsafe { copy.copy_image_to_memory(&info) }.context("no host copy of an image")
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        // SAFETY: live, and no work uses it; null is allowed.
        unsafe { self.gpu.raw().destroy_image_view(self.view, None) };
        // SAFETY: as above.
        unsafe { self.gpu.raw().destroy_image(self.raw, None) };
        // SAFETY: it served the image alone; null is allowed.
        unsafe { self.gpu.raw().free_memory(self.memory, None) };
    }
}

/// The only level and layer.
pub(crate) fn layers() -> vk::ImageSubresourceLayers {
    vk::ImageSubresourceLayers::default()
        .aspect_mask(vk::ImageAspectFlags::COLOR)
        .layer_count(1)
}

fn whole() -> vk::ImageSubresourceRange {
    vk::ImageSubresourceRange::default()
        .aspect_mask(vk::ImageAspectFlags::COLOR)
        .level_count(1)
        .layer_count(1)
}

fn extent(side: u32) -> vk::Extent3D {
    vk::Extent3D {
        width: side,
        height: side,
        depth: 1,
    }
}

fn allocate(gpu: &Arc<Gpu>, home: Home, needs: vk::MemoryRequirements) -> Result<vk::DeviceMemory> {
    let local = vk::MemoryPropertyFlags::DEVICE_LOCAL;
    let shared = vk::MemoryPropertyFlags::HOST_VISIBLE | vk::MemoryPropertyFlags::HOST_COHERENT;
    let wishes = match home {
        Home::Device => [local, vk::MemoryPropertyFlags::empty()],
        Home::Host => [shared | vk::MemoryPropertyFlags::HOST_CACHED, shared],
    };
    let kind = wishes
        .into_iter()
        .find_map(|flags| gpu.memory_type(needs.memory_type_bits, flags))
        .context("the device has no such memory")?;
    let info = vk::MemoryAllocateInfo::default()
        .allocation_size(needs.size)
        .memory_type_index(kind);
    // SAFETY: live, complete; the type is one of the device's.
    unsafe { gpu.raw().allocate_memory(&info, None) }
        .with_context(|| format!("no memory of {} bytes", needs.size))
}
