//! The thread that runs a ring, and the handle by which the context thread steers it.

use std::fmt;
use std::hint;
use std::io;
use std::num::NonZeroU64;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering, fence};
use std::sync::{Arc, Condvar, Mutex, Weak};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::{Duration, Instant};

use parhelion_sys::memory::SharedMemory;

use super::idle::{Idle, Rechecks, Step};
use super::{
    Commands, ExtraFault, IdlePolicy, Layout, RingConfig, RingEvents, STATUS_ALIVE, STATUS_FATAL,
    STATUS_IDLE, SeqnoGate, Stopped, lock, pending, wait_timeout,
};

/// Looks at the tail between two looks at the clock, while spinning.
const SPINS_PER_STEP: u32 = 64;

/// A ring that sleeps for so long at a time gives back what it does not need.
const LONG_SLEEP: Duration = Duration::from_millis(250);

/// By how much the kernel may prolong our sleeps, which begin at ten microseconds.
const TIMER_SLACK_NS: NonZeroU64 = NonZeroU64::MIN;

/// Said when a layout and its memory do not belong together.  The layout was checked, so this is a
/// mistake of ours.
const UNREACHABLE: &str = "ring memory is out of reach";

/// A running ring.
///
/// Dropping it stops the ring and waits for its thread.
pub struct Ring {
    shared: Arc<Shared>,
    thread_id: ThreadId,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Ring {
    /// Starts a ring.
    ///
    /// Check the memory with [`Layout::check_fresh`] first.
    pub fn spawn(
        config: RingConfig,
        commands: impl Commands + Send + 'static,
    ) -> io::Result<Arc<Self>> {
        let RingConfig {
            memory,
            layout,
            head,
            name,
            events,
            gate,
            policy,
        } = config;
        if memory.len() < layout.end() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, UNREACHABLE));
        }
        let name = name.replace('\0', "");
        let shared = Arc::new(Shared {
            words: Arc::new(Words {
                memory,
                layout,
                stopping: AtomicBool::new(false),
                closed: Mutex::new(false),
            }),
            name,
            events,
            gate,
            policy,
            progress: AtomicU32::new(head),
            waiters: AtomicU32::new(0),
            wanted: Mutex::new(Vec::new()),
            moved: Condvar::new(),
            fatal: AtomicBool::new(false),
            notified: Mutex::new(false),
            wake: Condvar::new(),
        });
        let worker = Worker {
            shared: Arc::clone(&shared),
            commands,
            cursor: head,
            // Zeroed memory that is not touched costs nothing.
            copy: vec![0; layout.buffer_size() as usize],
            idle: Idle::new(policy, layout.idle_timeout()),
            dry_since: None,
        };
        let handle = thread::Builder::new()
            .name(shared.name.clone())
            .spawn(move || worker.run())?;
        let thread_id = handle.thread().id();
        Ok(Arc::new(Self {
            shared,
            thread_id,
            thread: Mutex::new(Some(handle)),
        }))
    }

    /// `vkNotifyRingMESA`: the guest saw IDLE and has stored commands.
    pub fn notify(&self) {
        self.shared.notify();
    }

    /// `vkWaitRingSeqnoMESA`: blocks until the ring has executed everything before `seqno`.
    ///
    /// A `seqno` that is further ahead than the buffer is long was passed long ago, since counters
    /// wrap.  Wakes the ring, too.  Fails if the ring stops first.  If the ring runs dry although
    /// its tail is still short of `seqno`, the guest waits for commands that it never stored: that
    /// is a fault.  Never to be called on the ring's own thread.
    pub fn wait_seqno(&self, seqno: u32) -> Result<(), Stopped> {
        self.shared.wait_seqno(seqno)
    }

    /// `vkWriteRingExtraMESA`: stores a word into the extra region.
    pub fn write_extra(&self, offset: u64, value: u32) -> Result<(), ExtraFault> {
        let place = self.layout().extra_word(offset)?;
        self.shared
            .words
            .touch(|memory| memory.store_u32(place, value, Ordering::Release));
        Ok(())
    }

    /// Marks the ring as failed and stops it, without waiting for its thread.
    pub fn set_fatal(&self) {
        self.shared.set_fatal();
    }

    /// Tells the guest that the renderer lives.
    pub fn set_alive(&self) {
        self.shared.words.set_status(STATUS_ALIVE);
    }

    /// Tells the ring to stop, without waiting for its thread.
    pub fn stop(&self) {
        self.shared.stop();
    }

    /// `vkDestroyRingMESA`: stops the ring and waits for its thread.  From then on nothing here
    /// touches the ring's memory.
    ///
    /// A command that is being executed is completed first.  From the ring's own thread, which
    /// cannot wait for itself, this only stops.
    pub fn stop_and_join(&self) {
        self.shared.stop();
        if thread::current().id() == self.thread_id {
            return;
        }
        // The lock is held while waiting, so that a second caller waits as well.
        let mut thread = lock(&self.thread);
        if thread.take().is_some_and(|thread| thread.join().is_err()) {
            // The thread has marked the ring and reported before it ended.
            tracing::debug!(ring = self.shared.name, "a ring thread had panicked");
        }
        drop(thread);
        *lock(&self.shared.words.closed) = true;
    }

    /// How far the ring has executed, as a free-running byte counter.
    pub fn head(&self) -> u32 {
        self.shared.progress.load(Ordering::SeqCst)
    }

    /// Whether the ring has stopped, or is about to.
    pub fn is_stopped(&self) -> bool {
        self.shared.is_stopping()
    }

    /// Whether the ring was marked as failed.
    pub fn is_fatal(&self) -> bool {
        self.shared.fatal.load(Ordering::SeqCst)
    }

    /// Where commands of this ring wait for the virtqueue.
    pub fn gate(&self) -> &Arc<SeqnoGate> {
        &self.shared.gate
    }

    /// Where the ring lies in its resource.
    pub fn layout(&self) -> &Layout {
        &self.shared.words.layout
    }

    /// The resource that holds the ring.
    pub fn memory(&self) -> &Arc<SharedMemory> {
        &self.shared.words.memory
    }

    /// For the monitor, which must not be the one that drops a ring and waits for its thread.
    pub(super) fn watch(&self) -> Watch {
        Watch(Arc::downgrade(&self.shared.words))
    }
}

impl Drop for Ring {
    fn drop(&mut self) {
        self.stop_and_join();
    }
}

impl fmt::Debug for Ring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ring")
            .field("name", &self.shared.name)
            .field("head", &self.head())
            .field("stopped", &self.is_stopped())
            .field("fatal", &self.is_fatal())
            .finish_non_exhaustive()
    }
}

/// The monitor's view of a ring: only its words, so that dropping one drops nothing else.
pub(super) struct Watch(Weak<Words>);

impl Watch {
    /// Tells the guest that the renderer lives; false once that is no longer wanted.
    pub(super) fn set_alive(&self) -> bool {
        let Some(words) = self.0.upgrade() else {
            return false;
        };
        words.set_status(STATUS_ALIVE);
        !words.is_stopping()
    }
}

/// The ring in shared memory.
struct Words {
    memory: Arc<SharedMemory>,
    layout: Layout,
    stopping: AtomicBool,
    /// The ring is destroyed: its memory may be something else by now.
    closed: Mutex<bool>,
}

impl Words {
    fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    fn tail(&self, order: Ordering) -> Result<u32, Broken> {
        self.memory
            .load_u32(self.layout.tail(), order)
            .ok_or_else(Broken::unreachable)
    }

    /// Sets bits of the status word, from outside of the ring's thread.
    fn set_status(&self, bits: u32) {
        self.touch(|memory| memory.fetch_or_u32(self.layout.status(), bits, Ordering::SeqCst));
    }

    /// Touches the memory unless the ring is destroyed.  The layout was checked against the memory,
    /// so `touch` finds its word.
    fn touch<T>(&self, touch: impl FnOnce(&SharedMemory) -> Option<T>) {
        let closed = lock(&self.closed);
        if !*closed && touch(&self.memory).is_none() {
            tracing::error!("{UNREACHABLE}");
        }
    }
}

/// What the ring's thread and its handle share.
struct Shared {
    words: Arc<Words>,
    name: String,
    events: Arc<dyn RingEvents>,
    gate: Arc<SeqnoGate>,
    policy: IdlePolicy,

    /// How far the ring has executed.
    progress: AtomicU32,
    /// How many wait for progress: the length of `wanted`, readable without the lock.
    waiters: AtomicU32,
    /// What they wait for.
    wanted: Mutex<Vec<u32>>,
    /// Somebody's number was reached, or the ring stops.
    moved: Condvar,

    fatal: AtomicBool,
    /// A wake-up came that the ring has not seen.
    notified: Mutex<bool>,
    wake: Condvar,
}

impl Shared {
    fn is_stopping(&self) -> bool {
        self.words.is_stopping()
    }

    /// Whether `seqno` has not been executed when `cursor` has.
    fn is_pending(&self, cursor: u32, seqno: u32) -> bool {
        pending(cursor, seqno, self.words.layout.buffer_size())
    }

    fn notify(&self) {
        *lock(&self.notified) = true;
        self.wake.notify_one();
    }

    /// Everything before `cursor` has been executed.
    ///
    /// Who begins to wait at this very moment may be overlooked, until the next command or
    /// [`Shared::settle`].
    fn publish(&self, cursor: u32) -> Result<(), Broken> {
        self.progress.store(cursor, Ordering::Release);
        self.words
            .memory
            .store_u32(self.words.layout.head(), cursor, Ordering::Release)
            .ok_or_else(Broken::unreachable)?;
        self.wake_waiters(cursor);
        Ok(())
    }

    /// After the last of several commands: overlooks nobody.
    fn settle(&self, cursor: u32) {
        // With the order of `wait_progress` (count, then look), either we see the waiter or the
        // waiter sees the progress.
        fence(Ordering::SeqCst);
        self.wake_waiters(cursor);
    }

    fn wake_waiters(&self, cursor: u32) {
        if self.waiters.load(Ordering::Relaxed) != 0 {
            let wanted = lock(&self.wanted);
            if !wanted.iter().all(|seqno| self.is_pending(cursor, *seqno)) {
                self.moved.notify_all();
            }
        }
    }

    fn wait_seqno(&self, seqno: u32) -> Result<(), Stopped> {
        if !self.is_pending(self.progress.load(Ordering::SeqCst), seqno) {
            return Ok(());
        }
        self.notify();
        let result = self.wait_progress(seqno);
        if let Err(Some(rule)) = &result {
            self.fault(rule);
        }
        result.map_err(|_| Stopped)
    }

    /// Blocks until the progress reaches `seqno`; on failure names the rule that the guest broke,
    /// if there is one.
    fn wait_progress(&self, seqno: u32) -> Result<(), Option<String>> {
        let mut wanted = lock(&self.wanted);
        wanted.push(seqno);
        self.waiters.fetch_add(1, Ordering::SeqCst);
        let mut dry: Option<(u32, Instant)> = None;
        let result = loop {
            let head = self.progress.load(Ordering::SeqCst);
            if !self.is_pending(head, seqno) {
                break Ok(());
            }
            if self.is_stopping() {
                break Err(None);
            }
            // The guest stored its tail before it sent the wait, and the way of the wait to us
            // orders memory.  So the first look would do; the grace is for other guests' ideas.
            dry = match (self.words.tail(Ordering::SeqCst), dry) {
                (Ok(tail), Some((at, since))) if tail == head && at == head => {
                    if since.elapsed() >= self.policy.dry_grace {
                        break Err(Some(format!(
                            "wait for ring position {seqno} while the ring ends at {tail}"
                        )));
                    }
                    Some((at, since))
                }
                (Ok(tail), _) if tail == head => Some((head, Instant::now())),
                (Ok(_), _) => None,
                (Err(_), _) => break Err(Some(UNREACHABLE.to_owned())),
            };
            wanted = wait_timeout(&self.moved, wanted, self.policy.dry_grace);
        };
        if let Some(place) = wanted.iter().position(|other| *other == seqno) {
            wanted.swap_remove(place);
        }
        self.waiters.fetch_sub(1, Ordering::SeqCst);
        result
    }

    /// The guest broke a rule.
    fn fault(&self, rule: &str) {
        if self.set_fatal() {
            tracing::debug!(ring = self.name, rule, "a guest broke a rule of its ring");
            self.events.fault(rule);
        }
    }

    /// Marks the ring and stops it; true for the first who does.
    fn set_fatal(&self) -> bool {
        let first = !self.fatal.swap(true, Ordering::SeqCst);
        if first {
            self.words.set_status(STATUS_FATAL);
        }
        self.stop();
        first
    }

    /// Lets the ring thread, and all who wait for it or with it, go.
    fn stop(&self) {
        self.words.stopping.store(true, Ordering::SeqCst);
        // Each lock is taken so that nobody is between looking at the flag and waiting.
        drop(lock(&self.notified));
        self.wake.notify_one();
        drop(lock(&self.wanted));
        self.moved.notify_all();
        self.gate.stop();
    }
}

/// Why a ring ends by itself.
enum Broken {
    /// The command's callee has recorded the reason.
    Recorded,
    /// The guest broke a rule of the ring.
    Rule(String),
}

impl Broken {
    fn unreachable() -> Self {
        Self::Rule(UNREACHABLE.to_owned())
    }
}

/// The ring's thread.
struct Worker<C> {
    shared: Arc<Shared>,
    commands: C,
    cursor: u32,
    /// Private copy of what is being executed; as long as the buffer.
    copy: Vec<u8>,
    idle: Idle,
    /// Since when there has been no work.
    dry_since: Option<Instant>,
}

impl<C: Commands> Worker<C> {
    fn run(mut self) {
        let _end = End(Arc::clone(&self.shared));
        // Without it, short sleeps take 60 microseconds instead of 10: slower, not wrong.
        if let Err(error) = rustix::thread::set_current_timer_slack(Some(TIMER_SLACK_NS)) {
            tracing::debug!(ring = self.shared.name, %error, "no finer timer for a ring");
        }
        while !self.shared.is_stopping() {
            let result = self.execute_new().and_then(|worked| {
                if worked {
                    self.idle.reset();
                    self.dry_since = None;
                    Ok(())
                } else {
                    self.pass_time()
                }
            });
            match result {
                Ok(()) => {}
                Err(Broken::Recorded) => {
                    self.shared.set_fatal();
                }
                Err(Broken::Rule(rule)) => self.shared.fault(&rule),
            }
        }
    }

    /// Executes all commands that are there; false if there are none.
    fn execute_new(&mut self) -> Result<bool, Broken> {
        let Self {
            shared,
            commands,
            cursor,
            copy,
            ..
        } = self;
        let Words { memory, layout, .. } = &*shared.words;
        let tail = shared.words.tail(Ordering::Acquire)?;
        let available = tail.wrapping_sub(*cursor);
        if available == 0 {
            return Ok(false);
        }
        let [first, second] = layout.spans(*cursor, available).ok_or_else(|| {
            Broken::Rule(format!(
                "ring tail {tail} is {available} bytes ahead of head {cursor} in a buffer of {}",
                layout.buffer_size()
            ))
        })?;
        let copy = copy
            .get_mut(..available as usize)
            .ok_or_else(Broken::unreachable)?;
        let (start, wrapped) = copy
            .split_at_mut_checked(first.len)
            .ok_or_else(Broken::unreachable)?;
        if !memory.read(first.offset, start) || !memory.read(second.offset, wrapped) {
            return Err(Broken::unreachable());
        }

        let mut rest: &[u8] = copy;
        while !rest.is_empty() && !shared.is_stopping() {
            let taken = commands.execute(rest).map_err(|_| Broken::Recorded)?;
            let advance = u32::try_from(taken).ok().filter(|taken| *taken != 0);
            let (Some(advance), Some(after)) = (advance, rest.get(taken..)) else {
                return Err(Broken::Rule(format!(
                    "ring command took {taken} bytes of {}",
                    rest.len()
                )));
            };
            rest = after;
            *cursor = cursor.wrapping_add(advance);
            shared.publish(*cursor)?;
        }
        shared.settle(*cursor);
        Ok(true)
    }

    /// Waits a little for work, or for long if there has been none for some time.
    fn pass_time(&mut self) -> Result<(), Broken> {
        let now = Instant::now();
        if self.dry_since.is_none() {
            self.commands.dry();
        }
        let since = *self.dry_since.get_or_insert(now);
        match self.idle.step(now.duration_since(since)) {
            Step::Spin => {
                for _ in 0..SPINS_PER_STEP {
                    if self.shared.words.tail(Ordering::Relaxed)? != self.cursor {
                        break;
                    }
                    hint::spin_loop();
                }
            }
            Step::Yield => thread::yield_now(),
            Step::Sleep(time) => thread::sleep(time),
            Step::Park => {
                self.park()?;
                self.idle.reset();
                self.dry_since = None;
            }
        }
        Ok(())
    }

    /// Sleeps until there are commands, or a wake-up, or the end.
    fn park(&mut self) -> Result<(), Broken> {
        let Self {
            shared, commands, ..
        } = self;
        let Words { memory, layout, .. } = &*shared.words;
        let mut notified = lock(&shared.notified);
        // A wake-up that came while the ring was awake is not forgotten: the guest relies on one
        // more idle period from then on. In the meantime it must not see IDLE, or would send another.
        if std::mem::take(&mut *notified) {
            return Ok(());
        }
        memory
            .fetch_or_u32(layout.status(), STATUS_IDLE, Ordering::SeqCst)
            .ok_or_else(Broken::unreachable)?;
        let mut rechecks = Rechecks::new(&shared.policy);
        let mut is_asleep = false;
        while !*notified
            && !shared.is_stopping()
            && shared.words.tail(Ordering::SeqCst)? == self.cursor
        {
            let pause = rechecks.pause();
            if pause >= LONG_SLEEP && !is_asleep {
                is_asleep = true;
                // What is to be given back takes a while: who wakes the ring need not wait for it.
                drop(notified);
                commands.park();
                notified = lock(&shared.notified);
                continue;
            }
            notified = wait_timeout(&shared.wake, notified, pause);
        }
        *notified = false;
        memory
            .fetch_and_u32(layout.status(), !STATUS_IDLE, Ordering::SeqCst)
            .ok_or_else(Broken::unreachable)?;
        Ok(())
    }
}

/// However the thread ends, nobody waits for it any longer.
struct End(Arc<Shared>);

impl Drop for End {
    fn drop(&mut self) {
        if thread::panicking() {
            tracing::error!(ring = self.0.name, "a ring thread panicked: this is a bug");
            self.0.fault("ring thread panicked");
        }
        self.0.stop();
    }
}

#[cfg(test)]
pub(super) mod tests;
