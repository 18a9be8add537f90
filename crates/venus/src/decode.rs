//! Reads wire values into an arena.
//!
//! The bytes are private to the host: whoever calls has copied them out of memory that a guest can
//! write. Nothing is trusted: every count is checked against what it must be and against the
//! arena's budget before memory is taken for it, and chains have a bounded length and depth.

use parhelion_vk as vk;

use vk::{Abi, Arena, Chain, Full, Handle, Id, In, ObjectType, Out, Structure, StructureType};

/// Most structures in one `pNext` chain. The longest honest ones (feature queries) have about 100.
pub const MAX_CHAIN: usize = 256;

/// Most chains inside each other.
const MAX_DEPTH: u32 = 16;

/// What is wrong with a byte string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The bytes end inside a value.
    #[error("the bytes end inside the command")]
    Truncated,
    /// A presence flag is neither 0 nor 1.
    #[error("presence flag {0}, where only 0 and 1 mean something")]
    Presence(u64),
    /// A pointer or array that must be there is not.
    #[error("a pointer or array that must be there is null")]
    Null,
    /// A pointer that cannot be sent is not null.
    #[error("a pointer that must be null is not")]
    NotNull,
    /// An array has another length than the value that tells its length.
    #[error("an array of {found} elements, where {expected} were announced")]
    Count {
        /// What the length parameter or the registry says.
        expected: u64,
        /// What the wire says.
        found: u64,
    },
    /// A structure begins with the wrong `sType`.
    #[error("sType {found}, where {expected} must be")]
    StructureType {
        /// The only type that can be here.
        expected: i32,
        /// The type on the wire.
        found: i32,
    },
    /// A structure may not be in this chain, or nothing is known of it.
    #[error("sType {0} may not be in this pNext chain")]
    Chain(i32),
    /// A structure is in a chain twice.
    #[error("sType {0} is twice in one pNext chain")]
    Duplicate(i32),
    /// A chain has too many structures, or they are nested too deep.
    #[error("pNext chain too long or too deep")]
    Depth,
    /// A union's tag is unknown or stands for something that cannot be sent.
    #[error("union tag {0} is not understood")]
    Tag(u32),
    /// A length that must be a multiple of four is not.
    #[error("length {0} is not a multiple of 4")]
    Words(u64),
    /// A string does not end with NUL.
    #[error("a string without its final NUL")]
    String,
    /// The budget of the arena is used up.
    #[error(transparent)]
    Full(#[from] Full),
    /// A handle that names nothing, or something else.
    #[error("object {id} is not a live {}", kind.name().unwrap_or("object of a known kind"))]
    Handle {
        /// The kind of object that is needed.
        kind: ObjectType,
        /// The guest's id.
        id: u64,
    },
    /// A handle that names memory whose allocation was refused, of which a client that did not ask for
    /// a reply has not heard.
    #[error("memory object {id} was refused: out of device memory")]
    Refused {
        /// The guest's id.
        id: u64,
    },
    /// A command number without an encoding.
    #[error("command number {0} is not known")]
    Command(u32),
}

/// Finds the host handle of an object that a structure names.
pub trait Handles {
    /// The host handle of the live object `id` of kind `kind`; `id` is not zero.
    fn resolve(&mut self, kind: ObjectType, id: u64) -> Result<u64, WireError>;

    /// An id of kind `kind` for a parameter that is being made up: of an object to be made, if
    /// `new`. `luck` is random; `None` leaves the id to chance.
    #[cfg(feature = "synthesize")]
    fn invent(&mut self, _kind: ObjectType, _new: bool, _luck: u64) -> Option<u64> {
        None
    }
}

/// Leaves ids as they are: for clients, and for looking at streams.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoHandles;

impl Handles for NoHandles {
    fn resolve(&mut self, _kind: ObjectType, id: u64) -> Result<u64, WireError> {
        Ok(id)
    }
}

/// Whether an array may be missing although its length is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// It may: the registry calls it optional, or ignored under conditions.
    Allowed,
    /// It may not.
    Refused,
}

/// A `usize` as the wire has it.
pub(crate) fn wide(value: usize) -> u64 {
    // usize is at most 64 bits wide on every target of Rust that has a Vulkan driver.
    u64::try_from(value).unwrap_or(u64::MAX)
}

/// Bytes as 32-bit words.
pub(crate) fn words(bytes: usize) -> Result<u64, WireError> {
    let bytes = wide(bytes);
    if bytes.is_multiple_of(4) {
        Ok(bytes / 4)
    } else {
        Err(WireError::Words(bytes))
    }
}

/// The distance between packed elements of type `T`; zero stays zero.
pub(crate) fn stride_of<T>(_told: u32) -> u32 {
    u32::try_from(size_of::<T>()).unwrap_or(u32::MAX)
}

/// A cursor over a byte string.
pub struct Decoder<'a, 'b> {
    bytes: &'b [u8],
    position: usize,
    arena: &'a Arena,
    handles: &'b mut dyn Handles,
    depth: u32,
    #[cfg(feature = "synthesize")]
    source: Option<synthesize::Source<'b>>,
    /// Inside an output: ids are those of objects to be made.
    #[cfg(feature = "synthesize")]
    in_output: bool,
}

impl core::fmt::Debug for Decoder<'_, '_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "decoder at {} of {}", self.position, self.bytes.len())
    }
}

impl<'a, 'b> Decoder<'a, 'b> {
    /// Reads `bytes`, with values in `arena` and handles looked up in `handles`.
    pub fn new(bytes: &'b [u8], arena: &'a Arena, handles: &'b mut dyn Handles) -> Self {
        Self {
            bytes,
            position: 0,
            arena,
            handles,
            depth: 0,
            #[cfg(feature = "synthesize")]
            source: None,
            #[cfg(feature = "synthesize")]
            in_output: false,
        }
    }

    /// Bytes read so far.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Whether everything is read.
    pub fn is_at_end(&self) -> bool {
        self.position >= self.bytes.len()
    }

    /// The arena that values go to.
    pub fn arena(&self) -> &'a Arena {
        self.arena
    }

    fn take(&mut self, count: usize) -> Result<&'b [u8], WireError> {
        let rest = self
            .bytes
            .get(self.position..)
            .ok_or(WireError::Truncated)?;
        let taken = rest.get(..count).ok_or(WireError::Truncated)?;
        self.position = self.position.saturating_add(count);
        Ok(taken)
    }

    /// `count` bytes and the padding after them.
    fn take_padded(&mut self, count: u64) -> Result<&'b [u8], WireError> {
        let count = usize::try_from(count).map_err(|_| Full)?;
        let padded = count.checked_next_multiple_of(4).ok_or(Full)?;
        self.take(padded)?.get(..count).ok_or(WireError::Truncated)
    }

    /// The next four bytes, wherever they come from.
    #[inline]
    fn word(&mut self) -> Result<[u8; 4], WireError> {
        #[cfg(feature = "synthesize")]
        if let Some(source) = &mut self.source {
            return Ok(source.word());
        }
        let bytes = self.take(4)?;
        bytes.try_into().map_err(|_| WireError::Truncated)
    }

    #[inline]
    fn double_word(&mut self) -> Result<[u8; 8], WireError> {
        #[cfg(feature = "synthesize")]
        if let Some(source) = &mut self.source {
            return Ok(source.double_word());
        }
        let bytes = self.take(8)?;
        bytes.try_into().map_err(|_| WireError::Truncated)
    }

    pub(crate) fn u8(&mut self) -> Result<u8, WireError> {
        self.choose_u32(|random| u32::from(random.to_le_bytes()[0]));
        let [low, _, _, _] = self.word()?;
        Ok(low)
    }
    pub(crate) fn u16(&mut self) -> Result<u16, WireError> {
        self.choose_u32(|random| u32::from(random.to_le_bytes()[0]));
        let [low, high, _, _] = self.word()?;
        Ok(u16::from_le_bytes([low, high]))
    }
    /// A 32-bit number.
    pub fn u32(&mut self) -> Result<u32, WireError> {
        Ok(u32::from_le_bytes(self.word()?))
    }
    pub(crate) fn i32(&mut self) -> Result<i32, WireError> {
        Ok(i32::from_le_bytes(self.word()?))
    }
    pub(crate) fn f32(&mut self) -> Result<f32, WireError> {
        Ok(f32::from_le_bytes(self.word()?))
    }
    pub(crate) fn u64(&mut self) -> Result<u64, WireError> {
        Ok(u64::from_le_bytes(self.double_word()?))
    }
    pub(crate) fn usize(&mut self) -> Result<usize, WireError> {
        usize::try_from(self.u64()?).map_err(|_| Full.into())
    }

    /// A value of an enumeration. Drivers look these up in tables and jump by them, and take them on
    /// trust; programs leave some unset that do not matter. So an unknown value is neither passed on
    /// nor refused: it becomes the least known one.
    #[inline]
    pub(crate) fn enumerator(&mut self, known: &'static [(i32, i32)]) -> Result<i32, WireError> {
        let least = known.first().map_or(0, |(from, _)| *from);
        self.choose_u32(|random| {
            let at = usize::from(random.to_le_bytes()[0]).checked_rem(known.len());
            let chosen = known.get(at.unwrap_or(0)).map_or(0, |(_, to)| *to);
            chosen.cast_unsigned()
        });
        let value = self.i32()?;
        let is_known = known
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&value));
        Ok(if is_known { value } else { least })
    }

    /// A number that tells the length of an array.
    pub(crate) fn length_u32(&mut self) -> Result<u32, WireError> {
        self.choose_u32(|random| u32::from(random.to_le_bytes()[0] & 3) * 4);
        self.u32()
    }
    /// A number that tells the length of an array.
    pub(crate) fn length_u64(&mut self) -> Result<u64, WireError> {
        self.choose_u64(|random| (random & 3) * 4);
        self.u64()
    }
    /// A number that tells the length of an array.
    pub(crate) fn length_usize(&mut self) -> Result<usize, WireError> {
        self.choose_u64(|random| (random & 3) * 4);
        self.usize()
    }

    /// The number of the command whose reply this is.
    pub(crate) fn command_id(&mut self, expected: u32) -> Result<(), WireError> {
        self.choose_u32(|_| expected);
        let found = self.u32()?;
        if found == expected {
            Ok(())
        } else {
            Err(WireError::Command(found))
        }
    }

    /// `sType` of a structure that can only be of one type.
    pub(crate) fn structure_type(&mut self, expected: StructureType) -> Result<(), WireError> {
        self.choose_u32(|_| expected.0.cast_unsigned());
        let found = self.i32()?;
        if found == expected.0 {
            return Ok(());
        }
        Err(WireError::StructureType {
            expected: expected.0,
            found,
        })
    }

    /// A chain of structures out of `accepted`, which is sorted; `body` reads the members of one.
    pub(crate) fn chain(
        &mut self,
        accepted: &[i32],
        body: fn(&mut Self, i32, Chain<'a>) -> Result<Chain<'a>, WireError>,
    ) -> Result<Chain<'a>, WireError> {
        self.choose_chain(accepted);
        if !self.flag()? {
            return Ok(Chain::NULL);
        }
        if self.depth >= MAX_DEPTH {
            return Err(WireError::Depth);
        }
        let mut types = [0i32; MAX_CHAIN];
        let mut count = 0usize;
        loop {
            let s_type = self.i32()?;
            if accepted.binary_search(&s_type).is_err() {
                return Err(WireError::Chain(s_type));
            }
            let seen = types.get(..count).unwrap_or_default();
            if seen.contains(&s_type) {
                return Err(WireError::Duplicate(s_type));
            }
            *types.get_mut(count).ok_or(WireError::Depth)? = s_type;
            count = count.saturating_add(1);
            if !self.flag()? {
                break;
            }
        }
        self.depth = self.depth.saturating_add(1);
        let mut next = Chain::NULL;
        for s_type in types.get(..count).unwrap_or_default().iter().rev() {
            next = body(self, *s_type, next)?;
        }
        self.depth = self.depth.saturating_sub(1);
        Ok(next)
    }

    /// Puts a structure in front of a chain.
    pub(crate) fn node<T: Structure>(&mut self, value: T::At<'a>) -> Result<Chain<'a>, WireError> {
        Ok(self.arena.node::<T>(value)?)
    }

    fn flag(&mut self) -> Result<bool, WireError> {
        match self.u64()? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(WireError::Presence(other)),
        }
    }

    /// The presence flag of a pointer.
    fn present(&mut self, required: bool) -> Result<bool, WireError> {
        self.choose_presence(required);
        let present = self.flag()?;
        if required && !present {
            Err(WireError::Null)
        } else {
            Ok(present)
        }
    }

    /// A pointer that cannot be sent.
    pub(crate) fn null(&mut self) -> Result<(), WireError> {
        self.choose_u64(|_| 0);
        if self.u64()? == 0 {
            Ok(())
        } else {
            Err(WireError::NotNull)
        }
    }

    /// A `const T*` to one value.
    pub(crate) fn pointer<T: Abi>(
        &mut self,
        required: bool,
        read: impl FnOnce(&mut Self) -> Result<T, WireError>,
    ) -> Result<In<'a, T>, WireError> {
        if !self.present(required)? {
            return Ok(In::NULL);
        }
        let value = read(self)?;
        Ok(self.arena.one(value)?)
    }

    /// A `T*` to one output whose value is not sent.
    pub(crate) fn out_one<T: Abi>(&mut self, required: bool) -> Result<Out<'a, T>, WireError> {
        if !self.present(required)? {
            return Ok(Out::NULL);
        }
        Ok(self.arena.out(1)?)
    }

    /// A `T*` to one output of which something is sent.
    pub(crate) fn out_with<T: Abi>(
        &mut self,
        required: bool,
        read: impl FnOnce(&mut Self) -> Result<T, WireError>,
    ) -> Result<Out<'a, T>, WireError> {
        if !self.present(required)? {
            return Ok(Out::NULL);
        }
        let outside = self.set_in_output(true);
        let value = read(self)?;
        self.set_in_output(outside);
        self.arena.out_with(1, |_| Ok(value))
    }

    /// The length of an array that must have `expected` elements; none if it is null.
    fn count(&mut self, expected: u64, absence: Absence) -> Result<Option<usize>, WireError> {
        self.choose_count(expected, absence);
        let found = self.u64()?;
        if found == 0 {
            let missing = expected != 0 && absence == Absence::Refused;
            return if missing {
                Err(WireError::Null)
            } else {
                Ok(None)
            };
        }
        if found != expected {
            return Err(WireError::Count { expected, found });
        }
        Ok(Some(usize::try_from(found).map_err(|_| Full)?))
    }

    /// A `const T*` to an array.
    pub(crate) fn array<T: Abi>(
        &mut self,
        expected: u64,
        absence: Absence,
        mut read: impl FnMut(&mut Self) -> Result<T, WireError>,
    ) -> Result<In<'a, T>, WireError> {
        match self.count(expected, absence)? {
            None => Ok(In::NULL),
            Some(count) => self.arena.array(count, |_| read(self)),
        }
    }

    /// A `const uint32_t*` to an array.
    pub(crate) fn u32s(
        &mut self,
        expected: u64,
        absence: Absence,
    ) -> Result<In<'a, u32>, WireError> {
        #[cfg(feature = "synthesize")]
        if self.source.is_some() {
            return self.array(expected, absence, Self::u32);
        }
        match self.count(expected, absence)? {
            None => Ok(In::NULL),
            Some(count) => {
                // Taken from the bytes together instead of one by one: most are code of shaders.
                let (words, _) = self.take(count.checked_mul(4).ok_or(Full)?)?.as_chunks();
                let mut words = words.iter().map(|word| u32::from_le_bytes(*word));
                let next = |_| words.next().ok_or(WireError::Truncated);
                self.arena.array(count, next)
            }
        }
    }

    /// A `const void*` to bytes.
    pub(crate) fn bytes(
        &mut self,
        expected: u64,
        absence: Absence,
    ) -> Result<In<'a, u8>, WireError> {
        match self.count(expected, absence)? {
            None => Ok(In::NULL),
            Some(count) => self.copy_bytes(wide(count)),
        }
    }

    fn copy_bytes(&mut self, count: u64) -> Result<In<'a, u8>, WireError> {
        #[cfg(feature = "synthesize")]
        if let Some(source) = &mut self.source {
            return Ok(self.arena.copy(&source.bytes(count))?);
        }
        let bytes = self.take_padded(count)?;
        Ok(self.arena.copy(bytes)?)
    }

    /// A `T*` to an array whose elements are not sent.
    pub(crate) fn out_array<T: Abi>(
        &mut self,
        expected: u64,
        absence: Absence,
    ) -> Result<Out<'a, T>, WireError> {
        match self.count(expected, absence)? {
            None => Ok(Out::NULL),
            Some(count) => Ok(self.arena.out(count)?),
        }
    }

    /// A `T*` to an array of whose elements something is sent.
    pub(crate) fn out_array_with<T: Abi>(
        &mut self,
        expected: u64,
        absence: Absence,
        mut read: impl FnMut(&mut Self) -> Result<T, WireError>,
    ) -> Result<Out<'a, T>, WireError> {
        match self.count(expected, absence)? {
            None => Ok(Out::NULL),
            Some(count) => {
                let outside = self.set_in_output(true);
                let made = self.arena.out_with(count, |_| read(self));
                self.set_in_output(outside);
                made
            }
        }
    }

    /// An output array in a reply, as long as it says.
    pub(crate) fn reply_array<T: Abi>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, WireError>,
    ) -> Result<Out<'a, T>, WireError> {
        self.choose_u64(|random| (random & 3) * 4);
        match self.usize()? {
            0 => Ok(Out::NULL),
            count => self.arena.out_with(count, |_| read(self)),
        }
    }

    /// Output bytes in a reply, as many as it says.
    pub(crate) fn reply_bytes(&mut self) -> Result<Out<'a, u8>, WireError> {
        self.choose_u64(|random| (random & 3) * 4);
        match self.u64()? {
            0 => Ok(Out::NULL),
            count => self.copy_out(count),
        }
    }

    /// Output bytes whose number an output of the same reply tells.
    pub(crate) fn out_bytes(
        &mut self,
        expected: u64,
        absence: Absence,
    ) -> Result<Out<'a, u8>, WireError> {
        match self.count(expected, absence)? {
            None => Ok(Out::NULL),
            Some(count) => self.copy_out(wide(count)),
        }
    }

    fn copy_out(&mut self, count: u64) -> Result<Out<'a, u8>, WireError> {
        let bytes = self.copy_bytes(count)?.as_slice();
        self.arena.out_with(bytes.len(), |at| {
            bytes.get(at).copied().ok_or(WireError::Truncated)
        })
    }

    /// A string, its length counting the final NUL.
    pub(crate) fn string(&mut self, absence: Absence) -> Result<In<'a, u8>, WireError> {
        #[cfg(feature = "synthesize")]
        if let Some(source) = &mut self.source {
            return Ok(self.arena.copy(&source.string())?);
        }
        let count = self.u64()?;
        if count == 0 {
            let missing = absence == Absence::Refused;
            return if missing {
                Err(WireError::Null)
            } else {
                Ok(In::NULL)
            };
        }
        let bytes = self.take_padded(count)?;
        if bytes.last() != Some(&0) {
            return Err(WireError::String);
        }
        Ok(self.arena.copy(bytes)?)
    }

    /// The length in front of a static array.
    fn fixed_count(&mut self, expected: usize) -> Result<(), WireError> {
        let expected = wide(expected);
        self.choose_u64(|_| expected);
        match self.u64()? {
            found if found == expected => Ok(()),
            found => Err(WireError::Count { expected, found }),
        }
    }

    /// A static array.
    pub(crate) fn fixed<T: Abi, const N: usize>(
        &mut self,
        mut read: impl FnMut(&mut Self) -> Result<T, WireError>,
    ) -> Result<[T; N], WireError> {
        self.fixed_count(N)?;
        let mut values = [vk::zeroed::<T>(); N];
        for value in &mut values {
            *value = read(self)?;
        }
        Ok(values)
    }

    /// A static array of bytes.
    pub(crate) fn fixed_bytes<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        self.fixed_count(N)?;
        #[cfg(feature = "synthesize")]
        if let Some(source) = &mut self.source {
            return source
                .bytes(wide(N))
                .try_into()
                .map_err(|_| WireError::Truncated);
        }
        let bytes = self.take_padded(wide(N))?;
        bytes.try_into().map_err(|_| WireError::Truncated)
    }

    /// A union's tag, one of `accepted`.
    pub(crate) fn tag(&mut self, accepted: &[u32]) -> Result<u32, WireError> {
        // Clients of ours write the first, which is what stock ones write.
        self.choose_u32(|_| accepted.first().copied().unwrap_or(0));
        let tag = self.u32()?;
        if accepted.contains(&tag) {
            Ok(tag)
        } else {
            Err(WireError::Tag(tag))
        }
    }

    /// The id of an object that is a parameter of its own.
    pub(crate) fn id<H: Handle>(&mut self) -> Result<Id<H>, WireError> {
        self.choose_id(H::TYPE);
        Ok(Id::new(self.u64()?))
    }

    /// A handle inside a structure or array, looked up. Zero names no object, and drivers do not
    /// expect it.
    pub(crate) fn handle<H: Handle>(&mut self) -> Result<H, WireError> {
        self.choose_u64(|random| (random & 3).max(1));
        match self.u64()? {
            0 => Err(WireError::Handle {
                kind: H::TYPE,
                id: 0,
            }),
            id => Ok(H::from_raw(self.handles.resolve(H::TYPE, id)?)),
        }
    }

    /// The same where there may be none.
    pub(crate) fn handle_or_null<H: Handle>(&mut self) -> Result<H, WireError> {
        match self.u64()? {
            0 => Ok(H::from_raw(0)),
            id => Ok(H::from_raw(self.handles.resolve(H::TYPE, id)?)),
        }
    }

    /// A handle inside an output: the guest's id, as it is.
    pub(crate) fn raw_handle<H: Handle>(&mut self) -> Result<H, WireError> {
        Ok(H::from_raw(self.u64()?))
    }
}

/// What a decoder of bytes does about synthesis: nothing.
#[cfg(not(feature = "synthesize"))]
#[allow(clippy::unused_self, reason = "the other variant needs it")]
impl Decoder<'_, '_> {
    #[inline]
    fn choose_u32(&mut self, _choice: impl FnOnce(u64) -> u32) {}
    #[inline]
    fn choose_u64(&mut self, _choice: impl FnOnce(u64) -> u64) {}
    #[inline]
    fn choose_presence(&mut self, _required: bool) {}
    #[inline]
    fn choose_count(&mut self, _expected: u64, _absence: Absence) {}
    #[inline]
    fn choose_chain(&mut self, _accepted: &[i32]) {}
    #[inline]
    fn choose_id(&mut self, _kind: ObjectType) {}
    #[inline]
    fn set_in_output(&mut self, _inside: bool) -> bool {
        false
    }
}

#[cfg(feature = "synthesize")]
pub use synthesize::Synthesis;

#[cfg(feature = "synthesize")]
mod synthesize;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_enumerators_become_the_least_known() {
        let arena = Arena::new(1 << 12);
        let known: &[(i32, i32)] = &[(2, 4), (1000, 1001)];
        for (told, read) in [
            (2, 2),
            (4, 4),
            (1001, 1001),
            (0, 2),
            (5, 2),
            (1002, 2),
            (-1, 2),
        ] {
            let bytes = i32::to_le_bytes(told);
            let mut handles = NoHandles;
            let mut decoder = Decoder::new(&bytes, &arena, &mut handles);
            assert_eq!(decoder.enumerator(known).unwrap(), read, "{told}");
        }
    }
}
