//! The recorder: sits on the vtest socket between one program and its server.
//!
//! For each ring the program gets memory of our own instead of the server's. Bytes that it puts
//! there are taken out, cut into commands, remembered and put into the server's ring, whose head and
//! status go back. So each byte is seen exactly once, however fast the program is. All other
//! memory is shared by all three; what the program has written there is remembered when a command
//! says that it is complete (command streams, and device memory before work for a queue), and
//! replies are read before the program hears that they are there.
//!
//! A ring is known by its size before it is one: see [`ring_buffer`].

use super::client::{
    Blob, FATAL, STATUS, ServerRing, Stream, TAIL, has_answer, has_descriptor, message, number,
    ring_buffer, submission,
};
use super::file::{EXTENSION, Entry, Recording, Reply};
use super::wire::{self, Meaning};
use anyhow::{Context, bail, ensure};
use parhelion_sys::event;
use parhelion_sys::memory::SharedMemory;
use parhelion_venus::{CreateRingMESA, Decoder, NoHandles};
use parhelion_vk::Arena;
use rustix::event::{PollFd, PollFlags};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::ffi::OsString;
use std::fs::File;
use std::os::fd::AsFd;
use std::os::unix::fs::FileExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// The status bit that tells the program that its server lives.
const ALIVE: u32 = 4;

/// How long to look away when there is nothing to do.
const PAUSE: Duration = Duration::from_micros(50);

/// Device memory up to this size is remembered before work for a queue: larger pieces are pictures,
/// which are written by the device and not by the program.
const MOST_MEMORY_BYTES: u64 = 512 << 10;

/// What is compared, and remembered if it differs.
const PAGE_BYTES: usize = 256;

/// Numbers of commands that make and end rings.
const CREATE_RING: u32 = CreateRingMESA::ID;
const DESTROY_RING: u32 = 189;

/// Runs a program with a recorder between it and its server; in the lab, below `parhelion run`.
#[derive(Debug, clap::Args)]
pub(crate) struct Tap {
    /// The recording to write; further connections get numbers.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// The program.
    #[arg(last = true, required = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

impl Tap {
    /// Runs the program to its end, and writes a recording for each connection with a ring.
    ///
    /// # Errors
    /// When there is no server, or the program cannot be started.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let server = std::env::var_os("VTEST_SOCKET_NAME");
        let server = PathBuf::from(server.context("$VTEST_SOCKET_NAME names no server")?);
        let folder = tempfile::tempdir().context("cannot make a folder")?;
        let socket = folder.path().join("tap");
        let listener = UnixListener::bind(&socket).context("cannot make a socket")?;
        let name = self.program.iter().map(|word| word.to_string_lossy());
        let name = name.collect::<Vec<_>>().join(" ");
        let out = self.out;
        thread::spawn(move || accept(&listener, &server, &name, &out));

        let (program, args) = self.program.split_first().context("no program")?;
        let status = Command::new(program)
            .args(args)
            .env("VTEST_SOCKET_NAME", &socket)
            .status();
        let status = status.with_context(|| format!("cannot start {}", program.display()))?;
        while OPEN.load(Ordering::SeqCst) > 0 {
            thread::sleep(Duration::from_millis(5));
        }
        let code = status.code().and_then(|code| u8::try_from(code).ok());
        Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
    }
}

/// Connections that are not written yet.
static OPEN: AtomicUsize = AtomicUsize::new(0);

fn accept(listener: &UnixListener, server: &Path, name: &str, out: &Path) {
    let mut count = 0;
    for client in listener.incoming().flatten() {
        OPEN.fetch_add(1, Ordering::SeqCst);
        count += 1;
        let out = match count {
            1 => out.to_owned(),
            _ => out.with_extension(format!("{count}.{EXTENSION}")),
        };
        let (server, name) = (server.to_owned(), name.to_owned());
        thread::spawn(move || {
            if let Err(error) = serve(client, &server, &name, &out) {
                eprintln!("record: {error:#}");
            }
            OPEN.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

fn serve(client: UnixStream, server: &Path, name: &str, out: &Path) -> anyhow::Result<()> {
    let server = UnixStream::connect(server).context("cannot connect to the server")?;
    let mut connection = Connection {
        client: Stream::new(client)?,
        server: Stream::new(server)?,
        entries: Vec::new(),
        resources: HashMap::new(),
        rings: BTreeMap::new(),
        has_ring: false,
    };
    // What was heard up to a fault is worth keeping, to see what led to it.
    let ended = connection.run();
    if connection.has_ring {
        let recording = Recording {
            name: name.to_owned(),
            entries: connection.entries.into_iter().flatten().collect(),
        };
        let bytes = recording.save(out)?;
        let count = recording.entries.len();
        eprintln!("record: {}: {count} entries, {bytes} bytes", out.display());
    }
    ended
}

/// Memory that program and server share.
struct Resource {
    file: File,
    size_bytes: u64,
    /// For device memory, what was remembered of it.
    known: Option<Vec<u8>>,
}

/// Where a reply is.
#[derive(Clone, Copy, Debug)]
enum Place {
    At(u32, u64),
    /// Behind the one before.
    Next,
}

/// Replies that will be there when the server is past `end`.
struct Awaited {
    end: u32,
    entry: usize,
    replies: Vec<(u32, Place)>,
}

struct Ring {
    ours: SharedMemory,
    server: ServerRing,
    /// Whether the server knows it.
    runs: bool,
    /// How far the program's bytes were taken out.
    seen: u32,
    /// Bytes that were not passed on yet.
    pending: Vec<u8>,
    awaited: VecDeque<Awaited>,
    /// Where the next reply goes, as the commands passed on say.
    place: Place,
    /// The beginning of the stream of replies.
    stream: (u32, u64),
    /// Where the last reply has ended.
    last: (u32, u64),
    /// The last question for a state, and all entries since the one before it.
    poll: Option<(Vec<u8>, Vec<usize>)>,
}

struct Connection {
    client: Stream,
    server: Stream,
    /// A question that is asked again takes the place of the one before, which leaves a hole.
    entries: Vec<Option<Entry>>,
    resources: HashMap<u32, Resource>,
    rings: BTreeMap<u32, Ring>,
    has_ring: bool,
}

impl Connection {
    fn run(&mut self) -> anyhow::Result<()> {
        loop {
            let busy = self.pump()?;
            let pause = if busy { Duration::ZERO } else { PAUSE };
            let mut fds = [PollFd::new(&self.client.0, PollFlags::IN)];
            event::wait(&mut fds, Some(pause)).context("cannot wait")?;
            let [polled] = &fds;
            if polled.revents().is_empty() {
                continue;
            }
            let Some((command, payload)) = self.client.receive()? else {
                return self.drain();
            };
            // What the message refers to is in the rings.
            self.pass_all()?;
            self.message(command, payload)?;
        }
    }

    /// Passes on what is in the rings; true when there was something.
    fn pump(&mut self) -> anyhow::Result<bool> {
        let mut busy = false;
        let resources: Vec<u32> = self.rings.keys().copied().collect();
        for resource in resources {
            let Some(mut ring) = self.rings.remove(&resource) else {
                continue;
            };
            let pumped = self.pump_ring(resource, &mut ring);
            self.rings.insert(resource, ring);
            busy |= pumped?;
        }
        Ok(busy)
    }

    /// Pumps until the server has all that the program has published.
    fn pass_all(&mut self) -> anyhow::Result<()> {
        loop {
            self.pump()?;
            if self.rings.values().all(|ring| ring.pending.is_empty()) {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
    }

    /// Reads the replies that are still to come from a server that may be gone.
    fn drain(&mut self) -> anyhow::Result<()> {
        for _ in 0..100 {
            self.pump()?;
            if self.rings.values().all(|ring| ring.awaited.is_empty()) {
                break;
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    fn message(&mut self, command: u32, payload: Vec<u8>) -> anyhow::Result<()> {
        if command == message::SUBMIT_CMD2 {
            self.look_at_submission(&payload)?;
        }
        self.server.send(command, &payload)?;
        let mut answer = None;
        if has_answer(command) {
            let words = self.server.answer(command)?;
            let fd = if has_descriptor(command) {
                Some(self.server.descriptor()?)
            } else {
                None
            };
            self.client.send(command, &words)?;
            if let Some(fd) = fd {
                if command == message::RESOURCE_CREATE_BLOB {
                    let resource = number(&words, 0).context("no resource in the answer")?;
                    let blob = Blob::read(&payload).context("a blob of no size")?;
                    self.blob(resource, blob, fd)?;
                } else {
                    self.client.send_descriptor(fd.as_fd())?;
                }
            }
            answer = Some(words);
        }
        self.entries.push(Some(Entry::Message {
            command,
            payload,
            answer,
        }));
        Ok(())
    }

    /// Hands memory on, or our own in its place if it is for a ring.
    fn blob(&mut self, resource: u32, blob: Blob, fd: std::os::fd::OwnedFd) -> anyhow::Result<()> {
        let buffer = ring_buffer(blob.size_bytes).filter(|_| blob.id == 0);
        if let Some(buffer_bytes) = buffer {
            let ours = SharedMemory::create("recorded-ring", blob.size_bytes)?;
            self.client.send_descriptor(ours.fd())?;
            let server = ServerRing {
                memory: File::from(fd),
                number: 0,
                buffer_bytes,
                tail: 0,
            };
            self.rings.insert(resource, Ring::new(ours, server));
            return Ok(());
        }
        self.client.send_descriptor(fd.as_fd())?;
        let is_memory = blob.id != 0 && blob.size_bytes <= MOST_MEMORY_BYTES;
        let size = usize::try_from(blob.size_bytes)?;
        self.resources.insert(
            resource,
            Resource {
                file: File::from(fd),
                size_bytes: blob.size_bytes,
                known: is_memory.then(|| vec![0; size]),
            },
        );
        Ok(())
    }

    /// Notices rings that begin and end.
    fn look_at_submission(&mut self, payload: &[u8]) -> anyhow::Result<()> {
        for (at, command) in wire::submitted(payload)? {
            let body = payload.get(at + 8..).unwrap_or_default();
            let ring = body.first_chunk::<8>();
            let ring = ring.map_or(0, |bytes| u64::from_le_bytes(*bytes));
            match command.id {
                CREATE_RING => self.begin_ring(ring, body)?,
                DESTROY_RING => self.rings.retain(|_, known| known.server.number != ring),
                _ => {}
            }
        }
        Ok(())
    }

    fn begin_ring(&mut self, number: u64, body: &[u8]) -> anyhow::Result<()> {
        let arena = Arena::new(1 << 16);
        let mut handles = NoHandles;
        let command = CreateRingMESA::decode(&mut Decoder::new(body, &arena, &mut handles))?;
        let info = command.p_create_info.first().context("a ring of no kind")?;
        let ring = self.rings.get_mut(&info.resource_id);
        let ring =
            ring.context("a ring in memory that does not look like one; teach the recorder")?;
        let places = [
            info.offset,
            info.head_offset,
            info.tail_offset,
            info.status_offset,
            info.buffer_offset,
        ];
        ensure!(
            places == [0, 0, 64, 128, 192] && info.buffer_size == ring.server.buffer_bytes as usize,
            "a ring laid out in another way than Mesa's; teach the recorder"
        );
        ring.server.number = number;
        ring.runs = true;
        self.has_ring = true;
        Ok(())
    }

    fn pump_ring(&mut self, resource: u32, ring: &mut Ring) -> anyhow::Result<bool> {
        if !ring.runs {
            return Ok(false);
        }
        let mut busy = ring.take_new()?;
        loop {
            if ring.pending.is_empty() {
                break;
            }
            let command = wire::command(&ring.pending)?;
            if !ring.server.has_room(command.length)? {
                break;
            }
            let bytes: Vec<u8> = ring.pending.drain(..command.length).collect();
            self.pass(resource, ring, &command, bytes)?;
            busy = true;
        }
        self.settle(ring)?;
        Ok(busy)
    }

    /// Remembers a command and what it needs, and gives it to the server.
    fn pass(
        &mut self,
        resource: u32,
        ring: &mut Ring,
        command: &wire::Command,
        bytes: Vec<u8>,
    ) -> anyhow::Result<()> {
        let mut replies = Vec::new();
        let mut has_work = command.meaning == Meaning::QueueWork;
        match &command.meaning {
            Meaning::SetReply(resource, offset) => {
                ring.stream = (*resource, *offset);
                ring.place = Place::At(*resource, *offset);
            }
            Meaning::SeekReply(position) => ring.seek(*position),
            Meaning::Streams(streams, positions) => {
                for (at, stream) in streams.iter().enumerate() {
                    if let Some(position) = positions.get(at) {
                        ring.seek(*position);
                    }
                    has_work |= self.stream(ring, *stream, &mut replies)?;
                }
            }
            _ if command.wants_reply => replies.push((command.id, ring.next_place())),
            _ => {}
        }
        if has_work {
            self.remember_memory()?;
        }
        let entry = self.entries.len();
        if let Some(holes) = ring.note_poll(command, &bytes, entry) {
            for hole in holes {
                if let Some(place) = self.entries.get_mut(hole) {
                    *place = None;
                }
            }
        }
        let wake = ring.server.push(&bytes)?;
        if wake {
            let wake = submission(&ring.server.wake())?;
            self.server.send(message::SUBMIT_CMD2, &wake)?;
        }
        self.entries.push(Some(Entry::Command {
            ring: resource,
            bytes,
            replies: Vec::new(),
        }));
        if !replies.is_empty() {
            let end = ring.server.tail;
            ring.awaited.push_back(Awaited {
                end,
                entry,
                replies,
            });
        }
        Ok(())
    }

    /// Remembers a command stream, and which replies it makes; true when it has work for a queue.
    fn stream(
        &mut self,
        ring: &mut Ring,
        (resource, offset, size): (u32, u64, u64),
        replies: &mut Vec<(u32, Place)>,
    ) -> anyhow::Result<bool> {
        let bytes = self.read(resource, offset, size)?;
        let mut rest = bytes.as_slice();
        let mut has_work = false;
        while !rest.is_empty() {
            let command = wire::command(rest)?;
            has_work |= command.meaning == Meaning::QueueWork;
            match command.meaning {
                Meaning::SetReply(resource, offset) => {
                    ring.stream = (resource, offset);
                    ring.place = Place::At(resource, offset);
                }
                Meaning::SeekReply(position) => ring.seek(position),
                _ if command.wants_reply => replies.push((command.id, ring.next_place())),
                _ => {}
            }
            rest = rest.get(command.length..).unwrap_or_default();
        }
        self.entries.push(Some(Entry::Memory {
            resource,
            offset,
            bytes,
        }));
        Ok(has_work)
    }

    fn read(&self, resource: u32, offset: u64, size: u64) -> anyhow::Result<Vec<u8>> {
        let known = self.resources.get(&resource);
        let known = known.with_context(|| format!("resource {resource} is not there"))?;
        let end = offset.checked_add(size);
        ensure!(
            end.is_some_and(|end| end <= known.size_bytes),
            "{size} bytes at {offset} of resource {resource} are out of bounds"
        );
        let mut bytes = vec![0; usize::try_from(size)?];
        known.file.read_exact_at(&mut bytes, offset)?;
        Ok(bytes)
    }

    /// Remembers what is new in device memory.
    fn remember_memory(&mut self) -> anyhow::Result<()> {
        for (number, resource) in &mut self.resources {
            let Some(known) = &mut resource.known else {
                continue;
            };
            let mut now = vec![0; known.len()];
            if resource.file.read_exact_at(&mut now, 0).is_err() {
                // Not memory that can be read through its descriptor.
                resource.known = None;
                continue;
            }
            for (at, (new, old)) in now
                .chunks(PAGE_BYTES)
                .zip(known.chunks(PAGE_BYTES))
                .enumerate()
            {
                if new != old {
                    self.entries.push(Some(Entry::Memory {
                        resource: *number,
                        offset: u64::try_from(at * PAGE_BYTES)?,
                        bytes: new.to_vec(),
                    }));
                }
            }
            *known = now;
        }
        Ok(())
    }

    /// Reads the replies that are there, and then lets the program see how far the server is.
    fn settle(&mut self, ring: &mut Ring) -> anyhow::Result<()> {
        let head = ring.server.head()?;
        let fatal = ring.server.status()? & FATAL;
        while let Some(next) = ring.awaited.front() {
            if head.wrapping_sub(next.end).cast_signed() < 0 {
                break;
            }
            let Some(next) = ring.awaited.pop_front() else {
                break;
            };
            let mut read = Vec::new();
            for (command, place) in next.replies {
                let (resource, offset) = match place {
                    Place::At(resource, offset) => (resource, offset),
                    Place::Next => ring.last,
                };
                let known = self.resources.get(&resource);
                let size = known.context("a reply goes nowhere")?.size_bytes;
                let room = size.saturating_sub(offset).min(1 << 20);
                let bytes = self.read(resource, offset, room)?;
                let bytes = wire::reply(command, &bytes)?.to_vec();
                ring.last = (resource, offset + u64::try_from(bytes.len())?);
                read.push(Reply {
                    command,
                    resource,
                    offset,
                    bytes,
                });
            }
            if let Some(Some(Entry::Command { replies, .. })) = self.entries.get_mut(next.entry) {
                *replies = read;
            }
        }
        ring.publish(head, fatal)
    }
}

impl Ring {
    fn new(ours: SharedMemory, server: ServerRing) -> Self {
        Self {
            ours,
            server,
            runs: false,
            seen: 0,
            pending: Vec::new(),
            awaited: VecDeque::new(),
            place: Place::Next,
            stream: (0, 0),
            last: (0, 0),
            poll: None,
        }
    }

    fn seek(&mut self, position: u64) {
        let (resource, offset) = self.stream;
        self.place = Place::At(resource, offset.saturating_add(position));
    }

    fn next_place(&mut self) -> Place {
        std::mem::replace(&mut self.place, Place::Next)
    }

    /// Takes the bytes out that the program has published since.
    fn take_new(&mut self) -> anyhow::Result<bool> {
        let gone = "our own memory is too short";
        let tail = self.ours.load_u32(usize::try_from(TAIL)?, Ordering::SeqCst);
        let tail = tail.context(gone)?;
        let new = tail.wrapping_sub(self.seen);
        if new == 0 {
            return Ok(false);
        }
        let size = self.server.buffer_bytes;
        if new > size {
            bail!("the program has written over its own commands");
        }
        let position = self.seen & (size - 1);
        let first = new.min(size - position);
        for (at, length) in [(position, first), (0, new - first)] {
            let mut bytes = vec![0; usize::try_from(length)?];
            let place = usize::try_from(super::client::BUFFER + u64::from(at))?;
            ensure!(self.ours.read(place, &mut bytes), gone);
            self.pending.extend(bytes);
        }
        self.seen = tail;
        Ok(true)
    }

    /// Tells the program how far the server is.
    fn publish(&self, head: u32, fatal: u32) -> anyhow::Result<()> {
        let status = usize::try_from(STATUS)?;
        // Never IDLE: this side looks at the tail all the time.
        let stored = self
            .ours
            .store_u32(0, head, Ordering::SeqCst)
            .and_then(|()| self.ours.store_u32(status, ALIVE | fatal, Ordering::SeqCst));
        stored.context("our own memory is too short")
    }

    /// Entries that a question asked again makes superfluous.
    fn note_poll(
        &mut self,
        command: &wire::Command,
        bytes: &[u8],
        entry: usize,
    ) -> Option<Vec<usize>> {
        if let Meaning::SetReply(..) = command.meaning {
            if let Some((_, since)) = &mut self.poll {
                since.push(entry);
            }
            return None;
        }
        if !wire::is_poll(command.id) {
            self.poll = None;
            return None;
        }
        let before = self.poll.replace((bytes.to_vec(), vec![entry]));
        let (asked, since) = before.filter(|(asked, _)| asked == bytes)?;
        drop(asked);
        // The place of the new reply stays, the old question and its place go.
        let (_, gone) = since.split_last()?;
        Some(gone.to_vec())
    }
}
