//! Render passes, framebuffers, and rendering without them.

use parhelion_vk as vk;
use vk::Handle as _;

use super::commands::entered;
use super::facts::{Framebuffer, Pass, Scope, View};
use super::{
    Call, Fault, NONE_OR_ALL, Object, Outcome, at_most, broken, hold, known, limits, range,
};
use crate::object::Data;

/// What is kept of a render pass that a structure named.
pub(super) fn pass_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c Pass, Fault> {
    match &known(call, vk::ObjectType::RENDER_PASS, raw)?.data {
        Data::Pass(pass) => Ok(pass),
        _ => Err(broken(|| "the object is no render pass".to_owned())),
    }
}

/// What is kept of a view that a structure named.
fn view_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c View, Fault> {
    match &known(call, vk::ObjectType::IMAGE_VIEW, raw)?.data {
        Data::View(view) => Ok(view),
        _ => Err(broken(|| "the object is no image view".to_owned())),
    }
}

/// Collects what a new render pass refers to.
struct Gathered<'p> {
    rendered: &'p mut [bool],
    subpasses: u32,
}

impl Gathered<'_> {
    fn attachment(&mut self, index: u32, rendered: bool) -> Outcome {
        if index == NONE_OR_ALL {
            return Ok(());
        }
        let count = self.rendered.len();
        let slot = usize::try_from(index).ok();
        match slot.and_then(|slot| self.rendered.get_mut(slot)) {
            Some(slot) => {
                *slot |= rendered;
                Ok(())
            }
            None => Err(broken(|| format!("attachment {index} of {count}"))),
        }
    }

    fn all<'r>(&mut self, list: impl Iterator<Item = &'r u32>, rendered: bool) -> Outcome {
        for index in list {
            self.attachment(*index, rendered)?;
        }
        Ok(())
    }

    /// A dependency is between subpasses, or what is outside.
    fn dependency(&self, from: u32, to: u32) -> Outcome {
        let fits = |index: u32| index == NONE_OR_ALL || index < self.subpasses;
        hold(fits(from) && fits(to), || {
            format!(
                "a dependency of subpass {to} on {from}, of {}",
                self.subpasses
            )
        })
    }
}

fn views_of(masks: impl Iterator<Item = u32>) -> u32 {
    let highest = |mask: u32| u32::BITS - mask.leading_zeros();
    masks.map(highest).max().unwrap_or(0)
}

/// How many clear values attachments need.
fn clears_of(operations: impl Iterator<Item = [vk::AttachmentLoadOp; 2]>) -> u32 {
    let clearing = operations
        .zip(1u32..)
        .filter(|(ops, _)| ops.contains(&vk::AttachmentLoadOp::CLEAR));
    clearing.map(|(_, number)| number).last().unwrap_or(0)
}

/// A new render pass.
pub(in crate::driver) fn new_pass(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderPassCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let limit = limits(first)?.max_color_attachments;
    let attachments = info.p_attachments.as_slice();
    let mut rendered = vec![false; attachments.len()].into_boxed_slice();
    let mut gathered = Gathered {
        rendered: &mut rendered,
        subpasses: info.subpass_count,
    };
    hold(info.subpass_count != 0, || "no subpass".to_owned())?;
    for subpass in info.p_subpasses.as_slice() {
        at_most("colour attachments", subpass.color_attachment_count, limit)?;
        for list in [
            subpass.p_input_attachments,
            subpass.p_color_attachments,
            subpass.p_resolve_attachments,
            subpass.p_depth_stencil_attachment,
        ] {
            gathered.all(list.as_slice().iter().map(|r| &r.attachment), true)?;
        }
        gathered.all(subpass.p_preserve_attachments.as_slice().iter(), false)?;
    }
    for dependency in info.p_dependencies.as_slice() {
        gathered.dependency(dependency.src_subpass, dependency.dst_subpass)?;
    }
    let mut views = 0;
    if let Some(multiview) = info.p_next.find::<vk::RenderPassMultiviewCreateInfo<'_>>() {
        let (subpasses, dependencies) = (multiview.subpass_count, multiview.dependency_count);
        let fits = (subpasses == 0 || subpasses == info.subpass_count)
            && (dependencies == 0 || dependencies == info.dependency_count);
        hold(fits, || {
            format!("views of {subpasses} subpasses and {dependencies} dependencies")
        })?;
        views = views_of(multiview.p_view_masks.as_slice().iter().copied());
    }
    if let Some(aspects) = info
        .p_next
        .find::<vk::RenderPassInputAttachmentAspectCreateInfo<'_>>()
    {
        for aspect in aspects.p_aspect_references.as_slice() {
            let subpass = usize::try_from(aspect.subpass).unwrap_or(usize::MAX);
            let subpass = info.p_subpasses.as_slice().get(subpass);
            let count = subpass.map_or(0, |s| s.input_attachment_count);
            hold(aspect.input_attachment_index < count, || {
                format!(
                    "input attachment {} of {count}",
                    aspect.input_attachment_index
                )
            })?;
        }
    }
    Ok(Data::Pass(Pass {
        subpasses: info.subpass_count,
        clears: clears_of(attachments.iter().map(|a| [a.load_op, a.stencil_load_op])),
        views,
        rendered,
    }))
}

/// A new render pass.
pub(in crate::driver) fn new_pass2(
    _: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderPassCreateInfo2<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let limit = limits(first)?.max_color_attachments;
    let attachments = info.p_attachments.as_slice();
    let mut rendered = vec![false; attachments.len()].into_boxed_slice();
    let mut gathered = Gathered {
        rendered: &mut rendered,
        subpasses: info.subpass_count,
    };
    hold(info.subpass_count != 0, || "no subpass".to_owned())?;
    for subpass in info.p_subpasses.as_slice() {
        at_most("colour attachments", subpass.color_attachment_count, limit)?;
        for list in [
            subpass.p_input_attachments,
            subpass.p_color_attachments,
            subpass.p_resolve_attachments,
            subpass.p_depth_stencil_attachment,
        ] {
            gathered.all(list.as_slice().iter().map(|r| &r.attachment), true)?;
        }
        gathered.all(subpass.p_preserve_attachments.as_slice().iter(), false)?;
        if let Some(resolve) = subpass
            .p_next
            .find::<vk::SubpassDescriptionDepthStencilResolve<'_>>()
        {
            let list = resolve.p_depth_stencil_resolve_attachment.as_slice();
            gathered.all(list.iter().map(|r| &r.attachment), true)?;
        }
        if let Some(rate) = subpass
            .p_next
            .find::<vk::FragmentShadingRateAttachmentInfoKHR<'_>>()
        {
            let list = rate.p_fragment_shading_rate_attachment.as_slice();
            gathered.all(list.iter().map(|r| &r.attachment), false)?;
        }
    }
    for dependency in info.p_dependencies.as_slice() {
        gathered.dependency(dependency.src_subpass, dependency.dst_subpass)?;
    }
    Ok(Data::Pass(Pass {
        subpasses: info.subpass_count,
        clears: clears_of(attachments.iter().map(|a| [a.load_op, a.stencil_load_op])),
        views: views_of(info.p_subpasses.as_slice().iter().map(|s| s.view_mask)),
        rendered,
    }))
}

/// Views that are drawn to must be as large as what is drawn.
fn attachments<'v>(
    call: &Call<'_, '_>,
    pass: &Pass,
    views: impl ExactSizeIterator<Item = &'v vk::ImageView>,
    extent: [u32; 2],
    layers: u32,
) -> Outcome {
    let count = pass.rendered.len();
    hold(views.len() == count, || {
        format!("{} attachments for a render pass of {count}", views.len())
    })?;
    for (view, rendered) in views.zip(&pass.rendered) {
        let view = view_in(call, view.raw())?;
        if *rendered {
            cover(view, extent, layers.max(pass.views))?;
        }
    }
    Ok(())
}

/// Whether a view is at least so large.
fn cover(view: &View, extent: [u32; 2], layers: u32) -> Outcome {
    let ([width, height], [wide, high]) = (view.extent, extent);
    let fits = wide <= width && high <= height && layers <= view.layers;
    hold(fits, || {
        format!(
            "{wide}×{high} texels, {layers} layers, of an attachment of {width}×{height}, {}",
            view.layers
        )
    })
}

/// A new framebuffer.
pub(in crate::driver) fn new_framebuffer(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::FramebufferCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let limits = limits(first)?;
    at_most("columns", info.width, limits.max_framebuffer_width)?;
    at_most("rows", info.height, limits.max_framebuffer_height)?;
    at_most("layers", info.layers, limits.max_framebuffer_layers)?;
    let pass = pass_in(call, info.render_pass.raw())?;
    let extent = [info.width, info.height];
    let is_imageless = info.flags.0 & vk::FramebufferCreateFlags::IMAGELESS.0 != 0;
    if is_imageless {
        let count = pass.rendered.len();
        let told = info
            .p_next
            .find::<vk::FramebufferAttachmentsCreateInfo<'_>>();
        let told = told.map_or(0, |t| t.p_attachment_image_infos.as_slice().len());
        let fits = told == count && usize::try_from(info.attachment_count) == Ok(count);
        hold(fits, || {
            format!("{told} attachments for a render pass of {count}")
        })?;
    } else {
        let views = info.p_attachments.as_slice();
        attachments(call, pass, views.iter(), extent, info.layers)?;
    }
    Ok(Data::Framebuffer(Framebuffer {
        attachments: info.attachment_count,
        extent,
        layers: info.layers,
        is_imageless,
    }))
}

/// A rectangle, from 0 on, that ends in an extent.
fn area(area: &vk::Rect2D, extent: [u32; 2]) -> Outcome {
    let [width, height] = extent;
    let along = |offset: i32, size: u32, total: u32| {
        let offset = u64::try_from(offset)
            .map_err(|_| broken(|| format!("a render area from {offset} on")))?;
        range("a render area", offset, size.into(), total.into())
    };
    along(area.offset.x, area.extent.width, width)?;
    along(area.offset.y, area.extent.height, height)
}

/// The framebuffer, which must have as many attachments as the render pass.
pub(super) fn same_attachments<'c>(
    call: &'c Call<'_, '_>,
    framebuffer: u64,
    pass: &Pass,
) -> Result<&'c Framebuffer, Fault> {
    let framebuffer = known(call, vk::ObjectType::FRAMEBUFFER, framebuffer)?;
    let Data::Framebuffer(framebuffer) = &framebuffer.data else {
        return Err(broken(|| "the object is no framebuffer".to_owned()));
    };
    let count = pass.rendered.len();
    hold(
        usize::try_from(framebuffer.attachments) == Ok(count),
        || {
            format!(
                "a framebuffer of {} attachments for a render pass of {count}",
                framebuffer.attachments
            )
        },
    )?;
    Ok(framebuffer)
}

/// A render pass begins.
pub(in crate::driver) fn pass_begun(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderPassBeginInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Err(broken(|| "no begin info".to_owned()));
    };
    let pass = pass_in(call, info.render_pass.raw())?;
    let framebuffer = same_attachments(call, info.framebuffer.raw(), pass)?;
    area(&info.render_area, framebuffer.extent)?;
    hold(info.clear_value_count >= pass.clears, || {
        format!(
            "{} clear values, where {} are needed",
            info.clear_value_count, pass.clears
        )
    })?;
    let told = info.p_next.find::<vk::RenderPassAttachmentBeginInfo<'_>>();
    let told = told.map_or(vk::In::NULL, |t| t.p_attachments);
    hold(
        framebuffer.is_imageless || told.as_slice().is_empty(),
        || "attachments for a framebuffer that has its own".to_owned(),
    )?;
    if framebuffer.is_imageless {
        let (extent, layers) = (framebuffer.extent, framebuffer.layers);
        attachments(call, pass, told.as_slice().iter(), extent, layers)?;
    }
    let [width, height] = framebuffer.extent;
    let area = [width, height, framebuffer.layers.max(pass.views)];
    entered(first, Scope::Pass, pass.subpasses.saturating_sub(1), area)
}

/// Rendering begins.
pub(in crate::driver) fn rendering_begun(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::RenderingInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Err(broken(|| "no rendering info".to_owned()));
    };
    let limit = limits(first)?.max_color_attachments;
    at_most("colour attachments", info.color_attachment_count, limit)?;
    area(&info.render_area, [i32::MAX.cast_unsigned(); 2])?;
    let end = |offset: i32, size: u32| u32::try_from(offset).unwrap_or(0).saturating_add(size);
    let extent = [
        end(info.render_area.offset.x, info.render_area.extent.width),
        end(info.render_area.offset.y, info.render_area.extent.height),
    ];
    // With views, layers are not looked at.
    let layers = match info.view_mask {
        0 => info.layer_count,
        mask => views_of([mask].into_iter()),
    };
    let all = [
        info.p_color_attachments,
        info.p_depth_attachment,
        info.p_stencil_attachment,
    ];
    for attachment in all.iter().flat_map(|list| list.as_slice()) {
        for raw in [
            attachment.image_view.raw(),
            attachment.resolve_image_view.raw(),
        ] {
            let is_resolve = attachment.resolve_mode.0 != 0;
            if raw != 0 && (raw == attachment.image_view.raw() || is_resolve) {
                cover(view_in(call, raw)?, extent, layers)?;
            }
        }
    }
    let [width, height] = extent;
    let limits = limits(first)?;
    at_most("columns", width, limits.max_framebuffer_width)?;
    at_most("rows", height, limits.max_framebuffer_height)?;
    at_most("layers", layers, limits.max_framebuffer_layers)?;
    entered(first, Scope::Rendering, 0, [width, height, layers])
}
