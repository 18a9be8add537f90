//! What the operating system gives: shared memory, sockets, processes, signals, events.
//!
//! All other crates are written against the types of this one, so that the questions a kernel
//! interface raises (who closes the descriptor, what if the other side truncates the file, which
//! thread must stay alive) are answered in one place and in safe Rust for everybody else.
//!
//! Rules this crate keeps:
//!
//! - It does not know what a GPU is, nor any protocol of Parhelion.
//! - Descriptors travel as [`OwnedFd`](std::os::fd::OwnedFd) and
//!   [`BorrowedFd`](std::os::fd::BorrowedFd), never as bare numbers, and are close-on-exec.
//! - No reference into memory that another process can write is ever handed out: [`memory`]
//!   copies, or works on atomic words.
//! - Whatever comes from another process (packets, descriptors, sizes) is checked here and answered
//!   with an error; nothing in this crate panics on input.
//! - A process or a mapping that was made here is gone when its guard is dropped.
//!
//! Modules:
//!
//! - [`memory`]: sealed shared memory (memfd) and bounds-checked access to it;
//! - [`socket`]: sequenced-packet sockets that carry descriptors, and the few operations on stream
//!   sockets that the standard library lacks;
//! - [`process`]: children that die with their parent and inherit exactly what they are given;
//! - [`sandbox`]: confinement of a process;
//! - [`signal`]: termination signals as a descriptor;
//! - [`event`]: event counters and waiting for several descriptors;
//! - [`kernel`]: what the running kernel offers;
//! - [`thread`]: how soon a thread runs;
//! - [`udmabuf`]: shared memory as a dma-buf.
//!
//! `unsafe` is allowed in [`memory`], [`signal`], [`kernel`], [`thread`], [`udmabuf`], `process::exec`,
//! `process::isolation`, `process::inherited` and `sandbox::attempt`.

pub mod event;
pub mod kernel;
pub mod memory;
pub mod process;
pub mod sandbox;
pub mod signal;
pub mod socket;
pub mod thread;
pub mod udmabuf;
