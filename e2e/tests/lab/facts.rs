//! What a program says about a device: a path and a value each.

use std::collections::BTreeMap;

/// What is said, by where it is said.
pub(crate) type Facts = BTreeMap<String, String>;
