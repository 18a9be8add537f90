//! Finds the Vulkan loader of the host and the functions in it.
#![allow(unsafe_code, reason = "functions come out of a shared library by name")]

use core::ffi::{CStr, c_char};

use libloading::Library;
use libloading::os::unix;

use crate::host::HostTable;
use crate::{DeviceTable, EntryTable, Instance, InstanceTable};

/// Some function; what it takes is known from its name.
pub type AnyFunction = unsafe extern "system" fn();

/// `vkGetInstanceProcAddr`.
pub type GetInstanceProcAddr =
    unsafe extern "system" fn(Instance, *const c_char) -> Option<AnyFunction>;

/// `vkGetDeviceProcAddr`.
pub type GetDeviceProcAddr =
    unsafe extern "system" fn(crate::Device, *const c_char) -> Option<AnyFunction>;

/// Why there is no loader.
#[derive(Debug, thiserror::Error)]
pub enum LoaderError {
    /// The library is not there or cannot be opened.
    #[error("cannot open the Vulkan loader libvulkan.so.1; install it (Debian: libvulkan1)")]
    Library(#[source] libloading::Error),
    /// The library is something else.
    #[error("libvulkan.so.1 has no vkGetInstanceProcAddr: it is not a Vulkan loader")]
    Symbol(#[source] libloading::Error),
}

/// The Vulkan implementation: a loader library, or something that answers like one.
#[derive(Debug)]
pub struct Loader {
    get: GetInstanceProcAddr,
    /// Keeps the code that `get` points to.
    _library: Option<Library>,
}

/// The library of mathematical functions.
const MATHEMATICS: &str = "libm.so.6";

/// Makes mathematical functions known to all of the process.
///
/// Software drivers compile shaders to machine code that calls them by name (`powf`), and look for
/// them where each C program has them. A Rust program need not have them at all; and where a name is
/// not found, lavapipe's code calls address zero.
fn show_mathematics() {
    let flags = unix::RTLD_NOW | unix::RTLD_GLOBAL;
    // SAFETY: the C library's own part, which drivers load in any case; its initialisers do nothing
    // that others could notice.
    let library = unsafe { unix::Library::open(Some(MATHEMATICS), flags) };
    // It stays for as long as the process. If there is none, no driver here looks for it.
    std::mem::forget(library);
}

impl Loader {
    /// Opens the host's loader.
    pub fn open() -> Result<Self, LoaderError> {
        show_mathematics();
        // SAFETY: the library's initialisers run; that is what loading a driver means. It happens
        // in a process that was started for this.
        let library = unsafe { Library::new("libvulkan.so.1") }.map_err(LoaderError::Library)?;
        // SAFETY: a Vulkan loader exports this symbol with this signature (Vulkan specification,
        // "Command Function Pointers").
        let symbol = unsafe { library.get::<GetInstanceProcAddr>(b"vkGetInstanceProcAddr\0") };
        let get = *symbol.map_err(LoaderError::Symbol)?;
        Ok(Self {
            get,
            _library: Some(library),
        })
    }

    /// An implementation that is part of this program.
    ///
    /// # Safety
    ///
    /// `get` answers as the specification says of `vkGetInstanceProcAddr`.
    pub unsafe fn from_function(get: GetInstanceProcAddr) -> Self {
        Self {
            get,
            _library: None,
        }
    }

    /// A function of the instance, or a global one when the instance is null.
    fn function(&self, instance: Instance, name: &CStr) -> Option<AnyFunction> {
        // SAFETY: the name ends with NUL; the instance is null or live, as the callers promise.
        unsafe { (self.get)(instance, name.as_ptr()) }
    }

    /// The functions that need no instance.
    pub fn entry(&self) -> EntryTable {
        // SAFETY: a loader answers a name with the function of that name.
        unsafe { EntryTable::load(|name| self.function(Instance(0), name)) }
    }

    /// The functions of an instance.
    ///
    /// # Safety
    ///
    /// `instance` is live and was made by this loader.
    pub unsafe fn instance(&self, instance: Instance) -> InstanceTable {
        // SAFETY: a loader answers a name with the function of that name.
        unsafe { InstanceTable::load(|name| self.function(instance, name)) }
    }

    /// The functions of a device that take host pointers.
    ///
    /// # Safety
    ///
    /// As for [`Loader::device`].
    pub unsafe fn host(&self, instance: Instance, device: crate::Device) -> HostTable {
        let Some(get) = self.function(instance, c"vkGetDeviceProcAddr") else {
            return HostTable::default();
        };
        // SAFETY: that is the signature of the function with this name.
        let get = unsafe { core::mem::transmute::<AnyFunction, GetDeviceProcAddr>(get) };
        // SAFETY: a loader answers a name with the function of that name.
        unsafe { HostTable::load(|name| get_device_function(get, device, name)) }
    }

    /// The functions of a device: those of core and of the extensions that were enabled.
    ///
    /// # Safety
    ///
    /// `instance` and `device` are live and were made by this loader.
    pub unsafe fn device(&self, instance: Instance, device: crate::Device) -> DeviceTable {
        let Some(get) = self.function(instance, c"vkGetDeviceProcAddr") else {
            return DeviceTable::default();
        };
        // SAFETY: that is the signature of the function with this name.
        let get = unsafe { core::mem::transmute::<AnyFunction, GetDeviceProcAddr>(get) };
        // SAFETY: a loader answers a name with the function of that name.
        unsafe { DeviceTable::load(|name| get_device_function(get, device, name)) }
    }
}

/// A function of a device.
fn get_device_function(
    get: GetDeviceProcAddr,
    device: crate::Device,
    name: &CStr,
) -> Option<AnyFunction> {
    // SAFETY: the caller of `Loader::device` promises a live device; the name ends with NUL.
    unsafe { get(device, name.as_ptr()) }
}
