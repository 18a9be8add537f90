//! Measures how long the GPU works for a queue's submissions.
//!
//! Around the command buffers of a submission go two tiny ones that write timestamps. They are
//! recorded once; a pair is used again when its results are in. When all pairs are in flight a
//! submission goes unmeasured rather than waiting. Overlap is counted once: work on a queue begins
//! no earlier than what was submitted before has ended.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use parhelion_vk as vk;

use super::device::Device;

/// Submissions that can be in flight and measured.
const PAIRS: u32 = 64;

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
    in_flight: VecDeque<u32>,
    last_end: u64,
    total_ticks: u64,
}

/// The driver's side of it.
#[derive(Debug)]
struct Pairs {
    queries: vk::QueryPool,
    pool: vk::CommandPool,
    buffers: Vec<vk::CommandBuffer>,
}

/// The command buffers to put first and last in a submission.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Brackets {
    pub(crate) begin: vk::CommandBuffer,
    pub(crate) end: vk::CommandBuffer,
    pair: u32,
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

    /// Command buffers for the next submission, if it can be measured. Under the queue's lock.
    pub(crate) fn begin(&self, device: &Device) -> Option<Brackets> {
        self.tick_ns?;
        let mut state = self.lock();
        if state.pairs.is_none() && !state.failed {
            state.pairs = Pairs::new(device, self.family);
            state.failed = state.pairs.is_none();
            state.free = (0..PAIRS).collect();
        }
        if state.free.is_empty() {
            self.collect(device, &mut state);
        }
        let pair = state.free.pop()?;
        let at = usize::try_from(pair).ok()?.checked_mul(2)?;
        let buffers = &state.pairs.as_ref()?.buffers;
        let (begin, end) = (*buffers.get(at)?, *buffers.get(at.checked_add(1)?)?);
        Some(Brackets { begin, end, pair })
    }

    /// The submission with `brackets` was made, or has failed.
    pub(crate) fn submitted(&self, brackets: Brackets, failed: bool) {
        let mut state = self.lock();
        if failed {
            state.free.push(brackets.pair);
        } else {
            state.in_flight.push_back(brackets.pair);
        }
    }

    /// Adds up what is done.
    pub(crate) fn settle(&self, device: &Device) {
        self.collect(device, &mut self.lock());
    }

    /// Nanoseconds measured so far.
    pub(crate) fn total_ns(&self) -> u64 {
        let ticks = self.lock().total_ticks;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a float saturates; a measurement needs no 64 bits of precision"
        )]
        let total = (ticks as f64 * self.tick_ns.unwrap_or(0.0)) as u64;
        total
    }

    fn collect(&self, device: &Device, state: &mut State) {
        while let Some(pair) = state.in_flight.front().copied() {
            let Some([begin, end]) = state
                .pairs
                .as_ref()
                .and_then(|pairs| pairs.results(device, pair))
            else {
                return;
            };
            state.in_flight.pop_front();
            state.free.push(pair);
            let (begin, end) = (begin & self.mask, end & self.mask);
            let start = begin.max(state.last_end);
            state.total_ticks = state.total_ticks.saturating_add(end.saturating_sub(start));
            state.last_end = end;
        }
    }

    /// Ends the meter's objects. The queue has no more work of ours.
    pub(crate) fn stop(&self, device: &Device) {
        let mut state = self.lock();
        self.collect(device, &mut state);
        state.failed = true;
        state.free.clear();
        if let Some(pairs) = state.pairs.take() {
            super::destroy_object(device, vk::ObjectType::COMMAND_POOL, pairs.pool.0);
            super::destroy_object(device, vk::ObjectType::QUERY_POOL, pairs.queries.0);
        }
    }
}

impl Pairs {
    /// Makes the queries and records the command buffers; none if the driver refuses.
    fn new(device: &Device, family: u32) -> Option<Self> {
        let arena = vk::Arena::new(1 << 16);
        let table = &device.table;
        let info = vk::QueryPoolCreateInfo {
            query_type: vk::QueryType::TIMESTAMP,
            query_count: PAIRS * 2,
            ..Default::default()
        };
        let slot = arena.out::<vk::QueryPool>(1).ok()?;
        let (info, create) = (arena.one(info).ok()?, table.create_query_pool?);
        // SAFETY: obligations 1, 2 and 5.
        let result = unsafe { create(device.handle, info, vk::Null::NULL, slot) };
        let queries = slot.first().filter(|_| !result.is_error())?;
        let info = vk::CommandPoolCreateInfo {
            queue_family_index: family,
            ..Default::default()
        };
        let slot = arena.out::<vk::CommandPool>(1).ok()?;
        let (info, create) = (arena.one(info).ok()?, table.create_command_pool?);
        // SAFETY: obligations 1, 2 and 5.
        let result = unsafe { create(device.handle, info, vk::Null::NULL, slot) };
        let pool = slot.first().filter(|_| !result.is_error());
        let made = pool.and_then(|pool| {
            let buffers = Self::record(device, pool, queries, &arena);
            if buffers.is_none() {
                super::destroy_object(device, vk::ObjectType::COMMAND_POOL, pool.0);
            }
            Some(Self {
                queries,
                pool,
                buffers: buffers?,
            })
        });
        if made.is_none() {
            super::destroy_object(device, vk::ObjectType::QUERY_POOL, queries.0);
        }
        made
    }

    fn record(
        device: &Device,
        pool: vk::CommandPool,
        queries: vk::QueryPool,
        arena: &vk::Arena,
    ) -> Option<Vec<vk::CommandBuffer>> {
        let table = &device.table;
        let count = PAIRS * 2;
        let info = vk::CommandBufferAllocateInfo {
            command_pool: pool,
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
        let begin_info = arena.one(vk::CommandBufferBeginInfo::default()).ok()?;
        let (begin, end) = (table.begin_command_buffer?, table.end_command_buffer?);
        let (reset, write) = (table.cmd_reset_query_pool?, table.cmd_write_timestamp?);
        for (buffer, query) in buffers.iter().zip(0u32..) {
            let is_begin = query.is_multiple_of(2);
            // SAFETY: obligations 1, 2 and 4: the pool is ours alone.
            let result = unsafe { begin(*buffer, begin_info) };
            if result.is_error() {
                return None;
            }
            if is_begin {
                // SAFETY: obligations 1 and 4; the two queries of this pair exist.
                unsafe { reset(*buffer, queries, query, 2) };
            }
            let stage = if is_begin {
                vk::PipelineStageFlags::TOP_OF_PIPE
            } else {
                vk::PipelineStageFlags::BOTTOM_OF_PIPE
            };
            // SAFETY: obligations 1 and 4; the query exists.
            unsafe { write(*buffer, stage, queries, query) };
            // SAFETY: obligations 1 and 4.
            let result = unsafe { end(*buffer) };
            if result.is_error() {
                return None;
            }
        }
        Some(buffers)
    }

    /// The two timestamps of a pair, if both are written.
    fn results(&self, device: &Device, pair: u32) -> Option<[u64; 2]> {
        let arena = vk::Arena::new(1 << 12);
        let data = arena.out::<u8>(16).ok()?;
        let get = device.table.get_query_pool_results?;
        let flags = vk::QueryResultFlags::N64;
        let first = pair.checked_mul(2)?;
        // SAFETY: obligations 1 to 3: two results of eight bytes fit into sixteen.
        let result = unsafe { get(device.handle, self.queries, first, 2, 16, data, 8, flags) };
        if result != vk::VkResult::SUCCESS {
            return None;
        }
        let mut bytes = Vec::new();
        data.append_to(&mut bytes, 16);
        let (begin, rest) = bytes.split_first_chunk::<8>()?;
        let end = rest.first_chunk::<8>()?;
        Some([u64::from_le_bytes(*begin), u64::from_le_bytes(*end)])
    }
}
