//! The same step on the CPU, cell by cell, to check the kernel by. Slow, and meant to be read.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    reason = "small grids, and angles of waves on them"
)]

use crate::lattice::{MIRROR, Moments, OPPOSITE, Q, SOLID, VELOCITY};
use crate::scene::Scene;

/// The populations of `scene` after one more step.
pub(crate) fn step(scene: &Scene, before: &[f32]) -> Vec<f32> {
    let grid = scene.grid;
    let (width, height) = (grid.width as usize, grid.height as usize);
    let cells = grid.cells();
    let mut after = vec![0.0; before.len()];
    for y in 0..height {
        for x in 0..width {
            let column = if grid.open { x.clamp(1, width - 2) } else { x };
            let flags = scene.flags[y * width + column];
            if flags & SOLID != 0 {
                continue;
            }
            let mut moments = Moments::gather(&pulled(scene, before, column, y));
            if grid.open && x == 0 {
                let wave = scene.fluid.inlet_yield * moments.excess;
                (moments.u, moments.v) = (scene.fluid.speed - wave, 0.0);
            } else if grid.open && x == width - 1 {
                moments.excess *= scene.fluid.outlet_keep;
            }
            for (i, value) in collided(scene, moments).scatter().into_iter().enumerate() {
                after[i * cells + y * width + x] = value;
            }
        }
    }
    after
}

fn pulled(scene: &Scene, before: &[f32], x: usize, y: usize) -> [f32; Q] {
    let grid = scene.grid;
    let (width, height) = (grid.width as usize, grid.height as usize);
    let here = y * width + x;
    let flags = scene.flags[here];
    std::array::from_fn(|i| {
        let (cx, cy) = VELOCITY[i];
        if i > 0 && flags & (1 << i) != 0 {
            return before[OPPOSITE[i] * grid.cells() + here];
        }
        let from_x = x.wrapping_add_signed(width.cast_signed() - cx as isize) % width;
        let from_y = y.wrapping_add_signed(height.cast_signed() - cy as isize) % height;
        let outside = (y == 0 && cy > 0) || (y == height - 1 && cy < 0);
        if grid.slip && outside {
            before[MIRROR[i] * grid.cells() + y * width + from_x]
        } else {
            before[i * grid.cells() + from_y * width + from_x]
        }
    })
}

fn collided(scene: &Scene, moments: Moments) -> Moments {
    let Moments {
        normal,
        shear,
        excess,
        ..
    } = moments;
    let mut tau = scene.fluid.tau;
    if scene.fluid.eddy > 0.0 {
        let stress = (normal * normal + 4.0 * (shear * shear)).sqrt();
        tau = 0.5 * (tau + (tau * tau + scene.fluid.eddy * stress / (1.0 + excess)).sqrt());
    }
    let keep = 1.0 - 1.0 / tau;
    Moments {
        normal: keep * normal,
        shear: keep * shear,
        ..moments
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Args;

    fn run(words: &[&str], steps: usize) -> (Scene, Vec<f32>) {
        let args = Args::parse_from(std::iter::once(&"hydro").chain(words));
        let scene = Scene::new(&args).unwrap();
        let mut state = scene.start.clone();
        for _ in 0..steps {
            state = step(&scene, &state);
        }
        (scene, state)
    }

    fn sum(values: &[f32]) -> f64 {
        values.iter().copied().map(f64::from).sum()
    }

    #[test]
    fn a_closed_box_keeps_its_mass() {
        let (scene, state) = run(&["--conserve", "--width=32", "--height=24"], 60);
        let cells = scene.grid.cells();
        assert!((sum(&state) - sum(&scene.start)).abs() / (cells as f64) < 1e-7);
    }

    #[test]
    fn a_shear_wave_decays_at_the_rate_of_the_viscosity() {
        // u = U sin(ky): its amplitude falls by exp(-nu k² t). No obstacle, no x.
        let args = Args::parse_from([
            "hydro",
            "--conserve",
            "--width=8",
            "--height=64",
            "--reynolds=40",
        ]);
        let mut scene = Scene::new(&args).unwrap();
        let cells = scene.grid.cells();
        let wave = |cell: usize| {
            let angle = 2.0 * std::f64::consts::PI * (cell / 8) as f64 / 64.0;
            angle.sin()
        };
        for cell in 0..cells {
            let g = Moments::flow(0.0, 0.05 * wave(cell) as f32, 0.0).scatter();
            for (i, value) in g.into_iter().enumerate() {
                scene.start[i * cells + cell] = value;
            }
        }
        let mut state = scene.start.clone();
        for _ in 0..400 {
            state = step(&scene, &state);
        }
        let amplitude: f64 = (0..cells)
            .map(|cell| {
                let g = std::array::from_fn(|i| state[i * cells + cell]);
                f64::from(Moments::gather(&g).u) * wave(cell) * 2.0 / cells as f64
            })
            .sum();
        let viscosity = (f64::from(scene.fluid.tau) - 0.5) / 3.0;
        let k = 2.0 * std::f64::consts::PI / 64.0;
        let expected = 0.05 * (-viscosity * k * k * 400.0).exp();
        assert!(
            (amplitude / expected - 1.0).abs() < 2e-3,
            "{amplitude} {expected}"
        );
    }

    #[test]
    fn an_empty_tunnel_stays_as_it_is() {
        let (scene, state) = run(
            &[
                "--width=40",
                "--height=16",
                "--obstacle=none",
                "--walls=slip",
            ],
            50,
        );
        let cells = scene.grid.cells();
        for x in 0..40 {
            let g = std::array::from_fn(|i| state[i * cells + 8 * 40 + x]);
            assert!((Moments::gather(&g).u - 0.1).abs() < 2e-2);
        }
    }
}
