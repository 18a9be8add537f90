//! Accepts the connections of programs that use a vGPU without a machine, one thread and one renderer
//! process each.

mod client;

use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::Context;
use parhelion_device::Reason;
use parhelion_device::vgpu::Vgpu;
use parhelion_device::vtest::{self, Config};
use parhelion_model::ContextId;
use parhelion_render as render;
use parhelion_sys::event::{self, EventFd};
use rustix::event::{PollFd, PollFlags};

use crate::renderer;
use client::Client;

/// The most connections at a time; each is a process.
const MOST_CONNECTIONS: usize = 256;

/// How long to wait after a failure to accept: descriptors may become free.
const PAUSE: Duration = Duration::from_millis(100);

/// Over vtest, dma-buf sharing does not work; hidden, Mesa draws windows in software.
pub(crate) const HIDDEN: &str = "VK_EXT_external_memory_dma_buf";

/// A listening socket and what it has accepted.
#[derive(Debug)]
pub(crate) struct Server {
    accepting: Option<JoinHandle<Vec<JoinHandle<()>>>>,
    stop_accepting: Arc<EventFd>,
    config: Arc<Config>,
}

impl Server {
    /// Listens at `socket`.
    pub(crate) fn start(socket: &Path, vgpu: Vgpu) -> anyhow::Result<Self> {
        let listener = UnixListener::bind(socket)
            .with_context(|| format!("cannot listen at {}", socket.display()))?;
        listener.set_nonblocking(true)?;
        let config = Arc::new(Config {
            capset: render::capset().to_vec(),
            vgpu,
            stop: Some(Arc::new(EventFd::new()?)),
        });
        let stop_accepting = Arc::new(EventFd::new()?);
        let accepting = {
            let config = Arc::clone(&config);
            let stop = Arc::clone(&stop_accepting);
            std::thread::Builder::new()
                .name("accept".to_owned())
                .spawn(move || accept(&listener, &stop, &config))?
        };
        Ok(Self {
            accepting: Some(accepting),
            stop_accepting,
            config,
        })
    }

    /// Accepts nothing more, gives connections `linger` to end by themselves, and ends the others.
    pub(crate) fn end(mut self, linger: Duration) {
        let connections = self.stop_accepting();
        let deadline = Instant::now().checked_add(linger);
        while connections.iter().any(|thread| !thread.is_finished())
            && deadline.is_some_and(|end| Instant::now() < end)
        {
            std::thread::sleep(Duration::from_millis(2));
        }
        self.stop_connections(connections);
    }

    fn stop_accepting(&mut self) -> Vec<JoinHandle<()>> {
        if let Err(error) = self.stop_accepting.signal() {
            tracing::error!(%error, "cannot stop accepting");
        }
        let accepted = self.accepting.take().map(JoinHandle::join);
        accepted.and_then(Result::ok).unwrap_or_default()
    }

    fn stop_connections(&self, connections: Vec<JoinHandle<()>>) {
        if let Some(stop) = &self.config.stop
            && let Err(error) = stop.signal()
        {
            tracing::error!(%error, "cannot stop connections");
        }
        for thread in connections {
            // A panic in there was reported where it happened.
            let _ = thread.join();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.accepting.is_some() {
            let connections = self.stop_accepting();
            self.stop_connections(connections);
        }
    }
}

fn accept(listener: &UnixListener, stop: &EventFd, config: &Arc<Config>) -> Vec<JoinHandle<()>> {
    let mut connections: Vec<JoinHandle<()>> = Vec::new();
    let mut next = 1_u32;
    loop {
        let mut fds = [
            PollFd::new(stop, PollFlags::IN),
            PollFd::new(listener, PollFlags::IN),
        ];
        if let Err(error) = event::wait(&mut fds, None) {
            tracing::error!(%error, "cannot wait for connections");
            return connections;
        }
        let [stopped, _] = &fds;
        if !stopped.revents().is_empty() {
            return connections;
        }
        let stream = match listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => continue,
            Err(error) => {
                tracing::warn!(%error, "cannot accept a connection");
                std::thread::sleep(PAUSE);
                continue;
            }
        };
        connections.retain(|thread| !thread.is_finished());
        if connections.len() >= MOST_CONNECTIONS {
            tracing::warn!("more than {MOST_CONNECTIONS} connections at a time; refusing one");
            continue;
        }
        let context = ContextId(next);
        next = next.wrapping_add(1);
        match serve(stream, context, Arc::clone(config)) {
            Ok(thread) => connections.push(thread),
            Err(error) => tracing::warn!(%error, "cannot serve a connection"),
        }
    }
}

fn serve(
    stream: UnixStream,
    context: ContextId,
    config: Arc<Config>,
) -> io::Result<JoinHandle<()>> {
    std::thread::Builder::new()
        .name(format!("ctx {context}"))
        .spawn(move || {
            let client = Client::of(&stream);
            let ended = vtest::serve(stream, context, &config, &renderer::spawn);
            if let (Reason::Fault(_), true, Some(client)) = (&ended.reason, ended.has_rings, client)
                && client.abort_unless_it_ends()
            {
                tracing::debug!(%context, "the program did not notice that its context is lost");
            }
        })
}
