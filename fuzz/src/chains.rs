//! Encodings of commands and replies: chains, arrays, presence, unions, partial forms.
//!
//! Two bytes choose the command, one what is done:
//!
//! - bytes as they are: what decodes has a canonical encoding, which decodes to itself;
//! - a value made up from the bytes: its encoding is what the decoder was given, byte for byte.
//!
//! In all cases the decoder stays within its budget and its bytes.

use parhelion_venus::decode::Synthesis;
use parhelion_venus::{
    Decoder, Encoder, NoHandles, WireError, describe, describe_reply, reencode, reencode_reply,
};
use parhelion_vk::Arena;

use crate::input::Input;
use crate::stream;

const BUDGET_BYTES: usize = 1 << 20;

/// Commands whose decoder changes a parameter on purpose: the distance between array elements.
const STRIDED: [&str; 2] = ["vkCmdDrawMultiEXT", "vkCmdDrawMultiIndexedEXT"];

type Codec = fn(u32, &mut Decoder<'_, '_>, &mut Encoder) -> Result<(), WireError>;

/// Bytes of number and flags, which only commands have in front.
const COMMAND_HEADER: usize = 8;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let kind = input.byte();
    let entry = stream::pick(input.short());
    let (codec, header): (Codec, usize) = if kind & 1 == 0 {
        (reencode, COMMAND_HEADER)
    } else {
        (reencode_reply, 0)
    };
    let id = if kind & 0xf8 == 0xf8 {
        // Most of these do not exist.
        u32::from(kind) << 8 | entry.id
    } else {
        entry.id
    };
    if kind & 2 == 0 {
        bytes(id, codec, header, input.0);
    } else {
        let exact = !STRIDED.contains(&entry.name);
        value(id, codec, header, input.0, exact);
    }
}

fn bytes(id: u32, codec: Codec, header: usize, bytes: &[u8]) {
    let Some((first, consumed)) = encode(id, codec, bytes) else {
        return;
    };
    assert!(consumed <= bytes.len(), "more was read than there is");
    let arena = Arena::new(BUDGET_BYTES);
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(bytes, &arena, &mut handles);
    let text = if header == 0 {
        describe_reply(id, &mut decoder)
    } else {
        describe(id, &mut decoder)
    };
    assert!(text.is_ok(), "decoded once, but not twice");
    stable(id, codec, header, &first);
}

fn value(id: u32, codec: Codec, header: usize, input: &[u8], exact: bool) {
    let arena = Arena::new(BUDGET_BYTES);
    let mut synthesis = Synthesis::from_input(input);
    let mut encoder = Encoder::new();
    let mut handles = NoHandles;
    let mut decoder = Decoder::synthesize(&mut synthesis, &arena, &mut handles);
    if codec(id, &mut decoder, &mut encoder).is_err() {
        return;
    }
    let made = encoder.as_bytes();
    if exact {
        assert_eq!(made[header..], synthesis.bytes, "the encoding is another");
    }
    stable(id, codec, header, made);
}

/// What we encode decodes, whole, to what encodes the same.
fn stable(id: u32, codec: Codec, header: usize, first: &[u8]) {
    let body = &first[header..];
    // A value may need less of the budget than its bytes did, never more.
    let (second, consumed) = encode(id, codec, body).expect("own bytes decode");
    assert_eq!(consumed, body.len(), "own bytes are left over");
    assert_eq!(second, first, "the encoding is not stable");
}

fn encode(id: u32, codec: Codec, bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut handles = NoHandles;
    let mut encoder = Encoder::new();
    let mut decoder = Decoder::new(bytes, &arena, &mut handles);
    let done = codec(id, &mut decoder, &mut encoder);
    let consumed = decoder.position();
    assert!(arena.held_bytes() <= BUDGET_BYTES, "over the budget");
    done.ok()?;
    Some((encoder.as_bytes().to_vec(), consumed))
}
