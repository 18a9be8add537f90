// Made by `cargo xtask codegen` from registry/; do not edit.
//! A driver that makes handles and does nothing else.
#![allow(
    unused_variables,
    clippy::too_many_arguments,
    clippy::needless_pass_by_value,
    clippy::semicolon_if_nothing_returned,
    unsafe_code,
    reason = "generated: signatures of the specification"
)]

use core::ffi::CStr;

use parhelion_vk::loader::AnyFunction;
use parhelion_vk::*;

use super::{answers, fresh};

extern "system" fn create_instance(
    p_create_info: In<'_, InstanceCreateInfo<'_>>,
    p_allocator: Null,
    p_instance: Out<'_, Instance>,
) -> VkResult {
    for index in 0..p_instance.len() {
        p_instance.set(index, Instance(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_instance(instance: Instance, p_allocator: Null) {}

extern "system" fn enumerate_physical_devices(
    instance: Instance,
    p_physical_device_count: Out<'_, u32>,
    p_physical_devices: Out<'_, PhysicalDevice>,
) -> VkResult {
    answers::enumerate_physical_devices(instance, p_physical_device_count, p_physical_devices)
}

extern "system" fn get_physical_device_features(
    physical_device: PhysicalDevice,
    p_features: Out<'_, PhysicalDeviceFeatures>,
) {
}

extern "system" fn get_physical_device_format_properties(
    physical_device: PhysicalDevice,
    format: Format,
    p_format_properties: Out<'_, FormatProperties>,
) {
}

extern "system" fn get_physical_device_image_format_properties(
    physical_device: PhysicalDevice,
    format: Format,
    type_: ImageType,
    tiling: ImageTiling,
    usage: ImageUsageFlags,
    flags: ImageCreateFlags,
    p_image_format_properties: Out<'_, ImageFormatProperties>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_physical_device_properties(
    physical_device: PhysicalDevice,
    p_properties: Out<'_, PhysicalDeviceProperties>,
) {
    answers::get_physical_device_properties(physical_device, p_properties)
}

extern "system" fn get_physical_device_queue_family_properties(
    physical_device: PhysicalDevice,
    p_queue_family_property_count: Out<'_, u32>,
    p_queue_family_properties: Out<'_, QueueFamilyProperties>,
) {
    answers::get_physical_device_queue_family_properties(
        physical_device,
        p_queue_family_property_count,
        p_queue_family_properties,
    )
}

extern "system" fn get_physical_device_memory_properties(
    physical_device: PhysicalDevice,
    p_memory_properties: Out<'_, PhysicalDeviceMemoryProperties>,
) {
    answers::get_physical_device_memory_properties(physical_device, p_memory_properties)
}

extern "system" fn create_device(
    physical_device: PhysicalDevice,
    p_create_info: In<'_, DeviceCreateInfo<'_>>,
    p_allocator: Null,
    p_device: Out<'_, Device>,
) -> VkResult {
    for index in 0..p_device.len() {
        p_device.set(index, Device(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_device(device: Device, p_allocator: Null) {}

extern "system" fn enumerate_instance_extension_properties(
    p_layer_name: In<'_, u8>,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, ExtensionProperties>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn enumerate_device_extension_properties(
    physical_device: PhysicalDevice,
    p_layer_name: In<'_, u8>,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, ExtensionProperties>,
) -> VkResult {
    answers::enumerate_device_extension_properties(
        physical_device,
        p_layer_name,
        p_property_count,
        p_properties,
    )
}

extern "system" fn enumerate_instance_layer_properties(
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, LayerProperties>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn enumerate_device_layer_properties(
    physical_device: PhysicalDevice,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, LayerProperties>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_device_queue(
    device: Device,
    queue_family_index: u32,
    queue_index: u32,
    p_queue: Out<'_, Queue>,
) {
    for index in 0..p_queue.len() {
        p_queue.set(index, Queue(fresh()));
    }
}

extern "system" fn queue_submit(
    queue: Queue,
    submit_count: u32,
    p_submits: In<'_, SubmitInfo<'_>>,
    fence: Fence,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn queue_wait_idle(queue: Queue) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn device_wait_idle(device: Device) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn allocate_memory(
    device: Device,
    p_allocate_info: In<'_, MemoryAllocateInfo<'_>>,
    p_allocator: Null,
    p_memory: Out<'_, DeviceMemory>,
) -> VkResult {
    for index in 0..p_memory.len() {
        p_memory.set(index, DeviceMemory(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn free_memory(device: Device, memory: DeviceMemory, p_allocator: Null) {}

extern "system" fn unmap_memory(device: Device, memory: DeviceMemory) {}

extern "system" fn flush_mapped_memory_ranges(
    device: Device,
    memory_range_count: u32,
    p_memory_ranges: In<'_, MappedMemoryRange<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn invalidate_mapped_memory_ranges(
    device: Device,
    memory_range_count: u32,
    p_memory_ranges: In<'_, MappedMemoryRange<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_device_memory_commitment(
    device: Device,
    memory: DeviceMemory,
    p_committed_memory_in_bytes: Out<'_, u64>,
) {
}

extern "system" fn bind_buffer_memory(
    device: Device,
    buffer: Buffer,
    memory: DeviceMemory,
    memory_offset: u64,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn bind_image_memory(
    device: Device,
    image: Image,
    memory: DeviceMemory,
    memory_offset: u64,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_buffer_memory_requirements(
    device: Device,
    buffer: Buffer,
    p_memory_requirements: Out<'_, MemoryRequirements>,
) {
    answers::get_buffer_memory_requirements(device, buffer, p_memory_requirements)
}

extern "system" fn get_image_memory_requirements(
    device: Device,
    image: Image,
    p_memory_requirements: Out<'_, MemoryRequirements>,
) {
    answers::get_image_memory_requirements(device, image, p_memory_requirements)
}

extern "system" fn get_image_sparse_memory_requirements(
    device: Device,
    image: Image,
    p_sparse_memory_requirement_count: Out<'_, u32>,
    p_sparse_memory_requirements: Out<'_, SparseImageMemoryRequirements>,
) {
}

extern "system" fn get_physical_device_sparse_image_format_properties(
    physical_device: PhysicalDevice,
    format: Format,
    type_: ImageType,
    samples: SampleCountFlags,
    usage: ImageUsageFlags,
    tiling: ImageTiling,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, SparseImageFormatProperties>,
) {
}

extern "system" fn queue_bind_sparse(
    queue: Queue,
    bind_info_count: u32,
    p_bind_info: In<'_, BindSparseInfo<'_>>,
    fence: Fence,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_fence(
    device: Device,
    p_create_info: In<'_, FenceCreateInfo<'_>>,
    p_allocator: Null,
    p_fence: Out<'_, Fence>,
) -> VkResult {
    for index in 0..p_fence.len() {
        p_fence.set(index, Fence(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_fence(device: Device, fence: Fence, p_allocator: Null) {}

extern "system" fn reset_fences(
    device: Device,
    fence_count: u32,
    p_fences: In<'_, Fence>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_fence_status(device: Device, fence: Fence) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn wait_for_fences(
    device: Device,
    fence_count: u32,
    p_fences: In<'_, Fence>,
    wait_all: u32,
    timeout: u64,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_semaphore(
    device: Device,
    p_create_info: In<'_, SemaphoreCreateInfo<'_>>,
    p_allocator: Null,
    p_semaphore: Out<'_, Semaphore>,
) -> VkResult {
    for index in 0..p_semaphore.len() {
        p_semaphore.set(index, Semaphore(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_semaphore(device: Device, semaphore: Semaphore, p_allocator: Null) {}

extern "system" fn create_event(
    device: Device,
    p_create_info: In<'_, EventCreateInfo<'_>>,
    p_allocator: Null,
    p_event: Out<'_, Event>,
) -> VkResult {
    for index in 0..p_event.len() {
        p_event.set(index, Event(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_event(device: Device, event: Event, p_allocator: Null) {}

extern "system" fn get_event_status(device: Device, event: Event) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn set_event(device: Device, event: Event) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn reset_event(device: Device, event: Event) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_query_pool(
    device: Device,
    p_create_info: In<'_, QueryPoolCreateInfo<'_>>,
    p_allocator: Null,
    p_query_pool: Out<'_, QueryPool>,
) -> VkResult {
    for index in 0..p_query_pool.len() {
        p_query_pool.set(index, QueryPool(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_query_pool(device: Device, query_pool: QueryPool, p_allocator: Null) {}

extern "system" fn get_query_pool_results(
    device: Device,
    query_pool: QueryPool,
    first_query: u32,
    query_count: u32,
    data_size: usize,
    p_data: Out<'_, u8>,
    stride: u64,
    flags: QueryResultFlags,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_buffer(
    device: Device,
    p_create_info: In<'_, BufferCreateInfo<'_>>,
    p_allocator: Null,
    p_buffer: Out<'_, Buffer>,
) -> VkResult {
    for index in 0..p_buffer.len() {
        p_buffer.set(index, Buffer(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_buffer(device: Device, buffer: Buffer, p_allocator: Null) {}

extern "system" fn create_buffer_view(
    device: Device,
    p_create_info: In<'_, BufferViewCreateInfo<'_>>,
    p_allocator: Null,
    p_view: Out<'_, BufferView>,
) -> VkResult {
    for index in 0..p_view.len() {
        p_view.set(index, BufferView(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_buffer_view(device: Device, buffer_view: BufferView, p_allocator: Null) {
}

extern "system" fn create_image(
    device: Device,
    p_create_info: In<'_, ImageCreateInfo<'_>>,
    p_allocator: Null,
    p_image: Out<'_, Image>,
) -> VkResult {
    for index in 0..p_image.len() {
        p_image.set(index, Image(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_image(device: Device, image: Image, p_allocator: Null) {}

extern "system" fn get_image_subresource_layout(
    device: Device,
    image: Image,
    p_subresource: In<'_, ImageSubresource>,
    p_layout: Out<'_, SubresourceLayout>,
) {
}

extern "system" fn create_image_view(
    device: Device,
    p_create_info: In<'_, ImageViewCreateInfo<'_>>,
    p_allocator: Null,
    p_view: Out<'_, ImageView>,
) -> VkResult {
    for index in 0..p_view.len() {
        p_view.set(index, ImageView(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_image_view(device: Device, image_view: ImageView, p_allocator: Null) {}

extern "system" fn create_shader_module(
    device: Device,
    p_create_info: In<'_, ShaderModuleCreateInfo<'_>>,
    p_allocator: Null,
    p_shader_module: Out<'_, ShaderModule>,
) -> VkResult {
    for index in 0..p_shader_module.len() {
        p_shader_module.set(index, ShaderModule(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_shader_module(
    device: Device,
    shader_module: ShaderModule,
    p_allocator: Null,
) {
}

extern "system" fn create_pipeline_cache(
    device: Device,
    p_create_info: In<'_, PipelineCacheCreateInfo<'_>>,
    p_allocator: Null,
    p_pipeline_cache: Out<'_, PipelineCache>,
) -> VkResult {
    for index in 0..p_pipeline_cache.len() {
        p_pipeline_cache.set(index, PipelineCache(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_pipeline_cache(
    device: Device,
    pipeline_cache: PipelineCache,
    p_allocator: Null,
) {
}

extern "system" fn get_pipeline_cache_data(
    device: Device,
    pipeline_cache: PipelineCache,
    p_data_size: Out<'_, usize>,
    p_data: Out<'_, u8>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn merge_pipeline_caches(
    device: Device,
    dst_cache: PipelineCache,
    src_cache_count: u32,
    p_src_caches: In<'_, PipelineCache>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_graphics_pipelines(
    device: Device,
    pipeline_cache: PipelineCache,
    create_info_count: u32,
    p_create_infos: In<'_, GraphicsPipelineCreateInfo<'_>>,
    p_allocator: Null,
    p_pipelines: Out<'_, Pipeline>,
) -> VkResult {
    for index in 0..p_pipelines.len() {
        p_pipelines.set(index, Pipeline(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn create_compute_pipelines(
    device: Device,
    pipeline_cache: PipelineCache,
    create_info_count: u32,
    p_create_infos: In<'_, ComputePipelineCreateInfo<'_>>,
    p_allocator: Null,
    p_pipelines: Out<'_, Pipeline>,
) -> VkResult {
    for index in 0..p_pipelines.len() {
        p_pipelines.set(index, Pipeline(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_pipeline(device: Device, pipeline: Pipeline, p_allocator: Null) {}

extern "system" fn create_pipeline_layout(
    device: Device,
    p_create_info: In<'_, PipelineLayoutCreateInfo<'_>>,
    p_allocator: Null,
    p_pipeline_layout: Out<'_, PipelineLayout>,
) -> VkResult {
    for index in 0..p_pipeline_layout.len() {
        p_pipeline_layout.set(index, PipelineLayout(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_pipeline_layout(
    device: Device,
    pipeline_layout: PipelineLayout,
    p_allocator: Null,
) {
}

extern "system" fn create_sampler(
    device: Device,
    p_create_info: In<'_, SamplerCreateInfo<'_>>,
    p_allocator: Null,
    p_sampler: Out<'_, Sampler>,
) -> VkResult {
    for index in 0..p_sampler.len() {
        p_sampler.set(index, Sampler(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_sampler(device: Device, sampler: Sampler, p_allocator: Null) {}

extern "system" fn create_descriptor_set_layout(
    device: Device,
    p_create_info: In<'_, DescriptorSetLayoutCreateInfo<'_>>,
    p_allocator: Null,
    p_set_layout: Out<'_, DescriptorSetLayout>,
) -> VkResult {
    for index in 0..p_set_layout.len() {
        p_set_layout.set(index, DescriptorSetLayout(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_descriptor_set_layout(
    device: Device,
    descriptor_set_layout: DescriptorSetLayout,
    p_allocator: Null,
) {
}

extern "system" fn create_descriptor_pool(
    device: Device,
    p_create_info: In<'_, DescriptorPoolCreateInfo<'_>>,
    p_allocator: Null,
    p_descriptor_pool: Out<'_, DescriptorPool>,
) -> VkResult {
    for index in 0..p_descriptor_pool.len() {
        p_descriptor_pool.set(index, DescriptorPool(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_descriptor_pool(
    device: Device,
    descriptor_pool: DescriptorPool,
    p_allocator: Null,
) {
}

extern "system" fn reset_descriptor_pool(
    device: Device,
    descriptor_pool: DescriptorPool,
    flags: DescriptorPoolResetFlags,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn allocate_descriptor_sets(
    device: Device,
    p_allocate_info: In<'_, DescriptorSetAllocateInfo<'_>>,
    p_descriptor_sets: Out<'_, DescriptorSet>,
) -> VkResult {
    for index in 0..p_descriptor_sets.len() {
        p_descriptor_sets.set(index, DescriptorSet(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn free_descriptor_sets(
    device: Device,
    descriptor_pool: DescriptorPool,
    descriptor_set_count: u32,
    p_descriptor_sets: In<'_, DescriptorSet>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn update_descriptor_sets(
    device: Device,
    descriptor_write_count: u32,
    p_descriptor_writes: In<'_, WriteDescriptorSet<'_>>,
    descriptor_copy_count: u32,
    p_descriptor_copies: In<'_, CopyDescriptorSet<'_>>,
) {
}

extern "system" fn create_framebuffer(
    device: Device,
    p_create_info: In<'_, FramebufferCreateInfo<'_>>,
    p_allocator: Null,
    p_framebuffer: Out<'_, Framebuffer>,
) -> VkResult {
    for index in 0..p_framebuffer.len() {
        p_framebuffer.set(index, Framebuffer(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_framebuffer(
    device: Device,
    framebuffer: Framebuffer,
    p_allocator: Null,
) {
}

extern "system" fn create_render_pass(
    device: Device,
    p_create_info: In<'_, RenderPassCreateInfo<'_>>,
    p_allocator: Null,
    p_render_pass: Out<'_, RenderPass>,
) -> VkResult {
    for index in 0..p_render_pass.len() {
        p_render_pass.set(index, RenderPass(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_render_pass(device: Device, render_pass: RenderPass, p_allocator: Null) {
}

extern "system" fn get_render_area_granularity(
    device: Device,
    render_pass: RenderPass,
    p_granularity: Out<'_, Extent2D>,
) {
}

extern "system" fn create_command_pool(
    device: Device,
    p_create_info: In<'_, CommandPoolCreateInfo<'_>>,
    p_allocator: Null,
    p_command_pool: Out<'_, CommandPool>,
) -> VkResult {
    for index in 0..p_command_pool.len() {
        p_command_pool.set(index, CommandPool(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_command_pool(
    device: Device,
    command_pool: CommandPool,
    p_allocator: Null,
) {
}

extern "system" fn reset_command_pool(
    device: Device,
    command_pool: CommandPool,
    flags: CommandPoolResetFlags,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn allocate_command_buffers(
    device: Device,
    p_allocate_info: In<'_, CommandBufferAllocateInfo<'_>>,
    p_command_buffers: Out<'_, CommandBuffer>,
) -> VkResult {
    for index in 0..p_command_buffers.len() {
        p_command_buffers.set(index, CommandBuffer(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn free_command_buffers(
    device: Device,
    command_pool: CommandPool,
    command_buffer_count: u32,
    p_command_buffers: In<'_, CommandBuffer>,
) {
}

extern "system" fn begin_command_buffer(
    command_buffer: CommandBuffer,
    p_begin_info: In<'_, CommandBufferBeginInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn end_command_buffer(command_buffer: CommandBuffer) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn reset_command_buffer(
    command_buffer: CommandBuffer,
    flags: CommandBufferResetFlags,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_bind_pipeline(
    command_buffer: CommandBuffer,
    pipeline_bind_point: PipelineBindPoint,
    pipeline: Pipeline,
) {
}

extern "system" fn cmd_set_viewport(
    command_buffer: CommandBuffer,
    first_viewport: u32,
    viewport_count: u32,
    p_viewports: In<'_, Viewport>,
) {
}

extern "system" fn cmd_set_scissor(
    command_buffer: CommandBuffer,
    first_scissor: u32,
    scissor_count: u32,
    p_scissors: In<'_, Rect2D>,
) {
}

extern "system" fn cmd_set_line_width(command_buffer: CommandBuffer, line_width: f32) {}

extern "system" fn cmd_set_depth_bias(
    command_buffer: CommandBuffer,
    depth_bias_constant_factor: f32,
    depth_bias_clamp: f32,
    depth_bias_slope_factor: f32,
) {
}

extern "system" fn cmd_set_blend_constants(
    command_buffer: CommandBuffer,
    blend_constants: &[f32; 4],
) {
}

extern "system" fn cmd_set_depth_bounds(
    command_buffer: CommandBuffer,
    min_depth_bounds: f32,
    max_depth_bounds: f32,
) {
}

extern "system" fn cmd_set_stencil_compare_mask(
    command_buffer: CommandBuffer,
    face_mask: StencilFaceFlags,
    compare_mask: u32,
) {
}

extern "system" fn cmd_set_stencil_write_mask(
    command_buffer: CommandBuffer,
    face_mask: StencilFaceFlags,
    write_mask: u32,
) {
}

extern "system" fn cmd_set_stencil_reference(
    command_buffer: CommandBuffer,
    face_mask: StencilFaceFlags,
    reference: u32,
) {
}

extern "system" fn cmd_bind_descriptor_sets(
    command_buffer: CommandBuffer,
    pipeline_bind_point: PipelineBindPoint,
    layout: PipelineLayout,
    first_set: u32,
    descriptor_set_count: u32,
    p_descriptor_sets: In<'_, DescriptorSet>,
    dynamic_offset_count: u32,
    p_dynamic_offsets: In<'_, u32>,
) {
}

extern "system" fn cmd_bind_index_buffer(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    index_type: IndexType,
) {
}

extern "system" fn cmd_bind_vertex_buffers(
    command_buffer: CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: In<'_, Buffer>,
    p_offsets: In<'_, u64>,
) {
}

extern "system" fn cmd_draw(
    command_buffer: CommandBuffer,
    vertex_count: u32,
    instance_count: u32,
    first_vertex: u32,
    first_instance: u32,
) {
}

extern "system" fn cmd_draw_indexed(
    command_buffer: CommandBuffer,
    index_count: u32,
    instance_count: u32,
    first_index: u32,
    vertex_offset: i32,
    first_instance: u32,
) {
}

extern "system" fn cmd_draw_indirect(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    draw_count: u32,
    stride: u32,
) {
}

extern "system" fn cmd_draw_indexed_indirect(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    draw_count: u32,
    stride: u32,
) {
}

extern "system" fn cmd_dispatch(
    command_buffer: CommandBuffer,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
}

extern "system" fn cmd_dispatch_indirect(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
) {
}

extern "system" fn cmd_copy_buffer(
    command_buffer: CommandBuffer,
    src_buffer: Buffer,
    dst_buffer: Buffer,
    region_count: u32,
    p_regions: In<'_, BufferCopy>,
) {
}

extern "system" fn cmd_copy_image(
    command_buffer: CommandBuffer,
    src_image: Image,
    src_image_layout: ImageLayout,
    dst_image: Image,
    dst_image_layout: ImageLayout,
    region_count: u32,
    p_regions: In<'_, ImageCopy>,
) {
}

extern "system" fn cmd_blit_image(
    command_buffer: CommandBuffer,
    src_image: Image,
    src_image_layout: ImageLayout,
    dst_image: Image,
    dst_image_layout: ImageLayout,
    region_count: u32,
    p_regions: In<'_, ImageBlit>,
    filter: Filter,
) {
}

extern "system" fn cmd_copy_buffer_to_image(
    command_buffer: CommandBuffer,
    src_buffer: Buffer,
    dst_image: Image,
    dst_image_layout: ImageLayout,
    region_count: u32,
    p_regions: In<'_, BufferImageCopy>,
) {
}

extern "system" fn cmd_copy_image_to_buffer(
    command_buffer: CommandBuffer,
    src_image: Image,
    src_image_layout: ImageLayout,
    dst_buffer: Buffer,
    region_count: u32,
    p_regions: In<'_, BufferImageCopy>,
) {
}

extern "system" fn cmd_update_buffer(
    command_buffer: CommandBuffer,
    dst_buffer: Buffer,
    dst_offset: u64,
    data_size: u64,
    p_data: In<'_, u8>,
) {
}

extern "system" fn cmd_fill_buffer(
    command_buffer: CommandBuffer,
    dst_buffer: Buffer,
    dst_offset: u64,
    size: u64,
    data: u32,
) {
}

extern "system" fn cmd_clear_color_image(
    command_buffer: CommandBuffer,
    image: Image,
    image_layout: ImageLayout,
    p_color: In<'_, ClearColorValue>,
    range_count: u32,
    p_ranges: In<'_, ImageSubresourceRange>,
) {
}

extern "system" fn cmd_clear_depth_stencil_image(
    command_buffer: CommandBuffer,
    image: Image,
    image_layout: ImageLayout,
    p_depth_stencil: In<'_, ClearDepthStencilValue>,
    range_count: u32,
    p_ranges: In<'_, ImageSubresourceRange>,
) {
}

extern "system" fn cmd_clear_attachments(
    command_buffer: CommandBuffer,
    attachment_count: u32,
    p_attachments: In<'_, ClearAttachment>,
    rect_count: u32,
    p_rects: In<'_, ClearRect>,
) {
}

extern "system" fn cmd_resolve_image(
    command_buffer: CommandBuffer,
    src_image: Image,
    src_image_layout: ImageLayout,
    dst_image: Image,
    dst_image_layout: ImageLayout,
    region_count: u32,
    p_regions: In<'_, ImageResolve>,
) {
}

extern "system" fn cmd_set_event(
    command_buffer: CommandBuffer,
    event: Event,
    stage_mask: PipelineStageFlags,
) {
}

extern "system" fn cmd_reset_event(
    command_buffer: CommandBuffer,
    event: Event,
    stage_mask: PipelineStageFlags,
) {
}

extern "system" fn cmd_wait_events(
    command_buffer: CommandBuffer,
    event_count: u32,
    p_events: In<'_, Event>,
    src_stage_mask: PipelineStageFlags,
    dst_stage_mask: PipelineStageFlags,
    memory_barrier_count: u32,
    p_memory_barriers: In<'_, MemoryBarrier<'_>>,
    buffer_memory_barrier_count: u32,
    p_buffer_memory_barriers: In<'_, BufferMemoryBarrier<'_>>,
    image_memory_barrier_count: u32,
    p_image_memory_barriers: In<'_, ImageMemoryBarrier<'_>>,
) {
}

extern "system" fn cmd_pipeline_barrier(
    command_buffer: CommandBuffer,
    src_stage_mask: PipelineStageFlags,
    dst_stage_mask: PipelineStageFlags,
    dependency_flags: DependencyFlags,
    memory_barrier_count: u32,
    p_memory_barriers: In<'_, MemoryBarrier<'_>>,
    buffer_memory_barrier_count: u32,
    p_buffer_memory_barriers: In<'_, BufferMemoryBarrier<'_>>,
    image_memory_barrier_count: u32,
    p_image_memory_barriers: In<'_, ImageMemoryBarrier<'_>>,
) {
}

extern "system" fn cmd_begin_query(
    command_buffer: CommandBuffer,
    query_pool: QueryPool,
    query: u32,
    flags: QueryControlFlags,
) {
}

extern "system" fn cmd_end_query(command_buffer: CommandBuffer, query_pool: QueryPool, query: u32) {
}

extern "system" fn cmd_reset_query_pool(
    command_buffer: CommandBuffer,
    query_pool: QueryPool,
    first_query: u32,
    query_count: u32,
) {
}

extern "system" fn cmd_write_timestamp(
    command_buffer: CommandBuffer,
    pipeline_stage: PipelineStageFlags,
    query_pool: QueryPool,
    query: u32,
) {
}

extern "system" fn cmd_copy_query_pool_results(
    command_buffer: CommandBuffer,
    query_pool: QueryPool,
    first_query: u32,
    query_count: u32,
    dst_buffer: Buffer,
    dst_offset: u64,
    stride: u64,
    flags: QueryResultFlags,
) {
}

extern "system" fn cmd_push_constants(
    command_buffer: CommandBuffer,
    layout: PipelineLayout,
    stage_flags: ShaderStageFlags,
    offset: u32,
    size: u32,
    p_values: In<'_, u8>,
) {
}

extern "system" fn cmd_begin_render_pass(
    command_buffer: CommandBuffer,
    p_render_pass_begin: In<'_, RenderPassBeginInfo<'_>>,
    contents: SubpassContents,
) {
}

extern "system" fn cmd_next_subpass(command_buffer: CommandBuffer, contents: SubpassContents) {}

extern "system" fn cmd_end_render_pass(command_buffer: CommandBuffer) {}

extern "system" fn cmd_execute_commands(
    command_buffer: CommandBuffer,
    command_buffer_count: u32,
    p_command_buffers: In<'_, CommandBuffer>,
) {
}

extern "system" fn enumerate_instance_version(p_api_version: Out<'_, u32>) -> VkResult {
    answers::enumerate_instance_version(p_api_version)
}

extern "system" fn bind_buffer_memory2(
    device: Device,
    bind_info_count: u32,
    p_bind_infos: In<'_, BindBufferMemoryInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn bind_image_memory2(
    device: Device,
    bind_info_count: u32,
    p_bind_infos: In<'_, BindImageMemoryInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_device_group_peer_memory_features(
    device: Device,
    heap_index: u32,
    local_device_index: u32,
    remote_device_index: u32,
    p_peer_memory_features: Out<'_, PeerMemoryFeatureFlags>,
) {
}

extern "system" fn cmd_set_device_mask(command_buffer: CommandBuffer, device_mask: u32) {}

extern "system" fn cmd_dispatch_base(
    command_buffer: CommandBuffer,
    base_group_x: u32,
    base_group_y: u32,
    base_group_z: u32,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
}

extern "system" fn enumerate_physical_device_groups(
    instance: Instance,
    p_physical_device_group_count: Out<'_, u32>,
    p_physical_device_group_properties: Out<'_, PhysicalDeviceGroupProperties<'_>>,
) -> VkResult {
    answers::enumerate_physical_device_groups(
        instance,
        p_physical_device_group_count,
        p_physical_device_group_properties,
    )
}

extern "system" fn get_image_memory_requirements2(
    device: Device,
    p_info: In<'_, ImageMemoryRequirementsInfo2<'_>>,
    p_memory_requirements: Out<'_, MemoryRequirements2<'_>>,
) {
    answers::get_image_memory_requirements2(device, p_info, p_memory_requirements)
}

extern "system" fn get_buffer_memory_requirements2(
    device: Device,
    p_info: In<'_, BufferMemoryRequirementsInfo2<'_>>,
    p_memory_requirements: Out<'_, MemoryRequirements2<'_>>,
) {
    answers::get_buffer_memory_requirements2(device, p_info, p_memory_requirements)
}

extern "system" fn get_image_sparse_memory_requirements2(
    device: Device,
    p_info: In<'_, ImageSparseMemoryRequirementsInfo2<'_>>,
    p_sparse_memory_requirement_count: Out<'_, u32>,
    p_sparse_memory_requirements: Out<'_, SparseImageMemoryRequirements2<'_>>,
) {
}

extern "system" fn get_physical_device_features2(
    physical_device: PhysicalDevice,
    p_features: Out<'_, PhysicalDeviceFeatures2<'_>>,
) {
}

extern "system" fn get_physical_device_properties2(
    physical_device: PhysicalDevice,
    p_properties: Out<'_, PhysicalDeviceProperties2<'_>>,
) {
    answers::get_physical_device_properties2(physical_device, p_properties)
}

extern "system" fn get_physical_device_format_properties2(
    physical_device: PhysicalDevice,
    format: Format,
    p_format_properties: Out<'_, FormatProperties2<'_>>,
) {
}

extern "system" fn get_physical_device_image_format_properties2(
    physical_device: PhysicalDevice,
    p_image_format_info: In<'_, PhysicalDeviceImageFormatInfo2<'_>>,
    p_image_format_properties: Out<'_, ImageFormatProperties2<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_physical_device_queue_family_properties2(
    physical_device: PhysicalDevice,
    p_queue_family_property_count: Out<'_, u32>,
    p_queue_family_properties: Out<'_, QueueFamilyProperties2<'_>>,
) {
    answers::get_physical_device_queue_family_properties2(
        physical_device,
        p_queue_family_property_count,
        p_queue_family_properties,
    )
}

extern "system" fn get_physical_device_memory_properties2(
    physical_device: PhysicalDevice,
    p_memory_properties: Out<'_, PhysicalDeviceMemoryProperties2<'_>>,
) {
    answers::get_physical_device_memory_properties2(physical_device, p_memory_properties)
}

extern "system" fn get_physical_device_sparse_image_format_properties2(
    physical_device: PhysicalDevice,
    p_format_info: In<'_, PhysicalDeviceSparseImageFormatInfo2<'_>>,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, SparseImageFormatProperties2<'_>>,
) {
}

extern "system" fn trim_command_pool(
    device: Device,
    command_pool: CommandPool,
    flags: CommandPoolTrimFlags,
) {
}

extern "system" fn get_device_queue2(
    device: Device,
    p_queue_info: In<'_, DeviceQueueInfo2<'_>>,
    p_queue: Out<'_, Queue>,
) {
    for index in 0..p_queue.len() {
        p_queue.set(index, Queue(fresh()));
    }
}

extern "system" fn create_sampler_ycbcr_conversion(
    device: Device,
    p_create_info: In<'_, SamplerYcbcrConversionCreateInfo<'_>>,
    p_allocator: Null,
    p_ycbcr_conversion: Out<'_, SamplerYcbcrConversion>,
) -> VkResult {
    for index in 0..p_ycbcr_conversion.len() {
        p_ycbcr_conversion.set(index, SamplerYcbcrConversion(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_sampler_ycbcr_conversion(
    device: Device,
    ycbcr_conversion: SamplerYcbcrConversion,
    p_allocator: Null,
) {
}

extern "system" fn create_descriptor_update_template(
    device: Device,
    p_create_info: In<'_, DescriptorUpdateTemplateCreateInfo<'_>>,
    p_allocator: Null,
    p_descriptor_update_template: Out<'_, DescriptorUpdateTemplate>,
) -> VkResult {
    for index in 0..p_descriptor_update_template.len() {
        p_descriptor_update_template.set(index, DescriptorUpdateTemplate(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_descriptor_update_template(
    device: Device,
    descriptor_update_template: DescriptorUpdateTemplate,
    p_allocator: Null,
) {
}

extern "system" fn get_physical_device_external_buffer_properties(
    physical_device: PhysicalDevice,
    p_external_buffer_info: In<'_, PhysicalDeviceExternalBufferInfo<'_>>,
    p_external_buffer_properties: Out<'_, ExternalBufferProperties<'_>>,
) {
}

extern "system" fn get_physical_device_external_fence_properties(
    physical_device: PhysicalDevice,
    p_external_fence_info: In<'_, PhysicalDeviceExternalFenceInfo<'_>>,
    p_external_fence_properties: Out<'_, ExternalFenceProperties<'_>>,
) {
}

extern "system" fn get_physical_device_external_semaphore_properties(
    physical_device: PhysicalDevice,
    p_external_semaphore_info: In<'_, PhysicalDeviceExternalSemaphoreInfo<'_>>,
    p_external_semaphore_properties: Out<'_, ExternalSemaphoreProperties<'_>>,
) {
}

extern "system" fn get_descriptor_set_layout_support(
    device: Device,
    p_create_info: In<'_, DescriptorSetLayoutCreateInfo<'_>>,
    p_support: Out<'_, DescriptorSetLayoutSupport<'_>>,
) {
}

extern "system" fn cmd_draw_indirect_count(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    count_buffer: Buffer,
    count_buffer_offset: u64,
    max_draw_count: u32,
    stride: u32,
) {
}

extern "system" fn cmd_draw_indexed_indirect_count(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    count_buffer: Buffer,
    count_buffer_offset: u64,
    max_draw_count: u32,
    stride: u32,
) {
}

extern "system" fn create_render_pass2(
    device: Device,
    p_create_info: In<'_, RenderPassCreateInfo2<'_>>,
    p_allocator: Null,
    p_render_pass: Out<'_, RenderPass>,
) -> VkResult {
    for index in 0..p_render_pass.len() {
        p_render_pass.set(index, RenderPass(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn cmd_begin_render_pass2(
    command_buffer: CommandBuffer,
    p_render_pass_begin: In<'_, RenderPassBeginInfo<'_>>,
    p_subpass_begin_info: In<'_, SubpassBeginInfo<'_>>,
) {
}

extern "system" fn cmd_next_subpass2(
    command_buffer: CommandBuffer,
    p_subpass_begin_info: In<'_, SubpassBeginInfo<'_>>,
    p_subpass_end_info: In<'_, SubpassEndInfo<'_>>,
) {
}

extern "system" fn cmd_end_render_pass2(
    command_buffer: CommandBuffer,
    p_subpass_end_info: In<'_, SubpassEndInfo<'_>>,
) {
}

extern "system" fn reset_query_pool(
    device: Device,
    query_pool: QueryPool,
    first_query: u32,
    query_count: u32,
) {
}

extern "system" fn get_semaphore_counter_value(
    device: Device,
    semaphore: Semaphore,
    p_value: Out<'_, u64>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn wait_semaphores(
    device: Device,
    p_wait_info: In<'_, SemaphoreWaitInfo<'_>>,
    timeout: u64,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn signal_semaphore(
    device: Device,
    p_signal_info: In<'_, SemaphoreSignalInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_buffer_device_address(
    device: Device,
    p_info: In<'_, BufferDeviceAddressInfo<'_>>,
) -> u64 {
    0
}

extern "system" fn get_buffer_opaque_capture_address(
    device: Device,
    p_info: In<'_, BufferDeviceAddressInfo<'_>>,
) -> u64 {
    0
}

extern "system" fn get_device_memory_opaque_capture_address(
    device: Device,
    p_info: In<'_, DeviceMemoryOpaqueCaptureAddressInfo<'_>>,
) -> u64 {
    0
}

extern "system" fn cmd_bind_transform_feedback_buffers_ext(
    command_buffer: CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: In<'_, Buffer>,
    p_offsets: In<'_, u64>,
    p_sizes: In<'_, u64>,
) {
}

extern "system" fn cmd_begin_transform_feedback_ext(
    command_buffer: CommandBuffer,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: In<'_, Buffer>,
    p_counter_buffer_offsets: In<'_, u64>,
) {
}

extern "system" fn cmd_end_transform_feedback_ext(
    command_buffer: CommandBuffer,
    first_counter_buffer: u32,
    counter_buffer_count: u32,
    p_counter_buffers: In<'_, Buffer>,
    p_counter_buffer_offsets: In<'_, u64>,
) {
}

extern "system" fn cmd_begin_query_indexed_ext(
    command_buffer: CommandBuffer,
    query_pool: QueryPool,
    query: u32,
    flags: QueryControlFlags,
    index: u32,
) {
}

extern "system" fn cmd_end_query_indexed_ext(
    command_buffer: CommandBuffer,
    query_pool: QueryPool,
    query: u32,
    index: u32,
) {
}

extern "system" fn cmd_draw_indirect_byte_count_ext(
    command_buffer: CommandBuffer,
    instance_count: u32,
    first_instance: u32,
    counter_buffer: Buffer,
    counter_buffer_offset: u64,
    counter_offset: u32,
    vertex_stride: u32,
) {
}

extern "system" fn get_image_drm_format_modifier_properties_ext(
    device: Device,
    image: Image,
    p_properties: Out<'_, ImageDrmFormatModifierPropertiesEXT<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_physical_device_tool_properties(
    physical_device: PhysicalDevice,
    p_tool_count: Out<'_, u32>,
    p_tool_properties: Out<'_, PhysicalDeviceToolProperties<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_private_data_slot(
    device: Device,
    p_create_info: In<'_, PrivateDataSlotCreateInfo<'_>>,
    p_allocator: Null,
    p_private_data_slot: Out<'_, PrivateDataSlot>,
) -> VkResult {
    for index in 0..p_private_data_slot.len() {
        p_private_data_slot.set(index, PrivateDataSlot(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_private_data_slot(
    device: Device,
    private_data_slot: PrivateDataSlot,
    p_allocator: Null,
) {
}

extern "system" fn set_private_data(
    device: Device,
    object_type: ObjectType,
    object_handle: u64,
    private_data_slot: PrivateDataSlot,
    data: u64,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_private_data(
    device: Device,
    object_type: ObjectType,
    object_handle: u64,
    private_data_slot: PrivateDataSlot,
    p_data: Out<'_, u64>,
) {
}

extern "system" fn cmd_set_event2(
    command_buffer: CommandBuffer,
    event: Event,
    p_dependency_info: In<'_, DependencyInfo<'_>>,
) {
}

extern "system" fn cmd_reset_event2(
    command_buffer: CommandBuffer,
    event: Event,
    stage_mask: PipelineStageFlags2,
) {
}

extern "system" fn cmd_wait_events2(
    command_buffer: CommandBuffer,
    event_count: u32,
    p_events: In<'_, Event>,
    p_dependency_infos: In<'_, DependencyInfo<'_>>,
) {
}

extern "system" fn cmd_pipeline_barrier2(
    command_buffer: CommandBuffer,
    p_dependency_info: In<'_, DependencyInfo<'_>>,
) {
}

extern "system" fn cmd_write_timestamp2(
    command_buffer: CommandBuffer,
    stage: PipelineStageFlags2,
    query_pool: QueryPool,
    query: u32,
) {
}

extern "system" fn queue_submit2(
    queue: Queue,
    submit_count: u32,
    p_submits: In<'_, SubmitInfo2<'_>>,
    fence: Fence,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_copy_buffer2(
    command_buffer: CommandBuffer,
    p_copy_buffer_info: In<'_, CopyBufferInfo2<'_>>,
) {
}

extern "system" fn cmd_copy_image2(
    command_buffer: CommandBuffer,
    p_copy_image_info: In<'_, CopyImageInfo2<'_>>,
) {
}

extern "system" fn cmd_copy_buffer_to_image2(
    command_buffer: CommandBuffer,
    p_copy_buffer_to_image_info: In<'_, CopyBufferToImageInfo2<'_>>,
) {
}

extern "system" fn cmd_copy_image_to_buffer2(
    command_buffer: CommandBuffer,
    p_copy_image_to_buffer_info: In<'_, CopyImageToBufferInfo2<'_>>,
) {
}

extern "system" fn cmd_blit_image2(
    command_buffer: CommandBuffer,
    p_blit_image_info: In<'_, BlitImageInfo2<'_>>,
) {
}

extern "system" fn cmd_resolve_image2(
    command_buffer: CommandBuffer,
    p_resolve_image_info: In<'_, ResolveImageInfo2<'_>>,
) {
}

extern "system" fn cmd_begin_rendering(
    command_buffer: CommandBuffer,
    p_rendering_info: In<'_, RenderingInfo<'_>>,
) {
}

extern "system" fn cmd_end_rendering(command_buffer: CommandBuffer) {}

extern "system" fn cmd_set_cull_mode(command_buffer: CommandBuffer, cull_mode: CullModeFlags) {}

extern "system" fn cmd_set_front_face(command_buffer: CommandBuffer, front_face: FrontFace) {}

extern "system" fn cmd_set_primitive_topology(
    command_buffer: CommandBuffer,
    primitive_topology: PrimitiveTopology,
) {
}

extern "system" fn cmd_set_viewport_with_count(
    command_buffer: CommandBuffer,
    viewport_count: u32,
    p_viewports: In<'_, Viewport>,
) {
}

extern "system" fn cmd_set_scissor_with_count(
    command_buffer: CommandBuffer,
    scissor_count: u32,
    p_scissors: In<'_, Rect2D>,
) {
}

extern "system" fn cmd_bind_vertex_buffers2(
    command_buffer: CommandBuffer,
    first_binding: u32,
    binding_count: u32,
    p_buffers: In<'_, Buffer>,
    p_offsets: In<'_, u64>,
    p_sizes: In<'_, u64>,
    p_strides: In<'_, u64>,
) {
}

extern "system" fn cmd_set_depth_test_enable(
    command_buffer: CommandBuffer,
    depth_test_enable: u32,
) {
}

extern "system" fn cmd_set_depth_write_enable(
    command_buffer: CommandBuffer,
    depth_write_enable: u32,
) {
}

extern "system" fn cmd_set_depth_compare_op(
    command_buffer: CommandBuffer,
    depth_compare_op: CompareOp,
) {
}

extern "system" fn cmd_set_depth_bounds_test_enable(
    command_buffer: CommandBuffer,
    depth_bounds_test_enable: u32,
) {
}

extern "system" fn cmd_set_stencil_test_enable(
    command_buffer: CommandBuffer,
    stencil_test_enable: u32,
) {
}

extern "system" fn cmd_set_stencil_op(
    command_buffer: CommandBuffer,
    face_mask: StencilFaceFlags,
    fail_op: StencilOp,
    pass_op: StencilOp,
    depth_fail_op: StencilOp,
    compare_op: CompareOp,
) {
}

extern "system" fn cmd_set_rasterizer_discard_enable(
    command_buffer: CommandBuffer,
    rasterizer_discard_enable: u32,
) {
}

extern "system" fn cmd_set_depth_bias_enable(
    command_buffer: CommandBuffer,
    depth_bias_enable: u32,
) {
}

extern "system" fn cmd_set_primitive_restart_enable(
    command_buffer: CommandBuffer,
    primitive_restart_enable: u32,
) {
}

extern "system" fn get_device_buffer_memory_requirements(
    device: Device,
    p_info: In<'_, DeviceBufferMemoryRequirements<'_>>,
    p_memory_requirements: Out<'_, MemoryRequirements2<'_>>,
) {
}

extern "system" fn get_device_image_memory_requirements(
    device: Device,
    p_info: In<'_, DeviceImageMemoryRequirements<'_>>,
    p_memory_requirements: Out<'_, MemoryRequirements2<'_>>,
) {
}

extern "system" fn get_device_image_sparse_memory_requirements(
    device: Device,
    p_info: In<'_, DeviceImageMemoryRequirements<'_>>,
    p_sparse_memory_requirement_count: Out<'_, u32>,
    p_sparse_memory_requirements: Out<'_, SparseImageMemoryRequirements2<'_>>,
) {
}

extern "system" fn cmd_set_patch_control_points_ext(
    command_buffer: CommandBuffer,
    patch_control_points: u32,
) {
}

extern "system" fn cmd_set_logic_op_ext(command_buffer: CommandBuffer, logic_op: LogicOp) {}

extern "system" fn get_physical_device_calibrateable_time_domains_khr(
    physical_device: PhysicalDevice,
    p_time_domain_count: Out<'_, u32>,
    p_time_domains: Out<'_, TimeDomainKHR>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_calibrated_timestamps_khr(
    device: Device,
    timestamp_count: u32,
    p_timestamp_infos: In<'_, CalibratedTimestampInfoKHR<'_>>,
    p_timestamps: Out<'_, u64>,
    p_max_deviation: Out<'_, u64>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_set_line_stipple(
    command_buffer: CommandBuffer,
    line_stipple_factor: u32,
    line_stipple_pattern: u16,
) {
}

extern "system" fn cmd_begin_conditional_rendering_ext(
    command_buffer: CommandBuffer,
    p_conditional_rendering_begin: In<'_, ConditionalRenderingBeginInfoEXT<'_>>,
) {
}

extern "system" fn cmd_end_conditional_rendering_ext(command_buffer: CommandBuffer) {}

extern "system" fn cmd_draw_multi_ext(
    command_buffer: CommandBuffer,
    draw_count: u32,
    p_vertex_info: In<'_, MultiDrawInfoEXT>,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
) {
}

extern "system" fn cmd_draw_multi_indexed_ext(
    command_buffer: CommandBuffer,
    draw_count: u32,
    p_index_info: In<'_, MultiDrawIndexedInfoEXT>,
    instance_count: u32,
    first_instance: u32,
    stride: u32,
    p_vertex_offset: In<'_, i32>,
) {
}

extern "system" fn cmd_push_descriptor_set(
    command_buffer: CommandBuffer,
    pipeline_bind_point: PipelineBindPoint,
    layout: PipelineLayout,
    set: u32,
    descriptor_write_count: u32,
    p_descriptor_writes: In<'_, WriteDescriptorSet<'_>>,
) {
}

extern "system" fn cmd_set_color_write_enable_ext(
    command_buffer: CommandBuffer,
    attachment_count: u32,
    p_color_write_enables: In<'_, u32>,
) {
}

extern "system" fn cmd_set_vertex_input_ext(
    command_buffer: CommandBuffer,
    vertex_binding_description_count: u32,
    p_vertex_binding_descriptions: In<'_, VertexInputBindingDescription2EXT<'_>>,
    vertex_attribute_description_count: u32,
    p_vertex_attribute_descriptions: In<'_, VertexInputAttributeDescription2EXT<'_>>,
) {
}

extern "system" fn cmd_set_tessellation_domain_origin_ext(
    command_buffer: CommandBuffer,
    domain_origin: TessellationDomainOrigin,
) {
}

extern "system" fn cmd_set_depth_clamp_enable_ext(
    command_buffer: CommandBuffer,
    depth_clamp_enable: u32,
) {
}

extern "system" fn cmd_set_polygon_mode_ext(
    command_buffer: CommandBuffer,
    polygon_mode: PolygonMode,
) {
}

extern "system" fn cmd_set_rasterization_samples_ext(
    command_buffer: CommandBuffer,
    rasterization_samples: SampleCountFlags,
) {
}

extern "system" fn cmd_set_sample_mask_ext(
    command_buffer: CommandBuffer,
    samples: SampleCountFlags,
    p_sample_mask: In<'_, u32>,
) {
}

extern "system" fn cmd_set_alpha_to_coverage_enable_ext(
    command_buffer: CommandBuffer,
    alpha_to_coverage_enable: u32,
) {
}

extern "system" fn cmd_set_alpha_to_one_enable_ext(
    command_buffer: CommandBuffer,
    alpha_to_one_enable: u32,
) {
}

extern "system" fn cmd_set_logic_op_enable_ext(
    command_buffer: CommandBuffer,
    logic_op_enable: u32,
) {
}

extern "system" fn cmd_set_color_blend_enable_ext(
    command_buffer: CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_enables: In<'_, u32>,
) {
}

extern "system" fn cmd_set_color_blend_equation_ext(
    command_buffer: CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_equations: In<'_, ColorBlendEquationEXT>,
) {
}

extern "system" fn cmd_set_color_write_mask_ext(
    command_buffer: CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_write_masks: In<'_, ColorComponentFlags>,
) {
}

extern "system" fn cmd_set_rasterization_stream_ext(
    command_buffer: CommandBuffer,
    rasterization_stream: u32,
) {
}

extern "system" fn cmd_set_conservative_rasterization_mode_ext(
    command_buffer: CommandBuffer,
    conservative_rasterization_mode: ConservativeRasterizationModeEXT,
) {
}

extern "system" fn cmd_set_extra_primitive_overestimation_size_ext(
    command_buffer: CommandBuffer,
    extra_primitive_overestimation_size: f32,
) {
}

extern "system" fn cmd_set_depth_clip_enable_ext(
    command_buffer: CommandBuffer,
    depth_clip_enable: u32,
) {
}

extern "system" fn cmd_set_sample_locations_enable_ext(
    command_buffer: CommandBuffer,
    sample_locations_enable: u32,
) {
}

extern "system" fn cmd_set_color_blend_advanced_ext(
    command_buffer: CommandBuffer,
    first_attachment: u32,
    attachment_count: u32,
    p_color_blend_advanced: In<'_, ColorBlendAdvancedEXT>,
) {
}

extern "system" fn cmd_set_provoking_vertex_mode_ext(
    command_buffer: CommandBuffer,
    provoking_vertex_mode: ProvokingVertexModeEXT,
) {
}

extern "system" fn cmd_set_line_rasterization_mode_ext(
    command_buffer: CommandBuffer,
    line_rasterization_mode: LineRasterizationMode,
) {
}

extern "system" fn cmd_set_line_stipple_enable_ext(
    command_buffer: CommandBuffer,
    stippled_line_enable: u32,
) {
}

extern "system" fn cmd_set_depth_clip_negative_one_to_one_ext(
    command_buffer: CommandBuffer,
    negative_one_to_one: u32,
) {
}

extern "system" fn get_physical_device_fragment_shading_rates_khr(
    physical_device: PhysicalDevice,
    p_fragment_shading_rate_count: Out<'_, u32>,
    p_fragment_shading_rates: Out<'_, PhysicalDeviceFragmentShadingRateKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_set_fragment_shading_rate_khr(
    command_buffer: CommandBuffer,
    p_fragment_size: In<'_, Extent2D>,
    combiner_ops: &[FragmentShadingRateCombinerOpKHR; 2],
) {
}

extern "system" fn cmd_bind_index_buffer2(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    size: u64,
    index_type: IndexType,
) {
}

extern "system" fn get_rendering_area_granularity(
    device: Device,
    p_rendering_area_info: In<'_, RenderingAreaInfo<'_>>,
    p_granularity: Out<'_, Extent2D>,
) {
}

extern "system" fn get_device_image_subresource_layout(
    device: Device,
    p_info: In<'_, DeviceImageSubresourceInfo<'_>>,
    p_layout: Out<'_, SubresourceLayout2<'_>>,
) {
}

extern "system" fn get_image_subresource_layout2(
    device: Device,
    image: Image,
    p_subresource: In<'_, ImageSubresource2<'_>>,
    p_layout: Out<'_, SubresourceLayout2<'_>>,
) {
}

extern "system" fn cmd_set_sample_locations_ext(
    command_buffer: CommandBuffer,
    p_sample_locations_info: In<'_, SampleLocationsInfoEXT<'_>>,
) {
}

extern "system" fn get_physical_device_multisample_properties_ext(
    physical_device: PhysicalDevice,
    samples: SampleCountFlags,
    p_multisample_properties: Out<'_, MultisamplePropertiesEXT<'_>>,
) {
}

extern "system" fn unmap_memory2(
    device: Device,
    p_memory_unmap_info: In<'_, MemoryUnmapInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_set_rendering_attachment_locations(
    command_buffer: CommandBuffer,
    p_location_info: In<'_, RenderingAttachmentLocationInfo<'_>>,
) {
}

extern "system" fn cmd_set_rendering_input_attachment_indices(
    command_buffer: CommandBuffer,
    p_input_attachment_index_info: In<'_, RenderingInputAttachmentIndexInfo<'_>>,
) {
}

extern "system" fn cmd_bind_descriptor_sets2(
    command_buffer: CommandBuffer,
    p_bind_descriptor_sets_info: In<'_, BindDescriptorSetsInfo<'_>>,
) {
}

extern "system" fn cmd_push_constants2(
    command_buffer: CommandBuffer,
    p_push_constants_info: In<'_, PushConstantsInfo<'_>>,
) {
}

extern "system" fn cmd_push_descriptor_set2(
    command_buffer: CommandBuffer,
    p_push_descriptor_set_info: In<'_, PushDescriptorSetInfo<'_>>,
) {
}

extern "system" fn copy_image_to_image(
    device: Device,
    p_copy_image_to_image_info: In<'_, CopyImageToImageInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn transition_image_layout(
    device: Device,
    transition_count: u32,
    p_transitions: In<'_, HostImageLayoutTransitionInfo<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_deferred_operation_khr(
    device: Device,
    p_allocator: Null,
    p_deferred_operation: Out<'_, DeferredOperationKHR>,
) -> VkResult {
    for index in 0..p_deferred_operation.len() {
        p_deferred_operation.set(index, DeferredOperationKHR(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_deferred_operation_khr(
    device: Device,
    operation: DeferredOperationKHR,
    p_allocator: Null,
) {
}

extern "system" fn get_deferred_operation_max_concurrency_khr(
    device: Device,
    operation: DeferredOperationKHR,
) -> u32 {
    0
}

extern "system" fn get_deferred_operation_result_khr(
    device: Device,
    operation: DeferredOperationKHR,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn deferred_operation_join_khr(
    device: Device,
    operation: DeferredOperationKHR,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn create_acceleration_structure_khr(
    device: Device,
    p_create_info: In<'_, AccelerationStructureCreateInfoKHR<'_>>,
    p_allocator: Null,
    p_acceleration_structure: Out<'_, AccelerationStructureKHR>,
) -> VkResult {
    for index in 0..p_acceleration_structure.len() {
        p_acceleration_structure.set(index, AccelerationStructureKHR(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn destroy_acceleration_structure_khr(
    device: Device,
    acceleration_structure: AccelerationStructureKHR,
    p_allocator: Null,
) {
}

extern "system" fn cmd_build_acceleration_structures_khr(
    command_buffer: CommandBuffer,
    info_count: u32,
    p_infos: In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    pp_build_range_infos: In<'_, In<'_, AccelerationStructureBuildRangeInfoKHR>>,
) {
}

extern "system" fn cmd_build_acceleration_structures_indirect_khr(
    command_buffer: CommandBuffer,
    info_count: u32,
    p_infos: In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    p_indirect_device_addresses: In<'_, u64>,
    p_indirect_strides: In<'_, u32>,
    pp_max_primitive_counts: In<'_, In<'_, u32>>,
) {
}

extern "system" fn copy_acceleration_structure_khr(
    device: Device,
    deferred_operation: DeferredOperationKHR,
    p_info: In<'_, CopyAccelerationStructureInfoKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn write_acceleration_structures_properties_khr(
    device: Device,
    acceleration_structure_count: u32,
    p_acceleration_structures: In<'_, AccelerationStructureKHR>,
    query_type: QueryType,
    data_size: usize,
    p_data: Out<'_, u8>,
    stride: usize,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_copy_acceleration_structure_khr(
    command_buffer: CommandBuffer,
    p_info: In<'_, CopyAccelerationStructureInfoKHR<'_>>,
) {
}

extern "system" fn cmd_copy_acceleration_structure_to_memory_khr(
    command_buffer: CommandBuffer,
    p_info: In<'_, CopyAccelerationStructureToMemoryInfoKHR<'_>>,
) {
}

extern "system" fn cmd_copy_memory_to_acceleration_structure_khr(
    command_buffer: CommandBuffer,
    p_info: In<'_, CopyMemoryToAccelerationStructureInfoKHR<'_>>,
) {
}

extern "system" fn get_acceleration_structure_device_address_khr(
    device: Device,
    p_info: In<'_, AccelerationStructureDeviceAddressInfoKHR<'_>>,
) -> u64 {
    0
}

extern "system" fn cmd_write_acceleration_structures_properties_khr(
    command_buffer: CommandBuffer,
    acceleration_structure_count: u32,
    p_acceleration_structures: In<'_, AccelerationStructureKHR>,
    query_type: QueryType,
    query_pool: QueryPool,
    first_query: u32,
) {
}

extern "system" fn get_device_acceleration_structure_compatibility_khr(
    device: Device,
    p_version_info: In<'_, AccelerationStructureVersionInfoKHR<'_>>,
    p_compatibility: Out<'_, AccelerationStructureCompatibilityKHR>,
) {
}

extern "system" fn get_acceleration_structure_build_sizes_khr(
    device: Device,
    build_type: AccelerationStructureBuildTypeKHR,
    p_build_info: In<'_, AccelerationStructureBuildGeometryInfoKHR<'_>>,
    p_max_primitive_counts: In<'_, u32>,
    p_size_info: Out<'_, AccelerationStructureBuildSizesInfoKHR<'_>>,
) {
}

extern "system" fn cmd_trace_rays_khr(
    command_buffer: CommandBuffer,
    p_raygen_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_miss_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_hit_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_callable_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    width: u32,
    height: u32,
    depth: u32,
) {
}

extern "system" fn create_ray_tracing_pipelines_khr(
    device: Device,
    deferred_operation: DeferredOperationKHR,
    pipeline_cache: PipelineCache,
    create_info_count: u32,
    p_create_infos: In<'_, RayTracingPipelineCreateInfoKHR<'_>>,
    p_allocator: Null,
    p_pipelines: Out<'_, Pipeline>,
) -> VkResult {
    for index in 0..p_pipelines.len() {
        p_pipelines.set(index, Pipeline(fresh()));
    }
    VkResult::SUCCESS
}

extern "system" fn get_ray_tracing_shader_group_handles_khr(
    device: Device,
    pipeline: Pipeline,
    first_group: u32,
    group_count: u32,
    data_size: usize,
    p_data: Out<'_, u8>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_ray_tracing_capture_replay_shader_group_handles_khr(
    device: Device,
    pipeline: Pipeline,
    first_group: u32,
    group_count: u32,
    data_size: usize,
    p_data: Out<'_, u8>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_trace_rays_indirect_khr(
    command_buffer: CommandBuffer,
    p_raygen_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_miss_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_hit_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    p_callable_shader_binding_table: In<'_, StridedDeviceAddressRegionKHR>,
    indirect_device_address: u64,
) {
}

extern "system" fn get_ray_tracing_shader_group_stack_size_khr(
    device: Device,
    pipeline: Pipeline,
    group: u32,
    group_shader: ShaderGroupShaderKHR,
) -> u64 {
    0
}

extern "system" fn cmd_set_ray_tracing_pipeline_stack_size_khr(
    command_buffer: CommandBuffer,
    pipeline_stack_size: u32,
) {
}

extern "system" fn cmd_trace_rays_indirect2_khr(
    command_buffer: CommandBuffer,
    indirect_device_address: u64,
) {
}

extern "system" fn cmd_set_depth_bias2_ext(
    command_buffer: CommandBuffer,
    p_depth_bias_info: In<'_, DepthBiasInfoEXT<'_>>,
) {
}

extern "system" fn cmd_set_attachment_feedback_loop_enable_ext(
    command_buffer: CommandBuffer,
    aspect_mask: ImageAspectFlags,
) {
}

extern "system" fn cmd_set_depth_clamp_range_ext(
    command_buffer: CommandBuffer,
    depth_clamp_mode: DepthClampModeEXT,
    p_depth_clamp_range: In<'_, DepthClampRangeEXT>,
) {
}

extern "system" fn get_physical_device_cooperative_matrix_properties_khr(
    physical_device: PhysicalDevice,
    p_property_count: Out<'_, u32>,
    p_properties: Out<'_, CooperativeMatrixPropertiesKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn cmd_draw_mesh_tasks_ext(
    command_buffer: CommandBuffer,
    group_count_x: u32,
    group_count_y: u32,
    group_count_z: u32,
) {
}

extern "system" fn cmd_draw_mesh_tasks_indirect_ext(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    draw_count: u32,
    stride: u32,
) {
}

extern "system" fn cmd_draw_mesh_tasks_indirect_count_ext(
    command_buffer: CommandBuffer,
    buffer: Buffer,
    offset: u64,
    count_buffer: Buffer,
    count_buffer_offset: u64,
    max_draw_count: u32,
    stride: u32,
) {
}

extern "system" fn get_memory_fd_khr(
    device: Device,
    p_get_fd_info: In<'_, MemoryGetFdInfoKHR<'_>>,
    p_fd: Out<'_, i32>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_memory_fd_properties_khr(
    device: Device,
    handle_type: ExternalMemoryHandleTypeFlags,
    fd: i32,
    p_memory_fd_properties: Out<'_, MemoryFdPropertiesKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_fence_fd_khr(
    device: Device,
    p_get_fd_info: In<'_, FenceGetFdInfoKHR<'_>>,
    p_fd: Out<'_, i32>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn import_fence_fd_khr(
    device: Device,
    p_import_fence_fd_info: In<'_, ImportFenceFdInfoKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn get_semaphore_fd_khr(
    device: Device,
    p_get_fd_info: In<'_, SemaphoreGetFdInfoKHR<'_>>,
    p_fd: Out<'_, i32>,
) -> VkResult {
    VkResult::SUCCESS
}

extern "system" fn import_semaphore_fd_khr(
    device: Device,
    p_import_semaphore_fd_info: In<'_, ImportSemaphoreFdInfoKHR<'_>>,
) -> VkResult {
    VkResult::SUCCESS
}

/// The function with this name.
pub(super) fn find(name: &CStr) -> Option<AnyFunction> {
    Some(match name.to_bytes() {
        b"vkCreateInstance" => function(create_instance as PfnCreateInstance),
        b"vkDestroyInstance" => function(destroy_instance as PfnDestroyInstance),
        b"vkEnumeratePhysicalDevices" => {
            function(enumerate_physical_devices as PfnEnumeratePhysicalDevices)
        }
        b"vkGetPhysicalDeviceFeatures" => {
            function(get_physical_device_features as PfnGetPhysicalDeviceFeatures)
        }
        b"vkGetPhysicalDeviceFormatProperties" => {
            function(get_physical_device_format_properties as PfnGetPhysicalDeviceFormatProperties)
        }
        b"vkGetPhysicalDeviceImageFormatProperties" => function(
            get_physical_device_image_format_properties
                as PfnGetPhysicalDeviceImageFormatProperties,
        ),
        b"vkGetPhysicalDeviceProperties" => {
            function(get_physical_device_properties as PfnGetPhysicalDeviceProperties)
        }
        b"vkGetPhysicalDeviceQueueFamilyProperties" => function(
            get_physical_device_queue_family_properties
                as PfnGetPhysicalDeviceQueueFamilyProperties,
        ),
        b"vkGetPhysicalDeviceMemoryProperties" => {
            function(get_physical_device_memory_properties as PfnGetPhysicalDeviceMemoryProperties)
        }
        b"vkCreateDevice" => function(create_device as PfnCreateDevice),
        b"vkDestroyDevice" => function(destroy_device as PfnDestroyDevice),
        b"vkEnumerateInstanceExtensionProperties" => function(
            enumerate_instance_extension_properties as PfnEnumerateInstanceExtensionProperties,
        ),
        b"vkEnumerateDeviceExtensionProperties" => {
            function(enumerate_device_extension_properties as PfnEnumerateDeviceExtensionProperties)
        }
        b"vkEnumerateInstanceLayerProperties" => {
            function(enumerate_instance_layer_properties as PfnEnumerateInstanceLayerProperties)
        }
        b"vkEnumerateDeviceLayerProperties" => {
            function(enumerate_device_layer_properties as PfnEnumerateDeviceLayerProperties)
        }
        b"vkGetDeviceQueue" => function(get_device_queue as PfnGetDeviceQueue),
        b"vkQueueSubmit" => function(queue_submit as PfnQueueSubmit),
        b"vkQueueWaitIdle" => function(queue_wait_idle as PfnQueueWaitIdle),
        b"vkDeviceWaitIdle" => function(device_wait_idle as PfnDeviceWaitIdle),
        b"vkAllocateMemory" => function(allocate_memory as PfnAllocateMemory),
        b"vkFreeMemory" => function(free_memory as PfnFreeMemory),
        b"vkUnmapMemory" => function(unmap_memory as PfnUnmapMemory),
        b"vkFlushMappedMemoryRanges" => {
            function(flush_mapped_memory_ranges as PfnFlushMappedMemoryRanges)
        }
        b"vkInvalidateMappedMemoryRanges" => {
            function(invalidate_mapped_memory_ranges as PfnInvalidateMappedMemoryRanges)
        }
        b"vkGetDeviceMemoryCommitment" => {
            function(get_device_memory_commitment as PfnGetDeviceMemoryCommitment)
        }
        b"vkBindBufferMemory" => function(bind_buffer_memory as PfnBindBufferMemory),
        b"vkBindImageMemory" => function(bind_image_memory as PfnBindImageMemory),
        b"vkGetBufferMemoryRequirements" => {
            function(get_buffer_memory_requirements as PfnGetBufferMemoryRequirements)
        }
        b"vkGetImageMemoryRequirements" => {
            function(get_image_memory_requirements as PfnGetImageMemoryRequirements)
        }
        b"vkGetImageSparseMemoryRequirements" => {
            function(get_image_sparse_memory_requirements as PfnGetImageSparseMemoryRequirements)
        }
        b"vkGetPhysicalDeviceSparseImageFormatProperties" => function(
            get_physical_device_sparse_image_format_properties
                as PfnGetPhysicalDeviceSparseImageFormatProperties,
        ),
        b"vkQueueBindSparse" => function(queue_bind_sparse as PfnQueueBindSparse),
        b"vkCreateFence" => function(create_fence as PfnCreateFence),
        b"vkDestroyFence" => function(destroy_fence as PfnDestroyFence),
        b"vkResetFences" => function(reset_fences as PfnResetFences),
        b"vkGetFenceStatus" => function(get_fence_status as PfnGetFenceStatus),
        b"vkWaitForFences" => function(wait_for_fences as PfnWaitForFences),
        b"vkCreateSemaphore" => function(create_semaphore as PfnCreateSemaphore),
        b"vkDestroySemaphore" => function(destroy_semaphore as PfnDestroySemaphore),
        b"vkCreateEvent" => function(create_event as PfnCreateEvent),
        b"vkDestroyEvent" => function(destroy_event as PfnDestroyEvent),
        b"vkGetEventStatus" => function(get_event_status as PfnGetEventStatus),
        b"vkSetEvent" => function(set_event as PfnSetEvent),
        b"vkResetEvent" => function(reset_event as PfnResetEvent),
        b"vkCreateQueryPool" => function(create_query_pool as PfnCreateQueryPool),
        b"vkDestroyQueryPool" => function(destroy_query_pool as PfnDestroyQueryPool),
        b"vkGetQueryPoolResults" => function(get_query_pool_results as PfnGetQueryPoolResults),
        b"vkCreateBuffer" => function(create_buffer as PfnCreateBuffer),
        b"vkDestroyBuffer" => function(destroy_buffer as PfnDestroyBuffer),
        b"vkCreateBufferView" => function(create_buffer_view as PfnCreateBufferView),
        b"vkDestroyBufferView" => function(destroy_buffer_view as PfnDestroyBufferView),
        b"vkCreateImage" => function(create_image as PfnCreateImage),
        b"vkDestroyImage" => function(destroy_image as PfnDestroyImage),
        b"vkGetImageSubresourceLayout" => {
            function(get_image_subresource_layout as PfnGetImageSubresourceLayout)
        }
        b"vkCreateImageView" => function(create_image_view as PfnCreateImageView),
        b"vkDestroyImageView" => function(destroy_image_view as PfnDestroyImageView),
        b"vkCreateShaderModule" => function(create_shader_module as PfnCreateShaderModule),
        b"vkDestroyShaderModule" => function(destroy_shader_module as PfnDestroyShaderModule),
        b"vkCreatePipelineCache" => function(create_pipeline_cache as PfnCreatePipelineCache),
        b"vkDestroyPipelineCache" => function(destroy_pipeline_cache as PfnDestroyPipelineCache),
        b"vkGetPipelineCacheData" => function(get_pipeline_cache_data as PfnGetPipelineCacheData),
        b"vkMergePipelineCaches" => function(merge_pipeline_caches as PfnMergePipelineCaches),
        b"vkCreateGraphicsPipelines" => {
            function(create_graphics_pipelines as PfnCreateGraphicsPipelines)
        }
        b"vkCreateComputePipelines" => {
            function(create_compute_pipelines as PfnCreateComputePipelines)
        }
        b"vkDestroyPipeline" => function(destroy_pipeline as PfnDestroyPipeline),
        b"vkCreatePipelineLayout" => function(create_pipeline_layout as PfnCreatePipelineLayout),
        b"vkDestroyPipelineLayout" => function(destroy_pipeline_layout as PfnDestroyPipelineLayout),
        b"vkCreateSampler" => function(create_sampler as PfnCreateSampler),
        b"vkDestroySampler" => function(destroy_sampler as PfnDestroySampler),
        b"vkCreateDescriptorSetLayout" => {
            function(create_descriptor_set_layout as PfnCreateDescriptorSetLayout)
        }
        b"vkDestroyDescriptorSetLayout" => {
            function(destroy_descriptor_set_layout as PfnDestroyDescriptorSetLayout)
        }
        b"vkCreateDescriptorPool" => function(create_descriptor_pool as PfnCreateDescriptorPool),
        b"vkDestroyDescriptorPool" => function(destroy_descriptor_pool as PfnDestroyDescriptorPool),
        b"vkResetDescriptorPool" => function(reset_descriptor_pool as PfnResetDescriptorPool),
        b"vkAllocateDescriptorSets" => {
            function(allocate_descriptor_sets as PfnAllocateDescriptorSets)
        }
        b"vkFreeDescriptorSets" => function(free_descriptor_sets as PfnFreeDescriptorSets),
        b"vkUpdateDescriptorSets" => function(update_descriptor_sets as PfnUpdateDescriptorSets),
        b"vkCreateFramebuffer" => function(create_framebuffer as PfnCreateFramebuffer),
        b"vkDestroyFramebuffer" => function(destroy_framebuffer as PfnDestroyFramebuffer),
        b"vkCreateRenderPass" => function(create_render_pass as PfnCreateRenderPass),
        b"vkDestroyRenderPass" => function(destroy_render_pass as PfnDestroyRenderPass),
        b"vkGetRenderAreaGranularity" => {
            function(get_render_area_granularity as PfnGetRenderAreaGranularity)
        }
        b"vkCreateCommandPool" => function(create_command_pool as PfnCreateCommandPool),
        b"vkDestroyCommandPool" => function(destroy_command_pool as PfnDestroyCommandPool),
        b"vkResetCommandPool" => function(reset_command_pool as PfnResetCommandPool),
        b"vkAllocateCommandBuffers" => {
            function(allocate_command_buffers as PfnAllocateCommandBuffers)
        }
        b"vkFreeCommandBuffers" => function(free_command_buffers as PfnFreeCommandBuffers),
        b"vkBeginCommandBuffer" => function(begin_command_buffer as PfnBeginCommandBuffer),
        b"vkEndCommandBuffer" => function(end_command_buffer as PfnEndCommandBuffer),
        b"vkResetCommandBuffer" => function(reset_command_buffer as PfnResetCommandBuffer),
        b"vkCmdBindPipeline" => function(cmd_bind_pipeline as PfnCmdBindPipeline),
        b"vkCmdSetViewport" => function(cmd_set_viewport as PfnCmdSetViewport),
        b"vkCmdSetScissor" => function(cmd_set_scissor as PfnCmdSetScissor),
        b"vkCmdSetLineWidth" => function(cmd_set_line_width as PfnCmdSetLineWidth),
        b"vkCmdSetDepthBias" => function(cmd_set_depth_bias as PfnCmdSetDepthBias),
        b"vkCmdSetBlendConstants" => function(cmd_set_blend_constants as PfnCmdSetBlendConstants),
        b"vkCmdSetDepthBounds" => function(cmd_set_depth_bounds as PfnCmdSetDepthBounds),
        b"vkCmdSetStencilCompareMask" => {
            function(cmd_set_stencil_compare_mask as PfnCmdSetStencilCompareMask)
        }
        b"vkCmdSetStencilWriteMask" => {
            function(cmd_set_stencil_write_mask as PfnCmdSetStencilWriteMask)
        }
        b"vkCmdSetStencilReference" => {
            function(cmd_set_stencil_reference as PfnCmdSetStencilReference)
        }
        b"vkCmdBindDescriptorSets" => {
            function(cmd_bind_descriptor_sets as PfnCmdBindDescriptorSets)
        }
        b"vkCmdBindIndexBuffer" => function(cmd_bind_index_buffer as PfnCmdBindIndexBuffer),
        b"vkCmdBindVertexBuffers" => function(cmd_bind_vertex_buffers as PfnCmdBindVertexBuffers),
        b"vkCmdDraw" => function(cmd_draw as PfnCmdDraw),
        b"vkCmdDrawIndexed" => function(cmd_draw_indexed as PfnCmdDrawIndexed),
        b"vkCmdDrawIndirect" => function(cmd_draw_indirect as PfnCmdDrawIndirect),
        b"vkCmdDrawIndexedIndirect" => {
            function(cmd_draw_indexed_indirect as PfnCmdDrawIndexedIndirect)
        }
        b"vkCmdDispatch" => function(cmd_dispatch as PfnCmdDispatch),
        b"vkCmdDispatchIndirect" => function(cmd_dispatch_indirect as PfnCmdDispatchIndirect),
        b"vkCmdCopyBuffer" => function(cmd_copy_buffer as PfnCmdCopyBuffer),
        b"vkCmdCopyImage" => function(cmd_copy_image as PfnCmdCopyImage),
        b"vkCmdBlitImage" => function(cmd_blit_image as PfnCmdBlitImage),
        b"vkCmdCopyBufferToImage" => function(cmd_copy_buffer_to_image as PfnCmdCopyBufferToImage),
        b"vkCmdCopyImageToBuffer" => function(cmd_copy_image_to_buffer as PfnCmdCopyImageToBuffer),
        b"vkCmdUpdateBuffer" => function(cmd_update_buffer as PfnCmdUpdateBuffer),
        b"vkCmdFillBuffer" => function(cmd_fill_buffer as PfnCmdFillBuffer),
        b"vkCmdClearColorImage" => function(cmd_clear_color_image as PfnCmdClearColorImage),
        b"vkCmdClearDepthStencilImage" => {
            function(cmd_clear_depth_stencil_image as PfnCmdClearDepthStencilImage)
        }
        b"vkCmdClearAttachments" => function(cmd_clear_attachments as PfnCmdClearAttachments),
        b"vkCmdResolveImage" => function(cmd_resolve_image as PfnCmdResolveImage),
        b"vkCmdSetEvent" => function(cmd_set_event as PfnCmdSetEvent),
        b"vkCmdResetEvent" => function(cmd_reset_event as PfnCmdResetEvent),
        b"vkCmdWaitEvents" => function(cmd_wait_events as PfnCmdWaitEvents),
        b"vkCmdPipelineBarrier" => function(cmd_pipeline_barrier as PfnCmdPipelineBarrier),
        b"vkCmdBeginQuery" => function(cmd_begin_query as PfnCmdBeginQuery),
        b"vkCmdEndQuery" => function(cmd_end_query as PfnCmdEndQuery),
        b"vkCmdResetQueryPool" => function(cmd_reset_query_pool as PfnCmdResetQueryPool),
        b"vkCmdWriteTimestamp" => function(cmd_write_timestamp as PfnCmdWriteTimestamp),
        b"vkCmdCopyQueryPoolResults" => {
            function(cmd_copy_query_pool_results as PfnCmdCopyQueryPoolResults)
        }
        b"vkCmdPushConstants" => function(cmd_push_constants as PfnCmdPushConstants),
        b"vkCmdBeginRenderPass" => function(cmd_begin_render_pass as PfnCmdBeginRenderPass),
        b"vkCmdNextSubpass" => function(cmd_next_subpass as PfnCmdNextSubpass),
        b"vkCmdEndRenderPass" => function(cmd_end_render_pass as PfnCmdEndRenderPass),
        b"vkCmdExecuteCommands" => function(cmd_execute_commands as PfnCmdExecuteCommands),
        b"vkEnumerateInstanceVersion" => {
            function(enumerate_instance_version as PfnEnumerateInstanceVersion)
        }
        b"vkBindBufferMemory2" => function(bind_buffer_memory2 as PfnBindBufferMemory2),
        b"vkBindBufferMemory2KHR" => function(bind_buffer_memory2 as PfnBindBufferMemory2),
        b"vkBindImageMemory2" => function(bind_image_memory2 as PfnBindImageMemory2),
        b"vkBindImageMemory2KHR" => function(bind_image_memory2 as PfnBindImageMemory2),
        b"vkGetDeviceGroupPeerMemoryFeatures" => {
            function(get_device_group_peer_memory_features as PfnGetDeviceGroupPeerMemoryFeatures)
        }
        b"vkGetDeviceGroupPeerMemoryFeaturesKHR" => {
            function(get_device_group_peer_memory_features as PfnGetDeviceGroupPeerMemoryFeatures)
        }
        b"vkCmdSetDeviceMask" => function(cmd_set_device_mask as PfnCmdSetDeviceMask),
        b"vkCmdSetDeviceMaskKHR" => function(cmd_set_device_mask as PfnCmdSetDeviceMask),
        b"vkCmdDispatchBase" => function(cmd_dispatch_base as PfnCmdDispatchBase),
        b"vkCmdDispatchBaseKHR" => function(cmd_dispatch_base as PfnCmdDispatchBase),
        b"vkEnumeratePhysicalDeviceGroups" => {
            function(enumerate_physical_device_groups as PfnEnumeratePhysicalDeviceGroups)
        }
        b"vkEnumeratePhysicalDeviceGroupsKHR" => {
            function(enumerate_physical_device_groups as PfnEnumeratePhysicalDeviceGroups)
        }
        b"vkGetImageMemoryRequirements2" => {
            function(get_image_memory_requirements2 as PfnGetImageMemoryRequirements2)
        }
        b"vkGetImageMemoryRequirements2KHR" => {
            function(get_image_memory_requirements2 as PfnGetImageMemoryRequirements2)
        }
        b"vkGetBufferMemoryRequirements2" => {
            function(get_buffer_memory_requirements2 as PfnGetBufferMemoryRequirements2)
        }
        b"vkGetBufferMemoryRequirements2KHR" => {
            function(get_buffer_memory_requirements2 as PfnGetBufferMemoryRequirements2)
        }
        b"vkGetImageSparseMemoryRequirements2" => {
            function(get_image_sparse_memory_requirements2 as PfnGetImageSparseMemoryRequirements2)
        }
        b"vkGetImageSparseMemoryRequirements2KHR" => {
            function(get_image_sparse_memory_requirements2 as PfnGetImageSparseMemoryRequirements2)
        }
        b"vkGetPhysicalDeviceFeatures2" => {
            function(get_physical_device_features2 as PfnGetPhysicalDeviceFeatures2)
        }
        b"vkGetPhysicalDeviceFeatures2KHR" => {
            function(get_physical_device_features2 as PfnGetPhysicalDeviceFeatures2)
        }
        b"vkGetPhysicalDeviceProperties2" => {
            function(get_physical_device_properties2 as PfnGetPhysicalDeviceProperties2)
        }
        b"vkGetPhysicalDeviceProperties2KHR" => {
            function(get_physical_device_properties2 as PfnGetPhysicalDeviceProperties2)
        }
        b"vkGetPhysicalDeviceFormatProperties2" => function(
            get_physical_device_format_properties2 as PfnGetPhysicalDeviceFormatProperties2,
        ),
        b"vkGetPhysicalDeviceFormatProperties2KHR" => function(
            get_physical_device_format_properties2 as PfnGetPhysicalDeviceFormatProperties2,
        ),
        b"vkGetPhysicalDeviceImageFormatProperties2" => function(
            get_physical_device_image_format_properties2
                as PfnGetPhysicalDeviceImageFormatProperties2,
        ),
        b"vkGetPhysicalDeviceImageFormatProperties2KHR" => function(
            get_physical_device_image_format_properties2
                as PfnGetPhysicalDeviceImageFormatProperties2,
        ),
        b"vkGetPhysicalDeviceQueueFamilyProperties2" => function(
            get_physical_device_queue_family_properties2
                as PfnGetPhysicalDeviceQueueFamilyProperties2,
        ),
        b"vkGetPhysicalDeviceQueueFamilyProperties2KHR" => function(
            get_physical_device_queue_family_properties2
                as PfnGetPhysicalDeviceQueueFamilyProperties2,
        ),
        b"vkGetPhysicalDeviceMemoryProperties2" => function(
            get_physical_device_memory_properties2 as PfnGetPhysicalDeviceMemoryProperties2,
        ),
        b"vkGetPhysicalDeviceMemoryProperties2KHR" => function(
            get_physical_device_memory_properties2 as PfnGetPhysicalDeviceMemoryProperties2,
        ),
        b"vkGetPhysicalDeviceSparseImageFormatProperties2" => function(
            get_physical_device_sparse_image_format_properties2
                as PfnGetPhysicalDeviceSparseImageFormatProperties2,
        ),
        b"vkGetPhysicalDeviceSparseImageFormatProperties2KHR" => function(
            get_physical_device_sparse_image_format_properties2
                as PfnGetPhysicalDeviceSparseImageFormatProperties2,
        ),
        b"vkTrimCommandPool" => function(trim_command_pool as PfnTrimCommandPool),
        b"vkTrimCommandPoolKHR" => function(trim_command_pool as PfnTrimCommandPool),
        b"vkGetDeviceQueue2" => function(get_device_queue2 as PfnGetDeviceQueue2),
        b"vkCreateSamplerYcbcrConversion" => {
            function(create_sampler_ycbcr_conversion as PfnCreateSamplerYcbcrConversion)
        }
        b"vkCreateSamplerYcbcrConversionKHR" => {
            function(create_sampler_ycbcr_conversion as PfnCreateSamplerYcbcrConversion)
        }
        b"vkDestroySamplerYcbcrConversion" => {
            function(destroy_sampler_ycbcr_conversion as PfnDestroySamplerYcbcrConversion)
        }
        b"vkDestroySamplerYcbcrConversionKHR" => {
            function(destroy_sampler_ycbcr_conversion as PfnDestroySamplerYcbcrConversion)
        }
        b"vkCreateDescriptorUpdateTemplate" => {
            function(create_descriptor_update_template as PfnCreateDescriptorUpdateTemplate)
        }
        b"vkCreateDescriptorUpdateTemplateKHR" => {
            function(create_descriptor_update_template as PfnCreateDescriptorUpdateTemplate)
        }
        b"vkDestroyDescriptorUpdateTemplate" => {
            function(destroy_descriptor_update_template as PfnDestroyDescriptorUpdateTemplate)
        }
        b"vkDestroyDescriptorUpdateTemplateKHR" => {
            function(destroy_descriptor_update_template as PfnDestroyDescriptorUpdateTemplate)
        }
        b"vkGetPhysicalDeviceExternalBufferProperties" => function(
            get_physical_device_external_buffer_properties
                as PfnGetPhysicalDeviceExternalBufferProperties,
        ),
        b"vkGetPhysicalDeviceExternalBufferPropertiesKHR" => function(
            get_physical_device_external_buffer_properties
                as PfnGetPhysicalDeviceExternalBufferProperties,
        ),
        b"vkGetPhysicalDeviceExternalFenceProperties" => function(
            get_physical_device_external_fence_properties
                as PfnGetPhysicalDeviceExternalFenceProperties,
        ),
        b"vkGetPhysicalDeviceExternalFencePropertiesKHR" => function(
            get_physical_device_external_fence_properties
                as PfnGetPhysicalDeviceExternalFenceProperties,
        ),
        b"vkGetPhysicalDeviceExternalSemaphoreProperties" => function(
            get_physical_device_external_semaphore_properties
                as PfnGetPhysicalDeviceExternalSemaphoreProperties,
        ),
        b"vkGetPhysicalDeviceExternalSemaphorePropertiesKHR" => function(
            get_physical_device_external_semaphore_properties
                as PfnGetPhysicalDeviceExternalSemaphoreProperties,
        ),
        b"vkGetDescriptorSetLayoutSupport" => {
            function(get_descriptor_set_layout_support as PfnGetDescriptorSetLayoutSupport)
        }
        b"vkGetDescriptorSetLayoutSupportKHR" => {
            function(get_descriptor_set_layout_support as PfnGetDescriptorSetLayoutSupport)
        }
        b"vkCmdDrawIndirectCount" => function(cmd_draw_indirect_count as PfnCmdDrawIndirectCount),
        b"vkCmdDrawIndirectCountAMD" => {
            function(cmd_draw_indirect_count as PfnCmdDrawIndirectCount)
        }
        b"vkCmdDrawIndirectCountKHR" => {
            function(cmd_draw_indirect_count as PfnCmdDrawIndirectCount)
        }
        b"vkCmdDrawIndexedIndirectCount" => {
            function(cmd_draw_indexed_indirect_count as PfnCmdDrawIndexedIndirectCount)
        }
        b"vkCmdDrawIndexedIndirectCountAMD" => {
            function(cmd_draw_indexed_indirect_count as PfnCmdDrawIndexedIndirectCount)
        }
        b"vkCmdDrawIndexedIndirectCountKHR" => {
            function(cmd_draw_indexed_indirect_count as PfnCmdDrawIndexedIndirectCount)
        }
        b"vkCreateRenderPass2" => function(create_render_pass2 as PfnCreateRenderPass2),
        b"vkCreateRenderPass2KHR" => function(create_render_pass2 as PfnCreateRenderPass2),
        b"vkCmdBeginRenderPass2" => function(cmd_begin_render_pass2 as PfnCmdBeginRenderPass2),
        b"vkCmdBeginRenderPass2KHR" => function(cmd_begin_render_pass2 as PfnCmdBeginRenderPass2),
        b"vkCmdNextSubpass2" => function(cmd_next_subpass2 as PfnCmdNextSubpass2),
        b"vkCmdNextSubpass2KHR" => function(cmd_next_subpass2 as PfnCmdNextSubpass2),
        b"vkCmdEndRenderPass2" => function(cmd_end_render_pass2 as PfnCmdEndRenderPass2),
        b"vkCmdEndRenderPass2KHR" => function(cmd_end_render_pass2 as PfnCmdEndRenderPass2),
        b"vkResetQueryPool" => function(reset_query_pool as PfnResetQueryPool),
        b"vkResetQueryPoolEXT" => function(reset_query_pool as PfnResetQueryPool),
        b"vkGetSemaphoreCounterValue" => {
            function(get_semaphore_counter_value as PfnGetSemaphoreCounterValue)
        }
        b"vkGetSemaphoreCounterValueKHR" => {
            function(get_semaphore_counter_value as PfnGetSemaphoreCounterValue)
        }
        b"vkWaitSemaphores" => function(wait_semaphores as PfnWaitSemaphores),
        b"vkWaitSemaphoresKHR" => function(wait_semaphores as PfnWaitSemaphores),
        b"vkSignalSemaphore" => function(signal_semaphore as PfnSignalSemaphore),
        b"vkSignalSemaphoreKHR" => function(signal_semaphore as PfnSignalSemaphore),
        b"vkGetBufferDeviceAddress" => {
            function(get_buffer_device_address as PfnGetBufferDeviceAddress)
        }
        b"vkGetBufferDeviceAddressEXT" => {
            function(get_buffer_device_address as PfnGetBufferDeviceAddress)
        }
        b"vkGetBufferDeviceAddressKHR" => {
            function(get_buffer_device_address as PfnGetBufferDeviceAddress)
        }
        b"vkGetBufferOpaqueCaptureAddress" => {
            function(get_buffer_opaque_capture_address as PfnGetBufferOpaqueCaptureAddress)
        }
        b"vkGetBufferOpaqueCaptureAddressKHR" => {
            function(get_buffer_opaque_capture_address as PfnGetBufferOpaqueCaptureAddress)
        }
        b"vkGetDeviceMemoryOpaqueCaptureAddress" => function(
            get_device_memory_opaque_capture_address as PfnGetDeviceMemoryOpaqueCaptureAddress,
        ),
        b"vkGetDeviceMemoryOpaqueCaptureAddressKHR" => function(
            get_device_memory_opaque_capture_address as PfnGetDeviceMemoryOpaqueCaptureAddress,
        ),
        b"vkCmdBindTransformFeedbackBuffersEXT" => function(
            cmd_bind_transform_feedback_buffers_ext as PfnCmdBindTransformFeedbackBuffersEXT,
        ),
        b"vkCmdBeginTransformFeedbackEXT" => {
            function(cmd_begin_transform_feedback_ext as PfnCmdBeginTransformFeedbackEXT)
        }
        b"vkCmdEndTransformFeedbackEXT" => {
            function(cmd_end_transform_feedback_ext as PfnCmdEndTransformFeedbackEXT)
        }
        b"vkCmdBeginQueryIndexedEXT" => {
            function(cmd_begin_query_indexed_ext as PfnCmdBeginQueryIndexedEXT)
        }
        b"vkCmdEndQueryIndexedEXT" => {
            function(cmd_end_query_indexed_ext as PfnCmdEndQueryIndexedEXT)
        }
        b"vkCmdDrawIndirectByteCountEXT" => {
            function(cmd_draw_indirect_byte_count_ext as PfnCmdDrawIndirectByteCountEXT)
        }
        b"vkGetImageDrmFormatModifierPropertiesEXT" => function(
            get_image_drm_format_modifier_properties_ext
                as PfnGetImageDrmFormatModifierPropertiesEXT,
        ),
        b"vkGetPhysicalDeviceToolProperties" => {
            function(get_physical_device_tool_properties as PfnGetPhysicalDeviceToolProperties)
        }
        b"vkGetPhysicalDeviceToolPropertiesEXT" => {
            function(get_physical_device_tool_properties as PfnGetPhysicalDeviceToolProperties)
        }
        b"vkCreatePrivateDataSlot" => {
            function(create_private_data_slot as PfnCreatePrivateDataSlot)
        }
        b"vkCreatePrivateDataSlotEXT" => {
            function(create_private_data_slot as PfnCreatePrivateDataSlot)
        }
        b"vkDestroyPrivateDataSlot" => {
            function(destroy_private_data_slot as PfnDestroyPrivateDataSlot)
        }
        b"vkDestroyPrivateDataSlotEXT" => {
            function(destroy_private_data_slot as PfnDestroyPrivateDataSlot)
        }
        b"vkSetPrivateData" => function(set_private_data as PfnSetPrivateData),
        b"vkSetPrivateDataEXT" => function(set_private_data as PfnSetPrivateData),
        b"vkGetPrivateData" => function(get_private_data as PfnGetPrivateData),
        b"vkGetPrivateDataEXT" => function(get_private_data as PfnGetPrivateData),
        b"vkCmdSetEvent2" => function(cmd_set_event2 as PfnCmdSetEvent2),
        b"vkCmdSetEvent2KHR" => function(cmd_set_event2 as PfnCmdSetEvent2),
        b"vkCmdResetEvent2" => function(cmd_reset_event2 as PfnCmdResetEvent2),
        b"vkCmdResetEvent2KHR" => function(cmd_reset_event2 as PfnCmdResetEvent2),
        b"vkCmdWaitEvents2" => function(cmd_wait_events2 as PfnCmdWaitEvents2),
        b"vkCmdWaitEvents2KHR" => function(cmd_wait_events2 as PfnCmdWaitEvents2),
        b"vkCmdPipelineBarrier2" => function(cmd_pipeline_barrier2 as PfnCmdPipelineBarrier2),
        b"vkCmdPipelineBarrier2KHR" => function(cmd_pipeline_barrier2 as PfnCmdPipelineBarrier2),
        b"vkCmdWriteTimestamp2" => function(cmd_write_timestamp2 as PfnCmdWriteTimestamp2),
        b"vkCmdWriteTimestamp2KHR" => function(cmd_write_timestamp2 as PfnCmdWriteTimestamp2),
        b"vkQueueSubmit2" => function(queue_submit2 as PfnQueueSubmit2),
        b"vkQueueSubmit2KHR" => function(queue_submit2 as PfnQueueSubmit2),
        b"vkCmdCopyBuffer2" => function(cmd_copy_buffer2 as PfnCmdCopyBuffer2),
        b"vkCmdCopyBuffer2KHR" => function(cmd_copy_buffer2 as PfnCmdCopyBuffer2),
        b"vkCmdCopyImage2" => function(cmd_copy_image2 as PfnCmdCopyImage2),
        b"vkCmdCopyImage2KHR" => function(cmd_copy_image2 as PfnCmdCopyImage2),
        b"vkCmdCopyBufferToImage2" => {
            function(cmd_copy_buffer_to_image2 as PfnCmdCopyBufferToImage2)
        }
        b"vkCmdCopyBufferToImage2KHR" => {
            function(cmd_copy_buffer_to_image2 as PfnCmdCopyBufferToImage2)
        }
        b"vkCmdCopyImageToBuffer2" => {
            function(cmd_copy_image_to_buffer2 as PfnCmdCopyImageToBuffer2)
        }
        b"vkCmdCopyImageToBuffer2KHR" => {
            function(cmd_copy_image_to_buffer2 as PfnCmdCopyImageToBuffer2)
        }
        b"vkCmdBlitImage2" => function(cmd_blit_image2 as PfnCmdBlitImage2),
        b"vkCmdBlitImage2KHR" => function(cmd_blit_image2 as PfnCmdBlitImage2),
        b"vkCmdResolveImage2" => function(cmd_resolve_image2 as PfnCmdResolveImage2),
        b"vkCmdResolveImage2KHR" => function(cmd_resolve_image2 as PfnCmdResolveImage2),
        b"vkCmdBeginRendering" => function(cmd_begin_rendering as PfnCmdBeginRendering),
        b"vkCmdBeginRenderingKHR" => function(cmd_begin_rendering as PfnCmdBeginRendering),
        b"vkCmdEndRendering" => function(cmd_end_rendering as PfnCmdEndRendering),
        b"vkCmdEndRenderingKHR" => function(cmd_end_rendering as PfnCmdEndRendering),
        b"vkCmdSetCullMode" => function(cmd_set_cull_mode as PfnCmdSetCullMode),
        b"vkCmdSetCullModeEXT" => function(cmd_set_cull_mode as PfnCmdSetCullMode),
        b"vkCmdSetFrontFace" => function(cmd_set_front_face as PfnCmdSetFrontFace),
        b"vkCmdSetFrontFaceEXT" => function(cmd_set_front_face as PfnCmdSetFrontFace),
        b"vkCmdSetPrimitiveTopology" => {
            function(cmd_set_primitive_topology as PfnCmdSetPrimitiveTopology)
        }
        b"vkCmdSetPrimitiveTopologyEXT" => {
            function(cmd_set_primitive_topology as PfnCmdSetPrimitiveTopology)
        }
        b"vkCmdSetViewportWithCount" => {
            function(cmd_set_viewport_with_count as PfnCmdSetViewportWithCount)
        }
        b"vkCmdSetViewportWithCountEXT" => {
            function(cmd_set_viewport_with_count as PfnCmdSetViewportWithCount)
        }
        b"vkCmdSetScissorWithCount" => {
            function(cmd_set_scissor_with_count as PfnCmdSetScissorWithCount)
        }
        b"vkCmdSetScissorWithCountEXT" => {
            function(cmd_set_scissor_with_count as PfnCmdSetScissorWithCount)
        }
        b"vkCmdBindVertexBuffers2" => {
            function(cmd_bind_vertex_buffers2 as PfnCmdBindVertexBuffers2)
        }
        b"vkCmdBindVertexBuffers2EXT" => {
            function(cmd_bind_vertex_buffers2 as PfnCmdBindVertexBuffers2)
        }
        b"vkCmdSetDepthTestEnable" => {
            function(cmd_set_depth_test_enable as PfnCmdSetDepthTestEnable)
        }
        b"vkCmdSetDepthTestEnableEXT" => {
            function(cmd_set_depth_test_enable as PfnCmdSetDepthTestEnable)
        }
        b"vkCmdSetDepthWriteEnable" => {
            function(cmd_set_depth_write_enable as PfnCmdSetDepthWriteEnable)
        }
        b"vkCmdSetDepthWriteEnableEXT" => {
            function(cmd_set_depth_write_enable as PfnCmdSetDepthWriteEnable)
        }
        b"vkCmdSetDepthCompareOp" => function(cmd_set_depth_compare_op as PfnCmdSetDepthCompareOp),
        b"vkCmdSetDepthCompareOpEXT" => {
            function(cmd_set_depth_compare_op as PfnCmdSetDepthCompareOp)
        }
        b"vkCmdSetDepthBoundsTestEnable" => {
            function(cmd_set_depth_bounds_test_enable as PfnCmdSetDepthBoundsTestEnable)
        }
        b"vkCmdSetDepthBoundsTestEnableEXT" => {
            function(cmd_set_depth_bounds_test_enable as PfnCmdSetDepthBoundsTestEnable)
        }
        b"vkCmdSetStencilTestEnable" => {
            function(cmd_set_stencil_test_enable as PfnCmdSetStencilTestEnable)
        }
        b"vkCmdSetStencilTestEnableEXT" => {
            function(cmd_set_stencil_test_enable as PfnCmdSetStencilTestEnable)
        }
        b"vkCmdSetStencilOp" => function(cmd_set_stencil_op as PfnCmdSetStencilOp),
        b"vkCmdSetStencilOpEXT" => function(cmd_set_stencil_op as PfnCmdSetStencilOp),
        b"vkCmdSetRasterizerDiscardEnable" => {
            function(cmd_set_rasterizer_discard_enable as PfnCmdSetRasterizerDiscardEnable)
        }
        b"vkCmdSetRasterizerDiscardEnableEXT" => {
            function(cmd_set_rasterizer_discard_enable as PfnCmdSetRasterizerDiscardEnable)
        }
        b"vkCmdSetDepthBiasEnable" => {
            function(cmd_set_depth_bias_enable as PfnCmdSetDepthBiasEnable)
        }
        b"vkCmdSetDepthBiasEnableEXT" => {
            function(cmd_set_depth_bias_enable as PfnCmdSetDepthBiasEnable)
        }
        b"vkCmdSetPrimitiveRestartEnable" => {
            function(cmd_set_primitive_restart_enable as PfnCmdSetPrimitiveRestartEnable)
        }
        b"vkCmdSetPrimitiveRestartEnableEXT" => {
            function(cmd_set_primitive_restart_enable as PfnCmdSetPrimitiveRestartEnable)
        }
        b"vkGetDeviceBufferMemoryRequirements" => {
            function(get_device_buffer_memory_requirements as PfnGetDeviceBufferMemoryRequirements)
        }
        b"vkGetDeviceBufferMemoryRequirementsKHR" => {
            function(get_device_buffer_memory_requirements as PfnGetDeviceBufferMemoryRequirements)
        }
        b"vkGetDeviceImageMemoryRequirements" => {
            function(get_device_image_memory_requirements as PfnGetDeviceImageMemoryRequirements)
        }
        b"vkGetDeviceImageMemoryRequirementsKHR" => {
            function(get_device_image_memory_requirements as PfnGetDeviceImageMemoryRequirements)
        }
        b"vkGetDeviceImageSparseMemoryRequirements" => function(
            get_device_image_sparse_memory_requirements
                as PfnGetDeviceImageSparseMemoryRequirements,
        ),
        b"vkGetDeviceImageSparseMemoryRequirementsKHR" => function(
            get_device_image_sparse_memory_requirements
                as PfnGetDeviceImageSparseMemoryRequirements,
        ),
        b"vkCmdSetPatchControlPointsEXT" => {
            function(cmd_set_patch_control_points_ext as PfnCmdSetPatchControlPointsEXT)
        }
        b"vkCmdSetLogicOpEXT" => function(cmd_set_logic_op_ext as PfnCmdSetLogicOpEXT),
        b"vkGetPhysicalDeviceCalibrateableTimeDomainsKHR" => function(
            get_physical_device_calibrateable_time_domains_khr
                as PfnGetPhysicalDeviceCalibrateableTimeDomainsKHR,
        ),
        b"vkGetPhysicalDeviceCalibrateableTimeDomainsEXT" => function(
            get_physical_device_calibrateable_time_domains_khr
                as PfnGetPhysicalDeviceCalibrateableTimeDomainsKHR,
        ),
        b"vkGetCalibratedTimestampsKHR" => {
            function(get_calibrated_timestamps_khr as PfnGetCalibratedTimestampsKHR)
        }
        b"vkGetCalibratedTimestampsEXT" => {
            function(get_calibrated_timestamps_khr as PfnGetCalibratedTimestampsKHR)
        }
        b"vkCmdSetLineStipple" => function(cmd_set_line_stipple as PfnCmdSetLineStipple),
        b"vkCmdSetLineStippleEXT" => function(cmd_set_line_stipple as PfnCmdSetLineStipple),
        b"vkCmdSetLineStippleKHR" => function(cmd_set_line_stipple as PfnCmdSetLineStipple),
        b"vkCmdBeginConditionalRenderingEXT" => {
            function(cmd_begin_conditional_rendering_ext as PfnCmdBeginConditionalRenderingEXT)
        }
        b"vkCmdEndConditionalRenderingEXT" => {
            function(cmd_end_conditional_rendering_ext as PfnCmdEndConditionalRenderingEXT)
        }
        b"vkCmdDrawMultiEXT" => function(cmd_draw_multi_ext as PfnCmdDrawMultiEXT),
        b"vkCmdDrawMultiIndexedEXT" => {
            function(cmd_draw_multi_indexed_ext as PfnCmdDrawMultiIndexedEXT)
        }
        b"vkCmdPushDescriptorSet" => function(cmd_push_descriptor_set as PfnCmdPushDescriptorSet),
        b"vkCmdPushDescriptorSetKHR" => {
            function(cmd_push_descriptor_set as PfnCmdPushDescriptorSet)
        }
        b"vkCmdSetColorWriteEnableEXT" => {
            function(cmd_set_color_write_enable_ext as PfnCmdSetColorWriteEnableEXT)
        }
        b"vkCmdSetVertexInputEXT" => function(cmd_set_vertex_input_ext as PfnCmdSetVertexInputEXT),
        b"vkCmdSetTessellationDomainOriginEXT" => {
            function(cmd_set_tessellation_domain_origin_ext as PfnCmdSetTessellationDomainOriginEXT)
        }
        b"vkCmdSetDepthClampEnableEXT" => {
            function(cmd_set_depth_clamp_enable_ext as PfnCmdSetDepthClampEnableEXT)
        }
        b"vkCmdSetPolygonModeEXT" => function(cmd_set_polygon_mode_ext as PfnCmdSetPolygonModeEXT),
        b"vkCmdSetRasterizationSamplesEXT" => {
            function(cmd_set_rasterization_samples_ext as PfnCmdSetRasterizationSamplesEXT)
        }
        b"vkCmdSetSampleMaskEXT" => function(cmd_set_sample_mask_ext as PfnCmdSetSampleMaskEXT),
        b"vkCmdSetAlphaToCoverageEnableEXT" => {
            function(cmd_set_alpha_to_coverage_enable_ext as PfnCmdSetAlphaToCoverageEnableEXT)
        }
        b"vkCmdSetAlphaToOneEnableEXT" => {
            function(cmd_set_alpha_to_one_enable_ext as PfnCmdSetAlphaToOneEnableEXT)
        }
        b"vkCmdSetLogicOpEnableEXT" => {
            function(cmd_set_logic_op_enable_ext as PfnCmdSetLogicOpEnableEXT)
        }
        b"vkCmdSetColorBlendEnableEXT" => {
            function(cmd_set_color_blend_enable_ext as PfnCmdSetColorBlendEnableEXT)
        }
        b"vkCmdSetColorBlendEquationEXT" => {
            function(cmd_set_color_blend_equation_ext as PfnCmdSetColorBlendEquationEXT)
        }
        b"vkCmdSetColorWriteMaskEXT" => {
            function(cmd_set_color_write_mask_ext as PfnCmdSetColorWriteMaskEXT)
        }
        b"vkCmdSetRasterizationStreamEXT" => {
            function(cmd_set_rasterization_stream_ext as PfnCmdSetRasterizationStreamEXT)
        }
        b"vkCmdSetConservativeRasterizationModeEXT" => function(
            cmd_set_conservative_rasterization_mode_ext
                as PfnCmdSetConservativeRasterizationModeEXT,
        ),
        b"vkCmdSetExtraPrimitiveOverestimationSizeEXT" => function(
            cmd_set_extra_primitive_overestimation_size_ext
                as PfnCmdSetExtraPrimitiveOverestimationSizeEXT,
        ),
        b"vkCmdSetDepthClipEnableEXT" => {
            function(cmd_set_depth_clip_enable_ext as PfnCmdSetDepthClipEnableEXT)
        }
        b"vkCmdSetSampleLocationsEnableEXT" => {
            function(cmd_set_sample_locations_enable_ext as PfnCmdSetSampleLocationsEnableEXT)
        }
        b"vkCmdSetColorBlendAdvancedEXT" => {
            function(cmd_set_color_blend_advanced_ext as PfnCmdSetColorBlendAdvancedEXT)
        }
        b"vkCmdSetProvokingVertexModeEXT" => {
            function(cmd_set_provoking_vertex_mode_ext as PfnCmdSetProvokingVertexModeEXT)
        }
        b"vkCmdSetLineRasterizationModeEXT" => {
            function(cmd_set_line_rasterization_mode_ext as PfnCmdSetLineRasterizationModeEXT)
        }
        b"vkCmdSetLineStippleEnableEXT" => {
            function(cmd_set_line_stipple_enable_ext as PfnCmdSetLineStippleEnableEXT)
        }
        b"vkCmdSetDepthClipNegativeOneToOneEXT" => function(
            cmd_set_depth_clip_negative_one_to_one_ext as PfnCmdSetDepthClipNegativeOneToOneEXT,
        ),
        b"vkGetPhysicalDeviceFragmentShadingRatesKHR" => function(
            get_physical_device_fragment_shading_rates_khr
                as PfnGetPhysicalDeviceFragmentShadingRatesKHR,
        ),
        b"vkCmdSetFragmentShadingRateKHR" => {
            function(cmd_set_fragment_shading_rate_khr as PfnCmdSetFragmentShadingRateKHR)
        }
        b"vkCmdBindIndexBuffer2" => function(cmd_bind_index_buffer2 as PfnCmdBindIndexBuffer2),
        b"vkCmdBindIndexBuffer2KHR" => function(cmd_bind_index_buffer2 as PfnCmdBindIndexBuffer2),
        b"vkGetRenderingAreaGranularity" => {
            function(get_rendering_area_granularity as PfnGetRenderingAreaGranularity)
        }
        b"vkGetRenderingAreaGranularityKHR" => {
            function(get_rendering_area_granularity as PfnGetRenderingAreaGranularity)
        }
        b"vkGetDeviceImageSubresourceLayout" => {
            function(get_device_image_subresource_layout as PfnGetDeviceImageSubresourceLayout)
        }
        b"vkGetDeviceImageSubresourceLayoutKHR" => {
            function(get_device_image_subresource_layout as PfnGetDeviceImageSubresourceLayout)
        }
        b"vkGetImageSubresourceLayout2" => {
            function(get_image_subresource_layout2 as PfnGetImageSubresourceLayout2)
        }
        b"vkGetImageSubresourceLayout2EXT" => {
            function(get_image_subresource_layout2 as PfnGetImageSubresourceLayout2)
        }
        b"vkGetImageSubresourceLayout2KHR" => {
            function(get_image_subresource_layout2 as PfnGetImageSubresourceLayout2)
        }
        b"vkCmdSetSampleLocationsEXT" => {
            function(cmd_set_sample_locations_ext as PfnCmdSetSampleLocationsEXT)
        }
        b"vkGetPhysicalDeviceMultisamplePropertiesEXT" => function(
            get_physical_device_multisample_properties_ext
                as PfnGetPhysicalDeviceMultisamplePropertiesEXT,
        ),
        b"vkUnmapMemory2" => function(unmap_memory2 as PfnUnmapMemory2),
        b"vkUnmapMemory2KHR" => function(unmap_memory2 as PfnUnmapMemory2),
        b"vkCmdSetRenderingAttachmentLocations" => function(
            cmd_set_rendering_attachment_locations as PfnCmdSetRenderingAttachmentLocations,
        ),
        b"vkCmdSetRenderingAttachmentLocationsKHR" => function(
            cmd_set_rendering_attachment_locations as PfnCmdSetRenderingAttachmentLocations,
        ),
        b"vkCmdSetRenderingInputAttachmentIndices" => function(
            cmd_set_rendering_input_attachment_indices as PfnCmdSetRenderingInputAttachmentIndices,
        ),
        b"vkCmdSetRenderingInputAttachmentIndicesKHR" => function(
            cmd_set_rendering_input_attachment_indices as PfnCmdSetRenderingInputAttachmentIndices,
        ),
        b"vkCmdBindDescriptorSets2" => {
            function(cmd_bind_descriptor_sets2 as PfnCmdBindDescriptorSets2)
        }
        b"vkCmdBindDescriptorSets2KHR" => {
            function(cmd_bind_descriptor_sets2 as PfnCmdBindDescriptorSets2)
        }
        b"vkCmdPushConstants2" => function(cmd_push_constants2 as PfnCmdPushConstants2),
        b"vkCmdPushConstants2KHR" => function(cmd_push_constants2 as PfnCmdPushConstants2),
        b"vkCmdPushDescriptorSet2" => {
            function(cmd_push_descriptor_set2 as PfnCmdPushDescriptorSet2)
        }
        b"vkCmdPushDescriptorSet2KHR" => {
            function(cmd_push_descriptor_set2 as PfnCmdPushDescriptorSet2)
        }
        b"vkCopyImageToImage" => function(copy_image_to_image as PfnCopyImageToImage),
        b"vkCopyImageToImageEXT" => function(copy_image_to_image as PfnCopyImageToImage),
        b"vkTransitionImageLayout" => function(transition_image_layout as PfnTransitionImageLayout),
        b"vkTransitionImageLayoutEXT" => {
            function(transition_image_layout as PfnTransitionImageLayout)
        }
        b"vkCreateDeferredOperationKHR" => {
            function(create_deferred_operation_khr as PfnCreateDeferredOperationKHR)
        }
        b"vkDestroyDeferredOperationKHR" => {
            function(destroy_deferred_operation_khr as PfnDestroyDeferredOperationKHR)
        }
        b"vkGetDeferredOperationMaxConcurrencyKHR" => function(
            get_deferred_operation_max_concurrency_khr as PfnGetDeferredOperationMaxConcurrencyKHR,
        ),
        b"vkGetDeferredOperationResultKHR" => {
            function(get_deferred_operation_result_khr as PfnGetDeferredOperationResultKHR)
        }
        b"vkDeferredOperationJoinKHR" => {
            function(deferred_operation_join_khr as PfnDeferredOperationJoinKHR)
        }
        b"vkCreateAccelerationStructureKHR" => {
            function(create_acceleration_structure_khr as PfnCreateAccelerationStructureKHR)
        }
        b"vkDestroyAccelerationStructureKHR" => {
            function(destroy_acceleration_structure_khr as PfnDestroyAccelerationStructureKHR)
        }
        b"vkCmdBuildAccelerationStructuresKHR" => {
            function(cmd_build_acceleration_structures_khr as PfnCmdBuildAccelerationStructuresKHR)
        }
        b"vkCmdBuildAccelerationStructuresIndirectKHR" => function(
            cmd_build_acceleration_structures_indirect_khr
                as PfnCmdBuildAccelerationStructuresIndirectKHR,
        ),
        b"vkCopyAccelerationStructureKHR" => {
            function(copy_acceleration_structure_khr as PfnCopyAccelerationStructureKHR)
        }
        b"vkWriteAccelerationStructuresPropertiesKHR" => function(
            write_acceleration_structures_properties_khr
                as PfnWriteAccelerationStructuresPropertiesKHR,
        ),
        b"vkCmdCopyAccelerationStructureKHR" => {
            function(cmd_copy_acceleration_structure_khr as PfnCmdCopyAccelerationStructureKHR)
        }
        b"vkCmdCopyAccelerationStructureToMemoryKHR" => function(
            cmd_copy_acceleration_structure_to_memory_khr
                as PfnCmdCopyAccelerationStructureToMemoryKHR,
        ),
        b"vkCmdCopyMemoryToAccelerationStructureKHR" => function(
            cmd_copy_memory_to_acceleration_structure_khr
                as PfnCmdCopyMemoryToAccelerationStructureKHR,
        ),
        b"vkGetAccelerationStructureDeviceAddressKHR" => function(
            get_acceleration_structure_device_address_khr
                as PfnGetAccelerationStructureDeviceAddressKHR,
        ),
        b"vkCmdWriteAccelerationStructuresPropertiesKHR" => function(
            cmd_write_acceleration_structures_properties_khr
                as PfnCmdWriteAccelerationStructuresPropertiesKHR,
        ),
        b"vkGetDeviceAccelerationStructureCompatibilityKHR" => function(
            get_device_acceleration_structure_compatibility_khr
                as PfnGetDeviceAccelerationStructureCompatibilityKHR,
        ),
        b"vkGetAccelerationStructureBuildSizesKHR" => function(
            get_acceleration_structure_build_sizes_khr as PfnGetAccelerationStructureBuildSizesKHR,
        ),
        b"vkCmdTraceRaysKHR" => function(cmd_trace_rays_khr as PfnCmdTraceRaysKHR),
        b"vkCreateRayTracingPipelinesKHR" => {
            function(create_ray_tracing_pipelines_khr as PfnCreateRayTracingPipelinesKHR)
        }
        b"vkGetRayTracingShaderGroupHandlesKHR" => function(
            get_ray_tracing_shader_group_handles_khr as PfnGetRayTracingShaderGroupHandlesKHR,
        ),
        b"vkGetRayTracingShaderGroupHandlesNV" => function(
            get_ray_tracing_shader_group_handles_khr as PfnGetRayTracingShaderGroupHandlesKHR,
        ),
        b"vkGetRayTracingCaptureReplayShaderGroupHandlesKHR" => function(
            get_ray_tracing_capture_replay_shader_group_handles_khr
                as PfnGetRayTracingCaptureReplayShaderGroupHandlesKHR,
        ),
        b"vkCmdTraceRaysIndirectKHR" => {
            function(cmd_trace_rays_indirect_khr as PfnCmdTraceRaysIndirectKHR)
        }
        b"vkGetRayTracingShaderGroupStackSizeKHR" => function(
            get_ray_tracing_shader_group_stack_size_khr as PfnGetRayTracingShaderGroupStackSizeKHR,
        ),
        b"vkCmdSetRayTracingPipelineStackSizeKHR" => function(
            cmd_set_ray_tracing_pipeline_stack_size_khr as PfnCmdSetRayTracingPipelineStackSizeKHR,
        ),
        b"vkCmdTraceRaysIndirect2KHR" => {
            function(cmd_trace_rays_indirect2_khr as PfnCmdTraceRaysIndirect2KHR)
        }
        b"vkCmdSetDepthBias2EXT" => function(cmd_set_depth_bias2_ext as PfnCmdSetDepthBias2EXT),
        b"vkCmdSetAttachmentFeedbackLoopEnableEXT" => function(
            cmd_set_attachment_feedback_loop_enable_ext as PfnCmdSetAttachmentFeedbackLoopEnableEXT,
        ),
        b"vkCmdSetDepthClampRangeEXT" => {
            function(cmd_set_depth_clamp_range_ext as PfnCmdSetDepthClampRangeEXT)
        }
        b"vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR" => function(
            get_physical_device_cooperative_matrix_properties_khr
                as PfnGetPhysicalDeviceCooperativeMatrixPropertiesKHR,
        ),
        b"vkCmdDrawMeshTasksEXT" => function(cmd_draw_mesh_tasks_ext as PfnCmdDrawMeshTasksEXT),
        b"vkCmdDrawMeshTasksIndirectEXT" => {
            function(cmd_draw_mesh_tasks_indirect_ext as PfnCmdDrawMeshTasksIndirectEXT)
        }
        b"vkCmdDrawMeshTasksIndirectCountEXT" => {
            function(cmd_draw_mesh_tasks_indirect_count_ext as PfnCmdDrawMeshTasksIndirectCountEXT)
        }
        b"vkGetMemoryFdKHR" => function(get_memory_fd_khr as PfnGetMemoryFdKHR),
        b"vkGetMemoryFdPropertiesKHR" => {
            function(get_memory_fd_properties_khr as PfnGetMemoryFdPropertiesKHR)
        }
        b"vkGetFenceFdKHR" => function(get_fence_fd_khr as PfnGetFenceFdKHR),
        b"vkImportFenceFdKHR" => function(import_fence_fd_khr as PfnImportFenceFdKHR),
        b"vkGetSemaphoreFdKHR" => function(get_semaphore_fd_khr as PfnGetSemaphoreFdKHR),
        b"vkImportSemaphoreFdKHR" => function(import_semaphore_fd_khr as PfnImportSemaphoreFdKHR),
        _ => return None,
    })
}

/// Forgets the signature of a function.
fn function<F: Copy>(f: F) -> AnyFunction {
    const { assert!(size_of::<F>() == size_of::<AnyFunction>()) };
    // SAFETY: `F` is a function pointer in every use above, and as large as one.
    unsafe { core::mem::transmute_copy::<F, AnyFunction>(&f) }
}
