//! What the daemon has to remember: one file a vGPU.
//!
//! Rules:
//!
//! - A file is written beside its place, synced, moved there, and its folder synced: whenever the daemon or
//!   the machine stops, each definition is there as it was before or as it was to be.
//! - A file that cannot be read is set aside, said, and hinders nobody.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use parhelion_model::vgpu::{VgpuLimits, check_name};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The longest file.
const MOST_BYTES: u64 = 1 << 16;
const SUFFIX: &str = ".json";

/// A vGPU as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Definition {
    /// Its name, up to 64 letters, digits and `-_.`.
    pub(crate) name: String,
    /// Its limits.
    pub(crate) limits: VgpuLimits,
    /// The profile that limits were taken from when it was made.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) profile: Option<String>,
    /// The request that it was made by.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(value_type = Option<Object>)]
    pub(crate) request: Option<serde_json::Value>,
    /// Bytes of the region in which a machine's guest maps its memory.
    pub(crate) window: u64,
    /// Monitors of a machine: width and height.
    pub(crate) heads: Vec<(u32, u32)>,
    /// Whether shaders are kept within their buffers and images.
    pub(crate) robust: bool,
    /// Whoever manages it, by its own name for it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) owner: Option<String>,
    /// Counts up each time its owner hands it to somebody else.
    #[serde(default)]
    pub(crate) epoch: u64,
    /// It ends with whoever asked for it.
    #[serde(default)]
    pub(crate) ephemeral: bool,
}

/// The folder.
#[derive(Debug)]
pub(super) struct Store {
    folder: PathBuf,
}

impl Store {
    /// Opens it, or makes it.
    pub(super) fn open(state: &Path) -> anyhow::Result<Self> {
        let folder = state.join("vgpus");
        fs::create_dir_all(&folder).with_context(|| {
            format!(
                "cannot make {}; set {} to a folder that can be written",
                folder.display(),
                crate::env::STATE_DIR
            )
        })?;
        Ok(Self { folder })
    }

    /// All definitions.
    pub(super) fn load(&self) -> anyhow::Result<Vec<Definition>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str());
            let Some(name) = name.and_then(|name| name.strip_suffix(SUFFIX)) else {
                if path.extension().is_some_and(|extension| extension == "new") {
                    let _ = fs::remove_file(&path);
                }
                continue;
            };
            match read(&path) {
                Ok(definition) if definition.name == name && check_name(name).is_ok() => {
                    all.push(definition);
                }
                other => {
                    let why = match other {
                        Ok(_) => "it is of another name".to_owned(),
                        Err(error) => error.to_string(),
                    };
                    let aside = path.with_extension("unreadable");
                    tracing::error!(
                        "{} cannot be used ({why}) and is kept as {}",
                        path.display(),
                        aside.display()
                    );
                    let _ = fs::rename(&path, &aside);
                }
            }
        }
        Ok(all)
    }

    /// Writes a definition, or writes it anew.
    pub(super) fn put(&self, definition: &Definition) -> io::Result<()> {
        let place = self.place(&definition.name);
        let new = place.with_extension("new");
        let mut text = serde_json::to_string_pretty(definition)?;
        text.push('\n');
        let mut file = File::create(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, &place)?;
        self.sync()
    }

    /// Removes a definition; none is no error.
    pub(super) fn remove(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.place(name)) {
            Ok(()) => self.sync(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn place(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}{SUFFIX}"))
    }

    fn sync(&self) -> io::Result<()> {
        File::open(&self.folder)?.sync_all()
    }
}

fn read(path: &Path) -> io::Result<Definition> {
    if fs::metadata(path)?.len() > MOST_BYTES {
        return Err(io::Error::other("it is too long"));
    }
    Ok(serde_json::from_slice(&fs::read(path)?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn definition(name: &str) -> Definition {
        Definition {
            name: name.to_owned(),
            limits: VgpuLimits::default(),
            profile: None,
            request: None,
            window: 1 << 28,
            heads: vec![(640, 480)],
            robust: true,
            owner: None,
            epoch: 0,
            ephemeral: false,
        }
    }

    #[test]
    fn what_was_put_is_there_again() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let mut one = definition("one");
        store.put(&one).unwrap();
        store.put(&definition("two.json")).unwrap();
        one.epoch = 5;
        store.put(&one).unwrap();
        store.remove("never").unwrap();
        let again = Store::open(folder.path()).unwrap();
        let mut all = again.load().unwrap();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        assert_eq!(all, [one, definition("two.json")]);
        again.remove("one").unwrap();
        assert_eq!(again.load().unwrap().len(), 1);
    }

    #[test]
    fn what_was_half_written_or_makes_no_sense_hinders_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        store.put(&definition("good")).unwrap();
        let vgpus = folder.path().join("vgpus");
        fs::write(vgpus.join("half.new"), "{").unwrap();
        fs::write(vgpus.join("bad.json"), "{").unwrap();
        fs::copy(vgpus.join("good.json"), vgpus.join("other.json")).unwrap();
        assert_eq!(store.load().unwrap(), [definition("good")]);
        assert!(!vgpus.join("half.new").exists());
        assert!(vgpus.join("bad.unreadable").exists());
        assert_eq!(store.load().unwrap().len(), 1);
    }
}
