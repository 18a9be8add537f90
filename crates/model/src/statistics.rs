//! What a context has used, as its renderer counts it.

use serde::{Deserialize, Serialize};

/// Totals since the context began, apart from `memory_bytes`, which is the present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Statistics {
    /// Commands that were replayed.
    pub calls: u64,
    /// Submissions to queues.
    pub submissions: u64,
    /// Bytes of device memory held now.
    pub memory_bytes: u64,
    /// The most bytes of device memory held at one time.
    pub peak_memory_bytes: u64,
    /// Time the GPU worked for the context, in nanoseconds.
    pub gpu_time_ns: u64,
    /// Time that submissions waited for their turn, in nanoseconds.
    pub queue_delay_ns: u64,
    /// Bytes of commands that were decoded.
    pub command_bytes: u64,
}

impl Statistics {
    /// Adds what another context has used, or the same one before.
    pub fn add(&mut self, other: &Self) {
        self.calls = self.calls.saturating_add(other.calls);
        self.submissions = self.submissions.saturating_add(other.submissions);
        self.memory_bytes = self.memory_bytes.saturating_add(other.memory_bytes);
        self.peak_memory_bytes = self.peak_memory_bytes.max(other.peak_memory_bytes);
        self.gpu_time_ns = self.gpu_time_ns.saturating_add(other.gpu_time_ns);
        self.queue_delay_ns = self.queue_delay_ns.saturating_add(other.queue_delay_ns);
        self.command_bytes = self.command_bytes.saturating_add(other.command_bytes);
    }
}
