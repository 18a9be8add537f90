//! Plain data and pure rules that several processes share.
//!
//! The device process, the renderers and the command line must agree on what an id is, which limits
//! there are, how memory is counted and what they say to each other. All of it is here, and nothing
//! of it does anything: no input or output, no clock, no thread, no randomness. Time and entropy
//! come in as arguments. So every rule can be tested alone and replayed.
//!
//! Rules this crate keeps:
//!
//! - Ids are types ([`id`]); a number of the wrong kind does not compile.
//! - What comes from another process is decoded with a size limit and answered with an error;
//!   nothing panics on input.
//! - Counting never overshoots ([`ledger`]).
//!
//! Modules:
//!
//! - [`id`]: contexts, resources, rings, objects, timelines, fences;
//! - [`limits`]: what a context may use at most;
//! - [`bytes`], [`span`]: sizes and lengths of time as people write them;
//! - [`vgpu`]: what a vGPU is defined by;
//! - [`control`]: the messages between a device process and its renderers;
//! - [`ledger`]: granted memory;
//! - [`schedule`]: who may use the GPU now;
//! - [`seat`]: the page by which a renderer and its scheduler see each other;
//! - [`quarantine`]: when a vGPU gets no new contexts for a while;
//! - [`statistics`]: what a context has used.
#![forbid(unsafe_code)]

pub mod bytes;
pub mod control;
pub mod id;
pub mod ledger;
pub mod limits;
pub mod quarantine;
pub mod schedule;
pub mod seat;
pub mod span;
pub mod statistics;
pub mod vgpu;

pub use id::{ContextId, FenceSeqno, ObjectId, ResourceId, RingId, Timeline};
