//! Chooses what is spoken out of the registry, and checks that it can be.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use super::registry::{Command, Part, Registry, Struct, Type, Variable};

/// `registry/profile.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) vk_xml: Source,
    pub(crate) capset: Capset,
    pub(crate) api: Api,
    pub(crate) commands: CommandLists,
    pub(crate) structs: StructLists,
    pub(crate) extensions: ExtensionLists,
}

/// Where `vk.xml` comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Source {
    pub(crate) package: String,
    pub(crate) suite: String,
    pub(crate) version: String,
    pub(crate) path: String,
    pub(crate) sha256: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Capset {
    pub(crate) wire_format_version: u32,
    pub(crate) vk_xml_version: String,
    pub(crate) command_serialization_spec_version: u32,
    pub(crate) venus_protocol_spec_version: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Api {
    pub(crate) version: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandLists {
    pub(crate) unspoken: Vec<Because>,
    pub(crate) refused: Vec<Because>,
}

/// Names that are treated differently, and why.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Because {
    pub(crate) why: String,
    pub(crate) names: Vec<String>,
}

impl Because {
    /// The reason given for `name` in `list`.
    pub(crate) fn find<'l>(list: &'l [Self], name: &str) -> Option<&'l str> {
        let found = list.iter().find(|b| b.names.iter().any(|n| n == name));
        found.map(|because| because.why.as_str())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StructLists {
    pub(crate) unspoken: Vec<Because>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExtensionLists {
    /// Spoken, but not passed to the guest.
    pub(crate) hidden: Vec<Because>,
    pub(crate) spoken: Vec<String>,
    /// Not spoken, for another reason than that the protocol does not have them.
    pub(crate) others: Vec<Because>,
}

/// `registry/commands.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CommandIds {
    pub(crate) ids: BTreeMap<String, u32>,
}

/// `registry/checks.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Checks {
    /// What is checked and remembered when an object is made: a function with its operands.
    pub(crate) kept: BTreeMap<String, String>,
    /// What is checked before a command is passed on: functions with their operands.
    pub(crate) before: BTreeMap<String, Vec<String>>,
}

/// A command that has an id.
#[derive(Debug)]
pub(crate) struct Spoken<'a> {
    pub(crate) id: u32,
    pub(crate) command: &'a Command,
    /// Whether it has an encoding.
    pub(crate) encoded: bool,
    /// Why it is decoded and then refused.
    pub(crate) refused: Option<&'a str>,
}

impl Spoken<'_> {
    pub(crate) fn is_private(&self) -> bool {
        self.command.name.ends_with("MESA")
    }
}

/// The outcome of the selection.
#[derive(Debug)]
pub(crate) struct Selection<'a> {
    pub(crate) registry: &'a Registry,
    pub(crate) profile: &'a Profile,
    pub(crate) commands: Vec<Spoken<'a>>,
    /// All structures of the ABI, by name.
    pub(crate) structs: BTreeMap<&'a str, &'a Struct>,
    /// Those that have an encoding.
    pub(crate) encoded: BTreeSet<&'a str>,
    /// Those that are sent in partial form.
    pub(crate) partial: BTreeSet<&'a str>,
    /// What may be in the `pNext` chain of each.
    pub(crate) chains: BTreeMap<&'a str, Vec<&'a Struct>>,
    /// Enumerators, with those that the selected extensions add.
    pub(crate) enums: BTreeMap<String, Vec<(String, i64)>>,
    /// Spoken extensions: name, number, version.
    pub(crate) extensions: Vec<(&'a str, u32, u32)>,
}

impl<'a> Selection<'a> {
    pub(crate) fn new(
        registry: &'a Registry,
        profile: &'a Profile,
        ids: &CommandIds,
    ) -> Result<Self> {
        let spoken: BTreeSet<&str> = profile
            .extensions
            .spoken
            .iter()
            .map(String::as_str)
            .collect();
        let mut parts: Vec<&Part> = Vec::new();
        for feature in &registry.features {
            if feature.version.as_str() <= profile.api.version.as_str()
                && !feature.name.starts_with("VKSC")
            {
                parts.push(feature);
            }
        }
        let mut extensions = Vec::new();
        for name in &profile.extensions.spoken {
            let part = registry.extensions.iter().find(|e| e.name == *name);
            let part = part.with_context(|| format!("vk.xml has no extension {name}"))?;
            extensions.push((part.name.as_str(), part.number, part.spec_version));
            parts.push(part);
        }

        let mut enums: BTreeMap<String, Vec<(String, i64)>> = registry
            .enums
            .iter()
            .map(|(k, v)| (k.clone(), v.values.clone()))
            .collect();
        // A newer extension may own the number under its own name.
        let all: BTreeMap<&str, i64> = registry
            .features
            .iter()
            .chain(&registry.extensions)
            .flat_map(|p| &p.requires)
            .flat_map(|r| &r.values)
            .map(|(_, name, value)| (name.as_str(), *value))
            .collect();
        let mut required = BTreeSet::new();
        for require in parts.iter().flat_map(|p| &p.requires) {
            if !require
                .depends
                .as_deref()
                .is_none_or(|d| depends(d, &spoken))
            {
                continue;
            }
            for name in &require.types {
                required.insert(registry.resolve(name).0);
            }
            let values = require
                .values
                .iter()
                .map(|(block, name, value)| (block, name, *value));
            let aliases = require
                .aliases
                .iter()
                .filter_map(|(block, _, target)| Some((block, target, *all.get(target.as_str())?)));
            for (block, name, value) in values.chain(aliases) {
                let entry = enums.entry(block.clone()).or_default();
                if !entry.iter().any(|(known, _)| known == name) {
                    entry.push((name.clone(), value));
                }
            }
        }

        let mut commands = Vec::new();
        for (name, id) in &ids.ids {
            let found = registry
                .commands
                .get(name)
                .with_context(|| format!("no command {name}"))?;
            let command = match &found.alias_of {
                Some(target) => registry.commands.get(target).context("dangling alias")?,
                None => found,
            };
            let encoded = Because::find(&profile.commands.unspoken, name).is_none();
            let refused = Because::find(&profile.commands.refused, name);
            commands.push(Spoken {
                id: *id,
                command,
                encoded,
                refused,
            });
        }
        commands.sort_by_key(|c| c.id);

        let mut selection = Self {
            registry,
            profile,
            commands,
            structs: BTreeMap::new(),
            encoded: BTreeSet::new(),
            partial: BTreeSet::new(),
            chains: BTreeMap::new(),
            enums,
            extensions,
        };
        selection.close(&required);
        selection.check()?;
        Ok(selection)
    }

    /// Follows parameters, members and chains until nothing new turns up.
    fn close(&mut self, required: &BTreeSet<&'a str>) {
        let mut inputs: Vec<&'a str> = Vec::new();
        let mut outputs: Vec<&'a str> = Vec::new();
        for spoken in &self.commands {
            for param in &spoken.command.params {
                let list = if param.is_output_pointer() {
                    &mut outputs
                } else {
                    &mut inputs
                };
                list.push(&param.ty);
            }
        }
        let mut full = BTreeSet::new();
        let mut partial = BTreeSet::new();
        // An output is sent in part and answered in full.
        let mut work: Vec<(&'a str, bool)> = inputs.iter().map(|n| (*n, false)).collect();
        work.extend(outputs.iter().map(|n| (*n, true)));
        while let Some((name, is_output)) = work.pop() {
            let (name, ty) = self.registry.resolve(name);
            if name == "VkAccelerationStructureGeometryDataKHR" {
                for member in ["Triangles", "Aabbs", "Instances"] {
                    let full_name = format!("VkAccelerationStructureGeometry{member}DataKHR");
                    if let Some((known, _)) = self.registry.types.get_key_value(&full_name) {
                        work.push((known, false));
                    }
                }
            }
            let Some(Type::Struct(found)) = ty else {
                continue;
            };
            if !full.contains(name) && !self.serialisable(found) {
                continue;
            }
            let new_full = full.insert(name);
            let new_partial = is_output && partial.insert(name);
            if !new_full && !new_partial {
                continue;
            }
            self.structs.insert(name, found);
            for member in &found.members {
                work.push((&member.ty, is_output));
            }
            for candidate in required {
                if let Some(Type::Struct(extending)) = self.registry.types.get(*candidate)
                    && extending
                        .extends
                        .iter()
                        .any(|e| self.registry.resolve(e).0 == name)
                    && self.serialisable(extending)
                {
                    work.push((candidate, is_output));
                    let chain = self.chains.entry(name).or_default();
                    if !chain.iter().any(|s| s.name == extending.name) {
                        chain.push(extending);
                    }
                }
            }
        }
        self.encoded = full;
        self.partial = partial;
        // The chains of structures that are only ever sent one way.
        for chain in self.chains.values_mut() {
            chain.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }

    /// Whether all members can be sent.
    fn serialisable(&self, found: &Struct) -> bool {
        Because::find(&self.profile.structs.unspoken, &found.name).is_none()
            && found
                .members
                .iter()
                .all(|m| m.is_next() || self.variable_is_serialisable(m))
    }

    fn variable_is_serialisable(&self, variable: &Variable) -> bool {
        if variable.pointers > 0 && variable.optional {
            return true;
        }
        !variable.bit_field && self.can_send(variable)
    }

    /// Whether the pointee or value of `variable` has an encoding.
    pub(crate) fn can_send(&self, variable: &Variable) -> bool {
        if variable.ty == "void" {
            return variable.is_dynamic_array();
        }
        if variable.ty == "char" {
            return variable.is_string() || !variable.dimensions.is_empty();
        }
        if variable.dimensions.len() > 1 {
            return false;
        }
        match self.registry.resolve(&variable.ty).1 {
            Some(Type::Struct(inner)) => {
                inner.name != "VkBaseInStructure"
                    && inner.name != "VkBaseOutStructure"
                    && inner.name != "VkAllocationCallbacks"
                    && self.serialisable(inner)
            }
            Some(Type::Handle { .. } | Type::Enum | Type::Bitmask { .. } | Type::Base(_)) => true,
            Some(Type::Union) => UNIONS.contains(&variable.ty.as_str()),
            Some(Type::Other) | None => SCALARS.iter().any(|s| s.0 == variable.ty),
            Some(Type::Alias(_)) => false,
        }
    }

    /// What must hold for the emitted code to make sense.
    fn check(&self) -> Result<()> {
        for (name, found) in &self.structs {
            for (index, member) in found.members.iter().enumerate() {
                for length in &member.lengths {
                    let known = found.members.iter().position(|m| m.name == *length);
                    ensure!(
                        known.is_none_or(|at| at < index),
                        "{name}.{}: its length comes after it on the wire",
                        member.name
                    );
                }
            }
        }
        for spoken in self.commands.iter().filter(|c| c.encoded) {
            for param in &spoken.command.params {
                let hidden = param.ty == "VkAllocationCallbacks";
                if !hidden && !self.variable_is_serialisable(param) {
                    bail!("{}.{} cannot be sent", spoken.command.name, param.name);
                }
            }
        }
        for list in self.chains.values() {
            for member in list {
                ensure!(
                    member.structure_type().is_some(),
                    "{} is in a chain but has no sType",
                    member.name
                );
            }
        }
        Ok(())
    }

    /// The number behind an `sType` enumerator.
    pub(crate) fn structure_type(&self, enumerator: &str) -> Result<i64> {
        let values = self
            .enums
            .get("VkStructureType")
            .context("no VkStructureType")?;
        let found = values.iter().find(|(name, _)| name == enumerator);
        Ok(found
            .with_context(|| format!("{enumerator} has no value"))?
            .1)
    }

    /// Whether values of the type carry pointers, and so a lifetime.
    pub(crate) fn has_lifetime(&self, name: &str) -> bool {
        if name == "VkAccelerationStructureGeometryDataKHR" {
            return true;
        }
        match self.registry.resolve(name).1 {
            Some(Type::Struct(inner)) => inner.members.iter().any(|m| {
                m.is_next() || (m.pointers > 0 && self.can_send(m)) || self.has_lifetime(&m.ty)
            }),
            _ => false,
        }
    }
}

/// Unions that are written by hand.
pub(crate) const UNIONS: [&str; 5] = [
    "VkClearColorValue",
    "VkClearValue",
    "VkDeviceOrHostAddressKHR",
    "VkDeviceOrHostAddressConstKHR",
    "VkAccelerationStructureGeometryDataKHR",
];

/// C scalars: name, Rust type (also the name of the methods that read and write them).
pub(crate) const SCALARS: [(&str, &str); 10] = [
    ("uint8_t", "u8"),
    ("uint16_t", "u16"),
    ("uint32_t", "u32"),
    ("uint64_t", "u64"),
    ("int32_t", "i32"),
    ("int64_t", "i64"),
    ("float", "f32"),
    ("double", "f64"),
    ("size_t", "usize"),
    ("int", "i32"),
];

/// Whether a `depends` expression holds: `,` is or, `+` is and, parentheses group.
fn depends(text: &str, spoken: &BTreeSet<&str>) -> bool {
    split(text, ',').iter().any(|either| {
        split(either, '+').iter().all(|term| {
            if let Some(inner) = term.strip_prefix('(').and_then(|t| t.strip_suffix(')')) {
                return depends(inner, spoken);
            }
            term.contains("::") || term.contains("VERSION_1_") || spoken.contains(*term)
        })
    })
}

/// Splits at `separator` outside parentheses.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut depth, mut start) = (0u32, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if letter == separator && depth == 0 => {
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies() {
        let spoken = BTreeSet::from(["VK_A", "VK_B"]);
        assert!(depends("VK_A", &spoken));
        assert!(!depends("VK_C", &spoken));
        assert!(depends("VK_C,VK_A", &spoken));
        assert!(depends("(VK_C,VK_A)+VK_B", &spoken));
        assert!(!depends("(VK_C,VK_A)+VK_D", &spoken));
        assert!(depends("VK_VERSION_1_1,VK_C", &spoken));
    }
}
