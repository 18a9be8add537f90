//! `parhelion_fuzz::vtest` says what is tried.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| parhelion_fuzz::vtest::run(data));
