//! Arrays of dynamic state.

use super::*;

fn viewports(begin: u32, count: u32) -> Vec<u8> {
    say!(|a| CmdSetViewport {
        command_buffer: commands(),
        first_viewport: begin,
        viewport_count: count,
        p_viewports: a
            .copy(&vec![vk::Viewport::default(); count as usize])
            .unwrap(),
    })
}
fn scissors(count: u32) -> Vec<u8> {
    say!(|a| CmdSetScissorWithCount {
        command_buffer: commands(),
        scissor_count: count,
        p_scissors: a.copy(&vec![area(1, 1); count as usize]).unwrap(),
    })
}
fn blending(begin: u32, count: u32) -> Vec<u8> {
    say!(|a| CmdSetColorBlendEnableEXT {
        command_buffer: commands(),
        first_attachment: begin,
        attachment_count: count,
        p_color_blend_enables: a.copy(&vec![0u32; count as usize]).unwrap(),
    })
}
fn vertex_input(location: u32, attribute_binding: u32) -> Vec<u8> {
    bytes(|a, e| {
        let binding = vk::VertexInputBindingDescription2EXT {
            binding: 3,
            ..Default::default()
        };
        let attribute = vk::VertexInputAttributeDescription2EXT {
            location,
            binding: attribute_binding,
            ..Default::default()
        };
        venus::CmdSetVertexInputEXT {
            command_buffer: commands(),
            vertex_binding_description_count: 1,
            p_vertex_binding_descriptions: a.one(binding).unwrap(),
            vertex_attribute_description_count: 1,
            p_vertex_attribute_descriptions: a.one(attribute).unwrap(),
        }
        .encode(0, e);
    })
}
fn sample_mask(count: u32) -> Vec<u8> {
    say!(|a| CmdSetSampleMaskEXT {
        command_buffer: commands(),
        samples: vk::SampleCountFlags(count),
        p_sample_mask: a.copy(&vec![0u32; count.div_ceil(32) as usize]).unwrap(),
    })
}
fn sample_places(per_pixel: u32, count: u32) -> Vec<u8> {
    bytes(|a, e| {
        let places = vec![vk::SampleLocationEXT::default(); count as usize];
        let info = vk::SampleLocationsInfoEXT {
            sample_locations_per_pixel: vk::SampleCountFlags(per_pixel),
            sample_location_grid_size: vk::Extent2D {
                width: 1,
                height: 1,
            },
            sample_locations_count: count,
            p_sample_locations: a.copy(&places).unwrap(),
            ..Default::default()
        };
        venus::CmdSetSampleLocationsEXT {
            command_buffer: commands(),
            p_sample_locations_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

#[test]
fn of_dynamic_state() {
    play(vec![
        recorded(
            "vkCmdSetViewport",
            "viewports",
            viewports(0, 16),
            viewports(1, 16),
        ),
        recorded(
            "vkCmdSetScissorWithCount",
            "viewports",
            scissors(16),
            scissors(17),
        ),
        recorded(
            "vkCmdSetColorBlendEnableEXT",
            "colour",
            blending(0, 8),
            blending(7, 2),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "attributes",
            vertex_input(31, 3),
            vertex_input(32, 3),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "not there",
            vertex_input(31, 3),
            vertex_input(31, 4),
        ),
        recorded(
            "vkCmdSetVertexInputEXT",
            "bindings",
            vertex_input(31, 3),
            vertex_input(31, 32),
        ),
        recorded(
            "vkCmdSetSampleMaskEXT",
            "samples",
            sample_mask(64),
            sample_mask(65),
        ),
        recorded(
            "vkCmdSetSampleLocationsEXT",
            "sample",
            sample_places(4, 4),
            sample_places(64, 64),
        ),
        recorded(
            "vkCmdSetSampleLocationsEXT",
            "sample",
            sample_places(4, 4),
            sample_places(1, 4),
        ),
    ]);
}
