//! `load`: headless Vulkan workloads that check their own results.
//!
//! It is a stock Vulkan program: it loads the ordinary loader, takes the first device, and knows
//! nothing of Parhelion. `cargo xtask bench` runs it natively, through Parhelion and through
//! virglrenderer, and compares the figures; by hand it is `load drawstorm`, `load calls` and so on.
//!
//! - [`workload`] is what is done, each with a check of what came out;
//! - [`figure`] is what is measured, [`pace`] when: at once, or a slice for each line of the input,
//!   so that several programs can be measured in turn;
//! - [`gpu`] is all the Vulkan they share.

#![allow(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command-line program: results go to stdout, errors to stderr"
)]

mod cli;
mod figure;
mod gpu;
mod pace;
mod workload;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match cli::Args::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("load: {error:#}");
            ExitCode::FAILURE
        }
    }
}
