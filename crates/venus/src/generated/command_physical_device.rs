// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkCreateInstance`, command 0.
#[derive(Clone, Copy, Debug)]
pub struct CreateInstance<'a> {
    pub p_create_info: vk::In<'a, vk::InstanceCreateInfo<'a>>,
    pub p_instance: vk::Out<'a, vk::Id<vk::Instance>>,
}

impl<'a> CreateInstance<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 0;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let p_create_info = d.pointer(true, |d| decode_instance_create_info(d))?;
        d.null()?;
        let p_instance = d.out_with(true, |d| d.id::<vk::Instance>())?;
        Ok(Self {
            p_create_info,
            p_instance,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.pointer(self.p_create_info, |e, v| {
            encode_instance_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_instance, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_instance, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_instance = d.out_with(false, |d| d.id::<vk::Instance>())?;
        Ok((
            result,
            Self {
                p_create_info: vk::zeroed(),
                p_instance,
            },
        ))
    }
}

/// `vkDestroyInstance`, command 1.
#[derive(Clone, Copy, Debug)]
pub struct DestroyInstance {
    pub instance: vk::Id<vk::Instance>,
}

impl DestroyInstance {
    /// The number of the command on the wire.
    pub const ID: u32 = 1;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let instance = d.id::<vk::Instance>()?;
        d.null()?;
        Ok(Self { instance })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.instance.0);
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
                instance: vk::zeroed(),
            },
        ))
    }
}

/// `vkEnumeratePhysicalDevices`, command 2.
#[derive(Clone, Copy, Debug)]
pub struct EnumeratePhysicalDevices<'a> {
    pub instance: vk::Id<vk::Instance>,
    pub p_physical_device_count: vk::Out<'a, u32>,
    pub p_physical_devices: vk::Out<'a, vk::Id<vk::PhysicalDevice>>,
}

impl<'a> EnumeratePhysicalDevices<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 2;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let instance = d.id::<vk::Instance>()?;
        let p_physical_device_count = d.out_with(true, |d| d.length_u32())?;
        let p_physical_devices = d.out_array_with(
            u64::from(p_physical_device_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| d.id::<vk::PhysicalDevice>(),
        )?;
        Ok(Self {
            instance,
            p_physical_device_count,
            p_physical_devices,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.instance.0);
        e.out_pointer(self.p_physical_device_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_physical_devices,
            u64::from(self.p_physical_device_count.first().unwrap_or(0)),
            |e, v| {
                e.u64(v.0);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_physical_device_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_physical_devices,
            u64::from(self.p_physical_device_count.first().unwrap_or(0)),
            |e, v| {
                e.u64(v.0);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_physical_device_count = d.out_with(false, |d| d.length_u32())?;
        let p_physical_devices = d.out_array_with(
            u64::from(p_physical_device_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| d.id::<vk::PhysicalDevice>(),
        )?;
        Ok((
            result,
            Self {
                instance: vk::zeroed(),
                p_physical_device_count,
                p_physical_devices,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceFeatures`, command 3.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceFeatures<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_features: vk::Out<'a, vk::PhysicalDeviceFeatures>,
}

impl<'a> GetPhysicalDeviceFeatures<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 3;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_features = d.out_with(true, |d| decode_physical_device_features_partial(d))?;
        Ok(Self {
            physical_device,
            p_features,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_features, |e, v| {
            encode_physical_device_features_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_features, |e, v| {
            encode_physical_device_features(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_features = d.out_with(false, |d| decode_physical_device_features(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_features,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceFormatProperties`, command 4.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceFormatProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub format: vk::Format,
    pub p_format_properties: vk::Out<'a, vk::FormatProperties>,
}

impl<'a> GetPhysicalDeviceFormatProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 4;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
        let p_format_properties = d.out_with(true, |d| decode_format_properties_partial(d))?;
        Ok(Self {
            physical_device,
            format,
            p_format_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.i32(self.format.0);
        e.out_pointer(self.p_format_properties, |e, v| {
            encode_format_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_format_properties, |e, v| {
            encode_format_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_format_properties = d.out_with(false, |d| decode_format_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                format: vk::zeroed(),
                p_format_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceImageFormatProperties`, command 5.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceImageFormatProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub format: vk::Format,
    pub type_: vk::ImageType,
    pub tiling: vk::ImageTiling,
    pub usage: vk::ImageUsageFlags,
    pub flags: vk::ImageCreateFlags,
    pub p_image_format_properties: vk::Out<'a, vk::ImageFormatProperties>,
}

impl<'a> GetPhysicalDeviceImageFormatProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 5;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
        let type_ = vk::ImageType(d.enumerator(vk::ImageType::KNOWN)?);
        let tiling = vk::ImageTiling(d.enumerator(vk::ImageTiling::KNOWN)?);
        let usage = vk::ImageUsageFlags(d.u32()?);
        let flags = vk::ImageCreateFlags(d.u32()?);
        let p_image_format_properties =
            d.out_with(true, |d| decode_image_format_properties_partial(d))?;
        Ok(Self {
            physical_device,
            format,
            type_,
            tiling,
            usage,
            flags,
            p_image_format_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.i32(self.format.0);
        e.i32(self.type_.0);
        e.i32(self.tiling.0);
        e.u32(self.usage.0);
        e.u32(self.flags.0);
        e.out_pointer(self.p_image_format_properties, |e, v| {
            encode_image_format_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_image_format_properties, |e, v| {
            encode_image_format_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_image_format_properties = d.out_with(false, |d| decode_image_format_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                format: vk::zeroed(),
                type_: vk::zeroed(),
                tiling: vk::zeroed(),
                usage: vk::zeroed(),
                flags: vk::zeroed(),
                p_image_format_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceProperties`, command 6.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_properties: vk::Out<'a, vk::PhysicalDeviceProperties>,
}

impl<'a> GetPhysicalDeviceProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 6;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_properties = d.out_with(true, |d| decode_physical_device_properties_partial(d))?;
        Ok(Self {
            physical_device,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_properties, |e, v| {
            encode_physical_device_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_properties, |e, v| {
            encode_physical_device_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_properties = d.out_with(false, |d| decode_physical_device_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceQueueFamilyProperties`, command 7.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceQueueFamilyProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_queue_family_property_count: vk::Out<'a, u32>,
    pub p_queue_family_properties: vk::Out<'a, vk::QueueFamilyProperties>,
}

impl<'a> GetPhysicalDeviceQueueFamilyProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 7;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_queue_family_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_queue_family_properties = d.out_array_with(
            u64::from(p_queue_family_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_queue_family_properties_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_queue_family_property_count,
            p_queue_family_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_queue_family_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_queue_family_properties,
            u64::from(self.p_queue_family_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_queue_family_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_queue_family_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_queue_family_properties,
            u64::from(self.p_queue_family_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_queue_family_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_queue_family_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_queue_family_properties = d.out_array_with(
            u64::from(p_queue_family_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_queue_family_properties(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_queue_family_property_count,
                p_queue_family_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceMemoryProperties`, command 8.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceMemoryProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_memory_properties: vk::Out<'a, vk::PhysicalDeviceMemoryProperties>,
}

impl<'a> GetPhysicalDeviceMemoryProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 8;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_memory_properties = d.out_with(true, |d| {
            decode_physical_device_memory_properties_partial(d)
        })?;
        Ok(Self {
            physical_device,
            p_memory_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_memory_properties, |e, v| {
            encode_physical_device_memory_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_memory_properties, |e, v| {
            encode_physical_device_memory_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_memory_properties =
            d.out_with(false, |d| decode_physical_device_memory_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_memory_properties,
            },
        ))
    }
}

/// `vkEnumerateInstanceExtensionProperties`, command 13.
#[derive(Clone, Copy, Debug)]
pub struct EnumerateInstanceExtensionProperties<'a> {
    pub p_layer_name: vk::In<'a, u8>,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::ExtensionProperties>,
}

impl<'a> EnumerateInstanceExtensionProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 13;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let p_layer_name = d.string(Absence::Allowed)?;
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_extension_properties_partial(d),
        )?;
        Ok(Self {
            p_layer_name,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.string(self.p_layer_name);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_extension_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_extension_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_extension_properties(d),
        )?;
        Ok((
            result,
            Self {
                p_layer_name: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkEnumerateDeviceExtensionProperties`, command 14.
#[derive(Clone, Copy, Debug)]
pub struct EnumerateDeviceExtensionProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_layer_name: vk::In<'a, u8>,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::ExtensionProperties>,
}

impl<'a> EnumerateDeviceExtensionProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 14;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_layer_name = d.string(Absence::Allowed)?;
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_extension_properties_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_layer_name,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.string(self.p_layer_name);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_extension_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_extension_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_extension_properties(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_layer_name: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkEnumerateInstanceLayerProperties`, command 15.
#[derive(Clone, Copy, Debug)]
pub struct EnumerateInstanceLayerProperties<'a> {
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::LayerProperties>,
}

impl<'a> EnumerateInstanceLayerProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 15;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_layer_properties_partial(d),
        )?;
        Ok(Self {
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_layer_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_layer_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_layer_properties(d),
        )?;
        Ok((
            result,
            Self {
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkEnumerateDeviceLayerProperties`, command 16.
#[derive(Clone, Copy, Debug)]
pub struct EnumerateDeviceLayerProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::LayerProperties>,
}

impl<'a> EnumerateDeviceLayerProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 16;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_layer_properties_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_layer_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_layer_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_layer_properties(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties`, command 33.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceSparseImageFormatProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub format: vk::Format,
    pub type_: vk::ImageType,
    pub samples: vk::SampleCountFlags,
    pub usage: vk::ImageUsageFlags,
    pub tiling: vk::ImageTiling,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::SparseImageFormatProperties>,
}

impl<'a> GetPhysicalDeviceSparseImageFormatProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 33;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
        let type_ = vk::ImageType(d.enumerator(vk::ImageType::KNOWN)?);
        let samples = vk::SampleCountFlags(d.u32()?);
        let usage = vk::ImageUsageFlags(d.u32()?);
        let tiling = vk::ImageTiling(d.enumerator(vk::ImageTiling::KNOWN)?);
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_format_properties_partial(d),
        )?;
        Ok(Self {
            physical_device,
            format,
            type_,
            samples,
            usage,
            tiling,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.i32(self.format.0);
        e.i32(self.type_.0);
        e.u32(self.samples.0);
        e.u32(self.usage.0);
        e.i32(self.tiling.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_format_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_format_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_format_properties(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                format: vk::zeroed(),
                type_: vk::zeroed(),
                samples: vk::zeroed(),
                usage: vk::zeroed(),
                tiling: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkEnumerateInstanceVersion`, command 137.
#[derive(Clone, Copy, Debug)]
pub struct EnumerateInstanceVersion<'a> {
    pub p_api_version: vk::Out<'a, u32>,
}

impl<'a> EnumerateInstanceVersion<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 137;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let p_api_version = d.out_one(true)?;
        Ok(Self { p_api_version })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.present(!self.p_api_version.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_api_version, |e, v| {
            e.u32(*v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_api_version = d.out_with(false, |d| d.u32())?;
        Ok((result, Self { p_api_version }))
    }
}

/// `vkEnumeratePhysicalDeviceGroups`, command 143.
#[derive(Clone, Copy, Debug)]
pub struct EnumeratePhysicalDeviceGroups<'a> {
    pub instance: vk::Id<vk::Instance>,
    pub p_physical_device_group_count: vk::Out<'a, u32>,
    pub p_physical_device_group_properties: vk::Out<'a, vk::PhysicalDeviceGroupProperties<'a>>,
}

impl<'a> EnumeratePhysicalDeviceGroups<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 143;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let instance = d.id::<vk::Instance>()?;
        let p_physical_device_group_count = d.out_with(true, |d| d.length_u32())?;
        let p_physical_device_group_properties = d.out_array_with(
            u64::from(p_physical_device_group_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_group_properties_partial(d),
        )?;
        Ok(Self {
            instance,
            p_physical_device_group_count,
            p_physical_device_group_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.instance.0);
        e.out_pointer(self.p_physical_device_group_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_physical_device_group_properties,
            u64::from(self.p_physical_device_group_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_group_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_physical_device_group_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_physical_device_group_properties,
            u64::from(self.p_physical_device_group_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_group_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_physical_device_group_count = d.out_with(false, |d| d.length_u32())?;
        let p_physical_device_group_properties = d.out_array_with(
            u64::from(p_physical_device_group_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_group_properties(d),
        )?;
        Ok((
            result,
            Self {
                instance: vk::zeroed(),
                p_physical_device_group_count,
                p_physical_device_group_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceFeatures2`, command 147.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceFeatures2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_features: vk::Out<'a, vk::PhysicalDeviceFeatures2<'a>>,
}

impl<'a> GetPhysicalDeviceFeatures2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 147;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_features = d.out_with(true, |d| decode_physical_device_features2_partial(d))?;
        Ok(Self {
            physical_device,
            p_features,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_features, |e, v| {
            encode_physical_device_features2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_features, |e, v| {
            encode_physical_device_features2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_features = d.out_with(false, |d| decode_physical_device_features2(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_features,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceProperties2`, command 148.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_properties: vk::Out<'a, vk::PhysicalDeviceProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 148;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_properties = d.out_with(true, |d| decode_physical_device_properties2_partial(d))?;
        Ok(Self {
            physical_device,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_properties, |e, v| {
            encode_physical_device_properties2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_properties, |e, v| {
            encode_physical_device_properties2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_properties = d.out_with(false, |d| decode_physical_device_properties2(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceFormatProperties2`, command 149.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceFormatProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub format: vk::Format,
    pub p_format_properties: vk::Out<'a, vk::FormatProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceFormatProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 149;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
        let p_format_properties = d.out_with(true, |d| decode_format_properties2_partial(d))?;
        Ok(Self {
            physical_device,
            format,
            p_format_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.i32(self.format.0);
        e.out_pointer(self.p_format_properties, |e, v| {
            encode_format_properties2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_format_properties, |e, v| {
            encode_format_properties2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_format_properties = d.out_with(false, |d| decode_format_properties2(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                format: vk::zeroed(),
                p_format_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceImageFormatProperties2`, command 150.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceImageFormatProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_image_format_info: vk::In<'a, vk::PhysicalDeviceImageFormatInfo2<'a>>,
    pub p_image_format_properties: vk::Out<'a, vk::ImageFormatProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceImageFormatProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 150;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_image_format_info =
            d.pointer(true, |d| decode_physical_device_image_format_info2(d))?;
        let p_image_format_properties =
            d.out_with(true, |d| decode_image_format_properties2_partial(d))?;
        Ok(Self {
            physical_device,
            p_image_format_info,
            p_image_format_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_image_format_info, |e, v| {
            encode_physical_device_image_format_info2(e, v);
        });
        e.out_pointer(self.p_image_format_properties, |e, v| {
            encode_image_format_properties2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_image_format_properties, |e, v| {
            encode_image_format_properties2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_image_format_properties =
            d.out_with(false, |d| decode_image_format_properties2(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_image_format_info: vk::zeroed(),
                p_image_format_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceQueueFamilyProperties2`, command 151.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceQueueFamilyProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_queue_family_property_count: vk::Out<'a, u32>,
    pub p_queue_family_properties: vk::Out<'a, vk::QueueFamilyProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceQueueFamilyProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 151;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_queue_family_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_queue_family_properties = d.out_array_with(
            u64::from(p_queue_family_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_queue_family_properties2_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_queue_family_property_count,
            p_queue_family_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_queue_family_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_queue_family_properties,
            u64::from(self.p_queue_family_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_queue_family_properties2_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_queue_family_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_queue_family_properties,
            u64::from(self.p_queue_family_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_queue_family_properties2(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_queue_family_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_queue_family_properties = d.out_array_with(
            u64::from(p_queue_family_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_queue_family_properties2(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_queue_family_property_count,
                p_queue_family_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceMemoryProperties2`, command 152.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceMemoryProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_memory_properties: vk::Out<'a, vk::PhysicalDeviceMemoryProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceMemoryProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 152;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_memory_properties = d.out_with(true, |d| {
            decode_physical_device_memory_properties2_partial(d)
        })?;
        Ok(Self {
            physical_device,
            p_memory_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_memory_properties, |e, v| {
            encode_physical_device_memory_properties2_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_memory_properties, |e, v| {
            encode_physical_device_memory_properties2(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_memory_properties =
            d.out_with(false, |d| decode_physical_device_memory_properties2(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_memory_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceSparseImageFormatProperties2`, command 153.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceSparseImageFormatProperties2<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_format_info: vk::In<'a, vk::PhysicalDeviceSparseImageFormatInfo2<'a>>,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::SparseImageFormatProperties2<'a>>,
}

impl<'a> GetPhysicalDeviceSparseImageFormatProperties2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 153;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_format_info = d.pointer(true, |d| {
            decode_physical_device_sparse_image_format_info2(d)
        })?;
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_format_properties2_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_format_info,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_format_info, |e, v| {
            encode_physical_device_sparse_image_format_info2(e, v);
        });
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_format_properties2_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_sparse_image_format_properties2(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_sparse_image_format_properties2(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_format_info: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceExternalBufferProperties`, command 161.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceExternalBufferProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_external_buffer_info: vk::In<'a, vk::PhysicalDeviceExternalBufferInfo<'a>>,
    pub p_external_buffer_properties: vk::Out<'a, vk::ExternalBufferProperties<'a>>,
}

impl<'a> GetPhysicalDeviceExternalBufferProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 161;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_external_buffer_info =
            d.pointer(true, |d| decode_physical_device_external_buffer_info(d))?;
        let p_external_buffer_properties =
            d.out_with(true, |d| decode_external_buffer_properties_partial(d))?;
        Ok(Self {
            physical_device,
            p_external_buffer_info,
            p_external_buffer_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_external_buffer_info, |e, v| {
            encode_physical_device_external_buffer_info(e, v);
        });
        e.out_pointer(self.p_external_buffer_properties, |e, v| {
            encode_external_buffer_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_external_buffer_properties, |e, v| {
            encode_external_buffer_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_external_buffer_properties =
            d.out_with(false, |d| decode_external_buffer_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_external_buffer_info: vk::zeroed(),
                p_external_buffer_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceExternalFenceProperties`, command 162.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceExternalFenceProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_external_fence_info: vk::In<'a, vk::PhysicalDeviceExternalFenceInfo<'a>>,
    pub p_external_fence_properties: vk::Out<'a, vk::ExternalFenceProperties<'a>>,
}

impl<'a> GetPhysicalDeviceExternalFenceProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 162;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_external_fence_info =
            d.pointer(true, |d| decode_physical_device_external_fence_info(d))?;
        let p_external_fence_properties =
            d.out_with(true, |d| decode_external_fence_properties_partial(d))?;
        Ok(Self {
            physical_device,
            p_external_fence_info,
            p_external_fence_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_external_fence_info, |e, v| {
            encode_physical_device_external_fence_info(e, v);
        });
        e.out_pointer(self.p_external_fence_properties, |e, v| {
            encode_external_fence_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_external_fence_properties, |e, v| {
            encode_external_fence_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_external_fence_properties =
            d.out_with(false, |d| decode_external_fence_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_external_fence_info: vk::zeroed(),
                p_external_fence_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceExternalSemaphoreProperties`, command 163.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceExternalSemaphoreProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_external_semaphore_info: vk::In<'a, vk::PhysicalDeviceExternalSemaphoreInfo<'a>>,
    pub p_external_semaphore_properties: vk::Out<'a, vk::ExternalSemaphoreProperties<'a>>,
}

impl<'a> GetPhysicalDeviceExternalSemaphoreProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 163;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_external_semaphore_info =
            d.pointer(true, |d| decode_physical_device_external_semaphore_info(d))?;
        let p_external_semaphore_properties =
            d.out_with(true, |d| decode_external_semaphore_properties_partial(d))?;
        Ok(Self {
            physical_device,
            p_external_semaphore_info,
            p_external_semaphore_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.pointer(self.p_external_semaphore_info, |e, v| {
            encode_physical_device_external_semaphore_info(e, v);
        });
        e.out_pointer(self.p_external_semaphore_properties, |e, v| {
            encode_external_semaphore_properties_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_external_semaphore_properties, |e, v| {
            encode_external_semaphore_properties(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_external_semaphore_properties =
            d.out_with(false, |d| decode_external_semaphore_properties(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_external_semaphore_info: vk::zeroed(),
                p_external_semaphore_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceToolProperties`, command 196.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceToolProperties<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_tool_count: vk::Out<'a, u32>,
    pub p_tool_properties: vk::Out<'a, vk::PhysicalDeviceToolProperties<'a>>,
}

impl<'a> GetPhysicalDeviceToolProperties<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 196;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_tool_count = d.out_with(true, |d| d.length_u32())?;
        let p_tool_properties = d.out_array_with(
            u64::from(p_tool_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_tool_properties_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_tool_count,
            p_tool_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_tool_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_tool_properties,
            u64::from(self.p_tool_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_tool_properties_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_tool_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_tool_properties,
            u64::from(self.p_tool_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_tool_properties(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_tool_count = d.out_with(false, |d| d.length_u32())?;
        let p_tool_properties = d.out_array_with(
            u64::from(p_tool_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_tool_properties(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_tool_count,
                p_tool_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceCalibrateableTimeDomainsKHR`, command 235.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceCalibrateableTimeDomainsKHR<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_time_domain_count: vk::Out<'a, u32>,
    pub p_time_domains: vk::Out<'a, vk::TimeDomainKHR>,
}

impl<'a> GetPhysicalDeviceCalibrateableTimeDomainsKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 235;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_time_domain_count = d.out_with(true, |d| d.length_u32())?;
        let p_time_domains = d.out_array(
            u64::from(p_time_domain_count.first().unwrap_or(0)),
            Absence::Allowed,
        )?;
        Ok(Self {
            physical_device,
            p_time_domain_count,
            p_time_domains,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_time_domain_count, |e, v| {
            e.u32(*v);
        });
        e.out_count(self.p_time_domains);
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_time_domain_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_time_domains,
            u64::from(self.p_time_domain_count.first().unwrap_or(0)),
            |e, v| {
                e.i32(v.0);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_time_domain_count = d.out_with(false, |d| d.length_u32())?;
        let p_time_domains = d.out_array_with(
            u64::from(p_time_domain_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| Ok(vk::TimeDomainKHR(d.enumerator(vk::TimeDomainKHR::KNOWN)?)),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_time_domain_count,
                p_time_domains,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceFragmentShadingRatesKHR`, command 277.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceFragmentShadingRatesKHR<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_fragment_shading_rate_count: vk::Out<'a, u32>,
    pub p_fragment_shading_rates: vk::Out<'a, vk::PhysicalDeviceFragmentShadingRateKHR<'a>>,
}

impl<'a> GetPhysicalDeviceFragmentShadingRatesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 277;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_fragment_shading_rate_count = d.out_with(true, |d| d.length_u32())?;
        let p_fragment_shading_rates = d.out_array_with(
            u64::from(p_fragment_shading_rate_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_fragment_shading_rate_khr_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_fragment_shading_rate_count,
            p_fragment_shading_rates,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_fragment_shading_rate_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_fragment_shading_rates,
            u64::from(self.p_fragment_shading_rate_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_fragment_shading_rate_khr_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_fragment_shading_rate_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_fragment_shading_rates,
            u64::from(self.p_fragment_shading_rate_count.first().unwrap_or(0)),
            |e, v| {
                encode_physical_device_fragment_shading_rate_khr(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_fragment_shading_rate_count = d.out_with(false, |d| d.length_u32())?;
        let p_fragment_shading_rates = d.out_array_with(
            u64::from(p_fragment_shading_rate_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_physical_device_fragment_shading_rate_khr(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_fragment_shading_rate_count,
                p_fragment_shading_rates,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceMultisamplePropertiesEXT`, command 284.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceMultisamplePropertiesEXT<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub samples: vk::SampleCountFlags,
    pub p_multisample_properties: vk::Out<'a, vk::MultisamplePropertiesEXT<'a>>,
}

impl<'a> GetPhysicalDeviceMultisamplePropertiesEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 284;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let samples = vk::SampleCountFlags(d.u32()?);
        let p_multisample_properties =
            d.out_with(true, |d| decode_multisample_properties_ext_partial(d))?;
        Ok(Self {
            physical_device,
            samples,
            p_multisample_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.u32(self.samples.0);
        e.out_pointer(self.p_multisample_properties, |e, v| {
            encode_multisample_properties_ext_partial(e, v);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_multisample_properties, |e, v| {
            encode_multisample_properties_ext(e, v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_multisample_properties =
            d.out_with(false, |d| decode_multisample_properties_ext(d))?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                samples: vk::zeroed(),
                p_multisample_properties,
            },
        ))
    }
}

/// `vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR`, command 331.
#[derive(Clone, Copy, Debug)]
pub struct GetPhysicalDeviceCooperativeMatrixPropertiesKHR<'a> {
    pub physical_device: vk::Id<vk::PhysicalDevice>,
    pub p_property_count: vk::Out<'a, u32>,
    pub p_properties: vk::Out<'a, vk::CooperativeMatrixPropertiesKHR<'a>>,
}

impl<'a> GetPhysicalDeviceCooperativeMatrixPropertiesKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 331;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let physical_device = d.id::<vk::PhysicalDevice>()?;
        let p_property_count = d.out_with(true, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_cooperative_matrix_properties_khr_partial(d),
        )?;
        Ok(Self {
            physical_device,
            p_property_count,
            p_properties,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.physical_device.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_cooperative_matrix_properties_khr_partial(e, v);
            },
        );
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_property_count, |e, v| {
            e.u32(*v);
        });
        e.out_array(
            self.p_properties,
            u64::from(self.p_property_count.first().unwrap_or(0)),
            |e, v| {
                encode_cooperative_matrix_properties_khr(e, v);
            },
        );
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_property_count = d.out_with(false, |d| d.length_u32())?;
        let p_properties = d.out_array_with(
            u64::from(p_property_count.first().unwrap_or(0)),
            Absence::Allowed,
            |d| decode_cooperative_matrix_properties_khr(d),
        )?;
        Ok((
            result,
            Self {
                physical_device: vk::zeroed(),
                p_property_count,
                p_properties,
            },
        ))
    }
}
