//! Tests that start the real binary, as a user does.
//!
//! The library is the fixture: a [`Host`] is a folder with what `parhelion` finds on a host (a
//! runtime folder, a guest driver), and starts the binary with only that in its environment. The
//! tests are in `tests/it`, one binary, one module a subject.
//!
//! The binary is `$PARHELION_BIN`, or `parhelion` in the target folder this test was built into;
//! `cargo build -p parhelion` makes it.
#![forbid(unsafe_code)]

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// How long anything may take before it counts as hanging.
pub const PATIENCE: Duration = Duration::from_secs(20);

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

/// Waits for a child to end, and ends it if it takes too long.
pub fn wait(child: &mut Child) -> io::Result<std::process::ExitStatus> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if begin.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Waits until `condition` holds; false if it does not in time.
pub fn eventually(mut condition: impl FnMut() -> bool) -> bool {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if condition() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    false
}

/// Sends a signal to a child that was not waited for yet.
pub fn signal(child: &Child, signal: Signal) -> io::Result<()> {
    Ok(kill_process(Pid::from_child(child), signal)?)
}

/// The living children of a process, with their command lines.
pub fn children(parent: u32) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        // pid (name) state ppid …; the name may contain anything.
        let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        let mut fields = after_name.split_whitespace();
        let alive = fields.next().is_some_and(|state| state != "Z");
        let is_child = fields.next() == Some(parent.to_string().as_str());
        if alive && is_child {
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            found.push((id, String::from_utf8_lossy(&line).replace('\0', " ")));
        }
    }
    found
}

/// Whether a process exists and is not a zombie.
pub fn is_alive(id: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let state = stat
        .rsplit(") ")
        .next()
        .and_then(|rest| rest.chars().next());
    state.is_some_and(|state| state != 'Z')
}
