//! The renderer: replays the commands of one guest program on the host's Vulkan driver.
//!
//! A [context](context) has objects, resources, rings and timelines. A ring's thread copies new
//! bytes out of shared memory and gives them to its [channel](channel), which decodes one command
//! after the other, looks every handle up in the [object table](object), and calls the
//! [driver]. The [process](process) around it speaks with the device process, which owns everything
//! that must survive this one.
//!
//! `unsafe` is in [`driver`] only: that is the boundary to C code.

mod channel;
mod context;
pub mod driver;
mod fault;
mod lock;
mod object;
pub mod probe;
pub mod process;
mod progress;
mod recent;
mod resource;
pub mod ring;
mod seat;

pub use fault::Fault;

/// What a guest driver is told of this host before anything else; memory is allocated before the
/// guest maps it, as a vtest connection needs.
pub fn capset() -> [u8; parhelion_venus::capset::CAPSET_BYTES] {
    parhelion_venus::capset::capset(false)
}

/// The same for guests in a virtual machine, which put memory into the window before they allocate
/// from it.
pub fn capset_for_window() -> [u8; parhelion_venus::capset::CAPSET_BYTES] {
    parhelion_venus::capset::capset(true)
}
