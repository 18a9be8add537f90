//! Random commands that decode, with ids of objects that live, as far as can be arranged.

use std::collections::HashMap;

use parhelion_model::control::FaultKind;
use parhelion_venus::decode::Synthesis;
use parhelion_venus::{
    COMMANDS, Decoder, Encoder, Handles, NoHandles, WireError, describe, reencode,
};
use parhelion_vk::{Arena, ObjectType};

use crate::client::Failed;
use crate::make;
use crate::world::{
    BUFFER, COMMANDS as COMMAND_BUFFER, DESCRIPTORS, DEVICE, EVENT, FENCE, FRESH, INSTANCE, LAYOUT,
    MEMORY, PHYSICAL, POOL, QUERIES, QUEUE, SET, World,
};

/// Objects that should be alive, by kind.
struct Living(HashMap<ObjectType, Vec<u64>>);

impl Living {
    fn new() -> Self {
        let known = [
            (ObjectType::INSTANCE, INSTANCE),
            (ObjectType::PHYSICAL_DEVICE, PHYSICAL),
            (ObjectType::DEVICE, DEVICE),
            (ObjectType::QUEUE, QUEUE),
            (ObjectType::BUFFER, BUFFER),
            (ObjectType::DEVICE_MEMORY, MEMORY),
            (ObjectType::COMMAND_POOL, POOL),
            (ObjectType::COMMAND_BUFFER, COMMAND_BUFFER),
            (ObjectType::FENCE, FENCE),
            (ObjectType::EVENT, EVENT),
            (ObjectType::DESCRIPTOR_POOL, DESCRIPTORS),
            (ObjectType::DESCRIPTOR_SET_LAYOUT, LAYOUT),
            (ObjectType::DESCRIPTOR_SET, SET),
            (ObjectType::QUERY_POOL, QUERIES),
            (ObjectType::SEMAPHORE, FRESH),
            (ObjectType::PIPELINE_LAYOUT, FRESH + 1),
            (ObjectType::SAMPLER, FRESH + 2),
            (ObjectType::IMAGE, FRESH + 3),
            (ObjectType::PIPELINE_CACHE, FRESH + 4),
        ];
        Self(
            known
                .into_iter()
                .map(|(kind, id)| (kind, vec![id]))
                .collect(),
        )
    }

    /// Makes what a world lacks of them.
    fn make() -> Vec<u8> {
        [
            make::create_semaphore(DEVICE, FRESH),
            make::create_pipeline_layout(DEVICE, FRESH + 1),
            make::create_sampler(DEVICE, FRESH + 2),
            make::create_plain_image(DEVICE, FRESH + 3),
            make::create_pipeline_cache(DEVICE, FRESH + 4),
            make::begin(COMMAND_BUFFER),
        ]
        .concat()
    }

    fn some(&self, kind: ObjectType, luck: u64) -> Option<u64> {
        let list = self.0.get(&kind)?;
        list.get(usize::try_from(luck).ok()?.checked_rem(list.len())?)
            .copied()
    }
}

impl Handles for Living {
    fn resolve(&mut self, kind: ObjectType, id: u64) -> Result<u64, WireError> {
        self.some(kind, id).ok_or(WireError::Handle { kind, id })
    }
}

/// The kind of object that a parameter of this name is.
fn kind_of(parameter: &str) -> Option<ObjectType> {
    Some(match parameter {
        "instance" => ObjectType::INSTANCE,
        "physical_device" => ObjectType::PHYSICAL_DEVICE,
        "device" => ObjectType::DEVICE,
        "queue" => ObjectType::QUEUE,
        "command_buffer" => ObjectType::COMMAND_BUFFER,
        "buffer" | "src_buffer" | "dst_buffer" | "count_buffer" => ObjectType::BUFFER,
        "image" | "src_image" | "dst_image" => ObjectType::IMAGE,
        "memory" => ObjectType::DEVICE_MEMORY,
        "command_pool" => ObjectType::COMMAND_POOL,
        "fence" => ObjectType::FENCE,
        "event" => ObjectType::EVENT,
        "semaphore" => ObjectType::SEMAPHORE,
        "descriptor_pool" => ObjectType::DESCRIPTOR_POOL,
        "query_pool" => ObjectType::QUERY_POOL,
        "pipeline" => ObjectType::PIPELINE,
        "pipeline_layout" | "layout" => ObjectType::PIPELINE_LAYOUT,
        "pipeline_cache" | "dst_cache" => ObjectType::PIPELINE_CACHE,
        "sampler" => ObjectType::SAMPLER,
        "image_view" => ObjectType::IMAGE_VIEW,
        "buffer_view" => ObjectType::BUFFER_VIEW,
        "shader_module" => ObjectType::SHADER_MODULE,
        "framebuffer" => ObjectType::FRAMEBUFFER,
        "render_pass" => ObjectType::RENDER_PASS,
        "ycbcr_conversion" => ObjectType::SAMPLER_YCBCR_CONVERSION,
        "descriptor_set_layout" => ObjectType::DESCRIPTOR_SET_LAYOUT,
        _ => return None,
    })
}

/// The kind of object that a command makes.
fn made_by(name: &str) -> Option<ObjectType> {
    Some(match name {
        "vkCreateBuffer" => ObjectType::BUFFER,
        "vkCreateBufferView" => ObjectType::BUFFER_VIEW,
        "vkCreateImage" => ObjectType::IMAGE,
        "vkCreateImageView" => ObjectType::IMAGE_VIEW,
        "vkCreateShaderModule" => ObjectType::SHADER_MODULE,
        "vkCreateFramebuffer" => ObjectType::FRAMEBUFFER,
        "vkCreateRenderPass" | "vkCreateRenderPass2" => ObjectType::RENDER_PASS,
        "vkCreateComputePipelines" | "vkCreateGraphicsPipelines" => ObjectType::PIPELINE,
        "vkCreateFence" => ObjectType::FENCE,
        "vkCreateEvent" => ObjectType::EVENT,
        "vkCreateSemaphore" => ObjectType::SEMAPHORE,
        "vkCreateQueryPool" => ObjectType::QUERY_POOL,
        "vkCreateCommandPool" => ObjectType::COMMAND_POOL,
        "vkCreateDescriptorPool" => ObjectType::DESCRIPTOR_POOL,
        "vkCreateDescriptorSetLayout" => ObjectType::DESCRIPTOR_SET_LAYOUT,
        "vkCreatePipelineLayout" => ObjectType::PIPELINE_LAYOUT,
        "vkCreatePipelineCache" => ObjectType::PIPELINE_CACHE,
        "vkCreateSampler" => ObjectType::SAMPLER,
        _ => return None,
    })
}

/// A command that decodes; ids at its front name living objects, ids of new objects are new.
fn command(
    id: u32,
    name: &str,
    seed: u64,
    living: &mut Living,
    fresh: &mut u64,
) -> Option<Vec<u8>> {
    let arena = Arena::new(1 << 20);
    let mut synthesis = Synthesis::new(seed);
    let mut encoder = Encoder::new();
    let mut decoder = Decoder::synthesize(&mut synthesis, &arena, living);
    reencode(id, &mut decoder, &mut encoder).ok()?;
    let mut bytes = encoder.as_bytes().to_vec();
    let text = describe(id, &mut Decoder::new(&bytes[8..], &arena, &mut NoHandles)).ok()?;
    let fields = text.split_once("{ ")?.1;
    let is_id = |field: &str| {
        let (parameter, value) = field.split_once(": ")?;
        (value.starts_with('#') && !parameter.starts_with("p_")).then(|| parameter.to_owned())
    };
    // Parameters that are ids come first in most commands: eight bytes each.
    let leading: Vec<String> = fields.split(", ").map_while(is_id).collect();
    // Now and then a command is let through that has no chance.
    let hopeless = seed.is_multiple_of(16);
    if !hopeless && fields.split(", ").filter_map(is_id).count() > leading.len() {
        return None;
    }
    for (parameter, at) in leading.iter().zip((8..).step_by(8)) {
        let alive = kind_of(parameter).and_then(|kind| living.some(kind, seed));
        if alive.is_none() && !hopeless {
            return None;
        }
        let alive = alive.unwrap_or(seed);
        bytes[at..at + 8].copy_from_slice(&alive.to_le_bytes());
        if at > 8 && name.starts_with("vkDestroy") {
            living
                .0
                .values_mut()
                .for_each(|list| list.retain(|other| *other != alive));
        }
    }
    // The ids of new objects come last.
    if name.starts_with("vkCreate") || name.starts_with("vkAllocate") {
        let last = fields.rsplit_once(": [")?.1;
        let count = last.matches('#').count();
        let from = bytes.len() - count * 8;
        for place in bytes[from..].chunks_exact_mut(8) {
            *fresh += 1;
            place.copy_from_slice(&fresh.to_le_bytes());
            if let Some(kind) = made_by(name) {
                living.0.entry(kind).or_default().push(*fresh);
            }
        }
    }
    Some(bytes)
}

/// Commands that would only end or stall the rest.
fn is_left_out(name: &str) -> bool {
    name.ends_with("MESA")
        || name.starts_with("vkWait")
        || ["vkDestroyInstance", "vkDestroyDevice", "vkCreateInstance"].contains(&name)
}

fn contexts() -> u64 {
    if std::env::var_os("PARHELION_LONG_TESTS").is_some() {
        20_000
    } else {
        60
    }
}

#[test]
fn random_commands_end_in_order_or_go_on() {
    let spoken: Vec<_> = COMMANDS
        .iter()
        .filter(|c| c.encoded && !is_left_out(c.name))
        .collect();
    let (mut good, mut bad) = (0u64, 0u64);
    let mut seed = 0u64;
    for context in 0..contexts() {
        let mut world = World::new();
        let mut living = Living::new();
        world.ring.run(&Living::make()).unwrap();
        let mut fresh = 1_000_000;
        for _ in 0..200 {
            seed += 1;
            let at = usize::try_from(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33).unwrap();
            let entry = spoken[at % spoken.len()];
            let Some(bytes) = command(entry.id, entry.name, seed, &mut living, &mut fresh) else {
                continue;
            };
            if bytes.len() > world.ring.shape.buffer_size {
                continue;
            }
            match world.ring.run(&bytes) {
                Ok(()) => good += 1,
                Err(Failed) => {
                    bad += 1;
                    let end = world.guest.wait_for_end();
                    assert_eq!(end.command, entry.name, "seed {seed}: {end:?}");
                    assert_eq!(end.kind, FaultKind::Guest, "seed {seed}: {end:?}");
                    assert!(!end.rule.contains("bytes end"), "seed {seed}: {end:?}");
                    assert!(!end.rule.contains("panic"), "seed {seed}: {end:?}");
                    assert!(world.second.is_fatal(), "seed {seed}: {end:?}");
                    break;
                }
            }
        }
        assert!(
            world.guest.is_running(),
            "context {context} up to seed {seed}"
        );
        world.guest.hang_up();
    }
    eprintln!("{good} random commands were executed, {bad} ended their context");
    assert!(
        good > contexts(),
        "only {good} of {} reached the driver",
        good + bad
    );
}

#[test]
fn random_bytes_end_in_order() {
    let mut state = 1u64;
    let mut random = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(state >> 33).unwrap()
    };
    for round in 0..contexts() / 4 {
        let mut world = World::new();
        loop {
            let length = random() % 40;
            let small = random().is_multiple_of(2);
            // Not vkWaitVirtqueueSeqnoMESA, which waits as long as the guest wants.
            let mut all = vec![
                [random() % 252, 253 + random() % 90][(random() % 2) as usize],
                0,
            ];
            all.extend((0..length).map(|_| if small { random() % 12 } else { random() }));
            let sent = match random() % 3 {
                0 => {
                    world.guest.post.submit(&make::words(&all));
                    world.ring.run(&make::instance_version())
                }
                _ => world.ring.run(&make::words(&all)),
            };
            if sent.is_err() {
                break;
            }
        }
        world.guest.wait_for_end();
        assert!(world.second.is_fatal(), "round {round}");
        world.guest.hang_up();
    }
}
