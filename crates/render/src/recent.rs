//! The objects that a channel used last, so that finding one again takes neither a lock nor a
//! reference count.
//!
//! An object in here is alive, but it may have lost its name since. So everything is forgotten as
//! soon as any name has been taken away, and when the channel has nothing to do: an object that
//! the guest has destroyed lives no longer than the command that each ring is at. What came from a
//! pool (command buffers, descriptor sets) is also forgotten with the first command that does not
//! record, since whoever frees it waits for that.

use std::sync::Arc;

use parhelion_vk as vk;

use crate::object::{Epoch, Object};

/// More than the objects of a draw: buffers, sets, layouts, pipelines, the command buffer.
const SLOTS: usize = 64;

/// A few objects, by kind and id.
#[derive(Debug)]
pub(crate) struct Recent {
    slots: [Option<Arc<Object>>; SLOTS],
    /// Slots that were filled, as bits.
    filled: u64,
    /// Those of them that were filled with something from a pool.
    pooled: u64,
    epoch: Epoch,
}

impl Recent {
    pub(crate) fn new() -> Self {
        Self {
            slots: [const { None }; SLOTS],
            filled: 0,
            pooled: 0,
            epoch: Epoch::default(),
        }
    }

    fn slot(&mut self, kind: vk::ObjectType, id: u64) -> (u64, &mut Option<Arc<Object>>) {
        let kind = u64::from(kind.0.cast_unsigned());
        let spread = (id ^ kind << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58;
        let at = usize::try_from(spread).unwrap_or(0) % SLOTS;
        (1 << spread, &mut self.slots[at])
    }

    /// Forgets everything if names have been taken away since the last time.
    pub(crate) fn refresh(&mut self, epoch: Epoch) {
        if self.epoch != epoch {
            self.clear();
            self.epoch = epoch;
        }
    }

    /// Forgets one object, whose name was taken away at the end of `epoch`.
    pub(crate) fn forget(&mut self, kind: vk::ObjectType, id: u64, epoch: Epoch) {
        drop(self.take(kind, id));
        // If that was the only name since the last look, all others stand.
        if self.epoch == epoch {
            self.epoch = epoch.next();
        }
    }

    /// Takes an object out, for the time of a command.
    pub(crate) fn take(&mut self, kind: vk::ObjectType, id: u64) -> Option<Arc<Object>> {
        let (_, slot) = self.slot(kind, id);
        slot.take_if(|object| object.id == id && object.kind == kind)
    }

    /// Puts an object in, for the next command.
    pub(crate) fn put(&mut self, object: Arc<Object>) {
        let is_pooled = object.pool().is_some();
        let (bit, slot) = self.slot(object.kind, object.id);
        *slot = Some(object);
        self.filled |= bit;
        if is_pooled {
            self.pooled |= bit;
        }
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.pooled = 0;
        let filled = std::mem::take(&mut self.filled);
        self.empty(filled);
    }

    /// Forgets what came from a pool.
    pub(crate) fn clear_pooled(&mut self) {
        let pooled = std::mem::take(&mut self.pooled);
        self.filled &= !pooled;
        self.empty(pooled);
    }

    fn empty(&mut self, mut slots: u64) {
        while slots != 0 {
            let at = slots.trailing_zeros();
            slots &= slots.wrapping_sub(1);
            if let Some(slot) = self.slots.get_mut(at as usize) {
                *slot = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::{Data, Objects};

    fn object(id: u64, kind: vk::ObjectType) -> Arc<Object> {
        Object::new(id, kind, id + 1000, None, None, Data::None)
    }

    #[test]
    fn what_was_put_in_is_found_as_what_it_is() {
        let mut recent = Recent::new();
        for id in 1..=8 {
            recent.put(object(id, vk::ObjectType::BUFFER));
        }
        assert!(recent.take(vk::ObjectType::IMAGE, 3).is_none());
        assert!(recent.take(vk::ObjectType::BUFFER, 9).is_none());
        let found = recent.take(vk::ObjectType::BUFFER, 8).unwrap();
        assert_eq!(found.handle, 1008);
        assert!(recent.take(vk::ObjectType::BUFFER, 8).is_none(), "taken");
    }

    #[test]
    fn what_came_from_a_pool_is_forgotten_alone() {
        let mut recent = Recent::new();
        let pool = object(1, vk::ObjectType::COMMAND_POOL);
        let kind = vk::ObjectType::COMMAND_BUFFER;
        let child = Object::new(2, kind, 1002, None, Some(Arc::clone(&pool)), Data::None);
        recent.put(pool);
        recent.put(Arc::clone(&child));
        recent.clear_pooled();
        assert_eq!(Arc::strong_count(&child), 1);
        assert!(recent.take(vk::ObjectType::COMMAND_POOL, 1).is_some());
    }

    #[test]
    fn nothing_outlives_its_name_for_long() {
        let table = Objects::new(10);
        let mut recent = Recent::new();
        table.insert(object(1, vk::ObjectType::EVENT)).unwrap();
        table.insert(object(2, vk::ObjectType::EVENT)).unwrap();
        recent.refresh(table.epoch());
        let one = table.get(vk::ObjectType::EVENT, 1).unwrap();
        recent.put(Arc::clone(&one));
        recent.refresh(table.epoch());
        assert_eq!(Arc::strong_count(&one), 3, "names are as they were");
        recent.put(table.get(vk::ObjectType::EVENT, 2).unwrap());
        let (two, ended) = table.remove_in_epoch(vk::ObjectType::EVENT, 2).unwrap();
        recent.forget(vk::ObjectType::EVENT, 2, ended);
        recent.refresh(table.epoch());
        assert_eq!(Arc::strong_count(&two), 1);
        assert_eq!(Arc::strong_count(&one), 3, "the other one is still known");
        table.insert(object(3, vk::ObjectType::EVENT)).unwrap();
        table.remove_in_epoch(vk::ObjectType::EVENT, 3).unwrap();
        recent.refresh(table.epoch());
        assert_eq!(Arc::strong_count(&one), 2);
        assert!(recent.take(vk::ObjectType::EVENT, 1).is_none());
        recent.put(Arc::clone(&one));
        table.remove_where(|o| o.id == 1);
        recent.refresh(table.epoch());
        assert_eq!(Arc::strong_count(&one), 1);
    }
}
