//! The agent of a guest, on a serial port; what it speaks is written in the guest's `agent`.

use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::{Duration, Instant};

/// What keeps the boot of an emulated machine short.
pub const KERNEL_LINE: &str =
    "console=ttyS0 quiet mitigations=off tsc=reliable no_timer_check cryptomgr.notests";
/// The same, for QEMU.
pub const QEMU_ARGUMENTS: [&str; 4] = ["-cpu", "qemu64", "-nodefaults", "-no-user-config"];

/// A connection to an agent.
#[derive(Debug)]
pub struct Agent {
    stream: BufReader<UnixStream>,
    asked: u32,
}

impl Agent {
    /// Waits until the guest whose QEMU connects to `listener` has booted. That, and each answer later
    /// on, may take `limit`.
    ///
    /// # Errors
    /// When it takes longer.
    pub fn accept(listener: &UnixListener, limit: Duration) -> io::Result<Self> {
        let stream = accept_within(listener, limit)?;
        let mut agent = Self {
            stream: BufReader::new(stream),
            asked: 0,
        };
        agent.wait()?;
        Ok(agent)
    }

    /// Waits until the agent says that it is there: after a boot.
    ///
    /// # Errors
    /// When it does not in time.
    pub fn wait(&mut self) -> io::Result<()> {
        while self.line()? != "agent ready" {}
        Ok(())
    }

    /// Runs a command; its exit code, and what it said.
    ///
    /// # Errors
    /// When the guest does not answer.
    pub fn run(&mut self, command: &str) -> io::Result<(i32, String)> {
        self.ask("run", command)
    }

    /// Starts a command in the background; the files of its output and exit code.
    ///
    /// # Errors
    /// When the guest does not answer.
    pub fn spawn(&mut self, command: &str) -> io::Result<(String, String)> {
        self.ask("spawn", command)?;
        let token = self.token();
        Ok((format!("/tmp/{token}.log"), format!("/tmp/{token}.exit")))
    }

    /// Sends a command and hears nothing more of it: one that ends the guest.
    ///
    /// # Errors
    /// When the guest is gone.
    pub fn tell(&mut self, command: &str) -> io::Result<()> {
        self.send("run", command)
    }

    fn send(&mut self, verb: &str, command: &str) -> io::Result<()> {
        self.asked += 1;
        let line = format!("{verb} {} {command}\n", self.token());
        self.stream.get_mut().write_all(line.as_bytes())
    }

    fn ask(&mut self, verb: &str, command: &str) -> io::Result<(i32, String)> {
        self.send(verb, command)?;
        let token = self.token();
        while self.line()? != format!("begin {token}") {}
        let mut said = String::new();
        loop {
            let line = self.line()?;
            if let Some(code) = line.strip_prefix(&format!("end {token} ")) {
                return Ok((code.parse().unwrap_or(-1), said));
            }
            said.push_str(&line);
            said.push('\n');
        }
    }

    fn token(&self) -> String {
        format!("T{}", self.asked)
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = Vec::new();
        if self.stream.read_until(b'\n', &mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(String::from_utf8_lossy(&line).trim_end().to_owned())
    }
}

/// Waits until somebody connects, who then has as long for each answer.
///
/// # Errors
/// When nobody does in time.
pub fn accept_within(listener: &UnixListener, limit: Duration) -> io::Result<UnixStream> {
    const PAUSE: Duration = Duration::from_millis(20);
    listener.set_nonblocking(true)?;
    let begin = Instant::now();
    let stream = loop {
        match listener.accept() {
            Ok((stream, _)) => break stream,
            Err(error) if error.kind() != io::ErrorKind::WouldBlock => return Err(error),
            Err(_) if begin.elapsed() > limit => return Err(io::ErrorKind::TimedOut.into()),
            Err(_) => thread::sleep(PAUSE),
        }
    };
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(limit))?;
    Ok(stream)
}
