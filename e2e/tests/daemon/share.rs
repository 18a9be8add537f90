//! Shares of the GPU. Times are not compared here, but what several got beside each other, roughly;
//! `cargo xtask share` measures.

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::{self, Lab, Said};
use serde_json::Value;

/// How much each of several tenants got done at the same time.
fn done(daemon: &Daemon<'_>, tenants: &[&[&str]]) -> Vec<usize> {
    let start = |options: &&[&str]| {
        let mut command = daemon.parhelion(&["run", "-q"]);
        command.args(*options).arg("--").arg(lab::load());
        command.args([
            "tenant",
            "--seconds",
            "5",
            "--steps",
            "10000",
            "--pieces",
            "2",
        ]);
        command.spawn().unwrap()
    };
    let running: Vec<_> = tenants.iter().map(start).collect();
    let all: Vec<Vec<f64>> = running
        .into_iter()
        .map(|tenant| {
            let said = Said(tenant.wait_with_output().unwrap());
            let report: Value =
                serde_json::from_str(&said.text()).unwrap_or_else(|_| panic!("no report: {said}"));
            assert_eq!(report["checked"], true, "{report}");
            let done = report["done_ms"].as_array().unwrap();
            done.iter().filter_map(Value::as_f64).collect()
        })
        .collect();
    // While the first was at work, which others may hardly be beside it.
    let begin = all[0].first().copied().unwrap_or(f64::INFINITY) + 1000.0;
    let end = all[0].last().copied().unwrap_or(0.0) - 500.0;
    all.iter()
        .map(|done| done.iter().filter(|at| (begin..end).contains(*at)).count())
        .collect()
}

#[test]
fn heavier_tenants_get_more_and_capped_ones_less() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let weights = done(&daemon, &[&["--weight", "100"], &["--weight", "400"]]);
    assert!(weights[1] > 2 * weights[0] && weights[0] > 0, "{weights:?}");
    let capped = done(&daemon, &[&["--cap", "10"], &[]]);
    assert!(capped[1] > 2 * capped[0] && capped[0] > 0, "{capped:?}");
    let classes = done(&daemon, &[&["--priority", "high"], &["--priority", "low"]]);
    assert!(classes[0] > 2 * classes[1], "{classes:?}");
}
