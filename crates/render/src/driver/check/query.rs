//! Numbers of queries, and where their results go.

use super::buffer::buffer_of;
use super::{Call, Fault, Object, Outcome, at_most, broken, hold, range, slots};
use crate::object::Data;

use parhelion_vk as vk;

/// How many queries a pool has, and how many results each has at most.
fn pool_of(pool: &Object) -> Result<(u32, u32), Fault> {
    match &pool.data {
        Data::Queries { count, results, .. } => Ok((*count, *results)),
        _ => Err(broken(|| "the pool has no queries".to_owned())),
    }
}

/// A range of queries.
pub(in crate::driver) fn queries(
    _: &Call<'_, '_>,
    _: &Object,
    pool: &Object,
    begin: u32,
    count: u32,
) -> Outcome {
    slots("queries", begin, count, pool_of(pool)?.0)
}

/// What the queries of a pool are about: drivers keep different things for each.
fn kind_of(pool: &Object) -> Result<vk::QueryType, Fault> {
    match &pool.data {
        Data::Queries { kind, .. } => Ok(*kind),
        _ => Err(broken(|| "the pool has no queries".to_owned())),
    }
}

/// Whether queries of this kind are properties of acceleration structures.
fn is_property(kind: vk::QueryType) -> bool {
    matches!(
        kind,
        vk::QueryType::ACCELERATION_STRUCTURE_COMPACTED_SIZE_KHR
            | vk::QueryType::ACCELERATION_STRUCTURE_SERIALIZATION_SIZE_KHR
            | vk::QueryType::ACCELERATION_STRUCTURE_SERIALIZATION_BOTTOM_LEVEL_POINTERS_KHR
            | vk::QueryType::ACCELERATION_STRUCTURE_SIZE_KHR
    )
}

/// Queries that begin and end.
pub(in crate::driver) fn counting(_: &Call<'_, '_>, _: &Object, pool: &Object) -> Outcome {
    let kind = kind_of(pool)?;
    let counts = kind != vk::QueryType::TIMESTAMP && !is_property(kind);
    hold(counts, || {
        format!("queries of kind {} do not begin", kind.0)
    })
}

/// Queries that take the time.
pub(in crate::driver) fn timestamps(_: &Call<'_, '_>, _: &Object, pool: &Object) -> Outcome {
    let kind = kind_of(pool)?;
    hold(kind == vk::QueryType::TIMESTAMP, || {
        format!("queries of kind {} are no timestamps", kind.0)
    })
}

/// Queries of properties of acceleration structures.
pub(in crate::driver) fn properties(
    _: &Call<'_, '_>,
    _: &Object,
    pool: &Object,
    kind: vk::QueryType,
) -> Outcome {
    let own = kind_of(pool)?;
    hold(own == kind && is_property(kind), || {
        format!(
            "properties of kind {} for queries of kind {}",
            kind.0, own.0
        )
    })
}

/// Streams that can be counted.
const MAX_STREAMS: u32 = 4;

/// The stream that a query counts.
pub(in crate::driver) fn query_stream(_: &Call<'_, '_>, _: &Object, index: u32) -> Outcome {
    at_most("as the stream of a query", index, MAX_STREAMS - 1)
}

/// Results that go to a buffer.
#[allow(clippy::too_many_arguments, reason = "the command's own")]
pub(in crate::driver) fn query_results(
    _: &Call<'_, '_>,
    _: &Object,
    pool: &Object,
    begin: u32,
    count: u32,
    buffer: &Object,
    offset: u64,
    stride: u64,
    flags: vk::QueryResultFlags,
) -> Outcome {
    let (total, results) = pool_of(pool)?;
    slots("queries", begin, count, total)?;
    let Some(between) = count.checked_sub(1) else {
        return Ok(());
    };
    let extra = u64::from(flags.0 & vk::QueryResultFlags::WITH_AVAILABILITY.0 != 0);
    let wide = flags.0 & vk::QueryResultFlags::N64.0 != 0;
    let each = u64::from(results)
        .saturating_add(extra)
        .saturating_mul(if wide { 8 } else { 4 });
    hold(between == 0 || stride >= each || stride == 0, || {
        format!("results of {each} bytes, {stride} apart")
    })?;
    let size = u64::from(between)
        .saturating_mul(stride)
        .saturating_add(each);
    range("query results", offset, size, buffer_of(buffer)?.size_bytes)
}
