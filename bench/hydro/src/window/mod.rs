//! The flow live in a window: steps, a picture, the screen, and again.

mod surface;
mod swapchain;
mod x11;

use std::rc::Rc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::cli::Args;
use crate::flow::{Flow, Pace};
use crate::gpu::{Device, Recorder, Vulkan};
use crate::painter::{Canvas, Painter};
use crate::progress::mlups;

use surface::Surface;
use swapchain::Swapchain;
use x11::{Event, XWindow};

/// Time between two titles.
const TITLE_EVERY: Duration = Duration::from_millis(500);

/// A window on the screen that a device can present to.
#[derive(Debug)]
pub(crate) struct Window {
    // The surface goes before the window that it is of.
    surface: Surface,
    x11: XWindow,
}

impl Window {
    /// Opens a window of at most this size, and the device for it.
    pub(crate) fn open(index: usize, width: u32, height: u32) -> Result<(Rc<Device>, Self)> {
        let x11 = XWindow::open(width, height)?;
        let vulkan = Vulkan::load(&Surface::extensions())?;
        let surface = Surface::new(&vulkan, &x11)?;
        let device = Device::open(&vulkan, index, Some((surface.loader(), surface.raw())))?;
        Ok((device, Self { surface, x11 }))
    }
}

/// Computes all steps in view. Closing the window ends it early.
pub(crate) fn show(
    mut window: Window,
    device: &Rc<Device>,
    flow: &mut Flow,
    painter: &mut Painter,
    args: &Args,
    pace: Pace,
) -> Result<()> {
    let mut screen = Screen::new(&window, device, painter)?;
    let mut paused = false;
    let mut titled = (Instant::now(), 0, Duration::ZERO);
    let mut finished: Option<Instant> = None;
    loop {
        for event in window.x11.events()? {
            match event {
                Event::Close => return screen.close(),
                Event::Pause => paused = !paused,
                Event::Changed => screen.stale = true,
            }
        }
        // Pictures are done before steps begin: the time of steps is theirs alone.
        screen.recorder.wait()?;
        let left = args.steps - flow.steps();
        if left == 0 {
            let since = *finished.get_or_insert_with(Instant::now);
            if since.elapsed().as_secs_f32() >= args.hold {
                // Whoever looks sees the last step.
                screen.present(&window, device, flow, painter)?;
                return screen.close();
            }
        }
        if left > 0 && !paused {
            flow.advance(left.min(u64::from(pace.batch)), Some(painter), |_| ())?;
        } else {
            sleep(Duration::from_millis(15));
        }
        screen.present(&window, device, flow, painter)?;

        let (then, steps, busy) = titled;
        if then.elapsed() > TITLE_EVERY {
            let cells = u64::from(args.width) * u64::from(args.height);
            let state = match flow.steps() - steps {
                0 if left == 0 => String::from("done"),
                0 => String::from("paused"),
                more => format!("{:.0} MLUPS", mlups(cells, more, flow.busy() - busy)),
            };
            window
                .x11
                .title(&format!("hydro: step {}, {state}", flow.steps()))?;
            titled = (Instant::now(), flow.steps(), flow.busy());
        }
    }
}

/// The swapchain, and a canvas of its size.
#[derive(Debug)]
struct Screen {
    // The recorder goes first: it waits for work that uses the others.
    recorder: Recorder,
    chain: Swapchain,
    canvas: Canvas,
    stale: bool,
}

impl Screen {
    fn new(window: &Window, device: &Rc<Device>, painter: &Painter) -> Result<Self> {
        let chain = Swapchain::new(device, &window.surface, window.x11.size()?, None)?;
        let (columns, rows) = chain.size();
        let canvas = painter.canvas(columns, rows, chain.swap_red())?;
        Ok(Self {
            recorder: Recorder::new(device)?,
            chain,
            canvas,
            stale: false,
        })
    }

    /// Paints the present and gives it to the screen.
    fn present(
        &mut self,
        window: &Window,
        device: &Rc<Device>,
        flow: &Flow,
        painter: &Painter,
    ) -> Result<()> {
        self.recorder.wait()?;
        if self.stale {
            self.renew(window, device, painter)?;
        }
        let Some(image) = self.chain.acquire()? else {
            self.stale = true;
            return Ok(());
        };
        self.recorder.begin()?;
        painter.record_picture(&self.recorder, flow.steps(), &self.canvas);
        self.chain
            .record_copy(&self.recorder, image, self.canvas.picture());
        let (wait, signal) = self.chain.semaphores(image);
        self.recorder.submit_between(&[wait], &[signal])?;
        self.stale = !self.chain.present(image)?;
        Ok(())
    }

    fn renew(&mut self, window: &Window, device: &Rc<Device>, painter: &Painter) -> Result<()> {
        let size = window.x11.size()?;
        if size.0 == 0 || size.1 == 0 {
            return Ok(());
        }
        device.wait()?;
        self.chain = Swapchain::new(device, &window.surface, size, Some(&self.chain))?;
        let (columns, rows) = self.chain.size();
        if (columns, rows) != self.canvas.size() {
            self.canvas = painter.canvas(columns, rows, self.chain.swap_red())?;
        }
        self.stale = false;
        Ok(())
    }

    fn close(mut self) -> Result<()> {
        self.recorder.wait()
    }
}
