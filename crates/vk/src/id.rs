//! Names that a guest gives to objects.

use core::fmt;
use core::marker::PhantomData;

/// The guest's name for an object of handle type `H`; zero is "none". Not a host handle: it must
/// be looked up before a driver sees anything of it.
#[repr(transparent)]
pub struct Id<H>(
    /// The number on the wire.
    pub u64,
    PhantomData<fn() -> H>,
);

impl<H> Id<H> {
    /// The id with this number.
    pub const fn new(number: u64) -> Self {
        Self(number, PhantomData)
    }
}

impl<H> Clone for Id<H> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<H> Copy for Id<H> {}
impl<H> PartialEq for Id<H> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<H> Eq for Id<H> {}

impl<H> fmt::Debug for Id<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
