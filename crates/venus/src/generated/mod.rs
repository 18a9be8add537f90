// Made by `cargo xtask codegen` from registry/; do not edit.
//! The generated part of the codec.
#![allow(
    missing_docs,
    unused_variables,
    reason = "generated: the registry documents it"
)]

use parhelion_vk as vk;
use vk::Structure as _;

use crate::decode::{Absence, Decoder, WireError};
use crate::encode::Encoder;
use crate::union::*;

mod chain;
mod command_descriptor;
mod command_image;
mod command_physical_device;
mod command_pipeline;
mod command_record;
mod command_record_state;
mod command_resource;
mod command_sync;
mod command_transport;
mod struct_basic;
mod struct_descriptor;
mod struct_features;
mod struct_image;
mod struct_pipeline;
mod struct_private;
mod struct_properties;
mod struct_render;
mod struct_sync;
mod table;
pub(crate) use chain::*;
pub use command_descriptor::*;
pub use command_image::*;
pub use command_physical_device::*;
pub use command_pipeline::*;
pub use command_record::*;
pub use command_record_state::*;
pub use command_resource::*;
pub use command_sync::*;
pub use command_transport::*;
pub use struct_basic::*;
pub use struct_descriptor::*;
pub use struct_features::*;
pub use struct_image::*;
pub use struct_pipeline::*;
pub use struct_private::*;
pub use struct_properties::*;
pub use struct_render::*;
pub use struct_sync::*;
pub use table::*;
