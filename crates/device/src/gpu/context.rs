//! A context: one guest program, one renderer process.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use parhelion_model::control::{MAX_SUBMIT_BYTES, Submit};
use parhelion_model::{ContextId, FenceSeqno, ResourceId, Timeline};

use super::Token;
use super::wire::Header;
use crate::fault::{Ended, Fault, Reason};
use crate::renderer::Link;

/// How long a renderer may take to end in order.
const GRACE: Duration = Duration::from_millis(400);

/// Tells contexts apart whose guest gave them the same number, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key(pub(super) u64);

/// A context that works.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) id: ContextId,
    pub(super) key: Key,
    pub(super) name: String,
    pub(super) link: Link,
    /// Resources in the window that the renderer was told of and not told to leave.
    pub(super) imported: HashSet<ResourceId>,
    /// How many resources in host memory it has made.
    pub(super) owned: u32,
    last_seqno: u64,
    /// Requests that are answered when their fence retires.
    fences: HashMap<(Timeline, FenceSeqno), (Token, Header)>,
    most_fences: u32,
}

impl Context {
    pub(super) fn new(id: ContextId, key: Key, name: String, link: Link, most_fences: u32) -> Self {
        Self {
            id,
            key,
            name,
            link,
            imported: HashSet::new(),
            owned: 0,
            last_seqno: 0,
            fences: HashMap::new(),
            most_fences,
        }
    }

    /// Passes commands on. With a timeline, the request is answered when the timeline got there.
    pub(super) fn submit(
        &mut self,
        commands: &[u8],
        wait: Option<(u32, Token, Header)>,
    ) -> Result<(), Fault> {
        let bad = |rule: &str| Fault::guest("SUBMIT_3D", rule);
        if commands.len() > MAX_SUBMIT_BYTES {
            return Err(bad("there are more commands than one submission can carry"));
        }
        let (timeline, fence) = match wait {
            None => (Timeline::CPU, None),
            Some((ring, token, header)) => {
                let timeline = Timeline::new(ring).ok_or_else(|| bad("no such timeline"))?;
                if u32::try_from(self.fences.len()).is_ok_and(|count| count >= self.most_fences) {
                    return Err(bad("there are as many fences as the limit allows"));
                }
                self.last_seqno = self.last_seqno.saturating_add(1);
                let seqno = FenceSeqno(self.last_seqno);
                self.fences.insert((timeline, seqno), (token, header));
                (timeline, Some(seqno))
            }
        };
        self.link.submit(&Submit {
            timeline,
            fence,
            commands,
        })
    }

    /// How many requests wait for a fence.
    pub(super) fn waiting(&self) -> usize {
        self.fences.len()
    }

    /// The request that waits for this fence.
    pub(super) fn retire(
        &mut self,
        timeline: Timeline,
        seqno: FenceSeqno,
    ) -> Option<(Token, Header)> {
        self.fences.remove(&(timeline, seqno))
    }

    /// All requests that wait.
    pub(super) fn take_waiting(&mut self) -> Vec<(Token, Header)> {
        self.fences.drain().map(|(_, waiting)| waiting).collect()
    }

    /// Ends the renderer and waits for that. Rings must say FATAL already.
    pub(super) fn end(mut self, reason: Reason) -> Ended {
        let has_rings = self.link.has_rings();
        self.link.end(GRACE);
        self.link.blame(&reason);
        Ended {
            context: self.id,
            name: self.name,
            driver: self.link.driver().cloned(),
            has_rings,
            reason,
            statistics: self.link.statistics(),
        }
    }
}
