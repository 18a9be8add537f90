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

/// Whether guests have to make blobs first, for the driver of this host.
///
/// # Errors
/// When there is no driver.
pub(super) fn blobs_first() -> anyhow::Result<bool> {
    if std::env::var_os(env::NULL_DRIVER).is_some() {
        return Ok(false);
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
    let gpu = devices
        .into_iter()
        .flatten()
        .find(|device| device.get("type").and_then(Value::as_str) != Some("CPU"));
    if let Some(gpu) = gpu {
        let name = gpu.get("name").and_then(Value::as_str).unwrap_or("a GPU");
        complain(&format!(
            "memory is placed by the guest, for {name}; with Mesa up to 26.1 a guest's program hangs \
             when it makes a shader larger than 8 KiB (docs/vm.md)"
        ));
    }
    Ok(gpu.is_some())
}
