//! Making and ending one object of each kind.

#![allow(unsafe_code, reason = "calls Vulkan")]

use std::io::Cursor;
use std::sync::Arc;

use anyhow::Result;
use ash::vk;

use super::ask::{buffer_info, image_info};
use crate::gpu::{Buffer, Gpu, Home, Image, Sets};

/// What some kinds of objects are made of.
pub(super) struct Made {
    pool: vk::CommandPool,
    descriptors: vk::DescriptorPool,
    layout: vk::DescriptorSetLayout,
    pass: vk::RenderPass,
    image: Image,
    texels: vk::Buffer,
    texel_memory: vk::DeviceMemory,
    code: Vec<u32>,
    sets: Sets,
    _buffer: Buffer,
    gpu: Arc<Gpu>,
}

/// An object that needs nothing but its create-info.
macro_rules! plain {
    ($made:expr, $create:ident, $destroy:ident, $info:expr) => {{
        let (raw, info) = ($made.gpu.raw(), $info);
        // SAFETY: live, complete.
        let object = unsafe { raw.$create(&info, None) }?;
        // SAFETY: live, and nothing uses it.
        unsafe { raw.$destroy(object, None) };
        Ok(())
    }};
}

/// Makes one and ends it.
type Make = fn(&Made) -> Result<()>;

/// All kinds.
pub(super) const LIST: [(&str, Make); 22] = [
    ("fence", |made| {
        plain!(
            made,
            create_fence,
            destroy_fence,
            vk::FenceCreateInfo::default()
        )
    }),
    ("semaphore", |made| {
        plain!(
            made,
            create_semaphore,
            destroy_semaphore,
            vk::SemaphoreCreateInfo::default()
        )
    }),
    ("timeline semaphore", |made| {
        let mut kind =
            vk::SemaphoreTypeCreateInfo::default().semaphore_type(vk::SemaphoreType::TIMELINE);
        let info = vk::SemaphoreCreateInfo::default().push_next(&mut kind);
        plain!(made, create_semaphore, destroy_semaphore, info)
    }),
    ("event", |made| {
        plain!(
            made,
            create_event,
            destroy_event,
            vk::EventCreateInfo::default()
        )
    }),
    ("query pool", |made| {
        let info = vk::QueryPoolCreateInfo::default()
            .query_type(vk::QueryType::OCCLUSION)
            .query_count(8);
        plain!(made, create_query_pool, destroy_query_pool, info)
    }),
    ("buffer", |made| {
        plain!(made, create_buffer, destroy_buffer, buffer_info())
    }),
    ("buffer view", |made| {
        let info = vk::BufferViewCreateInfo::default()
            .buffer(made.texels)
            .format(vk::Format::R32_UINT)
            .range(256);
        plain!(made, create_buffer_view, destroy_buffer_view, info)
    }),
    ("image", |made| {
        plain!(made, create_image, destroy_image, image_info())
    }),
    ("image view", |made| {
        let range = vk::ImageSubresourceRange::default()
            .aspect_mask(vk::ImageAspectFlags::COLOR)
            .level_count(1)
            .layer_count(1);
        let info = vk::ImageViewCreateInfo::default()
            .image(made.image.raw())
            .view_type(vk::ImageViewType::TYPE_2D)
            .format(Image::FORMAT)
            .subresource_range(range);
        plain!(made, create_image_view, destroy_image_view, info)
    }),
    ("sampler", |made| {
        plain!(
            made,
            create_sampler,
            destroy_sampler,
            vk::SamplerCreateInfo::default()
        )
    }),
    ("descriptor set layout", |made| {
        let bindings = set_bindings();
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        plain!(
            made,
            create_descriptor_set_layout,
            destroy_descriptor_set_layout,
            info
        )
    }),
    ("pipeline layout", |made| {
        let layouts = [made.layout];
        let info = vk::PipelineLayoutCreateInfo::default().set_layouts(&layouts);
        plain!(made, create_pipeline_layout, destroy_pipeline_layout, info)
    }),
    ("descriptor pool", |made| {
        let sizes = pool_sizes();
        let info = vk::DescriptorPoolCreateInfo::default()
            .max_sets(8)
            .pool_sizes(&sizes);
        plain!(made, create_descriptor_pool, destroy_descriptor_pool, info)
    }),
    ("descriptor set", descriptor_set),
    ("descriptor update template", |made| {
        let entries = [vk::DescriptorUpdateTemplateEntry::default()
            .descriptor_type(vk::DescriptorType::UNIFORM_BUFFER)
            .descriptor_count(1)];
        let info = vk::DescriptorUpdateTemplateCreateInfo::default()
            .descriptor_update_entries(&entries)
            .template_type(vk::DescriptorUpdateTemplateType::DESCRIPTOR_SET)
            .descriptor_set_layout(made.layout)
            .pipeline_layout(made.sets.pipeline_layout());
        plain!(
            made,
            create_descriptor_update_template,
            destroy_descriptor_update_template,
            info
        )
    }),
    ("command pool", |made| {
        let info = vk::CommandPoolCreateInfo::default().queue_family_index(made.gpu.family());
        plain!(made, create_command_pool, destroy_command_pool, info)
    }),
    ("command buffer", command_buffer),
    ("render pass", render_pass),
    ("framebuffer", |made| {
        let views = [made.image.view()];
        let info = vk::FramebufferCreateInfo::default()
            .render_pass(made.pass)
            .attachments(&views)
            .width(made.image.side())
            .height(made.image.side())
            .layers(1);
        plain!(made, create_framebuffer, destroy_framebuffer, info)
    }),
    ("shader module", |made| {
        let info = vk::ShaderModuleCreateInfo::default().code(&made.code);
        plain!(made, create_shader_module, destroy_shader_module, info)
    }),
    ("pipeline cache", |made| {
        let info = vk::PipelineCacheCreateInfo::default();
        plain!(made, create_pipeline_cache, destroy_pipeline_cache, info)
    }),
    ("device memory of 64 KiB", |made| {
        let info = vk::MemoryAllocateInfo::default().allocation_size(1 << 16);
        plain!(made, allocate_memory, free_memory, info)
    }),
];

impl Made {
    pub(super) fn new(gpu: &Arc<Gpu>) -> Result<Self> {
        let raw = gpu.raw();
        let buffer = Buffer::new(gpu, Home::Device, 256)?;
        let sets = Sets::uniform(gpu, &buffer, 1, 0)?;
        let info = vk::CommandPoolCreateInfo::default().queue_family_index(gpu.family());
        // These objects are small, and end with the program's device if one of them fails.
        // SAFETY: live, complete.
        let pool = unsafe { raw.create_command_pool(&info, None) }?;
        let sizes = pool_sizes();
        let info = vk::DescriptorPoolCreateInfo::default()
            .flags(vk::DescriptorPoolCreateFlags::FREE_DESCRIPTOR_SET)
            .max_sets(8)
            .pool_sizes(&sizes);
        // SAFETY: live, complete.
        let descriptors = unsafe { raw.create_descriptor_pool(&info, None) }?;
        let bindings = set_bindings();
        let info = vk::DescriptorSetLayoutCreateInfo::default().bindings(&bindings);
        // SAFETY: live, complete.
        let layout = unsafe { raw.create_descriptor_set_layout(&info, None) }?;
        let (attachments, reference) = attachment();
        let subpasses = [subpass(&reference)];
        // SAFETY: live, complete.
        let pass = unsafe { raw.create_render_pass(&pass_info(&attachments, &subpasses), None) }?;
        let info = vk::BufferCreateInfo::default()
            .size(256)
            .usage(vk::BufferUsageFlags::UNIFORM_TEXEL_BUFFER);
        // SAFETY: live, complete.
        let texels = unsafe { raw.create_buffer(&info, None) }?;
        // SAFETY: live.
        let needs = unsafe { raw.get_buffer_memory_requirements(texels) };
        let info = vk::MemoryAllocateInfo::default()
            .allocation_size(needs.size)
            .memory_type_index(needs.memory_type_bits.trailing_zeros());
        // SAFETY: live, complete.
        let texel_memory = unsafe { raw.allocate_memory(&info, None) }?;
        // SAFETY: live, and not bound yet.
        unsafe { raw.bind_buffer_memory(texels, texel_memory, 0) }?;
        let code = include_bytes!("../../../shaders/mix.comp.spv");
        Ok(Self {
            pool,
            descriptors,
            layout,
            pass,
            image: Image::new(gpu, 16)?,
            texels,
            texel_memory,
            code: ash::util::read_spv(&mut Cursor::new(code))?,
            sets,
            _buffer: buffer,
            gpu: Arc::clone(gpu),
        })
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        let raw = self.gpu.raw();
        // SAFETY: live, here and below, and no work uses any of it.
        unsafe { raw.destroy_command_pool(self.pool, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_descriptor_pool(self.descriptors, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_descriptor_set_layout(self.layout, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_render_pass(self.pass, None) };
        // SAFETY: as above.
        unsafe { raw.destroy_buffer(self.texels, None) };
        // SAFETY: as above; its buffer is gone.
        unsafe { raw.free_memory(self.texel_memory, None) };
    }
}

fn descriptor_set(made: &Made) -> Result<()> {
    let raw = made.gpu.raw();
    let layouts = [made.layout];
    let info = vk::DescriptorSetAllocateInfo::default()
        .descriptor_pool(made.descriptors)
        .set_layouts(&layouts);
    // SAFETY: live, complete, alone.
    let sets = unsafe { raw.allocate_descriptor_sets(&info) }?;
    // SAFETY: live, alone; they are of this pool, which lets them be freed.
    unsafe { raw.free_descriptor_sets(made.descriptors, &sets) }?;
    Ok(())
}

fn command_buffer(made: &Made) -> Result<()> {
    let raw = made.gpu.raw();
    let info = vk::CommandBufferAllocateInfo::default()
        .command_pool(made.pool)
        .command_buffer_count(1);
    // SAFETY: live, complete, alone.
    let buffers = unsafe { raw.allocate_command_buffers(&info) }?;
    // SAFETY: live, alone, not pending, and of this pool.
    unsafe { raw.free_command_buffers(made.pool, &buffers) };
    Ok(())
}

fn render_pass(made: &Made) -> Result<()> {
    let (attachments, reference) = attachment();
    let subpasses = [subpass(&reference)];
    let info = pass_info(&attachments, &subpasses);
    plain!(made, create_render_pass, destroy_render_pass, info)
}

fn attachment() -> ([vk::AttachmentDescription; 1], [vk::AttachmentReference; 1]) {
    let description = vk::AttachmentDescription::default()
        .format(Image::FORMAT)
        .samples(vk::SampleCountFlags::TYPE_1)
        .load_op(vk::AttachmentLoadOp::CLEAR)
        .store_op(vk::AttachmentStoreOp::STORE)
        .stencil_load_op(vk::AttachmentLoadOp::DONT_CARE)
        .stencil_store_op(vk::AttachmentStoreOp::DONT_CARE)
        .final_layout(vk::ImageLayout::GENERAL);
    let reference = vk::AttachmentReference::default().layout(vk::ImageLayout::GENERAL);
    ([description], [reference])
}

fn subpass(reference: &[vk::AttachmentReference; 1]) -> vk::SubpassDescription<'_> {
    vk::SubpassDescription::default()
        .pipeline_bind_point(vk::PipelineBindPoint::GRAPHICS)
        .color_attachments(reference)
}

fn pass_info<'a>(
    attachments: &'a [vk::AttachmentDescription],
    subpasses: &'a [vk::SubpassDescription<'a>],
) -> vk::RenderPassCreateInfo<'a> {
    vk::RenderPassCreateInfo::default()
        .attachments(attachments)
        .subpasses(subpasses)
}

fn set_bindings() -> [vk::DescriptorSetLayoutBinding<'static>; 1] {
    [vk::DescriptorSetLayoutBinding::default()
        .descriptor_type(vk::DescriptorType::UNIFORM_BUFFER)
        .descriptor_count(1)
        .stage_flags(vk::ShaderStageFlags::ALL)]
}

fn pool_sizes() -> [vk::DescriptorPoolSize; 1] {
    [vk::DescriptorPoolSize::default()
        .ty(vk::DescriptorType::UNIFORM_BUFFER)
        .descriptor_count(8)]
}
