//! What a run has used, for people and as JSON.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use parhelion_device::{Ended, Reason};
use parhelion_model::bytes;
use parhelion_model::control::FaultKind;
use serde::Serialize;

/// The most faults that are told one by one.
const MOST_FAULTS: usize = 16;

/// Sums over all contexts of a run.
#[derive(Debug, Default, Serialize)]
pub(super) struct Totals {
    contexts: u64,
    calls: u64,
    submissions: u64,
    peak_memory_bytes: u64,
    gpu_time_ns: u64,
    driver: Option<String>,
    device: Option<String>,
    fault_count: u64,
    faults: Vec<FaultLine>,
}

#[derive(Debug, Serialize)]
struct FaultLine {
    context: u32,
    name: String,
    kind: FaultKind,
    command: String,
    rule: String,
}

impl Totals {
    /// Adds a context that has ended.
    pub(super) fn add(&mut self, ended: &Ended) {
        let used = &ended.statistics;
        self.contexts = self.contexts.saturating_add(1);
        self.calls = self.calls.saturating_add(used.calls);
        self.submissions = self.submissions.saturating_add(used.submissions);
        self.gpu_time_ns = self.gpu_time_ns.saturating_add(used.gpu_time_ns);
        self.note_peak(used.peak_memory_bytes);
        if let Some((driver, device)) = &ended.driver {
            self.driver = Some(driver.clone());
            self.device = Some(device.clone());
        }
        if let Reason::Fault(fault) = &ended.reason {
            self.fault_count = self.fault_count.saturating_add(1);
            if self.faults.len() < MOST_FAULTS {
                self.faults.push(FaultLine {
                    context: ended.context.0,
                    name: ended.name.clone(),
                    kind: fault.kind,
                    command: fault.command.clone(),
                    rule: fault.rule.clone(),
                });
            }
        }
    }

    /// Takes note of the most memory that was in use at one time.
    pub(super) fn note_peak(&mut self, peak_bytes: u64) {
        self.peak_memory_bytes = self.peak_memory_bytes.max(peak_bytes);
    }

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
            more => write!(f, "\n  and {more} more faults"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use parhelion_device::Fault;
    use parhelion_model::ContextId;
    use parhelion_model::statistics::Statistics;

    fn ended(reason: Reason) -> Ended {
        Ended {
            context: ContextId(1),
            name: "cube".to_owned(),
            driver: Some(("llvmpipe 26.1".to_owned(), "CPU".to_owned())),
            has_rings: true,
            reason,
            statistics: Statistics {
                calls: 20,
                submissions: 3,
                memory_bytes: 0,
                peak_memory_bytes: 1 << 20,
                gpu_time_ns: 1_234_567_890,
                ..Statistics::default()
            },
        }
    }

    #[test]
    fn summary_is_one_line_unless_something_went_wrong() {
        let mut totals = Totals::default();
        assert_eq!(
            totals.to_string(),
            "the program did not use the vGPU; for OpenGL and OpenCL see --gl and --cl"
        );
        totals.add(&ended(Reason::Disconnected));
        totals.note_peak(3 << 20);
        assert_eq!(
            totals.to_string(),
            "1 context, 20 calls, 3 submissions, peak memory 3.0 MiB, GPU time 1.234 s, on CPU"
        );
        for _ in 0..20 {
            totals.add(&ended(Fault::guest("vkCmdDraw", "unknown object").into()));
        }
        let text = totals.to_string();
        assert!(text.starts_with("21 contexts, 420 calls"), "{text}");
        assert!(text.contains("context 1 (cube): guest fault in vkCmdDraw: unknown object"));
        assert!(text.ends_with("and 4 more faults"), "{text}");
    }

    #[test]
    fn summary_as_json_has_names_and_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("summary.json");
        let mut totals = Totals::default();
        totals.add(&ended(Fault::host("renderer", "gone").into()));
        totals.write(&file).unwrap();
        let text = fs::read_to_string(&file).unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["calls"], 20);
        assert_eq!(value["faults"][0]["kind"], "Host");
        assert_eq!(value["driver"], "llvmpipe 26.1");
    }
}
