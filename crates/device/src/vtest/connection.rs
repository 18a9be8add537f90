//! The state of one connection, its loop, and what each request does.
//!
//! The loop has one place to wait, [`Connection::pump`], for the client, the renderer, the order to
//! stop and the clock. Requests are handled as plain sequential code: where one needs an answer of
//! the renderer, or room in the client's socket, it pumps until that is there.

use std::collections::HashMap;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use parhelion_model::control::Submit;
use parhelion_model::{ContextId, ObjectId, ResourceId, Timeline};
use parhelion_sys::event::{self, EventFd};
use rustix::event::{PollFd, PollFlags};

use super::Config;
use super::protocol::{self, Batch, Blob, Point, Request, Wait, command, fault, name, reply, wide};
use super::stream::{ClientStream, Message};
use super::sync::Syncs;
use crate::fault::{Ended, Fault, Reason, clean};
use crate::renderer::{Event, Link};

/// How long a renderer may take to load its driver.
const START: Duration = Duration::from_secs(60);

/// The most messages of the client that are handled before the renderer has its turn.
const BURST: u32 = 16;

/// The most characters of a client's name that are kept.
const NAME_CHARS: usize = 64;

/// How far the renderer is.
#[derive(Debug)]
enum Readiness {
    Starting,
    Ready,
    Failed(Fault),
}

/// What stands behind a resource id.
#[derive(Debug)]
enum Resource {
    /// Shared memory; the link has it.
    Shm,
    /// A memory object, and what the client maps.
    Memory(OwnedFd),
}

/// The answer to a request for a blob.
#[derive(Debug)]
enum BlobAnswer {
    /// For shared memory, that the renderer knows it.
    Importing(ResourceId),
    /// For a memory object, what the client is to map.
    Waiting(ResourceId),
    Created(u64, OwnedFd),
    Failed(String),
}

/// One client and its renderer.
#[derive(Debug)]
pub(super) struct Connection<'a> {
    client: ClientStream,
    link: Link,
    context: ContextId,
    config: &'a Config,
    name: Option<String>,
    version: u32,
    readiness: Readiness,
    has_context: bool,
    resources: HashMap<ResourceId, Resource>,
    last_resource: u32,
    blob: Option<BlobAnswer>,
    syncs: Syncs,
    /// Messages handled since the last look at the renderer.
    burst: u32,
}

impl<'a> Connection<'a> {
    pub(super) fn new(
        stream: UnixStream,
        link: Link,
        context: ContextId,
        config: &'a Config,
    ) -> Self {
        Self {
            client: ClientStream::new(stream, config.vgpu.limits().message_bytes),
            link,
            context,
            config,
            name: None,
            version: 0,
            readiness: Readiness::Starting,
            has_context: false,
            resources: HashMap::new(),
            last_resource: 0,
            blob: None,
            syncs: Syncs::default(),
            burst: 0,
        }
    }

    /// Serves the client until the connection is over, and says why.
    pub(super) fn run(&mut self) -> Reason {
        loop {
            if let Err(reason) = self.step() {
                return match (reason, &self.readiness) {
                    // The client left because there is no device: that is the reason to tell.
                    (Reason::Disconnected, Readiness::Failed(fault)) => fault.clone().into(),
                    (reason, _) => reason,
                };
            }
        }
    }

    /// Ends both sides; see the rules of [`super`] for the order.
    pub(super) fn end(self, reason: Reason, grace: Duration) -> Ended {
        let Self {
            client,
            mut link,
            context,
            name,
            mut syncs,
            resources,
            ..
        } = self;
        link.poison();
        let has_rings = link.has_rings();
        syncs.release_all();
        drop(client);
        drop(resources);
        link.end(grace);
        link.blame(&reason);
        Ended {
            context,
            name: name.unwrap_or_default(),
            driver: link.driver().cloned(),
            has_rings,
            reason,
            statistics: link.statistics(),
        }
    }

    /// Handles one message, or waits until something happens.
    fn step(&mut self) -> Result<(), Reason> {
        // What the renderer did not take yet goes first; the client has to wait for it.
        if self.link.wants_to_send() {
            return self.pump_while_client_waits();
        }
        // A client that never pauses must not keep us from the renderer and the order to stop.
        if self.burst >= BURST {
            self.pump(PollFlags::empty(), Some(Instant::now()))?;
        }
        let Some(Message { header, payload }) = self.client.next()? else {
            self.pump(PollFlags::IN, None)?;
            return Ok(());
        };
        self.burst = self.burst.saturating_add(1);
        let request = protocol::decode(header, &payload, self.version)?;
        self.handle(header.command, request)?;
        self.client.finish()
    }

    /// Waits once, for at most until `deadline`, and serves the renderer. Returns what is up with
    /// the client; `flags` says what is of interest there.
    fn pump(&mut self, flags: PollFlags, deadline: Option<Instant>) -> Result<PollFlags, Reason> {
        self.burst = 0;
        let deadline = [deadline, self.syncs.next_deadline()]
            .into_iter()
            .flatten()
            .min();
        let timeout = deadline.map(|end| end.saturating_duration_since(Instant::now()));
        let mut renderer_flags = PollFlags::IN;
        if self.link.wants_to_send() {
            renderer_flags |= PollFlags::OUT;
        }
        let mut fds = vec![PollFd::new(&self.client, flags)];
        if let Some(stop) = &self.config.stop {
            fds.push(PollFd::new(&**stop, PollFlags::IN));
        }
        if self.link.is_open() {
            fds.push(PollFd::new(&self.link, renderer_flags));
        }
        event::wait(&mut fds, timeout)
            .map_err(|error| Fault::host("poll", format!("cannot wait: {error}")))?;
        let mut results = fds.iter().map(PollFd::revents);
        let client = results.next().unwrap_or(PollFlags::empty());
        let stop = match &self.config.stop {
            Some(_) => results.next().unwrap_or(PollFlags::empty()),
            None => PollFlags::empty(),
        };
        let renderer = results.next().unwrap_or(PollFlags::empty());
        drop(fds);

        if !stop.is_empty() {
            return Err(Reason::Stopped);
        }
        if renderer.contains(PollFlags::OUT) {
            self.link.flush();
        }
        if renderer.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR)
            && let Some(event) = self.link.receive()?
        {
            self.obey(event)?;
        }
        self.syncs.expire(Instant::now());
        Ok(client)
    }

    /// Pumps once while the client is owed something, and notices if it leaves.
    fn pump_while_client_waits(&mut self) -> Result<(), Reason> {
        let client = self.pump(PollFlags::empty(), None)?;
        if client.intersects(PollFlags::HUP | PollFlags::ERR) {
            return Err(Reason::Disconnected);
        }
        Ok(())
    }

    /// Acts on what the renderer said.
    fn obey(&mut self, event: Event) -> Result<(), Fault> {
        let broken = |rule| Err(Fault::host("renderer", rule));
        match event {
            // Once, and one of the two: a request that waits for an answer counts on the end of the
            // renderer being a fault, which it is not if it has said that it cannot serve.
            Event::Ready | Event::Failed { .. }
                if !matches!(self.readiness, Readiness::Starting) =>
            {
                return broken("said again whether it can serve");
            }
            Event::Ready => self.readiness = Readiness::Ready,
            Event::Failed { message } => {
                self.readiness = Readiness::Failed(Fault::host("renderer", message));
            }
            Event::Imported { resource } => match self.blob {
                Some(BlobAnswer::Importing(asked)) if asked == resource => self.blob = None,
                _ => return broken("imported memory that was not sent"),
            },
            Event::Detached { .. } | Event::NotImported { .. } => {
                return broken("left a window that there is not");
            }
            Event::BlobCreated {
                resource,
                size_bytes,
                fd,
            } => match self.blob {
                Some(BlobAnswer::Waiting(asked)) if asked == resource => {
                    self.blob = Some(BlobAnswer::Created(size_bytes, fd));
                }
                _ => return broken("made a blob that was not asked for"),
            },
            Event::BlobFailed { resource, reason } => match self.blob {
                Some(BlobAnswer::Waiting(asked)) if asked == resource => {
                    self.blob = Some(BlobAnswer::Failed(reason));
                }
                _ => return broken("refused a blob that was not asked for"),
            },
            Event::FenceRetired { timeline, seqno } => {
                if self.syncs.retire(timeline, seqno).is_err() {
                    return broken("retired a fence that is not pending");
                }
            }
        }
        Ok(())
    }

    fn handle(&mut self, command: u32, request: Request<'_>) -> Result<(), Reason> {
        self.check_order(command, &request)?;
        match request {
            Request::CreateRenderer { name } => self.create_renderer(name),
            Request::Ping => self.answer(command, &[], None),
            Request::ProtocolVersion { version } => self.protocol_version(version),
            Request::BusyWait => self.answer(command, &[0], None),
            Request::GetParam { param } => {
                let known = param == protocol::PARAM_MAX_TIMELINE_COUNT;
                let answer = if known {
                    [1, Timeline::COUNT.into()]
                } else {
                    [0, 0]
                };
                self.answer(command, &answer, None)
            }
            Request::GetCapset { id, version } => self.get_capset(id, version),
            Request::ContextInit { capset } => self.context_init(capset),
            Request::CreateBlob(blob) => self.create_blob(blob),
            Request::Unref { resource } => self.unref(ResourceId(resource)),
            Request::ExportFd { resource } => self.export_fd(ResourceId(resource)),
            Request::SyncCreate { value } => self.sync_create(value),
            Request::SyncUnref { sync } => known(command, self.syncs.remove(sync)),
            Request::SyncRead { sync } => match self.syncs.read(sync) {
                Some(value) => self.answer(command, &wide(value), None),
                None => known(command, false),
            },
            Request::SyncWrite(point) => known(command, self.syncs.write(point)),
            Request::SyncWait(wait) => self.sync_wait(&wait),
            Request::Submit(batches) => batches.iter().try_for_each(|batch| self.submit(batch)),
        }
    }

    /// The order of a connection.
    fn check_order(&self, command: u32, request: &Request<'_>) -> Result<(), Fault> {
        let bad = |rule| Err(fault(command, rule));
        if let Request::CreateRenderer { .. } = request {
            return match self.name {
                None => Ok(()),
                Some(_) => bad("the renderer exists already"),
            };
        }
        if self.name.is_none() {
            return bad("CREATE_RENDERER has to come first");
        }
        match request {
            Request::ProtocolVersion { .. } if self.version != 0 => {
                bad("the version is agreed already")
            }
            Request::ContextInit { .. } if self.version == 0 => {
                bad("a version has to be agreed first")
            }
            Request::ContextInit { .. } if self.has_context => bad("the context exists already"),
            Request::CreateBlob(_)
            | Request::Unref { .. }
            | Request::ExportFd { .. }
            | Request::SyncCreate { .. }
            | Request::SyncUnref { .. }
            | Request::SyncRead { .. }
            | Request::SyncWrite(_)
            | Request::SyncWait(_)
            | Request::Submit(_)
                if !self.has_context =>
            {
                bad("there is no context yet")
            }
            _ => Ok(()),
        }
    }

    fn create_renderer(&mut self, name: &[u8]) -> Result<(), Reason> {
        let name: String = clean(&String::from_utf8_lossy(name))
            .chars()
            .take(NAME_CHARS)
            .collect();
        self.link.init(self.context, &name)?;
        self.name = Some(name);
        Ok(())
    }

    fn protocol_version(&mut self, theirs: u32) -> Result<(), Reason> {
        let command = command::PROTOCOL_VERSION;
        if theirs < protocol::OLDEST_VERSION {
            return Err(fault(command, "version 3 or newer is needed").into());
        }
        self.version = theirs.min(protocol::NEWEST_VERSION);
        self.answer(command, &[self.version], None)
    }

    fn get_capset(&mut self, id: u32, version: u32) -> Result<(), Reason> {
        let command = command::GET_CAPSET;
        let known = id == protocol::CAPSET_VENUS && version == 0;
        if known {
            self.wait_for_readiness()?;
        }
        if !known || matches!(self.readiness, Readiness::Failed(_)) {
            return self.answer(command, &[0], None);
        }
        let mut answer = vec![1];
        answer.extend(protocol::words(&self.config.capset));
        self.answer(command, &answer, None)
    }

    fn context_init(&mut self, capset: u32) -> Result<(), Reason> {
        if capset != protocol::CAPSET_VENUS {
            return Err(fault(command::CONTEXT_INIT, "only Venus contexts (4) are known").into());
        }
        self.wait_for_readiness()?;
        if let Readiness::Failed(fault) = &self.readiness {
            return Err(fault.clone().into());
        }
        self.has_context = true;
        Ok(())
    }

    fn create_blob(&mut self, blob: Blob) -> Result<(), Reason> {
        let command = command::RESOURCE_CREATE_BLOB;
        self.check_count(
            command,
            self.resources.len(),
            self.config.vgpu.limits().blobs,
        )?;
        let id = self
            .last_resource
            .checked_add(1)
            .ok_or_else(|| fault(command, "there are no resource ids left"))?;
        self.last_resource = id;
        let resource = ResourceId(id);
        let fd = if blob.id == 0 {
            let fd = self
                .link
                .create_shm(name(command), resource, blob.size_bytes)?;
            self.resources.insert(resource, Resource::Shm);
            // A ring may name it as soon as the client knows it.
            self.blob = Some(BlobAnswer::Importing(resource));
            while self.blob.is_some() {
                self.pump_while_client_waits()?;
            }
            fd
        } else {
            let fd = self.wait_for_blob(resource, blob)?;
            let copy = fd
                .try_clone()
                .map_err(|error| no_descriptor(command, &error))?;
            self.resources.insert(resource, Resource::Memory(copy));
            fd
        };
        self.answer(command, &[id], Some(fd))
    }

    /// Has the renderer make a resource of a memory object.
    fn wait_for_blob(&mut self, resource: ResourceId, blob: Blob) -> Result<OwnedFd, Reason> {
        self.blob = Some(BlobAnswer::Waiting(resource));
        self.link
            .create_blob(resource, ObjectId(blob.id), blob.size_bytes, blob.flags)?;
        while let Some(BlobAnswer::Waiting(_)) = self.blob {
            self.pump_while_client_waits()?;
        }
        match self.blob.take() {
            Some(BlobAnswer::Created(size_bytes, fd)) if size_bytes >= blob.size_bytes => Ok(fd),
            Some(BlobAnswer::Created(..)) => {
                Err(Fault::host("renderer", "made a blob smaller than asked for").into())
            }
            Some(BlobAnswer::Failed(reason)) => {
                Err(fault(command::RESOURCE_CREATE_BLOB, &reason).into())
            }
            Some(BlobAnswer::Importing(_) | BlobAnswer::Waiting(_)) | None => {
                Err(Fault::host("connection", "lost the answer for a blob").into())
            }
        }
    }

    fn unref(&mut self, resource: ResourceId) -> Result<(), Reason> {
        if self.resources.remove(&resource).is_none() {
            return Err(fault(command::RESOURCE_UNREF, "there is no such resource").into());
        }
        Ok(self.link.destroy_resource(resource)?)
    }

    fn export_fd(&mut self, resource: ResourceId) -> Result<(), Reason> {
        let command = command::RESOURCE_EXPORT_FD;
        let fd = match self.resources.get(&resource) {
            Some(Resource::Memory(fd)) => Some(fd.try_clone()),
            Some(Resource::Shm) => self.link.shm_fd(resource),
            None => None,
        };
        let fd = fd
            .ok_or_else(|| fault(command, "there is no such resource"))?
            .map_err(|error| no_descriptor(command, &error))?;
        self.answer(command, &[], Some(fd))
    }

    fn sync_create(&mut self, value: u64) -> Result<(), Reason> {
        let command = command::SYNC_CREATE;
        self.check_count(command, self.syncs.count(), self.config.vgpu.limits().syncs)?;
        let id = self
            .syncs
            .create(value)
            .ok_or_else(|| fault(command, "there are no ids left"))?;
        self.answer(command, &[id], None)
    }

    fn sync_wait(&mut self, wait: &Wait) -> Result<(), Reason> {
        let command = command::SYNC_WAIT;
        self.check_count(command, self.syncs.waits(), self.config.vgpu.limits().waits)?;
        let targets = self.resolve(command, &wait.points)?;
        let failed = |error| no_descriptor(command, &error);
        let event = EventFd::new().map_err(failed)?;
        let fd = event.try_clone_fd().map_err(failed)?;
        let deadline = wait
            .timeout_ms
            .and_then(|timeout| Instant::now().checked_add(Duration::from_millis(timeout.into())));
        self.syncs.add_wait(wait.any, targets, event, deadline);
        self.answer(command, &[], Some(fd))
    }

    fn submit(&mut self, batch: &Batch<'_>) -> Result<(), Reason> {
        let command = command::SUBMIT_CMD2;
        let timeline = Timeline::new(batch.timeline)
            .ok_or_else(|| fault(command, "there is no such timeline"))?;
        let targets = self.resolve(command, &batch.points)?;
        let fence = if targets.is_empty() {
            None
        } else {
            let most = self.config.vgpu.limits().pending_fences;
            self.check_count(command, self.syncs.pending_fences(), most)?;
            Some(self.syncs.add_fence(timeline, targets))
        };
        if fence.is_none() && batch.commands.is_empty() {
            return Ok(());
        }
        self.link.submit(&Submit {
            timeline,
            fence,
            commands: batch.commands,
        })?;
        Ok(())
    }

    fn wait_for_readiness(&mut self) -> Result<(), Reason> {
        let deadline = Instant::now().checked_add(START);
        while matches!(self.readiness, Readiness::Starting) {
            if deadline.is_some_and(|end| end <= Instant::now()) {
                return Err(Fault::host("renderer", "did not load its driver in time").into());
            }
            let client = self.pump(PollFlags::empty(), deadline)?;
            if client.intersects(PollFlags::HUP | PollFlags::ERR) {
                return Err(Reason::Disconnected);
            }
        }
        Ok(())
    }

    fn resolve(&self, command: u32, points: &[Point]) -> Result<Vec<super::sync::Target>, Fault> {
        self.syncs
            .resolve(points)
            .ok_or_else(|| fault(command, UNKNOWN_SYNC))
    }

    fn check_count(&self, command: u32, count: usize, most: u32) -> Result<(), Fault> {
        match u32::try_from(count) {
            Ok(count) if count < most => Ok(()),
            _ => Err(fault(command, "there are as many as the limit allows")),
        }
    }

    /// Replies, waiting for room in the client's socket.
    fn answer(&mut self, command: u32, payload: &[u32], fd: Option<OwnedFd>) -> Result<(), Reason> {
        self.client.queue(reply(command, payload), fd);
        self.client.flush()?;
        while self.client.wants_to_write() {
            let client = self.pump(PollFlags::OUT, None)?;
            if client.intersects(PollFlags::HUP | PollFlags::ERR) {
                return Err(Reason::Disconnected);
            }
            self.client.flush()?;
        }
        Ok(())
    }
}

fn known(command: u32, known: bool) -> Result<(), Reason> {
    if known {
        Ok(())
    } else {
        Err(fault(command, UNKNOWN_SYNC).into())
    }
}

const UNKNOWN_SYNC: &str = "there is no such synchronization object";

fn no_descriptor(command: u32, error: &std::io::Error) -> Fault {
    Fault::host(name(command), format!("cannot make a descriptor: {error}"))
}
