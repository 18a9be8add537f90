//! Replies of two servers: which fields differ, and whether that is expected.
//!
//! `recordings/differences.txt` has a line for each expected one: server (or `any`), recording (or
//! `any`), command, field, and the reason in words. A `*` at the end of command or field stands for
//! whatever follows.

use super::wire;
use anyhow::{Context, bail};
use parhelion_venus::{Decoder, NoHandles, describe_reply};
use parhelion_vk::Arena;
use std::collections::BTreeMap;

/// What one command may decode to.
const BUDGET_BYTES: usize = 256 << 20;

/// An expected difference.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    server: String,
    recording: String,
    command: String,
    field: String,
}

/// All expected differences.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules(Vec<Rule>);

impl Rules {
    /// Reads the table.
    ///
    /// # Errors
    /// When a line has no reason.
    pub(super) fn parse(text: &str) -> anyhow::Result<Self> {
        let mut rules = Vec::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [] => {}
                [server, recording, command, field, _, ..] => rules.push(Rule {
                    server: (*server).to_owned(),
                    recording: (*recording).to_owned(),
                    command: (*command).to_owned(),
                    field: (*field).to_owned(),
                }),
                _ => bail!("`{line}` wants server, recording, command, field and a reason"),
            }
        }
        Ok(Self(rules))
    }

    fn expect(&self, server: &str, recording: &str, command: &str, field: &str) -> bool {
        let fits = |pattern: &str, text: &str| match pattern.strip_suffix('*') {
            Some(begin) => text.starts_with(begin),
            None => pattern == text,
        };
        self.0.iter().any(|rule| {
            (rule.server == "any" || rule.server == server)
                && (rule.recording == "any" || rule.recording == recording)
                && fits(&rule.command, command)
                && fits(&rule.field, field)
        })
    }
}

/// What was found so far.
#[derive(Debug, Default)]
pub(super) struct Differences {
    equal: usize,
    expected: usize,
    /// By command and field: how often, and the first values.
    found: BTreeMap<(String, String), (usize, String)>,
}

impl Differences {
    /// Compares two replies to command `id`.
    ///
    /// # Errors
    /// When one of them cannot be decoded.
    pub(super) fn reply(
        &mut self,
        rules: &Rules,
        (server, recording): (&str, &str),
        id: u32,
        recorded: &[u8],
        now: &[u8],
    ) -> anyhow::Result<()> {
        if recorded == now {
            self.equal += 1;
            return Ok(());
        }
        let command = wire::name(id);
        let mut unexpected = false;
        let fields = differing(&fields(id, recorded)?, &fields(id, now)?);
        for (field, values) in &fields {
            if !rules.expect(server, recording, &command, field) {
                unexpected = true;
                self.add(&command, field, values);
            }
        }
        if fields.is_empty() {
            // Something that is not written out, such as bytes after the end of a string.
            self.equal += 1;
        } else if !unexpected {
            self.expected += 1;
        }
        Ok(())
    }

    /// Compares the words of two answers on the socket.
    pub(super) fn answer(
        &mut self,
        rules: &Rules,
        (server, recording): (&str, &str),
        message: u32,
        recorded: &[u8],
        now: &[u8],
    ) {
        let command = format!("message {message}").replace(' ', "-");
        if recorded == now {
            self.equal += 1;
        } else if rules.expect(server, recording, &command, "answer") {
            self.expected += 1;
        } else {
            self.add(&command, "answer", &format!("{recorded:?} and {now:?}"));
        }
    }

    fn add(&mut self, command: &str, field: &str, values: &str) {
        let key = (command.to_owned(), field.to_owned());
        let entry = self.found.entry(key);
        entry.or_insert_with(|| (0, values.to_owned())).0 += 1;
    }

    /// Whether all that differs is expected.
    pub(super) fn is_good(&self) -> bool {
        self.found.is_empty()
    }

    /// How many answers there were.
    pub(super) fn count(&self) -> usize {
        self.equal + self.expected
    }

    /// What is to be said about them.
    pub(super) fn report(&self) -> String {
        let mut text = format!(
            "{} replies equal, {} with expected differences, {} fields unexpected",
            self.equal,
            self.expected,
            self.found.len()
        );
        for ((command, field), (count, values)) in &self.found {
            text.push_str(&format!("\n  {command} {field} ({count} times): {values}"));
        }
        text
    }
}

/// The fields of a reply: paths and values.
fn fields(id: u32, reply: &[u8]) -> anyhow::Result<Vec<(String, String)>> {
    let arena = Arena::new(BUDGET_BYTES);
    let mut handles = NoHandles;
    let text = describe_reply(id, &mut Decoder::new(reply, &arena, &mut handles))
        .with_context(|| format!("a reply to {} is not understood", wire::name(id)))?;
    Ok(parse(&text))
}

/// Reads a value as `{:#?}` writes it.
fn parse(text: &str) -> Vec<(String, String)> {
    let mut path: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for line in text.lines() {
        let line = line.trim().trim_end_matches(',');
        if ["}", "]", ")"].contains(&line) {
            path.pop();
            continue;
        }
        let (name, value) = match line.split_once(": ") {
            Some((name, value)) => (name, value),
            None => ("", line),
        };
        if let Some(begun) = value.strip_suffix(['{', '[', '(']) {
            // A structure is named by its field, or by its type in a chain.
            let name = if name.is_empty() { begun.trim() } else { name };
            path.push(name.to_owned());
            continue;
        }
        let mut place: Vec<&str> = path.iter().map(String::as_str).collect();
        place.push(name);
        place.retain(|part| !part.is_empty());
        // The two innermost names say enough, and stay the same when something is put around them.
        let from = place.len().saturating_sub(2);
        found.push((
            place.get(from..).unwrap_or_default().join("."),
            value.to_owned(),
        ));
    }
    found
}

/// Fields with other values, each once, with the first pair of values.
fn differing(recorded: &[(String, String)], now: &[(String, String)]) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let by_field = |list: &[(String, String)]| {
        let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (field, value) in list {
            map.entry(field.clone()).or_default().push(value.clone());
        }
        map
    };
    let (before, after) = (by_field(recorded), by_field(now));
    for field in before.keys().chain(after.keys()) {
        let (old, new) = (before.get(field), after.get(field));
        if old != new {
            let first = |list: Option<&Vec<String>>, other: Option<&Vec<String>>| {
                let other = other.map(Vec::as_slice).unwrap_or_default();
                let list = list.map(Vec::as_slice).unwrap_or_default();
                let differs = list
                    .iter()
                    .enumerate()
                    .find(|(at, v)| other.get(*at) != Some(v));
                differs.map_or("nothing".to_owned(), |(_, value)| value.clone())
            };
            let text = format!("recorded {}, now {}", first(old, new), first(new, old));
            found.insert(field.clone(), text);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_have_paths() {
        let text = format!("{:#?}", (5, Some(vec![("a", 1)])));
        let found = parse(&text);
        assert_eq!(found.len(), 3, "{found:?}");
        let text = "(\n    (),\n    X {\n        p_y: [\n            Y {\n                z: 3,\n            },\n        ],\n    },\n)";
        let found = parse(text);
        assert_eq!(found[1], ("Y.z".to_owned(), "3".to_owned()));
    }

    #[test]
    fn other_values_are_found() {
        let list = |values: &[&str]| -> Vec<_> {
            values
                .iter()
                .map(|v| ("f".to_owned(), (*v).to_owned()))
                .collect()
        };
        assert!(differing(&list(&["1", "2"]), &list(&["1", "2"])).is_empty());
        let found = differing(&list(&["1", "2"]), &list(&["1", "3"]));
        assert_eq!(found["f"], "recorded 2, now 3");
        let found = differing(&list(&["1"]), &list(&["1", "3"]));
        assert_eq!(found["f"], "recorded nothing, now 3");
    }

    #[test]
    fn rules_fit_by_server_and_beginning() {
        let rules = Rules::parse("# words\nvirgl any vkGet* X.y it is another build\n").unwrap();
        assert!(rules.expect("virgl", "cube", "vkGetFoo", "X.y"));
        assert!(!rules.expect("parhelion", "cube", "vkGetFoo", "X.y"));
        assert!(!rules.expect("virgl", "cube", "vkGetFoo", "X.z"));
        Rules::parse("virgl any vkGet* X.y").unwrap_err();
    }
}
