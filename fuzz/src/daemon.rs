//! What comes to the daemon as JSON: limits, from whoever uses the API, and what devices say of themselves.

use parhelion_device::vgpu::Status;
use parhelion_model::vgpu::{LimitsChange, VgpuLimits, check_name};
use parhelion_model::{bytes, span};

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    if let Ok(change) = serde_json::from_slice::<LimitsChange>(data) {
        let text = serde_json::to_vec(&change).expect("limits can be written");
        let again: LimitsChange = serde_json::from_slice(&text).expect("own limits are read");
        assert_eq!(again, change);
        let limits = change.apply(&VgpuLimits::default());
        if limits.check().is_ok() {
            let share = limits.share();
            assert!(share.weight > 0);
            assert!(share.cap_percent.is_none_or(|cap| (1..=100).contains(&cap)));
        }
    }
    if let Ok(status) = serde_json::from_slice::<Status>(data) {
        let text = serde_json::to_vec(&status).expect("a status can be written");
        let again: Status = serde_json::from_slice(&text).expect("own status is read");
        assert_eq!(again, status);
    }
    if let Ok(text) = std::str::from_utf8(data) {
        if let Ok(number) = bytes::parse(text) {
            let _ = bytes::format_rounded(number);
        }
        if let Ok(ms) = span::parse(text) {
            assert_eq!(span::parse(&span::format(ms)), Ok(ms));
        }
        if check_name(text).is_ok() {
            assert!(
                !text.contains('/') && !text.starts_with('.'),
                "it is a file's name"
            );
        }
    }
}
