//! What a guest can have too much of, and what it can make up.

use super::*;

#[test]
fn a_context_cannot_fill_the_queue() {
    let mut bench = Bench::new();
    let _renderer = bench.context(1);
    let _other = bench.context(2);
    let all: Vec<Token> = (0..60)
        .map(|fence| bench.send_with(0x207, 3, fence, 1, 1, &[0, 0]))
        .collect();
    assert_eq!(bench.heard(all[0]), None);
    assert_eq!(bench.gpu.context_count(), 2);
    let one_more = bench.send_with(0x207, 3, 99, 1, 1, &[0, 0]);
    assert_eq!(bench.heard(one_more), Some(NO_CONTEXT));
    assert_eq!(bench.heard(all[0]), Some(NO_CONTEXT));
    assert_eq!(bench.gpu.context_count(), 1);

    // Where entries are few, it may have its share, and what others leave free.
    let share = 2;
    let entries = share * (bench.gpu.config.most_contexts + 1);
    bench.gpu.set_queue_room(entries, 0);
    let send = |bench: &mut Bench, fence| bench.send_with(0x207, 3, fence, 2, 1, &[0, 0]);
    let first = send(&mut bench, 1);
    let second = send(&mut bench, 2);
    bench.gpu.set_queue_room(entries, share + 1);
    let third = send(&mut bench, 3);
    for waits in [first, second, third] {
        assert_eq!(bench.heard(waits), None);
    }
    bench.gpu.set_queue_room(entries, 1);
    let fourth = send(&mut bench, 4);
    assert_eq!(bench.heard(fourth), Some(NO_CONTEXT));
    assert_eq!(bench.heard(first), Some(NO_CONTEXT));
}

#[test]
fn lists_of_pages_are_counted_all_together() {
    let mut bench = Bench::new();
    let pages = |count: u32| -> Vec<u32> { (0..count).flat_map(|page| [0, page, 16, 0]).collect() };
    // 5 times 200,000 pieces are within a million, 6 times are not.
    for id in 1..=6 {
        let mut words = vec![id, 1, 0, 200_000, 0, 0, 16, 0];
        words.extend(pages(200_000));
        let expected = if id < 6 { OK } else { NO_MEMORY };
        assert_eq!(bench.ask(0x10c, 0, &words), expected, "{id}");
    }
    assert_eq!(bench.ask(0x102, 0, &[3]), OK);
    // What lies side by side is one piece.
    let mut words = vec![6, 1, 0, 200_000, 0, 0, 16, 0];
    words.extend((0..200_000_u32).flat_map(|page| [page * 16, 0, 16, 0]));
    assert_eq!(bench.ask(0x10c, 0, &words), OK);
    assert_eq!(bench.gpu.pieces, 800_001);
}

#[test]
fn there_are_limits() {
    let mut bench = Bench::new();
    let _all: Vec<_> = (1..=3).map(|id| bench.context(id)).collect();
    let mut words = vec![0, CAPSET_VENUS];
    words.extend([0; 16]);
    assert_eq!(bench.ask(0x200, 4, &words), NO_MEMORY);
    assert_eq!(bench.ask(0x200, 3, &words), NO_CONTEXT);
    words[1] = 2;
    assert_eq!(bench.ask(0x200, 5, &words), WRONG);
    // 64 KiB of images; one of 16384 pixels.
    assert_eq!(bench.ask(0x101, 0, &[1, 1, 128, 128]), OK);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), NO_MEMORY);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 65536, 65536]), WRONG);
    assert_eq!(bench.ask(0x102, 0, &[1]), OK);
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), OK);
    // 16 resources, of which one program has 10 at most.
    for id in 3..=12 {
        assert_eq!(bench.create_host(1, id, 0, PAGE), OK, "{id}");
    }
    assert_eq!(bench.create_host(1, 13, 0, PAGE), NO_MEMORY);
    assert_eq!(bench.ask(0x102, 0, &[12]), OK);
    assert_eq!(bench.create_host(1, 13, 0, PAGE), OK);
    for id in 14..=18 {
        assert_eq!(bench.create_host(2, id, 0, PAGE), OK, "{id}");
    }
    assert_eq!(bench.create_host(2, 19, 0, PAGE), NO_MEMORY);
}

/// Words that make sense now and then.
fn word() -> impl Strategy<Value = u32> {
    prop_oneof![
        4 => 0..6_u32,
        1 => Just(4096),
        1 => Just(u32::MAX),
        1 => any::<u32>(),
    ]
}

fn kind() -> impl Strategy<Value = u32> {
    prop_oneof![0x100..0x110_u32, 0x200..0x20b_u32, any::<u32>()]
}

proptest! {
    /// Whatever a guest sends, each command is answered once, and what is granted comes back.
    #[test]
    fn any_commands_are_survived(
        commands in prop::collection::vec(
            (kind(), 0..4_u32, 0..3_u32, prop::collection::vec(word(), 0..20)), 1..60)
    ) {
        let mut bench = Bench::new();
        let mut sent = Vec::new();
        for (kind, flags, context, words) in commands {
            sent.push(bench.send_with(kind, flags, 7, context, 1, &words));
            // Renderers that end at once: what waits for them is answered too.
            bench.started.lock().unwrap().clear();
            bench.serve(false);
        }
        for id in 0..3 {
            bench.gpu.lose(ContextId(id), crate::fault::Reason::Stopped);
        }
        for token in sent {
            bench.wait(token);
        }
        bench.gpu.drop_everything();
        bench.gpu.shut_down();
        prop_assert_eq!(bench.gpu.resources.len(), 0);
        prop_assert_eq!(bench.granted(), 0);
        prop_assert_eq!(bench.gpu.image_bytes, 0);
    }
}
