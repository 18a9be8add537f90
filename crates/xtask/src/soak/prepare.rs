//! In the lab: builds the small programs, asks each what is right, and starts `parhelion run`.

use super::client::Client;
use super::{process, screen};
use crate::checkout;
use crate::progress::Progress;
use anyhow::{Context, bail, ensure};
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What makes Mesa carry OpenGL and OpenCL on the software driver, natively.
const ON_VULKAN: [(&str, &str); 4] = [
    ("MESA_LOADER_DRIVER_OVERRIDE", "zink"),
    ("GALLIUM_DRIVER", "zink"),
    ("LIBGL_ALWAYS_SOFTWARE", "true"),
    ("RUSTICL_ENABLE", "zink,swrast,llvmpipe"),
];

/// Where sockets are.
const RUNTIME_FOLDER: &str = "/run/parhelion";
/// Where memory with names would be.
const NAMED_MEMORY: &str = "/dev/shm";

/// Runs it.
///
/// # Errors
/// When something is wrong with what the clients say, or something is left.
pub(super) fn run(
    folder: &Path,
    hydro: &Path,
    parhelion: &Path,
    clients: usize,
    minutes: f64,
) -> anyhow::Result<()> {
    let progress = Progress::new("soak");
    let root = checkout::root()?;
    fs::create_dir_all(folder).context("cannot make the folder")?;
    fs::copy(hydro, folder.join("hydro")).context("cannot copy hydro")?;
    for name in ["calls", "gl", "cl"] {
        let mut make = Command::new("make");
        make.args(["--silent", "-C"])
            .arg(root.join("e2e").join(name))
            .arg(format!("OUT={}", folder.display()));
        ensure!(make.status()?.success(), "e2e/{name} cannot be built");
    }
    let driver = software_driver()?;
    let screen = screen()?;
    let mut results = BTreeMap::new();
    for client in Client::all(folder) {
        progress.say(format!("{} natively", client.name));
        let output = client
            .command(folder)
            .envs(ON_VULKAN)
            .env("VK_DRIVER_FILES", &driver)
            .env("DISPLAY", screen.display())
            .output()
            .with_context(|| format!("cannot start {}", client.name))?;
        if let Some(result) = client.result(&output) {
            ensure!(output.status.success(), "{} fails natively", client.name);
            results.insert(client.name, result);
        }
    }
    fs::write(folder.join("native.json"), serde_json::to_vec(&results)?)?;

    let before = process::named("parhelion").len();
    let mut inside = Command::new(parhelion);
    inside
        .args(["run", "--"])
        .arg(env::current_exe().context("cannot tell where this program lies")?)
        .args(["soak", "--clients", &clients.to_string()])
        .args(["--minutes", &minutes.to_string(), "--prepared"])
        .arg(folder)
        .env("VK_DRIVER_FILES", &driver)
        .env("DISPLAY", screen.display());
    let status = inside.status().context("cannot start `parhelion`")?;

    let left = process::named("parhelion").len().saturating_sub(before);
    progress.say(format!("{left} processes of parhelion are left"));
    let mut failures = Vec::new();
    if !status.success() {
        failures.push(format!("`parhelion run`: {status}"));
    }
    if left > 0 {
        failures.push("processes are left".to_owned());
    }
    for place in [RUNTIME_FOLDER, NAMED_MEMORY] {
        let files = fs::read_dir(place).into_iter().flatten().count();
        progress.say(format!("{files} files are left in {place}"));
        if files > 0 {
            failures.push(format!("files are left in {place}"));
        }
    }
    if !failures.is_empty() {
        bail!("{}", failures.join("; "));
    }
    Ok(())
}

/// The description of the software driver.
fn software_driver() -> anyhow::Result<std::path::PathBuf> {
    let folder = Path::new("/usr/share/vulkan/icd.d");
    let entries = fs::read_dir(folder).context("no Vulkan drivers; is this the lab?")?;
    let mut files = entries.flatten().map(|entry| entry.path());
    let lavapipe = files.find(|file| file.to_string_lossy().contains("/lvp_icd"));
    lavapipe.context("no lavapipe here")
}
