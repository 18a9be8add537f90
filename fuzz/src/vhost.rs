//! A monitor on the vhost-user socket, and its guest: messages, and queues in memory that both write.
//!
//! The server and the device are the real ones, on threads of their own, for each input anew. The
//! monitor says all it has to say and hangs up.

use std::io::Write;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use parhelion_device::vhost_user;
use parhelion_sys::event::EventFd;
use parhelion_sys::socket;

use crate::input::Input;
use crate::machine::{Device, RAM_BYTES, WINDOW_BYTES, words};

/// Where the monitor has the guest's memory.
const RAM_AT: u64 = 1 << 40;
/// Messages of one input: answers to all of them fit into the socket, which nobody reads.
const MAX_MESSAGES: usize = 60;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let device = Device::new();
    let event = EventFd::new().expect("an event");
    let (monitor, theirs) = UnixStream::pair().expect("sockets");
    let channel = channel();
    let server = {
        let machine = device.machine.clone();
        let window = device.window.try_clone().expect("a descriptor");
        std::thread::spawn(move || {
            vhost_user::serve(theirs, &machine, window.as_fd(), WINDOW_BYTES)
        })
    };
    let send = |number: u32, body: &[u8], fds: &[BorrowedFd<'_>]| {
        let _ = socket::write_now(&monitor, &message(number, body), fds);
    };
    let begin = input.byte();
    if begin & 7 != 0 {
        // What monitors begin with: all of the protocol, a channel, memory, and a queue that runs.
        send(16, &0x0040_0629_u64.to_le_bytes(), &[]);
        send(21, &[], &[channel.as_fd()]);
        send(5, &table(), &[device.ram.fd()]);
        if begin & 8 != 0 {
            start(&send, &event);
        }
    }
    for _ in 0..MAX_MESSAGES {
        if input.is_empty() {
            break;
        }
        match input.byte() {
            // The guest writes its memory.
            0..=95 => {
                let place = input.byte();
                device.guest_writes(place, input.take(16));
            }
            // It rings the doorbell.
            96..=111 => {
                let _ = event.signal();
            }
            // The monitor stops the queue, or starts it.
            112..=127 => send(11, &[0; 8], &[]),
            128..=143 => start(&send, &event),
            // A message of the monitor's, with or without descriptors.
            144..=247 => {
                let number = u32::from(input.byte() % 48);
                let count = usize::from(input.byte() & 15);
                let body: Vec<u8> = (0..count)
                    .flat_map(|_| {
                        u32::try_from(input.size() & 0xffff_ffff)
                            .unwrap_or(0)
                            .to_le_bytes()
                    })
                    .collect();
                let fds: &[_] = match input.byte() & 7 {
                    0 => &[device.ram.fd()],
                    1 => &[event.as_fd()],
                    2 => &[device.window.as_fd()],
                    3 => &[channel.as_fd()],
                    4 => &[device.ram.fd(), device.window.as_fd()],
                    _ => &[],
                };
                send(number, &body, fds);
            }
            // Anything.
            _ => {
                let count = usize::from(input.byte() & 31);
                let _ = (&monitor).write_all(input.take(count));
            }
        }
    }
    drop(monitor);
    let ended = server.join();
    assert!(ended.is_ok(), "the server panicked");
    device.end();
}

/// A channel whose other end has said yes a few times, and has nothing more to say.
fn channel() -> UnixStream {
    let (ours, mut theirs) = UnixStream::pair().expect("sockets");
    for _ in 0..4 {
        let _ = theirs.write_all(&words(&[9, 1 | 4, 8, 0, 0]));
    }
    ours
}

fn table() -> Vec<u8> {
    let mut body = words(&[1, 0]);
    for word in [0, RAM_BYTES, RAM_AT, 0] {
        body.extend(word.to_le_bytes());
    }
    body
}

/// Starts the queue of commands: 16 entries at the beginning of memory.
fn start(send: &impl Fn(u32, &[u8], &[BorrowedFd<'_>]), event: &EventFd) {
    send(2, &0x1_7000_001f_u64.to_le_bytes(), &[]);
    send(8, &words(&[0, 16]), &[]);
    send(10, &words(&[0, 0]), &[]);
    let mut place = words(&[0, 0]);
    for at in [0, 0x200, 0x100, 0] {
        place.extend(u64::to_le_bytes(RAM_AT + at));
    }
    send(9, &place, &[]);
    send(12, &[0; 8], &[event.as_fd()]);
    send(13, &[0; 8], &[event.as_fd()]);
    send(18, &words(&[0, 1]), &[]);
}

fn message(number: u32, body: &[u8]) -> Vec<u8> {
    let size = u32::try_from(body.len()).expect("short");
    let mut bytes = words(&[number, 1, size]);
    bytes.extend(body);
    bytes
}
