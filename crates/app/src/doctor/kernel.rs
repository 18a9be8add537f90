//! What the kernel offers: what `parhelion run` needs, what confines renderers, what VMs need.

use std::fs::{self, File, OpenOptions};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use parhelion_sys::kernel;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::process::{Launch, find_program};

use super::report::{Check, Layer};
use crate::renderer::confinement::{self, Confined};
use crate::vm::qemu;
use crate::{env, renderer};

/// How long a renderer may take to say how it is confined.
const PATIENCE: Duration = Duration::from_secs(20);

/// The kernel as far as programs and renderers need it.
pub(super) fn layer() -> Layer {
    Layer {
        name: "Kernel",
        checks: vec![
            Check::ok("kernel", kernel::release()),
            shared_memory(),
            user_namespaces(),
            landlock(),
            seccomp(),
            control_groups(),
            graphics_nodes(),
            udmabuf(),
        ],
    }
}

/// What confines renderers here, as one tells that is started for that.
pub(super) fn confinement_layer() -> Layer {
    let name = "renderers";
    let asked = renderer::launch()
        .argument("--confinement")
        .standard(Stdio::null(), Stdio::null(), Stdio::null())
        .output(PATIENCE)
        .ok()
        .and_then(|(_, said)| serde_json::from_slice::<Confined>(&said).ok());
    let Some(confined) = asked else {
        let advice = "set PARHELION_SANDBOX=off to do without, and tell us of it";
        let found = "a renderer cannot confine itself";
        return Layer {
            name: "Confinement",
            checks: vec![Check::missing(name, found, advice)],
        };
    };
    let ours = confinement::namespaces();
    let (own, shared): (Vec<_>, Vec<_>) = ours
        .iter()
        .map(|(kind, number)| (kind.as_str(), confined.namespaces.get(kind) != Some(number)))
        .partition(|(_, is_own)| *is_own);
    let names = |list: &[(&str, bool)]| {
        let names: Vec<&str> = list.iter().map(|(kind, _)| *kind).collect();
        names.join(", ")
    };
    let check = |name, is_there: bool, found: String, advice: &str| match is_there {
        true => Check::ok(name, found),
        false => Check::warn(name, found, advice),
    };
    let kernel = "use a kernel that has it; renderers work without, and are confined by the rest";
    Layer {
        name: "Confinement",
        checks: vec![
            check(
                "namespaces",
                shared.is_empty(),
                match (own.is_empty(), shared.is_empty()) {
                    (_, true) => format!("of their own: {}", names(&own)),
                    (true, _) => "none of their own".to_owned(),
                    _ => format!("of their own: {}; not: {}", names(&own), names(&shared)),
                },
                "let this user make user namespaces (and do not start parhelion in a changed root)",
            ),
            check(
                "files and network",
                confined.landlock == "full",
                format!("Landlock: {}", confined.landlock),
                kernel,
            ),
            check(
                "system calls",
                confined.seccomp && confined.mode == "on",
                match (confined.seccomp, confined.mode.as_str()) {
                    (true, "on") => "those that drivers need".to_owned(),
                    (true, _) => "logged only (PARHELION_SANDBOX=log)".to_owned(),
                    (false, _) => "all".to_owned(),
                },
                "unset PARHELION_SANDBOX",
            ),
            check(
                "privileges",
                confined.no_new_privileges,
                match confined.no_new_privileges {
                    true => "none can be gained".to_owned(),
                    false => "can be gained".to_owned(),
                },
                "unset PARHELION_SANDBOX",
            ),
        ],
    }
}

/// What virtual machines need.
pub(super) fn machine_layer() -> Layer {
    Layer {
        name: "Virtual machines",
        checks: vec![kvm(), iommu(), monitor()],
    }
}

fn shared_memory() -> Check {
    let name = "shared memory";
    let made = SharedMemory::create("parhelion-doctor", 4096)
        .and_then(|memory| SharedMemory::from_fd(memory.try_clone_fd()?, 4096));
    match made {
        Ok(_) => Check::ok(name, "memfd with seals"),
        Err(error) => Check::missing(
            name,
            format!("sealed memfd cannot be made: {error}"),
            "use a kernel with CONFIG_MEMFD_CREATE, and no filter of system calls that forbids it",
        ),
    }
}

fn user_namespaces() -> Check {
    let name = "user namespaces";
    let zero = |path| number(path) == Some(0);
    if zero("/proc/sys/user/max_user_namespaces")
        || zero("/proc/sys/kernel/unprivileged_userns_clone")
    {
        return Check::warn(
            name,
            "switched off",
            "allow them for stronger confinement of renderers \
             (user.max_user_namespaces, kernel.unprivileged_userns_clone)",
        );
    }
    if !Path::new("/proc/self/ns/user").exists() {
        return Check::warn(
            name,
            "not in this kernel",
            "use a kernel with CONFIG_USER_NS",
        );
    }
    if number("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == Some(1) {
        return Check::warn(
            name,
            "restricted by AppArmor",
            "allow `userns` for parhelion in an AppArmor profile",
        );
    }
    Check::ok(name, "available")
}

fn landlock() -> Check {
    match kernel::landlock_version() {
        Some(version) => Check::ok("Landlock", format!("version {version}")),
        None => Check::warn(
            "Landlock",
            "not available",
            "add `landlock` to the `lsm=` parameter of the kernel, for confinement of renderers",
        ),
    }
}

fn seccomp() -> Check {
    match fs::read_to_string("/proc/sys/kernel/seccomp/actions_avail") {
        Ok(actions) if actions.contains("errno") => Check::ok("seccomp", "filters available"),
        _ => Check::warn(
            "seccomp",
            "no filters",
            "use a kernel with CONFIG_SECCOMP_FILTER, for confinement of renderers",
        ),
    }
}

fn control_groups() -> Check {
    let name = "control groups";
    match fs::read_to_string("/sys/fs/cgroup/cgroup.controllers") {
        Ok(controllers) => Check::ok(name, format!("version 2: {}", controllers.trim())),
        Err(_) => Check::warn(
            name,
            "version 2 is not mounted at /sys/fs/cgroup",
            "boot with systemd.unified_cgroup_hierarchy=1, to limit memory and CPU of renderers",
        ),
    }
}

fn graphics_nodes() -> Check {
    let name = "graphics nodes";
    let nodes: Vec<_> = crate::library::sorted_files(Path::new("/dev/dri"))
        .into_iter()
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| name.to_string_lossy().starts_with("renderD"))
        })
        .collect();
    if nodes.is_empty() {
        let nvidia = Path::new("/dev/nvidiactl").exists();
        return if nvidia {
            Check::ok(name, "none in /dev/dri, but NVIDIA's /dev/nvidiactl")
        } else {
            Check::warn(
                name,
                "no /dev/dri/renderD*",
                "without a GPU a software driver is used; with one, load its kernel driver",
            )
        };
    }
    let mut found = Vec::new();
    let mut refused = false;
    for node in &nodes {
        let opened = open(node);
        refused |= opened.is_err();
        let suffix = match opened {
            Ok(_) => String::new(),
            Err(error) => format!(" ({error})"),
        };
        found.push(format!("{}{suffix}", node.display()));
    }
    if refused {
        Check::warn(
            name,
            found.join("\n"),
            "join the group that owns the nodes, mostly `render`",
        )
    } else {
        Check::ok(name, found.join("\n"))
    }
}

fn udmabuf() -> Check {
    match open(Path::new("/dev/udmabuf")) {
        Ok(_) => Check::ok("udmabuf", "/dev/udmabuf"),
        Err(error) => Check::warn(
            "udmabuf",
            format!("/dev/udmabuf: {error}"),
            "only drivers that cannot import host memory need it; `modprobe udmabuf`",
        ),
    }
}

fn kvm() -> Check {
    match open(Path::new("/dev/kvm")) {
        Ok(_) if qemu::processor_virtualizes() => Check::ok("KVM", "/dev/kvm"),
        Ok(_) => Check::warn(
            "KVM",
            "/dev/kvm, but the processor does not say that it can run machines",
            "VMs are emulated, and slow: switch virtualization on in the firmware, or nested \
             virtualization in the host of this machine",
        ),
        Err(error) => Check::warn(
            "KVM",
            format!("/dev/kvm: {error}"),
            "VMs run slowly without it: switch virtualization on in the firmware, load the module, \
             join the group `kvm`",
        ),
    }
}

fn iommu() -> Check {
    let groups = crate::library::sorted_files(Path::new("/sys/kernel/iommu_groups")).len();
    if groups > 0 {
        Check::ok("IOMMU", format!("{groups} groups"))
    } else {
        Check::warn(
            "IOMMU",
            "no groups",
            "only passing whole devices to VMs needs it: switch it on in the firmware, and boot with \
             intel_iommu=on on Intel",
        )
    }
}

fn monitor() -> Check {
    let program = format!("qemu-system-{}", std::env::consts::ARCH);
    let path = std::env::var_os(env::PATH);
    let found = find_program(program.as_ref(), path.as_deref()).and_then(|file| version(&file));
    match found {
        Ok(said) => match qemu::version(&said) {
            Some(version) if version < qemu::OLDEST => Check::warn(
                "QEMU",
                said,
                "too old for a vGPU: install QEMU 10.1 or newer (Debian 13 has it in its backports)",
            ),
            _ => Check::ok("QEMU", said),
        },
        Err(error) => Check::warn(
            "QEMU",
            format!("{program}: {error}"),
            "only VMs need it: install QEMU 10.1 or newer (on Debian `qemu-system-x86`)",
        ),
    }
}

/// The first line of what a program says about its version.
fn version(program: &Path) -> std::io::Result<String> {
    let (_, text) = Launch::new(program)
        .argument("--version")
        .standard(Stdio::null(), Stdio::null(), Stdio::null())
        .output(Duration::from_secs(10))?;
    let text = String::from_utf8_lossy(&text);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).write(true).open(path)
}

fn number(path: &str) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}
