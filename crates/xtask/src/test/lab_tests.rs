//! The tests in `e2e/`: built on the host, run in a lab.
//!
//! They find in the environment: `PARHELION_LAB=1`, `PARHELION_LAB_SUITE` (the lab's name),
//! `PARHELION_BIN`, `PARHELION_HYDRO` and `PARHELION_LOAD` (the programs to test), and `PARHELION_XTASK` (this program,
//! whose `screen` keeps a picture of a window).

use crate::checkout::{self, Artifact};
use crate::lab::{self, Suite};
use anyhow::Context;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The test binary that is for the lab `apps`, and the only one for it.
const APPLICATIONS: &str = "apps";

/// The programs that the tests start.
#[derive(Debug)]
pub(super) struct Programs {
    parhelion: PathBuf,
    hydro: PathBuf,
    load: PathBuf,
}

/// Builds them.
///
/// # Errors
/// When the build fails.
pub(super) fn build_programs(root: &Path) -> anyhow::Result<Programs> {
    let made = checkout::build(
        root,
        &[
            "build",
            "--package",
            "parhelion",
            "--package",
            "parhelion-hydro",
            "--package",
            "parhelion-load",
        ],
    )?;
    let program = |name: &str| {
        let found = made.iter().find(|artifact| artifact.name == name);
        let found = found.with_context(|| format!("cargo built no program `{name}`"))?;
        Ok::<_, anyhow::Error>(found.path.clone())
    };
    Ok(Programs {
        parhelion: program("parhelion")?,
        hydro: program("hydro")?,
        load: program("load")?,
    })
}

/// One command for each test binary, to be run from the checkout; in their order.
///
/// # Errors
/// When something cannot be built.
pub(super) fn commands(
    root: &Path,
    suite: Suite,
    filter: Option<&str>,
) -> anyhow::Result<Vec<(String, Command)>> {
    let programs = build_programs(root)?;
    let made = checkout::build(root, &["test", "--package", "parhelion-e2e", "--no-run"])?;
    made.iter()
        .filter(|test| (test.name == APPLICATIONS) == (suite == Suite::Apps))
        .map(|test| command(root, suite, filter, &programs, test))
        .collect()
}

fn command(
    root: &Path,
    suite: Suite,
    filter: Option<&str>,
    programs: &Programs,
    test: &Artifact,
) -> anyhow::Result<(String, Command)> {
    let mut words = vec![test.path.clone().into_os_string()];
    words.extend(filter.map(Into::into));
    words.push("--show-output".into());
    let mut command = lab::command(suite, Some(root), &[], words)?;
    command
        .env("PARHELION_BIN", &programs.parhelion)
        .env("PARHELION_HYDRO", &programs.hydro)
        .env("PARHELION_LOAD", &programs.load)
        .env(
            "PARHELION_XTASK",
            env::current_exe().context("cannot find this program")?,
        );
    Ok((test.name.clone(), command))
}
