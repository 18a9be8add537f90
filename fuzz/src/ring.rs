//! Rings: the layout that a guest chooses, and a ring whose guest lies about where it is.

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use parhelion_render::ring::{
    Commands, Fatal, IdlePolicy, Layout, Ring, RingConfig, RingCreateInfo, RingEvents, SeqnoGate,
};
use parhelion_sys::memory::SharedMemory;

use crate::input::Input;

/// Larger resources are looked at, but not made.
const MOST_MADE_BYTES: u64 = 1 << 20;

const MAX_STEPS: usize = 64;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    if input.byte() & 1 == 0 {
        layout(&mut input);
    } else {
        live(&mut input);
    }
}

/// A layout that is accepted lies in its resource.
fn layout(input: &mut Input<'_>) {
    let kind = input.byte();
    let mut info = usual(1 << (6 + (kind & 7)));
    // One field after the other is replaced by whatever the input says.
    let fields = input.byte();
    for (at, field) in [
        &mut info.resource_size,
        &mut info.offset,
        &mut info.size,
        &mut info.head_offset,
        &mut info.tail_offset,
        &mut info.status_offset,
        &mut info.buffer_offset,
        &mut info.extra_offset,
    ]
    .into_iter()
    .enumerate()
    {
        if fields & (1 << at) != 0 {
            *field = input.size();
        }
    }
    if kind & 0x40 != 0 {
        info.buffer_size = input.size();
        info.extra_size = input.size();
        info.idle_timeout_ns = input.wide();
    }
    let Ok(layout) = Layout::new(&info) else {
        return;
    };
    let end = usize::try_from(info.resource_size).expect("64-bit");
    assert!(layout.end() <= end);
    for word in [layout.head(), layout.tail(), layout.status()] {
        assert!(word.is_multiple_of(4) && word + 4 <= end);
    }
    assert!(layout.buffer_size().is_power_of_two());
    let (cursor, bytes) = (input.word(), input.word() >> (kind & 31));
    match layout.spans(cursor, bytes) {
        None => assert!(bytes > layout.buffer_size()),
        Some(spans) => {
            assert_eq!(spans[0].len + spans[1].len, bytes as usize);
            for span in spans {
                assert!(span.len == 0 || span.offset + span.len <= end);
            }
        }
    }
    if info.resource_size > 0 && info.resource_size <= MOST_MADE_BYTES {
        let memory = SharedMemory::create("fuzz", info.resource_size).expect("memory");
        layout.check_fresh(&memory).expect("fresh memory is zero");
    }
}

/// The layout of Mesa.
fn usual(buffer_size: u64) -> RingCreateInfo {
    RingCreateInfo {
        resource_size: 192 + buffer_size + 4,
        size: 192 + buffer_size + 4,
        idle_timeout_ns: 1_000_000,
        tail_offset: 64,
        status_offset: 128,
        buffer_offset: 192,
        buffer_size,
        extra_offset: 192 + buffer_size,
        extra_size: 4,
        ..RingCreateInfo::default()
    }
}

/// Takes commands of 4 to 64 bytes, and remembers them.
struct Reader(Arc<Mutex<Vec<u8>>>);

impl Commands for Reader {
    fn execute(&mut self, bytes: &[u8]) -> Result<usize, Fatal> {
        let first = *bytes.first().expect("never called with nothing");
        if first == 0xff {
            return Err(Fatal);
        }
        let length = (usize::from(first & 15) + 1) * 4;
        if length > bytes.len() {
            return Err(Fatal);
        }
        self.0.lock().expect("no panic").extend(&bytes[..length]);
        Ok(length)
    }
}

struct Events;

impl RingEvents for Events {
    fn fault(&self, rule: &str) {
        assert!(!rule.contains("panic"), "{rule}");
    }
}

fn live(input: &mut Input<'_>) {
    let buffer_size = 64_u32 << (input.byte() & 7);
    let layout = Layout::new(&usual(buffer_size.into())).expect("the usual layout");
    let memory = SharedMemory::create("fuzz", 192 + u64::from(buffer_size) + 4).expect("memory");
    let memory = Arc::new(memory);
    let read = Arc::new(Mutex::new(Vec::new()));
    let ring = Ring::spawn(
        RingConfig {
            memory: Arc::clone(&memory),
            layout,
            head: 0,
            name: "fuzz".to_owned(),
            events: Arc::new(Events),
            gate: Arc::new(SeqnoGate::new()),
            policy: IdlePolicy {
                spin: Duration::ZERO,
                yields: 1,
                dry_grace: Duration::from_millis(1),
                ..IdlePolicy::for_processors(1)
            },
        },
        Reader(Arc::clone(&read)),
    )
    .expect("threads can be made");

    let mut tail = 0_u32;
    let mut sent = Vec::new();
    let mut is_honest = true;
    for _ in 0..MAX_STEPS {
        if input.is_empty() {
            break;
        }
        let step = input.byte();
        match step {
            // A whole command, as an honest guest writes it.
            0..=0x9f => {
                let length = (u32::from(step & 15) + 1) * 4;
                if ring.wait_seqno(tail).is_err() || length > buffer_size {
                    break;
                }
                let mut command = vec![0; length as usize];
                let given = input.take(length as usize - 1);
                command[1..=given.len()].copy_from_slice(given);
                command[0] = step & 15;
                for (at, byte) in command.iter().enumerate() {
                    let position = tail.wrapping_add(u32::try_from(at).expect("small"));
                    let place = 192 + (position & (buffer_size - 1)) as usize;
                    assert!(memory.write(place, &[*byte]));
                }
                tail = tail.wrapping_add(length);
                sent.extend(command);
                memory.store_u32(64, tail, Ordering::SeqCst);
                ring.notify();
            }
            // From here on lies.
            0xa0..=0xaf => {
                tail = input.word();
                memory.store_u32(64, tail, Ordering::SeqCst);
                ring.notify();
                is_honest = false;
            }
            0xb0..=0xbf => {
                // Head and status are ours, and not believed.
                memory.store_u32(usize::from(step & 1) * 128, input.word(), Ordering::SeqCst);
            }
            0xc0..=0xcf => {
                let at = 192 + (input.short() as usize & (buffer_size as usize - 1));
                assert!(memory.write(at, &[input.byte()]));
                is_honest = false;
            }
            0xd0..=0xdf => {
                let _ = ring.write_extra(input.size(), input.word());
            }
            0xe0..=0xe7 => {
                let _ = ring.wait_seqno(input.word());
                // Waiting for what was never written ends the ring.
                is_honest = false;
            }
            0xe8..=0xef => ring.set_alive(),
            0xf0..=0xf7 => ring.notify(),
            0xf8..=0xfb => {
                ring.set_fatal();
                is_honest = false;
            }
            _ => {
                ring.stop();
                is_honest = false;
            }
        }
    }
    if is_honest {
        ring.wait_seqno(tail).expect("an honest guest is served");
        assert_eq!(*read.lock().expect("no panic"), sent, "bytes were lost");
        assert!(!ring.is_fatal());
    }
    ring.stop_and_join();
}
