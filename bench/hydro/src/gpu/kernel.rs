//! Compute pipelines over storage buffers, bound one after the other from 0.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::fmt;
use std::io::Cursor;
use std::rc::Rc;

use anyhow::{Context as _, Result, ensure};
use ash::vk;

use super::{Buffer, Device};

/// Sets of bindings that a kernel has room for.
const SETS: u32 = 4;

/// What a kernel is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct KernelInfo<'a> {
    /// SPIR-V with the entry point `main`.
    pub(crate) code: &'a [u8],
    /// Storage buffers, at bindings 0 and up.
    pub(crate) buffers: u32,
    /// Words of push constants.
    pub(crate) words: u32,
    /// Size of a workgroup: specialisation constants 0 and 1.
    pub(crate) workgroup: (u32, u32),
    /// Specialisation constants 2 and up.
    pub(crate) choices: &'a [bool],
}

/// A compute pipeline.
pub(crate) struct Kernel {
    set_layout: vk::DescriptorSetLayout,
    layout: vk::PipelineLayout,
    pipeline: vk::Pipeline,
    pool: vk::DescriptorPool,
    buffers: usize,
    words: u32,
    workgroup: (u32, u32),
    device: Rc<Device>,
}

/// Buffers bound for a kernel; of use with that kernel only.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bindings(vk::DescriptorSet);

impl fmt::Debug for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kernel")
            .field("buffers", &self.buffers)
            .finish_non_exhaustive()
    }
}

impl Kernel {
    /// Compiles a kernel.
    pub(crate) fn new(device: &Rc<Device>, info: &KernelInfo<'_>) -> Result<Self> {
        let limits = device.limits();
        let (x, y) = info.workgroup;
        ensure!(
            x <= limits.max_compute_work_group_size[0]
                && y <= limits.max_compute_work_group_size[1]
                && x * y <= limits.max_compute_work_group_invocations,
            "--workgroup {x}x{y} is more than {} takes",
            device.info().name
        );
        // Null handles may be destroyed: a kernel that fails half way cleans up by `drop`.
        let mut kernel = Self {
            set_layout: vk::DescriptorSetLayout::null(),
            layout: vk::PipelineLayout::null(),
            pipeline: vk::Pipeline::null(),
            pool: vk::DescriptorPool::null(),
            buffers: info.buffers as usize,
            words: info.words,
            workgroup: info.workgroup,
            device: Rc::clone(device),
        };
        kernel
            .make_layouts(info)
            .context("no layout for a kernel")?;
        kernel
            .make_pipeline(info)
            .context("the driver does not compile a kernel")?;
        Ok(kernel)
    }

    fn make_layouts(&mut self, info: &KernelInfo<'_>) -> Result<()> {
        let raw = self.device.raw();
        let bindings: Vec<_> = (0..info.buffers)
            .map(|binding| {
                vk::DescriptorSetLayoutBinding::default()
                    .binding(binding)
                    .descriptor_type(vk::DescriptorType::STORAGE_BUFFER)
                    .descriptor_count(1)
                    .stage_flags(vk::ShaderStageFlags::COMPUTE)
            })
            .collect();
        let create = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        // SAFETY: the device is live; `create` and what it points to live through the call.
        self.set_layout = unsafe { raw.create_descriptor_set_layout(&create, None) }?;
        let sizes = [vk::DescriptorPoolSize::default()
            .ty(vk::DescriptorType::STORAGE_BUFFER)
            .descriptor_count(info.buffers * SETS)];
        let create = vk::DescriptorPoolCreateInfo::default()
            .max_sets(SETS)
            .pool_sizes(&sizes);
        // SAFETY: as above.
        self.pool = unsafe { raw.create_descriptor_pool(&create, None) }?;
        let layouts = [self.set_layout];
        let ranges = [vk::PushConstantRange::default()
            .stage_flags(vk::ShaderStageFlags::COMPUTE)
            .size(4 * info.words)];
        let create = vk::PipelineLayoutCreateInfo::default()
            .set_layouts(&layouts)
            .push_constant_ranges(&ranges);
        // SAFETY: as above; the set layout is live.
        self.layout = unsafe { raw.create_pipeline_layout(&create, None) }?;
        Ok(())
    }

    fn make_pipeline(&mut self, info: &KernelInfo<'_>) -> Result<()> {
        let raw = self.device.raw();
        let code = ash::util::read_spv(&mut Cursor::new(info.code))?;
        let create = vk::ShaderModuleCreateInfo::default().code(&code);
        // SAFETY: the device is live; the code is SPIR-V that glslang made.
        let module = unsafe { raw.create_shader_module(&create, None) }?;

        let words: Vec<u32> = [info.workgroup.0, info.workgroup.1]
            .into_iter()
            .chain(info.choices.iter().map(|choice| u32::from(*choice)))
            .collect();
        let data: Vec<u8> = words.iter().flat_map(|word| word.to_ne_bytes()).collect();
        let entries: Vec<_> = (0_u32..)
            .zip(&words)
            .map(|(id, _)| {
                vk::SpecializationMapEntry::default()
                    .constant_id(id)
                    .offset(4 * id)
                    .size(4)
            })
            .collect();
        let constants = vk::SpecializationInfo::default()
            .map_entries(&entries)
            .data(&data);
        let stage = vk::PipelineShaderStageCreateInfo::default()
            .stage(vk::ShaderStageFlags::COMPUTE)
            .module(module)
            .name(c"main")
            .specialization_info(&constants);
        let create = [vk::ComputePipelineCreateInfo::default()
            .stage(stage)
            .layout(self.layout)];
        let cache = vk::PipelineCache::null();
        // SAFETY: module and layout are live and fit each other; `create` and what it points
        // to live through the call.
        let made = unsafe { raw.create_compute_pipelines(cache, &create, None) };
        // SAFETY: pipelines do not need their module once they are made.
        unsafe { raw.destroy_shader_module(module, None) };
        let pipelines = made.map_err(|(_, code)| code)?;
        self.pipeline = *pipelines.first().context("no pipeline came back")?;
        Ok(())
    }

    /// Binds `buffers`, in order. They must outlive all work that uses the bindings.
    pub(crate) fn bind(&self, buffers: &[&Buffer]) -> Result<Bindings> {
        assert_eq!(
            buffers.len(),
            self.buffers,
            "a kernel gets all of its buffers"
        );
        let raw = self.device.raw();
        let layouts = [self.set_layout];
        let allocate = vk::DescriptorSetAllocateInfo::default()
            .descriptor_pool(self.pool)
            .set_layouts(&layouts);
        // SAFETY: pool and layout are live, and this thread alone uses the pool.
        let sets =
            unsafe { raw.allocate_descriptor_sets(&allocate) }.context("no room for bindings")?;
        let set = *sets.first().context("no bindings came back")?;
        let infos: Vec<_> = buffers
            .iter()
            .map(|buffer| {
                [vk::DescriptorBufferInfo::default()
                    .buffer(buffer.raw())
                    .range(vk::WHOLE_SIZE)]
            })
            .collect();
        let writes: Vec<_> = (0_u32..)
            .zip(&infos)
            .map(|(binding, info)| {
                vk::WriteDescriptorSet::default()
                    .dst_set(set)
                    .dst_binding(binding)
                    .descriptor_type(vk::DescriptorType::STORAGE_BUFFER)
                    .buffer_info(info)
            })
            .collect();
        // SAFETY: the set is fresh, so no work uses it; the buffers are live.
        unsafe { raw.update_descriptor_sets(&writes, &[]) };
        Ok(Bindings(set))
    }

    /// The pipeline.
    pub(super) fn pipeline(&self) -> vk::Pipeline {
        self.pipeline
    }

    /// Its layout.
    pub(super) fn layout(&self) -> vk::PipelineLayout {
        self.layout
    }

    /// Words of push constants that it takes.
    pub(super) fn words(&self) -> usize {
        self.words as usize
    }

    /// Workgroups that cover `width` by `height` invocations.
    pub(super) fn groups(&self, width: u32, height: u32) -> (u32, u32) {
        (
            width.div_ceil(self.workgroup.0),
            height.div_ceil(self.workgroup.1),
        )
    }
}

impl Bindings {
    /// The descriptor set.
    pub(super) fn raw(self) -> vk::DescriptorSet {
        self.0
    }
}

impl Drop for Kernel {
    fn drop(&mut self) {
        let raw = self.device.raw();
        // SAFETY: no work uses the kernel: owners wait before they drop it. Null is allowed.
        unsafe { raw.destroy_pipeline(self.pipeline, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_pipeline_layout(self.layout, None) };
        // SAFETY: as above; the sets go with their pool.
        unsafe { raw.destroy_descriptor_pool(self.pool, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_descriptor_set_layout(self.set_layout, None) };
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn checked_in_spirv_is_sane() {
        for (name, code) in [
            ("step", crate::flow::STEP),
            ("moments", crate::painter::MOMENTS),
            ("curl", crate::painter::CURL),
            ("dye", crate::painter::DYE),
            ("paint", crate::painter::PAINT),
        ] {
            let words = ash::util::read_spv(&mut std::io::Cursor::new(code)).unwrap();
            assert_eq!(words[0], 0x0723_0203, "{name}: magic");
            assert_eq!(
                words[1], 0x0001_0300,
                "{name}: SPIR-V 1.3, that of Vulkan 1.1"
            );
            assert!(words[3] > 0 && words[3] < 10_000, "{name}: bound of ids");
            assert_eq!(words[4], 0, "{name}: schema");
        }
    }

    #[test]
    fn the_step_kernel_forbids_contraction() {
        let words = ash::util::read_spv(&mut std::io::Cursor::new(crate::flow::STEP)).unwrap();
        // OpDecorate (71, three words) with NoContraction (42).
        let decorations = words
            .windows(3)
            .filter(|w| w[0] == (3 << 16 | 71) && w[2] == 42)
            .count();
        assert!(decorations > 100, "{decorations}");
    }
}
