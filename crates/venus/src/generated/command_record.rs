// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkBeginCommandBuffer`, command 90.
#[derive(Clone, Copy, Debug)]
pub struct BeginCommandBuffer<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_begin_info: vk::In<'a, vk::CommandBufferBeginInfo<'a>>,
}

impl<'a> BeginCommandBuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 90;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_begin_info = d.pointer(true, |d| decode_command_buffer_begin_info(d))?;
        Ok(Self {
            command_buffer,
            p_begin_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_begin_info, |e, v| {
            encode_command_buffer_begin_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_begin_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkEndCommandBuffer`, command 91.
#[derive(Clone, Copy, Debug)]
pub struct EndCommandBuffer {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
}

impl EndCommandBuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 91;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        Ok(Self { command_buffer })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindPipeline`, command 93.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindPipeline {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub pipeline: vk::Id<vk::Pipeline>,
}

impl CmdBindPipeline {
    /// The number of the command on the wire.
    pub const ID: u32 = 93;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let pipeline_bind_point =
            vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
        let pipeline = d.id::<vk::Pipeline>()?;
        Ok(Self {
            command_buffer,
            pipeline_bind_point,
            pipeline,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.pipeline_bind_point.0);
        e.u64(self.pipeline.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                pipeline_bind_point: vk::zeroed(),
                pipeline: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindDescriptorSets`, command 103.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindDescriptorSets<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout: vk::Id<vk::PipelineLayout>,
    pub first_set: u32,
    pub descriptor_set_count: u32,
    pub p_descriptor_sets: vk::In<'a, vk::DescriptorSet>,
    pub dynamic_offset_count: u32,
    pub p_dynamic_offsets: vk::In<'a, u32>,
}

impl<'a> CmdBindDescriptorSets<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 103;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let pipeline_bind_point =
            vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
        let layout = d.id::<vk::PipelineLayout>()?;
        let first_set = d.u32()?;
        let descriptor_set_count = d.length_u32()?;
        let p_descriptor_sets =
            d.array(u64::from(descriptor_set_count), Absence::Refused, |d| {
                d.handle_or_null::<vk::DescriptorSet>()
            })?;
        let dynamic_offset_count = d.length_u32()?;
        let p_dynamic_offsets = d.u32s(u64::from(dynamic_offset_count), Absence::Refused)?;
        Ok(Self {
            command_buffer,
            pipeline_bind_point,
            layout,
            first_set,
            descriptor_set_count,
            p_descriptor_sets,
            dynamic_offset_count,
            p_dynamic_offsets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.pipeline_bind_point.0);
        e.u64(self.layout.0);
        e.u32(self.first_set);
        e.u32(self.descriptor_set_count);
        e.array(self.p_descriptor_sets, |e, v| {
            e.u64(v.0);
        });
        e.u32(self.dynamic_offset_count);
        e.u32s(self.p_dynamic_offsets);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                pipeline_bind_point: vk::zeroed(),
                layout: vk::zeroed(),
                first_set: vk::zeroed(),
                descriptor_set_count: vk::zeroed(),
                p_descriptor_sets: vk::zeroed(),
                dynamic_offset_count: vk::zeroed(),
                p_dynamic_offsets: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindIndexBuffer`, command 104.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindIndexBuffer {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub index_type: vk::IndexType,
}

impl CmdBindIndexBuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 104;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let index_type = vk::IndexType(d.enumerator(vk::IndexType::KNOWN)?);
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            index_type,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.i32(self.index_type.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                index_type: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindVertexBuffers`, command 105.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindVertexBuffers<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_binding: u32,
    pub binding_count: u32,
    pub p_buffers: vk::In<'a, vk::Buffer>,
    pub p_offsets: vk::In<'a, u64>,
}

impl<'a> CmdBindVertexBuffers<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 105;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_binding = d.u32()?;
        let binding_count = d.length_u32()?;
        let p_buffers = d.array(u64::from(binding_count), Absence::Refused, |d| {
            d.handle_or_null::<vk::Buffer>()
        })?;
        let p_offsets = d.array(u64::from(binding_count), Absence::Refused, |d| d.u64())?;
        Ok(Self {
            command_buffer,
            first_binding,
            binding_count,
            p_buffers,
            p_offsets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_binding);
        e.u32(self.binding_count);
        e.array(self.p_buffers, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_offsets, |e, v| {
            e.u64(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                first_binding: vk::zeroed(),
                binding_count: vk::zeroed(),
                p_buffers: vk::zeroed(),
                p_offsets: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDraw`, command 106.
#[derive(Clone, Copy, Debug)]
pub struct CmdDraw {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub vertex_count: u32,
    pub instance_count: u32,
    pub first_vertex: u32,
    pub first_instance: u32,
}

impl CmdDraw {
    /// The number of the command on the wire.
    pub const ID: u32 = 106;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let vertex_count = d.u32()?;
        let instance_count = d.u32()?;
        let first_vertex = d.u32()?;
        let first_instance = d.u32()?;
        Ok(Self {
            command_buffer,
            vertex_count,
            instance_count,
            first_vertex,
            first_instance,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.vertex_count);
        e.u32(self.instance_count);
        e.u32(self.first_vertex);
        e.u32(self.first_instance);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                vertex_count: vk::zeroed(),
                instance_count: vk::zeroed(),
                first_vertex: vk::zeroed(),
                first_instance: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndexed`, command 107.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndexed {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub index_count: u32,
    pub instance_count: u32,
    pub first_index: u32,
    pub vertex_offset: i32,
    pub first_instance: u32,
}

impl CmdDrawIndexed {
    /// The number of the command on the wire.
    pub const ID: u32 = 107;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let index_count = d.u32()?;
        let instance_count = d.u32()?;
        let first_index = d.u32()?;
        let vertex_offset = d.i32()?;
        let first_instance = d.u32()?;
        Ok(Self {
            command_buffer,
            index_count,
            instance_count,
            first_index,
            vertex_offset,
            first_instance,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.index_count);
        e.u32(self.instance_count);
        e.u32(self.first_index);
        e.i32(self.vertex_offset);
        e.u32(self.first_instance);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                index_count: vk::zeroed(),
                instance_count: vk::zeroed(),
                first_index: vk::zeroed(),
                vertex_offset: vk::zeroed(),
                first_instance: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndirect`, command 108.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndirect {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndirect {
    /// The number of the command on the wire.
    pub const ID: u32 = 108;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u32(self.draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndexedIndirect`, command 109.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndexedIndirect {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndexedIndirect {
    /// The number of the command on the wire.
    pub const ID: u32 = 109;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u32(self.draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDispatch`, command 110.
#[derive(Clone, Copy, Debug)]
pub struct CmdDispatch {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDispatch {
    /// The number of the command on the wire.
    pub const ID: u32 = 110;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let group_count_x = d.u32()?;
        let group_count_y = d.u32()?;
        let group_count_z = d.u32()?;
        Ok(Self {
            command_buffer,
            group_count_x,
            group_count_y,
            group_count_z,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.group_count_x);
        e.u32(self.group_count_y);
        e.u32(self.group_count_z);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                group_count_x: vk::zeroed(),
                group_count_y: vk::zeroed(),
                group_count_z: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDispatchIndirect`, command 111.
#[derive(Clone, Copy, Debug)]
pub struct CmdDispatchIndirect {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
}

impl CmdDispatchIndirect {
    /// The number of the command on the wire.
    pub const ID: u32 = 111;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyBuffer`, command 112.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyBuffer<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_buffer: vk::Id<vk::Buffer>,
    pub dst_buffer: vk::Id<vk::Buffer>,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::BufferCopy>,
}

impl<'a> CmdCopyBuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 112;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_buffer = d.id::<vk::Buffer>()?;
        let dst_buffer = d.id::<vk::Buffer>()?;
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_buffer_copy(d)
        })?;
        Ok(Self {
            command_buffer,
            src_buffer,
            dst_buffer,
            region_count,
            p_regions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_buffer.0);
        e.u64(self.dst_buffer.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_buffer_copy(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_buffer: vk::zeroed(),
                dst_buffer: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyImage`, command 113.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_image: vk::Id<vk::Image>,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image: vk::Id<vk::Image>,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::ImageCopy>,
}

impl<'a> CmdCopyImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 113;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_image = d.id::<vk::Image>()?;
        let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let dst_image = d.id::<vk::Image>()?;
        let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_image_copy(d)
        })?;
        Ok(Self {
            command_buffer,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_image.0);
        e.i32(self.src_image_layout.0);
        e.u64(self.dst_image.0);
        e.i32(self.dst_image_layout.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_image_copy(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_image: vk::zeroed(),
                src_image_layout: vk::zeroed(),
                dst_image: vk::zeroed(),
                dst_image_layout: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBlitImage`, command 114.
#[derive(Clone, Copy, Debug)]
pub struct CmdBlitImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_image: vk::Id<vk::Image>,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image: vk::Id<vk::Image>,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::ImageBlit>,
    pub filter: vk::Filter,
}

impl<'a> CmdBlitImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 114;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_image = d.id::<vk::Image>()?;
        let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let dst_image = d.id::<vk::Image>()?;
        let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_image_blit(d)
        })?;
        let filter = vk::Filter(d.enumerator(vk::Filter::KNOWN)?);
        Ok(Self {
            command_buffer,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
            filter,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_image.0);
        e.i32(self.src_image_layout.0);
        e.u64(self.dst_image.0);
        e.i32(self.dst_image_layout.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_image_blit(e, v);
        });
        e.i32(self.filter.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_image: vk::zeroed(),
                src_image_layout: vk::zeroed(),
                dst_image: vk::zeroed(),
                dst_image_layout: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
                filter: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyBufferToImage`, command 115.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyBufferToImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_buffer: vk::Id<vk::Buffer>,
    pub dst_image: vk::Id<vk::Image>,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::BufferImageCopy>,
}

impl<'a> CmdCopyBufferToImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 115;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_buffer = d.id::<vk::Buffer>()?;
        let dst_image = d.id::<vk::Image>()?;
        let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_buffer_image_copy(d)
        })?;
        Ok(Self {
            command_buffer,
            src_buffer,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_buffer.0);
        e.u64(self.dst_image.0);
        e.i32(self.dst_image_layout.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_buffer_image_copy(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_buffer: vk::zeroed(),
                dst_image: vk::zeroed(),
                dst_image_layout: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyImageToBuffer`, command 116.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyImageToBuffer<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_image: vk::Id<vk::Image>,
    pub src_image_layout: vk::ImageLayout,
    pub dst_buffer: vk::Id<vk::Buffer>,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::BufferImageCopy>,
}

impl<'a> CmdCopyImageToBuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 116;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_image = d.id::<vk::Image>()?;
        let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let dst_buffer = d.id::<vk::Buffer>()?;
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_buffer_image_copy(d)
        })?;
        Ok(Self {
            command_buffer,
            src_image,
            src_image_layout,
            dst_buffer,
            region_count,
            p_regions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_image.0);
        e.i32(self.src_image_layout.0);
        e.u64(self.dst_buffer.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_buffer_image_copy(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_image: vk::zeroed(),
                src_image_layout: vk::zeroed(),
                dst_buffer: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdUpdateBuffer`, command 117.
#[derive(Clone, Copy, Debug)]
pub struct CmdUpdateBuffer<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub dst_buffer: vk::Id<vk::Buffer>,
    pub dst_offset: u64,
    pub data_size: u64,
    pub p_data: vk::In<'a, u8>,
}

impl<'a> CmdUpdateBuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 117;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let dst_buffer = d.id::<vk::Buffer>()?;
        let dst_offset = d.u64()?;
        let data_size = d.length_u64()?;
        let p_data = d.bytes(data_size, Absence::Refused)?;
        Ok(Self {
            command_buffer,
            dst_buffer,
            dst_offset,
            data_size,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.dst_buffer.0);
        e.u64(self.dst_offset);
        e.u64(self.data_size);
        e.bytes(self.p_data);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                dst_buffer: vk::zeroed(),
                dst_offset: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdFillBuffer`, command 118.
#[derive(Clone, Copy, Debug)]
pub struct CmdFillBuffer {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub dst_buffer: vk::Id<vk::Buffer>,
    pub dst_offset: u64,
    pub size: u64,
    pub data: u32,
}

impl CmdFillBuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 118;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let dst_buffer = d.id::<vk::Buffer>()?;
        let dst_offset = d.u64()?;
        let size = d.u64()?;
        let data = d.u32()?;
        Ok(Self {
            command_buffer,
            dst_buffer,
            dst_offset,
            size,
            data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.dst_buffer.0);
        e.u64(self.dst_offset);
        e.u64(self.size);
        e.u32(self.data);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                dst_buffer: vk::zeroed(),
                dst_offset: vk::zeroed(),
                size: vk::zeroed(),
                data: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdClearColorImage`, command 119.
#[derive(Clone, Copy, Debug)]
pub struct CmdClearColorImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub image: vk::Id<vk::Image>,
    pub image_layout: vk::ImageLayout,
    pub p_color: vk::In<'a, vk::ClearColorValue>,
    pub range_count: u32,
    pub p_ranges: vk::In<'a, vk::ImageSubresourceRange>,
}

impl<'a> CmdClearColorImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 119;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let image = d.id::<vk::Image>()?;
        let image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let p_color = d.pointer(false, |d| decode_clear_color_value(d))?;
        let range_count = d.length_u32()?;
        let p_ranges = d.array(u64::from(range_count), Absence::Refused, |d| {
            decode_image_subresource_range(d)
        })?;
        Ok(Self {
            command_buffer,
            image,
            image_layout,
            p_color,
            range_count,
            p_ranges,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.image.0);
        e.i32(self.image_layout.0);
        e.pointer(self.p_color, |e, v| {
            encode_clear_color_value(e, v);
        });
        e.u32(self.range_count);
        e.array(self.p_ranges, |e, v| {
            encode_image_subresource_range(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                image: vk::zeroed(),
                image_layout: vk::zeroed(),
                p_color: vk::zeroed(),
                range_count: vk::zeroed(),
                p_ranges: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdClearDepthStencilImage`, command 120.
#[derive(Clone, Copy, Debug)]
pub struct CmdClearDepthStencilImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub image: vk::Id<vk::Image>,
    pub image_layout: vk::ImageLayout,
    pub p_depth_stencil: vk::In<'a, vk::ClearDepthStencilValue>,
    pub range_count: u32,
    pub p_ranges: vk::In<'a, vk::ImageSubresourceRange>,
}

impl<'a> CmdClearDepthStencilImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 120;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let image = d.id::<vk::Image>()?;
        let image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let p_depth_stencil = d.pointer(true, |d| decode_clear_depth_stencil_value(d))?;
        let range_count = d.length_u32()?;
        let p_ranges = d.array(u64::from(range_count), Absence::Refused, |d| {
            decode_image_subresource_range(d)
        })?;
        Ok(Self {
            command_buffer,
            image,
            image_layout,
            p_depth_stencil,
            range_count,
            p_ranges,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.image.0);
        e.i32(self.image_layout.0);
        e.pointer(self.p_depth_stencil, |e, v| {
            encode_clear_depth_stencil_value(e, v);
        });
        e.u32(self.range_count);
        e.array(self.p_ranges, |e, v| {
            encode_image_subresource_range(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                image: vk::zeroed(),
                image_layout: vk::zeroed(),
                p_depth_stencil: vk::zeroed(),
                range_count: vk::zeroed(),
                p_ranges: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdClearAttachments`, command 121.
#[derive(Clone, Copy, Debug)]
pub struct CmdClearAttachments<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub attachment_count: u32,
    pub p_attachments: vk::In<'a, vk::ClearAttachment>,
    pub rect_count: u32,
    pub p_rects: vk::In<'a, vk::ClearRect>,
}

impl<'a> CmdClearAttachments<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 121;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let attachment_count = d.length_u32()?;
        let p_attachments = d.array(u64::from(attachment_count), Absence::Refused, |d| {
            decode_clear_attachment(d)
        })?;
        let rect_count = d.length_u32()?;
        let p_rects = d.array(u64::from(rect_count), Absence::Refused, |d| {
            decode_clear_rect(d)
        })?;
        Ok(Self {
            command_buffer,
            attachment_count,
            p_attachments,
            rect_count,
            p_rects,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.attachment_count);
        e.array(self.p_attachments, |e, v| {
            encode_clear_attachment(e, v);
        });
        e.u32(self.rect_count);
        e.array(self.p_rects, |e, v| {
            encode_clear_rect(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                attachment_count: vk::zeroed(),
                p_attachments: vk::zeroed(),
                rect_count: vk::zeroed(),
                p_rects: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdResolveImage`, command 122.
#[derive(Clone, Copy, Debug)]
pub struct CmdResolveImage<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_image: vk::Id<vk::Image>,
    pub src_image_layout: vk::ImageLayout,
    pub dst_image: vk::Id<vk::Image>,
    pub dst_image_layout: vk::ImageLayout,
    pub region_count: u32,
    pub p_regions: vk::In<'a, vk::ImageResolve>,
}

impl<'a> CmdResolveImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 122;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_image = d.id::<vk::Image>()?;
        let src_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let dst_image = d.id::<vk::Image>()?;
        let dst_image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
        let region_count = d.length_u32()?;
        let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
            decode_image_resolve(d)
        })?;
        Ok(Self {
            command_buffer,
            src_image,
            src_image_layout,
            dst_image,
            dst_image_layout,
            region_count,
            p_regions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.src_image.0);
        e.i32(self.src_image_layout.0);
        e.u64(self.dst_image.0);
        e.i32(self.dst_image_layout.0);
        e.u32(self.region_count);
        e.array(self.p_regions, |e, v| {
            encode_image_resolve(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_image: vk::zeroed(),
                src_image_layout: vk::zeroed(),
                dst_image: vk::zeroed(),
                dst_image_layout: vk::zeroed(),
                region_count: vk::zeroed(),
                p_regions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdResetEvent`, command 124.
#[derive(Clone, Copy, Debug)]
pub struct CmdResetEvent {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event: vk::Id<vk::Event>,
    pub stage_mask: vk::PipelineStageFlags,
}

impl CmdResetEvent {
    /// The number of the command on the wire.
    pub const ID: u32 = 124;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let event = d.id::<vk::Event>()?;
        let stage_mask = vk::PipelineStageFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            event,
            stage_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.event.0);
        e.u32(self.stage_mask.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                event: vk::zeroed(),
                stage_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdWaitEvents`, command 125.
#[derive(Clone, Copy, Debug)]
pub struct CmdWaitEvents<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event_count: u32,
    pub p_events: vk::In<'a, vk::Event>,
    pub src_stage_mask: vk::PipelineStageFlags,
    pub dst_stage_mask: vk::PipelineStageFlags,
    pub memory_barrier_count: u32,
    pub p_memory_barriers: vk::In<'a, vk::MemoryBarrier<'a>>,
    pub buffer_memory_barrier_count: u32,
    pub p_buffer_memory_barriers: vk::In<'a, vk::BufferMemoryBarrier<'a>>,
    pub image_memory_barrier_count: u32,
    pub p_image_memory_barriers: vk::In<'a, vk::ImageMemoryBarrier<'a>>,
}

impl<'a> CmdWaitEvents<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 125;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let event_count = d.length_u32()?;
        let p_events = d.array(u64::from(event_count), Absence::Refused, |d| {
            d.handle::<vk::Event>()
        })?;
        let src_stage_mask = vk::PipelineStageFlags(d.u32()?);
        let dst_stage_mask = vk::PipelineStageFlags(d.u32()?);
        let memory_barrier_count = d.length_u32()?;
        let p_memory_barriers =
            d.array(u64::from(memory_barrier_count), Absence::Refused, |d| {
                decode_memory_barrier(d)
            })?;
        let buffer_memory_barrier_count = d.length_u32()?;
        let p_buffer_memory_barriers = d.array(
            u64::from(buffer_memory_barrier_count),
            Absence::Refused,
            |d| decode_buffer_memory_barrier(d),
        )?;
        let image_memory_barrier_count = d.length_u32()?;
        let p_image_memory_barriers = d.array(
            u64::from(image_memory_barrier_count),
            Absence::Refused,
            |d| decode_image_memory_barrier(d),
        )?;
        Ok(Self {
            command_buffer,
            event_count,
            p_events,
            src_stage_mask,
            dst_stage_mask,
            memory_barrier_count,
            p_memory_barriers,
            buffer_memory_barrier_count,
            p_buffer_memory_barriers,
            image_memory_barrier_count,
            p_image_memory_barriers,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.event_count);
        e.array(self.p_events, |e, v| {
            e.u64(v.0);
        });
        e.u32(self.src_stage_mask.0);
        e.u32(self.dst_stage_mask.0);
        e.u32(self.memory_barrier_count);
        e.array(self.p_memory_barriers, |e, v| {
            encode_memory_barrier(e, v);
        });
        e.u32(self.buffer_memory_barrier_count);
        e.array(self.p_buffer_memory_barriers, |e, v| {
            encode_buffer_memory_barrier(e, v);
        });
        e.u32(self.image_memory_barrier_count);
        e.array(self.p_image_memory_barriers, |e, v| {
            encode_image_memory_barrier(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                event_count: vk::zeroed(),
                p_events: vk::zeroed(),
                src_stage_mask: vk::zeroed(),
                dst_stage_mask: vk::zeroed(),
                memory_barrier_count: vk::zeroed(),
                p_memory_barriers: vk::zeroed(),
                buffer_memory_barrier_count: vk::zeroed(),
                p_buffer_memory_barriers: vk::zeroed(),
                image_memory_barrier_count: vk::zeroed(),
                p_image_memory_barriers: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPipelineBarrier`, command 126.
#[derive(Clone, Copy, Debug)]
pub struct CmdPipelineBarrier<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub src_stage_mask: vk::PipelineStageFlags,
    pub dst_stage_mask: vk::PipelineStageFlags,
    pub dependency_flags: vk::DependencyFlags,
    pub memory_barrier_count: u32,
    pub p_memory_barriers: vk::In<'a, vk::MemoryBarrier<'a>>,
    pub buffer_memory_barrier_count: u32,
    pub p_buffer_memory_barriers: vk::In<'a, vk::BufferMemoryBarrier<'a>>,
    pub image_memory_barrier_count: u32,
    pub p_image_memory_barriers: vk::In<'a, vk::ImageMemoryBarrier<'a>>,
}

impl<'a> CmdPipelineBarrier<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 126;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let src_stage_mask = vk::PipelineStageFlags(d.u32()?);
        let dst_stage_mask = vk::PipelineStageFlags(d.u32()?);
        let dependency_flags = vk::DependencyFlags(d.u32()?);
        let memory_barrier_count = d.length_u32()?;
        let p_memory_barriers =
            d.array(u64::from(memory_barrier_count), Absence::Refused, |d| {
                decode_memory_barrier(d)
            })?;
        let buffer_memory_barrier_count = d.length_u32()?;
        let p_buffer_memory_barriers = d.array(
            u64::from(buffer_memory_barrier_count),
            Absence::Refused,
            |d| decode_buffer_memory_barrier(d),
        )?;
        let image_memory_barrier_count = d.length_u32()?;
        let p_image_memory_barriers = d.array(
            u64::from(image_memory_barrier_count),
            Absence::Refused,
            |d| decode_image_memory_barrier(d),
        )?;
        Ok(Self {
            command_buffer,
            src_stage_mask,
            dst_stage_mask,
            dependency_flags,
            memory_barrier_count,
            p_memory_barriers,
            buffer_memory_barrier_count,
            p_buffer_memory_barriers,
            image_memory_barrier_count,
            p_image_memory_barriers,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.src_stage_mask.0);
        e.u32(self.dst_stage_mask.0);
        e.u32(self.dependency_flags.0);
        e.u32(self.memory_barrier_count);
        e.array(self.p_memory_barriers, |e, v| {
            encode_memory_barrier(e, v);
        });
        e.u32(self.buffer_memory_barrier_count);
        e.array(self.p_buffer_memory_barriers, |e, v| {
            encode_buffer_memory_barrier(e, v);
        });
        e.u32(self.image_memory_barrier_count);
        e.array(self.p_image_memory_barriers, |e, v| {
            encode_image_memory_barrier(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                src_stage_mask: vk::zeroed(),
                dst_stage_mask: vk::zeroed(),
                dependency_flags: vk::zeroed(),
                memory_barrier_count: vk::zeroed(),
                p_memory_barriers: vk::zeroed(),
                buffer_memory_barrier_count: vk::zeroed(),
                p_buffer_memory_barriers: vk::zeroed(),
                image_memory_barrier_count: vk::zeroed(),
                p_image_memory_barriers: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginQuery`, command 127.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginQuery {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
    pub flags: vk::QueryControlFlags,
}

impl CmdBeginQuery {
    /// The number of the command on the wire.
    pub const ID: u32 = 127;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        let flags = vk::QueryControlFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            query_pool,
            query,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
        e.u32(self.flags.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndQuery`, command 128.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndQuery {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
}

impl CmdEndQuery {
    /// The number of the command on the wire.
    pub const ID: u32 = 128;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        Ok(Self {
            command_buffer,
            query_pool,
            query,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdResetQueryPool`, command 129.
#[derive(Clone, Copy, Debug)]
pub struct CmdResetQueryPool {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub first_query: u32,
    pub query_count: u32,
}

impl CmdResetQueryPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 129;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let first_query = d.u32()?;
        let query_count = d.u32()?;
        Ok(Self {
            command_buffer,
            query_pool,
            first_query,
            query_count,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.first_query);
        e.u32(self.query_count);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                first_query: vk::zeroed(),
                query_count: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdWriteTimestamp`, command 130.
#[derive(Clone, Copy, Debug)]
pub struct CmdWriteTimestamp {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub pipeline_stage: vk::PipelineStageFlags,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
}

impl CmdWriteTimestamp {
    /// The number of the command on the wire.
    pub const ID: u32 = 130;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let pipeline_stage = vk::PipelineStageFlags(d.u32()?);
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        Ok(Self {
            command_buffer,
            pipeline_stage,
            query_pool,
            query,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.pipeline_stage.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                pipeline_stage: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyQueryPoolResults`, command 131.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyQueryPoolResults {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub first_query: u32,
    pub query_count: u32,
    pub dst_buffer: vk::Id<vk::Buffer>,
    pub dst_offset: u64,
    pub stride: u64,
    pub flags: vk::QueryResultFlags,
}

impl CmdCopyQueryPoolResults {
    /// The number of the command on the wire.
    pub const ID: u32 = 131;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let first_query = d.u32()?;
        let query_count = d.u32()?;
        let dst_buffer = d.id::<vk::Buffer>()?;
        let dst_offset = d.u64()?;
        let stride = d.u64()?;
        let flags = vk::QueryResultFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            query_pool,
            first_query,
            query_count,
            dst_buffer,
            dst_offset,
            stride,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.first_query);
        e.u32(self.query_count);
        e.u64(self.dst_buffer.0);
        e.u64(self.dst_offset);
        e.u64(self.stride);
        e.u32(self.flags.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                first_query: vk::zeroed(),
                query_count: vk::zeroed(),
                dst_buffer: vk::zeroed(),
                dst_offset: vk::zeroed(),
                stride: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPushConstants`, command 132.
#[derive(Clone, Copy, Debug)]
pub struct CmdPushConstants<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub layout: vk::Id<vk::PipelineLayout>,
    pub stage_flags: vk::ShaderStageFlags,
    pub offset: u32,
    pub size: u32,
    pub p_values: vk::In<'a, u8>,
}

impl<'a> CmdPushConstants<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 132;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let layout = d.id::<vk::PipelineLayout>()?;
        let stage_flags = vk::ShaderStageFlags(d.u32()?);
        let offset = d.u32()?;
        let size = d.length_u32()?;
        let p_values = d.bytes(u64::from(size), Absence::Refused)?;
        Ok(Self {
            command_buffer,
            layout,
            stage_flags,
            offset,
            size,
            p_values,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.layout.0);
        e.u32(self.stage_flags.0);
        e.u32(self.offset);
        e.u32(self.size);
        e.bytes(self.p_values);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                layout: vk::zeroed(),
                stage_flags: vk::zeroed(),
                offset: vk::zeroed(),
                size: vk::zeroed(),
                p_values: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginRenderPass`, command 133.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginRenderPass<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_render_pass_begin: vk::In<'a, vk::RenderPassBeginInfo<'a>>,
    pub contents: vk::SubpassContents,
}

impl<'a> CmdBeginRenderPass<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 133;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_render_pass_begin = d.pointer(true, |d| decode_render_pass_begin_info(d))?;
        let contents = vk::SubpassContents(d.enumerator(vk::SubpassContents::KNOWN)?);
        Ok(Self {
            command_buffer,
            p_render_pass_begin,
            contents,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_render_pass_begin, |e, v| {
            encode_render_pass_begin_info(e, v);
        });
        e.i32(self.contents.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_render_pass_begin: vk::zeroed(),
                contents: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdNextSubpass`, command 134.
#[derive(Clone, Copy, Debug)]
pub struct CmdNextSubpass {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub contents: vk::SubpassContents,
}

impl CmdNextSubpass {
    /// The number of the command on the wire.
    pub const ID: u32 = 134;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let contents = vk::SubpassContents(d.enumerator(vk::SubpassContents::KNOWN)?);
        Ok(Self {
            command_buffer,
            contents,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.contents.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                contents: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndRenderPass`, command 135.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndRenderPass {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
}

impl CmdEndRenderPass {
    /// The number of the command on the wire.
    pub const ID: u32 = 135;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        Ok(Self { command_buffer })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdExecuteCommands`, command 136.
#[derive(Clone, Copy, Debug)]
pub struct CmdExecuteCommands<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub command_buffer_count: u32,
    pub p_command_buffers: vk::In<'a, vk::CommandBuffer>,
}

impl<'a> CmdExecuteCommands<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 136;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let command_buffer_count = d.length_u32()?;
        let p_command_buffers =
            d.array(u64::from(command_buffer_count), Absence::Refused, |d| {
                d.handle::<vk::CommandBuffer>()
            })?;
        Ok(Self {
            command_buffer,
            command_buffer_count,
            p_command_buffers,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.command_buffer_count);
        e.array(self.p_command_buffers, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                command_buffer_count: vk::zeroed(),
                p_command_buffers: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDispatchBase`, command 142.
#[derive(Clone, Copy, Debug)]
pub struct CmdDispatchBase {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub base_group_x: u32,
    pub base_group_y: u32,
    pub base_group_z: u32,
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDispatchBase {
    /// The number of the command on the wire.
    pub const ID: u32 = 142;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let base_group_x = d.u32()?;
        let base_group_y = d.u32()?;
        let base_group_z = d.u32()?;
        let group_count_x = d.u32()?;
        let group_count_y = d.u32()?;
        let group_count_z = d.u32()?;
        Ok(Self {
            command_buffer,
            base_group_x,
            base_group_y,
            base_group_z,
            group_count_x,
            group_count_y,
            group_count_z,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.base_group_x);
        e.u32(self.base_group_y);
        e.u32(self.base_group_z);
        e.u32(self.group_count_x);
        e.u32(self.group_count_y);
        e.u32(self.group_count_z);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                base_group_x: vk::zeroed(),
                base_group_y: vk::zeroed(),
                base_group_z: vk::zeroed(),
                group_count_x: vk::zeroed(),
                group_count_y: vk::zeroed(),
                group_count_z: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndirectCount`, command 165.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndirectCount {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub count_buffer: vk::Id<vk::Buffer>,
    pub count_buffer_offset: u64,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndirectCount {
    /// The number of the command on the wire.
    pub const ID: u32 = 165;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let count_buffer = d.id::<vk::Buffer>()?;
        let count_buffer_offset = d.u64()?;
        let max_draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u64(self.count_buffer.0);
        e.u64(self.count_buffer_offset);
        e.u32(self.max_draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                count_buffer: vk::zeroed(),
                count_buffer_offset: vk::zeroed(),
                max_draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndexedIndirectCount`, command 166.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndexedIndirectCount {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub count_buffer: vk::Id<vk::Buffer>,
    pub count_buffer_offset: u64,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawIndexedIndirectCount {
    /// The number of the command on the wire.
    pub const ID: u32 = 166;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let count_buffer = d.id::<vk::Buffer>()?;
        let count_buffer_offset = d.u64()?;
        let max_draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u64(self.count_buffer.0);
        e.u64(self.count_buffer_offset);
        e.u32(self.max_draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                count_buffer: vk::zeroed(),
                count_buffer_offset: vk::zeroed(),
                max_draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginRenderPass2`, command 168.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginRenderPass2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_render_pass_begin: vk::In<'a, vk::RenderPassBeginInfo<'a>>,
    pub p_subpass_begin_info: vk::In<'a, vk::SubpassBeginInfo<'a>>,
}

impl<'a> CmdBeginRenderPass2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 168;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_render_pass_begin = d.pointer(true, |d| decode_render_pass_begin_info(d))?;
        let p_subpass_begin_info = d.pointer(true, |d| decode_subpass_begin_info(d))?;
        Ok(Self {
            command_buffer,
            p_render_pass_begin,
            p_subpass_begin_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_render_pass_begin, |e, v| {
            encode_render_pass_begin_info(e, v);
        });
        e.pointer(self.p_subpass_begin_info, |e, v| {
            encode_subpass_begin_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_render_pass_begin: vk::zeroed(),
                p_subpass_begin_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdNextSubpass2`, command 169.
#[derive(Clone, Copy, Debug)]
pub struct CmdNextSubpass2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_subpass_begin_info: vk::In<'a, vk::SubpassBeginInfo<'a>>,
    pub p_subpass_end_info: vk::In<'a, vk::SubpassEndInfo<'a>>,
}

impl<'a> CmdNextSubpass2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 169;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_subpass_begin_info = d.pointer(true, |d| decode_subpass_begin_info(d))?;
        let p_subpass_end_info = d.pointer(true, |d| decode_subpass_end_info(d))?;
        Ok(Self {
            command_buffer,
            p_subpass_begin_info,
            p_subpass_end_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_subpass_begin_info, |e, v| {
            encode_subpass_begin_info(e, v);
        });
        e.pointer(self.p_subpass_end_info, |e, v| {
            encode_subpass_end_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_subpass_begin_info: vk::zeroed(),
                p_subpass_end_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndRenderPass2`, command 170.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndRenderPass2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_subpass_end_info: vk::In<'a, vk::SubpassEndInfo<'a>>,
}

impl<'a> CmdEndRenderPass2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 170;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_subpass_end_info = d.pointer(true, |d| decode_subpass_end_info(d))?;
        Ok(Self {
            command_buffer,
            p_subpass_end_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_subpass_end_info, |e, v| {
            encode_subpass_end_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_subpass_end_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindTransformFeedbackBuffersEXT`, command 181.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindTransformFeedbackBuffersEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_binding: u32,
    pub binding_count: u32,
    pub p_buffers: vk::In<'a, vk::Buffer>,
    pub p_offsets: vk::In<'a, u64>,
    pub p_sizes: vk::In<'a, u64>,
}

impl<'a> CmdBindTransformFeedbackBuffersEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 181;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_binding = d.u32()?;
        let binding_count = d.length_u32()?;
        let p_buffers = d.array(u64::from(binding_count), Absence::Refused, |d| {
            d.handle::<vk::Buffer>()
        })?;
        let p_offsets = d.array(u64::from(binding_count), Absence::Refused, |d| d.u64())?;
        let p_sizes = d.array(u64::from(binding_count), Absence::Allowed, |d| d.u64())?;
        Ok(Self {
            command_buffer,
            first_binding,
            binding_count,
            p_buffers,
            p_offsets,
            p_sizes,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_binding);
        e.u32(self.binding_count);
        e.array(self.p_buffers, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_offsets, |e, v| {
            e.u64(*v);
        });
        e.array(self.p_sizes, |e, v| {
            e.u64(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                first_binding: vk::zeroed(),
                binding_count: vk::zeroed(),
                p_buffers: vk::zeroed(),
                p_offsets: vk::zeroed(),
                p_sizes: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginTransformFeedbackEXT`, command 182.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginTransformFeedbackEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_counter_buffer: u32,
    pub counter_buffer_count: u32,
    pub p_counter_buffers: vk::In<'a, vk::Buffer>,
    pub p_counter_buffer_offsets: vk::In<'a, u64>,
}

impl<'a> CmdBeginTransformFeedbackEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 182;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_counter_buffer = d.u32()?;
        let counter_buffer_count = d.length_u32()?;
        let p_counter_buffers =
            d.array(u64::from(counter_buffer_count), Absence::Allowed, |d| {
                d.handle_or_null::<vk::Buffer>()
            })?;
        let p_counter_buffer_offsets =
            d.array(u64::from(counter_buffer_count), Absence::Allowed, |d| {
                d.u64()
            })?;
        Ok(Self {
            command_buffer,
            first_counter_buffer,
            counter_buffer_count,
            p_counter_buffers,
            p_counter_buffer_offsets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_counter_buffer);
        e.u32(self.counter_buffer_count);
        e.array(self.p_counter_buffers, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_counter_buffer_offsets, |e, v| {
            e.u64(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                first_counter_buffer: vk::zeroed(),
                counter_buffer_count: vk::zeroed(),
                p_counter_buffers: vk::zeroed(),
                p_counter_buffer_offsets: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndTransformFeedbackEXT`, command 183.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndTransformFeedbackEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_counter_buffer: u32,
    pub counter_buffer_count: u32,
    pub p_counter_buffers: vk::In<'a, vk::Buffer>,
    pub p_counter_buffer_offsets: vk::In<'a, u64>,
}

impl<'a> CmdEndTransformFeedbackEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 183;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_counter_buffer = d.u32()?;
        let counter_buffer_count = d.length_u32()?;
        let p_counter_buffers =
            d.array(u64::from(counter_buffer_count), Absence::Allowed, |d| {
                d.handle_or_null::<vk::Buffer>()
            })?;
        let p_counter_buffer_offsets =
            d.array(u64::from(counter_buffer_count), Absence::Allowed, |d| {
                d.u64()
            })?;
        Ok(Self {
            command_buffer,
            first_counter_buffer,
            counter_buffer_count,
            p_counter_buffers,
            p_counter_buffer_offsets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_counter_buffer);
        e.u32(self.counter_buffer_count);
        e.array(self.p_counter_buffers, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_counter_buffer_offsets, |e, v| {
            e.u64(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                first_counter_buffer: vk::zeroed(),
                counter_buffer_count: vk::zeroed(),
                p_counter_buffers: vk::zeroed(),
                p_counter_buffer_offsets: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginQueryIndexedEXT`, command 184.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginQueryIndexedEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
    pub flags: vk::QueryControlFlags,
    pub index: u32,
}

impl CmdBeginQueryIndexedEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 184;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        let flags = vk::QueryControlFlags(d.u32()?);
        let index = d.u32()?;
        Ok(Self {
            command_buffer,
            query_pool,
            query,
            flags,
            index,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
        e.u32(self.flags.0);
        e.u32(self.index);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
                flags: vk::zeroed(),
                index: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndQueryIndexedEXT`, command 185.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndQueryIndexedEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
    pub index: u32,
}

impl CmdEndQueryIndexedEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 185;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        let index = d.u32()?;
        Ok(Self {
            command_buffer,
            query_pool,
            query,
            index,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
        e.u32(self.index);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
                index: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawIndirectByteCountEXT`, command 186.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawIndirectByteCountEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub instance_count: u32,
    pub first_instance: u32,
    pub counter_buffer: vk::Id<vk::Buffer>,
    pub counter_buffer_offset: u64,
    pub counter_offset: u32,
    pub vertex_stride: u32,
}

impl CmdDrawIndirectByteCountEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 186;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let instance_count = d.u32()?;
        let first_instance = d.u32()?;
        let counter_buffer = d.id::<vk::Buffer>()?;
        let counter_buffer_offset = d.u64()?;
        let counter_offset = d.u32()?;
        let vertex_stride = d.u32()?;
        Ok(Self {
            command_buffer,
            instance_count,
            first_instance,
            counter_buffer,
            counter_buffer_offset,
            counter_offset,
            vertex_stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.instance_count);
        e.u32(self.first_instance);
        e.u64(self.counter_buffer.0);
        e.u64(self.counter_buffer_offset);
        e.u32(self.counter_offset);
        e.u32(self.vertex_stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                instance_count: vk::zeroed(),
                first_instance: vk::zeroed(),
                counter_buffer: vk::zeroed(),
                counter_buffer_offset: vk::zeroed(),
                counter_offset: vk::zeroed(),
                vertex_stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdResetEvent2`, command 202.
#[derive(Clone, Copy, Debug)]
pub struct CmdResetEvent2 {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event: vk::Id<vk::Event>,
    pub stage_mask: vk::PipelineStageFlags2,
}

impl CmdResetEvent2 {
    /// The number of the command on the wire.
    pub const ID: u32 = 202;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let event = d.id::<vk::Event>()?;
        let stage_mask = vk::PipelineStageFlags2(d.u64()?);
        Ok(Self {
            command_buffer,
            event,
            stage_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.event.0);
        e.u64(self.stage_mask.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                event: vk::zeroed(),
                stage_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdWaitEvents2`, command 203.
#[derive(Clone, Copy, Debug)]
pub struct CmdWaitEvents2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event_count: u32,
    pub p_events: vk::In<'a, vk::Event>,
    pub p_dependency_infos: vk::In<'a, vk::DependencyInfo<'a>>,
}

impl<'a> CmdWaitEvents2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 203;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let event_count = d.length_u32()?;
        let p_events = d.array(u64::from(event_count), Absence::Refused, |d| {
            d.handle::<vk::Event>()
        })?;
        let p_dependency_infos = d.array(u64::from(event_count), Absence::Refused, |d| {
            decode_dependency_info(d)
        })?;
        Ok(Self {
            command_buffer,
            event_count,
            p_events,
            p_dependency_infos,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.event_count);
        e.array(self.p_events, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_dependency_infos, |e, v| {
            encode_dependency_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                event_count: vk::zeroed(),
                p_events: vk::zeroed(),
                p_dependency_infos: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPipelineBarrier2`, command 204.
#[derive(Clone, Copy, Debug)]
pub struct CmdPipelineBarrier2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_dependency_info: vk::In<'a, vk::DependencyInfo<'a>>,
}

impl<'a> CmdPipelineBarrier2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 204;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_dependency_info = d.pointer(true, |d| decode_dependency_info(d))?;
        Ok(Self {
            command_buffer,
            p_dependency_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_dependency_info, |e, v| {
            encode_dependency_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_dependency_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdWriteTimestamp2`, command 205.
#[derive(Clone, Copy, Debug)]
pub struct CmdWriteTimestamp2 {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub stage: vk::PipelineStageFlags2,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub query: u32,
}

impl CmdWriteTimestamp2 {
    /// The number of the command on the wire.
    pub const ID: u32 = 205;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let stage = vk::PipelineStageFlags2(d.u64()?);
        let query_pool = d.id::<vk::QueryPool>()?;
        let query = d.u32()?;
        Ok(Self {
            command_buffer,
            stage,
            query_pool,
            query,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.stage.0);
        e.u64(self.query_pool.0);
        e.u32(self.query);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                stage: vk::zeroed(),
                query_pool: vk::zeroed(),
                query: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyBuffer2`, command 207.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyBuffer2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_copy_buffer_info: vk::In<'a, vk::CopyBufferInfo2<'a>>,
}

impl<'a> CmdCopyBuffer2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 207;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_copy_buffer_info = d.pointer(true, |d| decode_copy_buffer_info2(d))?;
        Ok(Self {
            command_buffer,
            p_copy_buffer_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_copy_buffer_info, |e, v| {
            encode_copy_buffer_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_copy_buffer_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyImage2`, command 208.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyImage2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_copy_image_info: vk::In<'a, vk::CopyImageInfo2<'a>>,
}

impl<'a> CmdCopyImage2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 208;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_copy_image_info = d.pointer(true, |d| decode_copy_image_info2(d))?;
        Ok(Self {
            command_buffer,
            p_copy_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_copy_image_info, |e, v| {
            encode_copy_image_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_copy_image_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyBufferToImage2`, command 209.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyBufferToImage2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_copy_buffer_to_image_info: vk::In<'a, vk::CopyBufferToImageInfo2<'a>>,
}

impl<'a> CmdCopyBufferToImage2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 209;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_copy_buffer_to_image_info =
            d.pointer(true, |d| decode_copy_buffer_to_image_info2(d))?;
        Ok(Self {
            command_buffer,
            p_copy_buffer_to_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_copy_buffer_to_image_info, |e, v| {
            encode_copy_buffer_to_image_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_copy_buffer_to_image_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyImageToBuffer2`, command 210.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyImageToBuffer2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_copy_image_to_buffer_info: vk::In<'a, vk::CopyImageToBufferInfo2<'a>>,
}

impl<'a> CmdCopyImageToBuffer2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 210;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_copy_image_to_buffer_info =
            d.pointer(true, |d| decode_copy_image_to_buffer_info2(d))?;
        Ok(Self {
            command_buffer,
            p_copy_image_to_buffer_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_copy_image_to_buffer_info, |e, v| {
            encode_copy_image_to_buffer_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_copy_image_to_buffer_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBlitImage2`, command 211.
#[derive(Clone, Copy, Debug)]
pub struct CmdBlitImage2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_blit_image_info: vk::In<'a, vk::BlitImageInfo2<'a>>,
}

impl<'a> CmdBlitImage2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 211;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_blit_image_info = d.pointer(true, |d| decode_blit_image_info2(d))?;
        Ok(Self {
            command_buffer,
            p_blit_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_blit_image_info, |e, v| {
            encode_blit_image_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_blit_image_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdResolveImage2`, command 212.
#[derive(Clone, Copy, Debug)]
pub struct CmdResolveImage2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_resolve_image_info: vk::In<'a, vk::ResolveImageInfo2<'a>>,
}

impl<'a> CmdResolveImage2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 212;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_resolve_image_info = d.pointer(true, |d| decode_resolve_image_info2(d))?;
        Ok(Self {
            command_buffer,
            p_resolve_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_resolve_image_info, |e, v| {
            encode_resolve_image_info2(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_resolve_image_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginRendering`, command 213.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginRendering<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_rendering_info: vk::In<'a, vk::RenderingInfo<'a>>,
}

impl<'a> CmdBeginRendering<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 213;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_rendering_info = d.pointer(true, |d| decode_rendering_info(d))?;
        Ok(Self {
            command_buffer,
            p_rendering_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_rendering_info, |e, v| {
            encode_rendering_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_rendering_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndRendering`, command 214.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndRendering {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
}

impl CmdEndRendering {
    /// The number of the command on the wire.
    pub const ID: u32 = 214;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        Ok(Self { command_buffer })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindVertexBuffers2`, command 220.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindVertexBuffers2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_binding: u32,
    pub binding_count: u32,
    pub p_buffers: vk::In<'a, vk::Buffer>,
    pub p_offsets: vk::In<'a, u64>,
    pub p_sizes: vk::In<'a, u64>,
    pub p_strides: vk::In<'a, u64>,
}

impl<'a> CmdBindVertexBuffers2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 220;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_binding = d.u32()?;
        let binding_count = d.length_u32()?;
        let p_buffers = d.array(u64::from(binding_count), Absence::Refused, |d| {
            d.handle_or_null::<vk::Buffer>()
        })?;
        let p_offsets = d.array(u64::from(binding_count), Absence::Refused, |d| d.u64())?;
        let p_sizes = d.array(u64::from(binding_count), Absence::Allowed, |d| d.u64())?;
        let p_strides = d.array(u64::from(binding_count), Absence::Allowed, |d| d.u64())?;
        Ok(Self {
            command_buffer,
            first_binding,
            binding_count,
            p_buffers,
            p_offsets,
            p_sizes,
            p_strides,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_binding);
        e.u32(self.binding_count);
        e.array(self.p_buffers, |e, v| {
            e.u64(v.0);
        });
        e.array(self.p_offsets, |e, v| {
            e.u64(*v);
        });
        e.array(self.p_sizes, |e, v| {
            e.u64(*v);
        });
        e.array(self.p_strides, |e, v| {
            e.u64(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                first_binding: vk::zeroed(),
                binding_count: vk::zeroed(),
                p_buffers: vk::zeroed(),
                p_offsets: vk::zeroed(),
                p_sizes: vk::zeroed(),
                p_strides: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBeginConditionalRenderingEXT`, command 240.
#[derive(Clone, Copy, Debug)]
pub struct CmdBeginConditionalRenderingEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_conditional_rendering_begin: vk::In<'a, vk::ConditionalRenderingBeginInfoEXT<'a>>,
}

impl<'a> CmdBeginConditionalRenderingEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 240;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_conditional_rendering_begin =
            d.pointer(true, |d| decode_conditional_rendering_begin_info_ext(d))?;
        Ok(Self {
            command_buffer,
            p_conditional_rendering_begin,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_conditional_rendering_begin, |e, v| {
            encode_conditional_rendering_begin_info_ext(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_conditional_rendering_begin: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdEndConditionalRenderingEXT`, command 241.
#[derive(Clone, Copy, Debug)]
pub struct CmdEndConditionalRenderingEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
}

impl CmdEndConditionalRenderingEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 241;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        Ok(Self { command_buffer })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawMultiEXT`, command 247.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawMultiEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub draw_count: u32,
    pub p_vertex_info: vk::In<'a, vk::MultiDrawInfoEXT>,
    pub instance_count: u32,
    pub first_instance: u32,
    pub stride: u32,
}

impl<'a> CmdDrawMultiEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 247;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let draw_count = d.length_u32()?;
        let p_vertex_info = d.array(u64::from(draw_count), Absence::Allowed, |d| {
            decode_multi_draw_info_ext(d)
        })?;
        let instance_count = d.u32()?;
        let first_instance = d.u32()?;
        let stride = d.u32()?;
        // Elements are packed here, whatever their distance was in the guest.
        let stride = crate::decode::stride_of::<vk::MultiDrawInfoEXT>(stride);
        Ok(Self {
            command_buffer,
            draw_count,
            p_vertex_info,
            instance_count,
            first_instance,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.draw_count);
        e.array(self.p_vertex_info, |e, v| {
            encode_multi_draw_info_ext(e, v);
        });
        e.u32(self.instance_count);
        e.u32(self.first_instance);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                draw_count: vk::zeroed(),
                p_vertex_info: vk::zeroed(),
                instance_count: vk::zeroed(),
                first_instance: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawMultiIndexedEXT`, command 248.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawMultiIndexedEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub draw_count: u32,
    pub p_index_info: vk::In<'a, vk::MultiDrawIndexedInfoEXT>,
    pub instance_count: u32,
    pub first_instance: u32,
    pub stride: u32,
    pub p_vertex_offset: vk::In<'a, i32>,
}

impl<'a> CmdDrawMultiIndexedEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 248;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let draw_count = d.length_u32()?;
        let p_index_info = d.array(u64::from(draw_count), Absence::Allowed, |d| {
            decode_multi_draw_indexed_info_ext(d)
        })?;
        let instance_count = d.u32()?;
        let first_instance = d.u32()?;
        let stride = d.u32()?;
        // Elements are packed here, whatever their distance was in the guest.
        let stride = crate::decode::stride_of::<vk::MultiDrawIndexedInfoEXT>(stride);
        let p_vertex_offset = d.pointer(false, |d| d.i32())?;
        Ok(Self {
            command_buffer,
            draw_count,
            p_index_info,
            instance_count,
            first_instance,
            stride,
            p_vertex_offset,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.draw_count);
        e.array(self.p_index_info, |e, v| {
            encode_multi_draw_indexed_info_ext(e, v);
        });
        e.u32(self.instance_count);
        e.u32(self.first_instance);
        e.u32(self.stride);
        e.pointer(self.p_vertex_offset, |e, v| {
            e.i32(*v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                draw_count: vk::zeroed(),
                p_index_info: vk::zeroed(),
                instance_count: vk::zeroed(),
                first_instance: vk::zeroed(),
                stride: vk::zeroed(),
                p_vertex_offset: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPushDescriptorSet`, command 249.
#[derive(Clone, Copy, Debug)]
pub struct CmdPushDescriptorSet<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub pipeline_bind_point: vk::PipelineBindPoint,
    pub layout: vk::Id<vk::PipelineLayout>,
    pub set: u32,
    pub descriptor_write_count: u32,
    pub p_descriptor_writes: vk::In<'a, vk::WriteDescriptorSet<'a>>,
}

impl<'a> CmdPushDescriptorSet<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 249;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let pipeline_bind_point =
            vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
        let layout = d.id::<vk::PipelineLayout>()?;
        let set = d.u32()?;
        let descriptor_write_count = d.length_u32()?;
        let p_descriptor_writes =
            d.array(u64::from(descriptor_write_count), Absence::Refused, |d| {
                decode_write_descriptor_set(d)
            })?;
        Ok(Self {
            command_buffer,
            pipeline_bind_point,
            layout,
            set,
            descriptor_write_count,
            p_descriptor_writes,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.pipeline_bind_point.0);
        e.u64(self.layout.0);
        e.u32(self.set);
        e.u32(self.descriptor_write_count);
        e.array(self.p_descriptor_writes, |e, v| {
            encode_write_descriptor_set(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                pipeline_bind_point: vk::zeroed(),
                layout: vk::zeroed(),
                set: vk::zeroed(),
                descriptor_write_count: vk::zeroed(),
                p_descriptor_writes: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindIndexBuffer2`, command 279.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindIndexBuffer2 {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub size: u64,
    pub index_type: vk::IndexType,
}

impl CmdBindIndexBuffer2 {
    /// The number of the command on the wire.
    pub const ID: u32 = 279;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let size = d.u64()?;
        let index_type = vk::IndexType(d.enumerator(vk::IndexType::KNOWN)?);
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            size,
            index_type,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u64(self.size);
        e.i32(self.index_type.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                size: vk::zeroed(),
                index_type: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBindDescriptorSets2`, command 289.
#[derive(Clone, Copy, Debug)]
pub struct CmdBindDescriptorSets2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_bind_descriptor_sets_info: vk::In<'a, vk::BindDescriptorSetsInfo<'a>>,
}

impl<'a> CmdBindDescriptorSets2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 289;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_bind_descriptor_sets_info =
            d.pointer(true, |d| decode_bind_descriptor_sets_info(d))?;
        Ok(Self {
            command_buffer,
            p_bind_descriptor_sets_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_bind_descriptor_sets_info, |e, v| {
            encode_bind_descriptor_sets_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_bind_descriptor_sets_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPushConstants2`, command 290.
#[derive(Clone, Copy, Debug)]
pub struct CmdPushConstants2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_push_constants_info: vk::In<'a, vk::PushConstantsInfo<'a>>,
}

impl<'a> CmdPushConstants2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 290;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_push_constants_info = d.pointer(true, |d| decode_push_constants_info(d))?;
        Ok(Self {
            command_buffer,
            p_push_constants_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_push_constants_info, |e, v| {
            encode_push_constants_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_push_constants_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdPushDescriptorSet2`, command 291.
#[derive(Clone, Copy, Debug)]
pub struct CmdPushDescriptorSet2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_push_descriptor_set_info: vk::In<'a, vk::PushDescriptorSetInfo<'a>>,
}

impl<'a> CmdPushDescriptorSet2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 291;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_push_descriptor_set_info = d.pointer(true, |d| decode_push_descriptor_set_info(d))?;
        Ok(Self {
            command_buffer,
            p_push_descriptor_set_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_push_descriptor_set_info, |e, v| {
            encode_push_descriptor_set_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_push_descriptor_set_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBuildAccelerationStructuresKHR`, command 306.
#[derive(Clone, Copy, Debug)]
pub struct CmdBuildAccelerationStructuresKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub info_count: u32,
    pub p_infos: vk::In<'a, vk::AccelerationStructureBuildGeometryInfoKHR<'a>>,
    pub pp_build_range_infos: vk::In<'a, vk::In<'a, vk::AccelerationStructureBuildRangeInfoKHR>>,
}

impl<'a> CmdBuildAccelerationStructuresKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 306;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let info_count = d.length_u32()?;
        let p_infos = d.array(u64::from(info_count), Absence::Refused, |d| {
            decode_acceleration_structure_build_geometry_info_khr(d)
        })?;
        let pp_build_range_infos = {
            let mut index = 0usize;
            d.array(u64::from(info_count), Absence::Refused, |d| {
                let count = p_infos
                    .as_slice()
                    .get(index)
                    .map_or(0, |v| u64::from(v.geometry_count));
                index += 1;
                d.array(count, Absence::Refused, |d| {
                    decode_acceleration_structure_build_range_info_khr(d)
                })
            })?
        };
        Ok(Self {
            command_buffer,
            info_count,
            p_infos,
            pp_build_range_infos,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.info_count);
        e.array(self.p_infos, |e, v| {
            encode_acceleration_structure_build_geometry_info_khr(e, v);
        });
        e.array(self.pp_build_range_infos, |e, v| {
            e.array(*v, |e, v| {
                encode_acceleration_structure_build_range_info_khr(e, v);
            });
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                info_count: vk::zeroed(),
                p_infos: vk::zeroed(),
                pp_build_range_infos: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdBuildAccelerationStructuresIndirectKHR`, command 307.
#[derive(Clone, Copy, Debug)]
pub struct CmdBuildAccelerationStructuresIndirectKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub info_count: u32,
    pub p_infos: vk::In<'a, vk::AccelerationStructureBuildGeometryInfoKHR<'a>>,
    pub p_indirect_device_addresses: vk::In<'a, u64>,
    pub p_indirect_strides: vk::In<'a, u32>,
    pub pp_max_primitive_counts: vk::In<'a, vk::In<'a, u32>>,
}

impl<'a> CmdBuildAccelerationStructuresIndirectKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 307;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let info_count = d.length_u32()?;
        let p_infos = d.array(u64::from(info_count), Absence::Refused, |d| {
            decode_acceleration_structure_build_geometry_info_khr(d)
        })?;
        let p_indirect_device_addresses =
            d.array(u64::from(info_count), Absence::Refused, |d| d.u64())?;
        let p_indirect_strides = d.u32s(u64::from(info_count), Absence::Refused)?;
        let pp_max_primitive_counts = {
            let mut index = 0usize;
            d.array(u64::from(info_count), Absence::Refused, |d| {
                let count = p_infos
                    .as_slice()
                    .get(index)
                    .map_or(0, |v| u64::from(v.geometry_count));
                index += 1;
                d.array(count, Absence::Refused, |d| d.u32())
            })?
        };
        Ok(Self {
            command_buffer,
            info_count,
            p_infos,
            p_indirect_device_addresses,
            p_indirect_strides,
            pp_max_primitive_counts,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.info_count);
        e.array(self.p_infos, |e, v| {
            encode_acceleration_structure_build_geometry_info_khr(e, v);
        });
        e.array(self.p_indirect_device_addresses, |e, v| {
            e.u64(*v);
        });
        e.u32s(self.p_indirect_strides);
        e.array(self.pp_max_primitive_counts, |e, v| {
            e.array(*v, |e, v| {
                e.u32(*v);
            });
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                info_count: vk::zeroed(),
                p_infos: vk::zeroed(),
                p_indirect_device_addresses: vk::zeroed(),
                p_indirect_strides: vk::zeroed(),
                pp_max_primitive_counts: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyAccelerationStructureKHR`, command 313.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyAccelerationStructureKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_info: vk::In<'a, vk::CopyAccelerationStructureInfoKHR<'a>>,
}

impl<'a> CmdCopyAccelerationStructureKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 313;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_info = d.pointer(true, |d| decode_copy_acceleration_structure_info_khr(d))?;
        Ok(Self {
            command_buffer,
            p_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_info, |e, v| {
            encode_copy_acceleration_structure_info_khr(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyAccelerationStructureToMemoryKHR`, command 314.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyAccelerationStructureToMemoryKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_info: vk::In<'a, vk::CopyAccelerationStructureToMemoryInfoKHR<'a>>,
}

impl<'a> CmdCopyAccelerationStructureToMemoryKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 314;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_info = d.pointer(true, |d| {
            decode_copy_acceleration_structure_to_memory_info_khr(d)
        })?;
        Ok(Self {
            command_buffer,
            p_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_info, |e, v| {
            encode_copy_acceleration_structure_to_memory_info_khr(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdCopyMemoryToAccelerationStructureKHR`, command 315.
#[derive(Clone, Copy, Debug)]
pub struct CmdCopyMemoryToAccelerationStructureKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_info: vk::In<'a, vk::CopyMemoryToAccelerationStructureInfoKHR<'a>>,
}

impl<'a> CmdCopyMemoryToAccelerationStructureKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 315;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_info = d.pointer(true, |d| {
            decode_copy_memory_to_acceleration_structure_info_khr(d)
        })?;
        Ok(Self {
            command_buffer,
            p_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_info, |e, v| {
            encode_copy_memory_to_acceleration_structure_info_khr(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdWriteAccelerationStructuresPropertiesKHR`, command 317.
#[derive(Clone, Copy, Debug)]
pub struct CmdWriteAccelerationStructuresPropertiesKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub acceleration_structure_count: u32,
    pub p_acceleration_structures: vk::In<'a, vk::AccelerationStructureKHR>,
    pub query_type: vk::QueryType,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub first_query: u32,
}

impl<'a> CmdWriteAccelerationStructuresPropertiesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 317;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let acceleration_structure_count = d.length_u32()?;
        let p_acceleration_structures = d.array(
            u64::from(acceleration_structure_count),
            Absence::Refused,
            |d| d.handle::<vk::AccelerationStructureKHR>(),
        )?;
        let query_type = vk::QueryType(d.enumerator(vk::QueryType::KNOWN)?);
        let query_pool = d.id::<vk::QueryPool>()?;
        let first_query = d.u32()?;
        Ok(Self {
            command_buffer,
            acceleration_structure_count,
            p_acceleration_structures,
            query_type,
            query_pool,
            first_query,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.acceleration_structure_count);
        e.array(self.p_acceleration_structures, |e, v| {
            e.u64(v.0);
        });
        e.i32(self.query_type.0);
        e.u64(self.query_pool.0);
        e.u32(self.first_query);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                acceleration_structure_count: vk::zeroed(),
                p_acceleration_structures: vk::zeroed(),
                query_type: vk::zeroed(),
                query_pool: vk::zeroed(),
                first_query: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdTraceRaysKHR`, command 320.
#[derive(Clone, Copy, Debug)]
pub struct CmdTraceRaysKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_raygen_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_miss_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_hit_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_callable_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub width: u32,
    pub height: u32,
    pub depth: u32,
}

impl<'a> CmdTraceRaysKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 320;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_raygen_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_miss_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_hit_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_callable_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let width = d.u32()?;
        let height = d.u32()?;
        let depth = d.u32()?;
        Ok(Self {
            command_buffer,
            p_raygen_shader_binding_table,
            p_miss_shader_binding_table,
            p_hit_shader_binding_table,
            p_callable_shader_binding_table,
            width,
            height,
            depth,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_raygen_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_miss_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_hit_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_callable_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.u32(self.width);
        e.u32(self.height);
        e.u32(self.depth);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_raygen_shader_binding_table: vk::zeroed(),
                p_miss_shader_binding_table: vk::zeroed(),
                p_hit_shader_binding_table: vk::zeroed(),
                p_callable_shader_binding_table: vk::zeroed(),
                width: vk::zeroed(),
                height: vk::zeroed(),
                depth: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdTraceRaysIndirectKHR`, command 324.
#[derive(Clone, Copy, Debug)]
pub struct CmdTraceRaysIndirectKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_raygen_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_miss_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_hit_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub p_callable_shader_binding_table: vk::In<'a, vk::StridedDeviceAddressRegionKHR>,
    pub indirect_device_address: u64,
}

impl<'a> CmdTraceRaysIndirectKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 324;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_raygen_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_miss_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_hit_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let p_callable_shader_binding_table =
            d.pointer(true, |d| decode_strided_device_address_region_khr(d))?;
        let indirect_device_address = d.u64()?;
        Ok(Self {
            command_buffer,
            p_raygen_shader_binding_table,
            p_miss_shader_binding_table,
            p_hit_shader_binding_table,
            p_callable_shader_binding_table,
            indirect_device_address,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_raygen_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_miss_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_hit_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.pointer(self.p_callable_shader_binding_table, |e, v| {
            encode_strided_device_address_region_khr(e, v);
        });
        e.u64(self.indirect_device_address);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                p_raygen_shader_binding_table: vk::zeroed(),
                p_miss_shader_binding_table: vk::zeroed(),
                p_hit_shader_binding_table: vk::zeroed(),
                p_callable_shader_binding_table: vk::zeroed(),
                indirect_device_address: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdTraceRaysIndirect2KHR`, command 327.
#[derive(Clone, Copy, Debug)]
pub struct CmdTraceRaysIndirect2KHR {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub indirect_device_address: u64,
}

impl CmdTraceRaysIndirect2KHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 327;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let indirect_device_address = d.u64()?;
        Ok(Self {
            command_buffer,
            indirect_device_address,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.indirect_device_address);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                indirect_device_address: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawMeshTasksEXT`, command 332.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawMeshTasksEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub group_count_x: u32,
    pub group_count_y: u32,
    pub group_count_z: u32,
}

impl CmdDrawMeshTasksEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 332;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let group_count_x = d.u32()?;
        let group_count_y = d.u32()?;
        let group_count_z = d.u32()?;
        Ok(Self {
            command_buffer,
            group_count_x,
            group_count_y,
            group_count_z,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.group_count_x);
        e.u32(self.group_count_y);
        e.u32(self.group_count_z);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                group_count_x: vk::zeroed(),
                group_count_y: vk::zeroed(),
                group_count_z: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawMeshTasksIndirectEXT`, command 333.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawMeshTasksIndirectEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub draw_count: u32,
    pub stride: u32,
}

impl CmdDrawMeshTasksIndirectEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 333;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u32(self.draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdDrawMeshTasksIndirectCountEXT`, command 334.
#[derive(Clone, Copy, Debug)]
pub struct CmdDrawMeshTasksIndirectCountEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub buffer: vk::Id<vk::Buffer>,
    pub offset: u64,
    pub count_buffer: vk::Id<vk::Buffer>,
    pub count_buffer_offset: u64,
    pub max_draw_count: u32,
    pub stride: u32,
}

impl CmdDrawMeshTasksIndirectCountEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 334;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let offset = d.u64()?;
        let count_buffer = d.id::<vk::Buffer>()?;
        let count_buffer_offset = d.u64()?;
        let max_draw_count = d.u32()?;
        let stride = d.u32()?;
        Ok(Self {
            command_buffer,
            buffer,
            offset,
            count_buffer,
            count_buffer_offset,
            max_draw_count,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.buffer.0);
        e.u64(self.offset);
        e.u64(self.count_buffer.0);
        e.u64(self.count_buffer_offset);
        e.u32(self.max_draw_count);
        e.u32(self.stride);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((
            result,
            Self {
                command_buffer: vk::zeroed(),
                buffer: vk::zeroed(),
                offset: vk::zeroed(),
                count_buffer: vk::zeroed(),
                count_buffer_offset: vk::zeroed(),
                max_draw_count: vk::zeroed(),
                stride: vk::zeroed(),
            },
        ))
    }
}
