//! The Venus wire protocol: Vulkan commands as byte strings, in both directions.
//!
//! A command is its number, flags (bit 0: a reply is wanted) and its parameters in registry order.
//! There is no length field: what the decoder consumed is the framing. Everything is little-endian
//! and a multiple of four bytes long.
//!
//! - Host side: [`Decoder`] turns bytes into typed parameters whose memory is an
//!   [`Arena`](parhelion_vk::Arena), so that a driver can read them as they stand; the `encode_reply`
//!   of each command writes the answer.
//! - Client side: `encode` and `decode_reply` of each command. Tests, fuzzers and the recorder are
//!   clients.
//!
//! The crate never follows a pointer on its own, never allocates beyond the arena's budget, and
//! never panics on input; it has no `unsafe` at all. Handles inside structures are looked up while
//! they are decoded, through [`Handles`]: what comes out holds host handles only. Handles that are
//! parameters themselves stay the guest's [`Id`](parhelion_vk::Id)s.
#![forbid(unsafe_code)]

pub mod capset;
pub mod decode;
pub mod encode;
mod generated;
mod union;

pub use decode::{Absence, Decoder, Handles, NoHandles, WireError};
pub use encode::Encoder;
pub use generated::*;

/// Bit 0 of a command's flags: the client wants a reply.
pub const FLAG_GENERATE_REPLY: u32 = 1;
