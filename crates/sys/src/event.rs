//! Event counters, and waiting for several descriptors.
//!
//! [`EventFd`] is what one thread pokes and another polls, also across processes. [`wait`] is
//! `poll(2)` with the interruptions hidden.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use rustix::event::epoll::EventFlags;
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

/// Waits for many descriptors at a time (`epoll`).
#[derive(Debug)]
pub struct Poller(OwnedFd);

impl Poller {
    /// One that waits for nothing yet.
    pub fn new() -> io::Result<Self> {
        let fd = rustix::event::epoll::create(rustix::event::epoll::CreateFlags::CLOEXEC)?;
        Ok(Self(fd))
    }

    /// Waits for `fd`, too, until it is closed; it is told of as `key`.
    pub fn add(&self, fd: &impl AsFd, key: u64) -> io::Result<()> {
        self.watch(fd, key, EventFlags::IN | EventFlags::ET)
    }

    /// The same, told of again and again for as long as it is readable.
    pub fn add_level(&self, fd: &impl AsFd, key: u64) -> io::Result<()> {
        self.watch(fd, key, EventFlags::IN)
    }

    fn watch(&self, fd: &impl AsFd, key: u64, flags: EventFlags) -> io::Result<()> {
        use rustix::event::epoll::EventData;
        Ok(rustix::event::epoll::add(
            &self.0,
            fd,
            EventData::new_u64(key),
            flags,
        )?)
    }

    /// Waits for one of them, at most `timeout`, and puts their keys into `ready`, in which a signal may
    /// leave none.
    pub fn wait(&self, timeout: Duration, ready: &mut Vec<u64>) -> io::Result<()> {
        ready.clear();
        let timeout = Timespec {
            tv_sec: i64::try_from(timeout.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: timeout.subsec_nanos().into(),
        };
        let mut events = Vec::with_capacity(64);
        let buffer = rustix::buffer::spare_capacity(&mut events);
        match rustix::event::epoll::wait(&self.0, buffer, Some(&timeout)) {
            Ok(_) => {
                ready.extend(events.iter().map(|event| event.data.u64()));
                Ok(())
            }
            Err(rustix::io::Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::event::PollFlags;

    #[test]
    fn a_poller_tells_of_each_signal_once() {
        let poller = Poller::new().unwrap();
        let (one, other) = (EventFd::new().unwrap(), EventFd::new().unwrap());
        poller.add(&one, 1).unwrap();
        poller.add(&other, 2).unwrap();
        let mut ready = Vec::new();
        let mut wait = |most| {
            poller
                .wait(Duration::from_millis(most), &mut ready)
                .unwrap();
            ready.clone()
        };
        assert!(wait(0).is_empty());
        other.signal().unwrap();
        assert_eq!(wait(1000), [2]);
        assert!(wait(0).is_empty());
        other.signal().unwrap();
        assert_eq!(wait(1000), [2]);
        drop(other);
        one.signal().unwrap();
        assert_eq!(wait(1000), [1]);
    }

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
