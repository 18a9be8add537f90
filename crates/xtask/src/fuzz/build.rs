//! Building the fuzzers: plain cargo, with the flags of the compiler that make it count coverage.

use crate::checkout::{self, Artifact};
use anyhow::{Context, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// What the compiler puts into the program: counters of edges, a table of them, and calls at
/// comparisons, from which libFuzzer learns what values are compared with. As `cargo fuzz` does.
const FLAGS: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Cllvm-args=-simplifycfg-branch-fold-threshold=0",
    "--cfg=fuzzing",
];

/// Why fuzzers cannot be built here, if they cannot.
pub(super) fn obstacle() -> Option<&'static str> {
    let found = Command::new("c++")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let works = found.is_ok_and(|status| status.success());
    (!works).then_some("libFuzzer wants a C++ compiler; install g++")
}

/// Builds all fuzzers.
///
/// # Errors
/// When there is no compiler for libFuzzer, or the build fails.
pub(super) fn programs(root: &Path) -> anyhow::Result<Vec<Artifact>> {
    if let Some(obstacle) = obstacle() {
        bail!("{obstacle}");
    }
    let target = checkout::target(root)?.join("fuzz");
    let host = host_triple()?;
    let mut command = checkout::cargo();
    // With `--target`, build scripts are spared the flags, with which they could not be linked.
    command
        .args([
            "build",
            "--release",
            "--locked",
            "--bins",
            "--target",
            &host,
        ])
        .current_dir(root.join("fuzz"))
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\u{1f}"));
    checkout::artifacts(command)
}

/// What this compiler builds for.
fn host_triple() -> anyhow::Result<String> {
    let output = Command::new("rustc").arg("-vV").output();
    let output = output.context("cannot start `rustc`")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .context("`rustc -vV` does not say what it builds for")
}
