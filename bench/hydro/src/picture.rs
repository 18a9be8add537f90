//! PNG files.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Writes pixels (red in the lowest byte) as an opaque PNG, in sRGB.
pub(crate) fn save(path: &Path, (columns, rows): (u32, u32), pixels: &[u32]) -> Result<()> {
    let write = || -> Result<()> {
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(file, columns, rows);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
        let mut writer = encoder.write_header()?;
        let bytes: Vec<u8> = pixels
            .iter()
            .flat_map(|pixel| {
                let [red, green, blue, _] = pixel.to_le_bytes();
                [red, green, blue]
            })
            .collect();
        writer.write_image_data(&bytes)?;
        writer.finish()?;
        Ok(())
    };
    write().with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.png");
        save(&path, (2, 1), &[0xff03_0201, 0xff06_0504]).unwrap();
        let decoder = png::Decoder::new(BufReader::new(File::open(&path).unwrap()));
        let mut reader = decoder.read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut bytes).unwrap();
        assert_eq!(bytes, [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn errors_name_the_file() {
        let error = save(Path::new("/no/such/a.png"), (1, 1), &[0]).unwrap_err();
        assert!(error.to_string().contains("/no/such/a.png"));
    }
}
