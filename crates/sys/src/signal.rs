//! Termination signals as a descriptor.
//!
//! A handler would run at any instruction; a descriptor is polled together with everything else.
//! The signals are blocked, which new threads and children inherit, so [`Signals::block`] is called
//! first thing in `main`; children get an empty mask again (see [`crate::process`]).
#![allow(unsafe_code, reason = "blocking signals and opening a signalfd")]

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};

/// SIGHUP: the terminal went away.
pub const HANG_UP: i32 = libc::SIGHUP;
/// SIGINT: Ctrl-C.
pub const INTERRUPT: i32 = libc::SIGINT;
/// SIGQUIT: Ctrl-\.
pub const QUIT: i32 = libc::SIGQUIT;
/// SIGTERM: somebody asks us to end.
pub const TERMINATE: i32 = libc::SIGTERM;

/// What arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// The number of the signal.
    pub number: i32,
    /// True if the kernel sent it to the whole foreground process group, as a terminal does:
    /// children in our group have got it as well.
    pub from_terminal: bool,
}

/// The termination signals, blocked and readable from a descriptor.
#[derive(Debug)]
pub struct Signals(OwnedFd);

impl Signals {
    /// Blocks hang-up, interrupt, quit and terminate for the calling thread and the threads it will
    /// make, and opens a descriptor to receive them.
    pub fn block() -> io::Result<Self> {
        let mut set = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY:
        // - `set` is a valid place for a signal set, which this call initialises.
        unsafe { libc::sigemptyset(set.as_mut_ptr()) };
        for number in [HANG_UP, INTERRUPT, QUIT, TERMINATE] {
            // SAFETY:
            // - the set was initialised above, and the number is that of a signal.
            unsafe { libc::sigaddset(set.as_mut_ptr(), number) };
        }
        // SAFETY:
        // - the set was initialised above; the old mask is not asked for.
        let code =
            unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, set.as_ptr(), std::ptr::null_mut()) };
        if code != 0 {
            return Err(io::Error::from_raw_os_error(code));
        }
        let flags = libc::SFD_CLOEXEC | libc::SFD_NONBLOCK;
        // SAFETY:
        // - the set was initialised above; -1 asks for a new descriptor.
        let fd = unsafe { libc::signalfd(-1, set.as_ptr(), flags) };
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY:
        // - the kernel just made this descriptor for us; nothing else owns it.
        Ok(Self(unsafe { OwnedFd::from_raw_fd(fd) }))
    }

    /// The next signal, if one is pending.
    pub fn next(&self) -> io::Result<Option<Received>> {
        // struct signalfd_siginfo: 128 bytes; number at 0, code at 8.
        let mut record = [0_u8; 128];
        match rustix::io::read(&self.0, &mut record) {
            Ok(128) => {
                let [a, b, c, d, _, _, _, _, e, f, g, h, ..] = record;
                Ok(Some(Received {
                    number: i32::from_ne_bytes([a, b, c, d]),
                    from_terminal: i32::from_ne_bytes([e, f, g, h]) == libc::SI_KERNEL,
                }))
            }
            Ok(_) => Err(io::Error::other("a signal record was cut")),
            Err(rustix::io::Errno::AGAIN) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::process::{Signal, getpid};

    #[test]
    fn signals_are_read_and_do_not_kill() {
        // Runs in a thread of its own; the signal is sent to that thread, not to the process.
        std::thread::spawn(|| {
            let signals = Signals::block().unwrap();
            assert_eq!(signals.next().unwrap(), None);

            // SAFETY:
            // - takes numbers only; the signal is blocked in this thread.
            unsafe {
                libc::syscall(
                    libc::SYS_tgkill,
                    getpid().as_raw_nonzero().get(),
                    rustix::thread::gettid().as_raw_nonzero().get(),
                    Signal::TERM.as_raw(),
                )
            };

            let received = signals.next().unwrap().unwrap();
            assert_eq!(received.number, TERMINATE);
            assert!(!received.from_terminal);
        })
        .join()
        .unwrap();
    }
}
