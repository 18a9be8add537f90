//! How memory of each type becomes something that a guest can map.
//!
//! Guests map memory by descriptor; drivers hand descriptors out in different ways or not at all. So
//! each host-visible memory type has a [`Backend`], found out once for each physical device with a
//! logical device of our own. A type for which there is none is not shown as host-visible.

use std::ffi::c_void;
use std::os::fd::{AsRawFd as _, OwnedFd};

use parhelion_sys::memory::SharedMemory;
use parhelion_sys::udmabuf;
use parhelion_vk as vk;

use super::instance::Instance;

/// A dma-buf is a whole number of pages.
pub(crate) const DMA_BUF_ALIGNMENT: u64 = 4096;

/// How memory of one type is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Backend {
    /// Not mappable: plain memory of the driver.
    Driver,
    /// A memfd of ours that the driver imports by host pointer. Needs no device node.
    HostPointer {
        /// Alignment of address and size.
        alignment: u64,
    },
    /// The driver exports its memory as dma-buf.
    DmaBuf,
    /// A memfd of ours that the driver imports as a dma-buf.
    Udmabuf,
    /// Mappable by the driver, but not by a guest: shown as not host-visible.
    Hidden,
}

impl Backend {
    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Driver => "driver",
            Self::HostPointer { .. } => "host pointer",
            Self::DmaBuf => "dma-buf export",
            Self::Udmabuf => "udmabuf",
            Self::Hidden => "none (not shown as host-visible)",
        }
    }
}

/// The backend of each memory type of a physical device: host pointer first, then export, then
/// udmabuf.
pub(crate) fn backends(
    instance: &Instance,
    physical: vk::PhysicalDevice,
    types: &[vk::MemoryType],
    extensions: &[String],
) -> Vec<Backend> {
    let has = |name: &str| extensions.iter().any(|e| e == name);
    let dma_buf = has("VK_EXT_external_memory_dma_buf") && has("VK_KHR_external_memory_fd");
    let host = has("VK_EXT_external_memory_host")
        .then(|| host_pointer_types(instance, physical))
        .flatten();
    let exports = dma_buf && exports_dma_buf(instance, physical);
    let udmabuf = (dma_buf && !exports && udmabuf::is_available())
        .then(|| udmabuf_types(instance, physical))
        .flatten();
    let choose = |(index, ty): (u32, &vk::MemoryType)| {
        let bit = 1u32.checked_shl(index).unwrap_or(0);
        if ty.property_flags.0 & vk::MemoryPropertyFlags::HOST_VISIBLE.0 == 0 {
            return Backend::Driver;
        }
        match (host, udmabuf) {
            (Some((bits, alignment)), _) if bits & bit != 0 => Backend::HostPointer { alignment },
            _ if exports => Backend::DmaBuf,
            (_, Some(bits)) if bits & bit != 0 => Backend::Udmabuf,
            _ => Backend::Hidden,
        }
    };
    (0u32..).zip(types).map(choose).collect()
}

/// A logical device that only answers questions, gone when dropped.
struct Probe {
    handle: vk::Device,
    table: vk::DeviceTable,
    host: vk::host::HostTable,
}

impl Probe {
    fn new(
        instance: &Instance,
        physical: vk::PhysicalDevice,
        extensions: &[&[u8]],
    ) -> Option<Self> {
        let arena = vk::Arena::new(1 << 16);
        let queue = vk::DeviceQueueCreateInfo {
            queue_count: 1,
            p_queue_priorities: arena.copy(&[1.0f32]).ok()?,
            ..Default::default()
        };
        let names = arena.array(extensions.len(), |index| {
            arena.copy(extensions.get(index).copied().unwrap_or_default())
        });
        let create = vk::DeviceCreateInfo {
            queue_create_info_count: 1,
            p_queue_create_infos: arena.one(queue).ok()?,
            enabled_extension_count: u32::try_from(extensions.len()).ok()?,
            pp_enabled_extension_names: names.ok()?,
            ..Default::default()
        };
        let slot = arena.out::<vk::Device>(1).ok()?;
        let make = instance.table.create_device?;
        let info = arena.one(create).ok()?;
        // SAFETY: obligations 1, 2 and 5: the structures are in `arena`, the counts are theirs.
        let result = unsafe { make(physical, info, vk::Null::NULL, slot) };
        let handle = slot.first().filter(|_| !result.is_error())?;
        // SAFETY: both are live.
        let host = unsafe { instance.loader.host(instance.handle, handle) };
        // SAFETY: both are live.
        let table = unsafe { instance.loader.device(instance.handle, handle) };
        Some(Self {
            handle,
            table,
            host,
        })
    }
}

impl Drop for Probe {
    fn drop(&mut self) {
        if let Some(destroy) = self.table.destroy_device {
            // SAFETY: the device is live, and nothing was made from it.
            unsafe { destroy(self.handle, vk::Null::NULL) };
        }
    }
}

/// Memory types that sealed shared memory can be imported as, and the alignment it needs.
fn host_pointer_types(instance: &Instance, physical: vk::PhysicalDevice) -> Option<(u32, u64)> {
    let alignment = host_pointer_alignment(instance, physical)?;
    let names: [&[u8]; 2] = [
        b"VK_KHR_external_memory\0",
        b"VK_EXT_external_memory_host\0",
    ];
    let probe = Probe::new(instance, physical, &names)?;
    let sample = SharedMemory::create("parhelion-probe", alignment).ok()?;
    let get = probe.host.get_memory_host_pointer_properties?;
    let mut properties = vk::host::MemoryHostPointerPropertiesEXT::default();
    let pointer = sample.as_ptr().cast_const().cast::<c_void>();
    let kind = vk::host::HOST_ALLOCATION;
    // SAFETY: the device is live; the pointer is to mapped memory of the needed alignment.
    let result = unsafe { get(probe.handle, kind, pointer, &raw mut properties) };
    (!result.is_error()).then_some((properties.memory_type_bits, alignment))
}

/// `minImportedHostPointerAlignment`.
fn host_pointer_alignment(instance: &Instance, physical: vk::PhysicalDevice) -> Option<u64> {
    use vk::host::PhysicalDeviceExternalMemoryHostPropertiesEXT as HostProperties;
    let arena = vk::Arena::new(1 << 14);
    let node = arena
        .node::<HostProperties<'_>>(HostProperties::default())
        .ok()?;
    let properties = vk::PhysicalDeviceProperties2 {
        p_next: node,
        ..Default::default()
    };
    let out = arena
        .out_with(1, |_| Ok::<_, vk::arena::Full>(properties))
        .ok()?;
    super::properties2(
        instance.table.get_physical_device_properties2?,
        physical,
        out,
    );
    let found = node
        .find::<HostProperties<'_>>()?
        .min_imported_host_pointer_alignment;
    (found.is_power_of_two() && found <= 1 << 20).then_some(found)
}

/// Whether the driver can export buffers' memory as dma-buf.
fn exports_dma_buf(instance: &Instance, physical: vk::PhysicalDevice) -> bool {
    let arena = vk::Arena::new(1 << 14);
    let info = vk::PhysicalDeviceExternalBufferInfo {
        usage: vk::BufferUsageFlags::TRANSFER_SRC,
        handle_type: vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT,
        ..Default::default()
    };
    let (Ok(info), Ok(out)) = (
        arena.one(info),
        arena.out_with(1, |_| {
            Ok::<_, vk::arena::Full>(vk::ExternalBufferProperties::default())
        }),
    ) else {
        return false;
    };
    let Some(get) = instance
        .table
        .get_physical_device_external_buffer_properties
    else {
        return false;
    };
    // SAFETY: obligations 1 and 2.
    unsafe { get(physical, info, out) };
    let exportable = vk::ExternalMemoryFeatureFlags::EXPORTABLE.0;
    out.first()
        .is_some_and(|p| p.external_memory_properties.external_memory_features.0 & exportable != 0)
}

/// Memory types that shared memory can be imported as through udmabuf.
fn udmabuf_types(instance: &Instance, physical: vk::PhysicalDevice) -> Option<u32> {
    let names: [&[u8]; 3] = [
        b"VK_KHR_external_memory\0",
        b"VK_KHR_external_memory_fd\0",
        b"VK_EXT_external_memory_dma_buf\0",
    ];
    let probe = Probe::new(instance, physical, &names)?;
    let sample = SharedMemory::create("parhelion-probe", DMA_BUF_ALIGNMENT).ok()?;
    let buffer: OwnedFd = udmabuf::create(&sample).ok()?;
    let arena = vk::Arena::new(1 << 14);
    let default = vk::MemoryFdPropertiesKHR::default();
    let out = arena
        .out_with(1, |_| Ok::<_, vk::arena::Full>(default))
        .ok()?;
    let get = probe.table.get_memory_fd_properties_khr?;
    let kind = vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT;
    // SAFETY: obligations 1 and 2; the driver only looks at the descriptor.
    let result = unsafe { get(probe.handle, kind, buffer.as_raw_fd(), out) };
    out.first()
        .filter(|_| !result.is_error())
        .map(|p| p.memory_type_bits)
}
