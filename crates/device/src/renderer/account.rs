//! Memory counted on behalf of one renderer: device memory from the ledger, and shared memory.
//!
//! The rule: whatever way a context ends, both are back where they came from. Device memory is
//! settled when the renderer is gone; shared memory counts until its last user (a resource or a
//! ring) is.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use parhelion_model::ledger::Ledger;
use parhelion_sys::memory::SharedMemory;

use crate::vgpu::Vgpu;

/// Device memory granted to one renderer.
#[derive(Debug)]
pub(super) struct Account {
    own: Ledger,
    vgpu: Vgpu,
    closed: bool,
}

impl Account {
    /// Nothing yet. The limit is that of `vgpu`, for all renderers together.
    pub(super) fn new(vgpu: Vgpu) -> Self {
        Self {
            own: Ledger::new(None),
            vgpu,
            closed: false,
        }
    }

    pub(super) fn reserve(&mut self, bytes: u64) -> bool {
        if self.closed || !self.own.reserve(bytes) {
            return false;
        }
        let granted = self.vgpu.reserve(bytes);
        if !granted {
            self.own.release(bytes);
        }
        granted
    }

    pub(super) fn release(&mut self, bytes: u64) -> bool {
        self.own.release(bytes) && self.vgpu.release(bytes)
    }

    /// Grants nothing more.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// Gives everything back: the renderer is gone.
    pub(super) fn settle(&mut self) {
        self.close();
        let held = self.own.reserved_bytes();
        self.release(held);
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        self.settle();
    }
}

/// How much shared memory one context may have.
#[derive(Debug)]
pub(super) struct ShmBudget {
    limit_bytes: u64,
    used_bytes: Arc<AtomicU64>,
}

impl ShmBudget {
    pub(super) fn new(limit_bytes: u64) -> Self {
        Self {
            limit_bytes,
            used_bytes: Arc::default(),
        }
    }

    /// Counts `bytes` for as long as the result lives; `None` if that would be over the limit.
    pub(super) fn charge(&self, bytes: u64) -> Option<Charge> {
        let used = self.used_bytes.load(Ordering::Relaxed).checked_add(bytes)?;
        if used > self.limit_bytes {
            return None;
        }
        // Only the thread of the connection charges, so nothing came between.
        self.used_bytes.store(used, Ordering::Relaxed);
        Some(Charge {
            bytes,
            used_bytes: Arc::clone(&self.used_bytes),
        })
    }
}

/// Counted bytes.
#[derive(Debug)]
pub(super) struct Charge {
    bytes: u64,
    used_bytes: Arc<AtomicU64>,
}

impl Drop for Charge {
    fn drop(&mut self) {
        self.used_bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}

/// Shared memory that is counted while it exists: a file of its own, or a place in the window of a
/// virtual machine.
#[derive(Debug)]
pub(super) struct Shm {
    memory: Arc<SharedMemory>,
    begin: usize,
    len: usize,
    /// The place belongs to somebody else by now.
    is_left: AtomicBool,
    _charge: Charge,
}

impl Shm {
    pub(super) fn whole(memory: SharedMemory, charge: Charge) -> Self {
        Self {
            begin: 0,
            len: memory.len(),
            memory: Arc::new(memory),
            is_left: AtomicBool::new(false),
            _charge: charge,
        }
    }

    pub(super) fn place(
        window: Arc<SharedMemory>,
        begin: usize,
        len: usize,
        charge: Charge,
    ) -> Self {
        Self {
            memory: window,
            begin,
            len,
            is_left: AtomicBool::new(false),
            _charge: charge,
        }
    }

    /// A further descriptor of the file.
    pub(super) fn try_clone_fd(&self) -> io::Result<OwnedFd> {
        self.memory.try_clone_fd()
    }

    /// Whether there is a word at `offset`.
    pub(super) fn has_word(&self, offset: usize) -> bool {
        self.word(offset)
            .and_then(|at| self.memory.load_u32(at, Ordering::Relaxed))
            .is_some()
    }

    /// Sets `bits` in the word at `offset`, unless the place was left.
    pub(super) fn set_bits(&self, offset: usize, bits: u32) {
        if !self.is_left.load(Ordering::SeqCst)
            && let Some(at) = self.word(offset)
        {
            // Memory does not shrink, so what was there once is.
            let _ = self.memory.fetch_or_u32(at, bits, Ordering::SeqCst);
        }
    }

    /// From now on the place is not touched.
    pub(super) fn leave(&self) {
        self.is_left.store(true, Ordering::SeqCst);
    }

    fn word(&self, offset: usize) -> Option<usize> {
        const WORD: usize = 4;
        let end = offset.checked_add(WORD)?;
        (end <= self.len)
            .then(|| self.begin.checked_add(offset))
            .flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parhelion_model::limits::Limits;

    #[test]
    fn memory_returns_to_the_ledger_with_its_renderer() {
        let limits = Limits {
            vram_bytes: Some(100),
            ..Limits::default()
        };
        let vgpu = Vgpu::new(limits, Vec::new());
        let mut one = Account::new(vgpu.clone());
        let mut two = Account::new(vgpu.clone());

        assert!(one.reserve(60));
        assert!(two.reserve(30));
        assert!(!one.reserve(11), "over the common limit");
        assert!(!two.release(31), "not its own");
        assert!(one.release(10));
        assert_eq!(vgpu.reserved_bytes(), 80);

        drop(one);
        assert_eq!(vgpu.reserved_bytes(), 30);
        two.settle();
        assert_eq!(vgpu.reserved_bytes(), 0);
        assert!(!two.reserve(1), "settled");
    }

    #[test]
    fn a_place_that_was_left_is_not_written() {
        let window = Arc::new(SharedMemory::create("window", 8192).unwrap());
        let budget = ShmBudget::new(100);
        let place = Shm::place(Arc::clone(&window), 4096, 64, budget.charge(64).unwrap());
        assert!(place.has_word(60) && !place.has_word(61) && !place.has_word(usize::MAX));
        place.set_bits(60, 2);
        assert_eq!(window.load_u32(4156, Ordering::SeqCst), Some(2));
        place.leave();
        place.set_bits(0, 2);
        assert_eq!(window.load_u32(4096, Ordering::SeqCst), Some(0));
    }

    #[test]
    fn shared_memory_counts_while_it_lives() {
        let budget = ShmBudget::new(100);
        let first = budget.charge(60).unwrap();
        assert!(budget.charge(41).is_none());
        assert!(budget.charge(u64::MAX).is_none());
        drop(first);
        assert!(budget.charge(100).is_some());
    }
}
