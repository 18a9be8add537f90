//! The house rules that no compiler checks: about the text of files ([`source`]) and about
//! dependencies ([`dependency`]). The rules are data, at the top of each module.

mod dependency;
mod lexer;
mod source;

use crate::checkout;
use anyhow::{Context, bail};
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A rule that is broken, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Breach {
    /// A path in the checkout, or the name of a crate.
    place: String,
    /// Line number from 1; 0 is the whole.
    line: usize,
    /// What is wrong and what to do.
    text: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.place, self.text),
            line => write!(f, "{}:{line}: {}", self.place, self.text),
        }
    }
}

/// Checks all rules on the checkout.
///
/// # Errors
/// When a rule is broken; each breach is printed on stderr first.
pub(crate) fn run() -> anyhow::Result<()> {
    let root = checkout::root()?;
    let mut breaches = Vec::new();
    let files = files(&root)?;
    for path in &files {
        // Neither text nor there: pictures and recordings, and files deleted but not yet committed.
        let Ok(text) = fs::read_to_string(root.join(path)) else {
            continue;
        };
        breaches.extend(source::check(path, &text));
    }
    breaches.extend(dependency::check(&checkout::metadata(&root, true)?));
    for breach in &breaches {
        eprintln!("tidy: {breach}");
    }
    if !breaches.is_empty() {
        bail!("tidy: {} rules broken, see above", breaches.len());
    }
    eprintln!("tidy: {} files are in order", files.len());
    Ok(())
}

/// What git tracks or would track.
fn files(root: &Path) -> anyhow::Result<Vec<String>> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .output()
        .context("cannot start `git`; install the package git")?;
    if !output.status.success() {
        bail!(
            "`git ls-files` failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    let names = String::from_utf8(output.stdout).context("a file name is not UTF-8")?;
    Ok(names.split_terminator('\0').map(str::to_owned).collect())
}
