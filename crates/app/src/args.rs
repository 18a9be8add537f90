//! What the command line looks like. Nothing here does anything.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use parhelion_model::bytes;

/// GPU virtualization: one GPU, seen as several.
#[derive(Debug, Parser)]
#[command(name = "parhelion", version, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Run a program on a vGPU of its own, without a VM.
    ///
    /// The program's Vulkan, OpenGL, OpenGL ES and OpenCL are carried by the vGPU, with the stock
    /// drivers of Mesa: Venus, Zink and rusticl.
    Run(RunArguments),
    /// Virtual machines with a vGPU.
    #[command(subcommand)]
    Vm(VmCommand),
    /// vGPUs of virtual machines.
    #[command(subcommand)]
    Vgpu(VgpuCommand),
    /// Be the vGPU of one virtual machine, for a QEMU that is started by hand (see `vm args`).
    ///
    /// It has a socket for each transport, and serves one QEMU after the other: one that comes while
    /// another is there waits.
    Device(DeviceArguments),
    /// Say what this host can do, layer by layer, and what is missing.
    Doctor(DoctorArguments),
    /// Be the renderer of one context; started by the other commands.
    #[command(hide = true)]
    Renderer(RendererArguments),
}

#[derive(Debug, Args)]
pub(crate) struct RunArguments {
    /// Device memory the program may use, such as 512M or 2GiB; default: no limit.
    #[arg(long, value_name = "BYTES", value_parser = bytes::parse)]
    pub(crate) vram: Option<u64>,
    /// Carry OpenGL and OpenGL ES on the vGPU, also with a Mesa before 26.1, which can then draw
    /// into memory but not in windows; with newer ones this is the default. Takes precedence over
    /// variables such as GALLIUM_DRIVER that choose another driver.
    #[arg(long)]
    pub(crate) gl: bool,
    /// Carry OpenCL on the vGPU, also with a Mesa before 26.1, where OpenGL is then as with --gl;
    /// with newer ones this is the default. Takes precedence over the same variables as --gl.
    #[arg(long)]
    pub(crate) cl: bool,
    /// Leave OpenGL and OpenCL as they are: the program uses those of the host.
    #[arg(long, conflicts_with_all = ["gl", "cl"])]
    pub(crate) vulkan_only: bool,
    /// Show all device extensions. Windows cannot be drawn then: without a VM, dma-buf sharing does
    /// not work, and Mesa takes its software path for windows only when it is hidden.
    #[arg(long)]
    pub(crate) keep_extensions: bool,
    /// Leave it to the program whether the driver keeps what shaders access within its buffers and
    /// images. By default the driver always does; with this option, a shader may read and write
    /// elsewhere in the program's own vGPU.
    #[arg(long)]
    pub(crate) no_robust: bool,
    /// Do not print the summary at the end.
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// Write the summary as JSON to this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) json_summary: Option<PathBuf>,
    /// The program and its arguments.
    #[arg(required = true, trailing_var_arg = true, value_name = "PROGRAM")]
    pub(crate) program: Vec<OsString>,
}

/// What a vGPU of a virtual machine is like.
#[derive(Clone, Debug, Args)]
pub(crate) struct VgpuOptions {
    /// Device memory that all programs of the guest may use together, such as 512M or 2GiB;
    /// default: no limit.
    #[arg(long, value_name = "BYTES", value_parser = bytes::parse)]
    pub(crate) vram: Option<u64>,
    /// Size of the region of the guest's address space in which it maps memory of the vGPU, a power
    /// of two from 256M to 64G. It costs the host nothing until it is used.
    #[arg(long, value_name = "BYTES", default_value = "4G", value_parser = window_bytes)]
    pub(crate) window: u64,
    /// Monitors: a number, or sizes such as 1920x1080,1280x1024. 1 to 16.
    #[arg(long, value_name = "HEADS", default_value = "1280x800")]
    pub(crate) heads: Heads,
    /// Leave it to the guest's programs whether shaders are kept within their buffers and images.
    #[arg(long)]
    pub(crate) no_robust: bool,
}

/// How a QEMU reaches a vGPU.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Transport {
    /// A PCI function of our own; QEMU 10.1 or newer.
    VfioUser,
    /// The generic vhost-user device of QEMU 11.1 or newer: the guest's requests cost less.
    VhostUser,
}

fn window_bytes(text: &str) -> Result<u64, String> {
    let bytes = bytes::parse(text).map_err(|error| error.to_string())?;
    if bytes.is_power_of_two() && (1 << 28..=1 << 36).contains(&bytes) {
        Ok(bytes)
    } else {
        Err("must be a power of two from 256M to 64G".to_owned())
    }
}

/// The name of a vGPU: a file name that needs no quoting.
fn vgpu_name(text: &str) -> Result<String, String> {
    let is_good = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    if (1..=32).contains(&text.len()) && text.chars().all(is_good) && !text.starts_with(['.', '-'])
    {
        Ok(text.to_owned())
    } else {
        Err(
            "must be up to 32 letters, digits and `-_.`, and begin with a letter or digit"
                .to_owned(),
        )
    }
}

/// Sizes of monitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Heads(pub(crate) Vec<(u32, u32)>);

impl FromStr for Heads {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        const SIZE: (u32, u32) = (1280, 800);
        const MOST: usize = 16;
        let side = |text: &str| text.parse().ok().filter(|side| (64..=4095).contains(side));
        let head = |text: &str| {
            let (width, height) = text.split_once('x')?;
            Some((side(width)?, side(height)?))
        };
        let heads: Option<Vec<_>> = match text.parse() {
            Ok(count) => Some(vec![SIZE; if count <= MOST { count } else { 0 }]),
            Err(_) => text.split(',').map(head).collect(),
        };
        match heads {
            Some(heads) if (1..=MOST).contains(&heads.len()) => Ok(Self(heads)),
            _ => Err(
                "must be a number from 1 to 16, or that many sizes such as 1920x1080, each \
                      side from 64 to 4095"
                    .to_owned(),
            ),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct DeviceArguments {
    /// Its name.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) options: VgpuOptions,
    /// End with the first monitor, and say on descriptor 3 when it may come.
    #[arg(long, hide = true)]
    pub(crate) once: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum VmCommand {
    /// Start QEMU with a vGPU attached.
    ///
    /// The guest needs nothing of ours: a Linux with the virtio-gpu driver and Mesa's Venus.
    Run(Box<VmRunArguments>),
    /// Print the arguments with which a QEMU gets the vGPU that `parhelion device NAME` serves, and
    /// what to write into a libvirt domain.
    Args(VmArgsArguments),
}

#[derive(Debug, Args)]
pub(crate) struct VmRunArguments {
    /// A disk image with an operating system; what kind of file, QEMU finds out.
    #[arg(value_name = "IMAGE", required_unless_present = "kernel")]
    pub(crate) image: Option<PathBuf>,
    /// A kernel to start, instead of what is on the image, or without one.
    #[arg(long, value_name = "FILE")]
    pub(crate) kernel: Option<PathBuf>,
    /// Its initramfs.
    #[arg(long, value_name = "FILE", requires = "kernel")]
    pub(crate) initrd: Option<PathBuf>,
    /// Its command line.
    #[arg(long, value_name = "WORDS", requires = "kernel")]
    pub(crate) append: Option<String>,
    /// The name of the vGPU, for `vgpu screenshot` and others; default: `vm-` and a number.
    #[arg(long, value_parser = vgpu_name)]
    pub(crate) name: Option<String>,
    /// Memory of the guest.
    #[arg(long, value_name = "BYTES", default_value = "2G", value_parser = bytes::parse)]
    pub(crate) memory: u64,
    /// Processors of the guest.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    pub(crate) cpus: u32,
    #[command(flatten)]
    pub(crate) options: VgpuOptions,
    /// How QEMU reaches the vGPU.
    #[arg(long, value_enum, default_value = "vfio-user")]
    pub(crate) transport: Transport,
    /// Emulate the processor even where KVM can be used.
    #[arg(long)]
    pub(crate) tcg: bool,
    /// The QEMU to start.
    #[arg(long, value_name = "PROGRAM", default_value = "qemu-system-x86_64")]
    pub(crate) qemu: OsString,
    /// Further arguments of QEMU.
    #[arg(last = true, value_name = "QEMU ARGUMENTS")]
    pub(crate) more: Vec<OsString>,
}

#[derive(Debug, Args)]
pub(crate) struct VmArgsArguments {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    /// Memory of the guest.
    #[arg(long, value_name = "BYTES", default_value = "2G", value_parser = bytes::parse)]
    pub(crate) memory: u64,
    /// How QEMU reaches the vGPU.
    #[arg(long, value_enum, default_value = "vfio-user")]
    pub(crate) transport: Transport,
}

#[derive(Debug, Subcommand)]
pub(crate) enum VgpuCommand {
    /// Take a picture of what the guest shows, its pointer included.
    Screenshot(ScreenshotArguments),
    /// Plug a monitor in or out, or change its size: the guest hears of it at once.
    Head(HeadArguments),
}

#[derive(Debug, Args)]
pub(crate) struct HeadArguments {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    /// Which monitor, counted from 0, of those that the machine was started with.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) head: u32,
    /// Its size, such as 1920x1080; `off`: unplug it.
    pub(crate) size: HeadSize,
}

/// The size of a monitor, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeadSize(pub(crate) Option<(u32, u32)>);

impl FromStr for HeadSize {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "off" {
            return Ok(Self(None));
        }
        match text.parse() {
            Ok(Heads(heads)) if text.contains('x') && heads.len() == 1 => {
                Ok(Self(heads.first().copied()))
            }
            _ => Err(
                "must be `off` or a size such as 1920x1080, each side from 64 to 4095".to_owned(),
            ),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct ScreenshotArguments {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    /// The PNG file to write; `-`: standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// Which monitor, counted from 0.
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    pub(crate) head: u32,
}

#[derive(Debug, Args)]
pub(crate) struct DoctorArguments {
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RendererArguments {
    /// Print the devices that the host's Vulkan driver has, as JSON, and end.
    #[arg(long)]
    pub(crate) probe: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn definition_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn heads_are_read() {
        assert_eq!("2".parse(), Ok(Heads(vec![(1280, 800); 2])));
        assert_eq!(
            "1920x1080,640x480".parse(),
            Ok(Heads(vec![(1920, 1080), (640, 480)]))
        );
        for text in [
            "0", "17", "", "640", "640x", "640x480,", "5000x100", "1x1", "-1",
        ] {
            assert!(text.parse::<Heads>().is_err(), "{text}");
        }
    }

    #[test]
    fn one_head_is_read() {
        assert_eq!("640x480".parse(), Ok(HeadSize(Some((640, 480)))));
        assert_eq!("off".parse(), Ok(HeadSize(None)));
        for text in ["2", "640x480,640x480", "on", "x"] {
            assert!(text.parse::<HeadSize>().is_err(), "{text}");
        }
    }

    #[test]
    fn names_and_windows_are_checked() {
        for good in ["a", "vm-1", "Guest_2.b"] {
            assert_eq!(vgpu_name(good).as_deref(), Ok(good));
        }
        for bad in ["", ".", "..", "a/b", "-x", "a b", &"x".repeat(33)] {
            assert!(vgpu_name(bad).is_err(), "{bad}");
        }
        assert_eq!(window_bytes("256M"), Ok(1 << 28));
        for bad in ["128M", "3G", "128G", "x"] {
            assert!(window_bytes(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn arguments_after_the_program_are_its_own() {
        let line = [
            "parhelion",
            "run",
            "--vram",
            "1.5G",
            "--",
            "cube",
            "--quiet",
        ];
        let Command::Run(run) = Arguments::try_parse_from(line).unwrap().command else {
            panic!("must be run");
        };
        assert_eq!(run.vram, Some(3 << 29));
        assert_eq!(run.program, ["cube", "--quiet"]);
        assert!(!run.quiet);
        let line = ["parhelion", "run", "cube", "--vram", "1"];
        let Command::Run(run) = Arguments::try_parse_from(line).unwrap().command else {
            panic!("must be run");
        };
        assert_eq!(run.vram, None);
    }
}
