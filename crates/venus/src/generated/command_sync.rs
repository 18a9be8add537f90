// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkGetDeviceQueue`, command 17.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceQueue<'a> {
    pub device: vk::Id<vk::Device>,
    pub queue_family_index: u32,
    pub queue_index: u32,
    pub p_queue: vk::Out<'a, vk::Id<vk::Queue>>,
}

impl<'a> GetDeviceQueue<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 17;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let queue_family_index = d.u32()?;
        let queue_index = d.u32()?;
        let p_queue = d.out_with(true, |d| d.id::<vk::Queue>())?;
        Ok(Self {
            device,
            queue_family_index,
            queue_index,
            p_queue,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.queue_family_index);
        e.u32(self.queue_index);
        e.out_pointer(self.p_queue, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_queue, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_queue = d.out_with(false, |d| d.id::<vk::Queue>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                queue_family_index: vk::zeroed(),
                queue_index: vk::zeroed(),
                p_queue,
            },
        ))
    }
}

/// `vkQueueSubmit`, command 18.
#[derive(Clone, Copy, Debug)]
pub struct QueueSubmit<'a> {
    pub queue: vk::Id<vk::Queue>,
    pub submit_count: u32,
    pub p_submits: vk::In<'a, vk::SubmitInfo<'a>>,
    pub fence: vk::Id<vk::Fence>,
}

impl<'a> QueueSubmit<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 18;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let queue = d.id::<vk::Queue>()?;
        let submit_count = d.length_u32()?;
        let p_submits = d.array(u64::from(submit_count), Absence::Refused, |d| {
            decode_submit_info(d)
        })?;
        let fence = d.id::<vk::Fence>()?;
        Ok(Self {
            queue,
            submit_count,
            p_submits,
            fence,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.queue.0);
        e.u32(self.submit_count);
        e.array(self.p_submits, |e, v| {
            encode_submit_info(e, v);
        });
        e.u64(self.fence.0);
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
                queue: vk::zeroed(),
                submit_count: vk::zeroed(),
                p_submits: vk::zeroed(),
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkQueueWaitIdle`, command 19.
#[derive(Clone, Copy, Debug)]
pub struct QueueWaitIdle {
    pub queue: vk::Id<vk::Queue>,
}

impl QueueWaitIdle {
    /// The number of the command on the wire.
    pub const ID: u32 = 19;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let queue = d.id::<vk::Queue>()?;
        Ok(Self { queue })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.queue.0);
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
                queue: vk::zeroed(),
            },
        ))
    }
}

/// `vkQueueBindSparse`, command 34.
#[derive(Clone, Copy, Debug)]
pub struct QueueBindSparse<'a> {
    pub queue: vk::Id<vk::Queue>,
    pub bind_info_count: u32,
    pub p_bind_info: vk::In<'a, vk::BindSparseInfo<'a>>,
    pub fence: vk::Id<vk::Fence>,
}

impl<'a> QueueBindSparse<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 34;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let queue = d.id::<vk::Queue>()?;
        let bind_info_count = d.length_u32()?;
        let p_bind_info = d.array(u64::from(bind_info_count), Absence::Refused, |d| {
            decode_bind_sparse_info(d)
        })?;
        let fence = d.id::<vk::Fence>()?;
        Ok(Self {
            queue,
            bind_info_count,
            p_bind_info,
            fence,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.queue.0);
        e.u32(self.bind_info_count);
        e.array(self.p_bind_info, |e, v| {
            encode_bind_sparse_info(e, v);
        });
        e.u64(self.fence.0);
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
                queue: vk::zeroed(),
                bind_info_count: vk::zeroed(),
                p_bind_info: vk::zeroed(),
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateFence`, command 35.
#[derive(Clone, Copy, Debug)]
pub struct CreateFence<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::FenceCreateInfo<'a>>,
    pub p_fence: vk::Out<'a, vk::Id<vk::Fence>>,
}

impl<'a> CreateFence<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 35;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_fence_create_info(d))?;
        d.null()?;
        let p_fence = d.out_with(true, |d| d.id::<vk::Fence>())?;
        Ok(Self {
            device,
            p_create_info,
            p_fence,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_fence_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_fence, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_fence, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_fence = d.out_with(false, |d| d.id::<vk::Fence>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_fence,
            },
        ))
    }
}

/// `vkDestroyFence`, command 36.
#[derive(Clone, Copy, Debug)]
pub struct DestroyFence {
    pub device: vk::Id<vk::Device>,
    pub fence: vk::Id<vk::Fence>,
}

impl DestroyFence {
    /// The number of the command on the wire.
    pub const ID: u32 = 36;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let fence = d.id::<vk::Fence>()?;
        d.null()?;
        Ok(Self { device, fence })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.fence.0);
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
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetFences`, command 37.
#[derive(Clone, Copy, Debug)]
pub struct ResetFences<'a> {
    pub device: vk::Id<vk::Device>,
    pub fence_count: u32,
    pub p_fences: vk::In<'a, vk::Fence>,
}

impl<'a> ResetFences<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 37;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let fence_count = d.length_u32()?;
        let p_fences = d.array(u64::from(fence_count), Absence::Refused, |d| {
            d.handle::<vk::Fence>()
        })?;
        Ok(Self {
            device,
            fence_count,
            p_fences,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.fence_count);
        e.array(self.p_fences, |e, v| {
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
                fence_count: vk::zeroed(),
                p_fences: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetFenceStatus`, command 38.
#[derive(Clone, Copy, Debug)]
pub struct GetFenceStatus {
    pub device: vk::Id<vk::Device>,
    pub fence: vk::Id<vk::Fence>,
}

impl GetFenceStatus {
    /// The number of the command on the wire.
    pub const ID: u32 = 38;

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
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkWaitForFences`, command 39.
#[derive(Clone, Copy, Debug)]
pub struct WaitForFences<'a> {
    pub device: vk::Id<vk::Device>,
    pub fence_count: u32,
    pub p_fences: vk::In<'a, vk::Fence>,
    pub wait_all: u32,
    pub timeout: u64,
}

impl<'a> WaitForFences<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 39;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let fence_count = d.length_u32()?;
        let p_fences = d.array(u64::from(fence_count), Absence::Refused, |d| {
            d.handle::<vk::Fence>()
        })?;
        let wait_all = d.u32()?;
        let timeout = d.u64()?;
        Ok(Self {
            device,
            fence_count,
            p_fences,
            wait_all,
            timeout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.fence_count);
        e.array(self.p_fences, |e, v| {
            e.u64(v.0);
        });
        e.u32(self.wait_all);
        e.u64(self.timeout);
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
                fence_count: vk::zeroed(),
                p_fences: vk::zeroed(),
                wait_all: vk::zeroed(),
                timeout: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateSemaphore`, command 40.
#[derive(Clone, Copy, Debug)]
pub struct CreateSemaphore<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::SemaphoreCreateInfo<'a>>,
    pub p_semaphore: vk::Out<'a, vk::Id<vk::Semaphore>>,
}

impl<'a> CreateSemaphore<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 40;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_semaphore_create_info(d))?;
        d.null()?;
        let p_semaphore = d.out_with(true, |d| d.id::<vk::Semaphore>())?;
        Ok(Self {
            device,
            p_create_info,
            p_semaphore,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_semaphore_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_semaphore, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_semaphore, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_semaphore = d.out_with(false, |d| d.id::<vk::Semaphore>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_semaphore,
            },
        ))
    }
}

/// `vkDestroySemaphore`, command 41.
#[derive(Clone, Copy, Debug)]
pub struct DestroySemaphore {
    pub device: vk::Id<vk::Device>,
    pub semaphore: vk::Id<vk::Semaphore>,
}

impl DestroySemaphore {
    /// The number of the command on the wire.
    pub const ID: u32 = 41;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let semaphore = d.id::<vk::Semaphore>()?;
        d.null()?;
        Ok(Self { device, semaphore })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.semaphore.0);
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
                semaphore: vk::zeroed(),
            },
        ))
    }
}

/// `vkCreateEvent`, command 42.
#[derive(Clone, Copy, Debug)]
pub struct CreateEvent<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_create_info: vk::In<'a, vk::EventCreateInfo<'a>>,
    pub p_event: vk::Out<'a, vk::Id<vk::Event>>,
}

impl<'a> CreateEvent<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 42;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_create_info = d.pointer(true, |d| decode_event_create_info(d))?;
        d.null()?;
        let p_event = d.out_with(true, |d| d.id::<vk::Event>())?;
        Ok(Self {
            device,
            p_create_info,
            p_event,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_create_info, |e, v| {
            encode_event_create_info(e, v);
        });
        e.null();
        e.out_pointer(self.p_event, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_event, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_event = d.out_with(false, |d| d.id::<vk::Event>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_create_info: vk::zeroed(),
                p_event,
            },
        ))
    }
}

/// `vkDestroyEvent`, command 43.
#[derive(Clone, Copy, Debug)]
pub struct DestroyEvent {
    pub device: vk::Id<vk::Device>,
    pub event: vk::Id<vk::Event>,
}

impl DestroyEvent {
    /// The number of the command on the wire.
    pub const ID: u32 = 43;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let event = d.id::<vk::Event>()?;
        d.null()?;
        Ok(Self { device, event })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.event.0);
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
                event: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetEventStatus`, command 44.
#[derive(Clone, Copy, Debug)]
pub struct GetEventStatus {
    pub device: vk::Id<vk::Device>,
    pub event: vk::Id<vk::Event>,
}

impl GetEventStatus {
    /// The number of the command on the wire.
    pub const ID: u32 = 44;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let event = d.id::<vk::Event>()?;
        Ok(Self { device, event })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.event.0);
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
                event: vk::zeroed(),
            },
        ))
    }
}

/// `vkSetEvent`, command 45.
#[derive(Clone, Copy, Debug)]
pub struct SetEvent {
    pub device: vk::Id<vk::Device>,
    pub event: vk::Id<vk::Event>,
}

impl SetEvent {
    /// The number of the command on the wire.
    pub const ID: u32 = 45;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let event = d.id::<vk::Event>()?;
        Ok(Self { device, event })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.event.0);
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
                event: vk::zeroed(),
            },
        ))
    }
}

/// `vkResetEvent`, command 46.
#[derive(Clone, Copy, Debug)]
pub struct ResetEvent {
    pub device: vk::Id<vk::Device>,
    pub event: vk::Id<vk::Event>,
}

impl ResetEvent {
    /// The number of the command on the wire.
    pub const ID: u32 = 46;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let event = d.id::<vk::Event>()?;
        Ok(Self { device, event })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.event.0);
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
                event: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetDeviceQueue2`, command 155.
#[derive(Clone, Copy, Debug)]
pub struct GetDeviceQueue2<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_queue_info: vk::In<'a, vk::DeviceQueueInfo2<'a>>,
    pub p_queue: vk::Out<'a, vk::Id<vk::Queue>>,
}

impl<'a> GetDeviceQueue2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 155;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_queue_info = d.pointer(true, |d| decode_device_queue_info2(d))?;
        let p_queue = d.out_with(true, |d| d.id::<vk::Queue>())?;
        Ok(Self {
            device,
            p_queue_info,
            p_queue,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_queue_info, |e, v| {
            encode_device_queue_info2(e, v);
        });
        e.out_pointer(self.p_queue, |e, v| {
            e.u64(v.0);
        });
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, e: &mut Encoder) {
        e.u32(Self::ID);
        e.out_pointer(self.p_queue, |e, v| {
            e.u64(v.0);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<((), Self), WireError> {
        d.command_id(Self::ID)?;
        let result = ();
        let p_queue = d.out_with(false, |d| d.id::<vk::Queue>())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                p_queue_info: vk::zeroed(),
                p_queue,
            },
        ))
    }
}

/// `vkGetSemaphoreCounterValue`, command 172.
#[derive(Clone, Copy, Debug)]
pub struct GetSemaphoreCounterValue<'a> {
    pub device: vk::Id<vk::Device>,
    pub semaphore: vk::Id<vk::Semaphore>,
    pub p_value: vk::Out<'a, u64>,
}

impl<'a> GetSemaphoreCounterValue<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 172;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let semaphore = d.id::<vk::Semaphore>()?;
        let p_value = d.out_one(true)?;
        Ok(Self {
            device,
            semaphore,
            p_value,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u64(self.semaphore.0);
        e.present(!self.p_value.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_pointer(self.p_value, |e, v| {
            e.u64(*v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_value = d.out_with(false, |d| d.u64())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                semaphore: vk::zeroed(),
                p_value,
            },
        ))
    }
}

/// `vkWaitSemaphores`, command 173.
#[derive(Clone, Copy, Debug)]
pub struct WaitSemaphores<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_wait_info: vk::In<'a, vk::SemaphoreWaitInfo<'a>>,
    pub timeout: u64,
}

impl<'a> WaitSemaphores<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 173;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_wait_info = d.pointer(true, |d| decode_semaphore_wait_info(d))?;
        let timeout = d.u64()?;
        Ok(Self {
            device,
            p_wait_info,
            timeout,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_wait_info, |e, v| {
            encode_semaphore_wait_info(e, v);
        });
        e.u64(self.timeout);
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
                p_wait_info: vk::zeroed(),
                timeout: vk::zeroed(),
            },
        ))
    }
}

/// `vkSignalSemaphore`, command 174.
#[derive(Clone, Copy, Debug)]
pub struct SignalSemaphore<'a> {
    pub device: vk::Id<vk::Device>,
    pub p_signal_info: vk::In<'a, vk::SemaphoreSignalInfo<'a>>,
}

impl<'a> SignalSemaphore<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 174;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let p_signal_info = d.pointer(true, |d| decode_semaphore_signal_info(d))?;
        Ok(Self {
            device,
            p_signal_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.pointer(self.p_signal_info, |e, v| {
            encode_semaphore_signal_info(e, v);
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
                p_signal_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkQueueSubmit2`, command 206.
#[derive(Clone, Copy, Debug)]
pub struct QueueSubmit2<'a> {
    pub queue: vk::Id<vk::Queue>,
    pub submit_count: u32,
    pub p_submits: vk::In<'a, vk::SubmitInfo2<'a>>,
    pub fence: vk::Id<vk::Fence>,
}

impl<'a> QueueSubmit2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 206;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let queue = d.id::<vk::Queue>()?;
        let submit_count = d.length_u32()?;
        let p_submits = d.array(u64::from(submit_count), Absence::Refused, |d| {
            decode_submit_info2(d)
        })?;
        let fence = d.id::<vk::Fence>()?;
        Ok(Self {
            queue,
            submit_count,
            p_submits,
            fence,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.queue.0);
        e.u32(self.submit_count);
        e.array(self.p_submits, |e, v| {
            encode_submit_info2(e, v);
        });
        e.u64(self.fence.0);
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
                queue: vk::zeroed(),
                submit_count: vk::zeroed(),
                p_submits: vk::zeroed(),
                fence: vk::zeroed(),
            },
        ))
    }
}

/// `vkGetCalibratedTimestampsKHR`, command 236.
#[derive(Clone, Copy, Debug)]
pub struct GetCalibratedTimestampsKHR<'a> {
    pub device: vk::Id<vk::Device>,
    pub timestamp_count: u32,
    pub p_timestamp_infos: vk::In<'a, vk::CalibratedTimestampInfoKHR<'a>>,
    pub p_timestamps: vk::Out<'a, u64>,
    pub p_max_deviation: vk::Out<'a, u64>,
}

impl<'a> GetCalibratedTimestampsKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 236;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let device = d.id::<vk::Device>()?;
        let timestamp_count = d.length_u32()?;
        let p_timestamp_infos = d.array(u64::from(timestamp_count), Absence::Refused, |d| {
            decode_calibrated_timestamp_info_khr(d)
        })?;
        let p_timestamps = d.out_array(u64::from(timestamp_count), Absence::Refused)?;
        let p_max_deviation = d.out_one(true)?;
        Ok(Self {
            device,
            timestamp_count,
            p_timestamp_infos,
            p_timestamps,
            p_max_deviation,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.device.0);
        e.u32(self.timestamp_count);
        e.array(self.p_timestamp_infos, |e, v| {
            encode_calibrated_timestamp_info_khr(e, v);
        });
        e.out_count(self.p_timestamps);
        e.present(!self.p_max_deviation.is_null());
    }

    /// Writes the reply: the result and all outputs.
    pub fn encode_reply(&self, result: vk::VkResult, e: &mut Encoder) {
        e.u32(Self::ID);
        e.i32(result.0);
        e.out_array(self.p_timestamps, u64::MAX, |e, v| {
            e.u64(*v);
        });
        e.out_pointer(self.p_max_deviation, |e, v| {
            e.u64(*v);
        });
    }

    /// Reads a reply; what is not an output is zero.
    pub fn decode_reply(d: &mut Decoder<'a, '_>) -> Result<(vk::VkResult, Self), WireError> {
        d.command_id(Self::ID)?;
        let result = vk::VkResult(d.i32()?);
        let p_timestamps = d.reply_array(|d| d.u64())?;
        let p_max_deviation = d.out_with(false, |d| d.u64())?;
        Ok((
            result,
            Self {
                device: vk::zeroed(),
                timestamp_count: vk::zeroed(),
                p_timestamp_infos: vk::zeroed(),
                p_timestamps,
                p_max_deviation,
            },
        ))
    }
}
