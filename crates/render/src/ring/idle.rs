//! How a ring thread passes the time while there is nothing to do.
//!
//! A reply is worth waiting for in a tight loop, an idle program is not worth a processor.  So a dry
//! ring first spins, then yields, then sleeps a little longer each time, and in the end parks until
//! the guest wakes it.  This file only decides; [`thread`](super::thread) acts.

use std::thread::available_parallelism;
use std::time::Duration;

/// The constants of the idle policy, in one place to be tuned and tested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdlePolicy {
    /// How long to spin before the first yield.  Zero where there is only one processor: the guest
    /// could not run meanwhile.  Short in any case, since the kernel may have put the guest's thread
    /// on our processor: a round trip then takes as long as we spin.  A yield that finds nobody
    /// costs as much as ten looks.
    pub spin: Duration,
    /// How often to yield before the first sleep.
    pub yields: u32,
    /// The length of the first sleep.
    pub first_sleep: Duration,
    /// How many sleeps of one length before the length is doubled.
    pub sleeps_per_step: u32,
    /// The longest sleep: the most that a command can be late while the ring is awake.
    pub longest_sleep: Duration,
    /// How long after parking the tail is looked at again, for the first time.
    ///
    /// In theory one look after IDLE was set is enough.  In practice Mesa stores the tail with
    /// release order only, so on x86 its store may still sit in the store buffer of the guest's
    /// processor when the guest reads status and the host reads tail, and both see the old value.
    pub first_recheck: Duration,
    /// The longest time between two such looks, which become four times rarer each time.
    ///
    /// Mesa leaves a wake-up out when it sent one less than an idle period ago *by the guest's
    /// clock*, which stands still while a virtual machine is paused.
    pub longest_recheck: Duration,
    /// How long a ring must stand still, short of the number that someone waits for, until the
    /// guest counts as a liar.
    pub dry_grace: Duration,
}

impl IdlePolicy {
    /// The policy for a process that may use `processors` processors.
    pub fn for_processors(processors: usize) -> Self {
        Self {
            spin: if processors > 1 {
                Duration::from_nanos(500)
            } else {
                Duration::ZERO
            },
            yields: 100,
            first_sleep: Duration::from_micros(10),
            sleeps_per_step: 8,
            longest_sleep: Duration::from_micros(200),
            first_recheck: Duration::from_millis(1),
            longest_recheck: Duration::from_secs(4),
            dry_grace: Duration::from_millis(20),
        }
    }
}

impl Default for IdlePolicy {
    fn default() -> Self {
        Self::for_processors(available_parallelism().map_or(1, usize::from))
    }
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Spin for a moment.
    Spin,
    /// Let another thread run.
    Yield,
    /// Sleep that long.
    Sleep(Duration),
    /// Set IDLE and wait to be woken.
    Park,
}

/// The way from busy to parked: one dry spell of a ring.
#[derive(Clone, Debug)]
pub(super) struct Idle {
    policy: IdlePolicy,
    timeout: Duration,
    yields: u32,
    sleep: Duration,
    sleeps: u32,
}

impl Idle {
    pub(super) fn new(policy: IdlePolicy, timeout: Duration) -> Self {
        Self {
            policy,
            timeout,
            yields: 0,
            sleep: policy.first_sleep,
            sleeps: 0,
        }
    }

    /// There was work: the next dry spell begins anew.
    pub(super) fn reset(&mut self) {
        *self = Self::new(self.policy, self.timeout);
    }

    /// The next step of a spell that has lasted for `dry`.
    pub(super) fn step(&mut self, dry: Duration) -> Step {
        let Some(left) = self.timeout.checked_sub(dry).filter(|left| !left.is_zero()) else {
            return Step::Park;
        };
        if dry < self.policy.spin {
            return Step::Spin;
        }
        if self.yields < self.policy.yields {
            self.yields = self.yields.saturating_add(1);
            return Step::Yield;
        }
        if self.sleeps >= self.policy.sleeps_per_step {
            self.sleeps = 0;
            self.sleep = self.sleep.saturating_mul(2);
        }
        self.sleeps = self.sleeps.saturating_add(1);
        Step::Sleep(self.sleep.min(self.policy.longest_sleep).min(left))
    }
}

/// The pauses between looks at the tail of a parked ring.
#[derive(Clone, Debug)]
pub(super) struct Rechecks {
    next: Duration,
    longest: Duration,
}

impl Rechecks {
    pub(super) fn new(policy: &IdlePolicy) -> Self {
        Self {
            next: policy.first_recheck,
            longest: policy.longest_recheck,
        }
    }

    /// The next pause.
    pub(super) fn pause(&mut self) -> Duration {
        let pause = self.next.min(self.longest);
        self.next = pause.saturating_mul(4);
        pause
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rank(step: Step) -> u8 {
        match step {
            Step::Spin => 0,
            Step::Yield => 1,
            Step::Sleep(_) => 2,
            Step::Park => 3,
        }
    }

    #[test]
    fn one_processor_never_spins() {
        let mut idle = Idle::new(IdlePolicy::for_processors(1), Duration::from_millis(1));
        assert_eq!(idle.step(Duration::ZERO), Step::Yield);
        let mut idle = Idle::new(IdlePolicy::for_processors(2), Duration::from_millis(1));
        assert_eq!(idle.step(Duration::ZERO), Step::Spin);
    }

    #[test]
    fn the_usual_way_to_sleep() {
        let policy = IdlePolicy::for_processors(2);
        let mut idle = Idle::new(policy, Duration::from_millis(5));
        let mut dry = policy.spin;
        for _ in 0..policy.yields {
            assert_eq!(idle.step(dry), Step::Yield);
        }
        let mut sleeps = Vec::new();
        loop {
            match idle.step(dry) {
                Step::Sleep(time) => {
                    sleeps.push(time.as_micros());
                    dry += time;
                }
                step => {
                    assert_eq!(step, Step::Park);
                    break;
                }
            }
        }
        assert_eq!(sleeps[..8], [10; 8]);
        assert_eq!(sleeps[8..16], [20; 8]);
        assert_eq!(sleeps[40..48], [200; 8]);
        assert_eq!(dry, Duration::from_millis(5));
        idle.reset();
        assert_eq!(idle.step(Duration::ZERO), Step::Spin);
    }

    #[test]
    fn looks_at_a_parked_ring_become_rare() {
        let policy = IdlePolicy::for_processors(2);
        let mut rechecks = Rechecks::new(&policy);
        let pauses: Vec<u128> = (0..8).map(|_| rechecks.pause().as_millis()).collect();
        assert_eq!(pauses, [1, 4, 16, 64, 256, 1024, 4000, 4000]);
    }

    proptest! {
        /// Phases come in order, the ring parks at its time-out and not before, and no sleep
        /// reaches past it.
        #[test]
        fn steps_keep_their_order(
            spin in 0u64..5_000,
            yields in 0u32..40,
            first_sleep in 1u64..1_000,
            sleeps_per_step in 0u32..10,
            longest_sleep in 1u64..5_000,
            timeout in 1u64..20_000,
            delays in prop::collection::vec(0u64..500, 1..200),
        ) {
            let policy = IdlePolicy {
                spin: Duration::from_nanos(spin),
                yields,
                first_sleep: Duration::from_nanos(first_sleep),
                sleeps_per_step,
                longest_sleep: Duration::from_nanos(longest_sleep),
                ..IdlePolicy::for_processors(2)
            };
            let timeout = Duration::from_nanos(timeout);
            let mut idle = Idle::new(policy, timeout);
            let mut dry = Duration::ZERO;
            let mut last = 0;
            for delay in delays {
                let step = idle.step(dry);
                prop_assert!(rank(step) >= last);
                prop_assert_eq!(step == Step::Park, dry >= timeout);
                last = rank(step);
                if let Step::Sleep(time) = step {
                    prop_assert!(!time.is_zero());
                    prop_assert!(time <= policy.longest_sleep);
                    prop_assert!(dry + time <= timeout);
                    dry += time;
                }
                dry += Duration::from_nanos(delay);
            }
        }
    }
}
