//! What one context may use at most.
//!
//! A guest is hostile until shown otherwise, so everything it can make more of has a number here.
//! The defaults let every honest program through that was measured, and keep a hostile one from
//! hurting the host: they bound what a renderer may allocate *outside* its memory ledger.

use serde::{Deserialize, Serialize};

const KIB: u64 = 1 << 10;
const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

/// The limits of a context; every field has a default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limits {
    /// Bytes of device memory, of all heaps together; `None`: what the host has.
    pub vram_bytes: Option<u64>,
    /// Whether the device process is asked for each allocation, as a limit may come later.
    pub is_metered: bool,
    /// Milliseconds that one submission may occupy the GPU; `None`: for ever.
    pub timeout_ms: Option<u64>,
    /// Milliseconds that any other command may take that does not wait for the GPU, such as one that
    /// compiles shaders; `None`: for ever.
    pub command_timeout_ms: Option<u64>,
    /// Bytes of shared memory for rings, replies and command streams. Mesa uses about 10 MiB.
    pub shm_bytes: u64,
    /// Number of blob resources, each of which holds descriptors.
    pub blobs: u32,
    /// Number of Vulkan objects of all kinds.
    pub objects: u32,
    /// Number of rings. Mesa makes one for each thread that compiles pipelines.
    pub rings: u32,
    /// Bytes of decoded structs of the one large command that may be decoded at a time; each ring has
    /// up to 64 MiB of its own beside it.
    pub decoder_arena_bytes: u64,
    /// Bytes of one indirect command stream. The pixels that a host copies into an image come in one;
    /// Mesa's OpenGL uploads 64 MiB at once for a texture of 4096 by 4096 texels.
    pub command_stream_bytes: u64,
    /// Bytes of all command streams beyond 32 MiB that rings execute at the same time.
    pub command_streams_bytes: u64,
    /// Number of submitted fences that have not retired.
    pub pending_fences: u32,
    /// Number of synchronization objects of the vtest connection.
    pub syncs: u32,
    /// Number of waits for synchronization objects that have not ended.
    pub waits: u32,
    /// Bytes of one vtest message.
    pub message_bytes: u64,
    /// Whether what shaders access is kept within their buffers and images by the driver.
    pub robust: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            vram_bytes: None,
            is_metered: false,
            timeout_ms: None,
            command_timeout_ms: Some(120_000),
            shm_bytes: GIB,
            blobs: 16 * 1024,
            objects: 1024 * 1024,
            rings: 64,
            decoder_arena_bytes: 256 * MIB,
            command_stream_bytes: 256 * MIB,
            command_streams_bytes: GIB,
            pending_fences: 4096,
            syncs: 64 * 1024,
            waits: 1024,
            message_bytes: 1024 * KIB,
            robust: true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_defaults_and_others_are_refused() {
        let limits: Limits = serde_json::from_str(r#"{"vram-bytes": 5, "rings": 2}"#).unwrap();
        assert_eq!(
            limits,
            Limits {
                vram_bytes: Some(5),
                rings: 2,
                ..Limits::default()
            }
        );
        serde_json::from_str::<Limits>(r#"{"ring": 2}"#).unwrap_err();
    }
}
