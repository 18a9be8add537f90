//! One of several that share a GPU: submits pieces of work of one length for some seconds, and tells when
//! each was done.
//!
//! Each submission applies a generator of numbers to a few words so many times; in the end the words tell
//! whether all were done, in order and without loss.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Result, ensure};
use ash::vk;
use clap::Args;
use serde::Serialize;

use super::readback::{Words, barrier};
use crate::gpu::{Compute, Gpu, Sets, Work};

/// How much it does.
#[derive(Clone, Debug, Args)]
pub(crate) struct TenantArgs {
    /// tenant: steps of each submission; 0: it never ends.
    #[arg(long, default_value_t = 100_000, value_name = "NUMBER")]
    steps: u32,
    /// tenant: for so many seconds.
    #[arg(long, default_value_t = 5.0, value_name = "SECONDS")]
    seconds: f64,
    /// tenant: submissions in flight; with 1, each is waited for before the next.
    #[arg(long, default_value_t = 3, value_name = "NUMBER")]
    depth: usize,
    /// tenant: command buffers of a submission.
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    pieces: usize,
    /// tenant: milliseconds of doing nothing after each submission that was waited for.
    #[arg(long, default_value_t = 0.0, value_name = "MS")]
    pause_ms: f64,
}

/// What is told.
#[derive(Debug, Serialize)]
struct Report {
    /// Milliseconds since 1970 at which each submission was done.
    done_ms: Vec<f64>,
    /// Milliseconds from each one's submission to its end.
    took_ms: Vec<f64>,
    /// Whether the words are right.
    checked: bool,
}

/// One submission in flight.
struct Flight {
    work: Work,
    begun: Instant,
}

/// Does it.
pub(crate) fn run(gpu: &Arc<Gpu>, args: &TenantArgs) -> Result<()> {
    let words = Words::new(gpu)?;
    let sets = Sets::storage(gpu, words.buffer())?;
    let pipeline = Compute::spin(gpu, &sets, args.steps)?;
    let raw = gpu.raw();
    let mut work = Work::new(gpu)?;
    let commands = work.begin()?;
    // SAFETY: live, being recorded; all of the buffer.
    unsafe { raw.cmd_fill_buffer(commands, words.buffer().raw(), 0, vk::WHOLE_SIZE, 0) };
    barrier(gpu, commands);
    work.submit()?;
    work.wait()?;
    // So that others can wait for the beginning.
    writeln!(io::stderr(), "ready")?;

    let length = Duration::from_secs_f64(args.seconds);
    let start = Instant::now();
    let mut idle = Vec::new();
    let mut flights: VecDeque<Flight> = VecDeque::new();
    let (mut done_ms, mut took_ms) = (Vec::new(), Vec::new());
    while start.elapsed() < length || !flights.is_empty() {
        if flights.len() >= args.depth.max(1) || start.elapsed() >= length {
            let Some(mut flight) = flights.pop_front() else {
                break;
            };
            flight.work.wait()?;
            took_ms.push(flight.begun.elapsed().as_secs_f64() * 1e3);
            done_ms.push(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64() * 1e3);
            idle.push(flight.work);
            if args.pause_ms > 0.0 {
                std::thread::sleep(Duration::from_secs_f64(args.pause_ms / 1e3));
            }
            continue;
        }
        let mut work = match idle.pop() {
            Some(work) => work,
            None => Work::new(gpu)?,
        };
        let begun = Instant::now();
        let record = |commands| {
            let point = vk::PipelineBindPoint::COMPUTE;
            // SAFETY: live, being recorded.
            unsafe { raw.cmd_bind_pipeline(commands, point, pipeline.raw()) };
            let layout = sets.pipeline_layout();
            // SAFETY: live, being recorded; the sets are of this layout.
            unsafe { raw.cmd_bind_descriptor_sets(commands, point, layout, 0, sets.sets(), &[]) };
            let groups = Words::COUNT / Compute::GROUP;
            // SAFETY: live, being recorded; the buffer has as many words as the groups write.
            unsafe { raw.cmd_dispatch(commands, u32::try_from(groups).unwrap_or(0), 1, 1) };
            barrier(gpu, commands);
        };
        work.submit_several(args.pieces.max(1), &record)?;
        flights.push_back(Flight { work, begun });
    }
    let found = words.read(gpu, &mut work)?;
    let pieces = u64::try_from(args.pieces.max(1) * done_ms.len())?;
    let steps = u64::from(args.steps) * pieces;
    let expected = after(steps);
    let wrong = found.iter().filter(|word| **word != expected).count();
    ensure!(
        wrong == 0,
        "{wrong} of {} words are not {expected:#x}, as they must be after {steps} steps",
        found.len()
    );
    let report = Report {
        done_ms,
        took_ms,
        checked: true,
    };
    serde_json::to_writer(io::stdout().lock(), &report)?;
    writeln!(io::stdout())?;
    Ok(())
}

/// The word after so many steps from 0, by squaring.
fn after(mut steps: u64) -> u32 {
    let (mut factor, mut sum) = (1_664_525_u32, 1_013_904_223_u32);
    let mut word = 0_u32;
    while steps > 0 {
        if steps & 1 == 1 {
            word = word.wrapping_mul(factor).wrapping_add(sum);
        }
        sum = sum.wrapping_mul(factor).wrapping_add(sum);
        factor = factor.wrapping_mul(factor);
        steps >>= 1;
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_as_the_shader_does_them() {
        let mut word = 0_u32;
        for steps in 0..1000 {
            assert_eq!(after(steps), word);
            word = word.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        }
    }
}
