//! Every environment variable that the program reads or sets.

use std::ffi::{OsStr, OsString};

use parhelion_sys::process::Launch;

/// Log filter, such as `info,parhelion_device=debug`; default `warn`.
pub(crate) const LOG: &str = "PARHELION_LOG";
/// Folder of sockets. Default: `/run/parhelion` for root, `$XDG_RUNTIME_DIR/parhelion` for others.
pub(crate) const RUNTIME_DIR: &str = "PARHELION_RUNTIME_DIR";
/// Folder of what the daemon has to remember. Default: `/var/lib/parhelion` for root,
/// `$XDG_STATE_HOME/parhelion` for others.
pub(crate) const STATE_DIR: &str = "PARHELION_STATE_DIR";
/// `off`: renderers are not confined. `log`: system calls that are not on the list are done, and the kernel's
/// log tells of them.
pub(crate) const SANDBOX: &str = "PARHELION_SANDBOX";
/// Any value: renderers use the null driver, which renders nothing, instead of the host's.
pub(crate) const NULL_DRIVER: &str = parhelion_render::process::NULL_DRIVER_VARIABLE;
/// The description (ICD) of Mesa's Venus driver to use, instead of looking for one.
pub(crate) const VENUS_ICD: &str = "PARHELION_VENUS_ICD";

/// Switches of Mesa's Venus driver.
pub(crate) const VN_DEBUG: &str = "VN_DEBUG";
/// Mesa's switches for what its Venus driver does asynchronously, among others.
pub(crate) const VN_PERF: &str = "VN_PERF";
/// The socket that Mesa's Venus driver connects to.
pub(crate) const VTEST_SOCKET_NAME: &str = "VTEST_SOCKET_NAME";
/// Drivers that the Vulkan loader loads instead of looking for some.
pub(crate) const VK_DRIVER_FILES: &str = "VK_DRIVER_FILES";
/// The same, for older loaders.
pub(crate) const VK_ICD_FILENAMES: &str = "VK_ICD_FILENAMES";

/// The driver that Mesa's loaders of OpenGL take.
pub(crate) const MESA_LOADER_DRIVER_OVERRIDE: &str = "MESA_LOADER_DRIVER_OVERRIDE";
/// The driver that Mesa takes where there is no device node.
pub(crate) const GALLIUM_DRIVER: &str = "GALLIUM_DRIVER";
/// Lets Zink draw in windows of X servers whose DRI3 cannot be used.
pub(crate) const LIBGL_KOPPER_DRI2: &str = "LIBGL_KOPPER_DRI2";
/// Keeps Mesa from asking the X server for the device that it draws with.
pub(crate) const LIBGL_DRI3_DISABLE: &str = "LIBGL_DRI3_DISABLE";
/// Lets Zink take a device that is a processor, and only such a one.
pub(crate) const LIBGL_ALWAYS_SOFTWARE: &str = "LIBGL_ALWAYS_SOFTWARE";
/// Whose GLX libglvnd takes.
pub(crate) const GLX_VENDOR: &str = "__GLX_VENDOR_LIBRARY_NAME";
/// Whose EGL libglvnd takes.
pub(crate) const EGL_VENDOR: &str = "__EGL_VENDOR_LIBRARY_FILENAMES";
/// The drivers on which rusticl offers OpenCL.
pub(crate) const RUSTICL_ENABLE: &str = "RUSTICL_ENABLE";
/// Where the loader of OpenCL looks for drivers.
pub(crate) const OCL_ICD_VENDORS: &str = "OCL_ICD_VENDORS";

/// Where programs are looked up.
pub(crate) const PATH: &str = "PATH";
/// Where libraries are looked up first.
pub(crate) const LD_LIBRARY_PATH: &str = "LD_LIBRARY_PATH";
/// A user's folder of sockets.
pub(crate) const XDG_RUNTIME_DIR: &str = "XDG_RUNTIME_DIR";
/// Where data such as ICD descriptions are looked up.
pub(crate) const XDG_DATA_DIRS: &str = "XDG_DATA_DIRS";
/// Set by systemd for the process that gets sockets, and how many these are.
pub(crate) const LISTEN_PID: &str = "LISTEN_PID";
/// The number of sockets.
pub(crate) const LISTEN_FDS: &str = "LISTEN_FDS";
/// Where a user's programs keep what they remember.
pub(crate) const XDG_STATE_HOME: &str = "XDG_STATE_HOME";
/// Where a user's programs are configured.
pub(crate) const XDG_CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// A user's folder.
pub(crate) const HOME: &str = "HOME";

/// What a renderer gets of our environment: what the host's Vulkan driver may need, and our own.
const FOR_RENDERERS: [&str; 12] = [
    PATH,
    HOME,
    "LANG",
    LD_LIBRARY_PATH,
    "LP_NUM_THREADS",
    "RUST_BACKTRACE",
    VK_DRIVER_FILES,
    VK_ICD_FILENAMES,
    "VK_LOADER_DEBUG",
    "XDG_CACHE_HOME",
    XDG_DATA_DIRS,
    "TMPDIR",
];

/// Mesa's switch for its cache of compiled shaders, which would be a file that all renderers of a
/// user write: a way from one guest to another, and outside of our own folders.
const SHADER_CACHE_DISABLE: &str = "MESA_SHADER_CACHE_DISABLE";

/// What a renderer gets by the beginning of its name.
const FOR_RENDERERS_BEGINNINGS: [&str; 2] = ["MESA_", "PARHELION_"];

/// The environment of renderers. Switches of the guest driver are never part of it: a renderer that
/// loaded it would connect to itself.
pub(crate) fn of_renderers(
    all: impl Iterator<Item = (OsString, OsString)>,
) -> Vec<(OsString, OsString)> {
    let mut kept: Vec<_> = all.filter(|(name, _)| is_for_renderers(name)).collect();
    if !kept.iter().any(|(name, _)| name == SHADER_CACHE_DISABLE) {
        kept.push((SHADER_CACHE_DISABLE.into(), "true".into()));
    }
    kept
}

/// The environment of devices that the daemon starts: that of their renderers, and where sockets are.
pub(crate) fn of_devices(
    all: impl Iterator<Item = (OsString, OsString)>,
) -> Vec<(OsString, OsString)> {
    all.filter(|(name, _)| is_for_renderers(name) || name == XDG_RUNTIME_DIR)
        .collect()
}

/// Gives a program all of our environment.
pub(crate) fn pass_on(launch: Launch) -> Launch {
    std::env::vars_os().fold(launch, |launch, (name, value)| {
        launch.environment(name, value)
    })
}

fn is_for_renderers(name: &OsStr) -> bool {
    let Some(name) = name.to_str() else {
        return false;
    };
    FOR_RENDERERS.contains(&name)
        || FOR_RENDERERS_BEGINNINGS
            .iter()
            .any(|beginning| name.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renderers_get_the_host_driver_and_nothing_of_the_guest() {
        let all = [
            "PATH",
            "MESA_LOADER_DRIVER_OVERRIDE",
            "VN_DEBUG",
            "VN_PERF",
            "VTEST_SOCKET_NAME",
            "DISPLAY",
            "AWS_SECRET",
            "PARHELION_LOG",
            "VK_DRIVER_FILES",
        ];
        let all = all.map(|name| (OsString::from(name), OsString::new()));
        let kept: Vec<_> = of_renderers(all.into_iter())
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let expected = [
            "PATH",
            "MESA_LOADER_DRIVER_OVERRIDE",
            "PARHELION_LOG",
            "VK_DRIVER_FILES",
            "MESA_SHADER_CACHE_DISABLE",
        ];
        assert_eq!(kept, expected);
    }
}
