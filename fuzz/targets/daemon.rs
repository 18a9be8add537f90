//! `parhelion_fuzz::daemon` says what is tried.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| parhelion_fuzz::daemon::run(data));
