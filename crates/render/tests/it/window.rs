//! The window of a virtual machine: resources get places in it, and leave them.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use parhelion_model::control::{FromRenderer, RangeKind, ToRenderer};
use parhelion_model::id::ResourceId;
use parhelion_model::limits::Limits;
use parhelion_sys::memory::SharedMemory;
use parhelion_vk::VkResult;

use crate::client::{Guest, result_of};
use crate::make;
use crate::world::{DEVICE, FRESH, MEMORY, MEMORY_BYTES, OTHER, World};

const PAGE: u64 = 4096;
const WINDOW_BYTES: u64 = 64 * PAGE;

/// A guest in a machine, and its window.
fn world() -> (World, SharedMemory) {
    let mut world = World::new();
    let window = give_window(&mut world.guest);
    (world, window)
}

fn give_window(guest: &mut Guest) -> SharedMemory {
    let window = SharedMemory::create("window", WINDOW_BYTES).unwrap();
    let size_bytes = WINDOW_BYTES;
    let fd = window.try_clone_fd().unwrap();
    guest.post.send(&ToRenderer::Window { size_bytes }, &[&fd]);
    window
}

fn import(guest: &Guest, resource: u32, offset: u64, size_bytes: u64, kind: RangeKind) {
    let resource = ResourceId(resource);
    let message = ToRenderer::ImportRange {
        resource,
        offset,
        size_bytes,
        kind,
    };
    guest.post.send(&message, &[]);
}

/// Whether a resource is in the window, as the renderer says next.
fn heard(guest: &mut Guest, resource: u32) -> Result<(), String> {
    guest.wait_for(|message| match message {
        FromRenderer::Imported { resource: told } if told.0 == resource => Some(Ok(())),
        FromRenderer::NotImported {
            resource: told,
            reason,
        } if told.0 == resource => Some(Err(reason.clone())),
        _ => None,
    })
}

fn detach(guest: &mut Guest, resource: u32) {
    let resource = ResourceId(resource);
    guest.post.send(&ToRenderer::Detach { resource }, &[]);
    guest.wait_for(|message| {
        matches!(message, FromRenderer::Detached { resource: told } if *told == resource)
            .then_some(())
    });
}

#[test]
fn memory_is_allocated_from_a_place_that_the_guest_chose() {
    let (mut world, window) = world();
    import(&world.guest, 900, 4 * PAGE, 2 * PAGE, RangeKind::Memory);
    heard(&mut world.guest, 900).unwrap();
    let allocate = make::allocate_from(DEVICE, FRESH, 2 * PAGE, 0, Some(900));
    assert_eq!(result_of(&world.ring.ask(&allocate, 64).unwrap()), 0);
    assert!(window.write(4 * 4096, b"guest"));
    // More than there is in it.
    let allocate = make::allocate_from(DEVICE, FRESH + 1, 3 * PAGE, 0, Some(900));
    world.ring.run(&allocate).unwrap_err();
    let rule = world.guest.wait_for_end().rule;
    assert!(rule.contains("larger than its resource"), "{rule}");
}

#[test]
fn a_refusal_is_one_of_the_allocation() {
    let (mut world, _window) = world();
    import(&world.guest, 900, 0, PAGE, RangeKind::Refused);
    heard(&mut world.guest, 900).unwrap();
    let allocate = make::allocate_from(DEVICE, FRESH, PAGE, 0, Some(900));
    let result = result_of(&world.ring.ask(&allocate, 64).unwrap());
    assert_eq!(result, VkResult::ERROR_OUT_OF_DEVICE_MEMORY.0);
    detach(&mut world.guest, 900);
    // The number can be used again.
    import(&world.guest, 900, 0, PAGE, RangeKind::Memory);
    heard(&mut world.guest, 900).unwrap();
    assert_eq!(result_of(&world.ring.ask(&allocate, 64).unwrap()), 0);
}

#[test]
fn a_blob_moves_into_the_window_and_leaves_it_for_good() {
    let (mut world, window) = world();
    let (blob, size) = world.guest.blob(MEMORY, MEMORY_BYTES).unwrap();
    assert!(blob.memory.write(5000, b"before"));
    import(&world.guest, blob.resource, PAGE, size, RangeKind::Blob);
    heard(&mut world.guest, blob.resource).unwrap();
    let mut seen = [0; 6];
    assert!(window.read(4096 + 5000, &mut seen));
    assert_eq!(&seen, b"before");

    detach(&mut world.guest, blob.resource);
    // It was there once: not again.
    import(&world.guest, blob.resource, 0, size, RangeKind::Blob);
    heard(&mut world.guest, blob.resource).unwrap_err();
    detach(&mut world.guest, blob.resource);
    world.ring.run(&make::free_memory(DEVICE, MEMORY)).unwrap();
}

#[test]
fn a_blob_that_was_taken_out_before_its_turn_does_not_move() {
    let (mut world, window) = world();
    let (blob, size) = world.guest.blob(MEMORY, MEMORY_BYTES).unwrap();
    assert!(blob.memory.write(0, b"mine"));
    // The reader hears of the end first, whatever else waits.
    detach(&mut world.guest, blob.resource);
    import(&world.guest, blob.resource, 0, size, RangeKind::Blob);
    let reason = heard(&mut world.guest, blob.resource).unwrap_err();
    assert!(reason.contains("taken out"), "{reason}");
    let mut seen = [0; 4];
    assert!(window.read(0, &mut seen) && seen == [0; 4]);
    // The next turn counts.
    import(&world.guest, blob.resource, 0, size, RangeKind::Blob);
    heard(&mut world.guest, blob.resource).unwrap();
    assert!(window.read(0, &mut seen) && &seen == b"mine");

    // One that fails is taken out like one that does not, and that counts for it alone.
    let (other, size) = world.guest.blob(OTHER + MEMORY, 8192).unwrap();
    import(
        &world.guest,
        other.resource,
        WINDOW_BYTES - PAGE,
        size,
        RangeKind::Blob,
    );
    heard(&mut world.guest, other.resource).unwrap_err();
    detach(&mut world.guest, other.resource);
    import(
        &world.guest,
        other.resource,
        8 * PAGE,
        size,
        RangeKind::Blob,
    );
    heard(&mut world.guest, other.resource).unwrap();
}

#[test]
fn a_ring_in_the_window_is_left_when_its_place_is() {
    let mut guest = Guest::start();
    let window = give_window(&mut guest);
    import(&guest, 900, 0, 40 * PAGE, RangeKind::Shm);
    heard(&mut guest, 900).unwrap();
    let shape = make::RingShape::new(1 << 16, std::time::Duration::from_secs(1));
    guest.post.submit(&make::create_ring(7, 900, &shape));
    guest.wait_for(|message| matches!(message, FromRenderer::RingCreated { .. }).then_some(()));
    let status = || window.load_u32(shape.status, Ordering::SeqCst).unwrap();
    assert_eq!(status() & 2, 0);
    detach(&mut guest, 900);
    window.discard(0, 40 * PAGE).unwrap();
    // Another has the place now; a command there is not one of this ring.
    assert!(window.write(0, &[0xff; 4096]));
    std::thread::sleep(std::time::Duration::from_millis(20));
    assert!(guest.end().is_none());
}

#[test]
fn a_blob_counts_until_it_is_given_up() {
    let limits = Limits {
        vram_bytes: Some(1 << 20),
        ..Limits::default()
    };
    let mut world = World::with(limits);
    let granted = Arc::clone(&world.guest.granted);
    let before = *granted.lock().unwrap();
    let allocate = make::allocate_from(DEVICE, FRESH, 2 * PAGE, 0, None);
    assert_eq!(result_of(&world.ring.ask(&allocate, 64).unwrap()), 0);
    let (blob, _) = world.guest.blob(FRESH, 2 * PAGE).unwrap();
    world.ring.run(&make::free_memory(DEVICE, FRESH)).unwrap();
    // What is asked after that has been answered after it, too.
    world.guest.blob(0, 1).err().unwrap();
    assert_eq!(*granted.lock().unwrap(), before + 2 * PAGE);
    let resource = ResourceId(blob.resource);
    world
        .guest
        .post
        .send(&ToRenderer::DestroyResource { resource }, &[]);
    world.guest.blob(0, 1).err().unwrap();
    assert_eq!(*granted.lock().unwrap(), before);
}

#[test]
fn lies_about_places_end_the_context() {
    for (offset, size) in [
        (WINDOW_BYTES, PAGE),
        (0, WINDOW_BYTES + 1),
        (u64::MAX, 2),
        (1, PAGE),
        (0, 0),
    ] {
        let (mut world, _window) = world();
        import(&world.guest, 900, offset, size, RangeKind::Memory);
        world.guest.wait_for_end();
    }
    let mut guest = Guest::start();
    import(&guest, 900, 0, PAGE, RangeKind::Memory);
    guest.wait_for_end();
    let mut guest = Guest::start();
    let _first = give_window(&mut guest);
    let _second = give_window(&mut guest);
    guest.wait_for_end();
}
