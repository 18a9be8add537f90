//! Tenants, and what is said of what they got.

use anyhow::{Context, ensure};
use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// Where the daemon and its vGPUs are.
pub(super) struct Place {
    pub(super) parhelion: PathBuf,
    pub(super) load: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) driver: PathBuf,
}

impl Place {
    /// A command of `parhelion`.
    pub(super) fn parhelion(&self) -> Command {
        self.prepared(&self.parhelion, "run")
    }

    fn prepared(&self, program: &Path, runtime: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env("PARHELION_RUNTIME_DIR", self.folder.join(runtime))
            .env("PARHELION_STATE_DIR", self.folder.join("state"))
            .env("VK_DRIVER_FILES", &self.driver);
        command
    }

    /// `parhelion run`, for the program that tenants are.
    fn run(&self, runtime: &str, options: &[&str]) -> Command {
        let mut command = self.prepared(&self.parhelion, runtime);
        command.args(["run", "-q"]).args(options);
        command.arg("--").arg(&self.load);
        command
    }

    /// Starts tenants, and waits for all.
    pub(super) fn together(&self, tenants: &[Tenant<'_>]) -> anyhow::Result<Vec<Report>> {
        let start = |tenant: &Tenant<'_>| {
            let mut command = match tenant.on {
                On::Native => self.prepared(&self.load, "run"),
                On::Alone => self.run("alone", &[]),
                On::Vgpu(options) => self.run("run", options),
            };
            command
                .arg("tenant")
                .args(&tenant.args)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .context("a tenant cannot be started")
        };
        let running: Vec<Child> = tenants.iter().map(start).collect::<Result<_, _>>()?;
        let ended: Vec<_> = thread::scope(|scope| {
            let wait = |tenant: Child| scope.spawn(move || tenant.wait_with_output());
            let waiting: Vec<_> = running.into_iter().map(wait).collect();
            waiting.into_iter().map(|thread| thread.join()).collect()
        });
        let read = |ended: thread::Result<std::io::Result<std::process::Output>>| {
            let output = ended.map_err(|_| anyhow::anyhow!("a thread panicked"))??;
            let errors = String::from_utf8_lossy(&output.stderr);
            ensure!(
                output.status.success(),
                "a tenant has failed ({}): {errors}",
                output.status
            );
            let report: Report = serde_json::from_slice(&output.stdout)
                .with_context(|| format!("a tenant says nothing that is understood: {errors}"))?;
            ensure!(report.checked, "a tenant has not checked its result");
            Ok(report)
        };
        ended.into_iter().map(read).collect()
    }
}

/// Where a tenant works.
#[derive(Clone, Copy, Debug)]
pub(super) enum On<'a> {
    /// The host's driver.
    Native,
    /// `parhelion run` where there is no daemon.
    Alone,
    /// `parhelion run` with these options, with the daemon.
    Vgpu(&'a [&'a str]),
}

/// A tenant, and its arguments.
#[derive(Clone, Debug)]
pub(super) struct Tenant<'a> {
    on: On<'a>,
    args: Vec<String>,
}

impl<'a> Tenant<'a> {
    pub(super) fn new(on: On<'a>, args: &[String]) -> Self {
        let args = args.to_vec();
        Self { on, args }
    }
}

/// What a tenant tells.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Report {
    pub(super) done_ms: Vec<f64>,
    pub(super) took_ms: Vec<f64>,
    checked: bool,
}

impl Report {
    fn first(&self) -> f64 {
        self.done_ms.first().copied().unwrap_or(f64::INFINITY)
    }

    /// From the first to the last submission.
    pub(super) fn length_ms(&self) -> f64 {
        self.last() - self.first()
    }

    fn last(&self) -> f64 {
        self.done_ms.last().copied().unwrap_or(0.0)
    }
}

/// When all of several tenants were at work; the first second of it is for starting.
pub(super) fn common(reports: &[Report]) -> (f64, f64) {
    let begin = reports.iter().map(Report::first).fold(0.0, f64::max) + 1000.0;
    let end = reports
        .iter()
        .map(Report::last)
        .fold(f64::INFINITY, f64::min);
    (begin, end)
}

/// Submissions of each tenant in windows of so many milliseconds.
pub(super) fn windows(reports: &[Report], length: Duration) -> Vec<Vec<f64>> {
    let (mut begin, end) = common(reports);
    let length = length.as_secs_f64() * 1e3;
    let mut all = Vec::new();
    while begin + length <= end {
        let within = |at: &&f64| (begin..begin + length).contains(*at);
        let count = |report: &Report| {
            let count = report.done_ms.iter().filter(within).count();
            f64::from(u32::try_from(count).unwrap_or(u32::MAX))
        };
        all.push(reports.iter().map(count).collect());
        begin += length;
    }
    all
}

/// Submissions a second of all tenants together, while all were at work.
pub(super) fn rate(reports: &[Report]) -> f64 {
    let (begin, end) = common(reports);
    let done = reports.iter().flat_map(|report| &report.done_ms);
    let count = done.filter(|at| (begin..end).contains(*at)).count();
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / (end - begin) * 1e3
}

/// The time that so many of a hundred submissions of a tenant stay below, without its first two seconds,
/// in which others begin.
pub(super) fn percentile(report: &Report, percent: usize) -> f64 {
    let begin = report.first() + 2000.0;
    let pairs = report.took_ms.iter().zip(&report.done_ms);
    let mut took: Vec<f64> = pairs
        .filter(|(_, done)| **done >= begin)
        .map(|(took, _)| *took)
        .collect();
    took.sort_by(f64::total_cmp);
    let index = (took.len() * percent / 100).min(took.len().saturating_sub(1));
    took.get(index).copied().unwrap_or(0.0)
}

/// Jain's index of fairness: 1 if all have the same.
pub(super) fn jain(parts: &[f64]) -> f64 {
    let sum: f64 = parts.iter().sum();
    let squares: f64 = parts.iter().map(|part| part * part).sum();
    let count = f64::from(u32::try_from(parts.len()).unwrap_or(u32::MAX));
    sum * sum / (count * squares)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(done_ms: &[f64]) -> Report {
        Report {
            done_ms: done_ms.to_vec(),
            took_ms: done_ms.iter().map(|_| 2.0).collect(),
            checked: true,
        }
    }

    #[test]
    fn only_the_time_counts_in_which_all_were_at_work() {
        let one = report(&[0.0, 500.0, 1500.0, 2200.0, 2600.0, 3000.0]);
        let two = report(&[500.0, 1600.0, 2500.0, 2700.0, 9000.0]);
        assert_eq!(common(&[one.clone(), two.clone()]), (1500.0, 3000.0));
        let windows = windows(&[one.clone(), two.clone()], Duration::from_secs(1));
        assert_eq!(windows, [[2.0, 1.0]]);
        assert!((rate(&[one.clone(), two]) - 4.0).abs() < 0.01);
        assert!((percentile(&one, 99) - 2.0).abs() < 0.01);
    }

    #[test]
    fn fairness_is_one_when_all_have_the_same() {
        assert!((jain(&[5.0; 8]) - 1.0).abs() < 1e-9);
        assert!((jain(&[1.0, 0.0]) - 0.5).abs() < 1e-9);
    }
}
