//! What a renderer, a device and the daemon give up before they begin to work.
//!
//! What a driver needs is listed here, as it was found with lavapipe, and as vendors document it. If a driver
//! needs more, `PARHELION_SANDBOX=log` tells what.

use std::collections::BTreeMap;
use std::ffi::CString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use parhelion_sys::sandbox::attempt::{Argument, system_call};
use parhelion_sys::sandbox::calls::{self, Otherwise};
use parhelion_sys::sandbox::{self, Files, Level, Resources};
use serde::{Deserialize, Serialize};

use crate::{env, runtime};

/// Private memory that a renderer may have: what shaders are compiled in, and what the driver needs beside
/// memory of the guest.
const PRIVATE_BYTES: u64 = 8 << 30;

/// Where drivers and what they need are installed.
const READ: [&str; 26] = [
    "/usr",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/nix/store",
    "/run/opengl-driver",
    "/etc/vulkan",
    "/etc/glvnd",
    "/etc/nvidia",
    "/etc/drirc",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/alternatives",
    "/etc/localtime",
    "/sys/devices",
    "/sys/class",
    "/sys/bus",
    "/sys/dev",
    "/sys/module",
    "/proc/self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/proc/driver",
    "/proc/sys/vm",
];

/// Devices that drivers talk to.
const DEVICES: [&str; 9] = [
    "/dev/null",
    "/dev/zero",
    "/dev/random",
    "/dev/urandom",
    "/dev/dri",
    "/dev/kfd",
    "/dev/udmabuf",
    "/dev/dma_heap",
    "/dev/nvidia-caps",
];

/// How much of it there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// All.
    On,
    /// System calls are only logged.
    Log,
    /// None.
    Off,
}

/// What is in force in a renderer.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Confined {
    pub(crate) mode: String,
    /// `full`, `partial` or `none`.
    pub(crate) landlock: String,
    pub(crate) seccomp: bool,
    pub(crate) no_new_privileges: bool,
    /// The number of each namespace that it is in.
    pub(crate) namespaces: BTreeMap<String, String>,
}

/// What was asked for.
pub(crate) fn mode() -> Mode {
    match std::env::var_os(env::SANDBOX) {
        Some(value) if value == "off" => Mode::Off,
        Some(value) if value == "log" => Mode::Log,
        _ => Mode::On,
    }
}

/// Confines this process as a renderer.
pub(super) fn enter_renderer() -> anyhow::Result<Confined> {
    let mode = mode();
    let mut confined = Confined {
        mode: format!("{mode:?}").to_lowercase(),
        landlock: "none".to_owned(),
        seccomp: false,
        no_new_privileges: false,
        namespaces: namespaces(),
    };
    if mode == Mode::Off {
        return Ok(confined);
    }
    sandbox::no_new_privileges().context("privileges cannot be given up")?;
    confined.no_new_privileges = true;
    let resources = Resources {
        private_bytes: Some(PRIVATE_BYTES),
    };
    sandbox::limit(&resources).context("resources cannot be limited")?;
    let files = Files {
        read: readable(),
        devices: devices(),
        ..Files::default()
    };
    match sandbox::restrict_files(&files) {
        Ok(level) => confined.landlock = name_of(level).to_owned(),
        Err(error) => tracing::warn!(%error, "files are not restricted"),
    }
    calls::deny_deadly().context("system calls cannot be restricted")?;
    let otherwise = match mode {
        Mode::Log => Otherwise::Log,
        _ => Otherwise::Refuse,
    };
    calls::restrict_renderer(otherwise).context("system calls cannot be restricted")?;
    confined.seccomp = true;
    Ok(confined)
}

/// Confines this process as a device, and in part those that it starts: it writes to the folder of sockets
/// only.
pub(crate) fn enter_device() -> anyhow::Result<()> {
    if mode() == Mode::Off {
        return Ok(());
    }
    sandbox::no_new_privileges().context("privileges cannot be given up")?;
    calls::deny_deadly().context("system calls cannot be restricted")?;
    let files = Files {
        read: vec!["/".into()],
        devices: vec!["/dev".into()],
        // Namespaces of renderers are described by files there.
        write: vec![runtime::base()?, "/proc".into()],
        execute: true,
        // A program that has lost its context is told so by one.
        signals: true,
    };
    if let Err(error) = sandbox::restrict_files(&files) {
        tracing::debug!(%error, "files are not restricted");
    }
    Ok(())
}

/// Confines this process as the daemon, and in part those that it starts.
pub(crate) fn enter_daemon() -> anyhow::Result<()> {
    if mode() == Mode::Off {
        return Ok(());
    }
    sandbox::no_new_privileges().context("privileges cannot be given up")?;
    calls::deny_deadly().context("system calls cannot be restricted")
}

fn name_of(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
    }
}

fn readable() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = READ.iter().map(PathBuf::from).collect();
    let list = |name: &str| {
        let value = std::env::var_os(name).unwrap_or_default();
        std::env::split_paths(&value).collect::<Vec<_>>()
    };
    for driver in crate::icd::installed() {
        all.push(driver.file);
        all.extend(driver.library);
    }
    all.extend(list(env::LD_LIBRARY_PATH));
    all.extend(
        list(env::XDG_DATA_DIRS)
            .iter()
            .map(|folder| folder.join("vulkan")),
    );
    if let Some(home) = std::env::var_os(env::HOME) {
        all.push(Path::new(&home).join(".local/share/vulkan"));
    }
    all.retain(|path| path.is_absolute() && path.parent().is_some());
    all
}

fn devices() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = DEVICES.iter().map(PathBuf::from).collect();
    for entry in fs::read_dir("/dev").into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with("nvidia") {
            all.push(entry.path());
        }
    }
    all
}

/// The namespaces of this process.
pub(crate) fn namespaces() -> BTreeMap<String, String> {
    let names = ["user", "pid", "mnt", "net", "ipc", "uts", "cgroup"];
    let number = |name: &str| {
        let link = fs::read_link(format!("/proc/self/ns/{name}")).ok()?;
        Some((name.to_owned(), link.display().to_string()))
    };
    names.into_iter().filter_map(number).collect()
}

/// Makes one system call after the other, and says what came of each.
pub(super) fn attempt(all: &[String]) -> anyhow::Result<ExitCode> {
    for text in all {
        let mut words = text.split(',');
        let number = words.next().and_then(|word| word.parse().ok());
        let number = number.context("a system call begins with its number")?;
        let arguments: Vec<Argument> = words
            .map(|word| match word.parse() {
                Ok(number) => Argument::Number(number),
                Err(_) => Argument::Text(CString::new(word).unwrap_or_default()),
            })
            .collect();
        let mut out = io::stdout().lock();
        match system_call(number, &arguments) {
            Ok(result) => writeln!(out, "{text}: {result}")?,
            Err(error) => writeln!(out, "{text}: {error}")?,
        }
        out.flush()?;
    }
    Ok(ExitCode::SUCCESS)
}
