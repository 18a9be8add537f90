//! The socket of one monitor: messages in, answers out, in order.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parhelion_sys::event::{self, EventFd};
use rustix::event::{PollFd, PollFlags};

use super::channel::{Channel, WINDOW};
use super::message::{Header, PROTOCOL_FEATURES, Refused, feature, reply, request};
use super::ring::Ring;
use crate::machine::{CONTROL, FEATURES, Machine, Prepare, QUEUE_SIZES, Shared};
use crate::monitor::{End, Fields, Socket};
use crate::virtio::ram::GuestRam;

/// What of the protocol we want. Not slots of memory that come and go one by one (bit 15): QEMU 11.1
/// crashes when a guest reboots, looking for the window that it has unmapped by then.
const OFFERED: u64 = feature::MQ
    | feature::REPLY_ACK
    | feature::BACKEND_REQ
    | feature::CONFIG
    | feature::BACKEND_SEND_FD
    | feature::SHMEM;

/// The most bytes of the device's configuration that one message moves.
const MOST_CONFIG_BYTES: u32 = 256;
/// There are so many numbers of regions of shared memory, of which the window is the only one.
const REGIONS: usize = 256;

/// Vectors of [`Shared::interrupts`]: changes of the configuration, then the queues.
const CONFIG_VECTOR: u16 = 0;

/// Serves the monitor at the other end of `stream` until one of both ends it.
///
/// `window` is the file behind the window, `window_bytes` its size.
pub fn serve(
    stream: UnixStream,
    machine: &Machine,
    window: BorrowedFd<'_>,
    window_bytes: u64,
) -> End {
    let run = || -> io::Result<()> {
        let changed = EventFd::new()?;
        let mut server = Server {
            socket: Socket::new(stream),
            machine: machine.clone(),
            window: Arc::new(window.try_clone_to_owned()?),
            window_bytes,
            features: 0,
            protocol: 0,
            ranges: Vec::new(),
            rings: [Ring::default(); QUEUE_SIZES.len()],
            channel: None,
            has_warned: false,
        };
        server.begin(&changed)?;
        while server.step(&changed)? {}
        Ok(())
    };
    let end = match run() {
        Ok(()) => End::Disconnected,
        Err(error) => End::Broken(error.to_string()),
    };
    machine.leave();
    end
}

/// A range of the guest's memory: where the monitor has it, and where the guest does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    guest: u64,
    size_bytes: u64,
    monitor: u64,
    file_offset: u64,
}

impl Range {
    fn decode(fields: &mut Fields<'_>) -> Result<Self, Refused> {
        Ok(Self {
            guest: fields.u64()?,
            size_bytes: fields.u64()?,
            monitor: fields.u64()?,
            file_offset: fields.u64()?,
        })
    }
}

struct Server {
    socket: Socket,
    machine: Machine,
    window: Arc<OwnedFd>,
    window_bytes: u64,
    /// What the guest has accepted.
    features: u64,
    /// What the monitor has accepted of the protocol.
    protocol: u64,
    ranges: Vec<Range>,
    rings: [Ring; QUEUE_SIZES.len()],
    channel: Option<Arc<Channel>>,
    /// It was said that there is no window.
    has_warned: bool,
}

impl Server {
    /// Sets up what interrupts go to, as far as that does not depend on the monitor.
    fn begin(&self, changed: &EventFd) -> io::Result<()> {
        let mut shared = self.machine.lock();
        shared.interrupts.clear();
        shared
            .interrupts
            .push(Some(EventFd::adopt(changed.try_clone_fd()?)?));
        shared.interrupts.extend(QUEUE_SIZES.map(|_| None));
        Ok(())
    }

    /// Waits for a message, answers it, and does what it asks for; false at the end of the stream.
    fn step(&mut self, changed: &EventFd) -> io::Result<bool> {
        let mut fds = [
            PollFd::new(&self.socket, PollFlags::IN),
            PollFd::new(changed, PollFlags::IN),
        ];
        event::wait(&mut fds, None)?;
        let [socket, config] = fds.map(|fd| !fd.revents().is_empty());
        if config {
            changed.clear()?;
            if let Some(channel) = &self.channel
                && let Err(error) = channel.config_changed()
            {
                tracing::debug!(%error, "QEMU does not hear that heads have changed");
            }
        }
        if !socket {
            return Ok(true);
        }
        let Some(head) = self.socket.begin()? else {
            return Ok(false);
        };
        let header = Header::decode(head)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error.to_string()))?;
        let body = usize::try_from(header.body_bytes).unwrap_or(usize::MAX);
        let body = self.socket.body(body)?;
        let number = header.request;
        tracing::trace!(number, ?body, "message");
        let run = || self.handle(number, &body);
        let result = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
            tracing::error!(number, "a message panicked: this is a bug");
            Err(Refused::Value)
        });
        if let Err(refused) = &result {
            tracing::debug!(number, %refused, "message refused");
        }
        let acknowledges = self.protocol & feature::REPLY_ACK != 0 && header.needs_reply();
        let answer = match result {
            Ok(Some(answer)) => Some(answer),
            Ok(None) => acknowledges.then(|| 0_u64.to_le_bytes().to_vec()),
            // Nothing: how the protocol says that there is no such configuration.
            Err(_) if number == request::GET_CONFIG => Some(Vec::new()),
            Err(_) => acknowledges.then(|| 1_u64.to_le_bytes().to_vec()),
        };
        if let Some(answer) = answer {
            self.socket.send(&reply(number, &answer), &[])?;
        }
        Ok(true)
    }

    /// Follows a message; what is to be answered to those that ask for something.
    fn handle(&mut self, number: u32, body: &[u8]) -> Result<Option<Vec<u8>>, Refused> {
        let mut fields = Fields(body);
        let number_of = |value: u64| Ok(Some(value.to_le_bytes().to_vec()));
        match number {
            request::GET_FEATURES => return number_of(FEATURES | PROTOCOL_FEATURES),
            request::GET_PROTOCOL_FEATURES => return number_of(OFFERED),
            request::GET_QUEUE_NUM => {
                return number_of(u64::try_from(QUEUE_SIZES.len()).unwrap_or(0));
            }
            request::GET_SHMEM_CONFIG => return Ok(Some(self.regions())),
            request::GET_CONFIG => return self.config(fields).map(Some),
            request::GET_VRING_BASE => {
                let (index, _) = (self.ring(fields.u32()?)?, fields.u32()?);
                return Ok(Some(self.stop(index)?));
            }
            request::SET_FEATURES => self.set_features(fields.u64()?)?,
            request::SET_PROTOCOL_FEATURES => {
                let wanted = fields.u64()?;
                if wanted & !OFFERED != 0 {
                    return Err(Refused::Features);
                }
                self.protocol = wanted;
            }
            request::SET_OWNER => {}
            request::RESET_OWNER => self.reset(),
            request::SET_MEM_TABLE => self.set_memory(fields)?,
            request::SET_VRING_NUM => {
                let (index, size) = (self.ring(fields.u32()?)?, fields.u32()?);
                let size = u16::try_from(size).map_err(|_| Refused::Value)?;
                self.with_stopped(index, |queue| {
                    let fits = size.is_power_of_two() && size <= queue.max_size;
                    queue.size = if fits { size } else { queue.size };
                    fits.then_some(()).ok_or(Refused::Value)
                })?;
            }
            request::SET_VRING_ADDR => self.set_place(fields)?,
            request::SET_VRING_BASE => {
                let (index, base) = (self.ring(fields.u32()?)?, fields.u32()?);
                let base = u16::try_from(base).map_err(|_| Refused::Value)?;
                self.with_stopped(index, |_| Ok(()))?;
                self.change(index, |ring| ring.base = base)?;
            }
            request::SET_VRING_KICK => {
                let (index, fd) = self.ring_fd(fields)?;
                self.set_doorbell(index, fd)?;
                self.change(index, |ring| ring.is_kicked = true)?;
            }
            request::SET_VRING_CALL => {
                let (index, fd) = self.ring_fd(fields)?;
                let event = fd.map(EventFd::adopt).transpose();
                let event = event.map_err(|_| Refused::Descriptors)?;
                let mut shared = self.machine.lock();
                let vector = usize::from(vector(index));
                if let Some(slot) = shared.interrupts.get_mut(vector) {
                    *slot = event;
                }
            }
            // We say what is wrong in the log.
            request::SET_VRING_ERR => drop(self.ring_fd(fields)?),
            request::SET_VRING_ENABLE => {
                let (index, is_wanted) = (self.ring(fields.u32()?)?, fields.u32()? != 0);
                self.change(index, |ring| ring.is_wanted = is_wanted)?;
            }
            request::SET_BACKEND_REQ_FD => {
                let fd = self.only_fd()?.ok_or(Refused::Descriptors)?;
                let channel = Channel::new(fd).map_err(|_| Refused::Descriptors)?;
                self.channel = Some(Arc::new(channel));
            }
            request::SET_CONFIG => {
                let (offset, size, _) = (fields.u32()?, fields.u32()?, fields.u32()?);
                let bytes = fields.bytes(size)?;
                self.machine.lock().write_config(offset, bytes);
            }
            _ => return Err(Refused::Unknown),
        }
        Ok(None)
    }

    fn set_features(&mut self, features: u64) -> Result<(), Refused> {
        let features = features & !PROTOCOL_FEATURES;
        if features & !FEATURES != 0 {
            return Err(Refused::Features);
        }
        self.features = features;
        Ok(())
    }

    /// As after power-on, the memory apart.
    fn reset(&mut self) {
        self.rings = Default::default();
        self.machine.lock().reset();
        self.machine.settle();
        self.machine.kick();
    }

    /// Sizes of the regions of shared memory, by number.
    fn regions(&self) -> Vec<u8> {
        let mut sizes = [0_u64; REGIONS];
        if let Some(size) = sizes.get_mut(usize::from(WINDOW)) {
            *size = self.window_bytes;
        }
        let count = std::iter::once(1_u64);
        count.chain(sizes).flat_map(u64::to_le_bytes).collect()
    }

    fn config(&self, mut fields: Fields<'_>) -> Result<Vec<u8>, Refused> {
        let (offset, size, flags) = (fields.u32()?, fields.u32()?, fields.u32()?);
        if size > MOST_CONFIG_BYTES {
            return Err(Refused::Value);
        }
        let mut answer = crate::monitor::words(&[offset, size, flags]);
        let mut bytes = vec![0; usize::try_from(size).unwrap_or(0)];
        self.machine.lock().read_config(offset, &mut bytes);
        answer.extend(bytes);
        Ok(answer)
    }

    // --- memory ---

    fn set_memory(&mut self, mut fields: Fields<'_>) -> Result<(), Refused> {
        let (count, _) = (fields.u32()?, fields.u32()?);
        let files: Vec<OwnedFd> = self.socket.fds().drain(..).collect();
        if usize::try_from(count) != Ok(files.len()) {
            return Err(Refused::Descriptors);
        }
        let ranges: Result<Vec<Range>, Refused> =
            files.iter().map(|_| Range::decode(&mut fields)).collect();
        let ranges = ranges?;
        let mut ram = GuestRam::default();
        for (range, file) in ranges.iter().zip(files) {
            if range.monitor.checked_add(range.size_bytes).is_none() {
                return Err(Refused::Memory);
            }
            // Once it is mapped, the window is memory to the monitor. It is none to the device: queues
            // and pages of images do not lie there.
            let file = (!self.is_window(&file)).then_some((file, range.file_offset));
            if let Err(error) = ram.map(range.guest, range.size_bytes, file, true) {
                tracing::warn!("{error}");
                return Err(Refused::Memory);
            }
        }
        self.ranges = ranges;
        self.machine.lock().ram = Arc::new(ram);
        self.machine.settle();
        Ok(())
    }

    fn is_window(&self, file: &OwnedFd) -> bool {
        let identity = |fd: BorrowedFd<'_>| {
            let status = rustix::fs::fstat(fd).ok()?;
            Some((status.st_dev, status.st_ino))
        };
        let window = identity(self.window.as_fd());
        window.is_some() && identity(file.as_fd()) == window
    }

    /// Where the guest has what the monitor has at `address`.
    fn guest_address(&self, address: u64) -> Result<u64, Refused> {
        let found = self.ranges.iter().find_map(|range| {
            let offset = address.checked_sub(range.monitor)?;
            (offset < range.size_bytes).then(|| range.guest.checked_add(offset))?
        });
        found.ok_or(Refused::Memory)
    }

    // --- queues ---

    fn ring(&self, index: u32) -> Result<usize, Refused> {
        let index = usize::try_from(index).map_err(|_| Refused::Queue)?;
        (index < self.rings.len())
            .then_some(index)
            .ok_or(Refused::Queue)
    }

    /// The queue and the descriptor of a message that has a descriptor for a queue.
    fn ring_fd(&mut self, mut fields: Fields<'_>) -> Result<(usize, Option<OwnedFd>), Refused> {
        const INDEX: u64 = 0xff;
        const NO_FD: u64 = 0x100;
        let value = fields.u64()?;
        let index = u32::try_from(value & INDEX).map_err(|_| Refused::Queue)?;
        let fd = self.only_fd()?;
        if fd.is_some() == (value & NO_FD != 0) {
            return Err(Refused::Descriptors);
        }
        Ok((self.ring(index)?, fd))
    }

    fn only_fd(&mut self) -> Result<Option<OwnedFd>, Refused> {
        let fd = self.socket.fds().pop();
        match self.socket.fds().is_empty() {
            true => Ok(fd),
            false => Err(Refused::Descriptors),
        }
    }

    /// Changes a queue, which must not run.
    fn with_stopped(
        &mut self,
        index: usize,
        change: impl FnOnce(&mut crate::virtio::queue::Queue) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let mut shared = self.machine.lock();
        let queue = shared.registers.queues.get_mut(index);
        match queue.ok_or(Refused::Queue)? {
            queue if queue.is_enabled => Err(Refused::Order),
            queue => change(queue),
        }
    }

    fn set_place(&mut self, mut fields: Fields<'_>) -> Result<(), Refused> {
        let (index, _flags) = (self.ring(fields.u32()?)?, fields.u32()?);
        let (descriptors, used, available) = (fields.u64()?, fields.u64()?, fields.u64()?);
        let descriptors = self.guest_address(descriptors)?;
        let available = self.guest_address(available)?;
        let used = self.guest_address(used)?;
        self.with_stopped(index, |queue| {
            queue.descriptors = descriptors;
            queue.available = available;
            queue.used = used;
            queue.vector = vector(index);
            Ok(())
        })?;
        self.change(index, |ring| ring.has_place = true)
    }

    fn set_doorbell(&mut self, index: usize, fd: Option<OwnedFd>) -> Result<(), Refused> {
        let event = match fd {
            Some(fd) => EventFd::adopt(fd),
            // Nobody will ring it.
            None => EventFd::new(),
        };
        let event = Arc::new(event.map_err(|_| Refused::Descriptors)?);
        let mut shared = self.machine.lock();
        while shared.doorbells.len() < QUEUE_SIZES.len() {
            let silent = EventFd::new().map_err(|_| Refused::Descriptors)?;
            shared.doorbells.push(Arc::new(silent));
        }
        if let Some(slot) = shared.doorbells.get_mut(index) {
            *slot = event;
        }
        drop(shared);
        self.machine.kick();
        Ok(())
    }

    /// Changes what is known of a queue, and lets it run or stops it if that says so.
    fn change(&mut self, index: usize, change: impl FnOnce(&mut Ring)) -> Result<(), Refused> {
        let machine = self.machine.clone();
        let mut at_work = machine.queues();
        let mut shared = machine.lock();
        let ring = self.rings.get_mut(index).ok_or(Refused::Queue)?;
        let before = *ring;
        change(ring);
        let Shared { ram, registers, .. } = &mut *shared;
        let said = registers.queues.get_mut(index).ok_or(Refused::Queue)?;
        let at_work = at_work.get_mut(index).ok_or(Refused::Queue)?;
        if ring.is_ready() && !said.is_enabled {
            let Ok(goes_on) = ring.start(said, at_work, ram) else {
                *ring = before;
                return Err(Refused::Memory);
            };
            // A device that has stopped forgets what it was asked for.
            let goes_on = goes_on && registers.is_running();
            let base = ring.base;
            shared.registers.config_vector = CONFIG_VECTOR;
            shared.registers.run(self.features);
            // The other queue has no requests that wait.
            if !goes_on && index == CONTROL {
                shared.forget_requests();
            }
            // At 0 a queue that goes on looks like a new one. Mapping the window twice is refused, and that
            // is all.
            if index == CONTROL && (!goes_on || base == 0) {
                shared.prepare = self.window_mapper();
            }
            machine.kick();
        } else if !ring.is_wanted && said.is_enabled {
            ring.stop(said, at_work);
        }
        Ok(())
    }

    /// Stops a queue; the answer says where it stands.
    fn stop(&mut self, index: usize) -> Result<Vec<u8>, Refused> {
        let mut at_work = self.machine.queues();
        let mut shared = self.machine.lock();
        let ring = self.rings.get_mut(index).ok_or(Refused::Queue)?;
        let said = shared.registers.queues.get_mut(index);
        let at_work = at_work.get_mut(index).ok_or(Refused::Queue)?;
        let base = ring.stop(said.ok_or(Refused::Queue)?, at_work);
        ring.is_kicked = false;
        let index = u32::try_from(index).unwrap_or(0);
        Ok(crate::monitor::words(&[index, u32::from(base)]))
    }

    /// What has the monitor map the window, for a driver that begins: a reset has unmapped it. Not done
    /// while the monitor starts the device: it would wait for itself.
    fn window_mapper(&mut self) -> Option<Prepare> {
        let channel = self
            .channel
            .clone()
            .filter(|_| self.protocol & feature::SHMEM != 0);
        let Some(channel) = channel else {
            if !std::mem::replace(&mut self.has_warned, true) {
                tracing::warn!(
                    "this QEMU has no shared memory regions for vhost-user devices (11.1 is the first): \
                     the guest has a display, but no Vulkan"
                );
            }
            return None;
        };
        let (window, size_bytes) = (Arc::clone(&self.window), self.window_bytes);
        Some(Prepare(Box::new(move || {
            channel.map_window(&window, size_bytes)
        })))
    }
}

/// The vector of a queue.
fn vector(index: usize) -> u16 {
    u16::try_from(index)
        .ok()
        .and_then(|index| index.checked_add(1))
        .unwrap_or(u16::MAX)
}
