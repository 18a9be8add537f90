//! The lab: Debian roots of a known content, in which guest programs, Mesa and X run.
//!
//! The host may be any Linux with Debian's `mmdebstrap`: tests never depend on which Mesa it has.
//! A lab is built once, as root or not, kept outside the checkout, and replaced when its recipe
//! ([`suite`]) changes. [`exec`] runs commands in it; nothing they do changes the lab.

mod build;
mod exec;
pub(crate) mod fetch;
mod store;
mod suite;

pub(crate) use exec::command;
pub(crate) use suite::{Suite, hexadecimal};

use anyhow::Context;
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use store::{State, Store};

/// The description of the software driver, lavapipe, in every lab.
pub(crate) const SOFTWARE_DRIVER: &str = "/usr/share/vulkan/icd.d/lvp_icd.json";

/// `cargo xtask lab`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Lab {
    #[command(subcommand)]
    action: Option<Action>,
    /// Which lab to build; may be given several times.
    #[arg(long, default_value = "backports")]
    suite: Vec<Suite>,
    /// Build again even if it is there.
    #[arg(long)]
    rebuild: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// List the labs and their state.
    List,
    /// Remove labs.
    Rm {
        /// Which; without it, all.
        #[arg(long)]
        suite: Vec<Suite>,
    },
    /// Run a command in a lab, in the same folder; the lab is built first if need be.
    Exec {
        /// In which lab.
        #[arg(long, default_value = "backports")]
        suite: Suite,
        /// A further folder of the host to be seen inside, at the same path; may be repeated.
        #[arg(long, value_name = "FOLDER")]
        show: Vec<PathBuf>,
        /// The command; `NAME=VALUE` words before it set variables.
        #[arg(last = true, required = true, value_name = "CMD")]
        command: Vec<OsString>,
    },
}

impl Lab {
    /// Does what was asked.
    ///
    /// # Errors
    /// When it cannot; the message says what to do.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        match self.action {
            None => self.suite.iter().try_for_each(|suite| {
                build::ensure(&Store::new(*suite)?, self.rebuild)?;
                println!("{}", Store::new(*suite)?.root().display());
                Ok(())
            }),
            Some(Action::List) => list(),
            Some(Action::Rm { suite }) => remove(if suite.is_empty() {
                &Suite::ALL
            } else {
                &suite
            }),
            Some(Action::Exec {
                suite,
                show,
                command,
            }) => {
                // From here on this process is the command, as far as the caller can see.
                let error = exec::command(suite, None, &show, command)?.exec();
                Err(error).context("cannot start `unshare`; install the package util-linux")
            }
        }
    }
}

/// Makes sure that a lab is there.
///
/// # Errors
/// When it cannot be built.
pub(crate) fn ensure(suite: Suite) -> anyhow::Result<()> {
    build::ensure(&Store::new(suite)?, false)
}

/// Where a file of a suite, such as `usr/share/vulkan/registry/vk.xml`, lies on the host: kept from
/// an earlier [`fetch`], or in the suite's lab, which is built first if need be.
///
/// # Errors
/// When the lab cannot be built or has no such file.
pub(crate) fn file_from(suite: Suite, path_in_root: impl AsRef<Path>) -> anyhow::Result<PathBuf> {
    let store = Store::new(suite)?;
    let inside = path_in_root.as_ref();
    if let Some(path) = fetch::candidates(&store, inside).into_iter().next() {
        return Ok(path);
    }
    build::ensure(&store, false)?;
    let found = fetch::candidates(&store, inside).into_iter().next();
    found.with_context(|| {
        format!(
            "the lab {suite} has no {}; add its package in lab/suite.rs",
            inside.display()
        )
    })
}

fn list() -> anyhow::Result<()> {
    for suite in Suite::ALL {
        let store = Store::new(suite)?;
        let state = match store.state() {
            State::Ready => "ready",
            State::Stale => "stale: made from another recipe, will be built again",
            State::Absent => "not built",
        };
        println!(
            "{:<10} {state:<10} {}",
            suite.name(),
            store.folder().display()
        );
        if store.state() == State::Absent {
            continue;
        }
        for package in suite.recipe().wished {
            if !Store::has_package(&store.root(), package) {
                println!(
                    "{:<10} without `{package}`, which the suite does not have",
                    ""
                );
            }
        }
    }
    Ok(())
}

fn remove(suites: &[Suite]) -> anyhow::Result<()> {
    for suite in suites {
        let removed = Store::new(*suite)?.remove(|text| eprintln!("lab {suite}: {text}"))?;
        println!(
            "{:<10} {}",
            suite.name(),
            if removed { "removed" } else { "was not there" }
        );
    }
    Ok(())
}
