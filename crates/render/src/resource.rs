//! The resources of a context: memory that the guest can map, by number.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, PoisonError};

use parhelion_model::id::ResourceId;
use parhelion_sys::memory::SharedMemory;

use crate::driver::memory::Grant;
use crate::fault::Fault;

/// What a resource is.
#[derive(Clone, Debug)]
pub(crate) enum Resource {
    /// Plain shared memory, for rings, replies and command streams.
    Shm(Arc<SharedMemory>),
    /// The memory of a `VkDeviceMemory`, with the type it was allocated from.
    Memory {
        memory: Arc<SharedMemory>,
        type_index: u32,
        size_bytes: u64,
        /// The bytes count as taken until the last who has the memory gives it up.
        _grant: Arc<Grant>,
        /// Whether the driver finds it by its address alone, so that it can be moved.
        is_movable: bool,
    },
    /// A range of the window of a virtual machine, from which memory objects are allocated.
    Range(Arc<SharedMemory>),
    /// Such a range without memory: its allocation is refused.
    Refused,
    /// A blob that was in the window.
    Gone,
}

/// All resources of a context.
#[derive(Debug, Default)]
pub(crate) struct Resources(Mutex<Table>);

#[derive(Debug, Default)]
struct Table {
    known: HashMap<ResourceId, Resource>,
    /// A blob is put into the window when its turn comes, and taken out at once, each as often as the
    /// other. Where the two do not meet in a blob that is there, this counts: up for a turn that
    /// failed, down for a blob that was taken out before its turn, which is then void.
    turns: HashMap<ResourceId, i32>,
}

impl Table {
    fn turn(&mut self, id: ResourceId, by: i32) {
        let turns = self.turns.entry(id).or_default();
        *turns = turns.saturating_add(by);
        if *turns == 0 {
            self.turns.remove(&id);
        }
    }
}

impl Resources {
    fn table(&self) -> std::sync::MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a resource; a number in use is a mistake of the device process.
    pub(crate) fn insert(&self, id: ResourceId, resource: Resource) -> Result<(), Fault> {
        match self.table().known.entry(id) {
            Entry::Occupied(_) => Err(Fault::host(format!("resource {} exists already", id.0))),
            Entry::Vacant(place) => {
                place.insert(resource);
                Ok(())
            }
        }
    }

    /// Forgets a resource. Whoever uses its memory keeps it, but has it alone from now on.
    pub(crate) fn detach(&self, id: ResourceId) -> std::io::Result<()> {
        let mut table = self.table();
        match table.known.get(&id) {
            Some(Resource::Shm(memory) | Resource::Range(memory)) => {
                memory.detach()?;
                table.known.remove(&id);
            }
            Some(Resource::Memory { memory, .. }) if memory.has_moved() => {
                memory.detach()?;
                table.known.insert(id, Resource::Gone);
            }
            Some(Resource::Refused) => {
                table.known.remove(&id);
            }
            Some(Resource::Memory { .. } | Resource::Gone) | None => table.turn(id, -1),
        }
        Ok(())
    }

    /// Moves the memory of a blob into `window` from `offset` on, if there is one.
    pub(crate) fn place(
        &self,
        id: ResourceId,
        window: Result<OwnedFd, Fault>,
        offset: u64,
        size_bytes: u64,
    ) -> Result<(), Fault> {
        let mut table = self.table();
        if table.turns.get(&id).is_some_and(|turns| *turns < 0) {
            table.turn(id, 1);
            return Err(Fault::guest("it was taken out of the window again"));
        }
        // The lock is held: whoever takes the blob out waits.
        let moved = match (table.known.get(&id), window) {
            (_, Err(fault)) => Err(fault),
            (
                Some(Resource::Memory {
                    memory,
                    is_movable: true,
                    ..
                }),
                Ok(window),
            ) if !memory.has_moved() => memory
                .move_to(window, offset, size_bytes)
                .map_err(|e| Fault::host(format!("memory cannot be moved into the window: {e}"))),
            _ => Err(Fault::guest(format!("resource {} cannot be moved", id.0))),
        };
        if moved.is_err() {
            table.turn(id, 1);
        }
        moved
    }

    /// Forgets a resource; whoever uses its memory keeps it.
    pub(crate) fn remove(&self, id: ResourceId) {
        self.table().known.remove(&id);
    }

    /// The resource with this number.
    pub(crate) fn get(&self, id: u32) -> Result<Resource, Fault> {
        let found = self.table().known.get(&ResourceId(id)).cloned();
        found.ok_or_else(|| Fault::guest(format!("resource {id} does not exist")))
    }

    /// The plain shared memory with this number.
    pub(crate) fn shm(&self, id: u32) -> Result<Arc<SharedMemory>, Fault> {
        match self.get(id)? {
            Resource::Shm(memory) => Ok(memory),
            Resource::Memory { .. } | Resource::Range(_) | Resource::Refused | Resource::Gone => {
                Err(Fault::guest(format!(
                    "resource {id} is device memory, not shared memory"
                )))
            }
        }
    }
}
