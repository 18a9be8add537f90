//! `hydro` computes the same bits and draws the same pictures through us as natively.

use parhelion_e2e::lab::{self, Lab, Way};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// What a run of hydro left: its checksum, and its pictures by name.
type Result = (String, Vec<(String, Vec<u8>)>);

fn run(lab: &Lab, way: Way, size: (&str, &str), steps: &str) -> Result {
    let out = lab.work().join(format!("{way:?}"));
    let report = out.join("report.json");
    let (out, report) = (out.to_str().unwrap(), report.to_str().unwrap());
    let args = [
        "--width", size.0, "--height", size.1, "--steps", steps, "--frames", "2", "--out", out,
        "--json", report,
    ];
    lab.run(way, lab::hydro(), &args);
    let report: Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    let found = (
        report["checksum"].as_str().unwrap().to_owned(),
        pictures(Path::new(out)),
    );
    fs::remove_dir_all(out).unwrap();
    found
}

fn pictures(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .filter(|(name, _)| name.ends_with(".png"))
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect();
    found.sort();
    found
}

fn assert_same(size: (&str, &str), steps: &str) {
    let Some(lab) = Lab::enter() else { return };
    let native = run(&lab, Way::Native, size, steps);
    let ours = run(&lab, Way::Parhelion, size, steps);
    assert_eq!(native.0, ours.0, "checksum");
    assert_eq!(native.1.len(), 3, "two frames and the last picture");
    for (native, ours) in native.1.iter().zip(&ours.1) {
        assert_eq!(native.0, ours.0);
        assert!(native.1 == ours.1, "{} differs", native.0);
    }
}

#[test]
fn small_grid_is_bit_equal() {
    assert_same(("64", "32"), "500");
}

#[test]
fn grid_that_is_no_multiple_of_a_workgroup_is_bit_equal() {
    assert_same(("203", "97"), "300");
}

#[test]
fn large_grid_is_bit_equal() {
    assert_same(("768", "288"), "100");
}
