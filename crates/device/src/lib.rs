//! The device side of a vGPU: what must survive when a guest program or its renderer does not.
//!
//! A guest program talks to this crate over a transport; for each program there is one renderer
//! process, which decodes its commands and owns the Vulkan driver. This crate is between the two.
//! It owns what has to outlive a renderer (shared memory, resource ids, synchronization objects,
//! the memory ledger) and turns the end of either side into an orderly end of the other.
//!
//! ```text
//!   guest program ──vtest socket── serve() ──packets── renderer process
//!         │                          │                      │
//!         └───────── rings in shared memory (memfd) ────────┘
//! ```
//!
//! Rules this crate keeps:
//!
//! - It never parses Venus and never calls Vulkan: command bytes are passed on unread.
//! - It trusts neither side. Every length, id and order of messages is checked; whoever breaks a
//!   rule ends the connection, and [`Fault`] names the command and the rule.
//! - It never waits for one side without serving the other: a renderer that asks for memory while
//!   the guest waits for a blob is answered.
//! - It always has bounds: bytes of shared memory, resources, waits, fences, queued packets.
//! - When a context ends for any reason other than its own wish, its rings say so *first* (the FATAL
//!   bit), then its waits are woken, and then its socket is closed in the way that makes a blocked
//!   peer fail instead of waiting for ever.
//! - It does not panic; a panic that happens all the same ends one connection only.
//!
//! Modules: [`vgpu`] is what all contexts of a vGPU have in common; [`fault`] says why a context ended; [`renderer`] is the link to a renderer process;
//! [`vtest`] serves a client of the vtest protocol. [`gpu`] is the device of a virtual machine, [`machine`]
//! its worker, [`virtio`] its queues; [`vfio_user`] and [`vhost_user`] serve its monitor.
#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing
    )
)]

pub mod fault;
pub mod gpu;
pub mod machine;
mod monitor;
pub mod renderer;
pub mod vfio_user;
pub mod vgpu;
pub mod vhost_user;
pub mod virtio;
pub mod vtest;

pub use fault::{Ended, Fault, Reason};
pub use monitor::End;
