// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkBindImageMemory`, command 29.
#[derive(Clone, Copy, Debug)]
pub struct BindImageMemory {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub memory: vk::Id<vk::DeviceMemory>,
    pub memory_offset: u64,
}

impl BindImageMemory {
    /// The number of the command on the wire.
    pub const ID: u32 = 29;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let memory = d.id::<vk::DeviceMemory>()?;
        let memory_offset = d.u64()?;
        Ok(Self {
            device,
            image,
            memory,
            memory_offset,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
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
                image: vk::zeroed(),
                memory: vk::zeroed(),
                memory_offset: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetImageMemoryRequirements`, command 31.
#[derive(Clone, Copy, Debug)]
pub struct GetImageMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements>,
}

impl<'a> GetImageMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 31;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let p_memory_requirements = d.out_with(true, |d| decode_memory_requirements_partial(d))?;
        Ok(Self {
            device,
            image,
            p_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
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
                image: vk::zeroed(),
                p_memory_requirements,
            },
        ))
    }
}

/// `vkGetImageSparseMemoryRequirements`, command 32.
#[derive(Clone, Copy, Debug)]
pub struct GetImageSparseMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub p_sparse_memory_requirement_count: vk::Out<'a, u32>,
    pub p_sparse_memory_requirements: vk::Out<'a, vk::SparseImageMemoryRequirements>,
}

impl<'a> GetImageSparseMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 32;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let p_sparse_memory_requirement_count = d.out_with(true, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements_partial(d),
        )?;
        Ok(Self {
            device,
            image,
            p_sparse_memory_requirement_count,
            p_sparse_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_sparse_memory_requirement_count = d.out_with(false, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements(d),
        )?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                image: vk::zeroed(),
                p_sparse_memory_requirement_count,
                p_sparse_memory_requirements,
            },
        ))
    }
}

/// `vkCreateImage`, command 54.
#[derive(Clone, Copy, Debug)]
pub struct CreateImage<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::ImageCreateInfo<'a>>,
    pub p_image: vk::Out<'a, vk::Id<vk::Image>>,
}

impl<'a> CreateImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 54;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_image_create_info(d))?;
        d.null()?;
        let p_image = d.out_with(true, |d| d.id::<vk::Image>())?;
        Ok(Self {
            device,
            p_create_info,
            p_image,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_image_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_image, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_image, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_image = d.out_with(false, |d| d.id::<vk::Image>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_image,
            },
        ))
    }
}

/// `vkDestroyImage`, command 55.
#[derive(Clone, Copy, Debug)]
pub struct DestroyImage {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
}

impl DestroyImage {
    /// The number of the command on the wire.
    pub const ID: u32 = 55;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        d.null()?;
        Ok(Self { device, image })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
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
                image: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetImageSubresourceLayout`, command 56.
#[derive(Clone, Copy, Debug)]
pub struct GetImageSubresourceLayout<'a> {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub p_subresource: vk::In<'a, vk::ImageSubresource>,
    pub p_layout: vk::Out<'a, vk::SubresourceLayout>,
}

impl<'a> GetImageSubresourceLayout<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 56;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let p_subresource = d.pointer(true, |d| decode_image_subresource(d))?;
        let p_layout = d.out_with(true, |d| decode_subresource_layout_partial(d))?;
        Ok(Self {
            device,
            image,
            p_subresource,
            p_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
        e.pointer(self.p_subresource, |e, v| {
            encode_image_subresource(e, v);
        });
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_layout = d.out_with(false, |d| decode_subresource_layout(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                image: vk::zeroed(),
                p_subresource: vk::zeroed(),
                p_layout,
            },
        ))
    }
}

/// `vkCreateImageView`, command 57.
#[derive(Clone, Copy, Debug)]
pub struct CreateImageView<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::ImageViewCreateInfo<'a>>,
    pub p_view: vk::Out<'a, vk::Id<vk::ImageView>>,
}

impl<'a> CreateImageView<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 57;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_image_view_create_info(d))?;
        d.null()?;
        let p_view = d.out_with(true, |d| d.id::<vk::ImageView>())?;
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
            encode_image_view_create_info(e, v);
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
        let p_view = d.out_with(false, |d| d.id::<vk::ImageView>())?;
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

/// `vkDestroyImageView`, command 58.
#[derive(Clone, Copy, Debug)]
pub struct DestroyImageView {
    pub device: vk::Id<vk::Device>,
    pub image_view: vk::Id<vk::ImageView>,
}

impl DestroyImageView {
    /// The number of the command on the wire.
    pub const ID: u32 = 58;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image_view = d.id::<vk::ImageView>()?;
        d.null()?;
        Ok(Self { device, image_view })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image_view.0);
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
                image_view: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateSampler`, command 70.
#[derive(Clone, Copy, Debug)]
pub struct CreateSampler<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::SamplerCreateInfo<'a>>,
    pub p_sampler: vk::Out<'a, vk::Id<vk::Sampler>>,
}

impl<'a> CreateSampler<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 70;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_sampler_create_info(d))?;
        d.null()?;
        let p_sampler = d.out_with(true, |d| d.id::<vk::Sampler>())?;
        Ok(Self {
            device,
            p_create_info,
            p_sampler,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_sampler_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_sampler, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_sampler, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_sampler = d.out_with(false, |d| d.id::<vk::Sampler>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_sampler,
            },
        ))
    }
}

/// `vkDestroySampler`, command 71.
#[derive(Clone, Copy, Debug)]
pub struct DestroySampler {
    pub device: vk::Id<vk::Device>,
    pub sampler: vk::Id<vk::Sampler>,
}

impl DestroySampler {
    /// The number of the command on the wire.
    pub const ID: u32 = 71;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let sampler = d.id::<vk::Sampler>()?;
        d.null()?;
        Ok(Self { device, sampler })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.sampler.0);
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
                sampler: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateFramebuffer`, command 80.
#[derive(Clone, Copy, Debug)]
pub struct CreateFramebuffer<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::FramebufferCreateInfo<'a>>,
    pub p_framebuffer: vk::Out<'a, vk::Id<vk::Framebuffer>>,
}

impl<'a> CreateFramebuffer<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 80;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_framebuffer_create_info(d))?;
        d.null()?;
        let p_framebuffer = d.out_with(true, |d| d.id::<vk::Framebuffer>())?;
        Ok(Self {
            device,
            p_create_info,
            p_framebuffer,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_framebuffer_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_framebuffer, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_framebuffer, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_framebuffer = d.out_with(false, |d| d.id::<vk::Framebuffer>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_framebuffer,
            },
        ))
    }
}

/// `vkDestroyFramebuffer`, command 81.
#[derive(Clone, Copy, Debug)]
pub struct DestroyFramebuffer {
    pub device: vk::Id<vk::Device>,
    pub framebuffer: vk::Id<vk::Framebuffer>,
}

impl DestroyFramebuffer {
    /// The number of the command on the wire.
    pub const ID: u32 = 81;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let framebuffer = d.id::<vk::Framebuffer>()?;
        d.null()?;
        Ok(Self {
            device,
            framebuffer,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.framebuffer.0);
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
                framebuffer: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateRenderPass`, command 82.
#[derive(Clone, Copy, Debug)]
pub struct CreateRenderPass<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::RenderPassCreateInfo<'a>>,
    pub p_render_pass: vk::Out<'a, vk::Id<vk::RenderPass>>,
}

impl<'a> CreateRenderPass<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 82;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_render_pass_create_info(d))?;
        d.null()?;
        let p_render_pass = d.out_with(true, |d| d.id::<vk::RenderPass>())?;
        Ok(Self {
            device,
            p_create_info,
            p_render_pass,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_render_pass_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_render_pass, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_render_pass, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_render_pass = d.out_with(false, |d| d.id::<vk::RenderPass>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_render_pass,
            },
        ))
    }
}

/// `vkDestroyRenderPass`, command 83.
#[derive(Clone, Copy, Debug)]
pub struct DestroyRenderPass {
    pub device: vk::Id<vk::Device>,
    pub render_pass: vk::Id<vk::RenderPass>,
}

impl DestroyRenderPass {
    /// The number of the command on the wire.
    pub const ID: u32 = 83;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let render_pass = d.id::<vk::RenderPass>()?;
        d.null()?;
        Ok(Self {
            device,
            render_pass,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.render_pass.0);
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
                render_pass: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetRenderAreaGranularity`, command 84.
#[derive(Clone, Copy, Debug)]
pub struct GetRenderAreaGranularity<'a> {
    pub device: vk::Id<vk::Device>,
    pub render_pass: vk::Id<vk::RenderPass>,
    pub p_granularity: vk::Out<'a, vk::Extent2D>,
}

impl<'a> GetRenderAreaGranularity<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 84;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let render_pass = d.id::<vk::RenderPass>()?;
        let p_granularity = d.out_with(true, |d| decode_extent_2d_partial(d))?;
        Ok(Self {
            device,
            render_pass,
            p_granularity,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.render_pass.0);
        e.out_pointer(self.p_granularity, |e, v| {
            encode_extent_2d_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_granularity, |e, v| {
            encode_extent_2d(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_granularity = d.out_with(false, |d| decode_extent_2d(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                render_pass: vk::zeroed(),
                p_granularity,
            },
        ))
    }
}

/// `vkBindImageMemory2`, command 139.
#[derive(Clone, Copy, Debug)]
pub struct BindImageMemory2<'a> {
    pub device: vk::Id<vk::Device>,
    pub bind_info_count: u32,
    pub p_bind_infos: vk::In<'a, vk::BindImageMemoryInfo<'a>>,
}

impl<'a> BindImageMemory2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 139;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let bind_info_count = d.length_u32()?;
        let p_bind_infos = d.array(u64::from(bind_info_count), Absence::Refused, |d| {
            decode_bind_image_memory_info(d)
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
            encode_bind_image_memory_info(e, v);
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

/// `vkGetImageMemoryRequirements2`, command 144.
#[derive(Clone, Copy, Debug)]
pub struct GetImageMemoryRequirements2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::ImageMemoryRequirementsInfo2<'a>>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements2<'a>>,
}

impl<'a> GetImageMemoryRequirements2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 144;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_image_memory_requirements_info2(d))?;
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
            encode_image_memory_requirements_info2(e, v);
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

/// `vkGetImageSparseMemoryRequirements2`, command 146.
#[derive(Clone, Copy, Debug)]
pub struct GetImageSparseMemoryRequirements2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::ImageSparseMemoryRequirementsInfo2<'a>>,
    pub p_sparse_memory_requirement_count: vk::Out<'a, u32>,
    pub p_sparse_memory_requirements: vk::Out<'a, vk::SparseImageMemoryRequirements2<'a>>,
}

impl<'a> GetImageSparseMemoryRequirements2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 146;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_image_sparse_memory_requirements_info2(d))?;
        let p_sparse_memory_requirement_count = d.out_with(true, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements2_partial(d),
        )?;
        Ok(Self {
            device,
            p_info,
            p_sparse_memory_requirement_count,
            p_sparse_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_image_sparse_memory_requirements_info2(e, v);
        });
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements2_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements2(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_sparse_memory_requirement_count = d.out_with(false, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements2(d),
        )?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
                p_sparse_memory_requirement_count,
                p_sparse_memory_requirements,
            },
        ))
    }
}

/// `vkCreateSamplerYcbcrConversion`, command 156.
#[derive(Clone, Copy, Debug)]
pub struct CreateSamplerYcbcrConversion<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::SamplerYcbcrConversionCreateInfo<'a>>,
    pub p_ycbcr_conversion: vk::Out<'a, vk::Id<vk::SamplerYcbcrConversion>>,
}

impl<'a> CreateSamplerYcbcrConversion<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 156;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_sampler_ycbcr_conversion_create_info(d))?;
        d.null()?;
        let p_ycbcr_conversion = d.out_with(true, |d| d.id::<vk::SamplerYcbcrConversion>())?;
        Ok(Self {
            device,
            p_create_info,
            p_ycbcr_conversion,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_sampler_ycbcr_conversion_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_ycbcr_conversion, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_ycbcr_conversion, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_ycbcr_conversion = d.out_with(false, |d| d.id::<vk::SamplerYcbcrConversion>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_ycbcr_conversion,
            },
        ))
    }
}

/// `vkDestroySamplerYcbcrConversion`, command 157.
#[derive(Clone, Copy, Debug)]
pub struct DestroySamplerYcbcrConversion {
    pub device: vk::Id<vk::Device>,
    pub ycbcr_conversion: vk::Id<vk::SamplerYcbcrConversion>,
}

impl DestroySamplerYcbcrConversion {
    /// The number of the command on the wire.
    pub const ID: u32 = 157;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let ycbcr_conversion = d.id::<vk::SamplerYcbcrConversion>()?;
        d.null()?;
        Ok(Self {
            device,
            ycbcr_conversion,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.ycbcr_conversion.0);
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
                ycbcr_conversion: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateRenderPass2`, command 167.
#[derive(Clone, Copy, Debug)]
pub struct CreateRenderPass2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::RenderPassCreateInfo2<'a>>,
    pub p_render_pass: vk::Out<'a, vk::Id<vk::RenderPass>>,
}

impl<'a> CreateRenderPass2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 167;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_render_pass_create_info2(d))?;
        d.null()?;
        let p_render_pass = d.out_with(true, |d| d.id::<vk::RenderPass>())?;
        Ok(Self {
            device,
            p_create_info,
            p_render_pass,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_render_pass_create_info2(e, v);
        });
        e.null();
        e.out_pointer(self.p_render_pass, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_render_pass, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_render_pass = d.out_with(false, |d| d.id::<vk::RenderPass>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_render_pass,
            },
        ))
    }
}

/// `vkGetImageDrmFormatModifierPropertiesEXT`, command 187.
#[derive(Clone, Copy, Debug)]
pub struct GetImageDrmFormatModifierPropertiesEXT<'a> {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub p_properties: vk::Out<'a, vk::ImageDrmFormatModifierPropertiesEXT<'a>>,
}

impl<'a> GetImageDrmFormatModifierPropertiesEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 187;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let p_properties = d.out_with(true, |d| {
            decode_image_drm_format_modifier_properties_ext_partial(d)
        })?;
        Ok(Self {
            device,
            image,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
        e.out_pointer(self.p_properties, |e, v| {
            encode_image_drm_format_modifier_properties_ext_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_properties, |e, v| {
            encode_image_drm_format_modifier_properties_ext(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_properties = d.out_with(false, |d| {
            decode_image_drm_format_modifier_properties_ext(d)
        })?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                image: vk::zeroed(),
                p_properties,
            },
        ))
    }
}

/// `vkGetDeviceImageMemoryRequirements`, command 231.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceImageMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::DeviceImageMemoryRequirements<'a>>,
    pub p_memory_requirements: vk::Out<'a, vk::MemoryRequirements2<'a>>,
}

impl<'a> GetDeviceImageMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 231;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_device_image_memory_requirements(d))?;
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
            encode_device_image_memory_requirements(e, v);
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

/// `vkGetDeviceImageSparseMemoryRequirements`, command 232.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceImageSparseMemoryRequirements<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::DeviceImageMemoryRequirements<'a>>,
    pub p_sparse_memory_requirement_count: vk::Out<'a, u32>,
    pub p_sparse_memory_requirements: vk::Out<'a, vk::SparseImageMemoryRequirements2<'a>>,
}

impl<'a> GetDeviceImageSparseMemoryRequirements<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 232;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_device_image_memory_requirements(d))?;
        let p_sparse_memory_requirement_count = d.out_with(true, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements2_partial(d),
        )?;
        Ok(Self {
            device,
            p_info,
            p_sparse_memory_requirement_count,
            p_sparse_memory_requirements,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_device_image_memory_requirements(e, v);
        });
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements2_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_sparse_memory_requirement_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_sparse_memory_requirements,
            u64::from(self.p_sparse_memory_requirement_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_memory_requirements2(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_sparse_memory_requirement_count = d.out_with(false, |d| d.length_u32())?;
        let p_sparse_memory_requirements = d.out_array_with(
            u64::from(p_sparse_memory_requirement_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_memory_requirements2(d),
        )?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
                p_sparse_memory_requirement_count,
                p_sparse_memory_requirements,
            },
        ))
    }
}

/// `vkGetRenderingAreaGranularity`, command 280.
#[derive(Clone, Copy, Debug)]
pub struct GetRenderingAreaGranularity<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_rendering_area_info: vk::In<'a, vk::RenderingAreaInfo<'a>>,
    pub p_granularity: vk::Out<'a, vk::Extent2D>,
}

impl<'a> GetRenderingAreaGranularity<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 280;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_rendering_area_info = d.pointer(true, |d| decode_rendering_area_info(d))?;
        let p_granularity = d.out_with(true, |d| decode_extent_2d_partial(d))?;
        Ok(Self {
            device,
            p_rendering_area_info,
            p_granularity,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_rendering_area_info, |e, v| {
            encode_rendering_area_info(e, v);
        });
        e.out_pointer(self.p_granularity, |e, v| {
            encode_extent_2d_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_granularity, |e, v| {
            encode_extent_2d(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_granularity = d.out_with(false, |d| decode_extent_2d(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_rendering_area_info: vk::zeroed(),
                p_granularity,
            },
        ))
    }
}

/// `vkGetDeviceImageSubresourceLayout`, command 281.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceImageSubresourceLayout<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_info: vk::In<'a, vk::DeviceImageSubresourceInfo<'a>>,
    pub p_layout: vk::Out<'a, vk::SubresourceLayout2<'a>>,
}

impl<'a> GetDeviceImageSubresourceLayout<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 281;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_info = d.pointer(true, |d| decode_device_image_subresource_info(d))?;
        let p_layout = d.out_with(true, |d| decode_subresource_layout2_partial(d))?;
        Ok(Self {
            device,
            p_info,
            p_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_info, |e, v| {
            encode_device_image_subresource_info(e, v);
        });
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_layout = d.out_with(false, |d| decode_subresource_layout2(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_info: vk::zeroed(),
                p_layout,
            },
        ))
    }
}

/// `vkGetImageSubresourceLayout2`, command 282.
#[derive(Clone, Copy, Debug)]
pub struct GetImageSubresourceLayout2<'a> {
    pub device: vk::Id<vk::Device>,
    pub image: vk::Id<vk::Image>,
    pub p_subresource: vk::In<'a, vk::ImageSubresource2<'a>>,
    pub p_layout: vk::Out<'a, vk::SubresourceLayout2<'a>>,
}

impl<'a> GetImageSubresourceLayout2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 282;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let image = d.id::<vk::Image>()?;
        let p_subresource = d.pointer(true, |d| decode_image_subresource2(d))?;
        let p_layout = d.out_with(true, |d| decode_subresource_layout2_partial(d))?;
        Ok(Self {
            device,
            image,
            p_subresource,
            p_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.image.0);
        e.pointer(self.p_subresource, |e, v| {
            encode_image_subresource2(e, v);
        });
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_layout, |e, v| {
            encode_subresource_layout2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_layout = d.out_with(false, |d| decode_subresource_layout2(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                image: vk::zeroed(),
                p_subresource: vk::zeroed(),
                p_layout,
            },
        ))
    }
}

/// `vkCopyImageToImage`, command 295.
#[derive(Clone, Copy, Debug)]
pub struct CopyImageToImage<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_copy_image_to_image_info: vk::In<'a, vk::CopyImageToImageInfo<'a>>,
}

impl<'a> CopyImageToImage<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 295;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_copy_image_to_image_info = d.pointer(true, |d| decode_copy_image_to_image_info(d))?;
        Ok(Self {
            device,
            p_copy_image_to_image_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_copy_image_to_image_info, |e, v| {
            encode_copy_image_to_image_info(e, v);
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
                p_copy_image_to_image_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkTransitionImageLayout`, command 296.
#[derive(Clone, Copy, Debug)]
pub struct TransitionImageLayout<'a> {
    pub device: vk::Id<vk::Device>,
    pub transition_count: u32,
    pub p_transitions: vk::In<'a, vk::HostImageLayoutTransitionInfo<'a>>,
}

impl<'a> TransitionImageLayout<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 296;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let transition_count = d.length_u32()?;
        let p_transitions = d.array(u64::from(transition_count), Absence::Refused, |d| {
            decode_host_image_layout_transition_info(d)
        })?;
        Ok(Self {
            device,
            transition_count,
            p_transitions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.transition_count);
        e.array(self.p_transitions, |e, v| {
            encode_host_image_layout_transition_info(e, v);
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
                transition_count: vk::zeroed(),
                p_transitions: vk::zeroed(),
            },
        ))
    }
}
