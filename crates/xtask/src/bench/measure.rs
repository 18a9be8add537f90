//! The measurement itself; in the lab.

use super::Name;
use super::contestant::{Contestant, Ground, Point, Server};
use super::series::{Found, Series, Side, Unit, Value};
use crate::progress::Progress;
use anyhow::{Context, ensure};
use serde::Deserialize;
use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// Grids of `hydro`: width, height, steps.
const GRIDS: [(u32, u32, u32); 2] = [(960, 360, 200), (64, 48, 4_000)];

/// Measures everything that is named. What fails on a side is told, and the rest goes on.
///
/// # Errors
/// When not even that can be done.
pub(super) fn all(
    ground: &Ground,
    hydro: &Path,
    names: &[Name],
    runs: u32,
    slice_ms: u64,
) -> anyhow::Result<Found> {
    let progress = Progress::new("bench");
    let mut found = Found {
        ground: ground.describe(),
        runs,
        ..Found::default()
    };
    let server = match ground.server() {
        Ok(server) => Some(server),
        Err(error) => {
            found.skipped.push(format!("virglrenderer: {error:#}"));
            None
        }
    };
    let mut bout = Bout {
        ground,
        server: server.as_ref(),
        runs,
        progress: &progress,
        found: &mut found,
    };
    for &name in names {
        match name {
            Name::Hydro => bout.hydro(hydro)?,
            name => bout.load(name.text(), slice_ms),
        }
    }
    Ok(found)
}

/// All sides of one workload.
struct Bout<'a> {
    ground: &'a Ground,
    server: Option<&'a Server>,
    runs: u32,
    progress: &'a Progress,
    found: &'a mut Found,
}

impl Bout<'_> {
    /// A workload of the program `load`.
    fn load(&mut self, workload: &str, slice_ms: u64) {
        let mut sides: Vec<(Side, Contestant)> = Vec::new();
        for side in Side::ALL {
            self.progress
                .say(format!("{workload}: starting, {}", side.text()));
            match self.start(workload, side, slice_ms) {
                Ok(Some(contestant)) => sides.push((side, contestant)),
                Ok(None) => {}
                Err(error) => self.fail(workload, side, &error),
            }
        }
        // What is measured natively is what there is to measure.
        let Some((_, native)) = sides.iter().find(|(side, _)| *side == Side::Native) else {
            return;
        };
        let mut series: Vec<Series> = native
            .points
            .iter()
            .map(|point| empty(workload, point.clone()))
            .collect();
        // The first turn, which fills caches, is not counted.
        for turn in 0..=self.runs {
            let run = turn.checked_sub(1);
            match run {
                Some(run) => {
                    let text = format!("{workload}: run {} of {}", run + 1, self.runs);
                    self.progress.say(text);
                }
                None => self.progress.say(format!("{workload}: warming up")),
            }
            for one in &mut series {
                if turn % 2 == 1 {
                    sides.reverse();
                }
                let mut failed = Vec::new();
                for (side, contestant) in &mut sides {
                    if !contestant
                        .points
                        .iter()
                        .any(|point| point.name == one.point)
                    {
                        continue;
                    }
                    match (contestant.measure(&one.point), run) {
                        (Ok(value), Some(run)) => one.values.push(Value {
                            run,
                            side: *side,
                            value,
                        }),
                        (Ok(_), None) => {}
                        (Err(error), _) => {
                            let error = error.context(one.point.clone());
                            self.fail(workload, *side, &error);
                            failed.push(*side);
                        }
                    }
                }
                sides.retain(|(side, _)| !failed.contains(side));
            }
        }
        self.found.series.append(&mut series);
    }

    fn start(
        &self,
        workload: &str,
        side: Side,
        slice_ms: u64,
    ) -> anyhow::Result<Option<Contestant>> {
        if side == Side::Virgl && self.server.is_none() {
            return Ok(None);
        }
        let mut program: Vec<OsString> = vec![
            self.ground.load().into(),
            workload.into(),
            "--paced".into(),
            "--slice-ms".into(),
            slice_ms.to_string().into(),
        ];
        if matches!(side, Side::Restricted | Side::Virgl) {
            program.push("--no-map".into());
        }
        let socket = self.server.map(Server::socket);
        Contestant::start(self.ground.command(side, program, socket)?).map(Some)
    }

    /// `hydro`, which maps memory, so that virglrenderer cannot run it here. Every run is a process.
    fn hydro(&mut self, program: &Path) -> anyhow::Result<()> {
        let folder = tempfile::tempdir().context("no place for reports")?;
        let json = folder.path().join("hydro.json");
        for (width, height, steps) in GRIDS {
            let mut series = empty(
                "hydro",
                Point {
                    name: format!("{width}x{height}, {steps} steps"),
                    unit: Unit::Mlups,
                },
            );
            let mut checksum: Option<String> = None;
            for turn in 0..=self.runs {
                self.progress.say(format!(
                    "hydro {}: run {turn} of {}",
                    series.point, self.runs
                ));
                let mut order = [Side::Native, Side::Parhelion];
                if turn % 2 == 1 {
                    order.reverse();
                }
                for side in order {
                    let report = match self.flow(side, program, (width, height, steps), &json) {
                        Ok(report) => report,
                        Err(error) => {
                            self.fail("hydro", side, &error);
                            continue;
                        }
                    };
                    let known = checksum.get_or_insert_with(|| report.checksum.clone());
                    if *known != report.checksum {
                        let text = format!("hydro {}: results differ", series.point);
                        self.found.failures.push(text);
                    }
                    if let Some(run) = turn.checked_sub(1) {
                        series.values.push(Value {
                            run,
                            side,
                            value: report.mlups,
                        });
                    }
                }
            }
            self.found.series.push(series);
        }
        Ok(())
    }

    fn flow(
        &self,
        side: Side,
        program: &Path,
        (width, height, steps): (u32, u32, u32),
        json: &Path,
    ) -> anyhow::Result<Report> {
        let mut words: Vec<OsString> = vec![program.into()];
        for (option, value) in [("--width", width), ("--height", height), ("--steps", steps)] {
            words.extend([option.into(), value.to_string().into()]);
        }
        words.extend(["--json".into(), json.into()]);
        let status = self
            .ground
            .command(side, words, None)?
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .status()
            .context("cannot start hydro")?;
        ensure!(status.success(), "hydro failed: {status}");
        let text = fs::read_to_string(json).context("hydro wrote no report")?;
        serde_json::from_str(&text).context("hydro's report is broken")
    }

    fn fail(&mut self, workload: &str, side: Side, error: &anyhow::Error) {
        let text = format!("{workload}, {}: {error:#}", side.text());
        self.progress.say(&text);
        self.found.failures.push(text);
    }
}

/// What is read from hydro's report.
#[derive(Debug, Deserialize)]
struct Report {
    mlups: f64,
    checksum: String,
}

fn empty(workload: &str, point: Point) -> Series {
    Series {
        workload: workload.to_owned(),
        point: point.name,
        unit: point.unit,
        values: Vec::new(),
    }
}
