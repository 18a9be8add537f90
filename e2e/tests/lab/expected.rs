//! Lists of differences that are as they should be, and comparing with them.
//!
//! A file of lines: `[reason]` begins those with the same reason, which a page in `docs/`
//! explains under a heading of that name; `- path = value` is only natively there, `+ path = value`
//! only through us, `~ path: value -> value` differs. `*` stands for any text. A line that begins
//! with `#` is a remark.

use crate::facts::Facts;
use parhelion_e2e::lab::Lab;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of this crate.
fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The list for what a program says in a suite.
fn list(program: &str, suite: &str) -> (PathBuf, Expected) {
    let path = file(&format!("expected/{program}-{suite}.txt"));
    let expected = Expected::read(&fs::read_to_string(&path).unwrap());
    (path, expected)
}

/// Compares what a program says with the list of the lab's suite.
pub(crate) fn check(lab: &Lab, program: &str, native: &Facts, ours: &Facts) {
    let (path, expected) = list(program, lab.suite());
    if let Err(text) = expected.compare(&differences(native, ours)) {
        panic!("{}:\n{text}", path.display());
    }
}

/// Fails unless a page has a heading for each reason in the lists of a program.
pub(crate) fn explained(page: &str, program: &str) {
    let text = fs::read_to_string(file(page)).unwrap();
    for suite in ["backports", "trixie"] {
        let (_, expected) = list(program, suite);
        assert!(!expected.reasons.is_empty());
        for reason in expected.reasons {
            let heading = format!("# {reason}\n");
            assert!(text.contains(&heading), "{page} lacks {heading}");
        }
    }
}

/// The differences, one line each.
fn differences(native: &Facts, ours: &Facts) -> Vec<String> {
    let paths: BTreeSet<&String> = native.keys().chain(ours.keys()).collect();
    paths
        .into_iter()
        .filter_map(|path| match (native.get(path), ours.get(path)) {
            (Some(native), Some(ours)) if native == ours => None,
            (Some(native), Some(ours)) => Some(format!("~ {path}: {native} -> {ours}")),
            (Some(native), None) => Some(format!("- {path} = {native}")),
            (None, Some(ours)) => Some(format!("+ {path} = {ours}")),
            (None, None) => None,
        })
        .collect()
}

/// What the file says.
#[derive(Debug, Default)]
struct Expected {
    /// Reasons, in their order.
    reasons: Vec<String>,
    patterns: Vec<String>,
}

impl Expected {
    fn read(text: &str) -> Self {
        let mut expected = Self::default();
        for line in text.lines().map(str::trim) {
            if let Some(reason) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                expected.reasons.push(reason.to_owned());
            } else if !line.is_empty() && !line.starts_with('#') {
                expected.patterns.push(line.to_owned());
            }
        }
        expected
    }

    /// What is different and not in the list, and what is in the list and not different.
    fn compare(&self, differences: &[String]) -> Result<(), String> {
        let mut text = String::new();
        for difference in differences {
            if !self.patterns.iter().any(|p| matches(p, difference)) {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "not in the list: {difference}");
            }
        }
        for pattern in &self.patterns {
            if !differences.iter().any(|d| matches(pattern, d)) {
                let _ = writeln!(text, "no difference any more: {pattern}");
            }
        }
        if text.is_empty() { Ok(()) } else { Err(text) }
    }
}

/// Whether a pattern, in which `*` stands for anything, is all of a text.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((begin, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(text) = text.strip_prefix(begin) else {
        return false;
    };
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    ends.into_iter().any(|at| matches(rest, &text[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_lines() {
        assert!(matches("- a = 1", "- a = 1"));
        assert!(!matches("- a = 1", "- a = 12"));
        assert!(matches("~ a: * -> 2*", "~ a: 1 -> 23"));
        assert!(matches("- *.b = *", "- x.a.b = "));
        assert!(!matches("- *.b = *", "- x.a.c = 1"));
    }

    #[test]
    fn both_lists_must_agree() {
        let facts = |pairs: &[(&str, &str)]| -> Facts {
            let pairs = pairs.iter();
            pairs
                .map(|(path, value)| ((*path).to_owned(), (*value).to_owned()))
                .collect()
        };
        let native = facts(&[("same", "1"), ("gone", "2"), ("other", "3")]);
        let ours = facts(&[("same", "1"), ("new", "4"), ("other", "5")]);
        let found = differences(&native, &ours);
        assert_eq!(found, ["- gone = 2", "+ new = 4", "~ other: 3 -> 5"]);

        let expected = Expected::read("# x\n[why]\n- gone = 2\n+ new = *\n~ other: 3 -> 5\n");
        assert_eq!(expected.reasons, ["why"]);
        assert_eq!(expected.compare(&found), Ok(()));
        let expected = Expected::read("[why]\n- gone = *\n+ new = 4\n- old = 1\n");
        assert_eq!(
            expected.compare(&found),
            Err("not in the list: ~ other: 3 -> 5\nno difference any more: - old = 1\n".to_owned())
        );
    }
}
