//! The vGPUs of this host: as they were asked for, as they are, and the processes behind them.
//!
//! Rules:
//!
//! - A definition is stored before its process is started, and removed after that has ended: a daemon that
//!   was killed in between starts or ends it again.
//! - Calls are idempotent: who asks for the same twice gets the same answer; who asks for something else
//!   under the same name is told so.
//! - A vGPU that crashed is started again, each time after a longer pause.
//! - What is promised is there: device memory is not promised twice.

use std::collections::BTreeMap;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Stdio;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::Context;
use parhelion_device::vgpu::Status;
use parhelion_model::vgpu::{LimitsChange, Size, Span, VgpuLimits};
use parhelion_sys::event;
use parhelion_sys::process::{Detached, Launch};
use parhelion_sys::socket::Seqpacket;
use rustix::event::{PollFd, PollFlags};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::events::{Events, What};
use super::links::{Links, Listener};
use super::problem::Problem;
use super::scheduler::{Key, Scheduler};
use super::store::{Definition, Store};
use crate::device::placement::HostGpu;
use crate::device::watch::{FromDevice, ToDevice};
use crate::device::{self, Sockets};
use crate::env;

/// How long a device may take to begin.
const START: Duration = Duration::from_secs(20);
/// How long a device may take to end its renderers before it is killed.
const END: Duration = Duration::from_secs(10);
/// How long a process whose socket is closed may take to be over, before it counts as one that goes on.
const LAST_MOMENT: Duration = Duration::from_secs(2);
/// The most vGPUs.
const MOST_VGPUS: usize = 1024;
/// A device that was at work for so long did not crash because of how it was started.
const STEADY: Duration = Duration::from_secs(60);
/// The longest pause before a device is started again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How far a vGPU is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Phase {
    /// Its process begins.
    Starting,
    /// It can be used.
    Ready,
    /// It ends.
    Ending,
    /// Its process crashed, and is started again soon.
    Crashed,
}

/// A vGPU, as it is told of.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct VgpuView {
    /// As it was asked for.
    pub(crate) definition: Definition,
    /// How far it is.
    pub(crate) phase: Phase,
    /// Where it is reached.
    pub(crate) sockets: SocketsView,
    /// The number of its process.
    pub(crate) process: Option<u32>,
    /// Nanoseconds for which it occupied the GPU while others wanted it, too.
    pub(crate) occupied_ns: u64,
    /// How often its process was started again.
    pub(crate) restarts: u32,
    /// How it is, at most a second ago.
    pub(crate) status: Option<Status>,
}

/// Paths of sockets.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct SocketsView {
    /// For programs: Mesa's `VTEST_SOCKET_NAME`.
    pub(crate) vtest: String,
    /// For a QEMU with `vfio-user-pci`.
    pub(crate) vfio_user: String,
    /// For a QEMU with a generic vhost-user device.
    pub(crate) vhost_user: String,
}

/// What there is, and what is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Capacity {
    /// The GPU.
    pub(crate) gpu: String,
    /// Bytes of device memory that may be promised; none if that is not known.
    pub(crate) vram_bytes: Option<u64>,
    /// Bytes that are promised.
    pub(crate) vram_promised_bytes: u64,
    /// Bytes that are in use.
    pub(crate) vram_used_bytes: u64,
    /// Bytes of the largest vGPU that can be made.
    pub(crate) vram_largest_bytes: Option<u64>,
    /// Weights of all vGPUs together.
    pub(crate) weights: u64,
    /// vGPUs.
    pub(crate) vgpus: usize,
    /// vGPUs that there may be.
    pub(crate) most_vgpus: usize,
    /// Whether no new ones are made.
    pub(crate) is_drained: bool,
    /// Counts up with every change of the above that is not use.
    pub(crate) generation: u64,
}

/// A vGPU.
#[derive(Debug)]
struct Entry {
    key: Key,
    definition: Definition,
    phase: Phase,
    process: Option<Detached>,
    /// The process, whoever started it.
    at_work: Option<Process>,
    started: Instant,
    restarts: u32,
    /// Crashes in a row.
    crashes: u32,
    status: Option<Status>,
    /// Not asked for here: it was started by hand, and is only taken care of.
    is_foreign: bool,
    orphan_since: Option<Instant>,
}

#[derive(Debug, Default)]
struct State {
    vgpus: BTreeMap<String, Entry>,
    last_key: Key,
    is_drained: bool,
    generation: u64,
}

/// A process that another one may have started.
#[derive(Debug)]
struct Process {
    pid: u32,
    /// It never means another one.
    fd: OwnedFd,
}

impl Process {
    fn open(pid: u32) -> anyhow::Result<Self> {
        let number = i32::try_from(pid).ok().and_then(Pid::from_raw);
        let number = number.context("it has no number")?;
        let fd = pidfd_open(number, PidfdFlags::empty())?;
        Ok(Self { pid, fd })
    }

    fn ends_within(&self, timeout: Duration) -> bool {
        let end = Instant::now() + timeout;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let mut fds = [PollFd::new(&self.fd, PollFlags::IN)];
            if event::wait(&mut fds, Some(left)).is_ok_and(|ready| ready > 0) {
                return true;
            }
            if left.is_zero() {
                return false;
            }
        }
    }

    fn kill(&self) {
        let _ = pidfd_send_signal(&self.fd, Signal::KILL);
    }
}

/// All of them.
#[derive(Debug)]
pub(crate) struct Registry {
    state: Mutex<State>,
    changed: Condvar,
    store: Store,
    links: Links,
    scheduler: Scheduler,
    pub(super) events: Events,
    gpu: HostGpu,
    vram_bytes: Option<u64>,
    this: Weak<Self>,
}

impl Registry {
    /// The vGPUs in `store`. Of device memory, `vram_bytes` may be promised.
    pub(super) fn new(
        store: Store,
        gpu: HostGpu,
        vram_bytes: Option<u64>,
    ) -> anyhow::Result<Arc<Self>> {
        let links = Links::new()?;
        let scheduler = Scheduler::start()?;
        let registry = Arc::new_cyclic(|this| Self {
            state: Mutex::default(),
            changed: Condvar::new(),
            store,
            links,
            scheduler,
            events: Events::new(),
            vram_bytes,
            gpu,
            this: Weak::clone(this),
        });
        let listener: Weak<dyn Listener> = registry.this.clone();
        registry.links.start(listener)?;
        Ok(registry)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Finds vGPUs that are at work, and starts those that should be.
    pub(super) fn adopt(&self) -> anyhow::Result<()> {
        let at_work = device::at_work();
        let mut missing = Vec::new();
        for definition in self.store.load()? {
            let name = definition.name.clone();
            let is_at_work = at_work.contains(&name);
            if !is_at_work && definition.ephemeral {
                // Whoever wanted it is gone, or would have kept it.
                self.store.remove(&name)?;
                continue;
            }
            let key = self.insert(definition, false);
            if !is_at_work {
                missing.push(name);
            } else if let Err(error) = self.attach(&name, key, None) {
                tracing::warn!(name, "a vGPU at work cannot be reached yet: {error:#}");
                missing.push(name);
            }
        }
        for name in at_work {
            if self.lock().vgpus.contains_key(&name) {
                continue;
            }
            let definition = Definition {
                name: name.clone(),
                limits: VgpuLimits::default(),
                profile: None,
                window: 0,
                heads: Vec::new(),
                robust: true,
                request: None,
                owner: Some("started by hand".to_owned()),
                epoch: 0,
                ephemeral: true,
            };
            let key = self.insert(definition, true);
            if let Err(error) = self.attach(&name, key, None) {
                tracing::warn!(
                    name,
                    "a vGPU that was started by hand is left alone: {error:#}"
                );
                self.lock().vgpus.remove(&name);
            }
        }
        for name in missing {
            self.start_later(&name, Duration::ZERO);
        }
        Ok(())
    }

    fn insert(&self, definition: Definition, is_foreign: bool) -> Key {
        self.insert_into(&mut self.lock(), definition, is_foreign)
    }

    fn insert_into(&self, state: &mut State, definition: Definition, is_foreign: bool) -> Key {
        state.last_key = state.last_key.saturating_add(1);
        state.generation = state.generation.saturating_add(1);
        let key = state.last_key;
        let name = definition.name.clone();
        self.scheduler.share(key, definition.limits.share());
        let entry = Entry {
            key,
            definition,
            phase: Phase::Starting,
            process: None,
            at_work: None,
            started: Instant::now(),
            restarts: 0,
            crashes: 0,
            status: None,
            is_foreign,
            orphan_since: None,
        };
        state.vgpus.insert(name, entry);
        key
    }

    /// Makes a vGPU; true if it was not there. Returns when it can be used.
    pub(super) fn put(&self, definition: &Definition) -> Result<(VgpuView, bool), Problem> {
        let name = definition.name.clone();
        let key;
        {
            let mut state = self.lock();
            if let Some(entry) = state.vgpus.get_mut(&name) {
                if entry.definition.epoch > definition.epoch {
                    return Err(Problem::stale(&name, entry.definition.epoch));
                }
                if entry.phase == Phase::Ending {
                    return Err(Problem::busy(&name, "it is being ended"));
                }
                // Limits may have been changed since; the request is what has to be the same.
                if entry.definition.request.is_none()
                    || entry.definition.request != definition.request
                {
                    return Err(Problem::conflict(&name));
                }
                if definition.epoch > entry.definition.epoch {
                    let newer = Definition {
                        epoch: definition.epoch,
                        ..entry.definition.clone()
                    };
                    self.store.put(&newer)?;
                    entry.definition = newer;
                }
                drop(state);
                self.wait_for_start(&name)?;
                return Ok((self.show(&name)?, false));
            }
            if state.is_drained {
                return Err(Problem::drained());
            }
            if state.vgpus.len() >= MOST_VGPUS {
                return Err(Problem::too_many(MOST_VGPUS));
            }
            self.check_promise(&state, None, &definition.limits)?;
            key = self.insert_into(&mut state, definition.clone(), false);
        }
        let started = self
            .store
            .put(definition)
            .context("it cannot be remembered")
            .and_then(|()| self.start(&name));
        if let Err(error) = started {
            self.events
                .tell(Some(&name), What::Failed(format!("{error:#}")));
            self.forget(&name, key);
            return Err(Problem::failed(&name, &error));
        }
        self.events.tell(Some(&name), What::Created);
        Ok((self.show(&name)?, true))
    }

    /// Whether there is so much device memory that is not promised to others than `name`.
    fn check_promise(
        &self,
        state: &State,
        name: Option<&str>,
        limits: &VgpuLimits,
    ) -> Result<(), Problem> {
        let (Some(total), Some(Size(wanted))) = (self.vram_bytes, limits.vram) else {
            return Ok(());
        };
        let left = total.saturating_sub(promised(state, name));
        if wanted > left {
            return Err(Problem::capacity(wanted, left, total));
        }
        Ok(())
    }

    fn wait_for_start(&self, name: &str) -> Result<(), Problem> {
        let end = Instant::now() + START;
        let mut state = self.lock();
        loop {
            match state.vgpus.get(name) {
                None => return Err(Problem::unknown(name)),
                Some(entry) if entry.phase == Phase::Ready => return Ok(()),
                Some(_) => {}
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Problem::busy(name, "it is being started"));
            }
            let waited = self.changed.wait_timeout(state, left);
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Starts the process of a vGPU.
    fn start(&self, name: &str) -> anyhow::Result<()> {
        let (definition, key) = {
            let mut state = self.lock();
            let entry = state.vgpus.get_mut(name).context("it is gone")?;
            anyhow::ensure!(
                matches!(entry.phase, Phase::Starting | Phase::Crashed),
                "it is being ended"
            );
            entry.phase = Phase::Starting;
            entry.started = Instant::now();
            (entry.definition.clone(), entry.key)
        };
        if device::at_work().iter().any(|other| other == name) {
            return self.attach(name, key, None);
        }
        let (ours, theirs) = UnixStream::pair()?;
        let process = launch(&definition, self.gpu.blobs_first)
            .inherit(OwnedFd::from(theirs))
            .spawn_detached()
            .context("its process cannot be started")?;
        ours.set_read_timeout(Some(START))?;
        let mut byte = [0];
        match (&ours).read(&mut byte) {
            Ok(1) => {}
            _ => {
                let mut process = process;
                let status = process.wait_for(Duration::from_millis(100));
                let _ = process.kill();
                anyhow::bail!("its process did not begin ({status:?}); its log says why");
            }
        }
        self.attach(name, key, Some(process))
    }

    /// Starts the process of a vGPU, or finds it, on a thread of its own; until that works, again and again.
    fn start_later(&self, name: &str, pause: Duration) {
        let this = self.this.clone();
        let name = name.to_owned();
        let again = move || {
            thread::sleep(pause);
            let Some(registry) = this.upgrade() else {
                return;
            };
            let is_wanted = {
                let state = registry.lock();
                let entry = state.vgpus.get(&name);
                entry.is_some_and(|e| matches!(e.phase, Phase::Starting | Phase::Crashed))
            };
            if is_wanted && let Err(error) = registry.start(&name) {
                tracing::error!(name, "a vGPU cannot be started: {error:#}");
                registry
                    .events
                    .tell(Some(&name), What::Failed(format!("{error:#}")));
                registry.crashed(&name);
            }
        };
        if let Err(error) = thread::Builder::new().name("start".to_owned()).spawn(again) {
            tracing::error!(%error, "a vGPU cannot be started");
        }
    }

    /// Connects to the process of a vGPU. One that was started for that is ended if it cannot be reached.
    fn attach(&self, name: &str, key: Key, mut process: Option<Detached>) -> anyhow::Result<()> {
        let is_adopted = process.is_none();
        let attached = self.try_attach(name, key, &mut process);
        if let (Err(_), Some(mut process)) = (&attached, process) {
            let _ = process.kill();
        }
        attached?;
        self.changed.notify_all();
        if is_adopted {
            self.events.tell(Some(name), What::Adopted);
        }
        Ok(())
    }

    fn try_attach(
        &self,
        name: &str,
        key: Key,
        process: &mut Option<Detached>,
    ) -> anyhow::Result<()> {
        let socket = Seqpacket::connect(&Sockets::of(name)?.watch)
            .context("its process cannot be reached")?;
        let (pid, user) = socket.peer()?;
        anyhow::ensure!(
            user == rustix::process::geteuid().as_raw(),
            "its process is another user's"
        );
        let at_work = Process::open(pid).context("its process cannot be watched")?;
        let limits = {
            let mut state = self.lock();
            let entry = state.vgpus.get_mut(name).filter(|entry| entry.key == key);
            let entry = entry.context("it is gone")?;
            anyhow::ensure!(entry.phase != Phase::Ending, "it is being ended");
            entry.at_work = Some(at_work);
            entry.process = process.take();
            entry.phase = Phase::Ready;
            (!entry.is_foreign).then_some(entry.definition.limits)
        };
        self.links.add(key, socket)?;
        if let Some(limits) = limits {
            self.links.send(key, &ToDevice::Set(limits))?;
        }
        Ok(())
    }

    /// Changes limits; they hold when this returns.
    pub(super) fn set(&self, name: &str, change: &LimitsChange) -> Result<VgpuView, Problem> {
        let (key, limits) = {
            let mut state = self.lock();
            let entry = state
                .vgpus
                .get(name)
                .ok_or_else(|| Problem::unknown(name))?;
            let limits = change.apply(&entry.definition.limits);
            limits.check().map_err(|error| Problem::invalid(&error))?;
            self.check_promise(&state, Some(name), &limits)?;
            let entry = state.vgpus.get_mut(name);
            let entry = entry.ok_or_else(|| Problem::unknown(name))?;
            let changed = Definition {
                limits,
                ..entry.definition.clone()
            };
            if !entry.is_foreign {
                self.store.put(&changed)?;
            }
            entry.definition = changed;
            let key = entry.key;
            state.generation = state.generation.saturating_add(1);
            (key, limits)
        };
        self.scheduler.share(key, limits.share());
        let told = self.links.send(key, &ToDevice::Set(limits));
        if let Err(error) = told {
            // It is being started again, and is told then.
            tracing::debug!(name, "limits are not known yet: {error:#}");
        }
        self.events.tell(Some(name), What::Changed);
        self.show(name)
    }

    /// Lets new contexts begin again.
    pub(super) fn pardon(&self, name: &str) -> Result<(), Problem> {
        let key = self.key(name)?;
        self.links
            .send(key, &ToDevice::Pardon)
            .map_err(|error| Problem::busy(name, &format!("{error:#}")))
    }

    fn key(&self, name: &str) -> Result<Key, Problem> {
        let state = self.lock();
        let entry = state.vgpus.get(name);
        Ok(entry.ok_or_else(|| Problem::unknown(name))?.key)
    }

    /// Ends a vGPU, if there is one; returns when its memory is free.
    pub(super) fn remove(&self, name: &str, epoch: Option<u64>) -> Result<(), Problem> {
        let end = Instant::now() + START + END;
        let mut state = self.lock();
        let key = loop {
            let Some(entry) = state.vgpus.get_mut(name) else {
                return Ok(());
            };
            if epoch.is_some_and(|epoch| epoch < entry.definition.epoch) {
                return Err(Problem::stale(name, entry.definition.epoch));
            }
            if entry.phase != Phase::Starting {
                entry.phase = Phase::Ending;
                break entry.key;
            }
            // Its process is about to be there, and has to be ended then.
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Problem::busy(name, "it is being started"));
            }
            let waited = self.changed.wait_timeout(state, left);
            (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        };
        drop(state);
        if self.links.send(key, &ToDevice::End).is_err() {
            // There is no process, or it is gone already.
            self.settle(key);
        }
        let mut state = self.lock();
        while state.vgpus.get(name).is_some_and(|entry| entry.key == key) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            // It may not say that it ends, either.
            let look = left.min(END);
            let waited = self.changed.wait_timeout(state, look);
            let is_late;
            (state, is_late) = waited.unwrap_or_else(PoisonError::into_inner);
            if is_late.timed_out() {
                drop(state);
                self.settle(key);
                state = self.lock();
            }
        }
        if state.vgpus.get(name).is_some_and(|entry| entry.key == key) {
            return Err(Problem::busy(name, "its process does not end"));
        }
        Ok(())
    }

    /// Takes a vGPU off the list, and its definition with it.
    fn forget(&self, name: &str, key: Key) {
        let mut state = self.lock();
        if state.vgpus.get(name).is_none_or(|entry| entry.key != key) {
            return;
        }
        if let Err(error) = self.store.remove(name) {
            tracing::error!(name, %error, "a definition cannot be removed");
        }
        state.vgpus.remove(name);
        state.generation = state.generation.saturating_add(1);
        drop(state);
        self.scheduler.forget(key);
        self.changed.notify_all();
    }

    /// A vGPU whose process is gone is started again after a pause.
    fn crashed(&self, name: &str) {
        let pause = {
            let mut state = self.lock();
            let Some(entry) = state.vgpus.get_mut(name) else {
                return;
            };
            if entry.phase == Phase::Ending {
                return;
            }
            entry.phase = Phase::Crashed;
            entry.status = None;
            entry.at_work = None;
            if entry.started.elapsed() >= STEADY {
                entry.crashes = 0;
            }
            let pause = match entry.crashes {
                0 => Duration::ZERO,
                crashes => Duration::from_millis(100 << crashes.min(10)).min(LONGEST_PAUSE),
            };
            entry.crashes = entry.crashes.saturating_add(1);
            entry.restarts = entry.restarts.saturating_add(1);
            pause
        };
        self.changed.notify_all();
        self.start_later(name, pause);
    }

    /// The connection to a device has ended: either its process ends, which is waited for, or it only did
    /// not get through, and is connected to again.
    fn settle(&self, key: Key) {
        let (name, is_ending, mut process, at_work) = {
            let mut state = self.lock();
            let Some((name, entry)) = state.vgpus.iter_mut().find(|(_, e)| e.key == key) else {
                return;
            };
            let is_ending = entry.phase == Phase::Ending;
            let process = entry.process.take();
            (name.clone(), is_ending, process, entry.at_work.take())
        };
        if let Some(at_work) = at_work {
            let is_gone = at_work.ends_within(if is_ending { END } else { LAST_MOMENT });
            if !is_gone && !is_ending {
                tracing::warn!(name, "the connection to a vGPU was lost, and is made again");
                match self.attach(&name, key, process.take()) {
                    Ok(()) => return,
                    Err(error) => tracing::error!(name, "that has failed: {error:#}"),
                }
                at_work.kill();
            } else if !is_gone {
                tracing::error!(name, "the process of a vGPU does not end and is killed");
                at_work.kill();
            }
            if let Some(mut process) = process {
                let _ = process.wait_for(END);
            }
            at_work.ends_within(END);
        }
        self.scheduler.forget(key);
        let (is_over, share) = {
            let state = self.lock();
            match state.vgpus.get(&name) {
                Some(entry) => (
                    entry.phase == Phase::Ending || entry.definition.ephemeral,
                    entry.definition.limits.share(),
                ),
                None => return,
            }
        };
        if is_over {
            self.forget(&name, key);
            self.events.tell(Some(&name), What::Removed);
        } else {
            tracing::error!(name, "the process of a vGPU ended by itself");
            self.scheduler.share(key, share);
            self.events.tell(Some(&name), What::Crashed);
            self.crashed(&name);
        }
    }

    /// One vGPU.
    pub(super) fn show(&self, name: &str) -> Result<VgpuView, Problem> {
        let state = self.lock();
        let entry = state.vgpus.get(name);
        Ok(self.view(entry.ok_or_else(|| Problem::unknown(name))?))
    }

    /// All vGPUs, by name.
    pub(super) fn list(&self) -> Vec<VgpuView> {
        let state = self.lock();
        state.vgpus.values().map(|entry| self.view(entry)).collect()
    }

    fn view(&self, entry: &Entry) -> VgpuView {
        let path = |path: &std::path::Path| path.display().to_string();
        let sockets = Sockets::of(&entry.definition.name);
        VgpuView {
            definition: entry.definition.clone(),
            phase: entry.phase.clone(),
            sockets: match sockets {
                Ok(sockets) => SocketsView {
                    vtest: path(&sockets.vtest),
                    vfio_user: path(&sockets.vfio_user),
                    vhost_user: path(&sockets.vhost_user),
                },
                Err(_) => SocketsView {
                    vtest: String::new(),
                    vfio_user: String::new(),
                    vhost_user: String::new(),
                },
            },
            process: entry.at_work.as_ref().map(|process| process.pid),
            occupied_ns: self.scheduler.occupied_ns(entry.key),
            restarts: entry.restarts,
            status: entry.status.clone(),
        }
    }

    /// What there is, and what is left.
    pub(super) fn capacity(&self) -> Capacity {
        let state = self.lock();
        let promised = promised(&state, None);
        let used = state.vgpus.values().filter_map(|e| e.status.as_ref());
        let weight = |entry: &Entry| u64::from(entry.definition.limits.weight);
        Capacity {
            gpu: self.gpu.name.clone(),
            vram_bytes: self.vram_bytes,
            vram_promised_bytes: promised,
            vram_used_bytes: used.fold(0, |sum, status| sum.saturating_add(status.vram_bytes)),
            vram_largest_bytes: self.vram_bytes.map(|all| all.saturating_sub(promised)),
            weights: state.vgpus.values().map(weight).sum(),
            vgpus: state.vgpus.len(),
            most_vgpus: MOST_VGPUS,
            is_drained: state.is_drained,
            generation: state.generation,
        }
    }

    /// Makes no new vGPUs, or does again; with `evict`, ends those that there are.
    pub(super) fn drain(&self, is_drained: bool, evict: bool) -> Result<(), Problem> {
        let names: Vec<String> = {
            let mut state = self.lock();
            if state.is_drained != is_drained {
                state.is_drained = is_drained;
                state.generation = state.generation.saturating_add(1);
                let what = if is_drained {
                    What::Drained
                } else {
                    What::Undrained
                };
                self.events.tell(None, what);
            }
            state.vgpus.keys().cloned().collect()
        };
        if evict {
            return self.remove_all(&names);
        }
        Ok(())
    }

    /// Ends vGPUs of `owner` that are not among `live` for `grace` already; returns who is missing.
    pub(super) fn reconcile(
        &self,
        owner: &str,
        live: &[String],
        grace: Duration,
    ) -> Result<Vec<String>, Problem> {
        let mut missing = Vec::new();
        let mut late = Vec::new();
        {
            let mut state = self.lock();
            for (name, entry) in &mut state.vgpus {
                if entry.definition.owner.as_deref() != Some(owner) || entry.is_foreign {
                    continue;
                }
                if live.contains(name) {
                    entry.orphan_since = None;
                    continue;
                }
                missing.push(name.clone());
                let since = *entry.orphan_since.get_or_insert_with(Instant::now);
                if since.elapsed() >= grace {
                    late.push(name.clone());
                }
            }
        }
        self.remove_all(&late)?;
        Ok(missing)
    }

    /// Ends several, as far as that can be done; says the first that could not.
    fn remove_all(&self, names: &[String]) -> Result<(), Problem> {
        let ended: Vec<_> = names.iter().map(|name| self.remove(name, None)).collect();
        ended.into_iter().collect()
    }
}

/// Device memory that is promised, without that of `name`.
fn promised(state: &State, name: Option<&str>) -> u64 {
    let others = state
        .vgpus
        .iter()
        .filter(|(key, _)| Some(key.as_str()) != name);
    others
        .filter_map(|(_, entry)| entry.definition.limits.vram)
        .fold(0, |sum, Size(bytes)| sum.saturating_add(bytes))
}

/// The command that starts a device.
fn launch(definition: &Definition, blobs_first: bool) -> Launch {
    let heads: Vec<String> = definition
        .heads
        .iter()
        .map(|(width, height)| format!("{width}x{height}"))
        .collect();
    let mut launch = Launch::new("/proc/self/exe")
        .shown_as("parhelion")
        .argument("device")
        .argument(&definition.name)
        .argument("--ready")
        .argument("--metered")
        .argument(format!("--blobs-first={blobs_first}"))
        .argument(format!("--window={}", definition.window))
        .argument(format!("--heads={}", heads.join(",")))
        .standard(Stdio::null(), Stdio::null(), Stdio::inherit());
    if definition.ephemeral {
        launch = launch.argument("--lease");
    }
    if !definition.robust {
        launch = launch.argument("--no-robust");
    }
    if let Some(Size(vram)) = definition.limits.vram {
        launch = launch.argument(format!("--vram={vram}"));
    }
    if let Some(Span(timeout)) = definition.limits.timeout {
        launch = launch.argument(format!("--timeout={timeout}ms"));
    }
    let environment = env::of_devices(std::env::vars_os());
    environment
        .into_iter()
        .fold(launch, |launch, (name, value)| {
            launch.environment(name, value)
        })
}

impl Listener for Registry {
    fn heard(&self, key: Key, message: FromDevice, mut fds: Vec<OwnedFd>) {
        let name = {
            let mut state = self.lock();
            let Some((name, entry)) = state.vgpus.iter_mut().find(|(_, e)| e.key == key) else {
                return;
            };
            if let FromDevice::Status(status) = message {
                entry.status = Some(*status);
                return;
            }
            name.clone()
        };
        match message {
            FromDevice::Began { seat, name: who } => {
                if let (Some(bell), Some(page), true) = (fds.pop(), fds.pop(), fds.is_empty()) {
                    self.scheduler.seat(key, seat, page, bell);
                } else {
                    tracing::error!(name, "a device did not send what belongs to a context");
                }
                self.events
                    .tell(Some(&name), What::Began { seat, name: who });
            }
            FromDevice::Ended { seat } => {
                self.scheduler.leave(key, seat);
                self.events.tell(Some(&name), What::Ended { seat });
            }
            FromDevice::Blamed(blame) => self.events.tell(Some(&name), What::Blamed(blame)),
            FromDevice::Status(_) => {}
        }
    }

    fn lost(&self, key: Key) {
        // That may take a while, and others are to be heard meanwhile.
        let this = self.this.clone();
        let settle = move || {
            if let Some(registry) = this.upgrade() {
                registry.settle(key);
            }
        };
        if let Err(error) = thread::Builder::new()
            .name("settle".to_owned())
            .spawn(settle)
        {
            tracing::error!(%error, "a vGPU that is gone cannot be seen to");
        }
    }
}
