//! Guest programs and their renderers: fences, ends, lies.

use super::*;

#[test]
fn fences_are_answered_in_the_order_in_which_they_retire() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    let submit = |bench: &mut Bench, ring: u32, fence: u32| {
        bench.send_with(0x207, 3, fence, 1, ring, &[4, 0, 0x1234])
    };
    let slow = submit(&mut bench, 1, 100);
    let quick = submit(&mut bench, 2, 101);
    let plain = bench.send(0x207, 1, &[0, 0]);
    assert_eq!(bench.heard(plain), Some(OK));
    let mut seqnos = Vec::new();
    for expected in [1, 2] {
        let Heard::Submit(timeline, Some(fence), commands) = renderer.hear() else {
            panic!("a submission with a fence");
        };
        assert_eq!((timeline, commands), (expected, vec![0x34, 0x12, 0, 0]));
        seqnos.push((Timeline::new(timeline.into()).unwrap(), fence));
    }
    assert_eq!((bench.heard(slow), bench.heard(quick)), (None, None));
    let (timeline, seqno) = seqnos[1];
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(quick), OK);
    assert_eq!(bench.heard(slow), None);
    // The answer names the fence.
    let answer = &bench.answers[&quick];
    assert_eq!(answer[8..12], 101_u32.to_le_bytes());
    assert_eq!(answer[16..21], [1, 0, 0, 0, 2]);
    let (timeline, seqno) = seqnos[0];
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(slow), OK);
    // One that is not pending is a lie.
    renderer.say(&FromRenderer::FenceRetired { timeline, seqno });
    bench.serve(true);
    assert_eq!(bench.gpu.context_count(), 0);
}

#[test]
fn a_lost_context_harms_nobody_else() {
    let mut bench = Bench::new();
    let mut victim = bench.context(1);
    let mut other = bench.context(2);
    bench.mapped(&mut victim, 1, 1, 0, 0);
    bench.mapped(&mut other, 2, 2, 0, 8 * PAGE);
    victim.say(&FromRenderer::RingCreated {
        ring: RingId(3),
        resource: ResourceId(1),
        status_offset: 64,
    });
    let waiting = bench.send_with(0x207, 3, 1, 1, 1, &[0, 0]);
    let mapping = {
        assert_eq!(bench.create_host(1, 3, 0, PAGE), OK);
        bench.map(3, 4 * PAGE)
    };
    bench.serve(true);
    drop(victim);

    assert_eq!(bench.wait(waiting), NO_CONTEXT);
    assert_eq!(
        bench.wait(mapping),
        MAPPED,
        "the page is there, for what it is worth"
    );
    let window = SharedMemory::from_fd(bench.gpu.window_fd().unwrap(), WINDOW).unwrap();
    let status = window.load_u32(64, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(status, Some(2), "the ring says FATAL");
    assert_eq!(bench.ask(0x207, 1, &[0, 0]), NO_CONTEXT);
    // The guest cleans up as for any other program.
    let unref = bench.send(0x102, 0, &[1]);
    assert_eq!(bench.wait(unref), OK);
    assert_eq!(bench.ask(0x201, 1, &[]), OK);
    assert_eq!(bench.ask(0x201, 1, &[]), NO_CONTEXT);

    let fence = bench.send_with(0x207, 3, 1, 2, 1, &[0, 0]);
    let Heard::Submit(_, Some(seqno), _) = other.hear() else {
        panic!("the other context goes on");
    };
    let timeline = Timeline::new(1).unwrap();
    other.say(&FromRenderer::FenceRetired { timeline, seqno });
    assert_eq!(bench.wait(fence), OK);
    // The number can be used again.
    let _again = bench.context(1);
}

#[test]
fn the_kernels_own_context_needs_no_renderer() {
    let mut bench = Bench::new();
    let mut words = vec![0, 0];
    words.extend([0; 16]);
    assert_eq!(bench.ask(0x200, 7, &words), OK);
    assert!(bench.started.lock().unwrap().is_empty());
    assert_eq!(bench.ask(0x101, 0, &[1, 1, 4, 4]), OK);
    assert_eq!(bench.ask(0x202, 7, &[1]), OK);
    assert_eq!(bench.ask(0x203, 7, &[1]), OK);
    assert_eq!(bench.ask(0x207, 7, &[0, 0]), NO_CONTEXT);
    assert_eq!(bench.ask(0x201, 7, &[]), OK);
}

#[test]
fn lies_of_a_renderer_end_it_alone() {
    let timeline = Timeline::new(3).unwrap();
    let resource = ResourceId(1);
    let seqno = FenceSeqno(1);
    for lie in [
        FromRenderer::Imported { resource },
        FromRenderer::Detached { resource },
        FromRenderer::FenceRetired { timeline, seqno },
        FromRenderer::BlobFailed {
            resource,
            reason: String::new(),
        },
        FromRenderer::Release { size_bytes: 1 },
        FromRenderer::Failed {
            message: "no driver".to_owned(),
        },
    ] {
        let mut bench = Bench::new();
        let renderer = bench.context(1);
        let _other = bench.context(2);
        renderer.say(&lie);
        bench.serve(true);
        assert_eq!(bench.gpu.context_count(), 1, "{lie:?}");
    }
}

#[test]
fn a_guest_that_was_only_suspended_goes_on() {
    let mut bench = Bench::new();
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
    bench.gpu.reset();
    assert_eq!(bench.gpu.context_count(), 1);
    assert_eq!(bench.ask(0x207, 1, &[0, 0]), OK);
    assert_eq!(renderer.hear(), Heard::Submit(0, None, Vec::new()));

    // One that begins anew finds nothing of before.
    bench.gpu.reset();
    assert_eq!(bench.ask(0x100, 0, &[]), 0x1101);
    assert_eq!(bench.gpu.context_count(), 0);
    drop(renderer);
    while bench.granted() > 0 {
        bench.serve(true);
    }
    let mut renderer = bench.context(1);
    bench.mapped(&mut renderer, 1, 1, 9, 0);
}
