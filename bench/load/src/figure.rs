//! What is measured, and how samples become a figure.

use std::time::{Duration, Instant};

use anyhow::Result;
use serde::Serialize;

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Unit {
    /// Microseconds for one of what the point is about; less is better.
    Microseconds,
    /// Mebibytes a second; more is better.
    #[serde(rename = "mib_per_second")]
    Bandwidth,
    /// Of what the point is about, in a second; more is better.
    #[serde(rename = "per_second")]
    Rate,
}

impl Unit {
    /// As people write it.
    pub(crate) fn text(self) -> &'static str {
        match self {
            Self::Microseconds => "us",
            Self::Bandwidth => "MiB/s",
            Self::Rate => "/s",
        }
    }
}

/// One thing that a workload measures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Point {
    /// Its name, unique in the workload.
    pub(crate) name: String,
    /// What the figure counts.
    pub(crate) unit: Unit,
}

impl Point {
    /// A point.
    pub(crate) fn new(name: impl Into<String>, unit: Unit) -> Self {
        Self {
            name: name.into(),
            unit,
        }
    }
}

/// Calls `once` until `budget` is used up, at least three times, and says the median of the seconds.
pub(crate) fn median_seconds(
    budget: Duration,
    mut once: impl FnMut() -> Result<Duration>,
) -> Result<f64> {
    let start = Instant::now();
    let mut samples = Vec::new();
    while samples.len() < 3 || start.elapsed() < budget {
        samples.push(once()?.as_secs_f64());
    }
    Ok(median(&mut samples))
}

/// The middle value, or the mean of the two in the middle; 0 of none.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = values.get(middle).copied().unwrap_or_default();
    match middle.checked_sub(1).and_then(|lower| values.get(lower)) {
        Some(lower) if values.len().is_multiple_of(2) => lower.midpoint(upper),
        _ => upper,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians() {
        assert_eq!(median(&mut [3.0, 1.0, 2.0]).to_bits(), 2.0_f64.to_bits());
        assert_eq!(
            median(&mut [4.0, 1.0, 2.0, 3.0]).to_bits(),
            2.5_f64.to_bits()
        );
        assert_eq!(median(&mut [7.0]).to_bits(), 7.0_f64.to_bits());
        assert_eq!(median(&mut []).to_bits(), 0.0_f64.to_bits());
    }

    #[test]
    fn there_are_always_three_samples() {
        let mut calls = 0;
        let middle = median_seconds(Duration::ZERO, || {
            calls += 1;
            Ok(Duration::from_secs(calls))
        });
        assert_eq!(calls, 3);
        assert_eq!(middle.unwrap().to_bits(), 2.0_f64.to_bits());
    }
}
