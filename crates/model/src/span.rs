//! Lengths of time as people write them: `10s`, `250ms`, `2m`.

use thiserror::Error;

/// Units, in milliseconds, the longest first.
const UNITS: [(&str, u64); 4] = [("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

/// The longest: a day.
pub const LONGEST_MS: u64 = 86_400_000;

/// Why a text is no length of time.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{text}` is not a length of time from 1ms to 24h; they look like `250ms`, `10s` or `2m`")]
pub struct BadSpan {
    /// What was given.
    pub text: String,
}

/// Reads a length of time, in milliseconds.
///
/// ```
/// # use parhelion_model::span;
/// assert_eq!(span::parse("10s"), Ok(10_000));
/// assert_eq!(span::parse("250 ms"), Ok(250));
/// ```
pub fn parse(text: &str) -> Result<u64, BadSpan> {
    let bad = || BadSpan {
        text: text.to_owned(),
    };
    let trimmed = text.trim();
    let end = trimmed.find(|c: char| !c.is_ascii_digit());
    let (number, unit) = trimmed.split_at(end.unwrap_or(trimmed.len()));
    let number: u64 = number.parse().map_err(|_| bad())?;
    let unit = unit.trim_start();
    let factor = UNITS.iter().find(|(name, _)| *name == unit);
    let (_, factor) = factor.ok_or_else(bad)?;
    number
        .checked_mul(*factor)
        .filter(|ms| (1..=LONGEST_MS).contains(ms))
        .ok_or_else(bad)
}

/// Writes what [`parse`] reads back.
pub fn format(ms: u64) -> String {
    let whole = UNITS
        .iter()
        .find(|(_, factor)| ms > 0 && ms.is_multiple_of(*factor));
    let (unit, factor) = whole.unwrap_or(&("ms", 1));
    format!("{}{unit}", ms / factor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_makes_no_sense_is_refused() {
        for text in [
            "",
            "10",
            "s",
            "-1s",
            "1.5s",
            "0s",
            "25h",
            "10 parsecs",
            "99999999999999999999s",
        ] {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains("250ms"), "{error}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(ms in 1..=LONGEST_MS) {
            prop_assert_eq!(parse(&format(ms)), Ok(ms));
        }
    }
}
