//! All the Vulkan that the workloads share: one device, memory, and submissions that are waited for.
//!
//! What `SAFETY` comments here and in `workload` mean by
//! - *live*: objects are made of the device and ended by their owners' `drop`; owners hold the
//!   [`Gpu`], so that it goes last, and wait for work before they drop what it uses;
//! - *complete*: create-infos and all they point to live until the call returns, and ask for what the
//!   device has;
//! - *alone*: an object is used by the thread that owns it; the queue is behind a lock.

mod device;
mod memory;
mod pipeline;
mod work;

pub(crate) use device::{Gpu, Options};
pub(crate) use memory::{Buffer, Home, Image};
pub(crate) use pipeline::{Compute, Drawing, Sets};
pub(crate) use work::Work;
