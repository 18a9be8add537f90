//! The images of a window, and their turns.
//!
//! One picture is under way at a time. A semaphore says that an image may be drawn on; each image
//! has another that says it is drawn.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow, ensure};
use ash::{khr, vk};

use super::surface::Surface;
use crate::gpu::{Buffer, Device, Recorder};

/// Nanoseconds to wait for an image: a window that is covered may give none for a while.
const PATIENCE_NS: u64 = 1_000_000_000;

/// A swapchain for pictures of four bytes a pixel.
pub(super) struct Swapchain {
    raw: vk::SwapchainKHR,
    loader: khr::swapchain::Device,
    images: Vec<vk::Image>,
    drawn: Vec<vk::Semaphore>,
    free: vk::Semaphore,
    extent: vk::Extent2D,
    swap_red: bool,
    device: Rc<Device>,
}

impl fmt::Debug for Swapchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Swapchain")
            .field("extent", &self.extent)
            .finish_non_exhaustive()
    }
}

impl Swapchain {
    /// A swapchain for `surface`, in place of an `old` one, whose work is done.
    pub(super) fn new(
        device: &Rc<Device>,
        surface: &Surface,
        size: (u32, u32),
        old: Option<&Self>,
    ) -> Result<Self> {
        let can = surface.capabilities(device.physical())?;
        let usage = vk::ImageUsageFlags::TRANSFER_DST;
        ensure!(
            can.supported_usage_flags.contains(usage),
            "pictures cannot be copied to this window"
        );
        let (format, swap_red) = choose(&surface.formats(device.physical())?)?;
        let extent = extent(&can, size);
        let most = if can.max_image_count == 0 {
            u32::MAX
        } else {
            can.max_image_count
        };
        let info = vk::SwapchainCreateInfoKHR::default()
            .surface(surface.raw())
            .min_image_count((can.min_image_count + 1).min(most))
            .image_format(format.format)
            .image_color_space(format.color_space)
            .image_extent(extent)
            .image_array_layers(1)
            .image_usage(usage)
            .image_sharing_mode(vk::SharingMode::EXCLUSIVE)
            .pre_transform(can.current_transform)
            .composite_alpha(alpha(can.supported_composite_alpha))
            .present_mode(vk::PresentModeKHR::FIFO)
            .clipped(true)
            .old_swapchain(old.map_or_else(vk::SwapchainKHR::null, |old| old.raw));
        let loader = khr::swapchain::Device::new(device.vulkan().raw(), device.raw());
        // SAFETY: the device was opened with the extension; the surface is live; the values are
        // among those that it said it can do.
        let raw = unsafe { loader.create_swapchain(&info, None) }
            .context("the window takes no pictures from this device")?;
        // From here on, dropping `chain` cleans up.
        let mut chain = Self {
            raw,
            loader,
            images: Vec::new(),
            drawn: Vec::new(),
            free: vk::Semaphore::null(),
            extent,
            swap_red,
            device: Rc::clone(device),
        };
        // SAFETY: the swapchain is live.
        chain.images = unsafe { chain.loader.get_swapchain_images(raw) }
            .context("the swapchain has no images")?;
        chain.free = semaphore(device)?;
        for _ in &chain.images {
            chain.drawn.push(semaphore(device)?);
        }
        Ok(chain)
    }

    /// Width and height.
    pub(super) fn size(&self) -> (u32, u32) {
        (self.extent.width, self.extent.height)
    }

    /// Whether the bytes of a pixel begin with blue.
    pub(super) fn swap_red(&self) -> bool {
        self.swap_red
    }

    /// The index of an image to draw on; none if the swapchain does not fit any more.
    pub(super) fn acquire(&self) -> Result<Option<u32>> {
        let fence = vk::Fence::null();
        loop {
            // SAFETY: the swapchain is live; the semaphore is not signalled, since the work that
            // waited for it is done: one picture is under way at a time.
            match unsafe {
                self.loader
                    .acquire_next_image(self.raw, PATIENCE_NS, self.free, fence)
            } {
                // One that still works, if not well, is used; presenting tells again.
                Ok((image, _suboptimal)) => return Ok(Some(image)),
                Err(vk::Result::ERROR_OUT_OF_DATE_KHR) => return Ok(None),
                Err(vk::Result::TIMEOUT | vk::Result::NOT_READY) => {}
                Err(code) => return Err(anyhow!(code).context("the window gives no image")),
            }
        }
    }

    /// What work on an image waits for, and what it signals.
    pub(super) fn semaphores(&self, image: u32) -> (vk::Semaphore, vk::Semaphore) {
        (self.free, self.drawn[image as usize])
    }

    /// Records the copy of a picture to an image.
    pub(super) fn record_copy(&self, recorder: &Recorder, image: u32, picture: &Buffer) {
        use vk::ImageLayout as Layout;
        let image = self.images[image as usize];
        let write = vk::AccessFlags::TRANSFER_WRITE;
        let none = vk::AccessFlags::empty();
        self.turn(
            recorder,
            image,
            (Layout::UNDEFINED, none),
            (Layout::TRANSFER_DST_OPTIMAL, write),
        );
        let extent = self.extent;
        let region = [vk::BufferImageCopy::default()
            .image_subresource(
                vk::ImageSubresourceLayers::default()
                    .aspect_mask(vk::ImageAspectFlags::COLOR)
                    .layer_count(1),
            )
            .image_extent(vk::Extent3D {
                width: extent.width,
                height: extent.height,
                depth: 1,
            })];
        // SAFETY: the buffer is being recorded; the picture is as large as the image, which is
        // in this layout.
        unsafe {
            self.device.raw().cmd_copy_buffer_to_image(
                recorder.raw(),
                picture.raw(),
                image,
                Layout::TRANSFER_DST_OPTIMAL,
                &region,
            );
        }
        self.turn(
            recorder,
            image,
            (Layout::TRANSFER_DST_OPTIMAL, write),
            (Layout::PRESENT_SRC_KHR, none),
        );
    }

    fn turn(
        &self,
        recorder: &Recorder,
        image: vk::Image,
        from: (vk::ImageLayout, vk::AccessFlags),
        to: (vk::ImageLayout, vk::AccessFlags),
    ) {
        let barrier = [vk::ImageMemoryBarrier::default()
            .image(image)
            .old_layout(from.0)
            .src_access_mask(from.1)
            .new_layout(to.0)
            .dst_access_mask(to.1)
            .src_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .dst_queue_family_index(vk::QUEUE_FAMILY_IGNORED)
            .subresource_range(
                vk::ImageSubresourceRange::default()
                    .aspect_mask(vk::ImageAspectFlags::COLOR)
                    .level_count(1)
                    .layer_count(1),
            )];
        let all = vk::PipelineStageFlags::ALL_COMMANDS;
        // SAFETY: the buffer is being recorded; the image is of this swapchain and acquired.
        unsafe {
            self.device.raw().cmd_pipeline_barrier(
                recorder.raw(),
                all,
                all,
                vk::DependencyFlags::empty(),
                &[],
                &[],
                &barrier,
            );
        }
    }

    /// Gives an image to the screen. False if the swapchain does not fit any more.
    pub(super) fn present(&self, image: u32) -> Result<bool> {
        let (chains, images) = ([self.raw], [image]);
        let wait = [self.drawn[image as usize]];
        let info = vk::PresentInfoKHR::default()
            .wait_semaphores(&wait)
            .swapchains(&chains)
            .image_indices(&images);
        // SAFETY: the image is acquired, the work that signals the semaphore is submitted, and
        // this thread alone uses the queue.
        match unsafe { self.loader.queue_present(self.device.queue(), &info) } {
            Ok(suboptimal) => Ok(!suboptimal),
            Err(vk::Result::ERROR_OUT_OF_DATE_KHR) => Ok(false),
            Err(code) => Err(anyhow!(code).context("the window takes no picture")),
        }
    }
}

impl Drop for Swapchain {
    fn drop(&mut self) {
        // Presenting has no fence: only an idle device has let go of the semaphores.
        let _lost = self.device.wait();
        for semaphore in self.drawn.iter().chain([&self.free]) {
            // SAFETY: the device is idle; null is allowed.
            unsafe { self.device.raw().destroy_semaphore(*semaphore, None) };
        }
        // SAFETY: as above; the images go with it.
        unsafe { self.loader.destroy_swapchain(self.raw, None) };
    }
}

fn semaphore(device: &Device) -> Result<vk::Semaphore> {
    let info = vk::SemaphoreCreateInfo::default();
    // SAFETY: the device is live.
    unsafe { device.raw().create_semaphore(&info, None) }.context("no semaphore")
}

/// A format of four bytes a pixel, and whether its first byte is blue.
///
/// The bytes are sRGB already; formats with and without conversion show them alike, since a copy
/// converts nothing.
fn choose(formats: &[vk::SurfaceFormatKHR]) -> Result<(vk::SurfaceFormatKHR, bool)> {
    let wishes = [
        (vk::Format::B8G8R8A8_UNORM, true),
        (vk::Format::R8G8B8A8_UNORM, false),
        (vk::Format::B8G8R8A8_SRGB, true),
        (vk::Format::R8G8B8A8_SRGB, false),
        (vk::Format::A8B8G8R8_UNORM_PACK32, false),
        (vk::Format::A8B8G8R8_SRGB_PACK32, false),
    ];
    wishes
        .iter()
        .find_map(|(wish, swap_red)| {
            let offer = formats.iter().find(|offer| {
                offer.format == *wish && offer.color_space == vk::ColorSpaceKHR::SRGB_NONLINEAR
            });
            Some((*offer?, *swap_red))
        })
        .context("the window has no format of four bytes a pixel")
}

fn extent(can: &vk::SurfaceCapabilitiesKHR, (width, height): (u32, u32)) -> vk::Extent2D {
    if can.current_extent.width != u32::MAX {
        return can.current_extent;
    }
    let (low, high) = (can.min_image_extent, can.max_image_extent);
    vk::Extent2D {
        width: width.clamp(low.width, high.width),
        height: height.clamp(low.height, high.height),
    }
}

fn alpha(can: vk::CompositeAlphaFlagsKHR) -> vk::CompositeAlphaFlagsKHR {
    use vk::CompositeAlphaFlagsKHR as Alpha;
    [Alpha::OPAQUE, Alpha::INHERIT, Alpha::PRE_MULTIPLIED]
        .into_iter()
        .find(|alpha| can.contains(*alpha))
        .unwrap_or(Alpha::POST_MULTIPLIED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format(format: vk::Format) -> vk::SurfaceFormatKHR {
        vk::SurfaceFormatKHR {
            format,
            color_space: vk::ColorSpaceKHR::SRGB_NONLINEAR,
        }
    }

    #[test]
    fn formats() {
        let deep = format(vk::Format::A2B10G10R10_UNORM_PACK32);
        let red = format(vk::Format::R8G8B8A8_SRGB);
        let blue = format(vk::Format::B8G8R8A8_UNORM);
        assert_eq!(choose(&[deep, red, blue]).unwrap(), (blue, true));
        assert_eq!(choose(&[deep, red]).unwrap(), (red, false));
        choose(&[deep]).unwrap_err();
    }
}
