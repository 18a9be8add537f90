//! Shared libraries on this host: where they are, and whether we could load them.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::env;

/// Finds a library by its bare name, roughly as the dynamic linker does.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    folders()
        .into_iter()
        .map(|folder| folder.join(name))
        .find(|path| is_ours(path))
}

/// Whether `path` is a library for the architecture of this program.
pub(crate) fn is_ours(path: &Path) -> bool {
    // An ELF file says its word size at 4, its byte order at 5 and its machine at 18.
    let header = |path: &Path| {
        let mut bytes = [0_u8; 20];
        File::open(path)?.read_exact(&mut bytes)?;
        std::io::Result::Ok(bytes)
    };
    let (Ok(ours), Ok(theirs)) = (header(Path::new("/proc/self/exe")), header(path)) else {
        return false;
    };
    let kind = |bytes: &[u8; 20]| {
        let [a, b, c, d, class, order, .., low, high] = *bytes;
        ([a, b, c, d], class, order, [low, high])
    };
    kind(&ours) == kind(&theirs)
}

/// The version of Mesa that a driver library was built from.
pub(crate) fn mesa_version(path: &Path) -> Option<String> {
    const MARK: &[u8] = b"Mesa ";
    let bytes = std::fs::read(path).ok()?;
    bytes
        .windows(MARK.len() + 24)
        .filter_map(|window| window.strip_prefix(MARK))
        .find_map(|rest| {
            let version = rest
                .split(|c| !(c.is_ascii_alphanumeric() || b".-".contains(c)))
                .next()?;
            let text = std::str::from_utf8(version).ok()?;
            let is_version = text
                .split('.')
                .take(3)
                .filter(|part| part.as_bytes().first().is_some_and(u8::is_ascii_digit));
            (is_version.count() == 3).then(|| text.to_owned())
        })
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = std::env::var_os(env::LD_LIBRARY_PATH)
        .map(|list| std::env::split_paths(&list).collect())
        .unwrap_or_default();
    folders.extend(configured(Path::new("/etc/ld.so.conf"), 0));
    let triplet = format!("{}-linux-gnu", std::env::consts::ARCH);
    for root in ["/lib", "/usr/lib"] {
        folders.push(Path::new(root).join(&triplet));
        folders.push(format!("{root}64").into());
        folders.push(root.into());
    }
    folders.push("/usr/local/lib".into());
    folders
}

/// Folders named in the configuration of the dynamic linker.
fn configured(file: &Path, depth: u32) -> Vec<PathBuf> {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let mut folders = Vec::new();
    for line in text.lines().map(str::trim) {
        match line.strip_prefix("include ") {
            // The only pattern that is in use: all of a folder.
            Some(pattern) if depth < 2 => {
                let folder = pattern.trim().trim_end_matches("/*.conf");
                for file in sorted_files(Path::new(folder)) {
                    folders.extend(configured(&file, depth + 1));
                }
            }
            None if line.starts_with('/') => folders.push(line.into()),
            _ => {}
        }
    }
    folders
}

/// The files of a folder by name; none if it cannot be read.
pub(crate) fn sorted_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    files.sort();
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_found_where_they_are() {
        assert!(find("libc.so.6").is_some());
        assert!(find("libno-such-thing.so.1").is_none());
    }

    #[test]
    fn only_files_of_this_architecture_count() {
        assert!(is_ours(Path::new("/proc/self/exe")));
        assert!(!is_ours(Path::new("/etc/passwd")));
        assert!(!is_ours(Path::new("/nonexistent")));
        let folder = tempfile::tempdir().unwrap();
        let foreign = folder.path().join("foreign.so");
        let mut bytes = std::fs::read("/proc/self/exe").unwrap();
        bytes[18] ^= 1;
        std::fs::write(&foreign, bytes).unwrap();
        assert!(!is_ours(&foreign));
    }

    #[test]
    fn the_version_of_mesa_is_in_the_library() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("driver.so");
        let text =
            b"..Mesa project\0....................Mesa 26.1.6-1 (LLVM)\0....................";
        std::fs::write(&file, text).unwrap();
        assert_eq!(mesa_version(&file).as_deref(), Some("26.1.6-1"));
        std::fs::write(&file, b"Mesa").unwrap();
        assert_eq!(mesa_version(&file), None);
    }
}
