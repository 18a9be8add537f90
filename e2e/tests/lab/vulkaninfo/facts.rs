//! The text of `vulkaninfo` as facts: a path and a value each.
//!
//! The text is indented by tabs. A line is a heading with more below it, `name = value`,
//! `name : value`, or a bare word; sections are underlined.

use crate::facts::Facts;
use std::collections::BTreeMap;

/// Reads the text of `vulkaninfo --show-formats`.
pub(super) fn read(text: &str) -> Facts {
    let (general, formats) = text
        .split_once("\nFormat Properties:\n")
        .unwrap_or((text, ""));
    let mut facts = Facts::new();
    // The layers are those of the loader, the same for all drivers.
    let (before, rest) = general.split_once("\nLayers: ").unwrap_or((general, ""));
    let (_, after) = rest.split_once("\nGPU0:\n").unwrap_or_default();
    read_sections(before, &mut facts);
    read_sections(after, &mut facts);
    read_formats(formats, &mut facts);
    facts
}

fn read_sections(text: &str, facts: &mut Facts) {
    let mut path: Vec<String> = Vec::new();
    for line in text.lines() {
        let Some((depth, line)) = indented(line) else {
            continue;
        };
        path.truncate(depth);
        let place = |name: &str| {
            let mut whole = path.clone();
            whole.push(name.to_owned());
            whole.join(".")
        };
        if let Some((name, value)) = pair(line) {
            facts.insert(place(name), value.to_owned());
        } else if let Some(name) = heading(line, depth) {
            while path.len() < depth {
                path.push(String::new());
            }
            path.push(name.to_owned());
        } else {
            add_word(facts, &path.join("."), line);
        }
    }
}

/// A word of a list; one that is there twice is counted.
fn add_word(facts: &mut Facts, path: &str, word: &str) {
    let mut number = 1;
    let mut place = format!("{path}.{word}");
    while facts.contains_key(&place) {
        number += 1;
        place = format!("{path}.{word} ({number})");
    }
    facts.insert(place, "listed".to_owned());
}

/// How far a line is indented, and what it says; none if it says nothing.
fn indented(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('\t');
    let depth = line.len() - text.len();
    let text = text.trim();
    let rule = text.chars().all(|c| c == '=' || c == '-');
    (!rule).then_some((depth, text))
}

fn pair(line: &str) -> Option<(&str, &str)> {
    // An extension: `VK_X : extension revision 1`; else `name = value`. A flag word that lists its
    // bits below, `propertyFlags = 0x000f: count = 4`, is a heading.
    let (name, value) = line.split_once(" : ").or_else(|| line.split_once(" = "))?;
    let counts = line.contains("count = ");
    (!counts).then_some((name.trim(), value.trim()))
}

/// The name of a heading, without the number of what follows.
fn heading(line: &str, depth: usize) -> Option<&str> {
    let name = match line.split_once(": count = ") {
        Some((name, _)) => name.split(" = ").next().unwrap_or(name),
        None if depth == 0 => line.trim_end_matches(':'),
        None => line.strip_suffix(':')?,
    };
    // The same structure has its name from an extension or from the core.
    let name = name.trim();
    let plain = name
        .strip_suffix("KHR")
        .or_else(|| name.strip_suffix("EXT"));
    Some(plain.unwrap_or(name))
}

/// Formats come in groups with the same properties; each format becomes facts of its own.
fn read_formats(text: &str, facts: &mut Facts) {
    for group in text.split("\n\n") {
        let mut formats: Vec<&str> = Vec::new();
        let mut tiling = "";
        let mut properties: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in group.lines() {
            let Some((depth, line)) = indented(line) else {
                continue;
            };
            match (depth, line.split_once(": count = ")) {
                (1, Some((name, _))) => {
                    tiling = name;
                    properties.entry(name).or_default();
                }
                (1, None) if line.starts_with("FORMAT_") => formats.push(line),
                (2, None) => properties.entry(tiling).or_default().push(line),
                _ => {}
            }
        }
        for format in formats {
            if properties.is_empty() {
                facts.insert(format!("formats.{format}"), "unsupported".to_owned());
            }
            for (tiling, features) in &properties {
                let place = format!("formats.{format}.{tiling}");
                facts.insert(place, features.join(" "));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
Vulkan Instance Version: 1.4.309

Instance Extensions: count = 2
==============================
\tVK_EXT_debug : extension revision 10
\tVK_KHR_surface     : extension revision 25

Layers: count = 1
=================
VK_LAYER_X (X) Vulkan version 1:
\tLayer Extensions: count = 0

GPU0:
VkPhysicalDeviceLimits:
-----------------------
\tmaxComputeWorkGroupCount: count = 3
\t\t65535
\t\t65535
\t\t9
\tlineWidth = 1.5
VkPhysicalDeviceIdFeaturesKHR:
memoryHeaps: count = 1
\tmemoryHeaps[0]:
\t\tsize = 5 (0x5)
\t\tflags = 0x1: count = 1
\t\t\tLOCAL

Format Properties:
==================
Common Format Group[0]:
Formats: count = 2
\tFORMAT_A
\tFORMAT_B
Properties:
\tlinearTilingFeatures: count = 2
\t\tX
\t\tY
\tbufferFeatures: count = 0

Unsupported Formats: count = 1
\tFORMAT_C
";

    #[test]
    fn everything_that_is_said_becomes_a_fact() {
        let facts = read(TEXT);
        for (path, value) in [
            ("Instance Extensions.VK_EXT_debug", "extension revision 10"),
            ("VkPhysicalDeviceLimits.lineWidth", "1.5"),
            (
                "VkPhysicalDeviceLimits.maxComputeWorkGroupCount.65535 (2)",
                "listed",
            ),
            ("memoryHeaps.memoryHeaps[0].size", "5 (0x5)"),
            ("memoryHeaps.memoryHeaps[0].flags.LOCAL", "listed"),
            ("formats.FORMAT_A.linearTilingFeatures", "X Y"),
            ("formats.FORMAT_B.bufferFeatures", ""),
            ("formats.FORMAT_C", "unsupported"),
        ] {
            assert_eq!(
                facts.get(path).map(String::as_str),
                Some(value),
                "{path} in {facts:#?}"
            );
        }
        assert!(!facts.keys().any(|path| path.contains("LAYER")));
    }
}
