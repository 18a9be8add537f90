//! The structure of shaders, before a compiler sees them.
//!
//! Compilers of drivers count on a module being well formed: that instructions end where the module
//! does, that strings end, that ids are below the bound by which they size their tables, that types and
//! calls end somewhere. That is compared here, in one pass, with the grammar that Khronos publishes.
//! What the grammar does not know (instructions of a newer extension) is passed over by its length:
//! valid code is never refused for being new. What a shader *means* is not looked at; that is the
//! compiler's to get right, in a process that is the guest's own.

use parhelion_vk as vk;

use super::{Fault, Outcome, broken, hold};
use crate::driver::spirv_instructions as grammar;

const MAGIC: u32 = 0x0723_0203;

/// The header: magic, version, generator, bound, schema.
const HEADER_WORDS: usize = 5;

/// A limit of the specification (`SPIR-V`, "Universal Limits").
const MAX_BOUND: u32 = 0x003f_ffff;

/// How deep types nest: the specification's limit for structures.
const MAX_TYPE_DEPTH: u8 = 255;

/// Words of an entry point with everything it calls in its place, as most compilers make it.
const MAX_EXPANDED_WORDS: u64 = 1 << 26;

const OP_FUNCTION: u16 = 54;
const OP_FUNCTION_END: u16 = 56;
const OP_FUNCTION_CALL: u16 = 57;

/// Instructions below this number are found at their place; it has all that most shaders are made of.
const COMMON: usize = 512;

/// The letters of common instructions, by number; none for those that the grammar does not have.
static COMMON_LETTERS: [&[u8]; COMMON] = {
    let mut letters: [&[u8]; COMMON] = [b""; COMMON];
    let mut at = 0;
    while at < grammar::INSTRUCTIONS.len() {
        let (opcode, own) = grammar::INSTRUCTIONS[at];
        if (opcode as usize) < COMMON {
            letters[opcode as usize] = own;
        }
        at += 1;
    }
    letters
};

/// How the operands of an instruction lie; an unknown one has none that are looked at.
fn letters(opcode: u16) -> &'static [u8] {
    if let Some(letters) = COMMON_LETTERS.get(usize::from(opcode)) {
        return letters;
    }
    let known = grammar::INSTRUCTIONS.binary_search_by_key(&opcode, |(number, _)| *number);
    let known = known.ok().and_then(|at| grammar::INSTRUCTIONS.get(at));
    known.map_or(b"", |(_, letters)| letters)
}

/// Instructions that make types.
fn makes_type(opcode: u16) -> bool {
    (19..=33).contains(&opcode)
}

/// Checks the code of a new module.
pub(super) fn module(info: &vk::ShaderModuleCreateInfo<'_>) -> Outcome {
    let words = info.p_code.as_slice();
    let fits = words.len().checked_mul(4) == Some(info.code_size);
    hold(fits, || {
        format!(
            "{} bytes of code, told as {}",
            words.len().saturating_mul(4),
            info.code_size
        )
    })?;
    check(words)
}

fn word(words: &[u32], at: usize) -> Result<u32, Fault> {
    let word = words.get(at).copied();
    word.ok_or_else(|| broken(|| "SPIR-V ends early".to_owned()))
}

fn index(id: u32) -> usize {
    usize::try_from(id).unwrap_or(usize::MAX)
}

/// Everything that is remembered of a module while it is read.
struct Module {
    bound: u32,
    ids: Vec<Made>,
    calls: Calls,
}

/// What is remembered of an id.
#[derive(Clone, Copy, Default)]
struct Made {
    /// Whether something made it.
    made: bool,
    /// How deep it is as a type; 0 if it is none.
    depth: u8,
}

/// Checks a module.
pub(super) fn check(words: &[u32]) -> Outcome {
    hold(word(words, 0)? == MAGIC, || "this is no SPIR-V".to_owned())?;
    hold(word(words, 1)? >> 16 == 1, || {
        "another version of SPIR-V".to_owned()
    })?;
    let bound = word(words, 3)?;
    hold((1..=MAX_BOUND).contains(&bound), || {
        format!("{bound} ids in SPIR-V")
    })?;
    // Every id takes a word at least, but for those that a tool has taken out again.
    let most = words.len().saturating_mul(64).saturating_add(1 << 16);
    hold(index(bound) <= most, || {
        format!("{bound} ids in {} words of SPIR-V", words.len())
    })?;
    hold(word(words, 4)? == 0, || {
        "SPIR-V of an unknown schema".to_owned()
    })?;
    let mut module = Module {
        bound,
        ids: vec![Made::default(); index(bound)],
        calls: Calls::default(),
    };
    let mut rest = words.get(HEADER_WORDS..).unwrap_or_default();
    while let Some(first) = rest.first() {
        let length = index(first >> 16);
        let opcode = u16::try_from(first & 0xffff).unwrap_or(0);
        let Some((instruction, after)) = rest.split_at_checked(length) else {
            return Err(broken(|| {
                format!("SPIR-V instruction {opcode} ends beyond its module")
            }));
        };
        let Some((_, operands)) = instruction.split_first() else {
            return Err(broken(|| {
                format!("SPIR-V instruction {opcode} has no length")
            }));
        };
        module.instruction(opcode, operands)?;
        rest = after;
    }
    hold(module.calls.open.is_none(), || {
        "a SPIR-V function that does not end".to_owned()
    })?;
    module.calls.check()
}

impl Module {
    fn used(&self, opcode: u16, id: u32) -> Outcome {
        hold(id != 0 && id < self.bound, || {
            format!("id {id} of {} in SPIR-V instruction {opcode}", self.bound)
        })
    }

    fn make(&mut self, opcode: u16, id: u32) -> Outcome {
        self.used(opcode, id)?;
        let place = self.ids.get_mut(index(id));
        let is_new = place.is_some_and(|id| !std::mem::replace(&mut id.made, true));
        hold(is_new, || {
            format!("SPIR-V instruction {opcode} makes id {id} again")
        })
    }

    fn instruction(&mut self, opcode: u16, operands: &[u32]) -> Outcome {
        self.operands(opcode, letters(opcode), operands)?;
        if makes_type(opcode) {
            self.type_of(opcode, operands)?;
        }
        let length = u64::try_from(operands.len()).unwrap_or(u64::MAX);
        self.calls
            .instruction(opcode, operands, length.saturating_add(1))
    }

    /// Operands as their letters say.
    fn operands(&mut self, opcode: u16, letters: &[u8], operands: &[u32]) -> Outcome {
        let mut words = operands;
        let mut optional = false;
        let short = || broken(|| format!("SPIR-V instruction {opcode} ends early"));
        let mut letters = letters.iter();
        while let Some(letter) = letters.next() {
            match letter {
                b'?' => optional = true,
                b'.' => return Ok(()),
                b'[' => {
                    let pattern: &[u8] = letters.as_slice();
                    let end = pattern.iter().position(|l| *l == b']').unwrap_or(0);
                    let pattern = pattern.get(..end).unwrap_or_default();
                    if pattern == b"i" {
                        return words.iter().try_for_each(|word| self.used(opcode, *word));
                    }
                    for (word, letter) in words.iter().zip(pattern.iter().cycle()) {
                        if *letter == b'i' {
                            self.used(opcode, *word)?;
                        }
                    }
                    let whole = pattern.is_empty() || words.len().is_multiple_of(pattern.len());
                    return if whole { Ok(()) } else { Err(short()) };
                }
                b's' => {
                    if optional && words.is_empty() {
                        return Ok(());
                    }
                    let ends = |word: &u32| word.to_le_bytes().contains(&0);
                    let last = words.iter().position(ends).ok_or_else(|| {
                        broken(|| format!("a string of SPIR-V instruction {opcode} does not end"))
                    })?;
                    words = words.get(last.saturating_add(1)..).unwrap_or_default();
                }
                _ => {
                    let Some((word, rest)) = words.split_first() else {
                        return if optional { Ok(()) } else { Err(short()) };
                    };
                    match letter {
                        b'r' => self.make(opcode, *word)?,
                        b'i' => self.used(opcode, *word)?,
                        _ => {}
                    }
                    words = rest;
                }
            }
        }
        // What is left over, a newer extension may have added.
        Ok(())
    }

    /// A type is one deeper than those it is made of, which come before it.
    fn type_of(&mut self, opcode: u16, operands: &[u32]) -> Outcome {
        let Some((id, parts)) = operands.split_first() else {
            return Ok(());
        };
        // Numbers among the operands are taken for ids at times, which only makes it deeper.
        let of = |id: &u32| self.ids.get(index(*id)).map_or(0, |id| id.depth);
        let inner = match opcode {
            // Sampled images, arrays, structures, pointers, functions; an array's length is no type.
            27..=30 | 32..=33 => parts.iter().map(of).max().unwrap_or(0),
            _ => 0,
        };
        hold(inner < MAX_TYPE_DEPTH, || {
            "SPIR-V types nest too deep".to_owned()
        })?;
        if let Some(place) = self.ids.get_mut(index(*id)) {
            place.depth = inner.saturating_add(1);
        }
        Ok(())
    }
}

/// Functions, and what they call.
#[derive(Default)]
struct Calls {
    /// The function that is being read.
    open: Option<u32>,
    /// Functions with their words.
    functions: Vec<(u32, u64)>,
    /// Who calls whom.
    calls: Vec<(u32, u32)>,
}

impl Calls {
    fn instruction(&mut self, opcode: u16, operands: &[u32], length: u64) -> Outcome {
        match opcode {
            OP_FUNCTION => {
                hold(self.open.is_none(), || {
                    "a SPIR-V function inside another".to_owned()
                })?;
                let id = operands.get(1).copied().unwrap_or(0);
                self.open = Some(id);
                self.functions.push((id, 0));
            }
            OP_FUNCTION_END => {
                hold(self.open.take().is_some(), || {
                    "the end of no SPIR-V function".to_owned()
                })?;
            }
            OP_FUNCTION_CALL => {
                let (from, to) = (
                    self.open.unwrap_or(0),
                    operands.get(2).copied().unwrap_or(0),
                );
                self.calls.push((from, to));
            }
            _ => {}
        }
        if let (Some(_), Some((_, words))) = (self.open, self.functions.last_mut()) {
            *words = words.saturating_add(length);
        }
        Ok(())
    }

    /// No function may come back to itself, nor may all of them put in place be too long.
    fn check(mut self) -> Outcome {
        if self.calls.is_empty() {
            return Ok(());
        }
        self.functions.sort_unstable();
        self.calls.sort_unstable();
        let place = |functions: &[(u32, u64)], id: u32| {
            functions.binary_search_by_key(&id, |(own, _)| *own).ok()
        };
        // Callees before callers: functions that wait for nothing more, until none is left.
        let count = self.functions.len();
        let mut waits = vec![0u32; count];
        let mut callers: Vec<(u32, u32)> = Vec::with_capacity(self.calls.len());
        for (from, to) in &self.calls {
            if place(&self.functions, *to).is_some()
                && let Some(at) = place(&self.functions, *from)
                && let Some(waiting) = waits.get_mut(at)
            {
                *waiting = waiting.saturating_add(1);
                callers.push((*to, *from));
            }
        }
        callers.sort_unstable();
        let waiting = waits.iter().enumerate();
        let mut ready: Vec<usize> = waiting
            .filter(|(_, w)| **w == 0)
            .map(|(at, _)| at)
            .collect();
        let mut done = 0usize;
        while let Some(at) = ready.pop() {
            done = done.saturating_add(1);
            let (id, words) = self.functions.get(at).copied().unwrap_or_default();
            hold(words <= MAX_EXPANDED_WORDS, || {
                "SPIR-V functions that call each other too often".to_owned()
            })?;
            let begin = callers.partition_point(|(to, _)| *to < id);
            let own = callers.iter().skip(begin).take_while(|(to, _)| *to == id);
            for (_, from) in own {
                let Some(caller) = place(&self.functions, *from) else {
                    continue;
                };
                if let Some((_, sum)) = self.functions.get_mut(caller) {
                    *sum = sum.saturating_add(words);
                }
                if let Some(waiting) = waits.get_mut(caller) {
                    *waiting = waiting.saturating_sub(1);
                    if *waiting == 0 {
                        ready.push(caller);
                    }
                }
            }
        }
        hold(done == count, || {
            "a SPIR-V function that calls itself".to_owned()
        })
    }
}

#[cfg(test)]
mod tests;
