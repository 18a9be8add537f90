use clap::Parser;

use super::*;
use crate::audit::Audit;
use crate::cli::Args;
use crate::gpu::Vulkan;
use crate::reference;

/// The first device there is, or a loud reason why the test does not run.
fn device() -> Option<Rc<Device>> {
    match Vulkan::load(&[]).and_then(|vulkan| Device::open(&vulkan, 0, None)) {
        Ok(device) => Some(device),
        Err(error) => {
            eprintln!("SKIPPED, nothing was tested: {error:#}");
            None
        }
    }
}

fn compute(device: &Rc<Device>, scene: &Scene, pace: Pace, steps: u64) -> Vec<f32> {
    let size = 4 * scene.grid.cells() as u64;
    let flags = Rc::new(Buffer::new(device, Home::Device, size, "flags").unwrap());
    upload(device, &flags, &scene.flags).unwrap();
    let mut flow = Flow::new(device, scene, &flags, pace).unwrap();
    flow.advance(steps, None, |_| ()).unwrap();
    flow.state().unwrap()
}

fn scene(words: &[&str]) -> Scene {
    Scene::new(&Args::parse_from(std::iter::once(&"hydro").chain(words))).unwrap()
}

const PACE: Pace = Pace {
    batch: 7,
    workgroup: (64, 1),
};

#[test]
fn the_device_computes_what_the_reference_does() {
    let Some(device) = device() else { return };
    for words in [
        &["--width=41", "--height=23", "--size=5"][..],
        &[
            "--width=41",
            "--height=23",
            "--size=5",
            "--walls=slip",
            "--smagorinsky=0.2",
        ],
        &[
            "--width=70",
            "--height=31",
            "--obstacle=parhelion",
            "--size=6",
        ],
        &["--width=64", "--height=32", "--obstacle=airfoil"],
        &["--width=33", "--height=40", "--obstacle=plate"],
        &["--conserve", "--width=37", "--height=29"],
        &["--width=8", "--height=8", "--size=2"],
    ] {
        let scene = scene(words);
        let mut expected = scene.start.clone();
        for _ in 0..40 {
            expected = reference::step(&scene, &expected);
        }
        let found = compute(&device, &scene, PACE, 40);
        let worst = expected
            .iter()
            .zip(&found)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f32::max);
        assert!(worst < 2e-6, "{words:?}: off by {worst:e}");
    }
}

#[test]
fn a_closed_box_keeps_mass_and_momentum() {
    let Some(device) = device() else { return };
    let scene = scene(&["--conserve", "--width=75", "--height=50"]);
    let start = Audit::new(&scene, &scene.start);
    let end = Audit::new(&scene, &compute(&device, &scene, PACE, 600));
    end.sound().unwrap();
    end.conserved(&start, scene.fluid.speed).unwrap();
}

/// Drag and the rate of shedding (Strouhal number) at a Reynolds number of 100. In a wide tunnel
/// they are near 1.35 and 0.165; both are larger in one as narrow and short as this.
#[test]
#[ignore = "takes a minute; run it in release, with --ignored"]
#[expect(clippy::cast_precision_loss, reason = "numbers of steps")]
fn a_cylinder_sheds_vortices_at_the_known_rate() {
    let Some(device) = device() else { return };
    let scene = scene(&[
        "--width=400",
        "--height=257",
        "--size=16",
        "--reynolds=100",
        "--speed=0.08",
    ]);
    let size = 4 * scene.grid.cells() as u64;
    let flags = Rc::new(Buffer::new(&device, Home::Device, size, "flags").unwrap());
    upload(&device, &flags, &scene.flags).unwrap();
    let mut flow = Flow::new(&device, &scene, &flags, PACE).unwrap();
    flow.advance(14_000, None, |_| ()).unwrap();
    let (mut drags, mut rises) = (Vec::new(), Vec::new());
    let mut before = 0.0;
    for _ in 0..200 {
        flow.advance(50, None, |_| ()).unwrap();
        let audit = Audit::new(&scene, &flow.state().unwrap());
        let (drag, lift) = audit.coefficients(scene.fluid);
        if before < 0.0 && lift >= 0.0 {
            rises.push(flow.steps() as f64 - 50.0 * lift / (lift - before));
        }
        drags.push(drag);
        before = lift;
    }
    let drag = drags.iter().sum::<f64>() / drags.len() as f64;
    let period = (rises[rises.len() - 1] - rises[0]) / (rises.len() - 1) as f64;
    let strouhal = f64::from(scene.fluid.length / scene.fluid.speed) / period;
    eprintln!(
        "drag {drag:.3}, Strouhal number {strouhal:.4}, {} periods",
        rises.len() - 1
    );
    assert!((1.25..1.65).contains(&drag), "{drag}");
    assert!((0.155..0.185).contains(&strouhal), "{strouhal}");
}

#[test]
fn batch_and_workgroup_do_not_change_a_bit() {
    let Some(device) = device() else { return };
    let scene = scene(&["--width=101", "--height=53", "--size=9"]);
    let expected = compute(&device, &scene, PACE, 61);
    for (batch, workgroup) in [(1, (64, 1)), (61, (8, 8)), (20, (32, 2)), (100, (1, 16))] {
        let found = compute(&device, &scene, Pace { batch, workgroup }, 61);
        let same = expected
            .iter()
            .zip(&found)
            .all(|(a, b)| a.to_bits() == b.to_bits());
        assert!(same, "batch {batch}, workgroup {workgroup:?}");
    }
}

#[test]
fn grids_that_do_not_fit_are_refused() {
    let Some(device) = device() else { return };
    let error = Flow::check(&device, 65_536, 65_536, PACE).unwrap_err();
    assert!(error.to_string().contains("make it smaller"), "{error}");
    let tiny = Pace {
        batch: 1,
        workgroup: (1, 1),
    };
    Flow::check(&device, 1000, 1000, tiny).unwrap();
}
