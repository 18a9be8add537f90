use std::collections::VecDeque;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use parhelion_model::control::{FromRenderer, RangeKind, Request, ToRenderer};
use parhelion_model::{FenceSeqno, RingId, Timeline};
use parhelion_sys::event;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;
use proptest::prelude::*;
use rustix::event::{PollFd, PollFlags};

use super::*;

const PATIENCE: Duration = Duration::from_secs(120);
const PAGE: u64 = 4096;
const WINDOW: u64 = 64 * PAGE;

const OK: u32 = 0x1100;
const MAPPED: u32 = 0x1106;
const UNSPECIFIED: u32 = 0x1200;
const NO_MEMORY: u32 = 0x1201;
const NO_RESOURCE: u32 = 0x1203;
const NO_CONTEXT: u32 = 0x1204;
const WRONG: u32 = 0x1205;

/// A renderer, played by a test.
struct Renderer {
    socket: Seqpacket,
    window: Option<SharedMemory>,
}

/// What a renderer hears.
#[derive(Debug, PartialEq)]
enum Heard {
    Message(ToRenderer),
    Submit(u8, Option<FenceSeqno>, Vec<u8>),
    End,
}

impl Renderer {
    fn hear(&mut self) -> Heard {
        let (mut buffer, mut fds) = (Vec::new(), Vec::new());
        if self.socket.receive(&mut buffer, &mut fds).unwrap() == 0 {
            return Heard::End;
        }
        match Request::decode(&buffer).unwrap() {
            Request::Message(message) => {
                if let ToRenderer::Window { size_bytes } = message {
                    let fd = fds.pop().unwrap();
                    self.window = Some(SharedMemory::from_fd(fd, size_bytes).unwrap());
                }
                Heard::Message(message)
            }
            Request::Submit(submit) => Heard::Submit(
                submit.timeline.index(),
                submit.fence,
                submit.commands.to_vec(),
            ),
        }
    }

    fn say(&self, message: &FromRenderer) {
        self.socket.send(&message.encode().unwrap(), &[]).unwrap();
    }
}

/// A device, its guest, and the renderers of its contexts.
struct Bench {
    gpu: Gpu,
    ram: GuestRam,
    guest: SharedMemory,
    wake: Arc<EventFd>,
    started: Arc<Mutex<VecDeque<Renderer>>>,
    last_token: Token,
    answers: HashMap<Token, Vec<u8>>,
}

fn config() -> Config {
    Config {
        capset: vec![7; 160],
        limits: Limits {
            blobs: 10,
            ..Limits::default()
        },
        hidden_extensions: Vec::new(),
        ledger: Arc::new(Mutex::new(Ledger::new(Some(16 * PAGE)))),
        blobs_first: true,
        heads: vec![
            Head {
                width: 4,
                height: 2,
                is_on: true,
            };
            2
        ],
        window_bytes: WINDOW,
        most_contexts: 3,
        most_resources: 16,
        most_image_bytes: 1 << 16,
    }
}

impl Bench {
    fn new() -> Self {
        Self::with(config())
    }

    fn with(config: Config) -> Self {
        let guest = SharedMemory::create("ram", 1 << 16).unwrap();
        let mut ram = GuestRam::default();
        let fd = guest.try_clone_fd().unwrap();
        ram.map(0, 1 << 16, Some((fd, 0)), true).unwrap();
        let wake = Arc::new(EventFd::new().unwrap());
        let started: Arc<Mutex<VecDeque<Renderer>>> = Arc::default();
        let spawn = {
            let started = Arc::clone(&started);
            move || {
                let (ours, theirs) = Seqpacket::pair()?;
                let renderer = Renderer {
                    socket: theirs,
                    window: None,
                };
                let mut list = started.lock().unwrap_or_else(PoisonError::into_inner);
                list.push_back(renderer);
                Ok(Spawned {
                    socket: ours,
                    process: None,
                })
            }
        };
        Self {
            gpu: Gpu::new(config, Box::new(spawn), Arc::clone(&wake)).unwrap(),
            ram,
            guest,
            wake,
            started,
            last_token: 0,
            answers: HashMap::new(),
        }
    }

    /// Sends a command; `words` are what follows its header.
    fn send(&mut self, kind: u32, context: u32, words: &[u32]) -> Token {
        self.send_with(kind, 0, 0, context, 0, words)
    }

    fn send_with(
        &mut self,
        kind: u32,
        flags: u32,
        fence: u32,
        context: u32,
        ring: u32,
        words: &[u32],
    ) -> Token {
        let header = [kind, flags, fence, 0, context, ring];
        let all = header.iter().chain(words);
        let bytes: Vec<u8> = all.flat_map(|word| word.to_le_bytes()).collect();
        self.last_token += 1;
        self.gpu.control(&self.ram, self.last_token, &bytes);
        self.last_token
    }

    /// The kind of an answer, if it has come.
    fn heard(&mut self, token: Token) -> Option<u32> {
        self.answers.extend(self.gpu.done());
        let bytes = self.answers.get(&token)?;
        Some(u32::from_le_bytes(bytes[..4].try_into().unwrap()))
    }

    /// Sends a command that is answered at once.
    fn ask(&mut self, kind: u32, context: u32, words: &[u32]) -> u32 {
        let token = self.send(kind, context, words);
        self.heard(token).expect("an answer at once")
    }

    /// Serves renderers until an answer has come.
    fn wait(&mut self, token: Token) -> u32 {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(kind) = self.heard(token) {
                return kind;
            }
            assert!(Instant::now() < deadline, "no answer");
            self.serve(true);
        }
    }

    /// Serves renderers; waits for something to happen if `wait`.
    fn serve(&mut self, wait: bool) {
        let mut ids = Vec::new();
        let mut fds = vec![PollFd::new(&*self.wake, PollFlags::IN)];
        for (id, link, _) in self.gpu.links() {
            ids.push(id);
            fds.push(PollFd::from_borrowed_fd(link, PollFlags::IN));
        }
        let timeout = if wait { PATIENCE } else { Duration::ZERO };
        event::wait(&mut fds, Some(timeout)).unwrap();
        let ready: Vec<_> = fds.iter().skip(1).map(PollFd::revents).collect();
        drop(fds);
        self.wake.clear().unwrap();
        for (id, flags) in ids.into_iter().zip(ready) {
            if !flags.is_empty() {
                self.gpu.serve(id, true);
            }
        }
        self.gpu.reap();
    }

    /// A context, and its renderer after the greeting.
    fn context(&mut self, id: u32) -> Renderer {
        let mut words = vec![4, CAPSET_VENUS];
        words.extend([u32::from_le_bytes(*b"cube")]);
        words.extend([0; 15]);
        assert_eq!(self.ask(0x200, id, &words), OK);
        let mut renderer = self.started.lock().unwrap().pop_front().unwrap();
        let init = renderer.hear();
        assert!(
            matches!(&init, Heard::Message(ToRenderer::Init { name, .. }) if name == "cube"),
            "{init:?}"
        );
        let window = renderer.hear();
        let size_bytes = WINDOW;
        assert_eq!(window, Heard::Message(ToRenderer::Window { size_bytes }));
        renderer
    }

    /// Host memory in the window, which its context's renderer knows.
    fn mapped(&mut self, renderer: &mut Renderer, context: u32, id: u32, blob: u32, offset: u64) {
        assert_eq!(self.create_host(context, id, blob, 2 * PAGE), OK);
        let token = self.map(id, offset);
        assert_eq!(self.heard(token), None, "only when the renderer knows");
        let resource = ResourceId(id);
        let kind = match blob {
            0 => RangeKind::Shm,
            _ => RangeKind::Memory,
        };
        let expected = ToRenderer::ImportRange {
            resource,
            offset,
            size_bytes: 2 * PAGE,
            kind,
        };
        assert_eq!(renderer.hear(), Heard::Message(expected));
        renderer.say(&FromRenderer::Imported { resource });
        assert_eq!(self.wait(token), MAPPED);
    }

    fn create_host(&mut self, context: u32, id: u32, blob: u32, size: u64) -> u32 {
        let size = [(size & 0xffff_ffff) as u32, (size >> 32) as u32];
        let words = [id, 2, 1, 0, blob, 0, size[0], size[1]];
        self.ask(0x10c, context, &words)
    }

    fn map(&mut self, id: u32, offset: u64) -> Token {
        let offset = [(offset & 0xffff_ffff) as u32, (offset >> 32) as u32];
        self.send(0x208, 0, &[id, 0, offset[0], offset[1]])
    }

    fn granted(&self) -> u64 {
        self.gpu.config.ledger.lock().unwrap().reserved_bytes()
    }
}

/// Answers a request to leave a range.
fn leave(renderer: &mut Renderer, id: u32) {
    let resource = ResourceId(id);
    let expected = Heard::Message(ToRenderer::Detach { resource });
    assert_eq!(renderer.hear(), expected);
    renderer.say(&FromRenderer::Detached { resource });
}

#[test]
fn an_image_is_shown_with_its_pointer() {
    let mut bench = Bench::new();
    // 4 by 2 pixels, B8G8R8X8, in one piece of guest memory.
    assert_eq!(bench.ask(0x101, 0, &[1, 2, 4, 2]), OK);
    assert_eq!(bench.ask(0x106, 0, &[1, 1, 0x1000, 0, 32, 0]), OK);
    assert_eq!(bench.ask(0x106, 0, &[1, 1, 0x1000, 0, 32, 0]), UNSPECIFIED);
    let pixels: Vec<u8> = (0..8)
        .flat_map(|pixel| [pixel, 10 + pixel, 20 + pixel, 99])
        .collect();
    assert!(bench.guest.write(0x1000, &pixels));
    assert_eq!(bench.ask(0x103, 0, &[0, 0, 4, 2, 0, 1]), OK);
    assert_eq!(bench.ask(0x105, 0, &[0, 0, 4, 2, 0, 0, 1]), OK);
    assert_eq!(bench.ask(0x104, 0, &[0, 0, 4, 2, 1]), OK);

    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!((picture.width, picture.height), (4, 2));
    assert_eq!(picture.rgba[..8], [20, 10, 0, 255, 21, 11, 1, 255]);
    let black = bench.gpu.picture(&bench.ram, 1).unwrap();
    assert_eq!(black.rgba, [0, 0, 0, 255].repeat(8));
    assert_eq!(bench.gpu.picture(&bench.ram, 2), None);

    // A pointer of one white pixel, whose hot spot is at its corner.
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), OK);
    assert_eq!(bench.ask(0x106, 0, &[2, 1, 0x2000, 0, 4, 0]), OK);
    assert!(bench.guest.write(0x2000, &[255; 4]));
    assert_eq!(bench.ask(0x105, 0, &[0, 0, 1, 1, 0, 0, 2]), OK);
    let cursor =
        |words: &[u32]| -> Vec<u8> { words.iter().flat_map(|w| w.to_le_bytes()).collect() };
    let answer = bench
        .gpu
        .cursor(&cursor(&[0x300, 0, 0, 0, 0, 0, 0, 3, 1, 0, 2, 0, 0, 0]));
    assert_eq!(answer[..4], OK.to_le_bytes());
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[28..], [255; 4]);
    let answer = bench
        .gpu
        .cursor(&cursor(&[0x301, 0, 0, 0, 0, 0, 9, 3, 1, 0]));
    assert_eq!(answer[..4], 0x1202_u32.to_le_bytes());

    // The image ends while it is shown.
    assert_eq!(bench.ask(0x102, 0, &[1]), OK);
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[..4], [0, 0, 0, 255]);
    assert_eq!(bench.ask(0x102, 0, &[1]), NO_RESOURCE);
}

#[test]
fn guest_memory_is_shown_without_a_copy() {
    let mut bench = Bench::new();
    // A blob of guest memory in two pieces.
    let words = [3, 1, 4, 2, 0, 0, 32, 0, 0x3000, 0, 16, 0, 0x5000, 0, 16, 0];
    assert_eq!(bench.ask(0x10c, 0, &words), OK);
    let show = |height: u32, stride: u32| {
        let mut words = vec![0, 0, 4, height, 0, 3, 4, height, 67, 0, stride];
        words.extend([0; 7]);
        words
    };
    assert_eq!(bench.ask(0x10d, 0, &show(3, 16)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, 15)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, u32::MAX)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, 16)), OK);
    assert!(bench.guest.write(0x5000, &[9, 8, 7, 6]));
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[16..20], [9, 8, 7, 255]);
}

#[test]
fn a_blob_is_heard_of_when_its_renderer_knows_it() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 5, 0, PAGE);
    // Both see the same memory.
    let window = SharedMemory::from_fd(bench.gpu.window_fd().unwrap(), WINDOW).unwrap();
    assert!(window.write(4096, b"ring"));
    let mut seen = [0; 4];
    assert!(renderer.window.as_ref().unwrap().read(4096, &mut seen));
    assert_eq!(&seen, b"ring");

    // It goes when the renderer has left, and leaves nothing behind.
    let unmap = bench.send(0x209, 0, &[5]);
    let unref = bench.send(0x102, 0, &[5]);
    assert_eq!(bench.heard(unmap), None);
    assert_eq!(bench.heard(unref), None);
    assert_eq!(
        bench.create_host(1, 5, 0, PAGE),
        NO_RESOURCE,
        "not gone yet"
    );
    leave(&mut renderer, 5);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.heard(unmap), Some(OK));
    assert!(window.read(4096, &mut seen) && seen == [0; 4]);
    bench.mapped(&mut renderer, 1, 5, 9, PAGE);
    assert_eq!(bench.granted(), 2 * PAGE);
}

#[test]
fn memory_is_taken_from_the_ledger_when_it_is_mapped() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 7, 0);
    assert_eq!(bench.granted(), 2 * PAGE);
    // 15 pages more than there are.
    assert_eq!(bench.create_host(1, 2, 8, 15 * PAGE), OK);
    let token = bench.map(2, 8 * PAGE);
    assert_eq!(bench.heard(token), Some(NO_MEMORY));
    assert_eq!(bench.granted(), 2 * PAGE);
    let refused = renderer.hear();
    assert!(
        matches!(
            refused,
            Heard::Message(ToRenderer::ImportRange {
                kind: RangeKind::Refused,
                ..
            })
        ),
        "{refused:?}"
    );
    renderer.say(&FromRenderer::Imported {
        resource: ResourceId(2),
    });
    // It can go like any other, and its number be used again.
    assert_eq!(bench.ask(0x102, 0, &[2]), OK);
    leave(&mut renderer, 2);
    bench.mapped(&mut renderer, 1, 2, 8, 8 * PAGE);
    let token = bench.send(0x102, 0, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(token), OK);
    assert_eq!(bench.granted(), 2 * PAGE);
}

#[test]
fn places_in_the_window_are_checked() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 0, PAGE);
    assert_eq!(bench.create_host(1, 2, 0, 2 * PAGE), OK);
    for offset in [0, 2 * PAGE, 1, WINDOW - PAGE, WINDOW, u64::MAX - PAGE + 1] {
        let token = bench.map(2, offset);
        assert_eq!(bench.heard(token), Some(WRONG), "{offset:#x}");
    }
    let token = bench.map(1, 8 * PAGE);
    assert_eq!(
        bench.heard(token),
        Some(NO_RESOURCE),
        "it is mapped already"
    );
    assert_eq!(bench.create_host(1, 3, 0, WINDOW + 1), NO_MEMORY);
    assert_eq!(bench.create_host(1, 3, 0, 0), WRONG);
    assert_eq!(bench.create_host(2, 3, 0, PAGE), NO_CONTEXT);
    assert_eq!(bench.ask(0x209, 0, &[2]), NO_RESOURCE);
    assert_eq!(bench.gpu.context_count(), 1, "none of this ends a context");
}

#[test]
fn a_resource_is_shared_by_contexts() {
    let mut bench = Bench::new();
    let mut first = bench.context(1);
    let mut second = bench.context(2);
    bench.mapped(&mut first, 1, 1, 6, 0);
    assert_eq!(
        bench.ask(0x202, 1, &[1]),
        OK,
        "its own context has it already"
    );
    let attach = bench.send(0x202, 2, &[1]);
    assert_eq!(bench.heard(attach), None);
    let told = second.hear();
    assert!(
        matches!(told, Heard::Message(ToRenderer::ImportRange { .. })),
        "{told:?}"
    );
    second.say(&FromRenderer::Imported {
        resource: ResourceId(1),
    });
    assert_eq!(bench.wait(attach), OK);

    // The place is free when both have left.
    let unref = bench.send(0x102, 0, &[1]);
    leave(&mut first, 1);
    bench.serve(true);
    assert_eq!(bench.heard(unref), None);
    leave(&mut second, 1);
    assert_eq!(bench.wait(unref), OK);

    // Detaching alone leaves the resource to others.
    bench.mapped(&mut first, 1, 1, 6, 0);
    let detach = bench.send(0x203, 1, &[1]);
    leave(&mut first, 1);
    assert_eq!(bench.wait(detach), OK);
    assert_eq!(bench.ask(0x203, 9, &[1]), OK);
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), Some(OK), "nobody has to leave");
}

#[test]
fn fences_are_answered_in_the_order_in_which_they_retire() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    let submit = |bench: &mut Bench, ring: u32, fence: u32| {
        bench.send_with(0x207, 3, fence, 1, ring, &[4, 0, 0x1234])
    };
    let slow = submit(&mut bench, 1, 100);
    let quick = submit(&mut bench, 2, 101);
    let plain = bench.send(0x207, 1, &[0, 0]);
    assert_eq!(bench.heard(plain), Some(OK));
    let mut seqnos = Vec::new();
    for expected in [1, 2] {
        let Heard::Submit(timeline, Some(fence), commands) = renderer.hear() else {
            panic!("a submission with a fence");
        };
        assert_eq!((timeline, commands), (expected, vec![0x34, 0x12, 0, 0]));
        seqnos.push((Timeline::new(timeline.into()).unwrap(), fence));
    }
    assert_eq!((bench.heard(slow), bench.heard(quick)), (None, None));
    let (timeline, seqno) = seqnos[1];
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(quick), OK);
    assert_eq!(bench.heard(slow), None);
    // The answer names the fence.
    let answer = &bench.answers[&quick];
    assert_eq!(answer[8..12], 101_u32.to_le_bytes());
    assert_eq!(answer[16..21], [1, 0, 0, 0, 2]);
    let (timeline, seqno) = seqnos[0];
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(slow), OK);
    // One that is not pending is a lie.
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    bench.serve(true);
    assert_eq!(bench.gpu.context_count(), 0);
}

#[test]
fn a_lost_context_harms_nobody_else() {
    let mut bench = Bench::new();
    let mut victim = bench.context(1);
    let mut other = bench.context(2);
    bench.mapped(&mut victim, 1, 1, 0, 0);
    bench.mapped(&mut other, 2, 2, 0, 8 * PAGE);
    victim.say(&FromRenderer::RingCreated {
        ring: RingId(3),
        resource: ResourceId(1),
        status_offset: 64,
    });
    let waiting = bench.send_with(0x207, 3, 1, 1, 1, &[0, 0]);
    let mapping = {
        assert_eq!(bench.create_host(1, 3, 0, PAGE), OK);
        bench.map(3, 4 * PAGE)
    };
    bench.serve(true);
    drop(victim);

    assert_eq!(bench.wait(waiting), NO_CONTEXT);
    assert_eq!(
        bench.wait(mapping),
        MAPPED,
        "the page is there, for what it is worth"
    );
    let window = SharedMemory::from_fd(bench.gpu.window_fd().unwrap(), WINDOW).unwrap();
    let status = window.load_u32(64, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(status, Some(2), "the ring says FATAL");
    assert_eq!(bench.ask(0x207, 1, &[0, 0]), NO_CONTEXT);
    // The guest cleans up as for any other program.
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    assert_eq!(bench.ask(0x201, 1, &[]), NO_CONTEXT);

    let fence = bench.send_with(0x207, 3, 1, 2, 1, &[0, 0]);
    let Heard::Submit(_, Some(seqno), _) = other.hear() else {
        panic!("the other context goes on");
    };
    let timeline = Timeline::new(1).unwrap();
    other.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(fence), OK);
    // The number can be used again.
    let _again = bench.context(1);
}

#[test]
fn a_place_is_not_free_before_its_renderer_is_gone() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    // It is told to end, and has not yet: its device may still be writing.
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), None);
    assert_eq!(renderer.hear(), Heard::Message(ToRenderer::Shutdown));
    drop(renderer);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.granted(), 0);
}

#[test]
fn a_place_that_a_program_closed_is_not_free_before_its_renderer_has_left() {
    // As a kernel does when a program ends: it closes handles, then the context, then drops memory.
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    let unmap = bench.send(0x209, 0, &[1]);
    let unref = bench.send(0x102, 0, &[1]);
    for token in [detach, unmap, unref] {
        assert_eq!(bench.heard(token), None);
    }
    drop(renderer);
    for token in [detach, unmap, unref] {
        assert_eq!(bench.wait(token), OK);
    }

    // And if it lives on.
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), None);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.heard(detach), Some(OK));
    assert_eq!(bench.granted(), 0);

    // Let in again before it has left.
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    let attach = bench.send(0x202, 1, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(detach), OK);
    let told = renderer.hear();
    assert!(
        matches!(told, Heard::Message(ToRenderer::ImportRange { .. })),
        "{told:?}"
    );
    renderer.say(&FromRenderer::Imported {
        resource: ResourceId(1),
    });
    assert_eq!(bench.wait(attach), OK);
    let unref = bench.send(0x102, 0, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(unref), OK);
}

#[test]
fn a_context_cannot_fill_the_queue() {
    let mut bench = Bench::new();
    let _renderer = bench.context(1);
    let _other = bench.context(2);
    let all: Vec<Token> = (0..60)
        .map(|fence| bench.send_with(0x207, 3, fence, 1, 1, &[0, 0]))
        .collect();
    assert_eq!(bench.heard(all[0]), None);
    assert_eq!(bench.gpu.context_count(), 2);
    let one_more = bench.send_with(0x207, 3, 99, 1, 1, &[0, 0]);
    assert_eq!(bench.heard(one_more), Some(NO_CONTEXT));
    assert_eq!(bench.heard(all[0]), Some(NO_CONTEXT));
    assert_eq!(bench.gpu.context_count(), 1);

    // Where entries are few, it may have its share, and what others leave free.
    let share = 2;
    let entries = share * (bench.gpu.config.most_contexts + 1);
    bench.gpu.set_queue_room(entries, 0);
    let send = |bench: &mut Bench, fence| bench.send_with(0x207, 3, fence, 2, 1, &[0, 0]);
    let first = send(&mut bench, 1);
    let second = send(&mut bench, 2);
    bench.gpu.set_queue_room(entries, share + 1);
    let third = send(&mut bench, 3);
    for waits in [first, second, third] {
        assert_eq!(bench.heard(waits), None);
    }
    bench.gpu.set_queue_room(entries, 1);
    let fourth = send(&mut bench, 4);
    assert_eq!(bench.heard(fourth), Some(NO_CONTEXT));
    assert_eq!(bench.heard(first), Some(NO_CONTEXT));
}

#[test]
fn lists_of_pages_are_counted_all_together() {
    let mut bench = Bench::new();
    let pages = |count: u32| -> Vec<u32> { (0..count).flat_map(|page| [0, page, 16, 0]).collect() };
    // 5 times 200,000 pieces are within a million, 6 times are not.
    for id in 1..=6 {
        let mut words = vec![id, 1, 0, 200_000, 0, 0, 16, 0];
        words.extend(pages(200_000));
        let expected = if id < 6 { OK } else { NO_MEMORY };
        assert_eq!(bench.ask(0x10c, 0, &words), expected, "{id}");
    }
    assert_eq!(bench.ask(0x102, 0, &[3]), OK);
    // What lies side by side is one piece.
    let mut words = vec![6, 1, 0, 200_000, 0, 0, 16, 0];
    words.extend((0..200_000_u32).flat_map(|page| [page * 16, 0, 16, 0]));
    assert_eq!(bench.ask(0x10c, 0, &words), OK);
    assert_eq!(bench.gpu.pieces, 800_001);
}

#[test]
fn the_kernels_own_context_needs_no_renderer() {
    let mut bench = Bench::new();
    let mut words = vec![0, 0];
    words.extend([0; 16]);
    assert_eq!(bench.ask(0x200, 7, &words), OK);
    assert!(bench.started.lock().unwrap().is_empty());
    assert_eq!(bench.ask(0x101, 0, &[1, 1, 4, 4]), OK);
    assert_eq!(bench.ask(0x202, 7, &[1]), OK);
    assert_eq!(bench.ask(0x203, 7, &[1]), OK);
    assert_eq!(bench.ask(0x207, 7, &[0, 0]), NO_CONTEXT);
    assert_eq!(bench.ask(0x201, 7, &[]), OK);
}

#[test]
fn lies_of_a_renderer_end_it_alone() {
    let timeline = Timeline::new(3).unwrap();
    let resource = ResourceId(1);
    let seqno = FenceSeqno(1);
    for lie in [
        FromRenderer::Imported { resource },
        FromRenderer::Detached { resource },
        FromRenderer::FenceRetired { timeline, seqno },
        FromRenderer::BlobFailed {
            resource,
            reason: String::new(),
        },
        FromRenderer::Release { size_bytes: 1 },
        FromRenderer::Failed {
            message: "no driver".to_owned(),
        },
    ] {
        let mut bench = Bench::new();
        let renderer = bench.context(1);
        let _other = bench.context(2);
        renderer.say(&lie);
        bench.serve(true);
        assert_eq!(bench.gpu.context_count(), 1, "{lie:?}");
    }
}

#[test]
fn there_are_limits() {
    let mut bench = Bench::new();
    let _all: Vec<_> = (1..=3).map(|id| bench.context(id)).collect();
    let mut words = vec![0, CAPSET_VENUS];
    words.extend([0; 16]);
    assert_eq!(bench.ask(0x200, 4, &words), NO_MEMORY);
    assert_eq!(bench.ask(0x200, 3, &words), NO_CONTEXT);
    words[1] = 2;
    assert_eq!(bench.ask(0x200, 5, &words), WRONG);
    // 64 KiB of images; one of 16384 pixels.
    assert_eq!(bench.ask(0x101, 0, &[1, 1, 128, 128]), OK);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), NO_MEMORY);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 65536, 65536]), WRONG);
    assert_eq!(bench.ask(0x102, 0, &[1]), OK);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), OK);
    // 16 resources, of which one program has 10 at most.
    for id in 3..=12 {
        assert_eq!(bench.create_host(1, id, 0, PAGE), OK, "{id}");
    }
    assert_eq!(bench.create_host(1, 13, 0, PAGE), NO_MEMORY);
    assert_eq!(bench.ask(0x102, 0, &[12]), OK);
    assert_eq!(bench.create_host(1, 13, 0, PAGE), OK);
    for id in 14..=18 {
        assert_eq!(bench.create_host(2, id, 0, PAGE), OK, "{id}");
    }
    assert_eq!(bench.create_host(2, 19, 0, PAGE), NO_MEMORY);
}

#[test]
fn a_guest_that_was_only_suspended_goes_on() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    bench.gpu.reset();
    assert_eq!(bench.gpu.context_count(), 1);
    assert_eq!(bench.ask(0x207, 1, &[0, 0]), OK);
    assert_eq!(renderer.hear(), Heard::Submit(0, None, Vec::new()));

    // One that begins anew finds nothing of before.
    bench.gpu.reset();
    assert_eq!(bench.ask(0x100, 0, &[]), 0x1101);
    assert_eq!(bench.gpu.context_count(), 0);
    drop(renderer);
    while bench.granted() > 0 {
        bench.serve(true);
    }
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
}

#[test]
fn heads_change() {
    let mut bench = Bench::new();
    let larger = Head {
        width: 8,
        height: 6,
        is_on: false,
    };
    assert!(bench.gpu.set_head(1, larger));
    assert!(!bench.gpu.set_head(1, larger));
    assert!(!bench.gpu.set_head(2, larger));
    let token = bench.send(0x100, 0, &[]);
    assert_eq!(bench.heard(token), Some(0x1101));
    let answer = &bench.answers[&token];
    let word = |at: usize| u32::from_le_bytes(answer[at..at + 4].try_into().unwrap());
    assert_eq!([word(32), word(36), word(40)], [4, 2, 1]);
    assert_eq!([word(56), word(60), word(64)], [8, 6, 0]);
    assert_eq!(bench.ask(0x10a, 0, &[1]), 0x1104);
    assert_eq!(bench.ask(0x10a, 0, &[2]), 0x1202);
}

/// Words that make sense now and then.
fn word() -> impl Strategy<Value = u32> {
    prop_oneof![
        4 => 0..6_u32,
        1 => Just(4096),
        1 => Just(u32::MAX),
        1 => any::<u32>(),
    ]
}

fn kind() -> impl Strategy<Value = u32> {
    prop_oneof![0x100..0x110_u32, 0x200..0x20b_u32, any::<u32>()]
}

proptest! {
    /// Whatever a guest sends, each command is answered once, and what is granted comes back.
    #[test]
    fn any_commands_are_survived(
        commands in prop::collection::vec(
            (kind(), 0..4_u32, 0..3_u32, prop::collection::vec(word(), 0..20)), 1..60)
    ) {
        let mut bench = Bench::new();
        let mut sent = Vec::new();
        for (kind, flags, context, words) in commands {
            sent.push(bench.send_with(kind, flags, 7, context, 1, &words));
            // Renderers that end at once: what waits for them is answered too.
            bench.started.lock().unwrap().clear();
            bench.serve(false);
        }
        for id in 0..3 {
            bench.gpu.lose(ContextId(id), crate::fault::Reason::Stopped);
        }
        for token in sent {
            bench.wait(token);
        }
        bench.gpu.drop_everything();
        bench.gpu.shut_down();
        prop_assert_eq!(bench.gpu.resources.len(), 0);
        prop_assert_eq!(bench.granted(), 0);
        prop_assert_eq!(bench.gpu.image_bytes, 0);
    }
}
