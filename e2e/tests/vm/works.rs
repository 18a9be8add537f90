//! What works in a guest.

use parhelion_e2e::guest::{Guest, Machine};
use parhelion_e2e::lab::{self, Lab, Said, Way};
use parhelion_e2e::process::{eventually, is_alive, signal_id};
use rustix::process::Signal;
use serde_json::Value;
use std::fs;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

/// The guest that tests share. It lives as long as one of them does.
struct Shared(Arc<Mutex<Guest>>);

impl Shared {
    fn get() -> Option<Self> {
        static GUEST: Mutex<Weak<Mutex<Guest>>> = Mutex::new(Weak::new());
        let mut known = GUEST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(guest) = known.upgrade() {
            return Some(Self(guest));
        }
        let guest = Arc::new(Mutex::new(Guest::boot("backports", &["--window", "16G"])?));
        *known = Arc::downgrade(&guest);
        Some(Self(guest))
    }

    fn lock(&self) -> MutexGuard<'_, Guest> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The checksum of a run of `hydro` on the host's driver.
fn native(guest: &Guest, options: &[&str]) -> String {
    let lab = guest.lab();
    let report = lab.work().join("native.json");
    let mut command = lab.command(Way::Native, lab::hydro());
    Said::good(command.args(options).arg("--json").arg(&report));
    let report: Value = serde_json::from_slice(&fs::read(report).unwrap()).unwrap();
    report["checksum"].as_str().unwrap().to_owned()
}

/// The checksum in what `hydro` says.
fn checksum(said: &str) -> String {
    let line = said.lines().find(|line| line.starts_with("checksum"));
    let line = line.unwrap_or_else(|| panic!("no checksum: {said}"));
    line.split_whitespace().last().unwrap().to_owned()
}

const SMALL: [&str; 6] = ["--width", "203", "--height", "97", "--steps", "300"];

#[test]
fn the_kernel_finds_all_it_looks_for() {
    let Some(shared) = Shared::get() else { return };
    let log = shared.lock().good("dmesg");
    for text in [
        "Host memory window:",
        "+0x400000000",
        "+virgl",
        "+edid",
        "+resource_blob",
        "+host_visible",
        "+context_init",
        "+blob_alignment",
        "number of scanouts: 1",
        "cap set 0: id 4",
    ] {
        assert!(log.contains(text), "{text}: {log}");
    }
}

#[test]
fn vulkan_is_there() {
    let Some(shared) = Shared::get() else { return };
    let said = shared.lock().good("vulkaninfo --summary 2>&1");
    assert!(said.contains("Virtio-GPU Venus"), "{said}");
    assert!(said.contains("apiVersion         = 1.4."), "{said}");
}

#[test]
fn a_fluid_is_computed_bit_by_bit_as_natively() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    let native = native(&guest, &SMALL);
    let said = guest.good(&format!("hydro {}", SMALL.join(" ")));
    assert_eq!(checksum(&said), native);
    assert!(eventually(|| guest.renderers().is_empty()));
}

#[test]
fn workloads_check_their_results() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    for workload in ["blobs", "copy", "pipelines", "mixed"] {
        guest.good(&format!("load {workload} --runs 1 --slice-ms 1"));
    }
}

#[test]
fn eight_programs_run_at_once() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    let native = native(&guest, &SMALL);
    let all: Vec<_> = (0..8)
        .map(|_| guest.spawn(&format!("hydro {}", SMALL.join(" "))))
        .collect();
    for one in &all {
        let (code, said) = guest.wait(one);
        assert_eq!(code, 0, "{said}");
        assert_eq!(checksum(&said), native);
    }
    assert!(eventually(|| guest.renderers().is_empty()));
}

#[test]
fn a_renderer_that_dies_takes_one_program_with_it() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    let native = native(&guest, &SMALL);
    let victim = guest.spawn("hydro --width 64 --height 32 --steps 100000000");
    assert!(eventually(|| guest.renderers().len() == 1));
    let renderer = guest.renderers()[0];
    let other = guest.spawn(&format!("hydro {}", SMALL.join(" ")));
    signal_id(renderer, Signal::KILL).unwrap();
    let (code, said) = guest.wait(&victim);
    assert_ne!(code, 0, "{said}");
    let (code, said) = guest.wait(&other);
    assert_eq!(code, 0, "{said}");
    assert_eq!(checksum(&said), native);
    assert!(!is_alive(renderer));
    assert!(eventually(|| guest.renderers().is_empty()));
    let picture = guest.screenshot();
    assert_eq!((picture.width, picture.height), (1280, 800));
}

#[test]
fn what_the_guest_draws_is_on_its_screen() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    // Eight rows of blue, in four bytes a pixel, from the 100th row on.
    guest.good(
        "dd if=/dev/zero bs=5120 count=8 2>/dev/null | tr '\\000' '\\377' > /tmp/white; \
         dd if=/tmp/white of=/dev/fb0 bs=5120 seek=100 2>/dev/null",
    );
    let is_there = eventually(|| {
        let picture = guest.screenshot();
        (100..108).all(|y| picture.pixel(640, y) == [255; 3]) && picture.pixel(640, 99) == [0; 3]
    });
    assert!(is_there);
}

#[test]
fn a_monitor_changes_under_the_guest() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    let mut has_first_mode = |size: &str, expected: &str| {
        guest.set_head(size);
        let ask = "cat /sys/class/drm/card0-*/status; head -n 1 /sys/class/drm/card0-*/modes";
        let mut said = String::new();
        let is_there = eventually(|| {
            said = guest.good(ask);
            said.starts_with(expected)
        });
        assert!(is_there, "{size}: {said}");
    };
    has_first_mode("1024x768", "connected\n1024x768");
    has_first_mode("off", "disconnected");
    has_first_mode("1280x800", "connected\n1280x800");
}

#[test]
fn an_idle_device_does_nothing_and_takes_little() {
    let Some(shared) = Shared::get() else { return };
    let mut guest = shared.lock();
    // A cursor that blinks is work.
    guest.good("echo 0 > /sys/class/graphics/fbcon/cursor_blink");
    let device = guest.device();
    let switches = || -> u64 {
        let tasks = fs::read_dir(format!("/proc/{device}/task")).unwrap();
        tasks
            .map(|task| fs::read_to_string(task.unwrap().path().join("status")).unwrap())
            .flat_map(|status| {
                let lines = status.lines().filter(|line| line.contains("ctxt_switches"));
                let count = |line: &str| line.split_whitespace().last()?.parse::<u64>().ok();
                lines.filter_map(count).collect::<Vec<_>>()
            })
            .sum()
    };
    let quiet = eventually(|| {
        let before = switches();
        std::thread::sleep(std::time::Duration::from_secs(1));
        switches() == before
    });
    assert!(quiet, "the device is at work in an idle guest");
    let rollup = fs::read_to_string(format!("/proc/{device}/smaps_rollup")).unwrap();
    let private: u64 = rollup
        .lines()
        .filter(|line| line.starts_with("Private_"))
        .filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok())
        .sum();
    assert!(private <= 8 * 1024, "{private} KiB: {rollup}");
}

#[test]
fn a_machine_gets_a_vgpu_of_the_daemon_and_leaves_none_behind() {
    let parhelion = |lab: &Lab| {
        let mut command = lab.prepared(std::env::var_os("PARHELION_BIN").unwrap());
        command.env("PARHELION_STATE_DIR", lab.home().join("state"));
        command
    };
    let mut daemon = None;
    let options = ["--weight", "300", "--vram", "512M"];
    let guest = Guest::boot_after("backports", &options, |lab| {
        daemon = Some(Machine(parhelion(lab).arg("serve").spawn().unwrap()));
        let socket = lab.runtime_folder().join("api.sock");
        assert!(eventually(|| socket.exists()), "the daemon does not begin");
    });
    let Some(mut guest) = guest else { return };
    let vgpus = |lab: &Lab| {
        let said = Said::good(parhelion(lab).args(["vgpu", "ls", "--json"]));
        let all: Value = serde_json::from_str(&said.text()).unwrap();
        all["vgpus"].as_array().unwrap().clone()
    };
    let expected = native(&guest, &SMALL);
    let said = guest.good(&format!("hydro {}", SMALL.join(" ")));
    assert_eq!(checksum(&said), expected);
    let [vgpu] = vgpus(guest.lab()).try_into().unwrap();
    assert_eq!(vgpu["definition"]["limits"]["weight"], 300);
    let used = || vgpus(guest.lab())[0]["status"]["used"]["submissions"].as_u64() > Some(0);
    assert!(eventually(used));

    // Killed, so that it cannot clean up.
    guest.machine().kill().unwrap();
    guest.machine().wait().unwrap();
    assert!(
        eventually(|| vgpus(guest.lab()).is_empty()),
        "the vGPU is left"
    );
}
