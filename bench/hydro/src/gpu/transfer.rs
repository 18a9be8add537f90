//! Numbers to the device and back, in pieces, through a buffer that the host sees.

use std::rc::Rc;

use anyhow::Result;

use super::{Buffer, Device, Home, Recorder, Stage};

/// Bytes of a piece.
const PIECE: usize = 16 << 20;

/// A value of four bytes.
pub(crate) trait Word: Copy {
    /// Its bits.
    fn bits(self) -> u32;
    /// The value of these bits.
    fn of(bits: u32) -> Self;
}

impl Word for u32 {
    fn bits(self) -> u32 {
        self
    }

    fn of(bits: u32) -> Self {
        bits
    }
}

impl Word for f32 {
    fn bits(self) -> u32 {
        self.to_bits()
    }

    fn of(bits: u32) -> Self {
        Self::from_bits(bits)
    }
}

/// Copies `values` to the start of a device buffer.
pub(crate) fn upload<T: Word>(device: &Rc<Device>, to: &Buffer, values: &[T]) -> Result<()> {
    let mut stage = stage(device, 4 * values.len())?;
    let mut recorder = Recorder::new(device)?;
    let mut offset = 0;
    let mut bytes = Vec::with_capacity(PIECE.min(4 * values.len()));
    for piece in values.chunks(PIECE / 4) {
        bytes.clear();
        bytes.extend(piece.iter().flat_map(|value| value.bits().to_ne_bytes()));
        stage.write(&bytes);
        recorder.begin()?;
        recorder.barrier(&[Stage::Host, Stage::Compute], &[Stage::Transfer]);
        recorder.copy((&stage, 0), (to, offset), bytes.len() as u64);
        recorder.barrier(&[Stage::Transfer], &[Stage::Compute, Stage::Transfer]);
        recorder.submit()?;
        recorder.wait()?;
        offset += bytes.len() as u64;
    }
    Ok(())
}

/// Copies `count` values from the start of a device buffer.
pub(crate) fn download<T: Word>(
    device: &Rc<Device>,
    from: &Buffer,
    count: usize,
) -> Result<Vec<T>> {
    let stage = stage(device, 4 * count)?;
    let mut recorder = Recorder::new(device)?;
    let mut values = Vec::with_capacity(count);
    let mut bytes = vec![0; PIECE.min(4 * count)];
    while values.len() < count {
        let piece = &mut bytes[..PIECE.min(4 * (count - values.len()))];
        recorder.begin()?;
        recorder.barrier(&[Stage::Compute], &[Stage::Transfer]);
        recorder.copy(
            (from, 4 * values.len() as u64),
            (&stage, 0),
            piece.len() as u64,
        );
        recorder.barrier(&[Stage::Transfer], &[Stage::Host]);
        recorder.submit()?;
        recorder.wait()?;
        stage.read(piece);
        let words = piece.chunks_exact(4).map(|word| {
            T::of(u32::from_ne_bytes(
                word.try_into().expect("chunks are of four bytes"),
            ))
        });
        values.extend(words);
    }
    Ok(values)
}

fn stage(device: &Rc<Device>, bytes: usize) -> Result<Buffer> {
    Buffer::new(
        device,
        Home::Host,
        PIECE.min(bytes) as u64,
        "the transfer buffer",
    )
}
