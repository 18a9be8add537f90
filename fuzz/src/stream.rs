//! Sequences of commands that make sense: objects are made, used and destroyed under ids that live.
//!
//! The generated decoder makes a command up from the fuzzer's bytes (the feature `synthesize` of
//! the crate `venus`), so a change of one byte changes one decision. Which ids there are is kept
//! here. Now and then an id is left to chance, as a hostile guest would.

use std::collections::HashMap;

use parhelion_venus::decode::Synthesis;
use parhelion_venus::{
    COMMANDS, CommandEntry, CreateImage, Decoder, Encoder, Handles, WireError, command_name,
    reencode,
};
use parhelion_vk as vk;
use vk::{Arena, Id, ObjectType};

use crate::make;

/// The most memory that one made-up command may decode to.
const BUDGET_BYTES: usize = 1 << 20;

/// Ids of the prelude, in the order in which they are made.
const INSTANCE: u64 = 1;
const PHYSICAL: u64 = 2;
const DEVICE: u64 = 3;
const QUEUE: u64 = 4;
const BUFFER: u64 = 5;
const MEMORY: u64 = 6;
const POOL: u64 = 7;
const COMMAND_BUFFER: u64 = 8;
const FENCE: u64 = 9;
const EVENT: u64 = 10;
const DESCRIPTORS: u64 = 11;
const LAYOUT: u64 = 12;
const SET: u64 = 13;
const QUERIES: u64 = 14;
const SEMAPHORE: u64 = 15;
const PIPELINE_LAYOUT: u64 = 16;
const SAMPLER: u64 = 17;
const IMAGE: u64 = 18;
const CACHE: u64 = 19;
const FRESH: u64 = 100;

/// The timeline of the prelude's queue.
pub const TIMELINE: u32 = 1;

/// A device with one object of each common kind, command by command.
pub fn prelude() -> Vec<Vec<u8>> {
    vec![
        make::create_instance(INSTANCE),
        make::enumerate_physical_devices(INSTANCE, &[PHYSICAL]),
        make::create_device(PHYSICAL, DEVICE, &[(0, 1)], &[]),
        make::get_queue(DEVICE, 0, 0, Some(TIMELINE), QUEUE),
        make::create_buffer(DEVICE, BUFFER, 4096),
        make::allocate(DEVICE, MEMORY, 8192, 0),
        make::bind_buffer(DEVICE, BUFFER, MEMORY),
        make::create_command_pool(DEVICE, POOL),
        make::allocate_command_buffers(DEVICE, POOL, &[COMMAND_BUFFER]),
        make::create_fence(DEVICE, FENCE),
        make::create_event(DEVICE, EVENT),
        make::create_descriptor_pool(DEVICE, DESCRIPTORS),
        make::create_set_layout(DEVICE, LAYOUT),
        make::allocate_sets(DEVICE, DESCRIPTORS, LAYOUT, &[SET]),
        make::create_query_pool(DEVICE, QUERIES, 0, 8),
        make::create_semaphore(DEVICE, SEMAPHORE),
        make::create_pipeline_layout(DEVICE, PIPELINE_LAYOUT),
        make::create_sampler(DEVICE, SAMPLER),
        create_image(),
        make::create_pipeline_cache(DEVICE, CACHE),
        make::begin(COMMAND_BUFFER),
    ]
}

/// An image as drivers expect it: 16 by 16 pixels of four bytes.
fn create_image() -> Vec<u8> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut encoder = Encoder::new();
    let info = vk::ImageCreateInfo {
        image_type: vk::ImageType::N2D,
        format: vk::Format::R8G8B8A8_UNORM,
        extent: vk::Extent3D {
            width: 16,
            height: 16,
            depth: 1,
        },
        mip_levels: 1,
        array_layers: 1,
        samples: vk::SampleCountFlags::N1,
        // Copies from and to, and sampling.
        usage: vk::ImageUsageFlags(7),
        ..Default::default()
    };
    CreateImage {
        device: Id::new(DEVICE),
        p_create_info: arena.one(info).expect("room"),
        p_image: arena
            .out_with(1, |_| Ok::<_, vk::Full>(Id::new(IMAGE)))
            .expect("room"),
    }
    .encode(0, &mut encoder);
    encoder.as_bytes().to_vec()
}

/// The name of an encoded command.
pub fn name(command: &[u8]) -> &'static str {
    let id = command.first_chunk::<4>().copied().map(u32::from_le_bytes);
    id.and_then(command_name).unwrap_or("unknown command")
}

/// Objects that should be alive, by kind.
#[derive(Debug)]
pub struct Living {
    ids: HashMap<ObjectType, Vec<u64>>,
    fresh: u64,
    /// What the command being made names, in order.
    named: Vec<(ObjectType, u64)>,
}

impl Living {
    /// What the [`prelude`] makes.
    pub fn after_prelude() -> Self {
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
            (ObjectType::SEMAPHORE, SEMAPHORE),
            (ObjectType::PIPELINE_LAYOUT, PIPELINE_LAYOUT),
            (ObjectType::SAMPLER, SAMPLER),
            (ObjectType::IMAGE, IMAGE),
            (ObjectType::PIPELINE_CACHE, CACHE),
        ];
        Self {
            ids: known.map(|(kind, id)| (kind, vec![id])).into(),
            fresh: FRESH,
            named: Vec::new(),
        }
    }

    /// A living object of this kind; sometimes one that is not.
    fn some(&mut self, kind: ObjectType, luck: u64) -> Option<u64> {
        let list = self.ids.get(&kind)?;
        // The newest is the most interesting, and a lie now and then.
        let id = match luck & 15 {
            15 => luck >> 4,
            0..=7 => *list.last()?,
            _ => *list.get(usize::try_from(luck >> 4).ok()?.checked_rem(list.len())?)?,
        };
        self.named.push((kind, id));
        Some(id)
    }
}

impl Handles for Living {
    fn resolve(&mut self, kind: ObjectType, id: u64) -> Result<u64, WireError> {
        Ok(self.some(kind, id).unwrap_or(0))
    }

    fn invent(&mut self, kind: ObjectType, new: bool, luck: u64) -> Option<u64> {
        if !new {
            return Some(self.some(kind, luck).unwrap_or(luck & 15));
        }
        if luck & 15 == 15 {
            return Some(luck >> 4);
        }
        self.fresh += 1;
        self.ids.entry(kind).or_default().push(self.fresh);
        Some(self.fresh)
    }
}

/// The command that a number stands for.
pub fn pick(choice: u16) -> &'static CommandEntry {
    &COMMANDS[usize::from(choice) % COMMANDS.len()]
}

/// A command that decodes, made up from `input`.
pub fn command(entry: &CommandEntry, input: &[u8], living: &mut Living) -> Option<Vec<u8>> {
    if !entry.encoded {
        return None;
    }
    living.named.clear();
    let arena = Arena::new(BUDGET_BYTES);
    let mut synthesis = Synthesis::from_input(input);
    let mut encoder = Encoder::new();
    let mut decoder = Decoder::synthesize(&mut synthesis, &arena, living);
    reencode(entry.id, &mut decoder, &mut encoder).ok()?;
    if entry.name.starts_with("vkDestroy") || entry.name.starts_with("vkFree") {
        // Its last name is what it ends.
        if let Some((kind, id)) = living.named.pop() {
            let list = living.ids.entry(kind).or_default();
            list.retain(|other| *other != id || kind == ObjectType::DEVICE);
        }
    }
    Some(encoder.as_bytes().to_vec())
}

/// The same command, with a reply to resource `reply`.
pub fn asking(mut command: Vec<u8>, reply: u32) -> Vec<u8> {
    command[4] |= 1;
    let mut all = make::set_reply(reply, 0, 1 << 16);
    all.extend(command);
    all
}

/// A command that executes the stream of `size` bytes in resource `resource`.
pub fn streams(resource: u32, size: usize) -> Vec<u8> {
    make::streams(&[(resource, 0, size)], &[])
}
