//! What the null driver says of itself: one device, one queue family, one memory type.

use parhelion_vk::*;

/// Copies a string into a static array.
fn name<const N: usize>(text: &str) -> [u8; N] {
    let mut bytes = [0; N];
    for (place, byte) in bytes.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    bytes
}

/// The only physical device.
const PHYSICAL: PhysicalDevice = PhysicalDevice(0x4000_0000);

const EXTENSIONS: [&str; 3] = [
    "VK_EXT_external_memory_host",
    "VK_KHR_external_memory",
    "VK_KHR_maintenance1",
];

/// Fills a list the way Vulkan enumerates.
fn list<T: Abi>(count: Out<'_, u32>, array: Out<'_, T>, items: &[T]) -> VkResult {
    let total = items.len();
    if array.is_null() {
        count.set(0, u32::try_from(total).unwrap_or(0));
        return VkResult::SUCCESS;
    }
    for (index, item) in items.iter().enumerate().take(array.len()) {
        array.set(index, *item);
    }
    count.set(0, u32::try_from(total.min(array.len())).unwrap_or(0));
    if array.len() < total {
        VkResult::INCOMPLETE
    } else {
        VkResult::SUCCESS
    }
}

pub(super) fn enumerate_instance_version(version: Out<'_, u32>) -> VkResult {
    version.set(0, api_version(1, 4, 0));
    VkResult::SUCCESS
}

pub(super) fn enumerate_physical_devices(
    _instance: Instance,
    count: Out<'_, u32>,
    devices: Out<'_, PhysicalDevice>,
) -> VkResult {
    list(count, devices, &[PHYSICAL])
}

pub(super) fn enumerate_physical_device_groups(
    _instance: Instance,
    count: Out<'_, u32>,
    groups: Out<'_, PhysicalDeviceGroupProperties<'_>>,
) -> VkResult {
    if groups.is_null() {
        count.set(0, 1);
        return VkResult::SUCCESS;
    }
    if let Some(mut group) = groups.first() {
        group.physical_device_count = 1;
        group.physical_devices = [PhysicalDevice(0); 32];
        group.physical_devices[0] = PHYSICAL;
        groups.set(0, group);
    }
    count.set(0, 1);
    VkResult::SUCCESS
}

pub(super) fn enumerate_device_extension_properties(
    _device: PhysicalDevice,
    _layer: In<'_, u8>,
    count: Out<'_, u32>,
    properties: Out<'_, ExtensionProperties>,
) -> VkResult {
    let all = EXTENSIONS.map(|text| ExtensionProperties {
        extension_name: name(text),
        spec_version: 1,
    });
    list(count, properties, &all)
}

fn properties() -> PhysicalDeviceProperties {
    let mut properties = PhysicalDeviceProperties {
        api_version: api_version(1, 4, 0),
        device_type: PhysicalDeviceType::CPU,
        device_name: name("null"),
        ..Default::default()
    };
    properties.limits = PhysicalDeviceLimits {
        max_image_dimension_1d: 16384,
        max_image_dimension_2d: 16384,
        max_image_dimension_3d: 2048,
        max_image_array_layers: 2048,
        max_push_constants_size: 256,
        max_bound_descriptor_sets: 8,
        max_vertex_input_attributes: 32,
        max_vertex_input_bindings: 32,
        max_tessellation_patch_size: 32,
        max_color_attachments: 8,
        max_framebuffer_width: 16384,
        max_framebuffer_height: 16384,
        max_framebuffer_layers: 2048,
        max_descriptor_set_uniform_buffers_dynamic: 8,
        max_descriptor_set_storage_buffers_dynamic: 8,
        max_viewports: 16,
        timestamp_period: 1.0,
        ..Default::default()
    };
    properties
}

pub(super) fn get_physical_device_properties(
    _device: PhysicalDevice,
    out: Out<'_, PhysicalDeviceProperties>,
) {
    out.set(0, properties());
}

pub(super) fn get_physical_device_properties2(
    _device: PhysicalDevice,
    out: Out<'_, PhysicalDeviceProperties2<'_>>,
) {
    type HostMemory<'x> = host::PhysicalDeviceExternalMemoryHostPropertiesEXT<'x>;
    if let Some(mut all) = out.first() {
        all.properties = properties();
        for node in all.p_next.nodes() {
            if let Some(mut memory) = node.get::<HostMemory<'_>>() {
                memory.min_imported_host_pointer_alignment = 4096;
                node.set::<HostMemory<'_>>(memory);
            }
        }
        out.set(0, all);
    }
}

fn memory() -> PhysicalDeviceMemoryProperties {
    let mut memory = PhysicalDeviceMemoryProperties {
        memory_type_count: 1,
        memory_heap_count: 1,
        ..Default::default()
    };
    let flags = MemoryPropertyFlags::DEVICE_LOCAL.0
        | MemoryPropertyFlags::HOST_VISIBLE.0
        | MemoryPropertyFlags::HOST_COHERENT.0;
    memory.memory_types[0] = MemoryType {
        property_flags: MemoryPropertyFlags(flags),
        heap_index: 0,
    };
    memory.memory_heaps[0] = MemoryHeap {
        size: 1 << 32,
        flags: MemoryHeapFlags::DEVICE_LOCAL,
    };
    memory
}

pub(super) fn get_physical_device_memory_properties(
    _device: PhysicalDevice,
    out: Out<'_, PhysicalDeviceMemoryProperties>,
) {
    out.set(0, memory());
}

pub(super) fn get_physical_device_memory_properties2(
    _device: PhysicalDevice,
    out: Out<'_, PhysicalDeviceMemoryProperties2<'_>>,
) {
    if let Some(mut all) = out.first() {
        all.memory_properties = memory();
        out.set(0, all);
    }
}

fn family() -> QueueFamilyProperties {
    QueueFamilyProperties {
        queue_flags: QueueFlags(QueueFlags::COMPUTE.0 | QueueFlags::TRANSFER.0),
        queue_count: 4,
        ..Default::default()
    }
}

pub(super) fn get_physical_device_queue_family_properties(
    _device: PhysicalDevice,
    count: Out<'_, u32>,
    out: Out<'_, QueueFamilyProperties>,
) {
    list(count, out, &[family()]);
}

pub(super) fn get_physical_device_queue_family_properties2(
    _device: PhysicalDevice,
    count: Out<'_, u32>,
    out: Out<'_, QueueFamilyProperties2<'_>>,
) {
    if let Some(mut first) = out.first() {
        first.queue_family_properties = family();
        out.set(0, first);
    }
    count.set(0, 1);
}

fn requirements() -> MemoryRequirements {
    MemoryRequirements {
        size: 4096,
        alignment: 64,
        memory_type_bits: 1,
    }
}

pub(super) fn get_buffer_memory_requirements(
    _device: Device,
    _buffer: Buffer,
    out: Out<'_, MemoryRequirements>,
) {
    out.set(0, requirements());
}

pub(super) fn get_image_memory_requirements(
    _device: Device,
    _image: Image,
    out: Out<'_, MemoryRequirements>,
) {
    out.set(0, requirements());
}

fn requirements2(out: Out<'_, MemoryRequirements2<'_>>) {
    if let Some(mut all) = out.first() {
        all.memory_requirements = requirements();
        out.set(0, all);
    }
}

pub(super) fn get_buffer_memory_requirements2(
    _device: Device,
    _info: In<'_, BufferMemoryRequirementsInfo2<'_>>,
    out: Out<'_, MemoryRequirements2<'_>>,
) {
    requirements2(out);
}

pub(super) fn get_image_memory_requirements2(
    _device: Device,
    _info: In<'_, ImageMemoryRequirementsInfo2<'_>>,
    out: Out<'_, MemoryRequirements2<'_>>,
) {
    requirements2(out);
}
