// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkCreateDescriptorSetLayout`, command 72.
#[derive(Clone, Copy, Debug)]
pub struct CreateDescriptorSetLayout<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::DescriptorSetLayoutCreateInfo<'a>>,
    pub p_set_layout: vk::Out<'a, vk::Id<vk::DescriptorSetLayout>>,
}

impl<'a> CreateDescriptorSetLayout<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 72;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_descriptor_set_layout_create_info(d))?;
        d.null()?;
        let p_set_layout = d.out_with(true, |d| d.id::<vk::DescriptorSetLayout>())?;
        Ok(Self {
            device,
            p_create_info,
            p_set_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_descriptor_set_layout_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_set_layout, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_set_layout, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_set_layout = d.out_with(false, |d| d.id::<vk::DescriptorSetLayout>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_set_layout,
            },
        ))
    }
}

/// `vkDestroyDescriptorSetLayout`, command 73.
#[derive(Clone, Copy, Debug)]
pub struct DestroyDescriptorSetLayout {
    pub device: vk::Id<vk::Device>,
    pub descriptor_set_layout: vk::Id<vk::DescriptorSetLayout>,
}

impl DestroyDescriptorSetLayout {
    /// The number of the command on the wire.
    pub const ID: u32 = 73;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_set_layout = d.id::<vk::DescriptorSetLayout>()?;
        d.null()?;
        Ok(Self {
            device,
            descriptor_set_layout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.descriptor_set_layout.0);
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
                descriptor_set_layout: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateDescriptorPool`, command 74.
#[derive(Clone, Copy, Debug)]
pub struct CreateDescriptorPool<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::DescriptorPoolCreateInfo<'a>>,
    pub p_descriptor_pool: vk::Out<'a, vk::Id<vk::DescriptorPool>>,
}

impl<'a> CreateDescriptorPool<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 74;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_descriptor_pool_create_info(d))?;
        d.null()?;
        let p_descriptor_pool = d.out_with(true, |d| d.id::<vk::DescriptorPool>())?;
        Ok(Self {
            device,
            p_create_info,
            p_descriptor_pool,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_descriptor_pool_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_descriptor_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_descriptor_pool, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_descriptor_pool = d.out_with(false, |d| d.id::<vk::DescriptorPool>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_descriptor_pool,
            },
        ))
    }
}

/// `vkDestroyDescriptorPool`, command 75.
#[derive(Clone, Copy, Debug)]
pub struct DestroyDescriptorPool {
    pub device: vk::Id<vk::Device>,
    pub descriptor_pool: vk::Id<vk::DescriptorPool>,
}

impl DestroyDescriptorPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 75;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_pool = d.id::<vk::DescriptorPool>()?;
        d.null()?;
        Ok(Self {
            device,
            descriptor_pool,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.descriptor_pool.0);
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
                descriptor_pool: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetDescriptorPool`, command 76.
#[derive(Clone, Copy, Debug)]
pub struct ResetDescriptorPool {
    pub device: vk::Id<vk::Device>,
    pub descriptor_pool: vk::Id<vk::DescriptorPool>,
    pub flags: vk::DescriptorPoolResetFlags,
}

impl ResetDescriptorPool {
    /// The number of the command on the wire.
    pub const ID: u32 = 76;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_pool = d.id::<vk::DescriptorPool>()?;
        let flags = vk::DescriptorPoolResetFlags(d.u32()?);
        Ok(Self {
            device,
            descriptor_pool,
            flags,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.descriptor_pool.0);
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
                descriptor_pool: vk::zeroed(),
                flags: vk::zeroed(),
            },
        ))
    }
}

/// `vkAllocateDescriptorSets`, command 77.
#[derive(Clone, Copy, Debug)]
pub struct AllocateDescriptorSets<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_allocate_info: vk::In<'a, vk::DescriptorSetAllocateInfo<'a>>,
    pub p_descriptor_sets: vk::Out<'a, vk::Id<vk::DescriptorSet>>,
}

impl<'a> AllocateDescriptorSets<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 77;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_allocate_info = d.pointer(true, |d| decode_descriptor_set_allocate_info(d))?;
        let p_descriptor_sets = d.out_array_with(
            p_allocate_info
                .first()
                .map_or(0, |v| u64::from(v.descriptor_set_count)),
            Absence::Refused,
            |d| d.id::<vk::DescriptorSet>(),
        )?;
        Ok(Self {
            device,
            p_allocate_info,
            p_descriptor_sets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_allocate_info, |e, v| {
            encode_descriptor_set_allocate_info(e, v);
        });
        e.out_array(self.p_descriptor_sets, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_descriptor_sets, u64::MAX, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_descriptor_sets = d.reply_array(|d| d.id::<vk::DescriptorSet>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_allocate_info: vk::zeroed(),
                p_descriptor_sets,
            },
        ))
    }
}

/// `vkFreeDescriptorSets`, command 78.
#[derive(Clone, Copy, Debug)]
pub struct FreeDescriptorSets<'a> {
    pub device: vk::Id<vk::Device>,
    pub descriptor_pool: vk::Id<vk::DescriptorPool>,
    pub descriptor_set_count: u32,
    pub p_descriptor_sets: vk::In<'a, vk::Id<vk::DescriptorSet>>,
}

impl<'a> FreeDescriptorSets<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 78;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_pool = d.id::<vk::DescriptorPool>()?;
        let descriptor_set_count = d.length_u32()?;
        let p_descriptor_sets =
            d.array(u64::from(descriptor_set_count), Absence::Allowed, |d| {
                d.id::<vk::DescriptorSet>()
            })?;
        Ok(Self {
            device,
            descriptor_pool,
            descriptor_set_count,
            p_descriptor_sets,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.descriptor_pool.0);
        e.u32(self.descriptor_set_count);
        e.array(self.p_descriptor_sets, |e, v| {
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
                descriptor_pool: vk::zeroed(),
                descriptor_set_count: vk::zeroed(),
                p_descriptor_sets: vk::zeroed(),
            },
        ))
    }
}

/// `vkUpdateDescriptorSets`, command 79.
#[derive(Clone, Copy, Debug)]
pub struct UpdateDescriptorSets<'a> {
    pub device: vk::Id<vk::Device>,
    pub descriptor_write_count: u32,
    pub p_descriptor_writes: vk::In<'a, vk::WriteDescriptorSet<'a>>,
    pub descriptor_copy_count: u32,
    pub p_descriptor_copies: vk::In<'a, vk::CopyDescriptorSet<'a>>,
}

impl<'a> UpdateDescriptorSets<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 79;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_write_count = d.length_u32()?;
        let p_descriptor_writes =
            d.array(u64::from(descriptor_write_count), Absence::Refused, |d| {
                decode_write_descriptor_set(d)
            })?;
        let descriptor_copy_count = d.length_u32()?;
        let p_descriptor_copies =
            d.array(u64::from(descriptor_copy_count), Absence::Refused, |d| {
                decode_copy_descriptor_set(d)
            })?;
        Ok(Self {
            device,
            descriptor_write_count,
            p_descriptor_writes,
            descriptor_copy_count,
            p_descriptor_copies,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.descriptor_write_count);
        e.array(self.p_descriptor_writes, |e, v| {
            encode_write_descriptor_set(e, v);
        });
        e.u32(self.descriptor_copy_count);
        e.array(self.p_descriptor_copies, |e, v| {
            encode_copy_descriptor_set(e, v);
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
                descriptor_write_count: vk::zeroed(),
                p_descriptor_writes: vk::zeroed(),
                descriptor_copy_count: vk::zeroed(),
                p_descriptor_copies: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateDescriptorUpdateTemplate`, command 158.
#[derive(Clone, Copy, Debug)]
pub struct CreateDescriptorUpdateTemplate<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::DescriptorUpdateTemplateCreateInfo<'a>>,
    pub p_descriptor_update_template: vk::Out<'a, vk::Id<vk::DescriptorUpdateTemplate>>,
}

impl<'a> CreateDescriptorUpdateTemplate<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 158;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info =
            d.pointer(true, |d| decode_descriptor_update_template_create_info(d))?;
        d.null()?;
        let p_descriptor_update_template =
            d.out_with(true, |d| d.id::<vk::DescriptorUpdateTemplate>())?;
        Ok(Self {
            device,
            p_create_info,
            p_descriptor_update_template,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_descriptor_update_template_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_descriptor_update_template, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_descriptor_update_template, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_descriptor_update_template =
            d.out_with(false, |d| d.id::<vk::DescriptorUpdateTemplate>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_descriptor_update_template,
            },
        ))
    }
}

/// `vkDestroyDescriptorUpdateTemplate`, command 159.
#[derive(Clone, Copy, Debug)]
pub struct DestroyDescriptorUpdateTemplate {
    pub device: vk::Id<vk::Device>,
    pub descriptor_update_template: vk::Id<vk::DescriptorUpdateTemplate>,
}

impl DestroyDescriptorUpdateTemplate {
    /// The number of the command on the wire.
    pub const ID: u32 = 159;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let descriptor_update_template = d.id::<vk::DescriptorUpdateTemplate>()?;
        d.null()?;
        Ok(Self {
            device,
            descriptor_update_template,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.descriptor_update_template.0);
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
                descriptor_update_template: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDescriptorSetLayoutSupport`, command 164.
#[derive(Clone, Copy, Debug)]
pub struct GetDescriptorSetLayoutSupport<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::DescriptorSetLayoutCreateInfo<'a>>,
    pub p_support: vk::Out<'a, vk::DescriptorSetLayoutSupport<'a>>,
}

impl<'a> GetDescriptorSetLayoutSupport<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 164;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_descriptor_set_layout_create_info(d))?;
        let p_support = d.out_with(true, |d| decode_descriptor_set_layout_support_partial(d))?;
        Ok(Self {
            device,
            p_create_info,
            p_support,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_descriptor_set_layout_create_info(e, v);
        });
        e.out_pointer(self.p_support, |e, v| {
            encode_descriptor_set_layout_support_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_support, |e, v| {
            encode_descriptor_set_layout_support(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_support = d.out_with(false, |d| decode_descriptor_set_layout_support(d))?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_support,
            },
        ))
    }
}
