// Made by `cargo xtask codegen` from registry/; do not edit.
//! Commands and their codecs.

use super::*;

/// `vkCmdSetViewport`, command 94.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetViewport<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_viewport: u32,
    pub viewport_count: u32,
    pub p_viewports: vk::In<'a, vk::Viewport>,
}

impl<'a> CmdSetViewport<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 94;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_viewport = d.u32()?;
        let viewport_count = d.length_u32()?;
        let p_viewports = d.array(u64::from(viewport_count), Absence::Refused, |d| {
            decode_viewport(d)
        })?;
        Ok(Self {
            command_buffer,
            first_viewport,
            viewport_count,
            p_viewports,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_viewport);
        e.u32(self.viewport_count);
        e.array(self.p_viewports, |e, v| {
            encode_viewport(e, v);
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
                first_viewport: vk::zeroed(),
                viewport_count: vk::zeroed(),
                p_viewports: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetScissor`, command 95.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetScissor<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_scissor: u32,
    pub scissor_count: u32,
    pub p_scissors: vk::In<'a, vk::Rect2D>,
}

impl<'a> CmdSetScissor<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 95;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_scissor = d.u32()?;
        let scissor_count = d.length_u32()?;
        let p_scissors = d.array(u64::from(scissor_count), Absence::Refused, |d| {
            decode_rect_2d(d)
        })?;
        Ok(Self {
            command_buffer,
            first_scissor,
            scissor_count,
            p_scissors,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_scissor);
        e.u32(self.scissor_count);
        e.array(self.p_scissors, |e, v| {
            encode_rect_2d(e, v);
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
                first_scissor: vk::zeroed(),
                scissor_count: vk::zeroed(),
                p_scissors: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLineWidth`, command 96.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLineWidth {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub line_width: f32,
}

impl CmdSetLineWidth {
    /// The number of the command on the wire.
    pub const ID: u32 = 96;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let line_width = d.f32()?;
        Ok(Self {
            command_buffer,
            line_width,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.f32(self.line_width);
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
                line_width: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthBias`, command 97.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthBias {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_bias_constant_factor: f32,
    pub depth_bias_clamp: f32,
    pub depth_bias_slope_factor: f32,
}

impl CmdSetDepthBias {
    /// The number of the command on the wire.
    pub const ID: u32 = 97;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_bias_constant_factor = d.f32()?;
        let depth_bias_clamp = d.f32()?;
        let depth_bias_slope_factor = d.f32()?;
        Ok(Self {
            command_buffer,
            depth_bias_constant_factor,
            depth_bias_clamp,
            depth_bias_slope_factor,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.f32(self.depth_bias_constant_factor);
        e.f32(self.depth_bias_clamp);
        e.f32(self.depth_bias_slope_factor);
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
                depth_bias_constant_factor: vk::zeroed(),
                depth_bias_clamp: vk::zeroed(),
                depth_bias_slope_factor: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetBlendConstants`, command 98.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetBlendConstants {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub blend_constants: [f32; 4],
}

impl CmdSetBlendConstants {
    /// The number of the command on the wire.
    pub const ID: u32 = 98;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let blend_constants = d.fixed(|d| d.f32())?;
        Ok(Self {
            command_buffer,
            blend_constants,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.fixed(&self.blend_constants, |e, v| {
            e.f32(*v);
        });
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
                blend_constants: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthBounds`, command 99.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthBounds {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub min_depth_bounds: f32,
    pub max_depth_bounds: f32,
}

impl CmdSetDepthBounds {
    /// The number of the command on the wire.
    pub const ID: u32 = 99;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let min_depth_bounds = d.f32()?;
        let max_depth_bounds = d.f32()?;
        Ok(Self {
            command_buffer,
            min_depth_bounds,
            max_depth_bounds,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.f32(self.min_depth_bounds);
        e.f32(self.max_depth_bounds);
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
                min_depth_bounds: vk::zeroed(),
                max_depth_bounds: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetStencilCompareMask`, command 100.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetStencilCompareMask {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub face_mask: vk::StencilFaceFlags,
    pub compare_mask: u32,
}

impl CmdSetStencilCompareMask {
    /// The number of the command on the wire.
    pub const ID: u32 = 100;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let face_mask = vk::StencilFaceFlags(d.u32()?);
        let compare_mask = d.u32()?;
        Ok(Self {
            command_buffer,
            face_mask,
            compare_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.face_mask.0);
        e.u32(self.compare_mask);
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
                face_mask: vk::zeroed(),
                compare_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetStencilWriteMask`, command 101.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetStencilWriteMask {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub face_mask: vk::StencilFaceFlags,
    pub write_mask: u32,
}

impl CmdSetStencilWriteMask {
    /// The number of the command on the wire.
    pub const ID: u32 = 101;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let face_mask = vk::StencilFaceFlags(d.u32()?);
        let write_mask = d.u32()?;
        Ok(Self {
            command_buffer,
            face_mask,
            write_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.face_mask.0);
        e.u32(self.write_mask);
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
                face_mask: vk::zeroed(),
                write_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetStencilReference`, command 102.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetStencilReference {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub face_mask: vk::StencilFaceFlags,
    pub reference: u32,
}

impl CmdSetStencilReference {
    /// The number of the command on the wire.
    pub const ID: u32 = 102;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let face_mask = vk::StencilFaceFlags(d.u32()?);
        let reference = d.u32()?;
        Ok(Self {
            command_buffer,
            face_mask,
            reference,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.face_mask.0);
        e.u32(self.reference);
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
                face_mask: vk::zeroed(),
                reference: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetEvent`, command 123.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetEvent {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event: vk::Id<vk::Event>,
    pub stage_mask: vk::PipelineStageFlags,
}

impl CmdSetEvent {
    /// The number of the command on the wire.
    pub const ID: u32 = 123;

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

/// `vkCmdSetDeviceMask`, command 141.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDeviceMask {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub device_mask: u32,
}

impl CmdSetDeviceMask {
    /// The number of the command on the wire.
    pub const ID: u32 = 141;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let device_mask = d.u32()?;
        Ok(Self {
            command_buffer,
            device_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.device_mask);
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
                device_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetEvent2`, command 201.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetEvent2<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub event: vk::Id<vk::Event>,
    pub p_dependency_info: vk::In<'a, vk::DependencyInfo<'a>>,
}

impl<'a> CmdSetEvent2<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 201;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let event = d.id::<vk::Event>()?;
        let p_dependency_info = d.pointer(true, |d| decode_dependency_info(d))?;
        Ok(Self {
            command_buffer,
            event,
            p_dependency_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u64(self.event.0);
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
                event: vk::zeroed(),
                p_dependency_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetCullMode`, command 215.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetCullMode {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub cull_mode: vk::CullModeFlags,
}

impl CmdSetCullMode {
    /// The number of the command on the wire.
    pub const ID: u32 = 215;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let cull_mode = vk::CullModeFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            cull_mode,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.cull_mode.0);
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
                cull_mode: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetFrontFace`, command 216.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetFrontFace {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub front_face: vk::FrontFace,
}

impl CmdSetFrontFace {
    /// The number of the command on the wire.
    pub const ID: u32 = 216;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let front_face = vk::FrontFace(d.enumerator(vk::FrontFace::KNOWN)?);
        Ok(Self {
            command_buffer,
            front_face,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.front_face.0);
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
                front_face: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetPrimitiveTopology`, command 217.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetPrimitiveTopology {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub primitive_topology: vk::PrimitiveTopology,
}

impl CmdSetPrimitiveTopology {
    /// The number of the command on the wire.
    pub const ID: u32 = 217;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let primitive_topology = vk::PrimitiveTopology(d.enumerator(vk::PrimitiveTopology::KNOWN)?);
        Ok(Self {
            command_buffer,
            primitive_topology,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.primitive_topology.0);
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
                primitive_topology: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetViewportWithCount`, command 218.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetViewportWithCount<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub viewport_count: u32,
    pub p_viewports: vk::In<'a, vk::Viewport>,
}

impl<'a> CmdSetViewportWithCount<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 218;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let viewport_count = d.length_u32()?;
        let p_viewports = d.array(u64::from(viewport_count), Absence::Refused, |d| {
            decode_viewport(d)
        })?;
        Ok(Self {
            command_buffer,
            viewport_count,
            p_viewports,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.viewport_count);
        e.array(self.p_viewports, |e, v| {
            encode_viewport(e, v);
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
                viewport_count: vk::zeroed(),
                p_viewports: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetScissorWithCount`, command 219.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetScissorWithCount<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub scissor_count: u32,
    pub p_scissors: vk::In<'a, vk::Rect2D>,
}

impl<'a> CmdSetScissorWithCount<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 219;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let scissor_count = d.length_u32()?;
        let p_scissors = d.array(u64::from(scissor_count), Absence::Refused, |d| {
            decode_rect_2d(d)
        })?;
        Ok(Self {
            command_buffer,
            scissor_count,
            p_scissors,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.scissor_count);
        e.array(self.p_scissors, |e, v| {
            encode_rect_2d(e, v);
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
                scissor_count: vk::zeroed(),
                p_scissors: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthTestEnable`, command 221.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthTestEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_test_enable: u32,
}

impl CmdSetDepthTestEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 221;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_test_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_test_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_test_enable);
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
                depth_test_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthWriteEnable`, command 222.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthWriteEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_write_enable: u32,
}

impl CmdSetDepthWriteEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 222;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_write_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_write_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_write_enable);
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
                depth_write_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthCompareOp`, command 223.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthCompareOp {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_compare_op: vk::CompareOp,
}

impl CmdSetDepthCompareOp {
    /// The number of the command on the wire.
    pub const ID: u32 = 223;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_compare_op = vk::CompareOp(d.enumerator(vk::CompareOp::KNOWN)?);
        Ok(Self {
            command_buffer,
            depth_compare_op,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.depth_compare_op.0);
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
                depth_compare_op: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthBoundsTestEnable`, command 224.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthBoundsTestEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_bounds_test_enable: u32,
}

impl CmdSetDepthBoundsTestEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 224;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_bounds_test_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_bounds_test_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_bounds_test_enable);
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
                depth_bounds_test_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetStencilTestEnable`, command 225.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetStencilTestEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub stencil_test_enable: u32,
}

impl CmdSetStencilTestEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 225;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let stencil_test_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            stencil_test_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.stencil_test_enable);
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
                stencil_test_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetStencilOp`, command 226.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetStencilOp {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub face_mask: vk::StencilFaceFlags,
    pub fail_op: vk::StencilOp,
    pub pass_op: vk::StencilOp,
    pub depth_fail_op: vk::StencilOp,
    pub compare_op: vk::CompareOp,
}

impl CmdSetStencilOp {
    /// The number of the command on the wire.
    pub const ID: u32 = 226;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let face_mask = vk::StencilFaceFlags(d.u32()?);
        let fail_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
        let pass_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
        let depth_fail_op = vk::StencilOp(d.enumerator(vk::StencilOp::KNOWN)?);
        let compare_op = vk::CompareOp(d.enumerator(vk::CompareOp::KNOWN)?);
        Ok(Self {
            command_buffer,
            face_mask,
            fail_op,
            pass_op,
            depth_fail_op,
            compare_op,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.face_mask.0);
        e.i32(self.fail_op.0);
        e.i32(self.pass_op.0);
        e.i32(self.depth_fail_op.0);
        e.i32(self.compare_op.0);
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
                face_mask: vk::zeroed(),
                fail_op: vk::zeroed(),
                pass_op: vk::zeroed(),
                depth_fail_op: vk::zeroed(),
                compare_op: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRasterizerDiscardEnable`, command 227.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRasterizerDiscardEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub rasterizer_discard_enable: u32,
}

impl CmdSetRasterizerDiscardEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 227;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let rasterizer_discard_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            rasterizer_discard_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.rasterizer_discard_enable);
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
                rasterizer_discard_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthBiasEnable`, command 228.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthBiasEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_bias_enable: u32,
}

impl CmdSetDepthBiasEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 228;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_bias_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_bias_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_bias_enable);
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
                depth_bias_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetPrimitiveRestartEnable`, command 229.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetPrimitiveRestartEnable {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub primitive_restart_enable: u32,
}

impl CmdSetPrimitiveRestartEnable {
    /// The number of the command on the wire.
    pub const ID: u32 = 229;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let primitive_restart_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            primitive_restart_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.primitive_restart_enable);
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
                primitive_restart_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetPatchControlPointsEXT`, command 233.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetPatchControlPointsEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub patch_control_points: u32,
}

impl CmdSetPatchControlPointsEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 233;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let patch_control_points = d.u32()?;
        Ok(Self {
            command_buffer,
            patch_control_points,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.patch_control_points);
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
                patch_control_points: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLogicOpEXT`, command 234.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLogicOpEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub logic_op: vk::LogicOp,
}

impl CmdSetLogicOpEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 234;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let logic_op = vk::LogicOp(d.enumerator(vk::LogicOp::KNOWN)?);
        Ok(Self {
            command_buffer,
            logic_op,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.logic_op.0);
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
                logic_op: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLineStipple`, command 237.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLineStipple {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub line_stipple_factor: u32,
    pub line_stipple_pattern: u16,
}

impl CmdSetLineStipple {
    /// The number of the command on the wire.
    pub const ID: u32 = 237;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let line_stipple_factor = d.u32()?;
        let line_stipple_pattern = d.u16()?;
        Ok(Self {
            command_buffer,
            line_stipple_factor,
            line_stipple_pattern,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.line_stipple_factor);
        e.u16(self.line_stipple_pattern);
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
                line_stipple_factor: vk::zeroed(),
                line_stipple_pattern: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetColorWriteEnableEXT`, command 254.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetColorWriteEnableEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub attachment_count: u32,
    pub p_color_write_enables: vk::In<'a, u32>,
}

impl<'a> CmdSetColorWriteEnableEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 254;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let attachment_count = d.length_u32()?;
        let p_color_write_enables = d.u32s(u64::from(attachment_count), Absence::Refused)?;
        Ok(Self {
            command_buffer,
            attachment_count,
            p_color_write_enables,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.attachment_count);
        e.u32s(self.p_color_write_enables);
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
                p_color_write_enables: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetVertexInputEXT`, command 255.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetVertexInputEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub vertex_binding_description_count: u32,
    pub p_vertex_binding_descriptions: vk::In<'a, vk::VertexInputBindingDescription2EXT<'a>>,
    pub vertex_attribute_description_count: u32,
    pub p_vertex_attribute_descriptions: vk::In<'a, vk::VertexInputAttributeDescription2EXT<'a>>,
}

impl<'a> CmdSetVertexInputEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 255;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let vertex_binding_description_count = d.length_u32()?;
        let p_vertex_binding_descriptions = d.array(
            u64::from(vertex_binding_description_count),
            Absence::Refused,
            |d| decode_vertex_input_binding_description2_ext(d),
        )?;
        let vertex_attribute_description_count = d.length_u32()?;
        let p_vertex_attribute_descriptions = d.array(
            u64::from(vertex_attribute_description_count),
            Absence::Refused,
            |d| decode_vertex_input_attribute_description2_ext(d),
        )?;
        Ok(Self {
            command_buffer,
            vertex_binding_description_count,
            p_vertex_binding_descriptions,
            vertex_attribute_description_count,
            p_vertex_attribute_descriptions,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.vertex_binding_description_count);
        e.array(self.p_vertex_binding_descriptions, |e, v| {
            encode_vertex_input_binding_description2_ext(e, v);
        });
        e.u32(self.vertex_attribute_description_count);
        e.array(self.p_vertex_attribute_descriptions, |e, v| {
            encode_vertex_input_attribute_description2_ext(e, v);
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
                vertex_binding_description_count: vk::zeroed(),
                p_vertex_binding_descriptions: vk::zeroed(),
                vertex_attribute_description_count: vk::zeroed(),
                p_vertex_attribute_descriptions: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetTessellationDomainOriginEXT`, command 256.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetTessellationDomainOriginEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub domain_origin: vk::TessellationDomainOrigin,
}

impl CmdSetTessellationDomainOriginEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 256;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let domain_origin =
            vk::TessellationDomainOrigin(d.enumerator(vk::TessellationDomainOrigin::KNOWN)?);
        Ok(Self {
            command_buffer,
            domain_origin,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.domain_origin.0);
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
                domain_origin: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthClampEnableEXT`, command 257.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthClampEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_clamp_enable: u32,
}

impl CmdSetDepthClampEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 257;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_clamp_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_clamp_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_clamp_enable);
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
                depth_clamp_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetPolygonModeEXT`, command 258.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetPolygonModeEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub polygon_mode: vk::PolygonMode,
}

impl CmdSetPolygonModeEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 258;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let polygon_mode = vk::PolygonMode(d.enumerator(vk::PolygonMode::KNOWN)?);
        Ok(Self {
            command_buffer,
            polygon_mode,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.polygon_mode.0);
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
                polygon_mode: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRasterizationSamplesEXT`, command 259.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRasterizationSamplesEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub rasterization_samples: vk::SampleCountFlags,
}

impl CmdSetRasterizationSamplesEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 259;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let rasterization_samples = vk::SampleCountFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            rasterization_samples,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.rasterization_samples.0);
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
                rasterization_samples: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetSampleMaskEXT`, command 260.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetSampleMaskEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub samples: vk::SampleCountFlags,
    pub p_sample_mask: vk::In<'a, u32>,
}

impl<'a> CmdSetSampleMaskEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 260;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let samples = vk::SampleCountFlags(d.u32()?);
        let p_sample_mask = d.u32s(u64::from(samples.0.div_ceil(32)), Absence::Allowed)?;
        Ok(Self {
            command_buffer,
            samples,
            p_sample_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.samples.0);
        e.u32s(self.p_sample_mask);
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
                samples: vk::zeroed(),
                p_sample_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetAlphaToCoverageEnableEXT`, command 261.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetAlphaToCoverageEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub alpha_to_coverage_enable: u32,
}

impl CmdSetAlphaToCoverageEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 261;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let alpha_to_coverage_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            alpha_to_coverage_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.alpha_to_coverage_enable);
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
                alpha_to_coverage_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetAlphaToOneEnableEXT`, command 262.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetAlphaToOneEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub alpha_to_one_enable: u32,
}

impl CmdSetAlphaToOneEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 262;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let alpha_to_one_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            alpha_to_one_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.alpha_to_one_enable);
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
                alpha_to_one_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLogicOpEnableEXT`, command 263.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLogicOpEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub logic_op_enable: u32,
}

impl CmdSetLogicOpEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 263;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let logic_op_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            logic_op_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.logic_op_enable);
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
                logic_op_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetColorBlendEnableEXT`, command 264.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetColorBlendEnableEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub p_color_blend_enables: vk::In<'a, u32>,
}

impl<'a> CmdSetColorBlendEnableEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 264;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_attachment = d.u32()?;
        let attachment_count = d.length_u32()?;
        let p_color_blend_enables = d.u32s(u64::from(attachment_count), Absence::Refused)?;
        Ok(Self {
            command_buffer,
            first_attachment,
            attachment_count,
            p_color_blend_enables,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_attachment);
        e.u32(self.attachment_count);
        e.u32s(self.p_color_blend_enables);
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
                first_attachment: vk::zeroed(),
                attachment_count: vk::zeroed(),
                p_color_blend_enables: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetColorBlendEquationEXT`, command 265.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetColorBlendEquationEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub p_color_blend_equations: vk::In<'a, vk::ColorBlendEquationEXT>,
}

impl<'a> CmdSetColorBlendEquationEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 265;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_attachment = d.u32()?;
        let attachment_count = d.length_u32()?;
        let p_color_blend_equations =
            d.array(u64::from(attachment_count), Absence::Refused, |d| {
                decode_color_blend_equation_ext(d)
            })?;
        Ok(Self {
            command_buffer,
            first_attachment,
            attachment_count,
            p_color_blend_equations,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_attachment);
        e.u32(self.attachment_count);
        e.array(self.p_color_blend_equations, |e, v| {
            encode_color_blend_equation_ext(e, v);
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
                first_attachment: vk::zeroed(),
                attachment_count: vk::zeroed(),
                p_color_blend_equations: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetColorWriteMaskEXT`, command 266.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetColorWriteMaskEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub p_color_write_masks: vk::In<'a, vk::ColorComponentFlags>,
}

impl<'a> CmdSetColorWriteMaskEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 266;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_attachment = d.u32()?;
        let attachment_count = d.length_u32()?;
        let p_color_write_masks = d.array(u64::from(attachment_count), Absence::Refused, |d| {
            Ok(vk::ColorComponentFlags(d.u32()?))
        })?;
        Ok(Self {
            command_buffer,
            first_attachment,
            attachment_count,
            p_color_write_masks,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_attachment);
        e.u32(self.attachment_count);
        e.array(self.p_color_write_masks, |e, v| {
            e.u32(v.0);
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
                first_attachment: vk::zeroed(),
                attachment_count: vk::zeroed(),
                p_color_write_masks: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRasterizationStreamEXT`, command 267.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRasterizationStreamEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub rasterization_stream: u32,
}

impl CmdSetRasterizationStreamEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 267;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let rasterization_stream = d.u32()?;
        Ok(Self {
            command_buffer,
            rasterization_stream,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.rasterization_stream);
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
                rasterization_stream: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetConservativeRasterizationModeEXT`, command 268.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetConservativeRasterizationModeEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub conservative_rasterization_mode: vk::ConservativeRasterizationModeEXT,
}

impl CmdSetConservativeRasterizationModeEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 268;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let conservative_rasterization_mode = vk::ConservativeRasterizationModeEXT(
            d.enumerator(vk::ConservativeRasterizationModeEXT::KNOWN)?,
        );
        Ok(Self {
            command_buffer,
            conservative_rasterization_mode,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.conservative_rasterization_mode.0);
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
                conservative_rasterization_mode: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetExtraPrimitiveOverestimationSizeEXT`, command 269.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetExtraPrimitiveOverestimationSizeEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub extra_primitive_overestimation_size: f32,
}

impl CmdSetExtraPrimitiveOverestimationSizeEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 269;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let extra_primitive_overestimation_size = d.f32()?;
        Ok(Self {
            command_buffer,
            extra_primitive_overestimation_size,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.f32(self.extra_primitive_overestimation_size);
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
                extra_primitive_overestimation_size: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthClipEnableEXT`, command 270.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthClipEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_clip_enable: u32,
}

impl CmdSetDepthClipEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 270;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_clip_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            depth_clip_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.depth_clip_enable);
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
                depth_clip_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetSampleLocationsEnableEXT`, command 271.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetSampleLocationsEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub sample_locations_enable: u32,
}

impl CmdSetSampleLocationsEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 271;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let sample_locations_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            sample_locations_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.sample_locations_enable);
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
                sample_locations_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetColorBlendAdvancedEXT`, command 272.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetColorBlendAdvancedEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub first_attachment: u32,
    pub attachment_count: u32,
    pub p_color_blend_advanced: vk::In<'a, vk::ColorBlendAdvancedEXT>,
}

impl<'a> CmdSetColorBlendAdvancedEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 272;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let first_attachment = d.u32()?;
        let attachment_count = d.length_u32()?;
        let p_color_blend_advanced =
            d.array(u64::from(attachment_count), Absence::Refused, |d| {
                decode_color_blend_advanced_ext(d)
            })?;
        Ok(Self {
            command_buffer,
            first_attachment,
            attachment_count,
            p_color_blend_advanced,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.first_attachment);
        e.u32(self.attachment_count);
        e.array(self.p_color_blend_advanced, |e, v| {
            encode_color_blend_advanced_ext(e, v);
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
                first_attachment: vk::zeroed(),
                attachment_count: vk::zeroed(),
                p_color_blend_advanced: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetProvokingVertexModeEXT`, command 273.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetProvokingVertexModeEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub provoking_vertex_mode: vk::ProvokingVertexModeEXT,
}

impl CmdSetProvokingVertexModeEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 273;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let provoking_vertex_mode =
            vk::ProvokingVertexModeEXT(d.enumerator(vk::ProvokingVertexModeEXT::KNOWN)?);
        Ok(Self {
            command_buffer,
            provoking_vertex_mode,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.provoking_vertex_mode.0);
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
                provoking_vertex_mode: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLineRasterizationModeEXT`, command 274.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLineRasterizationModeEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub line_rasterization_mode: vk::LineRasterizationMode,
}

impl CmdSetLineRasterizationModeEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 274;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let line_rasterization_mode =
            vk::LineRasterizationMode(d.enumerator(vk::LineRasterizationMode::KNOWN)?);
        Ok(Self {
            command_buffer,
            line_rasterization_mode,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.line_rasterization_mode.0);
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
                line_rasterization_mode: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetLineStippleEnableEXT`, command 275.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetLineStippleEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub stippled_line_enable: u32,
}

impl CmdSetLineStippleEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 275;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let stippled_line_enable = d.u32()?;
        Ok(Self {
            command_buffer,
            stippled_line_enable,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.stippled_line_enable);
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
                stippled_line_enable: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthClipNegativeOneToOneEXT`, command 276.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthClipNegativeOneToOneEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub negative_one_to_one: u32,
}

impl CmdSetDepthClipNegativeOneToOneEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 276;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let negative_one_to_one = d.u32()?;
        Ok(Self {
            command_buffer,
            negative_one_to_one,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.negative_one_to_one);
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
                negative_one_to_one: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetFragmentShadingRateKHR`, command 278.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetFragmentShadingRateKHR<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_fragment_size: vk::In<'a, vk::Extent2D>,
    pub combiner_ops: [vk::FragmentShadingRateCombinerOpKHR; 2],
}

impl<'a> CmdSetFragmentShadingRateKHR<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 278;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_fragment_size = d.pointer(true, |d| decode_extent_2d(d))?;
        let combiner_ops = d.fixed(|d| {
            Ok(vk::FragmentShadingRateCombinerOpKHR(
                d.enumerator(vk::FragmentShadingRateCombinerOpKHR::KNOWN)?,
            ))
        })?;
        Ok(Self {
            command_buffer,
            p_fragment_size,
            combiner_ops,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_fragment_size, |e, v| {
            encode_extent_2d(e, v);
        });
        e.fixed(&self.combiner_ops, |e, v| {
            e.i32(v.0);
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
                p_fragment_size: vk::zeroed(),
                combiner_ops: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetSampleLocationsEXT`, command 283.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetSampleLocationsEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_sample_locations_info: vk::In<'a, vk::SampleLocationsInfoEXT<'a>>,
}

impl<'a> CmdSetSampleLocationsEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 283;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_sample_locations_info = d.pointer(true, |d| decode_sample_locations_info_ext(d))?;
        Ok(Self {
            command_buffer,
            p_sample_locations_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_sample_locations_info, |e, v| {
            encode_sample_locations_info_ext(e, v);
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
                p_sample_locations_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRenderingAttachmentLocations`, command 287.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRenderingAttachmentLocations<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_location_info: vk::In<'a, vk::RenderingAttachmentLocationInfo<'a>>,
}

impl<'a> CmdSetRenderingAttachmentLocations<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 287;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_location_info = d.pointer(true, |d| decode_rendering_attachment_location_info(d))?;
        Ok(Self {
            command_buffer,
            p_location_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_location_info, |e, v| {
            encode_rendering_attachment_location_info(e, v);
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
                p_location_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRenderingInputAttachmentIndices`, command 288.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRenderingInputAttachmentIndices<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_input_attachment_index_info: vk::In<'a, vk::RenderingInputAttachmentIndexInfo<'a>>,
}

impl<'a> CmdSetRenderingInputAttachmentIndices<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 288;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_input_attachment_index_info =
            d.pointer(true, |d| decode_rendering_input_attachment_index_info(d))?;
        Ok(Self {
            command_buffer,
            p_input_attachment_index_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_input_attachment_index_info, |e, v| {
            encode_rendering_input_attachment_index_info(e, v);
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
                p_input_attachment_index_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetRayTracingPipelineStackSizeKHR`, command 326.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetRayTracingPipelineStackSizeKHR {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub pipeline_stack_size: u32,
}

impl CmdSetRayTracingPipelineStackSizeKHR {
    /// The number of the command on the wire.
    pub const ID: u32 = 326;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let pipeline_stack_size = d.u32()?;
        Ok(Self {
            command_buffer,
            pipeline_stack_size,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.pipeline_stack_size);
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
                pipeline_stack_size: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthBias2EXT`, command 328.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthBias2EXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub p_depth_bias_info: vk::In<'a, vk::DepthBiasInfoEXT<'a>>,
}

impl<'a> CmdSetDepthBias2EXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 328;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let p_depth_bias_info = d.pointer(true, |d| decode_depth_bias_info_ext(d))?;
        Ok(Self {
            command_buffer,
            p_depth_bias_info,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.pointer(self.p_depth_bias_info, |e, v| {
            encode_depth_bias_info_ext(e, v);
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
                p_depth_bias_info: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetAttachmentFeedbackLoopEnableEXT`, command 329.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetAttachmentFeedbackLoopEnableEXT {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub aspect_mask: vk::ImageAspectFlags,
}

impl CmdSetAttachmentFeedbackLoopEnableEXT {
    /// The number of the command on the wire.
    pub const ID: u32 = 329;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'_, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let aspect_mask = vk::ImageAspectFlags(d.u32()?);
        Ok(Self {
            command_buffer,
            aspect_mask,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.u32(self.aspect_mask.0);
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
                aspect_mask: vk::zeroed(),
            },
        ))
    }
}

/// `vkCmdSetDepthClampRangeEXT`, command 330.
#[derive(Clone, Copy, Debug)]
pub struct CmdSetDepthClampRangeEXT<'a> {
    pub command_buffer: vk::Id<vk::CommandBuffer>,
    pub depth_clamp_mode: vk::DepthClampModeEXT,
    pub p_depth_clamp_range: vk::In<'a, vk::DepthClampRangeEXT>,
}

impl<'a> CmdSetDepthClampRangeEXT<'a> {
    /// The number of the command on the wire.
    pub const ID: u32 = 330;

    /// Reads the parameters.
    pub fn decode(d: &mut Decoder<'a, '_>) -> Result<Self, WireError> {
        let command_buffer = d.id::<vk::CommandBuffer>()?;
        let depth_clamp_mode = vk::DepthClampModeEXT(d.enumerator(vk::DepthClampModeEXT::KNOWN)?);
        let p_depth_clamp_range = d.pointer(false, |d| decode_depth_clamp_range_ext(d))?;
        Ok(Self {
            command_buffer,
            depth_clamp_mode,
            p_depth_clamp_range,
        })
    }

    /// Writes the command as a client does; with bit 0 of `flags` a reply is asked for.
    pub fn encode(&self, flags: u32, e: &mut Encoder) {
        e.u32(Self::ID);
        e.u32(flags);
        e.u64(self.command_buffer.0);
        e.i32(self.depth_clamp_mode.0);
        e.pointer(self.p_depth_clamp_range, |e, v| {
            encode_depth_clamp_range_ext(e, v);
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
                depth_clamp_mode: vk::zeroed(),
                p_depth_clamp_range: vk::zeroed(),
            },
        ))
    }
}
