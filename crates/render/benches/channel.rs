//! What a command costs from the ring to the driver and back, on the null driver: a renderer process
//! as guests have it, and a guest that fills its ring.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a benchmark, and what tests share with it"
)]

#[allow(dead_code, reason = "shared with the integration tests")]
#[path = "../tests/it/client.rs"]
mod client;
#[allow(dead_code, reason = "shared with the integration tests")]
#[path = "../tests/it/make.rs"]
mod make;
#[allow(dead_code, reason = "shared with the integration tests")]
#[path = "../tests/it/world.rs"]
mod world;

use std::os::fd::AsFd;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use parhelion_sys::socket::Seqpacket;
use world::{BUFFER, COMMANDS, DEVICE, FRESH, LAYOUT, SET, World};

fn main() {
    let mut words = std::env::args();
    if words.any(|word| word == client::RENDERER[2]) {
        let input = std::io::stdin().as_fd().try_clone_to_owned();
        let socket = Seqpacket::from_fd(input.expect("a standard input")).expect("a socket");
        parhelion_render::process::run(socket).expect("a renderer");
        return;
    }
    let mut criterion = Criterion::default().configure_from_args();
    let mut world = World::new();
    let mut ring = world.guest.ring_of(1 << 20, Duration::from_secs(1));
    let layout = make::create_drawing_layout(DEVICE, FRESH, LAYOUT);
    ring.run(&layout).expect("the ring runs");

    let mut group = criterion.benchmark_group("ring to null driver");
    let draws = make::drawing(COMMANDS, FRESH, SET, 5_000);
    group.throughput(Throughput::Elements(15_004));
    group.bench_function("commands of a loop of draws", |bench| {
        bench.iter(|| ring.run(&draws).expect("the ring runs"));
    });
    let pairs = pairs(2_000);
    group.throughput(Throughput::Elements(4_000));
    group.bench_function("commands that make and end fences", |bench| {
        bench.iter(|| ring.run(&pairs).expect("the ring runs"));
    });
    let answered = answered(ring.replies.resource, 2_000);
    group.throughput(Throughput::Elements(4_000));
    group.bench_function("commands that are answered, and their seeks", |bench| {
        bench.iter(|| ring.run(&answered).expect("the ring runs"));
    });
    group.finish();
    criterion.final_summary();
}

fn pairs(count: u64) -> Vec<u8> {
    let pair = |at| {
        let id = FRESH + 1 + at;
        [
            make::create_fence(DEVICE, id),
            make::destroy_fence(DEVICE, id),
        ]
        .concat()
    };
    (0..count).flat_map(pair).collect()
}

fn answered(replies: u32, count: u32) -> Vec<u8> {
    let mut commands = make::set_reply(replies, 0, 64);
    for _ in 0..count {
        commands.extend(make::seek_reply(0));
        commands.extend(make::asking(make::memory_requirements(DEVICE, BUFFER)));
    }
    commands
}
