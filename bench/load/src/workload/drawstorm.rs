//! Many tiny draws: each draws one pixel, with a push constant and a descriptor set of its own turn.
//!
//! The command buffer is recorded again for every frame, and two frames are in flight, as in a game.
//! A pixel's value needs the draw's push constants, the set that was bound for it, and the frame; so
//! a picture that is right means that every draw was done, once or more, with what it was given.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use ash::vk;

use super::Workload;
use super::readback::barrier;
use crate::figure::{Point, Unit, median_seconds};
use crate::gpu::{Buffer, Drawing, Gpu, Home, Image, Sets, Work};

/// Pixels a side: room for the most draws.
const SIDE: u32 = 320;

/// Draws in a frame.
const DRAWS: [u32; 6] = [1, 10, 100, 1_000, 10_000, 100_000];

/// Descriptor sets that take turns.
const SETS: u32 = 64;

/// Bytes from one set's key to the next one's: enough for the offsets that any device wants.
const STRIDE: usize = 256;

/// A picture of as many pixels as there are draws.
pub(crate) struct Drawstorm {
    flights: [Flight; 2],
    drawing: Drawing,
    sets: Sets,
    _keys: Buffer,
    frame: u32,
    gpu: Arc<Gpu>,
}

/// One of the frames in flight.
struct Flight {
    work: Work,
    image: Image,
    readback: Option<Buffer>,
}

impl fmt::Debug for Drawstorm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawstorm")
            .field("frame", &self.frame)
            .finish_non_exhaustive()
    }
}

impl Drawstorm {
    /// Makes what the frames need.
    pub(crate) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let keys = Buffer::new(gpu, Home::Device, SETS as usize * STRIDE)?;
        let mut bytes = vec![0; keys.size()];
        for (set, place) in (0..SETS).zip(bytes.chunks_exact_mut(STRIDE)) {
            place
                .split_at_mut(4)
                .0
                .copy_from_slice(&key(set).to_ne_bytes());
        }
        let mut work = Work::new(gpu)?;
        let commands = work.begin()?;
        // SAFETY: live, being recorded; 16 KiB, and updates may have 64.
        unsafe { (gpu.raw()).cmd_update_buffer(commands, keys.raw(), 0, &bytes) };
        barrier(gpu, commands);
        work.submit()?;
        work.wait()?;

        let sets = Sets::uniform(gpu, &keys, SETS, STRIDE as u64)?;
        let drawing = Drawing::new(gpu, &sets, SIDE)?;
        Ok(Self {
            flights: [Flight::new(gpu)?, Flight::new(gpu)?],
            drawing,
            sets,
            _keys: keys,
            frame: 0,
            gpu: Arc::clone(gpu),
        })
    }

    /// Records and submits the next frame; waits first until its turn is free.
    fn frame(&mut self, draws: u32) -> Result<()> {
        self.frame = self.frame.wrapping_add(1);
        let raw = self.gpu.raw();
        let flight = &mut self.flights[(self.frame & 1) as usize];
        let commands = flight.work.begin()?;
        let (none, general) = (vk::ImageLayout::UNDEFINED, vk::ImageLayout::GENERAL);
        let barriers = [flight.image.barrier(none, general)];
        let all = vk::PipelineStageFlags::ALL_COMMANDS;
        let flags = vk::DependencyFlags::empty();
        // SAFETY: live, being recorded.
        unsafe { raw.cmd_pipeline_barrier(commands, all, all, flags, &[], &[], &barriers) };
        let attachments = [vk::RenderingAttachmentInfo::default()
            .image_view(flight.image.view())
            .image_layout(general)
            .load_op(vk::AttachmentLoadOp::CLEAR)
            .store_op(vk::AttachmentStoreOp::STORE)];
        let area = vk::Rect2D::default().extent(vk::Extent2D {
            width: SIDE,
            height: SIDE,
        });
        let info = vk::RenderingInfo::default()
            .render_area(area)
            .layer_count(1)
            .color_attachments(&attachments);
        // SAFETY: live, being recorded; complete.
        unsafe { raw.cmd_begin_rendering(commands, &info) };
        let point = vk::PipelineBindPoint::GRAPHICS;
        // SAFETY: live, being recorded.
        unsafe { raw.cmd_bind_pipeline(commands, point, self.drawing.raw()) };
        let layout = self.sets.pipeline_layout();
        let stages = vk::ShaderStageFlags::VERTEX | vk::ShaderStageFlags::FRAGMENT;
        for (draw, set) in (0..draws).zip(self.sets.sets().iter().cycle()) {
            let mut push = [0; 12];
            for (place, word) in
                push.chunks_exact_mut(4)
                    .zip([draw, pushed(self.frame, draw), SIDE])
            {
                place.copy_from_slice(&word.to_ne_bytes());
            }
            // SAFETY: live, being recorded; as many bytes as the layout has.
            unsafe { raw.cmd_push_constants(commands, layout, stages, 0, &push) };
            let sets = std::slice::from_ref(set);
            // SAFETY: live, being recorded; the set is of this layout.
            unsafe { raw.cmd_bind_descriptor_sets(commands, point, layout, 0, sets, &[]) };
            // SAFETY: live, being recorded; everything is bound.
            unsafe { raw.cmd_draw(commands, 1, 1, 0, 0) };
        }
        // SAFETY: live, being recorded.
        unsafe { raw.cmd_end_rendering(commands) };
        flight.work.submit()
    }

    /// Waits for the frames in flight and compares the last picture, pixel by pixel.
    fn check(&mut self, draws: u32) -> Result<()> {
        for flight in &mut self.flights {
            flight.work.wait()?;
        }
        let flight = &mut self.flights[(self.frame & 1) as usize];
        let pixels = flight.picture(&self.gpu)?;
        for (at, &pixel) in (0_u32..).zip(&pixels) {
            let wanted = if at < draws {
                pushed(self.frame, at) ^ key(at % SETS)
            } else {
                0
            };
            ensure!(
                pixel == wanted,
                "frame {} of {draws} draws: pixel {at} is {pixel:#x} and must be {wanted:#x}",
                self.frame
            );
        }
        Ok(())
    }
}

impl Flight {
    fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let image = Image::new(gpu, SIDE)?;
        let readback = gpu
            .maps()
            .then(|| Buffer::new(gpu, Home::Host, image.bytes()))
            .transpose()?;
        Ok(Self {
            work: Work::new(gpu)?,
            image,
            readback,
        })
    }

    /// The pixels; no work uses the image.
    fn picture(&mut self, gpu: &Gpu) -> Result<Vec<u32>> {
        let Some(readback) = &self.readback else {
            let mut words = vec![0; self.image.bytes() / 4];
            self.image.host_read(&mut words)?;
            return Ok(words);
        };
        let commands = self.work.begin()?;
        let general = vk::ImageLayout::GENERAL;
        let barriers = [self.image.barrier(general, general)];
        let all = vk::PipelineStageFlags::ALL_COMMANDS;
        let flags = vk::DependencyFlags::empty();
        // SAFETY: live, being recorded.
        unsafe { (gpu.raw()).cmd_pipeline_barrier(commands, all, all, flags, &[], &[], &barriers) };
        let regions = [self.image.region()];
        let (image, buffer) = (self.image.raw(), readback.raw());
        // SAFETY: live, being recorded; the buffer holds the whole image.
        unsafe { (gpu.raw()).cmd_copy_image_to_buffer(commands, image, general, buffer, &regions) };
        barrier(gpu, commands);
        self.work.submit()?;
        self.work.wait()?;
        readback.words(self.image.bytes() / 4)
    }
}

impl Workload for Drawstorm {
    fn points(&self) -> Vec<Point> {
        DRAWS
            .iter()
            .map(|draws| Point::new(format!("frame of {draws} draws"), Unit::Microseconds))
            .collect()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let draws = point
            .split_whitespace()
            .find_map(|word| word.parse().ok())
            .context("not a point of drawstorm")?;
        // The frames in flight are of this size before the clock runs.
        self.frame(draws)?;
        self.frame(draws)?;
        let batch = (1_000 / draws).clamp(1, 50);
        let seconds = median_seconds(budget, || {
            let start = Instant::now();
            for _ in 0..batch {
                self.frame(draws)?;
            }
            Ok(start.elapsed() / batch)
        })?;
        self.check(draws)?;
        Ok(seconds * 1e6)
    }
}

/// What set number `set` shows.
fn key(set: u32) -> u32 {
    (set + 1).wrapping_mul(0x9e37_79b1)
}

/// What is pushed for a draw.
fn pushed(frame: u32, draw: u32) -> u32 {
    frame.wrapping_mul(0x85eb_ca6b) ^ draw.wrapping_mul(0xc2b2_ae35)
}
