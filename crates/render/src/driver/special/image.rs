//! Images, and copies between them and bytes of the guest without a queue.

use std::ffi::c_void;

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;
use vk::host::{
    CopyImageToMemoryInfo, CopyMemoryToImageInfo, ImageToMemoryCopy, MemoryToImageCopy,
};

use super::{Call, Fault, Outcome};
use crate::driver::check;
use crate::driver::device::Device;

pub(in crate::driver) fn create_image(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateImage::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let id = call.new_id(a.p_image.first())?;
    let info = a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    let data = check::new_image(&first, info)?;
    if check::is_too_large(&first, info)? {
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_OUT_OF_DEVICE_MEMORY, e));
    }
    let slot = call.arena.out::<vk::Image>(1)?;
    let f = device
        .table
        .create_image
        .ok_or_else(|| Fault::missing("vkCreateImage"))?;
    // SAFETY: obligations 1 to 3 and 5.
    let result = unsafe { f(device.handle, a.p_create_info, vk::Null::NULL, slot) };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert(id, vk::ObjectType::IMAGE, raw.raw(), &first, data)?;
    }
    call.reply(|e| a.encode_reply(result, e))
}

/// A part of an image, and how it lies in memory.
struct Region {
    image: vk::Image,
    flags: vk::HostImageCopyFlags,
    subresource: vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
    texels: Texels,
}

/// How texels lie in memory that is no image.
#[derive(Clone, Copy)]
pub(in crate::driver) struct Texels {
    pub(in crate::driver) extent: vk::Extent3D,
    pub(in crate::driver) row_length: u32,
    pub(in crate::driver) image_height: u32,
    pub(in crate::driver) layers: u32,
}

/// The bytes that the driver reads or writes for `region`.
fn needed_bytes(call: &Call<'_, '_>, device: &Device, region: &Region) -> Result<u64, Fault> {
    let image = check::image_in(call, region.image.raw())?;
    if region.subresource.layer_count == u32::MAX {
        return Err(Fault::guest("a host copy needs a number of layers"));
    }
    check::texels(
        image,
        &region.subresource,
        region.offset,
        region.texels.extent,
    )?;
    if region.flags.0 & vk::HostImageCopyFlags::MEMCPY.0 != 0 {
        let each = memcpy_bytes(call, device, region)?;
        return each
            .checked_mul(u64::from(region.texels.layers))
            .ok_or_else(too_much);
    }
    let block = block_of(image.format, region.subresource.aspect_mask)?;
    packed_bytes(block, &region.texels).ok_or_else(too_much)
}

fn too_much() -> Fault {
    Fault::guest("a copy of more bytes than there are")
}

/// The texel block of one aspect of a format.
pub(in crate::driver) fn block_of(
    format: vk::Format,
    aspect: vk::ImageAspectFlags,
) -> Result<vk::TexelBlock, Fault> {
    let unknown = || Fault::guest(format!("the layout of format {} is not known", format.0));
    let block = format.texel_block().ok_or_else(unknown)?;
    let planes = [
        vk::ImageAspectFlags::PLANE_0,
        vk::ImageAspectFlags::PLANE_1,
        vk::ImageAspectFlags::PLANE_2,
    ];
    if let Some(index) = planes.iter().position(|plane| *plane == aspect) {
        let plane = block.planes.get(index).ok_or_else(unknown)?;
        return plane.texel_block().ok_or_else(unknown);
    }
    let bytes = match aspect {
        vk::ImageAspectFlags::COLOR if block.planes.is_empty() => block.bytes,
        vk::ImageAspectFlags::STENCIL => 1,
        vk::ImageAspectFlags::DEPTH if format.0 == vk::Format::D16_UNORM.0 => 2,
        vk::ImageAspectFlags::DEPTH if format.0 == vk::Format::D16_UNORM_S8_UINT.0 => 2,
        vk::ImageAspectFlags::DEPTH => 4,
        _ => {
            return Err(Fault::guest(format!(
                "aspect {:#x} cannot be copied",
                aspect.0
            )));
        }
    };
    Ok(vk::TexelBlock { bytes, ..block })
}

/// From the first to the last byte of a region of packed blocks.
pub(in crate::driver) fn packed_bytes(block: vk::TexelBlock, region: &Texels) -> Option<u64> {
    let [width, height, depth] = block.extent.map(u64::from);
    let blocks = |texels: u32, size: u64| {
        u64::from(texels)
            .checked_add(size)?
            .checked_sub(1)?
            .checked_div(size)
    };
    let (columns, rows) = (
        blocks(region.extent.width, width)?,
        blocks(region.extent.height, height)?,
    );
    let slices = blocks(region.extent.depth, depth)?.checked_mul(region.layers.into())?;
    if columns == 0 || rows == 0 || slices == 0 {
        return Some(0);
    }
    let or = |told: u32, own: u32| if told == 0 { own } else { told };
    let pitch = blocks(or(region.row_length, region.extent.width), width)?;
    let slice_rows = blocks(or(region.image_height, region.extent.height), height)?;
    let whole_slices = slices.checked_sub(1)?.checked_mul(slice_rows)?;
    let whole_rows = whole_slices.checked_add(rows.checked_sub(1)?)?;
    whole_rows
        .checked_mul(pitch)?
        .checked_add(columns)?
        .checked_mul(u64::from(block.bytes))
}

/// What the driver says of a subresource that is copied as it lies.
fn memcpy_bytes(call: &Call<'_, '_>, device: &Device, region: &Region) -> Result<u64, Fault> {
    type Size<'x> = vk::SubresourceHostMemcpySize<'x>;
    let subresource = vk::ImageSubresource2 {
        image_subresource: vk::ImageSubresource {
            aspect_mask: region.subresource.aspect_mask,
            mip_level: region.subresource.mip_level,
            array_layer: region.subresource.base_array_layer,
        },
        ..Default::default()
    };
    let node = call.arena.node::<Size<'_>>(Size::default())?;
    let layout = vk::SubresourceLayout2 {
        p_next: node,
        ..Default::default()
    };
    let out = call.arena.out_with(1, |_| Ok::<_, Fault>(layout))?;
    let subresource = call.arena.one(subresource)?;
    let f = device.table.get_image_subresource_layout2;
    let f = f.ok_or_else(|| Fault::missing("vkGetImageSubresourceLayout2"))?;
    // SAFETY: obligations 1 to 3.
    unsafe { f(device.handle, region.image, subresource, out) };
    let size = node.find::<Size<'_>>().map_or(0, |size| size.size);
    if size == 0 {
        return Err(Fault::guest(
            "the driver does not say how large the subresource is",
        ));
    }
    Ok(size)
}

/// Whether the guest's bytes are enough.
fn enough(needed: u64, have: usize) -> Outcome {
    if u64::try_from(have).is_ok_and(|have| needed <= have) {
        return Ok(());
    }
    Err(Fault::guest(format!(
        "a copy of {needed} bytes with room for {have}"
    )))
}

pub(in crate::driver) fn copy_image_to_memory_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CopyImageToMemoryMESA::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let info = a.p_copy_image_to_memory_info.first();
    let info = info.ok_or_else(|| Fault::guest("no copy info"))?;
    let region = Region {
        image: info.src_image,
        flags: info.flags,
        subresource: info.image_subresource,
        offset: info.image_offset,
        texels: Texels {
            extent: info.image_extent,
            row_length: info.memory_row_length,
            image_height: info.memory_image_height,
            layers: info.image_subresource.layer_count,
        },
    };
    enough(needed_bytes(call, device, &region)?, a.p_data.len())?;
    let copy = ImageToMemoryCopy {
        p_host_pointer: a.p_data.as_ptr().cast::<c_void>(),
        memory_row_length: info.memory_row_length,
        memory_image_height: info.memory_image_height,
        image_subresource: info.image_subresource,
        image_offset: info.image_offset,
        image_extent: info.image_extent,
        ..Default::default()
    };
    let host = CopyImageToMemoryInfo {
        flags: info.flags,
        src_image: info.src_image,
        src_image_layout: info.src_image_layout,
        region_count: 1,
        p_regions: &raw const copy,
        ..Default::default()
    };
    let f = device.host.copy_image_to_memory;
    let f = f.ok_or_else(|| Fault::missing("vkCopyImageToMemory"))?;
    // SAFETY: obligations 1 to 3; the room was checked against format and extent.
    let result = unsafe { f(device.handle, &raw const host) };
    call.reply(|e| a.encode_reply(result, e))
}

pub(in crate::driver) fn copy_memory_to_image_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CopyMemoryToImageMESA::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let info = a.p_copy_memory_to_image_info.first();
    let info = info.ok_or_else(|| Fault::guest("no copy info"))?;
    let mut copies = Vec::with_capacity(info.p_regions.as_slice().len());
    for from in info.p_regions.as_slice() {
        let region = Region {
            image: info.dst_image,
            flags: info.flags,
            subresource: from.image_subresource,
            offset: from.image_offset,
            texels: Texels {
                extent: from.image_extent,
                row_length: from.memory_row_length,
                image_height: from.memory_image_height,
                layers: from.image_subresource.layer_count,
            },
        };
        enough(
            needed_bytes(call, device, &region)?,
            from.p_data.as_slice().len(),
        )?;
        copies.push(MemoryToImageCopy {
            p_host_pointer: from.p_data.as_ptr().cast::<c_void>(),
            memory_row_length: from.memory_row_length,
            memory_image_height: from.memory_image_height,
            image_subresource: from.image_subresource,
            image_offset: from.image_offset,
            image_extent: from.image_extent,
            ..Default::default()
        });
    }
    let host = CopyMemoryToImageInfo {
        flags: info.flags,
        dst_image: info.dst_image,
        dst_image_layout: info.dst_image_layout,
        region_count: info.region_count,
        p_regions: copies.as_ptr(),
        ..Default::default()
    };
    let f = device.host.copy_memory_to_image;
    let f = f.ok_or_else(|| Fault::missing("vkCopyMemoryToImage"))?;
    // SAFETY: obligations 1 to 3; there are as many regions as the decoder checked, and their bytes
    // were checked against format and extent.
    let result = unsafe { f(device.handle, &raw const host) };
    call.reply(|e| a.encode_reply(result, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texels(extent: [u32; 3], row_length: u32, image_height: u32, layers: u32) -> Texels {
        Texels {
            layers,
            extent: vk::Extent3D {
                width: extent[0],
                height: extent[1],
                depth: extent[2],
            },
            row_length,
            image_height,
        }
    }

    #[test]
    fn sizes_follow_format_and_extent() {
        let colour = vk::ImageAspectFlags::COLOR;
        let rgba = block_of(vk::Format::R8G8B8A8_UNORM, colour).unwrap();
        assert_eq!(packed_bytes(rgba, &texels([10, 4, 1], 0, 0, 1)), Some(160));
        // The last row is not padded.
        assert_eq!(
            packed_bytes(rgba, &texels([10, 4, 1], 16, 0, 1)),
            Some(3 * 64 + 40)
        );
        assert_eq!(
            packed_bytes(rgba, &texels([10, 4, 2], 0, 5, 3)),
            Some((5 * 5 + 3) * 40 + 40)
        );
        assert_eq!(packed_bytes(rgba, &texels([0, 4, 1], 0, 0, 1)), Some(0));
        let bc1 = block_of(vk::Format::BC1_RGB_UNORM_BLOCK, colour).unwrap();
        assert_eq!(packed_bytes(bc1, &texels([9, 4, 1], 0, 0, 1)), Some(24));
        let huge = texels([u32::MAX, u32::MAX, u32::MAX], 0, 0, u32::MAX);
        assert_eq!(packed_bytes(rgba, &huge), None);
        let depth = vk::ImageAspectFlags::DEPTH;
        assert_eq!(
            block_of(vk::Format::D32_SFLOAT_S8_UINT, depth)
                .unwrap()
                .bytes,
            4
        );
        block_of(vk::Format(12345), colour).unwrap_err();
    }
}
