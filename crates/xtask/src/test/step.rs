//! Running one step after the other, and remembering how each ended.

use super::count;
use super::{Count, Progress};
use anyhow::Context;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A step that takes longer hangs.
const LIMIT: Duration = Duration::from_secs(30 * 60);
/// After so long without an end, a step is said to be still running.
const PATIENCE: Duration = Duration::from_secs(60);
/// How much of a failed step's log is shown.
const TAIL: usize = 120;

/// How a step ended.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Well, with so many tests.
    Passed(Count),
    /// With failed tests.
    Tests(Count),
    /// As a whole.
    Failed(String),
    /// Not run.
    Skipped(String),
}

/// Runs steps.
#[derive(Debug)]
pub(super) struct Runner {
    progress: Progress,
    logs: PathBuf,
    total: Count,
    failures: Vec<String>,
    skips: Vec<String>,
    begun: usize,
}

impl Runner {
    /// A runner that writes a log for each step into the folder `logs`.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub(super) fn new(logs: PathBuf) -> anyhow::Result<Self> {
        fs::create_dir_all(&logs).with_context(|| format!("cannot make {}", logs.display()))?;
        Ok(Self {
            progress: Progress::new("test"),
            logs,
            total: Count::default(),
            failures: Vec::new(),
            skips: Vec::new(),
            begun: 0,
        })
    }

    /// Runs a step that is another program.
    pub(super) fn command(&mut self, name: &str, command: Command) {
        self.progress.say(format!("{name} …"));
        self.begun += 1;
        let file: String = name
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        let log = self.logs.join(format!("{:02}-{file}.log", self.begun));
        let start = Instant::now();
        let ended = run(command, &log, || {
            self.progress.say(format!("{name} is still running"));
        });
        let said = fs::read(&log).unwrap_or_default();
        let said = String::from_utf8_lossy(&said);
        let count = Count::read(&said);
        self.skips
            .extend(count::reasons(&said).map(|reason| format!("{name}: {reason}")));
        let outcome = match (ended, count) {
            (Ok(status), count) if status.success() => {
                Outcome::Passed(count.unwrap_or(Count::PASSED))
            }
            (Ok(_), Some(count)) if count.failed > 0 => {
                let failed = count::failures(&said);
                let named = failed.iter().map(|test| format!("{name}: {test}"));
                self.failures.extend(named);
                Outcome::Tests(count)
            }
            (Ok(status), _) => Outcome::Failed(status.to_string()),
            (Err(error), _) => Outcome::Failed(error.to_string()),
        };
        if matches!(outcome, Outcome::Tests(_) | Outcome::Failed(_)) {
            let lines: Vec<&str> = said.lines().collect();
            for line in lines.iter().skip(lines.len().saturating_sub(TAIL)) {
                eprintln!("  | {line}");
            }
            eprintln!("  ` all of it: {}", log.display());
        }
        self.end(name, start.elapsed(), outcome);
    }

    /// Runs a step that is a part of this program.
    pub(super) fn inside(&mut self, name: &str, work: impl FnOnce() -> anyhow::Result<()>) {
        self.progress.say(format!("{name} …"));
        let start = Instant::now();
        let outcome = match work() {
            Ok(()) => Outcome::Passed(Count::PASSED),
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        self.end(name, start.elapsed(), outcome);
    }

    /// Leaves a step out.
    pub(super) fn skip(&mut self, name: &str, reason: &str) {
        self.note(name, Outcome::Skipped(reason.to_owned()));
    }

    /// Takes up the outcome of a step that took no time.
    pub(super) fn note(&mut self, name: &str, outcome: Outcome) {
        self.end(name, Duration::ZERO, outcome);
    }

    fn end(&mut self, name: &str, took: Duration, outcome: Outcome) {
        let seconds = took.as_secs_f32();
        match outcome {
            Outcome::Passed(count) => {
                self.total += count;
                let tests = if count == Count::PASSED {
                    "ok".into()
                } else {
                    count.to_string()
                };
                self.progress
                    .say(format!("{name}: {tests} ({seconds:.1} s)"));
            }
            Outcome::Tests(count) => {
                self.total += count;
                self.failures.push(format!("{name}: {count}"));
                self.progress
                    .say(format!("{name}: {count} ({seconds:.1} s)"));
            }
            Outcome::Failed(reason) => {
                self.total += Count::FAILED;
                self.progress
                    .say(format!("{name}: FAILED ({seconds:.1} s): {reason}"));
                self.failures.push(format!("{name}: {reason}"));
            }
            Outcome::Skipped(reason) => {
                self.total += Count::SKIPPED;
                self.progress.say(format!("{name}: skipped: {reason}"));
                self.skips.push(format!("{name}: {reason}"));
            }
        }
    }

    /// Prints what failed and what was left out, and returns the sum.
    pub(super) fn finish(&self) -> Count {
        self.progress.say("done");
        for skip in &self.skips {
            eprintln!("skipped  {skip}");
        }
        for failure in &self.failures {
            eprintln!("FAILED   {failure}");
        }
        self.total
    }
}

/// Runs `command` with all that it says in `log`.
fn run(mut command: Command, log: &Path, mut still: impl FnMut()) -> io::Result<ExitStatus> {
    let file = File::create(log)?;
    command
        .stdin(Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file);
    let mut child = command.spawn()?;
    let start = Instant::now();
    let mut said = 1;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        let took = start.elapsed();
        if took > LIMIT {
            child.kill()?;
            child.wait()?;
            let text = format!("it was ended after {} minutes", LIMIT.as_secs() / 60);
            return Err(io::Error::other(text));
        }
        if took > PATIENCE * said {
            said += 1;
            still();
        }
        thread::sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(runner: &mut Runner, script: &str) {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        runner.command("a step", command);
    }

    #[test]
    fn outcomes_are_summed_up() {
        let logs = tempfile::tempdir().unwrap();
        let mut runner = Runner::new(logs.path().to_owned()).unwrap();
        shell(&mut runner, "true");
        shell(&mut runner, "false");
        shell(
            &mut runner,
            "echo 'test result: ok. 3 passed; 0 failed; 1 ignored;'",
        );
        shell(
            &mut runner,
            "echo 'test result: FAILED. 1 passed; 2 failed;'; exit 101",
        );
        // Tests that passed before something else broke do not make the step good.
        shell(
            &mut runner,
            "echo 'test result: ok. 9 passed; 0 failed;'; exit 1",
        );
        runner.skip("another", "no reason");
        runner.inside("inside", || anyhow::bail!("broken"));
        assert_eq!(
            runner.finish(),
            Count {
                passed: 5,
                failed: 5,
                skipped: 2
            }
        );
        assert_eq!(runner.failures.len(), 4);
    }
}
