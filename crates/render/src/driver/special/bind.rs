//! Memory for buffers and images. What is bound keeps its memory: the driver writes to it for as long
//! as the buffer or image is there, whatever the guest frees first.

use std::sync::Arc;

use parhelion_venus as venus;
use parhelion_vk as vk;

use super::{Call, Fault, Outcome};
use crate::driver::check;
use crate::object::Object;

const MEMORY: vk::ObjectType = vk::ObjectType::DEVICE_MEMORY;

/// Most memory objects of an image that is not sparse: one a plane.
const MAX_PLANES: usize = 4;

/// Whether a buffer or image may be bound once more.
fn check_unbound(object: &Object) -> Outcome {
    let most = match object.kind {
        vk::ObjectType::IMAGE => MAX_PLANES,
        _ => 1,
    };
    if object.kept_of(MEMORY) >= most {
        return Err(Fault::guest(format!(
            "object {} has its memory already",
            object.id
        )));
    }
    Ok(())
}

/// The memory that goes to each of the objects of `kind` that the command names, in the order in
/// which it names them; `has_memory` tells for which of them it names memory.
fn pairs(
    call: &Call<'_, '_>,
    kind: vk::ObjectType,
    has_memory: impl Iterator<Item = bool>,
) -> Vec<(Arc<Object>, Arc<Object>)> {
    let mut memories = call.named(MEMORY);
    let objects = call.named(kind).zip(has_memory);
    objects
        .filter(|(_, has_memory)| *has_memory)
        .filter_map(|(object, _)| Some((Arc::clone(object), Arc::clone(memories.next()?))))
        .collect()
}

pub(in crate::driver) fn bind_buffer_memory(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::BindBufferMemory::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let buffer = call.object(a.buffer)?;
    let memory = call.object(a.memory)?;
    let f = device.table.bind_buffer_memory;
    let f = f.ok_or_else(|| Fault::missing("vkBindBufferMemory"))?;
    let _lock = buffer.lock();
    check_unbound(&buffer)?;
    check::buffer_memory(call, &first, &buffer, &memory, a.memory_offset)?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe {
        f(
            device.handle,
            vk::Buffer(buffer.handle),
            vk::DeviceMemory(memory.handle),
            a.memory_offset,
        )
    };
    buffer.keep([memory]);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn bind_image_memory(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::BindImageMemory::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let image = call.object(a.image)?;
    let memory = call.object(a.memory)?;
    let f = device.table.bind_image_memory;
    let f = f.ok_or_else(|| Fault::missing("vkBindImageMemory"))?;
    let _lock = image.lock();
    check_unbound(&image)?;
    check::image_memory(call, &first, &image, &memory, a.memory_offset)?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe {
        f(
            device.handle,
            vk::Image(image.handle),
            vk::DeviceMemory(memory.handle),
            a.memory_offset,
        )
    };
    image.keep([memory]);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn bind_buffer_memory2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::BindBufferMemory2::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let infos = a.p_bind_infos.as_slice().iter();
    let pairs = pairs(
        call,
        vk::ObjectType::BUFFER,
        infos.map(|info| info.memory.0 != 0),
    );
    let sorted = call.held_sorted(vk::ObjectType::BUFFER);
    let _locks: Vec<_> = sorted.iter().map(|buffer| buffer.lock()).collect();
    sorted.iter().try_for_each(|buffer| check_unbound(buffer))?;
    check::buffer_memories(call, &first, a.p_bind_infos)?;
    let f = device.table.bind_buffer_memory2;
    let f = f.ok_or_else(|| Fault::missing("vkBindBufferMemory2"))?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(device.handle, a.bind_info_count, a.p_bind_infos) };
    // Also after an error: Vulkan does not tell which of several have been bound.
    pairs.into_iter().for_each(|(buffer, m)| buffer.keep([m]));
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn bind_image_memory2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::BindImageMemory2::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let infos = a.p_bind_infos.as_slice().iter();
    let pairs = pairs(
        call,
        vk::ObjectType::IMAGE,
        infos.map(|info| info.memory.0 != 0),
    );
    let sorted = call.held_sorted(vk::ObjectType::IMAGE);
    let _locks: Vec<_> = sorted.iter().map(|image| image.lock()).collect();
    sorted.iter().try_for_each(|image| check_unbound(image))?;
    check::image_memories(call, &first, a.p_bind_infos)?;
    let f = device.table.bind_image_memory2;
    let f = f.ok_or_else(|| Fault::missing("vkBindImageMemory2"))?;
    // SAFETY: obligations 1 to 4.
    let result = unsafe { f(device.handle, a.bind_info_count, a.p_bind_infos) };
    // Also after an error: Vulkan does not tell which of several have been bound.
    pairs.into_iter().for_each(|(image, m)| image.keep([m]));
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

/// What a sparse bind names: each buffer and image keeps the memory that goes to it.
pub(in crate::driver) fn keep_sparse(
    call: &Call<'_, '_>,
    infos: &[vk::BindSparseInfo<'_>],
) -> Outcome {
    let limit = usize::try_from(call.context.limits.objects).unwrap_or(usize::MAX);
    let mut memories = call.named(MEMORY);
    let (mut buffers, mut images) = (
        call.named(vk::ObjectType::BUFFER),
        call.named(vk::ObjectType::IMAGE),
    );
    let mut keep = |object: Option<&Arc<Object>>, named: usize| {
        let Some(object) = object else {
            return Err(Fault::host("a sparse bind lost its object"));
        };
        object.keep(memories.by_ref().take(named).map(Arc::clone));
        if object.kept_of(MEMORY) > limit {
            return Err(Fault::guest(format!(
                "more than {limit} pieces of memory in one sparse resource"
            )));
        }
        Ok(())
    };
    // In the order in which they are decoded.
    for info in infos {
        for bind in info.p_buffer_binds.as_slice() {
            keep(buffers.next(), count(bind.p_binds, |b| b.memory))?;
        }
        for bind in info.p_image_opaque_binds.as_slice() {
            keep(images.next(), count(bind.p_binds, |b| b.memory))?;
        }
        for bind in info.p_image_binds.as_slice() {
            keep(images.next(), count(bind.p_binds, |b| b.memory))?;
        }
    }
    Ok(())
}

/// How many elements of a list name memory.
fn count<T: vk::Abi>(list: vk::In<'_, T>, memory: impl Fn(&T) -> vk::DeviceMemory) -> usize {
    let named = |bind: &&T| memory(bind).0 != 0;
    list.as_slice().iter().filter(named).count()
}
