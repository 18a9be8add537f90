//! `cargo xtask bench`: the workloads of `bench/`, natively, through Parhelion and through
//! virglrenderer's test server, in turn and in one lab, so that all of them use the same driver and
//! the same minutes of a machine that does other things too.
//!
//! This program runs twice: outside it builds, prints and writes `docs/performance.md`; inside the lab
//! it starts the workloads and measures. What it found comes back as a file.

mod contestant;
mod measure;
mod page;
mod plot;
mod series;
mod table;

use crate::checkout;
use crate::lab::{self, Suite};
use crate::progress::Progress;
use anyhow::{Context, bail, ensure};
use series::Found;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// `cargo xtask bench`
#[derive(Debug, clap::Args)]
pub(crate) struct Bench {
    /// What to measure; everything if none is named.
    #[arg(value_enum)]
    names: Vec<Name>,
    /// How often each figure is measured on each side.
    #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Milliseconds of a measurement.
    #[arg(long, default_value_t = 200, value_name = "MS")]
    slice_ms: u64,
    /// Only try whether all works: two short runs; nothing is written to the documentation.
    #[arg(long)]
    quick: bool,
    /// Inside the lab: where to write what was found.
    #[arg(long, hide = true, requires = "programs")]
    inside: Option<PathBuf>,
    /// Inside the lab: parhelion, load and hydro.
    #[arg(long, hide = true, num_args = 3)]
    programs: Vec<PathBuf>,
}

/// The workloads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Name {
    Drawstorm,
    Calls,
    Copy,
    Pipelines,
    Storm,
    Hydro,
}

impl Name {
    const ALL: [Self; 6] = [
        Self::Drawstorm,
        Self::Calls,
        Self::Copy,
        Self::Pipelines,
        Self::Storm,
        Self::Hydro,
    ];

    /// As on the command line.
    fn text(self) -> &'static str {
        match self {
            Self::Drawstorm => "drawstorm",
            Self::Calls => "calls",
            Self::Copy => "copy",
            Self::Pipelines => "pipelines",
            Self::Storm => "storm",
            Self::Hydro => "hydro",
        }
    }
}

impl Bench {
    /// Measures.
    ///
    /// # Errors
    /// When something cannot be built, or a workload fails natively or through Parhelion.
    pub(crate) fn run(mut self) -> anyhow::Result<()> {
        if self.names.is_empty() {
            self.names = Name::ALL.to_vec();
        }
        if self.quick {
            self.runs = self.runs.min(2);
            self.slice_ms = self.slice_ms.min(30);
        }
        match &self.inside {
            Some(path) => self.inside(path),
            None => self.outside(),
        }
    }

    /// Builds, goes into the lab, and tells.
    fn outside(&self) -> anyhow::Result<()> {
        let progress = Progress::new("bench");
        let root = checkout::root()?;
        progress.say("building (release); the first time takes minutes");
        let packages = [
            "parhelion",
            "parhelion-load",
            "parhelion-hydro",
            "parhelion-xtask",
        ];
        let mut args = vec!["build", "--release"];
        args.extend(packages.iter().flat_map(|name| ["--package", name]));
        let made = checkout::build(&root, &args)?;
        let program = |name: &str| {
            let found = made.iter().find(|artifact| artifact.name == name);
            found
                .map(|made| made.path.clone())
                .with_context(|| format!("cargo built no program `{name}`"))
        };
        progress.say("preparing the lab");
        lab::ensure(Suite::Forky)?;

        let results = tempfile::Builder::new()
            .prefix("bench-")
            .suffix(".json")
            .tempfile_in(checkout::target(&root)?)
            .context("no place for the results")?;
        let mut words: Vec<OsString> = vec![program("parhelion-xtask")?.into(), "bench".into()];
        words.extend(self.names.iter().map(|name| name.text().into()));
        words.extend(["--runs".into(), self.runs.to_string().into()]);
        words.extend(["--slice-ms".into(), self.slice_ms.to_string().into()]);
        words.extend([
            "--inside".into(),
            results.path().into(),
            "--programs".into(),
        ]);
        for name in ["parhelion", "load", "hydro"] {
            words.push(program(name)?.into());
        }
        let status = lab::command(Suite::Forky, Some(&root), &[], words)?
            .stdout(io::stderr())
            .status()
            .context("cannot start `unshare`; install the package util-linux")?;
        let text = fs::read_to_string(results.path()).context("cannot read the results")?;
        ensure!(!text.is_empty(), "nothing was measured ({status})");
        let found: Found = serde_json::from_str(&text).context("the results are broken")?;

        println!("\n{}", table::text(&found));
        if !status.success() || !found.failures.is_empty() {
            for failure in &found.failures {
                eprintln!("failed: {failure}");
            }
            bail!("not all workloads went well; docs/performance.md stays as it is");
        }
        if self.quick {
            println!("quick: docs/performance.md stays as it is");
            return Ok(());
        }
        write(&root, &found)
    }

    /// Measures; in the lab.
    fn inside(&self, path: &Path) -> anyhow::Result<()> {
        let [parhelion, load, hydro] = self.programs.as_slice() else {
            bail!("the programs to measure must be named");
        };
        let ground = contestant::Ground::new(parhelion, load)?;
        let found = measure::all(&ground, hydro, &self.names, self.runs, self.slice_ms)?;
        let text = serde_json::to_string(&found).context("cannot write the results")?;
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

/// Writes the page and the plots.
fn write(root: &Path, found: &Found) -> anyhow::Result<()> {
    let page = root.join("docs/performance.md");
    let mut text =
        fs::read_to_string(&page).with_context(|| format!("cannot read {}", page.display()))?;
    for (workload, series) in found.workloads() {
        text = page::with_section(&text, workload, &table::markdown(found, workload, &series))?;
        let picture = root.join(format!("docs/images/bench-{workload}.svg"));
        fs::write(&picture, plot::svg(workload, &series))
            .with_context(|| format!("cannot write {}", picture.display()))?;
    }
    fs::write(&page, text).with_context(|| format!("cannot write {}", page.display()))?;
    println!("written: docs/performance.md and docs/images/bench-*.svg");
    Ok(())
}
