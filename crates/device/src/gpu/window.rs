//! The window: one piece of memory that the monitor maps into its guest once, and in which the guest
//! chooses places for its blobs.
//!
//! A place belongs to one resource until every renderer that knew it has said that it has left; then
//! its pages are given back, which also clears them for the next.

use std::collections::BTreeMap;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use parhelion_model::ResourceId;
use parhelion_sys::memory::SharedMemory;

/// Places are whole pages of this size.
const PAGE: u64 = 4096;

/// The window and who is where in it.
#[derive(Debug)]
pub(super) struct Window {
    memory: Arc<SharedMemory>,
    /// By offset: how long, and whose.
    places: BTreeMap<u64, (u64, ResourceId)>,
}

impl Window {
    /// An empty window; it takes memory only where it is used.
    pub(super) fn new(size_bytes: u64) -> io::Result<Self> {
        Ok(Self {
            memory: Arc::new(SharedMemory::create("parhelion-window", size_bytes)?),
            places: BTreeMap::new(),
        })
    }

    /// What the monitor maps.
    pub(super) fn fd(&self) -> io::Result<OwnedFd> {
        self.memory.try_clone_fd()
    }

    pub(super) fn memory(&self) -> &SharedMemory {
        &self.memory
    }

    pub(super) fn size_bytes(&self) -> u64 {
        u64::try_from(self.memory.len()).unwrap_or(0)
    }

    /// Gives `size_bytes` from `offset` on to a resource; false if that is not in the window, or not
    /// free.
    pub(super) fn take(&mut self, offset: u64, size_bytes: u64, resource: ResourceId) -> bool {
        let Some(len) = size_bytes
            .checked_next_multiple_of(PAGE)
            .filter(|len| *len > 0)
        else {
            return false;
        };
        let Some(end) = offset.checked_add(len) else {
            return false;
        };
        let before = self.places.range(..end).next_back();
        let is_taken = before.is_some_and(|(start, (len, _))| start.saturating_add(*len) > offset);
        if !offset.is_multiple_of(PAGE) || end > self.size_bytes() || is_taken {
            return false;
        }
        // A guest can write anywhere in the window, at any time.
        self.discard(offset, len);
        self.places.insert(offset, (len, resource));
        true
    }

    /// The same, for who outlives a call.
    pub(super) fn shared(&self) -> Arc<SharedMemory> {
        Arc::clone(&self.memory)
    }

    /// Takes a place back, with its pages.
    pub(super) fn free(&mut self, offset: u64) {
        let Some((len, _)) = self.places.remove(&offset) else {
            return;
        };
        self.discard(offset, len);
    }

    /// Gives all pages back.
    pub(super) fn clear(&self) {
        self.discard(0, self.size_bytes());
    }

    fn discard(&self, offset: u64, len: u64) {
        if let Err(error) = self.memory.discard(offset, len) {
            tracing::error!(%error, "pages of the window cannot be given back");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_do_not_overlap_and_come_back_empty() {
        let mut window = Window::new(8 * PAGE).unwrap();
        let id = ResourceId;
        assert!(window.take(PAGE, 2 * PAGE, id(1)));
        for (offset, size) in [
            (0, PAGE + 1),
            (2 * PAGE, 1),
            (7 * PAGE, PAGE + 1),
            (8 * PAGE, 1),
            (1, 1),
            (4 * PAGE, 0),
            (u64::MAX - 4095, 4095),
            (0, u64::MAX),
        ] {
            assert!(!window.take(offset, size, id(2)), "{offset:#x} {size:#x}");
        }
        assert!(window.take(3 * PAGE, 1, id(2)));
        assert!(!window.take(3 * PAGE + 4095, 1, id(3)));

        assert!(window.memory().write(4096, b"secret"));
        window.free(PAGE);
        let mut seen = [1; 6];
        assert!(window.memory().read(4096, &mut seen) && seen == [0; 6]);
        assert!(window.take(0, 3 * PAGE, id(4)));
    }
}
