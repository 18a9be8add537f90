//! The private folder of one `parhelion run`, and what is left of former ones.
//!
//! Rules: only its owner can enter it; it is gone at the end; folders of processes that were killed
//! before they could clean up are removed by the next one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::runtime::{MOST_SOCKET_BYTES, advice, base, make};

/// Begins the names of folders made here; the process id follows.
const PREFIX: &str = "run-";

/// A folder with a socket, removed when dropped.
#[derive(Debug)]
pub(super) struct RuntimeFolder {
    path: PathBuf,
    socket: PathBuf,
    /// The folder above, if it was made for this run.
    made_base: Option<PathBuf>,
}

impl RuntimeFolder {
    /// Makes it where the environment says.
    pub(super) fn create() -> anyhow::Result<Self> {
        let base = base()?;
        Self::create_in(&base).with_context(|| advice(&base))
    }

    fn create_in(base: &Path) -> anyhow::Result<Self> {
        let made_base = make(base)?.then(|| base.to_owned());
        remove_stale(base);
        let path = base.join(format!("{PREFIX}{}", std::process::id()));
        // Nobody else has our number; so this is of a former process that had it.
        let _ = fs::remove_dir_all(&path);
        if !make(&path)? {
            bail!("{} is in use", path.display());
        }
        let socket = path.join("vtest.sock");
        let folder = Self {
            path,
            socket,
            made_base,
        };
        if folder.socket.as_os_str().len() > MOST_SOCKET_BYTES {
            bail!("the path is too long for a socket");
        }
        Ok(folder)
    }

    /// A folder within, in which there is nothing but a copy of `file`.
    pub(super) fn with_only(&self, name: &str, file: &Path) -> io::Result<PathBuf> {
        let folder = self.path.join(name);
        fs::create_dir(&folder)?;
        let copy = folder.join(file.file_name().unwrap_or_default());
        fs::copy(file, copy)?;
        Ok(folder)
    }

    /// Where the socket is to be.
    pub(super) fn socket(&self) -> &Path {
        &self.socket
    }
}

impl Drop for RuntimeFolder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            tracing::warn!("cannot remove {}: {error}", self.path.display());
        }
        if let Some(base) = &self.made_base {
            // Fails when another run uses it by now, which is right.
            let _ = fs::remove_dir(base);
        }
    }
}

/// Removes the folders of processes that are gone.
fn remove_stale(base: &Path) {
    for entry in fs::read_dir(base).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(id) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)) else {
            continue;
        };
        if id.parse::<u32>().is_ok() && !Path::new("/proc").join(id).exists() {
            tracing::info!(
                "removing {}, which a killed process left",
                entry.path().display()
            );
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    #[test]
    fn folder_is_private_and_gone_at_the_end() {
        let root = tempfile::tempdir().unwrap();
        let base = root.path().join("parhelion");
        let folder = RuntimeFolder::create_in(&base).unwrap();
        let parent = folder.socket().parent().unwrap().to_owned();
        assert_eq!(fs::metadata(&parent).unwrap().mode() & 0o777, 0o700);
        fs::write(folder.socket(), "").unwrap();
        drop(folder);
        assert!(!base.exists());
    }

    #[test]
    fn others_and_their_folders_stay() {
        let root = tempfile::tempdir().unwrap();
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755)).unwrap();
        let alive = root.path().join("run-1");
        let stale = root.path().join("run-4194999");
        let other = root.path().join("run-x");
        for path in [&alive, &stale, &other] {
            fs::create_dir(path).unwrap();
        }
        drop(RuntimeFolder::create_in(root.path()).unwrap());
        assert!(alive.exists() && other.exists() && root.path().exists());
        assert!(!stale.exists());
    }

    #[test]
    fn folders_that_others_may_write_are_refused() {
        let root = tempfile::tempdir().unwrap();
        fs::set_permissions(root.path(), fs::Permissions::from_mode(0o777)).unwrap();
        RuntimeFolder::create_in(root.path()).unwrap_err();
        let long = root.path().join("x".repeat(120));
        RuntimeFolder::create_in(&long).unwrap_err();
    }
}
