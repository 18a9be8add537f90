//! The policy, driven by a GPU and programs that exist in a loop only.

use std::collections::VecDeque;

use proptest::prelude::*;

use super::*;

const STEP_NS: u64 = 50_000;

/// A program that submits pieces of work for ever.
#[derive(Clone, Debug)]
struct Program {
    share: Share,
    /// How long one submission takes.
    work_ns: u64,
    /// How long it does something else after each; none: it has always another one ready.
    gap_ns: Option<u64>,
    /// When it may submit again.
    ready_at: u64,
    in_flight: u32,
    submissions: u64,
    used_ns: u64,
    /// The longest time for which it waited for its turn.
    longest_wait_ns: u64,
    waits_since: Option<u64>,
}

fn busy(share: Share, work_ns: u64) -> Program {
    Program {
        share,
        work_ns,
        gap_ns: None,
        ready_at: 0,
        in_flight: 0,
        submissions: 0,
        used_ns: 0,
        longest_wait_ns: 0,
        waits_since: None,
    }
}

/// One with pauses.
fn paused(share: Share, work_ns: u64, gap_ns: u64) -> Program {
    Program {
        gap_ns: Some(gap_ns),
        ..busy(share, work_ns)
    }
}

impl Program {
    fn wants(&self, now_ns: u64) -> bool {
        match self.gap_ns {
            None => true,
            Some(_) => self.in_flight == 0 && now_ns >= self.ready_at,
        }
    }
}

/// A GPU that does one submission after the other.
struct World {
    schedule: Schedule<usize>,
    programs: Vec<Program>,
    queue: VecDeque<(usize, u64)>,
    now_ns: u64,
    /// Time for which the GPU did nothing although somebody who may waited.
    wasted_ns: u64,
    busy_ns: u64,
}

impl World {
    fn new(programs: Vec<Program>) -> Self {
        let mut schedule = Schedule::default();
        for (key, program) in programs.iter().enumerate() {
            schedule.set(key, program.share);
        }
        Self {
            schedule,
            programs,
            queue: VecDeque::new(),
            now_ns: 0,
            wasted_ns: 0,
            busy_ns: 0,
        }
    }

    fn run(&mut self, for_ns: u64) {
        let end = self.now_ns + for_ns;
        while self.now_ns < end {
            self.step();
        }
    }

    fn decide(&mut self) -> (Gate<usize>, u32) {
        for (key, program) in self.programs.iter().enumerate() {
            let seen = Seen {
                is_waiting: program.wants(self.now_ns),
                in_flight: program.in_flight,
                submissions: program.submissions,
                pieces: program.submissions,
                gpu_time_ns: program.used_ns,
            };
            self.schedule.see(key, self.now_ns, seen);
        }
        let decision = self.schedule.decide(self.now_ns);
        (decision.gate, decision.depth)
    }

    fn step(&mut self) {
        let (gate, depth) = self.decide();
        let now_ns = self.now_ns;
        let mut may_but_waits = false;
        for (key, program) in self.programs.iter_mut().enumerate() {
            let may = gate == Gate::Open || gate == Gate::Turn(key);
            while may && program.wants(now_ns) && program.in_flight < depth {
                program.in_flight += 1;
                program.submissions += 1;
                self.queue.push_back((key, program.work_ns));
            }
            if program.wants(now_ns) && !may {
                let since = *program.waits_since.get_or_insert(now_ns);
                program.longest_wait_ns = program.longest_wait_ns.max(now_ns - since);
                may_but_waits |= program.share.cap_percent.is_none();
            } else {
                program.waits_since = None;
            }
        }
        self.now_ns += STEP_NS;
        let Some((key, left)) = self.queue.front_mut() else {
            self.wasted_ns += if may_but_waits { STEP_NS } else { 0 };
            return;
        };
        self.busy_ns += STEP_NS;
        let program = &mut self.programs[*key];
        program.used_ns += STEP_NS;
        *left = left.saturating_sub(STEP_NS);
        if *left == 0 {
            program.in_flight -= 1;
            program.ready_at = self.now_ns + program.gap_ns.unwrap_or(0);
            self.queue.pop_front();
        }
    }

    /// What each used in the next `for_ns`.
    fn used(&mut self, for_ns: u64) -> Vec<f64> {
        let before: Vec<u64> = self.programs.iter().map(|p| p.used_ns).collect();
        self.run(for_ns);
        let used = self.programs.iter().zip(before);
        #[allow(clippy::cast_precision_loss, reason = "times of a test")]
        used.map(|(p, before)| (p.used_ns - before) as f64)
            .collect()
    }
}

const SECOND_NS: u64 = 1_000_000_000;

fn weight(weight: u32) -> Share {
    Share {
        weight,
        ..Share::default()
    }
}

fn cap(percent: u32) -> Share {
    Share {
        cap_percent: Some(percent),
        ..Share::default()
    }
}

fn class(priority: Priority) -> Share {
    Share {
        priority,
        ..Share::default()
    }
}

/// Jain's index: 1 if all have the same.
fn jain(used: &[f64]) -> f64 {
    let sum: f64 = used.iter().sum();
    let squares: f64 = used.iter().map(|x| x * x).sum();
    #[allow(clippy::cast_precision_loss, reason = "a handful")]
    let count = used.len() as f64;
    sum * sum / (count * squares)
}

#[test]
fn one_alone_never_waits() {
    let mut world = World::new(vec![
        busy(Share::default(), 3_000_000),
        paused(Share::default(), 0, u64::MAX / 2),
    ]);
    world.programs[1].ready_at = u64::MAX;
    for _ in 0..1000 {
        assert_eq!(world.decide().0, Gate::Open);
        world.step();
    }
}

#[test]
fn equal_weights_are_equal_in_each_second() {
    let mut world = World::new(vec![busy(Share::default(), 3_000_000); 8]);
    world.run(SECOND_NS);
    for _ in 0..10 {
        let used = world.used(SECOND_NS);
        assert!(jain(&used) >= 0.99, "{used:?}");
    }
}

#[test]
fn who_submits_long_pieces_gets_no_more() {
    let programs = [500_000, 2_000_000, 9_000_000, 30_000_000];
    let mut world = World::new(programs.map(|work| busy(Share::default(), work)).to_vec());
    world.run(SECOND_NS);
    let used = world.used(10 * SECOND_NS);
    assert!(jain(&used) >= 0.995, "{used:?}");
}

#[test]
fn pauses_do_not_cost_the_share_of_a_heavier_one() {
    let mut world = World::new(vec![
        paused(weight(300), 2_000_000, 200_000),
        busy(weight(100), 5_000_000),
    ]);
    world.run(SECOND_NS);
    let used = world.used(10 * SECOND_NS);
    let share = used[0] / (used[0] + used[1]);
    assert!((0.70..0.78).contains(&share), "{share}");
}

#[test]
fn a_cap_holds_alone_and_beside_others() {
    for others in [0, 3] {
        let mut programs = vec![busy(cap(25), 2_000_000)];
        programs.extend(vec![busy(Share::default(), 2_000_000); others]);
        let mut world = World::new(programs);
        world.run(SECOND_NS);
        for _ in 0..5 {
            let used = world.used(SECOND_NS);
            assert!(used[0] <= 0.27e9, "{used:?}");
            if others == 0 {
                assert!(used[0] >= 0.23e9, "{used:?}");
            }
        }
    }
}

#[test]
fn who_says_that_it_uses_nothing_is_capped_all_the_same() {
    let mut world = World::new(vec![busy(cap(20), 2_000_000)]);
    for _ in 0..40_000 {
        let seen = Seen {
            is_waiting: true,
            in_flight: world.programs[0].in_flight,
            submissions: world.programs[0].submissions,
            pieces: world.programs[0].submissions,
            gpu_time_ns: 0,
        };
        world.schedule.see(0, world.now_ns, seen);
        let gate = world.schedule.decide(world.now_ns).gate;
        if gate != Gate::Shut && world.programs[0].in_flight == 0 {
            world.programs[0].in_flight = 1;
            world.programs[0].submissions += 1;
            world.queue.push_back((0, 2_000_000));
        }
        world.now_ns += STEP_NS;
        if let Some((_, left)) = world.queue.front_mut() {
            world.programs[0].used_ns += STEP_NS;
            *left -= STEP_NS;
            if *left == 0 {
                world.programs[0].in_flight = 0;
                world.queue.pop_front();
            }
        }
    }
    // Twice its cap, and the first burst.
    assert!(world.programs[0].used_ns < world.now_ns / 100 * 45);
}

#[test]
fn the_higher_class_hardly_notices_the_others() {
    let mut programs = vec![paused(class(Priority::High), 10_000_000, 2_000_000)];
    programs.extend(vec![busy(Share::default(), 2_000_000); 7]);
    let mut world = World::new(programs);
    world.run(SECOND_NS);
    world.programs[0].longest_wait_ns = 0;
    let used = world.used(10 * SECOND_NS);
    // Alone it would use ten of twelve milliseconds.
    assert!(used[0] >= 0.65 * 1e10, "{used:?}");
    // One submission of another that had begun, or one that had its turn because it had waited for long.
    assert!(
        world.programs[0].longest_wait_ns <= 4_200_000,
        "{}",
        world.programs[0].longest_wait_ns
    );
}

#[test]
fn the_gpu_is_free_when_one_of_a_higher_class_comes_back_from_a_regular_pause() {
    let mut programs = vec![paused(class(Priority::High), 15_000_000, 10_000_000)];
    programs.extend(vec![busy(Share::default(), 3_000_000); 3]);
    let mut world = World::new(programs);
    world.run(SECOND_NS);
    let mut waits = Vec::new();
    for _ in 0..400 {
        world.programs[0].longest_wait_ns = 0;
        world.run(SECOND_NS / 40);
        waits.push(world.programs[0].longest_wait_ns);
    }
    waits.sort_unstable();
    // Those that have waited for long have their turns all the same, once in a second.
    assert!(waits[360] <= STEP_NS, "{waits:?}");
    // Of ten milliseconds of each 25, the others get more than half.
    let used = world.used(10 * SECOND_NS);
    assert!(used[0] >= 0.58e10, "{used:?}");
    let others: f64 = used[1..].iter().sum();
    assert!(others >= 0.2e10, "{used:?}");
}

#[test]
fn pauses_that_are_not_regular_cost_the_lower_class_nothing() {
    let mut world = World::new(vec![
        paused(class(Priority::High), 5_000_000, 3_000_000),
        busy(Share::default(), 3_000_000),
    ]);
    let mut gap = 3_000_000_u64;
    for _ in 0..400 {
        gap = gap * 7 % 29_000_000;
        world.programs[0].gap_ns = Some(gap);
        world.run(SECOND_NS / 50);
    }
    assert!(world.wasted_ns * 20 <= world.now_ns, "{}", world.wasted_ns);
}

#[test]
fn a_rare_one_of_a_higher_class_costs_the_others_nothing() {
    let mut programs = vec![paused(class(Priority::High), 1_000_000, 1_000_000_000)];
    programs.extend(vec![busy(Share::default(), 2_000_000); 2]);
    let mut world = World::new(programs);
    world.run(20 * SECOND_NS);
    assert!(world.wasted_ns * 100 <= world.now_ns, "{}", world.wasted_ns);
}

#[test]
fn who_only_says_that_it_waits_gets_no_more_than_its_cap() {
    let liar = Share {
        cap_percent: Some(1),
        ..class(Priority::High)
    };
    let mut schedule = Schedule::<usize>::default();
    schedule.set(0, liar);
    schedule.set(1, Share::default());
    let waits = Seen {
        is_waiting: true,
        ..Seen::default()
    };
    let (mut others, looks) = (0, 200_000);
    for look in 0..looks {
        let now_ns = look * STEP_NS;
        let lie = if look % 40 == 0 {
            waits
        } else {
            Seen::default()
        };
        schedule.see(0, now_ns, lie);
        schedule.see(1, now_ns, waits);
        let gate = schedule.decide(now_ns).gate;
        others += u64::from(matches!(gate, Gate::Turn(1) | Gate::Open));
    }
    assert!(others * 100 >= looks * 90, "{others} of {looks}");
}

#[test]
fn the_lower_class_gets_a_turn_now_and_then() {
    let mut world = World::new(vec![
        busy(class(Priority::High), 3_000_000),
        busy(class(Priority::Low), 3_000_000),
        busy(Share::default(), 3_000_000),
    ]);
    world.run(10 * SECOND_NS);
    for program in &world.programs[1..] {
        assert!(program.used_ns > 10_000_000, "{}", program.used_ns);
        assert!(program.longest_wait_ns < 3 * STARVED_NS);
    }
    assert!(world.programs[0].used_ns > 8 * SECOND_NS);
}

#[test]
fn shares_change_while_work_goes_on() {
    let mut world = World::new(vec![busy(weight(100), 2_000_000); 2]);
    world.run(SECOND_NS);
    world.schedule.set(0, weight(300));
    world.run(SECOND_NS);
    let used = world.used(4 * SECOND_NS);
    let share = used[0] / (used[0] + used[1]);
    assert!((share - 0.75).abs() < 0.03, "{share}");
}

#[test]
fn who_leaves_in_its_turn_leaves_it_to_others() {
    let mut world = World::new(vec![busy(Share::default(), 2_000_000); 2]);
    world.run(SECOND_NS);
    let Gate::Turn(key) = world.decide().0 else {
        panic!("there are turns");
    };
    world.schedule.remove(key);
    let other = 1 - key;
    world.schedule.see(
        other,
        world.now_ns,
        Seen {
            is_waiting: true,
            ..Seen::default()
        },
    );
    assert_eq!(world.schedule.decide(world.now_ns).gate, Gate::Turn(other));
}

#[test]
fn work_that_does_not_end_gives_way_after_a_while() {
    let mut world = World::new(vec![
        busy(Share::default(), 2_000_000),
        busy(Share::default(), 2_000_000),
    ]);
    world.run(SECOND_NS);
    // The first hangs: its submission stays, and the GPU goes on with others.
    let stuck = Seen {
        is_waiting: true,
        in_flight: 2,
        submissions: 1,
        pieces: 1,
        gpu_time_ns: 0,
    };
    let waits = Seen {
        is_waiting: true,
        ..Seen::default()
    };
    let mut other_had_turn = false;
    for _ in 0..4000 {
        world.now_ns += STEP_NS;
        world.schedule.see(0, world.now_ns, stuck);
        world.schedule.see(1, world.now_ns, waits);
        other_had_turn |= world.schedule.decide(world.now_ns).gate == Gate::Turn(1);
    }
    assert!(other_had_turn);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn weights_are_kept_by_whoever_is_busy(
        tenants in prop::collection::vec((1_u32..=8, 1_u64..=12), 2..6),
    ) {
        let programs = tenants
            .iter()
            .map(|(units, half_ms)| busy(weight(units * 100), half_ms * 500_000))
            .collect();
        let mut world = World::new(programs);
        world.run(SECOND_NS);
        let used = world.used(20 * SECOND_NS);
        let sum: f64 = used.iter().sum();
        let weights: f64 = tenants.iter().map(|(units, _)| f64::from(*units)).sum();
        for (used, (units, _)) in used.iter().zip(&tenants) {
            let (is, ought) = (used / sum, f64::from(*units) / weights);
            prop_assert!((is - ought).abs() < 0.03, "{is} instead of {ought}");
        }
        // One step to notice that a turn is over, and one to begin the next.
        prop_assert!(sum >= 0.94 * 2e10, "{sum}");
    }

    #[test]
    fn caps_bound_every_second(
        percent in 1_u32..=100, work_us in 100_u64..20_000, gap in proptest::option::of(0_u64..5_000),
        others in 0_usize..3,
    ) {
        let mut programs = vec![Program {
            gap_ns: gap.map(|us| us * 1000),
            ..busy(cap(percent), work_us * 1000)
        }];
        programs.extend(vec![busy(Share::default(), 2_000_000); others]);
        let mut world = World::new(programs);
        world.run(SECOND_NS);
        for _ in 0..3 {
            let used = world.used(SECOND_NS);
            // The burst, and all that was in flight when the cap was reached.
            let slack = f64::from(percent) / 100.0 * 4e7 + f64::from(DEPTH) * work_us as f64 * 1000.0;
            prop_assert!(used[0] <= f64::from(percent) * 1e7 + slack + 1e5, "{used:?}");
        }
    }

    #[test]
    fn nobody_waits_while_the_gpu_is_idle_for_long(
        tenants in prop::collection::vec((1_u64..=12, proptest::option::of(0_u64..=40)), 1..6),
    ) {
        let programs = tenants
            .iter()
            .map(|(half_ms, gap)| Program {
                gap_ns: gap.map(|half_ms| half_ms * 500_000),
                ..busy(Share::default(), half_ms * 500_000)
            })
            .collect();
        let mut world = World::new(programs);
        world.run(5 * SECOND_NS);
        prop_assert!(world.wasted_ns * 20 <= world.now_ns, "{} wasted", world.wasted_ns);
        for program in &world.programs {
            prop_assert!(program.longest_wait_ns < SECOND_NS, "{}", program.longest_wait_ns);
        }
    }

    #[test]
    fn what_is_seen_is_never_trusted_to_make_sense(
        looks in prop::collection::vec(
            (0_usize..4, any::<u32>(), any::<bool>(), any::<u32>(), any::<u64>(), any::<bool>()), 0..200,
        ),
    ) {
        let mut schedule = Schedule::<usize>::default();
        let mut now_ns = 0_u64;
        for (key, later, is_waiting, in_flight, submissions, is_here) in looks {
            now_ns = now_ns.saturating_add(later.into());
            if is_here {
                let share = Share {
                    weight: in_flight,
                    cap_percent: is_waiting.then_some(in_flight % 300),
                    priority: if is_waiting { Priority::High } else { Priority::Low },
                };
                schedule.set(key, share);
            } else {
                schedule.remove(key);
            }
            let gpu_time_ns = submissions.wrapping_mul(3);
            schedule.see(key, now_ns, Seen { is_waiting, in_flight, submissions, pieces: submissions, gpu_time_ns });
            let decision = schedule.decide(now_ns);
            if let Gate::Turn(key) = decision.gate {
                prop_assert!(schedule.clients.contains_key(&key));
            }
            prop_assert!(decision.again_ns.is_none_or(|again| again >= now_ns));
        }
    }
}
