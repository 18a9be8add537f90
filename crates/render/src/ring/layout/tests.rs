use proptest::prelude::*;

use super::*;

/// What Mesa asks for: 128 KiB of buffer behind three words, a cache line each.
fn mesa() -> RingCreateInfo {
    RingCreateInfo {
        resource_size: 131_268,
        offset: 0,
        size: 131_268,
        idle_timeout_ns: 1_000_000,
        head_offset: 0,
        tail_offset: 64,
        status_offset: 128,
        buffer_offset: 192,
        buffer_size: 131_072,
        extra_offset: 131_264,
        extra_size: 4,
    }
}

fn fault(change: impl FnOnce(&mut RingCreateInfo)) -> LayoutFault {
    let mut info = mesa();
    change(&mut info);
    Layout::new(&info).expect_err("the change breaks a rule")
}

fn layout(change: impl FnOnce(&mut RingCreateInfo)) -> Layout {
    let mut info = mesa();
    change(&mut info);
    Layout::new(&info).expect("the change breaks no rule")
}

#[test]
fn what_mesa_asks_for_is_granted() {
    let layout = layout(|_| {});
    assert_eq!(
        (layout.head(), layout.tail(), layout.status()),
        (0, 64, 128)
    );
    assert_eq!(layout.buffer_size(), 131_072);
    assert_eq!(layout.extra_word(0), Ok(131_264));
    assert_eq!(layout.end(), 131_268);
    assert_eq!(layout.idle_timeout(), Duration::from_millis(1));
}

#[test]
fn regions_count_from_the_ring() {
    let layout = layout(|info| {
        info.resource_size = 1 << 20;
        info.offset = 4096;
    });
    assert_eq!(
        (layout.head(), layout.tail(), layout.status()),
        (4096, 4160, 4224)
    );
    assert_eq!(
        layout.spans(0, 4),
        Some([
            Span {
                offset: 4288,
                len: 4
            },
            Span {
                offset: 4288,
                len: 0
            }
        ])
    );
    assert_eq!(layout.end(), 4096 + 131_268);
}

#[test]
fn the_ring_lies_in_its_resource() {
    let cases: [fn(&mut RingCreateInfo); 6] = [
        |info| info.resource_size = 131_267,
        |info| info.resource_size = 0,
        |info| info.offset = 4,
        |info| info.size = 131_269,
        |info| info.offset = u64::MAX,
        |info| (info.offset, info.size) = (u64::MAX - 131_267, 131_268),
    ];
    for change in cases {
        assert!(matches!(
            fault(change),
            LayoutFault::RingOutsideResource { .. }
        ));
    }
    assert_eq!(
        fault(|info| info.offset = 4),
        LayoutFault::RingOutsideResource {
            offset: 4,
            size: 131_268,
            resource_size: 131_268
        }
    );
}

#[test]
fn each_region_lies_in_the_ring() {
    type Change = fn(&mut RingCreateInfo, u64);
    let regions: [(Region, u64, Change); 5] = [
        (Region::Head, 4, |info, offset| info.head_offset = offset),
        (Region::Tail, 4, |info, offset| info.tail_offset = offset),
        (Region::Status, 4, |info, offset| {
            info.status_offset = offset;
        }),
        (Region::Buffer, 131_072, |info, offset| {
            info.buffer_offset = offset;
        }),
        (Region::Extra, 4, |info, offset| info.extra_offset = offset),
    ];
    for (region, size, change) in regions {
        for offset in [
            131_268 - size + 4,
            131_268,
            1 << 40,
            u64::MAX - size + 1,
            u64::MAX - 3,
        ] {
            assert_eq!(
                fault(|info| change(info, offset)),
                LayoutFault::RegionOutsideRing {
                    region,
                    offset,
                    size,
                    ring_size: 131_268
                }
            );
        }
    }
    // A resource that has room does not help: the ring itself has not.
    assert!(matches!(
        fault(|info| {
            info.resource_size = 1 << 30;
            info.tail_offset = 1 << 20;
        }),
        LayoutFault::RegionOutsideRing {
            region: Region::Tail,
            ..
        }
    ));
    assert!(matches!(
        fault(|info| info.extra_size = 8),
        LayoutFault::RegionOutsideRing {
            region: Region::Extra,
            size: 8,
            ..
        }
    ));
    assert!(matches!(
        fault(|info| info.extra_size = u64::MAX),
        LayoutFault::RegionOutsideRing {
            region: Region::Extra,
            ..
        }
    ));
}

#[test]
fn each_region_is_aligned() {
    type Change = fn(&mut RingCreateInfo);
    let cases: [(Region, Change); 6] = [
        (Region::Head, |info| info.head_offset = 2),
        (Region::Tail, |info| info.tail_offset = 65),
        (Region::Status, |info| info.status_offset = 131),
        (Region::Buffer, |info| info.buffer_offset = 190),
        (Region::Extra, |info| {
            (info.extra_offset, info.extra_size) = (131_265, 3);
        }),
        (Region::Extra, |info| info.extra_size = 3),
    ];
    for (expected, change) in cases {
        let LayoutFault::Unaligned { region, .. } = fault(change) else {
            panic!("{expected} is not aligned");
        };
        assert_eq!(region, expected);
    }
    // What counts is the place in the resource.
    assert_eq!(
        fault(|info| {
            info.resource_size = 1 << 20;
            info.offset = 2;
        }),
        LayoutFault::Unaligned {
            region: Region::Head,
            begin: 2,
            end: 6
        }
    );
}

#[test]
fn regions_share_no_byte() {
    use Region::{Buffer, Extra, Head, Status, Tail};
    type Change = fn(&mut RingCreateInfo);
    let cases: [(Region, Region, Change); 10] = [
        (Head, Tail, |info| info.tail_offset = info.head_offset),
        (Head, Status, |info| info.status_offset = info.head_offset),
        (Head, Buffer, |info| info.head_offset = info.buffer_offset),
        (Head, Extra, |info| info.head_offset = info.extra_offset),
        (Tail, Status, |info| info.tail_offset = info.status_offset),
        (Tail, Buffer, |info| {
            info.tail_offset = info.buffer_offset + info.buffer_size - 4;
        }),
        (Tail, Extra, |info| info.tail_offset = info.extra_offset),
        (Status, Buffer, |info| {
            info.buffer_offset = info.status_offset;
        }),
        (Status, Extra, |info| {
            (info.extra_offset, info.extra_size) = (124, 8);
        }),
        (Buffer, Extra, |info| info.extra_offset -= 4),
    ];
    for (first, second, change) in cases {
        assert_eq!(fault(change), LayoutFault::Overlap { first, second });
    }
    // Neighbours are not overlaps.
    layout(|info| (info.tail_offset, info.status_offset) = (4, 8));
}

#[test]
fn the_buffer_has_a_sane_size() {
    for size in [0, 1, 4, 32, 63] {
        assert_eq!(
            fault(|info| info.buffer_size = size),
            LayoutFault::BufferTooSmall { size, limit: 64 }
        );
    }
    for size in [(16 << 20) + 1, 32 << 20, 1 << 32, 1 << 63, u64::MAX] {
        assert_eq!(
            fault(|info| info.buffer_size = size),
            LayoutFault::BufferTooLarge {
                size,
                limit: 16 << 20
            }
        );
    }
    for size in [65, 96, 131_068, 131_073] {
        assert_eq!(
            fault(|info| info.buffer_size = size),
            LayoutFault::BufferNotPowerOfTwo { size }
        );
    }
    for order in 6..=24 {
        let layout = layout(|info| {
            info.buffer_size = 1 << order;
            info.extra_offset = 192 + info.buffer_size;
            info.size = info.extra_offset + 4;
            info.resource_size = info.size;
        });
        assert_eq!(layout.buffer_size(), 1 << order);
    }
}

#[test]
fn the_idle_timeout_is_clamped() {
    for (asked_ns, granted) in [
        (0, MIN_IDLE_TIMEOUT),
        (9_999, MIN_IDLE_TIMEOUT),
        (5_000_000, Duration::from_millis(5)),
        (u64::MAX, MAX_IDLE_TIMEOUT),
    ] {
        let layout = layout(|info| info.idle_timeout_ns = asked_ns);
        assert_eq!(layout.idle_timeout(), granted);
    }
}

#[test]
fn there_may_be_no_extra_region() {
    for offset in [0, 192, 131_268] {
        let layout = layout(|info| (info.extra_offset, info.extra_size) = (offset, 0));
        assert_eq!(
            layout.extra_word(0),
            Err(ExtraFault::OutOfBounds { offset: 0, size: 0 })
        );
    }
}

#[test]
fn extra_words_stay_in_their_region() {
    let layout = layout(|info| {
        info.buffer_size = 65_536;
        info.extra_offset = 192 + 65_536;
        info.extra_size = 8;
    });
    assert_eq!(layout.extra_word(0), Ok(65_728));
    assert_eq!(layout.extra_word(4), Ok(65_732));
    for offset in [8, 12, u64::MAX - 3] {
        assert_eq!(
            layout.extra_word(offset),
            Err(ExtraFault::OutOfBounds { offset, size: 8 })
        );
    }
    for offset in [1, 2, 3, 6, u64::MAX] {
        assert_eq!(
            layout.extra_word(offset),
            Err(ExtraFault::Unaligned { offset })
        );
    }
}

#[test]
fn the_words_of_the_host_read_zero_at_first() {
    let layout = layout(|_| {});
    let memory = SharedMemory::create("ring", 131_268).unwrap();
    assert_eq!(layout.check_fresh(&memory), Ok(()));
    memory.store_u32(64, 9, Ordering::Relaxed).unwrap();
    assert_eq!(
        layout.check_fresh(&memory),
        Ok(()),
        "the tail is the guest's"
    );
    for (region, offset) in [(Region::Head, 0), (Region::Status, 128)] {
        memory.store_u32(offset, 7, Ordering::Relaxed).unwrap();
        assert_eq!(
            layout.check_fresh(&memory),
            Err(LayoutFault::NotZero { region, value: 7 })
        );
        memory.store_u32(offset, 0, Ordering::Relaxed).unwrap();
    }
    let short = SharedMemory::create("ring", 131_264).unwrap();
    assert_eq!(
        layout.check_fresh(&short),
        Err(LayoutFault::MemoryTooShort {
            needed: 131_268,
            len: 131_264
        })
    );
}

#[test]
fn spans_wrap() {
    let layout = layout(|_| {});
    let span = |offset, len| Span { offset, len };
    assert_eq!(
        layout.spans(131_064, 8),
        Some([span(131_256, 8), span(192, 0)])
    );
    assert_eq!(
        layout.spans(131_064, 12),
        Some([span(131_256, 8), span(192, 4)])
    );
    assert_eq!(
        layout.spans(u32::MAX - 3, 8),
        Some([span(131_260, 4), span(192, 4)])
    );
    assert_eq!(
        layout.spans(64, 131_072),
        Some([span(256, 131_008), span(192, 64)])
    );
    assert_eq!(layout.spans(64, 131_073), None);
    assert_eq!(layout.spans(1, u32::MAX), None);
}

/// Valid layouts, with regions in any order and gaps between them.
fn valid() -> impl Strategy<Value = RingCreateInfo> {
    (
        6u32..=16,
        0u64..8,
        prop::collection::vec(0u64..20, 7),
        Just([0usize, 1, 2, 3, 4]).prop_shuffle(),
        any::<u64>(),
    )
        .prop_map(|(order, extra_words, gaps, places, idle_timeout_ns)| {
            let sizes = [4, 4, 4, 1 << order, extra_words * 4];
            let mut offsets = [0; 5];
            let mut at = 0;
            for (place, gap) in places.into_iter().zip(&gaps) {
                at += gap * 4;
                offsets[place] = at;
                at += sizes[place];
            }
            let (offset, size) = (gaps[5] * 4, at + gaps[6]);
            RingCreateInfo {
                resource_size: offset + size + gaps[5],
                offset,
                size,
                idle_timeout_ns,
                head_offset: offsets[0],
                tail_offset: offsets[1],
                status_offset: offsets[2],
                buffer_offset: offsets[3],
                buffer_size: sizes[3],
                extra_offset: offsets[4],
                extra_size: sizes[4],
            }
        })
}

/// One way to break a valid layout.
#[derive(Clone, Copy, Debug)]
enum Break {
    ShrinkResource,
    ShrinkRing,
    MoveRing(u64),
    Misalign(u8, u64),
    Outside(u8, u64),
    Collide(u8, u8),
    BufferSize(u64),
    ExtraSize(u64),
}

fn breaks() -> impl Strategy<Value = Break> {
    prop_oneof![
        Just(Break::ShrinkResource),
        Just(Break::ShrinkRing),
        (1u64..).prop_map(Break::MoveRing),
        (0u8..5, 1u64..4).prop_map(|(region, by)| Break::Misalign(region, by)),
        (0u8..5, any::<u64>()).prop_map(|(region, by)| Break::Outside(region, by)),
        (0u8..4, 1u8..4).prop_map(|(region, by)| Break::Collide(region, (region + by) % 4)),
        any::<u64>()
            .prop_filter("a size that is wrong", |size| !size.is_power_of_two())
            .prop_map(Break::BufferSize),
        (1u64..).prop_map(Break::ExtraSize),
    ]
}

fn region_offset(info: &mut RingCreateInfo, region: u8) -> &mut u64 {
    match region {
        0 => &mut info.head_offset,
        1 => &mut info.tail_offset,
        2 => &mut info.status_offset,
        3 => &mut info.buffer_offset,
        _ => &mut info.extra_offset,
    }
}

fn last_end(info: &RingCreateInfo) -> u64 {
    [
        info.head_offset + 4,
        info.tail_offset + 4,
        info.status_offset + 4,
        info.buffer_offset + info.buffer_size,
        info.extra_offset + info.extra_size,
    ]
    .into_iter()
    .max()
    .unwrap_or(0)
}

impl Break {
    fn apply(self, info: &mut RingCreateInfo) {
        match self {
            Self::ShrinkResource => info.resource_size = info.offset + info.size - 1,
            Self::ShrinkRing => info.size = last_end(info) - 1,
            Self::MoveRing(by) => {
                let room = info.resource_size - info.offset - info.size;
                info.offset = info.offset.saturating_add(room).saturating_add(by);
            }
            Self::Misalign(region, by) => *region_offset(info, region) += by,
            Self::Outside(region, by) => {
                *region_offset(info, region) = (info.size + 4).saturating_add(by);
            }
            Self::Collide(one, other) => {
                let offset = *region_offset(info, other);
                *region_offset(info, one) = offset;
            }
            Self::BufferSize(size) => info.buffer_size = size,
            Self::ExtraSize(by) => {
                info.extra_size = (info.size - info.extra_offset).saturating_add(by);
            }
        }
    }
}

/// What happens to a ring buffer.
#[derive(Clone, Copy, Debug)]
enum Op {
    /// The guest writes so many bytes.
    Write(u32),
    /// The host reads so many bytes.
    Read(u32),
}

fn ops() -> impl Strategy<Value = Op> {
    prop_oneof![
        (0u32..200).prop_map(Op::Write),
        (0u32..200).prop_map(Op::Read)
    ]
}

proptest! {
    /// Through its spans, the buffer is a queue.
    #[test]
    fn the_buffer_is_a_queue(
        info in valid(),
        start: u32,
        ops in prop::collection::vec(ops(), 0..60),
    ) {
        let layout = Layout::new(&info).unwrap();
        let mut resource = vec![0u8; layout.end()];
        let mut queue = std::collections::VecDeque::new();
        let (mut head, mut tail, mut next) = (start, start, 0u8);
        for op in ops {
            let queued = tail.wrapping_sub(head);
            match op {
                Op::Write(bytes) => {
                    let bytes = bytes.min(layout.buffer_size() - queued);
                    for span in layout.spans(tail, bytes).unwrap() {
                        for byte in &mut resource[span.offset..span.offset + span.len] {
                            *byte = next;
                            queue.push_back(next);
                            next = next.wrapping_add(1);
                        }
                    }
                    tail = tail.wrapping_add(bytes);
                }
                Op::Read(bytes) => {
                    let bytes = bytes.min(queued);
                    for span in layout.spans(head, bytes).unwrap() {
                        for byte in &resource[span.offset..span.offset + span.len] {
                            prop_assert_eq!(queue.pop_front(), Some(*byte));
                        }
                    }
                    head = head.wrapping_add(bytes);
                }
            }
            prop_assert_eq!(queue.len(), tail.wrapping_sub(head) as usize);
        }
    }

    #[test]
    fn valid_layouts_are_granted_and_stay_inside(
        info in valid(),
        cursor: u32,
        bytes: u32,
        extra: u64,
    ) {
        let layout = Layout::new(&info).unwrap();
        let ring = usize::try_from(info.offset).unwrap()
            ..usize::try_from(info.offset + info.size).unwrap();
        for word in [layout.head(), layout.tail(), layout.status()] {
            prop_assert!(ring.contains(&word) && ring.contains(&(word + 3)));
        }
        let buffer = usize::try_from(info.offset + info.buffer_offset).unwrap();
        let size = layout.buffer_size();
        for bytes in [bytes, bytes % (size + 1), size, 0] {
            let Some(spans) = layout.spans(cursor, bytes) else {
                prop_assert!(bytes > size);
                continue;
            };
            for span in spans {
                prop_assert!(span.offset >= buffer);
                prop_assert!(span.offset + span.len <= buffer + size as usize);
            }
            prop_assert_eq!(spans[0].len + spans[1].len, bytes as usize);
        }
        for offset in [extra, extra % (info.extra_size + 8)] {
            if let Ok(word) = layout.extra_word(offset) {
                let begin = usize::try_from(info.offset + info.extra_offset).unwrap();
                prop_assert!(word >= begin);
                prop_assert!(word + 4 <= begin + usize::try_from(info.extra_size).unwrap());
            } else {
                prop_assert!(!offset.is_multiple_of(4) || offset.saturating_add(4) > info.extra_size);
            }
        }
        let memory = SharedMemory::create("ring", info.resource_size).unwrap();
        prop_assert_eq!(layout.check_fresh(&memory), Ok(()));
    }

    #[test]
    fn broken_layouts_are_refused(info in valid(), how in breaks()) {
        let mut broken = info;
        how.apply(&mut broken);
        prop_assert!(Layout::new(&broken).is_err(), "{how:?} of {info:?}");
    }

    /// Whatever is granted keeps the rules, however it came about.
    #[test]
    fn no_numbers_make_it_panic(numbers: [u64; 11], small in prop::bool::weighted(0.7)) {
        let at = |index: usize| if small { numbers[index] % 300 } else { numbers[index] };
        let info = RingCreateInfo {
            resource_size: at(0),
            offset: at(1) & !3,
            size: at(2),
            idle_timeout_ns: at(3),
            head_offset: at(4) & !3,
            tail_offset: at(5) & !3,
            status_offset: at(6) & !3,
            buffer_offset: at(7) & !3,
            buffer_size: if small { 64 } else { at(8) },
            extra_offset: at(9) & !3,
            extra_size: at(10) & !3,
        };
        if let Ok(layout) = Layout::new(&info) {
            prop_assert!(layout.end() as u64 <= info.resource_size);
            prop_assert!(last_end(&info) <= info.size);
        }
    }
}
