//! Programs that hang, crash or lose their renderer: who is blamed, and that neighbours do not notice.

use std::io::{BufRead, BufReader};
use std::process::Child;

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::{children, eventually, signal_id};
use rustix::process::Signal;
use serde_json::Value;

fn tenant(daemon: &Daemon<'_>, name: &str, args: &[&str]) -> Child {
    let mut command = daemon.on(name, lab::load());
    command.arg("tenant").args(args).spawn().unwrap()
}

/// Waits until a tenant has something on the GPU.
fn is_ready(tenant: &mut Child) {
    let mut line = String::new();
    let errors = tenant.stderr.as_mut().unwrap();
    BufReader::new(errors).read_line(&mut line).unwrap();
    assert_eq!(line, "ready\n");
}

fn checked(tenant: Child) {
    let said = Said(tenant.wait_with_output().unwrap());
    assert!(
        said.text().contains("\"checked\":true"),
        "{}",
        said.errors()
    );
}

fn blames(daemon: &Daemon<'_>, name: &str) -> Vec<Value> {
    let shown = daemon.show(name);
    shown["status"]["blames"]
        .as_array()
        .cloned()
        .unwrap_or_default()
}

#[test]
fn a_shader_that_never_ends_is_ended_and_blamed() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "hog", "--timeout", "1s"]);
    daemon.good(&["vgpu", "create", "calm"]);
    // Alone, and then beside a neighbour.
    for round in 1..=2 {
        let neighbour = (round == 2).then(|| {
            let args = ["--seconds", "4", "--steps", "20000"];
            let mut neighbour = tenant(&daemon, "calm", &args);
            is_ready(&mut neighbour);
            neighbour
        });
        let endless = tenant(&daemon, "hog", &["--steps", "0", "--seconds", "60"]);
        assert!(eventually(|| blames(&daemon, "hog").len() == round));
        let said = Said(endless.wait_with_output().unwrap());
        assert!(!said.0.status.success(), "{said}");
        if let Some(neighbour) = neighbour {
            checked(neighbour);
        }
    }
    for blame in blames(&daemon, "hog") {
        assert_eq!(blame["kind"], "Hang", "{blame}");
        assert_eq!(blame["command"], "vkQueueSubmit", "{blame}");
        assert!(
            blame["rule"]
                .as_str()
                .unwrap()
                .contains("the limit is 1000"),
            "{blame}"
        );
    }
    assert!(blames(&daemon, "calm").is_empty());
    let idle = || daemon.show("hog")["status"]["contexts"] == serde_json::json!([]);
    assert!(eventually(idle));
    let listed = daemon.good(&["vgpu", "ls"]);
    assert!(
        listed
            .text()
            .contains("vkQueueSubmit: a submission did not end"),
        "{listed}"
    );
    // It can be used again.
    checked(tenant(
        &daemon,
        "hog",
        &["--seconds", "0.2", "--steps", "1000"],
    ));
}

#[test]
fn who_loses_its_renderer_is_alone_with_that() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "victim", "--vram", "256M"]);
    daemon.good(&["vgpu", "create", "calm"]);
    let mut neighbour = tenant(&daemon, "calm", &["--seconds", "5", "--steps", "20000"]);
    is_ready(&mut neighbour);
    let process =
        |name: &str| u32::try_from(daemon.show(name)["process"].as_u64().unwrap()).unwrap();
    for count in 0..2 {
        let mut victim = tenant(&daemon, "victim", &["--seconds", "60", "--steps", "20000"]);
        is_ready(&mut victim);
        for (id, line) in children(process("victim")) {
            if line.starts_with("parhelion renderer") {
                signal_id(id, Signal::KILL).unwrap();
            }
        }
        let ended = victim.wait_with_output().unwrap().status;
        assert!(!ended.success(), "{ended}");
        assert!(eventually(|| blames(&daemon, "victim").len() == count + 1));
    }
    let is_free = || daemon.show("victim")["status"]["vram-bytes"] == 0;
    assert!(eventually(is_free), "{}", daemon.show("victim"));
    checked(neighbour);
}

#[test]
fn who_crashes_again_and_again_is_kept_out_and_can_be_pardoned() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "again", "--timeout", "100ms"]);
    let closed = || daemon.show("again")["status"]["closed-for-ms"].is_u64();
    let mut hangs = 0;
    while !closed() {
        hangs += 1;
        assert!(hangs < 20, "{}", daemon.show("again"));
        let endless = tenant(&daemon, "again", &["--steps", "0", "--seconds", "60"]);
        let said = Said(endless.wait_with_output().unwrap());
        assert!(!said.0.status.success(), "{said}");
        eventually(|| blames(&daemon, "again").len() >= hangs);
        let hung = daemon.show("again")["status"]["hangs"].as_u64();
        if hung > Some(4) {
            break;
        }
    }
    assert!(daemon.show("again")["status"]["hangs"].as_u64() > Some(3));
    daemon.good(&["vgpu", "pardon", "again"]);
    let open = || daemon.show("again")["status"]["closed-for-ms"].is_null();
    assert!(eventually(open));
    daemon.good(&["vgpu", "set", "again", "--unset", "timeout"]);
    checked(tenant(
        &daemon,
        "again",
        &["--seconds", "0.2", "--steps", "1000"],
    ));
}
