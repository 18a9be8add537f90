//! `parhelion doctor`.

use parhelion_e2e::Host;
use serde_json::Value;

#[test]
fn json_is_complete_and_agrees_with_the_exit_code() {
    let host = Host::new().unwrap();
    let output = host.output(&["doctor", "--json"]).unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();

    let works = report["run_works"].as_bool().unwrap();
    assert_eq!(output.status.code(), Some(if works { 0 } else { 1 }));
    let layers = report["layers"].as_array().unwrap();
    let names: Vec<&str> = layers
        .iter()
        .flat_map(|layer| layer["checks"].as_array().unwrap())
        .map(|check| check["name"].as_str().unwrap())
        .collect();
    for name in [
        "kernel",
        "shared memory",
        "loader",
        "devices",
        "Mesa Venus",
        "KVM",
        "QEMU",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
}

#[test]
fn what_is_missing_is_said_with_advice() {
    let host = Host::new().unwrap();
    std::fs::remove_file(host.venus_icd()).unwrap();
    let output = host.output(&["doctor"]).unwrap();
    let text = String::from_utf8(output.stdout).unwrap();

    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("MISSING  Mesa Venus"), "{text}");
    assert!(text.contains("-> install Mesa's Vulkan drivers"), "{text}");
    assert!(text.contains("does not work on this host"), "{text}");
}
