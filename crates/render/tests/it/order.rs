//! Several rings, command streams, replies, and who waits for whom.

use std::thread;
use std::time::Duration;

use parhelion_model::control::FromRenderer;
use parhelion_model::id::Timeline;

use crate::client::{Guest, result_of};
use crate::make;
use crate::world::{BUFFER, DEVICE, FRESH, INSTANCE, World};

#[test]
fn rings_share_objects() {
    let mut world = World::new();
    for id in FRESH..FRESH + 200 {
        world.ring.run(&make::create_event(DEVICE, id)).unwrap();
        world.second.run(&make::set_event(DEVICE, id)).unwrap();
        world.second.run(&make::destroy_event(DEVICE, id)).unwrap();
    }
    world.guest.hang_up();
}

#[test]
fn many_rings_work_at_once() {
    let mut world = World::new();
    let rings: Vec<_> = (0..6).map(|_| world.guest.ring()).collect();
    thread::scope(|scope| {
        for (mut ring, first) in rings.into_iter().zip((FRESH..).step_by(1_000_000)) {
            scope.spawn(move || {
                for id in first..first + 300 {
                    let reply = ring.ask(&make::create_buffer(DEVICE, id, 64), 32).unwrap();
                    assert_eq!(result_of(&reply), 0);
                    ring.write(&make::destroy_buffer(DEVICE, id)).unwrap();
                }
                ring.wait(ring.tail).unwrap();
            });
        }
    });
    world.guest.hang_up();
}

#[test]
fn a_ring_waits_for_the_virtqueue() {
    let mut world = World::new();
    let reached = world.ring.head();
    let waits = [make::wait_seqno(3), make::create_event(DEVICE, FRESH)].concat();
    let seqno = world.ring.write(&waits).unwrap();
    world
        .guest
        .post
        .submit(&make::submit_seqno(world.ring.number, 2));
    world
        .guest
        .post
        .submit(&make::submit_seqno(world.second.number, 3));
    thread::sleep(Duration::from_millis(30));
    assert_eq!(
        world.ring.head(),
        reached,
        "2 is not 3, and another ring's 3 is not ours"
    );
    world
        .guest
        .post
        .submit(&make::submit_seqno(world.ring.number, 3));
    world.ring.wait(seqno).unwrap();
    // Numbers that have passed pass.
    world.ring.run(&make::wait_seqno(1)).unwrap();
    world.guest.hang_up();
}

#[test]
fn the_virtqueue_waits_for_a_ring() {
    let mut world = World::new();
    let slow = [make::wait_seqno(1), make::allocate(DEVICE, FRESH, 4096, 0)].concat();
    let seqno = world.ring.write(&slow).unwrap();
    let release = {
        let (post, number) = (world.guest.post.clone(), world.ring.number);
        move || post.submit(&make::submit_seqno(number, 1))
    };
    // In front of a blob, as guest drivers do; the ring is held up until later.
    release();
    world
        .guest
        .post
        .submit(&make::wait_ring(world.ring.number, seqno));
    world.guest.blob(FRESH, 4096).unwrap();
    // Positions that have long passed do not block.
    world
        .guest
        .post
        .submit(&make::wait_ring(world.ring.number, 4));
    world.guest.post.submit_to(Timeline::CPU, Some(5), &[]);
    world
        .guest
        .wait_for(|m| matches!(m, FromRenderer::FenceRetired { .. }).then_some(()));
    world.guest.hang_up();
}

#[test]
fn a_guest_that_waits_for_itself_can_still_be_ended() {
    let mut world = World::new();
    let seqno = world.ring.write(&make::wait_seqno(1)).unwrap();
    // The virtqueue waits for the ring, which waits for the virtqueue.
    world
        .guest
        .post
        .submit(&make::wait_ring(world.ring.number, seqno));
    world
        .guest
        .post
        .submit(&make::submit_seqno(world.ring.number, 1));
    thread::sleep(Duration::from_millis(100));
    assert_ne!(world.ring.head(), seqno);
    // Other rings go on meanwhile, and resources can be made.
    world
        .second
        .run(&make::create_event(DEVICE, FRESH))
        .unwrap();
    world.guest.shm(4096);
    world.guest.hang_up();
}

#[test]
fn a_fault_reaches_those_who_wait() {
    let mut world = World::new();
    let seqno = world.ring.write(&make::wait_seqno(1)).unwrap();
    world
        .guest
        .post
        .submit(&make::wait_ring(world.ring.number, seqno));
    thread::sleep(Duration::from_millis(20));
    let _ = world.second.run(&make::destroy_event(DEVICE, FRESH));
    let end = world.guest.wait_for_end();
    assert_eq!(end.command, "vkDestroyEvent");
    assert!(world.ring.is_fatal() && world.second.is_fatal());
    world.guest.hang_up();
}

#[test]
fn streams_are_executed_in_order_with_their_replies() {
    let mut world = World::new();
    let shm = world.guest.shm(8192);
    let first = make::asking(make::create_event(DEVICE, FRESH));
    let second = [
        make::set_event(DEVICE, FRESH),
        make::asking(make::destroy_event(DEVICE, FRESH)),
        make::asking(make::create_event(DEVICE, FRESH)),
    ]
    .concat();
    assert!(shm.memory.write(4, &first));
    assert!(shm.memory.write(8192 - second.len(), &second));
    let list = [
        (shm.resource, 4, first.len()),
        (shm.resource, usize::MAX, 0),
        (shm.resource, 8192 - second.len(), second.len()),
    ];
    let replies = &world.ring.replies;
    let (resource, memory) = (replies.resource, replies.memory.len());
    let commands = [
        make::set_reply(resource, memory - 100, 100),
        make::streams(&list, &[8, 12, 60]),
        make::asking(make::set_event(DEVICE, FRESH)),
    ]
    .concat();
    world.ring.run(&commands).unwrap();
    let word = |at: usize| {
        let mut word = [0; 4];
        assert!(world.ring.replies.memory.read(memory - 100 + at, &mut word));
        u32::from_le_bytes(word)
    };
    // Create at 8, then from 60 on destroy, create, and the last command goes on behind them.
    assert_eq!((word(0), word(8), word(60), word(64)), (0, 42, 43, 42));
    assert_eq!(word(64 + 24), 45, "after id, result, presence and handle");
    // The same through the virtqueue, which has a reply stream of its own.
    world.guest.post.submit(&make::streams(
        &[(shm.resource, 4, first.len() / 4 * 4)],
        &[],
    ));
    let end = world.guest.wait_for_end();
    assert_eq!(
        (end.command.as_str(), end.rule.contains("already names")),
        ("vkCreateEvent", true)
    );
    world.guest.hang_up();
}

#[test]
fn a_reply_may_fill_its_stream_and_no_more() {
    let mut guest = Guest::start();
    let mut ring = guest.ring();
    // Number, result, presence and version: 20 bytes.
    ring.ask(&make::instance_version(), 20).unwrap();
    ring.ask(&make::instance_version(), 19).unwrap_err();
    let end = guest.wait_for_end();
    assert_eq!(end.command, "vkEnumerateInstanceVersion");
    assert!(
        end.rule.contains("a reply of 20 bytes at 0 does not fit"),
        "{end:?}"
    );
    guest.hang_up();
}

#[test]
fn nothing_is_written_outside_the_reply_stream() {
    let mut guest = Guest::start();
    let mut ring = guest.ring();
    let all = vec![0xaa; ring.replies.memory.len()];
    assert!(ring.replies.memory.write(0, &all));
    let commands = [
        make::set_reply(ring.replies.resource, 1000, 41),
        make::asking(make::instance_version()),
        make::asking(make::instance_version()),
        make::asking(make::instance_version()),
    ]
    .concat();
    ring.run(&commands).unwrap_err();
    let mut now = vec![0; all.len()];
    assert!(ring.replies.memory.read(0, &mut now));
    assert_eq!(now[..1000], all[..1000]);
    assert_eq!(now[1040..], all[1040..]);
    assert_ne!(now[1000..1040], all[1000..1040]);
    guest.hang_up();
}

#[test]
fn rings_come_and_go() {
    let mut world = World::new();
    for _ in 0..30 {
        let mut ring = world.guest.ring();
        ring.run(&make::instance_version()).unwrap();
        // One that still has work when it is destroyed: what was begun is completed.
        ring.write(&make::instance_version().repeat(100)).unwrap();
        world.guest.post.submit(&make::destroy_ring(ring.number));
        let number = ring.number;
        world.guest.wait_for(|message| {
            matches!(message, FromRenderer::RingDestroyed { ring } if ring.0 == number)
                .then_some(())
        });
        let head = ring.head();
        thread::sleep(Duration::from_millis(1));
        assert_eq!(ring.head(), head, "a destroyed ring is left alone");
        assert!(!ring.is_fatal());
    }
    world
        .ring
        .run(&make::destroy_buffer(DEVICE, BUFFER))
        .unwrap();
    world.ring.run(&make::destroy_instance(INSTANCE)).unwrap();
    world.guest.hang_up();
}

#[test]
fn the_host_writes_an_extra_word_when_asked() {
    let mut world = World::new();
    let extra = world.ring.shape.extra;
    world
        .guest
        .post
        .submit(&make::write_extra(world.ring.number, 0, 0xfeed));
    world.guest.post.submit_to(Timeline::CPU, Some(1), &[]);
    world
        .guest
        .wait_for(|m| matches!(m, FromRenderer::FenceRetired { .. }).then_some(()));
    let word = world
        .ring
        .memory
        .memory
        .load_u32(extra, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(word, Some(0xfeed));
    world.guest.hang_up();
}
