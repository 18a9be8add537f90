//! Measures how long the GPU works for a queue's submissions.
//!
//! Around the command buffers of a submission go two tiny ones that write timestamps, and copy them
//! to shared memory. They are recorded once; a pair is used again when its timestamps have arrived.
//! When all pairs are in flight a submission goes unmeasured rather than waiting: nothing here asks
//! the driver for results, since a driver may wait for the whole device to answer (lavapipe does).
//! Measuring costs a driver some microseconds, which is much for a submission that takes no longer:
//! while submissions come fast, one of a few is measured and stands for those since the last one.
//! Overlap is counted once: work on a queue begins no earlier than what was submitted before has
//! ended.

use std::collections::VecDeque;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use parhelion_sys::memory::SharedMemory;
use parhelion_vk as vk;
use vk::Handle as _;

use super::backend::Backend;
use super::device::Device;
use super::memory::Plan;

/// Submissions that can be in flight and measured.
const PAIRS: u32 = 64;

/// Time between two submissions that are measured. Longer ones are all measured, since they do not
/// come more often.
const SPACING: Duration = Duration::from_millis(4);

/// Two timestamps.
const PAIR_BYTES: u32 = 16;
/// Where the words are that say whether a submission has begun, behind the timestamps.
const BEGUN: u32 = PAIRS * PAIR_BYTES;
const RESULT_BYTES: u32 = BEGUN + PAIRS * 4;

/// The meter of one queue.
#[derive(Debug)]
pub(crate) struct Meter {
    family: u32,
    /// Nanoseconds of one tick; none when the queue cannot write timestamps.
    tick_ns: Option<f64>,
    /// The bits of a timestamp that mean something.
    mask: u64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    pairs: Option<Pairs>,
    failed: bool,
    free: Vec<u32>,
    /// Pairs, each with the number of submissions that it stands for.
    in_flight: VecDeque<(u32, u32)>,
    last_end: u64,
    total_ticks: u64,
    /// When the last measured submission was made.
    measured: Option<Instant>,
    /// Submissions that went by since the last one that was measured.
    skipped: u32,
}

/// The driver's side of it.
#[derive(Debug)]
struct Pairs {
    queries: vk::QueryPool,
    pool: vk::CommandPool,
    buffers: Vec<vk::CommandBuffer>,
    results: Results,
}

/// Where the timestamps of all pairs arrive.
#[derive(Debug)]
struct Results {
    buffer: vk::Buffer,
    memory: vk::DeviceMemory,
    shared: Arc<SharedMemory>,
}

/// The command buffers to put first and last in a submission.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brackets {
    pub(crate) begin: vk::CommandBuffer,
    pub(crate) end: vk::CommandBuffer,
    pub(crate) pair: u32,
}

impl Meter {
    /// A meter for queues of `family`.
    pub(crate) fn new(device: &Device, family: u32) -> Self {
        let index = usize::try_from(family).unwrap_or(usize::MAX);
        let properties = device.physical.queue_families.get(index);
        let able = vk::QueueFlags::GRAPHICS.0 | vk::QueueFlags::COMPUTE.0;
        let bits = properties
            .filter(|p| p.queue_flags.0 & able != 0)
            .map_or(0, |p| p.timestamp_valid_bits.min(64));
        let period = f64::from(device.physical.properties.limits.timestamp_period);
        let mask = u64::MAX
            .checked_shr(64u32.saturating_sub(bits))
            .unwrap_or(0);
        Self {
            family,
            tick_ns: (bits > 0).then_some(period),
            mask,
            state: Mutex::default(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Command buffers for the next submission, if it can be measured, and is to be: `always`, or because
    /// none was for a while. Under the queue's lock.
    pub(crate) fn begin(&self, device: &Device, always: bool) -> Option<Brackets> {
        self.tick_ns?;
        let mut state = self.lock();
        let now = Instant::now();
        if !always
            && state
                .measured
                .is_some_and(|last| now.duration_since(last) < SPACING)
        {
            state.skipped = state.skipped.saturating_add(1);
            return None;
        }
        state.measured = Some(now);
        if state.pairs.is_none() && !state.failed {
            state.pairs = Pairs::new(device, self.family);
            state.failed = state.pairs.is_none();
            state.free = (0..PAIRS).collect();
        }
        self.collect(&mut state);
        let pair = state.free.pop()?;
        let at = usize::try_from(pair).ok()?.checked_mul(2)?;
        let pairs = state.pairs.as_ref()?;
        let buffers = &pairs.buffers;
        let (begin, end) = (*buffers.get(at)?, *buffers.get(at.checked_add(1)?)?);
        pairs.results.clear(pair);
        Some(Brackets { begin, end, pair })
    }

    /// The submission with `brackets` was made, or has failed.
    pub(crate) fn submitted(&self, brackets: Brackets, failed: bool) {
        let mut state = self.lock();
        if failed {
            state.free.push(brackets.pair);
        } else {
            let stands_for = state.skipped.saturating_add(1);
            state.skipped = 0;
            state.in_flight.push_back((brackets.pair, stands_for));
        }
    }

    /// Whether the GPU has begun with a measured submission that is not done.
    pub(crate) fn has_begun(&self, pair: u32) -> bool {
        let state = self.lock();
        state
            .pairs
            .as_ref()
            .is_some_and(|pairs| pairs.results.has_begun(pair))
    }

    /// Adds up what is done.
    pub(crate) fn settle(&self) {
        self.collect(&mut self.lock());
    }

    /// Nanoseconds measured so far.
    pub(crate) fn total_ns(&self) -> u64 {
        let ticks = self.lock().total_ticks;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float saturates"
        )]
        let total = self.nanoseconds(ticks) as u64;
        total
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "a measurement needs no 64 bits of precision"
    )]
    fn nanoseconds(&self, ticks: u64) -> f64 {
        ticks as f64 * self.tick_ns.unwrap_or(0.0)
    }

    fn collect(&self, state: &mut State) {
        while let Some((pair, stands_for)) = state.in_flight.front().copied() {
            let Some([begin, end]) = state
                .pairs
                .as_ref()
                .and_then(|pairs| pairs.results.get(pair))
            else {
                return;
            };
            state.in_flight.pop_front();
            state.free.push(pair);
            let (begin, end) = (begin & self.mask, end & self.mask);
            let start = begin.max(state.last_end);
            let ticks = end.saturating_sub(start);
            let all = ticks.saturating_mul(u64::from(stands_for));
            state.total_ticks = state.total_ticks.saturating_add(all);
            state.last_end = end;
        }
    }

    /// Ends the meter's objects. The queue has no more work of ours.
    pub(crate) fn stop(&self, device: &Device) {
        let mut state = self.lock();
        self.collect(&mut state);
        state.failed = true;
        state.free.clear();
        if let Some(pairs) = state.pairs.take() {
            pairs.destroy(device);
        }
    }
}

impl Pairs {
    /// Makes the queries and records the command buffers; none if the driver refuses.
    fn new(device: &Device, family: u32) -> Option<Self> {
        let arena = vk::Arena::new(1 << 16);
        let table = &device.table;
        let results = Results::new(device, &arena)?;
        let info = vk::QueryPoolCreateInfo {
            query_type: vk::QueryType::TIMESTAMP,
            query_count: PAIRS * 2,
            ..Default::default()
        };
        let slot = arena.out::<vk::QueryPool>(1).ok()?;
        let (info, create) = (arena.one(info).ok()?, table.create_query_pool?);
        // SAFETY: obligations 1, 2 and 5.
        let made = unsafe { create(device.handle, info, vk::Null::NULL, slot) };
        let queries = slot
            .first()
            .filter(|_| !made.is_error())
            .unwrap_or_default();
        let info = vk::CommandPoolCreateInfo {
            queue_family_index: family,
            ..Default::default()
        };
        let slot = arena.out::<vk::CommandPool>(1).ok()?;
        let (info, create) = (arena.one(info).ok()?, table.create_command_pool?);
        // SAFETY: obligations 1, 2 and 5.
        let made = unsafe { create(device.handle, info, vk::Null::NULL, slot) };
        let pool = slot
            .first()
            .filter(|_| !made.is_error())
            .unwrap_or_default();
        let mut pairs = Self {
            queries,
            pool,
            buffers: Vec::new(),
            results,
        };
        let whole = queries.raw() != 0 && pool.raw() != 0;
        match if whole {
            pairs.record(device, &arena)
        } else {
            None
        } {
            Some(buffers) => pairs.buffers = buffers,
            None => {
                pairs.destroy(device);
                return None;
            }
        }
        Some(pairs)
    }

    /// Ends everything; what was never made has no handle.
    fn destroy(&self, device: &Device) {
        let objects = [
            (vk::ObjectType::COMMAND_POOL, self.pool.raw()),
            (vk::ObjectType::QUERY_POOL, self.queries.raw()),
            (vk::ObjectType::BUFFER, self.results.buffer.raw()),
            (vk::ObjectType::DEVICE_MEMORY, self.results.memory.raw()),
        ];
        for (kind, handle) in objects.into_iter().filter(|(_, handle)| *handle != 0) {
            super::destroy_object(device, kind, handle);
        }
    }

    fn record(&self, device: &Device, arena: &vk::Arena) -> Option<Vec<vk::CommandBuffer>> {
        let table = &device.table;
        let count = PAIRS * 2;
        let info = vk::CommandBufferAllocateInfo {
            command_pool: self.pool,
            command_buffer_count: count,
            ..Default::default()
        };
        let slot = arena.out(usize::try_from(count).ok()?).ok()?;
        let (info, allocate) = (arena.one(info).ok()?, table.allocate_command_buffers?);
        // SAFETY: obligations 1 and 2; the pool is ours alone.
        let result = unsafe { allocate(device.handle, info, slot) };
        if result.is_error() {
            return None;
        }
        let buffers: Vec<vk::CommandBuffer> = slot.iter().collect();
        // A pair may be used again as soon as its timestamps have arrived, a moment before its end.
        let info = vk::CommandBufferBeginInfo {
            flags: vk::CommandBufferUsageFlags::SIMULTANEOUS_USE,
            ..Default::default()
        };
        let begin_info = arena.one(info).ok()?;
        let (begin, end) = (table.begin_command_buffer?, table.end_command_buffer?);
        let (reset, write) = (table.cmd_reset_query_pool?, table.cmd_write_timestamp?);
        let copy = table.cmd_copy_query_pool_results?;
        let fill = table.cmd_fill_buffer?;
        let to = self.results.buffer;
        for (buffer, query) in buffers.iter().zip(0u32..) {
            let is_begin = query.is_multiple_of(2);
            // SAFETY: obligations 1, 2 and 4: the pool is ours alone.
            let result = unsafe { begin(*buffer, begin_info) };
            if result.is_error() {
                return None;
            }
            if is_begin {
                let begun = u64::from(Results::begun(query / 2));
                // SAFETY: obligations 1 and 4; the buffer has room for a word for each pair.
                unsafe { fill(*buffer, to, begun, 4, 1) };
                // SAFETY: obligations 1 and 4; the two queries of this pair exist.
                unsafe { reset(*buffer, self.queries, query, 2) };
            }
            let stage = if is_begin {
                vk::PipelineStageFlags::TOP_OF_PIPE
            } else {
                vk::PipelineStageFlags::BOTTOM_OF_PIPE
            };
            // SAFETY: obligations 1 and 4; the query exists.
            unsafe { write(*buffer, stage, self.queries, query) };
            if !is_begin {
                let first = query.checked_sub(1)?;
                let offset = u64::from(first / 2 * PAIR_BYTES);
                let flags = vk::QueryResultFlags(
                    vk::QueryResultFlags::N64.0 | vk::QueryResultFlags::WAIT.0,
                );
                // SAFETY: obligations 1 and 4; both queries exist, and the buffer has room for them.
                unsafe { copy(*buffer, self.queries, first, 2, to, offset, 8, flags) };
            }
            // SAFETY: obligations 1 and 4.
            let result = unsafe { end(*buffer) };
            if result.is_error() {
                return None;
            }
        }
        Some(buffers)
    }
}

impl Results {
    /// Makes a buffer in shared memory; none if the driver cannot import any.
    fn new(device: &Device, arena: &vk::Arena) -> Option<Self> {
        let table = &device.table;
        let info = vk::BufferCreateInfo {
            size: u64::from(RESULT_BYTES),
            usage: vk::BufferUsageFlags::TRANSFER_DST,
            ..Default::default()
        };
        let slot = arena.out::<vk::Buffer>(1).ok()?;
        let (info, create) = (arena.one(info).ok()?, table.create_buffer?);
        // SAFETY: obligations 1, 2 and 5.
        let result = unsafe { create(device.handle, info, vk::Null::NULL, slot) };
        let buffer = slot.first().filter(|_| !result.is_error())?;
        let bound = Self::bind(device, arena, buffer);
        if bound.is_none() {
            super::destroy_object(device, vk::ObjectType::BUFFER, buffer.raw());
        }
        let (memory, shared) = bound?;
        Some(Self {
            buffer,
            memory,
            shared,
        })
    }

    fn bind(
        device: &Device,
        arena: &vk::Arena,
        buffer: vk::Buffer,
    ) -> Option<(vk::DeviceMemory, Arc<SharedMemory>)> {
        let table = &device.table;
        let slot = arena.out::<vk::MemoryRequirements>(1).ok()?;
        let ask = table.get_buffer_memory_requirements?;
        // SAFETY: obligations 1 and 2.
        unsafe { ask(device.handle, buffer, slot) };
        let needs = slot.first()?;
        let usable = |index: u32| {
            needs.memory_type_bits & 1u32.checked_shl(index).unwrap_or(0) != 0
                && matches!(device.physical.backend(index), Backend::HostPointer { .. })
        };
        let index = (0..32).find(|index| usable(*index))?;
        let size_bytes = Plan::size(&device.physical, index, needs.size)?;
        let plan = Plan::new(&device.physical, index, size_bytes, None).ok()?;
        let info = vk::MemoryAllocateInfo {
            p_next: plan.chain(arena, vk::Chain::NULL).ok()?,
            allocation_size: size_bytes,
            memory_type_index: index,
            ..Default::default()
        };
        let slot = arena.out::<vk::DeviceMemory>(1).ok()?;
        let (info, allocate) = (arena.one(info).ok()?, table.allocate_memory?);
        // SAFETY: obligations 1, 2 and 5; the shared memory is kept as long as the object.
        let result = unsafe { allocate(device.handle, info, vk::Null::NULL, slot) };
        let memory = slot.first().filter(|_| !result.is_error())?;
        let bind = table.bind_buffer_memory?;
        // SAFETY: obligations 1 and 3.
        let result = unsafe { bind(device.handle, buffer, memory, 0) };
        if result.is_error() {
            super::destroy_object(device, vk::ObjectType::DEVICE_MEMORY, memory.raw());
            return None;
        }
        Some((memory, plan.shared?))
    }

    fn offset(pair: u32) -> usize {
        usize::try_from(pair.saturating_mul(PAIR_BYTES)).unwrap_or(usize::MAX)
    }

    /// Forgets the timestamps of a pair that is not in flight.
    fn clear(&self, pair: u32) {
        let cleared = self
            .shared
            .write(Self::offset(pair), &[0; PAIR_BYTES as usize]);
        debug_assert!(cleared, "there is room for every pair");
        let begun = usize::try_from(Self::begun(pair)).unwrap_or(usize::MAX);
        self.shared.store_u32(begun, 0, Ordering::Relaxed);
    }

    fn begun(pair: u32) -> u32 {
        BEGUN.saturating_add(pair.saturating_mul(4))
    }

    fn has_begun(&self, pair: u32) -> bool {
        let begun = usize::try_from(Self::begun(pair)).unwrap_or(usize::MAX);
        self.shared.load_u32(begun, Ordering::Relaxed) == Some(1)
    }

    /// The two timestamps of a pair, if both have arrived.
    fn get(&self, pair: u32) -> Option<[u64; 2]> {
        let mut bytes = [0; PAIR_BYTES as usize];
        if !self.shared.read(Self::offset(pair), &mut bytes) {
            return None;
        }
        let (begin, rest) = bytes.split_first_chunk::<8>()?;
        let (begin, end) = (
            u64::from_le_bytes(*begin),
            u64::from_le_bytes(*rest.first_chunk()?),
        );
        // Zero is what was there before.
        (begin != 0 && end != 0).then_some([begin, end])
    }
}
