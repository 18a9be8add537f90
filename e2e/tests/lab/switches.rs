//! The switches of Mesa's guest driver: with each of them it talks to us in another way, and the
//! results stay the same.

use crate::window::{self, Cube};
use parhelion_e2e::lab::{self, Lab, Said, Way};

/// Each takes away one way in which the driver works ahead or by itself.
const SWITCHES: [&str; 13] = [
    "no_fence_feedback",
    "no_semaphore_feedback",
    "no_query_feedback",
    "no_event_feedback",
    "no_async_mem_alloc",
    "no_async_queue_submit",
    "no_async_set_alloc",
    "no_async_buffer_create",
    "no_async_image_create",
    "no_multi_ring",
    "no_cmd_batching",
    "no_tiled_wsi_image",
    "no_memory_suballoc",
];

/// What exercises all of them, but takes no time.
const TOPICS: [&str; 10] = [
    "transfer",
    "fences",
    "events",
    "timelines",
    "descriptors",
    "threads",
    "secondary",
    "queries",
    "images",
    "modern",
];

/// None, each, and all.
fn combinations() -> Vec<String> {
    let mut all: Vec<String> = vec![String::new()];
    all.extend(SWITCHES.map(str::to_owned));
    all.push(SWITCHES.join(","));
    all
}

#[test]
fn calls_work_with_each_and_with_all() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    for switches in combinations() {
        let mut command = lab.command(Way::Parhelion, &calls);
        command.args(TOPICS).env("VN_PERF", &switches);
        let said = Said::good(&mut command);
        assert!(!said.errors().contains("fault"), "{switches}: {said}");
        assert_eq!(
            said.text().matches(": ok").count(),
            TOPICS.len(),
            "{switches}: {said}"
        );
    }
}

#[test]
fn hydro_is_bit_equal_with_each_and_with_all() {
    let Some(lab) = Lab::enter() else { return };
    let args = ["--width", "100", "--height", "40", "--steps", "200"];
    let checksum = |said: &Said| {
        let text = said.text();
        let line = text.lines().find(|line| line.contains("checksum"));
        line.map(str::to_owned)
    };
    let native = checksum(&lab.run(Way::Native, lab::hydro(), &args));
    assert!(native.is_some(), "hydro tells a checksum");
    for switches in combinations() {
        let mut command = lab.command(Way::Parhelion, lab::hydro());
        command.args(args).env("VN_PERF", &switches);
        let said = Said::good(&mut command);
        assert_eq!(checksum(&said), native, "{switches}: {said}");
    }
}

#[test]
fn cube_is_the_same_with_each_and_with_all() {
    let Some(lab) = Lab::enter() else { return };
    if !window::shows_windows(&lab) {
        return;
    }
    let mut cube = Cube::new(&lab, 9);
    for switches in combinations() {
        assert!(
            cube.is_the_same(&switches),
            "{switches}: the picture differs"
        );
    }
}
