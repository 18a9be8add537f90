//! Inputs from `recordings/`: fuzzers begin with what real programs say.

use super::{INPUT_BYTES, Target, seeds};
use crate::record::{self, Entry, Recording};
use parhelion_venus::COMMANDS;
use std::collections::BTreeSet;
use std::path::Path;

/// Bytes of number and flags in front of a command.
const HEADER_BYTES: usize = 8;

/// Writes what recordings are to `target` into its folder `corpus`.
///
/// # Errors
/// When a recording is damaged or the folder cannot be written.
pub(super) fn unpack(target: Target, root: &Path, corpus: &Path) -> anyhow::Result<()> {
    let make: fn(&Recording) -> Vec<Vec<u8>> = match target {
        Target::Chains => encodings,
        Target::VenusNull | Target::VenusHost => contexts,
        Target::Control
        | Target::Daemon
        | Target::Schedule
        | Target::Gpu
        | Target::Ring
        | Target::Vfio
        | Target::Vhost
        | Target::Vtest => {
            return Ok(());
        }
    };
    for path in record::all(root)? {
        for input in make(&Recording::load(&path)?) {
            seeds::add(&input, corpus)?;
        }
    }
    Ok(())
}

/// A program's commands from its first on, as many as fit, as bytes for a fresh context
/// (`fuzz/src/context.rs`).
fn contexts(recording: &Recording) -> Vec<Vec<u8>> {
    let mut input = vec![1];
    for entry in &recording.entries {
        if let Entry::Command { bytes, .. } = entry {
            if input.len() + bytes.len() > INPUT_BYTES as usize {
                break;
            }
            input.extend(bytes);
        }
    }
    vec![input]
}

/// One command or reply of each kind and length, as bytes to be decoded (`fuzz/src/chains.rs`).
fn encodings(recording: &Recording) -> Vec<Vec<u8>> {
    let mut seen = BTreeSet::new();
    let mut inputs = Vec::new();
    let mut add = |kind: u8, id: Option<u32>, bytes: Option<&[u8]>| {
        let (Some(id), Some(bytes)) = (id, bytes) else {
            return;
        };
        let place = COMMANDS.iter().position(|command| command.id == id);
        if let Some(place) = place.and_then(|place| u16::try_from(place).ok())
            && bytes.len() < INPUT_BYTES as usize / 2
            && seen.insert((kind, id, bytes.len()))
        {
            inputs.push([&[kind], &place.to_le_bytes()[..], bytes].concat());
        }
    };
    for entry in &recording.entries {
        let Entry::Command { bytes, replies, .. } = entry else {
            continue;
        };
        let id = bytes.first_chunk().map(|id| u32::from_le_bytes(*id));
        add(0, id, bytes.get(HEADER_BYTES..));
        for reply in replies {
            add(1, Some(reply.command), Some(&reply.bytes));
        }
    }
    inputs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fuzz::files;
    use std::fs;

    #[test]
    fn recordings_become_inputs() {
        let root = crate::checkout::root().unwrap();
        let folder = tempfile::tempdir().unwrap();
        unpack(Target::VenusNull, &root, folder.path()).unwrap();
        let contexts = files(folder.path()).unwrap();
        assert_eq!(contexts.len(), record::all(&root).unwrap().len());
        for file in contexts {
            let input = fs::read(file).unwrap();
            assert!(input.len() > 1000 && input.len() <= INPUT_BYTES as usize);
            assert_eq!(input[0] & 1, 1, "bytes as they are");
        }
        unpack(Target::Chains, &root, folder.path()).unwrap();
        assert!(files(folder.path()).unwrap().len() > 200);
    }
}
