//! What pipelines are made of.

use parhelion_vk as vk;
use vk::Handle as _;

use super::facts::Pipeline;
use super::pass::pass_in;
use super::state::{patches, places, vertices};
use super::{
    Call, Fault, NONE_OR_ALL, Object, Outcome, at_most, broken, hold, known, limits, slots,
};
use super::{image::samples, shader};
use crate::object::Data;

type Stage<'a> = vk::PipelineShaderStageCreateInfo<'a>;

const GRAPHICS: u32 = vk::ShaderStageFlags::VERTEX.0
    | vk::ShaderStageFlags::TESSELLATION_CONTROL.0
    | vk::ShaderStageFlags::TESSELLATION_EVALUATION.0
    | vk::ShaderStageFlags::GEOMETRY.0
    | vk::ShaderStageFlags::FRAGMENT.0
    | vk::ShaderStageFlags::TASK_EXT.0
    | vk::ShaderStageFlags::MESH_EXT.0;

const RAY_TRACING: u32 = vk::ShaderStageFlags::RAYGEN_KHR.0
    | vk::ShaderStageFlags::ANY_HIT_KHR.0
    | vk::ShaderStageFlags::CLOSEST_HIT_KHR.0
    | vk::ShaderStageFlags::MISS_KHR.0
    | vk::ShaderStageFlags::INTERSECTION_KHR.0
    | vk::ShaderStageFlags::CALLABLE_KHR.0;

/// What is kept of a pipeline.
fn pipeline_of(object: &Object) -> Result<&Pipeline, Fault> {
    match &object.data {
        Data::Pipeline(pipeline) => Ok(pipeline),
        _ => Err(broken(|| "the object is no pipeline".to_owned())),
    }
}

/// One stage: one of those that the pipeline can have, with code or what stands for it, and with
/// constants that lie in their data.
fn stage(stage: &Stage<'_>, possible: u32, is_robust: bool) -> Outcome {
    let bit = stage.stage.0;
    hold(bit.is_power_of_two() && bit & possible != 0, || {
        format!("stage {bit:#x}")
    })?;
    let code = stage.p_next.find::<vk::ShaderModuleCreateInfo<'_>>();
    if let Some(module) = &code {
        shader::module(module)?;
    }
    if is_robust {
        keep_robust(stage.p_next);
    }
    specialization(stage)?;
    hold(stage.module.raw() != 0 || code.is_some(), || {
        format!("stage {bit:#x} without code")
    })
}

/// Compilers ask the layout where a resource is.
fn has_layout(layout: vk::PipelineLayout) -> Outcome {
    hold(layout.raw() != 0, || {
        "shaders without a pipeline layout".to_owned()
    })
}

/// Constants must lie in the data that comes with them.
fn specialization(stage: &Stage<'_>) -> Outcome {
    let Some(info) = stage.p_specialization_info.first() else {
        return Ok(());
    };
    let room = info.p_data.as_slice().len();
    info.p_map_entries.as_slice().iter().try_for_each(|entry| {
        let offset = usize::try_from(entry.offset).unwrap_or(usize::MAX);
        let fits = offset
            .checked_add(entry.size)
            .is_some_and(|end| end <= room);
        hold(fits, || {
            format!(
                "specialization constant {} beyond {room} bytes of data",
                entry.constant_id
            )
        })
    })
}

/// Accesses stay checked, whatever a pipeline asks for.
fn keep_robust(chain: vk::Chain<'_>) {
    type Robustness<'x> = vk::PipelineRobustnessCreateInfo<'x>;
    type Buffers = vk::PipelineRobustnessBufferBehavior;
    type Images = vk::PipelineRobustnessImageBehavior;
    for node in chain.nodes() {
        let Some(mut told) = node.get::<Robustness<'_>>() else {
            continue;
        };
        for buffers in [
            &mut told.storage_buffers,
            &mut told.uniform_buffers,
            &mut told.vertex_inputs,
        ] {
            if *buffers == Buffers::DISABLED {
                *buffers = Buffers::DEVICE_DEFAULT;
            }
        }
        if told.images == Images::DISABLED {
            told.images = Images::DEVICE_DEFAULT;
        }
        node.set::<Robustness<'_>>(told);
    }
}

/// Whether a pipeline is one that others are made from.
fn is_library(flags: vk::PipelineCreateFlags, chain: vk::Chain<'_>) -> bool {
    let library = vk::PipelineCreateFlags::LIBRARY_KHR.0;
    match chain.find::<vk::PipelineCreateFlags2CreateInfo<'_>>() {
        // The bits that both have are the same.
        Some(newer) => newer.flags.0 & u64::from(library) != 0,
        None => flags.0 & library != 0,
    }
}

/// Pipelines that a new one is made from; says how many groups of shaders they have.
fn libraries(
    call: &Call<'_, '_>,
    bind_point: vk::PipelineBindPoint,
    info: Option<&vk::PipelineLibraryCreateInfoKHR<'_>>,
) -> Result<u32, Fault> {
    let mut groups = 0u32;
    let list = info.map_or(vk::In::NULL, |info| info.p_libraries);
    for library in list.as_slice() {
        let library = known(call, vk::ObjectType::PIPELINE, library.raw())?;
        let library = pipeline_of(library)?;
        hold(
            library.is_library && library.bind_point == bind_point,
            || "a pipeline that is no library for this one".to_owned(),
        )?;
        groups = groups.saturating_add(library.groups);
    }
    Ok(groups)
}

/// The pipeline that a new one resembles is told by a handle, or is made before it by the same call.
fn base(flags: vk::PipelineCreateFlags, handle: vk::Pipeline, index: i32, own: usize) -> Outcome {
    let is_told = flags.0 & vk::PipelineCreateFlags::DERIVATIVE.0 != 0 && handle.raw() == 0;
    let is_before = usize::try_from(index).is_ok_and(|index| index < own);
    hold(!is_told || is_before, || {
        format!("pipeline {own} is based on pipeline {index}")
    })
}

/// New graphics pipelines.
pub(in crate::driver) fn graphics_pipelines(
    call: &Call<'_, '_>,
    first: &Object,
    infos: &[vk::GraphicsPipelineCreateInfo<'_>],
) -> Outcome {
    let is_robust = first.device()?.is_robust;
    infos.iter().enumerate().try_for_each(|(own, info)| {
        base(
            info.flags,
            info.base_pipeline_handle,
            info.base_pipeline_index,
            own,
        )?;
        graphics(call, first, info, is_robust)
    })
}

fn graphics(
    call: &Call<'_, '_>,
    first: &Object,
    info: &vk::GraphicsPipelineCreateInfo<'_>,
    is_robust: bool,
) -> Outcome {
    let limits = limits(first)?;
    let colors = limits.max_color_attachments;
    if is_robust {
        keep_robust(info.p_next);
    }
    let mut seen = 0u32;
    for each in info.p_stages.as_slice() {
        stage(each, GRAPHICS, is_robust)?;
        hold(seen & each.stage.0 == 0, || {
            format!("stage {:#x} twice", each.stage.0)
        })?;
        seen |= each.stage.0;
    }
    let linked = info.p_next.find::<vk::PipelineLibraryCreateInfoKHR<'_>>();
    libraries(call, vk::PipelineBindPoint::GRAPHICS, linked.as_ref())?;
    // Linked libraries have brought theirs.
    if seen != 0 && linked.is_none_or(|linked| linked.library_count == 0) {
        has_layout(info.layout)?;
    }
    if let Some(input) = info.p_vertex_input_state.first() {
        let bindings = input.p_vertex_binding_descriptions.as_slice();
        let attributes = input.p_vertex_attribute_descriptions.as_slice();
        vertices(
            first,
            bindings.iter().map(|b| b.binding),
            attributes.iter().map(|a| [a.location, a.binding]),
            false,
        )?;
        type Divisors<'x> = vk::PipelineVertexInputDivisorStateCreateInfo<'x>;
        if let Some(divisors) = input.p_next.find::<Divisors<'_>>() {
            for divisor in divisors.p_vertex_binding_divisors.as_slice() {
                let most = limits.max_vertex_input_bindings;
                slots("vertex bindings", divisor.binding, 1, most)?;
            }
        }
    }
    if let Some(tessellation) = info.p_tessellation_state.first() {
        patches(first, tessellation.patch_control_points)?;
    }
    if let Some(viewports) = info.p_viewport_state.first() {
        let most = limits.max_viewports;
        at_most("viewports", viewports.viewport_count, most)?;
        at_most("scissors", viewports.scissor_count, most)?;
    }
    if let Some(multisample) = info.p_multisample_state.first() {
        samples(multisample.rasterization_samples)?;
        type Places<'x> = vk::PipelineSampleLocationsStateCreateInfoEXT<'x>;
        if let Some(told) = multisample.p_next.find::<Places<'_>>()
            && told.sample_locations_enable != 0
        {
            places(&told.sample_locations_info)?;
        }
    }
    if let Some(blend) = info.p_color_blend_state.first() {
        at_most("colour attachments", blend.attachment_count, colors)?;
    }
    if let Some(rendering) = info.p_next.find::<vk::PipelineRenderingCreateInfo<'_>>() {
        at_most(
            "colour attachments",
            rendering.color_attachment_count,
            colors,
        )?;
    }
    if info.render_pass.raw() != 0 {
        let pass = pass_in(call, info.render_pass.raw())?;
        slots("subpasses", info.subpass, 1, pass.subpasses)?;
    }
    Ok(())
}

/// New compute pipelines.
pub(in crate::driver) fn compute_pipelines(
    first: &Object,
    infos: &[vk::ComputePipelineCreateInfo<'_>],
) -> Outcome {
    let is_robust = first.device()?.is_robust;
    infos.iter().enumerate().try_for_each(|(own, info)| {
        base(
            info.flags,
            info.base_pipeline_handle,
            info.base_pipeline_index,
            own,
        )?;
        if is_robust {
            keep_robust(info.p_next);
        }
        stage(&info.stage, vk::ShaderStageFlags::COMPUTE.0, is_robust)?;
        has_layout(info.layout)
    })
}

/// New ray tracing pipelines.
pub(in crate::driver) fn ray_tracing_pipelines(
    call: &Call<'_, '_>,
    first: &Object,
    infos: &[vk::RayTracingPipelineCreateInfoKHR<'_>],
) -> Outcome {
    let is_robust = first.device()?.is_robust;
    infos.iter().enumerate().try_for_each(|(own, info)| {
        base(
            info.flags,
            info.base_pipeline_handle,
            info.base_pipeline_index,
            own,
        )?;
        if is_robust {
            keep_robust(info.p_next);
        }
        has_layout(info.layout)?;
        for each in info.p_stages.as_slice() {
            stage(each, RAY_TRACING, is_robust)?;
        }
        for group in info.p_groups.as_slice() {
            for shader in [
                group.general_shader,
                group.closest_hit_shader,
                group.any_hit_shader,
                group.intersection_shader,
            ] {
                let fits = shader == NONE_OR_ALL || shader < info.stage_count;
                hold(fits, || format!("shader {shader} of {}", info.stage_count))?;
            }
        }
        ray_tracing_groups(call, info).map(|_| ())
    })
}

/// How many groups of shaders a pipeline has, with those of its libraries.
fn ray_tracing_groups(
    call: &Call<'_, '_>,
    info: &vk::RayTracingPipelineCreateInfoKHR<'_>,
) -> Result<u32, Fault> {
    let of_libraries = libraries(
        call,
        vk::PipelineBindPoint::RAY_TRACING_KHR,
        info.p_library_info.first(),
    )?;
    Ok(info.group_count.saturating_add(of_libraries))
}

/// What is kept of a graphics pipeline.
pub(in crate::driver) fn graphics_facts(info: &vk::GraphicsPipelineCreateInfo<'_>) -> Data {
    Data::Pipeline(Pipeline {
        bind_point: vk::PipelineBindPoint::GRAPHICS,
        is_library: is_library(info.flags, info.p_next),
        groups: 0,
    })
}

/// What is kept of a compute pipeline.
pub(in crate::driver) fn compute_facts() -> Data {
    Data::Pipeline(Pipeline {
        bind_point: vk::PipelineBindPoint::COMPUTE,
        is_library: false,
        groups: 0,
    })
}

/// What is kept of a ray tracing pipeline.
pub(in crate::driver) fn ray_tracing_facts(
    call: &Call<'_, '_>,
    info: &vk::RayTracingPipelineCreateInfoKHR<'_>,
) -> Result<Data, Fault> {
    Ok(Data::Pipeline(Pipeline {
        bind_point: vk::PipelineBindPoint::RAY_TRACING_KHR,
        is_library: is_library(info.flags, info.p_next),
        groups: ray_tracing_groups(call, info)?,
    }))
}

/// Groups of shaders that a pipeline must have.
pub(in crate::driver) fn groups(
    _: &Call<'_, '_>,
    _: &Object,
    pipeline: &Object,
    begin: u32,
    count: u32,
) -> Outcome {
    slots(
        "groups of shaders",
        begin,
        count,
        pipeline_of(pipeline)?.groups,
    )
}

/// A pipeline is bound as what it is, and libraries are not bound.
pub(in crate::driver) fn whole_pipeline(
    _: &Call<'_, '_>,
    _: &Object,
    bind_point: vk::PipelineBindPoint,
    pipeline: &Object,
) -> Outcome {
    let pipeline = pipeline_of(pipeline)?;
    hold(!pipeline.is_library, || {
        "a library of pipelines is bound".to_owned()
    })?;
    hold(pipeline.bind_point == bind_point, || {
        format!(
            "a pipeline of bind point {} is bound at {}",
            pipeline.bind_point.0, bind_point.0
        )
    })
}

/// A new shader module.
pub(in crate::driver) fn new_shader(
    _: &Call<'_, '_>,
    _: &Object,
    info: vk::In<'_, vk::ShaderModuleCreateInfo<'_>>,
) -> Result<Data, Fault> {
    let info = info
        .first()
        .ok_or_else(|| broken(|| "no create info".to_owned()))?;
    shader::module(info).map(|()| Data::None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pipelines_do_not_opt_out_of_checked_accesses() {
        type Robustness<'x> = vk::PipelineRobustnessCreateInfo<'x>;
        let arena = vk::Arena::new(1 << 12);
        let told = Robustness {
            storage_buffers: vk::PipelineRobustnessBufferBehavior::DISABLED,
            uniform_buffers: vk::PipelineRobustnessBufferBehavior::ROBUST_BUFFER_ACCESS,
            images: vk::PipelineRobustnessImageBehavior::DISABLED,
            ..Default::default()
        };
        let chain = arena.node::<Robustness<'_>>(told).unwrap();
        keep_robust(chain);
        let kept = chain.find::<Robustness<'_>>().unwrap();
        let default = vk::PipelineRobustnessBufferBehavior::DEVICE_DEFAULT;
        assert_eq!(kept.storage_buffers, default);
        assert_eq!(kept.uniform_buffers, told.uniform_buffers);
        assert_eq!(
            kept.images,
            vk::PipelineRobustnessImageBehavior::DEVICE_DEFAULT
        );
    }
}
