//! The program at the other end of a connection, once its context is lost.
//!
//! Mesa's driver aborts the program when it sees that, but looks only every few seconds while it
//! waits. So a program that has not ended within a moment gets the signal from us.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use parhelion_sys::event;
use rustix::event::{PollFd, PollFlags};
use rustix::process::{PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

/// How long a program has to notice by itself.
const GRACE: Duration = Duration::from_millis(500);

/// A program, by a descriptor that never means another one from when it was made.
#[derive(Debug)]
pub(super) struct Client {
    process: OwnedFd,
}

impl Client {
    /// Who connected; none if it is gone already or the kernel does not tell.
    pub(super) fn of(stream: &UnixStream) -> Option<Self> {
        let peer = rustix::net::sockopt::socket_peercred(stream).ok()?;
        if peer.uid != rustix::process::geteuid() {
            return None;
        }
        let process = pidfd_open(peer.pid, PidfdFlags::empty()).ok()?;
        Some(Self { process })
    }

    /// Aborts the program unless it ends soon; says whether that was needed.
    pub(super) fn abort_unless_it_ends(&self) -> bool {
        let mut fds = [PollFd::new(&self.process, PollFlags::IN)];
        let _ = event::wait(&mut fds, Some(GRACE));
        let ended = !fds.iter().all(|fd| fd.revents().is_empty());
        // The signal that Mesa's own abort would raise.
        !ended && pidfd_send_signal(&self.process, Signal::ABORT).is_ok()
    }
}
