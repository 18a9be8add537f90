//! The player: says a recording to a server, and compares what it answers.
//!
//! Entries are said in their order; a reply is waited for before the next entry. A question for a
//! state (is the fence signalled?) is asked again until the answer is the recorded one. Messages that
//! a ring waits for are said before it begins to wait: the recorder may have heard them later.

use super::Server;
use super::client::{
    Blob, STATUS, ServerRing, Stream, has_answer, has_descriptor, message, number, ring_buffer,
    submission,
};
use super::compare::{Differences, Rules};
use super::file::{Entry, Recording, Reply};
use super::wire::{self, Meaning};
use crate::checkout;
use crate::lab::SOFTWARE_DRIVER;
use anyhow::{Context, bail, ensure};
use parhelion_sys::event;
use parhelion_venus::{CreateRingMESA, Decoder, NoHandles};
use parhelion_vk::Arena;
use rustix::event::{PollFd, PollFlags};
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long a server may take for anything.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a state may take to come.
const STATE_PATIENCE: Duration = Duration::from_secs(10);

/// When to wake a server again that sleeps.
const WAKE_AGAIN: Duration = Duration::from_millis(200);

const PAUSE: Duration = Duration::from_micros(20);

/// The command whose reply has more than a state in it.
const QUERY_RESULTS: u32 = parhelion_venus::GetQueryPoolResults::ID;

/// Says recordings to a server; in the lab.
///
/// Replies of Parhelion are compared with the recorded ones. Another server is compared with what
/// Parhelion answers in the same lab, whose driver may not be the recorded one.
#[derive(Debug, clap::Args)]
pub(crate) struct Play {
    /// To which server; `$VTEST_SOCKET_NAME` names Parhelion's.
    #[arg(long, value_enum, default_value = "parhelion")]
    against: Server,
    /// The recordings.
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

impl Play {
    /// Plays all; fails if one has an unexpected difference.
    ///
    /// # Errors
    /// When there is no server.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let table = checkout::root()?.join("recordings/differences.txt");
        let text = std::fs::read_to_string(&table)
            .with_context(|| format!("cannot read {}", table.display()))?;
        let rules = Rules::parse(&text)?;
        let mut good = true;
        for file in &self.files {
            good &= self.play(file, &rules)?;
        }
        Ok(if good {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    /// Plays one; false if there is an unexpected difference.
    fn play(&self, file: &Path, rules: &Rules) -> anyhow::Result<bool> {
        let parhelion = Place::of(Server::Parhelion)?;
        if self.against == Server::Parhelion {
            return Ok(say(file, self.against, &parhelion, rules, Reference::Recorded).is_some());
        }
        // Whatever differs from the recorded replies, the driver of this lab answers in another way.
        let Some(answers) = say(file, Server::Parhelion, &parhelion, rules, Reference::None) else {
            return Ok(false);
        };
        // Each gets a server of its own, so that one cannot hurt the next.
        let other = Place::of(self.against)?;
        let reference = Reference::Heard(answers.into());
        Ok(say(file, self.against, &other, rules, reference).is_some())
    }
}

/// What answers are compared with.
enum Reference {
    /// Nothing: they are only listened to.
    None,
    /// Those of the recording.
    Recorded,
    /// Those of another server, in their order.
    Heard(VecDeque<Vec<u8>>),
}

impl Reference {
    /// What the next answer has to be; none if that does not matter.
    fn next(&mut self, recorded: &[u8]) -> anyhow::Result<Option<Vec<u8>>> {
        match self {
            Self::None => Ok(None),
            Self::Recorded => Ok(Some(recorded.to_vec())),
            Self::Heard(answers) => {
                let answer = answers.pop_front();
                answer.context("the other server has said less").map(Some)
            }
        }
    }
}

/// Where a server listens.
struct Place {
    socket: PathBuf,
    own: Option<(Child, tempfile::TempDir)>,
}

impl Place {
    fn of(server: Server) -> anyhow::Result<Self> {
        if server == Server::Parhelion {
            let socket = std::env::var_os("VTEST_SOCKET_NAME");
            return Ok(Self {
                socket: socket.context("$VTEST_SOCKET_NAME names no server")?.into(),
                own: None,
            });
        }
        let folder = tempfile::tempdir()?;
        let socket = folder.path().join("vtest");
        let child = Command::new("virgl_test_server")
            .args(["--venus", "--no-virgl", "--socket-path"])
            .arg(&socket)
            // What `parhelion run` has set for its program is not for a server.
            .env_remove("VTEST_SOCKET_NAME")
            .env("VK_DRIVER_FILES", SOFTWARE_DRIVER)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `virgl_test_server`; it is in the lab `forky`")?;
        let place = Self {
            socket,
            own: Some((child, folder)),
        };
        let start = Instant::now();
        while !place.socket.exists() {
            ensure!(
                start.elapsed() < PATIENCE,
                "`virgl_test_server` makes no socket"
            );
            thread::sleep(Duration::from_millis(5));
        }
        Ok(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((child, _)) = &mut self.own {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Says a recording to a server; its answers, if all was said and none was unexpected.
fn say(
    file: &Path,
    server: Server,
    place: &Place,
    rules: &Rules,
    reference: Reference,
) -> Option<Vec<Vec<u8>>> {
    let shown = file.file_name().unwrap_or_default();
    let shown = format!("{}, {}", shown.display(), server.name());
    let is_compared = !matches!(reference, Reference::None);
    match converse(file, server, place, rules, reference) {
        Ok(player) if is_compared => {
            let differences = &player.differences;
            let count = player.commands;
            println!("{shown}: {count} commands, {}", differences.report());
            if differences.count() == 0 {
                println!("{shown}: nothing was compared");
            }
            let good = differences.is_good() && differences.count() > 0;
            good.then_some(player.heard)
        }
        Ok(player) => Some(player.heard),
        Err(error) => {
            println!("{shown}: FAILED: {error:#}");
            None
        }
    }
}

fn converse<'a>(
    file: &Path,
    server: Server,
    place: &Place,
    rules: &'a Rules,
    reference: Reference,
) -> anyhow::Result<Player<'a>> {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    let recording = Recording::load(file)?;
    let stream = UnixStream::connect(&place.socket)
        .with_context(|| format!("cannot connect to {}", place.socket.display()))?;
    let mut player = Player {
        server,
        name: name.split('.').next().unwrap_or_default().to_owned(),
        rules,
        reference,
        heard: Vec::new(),
        stream: Stream::new(stream)?,
        resources: HashMap::new(),
        rings: BTreeMap::new(),
        last_ring: None,
        commands: 0,
        differences: Differences::default(),
    };
    let entries = &recording.entries;
    let mut said = vec![false; entries.len()];
    for at in 0..entries.len() {
        for next in player.awaited_from(at, entries)?.into_iter().chain([at]) {
            let (Some(entry), Some(said)) = (entries.get(next), said.get_mut(next)) else {
                continue;
            };
            if !std::mem::replace(said, true) {
                let result = player.say(entry);
                let place = || format!("entry {next} of {}: {}", entries.len(), title(entry));
                result.with_context(place)?;
            }
        }
    }
    player.settle_all()?;
    Ok(player)
}

/// An entry in a word.
fn title(entry: &Entry) -> String {
    match entry {
        Entry::Message { command, .. } => format!("message {command}"),
        Entry::Memory { resource, .. } => format!("memory of resource {resource}"),
        Entry::Command { bytes, .. } => wire::name(number(bytes, 0).unwrap_or(u32::MAX)),
    }
}

/// Whether one of the commands of a submission means `wanted`.
fn says(payload: &[u8], wanted: &Meaning) -> anyhow::Result<bool> {
    let commands = wire::submitted(payload)?;
    Ok(commands
        .iter()
        .any(|(_, command)| command.meaning == *wanted))
}

struct Ring {
    server: ServerRing,
    /// The command that set where replies go.
    set_reply: Vec<u8>,
    /// The last number that the socket has brought to it.
    told: u64,
}

struct Player<'a> {
    server: Server,
    name: String,
    rules: &'a Rules,
    reference: Reference,
    /// All answers so far.
    heard: Vec<Vec<u8>>,
    stream: Stream,
    resources: HashMap<u32, File>,
    rings: BTreeMap<u32, Ring>,
    last_ring: Option<u32>,
    commands: usize,
    differences: Differences,
}

impl Player<'_> {
    /// The messages behind an entry that the ring will wait for.
    fn awaited_from(&self, at: usize, entries: &[Entry]) -> anyhow::Result<Vec<usize>> {
        let Some(Entry::Command { ring, bytes, .. }) = entries.get(at) else {
            return Ok(Vec::new());
        };
        let (Meaning::WaitSocket(wanted), Some(ring)) =
            (wire::command(bytes)?.meaning, self.rings.get(ring))
        else {
            return Ok(Vec::new());
        };
        if ring.told >= wanted {
            return Ok(Vec::new());
        }
        let told = Meaning::TellRing(ring.server.number, wanted);
        let mut messages = Vec::new();
        for (at, entry) in entries.iter().enumerate().skip(at) {
            if let Entry::Message {
                command, payload, ..
            } = entry
            {
                messages.push(at);
                if *command == message::SUBMIT_CMD2 && says(payload, &told)? {
                    return Ok(messages);
                }
            }
        }
        bail!("ring {} waits for what nobody says", ring.server.number)
    }

    fn say(&mut self, entry: &Entry) -> anyhow::Result<()> {
        match entry {
            Entry::Message {
                command,
                payload,
                answer,
            } => {
                self.settle_all()?;
                self.message(*command, payload.clone(), answer.as_deref())
            }
            Entry::Memory {
                resource,
                offset,
                bytes,
            } => {
                let file = self.resources.get(resource);
                let file = file.with_context(|| format!("resource {resource} is not there"))?;
                Ok(file.write_all_at(bytes, *offset)?)
            }
            Entry::Command {
                ring,
                bytes,
                replies,
            } => self.command(*ring, bytes, replies),
        }
    }

    fn message(
        &mut self,
        command: u32,
        mut payload: Vec<u8>,
        answer: Option<&[u8]>,
    ) -> anyhow::Result<()> {
        match command {
            message::SUBMIT_CMD2 => self.prepare_submission(&mut payload)?,
            // It would give the number to the next resource, and recorded commands name resources.
            message::RESOURCE_UNREF if self.server == Server::Virgl => return Ok(()),
            message::RESOURCE_CREATE_BLOB if self.server == Server::Virgl => {
                without_mapping(&mut payload);
            }
            _ => {}
        }
        self.stream.send(command, &payload)?;
        if !has_answer(command) {
            return Ok(());
        }
        let words = self.stream.answer(command)?;
        let recorded = answer.context("the recording has no answer")?;
        if command == message::RESOURCE_CREATE_BLOB {
            ensure!(
                words == recorded,
                "the server numbers resources in another way: {words:?} instead of {recorded:?}"
            );
        } else {
            if let Some(expected) = self.reference.next(recorded)? {
                let who = (self.server.name(), self.name.as_str());
                self.differences
                    .answer(self.rules, who, command, &expected, &words);
            }
            self.heard.push(words.clone());
        }
        if has_descriptor(command) {
            let fd = self.stream.descriptor()?;
            match command {
                message::RESOURCE_CREATE_BLOB => {
                    let resource = number(&words, 0).context("no resource in the answer")?;
                    self.resources.insert(resource, File::from(fd));
                }
                message::SYNC_WAIT => {
                    let mut fds = [PollFd::new(&fd, PollFlags::IN)];
                    let ready = event::wait(&mut fds, Some(PATIENCE))?;
                    ensure!(ready > 0, "what was waited for does not come");
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Begins rings, and puts the present place where a ring is waited for: questions that were
    /// asked again have moved it.
    fn prepare_submission(&mut self, payload: &mut [u8]) -> anyhow::Result<()> {
        for (at, command) in wire::submitted(payload)? {
            if command.id == CreateRingMESA::ID {
                self.begin_ring(payload.get(at + 8..).unwrap_or_default())?;
            }
            if let Meaning::TellRing(wanted, told) = command.meaning {
                let mut rings = self.rings.values_mut();
                if let Some(ring) = rings.find(|ring| ring.server.number == wanted) {
                    ring.told = told;
                }
            }
            if let Meaning::WaitRing(wanted) = command.meaning {
                let ring = self.rings.values().find(|r| r.server.number == wanted);
                let tail = ring.context("a ring that is not there")?.server.tail;
                let place = payload.get_mut(at + 16..at + 24);
                place
                    .context("a command is cut off")?
                    .copy_from_slice(&u64::from(tail).to_le_bytes());
            }
        }
        Ok(())
    }

    fn begin_ring(&mut self, body: &[u8]) -> anyhow::Result<()> {
        let arena = Arena::new(1 << 16);
        let mut handles = NoHandles;
        let command = CreateRingMESA::decode(&mut Decoder::new(body, &arena, &mut handles))?;
        let info = command.p_create_info.first().context("a ring of no kind")?;
        let file = self.resources.get(&info.resource_id);
        let file = file.context("a ring in memory that is not there")?;
        let size = u64::try_from(info.size)?;
        let buffer_bytes =
            ring_buffer(size).context("a ring laid out in another way than Mesa's")?;
        let ring = Ring {
            server: ServerRing {
                memory: file.try_clone()?,
                number: command.ring,
                buffer_bytes,
                tail: 0,
            },
            set_reply: Vec::new(),
            told: 0,
        };
        self.rings.insert(info.resource_id, ring);
        Ok(())
    }

    fn command(&mut self, number: u32, bytes: &[u8], replies: &[Reply]) -> anyhow::Result<()> {
        self.commands += 1;
        if self.last_ring.replace(number) != Some(number) {
            // What happens on two rings has an order that they do not know.
            self.settle_all()?;
        }
        let command = wire::command(bytes)?;
        let end = self.push(number, bytes)?;
        let ring = self
            .rings
            .get_mut(&number)
            .context("a ring that is not there")?;
        if let Meaning::SetReply(..) = command.meaning {
            ring.set_reply = bytes.to_vec();
        }
        if replies.is_empty() {
            return Ok(());
        }
        self.wait(number, end)?;
        if wire::is_poll(command.id) {
            self.ask_again(number, bytes, replies)?;
        }
        for reply in replies {
            if wire::is_poll(reply.command) && wire::is_not_ready(&reply.bytes) {
                // It was not yet there, and may be by now.
                continue;
            }
            let now = self.reply(reply)?;
            if let Some(expected) = self.reference.next(&reply.bytes)? {
                let who = (self.server.name(), self.name.as_str());
                self.differences
                    .reply(self.rules, who, reply.command, &expected, &now)?;
            }
            self.heard.push(now);
        }
        Ok(())
    }

    /// Repeats a question until the answer is the recorded one, or it takes too long.
    fn ask_again(&mut self, number: u32, bytes: &[u8], replies: &[Reply]) -> anyhow::Result<()> {
        let start = Instant::now();
        let [expected] = replies else { return Ok(()) };
        if wire::is_not_ready(&expected.bytes) {
            return Ok(());
        }
        // What a query has counted is compared later, with the rest.
        let state = |bytes: &[u8]| match expected.command {
            QUERY_RESULTS => bytes.get(..8).map(<[u8]>::to_vec),
            _ => Some(bytes.to_vec()),
        };
        while state(&self.reply(expected)?) != state(&expected.bytes)
            && start.elapsed() < STATE_PATIENCE
        {
            thread::sleep(Duration::from_micros(200));
            let ring = self
                .rings
                .get(&number)
                .context("a ring that is not there")?;
            let again = [ring.set_reply.as_slice(), bytes].concat();
            let end = self.push(number, &again)?;
            self.wait(number, end)?;
        }
        Ok(())
    }

    /// The reply that is where this one was.
    fn reply(&self, recorded: &Reply) -> anyhow::Result<Vec<u8>> {
        let file = self.resources.get(&recorded.resource);
        let file = file.context("a reply in memory that is not there")?;
        let room = file.metadata()?.len().saturating_sub(recorded.offset);
        // A longer reply than the recorded one is possible, but not by much.
        let wanted = u64::try_from(recorded.bytes.len())?.saturating_add(64 << 10);
        let mut bytes = vec![0; usize::try_from(room.min(wanted))?];
        file.read_exact_at(&mut bytes, recorded.offset)?;
        Ok(wire::reply(recorded.command, &bytes)?.to_vec())
    }

    fn push(&mut self, number: u32, bytes: &[u8]) -> anyhow::Result<u32> {
        let start = Instant::now();
        let ring = self
            .rings
            .get_mut(&number)
            .context("a ring that is not there")?;
        while !ring.server.has_room(bytes.len())? {
            ensure!(start.elapsed() < PATIENCE, "the ring stays full");
            thread::sleep(PAUSE);
        }
        if ring.server.push(bytes)? {
            let wake = submission(&ring.server.wake())?;
            self.stream.send(message::SUBMIT_CMD2, &wake)?;
        }
        Ok(ring.server.tail)
    }

    fn wait(&mut self, number: u32, place: u32) -> anyhow::Result<()> {
        let start = Instant::now();
        let mut woken = start;
        let mut ring = self
            .rings
            .get(&number)
            .context("a ring that is not there")?;
        while !ring.server.is_past(place)? {
            if start.elapsed() > PATIENCE {
                bail!(
                    "the server stands still (status {:#x} at {STATUS})",
                    ring.server.status()?
                );
            }
            // One wake-up is enough for a server that keeps the rules of rings.
            if woken.elapsed() > WAKE_AGAIN && ring.server.status()? & super::client::IDLE != 0 {
                woken = Instant::now();
                let wake = submission(&ring.server.wake())?;
                self.stream.send(message::SUBMIT_CMD2, &wake)?;
                ring = self
                    .rings
                    .get(&number)
                    .context("a ring that is not there")?;
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Waits until the server has done all that was said.
    fn settle_all(&mut self) -> anyhow::Result<()> {
        let tail = |(number, ring): (&u32, &Ring)| (*number, ring.server.tail);
        let rings: Vec<_> = self.rings.iter().map(tail).collect();
        for (number, tail) in rings {
            self.wait(number, tail)?;
        }
        Ok(())
    }
}

/// Makes a request for device memory one for shared memory of the same size.
///
/// `virgl_test_server` cannot share device memory on a machine without udmabuf, and ends the
/// connection when it is asked to: so it never is. The numbers of resources stay the same, and so do the
/// replies.
fn without_mapping(payload: &mut [u8]) {
    if Blob::read(payload).is_none_or(|blob| blob.id == 0) {
        return;
    }
    if let Some(flags) = payload.get_mut(4..8) {
        flags.copy_from_slice(&1_u32.to_le_bytes());
    }
    if let Some(id) = payload.get_mut(16..24) {
        id.fill(0);
    }
}
