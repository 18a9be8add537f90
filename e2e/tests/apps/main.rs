//! Large applications, in the lab `apps`: they give through us what they give natively.
//!
//! `cargo xtask test lab --suite apps` builds that lab and runs this; nothing else does.

#[cfg(test)]
mod direct3d;
#[cfg(test)]
mod piglit;
#[cfg(test)]
mod python;
