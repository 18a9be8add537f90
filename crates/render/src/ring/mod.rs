//! Rings: the shared memory through which a guest program sends its commands.
//!
//! A ring is a byte queue with one writer, the guest, and one reader, a thread of the renderer.
//! Head and tail are free-running 32-bit byte counters; a position in the buffer is a counter
//! modulo its size.  The ring belongs to the guest in every respect, so this module keeps these
//! rules:
//!
//! - **Nothing is decoded in shared memory.**  New bytes are copied once, to private memory.
//! - **The guest's copy of our state is only for the guest.**  The cursor, and whether the ring has
//!   stopped, are private; head and status are written and never believed.
//! - **After each command the head is published**, because the guest may wait for exactly that one.
//! - **Per command there is no system call, no lock and no allocation**, unless somebody waits.
//! - **A ring that sleeps says so.**  IDLE is set before the last look at the tail and cleared after
//!   waking, so either the guest sees IDLE and sends a wake-up, or the ring sees the commands.
//! - **A wake-up keeps the ring awake for one idle period**, because the guest sends no second one
//!   within that time.
//! - **Whatever blocks can be stopped**: a parked ring, a ring that waits for the virtqueue
//!   ([`SeqnoGate`]), the context thread that waits for a ring.
//!
//! [`layout`] says where things lie, [`idle`] what to do without work, [`thread`] runs the ring,
//! [`gate`] and [`Ring::wait_seqno`] order a ring and the virtqueue, [`monitor`] tells the guest that
//! we live.  How it looks from the guest is in `docs/rings.md`.

pub mod gate;
pub mod idle;
pub mod layout;
pub mod monitor;
pub mod thread;

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use parhelion_sys::memory::SharedMemory;

pub use self::gate::SeqnoGate;
pub use self::idle::IdlePolicy;
pub use self::layout::{ExtraFault, Layout, LayoutFault, RingCreateInfo};
pub use self::monitor::Monitor;
pub use self::thread::Ring;

/// Status bit: the ring sleeps and wants a wake-up after new commands.
pub const STATUS_IDLE: u32 = 1;
/// Status bit: the ring has failed; the guest program ends when it sees this.
pub const STATUS_FATAL: u32 = 2;
/// Status bit: the renderer lives; the guest clears it and expects it to come back.
pub const STATUS_ALIVE: u32 = 4;

/// The context cannot go on; the reason has been recorded where it was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the context has failed")]
pub struct Fatal;

/// What was waited for will not come, because the ring has stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the ring has stopped")]
pub struct Stopped;

/// Decodes and executes commands; lives on the ring's thread.
pub trait Commands {
    /// Executes one command at the start of `bytes` and says how many bytes it took.
    ///
    /// `bytes` is private memory, not empty, and ends where the guest's published commands end.  A
    /// guest publishes whole commands only, so a command that runs past the end is fatal.
    fn execute(&mut self, bytes: &[u8]) -> Result<usize, Fatal>;

    /// There are no more commands for now.  Called once a dry spell, before the ring waits.
    fn dry(&mut self) {}

    /// There have been none for long.  Called once while the ring is parked.
    fn park(&mut self) {}
}

/// Hears what goes wrong with a ring.
///
/// A ring keeps this alive until it has ended: the context behind it is best held weakly.
pub trait RingEvents: Send + Sync {
    /// The guest broke a rule of the ring.  Called at most once, after the ring was marked fatal,
    /// on the ring's thread or on one that waits for it.
    fn fault(&self, rule: &str);
}

/// What a ring is made of.
pub struct RingConfig {
    /// The resource that holds the ring.
    pub memory: Arc<SharedMemory>,
    /// Where the ring lies in it.
    pub layout: Layout,
    /// Where to begin: zero for a fresh ring, the saved [`Ring::head`] for a restored one.
    pub head: u32,
    /// The name of the thread.
    pub name: String,
    /// Who hears of faults.
    pub events: Arc<dyn RingEvents>,
    /// Where commands of this ring wait for the virtqueue; stopped together with the ring.
    pub gate: Arc<SeqnoGate>,
    /// What to do without work.
    pub policy: IdlePolicy,
}

impl std::fmt::Debug for RingConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RingConfig")
            .field("layout", &self.layout)
            .field("head", &self.head)
            .field("name", &self.name)
            .field("policy", &self.policy)
            .finish_non_exhaustive()
    }
}

/// Whether `seqno` lies ahead of `cursor`.
///
/// Counters wrap after 4 GiB, so a number alone does not say whether it is to come or was passed long
/// ago.  But a guest can have stored no more than a buffer full ahead of us; all else is past.  (The
/// sign of the difference, which the reference implementation takes, ends a guest that maps memory
/// which it allocated 2 GiB of commands ago.)
fn pending(cursor: u32, seqno: u32, buffer_size: u32) -> bool {
    let ahead = seqno.wrapping_sub(cursor);
    ahead != 0 && ahead <= buffer_size
}

/// Locks.  What is locked here stays consistent even if a thread panicked meanwhile.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn wait<'a, T>(condvar: &Condvar, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T> {
    condvar.wait(guard).unwrap_or_else(PoisonError::into_inner)
}

fn wait_timeout<'a, T>(
    condvar: &Condvar,
    guard: MutexGuard<'a, T>,
    timeout: Duration,
) -> MutexGuard<'a, T> {
    let (guard, _) = condvar
        .wait_timeout(guard, timeout)
        .unwrap_or_else(PoisonError::into_inner);
    guard
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn counters_compare_across_the_wrap() {
        assert!(!pending(0, 0, 64));
        assert!(!pending(8, 4, 64));
        assert!(pending(4, 8, 64));
        assert!(!pending(4, u32::MAX - 3, 64));
        assert!(pending(u32::MAX - 3, 4, 64));
    }

    #[test]
    fn what_was_passed_long_ago_is_not_pending() {
        assert!(!pending(0x8000_1000, 0x1000, 1 << 17));
        assert!(!pending(0xc000_0000, 0x1000, 1 << 17));
        assert!(!pending(0x1000, 0x4000_0000, 1 << 17));
    }

    proptest! {
        #[test]
        fn pending_means_that_it_fits_between(
            cursor: u32,
            tail in 0u32..=1 << 24,
            seqno in 0u32..=1 << 24,
            order in 6u32..=24,
        ) {
            let buffer_size = 1 << order;
            let (ahead, tail) = (seqno.min(tail), seqno.max(tail));
            let seqno = cursor.wrapping_add(ahead);
            prop_assert_eq!(pending(cursor, seqno, buffer_size), ahead != 0 && ahead <= buffer_size);
            // Once the cursor is there or further, by up to a buffer full, it is past.
            let later = seqno.wrapping_add((tail - ahead).min(buffer_size));
            prop_assert!(!pending(later, seqno, buffer_size));
        }
    }
}
