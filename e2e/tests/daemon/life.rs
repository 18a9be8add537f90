//! How vGPUs and daemons begin and end.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::{children, eventually, is_alive, signal_id};
use rustix::process::Signal;
use serde_json::Value;

#[test]
fn a_vgpu_lasts_until_it_is_removed() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "one", "--vram", "256M", "--weight", "200"]);
    let again = daemon.good(&["vgpu", "create", "one", "--vram", "256M", "--weight", "200"]);
    assert!(again.text().contains("VTEST_SOCKET_NAME="), "{again}");
    let other = Said::any(&mut daemon.parhelion(&["vgpu", "create", "one", "--cap", "5"]));
    assert!(other.errors().contains("asked for otherwise"), "{other}");

    let hydro = ["--width", "128", "--height", "64", "--steps", "20"];
    let native = Said::good(lab.prepared(lab::hydro()).args(hydro));
    let said = Said::good(daemon.on("one", lab::hydro()).args(hydro));
    let sum = |said: &Said| {
        let text = said.text();
        let line = text.lines().find(|line| line.starts_with("checksum"));
        line.map(str::to_owned)
    };
    assert!(sum(&said).is_some());
    assert_eq!(sum(&said), sum(&native));

    let shown = daemon.show("one");
    assert_eq!(shown["definition"]["limits"]["vram"], 256 << 20);
    let is_counted = || {
        let shown = daemon.show("one");
        shown["status"]["used"]["submissions"].as_u64() > Some(0)
            && shown["status"]["used"]["memory-bytes"] != 1
    };
    assert!(eventually(is_counted), "{}", daemon.show("one"));
    let listed = daemon.good(&["vgpu", "ls"]);
    assert!(listed.text().contains("one   ready"), "{listed}");

    let process = u32::try_from(daemon.show("one")["process"].as_u64().unwrap()).unwrap();
    daemon.good(&["vgpu", "rm", "one"]);
    assert!(!is_alive(process));
    let gone = Said::any(&mut daemon.parhelion(&["vgpu", "show", "one"]));
    assert!(
        gone.errors().contains("there is no vGPU named one"),
        "{gone}"
    );
    let twice = Said::any(&mut daemon.parhelion(&["vgpu", "rm", "one"]));
    assert_eq!(twice.0.status.code(), Some(1), "{twice}");
}

#[test]
fn limits_are_changed_while_programs_may_run() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let calls = lab::calls().unwrap();
    daemon.good(&["vgpu", "create", "live", "--vram", "64M"]);
    let allocated = || {
        let said = Said::good(daemon.on("live", &calls).arg("allocate"));
        let text = said.text();
        let size = text
            .lines()
            .find(|line| line.starts_with("type ") && line.contains("out of device memory"))
            .and_then(|line| {
                line.split_once(": ")?
                    .1
                    .split(' ')
                    .next()?
                    .parse::<u32>()
                    .ok()
            });
        size.unwrap_or_else(|| panic!("{said}"))
    };
    assert!((50..=64).contains(&allocated()));
    daemon.good(&["vgpu", "set", "live", "--vram", "128M"]);
    assert!((100..=128).contains(&allocated()));
    daemon.good(&["vgpu", "set", "live", "--vram", "32M"]);
    assert!((20..=32).contains(&allocated()));
    let wrong = Said::any(&mut daemon.parhelion(&["vgpu", "set", "live", "--vram", "999T"]));
    assert!(wrong.errors().contains("cannot be promised"), "{wrong}");
    assert_eq!(
        daemon.show("live")["definition"]["limits"]["vram"],
        32 << 20
    );
}

#[test]
fn a_killed_daemon_is_followed_by_one_that_finds_everything_again() {
    let Some(lab) = Lab::enter() else { return };
    let mut daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "kept", "--weight", "300"]);
    daemon.good(&["vgpu", "create", "other"]);
    let work = |name: &str| {
        let mut command = daemon.on(name, lab::load());
        command.args(["tenant", "--seconds", "6", "--steps", "20000"]);
        command.spawn().unwrap()
    };
    let tenants = [work("kept"), work("other")];
    let submissions = |daemon: &Daemon<'_>| {
        let shown = daemon.show("kept");
        shown["status"]["used"]["submissions"].as_u64().unwrap_or(0)
    };
    assert!(eventually(|| submissions(&daemon) > 10));
    let process = daemon.show("kept")["process"].clone();
    let before = submissions(&daemon);

    daemon.kill_and_start_again();
    let shown = daemon.show("kept");
    assert_eq!(shown["process"], process, "it is the same process");
    assert_eq!(shown["definition"]["limits"]["weight"], 300);
    assert!(eventually(|| submissions(&daemon) >= before));
    daemon.kill();
    // Nobody divides the GPU, and everybody goes on.
    for tenant in tenants {
        let said = Said(tenant.wait_with_output().unwrap());
        assert!(said.text().contains("\"checked\":true"), "{said}");
    }
    daemon.kill_and_start_again();
    assert!(eventually(|| daemon.show("kept")["phase"] == "ready"));
}

#[test]
fn there_is_one_daemon_and_it_says_so() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let second = Said::any(&mut daemon.parhelion(&["serve"]));
    assert_eq!(second.0.status.code(), Some(125), "{second}");
    assert!(
        second.errors().contains("a daemon is at work already"),
        "{second}"
    );
}

#[test]
fn a_process_that_crashes_is_started_again() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "phoenix"]);
    let process = || {
        let id = daemon.show("phoenix")["process"].as_u64();
        id.and_then(|id| u32::try_from(id).ok())
    };
    let first = process().unwrap();
    signal_id(first, Signal::KILL).unwrap();
    assert!(eventually(|| process().is_some_and(|id| id != first)));
    let said = Said::good(
        daemon
            .on("phoenix", lab::load())
            .args(["tenant", "--seconds", "0.2"]),
    );
    assert!(said.text().contains("\"checked\":true"), "{said}");
    assert_eq!(daemon.show("phoenix")["restarts"], 1);
    let (_, events) = daemon.ask("GET", "/v1/events", "").unwrap();
    assert!(events.contains("\"crashed\""), "{events}");
}

#[test]
fn what_is_made_for_a_command_ends_with_it() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let names = || daemon.good(&["vgpu", "ls"]).text();
    let mut command = daemon.parhelion(&[
        "run",
        "--cap",
        "50",
        "--",
        "sh",
        "-c",
        "echo; exec sleep 100",
    ]);
    let mut run = command.spawn().unwrap();
    assert!(
        eventually(|| names().contains(&format!("run-{}", run.id()))),
        "{}",
        names()
    );
    // Killed, so that it cannot clean up.
    run.kill().unwrap();
    run.wait().unwrap();
    assert!(eventually(|| !names().contains("run-")), "{}", names());

    let said = Said::good(
        daemon
            .parhelion(&["run", "--weight", "50", "--"])
            .arg(lab::load())
            .args(["tenant", "--seconds", "0.3"]),
    );
    assert!(said.errors().contains("1 context, "), "{said}");
    assert!(!names().contains("run-"));
    assert!(
        children(std::process::id())
            .iter()
            .all(|(_, line)| !line.contains(" device "))
    );
}

#[test]
fn limits_that_need_the_daemon_are_refused_without_one() {
    let Some(lab) = Lab::enter() else { return };
    for option in ["--weight=5", "--cap=5", "--priority=high"] {
        let said = Said::any(&mut lab.on_vgpu(&[option, "--"], "true"));
        assert_eq!(said.0.status.code(), Some(125), "{said}");
        assert!(said.errors().contains("needs the daemon"), "{said}");
    }
}

#[test]
fn a_daemon_that_is_killed_at_any_moment_forgets_nothing_it_has_said() {
    let Some(lab) = Lab::enter() else { return };
    let mut daemon = Daemon::start(&lab);
    // What was answered: a vGPU and its weight, or that it is gone.
    let mut known: BTreeMap<String, Option<u64>> = BTreeMap::new();
    for round in 0..10_u64 {
        let id = daemon.id();
        // Anywhere within some calls, in another place each time.
        let delay = Duration::from_micros(round * 7_919 % 60_000);
        let killer = thread::spawn(move || {
            thread::sleep(delay);
            signal_id(id, Signal::KILL)
        });
        // The call that was not answered may have been done, or not.
        let mut open = None;
        for step in 0..1_000_u64 {
            let name = format!("v{}", step % 5);
            let weight = 1 + round * 1_000 + step;
            let is_there = known.get(&name).copied().flatten().is_some();
            let wants = match step % 7 {
                6 => None,
                _ => Some(weight),
            };
            let path = format!("/v1/vgpus/{name}");
            let limits = format!("{{\"weight\": {weight}}}");
            let said = match (wants, is_there) {
                (None, _) => daemon.ask("DELETE", &path, ""),
                (Some(_), true) => daemon.ask("PATCH", &path, &limits),
                (Some(_), false) => daemon.ask("PUT", &path, &format!("{{\"limits\": {limits}}}")),
            };
            match said {
                Ok((status, _)) if status < 300 => {
                    known.insert(name, wants);
                }
                Ok((status, text)) => panic!("{status}: {text}"),
                Err(_) => {
                    open = Some((name, wants));
                    break;
                }
            }
        }
        killer.join().unwrap().unwrap();
        if let Some((name, _)) = &open {
            known.entry(name.clone()).or_insert(None);
        }
        daemon.kill_and_start_again();
        for (name, expected) in &mut known {
            let (status, text) = daemon.ask("GET", &format!("/v1/vgpus/{name}"), "").unwrap();
            let found = (status == 200).then(|| {
                let view: Value = serde_json::from_str(&text).unwrap();
                view["definition"]["limits"]["weight"].as_u64().unwrap()
            });
            let may_be = open.as_ref().filter(|(open, _)| open == name);
            let is_right = found == *expected || may_be.is_some_and(|(_, open)| found == *open);
            assert!(
                is_right,
                "round {round}: {name} is {found:?}, not {expected:?} or {may_be:?}"
            );
            *expected = found;
        }
    }
    daemon.good(&["vgpu", "create", "after-all"]);
}

#[test]
fn a_program_runs_on_a_vgpu_that_lasts_and_events_tell_of_it() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let said = daemon.good(&["vgpu", "create", "lasting"]);
    assert!(
        said.text()
            .contains("parhelion run --vgpu lasting -- PROGRAM"),
        "{said}"
    );
    let load = lab::load();
    let mut run = daemon.parhelion(&["run", "--vgpu", "lasting", "--"]);
    let said = Said::good(run.arg(&load).args(["tenant", "--seconds", "0.2"]));
    assert!(said.text().contains("\"checked\":true"), "{said}");
    let told = || daemon.good(&["vgpu", "events", "lasting"]).text();
    let is_told = || told().contains("has ended");
    assert!(eventually(is_told), "{}", told());
    let text = told();
    assert!(
        text.lines()
            .next()
            .is_some_and(|line| line.ends_with("lasting  made")),
        "{text}"
    );
    assert!(text.contains(" begins"), "{text}");
    assert_eq!(daemon.good(&["vgpu", "events", "other"]).text(), "");
    let lines = daemon.good(&["vgpu", "events", "--json"]).text();
    assert!(
        lines
            .lines()
            .all(|line| serde_json::from_str::<Value>(line).is_ok())
    );

    let missing = Said::any(
        daemon
            .parhelion(&["run", "--vgpu", "nobody", "--"])
            .arg("true"),
    );
    assert!(
        missing.errors().contains("there is no vGPU named nobody"),
        "{missing}"
    );
    let both =
        Said::any(&mut daemon.parhelion(&["run", "--vgpu", "lasting", "--cap", "5", "true"]));
    assert!(both.errors().contains("cannot be used with"), "{both}");
}
