//! Writes `docs/coverage.md`: what of Vulkan is spoken, and why the rest is not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::File;
use super::emit_render::{Class, class};
use super::select::{Because, Selection};

const PATH: &str = "docs/coverage.md";

/// Said where the profile gives no reason of its own.
const NO_ENCODING: &str = "The Venus protocol has no encoding for it.";

pub(crate) fn emit(selection: &Selection<'_>) -> Result<File> {
    let mut out = String::new();
    head(selection, &mut out)?;
    commands(selection, &mut out)?;
    structures(selection, &mut out)?;
    extensions(selection, &mut out)?;
    Ok(File::new(PATH, out))
}

fn head(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    let profile = selection.profile;
    writeln!(
        out,
        "<!-- Made by `cargo xtask codegen` from registry/; do not edit. -->
# Coverage

What of Vulkan a guest can use through Parhelion, from the tables that the code is made of. The
registry is that of package version {}; core versions up to {} are spoken whole. What is listed as spoken is
offered wherever the host's driver has it, but for `VK_EXT_external_memory_dma_buf`, which `parhelion
run` hides unless `--keep-extensions` is given ([run.md](run.md#windows)); nothing that could be served is
refused. What differs on a given driver is shown by `vulkaninfo` ([vulkaninfo.md](vulkaninfo.md)).

A guest's driver decides what it sends. Where it implements something by itself, programs have it
although it is not spoken here.
",
        profile.vk_xml.version,
        profile.api.version,
    )?;
    Ok(())
}

fn commands(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    let (mut forwarded, mut special) = (0, 0);
    let mut without: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for spoken in &selection.commands {
        let name = spoken.command.name.as_str();
        match class(selection, spoken) {
            Class::Special => special += 1,
            Class::Refused(_) => {
                let profile = &selection.profile.commands;
                let why = Because::find(&profile.unspoken, name).or(spoken.refused);
                let why = why.with_context(|| format!("no reason why {name} is not served"))?;
                without.entry(why).or_default().insert(name);
            }
            Class::Create(_) | Class::Destroy(_) | Class::Forward => forwarded += 1,
        }
    }
    writeln!(
        out,
        "## Commands

{} commands have a number in the protocol. {forwarded} are looked up, locked, checked and forwarded
by generated code; {special} have logic of their own; the rest never reaches a driver:

| not served | why |
|---|---|",
        selection.commands.len()
    )?;
    for (why, names) in &without {
        writeln!(out, "| {} | {why} |", list(names.iter().copied()))?;
    }
    writeln!(out)?;
    Ok(())
}

fn structures(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    writeln!(
        out,
        "## Structures

{} structures are spoken. Of those that the spoken versions and extensions have, these are not:

| not sent | why |
|---|---|",
        selection.encoded.len()
    )?;
    for because in &selection.profile.structs.unspoken {
        let names = list(because.names.iter().map(String::as_str));
        writeln!(out, "| {names} | {} |", because.why)?;
    }
    writeln!(out)?;
    Ok(())
}

fn extensions(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    let profile = &selection.profile.extensions;
    let spoken: BTreeSet<&str> = profile.spoken.iter().map(String::as_str).collect();
    let served = |name: &&&str| Because::find(&profile.hidden, name).is_none();
    writeln!(
        out,
        "## Extensions that are spoken

{}: {}.
",
        spoken.len(),
        list(spoken.iter().filter(served).copied())
    )?;
    writeln!(
        out,
        "## Extensions that are not offered

| extension | why |
|---|---|"
    )?;
    for because in &profile.hidden {
        for name in &because.names {
            writeln!(out, "| `{name}` | {} |", because.why)?;
        }
    }
    let others: BTreeMap<&str, _> = selection
        .registry
        .extensions
        .iter()
        .filter(|e| e.supported && !spoken.contains(e.name.as_str()))
        .map(|e| (e.name.as_str(), e))
        .collect();
    for because in &profile.others {
        for name in &because.names {
            others.get(name.as_str()).with_context(|| {
                format!("registry/profile.toml: {name} is spoken, or no extension of Vulkan")
            })?;
        }
    }
    for (name, extension) in &others {
        let listed = Because::find(&profile.others, name);
        let mut why = match (listed, extension.platform.as_deref()) {
            (Some(why), _) => why.to_owned(),
            (None, Some("provisional")) => {
                format!("Provisional, and on some hosts only. {NO_ENCODING}")
            }
            (None, Some(platform)) => format!("Not for Linux, but for `{platform}`."),
            (None, None) if name.contains("_video_") => {
                format!("Video. {NO_ENCODING}")
            }
            (None, None) => NO_ENCODING.to_owned(),
        };
        if let Some(successor) = &extension.successor {
            if spoken.contains(successor.as_str()) {
                write!(why, " `{successor}`, which took its place, is spoken.")?;
            } else if let Some(version) = successor.strip_prefix("VK_VERSION_") {
                write!(why, " It is part of Vulkan {}.", version.replace('_', "."))?;
            }
        }
        writeln!(out, "| `{name}` | {why} |")?;
    }
    Ok(())
}

/// Names as code, with commas.
fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let quoted: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
