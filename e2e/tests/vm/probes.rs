//! Registers of the vGPU as firmware and drivers see them, through a real QEMU whose processor is
//! stopped: its protocol for tests (`-qtest`) makes the accesses. No guest runs, so this takes a moment.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::Stdio;
use std::time::Duration;

use parhelion_e2e::agent::accept_within;
use parhelion_e2e::guest::{Guest, Machine};
use parhelion_e2e::lab::Lab;
use parhelion_e2e::process::{signal_id, wait};
use rustix::process::Signal;

/// Where the tests put BARs that fit into 32 bits, and those that do not.
const LOW: u64 = 0xe000_0000;
const HIGH: u64 = 0x80_0000_0000;

/// How long QEMU may take to begin, and to answer.
const LIMIT: Duration = Duration::from_secs(60);

/// A stopped machine, and the way to its buses.
struct Probe {
    machine: Machine,
    stream: BufReader<UnixStream>,
    /// The vGPU, as the configuration mechanism of PCI addresses it.
    function: u32,
}

impl Probe {
    fn new(lab: &Lab, name: &str, transport: &str) -> Option<Self> {
        let socket = lab.work().join("qtest.sock");
        let listener = UnixListener::bind(&socket).unwrap();
        let mut command = Guest::paused(lab, name, &["--transport", transport])?;
        let machine = command
            .arg("-qtest")
            .arg(format!("unix:{}", socket.display()))
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let machine = Machine(machine);
        let stream = accept_within(&listener, LIMIT).unwrap();
        let mut probe = Self {
            machine,
            stream: BufReader::new(stream),
            function: 0,
        };
        let is_gpu = |probe: &mut Self, slot: u32| {
            probe.function = 0x8000_0000 | slot << 11;
            probe.config(0) == 0x1050_1af4
        };
        assert!((1..32).any(|slot| is_gpu(&mut probe, slot)), "no vGPU");
        Some(probe)
    }

    /// One command; the number in its answer, or 0.
    fn ask(&mut self, command: &str) -> u64 {
        writeln!(self.stream.get_mut(), "{command}").unwrap();
        let mut line = String::new();
        loop {
            line.clear();
            let len = self.stream.read_line(&mut line).unwrap();
            assert!(len > 0, "QEMU has gone at {command}");
            // Lines about interrupts come in between.
            if line.starts_with("OK") {
                break;
            }
            assert!(line.starts_with("IRQ"), "{command}: {line}");
        }
        let number = line.trim().strip_prefix("OK 0x").unwrap_or("0");
        u64::from_str_radix(number, 16).unwrap()
    }

    fn config(&mut self, offset: u32) -> u32 {
        self.ask(&format!("outl 0xcf8 {:#x}", self.function | offset & !3));
        u32::try_from(self.ask("inl 0xcfc")).unwrap()
    }

    fn set_config(&mut self, offset: u32, value: u32) {
        self.ask(&format!("outl 0xcf8 {:#x}", self.function | offset & !3));
        self.ask(&format!("outl 0xcfc {value:#x}"));
    }

    /// Finds out about all BARs, and gives them addresses: number, address, size.
    fn place_bars(&mut self) -> Vec<(u32, u64, u64)> {
        let mut bars = Vec::new();
        let (mut low, mut high) = (LOW, HIGH);
        let mut index = 0;
        while index < 6 {
            let offset = 0x10 + 4 * index;
            let is_wide = self.config(offset) & 7 == 4;
            self.set_config(offset, u32::MAX);
            let mut mask = u64::from(self.config(offset) & !15) | 0xffff_ffff << 32;
            if is_wide {
                self.set_config(offset + 4, u32::MAX);
                let upper = u64::from(self.config(offset + 4));
                mask = mask & 0xffff_ffff | upper << 32;
            }
            let size = (!mask).wrapping_add(1);
            if mask & 0xffff_ffff != 0 || is_wide {
                let next = if is_wide { &mut high } else { &mut low };
                let address = next.next_multiple_of(size);
                *next = address + size;
                self.set_config(offset, u32::try_from(address & 0xffff_ffff).unwrap());
                if is_wide {
                    self.set_config(offset + 4, u32::try_from(address >> 32).unwrap());
                }
                bars.push((index, address, size));
            }
            index += if is_wide { 2 } else { 1 };
        }
        // Memory, bus master.
        let command = self.config(4);
        self.set_config(4, command | 6);
        bars
    }

    /// Capabilities: offset and first word of each.
    fn capabilities(&mut self) -> Vec<(u32, u32)> {
        let mut found = Vec::new();
        let mut at = self.config(0x34) & 0xfc;
        while at != 0 {
            let word = self.config(at);
            found.push((at, word));
            assert!(found.len() < 48, "a circle: {found:x?}");
            at = word >> 8 & 0xfc;
        }
        found
    }

    /// The address of a structure of virtio, by its kind.
    fn structure(&mut self, kind: u32, bars: &[(u32, u64, u64)]) -> u64 {
        let all = self.capabilities();
        let (at, _) = *all
            .iter()
            .find(|(_, word)| word & 0xff == 9 && word >> 24 == kind)
            .unwrap();
        let bar = self.config(at + 4) & 0xff;
        let offset = u64::from(self.config(at + 8));
        let (_, address, _) = bars.iter().find(|(index, ..)| *index == bar).unwrap();
        address + offset
    }

    /// Ends the machine, which has to be there still.
    fn end(mut self) {
        assert_eq!(self.config(0), 0x1050_1af4);
        signal_id(self.machine.0.id(), Signal::TERM).unwrap();
        wait(&mut self.machine.0).unwrap();
    }
}

/// Accesses of all widths all over what a guest can reach, each twice as likely where something is.
fn noise(probe: &mut Probe, bars: &[(u32, u64, u64)]) {
    // Always the same, so that what is found can be found again.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut random = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..400 {
        let (_, address, size) = bars[usize::try_from(random()).unwrap_or(0) % bars.len()];
        let reach = if random() & 1 == 0 {
            size
        } else {
            size.min(64)
        };
        let at = address + random() % reach;
        let value = random();
        let command = match random() % 8 {
            0 => format!("writeb {at:#x} {:#x}", value & 0xff),
            1 => format!("writew {at:#x} {:#x}", value & 0xffff),
            2 => format!("writel {at:#x} {:#x}", value & 0xffff_ffff),
            3 => format!("writeq {at:#x} {value:#x}"),
            4 => format!("readb {at:#x}"),
            5 => format!("readw {at:#x}"),
            6 => format!("readl {at:#x}"),
            _ => format!("readq {at:#x}"),
        };
        probe.ask(&command);
        if value % 8 == 0 {
            // Configuration space, but for the BARs and the command register.
            let offset = 0x28 + u32::try_from(value >> 8 & 0xd7).unwrap();
            probe.set_config(offset, u32::try_from(value >> 32).unwrap());
        }
    }
}

fn probe(transport: &str) {
    let Some(lab) = Lab::enter() else { return };
    let Some(mut probe) = Probe::new(&lab, "probe", transport) else {
        return;
    };
    let bars = probe.place_bars();
    assert!(
        bars.iter().any(|(_, _, size)| *size == 4 << 30),
        "{bars:x?}"
    );
    let common = probe.structure(1, &bars);
    let own = probe.structure(4, &bars);

    // As drivers do: reset, features, queues.
    probe.ask(&format!("writeb {:#x} 0x0", common + 20));
    let features = |probe: &mut Probe, half: u32| {
        probe.ask(&format!("writel {common:#x} {half:#x}"));
        probe.ask(&format!("readl {:#x}", common + 4))
    };
    assert_eq!(features(&mut probe, 0) & 0x3000_001f, 0x3000_001f);
    assert_eq!(features(&mut probe, 1) & 1, 1, "version 1");
    assert_eq!(probe.ask(&format!("readw {:#x}", common + 18)), 2, "queues");
    assert_eq!(probe.ask(&format!("readl {:#x}", own + 8)), 1, "scanouts");
    assert_eq!(probe.ask(&format!("readl {:#x}", own + 12)), 1, "capsets");

    noise(&mut probe, &bars);
    // Whatever that did, a reset mends it.
    let bars = probe.place_bars();
    let common = probe.structure(1, &bars);
    probe.ask(&format!("writeb {:#x} 0x0", common + 20));
    assert_eq!(probe.ask(&format!("readb {:#x}", common + 20)), 0);
    assert_eq!(probe.ask(&format!("readw {:#x}", common + 18)), 2);
    probe.end();
}

#[test]
fn any_access_over_vfio_user_is_mended_by_a_reset() {
    probe("vfio-user");
}

#[test]
fn any_access_over_vhost_user_is_mended_by_a_reset() {
    probe("vhost-user");
}

#[test]
fn the_window_is_memory() {
    let Some(lab) = Lab::enter() else { return };
    let Some(mut probe) = Probe::new(&lab, "window", "vfio-user") else {
        return;
    };
    let bars = probe.place_bars();
    let window = bars.iter().find(|(_, _, size)| *size == 4 << 30);
    let (_, address, size) = *window.unwrap();
    for offset in [0, 0x1234, size - 8] {
        probe.ask(&format!("writeq {:#x} {offset:#x}", address + offset));
        assert_eq!(probe.ask(&format!("readq {:#x}", address + offset)), offset);
    }
    probe.end();
}
