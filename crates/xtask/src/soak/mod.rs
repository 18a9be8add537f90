//! `cargo xtask soak`: many programs at once for a long time, all results checked, memory watched.
//!
//! Three processes of this program: the one that was called builds and enters the lab; there,
//! [`prepare`] runs each program natively, for what is right, and then starts one `parhelion run`, in
//! which [`inside`] starts the clients. So all contexts are those of one device side, and whatever
//! it does not give back adds up.

mod client;
mod inside;
mod prepare;
mod process;

use crate::lab::{self, Suite};
use crate::progress::Progress;
use crate::{checkout, demo::Server};
use anyhow::{Context, bail};
use std::env;
use std::path::PathBuf;

/// `cargo xtask soak`
#[derive(Debug, clap::Args)]
pub(crate) struct Soak {
    /// How many programs at once.
    #[arg(long, default_value_t = 16)]
    clients: usize,
    /// For how long.
    #[arg(long, default_value_t = 30.0)]
    minutes: f64,
    /// Where it takes place: set by this command for the processes that it starts.
    #[arg(long, hide = true, value_name = "FOLDER")]
    prepared: Option<PathBuf>,
    #[arg(long, hide = true, requires = "prepared")]
    hydro: Option<PathBuf>,
    #[arg(long, hide = true, requires = "prepared")]
    parhelion: Option<PathBuf>,
}

impl Soak {
    /// Runs it.
    ///
    /// # Errors
    /// When a program fails or says something wrong, something is left, or memory grows.
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        match (&self.prepared, &self.hydro, &self.parhelion) {
            (Some(folder), Some(hydro), Some(parhelion)) => {
                prepare::run(folder, hydro, parhelion, self.clients, self.minutes)
            }
            (Some(folder), ..) => inside::run(folder, self.clients, self.minutes),
            (None, ..) => self.enter(),
        }
    }

    fn enter(&self) -> anyhow::Result<()> {
        let progress = Progress::new("soak");
        let root = checkout::root()?;
        progress.say("building parhelion and hydro (release)");
        let packages = ["--package", "parhelion", "--package", "parhelion-hydro"];
        let made = checkout::build(&root, &[&["build", "--release"], &packages[..]].concat())?;
        let program = |name: &str| {
            let found = made.iter().find(|artifact| artifact.name == name);
            found
                .map(|artifact| artifact.path.clone())
                .with_context(|| format!("cargo built no program `{name}`"))
        };
        lab::ensure(Suite::Backports)?;
        let this = env::current_exe().context("cannot tell where this program lies")?;
        let mut words = vec![this.into_os_string(), "soak".into()];
        for (option, value) in [
            ("--clients", self.clients.to_string().into()),
            ("--minutes", self.minutes.to_string().into()),
            ("--prepared", "/tmp/soak".into()),
            ("--hydro", program("hydro")?.into_os_string()),
            ("--parhelion", program("parhelion")?.into_os_string()),
        ] {
            words.extend([option.into(), value]);
        }
        let mut command = lab::command(Suite::Backports, Some(&root), &[], words)?;
        let status = command
            .status()
            .context("cannot start `unshare`; install the package util-linux")?;
        if !status.success() {
            bail!("the soak has failed ({status}); what is wrong is above");
        }
        Ok(())
    }
}

/// A virtual screen for all programs.
fn screen() -> anyhow::Result<Server> {
    Server::start("1280x1024".parse().map_err(anyhow::Error::msg)?)
}
