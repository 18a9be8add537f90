//! What the program needs of Vulkan, each call wrapped once: loader and devices, buffers,
//! kernels, recorded work. Everything above is safe code.
//!
//! The wrappers lean on two habits of the code above. Objects that a recorder names outlive its
//! work, since every owner waits before it drops them; and ranges of copies are within their
//! buffers, which is asserted.

mod buffer;
mod device;
mod instance;
mod kernel;
mod recorder;
mod transfer;

pub(crate) use buffer::{Buffer, Home};
pub(crate) use device::Device;
pub(crate) use instance::Vulkan;
pub(crate) use kernel::{Bindings, Kernel, KernelInfo};
pub(crate) use recorder::{Recorder, Stage};
pub(crate) use transfer::{download, upload};
