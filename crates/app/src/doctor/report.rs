//! What the checks found, for people and as JSON.

use std::fmt;

use serde::Serialize;

/// How good what was found is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum State {
    /// It works.
    Ok,
    /// Something is missing that not everybody needs.
    Warn,
    /// `parhelion run` does not work without it.
    Missing,
}

/// One thing that was looked at.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Check {
    pub(super) name: &'static str,
    pub(super) state: State,
    /// What was found.
    pub(super) found: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) advice: Option<String>,
    /// Details for programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) details: Option<serde_json::Value>,
}

impl Check {
    pub(super) fn ok(name: &'static str, found: impl Into<String>) -> Self {
        Self {
            name,
            state: State::Ok,
            found: found.into(),
            advice: None,
            details: None,
        }
    }

    pub(super) fn warn(
        name: &'static str,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            state: State::Warn,
            advice: Some(advice.into()),
            ..Self::ok(name, found)
        }
    }

    pub(super) fn missing(
        name: &'static str,
        found: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self {
            state: State::Missing,
            ..Self::warn(name, found, advice)
        }
    }

    pub(super) fn with_details(mut self, details: serde_json::Value) -> Self {
        self.details = Some(details);
        self
    }
}

/// Things that belong together.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Layer {
    pub(super) name: &'static str,
    pub(super) checks: Vec<Check>,
}

/// Everything that was looked at.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Report {
    /// The version of Parhelion.
    version: &'static str,
    /// Whether `parhelion run` works here.
    pub(super) run_works: bool,
    layers: Vec<Layer>,
}

impl Report {
    pub(super) fn new(layers: Vec<Layer>) -> Self {
        let run_works = layers
            .iter()
            .flat_map(|layer| &layer.checks)
            .all(|check| check.state != State::Missing);
        Self {
            version: env!("CARGO_PKG_VERSION"),
            run_works,
            layers,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for layer in &self.layers {
            writeln!(f, "{}", layer.name)?;
            for check in &layer.checks {
                let mark = match check.state {
                    State::Ok => "ok",
                    State::Warn => "warn",
                    State::Missing => "MISSING",
                };
                let mut lines = check.found.lines();
                let first = lines.next().unwrap_or_default();
                writeln!(f, "  {mark:<8} {:<18} {first}", check.name)?;
                for line in lines {
                    writeln!(f, "{:29} {line}", "")?;
                }
                if let Some(advice) = &check.advice {
                    writeln!(f, "{:29} -> {advice}", "")?;
                }
            }
            writeln!(f)?;
        }
        if self.run_works {
            writeln!(f, "`parhelion run` works on this host")
        } else {
            writeln!(
                f,
                "`parhelion run` does not work on this host: see MISSING above"
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_missing_thing_is_enough() {
        let layer = |check| Layer {
            name: "layer",
            checks: vec![Check::ok("first", "1"), check],
        };
        let warned = Report::new(vec![layer(Check::warn("second", "2", "do this"))]);
        assert!(warned.run_works);
        let broken = Report::new(vec![layer(Check::missing("second", "2\n3", "do that"))]);
        assert!(!broken.run_works);
        let text = broken.to_string();
        assert!(text.contains("  ok       first              1\n"), "{text}");
        assert!(text.contains("  MISSING  second             2\n"), "{text}");
        assert!(text.contains("-> do that"), "{text}");
    }

    #[test]
    fn json_leaves_out_what_is_not_there() {
        let value = serde_json::to_value(Check::ok("first", "1")).unwrap();
        let expected = serde_json::json!({"name": "first", "state": "ok", "found": "1"});
        assert_eq!(value, expected);
    }
}
