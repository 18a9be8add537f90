//! The workloads of `bench/load`, which check their own results. Here they only have to be right; how
//! fast they are is measured by `cargo xtask bench`.

use parhelion_e2e::lab::{self, Lab, Way};

/// Runs a workload through us, as short as it can be.
fn passes(workload: &str, more: &[&str]) {
    let Some(lab) = Lab::enter() else { return };
    let args = [&[workload, "--runs", "1", "--slice-ms", "1"], more].concat();
    lab.run(Way::Parhelion, lab::load(), &args);
}

#[test]
fn small_draws_are_all_drawn() {
    passes("drawstorm", &[]);
}

#[test]
fn calls_answer_what_is_known() {
    passes("calls", &[]);
}

#[test]
fn copies_arrive() {
    passes("copy", &[]);
}

#[test]
fn a_thousand_blobs_are_kept_apart() {
    passes("blobs", &[]);
}

#[test]
fn pipelines_compute_on_many_threads() {
    passes("pipelines", &[]);
}

#[test]
fn clients_at_once_are_all_right() {
    passes("storm", &["--only", "4 clients"]);
}

#[test]
fn nothing_needs_mapped_memory() {
    let Some(lab) = Lab::enter() else { return };
    if lab.suite() == "trixie" {
        println!("skipped: Mesa 25.0.7's guest driver has no host image copies");
        return;
    }
    for workload in ["drawstorm", "copy", "pipelines"] {
        passes(workload, &["--no-map"]);
    }
}
