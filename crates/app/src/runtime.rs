//! The folder of sockets, which all commands share, and private folders in it.

use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::env;

/// The longest path a unix socket can have.
pub(crate) const MOST_SOCKET_BYTES: usize = 107;

/// What to say when the folder cannot be used.
pub(crate) fn advice(base: &Path) -> String {
    format!(
        "cannot use {} for sockets; set {} to a folder that can be written",
        base.display(),
        env::RUNTIME_DIR
    )
}

/// Makes a private folder; false if it was there. One that others may write is refused.
pub(crate) fn make(path: &Path) -> anyhow::Result<bool> {
    match DirBuilder::new().mode(0o700).create(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            let metadata = fs::symlink_metadata(path)?;
            let ours = metadata.uid() == rustix::process::geteuid().as_raw();
            if !metadata.is_dir() || !ours || metadata.mode() & 0o022 != 0 {
                bail!(
                    "{} belongs to others, or others may write it",
                    path.display()
                );
            }
            Ok(false)
        }
        Err(error) => Err(error).with_context(|| format!("cannot make {}", path.display())),
    }
}

/// The folder of sockets, as the environment says.
pub(crate) fn base() -> anyhow::Result<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(path) = set(env::RUNTIME_DIR) {
        return std::path::absolute(&path).context("cannot tell where the runtime folder is");
    }
    let user = rustix::process::geteuid();
    if user.is_root() {
        return Ok("/run/parhelion".into());
    }
    Ok(match set(env::XDG_RUNTIME_DIR) {
        Some(path) => Path::new(&path).join("parhelion"),
        None => std::env::temp_dir().join(format!("parhelion-{}", user.as_raw())),
    })
}
