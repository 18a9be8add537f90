//! The memory of a guest, by guest-physical address.
//!
//! A virtual machine monitor hands its guest's memory over in ranges, each a part of a file that we
//! map. Ranges come and go while firmware sets up a machine, so mapping one is cheap and all is
//! looked up by address at each access. An access may cross from one range to the next.
//!
//! For ranges without a file, the monitor can be asked to make each access: [`Remote`].

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use parhelion_sys::memory::SharedMemory;
use thiserror::Error;

/// The most ranges of one guest; monitors announce that they need no more.
const MOST_RANGES: usize = 65_535;

/// How QEMU shares its guest's memory.
pub const ADVICE: &str = "`-object memory-backend-memfd,id=mem,size=SIZE,share=on -machine \
                          memory-backend=mem`";

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
        "guest memory cannot be mapped ({0}): it has to be a memfd, which QEMU takes with {ADVICE}"
    )]
    Map(std::io::Error),
}

/// A monitor that reads and writes its guest's memory for us.
pub trait Remote: Debug + Send + Sync {
    /// Fills `into` from guest-physical `address` on; false if it does not.
    fn read(&self, address: u64, into: &mut [u8]) -> bool;
    /// Writes `from` there; false if it does not.
    fn write(&self, address: u64, from: &[u8]) -> bool;
}

/// One range.
#[derive(Clone, Debug)]
struct Mapping {
    size_bytes: u64,
    /// `None`: the monitor gave no file for it.
    memory: Option<Arc<SharedMemory>>,
    writable: bool,
}

/// All memory of one guest that a device may use.
#[derive(Clone, Debug, Default)]
pub struct GuestRam {
    ranges: BTreeMap<u64, Mapping>,
    /// Who accesses ranges without a file; with none, they cannot be accessed.
    remote: Option<Arc<dyn Remote>>,
}

/// What is behind an address.
enum Place<'a> {
    Mapped(&'a SharedMemory, usize),
    Remote(&'a dyn Remote),
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
            .map_err(BadRange::Map)?
            .map(Arc::new);
        let range = Mapping {
            size_bytes,
            memory,
            writable,
        };
        self.ranges.insert(address, range);
        Ok(())
    }

    /// Removes all ranges that lie within; says whether any of them had a file. `None`, and nothing
    /// removed, if one lies there only in part.
    pub fn unmap(&mut self, address: u64, size_bytes: u64) -> Option<bool> {
        let end = address.checked_add(size_bytes)?;
        let before = self.ranges.range(..address).next_back();
        if before.is_some_and(|(start, range)| start.saturating_add(range.size_bytes) > address) {
            return None;
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
            return None;
        }
        let mut had_file = false;
        for start in inside {
            let range = self.ranges.remove(&start);
            had_file |= range.is_some_and(|range| range.memory.is_some());
        }
        Some(had_file)
    }

    /// Removes all ranges.
    pub fn clear(&mut self) {
        self.ranges.clear();
    }

    /// Who accesses ranges without a file.
    pub fn set_remote(&mut self, remote: Option<Arc<dyn Remote>>) {
        self.remote = remote;
    }

    /// Copies from the guest; false if not all of it is memory.
    #[must_use]
    pub fn read(&self, address: u64, into: &mut [u8]) -> bool {
        self.walk(address, into.len(), false, |place, address, part| {
            into.get_mut(part).is_some_and(|part| match place {
                Place::Mapped(memory, offset) => memory.read(offset, part),
                Place::Remote(remote) => remote.read(address, part),
            })
        })
    }

    /// Copies to the guest; false if not all of it is writable memory. What comes before that is
    /// written.
    #[must_use]
    pub fn write(&self, address: u64, from: &[u8]) -> bool {
        self.walk(address, from.len(), true, |place, address, part| {
            from.get(part).is_some_and(|part| match place {
                Place::Mapped(memory, offset) => memory.write(offset, part),
                Place::Remote(remote) => remote.write(address, part),
            })
        })
    }

    /// Calls `copy` for each piece of `len` bytes at `address`: where it is, its address, and which of
    /// the bytes. Stops, and is false, when there is no memory or a copy fails.
    fn walk(
        &self,
        address: u64,
        len: usize,
        write: bool,
        mut copy: impl FnMut(Place<'_>, u64, Range<usize>) -> bool,
    ) -> bool {
        let mut done = 0_usize;
        while done < len {
            let address = u64::try_from(done)
                .ok()
                .and_then(|done| address.checked_add(done));
            let found = address.and_then(|address| {
                let (place, here) = self.find(address, len.saturating_sub(done), write)?;
                Some((place, address, here))
            });
            let Some((place, address, here)) = found else {
                return false;
            };
            let end = done.saturating_add(here);
            if !copy(place, address, done..end) {
                return false;
            }
            done = end;
        }
        true
    }

    /// Loads a half word, acquiring.
    #[must_use]
    pub fn load_u16(&self, address: u64) -> Option<u16> {
        match self.find(address, 2, false)? {
            (Place::Mapped(memory, offset), _) => memory.load_u16(offset),
            (Place::Remote(_), _) => {
                let mut bytes = [0; 2];
                self.read(address, &mut bytes)
                    .then(|| u16::from_le_bytes(bytes))
            }
        }
    }

    /// Stores a half word, releasing.
    #[must_use]
    pub fn store_u16(&self, address: u64, value: u16) -> Option<()> {
        match self.find(address, 2, true)? {
            (Place::Mapped(memory, offset), _) => memory.store_u16(offset, value),
            (Place::Remote(_), _) => self.write(address, &value.to_le_bytes()).then_some(()),
        }
    }

    /// What is at `address`, and how many of `len` bytes are there.
    fn find(&self, address: u64, len: usize, write: bool) -> Option<(Place<'_>, usize)> {
        let (start, range) = self.ranges.range(..=address).next_back()?;
        let offset = address.checked_sub(*start)?;
        let left = range
            .size_bytes
            .checked_sub(offset)
            .filter(|left| *left > 0)?;
        if write && !range.writable {
            return None;
        }
        let place = match (&range.memory, &self.remote) {
            (Some(memory), _) => Place::Mapped(memory, usize::try_from(offset).ok()?),
            (None, Some(remote)) => Place::Remote(remote.as_ref()),
            (None, None) => return None,
        };
        let here = usize::try_from(left).map_or(len, |left| len.min(left));
        Some((place, here))
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
        assert!(!ram.read(PAGE, &mut [0]), "nobody reads it for us");
        assert_eq!(ram.unmap(2 * PAGE, 2 * PAGE), None);
        assert_eq!(ram.unmap(PAGE, PAGE), None);
        assert_eq!(ram.unmap(u64::MAX, 2), None);
        assert_eq!(ram.unmap(0, 4 * PAGE), Some(false));
        assert!(ram.ranges.is_empty());
    }

    /// Memory that somebody else has, from an address on.
    #[derive(Debug)]
    struct Elsewhere(u64, SharedMemory);

    impl Elsewhere {
        fn offset(&self, address: u64) -> usize {
            usize::try_from(address - self.0).unwrap()
        }
    }

    impl Remote for Elsewhere {
        fn read(&self, address: u64, into: &mut [u8]) -> bool {
            self.1.read(self.offset(address), into)
        }

        fn write(&self, address: u64, from: &[u8]) -> bool {
            self.1.write(self.offset(address), from)
        }
    }

    #[test]
    fn what_has_no_file_is_accessed_by_the_monitor() {
        let file = memfd(1);
        let mut ram = GuestRam::default();
        let mapped = Some((file.try_clone_fd().unwrap(), 0));
        ram.map(0, PAGE, mapped, true).unwrap();
        ram.map(PAGE, PAGE, None, true).unwrap();
        ram.map(2 * PAGE, PAGE, None, false).unwrap();
        assert!(!ram.write(PAGE - 2, b"halo"), "not there yet");
        ram.set_remote(Some(Arc::new(Elsewhere(PAGE, memfd(1)))));
        assert!(ram.write(PAGE - 2, b"halo"));
        let mut seen = [0; 4];
        assert!(ram.read(PAGE - 2, &mut seen) && &seen == b"halo");
        let mut begin = [0; 2];
        assert!(file.read(4094, &mut begin) && &begin == b"ha");
        assert_eq!(ram.load_u16(PAGE), Some(u16::from_le_bytes(*b"lo")));
        assert_eq!(ram.store_u16(PAGE + 8, 7), Some(()));
        assert_eq!(ram.load_u16(PAGE + 8), Some(7));
        assert_eq!(ram.store_u16(2 * PAGE, 7), None, "read only");
        assert!(!ram.read(3 * PAGE, &mut [0]), "no memory at all");
        assert!(!ram.read(2 * PAGE, &mut [0]), "the monitor says no");
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
