// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkPhysicalDevice16BitStorageFeatures

pub fn decode_physical_device_16bit_storage_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice16BitStorageFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice16BitStorageFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_16bit_storage_features_body(d, p_next)
}

pub fn encode_physical_device_16bit_storage_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevice16BitStorageFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_16bit_storage_features_body(e, x);
}

pub fn decode_physical_device_16bit_storage_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice16BitStorageFeatures<'a>, WireError> {
    let storage_buffer_16bit_access = d.u32()?;
    let uniform_and_storage_buffer_16bit_access = d.u32()?;
    let storage_push_constant16 = d.u32()?;
    let storage_input_output16 = d.u32()?;
    Ok(vk::PhysicalDevice16BitStorageFeatures {
        s_type: vk::PhysicalDevice16BitStorageFeatures::TYPE,
        p_next,
        storage_buffer_16bit_access,
        uniform_and_storage_buffer_16bit_access,
        storage_push_constant16,
        storage_input_output16,
    })
}

pub fn encode_physical_device_16bit_storage_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice16BitStorageFeatures<'_>,
) {
    e.u32(x.storage_buffer_16bit_access);
    e.u32(x.uniform_and_storage_buffer_16bit_access);
    e.u32(x.storage_push_constant16);
    e.u32(x.storage_input_output16);
}

pub fn decode_physical_device_16bit_storage_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice16BitStorageFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice16BitStorageFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_16BIT_STORAGE_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_16bit_storage_features_partial_body(d, p_next)
}

pub fn encode_physical_device_16bit_storage_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevice16BitStorageFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_16bit_storage_features_partial_body(e, x);
}

pub fn decode_physical_device_16bit_storage_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice16BitStorageFeatures<'a>, WireError> {
    let storage_buffer_16bit_access = vk::zeroed();
    let uniform_and_storage_buffer_16bit_access = vk::zeroed();
    let storage_push_constant16 = vk::zeroed();
    let storage_input_output16 = vk::zeroed();
    Ok(vk::PhysicalDevice16BitStorageFeatures {
        s_type: vk::PhysicalDevice16BitStorageFeatures::TYPE,
        p_next,
        storage_buffer_16bit_access,
        uniform_and_storage_buffer_16bit_access,
        storage_push_constant16,
        storage_input_output16,
    })
}

pub fn encode_physical_device_16bit_storage_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice16BitStorageFeatures<'_>,
) {
}

// VkPhysicalDevice4444FormatsFeaturesEXT

pub fn decode_physical_device4444_formats_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice4444FormatsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice4444FormatsFeaturesEXT::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE4444_FORMATS_FEATURES_EXT_CHAIN, decode_node)?;
    decode_physical_device4444_formats_features_ext_body(d, p_next)
}

pub fn encode_physical_device4444_formats_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDevice4444FormatsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device4444_formats_features_ext_body(e, x);
}

pub fn decode_physical_device4444_formats_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice4444FormatsFeaturesEXT<'a>, WireError> {
    let format_a4_r4_g4_b4 = d.u32()?;
    let format_a4_b4_g4_r4 = d.u32()?;
    Ok(vk::PhysicalDevice4444FormatsFeaturesEXT {
        s_type: vk::PhysicalDevice4444FormatsFeaturesEXT::TYPE,
        p_next,
        format_a4_r4_g4_b4,
        format_a4_b4_g4_r4,
    })
}

pub fn encode_physical_device4444_formats_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice4444FormatsFeaturesEXT<'_>,
) {
    e.u32(x.format_a4_r4_g4_b4);
    e.u32(x.format_a4_b4_g4_r4);
}

pub fn decode_physical_device4444_formats_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice4444FormatsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice4444FormatsFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE4444_FORMATS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device4444_formats_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device4444_formats_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevice4444FormatsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device4444_formats_features_ext_partial_body(e, x);
}

pub fn decode_physical_device4444_formats_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice4444FormatsFeaturesEXT<'a>, WireError> {
    let format_a4_r4_g4_b4 = vk::zeroed();
    let format_a4_b4_g4_r4 = vk::zeroed();
    Ok(vk::PhysicalDevice4444FormatsFeaturesEXT {
        s_type: vk::PhysicalDevice4444FormatsFeaturesEXT::TYPE,
        p_next,
        format_a4_r4_g4_b4,
        format_a4_b4_g4_r4,
    })
}

pub fn encode_physical_device4444_formats_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice4444FormatsFeaturesEXT<'_>,
) {
}

// VkPhysicalDevice8BitStorageFeatures

pub fn decode_physical_device_8bit_storage_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice8BitStorageFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice8BitStorageFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_8bit_storage_features_body(d, p_next)
}

pub fn encode_physical_device_8bit_storage_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevice8BitStorageFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_8bit_storage_features_body(e, x);
}

pub fn decode_physical_device_8bit_storage_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice8BitStorageFeatures<'a>, WireError> {
    let storage_buffer_8bit_access = d.u32()?;
    let uniform_and_storage_buffer_8bit_access = d.u32()?;
    let storage_push_constant8 = d.u32()?;
    Ok(vk::PhysicalDevice8BitStorageFeatures {
        s_type: vk::PhysicalDevice8BitStorageFeatures::TYPE,
        p_next,
        storage_buffer_8bit_access,
        uniform_and_storage_buffer_8bit_access,
        storage_push_constant8,
    })
}

pub fn encode_physical_device_8bit_storage_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice8BitStorageFeatures<'_>,
) {
    e.u32(x.storage_buffer_8bit_access);
    e.u32(x.uniform_and_storage_buffer_8bit_access);
    e.u32(x.storage_push_constant8);
}

pub fn decode_physical_device_8bit_storage_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevice8BitStorageFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevice8BitStorageFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_8BIT_STORAGE_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_8bit_storage_features_partial_body(d, p_next)
}

pub fn encode_physical_device_8bit_storage_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevice8BitStorageFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_8bit_storage_features_partial_body(e, x);
}

pub fn decode_physical_device_8bit_storage_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevice8BitStorageFeatures<'a>, WireError> {
    let storage_buffer_8bit_access = vk::zeroed();
    let uniform_and_storage_buffer_8bit_access = vk::zeroed();
    let storage_push_constant8 = vk::zeroed();
    Ok(vk::PhysicalDevice8BitStorageFeatures {
        s_type: vk::PhysicalDevice8BitStorageFeatures::TYPE,
        p_next,
        storage_buffer_8bit_access,
        uniform_and_storage_buffer_8bit_access,
        storage_push_constant8,
    })
}

pub fn encode_physical_device_8bit_storage_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevice8BitStorageFeatures<'_>,
) {
}

// VkPhysicalDeviceAccelerationStructureFeaturesKHR

pub fn decode_physical_device_acceleration_structure_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAccelerationStructureFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_acceleration_structure_features_khr_body(d, p_next)
}

pub fn encode_physical_device_acceleration_structure_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_acceleration_structure_features_khr_body(e, x);
}

pub fn decode_physical_device_acceleration_structure_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'a>, WireError> {
    let acceleration_structure = d.u32()?;
    let acceleration_structure_capture_replay = d.u32()?;
    let acceleration_structure_indirect_build = d.u32()?;
    let acceleration_structure_host_commands = d.u32()?;
    let descriptor_binding_acceleration_structure_update_after_bind = d.u32()?;
    Ok(vk::PhysicalDeviceAccelerationStructureFeaturesKHR {
        s_type: vk::PhysicalDeviceAccelerationStructureFeaturesKHR::TYPE,
        p_next,
        acceleration_structure,
        acceleration_structure_capture_replay,
        acceleration_structure_indirect_build,
        acceleration_structure_host_commands,
        descriptor_binding_acceleration_structure_update_after_bind,
    })
}

pub fn encode_physical_device_acceleration_structure_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>,
) {
    e.u32(x.acceleration_structure);
    e.u32(x.acceleration_structure_capture_replay);
    e.u32(x.acceleration_structure_indirect_build);
    e.u32(x.acceleration_structure_host_commands);
    e.u32(x.descriptor_binding_acceleration_structure_update_after_bind);
}

pub fn decode_physical_device_acceleration_structure_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAccelerationStructureFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_acceleration_structure_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_acceleration_structure_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_acceleration_structure_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_acceleration_structure_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'a>, WireError> {
    let acceleration_structure = vk::zeroed();
    let acceleration_structure_capture_replay = vk::zeroed();
    let acceleration_structure_indirect_build = vk::zeroed();
    let acceleration_structure_host_commands = vk::zeroed();
    let descriptor_binding_acceleration_structure_update_after_bind = vk::zeroed();
    Ok(vk::PhysicalDeviceAccelerationStructureFeaturesKHR {
        s_type: vk::PhysicalDeviceAccelerationStructureFeaturesKHR::TYPE,
        p_next,
        acceleration_structure,
        acceleration_structure_capture_replay,
        acceleration_structure_indirect_build,
        acceleration_structure_host_commands,
        descriptor_binding_acceleration_structure_update_after_bind,
    })
}

pub fn encode_physical_device_acceleration_structure_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructureFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT

pub fn decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_body(d, p_next)
}

pub fn encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_body(e, x);
}

pub fn decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a>, WireError> {
    let attachment_feedback_loop_dynamic_state = d.u32()?;
    Ok(
        vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT {
            s_type: vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT::TYPE,
            p_next,
            attachment_feedback_loop_dynamic_state,
        },
    )
}

pub fn encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>,
) {
    e.u32(x.attachment_feedback_loop_dynamic_state);
}

pub fn decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial_body(
        d, p_next,
    )
}

pub fn encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial_body<
    'a,
>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'a>, WireError> {
    let attachment_feedback_loop_dynamic_state = vk::zeroed();
    Ok(
        vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT {
            s_type: vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT::TYPE,
            p_next,
            attachment_feedback_loop_dynamic_state,
        },
    )
}

pub fn encode_physical_device_attachment_feedback_loop_dynamic_state_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT

pub fn decode_physical_device_attachment_feedback_loop_layout_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_attachment_feedback_loop_layout_features_ext_body(d, p_next)
}

pub fn encode_physical_device_attachment_feedback_loop_layout_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_attachment_feedback_loop_layout_features_ext_body(e, x);
}

pub fn decode_physical_device_attachment_feedback_loop_layout_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a>, WireError> {
    let attachment_feedback_loop_layout = d.u32()?;
    Ok(vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT {
        s_type: vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT::TYPE,
        p_next,
        attachment_feedback_loop_layout,
    })
}

pub fn encode_physical_device_attachment_feedback_loop_layout_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>,
) {
    e.u32(x.attachment_feedback_loop_layout);
}

pub fn decode_physical_device_attachment_feedback_loop_layout_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ATTACHMENT_FEEDBACK_LOOP_LAYOUT_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_attachment_feedback_loop_layout_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_attachment_feedback_loop_layout_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_attachment_feedback_loop_layout_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_attachment_feedback_loop_layout_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'a>, WireError> {
    let attachment_feedback_loop_layout = vk::zeroed();
    Ok(vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT {
        s_type: vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT::TYPE,
        p_next,
        attachment_feedback_loop_layout,
    })
}

pub fn encode_physical_device_attachment_feedback_loop_layout_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceBlendOperationAdvancedFeaturesEXT

pub fn decode_physical_device_blend_operation_advanced_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_blend_operation_advanced_features_ext_body(d, p_next)
}

pub fn encode_physical_device_blend_operation_advanced_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_blend_operation_advanced_features_ext_body(e, x);
}

pub fn decode_physical_device_blend_operation_advanced_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a>, WireError> {
    let advanced_blend_coherent_operations = d.u32()?;
    Ok(vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT {
        s_type: vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT::TYPE,
        p_next,
        advanced_blend_coherent_operations,
    })
}

pub fn encode_physical_device_blend_operation_advanced_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>,
) {
    e.u32(x.advanced_blend_coherent_operations);
}

pub fn decode_physical_device_blend_operation_advanced_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_blend_operation_advanced_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_blend_operation_advanced_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_blend_operation_advanced_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_blend_operation_advanced_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'a>, WireError> {
    let advanced_blend_coherent_operations = vk::zeroed();
    Ok(vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT {
        s_type: vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT::TYPE,
        p_next,
        advanced_blend_coherent_operations,
    })
}

pub fn encode_physical_device_blend_operation_advanced_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceBorderColorSwizzleFeaturesEXT

pub fn decode_physical_device_border_color_swizzle_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_border_color_swizzle_features_ext_body(d, p_next)
}

pub fn encode_physical_device_border_color_swizzle_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_border_color_swizzle_features_ext_body(e, x);
}

pub fn decode_physical_device_border_color_swizzle_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a>, WireError> {
    let border_color_swizzle = d.u32()?;
    let border_color_swizzle_from_image = d.u32()?;
    Ok(vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT {
        s_type: vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT::TYPE,
        p_next,
        border_color_swizzle,
        border_color_swizzle_from_image,
    })
}

pub fn encode_physical_device_border_color_swizzle_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>,
) {
    e.u32(x.border_color_swizzle);
    e.u32(x.border_color_swizzle_from_image);
}

pub fn decode_physical_device_border_color_swizzle_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BORDER_COLOR_SWIZZLE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_border_color_swizzle_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_border_color_swizzle_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_border_color_swizzle_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_border_color_swizzle_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'a>, WireError> {
    let border_color_swizzle = vk::zeroed();
    let border_color_swizzle_from_image = vk::zeroed();
    Ok(vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT {
        s_type: vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT::TYPE,
        p_next,
        border_color_swizzle,
        border_color_swizzle_from_image,
    })
}

pub fn encode_physical_device_border_color_swizzle_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceBufferDeviceAddressFeatures

pub fn decode_physical_device_buffer_device_address_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBufferDeviceAddressFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_buffer_device_address_features_body(d, p_next)
}

pub fn encode_physical_device_buffer_device_address_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_buffer_device_address_features_body(e, x);
}

pub fn decode_physical_device_buffer_device_address_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeatures<'a>, WireError> {
    let buffer_device_address = d.u32()?;
    let buffer_device_address_capture_replay = d.u32()?;
    let buffer_device_address_multi_device = d.u32()?;
    Ok(vk::PhysicalDeviceBufferDeviceAddressFeatures {
        s_type: vk::PhysicalDeviceBufferDeviceAddressFeatures::TYPE,
        p_next,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
    })
}

pub fn encode_physical_device_buffer_device_address_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>,
) {
    e.u32(x.buffer_device_address);
    e.u32(x.buffer_device_address_capture_replay);
    e.u32(x.buffer_device_address_multi_device);
}

pub fn decode_physical_device_buffer_device_address_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBufferDeviceAddressFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_buffer_device_address_features_partial_body(d, p_next)
}

pub fn encode_physical_device_buffer_device_address_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_buffer_device_address_features_partial_body(e, x);
}

pub fn decode_physical_device_buffer_device_address_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeatures<'a>, WireError> {
    let buffer_device_address = vk::zeroed();
    let buffer_device_address_capture_replay = vk::zeroed();
    let buffer_device_address_multi_device = vk::zeroed();
    Ok(vk::PhysicalDeviceBufferDeviceAddressFeatures {
        s_type: vk::PhysicalDeviceBufferDeviceAddressFeatures::TYPE,
        p_next,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
    })
}

pub fn encode_physical_device_buffer_device_address_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeatures<'_>,
) {
}

// VkPhysicalDeviceBufferDeviceAddressFeaturesEXT

pub fn decode_physical_device_buffer_device_address_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_buffer_device_address_features_ext_body(d, p_next)
}

pub fn encode_physical_device_buffer_device_address_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_buffer_device_address_features_ext_body(e, x);
}

pub fn decode_physical_device_buffer_device_address_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a>, WireError> {
    let buffer_device_address = d.u32()?;
    let buffer_device_address_capture_replay = d.u32()?;
    let buffer_device_address_multi_device = d.u32()?;
    Ok(vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT {
        s_type: vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT::TYPE,
        p_next,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
    })
}

pub fn encode_physical_device_buffer_device_address_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_>,
) {
    e.u32(x.buffer_device_address);
    e.u32(x.buffer_device_address_capture_replay);
    e.u32(x.buffer_device_address_multi_device);
}

pub fn decode_physical_device_buffer_device_address_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BUFFER_DEVICE_ADDRESS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_buffer_device_address_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_buffer_device_address_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_buffer_device_address_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_buffer_device_address_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'a>, WireError> {
    let buffer_device_address = vk::zeroed();
    let buffer_device_address_capture_replay = vk::zeroed();
    let buffer_device_address_multi_device = vk::zeroed();
    Ok(vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT {
        s_type: vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT::TYPE,
        p_next,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
    })
}

pub fn encode_physical_device_buffer_device_address_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceColorWriteEnableFeaturesEXT

pub fn decode_physical_device_color_write_enable_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceColorWriteEnableFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_color_write_enable_features_ext_body(d, p_next)
}

pub fn encode_physical_device_color_write_enable_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_color_write_enable_features_ext_body(e, x);
}

pub fn decode_physical_device_color_write_enable_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'a>, WireError> {
    let color_write_enable = d.u32()?;
    Ok(vk::PhysicalDeviceColorWriteEnableFeaturesEXT {
        s_type: vk::PhysicalDeviceColorWriteEnableFeaturesEXT::TYPE,
        p_next,
        color_write_enable,
    })
}

pub fn encode_physical_device_color_write_enable_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>,
) {
    e.u32(x.color_write_enable);
}

pub fn decode_physical_device_color_write_enable_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceColorWriteEnableFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COLOR_WRITE_ENABLE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_color_write_enable_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_color_write_enable_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_color_write_enable_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_color_write_enable_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'a>, WireError> {
    let color_write_enable = vk::zeroed();
    Ok(vk::PhysicalDeviceColorWriteEnableFeaturesEXT {
        s_type: vk::PhysicalDeviceColorWriteEnableFeaturesEXT::TYPE,
        p_next,
        color_write_enable,
    })
}

pub fn encode_physical_device_color_write_enable_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceColorWriteEnableFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceComputeShaderDerivativesFeaturesKHR

pub fn decode_physical_device_compute_shader_derivatives_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_compute_shader_derivatives_features_khr_body(d, p_next)
}

pub fn encode_physical_device_compute_shader_derivatives_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_compute_shader_derivatives_features_khr_body(e, x);
}

pub fn decode_physical_device_compute_shader_derivatives_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a>, WireError> {
    let compute_derivative_group_quads = d.u32()?;
    let compute_derivative_group_linear = d.u32()?;
    Ok(vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR {
        s_type: vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR::TYPE,
        p_next,
        compute_derivative_group_quads,
        compute_derivative_group_linear,
    })
}

pub fn encode_physical_device_compute_shader_derivatives_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_>,
) {
    e.u32(x.compute_derivative_group_quads);
    e.u32(x.compute_derivative_group_linear);
}

pub fn decode_physical_device_compute_shader_derivatives_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_compute_shader_derivatives_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_compute_shader_derivatives_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_compute_shader_derivatives_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_compute_shader_derivatives_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'a>, WireError> {
    let compute_derivative_group_quads = vk::zeroed();
    let compute_derivative_group_linear = vk::zeroed();
    Ok(vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR {
        s_type: vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR::TYPE,
        p_next,
        compute_derivative_group_quads,
        compute_derivative_group_linear,
    })
}

pub fn encode_physical_device_compute_shader_derivatives_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceConditionalRenderingFeaturesEXT

pub fn decode_physical_device_conditional_rendering_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceConditionalRenderingFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_conditional_rendering_features_ext_body(d, p_next)
}

pub fn encode_physical_device_conditional_rendering_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_conditional_rendering_features_ext_body(e, x);
}

pub fn decode_physical_device_conditional_rendering_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'a>, WireError> {
    let conditional_rendering = d.u32()?;
    let inherited_conditional_rendering = d.u32()?;
    Ok(vk::PhysicalDeviceConditionalRenderingFeaturesEXT {
        s_type: vk::PhysicalDeviceConditionalRenderingFeaturesEXT::TYPE,
        p_next,
        conditional_rendering,
        inherited_conditional_rendering,
    })
}

pub fn encode_physical_device_conditional_rendering_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>,
) {
    e.u32(x.conditional_rendering);
    e.u32(x.inherited_conditional_rendering);
}

pub fn decode_physical_device_conditional_rendering_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceConditionalRenderingFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CONDITIONAL_RENDERING_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_conditional_rendering_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_conditional_rendering_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_conditional_rendering_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_conditional_rendering_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'a>, WireError> {
    let conditional_rendering = vk::zeroed();
    let inherited_conditional_rendering = vk::zeroed();
    Ok(vk::PhysicalDeviceConditionalRenderingFeaturesEXT {
        s_type: vk::PhysicalDeviceConditionalRenderingFeaturesEXT::TYPE,
        p_next,
        conditional_rendering,
        inherited_conditional_rendering,
    })
}

pub fn encode_physical_device_conditional_rendering_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConditionalRenderingFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceCooperativeMatrixFeaturesKHR

pub fn decode_physical_device_cooperative_matrix_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCooperativeMatrixFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_cooperative_matrix_features_khr_body(d, p_next)
}

pub fn encode_physical_device_cooperative_matrix_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_cooperative_matrix_features_khr_body(e, x);
}

pub fn decode_physical_device_cooperative_matrix_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'a>, WireError> {
    let cooperative_matrix = d.u32()?;
    let cooperative_matrix_robust_buffer_access = d.u32()?;
    Ok(vk::PhysicalDeviceCooperativeMatrixFeaturesKHR {
        s_type: vk::PhysicalDeviceCooperativeMatrixFeaturesKHR::TYPE,
        p_next,
        cooperative_matrix,
        cooperative_matrix_robust_buffer_access,
    })
}

pub fn encode_physical_device_cooperative_matrix_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>,
) {
    e.u32(x.cooperative_matrix);
    e.u32(x.cooperative_matrix_robust_buffer_access);
}

pub fn decode_physical_device_cooperative_matrix_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCooperativeMatrixFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COOPERATIVE_MATRIX_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_cooperative_matrix_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_cooperative_matrix_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_cooperative_matrix_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_cooperative_matrix_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'a>, WireError> {
    let cooperative_matrix = vk::zeroed();
    let cooperative_matrix_robust_buffer_access = vk::zeroed();
    Ok(vk::PhysicalDeviceCooperativeMatrixFeaturesKHR {
        s_type: vk::PhysicalDeviceCooperativeMatrixFeaturesKHR::TYPE,
        p_next,
        cooperative_matrix,
        cooperative_matrix_robust_buffer_access,
    })
}

pub fn encode_physical_device_cooperative_matrix_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceCustomBorderColorFeaturesEXT

pub fn decode_physical_device_custom_border_color_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCustomBorderColorFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_custom_border_color_features_ext_body(d, p_next)
}

pub fn encode_physical_device_custom_border_color_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_custom_border_color_features_ext_body(e, x);
}

pub fn decode_physical_device_custom_border_color_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'a>, WireError> {
    let custom_border_colors = d.u32()?;
    let custom_border_color_without_format = d.u32()?;
    Ok(vk::PhysicalDeviceCustomBorderColorFeaturesEXT {
        s_type: vk::PhysicalDeviceCustomBorderColorFeaturesEXT::TYPE,
        p_next,
        custom_border_colors,
        custom_border_color_without_format,
    })
}

pub fn encode_physical_device_custom_border_color_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>,
) {
    e.u32(x.custom_border_colors);
    e.u32(x.custom_border_color_without_format);
}

pub fn decode_physical_device_custom_border_color_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCustomBorderColorFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_custom_border_color_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_custom_border_color_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_custom_border_color_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_custom_border_color_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'a>, WireError> {
    let custom_border_colors = vk::zeroed();
    let custom_border_color_without_format = vk::zeroed();
    Ok(vk::PhysicalDeviceCustomBorderColorFeaturesEXT {
        s_type: vk::PhysicalDeviceCustomBorderColorFeaturesEXT::TYPE,
        p_next,
        custom_border_colors,
        custom_border_color_without_format,
    })
}

pub fn encode_physical_device_custom_border_color_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceDepthBiasControlFeaturesEXT

pub fn decode_physical_device_depth_bias_control_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthBiasControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_bias_control_features_ext_body(d, p_next)
}

pub fn encode_physical_device_depth_bias_control_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_bias_control_features_ext_body(e, x);
}

pub fn decode_physical_device_depth_bias_control_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'a>, WireError> {
    let depth_bias_control = d.u32()?;
    let least_representable_value_force_unorm_representation = d.u32()?;
    let float_representation = d.u32()?;
    let depth_bias_exact = d.u32()?;
    Ok(vk::PhysicalDeviceDepthBiasControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthBiasControlFeaturesEXT::TYPE,
        p_next,
        depth_bias_control,
        least_representable_value_force_unorm_representation,
        float_representation,
        depth_bias_exact,
    })
}

pub fn encode_physical_device_depth_bias_control_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>,
) {
    e.u32(x.depth_bias_control);
    e.u32(x.least_representable_value_force_unorm_representation);
    e.u32(x.float_representation);
    e.u32(x.depth_bias_exact);
}

pub fn decode_physical_device_depth_bias_control_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthBiasControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_BIAS_CONTROL_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_bias_control_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_bias_control_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_bias_control_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_depth_bias_control_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'a>, WireError> {
    let depth_bias_control = vk::zeroed();
    let least_representable_value_force_unorm_representation = vk::zeroed();
    let float_representation = vk::zeroed();
    let depth_bias_exact = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthBiasControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthBiasControlFeaturesEXT::TYPE,
        p_next,
        depth_bias_control,
        least_representable_value_force_unorm_representation,
        float_representation,
        depth_bias_exact,
    })
}

pub fn encode_physical_device_depth_bias_control_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthBiasControlFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceDepthClampControlFeaturesEXT

pub fn decode_physical_device_depth_clamp_control_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClampControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClampControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_clamp_control_features_ext_body(d, p_next)
}

pub fn encode_physical_device_depth_clamp_control_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_clamp_control_features_ext_body(e, x);
}

pub fn decode_physical_device_depth_clamp_control_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClampControlFeaturesEXT<'a>, WireError> {
    let depth_clamp_control = d.u32()?;
    Ok(vk::PhysicalDeviceDepthClampControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClampControlFeaturesEXT::TYPE,
        p_next,
        depth_clamp_control,
    })
}

pub fn encode_physical_device_depth_clamp_control_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampControlFeaturesEXT<'_>,
) {
    e.u32(x.depth_clamp_control);
}

pub fn decode_physical_device_depth_clamp_control_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClampControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClampControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLAMP_CONTROL_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_clamp_control_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_clamp_control_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_clamp_control_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_depth_clamp_control_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClampControlFeaturesEXT<'a>, WireError> {
    let depth_clamp_control = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthClampControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClampControlFeaturesEXT::TYPE,
        p_next,
        depth_clamp_control,
    })
}

pub fn encode_physical_device_depth_clamp_control_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampControlFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceDepthClampZeroOneFeaturesKHR

pub fn decode_physical_device_depth_clamp_zero_one_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_clamp_zero_one_features_khr_body(d, p_next)
}

pub fn encode_physical_device_depth_clamp_zero_one_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_clamp_zero_one_features_khr_body(e, x);
}

pub fn decode_physical_device_depth_clamp_zero_one_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a>, WireError> {
    let depth_clamp_zero_one = d.u32()?;
    Ok(vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR {
        s_type: vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR::TYPE,
        p_next,
        depth_clamp_zero_one,
    })
}

pub fn encode_physical_device_depth_clamp_zero_one_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_>,
) {
    e.u32(x.depth_clamp_zero_one);
}

pub fn decode_physical_device_depth_clamp_zero_one_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLAMP_ZERO_ONE_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_clamp_zero_one_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_clamp_zero_one_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_clamp_zero_one_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_depth_clamp_zero_one_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'a>, WireError> {
    let depth_clamp_zero_one = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR {
        s_type: vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR::TYPE,
        p_next,
        depth_clamp_zero_one,
    })
}

pub fn encode_physical_device_depth_clamp_zero_one_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceDepthClipControlFeaturesEXT

pub fn decode_physical_device_depth_clip_control_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClipControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_clip_control_features_ext_body(d, p_next)
}

pub fn encode_physical_device_depth_clip_control_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_clip_control_features_ext_body(e, x);
}

pub fn decode_physical_device_depth_clip_control_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'a>, WireError> {
    let depth_clip_control = d.u32()?;
    Ok(vk::PhysicalDeviceDepthClipControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClipControlFeaturesEXT::TYPE,
        p_next,
        depth_clip_control,
    })
}

pub fn encode_physical_device_depth_clip_control_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>,
) {
    e.u32(x.depth_clip_control);
}

pub fn decode_physical_device_depth_clip_control_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClipControlFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLIP_CONTROL_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_clip_control_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_clip_control_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_clip_control_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_depth_clip_control_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClipControlFeaturesEXT<'a>, WireError> {
    let depth_clip_control = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthClipControlFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClipControlFeaturesEXT::TYPE,
        p_next,
        depth_clip_control,
    })
}

pub fn encode_physical_device_depth_clip_control_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipControlFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceDepthClipEnableFeaturesEXT

pub fn decode_physical_device_depth_clip_enable_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClipEnableFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_clip_enable_features_ext_body(d, p_next)
}

pub fn encode_physical_device_depth_clip_enable_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_clip_enable_features_ext_body(e, x);
}

pub fn decode_physical_device_depth_clip_enable_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'a>, WireError> {
    let depth_clip_enable = d.u32()?;
    Ok(vk::PhysicalDeviceDepthClipEnableFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClipEnableFeaturesEXT::TYPE,
        p_next,
        depth_clip_enable,
    })
}

pub fn encode_physical_device_depth_clip_enable_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>,
) {
    e.u32(x.depth_clip_enable);
}

pub fn decode_physical_device_depth_clip_enable_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthClipEnableFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_CLIP_ENABLE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_clip_enable_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_clip_enable_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_clip_enable_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_depth_clip_enable_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'a>, WireError> {
    let depth_clip_enable = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthClipEnableFeaturesEXT {
        s_type: vk::PhysicalDeviceDepthClipEnableFeaturesEXT::TYPE,
        p_next,
        depth_clip_enable,
    })
}

pub fn encode_physical_device_depth_clip_enable_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthClipEnableFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceDescriptorIndexingFeatures

pub fn decode_physical_device_descriptor_indexing_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDescriptorIndexingFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_descriptor_indexing_features_body(d, p_next)
}

pub fn encode_physical_device_descriptor_indexing_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_descriptor_indexing_features_body(e, x);
}

pub fn decode_physical_device_descriptor_indexing_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingFeatures<'a>, WireError> {
    let shader_input_attachment_array_dynamic_indexing = d.u32()?;
    let shader_uniform_texel_buffer_array_dynamic_indexing = d.u32()?;
    let shader_storage_texel_buffer_array_dynamic_indexing = d.u32()?;
    let shader_uniform_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_sampled_image_array_non_uniform_indexing = d.u32()?;
    let shader_storage_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_storage_image_array_non_uniform_indexing = d.u32()?;
    let shader_input_attachment_array_non_uniform_indexing = d.u32()?;
    let shader_uniform_texel_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_storage_texel_buffer_array_non_uniform_indexing = d.u32()?;
    let descriptor_binding_uniform_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_sampled_image_update_after_bind = d.u32()?;
    let descriptor_binding_storage_image_update_after_bind = d.u32()?;
    let descriptor_binding_storage_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_uniform_texel_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_storage_texel_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_update_unused_while_pending = d.u32()?;
    let descriptor_binding_partially_bound = d.u32()?;
    let descriptor_binding_variable_descriptor_count = d.u32()?;
    let runtime_descriptor_array = d.u32()?;
    Ok(vk::PhysicalDeviceDescriptorIndexingFeatures {
        s_type: vk::PhysicalDeviceDescriptorIndexingFeatures::TYPE,
        p_next,
        shader_input_attachment_array_dynamic_indexing,
        shader_uniform_texel_buffer_array_dynamic_indexing,
        shader_storage_texel_buffer_array_dynamic_indexing,
        shader_uniform_buffer_array_non_uniform_indexing,
        shader_sampled_image_array_non_uniform_indexing,
        shader_storage_buffer_array_non_uniform_indexing,
        shader_storage_image_array_non_uniform_indexing,
        shader_input_attachment_array_non_uniform_indexing,
        shader_uniform_texel_buffer_array_non_uniform_indexing,
        shader_storage_texel_buffer_array_non_uniform_indexing,
        descriptor_binding_uniform_buffer_update_after_bind,
        descriptor_binding_sampled_image_update_after_bind,
        descriptor_binding_storage_image_update_after_bind,
        descriptor_binding_storage_buffer_update_after_bind,
        descriptor_binding_uniform_texel_buffer_update_after_bind,
        descriptor_binding_storage_texel_buffer_update_after_bind,
        descriptor_binding_update_unused_while_pending,
        descriptor_binding_partially_bound,
        descriptor_binding_variable_descriptor_count,
        runtime_descriptor_array,
    })
}

pub fn encode_physical_device_descriptor_indexing_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingFeatures<'_>,
) {
    e.u32(x.shader_input_attachment_array_dynamic_indexing);
    e.u32(x.shader_uniform_texel_buffer_array_dynamic_indexing);
    e.u32(x.shader_storage_texel_buffer_array_dynamic_indexing);
    e.u32(x.shader_uniform_buffer_array_non_uniform_indexing);
    e.u32(x.shader_sampled_image_array_non_uniform_indexing);
    e.u32(x.shader_storage_buffer_array_non_uniform_indexing);
    e.u32(x.shader_storage_image_array_non_uniform_indexing);
    e.u32(x.shader_input_attachment_array_non_uniform_indexing);
    e.u32(x.shader_uniform_texel_buffer_array_non_uniform_indexing);
    e.u32(x.shader_storage_texel_buffer_array_non_uniform_indexing);
    e.u32(x.descriptor_binding_uniform_buffer_update_after_bind);
    e.u32(x.descriptor_binding_sampled_image_update_after_bind);
    e.u32(x.descriptor_binding_storage_image_update_after_bind);
    e.u32(x.descriptor_binding_storage_buffer_update_after_bind);
    e.u32(x.descriptor_binding_uniform_texel_buffer_update_after_bind);
    e.u32(x.descriptor_binding_storage_texel_buffer_update_after_bind);
    e.u32(x.descriptor_binding_update_unused_while_pending);
    e.u32(x.descriptor_binding_partially_bound);
    e.u32(x.descriptor_binding_variable_descriptor_count);
    e.u32(x.runtime_descriptor_array);
}

pub fn decode_physical_device_descriptor_indexing_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDescriptorIndexingFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_descriptor_indexing_features_partial_body(d, p_next)
}

pub fn encode_physical_device_descriptor_indexing_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_descriptor_indexing_features_partial_body(e, x);
}

pub fn decode_physical_device_descriptor_indexing_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingFeatures<'a>, WireError> {
    let shader_input_attachment_array_dynamic_indexing = vk::zeroed();
    let shader_uniform_texel_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_storage_texel_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_uniform_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_sampled_image_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_image_array_non_uniform_indexing = vk::zeroed();
    let shader_input_attachment_array_non_uniform_indexing = vk::zeroed();
    let shader_uniform_texel_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_texel_buffer_array_non_uniform_indexing = vk::zeroed();
    let descriptor_binding_uniform_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_sampled_image_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_image_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_uniform_texel_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_texel_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_update_unused_while_pending = vk::zeroed();
    let descriptor_binding_partially_bound = vk::zeroed();
    let descriptor_binding_variable_descriptor_count = vk::zeroed();
    let runtime_descriptor_array = vk::zeroed();
    Ok(vk::PhysicalDeviceDescriptorIndexingFeatures {
        s_type: vk::PhysicalDeviceDescriptorIndexingFeatures::TYPE,
        p_next,
        shader_input_attachment_array_dynamic_indexing,
        shader_uniform_texel_buffer_array_dynamic_indexing,
        shader_storage_texel_buffer_array_dynamic_indexing,
        shader_uniform_buffer_array_non_uniform_indexing,
        shader_sampled_image_array_non_uniform_indexing,
        shader_storage_buffer_array_non_uniform_indexing,
        shader_storage_image_array_non_uniform_indexing,
        shader_input_attachment_array_non_uniform_indexing,
        shader_uniform_texel_buffer_array_non_uniform_indexing,
        shader_storage_texel_buffer_array_non_uniform_indexing,
        descriptor_binding_uniform_buffer_update_after_bind,
        descriptor_binding_sampled_image_update_after_bind,
        descriptor_binding_storage_image_update_after_bind,
        descriptor_binding_storage_buffer_update_after_bind,
        descriptor_binding_uniform_texel_buffer_update_after_bind,
        descriptor_binding_storage_texel_buffer_update_after_bind,
        descriptor_binding_update_unused_while_pending,
        descriptor_binding_partially_bound,
        descriptor_binding_variable_descriptor_count,
        runtime_descriptor_array,
    })
}

pub fn encode_physical_device_descriptor_indexing_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingFeatures<'_>,
) {
}

// VkPhysicalDeviceDynamicRenderingFeatures

pub fn decode_physical_device_dynamic_rendering_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_dynamic_rendering_features_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_dynamic_rendering_features_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingFeatures<'a>, WireError> {
    let dynamic_rendering = d.u32()?;
    Ok(vk::PhysicalDeviceDynamicRenderingFeatures {
        s_type: vk::PhysicalDeviceDynamicRenderingFeatures::TYPE,
        p_next,
        dynamic_rendering,
    })
}

pub fn encode_physical_device_dynamic_rendering_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingFeatures<'_>,
) {
    e.u32(x.dynamic_rendering);
}

pub fn decode_physical_device_dynamic_rendering_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_dynamic_rendering_features_partial_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_dynamic_rendering_features_partial_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingFeatures<'a>, WireError> {
    let dynamic_rendering = vk::zeroed();
    Ok(vk::PhysicalDeviceDynamicRenderingFeatures {
        s_type: vk::PhysicalDeviceDynamicRenderingFeatures::TYPE,
        p_next,
        dynamic_rendering,
    })
}

pub fn encode_physical_device_dynamic_rendering_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingFeatures<'_>,
) {
}

// VkPhysicalDeviceDynamicRenderingLocalReadFeatures

pub fn decode_physical_device_dynamic_rendering_local_read_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingLocalReadFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_dynamic_rendering_local_read_features_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_local_read_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_dynamic_rendering_local_read_features_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_local_read_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'a>, WireError> {
    let dynamic_rendering_local_read = d.u32()?;
    Ok(vk::PhysicalDeviceDynamicRenderingLocalReadFeatures {
        s_type: vk::PhysicalDeviceDynamicRenderingLocalReadFeatures::TYPE,
        p_next,
        dynamic_rendering_local_read,
    })
}

pub fn encode_physical_device_dynamic_rendering_local_read_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'_>,
) {
    e.u32(x.dynamic_rendering_local_read);
}

pub fn decode_physical_device_dynamic_rendering_local_read_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingLocalReadFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_LOCAL_READ_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_dynamic_rendering_local_read_features_partial_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_local_read_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_dynamic_rendering_local_read_features_partial_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_local_read_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'a>, WireError> {
    let dynamic_rendering_local_read = vk::zeroed();
    Ok(vk::PhysicalDeviceDynamicRenderingLocalReadFeatures {
        s_type: vk::PhysicalDeviceDynamicRenderingLocalReadFeatures::TYPE,
        p_next,
        dynamic_rendering_local_read,
    })
}

pub fn encode_physical_device_dynamic_rendering_local_read_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingLocalReadFeatures<'_>,
) {
}

// VkPhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT

pub fn decode_physical_device_dynamic_rendering_unused_attachments_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_dynamic_rendering_unused_attachments_features_ext_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_unused_attachments_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_dynamic_rendering_unused_attachments_features_ext_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_unused_attachments_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a>, WireError> {
    let dynamic_rendering_unused_attachments = d.u32()?;
    Ok(
        vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT {
            s_type: vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT::TYPE,
            p_next,
            dynamic_rendering_unused_attachments,
        },
    )
}

pub fn encode_physical_device_dynamic_rendering_unused_attachments_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>,
) {
    e.u32(x.dynamic_rendering_unused_attachments);
}

pub fn decode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DYNAMIC_RENDERING_UNUSED_ATTACHMENTS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'a>, WireError> {
    let dynamic_rendering_unused_attachments = vk::zeroed();
    Ok(
        vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT {
            s_type: vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT::TYPE,
            p_next,
            dynamic_rendering_unused_attachments,
        },
    )
}

pub fn encode_physical_device_dynamic_rendering_unused_attachments_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceExtendedDynamicState2FeaturesEXT

pub fn decode_physical_device_extended_dynamic_state2_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE2_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_extended_dynamic_state2_features_ext_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state2_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_extended_dynamic_state2_features_ext_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state2_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a>, WireError> {
    let extended_dynamic_state2 = d.u32()?;
    let extended_dynamic_state2_logic_op = d.u32()?;
    let extended_dynamic_state2_patch_control_points = d.u32()?;
    Ok(vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state2,
        extended_dynamic_state2_logic_op,
        extended_dynamic_state2_patch_control_points,
    })
}

pub fn encode_physical_device_extended_dynamic_state2_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>,
) {
    e.u32(x.extended_dynamic_state2);
    e.u32(x.extended_dynamic_state2_logic_op);
    e.u32(x.extended_dynamic_state2_patch_control_points);
}

pub fn decode_physical_device_extended_dynamic_state2_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE2_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_extended_dynamic_state2_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state2_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_extended_dynamic_state2_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state2_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'a>, WireError> {
    let extended_dynamic_state2 = vk::zeroed();
    let extended_dynamic_state2_logic_op = vk::zeroed();
    let extended_dynamic_state2_patch_control_points = vk::zeroed();
    Ok(vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state2,
        extended_dynamic_state2_logic_op,
        extended_dynamic_state2_patch_control_points,
    })
}

pub fn encode_physical_device_extended_dynamic_state2_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceExtendedDynamicState3FeaturesEXT

pub fn decode_physical_device_extended_dynamic_state3_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE3_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_extended_dynamic_state3_features_ext_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state3_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_extended_dynamic_state3_features_ext_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state3_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a>, WireError> {
    let extended_dynamic_state3_tessellation_domain_origin = d.u32()?;
    let extended_dynamic_state3_depth_clamp_enable = d.u32()?;
    let extended_dynamic_state3_polygon_mode = d.u32()?;
    let extended_dynamic_state3_rasterization_samples = d.u32()?;
    let extended_dynamic_state3_sample_mask = d.u32()?;
    let extended_dynamic_state3_alpha_to_coverage_enable = d.u32()?;
    let extended_dynamic_state3_alpha_to_one_enable = d.u32()?;
    let extended_dynamic_state3_logic_op_enable = d.u32()?;
    let extended_dynamic_state3_color_blend_enable = d.u32()?;
    let extended_dynamic_state3_color_blend_equation = d.u32()?;
    let extended_dynamic_state3_color_write_mask = d.u32()?;
    let extended_dynamic_state3_rasterization_stream = d.u32()?;
    let extended_dynamic_state3_conservative_rasterization_mode = d.u32()?;
    let extended_dynamic_state3_extra_primitive_overestimation_size = d.u32()?;
    let extended_dynamic_state3_depth_clip_enable = d.u32()?;
    let extended_dynamic_state3_sample_locations_enable = d.u32()?;
    let extended_dynamic_state3_color_blend_advanced = d.u32()?;
    let extended_dynamic_state3_provoking_vertex_mode = d.u32()?;
    let extended_dynamic_state3_line_rasterization_mode = d.u32()?;
    let extended_dynamic_state3_line_stipple_enable = d.u32()?;
    let extended_dynamic_state3_depth_clip_negative_one_to_one = d.u32()?;
    let extended_dynamic_state3_viewport_w_scaling_enable = d.u32()?;
    let extended_dynamic_state3_viewport_swizzle = d.u32()?;
    let extended_dynamic_state3_coverage_to_color_enable = d.u32()?;
    let extended_dynamic_state3_coverage_to_color_location = d.u32()?;
    let extended_dynamic_state3_coverage_modulation_mode = d.u32()?;
    let extended_dynamic_state3_coverage_modulation_table_enable = d.u32()?;
    let extended_dynamic_state3_coverage_modulation_table = d.u32()?;
    let extended_dynamic_state3_coverage_reduction_mode = d.u32()?;
    let extended_dynamic_state3_representative_fragment_test_enable = d.u32()?;
    let extended_dynamic_state3_shading_rate_image_enable = d.u32()?;
    Ok(vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state3_tessellation_domain_origin,
        extended_dynamic_state3_depth_clamp_enable,
        extended_dynamic_state3_polygon_mode,
        extended_dynamic_state3_rasterization_samples,
        extended_dynamic_state3_sample_mask,
        extended_dynamic_state3_alpha_to_coverage_enable,
        extended_dynamic_state3_alpha_to_one_enable,
        extended_dynamic_state3_logic_op_enable,
        extended_dynamic_state3_color_blend_enable,
        extended_dynamic_state3_color_blend_equation,
        extended_dynamic_state3_color_write_mask,
        extended_dynamic_state3_rasterization_stream,
        extended_dynamic_state3_conservative_rasterization_mode,
        extended_dynamic_state3_extra_primitive_overestimation_size,
        extended_dynamic_state3_depth_clip_enable,
        extended_dynamic_state3_sample_locations_enable,
        extended_dynamic_state3_color_blend_advanced,
        extended_dynamic_state3_provoking_vertex_mode,
        extended_dynamic_state3_line_rasterization_mode,
        extended_dynamic_state3_line_stipple_enable,
        extended_dynamic_state3_depth_clip_negative_one_to_one,
        extended_dynamic_state3_viewport_w_scaling_enable,
        extended_dynamic_state3_viewport_swizzle,
        extended_dynamic_state3_coverage_to_color_enable,
        extended_dynamic_state3_coverage_to_color_location,
        extended_dynamic_state3_coverage_modulation_mode,
        extended_dynamic_state3_coverage_modulation_table_enable,
        extended_dynamic_state3_coverage_modulation_table,
        extended_dynamic_state3_coverage_reduction_mode,
        extended_dynamic_state3_representative_fragment_test_enable,
        extended_dynamic_state3_shading_rate_image_enable,
    })
}

pub fn encode_physical_device_extended_dynamic_state3_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>,
) {
    e.u32(x.extended_dynamic_state3_tessellation_domain_origin);
    e.u32(x.extended_dynamic_state3_depth_clamp_enable);
    e.u32(x.extended_dynamic_state3_polygon_mode);
    e.u32(x.extended_dynamic_state3_rasterization_samples);
    e.u32(x.extended_dynamic_state3_sample_mask);
    e.u32(x.extended_dynamic_state3_alpha_to_coverage_enable);
    e.u32(x.extended_dynamic_state3_alpha_to_one_enable);
    e.u32(x.extended_dynamic_state3_logic_op_enable);
    e.u32(x.extended_dynamic_state3_color_blend_enable);
    e.u32(x.extended_dynamic_state3_color_blend_equation);
    e.u32(x.extended_dynamic_state3_color_write_mask);
    e.u32(x.extended_dynamic_state3_rasterization_stream);
    e.u32(x.extended_dynamic_state3_conservative_rasterization_mode);
    e.u32(x.extended_dynamic_state3_extra_primitive_overestimation_size);
    e.u32(x.extended_dynamic_state3_depth_clip_enable);
    e.u32(x.extended_dynamic_state3_sample_locations_enable);
    e.u32(x.extended_dynamic_state3_color_blend_advanced);
    e.u32(x.extended_dynamic_state3_provoking_vertex_mode);
    e.u32(x.extended_dynamic_state3_line_rasterization_mode);
    e.u32(x.extended_dynamic_state3_line_stipple_enable);
    e.u32(x.extended_dynamic_state3_depth_clip_negative_one_to_one);
    e.u32(x.extended_dynamic_state3_viewport_w_scaling_enable);
    e.u32(x.extended_dynamic_state3_viewport_swizzle);
    e.u32(x.extended_dynamic_state3_coverage_to_color_enable);
    e.u32(x.extended_dynamic_state3_coverage_to_color_location);
    e.u32(x.extended_dynamic_state3_coverage_modulation_mode);
    e.u32(x.extended_dynamic_state3_coverage_modulation_table_enable);
    e.u32(x.extended_dynamic_state3_coverage_modulation_table);
    e.u32(x.extended_dynamic_state3_coverage_reduction_mode);
    e.u32(x.extended_dynamic_state3_representative_fragment_test_enable);
    e.u32(x.extended_dynamic_state3_shading_rate_image_enable);
}

pub fn decode_physical_device_extended_dynamic_state3_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE3_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_extended_dynamic_state3_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state3_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_extended_dynamic_state3_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state3_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'a>, WireError> {
    let extended_dynamic_state3_tessellation_domain_origin = vk::zeroed();
    let extended_dynamic_state3_depth_clamp_enable = vk::zeroed();
    let extended_dynamic_state3_polygon_mode = vk::zeroed();
    let extended_dynamic_state3_rasterization_samples = vk::zeroed();
    let extended_dynamic_state3_sample_mask = vk::zeroed();
    let extended_dynamic_state3_alpha_to_coverage_enable = vk::zeroed();
    let extended_dynamic_state3_alpha_to_one_enable = vk::zeroed();
    let extended_dynamic_state3_logic_op_enable = vk::zeroed();
    let extended_dynamic_state3_color_blend_enable = vk::zeroed();
    let extended_dynamic_state3_color_blend_equation = vk::zeroed();
    let extended_dynamic_state3_color_write_mask = vk::zeroed();
    let extended_dynamic_state3_rasterization_stream = vk::zeroed();
    let extended_dynamic_state3_conservative_rasterization_mode = vk::zeroed();
    let extended_dynamic_state3_extra_primitive_overestimation_size = vk::zeroed();
    let extended_dynamic_state3_depth_clip_enable = vk::zeroed();
    let extended_dynamic_state3_sample_locations_enable = vk::zeroed();
    let extended_dynamic_state3_color_blend_advanced = vk::zeroed();
    let extended_dynamic_state3_provoking_vertex_mode = vk::zeroed();
    let extended_dynamic_state3_line_rasterization_mode = vk::zeroed();
    let extended_dynamic_state3_line_stipple_enable = vk::zeroed();
    let extended_dynamic_state3_depth_clip_negative_one_to_one = vk::zeroed();
    let extended_dynamic_state3_viewport_w_scaling_enable = vk::zeroed();
    let extended_dynamic_state3_viewport_swizzle = vk::zeroed();
    let extended_dynamic_state3_coverage_to_color_enable = vk::zeroed();
    let extended_dynamic_state3_coverage_to_color_location = vk::zeroed();
    let extended_dynamic_state3_coverage_modulation_mode = vk::zeroed();
    let extended_dynamic_state3_coverage_modulation_table_enable = vk::zeroed();
    let extended_dynamic_state3_coverage_modulation_table = vk::zeroed();
    let extended_dynamic_state3_coverage_reduction_mode = vk::zeroed();
    let extended_dynamic_state3_representative_fragment_test_enable = vk::zeroed();
    let extended_dynamic_state3_shading_rate_image_enable = vk::zeroed();
    Ok(vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state3_tessellation_domain_origin,
        extended_dynamic_state3_depth_clamp_enable,
        extended_dynamic_state3_polygon_mode,
        extended_dynamic_state3_rasterization_samples,
        extended_dynamic_state3_sample_mask,
        extended_dynamic_state3_alpha_to_coverage_enable,
        extended_dynamic_state3_alpha_to_one_enable,
        extended_dynamic_state3_logic_op_enable,
        extended_dynamic_state3_color_blend_enable,
        extended_dynamic_state3_color_blend_equation,
        extended_dynamic_state3_color_write_mask,
        extended_dynamic_state3_rasterization_stream,
        extended_dynamic_state3_conservative_rasterization_mode,
        extended_dynamic_state3_extra_primitive_overestimation_size,
        extended_dynamic_state3_depth_clip_enable,
        extended_dynamic_state3_sample_locations_enable,
        extended_dynamic_state3_color_blend_advanced,
        extended_dynamic_state3_provoking_vertex_mode,
        extended_dynamic_state3_line_rasterization_mode,
        extended_dynamic_state3_line_stipple_enable,
        extended_dynamic_state3_depth_clip_negative_one_to_one,
        extended_dynamic_state3_viewport_w_scaling_enable,
        extended_dynamic_state3_viewport_swizzle,
        extended_dynamic_state3_coverage_to_color_enable,
        extended_dynamic_state3_coverage_to_color_location,
        extended_dynamic_state3_coverage_modulation_mode,
        extended_dynamic_state3_coverage_modulation_table_enable,
        extended_dynamic_state3_coverage_modulation_table,
        extended_dynamic_state3_coverage_reduction_mode,
        extended_dynamic_state3_representative_fragment_test_enable,
        extended_dynamic_state3_shading_rate_image_enable,
    })
}

pub fn encode_physical_device_extended_dynamic_state3_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceExtendedDynamicStateFeaturesEXT

pub fn decode_physical_device_extended_dynamic_state_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_extended_dynamic_state_features_ext_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_extended_dynamic_state_features_ext_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a>, WireError> {
    let extended_dynamic_state = d.u32()?;
    Ok(vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state,
    })
}

pub fn encode_physical_device_extended_dynamic_state_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>,
) {
    e.u32(x.extended_dynamic_state);
}

pub fn decode_physical_device_extended_dynamic_state_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_extended_dynamic_state_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_extended_dynamic_state_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'a>, WireError> {
    let extended_dynamic_state = vk::zeroed();
    Ok(vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT::TYPE,
        p_next,
        extended_dynamic_state,
    })
}

pub fn encode_physical_device_extended_dynamic_state_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceFeatures

pub fn decode_physical_device_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFeatures, WireError> {
    let robust_buffer_access = d.u32()?;
    let full_draw_index_uint32 = d.u32()?;
    let image_cube_array = d.u32()?;
    let independent_blend = d.u32()?;
    let geometry_shader = d.u32()?;
    let tessellation_shader = d.u32()?;
    let sample_rate_shading = d.u32()?;
    let dual_src_blend = d.u32()?;
    let logic_op = d.u32()?;
    let multi_draw_indirect = d.u32()?;
    let draw_indirect_first_instance = d.u32()?;
    let depth_clamp = d.u32()?;
    let depth_bias_clamp = d.u32()?;
    let fill_mode_non_solid = d.u32()?;
    let depth_bounds = d.u32()?;
    let wide_lines = d.u32()?;
    let large_points = d.u32()?;
    let alpha_to_one = d.u32()?;
    let multi_viewport = d.u32()?;
    let sampler_anisotropy = d.u32()?;
    let texture_compression_etc2 = d.u32()?;
    let texture_compression_astc_ldr = d.u32()?;
    let texture_compression_bc = d.u32()?;
    let occlusion_query_precise = d.u32()?;
    let pipeline_statistics_query = d.u32()?;
    let vertex_pipeline_stores_and_atomics = d.u32()?;
    let fragment_stores_and_atomics = d.u32()?;
    let shader_tessellation_and_geometry_point_size = d.u32()?;
    let shader_image_gather_extended = d.u32()?;
    let shader_storage_image_extended_formats = d.u32()?;
    let shader_storage_image_multisample = d.u32()?;
    let shader_storage_image_read_without_format = d.u32()?;
    let shader_storage_image_write_without_format = d.u32()?;
    let shader_uniform_buffer_array_dynamic_indexing = d.u32()?;
    let shader_sampled_image_array_dynamic_indexing = d.u32()?;
    let shader_storage_buffer_array_dynamic_indexing = d.u32()?;
    let shader_storage_image_array_dynamic_indexing = d.u32()?;
    let shader_clip_distance = d.u32()?;
    let shader_cull_distance = d.u32()?;
    let shader_float64 = d.u32()?;
    let shader_int64 = d.u32()?;
    let shader_int16 = d.u32()?;
    let shader_resource_residency = d.u32()?;
    let shader_resource_min_lod = d.u32()?;
    let sparse_binding = d.u32()?;
    let sparse_residency_buffer = d.u32()?;
    let sparse_residency_image_2d = d.u32()?;
    let sparse_residency_image_3d = d.u32()?;
    let sparse_residency2_samples = d.u32()?;
    let sparse_residency4_samples = d.u32()?;
    let sparse_residency8_samples = d.u32()?;
    let sparse_residency16_samples = d.u32()?;
    let sparse_residency_aliased = d.u32()?;
    let variable_multisample_rate = d.u32()?;
    let inherited_queries = d.u32()?;
    Ok(vk::PhysicalDeviceFeatures {
        robust_buffer_access,
        full_draw_index_uint32,
        image_cube_array,
        independent_blend,
        geometry_shader,
        tessellation_shader,
        sample_rate_shading,
        dual_src_blend,
        logic_op,
        multi_draw_indirect,
        draw_indirect_first_instance,
        depth_clamp,
        depth_bias_clamp,
        fill_mode_non_solid,
        depth_bounds,
        wide_lines,
        large_points,
        alpha_to_one,
        multi_viewport,
        sampler_anisotropy,
        texture_compression_etc2,
        texture_compression_astc_ldr,
        texture_compression_bc,
        occlusion_query_precise,
        pipeline_statistics_query,
        vertex_pipeline_stores_and_atomics,
        fragment_stores_and_atomics,
        shader_tessellation_and_geometry_point_size,
        shader_image_gather_extended,
        shader_storage_image_extended_formats,
        shader_storage_image_multisample,
        shader_storage_image_read_without_format,
        shader_storage_image_write_without_format,
        shader_uniform_buffer_array_dynamic_indexing,
        shader_sampled_image_array_dynamic_indexing,
        shader_storage_buffer_array_dynamic_indexing,
        shader_storage_image_array_dynamic_indexing,
        shader_clip_distance,
        shader_cull_distance,
        shader_float64,
        shader_int64,
        shader_int16,
        shader_resource_residency,
        shader_resource_min_lod,
        sparse_binding,
        sparse_residency_buffer,
        sparse_residency_image_2d,
        sparse_residency_image_3d,
        sparse_residency2_samples,
        sparse_residency4_samples,
        sparse_residency8_samples,
        sparse_residency16_samples,
        sparse_residency_aliased,
        variable_multisample_rate,
        inherited_queries,
    })
}

pub fn encode_physical_device_features(e: &mut Encoder, x: &vk::PhysicalDeviceFeatures) {
    e.u32(x.robust_buffer_access);
    e.u32(x.full_draw_index_uint32);
    e.u32(x.image_cube_array);
    e.u32(x.independent_blend);
    e.u32(x.geometry_shader);
    e.u32(x.tessellation_shader);
    e.u32(x.sample_rate_shading);
    e.u32(x.dual_src_blend);
    e.u32(x.logic_op);
    e.u32(x.multi_draw_indirect);
    e.u32(x.draw_indirect_first_instance);
    e.u32(x.depth_clamp);
    e.u32(x.depth_bias_clamp);
    e.u32(x.fill_mode_non_solid);
    e.u32(x.depth_bounds);
    e.u32(x.wide_lines);
    e.u32(x.large_points);
    e.u32(x.alpha_to_one);
    e.u32(x.multi_viewport);
    e.u32(x.sampler_anisotropy);
    e.u32(x.texture_compression_etc2);
    e.u32(x.texture_compression_astc_ldr);
    e.u32(x.texture_compression_bc);
    e.u32(x.occlusion_query_precise);
    e.u32(x.pipeline_statistics_query);
    e.u32(x.vertex_pipeline_stores_and_atomics);
    e.u32(x.fragment_stores_and_atomics);
    e.u32(x.shader_tessellation_and_geometry_point_size);
    e.u32(x.shader_image_gather_extended);
    e.u32(x.shader_storage_image_extended_formats);
    e.u32(x.shader_storage_image_multisample);
    e.u32(x.shader_storage_image_read_without_format);
    e.u32(x.shader_storage_image_write_without_format);
    e.u32(x.shader_uniform_buffer_array_dynamic_indexing);
    e.u32(x.shader_sampled_image_array_dynamic_indexing);
    e.u32(x.shader_storage_buffer_array_dynamic_indexing);
    e.u32(x.shader_storage_image_array_dynamic_indexing);
    e.u32(x.shader_clip_distance);
    e.u32(x.shader_cull_distance);
    e.u32(x.shader_float64);
    e.u32(x.shader_int64);
    e.u32(x.shader_int16);
    e.u32(x.shader_resource_residency);
    e.u32(x.shader_resource_min_lod);
    e.u32(x.sparse_binding);
    e.u32(x.sparse_residency_buffer);
    e.u32(x.sparse_residency_image_2d);
    e.u32(x.sparse_residency_image_3d);
    e.u32(x.sparse_residency2_samples);
    e.u32(x.sparse_residency4_samples);
    e.u32(x.sparse_residency8_samples);
    e.u32(x.sparse_residency16_samples);
    e.u32(x.sparse_residency_aliased);
    e.u32(x.variable_multisample_rate);
    e.u32(x.inherited_queries);
}

pub fn decode_physical_device_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFeatures, WireError> {
    let robust_buffer_access = vk::zeroed();
    let full_draw_index_uint32 = vk::zeroed();
    let image_cube_array = vk::zeroed();
    let independent_blend = vk::zeroed();
    let geometry_shader = vk::zeroed();
    let tessellation_shader = vk::zeroed();
    let sample_rate_shading = vk::zeroed();
    let dual_src_blend = vk::zeroed();
    let logic_op = vk::zeroed();
    let multi_draw_indirect = vk::zeroed();
    let draw_indirect_first_instance = vk::zeroed();
    let depth_clamp = vk::zeroed();
    let depth_bias_clamp = vk::zeroed();
    let fill_mode_non_solid = vk::zeroed();
    let depth_bounds = vk::zeroed();
    let wide_lines = vk::zeroed();
    let large_points = vk::zeroed();
    let alpha_to_one = vk::zeroed();
    let multi_viewport = vk::zeroed();
    let sampler_anisotropy = vk::zeroed();
    let texture_compression_etc2 = vk::zeroed();
    let texture_compression_astc_ldr = vk::zeroed();
    let texture_compression_bc = vk::zeroed();
    let occlusion_query_precise = vk::zeroed();
    let pipeline_statistics_query = vk::zeroed();
    let vertex_pipeline_stores_and_atomics = vk::zeroed();
    let fragment_stores_and_atomics = vk::zeroed();
    let shader_tessellation_and_geometry_point_size = vk::zeroed();
    let shader_image_gather_extended = vk::zeroed();
    let shader_storage_image_extended_formats = vk::zeroed();
    let shader_storage_image_multisample = vk::zeroed();
    let shader_storage_image_read_without_format = vk::zeroed();
    let shader_storage_image_write_without_format = vk::zeroed();
    let shader_uniform_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_sampled_image_array_dynamic_indexing = vk::zeroed();
    let shader_storage_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_storage_image_array_dynamic_indexing = vk::zeroed();
    let shader_clip_distance = vk::zeroed();
    let shader_cull_distance = vk::zeroed();
    let shader_float64 = vk::zeroed();
    let shader_int64 = vk::zeroed();
    let shader_int16 = vk::zeroed();
    let shader_resource_residency = vk::zeroed();
    let shader_resource_min_lod = vk::zeroed();
    let sparse_binding = vk::zeroed();
    let sparse_residency_buffer = vk::zeroed();
    let sparse_residency_image_2d = vk::zeroed();
    let sparse_residency_image_3d = vk::zeroed();
    let sparse_residency2_samples = vk::zeroed();
    let sparse_residency4_samples = vk::zeroed();
    let sparse_residency8_samples = vk::zeroed();
    let sparse_residency16_samples = vk::zeroed();
    let sparse_residency_aliased = vk::zeroed();
    let variable_multisample_rate = vk::zeroed();
    let inherited_queries = vk::zeroed();
    Ok(vk::PhysicalDeviceFeatures {
        robust_buffer_access,
        full_draw_index_uint32,
        image_cube_array,
        independent_blend,
        geometry_shader,
        tessellation_shader,
        sample_rate_shading,
        dual_src_blend,
        logic_op,
        multi_draw_indirect,
        draw_indirect_first_instance,
        depth_clamp,
        depth_bias_clamp,
        fill_mode_non_solid,
        depth_bounds,
        wide_lines,
        large_points,
        alpha_to_one,
        multi_viewport,
        sampler_anisotropy,
        texture_compression_etc2,
        texture_compression_astc_ldr,
        texture_compression_bc,
        occlusion_query_precise,
        pipeline_statistics_query,
        vertex_pipeline_stores_and_atomics,
        fragment_stores_and_atomics,
        shader_tessellation_and_geometry_point_size,
        shader_image_gather_extended,
        shader_storage_image_extended_formats,
        shader_storage_image_multisample,
        shader_storage_image_read_without_format,
        shader_storage_image_write_without_format,
        shader_uniform_buffer_array_dynamic_indexing,
        shader_sampled_image_array_dynamic_indexing,
        shader_storage_buffer_array_dynamic_indexing,
        shader_storage_image_array_dynamic_indexing,
        shader_clip_distance,
        shader_cull_distance,
        shader_float64,
        shader_int64,
        shader_int16,
        shader_resource_residency,
        shader_resource_min_lod,
        sparse_binding,
        sparse_residency_buffer,
        sparse_residency_image_2d,
        sparse_residency_image_3d,
        sparse_residency2_samples,
        sparse_residency4_samples,
        sparse_residency8_samples,
        sparse_residency16_samples,
        sparse_residency_aliased,
        variable_multisample_rate,
        inherited_queries,
    })
}

pub fn encode_physical_device_features_partial(e: &mut Encoder, x: &vk::PhysicalDeviceFeatures) {}

// VkPhysicalDeviceFeatures2

pub fn decode_physical_device_features2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFeatures2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFeatures2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_FEATURES2_CHAIN, decode_node)?;
    decode_physical_device_features2_body(d, p_next)
}

pub fn encode_physical_device_features2(e: &mut Encoder, x: &vk::PhysicalDeviceFeatures2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_features2_body(e, x);
}

pub fn decode_physical_device_features2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFeatures2<'a>, WireError> {
    let features = decode_physical_device_features(d)?;
    Ok(vk::PhysicalDeviceFeatures2 {
        s_type: vk::PhysicalDeviceFeatures2::TYPE,
        p_next,
        features,
    })
}

pub fn encode_physical_device_features2_body(e: &mut Encoder, x: &vk::PhysicalDeviceFeatures2<'_>) {
    encode_physical_device_features(e, &x.features);
}

pub fn decode_physical_device_features2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFeatures2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFeatures2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_FEATURES2_CHAIN, decode_node_partial)?;
    decode_physical_device_features2_partial_body(d, p_next)
}

pub fn encode_physical_device_features2_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFeatures2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_features2_partial_body(e, x);
}

pub fn decode_physical_device_features2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFeatures2<'a>, WireError> {
    let features = decode_physical_device_features_partial(d)?;
    Ok(vk::PhysicalDeviceFeatures2 {
        s_type: vk::PhysicalDeviceFeatures2::TYPE,
        p_next,
        features,
    })
}

pub fn encode_physical_device_features2_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFeatures2<'_>,
) {
    encode_physical_device_features_partial(e, &x.features);
}

// VkPhysicalDeviceFragmentShaderBarycentricFeaturesKHR

pub fn decode_physical_device_fragment_shader_barycentric_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_fragment_shader_barycentric_features_khr_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_barycentric_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shader_barycentric_features_khr_body(e, x);
}

pub fn decode_physical_device_fragment_shader_barycentric_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a>, WireError> {
    let fragment_shader_barycentric = d.u32()?;
    Ok(vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR {
        s_type: vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR::TYPE,
        p_next,
        fragment_shader_barycentric,
    })
}

pub fn encode_physical_device_fragment_shader_barycentric_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>,
) {
    e.u32(x.fragment_shader_barycentric);
}

pub fn decode_physical_device_fragment_shader_barycentric_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shader_barycentric_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_barycentric_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shader_barycentric_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shader_barycentric_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'a>, WireError> {
    let fragment_shader_barycentric = vk::zeroed();
    Ok(vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR {
        s_type: vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR::TYPE,
        p_next,
        fragment_shader_barycentric,
    })
}

pub fn encode_physical_device_fragment_shader_barycentric_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceFragmentShaderInterlockFeaturesEXT

pub fn decode_physical_device_fragment_shader_interlock_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_fragment_shader_interlock_features_ext_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_interlock_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shader_interlock_features_ext_body(e, x);
}

pub fn decode_physical_device_fragment_shader_interlock_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a>, WireError> {
    let fragment_shader_sample_interlock = d.u32()?;
    let fragment_shader_pixel_interlock = d.u32()?;
    let fragment_shader_shading_rate_interlock = d.u32()?;
    Ok(vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT {
        s_type: vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT::TYPE,
        p_next,
        fragment_shader_sample_interlock,
        fragment_shader_pixel_interlock,
        fragment_shader_shading_rate_interlock,
    })
}

pub fn encode_physical_device_fragment_shader_interlock_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>,
) {
    e.u32(x.fragment_shader_sample_interlock);
    e.u32(x.fragment_shader_pixel_interlock);
    e.u32(x.fragment_shader_shading_rate_interlock);
}

pub fn decode_physical_device_fragment_shader_interlock_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_INTERLOCK_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shader_interlock_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_interlock_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shader_interlock_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shader_interlock_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'a>, WireError> {
    let fragment_shader_sample_interlock = vk::zeroed();
    let fragment_shader_pixel_interlock = vk::zeroed();
    let fragment_shader_shading_rate_interlock = vk::zeroed();
    Ok(vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT {
        s_type: vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT::TYPE,
        p_next,
        fragment_shader_sample_interlock,
        fragment_shader_pixel_interlock,
        fragment_shader_shading_rate_interlock,
    })
}

pub fn encode_physical_device_fragment_shader_interlock_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceFragmentShadingRateFeaturesKHR

pub fn decode_physical_device_fragment_shading_rate_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRateFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_fragment_shading_rate_features_khr_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shading_rate_features_khr_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'a>, WireError> {
    let pipeline_fragment_shading_rate = d.u32()?;
    let primitive_fragment_shading_rate = d.u32()?;
    let attachment_fragment_shading_rate = d.u32()?;
    Ok(vk::PhysicalDeviceFragmentShadingRateFeaturesKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRateFeaturesKHR::TYPE,
        p_next,
        pipeline_fragment_shading_rate,
        primitive_fragment_shading_rate,
        attachment_fragment_shading_rate,
    })
}

pub fn encode_physical_device_fragment_shading_rate_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>,
) {
    e.u32(x.pipeline_fragment_shading_rate);
    e.u32(x.primitive_fragment_shading_rate);
    e.u32(x.attachment_fragment_shading_rate);
}

pub fn decode_physical_device_fragment_shading_rate_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRateFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shading_rate_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shading_rate_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'a>, WireError> {
    let pipeline_fragment_shading_rate = vk::zeroed();
    let primitive_fragment_shading_rate = vk::zeroed();
    let attachment_fragment_shading_rate = vk::zeroed();
    Ok(vk::PhysicalDeviceFragmentShadingRateFeaturesKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRateFeaturesKHR::TYPE,
        p_next,
        pipeline_fragment_shading_rate,
        primitive_fragment_shading_rate,
        attachment_fragment_shading_rate,
    })
}

pub fn encode_physical_device_fragment_shading_rate_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceGlobalPriorityQueryFeatures

pub fn decode_physical_device_global_priority_query_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGlobalPriorityQueryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGlobalPriorityQueryFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_global_priority_query_features_body(d, p_next)
}

pub fn encode_physical_device_global_priority_query_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGlobalPriorityQueryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_global_priority_query_features_body(e, x);
}

pub fn decode_physical_device_global_priority_query_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGlobalPriorityQueryFeatures<'a>, WireError> {
    let global_priority_query = d.u32()?;
    Ok(vk::PhysicalDeviceGlobalPriorityQueryFeatures {
        s_type: vk::PhysicalDeviceGlobalPriorityQueryFeatures::TYPE,
        p_next,
        global_priority_query,
    })
}

pub fn encode_physical_device_global_priority_query_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGlobalPriorityQueryFeatures<'_>,
) {
    e.u32(x.global_priority_query);
}

pub fn decode_physical_device_global_priority_query_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGlobalPriorityQueryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGlobalPriorityQueryFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GLOBAL_PRIORITY_QUERY_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_global_priority_query_features_partial_body(d, p_next)
}

pub fn encode_physical_device_global_priority_query_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGlobalPriorityQueryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_global_priority_query_features_partial_body(e, x);
}

pub fn decode_physical_device_global_priority_query_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGlobalPriorityQueryFeatures<'a>, WireError> {
    let global_priority_query = vk::zeroed();
    Ok(vk::PhysicalDeviceGlobalPriorityQueryFeatures {
        s_type: vk::PhysicalDeviceGlobalPriorityQueryFeatures::TYPE,
        p_next,
        global_priority_query,
    })
}

pub fn encode_physical_device_global_priority_query_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGlobalPriorityQueryFeatures<'_>,
) {
}

// VkPhysicalDeviceGraphicsPipelineLibraryFeaturesEXT

pub fn decode_physical_device_graphics_pipeline_library_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_graphics_pipeline_library_features_ext_body(d, p_next)
}

pub fn encode_physical_device_graphics_pipeline_library_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_graphics_pipeline_library_features_ext_body(e, x);
}

pub fn decode_physical_device_graphics_pipeline_library_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a>, WireError> {
    let graphics_pipeline_library = d.u32()?;
    Ok(vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT {
        s_type: vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT::TYPE,
        p_next,
        graphics_pipeline_library,
    })
}

pub fn encode_physical_device_graphics_pipeline_library_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>,
) {
    e.u32(x.graphics_pipeline_library);
}

pub fn decode_physical_device_graphics_pipeline_library_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_graphics_pipeline_library_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_graphics_pipeline_library_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_graphics_pipeline_library_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_graphics_pipeline_library_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'a>, WireError> {
    let graphics_pipeline_library = vk::zeroed();
    Ok(vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT {
        s_type: vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT::TYPE,
        p_next,
        graphics_pipeline_library,
    })
}

pub fn encode_physical_device_graphics_pipeline_library_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceHostImageCopyFeatures

pub fn decode_physical_device_host_image_copy_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostImageCopyFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostImageCopyFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_host_image_copy_features_body(d, p_next)
}

pub fn encode_physical_device_host_image_copy_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_host_image_copy_features_body(e, x);
}

pub fn decode_physical_device_host_image_copy_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostImageCopyFeatures<'a>, WireError> {
    let host_image_copy = d.u32()?;
    Ok(vk::PhysicalDeviceHostImageCopyFeatures {
        s_type: vk::PhysicalDeviceHostImageCopyFeatures::TYPE,
        p_next,
        host_image_copy,
    })
}

pub fn encode_physical_device_host_image_copy_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyFeatures<'_>,
) {
    e.u32(x.host_image_copy);
}

pub fn decode_physical_device_host_image_copy_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostImageCopyFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostImageCopyFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_HOST_IMAGE_COPY_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_host_image_copy_features_partial_body(d, p_next)
}

pub fn encode_physical_device_host_image_copy_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_host_image_copy_features_partial_body(e, x);
}

pub fn decode_physical_device_host_image_copy_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostImageCopyFeatures<'a>, WireError> {
    let host_image_copy = vk::zeroed();
    Ok(vk::PhysicalDeviceHostImageCopyFeatures {
        s_type: vk::PhysicalDeviceHostImageCopyFeatures::TYPE,
        p_next,
        host_image_copy,
    })
}

pub fn encode_physical_device_host_image_copy_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyFeatures<'_>,
) {
}

// VkPhysicalDeviceHostQueryResetFeatures

pub fn decode_physical_device_host_query_reset_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostQueryResetFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostQueryResetFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_host_query_reset_features_body(d, p_next)
}

pub fn encode_physical_device_host_query_reset_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostQueryResetFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_host_query_reset_features_body(e, x);
}

pub fn decode_physical_device_host_query_reset_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostQueryResetFeatures<'a>, WireError> {
    let host_query_reset = d.u32()?;
    Ok(vk::PhysicalDeviceHostQueryResetFeatures {
        s_type: vk::PhysicalDeviceHostQueryResetFeatures::TYPE,
        p_next,
        host_query_reset,
    })
}

pub fn encode_physical_device_host_query_reset_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostQueryResetFeatures<'_>,
) {
    e.u32(x.host_query_reset);
}

pub fn decode_physical_device_host_query_reset_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostQueryResetFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostQueryResetFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_HOST_QUERY_RESET_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_host_query_reset_features_partial_body(d, p_next)
}

pub fn encode_physical_device_host_query_reset_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostQueryResetFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_host_query_reset_features_partial_body(e, x);
}

pub fn decode_physical_device_host_query_reset_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostQueryResetFeatures<'a>, WireError> {
    let host_query_reset = vk::zeroed();
    Ok(vk::PhysicalDeviceHostQueryResetFeatures {
        s_type: vk::PhysicalDeviceHostQueryResetFeatures::TYPE,
        p_next,
        host_query_reset,
    })
}

pub fn encode_physical_device_host_query_reset_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostQueryResetFeatures<'_>,
) {
}

// VkPhysicalDeviceImage2DViewOf3DFeaturesEXT

pub fn decode_physical_device_image_2d_view_of_3d_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_image_2d_view_of_3d_features_ext_body(d, p_next)
}

pub fn encode_physical_device_image_2d_view_of_3d_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_2d_view_of_3d_features_ext_body(e, x);
}

pub fn decode_physical_device_image_2d_view_of_3d_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a>, WireError> {
    let image_2d_view_of_3d = d.u32()?;
    let sampler_2d_view_of_3d = d.u32()?;
    Ok(vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT {
        s_type: vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT::TYPE,
        p_next,
        image_2d_view_of_3d,
        sampler_2d_view_of_3d,
    })
}

pub fn encode_physical_device_image_2d_view_of_3d_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>,
) {
    e.u32(x.image_2d_view_of_3d);
    e.u32(x.sampler_2d_view_of_3d);
}

pub fn decode_physical_device_image_2d_view_of_3d_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_2D_VIEW_OF_3D_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_image_2d_view_of_3d_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_image_2d_view_of_3d_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_image_2d_view_of_3d_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_image_2d_view_of_3d_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'a>, WireError> {
    let image_2d_view_of_3d = vk::zeroed();
    let sampler_2d_view_of_3d = vk::zeroed();
    Ok(vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT {
        s_type: vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT::TYPE,
        p_next,
        image_2d_view_of_3d,
        sampler_2d_view_of_3d,
    })
}

pub fn encode_physical_device_image_2d_view_of_3d_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceImageRobustnessFeatures

pub fn decode_physical_device_image_robustness_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageRobustnessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageRobustnessFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_image_robustness_features_body(d, p_next)
}

pub fn encode_physical_device_image_robustness_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageRobustnessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_robustness_features_body(e, x);
}

pub fn decode_physical_device_image_robustness_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageRobustnessFeatures<'a>, WireError> {
    let robust_image_access = d.u32()?;
    Ok(vk::PhysicalDeviceImageRobustnessFeatures {
        s_type: vk::PhysicalDeviceImageRobustnessFeatures::TYPE,
        p_next,
        robust_image_access,
    })
}

pub fn encode_physical_device_image_robustness_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageRobustnessFeatures<'_>,
) {
    e.u32(x.robust_image_access);
}

pub fn decode_physical_device_image_robustness_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageRobustnessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageRobustnessFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_ROBUSTNESS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_image_robustness_features_partial_body(d, p_next)
}

pub fn encode_physical_device_image_robustness_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageRobustnessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_image_robustness_features_partial_body(e, x);
}

pub fn decode_physical_device_image_robustness_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageRobustnessFeatures<'a>, WireError> {
    let robust_image_access = vk::zeroed();
    Ok(vk::PhysicalDeviceImageRobustnessFeatures {
        s_type: vk::PhysicalDeviceImageRobustnessFeatures::TYPE,
        p_next,
        robust_image_access,
    })
}

pub fn encode_physical_device_image_robustness_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageRobustnessFeatures<'_>,
) {
}

// VkPhysicalDeviceImageSlicedViewOf3DFeaturesEXT

pub fn decode_physical_device_image_sliced_view_of_3d_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_image_sliced_view_of_3d_features_ext_body(d, p_next)
}

pub fn encode_physical_device_image_sliced_view_of_3d_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_sliced_view_of_3d_features_ext_body(e, x);
}

pub fn decode_physical_device_image_sliced_view_of_3d_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a>, WireError> {
    let image_sliced_view_of_3d = d.u32()?;
    Ok(vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT {
        s_type: vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT::TYPE,
        p_next,
        image_sliced_view_of_3d,
    })
}

pub fn encode_physical_device_image_sliced_view_of_3d_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>,
) {
    e.u32(x.image_sliced_view_of_3d);
}

pub fn decode_physical_device_image_sliced_view_of_3d_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_SLICED_VIEW_OF_3D_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_image_sliced_view_of_3d_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_image_sliced_view_of_3d_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_image_sliced_view_of_3d_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_image_sliced_view_of_3d_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'a>, WireError> {
    let image_sliced_view_of_3d = vk::zeroed();
    Ok(vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT {
        s_type: vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT::TYPE,
        p_next,
        image_sliced_view_of_3d,
    })
}

pub fn encode_physical_device_image_sliced_view_of_3d_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceImageViewMinLodFeaturesEXT

pub fn decode_physical_device_image_view_min_lod_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageViewMinLodFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_image_view_min_lod_features_ext_body(d, p_next)
}

pub fn encode_physical_device_image_view_min_lod_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_image_view_min_lod_features_ext_body(e, x);
}

pub fn decode_physical_device_image_view_min_lod_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'a>, WireError> {
    let min_lod = d.u32()?;
    Ok(vk::PhysicalDeviceImageViewMinLodFeaturesEXT {
        s_type: vk::PhysicalDeviceImageViewMinLodFeaturesEXT::TYPE,
        p_next,
        min_lod,
    })
}

pub fn encode_physical_device_image_view_min_lod_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>,
) {
    e.u32(x.min_lod);
}

pub fn decode_physical_device_image_view_min_lod_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImageViewMinLodFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGE_VIEW_MIN_LOD_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_image_view_min_lod_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_image_view_min_lod_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_image_view_min_lod_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_image_view_min_lod_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'a>, WireError> {
    let min_lod = vk::zeroed();
    Ok(vk::PhysicalDeviceImageViewMinLodFeaturesEXT {
        s_type: vk::PhysicalDeviceImageViewMinLodFeaturesEXT::TYPE,
        p_next,
        min_lod,
    })
}

pub fn encode_physical_device_image_view_min_lod_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImageViewMinLodFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceImagelessFramebufferFeatures

pub fn decode_physical_device_imageless_framebuffer_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImagelessFramebufferFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImagelessFramebufferFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_imageless_framebuffer_features_body(d, p_next)
}

pub fn encode_physical_device_imageless_framebuffer_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImagelessFramebufferFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_imageless_framebuffer_features_body(e, x);
}

pub fn decode_physical_device_imageless_framebuffer_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImagelessFramebufferFeatures<'a>, WireError> {
    let imageless_framebuffer = d.u32()?;
    Ok(vk::PhysicalDeviceImagelessFramebufferFeatures {
        s_type: vk::PhysicalDeviceImagelessFramebufferFeatures::TYPE,
        p_next,
        imageless_framebuffer,
    })
}

pub fn encode_physical_device_imageless_framebuffer_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImagelessFramebufferFeatures<'_>,
) {
    e.u32(x.imageless_framebuffer);
}

pub fn decode_physical_device_imageless_framebuffer_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceImagelessFramebufferFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceImagelessFramebufferFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_IMAGELESS_FRAMEBUFFER_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_imageless_framebuffer_features_partial_body(d, p_next)
}

pub fn encode_physical_device_imageless_framebuffer_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImagelessFramebufferFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_imageless_framebuffer_features_partial_body(e, x);
}

pub fn decode_physical_device_imageless_framebuffer_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceImagelessFramebufferFeatures<'a>, WireError> {
    let imageless_framebuffer = vk::zeroed();
    Ok(vk::PhysicalDeviceImagelessFramebufferFeatures {
        s_type: vk::PhysicalDeviceImagelessFramebufferFeatures::TYPE,
        p_next,
        imageless_framebuffer,
    })
}

pub fn encode_physical_device_imageless_framebuffer_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceImagelessFramebufferFeatures<'_>,
) {
}

// VkPhysicalDeviceIndexTypeUint8Features

pub fn decode_physical_device_index_type_uint8_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceIndexTypeUint8Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceIndexTypeUint8Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_index_type_uint8_features_body(d, p_next)
}

pub fn encode_physical_device_index_type_uint8_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIndexTypeUint8Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_index_type_uint8_features_body(e, x);
}

pub fn decode_physical_device_index_type_uint8_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceIndexTypeUint8Features<'a>, WireError> {
    let index_type_uint8 = d.u32()?;
    Ok(vk::PhysicalDeviceIndexTypeUint8Features {
        s_type: vk::PhysicalDeviceIndexTypeUint8Features::TYPE,
        p_next,
        index_type_uint8,
    })
}

pub fn encode_physical_device_index_type_uint8_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIndexTypeUint8Features<'_>,
) {
    e.u32(x.index_type_uint8);
}

pub fn decode_physical_device_index_type_uint8_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceIndexTypeUint8Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceIndexTypeUint8Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_INDEX_TYPE_UINT8_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_index_type_uint8_features_partial_body(d, p_next)
}

pub fn encode_physical_device_index_type_uint8_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIndexTypeUint8Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_index_type_uint8_features_partial_body(e, x);
}

pub fn decode_physical_device_index_type_uint8_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceIndexTypeUint8Features<'a>, WireError> {
    let index_type_uint8 = vk::zeroed();
    Ok(vk::PhysicalDeviceIndexTypeUint8Features {
        s_type: vk::PhysicalDeviceIndexTypeUint8Features::TYPE,
        p_next,
        index_type_uint8,
    })
}

pub fn encode_physical_device_index_type_uint8_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIndexTypeUint8Features<'_>,
) {
}

// VkPhysicalDeviceInlineUniformBlockFeatures

pub fn decode_physical_device_inline_uniform_block_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceInlineUniformBlockFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_inline_uniform_block_features_body(d, p_next)
}

pub fn encode_physical_device_inline_uniform_block_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_inline_uniform_block_features_body(e, x);
}

pub fn decode_physical_device_inline_uniform_block_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockFeatures<'a>, WireError> {
    let inline_uniform_block = d.u32()?;
    let descriptor_binding_inline_uniform_block_update_after_bind = d.u32()?;
    Ok(vk::PhysicalDeviceInlineUniformBlockFeatures {
        s_type: vk::PhysicalDeviceInlineUniformBlockFeatures::TYPE,
        p_next,
        inline_uniform_block,
        descriptor_binding_inline_uniform_block_update_after_bind,
    })
}

pub fn encode_physical_device_inline_uniform_block_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockFeatures<'_>,
) {
    e.u32(x.inline_uniform_block);
    e.u32(x.descriptor_binding_inline_uniform_block_update_after_bind);
}

pub fn decode_physical_device_inline_uniform_block_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceInlineUniformBlockFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_inline_uniform_block_features_partial_body(d, p_next)
}

pub fn encode_physical_device_inline_uniform_block_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_inline_uniform_block_features_partial_body(e, x);
}

pub fn decode_physical_device_inline_uniform_block_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockFeatures<'a>, WireError> {
    let inline_uniform_block = vk::zeroed();
    let descriptor_binding_inline_uniform_block_update_after_bind = vk::zeroed();
    Ok(vk::PhysicalDeviceInlineUniformBlockFeatures {
        s_type: vk::PhysicalDeviceInlineUniformBlockFeatures::TYPE,
        p_next,
        inline_uniform_block,
        descriptor_binding_inline_uniform_block_update_after_bind,
    })
}

pub fn encode_physical_device_inline_uniform_block_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockFeatures<'_>,
) {
}

// VkPhysicalDeviceLegacyDitheringFeaturesEXT

pub fn decode_physical_device_legacy_dithering_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyDitheringFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_legacy_dithering_features_ext_body(d, p_next)
}

pub fn encode_physical_device_legacy_dithering_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_legacy_dithering_features_ext_body(e, x);
}

pub fn decode_physical_device_legacy_dithering_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'a>, WireError> {
    let legacy_dithering = d.u32()?;
    Ok(vk::PhysicalDeviceLegacyDitheringFeaturesEXT {
        s_type: vk::PhysicalDeviceLegacyDitheringFeaturesEXT::TYPE,
        p_next,
        legacy_dithering,
    })
}

pub fn encode_physical_device_legacy_dithering_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>,
) {
    e.u32(x.legacy_dithering);
}

pub fn decode_physical_device_legacy_dithering_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyDitheringFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_DITHERING_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_legacy_dithering_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_legacy_dithering_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_legacy_dithering_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_legacy_dithering_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'a>, WireError> {
    let legacy_dithering = vk::zeroed();
    Ok(vk::PhysicalDeviceLegacyDitheringFeaturesEXT {
        s_type: vk::PhysicalDeviceLegacyDitheringFeaturesEXT::TYPE,
        p_next,
        legacy_dithering,
    })
}

pub fn encode_physical_device_legacy_dithering_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyDitheringFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceLegacyVertexAttributesFeaturesEXT

pub fn decode_physical_device_legacy_vertex_attributes_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_legacy_vertex_attributes_features_ext_body(d, p_next)
}

pub fn encode_physical_device_legacy_vertex_attributes_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_legacy_vertex_attributes_features_ext_body(e, x);
}

pub fn decode_physical_device_legacy_vertex_attributes_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a>, WireError> {
    let legacy_vertex_attributes = d.u32()?;
    Ok(vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT {
        s_type: vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT::TYPE,
        p_next,
        legacy_vertex_attributes,
    })
}

pub fn encode_physical_device_legacy_vertex_attributes_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_>,
) {
    e.u32(x.legacy_vertex_attributes);
}

pub fn decode_physical_device_legacy_vertex_attributes_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_legacy_vertex_attributes_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_legacy_vertex_attributes_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_legacy_vertex_attributes_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_legacy_vertex_attributes_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'a>, WireError> {
    let legacy_vertex_attributes = vk::zeroed();
    Ok(vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT {
        s_type: vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT::TYPE,
        p_next,
        legacy_vertex_attributes,
    })
}

pub fn encode_physical_device_legacy_vertex_attributes_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceLineRasterizationFeatures

pub fn decode_physical_device_line_rasterization_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLineRasterizationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLineRasterizationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_line_rasterization_features_body(d, p_next)
}

pub fn encode_physical_device_line_rasterization_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_line_rasterization_features_body(e, x);
}

pub fn decode_physical_device_line_rasterization_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLineRasterizationFeatures<'a>, WireError> {
    let rectangular_lines = d.u32()?;
    let bresenham_lines = d.u32()?;
    let smooth_lines = d.u32()?;
    let stippled_rectangular_lines = d.u32()?;
    let stippled_bresenham_lines = d.u32()?;
    let stippled_smooth_lines = d.u32()?;
    Ok(vk::PhysicalDeviceLineRasterizationFeatures {
        s_type: vk::PhysicalDeviceLineRasterizationFeatures::TYPE,
        p_next,
        rectangular_lines,
        bresenham_lines,
        smooth_lines,
        stippled_rectangular_lines,
        stippled_bresenham_lines,
        stippled_smooth_lines,
    })
}

pub fn encode_physical_device_line_rasterization_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationFeatures<'_>,
) {
    e.u32(x.rectangular_lines);
    e.u32(x.bresenham_lines);
    e.u32(x.smooth_lines);
    e.u32(x.stippled_rectangular_lines);
    e.u32(x.stippled_bresenham_lines);
    e.u32(x.stippled_smooth_lines);
}

pub fn decode_physical_device_line_rasterization_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLineRasterizationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLineRasterizationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LINE_RASTERIZATION_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_line_rasterization_features_partial_body(d, p_next)
}

pub fn encode_physical_device_line_rasterization_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_line_rasterization_features_partial_body(e, x);
}

pub fn decode_physical_device_line_rasterization_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLineRasterizationFeatures<'a>, WireError> {
    let rectangular_lines = vk::zeroed();
    let bresenham_lines = vk::zeroed();
    let smooth_lines = vk::zeroed();
    let stippled_rectangular_lines = vk::zeroed();
    let stippled_bresenham_lines = vk::zeroed();
    let stippled_smooth_lines = vk::zeroed();
    Ok(vk::PhysicalDeviceLineRasterizationFeatures {
        s_type: vk::PhysicalDeviceLineRasterizationFeatures::TYPE,
        p_next,
        rectangular_lines,
        bresenham_lines,
        smooth_lines,
        stippled_rectangular_lines,
        stippled_bresenham_lines,
        stippled_smooth_lines,
    })
}

pub fn encode_physical_device_line_rasterization_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationFeatures<'_>,
) {
}

// VkPhysicalDeviceMaintenance4Features

pub fn decode_physical_device_maintenance4_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance4Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance4Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE4_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_maintenance4_features_body(d, p_next)
}

pub fn encode_physical_device_maintenance4_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance4_features_body(e, x);
}

pub fn decode_physical_device_maintenance4_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance4Features<'a>, WireError> {
    let maintenance4 = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance4Features {
        s_type: vk::PhysicalDeviceMaintenance4Features::TYPE,
        p_next,
        maintenance4,
    })
}

pub fn encode_physical_device_maintenance4_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Features<'_>,
) {
    e.u32(x.maintenance4);
}

pub fn decode_physical_device_maintenance4_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance4Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance4Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE4_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance4_features_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance4_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance4_features_partial_body(e, x);
}

pub fn decode_physical_device_maintenance4_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance4Features<'a>, WireError> {
    let maintenance4 = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance4Features {
        s_type: vk::PhysicalDeviceMaintenance4Features::TYPE,
        p_next,
        maintenance4,
    })
}

pub fn encode_physical_device_maintenance4_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Features<'_>,
) {
}

// VkPhysicalDeviceMaintenance5Features

pub fn decode_physical_device_maintenance5_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance5Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance5Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE5_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_maintenance5_features_body(d, p_next)
}

pub fn encode_physical_device_maintenance5_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance5_features_body(e, x);
}

pub fn decode_physical_device_maintenance5_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance5Features<'a>, WireError> {
    let maintenance5 = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance5Features {
        s_type: vk::PhysicalDeviceMaintenance5Features::TYPE,
        p_next,
        maintenance5,
    })
}

pub fn encode_physical_device_maintenance5_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Features<'_>,
) {
    e.u32(x.maintenance5);
}

pub fn decode_physical_device_maintenance5_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance5Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance5Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE5_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance5_features_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance5_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance5_features_partial_body(e, x);
}

pub fn decode_physical_device_maintenance5_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance5Features<'a>, WireError> {
    let maintenance5 = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance5Features {
        s_type: vk::PhysicalDeviceMaintenance5Features::TYPE,
        p_next,
        maintenance5,
    })
}

pub fn encode_physical_device_maintenance5_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Features<'_>,
) {
}

// VkPhysicalDeviceMaintenance6Features

pub fn decode_physical_device_maintenance6_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance6Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance6Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE6_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_maintenance6_features_body(d, p_next)
}

pub fn encode_physical_device_maintenance6_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance6_features_body(e, x);
}

pub fn decode_physical_device_maintenance6_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance6Features<'a>, WireError> {
    let maintenance6 = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance6Features {
        s_type: vk::PhysicalDeviceMaintenance6Features::TYPE,
        p_next,
        maintenance6,
    })
}

pub fn encode_physical_device_maintenance6_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Features<'_>,
) {
    e.u32(x.maintenance6);
}

pub fn decode_physical_device_maintenance6_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance6Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance6Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE6_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance6_features_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance6_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance6_features_partial_body(e, x);
}

pub fn decode_physical_device_maintenance6_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance6Features<'a>, WireError> {
    let maintenance6 = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance6Features {
        s_type: vk::PhysicalDeviceMaintenance6Features::TYPE,
        p_next,
        maintenance6,
    })
}

pub fn encode_physical_device_maintenance6_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Features<'_>,
) {
}

// VkPhysicalDeviceMaintenance7FeaturesKHR

pub fn decode_physical_device_maintenance7_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance7FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance7FeaturesKHR::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE7_FEATURES_KHR_CHAIN, decode_node)?;
    decode_physical_device_maintenance7_features_khr_body(d, p_next)
}

pub fn encode_physical_device_maintenance7_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance7_features_khr_body(e, x);
}

pub fn decode_physical_device_maintenance7_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance7FeaturesKHR<'a>, WireError> {
    let maintenance7 = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance7FeaturesKHR {
        s_type: vk::PhysicalDeviceMaintenance7FeaturesKHR::TYPE,
        p_next,
        maintenance7,
    })
}

pub fn encode_physical_device_maintenance7_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7FeaturesKHR<'_>,
) {
    e.u32(x.maintenance7);
}

pub fn decode_physical_device_maintenance7_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance7FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance7FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE7_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance7_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance7_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance7_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_maintenance7_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance7FeaturesKHR<'a>, WireError> {
    let maintenance7 = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance7FeaturesKHR {
        s_type: vk::PhysicalDeviceMaintenance7FeaturesKHR::TYPE,
        p_next,
        maintenance7,
    })
}

pub fn encode_physical_device_maintenance7_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7FeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceMeshShaderFeaturesEXT

pub fn decode_physical_device_mesh_shader_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMeshShaderFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMeshShaderFeaturesEXT::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT_CHAIN, decode_node)?;
    decode_physical_device_mesh_shader_features_ext_body(d, p_next)
}

pub fn encode_physical_device_mesh_shader_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_mesh_shader_features_ext_body(e, x);
}

pub fn decode_physical_device_mesh_shader_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMeshShaderFeaturesEXT<'a>, WireError> {
    let task_shader = d.u32()?;
    let mesh_shader = d.u32()?;
    let multiview_mesh_shader = d.u32()?;
    let primitive_fragment_shading_rate_mesh_shader = d.u32()?;
    let mesh_shader_queries = d.u32()?;
    Ok(vk::PhysicalDeviceMeshShaderFeaturesEXT {
        s_type: vk::PhysicalDeviceMeshShaderFeaturesEXT::TYPE,
        p_next,
        task_shader,
        mesh_shader,
        multiview_mesh_shader,
        primitive_fragment_shading_rate_mesh_shader,
        mesh_shader_queries,
    })
}

pub fn encode_physical_device_mesh_shader_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>,
) {
    e.u32(x.task_shader);
    e.u32(x.mesh_shader);
    e.u32(x.multiview_mesh_shader);
    e.u32(x.primitive_fragment_shading_rate_mesh_shader);
    e.u32(x.mesh_shader_queries);
}

pub fn decode_physical_device_mesh_shader_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMeshShaderFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMeshShaderFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MESH_SHADER_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_mesh_shader_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_mesh_shader_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_mesh_shader_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_mesh_shader_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMeshShaderFeaturesEXT<'a>, WireError> {
    let task_shader = vk::zeroed();
    let mesh_shader = vk::zeroed();
    let multiview_mesh_shader = vk::zeroed();
    let primitive_fragment_shading_rate_mesh_shader = vk::zeroed();
    let mesh_shader_queries = vk::zeroed();
    Ok(vk::PhysicalDeviceMeshShaderFeaturesEXT {
        s_type: vk::PhysicalDeviceMeshShaderFeaturesEXT::TYPE,
        p_next,
        task_shader,
        mesh_shader,
        multiview_mesh_shader,
        primitive_fragment_shading_rate_mesh_shader,
        mesh_shader_queries,
    })
}

pub fn encode_physical_device_mesh_shader_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceMultiDrawFeaturesEXT

pub fn decode_physical_device_multi_draw_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiDrawFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiDrawFeaturesEXT::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT_CHAIN, decode_node)?;
    decode_physical_device_multi_draw_features_ext_body(d, p_next)
}

pub fn encode_physical_device_multi_draw_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_multi_draw_features_ext_body(e, x);
}

pub fn decode_physical_device_multi_draw_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiDrawFeaturesEXT<'a>, WireError> {
    let multi_draw = d.u32()?;
    Ok(vk::PhysicalDeviceMultiDrawFeaturesEXT {
        s_type: vk::PhysicalDeviceMultiDrawFeaturesEXT::TYPE,
        p_next,
        multi_draw,
    })
}

pub fn encode_physical_device_multi_draw_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>,
) {
    e.u32(x.multi_draw);
}

pub fn decode_physical_device_multi_draw_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiDrawFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiDrawFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTI_DRAW_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_multi_draw_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_multi_draw_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_multi_draw_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_multi_draw_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiDrawFeaturesEXT<'a>, WireError> {
    let multi_draw = vk::zeroed();
    Ok(vk::PhysicalDeviceMultiDrawFeaturesEXT {
        s_type: vk::PhysicalDeviceMultiDrawFeaturesEXT::TYPE,
        p_next,
        multi_draw,
    })
}

pub fn encode_physical_device_multi_draw_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT

pub fn decode_physical_device_multisampled_render_to_single_sampled_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_multisampled_render_to_single_sampled_features_ext_body(d, p_next)
}

pub fn encode_physical_device_multisampled_render_to_single_sampled_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_multisampled_render_to_single_sampled_features_ext_body(e, x);
}

pub fn decode_physical_device_multisampled_render_to_single_sampled_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a>, WireError> {
    let multisampled_render_to_single_sampled = d.u32()?;
    Ok(
        vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT {
            s_type: vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT::TYPE,
            p_next,
            multisampled_render_to_single_sampled,
        },
    )
}

pub fn encode_physical_device_multisampled_render_to_single_sampled_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>,
) {
    e.u32(x.multisampled_render_to_single_sampled);
}

pub fn decode_physical_device_multisampled_render_to_single_sampled_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTISAMPLED_RENDER_TO_SINGLE_SAMPLED_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_multisampled_render_to_single_sampled_features_ext_partial_body(
        d, p_next,
    )
}

pub fn encode_physical_device_multisampled_render_to_single_sampled_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_multisampled_render_to_single_sampled_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_multisampled_render_to_single_sampled_features_ext_partial_body<
    'a,
>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'a>, WireError> {
    let multisampled_render_to_single_sampled = vk::zeroed();
    Ok(
        vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT {
            s_type: vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT::TYPE,
            p_next,
            multisampled_render_to_single_sampled,
        },
    )
}

pub fn encode_physical_device_multisampled_render_to_single_sampled_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceMultiviewFeatures

pub fn decode_physical_device_multiview_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiviewFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiviewFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MULTIVIEW_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_multiview_features_body(d, p_next)
}

pub fn encode_physical_device_multiview_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_multiview_features_body(e, x);
}

pub fn decode_physical_device_multiview_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiviewFeatures<'a>, WireError> {
    let multiview = d.u32()?;
    let multiview_geometry_shader = d.u32()?;
    let multiview_tessellation_shader = d.u32()?;
    Ok(vk::PhysicalDeviceMultiviewFeatures {
        s_type: vk::PhysicalDeviceMultiviewFeatures::TYPE,
        p_next,
        multiview,
        multiview_geometry_shader,
        multiview_tessellation_shader,
    })
}

pub fn encode_physical_device_multiview_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewFeatures<'_>,
) {
    e.u32(x.multiview);
    e.u32(x.multiview_geometry_shader);
    e.u32(x.multiview_tessellation_shader);
}

pub fn decode_physical_device_multiview_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiviewFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiviewFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTIVIEW_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_multiview_features_partial_body(d, p_next)
}

pub fn encode_physical_device_multiview_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_multiview_features_partial_body(e, x);
}

pub fn decode_physical_device_multiview_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiviewFeatures<'a>, WireError> {
    let multiview = vk::zeroed();
    let multiview_geometry_shader = vk::zeroed();
    let multiview_tessellation_shader = vk::zeroed();
    Ok(vk::PhysicalDeviceMultiviewFeatures {
        s_type: vk::PhysicalDeviceMultiviewFeatures::TYPE,
        p_next,
        multiview,
        multiview_geometry_shader,
        multiview_tessellation_shader,
    })
}

pub fn encode_physical_device_multiview_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewFeatures<'_>,
) {
}

// VkPhysicalDeviceMutableDescriptorTypeFeaturesEXT

pub fn decode_physical_device_mutable_descriptor_type_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_mutable_descriptor_type_features_ext_body(d, p_next)
}

pub fn encode_physical_device_mutable_descriptor_type_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_mutable_descriptor_type_features_ext_body(e, x);
}

pub fn decode_physical_device_mutable_descriptor_type_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a>, WireError> {
    let mutable_descriptor_type = d.u32()?;
    Ok(vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT {
        s_type: vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT::TYPE,
        p_next,
        mutable_descriptor_type,
    })
}

pub fn encode_physical_device_mutable_descriptor_type_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>,
) {
    e.u32(x.mutable_descriptor_type);
}

pub fn decode_physical_device_mutable_descriptor_type_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MUTABLE_DESCRIPTOR_TYPE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_mutable_descriptor_type_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_mutable_descriptor_type_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_mutable_descriptor_type_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_mutable_descriptor_type_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'a>, WireError> {
    let mutable_descriptor_type = vk::zeroed();
    Ok(vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT {
        s_type: vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT::TYPE,
        p_next,
        mutable_descriptor_type,
    })
}

pub fn encode_physical_device_mutable_descriptor_type_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceNestedCommandBufferFeaturesEXT

pub fn decode_physical_device_nested_command_buffer_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNestedCommandBufferFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_nested_command_buffer_features_ext_body(d, p_next)
}

pub fn encode_physical_device_nested_command_buffer_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_nested_command_buffer_features_ext_body(e, x);
}

pub fn decode_physical_device_nested_command_buffer_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'a>, WireError> {
    let nested_command_buffer = d.u32()?;
    let nested_command_buffer_rendering = d.u32()?;
    let nested_command_buffer_simultaneous_use = d.u32()?;
    Ok(vk::PhysicalDeviceNestedCommandBufferFeaturesEXT {
        s_type: vk::PhysicalDeviceNestedCommandBufferFeaturesEXT::TYPE,
        p_next,
        nested_command_buffer,
        nested_command_buffer_rendering,
        nested_command_buffer_simultaneous_use,
    })
}

pub fn encode_physical_device_nested_command_buffer_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>,
) {
    e.u32(x.nested_command_buffer);
    e.u32(x.nested_command_buffer_rendering);
    e.u32(x.nested_command_buffer_simultaneous_use);
}

pub fn decode_physical_device_nested_command_buffer_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNestedCommandBufferFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_nested_command_buffer_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_nested_command_buffer_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_nested_command_buffer_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_nested_command_buffer_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'a>, WireError> {
    let nested_command_buffer = vk::zeroed();
    let nested_command_buffer_rendering = vk::zeroed();
    let nested_command_buffer_simultaneous_use = vk::zeroed();
    Ok(vk::PhysicalDeviceNestedCommandBufferFeaturesEXT {
        s_type: vk::PhysicalDeviceNestedCommandBufferFeaturesEXT::TYPE,
        p_next,
        nested_command_buffer,
        nested_command_buffer_rendering,
        nested_command_buffer_simultaneous_use,
    })
}

pub fn encode_physical_device_nested_command_buffer_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceNonSeamlessCubeMapFeaturesEXT

pub fn decode_physical_device_non_seamless_cube_map_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_non_seamless_cube_map_features_ext_body(d, p_next)
}

pub fn encode_physical_device_non_seamless_cube_map_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_non_seamless_cube_map_features_ext_body(e, x);
}

pub fn decode_physical_device_non_seamless_cube_map_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a>, WireError> {
    let non_seamless_cube_map = d.u32()?;
    Ok(vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT {
        s_type: vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT::TYPE,
        p_next,
        non_seamless_cube_map,
    })
}

pub fn encode_physical_device_non_seamless_cube_map_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>,
) {
    e.u32(x.non_seamless_cube_map);
}

pub fn decode_physical_device_non_seamless_cube_map_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NON_SEAMLESS_CUBE_MAP_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_non_seamless_cube_map_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_non_seamless_cube_map_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_non_seamless_cube_map_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_non_seamless_cube_map_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'a>, WireError> {
    let non_seamless_cube_map = vk::zeroed();
    Ok(vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT {
        s_type: vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT::TYPE,
        p_next,
        non_seamless_cube_map,
    })
}

pub fn encode_physical_device_non_seamless_cube_map_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'_>,
) {
}

// VkPhysicalDevicePipelineCreationCacheControlFeatures

pub fn decode_physical_device_pipeline_creation_cache_control_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineCreationCacheControlFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pipeline_creation_cache_control_features_body(d, p_next)
}

pub fn encode_physical_device_pipeline_creation_cache_control_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pipeline_creation_cache_control_features_body(e, x);
}

pub fn decode_physical_device_pipeline_creation_cache_control_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'a>, WireError> {
    let pipeline_creation_cache_control = d.u32()?;
    Ok(vk::PhysicalDevicePipelineCreationCacheControlFeatures {
        s_type: vk::PhysicalDevicePipelineCreationCacheControlFeatures::TYPE,
        p_next,
        pipeline_creation_cache_control,
    })
}

pub fn encode_physical_device_pipeline_creation_cache_control_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>,
) {
    e.u32(x.pipeline_creation_cache_control);
}

pub fn decode_physical_device_pipeline_creation_cache_control_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineCreationCacheControlFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_CREATION_CACHE_CONTROL_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pipeline_creation_cache_control_features_partial_body(d, p_next)
}

pub fn encode_physical_device_pipeline_creation_cache_control_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pipeline_creation_cache_control_features_partial_body(e, x);
}

pub fn decode_physical_device_pipeline_creation_cache_control_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineCreationCacheControlFeatures<'a>, WireError> {
    let pipeline_creation_cache_control = vk::zeroed();
    Ok(vk::PhysicalDevicePipelineCreationCacheControlFeatures {
        s_type: vk::PhysicalDevicePipelineCreationCacheControlFeatures::TYPE,
        p_next,
        pipeline_creation_cache_control,
    })
}

pub fn encode_physical_device_pipeline_creation_cache_control_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineCreationCacheControlFeatures<'_>,
) {
}

// VkPhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR

pub fn decode_physical_device_pipeline_library_group_handles_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pipeline_library_group_handles_features_khr_body(d, p_next)
}

pub fn encode_physical_device_pipeline_library_group_handles_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pipeline_library_group_handles_features_khr_body(e, x);
}

pub fn decode_physical_device_pipeline_library_group_handles_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a>, WireError> {
    let pipeline_library_group_handles = d.u32()?;
    Ok(vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR {
        s_type: vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR::TYPE,
        p_next,
        pipeline_library_group_handles,
    })
}

pub fn encode_physical_device_pipeline_library_group_handles_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_>,
) {
    e.u32(x.pipeline_library_group_handles);
}

pub fn decode_physical_device_pipeline_library_group_handles_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_LIBRARY_GROUP_HANDLES_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pipeline_library_group_handles_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_pipeline_library_group_handles_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pipeline_library_group_handles_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_pipeline_library_group_handles_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'a>, WireError> {
    let pipeline_library_group_handles = vk::zeroed();
    Ok(vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR {
        s_type: vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR::TYPE,
        p_next,
        pipeline_library_group_handles,
    })
}

pub fn encode_physical_device_pipeline_library_group_handles_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'_>,
) {
}

// VkPhysicalDevicePipelineProtectedAccessFeatures

pub fn decode_physical_device_pipeline_protected_access_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineProtectedAccessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineProtectedAccessFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pipeline_protected_access_features_body(d, p_next)
}

pub fn encode_physical_device_pipeline_protected_access_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineProtectedAccessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pipeline_protected_access_features_body(e, x);
}

pub fn decode_physical_device_pipeline_protected_access_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineProtectedAccessFeatures<'a>, WireError> {
    let pipeline_protected_access = d.u32()?;
    Ok(vk::PhysicalDevicePipelineProtectedAccessFeatures {
        s_type: vk::PhysicalDevicePipelineProtectedAccessFeatures::TYPE,
        p_next,
        pipeline_protected_access,
    })
}

pub fn encode_physical_device_pipeline_protected_access_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineProtectedAccessFeatures<'_>,
) {
    e.u32(x.pipeline_protected_access);
}

pub fn decode_physical_device_pipeline_protected_access_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineProtectedAccessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineProtectedAccessFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_PROTECTED_ACCESS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pipeline_protected_access_features_partial_body(d, p_next)
}

pub fn encode_physical_device_pipeline_protected_access_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineProtectedAccessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pipeline_protected_access_features_partial_body(e, x);
}

pub fn decode_physical_device_pipeline_protected_access_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineProtectedAccessFeatures<'a>, WireError> {
    let pipeline_protected_access = vk::zeroed();
    Ok(vk::PhysicalDevicePipelineProtectedAccessFeatures {
        s_type: vk::PhysicalDevicePipelineProtectedAccessFeatures::TYPE,
        p_next,
        pipeline_protected_access,
    })
}

pub fn encode_physical_device_pipeline_protected_access_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineProtectedAccessFeatures<'_>,
) {
}

// VkPhysicalDevicePipelineRobustnessFeatures

pub fn decode_physical_device_pipeline_robustness_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineRobustnessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineRobustnessFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pipeline_robustness_features_body(d, p_next)
}

pub fn encode_physical_device_pipeline_robustness_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pipeline_robustness_features_body(e, x);
}

pub fn decode_physical_device_pipeline_robustness_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineRobustnessFeatures<'a>, WireError> {
    let pipeline_robustness = d.u32()?;
    Ok(vk::PhysicalDevicePipelineRobustnessFeatures {
        s_type: vk::PhysicalDevicePipelineRobustnessFeatures::TYPE,
        p_next,
        pipeline_robustness,
    })
}

pub fn encode_physical_device_pipeline_robustness_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessFeatures<'_>,
) {
    e.u32(x.pipeline_robustness);
}

pub fn decode_physical_device_pipeline_robustness_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineRobustnessFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineRobustnessFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pipeline_robustness_features_partial_body(d, p_next)
}

pub fn encode_physical_device_pipeline_robustness_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pipeline_robustness_features_partial_body(e, x);
}

pub fn decode_physical_device_pipeline_robustness_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineRobustnessFeatures<'a>, WireError> {
    let pipeline_robustness = vk::zeroed();
    Ok(vk::PhysicalDevicePipelineRobustnessFeatures {
        s_type: vk::PhysicalDevicePipelineRobustnessFeatures::TYPE,
        p_next,
        pipeline_robustness,
    })
}

pub fn encode_physical_device_pipeline_robustness_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessFeatures<'_>,
) {
}

// VkPhysicalDevicePrimitiveTopologyListRestartFeaturesEXT

pub fn decode_physical_device_primitive_topology_list_restart_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_primitive_topology_list_restart_features_ext_body(d, p_next)
}

pub fn encode_physical_device_primitive_topology_list_restart_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_primitive_topology_list_restart_features_ext_body(e, x);
}

pub fn decode_physical_device_primitive_topology_list_restart_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a>, WireError> {
    let primitive_topology_list_restart = d.u32()?;
    let primitive_topology_patch_list_restart = d.u32()?;
    Ok(vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT {
        s_type: vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT::TYPE,
        p_next,
        primitive_topology_list_restart,
        primitive_topology_patch_list_restart,
    })
}

pub fn encode_physical_device_primitive_topology_list_restart_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>,
) {
    e.u32(x.primitive_topology_list_restart);
    e.u32(x.primitive_topology_patch_list_restart);
}

pub fn decode_physical_device_primitive_topology_list_restart_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PRIMITIVE_TOPOLOGY_LIST_RESTART_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_primitive_topology_list_restart_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_primitive_topology_list_restart_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_primitive_topology_list_restart_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_primitive_topology_list_restart_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'a>, WireError> {
    let primitive_topology_list_restart = vk::zeroed();
    let primitive_topology_patch_list_restart = vk::zeroed();
    Ok(vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT {
        s_type: vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT::TYPE,
        p_next,
        primitive_topology_list_restart,
        primitive_topology_patch_list_restart,
    })
}

pub fn encode_physical_device_primitive_topology_list_restart_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'_>,
) {
}

// VkPhysicalDevicePrimitivesGeneratedQueryFeaturesEXT

pub fn decode_physical_device_primitives_generated_query_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_primitives_generated_query_features_ext_body(d, p_next)
}

pub fn encode_physical_device_primitives_generated_query_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_primitives_generated_query_features_ext_body(e, x);
}

pub fn decode_physical_device_primitives_generated_query_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a>, WireError> {
    let primitives_generated_query = d.u32()?;
    let primitives_generated_query_with_rasterizer_discard = d.u32()?;
    let primitives_generated_query_with_non_zero_streams = d.u32()?;
    Ok(vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT {
        s_type: vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT::TYPE,
        p_next,
        primitives_generated_query,
        primitives_generated_query_with_rasterizer_discard,
        primitives_generated_query_with_non_zero_streams,
    })
}

pub fn encode_physical_device_primitives_generated_query_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>,
) {
    e.u32(x.primitives_generated_query);
    e.u32(x.primitives_generated_query_with_rasterizer_discard);
    e.u32(x.primitives_generated_query_with_non_zero_streams);
}

pub fn decode_physical_device_primitives_generated_query_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PRIMITIVES_GENERATED_QUERY_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_primitives_generated_query_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_primitives_generated_query_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_primitives_generated_query_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_primitives_generated_query_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'a>, WireError> {
    let primitives_generated_query = vk::zeroed();
    let primitives_generated_query_with_rasterizer_discard = vk::zeroed();
    let primitives_generated_query_with_non_zero_streams = vk::zeroed();
    Ok(vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT {
        s_type: vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT::TYPE,
        p_next,
        primitives_generated_query,
        primitives_generated_query_with_rasterizer_discard,
        primitives_generated_query_with_non_zero_streams,
    })
}

pub fn encode_physical_device_primitives_generated_query_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'_>,
) {
}

// VkPhysicalDevicePrivateDataFeatures

pub fn decode_physical_device_private_data_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrivateDataFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrivateDataFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_private_data_features_body(d, p_next)
}

pub fn encode_physical_device_private_data_features(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrivateDataFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_private_data_features_body(e, x);
}

pub fn decode_physical_device_private_data_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrivateDataFeatures<'a>, WireError> {
    let private_data = d.u32()?;
    Ok(vk::PhysicalDevicePrivateDataFeatures {
        s_type: vk::PhysicalDevicePrivateDataFeatures::TYPE,
        p_next,
        private_data,
    })
}

pub fn encode_physical_device_private_data_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrivateDataFeatures<'_>,
) {
    e.u32(x.private_data);
}

pub fn decode_physical_device_private_data_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePrivateDataFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePrivateDataFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PRIVATE_DATA_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_private_data_features_partial_body(d, p_next)
}

pub fn encode_physical_device_private_data_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrivateDataFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_private_data_features_partial_body(e, x);
}

pub fn decode_physical_device_private_data_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePrivateDataFeatures<'a>, WireError> {
    let private_data = vk::zeroed();
    Ok(vk::PhysicalDevicePrivateDataFeatures {
        s_type: vk::PhysicalDevicePrivateDataFeatures::TYPE,
        p_next,
        private_data,
    })
}

pub fn encode_physical_device_private_data_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePrivateDataFeatures<'_>,
) {
}

// VkPhysicalDeviceProtectedMemoryFeatures

pub fn decode_physical_device_protected_memory_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProtectedMemoryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProtectedMemoryFeatures::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_protected_memory_features_body(d, p_next)
}

pub fn encode_physical_device_protected_memory_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_protected_memory_features_body(e, x);
}

pub fn decode_physical_device_protected_memory_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProtectedMemoryFeatures<'a>, WireError> {
    let protected_memory = d.u32()?;
    Ok(vk::PhysicalDeviceProtectedMemoryFeatures {
        s_type: vk::PhysicalDeviceProtectedMemoryFeatures::TYPE,
        p_next,
        protected_memory,
    })
}

pub fn encode_physical_device_protected_memory_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryFeatures<'_>,
) {
    e.u32(x.protected_memory);
}

pub fn decode_physical_device_protected_memory_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProtectedMemoryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProtectedMemoryFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROTECTED_MEMORY_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_protected_memory_features_partial_body(d, p_next)
}

pub fn encode_physical_device_protected_memory_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_protected_memory_features_partial_body(e, x);
}

pub fn decode_physical_device_protected_memory_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProtectedMemoryFeatures<'a>, WireError> {
    let protected_memory = vk::zeroed();
    Ok(vk::PhysicalDeviceProtectedMemoryFeatures {
        s_type: vk::PhysicalDeviceProtectedMemoryFeatures::TYPE,
        p_next,
        protected_memory,
    })
}

pub fn encode_physical_device_protected_memory_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryFeatures<'_>,
) {
}

// VkPhysicalDeviceProvokingVertexFeaturesEXT

pub fn decode_physical_device_provoking_vertex_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProvokingVertexFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_provoking_vertex_features_ext_body(d, p_next)
}

pub fn encode_physical_device_provoking_vertex_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_provoking_vertex_features_ext_body(e, x);
}

pub fn decode_physical_device_provoking_vertex_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'a>, WireError> {
    let provoking_vertex_last = d.u32()?;
    let transform_feedback_preserves_provoking_vertex = d.u32()?;
    Ok(vk::PhysicalDeviceProvokingVertexFeaturesEXT {
        s_type: vk::PhysicalDeviceProvokingVertexFeaturesEXT::TYPE,
        p_next,
        provoking_vertex_last,
        transform_feedback_preserves_provoking_vertex,
    })
}

pub fn encode_physical_device_provoking_vertex_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>,
) {
    e.u32(x.provoking_vertex_last);
    e.u32(x.transform_feedback_preserves_provoking_vertex);
}

pub fn decode_physical_device_provoking_vertex_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProvokingVertexFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROVOKING_VERTEX_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_provoking_vertex_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_provoking_vertex_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_provoking_vertex_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_provoking_vertex_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProvokingVertexFeaturesEXT<'a>, WireError> {
    let provoking_vertex_last = vk::zeroed();
    let transform_feedback_preserves_provoking_vertex = vk::zeroed();
    Ok(vk::PhysicalDeviceProvokingVertexFeaturesEXT {
        s_type: vk::PhysicalDeviceProvokingVertexFeaturesEXT::TYPE,
        p_next,
        provoking_vertex_last,
        transform_feedback_preserves_provoking_vertex,
    })
}

pub fn encode_physical_device_provoking_vertex_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT

pub fn decode_physical_device_rasterization_order_attachment_access_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_rasterization_order_attachment_access_features_ext_body(d, p_next)
}

pub fn encode_physical_device_rasterization_order_attachment_access_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_rasterization_order_attachment_access_features_ext_body(e, x);
}

pub fn decode_physical_device_rasterization_order_attachment_access_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a>, WireError> {
    let rasterization_order_color_attachment_access = d.u32()?;
    let rasterization_order_depth_attachment_access = d.u32()?;
    let rasterization_order_stencil_attachment_access = d.u32()?;
    Ok(
        vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT {
            s_type: vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT::TYPE,
            p_next,
            rasterization_order_color_attachment_access,
            rasterization_order_depth_attachment_access,
            rasterization_order_stencil_attachment_access,
        },
    )
}

pub fn encode_physical_device_rasterization_order_attachment_access_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>,
) {
    e.u32(x.rasterization_order_color_attachment_access);
    e.u32(x.rasterization_order_depth_attachment_access);
    e.u32(x.rasterization_order_stencil_attachment_access);
}

pub fn decode_physical_device_rasterization_order_attachment_access_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RASTERIZATION_ORDER_ATTACHMENT_ACCESS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_rasterization_order_attachment_access_features_ext_partial_body(
        d, p_next,
    )
}

pub fn encode_physical_device_rasterization_order_attachment_access_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_rasterization_order_attachment_access_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_rasterization_order_attachment_access_features_ext_partial_body<
    'a,
>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'a>, WireError> {
    let rasterization_order_color_attachment_access = vk::zeroed();
    let rasterization_order_depth_attachment_access = vk::zeroed();
    let rasterization_order_stencil_attachment_access = vk::zeroed();
    Ok(
        vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT {
            s_type: vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT::TYPE,
            p_next,
            rasterization_order_color_attachment_access,
            rasterization_order_depth_attachment_access,
            rasterization_order_stencil_attachment_access,
        },
    )
}

pub fn encode_physical_device_rasterization_order_attachment_access_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceRayQueryFeaturesKHR

pub fn decode_physical_device_ray_query_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayQueryFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayQueryFeaturesKHR::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR_CHAIN, decode_node)?;
    decode_physical_device_ray_query_features_khr_body(d, p_next)
}

pub fn encode_physical_device_ray_query_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayQueryFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ray_query_features_khr_body(e, x);
}

pub fn decode_physical_device_ray_query_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayQueryFeaturesKHR<'a>, WireError> {
    let ray_query = d.u32()?;
    Ok(vk::PhysicalDeviceRayQueryFeaturesKHR {
        s_type: vk::PhysicalDeviceRayQueryFeaturesKHR::TYPE,
        p_next,
        ray_query,
    })
}

pub fn encode_physical_device_ray_query_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayQueryFeaturesKHR<'_>,
) {
    e.u32(x.ray_query);
}

pub fn decode_physical_device_ray_query_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayQueryFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayQueryFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_QUERY_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ray_query_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_ray_query_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayQueryFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ray_query_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_ray_query_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayQueryFeaturesKHR<'a>, WireError> {
    let ray_query = vk::zeroed();
    Ok(vk::PhysicalDeviceRayQueryFeaturesKHR {
        s_type: vk::PhysicalDeviceRayQueryFeaturesKHR::TYPE,
        p_next,
        ray_query,
    })
}

pub fn encode_physical_device_ray_query_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayQueryFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceRayTracingMaintenance1FeaturesKHR

pub fn decode_physical_device_ray_tracing_maintenance1_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE1_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ray_tracing_maintenance1_features_khr_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_maintenance1_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ray_tracing_maintenance1_features_khr_body(e, x);
}

pub fn decode_physical_device_ray_tracing_maintenance1_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a>, WireError> {
    let ray_tracing_maintenance1 = d.u32()?;
    let ray_tracing_pipeline_trace_rays_indirect2 = d.u32()?;
    Ok(vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR::TYPE,
        p_next,
        ray_tracing_maintenance1,
        ray_tracing_pipeline_trace_rays_indirect2,
    })
}

pub fn encode_physical_device_ray_tracing_maintenance1_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>,
) {
    e.u32(x.ray_tracing_maintenance1);
    e.u32(x.ray_tracing_pipeline_trace_rays_indirect2);
}

pub fn decode_physical_device_ray_tracing_maintenance1_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_MAINTENANCE1_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ray_tracing_maintenance1_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_maintenance1_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ray_tracing_maintenance1_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_ray_tracing_maintenance1_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'a>, WireError> {
    let ray_tracing_maintenance1 = vk::zeroed();
    let ray_tracing_pipeline_trace_rays_indirect2 = vk::zeroed();
    Ok(vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR::TYPE,
        p_next,
        ray_tracing_maintenance1,
        ray_tracing_pipeline_trace_rays_indirect2,
    })
}

pub fn encode_physical_device_ray_tracing_maintenance1_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceRayTracingPipelineFeaturesKHR

pub fn decode_physical_device_ray_tracing_pipeline_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPipelineFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ray_tracing_pipeline_features_khr_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_pipeline_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ray_tracing_pipeline_features_khr_body(e, x);
}

pub fn decode_physical_device_ray_tracing_pipeline_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'a>, WireError> {
    let ray_tracing_pipeline = d.u32()?;
    let ray_tracing_pipeline_shader_group_handle_capture_replay = d.u32()?;
    let ray_tracing_pipeline_shader_group_handle_capture_replay_mixed = d.u32()?;
    let ray_tracing_pipeline_trace_rays_indirect = d.u32()?;
    let ray_traversal_primitive_culling = d.u32()?;
    Ok(vk::PhysicalDeviceRayTracingPipelineFeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingPipelineFeaturesKHR::TYPE,
        p_next,
        ray_tracing_pipeline,
        ray_tracing_pipeline_shader_group_handle_capture_replay,
        ray_tracing_pipeline_shader_group_handle_capture_replay_mixed,
        ray_tracing_pipeline_trace_rays_indirect,
        ray_traversal_primitive_culling,
    })
}

pub fn encode_physical_device_ray_tracing_pipeline_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>,
) {
    e.u32(x.ray_tracing_pipeline);
    e.u32(x.ray_tracing_pipeline_shader_group_handle_capture_replay);
    e.u32(x.ray_tracing_pipeline_shader_group_handle_capture_replay_mixed);
    e.u32(x.ray_tracing_pipeline_trace_rays_indirect);
    e.u32(x.ray_traversal_primitive_culling);
}

pub fn decode_physical_device_ray_tracing_pipeline_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPipelineFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ray_tracing_pipeline_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_pipeline_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ray_tracing_pipeline_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_ray_tracing_pipeline_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'a>, WireError> {
    let ray_tracing_pipeline = vk::zeroed();
    let ray_tracing_pipeline_shader_group_handle_capture_replay = vk::zeroed();
    let ray_tracing_pipeline_shader_group_handle_capture_replay_mixed = vk::zeroed();
    let ray_tracing_pipeline_trace_rays_indirect = vk::zeroed();
    let ray_traversal_primitive_culling = vk::zeroed();
    Ok(vk::PhysicalDeviceRayTracingPipelineFeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingPipelineFeaturesKHR::TYPE,
        p_next,
        ray_tracing_pipeline,
        ray_tracing_pipeline_shader_group_handle_capture_replay,
        ray_tracing_pipeline_shader_group_handle_capture_replay_mixed,
        ray_tracing_pipeline_trace_rays_indirect,
        ray_traversal_primitive_culling,
    })
}

pub fn encode_physical_device_ray_tracing_pipeline_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelineFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceRayTracingPositionFetchFeaturesKHR

pub fn decode_physical_device_ray_tracing_position_fetch_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ray_tracing_position_fetch_features_khr_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_position_fetch_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ray_tracing_position_fetch_features_khr_body(e, x);
}

pub fn decode_physical_device_ray_tracing_position_fetch_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a>, WireError> {
    let ray_tracing_position_fetch = d.u32()?;
    Ok(vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR::TYPE,
        p_next,
        ray_tracing_position_fetch,
    })
}

pub fn encode_physical_device_ray_tracing_position_fetch_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>,
) {
    e.u32(x.ray_tracing_position_fetch);
}

pub fn decode_physical_device_ray_tracing_position_fetch_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_POSITION_FETCH_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ray_tracing_position_fetch_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_position_fetch_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ray_tracing_position_fetch_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_ray_tracing_position_fetch_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'a>, WireError> {
    let ray_tracing_position_fetch = vk::zeroed();
    Ok(vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR {
        s_type: vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR::TYPE,
        p_next,
        ray_tracing_position_fetch,
    })
}

pub fn encode_physical_device_ray_tracing_position_fetch_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceRobustness2FeaturesKHR

pub fn decode_physical_device_robustness2_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRobustness2FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRobustness2FeaturesKHR::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_ROBUSTNESS2_FEATURES_KHR_CHAIN, decode_node)?;
    decode_physical_device_robustness2_features_khr_body(d, p_next)
}

pub fn encode_physical_device_robustness2_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_robustness2_features_khr_body(e, x);
}

pub fn decode_physical_device_robustness2_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRobustness2FeaturesKHR<'a>, WireError> {
    let robust_buffer_access2 = d.u32()?;
    let robust_image_access2 = d.u32()?;
    let null_descriptor = d.u32()?;
    Ok(vk::PhysicalDeviceRobustness2FeaturesKHR {
        s_type: vk::PhysicalDeviceRobustness2FeaturesKHR::TYPE,
        p_next,
        robust_buffer_access2,
        robust_image_access2,
        null_descriptor,
    })
}

pub fn encode_physical_device_robustness2_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2FeaturesKHR<'_>,
) {
    e.u32(x.robust_buffer_access2);
    e.u32(x.robust_image_access2);
    e.u32(x.null_descriptor);
}

pub fn decode_physical_device_robustness2_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRobustness2FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRobustness2FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ROBUSTNESS2_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_robustness2_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_robustness2_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_robustness2_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_robustness2_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRobustness2FeaturesKHR<'a>, WireError> {
    let robust_buffer_access2 = vk::zeroed();
    let robust_image_access2 = vk::zeroed();
    let null_descriptor = vk::zeroed();
    Ok(vk::PhysicalDeviceRobustness2FeaturesKHR {
        s_type: vk::PhysicalDeviceRobustness2FeaturesKHR::TYPE,
        p_next,
        robust_buffer_access2,
        robust_image_access2,
        null_descriptor,
    })
}

pub fn encode_physical_device_robustness2_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2FeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceSamplerYcbcrConversionFeatures

pub fn decode_physical_device_sampler_ycbcr_conversion_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSamplerYcbcrConversionFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_sampler_ycbcr_conversion_features_body(d, p_next)
}

pub fn encode_physical_device_sampler_ycbcr_conversion_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_sampler_ycbcr_conversion_features_body(e, x);
}

pub fn decode_physical_device_sampler_ycbcr_conversion_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'a>, WireError> {
    let sampler_ycbcr_conversion = d.u32()?;
    Ok(vk::PhysicalDeviceSamplerYcbcrConversionFeatures {
        s_type: vk::PhysicalDeviceSamplerYcbcrConversionFeatures::TYPE,
        p_next,
        sampler_ycbcr_conversion,
    })
}

pub fn encode_physical_device_sampler_ycbcr_conversion_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>,
) {
    e.u32(x.sampler_ycbcr_conversion);
}

pub fn decode_physical_device_sampler_ycbcr_conversion_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSamplerYcbcrConversionFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLER_YCBCR_CONVERSION_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_sampler_ycbcr_conversion_features_partial_body(d, p_next)
}

pub fn encode_physical_device_sampler_ycbcr_conversion_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_sampler_ycbcr_conversion_features_partial_body(e, x);
}

pub fn decode_physical_device_sampler_ycbcr_conversion_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'a>, WireError> {
    let sampler_ycbcr_conversion = vk::zeroed();
    Ok(vk::PhysicalDeviceSamplerYcbcrConversionFeatures {
        s_type: vk::PhysicalDeviceSamplerYcbcrConversionFeatures::TYPE,
        p_next,
        sampler_ycbcr_conversion,
    })
}

pub fn encode_physical_device_sampler_ycbcr_conversion_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerYcbcrConversionFeatures<'_>,
) {
}

// VkPhysicalDeviceScalarBlockLayoutFeatures

pub fn decode_physical_device_scalar_block_layout_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceScalarBlockLayoutFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceScalarBlockLayoutFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_scalar_block_layout_features_body(d, p_next)
}

pub fn encode_physical_device_scalar_block_layout_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_scalar_block_layout_features_body(e, x);
}

pub fn decode_physical_device_scalar_block_layout_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceScalarBlockLayoutFeatures<'a>, WireError> {
    let scalar_block_layout = d.u32()?;
    Ok(vk::PhysicalDeviceScalarBlockLayoutFeatures {
        s_type: vk::PhysicalDeviceScalarBlockLayoutFeatures::TYPE,
        p_next,
        scalar_block_layout,
    })
}

pub fn encode_physical_device_scalar_block_layout_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>,
) {
    e.u32(x.scalar_block_layout);
}

pub fn decode_physical_device_scalar_block_layout_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceScalarBlockLayoutFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceScalarBlockLayoutFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SCALAR_BLOCK_LAYOUT_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_scalar_block_layout_features_partial_body(d, p_next)
}

pub fn encode_physical_device_scalar_block_layout_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_scalar_block_layout_features_partial_body(e, x);
}

pub fn decode_physical_device_scalar_block_layout_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceScalarBlockLayoutFeatures<'a>, WireError> {
    let scalar_block_layout = vk::zeroed();
    Ok(vk::PhysicalDeviceScalarBlockLayoutFeatures {
        s_type: vk::PhysicalDeviceScalarBlockLayoutFeatures::TYPE,
        p_next,
        scalar_block_layout,
    })
}

pub fn encode_physical_device_scalar_block_layout_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceScalarBlockLayoutFeatures<'_>,
) {
}

// VkPhysicalDeviceSeparateDepthStencilLayoutsFeatures

pub fn decode_physical_device_separate_depth_stencil_layouts_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_separate_depth_stencil_layouts_features_body(d, p_next)
}

pub fn encode_physical_device_separate_depth_stencil_layouts_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_separate_depth_stencil_layouts_features_body(e, x);
}

pub fn decode_physical_device_separate_depth_stencil_layouts_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a>, WireError> {
    let separate_depth_stencil_layouts = d.u32()?;
    Ok(vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures {
        s_type: vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures::TYPE,
        p_next,
        separate_depth_stencil_layouts,
    })
}

pub fn encode_physical_device_separate_depth_stencil_layouts_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>,
) {
    e.u32(x.separate_depth_stencil_layouts);
}

pub fn decode_physical_device_separate_depth_stencil_layouts_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SEPARATE_DEPTH_STENCIL_LAYOUTS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_separate_depth_stencil_layouts_features_partial_body(d, p_next)
}

pub fn encode_physical_device_separate_depth_stencil_layouts_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_separate_depth_stencil_layouts_features_partial_body(e, x);
}

pub fn decode_physical_device_separate_depth_stencil_layouts_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'a>, WireError> {
    let separate_depth_stencil_layouts = vk::zeroed();
    Ok(vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures {
        s_type: vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures::TYPE,
        p_next,
        separate_depth_stencil_layouts,
    })
}

pub fn encode_physical_device_separate_depth_stencil_layouts_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderAtomicFloat2FeaturesEXT

pub fn decode_physical_device_shader_atomic_float2_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT2_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_atomic_float2_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_float2_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_atomic_float2_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_atomic_float2_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a>, WireError> {
    let shader_buffer_float16_atomics = d.u32()?;
    let shader_buffer_float16_atomic_add = d.u32()?;
    let shader_buffer_float16_atomic_min_max = d.u32()?;
    let shader_buffer_float32_atomic_min_max = d.u32()?;
    let shader_buffer_float64_atomic_min_max = d.u32()?;
    let shader_shared_float16_atomics = d.u32()?;
    let shader_shared_float16_atomic_add = d.u32()?;
    let shader_shared_float16_atomic_min_max = d.u32()?;
    let shader_shared_float32_atomic_min_max = d.u32()?;
    let shader_shared_float64_atomic_min_max = d.u32()?;
    let shader_image_float32_atomic_min_max = d.u32()?;
    let sparse_image_float32_atomic_min_max = d.u32()?;
    Ok(vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT::TYPE,
        p_next,
        shader_buffer_float16_atomics,
        shader_buffer_float16_atomic_add,
        shader_buffer_float16_atomic_min_max,
        shader_buffer_float32_atomic_min_max,
        shader_buffer_float64_atomic_min_max,
        shader_shared_float16_atomics,
        shader_shared_float16_atomic_add,
        shader_shared_float16_atomic_min_max,
        shader_shared_float32_atomic_min_max,
        shader_shared_float64_atomic_min_max,
        shader_image_float32_atomic_min_max,
        sparse_image_float32_atomic_min_max,
    })
}

pub fn encode_physical_device_shader_atomic_float2_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>,
) {
    e.u32(x.shader_buffer_float16_atomics);
    e.u32(x.shader_buffer_float16_atomic_add);
    e.u32(x.shader_buffer_float16_atomic_min_max);
    e.u32(x.shader_buffer_float32_atomic_min_max);
    e.u32(x.shader_buffer_float64_atomic_min_max);
    e.u32(x.shader_shared_float16_atomics);
    e.u32(x.shader_shared_float16_atomic_add);
    e.u32(x.shader_shared_float16_atomic_min_max);
    e.u32(x.shader_shared_float32_atomic_min_max);
    e.u32(x.shader_shared_float64_atomic_min_max);
    e.u32(x.shader_image_float32_atomic_min_max);
    e.u32(x.sparse_image_float32_atomic_min_max);
}

pub fn decode_physical_device_shader_atomic_float2_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT2_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_atomic_float2_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_float2_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_atomic_float2_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_atomic_float2_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'a>, WireError> {
    let shader_buffer_float16_atomics = vk::zeroed();
    let shader_buffer_float16_atomic_add = vk::zeroed();
    let shader_buffer_float16_atomic_min_max = vk::zeroed();
    let shader_buffer_float32_atomic_min_max = vk::zeroed();
    let shader_buffer_float64_atomic_min_max = vk::zeroed();
    let shader_shared_float16_atomics = vk::zeroed();
    let shader_shared_float16_atomic_add = vk::zeroed();
    let shader_shared_float16_atomic_min_max = vk::zeroed();
    let shader_shared_float32_atomic_min_max = vk::zeroed();
    let shader_shared_float64_atomic_min_max = vk::zeroed();
    let shader_image_float32_atomic_min_max = vk::zeroed();
    let sparse_image_float32_atomic_min_max = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT::TYPE,
        p_next,
        shader_buffer_float16_atomics,
        shader_buffer_float16_atomic_add,
        shader_buffer_float16_atomic_min_max,
        shader_buffer_float32_atomic_min_max,
        shader_buffer_float64_atomic_min_max,
        shader_shared_float16_atomics,
        shader_shared_float16_atomic_add,
        shader_shared_float16_atomic_min_max,
        shader_shared_float32_atomic_min_max,
        shader_shared_float64_atomic_min_max,
        shader_image_float32_atomic_min_max,
        sparse_image_float32_atomic_min_max,
    })
}

pub fn encode_physical_device_shader_atomic_float2_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderAtomicFloatFeaturesEXT

pub fn decode_physical_device_shader_atomic_float_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_atomic_float_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_float_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_atomic_float_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_atomic_float_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a>, WireError> {
    let shader_buffer_float32_atomics = d.u32()?;
    let shader_buffer_float32_atomic_add = d.u32()?;
    let shader_buffer_float64_atomics = d.u32()?;
    let shader_buffer_float64_atomic_add = d.u32()?;
    let shader_shared_float32_atomics = d.u32()?;
    let shader_shared_float32_atomic_add = d.u32()?;
    let shader_shared_float64_atomics = d.u32()?;
    let shader_shared_float64_atomic_add = d.u32()?;
    let shader_image_float32_atomics = d.u32()?;
    let shader_image_float32_atomic_add = d.u32()?;
    let sparse_image_float32_atomics = d.u32()?;
    let sparse_image_float32_atomic_add = d.u32()?;
    Ok(vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT {
        s_type: vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT::TYPE,
        p_next,
        shader_buffer_float32_atomics,
        shader_buffer_float32_atomic_add,
        shader_buffer_float64_atomics,
        shader_buffer_float64_atomic_add,
        shader_shared_float32_atomics,
        shader_shared_float32_atomic_add,
        shader_shared_float64_atomics,
        shader_shared_float64_atomic_add,
        shader_image_float32_atomics,
        shader_image_float32_atomic_add,
        sparse_image_float32_atomics,
        sparse_image_float32_atomic_add,
    })
}

pub fn encode_physical_device_shader_atomic_float_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>,
) {
    e.u32(x.shader_buffer_float32_atomics);
    e.u32(x.shader_buffer_float32_atomic_add);
    e.u32(x.shader_buffer_float64_atomics);
    e.u32(x.shader_buffer_float64_atomic_add);
    e.u32(x.shader_shared_float32_atomics);
    e.u32(x.shader_shared_float32_atomic_add);
    e.u32(x.shader_shared_float64_atomics);
    e.u32(x.shader_shared_float64_atomic_add);
    e.u32(x.shader_image_float32_atomics);
    e.u32(x.shader_image_float32_atomic_add);
    e.u32(x.sparse_image_float32_atomics);
    e.u32(x.sparse_image_float32_atomic_add);
}

pub fn decode_physical_device_shader_atomic_float_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_FLOAT_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_atomic_float_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_float_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_atomic_float_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_atomic_float_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'a>, WireError> {
    let shader_buffer_float32_atomics = vk::zeroed();
    let shader_buffer_float32_atomic_add = vk::zeroed();
    let shader_buffer_float64_atomics = vk::zeroed();
    let shader_buffer_float64_atomic_add = vk::zeroed();
    let shader_shared_float32_atomics = vk::zeroed();
    let shader_shared_float32_atomic_add = vk::zeroed();
    let shader_shared_float64_atomics = vk::zeroed();
    let shader_shared_float64_atomic_add = vk::zeroed();
    let shader_image_float32_atomics = vk::zeroed();
    let shader_image_float32_atomic_add = vk::zeroed();
    let sparse_image_float32_atomics = vk::zeroed();
    let sparse_image_float32_atomic_add = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT {
        s_type: vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT::TYPE,
        p_next,
        shader_buffer_float32_atomics,
        shader_buffer_float32_atomic_add,
        shader_buffer_float64_atomics,
        shader_buffer_float64_atomic_add,
        shader_shared_float32_atomics,
        shader_shared_float32_atomic_add,
        shader_shared_float64_atomics,
        shader_shared_float64_atomic_add,
        shader_image_float32_atomics,
        shader_image_float32_atomic_add,
        sparse_image_float32_atomics,
        sparse_image_float32_atomic_add,
    })
}

pub fn encode_physical_device_shader_atomic_float_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderAtomicInt64Features

pub fn decode_physical_device_shader_atomic_int64_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicInt64Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicInt64Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_atomic_int64_features_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_int64_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicInt64Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_atomic_int64_features_body(e, x);
}

pub fn decode_physical_device_shader_atomic_int64_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicInt64Features<'a>, WireError> {
    let shader_buffer_int64_atomics = d.u32()?;
    let shader_shared_int64_atomics = d.u32()?;
    Ok(vk::PhysicalDeviceShaderAtomicInt64Features {
        s_type: vk::PhysicalDeviceShaderAtomicInt64Features::TYPE,
        p_next,
        shader_buffer_int64_atomics,
        shader_shared_int64_atomics,
    })
}

pub fn encode_physical_device_shader_atomic_int64_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicInt64Features<'_>,
) {
    e.u32(x.shader_buffer_int64_atomics);
    e.u32(x.shader_shared_int64_atomics);
}

pub fn decode_physical_device_shader_atomic_int64_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderAtomicInt64Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderAtomicInt64Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_ATOMIC_INT64_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_atomic_int64_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_atomic_int64_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicInt64Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_atomic_int64_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_atomic_int64_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderAtomicInt64Features<'a>, WireError> {
    let shader_buffer_int64_atomics = vk::zeroed();
    let shader_shared_int64_atomics = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderAtomicInt64Features {
        s_type: vk::PhysicalDeviceShaderAtomicInt64Features::TYPE,
        p_next,
        shader_buffer_int64_atomics,
        shader_shared_int64_atomics,
    })
}

pub fn encode_physical_device_shader_atomic_int64_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderAtomicInt64Features<'_>,
) {
}

// VkPhysicalDeviceShaderBfloat16FeaturesKHR

pub fn decode_physical_device_shader_bfloat16_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderBfloat16FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_bfloat16_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_bfloat16_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_bfloat16_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_bfloat16_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'a>, WireError> {
    let shader_b_float16_type = d.u32()?;
    let shader_b_float16_dot_product = d.u32()?;
    let shader_b_float16_cooperative_matrix = d.u32()?;
    Ok(vk::PhysicalDeviceShaderBfloat16FeaturesKHR {
        s_type: vk::PhysicalDeviceShaderBfloat16FeaturesKHR::TYPE,
        p_next,
        shader_b_float16_type,
        shader_b_float16_dot_product,
        shader_b_float16_cooperative_matrix,
    })
}

pub fn encode_physical_device_shader_bfloat16_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'_>,
) {
    e.u32(x.shader_b_float16_type);
    e.u32(x.shader_b_float16_dot_product);
    e.u32(x.shader_b_float16_cooperative_matrix);
}

pub fn decode_physical_device_shader_bfloat16_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderBfloat16FeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_BFLOAT16_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_bfloat16_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_bfloat16_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_bfloat16_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_bfloat16_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'a>, WireError> {
    let shader_b_float16_type = vk::zeroed();
    let shader_b_float16_dot_product = vk::zeroed();
    let shader_b_float16_cooperative_matrix = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderBfloat16FeaturesKHR {
        s_type: vk::PhysicalDeviceShaderBfloat16FeaturesKHR::TYPE,
        p_next,
        shader_b_float16_type,
        shader_b_float16_dot_product,
        shader_b_float16_cooperative_matrix,
    })
}

pub fn encode_physical_device_shader_bfloat16_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderBfloat16FeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderClockFeaturesKHR

pub fn decode_physical_device_shader_clock_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderClockFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderClockFeaturesKHR::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR_CHAIN, decode_node)?;
    decode_physical_device_shader_clock_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_clock_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderClockFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_clock_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_clock_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderClockFeaturesKHR<'a>, WireError> {
    let shader_subgroup_clock = d.u32()?;
    let shader_device_clock = d.u32()?;
    Ok(vk::PhysicalDeviceShaderClockFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderClockFeaturesKHR::TYPE,
        p_next,
        shader_subgroup_clock,
        shader_device_clock,
    })
}

pub fn encode_physical_device_shader_clock_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderClockFeaturesKHR<'_>,
) {
    e.u32(x.shader_subgroup_clock);
    e.u32(x.shader_device_clock);
}

pub fn decode_physical_device_shader_clock_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderClockFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderClockFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_CLOCK_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_clock_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_clock_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderClockFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_clock_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_clock_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderClockFeaturesKHR<'a>, WireError> {
    let shader_subgroup_clock = vk::zeroed();
    let shader_device_clock = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderClockFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderClockFeaturesKHR::TYPE,
        p_next,
        shader_subgroup_clock,
        shader_device_clock,
    })
}

pub fn encode_physical_device_shader_clock_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderClockFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderDemoteToHelperInvocationFeatures

pub fn decode_physical_device_shader_demote_to_helper_invocation_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_demote_to_helper_invocation_features_body(d, p_next)
}

pub fn encode_physical_device_shader_demote_to_helper_invocation_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_demote_to_helper_invocation_features_body(e, x);
}

pub fn decode_physical_device_shader_demote_to_helper_invocation_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a>, WireError> {
    let shader_demote_to_helper_invocation = d.u32()?;
    Ok(vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures {
        s_type: vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures::TYPE,
        p_next,
        shader_demote_to_helper_invocation,
    })
}

pub fn encode_physical_device_shader_demote_to_helper_invocation_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>,
) {
    e.u32(x.shader_demote_to_helper_invocation);
}

pub fn decode_physical_device_shader_demote_to_helper_invocation_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_DEMOTE_TO_HELPER_INVOCATION_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_demote_to_helper_invocation_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_demote_to_helper_invocation_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_demote_to_helper_invocation_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_demote_to_helper_invocation_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'a>, WireError> {
    let shader_demote_to_helper_invocation = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures {
        s_type: vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures::TYPE,
        p_next,
        shader_demote_to_helper_invocation,
    })
}

pub fn encode_physical_device_shader_demote_to_helper_invocation_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderDrawParametersFeatures

pub fn decode_physical_device_shader_draw_parameters_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderDrawParametersFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderDrawParametersFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_draw_parameters_features_body(d, p_next)
}

pub fn encode_physical_device_shader_draw_parameters_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDrawParametersFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_draw_parameters_features_body(e, x);
}

pub fn decode_physical_device_shader_draw_parameters_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderDrawParametersFeatures<'a>, WireError> {
    let shader_draw_parameters = d.u32()?;
    Ok(vk::PhysicalDeviceShaderDrawParametersFeatures {
        s_type: vk::PhysicalDeviceShaderDrawParametersFeatures::TYPE,
        p_next,
        shader_draw_parameters,
    })
}

pub fn encode_physical_device_shader_draw_parameters_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDrawParametersFeatures<'_>,
) {
    e.u32(x.shader_draw_parameters);
}

pub fn decode_physical_device_shader_draw_parameters_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderDrawParametersFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderDrawParametersFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_DRAW_PARAMETERS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_draw_parameters_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_draw_parameters_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDrawParametersFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_draw_parameters_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_draw_parameters_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderDrawParametersFeatures<'a>, WireError> {
    let shader_draw_parameters = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderDrawParametersFeatures {
        s_type: vk::PhysicalDeviceShaderDrawParametersFeatures::TYPE,
        p_next,
        shader_draw_parameters,
    })
}

pub fn encode_physical_device_shader_draw_parameters_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderDrawParametersFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderExpectAssumeFeatures

pub fn decode_physical_device_shader_expect_assume_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderExpectAssumeFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderExpectAssumeFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_expect_assume_features_body(d, p_next)
}

pub fn encode_physical_device_shader_expect_assume_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderExpectAssumeFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_expect_assume_features_body(e, x);
}

pub fn decode_physical_device_shader_expect_assume_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderExpectAssumeFeatures<'a>, WireError> {
    let shader_expect_assume = d.u32()?;
    Ok(vk::PhysicalDeviceShaderExpectAssumeFeatures {
        s_type: vk::PhysicalDeviceShaderExpectAssumeFeatures::TYPE,
        p_next,
        shader_expect_assume,
    })
}

pub fn encode_physical_device_shader_expect_assume_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderExpectAssumeFeatures<'_>,
) {
    e.u32(x.shader_expect_assume);
}

pub fn decode_physical_device_shader_expect_assume_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderExpectAssumeFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderExpectAssumeFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_EXPECT_ASSUME_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_expect_assume_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_expect_assume_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderExpectAssumeFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_expect_assume_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_expect_assume_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderExpectAssumeFeatures<'a>, WireError> {
    let shader_expect_assume = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderExpectAssumeFeatures {
        s_type: vk::PhysicalDeviceShaderExpectAssumeFeatures::TYPE,
        p_next,
        shader_expect_assume,
    })
}

pub fn encode_physical_device_shader_expect_assume_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderExpectAssumeFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderFloat16Int8Features

pub fn decode_physical_device_shader_float16_int8_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloat16Int8Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloat16Int8Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_float16_int8_features_body(d, p_next)
}

pub fn encode_physical_device_shader_float16_int8_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat16Int8Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_float16_int8_features_body(e, x);
}

pub fn decode_physical_device_shader_float16_int8_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloat16Int8Features<'a>, WireError> {
    let shader_float16 = d.u32()?;
    let shader_int8 = d.u32()?;
    Ok(vk::PhysicalDeviceShaderFloat16Int8Features {
        s_type: vk::PhysicalDeviceShaderFloat16Int8Features::TYPE,
        p_next,
        shader_float16,
        shader_int8,
    })
}

pub fn encode_physical_device_shader_float16_int8_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat16Int8Features<'_>,
) {
    e.u32(x.shader_float16);
    e.u32(x.shader_int8);
}

pub fn decode_physical_device_shader_float16_int8_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloat16Int8Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloat16Int8Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT16_INT8_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_float16_int8_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_float16_int8_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat16Int8Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_float16_int8_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_float16_int8_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloat16Int8Features<'a>, WireError> {
    let shader_float16 = vk::zeroed();
    let shader_int8 = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderFloat16Int8Features {
        s_type: vk::PhysicalDeviceShaderFloat16Int8Features::TYPE,
        p_next,
        shader_float16,
        shader_int8,
    })
}

pub fn encode_physical_device_shader_float16_int8_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat16Int8Features<'_>,
) {
}

// VkPhysicalDeviceShaderFloat8FeaturesEXT

pub fn decode_physical_device_shader_float8_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloat8FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloat8FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_float8_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_float8_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat8FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_float8_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_float8_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloat8FeaturesEXT<'a>, WireError> {
    let shader_float8 = d.u32()?;
    let shader_float8_cooperative_matrix = d.u32()?;
    Ok(vk::PhysicalDeviceShaderFloat8FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderFloat8FeaturesEXT::TYPE,
        p_next,
        shader_float8,
        shader_float8_cooperative_matrix,
    })
}

pub fn encode_physical_device_shader_float8_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat8FeaturesEXT<'_>,
) {
    e.u32(x.shader_float8);
    e.u32(x.shader_float8_cooperative_matrix);
}

pub fn decode_physical_device_shader_float8_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloat8FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloat8FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT8_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_float8_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_float8_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat8FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_float8_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_float8_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloat8FeaturesEXT<'a>, WireError> {
    let shader_float8 = vk::zeroed();
    let shader_float8_cooperative_matrix = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderFloat8FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderFloat8FeaturesEXT::TYPE,
        p_next,
        shader_float8,
        shader_float8_cooperative_matrix,
    })
}

pub fn encode_physical_device_shader_float8_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloat8FeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderFloatControls2Features

pub fn decode_physical_device_shader_float_controls2_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloatControls2Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloatControls2Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS2_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_float_controls2_features_body(d, p_next)
}

pub fn encode_physical_device_shader_float_controls2_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloatControls2Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_float_controls2_features_body(e, x);
}

pub fn decode_physical_device_shader_float_controls2_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloatControls2Features<'a>, WireError> {
    let shader_float_controls2 = d.u32()?;
    Ok(vk::PhysicalDeviceShaderFloatControls2Features {
        s_type: vk::PhysicalDeviceShaderFloatControls2Features::TYPE,
        p_next,
        shader_float_controls2,
    })
}

pub fn encode_physical_device_shader_float_controls2_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloatControls2Features<'_>,
) {
    e.u32(x.shader_float_controls2);
}

pub fn decode_physical_device_shader_float_controls2_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderFloatControls2Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderFloatControls2Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_FLOAT_CONTROLS2_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_float_controls2_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_float_controls2_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloatControls2Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_float_controls2_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_float_controls2_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderFloatControls2Features<'a>, WireError> {
    let shader_float_controls2 = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderFloatControls2Features {
        s_type: vk::PhysicalDeviceShaderFloatControls2Features::TYPE,
        p_next,
        shader_float_controls2,
    })
}

pub fn encode_physical_device_shader_float_controls2_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderFloatControls2Features<'_>,
) {
}

// VkPhysicalDeviceShaderImageAtomicInt64FeaturesEXT

pub fn decode_physical_device_shader_image_atomic_int64_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_image_atomic_int64_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_image_atomic_int64_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_image_atomic_int64_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_image_atomic_int64_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a>, WireError> {
    let shader_image_int64_atomics = d.u32()?;
    let sparse_image_int64_atomics = d.u32()?;
    Ok(vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT::TYPE,
        p_next,
        shader_image_int64_atomics,
        sparse_image_int64_atomics,
    })
}

pub fn encode_physical_device_shader_image_atomic_int64_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>,
) {
    e.u32(x.shader_image_int64_atomics);
    e.u32(x.sparse_image_int64_atomics);
}

pub fn decode_physical_device_shader_image_atomic_int64_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_IMAGE_ATOMIC_INT64_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_image_atomic_int64_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_image_atomic_int64_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_image_atomic_int64_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_image_atomic_int64_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'a>, WireError> {
    let shader_image_int64_atomics = vk::zeroed();
    let sparse_image_int64_atomics = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT {
        s_type: vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT::TYPE,
        p_next,
        shader_image_int64_atomics,
        sparse_image_int64_atomics,
    })
}

pub fn encode_physical_device_shader_image_atomic_int64_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderIntegerDotProductFeatures

pub fn decode_physical_device_shader_integer_dot_product_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderIntegerDotProductFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_integer_dot_product_features_body(d, p_next)
}

pub fn encode_physical_device_shader_integer_dot_product_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_integer_dot_product_features_body(e, x);
}

pub fn decode_physical_device_shader_integer_dot_product_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'a>, WireError> {
    let shader_integer_dot_product = d.u32()?;
    Ok(vk::PhysicalDeviceShaderIntegerDotProductFeatures {
        s_type: vk::PhysicalDeviceShaderIntegerDotProductFeatures::TYPE,
        p_next,
        shader_integer_dot_product,
    })
}

pub fn encode_physical_device_shader_integer_dot_product_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>,
) {
    e.u32(x.shader_integer_dot_product);
}

pub fn decode_physical_device_shader_integer_dot_product_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderIntegerDotProductFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_integer_dot_product_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_integer_dot_product_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_integer_dot_product_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_integer_dot_product_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductFeatures<'a>, WireError> {
    let shader_integer_dot_product = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderIntegerDotProductFeatures {
        s_type: vk::PhysicalDeviceShaderIntegerDotProductFeatures::TYPE,
        p_next,
        shader_integer_dot_product,
    })
}

pub fn encode_physical_device_shader_integer_dot_product_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderMaximalReconvergenceFeaturesKHR

pub fn decode_physical_device_shader_maximal_reconvergence_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_maximal_reconvergence_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_maximal_reconvergence_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_maximal_reconvergence_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_maximal_reconvergence_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a>, WireError> {
    let shader_maximal_reconvergence = d.u32()?;
    Ok(vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR::TYPE,
        p_next,
        shader_maximal_reconvergence,
    })
}

pub fn encode_physical_device_shader_maximal_reconvergence_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>,
) {
    e.u32(x.shader_maximal_reconvergence);
}

pub fn decode_physical_device_shader_maximal_reconvergence_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_MAXIMAL_RECONVERGENCE_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_maximal_reconvergence_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_maximal_reconvergence_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_maximal_reconvergence_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_maximal_reconvergence_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'a>, WireError> {
    let shader_maximal_reconvergence = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR::TYPE,
        p_next,
        shader_maximal_reconvergence,
    })
}

pub fn encode_physical_device_shader_maximal_reconvergence_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderQuadControlFeaturesKHR

pub fn decode_physical_device_shader_quad_control_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderQuadControlFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_quad_control_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_quad_control_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_quad_control_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_quad_control_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'a>, WireError> {
    let shader_quad_control = d.u32()?;
    Ok(vk::PhysicalDeviceShaderQuadControlFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderQuadControlFeaturesKHR::TYPE,
        p_next,
        shader_quad_control,
    })
}

pub fn encode_physical_device_shader_quad_control_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>,
) {
    e.u32(x.shader_quad_control);
}

pub fn decode_physical_device_shader_quad_control_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderQuadControlFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_QUAD_CONTROL_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_quad_control_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_quad_control_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_quad_control_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_quad_control_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'a>, WireError> {
    let shader_quad_control = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderQuadControlFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderQuadControlFeaturesKHR::TYPE,
        p_next,
        shader_quad_control,
    })
}

pub fn encode_physical_device_shader_quad_control_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderQuadControlFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR

pub fn decode_physical_device_shader_relaxed_extended_instruction_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_relaxed_extended_instruction_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_relaxed_extended_instruction_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_relaxed_extended_instruction_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_relaxed_extended_instruction_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a>, WireError> {
    let shader_relaxed_extended_instruction = d.u32()?;
    Ok(
        vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR {
            s_type: vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR::TYPE,
            p_next,
            shader_relaxed_extended_instruction,
        },
    )
}

pub fn encode_physical_device_shader_relaxed_extended_instruction_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_>,
) {
    e.u32(x.shader_relaxed_extended_instruction);
}

pub fn decode_physical_device_shader_relaxed_extended_instruction_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_RELAXED_EXTENDED_INSTRUCTION_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_relaxed_extended_instruction_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_relaxed_extended_instruction_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_relaxed_extended_instruction_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_relaxed_extended_instruction_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'a>, WireError> {
    let shader_relaxed_extended_instruction = vk::zeroed();
    Ok(
        vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR {
            s_type: vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR::TYPE,
            p_next,
            shader_relaxed_extended_instruction,
        },
    )
}

pub fn encode_physical_device_shader_relaxed_extended_instruction_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderReplicatedCompositesFeaturesEXT

pub fn decode_physical_device_shader_replicated_composites_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_replicated_composites_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_replicated_composites_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_replicated_composites_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_replicated_composites_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a>, WireError> {
    let shader_replicated_composites = d.u32()?;
    Ok(vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT {
        s_type: vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT::TYPE,
        p_next,
        shader_replicated_composites,
    })
}

pub fn encode_physical_device_shader_replicated_composites_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_>,
) {
    e.u32(x.shader_replicated_composites);
}

pub fn decode_physical_device_shader_replicated_composites_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_REPLICATED_COMPOSITES_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_replicated_composites_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_replicated_composites_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_replicated_composites_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_replicated_composites_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'a>, WireError> {
    let shader_replicated_composites = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT {
        s_type: vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT::TYPE,
        p_next,
        shader_replicated_composites,
    })
}

pub fn encode_physical_device_shader_replicated_composites_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderSubgroupExtendedTypesFeatures

pub fn decode_physical_device_shader_subgroup_extended_types_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_subgroup_extended_types_features_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_extended_types_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_subgroup_extended_types_features_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_extended_types_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a>, WireError> {
    let shader_subgroup_extended_types = d.u32()?;
    Ok(vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures {
        s_type: vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures::TYPE,
        p_next,
        shader_subgroup_extended_types,
    })
}

pub fn encode_physical_device_shader_subgroup_extended_types_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>,
) {
    e.u32(x.shader_subgroup_extended_types);
}

pub fn decode_physical_device_shader_subgroup_extended_types_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_EXTENDED_TYPES_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_subgroup_extended_types_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_extended_types_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_subgroup_extended_types_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_extended_types_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'a>, WireError> {
    let shader_subgroup_extended_types = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures {
        s_type: vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures::TYPE,
        p_next,
        shader_subgroup_extended_types,
    })
}

pub fn encode_physical_device_shader_subgroup_extended_types_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderSubgroupRotateFeatures

pub fn decode_physical_device_shader_subgroup_rotate_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupRotateFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupRotateFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_subgroup_rotate_features_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_rotate_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupRotateFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_subgroup_rotate_features_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_rotate_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupRotateFeatures<'a>, WireError> {
    let shader_subgroup_rotate = d.u32()?;
    let shader_subgroup_rotate_clustered = d.u32()?;
    Ok(vk::PhysicalDeviceShaderSubgroupRotateFeatures {
        s_type: vk::PhysicalDeviceShaderSubgroupRotateFeatures::TYPE,
        p_next,
        shader_subgroup_rotate,
        shader_subgroup_rotate_clustered,
    })
}

pub fn encode_physical_device_shader_subgroup_rotate_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupRotateFeatures<'_>,
) {
    e.u32(x.shader_subgroup_rotate);
    e.u32(x.shader_subgroup_rotate_clustered);
}

pub fn decode_physical_device_shader_subgroup_rotate_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupRotateFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupRotateFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_ROTATE_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_subgroup_rotate_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_rotate_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupRotateFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_subgroup_rotate_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_rotate_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupRotateFeatures<'a>, WireError> {
    let shader_subgroup_rotate = vk::zeroed();
    let shader_subgroup_rotate_clustered = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderSubgroupRotateFeatures {
        s_type: vk::PhysicalDeviceShaderSubgroupRotateFeatures::TYPE,
        p_next,
        shader_subgroup_rotate,
        shader_subgroup_rotate_clustered,
    })
}

pub fn encode_physical_device_shader_subgroup_rotate_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupRotateFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR

pub fn decode_physical_device_shader_subgroup_uniform_control_flow_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_subgroup_uniform_control_flow_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_uniform_control_flow_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_subgroup_uniform_control_flow_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_uniform_control_flow_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a>, WireError> {
    let shader_subgroup_uniform_control_flow = d.u32()?;
    Ok(
        vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR {
            s_type: vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR::TYPE,
            p_next,
            shader_subgroup_uniform_control_flow,
        },
    )
}

pub fn encode_physical_device_shader_subgroup_uniform_control_flow_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>,
) {
    e.u32(x.shader_subgroup_uniform_control_flow);
}

pub fn decode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_SUBGROUP_UNIFORM_CONTROL_FLOW_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'a>, WireError> {
    let shader_subgroup_uniform_control_flow = vk::zeroed();
    Ok(
        vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR {
            s_type: vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR::TYPE,
            p_next,
            shader_subgroup_uniform_control_flow,
        },
    )
}

pub fn encode_physical_device_shader_subgroup_uniform_control_flow_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceShaderTerminateInvocationFeatures

pub fn decode_physical_device_shader_terminate_invocation_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderTerminateInvocationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_terminate_invocation_features_body(d, p_next)
}

pub fn encode_physical_device_shader_terminate_invocation_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_terminate_invocation_features_body(e, x);
}

pub fn decode_physical_device_shader_terminate_invocation_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'a>, WireError> {
    let shader_terminate_invocation = d.u32()?;
    Ok(vk::PhysicalDeviceShaderTerminateInvocationFeatures {
        s_type: vk::PhysicalDeviceShaderTerminateInvocationFeatures::TYPE,
        p_next,
        shader_terminate_invocation,
    })
}

pub fn encode_physical_device_shader_terminate_invocation_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>,
) {
    e.u32(x.shader_terminate_invocation);
}

pub fn decode_physical_device_shader_terminate_invocation_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderTerminateInvocationFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_TERMINATE_INVOCATION_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_terminate_invocation_features_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_terminate_invocation_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_terminate_invocation_features_partial_body(e, x);
}

pub fn decode_physical_device_shader_terminate_invocation_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderTerminateInvocationFeatures<'a>, WireError> {
    let shader_terminate_invocation = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderTerminateInvocationFeatures {
        s_type: vk::PhysicalDeviceShaderTerminateInvocationFeatures::TYPE,
        p_next,
        shader_terminate_invocation,
    })
}

pub fn encode_physical_device_shader_terminate_invocation_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderTerminateInvocationFeatures<'_>,
) {
}

// VkPhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT

pub fn decode_physical_device_shader_uniform_buffer_unsized_array_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_uniform_buffer_unsized_array_features_ext_body(d, p_next)
}

pub fn encode_physical_device_shader_uniform_buffer_unsized_array_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_uniform_buffer_unsized_array_features_ext_body(e, x);
}

pub fn decode_physical_device_shader_uniform_buffer_unsized_array_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a>, WireError> {
    let shader_uniform_buffer_unsized_array = d.u32()?;
    Ok(
        vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT {
            s_type: vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT::TYPE,
            p_next,
            shader_uniform_buffer_unsized_array,
        },
    )
}

pub fn encode_physical_device_shader_uniform_buffer_unsized_array_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_>,
) {
    e.u32(x.shader_uniform_buffer_unsized_array);
}

pub fn decode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_UNIFORM_BUFFER_UNSIZED_ARRAY_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'a>, WireError> {
    let shader_uniform_buffer_unsized_array = vk::zeroed();
    Ok(
        vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT {
            s_type: vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT::TYPE,
            p_next,
            shader_uniform_buffer_unsized_array,
        },
    )
}

pub fn encode_physical_device_shader_uniform_buffer_unsized_array_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceShaderUntypedPointersFeaturesKHR

pub fn decode_physical_device_shader_untyped_pointers_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_untyped_pointers_features_khr_body(d, p_next)
}

pub fn encode_physical_device_shader_untyped_pointers_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_untyped_pointers_features_khr_body(e, x);
}

pub fn decode_physical_device_shader_untyped_pointers_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a>, WireError> {
    let shader_untyped_pointers = d.u32()?;
    Ok(vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR::TYPE,
        p_next,
        shader_untyped_pointers,
    })
}

pub fn encode_physical_device_shader_untyped_pointers_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_>,
) {
    e.u32(x.shader_untyped_pointers);
}

pub fn decode_physical_device_shader_untyped_pointers_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_UNTYPED_POINTERS_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_untyped_pointers_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_untyped_pointers_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_untyped_pointers_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_shader_untyped_pointers_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'a>, WireError> {
    let shader_untyped_pointers = vk::zeroed();
    Ok(vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR {
        s_type: vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR::TYPE,
        p_next,
        shader_untyped_pointers,
    })
}

pub fn encode_physical_device_shader_untyped_pointers_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceSubgroupSizeControlFeatures

pub fn decode_physical_device_subgroup_size_control_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupSizeControlFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_subgroup_size_control_features_body(d, p_next)
}

pub fn encode_physical_device_subgroup_size_control_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_subgroup_size_control_features_body(e, x);
}

pub fn decode_physical_device_subgroup_size_control_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlFeatures<'a>, WireError> {
    let subgroup_size_control = d.u32()?;
    let compute_full_subgroups = d.u32()?;
    Ok(vk::PhysicalDeviceSubgroupSizeControlFeatures {
        s_type: vk::PhysicalDeviceSubgroupSizeControlFeatures::TYPE,
        p_next,
        subgroup_size_control,
        compute_full_subgroups,
    })
}

pub fn encode_physical_device_subgroup_size_control_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>,
) {
    e.u32(x.subgroup_size_control);
    e.u32(x.compute_full_subgroups);
}

pub fn decode_physical_device_subgroup_size_control_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupSizeControlFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_subgroup_size_control_features_partial_body(d, p_next)
}

pub fn encode_physical_device_subgroup_size_control_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_subgroup_size_control_features_partial_body(e, x);
}

pub fn decode_physical_device_subgroup_size_control_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlFeatures<'a>, WireError> {
    let subgroup_size_control = vk::zeroed();
    let compute_full_subgroups = vk::zeroed();
    Ok(vk::PhysicalDeviceSubgroupSizeControlFeatures {
        s_type: vk::PhysicalDeviceSubgroupSizeControlFeatures::TYPE,
        p_next,
        subgroup_size_control,
        compute_full_subgroups,
    })
}

pub fn encode_physical_device_subgroup_size_control_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlFeatures<'_>,
) {
}

// VkPhysicalDeviceSynchronization2Features

pub fn decode_physical_device_synchronization2_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSynchronization2Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSynchronization2Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_SYNCHRONIZATION2_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_synchronization2_features_body(d, p_next)
}

pub fn encode_physical_device_synchronization2_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSynchronization2Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_synchronization2_features_body(e, x);
}

pub fn decode_physical_device_synchronization2_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSynchronization2Features<'a>, WireError> {
    let synchronization2 = d.u32()?;
    Ok(vk::PhysicalDeviceSynchronization2Features {
        s_type: vk::PhysicalDeviceSynchronization2Features::TYPE,
        p_next,
        synchronization2,
    })
}

pub fn encode_physical_device_synchronization2_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSynchronization2Features<'_>,
) {
    e.u32(x.synchronization2);
}

pub fn decode_physical_device_synchronization2_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSynchronization2Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSynchronization2Features::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SYNCHRONIZATION2_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_synchronization2_features_partial_body(d, p_next)
}

pub fn encode_physical_device_synchronization2_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSynchronization2Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_synchronization2_features_partial_body(e, x);
}

pub fn decode_physical_device_synchronization2_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSynchronization2Features<'a>, WireError> {
    let synchronization2 = vk::zeroed();
    Ok(vk::PhysicalDeviceSynchronization2Features {
        s_type: vk::PhysicalDeviceSynchronization2Features::TYPE,
        p_next,
        synchronization2,
    })
}

pub fn encode_physical_device_synchronization2_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSynchronization2Features<'_>,
) {
}

// VkPhysicalDeviceTexelBufferAlignmentFeaturesEXT

pub fn decode_physical_device_texel_buffer_alignment_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_texel_buffer_alignment_features_ext_body(d, p_next)
}

pub fn encode_physical_device_texel_buffer_alignment_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_texel_buffer_alignment_features_ext_body(e, x);
}

pub fn decode_physical_device_texel_buffer_alignment_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a>, WireError> {
    let texel_buffer_alignment = d.u32()?;
    Ok(vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT {
        s_type: vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT::TYPE,
        p_next,
        texel_buffer_alignment,
    })
}

pub fn encode_physical_device_texel_buffer_alignment_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>,
) {
    e.u32(x.texel_buffer_alignment);
}

pub fn decode_physical_device_texel_buffer_alignment_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_texel_buffer_alignment_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_texel_buffer_alignment_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_texel_buffer_alignment_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_texel_buffer_alignment_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'a>, WireError> {
    let texel_buffer_alignment = vk::zeroed();
    Ok(vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT {
        s_type: vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT::TYPE,
        p_next,
        texel_buffer_alignment,
    })
}

pub fn encode_physical_device_texel_buffer_alignment_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceTextureCompressionASTCHDRFeatures

pub fn decode_physical_device_texture_compression_astchdr_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTextureCompressionASTCHDRFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTCHDR_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_texture_compression_astchdr_features_body(d, p_next)
}

pub fn encode_physical_device_texture_compression_astchdr_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_texture_compression_astchdr_features_body(e, x);
}

pub fn decode_physical_device_texture_compression_astchdr_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'a>, WireError> {
    let texture_compression_astc_hdr = d.u32()?;
    Ok(vk::PhysicalDeviceTextureCompressionASTCHDRFeatures {
        s_type: vk::PhysicalDeviceTextureCompressionASTCHDRFeatures::TYPE,
        p_next,
        texture_compression_astc_hdr,
    })
}

pub fn encode_physical_device_texture_compression_astchdr_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>,
) {
    e.u32(x.texture_compression_astc_hdr);
}

pub fn decode_physical_device_texture_compression_astchdr_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTextureCompressionASTCHDRFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXTURE_COMPRESSION_ASTCHDR_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_texture_compression_astchdr_features_partial_body(d, p_next)
}

pub fn encode_physical_device_texture_compression_astchdr_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_texture_compression_astchdr_features_partial_body(e, x);
}

pub fn decode_physical_device_texture_compression_astchdr_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'a>, WireError> {
    let texture_compression_astc_hdr = vk::zeroed();
    Ok(vk::PhysicalDeviceTextureCompressionASTCHDRFeatures {
        s_type: vk::PhysicalDeviceTextureCompressionASTCHDRFeatures::TYPE,
        p_next,
        texture_compression_astc_hdr,
    })
}

pub fn encode_physical_device_texture_compression_astchdr_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTextureCompressionASTCHDRFeatures<'_>,
) {
}

// VkPhysicalDeviceTimelineSemaphoreFeatures

pub fn decode_physical_device_timeline_semaphore_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTimelineSemaphoreFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_timeline_semaphore_features_body(d, p_next)
}

pub fn encode_physical_device_timeline_semaphore_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_timeline_semaphore_features_body(e, x);
}

pub fn decode_physical_device_timeline_semaphore_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreFeatures<'a>, WireError> {
    let timeline_semaphore = d.u32()?;
    Ok(vk::PhysicalDeviceTimelineSemaphoreFeatures {
        s_type: vk::PhysicalDeviceTimelineSemaphoreFeatures::TYPE,
        p_next,
        timeline_semaphore,
    })
}

pub fn encode_physical_device_timeline_semaphore_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>,
) {
    e.u32(x.timeline_semaphore);
}

pub fn decode_physical_device_timeline_semaphore_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTimelineSemaphoreFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_timeline_semaphore_features_partial_body(d, p_next)
}

pub fn encode_physical_device_timeline_semaphore_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_timeline_semaphore_features_partial_body(e, x);
}

pub fn decode_physical_device_timeline_semaphore_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreFeatures<'a>, WireError> {
    let timeline_semaphore = vk::zeroed();
    Ok(vk::PhysicalDeviceTimelineSemaphoreFeatures {
        s_type: vk::PhysicalDeviceTimelineSemaphoreFeatures::TYPE,
        p_next,
        timeline_semaphore,
    })
}

pub fn encode_physical_device_timeline_semaphore_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreFeatures<'_>,
) {
}

// VkPhysicalDeviceTransformFeedbackFeaturesEXT

pub fn decode_physical_device_transform_feedback_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTransformFeedbackFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_transform_feedback_features_ext_body(d, p_next)
}

pub fn encode_physical_device_transform_feedback_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_transform_feedback_features_ext_body(e, x);
}

pub fn decode_physical_device_transform_feedback_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'a>, WireError> {
    let transform_feedback = d.u32()?;
    let geometry_streams = d.u32()?;
    Ok(vk::PhysicalDeviceTransformFeedbackFeaturesEXT {
        s_type: vk::PhysicalDeviceTransformFeedbackFeaturesEXT::TYPE,
        p_next,
        transform_feedback,
        geometry_streams,
    })
}

pub fn encode_physical_device_transform_feedback_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>,
) {
    e.u32(x.transform_feedback);
    e.u32(x.geometry_streams);
}

pub fn decode_physical_device_transform_feedback_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTransformFeedbackFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_transform_feedback_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_transform_feedback_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_transform_feedback_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_transform_feedback_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'a>, WireError> {
    let transform_feedback = vk::zeroed();
    let geometry_streams = vk::zeroed();
    Ok(vk::PhysicalDeviceTransformFeedbackFeaturesEXT {
        s_type: vk::PhysicalDeviceTransformFeedbackFeaturesEXT::TYPE,
        p_next,
        transform_feedback,
        geometry_streams,
    })
}

pub fn encode_physical_device_transform_feedback_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceUniformBufferStandardLayoutFeatures

pub fn decode_physical_device_uniform_buffer_standard_layout_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceUniformBufferStandardLayoutFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_uniform_buffer_standard_layout_features_body(d, p_next)
}

pub fn encode_physical_device_uniform_buffer_standard_layout_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_uniform_buffer_standard_layout_features_body(e, x);
}

pub fn decode_physical_device_uniform_buffer_standard_layout_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'a>, WireError> {
    let uniform_buffer_standard_layout = d.u32()?;
    Ok(vk::PhysicalDeviceUniformBufferStandardLayoutFeatures {
        s_type: vk::PhysicalDeviceUniformBufferStandardLayoutFeatures::TYPE,
        p_next,
        uniform_buffer_standard_layout,
    })
}

pub fn encode_physical_device_uniform_buffer_standard_layout_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>,
) {
    e.u32(x.uniform_buffer_standard_layout);
}

pub fn decode_physical_device_uniform_buffer_standard_layout_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceUniformBufferStandardLayoutFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_UNIFORM_BUFFER_STANDARD_LAYOUT_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_uniform_buffer_standard_layout_features_partial_body(d, p_next)
}

pub fn encode_physical_device_uniform_buffer_standard_layout_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_uniform_buffer_standard_layout_features_partial_body(e, x);
}

pub fn decode_physical_device_uniform_buffer_standard_layout_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'a>, WireError> {
    let uniform_buffer_standard_layout = vk::zeroed();
    Ok(vk::PhysicalDeviceUniformBufferStandardLayoutFeatures {
        s_type: vk::PhysicalDeviceUniformBufferStandardLayoutFeatures::TYPE,
        p_next,
        uniform_buffer_standard_layout,
    })
}

pub fn encode_physical_device_uniform_buffer_standard_layout_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceUniformBufferStandardLayoutFeatures<'_>,
) {
}

// VkPhysicalDeviceVariablePointersFeatures

pub fn decode_physical_device_variable_pointers_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVariablePointersFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVariablePointersFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_variable_pointers_features_body(d, p_next)
}

pub fn encode_physical_device_variable_pointers_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVariablePointersFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_variable_pointers_features_body(e, x);
}

pub fn decode_physical_device_variable_pointers_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVariablePointersFeatures<'a>, WireError> {
    let variable_pointers_storage_buffer = d.u32()?;
    let variable_pointers = d.u32()?;
    Ok(vk::PhysicalDeviceVariablePointersFeatures {
        s_type: vk::PhysicalDeviceVariablePointersFeatures::TYPE,
        p_next,
        variable_pointers_storage_buffer,
        variable_pointers,
    })
}

pub fn encode_physical_device_variable_pointers_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVariablePointersFeatures<'_>,
) {
    e.u32(x.variable_pointers_storage_buffer);
    e.u32(x.variable_pointers);
}

pub fn decode_physical_device_variable_pointers_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVariablePointersFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVariablePointersFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VARIABLE_POINTERS_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_variable_pointers_features_partial_body(d, p_next)
}

pub fn encode_physical_device_variable_pointers_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVariablePointersFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_variable_pointers_features_partial_body(e, x);
}

pub fn decode_physical_device_variable_pointers_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVariablePointersFeatures<'a>, WireError> {
    let variable_pointers_storage_buffer = vk::zeroed();
    let variable_pointers = vk::zeroed();
    Ok(vk::PhysicalDeviceVariablePointersFeatures {
        s_type: vk::PhysicalDeviceVariablePointersFeatures::TYPE,
        p_next,
        variable_pointers_storage_buffer,
        variable_pointers,
    })
}

pub fn encode_physical_device_variable_pointers_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVariablePointersFeatures<'_>,
) {
}

// VkPhysicalDeviceVertexAttributeDivisorFeatures

pub fn decode_physical_device_vertex_attribute_divisor_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_vertex_attribute_divisor_features_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vertex_attribute_divisor_features_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorFeatures<'a>, WireError> {
    let vertex_attribute_instance_rate_divisor = d.u32()?;
    let vertex_attribute_instance_rate_zero_divisor = d.u32()?;
    Ok(vk::PhysicalDeviceVertexAttributeDivisorFeatures {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorFeatures::TYPE,
        p_next,
        vertex_attribute_instance_rate_divisor,
        vertex_attribute_instance_rate_zero_divisor,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorFeatures<'_>,
) {
    e.u32(x.vertex_attribute_instance_rate_divisor);
    e.u32(x.vertex_attribute_instance_rate_zero_divisor);
}

pub fn decode_physical_device_vertex_attribute_divisor_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vertex_attribute_divisor_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vertex_attribute_divisor_features_partial_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorFeatures<'a>, WireError> {
    let vertex_attribute_instance_rate_divisor = vk::zeroed();
    let vertex_attribute_instance_rate_zero_divisor = vk::zeroed();
    Ok(vk::PhysicalDeviceVertexAttributeDivisorFeatures {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorFeatures::TYPE,
        p_next,
        vertex_attribute_instance_rate_divisor,
        vertex_attribute_instance_rate_zero_divisor,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorFeatures<'_>,
) {
}

// VkPhysicalDeviceVertexInputDynamicStateFeaturesEXT

pub fn decode_physical_device_vertex_input_dynamic_state_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_vertex_input_dynamic_state_features_ext_body(d, p_next)
}

pub fn encode_physical_device_vertex_input_dynamic_state_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vertex_input_dynamic_state_features_ext_body(e, x);
}

pub fn decode_physical_device_vertex_input_dynamic_state_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a>, WireError> {
    let vertex_input_dynamic_state = d.u32()?;
    Ok(vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT {
        s_type: vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT::TYPE,
        p_next,
        vertex_input_dynamic_state,
    })
}

pub fn encode_physical_device_vertex_input_dynamic_state_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>,
) {
    e.u32(x.vertex_input_dynamic_state);
}

pub fn decode_physical_device_vertex_input_dynamic_state_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_INPUT_DYNAMIC_STATE_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vertex_input_dynamic_state_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_vertex_input_dynamic_state_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vertex_input_dynamic_state_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_vertex_input_dynamic_state_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'a>, WireError> {
    let vertex_input_dynamic_state = vk::zeroed();
    Ok(vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT {
        s_type: vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT::TYPE,
        p_next,
        vertex_input_dynamic_state,
    })
}

pub fn encode_physical_device_vertex_input_dynamic_state_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceVulkan11Features

pub fn decode_physical_device_vulkan11_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan11Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan11Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN11_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_vulkan11_features_body(d, p_next)
}

pub fn encode_physical_device_vulkan11_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan11_features_body(e, x);
}

pub fn decode_physical_device_vulkan11_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan11Features<'a>, WireError> {
    let storage_buffer_16bit_access = d.u32()?;
    let uniform_and_storage_buffer_16bit_access = d.u32()?;
    let storage_push_constant16 = d.u32()?;
    let storage_input_output16 = d.u32()?;
    let multiview = d.u32()?;
    let multiview_geometry_shader = d.u32()?;
    let multiview_tessellation_shader = d.u32()?;
    let variable_pointers_storage_buffer = d.u32()?;
    let variable_pointers = d.u32()?;
    let protected_memory = d.u32()?;
    let sampler_ycbcr_conversion = d.u32()?;
    let shader_draw_parameters = d.u32()?;
    Ok(vk::PhysicalDeviceVulkan11Features {
        s_type: vk::PhysicalDeviceVulkan11Features::TYPE,
        p_next,
        storage_buffer_16bit_access,
        uniform_and_storage_buffer_16bit_access,
        storage_push_constant16,
        storage_input_output16,
        multiview,
        multiview_geometry_shader,
        multiview_tessellation_shader,
        variable_pointers_storage_buffer,
        variable_pointers,
        protected_memory,
        sampler_ycbcr_conversion,
        shader_draw_parameters,
    })
}

pub fn encode_physical_device_vulkan11_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Features<'_>,
) {
    e.u32(x.storage_buffer_16bit_access);
    e.u32(x.uniform_and_storage_buffer_16bit_access);
    e.u32(x.storage_push_constant16);
    e.u32(x.storage_input_output16);
    e.u32(x.multiview);
    e.u32(x.multiview_geometry_shader);
    e.u32(x.multiview_tessellation_shader);
    e.u32(x.variable_pointers_storage_buffer);
    e.u32(x.variable_pointers);
    e.u32(x.protected_memory);
    e.u32(x.sampler_ycbcr_conversion);
    e.u32(x.shader_draw_parameters);
}

pub fn decode_physical_device_vulkan11_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan11Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan11Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN11_FEATURES_CHAIN, decode_node_partial)?;
    decode_physical_device_vulkan11_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan11_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan11_features_partial_body(e, x);
}

pub fn decode_physical_device_vulkan11_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan11Features<'a>, WireError> {
    let storage_buffer_16bit_access = vk::zeroed();
    let uniform_and_storage_buffer_16bit_access = vk::zeroed();
    let storage_push_constant16 = vk::zeroed();
    let storage_input_output16 = vk::zeroed();
    let multiview = vk::zeroed();
    let multiview_geometry_shader = vk::zeroed();
    let multiview_tessellation_shader = vk::zeroed();
    let variable_pointers_storage_buffer = vk::zeroed();
    let variable_pointers = vk::zeroed();
    let protected_memory = vk::zeroed();
    let sampler_ycbcr_conversion = vk::zeroed();
    let shader_draw_parameters = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan11Features {
        s_type: vk::PhysicalDeviceVulkan11Features::TYPE,
        p_next,
        storage_buffer_16bit_access,
        uniform_and_storage_buffer_16bit_access,
        storage_push_constant16,
        storage_input_output16,
        multiview,
        multiview_geometry_shader,
        multiview_tessellation_shader,
        variable_pointers_storage_buffer,
        variable_pointers,
        protected_memory,
        sampler_ycbcr_conversion,
        shader_draw_parameters,
    })
}

pub fn encode_physical_device_vulkan11_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Features<'_>,
) {
}

// VkPhysicalDeviceVulkan12Features

pub fn decode_physical_device_vulkan12_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan12Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan12Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN12_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_vulkan12_features_body(d, p_next)
}

pub fn encode_physical_device_vulkan12_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan12_features_body(e, x);
}

pub fn decode_physical_device_vulkan12_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan12Features<'a>, WireError> {
    let sampler_mirror_clamp_to_edge = d.u32()?;
    let draw_indirect_count = d.u32()?;
    let storage_buffer_8bit_access = d.u32()?;
    let uniform_and_storage_buffer_8bit_access = d.u32()?;
    let storage_push_constant8 = d.u32()?;
    let shader_buffer_int64_atomics = d.u32()?;
    let shader_shared_int64_atomics = d.u32()?;
    let shader_float16 = d.u32()?;
    let shader_int8 = d.u32()?;
    let descriptor_indexing = d.u32()?;
    let shader_input_attachment_array_dynamic_indexing = d.u32()?;
    let shader_uniform_texel_buffer_array_dynamic_indexing = d.u32()?;
    let shader_storage_texel_buffer_array_dynamic_indexing = d.u32()?;
    let shader_uniform_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_sampled_image_array_non_uniform_indexing = d.u32()?;
    let shader_storage_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_storage_image_array_non_uniform_indexing = d.u32()?;
    let shader_input_attachment_array_non_uniform_indexing = d.u32()?;
    let shader_uniform_texel_buffer_array_non_uniform_indexing = d.u32()?;
    let shader_storage_texel_buffer_array_non_uniform_indexing = d.u32()?;
    let descriptor_binding_uniform_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_sampled_image_update_after_bind = d.u32()?;
    let descriptor_binding_storage_image_update_after_bind = d.u32()?;
    let descriptor_binding_storage_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_uniform_texel_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_storage_texel_buffer_update_after_bind = d.u32()?;
    let descriptor_binding_update_unused_while_pending = d.u32()?;
    let descriptor_binding_partially_bound = d.u32()?;
    let descriptor_binding_variable_descriptor_count = d.u32()?;
    let runtime_descriptor_array = d.u32()?;
    let sampler_filter_minmax = d.u32()?;
    let scalar_block_layout = d.u32()?;
    let imageless_framebuffer = d.u32()?;
    let uniform_buffer_standard_layout = d.u32()?;
    let shader_subgroup_extended_types = d.u32()?;
    let separate_depth_stencil_layouts = d.u32()?;
    let host_query_reset = d.u32()?;
    let timeline_semaphore = d.u32()?;
    let buffer_device_address = d.u32()?;
    let buffer_device_address_capture_replay = d.u32()?;
    let buffer_device_address_multi_device = d.u32()?;
    let vulkan_memory_model = d.u32()?;
    let vulkan_memory_model_device_scope = d.u32()?;
    let vulkan_memory_model_availability_visibility_chains = d.u32()?;
    let shader_output_viewport_index = d.u32()?;
    let shader_output_layer = d.u32()?;
    let subgroup_broadcast_dynamic_id = d.u32()?;
    Ok(vk::PhysicalDeviceVulkan12Features {
        s_type: vk::PhysicalDeviceVulkan12Features::TYPE,
        p_next,
        sampler_mirror_clamp_to_edge,
        draw_indirect_count,
        storage_buffer_8bit_access,
        uniform_and_storage_buffer_8bit_access,
        storage_push_constant8,
        shader_buffer_int64_atomics,
        shader_shared_int64_atomics,
        shader_float16,
        shader_int8,
        descriptor_indexing,
        shader_input_attachment_array_dynamic_indexing,
        shader_uniform_texel_buffer_array_dynamic_indexing,
        shader_storage_texel_buffer_array_dynamic_indexing,
        shader_uniform_buffer_array_non_uniform_indexing,
        shader_sampled_image_array_non_uniform_indexing,
        shader_storage_buffer_array_non_uniform_indexing,
        shader_storage_image_array_non_uniform_indexing,
        shader_input_attachment_array_non_uniform_indexing,
        shader_uniform_texel_buffer_array_non_uniform_indexing,
        shader_storage_texel_buffer_array_non_uniform_indexing,
        descriptor_binding_uniform_buffer_update_after_bind,
        descriptor_binding_sampled_image_update_after_bind,
        descriptor_binding_storage_image_update_after_bind,
        descriptor_binding_storage_buffer_update_after_bind,
        descriptor_binding_uniform_texel_buffer_update_after_bind,
        descriptor_binding_storage_texel_buffer_update_after_bind,
        descriptor_binding_update_unused_while_pending,
        descriptor_binding_partially_bound,
        descriptor_binding_variable_descriptor_count,
        runtime_descriptor_array,
        sampler_filter_minmax,
        scalar_block_layout,
        imageless_framebuffer,
        uniform_buffer_standard_layout,
        shader_subgroup_extended_types,
        separate_depth_stencil_layouts,
        host_query_reset,
        timeline_semaphore,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
        vulkan_memory_model,
        vulkan_memory_model_device_scope,
        vulkan_memory_model_availability_visibility_chains,
        shader_output_viewport_index,
        shader_output_layer,
        subgroup_broadcast_dynamic_id,
    })
}

pub fn encode_physical_device_vulkan12_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Features<'_>,
) {
    e.u32(x.sampler_mirror_clamp_to_edge);
    e.u32(x.draw_indirect_count);
    e.u32(x.storage_buffer_8bit_access);
    e.u32(x.uniform_and_storage_buffer_8bit_access);
    e.u32(x.storage_push_constant8);
    e.u32(x.shader_buffer_int64_atomics);
    e.u32(x.shader_shared_int64_atomics);
    e.u32(x.shader_float16);
    e.u32(x.shader_int8);
    e.u32(x.descriptor_indexing);
    e.u32(x.shader_input_attachment_array_dynamic_indexing);
    e.u32(x.shader_uniform_texel_buffer_array_dynamic_indexing);
    e.u32(x.shader_storage_texel_buffer_array_dynamic_indexing);
    e.u32(x.shader_uniform_buffer_array_non_uniform_indexing);
    e.u32(x.shader_sampled_image_array_non_uniform_indexing);
    e.u32(x.shader_storage_buffer_array_non_uniform_indexing);
    e.u32(x.shader_storage_image_array_non_uniform_indexing);
    e.u32(x.shader_input_attachment_array_non_uniform_indexing);
    e.u32(x.shader_uniform_texel_buffer_array_non_uniform_indexing);
    e.u32(x.shader_storage_texel_buffer_array_non_uniform_indexing);
    e.u32(x.descriptor_binding_uniform_buffer_update_after_bind);
    e.u32(x.descriptor_binding_sampled_image_update_after_bind);
    e.u32(x.descriptor_binding_storage_image_update_after_bind);
    e.u32(x.descriptor_binding_storage_buffer_update_after_bind);
    e.u32(x.descriptor_binding_uniform_texel_buffer_update_after_bind);
    e.u32(x.descriptor_binding_storage_texel_buffer_update_after_bind);
    e.u32(x.descriptor_binding_update_unused_while_pending);
    e.u32(x.descriptor_binding_partially_bound);
    e.u32(x.descriptor_binding_variable_descriptor_count);
    e.u32(x.runtime_descriptor_array);
    e.u32(x.sampler_filter_minmax);
    e.u32(x.scalar_block_layout);
    e.u32(x.imageless_framebuffer);
    e.u32(x.uniform_buffer_standard_layout);
    e.u32(x.shader_subgroup_extended_types);
    e.u32(x.separate_depth_stencil_layouts);
    e.u32(x.host_query_reset);
    e.u32(x.timeline_semaphore);
    e.u32(x.buffer_device_address);
    e.u32(x.buffer_device_address_capture_replay);
    e.u32(x.buffer_device_address_multi_device);
    e.u32(x.vulkan_memory_model);
    e.u32(x.vulkan_memory_model_device_scope);
    e.u32(x.vulkan_memory_model_availability_visibility_chains);
    e.u32(x.shader_output_viewport_index);
    e.u32(x.shader_output_layer);
    e.u32(x.subgroup_broadcast_dynamic_id);
}

pub fn decode_physical_device_vulkan12_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan12Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan12Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN12_FEATURES_CHAIN, decode_node_partial)?;
    decode_physical_device_vulkan12_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan12_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan12_features_partial_body(e, x);
}

pub fn decode_physical_device_vulkan12_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan12Features<'a>, WireError> {
    let sampler_mirror_clamp_to_edge = vk::zeroed();
    let draw_indirect_count = vk::zeroed();
    let storage_buffer_8bit_access = vk::zeroed();
    let uniform_and_storage_buffer_8bit_access = vk::zeroed();
    let storage_push_constant8 = vk::zeroed();
    let shader_buffer_int64_atomics = vk::zeroed();
    let shader_shared_int64_atomics = vk::zeroed();
    let shader_float16 = vk::zeroed();
    let shader_int8 = vk::zeroed();
    let descriptor_indexing = vk::zeroed();
    let shader_input_attachment_array_dynamic_indexing = vk::zeroed();
    let shader_uniform_texel_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_storage_texel_buffer_array_dynamic_indexing = vk::zeroed();
    let shader_uniform_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_sampled_image_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_image_array_non_uniform_indexing = vk::zeroed();
    let shader_input_attachment_array_non_uniform_indexing = vk::zeroed();
    let shader_uniform_texel_buffer_array_non_uniform_indexing = vk::zeroed();
    let shader_storage_texel_buffer_array_non_uniform_indexing = vk::zeroed();
    let descriptor_binding_uniform_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_sampled_image_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_image_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_uniform_texel_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_storage_texel_buffer_update_after_bind = vk::zeroed();
    let descriptor_binding_update_unused_while_pending = vk::zeroed();
    let descriptor_binding_partially_bound = vk::zeroed();
    let descriptor_binding_variable_descriptor_count = vk::zeroed();
    let runtime_descriptor_array = vk::zeroed();
    let sampler_filter_minmax = vk::zeroed();
    let scalar_block_layout = vk::zeroed();
    let imageless_framebuffer = vk::zeroed();
    let uniform_buffer_standard_layout = vk::zeroed();
    let shader_subgroup_extended_types = vk::zeroed();
    let separate_depth_stencil_layouts = vk::zeroed();
    let host_query_reset = vk::zeroed();
    let timeline_semaphore = vk::zeroed();
    let buffer_device_address = vk::zeroed();
    let buffer_device_address_capture_replay = vk::zeroed();
    let buffer_device_address_multi_device = vk::zeroed();
    let vulkan_memory_model = vk::zeroed();
    let vulkan_memory_model_device_scope = vk::zeroed();
    let vulkan_memory_model_availability_visibility_chains = vk::zeroed();
    let shader_output_viewport_index = vk::zeroed();
    let shader_output_layer = vk::zeroed();
    let subgroup_broadcast_dynamic_id = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan12Features {
        s_type: vk::PhysicalDeviceVulkan12Features::TYPE,
        p_next,
        sampler_mirror_clamp_to_edge,
        draw_indirect_count,
        storage_buffer_8bit_access,
        uniform_and_storage_buffer_8bit_access,
        storage_push_constant8,
        shader_buffer_int64_atomics,
        shader_shared_int64_atomics,
        shader_float16,
        shader_int8,
        descriptor_indexing,
        shader_input_attachment_array_dynamic_indexing,
        shader_uniform_texel_buffer_array_dynamic_indexing,
        shader_storage_texel_buffer_array_dynamic_indexing,
        shader_uniform_buffer_array_non_uniform_indexing,
        shader_sampled_image_array_non_uniform_indexing,
        shader_storage_buffer_array_non_uniform_indexing,
        shader_storage_image_array_non_uniform_indexing,
        shader_input_attachment_array_non_uniform_indexing,
        shader_uniform_texel_buffer_array_non_uniform_indexing,
        shader_storage_texel_buffer_array_non_uniform_indexing,
        descriptor_binding_uniform_buffer_update_after_bind,
        descriptor_binding_sampled_image_update_after_bind,
        descriptor_binding_storage_image_update_after_bind,
        descriptor_binding_storage_buffer_update_after_bind,
        descriptor_binding_uniform_texel_buffer_update_after_bind,
        descriptor_binding_storage_texel_buffer_update_after_bind,
        descriptor_binding_update_unused_while_pending,
        descriptor_binding_partially_bound,
        descriptor_binding_variable_descriptor_count,
        runtime_descriptor_array,
        sampler_filter_minmax,
        scalar_block_layout,
        imageless_framebuffer,
        uniform_buffer_standard_layout,
        shader_subgroup_extended_types,
        separate_depth_stencil_layouts,
        host_query_reset,
        timeline_semaphore,
        buffer_device_address,
        buffer_device_address_capture_replay,
        buffer_device_address_multi_device,
        vulkan_memory_model,
        vulkan_memory_model_device_scope,
        vulkan_memory_model_availability_visibility_chains,
        shader_output_viewport_index,
        shader_output_layer,
        subgroup_broadcast_dynamic_id,
    })
}

pub fn encode_physical_device_vulkan12_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Features<'_>,
) {
}

// VkPhysicalDeviceVulkan13Features

pub fn decode_physical_device_vulkan13_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan13Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan13Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN13_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_vulkan13_features_body(d, p_next)
}

pub fn encode_physical_device_vulkan13_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan13_features_body(e, x);
}

pub fn decode_physical_device_vulkan13_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan13Features<'a>, WireError> {
    let robust_image_access = d.u32()?;
    let inline_uniform_block = d.u32()?;
    let descriptor_binding_inline_uniform_block_update_after_bind = d.u32()?;
    let pipeline_creation_cache_control = d.u32()?;
    let private_data = d.u32()?;
    let shader_demote_to_helper_invocation = d.u32()?;
    let shader_terminate_invocation = d.u32()?;
    let subgroup_size_control = d.u32()?;
    let compute_full_subgroups = d.u32()?;
    let synchronization2 = d.u32()?;
    let texture_compression_astc_hdr = d.u32()?;
    let shader_zero_initialize_workgroup_memory = d.u32()?;
    let dynamic_rendering = d.u32()?;
    let shader_integer_dot_product = d.u32()?;
    let maintenance4 = d.u32()?;
    Ok(vk::PhysicalDeviceVulkan13Features {
        s_type: vk::PhysicalDeviceVulkan13Features::TYPE,
        p_next,
        robust_image_access,
        inline_uniform_block,
        descriptor_binding_inline_uniform_block_update_after_bind,
        pipeline_creation_cache_control,
        private_data,
        shader_demote_to_helper_invocation,
        shader_terminate_invocation,
        subgroup_size_control,
        compute_full_subgroups,
        synchronization2,
        texture_compression_astc_hdr,
        shader_zero_initialize_workgroup_memory,
        dynamic_rendering,
        shader_integer_dot_product,
        maintenance4,
    })
}

pub fn encode_physical_device_vulkan13_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Features<'_>,
) {
    e.u32(x.robust_image_access);
    e.u32(x.inline_uniform_block);
    e.u32(x.descriptor_binding_inline_uniform_block_update_after_bind);
    e.u32(x.pipeline_creation_cache_control);
    e.u32(x.private_data);
    e.u32(x.shader_demote_to_helper_invocation);
    e.u32(x.shader_terminate_invocation);
    e.u32(x.subgroup_size_control);
    e.u32(x.compute_full_subgroups);
    e.u32(x.synchronization2);
    e.u32(x.texture_compression_astc_hdr);
    e.u32(x.shader_zero_initialize_workgroup_memory);
    e.u32(x.dynamic_rendering);
    e.u32(x.shader_integer_dot_product);
    e.u32(x.maintenance4);
}

pub fn decode_physical_device_vulkan13_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan13Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan13Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN13_FEATURES_CHAIN, decode_node_partial)?;
    decode_physical_device_vulkan13_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan13_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan13_features_partial_body(e, x);
}

pub fn decode_physical_device_vulkan13_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan13Features<'a>, WireError> {
    let robust_image_access = vk::zeroed();
    let inline_uniform_block = vk::zeroed();
    let descriptor_binding_inline_uniform_block_update_after_bind = vk::zeroed();
    let pipeline_creation_cache_control = vk::zeroed();
    let private_data = vk::zeroed();
    let shader_demote_to_helper_invocation = vk::zeroed();
    let shader_terminate_invocation = vk::zeroed();
    let subgroup_size_control = vk::zeroed();
    let compute_full_subgroups = vk::zeroed();
    let synchronization2 = vk::zeroed();
    let texture_compression_astc_hdr = vk::zeroed();
    let shader_zero_initialize_workgroup_memory = vk::zeroed();
    let dynamic_rendering = vk::zeroed();
    let shader_integer_dot_product = vk::zeroed();
    let maintenance4 = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan13Features {
        s_type: vk::PhysicalDeviceVulkan13Features::TYPE,
        p_next,
        robust_image_access,
        inline_uniform_block,
        descriptor_binding_inline_uniform_block_update_after_bind,
        pipeline_creation_cache_control,
        private_data,
        shader_demote_to_helper_invocation,
        shader_terminate_invocation,
        subgroup_size_control,
        compute_full_subgroups,
        synchronization2,
        texture_compression_astc_hdr,
        shader_zero_initialize_workgroup_memory,
        dynamic_rendering,
        shader_integer_dot_product,
        maintenance4,
    })
}

pub fn encode_physical_device_vulkan13_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Features<'_>,
) {
}

// VkPhysicalDeviceVulkan14Features

pub fn decode_physical_device_vulkan14_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan14Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan14Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN14_FEATURES_CHAIN, decode_node)?;
    decode_physical_device_vulkan14_features_body(d, p_next)
}

pub fn encode_physical_device_vulkan14_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan14_features_body(e, x);
}

pub fn decode_physical_device_vulkan14_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan14Features<'a>, WireError> {
    let global_priority_query = d.u32()?;
    let shader_subgroup_rotate = d.u32()?;
    let shader_subgroup_rotate_clustered = d.u32()?;
    let shader_float_controls2 = d.u32()?;
    let shader_expect_assume = d.u32()?;
    let rectangular_lines = d.u32()?;
    let bresenham_lines = d.u32()?;
    let smooth_lines = d.u32()?;
    let stippled_rectangular_lines = d.u32()?;
    let stippled_bresenham_lines = d.u32()?;
    let stippled_smooth_lines = d.u32()?;
    let vertex_attribute_instance_rate_divisor = d.u32()?;
    let vertex_attribute_instance_rate_zero_divisor = d.u32()?;
    let index_type_uint8 = d.u32()?;
    let dynamic_rendering_local_read = d.u32()?;
    let maintenance5 = d.u32()?;
    let maintenance6 = d.u32()?;
    let pipeline_protected_access = d.u32()?;
    let pipeline_robustness = d.u32()?;
    let host_image_copy = d.u32()?;
    let push_descriptor = d.u32()?;
    Ok(vk::PhysicalDeviceVulkan14Features {
        s_type: vk::PhysicalDeviceVulkan14Features::TYPE,
        p_next,
        global_priority_query,
        shader_subgroup_rotate,
        shader_subgroup_rotate_clustered,
        shader_float_controls2,
        shader_expect_assume,
        rectangular_lines,
        bresenham_lines,
        smooth_lines,
        stippled_rectangular_lines,
        stippled_bresenham_lines,
        stippled_smooth_lines,
        vertex_attribute_instance_rate_divisor,
        vertex_attribute_instance_rate_zero_divisor,
        index_type_uint8,
        dynamic_rendering_local_read,
        maintenance5,
        maintenance6,
        pipeline_protected_access,
        pipeline_robustness,
        host_image_copy,
        push_descriptor,
    })
}

pub fn encode_physical_device_vulkan14_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Features<'_>,
) {
    e.u32(x.global_priority_query);
    e.u32(x.shader_subgroup_rotate);
    e.u32(x.shader_subgroup_rotate_clustered);
    e.u32(x.shader_float_controls2);
    e.u32(x.shader_expect_assume);
    e.u32(x.rectangular_lines);
    e.u32(x.bresenham_lines);
    e.u32(x.smooth_lines);
    e.u32(x.stippled_rectangular_lines);
    e.u32(x.stippled_bresenham_lines);
    e.u32(x.stippled_smooth_lines);
    e.u32(x.vertex_attribute_instance_rate_divisor);
    e.u32(x.vertex_attribute_instance_rate_zero_divisor);
    e.u32(x.index_type_uint8);
    e.u32(x.dynamic_rendering_local_read);
    e.u32(x.maintenance5);
    e.u32(x.maintenance6);
    e.u32(x.pipeline_protected_access);
    e.u32(x.pipeline_robustness);
    e.u32(x.host_image_copy);
    e.u32(x.push_descriptor);
}

pub fn decode_physical_device_vulkan14_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan14Features<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan14Features::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN14_FEATURES_CHAIN, decode_node_partial)?;
    decode_physical_device_vulkan14_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan14_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Features<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan14_features_partial_body(e, x);
}

pub fn decode_physical_device_vulkan14_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan14Features<'a>, WireError> {
    let global_priority_query = vk::zeroed();
    let shader_subgroup_rotate = vk::zeroed();
    let shader_subgroup_rotate_clustered = vk::zeroed();
    let shader_float_controls2 = vk::zeroed();
    let shader_expect_assume = vk::zeroed();
    let rectangular_lines = vk::zeroed();
    let bresenham_lines = vk::zeroed();
    let smooth_lines = vk::zeroed();
    let stippled_rectangular_lines = vk::zeroed();
    let stippled_bresenham_lines = vk::zeroed();
    let stippled_smooth_lines = vk::zeroed();
    let vertex_attribute_instance_rate_divisor = vk::zeroed();
    let vertex_attribute_instance_rate_zero_divisor = vk::zeroed();
    let index_type_uint8 = vk::zeroed();
    let dynamic_rendering_local_read = vk::zeroed();
    let maintenance5 = vk::zeroed();
    let maintenance6 = vk::zeroed();
    let pipeline_protected_access = vk::zeroed();
    let pipeline_robustness = vk::zeroed();
    let host_image_copy = vk::zeroed();
    let push_descriptor = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan14Features {
        s_type: vk::PhysicalDeviceVulkan14Features::TYPE,
        p_next,
        global_priority_query,
        shader_subgroup_rotate,
        shader_subgroup_rotate_clustered,
        shader_float_controls2,
        shader_expect_assume,
        rectangular_lines,
        bresenham_lines,
        smooth_lines,
        stippled_rectangular_lines,
        stippled_bresenham_lines,
        stippled_smooth_lines,
        vertex_attribute_instance_rate_divisor,
        vertex_attribute_instance_rate_zero_divisor,
        index_type_uint8,
        dynamic_rendering_local_read,
        maintenance5,
        maintenance6,
        pipeline_protected_access,
        pipeline_robustness,
        host_image_copy,
        push_descriptor,
    })
}

pub fn encode_physical_device_vulkan14_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Features<'_>,
) {
}

// VkPhysicalDeviceVulkanMemoryModelFeatures

pub fn decode_physical_device_vulkan_memory_model_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkanMemoryModelFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkanMemoryModelFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_vulkan_memory_model_features_body(d, p_next)
}

pub fn encode_physical_device_vulkan_memory_model_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan_memory_model_features_body(e, x);
}

pub fn decode_physical_device_vulkan_memory_model_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkanMemoryModelFeatures<'a>, WireError> {
    let vulkan_memory_model = d.u32()?;
    let vulkan_memory_model_device_scope = d.u32()?;
    let vulkan_memory_model_availability_visibility_chains = d.u32()?;
    Ok(vk::PhysicalDeviceVulkanMemoryModelFeatures {
        s_type: vk::PhysicalDeviceVulkanMemoryModelFeatures::TYPE,
        p_next,
        vulkan_memory_model,
        vulkan_memory_model_device_scope,
        vulkan_memory_model_availability_visibility_chains,
    })
}

pub fn encode_physical_device_vulkan_memory_model_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>,
) {
    e.u32(x.vulkan_memory_model);
    e.u32(x.vulkan_memory_model_device_scope);
    e.u32(x.vulkan_memory_model_availability_visibility_chains);
}

pub fn decode_physical_device_vulkan_memory_model_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkanMemoryModelFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkanMemoryModelFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN_MEMORY_MODEL_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vulkan_memory_model_features_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan_memory_model_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan_memory_model_features_partial_body(e, x);
}

pub fn decode_physical_device_vulkan_memory_model_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkanMemoryModelFeatures<'a>, WireError> {
    let vulkan_memory_model = vk::zeroed();
    let vulkan_memory_model_device_scope = vk::zeroed();
    let vulkan_memory_model_availability_visibility_chains = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkanMemoryModelFeatures {
        s_type: vk::PhysicalDeviceVulkanMemoryModelFeatures::TYPE,
        p_next,
        vulkan_memory_model,
        vulkan_memory_model_device_scope,
        vulkan_memory_model_availability_visibility_chains,
    })
}

pub fn encode_physical_device_vulkan_memory_model_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkanMemoryModelFeatures<'_>,
) {
}

// VkPhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR

pub fn decode_physical_device_workgroup_memory_explicit_layout_features_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_workgroup_memory_explicit_layout_features_khr_body(d, p_next)
}

pub fn encode_physical_device_workgroup_memory_explicit_layout_features_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_workgroup_memory_explicit_layout_features_khr_body(e, x);
}

pub fn decode_physical_device_workgroup_memory_explicit_layout_features_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a>, WireError> {
    let workgroup_memory_explicit_layout = d.u32()?;
    let workgroup_memory_explicit_layout_scalar_block_layout = d.u32()?;
    let workgroup_memory_explicit_layout_8bit_access = d.u32()?;
    let workgroup_memory_explicit_layout_16bit_access = d.u32()?;
    Ok(vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR {
        s_type: vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR::TYPE,
        p_next,
        workgroup_memory_explicit_layout,
        workgroup_memory_explicit_layout_scalar_block_layout,
        workgroup_memory_explicit_layout_8bit_access,
        workgroup_memory_explicit_layout_16bit_access,
    })
}

pub fn encode_physical_device_workgroup_memory_explicit_layout_features_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>,
) {
    e.u32(x.workgroup_memory_explicit_layout);
    e.u32(x.workgroup_memory_explicit_layout_scalar_block_layout);
    e.u32(x.workgroup_memory_explicit_layout_8bit_access);
    e.u32(x.workgroup_memory_explicit_layout_16bit_access);
}

pub fn decode_physical_device_workgroup_memory_explicit_layout_features_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_WORKGROUP_MEMORY_EXPLICIT_LAYOUT_FEATURES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_workgroup_memory_explicit_layout_features_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_workgroup_memory_explicit_layout_features_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_workgroup_memory_explicit_layout_features_khr_partial_body(e, x);
}

pub fn decode_physical_device_workgroup_memory_explicit_layout_features_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'a>, WireError> {
    let workgroup_memory_explicit_layout = vk::zeroed();
    let workgroup_memory_explicit_layout_scalar_block_layout = vk::zeroed();
    let workgroup_memory_explicit_layout_8bit_access = vk::zeroed();
    let workgroup_memory_explicit_layout_16bit_access = vk::zeroed();
    Ok(vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR {
        s_type: vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR::TYPE,
        p_next,
        workgroup_memory_explicit_layout,
        workgroup_memory_explicit_layout_scalar_block_layout,
        workgroup_memory_explicit_layout_8bit_access,
        workgroup_memory_explicit_layout_16bit_access,
    })
}

pub fn encode_physical_device_workgroup_memory_explicit_layout_features_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'_>,
) {
}

// VkPhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT

pub fn decode_physical_device_ycbcr2_plane444_formats_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_YCBCR2_PLANE444_FORMATS_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ycbcr2_plane444_formats_features_ext_body(d, p_next)
}

pub fn encode_physical_device_ycbcr2_plane444_formats_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ycbcr2_plane444_formats_features_ext_body(e, x);
}

pub fn decode_physical_device_ycbcr2_plane444_formats_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a>, WireError> {
    let ycbcr2plane444_formats = d.u32()?;
    Ok(vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT {
        s_type: vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT::TYPE,
        p_next,
        ycbcr2plane444_formats,
    })
}

pub fn encode_physical_device_ycbcr2_plane444_formats_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>,
) {
    e.u32(x.ycbcr2plane444_formats);
}

pub fn decode_physical_device_ycbcr2_plane444_formats_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_YCBCR2_PLANE444_FORMATS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ycbcr2_plane444_formats_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_ycbcr2_plane444_formats_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ycbcr2_plane444_formats_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_ycbcr2_plane444_formats_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'a>, WireError> {
    let ycbcr2plane444_formats = vk::zeroed();
    Ok(vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT {
        s_type: vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT::TYPE,
        p_next,
        ycbcr2plane444_formats,
    })
}

pub fn encode_physical_device_ycbcr2_plane444_formats_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceYcbcrImageArraysFeaturesEXT

pub fn decode_physical_device_ycbcr_image_arrays_features_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ycbcr_image_arrays_features_ext_body(d, p_next)
}

pub fn encode_physical_device_ycbcr_image_arrays_features_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ycbcr_image_arrays_features_ext_body(e, x);
}

pub fn decode_physical_device_ycbcr_image_arrays_features_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a>, WireError> {
    let ycbcr_image_arrays = d.u32()?;
    Ok(vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT {
        s_type: vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT::TYPE,
        p_next,
        ycbcr_image_arrays,
    })
}

pub fn encode_physical_device_ycbcr_image_arrays_features_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>,
) {
    e.u32(x.ycbcr_image_arrays);
}

pub fn decode_physical_device_ycbcr_image_arrays_features_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_YCBCR_IMAGE_ARRAYS_FEATURES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ycbcr_image_arrays_features_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_ycbcr_image_arrays_features_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ycbcr_image_arrays_features_ext_partial_body(e, x);
}

pub fn decode_physical_device_ycbcr_image_arrays_features_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'a>, WireError> {
    let ycbcr_image_arrays = vk::zeroed();
    Ok(vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT {
        s_type: vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT::TYPE,
        p_next,
        ycbcr_image_arrays,
    })
}

pub fn encode_physical_device_ycbcr_image_arrays_features_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'_>,
) {
}

// VkPhysicalDeviceZeroInitializeWorkgroupMemoryFeatures

pub fn decode_physical_device_zero_initialize_workgroup_memory_features<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_zero_initialize_workgroup_memory_features_body(d, p_next)
}

pub fn encode_physical_device_zero_initialize_workgroup_memory_features(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_zero_initialize_workgroup_memory_features_body(e, x);
}

pub fn decode_physical_device_zero_initialize_workgroup_memory_features_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a>, WireError> {
    let shader_zero_initialize_workgroup_memory = d.u32()?;
    Ok(vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures {
        s_type: vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures::TYPE,
        p_next,
        shader_zero_initialize_workgroup_memory,
    })
}

pub fn encode_physical_device_zero_initialize_workgroup_memory_features_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>,
) {
    e.u32(x.shader_zero_initialize_workgroup_memory);
}

pub fn decode_physical_device_zero_initialize_workgroup_memory_features_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ZERO_INITIALIZE_WORKGROUP_MEMORY_FEATURES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_zero_initialize_workgroup_memory_features_partial_body(d, p_next)
}

pub fn encode_physical_device_zero_initialize_workgroup_memory_features_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_zero_initialize_workgroup_memory_features_partial_body(e, x);
}

pub fn decode_physical_device_zero_initialize_workgroup_memory_features_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'a>, WireError> {
    let shader_zero_initialize_workgroup_memory = vk::zeroed();
    Ok(vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures {
        s_type: vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures::TYPE,
        p_next,
        shader_zero_initialize_workgroup_memory,
    })
}

pub fn encode_physical_device_zero_initialize_workgroup_memory_features_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'_>,
) {
}
