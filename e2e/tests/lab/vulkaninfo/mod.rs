//! `vulkaninfo` through us and natively: the same, but for a list of differences with reasons.

mod expected;
mod facts;

use expected::Expected;
use parhelion_e2e::lab::{Lab, Way};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of this crate.
fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

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
    let list = file(&format!("expected/vulkaninfo-{}.txt", lab.suite()));
    let expected = Expected::read(&fs::read_to_string(&list).unwrap());
    let differences = expected::differences(&native, &ours);
    if let Err(text) = expected.compare(&differences) {
        panic!("{}:\n{text}", list.display());
    }
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
    let page = fs::read_to_string(file("../docs/vulkaninfo.md")).unwrap();
    for suite in ["backports", "trixie"] {
        let list = file(&format!("expected/vulkaninfo-{suite}.txt"));
        let expected = Expected::read(&fs::read_to_string(list).unwrap());
        assert!(!expected.reasons.is_empty());
        for reason in expected.reasons {
            let heading = format!("## {reason}\n");
            assert!(
                page.contains(&heading),
                "docs/vulkaninfo.md lacks {heading}"
            );
        }
    }
}
