//! What a device and the daemon say to each other, over a sequenced-packet socket in the device's folder:
//! JSON, one message a packet, descriptors beside it.
//!
//! Rules:
//!
//! - The device waits for nobody: a daemon that does not read is left, and gates are opened.
//! - A daemon that comes hears of all contexts at work first; so one that was killed finds them again.
//! - One daemon at a time.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use parhelion_device::machine::Machine;
use parhelion_device::vgpu::{Blame, Notice, Status, Vgpu};
use parhelion_model::vgpu::{Size, Span, VgpuLimits};
use parhelion_sys::socket::{MAX_PACKET_BYTES, Seqpacket};
use serde::{Deserialize, Serialize};

/// How often the daemon hears how a device is, if that has changed.
pub(crate) const REPORT_PERIOD: Duration = Duration::from_secs(1);

/// How long a daemon may take to read a packet.
const PATIENCE: Duration = Duration::from_secs(5);

/// The most contexts that are told of one by one.
const MOST_TOLD: usize = 200;

/// From the daemon.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) enum ToDevice {
    /// These limits hold from now on.
    Set(VgpuLimits),
    /// New contexts may begin again.
    Pardon,
    /// End, with all that uses it.
    End,
}

/// From a device.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) enum FromDevice {
    /// A context has begun; its page and its bell are beside the message.
    Began {
        /// Its number.
        seat: u64,
        /// What it calls itself.
        name: String,
    },
    /// A context has ended.
    Ended {
        /// Its number.
        seat: u64,
    },
    /// A context has to end, or could not begin.
    Blamed(Blame),
    /// How the device is.
    Status(Box<Status>),
}

/// Serves daemons, one after the other, for as long as the process lives.
pub(super) fn serve(listener: &OwnedFd, vgpu: &Vgpu, machine: &Machine) {
    loop {
        let served = Seqpacket::accept(listener).and_then(|daemon| attend(daemon, vgpu, machine));
        if let Err(error) = served {
            tracing::debug!(%error, "the daemon cannot be served");
            // Nothing to be gained from trying at once what has just failed.
            thread::sleep(Duration::from_millis(10));
        }
        vgpu.open_gates();
    }
}

fn attend(daemon: Seqpacket, vgpu: &Vgpu, machine: &Machine) -> io::Result<()> {
    let (_, user) = daemon.peer()?;
    if user != rustix::process::geteuid().as_raw() {
        return Err(io::Error::other("it is another user's"));
    }
    daemon.set_send_timeout(PATIENCE)?;
    let daemon = Arc::new(daemon);
    let notices = vgpu.watch();
    let teller = {
        let (daemon, vgpu) = (Arc::clone(&daemon), vgpu.clone());
        thread::Builder::new()
            .name("teller".to_owned())
            .spawn(move || {
                if let Err(error) = tell(&daemon, &vgpu, &notices) {
                    tracing::debug!(%error, "the daemon does not listen");
                }
                let _ = daemon.shutdown();
            })?
    };
    let heard = hear(&daemon, vgpu, machine);
    let _ = daemon.shutdown();
    vgpu.open_gates();
    // Without a watcher it has nothing to wait for.
    let _ = teller.join();
    heard
}

/// Does what the daemon says until it leaves.
fn hear(daemon: &Seqpacket, vgpu: &Vgpu, machine: &Machine) -> io::Result<()> {
    let (mut packet, mut fds) = (Vec::new(), Vec::new());
    while daemon.receive(&mut packet, &mut fds)? > 0 {
        match serde_json::from_slice(&packet)? {
            ToDevice::Set(limits) => {
                vgpu.set_vram(limits.vram.map(|Size(bytes)| bytes));
                vgpu.set_timeout(limits.timeout.map(|Span(ms)| ms));
            }
            ToDevice::Pardon => vgpu.pardon(),
            ToDevice::End => machine.stop(),
        }
    }
    Ok(())
}

/// Tells the daemon what happens, and how the device is.
fn tell(daemon: &Seqpacket, vgpu: &Vgpu, notices: &Receiver<Notice>) -> io::Result<()> {
    let mut told = vgpu.status();
    send_status(daemon, &told)?;
    let mut due = Instant::now() + REPORT_PERIOD;
    loop {
        let now = Instant::now();
        if now >= due {
            let status = vgpu.status();
            if status != told {
                send_status(daemon, &status)?;
                told = status;
            }
            due = now + REPORT_PERIOD;
        }
        let left = due.saturating_duration_since(now);
        match notices.recv_timeout(left) {
            Ok(Notice::Began {
                seat,
                name,
                page,
                bell,
            }) => send(
                daemon,
                &FromDevice::Began { seat, name },
                &[page.as_fd(), bell.as_fd()],
            )?,
            Ok(Notice::Ended { seat }) => send(daemon, &FromDevice::Ended { seat }, &[])?,
            Ok(Notice::Blamed(blame)) => send(daemon, &FromDevice::Blamed(blame), &[])?,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

fn send_status(daemon: &Seqpacket, status: &Status) -> io::Result<()> {
    let mut status = status.clone();
    status.contexts.truncate(MOST_TOLD);
    loop {
        let message = FromDevice::Status(Box::new(status));
        let packet = serde_json::to_vec(&message)?;
        let FromDevice::Status(again) = message else {
            return Ok(());
        };
        status = *again;
        if packet.len() <= MAX_PACKET_BYTES
            || status.contexts.is_empty() && status.blames.is_empty()
        {
            return daemon.send(&packet, &[]);
        }
        // What guests call themselves may be long; the sums are what counts.
        status.contexts.truncate(status.contexts.len() / 2);
        if status.contexts.is_empty() {
            status.blames.clear();
        }
    }
}

fn send(daemon: &Seqpacket, message: &FromDevice, fds: &[BorrowedFd<'_>]) -> io::Result<()> {
    daemon.send(&serde_json::to_vec(message)?, fds)
}
