//! One device, one queue, and what is told about them.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::ffi::CStr;
use std::fmt;
use std::rc::Rc;

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use ash::{khr, vk};

use super::Vulkan;

/// What the report says about a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DeviceInfo {
    /// Name of the device.
    pub(crate) name: String,
    /// Name and version of its driver.
    pub(crate) driver: String,
    /// Version of Vulkan that the device speaks.
    pub(crate) api_version: String,
}

/// A logical device with one queue for everything.
pub(crate) struct Device {
    raw: ash::Device,
    physical: vk::PhysicalDevice,
    queue: vk::Queue,
    pool: vk::CommandPool,
    memory: vk::PhysicalDeviceMemoryProperties,
    limits: vk::PhysicalDeviceLimits,
    info: DeviceInfo,
    vulkan: Rc<Vulkan>,
}

impl fmt::Debug for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Device")
            .field("info", &self.info)
            .finish_non_exhaustive()
    }
}

impl Device {
    /// Describes the devices of `vulkan`, in order.
    pub(crate) fn list(vulkan: &Vulkan) -> Result<Vec<DeviceInfo>> {
        vulkan
            .devices()?
            .into_iter()
            .map(|device| describe(vulkan, device))
            .collect()
    }

    /// Opens device number `index`. With a surface, it must be able to present to it.
    pub(crate) fn open(
        vulkan: &Rc<Vulkan>,
        index: usize,
        surface: Option<(&khr::surface::Instance, vk::SurfaceKHR)>,
    ) -> Result<Rc<Self>> {
        let devices = vulkan.devices()?;
        let Some(&physical) = devices.get(index) else {
            bail!(
                "there is no device {index}, only {}; see --list",
                devices.len()
            );
        };
        let info = describe(vulkan, physical)?;
        // SAFETY: `physical` is of this live instance.
        let properties = unsafe { vulkan.raw().get_physical_device_properties(physical) };
        ensure!(
            properties.api_version >= vk::API_VERSION_1_1,
            "device {index}, {}, speaks Vulkan {} only; 1.1 is needed",
            info.name,
            info.api_version
        );
        // SAFETY: as above.
        let memory = unsafe { vulkan.raw().get_physical_device_memory_properties(physical) };
        let family = family(vulkan, physical, surface)?;

        let queues = [vk::DeviceQueueCreateInfo::default()
            .queue_family_index(family)
            .queue_priorities(&[1.0])];
        let names = [khr::swapchain::NAME.as_ptr()];
        let names = if surface.is_some() { &names[..] } else { &[] };
        if surface.is_some() && !has_extension(vulkan, physical, khr::swapchain::NAME)? {
            bail!("device {index}, {}, cannot present to windows", info.name);
        }
        let create = vk::DeviceCreateInfo::default()
            .queue_create_infos(&queues)
            .enabled_extension_names(names);
        // SAFETY: `create` and all it points to live until the call returns; family and
        // extension are the device's own.
        let raw = unsafe { vulkan.raw().create_device(physical, &create, None) }
            .with_context(|| format!("device {index}, {}, does not open", info.name))?;
        // SAFETY: one queue of this family was asked for.
        let queue = unsafe { raw.get_device_queue(family, 0) };
        let pool_info = vk::CommandPoolCreateInfo::default()
            .queue_family_index(family)
            .flags(vk::CommandPoolCreateFlags::RESET_COMMAND_BUFFER);
        // SAFETY: the device is live and has this family.
        let pool = match unsafe { raw.create_command_pool(&pool_info, None) } {
            Ok(pool) => pool,
            Err(code) => {
                // SAFETY: nothing was made of the device.
                unsafe { raw.destroy_device(None) };
                return Err(anyhow!(code).context("no command pool"));
            }
        };
        Ok(Rc::new(Self {
            raw,
            physical,
            queue,
            pool,
            memory,
            limits: properties.limits,
            info,
            vulkan: Rc::clone(vulkan),
        }))
    }

    /// The device.
    pub(crate) fn raw(&self) -> &ash::Device {
        &self.raw
    }

    /// The instance it is of.
    pub(crate) fn vulkan(&self) -> &Vulkan {
        &self.vulkan
    }

    /// The physical device.
    pub(crate) fn physical(&self) -> vk::PhysicalDevice {
        self.physical
    }

    /// The queue, which only this thread uses.
    pub(crate) fn queue(&self) -> vk::Queue {
        self.queue
    }

    /// The pool of all command buffers.
    pub(crate) fn pool(&self) -> vk::CommandPool {
        self.pool
    }

    /// Name, driver, version.
    pub(crate) fn info(&self) -> &DeviceInfo {
        &self.info
    }

    /// Limits of the device.
    pub(crate) fn limits(&self) -> &vk::PhysicalDeviceLimits {
        &self.limits
    }

    /// The first memory type among `allowed` that has all of `flags`.
    pub(crate) fn memory_type(&self, allowed: u32, flags: vk::MemoryPropertyFlags) -> Option<u32> {
        (0..self.memory.memory_type_count).find(|&i| {
            let kind = self.memory.memory_types[i as usize];
            allowed & (1 << i) != 0 && kind.property_flags.contains(flags)
        })
    }

    /// Waits until the device has nothing to do.
    pub(crate) fn wait(&self) -> Result<()> {
        // SAFETY: the device is live, and no other thread uses its queue.
        unsafe { self.raw.device_wait_idle() }.map_err(lost)
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        // SAFETY: as in `wait`. A lost device is as idle as it gets.
        let _lost = unsafe { self.raw.device_wait_idle() };
        // SAFETY: all command buffers of the pool are idle, and their owners hold an `Rc` of
        // the device, so are gone.
        unsafe { self.raw.destroy_command_pool(self.pool, None) };
        // SAFETY: for the same reason nothing else of the device is left.
        unsafe { self.raw.destroy_device(None) };
    }
}

/// Says what an error of the device means to the user.
pub(crate) fn lost(code: vk::Result) -> anyhow::Error {
    match code {
        vk::Result::ERROR_DEVICE_LOST => anyhow!(
            "the device was lost: its driver or renderer ended, or a submission took too long; \
             try a smaller --batch"
        ),
        code => anyhow!(code).context("the device failed"),
    }
}

fn family(
    vulkan: &Vulkan,
    physical: vk::PhysicalDevice,
    surface: Option<(&khr::surface::Instance, vk::SurfaceKHR)>,
) -> Result<u32> {
    // SAFETY: `physical` is of this live instance.
    let families = unsafe {
        vulkan
            .raw()
            .get_physical_device_queue_family_properties(physical)
    };
    for (index, family) in (0_u32..).zip(&families) {
        if !family.queue_flags.contains(vk::QueueFlags::COMPUTE) {
            continue;
        }
        let Some((loader, surface)) = surface else {
            return Ok(index);
        };
        // SAFETY: device, family and surface are live and of this instance.
        let presents =
            unsafe { loader.get_physical_device_surface_support(physical, index, surface) }
                .context("cannot ask whether the device presents to this window")?;
        if presents {
            return Ok(index);
        }
    }
    if surface.is_some() {
        bail!("this device has no queue that both computes and presents to this window");
    }
    bail!("this device has no queue that computes")
}

fn has_extension(vulkan: &Vulkan, physical: vk::PhysicalDevice, name: &CStr) -> Result<bool> {
    // SAFETY: `physical` is of this live instance.
    let offered = unsafe { vulkan.raw().enumerate_device_extension_properties(physical) }
        .context("the device does not list its extensions")?;
    Ok(offered
        .iter()
        .any(|one| one.extension_name_as_c_str() == Ok(name)))
}

fn describe(vulkan: &Vulkan, physical: vk::PhysicalDevice) -> Result<DeviceInfo> {
    let mut driver = vk::PhysicalDeviceDriverProperties::default();
    let told = has_extension(vulkan, physical, khr::driver_properties::NAME)?;
    let mut properties = vk::PhysicalDeviceProperties2::default();
    if told {
        properties = properties.push_next(&mut driver);
    }
    // SAFETY: `physical` is of this live instance; the chained struct belongs to an extension
    // that the device has. Instances of 1.1, but devices of 1.0, are fine with the call.
    unsafe {
        vulkan
            .raw()
            .get_physical_device_properties2(physical, &mut properties);
    };
    let basic = properties.properties;
    let text = |chars: std::result::Result<&CStr, _>| {
        chars.map_or_else(
            |_| String::from("?"),
            |chars| chars.to_string_lossy().into_owned(),
        )
    };
    let version = |v: u32| {
        let (major, minor) = (vk::api_version_major(v), vk::api_version_minor(v));
        format!("{major}.{minor}.{}", vk::api_version_patch(v))
    };
    let driver = if told {
        let name = text(driver.driver_name_as_c_str());
        let info = text(driver.driver_info_as_c_str());
        if info.is_empty() {
            name
        } else {
            format!("{name}, {info}")
        }
    } else {
        format!("version {:#x}", basic.driver_version)
    };
    Ok(DeviceInfo {
        name: text(basic.device_name_as_c_str()),
        driver,
        api_version: version(basic.api_version),
    })
}
