//! `parhelion run`: that it behaves like a shell, and leaves nothing behind.
//!
//! These need no driver: the programs are shells, and where a connection is wanted the test makes it.

use parhelion_e2e::{Host, children, eventually, is_alive, signal, wait};
use rustix::process::Signal;
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::{Child, Output, Stdio};

fn error_text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn assert_clean(host: &Host) {
    let left: Vec<_> = fs::read_dir(host.runtime_folder()).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn programs_that_cannot_be_run_are_told_apart_as_in_shells() {
    let host = Host::new().unwrap();
    for (program, code, text) in [
        ("no-such-program", 127, "no-such-program: not found"),
        ("/no/such/program", 127, "/no/such/program: not found"),
        ("/etc/passwd", 126, "/etc/passwd: cannot be run"),
        ("/etc", 126, "/etc: cannot be run"),
    ] {
        let output = host.output(&["run", "--", program]).unwrap();
        assert_eq!(output.status.code(), Some(code), "{program}");
        assert!(
            error_text(&output).contains(text),
            "{}",
            error_text(&output)
        );
    }
}

#[test]
fn wrong_arguments_are_explained() {
    let host = Host::new().unwrap();
    for (arguments, text) in [
        (
            &["run", "--vrum", "1M", "true"][..],
            "unexpected argument '--vrum'",
        ),
        (
            &["run", "--vram", "1 parsec", "true"],
            "`parsec` is not a unit of size",
        ),
        (&["run"], "required arguments"),
        (&["fly"], "unrecognized subcommand 'fly'"),
    ] {
        let output = host.output(arguments).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            error_text(&output).contains(text),
            "{}",
            error_text(&output)
        );
    }
}

#[test]
fn missing_guest_driver_names_the_package() {
    let host = Host::new().unwrap();
    fs::remove_file(host.venus_icd()).unwrap();
    let output = host.output(&["run", "--", "true"]).unwrap();
    let text = error_text(&output);

    assert_eq!(output.status.code(), Some(3));
    assert!(text.contains("`mesa-vulkan-drivers`"), "{text}");
    assert!(text.contains("Debian 12 lacks"), "{text}");
}

#[test]
fn exit_codes_are_passed_on() {
    let host = Host::new().unwrap();
    for (script, code) in [("exit 0", 0), ("exit 9", 9), ("kill -SEGV $$", 139)] {
        let output = host.output(&["run", "--", "sh", "-c", script]).unwrap();
        assert_eq!(output.status.code(), Some(code), "{script}");
        assert_clean(&host);
    }
}

#[test]
fn the_program_finds_the_guest_driver_and_our_socket() {
    let host = Host::new().unwrap();
    let script = "echo $VN_DEBUG $VN_PERF $VK_DRIVER_FILES $VK_ICD_FILENAMES; \
        test -S $VTEST_SOCKET_NAME && stat -c %a $(dirname $VTEST_SOCKET_NAME)";
    let output = host
        .parhelion(&["run", "--quiet", "--", "sh", "-c", script])
        .env("VN_DEBUG", "init")
        .env("VN_PERF", "no_multi_ring")
        .output()
        .unwrap();

    let icd = host.venus_icd().display().to_string();
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        format!("vtest,init no_multi_ring {icd} {icd}\n700\n")
    );
    assert_eq!(error_text(&output), "", "quiet");
}

#[test]
fn standard_streams_are_those_of_the_program() {
    let host = Host::new().unwrap();
    let mut child = host
        .parhelion(&["run", "-q", "cat"])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"through").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.stdout, b"through");
}

#[test]
fn signals_reach_the_program_and_nothing_is_left() {
    let host = Host::new().unwrap();
    let script = "trap 'echo got it; exit 5' TERM; echo ready; while :; do sleep 0.01; done";
    let (mut child, mut lines) = start(&host, script);
    assert_eq!(next(&mut lines), "ready");

    signal(&child, Signal::TERM).unwrap();

    assert_eq!(next(&mut lines), "got it");
    assert_eq!(wait(&mut child).unwrap().code(), Some(5));
    assert_clean(&host);

    let (mut child, _) = start(&host, "exec sleep 100");
    assert!(eventually(|| children(child.id())
        .iter()
        .any(|(_, line)| line.contains("sleep"))));
    signal(&child, Signal::INT).unwrap();
    assert_eq!(wait(&mut child).unwrap().code(), Some(130));
    assert_clean(&host);
}

#[test]
fn renderers_end_with_their_connections() {
    let host = Host::new().unwrap();
    let (mut child, mut lines) = start(&host, "echo $VTEST_SOCKET_NAME; read line; exit 0");
    let socket = next(&mut lines);
    let one = connect(&socket);
    let two = connect(&socket);
    let renderers = || {
        let lines = children(child.id()).into_iter();
        lines
            .filter(|(_, line)| line.starts_with("parhelion renderer"))
            .count()
    };
    drop(one);
    drop(two);
    assert!(eventually(|| renderers() == 0));

    child.stdin.take();
    assert_eq!(wait(&mut child).unwrap().code(), Some(0));
    let mut text = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    assert!(text.contains("2 contexts"), "{text}");
    assert_clean(&host);
}

#[test]
fn a_malformed_connection_is_told_in_the_summary() {
    let host = Host::new().unwrap();
    let summary = host.path().join("summary.json");
    let script = "echo $VTEST_SOCKET_NAME; read line; exit 0";
    let mut child = host
        .parhelion(&["run", "--json-summary"])
        .arg(&summary)
        .args(["--", "sh", "-c", script])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut client = UnixStream::connect(next(&mut lines)).unwrap();
    client.write_all(b"\x01\0\0\0\x0f\0\0\0\x01\0\0\0").unwrap();
    let error = client.read(&mut [0; 8]).unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    child.stdin.take();
    wait(&mut child).unwrap();

    let summary: Value = serde_json::from_slice(&fs::read(&summary).unwrap()).unwrap();
    assert_eq!(summary["contexts"], 1);
    assert_eq!(summary["faults"][0]["kind"], "Guest");
    assert_eq!(summary["faults"][0]["command"], "GET_PARAM");
    assert_eq!(
        summary["faults"][0]["rule"],
        "CREATE_RENDERER has to come first"
    );
}

#[test]
fn being_killed_takes_everything_along() {
    let host = Host::new().unwrap();
    let (mut child, mut lines) = start(&host, "echo $VTEST_SOCKET_NAME; exec sleep 100");
    let socket = next(&mut lines);
    let _connection = connect(&socket);
    assert!(eventually(|| children(child.id())
        .iter()
        .any(|(_, line)| line.contains("sleep"))));
    let before = children(child.id());

    child.kill().unwrap();
    child.wait().unwrap();

    assert!(
        eventually(|| before.iter().all(|(id, _)| !is_alive(*id))),
        "{before:?}"
    );
    // Its folder is removed by the next one.
    assert_eq!(fs::read_dir(host.runtime_folder()).unwrap().count(), 1);
    host.output(&["run", "true"]).unwrap();
    assert_clean(&host);
}

/// Starts a shell on a vGPU; its standard input is a pipe.
fn start(host: &Host, script: &str) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = host
        .parhelion(&["run", "--", "sh", "-c", script])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap());
    (child, lines)
}

fn next(lines: &mut impl BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

/// Begins a connection as a client does, up to the version.
fn connect(socket: &str) -> UnixStream {
    let mut client = UnixStream::connect(socket).unwrap();
    client
        .write_all(b"\x05\0\0\0\x08\0\0\0test\0\x01\0\0\0\x0b\0\0\0\x04\0\0\0")
        .unwrap();
    let mut reply = [0; 12];
    client.read_exact(&mut reply).unwrap();
    assert_eq!(&reply, b"\x01\0\0\0\x0b\0\0\0\x04\0\0\0");
    client
}
