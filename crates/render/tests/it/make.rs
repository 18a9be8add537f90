//! Commands, encoded as a guest driver would; none asks for a reply.

use std::time::Duration;

use parhelion_venus as venus;
use parhelion_vk as vk;
use venus::Encoder;
use vk::{Arena, Id};

pub(crate) fn bytes(write: impl FnOnce(&Arena, &mut Encoder)) -> Vec<u8> {
    let arena = Arena::new(1 << 24);
    let mut encoder = Encoder::new();
    write(&arena, &mut encoder);
    encoder.as_bytes().to_vec()
}

/// The same command, with a reply.
pub(crate) fn asking(mut command: Vec<u8>) -> Vec<u8> {
    command[4] |= 1;
    command
}

/// Words as bytes, for commands that no encoder makes.
pub(crate) fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

pub(crate) fn ids<'a, H>(arena: &'a Arena, list: &[u64]) -> vk::Out<'a, Id<H>> {
    arena
        .out_with(list.len(), |at| Ok::<_, vk::Full>(Id::new(list[at])))
        .unwrap()
}

/// Where the parts of a ring are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RingShape {
    pub(crate) offset: usize,
    pub(crate) head: usize,
    pub(crate) tail: usize,
    pub(crate) status: usize,
    pub(crate) buffer: usize,
    pub(crate) buffer_size: usize,
    pub(crate) extra: usize,
    pub(crate) extra_size: usize,
    pub(crate) idle: Duration,
}

impl RingShape {
    /// As Mesa makes them.
    pub(crate) fn new(buffer_size: usize, idle: Duration) -> Self {
        let extra = 192 + buffer_size;
        Self {
            offset: 0,
            head: 0,
            tail: 64,
            status: 128,
            buffer: 192,
            buffer_size,
            extra,
            extra_size: 4,
            idle,
        }
    }
    pub(crate) fn size(&self) -> usize {
        self.extra + self.extra_size
    }
}

pub(crate) fn create_ring(number: u64, resource: u32, shape: &RingShape) -> Vec<u8> {
    bytes(|a, e| {
        let monitor = vk::RingMonitorInfoMESA {
            max_reporting_period_microseconds: 3_000_000,
            ..Default::default()
        };
        let info = vk::RingCreateInfoMESA {
            p_next: a.node::<vk::RingMonitorInfoMESA<'_>>(monitor).unwrap(),
            resource_id: resource,
            offset: shape.offset,
            size: shape.size(),
            idle_timeout: u64::try_from(shape.idle.as_nanos()).unwrap(),
            head_offset: shape.head,
            tail_offset: shape.tail,
            status_offset: shape.status,
            buffer_offset: shape.buffer,
            buffer_size: shape.buffer_size,
            extra_offset: shape.extra,
            extra_size: shape.extra_size,
            ..Default::default()
        };
        venus::CreateRingMESA {
            ring: number,
            p_create_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

pub(crate) fn destroy_ring(ring: u64) -> Vec<u8> {
    bytes(|_, e| venus::DestroyRingMESA { ring }.encode(0, e))
}
pub(crate) fn notify_ring(ring: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::NotifyRingMESA {
            ring,
            seqno: 0,
            flags: 0,
        }
        .encode(0, e);
    })
}
pub(crate) fn write_extra(ring: u64, offset: usize, value: u32) -> Vec<u8> {
    bytes(|_, e| {
        venus::WriteRingExtraMESA {
            ring,
            offset,
            value,
        }
        .encode(0, e);
    })
}
pub(crate) fn wait_ring(ring: u64, seqno: u32) -> Vec<u8> {
    bytes(|_, e| {
        venus::WaitRingSeqnoMESA {
            ring,
            seqno: seqno.into(),
        }
        .encode(0, e);
    })
}
pub(crate) fn submit_seqno(ring: u64, seqno: u64) -> Vec<u8> {
    bytes(|_, e| venus::SubmitVirtqueueSeqnoMESA { ring, seqno }.encode(0, e))
}
pub(crate) fn wait_seqno(seqno: u64) -> Vec<u8> {
    bytes(|_, e| venus::WaitVirtqueueSeqnoMESA { seqno }.encode(0, e))
}
pub(crate) fn set_reply(resource_id: u32, offset: usize, size: usize) -> Vec<u8> {
    bytes(|a, e| {
        let stream = vk::CommandStreamDescriptionMESA {
            resource_id,
            offset,
            size,
        };
        venus::SetReplyCommandStreamMESA {
            p_stream: a.one(stream).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn seek_reply(position: usize) -> Vec<u8> {
    bytes(|_, e| venus::SeekReplyCommandStreamMESA { position }.encode(0, e))
}

/// Streams are resource, offset, size.
pub(crate) fn streams(list: &[(u32, usize, usize)], positions: &[usize]) -> Vec<u8> {
    bytes(|a, e| {
        let list: Vec<_> = list
            .iter()
            .map(
                |(resource_id, offset, size)| vk::CommandStreamDescriptionMESA {
                    resource_id: *resource_id,
                    offset: *offset,
                    size: *size,
                },
            )
            .collect();
        let positions = if positions.is_empty() {
            vk::In::NULL
        } else {
            a.copy(positions).unwrap()
        };
        venus::ExecuteCommandStreamsMESA {
            stream_count: u32::try_from(list.len()).unwrap(),
            p_streams: a.copy(&list).unwrap(),
            p_reply_positions: positions,
            dependency_count: 0,
            p_dependencies: vk::In::NULL,
            flags: 0,
        }
        .encode(0, e);
    })
}

pub(crate) fn instance_version() -> Vec<u8> {
    bytes(|a, e| {
        venus::EnumerateInstanceVersion {
            p_api_version: a.out(1).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn create_instance(id: u64) -> Vec<u8> {
    bytes(|a, e| {
        let application = vk::ApplicationInfo {
            api_version: vk::api_version(1, 3, 0),
            ..Default::default()
        };
        let info = vk::InstanceCreateInfo {
            p_application_info: a.one(application).unwrap(),
            ..Default::default()
        };
        venus::CreateInstance {
            p_create_info: a.one(info).unwrap(),
            p_instance: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn destroy_instance(id: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::DestroyInstance {
            instance: Id::new(id),
        }
        .encode(0, e);
    })
}
pub(crate) fn enumerate_physical_devices(instance: u64, list: &[u64]) -> Vec<u8> {
    bytes(|a, e| {
        let count = u32::try_from(list.len()).unwrap();
        venus::EnumeratePhysicalDevices {
            instance: Id::new(instance),
            p_physical_device_count: a.out_with(1, |_| Ok::<_, vk::Full>(count)).unwrap(),
            p_physical_devices: if list.is_empty() {
                vk::Out::NULL
            } else {
                ids(a, list)
            },
        }
        .encode(0, e);
    })
}
/// Queues are family and count.
pub(crate) fn create_device(
    physical: u64,
    id: u64,
    queues: &[(u32, u32)],
    extensions: &[&str],
) -> Vec<u8> {
    bytes(|a, e| {
        let queues: Vec<_> = queues
            .iter()
            .map(|(family, count)| vk::DeviceQueueCreateInfo {
                queue_family_index: *family,
                queue_count: *count,
                p_queue_priorities: a.copy(&vec![1.0; *count as usize]).unwrap(),
                ..Default::default()
            })
            .collect();
        let names: Vec<_> = extensions
            .iter()
            .map(|name| a.copy(&[name.as_bytes(), &[0]].concat()).unwrap())
            .collect();
        let info = vk::DeviceCreateInfo {
            queue_create_info_count: u32::try_from(queues.len()).unwrap(),
            p_queue_create_infos: a.copy(&queues).unwrap(),
            enabled_extension_count: u32::try_from(names.len()).unwrap(),
            pp_enabled_extension_names: a.copy(&names).unwrap(),
            ..Default::default()
        };
        venus::CreateDevice {
            physical_device: Id::new(physical),
            p_create_info: a.one(info).unwrap(),
            p_device: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn destroy_device(id: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::DestroyDevice {
            device: Id::new(id),
        }
        .encode(0, e);
    })
}
pub(crate) fn get_queue(
    device: u64,
    family: u32,
    index: u32,
    timeline: Option<u32>,
    id: u64,
) -> Vec<u8> {
    bytes(|a, e| {
        let p_next = timeline.map_or(vk::Chain::NULL, |ring_idx| {
            let info = vk::DeviceQueueTimelineInfoMESA {
                ring_idx,
                ..Default::default()
            };
            a.node::<vk::DeviceQueueTimelineInfoMESA<'_>>(info).unwrap()
        });
        let info = vk::DeviceQueueInfo2 {
            p_next,
            queue_family_index: family,
            queue_index: index,
            ..Default::default()
        };
        venus::GetDeviceQueue2 {
            device: Id::new(device),
            p_queue_info: a.one(info).unwrap(),
            p_queue: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

/// A create command without anything special in its info.
macro_rules! plain_create {
    ($function:ident, $command:ident, $info:ident, $output:ident) => {
        pub(crate) fn $function(device: u64, id: u64) -> Vec<u8> {
            bytes(|a, e| {
                let info = vk::$info::default();
                venus::$command {
                    device: Id::new(device),
                    p_create_info: a.one(info).unwrap(),
                    $output: ids(a, &[id]),
                }
                .encode(0, e);
            })
        }
    };
}
plain_create!(create_fence, CreateFence, FenceCreateInfo, p_fence);
plain_create!(create_event, CreateEvent, EventCreateInfo, p_event);
plain_create!(
    create_semaphore,
    CreateSemaphore,
    SemaphoreCreateInfo,
    p_semaphore
);
plain_create!(
    create_command_pool,
    CreateCommandPool,
    CommandPoolCreateInfo,
    p_command_pool
);
plain_create!(
    create_set_layout,
    CreateDescriptorSetLayout,
    DescriptorSetLayoutCreateInfo,
    p_set_layout
);
plain_create!(
    create_pipeline_layout,
    CreatePipelineLayout,
    PipelineLayoutCreateInfo,
    p_pipeline_layout
);
plain_create!(create_sampler, CreateSampler, SamplerCreateInfo, p_sampler);
plain_create!(
    create_pipeline_cache,
    CreatePipelineCache,
    PipelineCacheCreateInfo,
    p_pipeline_cache
);

/// A destroy command.
macro_rules! destroy {
    ($function:ident, $command:ident, $field:ident) => {
        pub(crate) fn $function(device: u64, id: u64) -> Vec<u8> {
            bytes(|_, e| {
                venus::$command {
                    device: Id::new(device),
                    $field: Id::new(id),
                }
                .encode(0, e);
            })
        }
    };
}
destroy!(destroy_buffer, DestroyBuffer, buffer);
destroy!(destroy_event, DestroyEvent, event);
destroy!(destroy_fence, DestroyFence, fence);
destroy!(destroy_semaphore, DestroySemaphore, semaphore);
destroy!(destroy_sampler, DestroySampler, sampler);
destroy!(destroy_image, DestroyImage, image);
destroy!(
    destroy_set_layout,
    DestroyDescriptorSetLayout,
    descriptor_set_layout
);
destroy!(
    destroy_pipeline_layout,
    DestroyPipelineLayout,
    pipeline_layout
);
destroy!(destroy_command_pool, DestroyCommandPool, command_pool);
destroy!(free_memory, FreeMemory, memory);
destroy!(set_event, SetEvent, event);

pub(crate) fn create_buffer(device: u64, id: u64, size: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::BufferCreateInfo {
            size,
            usage: vk::BufferUsageFlags::TRANSFER_DST,
            ..Default::default()
        };
        venus::CreateBuffer {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_buffer: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn memory_requirements(device: u64, buffer: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::BufferMemoryRequirementsInfo2 {
            buffer: vk::Buffer(buffer),
            ..Default::default()
        };
        let out = vk::MemoryRequirements2::default();
        venus::GetBufferMemoryRequirements2 {
            device: Id::new(device),
            p_info: a.one(info).unwrap(),
            p_memory_requirements: a.out_with(1, |_| Ok::<_, vk::Full>(out)).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn allocate(device: u64, id: u64, size: u64, type_index: u32) -> Vec<u8> {
    allocate_from(device, id, size, type_index, None)
}
pub(crate) fn allocate_from(
    device: u64,
    id: u64,
    size: u64,
    type_index: u32,
    resource: Option<u32>,
) -> Vec<u8> {
    bytes(|a, e| {
        let p_next = resource.map_or(vk::Chain::NULL, |resource_id| {
            let import = vk::ImportMemoryResourceInfoMESA {
                resource_id,
                ..Default::default()
            };
            a.node::<vk::ImportMemoryResourceInfoMESA<'_>>(import)
                .unwrap()
        });
        let info = vk::MemoryAllocateInfo {
            p_next,
            allocation_size: size,
            memory_type_index: type_index,
            ..Default::default()
        };
        venus::AllocateMemory {
            device: Id::new(device),
            p_allocate_info: a.one(info).unwrap(),
            p_memory: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn resource_properties(device: u64, resource_id: u32) -> Vec<u8> {
    bytes(|a, e| {
        let out = vk::MemoryResourcePropertiesMESA::default();
        venus::GetMemoryResourcePropertiesMESA {
            device: Id::new(device),
            resource_id,
            p_memory_resource_properties: a.out_with(1, |_| Ok::<_, vk::Full>(out)).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn bind_buffer(device: u64, buffer: u64, memory: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::BindBufferMemory {
            device: Id::new(device),
            buffer: Id::new(buffer),
            memory: Id::new(memory),
            memory_offset: 0,
        }
        .encode(0, e);
    })
}
pub(crate) fn allocate_command_buffers(device: u64, pool: u64, list: &[u64]) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::CommandBufferAllocateInfo {
            command_pool: vk::CommandPool(pool),
            command_buffer_count: u32::try_from(list.len()).unwrap(),
            ..Default::default()
        };
        venus::AllocateCommandBuffers {
            device: Id::new(device),
            p_allocate_info: a.one(info).unwrap(),
            p_command_buffers: ids(a, list),
        }
        .encode(0, e);
    })
}
fn id_list<'a, H>(arena: &'a Arena, list: &[u64]) -> vk::In<'a, Id<H>> {
    let list: Vec<Id<H>> = list.iter().map(|id| Id::new(*id)).collect();
    arena.copy(&list).unwrap()
}
pub(crate) fn free_command_buffers(device: u64, pool: u64, list: &[u64]) -> Vec<u8> {
    bytes(|a, e| {
        venus::FreeCommandBuffers {
            device: Id::new(device),
            command_pool: Id::new(pool),
            command_buffer_count: u32::try_from(list.len()).unwrap(),
            p_command_buffers: id_list(a, list),
        }
        .encode(0, e);
    })
}
pub(crate) fn reset_command_pool(device: u64, pool: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::ResetCommandPool {
            device: Id::new(device),
            command_pool: Id::new(pool),
            flags: vk::CommandPoolResetFlags(0),
        }
        .encode(0, e);
    })
}
pub(crate) fn create_descriptor_pool(device: u64, id: u64) -> Vec<u8> {
    bytes(|a, e| {
        let size = vk::DescriptorPoolSize {
            descriptor_count: 8,
            ..Default::default()
        };
        let info = vk::DescriptorPoolCreateInfo {
            max_sets: 1000,
            pool_size_count: 1,
            p_pool_sizes: a.one(size).unwrap(),
            ..Default::default()
        };
        venus::CreateDescriptorPool {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_descriptor_pool: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn allocate_sets(device: u64, pool: u64, layout: u64, list: &[u64]) -> Vec<u8> {
    bytes(|a, e| {
        let layouts = vec![vk::DescriptorSetLayout(layout); list.len()];
        let info = vk::DescriptorSetAllocateInfo {
            descriptor_pool: vk::DescriptorPool(pool),
            descriptor_set_count: u32::try_from(list.len()).unwrap(),
            p_set_layouts: a.copy(&layouts).unwrap(),
            ..Default::default()
        };
        venus::AllocateDescriptorSets {
            device: Id::new(device),
            p_allocate_info: a.one(info).unwrap(),
            p_descriptor_sets: ids(a, list),
        }
        .encode(0, e);
    })
}
pub(crate) fn free_sets(device: u64, pool: u64, list: &[u64]) -> Vec<u8> {
    bytes(|a, e| {
        venus::FreeDescriptorSets {
            device: Id::new(device),
            descriptor_pool: Id::new(pool),
            descriptor_set_count: u32::try_from(list.len()).unwrap(),
            p_descriptor_sets: id_list(a, list),
        }
        .encode(0, e);
    })
}
pub(crate) fn reset_descriptor_pool(device: u64, pool: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::ResetDescriptorPool {
            device: Id::new(device),
            descriptor_pool: Id::new(pool),
            flags: vk::DescriptorPoolResetFlags(0),
        }
        .encode(0, e);
    })
}
pub(crate) fn begin(command_buffer: u64) -> Vec<u8> {
    bytes(|a, e| {
        venus::BeginCommandBuffer {
            command_buffer: Id::new(command_buffer),
            p_begin_info: a.one(vk::CommandBufferBeginInfo::default()).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn fill(command_buffer: u64, buffer: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::CmdFillBuffer {
            command_buffer: Id::new(command_buffer),
            dst_buffer: Id::new(buffer),
            dst_offset: 0,
            size: 64,
            data: 7,
        }
        .encode(0, e);
    })
}
/// A pipeline layout with one set and room for the constants of [`drawing`].
pub(crate) fn create_drawing_layout(device: u64, id: u64, set_layout: u64) -> Vec<u8> {
    bytes(|a, e| {
        let constants = vk::PushConstantRange {
            stage_flags: vk::ShaderStageFlags(0x11),
            offset: 0,
            size: 8,
        };
        let info = vk::PipelineLayoutCreateInfo {
            set_layout_count: 1,
            p_set_layouts: a.one(vk::DescriptorSetLayout(set_layout)).unwrap(),
            push_constant_range_count: 1,
            p_push_constant_ranges: a.one(constants).unwrap(),
            ..Default::default()
        };
        venus::CreatePipelineLayout {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_pipeline_layout: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

/// A command buffer with `count` draws: four commands, and three for each draw.
pub(crate) fn drawing(command_buffer: u64, layout: u64, set: u64, count: u32) -> Vec<u8> {
    let mut commands = begin(command_buffer);
    commands.extend(bytes(|a, e| {
        let info = vk::RenderingInfo {
            layer_count: 1,
            ..Default::default()
        };
        venus::CmdBeginRendering {
            command_buffer: Id::new(command_buffer),
            p_rendering_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    }));
    for number in 0..count {
        commands.extend(draw(command_buffer, layout, set, number));
    }
    commands.extend(bytes(|_, e| {
        venus::CmdEndRendering {
            command_buffer: Id::new(command_buffer),
        }
        .encode(0, e);
    }));
    commands.extend(finish(command_buffer));
    commands
}

/// A draw with push constants and a set of its own, as in a loop over many small things.
fn draw(command_buffer: u64, layout: u64, set: u64, number: u32) -> Vec<u8> {
    bytes(|a, e| {
        let values = [number.to_le_bytes(), number.to_be_bytes()].concat();
        venus::CmdPushConstants {
            command_buffer: Id::new(command_buffer),
            layout: Id::new(layout),
            stage_flags: vk::ShaderStageFlags(0x11),
            offset: 0,
            size: 8,
            p_values: a.copy(&values).unwrap(),
        }
        .encode(0, e);
        venus::CmdBindDescriptorSets {
            command_buffer: Id::new(command_buffer),
            pipeline_bind_point: vk::PipelineBindPoint(0),
            layout: Id::new(layout),
            first_set: 0,
            descriptor_set_count: 1,
            p_descriptor_sets: a.one(vk::DescriptorSet(set)).unwrap(),
            dynamic_offset_count: 0,
            p_dynamic_offsets: vk::In::NULL,
        }
        .encode(0, e);
        venus::CmdDraw {
            command_buffer: Id::new(command_buffer),
            vertex_count: 3,
            instance_count: 1,
            first_vertex: 0,
            first_instance: 0,
        }
        .encode(0, e);
    })
}

pub(crate) fn finish(command_buffer: u64) -> Vec<u8> {
    bytes(|_, e| {
        venus::EndCommandBuffer {
            command_buffer: Id::new(command_buffer),
        }
        .encode(0, e);
    })
}
pub(crate) fn queue_submit(queue: u64, command_buffers: &[u64], fence: u64) -> Vec<u8> {
    bytes(|a, e| {
        let list: Vec<_> = command_buffers
            .iter()
            .map(|id| vk::CommandBuffer(*id))
            .collect();
        let submit = vk::SubmitInfo {
            command_buffer_count: u32::try_from(list.len()).unwrap(),
            p_command_buffers: a.copy(&list).unwrap(),
            ..Default::default()
        };
        venus::QueueSubmit {
            queue: Id::new(queue),
            submit_count: 1,
            p_submits: a.one(submit).unwrap(),
            fence: Id::new(fence),
        }
        .encode(0, e);
    })
}
pub(crate) fn bind_sparse(queue: u64, fence: u64) -> Vec<u8> {
    bytes(|a, e| {
        venus::QueueBindSparse {
            queue: Id::new(queue),
            bind_info_count: 1,
            p_bind_info: a.one(vk::BindSparseInfo::default()).unwrap(),
            fence: Id::new(fence),
        }
        .encode(0, e);
    })
}
pub(crate) fn reset_fence(device: u64, fence: u64) -> Vec<u8> {
    bytes(|a, e| {
        venus::ResetFences {
            device: Id::new(device),
            fence_count: 1,
            p_fences: a.one(vk::Fence(fence)).unwrap(),
        }
        .encode(0, e);
    })
}
/// A sampler for images that this conversion is for.
pub(crate) fn create_sampler_of(device: u64, id: u64, conversion: u64) -> Vec<u8> {
    bytes(|a, e| {
        let conversion = vk::SamplerYcbcrConversionInfo {
            conversion: vk::SamplerYcbcrConversion(conversion),
            ..Default::default()
        };
        let info = vk::SamplerCreateInfo {
            p_next: a
                .node::<vk::SamplerYcbcrConversionInfo<'_>>(conversion)
                .unwrap(),
            ..Default::default()
        };
        venus::CreateSampler {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_sampler: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
/// How many shading rates there are.
pub(crate) fn fragment_shading_rates(physical: u64) -> Vec<u8> {
    bytes(|a, e| {
        venus::GetPhysicalDeviceFragmentShadingRatesKHR {
            physical_device: Id::new(physical),
            p_fragment_shading_rate_count: a.out(1).unwrap(),
            p_fragment_shading_rates: vk::Out::NULL,
        }
        .encode(0, e);
    })
}
/// An image of four bytes a texel.
pub(crate) fn create_plain_image(device: u64, id: u64) -> Vec<u8> {
    create_image(device, id, vk::Format::R8G8B8A8_UNORM)
}
/// An image of 64 by 32 texels with three levels and two layers.
pub(crate) fn create_image(device: u64, id: u64, format: vk::Format) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::ImageCreateInfo {
            image_type: vk::ImageType::N2D,
            format,
            extent: vk::Extent3D {
                width: 64,
                height: 32,
                depth: 1,
            },
            mip_levels: 3,
            array_layers: 2,
            samples: vk::SampleCountFlags::N1,
            ..Default::default()
        };
        venus::CreateImage {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_image: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn image_to_memory(device: u64, image: u64, extent: [u32; 2], room: usize) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::CopyImageToMemoryInfoMESA {
            src_image: vk::Image(image),
            image_subresource: vk::ImageSubresourceLayers {
                aspect_mask: vk::ImageAspectFlags::COLOR,
                layer_count: 1,
                ..Default::default()
            },
            image_extent: vk::Extent3D {
                width: extent[0],
                height: extent[1],
                depth: 1,
            },
            ..Default::default()
        };
        venus::CopyImageToMemoryMESA {
            device: Id::new(device),
            p_copy_image_to_memory_info: a.one(info).unwrap(),
            data_size: room,
            p_data: a.out(room).unwrap(),
        }
        .encode(0, e);
    })
}
pub(crate) fn create_query_pool(device: u64, id: u64, query_type: i32, count: u32) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::QueryPoolCreateInfo {
            query_type: vk::QueryType(query_type),
            query_count: count,
            pipeline_statistics: vk::QueryPipelineStatisticFlags(0x7ff),
            ..Default::default()
        };
        venus::CreateQueryPool {
            device: Id::new(device),
            p_create_info: a.one(info).unwrap(),
            p_query_pool: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
pub(crate) fn query_results(
    device: u64,
    pool: u64,
    queries: (u32, u32),
    room: usize,
    stride: u64,
    flags: u32,
) -> Vec<u8> {
    bytes(|a, e| {
        venus::GetQueryPoolResults {
            device: Id::new(device),
            query_pool: Id::new(pool),
            first_query: queries.0,
            query_count: queries.1,
            data_size: room,
            p_data: a.out(room).unwrap(),
            stride,
            flags: vk::QueryResultFlags(flags),
        }
        .encode(0, e);
    })
}

/// A compute pipeline with one constant of `size` bytes at `offset` of `data` bytes.
pub(crate) fn specialized_pipeline(
    device: u64,
    id: u64,
    offset: u32,
    size: usize,
    data: usize,
) -> Vec<u8> {
    bytes(|a, e| {
        let entry = vk::SpecializationMapEntry {
            constant_id: 7,
            offset,
            size,
        };
        let constants = vk::SpecializationInfo {
            map_entry_count: 1,
            p_map_entries: a.one(entry).unwrap(),
            data_size: data,
            p_data: a.copy(&vec![0; data]).unwrap(),
        };
        let stage = vk::PipelineShaderStageCreateInfo {
            stage: vk::ShaderStageFlags::COMPUTE,
            p_name: a.copy(b"main\0").unwrap(),
            p_specialization_info: a.one(constants).unwrap(),
            ..Default::default()
        };
        let info = vk::ComputePipelineCreateInfo {
            stage,
            ..Default::default()
        };
        venus::CreateComputePipelines {
            device: Id::new(device),
            pipeline_cache: Id::new(0),
            create_info_count: 1,
            p_create_infos: a.one(info).unwrap(),
            p_pipelines: ids(a, &[id]),
        }
        .encode(0, e);
    })
}
