//! Guests for virtual machines, made of what is in a lab: `tiny`, a kernel and an initramfs that boots
//! in seconds and has Mesa's Venus, Vulkan programs, our workloads, and an agent on a serial port.
//!
//! They lie below `target/guest/`, one folder for each lab and build profile, and are made again when
//! the lab, the scripts or the programs change. No download: everything comes out of the lab.

use crate::checkout;
use crate::lab::{self, Suite, hexadecimal};
use crate::progress::Progress;
use anyhow::{Context, bail};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

const MAKE: &str = include_str!("make.sh");
const INIT: &str = include_str!("init");

/// `cargo xtask guest`
#[derive(Debug, clap::Args)]
pub(crate) struct Guest {
    /// Of which lab's packages it is made.
    #[arg(long, default_value = "backports")]
    suite: Suite,
}

impl Guest {
    /// Makes the guest, with the release build of our workloads, and prints its folder.
    ///
    /// # Errors
    /// When something cannot be built.
    pub(crate) fn run(self) -> anyhow::Result<()> {
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
        println!("{}", ensure(self.suite, "release", &programs)?.display());
        Ok(())
    }
}

/// Makes sure that the guest `label` of a lab's packages and `programs` is there; returns its folder,
/// in which are `vmlinux`, `vmlinuz` and `initramfs`.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn ensure(suite: Suite, label: &str, programs: &[PathBuf]) -> anyhow::Result<PathBuf> {
    let root = checkout::root()?;
    let folder = checkout::target(&root)?
        .join("guest")
        .join(suite.name())
        .join(label);
    lab::ensure(suite)?;
    let stamp = stamp(suite, programs)?;
    let stamp_file = folder.join("stamp");
    if fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp) {
        return Ok(folder);
    }
    let progress = Progress::new(format!("guest {suite}"));
    progress.say("making kernel and initramfs");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let _ = fs::remove_file(&stamp_file);
    let mut words: Vec<PathBuf> = ["sh", "-c", MAKE, "guest-make"].map(PathBuf::from).to_vec();
    words.push(folder.clone());
    words.extend(programs.iter().cloned());
    let mut command = lab::command(suite, Some(&root), &[], words)?;
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .context("cannot start `unshare`; install the package util-linux")?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(INIT.as_bytes())
            .context("the script does not read /init")?;
    }
    if !child
        .wait()
        .context("cannot wait for the script")?
        .success()
    {
        bail!("the guest of {suite} could not be made, see above");
    }
    fs::write(&stamp_file, stamp).context("cannot write the stamp")?;
    progress.say("ready");
    Ok(folder)
}

/// What the guest is made of, as a hash.
fn stamp(suite: Suite, programs: &[PathBuf]) -> anyhow::Result<String> {
    let mut all = suite.recipe().text().into_bytes();
    all.extend(MAKE.bytes());
    all.extend(INIT.bytes());
    for program in programs {
        let bytes = fs::read(program);
        let bytes = bytes.with_context(|| format!("cannot read {}", program.display()))?;
        all.extend(hexadecimal(&bytes).bytes());
    }
    Ok(hexadecimal(&all))
}
