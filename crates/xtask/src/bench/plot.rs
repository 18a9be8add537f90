//! A plot of how many times as fast: a row for each point, on a logarithmic axis, with the median as
//! a dot and a line from the slowest to the fastest run. Its colours suit light and dark pages.

use super::series::{Series, Side, Spread};
use std::fmt::Write;

const WIDTH: f64 = 760.0;
const LABELS: f64 = 250.0;
const ROW: f64 = 22.0;
const TOP: f64 = 56.0;
const RIGHT: f64 = 20.0;

const STYLE: &str = "text{font:12px sans-serif;fill:#333}\
.title{font-weight:bold;font-size:14px}.axis{stroke:#bbb}.one{stroke:#555}\
.n{fill:#1f6feb;stroke:#1f6feb}.v{fill:#d9730d;stroke:#d9730d}\
@media(prefers-color-scheme:dark){text{fill:#ddd}.axis{stroke:#555}.one{stroke:#bbb}\
.n{fill:#58a6ff;stroke:#58a6ff}.v{fill:#f0883e;stroke:#f0883e}}";

/// The plot of one workload.
pub(super) fn svg(workload: &str, series: &[&Series]) -> String {
    let rows: Vec<Row> = series.iter().map(|one| Row::of(one)).collect();
    let axis = Axis::around(&rows);
    let height = TOP + ROW * count(rows.len()) + 28.0;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\">\n\
         <title>{workload}: how many times as fast</title>\n<style>{STYLE}</style>\n\
         <text class=\"title\" x=\"8\" y=\"20\">{workload}: how many times as fast</text>\n\
         <circle class=\"n\" cx=\"14\" cy=\"36\" r=\"4\"/>\
         <text x=\"24\" y=\"40\">Parhelion against native</text>\n"
    );
    // Writing to a string cannot fail, here and below.
    if rows.iter().any(|row| row.to_virgl.is_some()) {
        let _ = writeln!(
            text,
            "<circle class=\"v\" cx=\"214\" cy=\"36\" r=\"4\"/>\
             <text x=\"224\" y=\"40\">Parhelion against virglrenderer, both restricted</text>"
        );
    }
    let bottom = height - 24.0;
    for power in axis.low..=axis.high {
        let x = axis.place(2.0_f64.powi(power));
        let class = if power == 0 { "one" } else { "axis" };
        let _ = writeln!(
            text,
            "<line class=\"{class}\" x1=\"{x:.1}\" y1=\"{TOP}\" x2=\"{x:.1}\" y2=\"{bottom}\"/>\
             <text x=\"{x:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>",
            bottom + 16.0,
            power_text(power)
        );
    }
    let mut y = TOP + ROW / 2.0;
    for row in &rows {
        let _ = writeln!(
            text,
            "<text x=\"8\" y=\"{:.0}\">{}</text>",
            y + 4.0,
            escaped(&row.label)
        );
        for (class, spread, shift) in [("n", row.to_native, -3.0), ("v", row.to_virgl, 4.0)] {
            let Some(spread) = spread else { continue };
            let _ = writeln!(
                text,
                "<line class=\"{class}\" x1=\"{:.1}\" y1=\"{2:.0}\" x2=\"{:.1}\" y2=\"{2:.0}\"/>\
                 <circle class=\"{class}\" cx=\"{3:.1}\" cy=\"{2:.0}\" r=\"3.5\"/>",
                axis.place(spread.min),
                axis.place(spread.max),
                y + shift,
                axis.place(spread.median)
            );
        }
        y += ROW;
    }
    text.push_str("</svg>\n");
    text
}

struct Row {
    label: String,
    to_native: Option<Spread>,
    to_virgl: Option<Spread>,
}

impl Row {
    fn of(series: &Series) -> Self {
        Self {
            label: series.point.clone(),
            to_native: series.speed(Side::Parhelion, Side::Native),
            to_virgl: series.speed(Side::Restricted, Side::Virgl),
        }
    }
}

/// Powers of two at both ends.
struct Axis {
    low: i32,
    high: i32,
}

impl Axis {
    /// An axis that holds everything, and 1.
    fn around(rows: &[Row]) -> Self {
        let spreads = rows
            .iter()
            .flat_map(|row| [row.to_native, row.to_virgl])
            .flatten();
        let (mut least, mut most) = (0.5_f64, 2.0_f64);
        for spread in spreads {
            least = least.min(spread.min);
            most = most.max(spread.max);
        }
        #[allow(clippy::cast_possible_truncation, reason = "clamped to a few powers")]
        let power = |value: f64| value.clamp(-20.0, 20.0) as i32;
        Self {
            low: power(least.log2().floor()),
            high: power(most.log2().ceil()),
        }
    }

    fn place(&self, value: f64) -> f64 {
        let (low, high) = (f64::from(self.low), f64::from(self.high));
        let part = (value.log2() - low) / (high - low);
        LABELS + part.clamp(0.0, 1.0) * (WIDTH - LABELS - RIGHT)
    }
}

fn power_text(power: i32) -> String {
    let value = 1_u64 << power.unsigned_abs().min(63);
    if power < 0 {
        format!("1/{value}")
    } else {
        value.to_string()
    }
}

fn count(rows: usize) -> f64 {
    u32::try_from(rows).map_or(0.0, f64::from)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::super::series::Unit;
    use super::super::series::tests::series;
    use super::*;

    #[test]
    fn the_plot_is_valid_and_has_every_point() {
        let slow = series(Unit::Rate, &[(100.0, 3.0), (100.0, 5.0)]);
        let plot = svg("calls", &[&slow, &slow]);
        let document = roxmltree::Document::parse(&plot).unwrap();
        let circles = document
            .descendants()
            .filter(|node| node.has_tag_name("circle"));
        assert_eq!(circles.count(), 3, "one in the legend, one a point");
        assert!(plot.contains(">1/64<") && plot.contains(">2<"), "{plot}");
    }

    #[test]
    fn places_grow_with_values() {
        let axis = Axis { low: -2, high: 2 };
        assert!(axis.place(0.25) < axis.place(1.0) && axis.place(1.0) < axis.place(4.0));
        assert!((axis.place(0.25) - LABELS).abs() < 1e-9);
        assert!((axis.place(1e9) - (WIDTH - RIGHT)).abs() < 1e-9);
    }
}
