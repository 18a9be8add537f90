//! The folder of one device: its sockets, by the name of the vGPU.
//!
//! Rules: only its owner can enter it; a lock says whether a device is at work in it, so that what a
//! killed one has left is used again, and a second one of the same name is refused.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::runtime::{MOST_SOCKET_BYTES, advice, base, make};

/// Begins the names of folders made here; the name of the vGPU follows.
const PREFIX: &str = "vm-";

/// Where the sockets of a device are.
#[derive(Clone, Debug)]
pub(crate) struct Sockets {
    folder: PathBuf,
    /// For a monitor that speaks vfio-user.
    pub(crate) vfio_user: PathBuf,
    /// For a monitor that speaks vhost-user.
    pub(crate) vhost_user: PathBuf,
    /// For programs without a machine.
    pub(crate) vtest: PathBuf,
    /// For the daemon.
    pub(crate) watch: PathBuf,
    /// For `vgpu` commands.
    pub(crate) control: PathBuf,
    /// QEMU's, for whoever manages it.
    pub(crate) qmp: PathBuf,
}

impl Sockets {
    /// Those of the device `name`, which need not exist.
    pub(crate) fn of(name: &str) -> anyhow::Result<Self> {
        let folder = base()?.join(format!("{PREFIX}{name}"));
        let sockets = Self {
            vfio_user: folder.join("vfio-user.sock"),
            vhost_user: folder.join("vhost-user.sock"),
            vtest: folder.join("vtest.sock"),
            watch: folder.join("watch.sock"),
            control: folder.join("control.sock"),
            qmp: folder.join("qmp.sock"),
            folder,
        };
        // The longest of them.
        if sockets.vhost_user.as_os_str().len() > MOST_SOCKET_BYTES {
            bail!(
                "{} is too long a path for a socket; {}",
                sockets.vhost_user.display(),
                advice(&sockets.folder)
            );
        }
        Ok(sockets)
    }
}

/// The names of the devices that are at work.
pub(crate) fn at_work() -> Vec<String> {
    let entries = base().and_then(|base| Ok(fs::read_dir(base)?));
    let names = entries.into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        let name = name.strip_prefix(PREFIX)?.to_owned();
        is_at_work(&entry.path()).then_some(name)
    });
    names.collect()
}

/// Whether a device is at work in a folder.
fn is_at_work(folder: &Path) -> bool {
    File::open(folder.join("lock")).is_ok_and(|lock| lock.try_lock().is_err())
}

/// The folder, for the device that is at work in it; removed when dropped.
#[derive(Debug)]
pub(crate) struct DeviceFolder {
    sockets: Sockets,
    _lock: File,
}

impl DeviceFolder {
    /// Makes it.
    pub(crate) fn create(name: &str) -> anyhow::Result<Self> {
        let base = base()?;
        let sockets = Sockets::of(name)?;
        let lock = || {
            make(&base)?;
            make(&sockets.folder)?;
            Ok::<_, anyhow::Error>(File::create(sockets.folder.join("lock"))?)
        };
        let lock = lock().with_context(|| advice(&base))?;
        if lock.try_lock().is_err() {
            bail!("a vGPU named {name} is at work already; take another name");
        }
        remove_stale(&base, &sockets.folder);
        // Left by one that was killed.
        let Sockets {
            folder: _,
            vfio_user,
            vhost_user,
            vtest,
            watch,
            control,
            qmp,
        } = &sockets;
        for socket in [vfio_user, vhost_user, vtest, watch, control, qmp] {
            let _ = fs::remove_file(socket);
        }
        Ok(Self {
            sockets,
            _lock: lock,
        })
    }

    pub(crate) fn sockets(&self) -> &Sockets {
        &self.sockets
    }
}

/// Removes the folders of other devices that were killed. Those of the last minute stay: one may be about
/// to be locked.
fn remove_stale(base: &Path, own: &Path) {
    const YOUNG: Duration = Duration::from_secs(60);
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let folder = entry.path();
        let is_device = entry.file_name().to_string_lossy().starts_with(PREFIX);
        let age = entry.metadata().and_then(|metadata| metadata.modified());
        let is_old = age.is_ok_and(|made| made.elapsed().is_ok_and(|age| age > YOUNG));
        if !is_device || !is_old || folder == own {
            continue;
        }
        if folder.join("lock").exists() && !is_at_work(&folder) {
            tracing::info!("removing {}, which a killed process left", folder.display());
            let _ = fs::remove_dir_all(folder);
        }
    }
}

impl Drop for DeviceFolder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.sockets.folder) {
            tracing::warn!("cannot remove {}: {error}", self.sockets.folder.display());
        }
    }
}
