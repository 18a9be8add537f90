//! Who decides where memory of a guest's programs lies: the guest, which chooses places in the window,
//! or the driver, which allocates.
//!
//! A driver that is a processor reads and writes memory through addresses of its process, and what is
//! behind these can be moved into the window at any time. A GPU keeps to the pages that it was given;
//! so there the guest has to make its blob first and allocate from it, which its Mesa does when the
//! capset says so.

use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, bail};
use serde_json::Value;

use crate::{complain, env, renderer};

/// How long the driver may take to say what it has.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the daemon and devices have to know of the host's GPU.
#[derive(Clone, Debug)]
pub(crate) struct HostGpu {
    /// Its name.
    pub(crate) name: String,
    /// Its own memory; unknown for the null driver.
    pub(crate) memory_bytes: Option<u64>,
    /// Whether guests have to make blobs first.
    pub(crate) blobs_first: bool,
}

/// Asks the driver of this host.
///
/// # Errors
/// When there is no driver.
pub(crate) fn host_gpu() -> anyhow::Result<HostGpu> {
    if std::env::var_os(env::NULL_DRIVER).is_some() {
        return Ok(HostGpu {
            name: "the null driver".to_owned(),
            memory_bytes: None,
            blobs_first: false,
        });
    }
    let (_, text) = renderer::launch()
        .argument("--probe")
        .standard(Stdio::null(), Stdio::null(), Stdio::null())
        .output(PATIENCE)
        .context("the host's Vulkan driver cannot be asked what it has")?;
    let probe: Value = serde_json::from_slice(&text)
        .context("the host's Vulkan driver ended when it was asked what it has")?;
    if let Some(error) = probe.get("error").and_then(Value::as_str) {
        bail!("{error}");
    }
    let devices = probe.get("devices").and_then(Value::as_array);
    let devices: Vec<&Value> = devices.into_iter().flatten().collect();
    let is_gpu = |device: &&&Value| device.get("type").and_then(Value::as_str) != Some("CPU");
    let gpu = devices.iter().find(is_gpu);
    let text = |device: &Value, key: &str| {
        let text = device.get(key).and_then(Value::as_str);
        text.unwrap_or("a GPU").to_owned()
    };
    let first = gpu.or(devices.first()).context("there is no device")?;
    Ok(HostGpu {
        name: text(first, "name"),
        memory_bytes: first.get("device_memory_bytes").and_then(Value::as_u64),
        blobs_first: gpu.is_some(),
    })
}

impl HostGpu {
    /// Warns of what guests cannot do when they make blobs first.
    pub(crate) fn warn(&self) {
        if self.blobs_first {
            complain(&format!(
                "memory is placed by the guest, for {}; with Mesa up to 26.1 a guest's program hangs \
                 when it makes a shader larger than 8 KiB (docs/vm.md)",
                self.name
            ));
        }
    }
}
