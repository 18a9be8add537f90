//! Vulkan on the host, and the Vulkan driver for guest programs.

use std::process::Stdio;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use super::report::{Check, Layer};
use crate::icd::{self, Driver};
use crate::{library, renderer};

/// How long drivers may take to be asked.
const PATIENCE: Duration = Duration::from_secs(30);

/// The host's Vulkan: what renderers use.
pub(super) fn host_layer(drivers: &[Driver]) -> Layer {
    Layer {
        name: "Vulkan on this host",
        checks: vec![loader(), host_drivers(drivers), devices()],
    }
}

/// The driver that guest programs use.
pub(super) fn guest_layer() -> Layer {
    Layer {
        name: "Vulkan for guest programs",
        checks: vec![venus()],
    }
}

fn loader() -> Check {
    let name = "loader";
    match library::find("libvulkan.so.1") {
        Some(path) => Check::ok(name, path.display().to_string()),
        None => Check::missing(
            name,
            "libvulkan.so.1 not found",
            "install the Vulkan loader (on Debian and Ubuntu `libvulkan1`)",
        ),
    }
}

fn host_drivers(drivers: &[Driver]) -> Check {
    let name = "drivers";
    let hosts: Vec<&Driver> = drivers.iter().filter(|driver| !driver.is_venus()).collect();
    let lines: Vec<String> = hosts
        .iter()
        .map(|driver| match &driver.library {
            Some(library) => format!("{} -> {}", driver.file.display(), library.display()),
            None => format!(
                "{} -> {} (no such library for {})",
                driver.file.display(),
                driver.library_name,
                std::env::consts::ARCH
            ),
        })
        .collect();
    if hosts.iter().any(|driver| driver.library.is_some()) {
        return Check::ok(name, lines.join("\n"));
    }
    let found = if lines.is_empty() {
        "none".to_owned()
    } else {
        lines.join("\n")
    };
    Check::missing(
        name,
        found,
        "install the Vulkan driver of your GPU; `mesa-vulkan-drivers` on Debian and Ubuntu has most, \
         and a software driver",
    )
}

/// What a probing renderer prints. It is ours, but a driver was loaded into it.
#[derive(Debug, Deserialize)]
struct Probe {
    devices: Vec<Device>,
}

#[derive(Debug, Deserialize)]
struct Device {
    name: String,
    driver: String,
    api_version: String,
    #[serde(default)]
    memory_types: Vec<MemoryType>,
}

#[derive(Debug, Deserialize)]
struct MemoryType {
    flags: String,
    backend: String,
}

fn devices() -> Check {
    let name = "devices";
    let output = renderer::launch()
        .argument("--probe")
        .standard(Stdio::null(), Stdio::null(), Stdio::null())
        .output(PATIENCE);
    let advice = "run `parhelion renderer --probe` to see all that the driver says";
    let (status, text) = match output {
        Ok(output) => output,
        Err(error) => return Check::missing(name, format!("cannot be asked for: {error}"), advice),
    };
    let value: Value = match serde_json::from_slice(&text) {
        Ok(value) => value,
        Err(_) if !status.success() => {
            return Check::missing(name, format!("the probe failed: {status}"), advice);
        }
        Err(error) => return Check::missing(name, format!("the probe is odd: {error}"), advice),
    };
    if let Some(error) = value.get("error").and_then(Value::as_str) {
        return Check::missing(name, error, advice);
    }
    describe(&value, advice).with_details(value)
}

fn describe(value: &Value, advice: &str) -> Check {
    let name = "devices";
    let probe = match Probe::deserialize(value) {
        Ok(probe) => probe,
        Err(error) => return Check::missing(name, format!("the probe is odd: {error}"), advice),
    };
    if probe.devices.is_empty() {
        return Check::missing(
            name,
            "none",
            "install a Vulkan driver for your GPU, or a software driver",
        );
    }
    let mut lines = Vec::new();
    for device in &probe.devices {
        let Device {
            name,
            driver,
            api_version,
            memory_types,
        } = device;
        lines.push(format!("{name}, Vulkan {api_version}, {driver}"));
        for MemoryType { flags, backend } in memory_types {
            lines.push(format!("  memory: {flags}: {backend}"));
        }
    }
    Check::ok(name, lines.join("\n"))
}

fn venus() -> Check {
    let name = "Mesa Venus";
    let driver = match icd::venus() {
        Ok(driver) => driver,
        Err(error) => return Check::missing(name, format!("{error:#}"), icd::VENUS_ADVICE),
    };
    let version = driver
        .library
        .as_deref()
        .and_then(library::mesa_version)
        .map_or_else(
            || "version unknown".to_owned(),
            |version| format!("Mesa {version}"),
        );
    Check::ok(name, format!("{version}\n{}", driver.file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::report::State;
    use serde_json::json;

    #[test]
    fn devices_are_told_with_their_memory() {
        let value = json!({"devices": [{
            "name": "llvmpipe", "driver": "Mesa 26.1.6", "api_version": "1.4.335", "more": 1,
            "memory_types": [{"flags": "device-local host-visible", "backend": "host pointer"}],
        }]});
        let check = describe(&value, "");
        assert_eq!(check.state, State::Ok);
        assert_eq!(
            check.found,
            "llvmpipe, Vulkan 1.4.335, Mesa 26.1.6\n  memory: device-local host-visible: host pointer"
        );
        assert_eq!(describe(&json!({"devices": []}), "").state, State::Missing);
        assert_eq!(describe(&json!([1]), "").state, State::Missing);
    }

    #[test]
    fn drivers_without_a_library_do_not_count() {
        let driver = |file: &str, library: Option<&str>| Driver {
            file: file.into(),
            library: library.map(Into::into),
            library_name: "lib.so".to_owned(),
        };
        let venus = driver("/x/virtio_icd.json", Some("/x/lib.so"));
        let broken = driver("/x/lvp_icd.json", None);
        let good = driver("/x/lvp_icd.json", Some("/x/lib.so"));
        assert_eq!(host_drivers(&[]).state, State::Missing);
        assert_eq!(host_drivers(&[venus.clone(), broken]).state, State::Missing);
        assert_eq!(host_drivers(&[venus, good]).state, State::Ok);
    }
}
