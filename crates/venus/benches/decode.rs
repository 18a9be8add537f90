//! What it costs to decode the commands of a loop over many small draws, alone: nanoseconds a command
//! and bytes a second. The stream is made by the generated encoder, as a guest driver would.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use parhelion_venus as venus;
use parhelion_vk as vk;
use venus::{Decoder, Encoder, NoHandles, WireError};
use vk::{Arena, Id};

/// Draws in the stream; each comes with push constants and a descriptor set.
const DRAWS: u32 = 1_000;

/// Commands a draw.
const COMMANDS: u64 = 3;

fn main() {
    let stream = stream(DRAWS);
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("decode");
    group.throughput(Throughput::Elements(u64::from(DRAWS) * COMMANDS));
    group.bench_function("commands of a loop of draws", |bench| {
        let mut arena = Arena::new(1 << 20);
        bench.iter(|| decode(black_box(&stream), &mut arena));
    });
    group.throughput(Throughput::Bytes(stream.len() as u64));
    group.bench_function("bytes of a loop of draws", |bench| {
        let mut arena = Arena::new(1 << 20);
        bench.iter(|| decode(black_box(&stream), &mut arena));
    });
    group.finish();
    criterion.final_summary();
}

/// Push constants, a descriptor set and a draw, over and over.
fn stream(draws: u32) -> Vec<u8> {
    let arena = Arena::new(1 << 24);
    let mut encoder = Encoder::new();
    for number in 0..draws {
        let values = [number.to_le_bytes(), number.to_be_bytes()].concat();
        venus::CmdPushConstants {
            command_buffer: Id::new(1),
            layout: Id::new(2),
            stage_flags: vk::ShaderStageFlags(0x11),
            offset: 0,
            size: 8,
            p_values: arena.copy(&values).expect("small"),
        }
        .encode(0, &mut encoder);
        venus::CmdBindDescriptorSets {
            command_buffer: Id::new(1),
            pipeline_bind_point: vk::PipelineBindPoint(0),
            layout: Id::new(2),
            first_set: 0,
            descriptor_set_count: 1,
            p_descriptor_sets: arena.one(vk::DescriptorSet(3)).expect("small"),
            dynamic_offset_count: 0,
            p_dynamic_offsets: vk::In::NULL,
        }
        .encode(0, &mut encoder);
        venus::CmdDraw {
            command_buffer: Id::new(1),
            vertex_count: 3,
            instance_count: 1,
            first_vertex: 0,
            first_instance: 0,
        }
        .encode(0, &mut encoder);
    }
    encoder.as_bytes().to_vec()
}

/// Decodes all commands, and gives the arena back after each, as a channel does.
fn decode(stream: &[u8], arena: &mut Arena) {
    let mut rest = stream;
    while let Some((header, parameters)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, ..] = *header;
        let id = u32::from_le_bytes([a, b, c, d]);
        let used = one(id, parameters, arena).expect("the stream is valid");
        rest = parameters.get(used..).unwrap_or_default();
        arena.reset();
    }
}

fn one(id: u32, parameters: &[u8], arena: &Arena) -> Result<usize, WireError> {
    let mut handles = NoHandles;
    let mut decoder = Decoder::new(parameters, arena, &mut handles);
    match id {
        venus::CmdPushConstants::ID => {
            black_box(venus::CmdPushConstants::decode(&mut decoder)?);
        }
        venus::CmdBindDescriptorSets::ID => {
            black_box(venus::CmdBindDescriptorSets::decode(&mut decoder)?);
        }
        _ => {
            black_box(venus::CmdDraw::decode(&mut decoder)?);
        }
    }
    Ok(decoder.position())
}
