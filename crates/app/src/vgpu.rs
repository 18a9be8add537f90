//! `parhelion vgpu`: what can be done with vGPUs of virtual machines.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use parhelion_device::gpu::{Head, Picture};

use crate::args::{HeadArguments, HeadSize, ScreenshotArguments, VgpuCommand};
use crate::device::control;

/// Runs the command.
pub(crate) fn main(command: &VgpuCommand) -> anyhow::Result<ExitCode> {
    match command {
        VgpuCommand::Screenshot(arguments) => screenshot(arguments),
        VgpuCommand::Head(arguments) => head(arguments),
    }
}

fn head(arguments: &HeadArguments) -> anyhow::Result<ExitCode> {
    let HeadSize(size) = arguments.size;
    let (width, height) = size.unwrap_or_default();
    let head = Head {
        width,
        height,
        is_on: size.is_some(),
    };
    control::set_head(&arguments.name, arguments.head, head)?;
    Ok(ExitCode::SUCCESS)
}

fn screenshot(arguments: &ScreenshotArguments) -> anyhow::Result<ExitCode> {
    let picture = control::picture(&arguments.name, arguments.head)?;
    let file = &arguments.output;
    if file == Path::new("-") {
        write(&picture, io::stdout().lock())?;
    } else {
        let out = File::create(file);
        let out = out.with_context(|| format!("cannot write {}", file.display()))?;
        write(&picture, io::BufWriter::new(out))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn write(picture: &Picture, out: impl Write) -> anyhow::Result<()> {
    let mut encoder = png::Encoder::new(out, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&picture.rgba)?;
    writer.finish()?;
    Ok(())
}
