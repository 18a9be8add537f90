//! The boundary to the host's Vulkan driver, the only place where one is called.
//!
//! Every call has the same obligations; `SAFETY` comments refer to them by number.
//!
//! 1. The function was loaded for the instance or device that the handles belong to: it comes out of
//!    the table of the object's own [`Device`](device::Device) or
//!    [`Instance`](instance::Instance), and objects of two devices never meet in one call, which
//!    [`Lookup`](call::Lookup) checks.
//! 2. Pointers are null or lead into the arena of the command, which lives until the command is
//!    over; every array has the length that its length parameter says, which the decoder checks.
//! 3. Handles are alive: the command holds a reference to each object it names until it is over.
//! 4. What Vulkan calls external synchronisation is a lock that is held around the call.
//! 5. There are no allocation callbacks.
//!
//! Beyond that Vulkan has thousands of rules of valid usage that are not checked here, as no driver
//! does. A guest that breaks them can crash this process, which is its own: one renderer serves one
//! guest program.
#![allow(unsafe_code, reason = "calls into a Vulkan driver, which is C")]

pub(crate) mod backend;
pub(crate) mod call;
pub(crate) mod check;
pub(crate) mod device;
mod generated;
pub(crate) mod instance;
pub(crate) mod memory;
pub(crate) mod meter;
pub mod null;
pub(crate) mod queue;
mod requirements;
mod special;

use generated::spirv as spirv_instructions;
pub(crate) use generated::{destroy_object, records};

use call::{Call, Outcome};

/// Decodes and executes one command.
pub(crate) fn execute(call: &mut Call<'_, '_>, id: u32) -> Outcome {
    generated::dispatch(call, id)
}

/// Asks for the properties of a physical device.
pub(crate) fn properties2(
    f: parhelion_vk::PfnGetPhysicalDeviceProperties2,
    device: parhelion_vk::PhysicalDevice,
    out: parhelion_vk::Out<'_, parhelion_vk::PhysicalDeviceProperties2<'_>>,
) {
    // SAFETY: obligations 1 and 2.
    unsafe { f(device, out) };
}
