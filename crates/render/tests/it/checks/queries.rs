//! Queries and pools.

use super::*;

fn query(index: u32) -> Vec<u8> {
    say!(CmdBeginQuery {
        command_buffer: commands(),
        query_pool: Id::new(QUERIES),
        query: index,
        flags: vk::QueryControlFlags(0),
    })
}
fn reset_queries(begin: u32, count: u32) -> Vec<u8> {
    say!(CmdResetQueryPool {
        command_buffer: commands(),
        query_pool: Id::new(QUERIES),
        first_query: begin,
        query_count: count,
    })
}
fn host_reset_queries(begin: u32, count: u32) -> Vec<u8> {
    say!(ResetQueryPool {
        device: device(),
        query_pool: Id::new(QUERIES),
        first_query: begin,
        query_count: count,
    })
}
fn copy_queries(count: u32, offset: u64, stride: u64) -> Vec<u8> {
    say!(CmdCopyQueryPoolResults {
        command_buffer: commands(),
        query_pool: Id::new(QUERIES),
        first_query: 0,
        query_count: count,
        dst_buffer: Id::new(BUFFER),
        dst_offset: offset,
        stride,
        flags: vk::QueryResultFlags::N64,
    })
}
fn timestamp(pool: u64, query: u32) -> Vec<u8> {
    say!(CmdWriteTimestamp {
        command_buffer: commands(),
        pipeline_stage: vk::PipelineStageFlags(1),
        query_pool: Id::new(pool),
        query,
    })
}
/// A pool of timestamps.
fn times() -> Vec<u8> {
    make::create_query_pool(DEVICE, NEW, vk::QueryType::TIMESTAMP.0, QUERY_COUNT)
}

#[test]
fn of_queries() {
    let all = QUERY_COUNT;
    play(vec![
        recorded("vkCmdBeginQuery", "queries", query(all - 1), query(all)),
        recorded(
            "vkCmdResetQueryPool",
            "queries",
            reset_queries(0, all),
            reset_queries(1, all),
        ),
        recorded(
            "vkCmdResetQueryPool",
            "queries",
            reset_queries(all, 0),
            reset_queries(u32::MAX, u32::MAX),
        ),
        recorded(
            "vkCmdWriteTimestamp",
            "queries",
            [times(), timestamp(NEW, 0)].concat(),
            timestamp(NEW, all),
        ),
        recorded(
            "vkCmdWriteTimestamp",
            "no timestamps",
            [times(), timestamp(NEW, 0)].concat(),
            timestamp(QUERIES, 0),
        ),
        recorded(
            "vkCmdBeginQuery",
            "do not begin",
            query(0),
            [
                times(),
                say!(CmdBeginQuery {
                    command_buffer: commands(),
                    query_pool: Id::new(NEW),
                    query: 0,
                    flags: vk::QueryControlFlags(0),
                }),
            ]
            .concat(),
        ),
        case(
            "vkResetQueryPool",
            "queries",
            host_reset_queries(0, all),
            host_reset_queries(0, all + 1),
        ),
        recorded(
            "vkCmdCopyQueryPoolResults",
            "queries",
            copy_queries(all, 0, 8),
            copy_queries(all + 1, 0, 8),
        ),
        recorded(
            "vkCmdCopyQueryPoolResults",
            "query results",
            copy_queries(all, 4032, 8),
            copy_queries(all, 4040, 8),
        ),
        recorded(
            "vkCmdCopyQueryPoolResults",
            "apart",
            copy_queries(2, 0, 8),
            copy_queries(2, 0, 4),
        ),
        case(
            "vkCreateQueryPool",
            "queries in a pool",
            make::create_query_pool(DEVICE, NEW, 0, 1000),
            make::create_query_pool(DEVICE, NEW + 1, 0, u32::MAX),
        ),
    ]);
}

fn pool_of_family(id: u64, family: u32) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::CommandPoolCreateInfo {
            queue_family_index: family,
            ..Default::default()
        };
        venus::CreateCommandPool {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_command_pool: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn descriptor_pool(id: u64, sets: u32, descriptors: u32) -> Vec<u8> {
    bytes(|a, e| {
        let size = vk::DescriptorPoolSize {
            descriptor_count: descriptors,
            ..Default::default()
        };
        let info = vk::DescriptorPoolCreateInfo {
            max_sets: sets,
            pool_size_count: 1,
            p_pool_sizes: a.one(size).unwrap(),
            ..Default::default()
        };
        venus::CreateDescriptorPool {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_descriptor_pool: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

#[test]
fn of_pools() {
    let sets = || descriptor_pool(NEW, 1000, 100_000);
    play(vec![
        case(
            "vkCreateCommandPool",
            "family",
            pool_of_family(NEW, 0),
            pool_of_family(NEW + 1, 1),
        ),
        case(
            "vkCreateCommandPool",
            "family",
            pool_of_family(NEW, 0),
            pool_of_family(NEW + 1, u32::MAX),
        ),
        case(
            "vkCreateDescriptorPool",
            "sets in a pool",
            sets(),
            descriptor_pool(NEW + 1, u32::MAX, 1),
        ),
        case(
            "vkCreateDescriptorPool",
            "descriptors in a pool",
            sets(),
            descriptor_pool(NEW + 1, 1, u32::MAX),
        ),
    ]);
}
