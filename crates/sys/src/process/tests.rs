//! These start `/bin/sh`, which every system has.

use super::*;
use std::os::unix::process::ExitStatusExt;

fn shell(script: &str) -> Launch {
    Launch::new("/bin/sh").argument("-c").argument(script)
}

#[test]
fn environment_is_what_was_given() {
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    let mut child = Launch::new("/usr/bin/env")
        .environment("ONLY", "this")
        .standard(
            Stdio::null(),
            OwnedFd::from(theirs).into(),
            Stdio::inherit(),
        )
        .spawn()
        .unwrap();
    let mut text = String::new();
    ours.read_to_string(&mut text).unwrap();

    assert_eq!(text, "ONLY=this\n");
    assert!(child.wait().unwrap().success());
}

#[test]
fn descriptors_arrive_at_their_numbers_and_no_others() {
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    let (mut second, theirs_second) = UnixStream::pair().unwrap();
    // Stays open here; must not reach the child.
    let stray = std::fs::File::open("/dev/null").unwrap();
    rustix::io::fcntl_setfd(&stray, rustix::io::FdFlags::empty()).unwrap();

    let script = "echo three >&3; echo four >&4; ls /proc/$$/fd >&3";
    let mut child = shell(script)
        .environment("PATH", "/usr/bin:/bin")
        .inherit(theirs.into())
        .inherit(theirs_second.into())
        .spawn()
        .unwrap();
    assert!(child.wait().unwrap().success());

    let mut text = String::new();
    ours.read_to_string(&mut text).unwrap();
    let numbers = text.strip_prefix("three\n").unwrap();
    // The shell itself keeps copies above 9 while it redirects.
    let mut numbers: Vec<u32> = numbers
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .filter(|number| *number < 10)
        .collect();
    numbers.sort_unstable();
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    text.clear();
    second.read_to_string(&mut text).unwrap();
    assert_eq!(text, "four\n");
    drop(stray);
}

#[test]
fn dropped_child_is_gone() {
    let child = shell("exec sleep 100").spawn().unwrap();
    let id = child.id();
    assert!(std::path::Path::new(&format!("/proc/{id}")).exists());

    drop(child);

    assert!(!std::path::Path::new(&format!("/proc/{id}")).exists());
}

#[test]
fn child_dies_with_the_thread_that_launched_it() {
    let mut child = std::thread::spawn(|| shell("exec sleep 100").spawn().unwrap())
        .join()
        .unwrap();

    let status = child.wait_for(Duration::from_secs(60)).unwrap().unwrap();

    assert_eq!(status.signal(), Some(9));
}

#[test]
fn waiting_has_an_end() {
    let mut child = shell("exec sleep 100").spawn().unwrap();

    let waited = child.wait_for(Duration::from_millis(10)).unwrap();

    assert_eq!(waited, None);
    child.signal(15).unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(15));
    child.signal(15).unwrap();
}

#[test]
fn missing_program_is_an_error() {
    let error = Launch::new("/nonexistent/program").spawn().unwrap_err();

    assert_eq!(error.kind(), io::ErrorKind::NotFound);
}

#[test]
fn programs_are_found_as_shells_find_them() {
    let path = Some(OsStr::new("/nonexistent:/bin:/usr/bin"));
    find_program(OsStr::new("sh"), path).unwrap();
    let missing = find_program(OsStr::new("no-such-program-here"), path).unwrap_err();
    assert_eq!(missing.kind(), io::ErrorKind::NotFound);
    let refused = find_program(OsStr::new("/etc/passwd"), path).unwrap_err();
    assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
    let folder = find_program(OsStr::new("/etc"), path).unwrap_err();
    assert_eq!(folder.kind(), io::ErrorKind::PermissionDenied);
}

#[test]
fn own_descriptors_cannot_be_claimed_as_inherited() {
    inherited_fd(0).unwrap_err();
    inherited_fd(64).unwrap_err();
    inherited_fd(63).unwrap_err();
}

#[test]
fn output_is_captured_within_limits() {
    let long = Duration::from_secs(20);
    let (status, text) = shell("echo out; exit 3").output(long).unwrap();
    assert_eq!((status.code(), &text[..]), (Some(3), &b"out\n"[..]));
    let slow = shell("exec sleep 100").output(Duration::from_millis(20));
    assert_eq!(slow.unwrap_err().kind(), io::ErrorKind::TimedOut);
    let yes = "while :; do echo yesyesyesyesyesyesyesyesyesyesyesyesyesyesyesyes; done";
    shell(yes).output(long).unwrap_err();
}

#[test]
fn name_and_limit_of_open_files_are_set() {
    let before = rustix::process::getrlimit(Resource::Nofile);
    let limit = OpenFiles(Rlimit {
        current: Some(77),
        maximum: before.maximum,
    });
    let (_, text) = shell("ulimit -n; echo $0")
        .shown_as("parhelion-test")
        .open_files(limit)
        .output(Duration::from_secs(20))
        .unwrap();
    assert_eq!(text, b"77\nparhelion-test\n");
}

#[test]
fn sleeps_of_a_child_end_on_time_if_wanted() {
    let ask = || shell("cat /proc/self/timerslack_ns");
    let ours = rustix::thread::current_timer_slack().unwrap();
    let wait = Duration::from_secs(20);
    let (_, fine) = ask().fine_timers().output(wait).unwrap();
    assert_eq!(fine, b"1\n");
    let (_, plain) = ask().output(wait).unwrap();
    assert_eq!(plain, format!("{ours}\n").as_bytes(), "ours is as it was");
}

fn said_by(launch: Launch) -> (ExitStatus, String) {
    let (status, said) = launch.output(Duration::from_secs(20)).unwrap();
    (status, String::from_utf8(said).unwrap())
}

#[test]
fn isolated_children_have_namespaces_of_their_own_and_end_as_they_end() {
    let names = ["net", "ipc", "uts", "mnt", "pid"];
    let script =
        "for ns in net ipc uts mnt pid; do readlink /proc/self/ns/$ns; done; echo $$; exit 7";
    let (status, said) = said_by(shell(script).isolated());
    assert_eq!(status.code(), Some(7));
    let lines: Vec<&str> = said.lines().collect();
    let [of_child @ .., pid] = lines.as_slice() else {
        panic!("said nothing");
    };
    let ours = names.map(|ns| std::fs::read_link(format!("/proc/self/ns/{ns}")).unwrap());
    if *pid != "1" {
        eprintln!("SKIPPED: namespaces cannot be made here");
        assert!(
            of_child
                .iter()
                .zip(&ours)
                .all(|(a, b)| *a == b.to_str().unwrap())
        );
        return;
    }
    for (theirs, ours) in of_child.iter().zip(&ours) {
        assert_ne!(*theirs, ours.to_str().unwrap());
    }
    let (_, said) =
        said_by(shell("echo x > /tmp/parhelion-isolated 2>/dev/null || echo refused").isolated());
    assert_eq!(said, "refused\n");
}

#[test]
fn isolated_children_can_be_killed_and_waited_for() {
    let mut child = shell("exec sleep 1000").isolated().spawn().unwrap();
    assert!(child.try_wait().unwrap().is_none());
    let id = child.id();
    assert!(std::path::Path::new(&format!("/proc/{id}")).exists());
    assert_eq!(child.kill().unwrap().signal(), Some(9));
    assert!(!std::path::Path::new(&format!("/proc/{id}")).exists());
    let mut child = shell("kill -SEGV $$; exec sleep 1000")
        .isolated()
        .spawn()
        .unwrap();
    // The first process of a namespace does not get signals of its own; others can end it.
    child.signal(9).unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(9));
    let wrong = Launch::new("/no/such/program").isolated().spawn();
    assert_eq!(wrong.unwrap_err().kind(), io::ErrorKind::NotFound);
}

#[test]
fn isolated_children_die_with_the_thread_that_started_them() {
    let id = std::thread::spawn(|| {
        let child = shell("exec sleep 1000").isolated().spawn().unwrap();
        let id = child.id();
        // Not killed by us.
        std::mem::forget(child);
        id
    })
    .join()
    .unwrap();
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat"));
        match stat {
            Ok(stat) if !stat.contains(") Z ") => {}
            _ => break,
        }
        assert!(Instant::now() < end, "it lives on");
        std::thread::sleep(Duration::from_millis(5));
    }
}
