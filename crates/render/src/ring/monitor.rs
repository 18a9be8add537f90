//! Tells guests that the renderer lives.
//!
//! A guest that chains `VkRingMonitorInfoMESA` clears the ALIVE bit of its ring from time to time
//! and ends itself if the bit does not come back.  A ring thread cannot promise that: it may be in
//! the driver for seconds.  So one thread per context does nothing else, and never waits for a ring.

use std::io;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::thread::{Ring, Watch};
use super::{lock, wait, wait_timeout};

/// The shortest reporting period.  A guest that asks for less gets this, and may not live with it.
pub const MIN_PERIOD: Duration = Duration::from_millis(10);

/// The longest reporting period that is made use of; Mesa asks for three seconds.
pub const MAX_PERIOD: Duration = Duration::from_secs(10);

/// How often to report in each period.  Two would do if sleeps were exact.
const REPORTS_PER_PERIOD: u32 = 3;

/// Sets ALIVE on the rings of one context until dropped.
pub struct Monitor {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Monitor {
    /// Starts the thread, under this name.
    pub fn spawn(name: &str) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            changed: Condvar::new(),
        });
        let thread = {
            let shared = Arc::clone(&shared);
            thread::Builder::new()
                .name(name.replace('\0', ""))
                .spawn(move || shared.run())?
        };
        Ok(Self {
            shared,
            thread: Some(thread),
        })
    }

    /// Sets ALIVE on `ring` now and then at least twice in each period of `max_period_us`, until
    /// the ring stops.
    pub fn register(&self, ring: &Ring, max_period_us: u32) {
        let watch = ring.watch();
        if !watch.set_alive() {
            return;
        }
        let interval = interval(max_period_us);
        let due = Instant::now() + interval;
        lock(&self.shared.state).entries.push(Entry {
            watch,
            interval,
            due,
        });
        self.shared.changed.notify_one();
    }
}

impl Drop for Monitor {
    fn drop(&mut self) {
        lock(&self.shared.state).stopping = true;
        self.shared.changed.notify_one();
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("a ring monitor panicked: this is a bug");
        }
    }
}

impl std::fmt::Debug for Monitor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Monitor")
            .field("rings", &lock(&self.shared.state).entries.len())
            .finish_non_exhaustive()
    }
}

struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    entries: Vec<Entry>,
    stopping: bool,
}

struct Entry {
    watch: Watch,
    interval: Duration,
    due: Instant,
}

impl Entry {
    /// Reports if it is time; false once that is no longer wanted.
    fn report(&mut self, now: Instant) -> bool {
        if self.due > now {
            return true;
        }
        self.due = now + self.interval;
        self.watch.set_alive()
    }
}

impl Shared {
    fn run(&self) {
        let mut state = lock(&self.state);
        while !state.stopping {
            let now = Instant::now();
            state.entries.retain_mut(|entry| entry.report(now));
            state = match state.entries.iter().map(|entry| entry.due).min() {
                Some(due) => {
                    let pause = due.saturating_duration_since(Instant::now());
                    wait_timeout(&self.changed, state, pause)
                }
                None => wait(&self.changed, state),
            };
        }
    }
}

/// The time between two reports.
fn interval(max_period_us: u32) -> Duration {
    let period = Duration::from_micros(max_period_us.into());
    period.clamp(MIN_PERIOD, MAX_PERIOD) / REPORTS_PER_PERIOD
}

#[cfg(test)]
mod tests {
    use super::super::STATUS_ALIVE;
    use super::super::thread::tests::{Bench, Plan, Toy, until};
    use super::*;

    /// The shortest period, in microseconds.
    const PERIOD_US: u32 = 10_000;

    fn comes_back(bench: &Bench) {
        bench.clear_alive();
        until("the ring is reported alive", || {
            bench.status() & STATUS_ALIVE != 0
        });
    }

    #[test]
    fn at_least_two_reports_in_each_period() {
        for period_us in [
            0,
            1,
            9_999,
            10_000,
            3_000_000,
            10_000_000,
            60_000_000,
            u32::MAX,
        ] {
            let asked = Duration::from_micros(period_us.into());
            let interval = interval(period_us);
            assert!(interval * 2 < asked.max(MIN_PERIOD), "{period_us}");
            assert!(interval >= MIN_PERIOD / REPORTS_PER_PERIOD, "{period_us}");
            assert!(interval <= MAX_PERIOD / REPORTS_PER_PERIOD, "{period_us}");
        }
    }
    #[test]
    fn alive_comes_back_even_if_the_ring_is_busy_for_long() {
        let monitor = Monitor::spawn("monitor\0 test").unwrap();
        let mut busy = Plan::default().start();
        let other = Plan::default().start();
        assert_eq!(busy.status() & STATUS_ALIVE, 0);
        monitor.register(&busy.ring, PERIOD_US);
        assert_ne!(busy.status() & STATUS_ALIVE, 0, "at once");
        monitor.register(&other.ring, u32::MAX);
        busy.push(Toy::Hold, 1);
        for _ in 0..5 {
            comes_back(&busy);
        }
        busy.record.hold.submit(1);

        // A ring that registers later does not have to wait for the one with the long period.
        let late = Plan::default().start();
        monitor.register(&late.ring, PERIOD_US);
        comes_back(&late);
    }

    #[test]
    fn rings_that_end_are_left_alone() {
        let monitor = Monitor::spawn("monitor test").unwrap();
        let benches = [(); 3].map(|()| Plan::default().start());
        for bench in &benches {
            monitor.register(&bench.ring, PERIOD_US);
        }
        let [mut stopped, fatal, alive] = benches;
        stopped.push(Toy::Data, 0);
        stopped.ring.stop_and_join();
        fatal.ring.set_fatal();
        stopped.clear_alive();
        until("the monitor forgets them", || {
            lock(&monitor.shared.state).entries.len() == 1
        });
        assert_eq!(stopped.status() & STATUS_ALIVE, 0);
        comes_back(&alive);
        monitor.register(&stopped.ring, PERIOD_US);
        assert_eq!(lock(&monitor.shared.state).entries.len(), 1);
        assert_eq!(stopped.status() & STATUS_ALIVE, 0);

        drop(alive);
        until("the monitor forgets it", || {
            lock(&monitor.shared.state).entries.is_empty()
        });
    }

    #[test]
    fn dropping_ends_the_thread() {
        let monitor = Monitor::spawn("monitor test").unwrap();
        let bench = Plan::default().start();
        monitor.register(&bench.ring, u32::MAX);
        drop(monitor);
        bench.clear_alive();
        std::thread::sleep(MIN_PERIOD * 2);
        assert_eq!(bench.status() & STATUS_ALIVE, 0);
        drop(Monitor::spawn("without rings").unwrap());
    }
}
