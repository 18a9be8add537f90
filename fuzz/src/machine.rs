//! A device with its worker and a guest's memory, for fuzzers of transports. There are no renderers.

use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::thread::JoinHandle;

use parhelion_device::gpu::{Config, Gpu, Head};
use parhelion_device::machine::{Machine, new};
use parhelion_device::vgpu::Vgpu;
use parhelion_model::limits::Limits;
use parhelion_sys::event::EventFd;
use parhelion_sys::memory::SharedMemory;

pub(crate) const RAM_BYTES: u64 = 1 << 16;
pub(crate) const WINDOW_BYTES: u64 = 1 << 28;

/// The device.
pub(crate) struct Device {
    pub(crate) machine: Machine,
    pub(crate) window: OwnedFd,
    pub(crate) ram: SharedMemory,
    worker: JoinHandle<io::Result<()>>,
}

impl Device {
    pub(crate) fn new() -> Self {
        let config = Config {
            capset: vec![0; 160],
            vgpu: Vgpu::new(Limits::default(), Vec::new()),
            blobs_first: false,
            heads: vec![Head {
                width: 8,
                height: 8,
                is_on: true,
            }],
            window_bytes: WINDOW_BYTES,
            most_contexts: 1,
            most_resources: 8,
            most_image_bytes: 1 << 16,
        };
        let kick = Arc::new(EventFd::new().expect("an event"));
        let none = || Err(io::ErrorKind::Unsupported.into());
        let gpu = Gpu::new(config, Box::new(none), Arc::clone(&kick)).expect("a window");
        let window = gpu.window_fd().expect("a descriptor");
        let (machine, worker) = new(gpu, kick);
        Self {
            machine,
            window,
            ram: SharedMemory::create("ram", RAM_BYTES).expect("memory"),
            worker: std::thread::spawn(move || worker.work(&|_| {})),
        }
    }

    /// The guest writes its memory.
    pub(crate) fn guest_writes(&self, place: u8, bytes: &[u8]) {
        let _ = self.ram.write(usize::from(place) * 16, bytes);
    }

    /// Ends it.
    ///
    /// # Panics
    /// When the worker did.
    pub(crate) fn end(self) {
        self.machine.stop();
        let ended = self.worker.join().expect("the worker does not panic");
        assert!(ended.is_ok(), "the worker cannot wait any more");
    }
}

/// Bytes of 32-bit words.
pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
