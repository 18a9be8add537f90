//! QEMU's command line. What is here has been tried with QEMU 11.1.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::path::Path;

use parhelion_device::machine;

use crate::args::{Transport, VmRunArguments};
use crate::device::Sockets;

/// The first version with a client of vfio-user.
pub(crate) const OLDEST: (u32, u32) = (10, 1);

/// The first version that can be used with a transport, and what it is the first with.
pub(super) fn oldest(transport: Transport) -> ((u32, u32), &'static str) {
    match transport {
        Transport::VfioUser => (OLDEST, "vfio-user"),
        Transport::VhostUser => ((11, 1), "shared memory regions for vhost-user devices"),
    }
}

/// The version in what `qemu --version` says.
pub(crate) fn version(said: &str) -> Option<(u32, u32)> {
    let rest = said.strip_prefix("QEMU emulator version ")?;
    let (major, rest) = rest.split_once('.')?;
    let minor: String = rest.chars().take_while(char::is_ascii_digit).collect();
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// Whether a machine can be run by the host's processor. The node alone does not tell: where the
/// processor cannot, there are kernels that interpret the guest's, too slowly for use.
pub(super) fn kvm_is_usable() -> bool {
    let node = OpenOptions::new().read(true).write(true).open("/dev/kvm");
    processor_virtualizes() && node.is_ok()
}

/// Whether the host's processor says that it can run machines.
pub(crate) fn processor_virtualizes() -> bool {
    let information = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut flags = information
        .lines()
        .filter(|line| line.starts_with("flags"))
        .flat_map(str::split_whitespace);
    flags.any(|flag| flag == "vmx" || flag == "svm")
}

/// A path as a value among others, with QEMU's own way to write a comma.
fn value(path: &Path) -> String {
    path.display().to_string().replace(',', ",,")
}

/// The memory of the guest, which has to be shared with the vGPU.
fn memory(bytes: u64) -> [String; 2] {
    [
        "-object".to_owned(),
        format!("memory-backend-memfd,id=parhelion-ram,size={bytes},share=on"),
    ]
}

/// The vGPU. On `pcie.0`, where it cannot be unplugged: QEMU 11.1 aborts when a vfio-user device with
/// MSI-X is.
///
/// Not `vhost-user-gpu-pci`, which keeps blobs, contexts and the window from the guest.
fn device(transport: Transport, sockets: &Sockets) -> Vec<String> {
    match transport {
        Transport::VfioUser => {
            let device = serde_json::json!({
                "driver": "vfio-user-pci",
                "id": "parhelion",
                "bus": "pcie.0",
                "socket": { "type": "unix", "path": sockets.vfio_user },
            });
            ["-device".to_owned(), device.to_string()].to_vec()
        }
        Transport::VhostUser => {
            /// The number of GPUs among devices of virtio.
            const GPU: u32 = 16;
            /// The largest queue that QEMU has.
            const ENTRIES: u32 = 1024;
            let device = serde_json::json!({
                "driver": "vhost-user-test-device-pci",
                "id": "parhelion",
                "bus": "pcie.0",
                "chardev": "parhelion",
                "virtio-id": GPU,
                "num_vqs": machine::QUEUE_SIZES.len(),
                "vq_size": ENTRIES,
                "config_size": machine::CONFIG_BYTES,
            });
            [
                "-chardev".to_owned(),
                format!("socket,id=parhelion,path={}", value(&sockets.vhost_user)),
                "-device".to_owned(),
                device.to_string(),
            ]
            .to_vec()
        }
    }
}

/// The command line of a machine.
pub(super) fn machine(
    arguments: &VmRunArguments,
    name: &str,
    sockets: &Sockets,
    kvm: bool,
) -> Vec<OsString> {
    let accelerator = if kvm { "kvm" } else { "tcg" };
    let mut line: Vec<OsString> = Vec::new();
    let mut add = |words: &[String]| line.extend(words.iter().map(OsString::from));
    add(&["-name".to_owned(), name.to_owned()]);
    add(&[
        "-machine".to_owned(),
        format!("q35,accel={accelerator},memory-backend=parhelion-ram"),
    ]);
    add(&[
        "-cpu".to_owned(),
        if kvm { "host" } else { "max" }.to_owned(),
    ]);
    add(&["-smp".to_owned(), arguments.cpus.to_string()]);
    // In units of QEMU's own, so that its monitor shows what was asked for.
    add(&["-m".to_owned(), format!("{}B", arguments.memory)]);
    add(&memory(arguments.memory));
    // The vGPU is the display; QEMU itself never sees what it shows.
    add(&["-vga", "none", "-display", "none"].map(str::to_owned));
    add(&device(arguments.transport, sockets));
    add(&[
        "-qmp".to_owned(),
        format!("unix:{},server=on,wait=off", value(&sockets.qmp)),
    ]);
    let file = |path: &Path| path.as_os_str().to_owned();
    if let Some(kernel) = &arguments.kernel {
        line.extend(["-kernel".into(), file(kernel)]);
    }
    if let Some(initrd) = &arguments.initrd {
        line.extend(["-initrd".into(), file(initrd)]);
    }
    if let Some(append) = &arguments.append {
        line.extend(["-append".into(), append.into()]);
    }
    if let Some(image) = &arguments.image {
        let mut drive = OsString::from("if=virtio,file=");
        drive.push(value(image));
        line.extend(["-drive".into(), drive]);
    }
    line
}

/// What a QEMU needs that is started by others.
pub(super) fn advice(name: &str, sockets: &Sockets, transport: Transport, bytes: u64) -> String {
    let [memory_flag, memory] = memory(bytes);
    let device = device(transport, sockets);
    let ((major, minor), _) = oldest(transport);
    let xml = |text: &str| {
        text.replace('&', "&amp;")
            .replace('\'', "&apos;")
            .replace('<', "&lt;")
    };
    let quoted = |word: &String| match word.starts_with('-') {
        true => word.clone(),
        false => format!("'{word}'"),
    };
    let words: Vec<String> = device.iter().map(quoted).collect();
    let elements: String = device
        .iter()
        .map(|word| format!("    <qemu:arg value='{}'/>\n", xml(word)))
        .collect();
    let kib = bytes / 1024;
    format!(
        "# First start the vGPU, unless it is one of the daemon's; it stays until it gets a signal:\n\
         parhelion device {name}\n\
         \n\
         # QEMU {major}.{minor} or newer, with these beside its other arguments:\n\
         -machine q35,memory-backend=parhelion-ram -m {bytes}B\n\
         {memory_flag} {memory}\n\
         {}\n\
         -vga none\n\
         \n\
         # The same in a libvirt domain:\n\
         <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>\n  \
           <memory unit='KiB'>{kib}</memory>\n  \
           <memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>\n  \
           <os><type machine='q35'>hvm</type></os>\n  \
           <devices><video><model type='none'/></video></devices>\n  \
           <qemu:commandline>\n\
             {elements}  \
           </qemu:commandline>\n\
         </domain>\n",
        words.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        let debian = "QEMU emulator version 11.1.3 (Debian 1:11.1.3+ds-1~bpo13+1)\nCopyright";
        assert_eq!(version(debian), Some((11, 1)));
        assert_eq!(version("QEMU emulator version 7.2.15"), Some((7, 2)));
        assert_eq!(version("qemu-img version 10.0.2"), None);
        assert!((10, 0) < OLDEST && (11, 0) > OLDEST);
    }
}
