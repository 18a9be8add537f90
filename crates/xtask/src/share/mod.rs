//! `cargo xtask share`: several tenants on one GPU, and what each gets.
//!
//! Two processes of this program: the one that was called builds and enters the lab; there, [`measure`]
//! starts a daemon and tenants (`load tenant`, which check their own results). Everything is compared with
//! one tenant alone, measured just before, in the same run.

mod measure;
mod tenant;

use crate::checkout;
use crate::lab::{self, Suite};
use crate::progress::Progress;
use anyhow::{Context, bail};
use std::env;
use std::path::PathBuf;

/// `cargo xtask share`
#[derive(Debug, clap::Args)]
pub(crate) struct Share {
    /// Seconds of each measurement.
    #[arg(long, default_value_t = 12.0)]
    seconds: f64,
    /// vGPUs at work, and idle, of the last measurement.
    #[arg(long, default_value_t = 64)]
    active: usize,
    #[arg(long, default_value_t = 256)]
    idle: usize,
    /// Set by this command for the process that it starts.
    #[arg(long, hide = true)]
    parhelion: Option<PathBuf>,
    #[arg(long, hide = true, requires = "parhelion")]
    load: Option<PathBuf>,
}

impl Share {
    /// Runs it.
    ///
    /// # Errors
    /// When a tenant fails, or computes something wrong.
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        match (&self.parhelion, &self.load) {
            (Some(parhelion), Some(load)) => {
                measure::run(parhelion, load, self.seconds, self.active, self.idle)
            }
            _ => self.enter(),
        }
    }

    fn enter(&self) -> anyhow::Result<()> {
        let progress = Progress::new("share");
        let root = checkout::root()?;
        progress.say("building parhelion and load (release)");
        let packages = ["--package", "parhelion", "--package", "parhelion-load"];
        let made = checkout::build(&root, &[&["build", "--release"], &packages[..]].concat())?;
        let program = |name: &str| {
            let found = made.iter().find(|artifact| artifact.name == name);
            found
                .map(|artifact| artifact.path.clone().into_os_string())
                .with_context(|| format!("cargo built no program `{name}`"))
        };
        lab::ensure(Suite::Backports)?;
        let this = env::current_exe().context("cannot tell where this program lies")?;
        let mut words = vec![this.into_os_string(), "share".into()];
        for (option, value) in [
            ("--seconds", self.seconds.to_string().into()),
            ("--active", self.active.to_string().into()),
            ("--idle", self.idle.to_string().into()),
            ("--parhelion", program("parhelion")?),
            ("--load", program("load")?),
        ] {
            words.extend([option.into(), value]);
        }
        let mut command = lab::command(Suite::Backports, Some(&root), &[], words)?;
        let status = command
            .status()
            .context("cannot start `unshare`; install the package util-linux")?;
        if !status.success() {
            bail!("measuring has failed ({status}); what is wrong is above");
        }
        Ok(())
    }
}
