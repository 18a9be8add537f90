//! What buffers and images need of the memory that is bound to them.

use parhelion_vk as vk;

use super::device::Device;
use crate::fault::Fault;

/// What a buffer needs.
pub(super) fn of_buffer(
    device: &Device,
    arena: &vk::Arena,
    buffer: vk::Buffer,
) -> Result<vk::MemoryRequirements, Fault> {
    let f = device.table.get_buffer_memory_requirements;
    let f = f.ok_or_else(|| Fault::missing("vkGetBufferMemoryRequirements"))?;
    let out = arena.out::<vk::MemoryRequirements>(1)?;
    // SAFETY: obligations 1 to 3.
    unsafe { f(device.handle, buffer, out) };
    Ok(out.first().unwrap_or_default())
}

/// What an image needs, or one plane of it.
pub(super) fn of_image(
    device: &Device,
    arena: &vk::Arena,
    image: vk::Image,
    plane: Option<vk::ImageAspectFlags>,
) -> Result<vk::MemoryRequirements, Fault> {
    let Some(plane_aspect) = plane else {
        let f = device.table.get_image_memory_requirements;
        let f = f.ok_or_else(|| Fault::missing("vkGetImageMemoryRequirements"))?;
        let out = arena.out::<vk::MemoryRequirements>(1)?;
        // SAFETY: obligations 1 to 3.
        unsafe { f(device.handle, image, out) };
        return Ok(out.first().unwrap_or_default());
    };
    type Plane<'x> = vk::ImagePlaneMemoryRequirementsInfo<'x>;
    let plane = Plane {
        plane_aspect,
        ..Default::default()
    };
    let info = vk::ImageMemoryRequirementsInfo2 {
        p_next: arena.node::<Plane<'_>>(plane)?,
        image,
        ..Default::default()
    };
    let info = arena.one(info)?;
    let out = arena.out_with(1, |_| Ok::<_, Fault>(vk::MemoryRequirements2::default()))?;
    let f = device.table.get_image_memory_requirements2;
    let f = f.ok_or_else(|| Fault::missing("vkGetImageMemoryRequirements2"))?;
    // SAFETY: obligations 1 to 3.
    unsafe { f(device.handle, info, out) };
    Ok(out
        .first()
        .map(|all| all.memory_requirements)
        .unwrap_or_default())
}
