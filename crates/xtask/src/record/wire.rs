//! Commands as bytes: where one ends, what it says about replies and streams, and its reply.

use super::client;
use anyhow::Context;
use parhelion_venus::{
    Decoder, Encoder, ExecuteCommandStreamsMESA, FLAG_GENERATE_REPLY, NoHandles,
    SeekReplyCommandStreamMESA, SetReplyCommandStreamMESA, SubmitVirtqueueSeqnoMESA,
    WaitRingSeqnoMESA, WaitVirtqueueSeqnoMESA, command_name, reencode, reencode_reply,
};
use parhelion_vk::Arena;

/// What one command may decode to.
const BUDGET_BYTES: usize = 256 << 20;

/// Bytes of number and flags.
const HEADER_BYTES: usize = 8;

/// Commands that ask for a state until it is there.
const POLLS: [&str; 4] = [
    "vkGetFenceStatus",
    "vkGetSemaphoreCounterValue",
    "vkGetEventStatus",
    "vkGetQueryPoolResults",
];

/// One command at the start of a byte string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Command {
    /// Its number.
    pub(super) id: u32,
    /// How many bytes it has.
    pub(super) length: usize,
    /// Whether the client wants a reply.
    pub(super) wants_reply: bool,
    /// What it means for replies.
    pub(super) meaning: Meaning,
}

/// What a command means to who follows a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Replies go to this place from now on: resource, offset.
    SetReply(u32, u64),
    /// The next reply goes to this position of the stream.
    SeekReply(u64),
    /// These streams (resource, offset, size) are executed, with replies at these positions.
    Streams(Vec<(u32, u64, u64)>, Vec<u64>),
    /// Work is given to a queue.
    QueueWork,
    /// Waits until this ring is that far.
    WaitRing(u64),
    /// The ring waits until the socket has brought this number.
    WaitSocket(u64),
    /// Brings this number to this ring.
    TellRing(u64, u64),
    /// Anything else.
    Other,
}

/// The command at the start of `bytes`.
///
/// # Errors
/// When there is none that is known.
pub(super) fn command(bytes: &[u8]) -> anyhow::Result<Command> {
    let words = bytes.first_chunk::<8>().context("a command is cut off")?;
    let [a, b, c, d, e, f, g, h] = *words;
    let id = u32::from_le_bytes([a, b, c, d]);
    let flags = u32::from_le_bytes([e, f, g, h]);
    let arena = Arena::new(BUDGET_BYTES);
    let body = bytes.get(HEADER_BYTES..).unwrap_or_default();
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(body, &arena, &mut handles);
    let name = name(id);
    reencode(id, &mut decoder, &mut Encoder::new())
        .with_context(|| format!("{name} is not understood"))?;
    let length = HEADER_BYTES + decoder.position();
    Ok(Command {
        id,
        length,
        wants_reply: flags & FLAG_GENERATE_REPLY != 0,
        meaning: meaning(id, body)?,
    })
}

/// The commands of a submission, each with its place in the payload.
///
/// # Errors
/// When one is not understood.
pub(super) fn submitted(payload: &[u8]) -> anyhow::Result<Vec<(usize, Command)>> {
    let range = client::commands(payload).unwrap_or_default();
    let (mut at, mut found) = (range.start, Vec::new());
    while at < range.end {
        let next = command(payload.get(at..range.end).unwrap_or_default())?;
        let length = next.length;
        found.push((at, next));
        at += length;
    }
    Ok(found)
}

fn meaning(id: u32, body: &[u8]) -> anyhow::Result<Meaning> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(body, &arena, &mut handles);
    let wide = |value: usize| u64::try_from(value).unwrap_or(u64::MAX);
    Ok(match id {
        SetReplyCommandStreamMESA::ID => {
            let command = SetReplyCommandStreamMESA::decode(&mut decoder)?;
            let stream = command.p_stream.first().context("no reply stream")?;
            Meaning::SetReply(stream.resource_id, wide(stream.offset))
        }
        SeekReplyCommandStreamMESA::ID => {
            let command = SeekReplyCommandStreamMESA::decode(&mut decoder)?;
            Meaning::SeekReply(wide(command.position))
        }
        ExecuteCommandStreamsMESA::ID => {
            let command = ExecuteCommandStreamsMESA::decode(&mut decoder)?;
            let streams = command.p_streams.as_slice().iter();
            let positions = command.p_reply_positions.as_slice().iter();
            Meaning::Streams(
                streams
                    .map(|s| (s.resource_id, wide(s.offset), wide(s.size)))
                    .collect(),
                positions.map(|position| wide(*position)).collect(),
            )
        }
        WaitRingSeqnoMESA::ID => {
            let command = WaitRingSeqnoMESA::decode(&mut decoder)?;
            Meaning::WaitRing(command.ring)
        }
        WaitVirtqueueSeqnoMESA::ID => {
            let command = WaitVirtqueueSeqnoMESA::decode(&mut decoder)?;
            Meaning::WaitSocket(command.seqno)
        }
        SubmitVirtqueueSeqnoMESA::ID => {
            let command = SubmitVirtqueueSeqnoMESA::decode(&mut decoder)?;
            Meaning::TellRing(command.ring, command.seqno)
        }
        _ if name(id).starts_with("vkQueue") => Meaning::QueueWork,
        _ => Meaning::Other,
    })
}

/// The name of a command.
pub(super) fn name(id: u32) -> String {
    command_name(id).map_or_else(|| format!("command {id}"), str::to_owned)
}

/// Whether a command asks for a state until it is there.
pub(super) fn is_poll(id: u32) -> bool {
    command_name(id).is_some_and(|name| POLLS.contains(&name))
}

/// Whether a reply says that a state is not there yet.
pub(super) fn is_not_ready(reply: &[u8]) -> bool {
    /// `VK_NOT_READY`, and `VK_EVENT_RESET`, which is as temporary.
    const NOT_YET: [u32; 2] = [1, 4];
    let result = reply.get(4..).and_then(|rest| rest.first_chunk::<4>());
    result.is_some_and(|bytes| NOT_YET.contains(&u32::from_le_bytes(*bytes)))
}

/// The reply to command `id` at the start of `bytes`.
///
/// # Errors
/// When it is none.
pub(super) fn reply(id: u32, bytes: &[u8]) -> anyhow::Result<&[u8]> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(bytes, &arena, &mut handles);
    reencode_reply(id, &mut decoder, &mut Encoder::new())
        .with_context(|| format!("the reply to {} is not understood", name(id)))?;
    Ok(bytes.get(..decoder.position()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(words: &[u32]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    #[test]
    fn commands_end_where_they_end() {
        let mut bytes = words(&[178, 0, 1, 0, 5, 36, 0, 20, 0]);
        let set = bytes.len();
        bytes.extend(words(&[137, 1, 1, 0]));
        let first = command(&bytes).unwrap();
        assert_eq!(first.length, set);
        assert_eq!(first.meaning, Meaning::SetReply(5, 36));
        let second = command(&bytes[set..]).unwrap();
        assert_eq!(
            (second.id, second.length, second.wants_reply),
            (137, 16, true)
        );
        command(&bytes[set..set + 12]).unwrap_err();
        command(&words(&[9999, 0])).unwrap_err();
    }

    #[test]
    fn replies_end_where_they_end() {
        let bytes = words(&[137, 0, 1, 0, 0x0040_3000, 77, 78]);
        assert_eq!(reply(137, &bytes).unwrap().len(), 20);
        reply(138, &bytes).unwrap_err();
    }
}
