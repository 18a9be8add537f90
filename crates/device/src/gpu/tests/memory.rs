//! Blobs, and their places in the window.

use super::*;

#[test]
fn a_blob_is_heard_of_when_its_renderer_knows_it() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 5, 0, PAGE);
    // Both see the same memory.
    let window = SharedMemory::from_fd(bench.gpu.window_fd().unwrap(), WINDOW).unwrap();
    assert!(window.write(4096, b"ring"));
    let mut seen = [0; 4];
    assert!(renderer.window.as_ref().unwrap().read(4096, &mut seen));
    assert_eq!(&seen, b"ring");

    // It goes when the renderer has left, and leaves nothing behind.
    let unmap = bench.send(0x209, 0, &[5]);
    let unref = bench.send(0x102, 0, &[5]);
    assert_eq!(bench.heard(unmap), None);
    assert_eq!(bench.heard(unref), None);
    assert_eq!(
        bench.create_host(1, 5, 0, PAGE),
        NO_RESOURCE,
        "not gone yet"
    );
    leave(&mut renderer, 5);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.heard(unmap), Some(OK));
    assert!(window.read(4096, &mut seen) && seen == [0; 4]);
    bench.mapped(&mut renderer, 1, 5, 9, PAGE);
    assert_eq!(bench.granted(), 2 * PAGE);
}

#[test]
fn memory_is_taken_from_the_ledger_when_it_is_mapped() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 7, 0);
    assert_eq!(bench.granted(), 2 * PAGE);
    // 15 pages more than there are.
    assert_eq!(bench.create_host(1, 2, 8, 15 * PAGE), OK);
    let token = bench.map(2, 8 * PAGE);
    assert_eq!(bench.heard(token), Some(NO_MEMORY));
    assert_eq!(bench.granted(), 2 * PAGE);
    let refused = renderer.hear();
    assert!(
        matches!(
            refused,
            Heard::Message(ToRenderer::ImportRange {
                kind: RangeKind::Refused,
                ..
            })
        ),
        "{refused:?}"
    );
    renderer.say(&FromRenderer::Imported {
        resource: ResourceId(2),
    });
    // It can go like any other, and its number be used again.
    assert_eq!(bench.ask(0x102, 0, &[2]), OK);
    leave(&mut renderer, 2);
    bench.mapped(&mut renderer, 1, 2, 8, 8 * PAGE);
    let token = bench.send(0x102, 0, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(token), OK);
    assert_eq!(bench.granted(), 2 * PAGE);
}

#[test]
fn places_in_the_window_are_checked() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 0, PAGE);
    assert_eq!(bench.create_host(1, 2, 0, 2 * PAGE), OK);
    for offset in [0, 2 * PAGE, 1, WINDOW - PAGE, WINDOW, u64::MAX - PAGE + 1] {
        let token = bench.map(2, offset);
        assert_eq!(bench.heard(token), Some(WRONG), "{offset:#x}");
    }
    let token = bench.map(1, 8 * PAGE);
    assert_eq!(
        bench.heard(token),
        Some(NO_RESOURCE),
        "it is mapped already"
    );
    assert_eq!(bench.create_host(1, 3, 0, WINDOW + 1), NO_MEMORY);
    assert_eq!(bench.create_host(1, 3, 0, 0), WRONG);
    assert_eq!(bench.create_host(2, 3, 0, PAGE), NO_CONTEXT);
    assert_eq!(bench.ask(0x209, 0, &[2]), NO_RESOURCE);
    assert_eq!(bench.gpu.context_count(), 1, "none of this ends a context");
}

#[test]
fn a_resource_is_shared_by_contexts() {
    let mut bench = Bench::new();
    let mut first = bench.context(1);
    let mut second = bench.context(2);
    bench.mapped(&mut first, 1, 1, 6, 0);
    assert_eq!(
        bench.ask(0x202, 1, &[1]),
        OK,
        "its own context has it already"
    );
    let attach = bench.send(0x202, 2, &[1]);
    assert_eq!(bench.heard(attach), None);
    let told = second.hear();
    assert!(
        matches!(told, Heard::Message(ToRenderer::ImportRange { .. })),
        "{told:?}"
    );
    second.say(&FromRenderer::Imported {
        resource: ResourceId(1),
    });
    assert_eq!(bench.wait(attach), OK);

    // The place is free when both have left.
    let unref = bench.send(0x102, 0, &[1]);
    leave(&mut first, 1);
    bench.serve(true);
    assert_eq!(bench.heard(unref), None);
    leave(&mut second, 1);
    assert_eq!(bench.wait(unref), OK);

    // Detaching alone leaves the resource to others.
    bench.mapped(&mut first, 1, 1, 6, 0);
    let detach = bench.send(0x203, 1, &[1]);
    leave(&mut first, 1);
    assert_eq!(bench.wait(detach), OK);
    assert_eq!(bench.ask(0x203, 9, &[1]), OK);
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), Some(OK), "nobody has to leave");
}

#[test]
fn a_place_is_not_free_before_its_renderer_is_gone() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    // It is told to end, and has not yet: its device may still be writing.
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), None);
    assert_eq!(renderer.hear(), Heard::Message(ToRenderer::Shutdown));
    drop(renderer);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.granted(), 0);
}

#[test]
fn a_place_that_a_program_closed_is_not_free_before_its_renderer_has_left() {
    // As a kernel does when a program ends: it closes handles, then the context, then drops memory.
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    let unmap = bench.send(0x209, 0, &[1]);
    let unref = bench.send(0x102, 0, &[1]);
    for token in [detach, unmap, unref] {
        assert_eq!(bench.heard(token), None);
    }
    drop(renderer);
    for token in [detach, unmap, unref] {
        assert_eq!(bench.wait(token), OK);
    }

    // And if it lives on.
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.heard(unref), None);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.heard(detach), Some(OK));
    assert_eq!(bench.granted(), 0);

    // Let in again before it has left.
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    let detach = bench.send(0x203, 1, &[1]);
    let attach = bench.send(0x202, 1, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(detach), OK);
    let told = renderer.hear();
    assert!(
        matches!(told, Heard::Message(ToRenderer::ImportRange { .. })),
        "{told:?}"
    );
    renderer.say(&FromRenderer::Imported {
        resource: ResourceId(1),
    });
    assert_eq!(bench.wait(attach), OK);
    let unref = bench.send(0x102, 0, &[1]);
    leave(&mut renderer, 1);
    assert_eq!(bench.wait(unref), OK);
}
