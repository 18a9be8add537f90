//! Rules about dependencies, on what `cargo metadata` says.

use super::Breach;
use serde_json::Value;
use std::collections::BTreeMap;

/// Licences that may be in what is shipped.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Zlib",
];

/// Crates of the rust-vmm project. They share types in their interfaces, so that two versions of
/// one do not fit together.
const RUST_VMM: &[&str] = &[
    "acpi_tables",
    "event-manager",
    "kvm-bindings",
    "kvm-ioctls",
    "linux-loader",
    "seccompiler",
    "vfio-bindings",
    "vfio-ioctls",
    "vfio-user",
    "vhost",
    "vhost-user-backend",
    "virtio-bindings",
    "virtio-device",
    "virtio-queue",
    "virtio-vsock",
    "vm-allocator",
    "vm-device",
    "vm-fdt",
    "vm-memory",
    "vm-superio",
    "vmm-sys-util",
];

/// Checks everything that `cargo metadata` lists.
pub(super) fn check(metadata: &Value) -> Vec<Breach> {
    let none = Vec::new();
    let packages = metadata["packages"].as_array().unwrap_or(&none);
    let mut breaches = Vec::new();
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let version = package["version"].as_str().unwrap_or_default();
        breaches.extend(licence(name, version, package["license"].as_str()));
        if package["source"].is_null() {
            breaches.extend(requirements(name, package));
        }
        if RUST_VMM.contains(&name) {
            versions.entry(name).or_default().push(version);
        }
    }
    for (name, versions) in versions
        .into_iter()
        .filter(|(_, versions)| versions.len() > 1)
    {
        let text = format!(
            "versions {} are in use together; settle on one",
            versions.join(", ")
        );
        breaches.push(breach(name, text));
    }
    breaches
}

fn breach(place: &str, text: String) -> Breach {
    Breach {
        place: place.to_owned(),
        line: 0,
        text,
    }
}

/// A crate may be shipped.
fn licence(name: &str, version: &str, text: Option<&str>) -> Option<Breach> {
    let Some(text) = text else {
        return Some(breach(
            name,
            format!("version {version} states no licence; do without it"),
        ));
    };
    let text = text
        .replace('/', " OR ")
        .replace('(', " ( ")
        .replace(')', " ) ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut words = &words[..];
    (any_of(&mut words) != Some(true) || !words.is_empty()).then(|| {
        breach(
            name,
            format!("version {version} has the licence `{text}`, which is not in the list of crates/xtask/src/tidy/dependency.rs"),
        )
    })
}

/// Alternatives: one is enough. None, here and below, if the words are no expression.
fn any_of(words: &mut &[&str]) -> Option<bool> {
    let mut good = all_of(words)?;
    while take(words, "OR") {
        // Not `||`: the words have to be taken in any case.
        good |= all_of(words)?;
    }
    Some(good)
}

/// Conditions: all must hold.
fn all_of(words: &mut &[&str]) -> Option<bool> {
    let mut good = one(words)?;
    while take(words, "AND") {
        good &= one(words)?;
    }
    Some(good)
}

/// One licence with its exception, or an expression in brackets.
fn one(words: &mut &[&str]) -> Option<bool> {
    if take(words, "(") {
        let good = any_of(words)?;
        return take(words, ")").then_some(good);
    }
    let mut name = next(words)?.to_owned();
    if take(words, "WITH") {
        name = format!("{name} WITH {}", next(words)?);
    }
    Some(LICENCES.contains(&name.as_str()))
}

fn next<'a>(words: &mut &[&'a str]) -> Option<&'a str> {
    let (first, rest) = words.split_first()?;
    *words = rest;
    Some(first)
}

fn take(words: &mut &[&str], word: &str) -> bool {
    match words.split_first() {
        Some((first, rest)) if *first == word => {
            *words = rest;
            true
        }
        _ => false,
    }
}

/// Our own crates ask for versions the ordinary way, so that `cargo update` works.
fn requirements(name: &str, package: &Value) -> Vec<Breach> {
    let none = Vec::new();
    let dependencies = package["dependencies"].as_array().unwrap_or(&none).iter();
    dependencies
        .filter(|dependency| dependency["path"].is_null())
        .filter_map(|dependency| {
            let wanted = dependency["req"].as_str().unwrap_or_default();
            let other = dependency["name"].as_str().unwrap_or_default();
            let source = dependency["source"].as_str().unwrap_or_default();
            if !source.starts_with("registry+") {
                return Some(breach(name, format!("`{other}` is not from the registry")));
            }
            let caret = wanted.starts_with('^') && !wanted.contains(',');
            (!caret).then(|| {
                breach(
                    name,
                    format!("`{other}` is asked for as `{wanted}`; write a plain version"),
                )
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn good(text: &str) -> bool {
        licence("x", "1.0.0", Some(text)).is_none()
    }

    #[test]
    fn licences_are_understood() {
        for text in [
            "MIT",
            "MIT/Apache-2.0",
            "GPL-3.0 OR MIT",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        ] {
            assert!(good(text), "{text}");
        }
        for text in [
            "GPL-3.0",
            "MIT AND GPL-3.0",
            "",
            "MIT OR",
            "(MIT",
            "MIT MIT",
            "MIT WITH x",
        ] {
            assert!(!good(text), "{text}");
        }
        assert!(licence("x", "1.0.0", None).is_some());
    }

    #[test]
    fn requirements_are_plain_versions() {
        let from = "registry+https://example.org/index";
        let package = json!({ "dependencies": [
            { "name": "a", "req": "^1", "source": from, "path": null },
            { "name": "b", "req": "=1.2.3", "source": from, "path": null },
            { "name": "c", "req": ">=1, <2", "source": from, "path": null },
            { "name": "d", "req": "*", "source": null, "path": "crates/d" },
            { "name": "e", "req": "^1", "source": "git+https://example.org/e", "path": null },
        ]});
        let found = requirements("x", &package);
        let named: Vec<&str> = found
            .iter()
            .filter_map(|b| b.text.split('`').nth(1))
            .collect();
        assert_eq!(named, ["b", "c", "e"]);
    }

    #[test]
    fn one_version_of_each_vmm_crate() {
        let package = |name: &str, version: &str| json!({ "name": name, "version": version, "license": "MIT", "source": "registry+x" });
        let twice =
            json!({ "packages": [package("vm-memory", "0.1.0"), package("vm-memory", "0.2.0")] });
        assert_eq!(check(&twice).len(), 1);
        let others = json!({ "packages": [package("syn", "1.0.0"), package("syn", "2.0.0")] });
        assert!(check(&others).is_empty());
    }
}
