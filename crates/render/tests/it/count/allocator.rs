//! An allocator that counts for each thread how often it was asked.

#![allow(unsafe_code, reason = "an allocator is unsafe to write")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicI32, AtomicU64, AtomicUsize, Ordering};

/// The system's allocator, with counts.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

/// Threads that are counted: the first so many that ask for memory.
const THREADS: usize = 256;

/// A thread, and how often it asked.
struct Asked {
    thread: AtomicI32,
    times: AtomicU64,
}

static ASKED: [Asked; THREADS] = [const {
    Asked {
        thread: AtomicI32::new(0),
        times: AtomicU64::new(0),
    }
}; THREADS];

static NEXT: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    /// The place in [`ASKED`] of this thread. Needs no memory, now or at the thread's end.
    static PLACE: Cell<Option<usize>> = const { Cell::new(None) };
}

fn count() {
    let place = PLACE.get().unwrap_or_else(|| {
        let place = NEXT.fetch_add(1, Ordering::Relaxed);
        PLACE.set(Some(place));
        if let Some(asked) = ASKED.get(place) {
            let thread = rustix::thread::gettid().as_raw_nonzero().get();
            asked.thread.store(thread, Ordering::Relaxed);
        }
        place
    });
    if let Some(asked) = ASKED.get(place) {
        asked.times.fetch_add(1, Ordering::Relaxed);
    }
}

/// Each thread that ever asked, by its number, and how often it did.
pub(super) fn asked() -> impl Iterator<Item = (i32, u64)> {
    let threads = ASKED.iter().map(|asked| {
        (
            asked.thread.load(Ordering::Relaxed),
            asked.times.load(Ordering::Relaxed),
        )
    });
    threads.filter(|(thread, _)| *thread != 0)
}

// SAFETY: all is passed on to the system's allocator; counting asks for no memory and never panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps the contract, which is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: as above.
        unsafe { System.realloc(place, layout, size) }
    }
}
