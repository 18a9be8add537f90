//! Reads `vk.xml`, and the private additions in the same notation, into a typed model.
//!
//! Nothing is selected or judged here, except that what belongs to Vulkan SC alone is left out.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail};
use roxmltree::{Document, Node, ParsingOptions};

/// Everything the registry says, by name.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    pub(crate) types: BTreeMap<String, Type>,
    pub(crate) enums: BTreeMap<String, EnumBlock>,
    pub(crate) constants: BTreeMap<String, String>,
    pub(crate) commands: BTreeMap<String, Command>,
    pub(crate) features: Vec<Part>,
    pub(crate) extensions: Vec<Part>,
    pub(crate) formats: Vec<FormatLayout>,
}

/// How texels of a format lie in memory.
#[derive(Debug, Clone)]
pub(crate) struct FormatLayout {
    pub(crate) name: String,
    pub(crate) block_bytes: u32,
    pub(crate) block_extent: [u32; 3],
    /// Formats of the planes, of a format that has several.
    pub(crate) planes: Vec<String>,
}

/// A named type.
#[derive(Debug, Clone)]
pub(crate) enum Type {
    Struct(Struct),
    Union,
    Handle { object_type: String },
    Enum,
    Bitmask { wide: bool },
    Base(String),
    Alias(String),
    Other,
}

#[derive(Debug, Clone)]
pub(crate) struct Struct {
    pub(crate) name: String,
    pub(crate) members: Vec<Variable>,
    pub(crate) extends: Vec<String>,
    pub(crate) aliases: Vec<String>,
}

impl Struct {
    /// The `sType` enumerator, for structures that have one.
    pub(crate) fn structure_type(&self) -> Option<&str> {
        self.members
            .first()
            .filter(|m| m.name == "sType")
            .and_then(|m| m.value.as_deref())
    }
}

/// Values that may be null although the registry does not say so: `vkCmdBindDescriptorSets` takes the
/// same sets, and there it does (VUID-VkBindDescriptorSetsInfo-pDescriptorSets-00358 counts on it, too).
const NULL_VALUES: [(&str, &str); 1] = [("VkBindDescriptorSetsInfo", "pDescriptorSets")];

/// A member of a structure, or a parameter of a command.
#[derive(Debug, Clone)]
pub(crate) struct Variable {
    pub(crate) name: String,
    pub(crate) ty: String,
    /// Number of `*`.
    pub(crate) pointers: usize,
    /// Whether what the (outermost) pointer points to is const.
    pub(crate) constant: bool,
    /// Sizes of static arrays, as written.
    pub(crate) dimensions: Vec<String>,
    /// Length expressions, outermost first.
    pub(crate) lengths: Vec<String>,
    pub(crate) optional: bool,
    pub(crate) unchecked: bool,
    /// Whether a value, where the pointers end, may be null; only handles are asked.
    pub(crate) null_value: bool,
    pub(crate) external_sync: bool,
    pub(crate) value: Option<String>,
    pub(crate) stride: Option<String>,
    pub(crate) selector: Option<String>,
    pub(crate) bit_field: bool,
}

impl Variable {
    pub(crate) fn is_next(&self) -> bool {
        self.name == "pNext"
    }
    pub(crate) fn is_string(&self) -> bool {
        self.lengths.last().is_some_and(|l| l == "null-terminated") && self.pointers > 0
    }
    /// A pointer through which the callee writes.
    pub(crate) fn is_output_pointer(&self) -> bool {
        self.pointers > 0 && !self.constant
    }
    pub(crate) fn is_dynamic_array(&self) -> bool {
        self.pointers > 0 && !self.lengths.is_empty()
    }
}

#[derive(Debug, Clone)]
pub(crate) struct Command {
    pub(crate) name: String,
    pub(crate) result: String,
    pub(crate) params: Vec<Variable>,
    pub(crate) aliases: Vec<String>,
    /// The canonical name, when this is an alias.
    pub(crate) alias_of: Option<String>,
}

/// Values of one enumeration, in order; extensions add to it when they are selected.
#[derive(Debug, Default, Clone)]
pub(crate) struct EnumBlock {
    pub(crate) values: Vec<(String, i64)>,
}

/// A core version or an extension: what it requires.
#[derive(Debug, Clone, Default)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) number: u32,
    pub(crate) version: String,
    pub(crate) spec_version: u32,
    pub(crate) requires: Vec<Require>,
    /// The operating or window system that it is for.
    pub(crate) platform: Option<String>,
    /// Whether there is such an extension for Vulkan: numbers are reserved long before.
    pub(crate) supported: bool,
    /// What took its place.
    pub(crate) successor: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Require {
    pub(crate) depends: Option<String>,
    pub(crate) types: Vec<String>,
    pub(crate) commands: Vec<String>,
    /// Enumerators added to an enumeration.
    pub(crate) values: Vec<(String, String, i64)>,
    /// Other names of enumerators: enumeration, name, and what it stands for.
    pub(crate) aliases: Vec<(String, String, String)>,
}

/// Whether a node is for desktop Vulkan.
fn for_vulkan(node: Node<'_, '_>) -> bool {
    node.attribute("api")
        .is_none_or(|api| api.split(',').any(|a| a == "vulkan"))
}

fn elements<'a, 'i>(node: Node<'a, 'i>, tag: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children()
        .filter(move |c| c.has_tag_name(tag) && for_vulkan(*c))
}

fn child_text<'a>(node: Node<'a, '_>, tag: &str) -> Option<&'a str> {
    node.children()
        .find(|c| c.has_tag_name(tag))
        .and_then(|c| c.text())
}

impl Registry {
    /// Adds what `xml` says.
    pub(crate) fn read(&mut self, xml: &str) -> Result<()> {
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(xml, options).context("not well-formed XML")?;
        let root = document.root_element();
        for types in elements(root, "types") {
            for node in elements(types, "type") {
                self.read_type(node)?;
            }
        }
        for block in elements(root, "enums") {
            self.read_enums(block)?;
        }
        for commands in elements(root, "commands") {
            for node in elements(commands, "command") {
                self.read_command(node)?;
            }
        }
        for formats in elements(root, "formats") {
            for node in elements(formats, "format") {
                self.formats.push(read_format(node)?);
            }
        }
        for node in elements(root, "feature") {
            self.features.push(read_part(node, 0)?);
        }
        for extensions in elements(root, "extensions") {
            for node in elements(extensions, "extension") {
                let number = node.attribute("number").unwrap_or("0").parse()?;
                self.extensions.push(read_part(node, number)?);
            }
        }
        self.link_aliases();
        Ok(())
    }

    fn read_type(&mut self, node: Node<'_, '_>) -> Result<()> {
        let name = node.attribute("name").or_else(|| child_text(node, "name"));
        let Some(name) = name.map(str::to_owned) else {
            return Ok(());
        };
        if let Some(target) = node.attribute("alias") {
            self.types.insert(name, Type::Alias(target.to_owned()));
            return Ok(());
        }
        let ty = match node.attribute("category") {
            Some("struct") => {
                let mut members: Vec<Variable> = elements(node, "member")
                    .map(read_variable)
                    .collect::<Result<_>>()?;
                for member in &mut members {
                    member.null_value |=
                        NULL_VALUES.contains(&(name.as_str(), member.name.as_str()));
                }
                let extends = node.attribute("structextends").unwrap_or("");
                let extends = extends.split(',').filter(|e| !e.is_empty());
                Type::Struct(Struct {
                    name: name.clone(),
                    members,
                    extends: extends.map(str::to_owned).collect(),
                    aliases: Vec::new(),
                })
            }
            Some("union") => Type::Union,
            Some("handle") => Type::Handle {
                object_type: node.attribute("objtypeenum").unwrap_or("").to_owned(),
            },
            Some("enum") => Type::Enum,
            Some("bitmask") => Type::Bitmask {
                wide: child_text(node, "type") == Some("VkFlags64"),
            },
            Some("basetype") => match child_text(node, "type") {
                Some(base) if !node.text().unwrap_or("").contains("struct") => {
                    Type::Base(base.to_owned())
                }
                _ => Type::Other,
            },
            _ => Type::Other,
        };
        self.types.insert(name, ty);
        Ok(())
    }

    fn read_enums(&mut self, block: Node<'_, '_>) -> Result<()> {
        let name = block.attribute("name").unwrap_or("").to_owned();
        if name == "API Constants" {
            for value in elements(block, "enum") {
                let key = value.attribute("name").unwrap_or("").to_owned();
                let text = value
                    .attribute("value")
                    .or_else(|| value.attribute("alias"));
                self.constants.insert(key, text.unwrap_or("").to_owned());
            }
            return Ok(());
        }
        let entry = self.enums.entry(name).or_default();
        for value in elements(block, "enum") {
            if let Some(number) = enum_value(value, 0)? {
                entry
                    .values
                    .push((value.attribute("name").unwrap_or("").to_owned(), number));
            }
        }
        Ok(())
    }

    fn read_command(&mut self, node: Node<'_, '_>) -> Result<()> {
        if let (Some(name), Some(target)) = (node.attribute("name"), node.attribute("alias")) {
            let alias = Command {
                name: name.to_owned(),
                result: String::new(),
                params: Vec::new(),
                aliases: Vec::new(),
                alias_of: Some(target.to_owned()),
            };
            self.commands.insert(name.to_owned(), alias);
            return Ok(());
        }
        let proto = elements(node, "proto")
            .next()
            .context("command without proto")?;
        let name = child_text(proto, "name")
            .context("command without a name")?
            .to_owned();
        let command = Command {
            name: name.clone(),
            result: child_text(proto, "type").unwrap_or("void").to_owned(),
            params: elements(node, "param")
                .map(read_variable)
                .collect::<Result<_>>()?,
            aliases: Vec::new(),
            alias_of: None,
        };
        self.commands.insert(name, command);
        Ok(())
    }

    fn link_aliases(&mut self) {
        let commands: Vec<_> = self
            .commands
            .values()
            .filter_map(|c| Some((c.alias_of.clone()?, c.name.clone())))
            .collect();
        for (target, alias) in commands {
            if let Some(command) = self.commands.get_mut(&target)
                && !command.aliases.contains(&alias)
            {
                command.aliases.push(alias);
            }
        }
        let types: Vec<_> = self
            .types
            .iter()
            .filter_map(|(name, ty)| match ty {
                Type::Alias(target) => Some((target.clone(), name.clone())),
                _ => None,
            })
            .collect();
        for (target, alias) in types {
            if let Some(Type::Struct(s)) = self.types.get_mut(&target)
                && !s.aliases.contains(&alias)
            {
                s.aliases.push(alias);
            }
        }
    }

    /// Follows aliases to the type they stand for.
    pub(crate) fn resolve<'a>(&'a self, name: &'a str) -> (&'a str, Option<&'a Type>) {
        let mut name = name;
        loop {
            match self.types.get(name) {
                Some(Type::Alias(target)) => name = target,
                other => return (name, other),
            }
        }
    }

    /// The number that an API constant or a literal stands for.
    pub(crate) fn number(&self, text: &str) -> Result<u64> {
        if let Ok(number) = text.parse() {
            return Ok(number);
        }
        match self.constants.get(text) {
            Some(value) => self.number(value),
            None => bail!("`{text}` is neither a number nor an API constant"),
        }
    }
}

fn read_format(node: Node<'_, '_>) -> Result<FormatLayout> {
    let mut block_extent = [1; 3];
    if let Some(text) = node.attribute("blockExtent") {
        for (place, number) in block_extent.iter_mut().zip(text.split(',')) {
            *place = number.parse()?;
        }
    }
    let planes = elements(node, "plane").filter_map(|p| p.attribute("compatible"));
    Ok(FormatLayout {
        name: node.attribute("name").unwrap_or("").to_owned(),
        block_bytes: node.attribute("blockSize").unwrap_or("0").parse()?,
        block_extent,
        planes: planes.map(str::to_owned).collect(),
    })
}

fn read_variable(node: Node<'_, '_>) -> Result<Variable> {
    let name = child_text(node, "name")
        .context("variable without a name")?
        .to_owned();
    let ty = child_text(node, "type")
        .context("variable without a type")?
        .to_owned();
    let mut before = String::new();
    let mut after = String::new();
    let mut seen_name = false;
    let mut dimensions = Vec::new();
    for child in node.children() {
        if child.has_tag_name("comment") {
            continue;
        }
        if child.has_tag_name("name") {
            seen_name = true;
        } else if child.has_tag_name("enum") {
            dimensions.push(child.text().unwrap_or("").to_owned());
        } else if child.is_text() {
            let text = child.text().unwrap_or("");
            if seen_name {
                after.push_str(text);
            } else {
                before.push_str(text);
            }
        }
    }
    for piece in after.split('[').skip(1) {
        let number = piece.split(']').next().unwrap_or("").trim();
        if !number.is_empty() {
            dimensions.push(number.to_owned());
        }
    }
    let mut lengths: Vec<String> = match node.attribute("altlen").or(node.attribute("len")) {
        Some(text) => text.split(',').map(|l| l.trim().to_owned()).collect(),
        None => Vec::new(),
    };
    let pointers = before.matches('*').count();
    if pointers == 0 || (pointers == 1 && lengths.first().is_some_and(|l| l == "1")) {
        lengths.clear();
    }
    // One word for each pointer, and the last for the value.
    let optional: Vec<bool> = node.attribute("optional").map_or(Vec::new(), |words| {
        words.split(',').map(|word| word == "true").collect()
    });
    let is_optional = |at: usize| optional.get(at).copied().unwrap_or(false);
    let unchecked = node.attribute("noautovalidity") == Some("true");
    // What an output does not fill stays zero.
    let is_output = !dimensions.is_empty() || (pointers > 0 && !before.contains("const"));
    Ok(Variable {
        name,
        ty,
        pointers,
        constant: before.contains("const"),
        dimensions,
        lengths,
        optional: is_optional(0),
        unchecked,
        null_value: unchecked || is_output || is_optional(pointers),
        external_sync: node.attribute("externsync").is_some_and(|e| e == "true"),
        value: node.attribute("values").map(str::to_owned),
        stride: node.attribute("stride").map(str::to_owned),
        selector: node.attribute("selector").map(str::to_owned),
        bit_field: after.contains(':'),
    })
}

fn read_part(node: Node<'_, '_>, number: u32) -> Result<Part> {
    let mut part = Part {
        name: node.attribute("name").unwrap_or("").to_owned(),
        number,
        version: node.attribute("number").unwrap_or("").to_owned(),
        platform: node.attribute("platform").map(str::to_owned),
        supported: node
            .attribute("supported")
            .is_some_and(|apis| apis.split(',').any(|api| api == "vulkan")),
        successor: ["promotedto", "deprecatedby", "obsoletedby"]
            .iter()
            .find_map(|key| node.attribute(*key))
            .filter(|name| !name.is_empty())
            .map(str::to_owned),
        ..Part::default()
    };
    for block in elements(node, "require") {
        let mut require = Require {
            depends: block.attribute("depends").map(str::to_owned),
            ..Require::default()
        };
        for child in block
            .children()
            .filter(|c| c.is_element() && for_vulkan(*c))
        {
            let name = child.attribute("name").unwrap_or("").to_owned();
            match child.tag_name().name() {
                "type" => require.types.push(name),
                "command" => require.commands.push(name),
                "enum" => {
                    if let Some(extends) = child.attribute("extends") {
                        if let Some(target) = child.attribute("alias") {
                            require
                                .aliases
                                .push((extends.to_owned(), name, target.to_owned()));
                        } else if let Some(value) = enum_value(child, number)? {
                            require.values.push((extends.to_owned(), name, value));
                        }
                    } else if name.ends_with("_SPEC_VERSION") && child.attribute("alias").is_none()
                    {
                        let text = child.attribute("value").unwrap_or("1");
                        part.spec_version = text.parse().unwrap_or(1);
                    }
                }
                _ => {}
            }
        }
        part.requires.push(require);
    }
    Ok(part)
}

/// The value of an `<enum>`, unless it is an alias.
fn enum_value(node: Node<'_, '_>, extension: u32) -> Result<Option<i64>> {
    if node.attribute("alias").is_some() {
        return Ok(None);
    }
    if let Some(bit) = node.attribute("bitpos") {
        return Ok(Some(
            1i64.checked_shl(bit.parse()?).context("bit out of range")?,
        ));
    }
    if let Some(text) = node.attribute("value") {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let number = match digits.strip_prefix("0x") {
            Some(hex) => i64::from_str_radix(hex, 16),
            None => digits.parse(),
        };
        return Ok(number.ok().map(|n| if negative { -n } else { n }));
    }
    if let Some(offset) = node.attribute("offset") {
        let number: i64 = match node.attribute("extnumber") {
            Some(text) => text.parse()?,
            None => i64::from(extension),
        };
        let value = 1_000_000_000 + (number - 1) * 1000 + offset.parse::<i64>()?;
        let negative = node.attribute("dir") == Some("-");
        return Ok(Some(if negative { -value } else { value }));
    }
    Ok(None)
}
