//! Lines that tell how far a long piece of work is.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::time::Instant;

/// Prints lines with the seconds since the work began, on stderr.
#[derive(Debug)]
pub(crate) struct Progress {
    subject: String,
    start: Instant,
}

impl Progress {
    /// Starts the clock.
    pub(crate) fn new(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            start: Instant::now(),
        }
    }

    /// Says what happens now.
    pub(crate) fn say(&self, text: impl AsRef<str>) {
        eprintln!(
            "{} [{:>3}s] {}",
            self.subject,
            self.start.elapsed().as_secs(),
            text.as_ref()
        );
    }
}

/// Copies what a tool prints into `log`, hands each line to `on_line`, and returns the last lines.
///
/// # Errors
/// When reading or writing fails.
pub(crate) fn follow(
    from: impl Read,
    log: &mut File,
    keep: usize,
    mut on_line: impl FnMut(&str),
) -> io::Result<VecDeque<String>> {
    let mut tail = VecDeque::new();
    let mut reader = BufReader::new(from);
    let mut bytes = Vec::new();
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        log.write_all(&bytes)?;
        let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
        bytes.clear();
        on_line(&line);
        if tail.len() == keep {
            tail.pop_front();
        }
        tail.push_back(line);
    }
    Ok(tail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn follow_logs_everything_and_keeps_the_end() {
        let mut log = tempfile::tempfile().unwrap();
        let mut seen = 0;
        let tail = follow(&b"one\ntwo\nthree"[..], &mut log, 2, |_| seen += 1).unwrap();
        assert_eq!(seen, 3);
        assert_eq!(tail, ["two", "three"]);
        assert_eq!(log.metadata().unwrap().len(), 13);
    }
}
