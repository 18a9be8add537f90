//! Instances and physical devices of the host.

use std::ffi::CStr;
use std::sync::{Arc, OnceLock};

use parhelion_vk as vk;
use vk::loader::Loader;

use super::backend::{self, Backend};

/// An instance of the host's implementation.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) handle: vk::Instance,
    pub(crate) table: vk::InstanceTable,
    pub(crate) loader: Arc<Loader>,
}

/// The newest core version that is spoken, whatever its patch.
pub(crate) const MAX_API_VERSION: u32 = vk::api_version(1, 4, 0xfff);

impl Instance {
    /// Creates an instance for `application`, which may want `wanted_version`.
    pub(crate) fn create(
        loader: &Arc<Loader>,
        application: vk::ApplicationInfo<'_>,
        wanted_version: u32,
    ) -> Result<Arc<Self>, vk::VkResult> {
        let arena = vk::Arena::new(1 << 16);
        let entry = loader.entry();
        let host = host_version(&entry);
        if host < vk::api_version(1, 1, 0) {
            return Err(vk::VkResult::ERROR_INCOMPATIBLE_DRIVER);
        }
        let api_version = wanted_version
            .clamp(vk::api_version(1, 1, 0), MAX_API_VERSION)
            .min(host);
        let memory = |_| vk::VkResult::ERROR_OUT_OF_HOST_MEMORY;
        let application = vk::ApplicationInfo {
            api_version,
            ..application
        };
        let info = vk::InstanceCreateInfo {
            p_application_info: arena.one(application).map_err(memory)?,
            ..Default::default()
        };
        let info = arena.one(info).map_err(memory)?;
        let slot = arena.out::<vk::Instance>(1).map_err(memory)?;
        let create = entry
            .create_instance
            .ok_or(vk::VkResult::ERROR_INITIALIZATION_FAILED)?;
        // SAFETY: obligations 1, 2 and 5; `application` points into the caller's arena.
        let result = unsafe { create(info, vk::Null::NULL, slot) };
        if result.is_error() {
            return Err(result);
        }
        let handle = slot
            .first()
            .ok_or(vk::VkResult::ERROR_INITIALIZATION_FAILED)?;
        // SAFETY: the instance is live and the loader's.
        let table = unsafe { loader.instance(handle) };
        Ok(Arc::new(Self {
            handle,
            table,
            loader: Arc::clone(loader),
        }))
    }

    /// The physical devices that can be used, in the host's order.
    pub(crate) fn physical_devices(
        self: &Arc<Self>,
    ) -> Result<Vec<Arc<PhysicalDevice>>, vk::VkResult> {
        let arena = vk::Arena::new(1 << 20);
        let memory = |_: vk::arena::Full| vk::VkResult::ERROR_OUT_OF_HOST_MEMORY;
        let f = self.table.enumerate_physical_devices;
        let f = f.ok_or(vk::VkResult::ERROR_INITIALIZATION_FAILED)?;
        let count = arena.out::<u32>(1).map_err(memory)?;
        // SAFETY: obligations 1 and 2; no array, so the count is asked for.
        let result = unsafe { f(self.handle, count, vk::Out::NULL) };
        if result.is_error() {
            return Err(result);
        }
        let room = usize::try_from(count.first().unwrap_or(0)).unwrap_or(0);
        let list = arena.out::<vk::PhysicalDevice>(room).map_err(memory)?;
        // SAFETY: obligations 1 and 2; the array has as many places as `count` says.
        let result = unsafe { f(self.handle, count, list) };
        if result.is_error() {
            return Err(result);
        }
        let found = usize::try_from(count.first().unwrap_or(0)).unwrap_or(0);
        let devices = list
            .iter()
            .take(found)
            .filter_map(|handle| PhysicalDevice::new(self, handle));
        Ok(devices.map(Arc::new).collect())
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        if let Some(destroy) = self.table.destroy_instance {
            // SAFETY: obligations 1 and 5; everything made from it held a reference.
            unsafe { destroy(self.handle, vk::Null::NULL) };
        }
    }
}

/// The version of the host's implementation.
pub(crate) fn host_version(entry: &vk::EntryTable) -> u32 {
    let arena = vk::Arena::new(1 << 12);
    let (Some(f), Ok(out)) = (entry.enumerate_instance_version, arena.out::<u32>(1)) else {
        return vk::api_version(1, 0, 0);
    };
    // SAFETY: obligations 1 and 2.
    let result = unsafe { f(out) };
    if result.is_error() {
        vk::api_version(1, 0, 0)
    } else {
        out.first().unwrap_or(0)
    }
}

/// A physical device, and what was asked of it once.
#[derive(Debug)]
pub(crate) struct PhysicalDevice {
    pub(crate) handle: vk::PhysicalDevice,
    pub(crate) instance: Arc<Instance>,
    pub(crate) properties: vk::PhysicalDeviceProperties,
    pub(crate) memory: vk::PhysicalDeviceMemoryProperties,
    /// The queues of each family.
    pub(crate) queue_families: Vec<vk::QueueFamilyProperties>,
    /// All extensions that the driver has, with their versions.
    pub(crate) extensions: Vec<vk::ExtensionProperties>,
    backends: OnceLock<Vec<Backend>>,
    /// Whether semaphores can be exported and imported as sync files.
    pub(crate) sync_files: OnceLock<bool>,
}

impl PhysicalDevice {
    /// Asks the driver about `handle`; none if it is too old to be used.
    fn new(instance: &Arc<Instance>, handle: vk::PhysicalDevice) -> Option<Self> {
        let arena = vk::Arena::new(1 << 22);
        let table = &instance.table;
        let properties = arena.out::<vk::PhysicalDeviceProperties>(1).ok()?;
        // SAFETY: obligations 1 and 2.
        unsafe { (table.get_physical_device_properties?)(handle, properties) };
        let properties = properties.first()?;
        if properties.api_version < vk::api_version(1, 1, 0) {
            return None;
        }
        let memory = arena.out::<vk::PhysicalDeviceMemoryProperties>(1).ok()?;
        // SAFETY: obligations 1 and 2.
        unsafe { (table.get_physical_device_memory_properties?)(handle, memory) };
        let memory = memory.first()?;
        let count = arena.out::<u32>(1).ok()?;
        let families = table.get_physical_device_queue_family_properties?;
        // SAFETY: obligations 1 and 2; no array, so the count is asked for.
        unsafe { families(handle, count, vk::Out::NULL) };
        let list = arena.out(usize::try_from(count.first()?).ok()?).ok()?;
        // SAFETY: obligations 1 and 2; the array has as many places as `count` says.
        unsafe { families(handle, count, list) };
        let queue_families = list.iter().collect();
        let extensions = extensions(table, handle, &arena)?;
        Some(Self {
            handle,
            instance: Arc::clone(instance),
            properties,
            memory,
            queue_families,
            extensions,
            backends: OnceLock::new(),
            sync_files: OnceLock::new(),
        })
    }

    /// Names of the driver's extensions.
    pub(crate) fn extension_names(&self) -> Vec<String> {
        self.extensions
            .iter()
            .map(|e| text(&e.extension_name))
            .collect()
    }

    /// Whether the driver has an extension.
    pub(crate) fn has_extension(&self, name: &str) -> bool {
        self.extensions.iter().any(|e| {
            CStr::from_bytes_until_nul(&e.extension_name)
                .is_ok_and(|own| own.to_bytes() == name.as_bytes())
        })
    }

    /// Memory types as the driver has them.
    pub(crate) fn memory_types(&self) -> &[vk::MemoryType] {
        let count = usize::try_from(self.memory.memory_type_count).unwrap_or(0);
        self.memory.memory_types.get(..count).unwrap_or_default()
    }

    /// How each memory type is served.
    pub(crate) fn backends(&self) -> &[Backend] {
        self.backends.get_or_init(|| {
            let types = self.memory_types();
            backend::backends(&self.instance, self.handle, types, &self.extension_names())
        })
    }

    /// How one memory type is served.
    pub(crate) fn backend(&self, type_index: u32) -> Backend {
        let index = usize::try_from(type_index).unwrap_or(usize::MAX);
        self.backends()
            .get(index)
            .copied()
            .unwrap_or(Backend::Driver)
    }

    /// Memory properties as a guest sees them: types that cannot be mapped lose the flag, and no
    /// heap is larger than the guest's limit. `in_window`: memory to be mapped is in the window of a
    /// virtual machine, from where it has to be imported.
    pub(crate) fn shown_memory(
        &self,
        limit_bytes: Option<u64>,
        in_window: bool,
    ) -> vk::PhysicalDeviceMemoryProperties {
        let mut shown = self.memory;
        let mappable = vk::MemoryPropertyFlags::HOST_VISIBLE.0
            | vk::MemoryPropertyFlags::HOST_COHERENT.0
            | vk::MemoryPropertyFlags::HOST_CACHED.0;
        for (ty, backend) in shown.memory_types.iter_mut().zip(self.backends()) {
            if *backend == Backend::Hidden || in_window && *backend == Backend::DmaBuf {
                ty.property_flags.0 &= !mappable;
            }
        }
        if let Some(limit) = limit_bytes {
            for heap in &mut shown.memory_heaps {
                heap.size = heap.size.min(limit);
            }
        }
        shown
    }

    /// Whether the device is the host's processor.
    pub(crate) fn is_processor(&self) -> bool {
        self.properties.device_type == vk::PhysicalDeviceType::CPU
    }

    /// The memory types that shared memory can be imported as, one bit each.
    pub(crate) fn importing_types(&self) -> u32 {
        let importing =
            |backend: &Backend| matches!(backend, Backend::HostPointer { .. } | Backend::Udmabuf);
        (0u32..)
            .zip(self.backends())
            .filter(|(_, backend)| importing(backend))
            .fold(0, |bits, (index, _)| {
                bits | 1u32.checked_shl(index).unwrap_or(0)
            })
    }

    /// Bytes of a ray-tracing shader group's handle, plain and for capture and replay.
    pub(crate) fn group_handle_bytes(&self) -> (u32, u32) {
        type RayTracing<'x> = vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'x>;
        let arena = vk::Arena::new(1 << 14);
        let ask = || {
            let node = arena.node::<RayTracing<'_>>(RayTracing::default()).ok()?;
            let all = vk::PhysicalDeviceProperties2 {
                p_next: node,
                ..Default::default()
            };
            let out = arena.out_with(1, |_| Ok::<_, vk::arena::Full>(all)).ok()?;
            super::properties2(
                self.instance.table.get_physical_device_properties2?,
                self.handle,
                out,
            );
            let found = node.find::<RayTracing<'_>>()?;
            let replay = found.shader_group_handle_capture_replay_size;
            Some((found.shader_group_handle_size, replay))
        };
        // A device that does not say has no ray tracing: nothing fits.
        ask()
            .filter(|(plain, _)| *plain != 0)
            .unwrap_or((u32::MAX, u32::MAX))
    }

    /// The device's name.
    pub(crate) fn name(&self) -> String {
        text(&self.properties.device_name)
    }
}

/// All device extensions of the driver.
fn extensions(
    table: &vk::InstanceTable,
    handle: vk::PhysicalDevice,
    arena: &vk::Arena,
) -> Option<Vec<vk::ExtensionProperties>> {
    let f = table.enumerate_device_extension_properties?;
    let count = arena.out::<u32>(1).ok()?;
    // SAFETY: obligations 1 and 2; no array, so the count is asked for.
    unsafe { f(handle, vk::In::NULL, count, vk::Out::NULL) };
    let list = arena.out(usize::try_from(count.first()?).ok()?).ok()?;
    // SAFETY: obligations 1 and 2; the array has as many places as `count` says.
    unsafe { f(handle, vk::In::NULL, count, list) };
    let found = usize::try_from(count.first()?).ok()?;
    Some(list.iter().take(found).collect())
}

/// A string in a static array.
pub(crate) fn text(bytes: &[u8]) -> String {
    CStr::from_bytes_until_nul(bytes)
        .map(|t| t.to_string_lossy().into_owned())
        .unwrap_or_default()
}
