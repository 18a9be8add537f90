//! What was measured: for each point, the values of all sides, run by run; and what they come to.

use serde::{Deserialize, Serialize};

/// A side of the comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Side {
    /// The driver of the host, by itself.
    Native,
    /// `parhelion run`, as users have it.
    Parhelion,
    /// `parhelion run`, restricted to what virglrenderer can do here.
    Restricted,
    /// `virgl_test_server --venus`.
    Virgl,
}

impl Side {
    /// In the order in which they run.
    pub(super) const ALL: [Self; 4] =
        [Self::Native, Self::Parhelion, Self::Restricted, Self::Virgl];

    /// For people.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::Parhelion => "Parhelion",
            Self::Restricted => "Parhelion, restricted",
            Self::Virgl => "virglrenderer",
        }
    }
}

/// What a value counts; the names are those of `load`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Unit {
    /// Less is better.
    #[serde(rename = "microseconds")]
    Microseconds,
    /// Mebibytes.
    #[serde(rename = "mib_per_second")]
    Bandwidth,
    /// Anything a second.
    #[serde(rename = "per_second")]
    Rate,
    /// Million lattice updates a second.
    #[serde(rename = "mlups")]
    Mlups,
}

impl Unit {
    /// For people.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Microseconds => "µs",
            Self::Bandwidth => "MiB/s",
            Self::Rate => "/s",
            Self::Mlups => "MLUPS",
        }
    }
}

/// One value of one side.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Value {
    pub(super) run: u32,
    pub(super) side: Side,
    pub(super) value: f64,
}

/// All values of one point.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Series {
    pub(super) workload: String,
    pub(super) point: String,
    pub(super) unit: Unit,
    pub(super) values: Vec<Value>,
}

/// The middle and both ends of some values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Spread {
    pub(super) min: f64,
    pub(super) median: f64,
    pub(super) max: f64,
}

impl Series {
    /// The values of one side, if there are any.
    pub(super) fn spread(&self, side: Side) -> Option<Spread> {
        let of_side = self.values.iter().filter(|value| value.side == side);
        spread(of_side.map(|value| value.value).collect())
    }

    /// How many times as fast the best run of `side` is as the best of `other`: what disturbs the
    /// machine only makes runs slower.
    pub(super) fn best(&self, side: Side, other: Side) -> Option<f64> {
        let (ours, theirs) = (self.spread(side)?, self.spread(other)?);
        Some(match self.unit {
            Unit::Microseconds => theirs.min / ours.min,
            Unit::Bandwidth | Unit::Rate | Unit::Mlups => ours.max / theirs.max,
        })
    }

    /// How many times as fast `side` is as `other`: each run by itself, so that what disturbs the
    /// machine for a while disturbs both.
    pub(super) fn speed(&self, side: Side, other: Side) -> Option<Spread> {
        let find = |run: u32, side: Side| {
            let found = self.values.iter().find(|v| v.run == run && v.side == side);
            found.map(|found| found.value).filter(|value| *value > 0.0)
        };
        let runs = self.values.iter().map(|value| value.run).max()?;
        let ratios = (0..=runs).filter_map(|run| {
            let (ours, theirs) = (find(run, side)?, find(run, other)?);
            Some(match self.unit {
                Unit::Microseconds => theirs / ours,
                Unit::Bandwidth | Unit::Rate | Unit::Mlups => ours / theirs,
            })
        });
        spread(ratios.collect())
    }
}

/// The result of everything.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Found {
    /// Versions and the machine, a line each.
    pub(super) ground: Vec<String>,
    pub(super) runs: u32,
    pub(super) series: Vec<Series>,
    /// What was left out, and why.
    pub(super) skipped: Vec<String>,
    /// What went wrong.
    pub(super) failures: Vec<String>,
}

impl Found {
    /// The series by workload, in order.
    pub(super) fn workloads(&self) -> Vec<(&str, Vec<&Series>)> {
        let mut all: Vec<(&str, Vec<&Series>)> = Vec::new();
        for series in &self.series {
            match all.last_mut().filter(|(name, _)| *name == series.workload) {
                Some((_, list)) => list.push(series),
                None => all.push((&series.workload, vec![series])),
            }
        }
        all
    }
}

fn spread(mut values: Vec<f64>) -> Option<Spread> {
    values.sort_by(f64::total_cmp);
    let (min, max) = (*values.first()?, *values.last()?);
    let upper = *values.get(values.len() / 2)?;
    let lower = *values.get((values.len() - 1) / 2)?;
    Some(Spread {
        min,
        median: lower.midpoint(upper),
        max,
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A series of runs; for each the native value and ours.
    pub(in super::super) fn series(unit: Unit, runs: &[(f64, f64)]) -> Series {
        let values = (0..).zip(runs).flat_map(|(run, (native, ours))| {
            [(Side::Native, *native), (Side::Parhelion, *ours)].map(|(side, value)| Value {
                run,
                side,
                value,
            })
        });
        Series {
            workload: "calls".to_owned(),
            point: "a point".to_owned(),
            unit,
            values: values.collect(),
        }
    }

    #[test]
    fn ratios_are_of_the_same_run() {
        let slow_then_fast = series(Unit::Microseconds, &[(10.0, 20.0), (1.0, 2.0), (4.0, 4.0)]);
        let speed = slow_then_fast.speed(Side::Parhelion, Side::Native).unwrap();
        assert!((speed.min - 0.5).abs() < 1e-9 && (speed.median - 0.5).abs() < 1e-9);
        assert!((speed.max - 1.0).abs() < 1e-9);
        assert_eq!(slow_then_fast.speed(Side::Virgl, Side::Native), None);
        let best = slow_then_fast.best(Side::Parhelion, Side::Native).unwrap();
        assert!((best - 0.5).abs() < 1e-9, "1 against 2");
    }

    #[test]
    fn more_is_better_but_for_times() {
        let rate = series(Unit::Rate, &[(10.0, 20.0)]);
        let speed = rate.speed(Side::Parhelion, Side::Native).unwrap();
        assert!((speed.median - 2.0).abs() < 1e-9);
    }

    #[test]
    fn the_middle_of_an_even_number() {
        let middle = spread(vec![4.0, 1.0, 2.0, 3.0]).unwrap();
        assert!((middle.median - 2.5).abs() < 1e-9);
        assert!(spread(Vec::new()).is_none());
    }
}
