//! A whole context on the calling thread, for fuzzers: the same channels, objects, resources and
//! driver boundary as in a renderer process, without the process, its socket and its threads.
//!
//! Rings that a guest makes do get their threads. What a process leaves to its end (nothing is torn
//! down there) is torn down here, so that a fuzzer can make a context a thousand times a second.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use parhelion_model::control::{FaultKind, FromRenderer, ToRenderer};
use parhelion_model::id::{FenceSeqno, ResourceId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;
use parhelion_vk::loader::Loader;

use super::{Context, Link, Settings, Socket, Worker};
use crate::channel::{Channel, Source};
use crate::resource::Resource;
use crate::ring::SeqnoGate;
use crate::seat::Seat;

/// How long threads of a context may take to notice that it is over.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why a context has ended.
#[derive(Clone, Debug)]
pub struct End {
    /// Whose fault it was.
    pub kind: FaultKind,
    /// The command in which it was found.
    pub command: String,
    /// The rule that was broken.
    pub rule: String,
}

/// Hears what the context says to its device process.
#[derive(Debug, Default)]
struct Told(Mutex<Option<End>>);

impl Link for Told {
    fn send(&self, message: &FromRenderer) {
        if let FromRenderer::Fault {
            kind,
            command,
            rule,
        } = message
        {
            let mut end = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            end.get_or_insert_with(|| End {
                kind: *kind,
                command: command.clone(),
                rule: rule.clone(),
            });
        }
    }
}

/// A context, its virtqueue and one ring.
pub struct Session {
    worker: Worker,
    ring: Channel,
    told: Arc<Told>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

impl Session {
    /// A context that replays on the driver behind `loader`.
    ///
    /// # Errors
    /// When the system has no sockets left.
    pub fn new(loader: Arc<Loader>, limits: Limits) -> std::io::Result<Self> {
        let told = Arc::new(Told::default());
        let settings = Settings {
            limits,
            hidden_extensions: Vec::new(),
            seat: Seat::default(),
        };
        let context = Context::new(settings, loader, Arc::clone(&told) as Arc<dyn Link>);
        // Nobody listens at the other end: what is sent there is lost.
        let (socket, _) = Seqpacket::pair()?;
        // Nothing will pass the gate later, so what is not past it already is refused at once.
        let gate = Arc::new(SeqnoGate::new());
        gate.stop();
        Ok(Self {
            ring: Channel::new(Arc::clone(&context), Source::Ring(gate)),
            worker: Worker {
                channel: Channel::new(Arc::clone(&context), Source::Virtqueue),
                context,
                socket: Arc::new(Socket(socket)),
                reported: None,
            },
            told,
        })
    }

    /// Shared memory that the guest has as a resource.
    ///
    /// # Errors
    /// When it cannot be made, or the number is taken.
    pub fn shm(&self, resource: u32, size_bytes: u64) -> Result<Arc<SharedMemory>, String> {
        let memory = SharedMemory::create("fuzz", size_bytes).map_err(|e| e.to_string())?;
        let memory = Arc::new(memory);
        let entry = Resource::Shm(Arc::clone(&memory));
        let resources = &self.worker.context.resources;
        resources
            .insert(ResourceId(resource), entry)
            .map_err(|fault| fault.rule)?;
        Ok(memory)
    }

    /// Writes `bytes` into a resource of shared memory, as a guest does; false if it has no such.
    pub fn fill(&self, resource: u32, bytes: &[u8]) -> bool {
        let memory = self.worker.context.resources.shm(resource);
        memory.is_ok_and(|memory| memory.write(0, bytes))
    }

    /// A message of the device process.
    pub fn control(&mut self, message: &ToRenderer) {
        if let Err((command, fault)) = self.worker.control(message) {
            self.worker.context.fail(command, &fault);
        }
    }

    /// Commands that come over the socket.
    pub fn submit(&mut self, timeline: Timeline, fence: Option<FenceSeqno>, commands: &[u8]) {
        if let Err((command, fault)) = self.worker.submit(timeline, fence, commands) {
            self.worker.context.fail(command, &fault);
        }
    }

    /// Commands that come on the ring; false when the context is over.
    pub fn ring(&mut self, commands: &[u8]) -> bool {
        self.ring.all(commands).is_ok()
    }

    /// Whether the context is over.
    pub fn is_over(&self) -> bool {
        self.worker.context.is_fatal()
    }

    /// Why the context is over, if it is.
    pub fn end(&self) -> Option<End> {
        let end = self.told.0.lock();
        end.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Ends all threads and objects; false when something of the context is still held.
    pub fn close(self) -> bool {
        let Self { worker, ring, told } = self;
        let context: Weak<Context> = worker.context.downgrade();
        worker.context.budget.stop();
        let rings = std::mem::take(&mut *worker.context.rings());
        for ring in rings.into_values() {
            ring.stop_and_join();
        }
        worker.context.release_timelines(|_| true);
        drop(ring);
        drop(worker);
        drop(told);
        // Threads that wait for fences notice it by themselves.
        let start = Instant::now();
        while context.strong_count() != 0 {
            if start.elapsed() > PATIENCE {
                return false;
            }
            std::thread::yield_now();
        }
        true
    }
}
