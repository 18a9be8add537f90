//! Layouts, writes and binds of descriptors.

use super::*;

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

/// Writes what is told by a structure.
fn update(a: &Arena, e: &mut venus::Encoder, write: vk::WriteDescriptorSet<'_>) {
    venus::UpdateDescriptorSets {
        device: device(),
        descriptor_write_count: 1,
        p_descriptor_writes: a.one(write).unwrap(),
        descriptor_copy_count: 0,
        p_descriptor_copies: vk::In::NULL,
    }
    .encode(0, e);
}

fn writes(
    number: u32,
    element: u32,
    kind: vk::DescriptorType,
    infos: &[vk::DescriptorBufferInfo],
) -> Vec<u8> {
    bytes(|a, e| update(a, e, write(a, number, element, kind, infos)))
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
        update(a, e, write);
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

const SAMPLER: u64 = NEW + 600;
const SAMPLED_LAYOUT: u64 = NEW + 601;
const SAMPLED_SET: u64 = NEW + 602;
const PLANES: u64 = NEW + 603;
const PLANES_VIEW: u64 = NEW + 604;

/// A set for one sampled image, and a view of an image of two planes.
fn sampled() -> Vec<u8> {
    let kind = vk::DescriptorType::COMBINED_IMAGE_SAMPLER;
    let planar = vk::Format::G8_B8R8_2PLANE_420_UNORM;
    [
        make::create_sampler(DEVICE, SAMPLER),
        set_layout(SAMPLED_LAYOUT, &[binding(0, kind, 1)], 0),
        make::allocate_sets(DEVICE, DESCRIPTORS, SAMPLED_LAYOUT, &[SAMPLED_SET]),
        make::create_image(DEVICE, PLANES, planar),
        view_of(
            PLANES,
            PLANES_VIEW,
            planar,
            vk::ImageViewType::N2D,
            whole_image(),
        ),
    ]
    .concat()
}

fn samples(sampler: u64, view: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::DescriptorImageInfo {
            sampler: vk::Sampler(sampler),
            image_view: vk::ImageView(view),
            ..Default::default()
        };
        let write = vk::WriteDescriptorSet {
            dst_set: vk::DescriptorSet(SAMPLED_SET),
            descriptor_count: 1,
            descriptor_type: vk::DescriptorType::COMBINED_IMAGE_SAMPLER,
            p_image_info: a.one(info).unwrap(),
            ..Default::default()
        };
        update(a, e, write);
    })
}

/// A layout that brings its sampler.
fn layout_with(id: u64, sampler: u64) -> Vec<u8> {
    let arena = Arena::new(1 << 12);
    let binding = vk::DescriptorSetLayoutBinding {
        p_immutable_samplers: arena.one(vk::Sampler(sampler)).unwrap(),
        ..binding(0, vk::DescriptorType::COMBINED_IMAGE_SAMPLER, 1)
    };
    set_layout(id, &[binding], 0)
}

fn constants(layout: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::PushConstantsInfo {
            layout: vk::PipelineLayout(layout),
            stage_flags: vk::ShaderStageFlags::COMPUTE,
            size: 4,
            p_values: a.copy(&[0; 4]).unwrap(),
            ..Default::default()
        };
        venus::CmdPushConstants2 {
            command_buffer: commands(),
            p_push_constants_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

#[test]
fn of_samplers_and_layouts_that_must_be_there() {
    let of = |command, rule, good, bad| Case {
        before: sampled(),
        ..case(command, rule, good, bad)
    };
    let written = "vkUpdateDescriptorSets";
    play(vec![
        of(
            written,
            "lacks a sampler",
            samples(SAMPLER, VIEW),
            samples(0, VIEW),
        ),
        of(
            written,
            "several planes",
            samples(0, 0),
            samples(SAMPLER, PLANES_VIEW),
        ),
        of(
            "vkCreateDescriptorSetLayout",
            "lacks a sampler",
            layout_with(NEW, SAMPLER),
            layout_with(NEW + 1, 0),
        ),
        recorded(
            "vkCmdPushConstants2",
            "a structure lacks an object",
            constants(PIPELINE_LAYOUT),
            constants(0),
        ),
    ]);
}
