//! Clients that break the rules: each loses its connection, in a way that it cannot miss, for a
//! recorded reason that names the command and the rule; and nobody else is disturbed.

//!
//! Such a client is a process of its own, because a program that does not notice the end of its
//! connection is aborted: this test binary starts itself, see [`raw_client`].

mod cases;
mod words;

use cases::Case;
use parhelion_e2e::PATIENCE;
use parhelion_e2e::lab::{self, Lab, Said};
use parhelion_e2e::process::{eventually, renderers, wait};
use parhelion_e2e::vtest::Client;
use serde_json::Value;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

const SIGNAL_OF_ABORT: i32 = 6;

/// A `parhelion run` whose program lets others use its socket, and then is a good client itself.
struct Host {
    child: Child,
    socket: String,
}

impl Host {
    fn start(lab: &Lab, summary: &Path) -> Self {
        let options = ["--json-summary", summary.to_str().unwrap(), "--"];
        let script = "echo $VTEST_SOCKET_NAME; read line; exec $CALLS transfer";
        let mut child = lab
            .on_vgpu(&options, "sh")
            .args(["-c", script])
            .env("CALLS", lab::calls().unwrap())
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut socket = String::new();
        lines.read_line(&mut socket).unwrap();
        // What the good client says is read in the end.
        child.stdout = Some(lines.into_inner());
        Self {
            child,
            socket: socket.trim_end().to_owned(),
        }
    }

    /// Lets the good client run, and waits for the end.
    fn end(mut self) {
        self.child.stdin.take();
        let status = wait(&mut self.child).unwrap();
        let mut text = String::new();
        let mut output = self.child.stdout.take().unwrap();
        output.read_to_string(&mut text).unwrap();
        assert!(status.success(), "the good client: {status} {text}");
        assert_eq!(text, "transfer: ok\n");
    }
}

/// Names the case that a client plays, and the socket to play it at.
const CASE: &str = "PARHELION_E2E_CASE";
const SOCKET: &str = "PARHELION_E2E_SOCKET";

/// Begins the line in which a client says how its connection ended.
const OUTCOME: &str = "outcome: ";

/// What follows if all is well.
const HEARD: &str = "Error, and its ring told it";

/// Not a test: what a client does, in a process of its own.
#[test]
fn raw_client() {
    let (Ok(name), Ok(socket)) = (env::var(CASE), env::var(SOCKET)) else {
        return;
    };
    let cases = [cases::messages(), cases::rings(), cases::commands()];
    let case = cases.iter().flatten().find(|case| case.name == name);
    let case = case.unwrap();
    let mut client = (case.begin)(&socket).unwrap();
    // Sending may fail already, if the connection ends in the middle.
    let said = (case.act)(&mut client);
    if case.rests {
        // Until it is aborted.
        std::thread::sleep(PATIENCE);
    }
    let end = client.end();
    // Whoever waits for a ring looks only there.
    let told = match &said {
        Ok(Some(ring)) if !ring.is_fatal().unwrap() => "its ring told it nothing",
        _ => "its ring told it",
    };
    println!("{OUTCOME}{end:?}, and {told}");
}

/// Starts the client of a case.
fn client(host: &Host, case: &Case) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", "malformed::raw_client", "--nocapture"])
        .env(CASE, case.name)
        .env(SOCKET, &host.socket);
    command
}

/// Has one client do what a case says; the fault that was recorded for it.
fn play(lab: &Lab, case: &Case) -> Result<(String, String), String> {
    let file = lab.work().join("summary.json");
    let host = Host::start(lab, &file);
    let said = Said::any(&mut client(&host, case));
    let gone = eventually(|| renderers(host.child.id()).is_empty());
    host.end();

    let summary: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let heard = if case.rests {
        said.0.status.signal() == Some(SIGNAL_OF_ABORT)
    } else {
        said.text().contains(&format!("{OUTCOME}{HEARD}\n"))
    };
    if !heard {
        return Err(format!("{}: {said} {summary}", case.name));
    }
    if !gone {
        return Err(format!("{}: its renderer lives on", case.name));
    }
    if summary["fault_count"] != 1 || summary["contexts"] != 2 {
        return Err(format!("{}: {summary}", case.name));
    }
    let fault = &summary["faults"][0];
    let text = |name: &str| fault[name].as_str().unwrap().to_owned();
    if text("kind") != "Guest" {
        return Err(format!("{}: {fault}", case.name));
    }
    println!("{}: {}: {}", case.name, text("command"), text("rule"));
    Ok((text("command"), text("rule")))
}

/// Plays all cases, and says all that is not as it should be at once.
fn play_all(cases: &[Case]) {
    let Some(lab) = Lab::enter() else { return };
    let mut wrong = Vec::new();
    for case in cases {
        match play(&lab, case) {
            Err(error) => wrong.push(error),
            Ok((command, rule)) if command != case.command || !rule.contains(case.rule) => {
                wrong.push(format!(
                    "{}: `{command}`: `{rule}` instead of `{}`: `{}`",
                    case.name, case.command, case.rule
                ));
            }
            Ok(_) => {}
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn messages() {
    play_all(&cases::messages());
}

#[test]
fn rings() {
    play_all(&cases::rings());
}

#[test]
fn commands() {
    play_all(&cases::commands());
}

#[test]
fn half_a_message_blocks_nobody_and_is_no_fault() {
    let Some(lab) = Lab::enter() else { return };
    let file = lab.work().join("summary.json");
    let host = Host::start(&lab, &file);
    let mut client = Client::with_context(&host.socket).unwrap();
    client.bytes(b"\xff\0\0\0\x18\0").unwrap();
    let mut other = Client::with_context(&host.socket).unwrap();
    other.shared(4096).unwrap();
    drop(client);
    drop(other);
    host.end();
    let summary: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    assert_eq!(summary["contexts"], 3);
    assert_eq!(summary["fault_count"], 0, "{summary}");
}
