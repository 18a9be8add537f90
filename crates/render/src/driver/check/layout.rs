//! Layouts of descriptor sets and of pipelines.

use std::sync::Arc;

use parhelion_vk as vk;
use vk::Handle as _;

use super::facts::{Binding, PipelineLayout, SetLayout};
use super::{Call, Fault, Object, Outcome, at_most, broken, hold, known, limits, slots};
use crate::object::Data;

/// The highest number of a binding: drivers have a table with a place for each.
const MAX_BINDING: u32 = 1 << 17;

/// Descriptors of one set, and bytes of inline uniform blocks. Programs with tables of all their
/// textures use a million.
const MAX_DESCRIPTORS: u64 = 1 << 23;

/// A new layout of descriptor sets.
pub(in crate::driver) fn new_set_layout(
    _: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::DescriptorSetLayoutCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let count = info.p_bindings.as_slice().len();
    let flags = info
        .p_next
        .find::<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>>();
    let flags = flags.map_or(vk::In::NULL, |f| f.p_binding_flags).as_slice();
    hold(flags.is_empty() || flags.len() == count, || {
        format!("flags of {} bindings, where there are {count}", flags.len())
    })?;
    let mut bindings = Vec::with_capacity(count);
    let mut flags = flags.iter();
    for binding in info.p_bindings.as_slice() {
        let flag = flags.next().map_or(0, |f| f.0);
        at_most("as the number of a binding", binding.binding, MAX_BINDING)?;
        let samplers = binding.p_immutable_samplers.as_slice().len();
        let fits = samplers == 0
            || usize::try_from(binding.descriptor_count).is_ok_and(|count| count == samplers);
        hold(fits, || format!("{samplers} samplers"))?;
        let has_samplers = samplers != 0 && is_sampler(binding.descriptor_type);
        let mut samplers_told = binding.p_immutable_samplers.as_slice().iter();
        hold(
            !has_samplers || samplers_told.all(|sampler| sampler.raw() != 0),
            || format!("binding {} lacks a sampler", binding.binding),
        )?;
        bindings.push(Binding {
            number: binding.binding,
            kind: binding.descriptor_type,
            count: binding.descriptor_count,
            stages: binding.stage_flags.0,
            is_variable: flag & vk::DescriptorBindingFlags::VARIABLE_DESCRIPTOR_COUNT.0 != 0,
            has_samplers,
            first_dynamic: 0,
        });
    }
    bindings.sort_unstable_by_key(|binding| binding.number);
    let mut dynamic = 0u32;
    let mut all = 0u64;
    let mut before = None;
    for binding in &mut bindings {
        hold(before != Some(binding.number), || {
            format!("binding {} twice", binding.number)
        })?;
        before = Some(binding.number);
        all = all.saturating_add(u64::from(binding.count));
        hold(all <= MAX_DESCRIPTORS, || {
            format!("{all} descriptors in a set")
        })?;
        if binding.is_dynamic() {
            binding.first_dynamic = dynamic;
            dynamic = dynamic.saturating_add(binding.count);
        }
    }
    let variable = bindings.iter().rev().skip(1).any(|b| b.is_variable);
    hold(!variable, || {
        "a binding of variable length that is not the last".to_owned()
    })?;
    let is_push = info.flags.0 & vk::DescriptorSetLayoutCreateFlags::PUSH_DESCRIPTOR.0 != 0;
    let can_be_pushed =
        |b: &Binding| !b.is_dynamic() && b.kind != vk::DescriptorType::INLINE_UNIFORM_BLOCK;
    hold(!is_push || bindings.iter().all(can_be_pushed), || {
        "pushed descriptors of a kind that cannot be".to_owned()
    })?;
    Ok(Data::SetLayout(Arc::new(SetLayout {
        bindings: bindings.into_boxed_slice(),
        is_push,
        dynamic,
    })))
}

/// Whether descriptors of this kind have a sampler.
fn is_sampler(kind: vk::DescriptorType) -> bool {
    matches!(
        kind,
        vk::DescriptorType::SAMPLER | vk::DescriptorType::COMBINED_IMAGE_SAMPLER
    )
}

/// What is kept of a set layout that a structure named.
pub(in crate::driver) fn set_layout_in<'c>(
    call: &'c Call<'_, '_>,
    raw: u64,
) -> Result<&'c Arc<SetLayout>, Fault> {
    match &known(call, vk::ObjectType::DESCRIPTOR_SET_LAYOUT, raw)?.data {
        Data::SetLayout(layout) => Ok(layout),
        _ => Err(broken(|| "the object is no set layout".to_owned())),
    }
}

/// A new layout of pipelines.
pub(in crate::driver) fn new_pipeline_layout(
    call: &Call<'_, '_>,
    first: &Object,
    info: vk::In<'_, vk::PipelineLayoutCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let Some(info) = info.first() else {
        return Err(broken(|| "no create info".to_owned()));
    };
    let limits = limits(first)?;
    at_most(
        "descriptor sets",
        info.set_layout_count,
        limits.max_bound_descriptor_sets,
    )?;
    for constants in info.p_push_constant_ranges.as_slice() {
        slots(
            "bytes of push constants",
            constants.offset,
            constants.size,
            limits.max_push_constants_size,
        )?;
    }
    let layouts = info.p_set_layouts.as_slice().iter();
    let sets: Result<Box<[_]>, Fault> = layouts
        .map(|layout| match layout.raw() {
            0 => Ok(None),
            raw => set_layout_in(call, raw).map(|layout| Some(Arc::clone(layout))),
        })
        .collect();
    let sets = sets?;
    let dynamic = sets.iter().flatten();
    let dynamic = dynamic.fold(0u32, |sum, set| sum.saturating_add(set.dynamic));
    let most = limits
        .max_descriptor_set_uniform_buffers_dynamic
        .saturating_add(limits.max_descriptor_set_storage_buffers_dynamic);
    at_most("dynamic descriptors", dynamic, most)?;
    Ok(Data::PipelineLayout(PipelineLayout { sets }))
}

/// What is kept of a pipeline layout.
pub(super) fn layout_of(object: &Object) -> Result<&PipelineLayout, Fault> {
    match &object.data {
        Data::PipelineLayout(layout) => Ok(layout),
        _ => Err(broken(|| "the object is no pipeline layout".to_owned())),
    }
}

/// Layouts are given by a parameter, or by a structure that may leave them out.
pub(super) fn layout_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c PipelineLayout, Fault> {
    layout_of(known(call, vk::ObjectType::PIPELINE_LAYOUT, raw)?)
}

/// The set that a pipeline layout has at a place.
pub(super) fn set_at(layout: &PipelineLayout, at: u32) -> Result<&Arc<SetLayout>, Fault> {
    let place = usize::try_from(at).unwrap_or(usize::MAX);
    let set = layout.sets.get(place).and_then(Option::as_ref);
    set.ok_or_else(|| broken(|| format!("the layout has no set {at}")))
}

/// Lengths of bindings that differ from set to set.
pub(in crate::driver) fn variable_count(
    layout: &SetLayout,
    told: Option<u32>,
) -> Result<u32, Fault> {
    let last = layout.bindings.last().filter(|b| b.is_variable);
    let count = last.map_or(0, |_| told.unwrap_or(0));
    let most = last.map_or(0, |b| b.count);
    let fits: Outcome = at_most("descriptors of a binding of variable length", count, most);
    fits.map(|()| count)
}
