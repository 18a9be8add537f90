//! The socket of a virtual machine monitor, whichever protocol it speaks: exact reads with
//! descriptors beside them, whole writes, and fields of messages.
//!
//! Rules: a message is written whole before the next one begins, whichever thread writes it; descriptors
//! live until the next message begins, and there are no more of them than one message may have.

use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use parhelion_sys::{event, socket};
use rustix::event::{PollFd, PollFlags};

/// How long a monitor may read nothing of what it is sent.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a server has ended.
#[derive(Debug)]
pub enum End {
    /// The monitor has closed the socket.
    Disconnected,
    /// What it sends cannot be followed.
    Broken(String),
}

/// What messages are sent on, whole, by several threads.
#[derive(Debug)]
pub(crate) struct Sender {
    stream: UnixStream,
    turn: Mutex<()>,
}

impl Sender {
    pub(crate) fn new(stream: UnixStream) -> Self {
        Self {
            stream,
            turn: Mutex::default(),
        }
    }

    pub(crate) fn stream(&self) -> &UnixStream {
        &self.stream
    }

    /// Reads until `into` is full.
    pub(crate) fn read_exact(&self, into: &mut [u8]) -> io::Result<()> {
        (&self.stream).read_exact(into)
    }

    /// Writes all of `bytes`, with descriptors beside the first of them.
    pub(crate) fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<()> {
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        send(&self.stream, bytes, fds)
    }
}

/// One end of a connection.
#[derive(Debug)]
pub(crate) struct Socket {
    sender: Arc<Sender>,
    /// Descriptors that came since the last [`Self::begin`].
    fds: Vec<OwnedFd>,
}

impl Socket {
    pub(crate) fn new(stream: UnixStream) -> Self {
        Self {
            sender: Arc::new(Sender::new(stream)),
            fds: Vec::new(),
        }
    }

    /// The way out, for other threads.
    pub(crate) fn sender(&self) -> Arc<Sender> {
        Arc::clone(&self.sender)
    }

    /// Reads what a message begins with; none at the end of the stream. Descriptors of the message
    /// before are closed.
    pub(crate) fn begin<const N: usize>(&mut self) -> io::Result<Option<[u8; N]>> {
        self.fds.clear();
        let mut head = [0; N];
        Ok(self.fill(&mut head, true)?.then_some(head))
    }

    /// Reads `len` more bytes.
    pub(crate) fn body(&mut self, len: usize) -> io::Result<Vec<u8>> {
        let mut body = vec![0; len];
        self.fill(&mut body, false)?;
        Ok(body)
    }

    /// The descriptors of the present message that were not taken yet.
    pub(crate) fn fds(&mut self) -> &mut Vec<OwnedFd> {
        &mut self.fds
    }

    /// Reads until `into` is full; false if the stream ends before the first byte and may.
    fn fill(&mut self, into: &mut [u8], may_end: bool) -> io::Result<bool> {
        let mut done = 0_usize;
        while let Some(rest) = into.get_mut(done..).filter(|rest| !rest.is_empty()) {
            let read = match socket::read_with_fds(&self.sender.stream, rest, &mut self.fds) {
                // A monitor that was killed may leave answers unread.
                Err(error) if error.kind() == io::ErrorKind::ConnectionReset && may_end => 0,
                read => read?,
            };
            if self.fds.len() > socket::MAX_STREAM_FDS {
                let error = "more descriptors than the limit";
                return Err(io::Error::new(io::ErrorKind::InvalidData, error));
            }
            if read == 0 {
                if done == 0 && may_end {
                    return Ok(false);
                }
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            done = done.saturating_add(read);
        }
        Ok(true)
    }

    /// Writes all of `bytes`, with descriptors beside the first of them.
    pub(crate) fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<()> {
        self.sender.send(bytes, fds)
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.sender.stream.as_fd()
    }
}

/// Writes all of `bytes` to a stream, with descriptors beside the first of them.
pub(crate) fn send(
    stream: &UnixStream,
    mut bytes: &[u8],
    mut fds: &[BorrowedFd<'_>],
) -> io::Result<()> {
    while !bytes.is_empty() {
        let sent = match socket::write_now(stream, bytes, fds) {
            Ok(sent) => sent,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let mut fds = [PollFd::new(stream, PollFlags::OUT)];
                if event::wait(&mut fds, Some(PATIENCE))? == 0 {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                0
            }
            Err(error) => return Err(error),
        };
        if sent > 0 {
            fds = &[];
        }
        bytes = bytes.get(sent..).unwrap_or_default();
    }
    Ok(())
}

/// A message ends before its fields do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooShort;

/// Fields of a message, taken from the front.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields<'a>(pub(crate) &'a [u8]);

impl<'a> Fields<'a> {
    fn array<const N: usize>(&mut self) -> Result<[u8; N], TooShort> {
        let (now, later) = self.0.split_first_chunk::<N>().ok_or(TooShort)?;
        self.0 = later;
        Ok(*now)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, TooShort> {
        self.array().map(u32::from_le_bytes)
    }

    pub(crate) fn u64(&mut self) -> Result<u64, TooShort> {
        self.array().map(u64::from_le_bytes)
    }

    /// Exactly `len` bytes.
    pub(crate) fn bytes(&mut self, len: u32) -> Result<&'a [u8], TooShort> {
        let len = usize::try_from(len).map_err(|_| TooShort)?;
        let (now, later) = self.0.split_at_checked(len).ok_or(TooShort)?;
        self.0 = later;
        Ok(now)
    }
}

/// Bytes of 32-bit words.
pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
