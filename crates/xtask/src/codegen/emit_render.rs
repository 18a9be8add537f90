//! Writes the forwarding part of `render::driver` and the null driver.
//!
//! Each command falls into a class: *special* (a function of the same name in
//! `render::driver::special`), *refused*, *create* (makes one object), *destroy* (ends one), or
//! *forward* (look up, lock, call, answer).

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};

use super::emit_venus::result_type;
use super::emit_vk::{Level, called, function_type, level, parameter_type};
use super::names::{Wire, bare, snake, value_name};
use super::registry::{Command, Part, Type, Variable};
use super::select::{Checks, Selection};
use super::topic::command_topic;
use super::{File, HEADER};

/// Commands with logic of their own. Private commands are all special.
const SPECIAL: [&str; 41] = [
    "vkAllocateCommandBuffers",
    "vkAllocateDescriptorSets",
    "vkAllocateMemory",
    "vkBindBufferMemory",
    "vkBindBufferMemory2",
    "vkBindImageMemory",
    "vkBindImageMemory2",
    "vkCreateComputePipelines",
    "vkCreateDevice",
    "vkCreateImage",
    "vkCreateGraphicsPipelines",
    "vkCreateInstance",
    "vkCreatePipelineCache",
    "vkCreateRayTracingPipelinesKHR",
    "vkCreateSemaphore",
    "vkDestroyDevice",
    "vkDestroyInstance",
    "vkEnumerateDeviceExtensionProperties",
    "vkEnumerateInstanceExtensionProperties",
    "vkEnumerateInstanceVersion",
    "vkEnumeratePhysicalDeviceGroups",
    "vkEnumeratePhysicalDevices",
    "vkFreeCommandBuffers",
    "vkFreeDescriptorSets",
    "vkGetDescriptorSetLayoutSupport",
    "vkGetDeviceQueue2",
    "vkGetPhysicalDeviceExternalSemaphoreProperties",
    "vkGetPhysicalDeviceMemoryProperties",
    "vkGetPhysicalDeviceMemoryProperties2",
    "vkCreateCommandPool",
    "vkCreateDescriptorPool",
    "vkCreateQueryPool",
    "vkGetQueryPoolResults",
    "vkGetRayTracingCaptureReplayShaderGroupHandlesKHR",
    "vkGetRayTracingShaderGroupHandlesKHR",
    "vkQueueBindSparse",
    "vkQueueSubmit",
    "vkQueueSubmit2",
    "vkResetDescriptorPool",
    "vkResetFences",
    "vkUpdateDescriptorSets",
];

/// What becomes of a command.
pub(crate) enum Class<'a> {
    Special,
    Refused(&'a str),
    /// The output that receives the new object.
    Create(&'a Variable),
    /// The parameter that names the object.
    Destroy(&'a Variable),
    Forward,
}

fn is_handle(selection: &Selection<'_>, variable: &Variable) -> bool {
    matches!(selection.wire(variable), Ok(Wire::Handle(_)))
}

pub(crate) fn class<'a>(
    selection: &Selection<'_>,
    spoken: &super::select::Spoken<'a>,
) -> Class<'a> {
    let command = spoken.command;
    if !spoken.encoded {
        return Class::Refused("it has no encoding");
    }
    if spoken.refused.is_some() {
        return Class::Refused("the guest driver answers it itself and never sends it");
    }
    if spoken.is_private() || SPECIAL.contains(&command.name.as_str()) {
        return Class::Special;
    }
    if let Some(last) = command.params.last()
        && command.name.starts_with("vkCreate")
        && last.is_output_pointer()
        && !last.is_dynamic_array()
        && is_handle(selection, last)
    {
        return Class::Create(last);
    }
    if let Some(second) = command.params.get(1)
        && (command.name.starts_with("vkDestroy") || command.name == "vkFreeMemory")
        && is_handle(selection, second)
    {
        return Class::Destroy(second);
    }
    Class::Forward
}

/// Whether a command is forwarded to a command buffer.
fn is_recording(selection: &Selection<'_>, spoken: &super::select::Spoken<'_>) -> bool {
    let first = spoken.command.params.first().map(|p| p.ty.as_str());
    matches!(class(selection, spoken), Class::Forward) && first == Some("VkCommandBuffer")
}

pub(crate) fn emit(selection: &Selection<'_>, checks: &Checks) -> Result<Vec<File>> {
    are_used(selection, checks)?;
    let mut topics: std::collections::BTreeMap<&str, String> = std::collections::BTreeMap::new();
    let mut arms = String::new();
    let mut recording = Vec::new();
    for spoken in &selection.commands {
        let name = snake(bare(&spoken.command.name));
        if is_recording(selection, spoken) {
            recording.push(spoken.id.to_string());
        }
        let arm = match class(selection, spoken) {
            Class::Special => format!("special::{name}(call)"),
            Class::Refused(why) => format!("Err(Fault::guest(\"{why}\"))"),
            Class::Create(output) => {
                create(
                    selection,
                    checks,
                    spoken.command,
                    output,
                    topics
                        .entry(command_topic(&spoken.command.name))
                        .or_default(),
                )?;
                format!("{name}(call)")
            }
            Class::Destroy(target) => {
                destroy(
                    selection,
                    spoken.command,
                    target,
                    topics
                        .entry(command_topic(&spoken.command.name))
                        .or_default(),
                )?;
                format!("{name}(call)")
            }
            Class::Forward => {
                forward(
                    selection,
                    checks,
                    spoken.command,
                    topics
                        .entry(command_topic(&spoken.command.name))
                        .or_default(),
                )?;
                format!("{name}(call)")
            }
        };
        writeln!(arms, "        {} => {arm},", spoken.id)?;
    }
    let mut files = Vec::new();
    let mut text = format!(
        "{HEADER}//! Commands that are looked up, called and answered.\n//!\n//! The obligations of every call into the driver are listed in the documentation of\n//! [`driver`](super); `SAFETY` comments here refer to them by number.\n#![allow(unsafe_code, clippy::too_many_lines, clippy::unnecessary_wraps, clippy::semicolon_if_nothing_returned, reason = \"generated calls into the driver\")]\n\nuse parhelion_venus as venus;\nuse parhelion_vk as vk;\nuse vk::Handle as _;\n\nuse super::call::{{Call, Outcome}};\nuse super::check;\nuse super::device::Device;\nuse super::special;\nuse crate::fault::Fault;\nuse crate::object::Data;\n\n"
    );
    for (topic, body) in &topics {
        writeln!(text, "mod {topic};\nuse {topic}::*;")?;
        let body = format!("{HEADER}//! Forwards about: {topic}.\n\nuse super::*;\n\n{body}");
        files.push(File::new(
            &format!("crates/render/src/driver/generated/{topic}.rs"),
            body,
        ));
    }
    writeln!(text, "pub(super) mod spirv;")?;
    writeln!(
        text,
        "\n/// Decodes and executes the command number `id`.\npub(super) fn dispatch(call: &mut Call<'_, '_>, id: u32) -> Outcome {{\n    match id {{\n{arms}        _ => Err(Fault::guest(\"no command has this number\")),\n    }}\n}}"
    )?;
    writeln!(
        text,
        "\n/// Whether the command only records into a command buffer, whose pool it claims.\npub(crate) fn records(id: u32) -> bool {{\n    matches!(id, {})\n}}",
        recording.join(" | ")
    )?;
    destroyers(selection, &mut text)?;
    files.push(File::new("crates/render/src/driver/generated/mod.rs", text));
    files.push(File::new(
        "crates/render/src/driver/null/generated/mod.rs",
        null_driver(selection)?,
    ));
    Ok(files)
}

/// The head of a forwarding function: decode, and look the leading handle up.
fn head(command: &Command, out: &mut String) -> Result<()> {
    let rust = bare(&command.name);
    let first = command
        .params
        .first()
        .context("a command without parameters")?;
    writeln!(out, "pub(super) fn {}(call: &mut Call<'_, '_>) -> Outcome {{\n    let a = call.decode(venus::{rust}::decode)?;\n    let first = call.object(a.{})?;", snake(rust), snake(&first.name))
        .context("write")
}

/// Binds the function pointer to `f`.
fn function(command: &Command, out: &mut String) -> Result<()> {
    let field = snake(bare(&command.name));
    let table = if level(command) == Level::Device {
        "device"
    } else {
        "instance"
    };
    writeln!(
        out,
        "    let f = first.{table}()?.table.{field}.ok_or_else(|| Fault::missing(\"{}\"))?;",
        command.name
    )
    .context("write")
}

/// Binds locals for the other handles, and collects the arguments.
fn arguments(
    selection: &Selection<'_>,
    command: &Command,
    output: Option<&Variable>,
    checks: &[Check],
    out: &mut String,
) -> Result<String> {
    let mut list = Vec::new();
    for (at, param) in command.params.iter().enumerate() {
        let field = snake(&param.name);
        if param.ty == "VkAllocationCallbacks" {
            list.push("vk::Null::NULL".to_owned());
        } else if output.is_some_and(|o| o.name == param.name) {
            list.push("slot".to_owned());
        } else if let Wire::Handle(name) = selection.wire(param)?
            && param.pointers == 0
        {
            if at == 0 {
                list.push(format!("vk::{name}(first.handle)"));
                continue;
            }
            let is_checked = checks.iter().any(|c| c.operands.contains(&param.name));
            if param.external_sync || is_checked {
                // One look-up, so that what is locked or checked is what is used.
                let (method, guard, handle) = if param.optional {
                    (
                        "optional_object",
                        ".as_ref().map(|o| o.lock())",
                        ".as_ref().map_or(0, |o| o.handle)",
                    )
                } else {
                    ("object", ".lock()", ".handle")
                };
                writeln!(out, "    let {field}_object = call.{method}(a.{field})?;")?;
                if param.external_sync {
                    writeln!(out, "    let _{field}_lock = {field}_object{guard};")?;
                }
                writeln!(out, "    let {field} = vk::{name}({field}_object{handle});")?;
                list.push(field);
                continue;
            }
            let method = if param.optional {
                "optional"
            } else {
                "required"
            };
            writeln!(out, "    let {field} = call.{method}(a.{field})?;")?;
            list.push(field);
        } else if param.dimensions.is_empty() {
            list.push(format!("a.{field}"));
        } else {
            list.push(format!("&a.{field}"));
        }
    }
    Ok(list.join(", "))
}

/// Takes the lock that the specification asks callers to hold for the leading handle.
fn lock_first(command: &Command, out: &mut String) -> Result<()> {
    match command.params.first().map(|p| p.ty.as_str()) {
        Some("VkCommandBuffer") => writeln!(out, "    call.record(&first)?;")?,
        Some("VkQueue") => bail!("{}: submissions are written by hand", command.name),
        _ => {}
    }
    Ok(())
}

/// A function of `render::driver::check`, and parameters of the command that it looks at.
struct Check {
    function: String,
    operands: Vec<String>,
}

impl Check {
    /// Reads `function(parameter, parameter)`.
    fn parse(text: &str) -> Result<Self> {
        let parts = text.strip_suffix(')').and_then(|t| t.split_once('('));
        let (function, operands) = parts.with_context(|| format!("checks.toml: `{text}`"))?;
        Ok(Self {
            function: function.to_owned(),
            operands: operands
                .split(',')
                .map(|o| o.trim().to_owned())
                .filter(|o| !o.is_empty())
                .collect(),
        })
    }

    /// The call in the command's function: objects for handles, what was decoded for the rest.
    fn call(&self, selection: &Selection<'_>, command: &Command) -> Result<String> {
        let mut list = vec!["call".to_owned(), "&first".to_owned()];
        for operand in &self.operands {
            if operand.starts_with(|c: char| c.is_ascii_digit()) {
                list.push(operand.clone());
                continue;
            }
            let param = command.params.iter().find(|p| p.name == *operand);
            let param =
                param.with_context(|| format!("checks.toml: {} has no {operand}", command.name))?;
            let field = snake(operand);
            let is_object = is_handle(selection, param) && param.pointers == 0;
            list.push(match (is_object, param.optional) {
                (true, true) => format!("{field}_object.as_deref()"),
                (true, false) => format!("&{field}_object"),
                (false, _) => format!("a.{field}"),
            });
        }
        Ok(format!("check::{}({})", self.function, list.join(", ")))
    }
}

/// Gives the objects back that were looked up for checks, so that the next command finds them soon.
fn checked(selection: &Selection<'_>, command: &Command, checks: &[Check]) -> String {
    let mut out = String::new();
    for param in command.params.iter().skip(1) {
        let is_object = is_handle(selection, param) && param.pointers == 0;
        let is_checked = checks.iter().any(|c| c.operands.contains(&param.name));
        if !is_object || !is_checked || param.external_sync {
            continue;
        }
        let field = snake(&param.name);
        if param.optional {
            out += &format!(
                "    if let Some(object) = {field}_object {{\n        call.done(object);\n    }}\n"
            );
        } else {
            out += &format!("    call.done({field}_object);\n");
        }
    }
    out
}

/// Whether every entry of the table is of a command that is made from it.
fn are_used(selection: &Selection<'_>, checks: &Checks) -> Result<()> {
    let class_of = |name: &String| {
        let spoken = selection.commands.iter().find(|s| s.command.name == *name);
        spoken.map(|spoken| class(selection, spoken))
    };
    for name in checks.kept.keys() {
        if !matches!(class_of(name), Some(Class::Create(_))) {
            bail!("checks.toml: {name} is not a command that is generated and makes an object");
        }
    }
    for name in checks.before.keys() {
        if !matches!(class_of(name), Some(Class::Forward)) {
            bail!("checks.toml: {name} is not a command that is passed on");
        }
    }
    Ok(())
}

const SAFETY: &str = "    // SAFETY: obligations 1 to 5 of `driver`.\n";

/// Extensions of devices that bring a command of physical devices, if no core version has it. A loader
/// has a function for it whether the driver has it or not.
fn providers<'s>(selection: &'s Selection<'_>, command: &Command) -> Vec<&'s str> {
    if command.params.first().map(|p| p.ty.as_str()) != Some("VkPhysicalDevice") {
        return Vec::new();
    }
    let brings = |part: &&Part| {
        let mut names = part.requires.iter().flat_map(|require| &require.commands);
        names.any(|name| *name == command.name || command.aliases.contains(name))
    };
    if selection.registry.features.iter().any(|part| brings(&part)) {
        return Vec::new();
    }
    let extensions = selection.registry.extensions.iter().filter(brings);
    extensions.map(|part| part.name.as_str()).collect()
}

/// Whether a recorded command gives the GPU something to do. What drivers add to a submission for
/// themselves is left out: small copies and fills, by which a guest learns that it is done.
fn is_work(name: &str) -> bool {
    const WORK: [&str; 15] = [
        "Blit",
        "BeginRenderPass",
        "BeginRendering",
        "Build",
        "Clear",
        "CopyAccelerationStructure",
        "CopyBufferToImage",
        "CopyImage",
        "CopyMemoryToAccelerationStructure",
        "Decompress",
        "Dispatch",
        "Draw",
        "ExecuteCommands",
        "Resolve",
        "TraceRays",
    ];
    let name = name.strip_prefix("vkCmd").unwrap_or_default();
    WORK.iter().any(|word| name.starts_with(word))
}

fn forward(
    selection: &Selection<'_>,
    checks: &Checks,
    command: &Command,
    out: &mut String,
) -> Result<()> {
    head(command, out)?;
    let providers = providers(selection, command);
    if !providers.is_empty() {
        writeln!(out, "    check::offered(&first, &{providers:?})?;")?;
    }
    function(command, out)?;
    let before = checks.before.get(&command.name);
    let before: Vec<Check> = before
        .into_iter()
        .flatten()
        .map(|text| Check::parse(text))
        .collect::<Result<_>>()?;
    let list = arguments(selection, command, None, &before, out)?;
    lock_first(command, out)?;
    if command.name.starts_with("vkCmd") {
        let check = match is_work(&command.name) {
            true => "working",
            false => "recording",
        };
        writeln!(out, "    check::{check}(&first)?;")?;
    }
    for check in &before {
        let call = check.call(selection, command)?;
        writeln!(out, "    {call}?;")?;
    }
    let done = checked(selection, command, &before);
    match result_type(command) {
        None => writeln!(
            out,
            "{SAFETY}    unsafe {{ f({list}) }};\n{done}    call.done(first);\n    call.reply(|e| a.encode_reply(e))\n}}\n"
        )?,
        Some(_) => {
            let check = if command.result == "VkResult" {
                "    call.check_lost(result)?;\n"
            } else {
                ""
            };
            writeln!(
                out,
                "{SAFETY}    let result = unsafe {{ f({list}) }};\n{done}    call.done(first);\n{check}    call.reply(|e| a.encode_reply(result, e))\n}}\n"
            )?;
        }
    }
    Ok(())
}

fn create(
    selection: &Selection<'_>,
    checks: &Checks,
    command: &Command,
    output: &Variable,
    out: &mut String,
) -> Result<()> {
    head(command, out)?;
    let field = snake(&output.name);
    let Wire::Handle(name) = selection.wire(output)? else {
        return Ok(());
    };
    function(command, out)?;
    writeln!(
        out,
        "    let id = call.new_id(a.{field}.first())?;\n    let slot = call.arena.out::<vk::{name}>(1)?;"
    )?;
    let list = arguments(selection, command, Some(output), &[], out)?;
    let data = match checks.kept.get(&command.name) {
        None => "Data::None",
        Some(text) => {
            let call = Check::parse(text)?.call(selection, command)?;
            writeln!(out, "    let data = {call}?;")?;
            "data"
        }
    };
    writeln!(
        out,
        "{SAFETY}    let result = unsafe {{ f({list}) }};\n    if let Some(raw) = slot.first()\n        && !result.is_error()\n    {{\n        call.insert_keeping(id, vk::{name}::TYPE, raw.raw(), &first, {data})?;\n    }}\n    call.done(first);\n    call.reply(|e| a.encode_reply(result, e))\n}}\n"
    )?;
    Ok(())
}

fn destroy(
    _selection: &Selection<'_>,
    command: &Command,
    target: &Variable,
    out: &mut String,
) -> Result<()> {
    let rust = bare(&command.name);
    let first = command
        .params
        .first()
        .context("a command without parameters")?;
    writeln!(out, "pub(super) fn {}(call: &mut Call<'_, '_>) -> Outcome {{\n    let a = call.decode(venus::{rust}::decode)?;\n    call.destroy(a.{}, a.{})?;\n    call.reply(|e| a.encode_reply(e))\n}}\n", snake(rust), snake(&first.name), snake(&target.name))
        .context("write")
}

/// The function that ends an object, by its kind.
fn destroyers(selection: &Selection<'_>, out: &mut String) -> Result<()> {
    writeln!(
        out,
        "\n/// Ends a child of a device. Children of pools end with their pool.\npub(crate) fn destroy_object(device: &Device, kind: vk::ObjectType, handle: u64) {{\n    match kind {{"
    )?;
    for spoken in selection
        .commands
        .iter()
        .filter(|c| c.encoded && c.refused.is_none())
    {
        let command = spoken.command;
        let name = &command.name;
        if !(name.starts_with("vkDestroy") || name == "vkFreeMemory")
            || command.params.first().is_none_or(|p| p.ty != "VkDevice")
        {
            continue;
        }
        let Some(target) = command.params.get(1) else {
            continue;
        };
        let Wire::Handle(handle) = selection.wire(target)? else {
            continue;
        };
        let (_, ty) = selection.registry.resolve(&target.ty);
        let Some(Type::Handle { object_type, .. }) = ty else {
            continue;
        };
        let object = value_name("VkObjectType", object_type);
        writeln!(
            out,
            "        vk::ObjectType::{object} => {{\n            if let Some(f) = device.table.{} {{\n                // SAFETY: obligations 1 and 5 of `driver`; this was the last reference to it.\n                unsafe {{ f(device.handle, vk::{handle}(handle), vk::Null::NULL) }};\n            }}\n        }}",
            snake(bare(name))
        )?;
    }
    writeln!(out, "        _ => {{}}\n    }}\n}}")?;
    Ok(())
}

/// Functions that answer as a driver without hardware would, for everything that is called.
fn null_driver(selection: &Selection<'_>) -> Result<String> {
    let mut out = format!(
        "{HEADER}//! A driver that makes handles and does nothing else.\n#![allow(unused_variables, clippy::too_many_arguments, clippy::needless_pass_by_value, clippy::semicolon_if_nothing_returned, unsafe_code, reason = \"generated: signatures of the specification\")]\n\nuse core::ffi::CStr;\n\nuse parhelion_vk::*;\nuse parhelion_vk::loader::AnyFunction;\n\nuse super::{{answers, fresh}};\n\n"
    );
    let mut table = String::new();
    for command in called(selection) {
        let name = snake(bare(&command.name));
        let mut params = Vec::new();
        let mut body = String::new();
        for param in &command.params {
            let field = snake(&param.name);
            params.push(format!("{field}: {}", parameter_type(selection, param)?));
            if param.is_output_pointer() && is_handle(selection, param) {
                let Wire::Handle(handle) = selection.wire(param)? else {
                    continue;
                };
                writeln!(
                    body,
                    "    for index in 0..{field}.len() {{\n        {field}.set(index, {handle}(fresh()));\n    }}"
                )?;
            }
        }
        let signature = function_type(selection, command)?;
        let result = signature.split_once(" -> ").map_or("", |(_, r)| r);
        let arrow = if result.is_empty() {
            String::new()
        } else {
            format!(" -> {result}")
        };
        let arguments: Vec<String> = command.params.iter().map(|p| snake(&p.name)).collect();
        let answer = if ANSWERED.contains(&command.name.as_str()) {
            body.clear();
            format!("answers::{name}({})", arguments.join(", "))
        } else {
            match result {
                "" => String::new(),
                "VkResult" => "VkResult::SUCCESS".to_owned(),
                _ => "0".to_owned(),
            }
        };
        writeln!(
            out,
            "extern \"system\" fn {name}({}){arrow} {{\n{body}    {answer}\n}}\n",
            params.join(", ")
        )?;
        let mut names = vec![command.name.clone()];
        names.extend(command.aliases.iter().cloned());
        for alias in names {
            writeln!(
                table,
                "        b\"{alias}\" => function({name} as Pfn{}),",
                bare(&command.name)
            )?;
        }
    }
    // One helper per pointer type would be generic over signatures; a transmute from a pointer is not.
    writeln!(
        out,
        "/// The function with this name.\npub(super) fn find(name: &CStr) -> Option<AnyFunction> {{\n    Some(match name.to_bytes() {{\n{table}        _ => return None,\n    }})\n}}\n\n/// Forgets the signature of a function.\nfn function<F: Copy>(f: F) -> AnyFunction {{\n    const {{ assert!(size_of::<F>() == size_of::<AnyFunction>()) }};\n    // SAFETY: `F` is a function pointer in every use above, and as large as one.\n    unsafe {{ core::mem::transmute_copy::<F, AnyFunction>(&f) }}\n}}"
    )?;
    Ok(out)
}

/// Commands that the null driver answers by hand.
const ANSWERED: [&str; 14] = [
    "vkEnumerateDeviceExtensionProperties",
    "vkEnumerateInstanceVersion",
    "vkEnumeratePhysicalDeviceGroups",
    "vkEnumeratePhysicalDevices",
    "vkGetBufferMemoryRequirements",
    "vkGetBufferMemoryRequirements2",
    "vkGetImageMemoryRequirements",
    "vkGetImageMemoryRequirements2",
    "vkGetPhysicalDeviceMemoryProperties",
    "vkGetPhysicalDeviceMemoryProperties2",
    "vkGetPhysicalDeviceProperties",
    "vkGetPhysicalDeviceProperties2",
    "vkGetPhysicalDeviceQueueFamilyProperties",
    "vkGetPhysicalDeviceQueueFamilyProperties2",
];
