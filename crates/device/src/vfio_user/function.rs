//! The PCI function: configuration space, capabilities, and the regions behind its BARs.
//!
//! | region | what | how |
//! |---|---|---|
//! | BAR 0 | registers of virtio, 16 KiB | messages |
//! | BAR 1 | table and pending bits of MSI-X, 4 KiB | messages; the monitor keeps its own |
//! | BAR 2 | the window | mapped by the monitor, once |
//! | 7 | configuration space | messages |
//!
//! Interrupts are MSI-X only: with INTx, a monitor without a kernel's help traps every access to the
//! window at each interrupt.

use crate::machine::{Machine, VECTORS};
use crate::virtio::registers::{COMMON_BYTES, Effect};

/// The numbers of regions, as VFIO has them.
pub(super) const BAR0: u32 = 0;
pub(super) const BAR1: u32 = 1;
pub(super) const BAR2: u32 = 2;
pub(super) const CONFIG: u32 = 7;
/// How many there are, those that we do not have included.
pub(super) const REGIONS: u32 = 9;

/// The numbers of the MSI-X interrupts and of errors, and how many kinds there are.
pub(super) const MSIX: u32 = 2;
pub(super) const ERROR: u32 = 3;
pub(super) const INTERRUPTS: u32 = 5;

pub(super) const CONFIG_BYTES: u64 = 256;
pub(super) const REGISTER_BYTES: u64 = 0x4000;
pub(super) const TABLE_BYTES: u64 = 0x1000;

const COMMON: u64 = 0;
const ISR: u64 = 0x1000;
const DEVICE: u64 = 0x2000;
const NOTIFY: u64 = 0x3000;
const NOTIFY_MULTIPLIER: u32 = 4;
const PENDING: u32 = 0x800;

/// Red Hat's number, under which virtio devices go.
const VENDOR: u16 = 0x1af4;
/// 0x1040 and the type, 16.
const DEVICE_ID: u16 = 0x1050;
/// A display controller that is no VGA.
const CLASS: [u8; 3] = [0, 0x80, 0x03];

/// The function.
#[derive(Debug)]
pub(super) struct Function {
    machine: Machine,
    config: Vec<u8>,
    /// Which bits a guest can write.
    writable: Vec<u8>,
    table: Vec<u8>,
}

/// What to do once the message was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum After {
    Nothing,
    /// Wake the worker.
    Kick,
    /// Before the answer: wait until the worker uses nothing of before the reset. Then wake it.
    Reset,
}

impl Function {
    pub(super) fn new(machine: Machine, window_bytes: u64) -> Self {
        let (config, writable) = configuration(window_bytes);
        Self {
            machine,
            config,
            writable,
            table: vec![0; usize::try_from(TABLE_BYTES).unwrap_or(0)],
        }
    }

    /// Reads from a region; false if that is not in it.
    pub(super) fn read(&self, region: u32, offset: u64, into: &mut [u8]) -> bool {
        let Some(place) = place(region, offset, into.len()) else {
            return false;
        };
        match region {
            CONFIG => copy(&self.config, place, into),
            BAR1 => copy(&self.table, place, into),
            _ => {
                let shared = self.machine.lock();
                match registers(offset) {
                    Register::Common(offset) => shared.registers.read(offset, into),
                    Register::Device(offset) => shared.read_config(offset, into),
                    Register::Isr | Register::Notify => into.fill(0),
                }
            }
        }
        true
    }

    /// Writes to a region; `None` if that is not in it.
    pub(super) fn write(&mut self, region: u32, offset: u64, bytes: &[u8]) -> Option<After> {
        let place = place(region, offset, bytes.len())?;
        match region {
            CONFIG => {
                let old = self.config.iter_mut().zip(&self.writable).skip(place);
                for ((old, mask), new) in old.zip(bytes) {
                    *old = *old & !mask | new & mask;
                }
            }
            BAR1 => {
                for (old, new) in self.table.iter_mut().skip(place).zip(bytes) {
                    *old = *new;
                }
            }
            _ => match registers(offset) {
                Register::Common(offset) => {
                    let mut shared = self.machine.lock();
                    match shared.registers.write(offset, bytes) {
                        Effect::None => {}
                        Effect::Started => return Some(After::Kick),
                        Effect::Reset => {
                            shared.forget_requests();
                            return Some(After::Reset);
                        }
                    }
                }
                Register::Device(offset) => self.machine.lock().write_config(offset, bytes),
                // The worker looks at all queues.
                Register::Notify => return Some(After::Kick),
                Register::Isr => {}
            },
        }
        Some(After::Nothing)
    }

    /// As after power-on.
    pub(super) fn reset(&mut self, window_bytes: u64) {
        *self = Self::new(self.machine.clone(), window_bytes);
        self.machine.lock().reset();
    }
}

/// What lies at an offset of BAR 0.
enum Register {
    Common(u32),
    Isr,
    Device(u32),
    Notify,
}

fn registers(offset: u64) -> Register {
    let from = |base: u64| u32::try_from(offset.saturating_sub(base)).unwrap_or(u32::MAX);
    match offset {
        NOTIFY.. => Register::Notify,
        DEVICE.. => Register::Device(from(DEVICE)),
        ISR.. => Register::Isr,
        _ => Register::Common(from(COMMON)),
    }
}

/// Where in a region an access begins, if all of it is inside.
fn place(region: u32, offset: u64, len: usize) -> Option<usize> {
    let size = match region {
        CONFIG => CONFIG_BYTES,
        BAR0 => REGISTER_BYTES,
        BAR1 => TABLE_BYTES,
        // The window is mapped, and read and written there.
        _ => return None,
    };
    let end = offset.checked_add(u64::try_from(len).ok()?)?;
    (end <= size)
        .then(|| usize::try_from(offset).ok())
        .flatten()
}

fn copy(from: &[u8], offset: usize, into: &mut [u8]) {
    for (to, from) in into.iter_mut().zip(from.iter().skip(offset)) {
        *to = *from;
    }
}

/// Configuration space as after power-on, and its writable bits.
fn configuration(window_bytes: u64) -> (Vec<u8>, Vec<u8>) {
    const COMMAND: usize = 4;
    const BARS: usize = 0x10;
    const FIRST_CAPABILITY: u8 = 0x40;
    /// A capability list.
    const STATUS: u16 = 1 << 4;
    /// 64 bits, prefetchable.
    const WINDOW_KIND: u8 = 0x0c;
    let bytes = usize::try_from(CONFIG_BYTES).unwrap_or(0);
    let mut config = Vec::with_capacity(bytes);
    config.extend(VENDOR.to_le_bytes());
    config.extend(DEVICE_ID.to_le_bytes());
    config.extend([0, 0]);
    config.extend(STATUS.to_le_bytes());
    // Revision 1: no legacy interface.
    config.push(1);
    config.extend(CLASS);
    config.extend([0; 4]);
    config.extend([0; 8]);
    config.extend([WINDOW_KIND, 0, 0, 0]);
    config.extend([0; 16]);
    config.extend(VENDOR.to_le_bytes());
    config.extend(0x1100_u16.to_le_bytes());
    config.extend([0; 4]);
    config.extend([FIRST_CAPABILITY, 0, 0, 0, 0, 0, 0, 0]);
    // No interrupt pin.
    config.extend([0; 4]);

    let virtio = |next: u8, kind: u8, bar: u8, id: u8, offset: u64, len: u64| {
        let words = |value: u64| {
            u32::try_from(value & 0xffff_ffff)
                .unwrap_or(0)
                .to_le_bytes()
        };
        let size = match kind {
            2 => 20,
            8 => 24,
            _ => 16,
        };
        let mut capability = vec![9, next, size, kind, bar, id, 0, 0];
        capability.extend(words(offset));
        capability.extend(words(len));
        match kind {
            2 => capability.extend(NOTIFY_MULTIPLIER.to_le_bytes()),
            8 => {
                capability.extend(words(offset >> 32));
                capability.extend(words(len >> 32));
            }
            _ => {}
        }
        capability
    };
    config.extend(virtio(0x50, 1, 0, 0, COMMON, u64::from(COMMON_BYTES)));
    config.extend(virtio(0x60, 3, 0, 0, ISR, 4));
    let own = u64::from(crate::machine::CONFIG_BYTES);
    config.extend(virtio(0x70, 4, 0, 0, DEVICE, own));
    config.extend(virtio(0x84, 2, 0, 0, NOTIFY, 0x1000));
    config.extend(virtio(0x9c, 8, 2, 1, 0, window_bytes));
    // MSI-X: table at the beginning of BAR 1, pending bits behind it.
    let last_vector = VECTORS.saturating_sub(1);
    config.extend([0x11, 0]);
    config.extend(last_vector.to_le_bytes());
    config.extend(1_u32.to_le_bytes());
    config.extend((PENDING | 1).to_le_bytes());
    config.resize(bytes, 0);

    let mut writable = vec![0; bytes];
    let mut mask = |at: usize, bits: &[u8]| {
        for (to, from) in writable.iter_mut().skip(at).zip(bits) {
            *to = *from;
        }
    };
    // Memory and bus master; no INTx.
    mask(COMMAND, &[0x06, 0x04]);
    let size_mask = |size: u64| (!size.saturating_sub(1)).to_le_bytes();
    let half = |bytes: [u8; 8]| {
        let [a, b, c, d, ..] = bytes;
        [a, b, c, d]
    };
    mask(BARS, &half(size_mask(REGISTER_BYTES)));
    mask(BARS.saturating_add(4), &half(size_mask(TABLE_BYTES)));
    mask(BARS.saturating_add(8), &size_mask(window_bytes));
    // The line that firmware notes, and enable and mask of MSI-X.
    mask(0x3c, &[0xff]);
    mask(0x9f, &[0xc0]);
    (config, writable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_a_list_of_the_right_lengths() {
        let (config, _) = configuration(1 << 34);
        assert_eq!(config.len(), 256);
        assert_eq!(config[0x34], 0x40);
        let mut at = 0x40;
        let mut seen = Vec::new();
        while at != 0 {
            let next = usize::from(config[at + 1]);
            if config[at] == 9 {
                let len = usize::from(config[at + 2]);
                assert!(at + len == next, "{at:#x}");
                seen.push(config[at + 3]);
            } else {
                assert_eq!(config[at], 0x11);
                assert_eq!(config[at + 2], 2);
            }
            at = next;
        }
        assert_eq!(seen, [1, 3, 4, 2, 8]);
        // The length of the window in two halves.
        assert_eq!(config[0x84 + 12..0x84 + 16], [0; 4]);
        assert_eq!(config[0x84 + 20..0x84 + 24], [4, 0, 0, 0]);
    }
}
