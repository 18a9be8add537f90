//! `cargo xtask record` and `cargo xtask replay`: what real programs say to a server, kept in
//! `recordings/`, said again to this and other servers, and the replies compared.
//!
//! The recorder ([`tap`]) sits on the vtest socket between Mesa and a server, and is the consumer of
//! the program's rings and the producer of the server's, so that no byte of a ring is lost. The
//! player ([`play`]) needs no Mesa. The format is in [`mod@file`] and `docs/recordings.md`, and what may
//! differ between servers in `recordings/differences.txt` ([`compare`]).

mod client;
mod compare;
mod file;
mod play;
mod tap;
mod wire;

use crate::checkout::{self, Artifact};
use crate::lab::{self, SOFTWARE_DRIVER, Suite};
use anyhow::{Context, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

pub(crate) use file::{Entry, Recording};
pub(crate) use play::Play;
pub(crate) use tap::Tap;

/// Mesa asks the server instead of looking into memory, so that all order is in the commands.
const NO_FEEDBACK: &str =
    "VN_PERF=no_fence_feedback,no_semaphore_feedback,no_event_feedback,no_query_feedback";

/// `cargo xtask record`
#[derive(Debug, clap::Args)]
pub(crate) struct Record {
    /// The recording to write; in the checkout.
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// In which lab.
    #[arg(long, default_value = "backports")]
    suite: Suite,
    /// The program, as found in the lab.
    #[arg(last = true, required = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

impl Record {
    /// Runs the program on a vGPU with the recorder in between.
    ///
    /// # Errors
    /// When something cannot be built or started.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let root = checkout::root()?;
        let parhelion = parhelion(&root)?;
        let out = std::path::absolute(&self.out).context("--out names no file")?;
        let mut words: Vec<OsString> = vec![NO_FEEDBACK.into()];
        words.push(parhelion.path.into());
        words.extend(["run", "--"].map(OsString::from));
        words.push(this()?);
        words.extend(["tap".into(), "--out".into(), out.into(), "--".into()]);
        words.extend(self.program);
        status(lab::command(self.suite, None, &[], words)?)
    }
}

/// Servers that recordings can be said to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Server {
    /// `parhelion run`
    Parhelion,
    /// `virgl_test_server --venus`, in the lab `forky`
    Virgl,
}

impl Server {
    /// Its name in `recordings/differences.txt`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Parhelion => "parhelion",
            Self::Virgl => "virgl",
        }
    }
}

/// `cargo xtask replay`
#[derive(Debug, clap::Args)]
pub(crate) struct Replay {
    /// Recordings; without any, all in `recordings/`.
    files: Vec<PathBuf>,
    /// To which server.
    #[arg(long, value_enum, default_value = "parhelion")]
    against: Server,
    /// In which lab [default: backports]; virgl is always in forky.
    #[arg(long)]
    suite: Option<Suite>,
}

impl Replay {
    /// Says the recordings to the server and compares its replies.
    ///
    /// # Errors
    /// When something cannot be built or started.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let root = checkout::root()?;
        let files = if self.files.is_empty() {
            all(&root)?
        } else {
            self.files
        };
        let mut words: Vec<OsString> = vec![parhelion(&root)?.path.into(), "run".into()];
        let suite = match self.against {
            Server::Parhelion => self.suite.unwrap_or(Suite::Backports),
            Server::Virgl => {
                // virglrenderer hides none.
                words.push("--keep-extensions".into());
                Suite::Forky
            }
        };
        words.push("--".into());
        words.push(this()?);
        words.extend(["play", "--against", self.against.name()].map(OsString::from));
        for file in files {
            words.push(std::path::absolute(file)?.into());
        }
        words.insert(0, format!("VK_DRIVER_FILES={SOFTWARE_DRIVER}").into());
        status(lab::command(suite, None, &[], words)?)
    }
}

/// All recordings of the checkout.
///
/// # Errors
/// When there is none.
pub(crate) fn all(root: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let folder = root.join("recordings");
    let entries =
        std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.extension().is_some_and(|e| e == file::EXTENSION));
    found.sort();
    if found.is_empty() {
        bail!("there are no recordings in {}", folder.display());
    }
    Ok(found)
}

fn parhelion(root: &Path) -> anyhow::Result<Artifact> {
    let made = checkout::build(root, &["build", "--package", "parhelion"])?;
    let found = made.into_iter().find(|made| made.name == "parhelion");
    found.context("cargo built no program `parhelion`")
}

fn this() -> anyhow::Result<OsString> {
    let this = std::env::current_exe().context("cannot find this program")?;
    Ok(this.into())
}

fn status(mut command: Command) -> anyhow::Result<ExitCode> {
    let status = command
        .status()
        .context("cannot start `unshare`; install the package util-linux")?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .map_or(ExitCode::FAILURE, ExitCode::from))
}
