//! Messages of vfio-user as bytes.

use crate::monitor::TooShort;

/// Bytes of a header.
pub(super) const HEADER_BYTES: usize = 16;

/// The most bytes of data of one message, in both directions: what we announce, and QEMU does.
pub(super) const MOST_DATA_BYTES: usize = 1 << 20;

/// The most bytes of a message: there is room for its fields.
const MOST_BYTES: usize = MOST_DATA_BYTES + 256;

/// Numbers of commands.
pub(super) mod command {
    pub(crate) const VERSION: u16 = 1;
    pub(crate) const DMA_MAP: u16 = 2;
    pub(crate) const DMA_UNMAP: u16 = 3;
    pub(crate) const GET_INFO: u16 = 4;
    pub(crate) const GET_REGION_INFO: u16 = 5;
    pub(crate) const GET_IRQ_INFO: u16 = 7;
    pub(crate) const SET_IRQS: u16 = 8;
    pub(crate) const REGION_READ: u16 = 9;
    pub(crate) const REGION_WRITE: u16 = 10;
    pub(crate) const DMA_READ: u16 = 11;
    pub(crate) const DMA_WRITE: u16 = 12;
    pub(crate) const RESET: u16 = 13;
}

/// Errors, by the numbers of Linux.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errno {
    NotSupported,
    Invalid,
    NoMemory,
    Exists,
}

impl From<TooShort> for Errno {
    fn from(_: TooShort) -> Self {
        Self::Invalid
    }
}

impl Errno {
    fn number(self) -> u32 {
        match self {
            Self::NotSupported => 95,
            Self::Invalid => 22,
            Self::NoMemory => 12,
            Self::Exists => 17,
        }
    }
}

/// What a message begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) id: u16,
    pub(super) command: u16,
    /// Of the whole message.
    pub(super) size: usize,
    flags: u32,
}

/// Why a stream cannot be followed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadHeader {
    #[error("a message of {0} bytes")]
    Size(u32),
    #[error("a message that is neither command nor reply, flags {0:#x}")]
    Kind(u32),
}

const KIND_MASK: u32 = 15;
const REPLY: u32 = 1;
const NO_REPLY: u32 = 1 << 4;
const ERROR: u32 = 1 << 5;

impl Header {
    pub(super) fn decode(bytes: [u8; HEADER_BYTES]) -> Result<Self, BadHeader> {
        let [i0, i1, c0, c1, s0, s1, s2, s3, f0, f1, f2, f3, _, _, _, _] = bytes;
        let size = u32::from_le_bytes([s0, s1, s2, s3]);
        let flags = u32::from_le_bytes([f0, f1, f2, f3]);
        if flags & KIND_MASK > REPLY {
            return Err(BadHeader::Kind(flags));
        }
        let bytes = usize::try_from(size).map_err(|_| BadHeader::Size(size))?;
        if !(HEADER_BYTES..=MOST_BYTES).contains(&bytes) {
            return Err(BadHeader::Size(size));
        }
        Ok(Self {
            id: u16::from_le_bytes([i0, i1]),
            command: u16::from_le_bytes([c0, c1]),
            size: bytes,
            flags,
        })
    }

    /// Whether it answers a message of ours.
    pub(super) fn is_reply(&self) -> bool {
        self.flags & KIND_MASK == REPLY
    }

    /// Whether it says that something failed.
    pub(super) fn is_error(&self) -> bool {
        self.flags & ERROR != 0
    }

    /// Whether the other side waits for an answer.
    pub(super) fn wants_reply(&self) -> bool {
        self.flags & NO_REPLY == 0
    }

    /// The answer, with `body` or an error.
    pub(super) fn reply(&self, result: &Result<Vec<u8>, Errno>) -> Vec<u8> {
        let (flags, error, body): (_, _, &[u8]) = match result {
            Ok(body) => (REPLY, 0, body),
            Err(errno) => (REPLY | ERROR, errno.number(), &[]),
        };
        let size = HEADER_BYTES.saturating_add(body.len());
        let mut bytes = Vec::with_capacity(size);
        bytes.extend(self.id.to_le_bytes());
        bytes.extend(self.command.to_le_bytes());
        bytes.extend(u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend(flags.to_le_bytes());
        bytes.extend(error.to_le_bytes());
        bytes.extend(body);
        bytes
    }
}

/// Bytes of address and length in front of the data of an access to memory.
pub(super) const DMA_FIELDS_BYTES: usize = 16;

/// A message of ours that asks for an access to memory: `count` bytes, which are `data` if written.
pub(super) fn request(id: u16, command: u16, address: u64, count: usize, data: &[u8]) -> Vec<u8> {
    let size = HEADER_BYTES
        .saturating_add(DMA_FIELDS_BYTES)
        .saturating_add(data.len());
    let mut bytes = Vec::with_capacity(size);
    bytes.extend(id.to_le_bytes());
    bytes.extend(command.to_le_bytes());
    bytes.extend(u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend([0; 8]);
    bytes.extend(address.to_le_bytes());
    bytes.extend(u64::try_from(count).unwrap_or(u64::MAX).to_le_bytes());
    bytes.extend(data);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_kinds_are_checked() {
        let header = |size: u32, flags: u32| {
            let mut bytes = [0; 16];
            bytes[0] = 7;
            bytes[2] = 9;
            bytes[4..8].copy_from_slice(&size.to_le_bytes());
            bytes[8..12].copy_from_slice(&flags.to_le_bytes());
            Header::decode(bytes)
        };
        let good = header(16, 0).unwrap();
        assert!(good.wants_reply());
        assert!(!header(20, NO_REPLY).unwrap().wants_reply());
        assert_eq!(header(15, 0), Err(BadHeader::Size(15)));
        assert_eq!(header(u32::MAX, 0), Err(BadHeader::Size(u32::MAX)));
        assert!(header(16, 1).unwrap().is_reply());
        assert_eq!(header(16, 2), Err(BadHeader::Kind(2)));
        let reply = good.reply(&Err(Errno::Invalid));
        assert_eq!(reply, [7, 0, 9, 0, 16, 0, 0, 0, 33, 0, 0, 0, 22, 0, 0, 0]);
        let reply = good.reply(&Ok(vec![5]));
        assert_eq!(reply, [7, 0, 9, 0, 17, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 5]);
    }
}
