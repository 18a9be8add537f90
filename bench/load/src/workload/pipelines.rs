//! Compile storms: pipelines that no cache has, made on many threads at once.
//!
//! Each pipeline has constants of its own, specialised into the shader. Drivers that put off the real
//! compilation until the first use do it here too: each pipeline is dispatched once, and what it wrote
//! is compared with what the processor computes.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, anyhow, ensure};

use super::Workload;
use super::readback::Words;
use crate::figure::{Point, Unit, median_seconds};
use crate::gpu::{Compute, Gpu, Sets, Work};

/// Threads that compile at once.
const THREADS: [u32; 4] = [1, 2, 4, 16];

/// Pipelines of one thread in one storm.
const EACH: u32 = 4;

/// Threads with all that they need.
pub(crate) struct Pipelines {
    workers: Vec<Worker>,
    gpu: Arc<Gpu>,
}

impl fmt::Debug for Pipelines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pipelines")
            .field("workers", &self.workers.len())
            .finish_non_exhaustive()
    }
}

/// What one thread uses.
struct Worker {
    work: Work,
    sets: Sets,
    words: Words,
}

impl Pipelines {
    /// Makes what the threads need.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let most = THREADS.into_iter().max().unwrap_or_default();
        let worker = |_| -> Result<Worker> {
            let words = Words::new(gpu)?;
            Ok(Worker {
                work: Work::new(gpu)?,
                sets: Sets::storage(gpu, words.buffer())?,
                words,
            })
        };
        Ok(Self {
            workers: (0..most).map(worker).collect::<Result<_>>()?,
            gpu: Arc::clone(gpu),
        })
    }

    /// One storm on so many threads.
    fn storm(&mut self, threads: u32) -> Result<Duration> {
        let gpu = &self.gpu;
        let start = Instant::now();
        thread::scope(|scope| {
            let running: Vec<_> = self
                .workers
                .iter_mut()
                .take(threads as usize)
                .map(|worker| scope.spawn(move || worker.run(gpu)))
                .collect();
            running.into_iter().try_for_each(|thread| {
                thread
                    .join()
                    .map_err(|_| anyhow!("a thread panicked"))
                    .and_then(|done| done)
            })
        })?;
        Ok(start.elapsed())
    }
}

impl Worker {
    fn run(&mut self, gpu: &Arc<Gpu>) -> Result<()> {
        for _ in 0..EACH {
            let constants = unique();
            let pipeline = Compute::new(gpu, &self.sets, constants)?;
            self.words.run(gpu, &mut self.work, &self.sets, &pipeline)?;
            for (at, &found) in (0_u32..).zip(&self.words.read(gpu, &mut self.work)?) {
                let wanted = Compute::expected(constants, at);
                ensure!(
                    found == wanted,
                    "the pipeline of {constants:?} computed {found:#x} and must {wanted:#x}"
                );
            }
        }
        Ok(())
    }
}

impl Workload for Pipelines {
    fn points(&self) -> Vec<Point> {
        THREADS
            .iter()
            .map(|threads| Point::new(format!("on {threads} threads"), Unit::Rate))
            .collect()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let threads = point
            .split_whitespace()
            .find_map(|word| word.parse().ok())
            .context("not a point of pipelines")?;
        let seconds = median_seconds(budget, || self.storm(threads))?;
        Ok(f64::from(threads * EACH) / seconds)
    }
}

/// Constants that no pipeline had before, in this run or another.
fn unique() -> [u32; 3] {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_nanos());
    let seed = u32::try_from(now & u128::from(u32::MAX)).unwrap_or_default();
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    [seed | 1, next.wrapping_mul(0x9e37_79b1), next]
}
