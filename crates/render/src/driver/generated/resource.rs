// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: resource.

use super::*;

pub(super) fn free_memory(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::FreeMemory::decode)?;
    call.destroy(a.device, a.memory)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_device_memory_commitment(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceMemoryCommitment::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_memory_commitment
        .ok_or_else(|| Fault::missing("vkGetDeviceMemoryCommitment"))?;
    let memory = call.required(a.memory)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            memory,
            a.p_committed_memory_in_bytes,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_buffer_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetBufferMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_buffer_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetBufferMemoryRequirements"))?;
    let buffer = call.required(a.buffer)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), buffer, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn destroy_query_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyQueryPool::decode)?;
    call.destroy(a.device, a.query_pool)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateBuffer::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_buffer
        .ok_or_else(|| Fault::missing("vkCreateBuffer"))?;
    let id = call.new_id(a.p_buffer.first())?;
    let slot = call.arena.out::<vk::Buffer>(1)?;
    let data = check::new_buffer(call, &first, a.p_create_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(id, vk::Buffer::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyBuffer::decode)?;
    call.destroy(a.device, a.buffer)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_buffer_view(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateBufferView::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_buffer_view
        .ok_or_else(|| Fault::missing("vkCreateBufferView"))?;
    let id = call.new_id(a.p_view.first())?;
    let slot = call.arena.out::<vk::BufferView>(1)?;
    let data = check::new_buffer_view(call, &first, a.p_create_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(id, vk::BufferView::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_buffer_view(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyBufferView::decode)?;
    call.destroy(a.device, a.buffer_view)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn destroy_command_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyCommandPool::decode)?;
    call.destroy(a.device, a.command_pool)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn reset_command_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetCommandPool::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .reset_command_pool
        .ok_or_else(|| Fault::missing("vkResetCommandPool"))?;
    let command_pool_object = call.object(a.command_pool)?;
    let _command_pool_lock = command_pool_object.lock();
    let command_pool = vk::CommandPool(command_pool_object.handle);
    check::pool_forgotten(call, &first, &command_pool_object)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), command_pool, a.flags) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn reset_command_buffer(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetCommandBuffer::decode)?;
    let first = call.object(a.command_buffer)?;
    let f = first
        .device()?
        .table
        .reset_command_buffer
        .ok_or_else(|| Fault::missing("vkResetCommandBuffer"))?;
    call.record(&first)?;
    check::forgotten(call, &first)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::CommandBuffer(first.handle), a.flags) };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_device_group_peer_memory_features(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceGroupPeerMemoryFeatures::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_group_peer_memory_features
        .ok_or_else(|| Fault::missing("vkGetDeviceGroupPeerMemoryFeatures"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.heap_index,
            a.local_device_index,
            a.remote_device_index,
            a.p_peer_memory_features,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_buffer_memory_requirements2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetBufferMemoryRequirements2::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_buffer_memory_requirements2
        .ok_or_else(|| Fault::missing("vkGetBufferMemoryRequirements2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), a.p_info, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn trim_command_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::TrimCommandPool::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .trim_command_pool
        .ok_or_else(|| Fault::missing("vkTrimCommandPool"))?;
    let command_pool_object = call.object(a.command_pool)?;
    let _command_pool_lock = command_pool_object.lock();
    let command_pool = vk::CommandPool(command_pool_object.handle);
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), command_pool, a.flags) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn reset_query_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ResetQueryPool::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .reset_query_pool
        .ok_or_else(|| Fault::missing("vkResetQueryPool"))?;
    let query_pool_object = call.object(a.query_pool)?;
    let query_pool = vk::QueryPool(query_pool_object.handle);
    check::queries(
        call,
        &first,
        &query_pool_object,
        a.first_query,
        a.query_count,
    )?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            query_pool,
            a.first_query,
            a.query_count,
        )
    };
    call.done(query_pool_object);
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_buffer_device_address(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetBufferDeviceAddress::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_buffer_device_address
        .ok_or_else(|| Fault::missing("vkGetBufferDeviceAddress"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_buffer_opaque_capture_address(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetBufferOpaqueCaptureAddress::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_buffer_opaque_capture_address
        .ok_or_else(|| Fault::missing("vkGetBufferOpaqueCaptureAddress"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_device_memory_opaque_capture_address(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceMemoryOpaqueCaptureAddress::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_memory_opaque_capture_address
        .ok_or_else(|| Fault::missing("vkGetDeviceMemoryOpaqueCaptureAddress"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_device_buffer_memory_requirements(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDeviceBufferMemoryRequirements::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_buffer_memory_requirements
        .ok_or_else(|| Fault::missing("vkGetDeviceBufferMemoryRequirements"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::Device(first.handle), a.p_info, a.p_memory_requirements) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn create_acceleration_structure_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateAccelerationStructureKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_acceleration_structure_khr
        .ok_or_else(|| Fault::missing("vkCreateAccelerationStructureKHR"))?;
    let id = call.new_id(a.p_acceleration_structure.first())?;
    let slot = call.arena.out::<vk::AccelerationStructureKHR>(1)?;
    let data = check::new_acceleration_structure(call, &first, a.p_create_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(
            id,
            vk::AccelerationStructureKHR::TYPE,
            raw.raw(),
            &first,
            data,
        )?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_acceleration_structure_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyAccelerationStructureKHR::decode)?;
    call.destroy(a.device, a.acceleration_structure)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_acceleration_structure_device_address_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetAccelerationStructureDeviceAddressKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_acceleration_structure_device_address_khr
        .ok_or_else(|| Fault::missing("vkGetAccelerationStructureDeviceAddressKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe { f(vk::Device(first.handle), a.p_info) };
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_device_acceleration_structure_compatibility_khr(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetDeviceAccelerationStructureCompatibilityKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_device_acceleration_structure_compatibility_khr
        .ok_or_else(|| Fault::missing("vkGetDeviceAccelerationStructureCompatibilityKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.p_version_info,
            a.p_compatibility,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_acceleration_structure_build_sizes_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetAccelerationStructureBuildSizesKHR::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .get_acceleration_structure_build_sizes_khr
        .ok_or_else(|| Fault::missing("vkGetAccelerationStructureBuildSizesKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::Device(first.handle),
            a.build_type,
            a.p_build_info,
            a.p_max_primitive_counts,
            a.p_size_info,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}
