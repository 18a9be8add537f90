//! Vulkan drivers that are installed, by their descriptions (ICD files).
//!
//! The Vulkan loader finds drivers by small JSON files. The guest driver, Mesa's Venus, is one of
//! them; all others are drivers of the host.

use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde::Deserialize;

use crate::{env, library};

/// A driver that is installed, or half installed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Driver {
    /// Its description.
    pub(crate) file: PathBuf,
    /// Its library, if that exists and is of our architecture.
    pub(crate) library: Option<PathBuf>,
    /// The library as the description names it.
    pub(crate) library_name: String,
}

impl Driver {
    /// Whether it is Mesa's Venus, the driver for guests.
    pub(crate) fn is_venus(&self) -> bool {
        self.file
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("virtio_icd"))
    }
}

#[derive(Debug, Deserialize)]
struct Description {
    #[serde(rename = "ICD")]
    icd: Icd,
}

#[derive(Debug, Deserialize)]
struct Icd {
    library_path: String,
}

/// All drivers, in the order in which the loader looks for them.
pub(crate) fn installed() -> Vec<Driver> {
    folders()
        .iter()
        .flat_map(|folder| library::sorted_files(folder))
        .filter(|file| file.extension().is_some_and(|end| end == "json"))
        .filter_map(|file| match describe(&file) {
            Ok(driver) => Some(driver),
            Err(error) => {
                tracing::warn!("ignoring {}: {error:#}", file.display());
                None
            }
        })
        .collect()
}

/// Mesa's Venus driver, ready to be used, or what to do to have it.
pub(crate) fn venus() -> anyhow::Result<Driver> {
    if let Some(file) = std::env::var_os(env::VENUS_ICD) {
        let driver = describe(Path::new(&file))
            .with_context(|| format!("cannot use {} of {}", file.display(), env::VENUS_ICD))?;
        return usable(driver);
    }
    let mut candidates: Vec<Driver> = installed().into_iter().filter(Driver::is_venus).collect();
    // There may be one for each architecture.
    candidates.sort_by_key(|driver| driver.library.is_none());
    match candidates.into_iter().next() {
        Some(driver) => usable(driver),
        None => bail!(
            "Mesa's Venus driver is not installed (no virtio_icd*.json among the Vulkan drivers)"
        ),
    }
}

fn usable(driver: Driver) -> anyhow::Result<Driver> {
    if driver.library.is_none() {
        bail!(
            "Mesa's Venus driver is incomplete: {} names {}, which does not exist for {}",
            driver.file.display(),
            driver.library_name,
            std::env::consts::ARCH
        );
    }
    Ok(driver)
}

/// What to do when there is no Venus driver.
pub(crate) const VENUS_ADVICE: &str = "install Mesa's Vulkan drivers: on Debian 13 or newer the \
     package `mesa-vulkan-drivers` (that of Debian 12 lacks the Venus driver: take it from \
     backports, or use Debian 13), elsewhere the package that has `virtio_icd.*.json`";

fn describe(file: &Path) -> anyhow::Result<Driver> {
    let text = std::fs::read_to_string(file)?;
    let description: Description = serde_json::from_str(&text)?;
    let name = description.icd.library_path;
    let library = if name.contains('/') {
        // Relative ones are meant from the description on.
        let folder = file.parent().unwrap_or(Path::new("/"));
        Some(folder.join(&name)).filter(|path| library::is_ours(path))
    } else {
        library::find(&name)
    };
    Ok(Driver {
        file: file.to_owned(),
        library,
        library_name: name,
    })
}

fn folders() -> Vec<PathBuf> {
    let mut roots: Vec<PathBuf> = vec![
        "/usr/local/etc".into(),
        "/etc".into(),
        "/usr/local/share".into(),
        "/usr/share".into(),
    ];
    if let Some(list) = std::env::var_os(env::XDG_DATA_DIRS) {
        roots.extend(std::env::split_paths(&list).filter(|path| path.is_absolute()));
    }
    if let Some(home) = std::env::var_os(env::HOME).filter(|home| !home.is_empty()) {
        roots.push(Path::new(&home).join(".local/share"));
    }
    let mut folders = Vec::new();
    for root in roots {
        let folder = root.join("vulkan/icd.d");
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_lead_to_libraries_of_our_architecture() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("virtio_icd.x86_64.json");
        let describe_as = |library: &str| {
            let text = format!(
                r#"{{"ICD": {{"api_version": "1.4.335", "library_path": "{library}"}}, "file_format_version": "1.0.1"}}"#
            );
            std::fs::write(&file, text).unwrap();
            describe(&file).unwrap()
        };

        let missing = describe_as("libvulkan_no_such.so");
        assert!(missing.is_venus());
        assert_eq!(missing.library, None);
        let error = usable(missing).unwrap_err().to_string();
        assert!(error.contains("names libvulkan_no_such.so"), "{error}");

        std::fs::copy("/proc/self/exe", folder.path().join("driver.so")).unwrap();
        let relative = describe_as("./driver.so");
        assert_eq!(relative.library, Some(folder.path().join("./driver.so")));
        usable(relative).unwrap();
        assert!(describe_as("libc.so.6").library.is_some());
        assert_eq!(describe_as("/etc/passwd").library, None);

        std::fs::write(&file, "{}").unwrap();
        describe(&file).unwrap_err();
    }
}
