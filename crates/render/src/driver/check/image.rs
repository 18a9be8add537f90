//! Parts of images.

use parhelion_vk as vk;
use vk::Handle as _;

use super::buffer::{buffer_in, buffer_of, sparse_memory};
use super::facts::{Buffer, Image, View};
use super::{
    Call, Fault, NONE_OR_ALL, Object, Outcome, broken, family, hold, known, limits, range, slots,
};
use crate::driver::special::{Texels, block_of, packed_bytes};
use crate::object::Data;

/// What is kept of an image.
fn image_of(object: &Object) -> Result<&Image, Fault> {
    match &object.data {
        Data::Image(image) => Ok(image),
        _ => Err(broken(|| "the object is no image".to_owned())),
    }
}

/// What is kept of an image that a structure named.
pub(in crate::driver) fn image_in<'c>(
    call: &'c Call<'_, '_>,
    raw: u64,
) -> Result<&'c Image, Fault> {
    image_of(known(call, vk::ObjectType::IMAGE, raw)?)
}

/// A new image: what of its shape drivers keep tables by.
pub(in crate::driver) fn new_image(
    first: &Object,
    info: &vk::ImageCreateInfo<'_>,
) -> Result<Data, Fault> {
    let vk::Extent3D {
        width,
        height,
        depth,
    } = info.extent;
    let extent = [width, height, depth];
    let largest = extent.into_iter().max().unwrap_or(0);
    let levels = u32::BITS - largest.leading_zeros();
    hold(!extent.contains(&0) && info.array_layers != 0, || {
        "an image of no texels".to_owned()
    })?;
    hold((1..=levels).contains(&info.mip_levels), || {
        format!("{} levels of {largest} texels", info.mip_levels)
    })?;
    samples(info.samples)?;
    let flat = match info.image_type {
        vk::ImageType::N1D => height == 1 && depth == 1,
        vk::ImageType::N2D => depth == 1,
        _ => info.array_layers == 1,
    };
    hold(flat, || {
        "an image of more dimensions than it has".to_owned()
    })?;
    if info.sharing_mode == vk::SharingMode::CONCURRENT {
        let families = info.p_queue_family_indices.as_slice();
        families
            .iter()
            .try_for_each(|index| family(first, *index))?;
    }
    Ok(Data::Image(Image {
        format: info.format,
        image_type: info.image_type,
        extent,
        mip_levels: info.mip_levels,
        array_layers: info.array_layers,
        is_sparse: info.flags.0 & vk::ImageCreateFlags::SPARSE_BINDING.0 != 0,
    }))
}

/// An image that there might be.
pub(in crate::driver) fn possible_image(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::DeviceImageMemoryRequirements<'_>>,
) -> Outcome {
    let info = info.first().and_then(|info| info.p_create_info.first());
    info.map_or(Ok(()), |info| new_image(first, info).map(|_| ()))
}

/// One level and layer of an image that there might be.
pub(in crate::driver) fn possible_part(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::DeviceImageSubresourceInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let (image, part) = (info.p_create_info.first(), info.p_subresource.first());
    let (Some(image), Some(part)) = (image, part) else {
        return Err(broken(|| "no create info".to_owned()));
    };
    match new_image(first, image)? {
        Data::Image(image) => one_part(&image, &part.image_subresource),
        _ => Ok(()),
    }
}

/// One level and one layer.
fn one_part(image: &Image, part: &vk::ImageSubresource) -> Outcome {
    slots("levels", part.mip_level, 1, image.mip_levels)?;
    slots("layers", part.array_layer, 1, image.array_layers)
}

/// One level and layer of an image.
pub(in crate::driver) fn subresource(
    _: &Call<'_, '_>,
    _: &Object,
    image: &Object,
    part: vk::In<'_, vk::ImageSubresource>,
) -> Outcome {
    let image = image_of(image)?;
    part.first().map_or(Ok(()), |part| one_part(image, part))
}

/// One level and layer of an image.
pub(in crate::driver) fn subresource2(
    _: &Call<'_, '_>,
    _: &Object,
    image: &Object,
    part: vk::In<'_, vk::ImageSubresource2<'_>>,
) -> Outcome {
    let image = image_of(image)?;
    let part = part.first();
    part.map_or(Ok(()), |part| one_part(image, &part.image_subresource))
}

/// Whether an image is larger than the device says that any can be.
pub(in crate::driver) fn is_too_large(
    first: &Object,
    info: &vk::ImageCreateInfo<'_>,
) -> Result<bool, Fault> {
    let limits = limits(first)?;
    let most = match info.image_type {
        vk::ImageType::N1D => limits.max_image_dimension_1d,
        vk::ImageType::N2D => limits.max_image_dimension_2d,
        _ => limits.max_image_dimension_3d,
    };
    let extent = info.extent;
    let largest = extent.width.max(extent.height).max(extent.depth);
    Ok(largest > most || info.array_layers > limits.max_image_array_layers)
}

/// A number of samples is one bit.
pub(super) fn samples(count: vk::SampleCountFlags) -> Outcome {
    hold(count.0.is_power_of_two() && count.0 <= 64, || {
        format!("{} samples", count.0)
    })
}

/// One level, and some layers of it, from which `depth` slices may be taken as layers.
fn layers(image: &Image, part: &vk::ImageSubresourceLayers, depth: u32) -> Outcome {
    slots("levels", part.mip_level, 1, image.mip_levels)?;
    hold(part.layer_count != 0, || "no layers".to_owned())?;
    if image.image_type == vk::ImageType::N3D {
        let all = part.base_array_layer == 0 && matches!(part.layer_count, 1 | NONE_OR_ALL);
        return hold(all, || "layers of a volume".to_owned());
    }
    let count = match part.layer_count {
        NONE_OR_ALL => depth.max(1),
        count => count.max(depth),
    };
    slots("layers", part.base_array_layer, count, image.array_layers)
}

/// From an offset, so many texels.
fn along(what: &str, offset: i32, count: u32, total: u32) -> Outcome {
    let offset = u32::try_from(offset)
        .map_err(|_| broken(|| format!("{what}: {offset} is outside of the image")))?;
    range(what, offset.into(), count.into(), total.into())
}

/// A box of texels in some layers.
pub(in crate::driver) fn texels(
    image: &Image,
    part: &vk::ImageSubresourceLayers,
    offset: vk::Offset3D,
    extent: vk::Extent3D,
) -> Outcome {
    let is_volume = image.image_type == vk::ImageType::N3D;
    layers(image, part, if is_volume { 1 } else { extent.depth })?;
    let [width, height, depth] = image.extent_of(part.mip_level, part.aspect_mask);
    along("columns", offset.x, extent.width, width)?;
    along("rows", offset.y, extent.height, height)?;
    if is_volume {
        along("slices", offset.z, extent.depth, depth)?;
    }
    Ok(())
}

/// The size of a copy's target, whose blocks may be of another size than the source's.
fn converted(from: &Image, to: &Image, extent: vk::Extent3D) -> vk::Extent3D {
    let block = |image: &Image| image.format.texel_block().map_or([1; 3], |b| b.extent);
    let ([from_x, from_y, _], [to_x, to_y, _]) = (block(from), block(to));
    if (from_x, from_y) == (to_x, to_y) {
        return extent;
    }
    let convert = |count: u32, from: u32, to: u32| {
        let blocks = count.div_ceil(from.max(1));
        // What is left over of the last block does not count.
        blocks
            .saturating_sub(1)
            .saturating_mul(to)
            .saturating_add(1)
    };
    vk::Extent3D {
        width: convert(extent.width, from_x, to_x),
        height: convert(extent.height, from_y, to_y),
        depth: extent.depth,
    }
}

/// Layers that a region names; the slices of a volume are no layers.
fn layers_named(image: &Image, part: &vk::ImageSubresourceLayers) -> u32 {
    match part.layer_count {
        _ if image.image_type == vk::ImageType::N3D => 1,
        NONE_OR_ALL => image.array_layers.saturating_sub(part.base_array_layer),
        count => count,
    }
}

/// Drivers take the number of layers from one side.
fn same_layers(
    from: &Image,
    source: &vk::ImageSubresourceLayers,
    to: &Image,
    target: &vk::ImageSubresourceLayers,
) -> Outcome {
    let (here, there) = (layers_named(from, source), layers_named(to, target));
    hold(here == there, || format!("{here} layers to {there}"))
}

fn copy(from: &Image, to: &Image, region: &vk::ImageCopy) -> Outcome {
    let (source, target) = (&region.src_subresource, &region.dst_subresource);
    // Layers of one side may be slices of the other: whatever the driver counts, both have it.
    let depth = region
        .extent
        .depth
        .max(layers_named(from, source))
        .max(layers_named(to, target));
    let extent = vk::Extent3D {
        depth,
        ..region.extent
    };
    texels(from, source, region.src_offset, extent)?;
    texels(to, target, region.dst_offset, converted(from, to, extent))?;
    let bytes = |image: &Image, part: &vk::ImageSubresourceLayers| {
        block_of(image.format, part.aspect_mask).map_or(0, |block| block.bytes)
    };
    let (here, there) = (bytes(from, source), bytes(to, target));
    let fits = here == there || here == 0 || there == 0;
    hold(fits, || format!("texels of {here} bytes to {there}"))
}

/// The older form of a region.
fn older(region: &vk::ImageCopy2<'_>) -> vk::ImageCopy {
    vk::ImageCopy {
        src_subresource: region.src_subresource,
        src_offset: region.src_offset,
        dst_subresource: region.dst_subresource,
        dst_offset: region.dst_offset,
        extent: region.extent,
    }
}

/// Copies between images.
pub(in crate::driver) fn image_copies(
    _: &Call<'_, '_>,
    _: &Object,
    source: &Object,
    target: &Object,
    regions: vk::In<'_, vk::ImageCopy>,
) -> Outcome {
    let (from, to) = (image_of(source)?, image_of(target)?);
    let mut regions = regions.as_slice().iter();
    regions.try_for_each(|region| copy(from, to, region))
}

fn newer_copies(
    call: &Call<'_, '_>,
    source: vk::Image,
    target: vk::Image,
    regions: vk::In<'_, vk::ImageCopy2<'_>>,
) -> Outcome {
    let (from, to) = (image_in(call, source.raw())?, image_in(call, target.raw())?);
    let mut regions = regions.as_slice().iter();
    regions.try_for_each(|region| copy(from, to, &older(region)))
}

/// Copies between images.
pub(in crate::driver) fn image_copies2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::CopyImageInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    newer_copies(call, info.src_image, info.dst_image, info.p_regions)
}

/// Copies between images without a queue.
pub(in crate::driver) fn host_image_copies(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::CopyImageToImageInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    newer_copies(call, info.src_image, info.dst_image, info.p_regions)
}

fn resolve(from: &Image, to: &Image, region: &vk::ImageResolve) -> Outcome {
    let (source, target) = (&region.src_subresource, &region.dst_subresource);
    same_layers(from, source, to, target)?;
    texels(from, source, region.src_offset, region.extent)?;
    texels(to, target, region.dst_offset, region.extent)
}

/// Multisampled texels become plain ones.
pub(in crate::driver) fn image_resolves(
    _: &Call<'_, '_>,
    _: &Object,
    source: &Object,
    target: &Object,
    regions: vk::In<'_, vk::ImageResolve>,
) -> Outcome {
    let (from, to) = (image_of(source)?, image_of(target)?);
    regions
        .as_slice()
        .iter()
        .try_for_each(|region| resolve(from, to, region))
}

/// Multisampled texels become plain ones.
pub(in crate::driver) fn image_resolves2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::ResolveImageInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let from = image_in(call, info.src_image.raw())?;
    let to = image_in(call, info.dst_image.raw())?;
    info.p_regions.as_slice().iter().try_for_each(|region| {
        let older = vk::ImageResolve {
            src_subresource: region.src_subresource,
            src_offset: region.src_offset,
            dst_subresource: region.dst_subresource,
            dst_offset: region.dst_offset,
            extent: region.extent,
        };
        resolve(from, to, &older)
    })
}

/// A box between two corners, in either order.
fn corners(image: &Image, part: &vk::ImageSubresourceLayers, ends: &[vk::Offset3D; 2]) -> Outcome {
    layers(image, part, 1)?;
    let [width, height, depth] = image.extent_of(part.mip_level, part.aspect_mask);
    let [one, other] = ends;
    let between = |from: i32, to: i32, total: u32| {
        along("a corner", from, 0, total)?;
        along("a corner", to, 0, total)
    };
    between(one.x, other.x, width)?;
    between(one.y, other.y, height)?;
    between(one.z, other.z, depth)
}

fn blit(from: &Image, to: &Image, region: &vk::ImageBlit) -> Outcome {
    let (source, target) = (&region.src_subresource, &region.dst_subresource);
    same_layers(from, source, to, target)?;
    corners(from, source, &region.src_offsets)?;
    corners(to, target, &region.dst_offsets)
}

/// Copies with scaling.
pub(in crate::driver) fn blits(
    _: &Call<'_, '_>,
    _: &Object,
    source: &Object,
    target: &Object,
    regions: vk::In<'_, vk::ImageBlit>,
) -> Outcome {
    let (from, to) = (image_of(source)?, image_of(target)?);
    regions
        .as_slice()
        .iter()
        .try_for_each(|region| blit(from, to, region))
}

/// Copies with scaling.
pub(in crate::driver) fn blits2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::BlitImageInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let from = image_in(call, info.src_image.raw())?;
    let to = image_in(call, info.dst_image.raw())?;
    info.p_regions.as_slice().iter().try_for_each(|region| {
        let older = vk::ImageBlit {
            src_subresource: region.src_subresource,
            src_offsets: region.src_offsets,
            dst_subresource: region.dst_subresource,
            dst_offsets: region.dst_offsets,
        };
        blit(from, to, &older)
    })
}

/// A copy between a buffer and an image.
fn transfer(buffer: &Buffer, image: &Image, region: &vk::BufferImageCopy) -> Outcome {
    let part = &region.image_subresource;
    texels(image, part, region.image_offset, region.image_extent)?;
    let block = block_of(image.format, part.aspect_mask)?;
    let needed = packed_bytes(
        block,
        &Texels {
            extent: region.image_extent,
            row_length: region.buffer_row_length,
            image_height: region.buffer_image_height,
            layers: layers_named(image, part),
        },
    );
    let needed = needed.ok_or_else(|| broken(|| "a copy of too many bytes".to_owned()))?;
    range("texels", region.buffer_offset, needed, buffer.size_bytes)
}

/// The older form of a region.
fn older_transfer(region: &vk::BufferImageCopy2<'_>) -> vk::BufferImageCopy {
    vk::BufferImageCopy {
        buffer_offset: region.buffer_offset,
        buffer_row_length: region.buffer_row_length,
        buffer_image_height: region.buffer_image_height,
        image_subresource: region.image_subresource,
        image_offset: region.image_offset,
        image_extent: region.image_extent,
    }
}

/// Copies between a buffer and an image.
pub(in crate::driver) fn transfers(
    _: &Call<'_, '_>,
    _: &Object,
    buffer: &Object,
    image: &Object,
    regions: vk::In<'_, vk::BufferImageCopy>,
) -> Outcome {
    let (buffer, image) = (buffer_of(buffer)?, image_of(image)?);
    let mut regions = regions.as_slice().iter();
    regions.try_for_each(|region| transfer(buffer, image, region))
}

/// Copies from a buffer to an image.
pub(in crate::driver) fn uploads2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::CopyBufferToImageInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let buffer = buffer_in(call, info.src_buffer.raw())?;
    let image = image_in(call, info.dst_image.raw())?;
    let mut regions = info.p_regions.as_slice().iter();
    regions.try_for_each(|region| transfer(buffer, image, &older_transfer(region)))
}

/// Copies from an image to a buffer.
pub(in crate::driver) fn downloads2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::CopyImageToBufferInfo2<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let buffer = buffer_in(call, info.dst_buffer.raw())?;
    let image = image_in(call, info.src_image.raw())?;
    let mut regions = info.p_regions.as_slice().iter();
    regions.try_for_each(|region| transfer(buffer, image, &older_transfer(region)))
}

/// Levels and layers.
fn part(image: &Image, part: &vk::ImageSubresourceRange) -> Outcome {
    let some = |count: u32| if count == NONE_OR_ALL { 0 } else { count };
    slots(
        "levels",
        part.base_mip_level,
        some(part.level_count),
        image.mip_levels,
    )?;
    let begins = part.base_mip_level < image.mip_levels;
    hold(begins, || "levels beyond those of the image".to_owned())?;
    let most = image.layers_of(part.base_mip_level).max(image.array_layers);
    slots(
        "layers",
        part.base_array_layer,
        some(part.layer_count),
        most,
    )?;
    hold(part.base_array_layer < most, || {
        "layers beyond those of the image".to_owned()
    })
}

/// Parts of an image that are filled.
pub(in crate::driver) fn parts(
    _: &Call<'_, '_>,
    _: &Object,
    image: &Object,
    ranges: vk::In<'_, vk::ImageSubresourceRange>,
) -> Outcome {
    let image = image_of(image)?;
    let mut ranges = ranges.as_slice().iter();
    ranges.try_for_each(|range| part(image, range))
}

/// Parts of images whose layout changes without a queue.
pub(in crate::driver) fn host_transitions(
    call: &Call<'_, '_>,
    _: &Object,
    infos: vk::In<'_, vk::HostImageLayoutTransitionInfo<'_>>,
) -> Outcome {
    infos.as_slice().iter().try_for_each(|info| {
        let image = image_in(call, info.image.raw())?;
        part(image, &info.subresource_range)
    })
}

/// How many texels of an image are one of its view, across and down, if it can be viewed so at all.
fn scale(image: &Image, view: &vk::ImageViewCreateInfo<'_>) -> Option<[u32; 2]> {
    if view.format == image.format {
        return Some([1, 1]);
    }
    let aspect = view.subresource_range.aspect_mask;
    let own = block_of(image.format, aspect).ok();
    let theirs = block_of(view.format, vk::ImageAspectFlags::COLOR).ok();
    let (Some(own), Some(theirs)) = (own, theirs) else {
        // Of several planes together, or of depth and stencil, the driver makes what it can.
        return Some([1, 1]);
    };
    let ([across, down, _], [x, y, _]) = (own.extent, theirs.extent);
    let scale = [across.checked_div(x)?.max(1), down.checked_div(y)?.max(1)];
    (own.bytes == theirs.bytes).then_some(scale)
}

/// A new view of an image.
pub(in crate::driver) fn new_image_view(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::ImageViewCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let image = image_in(call, info.image.raw())?;
    let range = &info.subresource_range;
    part(image, range)?;
    let [across, down] = scale(image, info).ok_or_else(|| {
        broken(|| {
            format!(
                "format {} does not lie as {} does",
                info.format.0, image.format.0
            )
        })
    })?;
    let view = info.view_type;
    let is_cube = view == vk::ImageViewType::CUBE || view == vk::ImageViewType::CUBE_ARRAY;
    let flat = view == vk::ImageViewType::N2D || view == vk::ImageViewType::N2D_ARRAY;
    let fits = match image.image_type {
        vk::ImageType::N1D => {
            view == vk::ImageViewType::N1D || view == vk::ImageViewType::N1D_ARRAY
        }
        vk::ImageType::N2D => flat || is_cube,
        _ => flat || view == vk::ImageViewType::N3D,
    };
    hold(fits, || {
        format!("view type {} of image type {}", view.0, image.image_type.0)
    })?;
    let is_volume = image.image_type == vk::ImageType::N3D;
    let total = if is_volume && flat {
        image.layers_of(range.base_mip_level)
    } else {
        image.array_layers
    };
    let layers = match range.layer_count {
        NONE_OR_ALL => total.saturating_sub(range.base_array_layer),
        count => count,
    };
    slots("layers", range.base_array_layer, layers, total)?;
    hold(!is_cube || layers.is_multiple_of(6), || {
        format!("{layers} layers for a cube")
    })?;
    let alone = view == vk::ImageViewType::CUBE && layers != 6;
    hold(!alone, || format!("{layers} layers for a cube"))?;
    let [width, height, _] = image.extent_of(range.base_mip_level, range.aspect_mask);
    let planes = info
        .format
        .texel_block()
        .map_or(0, |block| block.planes.len());
    Ok(Data::View(View {
        is_planar: planes > 1 && range.aspect_mask.0 & vk::ImageAspectFlags::COLOR.0 != 0,
        extent: [width.div_ceil(across), height.div_ceil(down)],
        layers: if view == vk::ImageViewType::N3D {
            image.layers_of(range.base_mip_level)
        } else {
            layers
        },
    }))
}

/// Binds of pages of images.
pub(in crate::driver) fn sparse_images(
    call: &Call<'_, '_>,
    info: &vk::BindSparseInfo<'_>,
) -> Outcome {
    for opaque in info.p_image_opaque_binds.as_slice() {
        let image = image_in(call, opaque.image.raw())?;
        hold(image.is_sparse, || "an image that is not sparse".to_owned())?;
        for bind in opaque.p_binds.as_slice() {
            sparse_memory(call, bind.memory.raw(), bind.memory_offset, bind.size)?;
        }
    }
    for list in info.p_image_binds.as_slice() {
        let image = image_in(call, list.image.raw())?;
        hold(image.is_sparse, || "an image that is not sparse".to_owned())?;
        for bind in list.p_binds.as_slice() {
            let from = &bind.subresource;
            let part = vk::ImageSubresourceLayers {
                aspect_mask: from.aspect_mask,
                mip_level: from.mip_level,
                base_array_layer: from.array_layer,
                layer_count: 1,
            };
            layers(image, &part, 1)?;
            let [width, height, depth] = image.extent_of(from.mip_level, from.aspect_mask);
            along("columns", bind.offset.x, bind.extent.width, width)?;
            along("rows", bind.offset.y, bind.extent.height, height)?;
            along("slices", bind.offset.z, bind.extent.depth, depth)?;
            sparse_memory(call, bind.memory.raw(), bind.memory_offset, 0)?;
        }
    }
    Ok(())
}

/// Parts of attachments that are filled.
pub(in crate::driver) fn attachment_clears(
    _: &Call<'_, '_>,
    first: &Object,
    attachments: vk::In<'_, vk::ClearAttachment>,
    rects: vk::In<'_, vk::ClearRect>,
) -> Outcome {
    let limit = limits(first)?.max_color_attachments;
    let [width, height, layers] = super::commands::area_of(first)?;
    for clear in rects.as_slice() {
        along(
            "columns",
            clear.rect.offset.x,
            clear.rect.extent.width,
            width,
        )?;
        along(
            "rows",
            clear.rect.offset.y,
            clear.rect.extent.height,
            height,
        )?;
        slots("layers", clear.base_array_layer, clear.layer_count, layers)?;
    }
    attachments.as_slice().iter().try_for_each(|clear| {
        let is_color = clear.aspect_mask.0 & vk::ImageAspectFlags::COLOR.0 != 0;
        let unused = clear.color_attachment == NONE_OR_ALL;
        hold(
            !is_color || unused || clear.color_attachment < limit,
            || format!("colour attachment {} of {limit}", clear.color_attachment),
        )
    })
}
