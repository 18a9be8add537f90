//! Venus commands as words, as far as the cases need them.

/// The numbers of commands.
pub(super) mod command {
    pub(crate) const CREATE_INSTANCE: u32 = 0;
    pub(crate) const DESTROY_INSTANCE: u32 = 1;
    pub(crate) const ENUMERATE_PHYSICAL_DEVICES: u32 = 2;
    pub(crate) const GET_PHYSICAL_DEVICE_FEATURES: u32 = 3;
    pub(crate) const CREATE_DEVICE: u32 = 11;
    pub(crate) const QUEUE_SUBMIT: u32 = 18;
    pub(crate) const ALLOCATE_MEMORY: u32 = 21;
    pub(crate) const CREATE_FENCE: u32 = 35;
    pub(crate) const CREATE_BUFFER: u32 = 50;
    pub(crate) const DESTROY_BUFFER: u32 = 51;
    pub(crate) const CREATE_SHADER_MODULE: u32 = 59;
    pub(crate) const ENUMERATE_INSTANCE_VERSION: u32 = 137;
    pub(crate) const SET_REPLY_COMMAND_STREAM: u32 = 178;
    pub(crate) const SEEK_REPLY_COMMAND_STREAM: u32 = 179;
    pub(crate) const EXECUTE_COMMAND_STREAMS: u32 = 180;
    pub(crate) const DESTROY_RING: u32 = 189;
    pub(crate) const NOTIFY_RING: u32 = 190;
    pub(crate) const WRITE_RING_EXTRA: u32 = 191;
    pub(crate) const WAIT_VIRTQUEUE_SEQNO: u32 = 252;
    pub(crate) const WAIT_RING_SEQNO: u32 = 253;
}

/// The flag that asks for a reply.
pub(super) const REPLY: u32 = 1;

/// Numbers of objects that the cases use.
pub(super) const INSTANCE: u64 = 1;
pub(super) const PHYSICAL_DEVICE: u64 = 2;
pub(super) const DEVICE: u64 = 3;

/// Words in the making.
#[derive(Clone, Debug, Default)]
pub(super) struct Words(pub(super) Vec<u32>);

impl Words {
    /// A command without a reply.
    pub(super) fn command(number: u32) -> Self {
        Self(vec![number, 0])
    }

    /// A command with a reply.
    pub(super) fn asking(number: u32) -> Self {
        Self(vec![number, REPLY])
    }

    /// Adds words as they are.
    pub(super) fn and(mut self, words: &[u32]) -> Self {
        self.0.extend(words);
        self
    }

    /// Adds 64-bit numbers: handles, counts, sizes, flags of presence.
    pub(super) fn wide(mut self, values: &[u64]) -> Self {
        for value in values {
            let [low, high] = halves(*value);
            self.0.extend([low, high]);
        }
        self
    }

    /// Adds other words.
    pub(super) fn then(self, other: &Self) -> Self {
        self.and(&other.0)
    }
}

fn halves(value: u64) -> [u32; 2] {
    let low = u32::try_from(value & u64::from(u32::MAX)).unwrap();
    [low, u32::try_from(value >> 32).unwrap()]
}

/// Creates an instance with the number `id`; nothing else is special about it.
pub(super) fn create_instance(id: u64) -> Words {
    Words::command(command::CREATE_INSTANCE)
        .wide(&[1]) // create info
        .and(&[1])
        .wide(&[0])
        .and(&[0])
        .wide(&[0]) // no application info
        .and(&[0])
        .wide(&[0])
        .and(&[0])
        .wide(&[0])
        .wide(&[0]) // no allocator
        .wide(&[1, id])
}

/// Gives the first physical device its number.
pub(super) fn enumerate() -> Words {
    Words::command(command::ENUMERATE_PHYSICAL_DEVICES)
        .wide(&[INSTANCE, 1])
        .and(&[1])
        .wide(&[1, PHYSICAL_DEVICE])
}

/// Creates a device of the physical device, with one queue.
pub(super) fn create_device() -> Words {
    Words::command(command::CREATE_DEVICE)
        .wide(&[PHYSICAL_DEVICE, 1])
        .and(&[3])
        .wide(&[0])
        .and(&[0, 1])
        .wide(&[1])
        .and(&[2])
        .wide(&[0])
        .and(&[0, 0, 1])
        .wide(&[1])
        .and(&[0x3f80_0000])
        .and(&[0])
        .wide(&[0])
        .and(&[0])
        .wide(&[0])
        .wide(&[0]) // no features
        .wide(&[0])
        .wide(&[1, DEVICE])
}

/// Everything up to the device.
pub(super) fn device() -> Words {
    create_instance(INSTANCE)
        .then(&enumerate())
        .then(&create_device())
}

/// Creates a buffer on the device.
pub(super) fn create_buffer(id: u64, bytes: u64) -> Words {
    Words::command(command::CREATE_BUFFER)
        .wide(&[DEVICE, 1])
        .and(&[12])
        .wide(&[0])
        .and(&[0])
        .wide(&[bytes])
        .and(&[2, 0, 0])
        .wide(&[0])
        .wide(&[0])
        .wide(&[1, id])
}
