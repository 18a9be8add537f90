//! The vtest socket, as a client and as one who passes on: messages, answers, descriptors.

use anyhow::{Context, bail};
use parhelion_sys::socket::{read_with_fds, write_now};
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// Messages that are looked at; all others pass.
pub(super) mod message {
    pub(crate) const RESOURCE_UNREF: u32 = 3;
    pub(crate) const RESOURCE_BUSY_WAIT: u32 = 7;
    pub(crate) const CREATE_RENDERER: u32 = 8;
    pub(crate) const PING_PROTOCOL_VERSION: u32 = 10;
    pub(crate) const PROTOCOL_VERSION: u32 = 11;
    pub(crate) const GET_PARAM: u32 = 15;
    pub(crate) const GET_CAPSET: u32 = 16;
    pub(crate) const RESOURCE_CREATE_BLOB: u32 = 18;
    pub(crate) const SYNC_CREATE: u32 = 19;
    pub(crate) const SYNC_READ: u32 = 21;
    pub(crate) const SYNC_WAIT: u32 = 23;
    pub(crate) const SUBMIT_CMD2: u32 = 24;
    pub(crate) const RESOURCE_EXPORT_FD: u32 = 38;
}

/// No message is longer.
const MOST_BYTES: usize = 64 << 20;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// Whether a message is answered with words.
pub(super) fn has_answer(command: u32) -> bool {
    use message::*;
    [
        RESOURCE_BUSY_WAIT,
        PING_PROTOCOL_VERSION,
        PROTOCOL_VERSION,
        GET_PARAM,
        GET_CAPSET,
        RESOURCE_CREATE_BLOB,
        SYNC_CREATE,
        SYNC_READ,
        SYNC_WAIT,
        RESOURCE_EXPORT_FD,
    ]
    .contains(&command)
}

/// Whether a descriptor follows the answer.
pub(super) fn has_descriptor(command: u32) -> bool {
    use message::*;
    [RESOURCE_CREATE_BLOB, SYNC_WAIT, RESOURCE_EXPORT_FD].contains(&command)
}

/// One end of a vtest connection.
#[derive(Debug)]
pub(super) struct Stream(pub(super) UnixStream);

impl Stream {
    /// An end that does not wait for ever.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn new(stream: UnixStream) -> anyhow::Result<Self> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self(stream))
    }

    /// Sends a message or an answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn send(&mut self, command: u32, payload: &[u8]) -> anyhow::Result<()> {
        let length = if command == message::CREATE_RENDERER {
            payload.len()
        } else {
            payload.len() / 4
        };
        let mut bytes = u32::try_from(length)?.to_le_bytes().to_vec();
        bytes.extend(command.to_le_bytes());
        bytes.extend(payload);
        self.0.write_all(&bytes).context("the other side is gone")
    }

    /// Sends a descriptor after an answer.
    ///
    /// # Errors
    /// When the other side is gone.
    pub(super) fn send_descriptor(&self, fd: BorrowedFd<'_>) -> anyhow::Result<()> {
        write_now(&self.0, &[0], &[fd]).context("the other side is gone")?;
        Ok(())
    }

    /// The next message or answer; none at the end.
    ///
    /// # Errors
    /// When it is too long or cut off.
    pub(super) fn receive(&mut self) -> anyhow::Result<Option<(u32, Vec<u8>)>> {
        let mut header = [0; 8];
        match self.0.read_exact(&mut header) {
            Ok(()) => {}
            Err(error)
                if [ErrorKind::UnexpectedEof, ErrorKind::ConnectionReset]
                    .contains(&error.kind()) =>
            {
                return Ok(None);
            }
            Err(error) => return Err(error).context("the other side says nothing"),
        }
        let [a, b, c, d, e, f, g, h] = header;
        let length = usize::try_from(u32::from_le_bytes([a, b, c, d]))?;
        let command = u32::from_le_bytes([e, f, g, h]);
        let bytes = if command == message::CREATE_RENDERER {
            length
        } else {
            length.saturating_mul(4)
        };
        if bytes > MOST_BYTES {
            bail!("a message of {bytes} bytes");
        }
        let mut payload = vec![0; bytes];
        self.0
            .read_exact(&mut payload)
            .context("a message is cut off")?;
        Ok(Some((command, payload)))
    }

    /// The answer to a message.
    ///
    /// # Errors
    /// When the server is gone, or answers something else.
    pub(super) fn answer(&mut self, command: u32) -> anyhow::Result<Vec<u8>> {
        match self.receive()? {
            Some((answered, payload)) if answered == command => Ok(payload),
            Some((answered, _)) => bail!("an answer to message {answered} instead of {command}"),
            None => bail!("the server has ended the connection at message {command}"),
        }
    }

    /// The descriptor that follows an answer.
    ///
    /// # Errors
    /// When none comes.
    pub(super) fn descriptor(&self) -> anyhow::Result<OwnedFd> {
        let (mut byte, mut fds) = ([1], Vec::new());
        read_with_fds(&self.0, &mut byte, &mut fds).context("no descriptor comes")?;
        fds.pop()
            .context("the server has ended the connection instead of sending a descriptor")
    }
}

/// What `RESOURCE_CREATE_BLOB` asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Blob {
    pub(super) size_bytes: u64,
    /// The memory object; zero for shared memory.
    pub(super) id: u64,
}

impl Blob {
    /// Reads the payload.
    pub(super) fn read(payload: &[u8]) -> Option<Self> {
        let word = |at: usize| number(payload, at * 4);
        let wide = |at: usize| Some(u64::from(word(at)?) | u64::from(word(at + 1)?) << 32);
        Some(Self {
            size_bytes: wide(2)?,
            id: wide(4)?,
        })
    }
}

/// The 32-bit number at byte `at`.
pub(super) fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let word = bytes.get(at..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*word))
}

/// Where the commands of a `SUBMIT_CMD2` with one batch are.
pub(super) fn commands(payload: &[u8]) -> Option<std::ops::Range<usize>> {
    let at = usize::try_from(number(payload, 8)?).ok()?.checked_mul(4)?;
    let length = usize::try_from(number(payload, 12)?).ok()?.checked_mul(4)?;
    let end = at.checked_add(length)?;
    (number(payload, 0)? == 1 && end <= payload.len()).then_some(at..end)
}

/// The payload that submits commands and nothing else.
///
/// # Errors
/// When they are too long.
pub(super) fn submission(commands: &[u8]) -> anyhow::Result<Vec<u8>> {
    let words = u32::try_from(commands.len() / 4)?;
    let record = [1, 1, 9, words, 9 + words, 0, 0, 0, 0];
    let mut payload: Vec<u8> = record.iter().flat_map(|word| word.to_le_bytes()).collect();
    payload.extend(commands);
    Ok(payload)
}

/// A ring in shared memory as Mesa lays it out, seen through a descriptor: the server's side of a
/// recorder, or that of a player.
#[derive(Debug)]
pub(super) struct ServerRing {
    pub(super) memory: File,
    /// What the client calls it.
    pub(super) number: u64,
    pub(super) buffer_bytes: u32,
    pub(super) tail: u32,
}

/// Where the parts of a ring are; Mesa's choice.
pub(super) const TAIL: u64 = 64;
pub(super) const STATUS: u64 = 128;
pub(super) const BUFFER: u64 = 192;
const EXTRA_BYTES: u64 = 4;

/// Status bits.
pub(super) const IDLE: u32 = 1;
pub(super) const FATAL: u32 = 2;

/// The size of the buffer of a ring that fills a blob of `size_bytes`, if it can be one.
pub(super) fn ring_buffer(size_bytes: u64) -> Option<u32> {
    let buffer = size_bytes.checked_sub(BUFFER + EXTRA_BYTES)?;
    let fits = buffer.is_power_of_two() && buffer >= 4096;
    fits.then(|| u32::try_from(buffer).ok()).flatten()
}

impl ServerRing {
    fn word(&self, at: u64) -> anyhow::Result<u32> {
        use std::os::unix::fs::FileExt;
        let mut bytes = [0; 4];
        self.memory.read_exact_at(&mut bytes, at)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// How far the server is.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn head(&self) -> anyhow::Result<u32> {
        self.word(0)
    }

    /// What the server says of itself.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn status(&self) -> anyhow::Result<u32> {
        self.word(STATUS)
    }

    /// Whether there is room for so many bytes.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn has_room(&self, bytes: usize) -> anyhow::Result<bool> {
        let used = self.tail.wrapping_sub(self.head()?);
        Ok(u64::from(used) + bytes as u64 <= u64::from(self.buffer_bytes))
    }

    /// Puts a command in, for which there is room; true if the server wants to be woken.
    ///
    /// # Errors
    /// When the memory cannot be written.
    pub(super) fn push(&mut self, bytes: &[u8]) -> anyhow::Result<bool> {
        use std::os::unix::fs::FileExt;
        let position = self.tail & (self.buffer_bytes - 1);
        let until_end = usize::try_from(self.buffer_bytes - position)?.min(bytes.len());
        let (first, second) = bytes.split_at(until_end);
        self.memory
            .write_all_at(first, BUFFER + u64::from(position))?;
        self.memory.write_all_at(second, BUFFER)?;
        self.tail = self.tail.wrapping_add(u32::try_from(bytes.len())?);
        self.memory.write_all_at(&self.tail.to_le_bytes(), TAIL)?;
        Ok(self.status()? & IDLE != 0)
    }

    /// The command that wakes it.
    pub(super) fn wake(&self) -> Vec<u8> {
        let mut command = [190_u32, 0].map(u32::to_le_bytes).concat();
        command.extend(self.number.to_le_bytes());
        command.extend(self.tail.to_le_bytes());
        command.extend([0; 4]);
        command
    }

    /// Whether the server is past this place.
    ///
    /// # Errors
    /// When the memory cannot be read, or the server has given up.
    pub(super) fn is_past(&self, place: u32) -> anyhow::Result<bool> {
        if self.head()?.wrapping_sub(place).cast_signed() >= 0 {
            return Ok(true);
        }
        if self.status()? & FATAL != 0 {
            bail!("the server has given the context up");
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_known_by_their_size() {
        assert_eq!(ring_buffer(131_268), Some(131_072));
        assert_eq!(ring_buffer(16_384 + 196), Some(16_384));
        assert_eq!(ring_buffer(1 << 20), None);
        assert_eq!(ring_buffer(100), None);
    }

    #[test]
    fn commands_of_a_submission_are_found() {
        let payload = submission(&[7; 12]).unwrap();
        let range = commands(&payload).unwrap();
        assert_eq!(payload.get(range), Some(&[7; 12][..]));
        assert_eq!(commands(&payload[..40]), None);
    }
}
