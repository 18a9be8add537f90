//! What was found, as text for a terminal and as a section of the page.

use super::series::{Found, Series, Side, Spread};
use std::fmt::Write;

/// All of it, for a terminal.
pub(super) fn text(found: &Found) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail, here and below.
    for (workload, series) in found.workloads() {
        let _ = writeln!(
            text,
            "{workload:<36} {:>10} {:>10}   {:<34} {:>10} {:>10}   times virglrenderer",
            "native", "Parhelion", "times native", "restricted", "virgl"
        );
        for one in series {
            let value = |side| {
                one.spread(side)
                    .map_or("-".to_owned(), |v| number(v.median))
            };
            let speed = |side, other| ratio(one, side, other).unwrap_or("-".to_owned());
            let _ = writeln!(
                text,
                "  {:<34} {:>10} {:>10}   {:<34} {:>10} {:>10}   {}",
                format!("{}, {}", one.point, one.unit.text()),
                value(Side::Native),
                value(Side::Parhelion),
                speed(Side::Parhelion, Side::Native),
                value(Side::Restricted),
                value(Side::Virgl),
                speed(Side::Restricted, Side::Virgl),
            );
        }
        text.push('\n');
    }
    let _ = writeln!(
        text,
        "Medians of {} runs; how many times as fast: median (min - max) of the runs' ratios, and best \
         run against best run.",
        found.runs
    );
    for skipped in &found.skipped {
        let _ = writeln!(text, "skipped: {skipped}");
    }
    text
}

/// One workload, as a section of the page.
pub(super) fn markdown(found: &Found, workload: &str, series: &[&Series]) -> String {
    let mut text = format!(
        "\n![{workload}: how many times as fast](images/bench-{workload}.svg)\n\n{}; {} runs.\n\n",
        found.ground.join("; "),
        found.runs
    );
    let with_virgl = series.iter().any(|one| one.spread(Side::Virgl).is_some());
    text.push_str("| | native | Parhelion | **times native** |");
    if with_virgl {
        text.push_str(" Parhelion, restricted | virglrenderer | **times virglrenderer** |");
    }
    text.push_str("\n|---|---:|---:|---|");
    if with_virgl {
        text.push_str("---:|---:|---|");
    }
    text.push('\n');
    for one in series {
        let value = |side| {
            let unit = one.unit.text();
            one.spread(side)
                .map_or(String::new(), |v| format!("{} {unit}", number(v.median)))
        };
        let speed = |side, other| ratio(one, side, other).unwrap_or_default();
        let _ = write!(
            text,
            "| {} | {} | {} | {} |",
            one.point,
            value(Side::Native),
            value(Side::Parhelion),
            speed(Side::Parhelion, Side::Native)
        );
        if with_virgl {
            let _ = write!(
                text,
                " {} | {} | {} |",
                value(Side::Restricted),
                value(Side::Virgl),
                speed(Side::Restricted, Side::Virgl)
            );
        }
        text.push('\n');
    }
    text.push('\n');
    text
}

/// How many times as fast: the median of the runs, both ends, and the best against the best.
fn ratio(series: &Series, side: Side, other: Side) -> Option<String> {
    let Spread { min, median, max } = series.speed(side, other)?;
    let best = series.best(side, other)?;
    let [median, min, max, best] = [median, min, max, best].map(number);
    Some(format!("{median} ({min} - {max}), best {best}"))
}

/// Three digits that matter.
pub(super) fn number(value: f64) -> String {
    if value >= 99.5 {
        format!("{value:.0}")
    } else if value >= 9.95 {
        format!("{value:.1}")
    } else if value >= 0.0995 {
        format!("{value:.2}")
    } else {
        format!("{value:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::series::Unit;
    use super::super::series::tests::series;
    use super::*;

    #[test]
    fn numbers_have_three_digits() {
        let texts = [0.001_23, 0.12, 1.0, 12.34, 123.4, 98_765.0].map(number);
        assert_eq!(texts, ["0.001", "0.12", "1.00", "12.3", "123", "98765"]);
    }

    #[test]
    fn columns_without_values_are_left_out() {
        let one = series(Unit::Rate, &[(100.0, 50.0)]);
        let found = Found {
            runs: 1,
            series: vec![one.clone()],
            ..Found::default()
        };
        let page = markdown(&found, "calls", &[&one]);
        assert!(
            page.contains("| a point | 100 /s | 50.0 /s | 0.50 (0.50 - 0.50), best 0.50 |\n"),
            "{page}"
        );
        assert!(!page.contains("virglrenderer"), "{page}");
        assert!(text(&found).contains("0.50 (0.50 - 0.50)"));
    }
}
