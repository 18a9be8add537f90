//! What the state tells of itself: mass, momentum, force on the obstacle, and whether it is sound.
//!
//! Sums are made here, in 64-bit floats and in a fixed order, not on the device.

use anyhow::{Result, ensure};

use crate::lattice::{OPPOSITE, Q, SOLID, VELOCITY};
use crate::scene::{Fluid, Scene};

/// Bound on the relative change of mass in a closed box.
pub(crate) const MASS_BOUND: f64 = 1e-7;

/// Bound on the change of momentum in a closed box, relative to all of it moving at the speed
/// of the scene.
pub(crate) const MOMENTUM_BOUND: f64 = 1e-5;

/// The speed of sound in cells a step; the method is of no use beyond.
const SOUND: f64 = 0.577;

/// Sums over a state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Audit {
    /// Of all fluid cells; that of a cell at rest is 1.
    pub(crate) mass: f64,
    /// Of all fluid cells.
    pub(crate) momentum: (f64, f64),
    /// The largest velocity.
    pub(crate) max_speed: f64,
    /// The smallest and the largest density.
    pub(crate) density: (f64, f64),
    /// Force on the obstacle.
    pub(crate) force: (f64, f64),
    /// Cells that hold no number.
    pub(crate) broken: u64,
}

impl Audit {
    /// Goes over the populations of `scene`, plane by plane.
    pub(crate) fn new(scene: &Scene, state: &[f32]) -> Self {
        let cells = scene.grid.cells();
        let mut audit = Self {
            mass: 0.0,
            momentum: (0.0, 0.0),
            max_speed: 0.0,
            density: (f64::MAX, f64::MIN),
            force: (0.0, 0.0),
            broken: 0,
        };
        for (cell, &flags) in scene.flags.iter().enumerate() {
            if flags & SOLID == 0 {
                let g = std::array::from_fn(|i| f64::from(state[i * cells + cell]));
                audit.add(flags, &g);
            }
        }
        audit
    }

    fn add(&mut self, flags: u32, g: &[f64; Q]) {
        let density = 1.0 + g.iter().sum::<f64>();
        let (mut jx, mut jy) = (0.0, 0.0);
        for (value, (cx, cy)) in g.iter().zip(VELOCITY) {
            jx += f64::from(cx) * value;
            jy += f64::from(cy) * value;
        }
        let speed = (jx * jx + jy * jy).sqrt() / density;
        if !density.is_finite() || !speed.is_finite() {
            self.broken += 1;
            return;
        }
        self.mass += density;
        self.momentum.0 += jx;
        self.momentum.1 += jy;
        self.max_speed = self.max_speed.max(speed);
        self.density = (self.density.0.min(density), self.density.1.max(density));
        // What flies at a solid comes back: twice its momentum goes to the obstacle. The
        // weights cancel around a closed outline.
        for (i, back) in OPPOSITE.into_iter().enumerate().skip(1) {
            if flags & (1 << i) != 0 {
                self.force.0 += 2.0 * f64::from(VELOCITY[back].0) * g[back];
                self.force.1 += 2.0 * f64::from(VELOCITY[back].1) * g[back];
            }
        }
    }

    /// Drag and lift coefficients. Lift is upwards, and y downwards.
    pub(crate) fn coefficients(&self, fluid: Fluid) -> (f64, f64) {
        let speed = f64::from(fluid.speed);
        let unit = 0.5 * speed * speed * f64::from(fluid.length);
        (self.force.0 / unit, -self.force.1 / unit)
    }

    /// Relative change of mass since `start`.
    pub(crate) fn mass_drift(&self, start: &Self) -> f64 {
        (self.mass - start.mass) / start.mass
    }

    /// Change of momentum since `start`, relative to all mass moving at `speed`.
    pub(crate) fn momentum_drift(&self, start: &Self, speed: f32) -> f64 {
        let (dx, dy) = (
            self.momentum.0 - start.momentum.0,
            self.momentum.1 - start.momentum.1,
        );
        (dx * dx + dy * dy).sqrt() / (start.mass * f64::from(speed))
    }

    /// Fails if the state cannot be that of a fluid.
    pub(crate) fn sound(&self) -> Result<()> {
        let hint = "lower --reynolds or --speed, or try --smagorinsky 0.1";
        ensure!(
            self.broken == 0,
            "the flow is unstable: {} cells hold no number; {hint}",
            self.broken
        );
        ensure!(
            self.max_speed < SOUND,
            "the flow is unstable: it is faster than sound ({:.3} cells a step); {hint}",
            self.max_speed
        );
        ensure!(
            self.density.0 > 0.3 && self.density.1 < 3.0,
            "the flow is unstable: densities from {:.3} to {:.3}; {hint}",
            self.density.0,
            self.density.1
        );
        Ok(())
    }

    /// Fails if a closed box lost or won more than rounding explains.
    pub(crate) fn conserved(&self, start: &Self, speed: f32) -> Result<()> {
        let mass = self.mass_drift(start);
        ensure!(
            mass.abs() <= MASS_BOUND,
            "mass is not conserved: it changed by {mass:e} of itself, {MASS_BOUND:e} is allowed"
        );
        let momentum = self.momentum_drift(start, speed);
        ensure!(
            momentum <= MOMENTUM_BOUND,
            "momentum is not conserved: it changed by {momentum:e}, {MOMENTUM_BOUND:e} is allowed"
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Args;
    use crate::lattice::Moments;

    fn scene(words: &[&str]) -> Scene {
        Scene::new(&Args::parse_from(std::iter::once(&"hydro").chain(words))).unwrap()
    }

    #[test]
    fn a_uniform_flow_adds_up() {
        let scene = scene(&["--width=20", "--height=10", "--obstacle=none"]);
        let audit = Audit::new(&scene, &scene.start);
        assert!((audit.mass - 200.0).abs() < 1e-4);
        assert!((audit.momentum.0 - 20.0).abs() < 1e-4 && audit.momentum.1.abs() < 1e-4);
        assert!((audit.max_speed - 0.1).abs() < 1e-6);
        assert_eq!(audit.force, (0.0, 0.0));
        audit.sound().unwrap();
        audit.conserved(&audit, 0.1).unwrap();
    }

    #[test]
    fn solids_do_not_count() {
        let scene = scene(&["--width=40", "--height=30", "--size=9"]);
        let audit = Audit::new(&scene, &vec![0.0; scene.start.len()]);
        let fluid = scene
            .flags
            .iter()
            .filter(|flags| **flags & SOLID == 0)
            .count();
        assert!((audit.mass - fluid as f64).abs() < 1e-3);
    }

    #[test]
    fn faults_are_found() {
        let scene = scene(&["--width=20", "--height=10", "--obstacle=none"]);
        let good = Audit::new(&scene, &scene.start);
        let mut state = scene.start.clone();
        state[77] = f32::NAN;
        assert!(Audit::new(&scene, &state).sound().is_err());

        state[77] = scene.start[77] + 0.01;
        let leak = Audit::new(&scene, &state);
        leak.sound().unwrap();
        assert!(leak.conserved(&good, 0.1).is_err());

        let cells = scene.grid.cells();
        for (i, value) in Moments::flow(0.0, 0.7, 0.0)
            .scatter()
            .into_iter()
            .enumerate()
        {
            state[i * cells + 50] = value;
        }
        assert!(Audit::new(&scene, &state).sound().is_err());
    }
}
