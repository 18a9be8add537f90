//! Programs in Python: taichi, wgpu and Dawn, all by their own Vulkan backends.

use parhelion_e2e::lab::{Lab, Said, Way};
use std::path::Path;

/// Runs a program of `e2e/apps` both ways; it has to say the same, so many lines of it.
fn is_the_same(words: &[&str], lines: usize) {
    let Some(lab) = Lab::enter() else { return };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("apps");
    let [native, ours] = [Way::Native, Way::Parhelion].map(|way| {
        let mut command = lab.command(way, "python3");
        command.arg(folder.join(words[0])).args(&words[1..]);
        command
            .env("TI_ARCH", "vulkan")
            .env("TI_OFFLINE_CACHE", "0");
        command.env("TI_LOG_LEVEL", "error");
        let said = Said::good(&mut command);
        let text = said.text();
        // Taichi greets with its version and the time.
        let facts = text.lines().filter(|line| !line.starts_with('['));
        let facts: Vec<String> = facts.map(str::to_owned).collect();
        (facts, said)
    });
    assert_eq!(native.0, ours.0, "{}", ours.1);
    assert_eq!(native.0.len(), lines, "{}", native.1);
    assert!(ours.1.errors().contains(" calls, "), "{}", ours.1);
    assert!(!ours.1.errors().contains("fault"), "{}", ours.1);
}

#[test]
fn taichi_paints_a_fractal() {
    is_the_same(&["taichi_example.py", "simulation.fractal", "20"], 21);
}

#[test]
fn taichi_makes_waves() {
    is_the_same(&["taichi_example.py", "simulation.waterwave", "20"], 21);
}

#[test]
fn taichi_moves_a_fluid() {
    is_the_same(&["taichi_example.py", "simulation.vortex_rings", "20"], 21);
}

#[test]
fn wgpu_computes_and_draws() {
    is_the_same(&["wgpu_programs.py"], 2);
}

#[test]
fn dawn_computes() {
    is_the_same(&["dawn_compute.py"], 1);
}
