//! `cargo xtask demo`, the first command of the README: a fluid computed on a vGPU in a virtual machine,
//! drawn on the guest's screen, with pictures of that in `demo/` and the speed beside native. With
//! `--programs`, also programs without a machine, through `parhelion run`.
//!
//! It runs in the lab of Debian 13 with backports, on its software driver lavapipe: the same on
//! every machine. Nothing that goes wrong is left out: it is a line of the table, and the exit code.

mod machine;
mod screen;
mod table;
mod workload;

pub(crate) use machine::Machine;
pub(crate) use screen::{Screen, Server};

use crate::guest;
use crate::lab::{self, Suite};
use crate::progress::Progress;
use crate::{checkout, demo::table::Table};
use anyhow::{Context, bail};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use workload::{Cube, Hydro, Lab};

/// `cargo xtask demo`
#[derive(Debug, clap::Args)]
pub(crate) struct Demo {
    /// Size of the fluid's grid.
    #[arg(long, default_value = "960x360")]
    size: Size,
    /// Steps of the fluid simulation.
    #[arg(long, default_value_t = 2000)]
    steps: u64,
    /// Pictures of the fluid to draw on the way.
    #[arg(long, default_value_t = 20)]
    frames: u32,
    /// Leave the virtual machine running.
    #[arg(long)]
    keep: bool,
    /// Also run programs without a machine: the fluid and a spinning cube, natively and through
    /// `parhelion run`.
    #[arg(long)]
    programs: bool,
    /// Frames of the spinning cube.
    #[arg(long, default_value_t = 3000)]
    cube_frames: u32,
}

impl Demo {
    /// Runs the demonstration.
    ///
    /// # Errors
    /// When something cannot be built, or a program fails or computes something else than natively.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let progress = Progress::new("demo");
        let root = checkout::root()?;
        progress.say("building parhelion and hydro (release); the first time takes minutes");
        let args = [
            "build",
            "--release",
            "--package",
            "parhelion",
            "--package",
            "parhelion-hydro",
        ];
        let made = checkout::build(&root, &args)?;
        let program = |name: &str| {
            let found = made.iter().find(|artifact| artifact.name == name);
            found
                .map(|made| made.path.clone())
                .with_context(|| format!("no program `{name}`"))
        };
        let (parhelion, hydro) = (program("parhelion")?, program("hydro")?);
        progress.say("preparing the lab");
        lab::ensure(Suite::Backports)?;
        let guest = guest::ensure(
            guest::Kind::Tiny,
            Suite::Backports,
            "demo",
            std::slice::from_ref(&hydro),
        )?;

        let pictures = root.join("demo");
        let lab = Lab {
            root,
            parhelion,
            progress: &progress,
        };
        let hydro = Hydro {
            program: hydro,
            size: self.size,
            steps: self.steps,
            frames: self.frames,
        };
        let cube = Cube {
            frames: self.cube_frames,
        };
        let mut table = Table::default();
        let native = folder(&pictures, "native")?;
        let machine = folder(&pictures, "machine")?;
        hydro.in_machine(&lab, &guest, &native, &machine, self.keep, &mut table);
        if self.programs {
            let ours = folder(&pictures, "parhelion")?;
            hydro.compare(&lab, &native, &ours, &mut table);
            cube.compare(&lab, &native, &ours, &mut table);
        }

        println!("\n{table}");
        println!("pictures: {}", pictures.display());
        if table.is_good() {
            Ok(())
        } else {
            bail!("the demonstration did not go well, see above")
        }
    }
}

/// An empty folder for one side's results.
fn folder(pictures: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let path = pictures.join(name);
    if path.exists() {
        fs::remove_dir_all(&path).with_context(|| format!("cannot clear {}", path.display()))?;
    }
    fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
    Ok(path)
}

/// Width and height, written `960x360`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Size {
    width: u32,
    height: u32,
}

impl FromStr for Size {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let sides = text
            .split_once('x')
            .map(|(width, height)| (width.parse(), height.parse()));
        match sides {
            Some((Ok(width), Ok(height))) if width > 0 && height > 0 => Ok(Self { width, height }),
            _ => Err("must be WIDTHxHEIGHT, such as 960x360".to_owned()),
        }
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.width, self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read() {
        assert_eq!(
            "960x360".parse(),
            Ok(Size {
                width: 960,
                height: 360
            })
        );
        for text in ["960", "0x4", "4x", "-4x4", "axb", "4x4x4"] {
            assert!(text.parse::<Size>().is_err(), "{text}");
        }
    }
}
