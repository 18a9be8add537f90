//! A bit of everything, as one of many clients at once.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::Result;

use super::{Calls, Copies, Drawstorm, Pipelines, Workload};
use crate::figure::{Point, Unit};
use crate::gpu::Gpu;

/// The only point.
const ROUNDS: &str = "rounds";

/// All other workloads, in small portions.
pub(crate) struct Mixed {
    parts: Vec<(Box<dyn Workload>, &'static str)>,
}

impl fmt::Debug for Mixed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mixed").finish_non_exhaustive()
    }
}

impl Mixed {
    /// Makes what the parts need.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let copy = if gpu.maps() {
            "staging 1 MiB"
        } else {
            "inline 1 MiB"
        };
        Ok(Self {
            parts: vec![
                (Box::new(Drawstorm::new(gpu)?), "frame of 100 draws"),
                (Box::new(Copies::new(gpu)?), copy),
                (Box::new(Pipelines::new(gpu)?), "on 1 threads"),
                (Box::new(Calls::new(gpu)?), "make: image"),
            ],
        })
    }
}

impl Workload for Mixed {
    fn points(&self) -> Vec<Point> {
        vec![Point::new(ROUNDS, Unit::Rate)]
    }

    fn measure(&mut self, _: &str, budget: Duration) -> Result<f64> {
        let start = Instant::now();
        let mut rounds = 0_u32;
        while rounds == 0 || start.elapsed() < budget {
            for (part, point) in &mut self.parts {
                part.measure(point, Duration::ZERO)?;
            }
            rounds += 1;
        }
        Ok(f64::from(rounds) / start.elapsed().as_secs_f64())
    }
}
