//! Commands of a guest to the whole renderer, on the host's driver; for throw-away processes only.
#![no_main]

use std::sync::{Arc, LazyLock};

use parhelion_fuzz::context::{self, Driver};
use parhelion_vk::loader::Loader;

static LOADER: LazyLock<Arc<Loader>> =
    LazyLock::new(|| Arc::new(Loader::open().expect("there is a Vulkan loader")));

libfuzzer_sys::fuzz_target!(|data: &[u8]| context::run(data, &LOADER, Driver::Host));
