//! One file out of a Debian package, without building a lab for it: the Vulkan registry, which
//! `registry/profile.toml` pins by version and hash.
//!
//! Debian testing moves on and forgets old versions. The same file, byte by byte, is in the Python
//! package `vulkan-object` of the same version, and package indexes there keep every version: the
//! second way. What was fetched once is kept beside the labs; the hash decides, not the source.

use super::build::{ARCHIVE_KEY, is_root, mirror};
use super::store::{Store, remove_tree};
use super::{Suite, hexadecimal};
use crate::checkout;
use crate::progress::Progress;
use anyhow::{Context, bail};
use clap::ValueEnum;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What `registry/profile.toml` says about the registry.
#[derive(Debug, Deserialize)]
struct Pin {
    package: String,
    suite: String,
    version: String,
    path: PathBuf,
    sha256: String,
}

/// The part of `registry/profile.toml` that is read here.
#[derive(Debug, Deserialize)]
struct Profile {
    vk_xml: Pin,
}

/// Makes sure that [`file_from`](super::file_from) finds the pinned registry.
///
/// # Errors
/// When it is nowhere to be had; the message says what was tried.
pub(crate) fn registry() -> anyhow::Result<()> {
    let profile = checkout::root()?.join("registry/profile.toml");
    let text = fs::read_to_string(&profile)
        .with_context(|| format!("cannot read {}", profile.display()))?;
    let Profile { vk_xml: pin } =
        toml::from_str(&text).with_context(|| format!("cannot use {}", profile.display()))?;
    let suite = Suite::from_str(&pin.suite, false)
        .map_err(|_| anyhow::anyhow!("{}: there is no suite {}", profile.display(), pin.suite))?;
    let store = Store::new(suite)?;
    if candidates(&store, &pin.path)
        .iter()
        .any(|path| matches(path, &pin.sha256))
    {
        return Ok(());
    }
    let progress = Progress::new("registry");
    let work = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut failed = Vec::new();
    for (name, way) in [("Debian", debian as Way), ("Python package", python)] {
        progress.say(format!(
            "fetching vk.xml of {} {} ({name})",
            pin.package, pin.version
        ));
        let folder = work.path().join(name);
        fs::create_dir(&folder).context("cannot make a temporary folder")?;
        match way(suite, &pin, &folder) {
            Ok(found) if matches(&found, &pin.sha256) => return keep(&store, &pin.path, &found),
            Ok(_) => failed.push(format!("{name}: another file than the pinned one")),
            Err(error) => failed.push(format!("{name}: {error:#}")),
        }
    }
    bail!(
        "cannot get vk.xml of {} {}: {}. Name a copy of it in PARHELION_VK_XML",
        pin.package,
        pin.version,
        failed.join("; ")
    )
}

/// A way to get the pinned file into a folder.
type Way = fn(Suite, &Pin, &Path) -> anyhow::Result<PathBuf>;

/// Where a file of a suite lies: what was fetched, then what is in the lab.
pub(super) fn candidates(store: &Store, inside: &Path) -> Vec<PathBuf> {
    let inside = inside.strip_prefix("/").unwrap_or(inside);
    let mut places = vec![store.beside("kept").join(inside), store.root().join(inside)];
    places.retain(|path| path.exists());
    places
}

fn matches(path: &Path, sha256: &str) -> bool {
    fs::read(path).is_ok_and(|bytes| hexadecimal(&bytes) == sha256)
}

/// Puts a fetched file beside the labs.
fn keep(store: &Store, inside: &Path, found: &Path) -> anyhow::Result<()> {
    let kept = store.beside("kept");
    remove_tree(&kept)?;
    let path = kept.join(inside.strip_prefix("/").unwrap_or(inside));
    let part = path.with_extension("part");
    fs::create_dir_all(path.parent().context("the pinned path names no file")?)
        .and_then(|()| fs::copy(found, &part))
        .and_then(|_| fs::rename(&part, &path))
        .with_context(|| format!("cannot write {}", path.display()))
}

/// Downloads the package by an apt that knows nothing but the suite, and unpacks it.
fn debian(suite: Suite, pin: &Pin, folder: &Path) -> anyhow::Result<PathBuf> {
    for needed in ["state/lists/partial", "cache/archives/partial"] {
        fs::create_dir_all(folder.join(needed)).context("cannot make a folder for apt")?;
    }
    let source = format!(
        "deb [signed-by={ARCHIVE_KEY}] {} {} main\n",
        mirror(),
        suite.recipe().base
    );
    fs::write(folder.join("sources.list"), source).context("cannot write apt's sources")?;
    let here = folder.display();
    let mut settings = format!(
        "Dir::State \"{here}/state\";\nDir::State::status \"/dev/null\";\nDir::Cache \"{here}/cache\";\n\
         Dir::Etc::sourcelist \"{here}/sources.list\";\nDir::Etc::sourceparts \"-\";\n\
         Acquire::Check-Valid-Until \"false\";\nAcquire::Check-Date \"false\";\n\
         Acquire::Languages \"none\";\n"
    );
    if is_root()? {
        // Its own user for downloads could not write to a private folder.
        settings.push_str("APT::Sandbox::User \"root\";\n");
    }
    let config = folder.join("apt.conf");
    fs::write(&config, settings).context("cannot write apt's settings")?;
    let apt = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .env("APT_CONFIG", &config)
            .args(args)
            .current_dir(folder);
        quiet(command)
    };
    apt(&["update"])?;
    apt(&["download", &format!("{}={}", pin.package, pin.version)])?;
    let mut unpack = Command::new("dpkg-deb");
    unpack
        .arg("--extract")
        .arg(only(folder, "deb")?)
        .arg(folder.join("tree"));
    quiet(unpack)?;
    Ok(folder
        .join("tree")
        .join(pin.path.strip_prefix("/").unwrap_or(&pin.path)))
}

/// Downloads the Python package that holds the same file, and unpacks it.
fn python(_: Suite, pin: &Pin, folder: &Path) -> anyhow::Result<PathBuf> {
    let version: Vec<&str> = pin.version.split('.').take(3).collect();
    let mut download = Command::new("python3");
    download.args([
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--disable-pip-version-check",
    ]);
    download
        .arg("--dest")
        .arg(folder)
        .arg(format!("vulkan-object=={}", version.join(".")));
    quiet(download)?;
    let mut unpack = Command::new("python3");
    unpack
        .args(["-m", "zipfile", "-e"])
        .arg(only(folder, "whl")?)
        .arg(folder.join("tree"));
    quiet(unpack)?;
    Ok(folder.join("tree/vulkan_object/vk.xml"))
}

/// The one file of a folder that ends so.
fn only(folder: &Path, ending: &str) -> anyhow::Result<PathBuf> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut paths = entries.flatten().map(|entry| entry.path());
    let found = paths.find(|path| path.extension().is_some_and(|found| found == ending));
    found.with_context(|| format!("no .{ending} file was downloaded"))
}

/// Runs a tool without showing what it says, unless it fails: then its last line is the error.
fn quiet(mut command: Command) -> anyhow::Result<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        bail!(
            "`{name}` failed: {}",
            said.trim().lines().last().unwrap_or("it said nothing")
        );
    }
    Ok(())
}
