use super::*;
use parhelion_model::control::FaultKind;
use proptest::prelude::*;

fn bytes(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn decode_words(command: u32, words: &[u32], version: u32) -> Result<String, Fault> {
    let payload = bytes(words);
    let header = Header {
        length: u32::try_from(words.len()).unwrap(),
        command,
    };
    decode(header, &payload, version).map(|request| format!("{request:?}"))
}

#[test]
fn requests_are_understood() {
    for (command, words, expected) in [
        (3, &[7][..], "Unref { resource: 7 }"),
        (7, &[0, 0], "BusyWait"),
        (10, &[], "Ping"),
        (11, &[4], "ProtocolVersion { version: 4 }"),
        (15, &[1], "GetParam { param: 1 }"),
        (16, &[4, 0], "GetCapset { id: 4, version: 0 }"),
        (17, &[4], "ContextInit { capset: 4 }"),
        (
            18,
            &[2, 1, 131_268, 0, 0, 0],
            "CreateBlob(Blob { flags: 1, size_bytes: 131268, id: 0 })",
        ),
        (
            18,
            &[2, 7, 0, 1, 5, 2],
            "CreateBlob(Blob { flags: 7, size_bytes: 4294967296, id: 8589934597 })",
        ),
        (19, &[1, 1], "SyncCreate { value: 4294967297 }"),
        (20, &[9], "SyncUnref { sync: 9 }"),
        (21, &[9], "SyncRead { sync: 9 }"),
        (22, &[9, 8, 0], "SyncWrite(Point { sync: 9, value: 8 })"),
        (
            23,
            &[1, 5, 9, 8, 0],
            "SyncWait(Wait { any: true, timeout_ms: Some(5), points: [Point { sync: 9, value: 8 }] })",
        ),
        (
            23,
            &[0, u32::MAX],
            "SyncWait(Wait { any: false, timeout_ms: None, points: [] })",
        ),
        (38, &[7], "ExportFd { resource: 7 }"),
        (24, &[0], "Submit([])"),
    ] {
        assert_eq!(decode_words(command, words, 4).as_deref(), Ok(expected));
    }
}

#[test]
fn client_names_are_counted_in_bytes() {
    let header = Header {
        length: 6,
        command: 8,
    };
    assert_eq!(header.payload_bytes(), 6);
    let decode = |payload| decode(header, payload, 0);
    assert_eq!(
        decode(b"cube\0\0"),
        Ok(Request::CreateRenderer { name: b"cube" })
    );
    decode(b"").unwrap_err();
    decode(b"cube").unwrap_err();
}

/// The recorded message of venus.md, annex C.2.
#[test]
fn recorded_submission_is_understood() {
    let words = [
        1,
        1,
        9,
        6,
        15,
        0,
        0,
        0,
        0,
        190,
        0,
        0x2ca5_8210,
        0x55e2,
        260,
        0,
    ];
    let payload = bytes(&words);
    let header = Header {
        length: 15,
        command: 24,
    };
    let expected = Request::Submit(vec![Batch {
        timeline: 0,
        commands: payload.get(36..).unwrap(),
        points: vec![],
    }]);
    for version in [3, 4] {
        assert_eq!(decode(header, &payload, version).unwrap(), expected);
    }
}

#[test]
fn batch_records_have_six_or_eight_words_in_version_3() {
    let six = [
        2, 1, 13, 1, 15, 1, 5, 1, 14, 1, 18, 0, 6, 0xaa, 0xbb, 9, 8, 0,
    ];
    let eight = [
        2, 1, 17, 1, 19, 1, 5, 0, 0, 1, 18, 1, 22, 0, 6, 0, 0, 0xaa, 0xbb, 9, 8, 0,
    ];
    let expected = "Submit([\
        Batch { timeline: 5, commands: [170, 0, 0, 0], points: [Point { sync: 9, value: 8 }] }, \
        Batch { timeline: 6, commands: [187, 0, 0, 0], points: [] }])";
    assert_eq!(decode_words(24, &six, 3).as_deref(), Ok(expected));
    assert_eq!(decode_words(24, &eight, 3).as_deref(), Ok(expected));
    assert_eq!(decode_words(24, &eight, 4).as_deref(), Ok(expected));
    decode_words(24, &six, 4).unwrap_err();
    // The old sync-queue layout of one batch: the last two words are not looked at.
    let single = [1, 1, 9, 0, 9, 0, 3, 77, 78];
    let expected = "Submit([Batch { timeline: 3, commands: [], points: [] }])";
    assert_eq!(decode_words(24, &single, 3).as_deref(), Ok(expected));
}

#[test]
fn malformed_messages_name_the_command_and_the_rule() {
    const LENGTH: &str = "wrong length";
    for (command, words, version, rule) in [
        (0, &[][..], 4, "not supported"),
        (1, &[], 4, "not supported"),
        (2, &[0; 10], 4, "not supported"),
        (6, &[0; 4], 4, "not supported"),
        (25, &[0], 4, "not supported"),
        (38, &[1], 3, "not supported"),
        (39, &[], 4, "not supported"),
        (u32::MAX, &[], 4, "not supported"),
        (3, &[], 4, LENGTH),
        (3, &[1, 2], 4, LENGTH),
        (7, &[0], 4, LENGTH),
        (7, &[1, 0], 4, "only known for resource 0"),
        (10, &[0], 4, LENGTH),
        (11, &[], 4, LENGTH),
        (15, &[1, 1], 4, LENGTH),
        (16, &[4], 4, LENGTH),
        (17, &[], 4, LENGTH),
        (18, &[2, 1, 1, 0, 0], 4, LENGTH),
        (18, &[1, 1, 1, 0, 0, 0], 4, "only blobs of type host3d"),
        (18, &[3, 1, 1, 0, 0, 0], 4, "only blobs of type host3d"),
        (18, &[2, 8, 1, 0, 1, 0], 4, "unknown flags"),
        (18, &[2, 1, 0, 0, 1, 0], 4, "size is zero"),
        (18, &[2, 0, 1, 0, 0, 0], 4, "has to be mappable"),
        (18, &[2, 3, 1, 0, 0, 0], 4, "has to be mappable"),
        (19, &[1], 4, LENGTH),
        (20, &[], 4, LENGTH),
        (21, &[1, 2], 4, LENGTH),
        (22, &[1, 2], 4, LENGTH),
        (23, &[], 4, LENGTH),
        (23, &[0], 4, LENGTH),
        (23, &[0, 0, 1], 4, LENGTH),
        (23, &[0, 0, 1, 2], 4, LENGTH),
        (23, &[2, 0], 4, "unknown flags"),
        (24, &[], 4, LENGTH),
        (24, &[1], 4, "record is out of bounds"),
        (24, &[u32::MAX], 4, "record is out of bounds"),
        (24, &[2, 1, 14, 0, 0, 0, 0], 3, "no known length"),
        (24, &[u32::MAX, 1, 0, 0, 0, 0, 0], 3, "no known length"),
        (24, &[1, 2, 9, 0, 9, 0, 0, 0, 0], 4, "fence descriptors"),
        (24, &[1, 4, 9, 0, 9, 0, 0, 0, 0], 4, "fence descriptors"),
        (24, &[1, 1, 9, 0, 9, 0, 0, 1, 0], 4, "DRM synchronization"),
        (24, &[1, 1, 9, 1, 9, 0, 0, 0, 0], 4, "commands are out"),
        (
            24,
            &[1, 1, u32::MAX, u32::MAX, 9, 0, 0, 0, 0],
            4,
            "commands are out",
        ),
        (24, &[1, 1, 9, 0, 9, 1, 0, 0, 0], 4, "objects are out"),
        (
            24,
            &[1, 1, 9, 0, 9, u32::MAX, 0, 0, 0],
            4,
            "too many synchronization objects",
        ),
        // Both batches name the beginning of the message as theirs.
        (
            24,
            &[2, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
            4,
            "overlap",
        ),
    ] {
        let fault = decode_words(command, words, version).unwrap_err();
        assert_eq!(fault.kind, FaultKind::Guest);
        assert_eq!(fault.command, name(command));
        assert!(fault.rule.contains(rule), "{words:?}: {fault}");
    }
}

#[test]
fn commands_have_a_limit() {
    let long = u32::try_from(MAX_SUBMIT_BYTES / 4 + 1).unwrap();
    let mut words = vec![1, 1, 9, long, 9, 0, 0, 0, 0];
    words.resize(words.len() + MAX_SUBMIT_BYTES / 4 + 1, 0);
    let fault = decode_words(24, &words, 4).unwrap_err();
    assert!(fault.rule.contains("longer than the limit"), "{fault}");
}

#[test]
fn replies_have_a_header() {
    assert_eq!(reply(15, &[1, 64]), bytes(&[2, 15, 1, 64]));
    assert_eq!(reply(10, &[]), bytes(&[0, 10]));
    assert_eq!(wide(0x0000_0002_0000_0001), [1, 2]);
}

proptest! {
    #[test]
    fn no_message_is_too_strange(
        command in 0_u32..42,
        words in prop::collection::vec(prop_oneof![0_u32..30, any::<u32>()], 0..40),
        version in prop_oneof![Just(0_u32), Just(3), Just(4)],
    ) {
        let _ = decode_words(command, &words, version);
    }
}
