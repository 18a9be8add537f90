//! Child processes that never outlive their parent and inherit exactly what they are given.
//!
//! Rules:
//!
//! - The environment of a child is what [`Launch::environment`] says and nothing else.
//! - Of our descriptors a child gets standard input, output and error, and those passed to
//!   [`Launch::inherit`] as numbers 3, 4 … in that order; all others are closed at `exec`.
//! - A child is killed by the kernel when the **thread** that launched it ends (that is how
//!   `PR_SET_PDEATHSIG` counts), hence also when this process is killed. So launch from a thread
//!   that lives at least as long as the child should: the main thread, or the thread that holds the
//!   [`Child`]. A parent that ended between `fork` and `prctl` is noticed by the child, which then
//!   ends too.
//! - Only [`Launch::spawn_detached`] makes a child that outlives its parent.
//! - A dropped [`Child`] is killed and reaped: neither orphan nor zombie stays behind.

mod exec;
mod inherited;
mod isolation;

use std::ffi::{OsStr, OsString};
use std::io;
use std::io::Read;
use std::num::NonZeroU64;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::process::{Pid, PidfdFlags, Resource, Rlimit, Signal, WaitOptions};

pub use exec::exit_at_once;
pub use inherited::inherited_fd;
use isolation::Isolation;

use crate::event;

/// The number of the first descriptor passed with [`Launch::inherit`].
pub const FIRST_INHERITED_FD: i32 = 3;

/// A program to be started.
#[derive(Debug)]
pub struct Launch {
    program: PathBuf,
    arguments: Vec<OsString>,
    environment: Vec<(OsString, OsString)>,
    inherited: Vec<OwnedFd>,
    input: Stdio,
    output: Stdio,
    error: Stdio,
    own_group: bool,
    shown_as: Option<OsString>,
    open_files: Option<OpenFiles>,
    fine_timers: bool,
    is_detached: bool,
    is_isolated: bool,
}

impl Launch {
    /// `program` is a path, or a name to be looked up in `PATH` of the environment given here.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
            inherited: Vec::new(),
            input: Stdio::null(),
            output: Stdio::null(),
            error: Stdio::inherit(),
            own_group: false,
            shown_as: None,
            open_files: None,
            fine_timers: false,
            is_detached: false,
            is_isolated: false,
        }
    }

    /// Adds one argument.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Sets one environment variable of the child; there are no others.
    #[must_use]
    pub fn environment(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Passes a descriptor: the first becomes number 3, the next 4, and so on.
    #[must_use]
    pub fn inherit(mut self, fd: OwnedFd) -> Self {
        self.inherited.push(fd);
        self
    }

    /// Sets standard input, output and error; otherwise null, null and ours.
    #[must_use]
    pub fn standard(mut self, input: Stdio, output: Stdio, error: Stdio) -> Self {
        self.input = input;
        self.output = output;
        self.error = error;
        self
    }

    /// Puts the child into a process group of its own, where keys of the terminal do not reach it.
    #[must_use]
    pub fn own_group(mut self) -> Self {
        self.own_group = true;
        self
    }

    /// Sets the name the child is shown by, instead of its path.
    #[must_use]
    pub fn shown_as(mut self, name: impl Into<OsString>) -> Self {
        self.shown_as = Some(name.into());
        self
    }

    /// Gives the child this limit of open files instead of ours.
    #[must_use]
    pub fn open_files(mut self, limit: OpenFiles) -> Self {
        self.open_files = Some(limit);
        self
    }

    /// Lets the child's sleeps end on time, instead of up to 50 microseconds later.
    #[must_use]
    pub fn fine_timers(mut self) -> Self {
        self.fine_timers = true;
        self
    }

    /// Puts the child into namespaces of its own, as far as the kernel lets this user: users (it keeps its
    /// number, and nobody else has one), processes, mounts (all of them read-only), network (none), IPC and
    /// host names.
    #[must_use]
    pub fn isolated(mut self) -> Self {
        self.is_isolated = true;
        self
    }

    /// Runs the program to its end, at most for `timeout`, and returns its standard output, of which
    /// there may be 1 MiB. A program that takes longer or says more is killed, and is an error.
    pub fn output(mut self, timeout: Duration) -> io::Result<(ExitStatus, Vec<u8>)> {
        const MOST: u64 = 1 << 20;
        let (ours, theirs) = UnixStream::pair()?;
        self.output = OwnedFd::from(theirs).into();
        let deadline = Instant::now().checked_add(timeout);
        let mut child = self.spawn()?;
        ours.set_read_timeout(Some(timeout.max(Duration::from_millis(1))))?;
        let mut bytes = Vec::new();
        let mut chunk = vec![0; 64 * 1024];
        loop {
            let late = deadline.is_some_and(|end| end <= Instant::now());
            match (&ours).read(&mut chunk) {
                _ if late => return Err(io::ErrorKind::TimedOut.into()),
                Ok(0) => break,
                Ok(len) => bytes.extend_from_slice(chunk.get(..len).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                Err(error) => return Err(error),
            }
            if u64::try_from(bytes.len()).is_ok_and(|len| len > MOST) {
                return Err(io::Error::other("says more than there is room for"));
            }
        }
        let left = deadline.map_or(timeout, |end| end.saturating_duration_since(Instant::now()));
        match child.wait_for(left)? {
            Some(status) => Ok((status, bytes)),
            None => Err(io::ErrorKind::TimedOut.into()),
        }
    }

    /// Starts the program in a session of its own, to outlive this process.
    pub fn spawn_detached(mut self) -> io::Result<Detached> {
        self.is_detached = true;
        let mut child = self.spawn()?;
        child.is_detached = true;
        Ok(Detached(child))
    }

    /// Starts the program. See the module for the thread this must be called on.
    pub fn spawn(self) -> io::Result<Child> {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .stdin(self.input)
            .stdout(self.output)
            .stderr(self.error);
        if self.own_group {
            command.process_group(0);
        }
        // Occupied while the standard library opens its own pipe for errors of `exec`, so that the
        // pipe does not land on a number the child is about to fill.
        let _occupied = occupy(self.inherited.len())?;
        if let Some(name) = &self.shown_as {
            command.arg0(name);
        }
        let isolation = match self.is_isolated {
            true => Some(Isolation::new(self.inherited.len())?),
            false => None,
        };
        exec::prepare(
            &mut command,
            &self.inherited,
            self.open_files,
            self.is_detached,
            isolation.as_ref(),
        )?;
        // A child has what the thread that starts it has.
        let ours = match self.fine_timers {
            true => Some(rustix::thread::current_timer_slack()?),
            false => None,
        };
        if ours.is_some() {
            rustix::thread::set_current_timer_slack(NonZeroU64::new(1))?;
        }
        let child = command.spawn();
        if let Some(ours) = ours {
            rustix::thread::set_current_timer_slack(NonZeroU64::new(ours))?;
        }
        drop(command);
        let child = match child {
            Ok(child) => child,
            Err(error) => {
                // The program could not be executed by the process that was to; its end is not told to us.
                if let Some(Ok(Some(pid))) = isolation.map(Isolation::child) {
                    let _ = rustix::process::waitpid(Some(pid), WaitOptions::empty());
                }
                return Err(error);
            }
        };
        let (process, pid) = match isolation.map(Isolation::child).transpose()?.flatten() {
            Some(pid) => {
                // What was started first only made the namespaces, and is over.
                let mut maker = child;
                maker.wait()?;
                (None, pid)
            }
            None => {
                let pid = Pid::from_child(&child);
                (Some(child), pid)
            }
        };
        let mut guard = Child {
            child: process,
            pid,
            pidfd: None,
            status: None,
            is_detached: false,
        };
        // The child is not reaped yet, so the number cannot have been reused.
        guard.pidfd = Some(rustix::process::pidfd_open(pid, PidfdFlags::empty())?);
        Ok(guard)
    }
}

/// Holds descriptors so that the next ones opened are numbered beyond the inherited ones.
fn occupy(count: usize) -> io::Result<Vec<OwnedFd>> {
    let mut held = Vec::new();
    if count == 0 {
        return Ok(held);
    }
    let null = OwnedFd::from(std::fs::File::open("/dev/null")?);
    for _ in 0..count {
        held.push(rustix::io::fcntl_dupfd_cloexec(&null, FIRST_INHERITED_FD)?);
    }
    held.push(null);
    Ok(held)
}

/// A running child; killed and reaped when dropped.
#[derive(Debug)]
pub struct Child {
    /// None for one in a process namespace of its own, which is waited for by its number.
    child: Option<std::process::Child>,
    pid: Pid,
    pidfd: Option<OwnedFd>,
    status: Option<ExitStatus>,
    is_detached: bool,
}

impl Child {
    /// The process number, for messages.
    pub fn id(&self) -> u32 {
        u32::try_from(self.pid.as_raw_nonzero().get()).unwrap_or(0)
    }

    /// A descriptor that becomes readable when the child has ended, for use with
    /// [`event::wait`]. `None` only where the kernel has no such descriptors.
    pub fn ended_fd(&self) -> Option<&OwnedFd> {
        self.pidfd.as_ref()
    }

    /// How the child ended, if it has.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        if self.status.is_none() {
            self.status = match &mut self.child {
                Some(child) => child.try_wait()?,
                None => self.reap(WaitOptions::NOHANG)?,
            };
        }
        Ok(self.status)
    }

    /// Waits until the child has ended.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        if let Some(status) = self.status {
            return Ok(status);
        }
        let status = match &mut self.child {
            Some(child) => child.wait()?,
            None => loop {
                if let Some(status) = self.reap(WaitOptions::empty())? {
                    break status;
                }
            },
        };
        self.status = Some(status);
        Ok(status)
    }

    fn reap(&self, options: WaitOptions) -> io::Result<Option<ExitStatus>> {
        match rustix::process::waitpid(Some(self.pid), options) {
            Ok(ended) => Ok(ended.map(|(_, status)| ExitStatus::from_raw(status.as_raw()))),
            Err(rustix::io::Errno::INTR) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Waits at most `timeout`; `None` if the child still runs then.
    pub fn wait_for(&mut self, timeout: Duration) -> io::Result<Option<ExitStatus>> {
        let deadline = Instant::now().checked_add(timeout);
        loop {
            if let Some(status) = self.try_wait()? {
                return Ok(Some(status));
            }
            let left = deadline.map(|end| end.saturating_duration_since(Instant::now()));
            if left == Some(Duration::ZERO) {
                return Ok(None);
            }
            match &self.pidfd {
                Some(pidfd) => {
                    event::wait(&mut [PollFd::new(pidfd, PollFlags::IN)], left)?;
                }
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    /// Ends the child at once, without its consent, and reaps it.
    pub fn kill(&mut self) -> io::Result<ExitStatus> {
        if self.try_wait()?.is_none() {
            // Not reaped yet, so the number is still that of our child.
            rustix::process::kill_process(self.pid, Signal::KILL)?;
        }
        self.wait()
    }

    /// Sends the child a signal by its number (as in `kill -N`). Nothing happens if it has ended.
    pub fn signal(&mut self, number: i32) -> io::Result<()> {
        if self.try_wait()?.is_some() {
            return Ok(());
        }
        let signal = Signal::from_named_raw(number).ok_or_else(|| {
            io::Error::new(
                io::ErrorKind::InvalidInput,
                "not the number of a named signal",
            )
        })?;
        // Not reaped, because `try_wait` just said so and `&mut self` excludes others: the number
        // is still that of our child.
        Ok(rustix::process::kill_process(self.pid, signal)?)
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        if self.is_detached {
            return;
        }
        // Nobody is left to hear of an error; both calls fail only if the child is gone already.
        let _ = self.kill();
    }
}

/// A child that goes on when this is dropped, and when this process ends.
#[derive(Debug)]
pub struct Detached(Child);

impl Detached {
    /// The process number.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// How the child ended, if it has; it is reaped then.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.0.try_wait()
    }

    /// Waits at most `timeout`; `None` if it still runs then.
    pub fn wait_for(&mut self, timeout: Duration) -> io::Result<Option<ExitStatus>> {
        self.0.wait_for(timeout)
    }

    /// Ends it at once, and reaps it.
    pub fn kill(&mut self) -> io::Result<ExitStatus> {
        self.0.kill()
    }
}

/// A limit of open files.
#[derive(Clone, Debug)]
pub struct OpenFiles(Rlimit);

/// Allows this process as many open files as it may have at all, and returns the limit of before,
/// which is for other programs: some do not cope with high numbers.
pub fn raise_open_files() -> io::Result<OpenFiles> {
    let before = rustix::process::getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: before.maximum,
        maximum: before.maximum,
    };
    rustix::process::setrlimit(Resource::Nofile, raised)?;
    Ok(OpenFiles(before))
}

/// Whether `name` is found as a program: a path, or a name looked up along `path`.
///
/// `Ok` holds the file that would run. The error kind is `NotFound`, or `PermissionDenied` when a
/// file was found that may not be executed, as shells tell the two apart.
pub fn find_program(name: &OsStr, path: Option<&OsStr>) -> io::Result<PathBuf> {
    let mut refused = false;
    let direct = name.as_encoded_bytes().contains(&b'/');
    let candidates: Vec<PathBuf> = if direct {
        vec![PathBuf::from(name)]
    } else {
        std::env::split_paths(path.unwrap_or(OsStr::new("/usr/local/bin:/usr/bin:/bin")))
            .map(|folder| folder.join(name))
            .collect()
    };
    for candidate in candidates {
        let Ok(metadata) = std::fs::metadata(&candidate) else {
            continue;
        };
        let runnable = metadata.is_file()
            && rustix::fs::access(&candidate, rustix::fs::Access::EXEC_OK).is_ok();
        if runnable {
            return Ok(candidate);
        }
        refused |= direct || metadata.is_file();
    }
    Err(if refused {
        io::Error::new(io::ErrorKind::PermissionDenied, "is not executable")
    } else {
        io::Error::new(io::ErrorKind::NotFound, "not found")
    })
}

#[cfg(test)]
mod tests;
