//! Ids, one type a kind.
//!
//! None of them says that what it names exists: whoever receives one looks it up.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident($inner:ty)) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $inner);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// A guest context: one guest program with one renderer process.
    ContextId(u32)
}
id! {
    /// A resource (blob) of a context; zero is never one.
    ResourceId(u32)
}
id! {
    /// A command ring; the guest picks the number.
    RingId(u64)
}
id! {
    /// A Vulkan object; the guest picks the number. Zero means none.
    ObjectId(u64)
}
id! {
    /// The number of a fence on a timeline; the device process counts up.
    FenceSeqno(u64)
}

/// A timeline of a context: 0 is the CPU, 1 to 63 are bound to queues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Timeline(u8);

impl Timeline {
    /// The timeline that retires as soon as the commands are decoded.
    pub const CPU: Self = Self(0);

    /// How many timelines a context has.
    pub const COUNT: u8 = 64;

    /// `None` if there is no such timeline.
    pub fn new(index: u32) -> Option<Self> {
        u8::try_from(index)
            .ok()
            .filter(|index| *index < Self::COUNT)
            .map(Self)
    }

    /// The number, below [`COUNT`](Self::COUNT).
    pub fn index(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Timeline {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let index = u32::deserialize(deserializer)?;
        Self::new(index).ok_or_else(|| serde::de::Error::custom("timelines are 0 to 63"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timelines_end_at_63() {
        assert_eq!(Timeline::new(63).map(Timeline::index), Some(63));
        assert_eq!(Timeline::new(64), None);
        assert_eq!(Timeline::new(256), None);
        serde_json::from_str::<Timeline>("64").unwrap_err();
        serde_json::from_str::<Timeline>("-1").unwrap_err();
    }

    #[test]
    fn ids_are_plain_numbers_in_text() {
        assert_eq!(
            serde_json::to_string(&RingId(u64::MAX)).unwrap(),
            u64::MAX.to_string()
        );
        assert_eq!(ContextId(7).to_string(), "7");
    }
}
