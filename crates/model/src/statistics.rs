//! What a context has used, as its renderer counts it.

use serde::{Deserialize, Serialize};

/// Totals since the context began, apart from `memory_bytes`, which is the present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
}
