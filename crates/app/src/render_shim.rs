//! The renderer, as the rest of this crate sees it.

pub(crate) use parhelion_render::{capset, probe::probe, process::run};
