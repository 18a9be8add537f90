//! What all contexts of one vGPU have in common, however its guests reach it: limits, memory, seats,
//! what was used, and who was to blame.
//!
//! Rules:
//!
//! - Limits that can change while programs run are changed here, and known to renderers through their
//!   [seats](parhelion_model::seat) at once.
//! - A scheduler sees contexts by [`Vgpu::watch`]. When it is gone, every gate is opened: nobody waits for
//!   somebody who is not there.
//! - What a context has used is added to the vGPU's total once, when it ends.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::os::fd::OwnedFd;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use parhelion_model::control::FaultKind;
use parhelion_model::ledger::Ledger;
use parhelion_model::limits::Limits;
use parhelion_model::quarantine::Quarantine;
use parhelion_model::seat;
use parhelion_model::statistics::Statistics;
use parhelion_sys::event::EventFd;
use parhelion_sys::memory::SharedMemory;
use serde::{Deserialize, Serialize};

use crate::fault::{Fault, clean};

/// Notices that a watcher may leave unread before it counts as gone, and comes again.
const MOST_NOTICES: usize = 4096;
/// Blames that are remembered.
const MOST_BLAMES: usize = 16;

/// A vGPU. Clones are the same one.
#[derive(Clone, Debug)]
pub struct Vgpu(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    limits: Limits,
    hidden_extensions: Vec<String>,
    began: Instant,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    ledger: Ledger,
    timeout_ms: Option<u64>,
    seats: BTreeMap<u64, Taken>,
    last_seat: u64,
    past: Statistics,
    contexts: u64,
    faults: u64,
    hangs: u64,
    frames: u64,
    blames: VecDeque<Blame>,
    quarantine: Quarantine,
    driver: Option<(String, String)>,
    watcher: Option<SyncSender<Notice>>,
}

/// A seat that a context has.
#[derive(Debug)]
struct Taken {
    name: Option<String>,
    page: Arc<SharedMemory>,
    bell: Arc<EventFd>,
    statistics: Statistics,
}

/// What a scheduler is told.
#[derive(Debug)]
pub enum Notice {
    /// A context has begun.
    Began {
        /// Its number, which is not used again.
        seat: u64,
        /// What it calls itself.
        name: String,
        /// Its page.
        page: OwnedFd,
        /// What its renderer signals.
        bell: OwnedFd,
    },
    /// A context has ended.
    Ended {
        /// Its number.
        seat: u64,
    },
    /// A context has to end, or could not begin.
    Blamed(Blame),
}

/// Why a context had to end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Blame {
    /// When, in milliseconds since 1970.
    pub at_ms: u64,
    /// The number of its seat; 0 if it did not get one.
    pub seat: u64,
    /// What it called itself.
    pub context: String,
    /// Whose fault it was.
    pub kind: FaultKind,
    /// In which command.
    pub command: String,
    /// What was wrong.
    pub rule: String,
}

/// A context that is at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ContextStatus {
    /// The number of its seat.
    pub seat: u64,
    /// What it calls itself.
    pub name: String,
    /// What it has used so far.
    pub used: Statistics,
}

/// How a vGPU is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Status {
    /// Bytes of device memory that it may have.
    pub vram_limit_bytes: Option<u64>,
    /// Bytes that it has.
    pub vram_bytes: u64,
    /// The most that it had.
    pub vram_peak_bytes: u64,
    /// Contexts that are at work.
    pub contexts: Vec<ContextStatus>,
    /// Contexts since it began.
    pub context_count: u64,
    /// What all contexts have used, those that have ended included.
    pub used: Statistics,
    /// Contexts that ended by a fault.
    pub faults: u64,
    /// Those of them that hung or crashed.
    pub hangs: u64,
    /// Frames that its guest has shown.
    pub frames: u64,
    /// The last faults.
    pub blames: Vec<Blame>,
    /// Name and version of the Vulkan driver, and of its device, once known.
    #[cfg_attr(feature = "schema", schema(value_type = Option<Vec<String>>))]
    pub driver: Option<(String, String)>,
    /// For how many milliseconds it takes no new contexts.
    pub closed_for_ms: Option<u64>,
}

impl Vgpu {
    /// A vGPU whose guests work within `limits`, and are not shown `hidden_extensions`.
    pub fn new(limits: Limits, hidden_extensions: Vec<String>) -> Self {
        Self(Arc::new(Shared {
            hidden_extensions,
            began: Instant::now(),
            state: Mutex::new(State {
                ledger: Ledger::new(limits.vram_bytes),
                timeout_ms: limits.timeout_ms,
                seats: BTreeMap::new(),
                last_seat: 0,
                past: Statistics::default(),
                contexts: 0,
                faults: 0,
                hangs: 0,
                frames: 0,
                blames: VecDeque::new(),
                quarantine: Quarantine::default(),
                driver: None,
                watcher: None,
            }),
            limits,
        }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Counts and lists that are consistent between statements.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.0.began.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// What each context may use; memory and timeout as they were in the beginning.
    pub fn limits(&self) -> &Limits {
        &self.0.limits
    }

    /// Device extensions not to show to guests.
    pub fn hidden_extensions(&self) -> &[String] {
        &self.0.hidden_extensions
    }

    /// What a context that begins now is told.
    pub(crate) fn current_limits(&self) -> Limits {
        let state = self.lock();
        Limits {
            vram_bytes: state.ledger.limit_bytes(),
            timeout_ms: state.timeout_ms,
            ..self.0.limits.clone()
        }
    }

    /// Grants device memory, or refuses it.
    #[must_use]
    pub(crate) fn reserve(&self, bytes: u64) -> bool {
        let mut state = self.lock();
        let granted = state.ledger.reserve(bytes);
        if granted {
            state.publish();
        }
        granted
    }

    /// Takes device memory back; false if so much was not granted.
    pub(crate) fn release(&self, bytes: u64) -> bool {
        let mut state = self.lock();
        let was_granted = state.ledger.release(bytes);
        state.publish();
        was_granted
    }

    /// Bytes of device memory that are granted.
    pub fn reserved_bytes(&self) -> u64 {
        self.lock().ledger.reserved_bytes()
    }

    /// The most bytes that were granted at one time.
    pub fn peak_bytes(&self) -> u64 {
        self.lock().ledger.peak_bytes()
    }

    /// Changes the limit of device memory. Who has more keeps it, and gets nothing until enough is freed.
    pub fn set_vram(&self, limit_bytes: Option<u64>) {
        let mut state = self.lock();
        state.ledger.set_limit(limit_bytes);
        state.publish();
    }

    /// Changes how long a submission may take.
    pub fn set_timeout(&self, timeout_ms: Option<u64>) {
        let mut state = self.lock();
        state.timeout_ms = timeout_ms;
        state.publish();
    }

    /// A frame was shown.
    pub(crate) fn count_frame(&self) {
        let mut state = self.lock();
        state.frames = state.frames.saturating_add(1);
    }

    /// Whether a new context may begin.
    ///
    /// # Errors
    /// A fault of the guest that says why not, and for how long.
    pub(crate) fn admit(&self) -> Result<(), Fault> {
        let now_ms = self.now_ms();
        match self.lock().quarantine.closed_for_ms(now_ms) {
            None => Ok(()),
            Some(left_ms) => Err(Fault::guest(
                "new context",
                format!(
                    "refused for {left_ms} ms more: contexts of this vGPU hung or crashed several times"
                ),
            )),
        }
    }

    /// The driver of the host is known.
    pub(crate) fn note_driver(&self, driver: &(String, String)) {
        self.lock().driver = Some(driver.clone());
    }

    /// Records why a context ended, or did not begin; `is_offence` if it hung or crashed.
    pub(crate) fn blame(&self, seat: u64, fault: &Fault, is_offence: bool) {
        let now_ms = self.now_ms();
        let at_ms = ms_since_1970();
        let mut state = self.lock();
        state.faults = state.faults.saturating_add(1);
        if is_offence {
            state.hangs = state.hangs.saturating_add(1);
            state.quarantine.offence(now_ms);
        }
        let name = state.seats.get(&seat).and_then(|t| t.name.clone());
        let blame = Blame {
            at_ms,
            seat,
            context: name.unwrap_or_default(),
            kind: fault.kind,
            command: fault.command.clone(),
            rule: fault.rule.clone(),
        };
        state.blames.push_back(blame.clone());
        if state.blames.len() > MOST_BLAMES {
            state.blames.pop_front();
        }
        state.tell(Notice::Blamed(blame));
    }

    /// Counts a context that was not admitted. Who hung is not forgotten for that.
    pub(crate) fn count_refusal(&self) {
        let mut state = self.lock();
        state.faults = state.faults.saturating_add(1);
    }

    /// Lets new contexts begin again, whatever has happened.
    pub fn pardon(&self) {
        self.lock().quarantine.pardon();
    }

    /// A seat for a new context.
    pub(crate) fn seat(&self) -> io::Result<Seat> {
        let page = Arc::new(SharedMemory::create("parhelion-seat", seat::SEAT_BYTES)?);
        let bell = Arc::new(EventFd::new()?);
        let mut state = self.lock();
        state.last_seat = state.last_seat.saturating_add(1);
        let number = state.last_seat;
        let taken = Taken {
            name: None,
            page: Arc::clone(&page),
            bell: Arc::clone(&bell),
            statistics: Statistics::default(),
        };
        state.seats.insert(number, taken);
        state.contexts = state.contexts.saturating_add(1);
        state.publish();
        drop(state);
        Ok(Seat {
            vgpu: self.clone(),
            number,
            page,
            bell,
        })
    }

    /// Tells of all contexts from now on, those at work included. There is one watcher at a time: the last.
    pub fn watch(&self) -> Receiver<Notice> {
        let (watcher, notices) = sync_channel(MOST_NOTICES);
        let mut state = self.lock();
        for (number, taken) in &state.seats {
            match taken.notice(*number) {
                Ok(Some(notice)) => {
                    let _ = watcher.try_send(notice);
                }
                Ok(None) => {}
                Err(error) => tracing::warn!(%error, "a context is not scheduled"),
            }
        }
        state.watcher = Some(watcher);
        notices
    }

    /// The scheduler is gone: nobody waits any more.
    pub fn open_gates(&self) {
        let mut state = self.lock();
        state.watcher = None;
        for taken in state.seats.values() {
            taken
                .page
                .store_u32(seat::STATE, seat::OPEN, Ordering::SeqCst);
            taken.page.bump_u32(seat::SIGNAL);
        }
    }

    /// How it is.
    pub fn status(&self) -> Status {
        let now_ms = self.now_ms();
        let state = self.lock();
        let mut used = state.past;
        used.memory_bytes = 0;
        for taken in state.seats.values() {
            used.add(&taken.statistics);
        }
        Status {
            vram_limit_bytes: state.ledger.limit_bytes(),
            vram_bytes: state.ledger.reserved_bytes(),
            vram_peak_bytes: state.ledger.peak_bytes(),
            contexts: state
                .seats
                .iter()
                .map(|(seat, taken)| ContextStatus {
                    seat: *seat,
                    name: taken.name.clone().unwrap_or_default(),
                    used: taken.statistics,
                })
                .collect(),
            context_count: state.contexts,
            used,
            faults: state.faults,
            hangs: state.hangs,
            frames: state.frames,
            blames: state.blames.iter().cloned().collect(),
            driver: state.driver.clone(),
            closed_for_ms: state.quarantine.closed_for_ms(now_ms),
        }
    }
}

impl State {
    /// Writes to all seats what renderers want to know.
    fn publish(&self) {
        let limit = self.ledger.limit_bytes().unwrap_or(u64::MAX);
        let timeout_ns = self
            .timeout_ms
            .map_or(0, |ms| ms.saturating_mul(1_000_000).max(1));
        for taken in self.seats.values() {
            let page = &taken.page;
            page.store_u64(seat::VRAM_LIMIT, limit);
            page.store_u64(seat::VRAM_USED, self.ledger.reserved_bytes());
            page.store_u64(seat::TIMEOUT, timeout_ns);
        }
    }

    fn tell(&mut self, notice: Notice) {
        if let Some(watcher) = &self.watcher
            && watcher.try_send(notice).is_err()
        {
            self.watcher = None;
        }
    }
}

impl Taken {
    /// That it is there, if it has said who it is.
    fn notice(&self, seat: u64) -> io::Result<Option<Notice>> {
        let Some(name) = self.name.clone() else {
            return Ok(None);
        };
        Ok(Some(Notice::Began {
            seat,
            name,
            page: self.page.try_clone_fd()?,
            bell: self.bell.try_clone_fd()?,
        }))
    }
}

/// The seat of one context, given up when dropped.
#[derive(Debug)]
pub(crate) struct Seat {
    vgpu: Vgpu,
    number: u64,
    page: Arc<SharedMemory>,
    bell: Arc<EventFd>,
}

impl Seat {
    /// The vGPU it is one of.
    pub(crate) fn vgpu(&self) -> &Vgpu {
        &self.vgpu
    }

    /// The context has said who it is. What its renderer gets: the page and the bell.
    pub(crate) fn begin(&self, name: &str) -> io::Result<Vec<OwnedFd>> {
        let fds = vec![self.page.try_clone_fd()?, self.bell.try_clone_fd()?];
        let mut state = self.vgpu.lock();
        let is_watched = state.watcher.is_some();
        let notice = match state.seats.get_mut(&self.number) {
            Some(taken) => {
                taken.name = Some(clean(name));
                // Who is not told of would not be counted.
                if is_watched {
                    taken.notice(self.number)?
                } else {
                    None
                }
            }
            None => None,
        };
        if let Some(notice) = notice {
            state.tell(notice);
        }
        Ok(fds)
    }

    /// What the context has used so far.
    pub(crate) fn note(&self, statistics: Statistics) {
        if let Some(taken) = self.vgpu.lock().seats.get_mut(&self.number) {
            taken.statistics = statistics;
        }
    }

    /// The context ends by a fault; `is_offence` if it hung or crashed.
    pub(crate) fn blame(&self, fault: &Fault, is_offence: bool) {
        self.vgpu.blame(self.number, fault, is_offence);
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut state = self.vgpu.lock();
        let Some(taken) = state.seats.remove(&self.number) else {
            return;
        };
        state.past.add(&taken.statistics);
        if taken.name.is_some() {
            state.tell(Notice::Ended { seat: self.number });
        }
    }
}

/// Milliseconds since 1970.
pub fn ms_since_1970() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vgpu() -> Vgpu {
        Vgpu::new(Limits::default(), Vec::new())
    }

    #[test]
    fn limits_reach_contexts_at_work() {
        let vgpu = vgpu();
        let seat = vgpu.seat().unwrap();
        assert_eq!(seat.page.load_u64(seat::VRAM_LIMIT), Some(u64::MAX));
        vgpu.set_vram(Some(100));
        vgpu.set_timeout(Some(7));
        assert!(vgpu.reserve(60) && !vgpu.reserve(41));
        assert_eq!(seat.page.load_u64(seat::VRAM_LIMIT), Some(100));
        assert_eq!(seat.page.load_u64(seat::VRAM_USED), Some(60));
        assert_eq!(seat.page.load_u64(seat::TIMEOUT), Some(7_000_000));
        vgpu.set_vram(Some(10));
        assert!(!vgpu.reserve(1));
        assert!(vgpu.release(60) && vgpu.reserve(10));
    }

    #[test]
    fn sixteen_threads_never_get_more_than_there_is_while_the_limit_goes_up_and_down() {
        use std::sync::atomic::AtomicU64;
        const HIGH: u64 = 1000;
        const LOW: u64 = 400;
        let vgpu = vgpu();
        vgpu.set_vram(Some(HIGH));
        let held = AtomicU64::new(0);
        let most = AtomicU64::new(0);
        std::thread::scope(|scope| {
            for thread in 1..=16_u64 {
                let (vgpu, held, most) = (&vgpu, &held, &most);
                scope.spawn(move || {
                    for round in 0..5_000_u64 {
                        let bytes = (thread * 37 + round * 11) % 120 + 1;
                        if !vgpu.reserve(bytes) {
                            continue;
                        }
                        let now = held.fetch_add(bytes, Ordering::SeqCst) + bytes;
                        most.fetch_max(now, Ordering::SeqCst);
                        std::thread::yield_now();
                        held.fetch_sub(bytes, Ordering::SeqCst);
                        assert!(vgpu.release(bytes));
                    }
                });
            }
            for round in 0..500 {
                vgpu.set_vram(Some(if round % 2 == 0 { LOW } else { HIGH }));
                std::thread::yield_now();
            }
        });
        assert!(most.into_inner() <= HIGH);
        assert!(vgpu.peak_bytes() <= HIGH && vgpu.peak_bytes() > LOW);
        assert_eq!(vgpu.reserved_bytes(), 0);
        vgpu.set_vram(Some(LOW));
        assert!(vgpu.reserve(LOW) && !vgpu.reserve(1));
    }

    #[test]
    fn watchers_hear_of_who_was_there_and_who_comes_and_goes() {
        let vgpu = vgpu();
        let early = vgpu.seat().unwrap();
        early.begin("early").unwrap();
        let silent = vgpu.seat().unwrap();
        let notices = vgpu.watch();
        let late = vgpu.seat().unwrap();
        late.begin("late\x1b").unwrap();
        late.blame(&Fault::host("renderer", "gone"), true);
        drop((late, silent));
        let told: Vec<_> = notices
            .try_iter()
            .map(|notice| match notice {
                Notice::Began { seat, name, .. } => (seat, name),
                Notice::Ended { seat } => (seat, "ended".to_owned()),
                Notice::Blamed(blame) => (blame.seat, blame.rule),
            })
            .collect();
        let told: Vec<_> = told
            .iter()
            .map(|(seat, what)| (*seat, what.as_str()))
            .collect();
        assert_eq!(
            told,
            [(1, "early"), (3, "late "), (3, "gone"), (3, "ended")]
        );
        assert_eq!(vgpu.status().contexts.len(), 1);
    }

    #[test]
    fn what_was_used_is_counted_once() {
        let vgpu = vgpu();
        let used = |calls| Statistics {
            calls,
            memory_bytes: 5,
            ..Statistics::default()
        };
        let one = vgpu.seat().unwrap();
        one.note(used(3));
        one.note(used(10));
        let two = vgpu.seat().unwrap();
        two.note(used(1));
        assert_eq!(vgpu.status().used.calls, 11);
        drop(one);
        let status = vgpu.status();
        assert_eq!((status.used.calls, status.used.memory_bytes), (11, 5));
        drop(two);
        let status = vgpu.status();
        assert_eq!((status.used.calls, status.used.memory_bytes), (11, 0));
        assert_eq!(status.context_count, 2);
    }

    #[test]
    fn who_hangs_again_and_again_is_kept_out_for_a_while() {
        let vgpu = vgpu();
        let fault = Fault::guest("vkQueueSubmit", "hung");
        for _ in 0..3 {
            vgpu.seat().unwrap().blame(&fault, true);
            vgpu.admit().unwrap();
        }
        for _ in 0..40 {
            vgpu.seat().unwrap().blame(&fault, false);
        }
        vgpu.admit().unwrap();
        vgpu.seat().unwrap().blame(&fault, true);
        let refused = vgpu.admit().unwrap_err();
        assert!(refused.rule.contains("refused for"), "{refused}");
        let status = vgpu.status();
        assert!(status.closed_for_ms.is_some());
        assert_eq!((status.faults, status.hangs), (44, 4));
        assert_eq!(status.blames.len(), MOST_BLAMES);
        vgpu.pardon();
        vgpu.admit().unwrap();
    }
}
