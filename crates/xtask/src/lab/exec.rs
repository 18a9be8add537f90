//! Running a command inside a lab: `unshare` from util-linux, and three small shell scripts.
//!
//! Rules: the command sees the checkout and the build folder at their own paths, writable; a `/tmp`,
//! `/run` and home of its own that end with it; and the lab read-only. When it ends, however it
//! ends, all its processes and mounts are gone. Nothing is printed on stdout but by the command.

use super::Suite;
use super::build::{ensure, is_root};
use super::store::Store;
use crate::checkout;
use anyhow::{Context, bail};
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

const MOUNTS: &str = include_str!("enter/mounts.sh");
const WATCH: &str = include_str!("enter/watch.sh");
const INIT: &str = include_str!("enter/init.sh");

/// Variables with these beginnings reach the command.
const PASSED: &[&str] = &[
    "CARGO_",
    "GALLIUM_",
    "LIBGL_",
    "LP_",
    "MESA_",
    "NEXTEST_",
    "PARHELION_",
    "PROPTEST_",
    "RUST_",
    "VK_",
    "VN_",
    "VTEST_",
    "ZINK_",
];

/// The command that runs `program` in the lab of `suite`, which is built first if need be.
///
/// The working folder inside is `here`, or the present one. `shown` are further host folders to be
/// seen inside. Change the environment of the result as of any other command.
///
/// # Errors
/// When the lab cannot be built, or `here` is not among the folders seen inside.
pub(crate) fn command<S: AsRef<OsStr>>(
    suite: Suite,
    here: Option<&Path>,
    shown: &[PathBuf],
    program: impl IntoIterator<Item = S>,
) -> anyhow::Result<Command> {
    let store = Store::new(suite)?;
    ensure(&store, false)?;
    let root = checkout::root()?;
    let mut folders = vec![root.clone(), checkout::target(&root)?];
    for folder in shown {
        let found = folder.canonicalize();
        folders.push(found.with_context(|| format!("cannot show {}", folder.display()))?);
    }
    let folders = outermost(folders);
    let here = match here {
        Some(here) => here.to_owned(),
        None => env::current_dir().context("the present folder is gone")?,
    };
    if !folders.iter().any(|folder| here.starts_with(folder)) {
        bail!(
            "{0} is not seen inside the lab; go to the checkout, or add `--show {0}`",
            here.display()
        );
    }

    let mut command = Command::new("unshare");
    if !is_root()? {
        command.args(["--user", "--map-root-user"]);
    }
    command.args([
        "--mount",
        "--propagation=private",
        "sh",
        "-c",
        MOUNTS,
        "lab-mounts",
    ]);
    command.arg(store.folder()).arg(here).arg(WATCH).arg(INIT);
    command.args(folders).arg("--").args(program);
    command.env_clear().envs(environment(env::vars_os(), suite));
    Ok(command)
}

/// The folders without those that lie in another of them.
fn outermost(mut folders: Vec<PathBuf>) -> Vec<PathBuf> {
    folders.sort();
    let mut kept: Vec<PathBuf> = Vec::new();
    for folder in folders {
        if !kept.iter().any(|outer| folder.starts_with(outer)) {
            kept.push(folder);
        }
    }
    kept
}

/// What the command gets to see of the caller's environment, and what the lab adds.
fn environment(
    all: impl Iterator<Item = (OsString, OsString)>,
    suite: Suite,
) -> Vec<(OsString, OsString)> {
    let passed = |name: &OsStr| {
        let name = name.to_string_lossy();
        name == "TERM" || name == "CI" || PASSED.iter().any(|begin| name.starts_with(begin))
    };
    let mut kept: Vec<_> = all.filter(|(name, _)| passed(name)).collect();
    for (name, value) in [
        (
            "PATH",
            "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        ),
        ("HOME", "/root"),
        ("LANG", "C.UTF-8"),
        ("XDG_RUNTIME_DIR", "/run/user/0"),
        ("PARHELION_LAB", "1"),
        ("PARHELION_LAB_SUITE", suite.name()),
    ] {
        kept.push((name.into(), value.into()));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inner_folders_are_not_shown_twice() {
        let folders = ["/a/b/target", "/a/b", "/c", "/a/bb"]
            .map(PathBuf::from)
            .to_vec();
        assert_eq!(
            outermost(folders),
            ["/a/b", "/a/bb", "/c"].map(PathBuf::from)
        );
    }

    #[test]
    fn environment_is_chosen() {
        let all = [
            ("VK_LOADER_DEBUG", "all"),
            ("LD_PRELOAD", "x.so"),
            ("TERM", "dumb"),
            ("HOME", "/h"),
        ];
        let all = all.map(|(name, value)| (OsString::from(name), OsString::from(value)));
        let kept = environment(all.into_iter(), Suite::Forky);
        let value = |name: &str| {
            kept.iter()
                .rev()
                .find(|(n, _)| n == name)
                .map(|(_, v)| v.clone())
        };
        assert_eq!(value("VK_LOADER_DEBUG"), Some("all".into()));
        assert_eq!(value("TERM"), Some("dumb".into()));
        assert_eq!(value("HOME"), Some("/root".into()));
        assert_eq!(value("PARHELION_LAB_SUITE"), Some("forky".into()));
        assert_eq!(value("LD_PRELOAD"), None);
    }
}
