//! The test plays the renderer.

use super::*;
use parhelion_model::RingId;
use parhelion_model::control::{FaultKind, Request};
use parhelion_model::limits::Limits;
use std::sync::atomic::Ordering;

fn link(limits: &Limits) -> (Link, Seqpacket, Vgpu) {
    let (ours, theirs) = Seqpacket::pair().unwrap();
    let limits = Limits {
        vram_bytes: Some(1000),
        ..limits.clone()
    };
    let vgpu = Vgpu::new(limits, Vec::new());
    let spawned = Spawned {
        socket: ours,
        process: None,
    };
    let link = Link::new(spawned, &vgpu).unwrap();
    (link, theirs, vgpu)
}

fn say(renderer: &Seqpacket, message: &FromRenderer) {
    renderer.send(&message.encode().unwrap(), &[]).unwrap();
}

fn hear(renderer: &Seqpacket) -> (ToRenderer, Vec<OwnedFd>) {
    let (mut packet, mut fds) = (Vec::new(), Vec::new());
    renderer.receive(&mut packet, &mut fds).unwrap();
    match Request::decode(&packet).unwrap() {
        Request::Message(message) => (message, fds),
        Request::Submit(submit) => panic!("unexpected {submit:?}"),
    }
}

#[test]
fn memory_is_granted_within_the_ledger() {
    let (mut link, renderer, vgpu) = link(&Limits::default());
    for (request, size_bytes, granted) in [(1, 800, true), (2, 300, false), (3, 200, true)] {
        say(
            &renderer,
            &FromRenderer::Reserve {
                request,
                size_bytes,
            },
        );
        assert!(link.receive().unwrap().is_none());
        assert_eq!(hear(&renderer).0, ToRenderer::Reserved { request, granted });
    }
    say(&renderer, &FromRenderer::Release { size_bytes: 500 });
    assert!(link.receive().unwrap().is_none());
    assert_eq!(vgpu.reserved_bytes(), 500);

    say(&renderer, &FromRenderer::Release { size_bytes: 501 });
    let fault = link.receive().unwrap_err();
    assert!(fault.rule.contains("not granted"), "{fault}");

    drop(link);
    assert_eq!(vgpu.reserved_bytes(), 0);
}

#[test]
fn rings_are_poisoned_now_and_later() {
    let (mut link, renderer, _) = link(&Limits::default());
    let resource = ResourceId(1);
    let fd = link.create_shm("TEST", resource, 8192).unwrap();
    let guest = SharedMemory::from_fd(fd, 8192).unwrap();
    let ring = |ring, status_offset| FromRenderer::RingCreated {
        ring: RingId(ring),
        resource,
        status_offset,
    };
    let fatal = |offset| guest.load_u32(offset, Ordering::SeqCst) == Some(FATAL_AND_IDLE);
    const FATAL_AND_IDLE: u32 = 3;
    for offset in [128, 4096, 5000] {
        guest.store_u32(offset, 1, Ordering::SeqCst).unwrap();
    }
    for message in [ring(1, 128), ring(2, 5000)] {
        say(&renderer, &message);
        assert!(link.receive().unwrap().is_none());
    }
    say(&renderer, &FromRenderer::RingDestroyed { ring: RingId(2) });
    link.receive().unwrap();
    link.destroy_resource(ResourceId(7)).unwrap();

    link.poison();
    assert!(fatal(128));
    assert!(!fatal(5000), "this ring had ended");
    say(&renderer, &ring(3, 4096));
    link.receive().unwrap();
    assert!(fatal(4096));
}

#[test]
fn renderers_are_not_trusted() {
    let resource = ResourceId(1);
    let ring = |id, status_offset| FromRenderer::RingCreated {
        ring: RingId(id),
        resource,
        status_offset,
    };
    let ready = || FromRenderer::Ready {
        driver: String::new(),
        device: String::new(),
    };
    for (messages, rule) in [
        (vec![ring(1, 8192)], "outside of its memory"),
        (vec![ring(1, 8190)], "outside of its memory"),
        (vec![ring(1, u64::MAX)], "outside of its memory"),
        (vec![ring(1, 0), ring(1, 64)], "a ring twice"),
        (vec![ring(1, 0), ring(2, 64), ring(3, 128)], "more rings"),
        (vec![ready(), ready()], "twice that it is ready"),
        (
            vec![FromRenderer::BlobCreated {
                resource,
                size_bytes: 1,
            }],
            "exactly one descriptor",
        ),
    ] {
        let limits = Limits {
            rings: 2,
            ..Limits::default()
        };
        let (mut link, renderer, _) = link(&limits);
        link.create_shm("TEST", resource, 8192).unwrap();
        let mut fault = None;
        for message in messages {
            say(&renderer, &message);
            fault = link.receive().err();
        }
        let fault = fault.unwrap();
        assert_eq!(fault.kind, FaultKind::Host);
        assert!(fault.rule.contains(rule), "{fault}");
    }
}

#[test]
fn malformed_packets_and_stray_descriptors_are_faults() {
    let (mut link_one, renderer, _) = link(&Limits::default());
    renderer.send(b"?", &[]).unwrap();
    assert!(link_one.receive().unwrap_err().rule.contains("malformed"));

    let (mut link_two, renderer, _) = link(&Limits::default());
    let packet = FromRenderer::Release { size_bytes: 0 }.encode().unwrap();
    renderer.send(&packet, &[renderer.as_fd()]).unwrap();
    assert!(link_two.receive().unwrap_err().rule.contains("descriptor"));
}

#[test]
fn faults_of_the_context_are_passed_on_clean() {
    let (mut link, renderer, _) = link(&Limits::default());
    say(
        &renderer,
        &FromRenderer::Fault {
            kind: FaultKind::Guest,
            command: "vkCreateBuffer".to_owned(),
            rule: "unknown\x1b[31m device".to_owned(),
        },
    );

    let fault = link.receive().unwrap_err();

    assert_eq!(fault, Fault::guest("vkCreateBuffer", "unknown [31m device"));
}

#[test]
fn end_is_orderly_when_the_renderer_complies() {
    let (mut link, renderer, _) = link(&Limits::default());
    let playing = std::thread::spawn(move || {
        say(
            &renderer,
            &FromRenderer::Reserve {
                request: 1,
                size_bytes: 1,
            },
        );
        let mut heard = vec![hear(&renderer).0, hear(&renderer).0];
        heard.sort_by_key(|message| matches!(message, ToRenderer::Shutdown));
        say(
            &renderer,
            &FromRenderer::Statistics(Statistics {
                calls: 1,
                submissions: 2,
                memory_bytes: 0,
                peak_memory_bytes: 4,
                gpu_time_ns: 5,
                ..Statistics::default()
            }),
        );
        heard
    });

    link.end(Duration::from_secs(5));

    assert_eq!(link.statistics().peak_memory_bytes, 4);
    assert_eq!(
        playing.join().unwrap(),
        [
            ToRenderer::Reserved {
                request: 1,
                granted: false
            },
            ToRenderer::Shutdown
        ]
    );
}

#[test]
fn end_has_an_end() {
    let (mut link, _renderer, _) = link(&Limits::default());

    // Without an end, so has this test none.
    link.end(Duration::from_millis(50));
}

#[test]
fn a_renderer_that_does_not_read_is_given_up() {
    let (mut link, _renderer, _) = link(&Limits::default());
    let fault = (0..1_000_000)
        .find_map(|_| link.destroy_resource(ResourceId(1)).err())
        .unwrap();
    assert!(fault.rule.contains("does not read"), "{fault}");
}
