//! The latency of single calls.
//!
//! - `ask`: calls that return something. Natively they are function calls; through a ring they are
//!   round trips, unless the guest's driver knows the answer by itself;
//! - `submit`: an empty submission, its fence waited for and reset;
//! - `make`: making and ending one object of each kind, many in a row, until the host has done it.
//!
//! What is asked is checked where the answer is known, for example the state of a fence.

mod ask;
mod make;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use super::Workload;
use crate::figure::{Point, Unit, median_seconds};
use crate::gpu::{Gpu, Work};

/// Objects, and what can be asked about them.
pub(crate) struct Calls {
    ask: ask::Asked,
    make: make::Made,
    work: Work,
}

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calls").finish_non_exhaustive()
    }
}

impl Calls {
    /// Makes the objects.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        Ok(Self {
            ask: ask::Asked::new(gpu)?,
            make: make::Made::new(gpu)?,
            work: Work::new(gpu)?,
        })
    }
}

const SUBMIT: &str = "submit: empty, fence, wait, reset";

impl Workload for Calls {
    fn points(&self) -> Vec<Point> {
        let asked = self
            .ask
            .list()
            .into_iter()
            .map(|name| format!("ask: {name}"));
        let made = make::LIST.iter().map(|(name, _)| format!("make: {name}"));
        asked
            .chain([SUBMIT.to_owned()])
            .chain(made)
            .map(|name| Point::new(name, Unit::Microseconds))
            .collect()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let mut times = 1;
        let mut run = |times: u32| -> Result<Duration> {
            let start = Instant::now();
            if let Some(name) = point.strip_prefix("ask: ") {
                for _ in 0..times {
                    self.ask.ask(name)?;
                }
            } else if let Some(name) = point.strip_prefix("make: ") {
                let (_, make) = make::LIST
                    .iter()
                    .find(|(other, _)| *other == name)
                    .context("not an object that calls makes")?;
                for _ in 0..times {
                    make(&self.make)?;
                }
                self.ask.drain()?;
            } else {
                for _ in 0..times {
                    self.work.submit_empty()?;
                    self.work.wait()?;
                }
            }
            Ok(start.elapsed())
        };
        // As many in a row as take a tenth of the time.
        while times < 1 << 20 && run(times)? < budget / 10 {
            times *= 2;
        }
        Ok(1e6 * median_seconds(budget, || Ok(run(times)? / times))?)
    }
}
