//! Messages of vhost-user as bytes, in both directions.

use crate::monitor::TooShort;

/// Bytes of a header.
pub(super) const HEADER_BYTES: usize = 12;

/// The most bytes of a message behind its header; what is known is shorter.
const MOST_BODY_BYTES: u32 = 4096;

/// Numbers of what a monitor asks for.
pub(super) mod request {
    pub(crate) const GET_FEATURES: u32 = 1;
    pub(crate) const SET_FEATURES: u32 = 2;
    pub(crate) const SET_OWNER: u32 = 3;
    pub(crate) const RESET_OWNER: u32 = 4;
    pub(crate) const SET_MEM_TABLE: u32 = 5;
    pub(crate) const SET_VRING_NUM: u32 = 8;
    pub(crate) const SET_VRING_ADDR: u32 = 9;
    pub(crate) const SET_VRING_BASE: u32 = 10;
    pub(crate) const GET_VRING_BASE: u32 = 11;
    pub(crate) const SET_VRING_KICK: u32 = 12;
    pub(crate) const SET_VRING_CALL: u32 = 13;
    pub(crate) const SET_VRING_ERR: u32 = 14;
    pub(crate) const GET_PROTOCOL_FEATURES: u32 = 15;
    pub(crate) const SET_PROTOCOL_FEATURES: u32 = 16;
    pub(crate) const GET_QUEUE_NUM: u32 = 17;
    pub(crate) const SET_VRING_ENABLE: u32 = 18;
    pub(crate) const SET_BACKEND_REQ_FD: u32 = 21;
    pub(crate) const GET_CONFIG: u32 = 24;
    pub(crate) const SET_CONFIG: u32 = 25;
    pub(crate) const GET_SHMEM_CONFIG: u32 = 44;
}

/// Numbers of what we ask a monitor for.
pub(super) mod backend {
    pub(crate) const CONFIG_CHANGE: u32 = 2;
    pub(crate) const SHMEM_MAP: u32 = 9;
}

/// In the features of the device: there are features of the protocol.
pub(super) const PROTOCOL_FEATURES: u64 = 1 << 30;

/// Features of the protocol.
pub(super) mod feature {
    pub(crate) const MQ: u64 = 1 << 0;
    pub(crate) const REPLY_ACK: u64 = 1 << 3;
    pub(crate) const BACKEND_REQ: u64 = 1 << 5;
    pub(crate) const CONFIG: u64 = 1 << 9;
    pub(crate) const BACKEND_SEND_FD: u64 = 1 << 10;
    /// 21 in some drafts, where QEMU has another feature.
    pub(crate) const SHMEM: u64 = 1 << 22;
}

const VERSION_MASK: u32 = 3;
const VERSION: u32 = 1;
const REPLY: u32 = 1 << 2;
const NEED_REPLY: u32 = 1 << 3;

/// What a message begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) request: u32,
    flags: u32,
    /// Behind the header.
    pub(super) body_bytes: u32,
}

/// Why a stream cannot be followed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadHeader {
    #[error("a message of {0} bytes")]
    Size(u32),
    #[error("flags {0:#x} of another version")]
    Version(u32),
}

impl Header {
    pub(super) fn decode(bytes: [u8; HEADER_BYTES]) -> Result<Self, BadHeader> {
        let [r0, r1, r2, r3, f0, f1, f2, f3, s0, s1, s2, s3] = bytes;
        let header = Self {
            request: u32::from_le_bytes([r0, r1, r2, r3]),
            flags: u32::from_le_bytes([f0, f1, f2, f3]),
            body_bytes: u32::from_le_bytes([s0, s1, s2, s3]),
        };
        if header.flags & VERSION_MASK != VERSION {
            return Err(BadHeader::Version(header.flags));
        }
        if header.body_bytes > MOST_BODY_BYTES {
            return Err(BadHeader::Size(header.body_bytes));
        }
        Ok(header)
    }

    /// Whether the other side waits to hear how it went, if both have agreed on that.
    pub(super) fn needs_reply(&self) -> bool {
        self.flags & NEED_REPLY != 0
    }

    pub(super) fn is_reply_to(&self, request: u32) -> bool {
        self.request == request && self.flags & REPLY != 0
    }
}

/// A message of ours.
pub(super) fn message(request: u32, needs_reply: bool, body: &[u8]) -> Vec<u8> {
    encode(request, if needs_reply { NEED_REPLY } else { 0 }, body)
}

/// The answer to a message.
pub(super) fn reply(request: u32, body: &[u8]) -> Vec<u8> {
    encode(request, REPLY, body)
}

fn encode(request: u32, flags: u32, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len()).unwrap_or(u32::MAX);
    let mut bytes = crate::monitor::words(&[request, VERSION | flags, size]);
    bytes.extend(body);
    bytes
}

/// Why a message was not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refused {
    #[error("it is too short")]
    Short,
    #[error("it is not known")]
    Unknown,
    #[error("it names a queue that is not there")]
    Queue,
    #[error("its descriptors are missing, or too many")]
    Descriptors,
    #[error("it names memory that the device does not have, or has already")]
    Memory,
    #[error("it sets what was not offered")]
    Features,
    #[error("it is too early or too late")]
    Order,
    #[error("it has a value out of range")]
    Value,
}

impl From<TooShort> for Refused {
    fn from(_: TooShort) -> Self {
        Self::Short
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_checked() {
        let header = |flags: u32, size: u32| {
            let bytes = crate::monitor::words(&[7, flags, size]);
            Header::decode(bytes.try_into().unwrap())
        };
        assert!(!header(1, 0).unwrap().needs_reply());
        assert!(header(9, 4096).unwrap().needs_reply());
        assert!(header(5, 8).unwrap().is_reply_to(7));
        assert_eq!(header(1, 4097), Err(BadHeader::Size(4097)));
        for flags in [0, 2, 3] {
            assert_eq!(header(flags, 0), Err(BadHeader::Version(flags)));
        }
        assert_eq!(reply(1, &[5]), [1, 0, 0, 0, 5, 0, 0, 0, 1, 0, 0, 0, 5]);
        assert_eq!(message(9, true, &[]), [9, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0]);
    }
}
