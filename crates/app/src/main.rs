//! The `parhelion` binary.
fn main() {}
