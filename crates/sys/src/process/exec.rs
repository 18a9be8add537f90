//! What a child does between `fork` and `exec`.
//!
//! The rule of this place: the child is a copy of one thread of a process with many, so a lock that
//! another thread held is held for ever. Nothing here allocates, locks, formats or logs; it makes
//! system calls on values prepared before the fork.
#![allow(unsafe_code, reason = "code that runs between fork and exec")]

use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::process::Command;

use rustix::process::Resource;

use super::isolation::Isolation;
use super::{FIRST_INHERITED_FD, OpenFiles};

/// Makes `command` give `inherited` to its child as 3, 4 …, close all else, and die with us.
pub(super) fn prepare(
    command: &mut Command,
    inherited: &[OwnedFd],
    open_files: Option<OpenFiles>,
    is_detached: bool,
    isolation: Option<&Isolation>,
) -> io::Result<()> {
    let parent = rustix::process::getpid();
    let first_other = i32::try_from(inherited.len())
        .ok()
        .and_then(|count| FIRST_INHERITED_FD.checked_add(count))
        .ok_or(rustix::io::Errno::INVAL)?;
    let mut aside = Vec::with_capacity(inherited.len());
    for fd in inherited {
        aside.push(rustix::io::fcntl_dupfd_cloexec(fd, first_other)?);
    }
    let isolate = isolation.map(Isolation::plan).transpose()?;
    let hook = move || {
        if is_detached {
            rustix::process::setsid()?;
        } else {
            die_with(parent)?;
        }
        clear_signal_mask()?;
        place(&aside)?;
        if let Some(limit) = &open_files {
            rustix::process::setrlimit(Resource::Nofile, limit.0)?;
        }
        match &isolate {
            Some(plan) => plan.carry_out(),
            None => Ok(()),
        }
    };
    // SAFETY:
    // - `hook` only makes system calls: no allocation, no locks, no panics (see the functions);
    // - it touches no memory other than its own captures, which the fork copied.
    unsafe { command.pre_exec(hook) };
    Ok(())
}

/// Ends this process at once, whatever its threads are doing; nothing is torn down.
pub fn exit_at_once(code: i32) -> ! {
    // SAFETY:
    // - no handlers run, nothing is freed: other threads cannot see half of anything.
    unsafe { libc::_exit(code) }
}

/// Asks the kernel to kill this process when its parent thread ends, and notices a parent that has
/// ended already.
fn die_with(parent: rustix::process::Pid) -> io::Result<()> {
    rustix::process::set_parent_process_death_signal(Some(rustix::process::Signal::KILL))?;
    if rustix::process::getppid() == Some(parent) {
        Ok(())
    } else {
        Err(rustix::io::Errno::SRCH.into())
    }
}

/// Undoes [`crate::signal::Signals::block`], which the child inherited.
fn clear_signal_mask() -> io::Result<()> {
    let mut none = std::mem::MaybeUninit::<libc::sigset_t>::uninit();
    // SAFETY:
    // - `none` is a valid place for a signal set, which this call initialises.
    unsafe { libc::sigemptyset(none.as_mut_ptr()) };
    // SAFETY:
    // - the set was initialised above; the old mask is not asked for;
    // - the call is async-signal-safe.
    let code =
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, none.as_ptr(), std::ptr::null_mut()) };
    if code == 0 {
        Ok(())
    } else {
        Err(io::Error::from_raw_os_error(code))
    }
}

/// Puts the descriptors on their numbers and marks all others to be closed at `exec`.
///
/// All sources have numbers above the targets (see [`prepare`]), so no move destroys another.
fn place(inherited: &[OwnedFd]) -> io::Result<()> {
    let mut target = FIRST_INHERITED_FD;
    for source in inherited {
        // SAFETY:
        // - `source` is open: it is owned by the caller;
        // - whatever was open as `target` belongs to this copy of the process, which is about to
        //   run another program and uses no descriptor by that number any more.
        let placed = unsafe { libc::dup2(source.as_raw_fd(), target) };
        if placed < 0 {
            return Err(io::Error::last_os_error());
        }
        target = target.saturating_add(1);
    }
    close_from(target)
}

/// Marks all descriptors from `first` on close-on-exec.
///
/// Everything this workspace opens is close-on-exec already; this is for what was inherited or what
/// a library opened otherwise.
fn close_from(first: i32) -> io::Result<()> {
    // SAFETY:
    // - takes numbers only; marks descriptors without closing any.
    let code = unsafe {
        libc::syscall(
            libc::SYS_close_range,
            first,
            libc::c_uint::MAX,
            libc::CLOSE_RANGE_CLOEXEC,
        )
    };
    if code == 0 {
        return Ok(());
    }
    let error = io::Error::last_os_error();
    match error.raw_os_error() {
        // Before Linux 5.11. One by one is slow, but right.
        Some(libc::ENOSYS | libc::EINVAL) => {
            let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile);
            let end = limit.current.and_then(|end| i32::try_from(end).ok());
            for number in first..end.unwrap_or(i32::MAX).min(1 << 20) {
                // SAFETY:
                // - takes numbers only; fails without effect where nothing is open.
                unsafe { libc::fcntl(number, libc::F_SETFD, libc::FD_CLOEXEC) };
            }
            Ok(())
        }
        _ => Err(error),
    }
}
