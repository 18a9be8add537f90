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

    /// Lets `queue` run. True if it goes on where it was stopped: what was asked for then is still
    /// wanted.
    pub(super) fn start(&self, queue: &mut Queue, ram: &GuestRam) -> Result<bool, Broken> {
        queue.resume(ram, self.base)?;
        queue.is_enabled = true;
        Ok(self.left_at == Some(queue.position()))
    }

    /// Stops it; returns the request to go on with.
    pub(super) fn stop(&mut self, queue: &mut Queue) -> u16 {
        if queue.is_enabled {
            queue.is_enabled = false;
            self.left_at = Some(queue.position());
            self.base = queue.position().0;
        }
        self.is_kicked = false;
        self.base
    }
}
