//! A thousand pieces of mapped memory at once, each a blob of its own in a virtual machine: made,
//! written by the host and by the device, compared, and given back.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::Workload;
use super::readback::barrier;
use crate::figure::{Point, Unit, median};
use crate::gpu::{Buffer, Gpu, Home, Work};

/// How many.
const COUNT: u32 = 1000;
/// Large enough that no driver puts several into one piece of memory.
const BYTES: usize = 128 << 10;
/// Words that the host writes, and the device behind them.
const WORDS: usize = 16;

const MAKE: &str = "make and map";
const FILL: &str = "fill all";
const FREE: &str = "free";

/// The workload.
#[derive(Debug)]
pub(crate) struct Blobs {
    gpu: Arc<Gpu>,
    work: Work,
}

impl Blobs {
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        Ok(Self {
            gpu: Arc::clone(gpu),
            work: Work::new(gpu)?,
        })
    }

    /// One round: the microseconds that each of the points took for one of them.
    fn round(&mut self, seed: u32) -> Result<[f64; 3]> {
        let begin = Instant::now();
        let mut all = Vec::new();
        for _ in 0..COUNT {
            all.push(Buffer::new(&self.gpu, Home::Host, BYTES)?);
        }
        let made = begin.elapsed();

        for (buffer, number) in all.iter_mut().zip(seed..) {
            let words = [number; WORDS].map(u32::to_ne_bytes);
            buffer.write(words.as_flattened())?;
        }
        let begin = Instant::now();
        let commands = self.work.begin()?;
        let length = 4 * WORDS as u64;
        for (buffer, number) in all.iter().zip(seed..) {
            // SAFETY: live, being recorded; the buffer is larger than this.
            unsafe {
                (self.gpu.raw()).cmd_fill_buffer(commands, buffer.raw(), length, length, !number);
            }
        }
        barrier(&self.gpu, commands);
        self.work.submit()?;
        self.work.wait()?;
        let filled = begin.elapsed();
        for (buffer, number) in all.iter().zip(seed..) {
            let words = buffer.words(2 * WORDS)?;
            let (host, device) = words.split_at(WORDS);
            ensure!(
                host.iter().all(|word| *word == number)
                    && device.iter().all(|word| *word == !number),
                "a piece of memory has the contents of another one, or none"
            );
        }
        let begin = Instant::now();
        drop(all);
        let freed = begin.elapsed();
        Ok([made, filled, freed].map(|all| all.as_secs_f64() * 1e6 / f64::from(COUNT)))
    }
}

impl Workload for Blobs {
    fn points(&self) -> Vec<Point> {
        [MAKE, FILL, FREE]
            .map(|name| Point::new(name, Unit::Microseconds))
            .to_vec()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let begin = Instant::now();
        let mut samples = Vec::new();
        for seed in 0.. {
            let [made, filled, freed] = self.round(seed)?;
            samples.push(match point {
                MAKE => made,
                FILL => filled,
                _ => freed,
            });
            if begin.elapsed() >= budget {
                break;
            }
        }
        Ok(median(&mut samples))
    }
}
