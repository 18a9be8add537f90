//! `cargo xtask screen`: runs a program on a virtual X screen and keeps what its window showed last.
//!
//! It has to run where Xvfb is, in the lab; the demonstration and the tests in `e2e/` start it
//! there. A program that draws N frames and ends destroys its window at once, so that no screenshot
//! from outside would show a certain frame. The Composite extension helps: a pixmap that was named
//! for a window outlives it, with the last picture that the program presented.

use super::Size;
use anyhow::{Context, bail};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::composite::{ConnectionExt as _, Redirect};
use x11rb::protocol::xproto::{
    ChangeWindowAttributesAux, ConnectionExt as _, EventMask, ImageFormat, Pixmap, Window,
};
use x11rb::rust_connection::RustConnection;

/// Runs after those that were asked for, for a picture that is to be like another.
const MORE_TRIES: u32 = 4;

/// How long Xvfb may take to start.
const START_LIMIT: Duration = Duration::from_secs(20);

/// `cargo xtask screen`
#[derive(Debug, clap::Args)]
pub(crate) struct Screen {
    /// Size of the screen.
    #[arg(long, default_value = "1024x768")]
    size: Size,
    /// Where to write the last picture in the program's window, as PNG; without it, the program need
    /// not open one.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// Where to write how long each run took, as JSON.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// How often to run the program.
    #[arg(long, default_value_t = 1)]
    repeat: u32,
    /// Run the program up to four times more until the picture equals this one: a program that ends
    /// right after it has presented may take its last frame back, natively too but less often.
    #[arg(long, value_name = "FILE", requires = "picture")]
    like: Option<PathBuf>,
    /// The program and its arguments.
    #[arg(last = true, required = true, value_name = "CMD")]
    command: Vec<OsString>,
}

/// What the JSON file holds.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Timing {
    /// Seconds from start to end, for each run.
    pub(crate) seconds: Vec<f64>,
}

impl Screen {
    /// Runs the program.
    ///
    /// # Errors
    /// When there is no Xvfb, the program fails, or it shows no window.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let server = Server::start(self.size)?;
        let mut timing = Timing {
            seconds: Vec::new(),
        };
        let mut picture = None;
        for _ in 0..self.repeat.max(1) {
            let start = Instant::now();
            picture = server.watch(&self.command)?;
            timing.seconds.push(start.elapsed().as_secs_f64());
        }
        self.save(picture)?;
        for _ in 0..MORE_TRIES {
            if self.is_as_wanted()? {
                break;
            }
            self.save(server.watch(&self.command)?)?;
        }
        if let Some(path) = &self.json {
            let text = serde_json::to_string(&timing).context("cannot write the timing")?;
            fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
        }
        Ok(())
    }
}

impl Screen {
    /// Writes a picture, if one is wanted.
    fn save(&self, picture: Option<Picture>) -> anyhow::Result<()> {
        let Some(path) = &self.picture else {
            return Ok(());
        };
        let picture = picture.context("the program showed no window")?;
        picture.save(path)
    }

    /// Whether the picture equals the one it is to be like, if there is one.
    fn is_as_wanted(&self) -> anyhow::Result<bool> {
        let (Some(like), Some(picture)) = (&self.like, &self.picture) else {
            return Ok(true);
        };
        let read =
            |path: &Path| fs::read(path).with_context(|| format!("cannot read {}", path.display()));
        Ok(read(like)? == read(picture)?)
    }
}

/// A running Xvfb, and a connection to it that sees all windows.
pub(crate) struct Server {
    process: Child,
    display: String,
    connection: RustConnection,
    root: Window,
}

impl Server {
    /// Starts it.
    ///
    /// # Errors
    /// When there is no Xvfb, or it does not come up.
    pub(crate) fn start(size: Size) -> anyhow::Result<Self> {
        let mut process = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-nolisten",
                "tcp",
                "-noreset",
                "-screen",
                "0",
            ])
            .arg(format!("{}x{}x24", size.width, size.height))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `Xvfb`; run this through `cargo xtask lab exec`")?;
        let mut number = String::new();
        if let Some(stdout) = process.stdout.take() {
            // It writes the number as soon as it listens, or ends.
            BufReader::new(stdout)
                .read_line(&mut number)
                .context("cannot read from Xvfb")?;
        }
        if number.trim().is_empty() {
            bail!("Xvfb ended at once; is the size {size} too large?");
        }
        let display = format!(":{}", number.trim());
        let (connection, screen) = connect(&display)?;
        let root = connection
            .setup()
            .roots
            .get(screen)
            .context("Xvfb has no screen")?
            .root;
        let all = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
        connection.change_window_attributes(root, &all)?.check()?;
        connection
            .composite_query_version(0, 4)?
            .reply()
            .context("Xvfb lacks Composite")?;
        connection
            .composite_redirect_subwindows(root, Redirect::AUTOMATIC)?
            .check()?;
        Ok(Self {
            process,
            display,
            connection,
            root,
        })
    }

    /// What programs need in `DISPLAY`.
    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// Runs a program to its end; the result is what its last window showed last, if it had one.
    fn watch(&self, command: &[OsString]) -> anyhow::Result<Option<Picture>> {
        let (program, args) = command.split_first().context("no program")?;
        let name = program.to_string_lossy();
        let mut child = Command::new(program)
            .args(args)
            .env("DISPLAY", &self.display)
            .spawn()
            .with_context(|| format!("cannot start `{name}`"))?;
        let mut kept = None;
        let status = loop {
            let status = child.try_wait().context("cannot wait for the program")?;
            // The order matters: what it did before it ended is seen after it has ended.
            self.connection.get_input_focus()?.reply()?;
            while let Some(event) = self.connection.poll_for_event()? {
                self.see(&event, &mut kept)?;
            }
            match status {
                Some(status) => break status,
                None => thread::sleep(Duration::from_millis(2)),
            }
        };
        if !status.success() {
            bail!("`{name}` failed: {status}");
        }
        let Some(pixmap) = kept else {
            return Ok(None);
        };
        let picture = self.picture(pixmap);
        self.connection.free_pixmap(pixmap)?.check()?;
        picture.map(Some)
    }

    /// Keeps the storage of a window that appears or changes its size.
    fn see(&self, event: &Event, kept: &mut Option<Pixmap>) -> anyhow::Result<()> {
        let window = match event {
            Event::MapNotify(map) if map.event == self.root => map.window,
            Event::ConfigureNotify(change) if change.event == self.root => change.window,
            _ => return Ok(()),
        };
        let pixmap = self.connection.generate_id()?;
        let named = self
            .connection
            .composite_name_window_pixmap(window, pixmap)?
            .check();
        // A window that is not shown yet, or no more, has no storage.
        if named.is_ok()
            && let Some(old) = kept.replace(pixmap)
        {
            self.connection.free_pixmap(old)?.check()?;
        }
        Ok(())
    }

    fn picture(&self, pixmap: Pixmap) -> anyhow::Result<Picture> {
        let size = self.connection.get_geometry(pixmap)?.reply()?;
        let (width, height) = (size.width, size.height);
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, pixmap, 0, 0, width, height, u32::MAX)?
            .reply()
            .context("cannot read the window's picture")?;
        let pixels = image.data.chunks_exact(4);
        if size.depth != 24 || pixels.len() != usize::from(width) * usize::from(height) {
            bail!(
                "the window has an unexpected format of {} bits a pixel",
                size.depth
            );
        }
        let rgb = pixels.flat_map(|pixel| match *pixel {
            [blue, green, red, _] => [red, green, blue],
            _ => [0; 3],
        });
        Ok(Picture {
            width: width.into(),
            height: height.into(),
            rgb: rgb.collect(),
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; then both calls fail and nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Connects; Xvfb names its display a little before it answers.
fn connect(display: &str) -> anyhow::Result<(RustConnection, usize)> {
    let start = Instant::now();
    loop {
        match RustConnection::connect(Some(display)) {
            Ok(connected) => return Ok(connected),
            Err(error) if start.elapsed() > START_LIMIT => {
                return Err(error).context("Xvfb does not answer");
            }
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// Pixels of three bytes.
struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    fn save(&self, path: &Path) -> anyhow::Result<()> {
        let file = File::create(path).with_context(|| format!("cannot make {}", path.display()))?;
        let mut encoder = png::Encoder::new(BufWriter::new(file), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().context("cannot write the picture")?;
        writer
            .write_image_data(&self.rgb)
            .context("cannot write the picture")?;
        writer.finish().context("cannot write the picture")
    }
}
