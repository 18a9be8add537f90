//! The command line's side of the daemon's API, and vGPUs of the daemon that end with a command.

use std::os::unix::net::UnixStream as StdStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Bytes;
use hyper::{Method, Request, StatusCode, header};
use hyper_util::rt::TokioIo;
use parhelion_device::vgpu::Status;
use parhelion_model::vgpu::{LimitsChange, Size, Span};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::net::UnixStream;

use crate::args::LimitOptions;
use crate::device::control;
use crate::serve::{Problem, VgpuView, Wanted, api_socket};

/// The longest answer.
const MOST_ANSWER_BYTES: usize = 16 << 20;
/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// A daemon that answers.
#[derive(Debug)]
pub(crate) struct Daemon {
    socket: PathBuf,
    runtime: tokio::runtime::Runtime,
}

impl Daemon {
    /// The daemon of this host, if there is one.
    pub(crate) fn find() -> anyhow::Result<Option<Self>> {
        let socket = api_socket()?;
        match std::os::unix::net::UnixStream::connect(&socket) {
            Ok(_) => Ok(Some(Self {
                socket,
                runtime: tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build()?,
            })),
            // None was ever there, or the one that was there is gone.
            Err(error)
                if matches!(
                    error.kind(),
                    std::io::ErrorKind::NotFound | std::io::ErrorKind::ConnectionRefused
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(error).with_context(|| format!("the daemon at {}", socket.display())),
        }
    }

    /// The same, for commands that cannot do without.
    pub(crate) fn need() -> anyhow::Result<Self> {
        match Self::find()? {
            Some(daemon) => Ok(daemon),
            None => bail!(
                "there is no daemon at {}; start one with `parhelion serve`",
                api_socket()?.display()
            ),
        }
    }

    /// Asks for something.
    pub(crate) fn get<T: DeserializeOwned>(&self, path: &str) -> anyhow::Result<T> {
        self.ask(Method::GET, path, None::<&()>)
    }

    /// Makes something.
    pub(crate) fn put<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> anyhow::Result<T> {
        self.ask(Method::PUT, path, Some(body))
    }

    /// Changes something.
    pub(crate) fn patch<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> anyhow::Result<T> {
        self.ask(Method::PATCH, path, Some(body))
    }

    /// Ends something.
    pub(crate) fn delete(&self, path: &str) -> anyhow::Result<()> {
        self.send(Method::DELETE, path, None::<&()>).map(drop)
    }

    /// Has something done.
    pub(crate) fn post(&self, path: &str) -> anyhow::Result<()> {
        self.send(Method::POST, path, None::<&()>).map(drop)
    }

    fn ask<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&impl Serialize>,
    ) -> anyhow::Result<T> {
        let bytes = self.send(method, path, body)?;
        serde_json::from_slice(&bytes).context(
            "the daemon answers what is not understood; is it of another version than this program?",
        )
    }

    fn send(
        &self,
        method: Method,
        path: &str,
        body: Option<&impl Serialize>,
    ) -> anyhow::Result<Bytes> {
        let body = body.map(serde_json::to_vec).transpose()?;
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "parhelion")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Full::new(Bytes::from(body.unwrap_or_default())))?;
        let exchange = async {
            let stream = UnixStream::connect(&self.socket).await?;
            let (mut sender, connection) =
                hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(connection);
            let response = sender.send_request(request).await?;
            let status = response.status();
            let body = Limited::new(response.into_body(), MOST_ANSWER_BYTES);
            let bytes = body.collect().await;
            let bytes = bytes.map_err(|error| anyhow::anyhow!("the answer: {error}"))?;
            anyhow::Ok((status, bytes.to_bytes()))
        };
        let answered = self
            .runtime
            .block_on(async { tokio::time::timeout(PATIENCE, exchange).await });
        let (status, bytes) = answered
            .context("the daemon does not answer")?
            .context("the daemon cannot be asked")?;
        if status.is_success() {
            return Ok(bytes);
        }
        match serde_json::from_slice::<Problem>(&bytes) {
            Ok(problem) => bail!("{}", problem.detail),
            Err(_) if status == StatusCode::METHOD_NOT_ALLOWED => {
                bail!("the daemon does not know this; is it of another version than this program?")
            }
            Err(_) => bail!("the daemon says {status}"),
        }
    }
}

impl LimitOptions {
    /// Those that were given.
    pub(crate) fn change(&self) -> LimitsChange {
        LimitsChange {
            vram: self.vram.map(|bytes| Some(Size(bytes))),
            weight: self.weight.map(Some),
            cap: self.cap.map(Some),
            priority: self.priority.map(Some),
            timeout: self.timeout.map(|ms| Some(Span(ms))),
        }
    }
}

/// Why limits are refused where there is no daemon.
pub(crate) const NO_DAEMON: &str =
    "needs the daemon, which divides the GPU; start it with `parhelion serve`";

/// Refuses limits that only the daemon can see to.
pub(crate) fn refuse_without_daemon(limits: &LimitOptions, why: &str) -> anyhow::Result<()> {
    let given = [
        ("--weight", limits.weight.is_some()),
        ("--cap", limits.cap.is_some()),
        ("--priority", limits.priority.is_some()),
    ];
    if let Some((option, _)) = given.iter().find(|(_, is_given)| *is_given) {
        bail!("{option} {why}");
    }
    Ok(())
}

/// A vGPU of the daemon that ends with this process.
#[derive(Debug)]
pub(crate) struct Borrowed {
    daemon: Daemon,
    name: String,
    vtest: PathBuf,
    held: StdStream,
}

impl Borrowed {
    /// Has it made.
    pub(crate) fn make(
        daemon: Daemon,
        name: &str,
        limits: &LimitOptions,
        wanted: Wanted,
    ) -> anyhow::Result<Self> {
        // So that two commands of one name do not share one.
        let mut number = [0; 8];
        rustix::rand::getrandom(&mut number, rustix::rand::GetRandomFlags::empty())?;
        let wanted = Wanted {
            limits: limits.change(),
            ephemeral: true,
            owner: Some(format!("command {:016x}", u64::from_ne_bytes(number))),
            ..wanted
        };
        let view: VgpuView = daemon.put(&format!("/v1/vgpus/{name}"), &wanted)?;
        let held = control::hold(name)?;
        Ok(Self {
            daemon,
            name: name.to_owned(),
            vtest: view.sockets.vtest.into(),
            held,
        })
    }

    /// Where programs reach it.
    pub(crate) fn vtest_socket(&self) -> &Path {
        &self.vtest
    }

    /// What ends with it.
    pub(crate) fn held(&self) -> &StdStream {
        &self.held
    }

    /// Gives programs `linger` to end by themselves, and ends it; says what was used.
    pub(crate) fn end(self, linger: Duration) -> anyhow::Result<Status> {
        let begun = Instant::now();
        let mut status = control::status(&self.name);
        while status
            .as_ref()
            .is_ok_and(|status| !status.contexts.is_empty())
            && begun.elapsed() < linger
        {
            std::thread::sleep(Duration::from_millis(5));
            status = control::status(&self.name);
        }
        // With the daemon gone, letting go is enough.
        if let Err(error) = self.daemon.delete(&format!("/v1/vgpus/{}", self.name)) {
            tracing::debug!("the vGPU is left to end by itself: {error:#}");
        }
        drop(self.held);
        status
    }
}
