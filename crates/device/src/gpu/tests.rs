//! A bench for the device: a guest that sends commands, and renderers that the tests play.

mod contexts;
mod limits;
mod memory;
mod shown;

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
use parhelion_model::limits::Limits;
use std::sync::Mutex;

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
        vgpu: Vgpu::new(
            Limits {
                blobs: 10,
                vram_bytes: Some(16 * PAGE),
                ..Limits::default()
            },
            Vec::new(),
        ),
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
        self.gpu.config.vgpu.reserved_bytes()
    }
}

/// Answers a request to leave a range.
fn leave(renderer: &mut Renderer, id: u32) {
    let resource = ResourceId(id);
    let expected = Heard::Message(ToRenderer::Detach { resource });
    assert_eq!(renderer.hear(), expected);
    renderer.say(&FromRenderer::Detached { resource });
}
