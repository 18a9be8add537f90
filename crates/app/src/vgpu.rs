//! `parhelion vgpu`: vGPUs and their limits, and what machines show on them.

mod events;

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, bail};
use parhelion_device::gpu::{Head, Picture};
use parhelion_model::vgpu::{LimitsChange, Size, Span};
use parhelion_model::{bytes, span};

use crate::args::{
    CreateArguments, HeadArguments, HeadSize, ListArguments, RemoveArguments, ScreenshotArguments,
    SetArguments, ShowArguments, VgpuCommand, VgpuOptions,
};
use crate::client::Daemon;
use crate::device::control;
use crate::serve::{VgpuList, VgpuView, Wanted};
use crate::{complain, env, icd};

/// Runs the command.
pub(crate) fn main(command: &VgpuCommand) -> anyhow::Result<ExitCode> {
    match command {
        VgpuCommand::Screenshot(arguments) => screenshot(arguments),
        VgpuCommand::Head(arguments) => head(arguments),
        VgpuCommand::Create(arguments) => create(arguments),
        VgpuCommand::Ls(arguments) => list(arguments),
        VgpuCommand::Show(arguments) => show(arguments),
        VgpuCommand::Set(arguments) => set(arguments),
        VgpuCommand::Rm(arguments) => remove(arguments),
        VgpuCommand::Events(arguments) => events::main(arguments),
        VgpuCommand::Pardon(arguments) => {
            Daemon::need()?.post(&format!("/v1/vgpus/{}/pardon", arguments.name))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// What is asked of the daemon for a vGPU of a machine.
pub(crate) fn wanted(options: &VgpuOptions) -> Wanted {
    Wanted {
        limits: options.limits.change(),
        window: Some(options.window),
        heads: Some(options.heads.0.clone()),
        robust: Some(!options.no_robust),
        ..Wanted::default()
    }
}

fn create(arguments: &CreateArguments) -> anyhow::Result<ExitCode> {
    let wanted = Wanted {
        profile: arguments.profile.clone(),
        ..wanted(&arguments.options)
    };
    let path = format!("/v1/vgpus/{}", arguments.name);
    let view: VgpuView = Daemon::need()?.put(&path, &wanted)?;
    if arguments.json {
        return json(&view);
    }
    let mut out = io::stdout().lock();
    let name = &view.definition.name;
    writeln!(out, "programs   parhelion run --vgpu {name} -- PROGRAM")?;
    writeln!(out, "by hand    {}", for_programs(&view))?;
    writeln!(out, "QEMU       parhelion vm args {name}")?;
    Ok(ExitCode::SUCCESS)
}

/// The variables with which a program uses a vGPU.
fn for_programs(view: &VgpuView) -> String {
    let driver = icd::venus().map_or_else(
        |_| "(Mesa's virtio_icd.json)".to_owned(),
        |driver| driver.file.display().to_string(),
    );
    let (debug, socket, files) = (env::VN_DEBUG, env::VTEST_SOCKET_NAME, env::VK_DRIVER_FILES);
    format!(
        "{debug}=vtest {socket}={} {files}={driver}",
        view.sockets.vtest
    )
}

fn json(answer: &impl serde::Serialize) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, answer)?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}

fn list(arguments: &ListArguments) -> anyhow::Result<ExitCode> {
    let all: VgpuList = Daemon::need()?.get("/v1/vgpus")?;
    if arguments.json {
        return json(&all);
    }
    let header = [
        "NAME",
        "PHASE",
        "CTX",
        "VRAM",
        "WEIGHT",
        "CAP",
        "PRIORITY",
        "TIMEOUT",
        "GPU TIME",
        "FAULTS",
        "LAST FAULT",
    ];
    let rows = std::iter::once(header.map(str::to_owned)).chain(all.vgpus.iter().map(row));
    columns(&mut io::stdout().lock(), &rows.collect::<Vec<_>>())?;
    Ok(ExitCode::SUCCESS)
}

fn row(view: &VgpuView) -> [String; 11] {
    let limits = &view.definition.limits;
    let dash = || "-".to_owned();
    let status = view.status.as_ref();
    let used = status.map_or(0, |s| s.vram_bytes.max(s.used.memory_bytes));
    let vram = match limits.vram {
        Some(Size(limit)) => format!(
            "{}/{}",
            bytes::format_rounded(used),
            bytes::format_rounded(limit)
        ),
        None => bytes::format_rounded(used),
    };
    let closed = status.and_then(|status| status.closed_for_ms);
    let phase = match closed {
        Some(ms) => format!("closed {}s", ms.div_ceil(1000)),
        None => format!("{:?}", view.phase).to_lowercase(),
    };
    let last = status.and_then(|status| status.blames.last());
    [
        view.definition.name.clone(),
        phase,
        status.map_or_else(dash, |status| status.contexts.len().to_string()),
        vram,
        limits.weight.to_string(),
        limits.cap.map_or_else(dash, |cap| format!("{cap}%")),
        format!("{:?}", limits.priority).to_lowercase(),
        limits
            .timeout
            .map_or_else(dash, |Span(ms)| span::format(ms)),
        status.map_or_else(dash, |status| seconds(status.used.gpu_time_ns)),
        status.map_or_else(dash, |status| status.faults.to_string()),
        last.map_or_else(dash, |blame| {
            format!("{}: {}: {}", blame.context, blame.command, blame.rule)
        }),
    ]
}

fn seconds(ns: u64) -> String {
    format!("{}.{:03} s", ns / 1_000_000_000, ns / 1_000_000 % 1000)
}

/// Writes a table with columns as wide as they have to be.
pub(crate) fn columns<const N: usize>(
    out: &mut impl Write,
    rows: &[[String; N]],
) -> io::Result<()> {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    for row in rows {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(&format!("{cell:width$}  "));
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

fn show(arguments: &ShowArguments) -> anyhow::Result<ExitCode> {
    let view: VgpuView = Daemon::need()?.get(&format!("/v1/vgpus/{}", arguments.name))?;
    if arguments.json {
        return json(&view);
    }
    let mut lines: Vec<[String; 2]> = Vec::new();
    let mut line = |name: &str, value: String| lines.push([name.to_owned(), value]);
    let definition = &view.definition;
    line("name", definition.name.clone());
    line("phase", format!("{:?}", view.phase).to_lowercase());
    let none = || "no limit".to_owned();
    let limits = &definition.limits;
    let vram = limits.vram.map(|Size(bytes)| bytes::format_rounded(bytes));
    line("vram", vram.unwrap_or_else(none));
    line("weight", limits.weight.to_string());
    line(
        "cap",
        limits.cap.map_or_else(none, |cap| format!("{cap} %")),
    );
    line("priority", format!("{:?}", limits.priority).to_lowercase());
    let timeout = limits.timeout.map(|Span(ms)| span::format(ms));
    line("timeout", timeout.unwrap_or_else(none));
    if let Some(profile) = &definition.profile {
        line("profile", profile.clone());
    }
    line("programs", for_programs(&view));
    line("QEMU", format!("parhelion vm args {}", definition.name));
    if let Some(status) = &view.status {
        let used = &status.used;
        if let Some((driver, device)) = &status.driver {
            line("driver", format!("{driver}, {device}"));
        }
        line(
            "vram in use",
            bytes::format_rounded(status.vram_bytes.max(used.memory_bytes)),
        );
        line("GPU time", seconds(used.gpu_time_ns));
        line("waited for turns", seconds(used.queue_delay_ns));
        line("calls", used.calls.to_string());
        line("submissions", used.submissions.to_string());
        line("frames", status.frames.to_string());
        line("programs so far", status.context_count.to_string());
        line(
            "faults",
            format!(
                "{}, {} of them hung or crashed",
                status.faults, status.hangs
            ),
        );
        if let Some(ms) = status.closed_for_ms {
            line(
                "closed",
                format!("for {} s; `vgpu pardon` opens it", ms.div_ceil(1000)),
            );
        }
        for context in &status.contexts {
            let size = bytes::format_rounded(context.used.memory_bytes);
            let time = seconds(context.used.gpu_time_ns);
            line(
                "program",
                format!("{} {}: {size}, {time}", context.seat, context.name),
            );
        }
        for blame in &status.blames {
            let text = format!(
                "{} {}: {}: {}",
                blame.seat, blame.context, blame.command, blame.rule
            );
            line("fault", text);
        }
    }
    columns(&mut io::stdout().lock(), &lines)?;
    Ok(ExitCode::SUCCESS)
}

fn set(arguments: &SetArguments) -> anyhow::Result<ExitCode> {
    let mut change = arguments.limits.change();
    for limit in &arguments.unset {
        match limit.as_str() {
            "vram" => change.vram = Some(None),
            "timeout" => change.timeout = Some(None),
            "weight" => change.weight = Some(None),
            "cap" => change.cap = Some(None),
            _ => change.priority = Some(None),
        }
    }
    if change == LimitsChange::default() {
        bail!("there is nothing to change; give limits such as --weight 200, or --unset cap");
    }
    let _: VgpuView = Daemon::need()?.patch(&format!("/v1/vgpus/{}", arguments.name), &change)?;
    Ok(ExitCode::SUCCESS)
}

fn remove(arguments: &RemoveArguments) -> anyhow::Result<ExitCode> {
    let daemon = Daemon::need()?;
    let mut code = ExitCode::SUCCESS;
    for name in &arguments.names {
        let path = format!("/v1/vgpus/{name}");
        let removed = daemon
            .get::<VgpuView>(&path)
            .and_then(|_| daemon.delete(&path));
        if let Err(error) = removed {
            complain(&format!("{error:#}"));
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
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
