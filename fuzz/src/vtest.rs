//! A client of the vtest socket, and a renderer that may lie.
//!
//! The server is the real one and runs on the calling thread. The client has said everything before
//! it begins; a thread plays the renderer, by the bytes of a script: honest, or not.

use std::io::Write;
use std::net::Shutdown;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{LazyLock, Mutex};

use parhelion_device::renderer::Spawned;
use parhelion_device::vgpu::Vgpu;
use parhelion_device::vtest::{Config, serve};
use parhelion_device::{Ended, Reason};
use parhelion_model::ContextId;
use parhelion_model::control::{FaultKind, FromRenderer, Request, ToRenderer};
use parhelion_model::id::{FenceSeqno, ResourceId, RingId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;

use crate::input::Input;

/// Messages of one client: replies to all of them fit into its socket, which nobody reads.
const MAX_MESSAGES: usize = 48;

/// The largest blob that the renderer makes.
const MOST_BLOB_BYTES: u64 = 1 << 20;

const VRAM_BYTES: u64 = 1 << 20;

/// Bytes of the script of the renderer.
const SCRIPT_BYTES: usize = 64;

/// Script bytes from here on are lies.
const LIES: u8 = 0xc0;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let kind = input.byte();
    let script = if kind & 1 == 0 {
        Vec::new()
    } else {
        let length = usize::from(input.byte()) % SCRIPT_BYTES;
        input.take(length).to_vec()
    };
    let honest = script.iter().all(|byte| *byte < LIES);

    let (mut client, stream) = UnixStream::pair().expect("sockets");
    let bytes = client_bytes(kind, &mut input);
    client.write_all(&bytes).expect("they fit into the socket");
    // A client that is gone, or one that says no more.
    let client = if kind & 2 == 0 {
        client.shutdown(Shutdown::Write).expect("a socket");
        Some(client)
    } else {
        drop(client);
        None
    };

    let (ours, theirs) = Seqpacket::pair().expect("sockets");
    let (start, done) = &*RENDERER;
    start
        .lock()
        .expect("no panic")
        .send((theirs, script))
        .expect("the renderer thread lives");
    let config = Config {
        capset: vec![0; 160],
        vgpu: Vgpu::new(
            Limits {
                vram_bytes: Some(VRAM_BYTES / 2),
                shm_bytes: 1 << 20,
                blobs: 16,
                rings: 4,
                syncs: 16,
                waits: 8,
                pending_fences: 16,
                message_bytes: 8192,
                ..Limits::default()
            },
            Vec::new(),
        ),
        stop: None,
    };
    let spawned = Mutex::new(Some(Spawned {
        socket: ours,
        process: None,
    }));
    let ended = serve(stream, ContextId(1), &config, &|| {
        let spawned = spawned.lock().expect("no panic").take();
        spawned.ok_or_else(|| std::io::Error::other("asked for twice"))
    });
    drop(client);
    done.lock()
        .expect("no panic")
        .recv()
        .expect("the renderer thread lives");
    check(&ended, honest);
    assert_eq!(config.vgpu.reserved_bytes(), 0, "memory is not given back");
}

fn check(ended: &Ended, honest: bool) {
    let Reason::Fault(fault) = &ended.reason else {
        return;
    };
    assert!(
        !honest || fault.kind == FaultKind::Guest,
        "a client made the host fail: {fault}"
    );
    assert!(!fault.to_string().contains("internal error"), "{fault}");
}

fn message(out: &mut Vec<u8>, command: u32, words: &[u32]) {
    let length = u32::try_from(words.len()).expect("short");
    for word in [length, command].iter().chain(words) {
        out.extend(word.to_le_bytes());
    }
}

fn wide(value: u64) -> [u32; 2] {
    [value as u32, (value >> 32) as u32]
}

/// All that the client says.
fn client_bytes(kind: u8, input: &mut Input<'_>) -> Vec<u8> {
    let mut out = Vec::new();
    if kind & 4 == 0 {
        out.extend(b"\x05\0\0\0\x08\0\0\0fuzz\0");
        message(&mut out, 11, &[3 + u32::from(kind >> 7)]);
        message(&mut out, 17, &[4]);
    }
    for _ in 0..MAX_MESSAGES {
        if input.is_empty() {
            break;
        }
        let step = input.byte();
        let id = |input: &mut Input<'_>| u32::from(input.byte() & 15);
        match step & 31 {
            0 => message(&mut out, 10, &[]),
            1 => message(&mut out, 7, &[0, u32::from(step >> 7)]),
            2 => message(&mut out, 15, &[id(input)]),
            3 => message(&mut out, 16, &[4, u32::from(step >> 7)]),
            4 => message(&mut out, 3, &[id(input)]),
            5 => message(&mut out, 38, &[id(input)]),
            6..=9 => {
                let [low, high] = wide(input.size());
                message(&mut out, 18, &[2, 1, low, high, 0, 0]);
            }
            10..=12 => {
                let [low, high] = wide(input.size());
                let flags = u32::from(step >> 5);
                message(&mut out, 18, &[2, flags, low, high, id(input), 0]);
            }
            13 => {
                let [low, high] = wide(input.size());
                message(&mut out, 19, &[low, high]);
            }
            14 => message(&mut out, 20, &[id(input)]),
            15 => message(&mut out, 21, &[id(input)]),
            16 => {
                let [low, high] = wide(input.size());
                message(&mut out, 22, &[id(input), low, high]);
            }
            17 | 18 => {
                let mut words = vec![u32::from(step >> 7), input.word()];
                for _ in 0..input.byte() & 3 {
                    let [low, high] = wide(input.size());
                    words.extend([id(input), low, high]);
                }
                message(&mut out, 23, &words);
            }
            19..=24 => submit(&mut out, input, step),
            25 => message(&mut out, 11, &[input.word()]),
            26 => message(&mut out, 17, &[u32::from(step >> 5)]),
            27 => {
                // A header that lies about its length, or a command that is not there.
                let words = [input.word() >> (step >> 3), u32::from(input.byte())];
                out.extend(words.iter().flat_map(|word| word.to_le_bytes()));
            }
            28 => {
                // A word of what was said already becomes another one.
                let words = out.len() / 4;
                if words > 0 {
                    let at = usize::from(input.short()) % words * 4;
                    out[at..at + 4].copy_from_slice(&input.word().to_le_bytes());
                }
            }
            _ => {
                let length = usize::from(input.byte());
                out.extend(input.take(length));
            }
        }
    }
    out
}

/// One batch with commands and a point, in a message that may be wrong in one place.
fn submit(out: &mut Vec<u8>, input: &mut Input<'_>, step: u8) {
    let length = usize::from(input.byte() & 63) * 4;
    let commands = input.take(length).to_vec();
    let words = u32::try_from(commands.len().div_ceil(4)).expect("short");
    let points = u32::from(step >> 6);
    let timeline = u32::from(input.byte());
    let mut payload = vec![1, 1, 9, words, 9 + words, points, timeline & 63, 0, 0];
    payload.extend(commands.chunks(4).map(|word| {
        let mut whole = [0; 4];
        whole[..word.len()].copy_from_slice(word);
        u32::from_le_bytes(whole)
    }));
    for _ in 0..points {
        let [low, high] = wide(input.size());
        payload.extend([u32::from(input.byte() & 15), low, high]);
    }
    if step & 0x20 != 0 {
        let at = usize::from(input.byte()) % payload.len();
        payload[at] = input.word();
    }
    message(out, 24, &payload);
}

type Work = (Seqpacket, Vec<u8>);

/// The thread that plays renderers, one after the other.
static RENDERER: LazyLock<(Mutex<Sender<Work>>, Mutex<Receiver<()>>)> = LazyLock::new(|| {
    let (start, started) = channel::<Work>();
    let (finished, done) = channel();
    std::thread::spawn(move || {
        while let Ok((socket, script)) = started.recv() {
            Renderer {
                socket,
                script: script.into_iter(),
                requests: 0,
            }
            .play();
            if finished.send(()).is_err() {
                return;
            }
        }
    });
    (Mutex::new(start), Mutex::new(done))
});

struct Renderer {
    socket: Seqpacket,
    script: std::vec::IntoIter<u8>,
    requests: u64,
}

impl Renderer {
    fn play(mut self) {
        let (mut packet, mut fds) = (Vec::new(), Vec::new());
        while let Ok(1..) = self.socket.receive(&mut packet, &mut fds) {
            let choice = self.script.next().unwrap_or(0);
            let Ok(request) = Request::decode(&packet) else {
                panic!("the device side sends what it cannot read itself");
            };
            if choice >= LIES {
                if !self.lie(choice) {
                    return;
                }
            }
            match request {
                Request::Message(ToRenderer::Shutdown) => return,
                Request::Message(message) => self.answer(message, choice),
                Request::Submit(submit) => {
                    if let Some(seqno) = submit.fence {
                        let timeline = submit.timeline;
                        self.say(&FromRenderer::FenceRetired { timeline, seqno });
                    }
                }
            }
            fds.clear();
        }
    }

    fn say(&self, message: &FromRenderer) {
        let _ = self.socket.send(&message.encode().expect("short"), &[]);
    }

    fn answer(&mut self, message: ToRenderer, choice: u8) {
        match message {
            ToRenderer::Init { .. } => self.say(&FromRenderer::Ready {
                driver: "fuzz".to_owned(),
                device: "\u{1b}[31m".to_owned(),
            }),
            ToRenderer::ImportShm {
                resource,
                size_bytes,
            } => {
                self.say(&FromRenderer::Imported { resource });
                // A ring in it, with a status word that is there.
                if choice & 1 != 0 && size_bytes >= 4 {
                    self.say(&FromRenderer::RingCreated {
                        ring: RingId(resource.0.into()),
                        resource,
                        status_offset: 0,
                    });
                    self.say(&FromRenderer::RingDestroyed {
                        ring: RingId(resource.0.into()),
                    });
                }
            }
            ToRenderer::CreateBlob {
                resource,
                size_bytes,
                ..
            } => self.blob(resource, size_bytes, choice),
            ToRenderer::Reserved { granted, .. } => {
                if granted {
                    let size_bytes = 4096;
                    self.say(&FromRenderer::Release { size_bytes });
                }
            }
            ToRenderer::DestroyResource { .. } if choice & 2 != 0 => {
                self.requests += 1;
                self.say(&FromRenderer::Reserve {
                    request: self.requests,
                    size_bytes: 4096,
                });
            }
            // Windows are for virtual machines.
            ToRenderer::DestroyResource { .. }
            | ToRenderer::Window { .. }
            | ToRenderer::ImportRange { .. }
            | ToRenderer::Detach { .. }
            | ToRenderer::Shutdown => {}
        }
    }

    fn blob(&self, resource: ResourceId, size_bytes: u64, choice: u8) {
        if size_bytes > MOST_BLOB_BYTES || choice & 7 == 7 {
            return self.say(&FromRenderer::BlobFailed {
                resource,
                reason: "too\nlarge".to_owned(),
            });
        }
        let memory = SharedMemory::create("fuzz", size_bytes).expect("memory");
        let message = FromRenderer::BlobCreated {
            resource,
            size_bytes,
        };
        let packet = message.encode().expect("short");
        let _ = self.socket.send(&packet, &[memory.fd().as_fd()]);
    }

    /// Says something that it should not; false when it dies of it, true when it goes on as if
    /// nothing were.
    fn lie(&mut self, choice: u8) -> bool {
        let mut next = || u64::from(self.script.next().unwrap_or(0));
        let (first, second) = (next(), next());
        let resource = ResourceId(u32::try_from(first & 7).unwrap_or(0));
        let size_bytes = first << (second & 63);
        let timeline = Timeline::new(u32::from(choice & 63)).unwrap_or(Timeline::CPU);
        let message = match choice & 15 {
            0 => FromRenderer::Imported { resource },
            1 => FromRenderer::BlobFailed {
                resource,
                reason: String::new(),
            },
            2 => FromRenderer::FenceRetired {
                timeline,
                seqno: FenceSeqno(second),
            },
            3 | 4 => FromRenderer::RingCreated {
                ring: RingId(first),
                resource,
                status_offset: second.wrapping_sub(first) << (first & 31),
            },
            5 => FromRenderer::RingDestroyed {
                ring: RingId(first),
            },
            6 => FromRenderer::Reserve {
                request: second,
                size_bytes,
            },
            7 => FromRenderer::Release { size_bytes },
            8 => FromRenderer::Failed {
                message: "\u{7}".to_owned(),
            },
            9 => FromRenderer::Fault {
                kind: FaultKind::Guest,
                command: "\u{1b}".to_owned(),
                rule: "x".repeat(usize::try_from(first).unwrap_or(0)),
            },
            10 => FromRenderer::Ready {
                driver: String::new(),
                device: String::new(),
            },
            11 => {
                // A blob whose descriptor is smaller than it says, or none.
                let message = FromRenderer::BlobCreated {
                    resource,
                    size_bytes,
                };
                let packet = message.encode().expect("short");
                let memory = SharedMemory::create("fuzz", 1).expect("memory");
                let fds = [memory.fd(), memory.fd()];
                let count = usize::try_from(second).unwrap_or(0).min(2);
                let _ = self.socket.send(&packet, &fds[..count]);
                return choice & 0x10 != 0;
            }
            12 => {
                let bytes: Vec<u8> = self.script.by_ref().collect();
                let _ = self.socket.send(&bytes, &[]);
                return false;
            }
            _ => return false,
        };
        self.say(&message);
        choice & 0x10 != 0
    }
}
