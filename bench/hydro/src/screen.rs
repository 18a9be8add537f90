//! A framebuffer device of Linux, such as `/dev/fb0`: pictures on a screen without any window system.
//!
//! Its geometry is in `/sys/class/graphics`; only those with four bytes a pixel, blue first, are
//! known, which is what every driver of today has.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};

/// An open framebuffer.
#[derive(Debug)]
pub(crate) struct Screen {
    file: File,
    width: u32,
    height: u32,
    /// Bytes from row to row.
    stride: u32,
}

impl Screen {
    /// Opens the device at `path`.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let name = path.file_name().unwrap_or_default();
        let facts = Path::new("/sys/class/graphics").join(name);
        let fact = |fact: &str| {
            let file = facts.join(fact);
            let text = fs::read_to_string(&file);
            text.with_context(|| format!("{}: no {}", path.display(), file.display()))
        };
        let size = fact("virtual_size")?;
        let (width, height) = size.trim().split_once(',').context("an odd size")?;
        let depth = fact("bits_per_pixel")?;
        ensure!(
            depth.trim() == "32",
            "{}: {} bits a pixel",
            path.display(),
            depth.trim()
        );
        let file = OpenOptions::new().write(true).open(path);
        Ok(Self {
            file: file.with_context(|| format!("cannot write {}", path.display()))?,
            width: width.parse()?,
            height: height.parse()?,
            stride: fact("stride")?.trim().parse()?,
        })
    }

    /// The size of the largest picture of this shape that fits.
    pub(crate) fn fit(&self, (width, height): (u32, u32)) -> (u32, u32) {
        let (width, height) = (u64::from(width), u64::from(height));
        let (columns, rows) = (u64::from(self.width), u64::from(self.height));
        let size = match columns * height < rows * width {
            true => (columns, (columns * height / width).max(1)),
            false => ((rows * width / height).max(1), rows),
        };
        // Neither is larger than the screen.
        let side = |side: u64| u32::try_from(side).unwrap_or(1);
        (side(size.0), side(size.1))
    }

    /// Shows a picture (blue in the lowest byte) in the middle.
    pub(crate) fn show(&self, (columns, rows): (u32, u32), pixels: &[u32]) -> Result<()> {
        let (left, top) = ((self.width - columns) / 2, (self.height - rows) / 2);
        for (row, line) in (0_u64..).zip(pixels.chunks_exact(columns as usize)) {
            let bytes: Vec<u8> = line.iter().flat_map(|pixel| pixel.to_le_bytes()).collect();
            let place = (u64::from(top) + row) * u64::from(self.stride) + u64::from(left) * 4;
            self.file
                .write_all_at(&bytes, place)
                .context("cannot write the screen")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_keep_their_shape() {
        let screen = Screen {
            file: File::open("/dev/null").unwrap(),
            width: 1280,
            height: 800,
            stride: 5120,
        };
        assert_eq!(screen.fit((960, 360)), (1280, 480));
        assert_eq!(screen.fit((100, 100)), (800, 800));
        assert_eq!(screen.fit((1, 100_000)), (1, 800));
    }
}
