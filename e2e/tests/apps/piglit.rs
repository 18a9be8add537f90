//! piglit, the conformance tests of Mesa's developers: each test ends as it does natively.

use parhelion_e2e::lab::{Lab, Said, Way};
use parhelion_e2e::process::output_within;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

/// A part of piglit's `quick_gl`: what reaches Vulkan in ways that ordinary drawing does not.
const TESTS: &str = "spec@arb_(compute_shader|shader_storage_buffer_object|transform_feedback[23]|\
    copy_image|texture_view|multi_draw_indirect|draw_indirect|query_buffer_object|\
    occlusion_query2|sync|sparse_buffer|sparse_texture.*|tessellation_shader|\
    texture_multisample|sample_shading|viewport_array|clear_texture|buffer_storage|\
    bindless_texture|indirect_parameters|shader_image_load_store|pipeline_statistics_query|\
    conditional_render_inverted|framebuffer_no_attachments|\
    get_texture_sub_image|clip_control|stencil_texturing|texture_buffer_range)@";

/// Tests that take a minute or end the driver itself, natively too.
const LEFT_OUT: &str = "local-id-explosion|arb_shader_image_load_store@invalid";

/// How long all of it may take, one way.
const PATIENCE: Duration = Duration::from_secs(25 * 60);

/// How each test ended.
fn results(lab: &Lab, way: Way) -> BTreeMap<String, String> {
    let folder = lab.work().join(format!("{way:?}"));
    let mut command = lab.on_vulkan(way, "piglit");
    command
        .args([
            "run",
            "--log-level",
            "quiet",
            "--platform",
            "surfaceless_egl",
        ])
        .args(["--timeout", "120", "--include-tests", TESTS])
        .args(["--exclude-tests", LEFT_OUT, "quick_gl"])
        .arg(&folder)
        .env("PIGLIT_COMPRESSION", "none");
    let output = output_within(&mut command, PATIENCE).unwrap();
    assert!(output.status.success(), "{}", Said(output));
    let text = fs::read(folder.join("results.json")).unwrap();
    let report: Value = serde_json::from_slice(&text).unwrap();
    let tests = report["tests"].as_object().unwrap().iter();
    tests
        .map(|(name, test)| (name.clone(), test["result"].as_str().unwrap().to_owned()))
        .collect()
}

#[test]
fn every_test_ends_as_natively() {
    let Some(lab) = Lab::enter() else { return };
    let native = results(&lab, Way::Native);
    let ours = results(&lab, Way::Parhelion);
    let count = |results: &BTreeMap<String, String>, how: &str| {
        results.values().filter(|result| *result == how).count()
    };
    assert!(native.len() > 500, "{} tests", native.len());
    assert!(count(&native, "pass") > 400, "{native:#?}");
    let differences: Vec<String> = native
        .iter()
        .filter(|(name, result)| ours.get(*name) != Some(result))
        .map(|(name, result)| format!("{name}: {result} -> {:?}", ours.get(name)))
        .collect();
    assert!(differences.is_empty(), "{differences:#?}");
    assert_eq!(native.len(), ours.len());
    println!(
        "{} tests, {} passed both ways",
        ours.len(),
        count(&ours, "pass")
    );
}
