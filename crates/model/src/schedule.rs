//! Who may use the GPU now: weights, caps, priorities.
//!
//! One GPU runs the work of one vGPU at a time, in *turns*. While only one vGPU is at work there are no
//! turns and nothing waits ([`Gate::Open`]); as soon as a second one is, or one has a cap, the gate is
//! closed and opens for one after the other.
//!
//! What is charged to a vGPU is the time for which it occupied the GPU, as seen by whoever runs this
//! policy, after the fact: nobody knows beforehand how long a submission takes, and what a renderer says
//! of itself is not believed. For caps the time is taken that a renderer has measured on the GPU, which is
//! more exact, but not less than half of that for which it was seen to occupy it.
//!
//! Rules:
//!
//! - **Weights** by deficit round robin (Shreedhar and Varghese, 1995): in each round a vGPU gets credit in
//!   proportion to its weight, spends it by occupying the GPU, and carries over what it owes. Credit that
//!   is not used is lost, up to one round's; what is used while nobody else wants the GPU is free.
//! - **Caps** by a token bucket: over any second, a vGPU gets at most its cap, [`BURST_NS`] of it, and the
//!   rest of one submission.
//! - **Priorities** are strict: as long as one of a higher class waits, none of a lower one begins; but once
//!   in [`STARVED_NS`] one that has waited for so long gets a turn. While one of a higher class is at work,
//!   lower ones submit one piece at a time, so that it never waits for more than that; and what would not be
//!   over when it comes back from a pause does not begin, if its pauses are regular and much longer.
//! - **Work-conserving**: if somebody waits who may, the GPU is given to somebody. The exception is a pause
//!   of at most [`PATIENCE_NS`] for the one in turn, who usually submits again at once. The next turn begins
//!   while the last piece of the one before is on the GPU; until that is done, all is charged to the latter.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::seat::DEPTH;

mod rhythm;

use rhythm::Rhythm;

/// Credit that one of several equal vGPUs gets in a round.
pub const QUANTUM_NS: u64 = 6_000_000;
/// How long the GPU is kept free for the one in turn; four times as long for one of a higher class.
pub const PATIENCE_NS: u64 = 300_000;
/// How long before the end of a turn's last submission the next turn begins, if it is as long as those before.
pub const LEAD_NS: u64 = 250_000;
/// How long submitted work may go on after the end of a turn before the next one begins.
pub const DRAIN_NS: u64 = 50_000_000;
/// After this time a lower class gets a turn.
pub const STARVED_NS: u64 = 1_000_000_000;
/// A vGPU that did something so lately is at work.
pub const ACTIVE_NS: u64 = 50_000_000;
/// How long turns go on after there was a need for them.
pub const CALM_NS: u64 = 250_000_000;
/// The part of a capped vGPU's time, of each cap, that can be used at once: 40 ms at 100 %.
pub const BURST_NS: u64 = 40_000_000;
/// The most that is remembered of what a vGPU used beyond its share.
const MOST_DEBT_NS: i64 = 1_000_000_000;
/// The most that one look takes off a cap: a renderer that says more harms itself, but not for ever.
const MOST_CHARGE_NS: u64 = 10_000_000_000;
/// The weight of who did not ask for one.
pub const DEFAULT_WEIGHT: u32 = 100;
/// The largest weight.
pub const MOST_WEIGHT: u32 = 10_000;

/// A class of vGPUs.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Priority {
    /// Gets what the others leave.
    Low,
    /// That of everybody who did not ask for another.
    #[default]
    Normal,
    /// Goes before the others.
    High,
}

/// What a vGPU is promised, or held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Its part of its class under contention, 1 to [`MOST_WEIGHT`].
    pub weight: u32,
    /// The most it gets of the GPU, in percent, 1 to 100.
    pub cap_percent: Option<u32>,
    /// Its class.
    pub priority: Priority,
}

impl Default for Share {
    fn default() -> Self {
        Self {
            weight: DEFAULT_WEIGHT,
            cap_percent: None,
            priority: Priority::default(),
        }
    }
}

/// What a vGPU does at a moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// It has something to submit, and waits for its turn.
    pub is_waiting: bool,
    /// Submissions on the GPU that are counted, which they are while there are turns.
    pub in_flight: u32,
    /// Submissions since it began.
    pub submissions: u64,
    /// Parts of submissions that had a turn, since it began.
    pub pieces: u64,
    /// Nanoseconds that the GPU worked for it since it began, as it says.
    pub gpu_time_ns: u64,
}

/// Who may submit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate<K> {
    /// Everybody, without being counted.
    Open,
    /// One.
    Turn(K),
    /// Nobody for now: the last turn's work goes on, or all who wait have used up their caps.
    Shut,
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision<K> {
    /// Who may submit.
    pub gate: Gate<K>,
    /// How many submissions of the one in turn may be on the GPU at a time.
    pub depth: u32,
    /// When to ask again at the latest, if nothing happens before.
    pub again_ns: Option<u64>,
}

#[derive(Clone, Debug)]
struct Client {
    share: Share,
    seen: Seen,
    active_at: Option<u64>,
    waiting_since: Option<u64>,
    /// When it last had its turn, as a number that grows.
    served: u64,
    credit_ns: i64,
    bucket_ns: i64,
    is_throttled: bool,
    /// Pauses in turn that were waited for in vain.
    disappointments: u32,
    rhythm: Rhythm,
    /// How long it occupies the GPU for a piece, and for how long it did since the last one.
    piece_ns: u64,
    since_piece_ns: u64,
    /// When what is the last on the GPU began, or a bit before.
    last_since: u64,
    occupied_ns: u64,
    /// Time that counts against the cap so far, as seen and as charged.
    seen_ns: u64,
    charged_ns: u64,
}

#[derive(Clone, Copy, Debug)]
struct Turn<K> {
    key: K,
    began: u64,
    /// It was given to one that had waited for long, before others.
    is_relief: bool,
    ends: Option<u64>,
    idle_since: Option<u64>,
}

/// The policy, for one GPU.
#[derive(Clone, Debug)]
pub struct Schedule<K> {
    clients: BTreeMap<K, Client>,
    turn: Option<Turn<K>>,
    /// The one before, whose last piece is on the GPU, and since when it is the last.
    leaving: Option<(K, u64)>,
    /// When one of a lower class had its turn although others waited.
    relieved_ns: Option<u64>,
    gated_until: Option<u64>,
    turns: u64,
    at_ns: u64,
    /// How many wait and may.
    eligible: usize,
    /// The highest class of which one is expected back.
    expected: Option<Priority>,
}

impl<K: Copy + Ord> Default for Schedule<K> {
    fn default() -> Self {
        Self {
            clients: BTreeMap::new(),
            turn: None,
            leaving: None,
            relieved_ns: None,
            gated_until: None,
            turns: 0,
            at_ns: 0,
            eligible: 0,
            expected: None,
        }
    }
}

fn signed(ns: u64) -> i64 {
    i64::try_from(ns).unwrap_or(i64::MAX)
}

impl Client {
    fn burst_ns(percent: u32) -> i64 {
        signed(BURST_NS / 100 * u64::from(percent))
    }

    fn is_active(&self, now_ns: u64) -> bool {
        self.active_at
            .is_some_and(|at| now_ns.saturating_sub(at) <= ACTIVE_NS)
    }

    /// Whether it waits, and its cap allows it to begin.
    fn is_eligible(&self) -> bool {
        self.seen.is_waiting && !self.is_throttled
    }

    /// Fills the bucket of a cap, and takes out what was used; says how much that was in the end.
    fn settle_cap(&mut self, elapsed_ns: u64, used_ns: u64) -> u64 {
        let Some(percent) = self.share.cap_percent else {
            self.is_throttled = false;
            return 0;
        };
        let burst = Self::burst_ns(percent);
        let income = signed(elapsed_ns / 100 * u64::from(percent));
        let before = self.bucket_ns.saturating_add(income).min(burst);
        self.bucket_ns = before
            .saturating_sub(signed(used_ns))
            .max(-signed(MOST_CHARGE_NS));
        if self.bucket_ns <= 0 {
            self.is_throttled = true;
        } else if self.bucket_ns >= burst / 2 {
            self.is_throttled = false;
        }
        u64::try_from(before.saturating_sub(self.bucket_ns)).unwrap_or(0)
    }

    /// Takes in for how long it occupied the GPU, and how many pieces it began.
    fn count_pieces(&mut self, worked_ns: u64, pieces: u64) {
        self.since_piece_ns = self.since_piece_ns.saturating_add(worked_ns);
        if let Some(one_ns) = self.since_piece_ns.checked_div(pieces) {
            self.since_piece_ns = 0;
            self.piece_ns = self.piece_ns - self.piece_ns / 8 + one_ns / 8;
        }
    }

    /// How long until the cap allows something again.
    fn throttled_for_ns(&self) -> Option<u64> {
        let percent = self.share.cap_percent.filter(|_| self.is_throttled)?;
        let missing = (Self::burst_ns(percent) / 2).saturating_sub(self.bucket_ns);
        let missing = u64::try_from(missing).unwrap_or(0);
        Some((missing.saturating_mul(100) / u64::from(percent.max(1))).saturating_add(1_000))
    }
}

impl<K: Copy + Ord> Schedule<K> {
    /// Takes a vGPU in, or changes what it is promised.
    pub fn set(&mut self, key: K, share: Share) {
        let weight = share.weight.clamp(1, MOST_WEIGHT);
        let cap_percent = share.cap_percent.map(|percent| percent.clamp(1, 100));
        let share = Share {
            weight,
            cap_percent,
            ..share
        };
        let bucket_ns = cap_percent.map_or(0, Client::burst_ns);
        let client = self.clients.entry(key).or_insert_with(|| Client {
            share,
            seen: Seen::default(),
            active_at: None,
            waiting_since: None,
            served: 0,
            credit_ns: 0,
            bucket_ns,
            is_throttled: false,
            disappointments: 0,
            rhythm: Rhythm::default(),
            piece_ns: 0,
            since_piece_ns: 0,
            last_since: 0,
            occupied_ns: 0,
            seen_ns: 0,
            charged_ns: 0,
        });
        if client.share.cap_percent.is_none() {
            client.bucket_ns = bucket_ns;
        }
        client.share = share;
    }

    /// Forgets a vGPU.
    pub fn remove(&mut self, key: K) {
        if self.clients.remove(&key).is_some_and(|c| c.is_eligible()) {
            self.eligible = self.eligible.saturating_sub(1);
        }
        if self.turn.is_some_and(|turn| turn.key == key) {
            self.turn = None;
        }
        if self.leaving.is_some_and(|(leaving, _)| leaving == key) {
            self.leaving = None;
        }
    }

    /// The time for which a vGPU has occupied the GPU while there were turns.
    pub fn occupied_ns(&self, key: K) -> u64 {
        self.clients
            .get(&key)
            .map_or(0, |client| client.occupied_ns)
    }

    /// Takes in what was seen of a vGPU. [`Self::decide`] follows, with the same time.
    pub fn see(&mut self, key: K, now_ns: u64, seen: Seen) {
        let elapsed = now_ns.saturating_sub(self.at_ns);
        let holds = self.turn.is_some_and(|turn| turn.key == key);
        let leaves = self.leaving.is_some_and(|(leaving, _)| leaving == key);
        let is_behind = holds && self.leaving.is_some();
        let Some(client) = self.clients.get_mut(&key) else {
            return;
        };
        let was_eligible = usize::from(client.is_eligible());
        let is_wanted = self.eligible > was_eligible || leaves && self.turn.is_some();
        // Who was let in is on its way, and keeps the others out.
        let before = client.seen;
        let is_working = before.in_flight > 0 && !is_behind;
        // Also while it does nothing with its turn: others could.
        let occupied = is_working || holds && !is_behind;
        let used = if occupied { elapsed } else { 0 };
        let worked = if is_working { elapsed } else { 0 };
        client.occupied_ns = client.occupied_ns.saturating_add(worked);
        let is_another = seen.pieces != before.pieces;
        if seen.in_flight == 1 && (before.in_flight != 1 || is_another) {
            client.last_since = now_ns;
        }
        client.count_pieces(worked, seen.pieces.saturating_sub(before.pieces));
        client
            .rhythm
            .see(now_ns, seen.is_waiting || seen.in_flight > 0);
        client.seen_ns = client.seen_ns.saturating_add(used);
        let said = seen.gpu_time_ns.saturating_sub(before.gpu_time_ns);
        let least = (client.seen_ns / 2).saturating_sub(client.charged_ns);
        let charge = said.max(least).min(MOST_CHARGE_NS);
        let charged = client.settle_cap(elapsed, charge);
        client.charged_ns = client.charged_ns.saturating_add(charged);
        if is_wanted {
            client.credit_ns = client
                .credit_ns
                .saturating_sub(signed(used))
                .max(-MOST_DEBT_NS);
        }
        if seen.is_waiting || seen.in_flight > 0 || seen.submissions != before.submissions {
            client.active_at = Some(now_ns);
        }
        client.waiting_since = match (seen.is_waiting, holds) {
            (true, false) => client.waiting_since.or(Some(now_ns)),
            _ => None,
        };
        client.seen = seen;
        if leaves && seen.in_flight == 0 {
            self.leaving = None;
        }
        let is_eligible = usize::from(client.is_eligible());
        self.eligible = self
            .eligible
            .saturating_sub(was_eligible)
            .saturating_add(is_eligible);
    }

    /// Says who may submit from now on. Everybody was looked at by [`Self::see`] at this time.
    pub fn decide(&mut self, now_ns: u64) -> Decision<K> {
        self.at_ns = now_ns;
        if self
            .leaving
            .is_some_and(|(_, since)| now_ns.saturating_sub(since) >= DRAIN_NS)
        {
            self.leaving = None;
        }
        if !self.is_gated(now_ns) {
            self.turn = None;
            self.leaving = None;
            for client in self.clients.values_mut() {
                client.credit_ns = 0;
            }
            return Decision {
                gate: Gate::Open,
                depth: DEPTH,
                again_ns: None,
            };
        }
        let expected = self
            .clients
            .values()
            .filter(|c| c.rhythm.expected(now_ns).is_some());
        self.expected = expected.map(|client| client.share.priority).max();
        if let Some(mut turn) = self.turn {
            self.begin_round_for(turn.key, now_ns);
            let was_idle = turn.idle_since.is_some();
            let decision = self.go_on(&mut turn, now_ns);
            let is_idle = turn.idle_since.is_some();
            if let Some(client) = self.clients.get_mut(&turn.key) {
                if decision.is_none() && is_idle {
                    client.disappointments = client.disappointments.saturating_add(1);
                } else if was_idle && !is_idle {
                    client.disappointments = 0;
                }
            }
            self.turn = decision.map(|_| turn);
            if let Some(mut decision) = decision {
                let kept = self.kept_free(turn.key, now_ns);
                if let Some((from, _)) = kept.filter(|(from, _)| *from > now_ns) {
                    decision.again_ns = Some(decision.again_ns.map_or(from, |at| at.min(from)));
                }
                return decision;
            }
            let still = self.clients.get(&turn.key);
            let still = still.is_some_and(|client| client.seen.in_flight > 0);
            self.leaving = still.then_some((turn.key, now_ns));
        }
        let Some((key, is_relief)) = self.next(now_ns) else {
            let waiting = || self.clients.iter().filter(|(_, c)| c.seen.is_waiting);
            let capped = waiting().filter_map(|(_, client)| client.throttled_for_ns());
            let kept = waiting().filter_map(|(key, _)| self.kept_free(*key, now_ns));
            let again = capped
                .map(|after| now_ns.saturating_add(after))
                .chain(kept.map(|(_, until)| until))
                .min();
            return Decision {
                gate: Gate::Shut,
                depth: DEPTH,
                again_ns: again,
            };
        };
        self.turns = self.turns.saturating_add(1);
        if let Some(client) = self.clients.get_mut(&key) {
            client.served = self.turns;
            client.waiting_since = None;
        }
        self.turn = Some(Turn {
            key,
            began: now_ns,
            is_relief,
            ends: None,
            idle_since: None,
        });
        Decision {
            gate: Gate::Turn(key),
            depth: self.depth(key, now_ns),
            again_ns: self.turn_ends_ns(key, now_ns),
        }
    }

    /// How many submissions of one in turn may be on the GPU.
    fn depth(&self, key: K, now_ns: u64) -> u32 {
        let class = self.clients.get(&key).map(|client| client.share.priority);
        let has_higher = self
            .clients
            .values()
            .any(|other| Some(other.share.priority) > class && other.is_active(now_ns));
        if has_higher { 1 } else { DEPTH }
    }

    /// From when to when a vGPU may not begin anything, so that one of a higher class who is expected finds
    /// the GPU free: for a part of its pause only.
    fn kept_free(&self, key: K, now_ns: u64) -> Option<(u64, u64)> {
        let client = self.clients.get(&key)?;
        if self.expected <= Some(client.share.priority) {
            return None;
        }
        self.clients
            .values()
            .filter(|other| other.share.priority > client.share.priority)
            // Time that is kept free counts against nobody's cap.
            .filter(|other| other.share.cap_percent.is_none())
            .filter(|other| client.piece_ns <= other.rhythm.gap_ns() / 2)
            .filter_map(|other| other.rhythm.expected(now_ns))
            .map(|(from, until)| (from.saturating_sub(client.piece_ns).max(now_ns), until))
            .min()
    }

    /// Whether a vGPU may not begin anything now.
    fn has_to_keep_free(&self, key: K, now_ns: u64) -> bool {
        self.kept_free(key, now_ns)
            .is_some_and(|(from, _)| from <= now_ns)
    }

    /// Whether one that has waited for long is to have a turn before others.
    fn may_relieve(&self, now_ns: u64) -> bool {
        self.relieved_ns
            .is_none_or(|at| now_ns.saturating_sub(at) >= STARVED_NS)
    }

    /// Whether there have to be turns.
    fn is_gated(&mut self, now_ns: u64) -> bool {
        let active = self.clients.values().filter(|c| c.is_active(now_ns));
        let (count, capped) = active.fold((0_u32, false), |(count, capped), client| {
            (count + 1, capped || client.share.cap_percent.is_some())
        });
        if count > 1 || capped {
            self.gated_until = Some(now_ns.saturating_add(CALM_NS));
        }
        self.gated_until.is_some_and(|until| now_ns < until)
    }

    /// When a turn that begins now, or goes on, has to be looked at again: when its credit is spent, if
    /// others of its class wait for that, and when its cap is reached.
    fn turn_ends_ns(&self, key: K, now_ns: u64) -> Option<u64> {
        let client = self.clients.get(&key)?;
        let class = client.share.priority;
        let rivals = self.clients.iter().filter(|(other, _)| **other != key);
        let is_wanted = rivals
            .filter(|(_, other)| other.is_eligible())
            .any(|(_, other)| other.share.priority >= class);
        let credit = is_wanted.then_some(client.credit_ns);
        let cap = client.share.cap_percent.map(|_| client.bucket_ns);
        let after = credit.into_iter().chain(cap).min()?;
        let after = u64::try_from(after).unwrap_or(0).max(PATIENCE_NS);
        Some(now_ns.saturating_add(after))
    }

    /// What becomes of the turn; `None` if it is over.
    fn go_on(&self, turn: &mut Turn<K>, now_ns: u64) -> Option<Decision<K>> {
        let client = self.clients.get(&turn.key)?;
        if turn.ends.is_none() {
            let rivals = || {
                self.clients
                    .iter()
                    .filter(|(key, other)| **key != turn.key && other.is_eligible())
                    .map(|(_, other)| other)
            };
            let is_idle = !client.seen.is_waiting && client.seen.in_flight == 0;
            let class = client.share.priority;
            let has_higher = rivals().any(|rival| rival.share.priority > class);
            let has_starved =
                self.may_relieve(now_ns) && rivals().any(|rival| rival.is_starved(now_ns));
            let has_equal = rivals().any(|rival| rival.share.priority >= class);
            let keeps_free = !turn.is_relief && self.has_to_keep_free(turn.key, now_ns);
            let spent = client.credit_ns <= 0 && has_equal || keeps_free;
            if is_idle {
                let patience = match has_equal {
                    true => client.patience_ns(),
                    false => client.patience_ns().saturating_mul(4),
                };
                let since = *turn.idle_since.get_or_insert(now_ns);
                let until = since.saturating_add(patience);
                let may_wait = !has_higher && !has_starved && !spent && !client.is_throttled;
                let is_wanted = rivals().next().is_some() || keeps_free;
                if is_wanted && !(may_wait && now_ns < until) {
                    return None;
                }
                return Some(Decision {
                    gate: Gate::Turn(turn.key),
                    depth: self.depth(turn.key, now_ns),
                    again_ns: rivals().next().map(|_| until),
                });
            }
            turn.idle_since = None;
            // It was told of its turn a moment ago, and is on its way.
            let is_on_its_way =
                client.seen.in_flight == 0 && now_ns.saturating_sub(turn.began) < PATIENCE_NS;
            let is_over = client.is_throttled || has_higher || has_starved || spent;
            if !is_over || is_on_its_way {
                return Some(Decision {
                    gate: Gate::Turn(turn.key),
                    depth: self.depth(turn.key, now_ns),
                    again_ns: self.turn_ends_ns(turn.key, now_ns),
                });
            }
            turn.ends = Some(now_ns);
        }
        let has_higher = self
            .clients
            .values()
            .any(|c| c.is_eligible() && c.share.priority > client.share.priority);
        let drain = if has_higher { DRAIN_NS / 10 } else { DRAIN_NS };
        let until = turn.ends?.saturating_add(drain);
        // One piece at a time is left behind; not for longer than need be, since GPUs that work for both in
        // turn would do for one what is charged to the other.
        let is_last = client.seen.in_flight <= 1 && self.leaving.is_none();
        let lead = client.piece_ns.saturating_sub(LEAD_NS);
        let nearly = client.last_since.saturating_add(lead);
        let is_over = is_last && (has_higher || now_ns >= nearly);
        if client.seen.in_flight == 0 || is_over || now_ns >= until {
            return None;
        }
        Some(Decision {
            gate: Gate::Shut,
            depth: DEPTH,
            again_ns: Some(if is_last { until.min(nearly) } else { until }),
        })
    }

    /// Chooses whose turn is next among those that wait and may, and whether that is because it has waited
    /// for so long.
    fn next(&mut self, now_ns: u64) -> Option<(K, bool)> {
        let starved = self
            .clients
            .iter()
            .filter(|(_, client)| client.is_eligible() && client.is_starved(now_ns))
            .min_by_key(|(_, client)| client.waiting_since);
        if let (Some((key, client)), true) = (starved, self.may_relieve(now_ns)) {
            let others = self.clients.values().filter(|c| c.is_eligible());
            if others.map(|c| c.share.priority).max() > Some(client.share.priority) {
                self.relieved_ns = Some(now_ns);
            }
            return Some((*key, true));
        }
        let may_begin = |(key, client): (&K, &Client)| {
            (client.is_eligible() && !self.has_to_keep_free(*key, now_ns))
                .then_some(client.share.priority)
        };
        let class = self.clients.iter().filter_map(may_begin).max()?;
        let first = match self.first_of(class, now_ns) {
            Some(key) => key,
            None => {
                self.begin_rounds(class, None, now_ns)?;
                self.first_of(class, now_ns)?
            }
        };
        Some((first, false))
    }

    /// Who of a class is first in the round: whoever had a turn the longest ago.
    fn first_of(&self, class: Priority, now_ns: u64) -> Option<K> {
        self.clients
            .iter()
            .filter(|(_, c)| c.share.priority == class && c.is_eligible() && c.credit_ns > 0)
            .filter(|(key, _)| !self.has_to_keep_free(**key, now_ns))
            .min_by_key(|(_, client)| client.served)
            .map(|(key, _)| *key)
    }

    /// Begins a round if nobody who waits has credit left, and the one in turn has none either: so it may
    /// go on, if the others owe more.
    fn begin_round_for(&mut self, holder: K, now_ns: u64) {
        let Some(client) = self.clients.get(&holder) else {
            return;
        };
        let class = client.share.priority;
        let mut rivals = self
            .clients
            .iter()
            .filter(|(key, c)| **key != holder && c.share.priority == class && c.is_eligible())
            .peekable();
        let is_wanted = rivals.peek().is_some();
        if client.credit_ns <= 0 && is_wanted && rivals.all(|(_, rival)| rival.credit_ns <= 0) {
            self.begin_rounds(class, Some(holder), now_ns);
        }
    }

    /// Gives credit for as many rounds as it takes until one who waits has some, or the one in turn;
    /// `None` if there is no such one.
    fn begin_rounds(&mut self, class: Priority, holder: Option<K>, now_ns: u64) -> Option<()> {
        let takes_part = |client: &Client| {
            client.share.priority == class && (client.is_eligible() || client.is_active(now_ns))
        };
        let mut count = 0_u64;
        let mut weights = 0_u64;
        for client in self.clients.values().filter(|client| takes_part(client)) {
            count = count.saturating_add(1);
            weights = weights.saturating_add(client.share.weight.into());
        }
        let quantum = |client: &Client| {
            let all = QUANTUM_NS.saturating_mul(count);
            let own = all.saturating_mul(client.share.weight.into()) / weights.max(1);
            signed(own.max(1))
        };
        let rounds = self
            .clients
            .iter()
            .filter(|(key, client)| {
                takes_part(client)
                    && (client.is_eligible() || Some(**key) == holder)
                    && !self.has_to_keep_free(**key, now_ns)
            })
            .map(|(_, client)| 1 + client.credit_ns.saturating_neg().max(0) / quantum(client))
            .min()?;
        for client in self
            .clients
            .values_mut()
            .filter(|client| takes_part(client))
        {
            let quantum = quantum(client);
            let credit = client
                .credit_ns
                .saturating_add(quantum.saturating_mul(rounds));
            client.credit_ns = credit.min(quantum.saturating_mul(2));
        }
        Some(())
    }
}

impl Client {
    fn is_starved(&self, now_ns: u64) -> bool {
        self.waiting_since
            .is_some_and(|since| now_ns.saturating_sub(since) >= STARVED_NS)
    }

    /// How long it is waited for: not at all, for a while, if that was in vain several times.
    fn patience_ns(&self) -> u64 {
        const VAIN: u32 = 3;
        const RETRY: u32 = 16;
        if self.disappointments >= VAIN && !self.disappointments.is_multiple_of(RETRY) {
            return 0;
        }
        PATIENCE_NS
    }
}

#[cfg(test)]
mod tests;
