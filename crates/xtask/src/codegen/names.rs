//! Rust names and types for what the registry calls something else.

use anyhow::{Result, bail};

use super::registry::{Type, Variable};
use super::select::{SCALARS, Selection, UNIONS};

/// `pQueueFamilyIndices` → `p_queue_family_indices`, `image2DViewOf3D` → `image_2d_view_of_3d`.
pub(crate) fn snake(name: &str) -> String {
    let mut out = String::new();
    let letters: Vec<char> = name.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('_');
    let lower = |index: usize| at(index).is_ascii_lowercase();
    let mut index = 0;
    while index < letters.len() {
        let letter = at(index);
        let previous = index.checked_sub(1).map_or('_', at);
        if letter.is_ascii_digit() && !previous.is_ascii_digit() {
            let end = (index..)
                .find(|i| !at(*i).is_ascii_digit())
                .unwrap_or(index);
            // `2D` and `16Bit` are words of their own.
            let dimension = at(end) == 'D' && !lower(end + 1);
            let width = at(end) == 'B' && at(end + 1) == 'i' && at(end + 2) == 't';
            if (dimension || width) && !out.ends_with('_') && !out.is_empty() {
                out.push('_');
            }
            out.extend((index..end).map(at));
            index = end;
            if dimension || width {
                out.push(at(end).to_ascii_lowercase());
                index += 1;
            }
            continue;
        }
        if letter.is_ascii_uppercase() {
            let starts = previous.is_ascii_lowercase()
                || previous.is_ascii_digit()
                || (previous.is_ascii_uppercase() && lower(index + 1));
            if starts && !out.ends_with('_') && !out.is_empty() {
                out.push('_');
            }
        }
        out.push(letter.to_ascii_lowercase());
        index += 1;
    }
    match out.as_str() {
        "type" | "ref" | "match" | "move" | "loop" | "use" => format!("{out}_"),
        _ => out,
    }
}

/// `vkCreateBuffer` → `CreateBuffer`, `VkBuffer` → `Buffer`.
pub(crate) fn bare(name: &str) -> &str {
    if name == "VkResult" {
        return name;
    }
    name.strip_prefix("Vk")
        .or_else(|| name.strip_prefix("vk"))
        .unwrap_or(name)
}

/// `VkSampleCountFlagBits` → `SampleCountFlags`: bits and masks are one type.
pub(crate) fn type_name(name: &str) -> String {
    bare(name).replace("FlagBits", "Flags")
}

/// `VK_FORMAT_R8_UNORM` of `VkFormat` → `R8_UNORM`.
pub(crate) fn value_name(block: &str, value: &str) -> String {
    let mut stem = block.to_owned();
    for vendor in [
        "KHR", "EXT", "AMD", "NV", "ARM", "QCOM", "VALVE", "INTEL", "GOOGLE", "IMG",
    ] {
        if let Some(short) = stem.strip_suffix(vendor) {
            stem = short.to_owned();
            break;
        }
    }
    let stem = stem.replace("FlagBits", "");
    let prefix = format!("{}_", snake(&stem).to_ascii_uppercase());
    let plain = value
        .strip_prefix(&prefix)
        .unwrap_or_else(|| value.trim_start_matches("VK_"));
    let plain = plain.replace("_BIT", "").to_ascii_uppercase();
    if plain.starts_with(|c: char| c.is_ascii_digit()) {
        format!("N{plain}")
    } else {
        plain
    }
}

/// How one value goes over the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wire {
    /// The method of the decoder and encoder.
    Scalar(&'static str),
    /// A transparent wrapper around a scalar.
    Wrapped(String, &'static str),
    Handle(String),
    Struct(String),
    Union(String),
    /// `void` or `char` with a length: bytes.
    Bytes,
    /// Cannot be sent: must be null.
    Nothing,
}

impl Selection<'_> {
    /// How the base type of `variable` is sent.
    pub(crate) fn wire(&self, variable: &Variable) -> Result<Wire> {
        if !self.can_send(variable) {
            return Ok(Wire::Nothing);
        }
        if variable.ty == "void" || variable.ty == "char" {
            return Ok(Wire::Bytes);
        }
        self.wire_of(&variable.ty)
    }

    fn wire_of(&self, name: &str) -> Result<Wire> {
        let (name, ty) = self.registry.resolve(name);
        Ok(match ty {
            Some(Type::Struct(_)) => Wire::Struct(name.to_owned()),
            Some(Type::Union) if UNIONS.contains(&name) => Wire::Union(name.to_owned()),
            Some(Type::Handle { .. }) => Wire::Handle(bare(name).to_owned()),
            Some(Type::Enum) if name.contains("FlagBits") => {
                let wide = self.flags_are_wide(name);
                Wire::Wrapped(type_name(name), if wide { "u64" } else { "u32" })
            }
            Some(Type::Enum) => Wire::Wrapped(type_name(name), "i32"),
            Some(Type::Bitmask { wide }) => {
                Wire::Wrapped(type_name(name), if *wide { "u64" } else { "u32" })
            }
            Some(Type::Base(base)) => match base.as_str() {
                "uint32_t" | "uint64_t" => self.wire_of(&base.clone())?,
                _ => bail!("base type {name} of {base}"),
            },
            _ => match SCALARS.iter().find(|s| s.0 == name) {
                Some((_, rust)) => Wire::Scalar(rust),
                None => bail!("no encoding for {name}"),
            },
        })
    }

    /// Whether a `FlagBits` enumeration belongs to a 64-bit mask.
    pub(crate) fn flags_are_wide(&self, bits: &str) -> bool {
        let mask = bits.replace("FlagBits", "Flags");
        matches!(
            self.registry.resolve(&mask).1,
            Some(Type::Bitmask { wide: true })
        )
    }

    /// The Rust type of the base of `variable`, as seen from a crate that calls the ABI `prefix`.
    pub(crate) fn base_type(
        &self,
        variable: &Variable,
        prefix: &str,
        life: &str,
    ) -> Result<String> {
        Ok(match self.wire(variable)? {
            Wire::Scalar(rust) => rust.to_owned(),
            Wire::Wrapped(name, _) | Wire::Handle(name) => format!("{prefix}{name}"),
            Wire::Struct(name) | Wire::Union(name) => {
                let life = if self.has_lifetime(&name) {
                    format!("<{life}>")
                } else {
                    String::new()
                };
                format!("{prefix}{}{life}", bare(&name))
            }
            Wire::Bytes => "u8".to_owned(),
            Wire::Nothing => format!("{prefix}Null"),
        })
    }

    /// The Rust type of `variable` in the C layout.
    pub(crate) fn rust_type(
        &self,
        variable: &Variable,
        prefix: &str,
        life: &str,
    ) -> Result<String> {
        if variable.is_next() {
            return Ok(format!("{prefix}Chain<{life}>"));
        }
        let base = self.base_type(variable, prefix, life)?;
        if self.wire(variable)? == Wire::Nothing {
            return Ok(base);
        }
        let mut ty = base;
        for dimension in variable.dimensions.iter().rev() {
            ty = format!("[{ty}; {}]", self.registry.number(dimension)?);
        }
        for level in 0..variable.pointers {
            let outermost = level + 1 == variable.pointers;
            let kind = if outermost && variable.is_output_pointer() {
                "Out"
            } else {
                "In"
            };
            ty = format!("{prefix}{kind}<{life}, {ty}>");
        }
        Ok(ty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snakes() {
        assert_eq!(snake("pQueueFamilyIndices"), "p_queue_family_indices");
        assert_eq!(snake("sType"), "s_type");
        assert_eq!(snake("deviceUUID"), "device_uuid");
        assert_eq!(snake("maxImageDimension2D"), "max_image_dimension_2d");
        assert_eq!(snake("image2DViewOf3D"), "image_2d_view_of_3d");
        assert_eq!(snake("shaderInt64"), "shader_int64");
        assert_eq!(
            snake("integerDotProduct8BitUnsigned"),
            "integer_dot_product_8bit_unsigned"
        );
        assert_eq!(snake("type"), "type_");
    }

    #[test]
    fn values() {
        assert_eq!(value_name("VkFormat", "VK_FORMAT_R8_UNORM"), "R8_UNORM");
        assert_eq!(
            value_name("VkSampleCountFlagBits", "VK_SAMPLE_COUNT_1_BIT"),
            "N1"
        );
        assert_eq!(value_name("VkImageType", "VK_IMAGE_TYPE_2D"), "N2D");
    }
}
