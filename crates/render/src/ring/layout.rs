//! Where the parts of a ring lie in its shared memory, and that they may lie there.
//!
//! The guest chooses every number here.  A [`Layout`] exists only when all rules hold, so the code
//! that runs a ring computes no offset that could leave the resource:
//!
//! - the ring lies inside its resource, and each region inside the ring;
//! - region offsets count from the ring's own offset, as in the reference implementation;
//! - each region begins and ends on a multiple of four bytes, and no two overlap;
//! - the buffer is a power of two, large enough to be useful and small enough to be copied;
//! - at creation, the two words that the host writes read zero.

use std::fmt;
use std::sync::atomic::Ordering;
use std::time::Duration;

use parhelion_sys::memory::SharedMemory;

/// The smallest ring buffer: room for a few of the smallest commands.
pub const MIN_BUFFER_SIZE: u64 = 64;

/// The largest ring buffer, as in the reference implementation.
pub const MAX_BUFFER_SIZE: u64 = 16 << 20;

/// The shortest idle period.  A guest that asks for less gets this; more is always safe.
pub const MIN_IDLE_TIMEOUT: Duration = Duration::from_micros(10);

/// The longest idle period.  A guest that asks for more gets this.
///
/// Mesa asks for a few milliseconds.  Much less than asked for would not be safe: a guest that sent
/// a wake-up trusts the ring to stay awake for one period, and sends no other before that.
pub const MAX_IDLE_TIMEOUT: Duration = Duration::from_secs(10);

/// The size of the head, tail and status words.
const WORD: u64 = 4;

/// What the guest says about a ring: `VkRingCreateInfoMESA` in plain numbers, and the size of the
/// resource that it names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RingCreateInfo {
    /// Bytes in the resource that holds the ring.
    pub resource_size: u64,
    /// Where the ring begins in the resource.
    pub offset: u64,
    /// Bytes that the ring takes in the resource.
    pub size: u64,
    /// Nanoseconds without work after which the ring goes to sleep.
    pub idle_timeout_ns: u64,
    /// The head word (written by the host), from the begin of the ring.
    pub head_offset: u64,
    /// The tail word (written by the guest), from the begin of the ring.
    pub tail_offset: u64,
    /// The status word (written by both), from the begin of the ring.
    pub status_offset: u64,
    /// The command bytes (written by the guest), from the begin of the ring.
    pub buffer_offset: u64,
    /// Bytes in the buffer.
    pub buffer_size: u64,
    /// The extra words (written by the host when the guest asks), from the begin of the ring.
    pub extra_offset: u64,
    /// Bytes in the extra region; may be zero.
    pub extra_size: u64,
}

/// A part of a ring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    /// How far the host has executed.
    Head,
    /// How far the guest has written.
    Tail,
    /// The status bits.
    Status,
    /// The command bytes.
    Buffer,
    /// The words for `vkWriteRingExtraMESA`.
    Extra,
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Head => "head",
            Self::Tail => "tail",
            Self::Status => "status",
            Self::Buffer => "buffer",
            Self::Extra => "extra",
        })
    }
}

/// The rule that a ring layout broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LayoutFault {
    /// The ring does not lie inside its resource.
    #[error("ring at {offset} of {size} bytes leaves its resource of {resource_size} bytes")]
    RingOutsideResource {
        /// Where the ring begins.
        offset: u64,
        /// Bytes in the ring.
        size: u64,
        /// Bytes in the resource.
        resource_size: u64,
    },
    /// A region does not lie inside the ring.
    #[error("ring {region} at {offset} of {size} bytes leaves the ring of {ring_size} bytes")]
    RegionOutsideRing {
        /// Which region.
        region: Region,
        /// Where it begins, from the begin of the ring.
        offset: u64,
        /// Bytes in it.
        size: u64,
        /// Bytes in the ring.
        ring_size: u64,
    },
    /// A region does not begin and end on a multiple of four.
    #[error("ring {region} at byte {begin} to {end} of the resource is not aligned to 4 bytes")]
    Unaligned {
        /// Which region.
        region: Region,
        /// Its first byte in the resource.
        begin: u64,
        /// The byte after its last in the resource.
        end: u64,
    },
    /// Two regions share bytes.
    #[error("ring {first} and ring {second} overlap")]
    Overlap {
        /// The one.
        first: Region,
        /// The other.
        second: Region,
    },
    /// The buffer is smaller than [`MIN_BUFFER_SIZE`].
    #[error("ring buffer of {size} bytes is below the least of {limit}")]
    BufferTooSmall {
        /// Bytes in the buffer.
        size: u64,
        /// Bytes that it must have at least.
        limit: u64,
    },
    /// The buffer is larger than [`MAX_BUFFER_SIZE`].
    #[error("ring buffer of {size} bytes is above the limit of {limit}")]
    BufferTooLarge {
        /// Bytes in the buffer.
        size: u64,
        /// Bytes that it may have at most.
        limit: u64,
    },
    /// The size of the buffer is no power of two.
    #[error("ring buffer of {size} bytes is not a power of two")]
    BufferNotPowerOfTwo {
        /// Bytes in the buffer.
        size: u64,
    },
    /// The memory given is shorter than the layout needs: a mistake of the host.
    #[error("ring needs {needed} bytes of memory that has {len}")]
    MemoryTooShort {
        /// Bytes up to the end of the ring.
        needed: usize,
        /// Bytes in the memory.
        len: usize,
    },
    /// A word that the host owns was not zero when the ring was created.
    #[error("ring {region} reads {value} at creation instead of zero")]
    NotZero {
        /// Which word.
        region: Region,
        /// What it holds.
        value: u32,
    },
}

/// The rule that a write into the extra region broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExtraFault {
    /// The word does not lie inside the extra region.
    #[error("ring extra word at {offset} leaves the region of {size} bytes")]
    OutOfBounds {
        /// Where the word begins, from the begin of the region.
        offset: u64,
        /// Bytes in the region.
        size: u64,
    },
    /// The word does not begin on a multiple of four.
    #[error("ring extra word at {offset} is not aligned to 4 bytes")]
    Unaligned {
        /// Where the word begins, from the begin of the region.
        offset: u64,
    },
}

/// A stretch of bytes in the resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte.
    pub offset: usize,
    /// Bytes in it.
    pub len: usize,
}

/// A ring layout that keeps all rules.  Offsets count from the begin of the resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    head: usize,
    tail: usize,
    status: usize,
    buffer: usize,
    buffer_size: u32,
    extra: usize,
    extra_size: u64,
    end: usize,
    idle_timeout: Duration,
}

impl Layout {
    /// Checks what the guest asks for.
    pub fn new(info: &RingCreateInfo) -> Result<Self, LayoutFault> {
        let outside = LayoutFault::RingOutsideResource {
            offset: info.offset,
            size: info.size,
            resource_size: info.resource_size,
        };
        let end = info
            .offset
            .checked_add(info.size)
            .filter(|end| *end <= info.resource_size)
            .and_then(|end| usize::try_from(end).ok())
            .ok_or(outside)?;
        let buffer_size = check_buffer_size(info.buffer_size)?;

        let head = Bounds::check(info, Region::Head, info.head_offset, WORD)?;
        let tail = Bounds::check(info, Region::Tail, info.tail_offset, WORD)?;
        let status = Bounds::check(info, Region::Status, info.status_offset, WORD)?;
        let buffer = Bounds::check(info, Region::Buffer, info.buffer_offset, info.buffer_size)?;
        let extra = Bounds::check(info, Region::Extra, info.extra_offset, info.extra_size)?;
        let mut others: &[Bounds] = &[head, tail, status, buffer, extra];
        while let [one, rest @ ..] = others {
            if let Some(other) = rest.iter().find(|other| one.overlaps(other)) {
                return Err(LayoutFault::Overlap {
                    first: one.region,
                    second: other.region,
                });
            }
            others = rest;
        }

        // All bounds are at most `end`, which fits.
        let place = |bounds: Bounds| usize::try_from(bounds.begin).map_err(|_| outside);
        Ok(Self {
            head: place(head)?,
            tail: place(tail)?,
            status: place(status)?,
            buffer: place(buffer)?,
            buffer_size,
            extra: place(extra)?,
            extra_size: info.extra_size,
            end,
            idle_timeout: Duration::from_nanos(info.idle_timeout_ns)
                .clamp(MIN_IDLE_TIMEOUT, MAX_IDLE_TIMEOUT),
        })
    }

    /// Checks that `memory` can hold the ring and that the words of the host read zero, as they
    /// must when a ring is created.  Not for a ring that is restored.
    pub fn check_fresh(&self, memory: &SharedMemory) -> Result<(), LayoutFault> {
        let too_short = LayoutFault::MemoryTooShort {
            needed: self.end,
            len: memory.len(),
        };
        if memory.len() < self.end {
            return Err(too_short);
        }
        for (region, offset) in [(Region::Head, self.head), (Region::Status, self.status)] {
            let value = memory
                .load_u32(offset, Ordering::Acquire)
                .ok_or(too_short)?;
            if value != 0 {
                return Err(LayoutFault::NotZero { region, value });
            }
        }
        Ok(())
    }

    /// Where the head word lies.
    pub fn head(&self) -> usize {
        self.head
    }

    /// Where the tail word lies.
    pub fn tail(&self) -> usize {
        self.tail
    }

    /// Where the status word lies.
    pub fn status(&self) -> usize {
        self.status
    }

    /// Bytes in the buffer.
    pub fn buffer_size(&self) -> u32 {
        self.buffer_size
    }

    /// The byte of the resource after the ring.
    pub fn end(&self) -> usize {
        self.end
    }

    /// How long the ring stays awake without work.
    pub fn idle_timeout(&self) -> Duration {
        self.idle_timeout
    }

    /// The bytes of the buffer from counter value `cursor` on, in order; the second span is empty
    /// unless they wrap.  Nothing if there cannot be that many.
    pub fn spans(&self, cursor: u32, bytes: u32) -> Option<[Span; 2]> {
        if bytes > self.buffer_size {
            return None;
        }
        let position = cursor & self.buffer_size.wrapping_sub(1);
        let first = bytes.min(self.buffer_size.checked_sub(position)?);
        let second = bytes.checked_sub(first)?;
        let offset = self.buffer.checked_add(position as usize)?;
        Some([
            Span {
                offset,
                len: first as usize,
            },
            Span {
                offset: self.buffer,
                len: second as usize,
            },
        ])
    }

    /// Where the extra word at `offset` of the extra region lies.
    pub fn extra_word(&self, offset: u64) -> Result<usize, ExtraFault> {
        let outside = ExtraFault::OutOfBounds {
            offset,
            size: self.extra_size,
        };
        if !offset.is_multiple_of(WORD) {
            return Err(ExtraFault::Unaligned { offset });
        }
        if offset
            .checked_add(WORD)
            .is_none_or(|end| end > self.extra_size)
        {
            return Err(outside);
        }
        let offset = usize::try_from(offset).map_err(|_| outside)?;
        self.extra.checked_add(offset).ok_or(outside)
    }
}

/// The bounds of a region in the resource.
#[derive(Clone, Copy)]
struct Bounds {
    region: Region,
    begin: u64,
    end: u64,
}

impl Bounds {
    /// Bounds inside the ring, which was found to lie inside the resource.
    fn check(
        info: &RingCreateInfo,
        region: Region,
        offset: u64,
        size: u64,
    ) -> Result<Self, LayoutFault> {
        let outside = LayoutFault::RegionOutsideRing {
            region,
            offset,
            size,
            ring_size: info.size,
        };
        let end = offset
            .checked_add(size)
            .filter(|end| *end <= info.size)
            .ok_or(outside)?;
        let begin = info.offset.checked_add(offset).ok_or(outside)?;
        let end = info.offset.checked_add(end).ok_or(outside)?;
        if !begin.is_multiple_of(WORD) || !end.is_multiple_of(WORD) {
            return Err(LayoutFault::Unaligned { region, begin, end });
        }
        Ok(Self { region, begin, end })
    }

    /// Whether the two share a byte.  An empty region shares none.
    fn overlaps(&self, other: &Self) -> bool {
        self.begin.max(other.begin) < self.end.min(other.end)
    }
}

fn check_buffer_size(size: u64) -> Result<u32, LayoutFault> {
    if size < MIN_BUFFER_SIZE {
        return Err(LayoutFault::BufferTooSmall {
            size,
            limit: MIN_BUFFER_SIZE,
        });
    }
    if size > MAX_BUFFER_SIZE {
        return Err(LayoutFault::BufferTooLarge {
            size,
            limit: MAX_BUFFER_SIZE,
        });
    }
    if !size.is_power_of_two() {
        return Err(LayoutFault::BufferNotPowerOfTwo { size });
    }
    u32::try_from(size).map_err(|_| LayoutFault::BufferTooLarge {
        size,
        limit: MAX_BUFFER_SIZE,
    })
}

#[cfg(test)]
mod tests;
