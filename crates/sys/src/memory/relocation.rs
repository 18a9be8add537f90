//! Stopping whoever writes to a range of memory while it is moved.
//!
//! The range is made read-only. A thread that writes to it faults, and our handler of the fault lets
//! it wait until the move is over; then the instruction is tried again and meets the new mapping. So
//! nobody has to be asked to pause, drivers with threads of their own included (Mesa leaves the signal
//! unblocked in its threads, for tools that do the same).
//!
//! Any other fault is left to the handler that was there before, which is the one of Rust's runtime,
//! or to the end of the process.
#![allow(unsafe_code, reason = "a signal handler")]

use std::io;
use std::mem::MaybeUninit;
use std::sync::atomic::{AtomicI32, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// The range that is being moved; empty if none is.
static BEGIN: AtomicUsize = AtomicUsize::new(0);
static END: AtomicUsize = AtomicUsize::new(0);

/// How many faults outside of the range may still be tried again. A thread that faulted just before a
/// move was over gets here after it, and its fault is gone; one that is really wrong faults again and
/// again.
static RETRIES: AtomicI32 = AtomicI32::new(0);
/// After each move. More threads than a process of ours has.
const MOST_RETRIES: i32 = 1024;

/// One move at a time.
static MOVE: Mutex<()> = Mutex::new(());

/// Who handled faults before.
static BEFORE: OnceLock<libc::sigaction> = OnceLock::new();

/// While it lives, writers wait.
#[derive(Debug)]
pub(super) struct Stopped {
    _one: MutexGuard<'static, ()>,
}

impl Drop for Stopped {
    fn drop(&mut self) {
        RETRIES.store(MOST_RETRIES, Ordering::SeqCst);
        BEGIN.store(0, Ordering::SeqCst);
        END.store(0, Ordering::SeqCst);
    }
}

/// From now on, a thread that faults when it writes to these `len` bytes waits.
pub(super) fn stop_writers(begin: usize, len: usize) -> io::Result<Stopped> {
    let one = MOVE.lock().unwrap_or_else(PoisonError::into_inner);
    install()?;
    END.store(begin.saturating_add(len), Ordering::SeqCst);
    BEGIN.store(begin, Ordering::SeqCst);
    Ok(Stopped { _one: one })
}

fn install() -> io::Result<()> {
    if BEFORE.get().is_some() {
        return Ok(());
    }
    let mut before = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY:
    // - zeros are a valid value of this C structure.
    let mut action = unsafe { MaybeUninit::<libc::sigaction>::zeroed().assume_init() };
    let handler: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) = on_fault;
    action.sa_sigaction = handler as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
    // SAFETY:
    // - both are valid for the duration of the call; the handler has the signature that
    //   SA_SIGINFO asks for and does only what may be done in a signal handler.
    let code = unsafe { libc::sigaction(libc::SIGSEGV, &raw const action, before.as_mut_ptr()) };
    if code != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY:
    // - it was zeros, and the call above has filled it.
    let before = unsafe { before.assume_init() };
    // Only one thread is here at a time.
    let _ = BEFORE.set(before);
    Ok(())
}

/// Waits if the fault is one of a range that is being moved. Atomics and system calls only.
extern "C" fn on_fault(_: i32, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
    // SAFETY:
    // - the kernel passes a valid structure to a handler with SA_SIGINFO, for as long as it runs.
    let info = unsafe { &*info };
    // SAFETY:
    // - for this signal the structure holds an address.
    let address = unsafe { info.si_addr() }.addr();
    let is_moving = || {
        let begin = BEGIN.load(Ordering::SeqCst);
        begin != 0 && (begin..END.load(Ordering::SeqCst)).contains(&address)
    };
    if is_moving() {
        while is_moving() {
            rustix::thread::sched_yield();
        }
        return;
    }
    if RETRIES.fetch_sub(1, Ordering::SeqCst) > 0 {
        return;
    }
    RETRIES.store(0, Ordering::SeqCst);
    if let Some(before) = BEFORE.get() {
        // SAFETY:
        // - the structure is the one that the kernel gave out. The instruction is tried again, and
        //   its fault goes to that handler.
        unsafe { libc::sigaction(libc::SIGSEGV, before, std::ptr::null_mut()) };
    }
}
