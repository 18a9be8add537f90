//! `cargo xtask codegen`: registry → typed model → selection → checks → Rust.
//!
//! Output is checked in. `--check` makes it again and fails if it differs.

mod coverage;
mod emit_render;
mod emit_spirv;
mod emit_venus;
mod emit_vk;
mod names;
mod registry;
mod select;
mod topic;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use clap::ValueEnum as _;
use sha2::{Digest as _, Sha256};

use self::registry::Registry;
use self::select::{Checks, CommandIds, Profile, Selection, Source};

/// The first line of every generated file.
const HEADER: &str = "// Made by `cargo xtask codegen` from registry/; do not edit.\n";

/// Folders that hold generated files only.
const FOLDERS: [&str; 4] = [
    "crates/vk/src/generated",
    "crates/venus/src/generated",
    "crates/render/src/driver/generated",
    "crates/render/src/driver/null/generated",
];

/// A file to write, relative to the repository.
#[derive(Debug)]
struct File {
    path: String,
    text: String,
}

impl File {
    fn new(path: &str, text: String) -> Self {
        Self {
            path: path.to_owned(),
            text,
        }
    }
}

/// Makes the generated code; with `check`, only compares.
pub(crate) fn run(check: bool) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .context("no repository")?;
    let read = |name: &str| {
        let path = root.join("registry").join(name);
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let profile: Profile =
        toml::from_str(&read("profile.toml")?).context("registry/profile.toml")?;
    let ids: CommandIds =
        toml::from_str(&read("commands.toml")?).context("registry/commands.toml")?;
    let checks: Checks = toml::from_str(&read("checks.toml")?).context("registry/checks.toml")?;
    let mut registry = Registry::default();
    registry.read(&vk_xml(&profile.vk_xml)?).context("vk.xml")?;
    registry
        .read(&read("venus.xml")?)
        .context("registry/venus.xml")?;
    let selection = Selection::new(&registry, &profile, &ids)?;

    let mut files = emit_vk::emit(&selection)?;
    files.extend(emit_venus::emit(&selection)?);
    files.push(coverage::emit(&selection)?);
    files.extend(emit_render::emit(&selection, &checks)?);
    files.push(emit_spirv::emit()?);
    let mut stale = Vec::new();
    let mut kept = BTreeSet::new();
    for file in &files {
        let text = if file.path.ends_with(".rs") {
            format(&file.text).with_context(|| format!("cannot format {}", file.path))?
        } else {
            file.text.clone()
        };
        let path = root.join(&file.path);
        kept.insert(path.clone());
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            stale.push(file.path.clone());
        } else {
            fs::create_dir_all(path.parent().context("no folder")?)?;
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    for folder in FOLDERS {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            continue;
        };
        for entry in entries {
            let path = entry?.path();
            if path.is_file() && !kept.contains(&path) {
                if check {
                    stale.push(path.display().to_string());
                } else {
                    fs::remove_file(&path)?;
                }
            }
        }
    }
    ensure!(
        stale.is_empty(),
        "stale: {}; run `cargo xtask codegen` and commit",
        stale.join(", ")
    );
    Ok(())
}

/// The registry that the profile pins: named by the user, installed, or from the lab.
fn vk_xml(source: &Source) -> Result<String> {
    let mut tried = Vec::new();
    let mut take = |path: &Path| -> Option<String> {
        let Ok(text) = fs::read_to_string(path) else {
            tried.push(format!("{}: not there", path.display()));
            return None;
        };
        let hash: String = Sha256::digest(text.as_bytes())
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        if hash == source.sha256 {
            return Some(text);
        }
        tried.push(format!(
            "{}: another version (sha256 {hash})",
            path.display()
        ));
        None
    };
    let named = std::env::var_os("PARHELION_VK_XML").map(PathBuf::from);
    for path in named.into_iter().chain([Path::new("/").join(&source.path)]) {
        if let Some(text) = take(&path) {
            return Ok(text);
        }
    }
    let suite = crate::lab::Suite::from_str(&source.suite, false)
        .map_err(|why| anyhow::anyhow!("registry/profile.toml: suite: {why}"))?;
    if let Some(text) = take(&crate::lab::file_from(suite, &source.path)?) {
        return Ok(text);
    }
    bail!(
        "vk.xml of {} {} not found ({}). If the package moved on: get that version, name the file \
         in PARHELION_VK_XML, or pin the new version in registry/profile.toml",
        source.package,
        source.version,
        tried.join("; ")
    )
}

/// What rustfmt makes of `text`.
fn format(text: &str) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=100"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt is missing: `rustup component add rustfmt`")?;
    let mut input = child.stdin.take().context("no pipe to rustfmt")?;
    let owned = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(owned.as_bytes()));
    let output = child.wait_with_output()?;
    let _ = writer.join();
    ensure!(output.status.success(), "rustfmt failed");
    Ok(String::from_utf8(output.stdout)?)
}
