//! Pools, and what is allocated from them: command buffers, descriptor sets, queries.

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::{Handle, Id, Out};

use super::{Call, Fault, Outcome};
use crate::driver::check;
use crate::object::{Data, Object};

/// Makes a pool with `f` and names it.
macro_rules! create_pool {
    ($function:ident, $command:ident, $handle:ident, $output:ident, $check:expr, $data:expr) => {
        pub(in crate::driver) fn $function(call: &mut Call<'_, '_>) -> Outcome {
            let a = call.decode(venus::$command::decode)?;
            let first = call.object(a.device)?;
            let device = first.device()?;
            let id = call.new_id(a.$output.first())?;
            #[allow(clippy::redundant_closure_call, reason = "the argument is a closure")]
            ($check)(&first, a.p_create_info.first())?;
            let slot = call.arena.out::<vk::$handle>(1)?;
            let f = device.table.$function;
            let f = f.ok_or_else(|| Fault::missing(concat!("vk", stringify!($command))))?;
            // SAFETY: obligations 1 to 3 and 5.
            let result = unsafe { f(device.handle, a.p_create_info, vk::Null::NULL, slot) };
            if let Some(raw) = slot.first()
                && !result.is_error()
            {
                #[allow(clippy::redundant_closure_call, reason = "the argument is a closure")]
                let data = ($data)(a.p_create_info.first());
                call.insert(id, vk::$handle::TYPE, raw.raw(), &first, data)?;
            }
            call.reply(|e| a.encode_reply(result, e))
        }
    };
}

create_pool!(
    create_command_pool,
    CreateCommandPool,
    CommandPool,
    p_command_pool,
    check::new_command_pool,
    |_| pool()
);
create_pool!(
    create_descriptor_pool,
    CreateDescriptorPool,
    DescriptorPool,
    p_descriptor_pool,
    |_, info| check::new_descriptor_pool(info),
    |_| pool()
);
create_pool!(
    create_query_pool,
    CreateQueryPool,
    QueryPool,
    p_query_pool,
    |_, info| check::new_query_pool(info),
    queries
);

/// A pool of which nothing was allocated.
fn pool() -> Data {
    Data::Pool {
        children: Mutex::default(),
        resets: check::facts::Resets::default(),
    }
}

/// How large results of a query pool can get.
fn queries(info: Option<&vk::QueryPoolCreateInfo<'_>>) -> Data {
    let Some(info) = info else {
        return Data::Queries {
            kind: vk::QueryType::OCCLUSION,
            count: 0,
            results: 1,
        };
    };
    // Of other types it is not known how large their results are: none are handed out.
    let results = match info.query_type {
        vk::QueryType::PIPELINE_STATISTICS => info.pipeline_statistics.0.count_ones(),
        vk::QueryType::TRANSFORM_FEEDBACK_STREAM_EXT => 2,
        vk::QueryType::OCCLUSION
        | vk::QueryType::TIMESTAMP
        | vk::QueryType::PRIMITIVES_GENERATED_EXT
        | vk::QueryType::MESH_PRIMITIVES_GENERATED_EXT
        | vk::QueryType::ACCELERATION_STRUCTURE_COMPACTED_SIZE_KHR
        | vk::QueryType::ACCELERATION_STRUCTURE_SERIALIZATION_SIZE_KHR
        | vk::QueryType::ACCELERATION_STRUCTURE_SERIALIZATION_BOTTOM_LEVEL_POINTERS_KHR
        | vk::QueryType::ACCELERATION_STRUCTURE_SIZE_KHR => 1,
        _ => u32::MAX,
    };
    Data::Queries {
        kind: info.query_type,
        count: info.query_count,
        results,
    }
}

/// Names what a pool has allocated.
fn insert_children<H: Handle>(
    call: &Call<'_, '_>,
    device: &Object,
    pool: &Arc<Object>,
    ids: Out<'_, Id<H>>,
    made: Out<'_, H>,
    mut facts: impl FnMut(usize) -> Result<Data, Fault>,
) -> Outcome {
    let Some(mut children) = pool.children() else {
        return Err(Fault::guest("the pool is no pool"));
    };
    for (at, (id, raw)) in ids.iter().zip(made.iter()).enumerate() {
        let of = Some(Arc::clone(device.device()?));
        let from = Some(Arc::clone(pool));
        let object = Object::new(id.0, H::TYPE, raw.raw(), of, from, facts(at)?);
        call.context.objects.insert(object)?;
        children.insert(id.0);
    }
    Ok(())
}

/// Takes names away of what was allocated from `pool`, and says their handles as soon as nobody uses them.
fn remove_children<'a, H: Handle + vk::Abi>(
    call: &Call<'a, '_>,
    pool: &Object,
    ids: &[Id<H>],
) -> Result<vk::In<'a, H>, Fault> {
    let mut ids = ids.iter().map(|id| id.0).filter(|id| *id != 0);
    let Some(first) = ids.next() else {
        return Ok(vk::In::NULL);
    };
    // Most are freed alone, and then no list is made.
    let (first, rest) = {
        let children = pool.children();
        let mut children = children.ok_or_else(|| Fault::guest("the pool is no pool"))?;
        // The pool and the table forget at once, or another ring could have a new child in between.
        let mut remove = |id: u64| {
            let is_child = children.remove(&id);
            let object = is_child.then(|| call.context.objects.remove_child(H::TYPE, id, pool));
            object
                .flatten()
                .ok_or_else(|| Fault::guest(format!("object {id} is not a live one of this pool")))
        };
        let first = remove(first)?;
        (first, ids.map(remove).collect::<Result<Vec<_>, _>>()?)
    };
    let count = rest.len().saturating_add(1);
    let mut objects = std::iter::once(first).chain(rest);
    call.arena.array(count, |_| {
        let object = objects.next();
        let object = object.ok_or_else(|| Fault::host("a list is too short"))?;
        Ok(H::from_raw(sole(object)?))
    })
}

/// How long another ring may be at a command with an object that is being freed.
const PATIENCE: Duration = Duration::from_secs(5);

/// The handle of an object that lost its name, as soon as no other ring uses it: the driver frees
/// what comes from a pool at once, whoever holds a reference.
///
/// Not to be called with a lock that recording takes. What another ring remembers of the object
/// ([`Recent`](crate::recent::Recent)) goes with its next command, and with the first that does not
/// record.
fn sole(mut object: Arc<Object>) -> Result<u64, Fault> {
    let (id, handle) = (object.id, object.handle);
    let mut since = None;
    loop {
        object = match Arc::try_unwrap(object) {
            Ok(_) => return Ok(handle),
            Err(shared) => shared,
        };
        if since.get_or_insert_with(Instant::now).elapsed() > PATIENCE {
            return Err(Fault::guest(format!(
                "object {id} is freed while another ring uses it"
            )));
        }
        thread::yield_now();
    }
}

pub(in crate::driver) fn allocate_command_buffers(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::AllocateCommandBuffers::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let info = a
        .p_allocate_info
        .first()
        .ok_or_else(|| Fault::guest("no allocate info"))?;
    let pool = pool_of(call, vk::ObjectType::COMMAND_POOL, info.command_pool.raw())?;
    let ids = a.p_command_buffers.iter().map(|id| id.0);
    call.context.objects.check_all_new(ids)?;
    let made = call
        .arena
        .out::<vk::CommandBuffer>(a.p_command_buffers.len())?;
    let f = device.table.allocate_command_buffers;
    let f = f.ok_or_else(|| Fault::missing("vkAllocateCommandBuffers"))?;
    let _lock = pool.lock();
    // SAFETY: obligations 1 to 4; the output has as many places as the info says.
    let result = unsafe { f(device.handle, a.p_allocate_info, made) };
    if !result.is_error() {
        let is_secondary = info.level == vk::CommandBufferLevel::SECONDARY;
        insert_children(call, &first, &pool, a.p_command_buffers, made, |_| {
            let facts = check::facts::CommandBuffer::new(is_secondary);
            Ok(Data::CommandBuffer(facts))
        })?;
    }
    call.reply(|e| a.encode_reply(result, e))
}

/// The pool object that a structure named: it is among what the command holds.
fn pool_of(call: &Call<'_, '_>, kind: vk::ObjectType, handle: u64) -> Result<Arc<Object>, Fault> {
    call.held(kind, handle)
        .ok_or_else(|| Fault::guest("an allocation needs a pool"))
}

pub(in crate::driver) fn free_command_buffers(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::FreeCommandBuffers::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let pool = call.object(a.command_pool)?;
    let list = remove_children(call, &pool, a.p_command_buffers.as_slice())?;
    let _lock = pool.lock();
    let f = device.table.free_command_buffers;
    let f = f.ok_or_else(|| Fault::missing("vkFreeCommandBuffers"))?;
    let handles = list.as_slice();
    if !handles.is_empty() {
        let count = u32::try_from(handles.len()).map_err(|_| Fault::guest("too many"))?;
        // SAFETY: obligations 1 to 4; the array has `count` elements.
        unsafe {
            f(
                device.handle,
                vk::CommandPool::from_raw(pool.handle),
                count,
                list,
            );
        };
    }
    call.reply(|e| a.encode_reply(e))
}

/// What is kept of a set that is to be allocated.
fn set_of(
    call: &Call<'_, '_>,
    info: &vk::DescriptorSetAllocateInfo<'_>,
    at: usize,
) -> Result<Data, Fault> {
    type Counts<'x> = vk::DescriptorSetVariableDescriptorCountAllocateInfo<'x>;
    let counts = info.p_next.find::<Counts<'_>>();
    let counts = counts.map_or(vk::In::NULL, |c| c.p_descriptor_counts);
    let (counts, layouts) = (counts.as_slice(), info.p_set_layouts.as_slice());
    if !counts.is_empty() && counts.len() != layouts.len() {
        return Err(Fault::guest(format!(
            "lengths for {} of {} sets",
            counts.len(),
            layouts.len()
        )));
    }
    let layout = layouts.get(at).map_or(0, |layout| layout.raw());
    let layout = check::set_layout_in(call, layout)?;
    let variable = check::variable_count(layout, counts.get(at).copied())?;
    check::new_set(layout, variable)
}

pub(in crate::driver) fn allocate_descriptor_sets(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::AllocateDescriptorSets::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let info = a
        .p_allocate_info
        .first()
        .ok_or_else(|| Fault::guest("no allocate info"))?;
    let pool = pool_of(
        call,
        vk::ObjectType::DESCRIPTOR_POOL,
        info.descriptor_pool.raw(),
    )?;
    let ids = a.p_descriptor_sets.iter().map(|id| id.0);
    call.context.objects.check_all_new(ids)?;
    for at in 0..info.p_set_layouts.as_slice().len() {
        set_of(call, info, at)?;
    }
    let made = call
        .arena
        .out::<vk::DescriptorSet>(a.p_descriptor_sets.len())?;
    let f = device.table.allocate_descriptor_sets;
    let f = f.ok_or_else(|| Fault::missing("vkAllocateDescriptorSets"))?;
    let _lock = pool.lock();
    // SAFETY: obligations 1 to 4; the output has as many places as the info says.
    let result = unsafe { f(device.handle, a.p_allocate_info, made) };
    if !result.is_error() {
        insert_children(call, &first, &pool, a.p_descriptor_sets, made, |at| {
            set_of(call, info, at)
        })?;
    }
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn free_descriptor_sets(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::FreeDescriptorSets::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let pool = call.object(a.descriptor_pool)?;
    // A reset ends all sets; it must not come while somebody still uses one that has lost its name.
    let _lock = pool.lock();
    let list = remove_children(call, &pool, a.p_descriptor_sets.as_slice())?;
    let f = device.table.free_descriptor_sets;
    let f = f.ok_or_else(|| Fault::missing("vkFreeDescriptorSets"))?;
    let mut result = vk::VkResult::SUCCESS;
    let handles = list.as_slice();
    if !handles.is_empty() {
        let count = u32::try_from(handles.len()).map_err(|_| Fault::guest("too many"))?;
        // SAFETY: obligations 1 to 4; the array has `count` elements.
        result = unsafe {
            f(
                device.handle,
                vk::DescriptorPool::from_raw(pool.handle),
                count,
                list,
            )
        };
    }
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn reset_descriptor_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetDescriptorPool::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let pool = call.object(a.descriptor_pool)?;
    let f = device.table.reset_descriptor_pool;
    let f = f.ok_or_else(|| Fault::missing("vkResetDescriptorPool"))?;
    // Nobody allocates in between. Neither recording nor writing takes this lock.
    let _lock = pool.lock();
    for set in call.forget_children(&pool) {
        sole(set)?;
    }
    // SAFETY: obligations 1 to 4; nobody has a set of this pool any more.
    let result = unsafe {
        f(
            device.handle,
            vk::DescriptorPool::from_raw(pool.handle),
            a.flags,
        )
    };
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn update_descriptor_sets(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::UpdateDescriptorSets::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let f = device.table.update_descriptor_sets;
    let f = f.ok_or_else(|| Fault::missing("vkUpdateDescriptorSets"))?;
    let (writes, copies) = (a.descriptor_write_count, a.descriptor_copy_count);
    let _lock = device.lock_descriptors();
    check::updates(call, a.p_descriptor_writes, a.p_descriptor_copies)?;
    // SAFETY: obligations 1 to 4.
    unsafe {
        f(
            device.handle,
            writes,
            a.p_descriptor_writes,
            copies,
            a.p_descriptor_copies,
        );
    };
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn get_query_pool_results(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetQueryPoolResults::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let pool = call.object(a.query_pool)?;
    let Data::Queries { count, results, .. } = &pool.data else {
        return Err(Fault::guest("the pool has no queries"));
    };
    check_results(&a, *count, *results)?;
    let f = device.table.get_query_pool_results;
    let f = f.ok_or_else(|| Fault::missing("vkGetQueryPoolResults"))?;
    let handle = vk::QueryPool::from_raw(pool.handle);
    let (begin, number) = (a.first_query, a.query_count);
    // SAFETY: obligations 1 to 3; the results fit, as was just checked.
    let result = unsafe {
        f(
            device.handle,
            handle,
            begin,
            number,
            a.data_size,
            a.p_data,
            a.stride,
            a.flags,
        )
    };
    call.reply(|e| a.encode_reply(result, e))
}

/// Whether the results of the queries fit into the room that the guest has.
fn check_results(a: &venus::GetQueryPoolResults<'_>, count: u32, results: u32) -> Outcome {
    let end = a.first_query.checked_add(a.query_count);
    if a.query_count == 0 || end.is_none_or(|end| end > count) {
        return Err(Fault::guest(format!(
            "queries {} to {} of a pool of {count}",
            a.first_query,
            u64::from(a.first_query) + u64::from(a.query_count)
        )));
    }
    // Later flags change how results are laid out.
    if a.flags.0 & !0xf != 0 {
        return Err(Fault::guest(format!(
            "flags {:#x} of query results",
            a.flags.0
        )));
    }
    let wide = a.flags.0 & vk::QueryResultFlags::N64.0 != 0;
    let extra = u64::from(a.flags.0 & vk::QueryResultFlags::WITH_AVAILABILITY.0 != 0);
    let each = u64::from(results)
        .saturating_add(extra)
        .saturating_mul(if wide { 8 } else { 4 });
    let between = u64::from(a.query_count.saturating_sub(1)).checked_mul(a.stride);
    let needed = between.and_then(|between| between.checked_add(each));
    let room = u64::try_from(a.p_data.len()).unwrap_or(0);
    if a.query_count > 1 && a.stride < each {
        return Err(Fault::guest(format!(
            "a stride of {} for results of {each} bytes",
            a.stride
        )));
    }
    if needed.is_none_or(|needed| needed > room) {
        return Err(Fault::guest(format!(
            "{room} bytes do not hold {} results",
            a.query_count
        )));
    }
    Ok(())
}
