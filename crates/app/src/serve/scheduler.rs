//! The thread that gives turns on the GPU, by the policy of [`parhelion_model::schedule`].
//!
//! It sees contexts through their seats, and is called by their bells. With fewer than two vGPUs that could
//! be at work, and no cap, it looks ten times a second; else a hundred times, and while there are turns when
//! something happens.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context;
use parhelion_model::schedule::{Gate, Schedule, Seen, Share};
use parhelion_model::seat;
use parhelion_sys::event::{EventFd, Poller};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::thread::Prompt;

/// How often it looks when there is nobody to divide the GPU between.
const CALM: Duration = Duration::from_millis(100);
/// How often it looks whether there are two at work.
const ALERT: Duration = Duration::from_millis(10);
/// The shortest time between two looks, so that a bell that rings all the time takes no whole processor.
const BREATH: Duration = Duration::from_micros(20);
/// How much it goes before others, as in `nice`.
const URGENCY: i32 = -10;
/// The key of its own event counter.
const ORDERS: u64 = u64::MAX;

/// A vGPU, by a number that is not used again.
pub(super) type Key = u64;

/// What the thread is told.
enum Order {
    Share(Key, Share),
    Seat(Key, u64, OwnedFd, OwnedFd),
    Leave(Key, u64),
    Forget(Key),
    Stop,
}

/// The way to the thread.
#[derive(Debug)]
pub(super) struct Scheduler {
    orders: Sender<Order>,
    called: Arc<EventFd>,
    occupied: Arc<Mutex<BTreeMap<Key, u64>>>,
}

impl Scheduler {
    /// Starts the thread.
    pub(super) fn start() -> anyhow::Result<Self> {
        let (orders, received) = channel();
        let called = Arc::new(EventFd::new()?);
        let poller = Poller::new()?;
        poller.add(&*called, ORDERS)?;
        let occupied = Arc::default();
        let thread = Thread {
            orders: received,
            called: Arc::clone(&called),
            poller,
            schedule: Schedule::default(),
            vgpus: BTreeMap::new(),
            began: Instant::now(),
            beat: 0,
            occupied: Arc::clone(&occupied),
        };
        thread::Builder::new()
            .name("scheduler".to_owned())
            .spawn(move || thread.run())
            .context("cannot start the scheduler")?;
        Ok(Self {
            orders,
            called,
            occupied,
        })
    }

    fn order(&self, order: Order) {
        // Without the thread nobody waits for turns.
        let _ = self.orders.send(order);
        if let Err(error) = self.called.signal() {
            tracing::error!(%error, "the scheduler cannot be called");
        }
    }

    /// What a vGPU gets, from now on.
    pub(super) fn share(&self, key: Key, share: Share) {
        self.order(Order::Share(key, share));
    }

    /// A context has begun.
    pub(super) fn seat(&self, key: Key, seat: u64, page: OwnedFd, bell: OwnedFd) {
        self.order(Order::Seat(key, seat, page, bell));
    }

    /// A context has ended.
    pub(super) fn leave(&self, key: Key, seat: u64) {
        self.order(Order::Leave(key, seat));
    }

    /// A vGPU is gone.
    pub(super) fn forget(&self, key: Key) {
        self.order(Order::Forget(key));
    }

    /// Nanoseconds for which a vGPU occupied the GPU while there were turns.
    pub(super) fn occupied_ns(&self, key: Key) -> u64 {
        let occupied = self.occupied.lock();
        let occupied = occupied.unwrap_or_else(PoisonError::into_inner);
        occupied.get(&key).copied().unwrap_or(0)
    }
}

impl Drop for Scheduler {
    fn drop(&mut self) {
        self.order(Order::Stop);
    }
}

/// A context.
struct Seat {
    page: SharedMemory,
    _bell: EventFd,
    /// The state that its gate was given.
    state: u32,
}

impl Seat {
    fn word(&self, offset: usize) -> u32 {
        self.page.load_u32(offset, Ordering::SeqCst).unwrap_or(0)
    }

    fn set(&mut self, state: u32) {
        if self.state == state {
            return;
        }
        self.state = state;
        self.page.store_u32(seat::STATE, state, Ordering::SeqCst);
        // Who comes later sees the state before it waits.
        if self.word(seat::WAITING) > 0 {
            self.page.bump_u32(seat::SIGNAL);
        }
    }
}

#[derive(Default)]
struct Vgpu {
    share: Share,
    seats: BTreeMap<u64, Seat>,
}

impl Vgpu {
    fn seen(&self) -> Seen {
        let mut seen = Seen::default();
        for seat in self.seats.values() {
            seen.is_waiting |= seat.word(seat::WAITING) > 0;
            let counted = seat.word(seat::IN_FLIGHT);
            let others = seat.word(seat::BACKLOG);
            seen.in_flight = seen
                .in_flight
                .saturating_add(counted)
                .saturating_add(others);
            let submissions = seat.page.load_u64(seat::SUBMISSIONS).unwrap_or(0);
            seen.submissions = seen.submissions.wrapping_add(submissions);
            let pieces = u64::from(seat.word(seat::PIECES));
            seen.pieces = seen.pieces.saturating_add(pieces);
            let gpu_time_ns = seat.page.load_u64(seat::GPU_TIME).unwrap_or(0);
            seen.gpu_time_ns = seen.gpu_time_ns.saturating_add(gpu_time_ns);
        }
        seen
    }
}

struct Thread {
    orders: Receiver<Order>,
    called: Arc<EventFd>,
    poller: Poller,
    schedule: Schedule<Key>,
    vgpus: BTreeMap<Key, Vgpu>,
    began: Instant,
    beat: u32,
    occupied: Arc<Mutex<BTreeMap<Key, u64>>>,
}

impl Thread {
    fn run(mut self) {
        // It runs for moments, for which others wait. Not everybody may ask for that.
        let this = Some(rustix::thread::gettid());
        let _ = rustix::process::setpriority_process(this, URGENCY);
        let _prompt = Prompt::begin();
        let mut ready = Vec::new();
        let mut published = Instant::now();
        let mut looked = Instant::now();
        loop {
            let wait = self.look();
            if published.elapsed() > Duration::from_millis(500) {
                published = Instant::now();
                self.publish();
            }
            if let Err(error) = self.poller.wait(wait, &mut ready) {
                tracing::error!(%error, "the scheduler cannot wait");
                thread::sleep(ALERT);
            }
            let is_breathless = looked.elapsed() < BREATH;
            looked = Instant::now();
            if is_breathless {
                // A bell that rings all the time.
                thread::sleep(BREATH);
            }
            if ready.contains(&ORDERS) {
                let _ = self.called.clear();
                while let Ok(order) = self.orders.try_recv() {
                    if matches!(order, Order::Stop) {
                        return;
                    }
                    self.obey(order);
                }
            }
        }
    }

    fn now_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    /// Looks at everybody, opens and closes gates, and says how long nothing has to be done.
    fn look(&mut self) -> Duration {
        let now_ns = self.now_ns();
        for (key, vgpu) in &self.vgpus {
            if !vgpu.seats.is_empty() {
                self.schedule.see(*key, now_ns, vgpu.seen());
            }
        }
        let decision = self.schedule.decide(now_ns);
        self.beat = self.beat.wrapping_add(1);
        for (key, vgpu) in &mut self.vgpus {
            let state = match decision.gate {
                // Whoever has a cap is counted always.
                Gate::Open if vgpu.share.cap_percent.is_some() => seat::TURN,
                Gate::Open => seat::OPEN,
                Gate::Turn(turn) if turn == *key && decision.depth < seat::DEPTH => seat::SINGLE,
                Gate::Turn(turn) if turn == *key => seat::TURN,
                Gate::Turn(_) | Gate::Shut => seat::CLOSED,
            };
            for seat in vgpu.seats.values_mut() {
                seat.set(state);
                if state != seat::OPEN {
                    seat.page
                        .store_u32(seat::BEAT, self.beat, Ordering::Relaxed);
                    let exact = u32::from(vgpu.share.cap_percent.is_some());
                    seat.page.store_u32(seat::EXACT, exact, Ordering::Relaxed);
                }
            }
        }
        let seated = self.vgpus.values().filter(|vgpu| !vgpu.seats.is_empty());
        let (count, capped) = seated.fold((0_usize, false), |(count, capped), vgpu| {
            (count + 1, capped || vgpu.share.cap_percent.is_some())
        });
        let calm = if count < 2 && !capped { CALM } else { ALERT };
        let again = decision
            .again_ns
            .map(|again| Duration::from_nanos(again.saturating_sub(self.now_ns())));
        again.map_or(calm, |again| again.min(calm)).max(BREATH)
    }

    fn publish(&self) {
        let occupied = self
            .vgpus
            .keys()
            .map(|key| (*key, self.schedule.occupied_ns(*key)))
            .collect();
        *self.occupied.lock().unwrap_or_else(PoisonError::into_inner) = occupied;
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Share(key, share) => {
                let vgpu = self.vgpus.entry(key).or_default();
                vgpu.share = share;
                self.schedule.set(key, share);
            }
            Order::Seat(key, number, page, bell) => {
                let made = SharedMemory::from_fd(page, seat::SEAT_BYTES).and_then(|page| {
                    let bell = EventFd::adopt(bell)?;
                    self.poller.add(&bell, key)?;
                    Ok((page, bell))
                });
                match made {
                    Ok((page, bell)) => {
                        let vgpu = self.vgpus.entry(key).or_default();
                        self.schedule.set(key, vgpu.share);
                        vgpu.seats.insert(
                            number,
                            Seat {
                                page,
                                _bell: bell,
                                // Unknown, so that the next decision sets it.
                                state: u32::MAX,
                            },
                        );
                    }
                    Err(error) => tracing::warn!(%error, "a context is not scheduled"),
                }
            }
            Order::Leave(key, number) => {
                if let Some(vgpu) = self.vgpus.get_mut(&key) {
                    vgpu.seats.remove(&number);
                    if vgpu.seats.is_empty() {
                        let now_ns = self.now_ns();
                        self.schedule.see(key, now_ns, Seen::default());
                    }
                }
            }
            Order::Forget(key) => {
                self.vgpus.remove(&key);
                self.schedule.remove(key);
            }
            Order::Stop => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A context that the test plays.
    struct Played {
        page: SharedMemory,
        bell: EventFd,
    }

    impl Played {
        fn new(scheduler: &Scheduler, key: Key) -> Self {
            let page = SharedMemory::create("seat", seat::SEAT_BYTES).unwrap();
            let bell = EventFd::new().unwrap();
            let fds = (page.try_clone_fd().unwrap(), bell.try_clone_fd().unwrap());
            scheduler.share(key, Share::default());
            scheduler.seat(key, 1, fds.0, fds.1);
            Self { page, bell }
        }

        fn word(&self, offset: usize) -> u32 {
            self.page.load_u32(offset, Ordering::SeqCst).unwrap()
        }

        fn set(&self, offset: usize, value: u32) {
            self.page
                .store_u32(offset, value, Ordering::SeqCst)
                .unwrap();
            self.bell.signal().unwrap();
        }

        /// Waits until its gate is in a state.
        fn until(&self, state: u32) {
            let end = Instant::now() + Duration::from_secs(20);
            while self.word(seat::STATE) != state {
                assert!(Instant::now() < end, "the gate is never {state}");
                thread::sleep(Duration::from_millis(1));
            }
        }
    }

    #[test]
    fn turns_go_from_one_to_the_other_while_both_wait_and_then_gates_open() {
        let scheduler = Scheduler::start().unwrap();
        let (one, other) = (Played::new(&scheduler, 1), Played::new(&scheduler, 2));
        one.until(seat::OPEN);
        one.set(seat::WAITING, 1);
        other.set(seat::WAITING, 1);
        // Whoever has its turn submits, for ever: the other one gets it all the same.
        one.set(seat::IN_FLIGHT, 1);
        other.set(seat::IN_FLIGHT, 1);
        one.until(seat::TURN);
        other.until(seat::TURN);
        one.until(seat::TURN);
        assert!(one.word(seat::BEAT) > 0);
        for played in [&one, &other] {
            played.set(seat::WAITING, 0);
            played.set(seat::IN_FLIGHT, 0);
        }
        one.until(seat::OPEN);
        other.until(seat::OPEN);
        scheduler.leave(1, 1);
        scheduler.forget(2);
    }
}
