//! The daemon's configuration, in TOML. All of it may be left out.
//!
//! ```toml
//! [gpu]
//! vram = "16GiB"          # device memory that may be promised; default: all that the GPU has
//!
//! [defaults]              # limits of vGPUs that do not say otherwise
//! timeout = "30s"
//!
//! [profile.desktop]       # for `vgpu create --profile desktop`
//! vram = "1GiB"
//! weight = 200
//! priority = "high"
//!
//! [api]                   # for other hosts: TCP, with TLS
//! listen = "0.0.0.0:7443"
//! certificate = "cert.pem" # beside this file, unless the path is absolute
//! key = "key.pem"
//!
//! [api.tokens.prometheus] # made by `serve --make-token prometheus`
//! sha256 = "…"
//! rights = "read"         # or "write"
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use parhelion_model::vgpu::{LimitsChange, Size, VgpuLimits, check_name};
use serde::Deserialize;

use crate::env;

/// The longest file.
const MOST_BYTES: u64 = 1 << 20;

/// All of it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Config {
    pub(crate) gpu: GpuConfig,
    pub(crate) api: ApiConfig,
    pub(crate) defaults: LimitsChange,
    pub(crate) profile: BTreeMap<String, LimitsChange>,
}

/// The GPU.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct GpuConfig {
    /// Device memory that may be promised.
    pub(crate) vram: Option<Size>,
}

/// The API for other hosts.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ApiConfig {
    /// Address and port.
    pub(crate) listen: Option<String>,
    /// A PEM file with its certificate, and those that lead to one that others know.
    pub(crate) certificate: Option<PathBuf>,
    /// A PEM file with the certificate's key.
    pub(crate) key: Option<PathBuf>,
    /// Who may, by names that are for people.
    pub(crate) tokens: BTreeMap<String, TokenConfig>,
}

/// What a token is for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct TokenConfig {
    sha256: String,
    pub(crate) rights: Rights,
}

/// What may be done with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Rights {
    /// Look.
    Read,
    /// All that there is.
    Write,
}

impl TokenConfig {
    /// The token's hash.
    pub(crate) fn hash(&self) -> anyhow::Result<[u8; 32]> {
        let digits = self.sha256.as_bytes().chunks(2);
        let byte = |pair: &[u8]| {
            let text = std::str::from_utf8(pair).ok()?;
            (pair.len() == 2).then(|| u8::from_str_radix(text, 16).ok())?
        };
        let bytes: Option<Vec<u8>> = digits.map(byte).collect();
        bytes
            .and_then(|bytes| bytes.try_into().ok())
            .context("`sha256` must be 64 hexadecimal digits, as `serve --make-token` prints them")
    }
}

impl Config {
    /// Reads `file`, or the one that is in its place by default, if there is one.
    pub(crate) fn load(file: Option<&Path>) -> anyhow::Result<Self> {
        let default = default_place();
        let path = match (file, &default) {
            (Some(path), _) => path,
            (None, Some(path)) if path.exists() => path,
            _ => return Ok(Self::default()),
        };
        let read = || {
            let length = std::fs::metadata(path)?.len();
            if length > MOST_BYTES {
                return Err(std::io::Error::other("it is longer than 1 MiB"));
            }
            std::fs::read_to_string(path)
        };
        let text = read().with_context(|| format!("cannot read {}", path.display()))?;
        let mut config = Self::parse(&text).with_context(|| format!("in {}", path.display()))?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for file in [&mut config.api.certificate, &mut config.api.key] {
            *file = file.take().map(|file| folder.join(file));
        }
        Ok(config)
    }

    pub(crate) fn parse(text: &str) -> anyhow::Result<Self> {
        let config: Self = match toml::from_str(text) {
            Ok(config) => config,
            // It has line and column, the line itself, and what would be right.
            Err(error) => bail!("{}", error.to_string().trim_end()),
        };
        let base = VgpuLimits::default();
        config
            .defaults
            .apply(&base)
            .check()
            .context("under [defaults]")?;
        for (name, token) in &config.api.tokens {
            let _ = token
                .hash()
                .with_context(|| format!("under [api.tokens.{name}]"))?;
        }
        for (name, profile) in &config.profile {
            if let Err(rule) = check_name(name) {
                bail!("[profile.{name}]: the name {rule}");
            }
            let limits = profile.apply(&config.defaults.apply(&base));
            limits
                .check()
                .with_context(|| format!("under [profile.{name}]"))?;
        }
        Ok(config)
    }

    /// The limits of a vGPU of a profile, or of none.
    pub(crate) fn limits(&self, profile: Option<&str>) -> Result<VgpuLimits, String> {
        let base = self.defaults.apply(&VgpuLimits::default());
        let Some(name) = profile else {
            return Ok(base);
        };
        match self.profile.get(name) {
            Some(profile) => Ok(profile.apply(&base)),
            None if self.profile.is_empty() => Err(format!(
                "there is no profile named {name}: the configuration has none"
            )),
            None => {
                let names: Vec<&str> = self.profile.keys().map(String::as_str).collect();
                let names = names.join(", ");
                Err(format!(
                    "there is no profile named {name}; there are {names}"
                ))
            }
        }
    }
}

fn default_place() -> Option<PathBuf> {
    if rustix::process::geteuid().is_root() {
        return Some("/etc/parhelion/config.toml".into());
    }
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let folder = set(env::XDG_CONFIG_HOME)
        .map(PathBuf::from)
        .or_else(|| Some(Path::new(&set(env::HOME)?).join(".config")))?;
    Some(folder.join("parhelion/config.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_build_on_the_defaults() {
        let text = "[defaults]\ntimeout = \"30s\"\n[profile.big]\nvram = \"4G\"\nweight = 300\n";
        let config = Config::parse(text).unwrap();
        let big = config.limits(Some("big")).unwrap();
        assert_eq!(big.vram, Some(Size(4 << 30)));
        assert_eq!(big.timeout, config.limits(None).unwrap().timeout);
        assert!(big.timeout.is_some());
        let error = config.limits(Some("bgi")).unwrap_err();
        assert!(error.contains("there are big"), "{error}");
    }

    #[test]
    fn errors_say_where_and_what_would_be_right() {
        for (text, parts) in [
            ("[gpu]\nvarm = 5\n", ["line 2", "expected `vram`"]),
            ("[profile.a]\nwieght = 5\n", ["line 2", "`weight`"]),
            (
                "[profile.a]\nvram = \"5 bananas\"\n",
                ["line 2", "there are K, M, G and T"],
            ),
            (
                "[api.tokens.a]\nsha256 = \"abc\"\nrights = \"read\"\n",
                ["[api.tokens.a]", "64 hexadecimal digits"],
            ),
            (
                "[api.tokens.a]\nsha256 = \"\"\nrights = \"all\"\n",
                ["line 3", "`write`"],
            ),
            (
                "[profile.a]\nweight = 0\n",
                ["[profile.a]", "a number from 1 to 10000"],
            ),
            (
                "[defaults]\ncap = 500\n",
                ["[defaults]", "a percentage from 1 to 100"],
            ),
            ("[profile.\"a b\"]\n", ["profile.a b", "letters, digits"]),
            ("[gpu\n", ["line 1", "gpu"]),
        ] {
            let error = format!("{:#}", Config::parse(text).unwrap_err());
            for part in parts {
                assert!(error.contains(part), "{part} is not in: {error}");
            }
        }
    }
}
