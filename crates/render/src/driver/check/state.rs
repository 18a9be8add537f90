//! Dynamic state: arrays that go into tables of a fixed length.

use parhelion_vk as vk;

use super::image::samples;
use super::{Call, Object, Outcome, at_most, hold, limits, slots};

/// Viewports, or scissors.
pub(in crate::driver) fn viewports(
    _: &Call<'_, '_>,
    first: &Object,
    begin: u32,
    count: u32,
) -> Outcome {
    slots("viewports", begin, count, limits(first)?.max_viewports)
}

/// State of colour attachments.
pub(in crate::driver) fn colors(
    _: &Call<'_, '_>,
    first: &Object,
    begin: u32,
    count: u32,
) -> Outcome {
    let limit = limits(first)?.max_color_attachments;
    slots("colour attachments", begin, count, limit)
}

/// Where colour attachments are written to.
pub(in crate::driver) fn locations(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderingAttachmentLocationInfo<'_>>,
) -> Outcome {
    let limit = limits(first)?.max_color_attachments;
    let Some(info) = info.first() else {
        return Ok(());
    };
    at_most("colour attachments", info.color_attachment_count, limit)?;
    let list = info.p_color_attachment_locations.as_slice();
    list.iter().try_for_each(|location| index(*location, limit))
}

/// From where attachments are read.
pub(in crate::driver) fn inputs(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderingInputAttachmentIndexInfo<'_>>,
) -> Outcome {
    let limit = limits(first)?.max_color_attachments;
    let count = info.first().map_or(0, |info| info.color_attachment_count);
    at_most("colour attachments", count, limit)
}

fn index(index: u32, limit: u32) -> Outcome {
    hold(index == u32::MAX || index < limit, || {
        format!("colour attachment {index} of {limit}")
    })
}

/// Samples in a pixel.
pub(in crate::driver) fn sample_count(
    _: &Call<'_, '_>,
    _: &Object,
    count: vk::SampleCountFlags,
) -> Outcome {
    samples(count)
}

/// Control points of a patch.
pub(in crate::driver) fn patch_points(_: &Call<'_, '_>, first: &Object, count: u32) -> Outcome {
    patches(first, count)
}

/// Control points of a patch.
pub(super) fn patches(first: &Object, count: u32) -> Outcome {
    let limit = limits(first)?.max_tessellation_patch_size;
    at_most("control points", count, limit)
}

/// Places for samples that drivers have room for.
const MAX_SAMPLE_LOCATIONS: u32 = 32;

/// Where in a pixel the samples are.
pub(in crate::driver) fn sample_places(
    _: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::SampleLocationsInfoEXT<'_>>,
) -> Outcome {
    info.first().map_or(Ok(()), places)
}

/// Where in some pixels the samples are.
pub(super) fn places(info: &vk::SampleLocationsInfoEXT<'_>) -> Outcome {
    let grid = info.sample_location_grid_size;
    let all = [info.sample_locations_per_pixel.0, grid.width, grid.height];
    let needed = all
        .iter()
        .fold(1u32, |all, count| all.saturating_mul(*count));
    let count = info.sample_locations_count;
    hold(count == needed && count <= MAX_SAMPLE_LOCATIONS, || {
        format!("{count} sample locations for {needed} samples")
    })
}

/// How vertices lie in their buffers.
pub(in crate::driver) fn vertex_input(
    _: &Call<'_, '_>,
    first: &Object,
    bindings: vk::In<'_, vk::VertexInputBindingDescription2EXT<'_>>,
    attributes: vk::In<'_, vk::VertexInputAttributeDescription2EXT<'_>>,
) -> Outcome {
    let (bindings, attributes) = (bindings.as_slice(), attributes.as_slice());
    vertices(
        first,
        bindings.iter().map(|b| b.binding),
        attributes.iter().map(|a| [a.location, a.binding]),
        true,
    )
}

/// Bindings and attributes, below the limits, each once, and attributes of bindings that are there.
pub(super) fn vertices(
    first: &Object,
    bindings: impl Iterator<Item = u32>,
    attributes: impl Iterator<Item = [u32; 2]>,
    complete: bool,
) -> Outcome {
    let limits = limits(first)?;
    let most_bindings = limits.max_vertex_input_bindings;
    let most_attributes = limits.max_vertex_input_attributes;
    let mut seen = Seen::default();
    for binding in bindings {
        slots("vertex bindings", binding, 1, most_bindings)?;
        hold(seen.add(binding), || {
            format!("vertex binding {binding} twice")
        })?;
    }
    let mut taken = Seen::default();
    for [location, binding] in attributes {
        slots("vertex attributes", location, 1, most_attributes)?;
        slots("vertex bindings", binding, 1, most_bindings)?;
        hold(taken.add(location), || {
            format!("vertex attribute {location} twice")
        })?;
        hold(!complete || seen.has(binding), || {
            format!("vertex attribute {location} of binding {binding}, which is not there")
        })?;
    }
    Ok(())
}

/// Numbers below 128, none of which comes twice; higher ones are not looked at.
#[derive(Default)]
struct Seen(u128);

impl Seen {
    fn bit(number: u32) -> u128 {
        1u128.checked_shl(number).unwrap_or(0)
    }
    fn add(&mut self, number: u32) -> bool {
        let is_new = self.0 & Self::bit(number) == 0;
        self.0 |= Self::bit(number);
        is_new
    }
    fn has(&self, number: u32) -> bool {
        number >= u128::BITS || self.0 & Self::bit(number) != 0
    }
}
