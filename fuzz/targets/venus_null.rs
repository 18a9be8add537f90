//! Commands of a guest to the whole renderer, on the null driver.
#![no_main]

use std::sync::{Arc, LazyLock};

use parhelion_fuzz::context::{self, Driver};
use parhelion_vk::loader::Loader;

static LOADER: LazyLock<Arc<Loader>> =
    LazyLock::new(|| Arc::new(parhelion_render::driver::null::loader()));

libfuzzer_sys::fuzz_target!(|data: &[u8]| context::run(data, &LOADER, Driver::Null));
