//! The process of a renderer: one context, one device process at the other end of a socket.
//!
//! Two threads: one reads the socket and hands everything on, except answers about memory, for
//! which a ring may be waiting; the other is the context's own and works messages off in order,
//! however long one takes. The process ends when the socket does.

#[cfg(feature = "fuzz")]
pub mod fuzz;

use std::collections::VecDeque;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use parhelion_model::control::{FromRenderer, RangeKind, Request, Submit, ToRenderer};
use parhelion_model::id::{FenceSeqno, ObjectId, ResourceId, Timeline};
use parhelion_sys::event;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;
use parhelion_vk as vk;
use rustix::event::{PollFd, PollFlags};
use vk::loader::Loader;

use crate::channel::{Channel, Source};
use crate::context::{Context, Link, Settings};
use crate::driver::memory::{Storage, export_dma_buf, handle, take_export};
use crate::driver::null;
use crate::fault::Fault;
use crate::object::Data;
use crate::probe;
use crate::progress::Watch;
use crate::resource::Resource;
use crate::seat::Seat;

/// Set to any value: the null driver instead of the host's.
pub const NULL_DRIVER_VARIABLE: &str = "PARHELION_NULL_DRIVER";

/// Messages that may wait for the context thread. A device process sends few at a time.
const MAX_WAITING: usize = 65_536;

/// How often statistics are sent while the context's thread has nothing else to do.
const REPORT_PERIOD: Duration = Duration::from_secs(1);

/// How often it is looked whether commands end.
const WATCH_PERIOD: Duration = Duration::from_millis(500);

/// Command bytes that may wait for the context thread.
const MAX_WAITING_BYTES: usize = 16 << 20;

/// The socket to the device process.
struct Socket(Seqpacket);

impl Link for Socket {
    fn send(&self, message: &FromRenderer) {
        match message.encode() {
            Ok(packet) => {
                // Without a device process this process is about to end.
                let _ = self.0.send(&packet, &[]);
            }
            Err(error) => tracing::error!(%error, "a message cannot be encoded"),
        }
    }
}

/// A message with its descriptors, in private memory.
enum Message {
    Control(ToRenderer, Vec<OwnedFd>),
    Submit {
        timeline: Timeline,
        fence: Option<FenceSeqno>,
        commands: Vec<u8>,
    },
}

impl Message {
    /// What it counts for while it waits.
    fn bytes(&self) -> usize {
        match self {
            Self::Control(..) => 0,
            Self::Submit { commands, .. } => commands.len(),
        }
    }
}

/// Messages between the two threads.
#[derive(Default)]
struct Inbox {
    waiting: Mutex<Waiting>,
    arrived: Condvar,
}

#[derive(Default)]
struct Waiting {
    messages: VecDeque<Message>,
    bytes: usize,
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a message; false when too many are waiting.
    fn push(&self, message: Message) -> bool {
        let mut waiting = self.lock();
        let bytes = waiting.bytes.saturating_add(message.bytes());
        if waiting.messages.len() >= MAX_WAITING || bytes > MAX_WAITING_BYTES {
            return false;
        }
        waiting.bytes = bytes;
        waiting.messages.push_back(message);
        self.arrived.notify_one();
        true
    }

    /// The next message; none if there was none for a while.
    fn pop(&self) -> Option<Message> {
        let mut waiting = self.lock();
        loop {
            if let Some(message) = waiting.messages.pop_front() {
                waiting.bytes = waiting.bytes.saturating_sub(message.bytes());
                return Some(message);
            }
            let (still, timeout) = self
                .arrived
                .wait_timeout(waiting, REPORT_PERIOD)
                .unwrap_or_else(PoisonError::into_inner);
            if timeout.timed_out() && still.messages.is_empty() {
                return None;
            }
            waiting = still;
        }
    }
}

/// Serves the device process at the other end of `socket` until one of the two ends.
///
/// # Errors
/// Why nothing could be served, for the operator.
pub fn run(socket: Seqpacket) -> Result<(), String> {
    end_on_panic();
    let socket = Arc::new(Socket(socket));
    let mut buffer = Vec::new();
    let mut fds = Vec::new();
    let Some(first) = receive(&socket, &mut buffer, &mut fds)? else {
        return Ok(());
    };
    if matches!(first, Message::Control(ToRenderer::Shutdown, _)) {
        // A guest that left before it said who it is.
        return Ok(());
    }
    let Message::Control(
        ToRenderer::Init {
            name,
            limits,
            hidden_extensions,
            ..
        },
        fds,
    ) = first
    else {
        return Err("the first message is not Init".to_owned());
    };
    tracing::debug!(name, "renderer starts");
    let seat = Seat::new(fds)?;
    let settings = Settings {
        limits,
        hidden_extensions,
        seat,
    };
    let context = match open(settings, &socket) {
        Ok(context) => context,
        Err(message) => {
            socket.send(&FromRenderer::Failed {
                message: message.clone(),
            });
            return Err(message);
        }
    };
    let inbox = Arc::new(Inbox::default());
    let reader = {
        let (inbox, socket, context) = (
            Arc::clone(&inbox),
            Arc::clone(&socket),
            Arc::clone(&context),
        );
        thread::Builder::new()
            .name("reader".to_owned())
            .spawn(move || {
                read_all(&socket, &inbox, &context);
            })
    };
    reader.map_err(|error| format!("cannot start a thread: {error}"))?;
    let mut worker = Worker {
        channel: Channel::new(Arc::clone(&context), Source::Virtqueue),
        context,
        socket,
        reported: None,
    };
    worker.work(&inbox);
    Ok(())
}

/// Loads the driver and says what it is.
fn open(settings: Settings, socket: &Arc<Socket>) -> Result<Arc<Context>, String> {
    let loader = if std::env::var_os(NULL_DRIVER_VARIABLE).is_some() {
        null::loader()
    } else {
        Loader::open().map_err(|error| error.to_string())?
    };
    let loader = Arc::new(loader);
    let found = probe::devices(&loader)?;
    let first = found.first().ok_or_else(|| probe::NO_DEVICE.to_owned())?;
    let (driver, device) = (first.driver.clone(), first.name.clone());
    let link: Arc<dyn Link> = Arc::clone(socket) as Arc<dyn Link>;
    let context = Context::new(settings, loader, link);
    socket.send(&FromRenderer::Ready { driver, device });
    Ok(context)
}

/// Reads one message; none at the end of the socket.
fn receive(
    socket: &Socket,
    buffer: &mut Vec<u8>,
    fds: &mut Vec<OwnedFd>,
) -> Result<Option<Message>, String> {
    fds.clear();
    let length = socket
        .0
        .receive(buffer, fds)
        .map_err(|e| format!("the socket fails: {e}"))?;
    if length == 0 {
        return Ok(None);
    }
    let packet = buffer.get(..length).unwrap_or_default();
    let request = Request::decode(packet).map_err(|e| format!("bad message: {e}"))?;
    Ok(Some(match request {
        Request::Message(message) => Message::Control(message, std::mem::take(fds)),
        Request::Submit(Submit {
            timeline,
            fence,
            commands,
        }) => Message::Submit {
            timeline,
            fence,
            commands: commands.to_vec(),
        },
    }))
}

/// Hands messages on until the socket ends.
fn read_all(socket: &Socket, inbox: &Inbox, context: &Context) {
    let mut buffer = Vec::new();
    let mut fds = Vec::new();
    let mut watch = Watch::default();
    loop {
        wait_and_watch(socket, context, &mut watch);
        let message = match receive(socket, &mut buffer, &mut fds) {
            Ok(message) => message,
            Err(error) => {
                tracing::error!(error, "the device process is not understood");
                None
            }
        };
        match message {
            Some(Message::Control(ToRenderer::Reserved { request, granted }, _)) => {
                context.budget.answer(request, granted);
            }
            Some(Message::Control(
                ToRenderer::ImportShm {
                    resource,
                    size_bytes,
                },
                fds,
            )) => {
                // Rings may name it at once, whatever the context's thread is busy with.
                match import_shm(context, resource, size_bytes, fds) {
                    Ok(()) => socket.send(&FromRenderer::Imported { resource }),
                    Err(fault) => context.fail("shared memory", &fault),
                }
            }
            Some(Message::Control(ToRenderer::Window { size_bytes }, mut fds)) => {
                let known = fds.pop().map(|fd| context.window.set((fd, size_bytes)));
                if !matches!(known, Some(Ok(()))) {
                    context.fail("window", &Fault::host("the window did not come once"));
                }
            }
            Some(Message::Control(
                ToRenderer::ImportRange {
                    resource,
                    offset,
                    size_bytes,
                    kind: kind @ (RangeKind::Shm | RangeKind::Memory | RangeKind::Refused),
                },
                _,
            )) => match import_range(context, resource, offset, size_bytes, kind) {
                Ok(()) => socket.send(&FromRenderer::Imported { resource }),
                Err(fault) => context.fail("window", &fault),
            },
            Some(Message::Control(ToRenderer::Detach { resource }, _)) => {
                // The guest may get at these pages as soon as this is answered.
                if let Err(error) = context.resources.detach(resource) {
                    tracing::error!(%error, "cannot leave a range of the window");
                    return end();
                }
                socket.send(&FromRenderer::Detached { resource });
            }
            Some(message) => {
                if !inbox.push(message) {
                    context.fail("virtqueue", &Fault::guest("too many messages are waiting"));
                    return end();
                }
            }
            None => return end(),
        }
    }
}

/// Waits for a message, and looks meanwhile whether the context's commands come to an end.
fn wait_and_watch(socket: &Socket, context: &Context, watch: &mut Watch) {
    loop {
        if let Some(limit_ms) = context.limits.command_timeout_ms {
            let limit = Duration::from_millis(limit_ms);
            if let Some((command, took)) = watch.look(&context.channels, limit, Instant::now()) {
                let rule = format!(
                    "did not end within {} ms, the limit is {limit_ms}",
                    took.as_millis()
                );
                context.fail(command, &Fault::hang(rule));
            }
        }
        let mut fds = [PollFd::new(&socket.0, PollFlags::IN)];
        match event::wait(&mut fds, Some(WATCH_PERIOD)) {
            Ok(0) => {}
            // What is wrong with the socket is said when it is read.
            Ok(_) | Err(_) => return,
        }
    }
}

/// Makes a resource of shared memory that the device process has made.
fn import_shm(
    context: &Context,
    resource: ResourceId,
    size_bytes: u64,
    mut fds: Vec<OwnedFd>,
) -> Result<(), Fault> {
    let fd = fds.pop().ok_or_else(|| Fault::host("no descriptor came"))?;
    let memory = SharedMemory::from_fd(fd, size_bytes)
        .map_err(|e| Fault::host(format!("cannot map shared memory: {e}")))?;
    context
        .resources
        .insert(resource, Resource::Shm(Arc::new(memory)))
}

/// Makes a resource of a range of the window.
fn import_range(
    context: &Context,
    resource: ResourceId,
    offset: u64,
    size_bytes: u64,
    kind: RangeKind,
) -> Result<(), Fault> {
    if kind == RangeKind::Refused {
        return context.resources.insert(resource, Resource::Refused);
    }
    let failed = |e| Fault::host(format!("cannot map a range of the window: {e}"));
    let (window, window_bytes) = context
        .window
        .get()
        .ok_or_else(|| Fault::host("there is no window"))?;
    let end = offset.checked_add(size_bytes);
    if end.is_none_or(|end| end > *window_bytes) {
        return Err(Fault::host("a range outside of the window"));
    }
    let fd = window.try_clone().map_err(failed)?;
    let memory = Arc::new(SharedMemory::part_of_fd(fd, offset, size_bytes).map_err(failed)?);
    let entry = match kind {
        RangeKind::Shm => Resource::Shm(memory),
        RangeKind::Memory | RangeKind::Blob | RangeKind::Refused => Resource::Range(memory),
    };
    context.resources.insert(resource, entry)
}

/// A panic on any thread is the end of this process, which the device process notices.
fn end_on_panic() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        report(info);
        tracing::error!("a thread has panicked: this is a bug of Parhelion");
        parhelion_sys::process::exit_at_once(PANICKED);
    }));
}

/// The exit code after a panic, as that of any Rust program.
const PANICKED: i32 = 101;

/// Ends the process at once. A driver's threads may be at work, so nothing is torn down.
fn end() {
    parhelion_sys::process::exit_at_once(0)
}

/// The context's own thread.
struct Worker {
    context: Arc<Context>,
    channel: Channel,
    socket: Arc<Socket>,
    /// The statistics that were sent last.
    reported: Option<FromRenderer>,
}

impl Worker {
    fn work(&mut self, inbox: &Inbox) {
        loop {
            let Some(message) = inbox.pop() else {
                self.report();
                continue;
            };
            let done = match message {
                Message::Control(ToRenderer::Shutdown, _) => {
                    self.context.budget.stop();
                    self.socket.send(&self.context.statistics());
                    return end();
                }
                Message::Control(message, _) => self.control(&message),
                Message::Submit {
                    timeline,
                    fence,
                    commands,
                } => self.submit(timeline, fence, &commands),
            };
            if let Err((command, fault)) = done {
                self.context.fail(command, &fault);
            }
        }
    }

    /// Says what the context has used, if that is something new.
    fn report(&mut self) {
        let statistics = self.context.statistics();
        if self.reported.as_ref() != Some(&statistics) {
            self.socket.send(&statistics);
            self.reported = Some(statistics);
        }
    }

    fn control(&self, message: &ToRenderer) -> Result<(), (&'static str, Fault)> {
        match message {
            ToRenderer::CreateBlob {
                resource,
                blob,
                size_bytes,
                flags,
            } => {
                self.create_blob(*resource, *blob, *size_bytes, *flags);
                Ok(())
            }
            ToRenderer::ImportRange {
                resource,
                offset,
                size_bytes,
                ..
            } => {
                self.place_blob(*resource, *offset, *size_bytes);
                Ok(())
            }
            ToRenderer::DestroyResource { resource } => {
                self.context.resources.remove(*resource);
                Ok(())
            }
            ToRenderer::Init { .. } => Err(("init", Fault::host("a second Init"))),
            // The reader's and the loop's.
            ToRenderer::ImportShm { .. }
            | ToRenderer::Window { .. }
            | ToRenderer::Detach { .. }
            | ToRenderer::Reserved { .. }
            | ToRenderer::Shutdown => Ok(()),
        }
    }

    fn submit(
        &mut self,
        timeline: Timeline,
        fence: Option<FenceSeqno>,
        commands: &[u8],
    ) -> Result<(), (&'static str, Fault)> {
        if self.channel.all(commands).is_err() {
            // The reason was recorded where it was found.
            return Ok(());
        }
        match fence {
            Some(seqno) => self
                .context
                .fence(timeline, seqno)
                .map_err(|fault| ("submit", fault)),
            None => Ok(()),
        }
    }

    /// Makes a resource of a memory object.
    fn create_blob(&self, resource: ResourceId, blob: ObjectId, size_bytes: u64, flags: u32) {
        match self.blob_fd(resource, blob, size_bytes, flags) {
            Ok((fd, size_bytes)) => {
                let message = FromRenderer::BlobCreated {
                    resource,
                    size_bytes,
                };
                if let Ok(packet) = message.encode() {
                    let _ = self.socket.0.send(&packet, &[fd.as_fd()]);
                }
            }
            // A context that has ended says why by itself.
            Err(_) if self.context.is_fatal() => {}
            Err(fault) => {
                let reason = fault.rule;
                self.socket
                    .send(&FromRenderer::BlobFailed { resource, reason });
            }
        }
    }

    /// Puts a blob into the window.
    fn place_blob(&self, resource: ResourceId, offset: u64, size_bytes: u64) {
        let window = || {
            let window = self.context.window.get();
            let (window, window_bytes) = window.ok_or_else(|| Fault::host("there is no window"))?;
            let end = offset.checked_add(size_bytes);
            if end.is_none_or(|end| end > *window_bytes) {
                return Err(Fault::host("a range outside of the window"));
            }
            let fd = window.try_clone();
            fd.map_err(|e| Fault::host(format!("cannot copy a descriptor: {e}")))
        };
        let resources = &self.context.resources;
        let placed = resources.place(resource, window(), offset, size_bytes);
        self.socket.send(&match placed {
            Ok(()) => FromRenderer::Imported { resource },
            Err(fault) => FromRenderer::NotImported {
                resource,
                reason: fault.rule,
            },
        });
    }

    fn blob_fd(
        &self,
        resource: ResourceId,
        blob: ObjectId,
        size_bytes: u64,
        flags: u32,
    ) -> Result<(OwnedFd, u64), Fault> {
        /// The guest wants to map it.
        const MAPPABLE: u32 = 1;
        let kind = vk::ObjectType::DEVICE_MEMORY;
        let Some(object) = self.context.objects.get(kind, blob.0) else {
            let why = if self.context.was_refused(blob.0) {
                ": it was refused"
            } else {
                ""
            };
            return Err(Fault::guest(format!(
                "memory object {} does not exist{why}",
                blob.0
            )));
        };
        let Data::Memory(memory) = &object.data else {
            return Err(Fault::guest(format!("object {} is no memory", blob.0)));
        };
        if size_bytes > memory.size_bytes {
            return Err(Fault::guest(format!(
                "a blob of {size_bytes} bytes of a memory object of {}",
                memory.size_bytes
            )));
        }
        if !take_export(memory) {
            return Err(Fault::guest(format!(
                "memory object {} is a blob already",
                blob.0
            )));
        }
        match &memory.storage {
            Storage::Shared(shared) => {
                let fd = shared.try_clone_fd();
                let fd = fd.map_err(|e| Fault::host(format!("cannot copy a descriptor: {e}")))?;
                let entry = Resource::Memory {
                    memory: Arc::clone(shared),
                    type_index: memory.type_index,
                    size_bytes: memory.size_bytes,
                    _grant: Arc::clone(&memory.grant),
                    is_movable: object.device()?.physical.is_processor(),
                };
                self.context.resources.insert(resource, entry)?;
                Ok((fd, u64::try_from(shared.len()).unwrap_or(0)))
            }
            Storage::DmaBuf => {
                let fd = export_dma_buf(object.device()?, handle(object.handle));
                let fd = fd.map_err(|e| Fault::host(format!("cannot export memory: {e}")))?;
                Ok((fd, memory.size_bytes))
            }
            Storage::Driver if flags & MAPPABLE != 0 => {
                Err(Fault::guest("the memory type is not host-visible"))
            }
            Storage::Driver => Err(Fault::guest("the memory was not allocated to be shared")),
        }
    }
}
