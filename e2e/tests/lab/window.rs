//! Windows on an X server: what they show is what they show natively.

use parhelion_e2e::lab::{self, Lab, Said, Way};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Whether the guest driver offers swapchains; docs/vulkaninfo.md says why an old one does not.
pub(crate) fn has_windows(lab: &Lab) -> bool {
    lab.suite() != "trixie"
}

/// As [`has_windows`], and says so in the words that count as skipped.
pub(crate) fn shows_windows(lab: &Lab) -> bool {
    let has = has_windows(lab);
    if !has {
        println!("skipped: Mesa 25.0's guest driver has no swapchains here");
    }
    has
}

/// The picture that a program leaves in its window.
fn picture(mut command: Command, file: &Path) -> Vec<u8> {
    let said = Said::good(&mut command);
    assert!(!said.errors().contains("fault"), "{said}");
    let picture = fs::read(file).unwrap();
    fs::remove_file(file).unwrap();
    picture
}

/// The picture that `vkcube` leaves.
fn cube(lab: &Lab, way: Way, frames: u32, switches: &str) -> Vec<u8> {
    let file = lab.work().join("cube.png");
    let frames = frames.to_string();
    let mut command = lab.screen(way, &file, "vkcube", &["--c", &frames]);
    command.env("VN_PERF", switches);
    picture(command, &file)
}

/// What `vkcube` shows around a frame, natively.
///
/// Right after its last frame it destroys its swapchain, and Mesa then drops what still waits to be
/// shown. So what it leaves is its last frame or the one before, here and natively.
pub(crate) struct Cube<'a> {
    lab: &'a Lab,
    frames: u32,
    native: BTreeSet<Vec<u8>>,
}

impl<'a> Cube<'a> {
    pub(crate) fn new(lab: &'a Lab, frames: u32) -> Self {
        let mut cube = Self {
            lab,
            frames,
            native: BTreeSet::new(),
        };
        cube.look_again();
        cube
    }

    fn look_again(&mut self) {
        for frames in [self.frames, self.frames + 1] {
            self.native.insert(cube(self.lab, Way::Native, frames, ""));
        }
    }

    /// Whether it shows the same through us, with these switches of the guest driver.
    pub(crate) fn is_the_same(&mut self, switches: &str) -> bool {
        for _ in 0..6 {
            let ours = cube(self.lab, Way::Parhelion, self.frames, switches);
            if self.native.contains(&ours) {
                return true;
            }
            self.look_again();
        }
        false
    }
}

#[test]
fn cube_is_the_same_at_the_same_frame() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    let (mut early, mut late) = (Cube::new(&lab, 7), Cube::new(&lab, 60));
    assert!(early.is_the_same(""), "frame 7 differs");
    assert!(late.is_the_same(""), "frame 60 differs");
    assert!(early.native.is_disjoint(&late.native), "it does not move");
}

#[test]
fn hydro_shows_the_same_flow() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    let args = [
        "--width", "160", "--height", "60", "--steps", "400", "--window", "--hold", "0.5",
    ];
    let [native, ours] = [Way::Native, Way::Parhelion].map(|way| {
        let file = lab.work().join("hydro.png");
        picture(lab.screen(way, &file, lab::hydro(), &args), &file)
    });
    assert!(native == ours, "the flow differs");
}

#[test]
fn vkmark_draws_its_scenes() {
    let Some(lab) = Lab::enter() else { return };
    if !Path::new("/usr/bin/vkmark").exists() {
        println!("skipped: this suite has no vkmark");
        return;
    }
    if !shows_windows(&lab) {
        return;
    }
    let file = lab.work().join("vkmark.png");
    // All there are, with what its standard set chooses of their options.
    let scenes = [
        "clear",
        "vertex:device-local=true",
        "vertex:device-local=false",
        "texture:anisotropy=0",
        "texture:anisotropy=16",
        "shading:shading=gouraud",
        "shading:shading=blinn-phong-inf",
        "shading:shading=phong",
        "shading:shading=cel",
        "effect2d:kernel=edge",
        "effect2d:kernel=blur",
        "desktop",
        "cube",
    ];
    let benchmarks: Vec<String> = scenes
        .iter()
        .map(|scene| format!("{scene}:duration=0.2"))
        .collect();
    let mut args = vec!["--winsys", "xcb", "--size", "320x240"];
    for benchmark in &benchmarks {
        args.extend(["-b", benchmark]);
    }
    let said = Said::good(&mut lab.screen(Way::Parhelion, &file, "vkmark", &args));
    let drawn = said.text().matches(" FPS: ").count();
    assert_eq!(drawn, scenes.len(), "{said}");
    assert!(said.text().contains("vkmark Score"), "{said}");
    assert!(!said.errors().contains("fault"), "{said}");
}
