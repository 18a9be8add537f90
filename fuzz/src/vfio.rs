//! A monitor on the vfio-user socket, and its guest: messages, registers, configuration space, and
//! queues in memory that both write.
//!
//! The server and the device are the real ones, on threads of their own, for each input anew. The
//! monitor says all it has to say and hangs up.

use std::io::Write;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use parhelion_device::vfio_user;
use parhelion_sys::event::EventFd;
use parhelion_sys::socket;

use crate::input::Input;
use crate::machine::{Device, RAM_BYTES, WINDOW_BYTES, words};

/// Messages of one input: answers to all of them fit into the socket, which nobody reads.
const MAX_MESSAGES: usize = 40;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let device = Device::new();
    let event = EventFd::new().expect("an event");
    let (mut monitor, theirs) = UnixStream::pair().expect("sockets");
    let server = {
        let machine = device.machine.clone();
        let window = device.window.try_clone().expect("a descriptor");
        std::thread::spawn(move || vfio_user::serve(theirs, &machine, window.as_fd(), WINDOW_BYTES))
    };
    let begin = input.byte();
    if begin & 7 != 0 {
        let _ = monitor.write_all(&message(1, &[0; 4]));
        let mut body = words(&[32, 3]);
        for word in [0, 0, RAM_BYTES] {
            body.extend(word.to_le_bytes());
        }
        // Without the file, each access is a message, which is answered below.
        let file = [device.ram.fd()];
        let fds: &[_] = if begin & 8 == 0 { &file } else { &[] };
        let _ = socket::write_now(&monitor, &message(2, &body), fds);
    }
    let mut asked = 0_u16;
    for _ in 0..MAX_MESSAGES {
        if input.is_empty() {
            break;
        }
        match input.byte() {
            // The guest writes its memory.
            0..=63 => {
                let place = input.byte();
                device.guest_writes(place, input.take(16));
            }
            // It sets a register.
            64..=191 => {
                let mut body = u64::from(input.byte() & 63).to_le_bytes().to_vec();
                let len = [1, 2, 4, 8][usize::from(input.byte() & 3)];
                body.extend(words(&[0, len]));
                let value = input.size().to_le_bytes();
                body.extend(value.iter().take(usize::try_from(len).unwrap_or(0)));
                let _ = monitor.write_all(&message(10, &body));
            }
            // It rings the doorbell.
            192..=207 => {
                let mut body = 0x3000_u64.to_le_bytes().to_vec();
                body.extend(words(&[0, 2, 0]));
                body.truncate(18);
                let _ = monitor.write_all(&message(10, &body));
            }
            // It answers an access to memory, perhaps one that it was asked for.
            208..=223 => {
                asked = asked.wrapping_add(u16::from(input.byte() & 3 != 0));
                let mut body = vec![0; 16];
                let count = usize::from(input.byte() & 63);
                body.extend(input.take(count));
                let number = 11 + u16::from(input.byte() & 1);
                let mut bytes = message(number, &body);
                bytes[..2].copy_from_slice(&asked.to_le_bytes());
                bytes[8] = [1, 33][usize::from(input.byte() & 15 == 0)];
                let _ = monitor.write_all(&bytes);
            }
            // A message of the monitor's, with or without a descriptor.
            224..=247 => {
                let number = u16::from(input.byte() & 31);
                let count = usize::from(input.byte() & 15);
                let body: Vec<u8> = (0..count)
                    .flat_map(|_| {
                        u32::try_from(input.size() & 0xffff_ffff)
                            .unwrap_or(0)
                            .to_le_bytes()
                    })
                    .collect();
                let bytes = message(number, &body);
                let fds: &[_] = match input.byte() & 3 {
                    0 => &[device.ram.fd()],
                    1 => &[event.as_fd(), event.as_fd(), event.as_fd()],
                    _ => &[],
                };
                let _ = socket::write_now(&monitor, &bytes, fds);
            }
            // Anything.
            _ => {
                let count = usize::from(input.byte() & 31);
                let _ = monitor.write_all(input.take(count));
            }
        }
    }
    drop(monitor);
    let ended = server.join();
    assert!(ended.is_ok(), "the server panicked");
    device.end();
}

fn message(command: u16, body: &[u8]) -> Vec<u8> {
    let mut bytes = 7_u16.to_le_bytes().to_vec();
    bytes.extend(command.to_le_bytes());
    let size = u32::try_from(16 + body.len()).expect("short");
    bytes.extend(size.to_le_bytes());
    bytes.extend([0; 8]);
    bytes.extend(body);
    bytes
}
