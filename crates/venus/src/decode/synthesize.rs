//! Random valid input: the decoder asks for words, gets such as make sense at that place, and what
//! it was given is kept as the byte string that means the same.
//!
//! For tests and fuzzers only, behind the feature `synthesize`.

use super::{Absence, Arena, Decoder, Handles, ObjectType, wide};

/// A stream being made up.
#[derive(Debug)]
pub struct Synthesis {
    state: u64,
    /// The bytes made so far.
    pub bytes: Vec<u8>,
    /// Words that were decided before they are asked for.
    planned: std::collections::VecDeque<u8>,
    /// What decides before the random numbers do.
    input: std::vec::IntoIter<u8>,
}

impl Synthesis {
    /// A stream that `input` decides, byte for byte, so that a fuzzer can change one decision and
    /// leave the others; when it is used up, chance takes over.
    pub fn from_input(input: &[u8]) -> Self {
        let mut made = Self::new(0);
        made.input = Vec::from(input).into_iter();
        made
    }

    /// How much of the input is left.
    pub fn input_left(&self) -> usize {
        self.input.len()
    }

    /// A stream that depends on `seed` alone.
    pub fn new(seed: u64) -> Self {
        Self {
            state: seed ^ 0x9e37_79b9_7f4a_7c15,
            bytes: Vec::new(),
            planned: std::collections::VecDeque::new(),
            input: Vec::new().into_iter(),
        }
    }

    /// The next decision: three bytes of input, nine if the first says so, or a random number
    /// (SplitMix64).
    fn random(&mut self) -> u64 {
        /// A first byte from here on is followed by a whole number.
        const LONG: u8 = 0xf0;
        if let Some(first) = self.input.next() {
            let more = if first >= LONG { 7 } else { 2 };
            let mut bytes = [0; 8];
            for (place, byte) in bytes
                .iter_mut()
                .zip([first].into_iter().chain(self.input.by_ref().take(more)))
            {
                *place = byte;
            }
            return u64::from_le_bytes(bytes);
        }
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: u64) -> u64 {
        self.random().checked_rem(bound).unwrap_or(0)
    }
}

/// Where a decoder's words come from.
#[derive(Debug)]
pub(super) struct Source<'b>(&'b mut Synthesis);

impl Source<'_> {
    fn next<const N: usize>(&mut self) -> [u8; N] {
        let mut out = [0; N];
        // What was decided before needs no decision.
        let random = if self.0.planned.len() >= N {
            0
        } else {
            self.0.random()
        };
        // Mostly small numbers: they are counts and enumerators more often than not.
        let value = if random.is_multiple_of(4) {
            random >> 8
        } else {
            (random >> 8) & 3
        };
        for (at, byte) in out.iter_mut().enumerate() {
            let made = value.to_le_bytes().get(at).copied().unwrap_or(0);
            *byte = self.0.planned.pop_front().unwrap_or(made);
        }
        self.0.bytes.extend_from_slice(&out);
        out
    }
    pub(super) fn word(&mut self) -> [u8; 4] {
        self.next()
    }
    pub(super) fn double_word(&mut self) -> [u8; 8] {
        self.next()
    }
    pub(super) fn bytes(&mut self, count: u64) -> Vec<u8> {
        let made: Vec<u8> = (0..count)
            .map(|_| self.0.random().to_le_bytes()[0])
            .collect();
        self.0.bytes.extend_from_slice(&made);
        let padded = self.0.bytes.len().next_multiple_of(4);
        self.0.bytes.resize(padded, 0);
        made
    }
    pub(super) fn string(&mut self) -> Vec<u8> {
        let count = self.0.below(9).saturating_add(1);
        self.0.bytes.extend_from_slice(&count.to_le_bytes());
        let mut text: Vec<u8> = (1..count)
            .map(|_| b'a' + self.0.below(26).to_le_bytes()[0])
            .collect();
        text.push(0);
        self.0.bytes.extend_from_slice(&text);
        let padded = self.0.bytes.len().next_multiple_of(4);
        self.0.bytes.resize(padded, 0);
        text
    }
}

impl<'a, 'b> Decoder<'a, 'b> {
    /// A decoder that makes its input up.
    pub fn synthesize(
        synthesis: &'b mut Synthesis,
        arena: &'a Arena,
        handles: &'b mut dyn Handles,
    ) -> Self {
        let mut decoder = Self::new(&[], arena, handles);
        decoder.source = Some(Source(synthesis));
        decoder
    }

    fn plan(&mut self, bytes: &[u8]) {
        if let Some(source) = &mut self.source {
            source.0.planned.extend(bytes);
        }
    }
    fn made_up(&mut self) -> Option<u64> {
        self.source.as_mut().map(|source| source.0.random())
    }
    pub(super) fn choose_u32(&mut self, choice: impl FnOnce(u64) -> u32) {
        if let Some(random) = self.made_up() {
            self.plan(&choice(random).to_le_bytes());
        }
    }
    pub(super) fn choose_u64(&mut self, choice: impl FnOnce(u64) -> u64) {
        if let Some(random) = self.made_up() {
            self.plan(&choice(random).to_le_bytes());
        }
    }
    pub(super) fn choose_presence(&mut self, required: bool) {
        self.choose_u64(|random| u64::from(required || random & 3 != 0));
    }
    pub(super) fn choose_count(&mut self, expected: u64, absence: Absence) {
        let may_miss = absence == Absence::Allowed;
        self.choose_u64(|random| {
            if may_miss && random & 3 == 0 {
                0
            } else {
                expected
            }
        });
    }
    pub(super) fn choose_id(&mut self, kind: ObjectType) {
        let Some(luck) = self.made_up() else { return };
        if let Some(id) = self.handles.invent(kind, self.in_output, luck) {
            self.plan(&id.to_le_bytes());
        }
    }
    pub(super) fn set_in_output(&mut self, inside: bool) -> bool {
        std::mem::replace(&mut self.in_output, inside)
    }
    pub(super) fn choose_chain(&mut self, accepted: &[i32]) {
        let Some(random) = self.made_up() else { return };
        let deep = self.depth >= 2;
        let mut left: Vec<i32> = accepted.to_vec();
        for round in 0..(random & 3) {
            if left.is_empty() || deep {
                break;
            }
            let at = (random >> (8 * round + 8))
                .checked_rem(wide(left.len()))
                .unwrap_or(0);
            let s_type = left.swap_remove(usize::try_from(at).unwrap_or(0));
            self.plan(&1u64.to_le_bytes());
            self.plan(&s_type.to_le_bytes());
        }
        self.plan(&0u64.to_le_bytes());
    }
}
