//! Sockets between the processes of Parhelion, and to its clients.
//!
//! [`Seqpacket`] carries whole messages with descriptors beside them: a message arrives complete or
//! not at all, so there is no framing to get wrong. The free functions do on a stream socket what
//! the standard library cannot: pass a descriptor, and look at input without consuming it.
//!
//! Rules: a packet that is larger than its receiver's buffer, or brings more descriptors than
//! [`MAX_PACKET_FDS`], is an error, never silently cut; received descriptors are close-on-exec;
//! sending to a closed peer is an error, not a signal.

use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags,
    SendAncillaryBuffer, SendAncillaryMessage, SendFlags, SocketAddrUnix, SocketFlags, SocketType,
    sockopt,
};

/// The largest packet that [`Seqpacket`] sends or receives.
pub const MAX_PACKET_BYTES: usize = 128 * 1024;

/// The most descriptors beside one packet.
pub const MAX_PACKET_FDS: usize = 4;

/// The most descriptors that [`read_with_fds`] takes: those of a vhost-user table of memory.
pub const MAX_STREAM_FDS: usize = 8;

/// One end of a connection of sequenced packets (`AF_UNIX`, `SOCK_SEQPACKET`).
///
/// Several threads may send at once; one thread receives.
#[derive(Debug)]
pub struct Seqpacket(OwnedFd);

/// A socket that is neither bound nor connected.
fn unconnected() -> io::Result<OwnedFd> {
    Ok(rustix::net::socket_with(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )?)
}

impl Seqpacket {
    /// Two connected ends.
    pub fn pair() -> io::Result<(Self, Self)> {
        let (one, other) = rustix::net::socketpair(
            AddressFamily::UNIX,
            SocketType::SEQPACKET,
            SocketFlags::CLOEXEC,
            None,
        )?;
        for fd in [&one, &other] {
            sockopt::set_socket_send_buffer_size(fd, 2 * MAX_PACKET_BYTES)?;
        }
        Ok((Self(one), Self(other)))
    }

    /// Listens at `path`, to be used with [`Self::accept`].
    pub fn listen(path: &Path) -> io::Result<OwnedFd> {
        let socket = unconnected()?;
        rustix::net::bind(&socket, &SocketAddrUnix::new(path)?)?;
        rustix::net::listen(&socket, 16)?;
        Ok(socket)
    }

    /// Accepts a connection, and says which process it is from.
    pub fn accept(listener: &OwnedFd) -> io::Result<Self> {
        let socket = retry(|| rustix::net::accept_with(listener, SocketFlags::CLOEXEC))?;
        sockopt::set_socket_send_buffer_size(&socket, 2 * MAX_PACKET_BYTES)?;
        Ok(Self(socket))
    }

    /// Connects to who listens at `path`.
    pub fn connect(path: &Path) -> io::Result<Self> {
        let socket = unconnected()?;
        rustix::net::connect(&socket, &SocketAddrUnix::new(path)?)?;
        sockopt::set_socket_send_buffer_size(&socket, 2 * MAX_PACKET_BYTES)?;
        Ok(Self(socket))
    }

    /// The process at the other end, as the kernel knows it: its number, and its user's.
    pub fn peer(&self) -> io::Result<(u32, u32)> {
        let peer = sockopt::socket_peercred(&self.0)?;
        let pid = u32::try_from(peer.pid.as_raw_nonzero().get()).unwrap_or(0);
        Ok((pid, peer.uid.as_raw()))
    }

    /// Takes over a descriptor, which must be a sequenced-packet socket.
    pub fn from_fd(fd: OwnedFd) -> io::Result<Self> {
        if sockopt::socket_type(&fd)? != SocketType::SEQPACKET {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "descriptor is not a sequenced-packet socket",
            ));
        }
        Ok(Self(fd))
    }

    /// Gives the descriptor away.
    pub fn into_fd(self) -> OwnedFd {
        self.0
    }

    /// Sends one packet, waiting for room.
    pub fn send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<()> {
        check_packet(bytes, fds)?;
        let sent = send_with_fds(self.as_fd(), bytes, fds, SendFlags::NOSIGNAL)?;
        whole(sent, bytes)
    }

    /// Sends one packet if there is room at once; false if there is not.
    pub fn try_send(&self, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<bool> {
        check_packet(bytes, fds)?;
        let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
        match send_with_fds(self.as_fd(), bytes, fds, flags) {
            Ok(sent) => whole(sent, bytes).map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Waits for one packet: `buffer` then holds exactly its bytes, `fds` its descriptors.
    ///
    /// Returns the length; zero means that the other end is closed (empty packets are not part of
    /// any protocol here and count as such).
    pub fn receive(&self, buffer: &mut Vec<u8>, fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        fds.clear();
        buffer.clear();
        // Asking for the length first costs one short call and saves clearing 128 KiB a packet.
        let flags = RecvFlags::PEEK | RecvFlags::TRUNC;
        let length = || retry(|| rustix::net::recv(&self.0, &mut [0_u8; 0][..], flags));
        let (_, len) = match length() {
            // Told once, ahead of packets that the other end sent before it closed.
            Err(error) if error.kind() == io::ErrorKind::ConnectionReset => length()?,
            result => result?,
        };
        if len == 0 {
            return Ok(0);
        }
        if len > MAX_PACKET_BYTES {
            return Err(malformed("packet is longer than the limit"));
        }
        buffer.resize(len, 0);
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_PACKET_FDS))];
        let mut ancillary = RecvAncillaryBuffer::new(&mut space);
        let message = retry(|| {
            let mut parts = [IoSliceMut::new(buffer)];
            rustix::net::recvmsg(&self.0, &mut parts, &mut ancillary, RecvFlags::CMSG_CLOEXEC)
        })?;
        collect_fds(&mut ancillary, fds);
        if message.flags.contains(ReturnFlags::TRUNC) || message.bytes > len {
            return Err(malformed("packet is longer than the limit"));
        }
        if message.flags.contains(ReturnFlags::CTRUNC) {
            return Err(malformed("packet has more descriptors than the limit"));
        }
        buffer.truncate(message.bytes);
        Ok(message.bytes)
    }

    /// Has [`Self::send`] fail when there is no room for so long.
    pub fn set_send_timeout(&self, timeout: Duration) -> io::Result<()> {
        let kind = sockopt::Timeout::Send;
        Ok(sockopt::set_socket_timeout(&self.0, kind, Some(timeout))?)
    }

    /// Ends the connection in both directions; threads waiting in it return.
    pub fn shutdown(&self) -> io::Result<()> {
        Ok(rustix::net::shutdown(&self.0, rustix::net::Shutdown::Both)?)
    }
}

impl AsFd for Seqpacket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Fills `into` from the front with what can be read from `stream` now, without consuming it.
///
/// Returns the number of bytes, at most `into.len()`; zero when the stream is at its end. With
/// nothing to read and the stream open, the error kind is `WouldBlock`.
pub fn peek(stream: &UnixStream, into: &mut [u8]) -> io::Result<usize> {
    let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
    let (_, len) = retry(|| rustix::net::recv(stream, &mut *into, flags))?;
    Ok(len.min(into.len()))
}

/// Reads what is there into `into`, without waiting. Meaning as for [`peek`].
pub fn read_now(stream: &UnixStream, into: &mut [u8]) -> io::Result<usize> {
    let (_, len) = retry(|| rustix::net::recv(stream, &mut *into, RecvFlags::DONTWAIT))?;
    Ok(len.min(into.len()))
}

/// Writes as much of `bytes` as there is room for, without waiting and without a signal.
///
/// `fds` go with the first byte. Returns the number of bytes written.
pub fn write_now(stream: &UnixStream, bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
    let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
    send_with_fds(stream.as_fd(), bytes, fds, flags)
}

/// Receives bytes and descriptors from a stream, waiting for at least one byte.
///
/// Returns the number of bytes; zero at the end of the stream.
pub fn read_with_fds(
    stream: &UnixStream,
    into: &mut [u8],
    fds: &mut Vec<OwnedFd>,
) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_STREAM_FDS))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let message = retry(|| {
        let mut parts = [IoSliceMut::new(into)];
        rustix::net::recvmsg(stream, &mut parts, &mut ancillary, RecvFlags::CMSG_CLOEXEC)
    })?;
    collect_fds(&mut ancillary, fds);
    if message.flags.contains(ReturnFlags::CTRUNC) {
        return Err(malformed("message has more descriptors than the limit"));
    }
    Ok(message.bytes)
}

fn check_packet(bytes: &[u8], fds: &[BorrowedFd<'_>]) -> io::Result<()> {
    if bytes.is_empty() || bytes.len() > MAX_PACKET_BYTES || fds.len() > MAX_PACKET_FDS {
        return Err(malformed("packet is empty or over its limits"));
    }
    Ok(())
}

fn send_with_fds(
    socket: BorrowedFd<'_>,
    bytes: &[u8],
    fds: &[BorrowedFd<'_>],
    flags: SendFlags,
) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_PACKET_FDS))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() && !ancillary.push(SendAncillaryMessage::ScmRights(fds)) {
        return Err(malformed("too many descriptors for one message"));
    }
    let parts = [IoSlice::new(bytes)];
    retry(|| rustix::net::sendmsg(socket, &parts, &mut ancillary, flags))
}

fn collect_fds(ancillary: &mut RecvAncillaryBuffer<'_>, fds: &mut Vec<OwnedFd>) {
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(received) = message {
            fds.extend(received);
        }
    }
}

fn whole(sent: usize, bytes: &[u8]) -> io::Result<()> {
    if sent == bytes.len() {
        Ok(())
    } else {
        Err(io::Error::other("a packet was sent in part"))
    }
}

fn retry<T>(mut call: impl FnMut() -> Result<T, Errno>) -> io::Result<T> {
    loop {
        match call() {
            Err(Errno::INTR) => {}
            result => return result.map_err(io::Error::from),
        }
    }
}

fn malformed(rule: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::SharedMemory;

    #[test]
    fn packets_keep_their_boundaries_and_descriptors() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        let memory = SharedMemory::create("test", 64).unwrap();
        assert!(memory.write(0, b"shared"));

        ours.send(b"one", &[memory.fd()]).unwrap();
        ours.send(&vec![9; MAX_PACKET_BYTES], &[]).unwrap();
        drop(ours);

        let (mut buffer, mut fds) = (Vec::new(), Vec::new());
        assert_eq!(theirs.receive(&mut buffer, &mut fds).unwrap(), 3);
        assert_eq!(buffer, b"one");
        let received = SharedMemory::from_fd(fds.pop().unwrap(), 64).unwrap();
        let mut seen = [0; 6];
        assert!(received.read(0, &mut seen));
        assert_eq!(&seen, b"shared");
        assert_eq!(
            theirs.receive(&mut buffer, &mut fds).unwrap(),
            MAX_PACKET_BYTES
        );
        assert!(fds.is_empty());
        assert_eq!(theirs.receive(&mut buffer, &mut fds).unwrap(), 0);
    }

    #[test]
    fn who_connects_is_known() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let listener = Seqpacket::listen(&path).unwrap();
        let theirs = Seqpacket::connect(&path).unwrap();
        let ours = Seqpacket::accept(&listener).unwrap();
        assert_eq!(ours.peer().unwrap().0, std::process::id());
        theirs.send(b"hello", &[theirs.as_fd()]).unwrap();
        let (mut buffer, mut fds) = (Vec::new(), Vec::new());
        assert_eq!(ours.receive(&mut buffer, &mut fds).unwrap(), 5);
        assert_eq!(fds.len(), 1);
        Seqpacket::connect(&folder.path().join("other")).unwrap_err();
    }

    #[test]
    fn received_descriptors_are_close_on_exec() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        ours.send(b"x", &[ours.as_fd(), theirs.as_fd()]).unwrap();

        let (mut buffer, mut fds) = (Vec::new(), Vec::new());
        theirs.receive(&mut buffer, &mut fds).unwrap();

        assert_eq!(fds.len(), 2);
        for fd in &fds {
            let flags = rustix::io::fcntl_getfd(fd).unwrap();
            assert!(flags.contains(rustix::io::FdFlags::CLOEXEC));
        }
    }

    #[test]
    fn too_many_descriptors_are_an_error() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        let many = [ours.as_fd(); MAX_PACKET_FDS + 3];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(16))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        assert!(ancillary.push(SendAncillaryMessage::ScmRights(&many)));
        let parts = [IoSlice::new(b"x")];
        rustix::net::sendmsg(&ours, &parts, &mut ancillary, SendFlags::empty()).unwrap();

        let mut fds = Vec::new();
        let error = theirs.receive(&mut Vec::new(), &mut fds).unwrap_err();

        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn over_long_packets_are_an_error_on_both_sides() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        let long = vec![0; MAX_PACKET_BYTES + 1];
        assert!(ours.send(&long, &[]).is_err());
        rustix::net::send(&ours, &long, SendFlags::empty()).unwrap();

        let error = theirs
            .receive(&mut Vec::new(), &mut Vec::new())
            .unwrap_err();

        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }

    #[test]
    fn full_socket_is_reported_and_closed_socket_is_an_error() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        let packet = vec![0; 1024];
        let mut sent = 0_usize;
        while ours.try_send(&packet, &[]).unwrap() {
            sent += 1;
        }
        assert!(sent >= MAX_PACKET_BYTES / 1024, "{sent}");

        drop(theirs);
        assert!(ours.send(b"x", &[]).is_err());
    }

    #[test]
    fn last_words_are_heard_after_a_reset() {
        let (ours, theirs) = Seqpacket::pair().unwrap();
        ours.send(b"never read", &[]).unwrap();
        theirs.send(b"last words", &[]).unwrap();
        drop(theirs);

        let (mut buffer, mut fds) = (Vec::new(), Vec::new());
        assert_eq!(ours.receive(&mut buffer, &mut fds).unwrap(), 10);
        assert_eq!(ours.receive(&mut buffer, &mut fds).unwrap(), 0);
    }

    #[test]
    fn only_sequenced_packet_sockets_are_accepted() {
        let (stream, _other) = UnixStream::pair().unwrap();
        Seqpacket::from_fd(stream.into()).unwrap_err();
        let (ours, _theirs) = Seqpacket::pair().unwrap();
        Seqpacket::from_fd(ours.into_fd()).unwrap();
    }

    #[test]
    fn shutdown_wakes_a_waiting_receiver() {
        let (_ours, theirs) = Seqpacket::pair().unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| theirs.receive(&mut Vec::new(), &mut Vec::new()));
            std::thread::sleep(std::time::Duration::from_millis(20));
            theirs.shutdown().unwrap();
            assert_eq!(waiting.join().unwrap().unwrap(), 0);
        });
    }

    #[test]
    fn peek_leaves_bytes_in_place() {
        let (mut ours, theirs) = UnixStream::pair().unwrap();
        let mut seen = [0; 8];
        let nothing = peek(&theirs, &mut seen).unwrap_err();
        assert_eq!(nothing.kind(), io::ErrorKind::WouldBlock);

        io::Write::write_all(&mut ours, b"abc").unwrap();
        assert_eq!(peek(&theirs, &mut seen).unwrap(), 3);
        assert_eq!(peek(&theirs, &mut seen[..2]).unwrap(), 2);
        assert_eq!(read_now(&theirs, &mut seen[..1]).unwrap(), 1);
        assert_eq!(peek(&theirs, &mut seen).unwrap(), 2);
        drop(ours);
        assert_eq!(read_now(&theirs, &mut seen).unwrap(), 2);
        assert_eq!(peek(&theirs, &mut seen).unwrap(), 0);
    }
}
