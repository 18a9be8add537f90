//! Numbers of queries, and where their results go.

use super::buffer::buffer_of;
use super::{Call, Fault, Object, Outcome, at_most, broken, hold, range, slots};
use crate::object::Data;

use parhelion_vk as vk;

/// How many queries a pool has, and how many results each has at most.
fn pool_of(pool: &Object) -> Result<(u32, u32), Fault> {
    match &pool.data {
        Data::Queries { count, results } => Ok((*count, *results)),
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
