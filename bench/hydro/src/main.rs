//! `hydro`: the flow past an obstacle by the lattice-Boltzmann method, as Vulkan compute.
//!
//! It is a stock Vulkan program: it loads the ordinary loader, takes the first device, and knows
//! nothing of Parhelion. That is its use here: the same program, run natively and through
//! Parhelion, must give the same bits and the same pictures, at nearly the same rate.
//!
//! - [`scene`] says what is computed, [`shape`] what stands in it, [`lattice`] on which lattice;
//! - [`flow`] computes it on the device, [`painter`] makes pictures there, [`gpu`] is all the
//!   Vulkan they need, [`window`] shows them live;
//! - [`audit`] checks the result, [`mod@checksum`] reduces it to a number, [`report`] tells it.

#![allow(
    clippy::print_stderr,
    reason = "a command-line program: errors go there"
)]

mod audit;
mod checksum;
mod cli;
mod flow;
mod forces;
mod gpu;
mod lattice;
mod painter;
mod palette;
mod picture;
mod progress;
#[cfg(test)]
mod reference;
mod report;
mod run;
mod scene;
mod screen;
mod shape;
mod window;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match run::run(&cli::Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hydro: {error:#}");
            ExitCode::FAILURE
        }
    }
}
