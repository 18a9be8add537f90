// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkCreateDevice`, command 11.
#[derive(Clone, Copy, Debug)]
pub struct CreateDevice<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_create_info: vk::In<'a, vk::DeviceCreateInfo<'a>>,
    pub p_device: vk::Out<'a, vk::Id<vk::Device>>,
}

impl<'a> CreateDevice<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 11;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_create_info = d.pointer(true, |d| decode_device_create_info(d))?;
        d.null()?;
        let p_device = d.out_with(true, |d| d.id::<vk::Device>())?;
        Ok(Self {
            physical_device,
            p_create_info,
            p_device,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_device_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_device, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_device, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_device = d.out_with(false, |d| d.id::<vk::Device>())?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_device,
            },
        ))
    }
}

/// `vkDestroyDevice`, command 12.
#[derive(Clone, Copy, Debug)]
pub struct DestroyDevice {
    pub device: vk::Id<vk::Device>,
}

impl DestroyDevice {
    /// The number of the command on the wire.
    pub const ID: u32 = 12;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        d.null()?;
        Ok(Self { device })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.null();
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
            },
        ))
    }
}

/// `vkDeviceWaitIdle`, command 20.
#[derive(Clone, Copy, Debug)]
pub struct DeviceWaitIdle {
    pub device: vk::Id<vk::Device>,
}

impl DeviceWaitIdle {
    /// The number of the command on the wire.
    pub const ID: u32 = 20;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        Ok(Self { device })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
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
                device: vk::zeroed(),
            },
        ))
    }
}

/// `vkAllocateMemory`, command 21.
#[derive(Clone, Copy, Debug)]
pub struct AllocateMemory<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_allocate_info: vk::In<'a, vk::MemoryAllocateInfo<'a>>,
    pub p_memory: vk::Out<'a, vk::Id<vk::DeviceMemory>>,
}

impl<'a> AllocateMemory<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 21;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_allocate_info = d.pointer(true, |d| decode_memory_allocate_info(d))?;
        d.null()?;
        let p_memory = d.out_with(true, |d| d.id::<vk::DeviceMemory>())?;
        Ok(Self {
            device,
            p_allocate_info,
            p_memory,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_allocate_info, |e, v| {
            encode_memory_allocate_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_memory, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_memory, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_memory = d.out_with(false, |d| d.id::<vk::DeviceMemory>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_allocate_info: vk::zeroed(),
                p_memory,
            },
        ))
    }
}

/// `vkFreeMemory`, command 22.
#[derive(Clone, Copy, Debug)]
pub struct FreeMemory {
    pub device: vk::Id<vk::Device>,
    pub memory: vk::Id<vk::DeviceMemory>,
}

impl FreeMemory {
    /// The number of the command on the wire.
    pub const ID: u32 = 22;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let memory = d.id::<vk::DeviceMemory>()?;
        d.null()?;
        Ok(Self { device, memory })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.memory.0);
        e.null();
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
                memory: vk::zeroed(),
            },
        ))
    }
}

/// `vkUnmapMemory`, command 24.
#[derive(Clone, Copy, Debug)]
pub struct UnmapMemory {
    pub device: vk::Id<vk::Device>,
    pub memory: vk::Id<vk::DeviceMemory>,
}

impl UnmapMemory {
    /// The number of the command on the wire.
    pub const ID: u32 = 24;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let memory = d.id::<vk::DeviceMemory>()?;
        Ok(Self { device, memory })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.memory.0);
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
                memory: vk::zeroed(),
            },
        ))
    }
}

/// `vkFlushMappedMemoryRanges`, command 25.
#[derive(Clone, Copy, Debug)]
pub struct FlushMappedMemoryRanges<'a> {
    pub device: vk::Id<vk::Device>,
    pub memory_range_count: u32,
    pub p_memory_ranges: vk::In<'a, vk::MappedMemoryRange<'a>>,
}

impl<'a> FlushMappedMemoryRanges<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 25;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let memory_range_count = d.length_u32()?;
        let p_memory_ranges = d.array(u64::from(memory_range_count), Absence::Refused, |d| {
            decode_mapped_memory_range(d)
        })?;
        Ok(Self {
            device,
            memory_range_count,
            p_memory_ranges,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.memory_range_count);
        e.array(self.p_memory_ranges, |e, v| {
            encode_mapped_memory_range(e, v);
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
                memory_range_count: vk::zeroed(),
                p_memory_ranges: vk::zeroed(),
            },
        ))
    }
}

/// `vkInvalidateMappedMemoryRanges`, command 26.
#[derive(Clone, Copy, Debug)]
pub struct InvalidateMappedMemoryRanges<'a> {
    pub device: vk::Id<vk::Device>,
    pub memory_range_count: u32,
    pub p_memory_ranges: vk::In<'a, vk::MappedMemoryRange<'a>>,
}

impl<'a> InvalidateMappedMemoryRanges<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 26;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let memory_range_count = d.length_u32()?;
        let p_memory_ranges = d.array(u64::from(memory_range_count), Absence::Refused, |d| {
            decode_mapped_memory_range(d)
        })?;
        Ok(Self {
            device,
            memory_range_count,
            p_memory_ranges,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.memory_range_count);
        e.array(self.p_memory_ranges, |e, v| {
            encode_mapped_memory_range(e, v);
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
                memory_range_count: vk::zeroed(),
                p_memory_ranges: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeviceMemoryCommitment`, command 27.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceMemoryCommitment<'a> {
    pub device: vk::Id<vk::Device>,
    pub memory: vk::Id<vk::DeviceMemory>,
    pub p_committed_memory_in_bytes: vk::Out<'a, u64>,
}

impl<'a> GetDeviceMemoryCommitment<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 27;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let memory = d.id::<vk::DeviceMemory>()?;
        let p_committed_memory_in_bytes = d.out_one(true)?;
        Ok(Self {
            device,
            memory,
            p_committed_memory_in_bytes,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.memory.0);
        e.present(!self.p_committed_memory_in_bytes.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_committed_memory_in_bytes, |e, v| {
            e.u64(*v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_committed_memory_in_bytes = d.out_with(false, |d| d.u64())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                memory: vk::zeroed(),
                p_committed_memory_in_bytes,
            },
        ))
    }
}

/// `vkBindBufferMemory`, command 28.
#[derive(Clone, Copy, Debug)]
pub struct BindBufferMemory {
    pub device: vk::Id<vk::Device>,
    pub buffer: vk::Id<vk::Buffer>,
    pub memory: vk::Id<vk::DeviceMemory>,
    pub memory_offset: u64,
}

impl BindBufferMemory {
    /// The number of the command on the wire.
    pub const ID: u32 = 28;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let memory = d.id::<vk::DeviceMemory>()?;
        let memory_offset = d.u64()?;
        Ok(Self {
            device,
            buffer,
            memory,
            memory_offset,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.buffer.0);
        e.u64(self.memory.0);
        e.u64(self.memory_offset);
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
                device: vk::zeroed(),
                buffer: vk::zeroed(),
                memory: vk::zeroed(),
                memory_offset: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetBufferMemoryRequirements`, command 30.
#[derive(Clone, Copy, Debug)]
pub struct GetBufferMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub buffer: vk::Id<vk::Buffer>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements>,
}

impl<'a> GetBufferMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 30;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let buffer = d.id::<vk::Buffer>()?;
        let p_memory_requirements = d.out_with(true, |d| decode_memory_requirements_partial(d))?;
        Ok(Self {
            device,
            buffer,
            p_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.buffer.0);
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_memory_requirements = d.out_with(false, |d| decode_memory_requirements(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                buffer: vk::zeroed(),
                p_memory_requirements,
            },
        ))
    }
}

/// `vkCreateQueryPool`, command 47.
#[derive(Clone, Copy, Debug)]
pub struct CreateQueryPool<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::QueryPoolCreateInfo<'a>>,
    pub p_query_pool: vk::Out<'a, vk::Id<vk::QueryPool>>,
}

impl<'a> CreateQueryPool<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 47;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_query_pool_create_info(d))?;
        d.null()?;
        let p_query_pool = d.out_with(true, |d| d.id::<vk::QueryPool>())?;
        Ok(Self {
            device,
            p_create_info,
            p_query_pool,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_query_pool_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_query_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_query_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_query_pool = d.out_with(false, |d| d.id::<vk::QueryPool>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_query_pool,
            },
        ))
    }
}

/// `vkDestroyQueryPool`, command 48.
#[derive(Clone, Copy, Debug)]
pub struct DestroyQueryPool {
    pub device: vk::Id<vk::Device>,
    pub query_pool: vk::Id<vk::QueryPool>,
}

impl DestroyQueryPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 48;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        d.null()?;
        Ok(Self { device, query_pool })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.query_pool.0);
        e.null();
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
                query_pool: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetQueryPoolResults`, command 49.
#[derive(Clone, Copy, Debug)]
pub struct GetQueryPoolResults<'a> {
    pub device: vk::Id<vk::Device>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub first_query: u32,
    pub query_count: u32,
    pub data_size: usize,
    pub p_data: vk::Out<'a, u8>,
    pub stride: u64,
    pub flags: vk::QueryResultFlags,
}

impl<'a> GetQueryPoolResults<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 49;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let first_query = d.u32()?;
        let query_count = d.u32()?;
        let data_size = d.length_usize()?;
        let p_data = d.out_array(crate::decode::wide(data_size), Absence::Refused)?;
        let stride = d.u64()?;
        let flags = vk::QueryResultFlags(d.u32()?);
        Ok(Self {
            device,
            query_pool,
            first_query,
            query_count,
            data_size,
            p_data,
            stride,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.query_pool.0);
        e.u32(self.first_query);
        e.u32(self.query_count);
        e.usize(self.data_size);
        e.out_count(self.p_data);
        e.u64(self.stride);
        e.u32(self.flags.0);
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
                query_pool: vk::zeroed(),
                first_query: vk::zeroed(),
                query_count: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data,
                stride: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateBuffer`, command 50.
#[derive(Clone, Copy, Debug)]
pub struct CreateBuffer<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::BufferCreateInfo<'a>>,
    pub p_buffer: vk::Out<'a, vk::Id<vk::Buffer>>,
}

impl<'a> CreateBuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 50;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_buffer_create_info(d))?;
        d.null()?;
        let p_buffer = d.out_with(true, |d| d.id::<vk::Buffer>())?;
        Ok(Self {
            device,
            p_create_info,
            p_buffer,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_buffer_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_buffer, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_buffer, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_buffer = d.out_with(false, |d| d.id::<vk::Buffer>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_buffer,
            },
        ))
    }
}

/// `vkDestroyBuffer`, command 51.
#[derive(Clone, Copy, Debug)]
pub struct DestroyBuffer {
    pub device: vk::Id<vk::Device>,
    pub buffer: vk::Id<vk::Buffer>,
}

impl DestroyBuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 51;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let buffer = d.id::<vk::Buffer>()?;
        d.null()?;
        Ok(Self { device, buffer })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.buffer.0);
        e.null();
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
                buffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateBufferView`, command 52.
#[derive(Clone, Copy, Debug)]
pub struct CreateBufferView<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::BufferViewCreateInfo<'a>>,
    pub p_view: vk::Out<'a, vk::Id<vk::BufferView>>,
}

impl<'a> CreateBufferView<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 52;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_buffer_view_create_info(d))?;
        d.null()?;
        let p_view = d.out_with(true, |d| d.id::<vk::BufferView>())?;
        Ok(Self {
            device,
            p_create_info,
            p_view,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_buffer_view_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_view, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_view, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_view = d.out_with(false, |d| d.id::<vk::BufferView>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_view,
            },
        ))
    }
}

/// `vkDestroyBufferView`, command 53.
#[derive(Clone, Copy, Debug)]
pub struct DestroyBufferView {
    pub device: vk::Id<vk::Device>,
    pub buffer_view: vk::Id<vk::BufferView>,
}

impl DestroyBufferView {
    /// The number of the command on the wire.
    pub const ID: u32 = 53;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let buffer_view = d.id::<vk::BufferView>()?;
        d.null()?;
        Ok(Self {
            device,
            buffer_view,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.buffer_view.0);
        e.null();
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
                buffer_view: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateCommandPool`, command 85.
#[derive(Clone, Copy, Debug)]
pub struct CreateCommandPool<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::CommandPoolCreateInfo<'a>>,
    pub p_command_pool: vk::Out<'a, vk::Id<vk::CommandPool>>,
}

impl<'a> CreateCommandPool<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 85;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_command_pool_create_info(d))?;
        d.null()?;
        let p_command_pool = d.out_with(true, |d| d.id::<vk::CommandPool>())?;
        Ok(Self {
            device,
            p_create_info,
            p_command_pool,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_command_pool_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_command_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_command_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_command_pool = d.out_with(false, |d| d.id::<vk::CommandPool>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_command_pool,
            },
        ))
    }
}

/// `vkDestroyCommandPool`, command 86.
#[derive(Clone, Copy, Debug)]
pub struct DestroyCommandPool {
    pub device: vk::Id<vk::Device>,
    pub command_pool: vk::Id<vk::CommandPool>,
}

impl DestroyCommandPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 86;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let command_pool = d.id::<vk::CommandPool>()?;
        d.null()?;
        Ok(Self {
            device,
            command_pool,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.command_pool.0);
        e.null();
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
                command_pool: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetCommandPool`, command 87.
#[derive(Clone, Copy, Debug)]
pub struct ResetCommandPool {
    pub device: vk::Id<vk::Device>,
    pub command_pool: vk::Id<vk::CommandPool>,
    pub flags: vk::CommandPoolResetFlags,
}

impl ResetCommandPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 87;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let command_pool = d.id::<vk::CommandPool>()?;
        let flags = vk::CommandPoolResetFlags(d.u32()?);
        Ok(Self {
            device,
            command_pool,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.command_pool.0);
        e.u32(self.flags.0);
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
                device: vk::zeroed(),
                command_pool: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkAllocateCommandBuffers`, command 88.
#[derive(Clone, Copy, Debug)]
pub struct AllocateCommandBuffers<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_allocate_info: vk::In<'a, vk::CommandBufferAllocateInfo<'a>>,
    pub p_command_buffers: vk::Out<'a, vk::Id<vk::CommandBuffer>>,
}

impl<'a> AllocateCommandBuffers<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 88;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_allocate_info = d.pointer(true, |d| decode_command_buffer_allocate_info(d))?;
        let p_command_buffers = d.out_array_with(
            p_allocate_info
                .first()
                .map_or(0, |v| u64::from(v.command_buffer_count)),
            Absence::Refused,
            |d| d.id::<vk::CommandBuffer>(),
        )?;
        Ok(Self {
            device,
            p_allocate_info,
            p_command_buffers,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_allocate_info, |e, v| {
            encode_command_buffer_allocate_info(e, v);
        });
        e.out_array(self.p_command_buffers, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_command_buffers, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_command_buffers = d.reply_array(|d| d.id::<vk::CommandBuffer>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_allocate_info: vk::zeroed(),
                p_command_buffers,
            },
        ))
    }
}

/// `vkFreeCommandBuffers`, command 89.
#[derive(Clone, Copy, Debug)]
pub struct FreeCommandBuffers<'a> {
    pub device: vk::Id<vk::Device>,
    pub command_pool: vk::Id<vk::CommandPool>,
    pub command_buffer_count: u32,
    pub p_command_buffers: vk::In<'a, vk::Id<vk::CommandBuffer>>,
}

impl<'a> FreeCommandBuffers<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 89;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let command_pool = d.id::<vk::CommandPool>()?;
        let command_buffer_count = d.length_u32()?;
        let p_command_buffers =
            d.array(u64::from(command_buffer_count), Absence::Allowed, |d| {
                d.id::<vk::CommandBuffer>()
            })?;
        Ok(Self {
            device,
            command_pool,
            command_buffer_count,
            p_command_buffers,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.command_pool.0);
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
                device: vk::zeroed(),
                command_pool: vk::zeroed(),
                command_buffer_count: vk::zeroed(),
                p_command_buffers: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetCommandBuffer`, command 92.
#[derive(Clone, Copy, Debug)]
pub struct ResetCommandBuffer {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub flags: vk::CommandBufferResetFlags,
}

impl ResetCommandBuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 92;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let flags = vk::CommandBufferResetFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.flags.0);
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
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkBindBufferMemory2`, command 138.
#[derive(Clone, Copy, Debug)]
pub struct BindBufferMemory2<'a> {
    pub device: vk::Id<vk::Device>,
    pub bind_info_count: u32,
    pub p_bind_infos: vk::In<'a, vk::BindBufferMemoryInfo<'a>>,
}

impl<'a> BindBufferMemory2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 138;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let bind_info_count = d.length_u32()?;
        let p_bind_infos = d.array(u64::from(bind_info_count), Absence::Refused, |d| {
            decode_bind_buffer_memory_info(d)
        })?;
        Ok(Self {
            device,
            bind_info_count,
            p_bind_infos,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.bind_info_count);
        e.array(self.p_bind_infos, |e, v| {
            encode_bind_buffer_memory_info(e, v);
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
                bind_info_count: vk::zeroed(),
                p_bind_infos: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeviceGroupPeerMemoryFeatures`, command 140.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceGroupPeerMemoryFeatures<'a> {
    pub device: vk::Id<vk::Device>,
    pub heap_index: u32,
    pub local_device_index: u32,
    pub remote_device_index: u32,
    pub p_peer_memory_features: vk::Out<'a, vk::PeerMemoryFeatureFlags>,
}

impl<'a> GetDeviceGroupPeerMemoryFeatures<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 140;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let heap_index = d.u32()?;
        let local_device_index = d.u32()?;
        let remote_device_index = d.u32()?;
        let p_peer_memory_features = d.out_one(true)?;
        Ok(Self {
            device,
            heap_index,
            local_device_index,
            remote_device_index,
            p_peer_memory_features,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.heap_index);
        e.u32(self.local_device_index);
        e.u32(self.remote_device_index);
        e.present(!self.p_peer_memory_features.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_peer_memory_features, |e, v| {
            e.u32(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_peer_memory_features =
            d.out_with(false, |d| Ok(vk::PeerMemoryFeatureFlags(d.u32()?)))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                heap_index: vk::zeroed(),
                local_device_index: vk::zeroed(),
                remote_device_index: vk::zeroed(),
                p_peer_memory_features,
            },
        ))
    }
}

/// `vkGetBufferMemoryRequirements2`, command 145.
#[derive(Clone, Copy, Debug)]
pub struct GetBufferMemoryRequirements2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::BufferMemoryRequirementsInfo2<'a>>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements2<'a>>,
}

impl<'a> GetBufferMemoryRequirements2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 145;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_buffer_memory_requirements_info2(d))?;
        let p_memory_requirements = d.out_with(true, |d| decode_memory_requirements2_partial(d))?;
        Ok(Self {
            device,
            p_info,
            p_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_buffer_memory_requirements_info2(e, v);
        });
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_memory_requirements = d.out_with(false, |d| decode_memory_requirements2(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
                p_memory_requirements,
            },
        ))
    }
}

/// `vkTrimCommandPool`, command 154.
#[derive(Clone, Copy, Debug)]
pub struct TrimCommandPool {
    pub device: vk::Id<vk::Device>,
    pub command_pool: vk::Id<vk::CommandPool>,
    pub flags: vk::CommandPoolTrimFlags,
}

impl TrimCommandPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 154;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let command_pool = d.id::<vk::CommandPool>()?;
        let flags = vk::CommandPoolTrimFlags(d.u32()?);
        Ok(Self {
            device,
            command_pool,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.command_pool.0);
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
                device: vk::zeroed(),
                command_pool: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetQueryPool`, command 171.
#[derive(Clone, Copy, Debug)]
pub struct ResetQueryPool {
    pub device: vk::Id<vk::Device>,
    pub query_pool: vk::Id<vk::QueryPool>,
    pub first_query: u32,
    pub query_count: u32,
}

impl ResetQueryPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 171;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let query_pool = d.id::<vk::QueryPool>()?;
        let first_query = d.u32()?;
        let query_count = d.u32()?;
        Ok(Self {
            device,
            query_pool,
            first_query,
            query_count,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
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
                device: vk::zeroed(),
                query_pool: vk::zeroed(),
                first_query: vk::zeroed(),
                query_count: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetBufferDeviceAddress`, command 175.
#[derive(Clone, Copy, Debug)]
pub struct GetBufferDeviceAddress<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::BufferDeviceAddressInfo<'a>>,
}

impl<'a> GetBufferDeviceAddress<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 175;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_buffer_device_address_info(d))?;
        Ok(Self { device, p_info })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_buffer_device_address_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u64, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u64(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(u64, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u64()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetBufferOpaqueCaptureAddress`, command 176.
#[derive(Clone, Copy, Debug)]
pub struct GetBufferOpaqueCaptureAddress<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::BufferDeviceAddressInfo<'a>>,
}

impl<'a> GetBufferOpaqueCaptureAddress<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 176;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_buffer_device_address_info(d))?;
        Ok(Self { device, p_info })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_buffer_device_address_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u64, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u64(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(u64, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u64()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeviceMemoryOpaqueCaptureAddress`, command 177.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceMemoryOpaqueCaptureAddress<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::DeviceMemoryOpaqueCaptureAddressInfo<'a>>,
}

impl<'a> GetDeviceMemoryOpaqueCaptureAddress<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 177;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| {
            decode_device_memory_opaque_capture_address_info(d)
        })?;
        Ok(Self { device, p_info })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_device_memory_opaque_capture_address_info(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u64, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u64(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(u64, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u64()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreatePrivateDataSlot`, command 197.
#[derive(Clone, Copy, Debug)]
pub struct CreatePrivateDataSlot<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::PrivateDataSlotCreateInfo<'a>>,
    pub p_private_data_slot: vk::Out<'a, vk::Id<vk::PrivateDataSlot>>,
}

impl<'a> CreatePrivateDataSlot<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 197;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_private_data_slot_create_info(d))?;
        d.null()?;
        let p_private_data_slot = d.out_with(true, |d| d.id::<vk::PrivateDataSlot>())?;
        Ok(Self {
            device,
            p_create_info,
            p_private_data_slot,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_private_data_slot_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_private_data_slot, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_private_data_slot, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_private_data_slot = d.out_with(false, |d| d.id::<vk::PrivateDataSlot>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_private_data_slot,
            },
        ))
    }
}

/// `vkDestroyPrivateDataSlot`, command 198.
#[derive(Clone, Copy, Debug)]
pub struct DestroyPrivateDataSlot {
    pub device: vk::Id<vk::Device>,
    pub private_data_slot: vk::Id<vk::PrivateDataSlot>,
}

impl DestroyPrivateDataSlot {
    /// The number of the command on the wire.
    pub const ID: u32 = 198;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let private_data_slot = d.id::<vk::PrivateDataSlot>()?;
        d.null()?;
        Ok(Self {
            device,
            private_data_slot,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.private_data_slot.0);
        e.null();
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
                private_data_slot: vk::zeroed(),
            },
        ))
    }
}

/// `vkSetPrivateData`, command 199.
#[derive(Clone, Copy, Debug)]
pub struct SetPrivateData {
    pub device: vk::Id<vk::Device>,
    pub object_type: vk::ObjectType,
    pub object_handle: u64,
    pub private_data_slot: vk::Id<vk::PrivateDataSlot>,
    pub data: u64,
}

impl SetPrivateData {
    /// The number of the command on the wire.
    pub const ID: u32 = 199;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let object_type = vk::ObjectType(d.i32()?);
        let object_handle = d.u64()?;
        let private_data_slot = d.id::<vk::PrivateDataSlot>()?;
        let data = d.u64()?;
        Ok(Self {
            device,
            object_type,
            object_handle,
            private_data_slot,
            data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.i32(self.object_type.0);
        e.u64(self.object_handle);
        e.u64(self.private_data_slot.0);
        e.u64(self.data);
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
                device: vk::zeroed(),
                object_type: vk::zeroed(),
                object_handle: vk::zeroed(),
                private_data_slot: vk::zeroed(),
                data: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetPrivateData`, command 200.
#[derive(Clone, Copy, Debug)]
pub struct GetPrivateData<'a> {
    pub device: vk::Id<vk::Device>,
    pub object_type: vk::ObjectType,
    pub object_handle: u64,
    pub private_data_slot: vk::Id<vk::PrivateDataSlot>,
    pub p_data: vk::Out<'a, u64>,
}

impl<'a> GetPrivateData<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 200;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let object_type = vk::ObjectType(d.i32()?);
        let object_handle = d.u64()?;
        let private_data_slot = d.id::<vk::PrivateDataSlot>()?;
        let p_data = d.out_one(true)?;
        Ok(Self {
            device,
            object_type,
            object_handle,
            private_data_slot,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.i32(self.object_type.0);
        e.u64(self.object_handle);
        e.u64(self.private_data_slot.0);
        e.present(!self.p_data.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_data, |e, v| {
            e.u64(*v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_data = d.out_with(false, |d| d.u64())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                object_type: vk::zeroed(),
                object_handle: vk::zeroed(),
                private_data_slot: vk::zeroed(),
                p_data,
            },
        ))
    }
}

/// `vkGetDeviceBufferMemoryRequirements`, command 230.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceBufferMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::DeviceBufferMemoryRequirements<'a>>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements2<'a>>,
}

impl<'a> GetDeviceBufferMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 230;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_device_buffer_memory_requirements(d))?;
        let p_memory_requirements = d.out_with(true, |d| decode_memory_requirements2_partial(d))?;
        Ok(Self {
            device,
            p_info,
            p_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_device_buffer_memory_requirements(e, v);
        });
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_memory_requirements, |e, v| {
            encode_memory_requirements2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_memory_requirements = d.out_with(false, |d| decode_memory_requirements2(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
                p_memory_requirements,
            },
        ))
    }
}

/// `vkUnmapMemory2`, command 286.
#[derive(Clone, Copy, Debug)]
pub struct UnmapMemory2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_memory_unmap_info: vk::In<'a, vk::MemoryUnmapInfo<'a>>,
}

impl<'a> UnmapMemory2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 286;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_memory_unmap_info = d.pointer(true, |d| decode_memory_unmap_info(d))?;
        Ok(Self {
            device,
            p_memory_unmap_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_memory_unmap_info, |e, v| {
            encode_memory_unmap_info(e, v);
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
                p_memory_unmap_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateDeferredOperationKHR`, command 299.
#[derive(Clone, Copy, Debug)]
pub struct CreateDeferredOperationKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_deferred_operation: vk::Out<'a, vk::Id<vk::DeferredOperationKHR>>,
}

impl<'a> CreateDeferredOperationKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 299;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        d.null()?;
        let p_deferred_operation = d.out_with(true, |d| d.id::<vk::DeferredOperationKHR>())?;
        Ok(Self {
            device,
            p_deferred_operation,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.null();
        e.out_pointer(self.p_deferred_operation, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_deferred_operation, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_deferred_operation = d.out_with(false, |d| d.id::<vk::DeferredOperationKHR>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_deferred_operation,
            },
        ))
    }
}

/// `vkDestroyDeferredOperationKHR`, command 300.
#[derive(Clone, Copy, Debug)]
pub struct DestroyDeferredOperationKHR {
    pub device: vk::Id<vk::Device>,
    pub operation: vk::Id<vk::DeferredOperationKHR>,
}

impl DestroyDeferredOperationKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 300;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let operation = d.id::<vk::DeferredOperationKHR>()?;
        d.null()?;
        Ok(Self { device, operation })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.operation.0);
        e.null();
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
                operation: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeferredOperationMaxConcurrencyKHR`, command 301.
#[derive(Clone, Copy, Debug)]
pub struct GetDeferredOperationMaxConcurrencyKHR {
    pub device: vk::Id<vk::Device>,
    pub operation: vk::Id<vk::DeferredOperationKHR>,
}

impl GetDeferredOperationMaxConcurrencyKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 301;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let operation = d.id::<vk::DeferredOperationKHR>()?;
        Ok(Self { device, operation })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.operation.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<(u32, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u32()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                operation: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeferredOperationResultKHR`, command 302.
#[derive(Clone, Copy, Debug)]
pub struct GetDeferredOperationResultKHR {
    pub device: vk::Id<vk::Device>,
    pub operation: vk::Id<vk::DeferredOperationKHR>,
}

impl GetDeferredOperationResultKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 302;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let operation = d.id::<vk::DeferredOperationKHR>()?;
        Ok(Self { device, operation })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.operation.0);
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
                device: vk::zeroed(),
                operation: vk::zeroed(),
            },
        ))
    }
}

/// `vkDeferredOperationJoinKHR`, command 303.
#[derive(Clone, Copy, Debug)]
pub struct DeferredOperationJoinKHR {
    pub device: vk::Id<vk::Device>,
    pub operation: vk::Id<vk::DeferredOperationKHR>,
}

impl DeferredOperationJoinKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 303;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let operation = d.id::<vk::DeferredOperationKHR>()?;
        Ok(Self { device, operation })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.operation.0);
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
                device: vk::zeroed(),
                operation: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateAccelerationStructureKHR`, command 304.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccelerationStructureKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::AccelerationStructureCreateInfoKHR<'a>>,
    pub p_acceleration_structure: vk::Out<'a, vk::Id<vk::AccelerationStructureKHR>>,
}

impl<'a> CreateAccelerationStructureKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 304;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info =
            d.pointer(true, |d| decode_acceleration_structure_create_info_khr(d))?;
        d.null()?;
        let p_acceleration_structure =
            d.out_with(true, |d| d.id::<vk::AccelerationStructureKHR>())?;
        Ok(Self {
            device,
            p_create_info,
            p_acceleration_structure,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_acceleration_structure_create_info_khr(e, v);
        });
        e.null();
        e.out_pointer(self.p_acceleration_structure, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_acceleration_structure, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_acceleration_structure =
            d.out_with(false, |d| d.id::<vk::AccelerationStructureKHR>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_acceleration_structure,
            },
        ))
    }
}

/// `vkDestroyAccelerationStructureKHR`, command 305.
#[derive(Clone, Copy, Debug)]
pub struct DestroyAccelerationStructureKHR {
    pub device: vk::Id<vk::Device>,
    pub acceleration_structure: vk::Id<vk::AccelerationStructureKHR>,
}

impl DestroyAccelerationStructureKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 305;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let acceleration_structure = d.id::<vk::AccelerationStructureKHR>()?;
        d.null()?;
        Ok(Self {
            device,
            acceleration_structure,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.acceleration_structure.0);
        e.null();
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
                acceleration_structure: vk::zeroed(),
            },
        ))
    }
}

/// `vkCopyAccelerationStructureKHR`, command 309.
#[derive(Clone, Copy, Debug)]
pub struct CopyAccelerationStructureKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub deferred_operation: vk::Id<vk::DeferredOperationKHR>,
    pub p_info: vk::In<'a, vk::CopyAccelerationStructureInfoKHR<'a>>,
}

impl<'a> CopyAccelerationStructureKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 309;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let deferred_operation = d.id::<vk::DeferredOperationKHR>()?;
        let p_info = d.pointer(true, |d| decode_copy_acceleration_structure_info_khr(d))?;
        Ok(Self {
            device,
            deferred_operation,
            p_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.deferred_operation.0);
        e.pointer(self.p_info, |e, v| {
            encode_copy_acceleration_structure_info_khr(e, v);
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
                deferred_operation: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkWriteAccelerationStructuresPropertiesKHR`, command 312.
#[derive(Clone, Copy, Debug)]
pub struct WriteAccelerationStructuresPropertiesKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub acceleration_structure_count: u32,
    pub p_acceleration_structures: vk::In<'a, vk::AccelerationStructureKHR>,
    pub query_type: vk::QueryType,
    pub data_size: usize,
    pub p_data: vk::Out<'a, u8>,
    pub stride: usize,
}

impl<'a> WriteAccelerationStructuresPropertiesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 312;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let acceleration_structure_count = d.length_u32()?;
        let p_acceleration_structures = d.array(
            u64::from(acceleration_structure_count),
            Absence::Refused,
            |d| d.handle::<vk::AccelerationStructureKHR>(),
        )?;
        let query_type = vk::QueryType(d.enumerator(vk::QueryType::KNOWN)?);
        let data_size = d.length_usize()?;
        let p_data = d.out_array(crate::decode::wide(data_size), Absence::Refused)?;
        let stride = d.usize()?;
        Ok(Self {
            device,
            acceleration_structure_count,
            p_acceleration_structures,
            query_type,
            data_size,
            p_data,
            stride,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.acceleration_structure_count);
        e.array(self.p_acceleration_structures, |e, v| {
            e.u64(v.0);
        });
        e.i32(self.query_type.0);
        e.usize(self.data_size);
        e.out_count(self.p_data);
        e.usize(self.stride);
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
                acceleration_structure_count: vk::zeroed(),
                p_acceleration_structures: vk::zeroed(),
                query_type: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data,
                stride: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetAccelerationStructureDeviceAddressKHR`, command 316.
#[derive(Clone, Copy, Debug)]
pub struct GetAccelerationStructureDeviceAddressKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::AccelerationStructureDeviceAddressInfoKHR<'a>>,
}

impl<'a> GetAccelerationStructureDeviceAddressKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 316;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| {
            decode_acceleration_structure_device_address_info_khr(d)
        })?;
        Ok(Self { device, p_info })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_acceleration_structure_device_address_info_khr(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u64, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u64(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(u64, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u64()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeviceAccelerationStructureCompatibilityKHR`, command 318.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceAccelerationStructureCompatibilityKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_version_info: vk::In<'a, vk::AccelerationStructureVersionInfoKHR<'a>>,
    pub p_compatibility: vk::Out<'a, vk::AccelerationStructureCompatibilityKHR>,
}

impl<'a> GetDeviceAccelerationStructureCompatibilityKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 318;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_version_info =
            d.pointer(true, |d| decode_acceleration_structure_version_info_khr(d))?;
        let p_compatibility = d.out_one(true)?;
        Ok(Self {
            device,
            p_version_info,
            p_compatibility,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_version_info, |e, v| {
            encode_acceleration_structure_version_info_khr(e, v);
        });
        e.present(!self.p_compatibility.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_compatibility, |e, v| {
            e.i32(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_compatibility = d.out_with(false, |d| {
            Ok(vk::AccelerationStructureCompatibilityKHR(d.enumerator(
                vk::AccelerationStructureCompatibilityKHR::KNOWN,
            )?))
        })?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_version_info: vk::zeroed(),
                p_compatibility,
            },
        ))
    }
}

/// `vkGetAccelerationStructureBuildSizesKHR`, command 319.
#[derive(Clone, Copy, Debug)]
pub struct GetAccelerationStructureBuildSizesKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub build_type: vk::AccelerationStructureBuildTypeKHR,
    pub p_build_info: vk::In<'a, vk::AccelerationStructureBuildGeometryInfoKHR<'a>>,
    pub p_max_primitive_counts: vk::In<'a, u32>,
    pub p_size_info: vk::Out<'a, vk::AccelerationStructureBuildSizesInfoKHR<'a>>,
}

impl<'a> GetAccelerationStructureBuildSizesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 319;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let build_type = vk::AccelerationStructureBuildTypeKHR(
            d.enumerator(vk::AccelerationStructureBuildTypeKHR::KNOWN)?,
        );
        let p_build_info = d.pointer(true, |d| {
            decode_acceleration_structure_build_geometry_info_khr(d)
        })?;
        let p_max_primitive_counts = d.u32s(
            p_build_info
                .first()
                .map_or(0, |v| u64::from(v.geometry_count)),
            Absence::Allowed,
        )?;
        let p_size_info = d.out_with(true, |d| {
            decode_acceleration_structure_build_sizes_info_khr_partial(d)
        })?;
        Ok(Self {
            device,
            build_type,
            p_build_info,
            p_max_primitive_counts,
            p_size_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.i32(self.build_type.0);
        e.pointer(self.p_build_info, |e, v| {
            encode_acceleration_structure_build_geometry_info_khr(e, v);
        });
        e.u32s(self.p_max_primitive_counts);
        e.out_pointer(self.p_size_info, |e, v| {
            encode_acceleration_structure_build_sizes_info_khr_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_size_info, |e, v| {
            encode_acceleration_structure_build_sizes_info_khr(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_size_info = d.out_with(false, |d| {
            decode_acceleration_structure_build_sizes_info_khr(d)
        })?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                build_type: vk::zeroed(),
                p_build_info: vk::zeroed(),
                p_max_primitive_counts: vk::zeroed(),
                p_size_info,
            },
        ))
    }
}
