//! Guests whose rings do to the same objects what Vulkan forbids. Each either ends with a fault or
//! goes on; the process never ends by itself, and nothing hangs.

use std::thread;

use parhelion_model::control::{FaultKind, FromRenderer};
use parhelion_model::id::Timeline;

use crate::client::{Ring, is_host_driver};
use crate::make;
use crate::world::{
    BUFFER, COMMANDS, DESCRIPTORS, DEVICE, EVENT, FENCE, FRESH, INSTANCE, LAYOUT, OTHER,
    OTHER_POOL, POOL, QUEUE, World, device,
};

fn rounds(short: u32) -> u32 {
    if std::env::var_os("PARHELION_LONG_TESTS").is_some() {
        short * 50
    } else {
        short
    }
}

/// Lets two rings loose on one context, again and again.
fn race(
    contexts: u32,
    one: impl Fn(&mut Ring, u32) + Sync,
    other: impl Fn(&mut Ring, u32) + Sync,
) -> u32 {
    let mut survived = 0;
    for context in 0..rounds(contexts) {
        let mut world = World::new();
        let World {
            guest,
            ring,
            second,
        } = &mut world;
        thread::scope(|scope| {
            scope.spawn(|| one(ring, context));
            scope.spawn(|| other(second, context));
        });
        match guest.end() {
            None => survived += 1,
            Some(end) => {
                assert_eq!(end.kind, FaultKind::Guest, "{end:?}");
                assert!(!end.rule.contains("panic"), "{end:?}");
                assert!(
                    ring.is_fatal() && second.is_fatal(),
                    "all rings hear of it: {end:?}"
                );
            }
        }
        guest.hang_up();
    }
    survived
}

/// Executes until the ring fails or `times` is over.
fn repeat(ring: &mut Ring, times: u32, commands: impl Fn(u32) -> Vec<u8>) {
    for turn in 0..times {
        if ring.write(&commands(turn)).is_err() {
            return;
        }
    }
    let _ = ring.wait(ring.tail);
}

#[test]
fn one_destroys_what_the_other_uses() {
    race(
        4,
        |ring, _| {
            repeat(ring, 2000, |_| {
                [
                    make::destroy_event(DEVICE, EVENT),
                    make::create_event(DEVICE, EVENT),
                ]
                .concat()
            });
        },
        |ring, context| repeat(ring, 2000 - context % 2, |_| make::set_event(DEVICE, EVENT)),
    );
}

#[test]
fn one_resets_the_pool_that_the_other_records_from() {
    // Resetting what the GPU works on breaks real drivers, and is the guest's own affair.
    let submit = if is_host_driver() {
        Vec::new()
    } else {
        make::queue_submit(QUEUE, &[FRESH, COMMANDS], 0)
    };
    // A recording that a reset came into is at an end: what is recorded then is refused.
    race(
        2,
        |ring, _| repeat(ring, 2000, |_| make::reset_command_pool(DEVICE, POOL)),
        |ring, _| {
            repeat(ring, 1000, |_| {
                let own = FRESH;
                [
                    make::allocate_command_buffers(DEVICE, POOL, &[own, own + 1]),
                    make::begin(own),
                    make::fill(own, BUFFER),
                    make::finish(own),
                    submit.clone(),
                    make::free_command_buffers(DEVICE, POOL, &[own + 1, own]),
                ]
                .concat()
            });
        },
    );
}

#[test]
fn both_free_the_same() {
    race(
        6,
        |ring, _| {
            repeat(ring, 300, |turn| {
                let id = FRESH + u64::from(turn);
                [
                    make::allocate_command_buffers(DEVICE, POOL, &[id]),
                    make::free_command_buffers(DEVICE, POOL, &[id]),
                ]
                .concat()
            });
        },
        |ring, _| {
            repeat(ring, 300, |turn| {
                make::free_command_buffers(DEVICE, POOL, &[FRESH + u64::from(turn)])
            });
        },
    );
}

#[test]
fn one_resets_the_descriptors_that_the_other_frees() {
    race(
        6,
        |ring, _| {
            repeat(ring, 500, |_| {
                make::reset_descriptor_pool(DEVICE, DESCRIPTORS)
            });
        },
        |ring, _| {
            repeat(ring, 500, |turn| {
                let id = FRESH + u64::from(turn);
                [
                    make::allocate_sets(DEVICE, DESCRIPTORS, LAYOUT, &[id]),
                    make::free_sets(DEVICE, DESCRIPTORS, &[id]),
                ]
                .concat()
            });
        },
    );
}

#[test]
fn one_destroys_the_pool_of_the_other() {
    race(
        6,
        |ring, _| {
            repeat(ring, 200, |_| {
                [
                    make::destroy_command_pool(DEVICE, OTHER_POOL),
                    make::create_command_pool(DEVICE, OTHER_POOL),
                ]
                .concat()
            });
        },
        |ring, _| {
            repeat(ring, 200, |turn| {
                let id = FRESH + u64::from(turn);
                [
                    make::allocate_command_buffers(DEVICE, OTHER_POOL, &[id]),
                    make::begin(id),
                ]
                .concat()
            });
        },
    );
}

#[test]
fn one_destroys_the_device_that_the_other_works_on() {
    race(
        8,
        |ring, context| {
            repeat(ring, 20 * context, |_| make::instance_version());
            repeat(ring, 3, |_| {
                [make::destroy_device(DEVICE), device(0, 1)].concat()
            });
        },
        |ring, _| {
            repeat(ring, 400, |_| {
                [
                    make::queue_submit(QUEUE, &[COMMANDS], 0),
                    make::bind_sparse(QUEUE, FENCE),
                ]
                .concat()
            });
        },
    );
}

#[test]
fn one_destroys_the_device_whose_timeline_is_asked_for_fences() {
    for context in 0..rounds(60) {
        let mut world = World::new();
        let post = world.guest.post.clone();
        let ring = &mut world.ring;
        thread::scope(|scope| {
            scope.spawn(move || {
                for seqno in 1..400 {
                    post.submit_to(Timeline::new(2).unwrap(), Some(seqno), &[]);
                }
            });
            scope.spawn(move || {
                repeat(ring, 10 * (context % 20), |_| make::instance_version());
                repeat(ring, 1, |_| make::destroy_device(OTHER + DEVICE));
            });
        });
        // Either all fences were there before, or one came too late; and the virtqueue goes on.
        world.guest.post.submit_to(Timeline::CPU, Some(1000), &[]);
        world.guest.wait_for(|message| match message {
            FromRenderer::Fault { command, rule, .. } => {
                assert!(command == "submit", "{command}: {rule}");
                Some(())
            }
            FromRenderer::FenceRetired { seqno, .. } => (seqno.0 == 1000).then_some(()),
            _ => None,
        });
        world.guest.hang_up();
    }
}

#[test]
fn one_destroys_the_instance_that_the_other_works_in() {
    race(
        4,
        |ring, context| {
            repeat(ring, 20 * context, |_| make::instance_version());
            repeat(ring, 1, |_| {
                [
                    make::destroy_instance(INSTANCE),
                    make::create_instance(INSTANCE),
                ]
                .concat()
            });
        },
        |ring, _| {
            repeat(ring, 400, |turn| {
                let id = FRESH + u64::from(turn);
                [
                    make::create_buffer(DEVICE, id, 64),
                    make::allocate(DEVICE, id + 1_000_000, 64, 0),
                ]
                .concat()
            });
        },
    );
}

#[test]
fn both_take_the_same_ids_queues_and_timelines() {
    race(
        6,
        |ring, _| {
            repeat(ring, 1, |_| make::get_queue(DEVICE, 0, 1, Some(7), FRESH));
            repeat(ring, 50, |turn| {
                make::create_buffer(DEVICE, FRESH + 1 + u64::from(turn), 64)
            });
        },
        |ring, _| {
            repeat(ring, 1, |_| {
                make::get_queue(OTHER + DEVICE, 0, 1, Some(7), FRESH + 900)
            });
            repeat(ring, 50, |turn| {
                make::create_buffer(DEVICE, FRESH + 50 - u64::from(turn), 64)
            });
        },
    );
}
