//! Every command and, inside commands, every structure: random valid bytes decode to a value that
//! encodes to the same bytes.

use parhelion_venus::decode::Synthesis;
use parhelion_venus::{COMMANDS, Decoder, Encoder, NoHandles, WireError, reencode, reencode_reply};
use parhelion_vk::Arena;

/// Commands whose decoder changes a parameter on purpose: the distance between array elements.
const STRIDED: [&str; 2] = ["vkCmdDrawMultiEXT", "vkCmdDrawMultiIndexedEXT"];

type Codec = fn(u32, &mut Decoder<'_, '_>, &mut Encoder) -> Result<(), WireError>;

/// How often each command is tried.
fn rounds() -> u64 {
    if std::env::var_os("PARHELION_LONG_TESTS").is_some() {
        20_000
    } else {
        100
    }
}

/// Tries one command with bytes made from `seed`; false when the made-up bytes were not valid.
fn try_once(id: u32, name: &str, seed: u64, codec: Codec, header: usize) -> bool {
    let arena = Arena::new(1 << 24);
    let mut synthesis = Synthesis::new(seed);
    let mut first = Encoder::new();
    let mut handles = NoHandles;
    let made = {
        let mut decoder = Decoder::synthesize(&mut synthesis, &arena, &mut handles);
        codec(id, &mut decoder, &mut first)
    };
    if made.is_err() {
        return false;
    }
    let body = &first.as_bytes()[header..];
    if !STRIDED.contains(&name) {
        assert_eq!(
            body, synthesis.bytes,
            "{name}, seed {seed}: encode(decode(x)) is not x"
        );
    }
    let mut second = Encoder::new();
    let mut decoder = Decoder::new(body, &arena, &mut handles);
    codec(id, &mut decoder, &mut second).expect("own bytes decode");
    assert!(decoder.is_at_end(), "{name}, seed {seed}: bytes left over");
    assert_eq!(
        second.as_bytes(),
        first.as_bytes(),
        "{name}, seed {seed}: not stable"
    );
    true
}

fn try_all(codec: Codec, header: usize) {
    for command in COMMANDS.iter().filter(|c| c.encoded) {
        let seeds = 0..rounds();
        let good = seeds.filter(|seed| try_once(command.id, command.name, *seed, codec, header));
        let good = good.count();
        assert!(
            good * 10 > usize::try_from(rounds()).unwrap_or(0),
            "{}: only {good} valid tries",
            command.name
        );
    }
}

#[test]
fn commands() {
    try_all(reencode, 8);
}

#[test]
fn replies() {
    try_all(reencode_reply, 0);
}
