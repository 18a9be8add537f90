//! The pipelines: one that draws points, and ones that compute.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use ash::vk;

use super::{Buffer, Gpu, Image};

/// Bytes of push constants of [`Drawing`].
pub(crate) const PUSH_BYTES: u32 = 12;

/// Descriptor sets, one for each part of a buffer, and the layout they have.
pub(crate) struct Sets {
    layout: vk::DescriptorSetLayout,
    pipeline_layout: vk::PipelineLayout,
    pool: vk::DescriptorPool,
    sets: Vec<vk::DescriptorSet>,
    gpu: Arc<Gpu>,
}

impl fmt::Debug for Sets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sets")
            .field("count", &self.sets.len())
            .finish_non_exhaustive()
    }
}

impl Sets {
    /// Sets of one uniform buffer each, for drawing: set `i` shows 16 bytes at `i` times `stride`.
    pub(crate) fn uniform(
        gpu: &Arc<Gpu>,
        buffer: &Buffer,
        count: u32,
        stride: u64,
    ) -> Result<Self> {
        let kind = vk::DescriptorType::UNIFORM_BUFFER;
        Self::new(gpu, kind, count, buffer, stride, 16)
    }

    /// One set of one storage buffer, for computing.
    pub(crate) fn storage(gpu: &Arc<Gpu>, buffer: &Buffer) -> Result<Self> {
        let kind = vk::DescriptorType::STORAGE_BUFFER;
        Self::new(gpu, kind, 1, buffer, 0, buffer.size() as u64)
    }

    fn new(
        gpu: &Arc<Gpu>,
        kind: vk::DescriptorType,
        count: u32,
        buffer: &Buffer,
        stride: u64,
        range: u64,
    ) -> Result<Self> {
        let raw = gpu.raw();
        let stages = vk::ShaderStageFlags::COMPUTE
            | vk::ShaderStageFlags::VERTEX
            | vk::ShaderStageFlags::FRAGMENT;
        let bindings = [vk::DescriptorSetLayoutBinding::default()
            .binding(0)
            .descriptor_type(kind)
            .descriptor_count(1)
            .stage_flags(stages)];
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        // SAFETY: live, complete.
        let layout =
            unsafe { raw.create_descriptor_set_layout(&info, None) }.context("no layout")?;
        // From here on, dropping it cleans up; null objects may be destroyed.
        let mut made = Self {
            layout,
            pipeline_layout: vk::PipelineLayout::null(),
            pool: vk::DescriptorPool::null(),
            sets: Vec::new(),
            gpu: Arc::clone(gpu),
        };
        let layouts = [layout];
        let push = [vk::PushConstantRange::default()
            .stage_flags(vk::ShaderStageFlags::VERTEX | vk::ShaderStageFlags::FRAGMENT)
            .size(PUSH_BYTES)];
        let info = vk::PipelineLayoutCreateInfo::default()
            .set_layouts(&layouts)
            .push_constant_ranges(&push);
        // SAFETY: live, complete.
        made.pipeline_layout =
            unsafe { raw.create_pipeline_layout(&info, None) }.context("no pipeline layout")?;
        let sizes = [vk::DescriptorPoolSize::default()
            .ty(kind)
            .descriptor_count(count)];
        let info = vk::DescriptorPoolCreateInfo::default()
            .max_sets(count)
            .pool_sizes(&sizes);
        // SAFETY: live, complete.
        made.pool = unsafe { raw.create_descriptor_pool(&info, None) }.context("no pool")?;
        let layouts = vec![layout; count as usize];
        let info = vk::DescriptorSetAllocateInfo::default()
            .descriptor_pool(made.pool)
            .set_layouts(&layouts);
        // SAFETY: live, complete, alone; the pool has room for them.
        made.sets = unsafe { raw.allocate_descriptor_sets(&info) }.context("no sets")?;
        for (at, &set) in (0_u64..).zip(&made.sets) {
            let shown = [vk::DescriptorBufferInfo::default()
                .buffer(buffer.raw())
                .offset(at * stride)
                .range(range)];
            let writes = [vk::WriteDescriptorSet::default()
                .dst_set(set)
                .descriptor_type(kind)
                .buffer_info(&shown)];
            // SAFETY: live, complete, and no work uses the set yet.
            unsafe { raw.update_descriptor_sets(&writes, &[]) };
        }
        Ok(made)
    }

    /// The sets.
    pub(crate) fn sets(&self) -> &[vk::DescriptorSet] {
        &self.sets
    }

    /// The layout of pipelines that use them.
    pub(crate) fn pipeline_layout(&self) -> vk::PipelineLayout {
        self.pipeline_layout
    }
}

impl Drop for Sets {
    fn drop(&mut self) {
        let raw = self.gpu.raw();
        // SAFETY: live, and no work uses its sets; null is allowed.
        unsafe { raw.destroy_descriptor_pool(self.pool, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_pipeline_layout(self.pipeline_layout, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_descriptor_set_layout(self.layout, None) };
    }
}

/// A shader module.
struct Module {
    raw: vk::ShaderModule,
    gpu: Arc<Gpu>,
}

impl Module {
    fn new(gpu: &Arc<Gpu>, code: &[u8]) -> Result<Self> {
        let words = ash::util::read_spv(&mut Cursor::new(code)).context("a broken shader")?;
        let info = vk::ShaderModuleCreateInfo::default().code(&words);
        // SAFETY: live, complete; the code was made by the reference compiler.
        let raw = unsafe { gpu.raw().create_shader_module(&info, None) }.context("no shader")?;
        Ok(Self {
            raw,
            gpu: Arc::clone(gpu),
        })
    }
}

impl Drop for Module {
    fn drop(&mut self) {
        // SAFETY: live; pipelines made of it do not need it.
        unsafe { self.gpu.raw().destroy_shader_module(self.raw, None) };
    }
}

/// A pipeline of any kind.
struct Pipeline {
    raw: vk::Pipeline,
    gpu: Arc<Gpu>,
}

impl Drop for Pipeline {
    fn drop(&mut self) {
        // SAFETY: live, and no work uses it.
        unsafe { self.gpu.raw().destroy_pipeline(self.raw, None) };
    }
}

/// The pipeline that draws points into an [`Image`].
pub(crate) struct Drawing(Pipeline);

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawing").finish_non_exhaustive()
    }
}

impl Drawing {
    /// A pipeline for images of `side` pixels.
    pub(crate) fn new(gpu: &Arc<Gpu>, sets: &Sets, side: u32) -> Result<Self> {
        let vertex = Module::new(gpu, include_bytes!("../../shaders/draw.vert.spv"))?;
        let fragment = Module::new(gpu, include_bytes!("../../shaders/draw.frag.spv"))?;
        let stage = |stage, module: &Module| {
            vk::PipelineShaderStageCreateInfo::default()
                .stage(stage)
                .module(module.raw)
                .name(c"main")
        };
        let stages = [
            stage(vk::ShaderStageFlags::VERTEX, &vertex),
            stage(vk::ShaderStageFlags::FRAGMENT, &fragment),
        ];
        let input = vk::PipelineVertexInputStateCreateInfo::default();
        let assembly = vk::PipelineInputAssemblyStateCreateInfo::default()
            .topology(vk::PrimitiveTopology::POINT_LIST);
        let area = vk::Rect2D::default().extent(vk::Extent2D {
            width: side,
            height: side,
        });
        let scissors = [area];
        #[allow(clippy::cast_precision_loss, reason = "sides are small")]
        let viewports = [vk::Viewport::default()
            .width(side as f32)
            .height(side as f32)
            .max_depth(1.0)];
        let view = vk::PipelineViewportStateCreateInfo::default()
            .viewports(&viewports)
            .scissors(&scissors);
        let raster = vk::PipelineRasterizationStateCreateInfo::default().line_width(1.0);
        let samples = vk::PipelineMultisampleStateCreateInfo::default()
            .rasterization_samples(vk::SampleCountFlags::TYPE_1);
        let attachments = [vk::PipelineColorBlendAttachmentState::default()
            .color_write_mask(vk::ColorComponentFlags::RGBA)];
        let blend = vk::PipelineColorBlendStateCreateInfo::default().attachments(&attachments);
        let formats = [Image::FORMAT];
        let mut rendering =
            vk::PipelineRenderingCreateInfo::default().color_attachment_formats(&formats);
        let infos = [vk::GraphicsPipelineCreateInfo::default()
            .stages(&stages)
            .vertex_input_state(&input)
            .input_assembly_state(&assembly)
            .viewport_state(&view)
            .rasterization_state(&raster)
            .multisample_state(&samples)
            .color_blend_state(&blend)
            .layout(sets.pipeline_layout())
            .push_next(&mut rendering)];
        let cache = vk::PipelineCache::null();
        // SAFETY: live, complete.
        let made = unsafe { (gpu.raw()).create_graphics_pipelines(cache, &infos, None) };
        let raw = only(made.map_err(|(_, code)| code)).context("no pipeline that draws")?;
        Ok(Self(Pipeline {
            raw,
            gpu: Arc::clone(gpu),
        }))
    }

    /// The pipeline.
    pub(crate) fn raw(&self) -> vk::Pipeline {
        self.0.raw
    }
}

/// A pipeline that computes: a shader with constants of its own.
pub(crate) struct Compute(Pipeline);

impl fmt::Debug for Compute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Compute").finish_non_exhaustive()
    }
}

impl Compute {
    /// Words that one work group writes.
    pub(crate) const GROUP: usize = 32;

    /// Compiles the shader with these constants.
    pub(crate) fn new(gpu: &Arc<Gpu>, sets: &Sets, constants: [u32; 3]) -> Result<Self> {
        let code = include_bytes!("../../shaders/mix.comp.spv");
        Self::with(gpu, sets, code, &constants)
    }

    /// Compiles the shader that does so many steps on words that stay.
    pub(crate) fn spin(gpu: &Arc<Gpu>, sets: &Sets, steps: u32) -> Result<Self> {
        let code = include_bytes!("../../shaders/spin.comp.spv");
        Self::with(gpu, sets, code, &[steps])
    }

    fn with(gpu: &Arc<Gpu>, sets: &Sets, code: &[u8], constants: &[u32]) -> Result<Self> {
        let module = Module::new(gpu, code)?;
        let data: Vec<u8> = constants
            .iter()
            .flat_map(|word| word.to_ne_bytes())
            .collect();
        let entries: Vec<_> = (0_u32..)
            .zip(constants)
            .map(|(id, _)| {
                vk::SpecializationMapEntry::default()
                    .constant_id(id)
                    .offset(4 * id)
                    .size(4)
            })
            .collect();
        let special = vk::SpecializationInfo::default()
            .map_entries(&entries)
            .data(&data);
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module.raw)
            .name(c"main")
            .specialization_info(&special);
        let infos = [vk::ComputePipelineCreateInfo::default()
            .stage(stage)
            .layout(sets.pipeline_layout())];
        let cache = vk::PipelineCache::null();
        // SAFETY: live, complete.
        let made = unsafe { (gpu.raw()).create_compute_pipelines(cache, &infos, None) };
        let raw = only(made.map_err(|(_, code)| code)).context("no pipeline that computes")?;
        Ok(Self(Pipeline {
            raw,
            gpu: Arc::clone(gpu),
        }))
    }

    /// The pipeline.
    pub(crate) fn raw(&self) -> vk::Pipeline {
        self.0.raw
    }

    /// What the shader writes to word `at` with these constants.
    pub(crate) fn expected([a, b, c]: [u32; 3], at: u32) -> u32 {
        let mut value = at;
        for i in 0..(c & 7) + 8 {
            value = value.wrapping_mul(a).wrapping_add(b);
            value ^= value >> 15;
            value = value.wrapping_add(i.wrapping_mul(c));
        }
        value
    }
}

fn only(made: Result<Vec<vk::Pipeline>, vk::Result>) -> Result<vk::Pipeline> {
    made?.first().copied().context("the driver made none")
}
