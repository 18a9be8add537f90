//! Granted memory, counted before it is allocated.
//!
//! The device process keeps one ledger for all renderers of a vGPU. A renderer asks, allocates only
//! what was granted, and gives back what it freed; when it dies, the device gives back all it held.
//! Because nothing is allocated before it is granted, the limit cannot be exceeded.

/// How much is granted, and how much may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    limit_bytes: Option<u64>,
    reserved_bytes: u64,
    peak_bytes: u64,
}

impl Ledger {
    /// An empty ledger; without a limit everything that can be counted is granted.
    pub fn new(limit_bytes: Option<u64>) -> Self {
        Self {
            limit_bytes,
            reserved_bytes: 0,
            peak_bytes: 0,
        }
    }

    /// Grants `bytes`, or refuses and changes nothing.
    #[must_use]
    pub fn reserve(&mut self, bytes: u64) -> bool {
        let Some(reserved) = self.reserved_bytes.checked_add(bytes) else {
            return false;
        };
        if self.limit_bytes.is_some_and(|limit| reserved > limit) {
            return false;
        }
        self.reserved_bytes = reserved;
        self.peak_bytes = self.peak_bytes.max(reserved);
        true
    }

    /// Takes back `bytes`; false, and nothing changed, if that much was not granted.
    pub fn release(&mut self, bytes: u64) -> bool {
        match self.reserved_bytes.checked_sub(bytes) {
            Some(reserved) => {
                self.reserved_bytes = reserved;
                true
            }
            None => false,
        }
    }

    /// Changes the limit. Grants beyond a lower limit stay; nothing new is granted until enough is
    /// given back.
    pub fn set_limit(&mut self, limit_bytes: Option<u64>) {
        self.limit_bytes = limit_bytes;
    }

    /// The limit, if there is one.
    pub fn limit_bytes(&self) -> Option<u64> {
        self.limit_bytes
    }

    /// What is granted now.
    pub fn reserved_bytes(&self) -> u64 {
        self.reserved_bytes
    }

    /// The most that was granted at one time.
    pub fn peak_bytes(&self) -> u64 {
        self.peak_bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Clone, Copy, Debug)]
    enum Op {
        Reserve(u64),
        Release(u64),
        SetLimit(Option<u64>),
    }

    fn op() -> impl Strategy<Value = Op> {
        let amount = prop_oneof![0_u64..200, Just(u64::MAX), any::<u64>()];
        prop_oneof![
            amount.clone().prop_map(Op::Reserve),
            amount.prop_map(Op::Release),
            proptest::option::of(0_u64..1000).prop_map(Op::SetLimit),
        ]
    }

    proptest! {
        #[test]
        fn grants_never_overshoot_and_always_add_up(ops in prop::collection::vec(op(), 0..200)) {
            let mut ledger = Ledger::new(Some(500));
            let mut expected = 0_u128;
            let mut peak = 0_u128;
            for op in ops {
                match op {
                    Op::Reserve(bytes) => {
                        let fits = u64::try_from(expected + u128::from(bytes))
                            .is_ok_and(|sum| ledger.limit_bytes().is_none_or(|limit| sum <= limit));
                        prop_assert_eq!(ledger.reserve(bytes), fits);
                        if fits {
                            expected += u128::from(bytes);
                        }
                    }
                    Op::Release(bytes) => {
                        let held = u128::from(bytes) <= expected;
                        prop_assert_eq!(ledger.release(bytes), held);
                        if held {
                            expected -= u128::from(bytes);
                        }
                    }
                    Op::SetLimit(limit) => ledger.set_limit(limit),
                }
                peak = peak.max(expected);
                prop_assert_eq!(u128::from(ledger.reserved_bytes()), expected);
                prop_assert_eq!(u128::from(ledger.peak_bytes()), peak);
            }
        }
    }
}
