//! The null driver: a Vulkan implementation that answers everything and renders nothing.
//!
//! It stands where the host's loader would, behind the same function pointers, so that unit tests
//! and fuzzers run the whole renderer without a driver. Objects are numbers; memory is not there;
//! submissions are done at once.

mod answers;
mod generated;

use std::ffi::{CStr, c_char, c_void};
use std::sync::atomic::{AtomicU64, Ordering};

use parhelion_vk as vk;
use vk::loader::{AnyFunction, Loader};

/// A number that no other handle of this process has.
fn fresh() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    // Handles look like pointers: aligned, and never zero.
    NEXT.fetch_add(1, Ordering::Relaxed).wrapping_mul(64)
}

/// A loader that finds the null driver.
pub fn loader() -> Loader {
    // SAFETY: `get_instance_function` answers names with functions of these names.
    unsafe { Loader::from_function(get_instance_function) }
}

unsafe extern "system" fn get_instance_function(
    _instance: vk::Instance,
    name: *const c_char,
) -> Option<AnyFunction> {
    // SAFETY: the caller passes a string that ends with NUL.
    let name = unsafe { CStr::from_ptr(name) };
    if name == c"vkGetDeviceProcAddr" {
        let f: vk::loader::GetDeviceProcAddr = get_device_function;
        // SAFETY: both are function pointers; who asks for this name knows its signature.
        return Some(unsafe {
            core::mem::transmute::<vk::loader::GetDeviceProcAddr, AnyFunction>(f)
        });
    }
    generated::find(name)
}

unsafe extern "system" fn get_device_function(
    _device: vk::Device,
    name: *const c_char,
) -> Option<AnyFunction> {
    // SAFETY: the caller passes a string that ends with NUL.
    let name = unsafe { CStr::from_ptr(name) };
    if name == c"vkGetMemoryHostPointerPropertiesEXT" {
        let f: vk::host::PfnGetMemoryHostPointerPropertiesEXT = get_memory_host_pointer_properties;
        // SAFETY: both are function pointers; who asks for this name knows its signature.
        return Some(unsafe {
            core::mem::transmute::<vk::host::PfnGetMemoryHostPointerPropertiesEXT, AnyFunction>(f)
        });
    }
    generated::find(name)
}

unsafe extern "system" fn get_memory_host_pointer_properties(
    _device: vk::Device,
    _kind: vk::ExternalMemoryHandleTypeFlags,
    _pointer: *const c_void,
    out: *mut vk::host::MemoryHostPointerPropertiesEXT<'_>,
) -> vk::VkResult {
    // SAFETY: the caller passes a place for the structure.
    if let Some(out) = unsafe { out.as_mut() } {
        out.memory_type_bits = 1;
    }
    vk::VkResult::SUCCESS
}
