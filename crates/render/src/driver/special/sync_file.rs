//! Payloads of fences and semaphores as sync files, which stay on this side.
//!
//! The guest driver keeps sync files of its own. All it wants of the host is that a fence or semaphore
//! loses its payload (an export), or gets one that has signalled (an import of sync file -1). Where
//! the host's driver has no sync files, as software drivers do, an empty submission does the same to a
//! semaphore: so guests are told that semaphores can be imported, and need not do without what depends
//! on that (all of Vulkan 1.3, and windows). The signal comes after earlier work on the queue that it is
//! submitted to, the one of the lowest timeline.

use std::sync::Arc;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome};
use crate::driver::device::Device;
use crate::object::{Data, Object};

/// What a driver with sync files for semaphores can do.
const BOTH: vk::ExternalSemaphoreFeatureFlags = vk::ExternalSemaphoreFeatureFlags(
    vk::ExternalSemaphoreFeatureFlags::EXPORTABLE.0
        | vk::ExternalSemaphoreFeatureFlags::IMPORTABLE.0,
);
const SYNC_FD: vk::ExternalSemaphoreHandleTypeFlags = vk::ExternalSemaphoreHandleTypeFlags::SYNC_FD;

pub(in crate::driver) fn get_physical_device_external_semaphore_properties(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceExternalSemaphoreProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let physical = first.physical()?;
    let f = physical
        .instance
        .table
        .get_physical_device_external_semaphore_properties;
    let f = f.ok_or_else(|| Fault::missing("vkGetPhysicalDeviceExternalSemaphoreProperties"))?;
    let (info, out) = (
        a.p_external_semaphore_info,
        a.p_external_semaphore_properties,
    );
    // SAFETY: obligations 1 and 2.
    unsafe { f(physical.handle, info, out) };
    let binary = |info: &vk::PhysicalDeviceExternalSemaphoreInfo<'_>| {
        let kind = info.p_next.find::<vk::SemaphoreTypeCreateInfo<'_>>();
        info.handle_type == SYNC_FD
            && kind.is_none_or(|kind| kind.semaphore_type == vk::SemaphoreType::BINARY)
    };
    if let (true, Some(mut properties)) = (info.first().is_some_and(binary), out.first()) {
        // Imports only: a program of the guest has no use for exports that stay here.
        properties.external_semaphore_features.0 |= vk::ExternalSemaphoreFeatureFlags::IMPORTABLE.0;
        properties.compatible_handle_types.0 |= SYNC_FD.0;
        out.set(0, properties);
    }
    call.reply(|e| a.encode_reply(e))
}

/// The extension that a guest must see for that, even where the driver has none.
pub(super) const EXTENSION: &str = "VK_KHR_external_semaphore_fd";

/// Whether the driver has sync files for semaphores.
fn has_sync_files(call: &Call<'_, '_>, device: &Device) -> Result<bool, Fault> {
    let physical = &device.physical;
    if let Some(known) = physical.sync_files.get() {
        return Ok(*known);
    }
    let info = vk::PhysicalDeviceExternalSemaphoreInfo {
        handle_type: SYNC_FD,
        ..Default::default()
    };
    let info = call.arena.one(info)?;
    let default = vk::ExternalSemaphoreProperties::default();
    let out = call.arena.out_with(1, |_| Ok::<_, Fault>(default))?;
    let f = physical
        .instance
        .table
        .get_physical_device_external_semaphore_properties;
    let f = f.ok_or_else(|| Fault::missing("vkGetPhysicalDeviceExternalSemaphoreProperties"))?;
    // SAFETY: obligations 1 and 2.
    unsafe { f(physical.handle, info, out) };
    let features = out.first().map_or(0, |p| p.external_semaphore_features.0);
    Ok(*physical
        .sync_files
        .get_or_init(|| features & BOTH.0 == BOTH.0))
}

pub(in crate::driver) fn create_semaphore(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateSemaphore::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let id = call.new_id(a.p_semaphore.first())?;
    let info = *a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    let export = info.p_next.find::<vk::ExportSemaphoreCreateInfo<'_>>();
    let kind = info.p_next.find::<vk::SemaphoreTypeCreateInfo<'_>>();
    let is_timeline = kind.is_some_and(|k| k.semaphore_type == vk::SemaphoreType::TIMELINE);
    let p_next = match export {
        // The driver does not know what it is asked for: we stand in.
        Some(export) if export.handle_types == SYNC_FD && !has_sync_files(call, device)? => {
            match kind {
                None => vk::Chain::NULL,
                Some(kind) => {
                    let kind = vk::SemaphoreTypeCreateInfo {
                        p_next: vk::Chain::NULL,
                        ..kind
                    };
                    call.arena.node::<vk::SemaphoreTypeCreateInfo<'_>>(kind)?
                }
            }
        }
        _ => info.p_next,
    };
    let info = call.arena.one(vk::SemaphoreCreateInfo { p_next, ..info })?;
    let slot = call.arena.out::<vk::Semaphore>(1)?;
    let f = device
        .table
        .create_semaphore
        .ok_or_else(|| Fault::missing("vkCreateSemaphore"))?;
    // SAFETY: obligations 1 to 3 and 5.
    let result = unsafe { f(device.handle, info, vk::Null::NULL, slot) };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        let data = Data::Semaphore { is_timeline };
        call.insert(id, vk::ObjectType::SEMAPHORE, raw.raw(), &first, data)?;
    }
    call.reply(|e| a.encode_reply(result, e))
}

/// Sync files are payloads of binary semaphores only.
fn check_binary(semaphore: &Object) -> Outcome {
    match semaphore.data {
        Data::Semaphore { is_timeline: true } => Err(Fault::guest(
            "a timeline semaphore has no payload of this kind",
        )),
        _ => Ok(()),
    }
}

/// Submits nothing but a wait for `semaphore`, or a signal to it, to some queue of the device.
fn submit_empty(
    call: &Call<'_, '_>,
    device: &Arc<Device>,
    semaphore: vk::Semaphore,
    wait: bool,
) -> Outcome {
    let queue = call.context.some_queue(device);
    let queue = queue.ok_or_else(|| Fault::guest("the device has no queue yet"))?;
    let list = call.arena.one(semaphore)?;
    let mut info = vk::SubmitInfo::default();
    if wait {
        info.wait_semaphore_count = 1;
        info.p_wait_semaphores = list;
        info.p_wait_dst_stage_mask = call.arena.one(vk::PipelineStageFlags::BOTTOM_OF_PIPE)?;
    } else {
        info.signal_semaphore_count = 1;
        info.p_signal_semaphores = list;
    }
    let info = call.arena.one(info)?;
    let f = device
        .table
        .queue_submit
        .ok_or_else(|| Fault::missing("vkQueueSubmit"))?;
    let result = {
        let _lock = queue.lock();
        // SAFETY: obligations 1 to 4.
        unsafe { f(queue.handle, 1, info, vk::Fence(0)) }
    };
    if result.is_error() {
        return Err(Fault::guest(format!(
            "a semaphore cannot change its payload: {result}"
        )));
    }
    Ok(())
}

/// Exports an object's payload as a sync file and drops it, which resets the object.
fn drop_sync_file(result: vk::VkResult, slot: vk::Out<'_, i32>) -> Outcome {
    if result.is_error() {
        return Err(Fault::guest(format!(
            "a payload cannot be exported: {result}"
        )));
    }
    match slot.first() {
        // -1 stands for a payload that has signalled already.
        Some(fd) if fd >= 0 => {
            crate::driver::memory::close(fd);
            Ok(())
        }
        _ => Ok(()),
    }
}

pub(in crate::driver) fn reset_fence_resource_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetFenceResourceMESA::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let object = call.object(a.fence)?;
    let info = vk::FenceGetFdInfoKHR {
        fence: vk::Fence::from_raw(object.handle),
        handle_type: vk::ExternalFenceHandleTypeFlags::SYNC_FD,
        ..Default::default()
    };
    let info = call.arena.one(info)?;
    let slot = call.arena.out_with(1, |_| Ok::<_, Fault>(-1i32))?;
    let f = device
        .table
        .get_fence_fd_khr
        .ok_or_else(|| Fault::missing("vkGetFenceFdKHR"))?;
    let result = {
        let _lock = object.lock();
        // SAFETY: obligations 1 to 4.
        unsafe { f(device.handle, info, slot) }
    };
    drop_sync_file(result, slot)?;
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn wait_semaphore_resource_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WaitSemaphoreResourceMESA::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let object = call.object(a.semaphore)?;
    check_binary(&object)?;
    if !has_sync_files(call, device)? {
        let _lock = object.lock();
        submit_empty(call, device, vk::Semaphore(object.handle), true)?;
        return call.reply(|e| a.encode_reply(e));
    }
    let info = vk::SemaphoreGetFdInfoKHR {
        semaphore: vk::Semaphore::from_raw(object.handle),
        handle_type: vk::ExternalSemaphoreHandleTypeFlags::SYNC_FD,
        ..Default::default()
    };
    let info = call.arena.one(info)?;
    let slot = call.arena.out_with(1, |_| Ok::<_, Fault>(-1i32))?;
    let f = device.table.get_semaphore_fd_khr;
    let f = f.ok_or_else(|| Fault::missing("vkGetSemaphoreFdKHR"))?;
    let result = {
        let _lock = object.lock();
        // SAFETY: obligations 1 to 4.
        unsafe { f(device.handle, info, slot) }
    };
    drop_sync_file(result, slot)?;
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn import_semaphore_resource_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ImportSemaphoreResourceMESA::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let info = a.p_import_semaphore_resource_info.first();
    let info = info.ok_or_else(|| Fault::guest("no import info"))?;
    if info.resource_id != 0 {
        return Err(Fault::guest("semaphores of resources cannot be imported"));
    }
    let kind = vk::ObjectType::SEMAPHORE;
    let object = call.held(kind, info.semaphore.raw());
    let object: Arc<Object> = object.ok_or_else(|| Fault::guest("no semaphore"))?;
    check_binary(&object)?;
    let _lock = object.lock();
    if !has_sync_files(call, device)? {
        submit_empty(call, device, info.semaphore, false)?;
        return call.reply(|e| a.encode_reply(e));
    }
    // Sync file -1: signalled already.
    let import = vk::ImportSemaphoreFdInfoKHR {
        semaphore: info.semaphore,
        flags: vk::SemaphoreImportFlags::TEMPORARY,
        handle_type: vk::ExternalSemaphoreHandleTypeFlags::SYNC_FD,
        fd: -1,
        ..Default::default()
    };
    let import = call.arena.one(import)?;
    let f = device.table.import_semaphore_fd_khr;
    let f = f.ok_or_else(|| Fault::missing("vkImportSemaphoreFdKHR"))?;
    // SAFETY: obligations 1 to 3; there is no descriptor to own.
    let result = unsafe { f(device.handle, import) };
    if result.is_error() {
        return Err(Fault::guest(format!(
            "a semaphore cannot be signalled: {result}"
        )));
    }
    call.reply(|e| a.encode_reply(e))
}
