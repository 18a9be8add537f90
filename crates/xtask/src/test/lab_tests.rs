//! The tests in `e2e/`: built on the host, run in a lab.
//!
//! They find in the environment: `PARHELION_LAB=1`, `PARHELION_LAB_SUITE` (the lab's name),
//! `PARHELION_BIN`, `PARHELION_HYDRO` and `PARHELION_LOAD` (the programs to test), and `PARHELION_XTASK` (this program,
//! whose `screen` keeps a picture of a window), `PARHELION_GUEST_BACKPORTS`, `…_TRIXIE` and `…_DESKTOP`
//! (guests for virtual machines).

use crate::checkout::{self, Artifact};
use crate::guest::{self, Kind};
use crate::lab::{self, Suite};
use anyhow::Context;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The test binary that is for the lab `apps`, and the only one for it.
const APPLICATIONS: &str = "apps";

/// The test binary with virtual machines, for the lab that has a QEMU which can.
const MACHINES: &str = "vm";

/// The test binary with the daemon; one lab is enough for it.
const DAEMON: &str = "daemon";

/// The test binary with the desktop, for what is called the lab `desktop`: its guest is made of that,
/// and runs in the lab that has the QEMU.
const DESKTOP: &str = "desktop";

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
    let belongs = |test: &&Artifact| match test.name.as_str() {
        APPLICATIONS => suite == Suite::Apps,
        DESKTOP => suite == Suite::Desktop,
        MACHINES | DAEMON => suite == Suite::Backports,
        _ => matches!(suite, Suite::Backports | Suite::Trixie | Suite::Forky),
    };
    let inside = match suite {
        Suite::Desktop => Suite::Backports,
        other => other,
    };
    lab::ensure(inside)?;
    let mut commands = Vec::new();
    for test in made.iter().filter(belongs) {
        let (name, mut command) = command(root, inside, filter, &programs, test)?;
        let guests: &[(Kind, Suite)] = match name.as_str() {
            MACHINES => &[(Kind::Tiny, Suite::Backports), (Kind::Tiny, Suite::Trixie)],
            DESKTOP => &[(Kind::Desktop, Suite::Desktop)],
            _ => &[],
        };
        let workloads = [programs.hydro.clone(), programs.load.clone()];
        for (kind, of) in guests {
            let variable = format!("PARHELION_GUEST_{}", of.name().to_uppercase());
            command.env(variable, guest::ensure(*kind, *of, "test", &workloads)?);
        }
        commands.push((name, command));
    }
    Ok(commands)
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
