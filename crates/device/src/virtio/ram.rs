//! The memory of a guest, by guest-physical address.
//!
//! A virtual machine monitor hands its guest's memory over in ranges, each a part of a file that we
//! map. Ranges come and go while firmware sets up a machine, so mapping one is cheap and all is
//! looked up by address at each access. An access may cross from one range to the next.

use std::collections::BTreeMap;
use std::ops::Range;
use std::os::fd::OwnedFd;

use parhelion_sys::memory::SharedMemory;
use thiserror::Error;

/// The most ranges of one guest; monitors announce that they need no more.
const MOST_RANGES: usize = 65_535;

/// Why a range cannot be taken.
#[derive(Debug, Error)]
pub enum BadRange {
    /// It is empty, wraps around, or lies over another one.
    #[error("range of {size_bytes:#x} bytes at {address:#x} is empty, too long or taken")]
    Place {
        /// Its address.
        address: u64,
        /// Its size.
        size_bytes: u64,
    },
    /// There are too many.
    #[error("more than {MOST_RANGES} ranges of memory")]
    TooMany,
    /// Its file cannot be mapped.
    #[error(
        "guest memory cannot be mapped ({0}): it has to be a memfd, which QEMU takes with \
         `-object memory-backend-memfd,id=mem,size=SIZE,share=on -machine memory-backend=mem`"
    )]
    Map(std::io::Error),
}

/// One range.
#[derive(Debug)]
struct Mapping {
    size_bytes: u64,
    /// `None`: the monitor gave no file for it. Reading and writing it fails.
    memory: Option<SharedMemory>,
    writable: bool,
}

/// All memory of one guest that a device may use.
#[derive(Debug, Default)]
pub struct GuestRam {
    ranges: BTreeMap<u64, Mapping>,
}

impl GuestRam {
    /// Adds `size_bytes` from guest-physical `address` on; `file` is the file and where in it they
    /// are.
    pub fn map(
        &mut self,
        address: u64,
        size_bytes: u64,
        file: Option<(OwnedFd, u64)>,
        writable: bool,
    ) -> Result<(), BadRange> {
        let bad = || BadRange::Place {
            address,
            size_bytes,
        };
        let end = address.checked_add(size_bytes).ok_or_else(bad)?;
        if size_bytes == 0 {
            return Err(bad());
        }
        let before = self.ranges.range(..end).next_back();
        if before.is_some_and(|(start, range)| start.saturating_add(range.size_bytes) > address) {
            return Err(bad());
        }
        if self.ranges.len() >= MOST_RANGES {
            return Err(BadRange::TooMany);
        }
        let memory = file
            .map(|(fd, offset)| SharedMemory::part_of_fd(fd, offset, size_bytes))
            .transpose()
            .map_err(BadRange::Map)?;
        let range = Mapping {
            size_bytes,
            memory,
            writable,
        };
        self.ranges.insert(address, range);
        Ok(())
    }

    /// Removes all ranges that lie within; false, and nothing removed, if one does so only in part.
    pub fn unmap(&mut self, address: u64, size_bytes: u64) -> bool {
        let Some(end) = address.checked_add(size_bytes) else {
            return false;
        };
        let before = self.ranges.range(..address).next_back();
        if before.is_some_and(|(start, range)| start.saturating_add(range.size_bytes) > address) {
            return false;
        }
        let inside: Vec<u64> = self
            .ranges
            .range(address..end)
            .map(|(start, _)| *start)
            .collect();
        let last = inside
            .last()
            .and_then(|start| Some((start, self.ranges.get(start)?)));
        if last.is_some_and(|(start, range)| start.saturating_add(range.size_bytes) > end) {
            return false;
        }
        for start in inside {
            self.ranges.remove(&start);
        }
        true
    }

    /// Removes all ranges.
    pub fn clear(&mut self) {
        self.ranges.clear();
    }

    /// Whether there is memory that was given without a file.
    pub fn has_gaps(&self) -> bool {
        self.ranges.values().any(|range| range.memory.is_none())
    }

    /// Copies from the guest; false if not all of it is memory.
    #[must_use]
    pub fn read(&self, address: u64, into: &mut [u8]) -> bool {
        self.walk(address, into.len(), false, |memory, offset, part| {
            into.get_mut(part)
                .is_some_and(|part| memory.read(offset, part))
        })
    }

    /// Copies to the guest; false if not all of it is writable memory. What comes before that is
    /// written.
    #[must_use]
    pub fn write(&self, address: u64, from: &[u8]) -> bool {
        self.walk(address, from.len(), true, |memory, offset, part| {
            from.get(part)
                .is_some_and(|part| memory.write(offset, part))
        })
    }

    /// Calls `copy` for each piece of `len` bytes at `address`: the memory it is in, where in that,
    /// and which of the bytes. Stops, and is false, when there is no memory or a copy fails.
    fn walk(
        &self,
        address: u64,
        len: usize,
        write: bool,
        mut copy: impl FnMut(&SharedMemory, usize, Range<usize>) -> bool,
    ) -> bool {
        let mut done = 0_usize;
        while done < len {
            let place = u64::try_from(done)
                .ok()
                .and_then(|done| address.checked_add(done));
            let found = place.and_then(|place| self.find(place, len.saturating_sub(done), write));
            let Some((memory, offset, here)) = found else {
                return false;
            };
            let end = done.saturating_add(here);
            if !copy(memory, offset, done..end) {
                return false;
            }
            done = end;
        }
        true
    }

    /// Loads a half word, acquiring.
    #[must_use]
    pub fn load_u16(&self, address: u64) -> Option<u16> {
        let (memory, offset, _) = self.find(address, 2, false)?;
        memory.load_u16(offset)
    }

    /// Stores a half word, releasing.
    #[must_use]
    pub fn store_u16(&self, address: u64, value: u16) -> Option<()> {
        let (memory, offset, _) = self.find(address, 2, true)?;
        memory.store_u16(offset, value)
    }

    /// The memory at `address`, where in it that is, and how many of `len` bytes are there.
    fn find(&self, address: u64, len: usize, write: bool) -> Option<(&SharedMemory, usize, usize)> {
        let (start, range) = self.ranges.range(..=address).next_back()?;
        let offset = address.checked_sub(*start)?;
        let left = range
            .size_bytes
            .checked_sub(offset)
            .filter(|left| *left > 0)?;
        let memory = range.memory.as_ref()?;
        if write && !range.writable {
            return None;
        }
        let here = usize::try_from(left).map_or(len, |left| len.min(left));
        Some((memory, usize::try_from(offset).ok()?, here))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: u64 = 4096;

    fn memfd(pages: u64) -> SharedMemory {
        SharedMemory::create("ram", pages * PAGE).unwrap()
    }

    #[test]
    fn accesses_cross_from_range_to_range() {
        let file = memfd(4);
        let mut ram = GuestRam::default();
        let part = |offset| Some((file.try_clone_fd().unwrap(), offset));
        ram.map(0x1_0000, PAGE, part(2 * PAGE), true).unwrap();
        ram.map(0x1_0000 + PAGE, PAGE, part(0), true).unwrap();

        assert!(ram.write(0x1_0000 + PAGE - 3, b"mocksun"));
        let mut seen = [0; 7];
        assert!(ram.read(0x1_0000 + PAGE - 3, &mut seen));
        assert_eq!(&seen, b"mocksun");
        let mut begin = [0; 4];
        assert!(file.read(0, &mut begin));
        assert_eq!(&begin, b"ksun");

        assert!(!ram.read(0x1_0000 + 2 * PAGE - 1, &mut [0; 2]));
        assert!(!ram.read(0xffff, &mut [0; 2]));
        assert!(!ram.read(u64::MAX, &mut [0; 2]));
        assert_eq!(ram.load_u16(0x1_0000 + PAGE - 1), None);
    }

    #[test]
    fn ranges_do_not_overlap_and_go_as_a_whole() {
        let mut ram = GuestRam::default();
        ram.map(PAGE, 2 * PAGE, None, true).unwrap();
        for (address, size) in [
            (0, 2 * PAGE),
            (2 * PAGE, PAGE),
            (PAGE, 1),
            (9, 0),
            (u64::MAX, 2),
        ] {
            assert!(ram.map(address, size, None, true).is_err(), "{address:#x}");
        }
        ram.map(3 * PAGE, PAGE, None, true).unwrap();
        assert!(ram.has_gaps());
        assert!(!ram.read(PAGE, &mut [0]));
        assert!(!ram.unmap(2 * PAGE, 2 * PAGE));
        assert!(!ram.unmap(PAGE, PAGE));
        assert!(!ram.unmap(u64::MAX, 2));
        assert!(ram.unmap(0, 4 * PAGE));
        assert!(!ram.has_gaps());
    }

    #[test]
    fn read_only_memory_is_not_written() {
        let file = memfd(1);
        let mut ram = GuestRam::default();
        ram.map(0, PAGE, Some((file.try_clone_fd().unwrap(), 0)), false)
            .unwrap();
        assert!(ram.read(0, &mut [0; 4]));
        assert!(!ram.write(0, &[1]));
        assert_eq!(ram.store_u16(0, 1), None);
    }

    #[test]
    fn files_that_can_shrink_are_refused_with_advice() {
        let file = std::fs::File::open("/proc/self/exe").unwrap();
        let error = GuestRam::default()
            .map(0, PAGE, Some((file.into(), 0)), true)
            .unwrap_err();
        assert!(
            error.to_string().contains("memory-backend-memfd"),
            "{error}"
        );
    }
}
