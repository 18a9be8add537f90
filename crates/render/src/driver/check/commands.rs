//! The life of command buffers.

use parhelion_vk as vk;
use vk::Handle as _;

use super::facts::{CommandBuffer, Phase, Scope};
use super::pass::pass_in;
use super::{Call, Fault, Object, Outcome, broken, hold, known, limits};
use crate::object::Data;

/// What is kept of a command buffer, and how often its pool was reset.
fn facts_of(object: &Object) -> Result<(&CommandBuffer, u32), Fault> {
    let resets = match object.pool().map(|pool| &pool.data) {
        Some(Data::Pool { resets, .. }) => resets.count(),
        _ => 0,
    };
    match &object.data {
        Data::CommandBuffer(facts) => Ok((facts, resets)),
        _ => Err(broken(|| "the object is no command buffer".to_owned())),
    }
}

/// What is kept of a command buffer that has to be in the middle of being recorded.
#[inline]
fn in_recording(object: &Object) -> Result<&CommandBuffer, Fault> {
    let (facts, resets) = facts_of(object)?;
    hold(facts.phase(resets) == Phase::Recording, || {
        "the command buffer is not being recorded".to_owned()
    })?;
    Ok(facts)
}

/// A command that is recorded needs a command buffer that is being recorded.
#[inline]
pub(in crate::driver) fn recording(first: &Object) -> Outcome {
    in_recording(first).map(|_| ())
}

/// The same, of a command that gives the GPU something to do.
#[inline]
pub(in crate::driver) fn working(first: &Object) -> Outcome {
    in_recording(first)?.set_works(true);
    Ok(())
}

/// Whether a command buffer, by its handle, gives the GPU something to do.
pub(in crate::driver) fn works(call: &Call<'_, '_>, raw: u64) -> Result<bool, Fault> {
    let object = known(call, vk::ObjectType::COMMAND_BUFFER, raw)?;
    Ok(facts_of(object)?.0.works())
}

/// The recording begins. What a secondary command buffer goes on with is where it is.
pub(in crate::driver) fn begun(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::CommandBufferBeginInfo<'_>>,
) -> Outcome {
    let (facts, resets) = facts_of(first)?;
    let mut scope = Scope::Outside;
    if let (true, Some(info)) = (facts.is_secondary, info.first())
        && info.flags.0 & vk::CommandBufferUsageFlags::RENDER_PASS_CONTINUE.0 != 0
    {
        let from = info.p_inheritance_info.first();
        let from = from.ok_or_else(|| broken(|| "nothing to go on with".to_owned()))?;
        scope = Scope::Inherited;
        if from.render_pass.raw() == 0 {
            inherited(first, from)?;
        } else {
            let pass = pass_in(call, from.render_pass.raw())?;
            hold(from.subpass < pass.subpasses, || {
                format!("subpass {} of {}", from.subpass, pass.subpasses)
            })?;
            if from.framebuffer.raw() != 0 {
                super::pass::same_attachments(call, from.framebuffer.raw(), pass)?;
            }
        }
    }
    facts.set_phase(Phase::Recording, resets);
    facts.set_scope(scope, 0);
    facts.set_continues(scope == Scope::Inherited);
    facts.set_works(false);
    facts.set_area([u32::MAX; 3]);
    Ok(())
}

/// The attachments of the rendering that a secondary command buffer goes on with.
fn inherited(first: &Object, from: &vk::CommandBufferInheritanceInfo<'_>) -> Outcome {
    type Rendering<'x> = vk::CommandBufferInheritanceRenderingInfo<'x>;
    let info = from.p_next.find::<Rendering<'_>>();
    let info = info.ok_or_else(|| broken(|| "no render pass to go on with".to_owned()))?;
    let limit = limits(first)?.max_color_attachments;
    super::at_most("colour attachments", info.color_attachment_count, limit)
}

/// The recording ends.
pub(in crate::driver) fn ended(_: &Call<'_, '_>, first: &Object) -> Outcome {
    recording(first)?;
    let (facts, resets) = facts_of(first)?;
    let is_whole = matches!(facts.scope(), Scope::Outside | Scope::Inherited);
    hold(is_whole, || "a render pass without its end".to_owned())?;
    facts.set_phase(Phase::Recorded, resets);
    Ok(())
}

/// What was recorded is forgotten.
pub(in crate::driver) fn forgotten(_: &Call<'_, '_>, first: &Object) -> Outcome {
    let (facts, resets) = facts_of(first)?;
    facts.set_phase(Phase::Empty, resets);
    Ok(())
}

/// What was recorded in all command buffers of a pool is forgotten.
pub(in crate::driver) fn pool_forgotten(_: &Call<'_, '_>, _: &Object, pool: &Object) -> Outcome {
    match &pool.data {
        Data::Pool { resets, .. } => {
            resets.add();
            Ok(())
        }
        _ => Err(broken(|| "the pool is no pool".to_owned())),
    }
}

/// A command that needs a render pass, or dynamic rendering.
#[inline]
pub(in crate::driver) fn inside(_: &Call<'_, '_>, first: &Object) -> Outcome {
    let (facts, _) = facts_of(first)?;
    hold(facts.scope() != Scope::Outside, || {
        "nothing is being rendered to".to_owned()
    })
}

/// A render pass or rendering begins.
pub(super) fn entered(
    first: &Object,
    scope: Scope,
    subpasses_left: u32,
    area: [u32; 3],
) -> Outcome {
    let (facts, _) = facts_of(first)?;
    hold(facts.scope() == Scope::Outside, || {
        "a render pass inside another".to_owned()
    })?;
    facts.set_scope(scope, subpasses_left);
    facts.set_area(area);
    Ok(())
}

/// Width, height and layers of what is rendered to; the most there can be where that is not known.
pub(super) fn area_of(first: &Object) -> Result<[u32; 3], Fault> {
    Ok(facts_of(first)?.0.area())
}

/// The next subpass begins.
pub(in crate::driver) fn next_subpass(_: &Call<'_, '_>, first: &Object) -> Outcome {
    let (facts, _) = facts_of(first)?;
    hold(facts.scope() == Scope::Pass && facts.next_subpass(), || {
        "there is no further subpass".to_owned()
    })
}

/// A render pass ends.
pub(in crate::driver) fn pass_ended(_: &Call<'_, '_>, first: &Object) -> Outcome {
    left(first, Scope::Pass)
}

/// Dynamic rendering ends.
pub(in crate::driver) fn rendering_ended(_: &Call<'_, '_>, first: &Object) -> Outcome {
    left(first, Scope::Rendering)
}

fn left(first: &Object, scope: Scope) -> Outcome {
    let (facts, _) = facts_of(first)?;
    hold(facts.scope() == scope, || {
        "an end of what has not begun".to_owned()
    })?;
    facts.set_scope(Scope::Outside, 0);
    Ok(())
}

/// Command buffers that others execute.
pub(in crate::driver) fn executed(
    call: &Call<'_, '_>,
    first: &Object,
    list: vk::In<'_, vk::CommandBuffer>,
) -> Outcome {
    let is_inside = facts_of(first)?.0.scope() != Scope::Outside;
    for raw in list.as_slice().iter().map(|c| c.raw()) {
        let (facts, _) = facts_of(known(call, vk::ObjectType::COMMAND_BUFFER, raw)?)?;
        hold(facts.continues() == is_inside, || {
            "a command buffer for inside of a render pass outside, or the reverse".to_owned()
        })?;
    }
    recorded(call, list.as_slice().iter().map(|c| c.raw()), true)
}

/// Command buffers that are executed must have been recorded.
pub(in crate::driver) fn recorded(
    call: &Call<'_, '_>,
    list: impl Iterator<Item = u64>,
    secondary: bool,
) -> Outcome {
    for raw in list {
        let object = known(call, vk::ObjectType::COMMAND_BUFFER, raw)?;
        let (facts, resets) = facts_of(object)?;
        hold(facts.is_secondary == secondary, || {
            "a command buffer of the other level".to_owned()
        })?;
        hold(facts.phase(resets) == Phase::Recorded, || {
            format!("command buffer {} is not recorded", object.id)
        })?;
    }
    Ok(())
}
