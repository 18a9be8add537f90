// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkCreateShaderModule`, command 59.
#[derive(Clone, Copy, Debug)]
pub struct CreateShaderModule<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::ShaderModuleCreateInfo<'a>>,
    pub p_shader_module: vk::Out<'a, vk::Id<vk::ShaderModule>>,
}

impl<'a> CreateShaderModule<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 59;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_shader_module_create_info(d))?;
        d.null()?;
        let p_shader_module = d.out_with(true, |d| d.id::<vk::ShaderModule>())?;
        Ok(Self {
            device,
            p_create_info,
            p_shader_module,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_shader_module_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_shader_module, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_shader_module, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_shader_module = d.out_with(false, |d| d.id::<vk::ShaderModule>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_shader_module,
            },
        ))
    }
}

/// `vkDestroyShaderModule`, command 60.
#[derive(Clone, Copy, Debug)]
pub struct DestroyShaderModule {
    pub device: vk::Id<vk::Device>,
    pub shader_module: vk::Id<vk::ShaderModule>,
}

impl DestroyShaderModule {
    /// The number of the command on the wire.
    pub const ID: u32 = 60;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let shader_module = d.id::<vk::ShaderModule>()?;
        d.null()?;
        Ok(Self {
            device,
            shader_module,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.shader_module.0);
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
                shader_module: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreatePipelineCache`, command 61.
#[derive(Clone, Copy, Debug)]
pub struct CreatePipelineCache<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::PipelineCacheCreateInfo<'a>>,
    pub p_pipeline_cache: vk::Out<'a, vk::Id<vk::PipelineCache>>,
}

impl<'a> CreatePipelineCache<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 61;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_pipeline_cache_create_info(d))?;
        d.null()?;
        let p_pipeline_cache = d.out_with(true, |d| d.id::<vk::PipelineCache>())?;
        Ok(Self {
            device,
            p_create_info,
            p_pipeline_cache,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_pipeline_cache_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_pipeline_cache, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_pipeline_cache, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_pipeline_cache = d.out_with(false, |d| d.id::<vk::PipelineCache>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_pipeline_cache,
            },
        ))
    }
}

/// `vkDestroyPipelineCache`, command 62.
#[derive(Clone, Copy, Debug)]
pub struct DestroyPipelineCache {
    pub device: vk::Id<vk::Device>,
    pub pipeline_cache: vk::Id<vk::PipelineCache>,
}

impl DestroyPipelineCache {
    /// The number of the command on the wire.
    pub const ID: u32 = 62;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline_cache = d.id::<vk::PipelineCache>()?;
        d.null()?;
        Ok(Self {
            device,
            pipeline_cache,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline_cache.0);
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
                pipeline_cache: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetPipelineCacheData`, command 63.
#[derive(Clone, Copy, Debug)]
pub struct GetPipelineCacheData<'a> {
    pub device: vk::Id<vk::Device>,
    pub pipeline_cache: vk::Id<vk::PipelineCache>,
    pub p_data_size: vk::Out<'a, usize>,
    pub p_data: vk::Out<'a, u8>,
}

impl<'a> GetPipelineCacheData<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 63;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline_cache = d.id::<vk::PipelineCache>()?;
        let p_data_size = d.out_with(true, |d| d.length_usize())?;
        let p_data = d.out_array(
            crate::decode::wide(p_data_size.first().unwrap_or(0)),
            Absence::Allowed,
        )?;
        Ok(Self {
            device,
            pipeline_cache,
            p_data_size,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline_cache.0);
        e.out_pointer(self.p_data_size, |e, v| {
            e.usize(*v);
        });
        e.out_count(self.p_data);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_data_size, |e, v| {
            e.usize(*v);
        });
        e.out_bytes(
            self.p_data,
            crate::decode::wide(self.p_data_size.first().unwrap_or(0)),
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_data_size = d.out_with(false, |d| d.length_usize())?;
        let p_data = d.out_bytes(
            crate::decode::wide(p_data_size.first().unwrap_or(0)),
            Absence::Allowed,
        )?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                pipeline_cache: vk::zeroed(),
                p_data_size,
                p_data,
            },
        ))
    }
}

/// `vkMergePipelineCaches`, command 64.
#[derive(Clone, Copy, Debug)]
pub struct MergePipelineCaches<'a> {
    pub device: vk::Id<vk::Device>,
    pub dst_cache: vk::Id<vk::PipelineCache>,
    pub src_cache_count: u32,
    pub p_src_caches: vk::In<'a, vk::PipelineCache>,
}

impl<'a> MergePipelineCaches<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 64;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let dst_cache = d.id::<vk::PipelineCache>()?;
        let src_cache_count = d.length_u32()?;
        let p_src_caches = d.array(u64::from(src_cache_count), Absence::Refused, |d| {
            d.handle::<vk::PipelineCache>()
        })?;
        Ok(Self {
            device,
            dst_cache,
            src_cache_count,
            p_src_caches,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.dst_cache.0);
        e.u32(self.src_cache_count);
        e.array(self.p_src_caches, |e, v| {
            e.u64(v.0);
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
                dst_cache: vk::zeroed(),
                src_cache_count: vk::zeroed(),
                p_src_caches: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateGraphicsPipelines`, command 65.
#[derive(Clone, Copy, Debug)]
pub struct CreateGraphicsPipelines<'a> {
    pub device: vk::Id<vk::Device>,
    pub pipeline_cache: vk::Id<vk::PipelineCache>,
    pub create_info_count: u32,
    pub p_create_infos: vk::In<'a, vk::GraphicsPipelineCreateInfo<'a>>,
    pub p_pipelines: vk::Out<'a, vk::Id<vk::Pipeline>>,
}

impl<'a> CreateGraphicsPipelines<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 65;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline_cache = d.id::<vk::PipelineCache>()?;
        let create_info_count = d.length_u32()?;
        let p_create_infos = d.array(u64::from(create_info_count), Absence::Refused, |d| {
            decode_graphics_pipeline_create_info(d)
        })?;
        d.null()?;
        let p_pipelines =
            d.out_array_with(u64::from(create_info_count), Absence::Refused, |d| {
                d.id::<vk::Pipeline>()
            })?;
        Ok(Self {
            device,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_pipelines,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline_cache.0);
        e.u32(self.create_info_count);
        e.array(self.p_create_infos, |e, v| {
            encode_graphics_pipeline_create_info(e, v);
        });
        e.null();
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_pipelines = d.reply_array(|d| d.id::<vk::Pipeline>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                pipeline_cache: vk::zeroed(),
                create_info_count: vk::zeroed(),
                p_create_infos: vk::zeroed(),
                p_pipelines,
            },
        ))
    }
}

/// `vkCreateComputePipelines`, command 66.
#[derive(Clone, Copy, Debug)]
pub struct CreateComputePipelines<'a> {
    pub device: vk::Id<vk::Device>,
    pub pipeline_cache: vk::Id<vk::PipelineCache>,
    pub create_info_count: u32,
    pub p_create_infos: vk::In<'a, vk::ComputePipelineCreateInfo<'a>>,
    pub p_pipelines: vk::Out<'a, vk::Id<vk::Pipeline>>,
}

impl<'a> CreateComputePipelines<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 66;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline_cache = d.id::<vk::PipelineCache>()?;
        let create_info_count = d.length_u32()?;
        let p_create_infos = d.array(u64::from(create_info_count), Absence::Refused, |d| {
            decode_compute_pipeline_create_info(d)
        })?;
        d.null()?;
        let p_pipelines =
            d.out_array_with(u64::from(create_info_count), Absence::Refused, |d| {
                d.id::<vk::Pipeline>()
            })?;
        Ok(Self {
            device,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_pipelines,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline_cache.0);
        e.u32(self.create_info_count);
        e.array(self.p_create_infos, |e, v| {
            encode_compute_pipeline_create_info(e, v);
        });
        e.null();
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_pipelines = d.reply_array(|d| d.id::<vk::Pipeline>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                pipeline_cache: vk::zeroed(),
                create_info_count: vk::zeroed(),
                p_create_infos: vk::zeroed(),
                p_pipelines,
            },
        ))
    }
}

/// `vkDestroyPipeline`, command 67.
#[derive(Clone, Copy, Debug)]
pub struct DestroyPipeline {
    pub device: vk::Id<vk::Device>,
    pub pipeline: vk::Id<vk::Pipeline>,
}

impl DestroyPipeline {
    /// The number of the command on the wire.
    pub const ID: u32 = 67;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline = d.id::<vk::Pipeline>()?;
        d.null()?;
        Ok(Self { device, pipeline })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline.0);
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
                pipeline: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreatePipelineLayout`, command 68.
#[derive(Clone, Copy, Debug)]
pub struct CreatePipelineLayout<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::PipelineLayoutCreateInfo<'a>>,
    pub p_pipeline_layout: vk::Out<'a, vk::Id<vk::PipelineLayout>>,
}

impl<'a> CreatePipelineLayout<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 68;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_pipeline_layout_create_info(d))?;
        d.null()?;
        let p_pipeline_layout = d.out_with(true, |d| d.id::<vk::PipelineLayout>())?;
        Ok(Self {
            device,
            p_create_info,
            p_pipeline_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_pipeline_layout_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_pipeline_layout, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_pipeline_layout, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_pipeline_layout = d.out_with(false, |d| d.id::<vk::PipelineLayout>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_pipeline_layout,
            },
        ))
    }
}

/// `vkDestroyPipelineLayout`, command 69.
#[derive(Clone, Copy, Debug)]
pub struct DestroyPipelineLayout {
    pub device: vk::Id<vk::Device>,
    pub pipeline_layout: vk::Id<vk::PipelineLayout>,
}

impl DestroyPipelineLayout {
    /// The number of the command on the wire.
    pub const ID: u32 = 69;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline_layout = d.id::<vk::PipelineLayout>()?;
        d.null()?;
        Ok(Self {
            device,
            pipeline_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline_layout.0);
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
                pipeline_layout: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateRayTracingPipelinesKHR`, command 321.
#[derive(Clone, Copy, Debug)]
pub struct CreateRayTracingPipelinesKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub deferred_operation: vk::Id<vk::DeferredOperationKHR>,
    pub pipeline_cache: vk::Id<vk::PipelineCache>,
    pub create_info_count: u32,
    pub p_create_infos: vk::In<'a, vk::RayTracingPipelineCreateInfoKHR<'a>>,
    pub p_pipelines: vk::Out<'a, vk::Id<vk::Pipeline>>,
}

impl<'a> CreateRayTracingPipelinesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 321;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let deferred_operation = d.id::<vk::DeferredOperationKHR>()?;
        let pipeline_cache = d.id::<vk::PipelineCache>()?;
        let create_info_count = d.length_u32()?;
        let p_create_infos = d.array(u64::from(create_info_count), Absence::Refused, |d| {
            decode_ray_tracing_pipeline_create_info_khr(d)
        })?;
        d.null()?;
        let p_pipelines =
            d.out_array_with(u64::from(create_info_count), Absence::Refused, |d| {
                d.id::<vk::Pipeline>()
            })?;
        Ok(Self {
            device,
            deferred_operation,
            pipeline_cache,
            create_info_count,
            p_create_infos,
            p_pipelines,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.deferred_operation.0);
        e.u64(self.pipeline_cache.0);
        e.u32(self.create_info_count);
        e.array(self.p_create_infos, |e, v| {
            encode_ray_tracing_pipeline_create_info_khr(e, v);
        });
        e.null();
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_pipelines, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_pipelines = d.reply_array(|d| d.id::<vk::Pipeline>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                deferred_operation: vk::zeroed(),
                pipeline_cache: vk::zeroed(),
                create_info_count: vk::zeroed(),
                p_create_infos: vk::zeroed(),
                p_pipelines,
            },
        ))
    }
}

/// `vkGetRayTracingShaderGroupHandlesKHR`, command 322.
#[derive(Clone, Copy, Debug)]
pub struct GetRayTracingShaderGroupHandlesKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub pipeline: vk::Id<vk::Pipeline>,
    pub first_group: u32,
    pub group_count: u32,
    pub data_size: usize,
    pub p_data: vk::Out<'a, u8>,
}

impl<'a> GetRayTracingShaderGroupHandlesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 322;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline = d.id::<vk::Pipeline>()?;
        let first_group = d.u32()?;
        let group_count = d.u32()?;
        let data_size = d.length_usize()?;
        let p_data = d.out_array(crate::decode::wide(data_size), Absence::Refused)?;
        Ok(Self {
            device,
            pipeline,
            first_group,
            group_count,
            data_size,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline.0);
        e.u32(self.first_group);
        e.u32(self.group_count);
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
                pipeline: vk::zeroed(),
                first_group: vk::zeroed(),
                group_count: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data,
            },
        ))
    }
}

/// `vkGetRayTracingCaptureReplayShaderGroupHandlesKHR`, command 323.
#[derive(Clone, Copy, Debug)]
pub struct GetRayTracingCaptureReplayShaderGroupHandlesKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub pipeline: vk::Id<vk::Pipeline>,
    pub first_group: u32,
    pub group_count: u32,
    pub data_size: usize,
    pub p_data: vk::Out<'a, u8>,
}

impl<'a> GetRayTracingCaptureReplayShaderGroupHandlesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 323;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline = d.id::<vk::Pipeline>()?;
        let first_group = d.u32()?;
        let group_count = d.u32()?;
        let data_size = d.length_usize()?;
        let p_data = d.out_array(crate::decode::wide(data_size), Absence::Refused)?;
        Ok(Self {
            device,
            pipeline,
            first_group,
            group_count,
            data_size,
            p_data,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline.0);
        e.u32(self.first_group);
        e.u32(self.group_count);
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
                pipeline: vk::zeroed(),
                first_group: vk::zeroed(),
                group_count: vk::zeroed(),
                data_size: vk::zeroed(),
                p_data,
            },
        ))
    }
}

/// `vkGetRayTracingShaderGroupStackSizeKHR`, command 325.
#[derive(Clone, Copy, Debug)]
pub struct GetRayTracingShaderGroupStackSizeKHR {
    pub device: vk::Id<vk::Device>,
    pub pipeline: vk::Id<vk::Pipeline>,
    pub group: u32,
    pub group_shader: vk::ShaderGroupShaderKHR,
}

impl GetRayTracingShaderGroupStackSizeKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 325;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let pipeline = d.id::<vk::Pipeline>()?;
        let group = d.u32()?;
        let group_shader = vk::ShaderGroupShaderKHR(d.enumerator(vk::ShaderGroupShaderKHR::KNOWN)?);
        Ok(Self {
            device,
            pipeline,
            group,
            group_shader,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.pipeline.0);
        e.u32(self.group);
        e.i32(self.group_shader.0);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: u64, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u64(result);
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'_, '_>) -> Result<(u64, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = d.u64()?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                pipeline: vk::zeroed(),
                group: vk::zeroed(),
                group_shader: vk::zeroed(),
            },
        ))
    }
}
