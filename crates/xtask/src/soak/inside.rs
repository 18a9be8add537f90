//! In `parhelion run`: starts the clients, again and again, checks them, and samples memory.

use super::client::Client;
use super::process;
use crate::progress::Progress;
use anyhow::{Context, bail};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::parent_id;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How often memory is looked at.
const PERIOD: Duration = Duration::from_secs(2);
/// How often it is told about.
const SAMPLES_A_LINE: usize = 15;
/// How long renderers may take to go after their programs.
const PATIENCE: Duration = Duration::from_secs(20);
/// Memory counts as flat if the last quarter's median is not above the first's by more than this:
/// a tenth, and what allocators keep.
const SLACK_KIB: u64 = 8 * 1024;

/// What was counted about one kind of client.
#[derive(Debug, Default)]
struct Tally {
    good: u32,
    /// Why others were not, the first few.
    bad: Vec<String>,
}

/// One look at memory.
#[derive(Clone, Debug)]
struct Sample {
    device_kib: u64,
    /// Of each renderer.
    renderers_kib: BTreeMap<u32, u64>,
}

/// Runs the clients.
///
/// # Errors
/// When one fails, or memory grows.
pub(super) fn run(folder: &Path, clients: usize, minutes: f64) -> anyhow::Result<()> {
    let progress = Progress::new("soak");
    let native: BTreeMap<String, String> =
        serde_json::from_slice(&fs::read(folder.join("native.json"))?)?;
    let device = parent_id();
    let all = Client::all(folder);
    let (descriptors, threads) = (
        process::descriptors(device),
        process::status(device, "Threads"),
    );
    let lasting: Vec<(Client, Child)> = Client::lasting(folder)
        .into_iter()
        .take(clients.saturating_sub(1))
        .map(|client| {
            let mut command = client.command(folder);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            let child = command.spawn().context("cannot start a program")?;
            Ok((client, child))
        })
        .collect::<anyhow::Result<_>>()?;
    let slots = clients.saturating_sub(lasting.len());
    progress.say(format!("{clients} clients for {minutes} minutes"));

    let tallies: Mutex<BTreeMap<&str, Tally>> = Mutex::default();
    let over = AtomicBool::new(false);
    let samples = thread::scope(|scope| {
        for slot in 0..slots {
            let (all, native, tallies, over) = (&all, &native, &tallies, &over);
            scope.spawn(move || {
                // Each begins elsewhere in the list, and goes on.
                for client in all.iter().cycle().skip(slot) {
                    if over.load(Ordering::Relaxed) {
                        break;
                    }
                    let verdict = once(client, folder, native.get(client.name));
                    let mut tallies = tallies.lock().unwrap_or_else(|e| e.into_inner());
                    let tally = tallies.entry(client.name).or_default();
                    match verdict {
                        Ok(()) => tally.good += 1,
                        Err(error) => {
                            eprintln!("soak: {}: {error:#}", client.name);
                            tally.bad.push(format!("{error:#}"));
                        }
                    }
                }
            });
        }
        let samples = sample(device, minutes, &progress, &tallies);
        over.store(true, Ordering::Relaxed);
        samples
    });

    let mut failures = Vec::new();
    for (client, mut child) in lasting {
        match child.try_wait() {
            Ok(None) => println!("{:<12} lasted", client.name),
            ended => failures.push(format!("{} should have lasted: {ended:?}", client.name)),
        }
        // It may have ended just now.
        let _ = child.kill();
        let _ = child.wait();
    }
    let tallies = tallies.into_inner().unwrap_or_else(|e| e.into_inner());
    for (name, tally) in &tallies {
        println!("{name:<12} {:>6} good, {} bad", tally.good, tally.bad.len());
        if !tally.bad.is_empty() {
            failures.push(format!("{name}: {} runs were wrong", tally.bad.len()));
        }
    }
    for name in all.iter().map(|client| client.name) {
        if tallies.get(name).is_none_or(|tally| tally.good == 0) {
            println!("{name:<12} had no turn; give it more time");
        }
    }
    failures.extend(judge_memory(&samples));
    failures.extend(judge_rest(device, descriptors, threads));
    if !failures.is_empty() {
        bail!("{}", failures.join("; "));
    }
    println!("all went well");
    Ok(())
}

/// Runs a client once, to its end.
fn once(client: &Client, folder: &Path, native: Option<&String>) -> anyhow::Result<()> {
    let output = client
        .command(folder)
        .output()
        .context("cannot be started")?;
    client.judge(&output, native.map(String::as_str))
}

/// Looks at memory until the time is over.
fn sample(
    device: u32,
    minutes: f64,
    progress: &Progress,
    tallies: &Mutex<BTreeMap<&str, Tally>>,
) -> Vec<Sample> {
    let mut samples = Vec::new();
    let begin = Instant::now();
    while begin.elapsed().as_secs_f64() < minutes * 60.0 {
        let ids = process::named("parhelion").into_iter();
        let renderers = ids.filter(|id| process::is_renderer(*id, device));
        let sample = Sample {
            device_kib: process::status(device, "VmRSS").unwrap_or(0),
            renderers_kib: renderers
                .filter_map(|id| Some((id, process::status(id, "VmRSS")?)))
                .collect(),
        };
        if samples.len() % SAMPLES_A_LINE == SAMPLES_A_LINE - 1 {
            let tallies = tallies.lock().unwrap_or_else(|e| e.into_inner());
            let good: u32 = tallies.values().map(|tally| tally.good).sum();
            let bad: usize = tallies.values().map(|tally| tally.bad.len()).sum();
            progress.say(format!(
                "{good} runs good, {bad} bad; device side {} MiB, {} descriptors; {} renderers, {} MiB",
                sample.device_kib / 1024,
                process::descriptors(device),
                sample.renderers_kib.len(),
                sample.renderers_kib.values().sum::<u64>() / 1024,
            ));
        }
        samples.push(sample);
        thread::sleep(PERIOD);
    }
    samples
}

/// Whether memory is flat: that of the device side, of all renderers, and of each that lasted.
fn judge_memory(samples: &[Sample]) -> Vec<String> {
    let device: Vec<u64> = samples.iter().map(|sample| sample.device_kib).collect();
    let sums = samples
        .iter()
        .map(|sample| sample.renderers_kib.values().sum());
    let mut series = vec![
        ("device side".to_owned(), device),
        ("all renderers".to_owned(), sums.collect()),
    ];
    let mut ids: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
    for (id, kib) in samples.iter().flat_map(|sample| &sample.renderers_kib) {
        ids.entry(*id).or_default().push(*kib);
    }
    // Those that were there nearly all the time.
    ids.retain(|_, seen| seen.len() * 10 > samples.len() * 9);
    series.extend(
        ids.into_iter()
            .map(|(id, seen)| (format!("renderer {id}"), seen)),
    );
    let mut failures = Vec::new();
    for (name, seen) in series {
        let Some((first, last)) = quarters(&seen) else {
            println!("{name:<20} too few samples");
            continue;
        };
        println!(
            "{name:<20} {:>7} KiB in the first quarter, {last} KiB in the last (medians), {} KiB at most",
            first,
            seen.iter().max().unwrap_or(&0)
        );
        // The sum over renderers goes up and down with what happens to run: it is told, not judged.
        if name != "all renderers" && last > first + first / 10 + SLACK_KIB {
            failures.push(format!("memory of the {name} grows"));
        }
    }
    failures
}

/// The medians of the first quarter, without the very beginning, and of the last.
fn quarters(seen: &[u64]) -> Option<(u64, u64)> {
    let quarter = seen.len() / 4;
    let median = |part: &[u64]| {
        let mut part = part.to_vec();
        part.sort_unstable();
        part.get(part.len() / 2).copied()
    };
    let settled = quarter / 4;
    let first = median(seen.get(settled..quarter)?)?;
    let last = median(seen.get(seen.len() - quarter..)?)?;
    Some((first, last))
}

/// Whether the device side is as before when all clients are gone.
fn judge_rest(device: u32, descriptors: usize, threads: Option<u64>) -> Vec<String> {
    let begin = Instant::now();
    let renderers = || {
        let ids = process::named("parhelion").into_iter();
        ids.filter(|id| process::is_renderer(*id, device)).count()
    };
    while begin.elapsed() < PATIENCE
        && (renderers() > 0 || process::descriptors(device) > descriptors)
    {
        thread::sleep(Duration::from_millis(50));
    }
    let now = (
        process::descriptors(device),
        process::status(device, "Threads"),
    );
    println!(
        "at the end: {} renderers, {} descriptors of the device side ({descriptors} before), {} threads ({} before)",
        renderers(),
        now.0,
        now.1.unwrap_or(0),
        threads.unwrap_or(0)
    );
    let mut failures = Vec::new();
    if renderers() > 0 {
        failures.push("renderers are left".to_owned());
    }
    if now.0 > descriptors {
        failures.push("descriptors are left".to_owned());
    }
    if now.1 > threads {
        failures.push("threads are left".to_owned());
    }
    failures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(device: impl Fn(u64) -> u64) -> Vec<Sample> {
        let sample = |at| Sample {
            device_kib: device(at),
            renderers_kib: BTreeMap::from([(7, 50_000)]),
        };
        (0..100).map(sample).collect()
    }

    #[test]
    fn growth_is_told_from_noise() {
        assert!(judge_memory(&samples(|at| 20_000 + at % 7)).is_empty());
        assert_eq!(judge_memory(&samples(|at| 20_000 + at * 300)).len(), 1);
    }
}
