//! `parhelion_fuzz::schedule` says what is tried.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| parhelion_fuzz::schedule::run(data));
