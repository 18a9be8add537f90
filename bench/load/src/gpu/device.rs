//! One device with one queue.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::ffi::CStr;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, anyhow, ensure};
use ash::{ext, vk};

/// How the device is to be used.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    /// Number of the device in the loader's order.
    pub(crate) index: usize,
    /// Map no memory: results come back by host image copies and queries.
    pub(crate) no_map: bool,
}

/// A device, its queue, and what is known of them.
pub(crate) struct Gpu {
    raw: ash::Device,
    instance: ash::Instance,
    physical: vk::PhysicalDevice,
    queue: Mutex<vk::Queue>,
    family: u32,
    memory: vk::PhysicalDeviceMemoryProperties,
    host_copy: Option<ext::host_image_copy::Device>,
    options: Options,
    name: String,
    // Declared last: the library goes last.
    _entry: ash::Entry,
}

impl fmt::Debug for Gpu {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Gpu")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Gpu {
    /// Loads the ordinary loader and opens a device.
    pub(crate) fn open(options: Options) -> Result<Arc<Self>> {
        // SAFETY: the Vulkan loader is a library that may be loaded at any time.
        let entry = unsafe { ash::Entry::load() }.map_err(|error| {
            anyhow!(error)
                .context("there is no Vulkan loader; install it (Debian: `apt install libvulkan1`)")
        })?;
        let application = vk::ApplicationInfo::default()
            .application_name(c"load")
            .api_version(vk::API_VERSION_1_3);
        let info = vk::InstanceCreateInfo::default().application_info(&application);
        // SAFETY: complete.
        let instance = unsafe { entry.create_instance(&info, None) }.map_err(|code| {
            anyhow!(code).context(
                "Vulkan made no instance; install a driver (Debian: `apt install \
                 mesa-vulkan-drivers`), and see that VK_DRIVER_FILES, if set, names one",
            )
        })?;
        match Self::open_on(entry, instance.clone(), options) {
            Ok(gpu) => Ok(Arc::new(gpu)),
            Err(error) => {
                // SAFETY: nothing of it is left.
                unsafe { instance.destroy_instance(None) };
                Err(error)
            }
        }
    }

    fn open_on(entry: ash::Entry, instance: ash::Instance, options: Options) -> Result<Self> {
        // SAFETY: live.
        let devices = unsafe { instance.enumerate_physical_devices() }
            .context("the driver lists no devices")?;
        let index = options.index;
        let physical = *devices
            .get(index)
            .with_context(|| format!("there is no device {index}, only {}", devices.len()))?;
        // SAFETY: live.
        let properties = unsafe { instance.get_physical_device_properties(physical) };
        let name = properties
            .device_name_as_c_str()
            .unwrap_or(c"?")
            .to_string_lossy()
            .into_owned();
        ensure!(
            properties.api_version >= vk::API_VERSION_1_3,
            "{name} speaks a Vulkan older than 1.3, which the workloads need"
        );
        // SAFETY: live.
        let families = unsafe { instance.get_physical_device_queue_family_properties(physical) };
        let wanted = vk::QueueFlags::GRAPHICS | vk::QueueFlags::COMPUTE;
        let family = (0_u32..)
            .zip(&families)
            .find(|(_, family)| family.queue_flags.contains(wanted))
            .map(|(index, _)| index)
            .with_context(|| format!("{name} has no queue that draws and computes"))?;
        let can_copy = has_extension(&instance, physical, ext::host_image_copy::NAME)?;
        ensure!(
            can_copy || !options.no_map,
            "--no-map reads results by VK_EXT_host_image_copy, which {name} lacks"
        );

        let queues = [vk::DeviceQueueCreateInfo::default()
            .queue_family_index(family)
            .queue_priorities(&[1.0])];
        let names = [ext::host_image_copy::NAME.as_ptr()];
        let names = if can_copy { &names[..] } else { &[] };
        let mut of_1_2 = vk::PhysicalDeviceVulkan12Features::default()
            .timeline_semaphore(true)
            .buffer_device_address(true)
            .host_query_reset(true);
        let mut of_1_3 = vk::PhysicalDeviceVulkan13Features::default()
            .dynamic_rendering(true)
            .synchronization2(true);
        let mut copies =
            vk::PhysicalDeviceHostImageCopyFeaturesEXT::default().host_image_copy(true);
        let mut create = vk::DeviceCreateInfo::default()
            .queue_create_infos(&queues)
            .enabled_extension_names(names)
            .push_next(&mut of_1_2)
            .push_next(&mut of_1_3);
        if can_copy {
            create = create.push_next(&mut copies);
        }
        // SAFETY: complete; the features are required ones of 1.3.
        let raw = unsafe { instance.create_device(physical, &create, None) }
            .with_context(|| format!("{name} does not open"))?;
        // SAFETY: live; one queue of this family was asked for.
        let queue = unsafe { raw.get_device_queue(family, 0) };
        // SAFETY: live.
        let memory = unsafe { instance.get_physical_device_memory_properties(physical) };
        let host_copy = can_copy.then(|| ext::host_image_copy::Device::new(&instance, &raw));
        Ok(Self {
            raw,
            instance,
            physical,
            queue: Mutex::new(queue),
            family,
            memory,
            host_copy,
            options,
            name,
            _entry: entry,
        })
    }

    /// The device's functions.
    pub(crate) fn raw(&self) -> &ash::Device {
        &self.raw
    }

    /// The instance's functions.
    pub(crate) fn instance(&self) -> &ash::Instance {
        &self.instance
    }

    /// The physical device.
    pub(crate) fn physical(&self) -> vk::PhysicalDevice {
        self.physical
    }

    /// The queue's family.
    pub(crate) fn family(&self) -> u32 {
        self.family
    }

    /// Name of the device.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// Whether memory is mapped.
    pub(crate) fn maps(&self) -> bool {
        !self.options.no_map
    }

    /// Copies between memory of the program and images, if the device has them.
    pub(crate) fn host_copy(&self) -> Option<&ext::host_image_copy::Device> {
        self.host_copy.as_ref()
    }

    /// Runs `use_it` with the queue, alone.
    pub(crate) fn with_queue<T>(&self, use_it: impl FnOnce(vk::Queue) -> T) -> T {
        use_it(*self.queue.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The first memory type among `allowed` that has all of `flags`.
    pub(crate) fn memory_type(&self, allowed: u32, flags: vk::MemoryPropertyFlags) -> Option<u32> {
        let types = self.memory.memory_types_as_slice();
        (0_u32..)
            .zip(types)
            .find(|(i, kind)| allowed & (1 << i) != 0 && kind.property_flags.contains(flags))
            .map(|(i, _)| i)
    }
}

impl Drop for Gpu {
    fn drop(&mut self) {
        // SAFETY: live, and nobody else is left. A lost device is as idle as it gets.
        let _lost = unsafe { self.raw.device_wait_idle() };
        // SAFETY: all that was made of it held it, so is gone.
        unsafe { self.raw.destroy_device(None) };
        // SAFETY: the device is gone.
        unsafe { self.instance.destroy_instance(None) };
    }
}

fn has_extension(
    instance: &ash::Instance,
    physical: vk::PhysicalDevice,
    name: &CStr,
) -> Result<bool> {
    // SAFETY: live.
    let offered = unsafe { instance.enumerate_device_extension_properties(physical) }
        .context("the device does not list its extensions")?;
    Ok(offered
        .iter()
        .any(|one| one.extension_name_as_c_str() == Ok(name)))
}
