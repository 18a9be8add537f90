//! Reads from what a test runner says how many tests passed, failed and were skipped.

use std::fmt;
use std::ops::AddAssign;

/// A test that cannot run passes as far as its runner knows, and says why in a line that begins so.
const SKIPPED: &str = "skipped: ";

/// Numbers of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) passed: u32,
    pub(super) failed: u32,
    pub(super) skipped: u32,
}

impl Count {
    /// One step that is no test runner.
    pub(super) const PASSED: Self = Self {
        passed: 1,
        failed: 0,
        skipped: 0,
    };
    pub(super) const FAILED: Self = Self {
        passed: 0,
        failed: 1,
        skipped: 0,
    };
    pub(super) const SKIPPED: Self = Self {
        passed: 0,
        failed: 0,
        skipped: 1,
    };

    /// The tests in `output`, if it is from a test runner: cargo's own, or nextest.
    pub(super) fn read(output: &str) -> Option<Self> {
        let lines = |start: &'static str| {
            output
                .lines()
                .map(str::trim)
                .filter(move |line| line.starts_with(start))
        };
        // Nextest shows the output of each test, in which cargo's runner closes once a test.
        let runner = if lines("Summary [").next().is_some() {
            "Summary ["
        } else {
            "test result: "
        };
        let mut ran = false;
        let mut total = Self::default();
        for line in lines(runner) {
            ran = true;
            total += Self::summary(line);
        }
        // Their runner has counted them as passed.
        let reasons = u32::try_from(reasons(output).count()).unwrap_or(u32::MAX);
        let moved = total.passed.min(reasons);
        total.passed -= moved;
        total.skipped += moved;
        ran.then_some(total)
    }

    /// `… 3 passed; 1 failed; 2 ignored; …` or `…: 3 passed (1 slow), 1 failed, 2 skipped`.
    fn summary(line: &str) -> Self {
        let mut count = Self::default();
        let words: Vec<&str> = line.split_whitespace().collect();
        for pair in words.windows(2) {
            let [number, word] = pair else { continue };
            let Ok(number) = number.parse::<u32>() else {
                continue;
            };
            match word.trim_end_matches([',', ';', '.']) {
                "passed" => count.passed += number,
                "failed" | "timed" | "exec" => count.failed += number,
                "ignored" | "skipped" => count.skipped += number,
                _ => {}
            }
        }
        count
    }
}

/// Why tests in `output` could not run.
pub(super) fn reasons(output: &str) -> impl Iterator<Item = &str> {
    output
        .lines()
        .filter_map(|line| line.trim().strip_prefix(SKIPPED))
}

/// Which tests in `output` failed, as their runner names them.
pub(super) fn failures(output: &str) -> Vec<&str> {
    // Nextest names them once more behind its summary, with how each ended.
    let after = output.rsplit_once("Summary [").map(|(_, after)| after);
    let lines = after.unwrap_or(output).lines().map(str::trim);
    let name = |line| match after {
        Some(_) => ["FAIL [", "TIMEOUT [", "SIG"]
            .iter()
            .any(|end| str::starts_with(line, end))
            .then_some(line),
        None => line.strip_prefix("test ")?.strip_suffix(" ... FAILED"),
    };
    lines.filter_map(name).collect()
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_read() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
                      finished in 0.00s\nmore\ntest result: FAILED. 2 passed; 1 failed; 0 ignored;";
        assert_eq!(
            Count::read(output),
            Some(Count {
                passed: 5,
                failed: 1,
                skipped: 1
            })
        );
    }

    #[test]
    fn nextest_is_read() {
        let output = "     Summary [   1.012s] 7 tests run: 5 passed (1 slow), 2 failed, 3 skipped";
        assert_eq!(
            Count::read(output),
            Some(Count {
                passed: 5,
                failed: 2,
                skipped: 3
            })
        );
        let output =
            "     Summary [   0.1s] 3/7 tests run: 1 passed, 1 failed, 1 timed out, 0 skipped";
        assert_eq!(
            Count::read(output),
            Some(Count {
                passed: 1,
                failed: 2,
                skipped: 0
            })
        );
    }

    #[test]
    fn nextest_is_not_counted_twice() {
        let output = "test result: ok. 1 passed; 0 failed\n  Summary [ 0.1s] 1 tests run: 1 passed";
        let count = Count::read(output).unwrap();
        assert_eq!((count.passed, count.failed), (1, 0));
    }

    #[test]
    fn reasons_move_tests_to_the_skipped() {
        let output =
            "---- x stdout ----\nskipped: no GPU here\n\ntest result: ok. 2 passed; 0 failed";
        assert_eq!(
            Count::read(output),
            Some(Count {
                passed: 1,
                failed: 0,
                skipped: 1
            })
        );
    }

    #[test]
    fn failed_tests_have_names() {
        let cargo = "test a::good ... ok\ntest a::bad ... FAILED\ntest result: FAILED. 1 passed;";
        assert_eq!(failures(cargo), ["a::bad"]);
        let nextest = "    test a::bad ... FAILED\n  Summary [ 0.1s] 2 tests run: 2 failed\n  \
                       FAIL [ 0.1s] (1/2) x a::bad\n  SIGABRT [ 0.1s] (2/2) x a::worse\nerror: no";
        let named = [
            "FAIL [ 0.1s] (1/2) x a::bad",
            "SIGABRT [ 0.1s] (2/2) x a::worse",
        ];
        assert_eq!(failures(nextest), named);
        assert!(failures("error: could not compile").is_empty());
    }

    #[test]
    fn only_a_runner_counts() {
        assert_eq!(Count::read("Compiling parhelion"), None);
        let none = Count::read("test result: ok. 0 passed; 0 failed; 0 ignored");
        assert_eq!(none, Some(Count::default()));
    }

    #[test]
    fn the_closing_line() {
        assert_eq!(
            Count {
                passed: 2,
                failed: 0,
                skipped: 0
            }
            .to_string(),
            "2 passed, 0 failed"
        );
        assert_eq!(
            Count {
                passed: 2,
                failed: 1,
                skipped: 3
            }
            .to_string(),
            "2 passed, 1 failed, 3 skipped"
        );
    }
}
