//! The capset: what the host tells a guest driver before anything else.

use crate::{
    COMMAND_SERIALIZATION_SPEC_VERSION, EXTENSIONS, VENUS_PROTOCOL_SPEC_VERSION, VK_XML_VERSION,
    WIRE_FORMAT_VERSION,
};

/// The number of the Venus capset.
pub const CAPSET_ID: u32 = 4;
/// Its version.
pub const CAPSET_VERSION: u32 = 0;
/// Its size: 40 words.
pub const CAPSET_BYTES: usize = 160;

/// Words of the extension mask: bit `n % 32` of word `n / 32` stands for extension number `n`.
const MASK_WORDS: usize = 32;

/// The capset; `guest_vram` tells the guest to make blobs first and allocate memory from them,
/// as the static window of a virtual machine needs.
pub fn capset(guest_vram: bool) -> [u8; CAPSET_BYTES] {
    let mut mask = [0u32; MASK_WORDS];
    // Bit 0 of the first word says that the mask means something.
    let numbers = EXTENSIONS
        .iter()
        .map(|extension| extension.number)
        .chain([0]);
    for number in numbers {
        if let Some(word) = usize::try_from(number / 32)
            .ok()
            .and_then(|at| mask.get_mut(at))
        {
            *word |= 1 << (number % 32);
        }
    }
    let versions = [
        WIRE_FORMAT_VERSION,
        VK_XML_VERSION,
        COMMAND_SERIALIZATION_SPEC_VERSION,
        VENUS_PROTOCOL_SPEC_VERSION,
        // Shared memory is made by blob id 0.
        1,
    ];
    // Waits may block the ring; each queue has its timeline; who places memory.
    let abilities = [1, 1, guest_vram.into()];
    let words = versions.into_iter().chain(mask).chain(abilities);
    let mut bytes = [0; CAPSET_BYTES];
    for (place, word) in bytes.chunks_exact_mut(4).zip(words) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Recorded from virglrenderer 1.3.0: the same 185 extensions.
    const RECORDED: &str = "\
        01000000 4e414000 01000000 03000000 01000000 01c00120 00204030 ef6b5f00
        c06056c2 1968bbf0 0c8e65a2 62053141 0f7ae4f0 74b42596 4d050008 5a0ab730
        330200c6 3b070250 ca000800 50018d00 04801908 01e0c200 07802801 80000020
        20000000 08000000 00000000 00000000 00000000 00000000 00000000 00000000
        00000000 00000000 00000000 00000000 00000000 01000000 01000000 00000000";

    #[test]
    fn equals_the_recorded_one() {
        let words: Vec<String> = capset(false)
            .chunks(4)
            .map(|w| w.iter().map(|b| format!("{b:02x}")).collect())
            .collect();
        let recorded: Vec<&str> = RECORDED.split_whitespace().collect();
        assert_eq!(words, recorded);
    }
}
