//! What an honest guest does, step by step.

use std::time::Duration;

use parhelion_model::control::{FromRenderer, ToRenderer};
use parhelion_model::id::{FenceSeqno, Timeline};
use parhelion_model::limits::Limits;
use parhelion_render::ring::{STATUS_ALIVE, STATUS_IDLE};
use parhelion_venus::{self as venus, NoHandles};
use parhelion_vk::{self as vk, Arena};

use crate::client::{Guest, read, result_of};
use crate::make;
use crate::world::{
    BUFFER, COMMANDS, DEVICE, FENCE, FRESH, INSTANCE, MEMORY, MEMORY_BYTES, OTHER, PHYSICAL, POOL,
    QUERIES, QUEUE, World, device,
};

#[test]
fn the_instance_and_its_device_answer() {
    let mut guest = Guest::start();
    let mut ring = guest.ring();
    let arena = Arena::new(1 << 20);

    let reply = ring.ask(&make::instance_version(), 20).unwrap();
    let (result, version) = read(
        &reply,
        &arena,
        &mut NoHandles,
        venus::EnumerateInstanceVersion::decode_reply,
    );
    assert_eq!(result, vk::VkResult::SUCCESS);
    assert_eq!(version.p_api_version.first().unwrap() >> 12, 0x404, "1.4");

    let reply = ring.ask(&make::create_instance(INSTANCE), 64).unwrap();
    let (result, made) = read(
        &reply,
        &arena,
        &mut NoHandles,
        venus::CreateInstance::decode_reply,
    );
    assert_eq!(result, vk::VkResult::SUCCESS);
    assert_eq!(
        made.p_instance.first(),
        Some(vk::Id::new(INSTANCE)),
        "the guest's own id"
    );

    let how_many = make::enumerate_physical_devices(INSTANCE, &[]);
    let list = make::enumerate_physical_devices(INSTANCE, &[PHYSICAL]);
    for (command, ids) in [(how_many, vec![]), (list, vec![PHYSICAL])] {
        let reply = ring.ask(&command, 64).unwrap();
        let decode = venus::EnumeratePhysicalDevices::decode_reply;
        let (result, found) = read(&reply, &arena, &mut NoHandles, decode);
        assert_eq!(result, vk::VkResult::SUCCESS);
        assert_eq!(found.p_physical_device_count.first(), Some(1));
        assert_eq!(
            found
                .p_physical_devices
                .iter()
                .map(|id| id.0)
                .collect::<Vec<_>>(),
            ids
        );
    }
    guest.hang_up();
}

#[test]
fn a_device_works() {
    let mut world = World::new();
    let arena = Arena::new(1 << 20);

    let reply = world
        .ring
        .ask(&make::memory_requirements(DEVICE, BUFFER), 256)
        .unwrap();
    let decode = venus::GetBufferMemoryRequirements2::decode_reply;
    let ((), told) = read(&reply, &arena, &mut NoHandles, decode);
    let told = told
        .p_memory_requirements
        .first()
        .unwrap()
        .memory_requirements;
    assert_eq!((told.size, told.memory_type_bits), (4096, 1));

    let record = [
        make::begin(COMMANDS),
        make::fill(COMMANDS, BUFFER),
        make::finish(COMMANDS),
    ];
    world.ring.run(&record.concat()).unwrap();
    let reply = world
        .ring
        .ask(&make::queue_submit(QUEUE, &[COMMANDS], FENCE), 8)
        .unwrap();
    assert_eq!(result_of(&reply), 0);
    world
        .guest
        .post
        .submit_to(Timeline::new(1).unwrap(), Some(77), &[]);
    world.guest.wait_for(|message| match message {
        FromRenderer::FenceRetired { timeline, seqno } if *seqno == FenceSeqno(77) => {
            assert_eq!(timeline.index(), 1);
            Some(())
        }
        _ => None,
    });
    world
        .ring
        .run(&make::free_command_buffers(DEVICE, POOL, &[COMMANDS, 0]))
        .unwrap();
    world
        .ring
        .run(&make::query_results(DEVICE, QUERIES, (0, 8), 64, 8, 1))
        .unwrap();
    world.guest.hang_up();
}

#[test]
fn a_sparse_bind_needs_no_fence() {
    let mut world = World::new();
    world.ring.run(&make::bind_sparse(QUEUE, FENCE)).unwrap();
    assert_eq!(
        world.ring.run(&make::bind_sparse(QUEUE, 0)),
        Ok(()),
        "{:?}",
        world.guest.end()
    );
}

#[test]
fn fences_retire_in_order_on_each_timeline() {
    let mut world = World::new();
    for seqno in 1..=200 {
        for index in 0..=2 {
            world
                .guest
                .post
                .submit_to(Timeline::new(index).unwrap(), Some(seqno), &[]);
        }
    }
    let mut last = [0; 3];
    while last != [200; 3] {
        let (index, seqno) = world.guest.wait_for(|message| match message {
            FromRenderer::FenceRetired { timeline, seqno } => {
                Some((usize::from(timeline.index()), seqno.0))
            }
            _ => None,
        });
        assert_eq!(seqno, last[index] + 1, "on timeline {index}");
        last[index] = seqno;
    }
    world.guest.hang_up();
}

#[test]
fn memory_becomes_a_blob_once() {
    let mut world = World::new();
    let (blob, size) = world.guest.blob(MEMORY, MEMORY_BYTES).unwrap();
    assert_eq!(size, 8192, "rounded up to what the driver imports");
    assert!(blob.memory.write(0, &[1, 2, 3]));

    for (memory, bytes, why) in [
        (MEMORY, MEMORY_BYTES, "blob already"),
        (OTHER + MEMORY, 8193, "8193 bytes"),
        (BUFFER, 1, "does not exist"),
        (FRESH, 1, "does not exist"),
        (0, 1, "does not exist"),
    ] {
        let refused = world.guest.blob(memory, bytes).err().unwrap();
        assert!(refused.contains(why), "{refused}");
    }
    // A refusal ends nothing.
    world.guest.blob(OTHER + MEMORY, 8192).unwrap();

    // The blob's memory goes on after its object, and can be imported.
    world.ring.run(&make::free_memory(DEVICE, MEMORY)).unwrap();
    let import = make::allocate_from(DEVICE, FRESH, 8192, 0, Some(blob.resource));
    assert_eq!(result_of(&world.ring.ask(&import, 64).unwrap()), 0);
    let reply = world
        .ring
        .ask(&make::resource_properties(DEVICE, blob.resource), 64)
        .unwrap();
    let arena = Arena::new(1 << 16);
    let decode = venus::GetMemoryResourcePropertiesMESA::decode_reply;
    let (_, told) = read(&reply, &arena, &mut NoHandles, decode);
    assert_eq!(
        told.p_memory_resource_properties
            .first()
            .unwrap()
            .memory_type_bits,
        1
    );
    world.guest.hang_up();
}

#[test]
fn memory_is_limited_to_what_is_really_taken() {
    let limits = Limits {
        vram_bytes: Some(64 * 1024),
        ..Limits::default()
    };
    let mut world = World::with(limits);
    let mut made = 0;
    for id in FRESH..FRESH + 64 {
        let reply = world
            .ring
            .ask(&make::allocate(DEVICE, id, 1, 0), 64)
            .unwrap();
        made += u64::from(result_of(&reply) == 0);
    }
    // Two objects of 5000 bytes are there already; each takes whole pages.
    assert!(
        made * 4096 + 2 * 8192 <= 64 * 1024,
        "{made} objects of a page in 64 KiB"
    );
    let refused = world.guest.blob(FRESH + 63, 1).err().unwrap();
    assert!(refused.contains("refused"), "{refused}");
    // What is freed can be taken again.
    world.ring.run(&make::free_memory(DEVICE, FRESH)).unwrap();
    let reply = world
        .ring
        .ask(&make::allocate(DEVICE, FRESH, 1, 0), 64)
        .unwrap();
    assert_eq!(result_of(&reply), 0);
    world.ring.run(&make::destroy_instance(INSTANCE)).unwrap();
    let granted = world.guest.granted.clone();
    for _ in 0..500 {
        if *granted.lock().unwrap() == 0 {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("{} bytes were never given back", granted.lock().unwrap());
}

#[test]
fn memory_lives_as_long_as_something_is_bound_to_it() {
    let limits = Limits {
        vram_bytes: Some(64 * 1024),
        ..Limits::default()
    };
    let mut world = World::with(limits);
    let allocate = |world: &mut World, id, size| {
        let command = make::allocate(DEVICE, id, size, 0);
        result_of(&world.ring.ask(&command, 64).unwrap())
    };
    let most = 40 * 1024;
    assert_eq!(allocate(&mut world, FRESH, most), 0);
    let (buffer, memory) = (FRESH + 1, FRESH);
    let bound = [
        make::create_buffer(DEVICE, buffer, 4096),
        make::bind_buffer(DEVICE, buffer, memory),
        make::free_memory(DEVICE, memory),
    ];
    world.ring.run(&bound.concat()).unwrap();
    let refused = vk::VkResult::ERROR_OUT_OF_DEVICE_MEMORY.0;
    assert_eq!(allocate(&mut world, FRESH + 2, most), refused);
    let destroy = make::destroy_buffer(DEVICE, buffer);
    world.ring.run(&destroy).unwrap();
    assert_eq!(allocate(&mut world, FRESH + 3, most), 0);
    world.guest.hang_up();
}

#[test]
fn impossible_memory_is_a_result_and_no_fault() {
    let mut world = World::new();
    for (id, size) in [0, u64::MAX, u64::MAX - 4095, 1 << 62]
        .into_iter()
        .zip(FRESH..)
    {
        let reply = world
            .ring
            .ask(&make::allocate(DEVICE, size, id, 0), 64)
            .unwrap();
        assert_ne!(result_of(&reply), 0, "{id} bytes");
    }
    world.guest.hang_up();
}

#[test]
fn what_a_host_does_not_have_is_a_result_and_no_fault() {
    let mut world = World::new();
    let hidden = make::create_device(PHYSICAL, FRESH, &[(0, 1)], &["VK_EXT_external_memory_host"]);
    let unknown = make::create_device(PHYSICAL, FRESH, &[(0, 1)], &["VK_EXT_mock_sun"]);
    for command in [hidden, unknown] {
        let reply = world.ring.ask(&command, 64).unwrap();
        assert_eq!(
            vk::VkResult(result_of(&reply)),
            vk::VkResult::ERROR_EXTENSION_NOT_PRESENT
        );
    }
    world.guest.hang_up();
}

#[test]
fn a_device_takes_its_children_with_it() {
    let mut world = World::new();
    for round in 0..20 {
        world
            .ring
            .run(&make::destroy_device(OTHER + DEVICE))
            .unwrap();
        // All ids are free again, and so is the timeline.
        assert_eq!(
            world.ring.run(&device(OTHER, 2)),
            Ok(()),
            "{round}: {:?}",
            world.guest.end()
        );
    }
    // And an instance takes everything.
    world.ring.run(&make::destroy_instance(INSTANCE)).unwrap();
    world.ring.run(&make::create_instance(PHYSICAL)).unwrap();
    world
        .ring
        .run(&make::enumerate_physical_devices(PHYSICAL, &[INSTANCE]))
        .unwrap();
    world
        .ring
        .run(&make::create_device(INSTANCE, DEVICE, &[(0, 4)], &[]))
        .unwrap();
    world.guest.hang_up();
}

#[test]
fn a_ring_sleeps_wakes_and_says_that_it_lives() {
    let mut guest = Guest::start();
    let mut ring = guest.ring_of(4096, Duration::from_millis(2));
    for _ in 0..20 {
        while ring.status() & STATUS_IDLE == 0 {
            std::thread::yield_now();
        }
        ring.ask(&make::instance_version(), 20).unwrap();
    }
    assert_ne!(ring.status() & STATUS_ALIVE, 0);
    // Far more bytes than the buffer has: positions wrap, also inside commands.
    let three = make::instance_version().repeat(3);
    for _ in 0..2000 {
        ring.write(&three).unwrap();
    }
    ring.run(&three).unwrap();
    guest.hang_up();
}

#[test]
fn a_guest_that_leaves_gets_its_statistics() {
    let mut world = World::new();
    world.guest.post.send(&ToRenderer::Shutdown, &[]);
    world.guest.wait_for(|message| match message {
        FromRenderer::Statistics(used) => {
            // There may be earlier ones.
            (used.calls == 32 && used.memory_bytes >= 2 * MEMORY_BYTES).then_some(())
        }
        _ => None,
    });
    world.guest.reap();
}

#[test]
fn the_first_message_is_the_greeting_or_nothing() {
    for message in [
        ToRenderer::Shutdown,
        ToRenderer::Reserved {
            request: 1,
            granted: true,
        },
    ] {
        let mut guest = Guest::spawn(None);
        guest.post.send(&message, &[]);
        guest.reap();
    }
}
