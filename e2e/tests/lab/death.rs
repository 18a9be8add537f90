//! Ends by force, of whoever it may be: the others hear of it, and nothing is left.

use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::{
    children, eventually, is_alive, memory_files, processor_ticks, renderers, signal, signal_id,
    wait,
};
use rustix::process::Signal;
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Stdio};
use std::time::Duration;

/// A running `parhelion run`.
struct Run<'a> {
    lab: &'a Lab,
    child: Child,
    lines: BufReader<ChildStdout>,
    summary: PathBuf,
}

impl<'a> Run<'a> {
    /// Starts `script` in a shell, where `$CALLS` is the program, and waits until it says `ready`.
    fn start(lab: &'a Lab, script: &str) -> Self {
        let calls = lab::calls().unwrap();
        let summary = lab.work().join("summary.json");
        let options = ["--json-summary", summary.to_str().unwrap(), "--"];
        let mut child = lab
            .on_vgpu(&options, "sh")
            .args(["-c", script])
            .env("CALLS", calls)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        let mut run = Self {
            lab,
            child,
            lines,
            summary,
        };
        assert_eq!(run.line(), "ready");
        run
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    fn renderer(&self) -> u32 {
        let all = renderers(self.child.id());
        assert_eq!(all.len(), 1, "{all:?}");
        all[0]
    }

    /// Ends the program's standard input.
    fn end_input(&mut self) {
        self.child.stdin.take();
    }

    /// All processes below it: the renderers, and the program with its children.
    fn family(&self) -> Vec<(u32, String)> {
        let mut all = children(self.child.id());
        let mut next = 0;
        while let Some((id, _)) = all.get(next) {
            all.extend(children(*id));
            next += 1;
        }
        all
    }

    /// Waits for the end; the exit code, what was said on standard error, and the summary.
    fn end(mut self) -> (i32, String, Value) {
        let code = wait(&mut self.child).unwrap().code().unwrap();
        let mut text = String::new();
        let mut errors = self.child.stderr.take().unwrap();
        errors.read_to_string(&mut text).unwrap();
        assert_left_nothing(self.lab);
        let summary = serde_json::from_slice(&fs::read(&self.summary).unwrap()).unwrap();
        (code, text, summary)
    }
}

fn assert_left_nothing(lab: &Lab) {
    let left: Vec<_> = fs::read_dir(lab.runtime_folder()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

fn assert_gone(processes: &[(u32, String)]) {
    let gone = eventually(|| processes.iter().all(|(id, _)| !is_alive(*id)));
    assert!(gone, "{processes:?}");
}

/// Kills the renderer of a program that does `act`, and looks how the program takes it.
fn renderer_dies(act: &str) {
    let Some(lab) = Lab::enter() else { return };
    let mut run = Run::start(&lab, &format!("exec $CALLS {act}"));
    let renderer = run.renderer();
    signal_id(renderer, Signal::KILL).unwrap();
    assert!(
        eventually(|| run.child.try_wait().unwrap().is_some()),
        "the program goes on"
    );
    let (code, text, summary) = run.end();
    assert_eq!(code, 134, "a program whose device is gone is aborted");
    assert!(
        text.contains("host fault in renderer: ended unexpectedly: killed by signal 9"),
        "{text}"
    );
    assert_eq!(summary["faults"][0]["kind"], "Host");
}

#[test]
fn working_program_ends_when_its_renderer_is_killed() {
    renderer_dies("spin");
}

#[test]
fn waiting_program_ends_when_its_renderer_is_killed() {
    renderer_dies("stuck");
}

#[test]
fn resting_program_ends_when_its_renderer_is_killed() {
    renderer_dies("idle");
}

#[test]
fn waiting_program_does_not_spin_when_its_renderer_is_killed() {
    let Some(lab) = Lab::enter() else { return };
    // Out of reach of `parhelion run`, which would abort it: that one is killed first.
    let mut run = Run::start(&lab, "$CALLS stuck; true");
    let family = run.family();
    let (program, _) = family
        .iter()
        .find(|(_, line)| line.ends_with("stuck "))
        .unwrap();
    run.child.kill().unwrap();
    run.child.wait().unwrap();
    let before = processor_ticks(*program);
    std::thread::sleep(Duration::from_millis(1000));
    let spent = processor_ticks(*program) - before;
    assert!(spent < 30, "it spins: {spent} ticks of 100");
    // Mesa looks every few seconds whether the one it waits for is still there.
    assert_gone(&family);
}

/// Kills a program that does `act` while the shell around it lives on.
fn program_dies(act: &str) {
    let Some(lab) = Lab::enter() else { return };
    let mut run = Run::start(&lab, &format!("$CALLS {act}; echo ended $?; read line"));
    let renderer = run.renderer();
    let program = run
        .family()
        .into_iter()
        .find(|(_, line)| line.ends_with(&format!("{act} ")))
        .unwrap();
    assert!(memory_files(renderer) > 0, "it holds the program's memory");
    signal_id(program.0, Signal::KILL).unwrap();

    assert_eq!(run.line(), "ended 137");
    assert!(
        eventually(|| !is_alive(renderer)),
        "the renderer outlives its program"
    );
    assert!(
        eventually(|| memory_files(run.child.id()) == 0),
        "its memory outlives it"
    );
    run.end_input();
    let (_, text, summary) = run.end();
    assert_eq!(
        summary["fault_count"], 0,
        "to be killed is no fault: {text}"
    );
}

#[test]
fn renderer_and_memory_go_when_a_working_program_is_killed() {
    program_dies("spin");
}

#[test]
fn renderer_and_memory_go_when_a_waiting_program_is_killed() {
    program_dies("stuck");
}

#[test]
fn renderer_and_memory_go_when_a_resting_program_is_killed() {
    program_dies("idle");
}

#[test]
fn killed_run_takes_all_along_and_the_next_one_clears_up() {
    let Some(lab) = Lab::enter() else { return };
    let mut run = Run::start(&lab, "$CALLS spin; true");
    let family = run.family();
    assert!(family.len() >= 2, "{family:?}");
    run.child.kill().unwrap();
    run.child.wait().unwrap();
    assert_gone(&family[..2]);
    // A child of the program is not ours to end; without a renderer it ends by itself.
    assert_gone(&family);

    assert_eq!(fs::read_dir(lab.runtime_folder()).unwrap().count(), 1);
    Said::good(&mut lab.on_vgpu(&["--"], "true"));
    assert_left_nothing(&lab);
}

#[test]
fn interrupt_ends_all() {
    let Some(lab) = Lab::enter() else { return };
    for act in ["spin", "stuck"] {
        let run = Run::start(&lab, &format!("exec $CALLS {act}"));
        let family = run.family();
        assert_eq!(family.len(), 2, "{family:?}");
        signal(&run.child, Signal::INT).unwrap();
        assert_eq!(run.end().0, 130);
        assert_gone(&family);
    }
}

#[test]
fn crash_of_the_program_is_its_own() {
    let Some(lab) = Lab::enter() else { return };
    let run = Run::start(&lab, "exec $CALLS crash");
    let family = run.family();
    let (code, text, summary) = run.end();
    assert_eq!(code, 128 + 11, "{text}");
    assert_eq!(summary["fault_count"], 0, "{text}");
    assert_gone(&family);
}

#[test]
fn program_that_is_stopped_harms_nobody() {
    let Some(lab) = Lab::enter() else { return };
    let mut run = Run::start(&lab, "exec $CALLS spin");
    let renderer = run.renderer();
    let program = run
        .family()
        .into_iter()
        .find(|(_, line)| line.ends_with("spin "))
        .unwrap();
    signal_id(program.0, Signal::STOP).unwrap();
    // Without work the renderer comes to rest.
    let rests = eventually(|| {
        let before = processor_ticks(renderer);
        std::thread::sleep(Duration::from_millis(300));
        processor_ticks(renderer) - before < 6
    });
    assert!(rests, "the renderer spins");
    Said::good(lab.on_vgpu(&["--"], lab::calls().unwrap()).arg("transfer"));
    signal_id(program.0, Signal::CONT).unwrap();
    signal(&run.child, Signal::TERM).unwrap();
    if let Some(mut input) = run.child.stdin.take() {
        let _ = input.write_all(b"\n");
    }
    assert_eq!(run.end().0, 143);
}
