//! Memory that is bound to buffers and images.

use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Object, Outcome, broken, hold, known, range};
use crate::driver::device::Device;
use crate::driver::requirements;
use crate::object::Data;

/// What the driver needs must be there, and where it needs it.
fn place(memory: &Object, offset: u64, needed: &vk::MemoryRequirements) -> Outcome {
    let Data::Memory(memory) = &memory.data else {
        return Err(broken(|| "the object is no memory".to_owned()));
    };
    range("memory", offset, needed.size, memory.size_bytes)?;
    let alignment = needed.alignment.max(1);
    hold(offset.is_multiple_of(alignment), || {
        format!("memory from {offset} on, which is no multiple of {alignment}")
    })
}

fn buffer_at(
    call: &Call<'_, '_>,
    device: &Device,
    buffer: vk::Buffer,
    memory: &Object,
    offset: u64,
) -> Outcome {
    let needed = requirements::of_buffer(device, call.arena, buffer)?;
    place(memory, offset, &needed)
}

fn image_at(
    call: &Call<'_, '_>,
    device: &Device,
    image: vk::Image,
    memory: &Object,
    offset: u64,
    plane: Option<vk::ImageAspectFlags>,
) -> Outcome {
    let needed = requirements::of_image(device, call.arena, image, plane)?;
    place(memory, offset, &needed)
}

/// A buffer's memory.
pub(in crate::driver) fn buffer_memory(
    call: &Call<'_, '_>,
    first: &Object,
    buffer: &Object,
    memory: &Object,
    offset: u64,
) -> Outcome {
    let device = first.device()?;
    buffer_at(
        call,
        device,
        vk::Buffer::from_raw(buffer.handle),
        memory,
        offset,
    )
}

/// An image's memory.
pub(in crate::driver) fn image_memory(
    call: &Call<'_, '_>,
    first: &Object,
    image: &Object,
    memory: &Object,
    offset: u64,
) -> Outcome {
    let device = first.device()?;
    image_at(
        call,
        device,
        vk::Image::from_raw(image.handle),
        memory,
        offset,
        None,
    )
}

fn memory_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c Object, Fault> {
    known(call, vk::ObjectType::DEVICE_MEMORY, raw)
}

/// Memory of several buffers.
pub(in crate::driver) fn buffer_memories(
    call: &Call<'_, '_>,
    first: &Object,
    infos: vk::In<'_, vk::BindBufferMemoryInfo<'_>>,
) -> Outcome {
    let device = first.device()?;
    infos.as_slice().iter().try_for_each(|info| {
        let memory = memory_in(call, info.memory.raw())?;
        buffer_at(call, device, info.buffer, memory, info.memory_offset)
    })
}

/// Memory of several images.
pub(in crate::driver) fn image_memories(
    call: &Call<'_, '_>,
    first: &Object,
    infos: vk::In<'_, vk::BindImageMemoryInfo<'_>>,
) -> Outcome {
    let device = first.device()?;
    infos.as_slice().iter().try_for_each(|info| {
        let plane = info.p_next.find::<vk::BindImagePlaneMemoryInfo<'_>>();
        let plane = plane.map(|plane| plane.plane_aspect);
        let memory = memory_in(call, info.memory.raw())?;
        image_at(call, device, info.image, memory, info.memory_offset, plane)
    })
}
