//! Devices and their queues.

use std::collections::HashSet;
use std::sync::Arc;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::instance::shown_extensions;
use super::{Call, Fault, Outcome};
use crate::driver::device::{Device, RequestedQueues};
use crate::driver::instance::{PhysicalDevice, text};
use crate::driver::queue::Queue;
use crate::object::{Data, Object};

/// What the renderer needs of the driver, whatever the guest asks for.
const NEEDED: [&str; 4] = [
    "VK_KHR_external_memory",
    "VK_KHR_external_memory_fd",
    "VK_EXT_external_memory_host",
    "VK_EXT_external_memory_dma_buf",
];

/// Most devices of one context: each has threads of its driver.
const MAX_DEVICES: usize = 16;

/// Most device extensions in one request.
const MAX_EXTENSIONS: usize = 1024;

pub(in crate::driver) fn create_device(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateDevice::decode)?;
    let object = call.object(a.physical_device)?;
    let physical = Arc::clone(object.physical()?);
    let id = call.new_id(a.p_device.first())?;
    let info = a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    let queues = requested_queues(info, &physical)?;
    if call.context.objects.count_of(vk::ObjectType::DEVICE) >= MAX_DEVICES {
        return Err(Fault::guest(format!("more than {MAX_DEVICES} devices")));
    }
    let result = match check_extensions(call, info, &physical) {
        Ok(()) => make(call, id, info, &physical, queues)?,
        Err(result) => result,
    };
    call.reply(|e| a.encode_reply(result, e))
}

/// The queues that the guest wants, which must exist.
fn requested_queues(
    info: &vk::DeviceCreateInfo<'_>,
    physical: &PhysicalDevice,
) -> Result<Vec<RequestedQueues>, Fault> {
    let mut list = Vec::new();
    for wanted in info.p_queue_create_infos.as_slice() {
        let family = usize::try_from(wanted.queue_family_index).unwrap_or(usize::MAX);
        let Some(have) = physical.queue_families.get(family) else {
            return Err(Fault::guest(format!("no queue family {family}")));
        };
        if wanted.queue_count == 0 || wanted.queue_count > have.queue_count {
            return Err(Fault::guest(format!(
                "{} queues of family {family}, which has {}",
                wanted.queue_count, have.queue_count
            )));
        }
        let same =
            |q: &RequestedQueues| q.family == wanted.queue_family_index && q.flags == wanted.flags;
        if list.iter().any(same) {
            return Err(Fault::guest(format!(
                "queue family {family} is asked for twice"
            )));
        }
        list.push(RequestedQueues {
            flags: wanted.flags,
            family: wanted.queue_family_index,
            count: wanted.queue_count,
        });
    }
    Ok(list)
}

/// Whether the guest asks for no more extensions than it was shown.
fn check_extensions(
    call: &Call<'_, '_>,
    info: &vk::DeviceCreateInfo<'_>,
    physical: &PhysicalDevice,
) -> Result<(), vk::VkResult> {
    if info.enabled_layer_count != 0 {
        return Err(vk::VkResult::ERROR_LAYER_NOT_PRESENT);
    }
    let names = info.pp_enabled_extension_names.as_slice();
    if names.len() > MAX_EXTENSIONS {
        return Err(vk::VkResult::ERROR_EXTENSION_NOT_PRESENT);
    }
    let shown = shown_extensions(physical, &call.context.hidden_extensions);
    let shown: HashSet<String> = shown.iter().map(|e| text(&e.extension_name)).collect();
    if !names
        .iter()
        .all(|name| shown.contains(&text(name.as_slice())))
    {
        return Err(vk::VkResult::ERROR_EXTENSION_NOT_PRESENT);
    }
    Ok(())
}

fn make(
    call: &mut Call<'_, '_>,
    id: u64,
    info: &vk::DeviceCreateInfo<'_>,
    physical: &Arc<PhysicalDevice>,
    queues: Vec<RequestedQueues>,
) -> Result<vk::VkResult, Fault> {
    let mut names: Vec<vk::Str<'_>> = info.pp_enabled_extension_names.as_slice().to_vec();
    // What we stand in for, the driver must not be asked for.
    names.retain(|name| physical.has_extension(&text(name.as_slice())));
    for needed in NEEDED {
        let asked = names.iter().any(|name| text(name.as_slice()) == needed);
        if !asked && physical.has_extension(needed) {
            let name = [needed.as_bytes(), &[0]].concat();
            names.push(call.arena.copy(&name)?);
        }
    }
    let count = u32::try_from(names.len()).map_err(|_| Fault::guest("too many extensions"))?;
    let is_robust = call.context.limits.robust;
    let info = if is_robust {
        robust(call.arena, info, physical.properties.api_version)?
    } else {
        *info
    };
    let info = vk::DeviceCreateInfo {
        enabled_extension_count: count,
        pp_enabled_extension_names: call.arena.copy(&names)?,
        ..info
    };
    let info = call.arena.one(info)?;
    let slot = call.arena.out::<vk::Device>(1)?;
    let f = physical
        .instance
        .table
        .create_device
        .ok_or_else(|| Fault::missing("vkCreateDevice"))?;
    // SAFETY: obligations 1, 2 and 5.
    let result = unsafe { f(physical.handle, info, vk::Null::NULL, slot) };
    if let Some(handle) = slot.first()
        && !result.is_error()
    {
        let device = Device::new(handle, physical, queues, is_robust);
        let kind = vk::ObjectType::DEVICE;
        let object = Object::new(id, kind, handle.raw(), Some(device), None, Data::Device);
        call.context.objects.insert(object)?;
    }
    Ok(result)
}

/// The same device, on which accesses of shaders stay in their buffers and images. Every driver can
/// do that for buffers, and from Vulkan 1.3 on for images.
fn robust<'a>(
    arena: &'a vk::Arena,
    info: &vk::DeviceCreateInfo<'a>,
    api_version: u32,
) -> Result<vk::DeviceCreateInfo<'a>, vk::Full> {
    type All<'x> = vk::PhysicalDeviceFeatures2<'x>;
    type Newer<'x> = vk::PhysicalDeviceVulkan13Features<'x>;
    type Images<'x> = vk::PhysicalDeviceImageRobustnessFeatures<'x>;
    let mut info = *info;
    let mut asks_buffers = false;
    let mut asks_images = false;
    for node in info.p_next.nodes() {
        if let Some(mut all) = node.get::<All<'_>>() {
            all.features.robust_buffer_access = 1;
            asks_buffers = node.set::<All<'_>>(all);
        }
        if let Some(mut newer) = node.get::<Newer<'_>>() {
            newer.robust_image_access = 1;
            asks_images = node.set::<Newer<'_>>(newer);
        }
        if let Some(mut images) = node.get::<Images<'_>>() {
            images.robust_image_access = 1;
            asks_images = node.set::<Images<'_>>(images);
        }
    }
    if !asks_buffers {
        let features = info.p_enabled_features.first().copied();
        info.p_enabled_features = arena.one(vk::PhysicalDeviceFeatures {
            robust_buffer_access: 1,
            ..features.unwrap_or_default()
        })?;
    }
    if !asks_images && api_version >= vk::api_version(1, 3, 0) {
        info.p_next = arena.node::<Images<'_>>(Images {
            p_next: info.p_next,
            robust_image_access: 1,
            ..Default::default()
        })?;
    }
    Ok(info)
}

pub(in crate::driver) fn destroy_device(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyDevice::decode)?;
    if a.device.0 == 0 {
        return call.reply(|e| a.encode_reply(e));
    }
    let object = call.object(a.device)?;
    let device = Arc::clone(object.device()?);
    call.context
        .release_timelines(|queue| Arc::ptr_eq(&queue.device, &device));
    // What the guest has not destroyed goes with the device: children first.
    let belongs = |o: &Object| o.device().is_ok_and(|d| Arc::ptr_eq(d, &device));
    drop_in_order(call.context.objects.remove_where(belongs));
    call.reply(|e| a.encode_reply(e))
}

/// Drops leftovers of a guest, children first. Work on the GPU that uses them ends before.
pub(super) fn drop_in_order(mut objects: Vec<Arc<Object>>) {
    for device in objects.iter().filter(|o| o.kind == vk::ObjectType::DEVICE) {
        if let Ok(device) = device.device() {
            device.wait_idle();
        }
    }
    objects.sort_by_key(|o| match o.kind {
        vk::ObjectType::INSTANCE | vk::ObjectType::PHYSICAL_DEVICE => 3,
        vk::ObjectType::DEVICE => 2,
        _ if o.pool().is_some() => 0,
        _ => 1,
    });
}

pub(in crate::driver) fn get_device_queue2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceQueue2::decode)?;
    let object = call.object(a.device)?;
    let device = Arc::clone(object.device()?);
    let id = call.new_id(a.p_queue.first())?;
    let info = a
        .p_queue_info
        .first()
        .ok_or_else(|| Fault::guest("no queue info"))?;
    let asked = device.queues.iter().any(|q| {
        q.flags == info.flags && q.family == info.queue_family_index && info.queue_index < q.count
    });
    if !asked {
        return Err(Fault::guest(format!(
            "queue {} of family {} was not asked for when the device was created",
            info.queue_index, info.queue_family_index
        )));
    }
    let timeline = info.p_next.find::<vk::DeviceQueueTimelineInfoMESA<'_>>();
    let timeline = timeline.ok_or_else(|| Fault::guest("a queue needs a timeline"))?;
    let index = u8::try_from(timeline.ring_idx)
        .ok()
        .filter(|i| (1..64).contains(i));
    let Some(index) = index else {
        return Err(Fault::guest(format!(
            "timeline {} is not 1 to 63",
            timeline.ring_idx
        )));
    };
    if !device.take_queue(info.flags, info.queue_family_index, info.queue_index) {
        return Err(Fault::guest("the queue was asked for twice"));
    }
    let plain = vk::DeviceQueueInfo2 {
        p_next: vk::Chain::NULL,
        ..*info
    };
    let slot = call.arena.out::<vk::Queue>(1)?;
    let f = device
        .table
        .get_device_queue2
        .ok_or_else(|| Fault::missing("vkGetDeviceQueue2"))?;
    let plain = call.arena.one(plain)?;
    // SAFETY: obligations 1 and 2: the queue was asked for at creation.
    unsafe { f(device.handle, plain, slot) };
    let handle = slot.first().filter(|q| q.raw() != 0);
    let handle = handle.ok_or_else(|| Fault::host("the driver has no such queue"))?;
    let queue = Queue::new(handle, info.queue_family_index, &device, call.context)?;
    call.context.bind_timeline(index, Arc::clone(&queue))?;
    call.insert(
        id,
        vk::ObjectType::QUEUE,
        handle.raw(),
        &object,
        Data::Queue(queue),
    )?;
    call.reply(|e| a.encode_reply(e))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: u32 = vk::api_version(1, 3, 0);

    #[test]
    fn who_asks_for_nothing_gets_checked_accesses() {
        let arena = vk::Arena::new(1 << 20);
        let info = robust(&arena, &vk::DeviceCreateInfo::default(), NEW).unwrap();
        assert_eq!(
            info.p_enabled_features
                .first()
                .unwrap()
                .robust_buffer_access,
            1
        );
        type Images<'x> = vk::PhysicalDeviceImageRobustnessFeatures<'x>;
        let images = info.p_next.find::<Images<'_>>().unwrap();
        assert_eq!(images.robust_image_access, 1);
        // An older driver is not asked for what it may not know.
        let info = robust(&arena, &vk::DeviceCreateInfo::default(), NEW - 1).unwrap();
        assert!(info.p_next.is_null());
    }

    #[test]
    fn what_was_asked_for_stays() {
        let arena = vk::Arena::new(1 << 20);
        let features = vk::PhysicalDeviceFeatures {
            geometry_shader: 1,
            ..Default::default()
        };
        let plain = vk::DeviceCreateInfo {
            p_enabled_features: arena.one(features).unwrap(),
            ..Default::default()
        };
        let info = robust(&arena, &plain, NEW).unwrap();
        let told = info.p_enabled_features.first().unwrap();
        assert_eq!((told.geometry_shader, told.robust_buffer_access), (1, 1));

        type All<'x> = vk::PhysicalDeviceFeatures2<'x>;
        type Newer<'x> = vk::PhysicalDeviceVulkan13Features<'x>;
        let newer = Newer {
            synchronization2: 1,
            ..Default::default()
        };
        let all = All {
            p_next: arena.node::<Newer<'_>>(newer).unwrap(),
            features,
            ..Default::default()
        };
        let chained = vk::DeviceCreateInfo {
            p_next: arena.node::<All<'_>>(all).unwrap(),
            ..Default::default()
        };
        let info = robust(&arena, &chained, NEW).unwrap();
        // Both would be one too many.
        assert!(info.p_enabled_features.is_null());
        assert_eq!(info.p_next.nodes().count(), 2);
        let all = info.p_next.find::<All<'_>>().unwrap();
        assert_eq!(
            (
                all.features.geometry_shader,
                all.features.robust_buffer_access
            ),
            (1, 1)
        );
        let newer = info.p_next.find::<Newer<'_>>().unwrap();
        assert_eq!((newer.synchronization2, newer.robust_image_access), (1, 1));
    }
}
