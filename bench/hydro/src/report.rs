//! The result of a run, for people and for programs.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::Serialize;

/// What a run found. The names of the fields are those of the JSON file, and stay.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Report {
    /// Million lattice updates a second.
    pub(crate) mlups: f64,
    /// Name of the device.
    pub(crate) device: String,
    /// Name and version of its driver.
    pub(crate) driver: String,
    /// Version of Vulkan that the device speaks.
    pub(crate) api_version: String,
    /// FNV-1a over the bits of the final populations, 16 hexadecimal digits.
    pub(crate) checksum: String,
    /// Width of the grid.
    pub(crate) width: u32,
    /// Height of the grid.
    pub(crate) height: u32,
    /// Steps computed.
    pub(crate) steps: u64,
    /// Seconds of device work for them, without set-up and pictures.
    pub(crate) seconds: f64,
    /// Relative change of the mass: rounding in a closed box, also waves in an open tunnel.
    pub(crate) mass_drift: f64,
    /// Change of the momentum in a closed box, relative to all of it moving at the speed given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) momentum_drift: Option<f64>,
    /// Pictures taken on the way.
    pub(crate) frames: u32,
    /// The largest velocity at the end, in cells a step.
    pub(crate) max_speed: f64,
    /// Drag coefficient at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) drag: Option<f64>,
    /// Lift coefficient at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lift: Option<f64>,
    /// Whether the time includes moving dye for the pictures.
    pub(crate) dye: bool,
}

impl Report {
    /// Writes the report as JSON.
    pub(crate) fn save(&self, path: &Path) -> Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "device    {} (Vulkan {})", self.device, self.api_version)?;
        writeln!(f, "driver    {}", self.driver)?;
        writeln!(
            f,
            "grid      {} x {}, {} steps",
            self.width, self.height, self.steps
        )?;
        let dye = if self.dye { ", dye included" } else { "" };
        writeln!(
            f,
            "rate      {:.1} MLUPS ({:.2} s{dye})",
            self.mlups, self.seconds
        )?;
        write!(f, "mass      {:+.1e} of itself", self.mass_drift)?;
        if let Some(momentum) = self.momentum_drift {
            write!(f, ", momentum {momentum:.1e}")?;
        }
        writeln!(f)?;
        write!(f, "flow      fastest {:.3} cells a step", self.max_speed)?;
        if let (Some(drag), Some(lift)) = (self.drag, self.lift) {
            write!(f, ", drag {drag:.2}, lift {lift:+.2}")?;
        }
        writeln!(f)?;
        write!(f, "checksum  {}", self.checksum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        Report {
            mlups: 123.4,
            device: String::from("llvmpipe"),
            driver: String::from("Mesa"),
            api_version: String::from("1.3.0"),
            checksum: String::from("00000000deadbeef"),
            width: 3,
            height: 2,
            steps: 1,
            seconds: 0.5,
            mass_drift: 1e-9,
            momentum_drift: None,
            frames: 0,
            max_speed: 0.1,
            drag: Some(1.3),
            lift: Some(-0.2),
            dye: false,
        }
    }

    #[test]
    fn json_has_the_promised_fields() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("report.json");
        report().save(&path).unwrap();
        let value: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for field in [
            "mlups",
            "device",
            "driver",
            "api_version",
            "checksum",
            "width",
            "height",
            "steps",
            "seconds",
            "mass_drift",
            "frames",
        ] {
            assert!(value.get(field).is_some(), "{field}");
        }
        assert_eq!(value["checksum"], "00000000deadbeef");
        assert!(report().save(&directory.path().join("no/such")).is_err());
    }

    #[test]
    fn people_see_rate_and_checksum() {
        let text = report().to_string();
        assert!(text.contains("123.4 MLUPS") && text.ends_with("checksum  00000000deadbeef"));
    }
}
