//! The lock of an object: what Vulkan calls external synchronisation.
//!
//! Two ways to take it, which exclude each other:
//!
//! - [`Lock::lock`] for one call, with a guard.
//! - [`Lock::claim`] for many. A ring that records draws takes the lock of their pool once, and
//!   gives it back when it has something else to do or when [`Lock::is_wanted`] says so. Recording
//!   a command then costs one load instead of two atomic exchanges.
//!
//! A claim must never be held while its thread waits for anything: who wants the lock cannot take it
//! away. [`Claim`] keeps to that by being released before every command that does not record.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::object::Object;

/// A lock for one call or for many.
#[derive(Debug, Default)]
pub(crate) struct Lock {
    /// Whether it is claimed.
    claimed: Mutex<bool>,
    released: Condvar,
    /// How many wait for a claim to end.
    waiting: AtomicU32,
}

impl Lock {
    /// Keeps others out until the guard is dropped.
    pub(crate) fn lock(&self) -> MutexGuard<'_, bool> {
        let mut claimed = self.claimed.lock().unwrap_or_else(PoisonError::into_inner);
        if *claimed {
            self.waiting.fetch_add(1, Ordering::Relaxed);
            while *claimed {
                claimed = self
                    .released
                    .wait(claimed)
                    .unwrap_or_else(PoisonError::into_inner);
            }
            self.waiting.fetch_sub(1, Ordering::Relaxed);
        }
        claimed
    }

    /// Keeps others out until [`Lock::release`].
    fn claim(&self) {
        *self.lock() = true;
    }

    /// Ends a claim, which the caller has.
    fn release(&self) {
        *self.claimed.lock().unwrap_or_else(PoisonError::into_inner) = false;
        // Who waits has said so before it let the mutex go.
        if self.is_wanted() {
            self.released.notify_all();
        }
    }

    /// Whether someone waits for the claim to end.
    fn is_wanted(&self) -> bool {
        self.waiting.load(Ordering::Relaxed) != 0
    }
}

/// The pool that a channel has claimed to record from, if any.
#[derive(Debug, Default)]
pub(crate) struct Claim(Option<Arc<Object>>);

impl Claim {
    /// Claims `pool`, unless it is claimed already and nobody else wants it.
    pub(crate) fn hold(&mut self, pool: &Arc<Object>) {
        if let Some(held) = &self.0
            && Arc::ptr_eq(held, pool)
            && !held.own_lock().is_wanted()
        {
            return;
        }
        self.release();
        pool.own_lock().claim();
        self.0 = Some(Arc::clone(pool));
    }

    /// Lets others in.
    pub(crate) fn release(&mut self) {
        if let Some(held) = self.0.take() {
            held.own_lock().release();
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.release();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;
    use std::thread;

    use super::*;
    use crate::object::Data;
    use parhelion_vk as vk;

    fn pool(id: u64) -> Arc<Object> {
        Object::new(id, vk::ObjectType::COMMAND_POOL, id, None, None, Data::None)
    }

    #[test]
    fn only_one_is_inside() {
        let pools = [pool(1), pool(2)];
        let inside = [AtomicBool::new(false), AtomicBool::new(false)];
        let visit = |at: usize| {
            assert!(!inside[at].swap(true, Ordering::SeqCst), "two inside");
            thread::yield_now();
            assert!(inside[at].swap(false, Ordering::SeqCst));
        };
        thread::scope(|scope| {
            for recorder in 0..2 {
                let (pools, visit) = (&pools, &visit);
                scope.spawn(move || {
                    let mut claim = Claim::default();
                    for round in 0..2000 {
                        // Mostly one pool, as recorders do; then the other's.
                        let at = if round % 50 == 0 {
                            1 - recorder
                        } else {
                            recorder
                        };
                        claim.hold(&pools[at]);
                        visit(at);
                        if round % 7 == 0 {
                            claim.release();
                        }
                    }
                });
            }
            for at in 0..2 {
                let (pools, visit) = (&pools, &visit);
                scope.spawn(move || {
                    for _ in 0..2000 {
                        let _lock = pools[at].lock();
                        visit(at);
                    }
                });
            }
        });
    }

    #[test]
    fn a_claim_ends_with_its_holder() {
        let pool = pool(1);
        let mut claim = Claim::default();
        claim.hold(&pool);
        claim.hold(&pool);
        let waiter = Arc::clone(&pool);
        let waiter = thread::spawn(move || drop(waiter.lock()));
        while !pool.own_lock().is_wanted() {
            thread::yield_now();
        }
        drop(claim);
        waiter.join().unwrap();
        assert!(!pool.own_lock().is_wanted());
    }
}
