//! FNV-1a, 64 bits, over bytes: the number by which two runs are compared bit by bit.

const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

/// Checksum of the raw bits of `values`, each as four little-endian bytes.
pub(crate) fn checksum(values: &[f32]) -> u64 {
    values.iter().fold(OFFSET, |hash, value| {
        feed(hash, &value.to_bits().to_le_bytes())
    })
}

fn feed(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values_of_fnv_1a() {
        assert_eq!(feed(OFFSET, b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(feed(OFFSET, b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(feed(OFFSET, b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn every_bit_counts() {
        assert_ne!(checksum(&[0.0]), checksum(&[-0.0]));
        assert_ne!(checksum(&[1.0, 2.0]), checksum(&[2.0, 1.0]));
        let next = f32::from_bits(1.0_f32.to_bits() + 1);
        assert_ne!(checksum(&[1.0]), checksum(&[next]));
    }
}
