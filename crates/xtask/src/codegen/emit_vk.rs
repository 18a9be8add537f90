//! Writes the crate `vk`: enums, flags, handles, structures and function tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result};

use super::names::{bare, snake, type_name, value_name};
use super::registry::{Command, Type, Variable};
use super::select::Selection;
use super::topic::struct_topic;
use super::{File, HEADER};

pub(crate) fn emit(selection: &Selection<'_>) -> Result<Vec<File>> {
    let mut files = vec![
        File::new("crates/vk/src/generated/enums.rs", enums(selection)?),
        File::new("crates/vk/src/generated/handles.rs", handles(selection)?),
        File::new("crates/vk/src/generated/commands.rs", commands(selection)?),
        File::new("crates/vk/src/generated/formats.rs", formats(selection)?),
        File::new("crates/vk/tests/layout_generated.rs", layouts(selection)?),
    ];
    let mut topics: BTreeMap<&str, String> = BTreeMap::new();
    for found in selection.structs.values() {
        let text = topics.entry(struct_topic(&found.name)).or_default();
        structure(selection, found, text)?;
    }
    let mut modules = vec!["commands", "enums", "formats", "handles"];
    for (topic, body) in &topics {
        modules.push(topic);
        let text = format!("{HEADER}//! Structures about: {topic}.\n\nuse super::*;\n\n{body}");
        files.push(File::new(
            &format!("crates/vk/src/generated/{topic}.rs"),
            text,
        ));
    }
    modules.sort_unstable();
    let mut text = format!(
        "{HEADER}//! The generated part of the ABI.\n#![allow(missing_docs, unsafe_code, clippy::upper_case_acronyms, reason = \"generated: the registry documents it\")]\n\nuse crate::arena::{{Abi, Chain, In, Node, Null, Out, Structure}};\nuse crate::union::*;\nuse crate::Handle;\n\n"
    );
    for module in &modules {
        writeln!(text, "mod {module};")?;
    }
    for module in &modules {
        writeln!(text, "pub use {module}::*;")?;
    }
    debug_nodes(selection, &mut text)?;
    files.push(File::new("crates/vk/src/generated/mod.rs", text));
    Ok(files)
}

/// Types named by structures and commands, so that only what is used is written.
fn used_types<'a>(selection: &'a Selection<'_>) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::from(["VkStructureType", "VkObjectType", "VkResult"]);
    let members = selection.structs.values().flat_map(|s| &s.members);
    let params = selection.commands.iter().flat_map(|c| &c.command.params);
    for variable in members.chain(params) {
        used.insert(selection.registry.resolve(&variable.ty).0);
    }
    used
}

/// Whether a guest tells values of this type and a driver would look them up in a table.
pub(crate) fn is_enumeration(name: &str) -> bool {
    !name.contains("Flag")
        && !matches!(
            name,
            "VkResult" | "VkObjectType" | "VkStructureType" | "VkDriverId" | "VkVendorId"
        )
}

/// Values of an enumeration as ranges, the least first.
fn ranges(selection: &Selection<'_>, block: &str, values: &[(String, i64)]) -> Vec<(i64, i64)> {
    let mut all: BTreeSet<i64> = values.iter().map(|(_, number)| *number).collect();
    // Formats are asked about whether or not their extension is there, and layouts for windows go
    // with an extension that the guest's driver implements itself.
    if matches!(block, "VkFormat" | "VkImageLayout") {
        let parts = selection.registry.features.iter();
        let added = parts
            .chain(&selection.registry.extensions)
            .flat_map(|part| &part.requires)
            .flat_map(|require| &require.values)
            .filter(|(owner, _, _)| owner == block);
        all.extend(added.map(|(_, _, number)| *number));
    }
    let mut list: Vec<(i64, i64)> = Vec::new();
    for number in all {
        match list.last_mut() {
            Some((_, to)) if *to + 1 == number => *to = number,
            _ => list.push((number, number)),
        }
    }
    list
}

fn enums(selection: &Selection<'_>) -> Result<String> {
    let mut out =
        format!("{HEADER}//! Enumerations and flags: transparent integers.\n\nuse super::*;\n\n");
    let used = used_types(selection);
    let mut done = BTreeSet::new();
    for (name, ty) in &selection.registry.types {
        let (wide, block) = match ty {
            Type::Enum if name.contains("FlagBits") => {
                (selection.flags_are_wide(name), Some(name.clone()))
            }
            Type::Enum => (false, Some(name.clone())),
            Type::Bitmask { wide } => (*wide, None),
            _ => continue,
        };
        let rust = type_name(name);
        let related = used.contains(name.as_str())
            || used
                .iter()
                .any(|u| u.contains("Flag") && type_name(u) == rust);
        if !related || !done.insert(rust.clone()) {
            continue;
        }
        let is_flags = rust.contains("Flags");
        let block = if is_flags {
            // `VkAccessFlags2` has `VkAccessFlagBits2`.
            selection
                .enums
                .keys()
                .find(|k| k.contains("FlagBits") && type_name(k) == rust)
                .cloned()
        } else {
            block
        };
        let base = match (is_flags, wide) {
            (true, true) => "u64",
            (true, false) => "u32",
            (false, _) => "i32",
        };
        writeln!(
            out,
            "/// `{name}`.\n#[repr(transparent)]\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub struct {rust}(pub {base});\n// SAFETY: an integer.\nunsafe impl Abi for {rust} {{}}"
        )?;
        let values = block.as_ref().and_then(|b| selection.enums.get(b));
        if let (Some(values), Some(block)) = (values, &block) {
            let mut seen = BTreeSet::new();
            writeln!(out, "impl {rust} {{")?;
            if is_enumeration(name) {
                let list: Vec<String> = ranges(selection, block, values)
                    .into_iter()
                    .map(|(from, to)| format!("({}, {})", group_digits(from), group_digits(to)))
                    .collect();
                writeln!(
                    out,
                    "    /// The values that mean something, from and to, the least first.\n    pub const KNOWN: &'static [(i32, i32)] = &[{}];",
                    list.join(", ")
                )?;
            }
            for (value, number) in values {
                let short = value_name(block, value);
                if seen.insert(short.clone()) {
                    let number = group_digits(*number);
                    writeln!(out, "    pub const {short}: Self = Self({number});")?;
                }
            }
            writeln!(out, "}}\n")?;
        }
        if name == "VkResult" || name == "VkObjectType" {
            let values = values.context("an enumeration without values")?;
            writeln!(
                out,
                "impl {rust} {{\n    /// The name in the specification.\n    pub fn name(self) -> Option<&'static str> {{\n        Some(match self.0 {{"
            )?;
            let mut seen = BTreeSet::new();
            for (value, number) in values {
                if seen.insert(*number) {
                    writeln!(out, "            {} => \"{value}\",", group_digits(*number))?;
                }
            }
            writeln!(
                out,
                "            _ => return None,\n        }})\n    }}\n}}\n"
            )?;
        }
    }
    Ok(out)
}

/// How texels lie in memory, by format.
fn formats(selection: &Selection<'_>) -> Result<String> {
    let mut out = String::new();
    write!(
        out,
        "{HEADER}//! How texels lie in memory.\n\nuse super::*;\n\n/// A block of texels.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct TexelBlock {{\n    pub bytes: u32,\n    /// Width, height and depth in texels.\n    pub extent: [u32; 3],\n    /// Formats of the planes, of a format that has several.\n    pub planes: &'static [Format],\n}}\n\nimpl Format {{\n    /// The block of this format, if it is known.\n    pub fn texel_block(self) -> Option<TexelBlock> {{\n        let (bytes, extent, planes): (u32, [u32; 3], &'static [Format]) = match self {{\n"
    )?;
    let known = selection.enums.get("VkFormat").context("no VkFormat")?;
    let mut groups: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for format in &selection.registry.formats {
        if !known.iter().any(|(name, _)| *name == format.name) {
            continue;
        }
        let planes: Vec<String> = format
            .planes
            .iter()
            .map(|p| format!("Format::{}", value_name("VkFormat", p)))
            .collect();
        let [w, h, d] = format.block_extent;
        let key = format!(
            "({}, [{w}, {h}, {d}], &[{}])",
            format.block_bytes,
            planes.join(", ")
        );
        let name = format!("Format::{}", value_name("VkFormat", &format.name));
        groups.entry(key).or_default().push(name);
    }
    for (key, names) in groups {
        writeln!(out, "            {} => {key},", names.join(" | "))?;
    }
    writeln!(
        out,
        "            _ => return None,\n        }};\n        Some(TexelBlock {{ bytes, extent, planes }})\n    }}\n}}"
    )?;
    Ok(out)
}

fn group_digits(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push('_');
        }
        out.push(digit);
    }
    if number < 0 { format!("-{out}") } else { out }
}

fn handles(selection: &Selection<'_>) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! Handles: 64 bits, whether a pointer or a number.\n\nuse super::*;\n\n"
    );
    let used = used_types(selection);
    for (name, ty) in &selection.registry.types {
        let Type::Handle { object_type, .. } = ty else {
            continue;
        };
        if !used.contains(name.as_str()) {
            continue;
        }
        let rust = bare(name);
        let object = value_name("VkObjectType", object_type);
        writeln!(
            out,
            "/// `{name}`.\n#[repr(transparent)]\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub struct {rust}(pub u64);\n// SAFETY: an integer.\nunsafe impl Abi for {rust} {{}}\nimpl Handle for {rust} {{\n    const TYPE: ObjectType = ObjectType::{object};\n    fn raw(self) -> u64 {{\n        self.0\n    }}\n    fn from_raw(raw: u64) -> Self {{\n        Self(raw)\n    }}\n}}\n"
        )?;
    }
    Ok(out)
}

fn structure(
    selection: &Selection<'_>,
    found: &super::registry::Struct,
    out: &mut String,
) -> Result<()> {
    let rust = bare(&found.name);
    let life = selection.has_lifetime(&found.name);
    let generics = if life { "<'a>" } else { "" };
    writeln!(
        out,
        "/// `{}`.\n#[repr(C)]\n#[derive(Clone, Copy, Debug)]\npub struct {rust}{generics} {{",
        found.name
    )?;
    for member in &found.members {
        let ty = selection.rust_type(member, "", "'a")?;
        writeln!(out, "    pub {}: {ty},", snake(&member.name))?;
    }
    let anonymous = if life { "<'_>" } else { "" };
    writeln!(
        out,
        "}}\n// SAFETY: each member is valid with all bits zero.\nunsafe impl Abi for {rust}{anonymous} {{}}"
    )?;
    let value = match found.structure_type() {
        Some(value) => {
            let short = value_name("VkStructureType", value);
            if found.members.get(1).is_some_and(Variable::is_next) {
                writeln!(
                    out,
                    "// SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.\nunsafe impl Structure for {rust}<'_> {{\n    const TYPE: StructureType = StructureType::{short};\n    type At<'a> = {rust}<'a>;\n}}"
                )?;
            }
            format!("Self {{ s_type: StructureType::{short}, ..crate::zeroed() }}")
        }
        None => "crate::zeroed()".to_owned(),
    };
    writeln!(
        out,
        "impl Default for {rust}{anonymous} {{\n    fn default() -> Self {{\n        {value}\n    }}\n}}\n"
    )?;
    Ok(())
}

/// `Debug` for chains: a match over everything that can be in one.
fn debug_nodes(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    writeln!(
        out,
        "\n/// Adds one structure of a chain to a list.\npub(crate) fn debug_node(node: Node<'_>, list: &mut core::fmt::DebugList<'_, '_>) {{\n    match node.structure_type() {{"
    )?;
    for found in selection.structs.values() {
        if let Some(value) = found.structure_type()
            && !found.extends.is_empty()
        {
            let short = value_name("VkStructureType", value);
            writeln!(
                out,
                "        StructureType::{short} => list.entries(node.get::<{}<'_>>()),",
                bare(&found.name)
            )?;
        }
    }
    writeln!(out, "        other => list.entry(&other.0),\n    }};\n}}")?;
    Ok(())
}

/// The type of a parameter. An array that is a parameter is a pointer in C.
pub(crate) fn parameter_type(selection: &Selection<'_>, param: &Variable) -> Result<String> {
    let ty = selection.rust_type(param, "", "'_")?;
    Ok(if param.dimensions.is_empty() {
        ty
    } else {
        format!("&{ty}")
    })
}

/// The type of a command's function pointer.
pub(crate) fn function_type(selection: &Selection<'_>, command: &Command) -> Result<String> {
    let mut out = String::from("unsafe extern \"system\" fn(");
    for param in &command.params {
        write!(out, "{}, ", parameter_type(selection, param)?)?;
    }
    out.push(')');
    match command.result.as_str() {
        "void" => {}
        other => {
            let result = match other {
                "VkBool32" => "u32",
                "VkDeviceAddress" | "VkDeviceSize" | "uint64_t" => "u64",
                "uint32_t" => "u32",
                _ => bare(other),
            };
            write!(out, " -> {result}")?;
        }
    }
    Ok(out)
}

/// Where a command's function comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Entry,
    Instance,
    Device,
}

pub(crate) fn level(command: &Command) -> Level {
    match command.params.first().map(|p| p.ty.as_str()) {
        Some("VkInstance" | "VkPhysicalDevice") => Level::Instance,
        Some("VkDevice" | "VkQueue" | "VkCommandBuffer") => Level::Device,
        _ => Level::Entry,
    }
}

/// Commands of drivers that we call although the wire does not carry them. What takes host pointers
/// is written by hand in `vk::host`.
const HOST_ONLY: [&str; 6] = [
    "vkGetMemoryFdKHR",
    "vkGetMemoryFdPropertiesKHR",
    "vkGetFenceFdKHR",
    "vkImportFenceFdKHR",
    "vkGetSemaphoreFdKHR",
    "vkImportSemaphoreFdKHR",
];

/// All commands that get a function pointer.
pub(crate) fn called<'a>(selection: &'a Selection<'_>) -> Vec<&'a Command> {
    let mut list: Vec<&Command> = selection
        .commands
        .iter()
        .filter(|c| c.encoded && !c.is_private())
        .map(|c| c.command)
        .collect();
    for name in HOST_ONLY {
        if let Some(command) = selection.registry.commands.get(name)
            && !list.iter().any(|c| c.name == name)
        {
            list.push(command);
        }
    }
    list
}

fn commands(selection: &Selection<'_>) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! Function pointers, and tables of them by the level they are loaded at.\n#![allow(clippy::type_complexity, reason = \"the signatures are the specification's\")]\n\nuse core::ffi::CStr;\n\nuse super::*;\nuse crate::loader::AnyFunction;\n\n"
    );
    let list = called(selection);
    for command in &list {
        let ty = function_type(selection, command)?;
        writeln!(
            out,
            "/// `{}`.\npub type Pfn{} = {ty};",
            command.name,
            bare(&command.name)
        )?;
    }
    for (wanted, name) in [
        (Level::Entry, "EntryTable"),
        (Level::Instance, "InstanceTable"),
        (Level::Device, "DeviceTable"),
    ] {
        let list: Vec<_> = list.iter().filter(|c| level(c) == wanted).collect();
        writeln!(
            out,
            "\n/// Functions of one level; absent where the driver has none.\n#[derive(Clone, Copy, Debug, Default)]\npub struct {name} {{"
        )?;
        for command in &list {
            writeln!(
                out,
                "    pub {}: Option<Pfn{}>,",
                snake(bare(&command.name)),
                bare(&command.name)
            )?;
        }
        writeln!(
            out,
            "}}\n\nimpl {name} {{\n    /// Looks every function up, under its promoted names too.\n    ///\n    /// # Safety\n    ///\n    /// What `get` returns for a name is a function with the signature that the specification\n    /// gives to that name.\n    pub unsafe fn load(mut get: impl FnMut(&CStr) -> Option<AnyFunction>) -> Self {{\n        let mut find = |names: &[&CStr]| names.iter().find_map(|name| get(name));\n        Self {{"
        )?;
        for command in &list {
            let mut names = vec![format!("c\"{}\"", command.name)];
            names.extend(command.aliases.iter().map(|a| format!("c\"{a}\"")));
            let function = format!("find(&[{}])", names.join(", "));
            writeln!(
                out,
                "            // SAFETY: the caller vouches for the signature; `Option` of a function is a pointer.\n            {}: unsafe {{ core::mem::transmute::<Option<AnyFunction>, Option<Pfn{}>>({function}) }},",
                snake(bare(&command.name)),
                bare(&command.name)
            )?;
        }
        writeln!(out, "        }}\n    }}\n}}")?;
    }
    Ok(out)
}

/// What `vulkanalia-sys` calls a field.
fn oracle_field(field: &str) -> String {
    let plain = field
        .strip_prefix("pp_")
        .or_else(|| field.strip_prefix("p_"))
        .unwrap_or(field);
    if field == "pp_geometries" {
        return "pointer_geometries".to_owned();
    }
    plain
        .replace("state3_depth_cl", "state_3depth_cl")
        .replace("b_float16_dot", "b_float_16dot")
}

/// What `vulkanalia-sys` calls a structure: it knows the registry of some months ago.
fn oracle_type(name: &str) -> &str {
    match bare(name) {
        "PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR" => {
            "PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT"
        }
        other => other,
    }
}

/// A test that compares every layout with that of an unrelated generator.
fn layouts(selection: &Selection<'_>) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! Layouts against `vulkanalia-sys`, which another generator made from the registry.\n\nuse std::mem::{{align_of, offset_of, size_of}};\n\nuse parhelion_vk as ours;\nuse vulkanalia_sys as oracle;\n\n"
    );
    let mut calls = String::new();
    for found in selection.structs.values() {
        // Private ones are ours alone; newer ones the oracle may not know.
        if found.name.ends_with("MESA") {
            continue;
        }
        let rust = bare(&found.name);
        let generics = if selection.has_lifetime(&found.name) {
            "<'static>"
        } else {
            ""
        };
        let function = snake(rust);
        let theirs_type = oracle_type(&found.name);
        writeln!(
            out,
            "fn {function}() {{\n    type Ours = ours::{rust}{generics};\n    assert_eq!(size_of::<Ours>(), size_of::<oracle::{theirs_type}>(), \"size of {rust}\");\n    assert_eq!(align_of::<Ours>(), align_of::<oracle::{theirs_type}>(), \"alignment of {rust}\");"
        )?;
        for member in &found.members {
            let field = snake(&member.name);
            let theirs = oracle_field(&field);
            writeln!(
                out,
                "    assert_eq!(offset_of!(Ours, {field}), offset_of!(oracle::{theirs_type}, {theirs}), \"offset of {rust}.{field}\");"
            )?;
        }
        writeln!(out, "}}\n")?;
        writeln!(calls, "    {function}();")?;
    }
    writeln!(
        out,
        "#[cfg(test)]\nmod tests {{\n    use super::*;\n\n    #[test]\n    fn layouts_equal_the_oracles() {{\n{calls}    }}\n}}"
    )?;
    Ok(out)
}
