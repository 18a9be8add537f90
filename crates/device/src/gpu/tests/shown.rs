//! What heads show: images, pointers, guest memory, and monitors that come and go.

use super::*;

#[test]
fn an_image_is_shown_with_its_pointer() {
    let mut bench = Bench::new();
    // 4 by 2 pixels, B8G8R8X8, in one piece of guest memory.
    assert_eq!(bench.ask(0x101, 0, &[1, 2, 4, 2]), OK);
    assert_eq!(bench.ask(0x106, 0, &[1, 1, 0x1000, 0, 32, 0]), OK);
    assert_eq!(bench.ask(0x106, 0, &[1, 1, 0x1000, 0, 32, 0]), UNSPECIFIED);
    let pixels: Vec<u8> = (0..8)
        .flat_map(|pixel| [pixel, 10 + pixel, 20 + pixel, 99])
        .collect();
    assert!(bench.guest.write(0x1000, &pixels));
    assert_eq!(bench.ask(0x103, 0, &[0, 0, 4, 2, 0, 1]), OK);
    assert_eq!(bench.ask(0x105, 0, &[0, 0, 4, 2, 0, 0, 1]), OK);
    assert_eq!(bench.ask(0x104, 0, &[0, 0, 4, 2, 1]), OK);

    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!((picture.width, picture.height), (4, 2));
    assert_eq!(picture.rgba[..8], [20, 10, 0, 255, 21, 11, 1, 255]);
    let black = bench.gpu.picture(&bench.ram, 1).unwrap();
    assert_eq!(black.rgba, [0, 0, 0, 255].repeat(8));
    assert_eq!(bench.gpu.picture(&bench.ram, 2), None);

    // A pointer of one white pixel, whose hot spot is at its corner.
    assert_eq!(bench.ask(0x101, 0, &[2, 1, 1, 1]), OK);
    assert_eq!(bench.ask(0x106, 0, &[2, 1, 0x2000, 0, 4, 0]), OK);
    assert!(bench.guest.write(0x2000, &[255; 4]));
    assert_eq!(bench.ask(0x105, 0, &[0, 0, 1, 1, 0, 0, 2]), OK);
    let cursor =
        |words: &[u32]| -> Vec<u8> { words.iter().flat_map(|w| w.to_le_bytes()).collect() };
    let answer = bench
        .gpu
        .cursor(&cursor(&[0x300, 0, 0, 0, 0, 0, 0, 3, 1, 0, 2, 0, 0, 0]));
    assert_eq!(answer[..4], OK.to_le_bytes());
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[28..], [255; 4]);
    let answer = bench
        .gpu
        .cursor(&cursor(&[0x301, 0, 0, 0, 0, 0, 9, 3, 1, 0]));
    assert_eq!(answer[..4], 0x1202_u32.to_le_bytes());

    // The image ends while it is shown.
    assert_eq!(bench.ask(0x102, 0, &[1]), OK);
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[..4], [0, 0, 0, 255]);
    assert_eq!(bench.ask(0x102, 0, &[1]), NO_RESOURCE);
}

#[test]
fn guest_memory_is_shown_without_a_copy() {
    let mut bench = Bench::new();
    // A blob of guest memory in two pieces.
    let words = [3, 1, 4, 2, 0, 0, 32, 0, 0x3000, 0, 16, 0, 0x5000, 0, 16, 0];
    assert_eq!(bench.ask(0x10c, 0, &words), OK);
    let show = |height: u32, stride: u32| {
        let mut words = vec![0, 0, 4, height, 0, 3, 4, height, 67, 0, stride];
        words.extend([0; 7]);
        words
    };
    assert_eq!(bench.ask(0x10d, 0, &show(3, 16)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, 15)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, u32::MAX)), WRONG);
    assert_eq!(bench.ask(0x10d, 0, &show(2, 16)), OK);
    assert!(bench.guest.write(0x5000, &[9, 8, 7, 6]));
    let picture = bench.gpu.picture(&bench.ram, 0).unwrap();
    assert_eq!(picture.rgba[16..20], [9, 8, 7, 255]);
}

#[test]
fn heads_change() {
    let mut bench = Bench::new();
    let larger = Head {
        width: 8,
        height: 6,
        is_on: false,
    };
    assert!(bench.gpu.set_head(1, larger));
    assert!(!bench.gpu.set_head(1, larger));
    assert!(!bench.gpu.set_head(2, larger));
    let token = bench.send(0x100, 0, &[]);
    assert_eq!(bench.heard(token), Some(0x1101));
    let answer = &bench.answers[&token];
    let word = |at: usize| u32::from_le_bytes(answer[at..at + 4].try_into().unwrap());
    assert_eq!([word(32), word(36), word(40)], [4, 2, 1]);
    assert_eq!([word(56), word(60), word(64)], [8, 6, 0]);
    assert_eq!(bench.ask(0x10a, 0, &[1]), 0x1104);
    assert_eq!(bench.ask(0x10a, 0, &[2]), 0x1202);
}
