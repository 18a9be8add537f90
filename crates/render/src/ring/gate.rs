//! A number that a ring waits for: `vkSubmitVirtqueueSeqnoMESA` and `vkWaitVirtqueueSeqnoMESA`.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, Mutex};

use super::{Stopped, lock, wait};

/// Holds a ring thread until the virtqueue has got far enough.
///
/// The number only grows.  [`Ring`](super::Ring) stops its gate when it stops.
#[derive(Debug, Default)]
pub struct SeqnoGate {
    reached: AtomicU64,
    stopped: Mutex<bool>,
    changed: Condvar,
}

impl SeqnoGate {
    /// A gate at which no number has arrived.
    pub fn new() -> Self {
        Self::default()
    }

    /// `seqno` has arrived, and so have all before it.
    pub fn submit(&self, seqno: u64) {
        self.reached.fetch_max(seqno, Ordering::AcqRel);
        // The lock: a waiter has either not looked at the number yet, or it is waiting.
        drop(lock(&self.stopped));
        self.changed.notify_all();
    }

    /// Blocks until `seqno` has arrived.
    pub fn wait(&self, seqno: u64) -> Result<(), Stopped> {
        if self.reached() >= seqno {
            return Ok(());
        }
        let mut stopped = lock(&self.stopped);
        loop {
            if self.reached() >= seqno {
                return Ok(());
            }
            if *stopped {
                return Err(Stopped);
            }
            stopped = wait(&self.changed, stopped);
        }
    }

    /// The largest number that has arrived.
    pub fn reached(&self) -> u64 {
        self.reached.load(Ordering::Acquire)
    }

    /// Wakes all who wait; nobody will wait here again.
    pub fn stop(&self) {
        *lock(&self.stopped) = true;
        self.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn numbers_that_have_arrived_pass() {
        let gate = SeqnoGate::new();
        assert_eq!(gate.wait(0), Ok(()));
        gate.submit(u64::MAX - 1);
        gate.submit(3);
        assert_eq!(gate.reached(), u64::MAX - 1);
        assert_eq!(gate.wait(7), Ok(()));
        gate.stop();
        assert_eq!(gate.wait(7), Ok(()));
        assert_eq!(gate.wait(u64::MAX), Err(Stopped));
    }

    #[test]
    fn a_waiter_passes_when_its_number_arrives() {
        let gate = Arc::new(SeqnoGate::new());
        let waiters: Vec<_> = (1..=4u64)
            .map(|seqno| {
                let gate = Arc::clone(&gate);
                thread::spawn(move || {
                    let result = gate.wait(seqno);
                    (result, gate.reached() >= seqno)
                })
            })
            .collect();
        for seqno in 1..=4 {
            thread::sleep(Duration::from_millis(2));
            gate.submit(seqno);
        }
        for waiter in waiters {
            assert_eq!(waiter.join().unwrap(), (Ok(()), true));
        }
    }

    #[test]
    fn stop_wakes_a_waiter() {
        let gate = Arc::new(SeqnoGate::new());
        let waiter = {
            let gate = Arc::clone(&gate);
            thread::spawn(move || gate.wait(1))
        };
        thread::sleep(Duration::from_millis(5));
        gate.stop();
        assert_eq!(waiter.join().unwrap(), Err(Stopped));
    }
}
