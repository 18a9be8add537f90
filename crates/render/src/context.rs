//! A context: everything that one guest program has in this renderer.

use std::collections::HashMap;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use parhelion_model::control::FromRenderer;
use parhelion_model::id::{FenceSeqno, ResourceId, RingId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_model::statistics::Statistics;
use parhelion_vk::loader::Loader;

use crate::driver::device::Device;
use crate::driver::memory::Budget;
use crate::driver::queue::Queue;
use crate::fault::Fault;
use crate::object::Objects;
use crate::progress::Channels;
use crate::resource::Resources;
use crate::ring::{Monitor, Ring, RingEvents};
use crate::seat::Seat;

/// Refusals that are remembered, to explain what follows from them.
const MAX_REFUSED: usize = 1024;

/// The way to the device process.
pub(crate) trait Link: Send + Sync {
    /// Sends a message; one that cannot be sent is lost, because then nobody listens any more.
    fn send(&self, message: &FromRenderer);
}

/// What the context has done so far.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    calls: AtomicU64,
    command_bytes: AtomicU64,
    submissions: AtomicU64,
    pub(crate) gpu_time_ns: AtomicU64,
}

impl Counters {
    /// So many more commands, of so many bytes.
    pub(crate) fn count_calls(&self, count: u64, bytes: u64) {
        self.calls.fetch_add(count, Ordering::Relaxed);
        self.command_bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    /// One more submission; returns how many there are.
    pub(crate) fn count_submission(&self) -> u64 {
        let before = self.submissions.fetch_add(1, Ordering::Relaxed);
        before.saturating_add(1)
    }
}

/// What a context is made with.
pub(crate) struct Settings {
    pub(crate) limits: Limits,
    pub(crate) hidden_extensions: Vec<String>,
    pub(crate) seat: Seat,
}

/// Everything that one guest program has.
pub(crate) struct Context {
    pub(crate) objects: Objects,
    pub(crate) resources: Resources,
    pub(crate) limits: Limits,
    pub(crate) hidden_extensions: Vec<String>,
    pub(crate) loader: Arc<Loader>,
    pub(crate) counters: Counters,
    pub(crate) budget: Budget,
    /// Where it waits for its turn.
    pub(crate) seat: Seat,
    /// Those that are at work.
    pub(crate) channels: Channels,
    /// The window of the virtual machine that the guest is in, and its size.
    pub(crate) window: OnceLock<(OwnedFd, u64)>,
    /// Whether there is an instance: there can be one.
    pub(crate) has_instance: AtomicBool,
    link: Arc<dyn Link>,
    rings: Mutex<HashMap<u64, Arc<Ring>>>,
    timelines: Mutex<HashMap<u8, Arc<Queue>>>,
    /// Held by the one command that is decoded in more memory than channels have for themselves.
    large: Mutex<()>,
    /// Bytes of large command streams that are being executed, all rings together.
    stream_bytes: AtomicU64,
    /// Memory objects whose allocation was refused without the guest being told.
    refused: Mutex<Vec<u64>>,
    /// Tells guests that the renderer lives; starts with the first ring that wants it.
    monitor: OnceLock<Monitor>,
    fatal: AtomicBool,
    this: Weak<Context>,
}

impl std::fmt::Debug for Context {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Context")
            .field("fatal", &self.is_fatal())
            .finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Bytes that a large command stream takes, until it is dropped.
#[derive(Debug)]
pub(crate) struct StreamRoom<'c> {
    total: &'c AtomicU64,
    size_bytes: u64,
}

impl Drop for StreamRoom<'_> {
    fn drop(&mut self) {
        self.total.fetch_sub(self.size_bytes, Ordering::Relaxed);
    }
}

impl Context {
    /// A context that replays on the driver behind `loader`.
    pub(crate) fn new(settings: Settings, loader: Arc<Loader>, link: Arc<dyn Link>) -> Arc<Self> {
        Arc::new_cyclic(|this| Self {
            objects: Objects::new(settings.limits.objects),
            resources: Resources::default(),
            hidden_extensions: settings.hidden_extensions,
            loader,
            counters: Counters::default(),
            budget: Budget::new(
                settings.limits.vram_bytes.is_some() || settings.limits.is_metered,
                Arc::clone(&link),
            ),
            seat: settings.seat,
            channels: Channels::default(),
            limits: settings.limits,
            window: OnceLock::new(),
            has_instance: AtomicBool::new(false),
            link,
            rings: Mutex::default(),
            timelines: Mutex::default(),
            large: Mutex::default(),
            stream_bytes: AtomicU64::new(0),
            refused: Mutex::default(),
            monitor: OnceLock::new(),
            fatal: AtomicBool::new(false),
            this: Weak::clone(this),
        })
    }

    /// Whether the context is over.
    pub(crate) fn is_fatal(&self) -> bool {
        self.fatal.load(Ordering::SeqCst)
    }

    /// Ends the context: all rings say so at once, and the first reason is recorded.
    pub(crate) fn fail(&self, command: &str, fault: &Fault) {
        if self.fatal.swap(true, Ordering::SeqCst) {
            return;
        }
        for ring in self.rings().values() {
            ring.set_fatal();
        }
        self.budget.stop();
        tracing::debug!(command, rule = %fault.rule, kind = ?fault.kind, "context ends");
        self.link.send(&self.statistics());
        self.link.send(&FromRenderer::Fault {
            kind: fault.kind,
            command: command.to_owned(),
            rule: fault.rule.clone(),
        });
    }

    /// Waits until no other command is decoded in more memory than channels have for themselves.
    pub(crate) fn lock_large(&self) -> MutexGuard<'_, ()> {
        lock(&self.large)
    }

    /// Room for the copy of a large command stream; `None` if the rings together have too much.
    pub(crate) fn stream_room(&self, size_bytes: u64) -> Option<StreamRoom<'_>> {
        let room = StreamRoom {
            total: &self.stream_bytes,
            size_bytes,
        };
        let before = self.stream_bytes.fetch_add(size_bytes, Ordering::Relaxed);
        let after = before.saturating_add(size_bytes);
        (after <= self.limits.command_streams_bytes).then_some(room)
    }

    /// All rings, by number.
    pub(crate) fn rings(&self) -> MutexGuard<'_, HashMap<u64, Arc<Ring>>> {
        lock(&self.rings)
    }

    /// The ring with this number.
    pub(crate) fn ring(&self, id: u64) -> Result<Arc<Ring>, Fault> {
        let ring = self.rings().get(&id).map(Arc::clone);
        ring.ok_or_else(|| Fault::guest(format!("ring {id:#x} does not exist")))
    }

    /// Tells the device process of a ring, so that it can mark it when this process is gone.
    pub(crate) fn announce_ring(&self, id: u64, resource: u32, status_offset: u64) {
        self.link.send(&FromRenderer::RingCreated {
            ring: RingId(id),
            resource: ResourceId(resource),
            status_offset,
        });
    }

    /// The ring is gone.
    pub(crate) fn announce_ring_end(&self, id: u64) {
        self.link
            .send(&FromRenderer::RingDestroyed { ring: RingId(id) });
    }

    /// The thread that sets ALIVE.
    pub(crate) fn monitor(&self) -> Result<&Monitor, Fault> {
        if let Some(monitor) = self.monitor.get() {
            return Ok(monitor);
        }
        let monitor = Monitor::spawn("monitor")
            .map_err(|error| Fault::host(format!("cannot start the ring monitor: {error}")))?;
        Ok(self.monitor.get_or_init(|| monitor))
    }

    /// Who hears of faults of rings.
    pub(crate) fn events(&self) -> Arc<dyn RingEvents> {
        Arc::new(Events(Weak::clone(&self.this)))
    }

    /// Binds a queue to a timeline, which must be free.
    pub(crate) fn bind_timeline(&self, index: u8, queue: Arc<Queue>) -> Result<(), Fault> {
        let mut timelines = lock(&self.timelines);
        if timelines.contains_key(&index) {
            return Err(Fault::guest(format!(
                "timeline {index} belongs to another queue"
            )));
        }
        timelines.insert(index, queue);
        Ok(())
    }

    /// The queue of `device` with the lowest timeline.
    pub(crate) fn some_queue(&self, device: &Arc<Device>) -> Option<Arc<Queue>> {
        let timelines = lock(&self.timelines);
        let queues = timelines
            .iter()
            .filter(|(_, q)| Arc::ptr_eq(&q.device, device));
        queues
            .min_by_key(|(index, _)| **index)
            .map(|(_, queue)| Arc::clone(queue))
    }

    /// Ends the timelines of queues for which `gone` says so; waits for their work.
    pub(crate) fn release_timelines(&self, gone: impl Fn(&Queue) -> bool) {
        let mut timelines = lock(&self.timelines);
        let released: Vec<_> = timelines.extract_if(|_, queue| gone(queue)).collect();
        drop(timelines);
        for (_, queue) in released {
            queue.stop();
            let total = queue.meter().total_ns();
            self.counters
                .gpu_time_ns
                .fetch_add(total, Ordering::Relaxed);
        }
    }

    /// Retires `seqno` once everything that was submitted to the timeline before is done.
    pub(crate) fn fence(&self, timeline: Timeline, seqno: FenceSeqno) -> Result<(), Fault> {
        if timeline == Timeline::CPU {
            self.retire(timeline, seqno);
            return Ok(());
        }
        let queue = lock(&self.timelines).get(&timeline.index()).map(Arc::clone);
        let Some(queue) = queue else {
            return Err(Fault::guest(format!(
                "timeline {} has no queue",
                timeline.index()
            )));
        };
        if queue.pending_fences() >= self.limits.pending_fences {
            let limit = self.limits.pending_fences;
            return Err(Fault::guest(format!(
                "more than {limit} fences are pending"
            )));
        }
        queue.fence(timeline, seqno)
    }

    /// Says that a fence has retired.
    pub(crate) fn retire(&self, timeline: Timeline, seqno: FenceSeqno) {
        self.link
            .send(&FromRenderer::FenceRetired { timeline, seqno });
    }

    /// An allocation was refused. If nobody told the guest, it will come back for a blob.
    pub(crate) fn note_refused(&self, id: u64) {
        let mut refused = lock(&self.refused);
        if refused.len() < MAX_REFUSED {
            refused.push(id);
        }
    }

    /// An allocation under this id was made after all.
    pub(crate) fn forget_refused(&self, id: u64) {
        lock(&self.refused).retain(|refused| *refused != id);
    }

    /// Whether the allocation of a memory object was refused.
    pub(crate) fn was_refused(&self, id: u64) -> bool {
        lock(&self.refused).contains(&id)
    }

    /// The limit of device memory, and what it leaves to this context, if there is one.
    pub(crate) fn memory_limit(&self) -> Option<(u64, u64)> {
        let (own, _) = self.budget.used();
        match self.seat.memory() {
            Some((limit, used)) => {
                let others = used.saturating_sub(own);
                Some((limit, limit.saturating_sub(others)))
            }
            None => self.limits.vram_bytes.map(|limit| (limit, limit)),
        }
    }

    /// A reference that does not keep the context alive.
    pub(crate) fn downgrade(&self) -> Weak<Self> {
        Weak::clone(&self.this)
    }

    /// What the context has used.
    pub(crate) fn statistics(&self) -> FromRenderer {
        let mut gpu_time_ns = self.counters.gpu_time_ns.load(Ordering::Relaxed);
        for queue in lock(&self.timelines).values() {
            queue.settle();
            gpu_time_ns = gpu_time_ns.saturating_add(queue.meter().total_ns());
        }
        let (memory_bytes, peak_memory_bytes) = self.budget.used();
        FromRenderer::Statistics(Statistics {
            calls: self.counters.calls.load(Ordering::Relaxed),
            submissions: self.counters.submissions.load(Ordering::Relaxed),
            memory_bytes,
            peak_memory_bytes,
            gpu_time_ns,
            queue_delay_ns: self.seat.delay_ns(),
            command_bytes: self.counters.command_bytes.load(Ordering::Relaxed),
        })
    }
}

/// Faults of rings are faults of their context.
struct Events(Weak<Context>);

impl RingEvents for Events {
    fn fault(&self, rule: &str) {
        if let Some(context) = self.0.upgrade() {
            context.fail("ring", &Fault::guest(rule));
        }
    }
}
