//! A device, its worker and a guest's memory, for tests of transports.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use parhelion_model::limits::Limits;
use parhelion_sys::event::{self, EventFd};
use parhelion_sys::memory::SharedMemory;
use rustix::event::{PollFd, PollFlags};

use super::{Machine, new};
use crate::gpu::{Config, Gpu, Head};
use crate::vgpu::Vgpu;

/// How long a test waits for what must come.
pub(crate) const PATIENCE: Duration = Duration::from_secs(120);
pub(crate) const WINDOW_BYTES: u64 = 1 << 28;
pub(crate) const RAM_BYTES: u64 = 1 << 20;

/// Where in its memory the guest has the parts of its queue.
pub(crate) const DESCRIPTORS: u64 = 0x1000;
pub(crate) const AVAILABLE: u64 = 0x2000;
pub(crate) const USED: u64 = 0x3000;
/// How many entries it has.
pub(crate) const ENTRIES: u16 = 8;
/// And where answers go.
const ANSWER: u64 = 0x5000;

/// A device that is worked off by a thread, and starts no renderers.
pub(crate) struct Fixture {
    pub(crate) machine: Machine,
    pub(crate) window: OwnedFd,
    worker: JoinHandle<()>,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        let config = Config {
            capset: vec![7; 160],
            vgpu: Vgpu::new(Limits::default(), Vec::new()),
            blobs_first: true,
            heads: vec![Head {
                width: 640,
                height: 480,
                is_on: true,
            }],
            window_bytes: WINDOW_BYTES,
            most_contexts: 2,
            most_resources: 16,
            most_image_bytes: 1 << 20,
        };
        let kick = Arc::new(EventFd::new().unwrap());
        let none = || Err(io::ErrorKind::Unsupported.into());
        let gpu = Gpu::new(config, Box::new(none), Arc::clone(&kick)).unwrap();
        let window = gpu.window_fd().unwrap();
        let (machine, worker) = new(gpu, kick);
        let worker = std::thread::spawn(move || worker.work(&|_| {}).unwrap());
        Self {
            machine,
            window,
            worker,
        }
    }

    /// Ends the worker.
    pub(crate) fn end(self) {
        self.machine.stop();
        self.worker.join().unwrap();
    }
}

/// A guest's memory, with a queue in it.
pub(crate) struct Guest(pub(crate) SharedMemory);

impl Guest {
    pub(crate) fn new() -> Self {
        Self(SharedMemory::create("ram", RAM_BYTES).unwrap())
    }

    fn put(&self, address: u64, bytes: &[u8]) {
        assert!(self.0.write(usize::try_from(address).unwrap(), bytes));
    }

    /// Offers GET_DISPLAY_INFO as the `index`th request.
    pub(crate) fn offer(&self, index: u16) {
        let descriptor = |address: u64, len: u32, flags: u16, next: u16| {
            let mut bytes = address.to_le_bytes().to_vec();
            bytes.extend(len.to_le_bytes());
            bytes.extend(flags.to_le_bytes());
            bytes.extend(next.to_le_bytes());
            bytes
        };
        self.put(DESCRIPTORS, &descriptor(0x4000, 24, 1, 1));
        self.put(DESCRIPTORS + 16, &descriptor(ANSWER, 512, 2, 0));
        self.put(0x4000, &0x100_u32.to_le_bytes());
        let slot = u64::from((index - 1) % ENTRIES);
        self.put(AVAILABLE + 4 + 2 * slot, &[0, 0]);
        self.announce(index);
    }

    /// Says that there are `index` requests.
    pub(crate) fn announce(&self, index: u16) {
        self.put(AVAILABLE + 2, &index.to_le_bytes());
    }

    /// As after a reset.
    pub(crate) fn clear(&self) {
        self.announce(0);
        self.put(USED + 2, &[0, 0]);
    }

    /// How many answers there are.
    pub(crate) fn answers(&self) -> u16 {
        let place = usize::try_from(USED).unwrap() + 2;
        self.0.load_u16(place).unwrap()
    }

    /// Checks the last answer, and takes it away.
    pub(crate) fn check_answer(&self) {
        let mut answer = [0; 44];
        let place = usize::try_from(ANSWER).unwrap();
        assert!(self.0.read(place, &mut answer));
        assert_eq!(answer[..4], 0x1101_u32.to_le_bytes());
        assert_eq!(answer[32..36], 640_u32.to_le_bytes());
        self.put(ANSWER, &[0; 44]);
    }
}

/// Waits for what must come.
pub(crate) fn eventually(mut condition: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < PATIENCE);
        std::thread::yield_now();
    }
}

pub(crate) fn wait_for(event: &EventFd) {
    let mut fds = [PollFd::new(event, PollFlags::IN)];
    assert_eq!(event::wait(&mut fds, Some(PATIENCE)).unwrap(), 1);
    assert!(event.clear().unwrap());
}
