//! Upload, readback and staging, through buffers and images.
//!
//! What is copied changes with every turn, and every turn is compared word by word, outside the time
//! that is measured.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ash::vk;

use super::Workload;
use super::readback::barrier;
use crate::figure::{Point, Unit, median_seconds};
use crate::gpu::{Buffer, Gpu, Home, Image, Work};

/// Bytes of the buffers that are copied, and their names.
const SIZES: [(&str, usize); 3] = [
    ("64 KiB", 64 << 10),
    ("1 MiB", 1 << 20),
    ("16 MiB", 16 << 20),
];

/// Pixels a side of the image: 4 MiB.
const SIDE: u32 = 1024;

/// Bytes that one command can carry.
const UPDATE: usize = 64 << 10;

/// Commands of one submission that carry their bytes.
const UPDATES: usize = 16;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Written to mapped memory, copied to a buffer of the device.
    Upload(usize),
    /// Copied from a buffer of the device, read from mapped memory.
    Readback(usize),
    /// Both: written, copied there and back, read.
    Staging(usize),
    /// As upload, to an image.
    ImageUpload,
    /// As readback, from an image.
    ImageReadback,
    /// The bytes are in the commands.
    Inline,
    /// To an image, by the host.
    HostWrite,
    /// From an image, by the host.
    HostRead,
}

/// Buffers and an image, and the words that were copied last.
pub(crate) struct Copies {
    ways: Vec<(String, Way)>,
    work: Work,
    /// Mapped; one to write, one to read.
    mapped: Option<(Buffer, Buffer)>,
    device: Buffer,
    image: Image,
    words: Vec<u32>,
    turn: u32,
    gpu: Arc<Gpu>,
}

impl fmt::Debug for Copies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Copies")
            .field("turn", &self.turn)
            .finish_non_exhaustive()
    }
}

impl Copies {
    /// Makes buffers and an image.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let most = SIZES.map(|(_, size)| size).into_iter().max();
        let most = most.unwrap_or_default();
        let mut ways = Vec::new();
        if gpu.maps() {
            for (name, size) in SIZES {
                ways.push((format!("upload {name}"), Way::Upload(size)));
                ways.push((format!("readback {name}"), Way::Readback(size)));
                ways.push((format!("staging {name}"), Way::Staging(size)));
            }
            ways.push(("image upload 4 MiB".to_owned(), Way::ImageUpload));
            ways.push(("image readback 4 MiB".to_owned(), Way::ImageReadback));
        }
        if gpu.host_copy().is_some() {
            ways.push(("inline 1 MiB".to_owned(), Way::Inline));
            ways.push(("host to image 4 MiB".to_owned(), Way::HostWrite));
            ways.push(("host from image 4 MiB".to_owned(), Way::HostRead));
        }
        let host = || Buffer::new(gpu, Home::Host, most);
        let mapped = gpu
            .maps()
            .then(|| -> Result<_> { Ok((host()?, host()?)) })
            .transpose()?;
        let mut work = Work::new(gpu)?;
        let image = Image::new(gpu, SIDE)?;
        let commands = work.begin()?;
        transition(gpu, commands, &image);
        work.submit()?;
        work.wait()?;
        Ok(Self {
            ways,
            work,
            mapped,
            device: Buffer::new(gpu, Home::Device, most)?,
            image,
            words: vec![0; most / 4],
            turn: 0,
            gpu: Arc::clone(gpu),
        })
    }

    /// Does it once; says how long it took, and compares.
    fn once(&mut self, way: Way) -> Result<Duration> {
        self.turn = self.turn.wrapping_add(1);
        let size = way.bytes();
        let seed = self.turn.wrapping_mul(0x9e37_79b1);
        for (at, word) in (0_u32..).zip(self.words.iter_mut().take(size / 4)) {
            *word = at.wrapping_mul(0x85eb_ca6b) ^ seed;
        }
        match way {
            Way::Upload(_) | Way::ImageUpload => {
                let took = self.send(way)?;
                self.receive(way)?;
                Ok(took)
            }
            Way::Readback(_) | Way::ImageReadback => {
                self.send(way)?;
                self.receive(way)
            }
            Way::Staging(_) => Ok(self.send(way)? + self.receive(way)?),
            Way::Inline => self.inline(),
            Way::HostWrite | Way::HostRead => self.by_host(way),
        }
    }

    /// From the program to the device.
    fn send(&mut self, way: Way) -> Result<Duration> {
        let size = way.bytes();
        let (to, _) = self.mapped.as_mut().context("nothing is mapped")?;
        let bytes: Vec<u8> = words_of(&self.words, size).collect();
        let start = Instant::now();
        to.write(&bytes)?;
        let commands = self.work.begin()?;
        barrier(&self.gpu, commands);
        if way.is_of_image() {
            let regions = [self.image.region()];
            let (from, to) = (to.raw(), self.image.raw());
            let layout = vk::ImageLayout::GENERAL;
            // SAFETY: live, being recorded; the buffer holds the whole image.
            unsafe {
                (self.gpu.raw()).cmd_copy_buffer_to_image(commands, from, to, layout, &regions);
            };
        } else {
            copy(&self.gpu, commands, to, &self.device, size);
        }
        barrier(&self.gpu, commands);
        self.work.submit()?;
        self.work.wait()?;
        Ok(start.elapsed())
    }

    /// From the device to the program, which compares.
    fn receive(&mut self, way: Way) -> Result<Duration> {
        let size = way.bytes();
        let (_, from) = self.mapped.as_ref().context("nothing is mapped")?;
        let mut bytes = vec![0; size];
        let start = Instant::now();
        let commands = self.work.begin()?;
        barrier(&self.gpu, commands);
        if way.is_of_image() {
            let regions = [self.image.region()];
            let (image, buffer) = (self.image.raw(), from.raw());
            let layout = vk::ImageLayout::GENERAL;
            // SAFETY: live, being recorded; the buffer holds the whole image.
            unsafe {
                (self.gpu.raw())
                    .cmd_copy_image_to_buffer(commands, image, layout, buffer, &regions);
            };
        } else {
            copy(&self.gpu, commands, &self.device, from, size);
        }
        barrier(&self.gpu, commands);
        self.work.submit()?;
        self.work.wait()?;
        from.read(&mut bytes)?;
        let took = start.elapsed();
        let is_same = bytes.iter().copied().eq(words_of(&self.words, size));
        ensure!(is_same, "what came back is not what was sent");
        Ok(took)
    }

    /// Commands that carry what they write; read back through the image.
    fn inline(&mut self) -> Result<Duration> {
        let bytes: Vec<u8> = words_of(&self.words, UPDATE * UPDATES).collect();
        let buffer = self.device.raw();
        let start = Instant::now();
        let commands = self.work.begin()?;
        for (at, part) in (0_u64..).zip(bytes.chunks_exact(UPDATE)) {
            // SAFETY: live, being recorded; as many bytes as a command may carry, within the buffer.
            unsafe {
                (self.gpu.raw()).cmd_update_buffer(commands, buffer, at * UPDATE as u64, part);
            };
        }
        self.work.submit()?;
        self.work.wait()?;
        let took = start.elapsed();
        let commands = self.work.begin()?;
        barrier(&self.gpu, commands);
        let part = [self.image.region().image_extent(vk::Extent3D {
            height: SIDE / 4,
            ..self.image.extent()
        })];
        let (image, layout) = (self.image.raw(), vk::ImageLayout::GENERAL);
        // SAFETY: live, being recorded; the buffer holds this part of the image.
        unsafe {
            (self.gpu.raw()).cmd_copy_buffer_to_image(commands, buffer, image, layout, &part);
        };
        barrier(&self.gpu, commands);
        self.work.submit()?;
        self.work.wait()?;
        let mut found = vec![0; self.image.bytes() / 4];
        self.image.host_read(&mut found)?;
        self.compare(&found, UPDATE * UPDATES / 4)?;
        Ok(took)
    }

    /// Copies that the host does, without the queue.
    fn by_host(&mut self, way: Way) -> Result<Duration> {
        let count = way.bytes() / 4;
        let words = self.words.get(..count).context("an image is smaller")?;
        let start = Instant::now();
        self.image.host_write(words)?;
        let written = start.elapsed();
        let mut found = vec![0; count];
        let start = Instant::now();
        self.image.host_read(&mut found)?;
        let read = start.elapsed();
        self.compare(&found, count)?;
        Ok(if way == Way::HostWrite { written } else { read })
    }

    fn compare(&self, found: &[u32], count: usize) -> Result<()> {
        let is_same = found.get(..count) == self.words.get(..count);
        ensure!(is_same, "what came back is not what was sent");
        Ok(())
    }
}

impl Way {
    fn bytes(self) -> usize {
        match self {
            Self::Upload(size) | Self::Readback(size) | Self::Staging(size) => size,
            Self::Inline => UPDATE * UPDATES,
            Self::ImageUpload | Self::ImageReadback | Self::HostWrite | Self::HostRead => {
                4 * SIDE as usize * SIDE as usize
            }
        }
    }

    fn is_of_image(self) -> bool {
        matches!(self, Self::ImageUpload | Self::ImageReadback)
    }
}

impl Workload for Copies {
    fn points(&self) -> Vec<Point> {
        self.ways
            .iter()
            .map(|(name, _)| Point::new(name.as_str(), Unit::Bandwidth))
            .collect()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let way = self.ways.iter().find(|(name, _)| name == point);
        let (_, way) = *way.context("not a point of copy")?;
        // The first turn touches memory that nobody has touched.
        self.once(way)?;
        let seconds = median_seconds(budget, || self.once(way))?;
        let mebibytes = u32::try_from(way.bytes() >> 10).map(f64::from)? / 1024.0;
        Ok(mebibytes / seconds)
    }
}

/// The first bytes of `words`.
fn words_of(words: &[u32], bytes: usize) -> impl Iterator<Item = u8> {
    let words = words.iter().take(bytes / 4);
    words.flat_map(|word| word.to_ne_bytes())
}

fn copy(gpu: &Gpu, commands: vk::CommandBuffer, from: &Buffer, to: &Buffer, size: usize) {
    let whole = [vk::BufferCopy::default().size(size as u64)];
    // SAFETY: live, being recorded; both are of the largest size.
    unsafe { (gpu.raw()).cmd_copy_buffer(commands, from.raw(), to.raw(), &whole) };
}

fn transition(gpu: &Gpu, commands: vk::CommandBuffer, image: &Image) {
    let barriers = [image.barrier(vk::ImageLayout::UNDEFINED, vk::ImageLayout::GENERAL)];
    let all = vk::PipelineStageFlags::ALL_COMMANDS;
    let flags = vk::DependencyFlags::empty();
    // SAFETY: live, being recorded.
    unsafe { (gpu.raw()).cmd_pipeline_barrier(commands, all, all, flags, &[], &[], &barriers) };
}
