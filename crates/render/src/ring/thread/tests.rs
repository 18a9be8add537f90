use std::sync::atomic::AtomicU64;
use std::time::Duration;

use super::super::{Fatal, IdlePolicy, RingCreateInfo};
use super::*;

/// How long a test waits for what must happen.
const PATIENCE: Duration = Duration::from_secs(120);

const HEADER: usize = 12;

/// The toy command set.  A command is three words (its length, what to do, an argument) and a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub(in super::super) enum Toy {
    /// Check the payload and that the argument counts up.
    Data,
    /// Wait at the gate for the argument.
    WaitGate,
    /// Fail.
    Fail,
    /// Claim to have taken nothing.
    TakeNothing,
    /// Claim to have taken more than there is.
    TakeTooMuch,
    /// Panic.
    Panic,
    /// Wait until the test allows the argument; nothing else can end that, as with a driver call.
    Hold,
}

const TOYS: [Toy; 7] = [
    Toy::Data,
    Toy::WaitGate,
    Toy::Fail,
    Toy::TakeNothing,
    Toy::TakeTooMuch,
    Toy::Panic,
    Toy::Hold,
];

pub(in super::super) fn encode(toy: Toy, argument: u32, len: usize) -> Vec<u8> {
    assert!(len >= HEADER && len.is_multiple_of(4));
    let mut bytes = Vec::with_capacity(len);
    bytes.extend(u32::try_from(len).unwrap().to_ne_bytes());
    bytes.extend((toy as u32).to_ne_bytes());
    bytes.extend(argument.to_ne_bytes());
    bytes.extend((HEADER..len).map(|at| payload(argument, at)));
    bytes
}

fn payload(argument: u32, at: usize) -> u8 {
    (argument as usize)
        .wrapping_mul(31)
        .wrapping_add(at)
        .to_le_bytes()[0]
}

fn word(bytes: &[u8], index: usize) -> Option<u32> {
    let bytes = bytes.get(index * 4..index * 4 + 4)?;
    Some(u32::from_ne_bytes(bytes.try_into().ok()?))
}

/// What the test and the toy commands share.
#[derive(Default)]
pub(in super::super) struct Record {
    /// Commands that were executed.
    executed: AtomicU64,
    /// Commands that were not as they should be.
    broken: AtomicU64,
    /// Lets [`Toy::Hold`] go on.
    pub(in super::super) hold: SeqnoGate,
    faults: Mutex<Vec<String>>,
}

impl Record {
    fn executed(&self) -> u64 {
        self.executed.load(Ordering::SeqCst)
    }

    fn faults(&self) -> Vec<String> {
        lock(&self.faults).clone()
    }
}

impl RingEvents for Record {
    fn fault(&self, rule: &str) {
        lock(&self.faults).push(rule.to_owned());
    }
}

struct Toys {
    record: Arc<Record>,
    gate: Arc<SeqnoGate>,
    next: u32,
}

impl Toys {
    fn run(&mut self, bytes: &[u8]) -> Option<usize> {
        let len = word(bytes, 0)? as usize;
        let toy = *TOYS.get(word(bytes, 1)? as usize)?;
        let argument = word(bytes, 2)?;
        let body = bytes.get(HEADER..len)?;
        match toy {
            Toy::Data => {
                let whole = body
                    .iter()
                    .zip(HEADER..)
                    .all(|(b, at)| *b == payload(argument, at));
                if !whole || argument != self.next {
                    return None;
                }
                self.next = self.next.wrapping_add(1);
            }
            Toy::WaitGate => self.gate.wait(argument.into()).ok()?,
            Toy::Fail => return None,
            Toy::TakeNothing => return Some(0),
            Toy::TakeTooMuch => return Some(bytes.len() + 4),
            Toy::Panic => panic!("a toy that breaks"),
            Toy::Hold => self.record.hold.wait(argument.into()).ok()?,
        }
        self.record.executed.fetch_add(1, Ordering::SeqCst);
        Some(len)
    }
}

impl Commands for Toys {
    fn execute(&mut self, bytes: &[u8]) -> Result<usize, Fatal> {
        self.run(bytes).ok_or_else(|| {
            self.record.broken.fetch_add(1, Ordering::SeqCst);
            Fatal
        })
    }
}

/// Randomness that is the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// A ring to be made.
pub(in super::super) struct Plan {
    pub(in super::super) buffer_size: u64,
    pub(in super::super) idle_timeout: Duration,
    pub(in super::super) head: u32,
    pub(in super::super) policy: IdlePolicy,
    pub(in super::super) guest: GuestKind,
}

/// How a guest publishes and wakes.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct GuestKind {
    /// The order of the store of the tail.
    tail_order: Ordering,
    /// Leave a wake-up out within one idle period of the last.
    thrifty: bool,
}

/// What the rules ask for.
const STRICT: GuestKind = GuestKind {
    tail_order: Ordering::SeqCst,
    thrifty: false,
};
/// What Mesa does.
const MESA: GuestKind = GuestKind {
    tail_order: Ordering::Release,
    thrifty: true,
};

impl Default for Plan {
    fn default() -> Self {
        Self {
            buffer_size: 4096,
            idle_timeout: Duration::from_millis(1),
            head: 0,
            policy: IdlePolicy::default(),
            guest: STRICT,
        }
    }
}

/// A guest, its ring, and what came of it.
pub(in super::super) struct Bench {
    pub(in super::super) ring: Arc<Ring>,
    pub(in super::super) record: Arc<Record>,
    memory: Arc<SharedMemory>,
    layout: Layout,
    guest: GuestKind,
    cursor: u32,
    count: u32,
    last_notify: Option<Instant>,
    notifies: u64,
}

impl Plan {
    pub(in super::super) fn start(self) -> Bench {
        let size = 192 + self.buffer_size + 8;
        let info = RingCreateInfo {
            resource_size: 256 + size,
            offset: 256,
            size,
            idle_timeout_ns: u64::try_from(self.idle_timeout.as_nanos()).unwrap(),
            head_offset: 0,
            tail_offset: 64,
            status_offset: 128,
            buffer_offset: 192,
            buffer_size: self.buffer_size,
            extra_offset: 192 + self.buffer_size,
            extra_size: 8,
        };
        let layout = Layout::new(&info).unwrap();
        let memory = Arc::new(SharedMemory::create("ring", info.resource_size).unwrap());
        layout.check_fresh(&memory).unwrap();
        for word in [layout.head(), layout.tail()] {
            memory.store_u32(word, self.head, Ordering::SeqCst).unwrap();
        }
        let record = Arc::new(Record::default());
        let gate = Arc::new(SeqnoGate::new());
        let config = RingConfig {
            memory: Arc::clone(&memory),
            layout,
            head: self.head,
            name: "ring\0 test".to_owned(),
            events: Arc::clone(&record) as Arc<dyn RingEvents>,
            gate: Arc::clone(&gate),
            policy: self.policy,
        };
        let toys = Toys {
            record: Arc::clone(&record),
            gate,
            next: 0,
        };
        Bench {
            ring: Ring::spawn(config, toys).unwrap(),
            record,
            memory,
            layout,
            guest: self.guest,
            cursor: self.head,
            count: 0,
            last_notify: None,
            notifies: 0,
        }
    }
}

impl Bench {
    fn load(&self, offset: usize) -> u32 {
        self.memory.load_u32(offset, Ordering::SeqCst).unwrap()
    }

    pub(in super::super) fn status(&self) -> u32 {
        self.load(self.layout.status())
    }

    pub(in super::super) fn clear_alive(&self) {
        self.memory
            .fetch_and_u32(self.layout.status(), !STATUS_ALIVE, Ordering::SeqCst)
            .unwrap();
    }

    /// Waits for room and copies the bytes in.
    fn write(&mut self, bytes: &[u8]) {
        let len = u32::try_from(bytes.len()).unwrap();
        let free_from = |head: u32| self.layout.buffer_size() - self.cursor.wrapping_sub(head);
        until("there is room", || {
            free_from(self.load(self.layout.head())) >= len
        });
        let [first, second] = self.layout.spans(self.cursor, len).unwrap();
        assert!(self.memory.write(first.offset, &bytes[..first.len]));
        assert!(self.memory.write(second.offset, &bytes[first.len..]));
        self.cursor = self.cursor.wrapping_add(len);
    }

    fn store_tail(&self, tail: u32) {
        self.memory
            .store_u32(self.layout.tail(), tail, self.guest.tail_order)
            .unwrap();
    }

    /// Publishes what was written and wakes the ring if it asks for that.
    fn publish(&mut self) {
        self.store_tail(self.cursor);
        let status = self.status();
        assert_eq!(status & STATUS_FATAL, 0, "the ring has failed");
        let now = Instant::now();
        let period = self.layout.idle_timeout();
        let recent = self
            .last_notify
            .is_some_and(|last| now.duration_since(last) < period);
        if status & STATUS_IDLE != 0 && !(self.guest.thrifty && recent) {
            self.last_notify = Some(now);
            self.notifies += 1;
            self.ring.notify();
        }
    }

    pub(in super::super) fn push(&mut self, toy: Toy, argument: u32) {
        self.write(&encode(toy, argument, HEADER));
        self.publish();
    }

    fn push_data(&mut self, len: usize) {
        let bytes = encode(Toy::Data, self.count, len);
        self.count += 1;
        self.write(&bytes);
        self.publish();
    }

    /// The guest waits for the host to catch up.
    fn drain(&self) {
        until("the ring catches up", || {
            self.load(self.layout.head()) == self.cursor
        });
    }

    fn is_idle(&self) -> bool {
        self.status() & STATUS_IDLE != 0
    }

    /// Waits until the ring sleeps.  IDLE is set shortly before.
    pub(in super::super) fn until_parked(&self) {
        until("the ring sleeps", || self.is_idle());
        thread::sleep(Duration::from_millis(5));
    }

    fn fails_with(&self, rule: &str) {
        until("the ring fails", || !self.record.faults().is_empty());
        assert_eq!(self.record.faults(), [rule]);
        assert_ne!(self.status() & STATUS_FATAL, 0);
        assert!(self.ring.is_fatal() && self.ring.is_stopped());
        self.ring.stop_and_join();
        assert_eq!(self.record.faults(), [rule], "one fault, one report");
    }
}

pub(in super::super) fn until(what: &str, mut done: impl FnMut() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        thread::yield_now();
    }
}

/// More of it at night.
fn times(count: u32) -> u32 {
    let long = std::env::var_os("PARHELION_LONG_TESTS").is_some();
    if long { count * 20 } else { count }
}

/// A policy that never looks at a parked ring by itself.
fn no_rechecks(policy: IdlePolicy) -> IdlePolicy {
    let never = Duration::from_secs(3600);
    IdlePolicy {
        first_recheck: never,
        longest_recheck: never,
        ..policy
    }
}

/// A ring that stays awake for as long as the test runs.
fn awake() -> Plan {
    Plan {
        idle_timeout: Duration::from_secs(10),
        ..Plan::default()
    }
}

/// A ring that sleeps at once, and only a wake-up wakes it.
fn sleepy() -> Plan {
    Plan {
        idle_timeout: Duration::ZERO,
        policy: no_rechecks(IdlePolicy::default()),
        ..Plan::default()
    }
}

#[test]
fn commands_arrive_whole_and_in_order() {
    for (seed, buffer_size, head) in [
        (1, 256, u32::MAX - 300_000),
        (2, 4096, 0),
        (3, 65_536, 7 << 20),
    ] {
        let mut bench = Plan {
            buffer_size,
            head,
            ..Plan::default()
        }
        .start();
        let mut dice = Dice(seed * 0x9e37_79b9);
        let count = times(100_000);
        let longest = usize::try_from(buffer_size / 4).unwrap() - 3;
        for _ in 0..count {
            // Mostly small ones, as in life; now and then one that fills the buffer.
            let words = match dice.roll(1000) {
                0 => longest,
                1..100 => dice.roll(longest),
                _ => dice.roll(16),
            };
            bench.push_data(HEADER + 4 * words);
        }
        bench.drain();
        assert_eq!(bench.record.executed(), u64::from(count));
        assert_eq!(bench.record.broken.load(Ordering::SeqCst), 0);
        assert_eq!(bench.ring.head(), bench.cursor);
        assert_eq!(bench.record.faults(), [""; 0]);
    }
}

#[test]
fn batches_are_executed_command_by_command() {
    let mut bench = Plan::default().start();
    for _ in 0..times(2_000) {
        for _ in 0..20 {
            let bytes = encode(Toy::Data, bench.count, 48);
            bench.count += 1;
            bench.write(&bytes);
        }
        bench.publish();
    }
    bench.drain();
    assert_eq!(bench.record.executed(), u64::from(bench.count));
}

/// Goes to and fro with pauses around the time at which the ring falls asleep. On a busy machine it may
/// always have something to do when it gets to run, so now and then it is left alone until it sleeps.
fn roundtrips(plan: Plan, count: u32) -> Bench {
    let around = plan.idle_timeout.max(Duration::from_micros(10));
    let mut bench = plan.start();
    let mut dice = Dice(0x0dd5_eed5);
    for round in 0..count {
        if round % 1_000 == 0 {
            bench.until_parked();
        }
        bench.push_data(HEADER);
        bench.drain();
        let pause = around.mul_f64(f64::from(u32::try_from(dice.roll(300)).unwrap()) / 100.0);
        let start = Instant::now();
        while start.elapsed() < pause {
            hint::spin_loop();
        }
    }
    assert_eq!(bench.record.executed(), u64::from(count));
    assert_ne!(bench.notifies, 0, "the test is about sleeping rings");
    bench
}

#[test]
fn no_wake_up_is_lost() {
    for processors in [1, 2] {
        let policy = no_rechecks(IdlePolicy {
            spin: Duration::ZERO,
            yields: 0,
            first_sleep: Duration::from_nanos(100),
            ..IdlePolicy::for_processors(processors)
        });
        roundtrips(Plan { policy, ..sleepy() }, times(20_000));
    }
}

#[test]
fn a_wake_up_holds_for_one_idle_period() {
    let plan = Plan {
        idle_timeout: Duration::from_micros(200),
        guest: GuestKind {
            thrifty: true,
            ..STRICT
        },
        ..sleepy()
    };
    roundtrips(plan, times(5_000));
}

#[test]
fn every_wake_up_begins_an_idle_period() {
    let period = Duration::from_millis(200);
    let bench = Plan {
        idle_timeout: period,
        ..sleepy()
    }
    .start();
    // One that comes while the ring is awake, unless this machine is very busy, and one that wakes it.
    for pause in [period / 4, Duration::ZERO] {
        thread::sleep(pause);
        let sent = Instant::now();
        bench.ring.notify();
        until("the wake-up is seen", || {
            !*lock(&bench.ring.shared.notified)
        });
        until("the ring sleeps", || bench.is_idle());
        assert!(sent.elapsed() >= period);
    }
}

#[test]
fn no_wake_up_of_mesa_is_lost() {
    let plan = Plan {
        idle_timeout: Duration::from_micros(50),
        guest: MESA,
        ..Plan::default()
    };
    roundtrips(plan, times(10_000));
}

#[test]
fn a_parked_ring_looks_again_without_a_wake_up() {
    let mut bench = Plan {
        idle_timeout: Duration::ZERO,
        ..Plan::default()
    }
    .start();
    bench.until_parked();
    bench.write(&encode(Toy::Data, 0, HEADER));
    bench.store_tail(bench.cursor);
    bench.drain();
}

#[test]
fn idle_is_set_while_asleep_and_only_then() {
    let mut bench = sleepy().start();
    bench.until_parked();
    bench.push(Toy::Hold, 1);
    until("the ring is awake", || !bench.is_idle());
    thread::sleep(Duration::from_millis(5));
    assert!(!bench.is_idle(), "a busy ring is not idle");
    bench.record.hold.submit(1);
    bench.drain();
    bench.until_parked();

    // A wake-up without commands does no harm.
    for _ in 0..100 {
        bench.ring.notify();
    }
    bench.until_parked();
    bench.push_data(HEADER);
    bench.drain();
}

#[test]
fn waiting_for_a_position() {
    let mut bench = awake().start();
    assert_eq!(bench.ring.wait_seqno(0), Ok(()));
    for _ in 0..times(2_000) {
        bench.push_data(64);
        assert_eq!(bench.ring.wait_seqno(bench.cursor), Ok(()));
        assert_eq!(bench.ring.head(), bench.cursor);
    }
    assert_eq!(
        bench.ring.wait_seqno(bench.cursor.wrapping_sub(64)),
        Ok(()),
        "in the past"
    );
    assert_eq!(
        bench.ring.wait_seqno(1 << 31),
        Ok(()),
        "so long ago that counters wrapped"
    );
}

#[test]
fn waiting_wakes_the_ring() {
    let mut bench = sleepy().start();
    bench.until_parked();
    bench.write(&encode(Toy::Data, 0, HEADER));
    bench.store_tail(bench.cursor);
    assert_eq!(bench.ring.wait_seqno(bench.cursor), Ok(()));
}

#[test]
fn a_position_is_reached_although_the_next_command_takes_long() {
    let mut bench = sleepy().start();
    bench.until_parked();
    bench.write(&encode(Toy::Data, 0, HEADER));
    let first = bench.cursor;
    bench.write(&encode(Toy::Hold, 1, HEADER));
    bench.publish();
    assert_eq!(bench.ring.wait_seqno(first), Ok(()));
    assert_eq!(bench.load(bench.layout.head()), first);

    // Waiting for the command that takes long takes long, and that is no fault.
    let grace = IdlePolicy::default().dry_grace;
    thread::scope(|scope| {
        let waiter = scope.spawn(|| bench.ring.wait_seqno(bench.cursor));
        thread::sleep(grace * 4);
        assert!(!waiter.is_finished());
        bench.record.hold.submit(1);
        assert_eq!(waiter.join().unwrap(), Ok(()));
    });
    assert_eq!(bench.record.faults(), [""; 0]);
}

#[test]
fn several_may_wait() {
    let mut bench = awake().start();
    bench.write(&encode(Toy::Hold, 1, HEADER));
    let mut positions = vec![bench.cursor];
    for argument in 0..20 {
        bench.write(&encode(Toy::Data, argument, 100));
        positions.push(bench.cursor);
    }
    bench.publish();
    thread::scope(|scope| {
        for position in positions {
            let ring = &bench.ring;
            scope.spawn(move || assert_eq!(ring.wait_seqno(position), Ok(())));
        }
        thread::sleep(Duration::from_millis(5));
        bench.record.hold.submit(1);
    });
    assert_eq!(bench.ring.shared.waiters.load(Ordering::SeqCst), 0);
    assert_eq!(lock(&bench.ring.shared.wanted).len(), 0);
}

#[test]
fn a_tail_that_comes_late_is_forgiven() {
    let policy = IdlePolicy {
        dry_grace: PATIENCE,
        ..IdlePolicy::default()
    };
    let mut bench = Plan {
        policy,
        ..Plan::default()
    }
    .start();
    bench.write(&encode(Toy::Data, 0, HEADER));
    let start = Instant::now();
    thread::scope(|scope| {
        let waiter = scope.spawn(|| bench.ring.wait_seqno(bench.cursor));
        thread::sleep(Duration::from_millis(5));
        bench.store_tail(bench.cursor);
        assert_eq!(waiter.join().unwrap(), Ok(()));
    });
    assert!(start.elapsed() < PATIENCE, "progress wakes the waiter");
}

#[test]
fn waiting_for_what_was_never_stored_is_a_fault() {
    for plan in [awake(), sleepy()] {
        let mut bench = plan.start();
        bench.push_data(HEADER);
        bench.drain();
        assert_eq!(bench.ring.wait_seqno(512), Err(Stopped));
        bench.fails_with("wait for ring position 512 while the ring ends at 12");
        assert_eq!(bench.ring.wait_seqno(512), Err(Stopped));
        assert_eq!(bench.ring.wait_seqno(12), Ok(()), "that was executed");
    }
}

#[test]
fn a_tail_that_lies_is_a_fault() {
    for (tail, ahead) in [
        (4097, 4097),
        (4100, 4100),
        (1 << 31, 1 << 31),
        (u32::MAX, u32::MAX),
    ] {
        let bench = sleepy().start();
        bench.until_parked();
        bench.store_tail(tail);
        bench.ring.notify();
        bench.fails_with(&format!(
            "ring tail {tail} is {ahead} bytes ahead of head 0 in a buffer of 4096"
        ));
    }
}

#[test]
fn a_tail_that_goes_back_is_a_fault() {
    let mut bench = awake().start();
    bench.push_data(HEADER);
    bench.drain();
    bench.store_tail(8);
    bench.fails_with("ring tail 8 is 4294967292 bytes ahead of head 12 in a buffer of 4096");
}

#[test]
fn a_head_that_the_guest_alters_is_not_believed() {
    let mut bench = awake().start();
    bench.push_data(64);
    bench.drain();
    bench
        .memory
        .store_u32(bench.layout.head(), 4000, Ordering::SeqCst)
        .unwrap();
    assert_eq!(bench.ring.head(), 64);
    assert_eq!(bench.ring.wait_seqno(64), Ok(()));
    bench
        .memory
        .store_u32(bench.layout.head(), 64, Ordering::SeqCst)
        .unwrap();
    bench.push_data(64);
    bench.drain();
}

#[test]
fn a_command_that_fails_ends_the_ring() {
    let mut bench = awake().start();
    bench.write(&encode(Toy::Data, 0, HEADER));
    let before = bench.cursor;
    bench.write(&encode(Toy::Fail, 0, HEADER));
    bench.write(&encode(Toy::Data, 1, HEADER));
    bench.publish();
    assert_eq!(bench.ring.wait_seqno(bench.cursor), Err(Stopped));
    bench.ring.stop_and_join();
    assert_ne!(bench.status() & STATUS_FATAL, 0);
    assert_eq!(
        bench.ring.head(),
        before,
        "what failed and what follows is not executed"
    );
    assert_eq!(bench.record.executed(), 1);
    assert_eq!(
        bench.record.faults(),
        [""; 0],
        "the callee has recorded the reason"
    );
}

#[test]
fn a_command_cut_short_ends_the_ring() {
    let mut bench = awake().start();
    bench.write(&encode(Toy::Data, 0, 64)[..60]);
    bench.publish();
    until("the ring fails", || bench.ring.is_stopped());
    bench.ring.stop_and_join();
    assert_ne!(bench.status() & STATUS_FATAL, 0);
    assert_eq!(bench.ring.head(), 0);
}

#[test]
fn a_command_takes_something_but_no_more_than_there_is() {
    for (toy, rule) in [
        (Toy::TakeNothing, "ring command took 0 bytes of 12"),
        (Toy::TakeTooMuch, "ring command took 16 bytes of 12"),
    ] {
        let mut bench = awake().start();
        bench.push(toy, 0);
        bench.fails_with(rule);
    }
}

#[test]
fn a_command_that_panics_ends_the_ring() {
    let mut bench = awake().start();
    bench.push(Toy::Panic, 0);
    assert_eq!(bench.ring.wait_seqno(bench.cursor), Err(Stopped));
    bench.fails_with("ring thread panicked");
}

#[test]
fn the_gate_orders_the_ring_after_the_virtqueue() {
    let mut bench = sleepy().start();
    bench.push(Toy::WaitGate, 5);
    let position = bench.cursor;
    bench.push_data(HEADER);
    bench.ring.gate().submit(4);
    thread::sleep(Duration::from_millis(10));
    assert_eq!(bench.ring.head(), 0);
    bench.ring.gate().submit(5);
    assert_eq!(bench.ring.wait_seqno(position), Ok(()));
    bench.drain();
}

#[test]
fn stop_is_prompt_whatever_the_ring_does() {
    let stop = |bench: &Bench| {
        let start = Instant::now();
        bench.ring.stop_and_join();
        assert!(start.elapsed() < PATIENCE);
        assert_eq!(
            bench.status() & STATUS_FATAL,
            0,
            "a ring that is stopped has not failed"
        );
        assert_eq!(bench.record.faults(), [""; 0]);
        assert_eq!(
            bench.ring.wait_seqno(bench.ring.head().wrapping_add(4)),
            Err(Stopped)
        );
    };
    let spinning = awake().start();
    stop(&spinning);

    let parked = sleepy().start();
    parked.until_parked();
    stop(&parked);

    let mut busy = awake().start();
    for argument in 0..50 {
        busy.write(&encode(Toy::Data, argument, 64));
    }
    busy.publish();
    stop(&busy);
    assert!(
        busy.ring.head().is_multiple_of(64),
        "stopped between commands"
    );
}

#[test]
fn stop_ends_a_command_that_waits_at_the_gate() {
    let mut bench = awake().start();
    bench.push(Toy::WaitGate, 1);
    thread::sleep(Duration::from_millis(5));
    bench.ring.stop_and_join();
    assert_eq!(bench.ring.head(), 0);
}

#[test]
fn stop_ends_those_who_wait_for_the_ring() {
    let policy = IdlePolicy {
        dry_grace: PATIENCE,
        ..IdlePolicy::default()
    };
    let mut bench = Plan { policy, ..awake() }.start();
    let start = Instant::now();
    bench.push(Toy::Hold, 1);
    thread::scope(|scope| {
        let ring = &bench.ring;
        let waiter = scope.spawn(|| ring.wait_seqno(bench.cursor));
        thread::sleep(Duration::from_millis(5));
        // Two who stop, while the ring cannot: both wait for it, and the waiter does not.
        let stoppers = [(); 2].map(|()| scope.spawn(|| ring.stop_and_join()));
        assert_eq!(waiter.join().unwrap(), Err(Stopped));
        assert!(stoppers.iter().all(|stopper| !stopper.is_finished()));
        bench.record.hold.submit(1);
    });
    assert_eq!(bench.ring.head(), bench.cursor, "the command was completed");
    assert!(start.elapsed() < PATIENCE, "stopping wakes the waiter");
}

#[test]
fn failing_from_outside() {
    for plan in [awake(), sleepy()] {
        let asleep = plan.idle_timeout.is_zero();
        let bench = plan.start();
        if asleep {
            bench.until_parked();
        }
        bench.ring.set_fatal();
        bench.ring.set_fatal();
        assert_ne!(bench.status() & STATUS_FATAL, 0);
        assert!(bench.ring.is_fatal());
        assert_eq!(bench.ring.wait_seqno(4), Err(Stopped));
        bench.ring.stop_and_join();
        assert_eq!(bench.record.faults(), [""; 0], "who fails it knows why");
    }
}

#[test]
fn a_guest_cannot_talk_itself_out_of_a_failure() {
    let bench = awake().start();
    bench.ring.set_fatal();
    bench
        .memory
        .store_u32(bench.layout.status(), 0, Ordering::SeqCst)
        .unwrap();
    assert!(bench.ring.is_fatal() && bench.ring.is_stopped());
}

#[test]
fn extra_words() {
    let bench = awake().start();
    let extra = bench.layout.extra_word(0).unwrap();
    assert_eq!(bench.ring.write_extra(4, 0xfeed), Ok(()));
    assert_eq!(
        bench.ring.write_extra(8, 1),
        Err(ExtraFault::OutOfBounds { offset: 8, size: 8 })
    );
    assert_eq!(
        bench.ring.write_extra(2, 1),
        Err(ExtraFault::Unaligned { offset: 2 })
    );
    assert_eq!((bench.load(extra), bench.load(extra + 4)), (0, 0xfeed));
}

#[test]
fn a_destroyed_ring_leaves_its_memory_alone() {
    let bench = sleepy().start();
    bench.until_parked();
    bench.ring.stop_and_join();
    let zeros = vec![0; bench.memory.len()];
    assert!(bench.memory.write(0, &zeros));
    bench.ring.set_alive();
    bench.ring.set_fatal();
    bench.ring.notify();
    assert_eq!(bench.ring.write_extra(0, 1), Ok(()));
    drop(Arc::clone(&bench.ring));
    let mut bytes = vec![1; bench.memory.len()];
    assert!(bench.memory.read(0, &mut bytes));
    assert!(bytes == zeros);
}

#[test]
fn a_restored_ring_goes_on_where_it_was() {
    let mut bench = Plan {
        head: u32::MAX - 3,
        ..Plan::default()
    }
    .start();
    assert_eq!(bench.ring.head(), u32::MAX - 3);
    bench.push_data(64);
    bench.drain();
    assert_eq!(bench.ring.head(), 60);
}

#[test]
fn a_ring_that_does_not_fit_its_memory_is_not_started() {
    let bench = awake().start();
    let config = RingConfig {
        memory: Arc::new(SharedMemory::create("small", 4096).unwrap()),
        layout: bench.layout,
        head: 0,
        name: String::new(),
        events: Arc::clone(&bench.record) as Arc<dyn RingEvents>,
        gate: Arc::default(),
        policy: IdlePolicy::default(),
    };
    let toys = Toys {
        record: Arc::default(),
        gate: Arc::default(),
        next: 0,
    };
    assert_eq!(
        Ring::spawn(config, toys).unwrap_err().kind(),
        io::ErrorKind::InvalidInput
    );
}

/// A callee may hold the last reference to its own ring.
#[test]
fn a_ring_may_be_dropped_on_its_own_thread() {
    struct Holder(std::sync::mpsc::Receiver<Arc<Ring>>, Arc<AtomicU64>);
    impl Commands for Holder {
        fn execute(&mut self, bytes: &[u8]) -> Result<usize, Fatal> {
            let ring = self.0.recv().map_err(|_| Fatal)?;
            ring.stop_and_join();
            drop(ring);
            self.1.store(1, Ordering::SeqCst);
            Ok(bytes.len())
        }
    }
    let (send, receive) = std::sync::mpsc::channel();
    let dropped = Arc::new(AtomicU64::new(0));
    let bench = awake().start();
    bench.ring.stop_and_join();
    bench
        .memory
        .store_u32(bench.layout.tail(), 8, Ordering::SeqCst)
        .unwrap();
    let config = RingConfig {
        memory: Arc::clone(&bench.memory),
        layout: bench.layout,
        head: 0,
        name: "ring test".to_owned(),
        events: Arc::clone(&bench.record) as Arc<dyn RingEvents>,
        gate: Arc::default(),
        policy: IdlePolicy::default(),
    };
    send.send(Ring::spawn(config, Holder(receive, Arc::clone(&dropped))).unwrap())
        .unwrap();
    until("the ring drops itself", || {
        dropped.load(Ordering::SeqCst) == 1
    });
}
