//! Queues, and the timelines bound to them.
//!
//! A context fence on a timeline is an empty submission with a fence of the driver. One thread for
//! each timeline waits for these in order, and says when they retire.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;

use parhelion_model::id::{FenceSeqno, Timeline};
use parhelion_vk as vk;

use super::device::Device;
use super::meter::Meter;
use crate::context::Context;
use crate::fault::Fault;

/// How long one wait of a timeline's thread takes before it looks whether it is still wanted.
const WAIT_SLICE_NS: u64 = 1_000_000_000;

/// A queue of the host's driver.
#[derive(Debug)]
pub(crate) struct Queue {
    pub(crate) handle: vk::Queue,
    pub(crate) device: Arc<Device>,
    /// Submissions come from rings and from fences.
    lock: Mutex<()>,
    fences: Mutex<Option<Fences>>,
    meter: Meter,
}

/// What a timeline's thread and its queue share.
#[derive(Debug)]
struct Fences {
    submitted: Sender<Pending>,
    shared: Arc<FencesShared>,
}

#[derive(Debug, Default)]
struct FencesShared {
    /// Fences that can be used again.
    free: Mutex<Vec<vk::Fence>>,
    pending: AtomicU32,
    stopping: AtomicBool,
}

/// A submitted fence.
#[derive(Clone, Copy, Debug)]
struct Pending {
    fence: vk::Fence,
    timeline: Timeline,
    seqno: FenceSeqno,
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
        let shared = Arc::new(FencesShared::default());
        let worker = Worker {
            device: Arc::clone(device),
            context: context.downgrade(),
            shared: Arc::clone(&shared),
        };
        thread::Builder::new()
            .name("timeline".to_owned())
            .spawn(move || worker.run(&pending))
            .map_err(|error| Fault::host(format!("cannot start a timeline: {error}")))?;
        Ok(Arc::new(Self {
            handle,
            device: Arc::clone(device),
            lock: Mutex::new(()),
            fences: Mutex::new(Some(Fences { submitted, shared })),
            meter: Meter::new(device, family),
        }))
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
        let fences = lock(&self.fences);
        let Some(fences) = fences.as_ref() else {
            return Err(Fault::guest("the timeline's device is destroyed"));
        };
        let fence = match lock(&fences.shared.free).pop() {
            Some(fence) => fence,
            None => self.new_fence()?,
        };
        let submit = self
            .device
            .table
            .queue_submit
            .ok_or_else(|| Fault::host("no vkQueueSubmit"))?;
        let result = {
            let _lock = self.lock();
            // SAFETY: obligations 1, 3 and 4; there are no submissions, only the fence.
            unsafe { submit(self.handle, 0, vk::In::NULL, fence) }
        };
        if result.is_error() {
            return Err(Fault::host(format!(
                "a fence cannot be submitted: {result}"
            )));
        }
        fences.shared.pending.fetch_add(1, Ordering::Relaxed);
        let pending = Pending {
            fence,
            timeline,
            seqno,
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
        // Before the queue's lock, which `fence` takes while it holds the fences.
        let fences = lock(&self.fences).take();
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

/// How a wait of a timeline's thread ends.
enum Waited {
    /// The fence has signalled.
    Done,
    /// The timeline has ended; the fence may be in use for ever.
    Abandoned,
}

/// The thread of a timeline.
struct Worker {
    device: Arc<Device>,
    context: Weak<Context>,
    shared: Arc<FencesShared>,
}

impl Worker {
    fn run(self, submitted: &Receiver<Pending>) {
        while let Ok(pending) = submitted.recv() {
            let done = self.wait(pending.fence);
            self.shared.pending.fetch_sub(1, Ordering::Relaxed);
            let Some(context) = self.context.upgrade() else {
                break;
            };
            match done {
                Ok(Waited::Abandoned) => return,
                Ok(Waited::Done) => {
                    context.retire(pending.timeline, pending.seqno);
                    self.reuse(pending.fence);
                }
                Err(result) => {
                    let rule = format!("waiting for the GPU failed: {result}");
                    let fault = match result {
                        vk::VkResult::ERROR_DEVICE_LOST => Fault::guest(rule),
                        _ => Fault::host(rule),
                    };
                    context.fail("timeline", &fault);
                    break;
                }
            }
        }
        for fence in lock(&self.shared.free).drain(..) {
            super::destroy_object(&self.device, vk::ObjectType::FENCE, fence.0);
        }
    }

    /// Waits until `fence` has signalled.
    fn wait(&self, fence: vk::Fence) -> Result<Waited, vk::VkResult> {
        let arena = vk::Arena::new(1 << 12);
        let memory = |_| vk::VkResult::ERROR_OUT_OF_HOST_MEMORY;
        let list = arena.one(fence).map_err(memory)?;
        let f = self.device.table.wait_for_fences;
        let f = f.ok_or(vk::VkResult::ERROR_INITIALIZATION_FAILED)?;
        loop {
            // SAFETY: obligations 1 to 3: the fence is this timeline's own.
            let result = unsafe { f(self.device.handle, 1, list, 1, WAIT_SLICE_NS) };
            if result == vk::VkResult::SUCCESS {
                return Ok(Waited::Done);
            }
            if result.is_error() {
                return Err(result);
            }
            if self.shared.stopping.load(Ordering::SeqCst) {
                return Ok(Waited::Abandoned);
            }
        }
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
