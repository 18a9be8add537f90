//! Synchronization objects: 64-bit values, fences that will store them, waits for them.
//!
//! Rules, as stock clients expect them:
//!
//! - A retiring fence and a write both *store* the value; neither takes a maximum. Clients only
//!   raise values.
//! - A point is reached when the value is at least as large; once reached it stays so for the wait
//!   that saw it.
//! - An object that the client has given up lives on in fences and waits that refer to it.
//! - Fences of one timeline retire in the order in which they were submitted.

use std::cell::Cell;
use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;
use std::time::Instant;

use parhelion_model::{FenceSeqno, Timeline};
use parhelion_sys::event::EventFd;

use super::protocol::Point;

/// A value, shared by those that refer to it.
pub(super) type Value = Rc<Cell<u64>>;

/// A value to be stored or to be reached.
pub(super) type Target = (Value, u64);

/// All synchronization objects of a connection.
#[derive(Debug, Default)]
pub(super) struct Syncs {
    objects: HashMap<u32, Value>,
    last_id: u32,
    last_fence: FenceSeqno,
    fences: BTreeMap<Timeline, VecDeque<(FenceSeqno, Vec<Target>)>>,
    pending: usize,
    waits: Vec<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    any: bool,
    targets: Vec<Target>,
    event: EventFd,
    deadline: Option<Instant>,
}

/// A fence was reported that does not exist.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct UnknownFence;

impl Syncs {
    pub(super) fn count(&self) -> usize {
        self.objects.len()
    }

    pub(super) fn pending_fences(&self) -> usize {
        self.pending
    }

    pub(super) fn waits(&self) -> usize {
        self.waits.len()
    }

    /// Makes an object; `None` when there are no ids left.
    pub(super) fn create(&mut self, value: u64) -> Option<u32> {
        let id = self.last_id.checked_add(1)?;
        self.last_id = id;
        self.objects.insert(id, Rc::new(Cell::new(value)));
        Some(id)
    }

    /// Gives an object up; false if there is none.
    pub(super) fn remove(&mut self, id: u32) -> bool {
        self.objects.remove(&id).is_some()
    }

    pub(super) fn read(&self, id: u32) -> Option<u64> {
        self.objects.get(&id).map(|value| value.get())
    }

    /// Stores a value; false if there is no such object.
    pub(super) fn write(&mut self, point: Point) -> bool {
        let Some(value) = self.objects.get(&point.sync) else {
            return false;
        };
        value.set(point.value);
        self.wake();
        true
    }

    /// The values that `points` refer to; `None` if one does not exist.
    pub(super) fn resolve(&self, points: &[Point]) -> Option<Vec<Target>> {
        points
            .iter()
            .map(|point| {
                let value = self.objects.get(&point.sync)?;
                Some((Rc::clone(value), point.value))
            })
            .collect()
    }

    /// Remembers what to store when the returned fence retires.
    pub(super) fn add_fence(&mut self, timeline: Timeline, targets: Vec<Target>) -> FenceSeqno {
        // 64 bits do not run out.
        let seqno = FenceSeqno(self.last_fence.0.wrapping_add(1));
        self.last_fence = seqno;
        self.fences
            .entry(timeline)
            .or_default()
            .push_back((seqno, targets));
        self.pending = self.pending.saturating_add(1);
        seqno
    }

    /// Retires the fences of a timeline up to `seqno`.
    pub(super) fn retire(
        &mut self,
        timeline: Timeline,
        seqno: FenceSeqno,
    ) -> Result<(), UnknownFence> {
        let fences = self.fences.get_mut(&timeline).ok_or(UnknownFence)?;
        if !fences.iter().any(|(known, _)| *known == seqno) {
            return Err(UnknownFence);
        }
        while let Some((retired, targets)) = fences.pop_front() {
            self.pending = self.pending.saturating_sub(1);
            for (value, target) in targets {
                value.set(target);
            }
            if retired == seqno {
                break;
            }
        }
        self.wake();
        Ok(())
    }

    /// Signals `event` when all (or any) of `targets` are reached, until `deadline`.
    pub(super) fn add_wait(
        &mut self,
        any: bool,
        targets: Vec<Target>,
        event: EventFd,
        deadline: Option<Instant>,
    ) {
        let mut wait = Waiting {
            any,
            targets,
            event,
            deadline,
        };
        if !wait.reached() {
            self.waits.push(wait);
        }
    }

    /// When the next wait is to be forgotten.
    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.waits.iter().filter_map(|wait| wait.deadline).min()
    }

    /// Forgets the waits whose time is over.
    pub(super) fn expire(&mut self, now: Instant) {
        self.waits
            .retain(|wait| wait.deadline.is_none_or(|deadline| deadline > now));
    }

    /// The context is over: wakes all waits, so that nobody sleeps on.
    pub(super) fn release_all(&mut self) {
        for wait in self.waits.drain(..) {
            wait.wake();
        }
    }

    fn wake(&mut self) {
        self.waits.retain_mut(|wait| !wait.reached());
    }
}

impl Waiting {
    /// Looks whether the wait is over, and if so signals its event.
    fn reached(&mut self) -> bool {
        let before = self.targets.len();
        self.targets.retain(|(value, target)| value.get() < *target);
        let over = self.targets.is_empty() || (self.any && self.targets.len() < before);
        if over {
            self.wake();
        }
        over
    }

    fn wake(&self) {
        if let Err(error) = self.event.signal() {
            tracing::warn!(%error, "cannot wake a client");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn point(sync: u32, value: u64) -> Point {
        Point { sync, value }
    }

    /// Adds a wait and returns its event.
    fn wait(syncs: &mut Syncs, any: bool, points: &[Point]) -> EventFd {
        let event = EventFd::new().unwrap();
        let targets = syncs.resolve(points).unwrap();
        let clone = EventFd::adopt(event.try_clone_fd().unwrap()).unwrap();
        syncs.add_wait(any, targets, clone, None);
        event
    }

    #[test]
    fn values_are_stored_not_raised() {
        let mut syncs = Syncs::default();
        let id = syncs.create(5).unwrap();
        assert!(syncs.write(point(id, 3)));
        assert_eq!(syncs.read(id), Some(3));
        assert!(!syncs.write(point(id + 1, 3)));
        assert!(syncs.remove(id));
        assert!(!syncs.remove(id));
        assert_eq!(syncs.read(id), None);
        assert_ne!(syncs.create(0), Some(id), "ids are not reused");
    }

    #[test]
    fn fences_retire_in_order_on_their_timeline() {
        let mut syncs = Syncs::default();
        let (cpu, gpu) = (Timeline::CPU, Timeline::new(1).unwrap());
        let id = syncs.create(0).unwrap();
        let mut add = |timeline, value| {
            let targets = syncs.resolve(&[point(id, value)]).unwrap();
            syncs.add_fence(timeline, targets)
        };
        let (first, second, other) = (add(gpu, 1), add(gpu, 2), add(cpu, 7));
        assert_eq!(syncs.pending_fences(), 3);

        assert_eq!(syncs.retire(cpu, first), Err(UnknownFence));
        assert_eq!(syncs.retire(gpu, second), Ok(()));
        assert_eq!(syncs.read(id), Some(2));
        assert_eq!(syncs.retire(gpu, first), Err(UnknownFence));
        assert_eq!(syncs.retire(cpu, other), Ok(()));
        assert_eq!(syncs.read(id), Some(7));
        assert_eq!(syncs.pending_fences(), 0);
    }

    #[test]
    fn waits_end_when_any_or_all_points_are_reached() {
        let mut syncs = Syncs::default();
        let (one, two) = (syncs.create(0).unwrap(), syncs.create(0).unwrap());
        let points = [point(one, 1), point(two, 2)];
        let any = wait(&mut syncs, true, &points);
        let all = wait(&mut syncs, false, &points);
        assert_eq!(syncs.waits(), 2);

        syncs.write(point(two, 1));
        assert!(!any.clear().unwrap());
        syncs.write(point(one, 5));
        assert!(any.clear().unwrap());
        assert!(!all.clear().unwrap());
        // A point that was reached stays reached.
        syncs.write(point(one, 0));
        syncs.write(point(two, 2));
        assert!(all.clear().unwrap());
        assert_eq!(syncs.waits(), 0);

        for any_of in [true, false] {
            assert!(
                wait(&mut syncs, any_of, &[]).clear().unwrap(),
                "nothing to wait for"
            );
            assert!(wait(&mut syncs, any_of, &[point(two, 2)]).clear().unwrap());
        }
    }

    #[test]
    fn objects_live_on_in_fences_and_waits() {
        let mut syncs = Syncs::default();
        let id = syncs.create(0).unwrap();
        let event = wait(&mut syncs, false, &[point(id, 1)]);
        let targets = syncs.resolve(&[point(id, 1)]).unwrap();
        let fence = syncs.add_fence(Timeline::CPU, targets);
        assert!(syncs.remove(id));
        assert!(syncs.resolve(&[point(id, 1)]).is_none());

        syncs.retire(Timeline::CPU, fence).unwrap();

        assert!(event.clear().unwrap());
    }

    #[test]
    fn waits_are_forgotten_in_time_or_woken_at_the_end() {
        let mut syncs = Syncs::default();
        let id = syncs.create(0).unwrap();
        let now = Instant::now();
        let late = now.checked_add(Duration::from_secs(1)).unwrap();
        let short = EventFd::new().unwrap();
        let targets = syncs.resolve(&[point(id, 1)]).unwrap();
        let clone = EventFd::adopt(short.try_clone_fd().unwrap()).unwrap();
        syncs.add_wait(false, targets, clone, Some(late));
        let long = wait(&mut syncs, false, &[point(id, 1)]);

        assert_eq!(syncs.next_deadline(), Some(late));
        syncs.expire(now);
        assert_eq!(syncs.waits(), 2);
        syncs.expire(late);
        assert_eq!(syncs.next_deadline(), None);
        syncs.release_all();

        assert!(!short.clear().unwrap());
        assert!(long.clear().unwrap());
    }
}
