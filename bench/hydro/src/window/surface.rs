//! The Vulkan surface of a window.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::ffi::CStr;
use std::fmt;
use std::rc::Rc;

use anyhow::{Context as _, Result};
use ash::{khr, vk};

use super::x11::XWindow;
use crate::gpu::Vulkan;

/// A surface. It must go before its window, and swapchains before it.
pub(super) struct Surface {
    raw: vk::SurfaceKHR,
    loader: khr::surface::Instance,
    _vulkan: Rc<Vulkan>,
}

impl fmt::Debug for Surface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Surface").finish_non_exhaustive()
    }
}

impl Surface {
    /// Extensions of the instance that surfaces need.
    pub(super) fn extensions() -> [&'static CStr; 2] {
        [khr::surface::NAME, khr::xcb_surface::NAME]
    }

    /// The surface of `window`. The instance must have the extensions.
    pub(super) fn new(vulkan: &Rc<Vulkan>, window: &XWindow) -> Result<Self> {
        let maker = khr::xcb_surface::Instance::new(vulkan.entry(), vulkan.raw());
        let info = vk::XcbSurfaceCreateInfoKHR::default()
            .connection(window.connection())
            .window(window.window());
        // SAFETY: the instance has the extension; connection and window are live, and stay so
        // longer than the surface: see `Window`.
        let raw = unsafe { maker.create_xcb_surface(&info, None) }
            .context("the window has no Vulkan surface")?;
        let loader = khr::surface::Instance::new(vulkan.entry(), vulkan.raw());
        Ok(Self {
            raw,
            loader,
            _vulkan: Rc::clone(vulkan),
        })
    }

    /// The surface.
    pub(super) fn raw(&self) -> vk::SurfaceKHR {
        self.raw
    }

    /// The functions of surfaces.
    pub(super) fn loader(&self) -> &khr::surface::Instance {
        &self.loader
    }

    /// What the device can do with it now.
    pub(super) fn capabilities(
        &self,
        device: vk::PhysicalDevice,
    ) -> Result<vk::SurfaceCapabilitiesKHR> {
        // SAFETY: both are live and of one instance; the device was found to present to it.
        unsafe {
            self.loader
                .get_physical_device_surface_capabilities(device, self.raw)
        }
        .context("the surface does not tell what it can do")
    }

    /// Formats it can have.
    pub(super) fn formats(&self, device: vk::PhysicalDevice) -> Result<Vec<vk::SurfaceFormatKHR>> {
        // SAFETY: as in `capabilities`.
        unsafe {
            self.loader
                .get_physical_device_surface_formats(device, self.raw)
        }
        .context("the surface does not tell its formats")
    }
}

impl Drop for Surface {
    fn drop(&mut self) {
        // SAFETY: its swapchains are gone: the screen that holds them is dropped first.
        unsafe { self.loader.destroy_surface(self.raw, None) };
    }
}
