//! Processes: waiting for them without hanging, and what `/proc` tells about them.

use std::fs;
use std::io::{self, Read};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use crate::PATIENCE;

/// How long to sleep between two looks.
const PAUSE: Duration = Duration::from_millis(5);

/// Waits for a child to end, and ends it if it takes too long.
pub fn wait(child: &mut Child) -> io::Result<ExitStatus> {
    wait_within(child, PATIENCE)
}

/// As [`wait`], with another limit.
pub fn wait_within(child: &mut Child, limit: Duration) -> io::Result<ExitStatus> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if begin.elapsed() > limit {
            child.kill()?;
            child.wait()?;
            return Err(io::ErrorKind::TimedOut.into());
        }
        thread::sleep(PAUSE);
    }
}

/// Runs a command to its end, and ends it if it takes too long.
pub fn output_within(command: &mut Command, limit: Duration) -> io::Result<Output> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdout = child.stdout.take().map(drain);
    let stderr = child.stderr.take().map(drain);
    let status = wait_within(&mut child, limit);
    let read = |thread: Option<JoinHandle<Vec<u8>>>| {
        thread
            .and_then(|thread| thread.join().ok())
            .unwrap_or_default()
    };
    let (stdout, stderr) = (read(stdout), read(stderr));
    match status {
        Ok(status) => Ok(Output {
            status,
            stdout,
            stderr,
        }),
        Err(error) => {
            let text = String::from_utf8_lossy(&stderr);
            Err(io::Error::other(format!("{error}; it said: {text}")))
        }
    }
}

fn drain(mut from: impl Read + Send + 'static) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could be read until an error is all there is to know.
        let _ = from.read_to_end(&mut bytes);
        bytes
    })
}

/// Waits until `condition` holds; false if it does not in time.
pub fn eventually(mut condition: impl FnMut() -> bool) -> bool {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if condition() {
            return true;
        }
        thread::sleep(PAUSE);
    }
    condition()
}

/// Sends a signal to a child that was not waited for yet.
pub fn signal(child: &Child, signal: Signal) -> io::Result<()> {
    Ok(kill_process(Pid::from_child(child), signal)?)
}

/// Sends a signal to a process by its number.
pub fn signal_id(id: u32, signal: Signal) -> io::Result<()> {
    let id = i32::try_from(id).ok().and_then(Pid::from_raw);
    let id = id.ok_or(io::ErrorKind::InvalidInput)?;
    Ok(kill_process(id, signal)?)
}

/// The living children of a process, with their command lines.
pub fn children(parent: u32) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|id| id.parse().ok()) else {
            continue;
        };
        let fields = stat(id);
        let field = |index: usize| fields.get(index).map(String::as_str);
        let alive = field(0).is_some_and(|state| state != "Z");
        if alive && field(1) == Some(parent.to_string().as_str()) {
            let line = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            found.push((id, String::from_utf8_lossy(&line).replace('\0', " ")));
        }
    }
    found
}

/// The living renderers that a `parhelion run` has started.
pub fn renderers(run: u32) -> Vec<u32> {
    let all = children(run).into_iter();
    all.filter(|(_, line)| line.starts_with("parhelion renderer"))
        .map(|(id, _)| id)
        .collect()
}

/// Whether a process exists and is not a zombie.
pub fn is_alive(id: u32) -> bool {
    stat(id).first().is_some_and(|state| state != "Z")
}

/// The processor time a process has used, in clock ticks (a hundred a second).
pub fn processor_ticks(id: u32) -> u64 {
    let fields = stat(id);
    let field = |index: usize| fields.get(index).and_then(|text| text.parse().ok());
    field(11).unwrap_or(0) + field(12).unwrap_or(0)
}

/// How many memory files a process holds, open or mapped.
pub fn memory_files(id: u32) -> usize {
    let open = fs::read_dir(format!("/proc/{id}/fd"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| fs::read_link(entry.path()).ok())
        .filter(|target| target.to_string_lossy().starts_with("/memfd:"))
        .count();
    let maps = fs::read_to_string(format!("/proc/{id}/maps")).unwrap_or_default();
    open + maps.lines().filter(|line| line.contains("/memfd:")).count()
}

/// What `/proc` says about a process, from its state on: state, parent …
fn stat(id: u32) -> Vec<String> {
    // pid (name) state ppid …; the name may contain anything.
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    let after_name = stat.rsplit(") ").next().unwrap_or_default();
    after_name.split_whitespace().map(str::to_owned).collect()
}
