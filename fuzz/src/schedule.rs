//! What renderers say in their seats, to whoever divides the GPU: it may be anything, at any time. Those who
//! say what is true get their turns all the same.

use parhelion_model::schedule::{Gate, Priority, Schedule, Seen, Share};

use crate::input::Input;

/// vGPUs, of which the last is honest.
const LIARS: u8 = 5;
const HONEST: u8 = LIARS;
/// How long one that is honest may wait beside some that are not, in looks of a millisecond: each liar may keep
/// the GPU for as long as work that does not end is waited for, and be of a higher class for a second.
const MOST_LOOKS: u32 = 5_000;

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    let mut input = Input(data);
    let mut schedule = Schedule::<u8>::default();
    let mut now_ns = 0_u64;
    schedule.set(HONEST, Share::default());
    let mut lies = [Seen::default(); LIARS as usize];
    while !input.is_empty() {
        let key = input.byte() % LIARS;
        let kind = input.byte();
        match kind & 3 {
            0 => schedule.set(key, share(&mut input)),
            1 => schedule.remove(key),
            _ => {
                lies[usize::from(key)] = Seen {
                    is_waiting: kind & 4 != 0,
                    in_flight: u32::try_from(input.size()).unwrap_or(u32::MAX),
                    submissions: input.size(),
                    pieces: input.size(),
                    gpu_time_ns: input.size(),
                };
            }
        }
        now_ns = now_ns.saturating_add(input.size() % 10_000_000_000);
        look(&mut schedule, &lies, Seen::default(), now_ns);
    }
    // Somebody comes who only wants to work, while the others go on saying what they said last.
    let waits = Seen {
        is_waiting: true,
        ..Seen::default()
    };
    for step in 0..MOST_LOOKS {
        now_ns = now_ns.saturating_add(1_000_000);
        // And some come and go.
        for lie in &mut lies[1..] {
            lie.is_waiting ^= step % 2 == 0;
        }
        match look(&mut schedule, &lies, waits, now_ns) {
            Gate::Open | Gate::Turn(HONEST) => return,
            Gate::Turn(_) | Gate::Shut => {}
        }
        if now_ns == u64::MAX {
            return;
        }
    }
    panic!("an honest one waits for ever");
}

fn look(schedule: &mut Schedule<u8>, lies: &[Seen], honest: Seen, now_ns: u64) -> Gate<u8> {
    for (key, seen) in (0..).zip(lies) {
        schedule.see(key, now_ns, *seen);
    }
    schedule.see(HONEST, now_ns, honest);
    let decision = schedule.decide(now_ns);
    assert!(decision.depth > 0);
    assert!(decision.again_ns.is_none_or(|again| again >= now_ns));
    decision.gate
}

fn share(input: &mut Input<'_>) -> Share {
    Share {
        weight: input.word(),
        cap_percent: (input.byte() & 1 == 0).then(|| input.byte().into()),
        priority: match input.byte() % 3 {
            0 => Priority::Low,
            1 => Priority::Normal,
            _ => Priority::High,
        },
    }
}
