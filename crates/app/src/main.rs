//! The `parhelion` binary: the command line, and the roles that processes of it play.
//!
//! Logic that needs no socket, process or file lives in the crates below; what is here reads
//! arguments and the environment, starts things, and tells people how it went.
//!
//! Rules:
//!
//! - Standard output is for what was asked for; everything else goes to standard error.
//! - Whatever is missing is said, with what to do about it.
//! - Every environment variable that is read is listed in [`mod@env`].
//! - Nothing is left behind: no process, no socket, no folder.
#![forbid(unsafe_code)]

mod apis;
mod args;
mod client;
mod device;
mod doctor;
mod env;
mod icd;
mod library;
mod renderer;
mod run;
mod runtime;
mod serve;
mod top;
mod vgpu;
mod vm;
mod vtest;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::EnvFilter;

use args::{Arguments, Command};

/// Parhelion itself failed, before or beside the program it was to run.
const FAILED: u8 = 125;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    start_log(matches!(&arguments.command, Command::Serve(serve) if serve.log_json));
    let result = match arguments.command {
        Command::Run(arguments) => run::main(&arguments),
        Command::Vm(arguments) => vm::main(arguments),
        Command::Vgpu(arguments) => vgpu::main(&arguments),
        Command::Device(arguments) => device::main(&arguments),
        Command::Serve(arguments) => serve::main(&arguments),
        Command::Top(arguments) => top::main(&arguments),
        Command::Doctor(arguments) => doctor::main(&arguments),
        Command::Renderer(arguments) => renderer::main(&arguments),
    };
    result.unwrap_or_else(|error| {
        complain(&format!("{error:#}"));
        ExitCode::from(FAILED)
    })
}

/// Says what went wrong, on standard error.
fn complain(message: &str) {
    // When standard error is closed, nobody can be told.
    let _ = writeln!(io::stderr().lock(), "parhelion: {message}");
}

fn start_log(as_json: bool) {
    let filter = EnvFilter::try_from_env(env::LOG).unwrap_or_else(|_| EnvFilter::new("warn"));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(!as_json && io::stderr().is_terminal())
        // A terminal that is gone is no reason to end.
        .log_internal_errors(false);
    if as_json {
        log.json().init();
    } else {
        log.init();
    }
}
