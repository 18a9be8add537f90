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
//! - The lock of [`Shared`] is held for a moment only: a register is read or written, or the worker looks
//!   at what was said. Memory that a monitor accesses for us is never accessed under it, since the
//!   monitor may wait for the answer to a register meanwhile.
//! - The lock of the queues is held while one request is worked off or answers are written; after
//!   [`Machine::settle`], the worker does not know of what was said before. It comes before the other one.
//! - A doorbell takes neither: a guest's processor waits for it to be acknowledged.
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
use crate::virtio::queue::{Broken, Chain, Queue};
use crate::virtio::ram::GuestRam;
use crate::virtio::registers::{EVENT_IDX, INDIRECT_DESC, NO_VECTOR, Registers, VERSION_1};

/// The queue of commands; the other one is the pointer's.
pub(crate) const CONTROL: usize = 0;

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
    | feature::CONTEXT_INIT
    | feature::BLOB_ALIGNMENT;

/// Bytes of the device's own configuration.
pub const CONFIG_BYTES: u32 = 20;

/// The most bytes of one request. Lists of pages are the longest: this is for images of 1 GiB.
const MOST_REQUEST_BYTES: usize = 4 << 20;

/// Requests that are worked off before renderers have their turn.
const BATCH: usize = 64;

/// In `events_read`: heads have changed.
const EVENT_DISPLAY: u32 = 1;

/// Makes a transport ready for a guest's requests.
pub(crate) struct Prepare(pub(crate) Box<dyn FnOnce() -> io::Result<()> + Send>);

impl std::fmt::Debug for Prepare {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Prepare")
    }
}

/// What transports write and the worker reads.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The guest's memory. What the worker is about to use of it may be older.
    pub(crate) ram: Arc<GuestRam>,
    /// The registers.
    pub(crate) registers: Registers,
    /// What to signal for each vector.
    pub(crate) interrupts: Vec<Option<EventFd>>,
    /// Doorbells of the guest that do not go through [`Machine::kick`].
    pub(crate) doorbells: Vec<Arc<EventFd>>,
    /// What the worker has to do, without the lock, before it takes requests; it may wait.
    pub(crate) prepare: Option<Prepare>,
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
    pub(crate) fn reset(&mut self) {
        self.registers.reset();
        self.forget_requests();
    }

    /// As [`Self::reset`], for when the registers are reset already.
    pub(crate) fn forget_requests(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.was_reset = true;
        self.events = 0;
    }

    /// Reads from the device's own configuration: `events_read`, `events_clear`, `num_scanouts`,
    /// `num_capsets`, `blob_alignment`.
    pub(crate) fn read_config(&self, offset: u32, into: &mut [u8]) {
        // Places in the window are pages of the host.
        let page = u32::try_from(rustix::param::page_size()).unwrap_or(0);
        let words = [self.events, 0, self.scanouts, 1, page];
        let image = words.iter().flat_map(|word| word.to_le_bytes());
        into.fill(0);
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        for (to, from) in into.iter_mut().zip(image.skip(offset)) {
            *to = from;
        }
    }

    /// Writes to it.
    pub(crate) fn write_config(&mut self, offset: u32, bytes: &[u8]) {
        // Some monitors write all of it, whatever the guest has written.
        let clear = 4_u32
            .checked_sub(offset)
            .and_then(|at| bytes.get(usize::try_from(at).ok()?..)?.first_chunk::<4>());
        if let Some(clear) = clear {
            self.events &= !u32::from_le_bytes(*clear);
        }
    }

    /// Stops the device until the guest resets it.
    fn stop(&mut self) {
        self.registers.break_down();
        self.interrupt(self.registers.config_vector);
    }

    /// The guest's memory, to be changed.
    pub(crate) fn ram_mut(&mut self) -> &mut GuestRam {
        Arc::make_mut(&mut self.ram)
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
    /// The queues as the worker has them.
    queues: Arc<Mutex<Vec<Queue>>>,
    /// Held by who waits for the queues; the worker passes through it between two requests, and so lets
    /// others go first.
    turn: Arc<Mutex<()>>,
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
    pub(crate) fn lock(&self) -> MutexGuard<'_, Shared> {
        // Plain data, which every use checks.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The queues at work; to be locked before the shared part.
    pub(crate) fn queues(&self) -> MutexGuard<'_, Vec<Queue>> {
        // The same; and nothing.
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the worker is done with the request that it is at. It looks at the shared part again
    /// before it begins the next.
    pub(crate) fn settle(&self) {
        drop(self.queues());
    }

    /// For when the monitor has left: the guest's memory was its, and is gone.
    pub(crate) fn leave(&self) {
        let mut shared = self.lock();
        shared.reset();
        shared.ram = Arc::default();
        shared.interrupts.clear();
        shared.doorbells.clear();
        shared.prepare = None;
        drop(shared);
        self.settle();
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
    let registers = Registers::new(FEATURES, &QUEUE_SIZES, VECTORS);
    let queues = registers.queues.clone();
    let shared = Shared {
        ram: Arc::default(),
        registers,
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
        queues: Arc::new(Mutex::new(queues)),
        turn: Arc::default(),
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
        let ready: Vec<PollFlags> = fds.iter().skip(events).map(PollFd::revents).collect();
        drop(fds);
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
                tracing::warn!(%error, "a doorbell cannot be read: left alone from now on");
                let silent = Arc::new(EventFd::new()?);
                let mut shared = self.machine.lock();
                let mut known = shared.doorbells.iter_mut();
                if let Some(known) = known.find(|known| Arc::ptr_eq(known, doorbell)) {
                    *known = silent;
                }
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
                    let ram = Arc::clone(&self.machine.lock().ram);
                    let _ = answer.send(self.gpu.picture(&ram, head));
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
            // An unfair lock would be had again before who waits for it has woken.
            let mut queues = machine.queues();
            more = match self.look(&mut queues) {
                Seen::Stopped => false,
                Seen::Unprepared => {
                    drop(queues);
                    self.prepare();
                    true
                }
                Seen::Running(ram) => match self.request(&mut queues, &ram) {
                    Ok(worked) => worked,
                    Err(broken) => {
                        self.break_down(broken);
                        false
                    }
                },
            };
            if !more {
                break;
            }
        }
        let armed = self.answer(&mut machine.queues());
        Ok(if more || armed {
            Turn::More
        } else {
            Turn::Idle
        })
    }

    /// Does what the transport wants done before requests are taken.
    fn prepare(&self) {
        let mut shared = self.machine.lock();
        let (prepare, epoch) = (shared.prepare.take(), shared.epoch);
        drop(shared);
        let Some(Prepare(prepare)) = prepare else {
            return;
        };
        if let Err(error) = prepare() {
            let mut shared = self.machine.lock();
            if shared.epoch == epoch {
                tracing::error!(%error, "the monitor cannot be used: device stopped");
                shared.stop();
            }
        }
    }

    /// Looks at what the transport and the guest have said.
    fn look(&mut self, queues: &mut [Queue]) -> Seen {
        let mut shared = self.machine.lock();
        if shared.was_reset {
            shared.was_reset = false;
            self.gpu.reset();
        }
        if self.epoch != shared.epoch {
            self.epoch = shared.epoch;
            self.waiting.clear();
        }
        if !are_same(&self.doorbells, &shared.doorbells) {
            self.doorbells.clone_from(&shared.doorbells);
        }
        if shared.prepare.is_some() {
            return Seen::Unprepared;
        }
        if !shared.registers.is_running() {
            return Seen::Stopped;
        }
        for (queue, said) in queues.iter_mut().zip(&shared.registers.queues) {
            queue.adopt(said);
        }
        Seen::Running(Arc::clone(&shared.ram))
    }

    /// Stops the device, if the guest has not reset it since.
    fn break_down(&self, broken: Broken) {
        let mut shared = self.machine.lock();
        if self.epoch == shared.epoch {
            tracing::warn!(%broken, "the guest's queue cannot be used: device stopped");
            shared.stop();
        }
    }

    /// Works one request of each queue off; false if there was none.
    fn request(&mut self, queues: &mut [Queue], ram: &GuestRam) -> Result<bool, Broken> {
        let [control, cursor] = queues else {
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
        if let Some(mut chain) = control.pop(ram)? {
            worked = true;
            if self.waiting.len() >= usize::from(control.size) {
                // Each that waits has one of the entries: the guest has offered some twice.
                return Err(Broken::Index);
            }
            self.last_token = self.last_token.wrapping_add(1);
            let token = self.last_token;
            // One that is too long is answered like one that is unknown.
            let bytes = chain.read(ram, MOST_REQUEST_BYTES);
            let bytes = bytes.unwrap_or_else(|| chain.read_beginning(ram, HEADER_BYTES));
            chain.forget_request();
            self.waiting.insert(token, chain);
            let size = usize::from(control.size);
            let free = size.saturating_sub(self.waiting.len());
            self.gpu.set_queue_room(size, free);
            self.gpu.control(ram, token, &bytes);
        }
        Ok(worked)
    }

    /// Writes answers that are ready, interrupts the guest if it wants that, and asks for doorbells; true
    /// if there are requests already.
    fn answer(&mut self, queues: &mut [Queue]) -> bool {
        let ram = match self.look(queues) {
            Seen::Running(ram) => ram,
            Seen::Unprepared => return true,
            Seen::Stopped => {
                // Nobody waits for them.
                drop(self.gpu.done());
                return false;
            }
        };
        if queues.get(CONTROL).is_some_and(|queue| !queue.is_enabled) {
            return false;
        }
        let mut result = Ok(());
        if let Some(control) = queues.get_mut(CONTROL) {
            for (token, bytes) in self.gpu.done() {
                if let Some(chain) = self.waiting.remove(&token) {
                    let written = chain.write(&ram, &bytes);
                    result = result.and_then(|()| control.push(&ram, chain.head, written));
                }
            }
        }
        let mut vectors = [NO_VECTOR; QUEUE_SIZES.len()];
        let mut has_more = false;
        for (queue, vector) in queues.iter_mut().zip(&mut vectors) {
            match queue.wants_interrupt(&ram) {
                Ok(true) => *vector = queue.vector,
                Ok(false) => {}
                Err(broken) => result = result.and(Err(broken)),
            }
        }
        {
            let shared = self.machine.lock();
            if self.epoch == shared.epoch {
                for vector in vectors {
                    shared.interrupt(vector);
                }
            }
        }
        for queue in queues {
            match queue.arm(&ram) {
                Ok(more) => has_more |= more,
                Err(broken) => result = result.and(Err(broken)),
            }
        }
        if let Err(broken) = result {
            self.break_down(broken);
            return false;
        }
        has_more
    }
}

/// What [`Worker::look`] finds.
enum Seen {
    /// No driver is at work.
    Stopped,
    /// The transport has to be made ready first.
    Unprepared,
    /// Requests may be taken, from this memory.
    Running(Arc<GuestRam>),
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
pub(crate) mod fixture;
