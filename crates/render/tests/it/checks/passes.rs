//! Render passes, framebuffers, and rendering without them.

use super::*;

fn begin_rendering(width: u32, layers: u32) -> Vec<u8> {
    bytes(|a, e| {
        let attachment = vk::RenderingAttachmentInfo {
            image_view: vk::ImageView(VIEW),
            ..Default::default()
        };
        let info = vk::RenderingInfo {
            render_area: area(width, 32),
            layer_count: layers,
            color_attachment_count: 1,
            p_color_attachments: a.one(attachment).unwrap(),
            ..Default::default()
        };
        venus::CmdBeginRendering {
            command_buffer: commands(),
            p_rendering_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

fn draw() -> Vec<u8> {
    say!(CmdDraw {
        command_buffer: commands(),
        vertex_count: 3,
        instance_count: 1,
        first_vertex: 0,
        first_instance: 0,
    })
}
fn next_subpass() -> Vec<u8> {
    say!(CmdNextSubpass {
        command_buffer: commands(),
        contents: vk::SubpassContents::INLINE,
    })
}
fn end_pass() -> Vec<u8> {
    say!(CmdEndRenderPass {
        command_buffer: commands(),
    })
}
fn end_rendering() -> Vec<u8> {
    say!(CmdEndRendering {
        command_buffer: commands(),
    })
}
fn clear_attachment(index: u32) -> Vec<u8> {
    say!(|a| CmdClearAttachments {
        command_buffer: commands(),
        attachment_count: 1,
        p_attachments: a
            .one(vk::ClearAttachment {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                color_attachment: index,
                clear_value: vk::ClearValue::default(),
            })
            .unwrap(),
        rect_count: 0,
        p_rects: vk::In::NULL,
    })
}

#[test]
fn of_render_passes() {
    let external = u32::MAX;
    let good = || pass(NEW, 0, 0, external);
    let framed = || framebuffer(NEW, &[VIEW], [64, 32], 1);
    let whole = || begin_pass([64, 32], 1);
    play(vec![
        case(
            "vkCreateRenderPass",
            "attachment",
            good(),
            pass(NEW + 1, 1, 0, 0),
        ),
        case(
            "vkCreateRenderPass",
            "attachment",
            good(),
            pass(NEW + 1, 0, 7, 0),
        ),
        case(
            "vkCreateRenderPass",
            "dependency",
            good(),
            pass(NEW + 1, 0, 0, 2),
        ),
        case(
            "vkCreateFramebuffer",
            "attachments",
            framed(),
            framebuffer(NEW + 1, &[], [1, 1], 1),
        ),
        case(
            "vkCreateFramebuffer",
            "texels",
            framed(),
            framebuffer(NEW + 1, &[VIEW], [65, 32], 1),
        ),
        case(
            "vkCreateFramebuffer",
            "layers",
            framed(),
            framebuffer(NEW + 1, &[VIEW], [64, 32], 2),
        ),
        recorded(
            "vkCmdBeginRenderPass",
            "a render area",
            [whole(), end_pass()].concat(),
            begin_pass([65, 32], 1),
        ),
        recorded(
            "vkCmdBeginRenderPass",
            "clear values",
            [whole(), end_pass()].concat(),
            begin_pass([64, 32], 0),
        ),
        rendered(
            "vkCmdBeginRenderPass",
            "inside another",
            Vec::new(),
            whole(),
        ),
        rendered(
            "vkCmdNextSubpass",
            "no further",
            next_subpass(),
            next_subpass(),
        ),
        rendered("vkCmdEndRenderPass", "not begun", end_pass(), end_pass()),
        rendered(
            "vkCmdEndRendering",
            "not begun",
            Vec::new(),
            end_rendering(),
        ),
        rendered(
            "vkCmdDraw",
            "rendered to",
            [draw(), end_pass()].concat(),
            draw(),
        ),
        rendered(
            "vkCmdClearAttachments",
            "colour attachment",
            clear_attachment(7),
            clear_attachment(8),
        ),
        recorded(
            "vkCmdBeginRendering",
            "texels",
            [begin_rendering(64, 1), draw(), end_rendering()].concat(),
            begin_rendering(65, 1),
        ),
        recorded(
            "vkCmdBeginRendering",
            "layers",
            [begin_rendering(64, 1), end_rendering()].concat(),
            begin_rendering(64, 2),
        ),
    ]);
}
