//! A guest program that has brought everything up, twice.

use parhelion_model::control::FromRenderer;
use parhelion_model::id::Timeline;
use parhelion_model::limits::Limits;

use crate::client::{Guest, Ring, is_host_driver};
use crate::make;

pub(crate) const INSTANCE: u64 = 1;
pub(crate) const PHYSICAL: u64 = 2;
pub(crate) const DEVICE: u64 = 3;
pub(crate) const QUEUE: u64 = 4;
pub(crate) const BUFFER: u64 = 5;
pub(crate) const MEMORY: u64 = 6;
pub(crate) const POOL: u64 = 7;
pub(crate) const COMMANDS: u64 = 8;
pub(crate) const FENCE: u64 = 9;
pub(crate) const EVENT: u64 = 10;
pub(crate) const DESCRIPTORS: u64 = 11;
pub(crate) const LAYOUT: u64 = 12;
pub(crate) const SET: u64 = 13;
pub(crate) const QUERIES: u64 = 14;
pub(crate) const OTHER_POOL: u64 = 15;

/// Ids of the second device's objects are higher by this.
pub(crate) const OTHER: u64 = 100;

/// The first id that nothing has.
pub(crate) const FRESH: u64 = 1000;

/// Queries in [`QUERIES`].
pub(crate) const QUERY_COUNT: u32 = 8;

/// Size of [`MEMORY`].
pub(crate) const MEMORY_BYTES: u64 = 5000;

pub(crate) struct World {
    pub(crate) guest: Guest,
    pub(crate) ring: Ring,
    pub(crate) second: Ring,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(Limits::default())
    }

    pub(crate) fn with(limits: Limits) -> Self {
        Self::of(Guest::with(limits))
    }

    pub(crate) fn of(mut guest: Guest) -> Self {
        let mut ring = guest.ring();
        let second = guest.ring();
        ring.run(&make::create_instance(INSTANCE)).unwrap();
        ring.run(&make::enumerate_physical_devices(INSTANCE, &[PHYSICAL]))
            .unwrap();
        for (base, timeline) in [(0, 1), (OTHER, 2)] {
            ring.run(&device(base, timeline)).unwrap();
        }
        // The virtqueue is done with making the rings: from now on all of them hear of a fault.
        guest.post.submit_to(Timeline::CPU, Some(u64::MAX), &[]);
        guest.wait_for(|m| matches!(m, FromRenderer::FenceRetired { .. }).then_some(()));
        Self {
            guest,
            ring,
            second,
        }
    }

    /// Executes commands on the first ring; it does not matter whether that goes well.
    pub(crate) fn act(&mut self, commands: &[u8]) {
        let _ = self.ring.run(commands);
    }
}

/// A device with one of everything; two queues were asked for.
pub(crate) fn device(base: u64, timeline: u32) -> Vec<u8> {
    let device = base + DEVICE;
    // Software drivers have one.
    let queues = if is_host_driver() { 1 } else { 2 };
    [
        make::create_device(PHYSICAL, device, &[(0, queues)], &[]),
        make::get_queue(device, 0, 0, Some(timeline), base + QUEUE),
        make::create_buffer(device, base + BUFFER, 4096),
        make::allocate(device, base + MEMORY, MEMORY_BYTES, 0),
        make::bind_buffer(device, base + BUFFER, base + MEMORY),
        make::create_command_pool(device, base + POOL),
        make::create_command_pool(device, base + OTHER_POOL),
        make::allocate_command_buffers(device, base + POOL, &[base + COMMANDS]),
        make::create_fence(device, base + FENCE),
        make::create_event(device, base + EVENT),
        make::create_descriptor_pool(device, base + DESCRIPTORS),
        make::create_set_layout(device, base + LAYOUT),
        make::allocate_sets(device, base + DESCRIPTORS, base + LAYOUT, &[base + SET]),
        make::create_query_pool(device, base + QUERIES, 0, QUERY_COUNT),
    ]
    .concat()
}
