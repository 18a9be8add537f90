//! The programs of the demonstration, each run twice: natively, and through `parhelion run`.

use super::Size;
use super::screen::Timing;
use super::table::Table;
use crate::lab::{self, Suite};
use crate::progress::Progress;
use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Where the software driver says how it is loaded; the name has the architecture in some releases.
const DRIVERS: &str = "usr/share/vulkan/icd.d";
const SOFTWARE_DRIVER: &str = "lvp_icd";
/// The cube is timed as a whole; the first run also fills caches.
const CUBE_RUNS: u32 = 3;

/// Where and how programs are run.
#[derive(Debug)]
pub(super) struct Lab<'a> {
    pub(super) root: PathBuf,
    pub(super) parhelion: PathBuf,
    pub(super) progress: &'a Progress,
}

/// Which way a program reaches the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Native,
    Parhelion,
}

impl Lab<'_> {
    /// The words that run `program` this way.
    fn words(&self, way: Way, program: Vec<OsString>) -> Vec<OsString> {
        match way {
            Way::Native => program,
            Way::Parhelion => {
                let mut words = vec![self.parhelion.clone().into(), "run".into(), "--".into()];
                words.extend(program);
                words
            }
        }
    }

    /// Runs a command in the lab, with what it says on stderr.
    fn run(&self, what: &str, words: Vec<OsString>) -> anyhow::Result<()> {
        self.progress.say(what);
        let mut command = lab::command(Suite::Backports, Some(&self.root), &[], words)?;
        let driver = self.software_driver()?;
        let status = command
            .env("VK_DRIVER_FILES", driver)
            .stdin(Stdio::null())
            .stdout(io::stderr())
            .status()
            .context("cannot start `unshare`; install the package util-linux")?;
        ensure!(status.success(), "failed ({status})");
        Ok(())
    }

    /// The file in the lab that names lavapipe, so that no other driver is taken.
    fn software_driver(&self) -> anyhow::Result<PathBuf> {
        let folder = lab::file_from(Suite::Backports, DRIVERS)?;
        let entries = fs::read_dir(&folder).with_context(|| format!("no {}", folder.display()))?;
        let mut names = entries.flatten().map(|entry| entry.file_name());
        let found = names.find(|name| name.to_string_lossy().starts_with(SOFTWARE_DRIVER));
        let name = found.with_context(|| format!("no lavapipe in {}", folder.display()))?;
        Ok(Path::new("/").join(DRIVERS).join(name))
    }
}

/// The fluid simulation.
#[derive(Debug)]
pub(super) struct Hydro {
    pub(super) program: PathBuf,
    pub(super) size: Size,
    pub(super) steps: u64,
    pub(super) frames: u32,
}

/// What is read from hydro's report.
#[derive(Debug, Deserialize)]
struct HydroReport {
    mlups: f64,
    device: String,
    checksum: String,
}

impl Hydro {
    /// Runs both ways; the results go into the folders and the table.
    pub(super) fn compare(&self, lab: &Lab<'_>, native: &Path, ours: &Path, table: &mut Table) {
        let native = self.run(lab, Way::Native, native);
        let ours = self.run(lab, Way::Parhelion, ours);
        for (side, result) in [("natively", &native), ("through Parhelion", &ours)] {
            if let Ok(report) = result {
                eprintln!("  hydro {side}: {}", report.device);
            }
        }
        let name = format!("hydro {}, {} steps: MLUPS", self.size, self.steps);
        table.speed(
            &name,
            side(&native, |report| report.mlups),
            side(&ours, |report| report.mlups),
        );
        let checksum = |report: &HydroReport| report.checksum.clone();
        table.same(
            "hydro: result",
            side(&native, checksum),
            side(&ours, checksum),
        );
    }

    /// Runs natively, and in a virtual machine.
    pub(super) fn in_machine(
        &self,
        lab: &Lab<'_>,
        guest: &Path,
        native: &Path,
        machine: &Path,
        keep: bool,
        table: &mut Table,
    ) {
        let native = self.run(lab, Way::Native, native);
        let ours = self.boot(lab, guest, machine, keep);
        let name = format!("hydro in a VM, {}, {} steps: MLUPS", self.size, self.steps);
        table.speed(
            &name,
            side(&native, |report| report.mlups),
            side(&ours, |report| report.mlups),
        );
        let checksum = |report: &HydroReport| report.checksum.clone();
        table.same(
            "hydro in a VM: result",
            side(&native, checksum),
            side(&ours, checksum),
        );
    }

    fn boot(
        &self,
        lab: &Lab<'_>,
        guest: &Path,
        folder: &Path,
        keep: bool,
    ) -> anyhow::Result<HydroReport> {
        let xtask = env::current_exe().context("cannot tell where this program lies")?;
        let mut words: Vec<OsString> = vec![xtask.into(), "machine".into()];
        for (option, value) in [
            ("--parhelion", lab.parhelion.as_path()),
            ("--guest", guest),
            ("--out", folder),
        ] {
            words.extend([option.into(), value.into()]);
        }
        if keep {
            words.push("--keep".into());
        }
        words.push("--".into());
        words.extend(self.options());
        words.extend(["--obstacle", "parhelion"].map(OsString::from));
        lab.run("hydro, in a virtual machine", words)?;
        read(&folder.join("hydro.json"))
    }

    fn options(&self) -> Vec<OsString> {
        let options = [
            ("--width", self.size.width.to_string()),
            ("--height", self.size.height.to_string()),
            ("--steps", self.steps.to_string()),
            ("--frames", self.frames.to_string()),
        ];
        let words = options.into_iter();
        words
            .flat_map(|(option, value)| [option.into(), value.into()])
            .collect()
    }

    fn run(&self, lab: &Lab<'_>, way: Way, folder: &Path) -> anyhow::Result<HydroReport> {
        let json = folder.join("hydro.json");
        let mut program: Vec<OsString> = vec![self.program.clone().into()];
        program.extend(self.options());
        program.extend(["--obstacle", "parhelion"].map(OsString::from));
        program.extend(["--out".into(), folder.join("hydro").into(), "--json".into()]);
        program.push(json.clone().into());
        lab.run(
            &format!("hydro, {}", described(way)),
            lab.words(way, program),
        )?;
        read(&json)
    }
}

/// `vkcube` on a virtual X screen.
#[derive(Debug)]
pub(super) struct Cube {
    pub(super) frames: u32,
}

impl Cube {
    /// Runs both ways; the pictures go into the folders, the speed into the table.
    pub(super) fn compare(&self, lab: &Lab<'_>, native: &Path, ours: &Path, table: &mut Table) {
        let rate = |seconds: f64| f64::from(self.frames) / seconds;
        let picture = native.join("vkcube.png");
        let timed = (
            self.run(lab, Way::Native, native, None),
            self.run(lab, Way::Parhelion, ours, Some(&picture)),
        );
        let speed = (
            side(&timed.0, |best| rate(*best)),
            side(&timed.1, |best| rate(*best)),
        );
        let name = format!("vkcube, {} frames: frames a second", self.frames);
        table.speed(&name, speed.0, speed.1);
        let hash = |result: &anyhow::Result<f64>, folder: &Path| match result {
            Ok(_) => fs::read(folder.join("vkcube.png"))
                .map(|bytes| lab::hexadecimal(&bytes).chars().take(16).collect())
                .map_err(|error| error.to_string()),
            Err(error) => Err(format!("{error:#}")),
        };
        table.same(
            "vkcube: last picture",
            hash(&timed.0, native),
            hash(&timed.1, ours),
        );
    }

    /// The shortest time of some runs, in seconds.
    fn run(
        &self,
        lab: &Lab<'_>,
        way: Way,
        folder: &Path,
        like: Option<&Path>,
    ) -> anyhow::Result<f64> {
        let json = folder.join("vkcube.json");
        let xtask = env::current_exe().context("cannot tell where this program lies")?;
        let mut words: Vec<OsString> = vec![xtask.into(), "screen".into()];
        words.extend([
            "--repeat".into(),
            CUBE_RUNS.to_string().into(),
            "--picture".into(),
        ]);
        words.extend([
            folder.join("vkcube.png").into(),
            "--json".into(),
            json.clone().into(),
        ]);
        if let Some(like) = like.filter(|like| like.exists()) {
            words.extend(["--like".into(), like.into()]);
        }
        words.push("--".into());
        let cube = ["vkcube", "--c", &self.frames.to_string()].map(OsString::from);
        words.extend(lab.words(way, cube.to_vec()));
        lab.run(&format!("vkcube, {}", described(way)), words)?;
        let timing: Timing = read(&json)?;
        let best = timing.seconds.into_iter().min_by(f64::total_cmp);
        match best {
            Some(best) if best > 0.0 => Ok(best),
            _ => bail!("{} names no time", json.display()),
        }
    }
}

fn described(way: Way) -> &'static str {
    match way {
        Way::Native => "natively",
        Way::Parhelion => "through Parhelion",
    }
}

/// One side of a row: what `value` takes from the result, or why there is none.
fn side<T, V>(result: &anyhow::Result<T>, value: impl Fn(&T) -> V) -> Result<V, String> {
    result
        .as_ref()
        .map(value)
        .map_err(|error| format!("{error:#}"))
}

fn read<T: DeserializeOwned>(path: &Path) -> anyhow::Result<T> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("cannot understand {}", path.display()))
}
