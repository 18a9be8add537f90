//! `parhelion doctor`: what this host can do, layer by layer, and what is missing.
//!
//! Each check looks at one thing and says what it found, whether that is good enough, and if not
//! what to do. Checks change nothing, and load no driver into this process: devices are asked for
//! by a throw-away renderer, because a broken driver may crash whoever loads it.

mod kernel;
mod report;
mod vulkan;

use std::io::{self, Write};
use std::process::ExitCode;

use crate::args::DoctorArguments;
use report::Report;

/// Runs the command.
pub(crate) fn main(arguments: &DoctorArguments) -> anyhow::Result<ExitCode> {
    let report = examine();
    let mut output = io::stdout().lock();
    if arguments.json {
        serde_json::to_writer_pretty(&mut output, &report)?;
        writeln!(output)?;
    } else {
        write!(output, "{report}")?;
    }
    Ok(if report.run_works {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn examine() -> Report {
    let drivers = crate::icd::installed();
    Report::new(vec![
        kernel::layer(),
        kernel::confinement_layer(),
        vulkan::host_layer(&drivers),
        vulkan::guest_layer(),
        kernel::machine_layer(),
    ])
}
