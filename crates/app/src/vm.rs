//! `parhelion vm`: QEMU with a vGPU, and what others need to start theirs.
//!
//! Rules:
//!
//! - QEMU is an unmodified one, and gets exactly the arguments that `vm args` prints, those of the
//!   machine, and those of the user.
//! - When QEMU ends, its vGPU ends; when this process ends, however it ends, both do.
//! - The exit code is QEMU's.

pub(crate) mod qemu;

use std::ffi::OsStr;
use std::io::Read;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::{ExitCode, ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};
use parhelion_sys::event;
use parhelion_sys::process::{self, Child, Launch};
use parhelion_sys::signal::{Signals, TERMINATE};
use rustix::event::{PollFd, PollFlags};

use crate::args::{Transport, VgpuOptions, VmArgsArguments, VmCommand, VmRunArguments};
use crate::client::{Borrowed, Daemon};
use crate::device::Sockets;
use crate::run::exit_code;
use crate::{client, env, vgpu};

/// How long the vGPU may take to begin.
const START: Duration = Duration::from_secs(90);
/// How long it may take to end its renderers.
const GRACE: Duration = Duration::from_secs(5);

/// Runs the command.
pub(crate) fn main(command: VmCommand) -> anyhow::Result<ExitCode> {
    match command {
        VmCommand::Run(arguments) => run(&arguments),
        VmCommand::Args(arguments) => args(&arguments),
    }
}

/// Prints what a QEMU needs.
fn args(arguments: &VmArgsArguments) -> anyhow::Result<ExitCode> {
    use std::io::Write;
    let sockets = Sockets::of(&arguments.name)?;
    let mut out = std::io::stdout().lock();
    write!(
        out,
        "{}",
        qemu::advice(
            &arguments.name,
            &sockets,
            arguments.transport,
            arguments.memory
        )
    )?;
    Ok(ExitCode::SUCCESS)
}

fn run(arguments: &VmRunArguments) -> anyhow::Result<ExitCode> {
    let signals = Signals::block().context("cannot receive signals")?;
    let program = qemu_program(&arguments.qemu, arguments.transport)?;
    for file in [&arguments.image, &arguments.kernel, &arguments.initrd] {
        if let Some(file) = file
            && let Err(error) = std::fs::File::open(file)
        {
            bail!("cannot read {}: {error}", file.display());
        }
    }
    let name = arguments
        .name
        .clone()
        .unwrap_or_else(|| format!("vm-{}", std::process::id()));
    let sockets = Sockets::of(&name)?;
    let mut device = Backing::start(&name, &arguments.options)?;

    // Whoever interrupts a start wants no machine.
    if let Some(received) = signals.next()? {
        device.end()?;
        let code = received.number.saturating_add(128);
        return Ok(ExitCode::from(u8::try_from(code).unwrap_or(crate::FAILED)));
    }
    let kvm = !arguments.tcg && qemu::kvm_is_usable();
    if !kvm && !arguments.tcg {
        crate::complain("KVM cannot be used here (/dev/kvm): the processor is emulated");
    }
    let launch = Launch::new(&program).shown_as(&arguments.qemu).standard(
        Stdio::inherit(),
        Stdio::inherit(),
        Stdio::inherit(),
    );
    let launch = env::pass_on(launch);
    let line = qemu::machine(arguments, &name, &sockets, kvm);
    let launch = line
        .into_iter()
        .chain(arguments.more.iter().cloned())
        .fold(launch, Launch::argument);
    let mut machine = launch
        .spawn()
        .with_context(|| format!("cannot start {}", program.display()))?;
    let status = attend(&mut machine, &mut device, &signals)?;
    device.end()?;
    Ok(exit_code(status))
}

/// The vGPU of a machine.
#[derive(Debug)]
enum Backing {
    /// A process of this one.
    Own(Child),
    /// The daemon's, for as long as it is held.
    Daemon(Borrowed),
}

impl Backing {
    fn start(name: &str, options: &VgpuOptions) -> anyhow::Result<Self> {
        if let Some(daemon) = Daemon::find()? {
            let wanted = vgpu::wanted(options);
            let borrowed = Borrowed::make(daemon, name, &options.limits, wanted)?;
            return Ok(Self::Daemon(borrowed));
        }
        client::refuse_without_daemon(&options.limits, client::NO_DAEMON)?;
        start_device(name, options).map(Self::Own)
    }

    /// How it ended, if it has.
    fn ended(&mut self) -> anyhow::Result<Option<String>> {
        match self {
            Self::Own(child) => Ok(child.try_wait()?.map(|status| status.to_string())),
            Self::Daemon(borrowed) => {
                let mut fds = [PollFd::new(borrowed.held(), PollFlags::IN)];
                let is_gone = event::wait(&mut fds, Some(Duration::ZERO))? > 0;
                Ok(is_gone.then(|| "its process is gone".to_owned()))
            }
        }
    }

    /// What becomes readable when it ends.
    fn ended_fd(&self) -> Option<BorrowedFd<'_>> {
        match self {
            Self::Own(child) => child.ended_fd().map(AsFd::as_fd),
            Self::Daemon(borrowed) => Some(borrowed.held().as_fd()),
        }
    }

    fn end(self) -> anyhow::Result<()> {
        match self {
            Self::Own(mut device) => {
                // It may have noticed by itself that its monitor is gone, or wait for one that never came.
                device.signal(TERMINATE)?;
                if device.wait_for(GRACE)?.is_none() {
                    device.kill()?;
                }
            }
            Self::Daemon(borrowed) => {
                // What was used is of no interest here.
                let _ = borrowed.end(Duration::ZERO);
            }
        }
        Ok(())
    }
}

/// Starts the vGPU, and waits until it can be reached.
fn start_device(name: &str, options: &VgpuOptions) -> anyhow::Result<Child> {
    let (ours, theirs) = UnixStream::pair()?;
    let heads: Vec<String> = options
        .heads
        .0
        .iter()
        .map(|(width, height)| format!("{width}x{height}"))
        .collect();
    let mut launch = Launch::new("/proc/self/exe")
        .shown_as("parhelion")
        .argument("device")
        .argument(name)
        .argument("--once")
        .argument("--ready")
        .argument(format!("--window={}", options.window))
        .argument(format!("--heads={}", heads.join(",")))
        .standard(Stdio::null(), Stdio::null(), Stdio::inherit())
        .own_group()
        .inherit(OwnedFd::from(theirs));
    let limits = &options.limits;
    if let Some(vram) = limits.vram {
        launch = launch.argument(format!("--vram={vram}"));
    }
    if let Some(timeout) = limits.timeout {
        launch = launch.argument(format!("--timeout={timeout}ms"));
    }
    if options.no_robust {
        launch = launch.argument("--no-robust");
    }
    let launch = env::pass_on(launch);
    let mut device = launch.spawn().context("cannot start the vGPU")?;
    ours.set_read_timeout(Some(START))?;
    let mut byte = [0];
    match (&ours).read(&mut byte) {
        Ok(1) => Ok(device),
        Ok(_) => {
            // It has said why.
            let status = device.wait()?;
            bail!("the vGPU did not begin ({status})");
        }
        Err(_) => bail!(
            "the vGPU did not begin within {} s; `parhelion doctor` says what the driver does",
            START.as_secs()
        ),
    }
}

/// Waits for QEMU, and passes signals on to it.
fn attend(
    machine: &mut Child,
    device: &mut Backing,
    signals: &Signals,
) -> anyhow::Result<ExitStatus> {
    let mut is_told = false;
    loop {
        if let Some(status) = machine.try_wait()? {
            return Ok(status);
        }
        if !is_told && let Some(how) = device.ended()? {
            is_told = true;
            crate::complain(&format!(
                "the vGPU has ended ({how}); the machine runs on without it"
            ));
        }
        let mut fds = vec![PollFd::new(signals, PollFlags::IN)];
        if let Some(ended) = machine.ended_fd() {
            fds.push(PollFd::new(ended, PollFlags::IN));
        }
        if !is_told && let Some(ended) = device.ended_fd() {
            fds.push(PollFd::from_borrowed_fd(ended, PollFlags::IN));
        }
        event::wait(&mut fds, None)?;
        drop(fds);
        while let Some(received) = signals.next()? {
            if !received.from_terminal {
                machine.signal(received.number)?;
            }
        }
    }
}

/// Finds QEMU, and looks whether it is new enough.
fn qemu_program(name: &OsStr, transport: Transport) -> anyhow::Result<std::path::PathBuf> {
    let path = std::env::var_os(env::PATH);
    let ((old_major, old_minor), of) = qemu::oldest(transport);
    let file = process::find_program(name, path.as_deref()).map_err(|error| {
        anyhow::anyhow!(
            "{}: {error}; install QEMU {old_major}.{old_minor} or newer (Debian 13 has it in its \
             backports: qemu-system-x86), or name one with --qemu",
            name.display()
        )
    })?;
    let (_, said) = Launch::new(&file)
        .argument("--version")
        .environment(env::PATH, path.unwrap_or_default())
        .output(Duration::from_secs(20))
        .with_context(|| format!("{} --version does not work", file.display()))?;
    let said = String::from_utf8_lossy(&said);
    match qemu::version(&said) {
        Some(version) if version >= (old_major, old_minor) => Ok(file),
        Some((major, minor)) => bail!(
            "{} is QEMU {major}.{minor}, which cannot attach a vGPU this way: \
             {old_major}.{old_minor} is the first with {of}. Debian 13 has a newer one in its backports; \
             for others see --transport",
            file.display()
        ),
        None => bail!(
            "{} is no QEMU: it says {:?}",
            file.display(),
            said.lines().next()
        ),
    }
}
