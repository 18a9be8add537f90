//! What the command line looks like. Nothing here does anything.

use std::ffi::OsString;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand};
use parhelion_model::schedule::Priority;
use parhelion_model::{bytes, span, vgpu};

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
    /// vGPUs: their limits, and what machines show on them.
    #[command(subcommand)]
    Vgpu(VgpuCommand),
    /// Be the daemon of this host: vGPUs that last, limits changed live, shares of the GPU, an API.
    ///
    /// There is one on a host. vGPUs go on when it ends, and are found again when it begins.
    Serve(ServeArguments),
    /// A live view of who uses the GPU.
    Top(TopArguments),
    /// Be one vGPU, for a QEMU that is started by hand (see `vm args`), and for programs.
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
    /// Run it on this vGPU of the daemon, made by `vgpu create`, beside what else uses that one.
    #[arg(long, value_name = "NAME", value_parser = vgpu_name,
        conflicts_with_all = ["vram", "timeout", "weight", "cap", "priority", "keep_extensions", "no_robust", "json_summary"])]
    pub(crate) vgpu: Option<String>,
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
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

/// What a vGPU gets, and is held to.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct LimitOptions {
    /// Device memory that all its programs may use together, such as 512M or 2GiB; default: no limit.
    #[arg(long, value_name = "BYTES", value_parser = bytes::parse, help_heading = "Limits")]
    pub(crate) vram: Option<u64>,
    /// How long one submission may occupy the GPU, such as 10s or 500ms; the program that exceeds it loses
    /// its vGPU. Default: no limit.
    #[arg(long, value_name = "TIME", value_parser = span::parse, help_heading = "Limits")]
    pub(crate) timeout: Option<u64>,
    /// Its part of the GPU beside others that are busy, from 1 to 10000; 100 is that of all who do not
    /// ask. Needs the daemon.
    #[arg(long, value_name = "NUMBER", help_heading = "Limits")]
    pub(crate) weight: Option<u32>,
    /// The most of the GPU that it gets, in percent. Needs the daemon.
    #[arg(long, value_name = "PERCENT", help_heading = "Limits", value_parser = percent)]
    pub(crate) cap: Option<u32>,
    /// Whether it goes before others, or after them: low, normal or high. Needs the daemon.
    #[arg(long, value_name = "CLASS", help_heading = "Limits", value_parser = priority)]
    pub(crate) priority: Option<Priority>,
}

fn percent(text: &str) -> Result<u32, String> {
    let number = text.strip_suffix('%').unwrap_or(text).parse().ok();
    let number = number.filter(|percent| (1..=100).contains(percent));
    number.ok_or_else(|| "must be a percentage from 1 to 100".to_owned())
}

fn priority(text: &str) -> Result<Priority, String> {
    match text {
        "low" => Ok(Priority::Low),
        "normal" => Ok(Priority::Normal),
        "high" => Ok(Priority::High),
        _ => Err("must be low, normal or high".to_owned()),
    }
}

/// What a vGPU of a virtual machine is like.
#[derive(Clone, Debug, Args)]
pub(crate) struct VgpuOptions {
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
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
    vgpu::check_name(text)?;
    Ok(text.to_owned())
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
    /// End with the first monitor.
    #[arg(long, hide = true)]
    pub(crate) once: bool,
    /// Say on descriptor 3 when others may come.
    #[arg(long, hide = true)]
    pub(crate) ready: bool,
    /// End when whoever holds it lets go, or nobody does within some seconds.
    #[arg(long, hide = true)]
    pub(crate) lease: bool,
    /// Whether guests make blobs first, which is asked of the driver otherwise.
    #[arg(long, hide = true, value_name = "BOOL")]
    pub(crate) blobs_first: Option<bool>,
    /// Ask for each allocation, as limits may change.
    #[arg(long, hide = true)]
    pub(crate) metered: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ServeArguments {
    /// The configuration; default: /etc/parhelion/config.toml for root, else
    /// $XDG_CONFIG_HOME/parhelion/config.toml, if it is there.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Only look whether the configuration is right.
    #[arg(long)]
    pub(crate) check_config: bool,
    /// Make a token for the API over TCP, print it with what to write into the configuration, and end.
    #[arg(long, value_name = "NAME", value_parser = vgpu_name)]
    pub(crate) make_token: Option<String>,
    /// Write log lines as JSON.
    #[arg(long)]
    pub(crate) log_json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct TopArguments {
    /// Print the view once, as text, instead of showing it live.
    #[arg(long)]
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
    /// Make a vGPU that lasts, for programs and for a virtual machine. Needs the daemon, as all that
    /// follows.
    Create(CreateArguments),
    /// List vGPUs: limits, use, and what went wrong.
    Ls(ListArguments),
    /// Say everything of one vGPU.
    Show(ShowArguments),
    /// Change limits of a vGPU while it is at work.
    Set(SetArguments),
    /// End a vGPU, and all that uses it.
    Rm(RemoveArguments),
    /// Let a vGPU have new contexts again that is kept from it because its programs hung or crashed.
    Pardon(NameArgument),
    /// Tell what has happened: vGPUs and programs that came and went, and what went wrong.
    Events(EventsArguments),
}

#[derive(Debug, Args)]
pub(crate) struct CreateArguments {
    /// Its name.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    /// Take limits from this profile of the configuration; others given here go before it.
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    #[command(flatten)]
    pub(crate) options: VgpuOptions,
    /// Print the answer of the daemon as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct EventsArguments {
    /// Only what is about this vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: Option<String>,
    /// Go on telling what happens, until interrupted.
    #[arg(long, short)]
    pub(crate) follow: bool,
    /// Print each event as JSON, one a line.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    /// Print the answer of the daemon as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArguments {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    /// Print the answer of the daemon as JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SetArguments {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
    #[command(flatten)]
    pub(crate) limits: LimitOptions,
    /// Take this limit away.
    #[arg(long, value_name = "LIMIT", value_parser = ["vram", "timeout", "weight", "cap", "priority"])]
    pub(crate) unset: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RemoveArguments {
    /// The names of the vGPUs.
    #[arg(required = true, value_parser = vgpu_name)]
    pub(crate) names: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct NameArgument {
    /// The name of the vGPU.
    #[arg(value_parser = vgpu_name)]
    pub(crate) name: String,
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
    /// Print which layers of its sandbox are in force, as JSON, and end.
    #[arg(long)]
    pub(crate) confinement: bool,
    /// Make a system call, as somebody would who has taken a renderer over, and print what came: its number,
    /// and numbers or texts, with commas.
    #[arg(long, value_name = "CALL")]
    pub(crate) attempt: Vec<String>,
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
        for bad in ["", ".", "..", "a/b", "-x", "a b", &"x".repeat(65)] {
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
        assert_eq!(run.limits.vram, Some(3 << 29));
        assert_eq!(run.program, ["cube", "--quiet"]);
        assert!(!run.quiet);
        let line = ["parhelion", "run", "cube", "--vram", "1"];
        let Command::Run(run) = Arguments::try_parse_from(line).unwrap().command else {
            panic!("must be run");
        };
        assert_eq!(run.limits.vram, None);
    }
}
