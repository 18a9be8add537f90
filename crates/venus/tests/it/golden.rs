//! Byte strings recorded from stock software decode to checked-in text.

use std::fmt::Write as _;

use parhelion_venus::{Decoder, NoHandles, command_name, describe};
use parhelion_vk::Arena;

const RECORDED: &str = include_str!("recorded.txt");
const EXPECTED: &str = include_str!("recorded.expected.txt");

/// All commands of a stream, a line each.
fn dump(bytes: &[u8]) -> String {
    let mut out = String::new();
    let arena = Arena::new(1 << 20);
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(bytes, &arena, &mut handles);
    while !decoder.is_at_end() {
        let id = decoder.u32().expect("a command number");
        let flags = decoder.u32().expect("flags");
        let text = describe(id, &mut decoder).expect("a recorded command decodes");
        let reply = if flags & 1 == 1 { " (reply)" } else { "" };
        writeln!(
            out,
            "{}{reply}: {text}",
            command_name(id).expect("a known command")
        )
        .expect("text");
    }
    out
}

#[test]
fn recorded_streams() {
    let mut all = String::new();
    for block in RECORDED.split("\n\n").skip(1) {
        let (title, words) = block.split_once('\n').expect("a title");
        let words = words.split_whitespace();
        let bytes: Vec<u8> = words
            .flat_map(|word| u32::from_str_radix(word, 16).expect("hex").to_be_bytes())
            .collect();
        write!(all, "{title}\n{}\n", dump(&bytes)).unwrap();
    }
    if std::env::var_os("PARHELION_UPDATE_EXPECTED").is_some() {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/it/recorded.expected.txt"
        );
        std::fs::write(path, &all).unwrap();
        return;
    }
    assert_eq!(all, EXPECTED);
}
