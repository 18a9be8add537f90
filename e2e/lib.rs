//! Tests that start the real binary, as a user does.
//!
//! The library is the fixture: a [`Host`] is a folder with what `parhelion` finds on a host (a
//! runtime folder, a guest driver), and starts the binary with only that in its environment. The
//! tests are in `tests/it`, one module a subject.
//!
//! Tests that need a driver run in a lab, from a [`lab::Lab`]; they are in `tests/lab` and
//! `tests/footprint`; those with a [`daemon::Daemon`] in `tests/daemon`; those with a virtual machine, a [`guest::Guest`], in `tests/vm`. [`vtest`] is a client that says what no driver would say.
//!
//! The binary is `$PARHELION_BIN`, or `parhelion` in the target folder this test was built into;
//! `cargo build -p parhelion` makes it.
#![forbid(unsafe_code)]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use tempfile::TempDir;

pub mod agent;
pub mod daemon;
pub mod guest;
pub mod lab;
pub mod process;
pub mod vtest;

pub use process::{children, eventually, is_alive, signal, wait};

/// How long anything may take before it counts as hanging: far beyond what a busy machine needs.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// A host to run `parhelion` on.
#[derive(Debug)]
pub struct Host {
    folder: TempDir,
}

impl Host {
    /// A host with a guest driver that can be found, but not used: it is no driver at all.
    pub fn new() -> io::Result<Self> {
        let host = Self {
            folder: tempfile::tempdir()?,
        };
        fs::create_dir(host.runtime_folder())?;
        fs::copy("/proc/self/exe", host.path().join("driver.so"))?;
        let description = r#"{"ICD": {"api_version": "1.4.0", "library_path": "./driver.so"}}"#;
        fs::write(host.venus_icd(), description)?;
        Ok(host)
    }

    /// The folder, for files of a test.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Where `parhelion` puts its sockets.
    pub fn runtime_folder(&self) -> PathBuf {
        self.path().join("runtime")
    }

    /// The description of the guest driver.
    pub fn venus_icd(&self) -> PathBuf {
        self.path().join("virtio_icd.json")
    }

    /// A command that starts `parhelion`.
    pub fn parhelion(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(binary());
        command
            .args(arguments)
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("HOME", self.path())
            .env("PARHELION_RUNTIME_DIR", self.runtime_folder())
            .env("PARHELION_VENUS_ICD", self.venus_icd())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs `parhelion` to its end.
    pub fn output(&self, arguments: &[&str]) -> io::Result<Output> {
        self.parhelion(arguments).spawn()?.wait_with_output()
    }
}

/// The binary under test.
fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("PARHELION_BIN") {
        return path.into();
    }
    let test = std::env::current_exe().unwrap_or_default();
    // target/debug/deps/it-0123: two up.
    let folder = test.ancestors().nth(2).unwrap_or(Path::new("."));
    folder.join("parhelion")
}
