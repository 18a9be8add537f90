//! What the host's Vulkan implementation has, for reports.

use std::sync::Arc;

use parhelion_vk as vk;
use serde_json::{Value, json};
use vk::loader::Loader;

use crate::driver::instance::{Instance, PhysicalDevice, host_version, text};

/// Said when there is a loader but nothing behind it.
pub(crate) const NO_DEVICE: &str = "the Vulkan loader finds no device of version 1.1 or newer; \
     install a driver (Debian: mesa-vulkan-drivers, whose lavapipe needs no GPU)";

/// A device that can be used.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) name: String,
    pub(crate) driver: String,
    physical: Arc<PhysicalDevice>,
}

/// All devices that can be used.
pub(crate) fn devices(loader: &Arc<Loader>) -> Result<Vec<Found>, String> {
    let application = vk::ApplicationInfo::default();
    let newest = vk::api_version(1, 4, 0);
    let instance = Instance::create(loader, application, newest)
        .map_err(|result| format!("no Vulkan instance ({result}): {NO_DEVICE}"))?;
    let devices = instance
        .physical_devices()
        .map_err(|result| format!("devices cannot be listed ({result}): {NO_DEVICE}"))?;
    let found = devices.into_iter().map(|physical| Found {
        name: physical.name(),
        driver: driver_name(&physical),
        physical,
    });
    Ok(found.collect())
}

/// Name and version of the driver, as it calls itself.
fn driver_name(physical: &PhysicalDevice) -> String {
    let arena = vk::Arena::new(1 << 16);
    let read = || {
        let node = arena
            .node::<vk::PhysicalDeviceDriverProperties<'_>>(Default::default())
            .ok()?;
        let all = vk::PhysicalDeviceProperties2 {
            p_next: node,
            ..Default::default()
        };
        let out = arena.out_with(1, |_| Ok::<_, vk::arena::Full>(all)).ok()?;
        let f = physical.instance.table.get_physical_device_properties2?;
        crate::driver::properties2(f, physical.handle, out);
        let driver = node.find::<vk::PhysicalDeviceDriverProperties<'_>>()?;
        let (name, info) = (text(&driver.driver_name), text(&driver.driver_info));
        (!name.is_empty()).then(|| format!("{name} {info}").trim_end().to_owned())
    };
    read().unwrap_or_else(|| "unknown driver".to_owned())
}

fn version(number: u32) -> String {
    format!(
        "{}.{}.{}",
        number >> 22 & 0x7f,
        number >> 12 & 0x3ff,
        number & 0xfff
    )
}

/// A report of the host's Vulkan implementation: the loader's version, and of each device its name,
/// driver, version, memory types, and how a guest's memory of each type would be served.
///
/// # Errors
/// What is missing, and what to do about it.
pub fn probe() -> Result<Value, String> {
    let loader = Arc::new(Loader::open().map_err(|error| error.to_string())?);
    let devices: Vec<Value> = devices(&loader)?.iter().map(report).collect();
    if devices.is_empty() {
        return Err(NO_DEVICE.to_owned());
    }
    Ok(json!({ "loader_version": version(host_version(&loader.entry())), "devices": devices }))
}

fn report(found: &Found) -> Value {
    let physical = &found.physical;
    let types = physical
        .memory_types()
        .iter()
        .zip(physical.backends())
        .enumerate();
    let types: Vec<Value> = types
        .map(|(index, (ty, backend))| {
            json!({
                "index": index,
                "heap": ty.heap_index,
                "flags": flag_names(ty.property_flags).join(", "),
                "backend": backend.name(),
            })
        })
        .collect();
    let kind = match physical.properties.device_type {
        vk::PhysicalDeviceType::INTEGRATED_GPU => "integrated GPU",
        vk::PhysicalDeviceType::DISCRETE_GPU => "discrete GPU",
        vk::PhysicalDeviceType::VIRTUAL_GPU => "virtual GPU",
        vk::PhysicalDeviceType::CPU => "CPU",
        _ => "other",
    };
    json!({
        "name": found.name,
        "driver": found.driver,
        "type": kind,
        "api_version": version(physical.properties.api_version),
        "memory_types": types,
        "device_memory_bytes": local_bytes(physical),
    })
}

/// Bytes of all heaps that are the device's own.
fn local_bytes(physical: &PhysicalDevice) -> u64 {
    let heaps = physical.memory.memory_heaps.iter();
    heaps
        .take(usize::try_from(physical.memory.memory_heap_count).unwrap_or(0))
        .filter(|heap| heap.flags.0 & vk::MemoryHeapFlags::DEVICE_LOCAL.0 != 0)
        .fold(0, |sum, heap| sum.saturating_add(heap.size))
}

fn flag_names(flags: vk::MemoryPropertyFlags) -> Vec<&'static str> {
    [
        (vk::MemoryPropertyFlags::DEVICE_LOCAL, "device-local"),
        (vk::MemoryPropertyFlags::HOST_VISIBLE, "host-visible"),
        (vk::MemoryPropertyFlags::HOST_COHERENT, "host-coherent"),
        (vk::MemoryPropertyFlags::HOST_CACHED, "host-cached"),
        (
            vk::MemoryPropertyFlags::LAZILY_ALLOCATED,
            "lazily-allocated",
        ),
    ]
    .into_iter()
    .filter(|(flag, _)| flags.0 & flag.0 != 0)
    .map(|(_, name)| name)
    .collect()
}
