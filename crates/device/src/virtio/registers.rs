//! The common configuration of a virtio device on PCI: what a guest's driver reads and writes to find
//! out about the device and to set its queues up. Section 4.1.4.3 of the standard.

use super::queue::{MOST_ENTRIES, Queue};

/// The size of the structure.
pub const COMMON_BYTES: u32 = 64;

/// The feature bit of devices of version 1; a driver that does not take it is too old.
pub const VERSION_1: u64 = 1 << 32;
/// Descriptors may lie in a table of their own.
pub const INDIRECT_DESC: u64 = 1 << 28;
/// Both sides say with an index when they want to hear.
pub const EVENT_IDX: u64 = 1 << 29;

/// The driver is at work.
pub const DRIVER_OK: u8 = 4;
/// The features are agreed.
const FEATURES_OK: u8 = 8;
/// The device is in a state that only a reset ends.
pub const NEEDS_RESET: u8 = 64;

/// No vector.
pub const NO_VECTOR: u16 = u16::MAX;

/// What the device has to do after a write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing.
    None,
    /// The driver is at work now.
    Started,
    /// Forget queues and requests.
    Reset,
}

/// The registers, plain data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers {
    offered: u64,
    accepted: u64,
    device_select: u32,
    driver_select: u32,
    status: u8,
    queue_select: u16,
    vectors: u16,
    /// The vector for changes of the configuration.
    pub config_vector: u16,
    /// Counts changes of the configuration.
    pub generation: u8,
    /// What the driver has said of the queues; where the device stands in them is kept elsewhere.
    pub queues: Vec<Queue>,
}

impl Registers {
    /// A device with these features, queues of these largest sizes, and so many interrupt vectors.
    pub fn new(offered: u64, sizes: &[u16], vectors: u16) -> Self {
        Self {
            offered,
            accepted: 0,
            device_select: 0,
            driver_select: 0,
            status: 0,
            queue_select: 0,
            vectors,
            config_vector: NO_VECTOR,
            generation: 0,
            queues: sizes.iter().map(|size| Queue::new(*size)).collect(),
        }
    }

    /// The features that both sides have.
    pub fn features(&self) -> u64 {
        self.accepted
    }

    /// Whether the guest's driver is at work, and the device not broken.
    pub fn is_running(&self) -> bool {
        self.status & DRIVER_OK != 0 && self.status & NEEDS_RESET == 0
    }

    /// For transports on which the monitor keeps the registers: what the guest's driver has accepted,
    /// and that it is at work.
    pub fn run(&mut self, features: u64) {
        self.accepted = features;
        self.status = FEATURES_OK | DRIVER_OK;
        self.agree();
    }

    fn agree(&mut self) {
        let has_event_idx = self.accepted & EVENT_IDX != 0;
        for queue in &mut self.queues {
            queue.has_event_idx = has_event_idx;
        }
    }

    /// Stops the device until the guest resets it.
    pub fn break_down(&mut self) {
        self.status |= NEEDS_RESET;
    }

    /// As after power-on.
    pub fn reset(&mut self) {
        *self = Self {
            generation: self.generation,
            queues: self.queues.iter().map(Queue::fresh).collect(),
            ..Self::new(self.offered, &[], self.vectors)
        };
    }

    /// Reads `into.len()` bytes at `offset`; zeros where there is nothing.
    pub fn read(&self, offset: u32, into: &mut [u8]) {
        let image = self.image();
        let offset = usize::try_from(offset).unwrap_or(usize::MAX);
        into.fill(0);
        for (to, from) in into.iter_mut().zip(image.iter().skip(offset)) {
            *to = *from;
        }
    }

    fn image(&self) -> Vec<u8> {
        let none = Queue::new(0);
        let queue = self.selected().unwrap_or(&none);
        let half = |bits: u64, select: u32| match select {
            0 => u32::try_from(bits & 0xffff_ffff).unwrap_or(0),
            1 => u32::try_from(bits >> 32).unwrap_or(0),
            _ => 0,
        };
        let count = u16::try_from(self.queues.len()).unwrap_or(u16::MAX);
        let mut image = Vec::with_capacity(64);
        image.extend(self.device_select.to_le_bytes());
        image.extend(half(self.offered, self.device_select).to_le_bytes());
        image.extend(self.driver_select.to_le_bytes());
        image.extend(half(self.accepted, self.driver_select).to_le_bytes());
        image.extend(self.config_vector.to_le_bytes());
        image.extend(count.to_le_bytes());
        image.extend([self.status, self.generation]);
        image.extend(self.queue_select.to_le_bytes());
        image.extend(queue.size.to_le_bytes());
        image.extend(queue.vector.to_le_bytes());
        image.extend(u16::from(queue.is_enabled).to_le_bytes());
        // The doorbell of a queue is at its number times the multiplier.
        image.extend(self.queue_select.to_le_bytes());
        image.extend(queue.descriptors.to_le_bytes());
        image.extend(queue.available.to_le_bytes());
        image.extend(queue.used.to_le_bytes());
        image.resize(64, 0);
        image
    }

    /// Writes a register; what is not one, or not to be written now, is ignored.
    pub fn write(&mut self, offset: u32, bytes: &[u8]) -> Effect {
        match *bytes {
            [byte] => return self.write_byte(offset, byte),
            [low, high] => self.write_half(offset, u16::from_le_bytes([low, high])),
            [a, b, c, d] => self.write_word(offset, u32::from_le_bytes([a, b, c, d])),
            [a, b, c, d, e, f, g, h] => {
                self.write_word(offset, u32::from_le_bytes([a, b, c, d]));
                self.write_word(offset.saturating_add(4), u32::from_le_bytes([e, f, g, h]));
            }
            _ => {}
        }
        Effect::None
    }

    fn write_byte(&mut self, offset: u32, byte: u8) -> Effect {
        if offset != 20 {
            return Effect::None;
        }
        if byte == 0 {
            self.reset();
            return Effect::Reset;
        }
        let before = self.status;
        self.status = byte | before & NEEDS_RESET;
        // A driver that does not know version 1, or wants what was not offered, reads the bit back
        // as zero.
        if self.status & FEATURES_OK != 0
            && (self.accepted & !self.offered != 0 || self.accepted & VERSION_1 == 0)
        {
            self.status &= !FEATURES_OK;
        }
        if self.status & DRIVER_OK != 0 && before & DRIVER_OK == 0 {
            self.agree();
            return Effect::Started;
        }
        Effect::None
    }

    fn write_half(&mut self, offset: u32, value: u16) {
        let vector = if value < self.vectors {
            value
        } else {
            NO_VECTOR
        };
        match offset {
            16 => self.config_vector = vector,
            22 => self.queue_select = value,
            26 => self.with_queue(|queue| queue.vector = vector),
            24 => self.with_queue(|queue| {
                let fits = value.is_power_of_two() && value <= queue.max_size.min(MOST_ENTRIES);
                if fits && !queue.is_enabled {
                    queue.size = value;
                }
            }),
            28 if value == 1 => self.with_queue(|queue| queue.is_enabled = true),
            _ => {}
        }
    }

    fn write_word(&mut self, offset: u32, value: u32) {
        let low = |field: u64| field & !0xffff_ffff | u64::from(value);
        let high = |field: u64| field & 0xffff_ffff | u64::from(value) << 32;
        match offset {
            0 => self.device_select = value,
            8 => self.driver_select = value,
            12 if self.status & FEATURES_OK == 0 => match self.driver_select {
                0 => self.accepted = low(self.accepted),
                1 => self.accepted = high(self.accepted),
                _ => {}
            },
            32 => self.with_idle_queue(|queue| queue.descriptors = low(queue.descriptors)),
            36 => self.with_idle_queue(|queue| queue.descriptors = high(queue.descriptors)),
            40 => self.with_idle_queue(|queue| queue.available = low(queue.available)),
            44 => self.with_idle_queue(|queue| queue.available = high(queue.available)),
            48 => self.with_idle_queue(|queue| queue.used = low(queue.used)),
            52 => self.with_idle_queue(|queue| queue.used = high(queue.used)),
            _ => {}
        }
    }

    fn selected(&self) -> Option<&Queue> {
        self.queues.get(usize::from(self.queue_select))
    }

    fn with_queue(&mut self, change: impl FnOnce(&mut Queue)) {
        if let Some(queue) = self.queues.get_mut(usize::from(self.queue_select)) {
            change(queue);
        }
    }

    fn with_idle_queue(&mut self, change: impl FnOnce(&mut Queue)) {
        self.with_queue(|queue| {
            if !queue.is_enabled {
                change(queue);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn word(registers: &Registers, offset: u32) -> u32 {
        let mut bytes = [0; 4];
        registers.read(offset, &mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn byte(registers: &Registers, offset: u32) -> u8 {
        let mut bytes = [0];
        registers.read(offset, &mut bytes);
        bytes[0]
    }

    #[test]
    fn a_driver_sets_the_device_up() {
        let mut r = Registers::new(VERSION_1 | EVENT_IDX | 5, &[64, 16], 3);
        assert_eq!(word(&r, 4), 0x2000_0005);
        r.write(0, &1_u32.to_le_bytes());
        assert_eq!(word(&r, 4), 1);
        r.write(12, &(0x2000_0001_u32).to_le_bytes());
        r.write(20, &[8]);
        assert_eq!(byte(&r, 20), 0, "version 1 is missing");
        r.write(8, &1_u32.to_le_bytes());
        r.write(12, &1_u32.to_le_bytes());
        r.write(20, &[11]);
        assert_eq!(byte(&r, 20), 11);
        r.write(12, &0_u32.to_le_bytes());
        assert_eq!(r.features(), VERSION_1 | EVENT_IDX | 1, "agreed is agreed");

        r.write(22, &1_u16.to_le_bytes());
        r.write(24, &32_u16.to_le_bytes());
        r.write(26, &2_u16.to_le_bytes());
        assert_eq!(word(&r, 24), 2 << 16 | 16, "larger than it may be");
        r.write(26, &3_u16.to_le_bytes());
        assert_eq!(word(&r, 24) >> 16, 0xffff, "there is no such vector");
        r.write(32, &0x1_2345_6789_u64.to_le_bytes());
        r.write(28, &1_u16.to_le_bytes());
        r.write(32, &7_u64.to_le_bytes());
        assert_eq!(r.queues[1].descriptors, 0x1_2345_6789, "queues in use stay");
        assert_eq!(r.write(20, &[15]), Effect::Started);
        assert!(r.is_running() && r.queues[1].has_event_idx);
        assert_eq!(r.write(20, &[15]), Effect::None);

        r.break_down();
        r.write(20, &[15]);
        assert!(!r.is_running());
        assert_eq!(r.write(20, &[0]), Effect::Reset);
        let mut new = Registers::new(VERSION_1 | EVENT_IDX | 5, &[64, 16], 3);
        new.reset();
        assert_eq!(r, new);
    }

    proptest! {
        #[test]
        fn any_access_is_survived(
            ops in prop::collection::vec((any::<bool>(), 0..80_u32, prop::collection::vec(any::<u8>(), 0..10)), 0..200)
        ) {
            let mut r = Registers::new(VERSION_1, &[64, 16], 3);
            for (write, offset, mut bytes) in ops {
                if write {
                    r.write(offset, &bytes);
                } else {
                    r.read(offset, &mut bytes);
                }
                prop_assert!(r.queues.iter().all(|q| q.size.is_power_of_two() && q.size <= q.max_size));
                prop_assert!(r.queues.iter().all(|q| q.vector == NO_VECTOR || q.vector < 3));
            }
        }
    }
}
