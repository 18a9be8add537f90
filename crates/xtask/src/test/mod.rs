//! `cargo xtask test`: every check that CI runs, one after the other.
//!
//! A step that fails does not stop the ones after it, unless they need what it makes. What a step
//! says goes into a log below the target folder, and is shown when it fails. The last line is
//! `N passed, N failed, N skipped`: tests where a step runs tests, and the step itself otherwise.

mod count;
mod lab_tests;
mod step;

use crate::fuzz::{Fuzzers, Target};
use crate::lab::Suite;
use crate::progress::Progress;
use crate::{checkout, lab, tidy};
use count::Count;
use std::path::PathBuf;
use std::process::{Command, ExitCode};
use std::time::Duration;
use step::{Outcome, Runner};

/// `cargo xtask test`
#[derive(Debug, clap::Args)]
pub(crate) struct Test {
    /// Only these steps; without any, all.
    #[arg(value_enum, value_name = "STEP")]
    steps: Vec<Step>,
    /// Leave out what takes long: fuzzers, documentation and the tests in the lab.
    #[arg(long)]
    quick: bool,
    /// Of the tests in the lab, only those with this text in their name.
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// In these labs only [default: backports and trixie].
    #[arg(long)]
    suite: Vec<Suite>,
}

/// The steps, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Step {
    /// `cargo fmt --check`
    Format,
    /// `cargo clippy` with warnings as errors
    Clippy,
    /// `cargo xtask tidy`
    Tidy,
    /// `cargo xtask codegen --check`
    Codegen,
    /// Tests that need nothing but the checkout
    Unit,
    /// A short run of each fuzzer
    Fuzz,
    /// Documentation: examples in it, and its links
    Doc,
    /// Tests of the real programs, in the labs
    Lab,
}

impl Step {
    const ALL: [Self; 8] = [
        Self::Format,
        Self::Clippy,
        Self::Tidy,
        Self::Codegen,
        Self::Unit,
        Self::Fuzz,
        Self::Doc,
        Self::Lab,
    ];

    fn is_long(self) -> bool {
        matches!(self, Self::Fuzz | Self::Doc | Self::Lab)
    }
}

impl Test {
    /// Runs the steps; the result tells whether all went well.
    ///
    /// # Errors
    /// When not even the first one can be started.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let root = checkout::root()?;
        let logs = checkout::target(&root)?.join("xtask-test");
        let mut all = All {
            test: self,
            root,
            runner: Runner::new(logs)?,
        };
        for step in Step::ALL {
            if !all.test.steps.is_empty() && !all.test.steps.contains(&step) {
                continue;
            }
            if all.test.quick && step.is_long() && all.test.steps.is_empty() {
                all.runner
                    .skip(&format!("{step:?}").to_lowercase(), "--quick");
                continue;
            }
            all.run(step);
        }
        let total = all.runner.finish();
        println!("{total}");
        Ok(if total.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

/// The run.
struct All {
    test: Test,
    root: PathBuf,
    runner: Runner,
}

impl All {
    fn run(&mut self, step: Step) {
        match step {
            Step::Format => self.cargo("format", &["fmt", "--all", "--check"]),
            Step::Clippy => self.cargo(
                "clippy",
                &[
                    "clippy",
                    "--workspace",
                    "--all-targets",
                    "--",
                    "--deny",
                    "warnings",
                ],
            ),
            Step::Tidy => self.runner.inside("tidy", tidy::run),
            Step::Codegen => self
                .runner
                .inside("codegen --check", || crate::generate(true)),
            Step::Unit => self.unit(),
            Step::Fuzz => self.fuzz(),
            Step::Doc => {
                self.cargo(
                    "examples in documentation",
                    &["test", "--workspace", "--doc"],
                );
                self.cargo(
                    "links in documentation",
                    &[
                        "doc",
                        "--workspace",
                        "--no-deps",
                        "--document-private-items",
                    ],
                );
            }
            Step::Lab => self.lab(),
        }
    }

    fn cargo(&mut self, name: &str, args: &[&str]) {
        let mut command = checkout::cargo();
        command.args(args).current_dir(&self.root);
        self.runner.command(name, command);
    }

    /// The tests of all crates but `e2e`, by nextest where it is installed.
    fn unit(&mut self) {
        let workspace = ["--workspace", "--exclude", "parhelion-e2e"];
        let mut probe = Command::new("cargo-nextest");
        let nextest = probe
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success());
        let (runner, shown): (&[&str], &[&str]) = if nextest {
            (
                &["nextest", "run", "--no-fail-fast", "--no-tests=pass"],
                &["--success-output=immediate"],
            )
        } else {
            (
                &["test", "--all-targets", "--no-fail-fast"],
                &["--", "--show-output"],
            )
        };
        self.cargo("unit tests", &[runner, &workspace, shown].concat());
    }

    /// Each fuzzer, for a moment.
    fn fuzz(&mut self) {
        /// How long each runs.
        const SMOKE: Duration = Duration::from_secs(20);
        let mut format = checkout::cargo();
        format
            .args(["fmt", "--check"])
            .current_dir(self.root.join("fuzz"));
        self.runner.command("format of fuzzers", format);
        if let Some(obstacle) = Fuzzers::obstacle() {
            return self.runner.skip("fuzzers", obstacle);
        }
        let mut fuzzers = None;
        self.runner.inside("programs of fuzzers", || {
            fuzzers = Some(Fuzzers::build(Suite::Backports)?);
            Ok(())
        });
        let Some(fuzzers) = fuzzers else { return };
        for target in Target::ALL {
            let name = format!("fuzz {}", target.name());
            self.runner.inside(&name, || {
                let good = fuzzers.fuzz(target, SMOKE, Some(1))?;
                anyhow::ensure!(good, "found something: see above");
                Ok(())
            });
        }
    }

    /// The tests in `e2e/`, in each lab.
    fn lab(&mut self) {
        let suites = match self.test.suite.as_slice() {
            [] => vec![Suite::Backports, Suite::Trixie],
            some => some.to_vec(),
        };
        self.runner.inside("programs for the lab", || {
            lab_tests::build_programs(&self.root).map(drop)
        });
        for suite in suites {
            let name = format!("lab {suite}");
            let filter = self.test.filter.as_deref();
            match lab::ensure(suite).and_then(|()| lab_tests::commands(&self.root, suite, filter)) {
                Err(error) => self
                    .runner
                    .note(&name, Outcome::Failed(format!("{error:#}"))),
                Ok(commands) if commands.is_empty() => self.runner.skip(&name, "no tests in e2e/"),
                Ok(commands) => {
                    for (test, command) in commands {
                        self.runner.command(&format!("{name}: {test}"), command);
                    }
                }
            }
        }
    }
}
