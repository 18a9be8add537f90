//! What has happened lately, in order, for whoever asks.
//!
//! The last [`KEPT`] events are kept. Numbers begin anew with each daemon, whose own number is beside them:
//! who had watched another one begins from the front.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use parhelion_device::vgpu::{Blame, ms_since_1970};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use utoipa::ToSchema;

/// Events that are kept.
const KEPT: usize = 1024;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Event {
    /// Counts up.
    pub(crate) number: u64,
    /// When, in milliseconds since 1970.
    pub(crate) at_ms: u64,
    /// The vGPU it is about, if it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) vgpu: Option<String>,
    /// What happened.
    pub(crate) what: What,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// A vGPU was made.
    Created,
    /// A vGPU that was at work was found by a new daemon.
    Adopted,
    /// Limits were changed.
    Changed,
    /// A vGPU is gone.
    Removed,
    /// The process of a vGPU ended by itself, and is started again.
    Crashed,
    /// The process of a vGPU cannot be started.
    Failed(String),
    /// A program has begun to use it.
    Began {
        /// Its number.
        seat: u64,
        /// What it calls itself.
        name: String,
    },
    /// A program has ended.
    Ended {
        /// Its number.
        seat: u64,
    },
    /// A program had to end, or could not begin.
    Blamed(Blame),
    /// No new vGPUs are made.
    Drained,
    /// New vGPUs are made again.
    Undrained,
}

/// All that is kept.
#[derive(Debug)]
pub(super) struct Events {
    kept: Mutex<VecDeque<Event>>,
    last: watch::Sender<u64>,
    /// The daemon's own number.
    pub(super) boot: u64,
}

impl Events {
    pub(super) fn new() -> Self {
        Self {
            kept: Mutex::default(),
            last: watch::Sender::new(0),
            boot: ms_since_1970(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Event>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells of something.
    pub(super) fn tell(&self, vgpu: Option<&str>, what: What) {
        let mut kept = self.lock();
        let number = self.last.borrow().saturating_add(1);
        if kept.len() >= KEPT {
            kept.pop_front();
        }
        kept.push_back(Event {
            number,
            at_ms: ms_since_1970(),
            vgpu: vgpu.map(str::to_owned),
            what,
        });
        self.last.send_replace(number);
    }

    /// What came after number `after`.
    pub(super) fn after(&self, after: u64) -> Vec<Event> {
        let kept = self.lock();
        kept.iter().filter(|e| e.number > after).cloned().collect()
    }

    /// The number of the last event, to be waited for.
    pub(super) fn subscribe(&self) -> watch::Receiver<u64> {
        self.last.subscribe()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_late_gets_what_is_kept() {
        let events = Events::new();
        for _ in 0..KEPT + 10 {
            events.tell(Some("a"), What::Created);
        }
        assert_eq!(events.after(0).len(), KEPT);
        assert_eq!(events.after(0)[0].number, 11);
        let last = u64::try_from(KEPT).unwrap() + 10;
        assert_eq!(events.after(last - 1).len(), 1);
        assert_eq!(*events.subscribe().borrow(), last);
    }
}
