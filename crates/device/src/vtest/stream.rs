//! The client's socket: whole messages in, whole replies out, and a reset at the end.
//!
//! A Mesa client that waits for a reply takes an orderly end of the stream for "nothing yet" and
//! spins for ever; only an error makes it fail. A unix stream socket reports an error (a reset) to
//! its peer if it is closed while input is unread. So the rule of this module: **the last byte of a
//! message stays unread until the message is answered**. Then whenever the connection is dropped
//! while a client waits for something, there is unread input, and the client's read fails.
//!
//! For the same reason the socket must not be shut down, nor have a duplicate anywhere.

use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use parhelion_sys::socket;

use super::protocol::{HEADER_BYTES, Header, name};
use crate::fault::{Fault, Reason};

/// How much is looked at in one go. Messages are mostly shorter.
const WINDOW_BYTES: usize = 4096;

/// A message of the client.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) header: Header,
    pub(super) payload: Vec<u8>,
}

/// The client's socket.
#[derive(Debug)]
pub(super) struct ClientStream {
    stream: UnixStream,
    most_bytes: u64,
    /// What was read of a message that is not whole yet.
    partial: Vec<u8>,
    /// Bytes of the message being answered that are still in the socket.
    unread: usize,
    window: Vec<u8>,
    replies: VecDeque<Reply>,
}

#[derive(Debug)]
struct Reply {
    bytes: Vec<u8>,
    written: usize,
    fd: Option<OwnedFd>,
}

impl ClientStream {
    /// Messages with a payload of more than `most_bytes` are faults.
    pub(super) fn new(stream: UnixStream, most_bytes: u64) -> Self {
        Self {
            stream,
            most_bytes,
            partial: Vec::new(),
            unread: 0,
            window: vec![0; WINDOW_BYTES],
            replies: VecDeque::new(),
        }
    }

    /// The next message, if all of it is there. Its end stays in the socket until
    /// [`finish`](Self::finish), which has to be called before the next message is asked for.
    pub(super) fn next(&mut self) -> Result<Option<Message>, Reason> {
        loop {
            let seen = match socket::peek(&self.stream, &mut self.window) {
                Ok(0) => return Err(Reason::Disconnected),
                Ok(seen) => self.window.get(..seen).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(None),
                Err(error) => {
                    tracing::debug!(%error, "cannot read from the client");
                    return Err(Reason::Disconnected);
                }
            };
            let already = self.partial.len();
            self.partial.extend_from_slice(seen);
            let taken = match Header::read(&self.partial) {
                None => seen.len(),
                Some(header) => {
                    let total = self.total(header)?;
                    if self.partial.len() >= total {
                        self.unread = total.saturating_sub(already);
                        self.partial.truncate(total);
                        let payload = self.partial.split_off(HEADER_BYTES.min(total));
                        self.partial.clear();
                        return Ok(Some(Message { header, payload }));
                    }
                    seen.len()
                }
            };
            // Not whole: what was seen is less than the message, so its end is not among it.
            self.consume(taken)?;
        }
    }

    /// Consumes the end of the message that `next` returned.
    pub(super) fn finish(&mut self) -> Result<(), Reason> {
        let unread = std::mem::take(&mut self.unread);
        self.consume(unread)
    }

    /// Queues a reply, with a descriptor: its words, then one byte that carries the descriptor.
    pub(super) fn queue(&mut self, bytes: Vec<u8>, fd: Option<OwnedFd>) {
        self.replies.push_back(Reply {
            bytes,
            written: 0,
            fd: None,
        });
        if fd.is_some() {
            self.replies.push_back(Reply {
                bytes: vec![0],
                written: 0,
                fd,
            });
        }
    }

    /// Whether replies wait for room in the socket.
    pub(super) fn wants_to_write(&self) -> bool {
        !self.replies.is_empty()
    }

    /// Writes replies as far as there is room.
    pub(super) fn flush(&mut self) -> Result<(), Reason> {
        while let Some(reply) = self.replies.front_mut() {
            let rest = reply.bytes.get(reply.written..).unwrap_or_default();
            if rest.is_empty() {
                self.replies.pop_front();
                continue;
            }
            let fds: Vec<BorrowedFd<'_>> = reply.fd.iter().map(AsFd::as_fd).collect();
            match socket::write_now(&self.stream, rest, &fds) {
                Ok(written) => reply.written = reply.written.saturating_add(written),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) => {
                    tracing::debug!(%error, "cannot write to the client");
                    return Err(Reason::Disconnected);
                }
            }
        }
        Ok(())
    }

    fn total(&self, header: Header) -> Result<usize, Reason> {
        let payload = header.payload_bytes();
        let too_long = || {
            Reason::Fault(Fault::guest(
                name(header.command),
                "message is longer than the limit",
            ))
        };
        if payload > self.most_bytes {
            return Err(too_long());
        }
        usize::try_from(payload)
            .ok()
            .and_then(|payload| payload.checked_add(HEADER_BYTES))
            .ok_or_else(too_long)
    }

    /// Takes `count` bytes out of the socket, which are known to be there.
    fn consume(&mut self, mut count: usize) -> Result<(), Reason> {
        while count > 0 {
            let len = count.min(self.window.len());
            let Some(into) = self.window.get_mut(..len) else {
                return Err(Reason::Disconnected);
            };
            match socket::read_now(&self.stream, into) {
                Ok(read) if read > 0 => count = count.saturating_sub(read),
                _ => return Err(Reason::Disconnected),
            }
        }
        Ok(())
    }
}

impl AsFd for ClientStream {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Read, Write};

    fn streams() -> (ClientStream, UnixStream) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        (ClientStream::new(ours, 100_000), theirs)
    }

    fn message(command: u32, payload: &[u8]) -> Vec<u8> {
        let length = u32::try_from(payload.len() / 4).unwrap();
        let mut bytes = length.to_le_bytes().to_vec();
        bytes.extend(command.to_le_bytes());
        bytes.extend(payload);
        bytes
    }

    #[test]
    fn messages_arrive_whole_however_they_are_cut() {
        let long: Vec<u8> = (0..40_000_u32)
            .flat_map(u32::to_le_bytes)
            .take(30_000)
            .collect();
        let mut bytes = message(15, &[1, 0, 0, 0]);
        bytes.extend(message(10, &[]));
        bytes.extend(message(24, &long));
        for step in [1, 3, 7, 4096, 100_000] {
            let (mut ours, mut theirs) = streams();
            let mut seen = Vec::new();
            for chunk in bytes.chunks(step) {
                theirs.write_all(chunk).unwrap();
                while let Some(message) = ours.next().unwrap() {
                    seen.push((message.header.command, message.payload));
                    ours.finish().unwrap();
                }
            }
            let expected = [(15, vec![1, 0, 0, 0]), (10, vec![]), (24, long.clone())];
            assert_eq!(seen, expected, "in steps of {step}");
        }
    }

    #[test]
    fn dropping_an_unanswered_message_is_a_reset() {
        for step in [1, 5, 100] {
            let (mut ours, mut theirs) = streams();
            let mut seen = None;
            for chunk in message(15, &[1, 0, 0, 0]).chunks(step) {
                theirs.write_all(chunk).unwrap();
                seen = ours.next().unwrap();
            }
            assert!(seen.is_some());

            drop(ours);

            let error = theirs.read(&mut [0; 8]).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::ConnectionReset, "{step}");
        }
    }

    #[test]
    fn dropping_after_half_a_reply_is_a_reset_too() {
        let (mut ours, mut theirs) = streams();
        theirs.write_all(&message(15, &[1, 0, 0, 0])).unwrap();
        ours.next().unwrap().unwrap();
        ours.queue(vec![1, 2, 3], None);
        ours.flush().unwrap();
        drop(ours);

        let mut bytes = [0; 3];
        theirs.read_exact(&mut bytes).unwrap();
        assert_eq!(bytes, [1, 2, 3]);
        let error = theirs.read(&mut bytes).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
    }

    #[test]
    fn descriptors_follow_their_words_with_one_byte() {
        let (mut ours, theirs) = streams();
        let event = parhelion_sys::event::EventFd::new().unwrap();
        ours.queue(vec![7; 12], Some(event.try_clone_fd().unwrap()));
        ours.flush().unwrap();
        assert!(!ours.wants_to_write());

        let (mut bytes, mut fds) = ([0xff; 64], Vec::new());
        let read = socket::read_with_fds(&theirs, &mut bytes[..12], &mut fds).unwrap();
        assert_eq!((read, fds.len()), (12, 0));
        let read = socket::read_with_fds(&theirs, &mut bytes, &mut fds).unwrap();
        assert_eq!((read, bytes[0], fds.len()), (1, 0, 1));
    }

    #[test]
    fn long_messages_are_refused_before_they_arrive() {
        let (mut ours, mut theirs) = streams();
        theirs
            .write_all(&[0xff, 0xff, 0xff, 0xff, 24, 0, 0, 0])
            .unwrap();
        let Err(Reason::Fault(fault)) = ours.next() else {
            panic!("must be a fault");
        };
        assert_eq!(
            fault,
            Fault::guest("SUBMIT_CMD2", "message is longer than the limit")
        );
    }
}
