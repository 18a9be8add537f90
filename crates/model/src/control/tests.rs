use super::*;
use proptest::prelude::*;

fn to_renderer() -> impl Strategy<Value = ToRenderer> {
    prop_oneof![
        (
            any::<u32>(),
            any::<String>(),
            any::<Option<u64>>(),
            any::<Vec<String>>()
        )
            .prop_map(
                |(context, name, vram_bytes, hidden_extensions)| ToRenderer::Init {
                    context: ContextId(context),
                    name,
                    limits: Limits {
                        vram_bytes,
                        ..Limits::default()
                    },
                    hidden_extensions,
                }
            ),
        (any::<u32>(), any::<u64>()).prop_map(|(resource, size_bytes)| ToRenderer::ImportShm {
            resource: ResourceId(resource),
            size_bytes
        }),
        (any::<u32>(), any::<u64>(), any::<u64>(), any::<u32>()).prop_map(
            |(resource, blob, size_bytes, flags)| ToRenderer::CreateBlob {
                resource: ResourceId(resource),
                blob: ObjectId(blob),
                size_bytes,
                flags
            }
        ),
        any::<u32>().prop_map(|resource| ToRenderer::DestroyResource {
            resource: ResourceId(resource)
        }),
        (any::<u64>(), any::<bool>())
            .prop_map(|(request, granted)| ToRenderer::Reserved { request, granted }),
        Just(ToRenderer::Shutdown),
    ]
}

fn from_renderer() -> impl Strategy<Value = FromRenderer> {
    let fault = prop_oneof![
        Just(FaultKind::Guest),
        Just(FaultKind::Host),
        Just(FaultKind::Hang)
    ];
    let text = ".{0,40}";
    prop_oneof![
        (text, text).prop_map(|(driver, device)| FromRenderer::Ready { driver, device }),
        text.prop_map(|message| FromRenderer::Failed { message }),
        (any::<u32>(), any::<u64>()).prop_map(|(resource, size_bytes)| {
            FromRenderer::BlobCreated {
                resource: ResourceId(resource),
                size_bytes,
            }
        }),
        (any::<u32>(), text).prop_map(|(resource, reason)| FromRenderer::BlobFailed {
            resource: ResourceId(resource),
            reason
        }),
        (0_u32..64, any::<u64>()).prop_map(|(timeline, seqno)| FromRenderer::FenceRetired {
            timeline: Timeline::new(timeline).unwrap(),
            seqno: FenceSeqno(seqno)
        }),
        (any::<u64>(), any::<u32>(), any::<u64>()).prop_map(|(ring, resource, status_offset)| {
            FromRenderer::RingCreated {
                ring: RingId(ring),
                resource: ResourceId(resource),
                status_offset,
            }
        }),
        any::<u64>().prop_map(|ring| FromRenderer::RingDestroyed { ring: RingId(ring) }),
        (any::<u64>(), any::<u64>()).prop_map(|(request, size_bytes)| FromRenderer::Reserve {
            request,
            size_bytes
        }),
        any::<u64>().prop_map(|size_bytes| FromRenderer::Release { size_bytes }),
        (fault, text, text).prop_map(|(kind, command, rule)| FromRenderer::Fault {
            kind,
            command,
            rule
        }),
        any::<[u64; 7]>().prop_map(
            |[
                calls,
                submissions,
                memory_bytes,
                peak_memory_bytes,
                gpu_time_ns,
                queue_delay_ns,
                command_bytes,
            ]| {
                FromRenderer::Statistics(Statistics {
                    calls,
                    submissions,
                    memory_bytes,
                    peak_memory_bytes,
                    gpu_time_ns,
                    queue_delay_ns,
                    command_bytes,
                })
            }
        ),
    ]
}

proptest! {
    #[test]
    fn messages_to_renderers_arrive_as_sent(message in to_renderer()) {
        if let Ok(packet) = message.encode() {
            prop_assert_eq!(Request::decode(&packet).unwrap(), Request::Message(message));
        }
    }

    #[test]
    fn messages_from_renderers_arrive_as_sent(message in from_renderer()) {
        let packet = message.encode().unwrap();
        prop_assert_eq!(FromRenderer::decode(&packet).unwrap(), message);
    }

    #[test]
    fn submissions_arrive_as_sent(timeline in 0_u32..64, fence: Option<u64>, commands: Vec<u8>) {
        let submit = Submit {
            timeline: Timeline::new(timeline).unwrap(),
            fence: fence.map(FenceSeqno),
            commands: &commands,
        };
        let mut packet = vec![1, 2, 3];
        submit.encode(&mut packet).unwrap();
        prop_assert_eq!(Request::decode(&packet).unwrap(), Request::Submit(submit));
    }

    #[test]
    fn no_packet_is_too_strange(tag in prop_oneof![Just(b'J'), Just(b'S'), any::<u8>()], rest: Vec<u8>) {
        let mut packet = vec![tag];
        packet.extend(rest);
        let _ = FromRenderer::decode(&packet);
        if let Ok(Request::Submit(submit)) = Request::decode(&packet) {
            let mut again = Vec::new();
            submit.encode(&mut again).unwrap();
            prop_assert_eq!(again, packet);
        }
    }
}

#[test]
fn bad_packets_say_what_is_wrong() {
    for (packet, message) in [
        (&b""[..], "packet is empty"),
        (b"X", "unknown tag 0x58"),
        (b"J", "malformed"),
        (b"J{\"Shutdown\":{\"a\":1}}", "malformed"),
        (b"J\"Restart\"", "malformed"),
        (
            b"J{\"DestroyResource\":{\"resource\":1,\"more\":2}}",
            "malformed",
        ),
        (b"S", "bad length"),
        (b"S\0\0\0\0\0\0\0\0\0", "bad length"),
        (b"S\x40\0\0\0\0\0\0\0\0\0", "bad timeline"),
        (b"S\0\x02\0\0\0\0\0\0\0\0", "bad fence"),
        (b"S\0\0\x01\0\0\0\0\0\0\0", "bad fence"),
    ] {
        let error = Request::decode(packet).unwrap_err().to_string();
        assert!(error.contains(message), "{packet:?}: {error}");
    }
}

#[test]
fn sizes_are_limited() {
    let name = "n".repeat(MAX_PACKET_BYTES);
    let failed = FromRenderer::Failed { message: name };
    assert!(matches!(failed.encode(), Err(BadMessage::TooLong { .. })));

    let mut packet = Vec::new();
    let most = vec![0; MAX_SUBMIT_BYTES];
    let mut submit = Submit {
        timeline: Timeline::CPU,
        fence: None,
        commands: &most,
    };
    submit.encode(&mut packet).unwrap();
    assert_eq!(packet.len(), MAX_PACKET_BYTES);
    let more = vec![0; MAX_SUBMIT_BYTES + 1];
    submit.commands = &more;
    submit.encode(&mut packet).unwrap_err();

    let long = vec![b'J'; MAX_PACKET_BYTES + 1];
    assert!(matches!(
        FromRenderer::decode(&long),
        Err(BadMessage::TooLong { .. })
    ));
}

#[test]
fn messages_can_be_read_in_a_trace() {
    let message = FromRenderer::FenceRetired {
        timeline: Timeline::CPU,
        seqno: FenceSeqno(7),
    };
    assert_eq!(
        message.encode().unwrap(),
        br#"J{"FenceRetired":{"timeline":0,"seqno":7}}"#
    );
}
