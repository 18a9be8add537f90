//! The socket of one monitor: messages in, answers out, in order.

use std::io;
use std::os::fd::BorrowedFd;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parhelion_sys::event::EventFd;
use parhelion_sys::socket;

use super::dma::Dma;
use super::function::{
    After, BAR0, BAR1, BAR2, CONFIG, CONFIG_BYTES, ERROR, Function, INTERRUPTS, MSIX, REGIONS,
    REGISTER_BYTES, TABLE_BYTES,
};
use super::message::{Errno, HEADER_BYTES, Header, command};
use crate::machine::{Machine, VECTORS};
use crate::monitor::{End, Fields, Socket, words};
use crate::virtio::ram::{ADVICE, BadRange, Remote};

/// The most bytes that one access to a region moves; registers are small.
const MOST_ACCESS_BYTES: u32 = 4096;

/// Serves the monitor at the other end of `stream` until one of both ends it.
///
/// `window` is the file behind the window, `window_bytes` its size.
pub fn serve(
    stream: UnixStream,
    machine: &Machine,
    window: BorrowedFd<'_>,
    window_bytes: u64,
) -> End {
    let socket = Socket::new(stream);
    let dma = Arc::new(Dma::new(socket.sender()));
    let remote: Arc<dyn Remote> = Arc::<Dma>::clone(&dma);
    machine.lock().ram_mut().set_remote(Some(remote));
    let mut server = Server {
        socket,
        dma,
        has_warned: false,
        function: Function::new(machine.clone(), window_bytes),
        machine: machine.clone(),
        window,
        window_bytes,
        is_agreed: false,
    };
    let end = loop {
        match server.step() {
            Ok(true) => {}
            Ok(false) => break End::Disconnected,
            Err(error) => break End::Broken(error.to_string()),
        }
    };
    server.dma.refuse(true);
    machine.leave();
    end
}

struct Server<'a> {
    socket: Socket,
    dma: Arc<Dma>,
    /// It was said that the guest's memory is not shared.
    has_warned: bool,
    function: Function,
    machine: Machine,
    window: BorrowedFd<'a>,
    window_bytes: u64,
    is_agreed: bool,
}

/// The answer to a message: its body, a descriptor beside it, and what is to be done then.
struct Done {
    body: Vec<u8>,
    sends_window: bool,
    after: After,
}

impl Done {
    fn with(body: Vec<u8>) -> Self {
        Self {
            body,
            sends_window: false,
            after: After::Nothing,
        }
    }
}

impl Server<'_> {
    /// Reads one message, answers it, and does what it asks for; false at the end of the stream.
    fn step(&mut self) -> io::Result<bool> {
        let broken = |error: String| io::Error::new(io::ErrorKind::InvalidData, error);
        let Some(head) = self.socket.begin()? else {
            return Ok(false);
        };
        let header = Header::decode(head).map_err(|error| broken(error.to_string()))?;
        let body = header.size.saturating_sub(HEADER_BYTES);
        let body = self.socket.body(body)?;
        if header.is_reply() {
            self.dma.hear(&header, body);
            return Ok(true);
        }
        let run = || self.handle(&header, &body);
        let result = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
            tracing::error!(
                command = header.command,
                "a message panicked: this is a bug"
            );
            Err(Errno::Invalid)
        });
        if let Err(errno) = &result {
            tracing::debug!(command = header.command, ?errno, "message refused");
        }
        let (result, sends_window, after) = match result {
            Ok(done) => (Ok(done.body), done.sends_window, done.after),
            Err(errno) => (Err(errno), false, After::Nothing),
        };
        if after == After::Reset {
            self.settle();
        }
        if header.wants_reply() {
            let fds: &[BorrowedFd<'_>] = if sends_window { &[self.window] } else { &[] };
            self.socket.send(&header.reply(&result), fds)?;
        }
        if after != After::Nothing {
            self.machine.kick();
        }
        Ok(true)
    }

    /// Waits until the worker uses nothing of what was said before.
    fn settle(&self) {
        // The monitor cannot answer while we do not.
        self.dma.refuse(true);
        self.machine.settle();
        self.dma.refuse(false);
    }

    fn handle(&mut self, header: &Header, body: &[u8]) -> Result<Done, Errno> {
        let fields = Fields(body);
        if !self.is_agreed && header.command != command::VERSION {
            return Err(Errno::Invalid);
        }
        match header.command {
            command::VERSION => self.version(fields),
            command::DMA_MAP => self.dma_map(fields),
            command::DMA_UNMAP => self.dma_unmap(fields, body),
            command::GET_INFO => {
                const RESETTABLE_PCI: u32 = 3;
                Ok(Done::with(words(&[
                    16,
                    RESETTABLE_PCI,
                    REGIONS,
                    INTERRUPTS,
                ])))
            }
            command::GET_REGION_INFO => self.region_info(fields),
            command::GET_IRQ_INFO => irq_info(fields),
            command::SET_IRQS => self.set_irqs(fields),
            command::REGION_READ => self.region_read(fields, body),
            command::REGION_WRITE => self.region_write(fields, body),
            command::RESET => {
                self.function.reset(self.window_bytes);
                Ok(Done {
                    after: After::Reset,
                    ..Done::with(Vec::new())
                })
            }
            _ => Err(Errno::NotSupported),
        }
    }

    fn version(&mut self, mut fields: Fields<'_>) -> Result<Done, Errno> {
        const _: () = assert!(socket::MAX_STREAM_FDS >= 4 && VECTORS <= 4);
        /// What we can take: JSON that ends with a zero byte.
        const CAPABILITIES: &[u8] = b"{\"capabilities\":{\"max_msg_fds\":4,\
            \"max_data_xfer_size\":1048576,\"pgsizes\":4096,\"max_dma_maps\":65535}}\0";
        // Major and minor.
        let theirs = fields.u32()?;
        if theirs & 0xffff != 0 {
            return Err(Errno::NotSupported);
        }
        self.is_agreed = true;
        let mut body = vec![0; 4];
        body.extend(CAPABILITIES);
        Ok(Done::with(body))
    }

    fn dma_map(&mut self, mut fields: Fields<'_>) -> Result<Done, Errno> {
        const WRITABLE: u32 = 2;
        let _size = fields.u32()?;
        let flags = fields.u32()?;
        let (offset, address, size_bytes) = (fields.u64()?, fields.u64()?, fields.u64()?);
        let file = self.socket.fds().pop().map(|fd| (fd, offset));
        let is_writable = flags & WRITABLE != 0;
        // Firmware comes without a file, and so does the window.
        if file.is_none() && is_writable && size_bytes != self.window_bytes && !self.has_warned {
            self.has_warned = true;
            tracing::warn!(
                "the guest's memory is not shared, so each access to it is a message, which is slow: \
                 start QEMU with {ADVICE}"
            );
        }
        let mut shared = self.machine.lock();
        let mapped = shared.ram_mut().map(address, size_bytes, file, is_writable);
        match mapped {
            Ok(()) => Ok(Done::with(Vec::new())),
            Err(error) => {
                tracing::warn!("{error}");
                Err(match error {
                    BadRange::Place { .. } => Errno::Exists,
                    BadRange::TooMany => Errno::NoMemory,
                    BadRange::Map(_) => Errno::Invalid,
                })
            }
        }
    }

    fn dma_unmap(&mut self, mut fields: Fields<'_>, body: &[u8]) -> Result<Done, Errno> {
        const ALL: u32 = 4;
        let _size = fields.u32()?;
        let flags = fields.u32()?;
        let (address, size_bytes) = (fields.u64()?, fields.u64()?);
        let mut shared = self.machine.lock();
        let had_file = if flags & ALL != 0 {
            shared.ram_mut().clear();
            true
        } else {
            let unmapped = shared.ram_mut().unmap(address, size_bytes);
            unmapped.ok_or(Errno::Invalid)?
        };
        drop(shared);
        // The monitor knows by itself when it makes no more accesses for us. A request that has begun with
        // some of them would be lost.
        if had_file {
            self.settle();
        }
        Ok(Done::with(body.get(..24).unwrap_or_default().to_vec()))
    }

    fn region_info(&mut self, mut fields: Fields<'_>) -> Result<Done, Errno> {
        const READ_WRITE: u32 = 3;
        const MAPPABLE: u32 = 4;
        let _ = (fields.u32()?, fields.u32()?);
        let index = fields.u32()?;
        let (size_bytes, flags) = match index {
            CONFIG => (CONFIG_BYTES, READ_WRITE),
            BAR0 => (REGISTER_BYTES, READ_WRITE),
            BAR1 => (TABLE_BYTES, READ_WRITE),
            BAR2 => (self.window_bytes, READ_WRITE | MAPPABLE),
            _ if index < REGIONS => (0, 0),
            _ => return Err(Errno::Invalid),
        };
        let mut body = words(&[32, flags, index, 0]);
        body.extend(size_bytes.to_le_bytes());
        body.extend(0_u64.to_le_bytes());
        Ok(Done {
            sends_window: flags & MAPPABLE != 0,
            ..Done::with(body)
        })
    }

    fn set_irqs(&mut self, mut fields: Fields<'_>) -> Result<Done, Errno> {
        const NONE: u32 = 1;
        const EVENTFD: u32 = 4;
        const TRIGGER: u32 = 32;
        let _size = fields.u32()?;
        let (flags, index) = (fields.u32()?, fields.u32()?);
        let (start, count) = (fields.u32()?, fields.u32()?);
        if index >= INTERRUPTS {
            return Err(Errno::Invalid);
        }
        // The others cannot be raised; a monitor may take them down.
        let of = match index {
            MSIX => u32::from(VECTORS),
            ERROR => 1,
            _ => 0,
        };
        let end = start.checked_add(count).filter(|end| *end <= of);
        let end = end.ok_or(Errno::Invalid)?;
        if flags & TRIGGER == 0 || index != MSIX {
            return Ok(Done::with(Vec::new()));
        }
        let mut shared = self.machine.lock();
        let vectors = &mut shared.interrupts;
        vectors.resize_with(usize::from(VECTORS), || None);
        let range = usize::try_from(start).unwrap_or(0)..usize::try_from(end).unwrap_or(0);
        if flags & EVENTFD != 0 {
            let fds = self.socket.fds().drain(..);
            let events: io::Result<Vec<EventFd>> = fds.map(EventFd::adopt).collect();
            let mut events = events.map_err(|_| Errno::Invalid)?.into_iter();
            for vector in vectors.get_mut(range).unwrap_or_default() {
                *vector = events.next();
            }
        } else if flags & NONE != 0 && count == 0 {
            vectors.clear();
        }
        Ok(Done::with(Vec::new()))
    }

    fn region_read(&mut self, mut fields: Fields<'_>, body: &[u8]) -> Result<Done, Errno> {
        let offset = fields.u64()?;
        let (region, count) = (fields.u32()?, fields.u32()?);
        if count > MOST_ACCESS_BYTES {
            return Err(Errno::Invalid);
        }
        let mut answer = body.get(..16).unwrap_or_default().to_vec();
        let begin = answer.len();
        answer.resize(begin.saturating_add(usize::try_from(count).unwrap_or(0)), 0);
        let into = answer.get_mut(begin..).unwrap_or_default();
        if !self.function.read(region, offset, into) {
            return Err(Errno::Invalid);
        }
        Ok(Done::with(answer))
    }

    fn region_write(&mut self, mut fields: Fields<'_>, body: &[u8]) -> Result<Done, Errno> {
        let offset = fields.u64()?;
        let (region, count) = (fields.u32()?, fields.u32()?);
        if count > MOST_ACCESS_BYTES {
            return Err(Errno::Invalid);
        }
        let bytes = fields.bytes(count)?;
        let after = self.function.write(region, offset, bytes);
        Ok(Done {
            after: after.ok_or(Errno::Invalid)?,
            ..Done::with(body.get(..16).unwrap_or_default().to_vec())
        })
    }
}

fn irq_info(mut fields: Fields<'_>) -> Result<Done, Errno> {
    const EVENTFD_NO_RESIZE: u32 = 1 | 8;
    let _ = (fields.u32()?, fields.u32()?);
    let index = fields.u32()?;
    let (flags, count) = match index {
        MSIX => (EVENTFD_NO_RESIZE, u32::from(VECTORS)),
        // Never raised; a monitor warns of a device that has none.
        ERROR => (1, 1),
        _ if index < INTERRUPTS => (0, 0),
        _ => return Err(Errno::Invalid),
    };
    Ok(Done::with(words(&[16, flags, index, count])))
}
