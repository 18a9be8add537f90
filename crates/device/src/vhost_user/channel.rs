//! What we ask of the monitor, on a socket that it gives us for that.

use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::message::{HEADER_BYTES, Header, backend, message};
use crate::monitor::{Sender, words};

/// The number of the window among a device's regions of shared memory (VIRTIO 1.3, section 5.7.7).
pub(super) const WINDOW: u8 = 1;

/// How long the monitor may take to map the window.
const PATIENCE: Duration = Duration::from_secs(60);

/// The socket. Messages of ours are sent by several threads; answers are read by the one that maps the
/// window.
#[derive(Debug)]
pub(super) struct Channel {
    sender: Sender,
    /// The monitor has mapped the window, and may have unmapped it since.
    had_window: AtomicBool,
}

impl Channel {
    pub(super) fn new(fd: OwnedFd) -> io::Result<Self> {
        let stream = UnixStream::from(fd);
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self {
            sender: Sender::new(stream),
            had_window: AtomicBool::new(false),
        })
    }

    /// Tells the monitor that the device's configuration has changed.
    pub(super) fn config_changed(&self) -> io::Result<()> {
        let message = message(backend::CONFIG_CHANGE, false, &[]);
        self.sender.send(&message, &[])
    }

    /// Has the monitor map all of `file`, `size_bytes` long, as the window.
    pub(super) fn map_window(&self, file: &OwnedFd, size_bytes: u64) -> io::Result<()> {
        let result = self.ask_for_window(file, size_bytes);
        if result.is_err() {
            // An answer that comes later would be taken for another one's.
            let _ = self.sender.stream().shutdown(Shutdown::Both);
        }
        match result? {
            true => self.had_window.store(true, Ordering::Relaxed),
            // It has it still.
            false if self.had_window.load(Ordering::Relaxed) => {}
            false => return Err(io::Error::other("it does not map the window")),
        }
        Ok(())
    }

    /// False if the monitor does not map it, or has it mapped already.
    fn ask_for_window(&self, file: &OwnedFd, size_bytes: u64) -> io::Result<bool> {
        const WRITABLE: u64 = 1;
        let mut body = vec![WINDOW, 0, 0, 0, 0, 0, 0, 0];
        for word in [0, 0, size_bytes, WRITABLE] {
            body.extend(u64::to_le_bytes(word));
        }
        let request = message(backend::SHMEM_MAP, true, &body);
        self.sender.send(&request, &[file.as_fd()])?;
        let mut head = [0; HEADER_BYTES];
        self.sender.read_exact(&mut head)?;
        let is_answer = Header::decode(head)
            .is_ok_and(|header| header.is_reply_to(backend::SHMEM_MAP) && header.body_bytes == 8);
        if !is_answer {
            let error = format!("an answer that is none: {head:02x?}");
            return Err(io::Error::new(io::ErrorKind::InvalidData, error));
        }
        let mut body = [0; 8];
        self.sender.read_exact(&mut body)?;
        Ok(body == *words(&[0, 0]))
    }
}
