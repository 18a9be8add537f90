use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use parhelion_model::ledger::Ledger;
use parhelion_model::limits::Limits;
use parhelion_sys::event::{self, EventFd};
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::socket;
use proptest::prelude::*;
use rustix::event::{PollFd, PollFlags};

use super::message::{command, words};
use super::*;
use crate::gpu::{Config, Gpu, Head};
use crate::machine::{self, Machine};

const PATIENCE: Duration = Duration::from_secs(120);
const WINDOW: u64 = 1 << 28;
const RAM: u64 = 1 << 20;

/// A monitor with its guest, and the device that it talks to.
struct Monitor {
    socket: UnixStream,
    next: u16,
    machine: Machine,
    ram: SharedMemory,
    threads: Option<(JoinHandle<End>, JoinHandle<()>)>,
}

/// An answer: its body, or the number of an error.
type Answer = Result<Vec<u8>, u32>;

impl Monitor {
    fn new() -> Self {
        let config = Config {
            capset: vec![7; 160],
            limits: Limits::default(),
            hidden_extensions: Vec::new(),
            ledger: Arc::new(Mutex::new(Ledger::new(None))),
            blobs_first: true,
            heads: vec![Head {
                width: 640,
                height: 480,
                is_on: true,
            }],
            window_bytes: WINDOW,
            most_contexts: 2,
            most_resources: 16,
            most_image_bytes: 1 << 20,
        };
        let kick = Arc::new(EventFd::new().unwrap());
        let none = || Err(std::io::ErrorKind::Unsupported.into());
        let gpu = Gpu::new(config, Box::new(none), Arc::clone(&kick)).unwrap();
        let window = gpu.window_fd().unwrap();
        let (machine, worker) = machine::new(gpu, kick);
        let (socket, theirs) = UnixStream::pair().unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let server = std::thread::spawn({
            let machine = machine.clone();
            move || serve(theirs, &machine, window.as_fd(), WINDOW)
        });
        let worker = std::thread::spawn(move || worker.work(&|_| {}).unwrap());
        Self {
            socket,
            next: 0,
            machine,
            ram: SharedMemory::create("ram", RAM).unwrap(),
            threads: Some((server, worker)),
        }
    }

    fn send(&mut self, command: u16, flags: u32, body: &[u8], fds: &[&EventFd], file: bool) {
        self.next = self.next.wrapping_add(1);
        let mut message = self.next.to_le_bytes().to_vec();
        message.extend(command.to_le_bytes());
        message.extend(u32::try_from(16 + body.len()).unwrap().to_le_bytes());
        message.extend(flags.to_le_bytes());
        message.extend([0; 4]);
        message.extend(body);
        let mut all: Vec<_> = fds.iter().map(|fd| fd.as_fd()).collect();
        if file {
            all.push(self.ram.fd());
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

    fn hear(&mut self) -> Answer {
        let mut head = [0; 16];
        self.socket.read_exact(&mut head).map_err(|_| 0_u32)?;
        assert_eq!(head[..2], self.next.to_le_bytes());
        let word = |at: usize| u32::from_le_bytes(head[at..at + 4].try_into().unwrap());
        let mut body = vec![0; usize::try_from(word(4)).unwrap() - 16];
        self.socket.read_exact(&mut body).unwrap();
        match word(8) {
            1 => Ok(body),
            33 => Err(word(12)),
            flags => panic!("flags {flags:#x}"),
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

    fn map_ram(&mut self) {
        let mut body = words(&[32, 3]);
        for word in [0, 0, RAM] {
            body.extend(word.to_le_bytes());
        }
        self.send(command::DMA_MAP, 0, &body, &[], true);
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

    /// Offers GET_DISPLAY_INFO as the `index`th request.
    fn offer(&mut self, index: u16) {
        let descriptor = |address: u64, len: u32, flags: u16, next: u16| {
            let mut bytes = address.to_le_bytes().to_vec();
            bytes.extend(len.to_le_bytes());
            bytes.extend(flags.to_le_bytes());
            bytes.extend(next.to_le_bytes());
            bytes
        };
        assert!(self.ram.write(0x1000, &descriptor(0x4000, 24, 1, 1)));
        assert!(self.ram.write(0x1010, &descriptor(0x5000, 512, 2, 0)));
        assert!(self.ram.write(0x4000, &0x100_u32.to_le_bytes()));
        let slot = 0x2004 + 2 * usize::from((index - 1) % 8);
        assert!(self.ram.write(slot, &0_u16.to_le_bytes()));
        assert!(self.ram.write(0x2002, &index.to_le_bytes()));
    }

    fn ring_doorbell(&mut self) {
        self.write(function::BAR0, 0x3000, &[0, 0]).unwrap();
    }

    /// Ends both, and says how the server did.
    fn end(mut self) -> End {
        let (server, worker) = self.threads.take().unwrap();
        drop(self.socket);
        let end = server.join().unwrap();
        self.machine.stop();
        worker.join().unwrap();
        end
    }
}

fn wait_for(event: &EventFd) {
    let mut fds = [PollFd::new(event, PollFlags::IN)];
    assert_eq!(event::wait(&mut fds, Some(PATIENCE)).unwrap(), 1);
    assert!(event.clear().unwrap());
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
    assert_eq!(region[16..24], WINDOW.to_le_bytes());
    let irq = monitor
        .ask(command::GET_IRQ_INFO, &words(&[16, 0, 2, 0]))
        .unwrap();
    assert_eq!(irq[12..], 3_u32.to_le_bytes());
    let config = monitor.read(function::CONFIG, 0, 12).unwrap();
    assert_eq!(config[..4], [0xf4, 0x1a, 0x50, 0x10]);
    assert_eq!(config[9..12], [0, 0x80, 3]);

    monitor.map_ram();
    let events = [(); 3].map(|()| EventFd::new().unwrap());
    let [changed, control, cursor] = &events;
    monitor.start_driver(&[changed, control, cursor]);
    for index in 1..20 {
        monitor.offer(index);
        monitor.ring_doorbell();
        wait_for(control);
        let mut answer = [0; 44];
        assert!(monitor.ram.read(0x5000, &mut answer));
        assert_eq!(answer[..4], 0x1101_u32.to_le_bytes());
        assert_eq!(answer[32..36], 640_u32.to_le_bytes());
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
    assert!(monitor.machine.set_head(0, head));
    assert!(!monitor.machine.set_head(1, head));
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
    assert!(monitor.ram.write(0x2002, &[0, 0]) && monitor.ram.write(0x3002, &[0, 0]));
    monitor.start_driver(&[changed, control, cursor]);
    monitor.offer(1);
    monitor.ring_doorbell();
    wait_for(control);
    assert!(monitor.machine.picture(0).is_some());
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_queue_that_lies_stops_the_device_until_it_is_reset() {
    let mut monitor = Monitor::new();
    monitor.greet();
    monitor.map_ram();
    let events = [(); 3].map(|()| EventFd::new().unwrap());
    let all = [&events[0], &events[1], &events[2]];
    monitor.start_driver(&all);
    assert!(monitor.ram.write(0x2002, &999_u16.to_le_bytes()));
    monitor.ring_doorbell();
    while monitor.read(function::BAR0, 20, 1) != Ok(vec![15 | 64]) {}
    monitor.write(function::BAR0, 20, &[0]).unwrap();
    assert!(monitor.ram.write(0x2002, &[0, 0]));
    monitor.start_driver(&all);
    monitor.offer(1);
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
    monitor.map_ram();
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
    let unmap = words(&[24, 0, 0, 0, u32::try_from(RAM).unwrap(), 0]);
    assert_eq!(monitor.ask(command::DMA_UNMAP, &unmap), Ok(unmap.clone()));
    monitor.map_ram();
    assert!(matches!(monitor.end(), End::Disconnected));
}

#[test]
fn a_stream_that_cannot_be_followed_is_the_end() {
    for head in [
        [1_u32, 15, 0, 0],
        [1, u32::MAX, 0, 0],
        [1, 2 << 20, 0, 0],
        [1, 16, 1, 0],
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
