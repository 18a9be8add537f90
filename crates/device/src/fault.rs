//! Why a context ended.
//!
//! Two families that never mix: a *guest* fault is the guest's own doing, of no interest to the
//! operator; a *host* fault is a failure of the driver, the kernel or Parhelion. Both name the
//! command in which they were noticed and the rule that was broken.

use std::fmt;

use parhelion_model::ContextId;
use parhelion_model::control::FaultKind;
use parhelion_model::statistics::Statistics;

/// A broken rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Whose fault it is.
    pub kind: FaultKind,
    /// Where it was noticed: a command of the transport or of Vulkan, or `renderer`.
    pub command: String,
    /// The rule, in words.
    pub rule: String,
}

impl Fault {
    /// The guest broke a rule.
    pub fn guest(command: impl Into<String>, rule: impl Into<String>) -> Self {
        Self {
            kind: FaultKind::Guest,
            command: command.into(),
            rule: rule.into(),
        }
    }

    /// Something on the host failed.
    pub fn host(command: impl Into<String>, rule: impl Into<String>) -> Self {
        Self {
            kind: FaultKind::Host,
            command: command.into(),
            rule: rule.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            FaultKind::Guest => "guest",
            FaultKind::Host => "host",
            FaultKind::Hang => "hang",
        };
        write!(f, "{kind} fault in {}: {}", self.command, self.rule)
    }
}

impl std::error::Error for Fault {}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The guest program closed it.
    Disconnected,
    /// We were told to stop.
    Stopped,
    /// Somebody broke a rule.
    Fault(Fault),
}

impl From<Fault> for Reason {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// A context that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Which.
    pub context: ContextId,
    /// The name that the guest program gave itself.
    pub name: String,
    /// Name and version of the Vulkan driver, and of its device, if it got that far.
    pub driver: Option<(String, String)>,
    /// Why.
    pub reason: Reason,
    /// Whether the guest had rings: it may wait at one without looking at the connection.
    pub has_rings: bool,
    /// What it used, as far as its renderer could tell.
    pub statistics: Statistics,
}

/// Makes text of a guest or a renderer fit to be shown: no control characters, not too long.
pub(crate) fn clean(text: &str) -> String {
    const MOST: usize = 500;
    let mut shown: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(MOST)
        .collect();
    if text.chars().nth(MOST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_text_cannot_steer_a_terminal_or_fill_a_log() {
        assert_eq!(clean("a\x1b[2Jb\nc"), "a [2Jb c");
        assert_eq!(clean(&"é".repeat(600)).chars().count(), 501);
    }
}
