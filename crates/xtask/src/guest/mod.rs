//! Guests for virtual machines, made of what is in a lab; each has an agent on a serial port, our
//! workloads, and Mesa's Venus.
//!
//! | | is |
//! |---|---|
//! | `tiny` | a kernel and an initramfs that boots in seconds, with Vulkan programs |
//! | `desktop` | a Debian with systemd on a disk, with Weston and programs for OpenGL and Vulkan |
//!
//! They lie below `target/guest/`, one folder for each kind, lab and build profile, and are made again
//! when the lab, the scripts or the programs change. No download: everything comes out of the lab.

use crate::checkout;
use crate::lab::{self, Suite, hexadecimal};
use crate::progress::Progress;
use anyhow::{Context, bail};
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

/// What both scripts below begin with.
const PARTS: &str = include_str!("parts.sh");
const TINY: &str = include_str!("tiny.sh");
const TINY_INIT: &str = include_str!("init");
const DESKTOP: &str = include_str!("desktop.sh");
const DESKTOP_INIT: &str = include_str!("init-disk");
const AGENT: &str = include_str!("agent");

/// `cargo xtask guest`
#[derive(Debug, clap::Args)]
pub(crate) struct Guest {
    /// Which.
    #[arg(value_enum, default_value = "tiny")]
    kind: Kind,
    /// Of which lab's packages `tiny` is made [default: backports].
    #[arg(long)]
    suite: Option<Suite>,
}

/// What kind of guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Kind {
    /// A kernel and an initramfs with Vulkan programs.
    Tiny,
    /// A disk with a Debian, Weston, and programs for OpenGL and Vulkan.
    Desktop,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Tiny => "tiny",
            Self::Desktop => "desktop",
        }
    }

    /// The script that makes it, and its first process.
    fn scripts(self) -> (String, &'static str) {
        let (script, init) = match self {
            Self::Tiny => (TINY, TINY_INIT),
            Self::Desktop => (DESKTOP, DESKTOP_INIT),
        };
        (format!("{PARTS}\n{script}"), init)
    }
}

impl Guest {
    /// Makes the guest, with the release build of our workloads, and prints its folder.
    ///
    /// # Errors
    /// When something cannot be built.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let suite = match (self.kind, self.suite) {
            (Kind::Tiny, suite) => suite.unwrap_or(Suite::Backports),
            (Kind::Desktop, None) => Suite::Desktop,
            (Kind::Desktop, Some(_)) => bail!("--suite is for the guest `tiny`"),
        };
        let root = checkout::root()?;
        let made = checkout::build(
            &root,
            &[
                "build",
                "--release",
                "--package",
                "parhelion-hydro",
                "--package",
                "parhelion-load",
            ],
        )?;
        let programs: Vec<PathBuf> = made.into_iter().map(|made| made.path).collect();
        let folder = ensure(self.kind, suite, "release", &programs)?;
        println!("{}", folder.display());
        Ok(())
    }
}

/// Makes sure that a guest of a lab's packages and `programs` is there, in a variant `label`; returns
/// its folder, in which are `vmlinux`, `vmlinuz`, `initramfs` and, if it has a disk, `image`.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn ensure(
    kind: Kind,
    suite: Suite,
    label: &str,
    programs: &[PathBuf],
) -> anyhow::Result<PathBuf> {
    let root = checkout::root()?;
    let folder = checkout::target(&root)?
        .join("guest")
        .join(kind.name())
        .join(suite.name())
        .join(label);
    lab::ensure(suite)?;
    let stamp = stamp(kind, suite, programs)?;
    let stamp_file = folder.join("stamp");
    if fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        return Ok(folder);
    }
    let progress = Progress::new(format!("guest {} of {suite}", kind.name()));
    progress.say(match kind {
        Kind::Tiny => "making kernel and initramfs",
        Kind::Desktop => "making kernel, initramfs and disk",
    });
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let _ = fs::remove_file(&stamp_file);
    let (script, init) = kind.scripts();
    for (name, text) in [("init", init), ("agent", AGENT)] {
        fs::write(folder.join(name), text).context("cannot write the guest's scripts")?;
    }
    let mut words: Vec<PathBuf> = ["sh", "-c", &script, "guest-make"]
        .map(PathBuf::from)
        .to_vec();
    words.push(folder.clone());
    words.extend(programs.iter().cloned());
    let made = lab::command(suite, Some(&root), &[], words)?
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .context("cannot start `unshare`; install the package util-linux")?;
    if !made.success() {
        bail!("the guest could not be made, see above");
    }
    fs::write(&stamp_file, stamp).context("cannot write the stamp")?;
    progress.say("ready");
    Ok(folder)
}

/// What the guest is made of, as a hash.
fn stamp(kind: Kind, suite: Suite, programs: &[PathBuf]) -> anyhow::Result<String> {
    let (script, init) = kind.scripts();
    let mut all = suite.recipe().text();
    for text in [&script, init, AGENT] {
        all.push_str(text);
    }
    for program in programs {
        let bytes = fs::read(program);
        let bytes = bytes.with_context(|| format!("cannot read {}", program.display()))?;
        all.push_str(&hexadecimal(&bytes));
    }
    Ok(hexadecimal(all.as_bytes()))
}
