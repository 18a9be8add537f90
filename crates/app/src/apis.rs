//! OpenGL and OpenCL on Vulkan: what Mesa has for it, and the variables that make it use that.
//!
//! Mesa carries OpenGL and OpenGL ES (Zink) and OpenCL (rusticl on Zink) on Vulkan. Both look for
//! device nodes first, and a vGPU over a socket has none; so each of their loaders is told by a
//! variable of its own to take Zink all the same. [docs/apis.md] says what each variable is for.
//!
//! [docs/apis.md]: ../../../docs/apis.md

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;

use crate::icd::Driver;
use crate::{env, library, renderer};

/// The first Mesa whose guest driver can draw in windows without a device node, which Zink needs.
const FIRST_WITH_WINDOWS: (u32, u32) = (26, 1);

/// Where the loader of OpenCL looks for descriptions.
const OPENCL_VENDORS: &str = "/etc/OpenCL/vendors";
/// Where libglvnd looks for descriptions of EGL implementations.
const EGL_VENDORS: [&str; 2] = ["/etc/glvnd/egl_vendor.d", "/usr/share/glvnd/egl_vendor.d"];

/// What to do when a program asks for OpenGL and Mesa's is not there.
pub(crate) const GL_ADVICE: &str =
    "install Mesa's OpenGL drivers (on Debian and Ubuntu `libgl1-mesa-dri`)";
/// The same for OpenCL.
pub(crate) const CL_ADVICE: &str =
    "install Mesa's OpenCL driver (on Debian and Ubuntu `mesa-opencl-icd`)";

/// How long the host's drivers may take to be asked.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether OpenGL windows can be drawn through this guest driver. Unknown versions are new ones.
pub(crate) fn can_draw_windows(venus: &Driver) -> bool {
    let version = venus.library.as_deref().and_then(library::mesa_version);
    version
        .as_deref()
        .and_then(major_and_minor)
        .is_none_or(|version| version >= FIRST_WITH_WINDOWS)
}

fn major_and_minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.split('.').map(|part| part.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// Mesa's library of OpenGL, if it is installed.
pub(crate) fn opengl() -> Option<PathBuf> {
    library::find("libEGL_mesa.so.0").or_else(|| library::find("libGLX_mesa.so.0"))
}

/// The description of Mesa's OpenCL, if it is installed.
pub(crate) fn opencl() -> Option<PathBuf> {
    description(Path::new(OPENCL_VENDORS), "rusticl")
}

/// The file in `folder` whose name has `word` in it.
fn description(folder: &Path, word: &str) -> Option<PathBuf> {
    library::sorted_files(folder)
        .into_iter()
        .find(|file| file.file_name().is_some_and(|name| contains(name, word)))
}

fn contains(name: &std::ffi::OsStr, word: &str) -> bool {
    name.to_string_lossy().contains(word)
}

/// The variables for both. `vendors` is a folder that holds Mesa's OpenCL and no other.
pub(crate) fn variables(vendors: Option<&Path>) -> Vec<(&'static str, OsString)> {
    let mut variables: Vec<(&'static str, OsString)> = [
        (env::MESA_LOADER_DRIVER_OVERRIDE, "zink"),
        (env::GALLIUM_DRIVER, "zink"),
        (env::LIBGL_KOPPER_DRI2, "true"),
        (env::LIBGL_DRI3_DISABLE, "true"),
        (env::GLX_VENDOR, "mesa"),
        // Without a device node rusticl takes Zink for a software driver, under these names.
        (env::RUSTICL_ENABLE, "zink,swrast,llvmpipe"),
    ]
    .map(|(name, value)| (name, value.into()))
    .to_vec();
    let egl = EGL_VENDORS
        .iter()
        .find_map(|folder| description(Path::new(folder), "mesa"));
    if let Some(file) = egl {
        variables.push((env::EGL_VENDOR, file.into()));
    }
    if let Some(vendors) = vendors {
        variables.push((env::OCL_ICD_VENDORS, vendors.into()));
    }
    if host_has_only_software() {
        variables.push((env::LIBGL_ALWAYS_SOFTWARE, "true".into()));
    }
    variables
}

/// Whether the host renders by its processor: Zink takes such a device only if it is told to, and
/// no other then.
fn host_has_only_software() -> bool {
    if !has_nodes(Path::new("/dev")) {
        return true;
    }
    let output = renderer::launch()
        .argument("--probe")
        .standard(Stdio::null(), Stdio::null(), Stdio::null())
        .output(PATIENCE);
    let text = match output {
        Ok((_, text)) => text,
        Err(error) => {
            tracing::warn!("the host's devices cannot be asked for: {error}");
            return false;
        }
    };
    are_software(&serde_json::from_slice(&text).unwrap_or_default())
}

/// Whether there may be a GPU: asking its driver takes time, which hosts without need not spend.
fn has_nodes(dev: &Path) -> bool {
    const NAMES: [&str; 6] = ["dri", "dxg", "kfd", "kgsl", "mali", "nvidia"];
    library::sorted_files(dev).iter().any(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        NAMES.iter().any(|begin| name.starts_with(begin))
    })
}

/// Whether all devices of a probe are processors.
fn are_software(probe: &Value) -> bool {
    let devices = probe.get("devices").and_then(Value::as_array);
    devices.is_some_and(|devices| {
        let is_cpu = |device: &Value| device.get("type").and_then(Value::as_str) == Some("CPU");
        !devices.is_empty() && devices.iter().all(is_cpu)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn versions_are_compared_by_number() {
        assert_eq!(major_and_minor("26.1.6-1~bpo13+1"), Some((26, 1)));
        assert!(major_and_minor("25.0.7-2").is_some_and(|old| old < FIRST_WITH_WINDOWS));
        assert!(major_and_minor("100.0.0").is_some_and(|new| new > FIRST_WITH_WINDOWS));
        assert_eq!(major_and_minor("devel"), None);
    }

    #[test]
    fn software_is_told_from_gpus() {
        let device = |kind: &str| json!({"name": "x", "type": kind});
        let probe = |devices: &[Value]| json!({ "devices": devices });
        assert!(are_software(&probe(&[device("CPU"), device("CPU")])));
        assert!(!are_software(&probe(&[
            device("CPU"),
            device("discrete GPU")
        ])));
        assert!(!are_software(&probe(&[])));
        assert!(!are_software(&json!({"error": "none"})));
    }

    #[test]
    fn nodes_of_gpus_are_seen() {
        let dev = tempfile::tempdir().unwrap();
        std::fs::write(dev.path().join("null"), "").unwrap();
        assert!(!has_nodes(dev.path()));
        std::fs::write(dev.path().join("nvidia0"), "").unwrap();
        assert!(has_nodes(dev.path()));
    }

    #[test]
    fn descriptions_are_found_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("rusticl.icd");
        std::fs::write(folder.path().join("pocl.icd"), "").unwrap();
        assert_eq!(description(folder.path(), "rusticl"), None);
        std::fs::write(&file, "").unwrap();
        assert_eq!(description(folder.path(), "rusticl"), Some(file));
    }
}
