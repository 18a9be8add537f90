//! Shared memory as a dma-buf, through the kernel's udmabuf device.
//!
//! For drivers that import dma-bufs but no host memory. The device node is there only if its module
//! is loaded and the permissions allow it; callers ask with [`is_available`] first.
#![allow(unsafe_code, reason = "an ioctl that rustix does not have")]

use std::ffi::c_void;
use std::fs::OpenOptions;
use std::io;
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd};

use rustix::ioctl::{self, Ioctl, IoctlOutput, Opcode};

use crate::memory::SharedMemory;

const NODE: &str = "/dev/udmabuf";

/// `UDMABUF_FLAGS_CLOEXEC`.
const CLOSE_ON_EXEC: u32 = 1;

/// `struct udmabuf_create` (linux/udmabuf.h).
#[repr(C)]
#[derive(Debug)]
struct Create {
    memfd: u32,
    flags: u32,
    offset: u64,
    size: u64,
}

// SAFETY: `UDMABUF_CREATE` reads a `struct udmabuf_create` and returns a new descriptor.
unsafe impl Ioctl for Create {
    type Output = OwnedFd;

    const IS_MUTATING: bool = false;

    fn opcode(&self) -> Opcode {
        ioctl::opcode::write::<Self>(b'u', 0x42)
    }

    fn as_ptr(&mut self) -> *mut c_void {
        std::ptr::from_mut(self).cast()
    }

    unsafe fn output_from_ptr(out: IoctlOutput, _: *mut c_void) -> rustix::io::Result<OwnedFd> {
        // SAFETY: the kernel has made the descriptor for us.
        Ok(unsafe { OwnedFd::from_raw_fd(out) })
    }
}

/// Whether the node can be opened.
pub fn is_available() -> bool {
    OpenOptions::new().read(true).write(true).open(NODE).is_ok()
}

/// A dma-buf of all of `memory`, whose size must be a multiple of the page size.
///
/// # Errors
/// When the node is not there, or the kernel's limits (64 MiB a buffer by default) are too small.
pub fn create(memory: &SharedMemory) -> io::Result<OwnedFd> {
    let node = OpenOptions::new().read(true).write(true).open(NODE)?;
    let invalid = |_| io::Error::from(io::ErrorKind::InvalidInput);
    let request = Create {
        memfd: u32::try_from(memory.fd().as_raw_fd()).map_err(invalid)?,
        flags: CLOSE_ON_EXEC,
        offset: memory.offset(),
        size: u64::try_from(memory.len()).map_err(invalid)?,
    };
    // SAFETY: the descriptor is an udmabuf node, which understands this request.
    Ok(unsafe { ioctl::ioctl(node.as_fd(), request) }?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_becomes_a_dma_buf() {
        if !is_available() {
            println!("skipped: no {NODE} on this machine");
            return;
        }
        let memory = SharedMemory::create("test", 8192).unwrap();
        let buffer = create(&memory).unwrap();
        assert_eq!(
            rustix::fs::seek(&buffer, rustix::fs::SeekFrom::End(0)).unwrap(),
            8192
        );
    }
}
