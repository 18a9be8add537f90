//! What a vGPU is defined by: the same words on the command line, in the configuration and in the API.
//!
//! | word | is | default |
//! |---|---|---|
//! | `vram` | bytes of device memory of all its programs together: a number, or a text such as `512M` | no limit |
//! | `weight` | its part of the GPU beside others that are busy, 1 to 10000 | 100 |
//! | `cap` | the most of the GPU that it gets, in percent, 1 to 100 | no cap |
//! | `priority` | `low`, `normal` or `high` | `normal` |
//! | `timeout` | how long one submission may take: a text such as `10s`, from 10 ms to 24 h | no limit |
//!
//! A definition that makes no sense is refused as a whole, with what would be right.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::schedule::{DEFAULT_WEIGHT, MOST_WEIGHT, Priority, Share};
use crate::{bytes, span};

/// The shortest limit of a submission.
pub const SHORTEST_TIMEOUT_MS: u64 = 10;
/// The smallest limit of device memory.
pub const LEAST_VRAM_BYTES: u64 = 1 << 20;
/// The longest name.
pub const MOST_NAME_BYTES: usize = 64;

/// A size in bytes: a number, or a text with a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Size(pub u64);

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Bytes(u64),
            Text(String),
        }
        match Written::deserialize(deserializer) {
            Ok(Written::Bytes(bytes)) => Ok(Self(bytes)),
            Ok(Written::Text(text)) => bytes::parse(&text)
                .map(Self)
                .map_err(serde::de::Error::custom),
            Err(_) => Err(serde::de::Error::custom(
                "a size is a number of bytes, or a text such as \"512M\"",
            )),
        }
    }
}

/// A length of time, written as a text with a unit; kept in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(pub u64);

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&span::format(self.0))
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        span::parse(&text)
            .map(Self)
            .map_err(serde::de::Error::custom)
    }
}

/// The limits of a vGPU. All can be changed while it is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct VgpuLimits {
    /// Bytes of device memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<u64>))]
    pub vram: Option<Size>,
    /// Its part beside others.
    pub weight: u32,
    /// The most it gets, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<u32>,
    /// Its class.
    pub priority: Priority,
    /// How long a submission may take.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub timeout: Option<Span>,
}

impl Default for VgpuLimits {
    fn default() -> Self {
        Self {
            vram: None,
            weight: DEFAULT_WEIGHT,
            cap: None,
            priority: Priority::Normal,
            timeout: None,
        }
    }
}

/// Why a definition makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{word}` is {given}; it must be {valid}")]
pub struct BadLimit {
    /// Which limit.
    pub word: &'static str,
    /// What was given.
    pub given: String,
    /// What would be right.
    pub valid: &'static str,
}

impl VgpuLimits {
    /// Whether it makes sense.
    ///
    /// # Errors
    /// The first limit that does not.
    pub fn check(&self) -> Result<(), BadLimit> {
        let bad = |word, given: String, valid| Err(BadLimit { word, given, valid });
        if let Some(Size(vram)) = self.vram
            && vram < LEAST_VRAM_BYTES
        {
            return bad("vram", format!("{vram} bytes"), "at least 1MiB");
        }
        if !(1..=MOST_WEIGHT).contains(&self.weight) {
            return bad(
                "weight",
                self.weight.to_string(),
                "a number from 1 to 10000",
            );
        }
        if let Some(cap) = self.cap
            && !(1..=100).contains(&cap)
        {
            return bad("cap", cap.to_string(), "a percentage from 1 to 100");
        }
        if let Some(Span(timeout)) = self.timeout
            && timeout < SHORTEST_TIMEOUT_MS
        {
            return bad("timeout", span::format(timeout), "10ms or longer");
        }
        Ok(())
    }

    /// What the scheduler has to know.
    pub fn share(&self) -> Share {
        Share {
            weight: self.weight,
            cap_percent: self.cap,
            priority: self.priority,
        }
    }
}

/// Changes of limits: what is absent stays, what is null goes back to its default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct LimitsChange {
    /// Bytes of device memory.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<u64>))]
    pub vram: Option<Option<Size>>,
    /// Its part beside others.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<u32>))]
    pub weight: Option<Option<u32>>,
    /// The most it gets, in percent.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<u32>))]
    pub cap: Option<Option<u32>>,
    /// Its class.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<Priority>))]
    pub priority: Option<Option<Priority>>,
    /// How long a submission may take.
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "given")]
    #[cfg_attr(feature = "schema", schema(value_type = Option<String>))]
    pub timeout: Option<Option<Span>>,
}

/// Something that is there, be it null.
fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

impl LimitsChange {
    /// The limits with these changes.
    pub fn apply(&self, limits: &VgpuLimits) -> VgpuLimits {
        let default = VgpuLimits::default();
        VgpuLimits {
            vram: self.vram.unwrap_or(limits.vram),
            weight: self
                .weight
                .map_or(limits.weight, |weight| weight.unwrap_or(default.weight)),
            cap: self.cap.unwrap_or(limits.cap),
            priority: self.priority.map_or(limits.priority, |priority| {
                priority.unwrap_or(default.priority)
            }),
            timeout: self.timeout.unwrap_or(limits.timeout),
        }
    }
}

/// Whether a text can be the name of a vGPU: a file name that needs no quoting.
///
/// # Errors
/// What names must be like.
pub fn check_name(text: &str) -> Result<(), &'static str> {
    let is_good = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_short = (1..=MOST_NAME_BYTES).contains(&text.len());
    if is_short && text.chars().all(is_good) && !text.starts_with(['.', '-']) {
        Ok(())
    } else {
        Err("must be up to 64 letters, digits and `-_.`, and begin with a letter or digit")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_people_write_them() {
        let text =
            r#"{"vram": "512M", "weight": 200, "cap": 25, "priority": "high", "timeout": "2s"}"#;
        let limits: VgpuLimits = serde_json::from_str(text).unwrap();
        let expected = VgpuLimits {
            vram: Some(Size(512 << 20)),
            weight: 200,
            cap: Some(25),
            priority: Priority::High,
            timeout: Some(Span(2000)),
        };
        assert_eq!(limits, expected);
        limits.check().unwrap();
        let written = serde_json::to_string(&limits).unwrap();
        assert_eq!(
            serde_json::from_str::<VgpuLimits>(&written).unwrap(),
            limits
        );
        assert!(written.contains("\"vram\":536870912"), "{written}");
    }

    #[test]
    fn nonsense_is_refused_with_what_would_be_right() {
        for (text, what) in [
            (r#"{"weight": 0}"#, "a number from 1 to 10000"),
            (r#"{"cap": 101}"#, "a percentage from 1 to 100"),
            (r#"{"vram": 5}"#, "at least 1MiB"),
            (r#"{"timeout": "5ms"}"#, "10ms or longer"),
        ] {
            let limits: VgpuLimits = serde_json::from_str(text).unwrap();
            let error = limits.check().unwrap_err().to_string();
            assert!(error.contains(what), "{error}");
        }
        for (text, what) in [
            (r#"{"wieght": 1}"#, "expected one of"),
            (r#"{"vram": "5 bananas"}"#, "not a unit"),
            (r#"{"vram": true}"#, "a size is"),
            (r#"{"timeout": 5}"#, "string"),
            (r#"{"priority": "urgent"}"#, "`low`, `normal`, `high`"),
        ] {
            let error = serde_json::from_str::<VgpuLimits>(text).unwrap_err();
            assert!(error.to_string().contains(what), "{error}");
        }
    }

    #[test]
    fn changes_leave_alone_what_they_do_not_name() {
        let limits = VgpuLimits {
            cap: Some(50),
            weight: 300,
            ..VgpuLimits::default()
        };
        let change: LimitsChange = serde_json::from_str(r#"{"cap": null, "vram": "1G"}"#).unwrap();
        let changed = change.apply(&limits);
        assert_eq!((changed.cap, changed.weight), (None, 300));
        assert_eq!(changed.vram, Some(Size(1 << 30)));
        let reset: LimitsChange = serde_json::from_str(r#"{"weight": null}"#).unwrap();
        assert_eq!(reset.apply(&limits).weight, DEFAULT_WEIGHT);
    }

    #[test]
    fn names_are_those_of_files() {
        for name in ["a", "vm-1", "x.y_z", &"n".repeat(64)] {
            check_name(name).unwrap();
        }
        for name in ["", ".", "-a", "a/b", "a b", "ä", &"n".repeat(65)] {
            check_name(name).unwrap_err();
        }
    }
}
