//! The control socket of a device: one request a connection, a line of JSON; the answer is a line of
//! JSON, and the bytes of a picture after it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, bail};
use parhelion_device::gpu::{Head, Picture};
use parhelion_device::machine::Machine;
use parhelion_device::vgpu::{Status, Vgpu};
use serde::{Deserialize, Serialize};

use super::Sockets;

/// The longest line.
const MOST_LINE_BYTES: u64 = 1 << 20;
/// How long the other side may take.
const PATIENCE: Duration = Duration::from_secs(20);
const NO_HEAD: &str = "there is no such head";
/// The most bytes of a picture: 4096 by 4096 pixels.
const MOST_PICTURE_BYTES: u64 = 1 << 26;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
enum Request {
    Picture {
        head: u32,
    },
    SetHead {
        head: u32,
        width: u32,
        height: u32,
        on: bool,
    },
    /// Keep the vGPU until this connection ends.
    Hold,
    Status,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
enum Answer {
    Picture { width: u32, height: u32 },
    Status(Box<Status>),
    Done,
    Error { message: String },
}

/// Serves the socket for as long as the process lives.
pub(super) fn serve(listener: &UnixListener, machine: &Machine, vgpu: &Vgpu, lease: &Lease) {
    for stream in listener.incoming() {
        let served = stream.and_then(|stream| serve_one(stream, machine, vgpu, lease));
        if let Err(error) = served {
            tracing::debug!(%error, "a control connection failed");
        }
    }
}

fn serve_one(
    mut stream: UnixStream,
    machine: &Machine,
    vgpu: &Vgpu,
    lease: &Lease,
) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut line = String::new();
    BufReader::new((&stream).take(MOST_LINE_BYTES)).read_line(&mut line)?;
    let error = |message: &str| Answer::Error {
        message: message.to_owned(),
    };
    let mut bytes = Vec::new();
    let request = serde_json::from_str(&line);
    let answer = match request {
        Ok(Request::Picture { head }) => {
            match machine.picture(usize::try_from(head).unwrap_or(usize::MAX)) {
                Some(picture) => {
                    bytes = picture.rgba;
                    Answer::Picture {
                        width: picture.width,
                        height: picture.height,
                    }
                }
                None => error(NO_HEAD),
            }
        }
        Ok(Request::SetHead {
            head,
            width,
            height,
            on,
        }) => {
            let index = usize::try_from(head).unwrap_or(usize::MAX);
            let head = Head {
                width,
                height,
                is_on: on,
            };
            match machine.set_head(index, head) {
                true => Answer::Done,
                false => error(NO_HEAD),
            }
        }
        Ok(Request::Hold) => Answer::Done,
        Ok(Request::Status) => Answer::Status(Box::new(vgpu.status())),
        Err(ref wrong) => error(&wrong.to_string()),
    };
    let mut out = serde_json::to_vec(&answer)?;
    out.push(b'\n');
    stream.write_all(&out)?;
    stream.write_all(&bytes)?;
    if matches!(request, Ok(Request::Hold)) {
        stream.set_read_timeout(None)?;
        lease.hold(stream)?;
    }
    Ok(())
}

/// A vGPU that is kept for as long as somebody holds it: it ends when that connection does, or when nobody
/// came to hold it.
#[derive(Debug)]
pub(super) struct Lease {
    machine: Machine,
    is_held: Arc<AtomicBool>,
}

/// How long whoever wanted it may take to come.
const TO_COME: Duration = Duration::from_secs(30);

impl Lease {
    /// If it is not `wanted`, nobody has to hold it.
    pub(super) fn new(wanted: bool, machine: Machine) -> io::Result<Self> {
        let is_held = Arc::new(AtomicBool::new(false));
        if wanted {
            let (machine, is_held) = (machine.clone(), Arc::clone(&is_held));
            thread::Builder::new()
                .name("lease".to_owned())
                .spawn(move || {
                    thread::sleep(TO_COME);
                    if !is_held.load(Ordering::SeqCst) {
                        tracing::info!("nobody came to use this vGPU");
                        machine.stop();
                    }
                })?;
        }
        Ok(Self { machine, is_held })
    }

    /// Ends the vGPU when `stream` ends.
    fn hold(&self, stream: UnixStream) -> io::Result<()> {
        self.is_held.store(true, Ordering::SeqCst);
        let machine = self.machine.clone();
        thread::Builder::new()
            .name("held".to_owned())
            .spawn(move || {
                // Nothing more is said on it; whatever comes, or fails, is the end.
                let _ = (&stream).read(&mut [0]);
                machine.stop();
            })?;
        Ok(())
    }
}

/// Holds the device `name`, which ends when the result is dropped, or this process ends.
pub(crate) fn hold(name: &str) -> anyhow::Result<UnixStream> {
    let (answer, reader) = ask(name, &Request::Hold)?;
    match answer {
        Answer::Done => Ok(reader.into_inner()),
        _ => bail!("the device answers what was not asked"),
    }
}

/// How the device `name` is.
pub(crate) fn status(name: &str) -> anyhow::Result<Status> {
    match ask(name, &Request::Status)?.0 {
        Answer::Status(status) => Ok(*status),
        _ => bail!("the device answers what was not asked"),
    }
}

/// Sends a request to the device `name`; the answer, and what follows it.
fn ask(name: &str, request: &Request) -> anyhow::Result<(Answer, BufReader<UnixStream>)> {
    let socket = Sockets::of(name)?.control;
    let mut stream = UnixStream::connect(&socket)
        .with_context(|| format!("there is no vGPU named {name} (at {})", socket.display()))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut out = serde_json::to_vec(request)?;
    out.push(b'\n');
    stream.write_all(&out)?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    (&mut reader).take(MOST_LINE_BYTES).read_line(&mut line)?;
    match serde_json::from_str(&line).context("the device answers what is not understood")? {
        Answer::Error { message } => bail!("{name}: {message}"),
        answer => Ok((answer, reader)),
    }
}

/// Asks the device `name` for a picture of a head.
pub(crate) fn picture(name: &str, head: u32) -> anyhow::Result<Picture> {
    let (answer, reader) = ask(name, &Request::Picture { head })?;
    let Answer::Picture { width, height } = answer else {
        bail!("the device answers what was not asked");
    };
    let size = u64::from(width) * u64::from(height) * 4;
    if size > MOST_PICTURE_BYTES {
        bail!("the device sends a picture of {width}x{height} pixels");
    }
    let mut rgba = Vec::new();
    reader.take(size).read_to_end(&mut rgba)?;
    if u64::try_from(rgba.len()).ok() != Some(size) {
        bail!("the device sends a part of a picture");
    }
    Ok(Picture {
        width,
        height,
        rgba,
    })
}

/// Changes a monitor of the device `name`.
pub(crate) fn set_head(name: &str, head: u32, to: Head) -> anyhow::Result<()> {
    let request = Request::SetHead {
        head,
        width: to.width,
        height: to.height,
        on: to.is_on,
    };
    ask(name, &request).map(drop)
}
