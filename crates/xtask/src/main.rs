//! The build system: everything that is done to the checkout and is not part of the program.
//!
//! `cargo xtask COMMAND`, through the alias in `.cargo/config.toml`, with nothing to install first.
//! Invariant: the binary is built by plain `cargo build`; no command here is needed for that.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool: results go to stdout, progress and advice to stderr"
)]

mod bench;
mod checkout;
mod codegen;
mod demo;
mod fuzz;
mod guest;
mod lab;
mod progress;
mod record;
mod share;
mod soak;
mod test;
mod tidy;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The build system of Parhelion.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build and run the demonstration: pictures in `demo/`, and the speed beside native.
    Demo(demo::Demo),
    /// Measure workloads natively, through Parhelion and through virglrenderer, in turn.
    Bench(bench::Bench),
    /// Build and run the fuzzers, one for each trust boundary.
    Fuzz(fuzz::Fuzz),
    /// Record what a program says to its server, and what the server replies.
    Record(record::Record),
    /// Say recordings to a server again, and compare the replies.
    Replay(record::Replay),
    /// The recorder; in the lab, below `parhelion run`.
    #[command(hide = true)]
    Tap(record::Tap),
    /// The player; in the lab.
    #[command(hide = true)]
    Play(record::Play),
    /// Run every check that CI runs.
    Test(test::Test),
    /// Make, list, remove or enter the Debian roots that tests and the demonstration run in.
    Lab(lab::Lab),
    /// Make a guest that virtual machines start in tests and in the demonstration.
    Guest(guest::Guest),
    /// Write the generated code of `vk`, `venus` and `render`, and docs/coverage.md, from `registry/`.
    Codegen {
        /// Only compare, and fail if a file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Check the house rules that no compiler checks.
    Tidy,
    /// Run many programs at once for a long time, and watch memory.
    Soak(soak::Soak),
    /// Have several tenants share a GPU, and measure what each gets.
    Share(share::Share),
    /// Boot a virtual machine and compute the fluid in it; in the lab.
    #[command(hide = true)]
    Machine(demo::Machine),
    /// Run a program on a virtual X screen and keep its last picture; in the lab.
    Screen(demo::Screen),
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Demo(demo) => demo.run()?,
        Command::Bench(bench) => bench.run()?,
        Command::Record(record) => return record.run(),
        Command::Replay(replay) => return replay.run(),
        Command::Tap(tap) => return tap.run(),
        Command::Play(play) => return play.run(),
        Command::Machine(machine) => machine.run()?,
        Command::Guest(guest) => guest.run()?,
        Command::Fuzz(fuzz) => return fuzz.run(),
        Command::Test(test) => return test.run(),
        Command::Lab(lab) => lab.run()?,
        Command::Codegen { check } => generate(check)?,
        Command::Tidy => tidy::run()?,
        Command::Soak(soak) => soak.run()?,
        Command::Share(share) => share.run()?,
        Command::Screen(screen) => screen.run()?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Runs the generator, with the registry at hand.
fn generate(check: bool) -> anyhow::Result<()> {
    if std::env::var_os("PARHELION_VK_XML").is_none() {
        lab::fetch::registry()?;
    }
    codegen::run(check)
}
