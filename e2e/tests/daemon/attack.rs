//! Hostile clients of a vGPU and of the API: what they do ends with them, and others are served.

use std::io::Write;
use std::os::unix::net::UnixStream;

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::{eventually, processor_ticks};

fn is_fine(daemon: &Daemon<'_>, name: &str) {
    let said = Said::good(
        daemon
            .on(name, lab::load())
            .args(["tenant", "--seconds", "0.2"]),
    );
    assert!(said.text().contains("\"checked\":true"), "{said}");
}

#[test]
fn who_says_half_of_something_for_ever_hinders_nobody() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "slow"]);
    let mut held = Vec::new();
    for _ in 0..50 {
        let mut api = UnixStream::connect(daemon.socket()).unwrap();
        api.write_all(b"GET /v1/vg").unwrap();
        held.push(api);
    }
    for name in ["vtest", "control", "watch"] {
        let path = lab.runtime_folder().join(format!("vm-slow/{name}.sock"));
        for _ in 0..20 {
            if let Ok(mut stream) = UnixStream::connect(&path) {
                let _ = stream.write_all(b"\x01");
                held.push(stream);
            }
        }
    }
    is_fine(&daemon, "slow");
    assert_eq!(daemon.ask("GET", "/v1/vgpus", "").unwrap().0, 200);
    drop(held);
    is_fine(&daemon, "slow");
}

#[test]
fn a_bomb_of_contexts_ends_with_its_vgpu() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "bomb"]);
    daemon.good(&["vgpu", "create", "calm"]);
    let socket = lab.runtime_folder().join("vm-bomb/vtest.sock");
    // More than there may be; each is a process until it is refused.
    let held: Vec<_> = (0..300)
        .filter_map(|_| UnixStream::connect(&socket).ok())
        .collect();
    assert!(!held.is_empty());
    is_fine(&daemon, "calm");
    drop(held);
    let works = || {
        let said = Said::any(
            daemon
                .on("bomb", lab::load())
                .args(["tenant", "--seconds", "0.1"]),
        );
        said.0.status.success()
    };
    assert!(eventually(works));
    assert_eq!(daemon.show("bomb")["status"]["hangs"], 0);
    daemon.good(&["vgpu", "rm", "bomb"]);
}

#[test]
fn an_idle_vgpu_does_nothing() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "idle"]);
    let id = u32::try_from(daemon.show("idle")["process"].as_u64().unwrap()).unwrap();
    let before = processor_ticks(id);
    std::thread::sleep(std::time::Duration::from_secs(3));
    // Hundredths of a second.
    assert!(processor_ticks(id) - before <= 2);
}
