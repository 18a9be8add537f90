//! The resources of a context: memory that the guest can map, by number.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, PoisonError};

use parhelion_model::id::ResourceId;
use parhelion_sys::memory::SharedMemory;

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
    },
    /// A range of the window of a virtual machine, from which memory objects are allocated.
    Range(Arc<SharedMemory>),
    /// Such a range without memory: its allocation is refused.
    Refused,
}

/// All resources of a context.
#[derive(Debug, Default)]
pub(crate) struct Resources(Mutex<HashMap<ResourceId, Resource>>);

impl Resources {
    fn table(&self) -> std::sync::MutexGuard<'_, HashMap<ResourceId, Resource>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a resource; a number in use is a mistake of the device process.
    pub(crate) fn insert(&self, id: ResourceId, resource: Resource) -> Result<(), Fault> {
        match self.table().entry(id) {
            Entry::Occupied(_) => Err(Fault::host(format!("resource {} exists already", id.0))),
            Entry::Vacant(place) => {
                place.insert(resource);
                Ok(())
            }
        }
    }

    /// Forgets a resource. Whoever uses its memory keeps it, but has it alone from now on.
    pub(crate) fn detach(&self, id: ResourceId) -> std::io::Result<()> {
        match self.table().remove(&id) {
            Some(Resource::Shm(memory) | Resource::Range(memory)) => memory.detach(),
            Some(Resource::Memory { .. } | Resource::Refused) | None => Ok(()),
        }
    }

    /// Forgets a resource; whoever uses its memory keeps it.
    pub(crate) fn remove(&self, id: ResourceId) {
        self.table().remove(&id);
    }

    /// The resource with this number.
    pub(crate) fn get(&self, id: u32) -> Result<Resource, Fault> {
        let found = self.table().get(&ResourceId(id)).cloned();
        found.ok_or_else(|| Fault::guest(format!("resource {id} does not exist")))
    }

    /// The plain shared memory with this number.
    pub(crate) fn shm(&self, id: u32) -> Result<Arc<SharedMemory>, Fault> {
        match self.get(id)? {
            Resource::Shm(memory) => Ok(memory),
            Resource::Memory { .. } | Resource::Range(_) | Resource::Refused => Err(Fault::guest(
                format!("resource {id} is device memory, not shared memory"),
            )),
        }
    }
}
