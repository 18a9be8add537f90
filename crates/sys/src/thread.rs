//! How soon a thread runs after it was woken.
//!
//! Linux gives a processor to threads in *slices*, of about three milliseconds by default; a thread that
//! asks for short ones gets a processor sooner, and no more of it in all (EEVDF; Stoica and Abdel-Wahab,
//! 1995). That is for threads which run for moments and for which others wait. Where the GPU is the host's
//! processor, all processors are at work while it is, and a thread without this waits for a slice of the
//! driver's each time it is called.
//!
//! Since Linux 6.12; older kernels take no notice.
#![allow(unsafe_code, reason = "system calls that no safe crate wraps")]

use std::cell::Cell;
use std::io;
use std::marker::PhantomData;

/// The shortest slice that the kernel gives.
const SHORT_NS: u64 = 100_000;

/// The calling thread is prompt until this is dropped.
#[derive(Debug)]
pub struct Prompt(PhantomData<*const ()>);

thread_local! {
    static IS_PROMPT: Cell<bool> = const { Cell::new(false) };
}

impl Prompt {
    /// Asks for short slices. Threads that it starts meanwhile have them as well. Nothing happens if the
    /// kernel does not want to, or this thread has asked before.
    pub fn begin() -> Option<Self> {
        if IS_PROMPT.get() {
            return None;
        }
        set_slice(SHORT_NS).ok()?;
        IS_PROMPT.set(true);
        Some(Self(PhantomData))
    }
}

impl Drop for Prompt {
    fn drop(&mut self) {
        IS_PROMPT.set(false);
        // It was allowed a moment ago.
        let _ = set_slice(0);
    }
}

fn empty() -> libc::sched_attr {
    libc::sched_attr {
        size: u32::try_from(size_of::<libc::sched_attr>()).unwrap_or(0),
        sched_policy: 0,
        sched_flags: 0,
        sched_nice: 0,
        sched_priority: 0,
        sched_runtime: 0,
        sched_deadline: 0,
        sched_period: 0,
    }
}

/// What the kernel has for the calling thread.
fn attributes() -> io::Result<libc::sched_attr> {
    let mut attributes = empty();
    // SAFETY:
    // - the pointer is to a live structure of the size that is given, which only this thread has;
    // - the call writes plain numbers into it.
    let result = unsafe {
        libc::syscall(
            libc::SYS_sched_getattr,
            0,
            &raw mut attributes,
            attributes.size,
            0,
        )
    };
    match result {
        0 => Ok(attributes),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Slices of so many nanoseconds for the calling thread; 0: the default.
fn set_slice(slice_ns: u64) -> io::Result<()> {
    let found = attributes()?;
    let policy = libc::SCHED_OTHER.cast_unsigned();
    if found.sched_policy != policy {
        return Err(io::Error::from(io::ErrorKind::Unsupported));
    }
    let attributes = libc::sched_attr {
        sched_nice: found.sched_nice,
        sched_runtime: slice_ns,
        ..empty()
    };
    // SAFETY:
    // - the pointer is to a live structure whose size is in it, and which the call only reads;
    // - class and niceness stay, so that no other thread gets less than before.
    let result = unsafe { libc::syscall(libc::SYS_sched_setattr, 0, &raw const attributes, 0) };
    match result {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thread_is_prompt_for_a_while() {
        let before = attributes().unwrap();
        {
            let prompt = Prompt::begin();
            assert!(Prompt::begin().is_none(), "it is already");
            let during = attributes().unwrap();
            assert_eq!(during.sched_nice, before.sched_nice);
            // Kernels without it say zero.
            if prompt.is_some() && during.sched_runtime != 0 {
                assert_eq!(during.sched_runtime, SHORT_NS);
            }
        }
        let after = attributes().unwrap();
        assert_eq!(after.sched_runtime, before.sched_runtime);
        assert_eq!(after.sched_nice, before.sched_nice);
        assert!(Prompt::begin().is_some());
    }
}
