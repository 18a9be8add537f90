use proptest::prelude::*;

use super::*;

/// A module around some instructions.
fn module(bound: u32, instructions: &[&[u32]]) -> Vec<u32> {
    let mut words = vec![MAGIC, 0x0001_0600, 0, bound, 0];
    for instruction in instructions {
        let (opcode, operands) = instruction.split_first().unwrap();
        let length = u32::try_from(instruction.len()).unwrap();
        words.push(length << 16 | opcode);
        words.extend(operands);
    }
    words
}

fn refusal(words: &[u32]) -> String {
    check(words).unwrap_err().to_string()
}

const VOID: &[u32] = &[19, 1];
const FUNCTION_TYPE: &[u32] = &[33, 2, 1];
const END: &[u32] = &[56];

fn function(id: u32) -> [u32; 5] {
    [54, 1, id, 0, 2]
}

#[test]
fn what_is_well_formed_passes() {
    let name = [5, 3, u32::from_le_bytes(*b"main"), 0];
    let entry = [15, 5, 3, u32::from_le_bytes(*b"main"), 0];
    let words = module(
        6,
        &[
            &entry,
            &name,
            VOID,
            FUNCTION_TYPE,
            &function(3),
            &[248, 4],
            &[253],
            END,
        ],
    );
    check(&words).unwrap();
}

#[test]
fn what_a_newer_extension_brings_passes() {
    // An instruction that nobody knows, and one that has grown.
    check(&module(3, &[&[65000, 1, 2, u32::MAX], &[19, 1, 77, 78]])).unwrap();
}

#[test]
fn headers_are_checked() {
    let good = module(3, &[VOID]);
    for (at, value, reason) in [
        (0, 0x0302_2307, "no SPIR-V"),
        (1, 0x0002_0000, "version"),
        (3, 0, "ids"),
        (3, u32::MAX, "ids"),
        (3, 4_000_000, "ids"),
        (4, 1, "schema"),
    ] {
        let mut words = good.clone();
        words[at] = value;
        let why = refusal(&words);
        assert!(why.contains(reason), "{why}");
    }
    for length in 0..HEADER_WORDS {
        assert!(refusal(&good[..length]).contains("ends early"));
    }
}

#[test]
fn lengths_are_checked() {
    assert!(refusal(&[MAGIC, 0x0001_0000, 0, 3, 0, 19]).contains("no length"));
    assert!(refusal(&[MAGIC, 0x0001_0000, 0, 3, 0, 2 << 16 | 19]).contains("beyond its module"));
    assert!(refusal(&module(3, &[&[19]])).contains("ends early"));
    // `OpGroupMemberDecorate` has pairs.
    assert!(refusal(&module(9, &[&[75, 1, 2, 3, 4]])).contains("ends early"));
}

#[test]
fn strings_end() {
    let open = [5, 3, u32::from_le_bytes(*b"main")];
    assert!(refusal(&module(4, &[&open])).contains("does not end"));
    let import = [11, 1, u32::from_le_bytes(*b"GLSL")];
    assert!(refusal(&module(4, &[&import])).contains("does not end"));
}

#[test]
fn ids_are_below_the_bound_and_made_once() {
    assert!(refusal(&module(3, &[&[19, 3]])).contains("id 3 of 3"));
    assert!(refusal(&module(3, &[&[19, 0]])).contains("id 0 of 3"));
    assert!(refusal(&module(3, &[VOID, VOID])).contains("again"));
    assert!(refusal(&module(3, &[VOID, &[33, 2, 7]])).contains("id 7 of 3"));
    // In a list.
    assert!(refusal(&module(4, &[VOID, &[30, 2, 1, 1, 9]])).contains("id 9 of 4"));
}

#[test]
fn types_do_not_nest_without_end() {
    let nested = |count: u32| {
        let structures: Vec<[u32; 3]> = (2..count).map(|id| [30, id, id - 1]).collect();
        let all: Vec<&[u32]> = std::iter::once(VOID)
            .chain(structures.iter().map(<[u32; 3]>::as_slice))
            .collect();
        check(&module(count, &all))
    };
    nested(250).unwrap();
    let why = nested(400).unwrap_err().to_string();
    assert!(why.contains("nest"), "{why}");
}

#[test]
fn functions_do_not_call_themselves() {
    let call = |id: u32, to: u32| [57, 1, id, to];
    let (a, b) = (function(3), function(4));
    let there: Vec<&[u32]> = vec![VOID, FUNCTION_TYPE, &a];
    let (to_b, to_a) = (call(5, 4), call(6, 3));
    let mut round = there.clone();
    round.extend([&to_b[..], END, &b, &to_a, END]);
    assert!(refusal(&module(9, &round)).contains("itself"));
    let mut once = there.clone();
    once.extend([&to_b[..], END, &b, END]);
    check(&module(9, &once)).unwrap();
    assert!(refusal(&module(9, &there)).contains("does not end"));
    assert!(refusal(&module(9, &[VOID, END])).contains("no SPIR-V function"));
}

#[test]
fn calls_do_not_multiply_without_end() {
    // Each function calls the one before it twice: 2^40 in the end.
    let mut instructions: Vec<Vec<u32>> = vec![VOID.to_vec(), FUNCTION_TYPE.to_vec()];
    let mut next = 100;
    for id in 3..43u32 {
        instructions.push(function(id).to_vec());
        for _ in 0..2 {
            if id > 3 {
                instructions.push(vec![57, 1, next, id - 1]);
                next += 1;
            }
        }
        instructions.push(END.to_vec());
    }
    let all: Vec<&[u32]> = instructions.iter().map(Vec::as_slice).collect();
    assert!(refusal(&module(1000, &all)).contains("too often"));
}

proptest! {
    /// Whatever it is, the scan ends with an answer.
    #[test]
    fn random_words(words in proptest::collection::vec(any::<u32>(), 0..200)) {
        let _ = check(&words);
        let mut with_header = vec![MAGIC, 0x0001_0000, 0, 64, 0];
        with_header.extend(words);
        let _ = check(&with_header);
    }

    #[test]
    fn random_instructions(list in proptest::collection::vec(
        (0u32..400, proptest::collection::vec(0u32..70, 0..6)), 0..60,
    )) {
        let instructions: Vec<Vec<u32>> = list
            .into_iter()
            .map(|(opcode, operands)| [vec![opcode], operands].concat())
            .collect();
        let all: Vec<&[u32]> = instructions.iter().map(Vec::as_slice).collect();
        let _ = check(&module(64, &all));
    }
}

/// Names a folder with modules (`*.spv`) that must all pass.
const FOLDER_VARIABLE: &str = "PARHELION_TEST_SPIRV";

#[test]
fn modules_of_real_compilers_pass() {
    let Some(folder) = std::env::var_os(FOLDER_VARIABLE) else {
        println!("skipped: {FOLDER_VARIABLE} names no folder with modules");
        return;
    };
    let files = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let modules: Vec<_> = files
        .filter(|p| p.extension().is_some_and(|e| e == "spv"))
        .collect();
    assert!(!modules.is_empty(), "{folder:?} has no modules");
    for path in modules {
        let bytes = std::fs::read(&path).unwrap();
        let (words, _) = bytes.as_chunks::<4>();
        let words: Vec<u32> = words.iter().map(|word| u32::from_le_bytes(*word)).collect();
        if let Err(why) = check(&words) {
            panic!("{}: {why}", path.display());
        }
    }
}
