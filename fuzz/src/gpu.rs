//! Commands of virtio-gpu, and renderers that may lie.
//!
//! The device is the real one and runs on the calling thread, without a transport: commands go in as
//! bytes, answers come out. Renderers are sockets whose other ends are here; what they say is the
//! input's choice.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use parhelion_device::gpu::{Config, Gpu, Head, Token};
use parhelion_device::renderer::Spawned;
use parhelion_device::vgpu::Vgpu;
use parhelion_device::virtio::ram::GuestRam;
use parhelion_model::control::FromRenderer;
use parhelion_model::id::{FenceSeqno, ResourceId, RingId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_sys::event::{self, EventFd};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;
use rustix::event::{PollFd, PollFlags};

use crate::input::Input;

const PAGE: u64 = 4096;
const RAM_BYTES: u64 = 16 * PAGE;
const WINDOW_BYTES: u64 = 64 * PAGE;
const VRAM_BYTES: u64 = 1 << 20;
/// Commands and replies of one input.
const MAX_STEPS: usize = 64;

/// What is told to renderers is of no interest here; they only talk.
type Renderers = Arc<Mutex<VecDeque<Seqpacket>>>;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let limits = Limits {
        vram_bytes: Some(VRAM_BYTES),
        shm_bytes: 1 << 20,
        rings: 4,
        pending_fences: 8,
        ..Limits::default()
    };
    let vgpu = Vgpu::new(limits, Vec::new());
    let config = Config {
        capset: vec![0; 160],
        vgpu: vgpu.clone(),
        blobs_first: input.byte() & 1 == 0,
        heads: vec![
            Head {
                width: 8,
                height: 8,
                is_on: true,
            };
            2
        ],
        window_bytes: WINDOW_BYTES,
        most_contexts: 3,
        most_resources: 8,
        most_image_bytes: 1 << 16,
    };
    let ram = SharedMemory::create("ram", RAM_BYTES).expect("memory");
    let mut guest = GuestRam::default();
    let fd = ram.try_clone_fd().expect("a descriptor");
    guest.map(0, RAM_BYTES, Some((fd, 0)), true).expect("free");

    let renderers = Renderers::default();
    let spawn = {
        let renderers = Arc::clone(&renderers);
        move || {
            let (ours, theirs) = Seqpacket::pair()?;
            renderers.lock().expect("no panic").push_back(theirs);
            Ok(Spawned {
                socket: ours,
                process: None,
            })
        }
    };
    let wake = Arc::new(EventFd::new().expect("an event"));
    let mut gpu = Gpu::new(config, Box::new(spawn), Arc::clone(&wake)).expect("a window");
    let mut answers: HashMap<Token, u32> = HashMap::new();
    let mut sent: Vec<Token> = Vec::new();
    for token in 0..MAX_STEPS as Token {
        if input.is_empty() {
            break;
        }
        match input.byte() {
            0..=191 => {
                let command = command(&mut input);
                sent.push(token);
                gpu.control(&guest, token, &command);
            }
            192..=223 => {
                let message = lie(&mut input);
                let renderers = renderers.lock().expect("no panic");
                let which = usize::from(input.byte()) % renderers.len().max(1);
                if let (Some(renderer), Ok(packet)) = (renderers.get(which), message.encode()) {
                    let _ = renderer.try_send(&packet, &[]);
                }
            }
            224..=231 => {
                let mut renderers = renderers.lock().expect("no panic");
                renderers.pop_front();
            }
            232..=239 => {
                let bytes = command(&mut input);
                assert!(gpu.cursor(&bytes).len() >= 24, "an answer has a header");
            }
            240..=243 => {
                // Answers of before are no longer wanted.
                gpu.reset();
                sent.clear();
            }
            _ => {
                let _ = gpu.picture(&guest, usize::from(input.byte() & 3));
            }
        }
        serve(&mut gpu, &wake, Duration::ZERO);
        collect(&mut gpu, &mut answers);
    }
    // All renderers are gone: whatever waits is answered, once.
    renderers.lock().expect("no panic").clear();
    while gpu.context_count() > 0 {
        serve(&mut gpu, &wake, Duration::from_secs(1));
    }
    gpu.shut_down();
    // `shut_down` drops what nobody waits for any more; answers were given when contexts were lost.
    collect(&mut gpu, &mut answers);
    for (token, count) in &answers {
        assert_eq!(*count, 1, "request {token} was answered {count} times");
    }
    assert!(
        vgpu.reserved_bytes() <= VRAM_BYTES,
        "more was granted than there is"
    );
}

fn collect(gpu: &mut Gpu, answers: &mut HashMap<Token, u32>) {
    for (token, bytes) in gpu.done() {
        assert!(bytes.len() >= 24, "an answer has a header");
        *answers.entry(token).or_default() += 1;
    }
}

fn serve(gpu: &mut Gpu, wake: &EventFd, timeout: Duration) {
    let mut ids = Vec::new();
    let mut fds = vec![PollFd::new(wake, PollFlags::IN)];
    for (id, link, _) in gpu.links() {
        ids.push(id);
        fds.push(PollFd::from_borrowed_fd(link, PollFlags::IN));
    }
    let _ = event::wait(&mut fds, Some(timeout));
    let ready: Vec<PollFlags> = fds.iter().skip(1).map(PollFd::revents).collect();
    drop(fds);
    let _ = wake.clear();
    for (id, flags) in ids.into_iter().zip(ready) {
        if !flags.is_empty() {
            gpu.serve(id, true);
        }
    }
    gpu.reap();
}

/// A command: mostly one that exists, with words that are small or at an edge.
fn command(input: &mut Input<'_>) -> Vec<u8> {
    const KINDS: [u32; 26] = [
        0x100, 0x101, 0x102, 0x103, 0x104, 0x105, 0x106, 0x107, 0x108, 0x109, 0x10a, 0x10b, 0x10c,
        0x10c, 0x10c, 0x10d, 0x200, 0x200, 0x201, 0x202, 0x203, 0x207, 0x208, 0x208, 0x209, 0x300,
    ];
    let choice = usize::from(input.byte());
    let kind = match KINDS.get(choice % 28) {
        Some(kind) => *kind,
        None => input.word(),
    };
    let context = u32::from(input.byte() & 3);
    let flags = u32::from(input.byte() & 3);
    let mut bytes = Vec::new();
    for word in [kind, flags, 1, 0, context, u32::from(input.byte() & 63)] {
        bytes.extend(word.to_le_bytes());
    }
    // What honest drivers send to begin with, or anything.
    let words = usize::from(input.byte() & 31);
    if kind == 0x200 && words < 24 {
        for word in [4, 4_u32] {
            bytes.extend(word.to_le_bytes());
        }
        bytes.extend([b'x'; 64]);
        return bytes;
    }
    for _ in 0..words {
        let word = match input.byte() {
            byte @ 0..=127 => u32::from(byte & 15),
            byte @ 128..=191 => u32::from(byte & 63) * 4096,
            192..=223 => u32::try_from(input.size() & 0xffff_ffff).unwrap_or(0),
            _ => input.word(),
        };
        bytes.extend(word.to_le_bytes());
    }
    bytes
}

/// Something that a renderer says.
fn lie(input: &mut Input<'_>) -> FromRenderer {
    let resource = ResourceId(u32::from(input.byte() & 15));
    let size_bytes = input.size();
    match input.byte() % 14 {
        0 | 1 => FromRenderer::Imported { resource },
        2 => FromRenderer::NotImported {
            resource,
            reason: "no".to_owned(),
        },
        3 | 4 => FromRenderer::Detached { resource },
        5 | 6 => FromRenderer::FenceRetired {
            timeline: Timeline::new(u32::from(input.byte() & 63)).unwrap_or_default(),
            seqno: FenceSeqno(u64::from(input.byte() & 7)),
        },
        7 => FromRenderer::RingCreated {
            ring: RingId(u64::from(input.byte() & 7)),
            resource,
            status_offset: input.size(),
        },
        8 => FromRenderer::RingDestroyed {
            ring: RingId(u64::from(input.byte() & 7)),
        },
        9 => FromRenderer::BlobFailed {
            resource,
            reason: "no".to_owned(),
        },
        10 => FromRenderer::Reserve {
            request: 1,
            size_bytes,
        },
        11 => FromRenderer::Release { size_bytes },
        12 => FromRenderer::Ready {
            driver: "d".to_owned(),
            device: "e".to_owned(),
        },
        _ => FromRenderer::BlobCreated {
            resource,
            size_bytes,
        },
    }
}
