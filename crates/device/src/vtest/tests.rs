//! Whole connections: the test is the client and plays the renderer, the server is real.

use super::protocol::command::*;
use super::*;
use parhelion_model::control::{FromRenderer, MAX_PACKET_BYTES, Request, ToRenderer};
use parhelion_model::limits::Limits;
use parhelion_model::{FenceSeqno, ObjectId, ResourceId, RingId, Timeline};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::{self, Seqpacket};
use proptest::prelude::*;
use rustix::event::{PollFd, PollFlags};
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::sync::Mutex;
use std::sync::atomic::Ordering;
use std::thread::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(120);

struct Fixture {
    client: UnixStream,
    renderer: Renderer,
    server: JoinHandle<Ended>,
    vgpu: Vgpu,
    stop: Arc<EventFd>,
}

struct Renderer {
    socket: Seqpacket,
}

fn start_with(limits: &Limits) -> Fixture {
    let (client, stream) = UnixStream::pair().unwrap();
    client.set_read_timeout(Some(PATIENCE)).unwrap();
    let (ours, theirs) = Seqpacket::pair().unwrap();
    let limits = Limits {
        vram_bytes: Some(1 << 20),
        ..limits.clone()
    };
    let hidden = vec!["VK_EXT_external_memory_dma_buf".to_owned()];
    let vgpu = Vgpu::new(limits, hidden);
    let stop = Arc::new(EventFd::new().unwrap());
    let config = Config {
        capset: (0..160).collect(),
        vgpu: vgpu.clone(),
        stop: Some(Arc::clone(&stop)),
    };
    let spawned = Mutex::new(Some(Spawned {
        socket: ours,
        process: None,
    }));
    let server = std::thread::spawn(move || {
        serve(stream, ContextId(7), &config, &|| {
            Ok(spawned.lock().unwrap().take().unwrap())
        })
    });
    Fixture {
        client,
        renderer: Renderer { socket: theirs },
        server,
        vgpu,
        stop,
    }
}

/// A connection that is through with the handshake.
fn connected_with(limits: &Limits) -> Fixture {
    let mut fixture = start_with(limits);
    fixture.handshake(4);
    fixture
}

fn connected() -> Fixture {
    connected_with(&Limits::default())
}

fn message(command: u32, words: &[u32]) -> Vec<u8> {
    protocol::reply(command, words)
}

impl Fixture {
    fn say(&mut self, command: u32, words: &[u32]) {
        self.client.write_all(&message(command, words)).unwrap();
    }

    fn hear(&mut self, command: u32) -> Vec<u32> {
        let mut header = [0; 8];
        self.client.read_exact(&mut header).unwrap();
        let header = protocol::Header::read(&header).unwrap();
        assert_eq!(header.command, command);
        let mut payload = vec![0; usize::try_from(header.length).unwrap() * 4];
        self.client.read_exact(&mut payload).unwrap();
        protocol::words(&payload)
    }

    fn ask(&mut self, command: u32, words: &[u32]) -> Vec<u32> {
        self.say(command, words);
        self.hear(command)
    }

    fn hear_fd(&mut self) -> OwnedFd {
        let (mut byte, mut fds) = ([1], Vec::new());
        let read = socket::read_with_fds(&self.client, &mut byte, &mut fds).unwrap();
        assert_eq!((read, byte, fds.len()), (1, [0], 1));
        fds.pop().unwrap()
    }

    fn handshake(&mut self, version: u32) {
        self.client
            .write_all(b"\x05\0\0\0\x08\0\0\0cube\0")
            .unwrap();
        let (init, _) = self.renderer.hear();
        let ToRenderer::Init {
            context,
            name,
            hidden_extensions,
            ..
        } = init
        else {
            panic!("unexpected {init:?}");
        };
        assert_eq!((context, name.as_str()), (ContextId(7), "cube"));
        assert_eq!(hidden_extensions, ["VK_EXT_external_memory_dma_buf"]);

        self.say(PING_PROTOCOL_VERSION, &[]);
        self.say(RESOURCE_BUSY_WAIT, &[0, 0]);
        assert_eq!(self.hear(PING_PROTOCOL_VERSION), [0_u32; 0]);
        assert_eq!(self.hear(RESOURCE_BUSY_WAIT), [0]);
        assert_eq!(self.ask(PROTOCOL_VERSION, &[version]), [version.min(4)]);
        assert_eq!(self.ask(GET_PARAM, &[1]), [1, 64]);
        assert_eq!(self.ask(GET_PARAM, &[2]), [0, 0]);
        assert_eq!(self.ask(GET_CAPSET, &[5, 0]), [0]);
        assert_eq!(self.ask(GET_CAPSET, &[4, 1]), [0]);
        self.renderer.say(&FromRenderer::Ready {
            driver: "llvmpipe".to_owned(),
            device: "CPU".to_owned(),
        });
        let capset = self.ask(GET_CAPSET, &[4, 0]);
        assert_eq!(capset.len(), 41);
        assert_eq!(capset[..2], [1, 0x0302_0100]);
        self.say(CONTEXT_INIT, &[4]);
    }

    /// Makes shared memory as a client does, and as the renderer gets it.
    fn shm(&mut self, size: u32) -> (ResourceId, SharedMemory, SharedMemory) {
        self.say(RESOURCE_CREATE_BLOB, &[2, 1, size, 0, 0, 0]);
        let (import, mut fds) = self.renderer.hear();
        let ToRenderer::ImportShm {
            resource,
            size_bytes,
        } = import
        else {
            panic!("unexpected {import:?}");
        };
        assert_eq!(size_bytes, u64::from(size));
        // The client hears of it only when the renderer knows it.
        self.renderer.say(&FromRenderer::Imported { resource });
        let id = self.hear(RESOURCE_CREATE_BLOB)[0];
        assert_eq!(resource, ResourceId(id));
        let ours = SharedMemory::from_fd(self.hear_fd(), size.into()).unwrap();
        let theirs = SharedMemory::from_fd(fds.pop().unwrap(), size.into()).unwrap();
        (ResourceId(id), ours, theirs)
    }

    /// Ends the client in order and returns what the server says.
    fn leave(self) -> Ended {
        drop(self.client);
        while self.renderer.hear_packet().0 != ToRenderer::Shutdown.encode().unwrap() {}
        drop(self.renderer);
        self.server.join().unwrap()
    }

    /// Waits for the end, which must be a reset for a client that waits for an answer.
    fn expect_fault(mut self) -> Fault {
        let error = self.client.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset);
        drop(self.renderer);
        match self.server.join().unwrap().reason {
            Reason::Fault(fault) => fault,
            reason => panic!("unexpected {reason:?}"),
        }
    }
}

/// What a played renderer does with fences.
#[derive(Clone, Copy, PartialEq)]
enum Fences {
    Retire,
    Keep,
}

impl Renderer {
    /// Answers by itself from now on: imports memory, refuses memory objects.
    fn play(self, fences: Fences) -> JoinHandle<()> {
        std::thread::spawn(move || {
            let (mut packet, mut descriptors) = (Vec::new(), Vec::new());
            let mut receive = |packet: &mut Vec<u8>| {
                let received = self.socket.receive(packet, &mut descriptors);
                received.is_ok_and(|len| len > 0)
            };
            while receive(&mut packet) {
                let Some(answer) = answer(&Request::decode(&packet).unwrap(), fences) else {
                    continue;
                };
                let Ok(answer) = answer else { break };
                if self.socket.send(&answer.encode().unwrap(), &[]).is_err() {
                    break;
                }
            }
        })
    }

    fn say(&self, message: &FromRenderer) {
        self.socket.send(&message.encode().unwrap(), &[]).unwrap();
    }

    fn hear_packet(&self) -> (Vec<u8>, Vec<OwnedFd>) {
        let (mut packet, mut fds) = (Vec::new(), Vec::new());
        self.socket.receive(&mut packet, &mut fds).unwrap();
        (packet, fds)
    }

    fn hear(&self) -> (ToRenderer, Vec<OwnedFd>) {
        let (packet, fds) = self.hear_packet();
        match Request::decode(&packet).unwrap() {
            Request::Message(message) => (message, fds),
            Request::Submit(submit) => panic!("unexpected {submit:?}"),
        }
    }

    /// The next submission: timeline, fence, commands.
    fn hear_submit(&self) -> (u8, Option<FenceSeqno>, Vec<u8>) {
        let (packet, _) = self.hear_packet();
        match Request::decode(&packet).unwrap() {
            Request::Submit(submit) => (
                submit.timeline.index(),
                submit.fence,
                submit.commands.to_vec(),
            ),
            Request::Message(message) => panic!("unexpected {message:?}"),
        }
    }

    fn retire(&self, timeline: u32, seqno: FenceSeqno) {
        self.say(&FromRenderer::FenceRetired {
            timeline: Timeline::new(timeline).unwrap(),
            seqno,
        });
    }
}

/// What a played renderer answers, if it does; an error at the end.
fn answer(request: &Request<'_>, fences: Fences) -> Option<Result<FromRenderer, ()>> {
    Some(match request {
        Request::Message(ToRenderer::Init { .. }) => Ok(FromRenderer::Ready {
            driver: String::new(),
            device: String::new(),
        }),
        Request::Message(ToRenderer::ImportShm { resource, .. }) => Ok(FromRenderer::Imported {
            resource: *resource,
        }),
        Request::Message(ToRenderer::CreateBlob { resource, .. }) => Ok(FromRenderer::BlobFailed {
            resource: *resource,
            reason: String::new(),
        }),
        Request::Message(ToRenderer::Shutdown) => Err(()),
        Request::Message(_) => return None,
        Request::Submit(submit) => Ok(FromRenderer::FenceRetired {
            timeline: submit.timeline,
            seqno: submit.fence.filter(|_| fences == Fences::Retire)?,
        }),
    })
}

fn is_readable(fd: BorrowedFd<'_>, patience: Duration) -> bool {
    let mut fds = [PollFd::from_borrowed_fd(fd, PollFlags::IN)];
    parhelion_sys::event::wait(&mut fds, Some(patience)).unwrap() > 0
}

const SHORT: Duration = Duration::from_millis(30);

fn is_signalled(event: &OwnedFd) -> bool {
    use std::os::fd::AsFd;
    is_readable(event.as_fd(), PATIENCE)
}

fn is_quiet(event: &OwnedFd) -> bool {
    use std::os::fd::AsFd;
    !is_readable(event.as_fd(), SHORT)
}

#[test]
fn handshake_of_both_versions() {
    for version in [3, 4, 9] {
        let mut fixture = start_with(&Limits::default());
        fixture.handshake(version);
        let ended = fixture.leave();
        assert_eq!(ended.reason, Reason::Disconnected);
        assert_eq!(ended.name, "cube");
        assert_eq!(ended.driver, Some(("llvmpipe".into(), "CPU".into())));
    }
}

#[test]
fn shared_memory_is_the_same_for_both_sides() {
    let mut fixture = connected();
    let (_, ours, theirs) = fixture.shm(131_268);
    assert!(ours.write(131_260, b"parhelia"));
    let mut seen = [0; 8];
    assert!(theirs.read(131_260, &mut seen));
    assert_eq!(&seen, b"parhelia");

    let size = rustix::fs::fstat(ours.fd()).unwrap().st_size;
    assert_eq!(size, 131_268, "exact");
    fixture.leave();
}

#[test]
fn memory_objects_are_passed_on() {
    let mut fixture = connected();
    fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 5056, 0, 42, 1]);
    let (asked, _) = fixture.renderer.hear();
    let resource = ResourceId(1);
    assert_eq!(
        asked,
        ToRenderer::CreateBlob {
            resource,
            blob: ObjectId((1 << 32) + 42),
            size_bytes: 5056,
            flags: 1
        }
    );
    // While the client waits, the renderer is served.
    fixture.renderer.say(&FromRenderer::Reserve {
        request: 3,
        size_bytes: 8192,
    });
    let granted = ToRenderer::Reserved {
        request: 3,
        granted: true,
    };
    assert_eq!(fixture.renderer.hear().0, granted);
    assert_eq!(fixture.vgpu.reserved_bytes(), 8192);
    let memory = SharedMemory::create("test", 5056).unwrap();
    assert!(memory.write(0, b"pixels"));
    let created = FromRenderer::BlobCreated {
        resource,
        size_bytes: 5056,
    };
    let packet = created.encode().unwrap();
    fixture
        .renderer
        .socket
        .send(&packet, &[memory.fd()])
        .unwrap();

    assert_eq!(fixture.hear(RESOURCE_CREATE_BLOB), [1]);
    let mapped = SharedMemory::from_fd(fixture.hear_fd(), 5056).unwrap();
    let mut seen = [0; 6];
    assert!(mapped.read(0, &mut seen));
    assert_eq!(&seen, b"pixels");

    assert_eq!(fixture.ask(RESOURCE_EXPORT_FD, &[1]), [0_u32; 0]);
    let again = SharedMemory::from_fd(fixture.hear_fd(), 5056).unwrap();
    assert!(again.read(0, &mut seen));
    fixture.say(RESOURCE_UNREF, &[1]);
    assert_eq!(
        fixture.renderer.hear().0,
        ToRenderer::DestroyResource { resource }
    );
    let vgpu = fixture.vgpu.clone();
    fixture.leave();
    assert_eq!(vgpu.reserved_bytes(), 0);
}

#[test]
fn a_blob_that_cannot_be_made_ends_the_connection() {
    let mut fixture = connected();
    fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 42, 0]);
    fixture.renderer.hear();
    fixture.renderer.say(&FromRenderer::BlobFailed {
        resource: ResourceId(1),
        reason: "no such memory".to_owned(),
    });
    assert_eq!(
        fixture.expect_fault(),
        Fault::guest("RESOURCE_CREATE_BLOB", "no such memory")
    );
}

#[test]
fn renderers_cannot_cheat_with_blobs() {
    let memory = SharedMemory::create("test", 4096).unwrap();
    for (resource, size_bytes, rule) in [(2, 4096, "not asked for"), (1, 4095, "smaller")] {
        let mut fixture = connected();
        fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 42, 0]);
        fixture.renderer.hear();
        let created = FromRenderer::BlobCreated {
            resource: ResourceId(resource),
            size_bytes,
        };
        let packet = created.encode().unwrap();
        fixture
            .renderer
            .socket
            .send(&packet, &[memory.fd()])
            .unwrap();
        let fault = fixture.expect_fault();
        assert_eq!(fault.kind, FaultKind::Host);
        assert!(fault.rule.contains(rule), "{fault}");
    }
}

#[test]
fn the_wrong_kind_of_answer_is_a_fault_of_the_renderer() {
    let resource = ResourceId(1);
    let refused = FromRenderer::BlobFailed {
        resource,
        reason: String::new(),
    };
    let imported = FromRenderer::Imported { resource };
    for (blob, answer, rule) in [
        (0, refused, "refused a blob that was not asked for"),
        (42, imported, "imported memory that was not sent"),
    ] {
        let mut fixture = connected();
        fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, blob, 0]);
        fixture.renderer.hear();
        fixture.renderer.say(&answer);
        assert_eq!(fixture.expect_fault(), Fault::host("renderer", rule));
    }
}

/// Found by fuzzing: the client waited for the answer of a renderer that had gone "in order".
#[test]
fn a_renderer_that_served_cannot_say_that_it_cannot() {
    let mut fixture = connected();
    fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 9, 0]);
    fixture.renderer.hear();
    let message = "no driver".to_owned();
    fixture.renderer.say(&FromRenderer::Failed { message });
    let rule = "said again whether it can serve";
    assert_eq!(fixture.expect_fault(), Fault::host("renderer", rule));
}

#[test]
fn fences_store_values_and_wake_waits() {
    let mut fixture = connected();
    let sync = fixture.ask(SYNC_CREATE, &[0, 0])[0];
    // Two batches with commands; the first on a queue, the second without a timeline.
    let words = [
        2, 1, 17, 1, 19, 1, 5, 0, 0, 0, 18, 1, 22, 1, 9, 0, 0, 0xaa, 0xbb, sync, 10, 0, sync, 20, 1,
    ];
    fixture.say(SUBMIT_CMD2, &words);
    let (timeline, first, commands) = fixture.renderer.hear_submit();
    assert_eq!((timeline, &commands[..]), (5, &[0xaa, 0, 0, 0][..]));
    let (timeline, second, commands) = fixture.renderer.hear_submit();
    assert_eq!((timeline, &commands[..]), (0, &[0xbb, 0, 0, 0][..]));

    assert_eq!(
        fixture.ask(SYNC_WAIT, &[0, u32::MAX, sync, 10, 0]),
        [0_u32; 0]
    );
    let event = fixture.hear_fd();
    assert!(is_quiet(&event));
    fixture.renderer.retire(5, first.unwrap());
    assert!(is_signalled(&event));
    assert_eq!(fixture.ask(SYNC_READ, &[sync]), [10, 0]);
    fixture.renderer.retire(0, second.unwrap());
    assert_eq!(fixture.ask(SYNC_WAIT, &[0, 10_000, sync, 0, 1]), [0_u32; 0]);
    assert!(is_signalled(&fixture.hear_fd()));
    assert_eq!(fixture.ask(SYNC_READ, &[sync]), [20, 1]);
    fixture.say(SYNC_WRITE, &[sync, 3, 0]);
    assert_eq!(
        fixture.ask(SYNC_READ, &[sync]),
        [3, 0],
        "stored, not raised"
    );
    fixture.say(SYNC_UNREF, &[sync]);
    fixture.leave();
}

#[test]
fn submissions_without_points_have_no_fence() {
    let mut fixture = connected();
    fixture.say(SUBMIT_CMD2, &[1, 1, 9, 0, 9, 0, 1, 0, 0]);
    fixture.say(SUBMIT_CMD2, &[1, 1, 9, 1, 10, 0, 1, 0, 0, 0xcc]);
    assert_eq!(
        fixture.renderer.hear_submit(),
        (1, None, vec![0xcc, 0, 0, 0]),
        "the empty one is not passed on"
    );
    fixture.leave();
}

#[test]
fn waits_for_any_for_all_and_not_for_ever() {
    let mut fixture = connected();
    let one = fixture.ask(SYNC_CREATE, &[0, 0])[0];
    let two = fixture.ask(SYNC_CREATE, &[5, 0])[0];
    let mut wait = |flags, timeout, points: &[u32]| {
        let mut words = vec![flags, timeout];
        words.extend(points);
        fixture.ask(SYNC_WAIT, &words);
        fixture.hear_fd()
    };
    let reached = wait(1, u32::MAX, &[one, 1, 0, two, 5, 0]);
    let any = wait(1, u32::MAX, &[one, 1, 0, two, 6, 0]);
    let all = wait(0, 60_000, &[one, 1, 0, two, 6, 0]);
    let forgotten = wait(0, 1, &[one, 1, 0]);
    let at_once = wait(0, 0, &[two, 5, 0]);
    assert!(is_signalled(&reached) && is_signalled(&at_once));
    assert!(is_quiet(&any) && is_quiet(&all) && is_quiet(&forgotten));

    fixture.say(SYNC_WRITE, &[one, 1, 0]);
    assert!(is_signalled(&any));
    assert!(is_quiet(&all) && is_quiet(&forgotten));
    fixture.say(SYNC_WRITE, &[two, 6, 0]);
    assert!(is_signalled(&all));
    fixture.leave();
}

#[test]
fn death_of_the_renderer_is_seen_by_the_ring_the_waits_and_a_blocked_reader() {
    let mut fixture = connected();
    let (resource, ours, _) = fixture.shm(8192);
    fixture.renderer.say(&FromRenderer::RingCreated {
        ring: RingId(1),
        resource,
        status_offset: 128,
    });
    let sync = fixture.ask(SYNC_CREATE, &[0, 0])[0];
    fixture.ask(SYNC_WAIT, &[0, u32::MAX, sync, 1, 0]);
    let event = fixture.hear_fd();
    fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 42, 0]);
    fixture.renderer.hear();
    assert!(is_quiet(&event));
    let mut reader = fixture.client.try_clone().unwrap();
    let blocked = std::thread::spawn(move || reader.read(&mut [0; 8]));
    std::thread::sleep(SHORT);

    drop(fixture.renderer);

    let result = blocked.join().unwrap();
    assert_eq!(result.unwrap_err().kind(), ErrorKind::ConnectionReset);
    assert_eq!(ours.load_u32(128, Ordering::SeqCst), Some(2));
    assert!(is_signalled(&event));
    let Reason::Fault(fault) = fixture.server.join().unwrap().reason else {
        panic!("must be a fault");
    };
    assert!(fault.rule.contains("ended unexpectedly"), "{fault}");
}

#[test]
fn a_fault_of_the_context_reaches_the_client_and_the_record() {
    let mut fixture = connected();
    let (resource, ours, _) = fixture.shm(8192);
    fixture.renderer.say(&FromRenderer::RingCreated {
        ring: RingId(1),
        resource,
        status_offset: 128,
    });
    fixture.renderer.say(&FromRenderer::Fault {
        kind: FaultKind::Guest,
        command: "vkCmdDraw".to_owned(),
        rule: "unknown object".to_owned(),
    });
    fixture.renderer.say(&FromRenderer::Statistics(Statistics {
        calls: 9,
        submissions: 0,
        memory_bytes: 0,
        peak_memory_bytes: 0,
        gpu_time_ns: 0,
        ..Statistics::default()
    }));
    drop(fixture.renderer);
    let ended = fixture.server.join().unwrap();
    assert_eq!(
        ended.reason,
        Fault::guest("vkCmdDraw", "unknown object").into()
    );
    assert_eq!(ended.statistics.calls, 9, "last words count");
    assert_eq!(ours.load_u32(128, Ordering::SeqCst), Some(2));
    // Idle at that moment, so no reset; but the next request fails.
    assert!(fixture.client.write_all(&message(GET_PARAM, &[1])).is_err());
}

#[test]
fn a_renderer_without_a_driver_is_told_gently() {
    let mut fixture = start_with(&Limits::default());
    fixture
        .client
        .write_all(b"\x02\0\0\0\x08\0\0\0x\0")
        .unwrap();
    fixture.ask(PROTOCOL_VERSION, &[4]);
    fixture.renderer.say(&FromRenderer::Failed {
        message: "no Vulkan driver".to_owned(),
    });
    assert_eq!(fixture.ask(GET_CAPSET, &[4, 0]), [0], "not valid");
    assert_eq!(
        fixture.leave().reason,
        Fault::host("renderer", "no Vulkan driver").into()
    );
}

#[test]
fn a_renderer_that_cannot_be_started_is_a_host_fault() {
    let (client, stream) = UnixStream::pair().unwrap();
    let config = Config {
        capset: vec![],
        vgpu: Vgpu::new(Limits::default(), vec![]),
        stop: None,
    };
    let ended = serve(stream, ContextId(1), &config, &|| {
        Err(ErrorKind::NotFound.into())
    });
    let Reason::Fault(fault) = ended.reason else {
        panic!("must be a fault");
    };
    assert!(fault.rule.contains("cannot be started"), "{fault}");
    drop(client);
}

#[test]
fn stop_ends_a_connection_in_order() {
    let fixture = connected();
    fixture.stop.signal().unwrap();
    let (message, _) = fixture.renderer.hear();
    assert_eq!(message, ToRenderer::Shutdown);
    drop(fixture.renderer);
    assert_eq!(fixture.server.join().unwrap().reason, Reason::Stopped);
}

#[test]
fn the_client_may_leave_while_it_is_owed_an_answer() {
    let mut fixture = connected();
    fixture.say(RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 42, 0]);
    fixture.renderer.hear();
    assert_eq!(fixture.leave().reason, Reason::Disconnected);
}

#[test]
fn the_order_of_a_connection_is_kept() {
    for (messages, rule) in [
        (vec![message(GET_PARAM, &[1])], "has to come first"),
        (vec![create(), create()], "exists already"),
        (
            vec![create(), message(PROTOCOL_VERSION, &[2])],
            "3 or newer",
        ),
        (
            vec![create(), message(CONTEXT_INIT, &[4])],
            "version has to be agreed",
        ),
        (
            vec![
                create(),
                message(PROTOCOL_VERSION, &[3]),
                message(PROTOCOL_VERSION, &[3]),
            ],
            "agreed already",
        ),
        (
            vec![
                create(),
                message(PROTOCOL_VERSION, &[3]),
                message(CONTEXT_INIT, &[2]),
            ],
            "only Venus contexts",
        ),
        (
            vec![create(), message(SYNC_CREATE, &[0, 0])],
            "no context yet",
        ),
        (
            vec![create(), message(RESOURCE_CREATE_BLOB, &[2, 1, 1, 0, 0, 0])],
            "no context yet",
        ),
        (vec![create(), message(SUBMIT_CMD2, &[0])], "no context yet"),
        (vec![create(), message(9, &[])], "not supported"),
    ] {
        let mut fixture = start_with(&Limits::default());
        fixture.renderer.say(&FromRenderer::Ready {
            driver: String::new(),
            device: String::new(),
        });
        for message in messages {
            // The server may be gone before the last of them.
            let _ = fixture.client.write_all(&message);
        }
        // A renderer that goes before the end of the connection would be the reason for it.
        let _ = fixture.client.read_to_end(&mut Vec::new());
        let server = fixture.server;
        drop(fixture.renderer);
        let Reason::Fault(fault) = server.join().unwrap().reason else {
            panic!("must be a fault: {rule}");
        };
        assert!(fault.rule.contains(rule), "{rule}: {fault}");
    }
}

fn create() -> Vec<u8> {
    b"\x02\0\0\0\x08\0\0\0x\0".to_vec()
}

#[test]
fn unknown_ids_and_limits_end_the_connection() {
    let limits = Limits {
        shm_bytes: 10_000,
        blobs: 3,
        syncs: 2,
        waits: 1,
        pending_fences: 1,
        message_bytes: 400,
        ..Limits::default()
    };
    let fence = |sync| message(SUBMIT_CMD2, &[1, 1, 9, 0, 9, 1, 1, 0, 0, sync, 1, 0]);
    let shm = |size| message(RESOURCE_CREATE_BLOB, &[2, 1, size, 0, 0, 0]);
    let sync = || message(SYNC_CREATE, &[0, 0]);
    for (messages, rule) in [
        (vec![message(RESOURCE_UNREF, &[1])], "no such resource"),
        (vec![message(RESOURCE_EXPORT_FD, &[1])], "no such resource"),
        (
            vec![message(SYNC_UNREF, &[1])],
            "no such synchronization object",
        ),
        (
            vec![message(SYNC_READ, &[1])],
            "no such synchronization object",
        ),
        (
            vec![message(SYNC_WRITE, &[1, 0, 0])],
            "no such synchronization object",
        ),
        (
            vec![message(SYNC_WAIT, &[0, 0, 1, 0, 0])],
            "no such synchronization object",
        ),
        (vec![fence(1)], "no such synchronization object"),
        (
            vec![message(SUBMIT_CMD2, &[1, 1, 9, 0, 9, 0, 64, 0, 0])],
            "no such timeline",
        ),
        (vec![message(CONTEXT_INIT, &[4])], "exists already"),
        (vec![shm(8000), shm(2001)], "over the limit"),
        (
            vec![message(RESOURCE_CREATE_BLOB, &[2, 1, 0, u32::MAX, 0, 0])],
            "over the limit",
        ),
        (vec![shm(1), shm(1), shm(1), shm(1)], "as many as the limit"),
        (vec![sync(), sync(), sync()], "as many as the limit"),
        (vec![sync(), fence(1), fence(1)], "as many as the limit"),
        (
            vec![
                sync(),
                message(SYNC_WAIT, &[0, u32::MAX, 1, 1, 0]),
                message(SYNC_WAIT, &[0, u32::MAX, 1, 1, 0]),
            ],
            "as many as the limit",
        ),
        (
            vec![message(SUBMIT_CMD2, &[0; 101])],
            "longer than the limit",
        ),
    ] {
        let Fixture {
            mut client,
            renderer,
            server,
            ..
        } = connected_with(&limits);
        let playing = renderer.play(Fences::Keep);
        for message in messages {
            client.write_all(&message).unwrap();
        }
        expect_reset_after_replies(&client);
        playing.join().unwrap();
        let Reason::Fault(fault) = server.join().unwrap().reason else {
            panic!("must be a fault: {rule}");
        };
        assert_eq!(fault.kind, FaultKind::Guest);
        assert!(fault.rule.contains(rule), "{rule}: {fault}");
    }
}

/// Reads past the answers to what was still in order; then there must be a reset.
fn expect_reset_after_replies(client: &UnixStream) {
    let mut bytes = [0; 4096];
    let mut fds = Vec::new();
    let error = loop {
        match socket::read_with_fds(client, &mut bytes, &mut fds) {
            Ok(0) => panic!("an orderly end instead of a reset"),
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[test]
fn a_client_that_never_pauses_does_not_shut_out_the_rest() {
    let mut fixture = connected();
    let sync = fixture.ask(SYNC_CREATE, &[0, 0])[0];
    let mut flood = fixture.client.try_clone().unwrap();
    let flooding = std::thread::spawn(move || {
        let bytes = message(SYNC_WRITE, &[sync, 1, 0]).repeat(1000);
        while flood.write_all(&bytes).is_ok() {}
    });
    std::thread::sleep(SHORT);
    fixture.stop.signal().unwrap();
    drop(fixture.renderer);
    let reason = fixture.server.join().unwrap().reason;
    assert!(!matches!(reason, Reason::Disconnected), "{reason:?}");
    flooding.join().unwrap();
}

#[test]
fn commands_of_many_bytes_pass_while_nobody_reads() {
    let mut fixture = connected();
    let mut words = vec![1, 1, 9, 25_000, 9, 0, 0, 0, 0];
    words.resize(25_009, 0xdd);
    let bytes = message(SUBMIT_CMD2, &words).repeat(20);
    assert!(bytes.len() > 4 * MAX_PACKET_BYTES);
    let mut writer = fixture.client.try_clone().unwrap();
    let writing = std::thread::spawn(move || writer.write_all(&bytes).unwrap());
    std::thread::sleep(SHORT);
    for _ in 0..20 {
        let (_, _, commands) = fixture.renderer.hear_submit();
        assert_eq!(commands.len(), 100_000);
    }
    writing.join().unwrap();
    fixture.say(GET_PARAM, &[1]);
    assert_eq!(fixture.hear(GET_PARAM), [1, 64]);
    fixture.leave();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a client sends, the connection ends by itself once the client is gone.
    #[test]
    fn no_client_is_too_strange(
        handshake: bool,
        messages in prop::collection::vec(
            (1_u32..40, prop::collection::vec(prop_oneof![0_u32..12, any::<u32>()], 0..20)),
            0..12,
        ),
        garbage: Vec<u8>,
    ) {
        let mut fixture = start_with(&Limits::default());
        if handshake {
            fixture.handshake(4);
        }
        let mut client = fixture.client;
        let renderer = fixture.renderer;
        let playing = renderer.play(Fences::Retire);
        let _ = (|| {
            if !handshake {
                client.write_all(&create())?;
            }
            for (command, words) in messages {
                client.write_all(&message(command, &words))?;
            }
            client.write_all(&garbage)
        })();
        drop(client);
        let ended = fixture.server.join().unwrap();
        if let Reason::Fault(fault) = ended.reason {
            prop_assert!(fault.rule != "internal error");
        }
        playing.join().unwrap();
    }
}
