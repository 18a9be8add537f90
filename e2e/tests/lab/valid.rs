//! What renderers ask of the host's driver is valid Vulkan: Khronos' validation layer looks on.
//!
//! The layer is put into renderers from outside, as an implicit layer; a program's own layers are
//! above the guest's driver and see nothing of it.

use crate::window;
use parhelion_e2e::lab::{self, Lab, Said, Way};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Rules that are broken, knowingly: all because memory is imported from host pointers, which the
/// guest does not know of. The software driver does not mind.
const KNOWN: [&str; 2] = [
    // The buffer was not made to be bound to such memory.
    "VUID-VkBindBufferMemoryInfo-memory-02985",
    "VUID-vkBindBufferMemory-memory-02985",
];

/// The same, by programs with windows.
const KNOWN_OF_WINDOWS: [&str; 4] = [
    // The image was not made to be bound to such memory.
    "VUID-VkBindImageMemoryInfo-memory-02989",
    // The guest asks for memory that is dedicated to a buffer or image.
    "VUID-VkMemoryAllocateInfo-pNext-02806",
    "VUID-VkMemoryDedicatedAllocateInfo-buffer-02965",
    "VUID-VkMemoryDedicatedAllocateInfo-image-02964",
];

/// What the layer says at its start.
const ACTIVE: &str = "Khronos Validation Layer Active";

fn layer() -> Option<PathBuf> {
    let folders = fs::read_dir("/usr/lib").ok()?.flatten();
    folders
        .map(|folder| folder.path().join("libVkLayer_khronos_validation.so"))
        .find(|path| path.exists())
}

/// Makes renderers of the lab load the layer; where it writes to.
fn install(lab: &Lab, layer: &Path) -> PathBuf {
    let folder = lab.work().join("share/vulkan/implicit_layer.d");
    fs::create_dir_all(&folder).unwrap();
    let description = serde_json::json!({
        "file_format_version": "1.2.0",
        "layer": {
            "name": "VK_LAYER_KHRONOS_validation",
            "type": "GLOBAL",
            "library_path": layer,
            "api_version": "1.4.309",
            "implementation_version": "1",
            "description": "validation in renderers",
            // Programs get this variable, renderers do not.
            "disable_environment": { "NOT_IN_THE_PROGRAM": "1" },
        }
    });
    fs::write(folder.join("validation.json"), description.to_string()).unwrap();
    let log = lab.work().join("validation.txt");
    let settings = format!(
        "khronos_validation.debug_action = VK_DBG_LAYER_ACTION_LOG_MSG\n\
         khronos_validation.report_flags = error,warn,info\n\
         khronos_validation.log_filename = {}\n",
        log.display()
    );
    fs::write(lab.work().join("vk_layer_settings.txt"), settings).unwrap();
    log
}

/// Runs a program, and says which rules its renderer broke.
fn broken(lab: &Lab, log: &Path, command: &mut Command) -> BTreeSet<String> {
    let data = format!("{}:/usr/share", lab.work().join("share").display());
    // The layer reads and writes files beside the program, which a confined renderer cannot.
    command
        .env("XDG_DATA_DIRS", data)
        .env("PARHELION_SANDBOX", "off");
    Said::good(command);
    let text = fs::read_to_string(log).unwrap();
    fs::remove_file(log).unwrap();
    assert!(text.contains(ACTIVE), "the layer was not there: {text}");
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
    let rules = words.filter(|word| word.starts_with("VUID-") || word.starts_with("UNASSIGNED-"));
    rules.map(str::to_owned).collect()
}

#[test]
fn renderers_break_no_rules_but_those_that_are_known() {
    let Some(lab) = Lab::enter() else { return };
    let Some(layer) = layer() else {
        println!("skipped: this lab has no validation layer");
        return;
    };
    let log = install(&lab, &layer);
    let on_vgpu = |program: &Path, args: &[&str]| {
        let mut command = lab.on_vgpu(&["--", "env", "NOT_IN_THE_PROGRAM=1"], program);
        command.args(args);
        command
    };
    let mut rules = BTreeSet::new();
    let calls = lab::calls().unwrap();
    rules.extend(broken(&lab, &log, &mut on_vgpu(&calls, &[])));
    let hydro = lab::hydro();
    let args = [
        "--width", "100", "--height", "40", "--steps", "50", "--frames", "1", "--out", ".",
    ];
    rules.extend(broken(&lab, &log, &mut on_vgpu(Path::new(&hydro), &args)));
    let mut known: BTreeSet<String> = KNOWN.map(str::to_owned).into();
    if window::has_windows(&lab) {
        known.extend(KNOWN_OF_WINDOWS.map(str::to_owned));
        let picture = lab.work().join("window.png");
        let cube: &[&str] = &["vkcube", "--c", "20"];
        let mark = &["vkmark", "--winsys", "xcb", "-b", "cube:duration=0.2"];
        for program in [cube, mark] {
            let words = [&["NOT_IN_THE_PROGRAM=1"], program].concat();
            let mut command = lab.screen(Way::Parhelion, &picture, "env", &words);
            rules.extend(broken(&lab, &log, &mut command));
        }
    }
    let others: Vec<&String> = rules.difference(&known).collect();
    assert!(others.is_empty(), "broken: {others:#?}");
    let mended: Vec<&String> = known.difference(&rules).collect();
    assert!(mended.is_empty(), "not broken any more: {mended:#?}");
}
