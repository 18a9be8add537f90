//! What each lab is made of: data, and the hash that tells when a built one is out of date.

use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// Raise it when the way labs are built changes without a change of the data below.
const RECIPE_VERSION: u32 = 1;

/// The Debian releases that Parhelion is tried with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub(crate) enum Suite {
    /// Debian 13 with a newer Mesa from backports: where tests and the demonstration run.
    Backports,
    /// Plain Debian 13, with the Mesa that its users have.
    Trixie,
    /// Debian testing: the newest registry, and virglrenderer's test server.
    Forky,
    /// `backports` and large applications, for `cargo xtask test lab --suite apps`.
    Apps,
    /// What the guest `desktop` is made of: Debian 13 with systemd, Weston and the Mesa of backports.
    Desktop,
}

/// In every lab.
const COMMON: &[&str] = &[
    "busybox-static",
    "ca-certificates",
    "clinfo",
    "clpeak",
    "cpio",
    "gcc",
    "glmark2-es2-x11",
    "glmark2-x11",
    "glslang-tools",
    "kmod",
    "libc6-dev",
    "libegl-dev",
    "libgl1-mesa-dri",
    "libgles-dev",
    "libvulkan-dev",
    "libvulkan1",
    "make",
    "mesa-opencl-icd",
    "mesa-utils",
    "mesa-vulkan-drivers",
    "mount",
    "ocl-icd-opencl-dev",
    "procps",
    "spirv-tools",
    "strace",
    "vulkan-tools",
    "vulkan-validationlayers",
    "x11-apps",
    "x11-utils",
    "xauth",
    "xvfb",
    "xz-utils",
];

/// In a lab where the suite has them; their absence is said.
const WISHED: &[&str] = &["vkmark"];

/// In the labs that start virtual machines: the first QEMU whose client of vfio-user is good enough
/// is in backports.
const MACHINES: &[&str] = &["qemu-system-x86"];

/// In `apps` beside the above: Direct3D with and without Wine, the compiler for a test of it, a
/// conformance suite, and Python.
const APPLICATIONS: &[&str] = &[
    "dxvk-wine64",
    "gcc-mingw-w64-x86-64-win32",
    "libvkd3d-dev",
    "piglit",
    "python3-numpy",
    "python3-pip",
    "vkd3d-demos",
    "wine64",
];

/// All that is in `desktop`.
const DESKTOP: &[&str] = &[
    "busybox-static",
    "clinfo",
    "cpio",
    "dbus-user-session",
    "e2fsprogs",
    "fonts-dejavu-core",
    "glmark2-es2-wayland",
    "glmark2-wayland",
    "iproute2",
    "kmod",
    "libegl1",
    "libgl1-mesa-dri",
    "libpam-systemd",
    "mesa-opencl-icd",
    "mesa-utils",
    "mesa-vulkan-drivers",
    "mount",
    "procps",
    "systemd-sysv",
    "udev",
    "vkmark",
    "vulkan-tools",
    "weston",
    "xz-utils",
];

/// Python packages in `apps`: computing on Vulkan, and both implementations of WebGPU.
const WHEELS: &[&str] = &["dawn-python==0.3.0", "taichi==1.7.4", "wgpu==0.32.0"];

impl Suite {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [
        Self::Backports,
        Self::Trixie,
        Self::Forky,
        Self::Apps,
        Self::Desktop,
    ];

    /// The name on the command line and of the folder.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Backports => "backports",
            Self::Trixie => "trixie",
            Self::Forky => "forky",
            Self::Apps => "apps",
            Self::Desktop => "desktop",
        }
    }

    /// How it is built.
    pub(crate) fn recipe(self) -> Recipe {
        let packages = match self {
            Self::Backports => [COMMON, MACHINES].concat(),
            Self::Trixie => COMMON.to_vec(),
            Self::Forky => [COMMON, &["virgl-server"]].concat(),
            Self::Apps => [COMMON, APPLICATIONS].concat(),
            Self::Desktop => DESKTOP.to_vec(),
        };
        let (base, more, preferences): (_, &[_], &[_]) = match self {
            Self::Trixie => ("trixie", &[], &[]),
            Self::Forky => ("forky", &[], &[]),
            Self::Backports | Self::Apps | Self::Desktop => (
                "trixie",
                &["trixie-backports"],
                &[
                    "Package: src:linux-signed-amd64 src:mesa src:qemu src:seabios",
                    "Pin: release n=trixie-backports",
                    "Pin-Priority: 990",
                ],
            ),
        };
        Recipe {
            base,
            more,
            preferences,
            packages,
            wished: if self == Self::Desktop { &[] } else { WISHED },
            kernel: matches!(self, Self::Backports | Self::Trixie | Self::Desktop),
            wheels: if self == Self::Apps { WHEELS } else { &[] },
        }
    }
}

impl fmt::Display for Suite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The contents of a lab.
#[derive(Debug)]
pub(crate) struct Recipe {
    /// The release that the root is made from.
    pub(crate) base: &'static str,
    /// Further archives of it.
    pub(crate) more: &'static [&'static str],
    /// Lines of an apt preferences file: which packages come from where.
    pub(crate) preferences: &'static [&'static str],
    /// Packages that must be there.
    pub(crate) packages: Vec<&'static str>,
    /// Packages that are installed if the suite has them.
    pub(crate) wished: &'static [&'static str],
    /// Whether the release's kernel is put beside the root's files, for guests.
    pub(crate) kernel: bool,
    /// Python packages, with their versions.
    pub(crate) wheels: &'static [&'static str],
}

impl Recipe {
    /// The recipe in words; kept beside the lab for people to read.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("version {RECIPE_VERSION}\nbase {}\n", self.base);
        for (what, list) in [("archive", self.more), ("preference", self.preferences)] {
            for item in list {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "{what} {item}");
            }
        }
        let _ = writeln!(
            text,
            "packages {}\nwished {}",
            self.packages.join(" "),
            self.wished.join(" ")
        );
        if self.kernel {
            text.push_str("kernel\n");
        }
        if !self.wheels.is_empty() {
            let _ = writeln!(text, "wheels {}", self.wheels.join(" "));
        }
        text
    }

    /// The hash of [`text`](Self::text), in hexadecimal digits.
    pub(crate) fn hash(&self) -> String {
        hexadecimal(self.text().as_bytes())
    }
}

/// The SHA-256 hash of `bytes`, in hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hash_follows_the_recipe() {
        let mut recipe = Suite::Backports.recipe();
        let before = recipe.hash();
        assert_eq!(before, Suite::Backports.recipe().hash());
        assert_eq!(before.len(), 64);
        recipe.packages.push("hello");
        assert_ne!(before, recipe.hash());
        assert_ne!(before, Suite::Trixie.recipe().hash());
    }

    #[test]
    fn package_lists_are_sorted() {
        for list in [COMMON, WISHED, MACHINES, APPLICATIONS, DESKTOP, WHEELS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
