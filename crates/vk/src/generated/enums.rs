// Made by `cargo xtask codegen` from registry/; do not edit.
//! Enumerations and flags: transparent integers.

use super::*;

/// `VkAccelerationStructureBuildTypeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccelerationStructureBuildTypeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for AccelerationStructureBuildTypeKHR {}
impl AccelerationStructureBuildTypeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const HOST_KHR: Self = Self(0);
    pub const DEVICE_KHR: Self = Self(1);
    pub const HOST_OR_DEVICE_KHR: Self = Self(2);
}

/// `VkAccelerationStructureCompatibilityKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccelerationStructureCompatibilityKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for AccelerationStructureCompatibilityKHR {}
impl AccelerationStructureCompatibilityKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const COMPATIBLE_KHR: Self = Self(0);
    pub const INCOMPATIBLE_KHR: Self = Self(1);
}

/// `VkAccelerationStructureCreateFlagBitsKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccelerationStructureCreateFlagsKHR(pub u32);
// SAFETY: an integer.
unsafe impl Abi for AccelerationStructureCreateFlagsKHR {}
impl AccelerationStructureCreateFlagsKHR {
    pub const DEVICE_ADDRESS_CAPTURE_REPLAY_KHR: Self = Self(1);
}

/// `VkAccelerationStructureTypeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccelerationStructureTypeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for AccelerationStructureTypeKHR {}
impl AccelerationStructureTypeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const TOP_LEVEL_KHR: Self = Self(0);
    pub const BOTTOM_LEVEL_KHR: Self = Self(1);
    pub const GENERIC_KHR: Self = Self(2);
}

/// `VkAccessFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for AccessFlags {}
impl AccessFlags {
    pub const INDIRECT_COMMAND_READ: Self = Self(1);
    pub const INDEX_READ: Self = Self(2);
    pub const VERTEX_ATTRIBUTE_READ: Self = Self(4);
    pub const UNIFORM_READ: Self = Self(8);
    pub const INPUT_ATTACHMENT_READ: Self = Self(16);
    pub const SHADER_READ: Self = Self(32);
    pub const SHADER_WRITE: Self = Self(64);
    pub const COLOR_ATTACHMENT_READ: Self = Self(128);
    pub const COLOR_ATTACHMENT_WRITE: Self = Self(256);
    pub const DEPTH_STENCIL_ATTACHMENT_READ: Self = Self(512);
    pub const DEPTH_STENCIL_ATTACHMENT_WRITE: Self = Self(1_024);
    pub const TRANSFER_READ: Self = Self(2_048);
    pub const TRANSFER_WRITE: Self = Self(4_096);
    pub const HOST_READ: Self = Self(8_192);
    pub const HOST_WRITE: Self = Self(16_384);
    pub const MEMORY_READ: Self = Self(32_768);
    pub const MEMORY_WRITE: Self = Self(65_536);
    pub const NONE: Self = Self(0);
    pub const COLOR_ATTACHMENT_READ_NONCOHERENT_EXT: Self = Self(524_288);
    pub const CONDITIONAL_RENDERING_READ_EXT: Self = Self(1_048_576);
    pub const TRANSFORM_FEEDBACK_WRITE_EXT: Self = Self(33_554_432);
    pub const TRANSFORM_FEEDBACK_COUNTER_READ_EXT: Self = Self(67_108_864);
    pub const TRANSFORM_FEEDBACK_COUNTER_WRITE_EXT: Self = Self(134_217_728);
    pub const ACCELERATION_STRUCTURE_READ_KHR: Self = Self(2_097_152);
    pub const ACCELERATION_STRUCTURE_WRITE_KHR: Self = Self(4_194_304);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_READ_KHR: Self = Self(8_388_608);
}

/// `VkAccessFlagBits2`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccessFlags2(pub u64);
// SAFETY: an integer.
unsafe impl Abi for AccessFlags2 {}
impl AccessFlags2 {
    pub const ACCESS_2_NONE: Self = Self(0);
    pub const ACCESS_2_INDIRECT_COMMAND_READ: Self = Self(1);
    pub const ACCESS_2_INDEX_READ: Self = Self(2);
    pub const ACCESS_2_VERTEX_ATTRIBUTE_READ: Self = Self(4);
    pub const ACCESS_2_UNIFORM_READ: Self = Self(8);
    pub const ACCESS_2_INPUT_ATTACHMENT_READ: Self = Self(16);
    pub const ACCESS_2_SHADER_READ: Self = Self(32);
    pub const ACCESS_2_SHADER_WRITE: Self = Self(64);
    pub const ACCESS_2_COLOR_ATTACHMENT_READ: Self = Self(128);
    pub const ACCESS_2_COLOR_ATTACHMENT_WRITE: Self = Self(256);
    pub const ACCESS_2_DEPTH_STENCIL_ATTACHMENT_READ: Self = Self(512);
    pub const ACCESS_2_DEPTH_STENCIL_ATTACHMENT_WRITE: Self = Self(1_024);
    pub const ACCESS_2_TRANSFER_READ: Self = Self(2_048);
    pub const ACCESS_2_TRANSFER_WRITE: Self = Self(4_096);
    pub const ACCESS_2_HOST_READ: Self = Self(8_192);
    pub const ACCESS_2_HOST_WRITE: Self = Self(16_384);
    pub const ACCESS_2_MEMORY_READ: Self = Self(32_768);
    pub const ACCESS_2_MEMORY_WRITE: Self = Self(65_536);
    pub const ACCESS_2_SHADER_SAMPLED_READ: Self = Self(4_294_967_296);
    pub const ACCESS_2_SHADER_STORAGE_READ: Self = Self(8_589_934_592);
    pub const ACCESS_2_SHADER_STORAGE_WRITE: Self = Self(17_179_869_184);
    pub const ACCESS_2_SHADER_BINDING_TABLE_READ_KHR: Self = Self(1_099_511_627_776);
    pub const ACCESS_2_TRANSFORM_FEEDBACK_WRITE_EXT: Self = Self(33_554_432);
    pub const ACCESS_2_TRANSFORM_FEEDBACK_COUNTER_READ_EXT: Self = Self(67_108_864);
    pub const ACCESS_2_TRANSFORM_FEEDBACK_COUNTER_WRITE_EXT: Self = Self(134_217_728);
    pub const ACCESS_2_CONDITIONAL_RENDERING_READ_EXT: Self = Self(1_048_576);
    pub const ACCESS_2_FRAGMENT_SHADING_RATE_ATTACHMENT_READ_KHR: Self = Self(8_388_608);
    pub const ACCESS_2_ACCELERATION_STRUCTURE_READ_KHR: Self = Self(2_097_152);
    pub const ACCESS_2_ACCELERATION_STRUCTURE_WRITE_KHR: Self = Self(4_194_304);
    pub const ACCESS_2_COLOR_ATTACHMENT_READ_NONCOHERENT_EXT: Self = Self(524_288);
}

/// `VkAttachmentDescriptionFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentDescriptionFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for AttachmentDescriptionFlags {}
impl AttachmentDescriptionFlags {
    pub const MAY_ALIAS: Self = Self(1);
}

/// `VkAttachmentLoadOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentLoadOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for AttachmentLoadOp {}
impl AttachmentLoadOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2), (1_000_400_000, 1_000_400_000)];
    pub const LOAD: Self = Self(0);
    pub const CLEAR: Self = Self(1);
    pub const DONT_CARE: Self = Self(2);
    pub const NONE: Self = Self(1_000_400_000);
}

/// `VkAttachmentStoreOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentStoreOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for AttachmentStoreOp {}
impl AttachmentStoreOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1), (1_000_301_000, 1_000_301_000)];
    pub const STORE: Self = Self(0);
    pub const DONT_CARE: Self = Self(1);
    pub const NONE: Self = Self(1_000_301_000);
}

/// `VkBlendFactor`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlendFactor(pub i32);
// SAFETY: an integer.
unsafe impl Abi for BlendFactor {}
impl BlendFactor {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 18)];
    pub const ZERO: Self = Self(0);
    pub const ONE: Self = Self(1);
    pub const SRC_COLOR: Self = Self(2);
    pub const ONE_MINUS_SRC_COLOR: Self = Self(3);
    pub const DST_COLOR: Self = Self(4);
    pub const ONE_MINUS_DST_COLOR: Self = Self(5);
    pub const SRC_ALPHA: Self = Self(6);
    pub const ONE_MINUS_SRC_ALPHA: Self = Self(7);
    pub const DST_ALPHA: Self = Self(8);
    pub const ONE_MINUS_DST_ALPHA: Self = Self(9);
    pub const CONSTANT_COLOR: Self = Self(10);
    pub const ONE_MINUS_CONSTANT_COLOR: Self = Self(11);
    pub const CONSTANT_ALPHA: Self = Self(12);
    pub const ONE_MINUS_CONSTANT_ALPHA: Self = Self(13);
    pub const SRC_ALPHA_SATURATE: Self = Self(14);
    pub const SRC1_COLOR: Self = Self(15);
    pub const ONE_MINUS_SRC1_COLOR: Self = Self(16);
    pub const SRC1_ALPHA: Self = Self(17);
    pub const ONE_MINUS_SRC1_ALPHA: Self = Self(18);
}

/// `VkBlendOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlendOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for BlendOp {}
impl BlendOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 4), (1_000_148_000, 1_000_148_045)];
    pub const ADD: Self = Self(0);
    pub const SUBTRACT: Self = Self(1);
    pub const REVERSE_SUBTRACT: Self = Self(2);
    pub const MIN: Self = Self(3);
    pub const MAX: Self = Self(4);
    pub const ZERO_EXT: Self = Self(1_000_148_000);
    pub const SRC_EXT: Self = Self(1_000_148_001);
    pub const DST_EXT: Self = Self(1_000_148_002);
    pub const SRC_OVER_EXT: Self = Self(1_000_148_003);
    pub const DST_OVER_EXT: Self = Self(1_000_148_004);
    pub const SRC_IN_EXT: Self = Self(1_000_148_005);
    pub const DST_IN_EXT: Self = Self(1_000_148_006);
    pub const SRC_OUT_EXT: Self = Self(1_000_148_007);
    pub const DST_OUT_EXT: Self = Self(1_000_148_008);
    pub const SRC_ATOP_EXT: Self = Self(1_000_148_009);
    pub const DST_ATOP_EXT: Self = Self(1_000_148_010);
    pub const XOR_EXT: Self = Self(1_000_148_011);
    pub const MULTIPLY_EXT: Self = Self(1_000_148_012);
    pub const SCREEN_EXT: Self = Self(1_000_148_013);
    pub const OVERLAY_EXT: Self = Self(1_000_148_014);
    pub const DARKEN_EXT: Self = Self(1_000_148_015);
    pub const LIGHTEN_EXT: Self = Self(1_000_148_016);
    pub const COLORDODGE_EXT: Self = Self(1_000_148_017);
    pub const COLORBURN_EXT: Self = Self(1_000_148_018);
    pub const HARDLIGHT_EXT: Self = Self(1_000_148_019);
    pub const SOFTLIGHT_EXT: Self = Self(1_000_148_020);
    pub const DIFFERENCE_EXT: Self = Self(1_000_148_021);
    pub const EXCLUSION_EXT: Self = Self(1_000_148_022);
    pub const INVERT_EXT: Self = Self(1_000_148_023);
    pub const INVERT_RGB_EXT: Self = Self(1_000_148_024);
    pub const LINEARDODGE_EXT: Self = Self(1_000_148_025);
    pub const LINEARBURN_EXT: Self = Self(1_000_148_026);
    pub const VIVIDLIGHT_EXT: Self = Self(1_000_148_027);
    pub const LINEARLIGHT_EXT: Self = Self(1_000_148_028);
    pub const PINLIGHT_EXT: Self = Self(1_000_148_029);
    pub const HARDMIX_EXT: Self = Self(1_000_148_030);
    pub const HSL_HUE_EXT: Self = Self(1_000_148_031);
    pub const HSL_SATURATION_EXT: Self = Self(1_000_148_032);
    pub const HSL_COLOR_EXT: Self = Self(1_000_148_033);
    pub const HSL_LUMINOSITY_EXT: Self = Self(1_000_148_034);
    pub const PLUS_EXT: Self = Self(1_000_148_035);
    pub const PLUS_CLAMPED_EXT: Self = Self(1_000_148_036);
    pub const PLUS_CLAMPED_ALPHA_EXT: Self = Self(1_000_148_037);
    pub const PLUS_DARKER_EXT: Self = Self(1_000_148_038);
    pub const MINUS_EXT: Self = Self(1_000_148_039);
    pub const MINUS_CLAMPED_EXT: Self = Self(1_000_148_040);
    pub const CONTRAST_EXT: Self = Self(1_000_148_041);
    pub const INVERT_OVG_EXT: Self = Self(1_000_148_042);
    pub const RED_EXT: Self = Self(1_000_148_043);
    pub const GREEN_EXT: Self = Self(1_000_148_044);
    pub const BLUE_EXT: Self = Self(1_000_148_045);
}

/// `VkBlendOverlapEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlendOverlapEXT(pub i32);
// SAFETY: an integer.
unsafe impl Abi for BlendOverlapEXT {}
impl BlendOverlapEXT {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const UNCORRELATED_EXT: Self = Self(0);
    pub const DISJOINT_EXT: Self = Self(1);
    pub const CONJOINT_EXT: Self = Self(2);
}

/// `VkBorderColor`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BorderColor(pub i32);
// SAFETY: an integer.
unsafe impl Abi for BorderColor {}
impl BorderColor {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 5), (1_000_287_003, 1_000_287_004)];
    pub const FLOAT_TRANSPARENT_BLACK: Self = Self(0);
    pub const INT_TRANSPARENT_BLACK: Self = Self(1);
    pub const FLOAT_OPAQUE_BLACK: Self = Self(2);
    pub const INT_OPAQUE_BLACK: Self = Self(3);
    pub const FLOAT_OPAQUE_WHITE: Self = Self(4);
    pub const INT_OPAQUE_WHITE: Self = Self(5);
    pub const FLOAT_CUSTOM_EXT: Self = Self(1_000_287_003);
    pub const INT_CUSTOM_EXT: Self = Self(1_000_287_004);
}

/// `VkBufferCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for BufferCreateFlags {}
impl BufferCreateFlags {
    pub const SPARSE_BINDING: Self = Self(1);
    pub const SPARSE_RESIDENCY: Self = Self(2);
    pub const SPARSE_ALIASED: Self = Self(4);
    pub const PROTECTED: Self = Self(8);
    pub const DEVICE_ADDRESS_CAPTURE_REPLAY: Self = Self(16);
}

/// `VkBufferUsageFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferUsageFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for BufferUsageFlags {}
impl BufferUsageFlags {
    pub const TRANSFER_SRC: Self = Self(1);
    pub const TRANSFER_DST: Self = Self(2);
    pub const UNIFORM_TEXEL_BUFFER: Self = Self(4);
    pub const STORAGE_TEXEL_BUFFER: Self = Self(8);
    pub const UNIFORM_BUFFER: Self = Self(16);
    pub const STORAGE_BUFFER: Self = Self(32);
    pub const INDEX_BUFFER: Self = Self(64);
    pub const VERTEX_BUFFER: Self = Self(128);
    pub const INDIRECT_BUFFER: Self = Self(256);
    pub const SHADER_DEVICE_ADDRESS: Self = Self(131_072);
    pub const CONDITIONAL_RENDERING_EXT: Self = Self(512);
    pub const TRANSFORM_FEEDBACK_BUFFER_EXT: Self = Self(2_048);
    pub const TRANSFORM_FEEDBACK_COUNTER_BUFFER_EXT: Self = Self(4_096);
    pub const ACCELERATION_STRUCTURE_BUILD_INPUT_READ_ONLY_KHR: Self = Self(524_288);
    pub const ACCELERATION_STRUCTURE_STORAGE_KHR: Self = Self(1_048_576);
    pub const SHADER_BINDING_TABLE_KHR: Self = Self(1_024);
}

/// `VkBufferUsageFlagBits2`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferUsageFlags2(pub u64);
// SAFETY: an integer.
unsafe impl Abi for BufferUsageFlags2 {}
impl BufferUsageFlags2 {
    pub const BUFFER_USAGE_2_TRANSFER_SRC: Self = Self(1);
    pub const BUFFER_USAGE_2_TRANSFER_DST: Self = Self(2);
    pub const BUFFER_USAGE_2_UNIFORM_TEXEL_BUFFER: Self = Self(4);
    pub const BUFFER_USAGE_2_STORAGE_TEXEL_BUFFER: Self = Self(8);
    pub const BUFFER_USAGE_2_UNIFORM_BUFFER: Self = Self(16);
    pub const BUFFER_USAGE_2_STORAGE_BUFFER: Self = Self(32);
    pub const BUFFER_USAGE_2_INDEX_BUFFER: Self = Self(64);
    pub const BUFFER_USAGE_2_VERTEX_BUFFER: Self = Self(128);
    pub const BUFFER_USAGE_2_INDIRECT_BUFFER: Self = Self(256);
    pub const BUFFER_USAGE_2_SHADER_DEVICE_ADDRESS: Self = Self(131_072);
    pub const BUFFER_USAGE_2_CONDITIONAL_RENDERING_EXT: Self = Self(512);
    pub const BUFFER_USAGE_2_SHADER_BINDING_TABLE_KHR: Self = Self(1_024);
    pub const BUFFER_USAGE_2_TRANSFORM_FEEDBACK_BUFFER_EXT: Self = Self(2_048);
    pub const BUFFER_USAGE_2_TRANSFORM_FEEDBACK_COUNTER_BUFFER_EXT: Self = Self(4_096);
    pub const BUFFER_USAGE_2_ACCELERATION_STRUCTURE_BUILD_INPUT_READ_ONLY_KHR: Self = Self(524_288);
    pub const BUFFER_USAGE_2_ACCELERATION_STRUCTURE_STORAGE_KHR: Self = Self(1_048_576);
}

/// `VkBufferViewCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BufferViewCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for BufferViewCreateFlags {}
/// `VkBuildAccelerationStructureFlagBitsKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuildAccelerationStructureFlagsKHR(pub u32);
// SAFETY: an integer.
unsafe impl Abi for BuildAccelerationStructureFlagsKHR {}
impl BuildAccelerationStructureFlagsKHR {
    pub const ALLOW_UPDATE_KHR: Self = Self(1);
    pub const ALLOW_COMPACTION_KHR: Self = Self(2);
    pub const PREFER_FAST_TRACE_KHR: Self = Self(4);
    pub const PREFER_FAST_BUILD_KHR: Self = Self(8);
    pub const LOW_MEMORY_KHR: Self = Self(16);
    pub const ALLOW_DATA_ACCESS_KHR: Self = Self(2_048);
}

/// `VkBuildAccelerationStructureModeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuildAccelerationStructureModeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for BuildAccelerationStructureModeKHR {}
impl BuildAccelerationStructureModeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const BUILD_KHR: Self = Self(0);
    pub const UPDATE_KHR: Self = Self(1);
}

/// `VkChromaLocation`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChromaLocation(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ChromaLocation {}
impl ChromaLocation {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const COSITED_EVEN: Self = Self(0);
    pub const MIDPOINT: Self = Self(1);
}

/// `VkColorComponentFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColorComponentFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ColorComponentFlags {}
impl ColorComponentFlags {
    pub const R: Self = Self(1);
    pub const G: Self = Self(2);
    pub const B: Self = Self(4);
    pub const A: Self = Self(8);
}

/// `VkCommandBufferLevel`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandBufferLevel(pub i32);
// SAFETY: an integer.
unsafe impl Abi for CommandBufferLevel {}
impl CommandBufferLevel {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const PRIMARY: Self = Self(0);
    pub const SECONDARY: Self = Self(1);
}

/// `VkCommandBufferResetFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandBufferResetFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CommandBufferResetFlags {}
impl CommandBufferResetFlags {
    pub const RELEASE_RESOURCES: Self = Self(1);
}

/// `VkCommandBufferUsageFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandBufferUsageFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CommandBufferUsageFlags {}
impl CommandBufferUsageFlags {
    pub const ONE_TIME_SUBMIT: Self = Self(1);
    pub const RENDER_PASS_CONTINUE: Self = Self(2);
    pub const SIMULTANEOUS_USE: Self = Self(4);
}

/// `VkCommandPoolCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandPoolCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CommandPoolCreateFlags {}
impl CommandPoolCreateFlags {
    pub const TRANSIENT: Self = Self(1);
    pub const RESET_COMMAND_BUFFER: Self = Self(2);
    pub const PROTECTED: Self = Self(4);
}

/// `VkCommandPoolResetFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandPoolResetFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CommandPoolResetFlags {}
impl CommandPoolResetFlags {
    pub const RELEASE_RESOURCES: Self = Self(1);
}

/// `VkCommandPoolTrimFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandPoolTrimFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CommandPoolTrimFlags {}
/// `VkCompareOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompareOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for CompareOp {}
impl CompareOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 7)];
    pub const NEVER: Self = Self(0);
    pub const LESS: Self = Self(1);
    pub const EQUAL: Self = Self(2);
    pub const LESS_OR_EQUAL: Self = Self(3);
    pub const GREATER: Self = Self(4);
    pub const NOT_EQUAL: Self = Self(5);
    pub const GREATER_OR_EQUAL: Self = Self(6);
    pub const ALWAYS: Self = Self(7);
}

/// `VkComponentSwizzle`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComponentSwizzle(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ComponentSwizzle {}
impl ComponentSwizzle {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 6)];
    pub const IDENTITY: Self = Self(0);
    pub const ZERO: Self = Self(1);
    pub const ONE: Self = Self(2);
    pub const R: Self = Self(3);
    pub const G: Self = Self(4);
    pub const B: Self = Self(5);
    pub const A: Self = Self(6);
}

/// `VkComponentTypeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComponentTypeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ComponentTypeKHR {}
impl ComponentTypeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 10),
        (1_000_141_000, 1_000_141_000),
        (1_000_491_002, 1_000_491_003),
    ];
    pub const FLOAT16_KHR: Self = Self(0);
    pub const FLOAT32_KHR: Self = Self(1);
    pub const FLOAT64_KHR: Self = Self(2);
    pub const SINT8_KHR: Self = Self(3);
    pub const SINT16_KHR: Self = Self(4);
    pub const SINT32_KHR: Self = Self(5);
    pub const SINT64_KHR: Self = Self(6);
    pub const UINT8_KHR: Self = Self(7);
    pub const UINT16_KHR: Self = Self(8);
    pub const UINT32_KHR: Self = Self(9);
    pub const UINT64_KHR: Self = Self(10);
    pub const FLOAT8_E4M3_EXT: Self = Self(1_000_491_002);
    pub const FLOAT8_E5M2_EXT: Self = Self(1_000_491_003);
    pub const BFLOAT16_KHR: Self = Self(1_000_141_000);
}

/// `VkConditionalRenderingFlagBitsEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConditionalRenderingFlagsEXT(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ConditionalRenderingFlagsEXT {}
impl ConditionalRenderingFlagsEXT {
    pub const INVERTED_EXT: Self = Self(1);
}

/// `VkConservativeRasterizationModeEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConservativeRasterizationModeEXT(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ConservativeRasterizationModeEXT {}
impl ConservativeRasterizationModeEXT {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const DISABLED_EXT: Self = Self(0);
    pub const OVERESTIMATE_EXT: Self = Self(1);
    pub const UNDERESTIMATE_EXT: Self = Self(2);
}

/// `VkCopyAccelerationStructureModeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CopyAccelerationStructureModeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for CopyAccelerationStructureModeKHR {}
impl CopyAccelerationStructureModeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const CLONE_KHR: Self = Self(0);
    pub const COMPACT_KHR: Self = Self(1);
    pub const SERIALIZE_KHR: Self = Self(2);
    pub const DESERIALIZE_KHR: Self = Self(3);
}

/// `VkCullModeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CullModeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for CullModeFlags {}
impl CullModeFlags {
    pub const NONE: Self = Self(0);
    pub const FRONT: Self = Self(1);
    pub const BACK: Self = Self(2);
    pub const FRONT_AND_BACK: Self = Self(3);
}

/// `VkDependencyFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DependencyFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DependencyFlags {}
impl DependencyFlags {
    pub const BY_REGION: Self = Self(1);
    pub const DEVICE_GROUP: Self = Self(4);
    pub const VIEW_LOCAL: Self = Self(2);
    pub const FEEDBACK_LOOP_EXT: Self = Self(8);
}

/// `VkDepthBiasRepresentationEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepthBiasRepresentationEXT(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DepthBiasRepresentationEXT {}
impl DepthBiasRepresentationEXT {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const LEAST_REPRESENTABLE_VALUE_FORMAT_EXT: Self = Self(0);
    pub const LEAST_REPRESENTABLE_VALUE_FORCE_UNORM_EXT: Self = Self(1);
    pub const FLOAT_EXT: Self = Self(2);
}

/// `VkDepthClampModeEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepthClampModeEXT(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DepthClampModeEXT {}
impl DepthClampModeEXT {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const VIEWPORT_RANGE_EXT: Self = Self(0);
    pub const USER_DEFINED_RANGE_EXT: Self = Self(1);
}

/// `VkDescriptorBindingFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorBindingFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorBindingFlags {}
impl DescriptorBindingFlags {
    pub const UPDATE_AFTER_BIND: Self = Self(1);
    pub const UPDATE_UNUSED_WHILE_PENDING: Self = Self(2);
    pub const PARTIALLY_BOUND: Self = Self(4);
    pub const VARIABLE_DESCRIPTOR_COUNT: Self = Self(8);
}

/// `VkDescriptorPoolCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorPoolCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorPoolCreateFlags {}
impl DescriptorPoolCreateFlags {
    pub const FREE_DESCRIPTOR_SET: Self = Self(1);
    pub const UPDATE_AFTER_BIND: Self = Self(2);
    pub const HOST_ONLY_EXT: Self = Self(4);
}

/// `VkDescriptorPoolResetFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorPoolResetFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorPoolResetFlags {}
/// `VkDescriptorSetLayoutCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorSetLayoutCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorSetLayoutCreateFlags {}
impl DescriptorSetLayoutCreateFlags {
    pub const UPDATE_AFTER_BIND_POOL: Self = Self(2);
    pub const PUSH_DESCRIPTOR: Self = Self(1);
    pub const HOST_ONLY_POOL_EXT: Self = Self(4);
}

/// `VkDescriptorType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorType {}
impl DescriptorType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 10),
        (1_000_138_000, 1_000_138_000),
        (1_000_150_000, 1_000_150_000),
        (1_000_351_000, 1_000_351_000),
    ];
    pub const SAMPLER: Self = Self(0);
    pub const COMBINED_IMAGE_SAMPLER: Self = Self(1);
    pub const SAMPLED_IMAGE: Self = Self(2);
    pub const STORAGE_IMAGE: Self = Self(3);
    pub const UNIFORM_TEXEL_BUFFER: Self = Self(4);
    pub const STORAGE_TEXEL_BUFFER: Self = Self(5);
    pub const UNIFORM_BUFFER: Self = Self(6);
    pub const STORAGE_BUFFER: Self = Self(7);
    pub const UNIFORM_BUFFER_DYNAMIC: Self = Self(8);
    pub const STORAGE_BUFFER_DYNAMIC: Self = Self(9);
    pub const INPUT_ATTACHMENT: Self = Self(10);
    pub const INLINE_UNIFORM_BLOCK: Self = Self(1_000_138_000);
    pub const MUTABLE_EXT: Self = Self(1_000_351_000);
    pub const ACCELERATION_STRUCTURE_KHR: Self = Self(1_000_150_000);
}

/// `VkDescriptorUpdateTemplateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorUpdateTemplateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorUpdateTemplateCreateFlags {}
/// `VkDescriptorUpdateTemplateType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DescriptorUpdateTemplateType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DescriptorUpdateTemplateType {}
impl DescriptorUpdateTemplateType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const DESCRIPTOR_SET: Self = Self(0);
    pub const PUSH_DESCRIPTORS: Self = Self(1);
}

/// `VkDeviceCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DeviceCreateFlags {}
/// `VkDeviceQueueCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeviceQueueCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for DeviceQueueCreateFlags {}
impl DeviceQueueCreateFlags {
    pub const PROTECTED: Self = Self(1);
}

/// `VkDriverId`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DriverId(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DriverId {}
impl DriverId {
    pub const AMD_PROPRIETARY: Self = Self(1);
    pub const AMD_OPEN_SOURCE: Self = Self(2);
    pub const MESA_RADV: Self = Self(3);
    pub const NVIDIA_PROPRIETARY: Self = Self(4);
    pub const INTEL_PROPRIETARY_WINDOWS: Self = Self(5);
    pub const INTEL_OPEN_SOURCE_MESA: Self = Self(6);
    pub const IMAGINATION_PROPRIETARY: Self = Self(7);
    pub const QUALCOMM_PROPRIETARY: Self = Self(8);
    pub const ARM_PROPRIETARY: Self = Self(9);
    pub const GOOGLE_SWIFTSHADER: Self = Self(10);
    pub const GGP_PROPRIETARY: Self = Self(11);
    pub const BROADCOM_PROPRIETARY: Self = Self(12);
    pub const MESA_LLVMPIPE: Self = Self(13);
    pub const MOLTENVK: Self = Self(14);
    pub const COREAVI_PROPRIETARY: Self = Self(15);
    pub const JUICE_PROPRIETARY: Self = Self(16);
    pub const VERISILICON_PROPRIETARY: Self = Self(17);
    pub const MESA_TURNIP: Self = Self(18);
    pub const MESA_V3DV: Self = Self(19);
    pub const MESA_PANVK: Self = Self(20);
    pub const SAMSUNG_PROPRIETARY: Self = Self(21);
    pub const MESA_VENUS: Self = Self(22);
    pub const MESA_DOZEN: Self = Self(23);
    pub const MESA_NVK: Self = Self(24);
    pub const IMAGINATION_OPEN_SOURCE_MESA: Self = Self(25);
    pub const MESA_HONEYKRISP: Self = Self(26);
    pub const VULKAN_SC_EMULATION_ON_VULKAN: Self = Self(27);
    pub const MESA_KOSMICKRISP: Self = Self(28);
    pub const MESA_GFXSTREAM: Self = Self(29);
    pub const APE_SOFT: Self = Self(30);
    pub const RESERVED_31: Self = Self(31);
}

/// `VkDynamicState`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DynamicState(pub i32);
// SAFETY: an integer.
unsafe impl Abi for DynamicState {}
impl DynamicState {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 8),
        (1_000_143_000, 1_000_143_000),
        (1_000_226_000, 1_000_226_000),
        (1_000_259_000, 1_000_259_000),
        (1_000_267_000, 1_000_267_011),
        (1_000_347_000, 1_000_347_000),
        (1_000_352_000, 1_000_352_000),
        (1_000_377_000, 1_000_377_004),
        (1_000_381_000, 1_000_381_000),
        (1_000_455_002, 1_000_455_022),
        (1_000_524_000, 1_000_524_000),
        (1_000_582_000, 1_000_582_000),
    ];
    pub const VIEWPORT: Self = Self(0);
    pub const SCISSOR: Self = Self(1);
    pub const LINE_WIDTH: Self = Self(2);
    pub const DEPTH_BIAS: Self = Self(3);
    pub const BLEND_CONSTANTS: Self = Self(4);
    pub const DEPTH_BOUNDS: Self = Self(5);
    pub const STENCIL_COMPARE_MASK: Self = Self(6);
    pub const STENCIL_WRITE_MASK: Self = Self(7);
    pub const STENCIL_REFERENCE: Self = Self(8);
    pub const CULL_MODE: Self = Self(1_000_267_000);
    pub const FRONT_FACE: Self = Self(1_000_267_001);
    pub const PRIMITIVE_TOPOLOGY: Self = Self(1_000_267_002);
    pub const VIEWPORT_WITH_COUNT: Self = Self(1_000_267_003);
    pub const SCISSOR_WITH_COUNT: Self = Self(1_000_267_004);
    pub const VERTEX_INPUT_BINDING_STRIDE: Self = Self(1_000_267_005);
    pub const DEPTH_TEST_ENABLE: Self = Self(1_000_267_006);
    pub const DEPTH_WRITE_ENABLE: Self = Self(1_000_267_007);
    pub const DEPTH_COMPARE_OP: Self = Self(1_000_267_008);
    pub const DEPTH_BOUNDS_TEST_ENABLE: Self = Self(1_000_267_009);
    pub const STENCIL_TEST_ENABLE: Self = Self(1_000_267_010);
    pub const STENCIL_OP: Self = Self(1_000_267_011);
    pub const RASTERIZER_DISCARD_ENABLE: Self = Self(1_000_377_001);
    pub const DEPTH_BIAS_ENABLE: Self = Self(1_000_377_002);
    pub const PRIMITIVE_RESTART_ENABLE: Self = Self(1_000_377_004);
    pub const LINE_STIPPLE: Self = Self(1_000_259_000);
    pub const ATTACHMENT_FEEDBACK_LOOP_ENABLE_EXT: Self = Self(1_000_524_000);
    pub const COLOR_WRITE_ENABLE_EXT: Self = Self(1_000_381_000);
    pub const DEPTH_CLAMP_RANGE_EXT: Self = Self(1_000_582_000);
    pub const PATCH_CONTROL_POINTS_EXT: Self = Self(1_000_377_000);
    pub const LOGIC_OP_EXT: Self = Self(1_000_377_003);
    pub const DEPTH_CLAMP_ENABLE_EXT: Self = Self(1_000_455_003);
    pub const POLYGON_MODE_EXT: Self = Self(1_000_455_004);
    pub const RASTERIZATION_SAMPLES_EXT: Self = Self(1_000_455_005);
    pub const SAMPLE_MASK_EXT: Self = Self(1_000_455_006);
    pub const ALPHA_TO_COVERAGE_ENABLE_EXT: Self = Self(1_000_455_007);
    pub const ALPHA_TO_ONE_ENABLE_EXT: Self = Self(1_000_455_008);
    pub const LOGIC_OP_ENABLE_EXT: Self = Self(1_000_455_009);
    pub const COLOR_BLEND_ENABLE_EXT: Self = Self(1_000_455_010);
    pub const COLOR_BLEND_EQUATION_EXT: Self = Self(1_000_455_011);
    pub const COLOR_WRITE_MASK_EXT: Self = Self(1_000_455_012);
    pub const TESSELLATION_DOMAIN_ORIGIN_EXT: Self = Self(1_000_455_002);
    pub const RASTERIZATION_STREAM_EXT: Self = Self(1_000_455_013);
    pub const CONSERVATIVE_RASTERIZATION_MODE_EXT: Self = Self(1_000_455_014);
    pub const EXTRA_PRIMITIVE_OVERESTIMATION_SIZE_EXT: Self = Self(1_000_455_015);
    pub const DEPTH_CLIP_ENABLE_EXT: Self = Self(1_000_455_016);
    pub const SAMPLE_LOCATIONS_ENABLE_EXT: Self = Self(1_000_455_017);
    pub const COLOR_BLEND_ADVANCED_EXT: Self = Self(1_000_455_018);
    pub const PROVOKING_VERTEX_MODE_EXT: Self = Self(1_000_455_019);
    pub const LINE_RASTERIZATION_MODE_EXT: Self = Self(1_000_455_020);
    pub const LINE_STIPPLE_ENABLE_EXT: Self = Self(1_000_455_021);
    pub const DEPTH_CLIP_NEGATIVE_ONE_TO_ONE_EXT: Self = Self(1_000_455_022);
    pub const SAMPLE_LOCATIONS_EXT: Self = Self(1_000_143_000);
    pub const VERTEX_INPUT_EXT: Self = Self(1_000_352_000);
    pub const FRAGMENT_SHADING_RATE_KHR: Self = Self(1_000_226_000);
    pub const RAY_TRACING_PIPELINE_STACK_SIZE_KHR: Self = Self(1_000_347_000);
}

/// `VkEventCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for EventCreateFlags {}
impl EventCreateFlags {
    pub const DEVICE_ONLY: Self = Self(1);
}

/// `VkExternalFenceFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalFenceFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalFenceFeatureFlags {}
impl ExternalFenceFeatureFlags {
    pub const EXPORTABLE: Self = Self(1);
    pub const IMPORTABLE: Self = Self(2);
}

/// `VkExternalFenceHandleTypeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalFenceHandleTypeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalFenceHandleTypeFlags {}
impl ExternalFenceHandleTypeFlags {
    pub const OPAQUE_FD: Self = Self(1);
    pub const OPAQUE_WIN32: Self = Self(2);
    pub const OPAQUE_WIN32_KMT: Self = Self(4);
    pub const SYNC_FD: Self = Self(8);
}

/// `VkExternalMemoryFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalMemoryFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalMemoryFeatureFlags {}
impl ExternalMemoryFeatureFlags {
    pub const DEDICATED_ONLY: Self = Self(1);
    pub const EXPORTABLE: Self = Self(2);
    pub const IMPORTABLE: Self = Self(4);
}

/// `VkExternalMemoryHandleTypeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalMemoryHandleTypeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalMemoryHandleTypeFlags {}
impl ExternalMemoryHandleTypeFlags {
    pub const OPAQUE_FD: Self = Self(1);
    pub const OPAQUE_WIN32: Self = Self(2);
    pub const OPAQUE_WIN32_KMT: Self = Self(4);
    pub const D3D11_TEXTURE: Self = Self(8);
    pub const D3D11_TEXTURE_KMT: Self = Self(16);
    pub const D3D12_HEAP: Self = Self(32);
    pub const D3D12_RESOURCE: Self = Self(64);
    pub const DMA_BUF_EXT: Self = Self(512);
}

/// `VkExternalSemaphoreFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalSemaphoreFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalSemaphoreFeatureFlags {}
impl ExternalSemaphoreFeatureFlags {
    pub const EXPORTABLE: Self = Self(1);
    pub const IMPORTABLE: Self = Self(2);
}

/// `VkExternalSemaphoreHandleTypeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalSemaphoreHandleTypeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ExternalSemaphoreHandleTypeFlags {}
impl ExternalSemaphoreHandleTypeFlags {
    pub const OPAQUE_FD: Self = Self(1);
    pub const OPAQUE_WIN32: Self = Self(2);
    pub const OPAQUE_WIN32_KMT: Self = Self(4);
    pub const D3D12_FENCE: Self = Self(8);
    pub const SYNC_FD: Self = Self(16);
}

/// `VkFenceCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FenceCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for FenceCreateFlags {}
impl FenceCreateFlags {
    pub const SIGNALED: Self = Self(1);
}

/// `VkFenceImportFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FenceImportFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for FenceImportFlags {}
impl FenceImportFlags {
    pub const TEMPORARY: Self = Self(1);
}

/// `VkFilter`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Filter(pub i32);
// SAFETY: an integer.
unsafe impl Abi for Filter {}
impl Filter {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1), (1_000_015_000, 1_000_015_000)];
    pub const NEAREST: Self = Self(0);
    pub const LINEAR: Self = Self(1);
    pub const CUBIC_EXT: Self = Self(1_000_015_000);
}

/// `VkFormat`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Format(pub i32);
// SAFETY: an integer.
unsafe impl Abi for Format {}
impl Format {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 184),
        (1_000_054_000, 1_000_054_007),
        (1_000_066_000, 1_000_066_013),
        (1_000_156_000, 1_000_156_033),
        (1_000_288_000, 1_000_288_029),
        (1_000_330_000, 1_000_330_003),
        (1_000_340_000, 1_000_340_001),
        (1_000_460_000, 1_000_460_003),
        (1_000_464_000, 1_000_464_000),
        (1_000_470_000, 1_000_470_001),
        (1_000_609_000, 1_000_609_013),
    ];
    pub const UNDEFINED: Self = Self(0);
    pub const R4G4_UNORM_PACK8: Self = Self(1);
    pub const R4G4B4A4_UNORM_PACK16: Self = Self(2);
    pub const B4G4R4A4_UNORM_PACK16: Self = Self(3);
    pub const R5G6B5_UNORM_PACK16: Self = Self(4);
    pub const B5G6R5_UNORM_PACK16: Self = Self(5);
    pub const R5G5B5A1_UNORM_PACK16: Self = Self(6);
    pub const B5G5R5A1_UNORM_PACK16: Self = Self(7);
    pub const A1R5G5B5_UNORM_PACK16: Self = Self(8);
    pub const R8_UNORM: Self = Self(9);
    pub const R8_SNORM: Self = Self(10);
    pub const R8_USCALED: Self = Self(11);
    pub const R8_SSCALED: Self = Self(12);
    pub const R8_UINT: Self = Self(13);
    pub const R8_SINT: Self = Self(14);
    pub const R8_SRGB: Self = Self(15);
    pub const R8G8_UNORM: Self = Self(16);
    pub const R8G8_SNORM: Self = Self(17);
    pub const R8G8_USCALED: Self = Self(18);
    pub const R8G8_SSCALED: Self = Self(19);
    pub const R8G8_UINT: Self = Self(20);
    pub const R8G8_SINT: Self = Self(21);
    pub const R8G8_SRGB: Self = Self(22);
    pub const R8G8B8_UNORM: Self = Self(23);
    pub const R8G8B8_SNORM: Self = Self(24);
    pub const R8G8B8_USCALED: Self = Self(25);
    pub const R8G8B8_SSCALED: Self = Self(26);
    pub const R8G8B8_UINT: Self = Self(27);
    pub const R8G8B8_SINT: Self = Self(28);
    pub const R8G8B8_SRGB: Self = Self(29);
    pub const B8G8R8_UNORM: Self = Self(30);
    pub const B8G8R8_SNORM: Self = Self(31);
    pub const B8G8R8_USCALED: Self = Self(32);
    pub const B8G8R8_SSCALED: Self = Self(33);
    pub const B8G8R8_UINT: Self = Self(34);
    pub const B8G8R8_SINT: Self = Self(35);
    pub const B8G8R8_SRGB: Self = Self(36);
    pub const R8G8B8A8_UNORM: Self = Self(37);
    pub const R8G8B8A8_SNORM: Self = Self(38);
    pub const R8G8B8A8_USCALED: Self = Self(39);
    pub const R8G8B8A8_SSCALED: Self = Self(40);
    pub const R8G8B8A8_UINT: Self = Self(41);
    pub const R8G8B8A8_SINT: Self = Self(42);
    pub const R8G8B8A8_SRGB: Self = Self(43);
    pub const B8G8R8A8_UNORM: Self = Self(44);
    pub const B8G8R8A8_SNORM: Self = Self(45);
    pub const B8G8R8A8_USCALED: Self = Self(46);
    pub const B8G8R8A8_SSCALED: Self = Self(47);
    pub const B8G8R8A8_UINT: Self = Self(48);
    pub const B8G8R8A8_SINT: Self = Self(49);
    pub const B8G8R8A8_SRGB: Self = Self(50);
    pub const A8B8G8R8_UNORM_PACK32: Self = Self(51);
    pub const A8B8G8R8_SNORM_PACK32: Self = Self(52);
    pub const A8B8G8R8_USCALED_PACK32: Self = Self(53);
    pub const A8B8G8R8_SSCALED_PACK32: Self = Self(54);
    pub const A8B8G8R8_UINT_PACK32: Self = Self(55);
    pub const A8B8G8R8_SINT_PACK32: Self = Self(56);
    pub const A8B8G8R8_SRGB_PACK32: Self = Self(57);
    pub const A2R10G10B10_UNORM_PACK32: Self = Self(58);
    pub const A2R10G10B10_SNORM_PACK32: Self = Self(59);
    pub const A2R10G10B10_USCALED_PACK32: Self = Self(60);
    pub const A2R10G10B10_SSCALED_PACK32: Self = Self(61);
    pub const A2R10G10B10_UINT_PACK32: Self = Self(62);
    pub const A2R10G10B10_SINT_PACK32: Self = Self(63);
    pub const A2B10G10R10_UNORM_PACK32: Self = Self(64);
    pub const A2B10G10R10_SNORM_PACK32: Self = Self(65);
    pub const A2B10G10R10_USCALED_PACK32: Self = Self(66);
    pub const A2B10G10R10_SSCALED_PACK32: Self = Self(67);
    pub const A2B10G10R10_UINT_PACK32: Self = Self(68);
    pub const A2B10G10R10_SINT_PACK32: Self = Self(69);
    pub const R16_UNORM: Self = Self(70);
    pub const R16_SNORM: Self = Self(71);
    pub const R16_USCALED: Self = Self(72);
    pub const R16_SSCALED: Self = Self(73);
    pub const R16_UINT: Self = Self(74);
    pub const R16_SINT: Self = Self(75);
    pub const R16_SFLOAT: Self = Self(76);
    pub const R16G16_UNORM: Self = Self(77);
    pub const R16G16_SNORM: Self = Self(78);
    pub const R16G16_USCALED: Self = Self(79);
    pub const R16G16_SSCALED: Self = Self(80);
    pub const R16G16_UINT: Self = Self(81);
    pub const R16G16_SINT: Self = Self(82);
    pub const R16G16_SFLOAT: Self = Self(83);
    pub const R16G16B16_UNORM: Self = Self(84);
    pub const R16G16B16_SNORM: Self = Self(85);
    pub const R16G16B16_USCALED: Self = Self(86);
    pub const R16G16B16_SSCALED: Self = Self(87);
    pub const R16G16B16_UINT: Self = Self(88);
    pub const R16G16B16_SINT: Self = Self(89);
    pub const R16G16B16_SFLOAT: Self = Self(90);
    pub const R16G16B16A16_UNORM: Self = Self(91);
    pub const R16G16B16A16_SNORM: Self = Self(92);
    pub const R16G16B16A16_USCALED: Self = Self(93);
    pub const R16G16B16A16_SSCALED: Self = Self(94);
    pub const R16G16B16A16_UINT: Self = Self(95);
    pub const R16G16B16A16_SINT: Self = Self(96);
    pub const R16G16B16A16_SFLOAT: Self = Self(97);
    pub const R32_UINT: Self = Self(98);
    pub const R32_SINT: Self = Self(99);
    pub const R32_SFLOAT: Self = Self(100);
    pub const R32G32_UINT: Self = Self(101);
    pub const R32G32_SINT: Self = Self(102);
    pub const R32G32_SFLOAT: Self = Self(103);
    pub const R32G32B32_UINT: Self = Self(104);
    pub const R32G32B32_SINT: Self = Self(105);
    pub const R32G32B32_SFLOAT: Self = Self(106);
    pub const R32G32B32A32_UINT: Self = Self(107);
    pub const R32G32B32A32_SINT: Self = Self(108);
    pub const R32G32B32A32_SFLOAT: Self = Self(109);
    pub const R64_UINT: Self = Self(110);
    pub const R64_SINT: Self = Self(111);
    pub const R64_SFLOAT: Self = Self(112);
    pub const R64G64_UINT: Self = Self(113);
    pub const R64G64_SINT: Self = Self(114);
    pub const R64G64_SFLOAT: Self = Self(115);
    pub const R64G64B64_UINT: Self = Self(116);
    pub const R64G64B64_SINT: Self = Self(117);
    pub const R64G64B64_SFLOAT: Self = Self(118);
    pub const R64G64B64A64_UINT: Self = Self(119);
    pub const R64G64B64A64_SINT: Self = Self(120);
    pub const R64G64B64A64_SFLOAT: Self = Self(121);
    pub const B10G11R11_UFLOAT_PACK32: Self = Self(122);
    pub const E5B9G9R9_UFLOAT_PACK32: Self = Self(123);
    pub const D16_UNORM: Self = Self(124);
    pub const X8_D24_UNORM_PACK32: Self = Self(125);
    pub const D32_SFLOAT: Self = Self(126);
    pub const S8_UINT: Self = Self(127);
    pub const D16_UNORM_S8_UINT: Self = Self(128);
    pub const D24_UNORM_S8_UINT: Self = Self(129);
    pub const D32_SFLOAT_S8_UINT: Self = Self(130);
    pub const BC1_RGB_UNORM_BLOCK: Self = Self(131);
    pub const BC1_RGB_SRGB_BLOCK: Self = Self(132);
    pub const BC1_RGBA_UNORM_BLOCK: Self = Self(133);
    pub const BC1_RGBA_SRGB_BLOCK: Self = Self(134);
    pub const BC2_UNORM_BLOCK: Self = Self(135);
    pub const BC2_SRGB_BLOCK: Self = Self(136);
    pub const BC3_UNORM_BLOCK: Self = Self(137);
    pub const BC3_SRGB_BLOCK: Self = Self(138);
    pub const BC4_UNORM_BLOCK: Self = Self(139);
    pub const BC4_SNORM_BLOCK: Self = Self(140);
    pub const BC5_UNORM_BLOCK: Self = Self(141);
    pub const BC5_SNORM_BLOCK: Self = Self(142);
    pub const BC6H_UFLOAT_BLOCK: Self = Self(143);
    pub const BC6H_SFLOAT_BLOCK: Self = Self(144);
    pub const BC7_UNORM_BLOCK: Self = Self(145);
    pub const BC7_SRGB_BLOCK: Self = Self(146);
    pub const ETC2_R8G8B8_UNORM_BLOCK: Self = Self(147);
    pub const ETC2_R8G8B8_SRGB_BLOCK: Self = Self(148);
    pub const ETC2_R8G8B8A1_UNORM_BLOCK: Self = Self(149);
    pub const ETC2_R8G8B8A1_SRGB_BLOCK: Self = Self(150);
    pub const ETC2_R8G8B8A8_UNORM_BLOCK: Self = Self(151);
    pub const ETC2_R8G8B8A8_SRGB_BLOCK: Self = Self(152);
    pub const EAC_R11_UNORM_BLOCK: Self = Self(153);
    pub const EAC_R11_SNORM_BLOCK: Self = Self(154);
    pub const EAC_R11G11_UNORM_BLOCK: Self = Self(155);
    pub const EAC_R11G11_SNORM_BLOCK: Self = Self(156);
    pub const ASTC_4X4_UNORM_BLOCK: Self = Self(157);
    pub const ASTC_4X4_SRGB_BLOCK: Self = Self(158);
    pub const ASTC_5X4_UNORM_BLOCK: Self = Self(159);
    pub const ASTC_5X4_SRGB_BLOCK: Self = Self(160);
    pub const ASTC_5X5_UNORM_BLOCK: Self = Self(161);
    pub const ASTC_5X5_SRGB_BLOCK: Self = Self(162);
    pub const ASTC_6X5_UNORM_BLOCK: Self = Self(163);
    pub const ASTC_6X5_SRGB_BLOCK: Self = Self(164);
    pub const ASTC_6X6_UNORM_BLOCK: Self = Self(165);
    pub const ASTC_6X6_SRGB_BLOCK: Self = Self(166);
    pub const ASTC_8X5_UNORM_BLOCK: Self = Self(167);
    pub const ASTC_8X5_SRGB_BLOCK: Self = Self(168);
    pub const ASTC_8X6_UNORM_BLOCK: Self = Self(169);
    pub const ASTC_8X6_SRGB_BLOCK: Self = Self(170);
    pub const ASTC_8X8_UNORM_BLOCK: Self = Self(171);
    pub const ASTC_8X8_SRGB_BLOCK: Self = Self(172);
    pub const ASTC_10X5_UNORM_BLOCK: Self = Self(173);
    pub const ASTC_10X5_SRGB_BLOCK: Self = Self(174);
    pub const ASTC_10X6_UNORM_BLOCK: Self = Self(175);
    pub const ASTC_10X6_SRGB_BLOCK: Self = Self(176);
    pub const ASTC_10X8_UNORM_BLOCK: Self = Self(177);
    pub const ASTC_10X8_SRGB_BLOCK: Self = Self(178);
    pub const ASTC_10X10_UNORM_BLOCK: Self = Self(179);
    pub const ASTC_10X10_SRGB_BLOCK: Self = Self(180);
    pub const ASTC_12X10_UNORM_BLOCK: Self = Self(181);
    pub const ASTC_12X10_SRGB_BLOCK: Self = Self(182);
    pub const ASTC_12X12_UNORM_BLOCK: Self = Self(183);
    pub const ASTC_12X12_SRGB_BLOCK: Self = Self(184);
    pub const G8B8G8R8_422_UNORM: Self = Self(1_000_156_000);
    pub const B8G8R8G8_422_UNORM: Self = Self(1_000_156_001);
    pub const G8_B8_R8_3PLANE_420_UNORM: Self = Self(1_000_156_002);
    pub const G8_B8R8_2PLANE_420_UNORM: Self = Self(1_000_156_003);
    pub const G8_B8_R8_3PLANE_422_UNORM: Self = Self(1_000_156_004);
    pub const G8_B8R8_2PLANE_422_UNORM: Self = Self(1_000_156_005);
    pub const G8_B8_R8_3PLANE_444_UNORM: Self = Self(1_000_156_006);
    pub const R10X6_UNORM_PACK16: Self = Self(1_000_156_007);
    pub const R10X6G10X6_UNORM_2PACK16: Self = Self(1_000_156_008);
    pub const R10X6G10X6B10X6A10X6_UNORM_4PACK16: Self = Self(1_000_156_009);
    pub const G10X6B10X6G10X6R10X6_422_UNORM_4PACK16: Self = Self(1_000_156_010);
    pub const B10X6G10X6R10X6G10X6_422_UNORM_4PACK16: Self = Self(1_000_156_011);
    pub const G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16: Self = Self(1_000_156_012);
    pub const G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16: Self = Self(1_000_156_013);
    pub const G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16: Self = Self(1_000_156_014);
    pub const G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16: Self = Self(1_000_156_015);
    pub const G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16: Self = Self(1_000_156_016);
    pub const R12X4_UNORM_PACK16: Self = Self(1_000_156_017);
    pub const R12X4G12X4_UNORM_2PACK16: Self = Self(1_000_156_018);
    pub const R12X4G12X4B12X4A12X4_UNORM_4PACK16: Self = Self(1_000_156_019);
    pub const G12X4B12X4G12X4R12X4_422_UNORM_4PACK16: Self = Self(1_000_156_020);
    pub const B12X4G12X4R12X4G12X4_422_UNORM_4PACK16: Self = Self(1_000_156_021);
    pub const G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16: Self = Self(1_000_156_022);
    pub const G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16: Self = Self(1_000_156_023);
    pub const G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16: Self = Self(1_000_156_024);
    pub const G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16: Self = Self(1_000_156_025);
    pub const G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16: Self = Self(1_000_156_026);
    pub const G16B16G16R16_422_UNORM: Self = Self(1_000_156_027);
    pub const B16G16R16G16_422_UNORM: Self = Self(1_000_156_028);
    pub const G16_B16_R16_3PLANE_420_UNORM: Self = Self(1_000_156_029);
    pub const G16_B16R16_2PLANE_420_UNORM: Self = Self(1_000_156_030);
    pub const G16_B16_R16_3PLANE_422_UNORM: Self = Self(1_000_156_031);
    pub const G16_B16R16_2PLANE_422_UNORM: Self = Self(1_000_156_032);
    pub const G16_B16_R16_3PLANE_444_UNORM: Self = Self(1_000_156_033);
    pub const G8_B8R8_2PLANE_444_UNORM: Self = Self(1_000_330_000);
    pub const G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16: Self = Self(1_000_330_001);
    pub const G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16: Self = Self(1_000_330_002);
    pub const G16_B16R16_2PLANE_444_UNORM: Self = Self(1_000_330_003);
    pub const A4R4G4B4_UNORM_PACK16: Self = Self(1_000_340_000);
    pub const A4B4G4R4_UNORM_PACK16: Self = Self(1_000_340_001);
    pub const ASTC_4X4_SFLOAT_BLOCK: Self = Self(1_000_066_000);
    pub const ASTC_5X4_SFLOAT_BLOCK: Self = Self(1_000_066_001);
    pub const ASTC_5X5_SFLOAT_BLOCK: Self = Self(1_000_066_002);
    pub const ASTC_6X5_SFLOAT_BLOCK: Self = Self(1_000_066_003);
    pub const ASTC_6X6_SFLOAT_BLOCK: Self = Self(1_000_066_004);
    pub const ASTC_8X5_SFLOAT_BLOCK: Self = Self(1_000_066_005);
    pub const ASTC_8X6_SFLOAT_BLOCK: Self = Self(1_000_066_006);
    pub const ASTC_8X8_SFLOAT_BLOCK: Self = Self(1_000_066_007);
    pub const ASTC_10X5_SFLOAT_BLOCK: Self = Self(1_000_066_008);
    pub const ASTC_10X6_SFLOAT_BLOCK: Self = Self(1_000_066_009);
    pub const ASTC_10X8_SFLOAT_BLOCK: Self = Self(1_000_066_010);
    pub const ASTC_10X10_SFLOAT_BLOCK: Self = Self(1_000_066_011);
    pub const ASTC_12X10_SFLOAT_BLOCK: Self = Self(1_000_066_012);
    pub const ASTC_12X12_SFLOAT_BLOCK: Self = Self(1_000_066_013);
    pub const A1B5G5R5_UNORM_PACK16: Self = Self(1_000_470_000);
    pub const A8_UNORM: Self = Self(1_000_470_001);
}

/// `VkFormatFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for FormatFeatureFlags {}
impl FormatFeatureFlags {
    pub const SAMPLED_IMAGE: Self = Self(1);
    pub const STORAGE_IMAGE: Self = Self(2);
    pub const STORAGE_IMAGE_ATOMIC: Self = Self(4);
    pub const UNIFORM_TEXEL_BUFFER: Self = Self(8);
    pub const STORAGE_TEXEL_BUFFER: Self = Self(16);
    pub const STORAGE_TEXEL_BUFFER_ATOMIC: Self = Self(32);
    pub const VERTEX_BUFFER: Self = Self(64);
    pub const COLOR_ATTACHMENT: Self = Self(128);
    pub const COLOR_ATTACHMENT_BLEND: Self = Self(256);
    pub const DEPTH_STENCIL_ATTACHMENT: Self = Self(512);
    pub const BLIT_SRC: Self = Self(1_024);
    pub const BLIT_DST: Self = Self(2_048);
    pub const SAMPLED_IMAGE_FILTER_LINEAR: Self = Self(4_096);
    pub const TRANSFER_SRC: Self = Self(16_384);
    pub const TRANSFER_DST: Self = Self(32_768);
    pub const MIDPOINT_CHROMA_SAMPLES: Self = Self(131_072);
    pub const SAMPLED_IMAGE_YCBCR_CONVERSION_LINEAR_FILTER: Self = Self(262_144);
    pub const SAMPLED_IMAGE_YCBCR_CONVERSION_SEPARATE_RECONSTRUCTION_FILTER: Self = Self(524_288);
    pub const SAMPLED_IMAGE_YCBCR_CONVERSION_CHROMA_RECONSTRUCTION_EXPLICIT: Self = Self(1_048_576);
    pub const SAMPLED_IMAGE_YCBCR_CONVERSION_CHROMA_RECONSTRUCTION_EXPLICIT_FORCEABLE: Self =
        Self(2_097_152);
    pub const DISJOINT: Self = Self(4_194_304);
    pub const COSITED_CHROMA_SAMPLES: Self = Self(8_388_608);
    pub const SAMPLED_IMAGE_FILTER_MINMAX: Self = Self(65_536);
    pub const SAMPLED_IMAGE_FILTER_CUBIC_EXT: Self = Self(8_192);
    pub const ACCELERATION_STRUCTURE_VERTEX_BUFFER_KHR: Self = Self(536_870_912);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(1_073_741_824);
}

/// `VkFormatFeatureFlagBits2`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FormatFeatureFlags2(pub u64);
// SAFETY: an integer.
unsafe impl Abi for FormatFeatureFlags2 {}
impl FormatFeatureFlags2 {
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE: Self = Self(1);
    pub const FORMAT_FEATURE_2_STORAGE_IMAGE: Self = Self(2);
    pub const FORMAT_FEATURE_2_STORAGE_IMAGE_ATOMIC: Self = Self(4);
    pub const FORMAT_FEATURE_2_UNIFORM_TEXEL_BUFFER: Self = Self(8);
    pub const FORMAT_FEATURE_2_STORAGE_TEXEL_BUFFER: Self = Self(16);
    pub const FORMAT_FEATURE_2_STORAGE_TEXEL_BUFFER_ATOMIC: Self = Self(32);
    pub const FORMAT_FEATURE_2_VERTEX_BUFFER: Self = Self(64);
    pub const FORMAT_FEATURE_2_COLOR_ATTACHMENT: Self = Self(128);
    pub const FORMAT_FEATURE_2_COLOR_ATTACHMENT_BLEND: Self = Self(256);
    pub const FORMAT_FEATURE_2_DEPTH_STENCIL_ATTACHMENT: Self = Self(512);
    pub const FORMAT_FEATURE_2_BLIT_SRC: Self = Self(1_024);
    pub const FORMAT_FEATURE_2_BLIT_DST: Self = Self(2_048);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_FILTER_LINEAR: Self = Self(4_096);
    pub const FORMAT_FEATURE_2_TRANSFER_SRC: Self = Self(16_384);
    pub const FORMAT_FEATURE_2_TRANSFER_DST: Self = Self(32_768);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_FILTER_MINMAX: Self = Self(65_536);
    pub const FORMAT_FEATURE_2_MIDPOINT_CHROMA_SAMPLES: Self = Self(131_072);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_YCBCR_CONVERSION_LINEAR_FILTER: Self = Self(262_144);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_YCBCR_CONVERSION_SEPARATE_RECONSTRUCTION_FILTER: Self =
        Self(524_288);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_YCBCR_CONVERSION_CHROMA_RECONSTRUCTION_EXPLICIT: Self =
        Self(1_048_576);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_YCBCR_CONVERSION_CHROMA_RECONSTRUCTION_EXPLICIT_FORCEABLE: Self = Self(2_097_152);
    pub const FORMAT_FEATURE_2_DISJOINT: Self = Self(4_194_304);
    pub const FORMAT_FEATURE_2_COSITED_CHROMA_SAMPLES: Self = Self(8_388_608);
    pub const FORMAT_FEATURE_2_STORAGE_READ_WITHOUT_FORMAT: Self = Self(2_147_483_648);
    pub const FORMAT_FEATURE_2_STORAGE_WRITE_WITHOUT_FORMAT: Self = Self(4_294_967_296);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_DEPTH_COMPARISON: Self = Self(8_589_934_592);
    pub const FORMAT_FEATURE_2_SAMPLED_IMAGE_FILTER_CUBIC: Self = Self(8_192);
    pub const FORMAT_FEATURE_2_HOST_IMAGE_TRANSFER: Self = Self(70_368_744_177_664);
    pub const FORMAT_FEATURE_2_ACCELERATION_STRUCTURE_VERTEX_BUFFER_KHR: Self = Self(536_870_912);
    pub const FORMAT_FEATURE_2_FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(1_073_741_824);
}

/// `VkFragmentShadingRateCombinerOpKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FragmentShadingRateCombinerOpKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for FragmentShadingRateCombinerOpKHR {}
impl FragmentShadingRateCombinerOpKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 4)];
    pub const KEEP_KHR: Self = Self(0);
    pub const REPLACE_KHR: Self = Self(1);
    pub const MIN_KHR: Self = Self(2);
    pub const MAX_KHR: Self = Self(3);
    pub const MUL_KHR: Self = Self(4);
}

/// `VkFramebufferCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FramebufferCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for FramebufferCreateFlags {}
impl FramebufferCreateFlags {
    pub const IMAGELESS: Self = Self(1);
}

/// `VkFrontFace`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FrontFace(pub i32);
// SAFETY: an integer.
unsafe impl Abi for FrontFace {}
impl FrontFace {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const COUNTER_CLOCKWISE: Self = Self(0);
    pub const CLOCKWISE: Self = Self(1);
}

/// `VkGeometryFlagBitsKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GeometryFlagsKHR(pub u32);
// SAFETY: an integer.
unsafe impl Abi for GeometryFlagsKHR {}
impl GeometryFlagsKHR {
    pub const OPAQUE_KHR: Self = Self(1);
    pub const NO_DUPLICATE_ANY_HIT_INVOCATION_KHR: Self = Self(2);
}

/// `VkGeometryTypeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GeometryTypeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for GeometryTypeKHR {}
impl GeometryTypeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const TRIANGLES_KHR: Self = Self(0);
    pub const AABBS_KHR: Self = Self(1);
    pub const INSTANCES_KHR: Self = Self(2);
}

/// `VkGraphicsPipelineLibraryFlagBitsEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GraphicsPipelineLibraryFlagsEXT(pub u32);
// SAFETY: an integer.
unsafe impl Abi for GraphicsPipelineLibraryFlagsEXT {}
impl GraphicsPipelineLibraryFlagsEXT {
    pub const VERTEX_INPUT_INTERFACE_EXT: Self = Self(1);
    pub const PRE_RASTERIZATION_SHADERS_EXT: Self = Self(2);
    pub const FRAGMENT_SHADER_EXT: Self = Self(4);
    pub const FRAGMENT_OUTPUT_INTERFACE_EXT: Self = Self(8);
}

/// `VkHostImageCopyFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostImageCopyFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for HostImageCopyFlags {}
impl HostImageCopyFlags {
    pub const MEMCPY: Self = Self(1);
}

/// `VkImageAspectFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageAspectFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ImageAspectFlags {}
impl ImageAspectFlags {
    pub const COLOR: Self = Self(1);
    pub const DEPTH: Self = Self(2);
    pub const STENCIL: Self = Self(4);
    pub const METADATA: Self = Self(8);
    pub const PLANE_0: Self = Self(16);
    pub const PLANE_1: Self = Self(32);
    pub const PLANE_2: Self = Self(64);
    pub const NONE: Self = Self(0);
    pub const MEMORY_PLANE_0_EXT: Self = Self(128);
    pub const MEMORY_PLANE_1_EXT: Self = Self(256);
    pub const MEMORY_PLANE_2_EXT: Self = Self(512);
    pub const MEMORY_PLANE_3_EXT: Self = Self(1_024);
}

/// `VkImageCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ImageCreateFlags {}
impl ImageCreateFlags {
    pub const SPARSE_BINDING: Self = Self(1);
    pub const SPARSE_RESIDENCY: Self = Self(2);
    pub const SPARSE_ALIASED: Self = Self(4);
    pub const MUTABLE_FORMAT: Self = Self(8);
    pub const CUBE_COMPATIBLE: Self = Self(16);
    pub const ALIAS: Self = Self(1_024);
    pub const SPLIT_INSTANCE_BIND_REGIONS: Self = Self(64);
    pub const N2D_ARRAY_COMPATIBLE: Self = Self(32);
    pub const BLOCK_TEXEL_VIEW_COMPATIBLE: Self = Self(128);
    pub const EXTENDED_USAGE: Self = Self(256);
    pub const PROTECTED: Self = Self(2_048);
    pub const DISJOINT: Self = Self(512);
    pub const N2D_VIEW_COMPATIBLE_EXT: Self = Self(131_072);
    pub const MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_EXT: Self = Self(262_144);
    pub const SAMPLE_LOCATIONS_COMPATIBLE_DEPTH_EXT: Self = Self(4_096);
}

/// `VkImageLayout`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageLayout(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ImageLayout {}
impl ImageLayout {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 8),
        (1_000_001_002, 1_000_001_002),
        (1_000_024_000, 1_000_024_002),
        (1_000_111_000, 1_000_111_000),
        (1_000_117_000, 1_000_117_001),
        (1_000_164_003, 1_000_164_003),
        (1_000_218_000, 1_000_218_000),
        (1_000_232_000, 1_000_232_000),
        (1_000_241_000, 1_000_241_003),
        (1_000_299_000, 1_000_299_002),
        (1_000_314_000, 1_000_314_001),
        (1_000_339_000, 1_000_339_000),
        (1_000_460_000, 1_000_460_000),
        (1_000_553_000, 1_000_553_000),
        (1_000_620_000, 1_000_620_000),
    ];
    pub const UNDEFINED: Self = Self(0);
    pub const GENERAL: Self = Self(1);
    pub const COLOR_ATTACHMENT_OPTIMAL: Self = Self(2);
    pub const DEPTH_STENCIL_ATTACHMENT_OPTIMAL: Self = Self(3);
    pub const DEPTH_STENCIL_READ_ONLY_OPTIMAL: Self = Self(4);
    pub const SHADER_READ_ONLY_OPTIMAL: Self = Self(5);
    pub const TRANSFER_SRC_OPTIMAL: Self = Self(6);
    pub const TRANSFER_DST_OPTIMAL: Self = Self(7);
    pub const PREINITIALIZED: Self = Self(8);
    pub const DEPTH_READ_ONLY_STENCIL_ATTACHMENT_OPTIMAL: Self = Self(1_000_117_000);
    pub const DEPTH_ATTACHMENT_STENCIL_READ_ONLY_OPTIMAL: Self = Self(1_000_117_001);
    pub const DEPTH_ATTACHMENT_OPTIMAL: Self = Self(1_000_241_000);
    pub const DEPTH_READ_ONLY_OPTIMAL: Self = Self(1_000_241_001);
    pub const STENCIL_ATTACHMENT_OPTIMAL: Self = Self(1_000_241_002);
    pub const STENCIL_READ_ONLY_OPTIMAL: Self = Self(1_000_241_003);
    pub const READ_ONLY_OPTIMAL: Self = Self(1_000_314_000);
    pub const ATTACHMENT_OPTIMAL: Self = Self(1_000_314_001);
    pub const RENDERING_LOCAL_READ: Self = Self(1_000_232_000);
    pub const ATTACHMENT_FEEDBACK_LOOP_OPTIMAL_EXT: Self = Self(1_000_339_000);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_OPTIMAL_KHR: Self = Self(1_000_164_003);
}

/// `VkImageTiling`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageTiling(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ImageTiling {}
impl ImageTiling {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1), (1_000_158_000, 1_000_158_000)];
    pub const OPTIMAL: Self = Self(0);
    pub const LINEAR: Self = Self(1);
    pub const DRM_FORMAT_MODIFIER_EXT: Self = Self(1_000_158_000);
}

/// `VkImageType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ImageType {}
impl ImageType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const N1D: Self = Self(0);
    pub const N2D: Self = Self(1);
    pub const N3D: Self = Self(2);
}

/// `VkImageUsageFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageUsageFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ImageUsageFlags {}
impl ImageUsageFlags {
    pub const TRANSFER_SRC: Self = Self(1);
    pub const TRANSFER_DST: Self = Self(2);
    pub const SAMPLED: Self = Self(4);
    pub const STORAGE: Self = Self(8);
    pub const COLOR_ATTACHMENT: Self = Self(16);
    pub const DEPTH_STENCIL_ATTACHMENT: Self = Self(32);
    pub const TRANSIENT_ATTACHMENT: Self = Self(64);
    pub const INPUT_ATTACHMENT: Self = Self(128);
    pub const HOST_TRANSFER: Self = Self(4_194_304);
    pub const ATTACHMENT_FEEDBACK_LOOP_EXT: Self = Self(524_288);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(256);
}

/// `VkImageViewCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageViewCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ImageViewCreateFlags {}
impl ImageViewCreateFlags {}

/// `VkImageViewType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageViewType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ImageViewType {}
impl ImageViewType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 6)];
    pub const N1D: Self = Self(0);
    pub const N2D: Self = Self(1);
    pub const N3D: Self = Self(2);
    pub const CUBE: Self = Self(3);
    pub const N1D_ARRAY: Self = Self(4);
    pub const N2D_ARRAY: Self = Self(5);
    pub const CUBE_ARRAY: Self = Self(6);
}

/// `VkIndexType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for IndexType {}
impl IndexType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 1),
        (1_000_165_000, 1_000_165_000),
        (1_000_265_000, 1_000_265_000),
    ];
    pub const UINT16: Self = Self(0);
    pub const UINT32: Self = Self(1);
    pub const UINT8: Self = Self(1_000_265_000);
    pub const NONE_KHR: Self = Self(1_000_165_000);
}

/// `VkInstanceCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InstanceCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for InstanceCreateFlags {}
impl InstanceCreateFlags {}

/// `VkLineRasterizationMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineRasterizationMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for LineRasterizationMode {}
impl LineRasterizationMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const DEFAULT: Self = Self(0);
    pub const RECTANGULAR: Self = Self(1);
    pub const BRESENHAM: Self = Self(2);
    pub const RECTANGULAR_SMOOTH: Self = Self(3);
}

/// `VkLogicOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for LogicOp {}
impl LogicOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 15)];
    pub const CLEAR: Self = Self(0);
    pub const AND: Self = Self(1);
    pub const AND_REVERSE: Self = Self(2);
    pub const COPY: Self = Self(3);
    pub const AND_INVERTED: Self = Self(4);
    pub const NO_OP: Self = Self(5);
    pub const XOR: Self = Self(6);
    pub const OR: Self = Self(7);
    pub const NOR: Self = Self(8);
    pub const EQUIVALENT: Self = Self(9);
    pub const INVERT: Self = Self(10);
    pub const OR_REVERSE: Self = Self(11);
    pub const COPY_INVERTED: Self = Self(12);
    pub const OR_INVERTED: Self = Self(13);
    pub const NAND: Self = Self(14);
    pub const SET: Self = Self(15);
}

/// `VkMemoryAllocateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryAllocateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for MemoryAllocateFlags {}
impl MemoryAllocateFlags {
    pub const DEVICE_MASK: Self = Self(1);
    pub const DEVICE_ADDRESS: Self = Self(2);
    pub const DEVICE_ADDRESS_CAPTURE_REPLAY: Self = Self(4);
}

/// `VkMemoryHeapFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryHeapFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for MemoryHeapFlags {}
impl MemoryHeapFlags {
    pub const DEVICE_LOCAL: Self = Self(1);
    pub const MULTI_INSTANCE: Self = Self(2);
}

/// `VkMemoryMapFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryMapFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for MemoryMapFlags {}
impl MemoryMapFlags {}

/// `VkMemoryPropertyFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryPropertyFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for MemoryPropertyFlags {}
impl MemoryPropertyFlags {
    pub const DEVICE_LOCAL: Self = Self(1);
    pub const HOST_VISIBLE: Self = Self(2);
    pub const HOST_COHERENT: Self = Self(4);
    pub const HOST_CACHED: Self = Self(8);
    pub const LAZILY_ALLOCATED: Self = Self(16);
    pub const PROTECTED: Self = Self(32);
}

/// `VkMemoryUnmapFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemoryUnmapFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for MemoryUnmapFlags {}
impl MemoryUnmapFlags {}

/// `VkObjectType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ObjectType {}
impl ObjectType {
    pub const UNKNOWN: Self = Self(0);
    pub const INSTANCE: Self = Self(1);
    pub const PHYSICAL_DEVICE: Self = Self(2);
    pub const DEVICE: Self = Self(3);
    pub const QUEUE: Self = Self(4);
    pub const SEMAPHORE: Self = Self(5);
    pub const COMMAND_BUFFER: Self = Self(6);
    pub const FENCE: Self = Self(7);
    pub const DEVICE_MEMORY: Self = Self(8);
    pub const BUFFER: Self = Self(9);
    pub const IMAGE: Self = Self(10);
    pub const EVENT: Self = Self(11);
    pub const QUERY_POOL: Self = Self(12);
    pub const BUFFER_VIEW: Self = Self(13);
    pub const IMAGE_VIEW: Self = Self(14);
    pub const SHADER_MODULE: Self = Self(15);
    pub const PIPELINE_CACHE: Self = Self(16);
    pub const PIPELINE_LAYOUT: Self = Self(17);
    pub const RENDER_PASS: Self = Self(18);
    pub const PIPELINE: Self = Self(19);
    pub const DESCRIPTOR_SET_LAYOUT: Self = Self(20);
    pub const SAMPLER: Self = Self(21);
    pub const DESCRIPTOR_POOL: Self = Self(22);
    pub const DESCRIPTOR_SET: Self = Self(23);
    pub const FRAMEBUFFER: Self = Self(24);
    pub const COMMAND_POOL: Self = Self(25);
    pub const DESCRIPTOR_UPDATE_TEMPLATE: Self = Self(1_000_085_000);
    pub const SAMPLER_YCBCR_CONVERSION: Self = Self(1_000_156_000);
    pub const PRIVATE_DATA_SLOT: Self = Self(1_000_295_000);
    pub const ACCELERATION_STRUCTURE_KHR: Self = Self(1_000_150_000);
    pub const DEFERRED_OPERATION_KHR: Self = Self(1_000_268_000);
}

impl ObjectType {
    /// The name in the specification.
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VK_OBJECT_TYPE_UNKNOWN",
            1 => "VK_OBJECT_TYPE_INSTANCE",
            2 => "VK_OBJECT_TYPE_PHYSICAL_DEVICE",
            3 => "VK_OBJECT_TYPE_DEVICE",
            4 => "VK_OBJECT_TYPE_QUEUE",
            5 => "VK_OBJECT_TYPE_SEMAPHORE",
            6 => "VK_OBJECT_TYPE_COMMAND_BUFFER",
            7 => "VK_OBJECT_TYPE_FENCE",
            8 => "VK_OBJECT_TYPE_DEVICE_MEMORY",
            9 => "VK_OBJECT_TYPE_BUFFER",
            10 => "VK_OBJECT_TYPE_IMAGE",
            11 => "VK_OBJECT_TYPE_EVENT",
            12 => "VK_OBJECT_TYPE_QUERY_POOL",
            13 => "VK_OBJECT_TYPE_BUFFER_VIEW",
            14 => "VK_OBJECT_TYPE_IMAGE_VIEW",
            15 => "VK_OBJECT_TYPE_SHADER_MODULE",
            16 => "VK_OBJECT_TYPE_PIPELINE_CACHE",
            17 => "VK_OBJECT_TYPE_PIPELINE_LAYOUT",
            18 => "VK_OBJECT_TYPE_RENDER_PASS",
            19 => "VK_OBJECT_TYPE_PIPELINE",
            20 => "VK_OBJECT_TYPE_DESCRIPTOR_SET_LAYOUT",
            21 => "VK_OBJECT_TYPE_SAMPLER",
            22 => "VK_OBJECT_TYPE_DESCRIPTOR_POOL",
            23 => "VK_OBJECT_TYPE_DESCRIPTOR_SET",
            24 => "VK_OBJECT_TYPE_FRAMEBUFFER",
            25 => "VK_OBJECT_TYPE_COMMAND_POOL",
            1_000_085_000 => "VK_OBJECT_TYPE_DESCRIPTOR_UPDATE_TEMPLATE",
            1_000_156_000 => "VK_OBJECT_TYPE_SAMPLER_YCBCR_CONVERSION",
            1_000_295_000 => "VK_OBJECT_TYPE_PRIVATE_DATA_SLOT",
            1_000_150_000 => "VK_OBJECT_TYPE_ACCELERATION_STRUCTURE_KHR",
            1_000_268_000 => "VK_OBJECT_TYPE_DEFERRED_OPERATION_KHR",
            _ => return None,
        })
    }
}

/// `VkPeerMemoryFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PeerMemoryFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PeerMemoryFeatureFlags {}
impl PeerMemoryFeatureFlags {
    pub const COPY_SRC: Self = Self(1);
    pub const COPY_DST: Self = Self(2);
    pub const GENERIC_SRC: Self = Self(4);
    pub const GENERIC_DST: Self = Self(8);
}

/// `VkPhysicalDeviceType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhysicalDeviceType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PhysicalDeviceType {}
impl PhysicalDeviceType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 4)];
    pub const OTHER: Self = Self(0);
    pub const INTEGRATED_GPU: Self = Self(1);
    pub const DISCRETE_GPU: Self = Self(2);
    pub const VIRTUAL_GPU: Self = Self(3);
    pub const CPU: Self = Self(4);
}

/// `VkPipelineBindPoint`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineBindPoint(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PipelineBindPoint {}
impl PipelineBindPoint {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1), (1_000_165_000, 1_000_165_000)];
    pub const GRAPHICS: Self = Self(0);
    pub const COMPUTE: Self = Self(1);
    pub const RAY_TRACING_KHR: Self = Self(1_000_165_000);
}

/// `VkPipelineCacheCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineCacheCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineCacheCreateFlags {}
impl PipelineCacheCreateFlags {
    pub const EXTERNALLY_SYNCHRONIZED: Self = Self(1);
}

/// `VkPipelineColorBlendStateCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineColorBlendStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineColorBlendStateCreateFlags {}
impl PipelineColorBlendStateCreateFlags {
    pub const RASTERIZATION_ORDER_ATTACHMENT_ACCESS_EXT: Self = Self(1);
}

/// `VkPipelineCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineCreateFlags {}
impl PipelineCreateFlags {
    pub const DISABLE_OPTIMIZATION: Self = Self(1);
    pub const ALLOW_DERIVATIVES: Self = Self(2);
    pub const DERIVATIVE: Self = Self(4);
    pub const DISPATCH_BASE: Self = Self(16);
    pub const VIEW_INDEX_FROM_DEVICE_INDEX: Self = Self(8);
    pub const FAIL_ON_PIPELINE_COMPILE_REQUIRED: Self = Self(256);
    pub const EARLY_RETURN_ON_FAILURE: Self = Self(512);
    pub const NO_PROTECTED_ACCESS: Self = Self(134_217_728);
    pub const PROTECTED_ACCESS_ONLY: Self = Self(1_073_741_824);
    pub const COLOR_ATTACHMENT_FEEDBACK_LOOP_EXT: Self = Self(33_554_432);
    pub const DEPTH_STENCIL_ATTACHMENT_FEEDBACK_LOOP_EXT: Self = Self(67_108_864);
    pub const RETAIN_LINK_TIME_OPTIMIZATION_INFO_EXT: Self = Self(8_388_608);
    pub const LINK_TIME_OPTIMIZATION_EXT: Self = Self(1_024);
    pub const RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(2_097_152);
    pub const LIBRARY_KHR: Self = Self(2_048);
    pub const RAY_TRACING_NO_NULL_ANY_HIT_SHADERS_KHR: Self = Self(16_384);
    pub const RAY_TRACING_NO_NULL_CLOSEST_HIT_SHADERS_KHR: Self = Self(32_768);
    pub const RAY_TRACING_NO_NULL_MISS_SHADERS_KHR: Self = Self(65_536);
    pub const RAY_TRACING_NO_NULL_INTERSECTION_SHADERS_KHR: Self = Self(131_072);
    pub const RAY_TRACING_SKIP_TRIANGLES_KHR: Self = Self(4_096);
    pub const RAY_TRACING_SKIP_AABBS_KHR: Self = Self(8_192);
    pub const RAY_TRACING_SHADER_GROUP_HANDLE_CAPTURE_REPLAY_KHR: Self = Self(524_288);
}

/// `VkPipelineCreateFlagBits2`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineCreateFlags2(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PipelineCreateFlags2 {}
impl PipelineCreateFlags2 {
    pub const PIPELINE_CREATE_2_DISABLE_OPTIMIZATION: Self = Self(1);
    pub const PIPELINE_CREATE_2_ALLOW_DERIVATIVES: Self = Self(2);
    pub const PIPELINE_CREATE_2_DERIVATIVE: Self = Self(4);
    pub const PIPELINE_CREATE_2_VIEW_INDEX_FROM_DEVICE_INDEX: Self = Self(8);
    pub const PIPELINE_CREATE_2_DISPATCH_BASE: Self = Self(16);
    pub const PIPELINE_CREATE_2_FAIL_ON_PIPELINE_COMPILE_REQUIRED: Self = Self(256);
    pub const PIPELINE_CREATE_2_EARLY_RETURN_ON_FAILURE: Self = Self(512);
    pub const PIPELINE_CREATE_2_NO_PROTECTED_ACCESS: Self = Self(134_217_728);
    pub const PIPELINE_CREATE_2_PROTECTED_ACCESS_ONLY: Self = Self(1_073_741_824);
    pub const PIPELINE_CREATE_2_ENABLE_LEGACY_DITHERING_EXT: Self = Self(17_179_869_184);
    pub const PIPELINE_CREATE_2_LINK_TIME_OPTIMIZATION_EXT: Self = Self(1_024);
    pub const PIPELINE_CREATE_2_RETAIN_LINK_TIME_OPTIMIZATION_INFO_EXT: Self = Self(8_388_608);
    pub const PIPELINE_CREATE_2_LIBRARY_KHR: Self = Self(2_048);
    pub const PIPELINE_CREATE_2_RAY_TRACING_SKIP_TRIANGLES_KHR: Self = Self(4_096);
    pub const PIPELINE_CREATE_2_RAY_TRACING_SKIP_AABBS_KHR: Self = Self(8_192);
    pub const PIPELINE_CREATE_2_RAY_TRACING_NO_NULL_ANY_HIT_SHADERS_KHR: Self = Self(16_384);
    pub const PIPELINE_CREATE_2_RAY_TRACING_NO_NULL_CLOSEST_HIT_SHADERS_KHR: Self = Self(32_768);
    pub const PIPELINE_CREATE_2_RAY_TRACING_NO_NULL_MISS_SHADERS_KHR: Self = Self(65_536);
    pub const PIPELINE_CREATE_2_RAY_TRACING_NO_NULL_INTERSECTION_SHADERS_KHR: Self = Self(131_072);
    pub const PIPELINE_CREATE_2_RAY_TRACING_SHADER_GROUP_HANDLE_CAPTURE_REPLAY_KHR: Self =
        Self(524_288);
    pub const PIPELINE_CREATE_2_RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self =
        Self(2_097_152);
    pub const PIPELINE_CREATE_2_COLOR_ATTACHMENT_FEEDBACK_LOOP_EXT: Self = Self(33_554_432);
    pub const PIPELINE_CREATE_2_DEPTH_STENCIL_ATTACHMENT_FEEDBACK_LOOP_EXT: Self = Self(67_108_864);
}

/// `VkPipelineCreationFeedbackFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineCreationFeedbackFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineCreationFeedbackFlags {}
impl PipelineCreationFeedbackFlags {
    pub const VALID: Self = Self(1);
    pub const APPLICATION_PIPELINE_CACHE_HIT: Self = Self(2);
    pub const BASE_PIPELINE_ACCELERATION: Self = Self(4);
}

/// `VkPipelineDepthStencilStateCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineDepthStencilStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineDepthStencilStateCreateFlags {}
impl PipelineDepthStencilStateCreateFlags {
    pub const RASTERIZATION_ORDER_ATTACHMENT_DEPTH_ACCESS_EXT: Self = Self(1);
    pub const RASTERIZATION_ORDER_ATTACHMENT_STENCIL_ACCESS_EXT: Self = Self(2);
}

/// `VkPipelineDynamicStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineDynamicStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineDynamicStateCreateFlags {}
/// `VkPipelineInputAssemblyStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineInputAssemblyStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineInputAssemblyStateCreateFlags {}
/// `VkPipelineLayoutCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineLayoutCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineLayoutCreateFlags {}
impl PipelineLayoutCreateFlags {
    pub const INDEPENDENT_SETS_EXT: Self = Self(2);
}

/// `VkPipelineMultisampleStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineMultisampleStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineMultisampleStateCreateFlags {}
/// `VkPipelineRasterizationConservativeStateCreateFlagsEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRasterizationConservativeStateCreateFlagsEXT(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRasterizationConservativeStateCreateFlagsEXT {}
/// `VkPipelineRasterizationDepthClipStateCreateFlagsEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRasterizationDepthClipStateCreateFlagsEXT(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRasterizationDepthClipStateCreateFlagsEXT {}
/// `VkPipelineRasterizationStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRasterizationStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRasterizationStateCreateFlags {}
/// `VkPipelineRasterizationStateStreamCreateFlagsEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRasterizationStateStreamCreateFlagsEXT(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRasterizationStateStreamCreateFlagsEXT {}
/// `VkPipelineRobustnessBufferBehavior`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRobustnessBufferBehavior(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRobustnessBufferBehavior {}
impl PipelineRobustnessBufferBehavior {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const DEVICE_DEFAULT: Self = Self(0);
    pub const DISABLED: Self = Self(1);
    pub const ROBUST_BUFFER_ACCESS: Self = Self(2);
    pub const ROBUST_BUFFER_ACCESS_2: Self = Self(3);
}

/// `VkPipelineRobustnessImageBehavior`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineRobustnessImageBehavior(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PipelineRobustnessImageBehavior {}
impl PipelineRobustnessImageBehavior {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const DEVICE_DEFAULT: Self = Self(0);
    pub const DISABLED: Self = Self(1);
    pub const ROBUST_IMAGE_ACCESS: Self = Self(2);
    pub const ROBUST_IMAGE_ACCESS_2: Self = Self(3);
}

/// `VkPipelineShaderStageCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineShaderStageCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineShaderStageCreateFlags {}
impl PipelineShaderStageCreateFlags {
    pub const ALLOW_VARYING_SUBGROUP_SIZE: Self = Self(1);
    pub const REQUIRE_FULL_SUBGROUPS: Self = Self(2);
}

/// `VkPipelineStageFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineStageFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineStageFlags {}
impl PipelineStageFlags {
    pub const TOP_OF_PIPE: Self = Self(1);
    pub const DRAW_INDIRECT: Self = Self(2);
    pub const VERTEX_INPUT: Self = Self(4);
    pub const VERTEX_SHADER: Self = Self(8);
    pub const TESSELLATION_CONTROL_SHADER: Self = Self(16);
    pub const TESSELLATION_EVALUATION_SHADER: Self = Self(32);
    pub const GEOMETRY_SHADER: Self = Self(64);
    pub const FRAGMENT_SHADER: Self = Self(128);
    pub const EARLY_FRAGMENT_TESTS: Self = Self(256);
    pub const LATE_FRAGMENT_TESTS: Self = Self(512);
    pub const COLOR_ATTACHMENT_OUTPUT: Self = Self(1_024);
    pub const COMPUTE_SHADER: Self = Self(2_048);
    pub const TRANSFER: Self = Self(4_096);
    pub const BOTTOM_OF_PIPE: Self = Self(8_192);
    pub const HOST: Self = Self(16_384);
    pub const ALL_GRAPHICS: Self = Self(32_768);
    pub const ALL_COMMANDS: Self = Self(65_536);
    pub const NONE: Self = Self(0);
    pub const CONDITIONAL_RENDERING_EXT: Self = Self(262_144);
    pub const TASK_SHADER_EXT: Self = Self(524_288);
    pub const MESH_SHADER_EXT: Self = Self(1_048_576);
    pub const TRANSFORM_FEEDBACK_EXT: Self = Self(16_777_216);
    pub const ACCELERATION_STRUCTURE_BUILD_KHR: Self = Self(33_554_432);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(4_194_304);
    pub const RAY_TRACING_SHADER_KHR: Self = Self(2_097_152);
}

/// `VkPipelineStageFlagBits2`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineStageFlags2(pub u64);
// SAFETY: an integer.
unsafe impl Abi for PipelineStageFlags2 {}
impl PipelineStageFlags2 {
    pub const PIPELINE_STAGE_2_NONE: Self = Self(0);
    pub const PIPELINE_STAGE_2_TOP_OF_PIPE: Self = Self(1);
    pub const PIPELINE_STAGE_2_DRAW_INDIRECT: Self = Self(2);
    pub const PIPELINE_STAGE_2_VERTEX_INPUT: Self = Self(4);
    pub const PIPELINE_STAGE_2_VERTEX_SHADER: Self = Self(8);
    pub const PIPELINE_STAGE_2_TESSELLATION_CONTROL_SHADER: Self = Self(16);
    pub const PIPELINE_STAGE_2_TESSELLATION_EVALUATION_SHADER: Self = Self(32);
    pub const PIPELINE_STAGE_2_GEOMETRY_SHADER: Self = Self(64);
    pub const PIPELINE_STAGE_2_FRAGMENT_SHADER: Self = Self(128);
    pub const PIPELINE_STAGE_2_EARLY_FRAGMENT_TESTS: Self = Self(256);
    pub const PIPELINE_STAGE_2_LATE_FRAGMENT_TESTS: Self = Self(512);
    pub const PIPELINE_STAGE_2_COLOR_ATTACHMENT_OUTPUT: Self = Self(1_024);
    pub const PIPELINE_STAGE_2_COMPUTE_SHADER: Self = Self(2_048);
    pub const PIPELINE_STAGE_2_ALL_TRANSFER: Self = Self(4_096);
    pub const PIPELINE_STAGE_2_BOTTOM_OF_PIPE: Self = Self(8_192);
    pub const PIPELINE_STAGE_2_HOST: Self = Self(16_384);
    pub const PIPELINE_STAGE_2_ALL_GRAPHICS: Self = Self(32_768);
    pub const PIPELINE_STAGE_2_ALL_COMMANDS: Self = Self(65_536);
    pub const PIPELINE_STAGE_2_COPY: Self = Self(4_294_967_296);
    pub const PIPELINE_STAGE_2_RESOLVE: Self = Self(8_589_934_592);
    pub const PIPELINE_STAGE_2_BLIT: Self = Self(17_179_869_184);
    pub const PIPELINE_STAGE_2_CLEAR: Self = Self(34_359_738_368);
    pub const PIPELINE_STAGE_2_INDEX_INPUT: Self = Self(68_719_476_736);
    pub const PIPELINE_STAGE_2_VERTEX_ATTRIBUTE_INPUT: Self = Self(137_438_953_472);
    pub const PIPELINE_STAGE_2_PRE_RASTERIZATION_SHADERS: Self = Self(274_877_906_944);
    pub const PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_COPY_KHR: Self = Self(268_435_456);
    pub const PIPELINE_STAGE_2_TRANSFORM_FEEDBACK_EXT: Self = Self(16_777_216);
    pub const PIPELINE_STAGE_2_CONDITIONAL_RENDERING_EXT: Self = Self(262_144);
    pub const PIPELINE_STAGE_2_FRAGMENT_SHADING_RATE_ATTACHMENT_KHR: Self = Self(4_194_304);
    pub const PIPELINE_STAGE_2_ACCELERATION_STRUCTURE_BUILD_KHR: Self = Self(33_554_432);
    pub const PIPELINE_STAGE_2_RAY_TRACING_SHADER_KHR: Self = Self(2_097_152);
    pub const PIPELINE_STAGE_2_TASK_SHADER_EXT: Self = Self(524_288);
    pub const PIPELINE_STAGE_2_MESH_SHADER_EXT: Self = Self(1_048_576);
}

/// `VkPipelineTessellationStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineTessellationStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineTessellationStateCreateFlags {}
/// `VkPipelineVertexInputStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineVertexInputStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineVertexInputStateCreateFlags {}
/// `VkPipelineViewportStateCreateFlags`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PipelineViewportStateCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PipelineViewportStateCreateFlags {}
/// `VkPointClippingBehavior`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PointClippingBehavior(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PointClippingBehavior {}
impl PointClippingBehavior {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const ALL_CLIP_PLANES: Self = Self(0);
    pub const USER_CLIP_PLANES_ONLY: Self = Self(1);
}

/// `VkPolygonMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PolygonMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PolygonMode {}
impl PolygonMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const FILL: Self = Self(0);
    pub const LINE: Self = Self(1);
    pub const POINT: Self = Self(2);
}

/// `VkPrimitiveTopology`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrimitiveTopology(pub i32);
// SAFETY: an integer.
unsafe impl Abi for PrimitiveTopology {}
impl PrimitiveTopology {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 10)];
    pub const POINT_LIST: Self = Self(0);
    pub const LINE_LIST: Self = Self(1);
    pub const LINE_STRIP: Self = Self(2);
    pub const TRIANGLE_LIST: Self = Self(3);
    pub const TRIANGLE_STRIP: Self = Self(4);
    pub const TRIANGLE_FAN: Self = Self(5);
    pub const LINE_LIST_WITH_ADJACENCY: Self = Self(6);
    pub const LINE_STRIP_WITH_ADJACENCY: Self = Self(7);
    pub const TRIANGLE_LIST_WITH_ADJACENCY: Self = Self(8);
    pub const TRIANGLE_STRIP_WITH_ADJACENCY: Self = Self(9);
    pub const PATCH_LIST: Self = Self(10);
}

/// `VkPrivateDataSlotCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrivateDataSlotCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for PrivateDataSlotCreateFlags {}
impl PrivateDataSlotCreateFlags {}

/// `VkProvokingVertexModeEXT`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProvokingVertexModeEXT(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ProvokingVertexModeEXT {}
impl ProvokingVertexModeEXT {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const FIRST_VERTEX_EXT: Self = Self(0);
    pub const LAST_VERTEX_EXT: Self = Self(1);
}

/// `VkQueryControlFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryControlFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for QueryControlFlags {}
impl QueryControlFlags {
    pub const PRECISE: Self = Self(1);
}

/// `VkQueryPipelineStatisticFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryPipelineStatisticFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for QueryPipelineStatisticFlags {}
impl QueryPipelineStatisticFlags {
    pub const INPUT_ASSEMBLY_VERTICES: Self = Self(1);
    pub const INPUT_ASSEMBLY_PRIMITIVES: Self = Self(2);
    pub const VERTEX_SHADER_INVOCATIONS: Self = Self(4);
    pub const GEOMETRY_SHADER_INVOCATIONS: Self = Self(8);
    pub const GEOMETRY_SHADER_PRIMITIVES: Self = Self(16);
    pub const CLIPPING_INVOCATIONS: Self = Self(32);
    pub const CLIPPING_PRIMITIVES: Self = Self(64);
    pub const FRAGMENT_SHADER_INVOCATIONS: Self = Self(128);
    pub const TESSELLATION_CONTROL_SHADER_PATCHES: Self = Self(256);
    pub const TESSELLATION_EVALUATION_SHADER_INVOCATIONS: Self = Self(512);
    pub const COMPUTE_SHADER_INVOCATIONS: Self = Self(1_024);
    pub const TASK_SHADER_INVOCATIONS_EXT: Self = Self(2_048);
    pub const MESH_SHADER_INVOCATIONS_EXT: Self = Self(4_096);
}

/// `VkQueryPoolCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryPoolCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for QueryPoolCreateFlags {}
impl QueryPoolCreateFlags {}

/// `VkQueryResultFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryResultFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for QueryResultFlags {}
impl QueryResultFlags {
    pub const N64: Self = Self(1);
    pub const WAIT: Self = Self(2);
    pub const WITH_AVAILABILITY: Self = Self(4);
    pub const PARTIAL: Self = Self(8);
}

/// `VkQueryType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for QueryType {}
impl QueryType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[
        (0, 2),
        (1_000_028_004, 1_000_028_004),
        (1_000_150_000, 1_000_150_001),
        (1_000_328_000, 1_000_328_000),
        (1_000_382_000, 1_000_382_000),
        (1_000_386_000, 1_000_386_001),
    ];
    pub const OCCLUSION: Self = Self(0);
    pub const PIPELINE_STATISTICS: Self = Self(1);
    pub const TIMESTAMP: Self = Self(2);
    pub const MESH_PRIMITIVES_GENERATED_EXT: Self = Self(1_000_328_000);
    pub const PRIMITIVES_GENERATED_EXT: Self = Self(1_000_382_000);
    pub const TRANSFORM_FEEDBACK_STREAM_EXT: Self = Self(1_000_028_004);
    pub const ACCELERATION_STRUCTURE_COMPACTED_SIZE_KHR: Self = Self(1_000_150_000);
    pub const ACCELERATION_STRUCTURE_SERIALIZATION_SIZE_KHR: Self = Self(1_000_150_001);
    pub const ACCELERATION_STRUCTURE_SERIALIZATION_BOTTOM_LEVEL_POINTERS_KHR: Self =
        Self(1_000_386_000);
    pub const ACCELERATION_STRUCTURE_SIZE_KHR: Self = Self(1_000_386_001);
}

/// `VkQueueFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueueFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for QueueFlags {}
impl QueueFlags {
    pub const GRAPHICS: Self = Self(1);
    pub const COMPUTE: Self = Self(2);
    pub const TRANSFER: Self = Self(4);
    pub const SPARSE_BINDING: Self = Self(8);
    pub const PROTECTED: Self = Self(16);
}

/// `VkQueueGlobalPriority`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueueGlobalPriority(pub i32);
// SAFETY: an integer.
unsafe impl Abi for QueueGlobalPriority {}
impl QueueGlobalPriority {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(128, 128), (256, 256), (512, 512), (1_024, 1_024)];
    pub const LOW: Self = Self(128);
    pub const MEDIUM: Self = Self(256);
    pub const HIGH: Self = Self(512);
    pub const REALTIME: Self = Self(1_024);
}

/// `VkRayTracingShaderGroupTypeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RayTracingShaderGroupTypeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for RayTracingShaderGroupTypeKHR {}
impl RayTracingShaderGroupTypeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const GENERAL_KHR: Self = Self(0);
    pub const TRIANGLES_HIT_GROUP_KHR: Self = Self(1);
    pub const PROCEDURAL_HIT_GROUP_KHR: Self = Self(2);
}

/// `VkRenderPassCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RenderPassCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for RenderPassCreateFlags {}
impl RenderPassCreateFlags {}

/// `VkRenderingFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RenderingFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for RenderingFlags {}
impl RenderingFlags {
    pub const CONTENTS_SECONDARY_COMMAND_BUFFERS: Self = Self(1);
    pub const SUSPENDING: Self = Self(2);
    pub const RESUMING: Self = Self(4);
    pub const ENABLE_LEGACY_DITHERING_EXT: Self = Self(8);
    pub const CONTENTS_INLINE_KHR: Self = Self(16);
}

/// `VkResolveModeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResolveModeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ResolveModeFlags {}
impl ResolveModeFlags {
    pub const NONE: Self = Self(0);
    pub const SAMPLE_ZERO: Self = Self(1);
    pub const AVERAGE: Self = Self(2);
    pub const MIN: Self = Self(4);
    pub const MAX: Self = Self(8);
}

/// `VkResult`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VkResult(pub i32);
// SAFETY: an integer.
unsafe impl Abi for VkResult {}
impl VkResult {
    pub const SUCCESS: Self = Self(0);
    pub const NOT_READY: Self = Self(1);
    pub const TIMEOUT: Self = Self(2);
    pub const EVENT_SET: Self = Self(3);
    pub const EVENT_RESET: Self = Self(4);
    pub const INCOMPLETE: Self = Self(5);
    pub const ERROR_OUT_OF_HOST_MEMORY: Self = Self(-1);
    pub const ERROR_OUT_OF_DEVICE_MEMORY: Self = Self(-2);
    pub const ERROR_INITIALIZATION_FAILED: Self = Self(-3);
    pub const ERROR_DEVICE_LOST: Self = Self(-4);
    pub const ERROR_MEMORY_MAP_FAILED: Self = Self(-5);
    pub const ERROR_LAYER_NOT_PRESENT: Self = Self(-6);
    pub const ERROR_EXTENSION_NOT_PRESENT: Self = Self(-7);
    pub const ERROR_FEATURE_NOT_PRESENT: Self = Self(-8);
    pub const ERROR_INCOMPATIBLE_DRIVER: Self = Self(-9);
    pub const ERROR_TOO_MANY_OBJECTS: Self = Self(-10);
    pub const ERROR_FORMAT_NOT_SUPPORTED: Self = Self(-11);
    pub const ERROR_FRAGMENTED_POOL: Self = Self(-12);
    pub const ERROR_UNKNOWN: Self = Self(-13);
    pub const ERROR_VALIDATION_FAILED: Self = Self(-1_000_011_001);
    pub const ERROR_OUT_OF_POOL_MEMORY: Self = Self(-1_000_069_000);
    pub const ERROR_INVALID_EXTERNAL_HANDLE: Self = Self(-1_000_072_003);
    pub const ERROR_INVALID_OPAQUE_CAPTURE_ADDRESS: Self = Self(-1_000_257_000);
    pub const ERROR_FRAGMENTATION: Self = Self(-1_000_161_000);
    pub const PIPELINE_COMPILE_REQUIRED: Self = Self(1_000_297_000);
    pub const ERROR_NOT_PERMITTED: Self = Self(-1_000_174_001);
    pub const ERROR_INVALID_DRM_FORMAT_MODIFIER_PLANE_LAYOUT_EXT: Self = Self(-1_000_158_000);
    pub const THREAD_IDLE_KHR: Self = Self(1_000_268_000);
    pub const THREAD_DONE_KHR: Self = Self(1_000_268_001);
    pub const OPERATION_DEFERRED_KHR: Self = Self(1_000_268_002);
    pub const OPERATION_NOT_DEFERRED_KHR: Self = Self(1_000_268_003);
}

impl VkResult {
    /// The name in the specification.
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "VK_SUCCESS",
            1 => "VK_NOT_READY",
            2 => "VK_TIMEOUT",
            3 => "VK_EVENT_SET",
            4 => "VK_EVENT_RESET",
            5 => "VK_INCOMPLETE",
            -1 => "VK_ERROR_OUT_OF_HOST_MEMORY",
            -2 => "VK_ERROR_OUT_OF_DEVICE_MEMORY",
            -3 => "VK_ERROR_INITIALIZATION_FAILED",
            -4 => "VK_ERROR_DEVICE_LOST",
            -5 => "VK_ERROR_MEMORY_MAP_FAILED",
            -6 => "VK_ERROR_LAYER_NOT_PRESENT",
            -7 => "VK_ERROR_EXTENSION_NOT_PRESENT",
            -8 => "VK_ERROR_FEATURE_NOT_PRESENT",
            -9 => "VK_ERROR_INCOMPATIBLE_DRIVER",
            -10 => "VK_ERROR_TOO_MANY_OBJECTS",
            -11 => "VK_ERROR_FORMAT_NOT_SUPPORTED",
            -12 => "VK_ERROR_FRAGMENTED_POOL",
            -13 => "VK_ERROR_UNKNOWN",
            -1_000_011_001 => "VK_ERROR_VALIDATION_FAILED",
            -1_000_069_000 => "VK_ERROR_OUT_OF_POOL_MEMORY",
            -1_000_072_003 => "VK_ERROR_INVALID_EXTERNAL_HANDLE",
            -1_000_257_000 => "VK_ERROR_INVALID_OPAQUE_CAPTURE_ADDRESS",
            -1_000_161_000 => "VK_ERROR_FRAGMENTATION",
            1_000_297_000 => "VK_PIPELINE_COMPILE_REQUIRED",
            -1_000_174_001 => "VK_ERROR_NOT_PERMITTED",
            -1_000_158_000 => "VK_ERROR_INVALID_DRM_FORMAT_MODIFIER_PLANE_LAYOUT_EXT",
            1_000_268_000 => "VK_THREAD_IDLE_KHR",
            1_000_268_001 => "VK_THREAD_DONE_KHR",
            1_000_268_002 => "VK_OPERATION_DEFERRED_KHR",
            1_000_268_003 => "VK_OPERATION_NOT_DEFERRED_KHR",
            _ => return None,
        })
    }
}

/// `VkSampleCountFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SampleCountFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SampleCountFlags {}
impl SampleCountFlags {
    pub const N1: Self = Self(1);
    pub const N2: Self = Self(2);
    pub const N4: Self = Self(4);
    pub const N8: Self = Self(8);
    pub const N16: Self = Self(16);
    pub const N32: Self = Self(32);
    pub const N64: Self = Self(64);
}

/// `VkSamplerAddressMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerAddressMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SamplerAddressMode {}
impl SamplerAddressMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 4)];
    pub const REPEAT: Self = Self(0);
    pub const MIRRORED_REPEAT: Self = Self(1);
    pub const CLAMP_TO_EDGE: Self = Self(2);
    pub const CLAMP_TO_BORDER: Self = Self(3);
    pub const MIRROR_CLAMP_TO_EDGE: Self = Self(4);
}

/// `VkSamplerCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SamplerCreateFlags {}
impl SamplerCreateFlags {
    pub const NON_SEAMLESS_CUBE_MAP_EXT: Self = Self(4);
}

/// `VkSamplerMipmapMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerMipmapMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SamplerMipmapMode {}
impl SamplerMipmapMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const NEAREST: Self = Self(0);
    pub const LINEAR: Self = Self(1);
}

/// `VkSamplerReductionMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerReductionMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SamplerReductionMode {}
impl SamplerReductionMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const WEIGHTED_AVERAGE: Self = Self(0);
    pub const MIN: Self = Self(1);
    pub const MAX: Self = Self(2);
}

/// `VkSamplerYcbcrModelConversion`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerYcbcrModelConversion(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SamplerYcbcrModelConversion {}
impl SamplerYcbcrModelConversion {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 4)];
    pub const RGB_IDENTITY: Self = Self(0);
    pub const YCBCR_IDENTITY: Self = Self(1);
    pub const YCBCR_709: Self = Self(2);
    pub const YCBCR_601: Self = Self(3);
    pub const YCBCR_2020: Self = Self(4);
}

/// `VkSamplerYcbcrRange`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SamplerYcbcrRange(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SamplerYcbcrRange {}
impl SamplerYcbcrRange {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const ITU_FULL: Self = Self(0);
    pub const ITU_NARROW: Self = Self(1);
}

/// `VkScopeKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScopeKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ScopeKHR {}
impl ScopeKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(1, 3), (5, 5)];
    pub const DEVICE_KHR: Self = Self(1);
    pub const WORKGROUP_KHR: Self = Self(2);
    pub const SUBGROUP_KHR: Self = Self(3);
    pub const QUEUE_FAMILY_KHR: Self = Self(5);
}

/// `VkSemaphoreCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SemaphoreCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SemaphoreCreateFlags {}
impl SemaphoreCreateFlags {}

/// `VkSemaphoreImportFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SemaphoreImportFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SemaphoreImportFlags {}
impl SemaphoreImportFlags {
    pub const TEMPORARY: Self = Self(1);
}

/// `VkSemaphoreType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SemaphoreType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SemaphoreType {}
impl SemaphoreType {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const BINARY: Self = Self(0);
    pub const TIMELINE: Self = Self(1);
}

/// `VkSemaphoreWaitFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SemaphoreWaitFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SemaphoreWaitFlags {}
impl SemaphoreWaitFlags {
    pub const ANY: Self = Self(1);
}

/// `VkShaderFloatControlsIndependence`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShaderFloatControlsIndependence(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ShaderFloatControlsIndependence {}
impl ShaderFloatControlsIndependence {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 2)];
    pub const N32_ONLY: Self = Self(0);
    pub const ALL: Self = Self(1);
    pub const NONE: Self = Self(2);
}

/// `VkShaderGroupShaderKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShaderGroupShaderKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for ShaderGroupShaderKHR {}
impl ShaderGroupShaderKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const GENERAL_KHR: Self = Self(0);
    pub const CLOSEST_HIT_KHR: Self = Self(1);
    pub const ANY_HIT_KHR: Self = Self(2);
    pub const INTERSECTION_KHR: Self = Self(3);
}

/// `VkShaderModuleCreateFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShaderModuleCreateFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ShaderModuleCreateFlags {}
impl ShaderModuleCreateFlags {}

/// `VkShaderStageFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShaderStageFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ShaderStageFlags {}
impl ShaderStageFlags {
    pub const VERTEX: Self = Self(1);
    pub const TESSELLATION_CONTROL: Self = Self(2);
    pub const TESSELLATION_EVALUATION: Self = Self(4);
    pub const GEOMETRY: Self = Self(8);
    pub const FRAGMENT: Self = Self(16);
    pub const COMPUTE: Self = Self(32);
    pub const ALL_GRAPHICS: Self = Self(31);
    pub const ALL: Self = Self(2_147_483_647);
    pub const TASK_EXT: Self = Self(64);
    pub const MESH_EXT: Self = Self(128);
    pub const RAYGEN_KHR: Self = Self(256);
    pub const ANY_HIT_KHR: Self = Self(512);
    pub const CLOSEST_HIT_KHR: Self = Self(1_024);
    pub const MISS_KHR: Self = Self(2_048);
    pub const INTERSECTION_KHR: Self = Self(4_096);
    pub const CALLABLE_KHR: Self = Self(8_192);
}

/// `VkSharingMode`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SharingMode(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SharingMode {}
impl SharingMode {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const EXCLUSIVE: Self = Self(0);
    pub const CONCURRENT: Self = Self(1);
}

/// `VkSparseImageFormatFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SparseImageFormatFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SparseImageFormatFlags {}
impl SparseImageFormatFlags {
    pub const SINGLE_MIPTAIL: Self = Self(1);
    pub const ALIGNED_MIP_SIZE: Self = Self(2);
    pub const NONSTANDARD_BLOCK_SIZE: Self = Self(4);
}

/// `VkSparseMemoryBindFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SparseMemoryBindFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SparseMemoryBindFlags {}
impl SparseMemoryBindFlags {
    pub const METADATA: Self = Self(1);
}

/// `VkStencilFaceFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StencilFaceFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for StencilFaceFlags {}
impl StencilFaceFlags {
    pub const FRONT: Self = Self(1);
    pub const BACK: Self = Self(2);
    pub const FRONT_AND_BACK: Self = Self(3);
}

/// `VkStencilOp`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StencilOp(pub i32);
// SAFETY: an integer.
unsafe impl Abi for StencilOp {}
impl StencilOp {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 7)];
    pub const KEEP: Self = Self(0);
    pub const ZERO: Self = Self(1);
    pub const REPLACE: Self = Self(2);
    pub const INCREMENT_AND_CLAMP: Self = Self(3);
    pub const DECREMENT_AND_CLAMP: Self = Self(4);
    pub const INVERT: Self = Self(5);
    pub const INCREMENT_AND_WRAP: Self = Self(6);
    pub const DECREMENT_AND_WRAP: Self = Self(7);
}

/// `VkStructureType`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructureType(pub i32);
// SAFETY: an integer.
unsafe impl Abi for StructureType {}
impl StructureType {
    pub const APPLICATION_INFO: Self = Self(0);
    pub const INSTANCE_CREATE_INFO: Self = Self(1);
    pub const DEVICE_QUEUE_CREATE_INFO: Self = Self(2);
    pub const DEVICE_CREATE_INFO: Self = Self(3);
    pub const SUBMIT_INFO: Self = Self(4);
    pub const MEMORY_ALLOCATE_INFO: Self = Self(5);
    pub const MAPPED_MEMORY_RANGE: Self = Self(6);
    pub const BIND_SPARSE_INFO: Self = Self(7);
    pub const FENCE_CREATE_INFO: Self = Self(8);
    pub const SEMAPHORE_CREATE_INFO: Self = Self(9);
    pub const EVENT_CREATE_INFO: Self = Self(10);
    pub const QUERY_POOL_CREATE_INFO: Self = Self(11);
    pub const BUFFER_CREATE_INFO: Self = Self(12);
    pub const BUFFER_VIEW_CREATE_INFO: Self = Self(13);
    pub const IMAGE_CREATE_INFO: Self = Self(14);
    pub const IMAGE_VIEW_CREATE_INFO: Self = Self(15);
    pub const SHADER_MODULE_CREATE_INFO: Self = Self(16);
    pub const PIPELINE_CACHE_CREATE_INFO: Self = Self(17);
    pub const PIPELINE_SHADER_STAGE_CREATE_INFO: Self = Self(18);
    pub const PIPELINE_VERTEX_INPUT_STATE_CREATE_INFO: Self = Self(19);
    pub const PIPELINE_INPUT_ASSEMBLY_STATE_CREATE_INFO: Self = Self(20);
    pub const PIPELINE_TESSELLATION_STATE_CREATE_INFO: Self = Self(21);
    pub const PIPELINE_VIEWPORT_STATE_CREATE_INFO: Self = Self(22);
    pub const PIPELINE_RASTERIZATION_STATE_CREATE_INFO: Self = Self(23);
    pub const PIPELINE_MULTISAMPLE_STATE_CREATE_INFO: Self = Self(24);
    pub const PIPELINE_DEPTH_STENCIL_STATE_CREATE_INFO: Self = Self(25);
    pub const PIPELINE_COLOR_BLEND_STATE_CREATE_INFO: Self = Self(26);
    pub const PIPELINE_DYNAMIC_STATE_CREATE_INFO: Self = Self(27);
    pub const GRAPHICS_PIPELINE_CREATE_INFO: Self = Self(28);
    pub const COMPUTE_PIPELINE_CREATE_INFO: Self = Self(29);
    pub const PIPELINE_LAYOUT_CREATE_INFO: Self = Self(30);
    pub const SAMPLER_CREATE_INFO: Self = Self(31);
    pub const DESCRIPTOR_SET_LAYOUT_CREATE_INFO: Self = Self(32);
    pub const DESCRIPTOR_POOL_CREATE_INFO: Self = Self(33);
    pub const DESCRIPTOR_SET_ALLOCATE_INFO: Self = Self(34);
    pub const WRITE_DESCRIPTOR_SET: Self = Self(35);
    pub const COPY_DESCRIPTOR_SET: Self = Self(36);
    pub const FRAMEBUFFER_CREATE_INFO: Self = Self(37);
    pub const RENDER_PASS_CREATE_INFO: Self = Self(38);
    pub const COMMAND_POOL_CREATE_INFO: Self = Self(39);
    pub const COMMAND_BUFFER_ALLOCATE_INFO: Self = Self(40);
    pub const COMMAND_BUFFER_INHERITANCE_INFO: Self = Self(41);
    pub const COMMAND_BUFFER_BEGIN_INFO: Self = Self(42);
    pub const RENDER_PASS_BEGIN_INFO: Self = Self(43);
    pub const BUFFER_MEMORY_BARRIER: Self = Self(44);
    pub const IMAGE_MEMORY_BARRIER: Self = Self(45);
    pub const MEMORY_BARRIER: Self = Self(46);
    pub const LOADER_INSTANCE_CREATE_INFO: Self = Self(47);
    pub const LOADER_DEVICE_CREATE_INFO: Self = Self(48);
    pub const BIND_BUFFER_MEMORY_INFO: Self = Self(1_000_157_000);
    pub const BIND_IMAGE_MEMORY_INFO: Self = Self(1_000_157_001);
    pub const MEMORY_DEDICATED_REQUIREMENTS: Self = Self(1_000_127_000);
    pub const MEMORY_DEDICATED_ALLOCATE_INFO: Self = Self(1_000_127_001);
    pub const MEMORY_ALLOCATE_FLAGS_INFO: Self = Self(1_000_060_000);
    pub const DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO: Self = Self(1_000_060_004);
    pub const DEVICE_GROUP_SUBMIT_INFO: Self = Self(1_000_060_005);
    pub const DEVICE_GROUP_BIND_SPARSE_INFO: Self = Self(1_000_060_006);
    pub const BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO: Self = Self(1_000_060_013);
    pub const BIND_IMAGE_MEMORY_DEVICE_GROUP_INFO: Self = Self(1_000_060_014);
    pub const PHYSICAL_DEVICE_GROUP_PROPERTIES: Self = Self(1_000_070_000);
    pub const DEVICE_GROUP_DEVICE_CREATE_INFO: Self = Self(1_000_070_001);
    pub const BUFFER_MEMORY_REQUIREMENTS_INFO_2: Self = Self(1_000_146_000);
    pub const IMAGE_MEMORY_REQUIREMENTS_INFO_2: Self = Self(1_000_146_001);
    pub const IMAGE_SPARSE_MEMORY_REQUIREMENTS_INFO_2: Self = Self(1_000_146_002);
    pub const MEMORY_REQUIREMENTS_2: Self = Self(1_000_146_003);
    pub const SPARSE_IMAGE_MEMORY_REQUIREMENTS_2: Self = Self(1_000_146_004);
    pub const PHYSICAL_DEVICE_FEATURES_2: Self = Self(1_000_059_000);
    pub const PHYSICAL_DEVICE_PROPERTIES_2: Self = Self(1_000_059_001);
    pub const FORMAT_PROPERTIES_2: Self = Self(1_000_059_002);
    pub const IMAGE_FORMAT_PROPERTIES_2: Self = Self(1_000_059_003);
    pub const PHYSICAL_DEVICE_IMAGE_FORMAT_INFO_2: Self = Self(1_000_059_004);
    pub const QUEUE_FAMILY_PROPERTIES_2: Self = Self(1_000_059_005);
    pub const PHYSICAL_DEVICE_MEMORY_PROPERTIES_2: Self = Self(1_000_059_006);
    pub const SPARSE_IMAGE_FORMAT_PROPERTIES_2: Self = Self(1_000_059_007);
    pub const PHYSICAL_DEVICE_SPARSE_IMAGE_FORMAT_INFO_2: Self = Self(1_000_059_008);
    pub const IMAGE_VIEW_USAGE_CREATE_INFO: Self = Self(1_000_117_002);
    pub const PROTECTED_SUBMIT_INFO: Self = Self(1_000_145_000);
    pub const PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES: Self = Self(1_000_145_001);
    pub const PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES: Self = Self(1_000_145_002);
    pub const DEVICE_QUEUE_INFO_2: Self = Self(1_000_145_003);
    pub const PHYSICAL_DEVICE_EXTERNAL_IMAGE_FORMAT_INFO: Self = Self(1_000_071_000);
    pub const EXTERNAL_IMAGE_FORMAT_PROPERTIES: Self = Self(1_000_071_001);
    pub const PHYSICAL_DEVICE_EXTERNAL_BUFFER_INFO: Self = Self(1_000_071_002);
    pub const EXTERNAL_BUFFER_PROPERTIES: Self = Self(1_000_071_003);
    pub const PHYSICAL_DEVICE_ID_PROPERTIES: Self = Self(1_000_071_004);
    pub const EXTERNAL_MEMORY_BUFFER_CREATE_INFO: Self = Self(1_000_072_000);
    pub const EXTERNAL_MEMORY_IMAGE_CREATE_INFO: Self = Self(1_000_072_001);
    pub const EXPORT_MEMORY_ALLOCATE_INFO: Self = Self(1_000_072_002);
    pub const PHYSICAL_DEVICE_EXTERNAL_FENCE_INFO: Self = Self(1_000_112_000);
    pub const EXTERNAL_FENCE_PROPERTIES: Self = Self(1_000_112_001);
    pub const EXPORT_FENCE_CREATE_INFO: Self = Self(1_000_113_000);
    pub const EXPORT_SEMAPHORE_CREATE_INFO: Self = Self(1_000_077_000);
    pub const PHYSICAL_DEVICE_EXTERNAL_SEMAPHORE_INFO: Self = Self(1_000_076_000);
    pub const EXTERNAL_SEMAPHORE_PROPERTIES: Self = Self(1_000_076_001);
    pub const PHYSICAL_DEVICE_SUBGROUP_PROPERTIES: Self = Self(1_000_094_000);
    pub const PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES: Self = Self(1_000_083_000);
    pub const PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES: Self = Self(1_000_120_000);
    pub const DESCRIPTOR_UPDATE_TEMPLATE_CREATE_INFO: Self = Self(1_000_085_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_3_PROPERTIES: Self = Self(1_000_168_000);
    pub const DESCRIPTOR_SET_LAYOUT_SUPPORT: Self = Self(1_000_168_001);
    pub const SAMPLER_YCBCR_CONVERSION_CREATE_INFO: Self = Self(1_000_156_000);
    pub const SAMPLER_YCBCR_CONVERSION_INFO: Self = Self(1_000_156_001);
    pub const BIND_IMAGE_PLANE_MEMORY_INFO: Self = Self(1_000_156_002);
    pub const IMAGE_PLANE_MEMORY_REQUIREMENTS_INFO: Self = Self(1_000_156_003);
    pub const PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES: Self = Self(1_000_156_004);
    pub const SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES: Self = Self(1_000_156_005);
    pub const DEVICE_GROUP_RENDER_PASS_BEGIN_INFO: Self = Self(1_000_060_003);
    pub const PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES: Self = Self(1_000_117_000);
    pub const RENDER_PASS_INPUT_ATTACHMENT_ASPECT_CREATE_INFO: Self = Self(1_000_117_001);
    pub const PIPELINE_TESSELLATION_DOMAIN_ORIGIN_STATE_CREATE_INFO: Self = Self(1_000_117_003);
    pub const RENDER_PASS_MULTIVIEW_CREATE_INFO: Self = Self(1_000_053_000);
    pub const PHYSICAL_DEVICE_MULTIVIEW_FEATURES: Self = Self(1_000_053_001);
    pub const PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES: Self = Self(1_000_053_002);
    pub const PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES: Self = Self(1_000_063_000);
    pub const PHYSICAL_DEVICE_DRIVER_PROPERTIES: Self = Self(1_000_196_000);
    pub const PHYSICAL_DEVICE_VULKAN_1_1_FEATURES: Self = Self(49);
    pub const PHYSICAL_DEVICE_VULKAN_1_1_PROPERTIES: Self = Self(50);
    pub const PHYSICAL_DEVICE_VULKAN_1_2_FEATURES: Self = Self(51);
    pub const PHYSICAL_DEVICE_VULKAN_1_2_PROPERTIES: Self = Self(52);
    pub const IMAGE_FORMAT_LIST_CREATE_INFO: Self = Self(1_000_147_000);
    pub const PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES: Self = Self(1_000_211_000);
    pub const PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES: Self = Self(1_000_261_000);
    pub const PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES: Self = Self(1_000_207_000);
    pub const PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES: Self = Self(1_000_207_001);
    pub const SEMAPHORE_TYPE_CREATE_INFO: Self = Self(1_000_207_002);
    pub const TIMELINE_SEMAPHORE_SUBMIT_INFO: Self = Self(1_000_207_003);
    pub const SEMAPHORE_WAIT_INFO: Self = Self(1_000_207_004);
    pub const SEMAPHORE_SIGNAL_INFO: Self = Self(1_000_207_005);
    pub const PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES: Self = Self(1_000_257_000);
    pub const BUFFER_DEVICE_ADDRESS_INFO: Self = Self(1_000_244_001);
    pub const BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO: Self = Self(1_000_257_002);
    pub const MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO: Self = Self(1_000_257_003);
    pub const DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS_INFO: Self = Self(1_000_257_004);
    pub const PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES: Self = Self(1_000_177_000);
    pub const PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES: Self = Self(1_000_180_000);
    pub const PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES: Self = Self(1_000_082_000);
    pub const PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES: Self = Self(1_000_197_000);
    pub const DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO: Self = Self(1_000_161_000);
    pub const PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES: Self = Self(1_000_161_001);
    pub const PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES: Self = Self(1_000_161_002);
    pub const DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO: Self = Self(1_000_161_003);
    pub const DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT: Self = Self(1_000_161_004);
    pub const PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES: Self = Self(1_000_221_000);
    pub const PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES: Self = Self(1_000_130_000);
    pub const SAMPLER_REDUCTION_MODE_CREATE_INFO: Self = Self(1_000_130_001);
    pub const PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES: Self = Self(1_000_253_000);
    pub const PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES: Self = Self(1_000_175_000);
    pub const ATTACHMENT_DESCRIPTION_2: Self = Self(1_000_109_000);
    pub const ATTACHMENT_REFERENCE_2: Self = Self(1_000_109_001);
    pub const SUBPASS_DESCRIPTION_2: Self = Self(1_000_109_002);
    pub const SUBPASS_DEPENDENCY_2: Self = Self(1_000_109_003);
    pub const RENDER_PASS_CREATE_INFO_2: Self = Self(1_000_109_004);
    pub const SUBPASS_BEGIN_INFO: Self = Self(1_000_109_005);
    pub const SUBPASS_END_INFO: Self = Self(1_000_109_006);
    pub const PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES: Self = Self(1_000_199_000);
    pub const SUBPASS_DESCRIPTION_DEPTH_STENCIL_RESOLVE: Self = Self(1_000_199_001);
    pub const IMAGE_STENCIL_USAGE_CREATE_INFO: Self = Self(1_000_246_000);
    pub const PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES: Self = Self(1_000_108_000);
    pub const FRAMEBUFFER_ATTACHMENTS_CREATE_INFO: Self = Self(1_000_108_001);
    pub const FRAMEBUFFER_ATTACHMENT_IMAGE_INFO: Self = Self(1_000_108_002);
    pub const RENDER_PASS_ATTACHMENT_BEGIN_INFO: Self = Self(1_000_108_003);
    pub const PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES: Self = Self(1_000_241_000);
    pub const ATTACHMENT_REFERENCE_STENCIL_LAYOUT: Self = Self(1_000_241_001);
    pub const ATTACHMENT_DESCRIPTION_STENCIL_LAYOUT: Self = Self(1_000_241_002);
    pub const PHYSICAL_DEVICE_VULKAN_1_3_FEATURES: Self = Self(53);
    pub const PHYSICAL_DEVICE_VULKAN_1_3_PROPERTIES: Self = Self(54);
    pub const PHYSICAL_DEVICE_TOOL_PROPERTIES: Self = Self(1_000_245_000);
    pub const PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES: Self = Self(1_000_295_000);
    pub const DEVICE_PRIVATE_DATA_CREATE_INFO: Self = Self(1_000_295_001);
    pub const PRIVATE_DATA_SLOT_CREATE_INFO: Self = Self(1_000_295_002);
    pub const MEMORY_BARRIER_2: Self = Self(1_000_314_000);
    pub const BUFFER_MEMORY_BARRIER_2: Self = Self(1_000_314_001);
    pub const IMAGE_MEMORY_BARRIER_2: Self = Self(1_000_314_002);
    pub const DEPENDENCY_INFO: Self = Self(1_000_314_003);
    pub const SUBMIT_INFO_2: Self = Self(1_000_314_004);
    pub const SEMAPHORE_SUBMIT_INFO: Self = Self(1_000_314_005);
    pub const COMMAND_BUFFER_SUBMIT_INFO: Self = Self(1_000_314_006);
    pub const PHYSICAL_DEVICE_SYNCHRONIZATION_2_FEATURES: Self = Self(1_000_314_007);
    pub const COPY_BUFFER_INFO_2: Self = Self(1_000_337_000);
    pub const COPY_IMAGE_INFO_2: Self = Self(1_000_337_001);
    pub const COPY_BUFFER_TO_IMAGE_INFO_2: Self = Self(1_000_337_002);
    pub const COPY_IMAGE_TO_BUFFER_INFO_2: Self = Self(1_000_337_003);
    pub const BUFFER_COPY_2: Self = Self(1_000_337_006);
    pub const IMAGE_COPY_2: Self = Self(1_000_337_007);
    pub const BUFFER_IMAGE_COPY_2: Self = Self(1_000_337_009);
    pub const PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTC_HDR_FEATURES: Self = Self(1_000_066_000);
    pub const FORMAT_PROPERTIES_3: Self = Self(1_000_360_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_4_FEATURES: Self = Self(1_000_413_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_4_PROPERTIES: Self = Self(1_000_413_001);
    pub const DEVICE_BUFFER_MEMORY_REQUIREMENTS: Self = Self(1_000_413_002);
    pub const DEVICE_IMAGE_MEMORY_REQUIREMENTS: Self = Self(1_000_413_003);
    pub const PIPELINE_CREATION_FEEDBACK_CREATE_INFO: Self = Self(1_000_192_000);
    pub const PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES: Self = Self(1_000_215_000);
    pub const PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES: Self =
        Self(1_000_276_000);
    pub const PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES: Self = Self(1_000_297_000);
    pub const PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES: Self = Self(1_000_325_000);
    pub const PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES: Self = Self(1_000_335_000);
    pub const PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES: Self = Self(1_000_225_000);
    pub const PIPELINE_SHADER_STAGE_REQUIRED_SUBGROUP_SIZE_CREATE_INFO: Self = Self(1_000_225_001);
    pub const PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES: Self = Self(1_000_225_002);
    pub const PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES: Self = Self(1_000_138_000);
    pub const PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES: Self = Self(1_000_138_001);
    pub const WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK: Self = Self(1_000_138_002);
    pub const DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO: Self = Self(1_000_138_003);
    pub const PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES: Self = Self(1_000_280_000);
    pub const PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES: Self = Self(1_000_280_001);
    pub const PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES: Self = Self(1_000_281_001);
    pub const BLIT_IMAGE_INFO_2: Self = Self(1_000_337_004);
    pub const RESOLVE_IMAGE_INFO_2: Self = Self(1_000_337_005);
    pub const IMAGE_BLIT_2: Self = Self(1_000_337_008);
    pub const IMAGE_RESOLVE_2: Self = Self(1_000_337_010);
    pub const RENDERING_INFO: Self = Self(1_000_044_000);
    pub const RENDERING_ATTACHMENT_INFO: Self = Self(1_000_044_001);
    pub const PIPELINE_RENDERING_CREATE_INFO: Self = Self(1_000_044_002);
    pub const PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES: Self = Self(1_000_044_003);
    pub const COMMAND_BUFFER_INHERITANCE_RENDERING_INFO: Self = Self(1_000_044_004);
    pub const PHYSICAL_DEVICE_VULKAN_1_4_FEATURES: Self = Self(55);
    pub const PHYSICAL_DEVICE_VULKAN_1_4_PROPERTIES: Self = Self(56);
    pub const DEVICE_QUEUE_GLOBAL_PRIORITY_CREATE_INFO: Self = Self(1_000_174_000);
    pub const PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES: Self = Self(1_000_388_000);
    pub const QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES: Self = Self(1_000_388_001);
    pub const PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES: Self = Self(1_000_265_000);
    pub const MEMORY_MAP_INFO: Self = Self(1_000_271_000);
    pub const MEMORY_UNMAP_INFO: Self = Self(1_000_271_001);
    pub const PHYSICAL_DEVICE_MAINTENANCE_5_FEATURES: Self = Self(1_000_470_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_5_PROPERTIES: Self = Self(1_000_470_001);
    pub const DEVICE_IMAGE_SUBRESOURCE_INFO: Self = Self(1_000_470_004);
    pub const SUBRESOURCE_LAYOUT_2: Self = Self(1_000_338_002);
    pub const IMAGE_SUBRESOURCE_2: Self = Self(1_000_338_003);
    pub const BUFFER_USAGE_FLAGS_2_CREATE_INFO: Self = Self(1_000_470_006);
    pub const PHYSICAL_DEVICE_MAINTENANCE_6_FEATURES: Self = Self(1_000_545_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_6_PROPERTIES: Self = Self(1_000_545_001);
    pub const BIND_MEMORY_STATUS: Self = Self(1_000_545_002);
    pub const PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES: Self = Self(1_000_270_000);
    pub const PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES: Self = Self(1_000_270_001);
    pub const MEMORY_TO_IMAGE_COPY: Self = Self(1_000_270_002);
    pub const IMAGE_TO_MEMORY_COPY: Self = Self(1_000_270_003);
    pub const COPY_IMAGE_TO_MEMORY_INFO: Self = Self(1_000_270_004);
    pub const COPY_MEMORY_TO_IMAGE_INFO: Self = Self(1_000_270_005);
    pub const HOST_IMAGE_LAYOUT_TRANSITION_INFO: Self = Self(1_000_270_006);
    pub const COPY_IMAGE_TO_IMAGE_INFO: Self = Self(1_000_270_007);
    pub const SUBRESOURCE_HOST_MEMCPY_SIZE: Self = Self(1_000_270_008);
    pub const HOST_IMAGE_COPY_DEVICE_PERFORMANCE_QUERY: Self = Self(1_000_270_009);
    pub const PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES: Self = Self(1_000_416_000);
    pub const PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS_2_FEATURES: Self = Self(1_000_528_000);
    pub const PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES: Self = Self(1_000_544_000);
    pub const PIPELINE_CREATE_FLAGS_2_CREATE_INFO: Self = Self(1_000_470_005);
    pub const PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES: Self = Self(1_000_080_000);
    pub const BIND_DESCRIPTOR_SETS_INFO: Self = Self(1_000_545_003);
    pub const PUSH_CONSTANTS_INFO: Self = Self(1_000_545_004);
    pub const PUSH_DESCRIPTOR_SET_INFO: Self = Self(1_000_545_005);
    pub const PUSH_DESCRIPTOR_SET_WITH_TEMPLATE_INFO: Self = Self(1_000_545_006);
    pub const PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES: Self = Self(1_000_466_000);
    pub const PIPELINE_ROBUSTNESS_CREATE_INFO: Self = Self(1_000_068_000);
    pub const PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES: Self = Self(1_000_068_001);
    pub const PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES: Self = Self(1_000_068_002);
    pub const PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES: Self = Self(1_000_259_000);
    pub const PIPELINE_RASTERIZATION_LINE_STATE_CREATE_INFO: Self = Self(1_000_259_001);
    pub const PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES: Self = Self(1_000_259_002);
    pub const PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES: Self = Self(1_000_525_000);
    pub const PIPELINE_VERTEX_INPUT_DIVISOR_STATE_CREATE_INFO: Self = Self(1_000_190_001);
    pub const PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES: Self = Self(1_000_190_002);
    pub const RENDERING_AREA_INFO: Self = Self(1_000_470_003);
    pub const PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES: Self = Self(1_000_232_000);
    pub const RENDERING_ATTACHMENT_LOCATION_INFO: Self = Self(1_000_232_001);
    pub const RENDERING_INPUT_ATTACHMENT_INDEX_INFO: Self = Self(1_000_232_002);
    pub const PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT: Self =
        Self(1_000_342_000);
    pub const PHYSICAL_DEVICE_4444_FORMATS_FEATURES_EXT: Self = Self(1_000_340_000);
    pub const PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT: Self =
        Self(1_000_524_000);
    pub const PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT: Self =
        Self(1_000_339_000);
    pub const PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT: Self = Self(1_000_148_000);
    pub const PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT: Self = Self(1_000_148_001);
    pub const PIPELINE_COLOR_BLEND_ADVANCED_STATE_CREATE_INFO_EXT: Self = Self(1_000_148_002);
    pub const PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT: Self = Self(1_000_411_000);
    pub const SAMPLER_BORDER_COLOR_COMPONENT_MAPPING_CREATE_INFO_EXT: Self = Self(1_000_411_001);
    pub const PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT: Self = Self(1_000_244_000);
    pub const BUFFER_DEVICE_ADDRESS_CREATE_INFO_EXT: Self = Self(1_000_244_002);
    pub const CALIBRATED_TIMESTAMP_INFO_KHR: Self = Self(1_000_184_000);
    pub const PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT: Self = Self(1_000_381_000);
    pub const PIPELINE_COLOR_WRITE_CREATE_INFO_EXT: Self = Self(1_000_381_001);
    pub const COMMAND_BUFFER_INHERITANCE_CONDITIONAL_RENDERING_INFO_EXT: Self = Self(1_000_081_000);
    pub const PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT: Self = Self(1_000_081_001);
    pub const CONDITIONAL_RENDERING_BEGIN_INFO_EXT: Self = Self(1_000_081_002);
    pub const PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT: Self = Self(1_000_101_000);
    pub const PIPELINE_RASTERIZATION_CONSERVATIVE_STATE_CREATE_INFO_EXT: Self = Self(1_000_101_001);
    pub const SAMPLER_CUSTOM_BORDER_COLOR_CREATE_INFO_EXT: Self = Self(1_000_287_000);
    pub const PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT: Self = Self(1_000_287_001);
    pub const PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT: Self = Self(1_000_287_002);
    pub const PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT: Self = Self(1_000_283_000);
    pub const DEPTH_BIAS_INFO_EXT: Self = Self(1_000_283_001);
    pub const DEPTH_BIAS_REPRESENTATION_INFO_EXT: Self = Self(1_000_283_002);
    pub const PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT: Self = Self(1_000_582_000);
    pub const PIPELINE_VIEWPORT_DEPTH_CLAMP_CONTROL_CREATE_INFO_EXT: Self = Self(1_000_582_001);
    pub const PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR: Self = Self(1_000_421_000);
    pub const PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT: Self = Self(1_000_355_000);
    pub const PIPELINE_VIEWPORT_DEPTH_CLIP_CONTROL_CREATE_INFO_EXT: Self = Self(1_000_355_001);
    pub const PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT: Self = Self(1_000_102_000);
    pub const PIPELINE_RASTERIZATION_DEPTH_CLIP_STATE_CREATE_INFO_EXT: Self = Self(1_000_102_001);
    pub const PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT: Self =
        Self(1_000_499_000);
    pub const PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT: Self = Self(1_000_267_000);
    pub const PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_2_FEATURES_EXT: Self = Self(1_000_377_000);
    pub const PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_FEATURES_EXT: Self = Self(1_000_455_000);
    pub const PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_3_PROPERTIES_EXT: Self = Self(1_000_455_001);
    pub const EXTERNAL_MEMORY_ACQUIRE_UNMODIFIED_EXT: Self = Self(1_000_453_000);
    pub const PHYSICAL_DEVICE_IMAGE_VIEW_IMAGE_FORMAT_INFO_EXT: Self = Self(1_000_170_000);
    pub const FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT: Self = Self(1_000_170_001);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT: Self = Self(1_000_251_000);
    pub const PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT: Self = Self(1_000_320_000);
    pub const PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT: Self = Self(1_000_320_001);
    pub const GRAPHICS_PIPELINE_LIBRARY_CREATE_INFO_EXT: Self = Self(1_000_320_002);
    pub const PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT: Self = Self(1_000_393_000);
    pub const DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT: Self = Self(1_000_158_000);
    pub const PHYSICAL_DEVICE_IMAGE_DRM_FORMAT_MODIFIER_INFO_EXT: Self = Self(1_000_158_002);
    pub const IMAGE_DRM_FORMAT_MODIFIER_LIST_CREATE_INFO_EXT: Self = Self(1_000_158_003);
    pub const IMAGE_DRM_FORMAT_MODIFIER_EXPLICIT_CREATE_INFO_EXT: Self = Self(1_000_158_004);
    pub const IMAGE_DRM_FORMAT_MODIFIER_PROPERTIES_EXT: Self = Self(1_000_158_005);
    pub const DRM_FORMAT_MODIFIER_PROPERTIES_LIST_2_EXT: Self = Self(1_000_158_006);
    pub const PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT: Self = Self(1_000_418_000);
    pub const IMAGE_VIEW_SLICED_CREATE_INFO_EXT: Self = Self(1_000_418_001);
    pub const PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT: Self = Self(1_000_391_000);
    pub const IMAGE_VIEW_MIN_LOD_CREATE_INFO_EXT: Self = Self(1_000_391_001);
    pub const PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT: Self = Self(1_000_465_000);
    pub const PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT: Self = Self(1_000_495_000);
    pub const PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT: Self = Self(1_000_495_001);
    pub const PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT: Self = Self(1_000_237_000);
    pub const PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT: Self = Self(1_000_328_000);
    pub const PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT: Self = Self(1_000_328_001);
    pub const PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT: Self = Self(1_000_392_000);
    pub const PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT: Self = Self(1_000_392_001);
    pub const PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT: Self =
        Self(1_000_376_000);
    pub const SUBPASS_RESOLVE_PERFORMANCE_QUERY_EXT: Self = Self(1_000_376_001);
    pub const MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_INFO_EXT: Self = Self(1_000_376_002);
    pub const PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT: Self = Self(1_000_351_000);
    pub const MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT: Self = Self(1_000_351_002);
    pub const PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT: Self = Self(1_000_451_000);
    pub const PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT: Self = Self(1_000_451_001);
    pub const PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT: Self = Self(1_000_422_000);
    pub const PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT: Self = Self(1_000_212_000);
    pub const PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR: Self =
        Self(1_000_498_000);
    pub const PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT: Self =
        Self(1_000_356_000);
    pub const PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT: Self = Self(1_000_382_000);
    pub const PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT: Self = Self(1_000_254_000);
    pub const PIPELINE_RASTERIZATION_PROVOKING_VERTEX_STATE_CREATE_INFO_EXT: Self =
        Self(1_000_254_001);
    pub const PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT: Self = Self(1_000_254_002);
    pub const PHYSICAL_DEVICE_ROBUSTNESS_2_FEATURES_KHR: Self = Self(1_000_286_000);
    pub const PHYSICAL_DEVICE_ROBUSTNESS_2_PROPERTIES_KHR: Self = Self(1_000_286_001);
    pub const SAMPLE_LOCATIONS_INFO_EXT: Self = Self(1_000_143_000);
    pub const RENDER_PASS_SAMPLE_LOCATIONS_BEGIN_INFO_EXT: Self = Self(1_000_143_001);
    pub const PIPELINE_SAMPLE_LOCATIONS_STATE_CREATE_INFO_EXT: Self = Self(1_000_143_002);
    pub const PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT: Self = Self(1_000_143_003);
    pub const MULTISAMPLE_PROPERTIES_EXT: Self = Self(1_000_143_004);
    pub const PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT: Self = Self(1_000_260_000);
    pub const PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_2_FEATURES_EXT: Self = Self(1_000_273_000);
    pub const PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT: Self = Self(1_000_567_000);
    pub const PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT: Self = Self(1_000_234_000);
    pub const PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT: Self = Self(1_000_564_000);
    pub const PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT: Self =
        Self(1_000_642_000);
    pub const PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT: Self = Self(1_000_281_000);
    pub const PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT: Self = Self(1_000_028_000);
    pub const PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT: Self = Self(1_000_028_001);
    pub const PIPELINE_RASTERIZATION_STATE_STREAM_CREATE_INFO_EXT: Self = Self(1_000_028_002);
    pub const PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT: Self = Self(1_000_190_000);
    pub const PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT: Self = Self(1_000_352_000);
    pub const VERTEX_INPUT_BINDING_DESCRIPTION_2_EXT: Self = Self(1_000_352_001);
    pub const VERTEX_INPUT_ATTRIBUTE_DESCRIPTION_2_EXT: Self = Self(1_000_352_002);
    pub const PHYSICAL_DEVICE_YCBCR_2_PLANE_444_FORMATS_FEATURES_EXT: Self = Self(1_000_330_000);
    pub const PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT: Self = Self(1_000_252_000);
    pub const WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR: Self = Self(1_000_150_007);
    pub const ACCELERATION_STRUCTURE_BUILD_GEOMETRY_INFO_KHR: Self = Self(1_000_150_000);
    pub const ACCELERATION_STRUCTURE_DEVICE_ADDRESS_INFO_KHR: Self = Self(1_000_150_002);
    pub const ACCELERATION_STRUCTURE_GEOMETRY_AABBS_DATA_KHR: Self = Self(1_000_150_003);
    pub const ACCELERATION_STRUCTURE_GEOMETRY_INSTANCES_DATA_KHR: Self = Self(1_000_150_004);
    pub const ACCELERATION_STRUCTURE_GEOMETRY_TRIANGLES_DATA_KHR: Self = Self(1_000_150_005);
    pub const ACCELERATION_STRUCTURE_GEOMETRY_KHR: Self = Self(1_000_150_006);
    pub const ACCELERATION_STRUCTURE_VERSION_INFO_KHR: Self = Self(1_000_150_009);
    pub const COPY_ACCELERATION_STRUCTURE_INFO_KHR: Self = Self(1_000_150_010);
    pub const COPY_ACCELERATION_STRUCTURE_TO_MEMORY_INFO_KHR: Self = Self(1_000_150_011);
    pub const COPY_MEMORY_TO_ACCELERATION_STRUCTURE_INFO_KHR: Self = Self(1_000_150_012);
    pub const PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR: Self = Self(1_000_150_013);
    pub const PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR: Self = Self(1_000_150_014);
    pub const ACCELERATION_STRUCTURE_CREATE_INFO_KHR: Self = Self(1_000_150_017);
    pub const ACCELERATION_STRUCTURE_BUILD_SIZES_INFO_KHR: Self = Self(1_000_150_020);
    pub const PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR: Self = Self(1_000_201_000);
    pub const PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR: Self = Self(1_000_511_000);
    pub const PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR: Self = Self(1_000_506_000);
    pub const COOPERATIVE_MATRIX_PROPERTIES_KHR: Self = Self(1_000_506_001);
    pub const PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR: Self = Self(1_000_506_002);
    pub const IMPORT_FENCE_FD_INFO_KHR: Self = Self(1_000_115_000);
    pub const FENCE_GET_FD_INFO_KHR: Self = Self(1_000_115_001);
    pub const IMPORT_MEMORY_FD_INFO_KHR: Self = Self(1_000_074_000);
    pub const MEMORY_FD_PROPERTIES_KHR: Self = Self(1_000_074_001);
    pub const MEMORY_GET_FD_INFO_KHR: Self = Self(1_000_074_002);
    pub const IMPORT_SEMAPHORE_FD_INFO_KHR: Self = Self(1_000_079_000);
    pub const SEMAPHORE_GET_FD_INFO_KHR: Self = Self(1_000_079_001);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR: Self = Self(1_000_203_000);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR: Self =
        Self(1_000_322_000);
    pub const FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR: Self = Self(1_000_226_000);
    pub const PIPELINE_FRAGMENT_SHADING_RATE_STATE_CREATE_INFO_KHR: Self = Self(1_000_226_001);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR: Self = Self(1_000_226_002);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR: Self = Self(1_000_226_003);
    pub const PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_KHR: Self = Self(1_000_226_004);
    pub const RENDERING_FRAGMENT_SHADING_RATE_ATTACHMENT_INFO_KHR: Self = Self(1_000_044_006);
    pub const PHYSICAL_DEVICE_MAINTENANCE_7_FEATURES_KHR: Self = Self(1_000_562_000);
    pub const PHYSICAL_DEVICE_MAINTENANCE_7_PROPERTIES_KHR: Self = Self(1_000_562_001);
    pub const PHYSICAL_DEVICE_LAYERED_API_PROPERTIES_LIST_KHR: Self = Self(1_000_562_002);
    pub const PHYSICAL_DEVICE_LAYERED_API_PROPERTIES_KHR: Self = Self(1_000_562_003);
    pub const PHYSICAL_DEVICE_LAYERED_API_VULKAN_PROPERTIES_KHR: Self = Self(1_000_562_004);
    pub const PIPELINE_LIBRARY_CREATE_INFO_KHR: Self = Self(1_000_290_000);
    pub const PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR: Self = Self(1_000_348_013);
    pub const PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE_1_FEATURES_KHR: Self = Self(1_000_386_000);
    pub const PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR: Self = Self(1_000_347_000);
    pub const PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR: Self = Self(1_000_347_001);
    pub const RAY_TRACING_PIPELINE_CREATE_INFO_KHR: Self = Self(1_000_150_015);
    pub const RAY_TRACING_SHADER_GROUP_CREATE_INFO_KHR: Self = Self(1_000_150_016);
    pub const RAY_TRACING_PIPELINE_INTERFACE_CREATE_INFO_KHR: Self = Self(1_000_150_018);
    pub const PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR: Self = Self(1_000_481_000);
    pub const PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR: Self = Self(1_000_141_000);
    pub const PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR: Self = Self(1_000_181_000);
    pub const PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR: Self = Self(1_000_434_000);
    pub const PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR: Self = Self(1_000_235_000);
    pub const PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR: Self =
        Self(1_000_558_000);
    pub const PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR: Self =
        Self(1_000_323_000);
    pub const PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR: Self = Self(1_000_387_000);
    pub const PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR: Self =
        Self(1_000_336_000);
    pub const RING_CREATE_INFO_MESA: Self = Self(1_000_384_000);
    pub const MEMORY_RESOURCE_PROPERTIES_MESA: Self = Self(1_000_384_001);
    pub const IMPORT_MEMORY_RESOURCE_INFO_MESA: Self = Self(1_000_384_002);
    pub const MEMORY_RESOURCE_ALLOCATION_SIZE_PROPERTIES_MESA: Self = Self(1_000_384_003);
    pub const IMPORT_SEMAPHORE_RESOURCE_INFO_MESA: Self = Self(1_000_384_004);
    pub const DEVICE_QUEUE_TIMELINE_INFO_MESA: Self = Self(1_000_384_005);
    pub const RING_MONITOR_INFO_MESA: Self = Self(1_000_384_006);
    pub const RING_PRIORITY_INFO_MESA: Self = Self(1_000_384_007);
    pub const COPY_IMAGE_TO_MEMORY_INFO_MESA: Self = Self(1_000_384_008);
    pub const MEMORY_TO_IMAGE_COPY_MESA: Self = Self(1_000_384_009);
    pub const COPY_MEMORY_TO_IMAGE_INFO_MESA: Self = Self(1_000_384_010);
}

/// `VkSubgroupFeatureFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubgroupFeatureFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SubgroupFeatureFlags {}
impl SubgroupFeatureFlags {
    pub const BASIC: Self = Self(1);
    pub const VOTE: Self = Self(2);
    pub const ARITHMETIC: Self = Self(4);
    pub const BALLOT: Self = Self(8);
    pub const SHUFFLE: Self = Self(16);
    pub const SHUFFLE_RELATIVE: Self = Self(32);
    pub const CLUSTERED: Self = Self(64);
    pub const QUAD: Self = Self(128);
    pub const ROTATE: Self = Self(512);
    pub const ROTATE_CLUSTERED: Self = Self(1_024);
}

/// `VkSubmitFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubmitFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SubmitFlags {}
impl SubmitFlags {
    pub const PROTECTED: Self = Self(1);
}

/// `VkSubpassContents`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubpassContents(pub i32);
// SAFETY: an integer.
unsafe impl Abi for SubpassContents {}
impl SubpassContents {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1), (1_000_451_000, 1_000_451_000)];
    pub const INLINE: Self = Self(0);
    pub const SECONDARY_COMMAND_BUFFERS: Self = Self(1);
    pub const INLINE_AND_SECONDARY_COMMAND_BUFFERS_KHR: Self = Self(1_000_451_000);
}

/// `VkSubpassDescriptionFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubpassDescriptionFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for SubpassDescriptionFlags {}
impl SubpassDescriptionFlags {
    pub const RASTERIZATION_ORDER_ATTACHMENT_COLOR_ACCESS_EXT: Self = Self(16);
    pub const RASTERIZATION_ORDER_ATTACHMENT_DEPTH_ACCESS_EXT: Self = Self(32);
    pub const RASTERIZATION_ORDER_ATTACHMENT_STENCIL_ACCESS_EXT: Self = Self(64);
    pub const ENABLE_LEGACY_DITHERING_EXT: Self = Self(128);
}

/// `VkTessellationDomainOrigin`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TessellationDomainOrigin(pub i32);
// SAFETY: an integer.
unsafe impl Abi for TessellationDomainOrigin {}
impl TessellationDomainOrigin {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const UPPER_LEFT: Self = Self(0);
    pub const LOWER_LEFT: Self = Self(1);
}

/// `VkTimeDomainKHR`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeDomainKHR(pub i32);
// SAFETY: an integer.
unsafe impl Abi for TimeDomainKHR {}
impl TimeDomainKHR {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 3)];
    pub const DEVICE_KHR: Self = Self(0);
    pub const CLOCK_MONOTONIC_KHR: Self = Self(1);
    pub const CLOCK_MONOTONIC_RAW_KHR: Self = Self(2);
    pub const QUERY_PERFORMANCE_COUNTER_KHR: Self = Self(3);
}

/// `VkToolPurposeFlagBits`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ToolPurposeFlags(pub u32);
// SAFETY: an integer.
unsafe impl Abi for ToolPurposeFlags {}
impl ToolPurposeFlags {
    pub const VALIDATION: Self = Self(1);
    pub const PROFILING: Self = Self(2);
    pub const TRACING: Self = Self(4);
    pub const ADDITIONAL_FEATURES: Self = Self(8);
    pub const MODIFYING_FEATURES: Self = Self(16);
}

/// `VkVertexInputRate`.
#[repr(transparent)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VertexInputRate(pub i32);
// SAFETY: an integer.
unsafe impl Abi for VertexInputRate {}
impl VertexInputRate {
    /// The values that mean something, from and to, the least first.
    pub const KNOWN: &'static [(i32, i32)] = &[(0, 1)];
    pub const VERTEX: Self = Self(0);
    pub const INSTANCE: Self = Self(1);
}
