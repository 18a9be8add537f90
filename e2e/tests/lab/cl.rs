//! OpenCL, carried on Vulkan by Mesa's rusticl and Zink: through us as on the driver itself.

use crate::{expected, info};
use parhelion_e2e::lab::{self, Lab, Said, Way};

#[test]
fn topics_compute_the_same() {
    let Some(lab) = Lab::enter() else { return };
    let cl = lab::cl().unwrap();
    let [native, ours] =
        [Way::Native, Way::Parhelion].map(|way| Said::good(&mut lab.on_vulkan(way, &cl)));
    assert!(ours.errors().contains("Virtio-GPU Venus"), "{ours}");
    assert_eq!(ours.text(), native.text(), "{ours}");
    assert_eq!(native.text().matches(": ok").count(), 11, "{native}");
    assert!(!ours.errors().contains("fault"), "{ours}");
}

#[test]
fn clinfo_is_as_natively_but_for_a_list() {
    let Some(lab) = Lab::enter() else { return };
    let [native, ours] = [Way::Native, Way::Parhelion].map(|way| {
        let said = Said::good(lab.on_vulkan(way, "clinfo").arg("--raw"));
        info::of_opencl(&said.text())
    });
    assert!(native.len() > 150, "{} facts", native.len());
    let name = &ours["CL_DEVICE_NAME"];
    assert!(name.contains("Virtio-GPU Venus"), "{name}");
    expected::check(&lab, "clinfo", &native, &ours);
}

#[test]
fn peaks_are_measured() {
    let Some(lab) = Lab::enter() else { return };
    let mut command = lab.on_vulkan(Way::Parhelion, "clpeak");
    let said = Said::good(command.args(["--compute-integer", "--compute-char"]));
    let text = said.text();
    let figures = text.lines().filter_map(|line| {
        // What is less far to the right is about the device.
        let (_, value) = line.strip_prefix("      ")?.split_once(" : ")?;
        value.parse::<f64>().ok()
    });
    let figures: Vec<f64> = figures.collect();
    assert!(figures.len() >= 10, "{said}");
    assert!(figures.iter().all(|figure| *figure > 0.0), "{said}");
    assert!(!said.errors().contains("fault"), "{said}");
}
