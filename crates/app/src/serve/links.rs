//! The connections to device processes, and the thread that reads them.

use std::collections::BTreeMap;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::Context;
use parhelion_sys::event::Poller;
use parhelion_sys::socket::Seqpacket;

use super::scheduler::Key;
use crate::device::watch::{FromDevice, ToDevice};

/// How long the thread waits when nothing comes.
const LOOK: Duration = Duration::from_secs(1);

/// How long a device may take to read an order. Its thread for that does nothing else.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who hears what devices say.
pub(super) trait Listener: Send + Sync {
    /// A device says something.
    fn heard(&self, key: Key, message: FromDevice, fds: Vec<OwnedFd>);
    /// The connection to a device has ended.
    fn lost(&self, key: Key);
}

/// All connections.
#[derive(Debug)]
pub(super) struct Links {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    poller: Poller,
    all: Mutex<BTreeMap<Key, Arc<Seqpacket>>>,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Key, Arc<Seqpacket>>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Links {
    /// No connections yet.
    pub(super) fn new() -> anyhow::Result<Self> {
        Ok(Self {
            shared: Arc::new(Shared {
                poller: Poller::new()?,
                all: Mutex::default(),
            }),
        })
    }

    /// Starts the thread, which tells `listener` for as long as that is there.
    pub(super) fn start(&self, listener: std::sync::Weak<dyn Listener>) -> anyhow::Result<()> {
        let shared = Arc::clone(&self.shared);
        thread::Builder::new()
            .name("links".to_owned())
            .spawn(move || {
                let mut ready = Vec::new();
                loop {
                    if let Err(error) = shared.poller.wait(LOOK, &mut ready) {
                        tracing::error!(%error, "devices cannot be waited for");
                        thread::sleep(LOOK);
                    }
                    let Some(listener) = listener.upgrade() else {
                        return;
                    };
                    for key in &ready {
                        read(&shared, *key, &*listener);
                    }
                }
            })
            .context("cannot start the thread that hears devices")?;
        Ok(())
    }

    /// Reads from a new connection, too.
    pub(super) fn add(&self, key: Key, socket: Seqpacket) -> anyhow::Result<()> {
        socket.set_send_timeout(PATIENCE)?;
        let socket = Arc::new(socket);
        self.shared.lock().insert(key, Arc::clone(&socket));
        let added = self.shared.poller.add_level(&*socket, key);
        if added.is_err() {
            self.shared.lock().remove(&key);
        }
        Ok(added?)
    }

    /// Tells a device something; an error if it is gone.
    pub(super) fn send(&self, key: Key, message: &ToDevice) -> anyhow::Result<()> {
        let socket = self.shared.lock().get(&key).map(Arc::clone);
        let socket = socket.context("the process of the vGPU is gone")?;
        socket
            .send(&serde_json::to_vec(message)?, &[])
            .context("the process of the vGPU does not listen")
    }
}

fn read(shared: &Shared, key: Key, listener: &dyn Listener) {
    let Some(socket) = shared.lock().get(&key).map(Arc::clone) else {
        return;
    };
    let (mut packet, mut fds) = (Vec::new(), Vec::new());
    let message = match socket.receive(&mut packet, &mut fds) {
        Ok(0) => None,
        Ok(_) => serde_json::from_slice(&packet)
            .inspect_err(|error| tracing::error!(%error, "a device says what is not understood"))
            .ok(),
        Err(error) => {
            tracing::warn!(%error, "a device cannot be heard");
            None
        }
    };
    match message {
        Some(message) => listener.heard(key, message, fds),
        None => {
            shared.lock().remove(&key);
            drop(socket);
            listener.lost(key);
        }
    }
}
