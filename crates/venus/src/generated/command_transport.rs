// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkSetReplyCommandStreamMESA`, command 178.
#[derive(Clone, Copy, Debug)]
pub struct SetReplyCommandStreamMESA<'a> {
    pub p_stream: vk::In<'a, vk::CommandStreamDescriptionMESA>,
}

impl<'a> SetReplyCommandStreamMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 178;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let p_stream = d.pointer(true, |d| decode_command_stream_description_mesa(d))?;
        Ok(Self { p_stream })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.pointer(self.p_stream, |e, v| {
            encode_command_stream_description_mesa(e, v);
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
                p_stream: vk::zeroed(),
            },
        ))
    }
}

/// `vkSeekReplyCommandStreamMESA`, command 179.
#[derive(Clone, Copy, Debug)]
pub struct SeekReplyCommandStreamMESA {
    pub position: usize,
}

impl SeekReplyCommandStreamMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 179;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let position = d.usize()?;
        Ok(Self { position })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.usize(self.position);
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
                position: vk::zeroed(),
            },
        ))
    }
}

/// `vkExecuteCommandStreamsMESA`, command 180.
#[derive(Clone, Copy, Debug)]
pub struct ExecuteCommandStreamsMESA<'a> {
    pub stream_count: u32,
    pub p_streams: vk::In<'a, vk::CommandStreamDescriptionMESA>,
    pub p_reply_positions: vk::In<'a, usize>,
    pub dependency_count: u32,
    pub p_dependencies: vk::In<'a, vk::CommandStreamDependencyMESA>,
    pub flags: u32,
}

impl<'a> ExecuteCommandStreamsMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 180;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let stream_count = d.length_u32()?;
        let p_streams = d.array(u64::from(stream_count), Absence::Refused, |d| {
            decode_command_stream_description_mesa(d)
        })?;
        let p_reply_positions =
            d.array(u64::from(stream_count), Absence::Allowed, |d| d.usize())?;
        let dependency_count = d.length_u32()?;
        let p_dependencies = d.array(u64::from(dependency_count), Absence::Refused, |d| {
            decode_command_stream_dependency_mesa(d)
        })?;
        let flags = d.u32()?;
        Ok(Self {
            stream_count,
            p_streams,
            p_reply_positions,
            dependency_count,
            p_dependencies,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u32(self.stream_count);
        e.array(self.p_streams, |e, v| {
            encode_command_stream_description_mesa(e, v);
        });
        e.array(self.p_reply_positions, |e, v| {
            e.usize(*v);
        });
        e.u32(self.dependency_count);
        e.array(self.p_dependencies, |e, v| {
            encode_command_stream_dependency_mesa(e, v);
        });
        e.u32(self.flags);
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
                stream_count: vk::zeroed(),
                p_streams: vk::zeroed(),
                p_reply_positions: vk::zeroed(),
                dependency_count: vk::zeroed(),
                p_dependencies: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateRingMESA`, command 188.
#[derive(Clone, Copy, Debug)]
pub struct CreateRingMESA<'a> {
    pub ring: u64,
    pub p_create_info: vk::In<'a, vk::RingCreateInfoMESA<'a>>,
}

impl<'a> CreateRingMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 188;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        let p_create_info = d.pointer(true, |d| decode_ring_create_info_mesa(d))?;
        Ok(Self {
            ring,
            p_create_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
        e.pointer(self.p_create_info, |e, v| {
            encode_ring_create_info_mesa(e, v);
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
                ring: vk::zeroed(),
                p_create_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkDestroyRingMESA`, command 189.
#[derive(Clone, Copy, Debug)]
pub struct DestroyRingMESA {
    pub ring: u64,
}

impl DestroyRingMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 189;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        Ok(Self { ring })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        Ok((result, Self { ring: vk::zeroed() }))
    }
}

/// `vkNotifyRingMESA`, command 190.
#[derive(Clone, Copy, Debug)]
pub struct NotifyRingMESA {
    pub ring: u64,
    pub seqno: u32,
    pub flags: u32,
}

impl NotifyRingMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 190;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        let seqno = d.u32()?;
        let flags = d.u32()?;
        Ok(Self { ring, seqno, flags })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
        e.u32(self.seqno);
        e.u32(self.flags);
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
                ring: vk::zeroed(),
                seqno: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkWriteRingExtraMESA`, command 191.
#[derive(Clone, Copy, Debug)]
pub struct WriteRingExtraMESA {
    pub ring: u64,
    pub offset: usize,
    pub value: u32,
}

impl WriteRingExtraMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 191;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        let offset = d.usize()?;
        let value = d.u32()?;
        Ok(Self {
            ring,
            offset,
            value,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
        e.usize(self.offset);
        e.u32(self.value);
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
                ring: vk::zeroed(),
                offset: vk::zeroed(),
                value: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetMemoryResourcePropertiesMESA`, command 192.
#[derive(Clone, Copy, Debug)]
pub struct GetMemoryResourcePropertiesMESA<'a> {
    pub device: vk::Id<vk::Device>,
    pub resource_id: u32,
    pub p_memory_resource_properties: vk::Out<'a, vk::MemoryResourcePropertiesMESA<'a>>,
}

impl<'a> GetMemoryResourcePropertiesMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 192;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let resource_id = d.u32()?;
        let p_memory_resource_properties =
            d.out_with(true, |d| decode_memory_resource_properties_mesa_partial(d))?;
        Ok(Self {
            device,
            resource_id,
            p_memory_resource_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.resource_id);
        e.out_pointer(self.p_memory_resource_properties, |e, v| {
            encode_memory_resource_properties_mesa_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_memory_resource_properties, |e, v| {
            encode_memory_resource_properties_mesa(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_memory_resource_properties =
            d.out_with(false, |d| decode_memory_resource_properties_mesa(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                resource_id: vk::zeroed(),
                p_memory_resource_properties,
            },
        ))
    }
}

/// `vkResetFenceResourceMESA`, command 244.
#[derive(Clone, Copy, Debug)]
pub struct ResetFenceResourceMESA {
    pub device: vk::Id<vk::Device>,
    pub fence: vk::Id<vk::Fence>,
}

impl ResetFenceResourceMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 244;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let fence = d.id::<vk::Fence>()?;
        Ok(Self { device, fence })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.fence.0);
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
                device: vk::zeroed(),
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkWaitSemaphoreResourceMESA`, command 245.
#[derive(Clone, Copy, Debug)]
pub struct WaitSemaphoreResourceMESA {
    pub device: vk::Id<vk::Device>,
    pub semaphore: vk::Id<vk::Semaphore>,
}

impl WaitSemaphoreResourceMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 245;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let semaphore = d.id::<vk::Semaphore>()?;
        Ok(Self { device, semaphore })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.semaphore.0);
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
                device: vk::zeroed(),
                semaphore: vk::zeroed(),
            },
        ))
    }
}

/// `vkImportSemaphoreResourceMESA`, command 246.
#[derive(Clone, Copy, Debug)]
pub struct ImportSemaphoreResourceMESA<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_import_semaphore_resource_info: vk::In<'a, vk::ImportSemaphoreResourceInfoMESA<'a>>,
}

impl<'a> ImportSemaphoreResourceMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 246;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_import_semaphore_resource_info =
            d.pointer(true, |d| decode_import_semaphore_resource_info_mesa(d))?;
        Ok(Self {
            device,
            p_import_semaphore_resource_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_import_semaphore_resource_info, |e, v| {
            encode_import_semaphore_resource_info_mesa(e, v);
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
                device: vk::zeroed(),
                p_import_semaphore_resource_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkSubmitVirtqueueSeqnoMESA`, command 251.
#[derive(Clone, Copy, Debug)]
pub struct SubmitVirtqueueSeqnoMESA {
    pub ring: u64,
    pub seqno: u64,
}

impl SubmitVirtqueueSeqnoMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 251;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        let seqno = d.u64()?;
        Ok(Self { ring, seqno })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
        e.u64(self.seqno);
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
                ring: vk::zeroed(),
                seqno: vk::zeroed(),
            },
        ))
    }
}

/// `vkWaitVirtqueueSeqnoMESA`, command 252.
#[derive(Clone, Copy, Debug)]
pub struct WaitVirtqueueSeqnoMESA {
    pub seqno: u64,
}

impl WaitVirtqueueSeqnoMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 252;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let seqno = d.u64()?;
        Ok(Self { seqno })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.seqno);
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
                seqno: vk::zeroed(),
            },
        ))
    }
}

/// `vkWaitRingSeqnoMESA`, command 253.
#[derive(Clone, Copy, Debug)]
pub struct WaitRingSeqnoMESA {
    pub ring: u64,
    pub seqno: u64,
}

impl WaitRingSeqnoMESA {
    /// The number of the command on the wire.
    pub const ID: u32 = 253;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let ring = d.u64()?;
        let seqno = d.u64()?;
        Ok(Self { ring, seqno })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.ring);
        e.u64(self.seqno);
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
                ring: vk::zeroed(),
                seqno: vk::zeroed(),
            },
        ))
    }
}

/// `vkCopyImageToMemoryMESA`, command 297.
#[derive(Clone, Copy, Debug)]
pub struct CopyImageToMemoryMESA<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_copy_image_to_memory_info: vk::In<'a, vk::CopyImageToMemoryInfoMESA<'a>>,
    pub data_size: usize,
    pub p_data: vk::Out<'a, u8>,
}

impl<'a> CopyImageToMemoryMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 297;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_copy_image_to_memory_info =
            d.pointer(true, |d| decode_copy_image_to_memory_info_mesa(d))?;
        let data_size = d.length_usize()?;
        let p_data = d.out_array(crate::decode::wide(data_size), Absence::Refused)?;
        Ok(Self {
            device,
            p_copy_image_to_memory_info,
            data_size,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_copy_image_to_memory_info, |e, v| {
            encode_copy_image_to_memory_info_mesa(e, v);
        });
        e.usize(self.data_size);
        e.out_count(self.p_data);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_bytes(self.p_data, u64::MAX);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_data = d.reply_bytes()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_copy_image_to_memory_info: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data,
            },
        ))
    }
}

/// `vkCopyMemoryToImageMESA`, command 298.
#[derive(Clone, Copy, Debug)]
pub struct CopyMemoryToImageMESA<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_copy_memory_to_image_info: vk::In<'a, vk::CopyMemoryToImageInfoMESA<'a>>,
}

impl<'a> CopyMemoryToImageMESA<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 298;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_copy_memory_to_image_info =
            d.pointer(true, |d| decode_copy_memory_to_image_info_mesa(d))?;
        Ok(Self {
            device,
            p_copy_memory_to_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_copy_memory_to_image_info, |e, v| {
            encode_copy_memory_to_image_info_mesa(e, v);
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
                device: vk::zeroed(),
                p_copy_memory_to_image_info: vk::zeroed(),
            },
        ))
    }
}
