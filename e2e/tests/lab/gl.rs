//! OpenGL and OpenGL ES, carried on Vulkan by Mesa's Zink: through us as on the driver itself.

use crate::expected;
use crate::info;
use crate::window::shows_windows;
use parhelion_e2e::lab::{self, Lab, Said, Way};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// Runs a program both ways.
fn both(lab: &Lab, program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> [Said; 2] {
    [Way::Native, Way::Parhelion]
        .map(|way| Said::good(lab.on_vulkan(way, program.as_ref()).args(args)))
}

#[test]
fn topics_draw_the_same_pictures() {
    let Some(lab) = Lab::enter() else { return };
    let [native, ours] = both(&lab, lab::gl().unwrap(), &[]);
    assert!(ours.errors().contains("zink Vulkan"), "{ours}");
    assert!(ours.errors().contains("Virtio-GPU Venus"), "{ours}");
    assert_eq!(ours.text(), native.text(), "{ours}");
    assert_eq!(native.text().matches(": ok").count(), 15, "{native}");
    assert!(!ours.errors().contains("fault"), "{ours}");
}

#[test]
fn switch_leaves_opengl_as_it_is() {
    let Some(lab) = Lab::enter() else { return };
    let mut command = lab.on_vgpu(&["--vulkan-only", "--"], lab::gl().unwrap());
    let said = Said::good(command.arg("clear"));
    assert!(said.errors().contains("llvmpipe"), "{said}");
    assert!(!said.errors().contains("zink"), "{said}");
    assert!(said.errors().contains("did not use the vGPU"), "{said}");
}

#[test]
fn a_driver_that_the_user_chose_stays() {
    let Some(lab) = Lab::enter() else { return };
    let gl = lab::gl().unwrap();
    let mut command = lab.on_vgpu(&["--"], &gl);
    let said = Said::good(command.arg("clear").env("GALLIUM_DRIVER", "llvmpipe"));
    assert!(!said.errors().contains("zink"), "{said}");
    // Unless the option is given.
    let mut command = lab.on_vgpu(&["--gl", "--"], &gl);
    let said = Said::good(command.arg("clear").env("GALLIUM_DRIVER", "llvmpipe"));
    assert!(said.errors().contains("Virtio-GPU Venus"), "{said}");
}

#[test]
fn eglinfo_is_as_natively_but_for_a_list() {
    let Some(lab) = Lab::enter() else { return };
    let [native, ours] = both(&lab, "eglinfo", &["-p", "surfaceless"]);
    let [native, ours] = [native, ours].map(|said| info::of_opengl(&said.text()));
    for version in ["core profile version", "ES profile version"] {
        let said = &ours[&format!("Surfaceless platform.OpenGL {version}")];
        let newest = if version.starts_with("core") {
            "4.6 "
        } else {
            "OpenGL ES 3.2 "
        };
        assert!(said.starts_with(newest), "{said}");
    }
    assert!(native.len() > 400, "{} facts", native.len());
    expected::check(&lab, "eglinfo", &native, &ours);
}

#[test]
fn every_reason_is_explained() {
    for program in ["eglinfo", "clinfo"] {
        expected::explained("../docs/apis.md", program);
    }
}

#[test]
fn gears_turn() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    let file = lab.work().join("gears.png");
    let summary = lab.work().join("summary.json");
    let options = ["--json-summary", summary.to_str().unwrap(), "--"];
    // They turn until they are stopped, and tell every five seconds.
    let told = lab.work().join("gears.txt");
    let told = told.display();
    let script = format!(
        "glxgears > {told} & until [ -s {told} ]; do sleep 0.1; done; kill $!; wait; cat {told}"
    );
    let inner = lab.on_vgpu(&options, "sh");
    let mut command = lab.screened(&inner, Some(&file), &["-c", &script]);
    let said = Said::good(&mut command);
    let frames = said.text();
    let frames = frames.lines().find_map(|line| {
        let (frames, _) = line.split_once(" frames in ")?;
        frames.trim().parse::<u64>().ok()
    });
    let summary: Value = serde_json::from_slice(&fs::read(&summary).unwrap()).unwrap();
    assert!(frames.is_some_and(|frames| frames > 0), "{said}");
    assert!(summary["submissions"].as_u64() > frames, "{summary}");
    assert_eq!(summary["fault_count"], 0, "{summary}");
    assert!(file.exists());
}

/// Scenes of which glmark2 knows what a frame has to look like.
const VALIDATED: [&str; 7] = [
    "build:use-vbo=false",
    "build:use-vbo=true",
    "texture:texture-filter=linear",
    "texture:texture-filter=mipmap",
    "shading:shading=gouraud",
    "shading:shading=phong",
    "bump:bump-render=normals",
];

#[test]
fn glmark_finds_its_pictures_right() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    let mut args = vec!["--validate"];
    for scene in VALIDATED {
        args.extend(["-b", scene]);
    }
    for program in ["glmark2", "glmark2-es2"] {
        let verdicts = [Way::Native, Way::Parhelion].map(|way| {
            let file = lab.work().join("glmark.png");
            let said = Said::good(&mut lab.screen_on_vulkan(way, &file, program, &args));
            assert!(said.text().contains("zink Vulkan"), "{said}");
            let lines = said.text();
            let lines = lines.lines().filter(|line| line.contains("Validation: "));
            let lines: Vec<String> = lines.map(str::to_owned).collect();
            lines
        });
        let [native, ours] = verdicts;
        assert_eq!(ours.len(), VALIDATED.len(), "{ours:#?}");
        assert!(
            ours.iter().all(|line| line.ends_with("Success")),
            "{ours:#?}"
        );
        assert_eq!(native, ours);
    }
}

#[test]
fn glmark_draws_its_scenes() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    let scenes = [
        "clear",
        "build",
        "texture",
        "shading",
        "bump",
        "effect2d",
        "pulsar",
        "desktop",
        "buffer",
        "ideas",
        "jellyfish",
        "terrain",
        "shadow",
        "refract",
        "conditionals",
        "function",
        "loop",
    ];
    let benchmarks: Vec<String> = scenes
        .iter()
        .map(|scene| format!("{scene}:duration=0.2"))
        .collect();
    let mut args = vec!["--size", "200x150"];
    for benchmark in &benchmarks {
        args.extend(["-b", benchmark]);
    }
    for off_screen in [false, true] {
        let mut args = args.clone();
        args.extend(off_screen.then_some("--off-screen"));
        let inner = lab.on_vulkan(Way::Parhelion, "glmark2");
        let said = Said::good(&mut lab.screened(&inner, None, &args));
        for scene in scenes {
            let line = said.text();
            let line = line
                .lines()
                .find(|line| line.contains(&format!("[{scene}]")));
            let drawn = line.is_some_and(|line| line.contains("FPS: "));
            assert!(drawn, "{scene}: {said}");
        }
        assert!(!said.errors().contains("fault"), "{said}");
    }
}

#[test]
fn windows_show_what_they_show_natively() {
    let Some(lab) = Lab::enter() else { return };
    if !shows_windows(&lab) {
        return;
    }
    // This scene does not move.
    let args = ["--size", "200x150", "-b", "effect2d:duration=0.5"];
    let pictures = [Way::Native, Way::Parhelion].map(|way| {
        let file = lab.work().join("still.png");
        let said = Said::good(&mut lab.screen_on_vulkan(way, &file, "glmark2", &args));
        assert!(said.text().contains("zink Vulkan"), "{said}");
        picture(&file)
    });
    assert!(pictures[0] == pictures[1], "the pictures differ");
}

fn picture(file: &Path) -> Vec<u8> {
    let picture = fs::read(file).unwrap();
    fs::remove_file(file).unwrap();
    picture
}
