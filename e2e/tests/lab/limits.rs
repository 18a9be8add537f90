//! `--vram`: what the program sees of it, and what happens at the limit.

use parhelion_e2e::lab::{self, Lab, Said, Way};

#[test]
fn heaps_are_as_large_as_the_limit() {
    let Some(lab) = Lab::enter() else { return };
    let said = Said::good(&mut lab.on_vgpu(&["--vram", "96M", "--"], "vulkaninfo"));
    let text = said.text();
    let sizes: Vec<&str> = text
        .lines()
        .skip_while(|line| !line.starts_with("memoryHeaps"))
        .take_while(|line| !line.starts_with("memoryTypes"))
        .filter_map(|line| line.trim().strip_prefix("size"))
        .collect();
    assert!(!sizes.is_empty(), "{text}");
    for size in sizes {
        assert!(size.contains("= 100663296 "), "{size}");
    }
}

#[test]
fn what_is_over_the_limit_is_refused_and_nothing_breaks() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    let native = lab.run(Way::Native, &calls, &["allocate"]);
    assert!(native.text().contains(": 256 MiB\n"), "{native}");

    let mut command = lab.on_vgpu(&["--vram", "64M", "--"], &calls);
    let said = Said::good(command.arg("allocate"));
    let text = said.text();
    let told: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("type "))
        .collect();
    assert!(!told.is_empty(), "{said}");
    for line in told {
        // The guest driver needs a little for itself.
        let expected = ["64 MiB", "60 MiB", "56 MiB"];
        assert!(
            line.contains(", then out of device memory")
                && expected.iter().any(|size| line.contains(size)),
            "{said}"
        );
    }
    assert!(said.errors().contains("peak memory 64.0 MiB"), "{said}");
    assert!(!said.errors().contains("fault"), "{said}");
}

#[test]
fn programs_that_stay_below_do_not_notice() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    let mut command = lab.on_vgpu(&["--vram", "64M", "--"], calls);
    let said = Said::good(command.args(["transfer", "small-blobs", "images", "threads"]));
    assert_eq!(said.text().matches(": ok").count(), 4, "{said}");
}
