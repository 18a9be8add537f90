//! What `/proc` tells about processes.

use std::fs;

/// The processes of that name, by the first word of their command lines: a renderer is an
/// executable by another name.
pub(super) fn named(name: &str) -> Vec<u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter(|id| {
        let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        let first = line.split(|byte| *byte == 0).next().unwrap_or_default();
        first.rsplit(|byte| *byte == b'/').next() == Some(name.as_bytes())
    })
    .collect()
}

/// A number that `/proc/ID/status` has under `field`; memory is in KiB there.
pub(super) fn status(id: u32, field: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(field))?;
    let words = line.trim_start_matches(':').split_whitespace();
    words.into_iter().next()?.parse().ok()
}

/// Whether a process is a renderer of the device side `parent`.
pub(super) fn is_renderer(id: u32, parent: u32) -> bool {
    status(id, "PPid") == Some(u64::from(parent))
        && fs::read(format!("/proc/{id}/cmdline"))
            .is_ok_and(|line| line.starts_with(b"parhelion\0renderer"))
}

/// How many descriptors a process has.
pub(super) fn descriptors(id: u32) -> usize {
    let folder = fs::read_dir(format!("/proc/{id}/fd"));
    folder.into_iter().flatten().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_process_is_told_about() {
        let id = std::process::id();
        assert!(status(id, "VmRSS").is_some_and(|kib| kib > 100));
        assert!(descriptors(id) > 2);
        assert!(!is_renderer(id, 1));
    }
}
