//! Accepts the connections of a program, one thread and one renderer process each.

use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::Context;
use parhelion_device::Reason;
use parhelion_device::vgpu::Vgpu;
use parhelion_device::vtest::{self, Config};
use parhelion_model::ContextId;
use parhelion_model::limits::Limits;
use parhelion_sys::event::{self, EventFd};
use rustix::event::{PollFd, PollFlags};

use super::client::Client;
use super::summary::Totals;
use crate::renderer;

/// The most connections at a time; each is a process.
const MOST_CONNECTIONS: usize = 256;

/// How long to wait after a failure to accept: descriptors may become free.
const PAUSE: Duration = Duration::from_millis(100);

/// The configuration of all connections of one run.
pub(super) fn config(
    capset: Vec<u8>,
    limits: Limits,
    hidden_extensions: Vec<String>,
) -> anyhow::Result<Config> {
    Ok(Config {
        vgpu: Vgpu::new(capset, limits, hidden_extensions),
        stop: Some(Arc::new(EventFd::new()?)),
    })
}

/// A listening socket and what it has accepted.
#[derive(Debug)]
pub(super) struct Server {
    accepting: Option<JoinHandle<Vec<JoinHandle<()>>>>,
    stop_accepting: Arc<EventFd>,
    config: Arc<Config>,
    totals: Arc<Mutex<Totals>>,
}

impl Server {
    /// Listens at `socket`.
    pub(super) fn start(socket: &Path, config: Config) -> anyhow::Result<Self> {
        let listener = UnixListener::bind(socket)
            .with_context(|| format!("cannot listen at {}", socket.display()))?;
        listener.set_nonblocking(true)?;
        let config = Arc::new(config);
        let totals = Arc::new(Mutex::new(Totals::default()));
        let stop_accepting = Arc::new(EventFd::new()?);
        let accepting = {
            let (config, totals) = (Arc::clone(&config), Arc::clone(&totals));
            let stop = Arc::clone(&stop_accepting);
            std::thread::Builder::new()
                .name("accept".to_owned())
                .spawn(move || accept(&listener, &stop, &config, &totals))?
        };
        Ok(Self {
            accepting: Some(accepting),
            stop_accepting,
            config,
            totals,
        })
    }

    /// Accepts nothing more, gives connections `linger` to end by themselves, ends the others, and
    /// tells what there was.
    pub(super) fn end(mut self, linger: Duration) -> Totals {
        let connections = self.stop_accepting();
        let deadline = Instant::now().checked_add(linger);
        while connections.iter().any(|thread| !thread.is_finished())
            && deadline.is_some_and(|end| Instant::now() < end)
        {
            std::thread::sleep(Duration::from_millis(2));
        }
        self.stop_connections(connections);
        let mut totals = std::mem::take(&mut *lock(&self.totals));
        totals.note_peak(self.config.vgpu.peak_bytes());
        totals
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

fn accept(
    listener: &UnixListener,
    stop: &EventFd,
    config: &Arc<Config>,
    totals: &Arc<Mutex<Totals>>,
) -> Vec<JoinHandle<()>> {
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
        match serve(stream, context, Arc::clone(config), Arc::clone(totals)) {
            Ok(thread) => connections.push(thread),
            Err(error) => tracing::warn!(%error, "cannot serve a connection"),
        }
    }
}

fn serve(
    stream: UnixStream,
    context: ContextId,
    config: Arc<Config>,
    totals: Arc<Mutex<Totals>>,
) -> io::Result<JoinHandle<()>> {
    std::thread::Builder::new()
        .name(format!("ctx {context}"))
        .spawn(move || {
            let client = Client::of(&stream);
            let ended = vtest::serve(stream, context, &config, &renderer::spawn);
            lock(&totals).add(&ended);
            if let (Reason::Fault(_), true, Some(client)) = (&ended.reason, ended.has_rings, client)
                && client.abort_unless_it_ends()
            {
                tracing::debug!(%context, "the program did not notice that its context is lost");
            }
        })
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    // All that is locked here is consistent at every moment.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
