//! Logical devices of the host.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use parhelion_vk as vk;

use super::instance::PhysicalDevice;

/// Queues that were asked for at creation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestedQueues {
    pub(crate) flags: vk::DeviceQueueCreateFlags,
    pub(crate) family: u32,
    pub(crate) count: u32,
}

/// A device of the host's driver.
#[derive(Debug)]
pub(crate) struct Device {
    pub(crate) handle: vk::Device,
    pub(crate) table: vk::DeviceTable,
    pub(crate) host: vk::host::HostTable,
    pub(crate) physical: Arc<PhysicalDevice>,
    pub(crate) queues: Vec<RequestedQueues>,
    /// Whether shaders' accesses stay in their buffers and images, whatever the guest asked for.
    pub(crate) is_robust: bool,
    /// Queues that the guest has: flags, family and index.
    taken: Mutex<HashSet<(u32, u32, u32)>>,
    /// Sets are written by several threads of honest guests, but never one set by two: one lock for
    /// all of them is enough.
    descriptors: Mutex<()>,
}

impl Device {
    /// Wraps a live device.
    pub(crate) fn new(
        handle: vk::Device,
        physical: &Arc<PhysicalDevice>,
        queues: Vec<RequestedQueues>,
        is_robust: bool,
    ) -> Arc<Self> {
        let instance = &physical.instance;
        // SAFETY: both are live and the loader's.
        let table = unsafe { instance.loader.device(instance.handle, handle) };
        // SAFETY: both are live and the loader's.
        let host = unsafe { instance.loader.host(instance.handle, handle) };
        let physical = Arc::clone(physical);
        Arc::new(Self {
            handle,
            table,
            host,
            physical,
            queues,
            is_robust,
            taken: Mutex::default(),
            descriptors: Mutex::new(()),
        })
    }

    /// Gives a queue to the guest; false if it has it already.
    pub(crate) fn take_queue(
        &self,
        flags: vk::DeviceQueueCreateFlags,
        family: u32,
        index: u32,
    ) -> bool {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        taken.insert((flags.0, family, index))
    }

    /// Keeps other threads from changing descriptor sets.
    pub(crate) fn lock_descriptors(&self) -> MutexGuard<'_, ()> {
        self.descriptors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Device {
    /// Waits until the device has no work. Queues are not used meanwhile: the device is about to go.
    pub(crate) fn wait_idle(&self) {
        if let Some(wait) = self.table.device_wait_idle {
            // SAFETY: obligations 1 and 4, as the callers promise.
            unsafe { wait(self.handle) };
        }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        self.wait_idle();
        if let Some(destroy) = self.table.destroy_device {
            // SAFETY: obligations 1 and 5; all children held a reference.
            unsafe { destroy(self.handle, vk::Null::NULL) };
        }
    }
}
