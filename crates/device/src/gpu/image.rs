//! Pixels: formats, images on the host, pages in the guest, and pictures for people.

use parhelion_sys::memory::SharedMemory;

use super::wire::{self, Failure, Layout, Rect};
use crate::virtio::ram::GuestRam;

/// Bytes of a pixel in every format that there is.
const PIXEL_BYTES: u32 = 4;

/// The largest side of an image, in pixels.
const MOST_PIXELS: u32 = 16_384;

/// Where red, green and blue are in the four bytes of a pixel, and alpha if it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Format {
    rgb: [usize; 3],
    alpha: Option<usize>,
}

impl Format {
    /// The format with this number (`virtio_gpu_formats`).
    pub(super) fn new(number: u32) -> Option<Self> {
        let (rgb, alpha) = match number {
            1 => ([2, 1, 0], Some(3)),
            2 => ([2, 1, 0], None),
            3 => ([1, 2, 3], Some(0)),
            4 => ([1, 2, 3], None),
            67 => ([0, 1, 2], Some(3)),
            134 => ([0, 1, 2], None),
            121 => ([3, 2, 1], Some(0)),
            68 => ([3, 2, 1], None),
            _ => return None,
        };
        Some(Self { rgb, alpha })
    }
}

/// Guest memory behind a resource, in the order of its bytes.
#[derive(Clone, Debug, Default)]
pub(super) struct Pages {
    /// Where in the resource each piece ends, and where it is.
    pieces: Vec<(u64, u64, u32)>,
}

impl Pages {
    /// Reads the list of a command; none if its lengths add up to more than there can be.
    pub(super) fn new(list: &[u8]) -> Option<Self> {
        let mut end = 0_u64;
        let mut pieces: Vec<(u64, u64, u32)> = Vec::new();
        for (address, len) in wire::pages(list) {
            end = end.checked_add(u64::from(len))?;
            address.checked_add(u64::from(len))?;
            match pieces.last_mut() {
                // What follows in memory follows in the resource.
                Some((last_end, last_address, last_len))
                    if last_address.checked_add(u64::from(*last_len)) == Some(address)
                        && last_len.checked_add(len).is_some() =>
                {
                    *last_end = end;
                    *last_len = last_len.saturating_add(len);
                }
                _ => pieces.push((end, address, len)),
            }
        }
        pieces.shrink_to_fit();
        Some(Self { pieces })
    }

    /// How many pieces they are in.
    pub(super) fn count(&self) -> usize {
        self.pieces.len()
    }

    /// Their bytes together.
    pub(super) fn len(&self) -> u64 {
        self.pieces.last().map_or(0, |(end, ..)| *end)
    }

    /// Copies from the guest; false if not all of it is there.
    fn read(&self, ram: &GuestRam, mut offset: u64, mut into: &mut [u8]) -> bool {
        let first = self.pieces.partition_point(|(end, ..)| *end <= offset);
        for (end, address, len) in self.pieces.iter().skip(first) {
            if into.is_empty() {
                break;
            }
            let Some(left) = end.checked_sub(offset) else {
                return false;
            };
            let place = u64::from(*len)
                .checked_sub(left)
                .and_then(|skipped| address.checked_add(skipped));
            let here = usize::try_from(left).map_or(into.len(), |left| left.min(into.len()));
            let (Some(place), Some((now, later))) = (place, into.split_at_mut_checked(here)) else {
                return false;
            };
            if !ram.read(place, now) {
                return false;
            }
            into = later;
            offset = *end;
        }
        into.is_empty()
    }
}

/// An image on the host, filled from pages in the guest.
#[derive(Debug)]
pub(super) struct Image {
    pub(super) format: u32,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) pages: Option<Pages>,
    memory: SharedMemory,
}

impl Image {
    /// The bytes of an image; none if there is no such one. Nothing is multiplied unchecked.
    pub(super) fn size_bytes(width: u32, height: u32) -> Option<u64> {
        if !(1..=MOST_PIXELS).contains(&width) || !(1..=MOST_PIXELS).contains(&height) {
            return None;
        }
        u64::from(width)
            .checked_mul(u64::from(height))?
            .checked_mul(u64::from(PIXEL_BYTES))
    }

    /// A black image.
    pub(super) fn new(format: u32, width: u32, height: u32) -> Result<Self, Failure> {
        Format::new(format).ok_or(Failure::InvalidParameter)?;
        let size = Self::size_bytes(width, height).ok_or(Failure::InvalidParameter)?;
        let memory = SharedMemory::create("parhelion-image", size);
        Ok(Self {
            format,
            width,
            height,
            pages: None,
            memory: memory.map_err(|_| Failure::OutOfMemory)?,
        })
    }

    /// How it lies in its memory.
    pub(super) fn layout(&self) -> Layout {
        Layout {
            width: self.width,
            height: self.height,
            format: self.format,
            stride: self.width.saturating_mul(PIXEL_BYTES),
            offset: 0,
        }
    }

    /// Copies `rect` from the guest's pages, where it begins at `offset`.
    pub(super) fn transfer(&self, ram: &GuestRam, rect: Rect, offset: u64) -> Result<(), Failure> {
        let pages = self.pages.as_ref().ok_or(Failure::Unspecified)?;
        if !rect.is_inside(self.width, self.height) {
            return Err(Failure::InvalidParameter);
        }
        let stride = u64::from(self.layout().stride);
        let row_bytes = rect.width.saturating_mul(PIXEL_BYTES);
        let mut row = vec![0; usize::try_from(row_bytes).map_err(|_| Failure::OutOfMemory)?];
        let begin = u64::from(rect.x).saturating_mul(u64::from(PIXEL_BYTES));
        for line in 0..rect.height {
            let from = u64::from(line)
                .checked_mul(stride)
                .and_then(|lines| offset.checked_add(lines))
                .ok_or(Failure::InvalidParameter)?;
            if !pages.read(ram, from, &mut row) {
                return Err(Failure::InvalidParameter);
            }
            let to = u64::from(rect.y)
                .saturating_add(u64::from(line))
                .saturating_mul(stride)
                .saturating_add(begin);
            let to = usize::try_from(to).map_err(|_| Failure::InvalidParameter)?;
            if !self.memory.write(to, &row) {
                return Err(Failure::InvalidParameter);
            }
        }
        Ok(())
    }
}

/// Where pixels can be read from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    Host(&'a Image),
    Guest(&'a GuestRam, &'a Pages),
    /// From an offset in the window on.
    Window(&'a SharedMemory, u64),
}

impl Source<'_> {
    fn read(&self, offset: u64, into: &mut [u8]) -> bool {
        let host = |memory: &SharedMemory, offset: u64, into: &mut [u8]| {
            usize::try_from(offset).is_ok_and(|offset| memory.read(offset, into))
        };
        match self {
            Self::Host(image) => host(&image.memory, offset, into),
            Self::Guest(ram, pages) => pages.read(ram, offset, into),
            Self::Window(window, base) => base
                .checked_add(offset)
                .is_some_and(|offset| host(window, offset, into)),
        }
    }
}

/// Whether an image of this layout fits into `size_bytes`.
pub(super) fn fits(layout: &Layout, size_bytes: u64) -> bool {
    let row = layout.width.checked_mul(PIXEL_BYTES);
    let end = || {
        let rows = u64::from(layout.height.checked_sub(1)?);
        let last = rows.checked_mul(u64::from(layout.stride))?;
        last.checked_add(u64::from(layout.offset))?
            .checked_add(u64::from(row?))
    };
    Format::new(layout.format).is_some()
        && Image::size_bytes(layout.width, layout.height).is_some()
        && row.is_some_and(|row| row <= layout.stride)
        && end().is_some_and(|end| end <= size_bytes)
}

/// A picture for people: rows from above, four bytes a pixel, red, green, blue, alpha.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// `width * height * 4` bytes.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// A black one, for a head that shows nothing.
    pub(super) fn black(width: u32, height: u32) -> Option<Self> {
        let size = usize::try_from(Image::size_bytes(width, height)?).ok()?;
        let rgba = [0, 0, 0, 255].into_iter().cycle().take(size).collect();
        Some(Self {
            width,
            height,
            rgba,
        })
    }

    /// The part `rect` of an image.
    pub(super) fn take(source: Source<'_>, layout: &Layout, rect: Rect) -> Option<Self> {
        let format = Format::new(layout.format)?;
        if !rect.is_inside(layout.width, layout.height) {
            return None;
        }
        let size = usize::try_from(Image::size_bytes(rect.width, rect.height)?).ok()?;
        let mut rgba = Vec::with_capacity(size);
        let mut row = vec![0; usize::try_from(rect.width.checked_mul(PIXEL_BYTES)?).ok()?];
        for line in 0..rect.height {
            let from = u64::from(rect.y.checked_add(line)?)
                .checked_mul(u64::from(layout.stride))?
                .checked_add(u64::from(layout.offset))?
                .checked_add(u64::from(rect.x).checked_mul(u64::from(PIXEL_BYTES))?)?;
            if !source.read(from, &mut row) {
                return None;
            }
            for pixel in row.chunks_exact(4) {
                let at = |index: usize| pixel.get(index).copied().unwrap_or(0);
                rgba.extend(format.rgb.map(at));
                rgba.push(format.alpha.map_or(255, at));
            }
        }
        Some(Self {
            width: rect.width,
            height: rect.height,
            rgba,
        })
    }

    /// Draws `other` over this one with its upper left corner at (`x`, `y`), which may be outside.
    /// The colours of `other` are multiplied by their alpha already, as those of pointers are.
    pub(super) fn draw(&mut self, other: &Self, x: i64, y: i64) {
        let (width, height) = (i64::from(self.width), i64::from(self.height));
        let pixels = other.rgba.chunks_exact(4);
        for (index, pixel) in (0_i64..).zip(pixels) {
            let across = i64::from(other.width).max(1);
            let (to_x, to_y) = (
                x.saturating_add(index.checked_rem(across).unwrap_or(0)),
                y.saturating_add(index.checked_div(across).unwrap_or(0)),
            );
            if !(0..width).contains(&to_x) || !(0..height).contains(&to_y) {
                continue;
            }
            let place = to_y
                .saturating_mul(width)
                .saturating_add(to_x)
                .saturating_mul(4);
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            let below = place
                .checked_add(3)
                .and_then(|end| self.rgba.get_mut(place..end));
            let (Some(below), Some(alpha)) = (below, pixel.get(3)) else {
                continue;
            };
            let rest = u16::from(255_u8.saturating_sub(*alpha));
            for (to, from) in below.iter_mut().zip(pixel) {
                let seen = u16::from(*to).saturating_mul(rest) / 255;
                *to = u8::try_from(seen.saturating_add(u16::from(*from))).unwrap_or(u8::MAX);
            }
        }
    }

    /// Makes all of it opaque, as heads are.
    pub(super) fn opaque(mut self) -> Self {
        for alpha in self.rgba.iter_mut().skip(3).step_by(4) {
            *alpha = 255;
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::virtio::ram::GuestRam;

    fn list(pieces: &[(u64, u32)]) -> Vec<u8> {
        let entry = |(address, len): &(u64, u32)| {
            let mut bytes = address.to_le_bytes().to_vec();
            bytes.extend(len.to_le_bytes());
            bytes.extend([0; 4]);
            bytes
        };
        pieces.iter().flat_map(entry).collect()
    }

    fn ram() -> (SharedMemory, GuestRam) {
        let file = SharedMemory::create("ram", 1 << 16).unwrap();
        let mut ram = GuestRam::default();
        let fd = file.try_clone_fd().unwrap();
        ram.map(0, 1 << 16, Some((fd, 0)), true).unwrap();
        (file, ram)
    }

    #[test]
    fn scattered_pages_become_a_picture() {
        let (file, ram) = ram();
        // Two rows of two pixels, the second pixel torn between two pieces.
        assert!(file.write(100, &[1, 2, 3, 0, 4, 5]));
        assert!(file.write(500, &[6, 0, 7, 8, 9, 0, 10, 11, 12, 0]));
        let mut image = Image::new(2, 2, 2).unwrap();
        image.pages = Pages::new(&list(&[(100, 6), (500, 10)]));
        let all = Rect {
            width: 2,
            height: 2,
            ..Rect::default()
        };
        image.transfer(&ram, all, 0).unwrap();
        let picture = Picture::take(Source::Host(&image), &image.layout(), all).unwrap();
        let expected = [3, 2, 1, 255, 6, 5, 4, 255, 9, 8, 7, 255, 12, 11, 10, 255];
        assert_eq!(picture.rgba, expected);
        let one = Rect {
            x: 1,
            y: 1,
            width: 1,
            height: 1,
        };
        let picture = Picture::take(Source::Host(&image), &image.layout(), one).unwrap();
        assert_eq!(picture.rgba, [12, 11, 10, 255]);

        let outside = Rect { x: 2, ..one };
        assert_eq!(
            image.transfer(&ram, outside, 0),
            Err(Failure::InvalidParameter)
        );
        assert_eq!(image.transfer(&ram, all, 1), Err(Failure::InvalidParameter));
        assert_eq!(
            image.transfer(&ram, all, u64::MAX),
            Err(Failure::InvalidParameter)
        );
    }

    #[test]
    fn sizes_are_bounded_before_they_are_multiplied() {
        for (width, height) in [(0, 1), (1, 0), (MOST_PIXELS + 1, 1), (u32::MAX, u32::MAX)] {
            Image::new(1, width, height).unwrap_err();
        }
        Image::new(5, 1, 1).unwrap_err();
        let layout = Layout {
            width: 10,
            height: 10,
            format: 1,
            stride: 64,
            offset: 100,
        };
        assert!(fits(&layout, 100 + 9 * 64 + 40));
        assert!(!fits(&layout, 100 + 9 * 64 + 39));
        for wrong in [
            Layout {
                stride: 39,
                ..layout
            },
            Layout {
                stride: u32::MAX,
                ..layout
            },
            Layout {
                offset: u32::MAX,
                ..layout
            },
            Layout {
                height: 0,
                ..layout
            },
            Layout {
                width: u32::MAX,
                ..layout
            },
            Layout {
                format: 0,
                ..layout
            },
        ] {
            assert!(!fits(&wrong, 100_000), "{wrong:?}");
        }
        assert!(Pages::new(&list(&[(u64::MAX, 2)])).is_none());
    }

    #[test]
    fn pointers_are_blended_and_cut() {
        let mut below = Picture::black(2, 2).unwrap();
        let half = Picture {
            width: 2,
            height: 1,
            rgba: vec![100, 50, 0, 128, 9, 9, 9, 255],
        };
        below.rgba[..4].copy_from_slice(&[200, 200, 200, 255]);
        below.draw(&half, 0, 0);
        assert_eq!(below.rgba[..8], [199, 149, 99, 255, 9, 9, 9, 255]);
        below.draw(&half, -1, 1);
        assert_eq!(below.rgba[8..], [9, 9, 9, 255, 0, 0, 0, 255]);
        below.draw(&half, i64::MAX, i64::MIN);
    }
}
