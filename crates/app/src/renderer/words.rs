//! What a renderer, and the driver in it, write to standard error.
//!
//! It goes through a pipe of its own: a renderer that was taken over gets neither our terminal nor the log of
//! others. So much of it is passed on, line by line, without what could steer a terminal.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::thread;

/// Bytes that are passed on of one renderer.
const MOST_BYTES: usize = 64 * 1024;
/// What the thread needs.
const STACK_BYTES: usize = 128 * 1024;

/// Passes on what comes, until the renderer is gone.
pub(super) fn relay(said: OwnedFd) -> io::Result<()> {
    thread::Builder::new()
        .name("words".to_owned())
        .stack_size(STACK_BYTES)
        .spawn(move || pass_on(File::from(said)))?;
    Ok(())
}

fn pass_on(mut said: File) {
    let mut left = MOST_BYTES;
    let mut chunk = [0; 4096];
    while let Ok(length) = said.read(&mut chunk) {
        let Some(bytes) = chunk.get(..length.min(left)).filter(|_| length > 0) else {
            return;
        };
        left = left.saturating_sub(bytes.len());
        // Nobody can be told that standard error is gone.
        let _ = io::stderr().lock().write_all(clean(bytes).as_bytes());
    }
}

/// Leaves lines and tabs, and takes other control characters out.
fn clean(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .chars()
        .map(|c| match c {
            '\n' | '\t' => c,
            c if c.is_control() => ' ',
            c => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_and_what_steers_a_terminal_goes() {
        assert_eq!(clean(b"a\x1b[2Jb\n\tc\xff"), "a [2Jb\n\tc\u{fffd}");
    }
}
