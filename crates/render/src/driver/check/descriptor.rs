//! Descriptors: what is written where, and what is bound.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parhelion_vk as vk;
use vk::Handle as _;

use super::buffer::buffer_in;
use super::facts::{Binding, PipelineLayout, Set, SetLayout};
use super::layout::{layout_in, layout_of, set_at};
use super::{Call, Fault, Object, Outcome, WHOLE_SIZE, broken, hold, known, range};
use crate::object::Data;

/// What is kept of a new set.
pub(in crate::driver) fn new_set(layout: &Arc<SetLayout>, variable: u32) -> Result<Data, Fault> {
    hold(!layout.is_push, || {
        "a set of a layout for pushed descriptors".to_owned()
    })?;
    // What was never written has no room for any offset; nor does it have a buffer.
    let room = (0..layout.dynamic).map(|_| AtomicU64::new(u64::MAX));
    Ok(Data::Set(Set {
        layout: Arc::clone(layout),
        variable,
        room: room.collect(),
    }))
}

/// What is kept of a set that a structure named.
fn set_in<'c>(call: &'c Call<'_, '_>, raw: u64) -> Result<&'c Set, Fault> {
    match &known(call, vk::ObjectType::DESCRIPTOR_SET, raw)?.data {
        Data::Set(set) => Ok(set),
        _ => Err(broken(|| "the object is no descriptor set".to_owned())),
    }
}

/// Places in a set.
#[derive(Clone, Copy)]
struct Target<'s> {
    layout: &'s SetLayout,
    /// How long the last binding is, if that is told for each set.
    variable: u32,
}

impl<'s> Target<'s> {
    fn of(set: &'s Set) -> Self {
        Self {
            layout: &set.layout,
            variable: set.variable,
        }
    }

    fn length(self, binding: &Binding) -> u32 {
        if binding.is_variable {
            self.variable
        } else {
            binding.count
        }
    }

    /// The binding at which so many descriptors of one kind begin. What does not fit goes on in the
    /// bindings that follow, which must be of the same kind.
    fn find(self, number: u32, element: u32, count: u32) -> Result<&'s Binding, Fault> {
        let bindings = &self.layout.bindings;
        let at = bindings.binary_search_by_key(&number, |b| b.number);
        let mut rest = at
            .ok()
            .and_then(|at| bindings.get(at..))
            .unwrap_or_default()
            .iter();
        let missing = || broken(|| format!("the set has no binding {number}"));
        let begin = rest.next().ok_or_else(missing)?;
        let length = self.length(begin);
        let mut left = if begin.kind == vk::DescriptorType::INLINE_UNIFORM_BLOCK {
            // Bytes stay in their block.
            range(
                "bytes of an inline uniform block",
                element.into(),
                count.into(),
                length.into(),
            )?;
            0
        } else {
            let own = length.saturating_sub(element);
            hold(element < length || count == 0, || {
                format!("element {element} of binding {number}, which has {length}")
            })?;
            count.saturating_sub(own)
        };
        while left > 0 {
            let next = rest.find(|next| self.length(next) != 0).filter(|next| {
                next.kind == begin.kind
                    && next.stages == begin.stages
                    && next.has_samplers == begin.has_samplers
            });
            let Some(next) = next else {
                return Err(broken(|| {
                    format!("{count} descriptors from element {element} of binding {number}")
                }));
            };
            left = left.saturating_sub(self.length(next));
        }
        Ok(begin)
    }
}

/// Descriptors that are written, and copied.
pub(in crate::driver) fn updates(
    call: &Call<'_, '_>,
    writes: vk::In<'_, vk::WriteDescriptorSet<'_>>,
    copies: vk::In<'_, vk::CopyDescriptorSet<'_>>,
) -> Outcome {
    for write in writes.as_slice() {
        let set = set_in(call, write.dst_set.raw())?;
        let binding = write_to(call, Target::of(set), write)?;
        if binding.is_dynamic() {
            remember(call, set, binding, write)?;
        }
    }
    copies.as_slice().iter().try_for_each(|copy| {
        let source = set_in(call, copy.src_set.raw())?;
        let target = set_in(call, copy.dst_set.raw())?;
        let count = copy.descriptor_count;
        let from = Target::of(source).find(copy.src_binding, copy.src_array_element, count)?;
        let to = Target::of(target).find(copy.dst_binding, copy.dst_array_element, count)?;
        let mutable = |mutable: &Binding, other: &Binding| {
            mutable.kind == vk::DescriptorType::MUTABLE_EXT && can_be_mutable(other.kind)
        };
        let fits = from.kind == to.kind || mutable(from, to) || mutable(to, from);
        hold(fits, || {
            format!(
                "descriptors of kind {} copied to kind {}",
                from.kind.0, to.kind.0
            )
        })?;
        if from.is_dynamic() && to.is_dynamic() {
            let begin = |b: &Binding, element: u32| {
                usize::try_from(b.first_dynamic.saturating_add(element)).unwrap_or(usize::MAX)
            };
            let from = source.room.iter().skip(begin(from, copy.src_array_element));
            let to = target.room.iter().skip(begin(to, copy.dst_array_element));
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            for (to, from) in to.zip(from).take(count) {
                to.store(from.load(Ordering::Relaxed), Ordering::Relaxed);
            }
        }
        Ok(())
    })
}

/// Whether a mutable descriptor can become one of this kind.
fn can_be_mutable(kind: vk::DescriptorType) -> bool {
    !matches!(
        kind,
        vk::DescriptorType::UNIFORM_BUFFER_DYNAMIC
            | vk::DescriptorType::STORAGE_BUFFER_DYNAMIC
            | vk::DescriptorType::INLINE_UNIFORM_BLOCK
            | vk::DescriptorType::MUTABLE_EXT
    )
}

/// How large the offsets may be that are given when the set is bound.
fn remember(
    call: &Call<'_, '_>,
    set: &Set,
    binding: &Binding,
    write: &vk::WriteDescriptorSet<'_>,
) -> Outcome {
    let begin = binding
        .first_dynamic
        .saturating_add(write.dst_array_element);
    let rooms = set
        .room
        .iter()
        .skip(usize::try_from(begin).unwrap_or(usize::MAX));
    for (room, info) in rooms.zip(write.p_buffer_info.as_slice()) {
        let left = if info.buffer.raw() == 0 {
            u64::MAX
        } else {
            let total = buffer_in(call, info.buffer.raw())?.size_bytes;
            let after = total.saturating_sub(info.offset);
            // The range that is meant by all is that of offset 0.
            let own = if info.range == WHOLE_SIZE {
                after
            } else {
                info.range
            };
            after.saturating_sub(own)
        };
        room.store(left, Ordering::Relaxed);
    }
    Ok(())
}

/// One write: its place, its kind, and what it reads.
fn write_to<'s>(
    call: &Call<'_, '_>,
    target: Target<'s>,
    write: &vk::WriteDescriptorSet<'_>,
) -> Result<&'s Binding, Fault> {
    type Kind = vk::DescriptorType;
    let count = write.descriptor_count;
    let binding = target.find(write.dst_binding, write.dst_array_element, count)?;
    let kind = write.descriptor_type;
    let is_mutable = binding.kind == Kind::MUTABLE_EXT && can_be_mutable(kind);
    hold(
        kind != Kind::MUTABLE_EXT && (kind == binding.kind || is_mutable),
        || {
            format!(
                "a descriptor of kind {} for binding {} of kind {}",
                kind.0, binding.number, binding.kind.0
            )
        },
    )?;
    let told = match kind {
        Kind::UNIFORM_BUFFER
        | Kind::STORAGE_BUFFER
        | Kind::UNIFORM_BUFFER_DYNAMIC
        | Kind::STORAGE_BUFFER_DYNAMIC => {
            for info in write.p_buffer_info.as_slice() {
                described(call, info)?;
            }
            write.p_buffer_info.as_slice().len()
        }
        Kind::UNIFORM_TEXEL_BUFFER | Kind::STORAGE_TEXEL_BUFFER => {
            write.p_texel_buffer_view.as_slice().len()
        }
        Kind::INLINE_UNIFORM_BLOCK => {
            type Bytes<'x> = vk::WriteDescriptorSetInlineUniformBlock<'x>;
            let block = write.p_next.find::<Bytes<'_>>();
            block.map_or(0, |block| block.p_data.as_slice().len())
        }
        Kind::ACCELERATION_STRUCTURE_KHR => {
            type List<'x> = vk::WriteDescriptorSetAccelerationStructureKHR<'x>;
            let list = write.p_next.find::<List<'_>>();
            list.map_or(0, |list| list.p_acceleration_structures.as_slice().len())
        }
        _ => {
            for info in write.p_image_info.as_slice() {
                shown(call, binding, kind, info)?;
            }
            write.p_image_info.as_slice().len()
        }
    };
    hold(
        usize::try_from(count).is_ok_and(|count| count <= told),
        || format!("{count} descriptors, of which {told} are told"),
    )?;
    let exact = kind != Kind::INLINE_UNIFORM_BLOCK || usize::try_from(count) == Ok(told);
    hold(exact, || format!("a block of {told} bytes for {count}"))?;
    Ok(binding)
}

/// An image that shaders get, and how it is sampled. Only samplers of layouts put planes together, and
/// only their bindings have room for several.
fn shown(
    call: &Call<'_, '_>,
    binding: &Binding,
    kind: vk::DescriptorType,
    info: &vk::DescriptorImageInfo,
) -> Outcome {
    let has_view = info.image_view.raw() != 0 && kind != vk::DescriptorType::SAMPLER;
    let needs_sampler = match kind {
        vk::DescriptorType::SAMPLER => true,
        vk::DescriptorType::COMBINED_IMAGE_SAMPLER => has_view,
        _ => false,
    };
    let has_sampler = binding.has_samplers || info.sampler.raw() != 0;
    hold(has_sampler || !needs_sampler, || {
        format!("a descriptor of binding {} lacks a sampler", binding.number)
    })?;
    if !has_view || binding.has_samplers {
        return Ok(());
    }
    let view = known(call, vk::ObjectType::IMAGE_VIEW, info.image_view.raw())?;
    let is_planar = matches!(&view.data, Data::View(view) if view.is_planar);
    hold(!is_planar, || {
        format!("a view of several planes for binding {}", binding.number)
    })
}

/// A range of a buffer that shaders get.
fn described(call: &Call<'_, '_>, info: &vk::DescriptorBufferInfo) -> Outcome {
    if info.buffer.raw() == 0 {
        return Ok(());
    }
    let total = buffer_in(call, info.buffer.raw())?.size_bytes;
    let size = if info.range == WHOLE_SIZE {
        0
    } else {
        info.range
    };
    range("a descriptor of a buffer", info.offset, size, total)
}

/// Descriptors that are pushed.
pub(in crate::driver) fn pushes(
    call: &Call<'_, '_>,
    _: &Object,
    layout: &Object,
    set: u32,
    writes: vk::In<'_, vk::WriteDescriptorSet<'_>>,
) -> Outcome {
    push_to(call, layout_of(layout)?, set, writes)
}

/// Descriptors that are pushed.
pub(in crate::driver) fn pushes2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::PushDescriptorSetInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let layout = layout_in(call, info.layout.raw())?;
    push_to(call, layout, info.set, info.p_descriptor_writes)
}

fn push_to(
    call: &Call<'_, '_>,
    layout: &PipelineLayout,
    set: u32,
    writes: vk::In<'_, vk::WriteDescriptorSet<'_>>,
) -> Outcome {
    let layout = set_at(layout, set)?;
    hold(layout.is_push, || {
        format!("set {set} is not one of pushed descriptors")
    })?;
    let variable = layout.bindings.last().map_or(0, |b| b.count);
    let target = Target { layout, variable };
    writes
        .as_slice()
        .iter()
        .try_for_each(|write| write_to(call, target, write).map(|_| ()))
}

/// Sets that are bound.
pub(in crate::driver) fn binds(
    call: &Call<'_, '_>,
    _: &Object,
    layout: &Object,
    begin: u32,
    sets: vk::In<'_, vk::DescriptorSet>,
    offsets: vk::In<'_, u32>,
) -> Outcome {
    bind(
        call,
        layout_of(layout)?,
        begin,
        sets.as_slice(),
        offsets.as_slice(),
    )
}

/// Sets that are bound.
pub(in crate::driver) fn binds2(
    call: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::BindDescriptorSetsInfo<'_>>,
) -> Outcome {
    let Some(info) = info.first() else {
        return Ok(());
    };
    let layout = layout_in(call, info.layout.raw())?;
    let (sets, offsets) = (
        info.p_descriptor_sets.as_slice(),
        info.p_dynamic_offsets.as_slice(),
    );
    bind(call, layout, info.first_set, sets, offsets)
}

/// Sets must be as the pipeline layout says, and their offsets must stay in their buffers.
fn bind(
    call: &Call<'_, '_>,
    layout: &PipelineLayout,
    begin: u32,
    sets: &[vk::DescriptorSet],
    offsets: &[u32],
) -> Outcome {
    let mut offsets = offsets.iter();
    for (index, set) in sets.iter().enumerate() {
        if set.raw() == 0 {
            continue;
        }
        let at = u32::try_from(index)
            .ok()
            .and_then(|index| begin.checked_add(index));
        let at = at.ok_or_else(|| broken(|| "too many sets".to_owned()))?;
        let expected = set_at(layout, at)?;
        let set = set_in(call, set.raw())?;
        let fits = Arc::ptr_eq(expected, &set.layout) || expected == &set.layout;
        hold(fits, || format!("set {at} is of another layout"))?;
        for room in &set.room {
            let offset = offsets.next().copied();
            let offset = offset.ok_or_else(|| broken(|| "too few dynamic offsets".to_owned()))?;
            hold(u64::from(offset) <= room.load(Ordering::Relaxed), || {
                format!("a dynamic offset of {offset} beyond its buffer")
            })?;
        }
    }
    hold(offsets.next().is_none(), || {
        "too many dynamic offsets".to_owned()
    })?;
    let end = u64::from(begin).saturating_add(u64::try_from(sets.len()).unwrap_or(u64::MAX));
    hold(
        usize::try_from(end).is_ok_and(|end| end <= layout.sets.len()),
        || format!("sets up to {end} of {}", layout.sets.len()),
    )
}
