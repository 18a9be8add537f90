//! Where the checkout and its build results are, and how its programs are built.

use anyhow::{Context, bail};
use serde_json::Value;
use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the checkout that this command was started for.
///
/// # Errors
/// When the folder is gone, which can only be if the checkout moved under a running command.
pub(crate) fn root() -> anyhow::Result<PathBuf> {
    // Cargo sets the variable when it runs a program; the constant serves a binary started by hand.
    let here = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let root = here.join("../..");
    let root = root
        .canonicalize()
        .with_context(|| format!("cannot find {}", root.display()))?;
    if !root.join("crates/xtask").is_dir() {
        bail!(
            "{} is not the checkout; start this as `cargo xtask`",
            root.display()
        );
    }
    Ok(root)
}

/// The cargo that started this, so that a pinned toolchain stays pinned.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What `cargo run` says about xtask itself must not reach other builds, or their scripts and
    // `env!` would see a package that is not theirs and everything would be built twice.
    for (name, _) in env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// What `cargo metadata` says, with or without the dependencies.
///
/// # Errors
/// When cargo fails; its own words are on stderr.
pub(crate) fn metadata(root: &Path, dependencies: bool) -> anyhow::Result<Value> {
    let mut command = cargo();
    command
        .args(["metadata", "--format-version=1"])
        .current_dir(root)
        .stderr(Stdio::inherit());
    if !dependencies {
        command.arg("--no-deps");
    }
    let output = command.output().context("cannot start `cargo metadata`")?;
    if !output.status.success() {
        bail!("`cargo metadata` failed");
    }
    serde_json::from_slice(&output.stdout).context("`cargo metadata` printed no valid JSON")
}

/// The folder that cargo builds into.
///
/// # Errors
/// As [`metadata`].
pub(crate) fn target(root: &Path) -> anyhow::Result<PathBuf> {
    let metadata = metadata(root, false)?;
    let target = metadata["target_directory"].as_str();
    target
        .map(PathBuf::from)
        .context("`cargo metadata` names no target folder")
}

/// One executable that cargo made.
#[derive(Debug)]
pub(crate) struct Artifact {
    /// The target's name, such as `parhelion` or the name of a test binary.
    pub(crate) name: String,
    /// Where it lies.
    pub(crate) path: PathBuf,
}

/// Runs a cargo build (`args` without `--message-format`) and lists the executables it names.
///
/// # Errors
/// When the build fails; the compiler's words are on stderr.
pub(crate) fn build(root: &Path, args: &[&str]) -> anyhow::Result<Vec<Artifact>> {
    let mut command = cargo();
    command.args(args).current_dir(root);
    artifacts(command)
}

/// Runs a prepared cargo build and lists the executables it names.
///
/// # Errors
/// As [`build`].
pub(crate) fn artifacts(mut command: Command) -> anyhow::Result<Vec<Artifact>> {
    let words: Vec<_> = command
        .get_args()
        .map(|word| word.to_string_lossy())
        .collect();
    let words = words.join(" ");
    let mut child = command
        .arg("--message-format=json-render-diagnostics")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot start `cargo {words}`"))?;
    let mut made = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            made.extend(artifact(&line.context("cannot read what cargo says")?));
        }
    }
    if !child.wait().context("cannot wait for cargo")?.success() {
        bail!("`cargo {words}` failed");
    }
    Ok(made)
}

/// The executable that one line of cargo's messages names, if it does.
fn artifact(line: &str) -> Option<Artifact> {
    let message: Value = serde_json::from_str(line).ok()?;
    Some(Artifact {
        name: message["target"]["name"].as_str()?.to_owned(),
        path: PathBuf::from(message["executable"].as_str()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_executables_are_artifacts() {
        let program =
            r#"{"reason":"compiler-artifact","target":{"name":"hydro"},"executable":"/t/hydro"}"#;
        let library = r#"{"reason":"compiler-artifact","target":{"name":"sys"},"executable":null}"#;
        let found = artifact(program).map(|made| (made.name, made.path));
        assert_eq!(found, Some(("hydro".to_owned(), PathBuf::from("/t/hydro"))));
        assert!(artifact(library).is_none());
        assert!(artifact("warning: not JSON").is_none());
    }

    #[test]
    fn the_checkout_is_found() {
        assert!(root().unwrap().join("Cargo.toml").is_file());
    }
}
