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
    view_of(IMAGE, id, format, kind, part)
}

fn view_of(
    image: u64,
    id: u64,
    format: vk::Format,
    kind: vk::ImageViewType,
    part: vk::ImageSubresourceRange,
) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::ImageViewCreateInfo {
            image: vk::Image(image),
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

/// What the cases need besides what a world has.
fn scene() -> Vec<u8> {
    let push = vk::DescriptorSetLayoutCreateFlags::PUSH_DESCRIPTOR.0;
    let pushed = &bindings()[..2];
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
        set_layout(PUSH, pushed, push),
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

fn part(level: u32, layer: u32, layers: u32) -> vk::ImageSubresourceLayers {
    vk::ImageSubresourceLayers {
        aspect_mask: vk::ImageAspectFlags::COLOR,
        mip_level: level,
        base_array_layer: layer,
        layer_count: layers,
    }
}
fn size(width: u32, height: u32) -> vk::Extent3D {
    vk::Extent3D {
        width,
        height,
        depth: 1,
    }
}

mod buffers;
mod descriptors;
mod images;
mod passes;
mod pipelines;
mod queries;
mod recording;
mod state;
mod submissions;
