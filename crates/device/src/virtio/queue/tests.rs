use std::collections::VecDeque;

use parhelion_sys::memory::SharedMemory;
use proptest::prelude::*;

use super::*;

const RAM_BYTES: u64 = 1 << 20;
const DESCRIPTORS: u64 = 0x1000;
const AVAILABLE: u64 = 0x2000;
const USED: u64 = 0x3000;
const DATA: u64 = 0x1_0000;

/// The driver's side of a queue, in memory of its own.
#[derive(Debug)]
pub(crate) struct Driver {
    pub(crate) ram: GuestRam,
    file: SharedMemory,
    size: u16,
    next: u16,
    seen: u16,
}

impl Driver {
    pub(crate) fn new(size: u16) -> (Self, Queue) {
        let file = SharedMemory::create("ram", RAM_BYTES).unwrap();
        let mut ram = GuestRam::default();
        let fd = file.try_clone_fd().unwrap();
        ram.map(0, RAM_BYTES, Some((fd, 0)), true).unwrap();
        let queue = Queue {
            size,
            is_enabled: true,
            descriptors: DESCRIPTORS,
            available: AVAILABLE,
            used: USED,
            ..Queue::new(size)
        };
        let driver = Self {
            ram,
            file,
            size,
            next: 0,
            seen: 0,
        };
        (driver, queue)
    }

    fn put(&self, address: u64, bytes: &[u8]) {
        assert!(self.file.write(usize::try_from(address).unwrap(), bytes));
    }

    pub(crate) fn get(&self, address: u64, len: usize) -> Vec<u8> {
        let mut bytes = vec![0; len];
        assert!(
            self.file
                .read(usize::try_from(address).unwrap(), &mut bytes)
        );
        bytes
    }

    pub(crate) fn descriptor(&self, table: u64, index: u16, of: (u64, u32), flags: u16, next: u16) {
        let mut bytes = of.0.to_le_bytes().to_vec();
        bytes.extend(of.1.to_le_bytes());
        bytes.extend(flags.to_le_bytes());
        bytes.extend(next.to_le_bytes());
        self.put(table + u64::from(index) * 16, &bytes);
    }

    pub(crate) fn offer(&mut self, head: u16) {
        let slot = u64::from(self.next % self.size);
        self.put(AVAILABLE + 4 + 2 * slot, &head.to_le_bytes());
        self.next = self.next.wrapping_add(1);
        self.put(AVAILABLE + 2, &self.next.to_le_bytes());
    }

    fn used(&mut self) -> Option<(u32, u32)> {
        let index = u16::from_le_bytes(self.get(USED + 2, 2).try_into().unwrap());
        if index == self.seen {
            return None;
        }
        let entry = self.get(USED + 4 + 8 * u64::from(self.seen % self.size), 8);
        self.seen = self.seen.wrapping_add(1);
        let word = |at: usize| u32::from_le_bytes(entry[at..at + 4].try_into().unwrap());
        Some((word(0), word(4)))
    }
}

#[test]
fn a_request_is_read_and_answered() {
    let (mut driver, mut queue) = Driver::new(8);
    driver.put(DATA, b"parhe");
    driver.put(DATA + 100, b"lion");
    driver.descriptor(DESCRIPTORS, 3, (DATA, 5), NEXT, 1);
    driver.descriptor(DESCRIPTORS, 1, (DATA + 100, 4), NEXT, 7);
    driver.descriptor(DESCRIPTORS, 7, (DATA + 200, 2), NEXT | WRITE, 0);
    driver.descriptor(DESCRIPTORS, 0, (DATA + 300, 8), WRITE, 0);
    assert_eq!(queue.pop(&driver.ram), Ok(None));
    driver.offer(3);

    let chain = queue.pop(&driver.ram).unwrap().unwrap();
    assert_eq!(chain.read(&driver.ram, 9).unwrap(), b"parhelion");
    assert_eq!(chain.read(&driver.ram, 8), None);
    assert_eq!(chain.write(&driver.ram, b"sun"), 3);
    queue.push(&driver.ram, chain.head, 3).unwrap();

    assert_eq!(driver.get(DATA + 200, 2), b"su");
    assert_eq!(driver.get(DATA + 300, 2), b"n\0");
    assert_eq!(driver.used(), Some((3, 3)));
    assert_eq!(queue.wants_interrupt(&driver.ram), Ok(true));
    assert_eq!(queue.wants_interrupt(&driver.ram), Ok(false));
}

#[test]
fn tables_are_followed_once() {
    let (mut driver, mut queue) = Driver::new(4);
    let table = DATA + 0x1000;
    driver.put(DATA, b"x");
    driver.descriptor(table, 0, (DATA, 1), NEXT, 5);
    driver.descriptor(table, 5, (DATA, 1), WRITE, 0);
    driver.descriptor(DESCRIPTORS, 0, (table, 6 * 16), INDIRECT, 0);
    driver.offer(0);
    let chain = queue.pop(&driver.ram).unwrap().unwrap();
    assert_eq!(chain.read(&driver.ram, 10).unwrap(), b"x");
    assert_eq!(chain.write(&driver.ram, b"ab"), 1);

    driver.descriptor(table, 0, (table, 16), INDIRECT, 0);
    driver.offer(0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Order));
    driver.descriptor(DESCRIPTORS, 0, (table, 17), INDIRECT, 0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Order));
    driver.descriptor(DESCRIPTORS, 0, (table, 0), INDIRECT, 0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Descriptor));
    driver.descriptor(DESCRIPTORS, 0, (RAM_BYTES - 8, 16), INDIRECT, 0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Memory));
}

#[test]
fn lies_are_noticed() {
    let (mut driver, mut queue) = Driver::new(4);
    driver.offer(4);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Descriptor));

    let (mut driver, mut queue) = Driver::new(4);
    driver.descriptor(DESCRIPTORS, 0, (DATA, 1), NEXT, 1);
    driver.descriptor(DESCRIPTORS, 1, (DATA, 1), NEXT, 0);
    driver.offer(0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Chain));

    let (mut driver, mut queue) = Driver::new(4);
    driver.descriptor(DESCRIPTORS, 0, (DATA, 1), NEXT | WRITE, 1);
    driver.descriptor(DESCRIPTORS, 1, (DATA, 1), 0, 0);
    driver.offer(0);
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Order));

    let (driver, mut queue) = Driver::new(4);
    driver.put(AVAILABLE + 2, &5_u16.to_le_bytes());
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Index));

    let (driver, mut queue) = Driver::new(4);
    queue.available = u64::MAX - 1;
    assert_eq!(queue.pop(&driver.ram), Err(Broken::Memory));
}

#[test]
fn answers_that_do_not_fit_in_memory_are_cut() {
    let (mut driver, mut queue) = Driver::new(4);
    driver.descriptor(DESCRIPTORS, 0, (RAM_BYTES - 2, 8), WRITE, 0);
    driver.offer(0);
    let chain = queue.pop(&driver.ram).unwrap().unwrap();
    assert_eq!(chain.write(&driver.ram, b"abcd"), 0);
    assert_eq!(chain.write(&driver.ram, b"ab"), 2);
}

#[test]
fn the_guest_says_when_it_wants_to_hear() {
    let (mut driver, mut queue) = Driver::new(4);
    queue.has_event_idx = true;
    driver.descriptor(DESCRIPTORS, 0, (DATA, 1), WRITE, 0);
    // After the third.
    driver.put(AVAILABLE + 4 + 2 * 4, &2_u16.to_le_bytes());
    for expected in [false, false, true, false] {
        driver.offer(0);
        let chain = queue.pop(&driver.ram).unwrap().unwrap();
        queue.push(&driver.ram, chain.head, 0).unwrap();
        assert_eq!(queue.wants_interrupt(&driver.ram), Ok(expected));
    }
}

#[test]
fn the_device_says_when_it_wants_to_hear() {
    for has_event_idx in [true, false] {
        let (mut driver, mut queue) = Driver::new(4);
        queue.has_event_idx = has_event_idx;
        driver.descriptor(DESCRIPTORS, 0, (DATA, 1), WRITE, 0);
        // What a driver looks at, whether or not there are indices.
        let rings = |driver: &Driver| {
            let half = |place| u16::from_le_bytes(driver.get(place, 2).try_into().unwrap());
            let (old, new) = (driver.next.wrapping_sub(1), driver.next);
            match has_event_idx {
                true => new.wrapping_sub(half(USED + 4 + 8 * 4)) <= new.wrapping_sub(old),
                false => half(USED) & 1 == 0,
            }
        };
        for _ in 0..20 {
            driver.offer(0);
            assert!(rings(&driver), "it was idle");
            for _ in 0..3 {
                queue.pop(&driver.ram).unwrap().unwrap();
                driver.offer(0);
                assert!(!rings(&driver), "it is at work");
            }
            assert_eq!(queue.arm(&driver.ram), Ok(true), "one came without");
            queue.pop(&driver.ram).unwrap().unwrap();
            assert_eq!(queue.arm(&driver.ram), Ok(false));
        }
    }
}

#[test]
fn a_queue_goes_on_elsewhere() {
    let (mut driver, mut queue) = Driver::new(4);
    driver.descriptor(DESCRIPTORS, 0, (DATA, 1), WRITE, 0);
    for _ in 0..3 {
        driver.offer(0);
    }
    for _ in 0..2 {
        queue.pop(&driver.ram).unwrap().unwrap();
    }
    queue.push(&driver.ram, 0, 1).unwrap();
    assert_eq!(queue.position(), (2, 1));
    let mut other = Queue {
        next_available: 0,
        next_used: 0,
        ..queue.clone()
    };
    other.resume(&driver.ram, 2).unwrap();
    assert_eq!(other.position(), (2, 1));
    assert!(other.pop(&driver.ram).unwrap().is_some());
    assert_eq!(other.pop(&driver.ram), Ok(None));
    assert_eq!(other.arm(&driver.ram), Ok(false));
    other.used = RAM_BYTES;
    assert_eq!(other.resume(&driver.ram, 2), Err(Broken::Memory));
}

#[derive(Clone, Debug)]
enum Op {
    Offer(u16),
    Pop,
    Push(u32),
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        (0..4_u16).prop_map(Op::Offer),
        Just(Op::Pop),
        any::<u32>().prop_map(Op::Push),
    ]
}

proptest! {
    /// Whatever order requests are taken and given back in, each comes once, in the order offered.
    #[test]
    fn requests_come_once_and_in_order(ops in prop::collection::vec(op(), 1..400)) {
        let (mut driver, mut queue) = Driver::new(4);
        for head in 0..4 {
            driver.descriptor(DESCRIPTORS, head, (DATA + u64::from(head), 1), WRITE, 0);
        }
        let (mut offered, mut taken) = (VecDeque::new(), VecDeque::new());
        for op in ops {
            match op {
                Op::Offer(head) if offered.len() < 4 => {
                    driver.offer(head);
                    offered.push_back(head);
                }
                Op::Offer(_) => {}
                Op::Pop => {
                    let popped = queue.pop(&driver.ram).unwrap().map(|chain| chain.head);
                    prop_assert_eq!(popped, offered.pop_front());
                    taken.extend(popped);
                }
                Op::Push(written) => {
                    if let Some(head) = taken.pop_back() {
                        queue.push(&driver.ram, head, written).unwrap();
                        prop_assert_eq!(driver.used(), Some((u32::from(head), written)));
                    }
                    prop_assert_eq!(driver.used(), None);
                }
            }
        }
    }

    /// Random tables never do more than fail.
    #[test]
    fn noise_is_survived(noise in prop::collection::vec(any::<u8>(), 4096)) {
        let (mut driver, mut queue) = Driver::new(256);
        driver.put(DESCRIPTORS, &noise);
        for head in 0..8 {
            driver.offer(head * 31);
            if let Ok(Some(chain)) = queue.pop(&driver.ram) {
                let _ = chain.read(&driver.ram, 1 << 16);
                chain.write(&driver.ram, &[1; 24]);
            }
        }
    }
}
