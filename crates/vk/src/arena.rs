//! The arena of decoded commands, and the pointers into it.
//!
//! Rules the module keeps:
//!
//! - Every non-null [`In`], [`Out`] and [`Chain`] was made here and points to arena memory that
//!   lives for `'a`, aligned to 8, with one word in front of it: the number of elements, or for a
//!   chain node the structure type under which it was made.
//! - Memory behind an [`In`] is written once, before the pointer exists; so it may be borrowed.
//! - Memory behind an [`Out`] and in a [`Chain`] may be written by a driver at any time between two
//!   calls of ours; so it is copied out and in, never borrowed.
//! - An arena never takes more than its limit: it says [`Full`] instead.
#![allow(
    unsafe_code,
    reason = "pointers into the arena are read back here, and only here"
)]

use core::alloc::Layout;
use core::fmt;
use core::marker::PhantomData;
use core::ptr;

use bumpalo::Bump;

use crate::StructureType;

/// A type of the Vulkan ABI.
///
/// # Safety
///
/// All bytes zero is a valid value, the type has no destructor, and its alignment is at most 8.
pub unsafe trait Abi: Copy {}

macro_rules! abi {
    ($($type:ty),*) => {
        $(
            // SAFETY: integers and floats are valid with all bits zero, and at most 8-aligned.
            unsafe impl Abi for $type {}
        )*
    };
}
abi!(u8, u16, u32, u64, i32, i64, f32, f64, usize);

// SAFETY: an array of such values is such a value.
unsafe impl<T: Abi, const N: usize> Abi for [T; N] {}
// SAFETY: null is a valid value; a raw pointer is 8-aligned.
unsafe impl<T> Abi for In<'_, T> {}
// SAFETY: as for `In`.
unsafe impl<T> Abi for Out<'_, T> {}
// SAFETY: as for `In`.
unsafe impl Abi for Chain<'_> {}
// SAFETY: as for `In`.
unsafe impl Abi for Null {}
// SAFETY: a transparent integer.
unsafe impl<H> Abi for crate::Id<H> {}

/// A structure that starts with `sType` and `pNext` and may be a member of a chain.
///
/// # Safety
///
/// The type is `repr(C)`, its first two fields are a [`StructureType`] and a [`Chain`], and no
/// other type has the same `TYPE`, up to lifetimes.
pub unsafe trait Structure: Abi {
    /// The value of `sType`.
    const TYPE: StructureType;
    /// The same type with another lifetime.
    type At<'a>: Structure;
}

/// A value of `T` with all bytes zero: null pointers, empty flags, the first enumerator.
pub fn zeroed<T: Abi>() -> T {
    // SAFETY: `Abi` promises that all bytes zero is a value of `T`.
    unsafe { core::mem::zeroed() }
}

/// The arena has reached its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("decoding needs more memory than the limit")]
pub struct Full;

/// Memory of one command or one batch of commands, freed at once.
#[derive(Debug)]
pub struct Arena {
    bump: Bump,
}

/// The word in front of each allocation.
const HEADER_BYTES: usize = 8;

impl Arena {
    /// An arena that takes at most `limit_bytes`.
    pub fn new(limit_bytes: usize) -> Self {
        let bump = Bump::new();
        bump.set_allocation_limit(Some(limit_bytes));
        Self { bump }
    }

    /// Forgets everything; keeps the largest block for the next command.
    pub fn reset(&mut self) {
        self.bump.reset();
    }

    /// Bytes held from the system.
    pub fn held_bytes(&self) -> usize {
        self.bump.allocated_bytes()
    }

    /// Room for `count` elements, with `word` in front; not initialised.
    fn room<T: Abi>(&self, count: usize, word: u64) -> Result<*mut T, Full> {
        const { assert!(align_of::<T>() <= HEADER_BYTES) };
        let bytes = size_of::<T>().checked_mul(count).ok_or(Full)?;
        let total = bytes.checked_add(HEADER_BYTES).ok_or(Full)?;
        let layout = Layout::from_size_align(total, HEADER_BYTES).map_err(|_| Full)?;
        let start = self
            .bump
            .try_alloc_layout(layout)
            .map_err(|_| Full)?
            .as_ptr();
        // SAFETY: the block is at least 8 bytes long, aligned to 8 and ours alone.
        unsafe { start.cast::<u64>().write(word) };
        // SAFETY: the block is `HEADER_BYTES + bytes` long.
        Ok(unsafe { start.add(HEADER_BYTES) }.cast())
    }

    /// One element behind a `const T*`.
    pub fn one<T: Abi>(&self, value: T) -> Result<In<'_, T>, Full> {
        let place = self.room::<T>(1, 1)?;
        // SAFETY: the place has room for one `T` and is aligned for it.
        unsafe { place.write(value) };
        Ok(In(place, PhantomData))
    }

    /// `count` elements behind a `const T*`, each made by `make`. An empty array is not null.
    pub fn array<T: Abi, E: From<Full>>(
        &self,
        count: usize,
        mut make: impl FnMut(usize) -> Result<T, E>,
    ) -> Result<In<'_, T>, E> {
        let place = self.room::<T>(count, count as u64)?;
        for index in 0..count {
            let value = make(index)?;
            // SAFETY: `index` is less than `count`, for which there is room.
            let slot = unsafe { place.add(index) };
            // SAFETY: the slot is in the block and aligned for `T`.
            unsafe { slot.write(value) };
        }
        Ok(In(place, PhantomData))
    }

    /// A copy of `values` behind a `const T*`.
    pub fn copy<T: Abi>(&self, values: &[T]) -> Result<In<'_, T>, Full> {
        let place = self.room::<T>(values.len(), values.len() as u64)?;
        // SAFETY: the block has room for all of them, and is new, so it does not overlap.
        unsafe { ptr::copy_nonoverlapping(values.as_ptr(), place, values.len()) };
        Ok(In(place, PhantomData))
    }

    /// `count` zeroed elements behind a `T*`, for a driver to fill.
    pub fn out<T: Abi>(&self, count: usize) -> Result<Out<'_, T>, Full> {
        let place = self.room::<T>(count, count as u64)?;
        // SAFETY: the block has room for `count` elements, and `Abi` allows zero bytes.
        unsafe { place.write_bytes(0, count) };
        Ok(Out(place, PhantomData))
    }

    /// `count` elements behind a `T*`, each made by `make`.
    pub fn out_with<T: Abi, E: From<Full>>(
        &self,
        count: usize,
        make: impl FnMut(usize) -> Result<T, E>,
    ) -> Result<Out<'_, T>, E> {
        let array = self.array(count, make)?;
        Ok(Out(array.0.cast_mut(), PhantomData))
    }

    /// A chain that starts with `value`; its `p_next` is the rest.
    pub fn node<'a, T: Structure>(&'a self, value: T::At<'a>) -> Result<Chain<'a>, Full> {
        let number = <T::At<'a> as Structure>::TYPE.0.cast_unsigned();
        let place = self.room::<T::At<'a>>(1, u64::from(number))?;
        // SAFETY: the place has room for one `T` and is aligned for it.
        unsafe { place.write(value) };
        Ok(Chain(place.cast(), PhantomData))
    }
}

/// The word in front of `place`.
///
/// # Safety
///
/// `place` was made by [`Arena::room`] in an arena that has not been reset or dropped.
unsafe fn word_before<T>(place: *const T) -> u64 {
    // SAFETY: `room` keeps a word there.
    let word = unsafe { place.cast::<u8>().sub(HEADER_BYTES) };
    // SAFETY: `room` wrote an aligned `u64` there, and nothing writes it again.
    unsafe { word.cast::<u64>().read() }
}

/// A `const T*`: null, or an array in an arena that only is read.
#[repr(transparent)]
pub struct In<'a, T>(*const T, PhantomData<&'a T>);

impl<T> Clone for In<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for In<'_, T> {}

impl<'a, T> In<'a, T> {
    /// The null pointer.
    pub const NULL: Self = Self(ptr::null(), PhantomData);

    /// Whether the pointer is null.
    pub fn is_null(self) -> bool {
        self.0.is_null()
    }

    /// The elements; none when null.
    pub fn as_slice(self) -> &'a [T] {
        if self.0.is_null() {
            return &[];
        }
        // SAFETY: a non-null `In` was made by an arena that lives for `'a`.
        let count = unsafe { word_before(self.0) };
        // SAFETY: the arena wrote `count` elements there, and nothing writes behind an `In`.
        unsafe { core::slice::from_raw_parts(self.0, usize::try_from(count).unwrap_or(0)) }
    }

    /// The first element.
    pub fn first(self) -> Option<&'a T> {
        self.as_slice().first()
    }

    /// The pointer for a driver.
    pub fn as_ptr(self) -> *const T {
        self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for In<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_null() {
            f.write_str("null")
        } else {
            self.as_slice().fmt(f)
        }
    }
}

/// A `T*`: null, or an array in an arena that a driver may write.
#[repr(transparent)]
pub struct Out<'a, T>(*mut T, PhantomData<&'a core::cell::Cell<T>>);

impl<T> Clone for Out<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Out<'_, T> {}

impl<T: Abi> Out<'_, T> {
    /// The null pointer.
    pub const NULL: Self = Self(ptr::null_mut(), PhantomData);

    /// Whether the pointer is null.
    pub fn is_null(self) -> bool {
        self.0.is_null()
    }

    /// The number of elements; zero when null.
    pub fn len(self) -> usize {
        if self.0.is_null() {
            return 0;
        }
        // SAFETY: a non-null `Out` was made by an arena that lives for `'a`.
        usize::try_from(unsafe { word_before(self.0) }).unwrap_or(0)
    }

    /// Whether there are no elements.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// A copy of the element at `index`.
    pub fn get(self, index: usize) -> Option<T> {
        if index >= self.len() {
            return None;
        }
        // SAFETY: `index` is in bounds of the array.
        let slot = unsafe { self.0.add(index) };
        // SAFETY: the slot holds an initialised `T`: the arena wrote one, and a driver that wrote
        // since wrote values of the same C type.
        Some(unsafe { slot.read() })
    }

    /// A copy of the first element.
    pub fn first(self) -> Option<T> {
        self.get(0)
    }

    /// Replaces the element at `index`; out of bounds it does nothing and returns false.
    pub fn set(self, index: usize, value: T) -> bool {
        if index >= self.len() {
            return false;
        }
        // SAFETY: `index` is in bounds of the array.
        let slot = unsafe { self.0.add(index) };
        // SAFETY: the slot is in the arena's block, aligned, and nobody borrows it.
        unsafe { slot.write(value) };
        true
    }

    /// Copies of all elements.
    pub fn iter(self) -> impl ExactSizeIterator<Item = T> {
        // The index is in bounds; zero only spares a panic.
        (0..self.len()).map(move |index| self.get(index).unwrap_or_else(zeroed))
    }

    /// The pointer for a driver.
    pub fn as_ptr(self) -> *mut T {
        self.0
    }
}

impl<'a> Out<'a, u8> {
    /// Appends the bytes, at most `limit` of them, to `into` in one copy.
    pub fn append_to(self, into: &mut Vec<u8>, limit: usize) {
        let count = self.len().min(limit);
        if count == 0 {
            return;
        }
        // SAFETY: the array has at least `count` initialised bytes; no driver call is running, so
        // nothing writes while the slice lives, which ends with this function.
        into.extend_from_slice(unsafe { core::slice::from_raw_parts(self.0, count) });
    }
}

impl<T: Abi + fmt::Debug> fmt::Debug for Out<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_null() {
            return f.write_str("null");
        }
        f.debug_list().entries(self.iter()).finish()
    }
}

/// A pointer that is always null: callbacks, host addresses, whatever the wire cannot carry.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Null(*const ());

impl Null {
    /// The only value.
    pub const NULL: Self = Self(ptr::null());
}

impl fmt::Debug for Null {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("null")
    }
}

/// A `pNext`: null, or a structure in an arena whose own `pNext` is the rest.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Chain<'a>(*const Head<'a>, PhantomData<&'a ()>);

/// What all members of chains start with.
#[repr(C)]
#[derive(Clone, Copy)]
struct Head<'a> {
    s_type: StructureType,
    p_next: Chain<'a>,
}

impl<'a> Chain<'a> {
    /// The end of a chain.
    pub const NULL: Self = Self(ptr::null(), PhantomData);

    /// Whether the chain is empty.
    pub fn is_null(self) -> bool {
        self.0.is_null()
    }

    /// The first structure, if there is one.
    pub fn first(self) -> Option<Node<'a>> {
        if self.0.is_null() {
            None
        } else {
            Some(Node(self.0, PhantomData))
        }
    }

    /// All structures in order.
    pub fn nodes(self) -> impl Iterator<Item = Node<'a>> {
        core::iter::successors(self.first(), |node| node.next().first())
    }

    /// A copy of the structure of type `T`, if the chain has one.
    pub fn find<T: Structure>(self) -> Option<T::At<'a>> {
        self.nodes().find_map(Node::get::<T>)
    }

    /// The pointer for a driver.
    pub fn as_ptr<T>(self) -> *const T {
        self.0.cast()
    }
}

impl fmt::Debug for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The first structure writes the rest of the chain out as its own `p_next`.
        let mut list = f.debug_list();
        if let Some(node) = self.nodes().next() {
            crate::generated::debug_node(node, &mut list);
        }
        list.finish()
    }
}

/// One structure of a chain.
#[derive(Clone, Copy)]
pub struct Node<'a>(*const Head<'a>, PhantomData<&'a ()>);

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "node of type {}", self.structure_type().0)
    }
}

impl<'a> Node<'a> {
    /// The type under which the structure was put into the arena.
    pub fn structure_type(self) -> StructureType {
        // SAFETY: a node was made by an arena that lives for `'a`.
        let word = unsafe { word_before(self.0) };
        StructureType(u32::try_from(word).unwrap_or(0).cast_signed())
    }

    /// The rest of the chain.
    pub fn next(self) -> Chain<'a> {
        // SAFETY: the node is a live `Structure`, which starts with a `Head`. A driver does not
        // write `pNext` of a structure it fills, which the Vulkan specification demands.
        unsafe { self.0.read() }.p_next
    }

    /// A copy of the structure, if it is a `T`.
    pub fn get<T: Structure>(self) -> Option<T::At<'a>> {
        if self.structure_type() != T::TYPE || <T::At<'a>>::TYPE != T::TYPE {
            return None;
        }
        // SAFETY: the arena wrote a `T` (the word in front says so, and no other type has that
        // number), whose lifetime was at least `'a`; a driver that wrote since wrote the same C type.
        Some(unsafe { self.0.cast::<T::At<'a>>().read() })
    }

    /// Replaces the structure, if it is a `T`. Keep `p_next` as it is.
    pub fn set<T: Structure>(self, value: T::At<'a>) -> bool {
        if self.structure_type() != <T::At<'a> as Structure>::TYPE {
            return false;
        }
        // SAFETY: as in `get`; nobody borrows chain memory, and it was allocated mutable.
        unsafe { self.0.cast_mut().cast::<T::At<'a>>().write(value) };
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PhysicalDevice8BitStorageFeatures as Features;

    #[test]
    fn a_long_chain_is_written_out_once() {
        let arena = Arena::new(1 << 20);
        let mut chain = Chain::NULL;
        for _ in 0..100 {
            let node = Features {
                p_next: chain,
                ..Default::default()
            };
            chain = arena.node::<Features<'_>>(node).unwrap();
        }
        let text = format!("{chain:?}");
        assert_eq!(text.matches("storage_push_constant8").count(), 100);
    }
}
