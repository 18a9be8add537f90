//! What is known of one queue. The monitor says it in parts, in an order of its own; the queue runs
//! once all of them are there.

use crate::virtio::queue::{Broken, Queue};
use crate::virtio::ram::GuestRam;

/// One queue, as the monitor has described it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ring {
    /// The request to go on with.
    pub(super) base: u16,
    /// Its parts lie in guest memory.
    pub(super) has_place: bool,
    /// The monitor has given a doorbell, or said that there is none.
    pub(super) is_kicked: bool,
    /// The monitor wants it to run.
    pub(super) is_wanted: bool,
    /// Where it was stopped.
    left_at: Option<(u16, u16)>,
}

impl Ring {
    pub(super) fn is_ready(&self) -> bool {
        self.has_place && self.is_kicked && self.is_wanted
    }

    /// Lets the queue run that the monitor has described as `said`, and which is `at_work` until then.
    /// True if it goes on where it was stopped: what was asked for then is still wanted.
    pub(super) fn start(
        &self,
        said: &mut Queue,
        at_work: &Queue,
        ram: &GuestRam,
    ) -> Result<bool, Broken> {
        let mut begun = said.clone();
        begun.resume(ram, self.base)?;
        begun.is_enabled = true;
        let goes_on =
            self.left_at == Some(begun.position()) && self.left_at == Some(at_work.position());
        if goes_on {
            said.is_enabled = true;
        } else {
            *said = begun;
        }
        Ok(goes_on)
    }

    /// Stops it; returns the request to go on with.
    pub(super) fn stop(&mut self, said: &mut Queue, at_work: &mut Queue) -> u16 {
        if said.is_enabled {
            said.is_enabled = false;
            // It may have stopped before the worker had seen it start.
            at_work.adopt(said);
            self.left_at = Some(at_work.position());
            self.base = at_work.position().0;
        }
        self.base
    }
}
