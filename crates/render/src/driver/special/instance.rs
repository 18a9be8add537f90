//! Instances and physical devices.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome, enumerate};
use crate::driver::instance::{Instance, MAX_API_VERSION, PhysicalDevice, host_version, text};
use crate::object::{Data, Object};

pub(in crate::driver) fn enumerate_instance_version(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::EnumerateInstanceVersion::decode)?;
    let version = host_version(&call.context.loader.entry()).min(MAX_API_VERSION);
    a.p_api_version.set(0, version);
    call.reply(|e| a.encode_reply(vk::VkResult::SUCCESS, e))
}

/// Only the extensions that carry the protocol are instance extensions here.
pub(in crate::driver) fn enumerate_instance_extension_properties(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::EnumerateInstanceExtensionProperties::decode)?;
    if !a.p_layer_name.is_null() {
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_LAYER_NOT_PRESENT, e));
    }
    let private = [
        (
            "VK_EXT_command_serialization",
            venus::COMMAND_SERIALIZATION_SPEC_VERSION,
        ),
        ("VK_MESA_venus_protocol", venus::VENUS_PROTOCOL_SPEC_VERSION),
    ];
    let list = private
        .into_iter()
        .map(|(name, version)| extension(name, version));
    let result = enumerate(a.p_property_count, a.p_properties, list);
    call.reply(|e| a.encode_reply(result, e))
}

fn extension(name: &str, spec_version: u32) -> vk::ExtensionProperties {
    let mut properties = vk::ExtensionProperties {
        spec_version,
        ..Default::default()
    };
    for (place, byte) in properties.extension_name.iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    properties
}

pub(in crate::driver) fn create_instance(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateInstance::decode)?;
    let id = call.new_id(a.p_instance.first())?;
    let info = a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    if info.enabled_layer_count != 0 {
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_LAYER_NOT_PRESENT, e));
    }
    if info.enabled_extension_count != 0 {
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_EXTENSION_NOT_PRESENT, e));
    }
    if call.context.has_instance.swap(true, Ordering::SeqCst) {
        return Err(Fault::guest("a second instance in one context"));
    }
    let application = info.p_application_info.first().copied().unwrap_or_default();
    // Chains of instances and applications have nothing that a driver needs.
    let application = vk::ApplicationInfo {
        p_next: vk::Chain::NULL,
        ..application
    };
    let wanted = application.api_version;
    let made = Instance::create(&call.context.loader, application, wanted);
    let result = match made {
        Ok(instance) => {
            let handle = instance.handle.raw();
            let object = Object::new(
                id,
                vk::ObjectType::INSTANCE,
                handle,
                None,
                None,
                Data::Instance(instance),
            );
            call.context.objects.insert(object)?;
            vk::VkResult::SUCCESS
        }
        Err(result) => {
            call.context.has_instance.store(false, Ordering::SeqCst);
            result
        }
    };
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn destroy_instance(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyInstance::decode)?;
    call.object(a.instance)?;
    // Whatever the guest has left goes with it.
    call.context.release_timelines(|_| true);
    super::device::drop_in_order(call.context.objects.remove_where(|_| true));
    call.context.has_instance.store(false, Ordering::SeqCst);
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn enumerate_physical_devices(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::EnumeratePhysicalDevices::decode)?;
    let instance = call.object(a.instance)?;
    let instance = Arc::clone(instance.instance()?);
    let devices = match instance.physical_devices() {
        Ok(devices) => devices,
        Err(result) => {
            a.p_physical_device_count.set(0, 0);
            return call.reply(|e| a.encode_reply(result, e));
        }
    };
    if !a.p_physical_devices.is_null() {
        for (device, index) in devices.iter().zip(0..a.p_physical_devices.len()) {
            let id = a.p_physical_devices.get(index).map_or(0, |id| id.0);
            name_physical_device(call, id, device)?;
        }
    }
    let ids: Vec<_> = devices
        .iter()
        .zip(0..)
        .map(|(_, index)| a.p_physical_devices.get(index).unwrap_or(vk::Id::new(0)))
        .collect();
    let result = enumerate(
        a.p_physical_device_count,
        a.p_physical_devices,
        ids.into_iter(),
    );
    call.reply(|e| a.encode_reply(result, e))
}

/// Gives a physical device its id, or checks that it is the one it has already.
fn name_physical_device(call: &Call<'_, '_>, id: u64, device: &Arc<PhysicalDevice>) -> Outcome {
    let kind = vk::ObjectType::PHYSICAL_DEVICE;
    if let Some(known) = call.context.objects.get(kind, id) {
        if known.handle == device.handle.raw() {
            return Ok(());
        }
        return Err(Fault::guest(format!(
            "id {id} names another physical device already"
        )));
    }
    call.context.objects.check_new(id)?;
    let data = Data::PhysicalDevice(Arc::clone(device));
    call.context
        .objects
        .insert(Object::new(id, kind, device.handle.raw(), None, None, data))
}

pub(in crate::driver) fn enumerate_physical_device_groups(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::EnumeratePhysicalDeviceGroups::decode)?;
    let first = call.object(a.instance)?;
    let instance = first.instance()?;
    let f = instance.table.enumerate_physical_device_groups;
    let f = f.ok_or_else(|| Fault::missing("vkEnumeratePhysicalDeviceGroups"))?;
    // The guest's structures hold its ids, which the driver overwrites with handles.
    // SAFETY: obligations 1 and 2.
    let result = unsafe {
        f(
            instance.handle,
            a.p_physical_device_group_count,
            a.p_physical_device_group_properties,
        )
    };
    let groups = a.p_physical_device_group_properties;
    for index in 0..groups.len() {
        let Some(mut group) = groups.get(index) else {
            continue;
        };
        let count = usize::try_from(group.physical_device_count).unwrap_or(0);
        for (at, device) in group.physical_devices.iter_mut().enumerate() {
            let raw = if at < count { device.raw() } else { 0 };
            *device = vk::PhysicalDevice(call.context.objects.id_of_physical_device(raw));
        }
        groups.set(index, group);
    }
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn enumerate_device_extension_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::EnumerateDeviceExtensionProperties::decode)?;
    let object = call.object(a.physical_device)?;
    if !a.p_layer_name.is_null() {
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_LAYER_NOT_PRESENT, e));
    }
    let list = shown_extensions(object.physical()?, &call.context.hidden_extensions);
    let result = enumerate(a.p_property_count, a.p_properties, list.into_iter());
    call.reply(|e| a.encode_reply(result, e))
}

/// What the driver has and the protocol speaks, except what is hidden.
pub(crate) fn shown_extensions(
    physical: &PhysicalDevice,
    hidden: &[String],
) -> Vec<vk::ExtensionProperties> {
    let mut shown = Vec::new();
    let emulated = super::sync_file::EXTENSION;
    if !physical.has_extension(emulated) && !hidden.iter().any(|h| h == emulated) {
        shown.push(extension(emulated, 1));
    }
    for extension in &physical.extensions {
        let name = text(&extension.extension_name);
        let known = venus::EXTENSIONS.binary_search_by_key(&name.as_str(), |e| e.name);
        let Some(known) = known.ok().and_then(|at| venus::EXTENSIONS.get(at)) else {
            continue;
        };
        if known.hidden || hidden.contains(&name) {
            continue;
        }
        let spec_version = extension.spec_version.min(known.spec_version);
        shown.push(vk::ExtensionProperties {
            spec_version,
            ..*extension
        });
    }
    shown
}

pub(in crate::driver) fn get_physical_device_memory_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceMemoryProperties::decode)?;
    let object = call.object(a.physical_device)?;
    let limit = call.context.memory_limit().map(|(limit, _)| limit);
    let in_window = call.context.window.get().is_some();
    a.p_memory_properties
        .set(0, object.physical()?.shown_memory(limit, in_window));
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn get_physical_device_memory_properties2(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceMemoryProperties2::decode)?;
    let object = call.object(a.physical_device)?;
    let physical = object.physical()?;
    let f = physical
        .instance
        .table
        .get_physical_device_memory_properties2;
    let f = f.ok_or_else(|| Fault::missing("vkGetPhysicalDeviceMemoryProperties2"))?;
    // SAFETY: obligations 1 and 2.
    unsafe { f(physical.handle, a.p_memory_properties) };
    let limit = call.context.memory_limit();
    let in_window = call.context.window.get().is_some();
    if let Some(mut out) = a.p_memory_properties.first() {
        out.memory_properties = physical.shown_memory(limit.map(|(limit, _)| limit), in_window);
        a.p_memory_properties.set(0, out);
        if let Some((_, left)) = limit {
            limit_budget(call, out.p_next, left);
        }
    }
    call.reply(|e| a.encode_reply(e))
}

/// Tells the guest what its limit leaves to it, instead of the device's memory.
fn limit_budget(call: &Call<'_, '_>, chain: vk::Chain<'_>, left: u64) {
    type Budget<'x> = vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'x>;
    let (used, _) = call.context.budget.used();
    for node in chain.nodes() {
        if let Some(mut budget) = node.get::<Budget<'_>>() {
            for (room, usage) in budget.heap_budget.iter_mut().zip(&mut budget.heap_usage) {
                *room = (*room).min(left);
                *usage = used.min(*room);
            }
            node.set::<Budget<'_>>(budget);
        }
    }
}
