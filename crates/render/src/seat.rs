//! Waiting for a turn on the GPU, and what the scheduler is told.
//!
//! The page is described in [`parhelion_model::seat`]. While the gate is open, passing it is one load.
//!
//! Rules:
//!
//! - Nobody waits with a lock of the context held.
//! - A wait always ends: with a turn, with the context, or when the scheduler shows no sign of life.
//! - Submissions that wait for something that the guest does later may fill the GPU's places; then one more
//!   passes after a while, since it may be that something.

use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use parhelion_model::seat;
use parhelion_sys::event::EventFd;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::thread::Prompt;

/// How long one wait takes before it looks around.
const LOOK: Duration = Duration::from_millis(50);

/// After this time without a sign of life of the scheduler, the gate counts as open.
const DEAD: Duration = Duration::from_millis(500);

/// How a submission got through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// The gate was open.
    Free,
    /// It has a turn: [`Seat::done`] follows when it is off the GPU.
    Counted,
    /// The context is over.
    Over,
}

/// The seat of this context.
#[derive(Debug, Default)]
pub(crate) struct Seat {
    shared: Option<Shared>,
    counts: Mutex<Counts>,
    delay_ns: AtomicU64,
    gpu_time_ns: AtomicU64,
}

#[derive(Debug)]
struct Shared {
    page: SharedMemory,
    bell: EventFd,
}

#[derive(Debug, Default)]
struct Counts {
    waiting: u32,
    in_flight: u32,
    backlog: u32,
    pieces: u32,
}

impl Seat {
    /// The seat behind these descriptors; without any, its gate is always open.
    ///
    /// # Errors
    /// When they are not what they should be.
    pub(crate) fn new(mut fds: Vec<OwnedFd>) -> Result<Self, String> {
        let bell = fds.pop();
        let page = fds.pop();
        let shared = match (page, bell) {
            (Some(page), Some(bell)) => {
                let page = SharedMemory::from_fd(page, seat::SEAT_BYTES);
                let bell = EventFd::adopt(bell);
                Some(Shared {
                    page: page.map_err(|error| format!("the seat cannot be mapped: {error}"))?,
                    bell: bell.map_err(|error| format!("the bell cannot be used: {error}"))?,
                })
            }
            _ => None,
        };
        Ok(Self {
            shared,
            ..Self::default()
        })
    }

    /// Whether submissions pass uncounted.
    pub(crate) fn is_open(&self) -> bool {
        self.state() == seat::OPEN
    }

    /// Whether every counted submission is to be measured.
    pub(crate) fn is_exact(&self) -> bool {
        self.word(seat::EXACT) != 0
    }

    fn word(&self, offset: usize) -> u32 {
        let shared = self.shared.as_ref();
        shared
            .and_then(|shared| shared.page.load_u32(offset, Ordering::SeqCst))
            .unwrap_or(0)
    }

    fn long(&self, offset: usize) -> Option<u64> {
        self.shared.as_ref()?.page.load_u64(offset)
    }

    fn state(&self) -> u32 {
        self.word(seat::STATE)
    }

    /// How long a submission may take.
    pub(crate) fn timeout(&self) -> Option<Duration> {
        let limit_ns = self.long(seat::TIMEOUT).filter(|limit| *limit > 0)?;
        Some(Duration::from_nanos(limit_ns))
    }

    /// The limit of device memory of the vGPU, if there is one, and how much of it there is in use.
    pub(crate) fn memory(&self) -> Option<(u64, u64)> {
        let limit = self.long(seat::VRAM_LIMIT)?;
        (limit != u64::MAX).then(|| (limit, self.long(seat::VRAM_USED).unwrap_or(0)))
    }

    /// Time that submissions waited here.
    pub(crate) fn delay_ns(&self) -> u64 {
        self.delay_ns.load(Ordering::Relaxed)
    }

    /// Waits for a turn. `is_over` says that the context is.
    pub(crate) fn enter(&self, is_over: impl Fn() -> bool) -> Pass {
        if let Some(pass) = self.try_enter() {
            return pass;
        }
        // The GPU waits for this thread when its turn comes.
        let prompt = Prompt::begin();
        let began = Instant::now();
        let mut alive = (self.word(seat::BEAT), began);
        let mut moved = (self.lock().in_flight, began);
        self.count_waiting(1);
        let pass = loop {
            let signal = self.word(seat::SIGNAL);
            if let Some(pass) = self.try_enter() {
                break pass;
            }
            if is_over() {
                break Pass::Over;
            }
            if let Some(shared) = &self.shared {
                shared.page.wait_u32(seat::SIGNAL, signal, LOOK);
            }
            let now = Instant::now();
            let beat = self.word(seat::BEAT);
            if beat != alive.0 {
                alive = (beat, now);
            } else if now.duration_since(alive.1) > DEAD {
                break Pass::Free;
            }
            let in_flight = self.lock().in_flight;
            if in_flight != moved.0 || self.state() == seat::CLOSED {
                moved = (in_flight, now);
            } else if now.duration_since(moved.1) >= LOOK {
                self.count_in_flight(1);
                break Pass::Counted;
            }
        };
        drop(prompt);
        self.count_waiting(-1);
        let waited = u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.delay_ns.fetch_add(waited, Ordering::Relaxed);
        pass
    }

    fn try_enter(&self) -> Option<Pass> {
        let state = self.state();
        match state {
            seat::TURN | seat::SINGLE => {
                let mut counts = self.lock();
                let depth = if state == seat::SINGLE {
                    1
                } else {
                    seat::DEPTH
                };
                if counts.in_flight >= depth {
                    return None;
                }
                counts.in_flight = counts.in_flight.saturating_add(1);
                counts.pieces = counts.pieces.wrapping_add(1);
                let in_flight = counts.in_flight;
                self.publish(seat::PIECES, counts.pieces);
                self.publish(seat::IN_FLIGHT, in_flight);
                drop(counts);
                if in_flight == 1 {
                    // From now on it occupies the GPU.
                    self.ring();
                }
                Some(Pass::Counted)
            }
            seat::CLOSED => None,
            _ => Some(Pass::Free),
        }
    }

    /// So many submissions have been made.
    pub(crate) fn count_submissions(&self, all: u64) {
        if let Some(shared) = &self.shared {
            shared.page.store_u64(seat::SUBMISSIONS, all);
        }
    }

    /// So many more, or less, submissions are followed that were not counted.
    pub(crate) fn follow(&self, change: i32) {
        let mut counts = self.lock();
        counts.backlog = counts.backlog.saturating_add_signed(change);
        self.publish(seat::BACKLOG, counts.backlog);
    }

    /// A counted submission is off the GPU, and the GPU has worked for so much longer.
    pub(crate) fn done(&self, gpu_time_ns: u64) {
        let all = self.gpu_time_ns.fetch_add(gpu_time_ns, Ordering::Relaxed);
        if let Some(shared) = &self.shared {
            let all = all.saturating_add(gpu_time_ns);
            shared.page.store_u64(seat::GPU_TIME, all);
        }
        self.count_in_flight(-1);
        if let Some(shared) = &self.shared {
            shared.page.bump_u32(seat::SIGNAL);
        }
        self.ring();
    }

    fn count_waiting(&self, change: i32) {
        let mut counts = self.lock();
        counts.waiting = counts.waiting.saturating_add_signed(change);
        self.publish(seat::WAITING, counts.waiting);
        drop(counts);
        if change > 0 && self.state() == seat::CLOSED {
            self.ring();
        }
    }

    fn count_in_flight(&self, change: i32) {
        let mut counts = self.lock();
        counts.in_flight = counts.in_flight.saturating_add_signed(change);
        self.publish(seat::IN_FLIGHT, counts.in_flight);
    }

    fn publish(&self, offset: usize, value: u32) {
        if let Some(shared) = &self.shared {
            shared.page.store_u32(offset, value, Ordering::SeqCst);
        }
    }

    fn ring(&self) {
        if let Some(shared) = &self.shared
            && let Err(error) = shared.bell.signal()
        {
            tracing::debug!(%error, "the scheduler cannot be called");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::thread;

    /// A seat, and the scheduler's view of it.
    fn seat() -> (Arc<Seat>, SharedMemory, EventFd) {
        let page = SharedMemory::create("seat", seat::SEAT_BYTES).unwrap();
        let bell = EventFd::new().unwrap();
        let fds = vec![page.try_clone_fd().unwrap(), bell.try_clone_fd().unwrap()];
        (Arc::new(Seat::new(fds).unwrap()), page, bell)
    }

    fn set(page: &SharedMemory, state: u32) {
        page.store_u32(seat::STATE, state, Ordering::SeqCst)
            .unwrap();
        page.bump_u32(seat::SIGNAL).unwrap();
    }

    fn word(page: &SharedMemory, offset: usize) -> u32 {
        page.load_u32(offset, Ordering::SeqCst).unwrap()
    }

    #[test]
    fn without_a_scheduler_all_pass() {
        let alone = Seat::new(Vec::new()).unwrap();
        assert_eq!(alone.enter(|| false), Pass::Free);
        let (seat, _page, bell) = seat();
        assert_eq!(seat.enter(|| false), Pass::Free);
        assert!(!bell.clear().unwrap());
        assert_eq!(seat.delay_ns(), 0);
    }

    #[test]
    fn a_turn_lets_two_in_and_the_next_when_one_is_done() {
        let (seat, page, bell) = seat();
        set(&page, seat::TURN);
        assert_eq!(seat.enter(|| false), Pass::Counted);
        assert_eq!(seat.enter(|| false), Pass::Counted);
        assert_eq!(word(&page, seat::IN_FLIGHT), 2);
        assert_eq!(word(&page, seat::PIECES), 2);
        let third = {
            let seat = Arc::clone(&seat);
            thread::spawn(move || seat.enter(|| false))
        };
        while word(&page, seat::WAITING) == 0 {
            thread::yield_now();
        }
        seat.done(5);
        assert_eq!(page.load_u64(seat::GPU_TIME), Some(5));
        assert_eq!(third.join().unwrap(), Pass::Counted);
        assert!(bell.clear().unwrap());
        assert_eq!(word(&page, seat::WAITING), 0);
        assert!(seat.delay_ns() > 0);
    }

    #[test]
    fn who_waits_rings_and_goes_in_when_it_is_its_turn() {
        let (seat, page, bell) = seat();
        set(&page, seat::CLOSED);
        let waiting = {
            let seat = Arc::clone(&seat);
            thread::spawn(move || seat.enter(|| false))
        };
        while !bell.clear().unwrap() {
            thread::yield_now();
        }
        assert_eq!(word(&page, seat::WAITING), 1);
        set(&page, seat::TURN);
        assert_eq!(waiting.join().unwrap(), Pass::Counted);
    }

    #[test]
    fn nobody_waits_for_a_dead_scheduler_or_in_a_context_that_is_over() {
        let (seat, page, _bell) = seat();
        set(&page, seat::CLOSED);
        assert_eq!(seat.enter(|| true), Pass::Over);
        assert_eq!(seat.enter(|| false), Pass::Free);
    }

    #[test]
    fn submissions_that_wait_for_a_later_one_do_not_keep_it_out() {
        let (seat, page, _bell) = seat();
        set(&page, seat::TURN);
        seat.enter(|| false);
        seat.enter(|| false);
        assert_eq!(seat.enter(|| false), Pass::Counted);
        assert_eq!(word(&page, seat::IN_FLIGHT), 3);
    }
}
