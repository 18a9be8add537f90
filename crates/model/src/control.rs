//! What a device process and its renderers say to each other.
//!
//! One message a packet of a sequenced-packet socket, descriptors beside it. The first byte tells
//! the two encodings apart:
//!
//! - `J` and JSON, for everything rare: it can be read in a trace;
//! - `S` and bytes, for submissions only, which are frequent and carry guest commands.
//!
//! | bytes of a submission | meaning |
//! |---|---|
//! | 1 | `S` |
//! | 1 | timeline, 0 to 63 |
//! | 1 | 1 if a fence is asked for, else 0 |
//! | 8 | number of the fence, little-endian; 0 if there is none |
//! | rest | commands |
//!
//! Neither side trusts the other: a renderer may have been taken over by its guest. So decoding
//! checks every length and value and never panics, unknown fields and messages are errors, and
//! whoever receives an id looks it up.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::id::{ContextId, FenceSeqno, ObjectId, ResourceId, RingId, Timeline};
use crate::limits::Limits;
use crate::statistics::Statistics;

/// The largest packet; what sequenced-packet sockets of Parhelion carry.
pub const MAX_PACKET_BYTES: usize = 128 * 1024;

/// The most command bytes one submission can carry.
pub const MAX_SUBMIT_BYTES: usize = MAX_PACKET_BYTES - SUBMIT_HEADER_BYTES;

const SUBMIT_HEADER_BYTES: usize = 11;
const JSON: u8 = b'J';
const SUBMIT: u8 = b'S';

/// From the device process to a renderer; submissions are [`Submit`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum ToRenderer {
    /// The first message: who the renderer works for, and within which limits. Beside it are its
    /// [seat](crate::seat) and the event counter with which it calls the scheduler, or nothing.
    Init {
        /// The context.
        context: ContextId,
        /// Name of the guest program, as the guest tells it: for people only.
        name: String,
        /// What the context may use.
        limits: Limits,
        /// Device extensions not to show to the guest.
        hidden_extensions: Vec<String>,
    },
    /// Shared memory that the device process made for the guest; its descriptor is beside it.
    /// Answered by [`FromRenderer::Imported`], before which the guest must not hear of it.
    ImportShm {
        /// The resource it becomes.
        resource: ResourceId,
        /// Its exact size.
        size_bytes: u64,
    },
    /// The window: one piece of memory, which the guest of a virtual machine maps as a whole and in
    /// which its resources get ranges. Its descriptor is beside the message, which follows `Init` at
    /// once, or never comes.
    Window {
        /// Its exact size.
        size_bytes: u64,
    },
    /// The guest has put a resource into the window. Answered by [`FromRenderer::Imported`].
    ImportRange {
        /// The resource.
        resource: ResourceId,
        /// Where in the window it begins: a multiple of the page size.
        offset: u64,
        /// Its size.
        size_bytes: u64,
        /// What it is for.
        kind: RangeKind,
    },
    /// The guest takes a resource out of the window: what uses it must not see or change what will be
    /// at that place. Answered by [`FromRenderer::Detached`].
    Detach {
        /// The resource.
        resource: ResourceId,
    },
    /// The guest wants a memory object as a resource. Answered by [`FromRenderer::BlobCreated`] or
    /// [`FromRenderer::BlobFailed`].
    CreateBlob {
        /// The resource it becomes.
        resource: ResourceId,
        /// The memory object.
        blob: ObjectId,
        /// The size the guest asks for.
        size_bytes: u64,
        /// 1 mappable, 2 shareable, 4 cross-device.
        flags: u32,
    },
    /// The guest has given up a resource.
    DestroyResource {
        /// The resource.
        resource: ResourceId,
    },
    /// Answers [`FromRenderer::Reserve`].
    Reserved {
        /// The number of the request.
        request: u64,
        /// Whether the memory may be allocated.
        granted: bool,
    },
    /// End in order: the guest has disconnected.
    Shutdown,
}

/// What a range of the window is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RangeKind {
    /// Rings, replies, command streams.
    Shm,
    /// The memory of a `VkDeviceMemory` that is allocated from it later.
    Memory,
    /// The memory of a blob that exists already and is to be moved there, in order with the other
    /// messages. Answered by [`FromRenderer::NotImported`] if it cannot.
    Blob,
    /// The same, but there is not so much memory left: that allocation is to be refused.
    Refused,
}

/// From a renderer to its device process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum FromRenderer {
    /// Answers [`ToRenderer::Init`] once the Vulkan driver is loaded.
    Ready {
        /// Name and version of the driver.
        driver: String,
        /// Name of the device it drives.
        device: String,
    },
    /// The renderer cannot serve at all, for a reason the operator must hear.
    Failed {
        /// What is missing, and what to do.
        message: String,
    },
    /// Answers [`ToRenderer::ImportShm`] and [`ToRenderer::ImportRange`]: from now on rings can name
    /// the resource.
    Imported {
        /// The resource.
        resource: ResourceId,
    },
    /// Answers [`ToRenderer::ImportRange`] for a blob that cannot be moved there, or was taken out
    /// again before it was.
    NotImported {
        /// The resource.
        resource: ResourceId,
        /// Why.
        reason: String,
    },
    /// Answers [`ToRenderer::Detach`]: whatever still uses the resource does so in memory of its own.
    Detached {
        /// The resource.
        resource: ResourceId,
    },
    /// The resource exists; its descriptor is beside the message.
    BlobCreated {
        /// The resource.
        resource: ResourceId,
        /// Its exact size.
        size_bytes: u64,
    },
    /// The resource could not be made.
    BlobFailed {
        /// The resource.
        resource: ResourceId,
        /// Why.
        reason: String,
    },
    /// All work submitted to the timeline before this fence is done.
    FenceRetired {
        /// The timeline.
        timeline: Timeline,
        /// The fence.
        seqno: FenceSeqno,
    },
    /// A ring begins; the device process sets its status word if the renderer dies.
    RingCreated {
        /// The ring.
        ring: RingId,
        /// The resource its memory is in.
        resource: ResourceId,
        /// Where in the resource the status word is.
        status_offset: u64,
    },
    /// A ring has ended.
    RingDestroyed {
        /// The ring.
        ring: RingId,
    },
    /// Asks for memory. Answered by [`ToRenderer::Reserved`].
    Reserve {
        /// The number of the request, for the answer.
        request: u64,
        /// How much.
        size_bytes: u64,
    },
    /// Gives granted memory back.
    Release {
        /// How much.
        size_bytes: u64,
    },
    /// The context is over; the renderer ends after this.
    Fault {
        /// Whose fault.
        kind: FaultKind,
        /// The command in which it was noticed.
        command: String,
        /// The rule that was broken.
        rule: String,
    },
    /// What the context has used: sent now and then, and once before an orderly end.
    Statistics(Statistics),
}

/// Whose fault the end of a context is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub enum FaultKind {
    /// The guest broke a rule. Counted; of no interest to the operator.
    Guest,
    /// The driver, the kernel or Parhelion failed. The operator must hear.
    Host,
    /// The guest occupied the GPU, or a processor of the host, for longer than it may, or lost it. Counted:
    /// who does so again and again is kept out for a while.
    Hang,
}

/// Commands of the guest for the context itself, not for a ring.
///
/// They are decoded in order with the other messages. If a fence is asked for,
/// [`FromRenderer::FenceRetired`] follows once the timeline got there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Submit<'a> {
    /// The timeline of the fence.
    pub timeline: Timeline,
    /// The number of the fence, if one is asked for.
    pub fence: Option<FenceSeqno>,
    /// Encoded commands; may be empty.
    pub commands: &'a [u8],
}

/// A decoded packet to a renderer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request<'a> {
    /// Any message but a submission.
    Message(ToRenderer),
    /// A submission.
    Submit(Submit<'a>),
}

/// Why a packet is no message, or a message no packet.
#[derive(Debug, Error)]
pub enum BadMessage {
    /// There is not even a first byte.
    #[error("packet is empty")]
    Empty,
    /// Over [`MAX_PACKET_BYTES`].
    #[error("message has {bytes} bytes, the limit is {MAX_PACKET_BYTES}")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// The first byte is neither `J` nor `S`.
    #[error("packet begins with unknown tag {tag:#x}")]
    Tag {
        /// The first byte.
        tag: u8,
    },
    /// A submission with a wrong header.
    #[error("submission has a bad {field}")]
    Submit {
        /// The field.
        field: &'static str,
    },
    /// The JSON is not a message.
    #[error("message is malformed")]
    Json(#[from] serde_json::Error),
}

impl ToRenderer {
    /// Makes the packet.
    pub fn encode(&self) -> Result<Vec<u8>, BadMessage> {
        encode_json(self)
    }
}

impl FromRenderer {
    /// Makes the packet.
    pub fn encode(&self) -> Result<Vec<u8>, BadMessage> {
        encode_json(self)
    }

    /// Reads a packet that a renderer sent.
    pub fn decode(packet: &[u8]) -> Result<Self, BadMessage> {
        check_length(packet.len())?;
        match packet.split_first() {
            None => Err(BadMessage::Empty),
            Some((&JSON, text)) => Ok(serde_json::from_slice(text)?),
            Some((&tag, _)) => Err(BadMessage::Tag { tag }),
        }
    }
}

impl Submit<'_> {
    /// Makes the packet in `into`, replacing what was there.
    pub fn encode(&self, into: &mut Vec<u8>) -> Result<(), BadMessage> {
        into.clear();
        if self.commands.len() > MAX_SUBMIT_BYTES {
            return Err(BadMessage::TooLong {
                bytes: self.commands.len().saturating_add(SUBMIT_HEADER_BYTES),
            });
        }
        into.extend_from_slice(&[
            SUBMIT,
            self.timeline.index(),
            u8::from(self.fence.is_some()),
        ]);
        into.extend_from_slice(&self.fence.unwrap_or_default().0.to_le_bytes());
        into.extend_from_slice(self.commands);
        Ok(())
    }
}

impl<'a> Request<'a> {
    /// Reads a packet that the device process sent.
    pub fn decode(packet: &'a [u8]) -> Result<Self, BadMessage> {
        check_length(packet.len())?;
        match packet.split_first() {
            None => Err(BadMessage::Empty),
            Some((&JSON, text)) => Ok(Self::Message(serde_json::from_slice(text)?)),
            Some((&SUBMIT, rest)) => decode_submit(rest).map(Self::Submit),
            Some((&tag, _)) => Err(BadMessage::Tag { tag }),
        }
    }
}

fn decode_submit(bytes: &[u8]) -> Result<Submit<'_>, BadMessage> {
    let bad = |field| BadMessage::Submit { field };
    let (head, rest) = bytes.split_first_chunk::<2>().ok_or(bad("length"))?;
    let (seqno, commands) = rest.split_first_chunk::<8>().ok_or(bad("length"))?;
    let [timeline, has_fence] = *head;
    let seqno = FenceSeqno(u64::from_le_bytes(*seqno));
    let fence = match has_fence {
        1 => Some(seqno),
        0 if seqno == FenceSeqno::default() => None,
        _ => return Err(bad("fence")),
    };
    Ok(Submit {
        timeline: Timeline::new(timeline.into()).ok_or(bad("timeline"))?,
        fence,
        commands,
    })
}

fn encode_json(message: &impl Serialize) -> Result<Vec<u8>, BadMessage> {
    let mut packet = vec![JSON];
    serde_json::to_writer(&mut packet, message)?;
    check_length(packet.len())?;
    Ok(packet)
}

fn check_length(bytes: usize) -> Result<(), BadMessage> {
    if bytes > MAX_PACKET_BYTES {
        return Err(BadMessage::TooLong { bytes });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
