//! Ranges of buffers.

use parhelion_vk as vk;
use vk::Handle as _;

use super::facts::Buffer;
use super::layout::layout_in;
use super::{
    Call, Fault, NONE_OR_ALL, Object, Outcome, WHOLE_SIZE, at_most, broken, family, fits, hold,
    known, limits, range, slots,
};
use crate::object::Data;

/// What is kept of a buffer.
pub(super) fn buffer_of(object: &Object) -> Result<&Buffer, Fault> {
    match &object.data {
        Data::Buffer(buffer) => Ok(buffer),
        _ => Err(broken(|| "the object is no buffer".to_owned())),
    }
}

/// What is kept of a buffer that a structure named.
pub(super) fn buffer_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c Buffer, Fault> {
    buffer_of(known(call, vk::ObjectType::BUFFER, raw)?)
}

/// A new buffer.
pub(in crate::driver) fn new_buffer(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::BufferCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    hold(info.size != 0, || "a buffer of no bytes".to_owned())?;
    if info.sharing_mode == vk::SharingMode::CONCURRENT {
        let families = info.p_queue_family_indices.as_slice();
        families
            .iter()
            .try_for_each(|index| family(first, *index))?;
    }
    Ok(Data::Buffer(Buffer {
        size_bytes: info.size,
        is_sparse: info.flags.0 & vk::BufferCreateFlags::SPARSE_BINDING.0 != 0,
    }))
}

/// A range, or all from an offset on.
fn some_of(buffer: &Buffer, offset: u64, size: u64) -> Outcome {
    let size = if size == WHOLE_SIZE { 0 } else { size };
    range("a range of a buffer", offset, size, buffer.size_bytes)
}

/// A range of a buffer.
pub(in crate::driver) fn buffer_range(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: &Object,
    offset: u64,
    size: u64,
) -> Outcome {
    some_of(buffer_of(buffer)?, offset, size)
}

/// Where something in a buffer begins, if there is one.
pub(in crate::driver) fn buffer_start(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: Option<&Object>,
    offset: u64,
) -> Outcome {
    buffer.map_or(Ok(()), |buffer| some_of(buffer_of(buffer)?, offset, 0))
}

/// A range of a buffer, if there is one.
pub(in crate::driver) fn buffer_part(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: Option<&Object>,
    offset: u64,
    size: u64,
) -> Outcome {
    buffer.map_or(Ok(()), |buffer| some_of(buffer_of(buffer)?, offset, size))
}

/// Most bytes of one update of a buffer.
const MAX_UPDATE_BYTES: u64 = 65536;

/// Bytes in a command buffer that go to a buffer.
pub(in crate::driver) fn buffer_update(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: &Object,
    offset: u64,
    size: u64,
) -> Outcome {
    hold(size <= MAX_UPDATE_BYTES, || {
        format!("an update of {size} bytes")
    })?;
    some_of(buffer_of(buffer)?, offset, size)
}

/// Commands of `each` bytes in a buffer, `stride` apart.
pub(in crate::driver) fn indirect(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: &Object,
    offset: u64,
    count: u32,
    stride: u32,
    each: u32,
) -> Outcome {
    let Some(between) = count.checked_sub(1) else {
        return Ok(());
    };
    hold(between == 0 || stride >= each, || {
        format!("commands of {each} bytes, {stride} apart")
    })?;
    let between = u64::from(between).saturating_mul(u64::from(stride));
    let size = between.saturating_add(u64::from(each));
    some_of(buffer_of(buffer)?, offset, size)
}

fn buffer_copy(source: &Buffer, target: &Buffer, region: &vk::BufferCopy) -> Outcome {
    let (from, to, size) = (region.src_offset, region.dst_offset, region.size);
    range("a copy's source", from, size, source.size_bytes)?;
    range("a copy's target", to, size, target.size_bytes)
}

/// Plain copies between buffers.
pub(in crate::driver) fn buffer_copies(
    _: &Call<'_, '_>,
    _: &Object,
    source: &Object,
    target: &Object,
    regions: vk::In<'_, vk::BufferCopy>,
) -> Outcome {
    let (source, target) = (buffer_of(source)?, buffer_of(target)?);
    regions
        .as_slice()
        .iter()
        .try_for_each(|region| buffer_copy(source, target, region))
}

/// Copies between buffers.
pub(in crate::driver) fn buffer_copies2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::CopyBufferInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let source = buffer_in(call, info.src_buffer.raw())?;
    let target = buffer_in(call, info.dst_buffer.raw())?;
    info.p_regions.as_slice().iter().try_for_each(|region| {
        let older = vk::BufferCopy {
            src_offset: region.src_offset,
            dst_offset: region.dst_offset,
            size: region.size,
        };
        buffer_copy(source, target, &older)
    })
}

/// Where arrays of vertices begin, and how far they go.
fn arrays(
    call: &Call<'_, '_>,
    buffers: vk::In<'_, vk::Buffer>,
    offsets: vk::In<'_, u64>,
    sizes: vk::In<'_, u64>,
) -> Outcome {
    let mut sizes = sizes.as_slice().iter();
    for (buffer, offset) in buffers.as_slice().iter().zip(offsets.as_slice()) {
        let size = sizes.next().copied().unwrap_or(WHOLE_SIZE);
        if buffer.raw() != 0 {
            some_of(buffer_in(call, buffer.raw())?, *offset, size)?;
        }
    }
    Ok(())
}

/// Buffers of vertices.
pub(in crate::driver) fn vertex_buffers(
    call: &Call<'_, '_>,
    first: &Object,
    begin: u32,
    count: u32,
    buffers: vk::In<'_, vk::Buffer>,
    offsets: vk::In<'_, u64>,
) -> Outcome {
    let limit = limits(first)?.max_vertex_input_bindings;
    slots("vertex bindings", begin, count, limit)?;
    arrays(call, buffers, offsets, vk::In::NULL)
}

/// Buffers of vertices, with sizes.
pub(in crate::driver) fn vertex_buffers2(
    call: &Call<'_, '_>,
    first: &Object,
    begin: u32,
    count: u32,
    buffers: vk::In<'_, vk::Buffer>,
    offsets: vk::In<'_, u64>,
    sizes: vk::In<'_, u64>,
) -> Outcome {
    let limit = limits(first)?.max_vertex_input_bindings;
    slots("vertex bindings", begin, count, limit)?;
    arrays(call, buffers, offsets, sizes)
}

/// Buffers of transform feedback: no driver has more than four, and tables of that size.
const MAX_FEEDBACK_BUFFERS: u32 = 4;

/// Buffers of transform feedback.
pub(in crate::driver) fn feedback_buffers(
    call: &Call<'_, '_>,
    _: &Object,
    begin: u32,
    count: u32,
    buffers: vk::In<'_, vk::Buffer>,
    offsets: vk::In<'_, u64>,
    sizes: vk::In<'_, u64>,
) -> Outcome {
    slots("feedback buffers", begin, count, MAX_FEEDBACK_BUFFERS)?;
    arrays(call, buffers, offsets, sizes)
}

/// Counters of transform feedback.
pub(in crate::driver) fn feedback_counters(
    call: &Call<'_, '_>,
    _: &Object,
    begin: u32,
    count: u32,
    buffers: vk::In<'_, vk::Buffer>,
    offsets: vk::In<'_, u64>,
) -> Outcome {
    slots("feedback counters", begin, count, MAX_FEEDBACK_BUFFERS)?;
    let mut offsets = offsets.as_slice().iter();
    for buffer in buffers.as_slice() {
        let offset = offsets.next().copied().unwrap_or(0);
        if buffer.raw() != 0 {
            some_of(buffer_in(call, buffer.raw())?, offset, 4)?;
        }
    }
    Ok(())
}

/// The condition of what follows.
pub(in crate::driver) fn condition(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::ConditionalRenderingBeginInfoEXT<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    some_of(buffer_in(call, info.buffer.raw())?, info.offset, 4)
}

/// A new view of a buffer's texels.
pub(in crate::driver) fn new_buffer_view(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::BufferViewCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let raw = info.buffer.raw();
    let buffer = buffer_in(call, raw)?;
    let begins = info.offset < buffer.size_bytes;
    hold(begins, || "a view beyond its buffer".to_owned())?;
    some_of(buffer, info.offset, info.range)?;
    Ok(Data::None)
}

/// Builds of acceleration structures: from what, if it is an update, and to what.
pub(in crate::driver) fn builds(
    _: &Call<'_, '_>,
    _: &Object,
    infos: vk::In<'_, vk::AccelerationStructureBuildGeometryInfoKHR<'_>>,
) -> Outcome {
    infos.as_slice().iter().try_for_each(|info| {
        let is_update = info.mode == vk::BuildAccelerationStructureModeKHR::UPDATE_KHR;
        let has_source = !is_update || info.src_acceleration_structure.raw() != 0;
        hold(
            has_source && info.dst_acceleration_structure.raw() != 0,
            || "a build without an acceleration structure".to_owned(),
        )
    })
}

/// A new acceleration structure.
pub(in crate::driver) fn new_acceleration_structure(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::AccelerationStructureCreateInfoKHR<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let raw = info.buffer.raw();
    let whole = buffer_in(call, raw)?.size_bytes;
    range("an acceleration structure", info.offset, info.size, whole)?;
    Ok(Data::None)
}

/// Owners of what barriers hand over.
pub(in crate::driver) fn barriers(
    call: &Call<'_, '_>,
    first: &Object,
    buffers: vk::In<'_, vk::BufferMemoryBarrier<'_>>,
    images: vk::In<'_, vk::ImageMemoryBarrier<'_>>,
) -> Outcome {
    for barrier in buffers.as_slice() {
        family(first, barrier.src_queue_family_index)?;
        family(first, barrier.dst_queue_family_index)?;
        let buffer = buffer_in(call, barrier.buffer.raw())?;
        some_of(buffer, barrier.offset, barrier.size)?;
    }
    for barrier in images.as_slice() {
        family(first, barrier.src_queue_family_index)?;
        family(first, barrier.dst_queue_family_index)?;
    }
    Ok(())
}

fn dependency(call: &Call<'_, '_>, first: &Object, info: &vk::DependencyInfo<'_>) -> Outcome {
    for barrier in info.p_buffer_memory_barriers.as_slice() {
        family(first, barrier.src_queue_family_index)?;
        family(first, barrier.dst_queue_family_index)?;
        let buffer = buffer_in(call, barrier.buffer.raw())?;
        some_of(buffer, barrier.offset, barrier.size)?;
    }
    for barrier in info.p_image_memory_barriers.as_slice() {
        family(first, barrier.src_queue_family_index)?;
        family(first, barrier.dst_queue_family_index)?;
    }
    Ok(())
}

/// Owners of what barriers hand over.
pub(in crate::driver) fn dependencies(
    call: &Call<'_, '_>,
    first: &Object,
    infos: vk::In<'_, vk::DependencyInfo<'_>>,
) -> Outcome {
    infos
        .as_slice()
        .iter()
        .try_for_each(|info| dependency(call, first, info))
}

/// Bytes of constants.
pub(in crate::driver) fn constants(
    _: &Call<'_, '_>,
    first: &Object,
    offset: u32,
    size: u32,
) -> Outcome {
    let limit = limits(first)?.max_push_constants_size;
    slots("bytes of push constants", offset, size, limit)
}

/// Bytes of constants.
pub(in crate::driver) fn constants2(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::PushConstantsInfo<'_>>,
) -> Outcome {
    info.first().map_or(Ok(()), |info| {
        layout_in(call, info.layout.raw())?;
        constants(call, first, info.offset, info.size)
    })
}

/// Binds of pages of a buffer.
pub(in crate::driver) fn sparse_buffer(
    call: &Call<'_, '_>,
    info: &vk::SparseBufferMemoryBindInfo<'_>,
) -> Outcome {
    let buffer = buffer_in(call, info.buffer.raw())?;
    hold(buffer.is_sparse, || {
        "a buffer that is not sparse".to_owned()
    })?;
    let total = buffer.size_bytes;
    // Pages are whole: the last one may reach beyond the buffer.
    let total = total.saturating_add(SPARSE_PAGE_BYTES - 1);
    for bind in info.p_binds.as_slice() {
        range("a sparse buffer", bind.resource_offset, bind.size, total)?;
        sparse_memory(call, bind.memory.raw(), bind.memory_offset, bind.size)?;
    }
    Ok(())
}

/// The largest page of a sparse buffer.
const SPARSE_PAGE_BYTES: u64 = 1 << 16;

/// A range of memory that pages come from, if they come from any.
pub(super) fn sparse_memory(call: &Call<'_, '_>, raw: u64, offset: u64, size: u64) -> Outcome {
    if raw == 0 {
        return Ok(());
    }
    let memory = known(call, vk::ObjectType::DEVICE_MEMORY, raw)?;
    let Data::Memory(memory) = &memory.data else {
        return Err(broken(|| "the object is no memory".to_owned()));
    };
    range("sparse memory", offset, size, memory.size_bytes)
}

/// More than this is never needed of one thing, and drivers add such numbers up in 32 bits.
const MANY: u32 = 1 << 22;

/// A new descriptor pool.
pub(in crate::driver) fn new_descriptor_pool(
    info: Option<&vk::DescriptorPoolCreateInfo<'_>>,
) -> Outcome {
    let Some(info) = info else {
        return Ok(());
    };
    at_most("sets in a pool", info.max_sets, MANY)?;
    let sizes = info.p_pool_sizes.as_slice();
    let all = sizes.iter().fold(0u64, |sum, size| {
        sum.saturating_add(u64::from(size.descriptor_count))
    });
    hold(fits(all, 0, u64::from(MANY) * 4), || {
        format!("{all} descriptors in a pool")
    })
}

/// A new pool of queries.
pub(in crate::driver) fn new_query_pool(info: Option<&vk::QueryPoolCreateInfo<'_>>) -> Outcome {
    info.map_or(Ok(()), |info| {
        at_most("queries in a pool", info.query_count, MANY)
    })
}

/// A new command pool.
pub(in crate::driver) fn new_command_pool(
    first: &Object,
    info: Option<&vk::CommandPoolCreateInfo<'_>>,
) -> Outcome {
    info.map_or(Ok(()), |info| {
        let ignored = info.queue_family_index >= NONE_OR_ALL - 2;
        hold(!ignored, || "a command pool without a family".to_owned())?;
        family(first, info.queue_family_index)
    })
}
