//! In the lab: the daemon, the measurements, and the table.

use super::tenant::{On, Place, Report, Tenant, jain, percentile, rate, windows};
use crate::progress::Progress;
use anyhow::{Context, ensure};
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const SECOND: Duration = Duration::from_secs(1);

/// How often two are measured, one after the other: the machine's speed changes meanwhile.
const ROUNDS: usize = 3;

/// The daemon, ended with the measurements.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Measures, and prints a table.
///
/// # Errors
/// When something fails, or a tenant computes something wrong.
pub(super) fn run(
    parhelion: &Path,
    load: &Path,
    seconds: f64,
    active: usize,
    idle: usize,
) -> anyhow::Result<()> {
    let progress = Progress::new("share");
    let folder = Path::new("/tmp/share").to_owned();
    for name in ["run", "alone", "state"] {
        fs::create_dir_all(folder.join(name))?;
    }
    let drivers = fs::read_dir("/usr/share/vulkan/icd.d")?.flatten();
    let lavapipe = drivers
        .map(|entry| entry.path())
        .find(|path| path.to_string_lossy().contains("/lvp_icd"));
    let place = Place {
        parhelion: parhelion.to_owned(),
        load: load.to_owned(),
        folder,
        driver: lavapipe.context("no lavapipe here")?,
    };
    let daemon = Daemon(
        place
            .parhelion()
            .arg("serve")
            .stdout(Stdio::null())
            .spawn()?,
    );
    let answers = || {
        let mut list = place.parhelion();
        list.args(["vgpu", "ls"])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        list.status().is_ok_and(|status| status.success())
    };
    let begin = Instant::now();
    while !answers() {
        ensure!(begin.elapsed() < 30 * SECOND, "the daemon does not answer");
        thread::sleep(Duration::from_millis(20));
    }
    let args = |steps: u32, seconds: f64, more: &[&str]| {
        let mut args = vec![format!("--steps={steps}"), format!("--seconds={seconds}")];
        args.extend(more.iter().map(|&word| word.to_owned()));
        args
    };

    progress.say("how long a step takes");
    let equal = On::Vgpu(&[]);
    let some =
        |count: usize, on, args: &[String]| place.together(&vec![Tenant::new(on, args); count]);
    let trial = some(1, equal, &args(10_000, 3.0, &[]))?;
    // Submissions of three milliseconds.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "some thousands"
    )]
    let steps = (10_000.0 * 0.003 * rate(&trial)) as u32;
    let busy = args(steps, seconds, &[]);
    println!("| what | measured |\n|---|---|");
    let line = |what: &str, measured: String| println!("| {what} | {measured} |");

    progress.say("one alone, and with turns");
    let (mut solo, mut turns) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        solo.push(rate(&some(1, equal, &busy)?));
        turns.push(rate(&some(1, On::Vgpu(&["--cap=100"]), &busy)?));
    }
    line(
        "one tenant alone, submissions a second",
        format!(
            "{:.0} ({:.0} to {:.0})",
            mean(&solo),
            least(&solo),
            most(&solo)
        ),
    );
    line(
        "the same with turns (a cap of 100 %), of alone",
        format!("{:.3}", mean(&turns) / mean(&solo)),
    );
    for (what, on, count) in [
        (
            "8 native programs without Parhelion: all together, of one",
            On::Native,
            8,
        ),
        (
            "8 vGPUs without the daemon, in no order: all together, of one",
            On::Alone,
            8,
        ),
        ("2 of equal weight: all together, of one alone", equal, 2),
        ("8 of equal weight: all together, of one alone", equal, 8),
    ] {
        progress.say(what);
        let (mut before, mut together) = (Vec::new(), Vec::new());
        let mut index = Vec::new();
        for _ in 0..ROUNDS {
            before.push(rate(&some(1, on, &busy)?));
            let reports = some(count, on, &busy)?;
            together.push(rate(&reports));
            index.extend(windows(&reports, SECOND).iter().map(|window| jain(window)));
        }
        line(what, format!("{:.3}", mean(&together) / mean(&before)));
        line(
            "the same: Jain's index of windows of 1 s",
            format!("mean {:.4}, worst {:.4}", mean(&index), least(&index)),
        );
    }

    progress.say("weights 1 : 2 : 4");
    let weights: [&[&str]; 3] = [&["--weight=100"], &["--weight=200"], &["--weight=400"]];
    let reports = place.together(&weights.map(|weight| Tenant::new(On::Vgpu(weight), &busy)))?;
    let totals = totals(&reports);
    let sum: f64 = totals.iter().sum();
    let ideal = [1.0 / 7.0, 2.0 / 7.0, 4.0 / 7.0];
    let parts: Vec<String> = totals
        .iter()
        .zip(ideal)
        .map(|(part, ideal)| {
            format!(
                "{:.1} % ({:+.1})",
                part / sum * 100.0,
                (part / sum - ideal) * 100.0
            )
        })
        .collect();
    line(
        "weights 1 : 2 : 4, part of each (points beside 14.3, 28.6, 57.1)",
        parts.join(", "),
    );

    progress.say("a cap of 25 %");
    for others in [0, 2] {
        let summary = place.folder.join("summary.json");
        let file = summary.to_str().context("the folder has an odd name")?;
        let capped = ["--cap=25", "--json-summary", file];
        let before = rate(&some(1, equal, &busy)?);
        let mut tenants = vec![Tenant::new(On::Vgpu(&capped), &busy)];
        tenants.extend(vec![Tenant::new(equal, &busy); others]);
        let reports = place.together(&tenants)?;
        let text = fs::read(&summary).context("there is no summary")?;
        let summary: serde_json::Value = serde_json::from_slice(&text)?;
        let gpu_ns = summary["gpu_time_ns"].as_f64().unwrap_or(0.0);
        let length_ms = reports.first().map_or(1.0, Report::length_ms);
        let parts: Vec<f64> = windows(&reports, SECOND)
            .iter()
            .filter_map(|window| Some(window.first()? / before * 100.0))
            .collect();
        line(
            &format!(
                "a cap of 25 %, beside {others} others: time on the GPU, and work done of one alone"
            ),
            format!("{:.1} %, {:.1} %", gpu_ns / length_ms / 1e4, mean(&parts)),
        );
    }

    progress.say("one of high priority");
    let summary = place.folder.join("high.json");
    let file = summary.to_str().context("the folder has an odd name")?;
    let high = On::Vgpu(&["--priority=high", "--json-summary", file]);
    for (what, pause) in [("back to back", "0"), ("with pauses of 10 ms", "10")] {
        let pause = format!("--pause-ms={pause}");
        let frames = args(steps * 5, seconds, &["--depth=1", &pause]);
        let first = Tenant::new(high, &frames);
        let mut tenants = vec![first.clone()];
        tenants.extend(vec![Tenant::new(equal, &busy); 7]);
        let by_itself = place.together(&[first])?;
        let beside = place.together(&tenants)?;
        let (Some(by_itself), Some(beside)) = (by_itself.first(), beside.first()) else {
            continue;
        };
        let of = |percent| {
            let (before, after) = (percentile(by_itself, percent), percentile(beside, percent));
            format!(
                "p{percent} {:.2} ({before:.1} ms, {after:.1} ms)",
                after / before
            )
        };
        let text = fs::read(&summary).context("there is no summary")?;
        let used: serde_json::Value = serde_json::from_slice(&text)?;
        let waited_ms = used["queue_delay_ns"].as_f64().unwrap_or(0.0) / 1e6;
        let frames = used["submissions"].as_f64().unwrap_or(1.0).max(1.0);
        line(
            &format!("high priority, frames of 15 ms {what}, beside 7 others: of that alone"),
            format!(
                "{}, {}; {:.2} ms a frame at the gate",
                of(50),
                of(99),
                waited_ms / frames
            ),
        );
    }

    many(&place, &progress, &line, (active, idle), steps)?;
    drop(daemon);
    Ok(())
}

fn mean(list: &[f64]) -> f64 {
    list.iter().sum::<f64>() / f64::from(u32::try_from(list.len().max(1)).unwrap_or(u32::MAX))
}

fn least(list: &[f64]) -> f64 {
    list.iter().copied().fold(f64::INFINITY, f64::min)
}

fn most(list: &[f64]) -> f64 {
    list.iter().copied().fold(0.0, f64::max)
}

/// Submissions of each, while all were at work.
fn totals(reports: &[Report]) -> Vec<f64> {
    let mut totals = vec![0.0; reports.len()];
    for window in windows(reports, SECOND) {
        for (total, part) in totals.iter_mut().zip(window) {
            *total += part;
        }
    }
    totals
}

/// Many vGPUs at once.
fn many(
    place: &Place,
    progress: &Progress,
    line: &dyn Fn(&str, String),
    (active, idle): (usize, usize),
    steps: u32,
) -> anyhow::Result<()> {
    progress.say(format!("{idle} idle vGPUs"));
    let mut took = Vec::new();
    for number in 0..idle {
        let begin = Instant::now();
        let name = format!("idle-{number}");
        let made = place
            .parhelion()
            .args(["vgpu", "create", &name])
            .stdout(Stdio::null())
            .status()?;
        ensure!(made.success(), "{name} cannot be made");
        took.push(begin.elapsed().as_secs_f64() * 1e3);
    }
    took.sort_by(f64::total_cmp);
    let middle = took.get(took.len() / 2).copied().unwrap_or(0.0);
    let most = took.last().copied().unwrap_or(0.0);
    line(
        &format!("making one of {idle} vGPUs, with its command"),
        format!("median {middle:.0} ms, at most {most:.0} ms"),
    );
    let private = private_kib("parhelion device idle-");
    line(
        "memory of an idle vGPU, private",
        format!(
            "{:.1} MiB",
            private / f64::from(u32::try_from(idle.max(1))?) / 1024.0
        ),
    );
    progress.say(format!("{active} active beside them"));
    let small = vec![format!("--steps={}", steps / 4), "--seconds=20".to_owned()];
    let tenant = Tenant::new(On::Vgpu(&[]), &small);
    let reports = place.together(&vec![tenant; active])?;
    let all = totals(&reports);
    line(
        &format!("{active} active beside {idle} idle: all right; Jain's index of what each got"),
        format!("{:.3}", jain(&all)),
    );
    Ok(())
}

/// Private memory of all processes whose command lines begin so.
fn private_kib(begins: &str) -> f64 {
    let mut sum = 0_u32;
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
        let line = String::from_utf8_lossy(&line).replace('\0', " ");
        if !line.starts_with(begins) {
            continue;
        }
        let rollup = fs::read_to_string(entry.path().join("smaps_rollup")).unwrap_or_default();
        let private = rollup
            .lines()
            .filter(|line| line.starts_with("Private_"))
            .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u32>().ok());
        sum += private.sum::<u32>();
    }
    f64::from(sum)
}
