//! Virtual machines: stock QEMU, stock kernel, stock Mesa; a real guest, emulated.
//!
//! The guest of the lab's own packages is booted once, and many tests look at it; the one of plain
//! Debian 13, which ends in several ways, has a boot of its own.

#[cfg(test)]
mod ends;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod probes;
#[cfg(test)]
mod works;
