//! What a monitor of ours says of itself: an EDID of 128 bytes with one detailed timing, the size
//! that a guest should use. Source: VESA Enhanced EDID Standard, release A, revision 2 (E-EDID 1.4).

/// Bytes of a block.
const BLOCK: usize = 128;
/// Pixels an inch of the monitor that never was.
const DOTS_PER_INCH: u32 = 96;
/// Refreshes a second.
const REFRESH_HZ: u32 = 60;
/// Pixels and lines between pictures.
const BLANK: (u32, u32) = (160, 40);

/// The description of head number `scanout`, whose preferred size is `width` by `height`, 1 to 4095
/// each (larger ones are cut).
pub(super) fn edid(scanout: u32, width: u32, height: u32) -> Vec<u8> {
    let (width, height) = (width.clamp(1, 4095), height.clamp(1, 4095));
    let mut block = Vec::with_capacity(BLOCK);
    block.extend([0, 255, 255, 255, 255, 255, 255, 0]);
    // Maker "PAR", five bits a letter; product; serial number.
    block.extend(letters(b"PAR").to_be_bytes());
    block.extend(1_u16.to_le_bytes());
    block.extend(scanout.wrapping_add(1).to_le_bytes());
    // Week and year (2026), version 1.4; digital, 8 bits a colour.
    block.extend([0, 36, 1, 4, 0xa0]);
    let centimetres = |pixels: u32| byte(pixels.saturating_mul(254) / (DOTS_PER_INCH * 100));
    block.extend([centimetres(width), centimetres(height), 120, 0x06]);
    // The colours of sRGB.
    block.extend([0xee, 0x91, 0xa3, 0x54, 0x4c, 0x99, 0x26, 0x0f, 0x50, 0x54]);
    // No established and no standard timings.
    block.extend([0; 3]);
    block.extend([1; 16]);
    block.extend(timing(width, height));
    block.extend(text(0xfc, b"Parhelion"));
    block.extend(text(0xfe, format!("head {scanout}").as_bytes()));
    block.extend(text(0xfe, b"vGPU"));
    // No extensions; then the byte that makes the sum zero.
    block.push(0);
    let sum = block.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
    block.push(0_u8.wrapping_sub(sum));
    block
}

/// A detailed timing descriptor.
fn timing(width: u32, height: u32) -> [u8; 18] {
    let across = width.saturating_add(BLANK.0);
    let down = height.saturating_add(BLANK.1);
    // In units of 10 kHz.
    let clock = across.saturating_mul(down).saturating_mul(REFRESH_HZ) / 10_000;
    let [clock_low, clock_high] = u16::try_from(clock).unwrap_or(u16::MAX).to_le_bytes();
    let millimetres = |pixels: u32| pixels.saturating_mul(254) / (DOTS_PER_INCH * 10);
    let (mm_across, mm_down) = (millimetres(width), millimetres(height));
    let upper = |high: u32, low: u32| byte((high >> 8) << 4 | low >> 8);
    [
        clock_low,
        clock_high,
        byte(width & 255),
        byte(BLANK.0 & 255),
        upper(width, BLANK.0),
        byte(height & 255),
        byte(BLANK.1 & 255),
        upper(height, BLANK.1),
        48,
        32,
        0x35,
        0,
        byte(mm_across & 255),
        byte(mm_down & 255),
        upper(mm_across, mm_down),
        0,
        0,
        0x1e,
    ]
}

/// A descriptor of text of at most 13 bytes.
fn text(kind: u8, text: &[u8]) -> [u8; 18] {
    let mut block = [b' '; 18];
    let (head, body) = block.split_at_mut(5);
    head.copy_from_slice(&[0, 0, 0, kind, 0]);
    for (to, from) in body.iter_mut().zip(text.iter().chain(b"\n")) {
        *to = *from;
    }
    block
}

fn letters(name: &[u8; 3]) -> u16 {
    name.iter()
        .fold(0, |word, letter| word << 5 | u16::from(letter & 31))
}

fn byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_can_be_read_back() {
        for (width, height) in [(640, 480), (1280, 800), (3840, 2160), (1, 1), (9999, 9999)] {
            let block = edid(3, width, height);
            assert_eq!(block.len(), BLOCK);
            assert_eq!(
                block.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)),
                0
            );
            let timing = &block[54..72];
            let read = |low: usize, high: usize| {
                u32::from(timing[low]) | u32::from(timing[high] >> 4) << 8
            };
            assert_eq!(
                (read(2, 4), read(5, 7)),
                (width.min(4095), height.min(4095))
            );
        }
    }
}
