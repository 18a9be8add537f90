//! What is compared before the driver is called: for each check a command that passes and the same
//! one beyond the bound, which must end the context with this check's reason.

use parhelion_model::control::FaultKind;
use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::{Arena, Id};

use crate::make::{self, bytes, ids};
use crate::world::{
    BUFFER, COMMANDS, DESCRIPTORS, DEVICE, MEMORY, POOL, QUERIES, QUERY_COUNT, QUEUE, SET, World,
};

/// Bytes of [`BUFFER`].
const BUFFER_BYTES: u64 = 4096;

const IMAGE: u64 = 2000;
const VIEW: u64 = 2001;
const PASS: u64 = 2002;
const FRAMEBUFFER: u64 = 2003;
const LAYOUT: u64 = 2004;
const PUSH: u64 = 2005;
const PIPELINE_LAYOUT: u64 = 2006;
const FULL_SET: u64 = 2007;
const SECONDARY: u64 = 2008;
const NEW: u64 = 3000;

/// A command, a part of the reason, what is fine before it, what passes, and what does not.
struct Case {
    command: &'static str,
    rule: &'static str,
    before: Vec<u8>,
    good: Vec<u8>,
    bad: Vec<u8>,
}

/// A case of a command that needs no others before it.
fn case(command: &'static str, rule: &'static str, good: Vec<u8>, bad: Vec<u8>) -> Case {
    let before = Vec::new();
    Case {
        command,
        rule,
        before,
        good,
        bad,
    }
}

/// A case of a command that is recorded.
fn recorded(command: &'static str, rule: &'static str, good: Vec<u8>, bad: Vec<u8>) -> Case {
    Case {
        before: make::begin(COMMANDS),
        ..case(command, rule, good, bad)
    }
}

/// A case of a command inside of a render pass.
fn rendered(command: &'static str, rule: &'static str, good: Vec<u8>, bad: Vec<u8>) -> Case {
    Case {
        before: [make::begin(COMMANDS), begin_pass([64, 32], 1)].concat(),
        ..case(command, rule, good, bad)
    }
}

/// Plays each case against a renderer of its own.
fn play(cases: Vec<Case>) {
    for case in cases {
        let what = format!("{}: {}", case.command, case.rule);
        let mut world = World::new();
        let before = [scene(), case.before].concat();
        if world.ring.run(&before).is_err() {
            panic!("{what}: before: {:?}", world.guest.wait_for_end());
        }
        if world.ring.run(&case.good).is_err() {
            panic!("{what}: refused: {:?}", world.guest.wait_for_end());
        }
        let bad = world.ring.run(&case.bad);
        assert!(bad.is_err(), "{what}: passed");
        let end = world.guest.wait_for_end();
        assert_eq!(end.command, case.command, "{what}: {end:?}");
        assert_eq!(end.kind, FaultKind::Guest, "{what}: {end:?}");
        assert!(end.rule.contains(case.rule), "{what}: {end:?}");
        world.guest.hang_up();
    }
}

macro_rules! say {
    ($command:ident { $($fields:tt)* }) => {
        bytes(|_, e| venus::$command { $($fields)* }.encode(0, e))
    };
    (|$arena:ident| $command:ident { $($fields:tt)* }) => {
        bytes(|$arena, e| venus::$command { $($fields)* }.encode(0, e))
    };
}

fn device() -> Id<vk::Device> {
    Id::new(DEVICE)
}
fn commands() -> Id<vk::CommandBuffer> {
    Id::new(COMMANDS)
}

fn binding<'a>(
    number: u32,
    kind: vk::DescriptorType,
    count: u32,
) -> vk::DescriptorSetLayoutBinding<'a> {
    vk::DescriptorSetLayoutBinding {
        binding: number,
        descriptor_type: kind,
        descriptor_count: count,
        stage_flags: vk::ShaderStageFlags::COMPUTE,
        ..Default::default()
    }
}

/// Three storage buffers in two bindings, one uniform buffer with an offset, and a block of bytes.
fn bindings<'a>() -> [vk::DescriptorSetLayoutBinding<'a>; 4] {
    type Kind = vk::DescriptorType;
    [
        binding(0, Kind::STORAGE_BUFFER, 2),
        binding(1, Kind::STORAGE_BUFFER, 1),
        binding(2, Kind::UNIFORM_BUFFER_DYNAMIC, 1),
        binding(3, Kind::INLINE_UNIFORM_BLOCK, 16),
    ]
}

fn set_layout(id: u64, list: &[vk::DescriptorSetLayoutBinding<'_>], flags: u32) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::DescriptorSetLayoutCreateInfo {
            flags: vk::DescriptorSetLayoutCreateFlags(flags),
            binding_count: u32::try_from(list.len()).unwrap(),
            p_bindings: a.copy(list).unwrap(),
            ..Default::default()
        };
        venus::CreateDescriptorSetLayout {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_set_layout: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn pipeline_layout(id: u64, sets: &[u64], constants: [u32; 2]) -> Vec<u8> {
    bytes(|a, e| {
        let sets: Vec<_> = sets
            .iter()
            .map(|set| vk::DescriptorSetLayout(*set))
            .collect();
        let range = vk::PushConstantRange {
            stage_flags: vk::ShaderStageFlags::COMPUTE,
            offset: constants[0],
            size: constants[1],
        };
        let info = vk::PipelineLayoutCreateInfo {
            set_layout_count: u32::try_from(sets.len()).unwrap(),
            p_set_layouts: a.copy(&sets).unwrap(),
            push_constant_range_count: 1,
            p_push_constant_ranges: a.one(range).unwrap(),
            ..Default::default()
        };
        venus::CreatePipelineLayout {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_pipeline_layout: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn whole_image() -> vk::ImageSubresourceRange {
    vk::ImageSubresourceRange {
        aspect_mask: vk::ImageAspectFlags::COLOR,
        base_mip_level: 0,
        level_count: 1,
        base_array_layer: 0,
        layer_count: 1,
    }
}

fn view(
    id: u64,
    format: vk::Format,
    kind: vk::ImageViewType,
    part: vk::ImageSubresourceRange,
) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::ImageViewCreateInfo {
            image: vk::Image(IMAGE),
            view_type: kind,
            format,
            subresource_range: part,
            ..Default::default()
        };
        venus::CreateImageView {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_view: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

/// A render pass with one attachment, which is cleared, and two subpasses.
fn pass(id: u64, attachment: u32, preserved: u32, depends_on: u32) -> Vec<u8> {
    bytes(|a, e| {
        let described = vk::AttachmentDescription {
            format: vk::Format::R8G8B8A8_UNORM,
            samples: vk::SampleCountFlags::N1,
            load_op: vk::AttachmentLoadOp::CLEAR,
            ..Default::default()
        };
        let color = vk::AttachmentReference {
            attachment,
            ..Default::default()
        };
        let subpasses = [
            vk::SubpassDescription {
                color_attachment_count: 1,
                p_color_attachments: a.one(color).unwrap(),
                ..Default::default()
            },
            vk::SubpassDescription {
                preserve_attachment_count: 1,
                p_preserve_attachments: a.one(preserved).unwrap(),
                ..Default::default()
            },
        ];
        let dependency = vk::SubpassDependency {
            src_subpass: depends_on,
            dst_subpass: 1,
            ..Default::default()
        };
        let info = vk::RenderPassCreateInfo {
            attachment_count: 1,
            p_attachments: a.one(described).unwrap(),
            subpass_count: 2,
            p_subpasses: a.copy(&subpasses).unwrap(),
            dependency_count: 1,
            p_dependencies: a.one(dependency).unwrap(),
            ..Default::default()
        };
        venus::CreateRenderPass {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_render_pass: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn framebuffer(id: u64, views: &[u64], extent: [u32; 2], layers: u32) -> Vec<u8> {
    bytes(|a, e| {
        let views: Vec<_> = views.iter().map(|view| vk::ImageView(*view)).collect();
        let info = vk::FramebufferCreateInfo {
            render_pass: vk::RenderPass(PASS),
            attachment_count: u32::try_from(views.len()).unwrap(),
            p_attachments: a.copy(&views).unwrap(),
            width: extent[0],
            height: extent[1],
            layers,
            ..Default::default()
        };
        venus::CreateFramebuffer {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_framebuffer: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn area(width: u32, height: u32) -> vk::Rect2D {
    vk::Rect2D {
        offset: vk::Offset2D { x: 0, y: 0 },
        extent: vk::Extent2D { width, height },
    }
}

fn begin_pass(extent: [u32; 2], clears: u32) -> Vec<u8> {
    bytes(|a, e| {
        let values = vec![vk::ClearValue::default(); clears as usize];
        let info = vk::RenderPassBeginInfo {
            render_pass: vk::RenderPass(PASS),
            framebuffer: vk::Framebuffer(FRAMEBUFFER),
            render_area: area(extent[0], extent[1]),
            clear_value_count: clears,
            p_clear_values: a.copy(&values).unwrap(),
            ..Default::default()
        };
        venus::CmdBeginRenderPass {
            command_buffer: commands(),
            p_render_pass_begin: a.one(info).unwrap(),
            contents: vk::SubpassContents::INLINE,
        }
        .encode(0, e);
    })
}

fn begin_rendering(width: u32, layers: u32) -> Vec<u8> {
    bytes(|a, e| {
        let attachment = vk::RenderingAttachmentInfo {
            image_view: vk::ImageView(VIEW),
            ..Default::default()
        };
        let info = vk::RenderingInfo {
            render_area: area(width, 32),
            layer_count: layers,
            color_attachment_count: 1,
            p_color_attachments: a.one(attachment).unwrap(),
            ..Default::default()
        };
        venus::CmdBeginRendering {
            command_buffer: commands(),
            p_rendering_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

/// What the cases need besides what a world has.
fn scene() -> Vec<u8> {
    let push = vk::DescriptorSetLayoutCreateFlags::PUSH_DESCRIPTOR.0;
    [
        make::create_plain_image(DEVICE, IMAGE),
        view(
            VIEW,
            vk::Format::R8G8B8A8_UNORM,
            vk::ImageViewType::N2D,
            whole_image(),
        ),
        pass(PASS, 0, 0, 0),
        framebuffer(FRAMEBUFFER, &[VIEW], [64, 32], 1),
        set_layout(LAYOUT, &bindings(), 0),
        set_layout(PUSH, &bindings(), push),
        pipeline_layout(PIPELINE_LAYOUT, &[LAYOUT, PUSH], [0, 64]),
        make::allocate_sets(DEVICE, DESCRIPTORS, LAYOUT, &[FULL_SET]),
        say!(|a| AllocateCommandBuffers {
            device: device(),
            p_allocate_info: a
                .one(vk::CommandBufferAllocateInfo {
                    command_pool: vk::CommandPool(POOL),
                    level: vk::CommandBufferLevel::SECONDARY,
                    command_buffer_count: 1,
                    ..Default::default()
                })
                .unwrap(),
            p_command_buffers: ids(a, &[SECONDARY]),
        }),
    ]
    .concat()
}

fn fill(offset: u64, size: u64) -> Vec<u8> {
    say!(CmdFillBuffer {
        command_buffer: commands(),
        dst_buffer: Id::new(BUFFER),
        dst_offset: offset,
        size,
        data: 0,
    })
}

fn copy(from: u64, to: u64, size: u64) -> Vec<u8> {
    say!(|a| CmdCopyBuffer {
        command_buffer: commands(),
        src_buffer: Id::new(BUFFER),
        dst_buffer: Id::new(BUFFER),
        region_count: 1,
        p_regions: a
            .one(vk::BufferCopy {
                src_offset: from,
                dst_offset: to,
                size,
            })
            .unwrap(),
    })
}

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
fn timestamp(query: u32) -> Vec<u8> {
    say!(CmdWriteTimestamp {
        command_buffer: commands(),
        pipeline_stage: vk::PipelineStageFlags(1),
        query_pool: Id::new(QUERIES),
        query,
    })
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
            timestamp(0),
            timestamp(all),
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

fn part(level: u32, layer: u32, layers: u32) -> vk::ImageSubresourceLayers {
    vk::ImageSubresourceLayers {
        aspect_mask: vk::ImageAspectFlags::COLOR,
        mip_level: level,
        base_array_layer: layer,
        layer_count: layers,
    }
}
fn at(x: i32, y: i32) -> vk::Offset3D {
    vk::Offset3D { x, y, z: 0 }
}
fn size(width: u32, height: u32) -> vk::Extent3D {
    vk::Extent3D {
        width,
        height,
        depth: 1,
    }
}
fn image_copy(from: vk::Offset3D, to: vk::Offset3D, level: u32, extent: vk::Extent3D) -> Vec<u8> {
    say!(|a| CmdCopyImage {
        command_buffer: commands(),
        src_image: Id::new(IMAGE),
        src_image_layout: vk::ImageLayout::GENERAL,
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::ImageCopy {
                src_subresource: part(0, 0, 1),
                src_offset: from,
                dst_subresource: part(level, 1, 1),
                dst_offset: to,
                extent,
            })
            .unwrap(),
    })
}
fn blit(to: i32) -> Vec<u8> {
    let end = |x: i32| vk::Offset3D { x, y: 1, z: 1 };
    say!(|a| CmdBlitImage {
        command_buffer: commands(),
        src_image: Id::new(IMAGE),
        src_image_layout: vk::ImageLayout::GENERAL,
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::ImageBlit {
                src_subresource: part(0, 0, 1),
                src_offsets: [end(64), at(0, 0)],
                dst_subresource: part(1, 0, 1),
                dst_offsets: [at(0, 0), end(to)],
            })
            .unwrap(),
        filter: vk::Filter::NEAREST,
    })
}
fn upload(offset: u64, row: u32, layers: u32, extent: vk::Extent3D) -> Vec<u8> {
    say!(|a| CmdCopyBufferToImage {
        command_buffer: commands(),
        src_buffer: Id::new(BUFFER),
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::BufferImageCopy {
                buffer_offset: offset,
                buffer_row_length: row,
                buffer_image_height: 0,
                image_subresource: part(0, 0, layers),
                image_offset: at(0, 0),
                image_extent: extent,
            })
            .unwrap(),
    })
}
fn clear(base_mip_level: u32, level_count: u32, layer_count: u32) -> Vec<u8> {
    say!(|a| CmdClearColorImage {
        command_buffer: commands(),
        image: Id::new(IMAGE),
        image_layout: vk::ImageLayout::GENERAL,
        p_color: a.one(vk::ClearColorValue::default()).unwrap(),
        range_count: 1,
        p_ranges: a
            .one(vk::ImageSubresourceRange {
                base_mip_level,
                level_count,
                layer_count,
                ..whole_image()
            })
            .unwrap(),
    })
}
fn image(id: u64, change: impl FnOnce(&mut vk::ImageCreateInfo<'_>)) -> Vec<u8> {
    bytes(|a, e| {
        let mut info = vk::ImageCreateInfo {
            image_type: vk::ImageType::N2D,
            format: vk::Format::R8G8B8A8_UNORM,
            extent: size(64, 32),
            mip_levels: 7,
            array_layers: 1,
            samples: vk::SampleCountFlags::N1,
            ..Default::default()
        };
        change(&mut info);
        venus::CreateImage {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_image: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

#[test]
fn of_images() {
    let origin = at(0, 0);
    let plain = || image(NEW, |_| {});
    let all = u32::MAX;
    play(vec![
        recorded(
            "vkCmdCopyImage",
            "columns",
            image_copy(at(32, 0), origin, 0, size(32, 32)),
            image_copy(at(33, 0), origin, 0, size(32, 32)),
        ),
        recorded(
            "vkCmdCopyImage",
            "outside",
            image_copy(origin, origin, 0, size(1, 1)),
            image_copy(at(-1, 0), origin, 0, size(1, 1)),
        ),
        recorded(
            "vkCmdCopyImage",
            "rows",
            image_copy(origin, origin, 1, size(32, 16)),
            image_copy(origin, origin, 2, size(16, 16)),
        ),
        recorded(
            "vkCmdCopyImage",
            "levels",
            image_copy(origin, origin, 2, size(1, 1)),
            image_copy(origin, origin, 3, size(1, 1)),
        ),
        recorded("vkCmdBlitImage", "a corner", blit(32), blit(33)),
        recorded(
            "vkCmdCopyBufferToImage",
            "texels",
            upload(0, 0, 1, size(32, 32)),
            upload(4, 0, 1, size(32, 32)),
        ),
        recorded(
            "vkCmdCopyBufferToImage",
            "texels",
            upload(0, 32, 2, size(32, 16)),
            upload(0, 33, 2, size(32, 16)),
        ),
        recorded(
            "vkCmdCopyBufferToImage",
            "layers",
            upload(0, 0, 2, size(1, 1)),
            upload(0, 0, 3, size(1, 1)),
        ),
        recorded(
            "vkCmdClearColorImage",
            "levels",
            clear(0, 3, all),
            clear(1, 3, all),
        ),
        recorded(
            "vkCmdClearColorImage",
            "layers",
            clear(2, all, 2),
            clear(2, all, 3),
        ),
        recorded(
            "vkCmdClearColorImage",
            "levels",
            clear(2, all, 1),
            clear(3, all, 1),
        ),
        case(
            "vkCreateImage",
            "levels",
            plain(),
            image(NEW + 1, |i| i.mip_levels = 8),
        ),
        case(
            "vkCreateImage",
            "no texels",
            plain(),
            image(NEW + 1, |i| i.extent.height = 0),
        ),
        case(
            "vkCreateImage",
            "no texels",
            plain(),
            image(NEW + 1, |i| i.array_layers = 0),
        ),
        case(
            "vkCreateImage",
            "samples",
            plain(),
            image(NEW + 1, |i| i.samples = vk::SampleCountFlags(3)),
        ),
        case(
            "vkCreateImage",
            "dimensions",
            plain(),
            image(NEW + 1, |i| i.extent.depth = 2),
        ),
    ]);
}

fn viewed(id: u64, layers: u32, level: u32) -> Vec<u8> {
    let range = vk::ImageSubresourceRange {
        base_mip_level: level,
        layer_count: layers,
        ..whole_image()
    };
    view(
        id,
        vk::Format::R8G8B8A8_UNORM,
        vk::ImageViewType::N2D_ARRAY,
        range,
    )
}
fn viewed_as(id: u64, format: vk::Format, kind: vk::ImageViewType) -> Vec<u8> {
    view(id, format, kind, whole_image())
}

fn layout_of_part(level: u32, layer: u32) -> Vec<u8> {
    say!(|a| GetImageSubresourceLayout {
        device: device(),
        image: Id::new(IMAGE),
        p_subresource: a
            .one(vk::ImageSubresource {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                mip_level: level,
                array_layer: layer,
            })
            .unwrap(),
        p_layout: a.out(1).unwrap(),
    })
}

fn possible_image(levels: u32) -> Vec<u8> {
    bytes(|a, e| {
        let image = vk::ImageCreateInfo {
            image_type: vk::ImageType::N2D,
            extent: size(64, 32),
            mip_levels: levels,
            array_layers: 1,
            samples: vk::SampleCountFlags::N1,
            ..Default::default()
        };
        let info = vk::DeviceImageMemoryRequirements {
            p_create_info: a.one(image).unwrap(),
            ..Default::default()
        };
        venus::GetDeviceImageMemoryRequirements {
            device: device(),
            p_info: a.one(info).unwrap(),
            p_memory_requirements: a
                .out_with(1, |_| Ok::<_, vk::Full>(vk::MemoryRequirements2::default()))
                .unwrap(),
        }
        .encode(0, e);
    })
}

#[test]
fn of_questions() {
    let asked = "vkGetImageSubresourceLayout";
    play(vec![
        case(asked, "levels", layout_of_part(2, 1), layout_of_part(3, 1)),
        case(asked, "layers", layout_of_part(2, 1), layout_of_part(2, 2)),
        case(
            "vkGetDeviceImageMemoryRequirements",
            "levels",
            possible_image(7),
            possible_image(17),
        ),
    ]);
}

#[test]
fn of_views() {
    let flat = vk::ImageViewType::N2D;
    let same = vk::Format::R8G8B8A8_UNORM;
    play(vec![
        case(
            "vkCreateImageView",
            "layers",
            viewed(NEW, 2, 0),
            viewed(NEW + 1, 3, 0),
        ),
        case(
            "vkCreateImageView",
            "levels",
            viewed(NEW, 2, 2),
            viewed(NEW + 1, 2, 3),
        ),
        case(
            "vkCreateImageView",
            "does not lie",
            viewed_as(NEW, vk::Format::R32_UINT, flat),
            viewed_as(NEW + 1, vk::Format::R32G32_UINT, flat),
        ),
        case(
            "vkCreateImageView",
            "view type",
            viewed_as(NEW, same, flat),
            viewed_as(NEW + 1, same, vk::ImageViewType::N3D),
        ),
        case(
            "vkCreateImageView",
            "cube",
            viewed_as(NEW, same, flat),
            viewed_as(NEW + 1, same, vk::ImageViewType::CUBE),
        ),
    ]);
}

fn draw() -> Vec<u8> {
    say!(CmdDraw {
        command_buffer: commands(),
        vertex_count: 3,
        instance_count: 1,
        first_vertex: 0,
        first_instance: 0,
    })
}
fn next_subpass() -> Vec<u8> {
    say!(CmdNextSubpass {
        command_buffer: commands(),
        contents: vk::SubpassContents::INLINE,
    })
}
fn end_pass() -> Vec<u8> {
    say!(CmdEndRenderPass {
        command_buffer: commands(),
    })
}
fn end_rendering() -> Vec<u8> {
    say!(CmdEndRendering {
        command_buffer: commands(),
    })
}
fn clear_attachment(index: u32) -> Vec<u8> {
    say!(|a| CmdClearAttachments {
        command_buffer: commands(),
        attachment_count: 1,
        p_attachments: a
            .one(vk::ClearAttachment {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                color_attachment: index,
                clear_value: vk::ClearValue::default(),
            })
            .unwrap(),
        rect_count: 0,
        p_rects: vk::In::NULL,
    })
}

#[test]
fn of_render_passes() {
    let external = u32::MAX;
    let good = || pass(NEW, 0, 0, external);
    let framed = || framebuffer(NEW, &[VIEW], [64, 32], 1);
    let whole = || begin_pass([64, 32], 1);
    play(vec![
        case(
            "vkCreateRenderPass",
            "attachment",
            good(),
            pass(NEW + 1, 1, 0, 0),
        ),
        case(
            "vkCreateRenderPass",
            "attachment",
            good(),
            pass(NEW + 1, 0, 7, 0),
        ),
        case(
            "vkCreateRenderPass",
            "dependency",
            good(),
            pass(NEW + 1, 0, 0, 2),
        ),
        case(
            "vkCreateFramebuffer",
            "attachments",
            framed(),
            framebuffer(NEW + 1, &[], [1, 1], 1),
        ),
        case(
            "vkCreateFramebuffer",
            "texels",
            framed(),
            framebuffer(NEW + 1, &[VIEW], [65, 32], 1),
        ),
        case(
            "vkCreateFramebuffer",
            "layers",
            framed(),
            framebuffer(NEW + 1, &[VIEW], [64, 32], 2),
        ),
        recorded(
            "vkCmdBeginRenderPass",
            "a render area",
            [whole(), end_pass()].concat(),
            begin_pass([65, 32], 1),
        ),
        recorded(
            "vkCmdBeginRenderPass",
            "clear values",
            [whole(), end_pass()].concat(),
            begin_pass([64, 32], 0),
        ),
        rendered(
            "vkCmdBeginRenderPass",
            "inside another",
            Vec::new(),
            whole(),
        ),
        rendered(
            "vkCmdNextSubpass",
            "no further",
            next_subpass(),
            next_subpass(),
        ),
        rendered("vkCmdEndRenderPass", "not begun", end_pass(), end_pass()),
        rendered(
            "vkCmdEndRendering",
            "not begun",
            Vec::new(),
            end_rendering(),
        ),
        rendered(
            "vkCmdDraw",
            "rendered to",
            [draw(), end_pass()].concat(),
            draw(),
        ),
        rendered(
            "vkCmdClearAttachments",
            "colour attachment",
            clear_attachment(7),
            clear_attachment(8),
        ),
        recorded(
            "vkCmdBeginRendering",
            "texels",
            [begin_rendering(64, 1), draw(), end_rendering()].concat(),
            begin_rendering(65, 1),
        ),
        recorded(
            "vkCmdBeginRendering",
            "layers",
            [begin_rendering(64, 1), end_rendering()].concat(),
            begin_rendering(64, 2),
        ),
    ]);
}

fn storage(offset: u64, range: u64) -> vk::DescriptorBufferInfo {
    vk::DescriptorBufferInfo {
        buffer: vk::Buffer(BUFFER),
        offset,
        range,
    }
}

/// One write to [`FULL_SET`], or to pushed descriptors.
fn write<'a>(
    a: &'a Arena,
    number: u32,
    element: u32,
    kind: vk::DescriptorType,
    infos: &[vk::DescriptorBufferInfo],
) -> vk::WriteDescriptorSet<'a> {
    vk::WriteDescriptorSet {
        dst_set: vk::DescriptorSet(FULL_SET),
        dst_binding: number,
        dst_array_element: element,
        descriptor_count: u32::try_from(infos.len()).unwrap(),
        descriptor_type: kind,
        p_buffer_info: a.copy(infos).unwrap(),
        ..Default::default()
    }
}

fn writes(
    number: u32,
    element: u32,
    kind: vk::DescriptorType,
    infos: &[vk::DescriptorBufferInfo],
) -> Vec<u8> {
    say!(|a| UpdateDescriptorSets {
        device: device(),
        descriptor_write_count: 1,
        p_descriptor_writes: a.one(write(a, number, element, kind, infos)).unwrap(),
        descriptor_copy_count: 0,
        p_descriptor_copies: vk::In::NULL,
    })
}

fn pushes(set: u32, number: u32) -> Vec<u8> {
    let kind = vk::DescriptorType::STORAGE_BUFFER;
    say!(|a| CmdPushDescriptorSet {
        command_buffer: commands(),
        pipeline_bind_point: vk::PipelineBindPoint::COMPUTE,
        layout: Id::new(PIPELINE_LAYOUT),
        set,
        descriptor_write_count: 1,
        p_descriptor_writes: a.one(write(a, number, 0, kind, &[storage(0, 4)])).unwrap(),
    })
}

fn block(offset: u32, told: u32, size: usize) -> Vec<u8> {
    bytes(|a, e| {
        type Block<'x> = vk::WriteDescriptorSetInlineUniformBlock<'x>;
        let block = Block {
            data_size: u32::try_from(size).unwrap(),
            p_data: a.copy(&vec![0u8; size]).unwrap(),
            ..Default::default()
        };
        let write = vk::WriteDescriptorSet {
            p_next: a.node::<Block<'_>>(block).unwrap(),
            dst_set: vk::DescriptorSet(FULL_SET),
            dst_binding: 3,
            dst_array_element: offset,
            descriptor_count: told,
            descriptor_type: vk::DescriptorType::INLINE_UNIFORM_BLOCK,
            ..Default::default()
        };
        venus::UpdateDescriptorSets {
            device: device(),
            descriptor_write_count: 1,
            p_descriptor_writes: a.one(write).unwrap(),
            descriptor_copy_count: 0,
            p_descriptor_copies: vk::In::NULL,
        }
        .encode(0, e);
    })
}

fn copy_descriptors(from: [u32; 2], to: [u32; 2], count: u32) -> Vec<u8> {
    bytes(|a, e| {
        let copy = vk::CopyDescriptorSet {
            src_set: vk::DescriptorSet(FULL_SET),
            src_binding: from[0],
            src_array_element: from[1],
            dst_set: vk::DescriptorSet(FULL_SET),
            dst_binding: to[0],
            dst_array_element: to[1],
            descriptor_count: count,
            ..Default::default()
        };
        venus::UpdateDescriptorSets {
            device: device(),
            descriptor_write_count: 0,
            p_descriptor_writes: vk::In::NULL,
            descriptor_copy_count: 1,
            p_descriptor_copies: a.one(copy).unwrap(),
        }
        .encode(0, e);
    })
}

fn bind_sets(begin: u32, sets: &[u64], offsets: &[u32]) -> Vec<u8> {
    let sets: Vec<_> = sets.iter().map(|set| vk::DescriptorSet(*set)).collect();
    say!(|a| CmdBindDescriptorSets {
        command_buffer: commands(),
        pipeline_bind_point: vk::PipelineBindPoint::COMPUTE,
        layout: Id::new(PIPELINE_LAYOUT),
        first_set: begin,
        descriptor_set_count: u32::try_from(sets.len()).unwrap(),
        p_descriptor_sets: a.copy(&sets).unwrap(),
        dynamic_offset_count: u32::try_from(offsets.len()).unwrap(),
        p_dynamic_offsets: a.copy(offsets).unwrap(),
    })
}

#[test]
fn of_descriptors() {
    type Kind = vk::DescriptorType;
    let buffers = Kind::STORAGE_BUFFER;
    let one = storage(0, 4096);
    let bound = |good: Vec<u8>, bad: Vec<u8>, rule| {
        let dynamic = writes(2, 0, Kind::UNIFORM_BUFFER_DYNAMIC, &[storage(0, 1024)]);
        Case {
            before: [dynamic, make::begin(COMMANDS)].concat(),
            ..case("vkCmdBindDescriptorSets", rule, good, bad)
        }
    };
    let updated = |rule, good, bad| case("vkUpdateDescriptorSets", rule, good, bad);
    play(vec![
        // Three roll over from the first binding into the second; a fourth would be of another kind.
        updated(
            "4 descriptors from element 0",
            writes(0, 0, buffers, &[one; 3]),
            writes(0, 0, buffers, &[one; 4]),
        ),
        updated(
            "element 2",
            writes(0, 1, buffers, &[one; 2]),
            writes(0, 2, buffers, &[one]),
        ),
        updated(
            "no binding 9",
            writes(1, 0, buffers, &[one]),
            writes(9, 0, buffers, &[one]),
        ),
        updated(
            "of kind",
            writes(1, 0, buffers, &[one]),
            writes(1, 0, Kind::UNIFORM_BUFFER, &[one]),
        ),
        updated(
            "a descriptor of a buffer",
            writes(0, 0, buffers, &[storage(4096, u64::MAX)]),
            writes(0, 0, buffers, &[storage(1, 4096)]),
        ),
        updated("inline uniform block", block(8, 8, 8), block(12, 8, 8)),
        updated("a block of 12 bytes", block(0, 8, 8), block(0, 8, 12)),
        updated("8 descriptors, of which 4", block(0, 8, 8), block(0, 8, 4)),
        updated(
            "2 descriptors from element 0 of binding 1",
            copy_descriptors([0, 1], [1, 0], 1),
            copy_descriptors([0, 0], [1, 0], 2),
        ),
        updated(
            "copied to kind",
            copy_descriptors([0, 0], [1, 0], 1),
            copy_descriptors([0, 0], [2, 0], 1),
        ),
        bound(
            bind_sets(0, &[FULL_SET], &[3072]),
            bind_sets(0, &[FULL_SET], &[3073]),
            "beyond",
        ),
        bound(
            bind_sets(0, &[FULL_SET], &[0]),
            bind_sets(0, &[FULL_SET], &[]),
            "too few",
        ),
        bound(
            bind_sets(0, &[FULL_SET], &[0]),
            bind_sets(0, &[FULL_SET], &[0, 0]),
            "too many",
        ),
        bound(
            bind_sets(0, &[FULL_SET], &[0]),
            bind_sets(2, &[FULL_SET], &[0]),
            "no set 2",
        ),
        bound(
            bind_sets(0, &[FULL_SET], &[0]),
            bind_sets(0, &[SET], &[]),
            "another layout",
        ),
        recorded(
            "vkCmdPushDescriptorSet",
            "no binding",
            pushes(1, 0),
            pushes(1, 7),
        ),
        recorded(
            "vkCmdPushDescriptorSet",
            "pushed",
            pushes(1, 0),
            pushes(0, 0),
        ),
        case(
            "vkAllocateDescriptorSets",
            "pushed",
            make::allocate_sets(DEVICE, DESCRIPTORS, LAYOUT, &[NEW]),
            make::allocate_sets(DEVICE, DESCRIPTORS, PUSH, &[NEW + 1]),
        ),
    ]);
}

#[test]
fn of_layouts() {
    let kind = vk::DescriptorType::STORAGE_BUFFER;
    let good = || set_layout(NEW, &bindings(), 0);
    let bad = |list: &[vk::DescriptorSetLayoutBinding<'_>]| set_layout(NEW + 1, list, 0);
    let set = "vkCreateDescriptorSetLayout";
    let piped = || pipeline_layout(NEW, &[LAYOUT; 8], [0, 256]);
    play(vec![
        case(
            set,
            "number of a binding",
            good(),
            bad(&[binding(u32::MAX, kind, 1)]),
        ),
        case(
            set,
            "twice",
            good(),
            bad(&[binding(1, kind, 1), binding(1, kind, 1)]),
        ),
        case(
            set,
            "descriptors in a set",
            good(),
            bad(&[binding(1, kind, u32::MAX)]),
        ),
        case(
            "vkCreatePipelineLayout",
            "descriptor sets",
            piped(),
            pipeline_layout(NEW + 1, &[LAYOUT; 9], [0, 256]),
        ),
        case(
            "vkCreatePipelineLayout",
            "push constants",
            piped(),
            pipeline_layout(NEW + 1, &[], [4, 256]),
        ),
    ]);
}

fn viewports(begin: u32, count: u32) -> Vec<u8> {
    say!(|a| CmdSetViewport {
        command_buffer: commands(),
        first_viewport: begin,
        viewport_count: count,
        p_viewports: a
            .copy(&vec![vk::Viewport::default(); count as usize])
            .unwrap(),
    })
}
fn scissors(count: u32) -> Vec<u8> {
    say!(|a| CmdSetScissorWithCount {
        command_buffer: commands(),
        scissor_count: count,
        p_scissors: a.copy(&vec![area(1, 1); count as usize]).unwrap(),
    })
}
fn blending(begin: u32, count: u32) -> Vec<u8> {
    say!(|a| CmdSetColorBlendEnableEXT {
        command_buffer: commands(),
        first_attachment: begin,
        attachment_count: count,
        p_color_blend_enables: a.copy(&vec![0u32; count as usize]).unwrap(),
    })
}
fn vertex_input(location: u32, attribute_binding: u32) -> Vec<u8> {
    bytes(|a, e| {
        let binding = vk::VertexInputBindingDescription2EXT {
            binding: 3,
            ..Default::default()
        };
        let attribute = vk::VertexInputAttributeDescription2EXT {
            location,
            binding: attribute_binding,
            ..Default::default()
        };
        venus::CmdSetVertexInputEXT {
            command_buffer: commands(),
            vertex_binding_description_count: 1,
            p_vertex_binding_descriptions: a.one(binding).unwrap(),
            vertex_attribute_description_count: 1,
            p_vertex_attribute_descriptions: a.one(attribute).unwrap(),
        }
        .encode(0, e);
    })
}
fn sample_mask(count: u32) -> Vec<u8> {
    say!(|a| CmdSetSampleMaskEXT {
        command_buffer: commands(),
        samples: vk::SampleCountFlags(count),
        p_sample_mask: a.copy(&vec![0u32; count.div_ceil(32) as usize]).unwrap(),
    })
}
fn sample_places(per_pixel: u32, count: u32) -> Vec<u8> {
    bytes(|a, e| {
        let places = vec![vk::SampleLocationEXT::default(); count as usize];
        let info = vk::SampleLocationsInfoEXT {
            sample_locations_per_pixel: vk::SampleCountFlags(per_pixel),
            sample_location_grid_size: vk::Extent2D {
                width: 1,
                height: 1,
            },
            sample_locations_count: count,
            p_sample_locations: a.copy(&places).unwrap(),
            ..Default::default()
        };
        venus::CmdSetSampleLocationsEXT {
            command_buffer: commands(),
            p_sample_locations_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

#[test]
fn of_dynamic_state() {
    play(vec![
        recorded(
            "vkCmdSetViewport",
            "viewports",
            viewports(0, 16),
            viewports(1, 16),
        ),
        recorded(
            "vkCmdSetScissorWithCount",
            "viewports",
            scissors(16),
            scissors(17),
        ),
        recorded(
            "vkCmdSetColorBlendEnableEXT",
            "colour",
            blending(0, 8),
            blending(7, 2),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "attributes",
            vertex_input(31, 3),
            vertex_input(32, 3),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "not there",
            vertex_input(31, 3),
            vertex_input(31, 4),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "bindings",
            vertex_input(31, 3),
            vertex_input(31, 32),
        ),
        recorded(
            "vkCmdSetSampleMaskEXT",
            "samples",
            sample_mask(64),
            sample_mask(65),
        ),
        recorded(
            "vkCmdSetSampleLocationsEXT",
            "sample",
            sample_places(4, 4),
            sample_places(64, 64),
        ),
        recorded(
            "vkCmdSetSampleLocationsEXT",
            "sample",
            sample_places(4, 4),
            sample_places(1, 4),
        ),
    ]);
}

fn execute(list: &[u64]) -> Vec<u8> {
    let list: Vec<_> = list.iter().map(|id| vk::CommandBuffer(*id)).collect();
    say!(|a| CmdExecuteCommands {
        command_buffer: commands(),
        command_buffer_count: u32::try_from(list.len()).unwrap(),
        p_command_buffers: a.copy(&list).unwrap(),
    })
}
fn begin_secondary() -> Vec<u8> {
    say!(|a| BeginCommandBuffer {
        command_buffer: Id::new(SECONDARY),
        p_begin_info: a
            .one(vk::CommandBufferBeginInfo {
                p_inheritance_info: a.one(vk::CommandBufferInheritanceInfo::default()).unwrap(),
                ..Default::default()
            })
            .unwrap(),
    })
}
fn reset(command_buffer: u64) -> Vec<u8> {
    say!(ResetCommandBuffer {
        command_buffer: Id::new(command_buffer),
        flags: vk::CommandBufferResetFlags(0),
    })
}

#[test]
fn of_command_buffers() {
    let full = || [make::begin(COMMANDS), make::finish(COMMANDS)].concat();
    let submit = |id| make::queue_submit(QUEUE, &[id], 0);
    let second = || [begin_secondary(), make::finish(SECONDARY)].concat();
    let pool = || make::reset_command_pool(DEVICE, POOL);
    let not = "is not recorded";
    play(vec![
        case("vkCmdFillBuffer", "being recorded", Vec::new(), fill(0, 4)),
        case("vkCmdFillBuffer", "being recorded", full(), fill(0, 4)),
        case(
            "vkCmdFillBuffer",
            "being recorded",
            [make::begin(COMMANDS), fill(0, 4), pool()].concat(),
            fill(0, 4),
        ),
        case(
            "vkEndCommandBuffer",
            "being recorded",
            full(),
            make::finish(COMMANDS),
        ),
        case("vkQueueSubmit", not, Vec::new(), submit(COMMANDS)),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), make::begin(COMMANDS)].concat(),
            submit(COMMANDS),
        ),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), reset(COMMANDS)].concat(),
            submit(COMMANDS),
        ),
        case(
            "vkQueueSubmit",
            not,
            [full(), submit(COMMANDS), pool()].concat(),
            submit(COMMANDS),
        ),
        case("vkQueueSubmit", "other level", second(), submit(SECONDARY)),
        recorded(
            "vkCmdExecuteCommands",
            not,
            [second(), execute(&[SECONDARY]), reset(SECONDARY)].concat(),
            execute(&[SECONDARY]),
        ),
        recorded(
            "vkCmdExecuteCommands",
            "other level",
            Vec::new(),
            execute(&[COMMANDS]),
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

/// A module of one type that is `void`.
fn module(bound: u32) -> [u32; 7] {
    [0x0723_0203, 0x0001_0000, 0, bound, 0, 2 << 16 | 19, 1]
}

fn shader(id: u64, code: &[u32]) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::ShaderModuleCreateInfo {
            code_size: code.len() * 4,
            p_code: a.copy(code).unwrap(),
            ..Default::default()
        };
        venus::CreateShaderModule {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_shader_module: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn compute(id: u64, stage: vk::ShaderStageFlags, code: &[u32], told: usize) -> Vec<u8> {
    bytes(|a, e| {
        type Module<'x> = vk::ShaderModuleCreateInfo<'x>;
        let module = Module {
            code_size: told,
            p_code: a.copy(code).unwrap(),
            ..Default::default()
        };
        let stage = vk::PipelineShaderStageCreateInfo {
            p_next: a.node::<Module<'_>>(module).unwrap(),
            stage,
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        let info = vk::ComputePipelineCreateInfo {
            stage,
            layout: vk::PipelineLayout(PIPELINE_LAYOUT),
            ..Default::default()
        };
        venus::CreateComputePipelines {
            device: device(),
            pipeline_cache: Id::new(0),
            create_info_count: 1,
            p_create_infos: a.one(info).unwrap(),
            p_pipelines: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

#[test]
fn of_shaders() {
    let stage = vk::ShaderStageFlags::COMPUTE;
    let good = || compute(NEW, stage, &module(2), 28);
    let pipelines = "vkCreateComputePipelines";
    play(vec![
        case(
            "vkCreateShaderModule",
            "id 1 of 1",
            shader(NEW, &module(2)),
            shader(NEW + 1, &module(1)),
        ),
        case(
            "vkCreateShaderModule",
            "beyond its module",
            shader(NEW, &module(2)),
            shader(NEW + 1, &module(2)[..6]),
        ),
        case(
            pipelines,
            "id 1 of 1",
            good(),
            compute(NEW + 1, stage, &module(1), 28),
        ),
        case(
            pipelines,
            "stage 0x1",
            good(),
            compute(NEW + 1, vk::ShaderStageFlags::VERTEX, &module(2), 28),
        ),
        case(
            pipelines,
            "stage 0x60",
            good(),
            compute(NEW + 1, vk::ShaderStageFlags(0x60), &module(2), 28),
        ),
    ]);
}

/// A graphics pipeline of no stages, changed.
fn graphics<F>(id: u64, change: F) -> Vec<u8>
where
    F: for<'a> FnOnce(&'a Arena, &mut vk::GraphicsPipelineCreateInfo<'a>),
{
    bytes(|a, e| {
        let mut info = vk::GraphicsPipelineCreateInfo {
            layout: vk::PipelineLayout(PIPELINE_LAYOUT),
            render_pass: vk::RenderPass(PASS),
            ..Default::default()
        };
        change(a, &mut info);
        venus::CreateGraphicsPipelines {
            device: device(),
            pipeline_cache: Id::new(0),
            create_info_count: 1,
            p_create_infos: a.one(info).unwrap(),
            p_pipelines: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn stages(id: u64, list: &[vk::ShaderStageFlags]) -> Vec<u8> {
    graphics(id, |a, info| {
        let each = |stage: &vk::ShaderStageFlags| vk::PipelineShaderStageCreateInfo {
            stage: *stage,
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        let all: Vec<_> = list.iter().map(each).collect();
        info.stage_count = u32::try_from(all.len()).unwrap();
        info.p_stages = a.copy(&all).unwrap();
    })
}

fn subpass(id: u64, subpass: u32) -> Vec<u8> {
    graphics(id, |_, info| info.subpass = subpass)
}

fn vertices(id: u64, number: u32) -> Vec<u8> {
    graphics(id, |a, info| {
        let binding = vk::VertexInputBindingDescription {
            binding: number,
            ..Default::default()
        };
        let state = vk::PipelineVertexInputStateCreateInfo {
            vertex_binding_description_count: 1,
            p_vertex_binding_descriptions: a.one(binding).unwrap(),
            ..Default::default()
        };
        // Only read with a stage that reads vertices.
        let stage = vk::PipelineShaderStageCreateInfo {
            stage: vk::ShaderStageFlags::VERTEX,
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        info.stage_count = 1;
        info.p_stages = a.one(stage).unwrap();
        info.p_vertex_input_state = a.one(state).unwrap();
    })
}

fn based(id: u64, index: i32) -> Vec<u8> {
    graphics(id, |_, info| {
        if index >= 0 {
            info.flags = vk::PipelineCreateFlags::DERIVATIVE;
        }
        info.base_pipeline_index = index;
    })
}

fn linked(id: u64, library: u64) -> Vec<u8> {
    graphics(id, |a, info| {
        type Libraries<'x> = vk::PipelineLibraryCreateInfoKHR<'x>;
        let list = Libraries {
            library_count: 1,
            p_libraries: a.one(vk::Pipeline(library)).unwrap(),
            ..Default::default()
        };
        info.p_next = a.node::<Libraries<'_>>(list).unwrap();
    })
}

fn library(id: u64) -> Vec<u8> {
    graphics(id, |_, info| {
        info.flags = vk::PipelineCreateFlags::LIBRARY_KHR;
    })
}

fn bind_pipeline(id: u64) -> Vec<u8> {
    say!(CmdBindPipeline {
        command_buffer: commands(),
        pipeline_bind_point: vk::PipelineBindPoint::GRAPHICS,
        pipeline: Id::new(id),
    })
}

#[test]
fn of_pipelines() {
    let made = "vkCreateGraphicsPipelines";
    let vertex = vk::ShaderStageFlags::VERTEX;
    let fragment = vk::ShaderStageFlags::FRAGMENT;
    play(vec![
        case(
            made,
            "twice",
            stages(NEW, &[vertex, fragment]),
            stages(NEW + 1, &[vertex, vertex]),
        ),
        case(
            made,
            "stage 0x20",
            stages(NEW, &[vertex]),
            stages(NEW + 1, &[vk::ShaderStageFlags::COMPUTE]),
        ),
        case(made, "subpasses", subpass(NEW, 1), subpass(NEW + 1, 2)),
        case(
            made,
            "vertex bindings",
            vertices(NEW, 31),
            vertices(NEW + 1, 32),
        ),
        case(made, "based on", based(NEW, -1), based(NEW + 1, 0)),
        case(
            made,
            "no library",
            [library(NEW), linked(NEW + 1, NEW)].concat(),
            linked(NEW + 2, NEW + 1),
        ),
        recorded(
            "vkCmdBindPipeline",
            "a library",
            [library(NEW), linked(NEW + 1, NEW), bind_pipeline(NEW + 1)].concat(),
            bind_pipeline(NEW),
        ),
    ]);
}
