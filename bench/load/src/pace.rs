//! When a workload runs: at once and for people, or a slice for each line of the standard input, for
//! a program that measures several of them in turn.
//!
//! Paced, each line of the output is a JSON object: first `{"ready": …}` with the points, then for
//! each line of the input, which names a point, `{"point": …, "value": …}`. The end of the input is
//! the end of the program.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::json;

use crate::figure::{Point, median};
use crate::workload::Workload;

/// A figure with its spread.
#[derive(Debug, Serialize)]
struct Line<'a> {
    workload: &'a str,
    point: &'a str,
    unit: &'a crate::figure::Unit,
    median: f64,
    min: f64,
    max: f64,
    runs: usize,
    device: &'a str,
}

/// Measures a slice for each line of the input.
pub(crate) fn paced(workload: &mut dyn Workload, device: &str, budget: Duration) -> Result<()> {
    let points = workload.points();
    say(&json!({ "ready": points, "device": device }))?;
    for line in io::stdin().lock().lines() {
        let line = line.context("cannot read the standard input")?;
        let name = line.trim();
        let point = points
            .iter()
            .find(|point| point.name == name)
            .with_context(|| format!("there is no point `{name}`"))?;
        let value = workload
            .measure(&point.name, budget)
            .with_context(|| name.to_owned())?;
        say(&json!({ "point": name, "value": value }))?;
    }
    Ok(())
}

/// Measures all points whose names contain `filter`, `runs` times each.
pub(crate) fn at_once(
    workload: &mut dyn Workload,
    (name, device): (&str, &str),
    filter: &str,
    runs: usize,
    budget: Duration,
    is_json: bool,
) -> Result<()> {
    if !is_json {
        println!("{name} on {device}: median of {runs} (min - max), checked");
    }
    let points: Vec<Point> = workload
        .points()
        .into_iter()
        .filter(|point| point.name.contains(filter))
        .collect();
    anyhow::ensure!(!points.is_empty(), "{name} has no point like `{filter}`");
    for point in &points {
        let mut values = Vec::with_capacity(runs);
        for _ in 0..runs {
            let value = workload.measure(&point.name, budget);
            values.push(value.with_context(|| point.name.clone())?);
        }
        let line = Line {
            workload: name,
            point: &point.name,
            unit: &point.unit,
            median: median(&mut values),
            min: values.iter().copied().fold(f64::INFINITY, f64::min),
            max: values.iter().copied().fold(0.0, f64::max),
            runs,
            device,
        };
        if is_json {
            say(&line)?;
        } else {
            println!(
                "{:<36} {:>12.3} {:<6} ({:.3} - {:.3})",
                line.point,
                line.median,
                point.unit.text(),
                line.min,
                line.max
            );
        }
    }
    Ok(())
}

fn say(value: &impl Serialize) -> Result<()> {
    let mut text = serde_json::to_string(value)?;
    text.push('\n');
    let mut stdout = io::stdout().lock();
    stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
        .context("cannot write to the standard output")
}
