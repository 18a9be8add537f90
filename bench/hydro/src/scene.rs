//! What is to be computed: grid, obstacle, boundaries, viscosity, and the flow at the start.
//!
//! Made on the CPU of arithmetic that IEEE 754 fixes, so that all machines start from the same bits.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "cells of a grid of at most 65536 a side, between integers and floats"
)]

use anyhow::{Result, ensure};

use crate::cli::{Args, Obstacle, Walls};
use crate::lattice::{Moments, Q, SOLID, VELOCITY};
use crate::shape::{Point, Shape, halo};

/// How much velocity the inlet yields to a change of density. At the speed of sound (0.577) a
/// wave that hits it head on would leave without an echo, but the inflow would also give way
/// to the steady pressure of the obstacle; this is a compromise.
const INLET_YIELD: f32 = 0.35;

/// Part of an excess of density that the outlet keeps each step, so that it tends to 1.
const OUTLET_KEEP: f32 = 0.96;

/// The size and the boundaries of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Grid {
    /// Cells in a row.
    pub(crate) width: u32,
    /// Rows.
    pub(crate) height: u32,
    /// Inlet on the left and outlet on the right; else what leaves on one side enters on the other.
    pub(crate) open: bool,
    /// Walls without friction above and below; else periodic.
    pub(crate) slip: bool,
}

impl Grid {
    /// Number of cells.
    pub(crate) fn cells(self) -> usize {
        self.width as usize * self.height as usize
    }
}

/// How the fluid behaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fluid {
    /// Velocity that the Reynolds number is made of.
    pub(crate) speed: f32,
    /// Length that it is made of, in cells.
    pub(crate) length: f32,
    /// Relaxation time in steps: 3 * viscosity + 1/2.
    pub(crate) tau: f32,
    /// 18 times the square of Smagorinsky's constant; 0 leaves his model out.
    pub(crate) eddy: f32,
    /// How much velocity the inlet yields to a change of density.
    pub(crate) inlet_yield: f32,
    /// Part of a density wave that the outlet does not let go.
    pub(crate) outlet_keep: f32,
}

/// What the painter needs to know.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Vorticity to colour.
    pub(crate) gain: f32,
    /// Centre of the obstacle.
    pub(crate) centre: Point,
    /// A radius for its shading.
    pub(crate) radius: f32,
    /// Radius of a faint ring about it; 0: none.
    pub(crate) halo: f32,
    /// The obstacle shines.
    pub(crate) sunny: bool,
    /// Cells between two wires of smoke; 0: none.
    pub(crate) wires: f32,
}

/// Everything that is computed and shown.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(crate) grid: Grid,
    pub(crate) fluid: Fluid,
    pub(crate) look: Look,
    /// Which cells and links are solid; see [`SOLID`].
    pub(crate) flags: Vec<u32>,
    /// Distance to the obstacle, for the pictures.
    pub(crate) distance: Vec<f32>,
    /// Populations at the start, plane by plane.
    pub(crate) start: Vec<f32>,
}

impl Scene {
    /// The scene that the command line asks for.
    pub(crate) fn new(args: &Args) -> Result<Self> {
        if args.conserve {
            Self::shear_layers(args)
        } else {
            Self::tunnel(args)
        }
    }

    fn tunnel(args: &Args) -> Result<Self> {
        let grid = Grid {
            width: args.width,
            height: args.height,
            open: true,
            slip: args.walls == Walls::Slip,
        };
        let (width, height) = (args.width as f32, args.height as f32);
        let part = match args.obstacle {
            Obstacle::Cylinder | Obstacle::None => 1.0 / 9.0,
            Obstacle::Plate => 1.0 / 8.0,
            Obstacle::Airfoil => 0.36,
            Obstacle::Parhelion => 0.115,
        };
        let length = args.size.unwrap_or((part * height).max(2.0));
        // Half a cell off the middle: symmetric about no row, so that vortices shed soon.
        let centre = (
            (0.2 * width).max(1.2 * length).floor(),
            (0.5 * height).floor() - 0.5,
        );
        ensure!(
            length < width && length < height,
            "--size {length} does not fit into a grid of {width} x {height} cells"
        );
        let shape = Shape::new(args.obstacle, centre, length);
        let distance = distances(grid, &shape);
        let flags = flags(grid, &distance);
        let fluid = fluid(args, length)?;
        let sunny = args.obstacle == Obstacle::Parhelion;
        let look = Look {
            gain: if args.obstacle == Obstacle::Airfoil {
                0.8
            } else {
                2.0
            },
            centre,
            radius: 0.5 * length,
            halo: if sunny { halo(length) } else { 0.0 },
            sunny,
            // An odd number of them: none lies on an edge.
            wires: height / 17.0,
        };
        let stream = |at: Point| stream(args.obstacle, &shape, at, centre, length);
        let start = populations(grid, |x, y| {
            if flags[(y * grid.width + x) as usize] & SOLID != 0 {
                return Moments::default();
            }
            // Differences of a stream function: free of sources, and so of sound. The pressure
            // is Bernoulli's, for the same reason.
            let (x, y) = (x as f32, y as f32);
            let u = args.speed * (stream((x, y + 0.5)) - stream((x, y - 0.5)));
            let v = args.speed * (stream((x - 0.5, y)) - stream((x + 0.5, y)));
            let excess = 1.5 * (args.speed * args.speed - u * u - v * v);
            Moments::flow(excess, u, v)
        });
        Ok(Self {
            grid,
            fluid,
            look,
            flags,
            distance,
            start,
        })
    }

    fn shear_layers(args: &Args) -> Result<Self> {
        let grid = Grid {
            width: args.width,
            height: args.height,
            open: false,
            slip: false,
        };
        let height = args.height as f32;
        let thickness = (height / 90.0).max(1.0);
        let fluid = fluid(args, height / 4.0)?;
        let look = Look {
            gain: 2.0,
            centre: (0.0, 0.0),
            radius: 1.0,
            halo: 0.0,
            sunny: false,
            wires: 0.0,
        };
        let start = populations(grid, |x, y| {
            let place = (y as f32 + 0.5) / height;
            let off = if place < 0.5 {
                place - 0.25
            } else {
                0.75 - place
            };
            let t = off * height / thickness;
            let along = (x as f32 + 0.5) / args.width as f32;
            let wave = 0.7 * ripple(3.0 * along) + 0.5 * ripple(2.0 * along + 0.3 * place);
            Moments::flow(
                0.0,
                args.speed * t / (1.0 + t * t).sqrt(),
                0.08 * args.speed * wave,
            )
        });
        let cells = grid.cells();
        Ok(Self {
            grid,
            fluid,
            look,
            flags: vec![0; cells],
            distance: vec![1e9; cells],
            start,
        })
    }

    /// Populations of one cell at the start.
    #[cfg(test)]
    pub(crate) fn cell(&self, cell: usize) -> [f32; Q] {
        std::array::from_fn(|i| self.start[i * self.grid.cells() + cell])
    }
}

/// The flow at the start, for a velocity of 1: about the obstacle, and with an eddy behind it,
/// without which it would take long until the first vortex is shed.
fn stream(obstacle: Obstacle, shape: &Shape, at: Point, centre: Point, length: f32) -> f32 {
    let uniform = at.1 - centre.1;
    if obstacle == Obstacle::None {
        return uniform;
    }
    let (dx, dy) = (at.0 - centre.0 - 1.0 * length, uniform - 0.3 * length);
    let inside = (1.0 - (dx * dx + dy * dy) / (1.2 * length * length)).max(0.0);
    uniform - shape.displacement(at, centre, length) + 0.35 * length * inside * inside * inside
}

fn fluid(args: &Args, length: f32) -> Result<Fluid> {
    let reynolds = args.reynolds();
    let viscosity = args.speed * length / reynolds;
    let tau = 3.0 * viscosity + 0.5;
    ensure!(
        tau > 0.500_01,
        "--reynolds {reynolds} is too high for {length} cells: the viscosity vanishes in 32-bit \
         floats; make the grid finer or the number smaller"
    );
    ensure!(
        tau < 20.0,
        "--reynolds {reynolds} is too low: syrup of that kind needs a smaller --speed"
    );
    Ok(Fluid {
        speed: args.speed,
        length,
        tau,
        eddy: 18.0 * args.smagorinsky * args.smagorinsky,
        inlet_yield: INLET_YIELD,
        outlet_keep: OUTLET_KEEP,
    })
}

fn distances(grid: Grid, shape: &Shape) -> Vec<f32> {
    let rows = 0..grid.height;
    rows.flat_map(|y| (0..grid.width).map(move |x| (x as f32, y as f32)))
        .map(|at| shape.distance(at).min(1e9))
        .collect()
}

fn flags(grid: Grid, distance: &[f32]) -> Vec<u32> {
    let (width, height) = (i64::from(grid.width), i64::from(grid.height));
    // The columns of inlet and outlet copy what their neighbours do: those have to be fluid.
    let solid = |x: i64, y: i64| {
        let edge = grid.open && !(2..width - 2).contains(&x);
        !edge && distance[(y * width + x) as usize] < 0.0
    };
    let mut flags = Vec::with_capacity(grid.cells());
    for y in 0..height {
        for x in 0..width {
            let mut flag = if solid(x, y) { SOLID } else { 0 };
            for (i, (cx, cy)) in VELOCITY.iter().enumerate().skip(1) {
                let from_x = (x - i64::from(*cx)).rem_euclid(width);
                let mut from_y = y - i64::from(*cy);
                if !(0..height).contains(&from_y) {
                    from_y = if grid.slip {
                        y
                    } else {
                        from_y.rem_euclid(height)
                    };
                }
                if solid(from_x, from_y) {
                    flag |= 1 << i;
                }
            }
            flags.push(flag);
        }
    }
    flags
}

fn populations(grid: Grid, at: impl Fn(u32, u32) -> Moments) -> Vec<f32> {
    let cells = grid.cells();
    let mut planes = vec![0.0; Q * cells];
    for y in 0..grid.height {
        for x in 0..grid.width {
            let cell = (y * grid.width + x) as usize;
            for (i, value) in at(x, y).scatter().into_iter().enumerate() {
                planes[i * cells + cell] = value;
            }
        }
    }
    planes
}

/// A wave of period 1, made of parabolas.
fn ripple(t: f32) -> f32 {
    let part = t - t.floor();
    let half = if part < 0.5 { part } else { part - 0.5 };
    let arch = 16.0 * half * (0.5 - half);
    if part < 0.5 { arch } else { -arch }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    fn scene(words: &[&str]) -> Scene {
        Scene::new(&Args::parse_from(std::iter::once(&"hydro").chain(words))).unwrap()
    }

    #[test]
    fn a_solid_is_seen_from_all_its_neighbours() {
        let scene = scene(&["--width=64", "--height=48", "--size=9"]);
        let width = 64_i32;
        for (cell, flags) in (0_i32..).zip(&scene.flags) {
            let (x, y) = (cell % width, cell / width);
            for (i, (cx, cy)) in VELOCITY.iter().enumerate().skip(1) {
                let (nx, ny) = (x - cx, y - cy);
                if (0..width).contains(&nx) && (0..48).contains(&ny) {
                    let solid = scene.flags[(ny * width + nx) as usize] & SOLID != 0;
                    assert_eq!(flags & (1 << i) != 0, solid);
                }
            }
        }
        let solids = scene
            .flags
            .iter()
            .filter(|flags| **flags & SOLID != 0)
            .count();
        assert!(
            (50..80).contains(&solids),
            "{solids} cells in a disc of diameter 9"
        );
    }

    #[test]
    fn viscosity_follows_from_the_reynolds_number() {
        let scene = scene(&["--size=40", "--speed=0.1", "--reynolds=200"]);
        assert!((scene.fluid.tau - 0.56).abs() < 1e-6);
    }

    #[test]
    fn inflow_is_uniform_far_away_and_solids_are_at_rest() {
        let scene = scene(&[]);
        let corner = Moments::gather(&scene.cell(0));
        assert!((corner.u - 0.1).abs() < 2e-3 && corner.v.abs() < 2e-3);
        for (cell, flags) in scene.flags.iter().enumerate() {
            if flags & SOLID != 0 {
                assert_eq!(scene.cell(cell), [0.0; Q]);
            }
        }
    }

    #[test]
    fn shear_layers_have_no_net_momentum_along_x() {
        let scene = scene(&["--conserve", "--width=60", "--height=44"]);
        let sum: f64 = (0..scene.grid.cells())
            .map(|cell| f64::from(Moments::gather(&scene.cell(cell)).u))
            .sum();
        assert!(sum.abs() < 1e-3, "{sum}");
        assert!(!scene.grid.open);
    }

    #[test]
    fn impossible_fluids_are_refused() {
        for words in [
            ["--reynolds=1e9", "--size=9"],
            ["--reynolds=0.001", "--size=40"],
        ] {
            let args = Args::parse_from(std::iter::once(&"hydro").chain(&words));
            assert!(Scene::new(&args).is_err(), "{words:?}");
        }
        let args = Args::parse_from(["hydro", "--width=20", "--height=20", "--size=20"]);
        Scene::new(&args).unwrap_err();
    }

    #[test]
    fn ripple_is_a_wave() {
        assert!((ripple(0.25) - 1.0).abs() < 1e-6 && (ripple(0.75) + 1.0).abs() < 1e-6);
        assert!(ripple(0.5).abs() < 1e-6 && ripple(3.0).abs() < 1e-6);
    }
}
