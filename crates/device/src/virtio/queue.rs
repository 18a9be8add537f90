//! A split virtqueue, the device's side of it.
//!
//! A request is a chain of descriptors: bytes that the guest wrote, then room for an answer. Chains
//! are read as a whole into [`Chain`], after which the guest's memory is not looked at again until
//! the answer is written.

use std::sync::atomic::{Ordering, fence};

use thiserror::Error;

use super::ram::GuestRam;

/// The largest queue that the standard knows.
pub const MOST_ENTRIES: u16 = 32_768;

/// The most descriptors of one chain, those of an indirect table included.
const MOST_DESCRIPTORS: usize = 32_768;

/// The most of them that make room for an answer; drivers have one or two.
const MOST_WRITABLE: usize = 64;

const DESCRIPTOR_BYTES: u64 = 16;
const NEXT: u16 = 1;
const WRITE: u16 = 2;
const INDIRECT: u16 = 4;
/// In the flags of the available ring: the guest wants no interrupts.
const NO_INTERRUPT: u16 = 1;
/// In the flags of the used ring: the device wants no doorbell.
const NO_NOTIFY: u16 = 1;

/// Why a queue cannot be used any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Broken {
    /// A ring or a table is not in guest memory.
    #[error("a part of the queue is not in guest memory")]
    Memory,
    /// The guest made more available than there are entries.
    #[error("the index of the available ring has jumped")]
    Index,
    /// A descriptor's number is beyond the table.
    #[error("a descriptor is outside of its table")]
    Descriptor,
    /// A chain is longer than it may be, or a circle.
    #[error("a chain of descriptors is too long or a circle")]
    Chain,
    /// Room for the answer came before bytes of the request, or tables inside tables.
    #[error("a chain of descriptors is in the wrong order")]
    Order,
}

/// A part of guest memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    address: u64,
    len: u32,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// Its number, for [`Queue::push`].
    pub head: u16,
    readable: Vec<Span>,
    writable: Vec<Span>,
}

impl Chain {
    /// The request's bytes; none if there are more than `limit_bytes` or not all are memory.
    pub fn read(&self, ram: &GuestRam, limit_bytes: usize) -> Option<Vec<u8>> {
        let total = total(&self.readable).filter(|total| *total <= limit_bytes)?;
        let mut bytes = vec![0; total];
        let mut rest = bytes.as_mut_slice();
        for span in &self.readable {
            let (now, later) = rest.split_at_mut_checked(usize::try_from(span.len).ok()?)?;
            if !ram.read(span.address, now) {
                return None;
            }
            rest = later;
        }
        Some(bytes)
    }

    /// The first `len` bytes of a request, or as many as can be read.
    pub fn read_beginning(&self, ram: &GuestRam, len: usize) -> Vec<u8> {
        let mut bytes = Vec::new();
        for span in &self.readable {
            let left = len.saturating_sub(bytes.len());
            let mut part = vec![0; usize::try_from(span.len).unwrap_or(usize::MAX).min(left)];
            if part.is_empty() || !ram.read(span.address, &mut part) {
                break;
            }
            bytes.extend(part);
        }
        bytes
    }

    /// Keeps only the room for the answer.
    pub fn forget_request(&mut self) {
        self.readable = Vec::new();
        self.writable.shrink_to_fit();
    }

    /// Writes the answer as far as there is room for it; returns how many bytes that is.
    pub fn write(&self, ram: &GuestRam, mut answer: &[u8]) -> u32 {
        let mut written = 0_u32;
        for span in &self.writable {
            let len = usize::try_from(span.len)
                .unwrap_or(usize::MAX)
                .min(answer.len());
            let Some((now, later)) = answer.split_at_checked(len) else {
                break;
            };
            if now.is_empty() || !ram.write(span.address, now) {
                break;
            }
            answer = later;
            written = written.saturating_add(u32::try_from(len).unwrap_or(u32::MAX));
        }
        written
    }
}

fn total(spans: &[Span]) -> Option<usize> {
    spans.iter().try_fold(0_usize, |sum, span| {
        sum.checked_add(usize::try_from(span.len).ok()?)
    })
}

/// One queue: what the driver says of it, and where the device stands in it. All of it is plain data
/// that a saved device keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    /// The largest size that the device offers.
    pub max_size: u16,
    /// Number of entries, a power of two.
    pub size: u16,
    /// Whether the guest uses it.
    pub is_enabled: bool,
    /// Guest-physical address of the descriptor table.
    pub descriptors: u64,
    /// Guest-physical address of the available ring.
    pub available: u64,
    /// Guest-physical address of the used ring.
    pub used: u64,
    /// The MSI-X vector, or `0xffff` for none.
    pub vector: u16,
    /// Whether the guest says with an index which interrupts it wants.
    pub has_event_idx: bool,
    /// How often it was begun anew.
    generation: u64,
    /// The guest rings its doorbell with the next request.
    is_armed: bool,
    next_available: u16,
    next_used: u16,
    /// The used index up to which the guest was told.
    signalled: u16,
}

impl Queue {
    /// A queue as it is after a reset.
    pub fn new(max_size: u16) -> Self {
        Self {
            max_size,
            size: max_size,
            is_enabled: false,
            descriptors: 0,
            available: 0,
            used: 0,
            vector: u16::MAX,
            has_event_idx: false,
            generation: 0,
            is_armed: true,
            next_available: 0,
            next_used: 0,
            signalled: 0,
        }
    }

    /// The same queue as after a reset.
    pub fn fresh(&self) -> Self {
        Self {
            generation: self.generation.wrapping_add(1),
            ..Self::new(self.max_size)
        }
    }

    /// Takes over what the driver says; where the device stands only if the queue was begun anew.
    pub fn adopt(&mut self, said: &Self) {
        let Self {
            generation,
            is_armed,
            next_available,
            next_used,
            signalled,
            ..
        } = *self;
        *self = said.clone();
        if generation == said.generation {
            self.is_armed = is_armed;
            self.next_available = next_available;
            self.next_used = next_used;
            self.signalled = signalled;
        }
    }

    /// Takes the next request, if there is one. From then on until [`Self::arm`], the guest leaves
    /// out most doorbells.
    pub fn pop(&mut self, ram: &GuestRam) -> Result<Option<Chain>, Broken> {
        if !self.is_enabled {
            return Ok(None);
        }
        let waiting = self.waiting(ram)?;
        if waiting == 0 {
            return Ok(None);
        }
        if waiting > self.size {
            return Err(Broken::Index);
        }
        let slot = u64::from(self.next_available & self.mask());
        let place = offset(self.available, slot.saturating_mul(2).saturating_add(4))?;
        let head = ram.load_u16(place).ok_or(Broken::Memory)?;
        let chain = self.chain(ram, head)?;
        self.next_available = self.next_available.wrapping_add(1);
        if self.is_armed && !self.has_event_idx {
            // An index that is left behind does the same.
            ram.store_u16(self.used, NO_NOTIFY).ok_or(Broken::Memory)?;
        }
        self.is_armed = false;
        Ok(Some(chain))
    }

    /// Asks for a doorbell with the next request; true if there is one already. For when there is
    /// nothing else to do.
    pub fn arm(&mut self, ram: &GuestRam) -> Result<bool, Broken> {
        if !self.is_enabled {
            return Ok(false);
        }
        if !self.is_armed {
            let stored = if self.has_event_idx {
                let event = offset(self.used, used_bytes(self.size))?;
                ram.store_u16(event, self.next_available)
            } else {
                ram.store_u16(self.used, 0)
            };
            stored.ok_or(Broken::Memory)?;
            self.is_armed = true;
        }
        // Our wish must be visible before the guest's index is read.
        fence(Ordering::SeqCst);
        Ok(self.waiting(ram)? != 0)
    }

    /// How many requests the guest has made that were not taken.
    fn waiting(&self, ram: &GuestRam) -> Result<u16, Broken> {
        let place = offset(self.available, 2)?;
        let index = ram.load_u16(place).ok_or(Broken::Memory)?;
        Ok(index.wrapping_sub(self.next_available))
    }

    /// Where a queue stands that is in use: the numbers of the next request and of the next answer.
    pub fn position(&self) -> (u16, u16) {
        (self.next_available, self.next_used)
    }

    /// Goes on at request `next_available`, and at the answer that the ring says.
    pub fn resume(&mut self, ram: &GuestRam, next_available: u16) -> Result<(), Broken> {
        let place = offset(self.used, 2)?;
        self.next_used = ram.load_u16(place).ok_or(Broken::Memory)?;
        (self.next_available, self.signalled) = (next_available, self.next_used);
        self.generation = self.generation.wrapping_add(1);
        // What the ring says of doorbells is not known.
        self.is_armed = false;
        Ok(())
    }

    /// Gives a request back, with `written` bytes of answer.
    pub fn push(&mut self, ram: &GuestRam, head: u16, written: u32) -> Result<(), Broken> {
        let slot = u64::from(self.next_used & self.mask());
        let place = offset(self.used, slot.saturating_mul(8).saturating_add(4))?;
        let mut entry = [0; 8];
        let (id, len) = entry.split_at_mut(4);
        id.copy_from_slice(&u32::from(head).to_le_bytes());
        len.copy_from_slice(&written.to_le_bytes());
        if !ram.write(place, &entry) {
            return Err(Broken::Memory);
        }
        self.next_used = self.next_used.wrapping_add(1);
        ram.store_u16(offset(self.used, 2)?, self.next_used)
            .ok_or(Broken::Memory)
    }

    /// Whether the guest wants an interrupt for what was pushed since the last time this was asked.
    pub fn wants_interrupt(&mut self, ram: &GuestRam) -> Result<bool, Broken> {
        let (old, new) = (self.signalled, self.next_used);
        self.signalled = new;
        if old == new {
            return Ok(false);
        }
        // What was pushed must be visible before the guest's wish is read.
        fence(Ordering::SeqCst);
        if self.has_event_idx {
            let place = u64::from(self.size).saturating_mul(2).saturating_add(4);
            let event = ram
                .load_u16(offset(self.available, place)?)
                .ok_or(Broken::Memory)?;
            let passed = new.wrapping_sub(event).wrapping_sub(1);
            return Ok(passed < new.wrapping_sub(old));
        }
        let flags = ram.load_u16(self.available).ok_or(Broken::Memory)?;
        Ok(flags & NO_INTERRUPT == 0)
    }

    fn mask(&self) -> u16 {
        self.size.saturating_sub(1)
    }

    /// Reads the chain that begins with descriptor `head`.
    fn chain(&self, ram: &GuestRam, head: u16) -> Result<Chain, Broken> {
        let mut chain = Chain {
            head,
            readable: Vec::new(),
            writable: Vec::new(),
        };
        let (mut table, mut entries, mut inside) = (self.descriptors, u32::from(self.size), false);
        let mut next = u32::from(head);
        for _ in 0..MOST_DESCRIPTORS {
            if next >= entries {
                return Err(Broken::Descriptor);
            }
            let place = offset(table, u64::from(next).saturating_mul(DESCRIPTOR_BYTES))?;
            let descriptor = Descriptor::read(ram, place)?;
            if descriptor.flags & INDIRECT != 0 {
                let bytes = u64::from(descriptor.span.len);
                if inside || descriptor.flags & NEXT != 0 || !bytes.is_multiple_of(DESCRIPTOR_BYTES)
                {
                    return Err(Broken::Order);
                }
                let count = descriptor.span.len >> DESCRIPTOR_BYTES.trailing_zeros();
                (table, entries, inside, next) = (descriptor.span.address, count, true, 0);
                continue;
            }
            if descriptor.flags & WRITE != 0 {
                if chain.writable.len() >= MOST_WRITABLE {
                    return Err(Broken::Chain);
                }
                chain.writable.push(descriptor.span);
            } else if chain.writable.is_empty() {
                chain.readable.push(descriptor.span);
            } else {
                return Err(Broken::Order);
            }
            if descriptor.flags & NEXT == 0 {
                return Ok(chain);
            }
            next = u32::from(descriptor.next);
        }
        Err(Broken::Chain)
    }
}

/// An entry of a descriptor table.
struct Descriptor {
    span: Span,
    flags: u16,
    next: u16,
}

impl Descriptor {
    fn read(ram: &GuestRam, place: u64) -> Result<Self, Broken> {
        let mut bytes = [0; 16];
        if !ram.read(place, &mut bytes) {
            return Err(Broken::Memory);
        }
        let [
            a0,
            a1,
            a2,
            a3,
            a4,
            a5,
            a6,
            a7,
            l0,
            l1,
            l2,
            l3,
            f0,
            f1,
            n0,
            n1,
        ] = bytes;
        Ok(Self {
            span: Span {
                address: u64::from_le_bytes([a0, a1, a2, a3, a4, a5, a6, a7]),
                len: u32::from_le_bytes([l0, l1, l2, l3]),
            },
            flags: u16::from_le_bytes([f0, f1]),
            next: u16::from_le_bytes([n0, n1]),
        })
    }
}

/// Bytes of a used ring without the guest's event index: flags, index, entries.
fn used_bytes(size: u16) -> u64 {
    u64::from(size).saturating_mul(8).saturating_add(4)
}

fn offset(base: u64, offset: u64) -> Result<u64, Broken> {
    base.checked_add(offset).ok_or(Broken::Memory)
}

#[cfg(test)]
pub(crate) mod tests;
