//! Status words of rings, so that a guest learns of the death of a renderer.
//!
//! A guest that waits for a ring looks at its status word and gives up when FATAL is set; without
//! that it would spin for a quarter of an hour. The renderer sets the bit for faults that it
//! notices; this is for the rest.

use std::collections::HashMap;
use std::sync::Arc;

use parhelion_model::RingId;

use super::account::Shm;
use crate::fault::Fault;

/// The bit of a status word that says that the ring is dead.
const FATAL: u32 = 2;

/// The rings of a context.
#[derive(Debug)]
pub(super) struct Rings {
    most: u32,
    poisoned: bool,
    status: HashMap<RingId, (Arc<Shm>, usize)>,
}

impl Rings {
    pub(super) fn new(most: u32) -> Self {
        Self {
            most,
            poisoned: false,
            status: HashMap::new(),
        }
    }

    /// Remembers where the status word of a ring is; both come from the renderer.
    pub(super) fn insert(
        &mut self,
        ring: RingId,
        shm: Arc<Shm>,
        status_offset: u64,
    ) -> Result<(), Fault> {
        let broken = |rule: &str| Err(Fault::host("renderer", rule));
        let Ok(offset) = usize::try_from(status_offset) else {
            return broken("reported a ring outside of its memory");
        };
        if !shm.has_word(offset) {
            return broken("reported a ring outside of its memory");
        }
        if self.status.contains_key(&ring) {
            return broken("reported a ring twice");
        }
        if u32::try_from(self.status.len()).is_ok_and(|count| count >= self.most) {
            return broken("reported more rings than the limit");
        }
        self.status.insert(ring, (shm, offset));
        if self.poisoned {
            self.poison();
        }
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.status.is_empty()
    }

    pub(super) fn remove(&mut self, ring: RingId) {
        self.status.remove(&ring);
    }

    /// Sets FATAL in every ring, and in those to come.
    pub(super) fn poison(&mut self) {
        self.poisoned = true;
        for (shm, offset) in self.status.values() {
            shm.set_bits(*offset, FATAL);
        }
    }
}
