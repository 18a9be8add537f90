//! Taking over a descriptor that the parent process passed by number.
//!
//! This is the one place where a number becomes an owned descriptor. Ownership is claimed at most
//! once a number, and only of descriptors that were really inherited.
#![allow(
    unsafe_code,
    reason = "a descriptor number becomes an owned descriptor"
)]

use std::io;
use std::os::fd::{BorrowedFd, FromRawFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};

use rustix::io::FdFlags;

use super::FIRST_INHERITED_FD;

/// Bit n: number n was claimed.
static CLAIMED: AtomicU64 = AtomicU64::new(0);

/// Takes over the descriptor that the parent passed as `number`; once a number.
///
/// Refused unless `number` is open and not close-on-exec: everything that this process opened
/// itself is, and what came through `exec` cannot be.
pub fn inherited_fd(number: i32) -> io::Result<OwnedFd> {
    let refused = |rule| Err(io::Error::new(io::ErrorKind::InvalidInput, rule));
    if !(FIRST_INHERITED_FD..64).contains(&number) {
        return refused("not the number of an inherited descriptor");
    }
    let bit = 1_u64 << number;
    if CLAIMED.fetch_or(bit, Ordering::SeqCst) & bit != 0 {
        return refused("the inherited descriptor was taken before");
    }
    // SAFETY:
    // - the number is not negative; if nothing is open there the next call fails and that is all.
    let seen = unsafe { BorrowedFd::borrow_raw(number) };
    let flags = rustix::io::fcntl_getfd(seen)?;
    if flags.contains(FdFlags::CLOEXEC) {
        return refused("the descriptor was not inherited");
    }
    rustix::io::fcntl_setfd(seen, flags | FdFlags::CLOEXEC)?;
    // SAFETY:
    // - open, and inherited, as checked above: no object in this process owns it;
    // - claimed only once, by the bit in `CLAIMED`.
    Ok(unsafe { OwnedFd::from_raw_fd(number) })
}
