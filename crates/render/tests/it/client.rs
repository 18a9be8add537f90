//! The device process and the guest, as far as a renderer can tell.

use std::os::fd::{AsFd, OwnedFd};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use parhelion_model::control::{FaultKind, FromRenderer, MAX_SUBMIT_BYTES, Submit, ToRenderer};
use parhelion_model::id::{ContextId, FenceSeqno, ObjectId, ResourceId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_render::ring::{STATUS_FATAL, STATUS_IDLE};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket::Seqpacket;
use parhelion_venus::{Decoder, NoHandles, WireError};
use parhelion_vk::Arena;

use crate::make;

/// Whatever takes longer hangs: far beyond what a busy machine needs.
pub(crate) const WATCHDOG: Duration = Duration::from_secs(120);

/// Set to any value: the races run on the host's driver, to see whether it survives them.
const HOST_DRIVER_VARIABLE: &str = "PARHELION_TEST_HOST_DRIVER";

/// Whether the renderer uses the host's driver.
pub(crate) fn is_host_driver() -> bool {
    std::env::var_os(HOST_DRIVER_VARIABLE).is_some()
}

/// What makes a renderer use the driver that it should.
fn driver() -> Option<(&'static str, &'static str)> {
    (!is_host_driver()).then_some(("PARHELION_NULL_DRIVER", "1"))
}

/// The command that is a renderer: this program again.
pub(crate) fn renderer() -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(RENDERER);
    command
}

/// What makes this program a renderer.
pub(crate) const RENDERER: [&str; 5] = [
    "--ignored",
    "--exact",
    "renderer::process",
    "--nocapture",
    "--test-threads=1",
];

/// The end of a context, as the device process hears of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) kind: FaultKind,
    pub(crate) command: String,
    pub(crate) rule: String,
}

/// A way to send to the renderer that rings have, too.
#[derive(Clone)]
pub(crate) struct Post(Arc<Seqpacket>);

impl Post {
    /// Sends; a renderer that is gone is noticed elsewhere.
    pub(crate) fn send(&self, message: &ToRenderer, fds: &[&OwnedFd]) {
        let fds: Vec<_> = fds.iter().map(|fd| fd.as_fd()).collect();
        let _ = self.0.send(&message.encode().unwrap(), &fds);
    }

    /// Sends commands on the virtqueue.
    pub(crate) fn submit(&self, commands: &[u8]) {
        self.submit_to(Timeline::CPU, None, commands);
    }

    /// Sends commands, and asks for a fence.
    pub(crate) fn submit_to(&self, timeline: Timeline, fence: Option<u64>, commands: &[u8]) {
        let mut packet = Vec::new();
        assert!(commands.len() <= MAX_SUBMIT_BYTES);
        let submit = Submit {
            timeline,
            fence: fence.map(FenceSeqno),
            commands,
        };
        submit.encode(&mut packet).unwrap();
        let _ = self.0.send(&packet, &[]);
    }
}

/// Shared memory that the renderer knows as a resource.
pub(crate) struct Shm {
    pub(crate) resource: u32,
    pub(crate) memory: SharedMemory,
}

/// A renderer process and everything that speaks with it.
pub(crate) struct Guest {
    child: Child,
    pub(crate) post: Post,
    heard: Receiver<(FromRenderer, Vec<OwnedFd>)>,
    /// Heard, but not asked for yet.
    early: Vec<(FromRenderer, Vec<OwnedFd>)>,
    resources: u32,
    rings: u64,
    /// What the ledger of the device process has granted.
    pub(crate) granted: Arc<Mutex<u64>>,
}

impl Guest {
    /// A renderer with default limits.
    pub(crate) fn start() -> Self {
        Self::with(Limits::default())
    }

    /// A renderer that is ready.
    pub(crate) fn with(limits: Limits) -> Self {
        Self::of(renderer(), limits)
    }

    /// A renderer that is ready, started by this command.
    pub(crate) fn of(command: Command, limits: Limits) -> Self {
        let mut guest = Self::spawn_by(command, limits.vram_bytes);
        let init = ToRenderer::Init {
            context: ContextId(1),
            name: "test".to_owned(),
            limits,
            hidden_extensions: Vec::new(),
        };
        guest.post.send(&init, &[]);
        guest.wait_for(|message| matches!(message, FromRenderer::Ready { .. }).then_some(()));
        guest
    }

    /// A renderer process that was told nothing.
    pub(crate) fn spawn(vram_bytes: Option<u64>) -> Self {
        Self::spawn_by(renderer(), vram_bytes)
    }

    fn spawn_by(mut command: Command, vram_bytes: Option<u64>) -> Self {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        let child = command
            .envs(driver())
            .stdin(Stdio::from(theirs.into_fd()))
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let post = Post(Arc::new(ours));
        let (told, heard) = channel();
        let granted = Arc::new(Mutex::new(0));
        let listener = Listener {
            post: post.clone(),
            told,
            granted: Arc::clone(&granted),
            vram_bytes: vram_bytes.unwrap_or(u64::MAX),
        };
        thread::spawn(move || listener.listen());
        Self {
            child,
            post,
            heard,
            early: Vec::new(),
            resources: 0,
            rings: 0,
            granted,
        }
    }

    /// Waits for a message.
    pub(crate) fn wait_for<T>(&mut self, pick: impl Fn(&FromRenderer) -> Option<T>) -> T {
        self.wait_with_fds(|message, _| pick(message)).0
    }

    /// Waits for a message, and takes its descriptors.
    pub(crate) fn wait_with_fds<T>(
        &mut self,
        pick: impl Fn(&FromRenderer, &[OwnedFd]) -> Option<T>,
    ) -> (T, Vec<OwnedFd>) {
        let found = self
            .early
            .iter()
            .position(|(message, fds)| pick(message, fds).is_some());
        if let Some(at) = found {
            let (message, fds) = self.early.remove(at);
            return (pick(&message, &fds).unwrap(), fds);
        }
        let deadline = Instant::now() + WATCHDOG;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.heard.recv_timeout(left) {
                Ok((message, fds)) => match pick(&message, &fds) {
                    Some(found) => return (found, fds),
                    None => self.early.push((message, fds)),
                },
                Err(RecvTimeoutError::Timeout) => {
                    panic!("the renderer says nothing; heard so far: {:?}", self.early)
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let status = self.child.wait();
                    panic!(
                        "the renderer is gone: {status:?}; heard so far: {:?}",
                        self.early
                    )
                }
            }
        }
    }

    /// Whether a message has come already that `pick` wants.
    pub(crate) fn has_heard(&mut self, pick: impl Fn(&FromRenderer) -> bool) -> bool {
        self.early.extend(self.heard.try_iter());
        self.early.iter().any(|(message, _)| pick(message))
    }

    /// The end of the context, if it has come.
    pub(crate) fn end(&mut self) -> Option<End> {
        self.early.extend(self.heard.try_iter());
        self.early.iter().find_map(|(message, _)| end_of(message))
    }

    /// Waits for the end of the context.
    pub(crate) fn wait_for_end(&mut self) -> End {
        self.wait_for(end_of)
    }

    /// New shared memory, known to the renderer.
    pub(crate) fn shm(&mut self, size_bytes: u64) -> Shm {
        self.resources += 1;
        let resource = self.resources;
        let memory = SharedMemory::create("test", size_bytes).unwrap();
        let fd = memory.try_clone_fd().unwrap();
        let id = ResourceId(resource);
        self.post.send(
            &ToRenderer::ImportShm {
                resource: id,
                size_bytes,
            },
            &[&fd],
        );
        self.wait_for(|message| {
            matches!(message, FromRenderer::Imported { resource } if *resource == id).then_some(())
        });
        Shm { resource, memory }
    }

    /// Asks for a blob of a memory object.
    pub(crate) fn blob(&mut self, memory: u64, size_bytes: u64) -> Result<(Shm, u64), String> {
        self.resources += 1;
        let id = ResourceId(self.resources);
        let blob = ObjectId(memory);
        self.post.send(
            &ToRenderer::CreateBlob {
                resource: id,
                blob,
                size_bytes,
                flags: 1,
            },
            &[],
        );
        let (told, mut fds) = self.wait_with_fds(|message, _| match message {
            FromRenderer::BlobCreated {
                resource,
                size_bytes,
            } if *resource == id => Some(Ok(*size_bytes)),
            FromRenderer::BlobFailed { resource, reason } if *resource == id => {
                Some(Err(reason.clone()))
            }
            _ => None,
        });
        let size = told?;
        assert_eq!(fds.len(), 1, "a blob comes with its descriptor");
        let memory = SharedMemory::from_fd(fds.remove(0), size).unwrap();
        Ok((
            Shm {
                resource: id.0,
                memory,
            },
            size,
        ))
    }

    /// A number for a resource that does not exist.
    pub(crate) fn no_resource(&self) -> u32 {
        self.resources + 1000
    }

    /// A ring of the usual shape, running.
    pub(crate) fn ring(&mut self) -> Ring {
        self.ring_of(1 << 16, Duration::from_secs(1))
    }

    /// A ring, running.
    pub(crate) fn ring_of(&mut self, buffer_size: usize, idle: Duration) -> Ring {
        self.rings += 1;
        let shape = make::RingShape::new(buffer_size, idle);
        let memory = self.shm(shape.size() as u64);
        let replies = self.shm(1 << 20);
        let number = 0x7f00_0000_0000 + self.rings;
        self.post
            .submit(&make::create_ring(number, memory.resource, &shape));
        self.wait_for(|message| match message {
            FromRenderer::RingCreated {
                ring,
                resource,
                status_offset,
            } if ring.0 == number => {
                assert_eq!(resource.0, memory.resource);
                assert_eq!(*status_offset, shape.status as u64);
                Some(())
            }
            _ => None,
        });
        Ring {
            number,
            memory,
            replies,
            shape,
            tail: 0,
            reply_at: 0,
            post: self.post.clone(),
            notified: Instant::now(),
        }
    }

    /// The process that was started.
    pub(crate) fn process_id(&self) -> u32 {
        self.child.id()
    }

    /// Memory of the process.
    pub(crate) fn resident_bytes(&self) -> u64 {
        let text = std::fs::read_to_string(format!("/proc/{}/statm", self.child.id())).unwrap();
        let pages: u64 = text.split_whitespace().nth(1).unwrap().parse().unwrap();
        pages * rustix::param::page_size() as u64
    }

    /// Whether the process runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Waits for the end of the process.
    pub(crate) fn reap(&mut self) -> ExitStatus {
        let deadline = Instant::now() + WATCHDOG;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "the renderer does not end");
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// Closes the socket, after which the process must end by itself, and by nothing else.
    pub(crate) fn hang_up(&mut self) {
        assert!(
            self.is_running(),
            "the renderer has ended: {:?}",
            self.child.wait()
        );
        self.post.0.shutdown().unwrap();
        let status = self.reap();
        assert_eq!(
            status.code(),
            Some(0),
            "the renderer ended in another way: {status:?}"
        );
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn end_of(message: &FromRenderer) -> Option<End> {
    match message {
        FromRenderer::Fault {
            kind,
            command,
            rule,
        } => Some(End {
            kind: *kind,
            command: command.clone(),
            rule: rule.clone(),
        }),
        _ => None,
    }
}

/// Reads what the renderer says, and grants memory.
struct Listener {
    post: Post,
    told: Sender<(FromRenderer, Vec<OwnedFd>)>,
    granted: Arc<Mutex<u64>>,
    vram_bytes: u64,
}

impl Listener {
    fn listen(self) {
        let (mut packet, mut fds) = (Vec::new(), Vec::new());
        while self
            .post
            .0
            .receive(&mut packet, &mut fds)
            .is_ok_and(|length| length > 0)
        {
            match FromRenderer::decode(&packet).expect("the renderer speaks the protocol") {
                FromRenderer::Reserve {
                    request,
                    size_bytes,
                } => {
                    let mut granted = self.granted.lock().unwrap();
                    let fits = granted
                        .checked_add(size_bytes)
                        .filter(|sum| *sum <= self.vram_bytes);
                    *granted = fits.unwrap_or(*granted);
                    let granted = fits.is_some();
                    self.post
                        .send(&ToRenderer::Reserved { request, granted }, &[]);
                }
                FromRenderer::Release { size_bytes } => {
                    let mut granted = self.granted.lock().unwrap();
                    *granted = granted
                        .checked_sub(size_bytes)
                        .expect("released what was granted");
                }
                message => {
                    if self.told.send((message, std::mem::take(&mut fds))).is_err() {
                        return;
                    }
                }
            }
        }
    }
}

/// The guest's end of a ring.
pub(crate) struct Ring {
    pub(crate) number: u64,
    pub(crate) memory: Shm,
    pub(crate) replies: Shm,
    pub(crate) shape: make::RingShape,
    pub(crate) tail: u32,
    reply_at: usize,
    post: Post,
    notified: Instant,
}

/// The ring has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failed;

impl Ring {
    fn word(&self, offset: usize) -> u32 {
        self.memory
            .memory
            .load_u32(offset, Ordering::SeqCst)
            .unwrap()
    }
    pub(crate) fn head(&self) -> u32 {
        self.word(self.shape.head)
    }
    pub(crate) fn status(&self) -> u32 {
        self.word(self.shape.status)
    }
    pub(crate) fn is_fatal(&self) -> bool {
        self.status() & STATUS_FATAL != 0
    }
    /// Stores whatever tail.
    pub(crate) fn store_tail(&self, tail: u32) {
        self.memory
            .memory
            .store_u32(self.shape.tail, tail, Ordering::SeqCst)
            .unwrap();
    }

    /// Writes whole commands the way a guest does; says the position after them.
    pub(crate) fn write(&mut self, commands: &[u8]) -> Result<u32, Failed> {
        let size = u32::try_from(self.shape.buffer_size).unwrap();
        let length = u32::try_from(commands.len()).unwrap();
        assert!(length <= size, "too long for this ring");
        self.wait_until(|ring| ring.tail.wrapping_sub(ring.head()) <= size - length)?;
        let position = (self.tail & (size - 1)) as usize;
        let (first, second) = commands.split_at(commands.len().min(size as usize - position));
        assert!(
            self.memory
                .memory
                .write(self.shape.buffer + position, first)
        );
        assert!(self.memory.memory.write(self.shape.buffer, second));
        self.tail = self.tail.wrapping_add(length);
        self.store_tail(self.tail);
        if self.status() & STATUS_IDLE != 0 && self.notified.elapsed() > self.shape.idle {
            self.notified = Instant::now();
            self.post.submit(&make::notify_ring(self.number));
        }
        Ok(self.tail)
    }

    fn wait_until(&self, ready: impl Fn(&Self) -> bool) -> Result<(), Failed> {
        let deadline = Instant::now() + WATCHDOG;
        while !ready(self) {
            if self.is_fatal() {
                return Err(Failed);
            }
            assert!(
                Instant::now() < deadline,
                "the ring stands still at {}",
                self.head()
            );
            thread::sleep(Duration::from_micros(20));
        }
        Ok(())
    }

    /// Waits until everything before `seqno` is done.
    pub(crate) fn wait(&self, seqno: u32) -> Result<(), Failed> {
        self.wait_until(|ring| ring.head().wrapping_sub(seqno).cast_signed() >= 0)
    }

    /// Executes commands, and waits for them.
    pub(crate) fn run(&mut self, commands: &[u8]) -> Result<(), Failed> {
        let seqno = self.write(commands)?;
        self.wait(seqno)
    }

    /// Executes a command that is answered with up to `room` bytes.
    pub(crate) fn ask(&mut self, command: &[u8], room: usize) -> Result<Vec<u8>, Failed> {
        if self.reply_at + room > self.replies.memory.len() {
            self.reply_at = 0;
        }
        let mut all = make::set_reply(self.replies.resource, self.reply_at, room);
        all.extend(make::asking(command.to_vec()));
        self.run(&all)?;
        let mut reply = vec![0; room];
        assert!(self.replies.memory.read(self.reply_at, &mut reply));
        self.reply_at = (self.reply_at + room).next_multiple_of(4);
        Ok(reply)
    }
}

/// Reads a reply.
pub(crate) fn read<'a, 'b, T>(
    reply: &'b [u8],
    arena: &'a Arena,
    handles: &'b mut NoHandles,
    decode: impl FnOnce(&mut Decoder<'a, 'b>) -> Result<T, WireError>,
) -> T {
    decode(&mut Decoder::new(reply, arena, handles)).expect("the reply is well-formed")
}

/// The result of a reply: the second word.
pub(crate) fn result_of(reply: &[u8]) -> i32 {
    i32::from_le_bytes(reply[4..8].try_into().unwrap())
}
