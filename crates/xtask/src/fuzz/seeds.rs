//! Seeds: many small inputs in one file, which git keeps better than a thousand.
//!
//! A zlib stream of inputs, each with its length (32 bits, little-endian) in front.

use anyhow::{Context, bail};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use super::files;
use crate::lab::hexadecimal;

/// No seed file grows beyond this.
const MOST_BYTES: u64 = 300_000;

/// Writes the inputs in `seeds` into the folder `corpus`, under names that depend on their content.
///
/// # Errors
/// When the file is damaged or the folder cannot be written.
pub(super) fn unpack(seeds: &Path, corpus: &Path) -> anyhow::Result<()> {
    if !seeds.exists() {
        return Ok(());
    }
    let file = File::open(seeds).with_context(|| format!("cannot open {}", seeds.display()))?;
    for input in read(file).with_context(|| format!("{} is damaged", seeds.display()))? {
        add(&input, corpus)?;
    }
    Ok(())
}

/// Puts an input into the folder `corpus`.
///
/// # Errors
/// When it cannot be written.
pub(super) fn add(input: &[u8], corpus: &Path) -> anyhow::Result<()> {
    let path = corpus.join(name(input));
    if !path.exists() {
        fs::write(&path, input).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Packs the inputs of a folder, the shortest first, as far as there is room; says how many, and
/// how large the file is.
///
/// # Errors
/// When reading or writing fails.
pub(super) fn pack(folder: &Path, seeds: &Path) -> anyhow::Result<(usize, u64)> {
    let mut inputs = Vec::new();
    for file in files(folder)? {
        inputs.push(fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    inputs.sort_by(|a, b| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
    let packed = write(&inputs)?;
    let (kept, packed) = if packed.len() as u64 > MOST_BYTES {
        // Compressed sizes grow about evenly.
        let share = MOST_BYTES as f64 / packed.len() as f64;
        let total: usize = inputs.iter().map(Vec::len).sum();
        let mut room = total as f64 * share;
        let fits = |input: &&Vec<u8>| {
            room -= input.len() as f64;
            room >= 0.0
        };
        let kept: Vec<Vec<u8>> = inputs.iter().take_while(fits).cloned().collect();
        (kept.len(), write(&kept)?)
    } else {
        (inputs.len(), packed)
    };
    if let Some(folder) = seeds.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(seeds, &packed).with_context(|| format!("cannot write {}", seeds.display()))?;
    Ok((kept, packed.len() as u64))
}

/// The name of an input: a hash, as libFuzzer does it.
fn name(input: &[u8]) -> String {
    hexadecimal(input).chars().take(40).collect()
}

fn write(inputs: &[Vec<u8>]) -> anyhow::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for input in inputs {
        let length = u32::try_from(input.len()).context("an input is too long")?;
        encoder.write_all(&length.to_le_bytes())?;
        encoder.write_all(input)?;
    }
    Ok(encoder.finish()?)
}

fn read(from: impl Read) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut bytes = Vec::new();
    ZlibDecoder::new(from).read_to_end(&mut bytes)?;
    let mut inputs = Vec::new();
    let mut rest = bytes.as_slice();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_le_bytes(*length))?;
        let (Some(input), Some(next)) = (after.get(..length), after.get(length..)) else {
            bail!("it ends inside an input");
        };
        inputs.push(input.to_vec());
        rest = next;
    }
    Ok(inputs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let from = tempfile::tempdir().unwrap();
        let to = tempfile::tempdir().unwrap();
        for input in [&b""[..], b"one", &[0xff; 5000]] {
            fs::write(from.path().join(name(input)), input).unwrap();
        }
        let packed = to.path().join("x.seeds");
        let (kept, bytes) = pack(from.path(), &packed).unwrap();
        assert_eq!((kept, bytes), (3, fs::metadata(&packed).unwrap().len()));
        let corpus = tempfile::tempdir().unwrap();
        unpack(&packed, corpus.path()).unwrap();
        let names = |folder: &Path| -> Vec<_> {
            let found = files(folder).unwrap();
            found
                .iter()
                .map(|path| path.file_name().unwrap().to_owned())
                .collect()
        };
        assert_eq!(names(corpus.path()), names(from.path()));
        unpack(Path::new("no such file"), corpus.path()).unwrap();
    }

    #[test]
    fn damage_is_noticed() {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&[9, 0, 0, 0, 1]).unwrap();
        let packed = encoder.finish().unwrap();
        read(packed.as_slice()).unwrap_err();
        read(&b"no zlib"[..]).unwrap_err();
    }
}
