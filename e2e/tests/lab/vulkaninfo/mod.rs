//! `vulkaninfo` through us and natively: the same, but for a list of differences with reasons.

mod facts;

use crate::expected;
use parhelion_e2e::lab::{Lab, Way};

/// What there is to say about the device, and what there is to ask it for.
const ALL: [&str; 3] = [
    "--show-formats",
    "--show-tool-props",
    "--show-promoted-structs",
];

#[test]
fn is_as_natively_but_for_a_list() {
    let Some(lab) = Lab::enter() else { return };
    let native = facts::read(&lab.run(Way::Native, "vulkaninfo", &ALL).text());
    let ours = facts::read(&lab.run(Way::Parhelion, "vulkaninfo", &ALL).text());
    for (facts, least) in [(&native, 1500), (&ours, 1000)] {
        assert!(facts.len() > least, "{} facts", facts.len());
    }
    expected::check(&lab, "vulkaninfo", &native, &ours);
}

#[test]
fn version_is_the_newest_that_the_guest_driver_can() {
    let Some(lab) = Lab::enter() else { return };
    let text = lab.run(Way::Parhelion, "vulkaninfo", &["--summary"]).text();
    let version = if lab.suite() == "trixie" {
        "1.3."
    } else {
        "1.4."
    };
    let line = text.lines().find(|line| line.contains("apiVersion"));
    assert!(line.is_some_and(|line| line.contains(version)), "{text}");
    assert!(text.contains("DRIVER_ID_MESA_VENUS"), "{text}");
}

#[test]
fn every_reason_is_explained() {
    expected::explained("../docs/vulkaninfo.md", "vulkaninfo");
}
