//! What a run has used, for people and as JSON.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use parhelion_device::vgpu::Status;
use parhelion_model::bytes;
use parhelion_model::control::FaultKind;
use serde::Serialize;

/// Sums over all contexts of a run.
#[derive(Debug, Default, Serialize)]
pub(super) struct Totals {
    contexts: u64,
    calls: u64,
    submissions: u64,
    peak_memory_bytes: u64,
    gpu_time_ns: u64,
    queue_delay_ns: u64,
    driver: Option<String>,
    device: Option<String>,
    fault_count: u64,
    faults: Vec<FaultLine>,
}

#[derive(Debug, Serialize)]
struct FaultLine {
    context: u64,
    name: String,
    kind: FaultKind,
    command: String,
    rule: String,
}

impl From<Status> for Totals {
    fn from(status: Status) -> Self {
        let (driver, device) = status.driver.unzip();
        let line = |blame: parhelion_device::vgpu::Blame| FaultLine {
            context: blame.seat,
            name: blame.context,
            kind: blame.kind,
            command: blame.command,
            rule: blame.rule,
        };
        Self {
            contexts: status.context_count,
            calls: status.used.calls,
            submissions: status.used.submissions,
            peak_memory_bytes: status.used.peak_memory_bytes.max(status.vram_peak_bytes),
            gpu_time_ns: status.used.gpu_time_ns,
            queue_delay_ns: status.used.queue_delay_ns,
            driver,
            device,
            fault_count: status.faults,
            faults: status.blames.into_iter().map(line).collect(),
        }
    }
}

impl Totals {
    /// Writes JSON.
    pub(super) fn write(&self, file: &Path) -> io::Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        fs::write(file, text)
    }
}

impl fmt::Display for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.contexts == 0 {
            return write!(
                f,
                "the program did not use the vGPU; for OpenGL and OpenCL see --gl and --cl"
            );
        }
        write!(
            f,
            "{} context{}, {} calls, {} submissions, peak memory {}, GPU time {}.{:03} s",
            self.contexts,
            if self.contexts == 1 { "" } else { "s" },
            self.calls,
            self.submissions,
            bytes::format_rounded(self.peak_memory_bytes),
            self.gpu_time_ns / 1_000_000_000,
            self.gpu_time_ns / 1_000_000 % 1000,
        )?;
        if let Some(device) = &self.device {
            write!(f, ", on {device}")?;
        }
        for fault in &self.faults {
            let whose = match fault.kind {
                FaultKind::Guest => "guest",
                FaultKind::Host => "host",
                FaultKind::Hang => "hang",
            };
            let FaultLine {
                context,
                name,
                command,
                rule,
                ..
            } = fault;
            write!(
                f,
                "\n  context {context} ({name}): {whose} fault in {command}: {rule}"
            )?;
        }
        let told = u64::try_from(self.faults.len()).unwrap_or(u64::MAX);
        match self.fault_count.saturating_sub(told) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more faults before"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parhelion_device::vgpu::Blame;
    use parhelion_model::statistics::Statistics;

    fn status(contexts: u64, faults: u64) -> Status {
        let blame = Blame {
            at_ms: 0,
            seat: 1,
            context: "cube".to_owned(),
            kind: FaultKind::Guest,
            command: "vkCmdDraw".to_owned(),
            rule: "unknown object".to_owned(),
        };
        Status {
            vram_limit_bytes: None,
            vram_bytes: 0,
            vram_peak_bytes: 3 << 20,
            contexts: Vec::new(),
            context_count: contexts,
            used: Statistics {
                calls: 20 * contexts,
                submissions: 3 * contexts,
                peak_memory_bytes: 1 << 20,
                gpu_time_ns: 1_234_567_890,
                ..Statistics::default()
            },
            faults,
            hangs: 0,
            frames: 0,
            blames: (0..faults.min(16)).map(|_| blame.clone()).collect(),
            driver: (contexts > 0).then(|| ("llvmpipe 26.1".to_owned(), "CPU".to_owned())),
            closed_for_ms: None,
        }
    }

    #[test]
    fn summary_is_one_line_unless_something_went_wrong() {
        assert_eq!(
            Totals::from(status(0, 0)).to_string(),
            "the program did not use the vGPU; for OpenGL and OpenCL see --gl and --cl"
        );
        assert_eq!(
            Totals::from(status(1, 0)).to_string(),
            "1 context, 20 calls, 3 submissions, peak memory 3.0 MiB, GPU time 1.234 s, on CPU"
        );
        let text = Totals::from(status(21, 20)).to_string();
        assert!(text.starts_with("21 contexts, 420 calls"), "{text}");
        assert!(text.contains("context 1 (cube): guest fault in vkCmdDraw: unknown object"));
        assert!(text.ends_with("and 4 more faults before"), "{text}");
    }

    #[test]
    fn summary_as_json_has_names_and_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("summary.json");
        Totals::from(status(1, 1)).write(&file).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["calls"], 20);
        assert_eq!(value["faults"][0]["kind"], "Guest");
        assert_eq!(value["driver"], "llvmpipe 26.1");
    }
}
