use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::thread::JoinHandle;

use parhelion_sys::event::{self, EventFd};
use parhelion_sys::socket;
use proptest::prelude::*;
use rustix::event::{PollFd, PollFlags};

use super::message::command;
use super::*;
use crate::gpu::Head;
use crate::machine::fixture::{
    Fixture, Guest, PATIENCE, RAM_BYTES, WINDOW_BYTES, eventually, wait_for,
};
use crate::monitor::{End, words};

/// A monitor with its guest, and the device that it talks to.
struct Monitor {
    socket: UnixStream,
    /// The number of the last message.
    last: u16,
    fixture: Fixture,
    guest: Guest,
    server: JoinHandle<End>,
    /// Of the device to the guest's memory, through us.
    accesses: usize,
}

/// What the device says.
struct Message {
    id: u16,
    command: u16,
    flags: u32,
    error: u32,
    body: Vec<u8>,
}

/// An answer: its body, or the number of an error.
type Answer = Result<Vec<u8>, u32>;

impl Monitor {
    fn new() -> Self {
        let fixture = Fixture::new();
        let (socket, theirs) = UnixStream::pair().unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let server = std::thread::spawn({
            let machine = fixture.machine.clone();
            let window = fixture.window.try_clone().unwrap();
            move || serve(theirs, &machine, window.as_fd(), WINDOW_BYTES)
        });
        Self {
            socket,
            last: 0,
            fixture,
            guest: Guest::new(),
            server,
            accesses: 0,
        }
    }

    fn send(&mut self, command: u16, flags: u32, body: &[u8], fds: &[&EventFd], file: bool) {
        self.last = self.last.wrapping_add(1);
        let mut message = self.last.to_le_bytes().to_vec();
        message.extend(command.to_le_bytes());
        message.extend(u32::try_from(16 + body.len()).unwrap().to_le_bytes());
        message.extend(flags.to_le_bytes());
        message.extend([0; 4]);
        message.extend(body);
        let mut all: Vec<_> = fds.iter().map(|fd| fd.as_fd()).collect();
        if file {
            all.push(self.guest.0.fd());
        }
        let mut rest = message.as_slice();
        while !rest.is_empty() {
            match socket::write_now(&self.socket, rest, &all) {
                Ok(sent) => rest = &rest[sent..],
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    std::thread::yield_now();
                }
                // The device has hung up.
                Err(_) => return,
            }
            all.clear();
        }
    }

    /// The next message of the device.
    fn next(&mut self) -> Option<Message> {
        let mut head = [0; 16];
        self.socket.read_exact(&mut head).ok()?;
        let word = |at: usize| u32::from_le_bytes(head[at..at + 4].try_into().unwrap());
        let mut body = vec![0; usize::try_from(word(4)).unwrap() - 16];
        self.socket.read_exact(&mut body).unwrap();
        Some(Message {
            id: u16::from_le_bytes([head[0], head[1]]),
            command: u16::from_le_bytes([head[2], head[3]]),
            flags: word(8),
            error: word(12),
            body,
        })
    }

    /// Hears the answer to what was sent last; serves accesses to memory that come before it.
    fn hear(&mut self) -> Answer {
        loop {
            let message = self.next().ok_or(0_u32)?;
            if message.flags == 0 {
                self.access(&message);
                continue;
            }
            assert_eq!(message.id, self.last);
            return match message.flags {
                1 => Ok(message.body),
                33 => Err(message.error),
                flags => panic!("flags {flags:#x}"),
            };
        }
    }

    /// Accesses the guest's memory for the device, as QEMU does; refuses what is outside.
    fn access(&mut self, message: &Message) {
        self.accesses += 1;
        let body = message.body.as_slice();
        let at = u64::from_le_bytes(body[..8].try_into().unwrap());
        let count = u64::from_le_bytes(body[8..16].try_into().unwrap());
        let (at, count) = (
            usize::try_from(at).unwrap(),
            usize::try_from(count).unwrap(),
        );
        let mut answer = body[..16].to_vec();
        let is_good = match message.command {
            11 => {
                let mut data = vec![0; count];
                let is_good = self.guest.0.read(at, &mut data);
                answer.extend(data);
                is_good
            }
            12 => {
                assert_eq!(body.len(), 16 + count);
                self.guest.0.write(at, &body[16..])
            }
            other => panic!("asked for {other}"),
        };
        let (flags, error) = if is_good { (1, 0) } else { (33, 14) };
        let answer = if is_good { answer } else { Vec::new() };
        let mut bytes = message.id.to_le_bytes().to_vec();
        bytes.extend(message.command.to_le_bytes());
        let size = u32::try_from(16 + answer.len()).unwrap();
        bytes.extend(words(&[size, flags, error]));
        bytes.extend(answer);
        crate::monitor::send(&self.socket, &bytes, &[]).unwrap();
    }

    /// Serves accesses to memory until an interrupt comes.
    fn serve_until(&mut self, event: &EventFd) {
        loop {
            let mut fds = [
                PollFd::new(event, PollFlags::IN),
                PollFd::new(&self.socket, PollFlags::IN),
            ];
            assert!(event::wait(&mut fds, Some(PATIENCE)).unwrap() > 0);
            let [interrupt, socket] = fds.map(|fd| !fd.revents().is_empty());
            if socket {
                let message = self.next().unwrap();
                self.access(&message);
            } else if interrupt {
                assert!(event.clear().unwrap());
                return;
            }
        }
    }

    fn ask(&mut self, command: u16, body: &[u8]) -> Answer {
        self.send(command, 0, body, &[], false);
        self.hear()
    }

    fn greet(&mut self) {
        let mut body = vec![0; 4];
        body.extend(b"{\"capabilities\":{\"max_msg_fds\":16}}\0");
        let answer = self.ask(command::VERSION, &body).unwrap();
        assert_eq!(answer.last(), Some(&0));
        let text = std::str::from_utf8(&answer[4..answer.len() - 1]).unwrap();
        assert!(text.contains("\"max_data_xfer_size\":1048576"), "{text}");
    }

    fn map_ram(&mut self, file: bool) {
        let mut body = words(&[32, 3]);
        for word in [0, 0, RAM_BYTES] {
            body.extend(word.to_le_bytes());
        }
        self.send(command::DMA_MAP, 0, &body, &[], file);
        assert_eq!(self.hear(), Ok(Vec::new()));
    }

    fn read(&mut self, region: u32, offset: u64, len: u32) -> Answer {
        let mut body = offset.to_le_bytes().to_vec();
        body.extend(words(&[region, len]));
        let answer = self.ask(command::REGION_READ, &body)?;
        assert_eq!(answer[..16], body[..16]);
        Ok(answer[16..].to_vec())
    }

    fn write(&mut self, region: u32, offset: u64, bytes: &[u8]) -> Answer {
        let mut body = offset.to_le_bytes().to_vec();
        body.extend(words(&[region, u32::try_from(bytes.len()).unwrap()]));
        body.extend(bytes);
        self.ask(command::REGION_WRITE, &body)
    }

    /// Brings the device up as a guest's driver does, with one queue.
    fn start_driver(&mut self, interrupts: &[&EventFd]) {
        let mut body = words(&[20, 4 | 32, 2, 0, 3]);
        body.truncate(20);
        self.send(command::SET_IRQS, 0, &body, interrupts, false);
        assert_eq!(self.hear(), Ok(Vec::new()));
        for (offset, bytes) in [
            (20, vec![3]),
            (8, 0_u32.to_le_bytes().to_vec()),
            (12, 0x1f_u32.to_le_bytes().to_vec()),
            (8, 1_u32.to_le_bytes().to_vec()),
            (12, 1_u32.to_le_bytes().to_vec()),
            (20, vec![11]),
            (22, 0_u16.to_le_bytes().to_vec()),
            (24, 8_u16.to_le_bytes().to_vec()),
            (26, 1_u16.to_le_bytes().to_vec()),
            (32, 0x1000_u64.to_le_bytes().to_vec()),
            (40, 0x2000_u64.to_le_bytes().to_vec()),
            (48, 0x3000_u64.to_le_bytes().to_vec()),
            (28, 1_u16.to_le_bytes().to_vec()),
            (20, vec![15]),
        ] {
            self.write(function::BAR0, offset, &bytes).unwrap();
        }
        assert_eq!(self.read(function::BAR0, 20, 1), Ok(vec![15]));
    }

    fn ring_doorbell(&mut self) {
        self.write(function::BAR0, 0x3000, &[0, 0]).unwrap();
    }

    /// Ends both, and says how the server did.
    fn end(self) -> End {
        drop(self.socket);
        let end = self.server.join().unwrap();
        self.fixture.end();
        end
    }
}

#[test]
fn a_guest_brings_the_device_up_and_is_answered() {
    let mut monitor = Monitor::new();
    monitor.greet();
    let info = monitor
        .ask(command::GET_INFO, &words(&[16, 0, 0, 0]))
        .unwrap();
    assert_eq!(info, words(&[16, 3, 9, 5]));
    let region = monitor.ask(command::GET_REGION_INFO, &words(&[32, 0, 2, 0, 0, 0, 0, 0]));
    let region = region.unwrap();
    assert_eq!(region[4..8], 7_u32.to_le_bytes());
    assert_eq!(region[16..24], WINDOW_BYTES.to_le_bytes());
    let irq = monitor
        .ask(command::GET_IRQ_INFO, &words(&[16, 0, 2, 0]))
        .unwrap();
    assert_eq!(irq[12..], 3_u32.to_le_bytes());
    let config = monitor.read(function::CONFIG, 0, 12).unwrap();
    assert_eq!(config[..4], [0xf4, 0x1a, 0x50, 0x10]);
    assert_eq!(config[9..12], [0, 0x80, 3]);

    monitor.map_ram(true);
    let events = [(); 3].map(|()| EventFd::new().unwrap());
    let [changed, control, cursor] = &events;
    monitor.start_driver(&[changed, control, cursor]);
    for index in 1..20 {
        monitor.guest.offer(index);
        monitor.ring_doorbell();
        wait_for(control);
        monitor.guest.check_answer();
    }
    // A monitor that is plugged in.
    let head = Head {
        width: 800,
        height: 600,
        is_on: true,
    };
    monitor
        .write(function::BAR0, 16, &0_u16.to_le_bytes())
        .unwrap();
    assert!(monitor.fixture.machine.set_head(0, head));
    assert!(!monitor.fixture.machine.set_head(1, head));
    wait_for(changed);
    assert_eq!(
        monitor.read(function::BAR0, 0x2000, 4),
        Ok(vec![1, 0, 0, 0])
    );
    monitor
        .write(function::BAR0, 0x2004, &[1, 0, 0, 0])
        .unwrap();
    assert_eq!(monitor.read(function::BAR0, 0x2000, 4), Ok(vec![0; 4]));

    // A reset stops it; it comes up again.
    monitor.ask(command::RESET, &[]).unwrap();
    assert_eq!(monitor.read(function::BAR0, 20, 1), Ok(vec![0]));
    monitor.guest.clear();
    monitor.start_driver(&[changed, control, cursor]);
    monitor.guest.offer(1);
    monitor.ring_doorbell();
    wait_for(control);
    assert!(monitor.fixture.machine.picture(0).is_some());
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn memory_without_a_file_is_accessed_by_messages() {
    let mut monitor = Monitor::new();
    monitor.greet();
    monitor.map_ram(false);
    let events = [(); 3].map(|()| EventFd::new().unwrap());
    let [changed, control, cursor] = &events;
    monitor.start_driver(&[changed, control, cursor]);
    for index in 1..20 {
        monitor.guest.offer(index);
        monitor.ring_doorbell();
        monitor.serve_until(control);
        monitor.guest.check_answer();
    }
    assert!(monitor.accesses > 100, "{}", monitor.accesses);

    // A monitor that waits for an answer makes no accesses: a reset in the middle of a request is
    // answered all the same, and what comes after it is served.
    for _ in 0..20 {
        monitor.guest.offer(20);
        monitor.ring_doorbell();
        let mut body = 20_u64.to_le_bytes().to_vec();
        body.extend(words(&[function::BAR0, 1]));
        body.push(0);
        monitor.send(command::REGION_WRITE, 0, &body, &[], false);
        let mut late = Vec::new();
        loop {
            let message = monitor.next().unwrap();
            if message.flags == 1 {
                break;
            }
            late.push(message);
        }
        for message in late {
            monitor.access(&message);
        }
        monitor.guest.clear();
        monitor.start_driver(&[changed, control, cursor]);
        monitor.guest.offer(1);
        monitor.ring_doorbell();
        monitor.serve_until(control);
        monitor.guest.check_answer();
    }
    // The queue leaves memory: the monitor says no, and the device stops.
    monitor.guest.announce(999);
    monitor.ring_doorbell();
    eventually(|| monitor.read(function::BAR0, 20, 1).unwrap() == [15 | 64]);
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_queue_that_lies_stops_the_device_until_it_is_reset() {
    let mut monitor = Monitor::new();
    monitor.greet();
    monitor.map_ram(true);
    let events = [(); 3].map(|()| EventFd::new().unwrap());
    let all = [&events[0], &events[1], &events[2]];
    monitor.start_driver(&all);
    monitor.guest.announce(999);
    monitor.ring_doorbell();
    eventually(|| monitor.read(function::BAR0, 20, 1).unwrap() == [15 | 64]);
    monitor.write(function::BAR0, 20, &[0]).unwrap();
    monitor.guest.clear();
    monitor.start_driver(&all);
    monitor.guest.offer(1);
    monitor.ring_doorbell();
    wait_for(&events[1]);
}

#[test]
fn what_is_refused_costs_nothing_else() {
    let mut monitor = Monitor::new();
    assert_eq!(
        monitor.ask(command::GET_INFO, &[0; 16]),
        Err(22),
        "not greeted"
    );
    assert_eq!(monitor.ask(command::VERSION, &[9, 0, 0, 0]), Err(95));
    monitor.greet();
    monitor.map_ram(true);
    for (number, body, error) in [
        (99, vec![1; 100], 95),
        (command::GET_REGION_INFO, vec![1; 3], 22),
        (
            command::GET_REGION_INFO,
            words(&[32, 0, 9, 0, 0, 0, 0, 0]),
            22,
        ),
        (command::GET_IRQ_INFO, words(&[16, 0, 5, 0]), 22),
        (command::SET_IRQS, words(&[20, 36, 2, 1, 3]), 22),
        (command::SET_IRQS, words(&[20, 36, 2, u32::MAX, 2]), 22),
        // No file, in the same place; then nothing that is there.
        (command::DMA_MAP, words(&[32, 3, 0, 0, 0, 0, 4096, 0]), 17),
        (command::DMA_MAP, words(&[32, 3, 0, 0, 0, 0, 0, 0]), 17),
        (command::DMA_UNMAP, words(&[24, 0, 0, 0, 4096, 0]), 22),
        (command::REGION_READ, words(&[0, 0, 0, 5000]), 22),
        (command::REGION_READ, words(&[0, 0, 2, 4]), 22),
        (command::REGION_READ, words(&[0x3ffd, 0, 0, 4]), 22),
        (command::REGION_READ, words(&[u32::MAX, u32::MAX, 7, 4]), 22),
        (command::REGION_WRITE, words(&[0, 0, 0, 8, 1]), 22),
        (command::REGION_WRITE, words(&[256, 0, 7, 4, 1]), 22),
    ] {
        assert_eq!(monitor.ask(number, &body), Err(error), "{number} {body:?}");
    }
    // One that wants no answer gets none.
    monitor.send(99, 16, &[0; 8], &[], false);
    let unmap = words(&[24, 0, 0, 0, u32::try_from(RAM_BYTES).unwrap(), 0]);
    assert_eq!(monitor.ask(command::DMA_UNMAP, &unmap), Ok(unmap.clone()));
    monitor.map_ram(true);
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_stream_that_cannot_be_followed_is_the_end() {
    for head in [
        [1_u32, 15, 0, 0],
        [1, u32::MAX, 0, 0],
        [1, 2 << 20, 0, 0],
        [1, 16, 2, 0],
    ] {
        let mut monitor = Monitor::new();
        let bytes = words(&head);
        let sent = socket::write_now(&monitor.socket, &bytes, &[]).unwrap();
        assert_eq!(sent, 16);
        assert_eq!(monitor.hear(), Err(0), "{head:?}");
        assert!(matches!(monitor.end(), End::Broken(_)));
    }
    // Half a message.
    let monitor = Monitor::new();
    let bytes = words(&[0x1_0001, 20, 0, 0]);
    socket::write_now(&monitor.socket, &bytes, &[]).unwrap();
    assert!(matches!(monitor.end(), End::Broken(_)));
}

#[test]
fn bars_tell_their_sizes_and_nothing_else_is_writable() {
    let mut monitor = Monitor::new();
    monitor.greet();
    for (offset, expected) in [
        (0x10, 0xffff_c000_u32),
        (0x14, 0xffff_f000),
        (0x18, 0xf000_000c),
        (0x1c, 0xffff_ffff),
        (0x20, 0),
        (0, 0x1050_1af4),
        (0x30, 0),
        (0x34, 0x40),
    ] {
        monitor.write(function::CONFIG, offset, &[255; 4]).unwrap();
        let read = monitor.read(function::CONFIG, offset, 4).unwrap();
        assert_eq!(read, expected.to_le_bytes(), "{offset:#x}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a monitor sends, each message is answered, and then the next.
    #[test]
    fn any_messages_are_survived(
        messages in prop::collection::vec(
            (0..20_u16, prop::collection::vec(0..40_u32, 0..12), any::<bool>()), 1..40)
    ) {
        let mut monitor = Monitor::new();
        monitor.greet();
        for (number, body, file) in messages {
            monitor.send(number, 0, &words(&body), &[], file);
            let _ = monitor.hear();
        }
        let info = monitor.ask(command::GET_INFO, &words(&[16, 0, 0, 0]));
        prop_assert!(info.is_ok());
        prop_assert!(matches!(monitor.end(), End::Disconnected));
    }
}
