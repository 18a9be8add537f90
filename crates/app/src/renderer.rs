//! The role `renderer`: one process for one context, started by [`spawn`].
//!
//! The same binary is executed again, so that the two sides never differ in version. The socket is
//! passed as descriptor 3. Before anything of a guest is read, the process confines itself
//! ([`confinement`]).

pub(crate) mod confinement;
mod words;

use std::io;
use std::process::{ExitCode, Stdio};

use anyhow::Context;
use parhelion_device::renderer::Spawned;
use parhelion_sys::process::{self, FIRST_INHERITED_FD, Launch};
use parhelion_sys::socket::Seqpacket;

use crate::args::RendererArguments;
use parhelion_render as render;

use crate::env;

/// Plays the role.
pub(crate) fn main(arguments: &RendererArguments) -> anyhow::Result<ExitCode> {
    let confined = confinement::enter_renderer()?;
    if arguments.confinement {
        serde_json::to_writer(io::stdout().lock(), &confined)?;
        return Ok(ExitCode::SUCCESS);
    }
    if !arguments.attempt.is_empty() {
        return confinement::attempt(&arguments.attempt);
    }
    if arguments.probe {
        return probe();
    }
    let fd = process::inherited_fd(FIRST_INHERITED_FD)
        .context("this command is started by other commands of parhelion only")?;
    let socket = Seqpacket::from_fd(fd)?;
    render::process::run(socket).map_err(anyhow::Error::msg)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the devices, or `{"error": …}`: who asked reads only this.
fn probe() -> anyhow::Result<ExitCode> {
    let (value, code) = match render::probe::probe() {
        Ok(devices) => (devices, ExitCode::SUCCESS),
        Err(error) => (serde_json::json!({ "error": error }), ExitCode::FAILURE),
    };
    serde_json::to_writer(io::stdout().lock(), &value)?;
    Ok(code)
}

/// The command that starts a renderer: this binary, the little environment it needs, out of reach of
/// the keys of the terminal.
pub(crate) fn launch() -> Launch {
    let launch = Launch::new("/proc/self/exe")
        .shown_as("parhelion")
        .argument("renderer")
        .standard(Stdio::null(), Stdio::null(), Stdio::inherit())
        .own_group();
    let launch = match confinement::mode() {
        confinement::Mode::Off => launch,
        _ => launch.isolated(),
    };
    env::of_renderers(std::env::vars_os())
        .into_iter()
        .fold(launch, |launch, (name, value)| {
            launch.environment(name, value)
        })
}

/// Starts a renderer. The calling thread has to stay until it is gone.
pub(crate) fn spawn() -> io::Result<Spawned> {
    let (ours, theirs) = Seqpacket::pair()?;
    let (said, say) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    let process = launch()
        .standard(Stdio::null(), Stdio::null(), say.into())
        .inherit(theirs.into_fd())
        .spawn()?;
    words::relay(said)?;
    Ok(Spawned {
        socket: ours,
        process: Some(process),
    })
}
