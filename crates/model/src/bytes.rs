//! Sizes in bytes as people write them: `512M`, `1.5 GiB`, `4096`.
//!
//! Units are powers of two, with or without `iB` or `B`, in either case: memory is never sold by
//! powers of ten. [`format()`] writes what [`parse`] reads back to the very same number.

use thiserror::Error;

/// Units and what they stand for, as a shift.
const UNITS: [(&str, u32); 5] = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10), ("B", 0)];

/// Why a text is not a size.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BadSize {
    /// There is no number at the start.
    #[error("`{text}` does not start with a number; sizes look like `512M` or `2GiB`")]
    Number {
        /// What was given.
        text: String,
    },
    /// The unit is unknown.
    #[error("`{unit}` is not a unit of size; there are K, M, G and T (powers of 1024)")]
    Unit {
        /// What follows the number.
        unit: String,
    },
    /// The fraction does not come out as whole bytes.
    #[error("`{text}` is not a whole number of bytes")]
    Fraction {
        /// What was given.
        text: String,
    },
    /// More than 64 bits.
    #[error("`{text}` is more than there can be")]
    TooLarge {
        /// What was given.
        text: String,
    },
}

/// Reads a size.
///
/// ```
/// # use parhelion_model::bytes;
/// assert_eq!(bytes::parse("1.5 GiB"), Ok(1610612736));
/// assert_eq!(bytes::parse("64k"), Ok(65536));
/// ```
pub fn parse(text: &str) -> Result<u64, BadSize> {
    let given = || text.to_owned();
    let trimmed = text.trim();
    let end = trimmed
        .find(|c: char| !c.is_ascii_digit() && c != '.')
        .unwrap_or(trimmed.len());
    let (number, unit) = trimmed.split_at(end);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        return Err(BadSize::Number { text: given() });
    }
    let shift = unit_shift(unit.trim_start()).ok_or_else(|| BadSize::Unit {
        unit: unit.trim_start().to_owned(),
    })?;
    let too_large = || BadSize::TooLarge { text: given() };
    let whole: u64 = whole.parse().map_err(|_| too_large())?;
    let whole = whole.checked_mul(1 << shift).ok_or_else(too_large)?;
    let fraction = fraction.trim_end_matches('0');
    if fraction.is_empty() {
        return Ok(whole);
    }
    // At most 18 digits: ten to that power is below 2^60, times 2^40 fits 128 bits.
    let not_whole = || BadSize::Fraction { text: given() };
    let places = u32::try_from(fraction.len()).map_err(|_| not_whole())?;
    if places > 18 {
        return Err(not_whole());
    }
    let numerator: u128 = fraction.parse().map_err(|_| not_whole())?;
    let numerator = numerator << shift;
    let denominator = 10_u128.pow(places);
    if !numerator.is_multiple_of(denominator) {
        return Err(not_whole());
    }
    u64::try_from(numerator / denominator)
        .ok()
        .and_then(|part| whole.checked_add(part))
        .ok_or_else(too_large)
}

/// Writes a size exactly, with the largest unit that needs no fraction.
pub fn format(bytes: u64) -> String {
    for (name, shift) in UNITS {
        let unit = 1_u64 << shift;
        if bytes >= unit && bytes.is_multiple_of(unit) {
            return format!("{}{name}", bytes >> shift);
        }
    }
    format!("{bytes}B")
}

/// Writes a size for people to read, rounded to one place: `1.4 GiB`.
pub fn format_rounded(bytes: u64) -> String {
    for (name, shift) in UNITS {
        let unit = 1_u64 << shift;
        if bytes >= unit && shift > 0 {
            let tenths = (u128::from(bytes) * 10 + u128::from(unit / 2)) >> shift;
            return format!("{}.{} {name}", tenths / 10, tenths % 10);
        }
    }
    format!("{bytes} B")
}

fn unit_shift(unit: &str) -> Option<u32> {
    if unit.is_empty() {
        return Some(0);
    }
    UNITS.into_iter().find_map(|(name, shift)| {
        let letter = name.get(..1)?;
        let short = unit.eq_ignore_ascii_case(letter);
        let long = unit.eq_ignore_ascii_case(name);
        let plain = shift > 0
            && unit
                .get(..1)
                .is_some_and(|first| first.eq_ignore_ascii_case(letter))
            && unit
                .get(1..)
                .is_some_and(|rest| rest.eq_ignore_ascii_case("b"));
        (short || long || plain).then_some(shift)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn people_write_sizes_in_many_ways() {
        for (text, bytes) in [
            ("0", 0),
            ("4096", 4096),
            ("512M", 512 << 20),
            ("512 mib", 512 << 20),
            ("512MB", 512 << 20),
            (" 2GiB ", 2 << 30),
            ("1.5G", 3 << 29),
            ("0.5k", 512),
            ("3T", 3 << 40),
            ("7b", 7),
            ("18446744073709551615", u64::MAX),
        ] {
            assert_eq!(parse(text), Ok(bytes), "{text}");
        }
    }

    #[test]
    fn bad_sizes_say_what_is_wrong() {
        for (text, message) in [
            ("", "does not start with a number"),
            ("M", "does not start with a number"),
            ("-1", "does not start with a number"),
            ("1.", "does not start with a number"),
            ("1.2.3M", "does not start with a number"),
            ("5 parsecs", "`parsecs` is not a unit"),
            ("5Mé", "`Mé` is not a unit"),
            ("5é", "`é` is not a unit"),
            ("0.3", "not a whole number of bytes"),
            ("0.0001K", "not a whole number of bytes"),
            (
                "1.0000000000000000000000000000000000001T",
                "not a whole number",
            ),
            ("18446744073709551616", "more than there can be"),
            ("99999999T", "more than there can be"),
        ] {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains(message), "{text}: {error}");
        }
    }

    #[test]
    fn rounded_sizes_are_short() {
        assert_eq!(format_rounded(0), "0 B");
        assert_eq!(format_rounded(1536), "1.5 KiB");
        assert_eq!(format_rounded(1_500_000_000), "1.4 GiB");
        assert_eq!(format_rounded(u64::MAX), "16777216.0 TiB");
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_back(bytes: u64, shift in 0_u32..64) {
            let bytes = bytes >> shift << (shift / 2);
            prop_assert_eq!(parse(&format(bytes)), Ok(bytes));
        }

        #[test]
        fn no_text_is_too_strange(text: String) {
            let _ = parse(&text);
        }
    }
}
