//! A line on the terminal, now and then, of how far a run is.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Time between two lines.
const PAUSE: Duration = Duration::from_millis(500);

/// Shows progress if standard error is a terminal.
#[derive(Debug)]
pub(crate) struct Progress {
    total: u64,
    cells: u64,
    shown: bool,
    terminal: bool,
    last: (Instant, u64),
}

impl Progress {
    /// Of `total` steps over `cells` cells.
    pub(crate) fn new(total: u64, cells: u64) -> Self {
        let terminal = stderr().is_terminal();
        Self {
            total,
            cells,
            shown: false,
            terminal,
            last: (Instant::now(), 0),
        }
    }

    /// So many steps are under way.
    pub(crate) fn at(&mut self, steps: u64) {
        let (then, before) = self.last;
        if !self.terminal || then.elapsed() < PAUSE {
            return;
        }
        let rate = mlups(self.cells, steps - before, then.elapsed());
        let _unseen = write!(
            stderr(),
            "\rstep {steps} of {} ({} %), {rate:.0} MLUPS   ",
            self.total,
            100 * steps / self.total.max(1)
        );
        self.last = (Instant::now(), steps);
        self.shown = true;
    }

    /// Clears the line.
    pub(crate) fn done(&self) {
        if self.shown {
            let _unseen = write!(stderr(), "\r\x1b[K");
        }
    }
}

/// Million lattice updates a second.
#[expect(
    clippy::cast_precision_loss,
    reason = "a rate needs no more than 53 bits"
)]
pub(crate) fn mlups(cells: u64, steps: u64, time: Duration) -> f64 {
    let seconds = time.as_secs_f64();
    if seconds > 0.0 {
        cells as f64 * steps as f64 / seconds / 1e6
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate() {
        assert!((mlups(1_000_000, 50, Duration::from_secs(2)) - 25.0).abs() < 1e-9);
        assert_eq!(mlups(1, 1, Duration::ZERO), 0.0);
    }
}
