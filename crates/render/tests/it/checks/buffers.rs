//! Ranges of buffers, and memory that is bound.

use super::*;

fn copy2(from: u64, to: u64, size: u64) -> Vec<u8> {
    bytes(|a, e| {
        let region = vk::BufferCopy2 {
            src_offset: from,
            dst_offset: to,
            size,
            ..Default::default()
        };
        let info = vk::CopyBufferInfo2 {
            src_buffer: vk::Buffer(BUFFER),
            dst_buffer: vk::Buffer(BUFFER),
            region_count: 1,
            p_regions: a.one(region).unwrap(),
            ..Default::default()
        };
        venus::CmdCopyBuffer2 {
            command_buffer: commands(),
            p_copy_buffer_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

fn update(offset: u64, size: usize) -> Vec<u8> {
    say!(|a| CmdUpdateBuffer {
        command_buffer: commands(),
        dst_buffer: Id::new(BUFFER),
        dst_offset: offset,
        data_size: size as u64,
        p_data: a.copy(&vec![0u8; size]).unwrap(),
    })
}

fn vertex_buffers(begin: u32, count: u32, offset: u64) -> Vec<u8> {
    let count_long = count as usize;
    say!(|a| CmdBindVertexBuffers {
        command_buffer: commands(),
        first_binding: begin,
        binding_count: count,
        p_buffers: a.copy(&vec![vk::Buffer(BUFFER); count_long]).unwrap(),
        p_offsets: a.copy(&vec![offset; count_long]).unwrap(),
    })
}

#[test]
fn of_buffers() {
    let whole = u64::MAX;
    play(vec![
        recorded(
            "vkCmdFillBuffer",
            "a range of a buffer",
            [fill(0, BUFFER_BYTES), fill(BUFFER_BYTES, whole)].concat(),
            fill(4, BUFFER_BYTES),
        ),
        recorded(
            "vkCmdFillBuffer",
            "a range",
            fill(0, whole),
            fill(BUFFER_BYTES + 4, whole),
        ),
        recorded(
            "vkCmdFillBuffer",
            "a range",
            fill(0, 4),
            fill(u64::MAX - 3, 8),
        ),
        recorded(
            "vkCmdCopyBuffer",
            "source",
            copy(0, 2048, 2048),
            copy(4, 0, 4096),
        ),
        recorded(
            "vkCmdCopyBuffer",
            "target",
            copy(0, 2048, 2048),
            copy(0, 2048, 2052),
        ),
        recorded(
            "vkCmdCopyBuffer2",
            "source",
            copy2(0, 2048, 2048),
            copy2(4, 0, 4096),
        ),
        recorded(
            "vkCmdCopyBuffer2",
            "target",
            copy2(0, 2048, 2048),
            copy2(0, 2048, 2052),
        ),
        recorded(
            "vkCmdUpdateBuffer",
            "a range",
            update(0, 4096),
            update(4, 4096),
        ),
        recorded(
            "vkCmdBindVertexBuffers",
            "vertex bindings",
            vertex_buffers(0, 32, 4096),
            vertex_buffers(1, 32, 0),
        ),
        recorded(
            "vkCmdBindVertexBuffers",
            "a range",
            vertex_buffers(0, 1, 4096),
            vertex_buffers(0, 1, 4097),
        ),
        recorded(
            "vkCmdBindVertexBuffers",
            "vertex bindings",
            vertex_buffers(31, 1, 0),
            vertex_buffers(u32::MAX, 1, 0),
        ),
        recorded(
            "vkCmdBindIndexBuffer",
            "a range",
            indices(4096),
            indices(4098),
        ),
        recorded(
            "vkCmdDispatchIndirect",
            "a range",
            dispatch_indirect(4084),
            dispatch_indirect(4088),
        ),
        rendered(
            "vkCmdDrawIndirect",
            "a range",
            draw_indirect(0, 256, 16),
            draw_indirect(0, 257, 16),
        ),
        rendered(
            "vkCmdDrawIndirect",
            "a range",
            draw_indirect(4080, 1, 0),
            draw_indirect(0, 2, u32::MAX),
        ),
        rendered(
            "vkCmdDrawIndirect",
            "apart",
            draw_indirect(0, 2, 16),
            draw_indirect(0, 2, 12),
        ),
        rendered(
            "vkCmdDrawIndexedIndirectCount",
            "a range",
            draw_indexed_count(10, 4092),
            draw_indexed_count(10, 4093),
        ),
        rendered(
            "vkCmdDrawIndexedIndirectCount",
            "a range",
            draw_indexed_count(204, 0),
            draw_indexed_count(205, 0),
        ),
        recorded(
            "vkCmdPushConstants",
            "push constants",
            constants(192),
            constants(196),
        ),
        case(
            "vkCreateBuffer",
            "no bytes",
            make::create_buffer(DEVICE, NEW, 1),
            make::create_buffer(DEVICE, NEW + 1, 0),
        ),
        case(
            "vkCreateBufferView",
            "a range",
            texels(NEW, 96, 4000),
            texels(NEW + 1, 96, 4001),
        ),
        case(
            "vkCreateBufferView",
            "beyond",
            texels(NEW, 4095, u64::MAX),
            texels(NEW + 1, 4096, u64::MAX),
        ),
        recorded(
            "vkCmdPipelineBarrier",
            "queue family",
            barrier(0, 64),
            barrier(1, 64),
        ),
        recorded(
            "vkCmdPipelineBarrier",
            "a range",
            barrier(u32::MAX, u64::MAX),
            barrier(u32::MAX - 1, 8000),
        ),
    ]);
}

#[test]
fn updates_are_short() {
    let mut world = World::new();
    let mut ring = world
        .guest
        .ring_of(1 << 18, std::time::Duration::from_secs(1));
    let large = 1 << 18;
    let before = [
        make::create_buffer(DEVICE, NEW, large),
        make::begin(COMMANDS),
    ]
    .concat();
    ring.run(&before).unwrap();
    let update = |size: usize| {
        say!(|a| CmdUpdateBuffer {
            command_buffer: commands(),
            dst_buffer: Id::new(NEW),
            dst_offset: 0,
            data_size: size as u64,
            p_data: a.copy(&vec![0u8; size]).unwrap(),
        })
    };
    ring.run(&update(65536)).unwrap();
    ring.run(&update(65540)).unwrap_err();
    let end = world.guest.wait_for_end();
    assert!(end.rule.contains("an update of 65540"), "{end:?}");
}

fn barrier(family: u32, size: u64) -> Vec<u8> {
    bytes(|a, e| {
        let barrier = vk::BufferMemoryBarrier {
            src_queue_family_index: family,
            dst_queue_family_index: family,
            buffer: vk::Buffer(BUFFER),
            size,
            ..Default::default()
        };
        venus::CmdPipelineBarrier {
            command_buffer: commands(),
            src_stage_mask: vk::PipelineStageFlags(1),
            dst_stage_mask: vk::PipelineStageFlags(1),
            dependency_flags: vk::DependencyFlags(0),
            memory_barrier_count: 0,
            p_memory_barriers: vk::In::NULL,
            buffer_memory_barrier_count: 1,
            p_buffer_memory_barriers: a.one(barrier).unwrap(),
            image_memory_barrier_count: 0,
            p_image_memory_barriers: vk::In::NULL,
        }
        .encode(0, e);
    })
}

fn indices(offset: u64) -> Vec<u8> {
    say!(CmdBindIndexBuffer {
        command_buffer: commands(),
        buffer: Id::new(BUFFER),
        offset,
        index_type: vk::IndexType::UINT16,
    })
}
fn dispatch_indirect(offset: u64) -> Vec<u8> {
    say!(CmdDispatchIndirect {
        command_buffer: commands(),
        buffer: Id::new(BUFFER),
        offset,
    })
}
fn draw_indirect(offset: u64, draw_count: u32, stride: u32) -> Vec<u8> {
    say!(CmdDrawIndirect {
        command_buffer: commands(),
        buffer: Id::new(BUFFER),
        offset,
        draw_count,
        stride,
    })
}
fn draw_indexed_count(max_draw_count: u32, count_buffer_offset: u64) -> Vec<u8> {
    say!(CmdDrawIndexedIndirectCount {
        command_buffer: commands(),
        buffer: Id::new(BUFFER),
        offset: 0,
        count_buffer: Id::new(BUFFER),
        count_buffer_offset,
        max_draw_count,
        stride: 20,
    })
}
fn constants(offset: u32) -> Vec<u8> {
    say!(|a| CmdPushConstants {
        command_buffer: commands(),
        layout: Id::new(PIPELINE_LAYOUT),
        stage_flags: vk::ShaderStageFlags::COMPUTE,
        offset,
        size: 64,
        p_values: a.copy(&[0u8; 64]).unwrap(),
    })
}
fn texels(id: u64, offset: u64, range: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::BufferViewCreateInfo {
            buffer: vk::Buffer(BUFFER),
            format: vk::Format::R8_UNORM,
            offset,
            range,
            ..Default::default()
        };
        venus::CreateBufferView {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_view: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn bind_memory(id: u64, offset: u64) -> Vec<u8> {
    say!(BindBufferMemory {
        device: device(),
        buffer: Id::new(id),
        memory: Id::new(MEMORY),
        memory_offset: offset,
    })
}
fn bind_memory2(id: u64, offset: u64) -> Vec<u8> {
    say!(|a| BindBufferMemory2 {
        device: device(),
        bind_info_count: 1,
        p_bind_infos: a
            .one(vk::BindBufferMemoryInfo {
                buffer: vk::Buffer(id),
                memory: vk::DeviceMemory(MEMORY),
                memory_offset: offset,
                ..Default::default()
            })
            .unwrap(),
    })
}
fn bind_image(id: u64, offset: u64) -> Vec<u8> {
    say!(BindImageMemory {
        device: device(),
        image: Id::new(id),
        memory: Id::new(MEMORY),
        memory_offset: offset,
    })
}

#[test]
fn of_memory() {
    // The null driver needs 4096 bytes for everything, from a multiple of 64 on; there are two pages.
    let all = vec![
        case(
            "vkBindBufferMemory",
            "memory",
            bind_memory(NEW, 4096),
            bind_memory(NEW + 1, 4160),
        ),
        case(
            "vkBindBufferMemory",
            "multiple",
            bind_memory(NEW, 64),
            bind_memory(NEW + 1, 65),
        ),
        case(
            "vkBindBufferMemory2",
            "memory",
            bind_memory2(NEW, 4096),
            bind_memory2(NEW + 1, u64::MAX - 63),
        ),
        case(
            "vkBindImageMemory",
            "memory",
            bind_image(IMAGE, 4096),
            bind_image(NEW + 2, 4160),
        ),
    ];
    let with = |case: Case| Case {
        before: [
            make::create_buffer(DEVICE, NEW, 64),
            make::create_buffer(DEVICE, NEW + 1, 64),
            make::create_plain_image(DEVICE, NEW + 2),
        ]
        .concat(),
        ..case
    };
    play(all.into_iter().map(with).collect());
}
