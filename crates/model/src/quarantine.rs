//! When a vGPU whose programs hang or crash the driver again and again gets no new contexts for a while.
//!
//! One hang is an accident. [`TOLERATED`] within [`WINDOW_MS`] are a pattern: from then on each further one
//! closes the vGPU for twice as long as the last time, up to [`LONGEST_MS`]; after [`FORGET_MS`] without any,
//! all is forgotten.

use std::collections::VecDeque;

/// Offences that nothing follows from.
pub const TOLERATED: usize = 3;
/// The time in which they are counted, in milliseconds.
pub const WINDOW_MS: u64 = 60_000;
/// How long the vGPU is closed the first time.
pub const SHORTEST_MS: u64 = 1_000;
/// How long it is closed at most.
pub const LONGEST_MS: u64 = 300_000;
/// After this time all is forgotten.
pub const FORGET_MS: u64 = 600_000;

/// What is remembered of one vGPU. Times are milliseconds of one clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarantine {
    recent: VecDeque<u64>,
    last_ms: u64,
    level: u32,
    until_ms: u64,
}

impl Quarantine {
    /// A context hung, or crashed the driver.
    pub fn offence(&mut self, now_ms: u64) {
        if now_ms.saturating_sub(self.last_ms) > FORGET_MS {
            *self = Self::default();
        }
        self.last_ms = now_ms;
        self.recent.push_back(now_ms);
        self.recent
            .retain(|at| now_ms.saturating_sub(*at) <= WINDOW_MS);
        if self.recent.len() > TOLERATED || self.level > 0 {
            let factor = 1_u64.checked_shl(self.level).unwrap_or(u64::MAX);
            let length = SHORTEST_MS.saturating_mul(factor).min(LONGEST_MS);
            self.until_ms = now_ms.saturating_add(length);
            self.level = self.level.saturating_add(1);
            self.recent.clear();
        }
    }

    /// For how many milliseconds from now on there are no new contexts; `None` if there may be.
    pub fn closed_for_ms(&self, now_ms: u64) -> Option<u64> {
        let left = self.until_ms.saturating_sub(now_ms);
        (left > 0).then_some(left)
    }

    /// An operator says that all is well.
    pub fn pardon(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_few_are_accidents_and_more_close_it_for_longer_and_longer() {
        let mut quarantine = Quarantine::default();
        for at in [1, 2, 3] {
            quarantine.offence(at);
            assert_eq!(quarantine.closed_for_ms(at), None);
        }
        quarantine.offence(4);
        assert_eq!(quarantine.closed_for_ms(4), Some(1000));
        assert_eq!(quarantine.closed_for_ms(1004), None);
        quarantine.offence(2000);
        assert_eq!(quarantine.closed_for_ms(2000), Some(2000));
        quarantine.offence(5000);
        assert_eq!(quarantine.closed_for_ms(5000), Some(4000));
        quarantine.offence(5000 + FORGET_MS + 1);
        assert_eq!(quarantine.closed_for_ms(5000 + FORGET_MS + 1), None);
    }

    proptest! {
        #[test]
        fn it_is_never_closed_for_ever(gaps in prop::collection::vec(0_u64..700_000, 0..200)) {
            let mut quarantine = Quarantine::default();
            let mut now_ms = 0;
            for gap in gaps {
                now_ms += gap;
                quarantine.offence(now_ms);
                prop_assert!(quarantine.closed_for_ms(now_ms).is_none_or(|left| left <= LONGEST_MS));
                prop_assert_eq!(quarantine.closed_for_ms(now_ms + LONGEST_MS), None);
            }
        }
    }
}
