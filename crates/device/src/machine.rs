//! A virtual machine as its device sees it: what the transport's thread and the thread that works
//! commands off have in common, and the latter's loop.
//!
//! ```text
//!   transport thread                       worker thread (the caller of `work`)
//!   registers, memory ──── Shared ──────── queues: pop, push, interrupts
//!   doorbell ───────────── kick ─────────▶ Gpu (the worker's alone)
//! ```
//!
//! Rules:
//!
//! - The lock of [`Shared`] is held while one request is read and worked off or answers are written,
//!   never while something is waited for. A doorbell does not take it: a guest's processor waits for
//!   that to be acknowledged.
//! - While the worker is at work, the guest leaves doorbells out: queues are armed before a wait.
//! - A queue that the transport has stopped is not touched; answers wait until it goes on.
//! - Answers to requests from before a reset are dropped.
//! - With nothing to do, nothing runs.

use std::collections::HashMap;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use parhelion_sys::event::{self, EventFd};
use rustix::event::{PollFd, PollFlags};

use crate::fault::Ended;
use crate::gpu::wire::{HEADER_BYTES, feature};
use crate::gpu::{Gpu, Head, Picture, Token};
use crate::virtio::queue::{Broken, Chain};
use crate::virtio::ram::GuestRam;
use crate::virtio::registers::{EVENT_IDX, INDIRECT_DESC, NO_VECTOR, Registers, VERSION_1};

/// The queue of commands.
const CONTROL: usize = 0;
/// The queue of the pointer.
const CURSOR: usize = 1;

/// Sizes of the queues.
/// In the first there is room for all requests that 64 contexts may have unanswered, and some.
/// The second is as large as QEMU has them, which offers all queues of a device in one size.
pub const QUEUE_SIZES: [u16; 2] = [4096, 1024];
/// Interrupt vectors: configuration, control, cursor.
pub const VECTORS: u16 = 3;
/// What the device offers.
pub const FEATURES: u64 = VERSION_1
    | INDIRECT_DESC
    | EVENT_IDX
    | feature::VIRGL
    | feature::EDID
    | feature::RESOURCE_UUID
    | feature::RESOURCE_BLOB
    | feature::CONTEXT_INIT;

/// The most bytes of one request. Lists of pages are the longest: this is for images of 1 GiB.
const MOST_REQUEST_BYTES: usize = 4 << 20;

/// Requests that are worked off before renderers have their turn.
const BATCH: usize = 64;

/// In `events_read`: heads have changed.
const EVENT_DISPLAY: u32 = 1;

/// Makes a transport ready for a guest's requests.
pub struct Prepare(pub Box<dyn FnOnce() -> io::Result<()> + Send>);

impl std::fmt::Debug for Prepare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Prepare")
    }
}

/// What transports write and the worker reads.
#[derive(Debug)]
pub struct Shared {
    /// The guest's memory.
    pub ram: GuestRam,
    /// The registers.
    pub registers: Registers,
    /// What to signal for each vector.
    pub interrupts: Vec<Option<EventFd>>,
    /// Doorbells of the guest that do not go through [`Machine::kick`].
    pub doorbells: Vec<Arc<EventFd>>,
    /// What the worker has to do, without the lock, before it takes requests; it may wait.
    pub prepare: Option<Prepare>,
    /// Changes of the configuration that the guest has not acknowledged.
    events: u32,
    scanouts: u32,
    /// Counts resets.
    epoch: u64,
    /// The worker has not heard of the last reset yet.
    was_reset: bool,
}

impl Shared {
    /// Forgets queues and requests; the memory stays.
    pub fn reset(&mut self) {
        self.registers.reset();
        self.forget_requests();
    }

    /// As [`Self::reset`], for when the registers are reset already.
    pub fn forget_requests(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.was_reset = true;
        self.events = 0;
    }

    /// Reads from the device's own configuration: `events_read`, `events_clear`, `num_scanouts`,
    /// `num_capsets`.
    pub fn read_config(&self, offset: u32, into: &mut [u8]) {
        let words = [self.events, 0, self.scanouts, 1];
        let image = words.iter().flat_map(|word| word.to_le_bytes());
        into.fill(0);
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        for (to, from) in into.iter_mut().zip(image.skip(offset)) {
            *to = from;
        }
    }

    /// Writes to it.
    pub fn write_config(&mut self, offset: u32, bytes: &[u8]) {
        if let (4, [a, b, c, d]) = (offset, bytes) {
            self.events &= !u32::from_le_bytes([*a, *b, *c, *d]);
        }
    }

    /// Stops the device until the guest resets it.
    fn stop(&mut self) {
        self.registers.break_down();
        self.interrupt(self.registers.config_vector);
    }

    /// Asks for doorbells; true if there are requests already.
    fn arm(&mut self) -> bool {
        let Self { ram, registers, .. } = self;
        if !registers.is_running() {
            return false;
        }
        let mut queues = registers.queues.iter_mut();
        // What is broken is said by the next who takes a request.
        queues.any(|queue| queue.arm(ram).unwrap_or(true))
    }

    fn interrupt(&self, vector: u16) {
        if vector == NO_VECTOR {
            return;
        }
        if let Some(Some(event)) = self.interrupts.get(usize::from(vector))
            && let Err(error) = event.signal()
        {
            tracing::debug!(%error, "an interrupt was lost");
        }
    }
}

/// The device of one virtual machine, as transports and others see it.
#[derive(Clone, Debug)]
pub struct Machine {
    shared: Arc<Mutex<Shared>>,
    kick: Arc<EventFd>,
    orders: Sender<Order>,
}

/// What others want of the worker.
#[derive(Debug)]
enum Order {
    Picture(usize, Sender<Option<Picture>>),
    SetHead(usize, Head, Sender<bool>),
    Forget,
    Stop,
}

/// How long the worker may take to answer an order.
const PATIENCE: Duration = Duration::from_secs(10);

impl Machine {
    /// The shared part.
    pub fn lock(&self) -> MutexGuard<'_, Shared> {
        // Plain data, which every use checks.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For when the monitor has left: the guest's memory was its, and is gone.
    pub fn leave(&self) {
        let mut shared = self.lock();
        shared.reset();
        shared.ram.clear();
        shared.interrupts.clear();
        shared.doorbells.clear();
        shared.prepare = None;
        drop(shared);
        self.kick();
    }

    /// Tells the worker that there is something in a queue, or that something has changed.
    pub fn kick(&self) {
        if let Err(error) = self.kick.signal() {
            tracing::error!(%error, "the worker cannot be woken");
        }
    }

    /// What a head shows; none if there is no such head or nobody answers.
    pub fn picture(&self, head: usize) -> Option<Picture> {
        let (answer, answered) = channel();
        self.order(Order::Picture(head, answer));
        answered.recv_timeout(PATIENCE).ok().flatten()
    }

    /// Plugs a monitor in or out, or changes its size; false if there is no such head or nobody
    /// answers.
    pub fn set_head(&self, index: usize, head: Head) -> bool {
        let (answer, answered) = channel();
        self.order(Order::SetHead(index, head, answer));
        answered.recv_timeout(PATIENCE).unwrap_or(false)
    }

    /// Ends all programs of the guest, whose monitor is gone.
    pub fn forget(&self) {
        self.order(Order::Forget);
    }

    /// Ends the worker.
    pub fn stop(&self) {
        self.order(Order::Stop);
    }

    fn order(&self, order: Order) {
        // Without a worker there is nobody to order.
        let _ = self.orders.send(order);
        self.kick();
    }
}

/// The thread that works commands off.
#[derive(Debug)]
pub struct Worker {
    machine: Machine,
    gpu: Gpu,
    orders: Receiver<Order>,
    waiting: HashMap<Token, Chain>,
    doorbells: Vec<Arc<EventFd>>,
    epoch: u64,
    last_token: Token,
}

/// A device and its worker. `kick` is what the device was made with, as its wake.
pub fn new(gpu: Gpu, kick: Arc<EventFd>) -> (Machine, Worker) {
    let (order, orders) = channel();
    let shared = Shared {
        ram: GuestRam::default(),
        registers: Registers::new(FEATURES, &QUEUE_SIZES, VECTORS),
        interrupts: Vec::new(),
        doorbells: Vec::new(),
        prepare: None,
        events: 0,
        scanouts: gpu.scanout_count(),
        epoch: 0,
        was_reset: false,
    };
    let machine = Machine {
        shared: Arc::new(Mutex::new(shared)),
        kick,
        orders: order,
    };
    let worker = Worker {
        machine: machine.clone(),
        gpu,
        orders,
        waiting: HashMap::new(),
        doorbells: Vec::new(),
        epoch: 0,
        last_token: 0,
    };
    (machine, worker)
}

impl Worker {
    /// Works until it is stopped; `heard` is told of each context that has ended.
    ///
    /// # Errors
    /// When the kernel cannot wait any more.
    pub fn work(mut self, heard: &dyn Fn(&Ended)) -> io::Result<()> {
        loop {
            let more = self.turn(heard)?;
            match more {
                Turn::Stopped => break,
                // Renderers have their turn, however much the guest asks for.
                Turn::More => self.wait(Some(Duration::ZERO))?,
                Turn::Idle => self.wait(None)?,
            }
        }
        for ended in self.gpu.shut_down() {
            heard(&ended);
        }
        Ok(())
    }

    /// Waits for doorbells, orders and renderers, and serves the latter.
    fn wait(&mut self, most: Option<Duration>) -> io::Result<()> {
        let deadline = self.gpu.next_deadline();
        let timeout = deadline.map(|end| end.saturating_duration_since(Instant::now()));
        let timeout = most.or(timeout);
        let mut ids = Vec::new();
        let kick = std::iter::once(&self.machine.kick);
        let mut fds: Vec<_> = kick
            .chain(&self.doorbells)
            .map(|event| PollFd::new(&**event, PollFlags::IN))
            .collect();
        let events = fds.len();
        for (id, link, wants_to_send) in self.gpu.links() {
            let mut flags = PollFlags::IN;
            if wants_to_send {
                flags |= PollFlags::OUT;
            }
            ids.push(id);
            fds.push(PollFd::from_borrowed_fd(link, flags));
        }
        event::wait(&mut fds, timeout)?;
        let mut ready: Vec<PollFlags> = fds.iter().map(PollFd::revents).collect();
        drop(fds);
        let ready = ready.split_off(events.min(ready.len()));
        for (id, flags) in ids.into_iter().zip(ready) {
            if !flags.is_empty() {
                self.gpu.serve(id, flags != PollFlags::OUT);
            }
        }
        self.gpu.expire(Instant::now());
        Ok(())
    }

    /// Does what there is to do, to a bound.
    fn turn(&mut self, heard: &dyn Fn(&Ended)) -> io::Result<Turn> {
        self.machine.kick.clear()?;
        for doorbell in &self.doorbells {
            if let Err(error) = doorbell.clear() {
                tracing::debug!(%error, "a doorbell cannot be read");
            }
        }
        for ended in self.gpu.reap() {
            heard(&ended);
        }
        while let Ok(order) = self.orders.try_recv() {
            match order {
                Order::Stop => return Ok(Turn::Stopped),
                Order::Forget => self.gpu.drop_everything(),
                Order::Picture(head, answer) => {
                    let shared = self.machine.lock();
                    let _ = answer.send(self.gpu.picture(&shared.ram, head));
                }
                Order::SetHead(index, head, answer) => {
                    let _ =
                        answer.send(index < usize::try_from(self.gpu.scanout_count()).unwrap_or(0));
                    if self.gpu.set_head(index, head) {
                        let mut shared = self.machine.lock();
                        shared.events |= EVENT_DISPLAY;
                        let vector = shared.registers.config_vector;
                        shared.registers.generation = shared.registers.generation.wrapping_add(1);
                        shared.interrupt(vector);
                    }
                }
            }
        }
        let machine = self.machine.clone();
        let mut more = false;
        for _ in 0..BATCH {
            let mut shared = machine.lock();
            self.hear_of_reset(&mut shared);
            if !are_same(&self.doorbells, &shared.doorbells) {
                self.doorbells.clone_from(&shared.doorbells);
            }
            if let Some(Prepare(prepare)) = shared.prepare.take() {
                drop(shared);
                more = true;
                if let Err(error) = prepare() {
                    tracing::error!(%error, "the monitor cannot be used: device stopped");
                    machine.lock().stop();
                }
                continue;
            }
            if !shared.registers.is_running() {
                more = false;
                break;
            }
            let popped = self.request(&mut shared);
            match popped {
                Ok(true) => more = true,
                Ok(false) => {
                    more = false;
                    break;
                }
                Err(broken) => {
                    tracing::warn!(%broken, "the guest's queue cannot be used: device stopped");
                    if shared.ram.has_gaps() {
                        tracing::warn!("the guest's memory is not shared with us");
                    }
                    shared.stop();
                }
            }
        }
        let mut shared = machine.lock();
        self.answer(&mut shared);
        let more = more || shared.arm();
        Ok(if more { Turn::More } else { Turn::Idle })
    }

    fn hear_of_reset(&mut self, shared: &mut Shared) {
        if shared.was_reset {
            shared.was_reset = false;
            self.gpu.reset();
        }
        if self.epoch != shared.epoch {
            self.epoch = shared.epoch;
            self.waiting.clear();
        }
    }

    /// Works one request of each queue off; false if there was none.
    fn request(&mut self, shared: &mut Shared) -> Result<bool, Broken> {
        let Shared { ram, registers, .. } = shared;
        let [control, cursor] = registers.queues.as_mut_slice() else {
            return Ok(false);
        };
        let mut worked = false;
        if let Some(chain) = cursor.pop(ram)? {
            worked = true;
            let bytes = chain.read(ram, MOST_REQUEST_BYTES).unwrap_or_default();
            let answer = self.gpu.cursor(&bytes);
            let written = chain.write(ram, &answer);
            cursor.push(ram, chain.head, written)?;
        }
        if self.waiting.len() >= usize::from(control.size) {
            // Each that waits has one of the entries: the guest has offered some twice.
            return Err(Broken::Index);
        }
        if let Some(mut chain) = control.pop(ram)? {
            worked = true;
            self.last_token = self.last_token.wrapping_add(1);
            let token = self.last_token;
            // One that is too long is answered like one that is unknown.
            let bytes = chain.read(ram, MOST_REQUEST_BYTES);
            let bytes = bytes.unwrap_or_else(|| chain.read_beginning(ram, HEADER_BYTES));
            chain.forget_request();
            self.waiting.insert(token, chain);
            let room = usize::from(control.size).saturating_sub(self.waiting.len());
            self.gpu.set_queue_room(room);
            self.gpu.control(ram, token, &bytes);
        }
        Ok(worked)
    }

    /// Writes answers that are ready, and interrupts the guest if it wants that.
    fn answer(&mut self, shared: &mut Shared) {
        self.hear_of_reset(shared);
        let Shared { ram, registers, .. } = shared;
        let control = registers.queues.get(CONTROL);
        if registers.is_running() && control.is_some_and(|queue| !queue.is_enabled) {
            return;
        }
        let done = self.gpu.done();
        if !registers.is_running() {
            return;
        }
        let mut vectors = Vec::new();
        let mut result = Ok(());
        if let Some(control) = registers.queues.get_mut(CONTROL) {
            for (token, bytes) in done {
                if let Some(chain) = self.waiting.remove(&token) {
                    let written = chain.write(ram, &bytes);
                    result = result.and_then(|()| control.push(ram, chain.head, written));
                }
            }
        }
        for index in [CONTROL, CURSOR] {
            if let Some(queue) = registers.queues.get_mut(index) {
                match queue.wants_interrupt(ram) {
                    Ok(true) => vectors.push(queue.vector),
                    Ok(false) => {}
                    Err(broken) => result = result.and(Err(broken)),
                }
            }
        }
        if let Err(broken) = result {
            tracing::warn!(%broken, "the guest's queue cannot be used: device stopped");
            registers.break_down();
            vectors.push(registers.config_vector);
        }
        for vector in vectors {
            shared.interrupt(vector);
        }
    }
}

fn are_same(ours: &[Arc<EventFd>], theirs: &[Arc<EventFd>]) -> bool {
    ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// How a turn of the loop went.
enum Turn {
    /// There is more to do.
    More,
    /// There is nothing to do.
    Idle,
    /// It was told to stop.
    Stopped,
}

#[cfg(test)]
pub(crate) mod bench;
