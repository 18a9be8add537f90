//! The loader, the instance, and the devices there are.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::ffi::CStr;
use std::fmt;
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use ash::vk;

/// The Vulkan instance.
pub(crate) struct Vulkan {
    // Declared before `entry`: the library goes last.
    raw: ash::Instance,
    entry: ash::Entry,
}

impl fmt::Debug for Vulkan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vulkan").finish_non_exhaustive()
    }
}

impl Vulkan {
    /// Loads the ordinary loader and makes an instance for Vulkan 1.1 with these extensions.
    pub(crate) fn load(extensions: &[&CStr]) -> Result<Rc<Self>> {
        // SAFETY: the Vulkan loader is a library that may be loaded at any time.
        let entry = unsafe { ash::Entry::load() }.map_err(|error| {
            anyhow!(error)
                .context("there is no Vulkan loader; install it (Debian: `apt install libvulkan1`)")
        })?;
        // SAFETY: the loader is loaded.
        let version = unsafe { entry.try_enumerate_instance_version() }
            .context("the Vulkan loader does not tell its version")?
            .unwrap_or(vk::API_VERSION_1_0);
        ensure!(
            version >= vk::API_VERSION_1_1,
            "the Vulkan loader is older than 1.1; update it"
        );
        Self::check(&entry, extensions)?;

        let application = vk::ApplicationInfo::default()
            .application_name(c"hydro")
            .application_version(1)
            .api_version(vk::API_VERSION_1_1);
        let names: Vec<_> = extensions.iter().map(|name| name.as_ptr()).collect();
        let info = vk::InstanceCreateInfo::default()
            .application_info(&application)
            .enabled_extension_names(&names);
        // SAFETY: `info` and all it points to live until the call returns, and the extensions
        // were found above.
        let raw = unsafe { entry.create_instance(&info, None) }.map_err(|code| match code {
            vk::Result::ERROR_INCOMPATIBLE_DRIVER => no_driver(),
            code => anyhow!(code).context("Vulkan made no instance"),
        })?;
        Ok(Rc::new(Self { raw, entry }))
    }

    fn check(entry: &ash::Entry, extensions: &[&CStr]) -> Result<()> {
        // SAFETY: the loader is loaded; no layer is named.
        let offered = unsafe { entry.enumerate_instance_extension_properties(None) }
            .context("the Vulkan loader does not list its extensions")?;
        for name in extensions {
            let found = offered
                .iter()
                .any(|one| one.extension_name_as_c_str() == Ok(name));
            if !found {
                bail!(
                    "the Vulkan drivers here lack {}, which --window needs",
                    name.to_string_lossy()
                );
            }
        }
        Ok(())
    }

    /// The instance.
    pub(crate) fn raw(&self) -> &ash::Instance {
        &self.raw
    }

    /// The loader.
    pub(crate) fn entry(&self) -> &ash::Entry {
        &self.entry
    }

    /// All devices, in the loader's order; never none.
    pub(crate) fn devices(&self) -> Result<Vec<vk::PhysicalDevice>> {
        // SAFETY: the instance is live.
        let devices = unsafe { self.raw.enumerate_physical_devices() }
            .map_err(|code| anyhow!(code).context(no_driver()))?;
        if devices.is_empty() {
            Err(no_driver())
        } else {
            Ok(devices)
        }
    }
}

impl Drop for Vulkan {
    fn drop(&mut self) {
        // SAFETY: all that was made of the instance holds an `Rc` of it, so is gone.
        unsafe { self.raw.destroy_instance(None) };
    }
}

fn no_driver() -> anyhow::Error {
    anyhow!(
        "there is no Vulkan device; install a driver (Debian: `apt install mesa-vulkan-drivers`, \
         which has lavapipe, a driver that needs no GPU), and see that VK_DRIVER_FILES, if set, \
         names one"
    )
}
