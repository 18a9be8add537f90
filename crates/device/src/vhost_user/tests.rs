use std::io::{Read, Write};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use parhelion_sys::event::EventFd;
use proptest::prelude::*;
use vhost::vhost_user::message::{
    VhostUserConfigFlags, VhostUserMMap, VhostUserProtocolFeatures as Protocol,
};
use vhost::vhost_user::{
    Frontend, FrontendReqHandler, HandlerResult, VhostUserFrontend, VhostUserFrontendReqHandler,
};
use vhost::{VhostBackend, VhostUserMemoryRegionInfo, VringConfigData};
use vmm_sys_util::eventfd::EventFd as Counter;

use super::message::{HEADER_BYTES, Header, message, request};
use super::*;
use crate::gpu::Head;
use crate::machine::fixture::{
    AVAILABLE, DESCRIPTORS, ENTRIES, Fixture, Guest, PATIENCE, RAM_BYTES, USED, WINDOW_BYTES,
    eventually,
};
use crate::monitor::{End, words};

/// Where a monitor of ours has the guest's memory, as far as the device is told.
const RAM_AT: u64 = 0x7f00_0000_0000;

/// What a device asks of a monitor.
#[derive(Default)]
struct Wishes(Mutex<(Vec<(u64, u64)>, usize)>);

impl Wishes {
    fn maps(&self) -> Vec<(u64, u64)> {
        self.0.lock().unwrap().0.clone()
    }

    fn changes(&self) -> usize {
        self.0.lock().unwrap().1
    }
}

impl VhostUserFrontendReqHandler for Wishes {
    fn handle_config_change(&self) -> HandlerResult<u64> {
        self.0.lock().unwrap().1 += 1;
        Ok(0)
    }

    fn shmem_map(&self, wish: &VhostUserMMap, file: &dyn AsRawFd) -> HandlerResult<u64> {
        assert!(file.as_raw_fd() >= 0);
        let (region, flags, offset) = (wish.shmid, wish.flags, wish.fd_offset);
        assert_eq!((region, flags, offset), (1, 1, 0));
        let maps = &mut self.0.lock().unwrap().0;
        maps.push((wish.shm_offset, wish.len));
        Ok(0)
    }
}

/// The device, and its end of the socket.
struct Device {
    fixture: Fixture,
    server: JoinHandle<End>,
}

impl Device {
    fn new() -> (Self, UnixStream) {
        let fixture = Fixture::new();
        let (socket, theirs) = UnixStream::pair().unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let server = std::thread::spawn({
            let machine = fixture.machine.clone();
            let window = fixture.window.try_clone().unwrap();
            move || serve(theirs, &machine, window.as_fd(), WINDOW_BYTES)
        });
        (Self { fixture, server }, socket)
    }

    /// After the socket was closed: says how the server ended.
    fn end(self) -> End {
        let end = self.server.join().unwrap();
        self.fixture.end();
        end
    }
}

/// A monitor of rust-vmm's with its guest.
struct Monitor {
    frontend: Frontend,
    guest: Guest,
    kick: Counter,
    call: Counter,
    wishes: Arc<Wishes>,
    device: Device,
    window: VhostUserMemoryRegionInfo,
}

impl Monitor {
    fn new() -> Self {
        let (device, socket) = Device::new();
        let mut frontend = Frontend::from_stream(socket, 2);
        let features = frontend.get_features().unwrap();
        assert_eq!(features & 0x1_7000_003f, 0x1_7000_003f);
        let offered = frontend.get_protocol_features().unwrap();
        assert!(offered.contains(Protocol::SHMEM | Protocol::CONFIG | Protocol::MQ));
        assert!(!offered.contains(Protocol::CONFIGURE_MEM_SLOTS));
        frontend.set_protocol_features(offered).unwrap();
        frontend.set_hdr_flags(vhost::vhost_user::message::VhostUserHeaderFlag::NEED_REPLY);
        frontend.set_owner().unwrap();
        assert_eq!(frontend.get_queue_num().unwrap(), 2);
        let regions = frontend.get_shmem_config().unwrap();
        let sizes = regions.memory_sizes;
        assert_eq!((regions.nregions, sizes[0], sizes[1]), (1, 0, WINDOW_BYTES));

        let wishes = Arc::new(Wishes::default());
        let mut handler = FrontendReqHandler::new(Arc::clone(&wishes)).unwrap();
        handler.set_reply_ack_flag(true);
        frontend
            .set_backend_request_fd(&handler.get_tx_raw_fd())
            .unwrap();
        std::thread::spawn(move || while handler.handle_request().is_ok() {});
        let window = VhostUserMemoryRegionInfo {
            guest_phys_addr: 1 << 40,
            memory_size: WINDOW_BYTES,
            userspace_addr: RAM_AT + (1 << 40),
            mmap_offset: 0,
            mmap_handle: device.fixture.window.as_raw_fd(),
        };
        Self {
            frontend,
            guest: Guest::new(),
            kick: Counter::new(0).unwrap(),
            call: Counter::new(0).unwrap(),
            wishes,
            device,
            window,
        }
    }

    /// Hands the guest's memory over.
    fn map_memory(&self) {
        let ram = VhostUserMemoryRegionInfo {
            guest_phys_addr: 0,
            memory_size: RAM_BYTES,
            userspace_addr: RAM_AT,
            mmap_offset: 0,
            mmap_handle: self.guest.0.fd().as_raw_fd(),
        };
        self.frontend.set_mem_table(&[ram, self.window]).unwrap();
    }

    /// Starts the first queue at a request.
    fn start(&mut self, base: u16) {
        let frontend = &mut self.frontend;
        frontend.set_features(0x1_5000_001f).unwrap();
        frontend.set_vring_num(0, ENTRIES).unwrap();
        frontend.set_vring_base(0, base).unwrap();
        let place = VringConfigData {
            queue_max_size: ENTRIES,
            queue_size: ENTRIES,
            flags: 0,
            desc_table_addr: RAM_AT + DESCRIPTORS,
            used_ring_addr: RAM_AT + USED,
            avail_ring_addr: RAM_AT + AVAILABLE,
            log_addr: None,
        };
        frontend.set_vring_addr(0, &place).unwrap();
        frontend.set_vring_kick(0, &self.kick).unwrap();
        frontend.set_vring_call(0, &self.call).unwrap();
        frontend.set_vring_enable(0, true).unwrap();
    }

    /// Offers a request, and waits for its answer.
    fn ask(&self, index: u16) {
        self.guest.offer(index);
        self.kick.write(1).unwrap();
        eventually(|| self.guest.answers() == index);
        self.guest.check_answer();
        eventually(|| self.call.read().is_ok());
    }

    fn end(self) -> End {
        drop(self.frontend);
        self.device.end()
    }
}

#[test]
fn a_guest_brings_the_device_up_and_is_answered() {
    let mut monitor = Monitor::new();
    monitor.map_memory();
    monitor.start(0);
    for index in 1..20 {
        monitor.ask(index);
    }
    assert_eq!(monitor.wishes.maps(), [(0, WINDOW_BYTES)], "mapped once");

    // A monitor that is plugged in.
    let head = Head {
        width: 800,
        height: 600,
        is_on: true,
    };
    assert!(monitor.device.fixture.machine.set_head(0, head));
    eventually(|| monitor.wishes.changes() == 1);
    let flags = VhostUserConfigFlags::WRITABLE;
    let (_, config) = monitor.frontend.get_config(0, 20, flags, &[0; 20]).unwrap();
    assert_eq!(config, *words(&[1, 0, 1, 1, 4096]));
    monitor
        .frontend
        .set_config(0, flags, &[[1, 0, 0, 0], [1, 0, 0, 0], [9; 4]].concat())
        .unwrap();
    let (_, config) = monitor.frontend.get_config(0, 4, flags, &[0; 4]).unwrap();
    assert_eq!(config, [0; 4]);
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_pause_is_none_to_the_guest_and_a_reset_is_one() {
    let mut monitor = Monitor::new();
    monitor.map_memory();
    monitor.start(0);
    monitor.ask(1);
    monitor.ask(2);

    assert_eq!(monitor.frontend.get_vring_base(0).unwrap(), 2);
    monitor.guest.offer(3);
    monitor.kick.write(1).unwrap();
    monitor.map_memory();
    // The worker takes a picture at the beginning of a round: the second one is behind a whole round.
    for _ in 0..2 {
        assert!(monitor.device.fixture.machine.picture(0).is_some());
    }
    assert_eq!(monitor.guest.answers(), 2, "a stopped queue is not touched");
    monitor.start(2);
    eventually(|| monitor.guest.answers() == 3);
    assert_eq!(monitor.wishes.maps().len(), 1, "the window is mapped still");

    monitor.frontend.set_vring_enable(0, false).unwrap();
    assert_eq!(monitor.frontend.get_vring_base(0).unwrap(), 3);
    monitor.guest.clear();
    monitor.start(0);
    monitor.ask(1);
    assert_eq!(monitor.wishes.maps().len(), 2, "a reset unmaps the window");
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_queue_that_lies_stops_the_device_until_it_is_started_anew() {
    let mut monitor = Monitor::new();
    monitor.map_memory();
    monitor.start(0);
    monitor.ask(1);
    monitor.guest.announce(999);
    monitor.kick.write(1).unwrap();
    let is_running =
        |monitor: &Monitor| monitor.device.fixture.machine.lock().registers.is_running();
    eventually(|| !is_running(&monitor));
    monitor.frontend.get_vring_base(0).unwrap();
    monitor.guest.clear();
    monitor.start(0);
    monitor.ask(1);
    assert!(is_running(&monitor));
}

/// A monitor that sends what it likes.
struct Raw(UnixStream);

impl Raw {
    fn send(&self, number: u32, body: &[u8], files: &[&EventFd]) {
        let bytes = message(number, true, body);
        let fds: Vec<_> = files.iter().map(|file| file.as_fd()).collect();
        crate::monitor::send(&self.0, &bytes, &fds).unwrap();
    }

    /// The next message of the device.
    fn next(&mut self) -> (Header, Vec<u8>) {
        let mut head = [0; HEADER_BYTES];
        self.0.read_exact(&mut head).unwrap();
        let header = Header::decode(head).unwrap();
        let mut body = vec![0; usize::try_from(header.body_bytes).unwrap()];
        self.0.read_exact(&mut body).unwrap();
        (header, body)
    }

    fn hear(&mut self, number: u32) -> Vec<u8> {
        let (header, body) = self.next();
        assert!(header.is_reply_to(number));
        body
    }

    fn ask(&mut self, number: u32, body: &[u8], files: &[&EventFd]) -> Vec<u8> {
        self.send(number, body, files);
        self.hear(number)
    }
}

#[test]
fn what_is_refused_costs_nothing_else() {
    let (device, socket) = Device::new();
    let mut raw = Raw(socket);
    // Answers to what asks for none come once that is agreed.
    let acknowledged = 8_u64.to_le_bytes();
    let agree = raw.ask(request::SET_PROTOCOL_FEATURES, &acknowledged, &[]);
    assert_eq!(agree, [0; 8]);
    let event = EventFd::new().unwrap();
    let one = [&event];
    let four = [&event; 4];
    for (number, body, files) in [
        (99, vec![1; 100], &[][..]),
        (request::SET_FEATURES, vec![], &[]),
        (request::SET_FEATURES, words(&[0, 2]), &[]),
        (request::SET_PROTOCOL_FEATURES, words(&[1 << 15, 0]), &[]),
        (request::SET_VRING_NUM, words(&[2, 8]), &[]),
        (request::SET_VRING_NUM, words(&[0, 3]), &[]),
        (request::SET_VRING_NUM, words(&[0, 0]), &[]),
        (request::SET_VRING_NUM, words(&[0, 1 << 20]), &[]),
        (request::SET_VRING_BASE, words(&[0, 1 << 16]), &[]),
        (request::SET_VRING_ADDR, words(&[0; 10]), &[]),
        (request::GET_VRING_BASE, words(&[7, 0]), &[]),
        (request::SET_VRING_KICK, words(&[0, 0]), &[]),
        (request::SET_VRING_KICK, words(&[0x100, 0]), &one),
        (request::SET_VRING_CALL, words(&[0, 0]), &four),
        (request::SET_VRING_CALL, words(&[0xff, 0]), &one),
        (request::SET_MEM_TABLE, words(&[1, 0]), &[]),
        (request::SET_MEM_TABLE, words(&[1, 0]), &one),
        // No memory at all, and none that is shared.
        (
            request::SET_MEM_TABLE,
            words(&[1, 0, 0, 0, 4096, 0, 0, 0, 0, 0]),
            &one,
        ),
        (request::SET_BACKEND_REQ_FD, vec![], &[]),
        (request::SET_CONFIG, words(&[0, 8, 0, 1]), &[]),
    ] {
        let answer = raw.ask(number, &body, files);
        assert_eq!(answer, 1_u64.to_le_bytes(), "{number} {body:?}");
    }
    let answer = raw.ask(request::GET_CONFIG, &words(&[0, 257, 0]), &[]);
    assert!(answer.is_empty(), "{answer:?}");
    // One that wants no answer gets none.
    let quiet = message(99, false, &[0; 8]);
    raw.0.write_all(&quiet).unwrap();
    assert_eq!(raw.ask(request::GET_QUEUE_NUM, &[], &[]), *words(&[2, 0]));
    drop(raw);
    assert!(matches!(device.end(), End::Disconnected));
}

#[test]
fn a_stream_that_cannot_be_followed_is_the_end() {
    for head in [[1_u32, 0, 0], [1, 1, 4097], [1, 1, u32::MAX]] {
        let (device, mut socket) = Device::new();
        socket.write_all(&words(&head)).unwrap();
        assert!(matches!(device.end(), End::Broken(_)), "{head:?}");
    }
    // Half a message.
    let (device, mut socket) = Device::new();
    socket.write_all(&words(&[1, 1, 8, 0])).unwrap();
    drop(socket);
    assert!(matches!(device.end(), End::Broken(_)));
}

#[test]
fn a_monitor_that_does_not_map_the_window_stops_the_device() {
    let mut monitor = Monitor::new();
    // The socket for our wishes is one that nobody listens at.
    let (theirs, ours) = UnixStream::pair().unwrap();
    monitor.frontend.set_backend_request_fd(&theirs).unwrap();
    drop((theirs, ours));
    monitor.map_memory();
    monitor.start(0);
    let machine = monitor.device.fixture.machine.clone();
    eventually(|| !machine.lock().registers.is_running());
    assert!(matches!(monitor.end(), End::Disconnected));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a monitor sends, the device serves the next message.
    #[test]
    fn any_messages_are_survived(
        messages in prop::collection::vec(
            (
                (0..46_u32).prop_filter("asked at the end", |number| *number != request::GET_QUEUE_NUM),
                prop::collection::vec(0..40_u32, 0..12),
                0..3_usize,
            ),
            1..40,
        )
    ) {
        let (device, socket) = Device::new();
        let mut raw = Raw(socket);
        let event = EventFd::new().unwrap();
        for (number, body, files) in messages {
            raw.send(number, &words(&body), &vec![&event; files]);
        }
        raw.send(request::GET_QUEUE_NUM, &[], &[]);
        let last = loop {
            let (header, body) = raw.next();
            if header.is_reply_to(request::GET_QUEUE_NUM) {
                break body;
            }
        };
        prop_assert_eq!(last, words(&[2, 0]));
        drop(raw);
        prop_assert!(matches!(device.end(), End::Disconnected));
    }
}
