//! Shared memory that a hostile process may write, truncate or keep open.
//!
//! A [`SharedMemory`] is a memfd together with a shared mapping of it. Guests write it while we
//! read, so the rules are those of `vm-memory`:
//!
//! - no reference to its bytes exists, ever: data is copied in and out, status words are accessed as
//!   atomics;
//! - every access is checked against the exact size, with checked arithmetic, and says "no" instead
//!   of panicking;
//! - only memory whose size is sealed against shrinking is mapped, because truncation by another
//!   holder of the descriptor would otherwise raise SIGBUS here.
//!
//! The *exact* size is what the file and the peers see; the mapping is rounded up to the page size
//! (the rest of the last page is ordinary zero-filled memory of that page), which is what a host
//! driver wants that imports the pages.
#![allow(
    unsafe_code,
    reason = "mapping memory and accessing it through raw pointers"
)]

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::ptr::{self, NonNull};
use std::sync::atomic::{AtomicBool, AtomicU16, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use rustix::fs::{FallocateFlags, MemfdFlags, SealFlags};
use rustix::mm::{MapFlags, MprotectFlags, ProtFlags};
use rustix::thread::futex;

mod relocation;

/// A sealed memfd and our mapping of it, or of a part of it.
#[derive(Debug)]
pub struct SharedMemory {
    fd: OwnedFd,
    /// Where in the file the mapping begins.
    offset: u64,
    base: NonNull<u8>,
    len: usize,
    mapped_len: usize,
    /// The mapping is no longer one of `fd`.
    moved: AtomicBool,
}

// SAFETY:
// - the mapping belongs to the process, not to a thread: it may be used and unmapped on any.
unsafe impl Send for SharedMemory {}
// SAFETY:
// - all access through `&self` is by copying from and to raw memory or by atomics; racing writers
//   are expected (the other side is another process) and can only make the copied bytes arbitrary.
unsafe impl Sync for SharedMemory {}

impl SharedMemory {
    /// Makes zeroed memory of exactly `size_bytes`, whose size nobody can change any more.
    ///
    /// `name` appears in `/proc/PID/maps` and is otherwise without meaning.
    pub fn create(name: &str, size_bytes: u64) -> io::Result<Self> {
        let (len, mapped_len) = lengths(size_bytes)?;
        let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let fd = rustix::fs::memfd_create(name, flags)?;
        rustix::fs::ftruncate(&fd, size_bytes)?;
        let seals = SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
        rustix::fs::fcntl_add_seals(&fd, seals)?;
        Self::map(fd, 0, len, mapped_len)
    }

    /// Maps the first `size_bytes` of memory that another process made.
    ///
    /// Refused unless `fd` is a memfd of at least that size which is sealed against shrinking: with
    /// anything else the other process could make our accesses fault.
    pub fn from_fd(fd: OwnedFd, size_bytes: u64) -> io::Result<Self> {
        Self::part_of_fd(fd, 0, size_bytes)
    }

    /// Maps `size_bytes` from `offset` on, a multiple of the page size; else as [`Self::from_fd`].
    pub fn part_of_fd(fd: OwnedFd, offset: u64, size_bytes: u64) -> io::Result<Self> {
        let (len, mapped_len) = lengths(size_bytes)?;
        let end = offset
            .checked_add(size_bytes)
            .ok_or_else(|| invalid("shared memory is too large"))?;
        // Only shared-memory files know seals; others answer EINVAL.
        let seals = rustix::fs::fcntl_get_seals(&fd).map_err(|source| {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("descriptor is not a memfd: {source}"),
            )
        })?;
        if !seals.contains(SealFlags::SHRINK) {
            return Err(invalid("shared memory is not sealed against shrinking"));
        }
        let actual = u64::try_from(rustix::fs::fstat(&fd)?.st_size).unwrap_or(0);
        if actual < end {
            return Err(invalid("shared memory is smaller than announced"));
        }
        Self::map(fd, offset, len, mapped_len)
    }

    /// Gives the pages of a range of whole pages back: they read as zeros, for everybody who maps
    /// them.
    pub fn discard(&self, offset: u64, size_bytes: u64) -> io::Result<()> {
        let page = u64::try_from(rustix::param::page_size()).unwrap_or(u64::MAX);
        let inside = offset
            .checked_add(size_bytes)
            .is_some_and(|end| usize::try_from(end).is_ok_and(|end| end <= self.mapped_len));
        let from = self.offset.checked_add(offset).filter(|_| inside);
        let (Some(from), true) = (from, offset.is_multiple_of(page)) else {
            return Err(invalid("range is not one of shared memory"));
        };
        let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        Ok(rustix::fs::fallocate(&self.fd, flags, from, size_bytes)?)
    }

    /// Puts private zeroed memory in the place of the mapping: what is written to it from now on
    /// nobody else sees, and nothing that others write is seen here. Drivers that work on it at
    /// this moment are not disturbed.
    pub fn detach(&self) -> io::Result<()> {
        let flags = MapFlags::PRIVATE | MapFlags::FIXED | MapFlags::NORESERVE;
        self.moved.store(true, Ordering::Release);
        // SAFETY:
        // - exactly the mapping that `self` owns is replaced, at once, and stays owned by it: its
        //   address remains valid for `mapped_len` bytes, readable and writable;
        // - no reference to its bytes exists but words, which are atomic and stay mapped.
        unsafe {
            rustix::mm::mmap_anonymous(
                self.base.as_ptr().cast(),
                self.mapped_len,
                ProtFlags::READ | ProtFlags::WRITE,
                flags,
            )
        }?;
        Ok(())
    }

    /// Moves the first `size_bytes`, whole pages, into `file` from `offset` on: the bytes, and the
    /// mapping, whose address stays. Whoever writes through it meanwhile, drivers included, waits
    /// until that is over and then writes to the new place; nothing is lost.
    ///
    /// `file` has to be as for [`Self::from_fd`]. Other mappings of the memory stay with the old file.
    pub fn move_to(&self, file: OwnedFd, offset: u64, size_bytes: u64) -> io::Result<()> {
        let target = Self::part_of_fd(file, offset, size_bytes)?;
        let len = target.mapped_len;
        if len > self.mapped_len {
            return Err(invalid("the new place is larger than the memory"));
        }
        let base = self.base.as_ptr();
        let _stopped = relocation::stop_writers(base.addr(), len)?;
        // SAFETY:
        // - the range is the beginning of the mapping that `self` owns; it stays readable, and who
        //   writes to it waits in the handler of `relocation`.
        unsafe { rustix::mm::mprotect(base.cast(), len, MprotectFlags::READ) }?;
        let result = self.copy_pages(&target, len);
        // Of what could not be copied, nothing was lost either: the old place is still there.
        if let Err(error) = result {
            // SAFETY: as above.
            unsafe {
                rustix::mm::mprotect(base.cast(), len, MprotectFlags::READ | MprotectFlags::WRITE)
            }?;
            return Err(error);
        }
        // SAFETY:
        // - exactly that range is replaced, at once, by one of the same length in memory whose size
        //   is sealed; `self` goes on owning it;
        // - no reference to its bytes exists but words, which are atomic and stay mapped.
        let replaced = unsafe {
            rustix::mm::mmap(
                base.cast(),
                len,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::SHARED | MapFlags::FIXED,
                &target.fd,
                offset,
            )
        };
        if let Err(error) = replaced {
            let both = MprotectFlags::READ | MprotectFlags::WRITE;
            // SAFETY: as above.
            unsafe { rustix::mm::mprotect(base.cast(), len, both) }?;
            return Err(error.into());
        }
        self.moved.store(true, Ordering::Release);
        let flags = FallocateFlags::PUNCH_HOLE | FallocateFlags::KEEP_SIZE;
        let size = u64::try_from(len).unwrap_or(0);
        // Pages that stay are only a waste, until the file is closed.
        let _ = rustix::fs::fallocate(&self.fd, flags, self.offset, size);
        Ok(())
    }

    /// Whether it was moved to another file, or detached.
    pub fn has_moved(&self) -> bool {
        self.moved.load(Ordering::Acquire)
    }

    /// Copies what is in the first `len` bytes; pages that were never written are left out.
    fn copy_pages(&self, target: &Self, len: usize) -> io::Result<()> {
        use rustix::fs::{SeekFrom, seek};
        let end = self
            .offset
            .saturating_add(u64::try_from(len).unwrap_or(u64::MAX));
        let mut at = self.offset;
        loop {
            // Seeking changes nothing that others rely on: nobody reads such a file by position.
            let data = match seek(&self.fd, SeekFrom::Data(at)) {
                Ok(data) if data < end => data,
                Ok(_) | Err(rustix::io::Errno::NXIO) => return Ok(()),
                Err(error) => return Err(error.into()),
            };
            let hole = seek(&self.fd, SeekFrom::Hole(data))?.min(end);
            let place = |offset: u64| usize::try_from(offset.saturating_sub(self.offset));
            let wrong = |_| invalid("shared memory is too large");
            let (from, to) = (place(data).map_err(wrong)?, place(hole).map_err(wrong)?);
            let count = to.saturating_sub(from);
            // SAFETY:
            // - both mappings have `len` bytes at least, of which `from + count` are the first;
            // - they are mappings of different files, or of places that do not overlap; if somebody
            //   made them the same, bytes are copied onto themselves, which `copy` allows.
            unsafe {
                ptr::copy(
                    self.base.as_ptr().wrapping_add(from),
                    target.base.as_ptr().wrapping_add(from),
                    count,
                );
            }
            at = hole;
        }
    }

    fn map(fd: OwnedFd, offset: u64, len: usize, mapped_len: usize) -> io::Result<Self> {
        // SAFETY:
        // - the address is chosen by the kernel, so no existing mapping is replaced;
        // - the result is owned by the value that is returned and unmapped only by its `Drop`.
        let address = unsafe {
            rustix::mm::mmap(
                ptr::null_mut(),
                mapped_len,
                ProtFlags::READ | ProtFlags::WRITE,
                MapFlags::SHARED,
                &fd,
                offset,
            )
        }?;
        let base = NonNull::new(address.cast::<u8>())
            .ok_or_else(|| io::Error::other("the kernel mapped shared memory at address zero"))?;
        Ok(Self {
            fd,
            offset,
            base,
            len,
            mapped_len,
            moved: AtomicBool::new(false),
        })
    }

    /// A second descriptor of the same memory, all of it, to be passed on. Not of memory that has
    /// moved.
    pub fn try_clone_fd(&self) -> io::Result<OwnedFd> {
        if self.moved.load(Ordering::Acquire) {
            return Err(invalid("shared memory has moved to another file"));
        }
        self.fd.try_clone()
    }

    /// The descriptor.
    pub fn fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }

    /// Where in the file the mapping begins.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// The exact size in bytes; never zero.
    #[expect(clippy::len_without_is_empty, reason = "never empty")]
    pub fn len(&self) -> usize {
        self.len
    }

    /// The size of the mapping: [`len`](Self::len) rounded up to whole pages.
    pub fn mapped_len(&self) -> usize {
        self.mapped_len
    }

    /// The start of the mapping, for calls into drivers that take an address.
    ///
    /// Valid for [`mapped_len`](Self::mapped_len) bytes as long as `self` lives. Making a reference
    /// from it is always wrong.
    pub fn as_ptr(&self) -> *mut u8 {
        self.base.as_ptr()
    }

    /// Loads the word at `offset`; `None` if out of bounds or not a multiple of four.
    pub fn load_u32(&self, offset: usize, order: Ordering) -> Option<u32> {
        // `load` panics for orders that make no sense for it.
        let order = match order {
            Ordering::Release | Ordering::AcqRel => Ordering::Acquire,
            order => order,
        };
        self.word(offset).map(|word| word.load(order))
    }

    /// Stores `value` at `offset`; `None` if out of bounds or not a multiple of four.
    pub fn store_u32(&self, offset: usize, value: u32, order: Ordering) -> Option<()> {
        let order = match order {
            Ordering::Acquire | Ordering::AcqRel => Ordering::Release,
            order => order,
        };
        self.word(offset).map(|word| word.store(value, order))
    }

    /// Loads the half word at `offset`, acquiring; `None` if out of bounds or odd.
    pub fn load_u16(&self, offset: usize) -> Option<u16> {
        self.half(offset).map(|half| half.load(Ordering::Acquire))
    }

    /// Stores `value` at `offset`, releasing; `None` if out of bounds or odd.
    pub fn store_u16(&self, offset: usize, value: u16) -> Option<()> {
        let half = self.half(offset)?;
        half.store(value, Ordering::Release);
        Some(())
    }

    /// Sets `bits` in the word at `offset` and returns the word as it was before.
    pub fn fetch_or_u32(&self, offset: usize, bits: u32, order: Ordering) -> Option<u32> {
        self.word(offset).map(|word| word.fetch_or(bits, order))
    }

    /// Keeps only `bits` in the word at `offset` and returns the word as it was before.
    pub fn fetch_and_u32(&self, offset: usize, bits: u32, order: Ordering) -> Option<u32> {
        self.word(offset).map(|word| word.fetch_and(bits, order))
    }

    /// Adds one to the word at `offset`, around its end, and wakes who waits for it to change.
    pub fn bump_u32(&self, offset: usize) -> Option<()> {
        let word = self.word(offset)?;
        word.fetch_add(1, Ordering::SeqCst);
        // Nobody waits: that is no error.
        let _ = futex::wake(word, futex::Flags::empty(), i32::MAX.unsigned_abs());
        Some(())
    }

    /// Waits until the word at `offset` is not `seen`, at most `timeout`; it may return before. `None` if
    /// there is no such word.
    pub fn wait_u32(&self, offset: usize, seen: u32, timeout: Duration) -> Option<()> {
        let word = self.word(offset)?;
        let timeout = rustix::thread::futex::Timespec {
            tv_sec: i64::try_from(timeout.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: timeout.subsec_nanos().into(),
        };
        // Whatever wakes it, the caller looks again.
        let _ = futex::wait(word, futex::Flags::empty(), seen, Some(&timeout));
        Some(())
    }

    /// Loads the eight bytes at `offset` as one number; `None` if out of bounds or not a multiple of eight.
    pub fn load_u64(&self, offset: usize) -> Option<u64> {
        self.long(offset).map(|long| long.load(Ordering::Relaxed))
    }

    /// Stores the eight bytes at `offset` as one number; `None` if out of bounds or not a multiple of
    /// eight.
    pub fn store_u64(&self, offset: usize, value: u64) -> Option<()> {
        self.long(offset)
            .map(|long| long.store(value, Ordering::Relaxed))
    }

    /// Copies `into.len()` bytes from `offset` on; false, and nothing copied, if out of bounds.
    #[must_use]
    pub fn read(&self, offset: usize, into: &mut [u8]) -> bool {
        let Some(from) = self.range(offset, into.len()) else {
            return false;
        };
        // SAFETY:
        // - `range` found `into.len()` mapped bytes at `from`, and the mapping lives as long as
        //   `self`; its size is sealed, so no page of it can vanish;
        // - `into` is private memory of exactly that length, so the two do not overlap;
        // - another process may write the source meanwhile: the bytes copied are then arbitrary,
        //   which callers must assume anyway. `u8` has no invalid values. A plain copy is used
        //   because megabytes are moved this way; no reference to the source is made.
        unsafe { ptr::copy_nonoverlapping(from, into.as_mut_ptr(), into.len()) };
        true
    }

    /// Copies all of `from` to `offset`; false, and nothing copied, if out of bounds.
    #[must_use]
    pub fn write(&self, offset: usize, from: &[u8]) -> bool {
        let Some(to) = self.range(offset, from.len()) else {
            return false;
        };
        // SAFETY:
        // - `range` found `from.len()` mapped, writable bytes at `to`, and the mapping lives as
        //   long as `self`; its size is sealed, so no page of it can vanish;
        // - `from` is private memory, so the two do not overlap;
        // - readers in other processes may see a mixture of old and new bytes: publishing is done
        //   with the atomic words.
        unsafe { ptr::copy_nonoverlapping(from.as_ptr(), to, from.len()) };
        true
    }

    /// Makes `into` hold exactly the `len` bytes at `offset`, reusing its capacity.
    ///
    /// False if out of bounds; `into` is then left empty.
    #[must_use]
    pub fn read_into_vec(&self, offset: usize, len: usize, into: &mut Vec<u8>) -> bool {
        if self.range(offset, len).is_none() {
            into.clear();
            return false;
        }
        into.resize(len, 0);
        self.read(offset, into)
    }

    /// The address of `len` bytes at `offset`, if they all exist.
    fn range(&self, offset: usize, len: usize) -> Option<*mut u8> {
        let end = offset.checked_add(len)?;
        (end <= self.len).then(|| self.base.as_ptr().wrapping_add(offset))
    }

    fn half(&self, offset: usize) -> Option<&AtomicU16> {
        if !offset.is_multiple_of(2) {
            return None;
        }
        let address = self.range(offset, 2)?.cast::<u16>();
        // SAFETY: as in `word`, for two bytes.
        Some(unsafe { AtomicU16::from_ptr(address) })
    }

    fn long(&self, offset: usize) -> Option<&AtomicU64> {
        if !offset.is_multiple_of(8) {
            return None;
        }
        let address = self.range(offset, 8)?.cast::<u64>();
        // SAFETY: as in `word`, for eight bytes.
        Some(unsafe { AtomicU64::from_ptr(address) })
    }

    fn word(&self, offset: usize) -> Option<&AtomicU32> {
        if !offset.is_multiple_of(4) {
            return None;
        }
        let address = self.range(offset, 4)?.cast::<u32>();
        // SAFETY:
        // - `range` found four mapped, writable bytes there, for as long as `self` lives, to which
        //   the lifetime of the result is bound;
        // - the mapping starts at a page and `offset` is a multiple of four, so it is aligned;
        // - this process accesses words only through this function, hence atomically, or copies
        //   ranges whose content it does not rely on.
        Some(unsafe { AtomicU32::from_ptr(address) })
    }
}

impl Drop for SharedMemory {
    fn drop(&mut self) {
        // SAFETY:
        // - base and length are those that `mmap` returned, and nothing else unmaps them;
        // - no reference into the mapping outlives `self`: `word` is bound to it and private.
        let unmapped = unsafe { rustix::mm::munmap(self.base.as_ptr().cast(), self.mapped_len) };
        debug_assert!(unmapped.is_ok(), "a mapping of ours can be unmapped");
    }
}

impl AsFd for SharedMemory {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd()
    }
}

/// The exact and the rounded length, if memory of that size can exist here.
fn lengths(size_bytes: u64) -> io::Result<(usize, usize)> {
    let len = usize::try_from(size_bytes).map_err(|_| invalid("shared memory is too large"))?;
    if len == 0 {
        return Err(invalid("shared memory must not be empty"));
    }
    let mapped_len = len
        .checked_next_multiple_of(rustix::param::page_size())
        .filter(|rounded| isize::try_from(*rounded).is_ok())
        .ok_or_else(|| invalid("shared memory is too large"))?;
    Ok((len, mapped_len))
}

fn invalid(rule: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, rule)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_mappings_see_the_same_bytes() {
        let ours = SharedMemory::create("test", 5056).unwrap();
        let theirs = SharedMemory::from_fd(ours.try_clone_fd().unwrap(), 5056).unwrap();

        assert!(ours.write(5000, b"mock sun"));
        let mut seen = [0; 8];
        assert!(theirs.read(5000, &mut seen));

        assert_eq!(&seen, b"mock sun");
        assert_eq!(theirs.len(), 5056);
        assert_eq!(theirs.mapped_len() % rustix::param::page_size(), 0);
    }

    #[test]
    fn who_waits_for_a_word_is_woken_from_another_mapping() {
        let ours = SharedMemory::create("test", 4096).unwrap();
        let theirs = SharedMemory::from_fd(ours.try_clone_fd().unwrap(), 4096).unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| {
                while theirs.load_u32(8, Ordering::SeqCst) == Some(0) {
                    theirs.wait_u32(8, 0, Duration::from_secs(60)).unwrap();
                }
            });
            std::thread::sleep(Duration::from_millis(20));
            ours.bump_u32(8).unwrap();
            waiting.join().unwrap();
        });
        assert_eq!(ours.wait_u32(8, 1, Duration::from_millis(1)), Some(()));
        assert_eq!(ours.bump_u32(4096), None);
        assert_eq!(ours.wait_u32(6, 0, Duration::ZERO), None);
        ours.store_u64(16, u64::MAX - 1).unwrap();
        assert_eq!(theirs.load_u64(16), Some(u64::MAX - 1));
        assert_eq!((theirs.load_u64(4092), theirs.load_u64(4)), (None, None));
    }

    fn part(of: &SharedMemory, offset: u64, size_bytes: u64) -> io::Result<SharedMemory> {
        let from = of.offset.checked_add(offset);
        let from = from.ok_or_else(|| invalid("too far"))?;
        SharedMemory::part_of_fd(of.try_clone_fd()?, from, size_bytes)
    }

    #[test]
    fn parts_are_the_same_memory_until_they_are_detached() {
        let page = rustix::param::page_size();
        let whole = SharedMemory::create("test", 8 * page as u64).unwrap();
        let part = part(&whole, 2 * page as u64, 2 * page as u64).unwrap();
        let inner = super::tests::part(&part, page as u64, page as u64).unwrap();
        assert!(whole.write(3 * page, b"sun"));
        let mut seen = [0; 3];
        assert!(inner.read(0, &mut seen) && &seen == b"sun");
        assert!(part.read(page, &mut seen) && &seen == b"sun");

        part.detach().unwrap();
        assert!(part.read(page, &mut seen) && seen == [0; 3]);
        assert!(part.write(page, b"nul") && part.read(page, &mut seen) && &seen == b"nul");
        assert!(inner.read(0, &mut seen) && &seen == b"sun");

        for (offset, size) in [(1, 4), (8 * page as u64, 1), (0, u64::MAX), (u64::MAX, 1)] {
            super::tests::part(&whole, offset, size).unwrap_err();
            whole.discard(offset, size).unwrap_err();
        }
    }

    #[test]
    fn memory_moves_below_its_writers() {
        const WORDS: usize = 4096;
        let page = rustix::param::page_size();
        let size = 16 * page as u64;
        let window = SharedMemory::create("window", 4 * size).unwrap();
        let stop = AtomicBool::new(false);
        for round in 0..40_u64 {
            let memory = SharedMemory::create("memory", size).unwrap();
            assert!(memory.store_u32(15 * page, 77, Ordering::SeqCst).is_some());
            stop.store(false, Ordering::SeqCst);
            let begun = AtomicU32::new(0);
            let offset = (round % 4) * size;
            window.discard(offset, size).unwrap();
            std::thread::scope(|scope| {
                let writers: Vec<_> = (0..2_usize)
                    .map(|writer| {
                        let (memory, stop, begun) = (&memory, &stop, &begun);
                        scope.spawn(move || {
                            let mut count = 0_u32;
                            while !stop.load(Ordering::SeqCst) || count == 0 {
                                count += 1;
                                let word = (count as usize * 2 + writer) % WORDS;
                                memory.store_u32(word * 4, count, Ordering::SeqCst).unwrap();
                                // What was written is there, wherever "there" is by now.
                                let seen = memory.load_u32(word * 4, Ordering::SeqCst);
                                assert_eq!(seen, Some(count));
                                begun.fetch_or(1 << writer, Ordering::SeqCst);
                            }
                            count
                        })
                    })
                    .collect();
                while begun.load(Ordering::SeqCst) != 3 {
                    std::thread::yield_now();
                }
                let fd = window.try_clone_fd().unwrap();
                memory.move_to(fd, offset, size).unwrap();
                std::thread::sleep(std::time::Duration::from_millis(2));
                stop.store(true, Ordering::SeqCst);
                for writer in writers {
                    assert!(writer.join().unwrap() > 0);
                }
            });
            let at = usize::try_from(offset).unwrap();
            let mut ours = vec![0; 16 * page];
            let mut theirs = vec![0; 16 * page];
            assert!(memory.read(0, &mut ours) && window.read(at, &mut theirs));
            assert!(ours == theirs, "round {round}");
            assert_eq!(window.load_u32(at + 15 * page, Ordering::SeqCst), Some(77));
            assert!(memory.store_u32(0, 5, Ordering::SeqCst).is_some());
            assert_eq!(window.load_u32(at, Ordering::SeqCst), Some(5));
            memory.try_clone_fd().unwrap_err();
        }
    }

    #[test]
    fn only_the_beginning_moves_and_only_where_there_is_room() {
        let page = rustix::param::page_size();
        let window = SharedMemory::create("window", 4 * page as u64).unwrap();
        let memory = SharedMemory::create("memory", 2 * page as u64).unwrap();
        assert!(memory.write(0, b"one") && memory.write(page, b"two"));
        let fd = || window.try_clone_fd().unwrap();
        memory.move_to(fd(), 0, 3 * page as u64).unwrap_err();
        memory
            .move_to(fd(), 4 * page as u64, page as u64)
            .unwrap_err();
        memory.move_to(fd(), page as u64, page as u64).unwrap();
        let mut seen = [0; 3];
        assert!(window.read(page, &mut seen) && &seen == b"one");
        assert!(window.read(2 * page, &mut seen) && seen == [0; 3]);
        assert!(memory.read(page, &mut seen) && &seen == b"two");
    }

    #[test]
    fn discarded_pages_are_zero_for_everybody() {
        let page = rustix::param::page_size();
        let whole = SharedMemory::create("test", 4 * page as u64).unwrap();
        let part = part(&whole, page as u64, page as u64).unwrap();
        assert!(whole.write(0, &vec![7; 4 * page]));
        part.discard(0, page as u64).unwrap();
        let mut seen = vec![1; 4 * page];
        assert!(whole.read(0, &mut seen));
        let expected = [vec![7; page], vec![0; page], vec![7; 2 * page]].concat();
        assert_eq!(seen, expected);
    }

    #[test]
    fn size_is_sealed() {
        let memory = SharedMemory::create("test", 4096).unwrap();

        assert!(rustix::fs::ftruncate(memory.fd(), 1).is_err());
        assert!(rustix::fs::ftruncate(memory.fd(), 8192).is_err());
        assert!(rustix::fs::fcntl_add_seals(memory.fd(), SealFlags::WRITE).is_err());
    }

    #[test]
    fn unsealed_small_or_foreign_descriptors_are_refused() {
        let unsealed = rustix::fs::memfd_create("test", MemfdFlags::ALLOW_SEALING).unwrap();
        rustix::fs::ftruncate(&unsealed, 4096).unwrap();
        SharedMemory::from_fd(unsealed, 4096).unwrap_err();

        let small = SharedMemory::create("test", 4095).unwrap();
        SharedMemory::from_fd(small.try_clone_fd().unwrap(), 4096).unwrap_err();

        let file = std::fs::File::open("/proc/self/exe").unwrap();
        SharedMemory::from_fd(file.into(), 1).unwrap_err();
    }

    #[test]
    fn impossible_sizes_are_refused() {
        for size in [0, u64::MAX, u64::MAX - 4095, 1 << 63] {
            assert!(SharedMemory::create("test", size).is_err(), "{size}");
        }
    }

    #[test]
    fn words_are_atomic_and_aligned() {
        let memory = SharedMemory::create("test", 10).unwrap();

        assert_eq!(memory.store_u32(4, 0b101, Ordering::Acquire), Some(()));
        assert_eq!(memory.fetch_or_u32(4, 0b010, Ordering::SeqCst), Some(0b101));
        assert_eq!(
            memory.fetch_and_u32(4, 0b110, Ordering::SeqCst),
            Some(0b111)
        );
        assert_eq!(memory.load_u32(4, Ordering::Release), Some(0b110));
        assert_eq!(memory.load_u16(4), Some(0b110));
        assert_eq!(memory.store_u16(8, 0x1234), Some(()));
        assert_eq!(memory.load_u16(8), Some(0x1234));
        assert_eq!(memory.load_u16(9), None);
        assert_eq!(memory.load_u16(10), None);
        assert_eq!(memory.load_u32(2, Ordering::Relaxed), None);
        assert_eq!(memory.load_u32(8, Ordering::Relaxed), None);
        assert_eq!(memory.load_u32(usize::MAX - 3, Ordering::Relaxed), None);
    }

    proptest! {
        #[test]
        fn access_is_granted_exactly_within_bounds(
            size in 1_usize..9000,
            offset in prop_oneof![0_usize..10_000, Just(usize::MAX), Just(usize::MAX - 8)],
            len in 0_usize..10_000,
        ) {
            let memory = SharedMemory::create("test", size as u64).unwrap();
            let inside = offset.checked_add(len).is_some_and(|end| end <= size);
            let mut bytes = vec![7; len];
            prop_assert_eq!(memory.write(offset, &bytes), inside);
            bytes.fill(0);
            prop_assert_eq!(memory.read(offset, &mut bytes), inside);
            prop_assert!(!inside || bytes.iter().all(|byte| *byte == 7));
            let mut copy = vec![1, 2, 3];
            prop_assert_eq!(memory.read_into_vec(offset, len, &mut copy), inside);
            prop_assert_eq!(copy.len(), if inside { len } else { 0 });
        }
    }
}
