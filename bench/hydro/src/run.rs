//! A run from the command line to the report.

use std::fs;
use std::io::{Write as _, stdout};
use std::path::Path;
use std::rc::Rc;

use anyhow::{Context as _, Result};

use crate::audit::Audit;
use crate::checksum::checksum;
use crate::cli::Args;
use crate::flow::{Flow, Pace};
use crate::forces::Forces;
use crate::gpu::{Buffer, Device, Home, Recorder, Vulkan, download, upload};
use crate::painter::{Canvas, Painter};
use crate::picture;
use crate::progress::{Progress, mlups};
use crate::report::Report;
use crate::scene::Scene;
use crate::screen::Screen;
use crate::window::{self, Window};

/// Does what the command line says.
pub(crate) fn run(args: &Args) -> Result<()> {
    if args.list {
        return list();
    }
    if let Some(directory) = &args.out {
        fs::create_dir_all(directory)
            .with_context(|| format!("cannot make the directory {}", directory.display()))?;
    }
    let pace = Pace {
        batch: args.batch.unwrap_or(if args.window { 16 } else { 100 }),
        workgroup: args.workgroup,
    };
    let (device, window) = open(args)?;
    Flow::check(&device, args.width, args.height, pace)?;
    let scene = Scene::new(args)?;
    let start = Audit::new(&scene, &scene.start);

    let size = 4 * scene.grid.cells() as u64;
    let flags = Rc::new(Buffer::new(&device, Home::Device, size, "the obstacle")?);
    upload(&device, &flags, &scene.flags)?;
    let mut flow = Flow::new(&device, &scene, &flags, pace)?;
    let is_seen = args.out.is_some() || args.screen.is_some() || window.is_some();
    let mut painter = match is_seen {
        true => Some(Painter::new(&device, &scene, &flow, &flags, dyed(args))?),
        false => None,
    };

    let frames = match (window, &mut painter) {
        (Some(window), Some(painter)) => {
            window::show(window, &device, &mut flow, painter, args, pace)?;
            0
        }
        (_, painter) => headless(&device, &scene, &mut flow, painter.as_mut(), args)?,
    };
    if let (Some(directory), Some(painter)) = (&args.out, &painter) {
        let canvas = canvas(painter, args)?;
        save(
            &device,
            &flow,
            painter,
            &canvas,
            &directory.join("final.png"),
        )?;
    }
    finish(args, &device, &scene, &flow, &start, frames)
}

fn list() -> Result<()> {
    for (index, info) in Device::list(&*Vulkan::load(&[])?)?.iter().enumerate() {
        let (name, version) = (&info.name, &info.api_version);
        writeln!(
            stdout(),
            "{index}  {name}, Vulkan {version}, {}",
            info.driver
        )?;
    }
    Ok(())
}

fn open(args: &Args) -> Result<(Rc<Device>, Option<Window>)> {
    if args.window {
        let (device, window) = Window::open(args.device, args.width, args.height)?;
        Ok((device, Some(window)))
    } else {
        Ok((Device::open(&Vulkan::load(&[])?, args.device, None)?, None))
    }
}

fn dyed(args: &Args) -> bool {
    let is_seen = args.out.is_some() || args.screen.is_some() || args.window;
    !args.no_dye && !args.conserve && is_seen
}

/// Computes all steps, with pictures on the way; tells how many those were.
fn headless(
    device: &Rc<Device>,
    scene: &Scene,
    flow: &mut Flow,
    mut painter: Option<&mut Painter>,
    args: &Args,
) -> Result<u32> {
    let mut progress = Progress::new(args.steps, u64::from(args.width) * u64::from(args.height));
    let canvas = painter
        .as_deref()
        .map(|painter| canvas(painter, args))
        .transpose()?;
    let screen = match (&args.screen, painter.as_deref()) {
        (Some(path), Some(painter)) => {
            let screen = Screen::open(path)?;
            let (columns, rows) = screen.fit((args.width, args.height));
            Some((screen, painter.canvas(columns, rows, true)?))
        }
        _ => None,
    };
    let mut forces = args.forces.as_deref().map(Forces::create).transpose()?;
    let mut advance = |flow: &mut Flow, painter: Option<&mut Painter>, target| {
        to(flow, painter, target, &mut progress, forces.as_mut(), scene)
    };
    for frame in 0..args.frames {
        let target = args.steps * (u64::from(frame) + 1) / u64::from(args.frames);
        advance(flow, painter.as_deref_mut(), target)?;
        if let (Some(directory), Some(painter), Some(canvas)) = (&args.out, &painter, &canvas) {
            let path = directory.join(format!("frame-{frame:03}.png"));
            save(device, flow, painter, canvas, &path)?;
        }
        if let (Some(painter), Some((screen, canvas))) = (&painter, &screen) {
            screen.show(canvas.size(), &paint(device, flow, painter, canvas)?)?;
        }
    }
    advance(flow, painter.as_deref_mut(), args.steps)?;
    if let (Some(painter), Some((screen, canvas))) = (&painter, &screen) {
        screen.show(canvas.size(), &paint(device, flow, painter, canvas)?)?;
    }
    progress.done();
    Ok(args.frames)
}

/// Computes until so many steps are done, and keeps the book of forces on the way.
fn to(
    flow: &mut Flow,
    mut painter: Option<&mut Painter>,
    target: u64,
    progress: &mut Progress,
    mut forces: Option<&mut Forces>,
    scene: &Scene,
) -> Result<()> {
    while flow.steps() < target {
        let stop = match forces {
            Some(_) => target.min(Forces::next(flow.steps())),
            None => target,
        };
        let more = stop - flow.steps();
        flow.advance(more, painter.as_deref_mut(), |steps| progress.at(steps))?;
        if let Some(forces) = forces.as_deref_mut() {
            forces.add(scene, flow)?;
        }
    }
    Ok(())
}

fn canvas(painter: &Painter, args: &Args) -> Result<Canvas> {
    painter.canvas(args.scale * args.width, args.scale * args.height, false)
}

fn save(
    device: &Rc<Device>,
    flow: &Flow,
    painter: &Painter,
    canvas: &Canvas,
    path: &Path,
) -> Result<()> {
    picture::save(path, canvas.size(), &paint(device, flow, painter, canvas)?)
}

fn paint(device: &Rc<Device>, flow: &Flow, painter: &Painter, canvas: &Canvas) -> Result<Vec<u32>> {
    let mut recorder = Recorder::new(device)?;
    recorder.begin()?;
    painter.record_picture(&recorder, flow.steps(), canvas);
    recorder.submit()?;
    recorder.wait()?;
    let (columns, rows) = canvas.size();
    download(device, canvas.picture(), columns as usize * rows as usize)
}

/// Checks the result and tells it.
fn finish(
    args: &Args,
    device: &Device,
    scene: &Scene,
    flow: &Flow,
    start: &Audit,
    frames: u32,
) -> Result<()> {
    let state = flow.state()?;
    let end = Audit::new(scene, &state);
    let (drag, lift) = end.coefficients(scene.fluid);
    let info = device.info();
    let report = Report {
        mlups: mlups(scene.grid.cells() as u64, flow.steps(), flow.busy()),
        device: info.name.clone(),
        driver: info.driver.clone(),
        api_version: info.api_version.clone(),
        checksum: format!("{:016x}", checksum(&state)),
        width: args.width,
        height: args.height,
        steps: flow.steps(),
        seconds: flow.busy().as_secs_f64(),
        mass_drift: end.mass_drift(start),
        momentum_drift: args.conserve.then(|| end.momentum_drift(start, args.speed)),
        frames,
        max_speed: end.max_speed,
        drag: (!args.conserve).then_some(drag),
        lift: (!args.conserve).then_some(lift),
        dye: dyed(args),
    };
    writeln!(stdout(), "{report}").context("cannot write the report")?;
    // The report is written even if the checks fail: it says what there was.
    if let Some(path) = &args.json {
        report.save(path)?;
    }
    end.sound()?;
    if args.conserve {
        end.conserved(start, args.speed)?;
    }
    Ok(())
}
