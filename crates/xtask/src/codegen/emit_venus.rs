//! Writes the crate `venus`: both directions of every structure and command.
//!
//! Wire rules are in the crate's own documentation. A value is *valid* (sent whole), *partial*
//! (room for an output: presence, counts, `sType`, chains and handles only) or *absent* (a scalar
//! inside a partial structure).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use super::emit_vk::is_enumeration;
use super::names::{Wire, bare, snake, value_name};
use super::registry::{Command, Struct, Variable};
use super::select::{Because, Selection};
use super::topic::{command_topic, struct_topic};
use super::{File, HEADER};

/// How much of a value is on the wire.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Valid,
    Partial,
    Absent,
}

/// Whose variables are being written.
#[derive(Clone, Copy)]
struct Scope<'a> {
    variables: &'a [Variable],
    /// `Some` for the parameters of a command.
    command: Option<&'a Command>,
}

pub(crate) fn emit(selection: &Selection<'_>) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let mut modules = BTreeSet::new();
    let mut structs: BTreeMap<String, String> = BTreeMap::new();
    for found in selection.structs.values() {
        let text = structs
            .entry(format!("struct_{}", struct_topic(&found.name)))
            .or_default();
        structure(selection, found, text)?;
    }
    for (module, body) in structs {
        let text = format!("{HEADER}//! Codecs of structures.\n\nuse super::*;\n\n{body}");
        files.push(File::new(
            &format!("crates/venus/src/generated/{module}.rs"),
            text,
        ));
        modules.insert(module);
    }
    let mut commands: BTreeMap<String, String> = BTreeMap::new();
    for spoken in selection.commands.iter().filter(|c| c.encoded) {
        let topic = format!("command_{}", command_topic(&spoken.command.name));
        command(
            selection,
            spoken.command,
            spoken.id,
            commands.entry(topic).or_default(),
        )?;
    }
    for (module, body) in commands {
        let text = format!("{HEADER}//! Commands and their codecs.\n\nuse super::*;\n\n{body}");
        files.push(File::new(
            &format!("crates/venus/src/generated/{module}.rs"),
            text,
        ));
        modules.insert(module);
    }
    files.push(File::new(
        "crates/venus/src/generated/chain.rs",
        chains(selection)?,
    ));
    modules.insert("chain".to_owned());
    files.push(File::new(
        "crates/venus/src/generated/table.rs",
        table(selection)?,
    ));
    modules.insert("table".to_owned());
    let mut text = format!(
        "{HEADER}//! The generated part of the codec.\n#![allow(missing_docs, unused_variables, reason = \"generated: the registry documents it\")]\n\nuse parhelion_vk as vk;\nuse vk::Structure as _;\n\nuse crate::decode::{{Absence, Decoder, WireError}};\nuse crate::encode::Encoder;\nuse crate::union::*;\n\n"
    );
    for module in &modules {
        writeln!(text, "mod {module};")?;
    }
    for module in &modules {
        let visible = if module == "chain" {
            "pub(crate)"
        } else {
            "pub"
        };
        writeln!(text, "{visible} use {module}::*;")?;
    }
    files.push(File::new("crates/venus/src/generated/mod.rs", text));
    Ok(files)
}

/// A closure that reads one value: `Ok(f(d)?)` is `f(d)`.
fn closure(read: &str) -> String {
    match read.strip_suffix('?') {
        Some(plain) if !read.starts_with("vk::") => format!("|d| {plain}"),
        _ => format!("|d| Ok({read})"),
    }
}

/// The length expression `text`, with variables reached through `prefix`; a `u64` expression.
fn length(selection: &Selection<'_>, scope: Scope<'_>, text: &str, prefix: &str) -> Result<String> {
    if let Ok(number) = selection.registry.number(text) {
        return Ok(number.to_string());
    }
    if let Some((pointer, field)) = text.split_once("->") {
        return Ok(format!(
            "{prefix}{}.first().map_or(0, |v| u64::from(v.{}))",
            snake(pointer),
            snake(field)
        ));
    }
    if let Some(constant) = text.strip_prefix("2*") {
        return Ok((2 * selection.registry.number(constant)?).to_string());
    }
    if text.contains("/ 32") {
        let name = text
            .trim_start_matches('(')
            .split_whitespace()
            .next()
            .context("empty length")?;
        let wrapped = scope
            .variables
            .iter()
            .any(|v| v.name == name && v.ty.contains("Flag"));
        let field = if wrapped { ".0" } else { "" };
        return Ok(format!(
            "u64::from({prefix}{}{field}.div_ceil(32))",
            snake(name)
        ));
    }
    if let Some(name) = text.strip_suffix(" / 4") {
        return Ok(format!("crate::decode::words({prefix}{})?", snake(name)));
    }
    let variable = scope.variables.iter().find(|v| v.name == text);
    let variable = variable.with_context(|| format!("length `{text}` is not understood"))?;
    let value = if variable.pointers > 0 {
        format!("{prefix}{}.first().unwrap_or(0)", snake(text))
    } else {
        format!("{prefix}{}", snake(text))
    };
    Ok(match selection.wire(variable)? {
        Wire::Scalar("u64") => value,
        Wire::Scalar("usize") => format!("crate::decode::wide({value})"),
        _ => format!("u64::from({value})"),
    })
}

/// Whether some dynamic array takes its length from `variable`.
fn is_length(scope: Scope<'_>, variable: &Variable) -> bool {
    scope.variables.iter().any(|other| {
        other.is_dynamic_array()
            && other.dimensions.is_empty()
            && other
                .lengths
                .iter()
                .any(|l| l.split([' ', '(', '/']).any(|w| w == variable.name))
    })
}

/// How much of `variable` is sent, where a structure or command is sent in partial form or not.
fn extent(
    selection: &Selection<'_>,
    scope: Scope<'_>,
    variable: &Variable,
    partial: bool,
) -> Result<Extent> {
    if !partial || is_length(scope, variable) {
        return Ok(Extent::Valid);
    }
    Ok(match selection.wire(variable)? {
        Wire::Handle(_) | Wire::Struct(_) => Extent::Partial,
        _ => Extent::Absent,
    })
}

/// Where handles stand for themselves: at the top of a command they are the guest's ids.
fn keeps_ids(scope: Scope<'_>, variable: &Variable) -> bool {
    scope.command.is_some_and(|c| {
        variable.pointers == 0
            || variable.is_output_pointer()
            || matches!(
                c.name.as_str(),
                "vkFreeCommandBuffers" | "vkFreeDescriptorSets"
            )
    })
}

/// An expression that reads one value of the base type.
fn read_one(
    selection: &Selection<'_>,
    scope: Scope<'_>,
    variable: &Variable,
    extent: Extent,
) -> Result<String> {
    Ok(match selection.wire(variable)? {
        Wire::Scalar(method) => {
            if is_length(scope, variable) {
                format!("d.length_{method}()?")
            } else {
                format!("d.{method}()?")
            }
        }
        Wire::Wrapped(name, "i32") if is_enumeration(&variable.ty) => {
            format!("vk::{name}(d.enumerator(vk::{name}::KNOWN)?)")
        }
        Wire::Wrapped(name, method) => format!("vk::{name}(d.{method}()?)"),
        Wire::Handle(name) if keeps_ids(scope, variable) => format!("d.id::<vk::{name}>()?"),
        Wire::Handle(name) if extent == Extent::Valid && variable.null_value => {
            format!("d.handle_or_null::<vk::{name}>()?")
        }
        Wire::Handle(name) if extent == Extent::Valid => format!("d.handle::<vk::{name}>()?"),
        Wire::Handle(name) => format!("d.raw_handle::<vk::{name}>()?"),
        Wire::Struct(name) => {
            let suffix = if extent == Extent::Partial {
                "_partial"
            } else {
                ""
            };
            format!("decode_{}{suffix}(d)?", snake(bare(&name)))
        }
        Wire::Union(name) => match &variable.selector {
            Some(selector) => format!("decode_{}(d, {})?", snake(bare(&name)), snake(selector)),
            None => format!("decode_{}(d)?", snake(bare(&name))),
        },
        Wire::Bytes | Wire::Nothing => bail!("{} is not a single value", variable.name),
    })
}

/// An expression that reads `variable`.
fn read(
    selection: &Selection<'_>,
    scope: Scope<'_>,
    variable: &Variable,
    partial: bool,
) -> Result<String> {
    let extent = extent(selection, scope, variable, partial)?;
    let wire = selection.wire(variable)?;
    if wire == Wire::Nothing {
        return Ok("{ d.null()?; vk::Null::NULL }".to_owned());
    }
    let absence = if variable.optional || variable.unchecked {
        "Absence::Allowed"
    } else {
        "Absence::Refused"
    };
    if !variable.dimensions.is_empty() {
        if extent == Extent::Absent {
            return Ok("vk::zeroed()".to_owned());
        }
        if variable.dimensions.len() > 1 {
            bail!("{}: two dimensions", variable.name);
        }
        if wire == Wire::Bytes || wire == Wire::Scalar("u8") {
            return Ok("d.fixed_bytes()?".to_owned());
        }
        return Ok(format!(
            "d.fixed({})?",
            closure(&read_one(selection, scope, variable, extent)?)
        ));
    }
    if variable.pointers == 0 {
        if extent == Extent::Absent {
            return Ok("vk::zeroed()".to_owned());
        }
        return read_one(selection, scope, variable, extent);
    }
    let output = variable.is_output_pointer();
    if !variable.is_dynamic_array() {
        let required = !(variable.optional || variable.unchecked);
        return Ok(match (output, extent) {
            (true, Extent::Absent) => format!("d.out_one({required})?"),
            (true, _) => format!(
                "d.out_with({required}, {})?",
                closure(&read_one(selection, scope, variable, extent)?)
            ),
            (false, Extent::Valid) => format!(
                "d.pointer({required}, {})?",
                closure(&read_one(selection, scope, variable, extent)?)
            ),
            (false, _) => bail!("{}: input pointer in a partial structure", variable.name),
        });
    }
    if variable.is_string() {
        if variable.pointers == 1 {
            return Ok(format!("d.string({absence})?"));
        }
        let count = length(selection, scope, first(variable)?, "")?;
        return Ok(format!(
            "d.array({count}, {absence}, |d| d.string(Absence::Refused))?"
        ));
    }
    let count = length(selection, scope, first(variable)?, "")?;
    if variable.pointers == 2 {
        let inner = closure(&read_one(selection, scope, variable, extent)?);
        let inner_count = inner_length(variable, "")?;
        return Ok(format!(
            "{{ let mut index = 0usize; d.array({count}, {absence}, |d| {{ let count = {inner_count}; index += 1; d.array(count, Absence::Refused, {inner}) }})? }}"
        ));
    }
    Ok(match (output, extent) {
        (true, Extent::Absent) => format!("d.out_array({count}, {absence})?"),
        (true, _) => format!(
            "d.out_array_with({count}, {absence}, {})?",
            closure(&read_one(selection, scope, variable, extent)?)
        ),
        (false, Extent::Valid) => match wire {
            Wire::Bytes | Wire::Scalar("u8") => format!("d.bytes({count}, {absence})?"),
            Wire::Scalar("u32") => format!("d.u32s({count}, {absence})?"),
            _ => format!(
                "d.array({count}, {absence}, {})?",
                closure(&read_one(selection, scope, variable, extent)?)
            ),
        },
        (false, _) => bail!("{}: input array in a partial structure", variable.name),
    })
}

fn first(variable: &Variable) -> Result<&str> {
    variable
        .lengths
        .first()
        .map(String::as_str)
        .context("an array without a length")
}

/// The length of the inner arrays of a `const T* const*`.
fn inner_length(variable: &Variable, prefix: &str) -> Result<String> {
    if variable.lengths.get(1).is_some_and(|l| l == "1") {
        return Ok("1".to_owned());
    }
    match variable.name.as_str() {
        "ppBuildRangeInfos" | "ppMaxPrimitiveCounts" => Ok(format!(
            "{prefix}p_infos.as_slice().get(index).map_or(0, |v| u64::from(v.geometry_count))"
        )),
        name => bail!("{name}: the inner length is not known"),
    }
}

/// A statement that writes one value `value` (a reference, unless `direct`).
fn write_one(
    selection: &Selection<'_>,
    variable: &Variable,
    extent: Extent,
    value: &str,
    prefix: &str,
) -> Result<String> {
    let plain = value.strip_prefix('&').unwrap_or(value);
    Ok(match selection.wire(variable)? {
        Wire::Scalar(method) => format!(
            "e.{method}({});",
            value
                .strip_prefix('&')
                .map_or_else(|| format!("*{value}"), str::to_owned)
        ),
        Wire::Wrapped(_, method) => format!("e.{method}({plain}.0);"),
        Wire::Handle(_) => format!("e.u64({plain}.0);"),
        Wire::Struct(name) => {
            let suffix = if extent == Extent::Partial {
                "_partial"
            } else {
                ""
            };
            format!("encode_{}{suffix}(e, {value});", snake(bare(&name)))
        }
        Wire::Union(name) => match &variable.selector {
            Some(selector) => format!(
                "encode_{}(e, {value}, {prefix}{});",
                snake(bare(&name)),
                snake(selector)
            ),
            None => format!("encode_{}(e, {value});", snake(bare(&name))),
        },
        Wire::Bytes | Wire::Nothing => bail!("{} is not a single value", variable.name),
    })
}

/// A statement that writes `variable`, reached through `prefix`.
fn write(
    selection: &Selection<'_>,
    scope: Scope<'_>,
    variable: &Variable,
    partial: bool,
    prefix: &str,
) -> Result<String> {
    let extent = extent(selection, scope, variable, partial)?;
    let wire = selection.wire(variable)?;
    let field = format!("{prefix}{}", snake(&variable.name));
    if wire == Wire::Nothing {
        return Ok("e.null();".to_owned());
    }
    if !variable.dimensions.is_empty() {
        if extent == Extent::Absent {
            return Ok(String::new());
        }
        if wire == Wire::Bytes || wire == Wire::Scalar("u8") {
            return Ok(format!("e.fixed_bytes(&{field});"));
        }
        return Ok(format!(
            "e.fixed(&{field}, |e, v| {{ {} }});",
            write_one(selection, variable, extent, "v", prefix)?
        ));
    }
    if variable.pointers == 0 {
        if extent == Extent::Absent {
            return Ok(String::new());
        }
        return write_one(selection, variable, extent, &format!("&{field}"), prefix);
    }
    let output = variable.is_output_pointer();
    if !variable.is_dynamic_array() {
        return Ok(match (output, extent) {
            (true, Extent::Absent) => format!("e.present(!{field}.is_null());"),
            (true, _) => format!(
                "e.out_pointer({field}, |e, v| {{ {} }});",
                write_one(selection, variable, extent, "v", prefix)?
            ),
            (false, _) => format!(
                "e.pointer({field}, |e, v| {{ {} }});",
                write_one(selection, variable, extent, "v", prefix)?
            ),
        });
    }
    if variable.is_string() {
        if variable.pointers == 1 {
            return Ok(format!("e.string({field});"));
        }
        return Ok(format!("e.array({field}, |e, v| e.string(*v));"));
    }
    if variable.pointers == 2 {
        let inner = write_one(selection, variable, extent, "v", prefix)?;
        return Ok(format!(
            "e.array({field}, |e, v| {{ e.array(*v, |e, v| {{ {inner} }}); }});"
        ));
    }
    if !output {
        return Ok(match wire {
            Wire::Bytes | Wire::Scalar("u8") => format!("e.bytes({field});"),
            Wire::Scalar("u32") => format!("e.u32s({field});"),
            _ => format!(
                "e.array({field}, |e, v| {{ {} }});",
                write_one(selection, variable, extent, "v", prefix)?
            ),
        });
    }
    // In a reply an array is as long as its length says after the call, if that is an output too.
    let told = first(variable)?;
    let fixed = scope.command.is_some()
        && !scope
            .variables
            .iter()
            .any(|v| v.name == told && v.is_output_pointer());
    let count = if fixed {
        "u64::MAX".to_owned()
    } else {
        length(selection, scope, told, prefix)?
    };
    Ok(match extent {
        Extent::Absent => format!("e.out_count({field});"),
        _ => match wire {
            Wire::Bytes | Wire::Scalar("u8") => format!("e.out_bytes({field}, {count});"),
            _ => format!(
                "e.out_array({field}, {count}, |e, v| {{ {} }});",
                write_one(selection, variable, extent, "v", prefix)?
            ),
        },
    })
}

fn chain_list(name: &str) -> String {
    format!("{}_CHAIN", snake(bare(name)).to_ascii_uppercase())
}

fn structure(selection: &Selection<'_>, found: &Struct, out: &mut String) -> Result<()> {
    let rust = bare(&found.name);
    let function = snake(rust);
    let life = selection.has_lifetime(&found.name);
    let ty = if life {
        format!("vk::{rust}<'a>")
    } else {
        format!("vk::{rust}")
    };
    let anonymous = if life {
        format!("vk::{rust}<'_>")
    } else {
        format!("vk::{rust}")
    };
    let scope = Scope {
        variables: &found.members,
        command: None,
    };
    let typed = found.structure_type().is_some();
    writeln!(out, "// {}\n", found.name)?;
    let kinds: &[bool] = if selection.partial.contains(found.name.as_str()) {
        &[false, true]
    } else {
        &[false]
    };
    for &partial in kinds {
        let suffix = if partial { "_partial" } else { "" };
        let body_suffix = if typed { "_body" } else { "" };
        if typed {
            let list = chain_list(&found.name);
            writeln!(
                out,
                "pub fn decode_{function}{suffix}<'a>(d: &mut Decoder<'a, '_>) -> Result<{ty}, WireError> {{\n    d.structure_type(vk::{rust}::TYPE)?;\n    let p_next = d.chain({list}, decode_node{suffix})?;\n    decode_{function}{suffix}_body(d, p_next)\n}}\n"
            )?;
            writeln!(
                out,
                "pub fn encode_{function}{suffix}(e: &mut Encoder, x: &{anonymous}) {{\n    e.i32(x.s_type.0);\n    e.chain(x.p_next, encode_node{suffix});\n    encode_{function}{suffix}_body(e, x);\n}}\n"
            )?;
        }
        let next = if typed { ", p_next: vk::Chain<'a>" } else { "" };
        writeln!(
            out,
            "pub fn decode_{function}{suffix}{body_suffix}<'a>(d: &mut Decoder<'a, '_>{next}) -> Result<{ty}, WireError> {{"
        )?;
        for member in &found.members {
            let field = snake(&member.name);
            if member.is_next() {
                continue;
            }
            if typed && member.name == "sType" {
                continue;
            }
            writeln!(
                out,
                "    let {field} = {};",
                read(selection, scope, member, partial)?
            )?;
        }
        writeln!(out, "    Ok(vk::{rust} {{")?;
        for member in &found.members {
            let field = snake(&member.name);
            if typed && member.name == "sType" {
                writeln!(out, "        s_type: vk::{rust}::TYPE,")?;
            } else {
                writeln!(out, "        {field},")?;
            }
        }
        writeln!(out, "    }})\n}}\n")?;
        writeln!(
            out,
            "pub fn encode_{function}{suffix}{body_suffix}(e: &mut Encoder, x: &{anonymous}) {{"
        )?;
        for member in &found.members {
            if member.is_next() || (typed && member.name == "sType") {
                continue;
            }
            writeln!(
                out,
                "    {}",
                write(selection, scope, member, partial, "x.")?
            )?;
        }
        writeln!(out, "}}\n")?;
    }
    Ok(())
}

/// The chains: which structures may be in which, and one match for each of the four codecs.
fn chains(selection: &Selection<'_>) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! `pNext` chains: accepted types, and the codecs by type.\n\nuse super::*;\n\n"
    );
    let mut members: BTreeMap<&str, &Struct> = BTreeMap::new();
    for found in selection
        .structs
        .values()
        .filter(|s| s.structure_type().is_some())
    {
        let list = selection.chains.get(found.name.as_str());
        let mut numbers = Vec::new();
        for member in list.into_iter().flatten() {
            members.insert(&member.name, member);
            let value = member.structure_type().context("no sType")?;
            numbers.push(selection.structure_type(value)?);
        }
        numbers.sort_unstable();
        let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
        writeln!(
            out,
            "pub(crate) const {}: &[i32] = &[{}];",
            chain_list(&found.name),
            numbers.join(", ")
        )?;
    }
    for partial in [false, true] {
        let suffix = if partial { "_partial" } else { "" };
        let list: Vec<_> = members
            .values()
            .filter(|s| !partial || selection.partial.contains(s.name.as_str()))
            .collect();
        writeln!(
            out,
            "\n/// Reads the members of the structure `s_type` and puts it in front of `next`.\npub(crate) fn decode_node{suffix}<'a>(d: &mut Decoder<'a, '_>, s_type: i32, next: vk::Chain<'a>) -> Result<vk::Chain<'a>, WireError> {{\n    match vk::StructureType(s_type) {{"
        )?;
        for found in &list {
            let short = value_name("VkStructureType", found.structure_type().unwrap_or(""));
            let function = snake(bare(&found.name));
            writeln!(
                out,
                "        vk::StructureType::{short} => {{ let value = decode_{function}{suffix}_body(d, next)?; d.node::<vk::{}<'_>>(value) }}",
                bare(&found.name)
            )?;
        }
        writeln!(
            out,
            "        _ => Err(WireError::Chain(s_type)),\n    }}\n}}"
        )?;
        writeln!(
            out,
            "\n/// Writes the members of one structure of a chain.\npub(crate) fn encode_node{suffix}(e: &mut Encoder, node: vk::Node<'_>) {{\n    match node.structure_type() {{"
        )?;
        for found in &list {
            let short = value_name("VkStructureType", found.structure_type().unwrap_or(""));
            let function = snake(bare(&found.name));
            writeln!(
                out,
                "        vk::StructureType::{short} => {{ if let Some(x) = node.get::<vk::{}<'_>>() {{ encode_{function}{suffix}_body(e, &x); }} }}",
                bare(&found.name)
            )?;
        }
        writeln!(out, "        _ => e.unknown_node(node),\n    }}\n}}")?;
    }
    Ok(out)
}

/// The Rust type of a parameter: handles at the top are ids.
fn parameter_type(
    selection: &Selection<'_>,
    command: &Command,
    param: &Variable,
) -> Result<String> {
    let scope = Scope {
        variables: &command.params,
        command: Some(command),
    };
    if let Wire::Handle(name) = selection.wire(param)?
        && keeps_ids(scope, param)
    {
        let id = format!("vk::Id<vk::{name}>");
        return Ok(match (param.pointers, param.is_output_pointer()) {
            (0, _) => id,
            (_, true) => format!("vk::Out<'a, {id}>"),
            (_, false) => format!("vk::In<'a, {id}>"),
        });
    }
    selection.rust_type(param, "vk::", "'a")
}

/// The Rust type of a return value; none for `void`.
pub(crate) fn result_type(command: &Command) -> Option<(&'static str, &'static str)> {
    match command.result.as_str() {
        "void" => None,
        "VkResult" => Some(("vk::VkResult", "i32")),
        "VkDeviceAddress" | "VkDeviceSize" | "uint64_t" => Some(("u64", "u64")),
        _ => Some(("u32", "u32")),
    }
}

fn command(selection: &Selection<'_>, command: &Command, id: u32, out: &mut String) -> Result<()> {
    let rust = bare(&command.name);
    let scope = Scope {
        variables: &command.params,
        command: Some(command),
    };
    let params: Vec<&Variable> = command
        .params
        .iter()
        .filter(|p| p.ty != "VkAllocationCallbacks")
        .collect();
    let types = params
        .iter()
        .map(|p| parameter_type(selection, command, p))
        .collect::<Result<Vec<_>>>()?;
    let life = types.iter().any(|t| t.contains("'a"));
    let generics = if life { "<'a>" } else { "" };
    writeln!(
        out,
        "/// `{}`, command {id}.\n#[derive(Clone, Copy, Debug)]\npub struct {rust}{generics} {{",
        command.name
    )?;
    for (param, ty) in params.iter().zip(&types) {
        writeln!(out, "    pub {}: {ty},", snake(&param.name))?;
    }
    let decoder = if life {
        "Decoder<'a, '_>"
    } else {
        "Decoder<'_, '_>"
    };
    writeln!(
        out,
        "}}\n\nimpl{generics} {rust}{generics} {{\n    /// The number of the command on the wire.\n    pub const ID: u32 = {id};\n"
    )?;
    // Decode.
    writeln!(
        out,
        "    /// Reads the parameters.\n    pub fn decode(d: &mut {decoder}) -> Result<Self, WireError> {{"
    )?;
    let strided: Vec<&Variable> = command
        .params
        .iter()
        .filter(|p| p.stride.is_some())
        .collect();
    for param in &command.params {
        if param.ty == "VkAllocationCallbacks" {
            writeln!(out, "        d.null()?;")?;
            continue;
        }
        let partial = param.is_output_pointer();
        let field = snake(&param.name);
        writeln!(
            out,
            "        let {field} = {};",
            read(selection, scope, param, partial)?
        )?;
        if let Some(array) = strided
            .iter()
            .find(|p| p.stride.as_deref() == Some(&param.name))
        {
            let element = selection.base_type(array, "vk::", "'_")?;
            writeln!(
                out,
                "        // Elements are packed here, whatever their distance was in the guest.\n        let {field} = crate::decode::stride_of::<{element}>({field});"
            )?;
        }
    }
    let fields: Vec<String> = params.iter().map(|p| snake(&p.name)).collect();
    writeln!(
        out,
        "        Ok(Self {{ {} }})\n    }}\n",
        fields.join(", ")
    )?;
    // Encode.
    writeln!(
        out,
        "    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.\n    pub fn encode(&self, flags: u32, e: &mut Encoder) {{\n        e.u32(Self::ID);\n        e.u32(flags);"
    )?;
    for param in &command.params {
        if param.ty == "VkAllocationCallbacks" {
            writeln!(out, "        e.null();")?;
            continue;
        }
        writeln!(
            out,
            "        {}",
            write(selection, scope, param, param.is_output_pointer(), "self.")?
        )?;
    }
    writeln!(out, "    }}\n")?;
    // Reply.
    let result = result_type(command);
    let argument = result.map_or(String::new(), |(ty, _)| format!("result: {ty}, "));
    writeln!(
        out,
        "    /// Writes the reply: the result and all outputs.\n    pub fn encode_reply(&self, {argument}e: &mut Encoder) {{\n        e.u32(Self::ID);"
    )?;
    if let Some((_, method)) = result {
        let field = if command.result == "VkResult" {
            ".0"
        } else {
            ""
        };
        writeln!(out, "        e.{method}(result{field});")?;
    }
    for param in params.iter().filter(|p| p.is_output_pointer()) {
        writeln!(
            out,
            "        {}",
            write(selection, scope, param, false, "self.")?
        )?;
    }
    let returned = result.map_or("()".to_owned(), |(ty, _)| ty.to_owned());
    writeln!(
        out,
        "    }}\n\n    /// Reads a reply; what is not an output is zero.\n    pub fn decode_reply(d: &mut {decoder}) -> Result<({returned}, Self), WireError> {{\n        d.command_id(Self::ID)?;"
    )?;
    match result {
        Some(("vk::VkResult", _)) => writeln!(out, "        let result = vk::VkResult(d.i32()?);")?,
        Some((_, method)) => writeln!(out, "        let result = d.{method}()?;")?,
        None => writeln!(out, "        let result = ();")?,
    }
    for param in &params {
        let field = snake(&param.name);
        if param.is_output_pointer() {
            // A length that was an input is not in the reply: take what comes.
            let text = reply_read(selection, scope, param)?;
            writeln!(out, "        let {field} = {text};")?;
        }
    }
    let fields: Vec<String> = params
        .iter()
        .map(|p| {
            let field = snake(&p.name);
            if p.is_output_pointer() {
                field
            } else {
                format!("{field}: vk::zeroed()")
            }
        })
        .collect();
    writeln!(
        out,
        "        Ok((result, Self {{ {} }}))\n    }}\n}}\n",
        fields.join(", ")
    )?;
    Ok(())
}

/// An expression that reads an output from a reply.
fn reply_read(selection: &Selection<'_>, scope: Scope<'_>, param: &Variable) -> Result<String> {
    let one = || read_one(selection, scope, param, Extent::Valid);
    if !param.is_dynamic_array() {
        return Ok(format!("d.out_with(false, {})?", closure(&one()?)));
    }
    let told = first(param)?;
    let output = scope
        .variables
        .iter()
        .any(|v| v.name == told && v.is_output_pointer());
    let count = if output {
        length(selection, scope, told, "")?
    } else {
        String::new()
    };
    Ok(match selection.wire(param)? {
        Wire::Bytes | Wire::Scalar("u8") if output => {
            format!("d.out_bytes({count}, Absence::Allowed)?")
        }
        _ if output => {
            format!(
                "d.out_array_with({count}, Absence::Allowed, {})?",
                closure(&one()?)
            )
        }
        Wire::Bytes | Wire::Scalar("u8") => "d.reply_bytes()?".to_owned(),
        _ => format!("d.reply_array({})?", closure(&one()?)),
    })
}

/// Names, and the operations on any command by number.
fn table(selection: &Selection<'_>) -> Result<String> {
    let profile = selection.profile;
    let mut out =
        format!("{HEADER}//! Tables over all commands and extensions.\n\nuse super::*;\n\n");
    writeln!(
        out,
        "/// The name of the command with the number `id`.\npub fn command_name(id: u32) -> Option<&'static str> {{\n    COMMANDS.binary_search_by_key(&id, |c| c.id).ok().and_then(|at| COMMANDS.get(at)).map(|c| c.name)\n}}\n\n/// A command that has a number.\n#[derive(Clone, Copy, Debug)]\npub struct CommandEntry {{\n    pub id: u32,\n    pub name: &'static str,\n    /// Whether it has an encoding.\n    pub encoded: bool,\n}}\n\n/// All commands that have a number, in its order.\npub const COMMANDS: &[CommandEntry] = &["
    )?;
    for spoken in &selection.commands {
        writeln!(
            out,
            "    CommandEntry {{ id: {}, name: \"{}\", encoded: {} }},",
            spoken.id, spoken.command.name, spoken.encoded
        )?;
    }
    writeln!(
        out,
        "];\n\n/// An extension whose structures and commands are spoken.\n#[derive(Clone, Copy, Debug)]\npub struct ExtensionEntry {{\n    pub name: &'static str,\n    pub number: u32,\n    pub spec_version: u32,\n    /// The guest driver implements it itself: spoken, but not passed on.\n    pub hidden: bool,\n}}\n\n/// All spoken extensions, by name.\npub const EXTENSIONS: &[ExtensionEntry] = &["
    )?;
    let mut extensions = selection.extensions.clone();
    extensions.sort_unstable();
    for (name, number, version) in extensions {
        let hidden = Because::find(&profile.extensions.hidden, name).is_some();
        writeln!(
            out,
            "    ExtensionEntry {{ name: \"{name}\", number: {number}, spec_version: {version}, hidden: {hidden} }},"
        )?;
    }
    let version: Vec<u32> = profile
        .capset
        .vk_xml_version
        .split('.')
        .map(str::parse)
        .collect::<Result<_, _>>()?;
    let [major, minor, patch] = version.as_slice() else {
        bail!("vk_xml_version wants three numbers")
    };
    writeln!(
        out,
        "];\n\npub const WIRE_FORMAT_VERSION: u32 = {};\n/// The registry version whose core additions are all spoken.\npub const VK_XML_VERSION: u32 = vk::api_version({major}, {minor}, {patch});\npub const COMMAND_SERIALIZATION_SPEC_VERSION: u32 = {};\npub const VENUS_PROTOCOL_SPEC_VERSION: u32 = {};\n",
        profile.capset.wire_format_version,
        profile.capset.command_serialization_spec_version,
        profile.capset.venus_protocol_spec_version
    )?;
    for (name, doc, extra, arm) in [
        (
            "describe",
            "Reads the parameters of command `id` and writes them out for people.",
            "",
            "Ok(format!(\"{:?}\", NAME::decode(d)?))",
        ),
        (
            "describe_reply",
            "Reads a reply to command `id` and writes result and outputs out, a line each.",
            "",
            "Ok(format!(\"{:#?}\", NAME::decode_reply(d)?))",
        ),
        (
            "reencode",
            "Reads the parameters of command `id` and writes the command again.",
            ", e: &mut Encoder",
            "{ NAME::decode(d)?.encode(0, e); Ok(()) }",
        ),
        (
            "reencode_reply",
            "Reads a reply to command `id` and writes it again.",
            ", e: &mut Encoder",
            "REPLY",
        ),
    ] {
        let returned = if name.starts_with("describe") {
            "String"
        } else {
            "()"
        };
        writeln!(
            out,
            "/// {doc}\npub fn {name}(id: u32, d: &mut Decoder<'_, '_>{extra}) -> Result<{returned}, WireError> {{\n    match id {{"
        )?;
        for spoken in selection.commands.iter().filter(|c| c.encoded) {
            let rust = bare(&spoken.command.name);
            let text = if arm == "REPLY" {
                if result_type(spoken.command).is_some() {
                    format!(
                        "{{ let (result, x) = {rust}::decode_reply(d)?; x.encode_reply(result, e); Ok(()) }}"
                    )
                } else {
                    format!(
                        "{{ let ((), x) = {rust}::decode_reply(d)?; x.encode_reply(e); Ok(()) }}"
                    )
                }
            } else {
                arm.replace("NAME", rust)
            };
            writeln!(out, "        {} => {text},", spoken.id)?;
        }
        writeln!(
            out,
            "        _ => Err(WireError::Command(id)),\n    }}\n}}\n"
        )?;
    }
    Ok(out)
}
