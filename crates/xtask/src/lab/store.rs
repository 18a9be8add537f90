//! Where labs lie, and what is known about one.
//!
//! ```text
//! $PARHELION_LAB_DIR, or $XDG_CACHE_HOME/parhelion/lab, or ~/.cache/parhelion/lab
//!   backports/           a finished lab; appears by one rename, so it is never half a lab
//!     root/              the Debian root
//!     view/              empty: where `lab exec` lays out what a command sees
//!     stamp              hash of the recipe, then the recipe
//!     build.log          what mmdebstrap said
//!   forky.kept/          single files of a suite, fetched without building its lab
//!   backports.lock       held shared by each running `lab exec`, exclusively to replace or remove
//!   backports.build.lock held by the one that builds
//! ```

use super::Suite;
use anyhow::{Context, bail};
use std::env;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

/// The place of one suite's lab.
#[derive(Debug)]
pub(crate) struct Store {
    base: PathBuf,
    suite: Suite,
}

/// What is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Built from the recipe of today.
    Ready,
    /// Built from another recipe.
    Stale,
    /// Not built.
    Absent,
}

impl Store {
    /// The place that the environment names.
    ///
    /// # Errors
    /// When there is neither a home nor a variable that names another folder.
    pub(crate) fn new(suite: Suite) -> anyhow::Result<Self> {
        let set = |name: &str| {
            env::var_os(name)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from)
        };
        let base = set("PARHELION_LAB_DIR")
            .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("parhelion/lab")))
            .or_else(|| set("HOME").map(|home| home.join(".cache/parhelion/lab")))
            .context("no place for the lab: set PARHELION_LAB_DIR to a folder")?;
        fs::create_dir_all(&base)
            .with_context(|| format!("cannot make {}; set PARHELION_LAB_DIR", base.display()))?;
        let base = base
            .canonicalize()
            .with_context(|| format!("cannot find {}", base.display()))?;
        Ok(Self { base, suite })
    }

    /// Which suite.
    pub(crate) fn suite(&self) -> Suite {
        self.suite
    }

    /// The lab's folder.
    pub(crate) fn folder(&self) -> PathBuf {
        self.base.join(self.suite.name())
    }

    /// The Debian root in it.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder().join("root")
    }

    /// A folder beside the lab, for work on it.
    pub(crate) fn beside(&self, what: &str) -> PathBuf {
        self.base.join(format!("{}.{what}", self.suite))
    }

    /// What is there.
    pub(crate) fn state(&self) -> State {
        match fs::read_to_string(self.folder().join("stamp")) {
            Err(_) => State::Absent,
            Ok(stamp) if stamp.lines().next() == Some(&self.suite.recipe().hash()) => State::Ready,
            Ok(_) => State::Stale,
        }
    }

    /// Whether a package is installed in the lab.
    pub(crate) fn has_package(root: &Path, package: &str) -> bool {
        root.join(format!("var/lib/dpkg/info/{package}.list"))
            .is_file()
    }

    /// Takes one of the two locks, and says so if that takes time.
    ///
    /// # Errors
    /// When the lock file cannot be used.
    pub(crate) fn lock(&self, kind: Lock, say: impl Fn(&str)) -> anyhow::Result<File> {
        let (name, wait) = match kind {
            Lock::Use => (
                "lock",
                "waiting for the commands that run in it (`lab exec`) to end",
            ),
            Lock::Build => ("build.lock", "waiting for another build of it to end"),
        };
        let path = self.beside(name);
        let file = File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => say(wait),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("cannot lock {}", path.display()));
            }
        }
        file.lock()
            .with_context(|| format!("cannot lock {}", path.display()))?;
        Ok(file)
    }

    /// Removes the lab; true if there was one.
    ///
    /// # Errors
    /// As [`remove_tree`].
    pub(crate) fn remove(&self, say: impl Fn(&str)) -> anyhow::Result<bool> {
        let _build = self.lock(Lock::Build, &say)?;
        let _use = self.lock(Lock::Use, &say)?;
        let mut found = false;
        for folder in [
            self.folder(),
            self.beside("building"),
            self.beside("old"),
            self.beside("kept"),
        ] {
            found |= folder.exists();
            remove_tree(&folder)?;
        }
        Ok(found)
    }
}

/// Which lock.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Lock {
    /// Nobody may be running in the lab.
    Use,
    /// Nobody else may be building it.
    Build,
}

/// Removes a folder and all in it, but never anything that is mounted there: a build that was
/// killed could have left the host's `/dev` in it.
///
/// # Errors
/// When something is mounted below, or the removal fails.
pub(crate) fn remove_tree(folder: &Path) -> anyhow::Result<()> {
    if !folder.exists() {
        return Ok(());
    }
    let mounts =
        fs::read_to_string("/proc/self/mountinfo").context("cannot read the mount table")?;
    if let Some(mounted) = mounts
        .lines()
        .filter_map(mount_point)
        .find(|at| at.starts_with(folder))
    {
        bail!(
            "{0} is mounted; run `umount -R {0}` and try again",
            mounted.display()
        );
    }
    fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))
}

/// Where the mount of one line of mountinfo lies.
fn mount_point(line: &str) -> Option<PathBuf> {
    Some(PathBuf::from(line.split(' ').nth(4)?.replace("\\040", " ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn store(base: &Path) -> Store {
        Store {
            base: base.to_owned(),
            suite: Suite::Trixie,
        }
    }

    #[test]
    fn state_follows_the_stamp() {
        let base = tempfile::tempdir().unwrap();
        let store = store(base.path());
        assert_eq!(store.state(), State::Absent);
        fs::create_dir(store.folder()).unwrap();
        fs::write(store.folder().join("stamp"), "other\n").unwrap();
        assert_eq!(store.state(), State::Stale);
        let stamp = format!("{}\nand so on", Suite::Trixie.recipe().hash());
        fs::write(store.folder().join("stamp"), stamp).unwrap();
        assert_eq!(store.state(), State::Ready);
        assert!(store.remove(|_| ()).unwrap());
        assert_eq!(store.state(), State::Absent);
        assert!(!store.remove(|_| ()).unwrap());
    }

    #[test]
    fn mount_points_are_read() {
        let line = "36 35 98:0 /mnt1 /mnt/a\\040b rw,noatime master:1 - ext3 /dev/root rw";
        assert_eq!(mount_point(line), Some(PathBuf::from("/mnt/a b")));
        assert_eq!(mount_point("short line"), None);
    }
}
