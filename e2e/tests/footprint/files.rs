//! All files of a lab, as they are at one time.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

/// Paths, and what changes with what is written: inode, size, time.
#[derive(Debug)]
pub(crate) struct Files(BTreeMap<String, (u64, u64, i64, i64)>);

/// The kernel's own, and what the test did not make.
const LEFT_OUT: &[&str] = &["/proc", "/sys", "/dev"];

impl Files {
    /// All that can be written in a lab: what is in memory. The lab's own folders are read-only; the
    /// checkout and the build folder are on a disk.
    pub(crate) fn now() -> Self {
        let root = fs::metadata("/").map_or(0, |root| root.dev());
        let mut files = Self(BTreeMap::new());
        files.add(Path::new("/"), root);
        files.add(Path::new("/var/tmp"), device("/var/tmp"));
        files.add(Path::new("/dev/shm"), device("/dev/shm"));
        files
    }

    fn add(&mut self, folder: &Path, filesystem: u64) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.to_string_lossy().into_owned();
            let Ok(metadata) = path.symlink_metadata() else {
                continue;
            };
            if metadata.dev() != filesystem || LEFT_OUT.contains(&name.as_str()) {
                continue;
            }
            let state = (
                metadata.ino(),
                if metadata.is_dir() {
                    0
                } else {
                    metadata.size()
                },
                metadata.mtime(),
                metadata.mtime_nsec(),
            );
            self.0.insert(name, state);
            if metadata.is_dir() {
                self.add(&path, filesystem);
            }
        }
    }

    /// Paths that are new, gone, or written.
    pub(crate) fn changes_since(&self, before: &Self) -> Vec<String> {
        let all = self.0.keys().chain(before.0.keys());
        let mut changed: Vec<String> = all
            .filter(|path| self.0.get(*path) != before.0.get(*path))
            .cloned()
            .collect();
        changed.sort();
        changed.dedup();
        changed
    }
}

fn device(path: &str) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.dev())
}
