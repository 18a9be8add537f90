//! `parhelion run`: a program on a vGPU of its own, without a VM.
//!
//! The program is unmodified and uses the stock guest driver, Mesa's Venus. We listen on a socket in
//! a private folder, point the driver at it by environment variables, and start a renderer process
//! for each connection (each Vulkan instance of the program and of its children).
//!
//! Rules:
//!
//! - The program cannot tell us from a shell: its exit code is ours, signals reach it, 127 and 126
//!   mean that it could not be found or run.
//! - When the program ends, everything that was started for it ends: renderers, connections of
//!   children that live on, socket and folder.

mod folder;
mod summary;

use std::ffi::{OsStr, OsString};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::Context;
use parhelion_device::vgpu::{Status, Vgpu};
use parhelion_model::limits::Limits;
use parhelion_model::vgpu::VgpuLimits;
use parhelion_sys::event;
use parhelion_sys::process::{self, Child, Launch, OpenFiles};
use parhelion_sys::signal::Signals;
use rustix::event::{PollFd, PollFlags};

use crate::args::RunArguments;
use crate::client::{Borrowed, Daemon};
use crate::icd::{self, Driver};
use crate::serve::{Phase, VgpuView, Wanted};
use crate::vtest::{HIDDEN, Server};
use crate::{apis, client, complain, env};
use folder::RuntimeFolder;
use summary::Totals;

/// The program is there but cannot be run.
const NOT_RUNNABLE: u8 = 126;
/// The program was not found.
const NOT_FOUND: u8 = 127;
/// There is no guest driver.
const NO_VENUS: u8 = 3;

/// How long connections may take to end by themselves after the program has.
const LINGER: Duration = Duration::from_millis(300);

/// Runs the command.
pub(crate) fn main(arguments: &RunArguments) -> anyhow::Result<ExitCode> {
    // First, so that all threads inherit the mask.
    let signals = Signals::block().context("cannot receive signals")?;
    let Some((program, program_arguments)) = arguments.program.split_first() else {
        anyhow::bail!("there is no program to run");
    };
    let path = std::env::var_os(env::PATH);
    let file = match process::find_program(program, path.as_deref()) {
        Ok(file) => file,
        Err(error) => return Ok(cannot_run(program, &error)),
    };
    let venus = match icd::venus() {
        Ok(venus) => venus,
        Err(error) => {
            complain(&format!("{error:#}; {}", icd::VENUS_ADVICE));
            return Ok(ExitCode::from(NO_VENUS));
        }
    };
    // A context takes descriptors for each of its resources.
    let open_files = process::raise_open_files().context("cannot raise the limit of open files")?;
    let folder = RuntimeFolder::create()?;
    let vgpu = Backing::start(arguments, &folder)?;

    let launch = launch(
        &file,
        program,
        program_arguments,
        &venus,
        vgpu.socket(&folder),
        open_files,
        arguments.limits.vram.is_some() || !matches!(vgpu, Backing::Own(..)),
    );
    let launch = on_vulkan(arguments, &venus, &folder)?
        .into_iter()
        .fold(launch, |launch, (name, value)| {
            launch.environment(name, value)
        });
    let code = match launch.spawn() {
        Ok(mut child) => exit_code(attend(&mut child, &signals)?),
        Err(error) => cannot_run(program, &error),
    };
    let ended = vgpu.end();
    drop(folder);
    let totals = match ended {
        // Others may use it as well: `vgpu show` tells.
        Ok(None) => {
            if let (Some(name), false) = (&arguments.vgpu, arguments.quiet) {
                complain(&format!(
                    "what vGPU {name} has used, and what went wrong: parhelion vgpu show {name}"
                ));
            }
            return Ok(code);
        }
        Ok(Some(status)) => Totals::from(status),
        Err(error) => {
            complain(&format!("what was used is not known: {error:#}"));
            return Ok(code);
        }
    };

    if let Some(file) = &arguments.json_summary {
        totals
            .write(file)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    if !arguments.quiet {
        complain(&totals.to_string());
    }
    Ok(code)
}

/// The vGPU of a run.
enum Backing {
    /// In this process.
    Own(Server, Vgpu),
    /// The daemon's, for as long as it is held.
    Daemon(Borrowed),
    /// One of the daemon's that lasts, by its socket.
    Lasting(PathBuf),
}

impl Backing {
    fn start(arguments: &RunArguments, folder: &RuntimeFolder) -> anyhow::Result<Self> {
        if let Some(name) = &arguments.vgpu {
            let view: VgpuView = Daemon::need()?.get(&format!("/v1/vgpus/{name}"))?;
            if view.phase != Phase::Ready {
                anyhow::bail!("vGPU {name} is not ready; `parhelion vgpu show {name}` says why");
            }
            return Ok(Self::Lasting(view.sockets.vtest.into()));
        }
        let daemon = Daemon::find()?;
        if let (Some(daemon), false) = (daemon, arguments.keep_extensions) {
            let wanted = Wanted {
                robust: Some(!arguments.no_robust),
                ..Wanted::default()
            };
            let name = format!("run-{}", std::process::id());
            let borrowed = Borrowed::make(daemon, &name, &arguments.limits, wanted)?;
            return Ok(Self::Daemon(borrowed));
        }
        if arguments.keep_extensions {
            client::refuse_without_daemon(
                &arguments.limits,
                "cannot be had with --keep-extensions",
            )?;
        } else {
            client::refuse_without_daemon(&arguments.limits, client::NO_DAEMON)?;
        }
        arguments
            .limits
            .change()
            .apply(&VgpuLimits::default())
            .check()?;
        let limits = Limits {
            vram_bytes: arguments.limits.vram,
            timeout_ms: arguments.limits.timeout,
            robust: !arguments.no_robust,
            ..Limits::default()
        };
        let hidden = match arguments.keep_extensions {
            true => Vec::new(),
            false => vec![HIDDEN.to_owned()],
        };
        let vgpu = Vgpu::new(limits, hidden);
        let server = Server::start(folder.socket(), vgpu.clone())?;
        Ok(Self::Own(server, vgpu))
    }

    fn socket<'a>(&'a self, folder: &'a RuntimeFolder) -> &'a Path {
        match self {
            Self::Own(..) => folder.socket(),
            Self::Daemon(borrowed) => borrowed.vtest_socket(),
            Self::Lasting(socket) => socket,
        }
    }

    /// Ends it, and says what was used, if it was this program only.
    fn end(self) -> anyhow::Result<Option<Status>> {
        match self {
            Self::Own(server, vgpu) => {
                server.end(LINGER);
                Ok(Some(vgpu.status()))
            }
            Self::Daemon(borrowed) => borrowed.end(LINGER).map(Some),
            Self::Lasting(_) => Ok(None),
        }
    }
}

#[allow(clippy::too_many_arguments, reason = "what a program is started with")]
fn launch(
    file: &Path,
    name: &OsStr,
    arguments: &[OsString],
    venus: &Driver,
    socket: &Path,
    open_files: OpenFiles,
    limited: bool,
) -> Launch {
    let launch = Launch::new(file)
        .shown_as(name)
        .standard(Stdio::inherit(), Stdio::inherit(), Stdio::inherit())
        .open_files(open_files)
        // Mesa waits for fences in short sleeps.
        .fine_timers();
    let launch = env::pass_on(launch);
    let launch = arguments
        .iter()
        .fold(launch, |launch, argument| launch.argument(argument));
    let launch = if limited {
        // So that a refused allocation is an error that the program sees.
        let perf = switches("no_async_mem_alloc", std::env::var_os(env::VN_PERF));
        launch.environment(env::VN_PERF, perf)
    } else {
        launch
    };
    launch
        .environment(
            env::VN_DEBUG,
            switches("vtest", std::env::var_os(env::VN_DEBUG)),
        )
        .environment(env::VTEST_SOCKET_NAME, socket)
        .environment(env::VK_DRIVER_FILES, &venus.file)
        .environment(env::VK_ICD_FILENAMES, &venus.file)
}

/// The variables that carry OpenGL and OpenCL on the vGPU; none if they are to stay as they are.
fn on_vulkan(
    arguments: &RunArguments,
    venus: &Driver,
    folder: &RuntimeFolder,
) -> anyhow::Result<Vec<(&'static str, OsString)>> {
    let asked = arguments.gl || arguments.cl;
    if arguments.gl && apis::opengl().is_none() {
        complain(&format!("Mesa's OpenGL is missing; {}", apis::GL_ADVICE));
    }
    let opencl = apis::opencl();
    if arguments.cl && opencl.is_none() {
        complain(&format!("Mesa's OpenCL is missing; {}", apis::CL_ADVICE));
    }
    if arguments.vulkan_only || !asked && (chosen_by_user() || !apis::can_draw_windows(venus)) {
        return Ok(Vec::new());
    }
    let vendors = opencl
        .map(|file| folder.with_only("opencl", &file))
        .transpose()
        .context("cannot copy the description of Mesa's OpenCL")?;
    let mut variables = apis::variables(vendors.as_deref());
    // What chooses the driver is ours if it was asked for; all else is the user's.
    variables
        .retain(|(name, _)| asked && CHOICES.contains(name) || std::env::var_os(name).is_none());
    Ok(variables)
}

/// Variables by which users choose a driver of OpenGL.
const CHOICES: [&str; 2] = [env::MESA_LOADER_DRIVER_OVERRIDE, env::GALLIUM_DRIVER];

/// Whether the user wants another driver than Zink.
fn chosen_by_user() -> bool {
    CHOICES
        .iter()
        .filter_map(std::env::var_os)
        .any(|driver| driver != "zink")
}

/// A switch of Mesa's Venus driver that we need, and those of the user.
fn switches(ours: &str, user: Option<OsString>) -> OsString {
    let mut switches = OsString::from(ours);
    if let Some(user) = user.filter(|user| !user.is_empty()) {
        switches.push(",");
        switches.push(user);
    }
    switches
}

/// Waits for the program, and passes signals on to it.
fn attend(child: &mut Child, signals: &Signals) -> anyhow::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        let mut fds = vec![PollFd::new(signals, PollFlags::IN)];
        let mut timeout = None;
        match child.ended_fd() {
            Some(ended) => fds.push(PollFd::new(ended, PollFlags::IN)),
            None => timeout = Some(Duration::from_millis(20)),
        }
        event::wait(&mut fds, timeout)?;
        drop(fds);
        while let Some(received) = signals.next()? {
            // From a terminal the program has got it already, because it is in our group.
            if !received.from_terminal {
                child.signal(received.number)?;
            }
        }
    }
}

/// The exit code a shell would give.
pub(crate) fn exit_code(status: ExitStatus) -> ExitCode {
    let code = match (status.code(), status.signal()) {
        (Some(code), _) => u8::try_from(code).ok(),
        (None, Some(signal)) => signal
            .checked_add(128)
            .and_then(|code| u8::try_from(code).ok()),
        (None, None) => None,
    };
    ExitCode::from(code.unwrap_or(crate::FAILED))
}

fn cannot_run(program: &OsStr, error: &std::io::Error) -> ExitCode {
    let not_found = error.kind() == std::io::ErrorKind::NotFound;
    let reason = if not_found {
        "not found".to_owned()
    } else {
        format!("cannot be run: {error}")
    };
    complain(&format!("{}: {reason}", program.display()));
    ExitCode::from(if not_found { NOT_FOUND } else { NOT_RUNNABLE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn switches_of_the_user_stay() {
        assert_eq!(switches("vtest", None), "vtest");
        assert_eq!(switches("vtest", Some("".into())), "vtest");
        assert_eq!(
            switches("vtest", Some("init,result".into())),
            "vtest,init,result"
        );
    }

    #[test]
    fn exit_codes_are_those_of_shells() {
        for (raw, code) in [(0, 0), (7 << 8, 7), (255 << 8, 255), (9, 137), (15, 143)] {
            assert_eq!(exit_code(ExitStatus::from_raw(raw)), ExitCode::from(code));
        }
    }
}
