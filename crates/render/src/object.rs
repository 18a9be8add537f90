//! The objects of a context: what the guest's ids stand for.
//!
//! Rules the module keeps:
//!
//! - An id is found only as the kind of object that it is, and only while it is alive.
//! - Whoever uses an object holds a reference. The driver's object ends with the last reference, so
//!   no ring can pull it away from under another one, and a parent outlives its children.
//! - Ids are the guest's choice: sparse, reused, hostile. A used id is not taken again.
//!
//! State saving comes later: the bytes that created an object will be kept beside it, in [`Entry`],
//! which is why only [`Objects::insert`] makes entries.

use std::collections::{HashMap, HashSet, hash_map};
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use parhelion_vk as vk;

use crate::driver::check::facts;
use crate::driver::device::Device;
use crate::driver::instance::{Instance, PhysicalDevice};
use crate::driver::memory::Memory;
use crate::driver::{self, queue::Queue};
use crate::fault::Fault;
use crate::lock::Lock;

/// What is known of an object besides its handle.
#[derive(Debug)]
pub(crate) enum Data {
    /// Nothing.
    None,
    Instance(Arc<Instance>),
    PhysicalDevice(Arc<PhysicalDevice>),
    Device,
    Queue(Arc<Queue>),
    Memory(Memory),
    /// Ids of the objects allocated from a pool, and how often all of them were reset.
    Pool {
        children: Mutex<Ids>,
        resets: facts::Resets,
    },
    Semaphore {
        /// Whether it counts, rather than being signalled or not.
        is_timeline: bool,
    },
    Buffer(facts::Buffer),
    Image(facts::Image),
    View(facts::View),
    Pass(facts::Pass),
    Framebuffer(facts::Framebuffer),
    SetLayout(Arc<facts::SetLayout>),
    PipelineLayout(facts::PipelineLayout),
    Set(facts::Set),
    Pipeline(facts::Pipeline),
    CommandBuffer(facts::CommandBuffer),
    /// A query pool: how many queries, and how many results of 64 bits each can have.
    Queries {
        kind: vk::QueryType,
        count: u32,
        results: u32,
    },
}

/// A live object.
#[derive(Debug)]
pub(crate) struct Object {
    pub(crate) id: u64,
    pub(crate) kind: vk::ObjectType,
    /// The driver's handle.
    pub(crate) handle: u64,
    pub(crate) data: Data,
    /// What Vulkan calls external synchronisation.
    lock: Lock,
    device: Option<Arc<Device>>,
    /// The pool it was allocated from.
    pool: Option<Arc<Object>>,
    /// What the driver's object points to and Vulkan does not let a caller end before it: the memory
    /// of a buffer, the image of a view. They end after it, whatever the guest destroys first.
    kept: Mutex<Vec<Arc<Object>>>,
}

impl Object {
    /// A new object; with a pool, the pool ends it.
    pub(crate) fn new(
        id: u64,
        kind: vk::ObjectType,
        handle: u64,
        device: Option<Arc<Device>>,
        pool: Option<Arc<Object>>,
        data: Data,
    ) -> Arc<Self> {
        Arc::new(Self {
            id,
            kind,
            handle,
            data,
            lock: Lock::default(),
            device,
            pool,
            kept: Mutex::default(),
        })
    }

    /// Keeps `others` alive for as long as this object is. They must be older in the order of use
    /// (memory, resources, views, sets), so that no two objects keep each other.
    pub(crate) fn keep(&self, others: impl IntoIterator<Item = Arc<Object>>) {
        let mut kept = self.kept();
        kept.extend(others);
        // Sparse resources are bound again and again, to the same memory most of the time.
        kept.sort_unstable_by_key(Arc::as_ptr);
        kept.dedup_by(|a, b| Arc::ptr_eq(a, b));
    }

    /// How many objects of a kind this one keeps.
    pub(crate) fn kept_of(&self, kind: vk::ObjectType) -> usize {
        self.kept().iter().filter(|o| o.kind == kind).count()
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Arc<Object>>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The device that the object belongs to, or is.
    pub(crate) fn device(&self) -> Result<&Arc<Device>, Fault> {
        self.device
            .as_ref()
            .ok_or_else(|| Fault::guest("the object belongs to no device"))
    }

    /// The instance of an instance or physical device.
    pub(crate) fn instance(&self) -> Result<&Arc<Instance>, Fault> {
        match &self.data {
            Data::Instance(instance) => Ok(instance),
            Data::PhysicalDevice(physical) => Ok(&physical.instance),
            _ => Err(Fault::guest(
                "the object is no instance and no physical device",
            )),
        }
    }

    /// The physical device behind the object.
    pub(crate) fn physical(&self) -> Result<&Arc<PhysicalDevice>, Fault> {
        match &self.data {
            Data::PhysicalDevice(physical) => Ok(physical),
            _ => Ok(&self.device()?.physical),
        }
    }

    /// Keeps other threads from using the object in a call.
    pub(crate) fn lock(&self) -> MutexGuard<'_, bool> {
        self.lock.lock()
    }

    /// The lock itself, for those who claim it.
    pub(crate) fn own_lock(&self) -> &Lock {
        &self.lock
    }

    /// The pool that the object came from.
    pub(crate) fn pool(&self) -> Option<&Arc<Object>> {
        self.pool.as_ref()
    }

    /// Ids of what was allocated from this pool.
    pub(crate) fn children(&self) -> Option<MutexGuard<'_, Ids>> {
        match &self.data {
            Data::Pool { children, .. } => {
                Some(children.lock().unwrap_or_else(PoisonError::into_inner))
            }
            _ => None,
        }
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        if let (Some(device), None) = (&self.device, &self.pool) {
            driver::destroy_object(device, self.kind, self.handle);
        }
    }
}

/// Ids are small and consecutive with honest guests: one multiplication spreads them.
#[derive(Default)]
pub(crate) struct IdHasher(u64);

impl Hasher for IdHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte) ^ self.0);
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = value.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26);
    }
}

/// Ids of objects.
pub(crate) type Ids = HashSet<u64, BuildHasherDefault<IdHasher>>;

type Shard = HashMap<u64, Entry, BuildHasherDefault<IdHasher>>;

/// What the table keeps of an object.
#[derive(Debug)]
struct Entry {
    object: Arc<Object>,
}

const SHARDS: usize = 64;

fn taken(id: u64) -> Fault {
    Fault::guest(format!("id {id} already names an object"))
}

/// Counts how often names were taken away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Epoch(u64);

impl Epoch {
    /// The epoch after this one.
    pub(crate) fn next(self) -> Self {
        Self(self.0.wrapping_add(1))
    }
}

/// All objects of a context.
#[derive(Debug)]
pub(crate) struct Objects {
    shards: [Mutex<Shard>; SHARDS],
    epoch: AtomicU64,
    count: AtomicU32,
    limit: u32,
}

impl Objects {
    /// A table for at most `limit` objects.
    pub(crate) fn new(limit: u32) -> Self {
        Self {
            shards: std::array::from_fn(|_| Mutex::default()),
            epoch: AtomicU64::new(0),
            count: AtomicU32::new(0),
            limit,
        }
    }

    fn shard(&self, id: u64) -> MutexGuard<'_, Shard> {
        let at = usize::try_from(id % SHARDS as u64).unwrap_or(0);
        // `at` is below `SHARDS`; the fallback only spares a panic.
        let shard = self.shards.get(at).unwrap_or(&self.shards[0]);
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes whenever a name has been taken away: whoever remembers what names stand for must then
    /// ask again.
    pub(crate) fn epoch(&self) -> Epoch {
        Epoch(self.epoch.load(Ordering::Acquire))
    }

    /// The object `id`, if it is of this kind.
    pub(crate) fn get(&self, kind: vk::ObjectType, id: u64) -> Option<Arc<Object>> {
        let shard = self.shard(id);
        let object = &shard.get(&id)?.object;
        (object.kind == kind).then(|| Arc::clone(object))
    }

    /// The id of the physical device with this handle; 0 if the guest has not named it.
    pub(crate) fn id_of_physical_device(&self, handle: u64) -> u64 {
        let found = self.shards.iter().find_map(|shard| {
            let shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            shard
                .values()
                .find(|e| {
                    e.object.kind == vk::ObjectType::PHYSICAL_DEVICE && e.object.handle == handle
                })
                .map(|e| e.object.id)
        });
        found.unwrap_or(0)
    }

    /// Whether `id` could name a new object, as far as can be told without looking for another one:
    /// [`Objects::insert`] does that.
    pub(crate) fn check_new(&self, id: u64) -> Result<(), Fault> {
        if id == 0 {
            return Err(Fault::guest("a new object needs an id that is not 0"));
        }
        if self.count.load(Ordering::Relaxed) >= self.limit {
            return Err(Fault::guest(format!("more than {} objects", self.limit)));
        }
        Ok(())
    }

    /// Whether `ids` can name new objects, all together.
    pub(crate) fn check_all_new(
        &self,
        ids: impl ExactSizeIterator<Item = u64>,
    ) -> Result<(), Fault> {
        let wanted = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if self.count.load(Ordering::Relaxed).saturating_add(wanted) > self.limit {
            return Err(Fault::guest(format!("more than {} objects", self.limit)));
        }
        for id in ids {
            self.check_new(id)?;
            if self.shard(id).contains_key(&id) {
                return Err(taken(id));
            }
        }
        Ok(())
    }

    /// How many objects of a kind there are.
    pub(crate) fn count_of(&self, kind: vk::ObjectType) -> usize {
        let count = |shard: &Mutex<Shard>| {
            let shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            shard.values().filter(|e| e.object.kind == kind).count()
        };
        self.shards.iter().map(count).sum()
    }

    /// Gives `object` its name.
    pub(crate) fn insert(&self, object: Arc<Object>) -> Result<(), Fault> {
        let id = object.id;
        // An object that is turned down ends here, after the lock.
        let turned_down = {
            let mut shard = self.shard(id);
            match shard.entry(id) {
                hash_map::Entry::Occupied(_) => Some((object, taken(id))),
                hash_map::Entry::Vacant(place) => {
                    if self.count.fetch_add(1, Ordering::Relaxed) >= self.limit {
                        self.count.fetch_sub(1, Ordering::Relaxed);
                        let rule = format!("more than {} objects", self.limit);
                        Some((object, Fault::guest(rule)))
                    } else {
                        place.insert(Entry { object });
                        None
                    }
                }
            }
        };
        turned_down.map_or(Ok(()), |(_, fault)| Err(fault))
    }

    /// Takes the name away of what was allocated from `pool`, and of nothing else.
    pub(crate) fn remove_child(
        &self,
        kind: vk::ObjectType,
        id: u64,
        pool: &Object,
    ) -> Option<Arc<Object>> {
        let is_child = |object: &Object| {
            let own = object.pool().map(Arc::as_ptr);
            object.kind == kind && own == Some(std::ptr::from_ref(pool))
        };
        self.remove_if(id, is_child).map(|(object, _)| object)
    }

    /// Takes the name away; the object ends when nobody uses it any more. Also tells the epoch that ended
    /// with it.
    pub(crate) fn remove_in_epoch(
        &self,
        kind: vk::ObjectType,
        id: u64,
    ) -> Option<(Arc<Object>, Epoch)> {
        self.remove_if(id, |object| object.kind == kind)
    }

    fn remove_if(
        &self,
        id: u64,
        fits: impl FnOnce(&Object) -> bool,
    ) -> Option<(Arc<Object>, Epoch)> {
        let mut shard = self.shard(id);
        let hash_map::Entry::Occupied(entry) = shard.entry(id) else {
            return None;
        };
        if !fits(&entry.get().object) {
            return None;
        }
        let entry = entry.remove();
        self.count.fetch_sub(1, Ordering::Relaxed);
        let ended = Epoch(self.epoch.fetch_add(1, Ordering::Release));
        Some((entry.object, ended))
    }

    /// Takes the names of all objects away for which `gone` says so, and returns them.
    pub(crate) fn remove_where(&self, mut gone: impl FnMut(&Object) -> bool) -> Vec<Arc<Object>> {
        let mut removed = Vec::new();
        for shard in &self.shards {
            let mut shard = shard.lock().unwrap_or_else(PoisonError::into_inner);
            let ids: Vec<u64> = shard
                .values()
                .filter(|e| gone(&e.object))
                .map(|e| e.object.id)
                .collect();
            for id in ids {
                if let Some(entry) = shard.remove(&id) {
                    self.count.fetch_sub(1, Ordering::Relaxed);
                    removed.push(entry.object);
                }
            }
        }
        self.epoch.fetch_add(1, Ordering::Release);
        removed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(id: u64, kind: vk::ObjectType) -> Arc<Object> {
        Object::new(id, kind, id + 1000, None, None, Data::None)
    }

    #[test]
    fn an_id_is_found_as_what_it_is() {
        let table = Objects::new(10);
        table.insert(object(7, vk::ObjectType::BUFFER)).unwrap();
        assert!(table.get(vk::ObjectType::BUFFER, 7).is_some());
        assert!(table.get(vk::ObjectType::IMAGE, 7).is_none());
        assert!(table.get(vk::ObjectType::BUFFER, 8).is_none());
        assert!(table.remove_in_epoch(vk::ObjectType::IMAGE, 7).is_none());
        assert!(table.remove_in_epoch(vk::ObjectType::BUFFER, 7).is_some());
        assert!(table.get(vk::ObjectType::BUFFER, 7).is_none());
    }

    #[test]
    fn ids_are_unique_and_limited() {
        let table = Objects::new(2);
        assert!(table.check_new(0).is_err());
        table.insert(object(1, vk::ObjectType::FENCE)).unwrap();
        assert!(table.check_all_new([1].into_iter()).is_err());
        assert!(table.insert(object(1, vk::ObjectType::FENCE)).is_err());
        table.insert(object(65, vk::ObjectType::FENCE)).unwrap();
        assert!(table.check_new(3).is_err(), "the limit is 2");
        assert_eq!(table.remove_where(|o| o.id > 1).len(), 1);
        table.check_new(3).unwrap();
    }

    #[test]
    fn an_object_lives_as_long_as_it_is_used() {
        let table = Objects::new(10);
        table.insert(object(1, vk::ObjectType::EVENT)).unwrap();
        let held = table.get(vk::ObjectType::EVENT, 1).unwrap();
        let removed = table.remove_in_epoch(vk::ObjectType::EVENT, 1).unwrap();
        drop(removed);
        assert_eq!(Arc::strong_count(&held), 1);
        assert_eq!(held.handle, 1001);
    }
}
