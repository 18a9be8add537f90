//! The command line.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// Flow past an obstacle by the lattice-Boltzmann method, as Vulkan compute.
///
/// Computes the flow, checks it, and reports the rate in million lattice updates per second and
/// a checksum: equal numbers mean results that are equal bit by bit.
#[derive(Clone, Debug, Parser)]
#[command(name = "hydro", version, max_term_width = 100)]
pub(crate) struct Args {
    /// Width of the grid in cells
    #[arg(long, default_value_t = 960, value_parser = clap::value_parser!(u32).range(8..=65_536))]
    pub(crate) width: u32,

    /// Height of the grid in cells
    #[arg(long, default_value_t = 360, value_parser = clap::value_parser!(u32).range(8..=65_536))]
    pub(crate) height: u32,

    /// Steps to compute
    #[arg(long, default_value_t = 6000)]
    pub(crate) steps: u64,

    /// What stands in the flow
    #[arg(long, value_enum, default_value_t = Obstacle::Cylinder)]
    pub(crate) obstacle: Obstacle,

    /// Length of the obstacle in cells [default: a part of the height]
    #[arg(long, value_parser = positive)]
    pub(crate) size: Option<f32>,

    /// Reynolds number, from the inflow and the obstacle's length [default: 300, a wing 2000]
    #[arg(long, value_parser = positive)]
    pub(crate) reynolds: Option<f32>,

    /// Velocity of the inflow in cells a step; the speed of sound is 0.577
    #[arg(long, default_value_t = 0.1, value_parser = velocity)]
    pub(crate) speed: f32,

    /// What is above and below
    #[arg(long, value_enum, default_value_t = Walls::Slip)]
    pub(crate) walls: Walls,

    /// Smagorinsky's constant for small eddies that the grid does not resolve, such as 0.1
    #[arg(long, default_value_t = 0.0, value_parser = fraction)]
    pub(crate) smagorinsky: f32,

    /// Compute two shear layers in a closed box, and check that mass and momentum stay
    #[arg(long, conflicts_with_all = ["obstacle", "size", "walls"])]
    pub(crate) conserve: bool,

    /// Steps a submission [default: 100, in a window 16]
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub(crate) batch: Option<u32>,

    /// Size of a workgroup, such as 64x1; does not change the result
    #[arg(long, default_value = "64x1", value_parser = workgroup)]
    pub(crate) workgroup: (u32, u32),

    /// Directory for pictures: final.png, and frame-000.png and so on with --frames
    #[arg(long, value_name = "DIR", group = "pictures")]
    pub(crate) out: Option<PathBuf>,

    /// Show the same pictures on a screen: a framebuffer device such as /dev/fb0
    #[arg(
        long,
        value_name = "DEVICE",
        group = "pictures",
        conflicts_with = "window"
    )]
    pub(crate) screen: Option<PathBuf>,

    /// Pictures to take on the way, evenly
    #[arg(long, default_value_t = 0, requires = "pictures", value_name = "N")]
    pub(crate) frames: u32,

    /// Pixels a cell in the pictures
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=8))]
    pub(crate) scale: u32,

    /// Leave the dye out of the pictures
    #[arg(long)]
    pub(crate) no_dye: bool,

    /// Show the flow in an X11 window as it is computed; Esc or q closes it, space pauses
    #[arg(long)]
    pub(crate) window: bool,

    /// Seconds to keep the window open after the last step
    #[arg(long, default_value_t = 0.0, requires = "window", value_parser = seconds)]
    pub(crate) hold: f32,

    /// Number of the Vulkan device, as --list shows it
    #[arg(long, default_value_t = 0)]
    pub(crate) device: usize,

    /// List the Vulkan devices
    #[arg(long)]
    pub(crate) list: bool,

    /// Write drag and lift to a file as CSV, every 100 steps
    #[arg(long, value_name = "FILE", conflicts_with_all = ["window", "conserve"])]
    pub(crate) forces: Option<PathBuf>,

    /// Write the report to a file as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
}

impl Args {
    /// The Reynolds number: that asked for, or one at which the scene is worth a look.
    pub(crate) fn reynolds(&self) -> f32 {
        let usual = match self.obstacle {
            _ if self.conserve => 2000.0,
            Obstacle::Airfoil => 2000.0,
            _ => 300.0,
        };
        self.reynolds.unwrap_or(usual)
    }
}

/// What stands in the flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Obstacle {
    /// A circle
    Cylinder,
    /// A thin plate across the flow
    Plate,
    /// A NACA 0015 wing section at an angle
    Airfoil,
    /// A sun and its two mock suns
    Parhelion,
    /// Nothing
    None,
}

/// What is above and below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Walls {
    /// What leaves at the top enters at the bottom
    Periodic,
    /// Walls without friction
    Slip,
}

fn positive(text: &str) -> Result<f32, String> {
    within(text, |value| value > 0.0, "more than 0")
}

fn velocity(text: &str) -> Result<f32, String> {
    within(
        text,
        |value| value > 0.0 && value <= 0.25,
        "more than 0 and at most 0.25",
    )
}

fn fraction(text: &str) -> Result<f32, String> {
    within(text, |value| (0.0..=1.0).contains(&value), "from 0 to 1")
}

fn seconds(text: &str) -> Result<f32, String> {
    within(
        text,
        |value| (0.0..=86_400.0).contains(&value),
        "from 0 to 86400",
    )
}

fn within(text: &str, good: impl Fn(f32) -> bool, rule: &str) -> Result<f32, String> {
    let value: f32 = text.parse().map_err(|_| String::from("not a number"))?;
    if value.is_finite() && good(value) {
        Ok(value)
    } else {
        Err(format!("must be {rule}"))
    }
}

fn workgroup(text: &str) -> Result<(u32, u32), String> {
    let parts = text.split_once('x').unwrap_or((text, "1"));
    let (Ok(x), Ok(y)) = (parts.0.parse::<u32>(), parts.1.parse::<u32>()) else {
        return Err(String::from("must be WIDTHxHEIGHT, such as 64x1"));
    };
    if x == 0 || y == 0 || x.saturating_mul(y) > 1024 {
        return Err(String::from("must have 1 to 1024 invocations"));
    }
    Ok((x, y))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn parse(words: &[&str]) -> Result<Args, clap::Error> {
        Args::try_parse_from(std::iter::once(&"hydro").chain(words))
    }

    #[test]
    fn declaration_is_sound() {
        Args::command().debug_assert();
    }

    #[test]
    fn defaults() {
        let args = parse(&[]).unwrap();
        assert_eq!((args.width, args.height, args.steps), (960, 360, 6000));
        assert_eq!(args.obstacle, Obstacle::Cylinder);
        assert_eq!(args.workgroup, (64, 1));
        assert!(!args.window && !args.conserve && args.batch.is_none());
    }

    #[test]
    fn everything_at_once() {
        let args = parse(&[
            "--width=333",
            "--height=77",
            "--steps=5",
            "--obstacle=parhelion",
            "--walls=slip",
            "--smagorinsky=0.12",
            "--batch=7",
            "--workgroup=8x8",
            "--frames=3",
            "--out=x",
            "--scale=2",
            "--device=1",
            "--json=y.json",
        ])
        .unwrap();
        assert_eq!((args.width, args.height, args.steps), (333, 77, 5));
        assert_eq!(args.obstacle, Obstacle::Parhelion);
        assert_eq!(args.walls, Walls::Slip);
        assert_eq!(args.workgroup, (8, 8));
        assert_eq!(args.batch, Some(7));
    }

    #[test]
    fn nonsense_is_refused() {
        for words in [
            &["--width=7"][..],
            &["--height=0"],
            &["--speed=0.9"],
            &["--speed=nan"],
            &["--reynolds=-1"],
            &["--reynolds=inf"],
            &["--workgroup=0x4"],
            &["--workgroup=64x64"],
            &["--workgroup=big"],
            &["--frames=3"],
            &["--hold=1"],
            &["--batch=0"],
            &["--conserve", "--obstacle=plate"],
            &["--obstacle=elephant"],
            &["extra"],
        ] {
            assert!(parse(words).is_err(), "{words:?}");
        }
    }
}
