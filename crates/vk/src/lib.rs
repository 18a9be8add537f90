//! The Vulkan ABI: types with the layout that drivers expect, function tables, and the loader.
//!
//! This crate decides nothing. The types are generated from the same registry as the wire codec
//! (`cargo xtask codegen`), so that there is one source of layouts.
//!
//! What makes it different from other bindings is that a decoded structure is an ordinary safe
//! Rust value although a C driver can read it as it stands:
//!
//! - a `const T*` is an [`In<'a, T>`](In), a `T*` an [`Out<'a, T>`](Out), a `pNext` a
//!   [`Chain<'a>`](Chain). Each is one pointer wide, null or pointing into an [`Arena`], which
//!   keeps the element count (or the structure type) in front of the data. So safe code can read
//!   them back with bounds, and cannot make one that points anywhere else;
//! - what a driver may write (`Out`, chains) is only ever copied out, never borrowed;
//! - enums and flags are transparent integers: an unknown value is a value, not undefined
//!   behaviour.
//!
//! `unsafe` is in [`arena`] (the pointers), in [`union`](mod@union) and [`loader`], and in the generated
//! `unsafe impl`s that say "all bits zero is a value of this type".

pub mod arena;
mod generated;
pub mod host;
pub mod id;
pub mod loader;
pub mod union;

pub use arena::{Abi, Arena, Chain, Full, In, Node, Null, Out, Structure, zeroed};
pub use generated::*;
pub use id::Id;
pub use union::{
    AccelerationStructureGeometryDataKHR, ClearColorValue, ClearValue, DeviceOrHostAddressConstKHR,
    DeviceOrHostAddressKHR,
};

/// A string of the Vulkan API: bytes that end with NUL.
pub type Str<'a> = In<'a, u8>;

/// What a handle type is, for tables and messages.
pub trait Handle: Abi {
    /// The kind of object that the handle names.
    const TYPE: ObjectType;
    /// The handle as a number: a pointer for dispatchable handles.
    fn raw(self) -> u64;
    /// The handle that `raw` stands for.
    fn from_raw(raw: u64) -> Self;
}

impl VkResult {
    /// Whether the code is an error (negative), rather than success or a status.
    pub fn is_error(self) -> bool {
        self.0 < 0
    }
}

impl core::fmt::Display for VkResult {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "VkResult {}", self.0),
        }
    }
}

/// Packs a version as `VK_MAKE_API_VERSION(0, major, minor, patch)` does.
pub const fn api_version(major: u32, minor: u32, patch: u32) -> u32 {
    major << 22 | minor << 12 | patch
}
