//! The messages of the vtest protocol, versions 3 and 4: bytes in, requests out.
//!
//! Every message begins with two little-endian words, the length of the payload and the command. The
//! length is in words, but in bytes for `CREATE_RENDERER`. There are no sequence numbers and hardly
//! any error replies, so whatever is malformed ends the connection.
//!
//! Nothing here has state or does anything; ids are looked up by the caller.

use parhelion_model::control::MAX_SUBMIT_BYTES;

use crate::fault::Fault;

/// Bytes of a header.
pub(super) const HEADER_BYTES: usize = 8;

/// The newest version of the protocol that is spoken here.
pub(super) const NEWEST_VERSION: u32 = 4;
/// The oldest version of the protocol that is spoken here.
pub(super) const OLDEST_VERSION: u32 = 3;

/// Number of the Venus capset.
pub(super) const CAPSET_VENUS: u32 = 4;

/// `GET_PARAM`: the number of timelines.
pub(super) const PARAM_MAX_TIMELINE_COUNT: u32 = 1;

/// Blob flag: the guest maps it.
pub(super) const BLOB_MAPPABLE: u32 = 1;
/// All blob flags there are: mappable, shareable, cross-device.
const BLOB_FLAGS: u32 = 7;
/// The only blob type that Venus uses.
const BLOB_TYPE_HOST3D: u32 = 2;

/// A batch of `SUBMIT_CMD2` names its timeline. The other flags are about fence descriptors.
const BATCH_HAS_TIMELINE: u32 = 1;

/// Commands by number, for what is understood here.
pub(super) mod command {
    pub(crate) const RESOURCE_UNREF: u32 = 3;
    pub(crate) const RESOURCE_BUSY_WAIT: u32 = 7;
    pub(crate) const CREATE_RENDERER: u32 = 8;
    pub(crate) const PING_PROTOCOL_VERSION: u32 = 10;
    pub(crate) const PROTOCOL_VERSION: u32 = 11;
    pub(crate) const GET_PARAM: u32 = 15;
    pub(crate) const GET_CAPSET: u32 = 16;
    pub(crate) const CONTEXT_INIT: u32 = 17;
    pub(crate) const RESOURCE_CREATE_BLOB: u32 = 18;
    pub(crate) const SYNC_CREATE: u32 = 19;
    pub(crate) const SYNC_UNREF: u32 = 20;
    pub(crate) const SYNC_READ: u32 = 21;
    pub(crate) const SYNC_WRITE: u32 = 22;
    pub(crate) const SYNC_WAIT: u32 = 23;
    pub(crate) const SUBMIT_CMD2: u32 = 24;
    pub(crate) const RESOURCE_EXPORT_FD: u32 = 38;
}

/// Names of all commands of version 4, by number.
const NAMES: [&str; 39] = [
    "command 0",
    "GET_CAPS",
    "RESOURCE_CREATE",
    "RESOURCE_UNREF",
    "TRANSFER_GET",
    "TRANSFER_PUT",
    "SUBMIT_CMD",
    "RESOURCE_BUSY_WAIT",
    "CREATE_RENDERER",
    "GET_CAPS2",
    "PING_PROTOCOL_VERSION",
    "PROTOCOL_VERSION",
    "RESOURCE_CREATE2",
    "TRANSFER_GET2",
    "TRANSFER_PUT2",
    "GET_PARAM",
    "GET_CAPSET",
    "CONTEXT_INIT",
    "RESOURCE_CREATE_BLOB",
    "SYNC_CREATE",
    "SYNC_UNREF",
    "SYNC_READ",
    "SYNC_WRITE",
    "SYNC_WAIT",
    "SUBMIT_CMD2",
    "DRM_SYNC_CREATE",
    "DRM_SYNC_DESTROY",
    "DRM_SYNC_HANDLE_TO_FD",
    "DRM_SYNC_FD_TO_HANDLE",
    "DRM_SYNC_IMPORT_SYNC_FILE",
    "DRM_SYNC_EXPORT_SYNC_FILE",
    "DRM_SYNC_WAIT",
    "DRM_SYNC_RESET",
    "DRM_SYNC_SIGNAL",
    "DRM_SYNC_TIMELINE_SIGNAL",
    "DRM_SYNC_TIMELINE_WAIT",
    "DRM_SYNC_QUERY",
    "DRM_SYNC_TRANSFER",
    "RESOURCE_EXPORT_FD",
];

/// The name of a command, for messages.
pub(super) fn name(command: u32) -> &'static str {
    usize::try_from(command)
        .ok()
        .and_then(|index| NAMES.get(index))
        .copied()
        .unwrap_or("unknown command")
}

/// The two words in front of every message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Length of the payload, in words or bytes.
    pub(super) length: u32,
    /// The command.
    pub(super) command: u32,
}

impl Header {
    /// Reads it from the start of `bytes`, if there are enough.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut words = Words(bytes);
        Some(Self {
            length: words.next()?,
            command: words.next()?,
        })
    }

    /// Bytes of the payload.
    pub(super) fn payload_bytes(self) -> u64 {
        let length = u64::from(self.length);
        if self.command == command::CREATE_RENDERER {
            length
        } else {
            length.saturating_mul(4)
        }
    }
}

/// What a client asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Request<'a> {
    CreateRenderer { name: &'a [u8] },
    Ping,
    ProtocolVersion { version: u32 },
    BusyWait,
    GetParam { param: u32 },
    GetCapset { id: u32, version: u32 },
    ContextInit { capset: u32 },
    CreateBlob(Blob),
    Unref { resource: u32 },
    ExportFd { resource: u32 },
    SyncCreate { value: u64 },
    SyncUnref { sync: u32 },
    SyncRead { sync: u32 },
    SyncWrite(Point),
    SyncWait(Wait),
    Submit(Vec<Batch<'a>>),
}

/// A blob resource to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Blob {
    /// Mappable, shareable, cross-device.
    pub(super) flags: u32,
    /// Not zero.
    pub(super) size_bytes: u64,
    /// The memory object; zero for shared memory.
    pub(super) id: u64,
}

/// A value of a synchronization object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Point {
    pub(super) sync: u32,
    pub(super) value: u64,
}

/// A wait for synchronization objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wait {
    /// For any of them instead of all.
    pub(super) any: bool,
    /// When to forget it; `None`: never.
    pub(super) timeout_ms: Option<u32>,
    pub(super) points: Vec<Point>,
}

/// Commands, and what to store when they are done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Batch<'a> {
    /// The timeline; zero is the CPU.
    pub(super) timeline: u32,
    pub(super) commands: &'a [u8],
    pub(super) points: Vec<Point>,
}

/// Understands one message. `version` is what was negotiated; zero before that.
pub(super) fn decode(header: Header, payload: &[u8], version: u32) -> Result<Request<'_>, Fault> {
    let mut words = Words(payload);
    let request = match header.command {
        command::CREATE_RENDERER => return create_renderer(payload),
        command::SYNC_WAIT => return sync_wait(payload),
        command::SUBMIT_CMD2 => return submit(payload, version),
        command::PING_PROTOCOL_VERSION => words.request(|_| Some(Request::Ping)),
        command::PROTOCOL_VERSION => words.request(|words| {
            Some(Request::ProtocolVersion {
                version: words.next()?,
            })
        }),
        command::RESOURCE_BUSY_WAIT => {
            return match words.request(|words| Some((words.next()?, words.next()?))) {
                Some((0, 0)) => Ok(Request::BusyWait),
                Some(_) => Err(fault(header.command, "only known for resource 0")),
                None => Err(fault(header.command, WRONG_LENGTH)),
            };
        }
        command::GET_PARAM => words.request(|words| {
            Some(Request::GetParam {
                param: words.next()?,
            })
        }),
        command::GET_CAPSET => words.request(|words| {
            Some(Request::GetCapset {
                id: words.next()?,
                version: words.next()?,
            })
        }),
        command::CONTEXT_INIT => words.request(|words| {
            Some(Request::ContextInit {
                capset: words.next()?,
            })
        }),
        command::RESOURCE_CREATE_BLOB => return create_blob(words),
        command::RESOURCE_UNREF => words.request(|words| {
            Some(Request::Unref {
                resource: words.next()?,
            })
        }),
        command::RESOURCE_EXPORT_FD if version >= 4 => words.request(|words| {
            Some(Request::ExportFd {
                resource: words.next()?,
            })
        }),
        command::SYNC_CREATE => words.request(|words| {
            Some(Request::SyncCreate {
                value: words.next_wide()?,
            })
        }),
        command::SYNC_UNREF => words.request(|words| {
            Some(Request::SyncUnref {
                sync: words.next()?,
            })
        }),
        command::SYNC_READ => words.request(|words| {
            Some(Request::SyncRead {
                sync: words.next()?,
            })
        }),
        command::SYNC_WRITE => words.request(|words| Some(Request::SyncWrite(words.point()?))),
        other => return Err(fault(other, "not supported")),
    };
    request.ok_or_else(|| fault(header.command, WRONG_LENGTH))
}

const WRONG_LENGTH: &str = "payload has the wrong length";

fn create_renderer(payload: &[u8]) -> Result<Request<'_>, Fault> {
    match payload.split_last() {
        Some((0, name)) => Ok(Request::CreateRenderer {
            name: name.split(|byte| *byte == 0).next().unwrap_or_default(),
        }),
        _ => Err(fault(
            command::CREATE_RENDERER,
            "name does not end with a zero byte",
        )),
    }
}

fn create_blob<'a>(mut words: Words<'_>) -> Result<Request<'a>, Fault> {
    let bad = |rule| Err(fault(command::RESOURCE_CREATE_BLOB, rule));
    let fields = words.request(|words| {
        let (kind, flags) = (words.next()?, words.next()?);
        let (size_bytes, id) = (words.next_wide()?, words.next_wide()?);
        Some((
            kind,
            Blob {
                flags,
                size_bytes,
                id,
            },
        ))
    });
    match fields {
        None => bad(WRONG_LENGTH),
        Some((kind, _)) if kind != BLOB_TYPE_HOST3D => bad("only blobs of type host3d are known"),
        Some((_, blob)) if blob.flags & !BLOB_FLAGS != 0 => bad("unknown flags"),
        Some((_, blob)) if blob.size_bytes == 0 => bad("size is zero"),
        Some((_, blob)) if blob.id == 0 && blob.flags != BLOB_MAPPABLE => {
            bad("shared memory (blob id 0) has to be mappable and nothing else")
        }
        Some((_, blob)) => Ok(Request::CreateBlob(blob)),
    }
}

fn sync_wait(payload: &[u8]) -> Result<Request<'_>, Fault> {
    let bad = |rule| fault(command::SYNC_WAIT, rule);
    let mut words = Words(payload);
    let (Some(flags), Some(timeout)) = (words.next(), words.next()) else {
        return Err(bad(WRONG_LENGTH));
    };
    if flags & !1 != 0 {
        return Err(bad("unknown flags"));
    }
    if words.0.len() / 12 > MOST_POINTS as usize {
        return Err(bad(TOO_MANY_POINTS));
    }
    Ok(Request::SyncWait(Wait {
        any: flags & 1 != 0,
        timeout_ms: (timeout != u32::MAX).then_some(timeout),
        points: words.points().ok_or_else(|| bad(WRONG_LENGTH))?,
    }))
}

/// The fewest words that a batch record has.
const MIN_RECORD_WORDS: u64 = 6;

/// Synchronization objects of one batch or one wait. Mesa names a few.
const MOST_POINTS: u32 = 256;

const TOO_MANY_POINTS: &str = "too many synchronization objects";

/// `SUBMIT_CMD2`: count, records, and then anywhere the command bytes and points they refer to.
///
/// All places are in words from the start of the payload. Records have 8 words in version 4. In
/// version 3 they had 6 in some clients and 8 in others; the place of the first commands tells,
/// and with a single record it makes no difference.
fn submit(payload: &[u8], version: u32) -> Result<Request<'_>, Fault> {
    let bad = |rule| fault(command::SUBMIT_CMD2, rule);
    let mut words = Words(payload);
    let count = words.next().ok_or_else(|| bad(WRONG_LENGTH))?;
    let stride =
        stride(payload, count, version).ok_or_else(|| bad("batch records have no known length"))?;
    // Every word of the payload belongs to one part, so that what is made of it is no larger.
    let words = u64::try_from(payload.len() / 4).unwrap_or(0);
    let mut left = u64::from(count)
        .checked_mul(MIN_RECORD_WORDS)
        .and_then(|records| words.checked_sub(records)?.checked_sub(1))
        .ok_or_else(|| bad("batch record is out of bounds"))?;
    let mut batches = Vec::new();
    for index in 0..count {
        // Both small: `count` records fit into the payload, or the first missing one ends this.
        let at = u64::from(index).saturating_mul(stride).saturating_add(1);
        let record = part(payload, at, stride.min(if version >= 4 { 8 } else { 6 }))
            .ok_or_else(|| bad("batch record is out of bounds"))?;
        batches.push(batch(payload, Words(record), &mut left)?);
    }
    Ok(Request::Submit(batches))
}

fn stride(payload: &[u8], count: u32, version: u32) -> Option<u64> {
    if version >= 4 || count == 0 {
        return Some(8);
    }
    if count == 1 {
        return Some(6);
    }
    let first_commands = Words(part(payload, 2, 1)?).next()?;
    let records = u64::from(first_commands).checked_sub(1)?;
    [6, 8]
        .into_iter()
        .find(|stride| u64::from(count).checked_mul(*stride) == Some(records))
}

/// Reads a record; takes the words of its parts from those that are `left`.
fn batch<'a>(payload: &'a [u8], mut record: Words<'_>, left: &mut u64) -> Result<Batch<'a>, Fault> {
    let bad = |rule| fault(command::SUBMIT_CMD2, rule);
    let mut next = || record.next().ok_or_else(|| bad(WRONG_LENGTH));
    let flags = next()?;
    let (command_at, command_words) = (next()?, next()?);
    let (sync_at, sync_count) = (next()?, next()?);
    let timeline = next()?;
    // Numbers of DRM synchronization objects in and out; in version 3 they are not there.
    while let Some(count) = record.next() {
        if count != 0 {
            return Err(bad("DRM synchronization objects are not supported"));
        }
    }
    if flags & !BATCH_HAS_TIMELINE != 0 {
        return Err(bad("fence descriptors are not supported"));
    }
    if sync_count > MOST_POINTS {
        return Err(bad(TOO_MANY_POINTS));
    }
    let point_words = u64::from(sync_count).saturating_mul(3);
    let commands = part(payload, command_at.into(), command_words.into())
        .ok_or_else(|| bad("commands are out of bounds"))?;
    if commands.len() > MAX_SUBMIT_BYTES {
        return Err(bad("commands are longer than the limit"));
    }
    let points = part(payload, sync_at.into(), point_words)
        .ok_or_else(|| bad("synchronization objects are out of bounds"))?;
    *left = left
        .checked_sub(u64::from(command_words))
        .and_then(|left| left.checked_sub(point_words))
        .ok_or_else(|| bad("parts of the message overlap"))?;
    let points = Words(points).points().ok_or_else(|| bad(WRONG_LENGTH))?;
    Ok(Batch {
        timeline: if flags & BATCH_HAS_TIMELINE == 0 {
            0
        } else {
            timeline
        },
        commands,
        points,
    })
}

/// The message that answers `command`.
pub(super) fn reply(command: u32, payload: &[u32]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX);
    [length, command]
        .iter()
        .chain(payload)
        .flat_map(|word| word.to_le_bytes())
        .collect()
}

/// Words of `bytes`, as far as they are whole.
pub(super) fn words(bytes: &[u8]) -> Vec<u32> {
    let (words, _) = bytes.as_chunks::<4>();
    words.iter().map(|word| u32::from_le_bytes(*word)).collect()
}

/// A 64-bit number as two words, low first.
pub(super) fn wide(value: u64) -> [u32; 2] {
    let [a, b, c, d, e, f, g, h] = value.to_le_bytes();
    [
        u32::from_le_bytes([a, b, c, d]),
        u32::from_le_bytes([e, f, g, h]),
    ]
}

pub(super) fn fault(command: u32, rule: &str) -> Fault {
    Fault::guest(name(command), rule)
}

/// `count` words of `payload` from word `at` on.
fn part(payload: &[u8], at: u64, count: u64) -> Option<&[u8]> {
    let begin = usize::try_from(at.checked_mul(4)?).ok()?;
    let len = usize::try_from(count.checked_mul(4)?).ok()?;
    payload.get(begin..begin.checked_add(len)?)
}

/// What is left of a payload.
struct Words<'a>(&'a [u8]);

impl Words<'_> {
    fn next(&mut self) -> Option<u32> {
        let (word, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(u32::from_le_bytes(*word))
    }

    fn next_wide(&mut self) -> Option<u64> {
        let (word, rest) = self.0.split_first_chunk::<8>()?;
        self.0 = rest;
        Some(u64::from_le_bytes(*word))
    }

    fn point(&mut self) -> Option<Point> {
        Some(Point {
            sync: self.next()?,
            value: self.next_wide()?,
        })
    }

    /// All that is left as points; `None` if it does not come out even.
    fn points(&mut self) -> Option<Vec<Point>> {
        if !self.0.len().is_multiple_of(12) {
            return None;
        }
        std::iter::from_fn(|| (!self.0.is_empty()).then(|| self.point())).collect()
    }

    /// What `read` makes of the payload, if it uses all of it.
    fn request<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let value = read(self)?;
        self.0.is_empty().then_some(value)
    }
}

#[cfg(test)]
mod tests;
