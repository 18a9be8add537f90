//! Parts of images, and views.

use super::*;
fn at(x: i32, y: i32) -> vk::Offset3D {
    vk::Offset3D { x, y, z: 0 }
}
fn image_copy(from: vk::Offset3D, to: vk::Offset3D, level: u32, extent: vk::Extent3D) -> Vec<u8> {
    say!(|a| CmdCopyImage {
        command_buffer: commands(),
        src_image: Id::new(IMAGE),
        src_image_layout: vk::ImageLayout::GENERAL,
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::ImageCopy {
                src_subresource: part(0, 0, 1),
                src_offset: from,
                dst_subresource: part(level, 1, 1),
                dst_offset: to,
                extent,
            })
            .unwrap(),
    })
}
/// A copy of so many layers to so many others.
fn layer_copy(from: u32, to: u32) -> Vec<u8> {
    say!(|a| CmdCopyImage {
        command_buffer: commands(),
        src_image: Id::new(IMAGE),
        src_image_layout: vk::ImageLayout::GENERAL,
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::ImageCopy {
                src_subresource: part(0, 0, from),
                src_offset: at(0, 0),
                dst_subresource: part(1, 1, to),
                dst_offset: at(0, 0),
                extent: size(1, 1),
            })
            .unwrap(),
    })
}
/// A clear of a part of what is rendered to.
fn attachment_clear(width: u32, layer: u32) -> Vec<u8> {
    say!(|a| CmdClearAttachments {
        command_buffer: commands(),
        attachment_count: 1,
        p_attachments: a
            .one(vk::ClearAttachment {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                ..Default::default()
            })
            .unwrap(),
        rect_count: 1,
        p_rects: a
            .one(vk::ClearRect {
                rect: area(width, 32),
                base_array_layer: layer,
                layer_count: 1,
            })
            .unwrap(),
    })
}
fn blit(to: i32) -> Vec<u8> {
    let end = |x: i32| vk::Offset3D { x, y: 1, z: 1 };
    say!(|a| CmdBlitImage {
        command_buffer: commands(),
        src_image: Id::new(IMAGE),
        src_image_layout: vk::ImageLayout::GENERAL,
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::ImageBlit {
                src_subresource: part(0, 0, 1),
                src_offsets: [end(64), at(0, 0)],
                dst_subresource: part(1, 0, 1),
                dst_offsets: [at(0, 0), end(to)],
            })
            .unwrap(),
        filter: vk::Filter::NEAREST,
    })
}
fn upload(offset: u64, row: u32, layers: u32, extent: vk::Extent3D) -> Vec<u8> {
    say!(|a| CmdCopyBufferToImage {
        command_buffer: commands(),
        src_buffer: Id::new(BUFFER),
        dst_image: Id::new(IMAGE),
        dst_image_layout: vk::ImageLayout::GENERAL,
        region_count: 1,
        p_regions: a
            .one(vk::BufferImageCopy {
                buffer_offset: offset,
                buffer_row_length: row,
                buffer_image_height: 0,
                image_subresource: part(0, 0, layers),
                image_offset: at(0, 0),
                image_extent: extent,
            })
            .unwrap(),
    })
}
fn clear(base_mip_level: u32, level_count: u32, layer_count: u32) -> Vec<u8> {
    say!(|a| CmdClearColorImage {
        command_buffer: commands(),
        image: Id::new(IMAGE),
        image_layout: vk::ImageLayout::GENERAL,
        p_color: a.one(vk::ClearColorValue::default()).unwrap(),
        range_count: 1,
        p_ranges: a
            .one(vk::ImageSubresourceRange {
                base_mip_level,
                level_count,
                layer_count,
                ..whole_image()
            })
            .unwrap(),
    })
}
fn image(id: u64, change: impl FnOnce(&mut vk::ImageCreateInfo<'_>)) -> Vec<u8> {
    bytes(|a, e| {
        let mut info = vk::ImageCreateInfo {
            image_type: vk::ImageType::N2D,
            format: vk::Format::R8G8B8A8_UNORM,
            extent: size(64, 32),
            mip_levels: 7,
            array_layers: 1,
            samples: vk::SampleCountFlags::N1,
            ..Default::default()
        };
        change(&mut info);
        venus::CreateImage {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_image: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

#[test]
fn of_images() {
    let origin = at(0, 0);
    let plain = || image(NEW, |_| {});
    let all = u32::MAX;
    play(vec![
        recorded(
            "vkCmdCopyImage",
            "columns",
            image_copy(at(32, 0), origin, 0, size(32, 32)),
            image_copy(at(33, 0), origin, 0, size(32, 32)),
        ),
        recorded(
            "vkCmdCopyImage",
            "outside",
            image_copy(origin, origin, 0, size(1, 1)),
            image_copy(at(-1, 0), origin, 0, size(1, 1)),
        ),
        recorded(
            "vkCmdCopyImage",
            "rows",
            image_copy(origin, origin, 1, size(32, 16)),
            image_copy(origin, origin, 2, size(16, 16)),
        ),
        recorded(
            "vkCmdCopyImage",
            "levels",
            image_copy(origin, origin, 2, size(1, 1)),
            image_copy(origin, origin, 3, size(1, 1)),
        ),
        recorded(
            "vkCmdCopyImage",
            "layers",
            layer_copy(1, 1),
            layer_copy(2, 1),
        ),
        recorded(
            "vkCmdCopyImage",
            "no layers",
            layer_copy(1, 1),
            layer_copy(0, 0),
        ),
        rendered(
            "vkCmdClearAttachments",
            "columns",
            attachment_clear(64, 0),
            attachment_clear(65, 0),
        ),
        rendered(
            "vkCmdClearAttachments",
            "layers",
            attachment_clear(64, 0),
            attachment_clear(64, 1),
        ),
        recorded("vkCmdBlitImage", "a corner", blit(32), blit(33)),
        recorded(
            "vkCmdCopyBufferToImage",
            "texels",
            upload(0, 0, 1, size(32, 32)),
            upload(4, 0, 1, size(32, 32)),
        ),
        recorded(
            "vkCmdCopyBufferToImage",
            "texels",
            upload(0, 32, 2, size(32, 16)),
            upload(0, 33, 2, size(32, 16)),
        ),
        recorded(
            "vkCmdCopyBufferToImage",
            "layers",
            upload(0, 0, 2, size(1, 1)),
            upload(0, 0, 3, size(1, 1)),
        ),
        recorded(
            "vkCmdClearColorImage",
            "levels",
            clear(0, 3, all),
            clear(1, 3, all),
        ),
        recorded(
            "vkCmdClearColorImage",
            "layers",
            clear(2, all, 2),
            clear(2, all, 3),
        ),
        recorded(
            "vkCmdClearColorImage",
            "levels",
            clear(2, all, 1),
            clear(3, all, 1),
        ),
        case(
            "vkCreateImage",
            "levels",
            plain(),
            image(NEW + 1, |i| i.mip_levels = 8),
        ),
        case(
            "vkCreateImage",
            "no texels",
            plain(),
            image(NEW + 1, |i| i.extent.height = 0),
        ),
        case(
            "vkCreateImage",
            "no texels",
            plain(),
            image(NEW + 1, |i| i.array_layers = 0),
        ),
        case(
            "vkCreateImage",
            "samples",
            plain(),
            image(NEW + 1, |i| i.samples = vk::SampleCountFlags(3)),
        ),
        case(
            "vkCreateImage",
            "dimensions",
            plain(),
            image(NEW + 1, |i| i.extent.depth = 2),
        ),
    ]);
}

fn viewed(id: u64, layers: u32, level: u32) -> Vec<u8> {
    let range = vk::ImageSubresourceRange {
        base_mip_level: level,
        layer_count: layers,
        ..whole_image()
    };
    view(
        id,
        vk::Format::R8G8B8A8_UNORM,
        vk::ImageViewType::N2D_ARRAY,
        range,
    )
}
fn viewed_as(id: u64, format: vk::Format, kind: vk::ImageViewType) -> Vec<u8> {
    view(id, format, kind, whole_image())
}

fn layout_of_part(level: u32, layer: u32) -> Vec<u8> {
    say!(|a| GetImageSubresourceLayout {
        device: device(),
        image: Id::new(IMAGE),
        p_subresource: a
            .one(vk::ImageSubresource {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                mip_level: level,
                array_layer: layer,
            })
            .unwrap(),
        p_layout: a.out(1).unwrap(),
    })
}

fn possible_image(levels: u32) -> Vec<u8> {
    bytes(|a, e| {
        let image = vk::ImageCreateInfo {
            image_type: vk::ImageType::N2D,
            extent: size(64, 32),
            mip_levels: levels,
            array_layers: 1,
            samples: vk::SampleCountFlags::N1,
            ..Default::default()
        };
        let info = vk::DeviceImageMemoryRequirements {
            p_create_info: a.one(image).unwrap(),
            ..Default::default()
        };
        venus::GetDeviceImageMemoryRequirements {
            device: device(),
            p_info: a.one(info).unwrap(),
            p_memory_requirements: a
                .out_with(1, |_| Ok::<_, vk::Full>(vk::MemoryRequirements2::default()))
                .unwrap(),
        }
        .encode(0, e);
    })
}

#[test]
fn of_questions() {
    let asked = "vkGetImageSubresourceLayout";
    play(vec![
        case(asked, "levels", layout_of_part(2, 1), layout_of_part(3, 1)),
        case(asked, "layers", layout_of_part(2, 1), layout_of_part(2, 2)),
        case(
            "vkGetDeviceImageMemoryRequirements",
            "levels",
            possible_image(7),
            possible_image(17),
        ),
    ]);
}

#[test]
fn of_views() {
    let flat = vk::ImageViewType::N2D;
    let same = vk::Format::R8G8B8A8_UNORM;
    play(vec![
        case(
            "vkCreateImageView",
            "layers",
            viewed(NEW, 2, 0),
            viewed(NEW + 1, 3, 0),
        ),
        case(
            "vkCreateImageView",
            "levels",
            viewed(NEW, 2, 2),
            viewed(NEW + 1, 2, 3),
        ),
        case(
            "vkCreateImageView",
            "does not lie",
            viewed_as(NEW, vk::Format::R32_UINT, flat),
            viewed_as(NEW + 1, vk::Format::R32G32_UINT, flat),
        ),
        case(
            "vkCreateImageView",
            "view type",
            viewed_as(NEW, same, flat),
            viewed_as(NEW + 1, same, vk::ImageViewType::N3D),
        ),
        case(
            "vkCreateImageView",
            "cube",
            viewed_as(NEW, same, flat),
            viewed_as(NEW + 1, same, vk::ImageViewType::CUBE),
        ),
    ]);
}
