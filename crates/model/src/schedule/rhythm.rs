//! When somebody who works in regular intervals comes back.
//!
//! A program that draws frames at a rate of its own is idle between them, each time for about as long. Once
//! that was seen several times, it is expected, and what cannot be over by then does not begin.

/// Pauses as long as the ones before, until one is expected.
const ENOUGH: u32 = 4;
/// Pauses shorter than this need no expectations.
const SHORTEST_NS: u64 = 1_000_000;
/// Pauses longer than this are nothing to keep the GPU free for.
const LONGEST_NS: u64 = 100_000_000;
/// The most that is kept free before and behind the expected moment, beside the slack.
const MOST_MARGIN_NS: u64 = 1_500_000;
/// How much two pauses may differ, beside a quarter.
const SLACK_NS: u64 = 300_000;

/// The pauses of one vGPU.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rhythm {
    idle_since: Option<u64>,
    gap_ns: u64,
    alike: u32,
}

impl Rhythm {
    /// Takes in whether it has something on the GPU, or wants to have, at a time.
    pub(super) fn see(&mut self, now_ns: u64, is_busy: bool) {
        match (is_busy, self.idle_since) {
            (false, None) => self.idle_since = Some(now_ns),
            (true, Some(since)) => {
                self.idle_since = None;
                let gap_ns = now_ns.saturating_sub(since);
                if gap_ns < SHORTEST_NS {
                    // It only came late; that is no pause.
                    return;
                }
                if gap_ns > LONGEST_NS {
                    self.alike = 0;
                    return;
                }
                if gap_ns.abs_diff(self.gap_ns) <= self.gap_ns / 4 + SLACK_NS {
                    self.alike = self.alike.saturating_add(1);
                    self.gap_ns = self.gap_ns - self.gap_ns / 4 + gap_ns / 4;
                } else {
                    self.alike = 0;
                    self.gap_ns = gap_ns;
                }
            }
            _ => {}
        }
    }

    /// When it comes back: from when to when. `None` if nobody knows, it is here, or it is overdue.
    pub(super) fn expected(&self, now_ns: u64) -> Option<(u64, u64)> {
        let since = self.idle_since.filter(|_| self.alike >= ENOUGH)?;
        let slack_ns = (self.gap_ns / 8).min(MOST_MARGIN_NS) + SLACK_NS;
        let at = since.saturating_add(self.gap_ns);
        let (from, until) = (at.saturating_sub(slack_ns), at.saturating_add(slack_ns));
        (now_ns < until).then_some((from, until))
    }

    /// How long its pauses are.
    pub(super) fn gap_ns(&self) -> u64 {
        self.gap_ns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regular_pauses_are_expected_and_others_not() {
        let mut rhythm = Rhythm::default();
        let mut now = 0;
        for length in [10_000_000; 6] {
            assert_eq!(rhythm.expected(now), None);
            rhythm.see(now, true);
            now += 15_000_000;
            rhythm.see(now, false);
            now += length;
        }
        rhythm.see(now, true);
        assert_eq!(rhythm.expected(now), None, "it is here");
        rhythm.see(now, false);
        let (from, until) = rhythm.expected(now).unwrap();
        assert!(from > now + 8_000_000 && from < now + 10_000_000);
        assert!(until > now + 10_000_000 && until < now + 12_000_000);
        assert_eq!(rhythm.expected(until), None, "it is overdue");
        // A pause of another length is the beginning of another rhythm.
        now += 40_000_000;
        rhythm.see(now, true);
        rhythm.see(now, false);
        assert_eq!(rhythm.expected(now), None);
    }

    #[test]
    fn long_pauses_are_nothing_to_wait_for() {
        let mut rhythm = Rhythm::default();
        for second in 0..10_u64 {
            rhythm.see(second * 1_000_000_000, true);
            rhythm.see(second * 1_000_000_000 + 1_000_000, false);
        }
        assert_eq!(rhythm.expected(9_900_000_000), None);
    }

    #[test]
    fn coming_late_is_no_pause() {
        let mut rhythm = Rhythm::default();
        for now in 0..100 {
            rhythm.see(now * 200_000, now % 2 == 0);
        }
        assert_eq!(rhythm.expected(100 * 200_000), None);
    }
}
