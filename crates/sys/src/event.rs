//! Event counters, and waiting for several descriptors.
//!
//! [`EventFd`] is what one thread pokes and another polls, also across processes. [`wait`] is
//! `poll(2)` with the interruptions hidden.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::{EventfdFlags, PollFd, Timespec};

/// A counter that is readable while it is not zero.
#[derive(Debug)]
pub struct EventFd(OwnedFd);

impl EventFd {
    /// A counter at zero.
    pub fn new() -> io::Result<Self> {
        let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
        Ok(Self(rustix::event::eventfd(0, flags)?))
    }

    /// Takes over a descriptor that is a counter already. It is made not to block, for its other
    /// owners too.
    pub fn adopt(fd: OwnedFd) -> io::Result<Self> {
        let flags = rustix::fs::fcntl_getfl(&fd)?;
        rustix::fs::fcntl_setfl(&fd, flags | rustix::fs::OFlags::NONBLOCK)?;
        Ok(Self(fd))
    }

    /// Makes the descriptor readable.
    pub fn signal(&self) -> io::Result<()> {
        match rustix::io::write(&self.0, &1_u64.to_ne_bytes()) {
            // The counter is at its maximum: it is readable, which is all that was wanted.
            Ok(_) | Err(rustix::io::Errno::AGAIN) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes the descriptor unreadable again; true if it was signalled.
    pub fn clear(&self) -> io::Result<bool> {
        match rustix::io::read(&self.0, &mut [0; 8]) {
            Ok(_) => Ok(true),
            Err(rustix::io::Errno::AGAIN) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// A second descriptor of the same counter, to be passed on.
    pub fn try_clone_fd(&self) -> io::Result<OwnedFd> {
        self.0.try_clone()
    }
}

impl AsFd for EventFd {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

/// Waits until one of `fds` has an event, or `timeout` (`None`: for ever) is over.
///
/// Returns how many have events; zero also when a signal interrupted the wait, so callers look at
/// their clock again.
pub fn wait(fds: &mut [PollFd<'_>], timeout: Option<Duration>) -> io::Result<usize> {
    let timeout = timeout.map(|timeout| Timespec {
        tv_sec: i64::try_from(timeout.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: timeout.subsec_nanos().into(),
    });
    match rustix::event::poll(fds, timeout.as_ref()) {
        Ok(ready) => Ok(ready),
        Err(rustix::io::Errno::INTR) => Ok(0),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::event::PollFlags;

    #[test]
    fn counter_is_readable_until_cleared() {
        let event = EventFd::new().unwrap();
        assert!(!event.clear().unwrap());

        event.signal().unwrap();
        let mut fds = [PollFd::new(&event, PollFlags::IN)];
        assert_eq!(wait(&mut fds, None).unwrap(), 1);

        assert!(event.clear().unwrap());
        let mut fds = [PollFd::new(&event, PollFlags::IN)];
        assert_eq!(wait(&mut fds, Some(Duration::from_millis(1))).unwrap(), 0);
    }
}
