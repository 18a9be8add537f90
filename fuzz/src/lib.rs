//! What fuzz targets share: input to commands ([`stream`]), commands to a context ([`context`]), and a
//! device with its worker ([`machine`]).
//!
//! A target does nothing but call one function here, so that a crash can be repeated in a debugger
//! without libFuzzer.

pub mod chains;
pub mod context;
pub mod control;
pub mod daemon;
pub mod gpu;
pub mod input;
mod machine;
#[path = "../../crates/render/tests/it/make.rs"]
#[allow(dead_code, reason = "the tests of the renderer use all of it")]
mod make;
pub mod ring;
pub mod schedule;
pub mod stream;
pub mod vfio;
pub mod vhost;
pub mod vtest;
