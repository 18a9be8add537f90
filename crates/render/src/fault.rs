//! Why a context ends.

use std::fmt;

use parhelion_model::control::FaultKind;
use parhelion_venus::WireError;

/// A rule was broken, or the host failed: the context cannot go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whose fault.
    pub kind: FaultKind,
    /// The rule, in words.
    pub rule: String,
}

impl Fault {
    /// The guest broke `rule`.
    pub fn guest(rule: impl Into<String>) -> Self {
        Self {
            kind: FaultKind::Guest,
            rule: rule.into(),
        }
    }

    /// The driver, the kernel or Parhelion failed.
    pub fn host(rule: impl Into<String>) -> Self {
        Self {
            kind: FaultKind::Host,
            rule: rule.into(),
        }
    }

    /// The guest occupies the GPU or a processor for longer than it may, or lost the GPU.
    pub(crate) fn hang(rule: impl Into<String>) -> Self {
        Self {
            kind: FaultKind::Hang,
            rule: rule.into(),
        }
    }

    /// The guest calls what the device does not have.
    pub(crate) fn missing(command: &str) -> Self {
        Self::guest(format!(
            "the device has no {command}: its extension is not enabled"
        ))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rule)
    }
}

impl From<WireError> for Fault {
    fn from(error: WireError) -> Self {
        Self::guest(error.to_string())
    }
}

impl From<parhelion_vk::arena::Full> for Fault {
    fn from(error: parhelion_vk::arena::Full) -> Self {
        Self::guest(error.to_string())
    }
}
