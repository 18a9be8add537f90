//! The role `serve`: the daemon of a host. It loads no Vulkan driver.
//!
//! Threads: those of the API (tokio), one that gives turns on the GPU, one that hears devices, and some for
//! moments, which start and end processes.
//!
//! Rules:
//!
//! - There is one on a host (for a runtime folder): the second says so and ends.
//! - vGPUs do not end with it. What it knows is in files and in the devices themselves, so that one that is
//!   killed is followed by one that knows the same.

mod api;
mod config;
mod events;
mod links;
mod metrics;
mod problem;
mod registry;
mod remote;
mod scheduler;
mod store;

use std::fs::File;
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener as StdListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail};
use parhelion_model::vgpu::Size;
use parhelion_sys::process::{self, FIRST_INHERITED_FD};
use tokio::net::UnixListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::args::ServeArguments;
use crate::device::placement;
use crate::renderer::confinement;
use crate::{complain, env, runtime};
pub(crate) use api::{EventList, VgpuList, Wanted};
use config::Config;
pub(crate) use events::{Event, What};
pub(crate) use problem::Problem;
use registry::Registry;
pub(crate) use registry::{Capacity, Phase, VgpuView};
use remote::Remote;
use store::Store;

/// The API's socket.
pub(crate) fn api_socket() -> anyhow::Result<PathBuf> {
    Ok(runtime::base()?.join("api.sock"))
}

/// Plays the role.
pub(crate) fn main(arguments: &ServeArguments) -> anyhow::Result<ExitCode> {
    if let Some(name) = &arguments.make_token {
        let (token, lines) = remote::make_token(name)?;
        // Apart, so that the token itself does not get into the configuration.
        complain(&format!("the token of {name}, shown only now: {token}"));
        write!(std::io::stdout(), "{lines}")?;
        return Ok(ExitCode::SUCCESS);
    }
    let config = Config::load(arguments.config.as_deref())?;
    let remote = Remote::read(&config.api)?;
    if arguments.check_config {
        return Ok(ExitCode::SUCCESS);
    }
    let base = runtime::base()?;
    runtime::make(&base).with_context(|| runtime::advice(&base))?;
    let lock = File::create(base.join("serve.lock")).with_context(|| runtime::advice(&base))?;
    if lock.try_lock().is_err() {
        bail!(
            "a daemon is at work already, at {}; there is one on a host",
            base.display()
        );
    }
    // Before any process is started, which would inherit it.
    let activated = activated()?;
    let elsewhere = remote.as_ref().map(Remote::listen).transpose()?;
    confinement::enter_daemon()?;
    process::raise_open_files().context("cannot raise the limit of open files")?;
    let gpu = placement::host_gpu()?;
    gpu.warn();
    let vram = config.gpu.vram.map(|Size(bytes)| bytes);
    if let (Some(wanted), Some(there)) = (vram, gpu.memory_bytes)
        && wanted > there
    {
        bail!(
            "[gpu] vram = {wanted} cannot be promised: {} has {there} bytes",
            gpu.name
        );
    }
    let store = Store::open(&state_folder()?)?;
    let registry = Registry::new(store, gpu.clone(), vram.or(gpu.memory_bytes))?;
    registry.adopt()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(64)
        .enable_all()
        .build()?;
    let shared = api::Shared {
        registry,
        config: Arc::new(config),
    };
    let served = runtime.block_on(serve(&base, shared, activated, remote.zip(elsewhere)));
    // Calls under way are not waited for; what they began is found by the next daemon.
    runtime.shutdown_background();
    served?;
    drop(lock);
    Ok(ExitCode::SUCCESS)
}

async fn serve(
    base: &Path,
    shared: api::Shared,
    activated: Option<StdListener>,
    remote: Option<(Remote, TcpListener)>,
) -> anyhow::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let socket = api_socket()?;
    let is_ours = activated.is_none();
    let listener = match activated {
        Some(listener) => listener,
        None => {
            // Ours alone, since we hold the lock.
            let _ = std::fs::remove_file(&socket);
            let listener = StdListener::bind(&socket).with_context(|| runtime::advice(base))?;
            std::fs::set_permissions(&socket, std::fs::Permissions::from_mode(0o600))?;
            listener
        }
    };
    listener.set_nonblocking(true)?;
    let listener = UnixListener::from_std(listener)?;
    tracing::info!("serving at {}", socket.display());
    // Without a manager of services nobody is told.
    let _ = sd_notify::notify(&[sd_notify::NotifyState::Ready]);
    let router = api::router(shared);
    let from_elsewhere = async {
        match remote {
            Some((remote, listener)) => remote.serve(listener, router.clone()).await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        served = axum::serve(listener, router.clone()) => served?,
        served = from_elsewhere => served?,
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    let _ = sd_notify::notify(&[sd_notify::NotifyState::Stopping]);
    if is_ours {
        let _ = std::fs::remove_file(&socket);
    }
    Ok(())
}

/// The socket that systemd has opened for us, if it has.
fn activated() -> anyhow::Result<Option<StdListener>> {
    let is_for_us =
        std::env::var(env::LISTEN_PID).is_ok_and(|pid| pid == std::process::id().to_string());
    if !is_for_us {
        return Ok(None);
    }
    match std::env::var(env::LISTEN_FDS).as_deref() {
        Ok("0") | Err(_) => Ok(None),
        Ok("1") => Ok(Some(process::inherited_fd(FIRST_INHERITED_FD)?.into())),
        Ok(count) => bail!("systemd passes {count} sockets, and there is use for one"),
    }
}

/// The folder of what is to be remembered.
fn state_folder() -> anyhow::Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = set(env::STATE_DIR) {
        return std::path::absolute(&path).context("cannot tell where the state folder is");
    }
    if rustix::process::geteuid().is_root() {
        return Ok("/var/lib/parhelion".into());
    }
    let state = match (set(env::XDG_STATE_HOME), set(env::HOME)) {
        (Some(path), _) => PathBuf::from(path),
        (None, Some(home)) => Path::new(&home).join(".local/state"),
        (None, None) => bail!(
            "set {} to a folder for what is to be remembered",
            env::STATE_DIR
        ),
    };
    Ok(state.join("parhelion"))
}
