//! The role `device`: one vGPU. It loads no Vulkan driver and outlives every renderer, and the daemon; what
//! guests send to it is worked off in the crate `device`.
//!
//! Threads: the main one works a machine's commands off and starts renderers; one serves the monitor on one
//! of two sockets, one programs without a machine, one the control socket, one the daemon; one waits for
//! signals.

pub(crate) mod control;
mod folder;
pub(crate) mod placement;
pub(crate) mod watch;

use std::fs::File;
use std::io::Write;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::Context;
use parhelion_device::gpu::{Config, Gpu, Head};
use parhelion_device::machine::{self, Machine};
use parhelion_device::vgpu::Vgpu;
use parhelion_device::{End, Ended, vfio_user, vhost_user};
use parhelion_model::limits::Limits;
use parhelion_render as render;
use parhelion_sys::event::{self, EventFd};
use parhelion_sys::process::{self, FIRST_INHERITED_FD};
use parhelion_sys::signal::Signals;
use parhelion_sys::socket::Seqpacket;
use rustix::event::{PollFd, PollFlags};

use crate::args::{DeviceArguments, VgpuOptions};
use crate::renderer::{self, confinement};
use crate::vtest::{HIDDEN, Server};
use control::Lease;
pub(crate) use folder::{DeviceFolder, Sockets, at_work};

/// The most programs of one guest at a time, each of which is a process here.
const MOST_CONTEXTS: usize = 64;
const MOST_RESOURCES: usize = 64 * 1024;
/// Sixteen images of the largest monitor, and some.
const MOST_IMAGE_BYTES: u64 = 1 << 30;

/// Plays the role.
pub(crate) fn main(arguments: &DeviceArguments) -> anyhow::Result<ExitCode> {
    // First, so that all threads inherit the mask.
    let signals = Signals::block().context("cannot receive signals")?;
    let ready = match arguments.ready {
        true => Some(process::inherited_fd(FIRST_INHERITED_FD)?),
        false => None,
    };
    process::raise_open_files().context("cannot raise the limit of open files")?;
    let folder = DeviceFolder::create(&arguments.name)?;
    confinement::enter_device()?;
    let kick = Arc::new(EventFd::new()?);
    let blobs_first = match arguments.blobs_first {
        Some(blobs_first) => blobs_first,
        None => {
            let gpu = placement::host_gpu()?;
            gpu.warn();
            gpu.blobs_first
        }
    };
    let vgpu = Vgpu::new(limits(arguments), vec![HIDDEN.to_owned()]);
    let gpu = Gpu::new(
        config(&arguments.options, vgpu.clone(), blobs_first),
        Box::new(renderer::spawn),
        Arc::clone(&kick),
    )
    .context("cannot make the window")?;
    let window = gpu.window_fd()?;
    let (machine, worker) = machine::new(gpu, kick);

    let sockets = folder.sockets();
    let listeners = [&sockets.vfio_user, &sockets.vhost_user].map(|socket| listen(socket));
    let [vfio_user, vhost_user] = listeners;
    let listeners = [vfio_user?, vhost_user?];
    let control = listen(&sockets.control)?;
    let options = arguments.options.clone();
    let once = arguments.once;
    start("monitor", {
        let machine = machine.clone();
        move || {
            let end = serve(&listeners, &machine, &window, options.window, once);
            if let Err(error) = end {
                tracing::error!(%error, "cannot accept a monitor");
            }
            machine.stop();
        }
    })?;
    let programs = Server::start(&sockets.vtest, vgpu.clone())?;
    start("control", {
        let machine = machine.clone();
        let lease = Lease::new(arguments.lease, machine.clone())?;
        let vgpu = vgpu.clone();
        move || control::serve(&control, &machine, &vgpu, &lease)
    })?;
    let watch = Seqpacket::listen(&sockets.watch)
        .with_context(|| format!("cannot listen at {}", sockets.watch.display()))?;
    start("watch", {
        let machine = machine.clone();
        move || watch::serve(&watch, &vgpu, &machine)
    })?;
    start("signals", {
        let machine = machine.clone();
        move || {
            wait_for_signal(&signals);
            machine.stop();
        }
    })?;
    if let Some(ready) = ready {
        // Who waits for this may have given up; then a signal follows.
        let _ = File::from(ready).write_all(b"\n");
    }
    worker.work(&|ended: &Ended| tracing::debug!(?ended, "context ended"))?;
    programs.end(Duration::ZERO);
    drop(folder);
    Ok(ExitCode::SUCCESS)
}

fn limits(arguments: &DeviceArguments) -> Limits {
    Limits {
        vram_bytes: arguments.options.limits.vram,
        timeout_ms: arguments.options.limits.timeout,
        is_metered: arguments.metered,
        robust: !arguments.options.no_robust,
        ..Limits::default()
    }
}

fn config(options: &VgpuOptions, vgpu: Vgpu, blobs_first: bool) -> Config {
    let head = |(width, height): &(u32, u32)| Head {
        width: *width,
        height: *height,
        is_on: true,
    };
    Config {
        capset: match blobs_first {
            true => render::capset_for_window().to_vec(),
            false => render::capset().to_vec(),
        },
        vgpu,
        blobs_first,
        heads: options.heads.0.iter().map(head).collect(),
        window_bytes: options.window,
        most_contexts: MOST_CONTEXTS,
        most_resources: MOST_RESOURCES,
        most_image_bytes: MOST_IMAGE_BYTES,
    }
}

fn listen(socket: &std::path::Path) -> anyhow::Result<UnixListener> {
    UnixListener::bind(socket).with_context(|| format!("cannot listen at {}", socket.display()))
}

fn start(name: &str, run: impl FnOnce() + Send + 'static) -> anyhow::Result<()> {
    let thread = thread::Builder::new().name(name.to_owned()).spawn(run);
    thread.with_context(|| format!("cannot start the thread {name}"))?;
    Ok(())
}

/// Serves one monitor after the other, each at the socket of its protocol; only the first with `once`.
fn serve(
    listeners: &[UnixListener; 2],
    machine: &Machine,
    window: &OwnedFd,
    window_bytes: u64,
    once: bool,
) -> std::io::Result<()> {
    let [vfio, vhost] = listeners;
    loop {
        let mut fds = [vfio, vhost].map(|listener| PollFd::new(listener, PollFlags::IN));
        event::wait(&mut fds, None)?;
        let [is_vfio, is_vhost] = fds.map(|fd| !fd.revents().is_empty());
        let end = if is_vfio {
            vfio_user::serve(vfio.accept()?.0, machine, window.as_fd(), window_bytes)
        } else if is_vhost {
            vhost_user::serve(vhost.accept()?.0, machine, window.as_fd(), window_bytes)
        } else {
            continue;
        };
        match end {
            End::Disconnected => tracing::debug!("the monitor has left"),
            End::Broken(reason) => {
                tracing::warn!(reason, "the monitor's socket cannot be used any more");
            }
        }
        machine.forget();
        if once {
            return Ok(());
        }
    }
}

fn wait_for_signal(signals: &Signals) {
    loop {
        match signals.next() {
            Ok(Some(_)) => break,
            Ok(None) => {}
            Err(error) => {
                tracing::error!(%error, "signals cannot be received");
                break;
            }
        }
        if event::wait(&mut [PollFd::new(signals, PollFlags::IN)], None).is_err() {
            break;
        }
    }
}
