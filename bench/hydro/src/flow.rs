//! The flow on the device: two sets of populations, and the steps from one to the other.

use std::rc::Rc;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use crate::gpu::{
    Bindings, Buffer, Device, Home, Kernel, KernelInfo, Recorder, Stage, download, upload,
};
use crate::lattice::Q;
use crate::painter::Painter;
use crate::scene::{Grid, Scene};

/// The step kernel.
pub(crate) const STEP: &[u8] = include_bytes!("../shaders/step.spv");

/// Bytes of the populations of one cell.
const CELL_BYTES: u64 = 4 * Q as u64;

/// How the work is given to the device. None of it changes the result.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// Steps a submission.
    pub(crate) batch: u32,
    /// Size of a workgroup.
    pub(crate) workgroup: (u32, u32),
}

/// A flow in progress.
#[derive(Debug)]
pub(crate) struct Flow {
    grid: Grid,
    buffers: [Buffer; 2],
    // Held for the bindings.
    _flags: Rc<Buffer>,
    kernel: Kernel,
    bindings: [Bindings; 2],
    push: [u32; 7],
    // Two, so that one is recorded while the device works on the other.
    recorders: [Recorder; 2],
    batch: u32,
    steps: u64,
    busy: Duration,
    device: Rc<Device>,
}

impl Flow {
    /// Fails if the device cannot take a grid of this size, before memory is spent on it.
    pub(crate) fn check(device: &Device, width: u32, height: u32, pace: Pace) -> Result<()> {
        let bytes = u64::from(width) * u64::from(height) * CELL_BYTES;
        let limit = u64::from(device.limits().max_storage_buffer_range);
        ensure!(
            bytes <= limit,
            "a grid of {width} x {height} cells needs {} MiB in one buffer, and {} allows {} MiB; \
             make it smaller (--width, --height)",
            bytes >> 20,
            device.info().name,
            limit >> 20
        );
        let most = device.limits().max_compute_work_group_count;
        let (x, y) = pace.workgroup;
        ensure!(
            width.div_ceil(x) <= most[0] && height.div_ceil(y) <= most[1],
            "--workgroup {x}x{y} is too small for a grid of {width} x {height} cells"
        );
        Ok(())
    }

    /// Puts the scene on the device.
    pub(crate) fn new(
        device: &Rc<Device>,
        scene: &Scene,
        flags: &Rc<Buffer>,
        pace: Pace,
    ) -> Result<Self> {
        let grid = scene.grid;
        let size = grid.cells() as u64 * CELL_BYTES;
        let make = || Buffer::new(device, Home::Device, size, "one of two sets of populations");
        let buffers = [make()?, make()?];
        // Both: cells that are never written (solids) are at rest in either.
        upload(device, &buffers[0], &scene.start)?;
        upload(device, &buffers[1], &scene.start)?;
        let kernel = Kernel::new(
            device,
            &KernelInfo {
                code: STEP,
                buffers: 3,
                words: 7,
                workgroup: pace.workgroup,
                choices: &[grid.open, grid.slip, scene.fluid.eddy > 0.0],
            },
        )?;
        let bindings = [
            kernel.bind(&[&buffers[0], &buffers[1], flags])?,
            kernel.bind(&[&buffers[1], &buffers[0], flags])?,
        ];
        let fluid = scene.fluid;
        Ok(Self {
            grid,
            buffers,
            _flags: Rc::clone(flags),
            kernel,
            bindings,
            push: [
                grid.width,
                grid.height,
                fluid.tau.to_bits(),
                fluid.speed.to_bits(),
                fluid.inlet_yield.to_bits(),
                fluid.outlet_keep.to_bits(),
                fluid.eddy.to_bits(),
            ],
            recorders: [Recorder::new(device)?, Recorder::new(device)?],
            batch: pace.batch,
            steps: 0,
            busy: Duration::ZERO,
            device: Rc::clone(device),
        })
    }

    /// Computes `count` steps more and waits for them. The painter's dye moves along.
    pub(crate) fn advance(
        &mut self,
        count: u64,
        mut painter: Option<&mut Painter>,
        mut progress: impl FnMut(u64),
    ) -> Result<()> {
        let start = Instant::now();
        let target = self.steps + count;
        let mut turn = 0;
        while self.steps < target {
            let batch = u64::from(self.batch).min(target - self.steps);
            self.recorders[turn].begin()?;
            for _ in 0..batch {
                self.record_step(turn);
                if let Some(painter) = painter.as_deref_mut() {
                    painter.record_dye(&self.recorders[turn], self.steps);
                }
            }
            self.recorders[turn].submit()?;
            turn = 1 - turn;
            progress(self.steps);
        }
        for recorder in &mut self.recorders {
            recorder.wait()?;
        }
        self.busy += start.elapsed();
        Ok(())
    }

    fn record_step(&mut self, turn: usize) {
        let recorder = &self.recorders[turn];
        recorder.barrier(&[Stage::Compute, Stage::Transfer], &[Stage::Compute]);
        let size = (self.grid.width, self.grid.height);
        recorder.run(&self.kernel, self.bindings[self.parity()], &self.push, size);
        self.steps += 1;
    }

    /// Which of the buffers holds the present.
    fn parity(&self) -> usize {
        usize::from(self.steps % 2 == 1)
    }

    /// Both buffers: the first holds the present after an even number of steps.
    pub(crate) fn buffers(&self) -> &[Buffer; 2] {
        &self.buffers
    }

    /// Steps computed.
    pub(crate) fn steps(&self) -> u64 {
        self.steps
    }

    /// Time spent on them.
    pub(crate) fn busy(&self) -> Duration {
        self.busy
    }

    /// The populations now, plane by plane.
    pub(crate) fn state(&self) -> Result<Vec<f32>> {
        download(
            &self.device,
            &self.buffers[self.parity()],
            Q * self.grid.cells(),
        )
    }
}

#[cfg(test)]
mod tests;
