//! Rules about the text of files.

use super::Breach;
use super::lexer::{Parts, split};

/// Where `unsafe` may be used; a path, or a folder with `/` at the end. Everything else is safe
/// Rust. A new line here is a decision for review.
const UNSAFE: &[&str] = &[
    // The operating system.
    "crates/sys/src/",
    // The Vulkan ABI: pointers into the arena, the loader, unions, and what is generated.
    "crates/vk/src/arena.rs",
    "crates/vk/src/generated/",
    "crates/vk/src/host.rs",
    "crates/vk/src/loader.rs",
    "crates/vk/src/union.rs",
    // The one place that calls the host's driver.
    "crates/render/src/driver/",
    // An allocator that counts, in tests only.
    "crates/render/tests/it/count/allocator.rs",
    // A client of Vulkan like any other.
    "bench/hydro/src/gpu/",
    "bench/hydro/src/window/",
    "bench/load/src/gpu/",
    "bench/load/src/workload/",
];

/// Files that begin a crate in which no module can ask for an exception.
const FORBIDDING: &[&str] = &[
    "crates/app/src/main.rs",
    "crates/device/src/lib.rs",
    "crates/model/src/lib.rs",
    "crates/venus/src/lib.rs",
    "crates/xtask/src/main.rs",
    "e2e/lib.rs",
];

/// What must not be committed.
const UNFINISHED: &[&str] = &["todo!", "unimplemented!", "dbg!"];

/// Folders whose names are those of one machine. In two parts, so that this file obeys the rule.
const MACHINE_FOLDERS: &[&[&str]] = &[&["/wo", "rk/"], &["/ro", "ot/"], &["/ho", "me/"]];

/// Checks one file.
pub(super) fn check(path: &str, text: &str) -> Vec<Breach> {
    let mut found = machine_paths(text);
    if path.ends_with(".rs") {
        let parts = split(text);
        found.extend(module_text(path, text));
        found.extend(unsafe_code(path, &parts));
        found.extend(unfinished(&parts));
        if FORBIDDING.contains(&path) && !parts.code.contains("#![forbid(unsafe_code)]") {
            found.push((0, "`#![forbid(unsafe_code)]` is missing".to_owned()));
        }
    }
    let place = |(line, text)| Breach {
        place: path.to_owned(),
        line,
        text,
    };
    found.into_iter().map(place).collect()
}

/// A line number and what is wrong there.
type Found = (usize, String);

/// Every module says what it is for.
fn module_text(path: &str, text: &str) -> Option<Found> {
    let ours =
        (path.starts_with("crates/") || path.starts_with("bench/")) && path.contains("/src/");
    // Tests in a file of their own are named by it.
    let named = path.contains("/generated/") || path.ends_with("/tests.rs");
    let explained = named || text.starts_with("//!");
    (ours && !explained).then(|| {
        (
            1,
            "the file does not begin with `//!`: say why it exists".into(),
        )
    })
}

/// `unsafe` is where it may be.
fn unsafe_code(path: &str, parts: &Parts) -> Vec<Found> {
    let holds = |place: &str| path == place || (place.ends_with('/') && path.starts_with(place));
    if UNSAFE.iter().any(|place| holds(place)) {
        return Vec::new();
    }
    let lines = parts.code.lines().enumerate();
    lines
        .filter(|(_, line)| words(line).any(|word| word == "unsafe"))
        .map(|(at, _)| {
            (
                at + 1,
                "`unsafe` outside the modules listed in crates/xtask/src/tidy/source.rs".into(),
            )
        })
        .collect()
}

/// Nothing is left for later without an issue.
fn unfinished(parts: &Parts) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, line) in parts.code.lines().enumerate() {
        for mark in UNFINISHED {
            let macros = line.match_indices(mark);
            // A macro of ours may end in the same letters.
            let whole = |&(begin, _): &(usize, &str)| {
                let before = line.get(..begin).unwrap_or_default();
                !before.ends_with(|last: char| last.is_alphanumeric() || last == '_')
            };
            if macros.into_iter().any(|hit| whole(&hit)) {
                found.push((at + 1, format!("`{mark}` is for unfinished work")));
            }
        }
    }
    for (at, line) in parts.comments.lines().enumerate() {
        if words(line).any(|word| word == concat!("FIX", "ME")) {
            found.push((at + 1, "a mark for later; mend it, or file an issue".into()));
        }
    }
    found
}

/// No file names a folder that only one machine has.
fn machine_paths(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for folder in MACHINE_FOLDERS.iter().map(|parts| parts.concat()) {
            let absolute = |begin: usize| {
                let before = line.get(..begin).unwrap_or_default();
                let after = line.get(begin + folder.len()..).unwrap_or_default();
                let inside = |last: char| last.is_alphanumeric() || "_.-}$)>/*~".contains(last);
                !before.ends_with(inside) && after.starts_with(|next: char| next.is_alphanumeric())
            };
            if line
                .match_indices(&folder)
                .any(|(begin, _)| absolute(begin))
            {
                found.push((at + 1, format!("`{folder}…` is a folder of one machine")));
            }
        }
    }
    found
}

/// The words of a line; an underscore belongs to a word.
fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(path, text)
            .into_iter()
            .map(|breach| breach.line)
            .collect()
    }

    #[test]
    fn modules_are_explained() {
        assert_eq!(lines("crates/sys/src/x.rs", "use std::fs;\n"), [1]);
        assert_eq!(lines("bench/hydro/src/x.rs", "\n//! Late.\n"), [1]);
        assert!(lines("crates/sys/src/x.rs", "//! Why.\n").is_empty());
        assert!(lines("crates/vk/src/generated/x.rs", "// Made by a tool.\n").is_empty());
        assert!(lines("e2e/tests/x.rs", "use std::fs;\n").is_empty());
    }

    #[test]
    fn unsafe_has_its_places() {
        let text = "//! x\nfn f() {\n    unsafe { g() }\n}\n";
        assert_eq!(lines("crates/model/src/x.rs", text), [3]);
        assert_eq!(lines("crates/render/src/ring.rs", text), [3]);
        assert!(lines("crates/render/src/driver/buffer.rs", text).is_empty());
        assert!(lines("crates/sys/src/memory.rs", text).is_empty());
        let words =
            "//! Not unsafe.\n#[deny(unsafe_code)] // unsafe\nconst X: &str = \"unsafe\";\n";
        assert!(lines("crates/model/src/x.rs", words).is_empty());
    }

    #[test]
    fn roots_forbid_unsafe() {
        assert_eq!(lines("crates/model/src/lib.rs", "//! x\n"), [0]);
        assert_eq!(
            lines(
                "crates/model/src/lib.rs",
                "//! x\n// #![forbid(unsafe_code)]\n"
            ),
            [0]
        );
        assert!(
            lines(
                "crates/model/src/lib.rs",
                "//! x\n#![forbid(unsafe_code)]\n"
            )
            .is_empty()
        );
        assert!(lines("crates/sys/src/lib.rs", "//! x\n").is_empty());
    }

    #[test]
    fn unfinished_work_is_found() {
        let text = "//! x\nfn f() { todo!() }\nfn g() { dbg!(1); }\nfn h() { my_todo!() }\n";
        assert_eq!(lines("crates/model/src/x.rs", text), [2, 3]);
        let mark = format!("//! x\n// {}: later\n", concat!("FIX", "ME"));
        assert_eq!(lines("crates/model/src/x.rs", &mark), [2]);
        assert!(lines("crates/model/src/x.rs", "//! x\n// todo!() is refused\n").is_empty());
    }

    #[test]
    fn machine_paths_are_found() {
        let bad = ["see /wo rk/main", "\"/ro ot/x\"", "cd /ho me/user"];
        for text in bad.map(|text| {
            text.replace("o r", "or")
                .replace("o o", "oo")
                .replace("o m", "om")
        }) {
            assert_eq!(lines("docs/x.md", &text), [1], "{text}");
        }
        for text in [
            "lab/root/usr",
            "$HOME/work/x",
            "/root",
            "the /home/ folder",
            "a/b/home/c",
        ] {
            assert!(lines("docs/x.md", text).is_empty(), "{text}");
        }
    }
}
