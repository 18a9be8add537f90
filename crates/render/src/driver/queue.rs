//! Queues, and the timelines bound to them.
//!
//! One thread for each queue waits for fences of the driver, in the order of submission, and says what has
//! come to its end: fences of the guest's timelines, each an empty submission; submissions that had a turn
//! on the GPU, each of which is followed; and *probes*. While there are no turns, a submission now and then
//! is probed, and the last one of a burst a moment later: so a submission that never ends is noticed.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use parhelion_model::id::{FenceSeqno, Timeline};
use parhelion_sys::thread::Prompt;
use parhelion_vk as vk;

use super::device::Device;
use super::meter::{Brackets, Meter};
use crate::context::Context;
use crate::fault::Fault;

/// How long one wait of a queue's thread takes before it looks at its limit, and whether it is still wanted.
const WAIT_SLICE: Duration = Duration::from_millis(100);

/// How long a queue's thread looks for submissions that were not probed, after the last that was.
const LINGER: Duration = Duration::from_secs(1);

/// Time between two probes.
const PROBE_SPACING: Duration = Duration::from_millis(20);

/// Submissions that one probe stands for may take so many times as long as one.
const MOST_TOGETHER: u32 = 8;

/// One that seems to wait for a value may take so many times as long: whether it has begun is not seen on
/// all devices.
const WHEN_WAITING: u32 = 10;

/// A queue of the host's driver.
#[derive(Debug)]
pub(crate) struct Queue {
    pub(crate) handle: vk::Queue,
    pub(crate) device: Arc<Device>,
    /// Submissions come from rings, from fences and from the queue's own thread.
    lock: Mutex<()>,
    fences: Mutex<Option<Fences>>,
    meter: Meter,
    probes: Mutex<Probes>,
}

/// What is known of submissions that nobody follows.
#[derive(Debug, Default)]
struct Probes {
    last: Option<Instant>,
    /// Submissions since then.
    count: u32,
}

/// What a queue's thread and its queue share.
#[derive(Debug)]
struct Fences {
    submitted: Sender<Pending>,
    shared: Arc<FencesShared>,
}

#[derive(Debug)]
struct FencesShared {
    context: Weak<Context>,
    /// Fences that can be used again.
    free: Mutex<Vec<vk::Fence>>,
    /// Fences of the guest that have not retired.
    pending: AtomicU32,
    stopping: AtomicBool,
}

/// A submitted fence.
#[derive(Clone, Copy, Debug)]
struct Pending {
    fence: vk::Fence,
    what: What,
    submitted: Instant,
    /// How many submissions end with it.
    count: u32,
    /// The measured pair that tells whether it has begun, if it may wait for a value.
    waits: Option<u32>,
}

/// What it means when a fence has signalled.
#[derive(Clone, Copy, Debug)]
enum What {
    /// A fence of the guest's retires.
    Retire(Timeline, FenceSeqno),
    /// A submission that had a turn is done.
    Turn,
    /// The queue lives.
    Probe,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Queue {
    /// A queue of `family`; with a context, one that can be a timeline.
    pub(crate) fn new(
        handle: vk::Queue,
        family: u32,
        device: &Arc<Device>,
        context: &Arc<Context>,
    ) -> Result<Arc<Self>, Fault> {
        let (submitted, pending) = channel();
        let shared = Arc::new(FencesShared {
            context: context.downgrade(),
            free: Mutex::default(),
            pending: AtomicU32::new(0),
            stopping: AtomicBool::new(false),
        });
        let queue = Arc::new(Self {
            handle,
            device: Arc::clone(device),
            lock: Mutex::new(()),
            fences: Mutex::new(Some(Fences {
                submitted,
                shared: Arc::clone(&shared),
            })),
            meter: Meter::new(device, family),
            probes: Mutex::default(),
        });
        let worker = Worker {
            device: Arc::clone(device),
            queue: Arc::downgrade(&queue),
            shared,
        };
        thread::Builder::new()
            .name("timeline".to_owned())
            .spawn(move || worker.run(&pending))
            .map_err(|error| Fault::host(format!("cannot start a timeline: {error}")))?;
        Ok(queue)
    }

    /// Whether its device is about to go: nobody follows what is submitted now.
    pub(crate) fn is_stopped(&self) -> bool {
        lock(&self.fences).is_none()
    }

    /// Takes a fence back that was not submitted.
    pub(crate) fn give_back(&self, fence: Option<vk::Fence>) {
        if let (Some(fence), Some(fences)) = (fence, lock(&self.fences).as_ref()) {
            lock(&fences.shared.free).push(fence);
        }
    }

    /// Keeps other threads from using the queue.
    pub(crate) fn lock(&self) -> MutexGuard<'_, ()> {
        lock(&self.lock)
    }

    /// Measures submissions.
    pub(crate) fn meter(&self) -> &Meter {
        &self.meter
    }

    /// Adds up what was measured and is done.
    pub(crate) fn settle(&self) {
        self.meter.settle();
    }

    /// Retires `seqno` on `timeline` once everything submitted so far is done.
    pub(crate) fn fence(&self, timeline: Timeline, seqno: FenceSeqno) -> Result<(), Fault> {
        let _lock = self.lock();
        self.follow(What::Retire(timeline, seqno), None, None)
    }

    /// A fence to be given to a submission; none if there cannot be one.
    pub(crate) fn take_fence(&self) -> Option<vk::Fence> {
        let fences = lock(&self.fences);
        let free = lock(&fences.as_ref()?.shared.free).pop();
        drop(fences);
        free.or_else(|| self.new_fence().ok())
    }

    /// A fence for the submission that is about to be made, if it is to be probed by one of its own.
    pub(crate) fn fence_for_probe(&self, is_possible: bool, always: bool) -> Option<vk::Fence> {
        let is_due = always || self.is_probe_due();
        (is_possible && is_due).then(|| self.take_fence()).flatten()
    }

    fn is_probe_due(&self) -> bool {
        let last = lock(&self.probes).last;
        last.is_none_or(|last| last.elapsed() >= PROBE_SPACING)
    }

    /// A submission was made, or has failed, with a fence of ours or one of the guest's. Under the queue's
    /// lock.
    pub(crate) fn submitted(
        &self,
        own: Option<vk::Fence>,
        guest: vk::Fence,
        waits: Option<Brackets>,
        result: vk::VkResult,
    ) {
        if result.is_error() {
            self.give_back(own);
            return;
        }
        self.count();
        if own.is_some() || waits.is_some() || guest.0 != 0 && self.is_probe_due() {
            let followed = self.follow(What::Probe, own, waits);
            if let Err(fault) = followed {
                tracing::debug!(%fault, "a submission is not probed");
            }
        }
    }

    /// Follows the submission that was just made because it had a turn, by a fence that it was given, or
    /// one behind it. Under the queue's lock.
    pub(crate) fn track(&self, own: Option<vk::Fence>, waits: Option<Brackets>) -> bool {
        self.count();
        self.follow(What::Turn, own, waits).is_ok()
    }

    /// Counts a submission that nobody follows yet.
    fn count(&self) {
        let mut probes = lock(&self.probes);
        probes.count = probes.count.saturating_add(1);
    }

    /// Probes what nobody has followed. Under the queue's lock.
    pub(crate) fn probe(&self) {
        if lock(&self.probes).count > 0
            && let Err(fault) = self.follow(What::Probe, None, None)
        {
            tracing::debug!(%fault, "a queue is not probed");
        }
    }

    /// Has the queue's thread wait for `fence`, or for a new one behind all that was submitted.
    fn follow(
        &self,
        what: What,
        fence: Option<vk::Fence>,
        waits: Option<Brackets>,
    ) -> Result<(), Fault> {
        let fence = match fence {
            Some(fence) => fence,
            None => {
                let fence = self
                    .take_fence()
                    .ok_or_else(|| Fault::guest("the timeline's device is destroyed"))?;
                let submit = self.device.table.queue_submit;
                let submit = submit.ok_or_else(|| Fault::host("no vkQueueSubmit"))?;
                // SAFETY: obligations 1, 3 and 4; there are no submissions, only the fence.
                let result = unsafe { submit(self.handle, 0, vk::In::NULL, fence) };
                if result.is_error() {
                    let rule = format!("a fence cannot be submitted: {result}");
                    return Err(match result {
                        vk::VkResult::ERROR_DEVICE_LOST => Fault::hang(rule),
                        _ => Fault::host(rule),
                    });
                }
                fence
            }
        };
        let mut probes = lock(&self.probes);
        probes.last = Some(Instant::now());
        let count = std::mem::take(&mut probes.count).max(1);
        drop(probes);
        let fences = lock(&self.fences);
        let fences = fences
            .as_ref()
            .ok_or_else(|| Fault::guest("the timeline's device is destroyed"))?;
        match what {
            What::Retire(..) => {
                fences.shared.pending.fetch_add(1, Ordering::Relaxed);
            }
            What::Probe => {
                if let Some(context) = fences.shared.context.upgrade() {
                    context.seat.follow(1);
                }
            }
            What::Turn => {}
        }
        let pending = Pending {
            fence,
            what,
            submitted: Instant::now(),
            count,
            waits: waits.map(|brackets| brackets.pair),
        };
        fences
            .submitted
            .send(pending)
            .map_err(|_| Fault::host("a timeline has ended"))
    }

    fn new_fence(&self) -> Result<vk::Fence, Fault> {
        let arena = vk::Arena::new(1 << 12);
        let slot = arena.out::<vk::Fence>(1)?;
        let info = arena.one(vk::FenceCreateInfo::default())?;
        let create = self
            .device
            .table
            .create_fence
            .ok_or_else(|| Fault::host("no vkCreateFence"))?;
        // SAFETY: obligations 1, 2 and 5.
        let result = unsafe { create(self.device.handle, info, vk::Null::NULL, slot) };
        match slot.first() {
            Some(fence) if !result.is_error() => Ok(fence),
            _ => Err(Fault::host(format!("a fence cannot be created: {result}"))),
        }
    }

    /// Pending fences of the timeline.
    pub(crate) fn pending_fences(&self) -> u32 {
        lock(&self.fences)
            .as_ref()
            .map_or(0, |f| f.shared.pending.load(Ordering::Relaxed))
    }

    /// Ends the timeline: the thread stops, and with it the last use of the device. Waits for the
    /// queue's work.
    pub(crate) fn stop(&self) {
        let fences = {
            let _lock = self.lock();
            // What nobody follows yet would be waited for below, for as long as it takes.
            self.probe();
            lock(&self.fences).take()
        };
        {
            let _lock = self.lock();
            if let Some(wait) = self.device.table.queue_wait_idle {
                // SAFETY: obligations 1 and 4.
                unsafe { wait(self.handle) };
            }
            self.meter.stop(&self.device);
        }
        if let Some(fences) = fences {
            fences.shared.stopping.store(true, Ordering::SeqCst);
        }
    }
}

impl Drop for Queue {
    fn drop(&mut self) {
        self.stop();
    }
}

/// How a wait of a queue's thread ends.
enum Waited {
    /// The fence has signalled.
    Done,
    /// The timeline has ended; the fence may be in use for ever.
    Abandoned,
}

/// The thread of a queue.
struct Worker {
    device: Arc<Device>,
    queue: Weak<Queue>,
    shared: Arc<FencesShared>,
}

impl Worker {
    fn run(self, submitted: &Receiver<Pending>) {
        // It runs for moments, for which the guest, or the next in turn, waits.
        let _prompt = Prompt::begin();
        let mut last_done = Instant::now();
        // Of the time that the GPU worked for this queue.
        let mut told_ns = 0;
        while let Some(pending) = self.next(submitted, last_done) {
            let done = self.wait(&pending, last_done);
            last_done = Instant::now();
            let Some(context) = self.shared.context.upgrade() else {
                break;
            };
            match done {
                Ok(Waited::Abandoned) => return,
                Ok(Waited::Done) => {
                    match pending.what {
                        What::Retire(timeline, seqno) => {
                            self.shared.pending.fetch_sub(1, Ordering::Relaxed);
                            context.retire(timeline, seqno);
                        }
                        What::Turn => {
                            let total_ns = self.queue.upgrade().map_or(told_ns, |queue| {
                                queue.settle();
                                queue.meter().total_ns()
                            });
                            context.seat.done(total_ns.saturating_sub(told_ns));
                            told_ns = total_ns;
                        }
                        What::Probe => context.seat.follow(-1),
                    }
                    self.reuse(pending.fence);
                }
                Err((command, fault)) => {
                    context.fail(command, &fault);
                    break;
                }
            }
        }
        for fence in lock(&self.shared.free).drain(..) {
            super::destroy_object(&self.device, vk::ObjectType::FENCE, fence.0);
        }
    }

    /// The next fence to wait for; probes meanwhile what nobody follows.
    fn next(&self, submitted: &Receiver<Pending>, last_done: Instant) -> Option<Pending> {
        while last_done.elapsed() < LINGER {
            match submitted.recv_timeout(WAIT_SLICE) {
                Ok(pending) => return Some(pending),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {}
            }
            let queue = self.queue.upgrade()?;
            // Whoever is in there follows what it submits, or comes out again.
            match queue.lock.try_lock() {
                Ok(_lock) => queue.probe(),
                Err(TryLockError::Poisoned(_) | TryLockError::WouldBlock) => {}
            }
        }
        submitted.recv().ok()
    }

    /// Waits until a fence has signalled.
    fn wait(&self, pending: &Pending, last_done: Instant) -> Result<Waited, (&'static str, Fault)> {
        let arena = vk::Arena::new(1 << 12);
        let failed = |result: vk::VkResult| {
            let rule = format!("waiting for the GPU failed: {result}");
            let fault = match result {
                vk::VkResult::ERROR_DEVICE_LOST => Fault::hang(rule),
                _ => Fault::host(rule),
            };
            ("timeline", fault)
        };
        let list = arena.one(pending.fence);
        let list = list.map_err(|_| failed(vk::VkResult::ERROR_OUT_OF_HOST_MEMORY))?;
        let f = self.device.table.wait_for_fences;
        let f = f.ok_or_else(|| failed(vk::VkResult::ERROR_INITIALIZATION_FAILED))?;
        let slice = u64::try_from(WAIT_SLICE.as_nanos()).unwrap_or(u64::MAX);
        let began = pending.submitted.max(last_done);
        loop {
            // SAFETY: obligations 1 to 3: the fence is this queue's own.
            let result = unsafe { f(self.device.handle, 1, list, 1, slice) };
            if result == vk::VkResult::SUCCESS {
                return Ok(Waited::Done);
            }
            if result.is_error() {
                return Err(failed(result));
            }
            if self.shared.stopping.load(Ordering::SeqCst) {
                return Ok(Waited::Abandoned);
            }
            if let Some(fault) = self.judge(pending, began.elapsed()) {
                return Err(("vkQueueSubmit", fault));
            }
        }
    }

    /// Whether what a fence stands for takes longer than it may.
    fn judge(&self, pending: &Pending, took: Duration) -> Option<Fault> {
        let limit = self.shared.context.upgrade()?.seat.timeout()?;
        let together = pending.count.clamp(1, MOST_TOGETHER);
        let waits = pending.waits.is_some_and(|pair| {
            let queue = self.queue.upgrade();
            !queue.is_some_and(|queue| queue.meter().has_begun(pair))
        });
        let times = together.saturating_mul(if waits { WHEN_WAITING } else { 1 });
        (took > limit.saturating_mul(times)).then(|| {
            Fault::hang(format!(
                "a submission did not end within {} ms, the limit is {}",
                took.as_millis(),
                limit.as_millis()
            ))
        })
    }

    /// Makes a signalled fence usable again.
    fn reuse(&self, fence: vk::Fence) {
        let arena = vk::Arena::new(1 << 12);
        let (Ok(list), Some(f)) = (arena.one(fence), self.device.table.reset_fences) else {
            return;
        };
        // SAFETY: obligations 1 to 4: the fence is this timeline's own and not in use.
        let result = unsafe { f(self.device.handle, 1, list) };
        if !result.is_error() {
            lock(&self.shared.free).push(fence);
        }
    }
}
