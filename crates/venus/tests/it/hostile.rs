//! Bytes that a hostile client would send: whatever they are, the decoder ends with a value or an
//! error, within its budget.

use parhelion_venus::decode::Synthesis;
use parhelion_venus::{COMMANDS, Decoder, Encoder, NoHandles, WireError, describe, reencode};
use parhelion_vk::Arena;
use proptest::prelude::*;

const BUDGET_BYTES: usize = 1 << 20;

fn decode(id: u32, bytes: &[u8]) -> Result<String, WireError> {
    let arena = Arena::new(BUDGET_BYTES);
    let result = describe(id, &mut Decoder::new(bytes, &arena, &mut NoHandles));
    assert!(arena.held_bytes() <= BUDGET_BYTES);
    result
}

/// Valid bytes of a command.
fn valid(id: u32, seed: u64) -> Option<Vec<u8>> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut synthesis = Synthesis::new(seed);
    let mut encoder = Encoder::new();
    let mut handles = NoHandles;
    let mut decoder = Decoder::synthesize(&mut synthesis, &arena, &mut handles);
    reencode(id, &mut decoder, &mut encoder).ok()?;
    Some(encoder.as_bytes()[8..].to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes(id in 0u32..340, bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let _ = decode(id, &bytes);
    }

    #[test]
    fn small_words(id in 0u32..340, words in proptest::collection::vec(0u32..4, 0..200)) {
        let bytes: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
        let _ = decode(id, &bytes);
    }

    #[test]
    fn damaged(at in 0usize..335, seed: u64, place: prop::sample::Index, value: u8) {
        let id = COMMANDS[at.min(COMMANDS.len() - 1)].id;
        if let Some(mut bytes) = valid(id, seed)
            && !bytes.is_empty()
        {
            let place = place.index(bytes.len());
            bytes[place] = value;
            let _ = decode(id, &bytes);
        }
    }
}

#[test]
fn every_truncation_is_an_error() {
    for command in COMMANDS.iter().filter(|c| c.encoded) {
        let Some(bytes) = (0..20).find_map(|seed| valid(command.id, seed)) else {
            continue;
        };
        for length in (0..bytes.len()).step_by(4) {
            let result = decode(command.id, &bytes[..length]);
            assert!(result.is_err(), "{} cut at {length}", command.name);
        }
    }
}

fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|w| w.to_le_bytes()).collect()
}

#[test]
fn rules_are_named() {
    let create_buffer = |chain: &[u32], count: u32| {
        let mut all = vec![3, 0, 1, 0, 12];
        all.extend_from_slice(chain);
        all.extend_from_slice(&[0, 4096, 0, 2, 0, 0, count, 0, 0, 0, 1, 0, 6, 0]);
        decode(50, &words(&all))
    };
    create_buffer(&[0, 0], 0).expect("a good one");
    assert!(matches!(
        create_buffer(&[2, 0], 0),
        Err(WireError::Presence(2))
    ));
    assert!(matches!(
        create_buffer(&[0, 0], 7),
        Err(WireError::Count {
            expected: 0,
            found: 7
        })
    ));
    // VkExternalMemoryBufferCreateInfo may be there, once; VkBufferCreateInfo may not.
    let external = 1_000_072_000;
    assert!(matches!(
        create_buffer(&[1, 0, 12, 0, 0], 0),
        Err(WireError::Chain(12))
    ));
    let twice = [1, 0, external, 1, 0, external, 0, 0, 0, 0];
    assert!(matches!(
        create_buffer(&twice, 0),
        Err(WireError::Duplicate(_))
    ));
    assert!(matches!(decode(9999, &[]), Err(WireError::Command(9999))));
    // A count that would need 2^63 elements is refused before memory is taken.
    let huge = words(&[3, 0, u32::MAX, 0xffff_ffff, 0x7fff_ffff]);
    assert_eq!(
        decode(37, &huge),
        Err(WireError::Count {
            expected: u32::MAX.into(),
            found: 0x7fff_ffff_ffff_ffff
        })
    );
}
