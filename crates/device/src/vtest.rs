//! Serves one client of the vtest protocol: a guest program on the same host, without a VM.
//!
//! [`serve`] owns the client's socket and the link to a renderer for as long as the client lives,
//! in one thread, which waits for both in one place. The parts:
//!
//! - `protocol`: messages to requests, no state;
//! - `stream`: the socket, and how it is closed so that the client notices;
//! - `sync`: synchronization objects, fences, waits;
//! - `connection`: the loop, and what each request does.
//!
//! Rules:
//!
//! - Order of a connection: `CREATE_RENDERER` first and once, a version before a context, a context
//!   before resources, submissions and synchronization objects.
//! - A request that waits for the renderer keeps the renderer served (memory, fences, rings).
//! - There is no failure reply for most requests, so what cannot be done ends the connection. Only a
//!   renderer that could not start is told gently: the capset is then "not valid", and the client
//!   reports that there is no device.
//! - The end, in this order: rings say FATAL, waits are woken, the socket is closed with input
//!   unread, the renderer is ended and reaped, memory is back in the ledger.

mod connection;
mod protocol;
mod stream;
mod sync;

use std::io;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use parhelion_model::ContextId;
use parhelion_model::control::FaultKind;
use parhelion_model::statistics::Statistics;
use parhelion_sys::event::EventFd;

use crate::fault::{Ended, Fault, Reason};
use crate::renderer::{Link, Spawned};
use crate::vgpu::Vgpu;
use connection::Connection;

/// How long a renderer may take to end in order.
const GRACE: Duration = Duration::from_millis(400);

/// What all connections of one vGPU have in common.
#[derive(Clone, Debug)]
pub struct Config {
    /// The Venus capset, whole words, passed on as it is.
    pub capset: Vec<u8>,
    /// The vGPU.
    pub vgpu: Vgpu,
    /// Ends all connections when it is signalled.
    pub stop: Option<Arc<EventFd>>,
}

/// Serves the client at the other end of `stream` until one of both ends it.
///
/// `spawn` starts a renderer process. It is called on this thread, which stays until the renderer
/// is gone, as [`parhelion_sys::process`] asks.
///
/// `stream` must be the only descriptor of its socket.
pub fn serve(
    stream: UnixStream,
    context: ContextId,
    config: &Config,
    spawn: &dyn Fn() -> io::Result<Spawned>,
) -> Ended {
    let span = tracing::debug_span!("ctx", id = context.0);
    let _entered = span.enter();
    let failed = |error| Fault::host("renderer", format!("cannot be started: {error}"));
    let link = match config.vgpu.admit() {
        Ok(()) => spawn()
            .and_then(|spawned| Link::new(spawned, &config.vgpu))
            .map_err(failed)
            .inspect_err(|fault| config.vgpu.blame(0, fault, false)),
        Err(refused) => {
            config.vgpu.count_refusal();
            Err(refused)
        }
    };
    let ended = match link {
        Ok(link) => run(stream, context, config, link),
        Err(fault) => Ended {
            context,
            name: String::new(),
            driver: None,
            has_rings: false,
            reason: fault.into(),
            statistics: Statistics::default(),
        },
    };
    match &ended.reason {
        Reason::Disconnected => tracing::debug!(name = %ended.name, "client disconnected"),
        Reason::Stopped => tracing::debug!(name = %ended.name, "stopped"),
        Reason::Fault(fault) => match fault.kind {
            FaultKind::Guest | FaultKind::Hang => {
                tracing::debug!(name = %ended.name, %fault, "context ended");
            }
            FaultKind::Host => tracing::warn!(name = %ended.name, %fault, "context ended"),
        },
    }
    ended
}

fn run(stream: UnixStream, context: ContextId, config: &Config, link: Link) -> Ended {
    let mut connection = Connection::new(stream, link, context, config);
    let reason = catch_unwind(AssertUnwindSafe(|| connection.run())).unwrap_or_else(|_| {
        tracing::error!("a connection panicked; this is a bug of Parhelion");
        Fault::host("connection", "internal error").into()
    });
    connection.end(reason, GRACE)
}

#[cfg(test)]
mod tests;
