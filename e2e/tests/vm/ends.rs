//! How guests, machines and vGPUs end: nothing is left, and who begins again is served again.

use parhelion_e2e::guest::{Guest, Machine};
use parhelion_e2e::process::{children, eventually, is_alive, signal_id, wait};
use rustix::process::Signal;
use std::fs;

#[test]
fn an_older_guest_reboots_and_its_machine_is_killed() {
    let Some(mut guest) = Guest::boot("trixie", &["--window", "256M", "--heads", "2"]) else {
        return;
    };
    assert!(guest.good("uname -r").starts_with("6.12."));
    let log = guest.good("dmesg");
    assert!(
        log.contains("+host_visible") && log.contains("number of scanouts: 2"),
        "{log}"
    );
    assert!(!log.contains("*ERROR*"), "{log}");
    reboot(&mut guest);
    kill(guest);
}

#[test]
fn a_guest_over_vhost_user_pauses_and_reboots_and_its_machine_is_killed() {
    let options = ["--transport", "vhost-user", "--window", "8G"];
    let Some(mut guest) = Guest::boot("backports", &options) else {
        return;
    };
    let log = guest.good("dmesg");
    assert!(
        log.contains("+host_visible") && log.contains("+0x200000000"),
        "{log}"
    );
    // Paused at work, which ends as if it had not been.
    let work = "hydro --width 128 --height 64 --steps 20000";
    let expected = guest.good(work);
    assert!(eventually(|| guest.renderers().is_empty()));
    let running = guest.spawn(work);
    assert!(eventually(|| guest.renderers().len() == 1));
    for _ in 0..5 {
        guest.pause();
    }
    assert_eq!(guest.renderers().len(), 1, "at work still");
    let (code, said) = guest.wait(&running);
    assert_eq!(code, 0, "{said}");
    assert_eq!(checksum(&said), checksum(&expected));

    let ask = "head -n 1 /sys/class/drm/card0-*/modes";
    guest.set_head("1024x768");
    assert!(eventually(|| guest.good(ask) == "1024x768\n"));
    reboot(&mut guest);
    kill(guest);
}

#[test]
fn a_guest_whose_memory_is_not_shared_is_served_slowly() {
    // Overrides what `vm run` says of memory.
    let qemu = [
        "-object",
        "memory-backend-ram,id=plain,size=768M",
        "-machine",
        "memory-backend=plain",
    ];
    let Some(mut guest) = Guest::boot_with("backports", &[], &qemu) else {
        return;
    };
    let maps = std::fs::read_to_string(format!("/proc/{}/maps", guest.device())).unwrap();
    assert!(maps.contains("parhelion-window"), "{maps}");
    assert!(!maps.contains("memory-backend"), "it is shared: {maps}");
    let work = "hydro --width 64 --height 32 --steps 200";
    let first = guest.good(work);
    reboot(&mut guest);
    assert_eq!(checksum(&guest.good(work)), checksum(&first));
}

/// What ends with a checksum.
fn checksum(said: &str) -> String {
    said.lines().last().unwrap().to_owned()
}

fn reboot(guest: &mut Guest) {
    let first = guest.good("hydro --width 64 --height 32 --steps 200");

    // The guest begins anew while one of its programs is at work: that one ends, the vGPU does not.
    let device = guest.device();
    assert!(eventually(|| guest.renderers().is_empty()));
    guest.spawn("hydro --width 64 --height 32 --steps 100000000");
    assert!(eventually(|| guest.renderers().len() == 1));
    guest.tell("reboot -f").unwrap();
    guest.wait_for_agent().unwrap();
    assert_eq!(guest.device(), device);
    let second = guest.good("hydro --width 64 --height 32 --steps 200");
    assert_eq!(checksum(&first), checksum(&second));
    assert!(
        eventually(|| guest.renderers().is_empty()),
        "of before the reboot"
    );
}

fn kill(mut guest: Guest) {
    // QEMU dies at work.
    let device = guest.device();
    assert!(eventually(|| guest.renderers().is_empty()));
    guest.spawn("hydro --width 64 --height 32 --steps 100000000");
    assert!(eventually(|| guest.renderers().len() == 1));
    let renderer = guest.renderers()[0];
    signal_id(guest.qemu(), Signal::KILL).unwrap();
    let code = wait(guest.machine()).unwrap().code();
    assert_eq!(code, Some(128 + 9), "the exit code is QEMU's");
    assert!(!is_alive(device) && !is_alive(renderer));
    let runtime = guest.lab().runtime_folder();
    let left: Vec<_> = fs::read_dir(runtime).unwrap().collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_machine_that_never_ran_ends_in_order() {
    // Paused: no guest runs, so this is over in a moment.
    let Some(lab) = parhelion_e2e::lab::Lab::enter() else {
        return;
    };
    let Some(mut command) = Guest::paused(&lab, "paused", &[]) else {
        return;
    };
    let mut machine = Machine(command.spawn().unwrap());
    let folder = lab.runtime_folder().join("vm-paused");
    assert!(eventually(|| folder.join("qmp.sock").exists()));
    let family = children(machine.0.id());
    assert_eq!(family.len(), 2, "{family:?}");
    // A second one of the name is refused, and disturbs nothing.
    let second = parhelion_e2e::lab::Said::any(&mut Guest::paused(&lab, "paused", &[]).unwrap());
    assert!(second.errors().contains("take another name"), "{second}");

    signal_id(machine.0.id(), Signal::TERM).unwrap();
    wait(&mut machine.0).unwrap();
    assert!(family.iter().all(|(id, _)| !is_alive(*id)));
    assert!(!folder.exists());
}
