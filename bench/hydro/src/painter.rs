//! Pictures of the flow, made on the device: moments, vorticity, dye, and the painting itself.

use std::rc::Rc;

use anyhow::{Result, ensure};

use crate::flow::Flow;
use crate::gpu::{Bindings, Buffer, Device, Home, Kernel, KernelInfo, Recorder, Stage, upload};
use crate::palette::{SHADES, palette};
use crate::scene::{Fluid, Grid, Look, Scene};

pub(crate) const MOMENTS: &[u8] = include_bytes!("../shaders/moments.spv");
pub(crate) const CURL: &[u8] = include_bytes!("../shaders/curl.spv");
pub(crate) const DYE: &[u8] = include_bytes!("../shaders/dye.spv");
pub(crate) const PAINT: &[u8] = include_bytes!("../shaders/paint.spv");

/// Steps between two moves of the dye: few enough to follow the flow, many enough to blur little.
const DYE_EVERY: u64 = 20;

/// Workgroup of all kernels here.
const WORKGROUP: (u32, u32) = (16, 8);

/// The fields that pictures are made of.
#[derive(Debug)]
pub(crate) struct Painter {
    grid: Grid,
    look: Look,
    fluid: Fluid,
    moments: Kernel,
    moments_of: [Bindings; 2],
    curl: Kernel,
    curl_of: Bindings,
    dye: Kernel,
    dye_of: [Bindings; 2],
    // Moves of the dye so far: its parity tells which buffer is the present one.
    moves: u64,
    dyed: bool,
    fields: Fields,
    device: Rc<Device>,
}

#[derive(Debug)]
struct Fields {
    moments: Buffer,
    curl: Buffer,
    dye: [Buffer; 2],
    distance: Buffer,
    palette: Buffer,
}

/// A picture's place on the device.
#[derive(Debug)]
pub(crate) struct Canvas {
    columns: u32,
    rows: u32,
    swap_red: bool,
    paint: Kernel,
    paint_of: [Bindings; 2],
    picture: Buffer,
}

impl Painter {
    /// Gets ready to paint `flow`.
    pub(crate) fn new(
        device: &Rc<Device>,
        scene: &Scene,
        flow: &Flow,
        flags: &Buffer,
        dyed: bool,
    ) -> Result<Self> {
        let cells = scene.grid.cells();
        let make = |bytes: usize, purpose: &str| {
            Buffer::new(device, Home::Device, (bytes * cells) as u64, purpose)
        };
        let shades = palette().concat();
        let fields = Fields {
            moments: make(16, "the moments, for pictures,")?,
            curl: make(4, "the vorticity, for pictures,")?,
            dye: [
                make(8, "the dye, for pictures,")?,
                make(8, "the dye, for pictures,")?,
            ],
            distance: make(4, "the obstacle's outline")?,
            palette: Buffer::new(device, Home::Device, 4 * shades.len() as u64, "the palette")?,
        };
        upload(device, &fields.distance, &scene.distance)?;
        upload(device, &fields.palette, &shades)?;
        for dye in &fields.dye {
            upload(device, dye, &vec![0.0_f32; 2 * cells])?;
        }

        let kernel = |code, buffers, words| {
            let workgroup = WORKGROUP;
            Kernel::new(
                device,
                &KernelInfo {
                    code,
                    buffers,
                    words,
                    workgroup,
                    choices: &[],
                },
            )
        };
        let moments = kernel(MOMENTS, 3, 2)?;
        let [even, odd] = flow.buffers();
        let moments_of = [
            moments.bind(&[even, flags, &fields.moments])?,
            moments.bind(&[odd, flags, &fields.moments])?,
        ];
        let curl = kernel(CURL, 2, 5)?;
        let curl_of = curl.bind(&[&fields.moments, &fields.curl])?;
        let dye = kernel(DYE, 4, 10)?;
        let [one, other] = &fields.dye;
        let dye_of = [
            dye.bind(&[&fields.moments, one, other, &fields.distance])?,
            dye.bind(&[&fields.moments, other, one, &fields.distance])?,
        ];
        Ok(Self {
            grid: scene.grid,
            look: scene.look,
            fluid: scene.fluid,
            moments,
            moments_of,
            curl,
            curl_of,
            dye,
            dye_of,
            moves: 0,
            dyed,
            fields,
            device: Rc::clone(device),
        })
    }

    /// A place for pictures of `columns` by `rows` pixels.
    pub(crate) fn canvas(&self, columns: u32, rows: u32, swap_red: bool) -> Result<Canvas> {
        let pixels = u64::from(columns) * u64::from(rows);
        let most = self.device.limits().max_compute_work_group_count;
        ensure!(
            columns.div_ceil(WORKGROUP.0) <= most[0] && rows.div_ceil(WORKGROUP.1) <= most[1],
            "a picture of {columns} x {rows} pixels is too large; make --scale smaller"
        );
        let picture = Buffer::new(&self.device, Home::Device, 4 * pixels, "the picture")?;
        let info = KernelInfo {
            code: PAINT,
            buffers: 5,
            words: 18,
            workgroup: WORKGROUP,
            choices: &[],
        };
        let paint = Kernel::new(&self.device, &info)?;
        let Fields {
            curl,
            dye: [one, other],
            distance,
            palette,
            ..
        } = &self.fields;
        let paint_of = [
            paint.bind(&[curl, one, distance, palette, &picture])?,
            paint.bind(&[curl, other, distance, palette, &picture])?,
        ];
        Ok(Canvas {
            columns,
            rows,
            swap_red,
            paint,
            paint_of,
            picture,
        })
    }

    /// Moves the dye, if it is time to after so many steps.
    pub(crate) fn record_dye(&mut self, recorder: &Recorder, steps: u64) {
        if !self.dyed || !steps.is_multiple_of(DYE_EVERY) {
            return;
        }
        self.record_moments(recorder, steps);
        recorder.barrier(&[Stage::Compute], &[Stage::Compute]);
        let (size, [wrap_x, wrap_y]) = self.edges();
        #[expect(clippy::cast_precision_loss, reason = "a small constant")]
        let apart = DYE_EVERY as f32;
        // In the time in which the flow passes its own length, this part of the dye is lost.
        let turnover = self.fluid.length / self.fluid.speed;
        let fade = 1.0 - 0.012 * apart / turnover;
        let push = [
            size.0,
            size.1,
            apart.to_bits(),
            self.look.wires.to_bits(),
            fade.to_bits(),
            (0.03 * self.fluid.length).max(1.0).to_bits(),
            wrap_x,
            wrap_y,
            self.look.centre.1.to_bits(),
            u32::from(self.moves == 0),
        ];
        recorder.run(&self.dye, self.dye_of[parity(self.moves)], &push, size);
        self.moves += 1;
    }

    /// Paints the flow as it is after so many steps.
    pub(crate) fn record_picture(&self, recorder: &Recorder, steps: u64, canvas: &Canvas) {
        recorder.barrier(&[Stage::Compute, Stage::Transfer], &[Stage::Compute]);
        self.record_moments(recorder, steps);
        recorder.barrier(&[Stage::Compute], &[Stage::Compute]);
        let (size, [wrap_x, wrap_y]) = self.edges();
        let unit = self.fluid.length / self.fluid.speed;
        let push = [size.0, size.1, unit.to_bits(), wrap_x, wrap_y];
        recorder.run(&self.curl, self.curl_of, &push, size);
        recorder.barrier(&[Stage::Compute], &[Stage::Compute]);
        let push = self.paint_constants(canvas);
        let pixels = (canvas.columns, canvas.rows);
        recorder.run(
            &canvas.paint,
            canvas.paint_of[parity(self.moves)],
            &push,
            pixels,
        );
        recorder.barrier(&[Stage::Compute], &[Stage::Transfer]);
    }

    fn paint_constants(&self, canvas: &Canvas) -> [u32; 18] {
        let ((width, height), [wrap_x, wrap_y]) = self.edges();
        let ([w, h], [columns, rows]) = (
            [width, height].map(real),
            [canvas.columns, canvas.rows].map(real),
        );
        // The whole grid, as large as it fits, in the middle.
        let cells_per_pixel = (w / columns).max(h / rows);
        let origin_x = 0.5 * (columns - w / cells_per_pixel);
        let origin_y = 0.5 * (rows - h / cells_per_pixel);
        let look = self.look;
        [
            width,
            height,
            canvas.columns,
            canvas.rows,
            origin_x.to_bits(),
            origin_y.to_bits(),
            cells_per_pixel.to_bits(),
            look.gain.to_bits(),
            SHADES.into(),
            u32::from(canvas.swap_red),
            wrap_x,
            wrap_y,
            look.radius.to_bits(),
            look.centre.0.to_bits(),
            look.centre.1.to_bits(),
            look.halo.to_bits(),
            f32::from(u8::from(look.sunny)).to_bits(),
            f32::from(u8::from(self.dyed)).to_bits(),
        ]
    }

    fn record_moments(&self, recorder: &Recorder, steps: u64) {
        recorder.barrier(&[Stage::Compute], &[Stage::Compute]);
        let size = (self.grid.width, self.grid.height);
        recorder.run(
            &self.moments,
            self.moments_of[parity(steps)],
            &[size.0, size.1],
            size,
        );
    }

    /// Size of the grid, and whether its edges meet.
    fn edges(&self) -> ((u32, u32), [u32; 2]) {
        let Grid {
            width,
            height,
            open,
            slip,
        } = self.grid;
        ((width, height), [u32::from(!open), u32::from(!slip)])
    }
}

impl Canvas {
    /// Pixels a row, and rows.
    pub(crate) fn size(&self) -> (u32, u32) {
        (self.columns, self.rows)
    }

    /// The pixels, four bytes each, row by row.
    pub(crate) fn picture(&self) -> &Buffer {
        &self.picture
    }
}

fn parity(count: u64) -> usize {
    usize::from(count % 2 == 1)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sizes of grids and pictures are far below 2^24"
)]
fn real(size: u32) -> f32 {
    size as f32
}
