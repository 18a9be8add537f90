//! The sides of the comparison: how a workload is started on each, and how it is spoken with.
//!
//! All of a workload's processes live at the same time, and wait for a line that names what to measure.
//! So they take turns of fractions of a second, without starting anew.

use super::series::{Side, Unit};
use anyhow::{Context, bail};
use serde::Deserialize;
use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long a measurement may take.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long the server may take to start.
const START_LIMIT: Duration = Duration::from_secs(10);

/// Where drivers say how they are loaded; the names have the architecture in some releases.
const DRIVERS: &str = "/usr/share/vulkan/icd.d";

/// What the restricted sides go without: each of these maps memory of the device, which virglrenderer
/// cannot share on a machine without udmabuf.
const NO_FEEDBACK: &str =
    "no_fence_feedback,no_semaphore_feedback,no_event_feedback,no_query_feedback";

/// Programs and drivers.
#[derive(Debug)]
pub(super) struct Ground {
    parhelion: PathBuf,
    load: PathBuf,
    software: PathBuf,
    guest: PathBuf,
}

impl Ground {
    /// Looks for the drivers.
    pub(super) fn new(parhelion: &Path, load: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            parhelion: parhelion.to_owned(),
            load: load.to_owned(),
            software: driver("lvp_icd")?,
            guest: driver("virtio_icd")?,
        })
    }

    /// The program `load`.
    pub(super) fn load(&self) -> &Path {
        &self.load
    }

    /// Versions and the machine, a line each.
    pub(super) fn describe(&self) -> Vec<String> {
        let version = |package: &str| {
            let asked = Command::new("dpkg-query")
                .args(["--show", "--showformat=${Version}", package])
                .output();
            let text = asked.ok().filter(|said| said.status.success());
            let text = text.map(|said| String::from_utf8_lossy(&said.stdout).into_owned());
            text.unwrap_or_else(|| "?".to_owned())
        };
        let cores = thread::available_parallelism().map_or(0, usize::from);
        vec![
            format!("{cores} processor cores, no GPU"),
            format!(
                "Mesa {} on both sides: lavapipe and the Venus driver",
                version("mesa-vulkan-drivers")
            ),
            format!("virglrenderer {}", version("virgl-server")),
        ]
    }

    /// The command that runs `program` on a side. `server` is the socket of virglrenderer's.
    pub(super) fn command(
        &self,
        side: Side,
        program: Vec<OsString>,
        server: Option<&Path>,
    ) -> anyhow::Result<Command> {
        let mut words: Vec<OsString> = Vec::new();
        if matches!(side, Side::Parhelion | Side::Restricted) {
            words.push(self.parhelion.clone().into());
            words.extend(["run", "--quiet", "--"].map(OsString::from));
        }
        words.extend(program);
        let (first, rest) = words.split_first().context("no program")?;
        let mut command = Command::new(first);
        command
            .args(rest)
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("VK_DRIVER_FILES", &self.software);
        if matches!(side, Side::Restricted | Side::Virgl) {
            command.env("VN_PERF", NO_FEEDBACK);
        }
        if side == Side::Virgl {
            command
                .env("VK_DRIVER_FILES", &self.guest)
                .env("VN_DEBUG", "vtest")
                .env("VTEST_SOCKET_NAME", server.context("no server is running")?);
        }
        Ok(command)
    }

    /// Starts virglrenderer's test server.
    pub(super) fn server(&self) -> anyhow::Result<Server> {
        let folder = tempfile::tempdir().context("no place for a socket")?;
        let socket = folder.path().join("virgl");
        let mut option = OsString::from("--socket-path=");
        option.push(&socket);
        let child = Command::new("virgl_test_server")
            .args(["--venus", "--no-virgl"])
            .arg(option)
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("VK_DRIVER_FILES", &self.software)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("cannot start `virgl_test_server`")?;
        let server = Server {
            child,
            socket,
            _folder: folder,
        };
        let start = Instant::now();
        while !server.socket.exists() {
            if start.elapsed() > START_LIMIT {
                bail!("`virgl_test_server` does not listen");
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(server)
    }
}

/// A running `virgl_test_server`; what it forked ends with the lab.
#[derive(Debug)]
pub(super) struct Server {
    child: Child,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

impl Server {
    /// Where it listens.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _status = self.child.wait();
    }
}

/// What `load` measures.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Point {
    pub(super) name: String,
    pub(super) unit: Unit,
}

#[derive(Debug, Deserialize)]
struct Ready {
    ready: Vec<Point>,
    device: String,
}

#[derive(Debug, Deserialize)]
struct Answer {
    point: String,
    value: f64,
}

/// A workload that runs on one side, and waits for its turns.
#[derive(Debug)]
pub(super) struct Contestant {
    child: Child,
    /// Taken at the end.
    say: Option<ChildStdin>,
    hear: Receiver<String>,
    pub(super) points: Vec<Point>,
    pub(super) device: String,
}

impl Contestant {
    /// Starts it.
    pub(super) fn start(mut command: Command) -> anyhow::Result<Self> {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().display()))?;
        let say = child.stdin.take();
        let stdout = child.stdout.take().context("it has no output")?;
        let (told, hear) = channel();
        // Reading in a thread, because a guest that lost its server may be silent for ever.
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if told.send(line).is_err() {
                    return;
                }
            }
        });
        let mut contestant = Self {
            child,
            say,
            hear,
            points: Vec::new(),
            device: String::new(),
        };
        let line = contestant.line()?;
        let ready: Ready = serde_json::from_str(&line).with_context(|| format!("said `{line}`"))?;
        contestant.points = ready.ready;
        contestant.device = ready.device;
        Ok(contestant)
    }

    /// Lets it measure one of its points.
    pub(super) fn measure(&mut self, point: &str) -> anyhow::Result<f64> {
        let say = self.say.as_mut().context("it has no input")?;
        writeln!(say, "{point}").context("it does not listen")?;
        let line = self.line()?;
        let answer: Answer =
            serde_json::from_str(&line).with_context(|| format!("said `{line}`"))?;
        if answer.point != point {
            bail!(
                "was asked for `{point}`, and answered about `{}`",
                answer.point
            );
        }
        Ok(answer.value)
    }

    fn line(&mut self) -> anyhow::Result<String> {
        match self.hear.recv_timeout(PATIENCE) {
            Ok(line) => Ok(line),
            Err(RecvTimeoutError::Timeout) => bail!("silent for {} s", PATIENCE.as_secs()),
            Err(RecvTimeoutError::Disconnected) => {
                bail!(
                    "ended: {}",
                    self.child.wait().context("cannot wait for it")?
                )
            }
        }
    }
}

impl Drop for Contestant {
    fn drop(&mut self) {
        // Its input ends, and so it does; one that hangs is not waited for.
        self.say = None;
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        let _gone = self.child.kill();
        let _status = self.child.wait();
    }
}

/// The file in the lab that names a driver.
fn driver(name: &str) -> anyhow::Result<PathBuf> {
    let entries = fs::read_dir(DRIVERS).with_context(|| format!("no {DRIVERS}"))?;
    let mut names = entries.flatten().map(|entry| entry.file_name());
    let found = names.find(|file| file.to_string_lossy().starts_with(name));
    Ok(Path::new(DRIVERS).join(found.with_context(|| format!("no {name} in {DRIVERS}"))?))
}
