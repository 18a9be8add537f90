//! The link to one renderer process.
//!
//! Everything a transport needs of a renderer goes through [`Link`]: it sends requests, understands
//! answers, and does itself what is the same for every transport (memory ledger, shared memory,
//! status words of rings, statistics, the end).
//!
//! Rules:
//!
//! - A renderer may have been taken over by its guest. What it says is checked against what it was
//!   asked and may do; anything else is a [`Fault`] of the host side.
//! - Nothing here blocks: packets that do not fit are queued, to a bound, and [`Link::flush`] sends
//!   them when there is room. Only [`Link::end`] waits, for a given time at most.
//! - Once [`Link::poison`] was called, every ring says FATAL: those known, and those whose creation
//!   is reported later.

mod account;
mod ring;

use std::collections::{HashMap, VecDeque};
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::sync::Arc;
use std::time::{Duration, Instant};

use parhelion_model::control::{self, FaultKind, FromRenderer, RangeKind, Submit, ToRenderer};
use parhelion_model::statistics::Statistics;
use parhelion_model::{ContextId, FenceSeqno, ObjectId, ResourceId, Timeline};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::process::Child;
use parhelion_sys::socket::{self, Seqpacket};
use rustix::event::{PollFd, PollFlags};

use crate::fault::{Fault, Reason, clean};
use crate::vgpu::{Seat, Vgpu};
use account::{Account, Shm, ShmBudget};
use ring::Rings;

/// The most packets that wait for a renderer to read them, and their bytes.
const MOST_QUEUED: usize = 4096;
const MOST_QUEUED_BYTES: usize = 16 << 20;

/// How long a renderer whose socket is closed may take to be over. Others wait meanwhile.
const LAST_MOMENT: Duration = Duration::from_millis(50);

const _: () = assert!(control::MAX_PACKET_BYTES == socket::MAX_PACKET_BYTES);

/// A renderer that was just started.
#[derive(Debug)]
pub struct Spawned {
    /// Our end of its socket.
    pub socket: Seqpacket,
    /// The process; `None` in tests, where a thread plays the renderer.
    pub process: Option<Child>,
}

/// What a renderer says that a transport has to act on.
#[derive(Debug)]
pub enum Event {
    /// The driver is loaded.
    Ready,
    /// The renderer cannot serve, for a reason the operator must hear.
    Failed {
        /// The reason.
        message: String,
    },
    /// The renderer knows the shared memory, or the range of the window, that the guest has got.
    Imported {
        /// Which.
        resource: ResourceId,
    },
    /// A blob is not in the window.
    NotImported {
        /// Which.
        resource: ResourceId,
        /// Why.
        reason: String,
    },
    /// The renderer no longer touches a range of the window.
    Detached {
        /// What was there.
        resource: ResourceId,
    },
    /// The memory object asked for is a resource now.
    BlobCreated {
        /// Which.
        resource: ResourceId,
        /// Its size.
        size_bytes: u64,
        /// What the guest maps.
        fd: OwnedFd,
    },
    /// The memory object asked for cannot be a resource.
    BlobFailed {
        /// Which.
        resource: ResourceId,
        /// Why.
        reason: String,
    },
    /// A fence has retired.
    FenceRetired {
        /// Its timeline.
        timeline: Timeline,
        /// Its number.
        seqno: FenceSeqno,
    },
}

/// The connection to one renderer process.
#[derive(Debug)]
pub struct Link {
    socket: Seqpacket,
    process: Option<Child>,
    queue: VecDeque<(Vec<u8>, Vec<OwnedFd>)>,
    queued_bytes: usize,
    packet: Vec<u8>,
    fds: Vec<OwnedFd>,
    open: bool,
    failed: bool,
    seat: Seat,
    account: Account,
    budget: ShmBudget,
    shared: HashMap<ResourceId, Arc<Shm>>,
    rings: Rings,
    statistics: Statistics,
    driver: Option<(String, String)>,
    /// The process ended by itself, without a reason.
    is_crashed: bool,
}

impl Link {
    /// A link to `spawned`, which works for a guest of `vgpu`.
    ///
    /// # Errors
    /// When there is no memory for its seat.
    pub fn new(spawned: Spawned, vgpu: &Vgpu) -> io::Result<Self> {
        let limits = vgpu.limits();
        Ok(Self {
            socket: spawned.socket,
            process: spawned.process,
            queue: VecDeque::new(),
            queued_bytes: 0,
            packet: Vec::new(),
            fds: Vec::new(),
            open: true,
            failed: false,
            seat: vgpu.seat()?,
            account: Account::new(vgpu.clone()),
            budget: ShmBudget::new(limits.shm_bytes),
            shared: HashMap::new(),
            rings: Rings::new(limits.rings),
            statistics: Statistics::default(),
            driver: None,
            is_crashed: false,
        })
    }

    /// Whether packets wait for room in the socket.
    pub fn wants_to_send(&self) -> bool {
        !self.queue.is_empty()
    }

    /// Whether the renderer can still say something.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// What the context has used so far.
    pub fn statistics(&self) -> Statistics {
        self.statistics
    }

    /// Driver and device, once known.
    pub fn driver(&self) -> Option<&(String, String)> {
        self.driver.as_ref()
    }

    /// Tells the renderer whom it works for.
    pub fn init(&mut self, context: ContextId, name: &str) -> Result<(), Fault> {
        let vgpu = self.seat.vgpu();
        let message = ToRenderer::Init {
            context,
            name: name.to_owned(),
            limits: vgpu.current_limits(),
            hidden_extensions: vgpu.hidden_extensions().to_vec(),
        };
        let fds = self
            .seat
            .begin(name)
            .map_err(|error| Fault::host("seat", format!("cannot be shared: {error}")))?;
        let packet = message
            .encode()
            .map_err(|error| Fault::host("renderer", error.to_string()))?;
        self.push(packet, fds)
    }

    /// Records why the context ends, if that is somebody's fault.
    pub(crate) fn blame(&self, reason: &Reason) {
        if let Reason::Fault(fault) = reason {
            let is_offence = self.is_crashed || fault.kind == FaultKind::Hang;
            self.seat.blame(fault, is_offence);
        }
    }

    /// Makes shared memory for the guest and tells the renderer; the descriptor is for the guest.
    ///
    /// `command` is whom to blame if a limit is reached.
    pub fn create_shm(
        &mut self,
        command: &str,
        resource: ResourceId,
        size_bytes: u64,
    ) -> Result<OwnedFd, Fault> {
        let charge = self
            .budget
            .charge(size_bytes)
            .ok_or_else(|| Fault::guest(command, "shared memory is over the limit"))?;
        let failed = |error| Fault::host(command, format!("cannot make shared memory: {error}"));
        let memory = SharedMemory::create("parhelion-shm", size_bytes).map_err(failed)?;
        let for_guest = memory.try_clone_fd().map_err(failed)?;
        let for_renderer = memory.try_clone_fd().map_err(failed)?;
        let message = ToRenderer::ImportShm {
            resource,
            size_bytes,
        };
        self.send(&message, Some(for_renderer))?;
        self.shared
            .insert(resource, Arc::new(Shm::whole(memory, charge)));
        Ok(for_guest)
    }

    /// Tells the renderer which memory is the window of the virtual machine that its guest is in; to
    /// be called right after [`Self::init`].
    pub fn set_window(&mut self, window: &SharedMemory) -> Result<(), Fault> {
        let fd = window
            .try_clone_fd()
            .map_err(|error| Fault::host("window", format!("cannot be shared: {error}")))?;
        let size_bytes = u64::try_from(window.len()).unwrap_or(u64::MAX);
        self.send(&ToRenderer::Window { size_bytes }, Some(fd))
    }

    /// Tells the renderer that a resource is in the window from `offset` on; [`Event::Imported`]
    /// follows. What is for rings comes with the window itself, in which they can be ended.
    pub fn import_range(
        &mut self,
        resource: ResourceId,
        offset: u64,
        size_bytes: u64,
        kind: RangeKind,
        window: Option<Arc<SharedMemory>>,
    ) -> Result<(), Fault> {
        if let Some(window) = window {
            let charge = self
                .budget
                .charge(size_bytes)
                .ok_or_else(|| Fault::guest("MAP_BLOB", "shared memory is over the limit"))?;
            let place = usize::try_from(offset)
                .ok()
                .zip(usize::try_from(size_bytes).ok());
            let (begin, len) = place.ok_or_else(|| Fault::host("window", "is too large"))?;
            let shm = Shm::place(window, begin, len, charge);
            self.shared.insert(resource, Arc::new(shm));
        }
        let message = ToRenderer::ImportRange {
            resource,
            offset,
            size_bytes,
            kind,
        };
        self.send(&message, None)
    }

    /// Has the renderer leave the range of a resource; [`Event::Detached`] follows.
    pub fn detach(&mut self, resource: ResourceId) -> Result<(), Fault> {
        if let Some(shm) = self.shared.remove(&resource) {
            shm.leave();
        }
        self.send(&ToRenderer::Detach { resource }, None)
    }

    /// A further descriptor of shared memory made before; `None` if `resource` is none.
    pub fn shm_fd(&self, resource: ResourceId) -> Option<io::Result<OwnedFd>> {
        self.shared.get(&resource).map(|shm| shm.try_clone_fd())
    }

    /// Asks for a memory object as a resource; an [`Event`] answers.
    pub fn create_blob(
        &mut self,
        resource: ResourceId,
        blob: ObjectId,
        size_bytes: u64,
        flags: u32,
    ) -> Result<(), Fault> {
        let message = ToRenderer::CreateBlob {
            resource,
            blob,
            size_bytes,
            flags,
        };
        self.send(&message, None)
    }

    /// Gives a resource up. Memory of a ring stays until the ring ends.
    pub fn destroy_resource(&mut self, resource: ResourceId) -> Result<(), Fault> {
        self.shared.remove(&resource);
        self.send(&ToRenderer::DestroyResource { resource }, None)
    }

    /// Passes commands on; with a fence, an [`Event`] follows.
    pub fn submit(&mut self, submit: &Submit<'_>) -> Result<(), Fault> {
        let mut packet = Vec::new();
        submit
            .encode(&mut packet)
            .map_err(|error| Fault::guest("submission", error.to_string()))?;
        self.push(packet, Vec::new())
    }

    /// Sends what waits, as far as there is room.
    pub fn flush(&mut self) {
        while let Some((packet, fds)) = self.queue.front() {
            let fds: Vec<BorrowedFd<'_>> = fds.iter().map(AsFd::as_fd).collect();
            match self.socket.try_send(packet, &fds) {
                Ok(true) => {
                    self.queued_bytes = self.queued_bytes.saturating_sub(packet.len());
                    self.queue.pop_front();
                }
                Ok(false) => break,
                // The renderer is gone. What it said last is still to be received, and then the
                // end, so this is not the place to report it.
                Err(error) => {
                    tracing::debug!(%error, "cannot send to the renderer");
                    self.queue.clear();
                    self.queued_bytes = 0;
                }
            }
        }
    }

    /// Receives one packet; call it when the socket is readable.
    ///
    /// `Ok(None)` when the link dealt with it itself. The end of the renderer is a fault, unless it
    /// had said that it cannot serve.
    pub fn receive(&mut self) -> Result<Option<Event>, Fault> {
        let broken = |rule: String| Err(Fault::host("renderer", rule));
        match self.socket.receive(&mut self.packet, &mut self.fds) {
            Ok(0) => {
                self.open = false;
                if self.failed {
                    return Ok(None);
                }
                self.is_crashed = true;
                return broken(format!("ended unexpectedly: {}", self.describe_end()));
            }
            Ok(_) => {}
            Err(error) => return broken(format!("cannot be understood: {error}")),
        }
        match FromRenderer::decode(&self.packet) {
            Ok(message) => self.obey(message),
            Err(error) => broken(format!("sent a malformed message: {error}")),
        }
    }

    /// Whether the guest has a ring, at which it may be waiting.
    pub fn has_rings(&self) -> bool {
        !self.rings.is_empty()
    }

    /// Makes every ring say FATAL, now and from now on.
    pub fn poison(&mut self) {
        self.rings.poison();
    }

    /// Ends the renderer: in order if it complies within `grace`, else by force. It is reaped, and
    /// its memory is back in the ledger, when this returns.
    pub fn end(&mut self, grace: Duration) {
        let deadline = Instant::now().checked_add(grace);
        let left = || deadline.map_or(grace, |end| end.saturating_duration_since(Instant::now()));
        // Statistics and rings are still of interest; requests are pointless now.
        self.account.close();
        let _ = self.send(&ToRenderer::Shutdown, None);
        while self.open && !left().is_zero() {
            let mut flags = PollFlags::IN;
            if self.wants_to_send() {
                flags |= PollFlags::OUT;
            }
            let mut fds = [PollFd::new(&self.socket, flags)];
            if parhelion_sys::event::wait(&mut fds, Some(left())).is_err() {
                break;
            }
            let [polled] = &fds;
            let ready = polled.revents();
            self.flush();
            if ready.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR) {
                // Faults of a renderer that is being ended are not news.
                let _ = self.receive();
            }
        }
        if let Some(mut process) = self.process.take() {
            let ended = process.wait_for(left());
            if !matches!(ended, Ok(Some(_)))
                && let Err(error) = process.kill()
            {
                tracing::warn!(%error, "cannot end a renderer");
            }
        }
        self.open = false;
        self.account.settle();
    }

    fn obey(&mut self, message: FromRenderer) -> Result<Option<Event>, Fault> {
        let broken = |rule: &str| Err(Fault::host("renderer", rule));
        if !matches!(message, FromRenderer::BlobCreated { .. }) && !self.fds.is_empty() {
            return broken("sent a descriptor with a message that has none");
        }
        match message {
            FromRenderer::Ready { driver, device } => {
                if self.driver.is_some() {
                    return broken("said twice that it is ready");
                }
                let driver = (clean(&driver), clean(&device));
                self.seat.vgpu().note_driver(&driver);
                self.driver = Some(driver);
                Ok(Some(Event::Ready))
            }
            FromRenderer::Failed { message } => {
                self.failed = true;
                Ok(Some(Event::Failed {
                    message: clean(&message),
                }))
            }
            FromRenderer::Imported { resource } => Ok(Some(Event::Imported { resource })),
            FromRenderer::NotImported { resource, reason } => Ok(Some(Event::NotImported {
                resource,
                reason: clean(&reason),
            })),
            FromRenderer::Detached { resource } => Ok(Some(Event::Detached { resource })),
            FromRenderer::BlobCreated {
                resource,
                size_bytes,
            } => match (self.fds.pop(), self.fds.is_empty()) {
                (Some(fd), true) => Ok(Some(Event::BlobCreated {
                    resource,
                    size_bytes,
                    fd,
                })),
                _ => broken("did not send exactly one descriptor with a blob"),
            },
            FromRenderer::BlobFailed { resource, reason } => Ok(Some(Event::BlobFailed {
                resource,
                reason: clean(&reason),
            })),
            FromRenderer::FenceRetired { timeline, seqno } => {
                Ok(Some(Event::FenceRetired { timeline, seqno }))
            }
            FromRenderer::RingCreated {
                ring,
                resource,
                status_offset,
            } => {
                let Some(shm) = self.shared.get(&resource) else {
                    // The guest gave the memory up meanwhile; it can no longer be told anything.
                    tracing::debug!(%ring, %resource, "ring in memory that is gone");
                    return Ok(None);
                };
                self.rings.insert(ring, Arc::clone(shm), status_offset)?;
                Ok(None)
            }
            FromRenderer::RingDestroyed { ring } => {
                self.rings.remove(ring);
                Ok(None)
            }
            FromRenderer::Reserve {
                request,
                size_bytes,
            } => {
                let granted = self.account.reserve(size_bytes);
                self.send(&ToRenderer::Reserved { request, granted }, None)?;
                Ok(None)
            }
            FromRenderer::Release { size_bytes } => {
                if !self.account.release(size_bytes) {
                    return broken("released memory that was not granted to it");
                }
                Ok(None)
            }
            FromRenderer::Fault {
                kind,
                command,
                rule,
            } => Err(Fault {
                kind,
                command: clean(&command),
                rule: clean(&rule),
            }),
            FromRenderer::Statistics(statistics) => {
                self.statistics = statistics;
                self.seat.note(statistics);
                Ok(None)
            }
        }
    }

    fn send(&mut self, message: &ToRenderer, fd: Option<OwnedFd>) -> Result<(), Fault> {
        let packet = message
            .encode()
            .map_err(|error| Fault::host("renderer", error.to_string()))?;
        self.push(packet, fd.into_iter().collect())
    }

    fn push(&mut self, packet: Vec<u8>, fds: Vec<OwnedFd>) -> Result<(), Fault> {
        let bytes = self.queued_bytes.saturating_add(packet.len());
        if self.queue.len() >= MOST_QUEUED || bytes > MOST_QUEUED_BYTES {
            return Err(Fault::host("renderer", "does not read what it is sent"));
        }
        self.queued_bytes = bytes;
        self.queue.push_back((packet, fds));
        self.flush();
        Ok(())
    }

    /// How the process ended, for a message; waits a moment for it to be over.
    fn describe_end(&mut self) -> String {
        let status = self
            .process
            .as_mut()
            .and_then(|process| process.wait_for(LAST_MOMENT).ok().flatten());
        match status {
            Some(status) => describe(status),
            None => "its socket is closed".to_owned(),
        }
    }
}

impl AsFd for Link {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

fn describe(status: ExitStatus) -> String {
    match (status.signal(), status.code()) {
        (Some(signal), _) => format!("killed by signal {signal}"),
        (None, Some(code)) => format!("exit code {code}"),
        (None, None) => "unknown exit status".to_owned(),
    }
}

#[cfg(test)]
mod tests;
