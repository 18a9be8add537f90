// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkBindDescriptorSetsInfo

pub fn decode_bind_descriptor_sets_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindDescriptorSetsInfo<'a>, WireError> {
    d.structure_type(vk::BindDescriptorSetsInfo::TYPE)?;
    let p_next = d.chain(BIND_DESCRIPTOR_SETS_INFO_CHAIN, decode_node)?;
    decode_bind_descriptor_sets_info_body(d, p_next)
}

pub fn encode_bind_descriptor_sets_info(e: &mut Encoder, x: &vk::BindDescriptorSetsInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_descriptor_sets_info_body(e, x);
}

pub fn decode_bind_descriptor_sets_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindDescriptorSetsInfo<'a>, WireError> {
    let stage_flags = vk::ShaderStageFlags(d.u32()?);
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let first_set = d.u32()?;
    let descriptor_set_count = d.length_u32()?;
    let p_descriptor_sets = d.array(u64::from(descriptor_set_count), Absence::Refused, |d| {
        d.handle_or_null::<vk::DescriptorSet>()
    })?;
    let dynamic_offset_count = d.length_u32()?;
    let p_dynamic_offsets = d.u32s(u64::from(dynamic_offset_count), Absence::Allowed)?;
    Ok(vk::BindDescriptorSetsInfo {
        s_type: vk::BindDescriptorSetsInfo::TYPE,
        p_next,
        stage_flags,
        layout,
        first_set,
        descriptor_set_count,
        p_descriptor_sets,
        dynamic_offset_count,
        p_dynamic_offsets,
    })
}

pub fn encode_bind_descriptor_sets_info_body(e: &mut Encoder, x: &vk::BindDescriptorSetsInfo<'_>) {
    e.u32(x.stage_flags.0);
    e.u64(x.layout.0);
    e.u32(x.first_set);
    e.u32(x.descriptor_set_count);
    e.array(x.p_descriptor_sets, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.dynamic_offset_count);
    e.u32s(x.p_dynamic_offsets);
}

// VkCopyDescriptorSet

pub fn decode_copy_descriptor_set<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyDescriptorSet<'a>, WireError> {
    d.structure_type(vk::CopyDescriptorSet::TYPE)?;
    let p_next = d.chain(COPY_DESCRIPTOR_SET_CHAIN, decode_node)?;
    decode_copy_descriptor_set_body(d, p_next)
}

pub fn encode_copy_descriptor_set(e: &mut Encoder, x: &vk::CopyDescriptorSet<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_descriptor_set_body(e, x);
}

pub fn decode_copy_descriptor_set_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyDescriptorSet<'a>, WireError> {
    let src_set = d.handle::<vk::DescriptorSet>()?;
    let src_binding = d.u32()?;
    let src_array_element = d.u32()?;
    let dst_set = d.handle::<vk::DescriptorSet>()?;
    let dst_binding = d.u32()?;
    let dst_array_element = d.u32()?;
    let descriptor_count = d.u32()?;
    Ok(vk::CopyDescriptorSet {
        s_type: vk::CopyDescriptorSet::TYPE,
        p_next,
        src_set,
        src_binding,
        src_array_element,
        dst_set,
        dst_binding,
        dst_array_element,
        descriptor_count,
    })
}

pub fn encode_copy_descriptor_set_body(e: &mut Encoder, x: &vk::CopyDescriptorSet<'_>) {
    e.u64(x.src_set.0);
    e.u32(x.src_binding);
    e.u32(x.src_array_element);
    e.u64(x.dst_set.0);
    e.u32(x.dst_binding);
    e.u32(x.dst_array_element);
    e.u32(x.descriptor_count);
}

// VkDescriptorBufferInfo

pub fn decode_descriptor_buffer_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorBufferInfo, WireError> {
    let buffer = d.handle_or_null::<vk::Buffer>()?;
    let offset = d.u64()?;
    let range = d.u64()?;
    Ok(vk::DescriptorBufferInfo {
        buffer,
        offset,
        range,
    })
}

pub fn encode_descriptor_buffer_info(e: &mut Encoder, x: &vk::DescriptorBufferInfo) {
    e.u64(x.buffer.0);
    e.u64(x.offset);
    e.u64(x.range);
}

// VkDescriptorImageInfo

pub fn decode_descriptor_image_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorImageInfo, WireError> {
    let sampler = d.handle_or_null::<vk::Sampler>()?;
    let image_view = d.handle_or_null::<vk::ImageView>()?;
    let image_layout = vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?);
    Ok(vk::DescriptorImageInfo {
        sampler,
        image_view,
        image_layout,
    })
}

pub fn encode_descriptor_image_info(e: &mut Encoder, x: &vk::DescriptorImageInfo) {
    e.u64(x.sampler.0);
    e.u64(x.image_view.0);
    e.i32(x.image_layout.0);
}

// VkDescriptorPoolCreateInfo

pub fn decode_descriptor_pool_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorPoolCreateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorPoolCreateInfo::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_POOL_CREATE_INFO_CHAIN, decode_node)?;
    decode_descriptor_pool_create_info_body(d, p_next)
}

pub fn encode_descriptor_pool_create_info(e: &mut Encoder, x: &vk::DescriptorPoolCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_pool_create_info_body(e, x);
}

pub fn decode_descriptor_pool_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorPoolCreateInfo<'a>, WireError> {
    let flags = vk::DescriptorPoolCreateFlags(d.u32()?);
    let max_sets = d.u32()?;
    let pool_size_count = d.length_u32()?;
    let p_pool_sizes = d.array(u64::from(pool_size_count), Absence::Refused, |d| {
        decode_descriptor_pool_size(d)
    })?;
    Ok(vk::DescriptorPoolCreateInfo {
        s_type: vk::DescriptorPoolCreateInfo::TYPE,
        p_next,
        flags,
        max_sets,
        pool_size_count,
        p_pool_sizes,
    })
}

pub fn encode_descriptor_pool_create_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorPoolCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.max_sets);
    e.u32(x.pool_size_count);
    e.array(x.p_pool_sizes, |e, v| {
        encode_descriptor_pool_size(e, v);
    });
}

// VkDescriptorPoolInlineUniformBlockCreateInfo

pub fn decode_descriptor_pool_inline_uniform_block_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorPoolInlineUniformBlockCreateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorPoolInlineUniformBlockCreateInfo::TYPE)?;
    let p_next = d.chain(
        DESCRIPTOR_POOL_INLINE_UNIFORM_BLOCK_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_descriptor_pool_inline_uniform_block_create_info_body(d, p_next)
}

pub fn encode_descriptor_pool_inline_uniform_block_create_info(
    e: &mut Encoder,
    x: &vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_pool_inline_uniform_block_create_info_body(e, x);
}

pub fn decode_descriptor_pool_inline_uniform_block_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorPoolInlineUniformBlockCreateInfo<'a>, WireError> {
    let max_inline_uniform_block_bindings = d.u32()?;
    Ok(vk::DescriptorPoolInlineUniformBlockCreateInfo {
        s_type: vk::DescriptorPoolInlineUniformBlockCreateInfo::TYPE,
        p_next,
        max_inline_uniform_block_bindings,
    })
}

pub fn encode_descriptor_pool_inline_uniform_block_create_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorPoolInlineUniformBlockCreateInfo<'_>,
) {
    e.u32(x.max_inline_uniform_block_bindings);
}

// VkDescriptorPoolSize

pub fn decode_descriptor_pool_size<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorPoolSize, WireError> {
    let type_ = vk::DescriptorType(d.enumerator(vk::DescriptorType::KNOWN)?);
    let descriptor_count = d.u32()?;
    Ok(vk::DescriptorPoolSize {
        type_,
        descriptor_count,
    })
}

pub fn encode_descriptor_pool_size(e: &mut Encoder, x: &vk::DescriptorPoolSize) {
    e.i32(x.type_.0);
    e.u32(x.descriptor_count);
}

// VkDescriptorSetAllocateInfo

pub fn decode_descriptor_set_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetAllocateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorSetAllocateInfo::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_SET_ALLOCATE_INFO_CHAIN, decode_node)?;
    decode_descriptor_set_allocate_info_body(d, p_next)
}

pub fn encode_descriptor_set_allocate_info(e: &mut Encoder, x: &vk::DescriptorSetAllocateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_allocate_info_body(e, x);
}

pub fn decode_descriptor_set_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetAllocateInfo<'a>, WireError> {
    let descriptor_pool = d.handle::<vk::DescriptorPool>()?;
    let descriptor_set_count = d.length_u32()?;
    let p_set_layouts = d.array(u64::from(descriptor_set_count), Absence::Refused, |d| {
        d.handle::<vk::DescriptorSetLayout>()
    })?;
    Ok(vk::DescriptorSetAllocateInfo {
        s_type: vk::DescriptorSetAllocateInfo::TYPE,
        p_next,
        descriptor_pool,
        descriptor_set_count,
        p_set_layouts,
    })
}

pub fn encode_descriptor_set_allocate_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetAllocateInfo<'_>,
) {
    e.u64(x.descriptor_pool.0);
    e.u32(x.descriptor_set_count);
    e.array(x.p_set_layouts, |e, v| {
        e.u64(v.0);
    });
}

// VkDescriptorSetLayoutBinding

pub fn decode_descriptor_set_layout_binding<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetLayoutBinding<'a>, WireError> {
    let binding = d.u32()?;
    let descriptor_type = vk::DescriptorType(d.enumerator(vk::DescriptorType::KNOWN)?);
    let descriptor_count = d.length_u32()?;
    let stage_flags = vk::ShaderStageFlags(d.u32()?);
    let p_immutable_samplers = d.array(u64::from(descriptor_count), Absence::Allowed, |d| {
        d.handle_or_null::<vk::Sampler>()
    })?;
    Ok(vk::DescriptorSetLayoutBinding {
        binding,
        descriptor_type,
        descriptor_count,
        stage_flags,
        p_immutable_samplers,
    })
}

pub fn encode_descriptor_set_layout_binding(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutBinding<'_>,
) {
    e.u32(x.binding);
    e.i32(x.descriptor_type.0);
    e.u32(x.descriptor_count);
    e.u32(x.stage_flags.0);
    e.array(x.p_immutable_samplers, |e, v| {
        e.u64(v.0);
    });
}

// VkDescriptorSetLayoutBindingFlagsCreateInfo

pub fn decode_descriptor_set_layout_binding_flags_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorSetLayoutBindingFlagsCreateInfo::TYPE)?;
    let p_next = d.chain(
        DESCRIPTOR_SET_LAYOUT_BINDING_FLAGS_CREATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_descriptor_set_layout_binding_flags_create_info_body(d, p_next)
}

pub fn encode_descriptor_set_layout_binding_flags_create_info(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_layout_binding_flags_create_info_body(e, x);
}

pub fn decode_descriptor_set_layout_binding_flags_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetLayoutBindingFlagsCreateInfo<'a>, WireError> {
    let binding_count = d.length_u32()?;
    let p_binding_flags = d.array(u64::from(binding_count), Absence::Refused, |d| {
        Ok(vk::DescriptorBindingFlags(d.u32()?))
    })?;
    Ok(vk::DescriptorSetLayoutBindingFlagsCreateInfo {
        s_type: vk::DescriptorSetLayoutBindingFlagsCreateInfo::TYPE,
        p_next,
        binding_count,
        p_binding_flags,
    })
}

pub fn encode_descriptor_set_layout_binding_flags_create_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutBindingFlagsCreateInfo<'_>,
) {
    e.u32(x.binding_count);
    e.array(x.p_binding_flags, |e, v| {
        e.u32(v.0);
    });
}

// VkDescriptorSetLayoutCreateInfo

pub fn decode_descriptor_set_layout_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetLayoutCreateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorSetLayoutCreateInfo::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_SET_LAYOUT_CREATE_INFO_CHAIN, decode_node)?;
    decode_descriptor_set_layout_create_info_body(d, p_next)
}

pub fn encode_descriptor_set_layout_create_info(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_layout_create_info_body(e, x);
}

pub fn decode_descriptor_set_layout_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetLayoutCreateInfo<'a>, WireError> {
    let flags = vk::DescriptorSetLayoutCreateFlags(d.u32()?);
    let binding_count = d.length_u32()?;
    let p_bindings = d.array(u64::from(binding_count), Absence::Refused, |d| {
        decode_descriptor_set_layout_binding(d)
    })?;
    Ok(vk::DescriptorSetLayoutCreateInfo {
        s_type: vk::DescriptorSetLayoutCreateInfo::TYPE,
        p_next,
        flags,
        binding_count,
        p_bindings,
    })
}

pub fn encode_descriptor_set_layout_create_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.binding_count);
    e.array(x.p_bindings, |e, v| {
        encode_descriptor_set_layout_binding(e, v);
    });
}

// VkDescriptorSetLayoutSupport

pub fn decode_descriptor_set_layout_support<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetLayoutSupport<'a>, WireError> {
    d.structure_type(vk::DescriptorSetLayoutSupport::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_SET_LAYOUT_SUPPORT_CHAIN, decode_node)?;
    decode_descriptor_set_layout_support_body(d, p_next)
}

pub fn encode_descriptor_set_layout_support(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutSupport<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_layout_support_body(e, x);
}

pub fn decode_descriptor_set_layout_support_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetLayoutSupport<'a>, WireError> {
    let supported = d.u32()?;
    Ok(vk::DescriptorSetLayoutSupport {
        s_type: vk::DescriptorSetLayoutSupport::TYPE,
        p_next,
        supported,
    })
}

pub fn encode_descriptor_set_layout_support_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutSupport<'_>,
) {
    e.u32(x.supported);
}

pub fn decode_descriptor_set_layout_support_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetLayoutSupport<'a>, WireError> {
    d.structure_type(vk::DescriptorSetLayoutSupport::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_SET_LAYOUT_SUPPORT_CHAIN, decode_node_partial)?;
    decode_descriptor_set_layout_support_partial_body(d, p_next)
}

pub fn encode_descriptor_set_layout_support_partial(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutSupport<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_descriptor_set_layout_support_partial_body(e, x);
}

pub fn decode_descriptor_set_layout_support_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetLayoutSupport<'a>, WireError> {
    let supported = vk::zeroed();
    Ok(vk::DescriptorSetLayoutSupport {
        s_type: vk::DescriptorSetLayoutSupport::TYPE,
        p_next,
        supported,
    })
}

pub fn encode_descriptor_set_layout_support_partial_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetLayoutSupport<'_>,
) {
}

// VkDescriptorSetVariableDescriptorCountAllocateInfo

pub fn decode_descriptor_set_variable_descriptor_count_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorSetVariableDescriptorCountAllocateInfo::TYPE)?;
    let p_next = d.chain(
        DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_ALLOCATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_descriptor_set_variable_descriptor_count_allocate_info_body(d, p_next)
}

pub fn encode_descriptor_set_variable_descriptor_count_allocate_info(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_variable_descriptor_count_allocate_info_body(e, x);
}

pub fn decode_descriptor_set_variable_descriptor_count_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetVariableDescriptorCountAllocateInfo<'a>, WireError> {
    let descriptor_set_count = d.length_u32()?;
    let p_descriptor_counts = d.u32s(u64::from(descriptor_set_count), Absence::Refused)?;
    Ok(vk::DescriptorSetVariableDescriptorCountAllocateInfo {
        s_type: vk::DescriptorSetVariableDescriptorCountAllocateInfo::TYPE,
        p_next,
        descriptor_set_count,
        p_descriptor_counts,
    })
}

pub fn encode_descriptor_set_variable_descriptor_count_allocate_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountAllocateInfo<'_>,
) {
    e.u32(x.descriptor_set_count);
    e.u32s(x.p_descriptor_counts);
}

// VkDescriptorSetVariableDescriptorCountLayoutSupport

pub fn decode_descriptor_set_variable_descriptor_count_layout_support<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'a>, WireError> {
    d.structure_type(vk::DescriptorSetVariableDescriptorCountLayoutSupport::TYPE)?;
    let p_next = d.chain(
        DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT_CHAIN,
        decode_node,
    )?;
    decode_descriptor_set_variable_descriptor_count_layout_support_body(d, p_next)
}

pub fn encode_descriptor_set_variable_descriptor_count_layout_support(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_set_variable_descriptor_count_layout_support_body(e, x);
}

pub fn decode_descriptor_set_variable_descriptor_count_layout_support_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'a>, WireError> {
    let max_variable_descriptor_count = d.u32()?;
    Ok(vk::DescriptorSetVariableDescriptorCountLayoutSupport {
        s_type: vk::DescriptorSetVariableDescriptorCountLayoutSupport::TYPE,
        p_next,
        max_variable_descriptor_count,
    })
}

pub fn encode_descriptor_set_variable_descriptor_count_layout_support_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>,
) {
    e.u32(x.max_variable_descriptor_count);
}

pub fn decode_descriptor_set_variable_descriptor_count_layout_support_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'a>, WireError> {
    d.structure_type(vk::DescriptorSetVariableDescriptorCountLayoutSupport::TYPE)?;
    let p_next = d.chain(
        DESCRIPTOR_SET_VARIABLE_DESCRIPTOR_COUNT_LAYOUT_SUPPORT_CHAIN,
        decode_node_partial,
    )?;
    decode_descriptor_set_variable_descriptor_count_layout_support_partial_body(d, p_next)
}

pub fn encode_descriptor_set_variable_descriptor_count_layout_support_partial(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_descriptor_set_variable_descriptor_count_layout_support_partial_body(e, x);
}

pub fn decode_descriptor_set_variable_descriptor_count_layout_support_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorSetVariableDescriptorCountLayoutSupport<'a>, WireError> {
    let max_variable_descriptor_count = vk::zeroed();
    Ok(vk::DescriptorSetVariableDescriptorCountLayoutSupport {
        s_type: vk::DescriptorSetVariableDescriptorCountLayoutSupport::TYPE,
        p_next,
        max_variable_descriptor_count,
    })
}

pub fn encode_descriptor_set_variable_descriptor_count_layout_support_partial_body(
    e: &mut Encoder,
    x: &vk::DescriptorSetVariableDescriptorCountLayoutSupport<'_>,
) {
}

// VkDescriptorUpdateTemplateCreateInfo

pub fn decode_descriptor_update_template_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorUpdateTemplateCreateInfo<'a>, WireError> {
    d.structure_type(vk::DescriptorUpdateTemplateCreateInfo::TYPE)?;
    let p_next = d.chain(DESCRIPTOR_UPDATE_TEMPLATE_CREATE_INFO_CHAIN, decode_node)?;
    decode_descriptor_update_template_create_info_body(d, p_next)
}

pub fn encode_descriptor_update_template_create_info(
    e: &mut Encoder,
    x: &vk::DescriptorUpdateTemplateCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_descriptor_update_template_create_info_body(e, x);
}

pub fn decode_descriptor_update_template_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DescriptorUpdateTemplateCreateInfo<'a>, WireError> {
    let flags = vk::DescriptorUpdateTemplateCreateFlags(d.u32()?);
    let descriptor_update_entry_count = d.length_u32()?;
    let p_descriptor_update_entries = d.array(
        u64::from(descriptor_update_entry_count),
        Absence::Refused,
        |d| decode_descriptor_update_template_entry(d),
    )?;
    let template_type =
        vk::DescriptorUpdateTemplateType(d.enumerator(vk::DescriptorUpdateTemplateType::KNOWN)?);
    let descriptor_set_layout = d.handle_or_null::<vk::DescriptorSetLayout>()?;
    let pipeline_bind_point = vk::PipelineBindPoint(d.enumerator(vk::PipelineBindPoint::KNOWN)?);
    let pipeline_layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let set = d.u32()?;
    Ok(vk::DescriptorUpdateTemplateCreateInfo {
        s_type: vk::DescriptorUpdateTemplateCreateInfo::TYPE,
        p_next,
        flags,
        descriptor_update_entry_count,
        p_descriptor_update_entries,
        template_type,
        descriptor_set_layout,
        pipeline_bind_point,
        pipeline_layout,
        set,
    })
}

pub fn encode_descriptor_update_template_create_info_body(
    e: &mut Encoder,
    x: &vk::DescriptorUpdateTemplateCreateInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.descriptor_update_entry_count);
    e.array(x.p_descriptor_update_entries, |e, v| {
        encode_descriptor_update_template_entry(e, v);
    });
    e.i32(x.template_type.0);
    e.u64(x.descriptor_set_layout.0);
    e.i32(x.pipeline_bind_point.0);
    e.u64(x.pipeline_layout.0);
    e.u32(x.set);
}

// VkDescriptorUpdateTemplateEntry

pub fn decode_descriptor_update_template_entry<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DescriptorUpdateTemplateEntry, WireError> {
    let dst_binding = d.u32()?;
    let dst_array_element = d.u32()?;
    let descriptor_count = d.u32()?;
    let descriptor_type = vk::DescriptorType(d.enumerator(vk::DescriptorType::KNOWN)?);
    let offset = d.usize()?;
    let stride = d.usize()?;
    Ok(vk::DescriptorUpdateTemplateEntry {
        dst_binding,
        dst_array_element,
        descriptor_count,
        descriptor_type,
        offset,
        stride,
    })
}

pub fn encode_descriptor_update_template_entry(
    e: &mut Encoder,
    x: &vk::DescriptorUpdateTemplateEntry,
) {
    e.u32(x.dst_binding);
    e.u32(x.dst_array_element);
    e.u32(x.descriptor_count);
    e.i32(x.descriptor_type.0);
    e.usize(x.offset);
    e.usize(x.stride);
}

// VkMutableDescriptorTypeCreateInfoEXT

pub fn decode_mutable_descriptor_type_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MutableDescriptorTypeCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::MutableDescriptorTypeCreateInfoEXT::TYPE)?;
    let p_next = d.chain(MUTABLE_DESCRIPTOR_TYPE_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_mutable_descriptor_type_create_info_ext_body(d, p_next)
}

pub fn encode_mutable_descriptor_type_create_info_ext(
    e: &mut Encoder,
    x: &vk::MutableDescriptorTypeCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_mutable_descriptor_type_create_info_ext_body(e, x);
}

pub fn decode_mutable_descriptor_type_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MutableDescriptorTypeCreateInfoEXT<'a>, WireError> {
    let mutable_descriptor_type_list_count = d.length_u32()?;
    let p_mutable_descriptor_type_lists = d.array(
        u64::from(mutable_descriptor_type_list_count),
        Absence::Refused,
        |d| decode_mutable_descriptor_type_list_ext(d),
    )?;
    Ok(vk::MutableDescriptorTypeCreateInfoEXT {
        s_type: vk::MutableDescriptorTypeCreateInfoEXT::TYPE,
        p_next,
        mutable_descriptor_type_list_count,
        p_mutable_descriptor_type_lists,
    })
}

pub fn encode_mutable_descriptor_type_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::MutableDescriptorTypeCreateInfoEXT<'_>,
) {
    e.u32(x.mutable_descriptor_type_list_count);
    e.array(x.p_mutable_descriptor_type_lists, |e, v| {
        encode_mutable_descriptor_type_list_ext(e, v);
    });
}

// VkMutableDescriptorTypeListEXT

pub fn decode_mutable_descriptor_type_list_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MutableDescriptorTypeListEXT<'a>, WireError> {
    let descriptor_type_count = d.length_u32()?;
    let p_descriptor_types = d.array(u64::from(descriptor_type_count), Absence::Refused, |d| {
        Ok(vk::DescriptorType(d.enumerator(vk::DescriptorType::KNOWN)?))
    })?;
    Ok(vk::MutableDescriptorTypeListEXT {
        descriptor_type_count,
        p_descriptor_types,
    })
}

pub fn encode_mutable_descriptor_type_list_ext(
    e: &mut Encoder,
    x: &vk::MutableDescriptorTypeListEXT<'_>,
) {
    e.u32(x.descriptor_type_count);
    e.array(x.p_descriptor_types, |e, v| {
        e.i32(v.0);
    });
}

// VkPushConstantRange

pub fn decode_push_constant_range<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PushConstantRange, WireError> {
    let stage_flags = vk::ShaderStageFlags(d.u32()?);
    let offset = d.u32()?;
    let size = d.u32()?;
    Ok(vk::PushConstantRange {
        stage_flags,
        offset,
        size,
    })
}

pub fn encode_push_constant_range(e: &mut Encoder, x: &vk::PushConstantRange) {
    e.u32(x.stage_flags.0);
    e.u32(x.offset);
    e.u32(x.size);
}

// VkPushConstantsInfo

pub fn decode_push_constants_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PushConstantsInfo<'a>, WireError> {
    d.structure_type(vk::PushConstantsInfo::TYPE)?;
    let p_next = d.chain(PUSH_CONSTANTS_INFO_CHAIN, decode_node)?;
    decode_push_constants_info_body(d, p_next)
}

pub fn encode_push_constants_info(e: &mut Encoder, x: &vk::PushConstantsInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_push_constants_info_body(e, x);
}

pub fn decode_push_constants_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PushConstantsInfo<'a>, WireError> {
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let stage_flags = vk::ShaderStageFlags(d.u32()?);
    let offset = d.u32()?;
    let size = d.length_u32()?;
    let p_values = d.bytes(u64::from(size), Absence::Refused)?;
    Ok(vk::PushConstantsInfo {
        s_type: vk::PushConstantsInfo::TYPE,
        p_next,
        layout,
        stage_flags,
        offset,
        size,
        p_values,
    })
}

pub fn encode_push_constants_info_body(e: &mut Encoder, x: &vk::PushConstantsInfo<'_>) {
    e.u64(x.layout.0);
    e.u32(x.stage_flags.0);
    e.u32(x.offset);
    e.u32(x.size);
    e.bytes(x.p_values);
}

// VkPushDescriptorSetInfo

pub fn decode_push_descriptor_set_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PushDescriptorSetInfo<'a>, WireError> {
    d.structure_type(vk::PushDescriptorSetInfo::TYPE)?;
    let p_next = d.chain(PUSH_DESCRIPTOR_SET_INFO_CHAIN, decode_node)?;
    decode_push_descriptor_set_info_body(d, p_next)
}

pub fn encode_push_descriptor_set_info(e: &mut Encoder, x: &vk::PushDescriptorSetInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_push_descriptor_set_info_body(e, x);
}

pub fn decode_push_descriptor_set_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PushDescriptorSetInfo<'a>, WireError> {
    let stage_flags = vk::ShaderStageFlags(d.u32()?);
    let layout = d.handle_or_null::<vk::PipelineLayout>()?;
    let set = d.u32()?;
    let descriptor_write_count = d.length_u32()?;
    let p_descriptor_writes =
        d.array(u64::from(descriptor_write_count), Absence::Refused, |d| {
            decode_write_descriptor_set(d)
        })?;
    Ok(vk::PushDescriptorSetInfo {
        s_type: vk::PushDescriptorSetInfo::TYPE,
        p_next,
        stage_flags,
        layout,
        set,
        descriptor_write_count,
        p_descriptor_writes,
    })
}

pub fn encode_push_descriptor_set_info_body(e: &mut Encoder, x: &vk::PushDescriptorSetInfo<'_>) {
    e.u32(x.stage_flags.0);
    e.u64(x.layout.0);
    e.u32(x.set);
    e.u32(x.descriptor_write_count);
    e.array(x.p_descriptor_writes, |e, v| {
        encode_write_descriptor_set(e, v);
    });
}

// VkWriteDescriptorSet

pub fn decode_write_descriptor_set<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::WriteDescriptorSet<'a>, WireError> {
    d.structure_type(vk::WriteDescriptorSet::TYPE)?;
    let p_next = d.chain(WRITE_DESCRIPTOR_SET_CHAIN, decode_node)?;
    decode_write_descriptor_set_body(d, p_next)
}

pub fn encode_write_descriptor_set(e: &mut Encoder, x: &vk::WriteDescriptorSet<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_write_descriptor_set_body(e, x);
}

pub fn decode_write_descriptor_set_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::WriteDescriptorSet<'a>, WireError> {
    let dst_set = d.handle_or_null::<vk::DescriptorSet>()?;
    let dst_binding = d.u32()?;
    let dst_array_element = d.u32()?;
    let descriptor_count = d.length_u32()?;
    let descriptor_type = vk::DescriptorType(d.enumerator(vk::DescriptorType::KNOWN)?);
    let p_image_info = d.array(u64::from(descriptor_count), Absence::Allowed, |d| {
        decode_descriptor_image_info(d)
    })?;
    let p_buffer_info = d.array(u64::from(descriptor_count), Absence::Allowed, |d| {
        decode_descriptor_buffer_info(d)
    })?;
    let p_texel_buffer_view = d.array(u64::from(descriptor_count), Absence::Allowed, |d| {
        d.handle_or_null::<vk::BufferView>()
    })?;
    Ok(vk::WriteDescriptorSet {
        s_type: vk::WriteDescriptorSet::TYPE,
        p_next,
        dst_set,
        dst_binding,
        dst_array_element,
        descriptor_count,
        descriptor_type,
        p_image_info,
        p_buffer_info,
        p_texel_buffer_view,
    })
}

pub fn encode_write_descriptor_set_body(e: &mut Encoder, x: &vk::WriteDescriptorSet<'_>) {
    e.u64(x.dst_set.0);
    e.u32(x.dst_binding);
    e.u32(x.dst_array_element);
    e.u32(x.descriptor_count);
    e.i32(x.descriptor_type.0);
    e.array(x.p_image_info, |e, v| {
        encode_descriptor_image_info(e, v);
    });
    e.array(x.p_buffer_info, |e, v| {
        encode_descriptor_buffer_info(e, v);
    });
    e.array(x.p_texel_buffer_view, |e, v| {
        e.u64(v.0);
    });
}

// VkWriteDescriptorSetAccelerationStructureKHR

pub fn decode_write_descriptor_set_acceleration_structure_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::WriteDescriptorSetAccelerationStructureKHR<'a>, WireError> {
    d.structure_type(vk::WriteDescriptorSetAccelerationStructureKHR::TYPE)?;
    let p_next = d.chain(
        WRITE_DESCRIPTOR_SET_ACCELERATION_STRUCTURE_KHR_CHAIN,
        decode_node,
    )?;
    decode_write_descriptor_set_acceleration_structure_khr_body(d, p_next)
}

pub fn encode_write_descriptor_set_acceleration_structure_khr(
    e: &mut Encoder,
    x: &vk::WriteDescriptorSetAccelerationStructureKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_write_descriptor_set_acceleration_structure_khr_body(e, x);
}

pub fn decode_write_descriptor_set_acceleration_structure_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::WriteDescriptorSetAccelerationStructureKHR<'a>, WireError> {
    let acceleration_structure_count = d.length_u32()?;
    let p_acceleration_structures = d.array(
        u64::from(acceleration_structure_count),
        Absence::Refused,
        |d| d.handle_or_null::<vk::AccelerationStructureKHR>(),
    )?;
    Ok(vk::WriteDescriptorSetAccelerationStructureKHR {
        s_type: vk::WriteDescriptorSetAccelerationStructureKHR::TYPE,
        p_next,
        acceleration_structure_count,
        p_acceleration_structures,
    })
}

pub fn encode_write_descriptor_set_acceleration_structure_khr_body(
    e: &mut Encoder,
    x: &vk::WriteDescriptorSetAccelerationStructureKHR<'_>,
) {
    e.u32(x.acceleration_structure_count);
    e.array(x.p_acceleration_structures, |e, v| {
        e.u64(v.0);
    });
}

// VkWriteDescriptorSetInlineUniformBlock

pub fn decode_write_descriptor_set_inline_uniform_block<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::WriteDescriptorSetInlineUniformBlock<'a>, WireError> {
    d.structure_type(vk::WriteDescriptorSetInlineUniformBlock::TYPE)?;
    let p_next = d.chain(WRITE_DESCRIPTOR_SET_INLINE_UNIFORM_BLOCK_CHAIN, decode_node)?;
    decode_write_descriptor_set_inline_uniform_block_body(d, p_next)
}

pub fn encode_write_descriptor_set_inline_uniform_block(
    e: &mut Encoder,
    x: &vk::WriteDescriptorSetInlineUniformBlock<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_write_descriptor_set_inline_uniform_block_body(e, x);
}

pub fn decode_write_descriptor_set_inline_uniform_block_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::WriteDescriptorSetInlineUniformBlock<'a>, WireError> {
    let data_size = d.length_u32()?;
    let p_data = d.bytes(u64::from(data_size), Absence::Refused)?;
    Ok(vk::WriteDescriptorSetInlineUniformBlock {
        s_type: vk::WriteDescriptorSetInlineUniformBlock::TYPE,
        p_next,
        data_size,
        p_data,
    })
}

pub fn encode_write_descriptor_set_inline_uniform_block_body(
    e: &mut Encoder,
    x: &vk::WriteDescriptorSetInlineUniformBlock<'_>,
) {
    e.u32(x.data_size);
    e.bytes(x.p_data);
}
