//! Virtio, apart from what a device does: guest memory, queues, and the registers of a device.
//!
//! Source: Virtual I/O Device (VIRTIO) Version 1.3, sections 2.7 (split virtqueues) and 4.1.4 (PCI).
//!
//! Rules:
//!
//! - The guest writes all of it at any time. Everything is copied first, checked then, and never
//!   looked at again.
//! - A queue that cannot be understood stops the device (`DEVICE_NEEDS_RESET`), never the process.
//! - Nothing here is more than plain data, descriptors apart: it is what a saved device consists of.

pub mod queue;
pub mod ram;
pub mod registers;
