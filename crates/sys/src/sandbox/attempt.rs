//! Any system call, as somebody would make it who has taken a process over: to show what a sandbox refuses.
#![allow(unsafe_code, reason = "system calls with arbitrary numbers")]

use std::ffi::CString;
use std::io;

/// An argument of a system call.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A number.
    Number(i64),
    /// A text, of which the call gets the address.
    Text(CString),
}

/// Makes a system call with up to six arguments, and returns what it returns.
///
/// It must be one that does not write to memory, or to null only: numbers are not looked at. This is for
/// processes that do nothing else.
pub fn system_call(number: i64, arguments: &[Argument]) -> io::Result<i64> {
    let value = |index: usize| match arguments.get(index) {
        Some(Argument::Number(number)) => *number,
        Some(Argument::Text(text)) => text.as_ptr().expose_provenance().cast_signed() as i64,
        None => 0,
    };
    // SAFETY:
    // - texts live until it returns;
    // - what the call does to this process is what is to be found out: the process does nothing else.
    let result = unsafe {
        libc::syscall(
            number,
            value(0),
            value(1),
            value(2),
            value(3),
            value(4),
            value(5),
        )
    };
    if result == -1 {
        return Err(io::Error::last_os_error());
    }
    Ok(result)
}
