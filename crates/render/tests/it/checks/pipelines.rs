//! Shaders and pipelines.

use super::*;

/// A module of one type that is `void`.
fn module(bound: u32) -> [u32; 7] {
    [0x0723_0203, 0x0001_0000, 0, bound, 0, 2 << 16 | 19, 1]
}

fn shader(id: u64, code: &[u32]) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::ShaderModuleCreateInfo {
            code_size: code.len() * 4,
            p_code: a.copy(code).unwrap(),
            ..Default::default()
        };
        venus::CreateShaderModule {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_shader_module: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn compute(id: u64, stage: vk::ShaderStageFlags, code: &[u32], told: usize) -> Vec<u8> {
    compute_of(id, stage, code, told, PIPELINE_LAYOUT)
}

fn compute_of(
    id: u64,
    stage: vk::ShaderStageFlags,
    code: &[u32],
    told: usize,
    layout: u64,
) -> Vec<u8> {
    bytes(|a, e| {
        type Module<'x> = vk::ShaderModuleCreateInfo<'x>;
        let module = Module {
            code_size: told,
            p_code: a.copy(code).unwrap(),
            ..Default::default()
        };
        let stage = vk::PipelineShaderStageCreateInfo {
            p_next: a.node::<Module<'_>>(module).unwrap(),
            stage,
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        let info = vk::ComputePipelineCreateInfo {
            stage,
            layout: vk::PipelineLayout(layout),
            ..Default::default()
        };
        venus::CreateComputePipelines {
            device: device(),
            pipeline_cache: Id::new(0),
            create_info_count: 1,
            p_create_infos: a.one(info).unwrap(),
            p_pipelines: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

#[test]
fn of_shaders() {
    let stage = vk::ShaderStageFlags::COMPUTE;
    let good = || compute(NEW, stage, &module(2), 28);
    let pipelines = "vkCreateComputePipelines";
    play(vec![
        case(
            "vkCreateShaderModule",
            "id 1 of 1",
            shader(NEW, &module(2)),
            shader(NEW + 1, &module(1)),
        ),
        case(
            "vkCreateShaderModule",
            "beyond its module",
            shader(NEW, &module(2)),
            shader(NEW + 1, &module(2)[..6]),
        ),
        case(
            pipelines,
            "id 1 of 1",
            good(),
            compute(NEW + 1, stage, &module(1), 28),
        ),
        case(
            pipelines,
            "stage 0x1",
            good(),
            compute(NEW + 1, vk::ShaderStageFlags::VERTEX, &module(2), 28),
        ),
        case(
            pipelines,
            "without a pipeline layout",
            good(),
            compute_of(NEW + 1, stage, &module(2), 28, 0),
        ),
        case(
            pipelines,
            "stage 0x60",
            good(),
            compute(NEW + 1, vk::ShaderStageFlags(0x60), &module(2), 28),
        ),
    ]);
}

/// A module that is made before pipelines.
const MODULE: u64 = NEW + 500;

/// A graphics pipeline of no stages, changed.
fn graphics<F>(id: u64, change: F) -> Vec<u8>
where
    F: for<'a> FnOnce(&'a Arena, &mut vk::GraphicsPipelineCreateInfo<'a>),
{
    bytes(|a, e| {
        let mut info = vk::GraphicsPipelineCreateInfo {
            layout: vk::PipelineLayout(PIPELINE_LAYOUT),
            render_pass: vk::RenderPass(PASS),
            ..Default::default()
        };
        change(a, &mut info);
        venus::CreateGraphicsPipelines {
            device: device(),
            pipeline_cache: Id::new(0),
            create_info_count: 1,
            p_create_infos: a.one(info).unwrap(),
            p_pipelines: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

fn stages(id: u64, list: &[vk::ShaderStageFlags]) -> Vec<u8> {
    stages_with(id, list, MODULE, PIPELINE_LAYOUT)
}

fn stages_with(id: u64, list: &[vk::ShaderStageFlags], module: u64, layout: u64) -> Vec<u8> {
    graphics(id, |a, info| {
        info.layout = vk::PipelineLayout(layout);
        let each = |stage: &vk::ShaderStageFlags| vk::PipelineShaderStageCreateInfo {
            stage: *stage,
            module: vk::ShaderModule(module),
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        let all: Vec<_> = list.iter().map(each).collect();
        info.stage_count = u32::try_from(all.len()).unwrap();
        info.p_stages = a.copy(&all).unwrap();
    })
}

fn subpass(id: u64, subpass: u32) -> Vec<u8> {
    graphics(id, |_, info| info.subpass = subpass)
}

fn vertices(id: u64, number: u32) -> Vec<u8> {
    graphics(id, |a, info| {
        let binding = vk::VertexInputBindingDescription {
            binding: number,
            ..Default::default()
        };
        let state = vk::PipelineVertexInputStateCreateInfo {
            vertex_binding_description_count: 1,
            p_vertex_binding_descriptions: a.one(binding).unwrap(),
            ..Default::default()
        };
        // Only read with a stage that reads vertices.
        let stage = vk::PipelineShaderStageCreateInfo {
            stage: vk::ShaderStageFlags::VERTEX,
            module: vk::ShaderModule(MODULE),
            p_name: a.copy(b"main\0").unwrap(),
            ..Default::default()
        };
        info.stage_count = 1;
        info.p_stages = a.one(stage).unwrap();
        info.p_vertex_input_state = a.one(state).unwrap();
    })
}

fn based(id: u64, index: i32) -> Vec<u8> {
    graphics(id, |_, info| {
        if index >= 0 {
            info.flags = vk::PipelineCreateFlags::DERIVATIVE;
        }
        info.base_pipeline_index = index;
    })
}

fn linked(id: u64, library: u64) -> Vec<u8> {
    graphics(id, |a, info| {
        type Libraries<'x> = vk::PipelineLibraryCreateInfoKHR<'x>;
        let list = Libraries {
            library_count: 1,
            p_libraries: a.one(vk::Pipeline(library)).unwrap(),
            ..Default::default()
        };
        info.p_next = a.node::<Libraries<'_>>(list).unwrap();
    })
}

fn library(id: u64) -> Vec<u8> {
    graphics(id, |_, info| {
        info.flags = vk::PipelineCreateFlags::LIBRARY_KHR;
    })
}

fn bind_pipeline(id: u64) -> Vec<u8> {
    say!(CmdBindPipeline {
        command_buffer: commands(),
        pipeline_bind_point: vk::PipelineBindPoint::GRAPHICS,
        pipeline: Id::new(id),
    })
}

#[test]
fn of_pipelines() {
    let made = "vkCreateGraphicsPipelines";
    let vertex = vk::ShaderStageFlags::VERTEX;
    let fragment = vk::ShaderStageFlags::FRAGMENT;
    let cases = vec![
        case(
            made,
            "twice",
            stages(NEW, &[vertex, fragment]),
            stages(NEW + 1, &[vertex, vertex]),
        ),
        case(
            made,
            "stage 0x20",
            stages(NEW, &[vertex]),
            stages(NEW + 1, &[vk::ShaderStageFlags::COMPUTE]),
        ),
        case(
            made,
            "without code",
            stages(NEW, &[vertex]),
            stages_with(NEW + 1, &[vertex], 0, PIPELINE_LAYOUT),
        ),
        case(
            made,
            "without a pipeline layout",
            stages_with(NEW, &[], 0, 0),
            stages_with(NEW + 1, &[vertex], MODULE, 0),
        ),
        case(made, "subpasses", subpass(NEW, 1), subpass(NEW + 1, 2)),
        case(
            made,
            "vertex bindings",
            vertices(NEW, 31),
            vertices(NEW + 1, 32),
        ),
        case(made, "based on", based(NEW, -1), based(NEW + 1, 0)),
        case(
            made,
            "no library",
            [library(NEW), linked(NEW + 1, NEW)].concat(),
            linked(NEW + 2, NEW + 1),
        ),
        recorded(
            "vkCmdBindPipeline",
            "a library",
            [library(NEW), linked(NEW + 1, NEW), bind_pipeline(NEW + 1)].concat(),
            bind_pipeline(NEW),
        ),
    ];
    let with_module = |case: Case| Case {
        before: [shader(MODULE, &module(2)), case.before].concat(),
        ..case
    };
    play(cases.into_iter().map(with_module).collect());
}
