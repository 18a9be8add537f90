//! One hostile guest a line: what it does, and the command and the rule that its end names.

use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};

use parhelion_model::control::{FaultKind, FromRenderer};
use parhelion_model::id::Timeline;
use parhelion_model::limits::Limits;
use parhelion_render::ring::STATUS_FATAL;
use parhelion_vk as vk;

use crate::client::{Ring, WATCHDOG};
use crate::make::{self, RingShape};
use crate::world::{
    BUFFER, COMMANDS, DESCRIPTORS, DEVICE, EVENT, FENCE, FRESH, INSTANCE, LAYOUT, MEMORY, OTHER,
    OTHER_POOL, PHYSICAL, POOL, QUERIES, QUEUE, SET, World,
};

/// What a guest does, what is said of it, and why.
type Attack = (&'static str, &'static str, fn(&mut World));

const NOT_LIVE: &str = "is not a live";
const WRONG_CHANNEL: &str = "the virtqueue, not for rings";

/// Plays all attacks of a list, each against a renderer of its own.
fn play(attacks: &[Attack]) {
    for (at, (command, rule, act)) in attacks.iter().enumerate() {
        let what = format!("attack {at}: {command}: {rule}");
        let limits = Limits {
            rings: 4,
            command_stream_bytes: 1 << 20,
            ..Limits::default()
        };
        let mut world = World::with(limits);
        assert_eq!(world.guest.end(), None, "{what}: too early");
        act(&mut world);
        let end = world.guest.wait_for_end();
        assert_eq!(end.kind, FaultKind::Guest, "{what}: {end:?}");
        assert_eq!(&end.command, command, "{what}: {end:?}");
        assert!(end.rule.contains(rule), "{what}: {end:?}");
        assert!(
            world.ring.is_fatal() && world.second.is_fatal(),
            "{what}: rings are not told"
        );
        // Nothing works any more, and nothing else happens.
        assert!(
            world.second.run(&make::instance_version()).is_err(),
            "{what}"
        );
        world
            .guest
            .post
            .submit_to(Timeline::CPU, Some(1), &make::instance_version());
        world.guest.shm(4096);
        let retired = |m: &FromRenderer| matches!(m, FromRenderer::FenceRetired { .. });
        assert!(!world.guest.has_heard(retired), "{what}: goes on");
        world.guest.hang_up();
    }
}

#[test]
fn with_ids() {
    play(&[
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(DEVICE, FENCE));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(DEVICE, FRESH));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(DEVICE, u64::MAX));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(PHYSICAL, BUFFER));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(0, BUFFER));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(DEVICE, BUFFER).repeat(2));
        }),
        ("vkCreateBuffer", "already names", |w| {
            w.act(&make::create_buffer(DEVICE, BUFFER, 1));
        }),
        ("vkCreateBuffer", "already names", |w| {
            w.act(&make::create_buffer(DEVICE, DEVICE, 1));
        }),
        ("vkCreateBuffer", "not 0", |w| {
            w.act(&make::create_buffer(DEVICE, 0, 1));
        }),
        ("vkCreateBuffer", NOT_LIVE, |w| {
            w.act(&make::create_buffer(0, FRESH, 1));
        }),
        ("vkCreateBuffer", NOT_LIVE, |w| {
            w.act(&make::create_buffer(INSTANCE, FRESH, 1));
        }),
        ("vkCreateFence", "already names", |w| {
            w.act(&make::create_fence(DEVICE, SET));
        }),
        ("vkAllocateMemory", "already names", |w| {
            w.act(&make::allocate(DEVICE, QUEUE, 1, 0));
        }),
        ("vkBindBufferMemory", NOT_LIVE, |w| {
            w.act(
                &[
                    make::free_memory(DEVICE, MEMORY),
                    make::bind_buffer(DEVICE, BUFFER, MEMORY),
                ]
                .concat(),
            );
        }),
        ("vkBindBufferMemory", NOT_LIVE, |w| {
            w.act(&make::bind_buffer(DEVICE, MEMORY, BUFFER));
        }),
        ("vkSetEvent", NOT_LIVE, |w| {
            w.act(&make::set_event(DEVICE, 0));
        }),
        ("vkResetFences", NOT_LIVE, |w| {
            w.act(&make::reset_fence(DEVICE, EVENT));
        }),
        // No object where there must be one: in an array, and in a chained structure.
        ("vkResetFences", "object 0 is not a live", |w| {
            w.act(&make::reset_fence(DEVICE, 0));
        }),
        ("vkCreateSampler", "object 0 is not a live", |w| {
            w.act(&make::create_sampler_of(DEVICE, FRESH, 0));
        }),
        // The loader has a function for it, the driver has none.
        (
            "vkGetPhysicalDeviceFragmentShadingRatesKHR",
            "which the device does not have",
            |w| w.act(&make::fragment_shading_rates(PHYSICAL)),
        ),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(DEVICE, &[COMMANDS], 0));
        }),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(QUEUE, &[BUFFER], 0));
        }),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(QUEUE, &[COMMANDS], EVENT));
        }),
        ("vkCreateInstance", "second instance", |w| {
            w.act(&make::create_instance(FRESH));
        }),
        ("vkEnumeratePhysicalDevices", "already names", |w| {
            w.act(&make::enumerate_physical_devices(INSTANCE, &[BUFFER]));
        }),
        ("vkEnumeratePhysicalDevices", "not 0", |w| {
            w.act(&make::enumerate_physical_devices(INSTANCE, &[0]));
        }),
        ("vkDestroyInstance", NOT_LIVE, |w| {
            w.act(&make::destroy_instance(DEVICE));
        }),
        ("vkDestroyInstance", NOT_LIVE, |w| {
            w.act(&make::destroy_instance(INSTANCE).repeat(2));
        }),
        ("vkDestroyDevice", NOT_LIVE, |w| {
            w.act(&make::destroy_device(DEVICE).repeat(2));
        }),
        ("vkFreeMemory", NOT_LIVE, |w| {
            w.act(
                &[
                    make::destroy_device(DEVICE),
                    make::free_memory(DEVICE, MEMORY),
                ]
                .concat(),
            );
        }),
        ("vkCreateDevice", NOT_LIVE, |w| {
            w.act(
                &[
                    make::destroy_instance(INSTANCE),
                    make::create_device(PHYSICAL, FRESH, &[], &[]),
                ]
                .concat(),
            );
        }),
    ]);
}

#[test]
fn with_objects_of_another_device() {
    play(&[
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(DEVICE, OTHER + BUFFER));
        }),
        ("vkDestroyBuffer", NOT_LIVE, |w| {
            w.act(&make::destroy_buffer(OTHER + DEVICE, BUFFER));
        }),
        ("vkBindBufferMemory", NOT_LIVE, |w| {
            w.act(&make::bind_buffer(DEVICE, BUFFER, OTHER + MEMORY));
        }),
        ("vkGetBufferMemoryRequirements2", NOT_LIVE, |w| {
            w.act(&make::memory_requirements(DEVICE, OTHER + BUFFER));
        }),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(QUEUE, &[OTHER + COMMANDS], 0));
        }),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(QUEUE, &[COMMANDS, OTHER + COMMANDS], 0));
        }),
        ("vkQueueSubmit", NOT_LIVE, |w| {
            w.act(&make::queue_submit(QUEUE, &[COMMANDS], OTHER + FENCE));
        }),
        ("vkQueueBindSparse", NOT_LIVE, |w| {
            w.act(&make::bind_sparse(QUEUE, OTHER + FENCE));
        }),
        ("vkCmdFillBuffer", NOT_LIVE, |w| {
            w.act(&make::fill(COMMANDS, OTHER + BUFFER));
        }),
        ("vkFreeCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::free_command_buffers(
                DEVICE,
                POOL,
                &[OTHER + COMMANDS],
            ));
        }),
        ("vkAllocateCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::allocate_command_buffers(
                DEVICE,
                OTHER + POOL,
                &[FRESH],
            ));
        }),
        ("vkAllocateDescriptorSets", NOT_LIVE, |w| {
            w.act(&make::allocate_sets(
                DEVICE,
                DESCRIPTORS,
                OTHER + LAYOUT,
                &[FRESH],
            ));
        }),
        ("vkResetFences", NOT_LIVE, |w| {
            w.act(&make::reset_fence(DEVICE, OTHER + FENCE));
        }),
        ("vkGetQueryPoolResults", NOT_LIVE, |w| {
            w.act(&make::query_results(
                DEVICE,
                OTHER + QUERIES,
                (0, 1),
                8,
                8,
                1,
            ));
        }),
    ]);
}

#[test]
fn with_memory_for_what_has_it() {
    play(&[("vkBindBufferMemory", "has its memory already", |w| {
        w.act(&make::create_buffer(DEVICE, FRESH, 4096));
        w.act(&make::bind_buffer(DEVICE, FRESH, MEMORY));
        w.act(&make::bind_buffer(DEVICE, FRESH, MEMORY));
    })]);
}

#[test]
fn with_pools() {
    play(&[
        ("vkFreeCommandBuffers", "of this pool", |w| {
            w.act(&make::free_command_buffers(DEVICE, OTHER_POOL, &[COMMANDS]));
        }),
        ("vkFreeCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::free_command_buffers(
                DEVICE,
                POOL,
                &[COMMANDS, COMMANDS],
            ));
        }),
        ("vkFreeCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::free_command_buffers(DEVICE, POOL, &[SET]));
        }),
        ("vkFreeCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::free_command_buffers(
                DEVICE,
                DESCRIPTORS,
                &[COMMANDS],
            ));
        }),
        ("vkBeginCommandBuffer", NOT_LIVE, |w| {
            w.act(
                &[
                    make::free_command_buffers(DEVICE, POOL, &[COMMANDS]),
                    make::begin(COMMANDS),
                ]
                .concat(),
            );
        }),
        ("vkBeginCommandBuffer", NOT_LIVE, |w| {
            w.act(
                &[
                    make::destroy_command_pool(DEVICE, POOL),
                    make::begin(COMMANDS),
                ]
                .concat(),
            );
        }),
        ("vkAllocateCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::allocate_command_buffers(
                DEVICE,
                DESCRIPTORS,
                &[FRESH],
            ));
        }),
        ("vkAllocateCommandBuffers", NOT_LIVE, |w| {
            w.act(&make::allocate_command_buffers(DEVICE, 0, &[FRESH]));
        }),
        ("vkAllocateCommandBuffers", "already names", |w| {
            w.act(&make::allocate_command_buffers(
                DEVICE,
                POOL,
                &[FRESH, FRESH],
            ));
        }),
        ("vkAllocateCommandBuffers", "not 0", |w| {
            w.act(&make::allocate_command_buffers(DEVICE, POOL, &[FRESH, 0]));
        }),
        ("vkAllocateDescriptorSets", "already names", |w| {
            w.act(&make::allocate_sets(
                DEVICE,
                DESCRIPTORS,
                LAYOUT,
                &[FRESH, SET],
            ));
        }),
        ("vkFreeDescriptorSets", NOT_LIVE, |w| {
            w.act(
                &[
                    make::reset_descriptor_pool(DEVICE, DESCRIPTORS),
                    make::free_sets(DEVICE, DESCRIPTORS, &[SET]),
                ]
                .concat(),
            );
        }),
        ("vkFreeDescriptorSets", NOT_LIVE, |w| {
            w.act(&make::free_sets(DEVICE, DESCRIPTORS, &[SET, 0, SET]));
        }),
        ("vkResetDescriptorPool", NOT_LIVE, |w| {
            w.act(&make::reset_descriptor_pool(DEVICE, POOL));
        }),
    ]);
}

#[test]
fn with_more_of_long_streams_than_there_may_be() {
    let limits = Limits {
        command_streams_bytes: 40 << 20,
        ..Limits::default()
    };
    let mut world = World::with(limits);
    // Many times the same command; one after the other they may be as long.
    let length = 36 << 20;
    let shm = world.guest.shm(length as u64);
    let command = make::instance_version();
    let whole = length / command.len() * command.len();
    assert!(shm.memory.write(0, &command.repeat(length / command.len())));
    let stream = make::streams(&[(shm.resource, 0, whole)], &[]);
    world.ring.run(&stream).unwrap();
    world.ring.run(&stream).unwrap();
    assert_eq!(world.guest.end(), None);
    // At the same time they may not, as soon as they really are.
    while world.guest.end().is_none() {
        let first = world.ring.write(&stream);
        let second = world.second.write(&stream);
        let _ = first.and_then(|position| world.ring.wait(position));
        let _ = second.and_then(|position| world.second.wait(position));
    }
    let end = world.guest.wait_for_end();
    assert!(end.rule.contains("all rings together"), "{end:?}");
    world.guest.hang_up();
}

#[test]
fn with_streams_and_replies() {
    play(&[
        (
            "vkExecuteCommandStreamsMESA",
            "inside a command stream",
            |w| {
                let shm = w.guest.shm(4096);
                let inner = make::streams(&[(shm.resource, 0, 8)], &[]);
                assert!(shm.memory.write(0, &inner));
                w.act(&make::streams(&[(shm.resource, 0, inner.len())], &[]));
            },
        ),
        (
            "vkExecuteCommandStreamsMESA",
            "of a resource of 4096",
            |w| {
                let shm = w.guest.shm(4096);
                w.act(&make::streams(&[(shm.resource, 4092, 8)], &[]));
            },
        ),
        (
            "vkExecuteCommandStreamsMESA",
            "of a resource of 4096",
            |w| {
                let shm = w.guest.shm(4096);
                w.act(&make::streams(&[(shm.resource, usize::MAX - 3, 8)], &[]));
            },
        ),
        ("vkExecuteCommandStreamsMESA", "the limit is", |w| {
            let shm = w.guest.shm(4096);
            w.act(&make::streams(&[(shm.resource, 8, usize::MAX - 7)], &[]));
        }),
        ("vkExecuteCommandStreamsMESA", "the limit is", |w| {
            let shm = w.guest.shm((1 << 20) + 4);
            w.act(&make::streams(&[(shm.resource, 0, (1 << 20) + 4)], &[]));
        }),
        ("vkExecuteCommandStreamsMESA", "0 streams", |w| {
            w.act(&make::streams(&[], &[]));
        }),
        ("vkExecuteCommandStreamsMESA", "5000 streams", |w| {
            // Too long for the ring, so it comes beside it.
            w.guest.post.submit(&make::streams(&[(1, 0, 0); 5000], &[]));
        }),
        ("vkExecuteCommandStreamsMESA", "does not exist", |w| {
            let resource = w.guest.no_resource();
            w.act(&make::streams(&[(resource, 0, 8)], &[]));
        }),
        ("vkExecuteCommandStreamsMESA", "is device memory", |w| {
            let (blob, _) = w.guest.blob(MEMORY, 4096).unwrap();
            w.act(&make::streams(&[(blob.resource, 0, 8)], &[]));
        }),
        ("vkCreateEvent", "bytes end", |w| {
            let shm = w.guest.shm(4096);
            let command = make::create_event(DEVICE, FRESH);
            assert!(shm.memory.write(0, &command));
            w.act(&make::streams(&[(shm.resource, 0, command.len() - 4)], &[]));
        }),
        ("vkSetReplyCommandStreamMESA", "of a resource of", |w| {
            w.act(&make::set_reply(w.ring.replies.resource, 1 << 20, 4));
        }),
        ("vkSetReplyCommandStreamMESA", "of a resource of", |w| {
            w.act(&make::set_reply(w.ring.replies.resource, 4, usize::MAX));
        }),
        ("vkSetReplyCommandStreamMESA", "does not exist", |w| {
            w.act(&make::set_reply(0, 0, 4));
        }),
        ("vkSetReplyCommandStreamMESA", "null", |w| {
            w.act(&make::words(&[178, 0, 0, 0]));
        }),
        ("vkSetReplyCommandStreamMESA", "presence flag 2", |w| {
            w.act(&make::words(&[178, 0, 2, 0, 1, 0, 0, 0, 0, 0]));
        }),
        ("vkSeekReplyCommandStreamMESA", "no reply stream", |w| {
            w.act(&make::seek_reply(0));
        }),
        ("vkSeekReplyCommandStreamMESA", "position 101", |w| {
            w.act(
                &[
                    make::set_reply(w.ring.replies.resource, 8, 100),
                    make::seek_reply(101),
                ]
                .concat(),
            );
        }),
        ("vkEnumerateInstanceVersion", "no reply stream", |w| {
            w.act(&make::asking(make::instance_version()));
        }),
        ("vkEnumerateInstanceVersion", "no reply stream", |w| {
            // Each channel has its own: that of the ring does not count on the virtqueue.
            w.act(&make::set_reply(w.ring.replies.resource, 0, 100));
            w.guest.post.submit(&make::asking(make::instance_version()));
        }),
        ("vkEnumerateInstanceVersion", "does not fit", |w| {
            let ask = make::asking(make::instance_version());
            w.act(
                &[
                    make::set_reply(w.ring.replies.resource, 0, 100),
                    make::seek_reply(81),
                    ask,
                ]
                .concat(),
            );
        }),
        ("vkEnumerateInstanceVersion", "does not fit", |w| {
            let shm = w.guest.shm(4096);
            let ask = make::asking(make::instance_version());
            assert!(shm.memory.write(0, &ask));
            let set = make::set_reply(w.ring.replies.resource, 0, 100);
            let stream = (shm.resource, 0, ask.len());
            w.act(&[set, make::streams(&[stream], &[usize::MAX])].concat());
        }),
    ]);
}

/// A ring of a shape that a test spoils, in fresh memory.
fn spoiled(w: &mut World, number: u64, spoil: impl Fn(&mut RingShape)) {
    let mut shape = RingShape::new(4096, Duration::from_millis(5));
    let shm = w.guest.shm(shape.size() as u64);
    spoil(&mut shape);
    w.guest
        .post
        .submit(&make::create_ring(number, shm.resource, &shape));
}

#[test]
fn with_rings() {
    play(&[
        ("vkCreateRingMESA", "exists already", |w| {
            spoiled(w, w.ring.number, |_| ());
        }),
        ("vkCreateRingMESA", "overlap", |w| {
            spoiled(w, 7, |s| s.tail = s.head);
        }),
        ("vkCreateRingMESA", "overlap", |w| {
            spoiled(w, 7, |s| s.status = s.buffer + 64);
        }),
        ("vkCreateRingMESA", "overlap", |w| {
            spoiled(w, 7, |s| s.buffer = 128);
        }),
        ("vkCreateRingMESA", "not aligned", |w| {
            spoiled(w, 7, |s| s.head = 2);
        }),
        ("vkCreateRingMESA", "leaves", |w| {
            spoiled(w, 7, |s| s.offset = 4);
        }),
        ("vkCreateRingMESA", "leaves", |w| {
            spoiled(w, 7, |s| s.offset = usize::MAX - 3);
        }),
        ("vkCreateRingMESA", "leaves", |w| {
            spoiled(w, 7, |s| s.buffer = usize::MAX - 4095);
        }),
        ("vkCreateRingMESA", "leaves", |w| {
            spoiled(w, 7, |s| s.buffer_size = 8192);
        }),
        ("vkCreateRingMESA", "power of two", |w| {
            spoiled(w, 7, |s| s.buffer_size = 4092);
        }),
        ("vkCreateRingMESA", "below", |w| {
            spoiled(w, 7, |s| s.buffer_size = 0);
        }),
        ("vkCreateRingMESA", "above", |w| {
            spoiled(w, 7, |s| s.buffer_size = 1 << 40);
        }),
        ("vkCreateRingMESA", "does not exist", |w| {
            let shape = RingShape::new(4096, Duration::from_millis(5));
            w.guest
                .post
                .submit(&make::create_ring(7, w.guest.no_resource(), &shape));
        }),
        ("vkCreateRingMESA", "is device memory", |w| {
            let (blob, _) = w.guest.blob(MEMORY, 4096).unwrap();
            let shape = RingShape::new(1024, Duration::from_millis(5));
            w.guest
                .post
                .submit(&make::create_ring(7, blob.resource, &shape));
        }),
        ("vkCreateRingMESA", "instead of zero", |w| {
            let shape = w.ring.shape;
            w.ring.run(&make::instance_version()).unwrap();
            w.guest
                .post
                .submit(&make::create_ring(7, w.ring.memory.resource, &shape));
        }),
        ("vkCreateRingMESA", "more than 4 rings", |w| {
            (7..10).for_each(|number| spoiled(w, number, |_| ()));
        }),
        ("ring", "ahead of head", |w| {
            w.ring.store_tail(w.ring.tail.wrapping_add((1 << 16) + 4));
        }),
        ("ring", "ahead of head", |w| {
            w.ring.store_tail(w.ring.tail.wrapping_sub(4));
        }),
        ("vkNotifyRingMESA", "does not exist", |w| {
            w.guest.post.submit(&make::notify_ring(1));
        }),
        ("vkDestroyRingMESA", "does not exist", |w| {
            w.guest.post.submit(&make::destroy_ring(1));
        }),
        ("vkSubmitVirtqueueSeqnoMESA", "does not exist", |w| {
            w.guest.post.submit(&make::submit_seqno(1, 1));
        }),
        ("vkWaitRingSeqnoMESA", "does not exist", |w| {
            w.guest.post.submit(&make::wait_ring(1, 1));
        }),
        ("vkWriteRingExtraMESA", "does not exist", |w| {
            w.guest.post.submit(&make::write_extra(1, 0, 1));
        }),
        ("vkWriteRingExtraMESA", "leaves the region", |w| {
            w.guest.post.submit(&make::write_extra(w.ring.number, 4, 1));
        }),
        ("vkWriteRingExtraMESA", "leaves the region", |w| {
            w.guest
                .post
                .submit(&make::write_extra(w.ring.number, usize::MAX - 3, 1));
        }),
        ("vkWriteRingExtraMESA", "not aligned", |w| {
            w.guest.post.submit(&make::write_extra(w.ring.number, 1, 1));
        }),
        ("ring", "while the ring ends at", |w| {
            w.guest
                .post
                .submit(&make::wait_ring(w.ring.number, w.ring.tail + 8));
        }),
    ]);
}

#[test]
fn on_the_wrong_channel() {
    play(&[
        ("vkCreateRingMESA", WRONG_CHANNEL, |w| {
            let shape = RingShape::new(4096, Duration::from_millis(5));
            let shm = w.guest.shm(shape.size() as u64);
            w.act(&make::create_ring(7, shm.resource, &shape));
        }),
        ("vkDestroyRingMESA", WRONG_CHANNEL, |w| {
            w.act(&make::destroy_ring(w.ring.number));
        }),
        ("vkDestroyRingMESA", WRONG_CHANNEL, |w| {
            w.act(&make::destroy_ring(w.second.number));
        }),
        ("vkNotifyRingMESA", WRONG_CHANNEL, |w| {
            w.act(&make::notify_ring(w.second.number));
        }),
        ("vkWriteRingExtraMESA", WRONG_CHANNEL, |w| {
            w.act(&make::write_extra(w.second.number, 0, 1));
        }),
        ("vkSubmitVirtqueueSeqnoMESA", WRONG_CHANNEL, |w| {
            w.act(&make::submit_seqno(w.ring.number, 1));
        }),
        ("vkWaitRingSeqnoMESA", WRONG_CHANNEL, |w| {
            w.act(&make::wait_ring(w.ring.number, 1 << 20));
        }),
        ("vkWaitVirtqueueSeqnoMESA", "cannot wait for itself", |w| {
            w.guest.post.submit(&make::wait_seqno(0));
        }),
        ("vkDestroyRingMESA", WRONG_CHANNEL, |w| {
            let shm = w.guest.shm(4096);
            let inner = make::destroy_ring(w.second.number);
            assert!(shm.memory.write(0, &inner));
            w.guest
                .post
                .submit(&make::streams(&[(shm.resource, 0, inner.len())], &[]));
        }),
    ]);
}

#[test]
fn with_devices_and_queues() {
    play(&[
        ("vkGetDeviceQueue2", "was not asked for", |w| {
            w.act(&make::get_queue(DEVICE, 0, 2, Some(3), FRESH));
        }),
        ("vkGetDeviceQueue2", "was not asked for", |w| {
            w.act(&make::get_queue(DEVICE, 1, 0, Some(3), FRESH));
        }),
        ("vkGetDeviceQueue2", "timeline 0", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(0), FRESH));
        }),
        ("vkGetDeviceQueue2", "timeline 64", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(64), FRESH));
        }),
        ("vkGetDeviceQueue2", "timeline 257", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(257), FRESH));
        }),
        ("vkGetDeviceQueue2", "another queue", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(1), FRESH));
        }),
        ("vkGetDeviceQueue2", "another queue", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(2), FRESH));
        }),
        ("vkGetDeviceQueue2", "already names", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(3), QUEUE));
        }),
        ("vkGetDeviceQueue2", "not 0", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, Some(3), 0));
        }),
        ("vkGetDeviceQueue2", "needs a timeline", |w| {
            w.act(&make::get_queue(DEVICE, 0, 1, None, FRESH));
        }),
        ("vkGetDeviceQueue2", "asked for twice", |w| {
            w.act(&make::get_queue(DEVICE, 0, 0, Some(3), FRESH));
        }),
        ("vkCreateDevice", "asked for twice", |w| {
            w.act(&make::create_device(
                PHYSICAL,
                FRESH,
                &[(0, 1), (0, 1)],
                &[],
            ));
        }),
        ("vkCreateDevice", "more than 16 devices", |w| {
            let create = |id| make::create_device(PHYSICAL, id, &[(0, 1)], &[]);
            w.act(&(FRESH..FRESH + 15).flat_map(create).collect::<Vec<u8>>());
        }),
        ("vkCreateDevice", "no queue family 1", |w| {
            w.act(&make::create_device(PHYSICAL, FRESH, &[(1, 1)], &[]));
        }),
        ("vkCreateDevice", "5 queues", |w| {
            w.act(&make::create_device(PHYSICAL, FRESH, &[(0, 5)], &[]));
        }),
        ("vkCreateDevice", "already names", |w| {
            w.act(&make::create_device(PHYSICAL, DEVICE, &[(0, 1)], &[]));
        }),
        ("vkCreateDevice", NOT_LIVE, |w| {
            w.act(&make::create_device(DEVICE, FRESH, &[(0, 1)], &[]));
        }),
        ("submit", "has no queue", |w| {
            w.guest
                .post
                .submit_to(Timeline::new(5).unwrap(), Some(1), &[]);
        }),
        ("submit", "has no queue", |w| {
            w.ring.run(&make::destroy_device(OTHER + DEVICE)).unwrap();
            w.guest
                .post
                .submit_to(Timeline::new(2).unwrap(), Some(1), &[]);
        }),
        ("vkAllocateMemory", "memory type 1 of 1", |w| {
            w.act(&make::allocate(DEVICE, FRESH, 64, 1));
        }),
        ("vkAllocateMemory", "memory type", |w| {
            w.act(&make::allocate(DEVICE, FRESH, 64, u32::MAX));
        }),
        ("vkBindBufferMemory", "was refused", |w| {
            let refused = make::allocate(DEVICE, FRESH, u64::MAX, 0);
            w.act(&[refused, make::bind_buffer(DEVICE, BUFFER, FRESH)].concat());
        }),
        ("vkAllocateMemory", "does not exist", |w| {
            let none = w.guest.no_resource();
            w.act(&make::allocate_from(DEVICE, FRESH, 64, 0, Some(none)));
        }),
        ("vkAllocateMemory", "cannot be imported", |w| {
            w.act(&make::allocate_from(
                DEVICE,
                FRESH,
                64,
                0,
                Some(w.ring.replies.resource),
            ));
        }),
        ("vkAllocateMemory", "larger than its resource", |w| {
            let (blob, _) = w.guest.blob(MEMORY, 4096).unwrap();
            w.act(&make::allocate_from(
                DEVICE,
                FRESH,
                8193,
                0,
                Some(blob.resource),
            ));
        }),
        (
            "vkGetMemoryResourcePropertiesMESA",
            "is not device memory",
            |w| {
                w.act(&make::resource_properties(DEVICE, w.ring.replies.resource));
            },
        ),
        ("vkGetMemoryResourcePropertiesMESA", "does not exist", |w| {
            w.act(&make::resource_properties(DEVICE, 0));
        }),
    ]);
}

#[test]
fn with_queries() {
    play(&[
        ("vkGetQueryPoolResults", "do not hold 8", |w| {
            w.act(&make::query_results(DEVICE, QUERIES, (0, 8), 28, 4, 0));
        }),
        ("vkGetQueryPoolResults", "do not hold 8", |w| {
            // With 64 bits and availability, each takes sixteen bytes.
            w.act(&make::query_results(DEVICE, QUERIES, (0, 8), 120, 16, 5));
        }),
        ("vkGetQueryPoolResults", "a stride of 8", |w| {
            w.act(&make::query_results(DEVICE, QUERIES, (0, 8), 1 << 12, 8, 5));
        }),
        ("vkGetQueryPoolResults", "a stride of 0", |w| {
            w.act(&make::query_results(DEVICE, QUERIES, (0, 2), 1 << 12, 0, 0));
        }),
        ("vkGetQueryPoolResults", "do not hold", |w| {
            w.act(&make::query_results(
                DEVICE,
                QUERIES,
                (0, 3),
                1 << 12,
                u64::MAX / 2,
                0,
            ));
        }),
        ("vkGetQueryPoolResults", "of a pool of 8", |w| {
            w.act(&make::query_results(DEVICE, QUERIES, (1, 8), 1 << 12, 8, 0));
        }),
        ("vkGetQueryPoolResults", "of a pool of 8", |w| {
            w.act(&make::query_results(
                DEVICE,
                QUERIES,
                (u32::MAX, 2),
                1 << 12,
                8,
                0,
            ));
        }),
        ("vkGetQueryPoolResults", "of a pool of 8", |w| {
            w.act(&make::query_results(DEVICE, QUERIES, (0, 0), 1 << 12, 8, 0));
        }),
        ("vkGetQueryPoolResults", "do not hold 1", |w| {
            // Pipeline statistics: eleven numbers for one query.
            let pool = make::create_query_pool(DEVICE, FRESH, 1, 1);
            w.act(&[pool, make::query_results(DEVICE, FRESH, (0, 1), 84, 88, 1)].concat());
        }),
    ]);
}

#[test]
fn with_host_copies() {
    play(&[
        ("vkCopyImageToMemoryMESA", "a copy of 160 bytes", |w| {
            let image = make::create_plain_image(DEVICE, FRESH);
            w.act(&[image, make::image_to_memory(DEVICE, FRESH, [10, 4], 159)].concat());
        }),
        ("vkCopyImageToMemoryMESA", "columns", |w| {
            let image = make::create_plain_image(DEVICE, FRESH);
            w.act(
                &[
                    image,
                    make::image_to_memory(DEVICE, FRESH, [u32::MAX, u32::MAX], 160),
                ]
                .concat(),
            );
        }),
        ("vkCopyImageToMemoryMESA", NOT_LIVE, |w| {
            w.act(&make::image_to_memory(DEVICE, BUFFER, [1, 1], 160));
        }),
        ("vkCopyImageToMemoryMESA", NOT_LIVE, |w| {
            w.act(&make::image_to_memory(DEVICE, 0, [1, 1], 160));
        }),
        ("vkCopyImageToMemoryMESA", "is not known", |w| {
            let image = make::create_image(DEVICE, FRESH, vk::Format::UNDEFINED);
            w.act(&[image, make::image_to_memory(DEVICE, FRESH, [1, 1], 160)].concat());
        }),
    ]);
}

#[test]
fn with_words_that_mean_nothing() {
    play(&[
        ("command 335", "no command", |w| {
            w.act(&make::words(&[335, 0]));
        }),
        ("command 4294967295", "no command", |w| {
            w.act(&make::words(&[u32::MAX, 0]));
        }),
        ("vkEnumerateInstanceLayerProperties", "never sends", |w| {
            w.act(&make::words(&[15, 1]));
        }),
        ("vkMapMemory", "no encoding", |w| {
            w.act(&make::words(&[23, 0]));
        }),
        ("vkCreateEvent", "bytes end", |w| {
            let command = make::create_event(DEVICE, FRESH);
            w.act(&command[..command.len() - 4]);
        }),
        ("vkCreateEvent", "bytes end", |w| {
            let command = make::create_event(DEVICE, FRESH);
            w.guest.post.submit(&command[..12]);
        }),
        ("vkResetFences", "announced", |w| {
            w.act(&make::words(&[37, 0, 3, 0, 2, 9, 0, 9, 0]));
        }),
        ("vkResetFences", "null", |w| {
            w.act(&make::words(&[37, 0, 3, 0, 2, 0, 0]));
        }),
        ("vkResetFences", "", |w| {
            // Four billion fences.
            w.act(&make::words(&[37, 0, 3, 0, u32::MAX, u32::MAX, 0]));
        }),
        ("vkGetQueryPoolResults", "", |w| {
            // Results of 2^63 bytes, of which none is sent.
            let (pool, huge) = (u32::try_from(QUERIES).unwrap(), 1 << 31);
            w.act(&make::words(&[
                49, 0, 3, 0, pool, 0, 0, 1, 0, huge, 0, huge, 8, 0, 0,
            ]));
        }),
        ("vkGetQueryPoolResults", "limit", |w| {
            // A little more than the arena holds.
            let (pool, most) = (u32::try_from(QUERIES).unwrap(), 1 << 28);
            w.act(&make::words(&[
                49, 0, 3, 0, pool, 0, 0, 1, most, 0, most, 0, 8, 0, 0,
            ]));
        }),
        ("vkCreateEvent", "pNext chain", |w| {
            // VkBufferCreateInfo where no structure can be.
            w.act(&make::words(&[
                42, 0, 3, 0, 1, 0, 10, 1, 0, 12, 0, 0, 0, 0, 0, 1, 0, 100, 0,
            ]));
        }),
        ("vkCreateEvent", "only bit 0 is defined", |w| {
            let mut command = make::create_event(DEVICE, FRESH);
            command[5] = 0xff;
            w.act(&command);
        }),
        ("vkCreateComputePipelines", "beyond 8 bytes", |w| {
            w.act(&make::specialized_pipeline(DEVICE, FRESH, 8, 4, 8));
        }),
        ("vkCreateComputePipelines", "beyond 8 bytes", |w| {
            w.act(&make::specialized_pipeline(
                DEVICE,
                FRESH,
                u32::MAX,
                usize::MAX,
                8,
            ));
        }),
        ("vkCreateEvent", "sType", |w| {
            w.act(&make::words(&[
                42, 0, 3, 0, 1, 0, 11, 0, 0, 0, 0, 0, 1, 0, 100, 0,
            ]));
        }),
    ]);
}

#[test]
fn an_unfinished_header_is_the_end() {
    for bytes in [&[1u8, 2, 3, 4][..], &[1, 2, 3, 4, 5, 6, 7], &[9]] {
        let mut world = World::new();
        world.guest.post.submit(bytes);
        let end = world.guest.wait_for_end();
        assert!(end.rule.contains("bytes end inside a command"), "{end:?}");
        assert!(world.ring.is_fatal() && world.second.is_fatal());
        world.guest.hang_up();
    }
}

#[test]
fn more_objects_than_allowed_are_the_end() {
    let limits = Limits {
        objects: 100,
        ..Limits::default()
    };
    let mut world = World::with(limits.clone());
    let events: Vec<u8> = (FRESH..FRESH + 100)
        .flat_map(|id| make::create_event(DEVICE, id))
        .collect();
    assert!(world.ring.run(&events).is_err());
    let end = world.guest.wait_for_end();
    assert!(
        end.command == "vkCreateEvent" && end.rule.contains("more than 100 objects"),
        "{end:?}"
    );
    world.guest.hang_up();

    // The same in one command.
    let mut world = World::with(limits);
    let many: Vec<u64> = (FRESH..FRESH + 1000).collect();
    assert!(
        world
            .ring
            .run(&make::allocate_command_buffers(DEVICE, POOL, &many))
            .is_err()
    );
    let end = world.guest.wait_for_end();
    assert!(end.rule.contains("more than 100 objects"), "{end:?}");
    world.guest.hang_up();
}

#[test]
fn commands_that_pile_up_are_the_end() {
    let mut world = World::new();
    // The context's thread waits for a ring that waits for the context's thread.
    let seqno = world.ring.write(&make::wait_seqno(1)).unwrap();
    world
        .guest
        .post
        .submit(&make::wait_ring(world.ring.number, seqno));
    let large = make::instance_version().repeat(6000);
    for _ in 0..1000 {
        world.guest.post.submit(&large);
    }
    let end = world.guest.wait_for_end();
    assert_eq!(
        (end.kind, end.command.as_str()),
        (FaultKind::Guest, "virtqueue"),
        "{end:?}"
    );
    assert!(world.ring.is_fatal() && world.second.is_fatal());
    world.guest.reap();
}

#[test]
fn memory_of_large_commands_is_given_back() {
    let mut world = World::new();
    let before = world.guest.resident_bytes();
    let large = |bytes: u32| {
        let words = [49, 0, 3, 0, 14, 0, 0, 1, bytes, 0, bytes, 0, 8, 0, 0];
        make::words(&words)
    };
    world.ring.run(&large(200 << 20)).unwrap();
    world.second.run(&large(200 << 20)).unwrap();
    let after = world.guest.resident_bytes();
    assert!(
        after < before + (32 << 20),
        "{before} bytes before, {after} after"
    );
    // A little is kept, until the ring sleeps.
    world.ring.run(&large(12 << 20)).unwrap();
    let deadline = Instant::now() + WATCHDOG;
    while world.guest.resident_bytes() > before + (6 << 20) {
        assert!(Instant::now() < deadline, "a sleeping ring keeps memory");
        std::thread::sleep(Duration::from_millis(5));
    }
    world.guest.hang_up();
}

#[test]
fn large_commands_of_many_rings_wait_for_each_other() {
    const LARGE: u32 = 200 << 20;
    let mut world = World::new();
    let before = world.guest.resident_bytes();
    // `vkGetPipelineCacheData` with room for so much.
    let cache = make::create_pipeline_cache(DEVICE, FRESH);
    world.ring.run(&cache).unwrap();
    let id = |id: u64| u32::try_from(id).unwrap();
    let words = [63, 0, id(DEVICE), 0, id(FRESH), 0, 1, 0, LARGE, 0, LARGE, 0];
    let large = make::words(&words);
    let rings: Vec<_> = (0..8).map(|_| world.guest.ring()).collect();
    let mut most = 0;
    thread::scope(|scope| {
        let run = |mut ring: Ring| {
            let large = &large;
            scope.spawn(move || ring.run(large).unwrap())
        };
        let threads: Vec<_> = rings.into_iter().map(run).collect();
        while !threads.iter().all(ScopedJoinHandle::is_finished) {
            most = most.max(world.guest.resident_bytes());
            thread::yield_now();
        }
    });
    let one = u64::from(LARGE);
    assert!(most < before + 2 * one, "{most} bytes at one time");
    world.guest.hang_up();
}

#[test]
fn what_a_guest_writes_over_status_and_head_does_not_matter() {
    let mut world = World::new();
    for turn in 0..200u32 {
        let seqno = world
            .ring
            .write(&make::instance_version().repeat(20))
            .unwrap();
        let (head, status) = (world.ring.shape.head, world.ring.shape.status);
        let memory = &world.ring.memory.memory;
        let order = std::sync::atomic::Ordering::SeqCst;
        memory
            .store_u32(status, turn & !STATUS_FATAL, order)
            .unwrap();
        memory.store_u32(head, seqno ^ turn, order).unwrap();
        // The host stores its own after each command; wait for it by way of the other channel.
        world
            .guest
            .post
            .submit(&make::wait_ring(world.ring.number, seqno));
        world
            .guest
            .post
            .submit_to(Timeline::CPU, Some(u64::from(turn)), &[]);
        world
            .guest
            .wait_for(|m| matches!(m, FromRenderer::FenceRetired { .. }).then_some(()));
        memory.store_u32(head, seqno, order).unwrap();
    }
    assert_eq!(world.guest.end(), None);
    world.guest.hang_up();
}
