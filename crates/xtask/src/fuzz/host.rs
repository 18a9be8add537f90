//! `venus_host`: the host's driver may crash by itself, so each crash is a finding to be sorted, and
//! none ends the run.
//!
//! libFuzzer runs the inputs in child processes and goes on when one dies. Afterwards each input
//! that killed one is run again, alone. The fuzzer notes the command that it is at in a file, so
//! the class of a crash is how the process died and in which command; a panic is always ours.

use super::{Fuzzers, Target, limits};
use crate::lab::{self, SOFTWARE_DRIVER, Suite};
use crate::progress::Progress;
use anyhow::Context;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where a fuzzer notes what it is at.
const NOTE_VARIABLE: &str = "PARHELION_FUZZ_NOTE";

/// The most crashes that are run again.
const MOST_SORTED: usize = 200;

/// What makes libFuzzer go on.
pub(super) fn throw_away() -> Vec<String> {
    [
        "-fork=1",
        "-ignore_crashes=1",
        "-ignore_timeouts=1",
        "-ignore_ooms=1",
    ]
    .map(str::to_owned)
    .into()
}

/// The command that runs a fuzzer in a lab.
///
/// # Errors
/// When the lab cannot be built.
pub(super) fn command(
    suite: Suite,
    root: &Path,
    program: &Path,
    args: &[String],
) -> anyhow::Result<Command> {
    let mut words = vec![OsString::from(format!("VK_DRIVER_FILES={SOFTWARE_DRIVER}"))];
    words.push(program.into());
    words.extend(args.iter().map(OsString::from));
    lab::command(suite, Some(root), &[], words)
}

/// Runs each input again and says what classes there are; false when one is a panic of ours.
///
/// # Errors
/// When the fuzzer cannot be started.
pub(super) fn sort(
    fuzzers: &Fuzzers,
    inputs: &[PathBuf],
    progress: &Progress,
) -> anyhow::Result<bool> {
    if inputs.is_empty() {
        progress.say("no process died");
        return Ok(true);
    }
    let looked_at = inputs.len().min(MOST_SORTED);
    progress.say(format!(
        "{} inputs killed a process; running {looked_at} of them again …",
        inputs.len()
    ));
    let mut classes: BTreeMap<String, Vec<&PathBuf>> = BTreeMap::new();
    for input in inputs.iter().take(MOST_SORTED) {
        classes
            .entry(class(fuzzers, input)?)
            .or_default()
            .push(input);
    }
    let mut ours = false;
    for (class, inputs) in &classes {
        ours |= class.starts_with(PANIC);
        println!("{:>5}  {class}", inputs.len());
        if let Some(first) = inputs.first() {
            println!("       {}", fuzzers.repetition(Target::VenusHost, first));
        }
    }
    Ok(!ours)
}

const PANIC: &str = "panic";

/// How a process dies of an input, and in which command.
fn class(fuzzers: &Fuzzers, input: &Path) -> anyhow::Result<String> {
    let notes = fuzzers
        .folder("artifacts", Target::VenusHost)?
        .join("notes");
    fs::create_dir_all(&notes).context("cannot make a folder")?;
    let mut args = limits();
    args.push(input.display().to_string());
    let mut command = fuzzers.command(Target::VenusHost, &args)?;
    let output = command
        .env(NOTE_VARIABLE, &notes)
        .stdin(Stdio::null())
        .output()
        .context("cannot start the fuzzer")?;
    let said = String::from_utf8_lossy(&output.stderr);
    let note = super::files(&notes)?
        .first()
        .and_then(|file| fs::read_to_string(file).ok())
        .unwrap_or_default();
    let _ = fs::remove_dir_all(&notes);
    Ok(name_class(&said, note.trim(), output.status.success()))
}

fn name_class(said: &str, at: &str, ended_well: bool) -> String {
    if let Some(line) = said.lines().find(|line| line.contains("panicked at")) {
        let place = line.split("panicked at ").nth(1).unwrap_or_default();
        return format!("{PANIC} at {} (at {at})", place.trim_end_matches(':'));
    }
    if ended_well {
        return "not again: depends on what ran before".to_owned();
    }
    let how = said
        .lines()
        .find_map(|line| line.split("ERROR: libFuzzer: ").nth(1))
        .map_or("the process ended", |how| {
            how.split(" (").next().unwrap_or(how)
        });
    format!("{how} in {at}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_have_names() {
        let signal = "==1== ERROR: libFuzzer: deadly signal\nx";
        assert_eq!(
            name_class(signal, "vkCmdDraw", false),
            "deadly signal in vkCmdDraw"
        );
        let slow = "==1== ERROR: libFuzzer: timeout after 11 seconds";
        assert_eq!(
            name_class(slow, "vkQueueSubmit", false),
            "timeout after 11 seconds in vkQueueSubmit"
        );
        let panic = "thread '<unnamed>' panicked at src/x.rs:1:2:\nno\n==1== ERROR: libFuzzer: deadly signal";
        assert_eq!(
            name_class(panic, "end", false),
            "panic at src/x.rs:1:2 (at end)"
        );
        assert!(name_class("", "end", true).starts_with("not again"));
    }
}
