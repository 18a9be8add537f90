//! What the command line looks like. Nothing here does anything.

use std::ffi::OsString;
use std::path::PathBuf;

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
