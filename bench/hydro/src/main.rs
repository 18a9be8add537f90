//! Hydro.
fn main() {}
