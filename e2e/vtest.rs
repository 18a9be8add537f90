//! A client of the vtest socket that says whatever a test wants it to say.
//!
//! It speaks words: 32-bit numbers, little-endian. Rings are written through their descriptors, so
//! that no memory has to be mapped.

use std::fs::File;
use std::io::{self, ErrorKind, IoSliceMut, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::path::Path;

use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, recvmsg};

use crate::PATIENCE;

/// Messages of the protocol.
pub mod message {
    #![allow(missing_docs, reason = "the names are those of the protocol")]
    pub const RESOURCE_UNREF: u32 = 3;
    pub const RESOURCE_BUSY_WAIT: u32 = 7;
    pub const CREATE_RENDERER: u32 = 8;
    pub const PING_PROTOCOL_VERSION: u32 = 10;
    pub const PROTOCOL_VERSION: u32 = 11;
    pub const GET_PARAM: u32 = 15;
    pub const GET_CAPSET: u32 = 16;
    pub const CONTEXT_INIT: u32 = 17;
    pub const RESOURCE_CREATE_BLOB: u32 = 18;
    pub const SYNC_CREATE: u32 = 19;
    pub const SYNC_WAIT: u32 = 23;
    pub const SUBMIT_CMD2: u32 = 24;
}

/// How a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// A client that waits for an answer, or asks for one, gets an error.
    Error,
    /// A client that waits for an answer waits for ever: so does Mesa after an orderly end.
    Silence,
    /// Not at all.
    Open,
}

/// A connection.
#[derive(Debug)]
pub struct Client {
    stream: UnixStream,
}

impl Client {
    /// Connects, and says nothing yet.
    pub fn connect(socket: impl AsRef<Path>) -> io::Result<Self> {
        let stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        Ok(Self { stream })
    }

    /// Connects, and agrees on everything up to the context, as Mesa does.
    pub fn with_context(socket: impl AsRef<Path>) -> io::Result<Self> {
        let mut client = Self::with_name(socket)?;
        for (command, payload, words) in [
            (message::PING_PROTOCOL_VERSION, &[][..], 0),
            (message::RESOURCE_BUSY_WAIT, &[0, 0], 1),
            (message::PROTOCOL_VERSION, &[4], 1),
            (message::GET_PARAM, &[1], 2),
            (message::GET_CAPSET, &[4, 0], 41),
        ] {
            client.send(command, payload)?;
            let reply = client.receive(command)?;
            if reply.len() != words {
                let text = format!("{} words in the reply to {command}", reply.len());
                return Err(io::Error::other(text));
            }
        }
        client.send(message::CONTEXT_INIT, &[4])?;
        Ok(client)
    }

    /// Connects, and says a name.
    pub fn with_name(socket: impl AsRef<Path>) -> io::Result<Self> {
        let mut client = Self::connect(socket)?;
        client.bytes(b"\x06\0\0\0\x08\0\0\0raw %\0")?;
        Ok(client)
    }

    /// Sends bytes.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes)
    }

    /// Sends a message.
    pub fn send(&mut self, command: u32, payload: &[u32]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).map_err(io::Error::other)?;
        let words = [length, command].into_iter().chain(payload.iter().copied());
        let bytes: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
        self.bytes(&bytes)
    }

    /// The reply to a message.
    pub fn receive(&mut self, command: u32) -> io::Result<Vec<u32>> {
        let length = self.word()?;
        let answered = self.word()?;
        if answered != command {
            let text = format!("a reply to {answered} instead of {command}");
            return Err(io::Error::other(text));
        }
        (0..length).map(|_| self.word()).collect()
    }

    fn word(&mut self) -> io::Result<u32> {
        let mut bytes = [0; 4];
        self.stream.read_exact(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn descriptor(&mut self) -> io::Result<OwnedFd> {
        let mut byte = [0];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut slices = [IoSliceMut::new(&mut byte)];
        let got = recvmsg(
            &self.stream,
            &mut slices,
            &mut control,
            RecvFlags::CMSG_CLOEXEC,
        )?;
        if got.bytes != 1 || got.flags.contains(ReturnFlags::CTRUNC) {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        control
            .drain()
            .find_map(|message| match message {
                RecvAncillaryMessage::ScmRights(mut fds) => fds.next(),
                _ => None,
            })
            .ok_or_else(|| io::Error::other("no descriptor came"))
    }

    /// Shared memory: its number and what a client maps.
    pub fn shared(&mut self, bytes: u32) -> io::Result<(u32, File)> {
        let command = message::RESOURCE_CREATE_BLOB;
        self.send(command, &[2, 1, bytes, 0, 0, 0])?;
        let reply = self.receive(command)?;
        let file = File::from(self.descriptor()?);
        let number = reply.first().copied();
        Ok((number.ok_or(ErrorKind::UnexpectedEof)?, file))
    }

    /// Submits commands on the virtqueue.
    pub fn submit(&mut self, commands: &[u32]) -> io::Result<()> {
        let length = u32::try_from(commands.len()).map_err(io::Error::other)?;
        let mut payload = vec![1, 1, 9, length, 9 + length, 0, 0, 0, 0];
        payload.extend(commands);
        self.send(message::SUBMIT_CMD2, &payload)
    }

    /// Waits until the other side ends the connection; what it says before is dropped.
    pub fn end(&mut self) -> End {
        let mut bytes = [0; 4096];
        loop {
            match self.stream.read(&mut bytes) {
                // As good as a reset, as long as nothing is waited for and nothing can be asked.
                Ok(0) => {
                    let refused = self.send(message::PING_PROTOCOL_VERSION, &[]).is_err();
                    return if refused { End::Error } else { End::Silence };
                }
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::ConnectionReset => return End::Error,
                Err(_) => return End::Open,
            }
        }
    }
}

/// A ring of a client.
#[derive(Debug)]
pub struct Ring {
    memory: File,
    tail: u32,
}

/// Where the parts of a ring are; Mesa's choice.
const TAIL: u64 = 64;
const STATUS: u64 = 128;
const BUFFER: u32 = 192;
const BUFFER_BYTES: u32 = 1 << 14;

/// The status bit that says that the context is over.
const FATAL: u32 = 2;

impl Ring {
    /// Its number.
    pub const ID: u32 = 0x51;

    /// The bytes of its memory.
    pub const BYTES: u32 = BUFFER + BUFFER_BYTES + 4;

    /// The command that makes one in `resource`.
    pub fn create(resource: u32) -> Vec<u32> {
        let mut words = vec![188, 0, Self::ID, 0, 1, 0, 1_000_384_000, 0, 0, 0, resource];
        let wide = [
            0,
            Self::BYTES,
            1_000_000,
            0,
            64,
            128,
            BUFFER,
            BUFFER_BYTES,
            BUFFER + BUFFER_BYTES,
            4,
        ];
        words.extend(wide.into_iter().flat_map(|value| [value, 0]));
        words
    }

    /// A ring in the context of `client`.
    pub fn new(client: &mut Client) -> io::Result<Self> {
        let (resource, memory) = client.shared(Self::BYTES)?;
        client.submit(&Self::create(resource))?;
        Ok(Self { memory, tail: 0 })
    }

    /// Puts commands in, and wakes whoever reads.
    pub fn push(&mut self, client: &mut Client, commands: &[u32]) -> io::Result<()> {
        for word in commands {
            let at = u64::from(BUFFER + self.tail % BUFFER_BYTES);
            self.memory.write_all_at(&word.to_le_bytes(), at)?;
            self.tail = self.tail.wrapping_add(4);
        }
        self.set_tail(client, self.tail)
    }

    /// Says where the commands end.
    pub fn set_tail(&mut self, client: &mut Client, tail: u32) -> io::Result<()> {
        self.memory.write_all_at(&tail.to_le_bytes(), TAIL)?;
        client.submit(&[190, 0, Self::ID, 0, tail, 0])
    }

    /// How far the commands are read.
    pub fn head(&self) -> io::Result<u32> {
        self.word(0)
    }

    /// How far they are written.
    pub fn tail(&self) -> u32 {
        self.tail
    }

    /// Whether it says that the context is over.
    pub fn is_fatal(&self) -> io::Result<bool> {
        Ok(self.word(STATUS)? & FATAL != 0)
    }

    fn word(&self, at: u64) -> io::Result<u32> {
        let mut bytes = [0; 4];
        self.memory.read_exact_at(&mut bytes, at)?;
        Ok(u32::from_le_bytes(bytes))
    }
}
