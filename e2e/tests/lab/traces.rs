//! What is left when all went well: nothing. `tests/footprint` looks at all files.

use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::eventually;
use std::fs;

#[test]
fn renderers_keep_nothing_for_themselves() {
    let Some(lab) = Lab::enter() else { return };
    // The program has another home than we have, and so have its caches.
    let elsewhere = lab.work().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    let script = format!("HOME={} exec $CALLS threads drawing", elsewhere.display());
    let mut command = lab.on_vgpu(&["--"], "sh");
    command.args(["-c", &script]);
    command.env("CALLS", lab::calls().unwrap());
    Said::good(&mut command);
    let written: Vec<_> = fs::read_dir(lab.home()).unwrap().collect();
    assert!(written.is_empty(), "{written:?}");
}

#[test]
fn no_renderer_is_left() {
    let Some(lab) = Lab::enter() else { return };
    // Of this test: the runtime folder is its own, and each renderer is told of it.
    let mark = format!("PARHELION_RUNTIME_DIR={}", lab.runtime_folder().display());
    let ours = || {
        fs::read_dir("/proc")
            .unwrap()
            .flatten()
            .filter_map(|entry| fs::read(entry.path().join("environ")).ok())
            .filter(|environment| String::from_utf8_lossy(environment).contains(&mark))
            .count()
    };
    Said::good(lab.on_vgpu(&["--"], lab::calls().unwrap()).arg("instances"));
    assert!(eventually(|| ours() == 0));
}
