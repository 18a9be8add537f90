// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkCooperativeMatrixPropertiesKHR

pub fn decode_cooperative_matrix_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CooperativeMatrixPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::CooperativeMatrixPropertiesKHR::TYPE)?;
    let p_next = d.chain(COOPERATIVE_MATRIX_PROPERTIES_KHR_CHAIN, decode_node)?;
    decode_cooperative_matrix_properties_khr_body(d, p_next)
}

pub fn encode_cooperative_matrix_properties_khr(
    e: &mut Encoder,
    x: &vk::CooperativeMatrixPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_cooperative_matrix_properties_khr_body(e, x);
}

pub fn decode_cooperative_matrix_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CooperativeMatrixPropertiesKHR<'a>, WireError> {
    let m_size = d.u32()?;
    let n_size = d.u32()?;
    let k_size = d.u32()?;
    let a_type = vk::ComponentTypeKHR(d.enumerator(vk::ComponentTypeKHR::KNOWN)?);
    let b_type = vk::ComponentTypeKHR(d.enumerator(vk::ComponentTypeKHR::KNOWN)?);
    let c_type = vk::ComponentTypeKHR(d.enumerator(vk::ComponentTypeKHR::KNOWN)?);
    let result_type = vk::ComponentTypeKHR(d.enumerator(vk::ComponentTypeKHR::KNOWN)?);
    let saturating_accumulation = d.u32()?;
    let scope = vk::ScopeKHR(d.enumerator(vk::ScopeKHR::KNOWN)?);
    Ok(vk::CooperativeMatrixPropertiesKHR {
        s_type: vk::CooperativeMatrixPropertiesKHR::TYPE,
        p_next,
        m_size,
        n_size,
        k_size,
        a_type,
        b_type,
        c_type,
        result_type,
        saturating_accumulation,
        scope,
    })
}

pub fn encode_cooperative_matrix_properties_khr_body(
    e: &mut Encoder,
    x: &vk::CooperativeMatrixPropertiesKHR<'_>,
) {
    e.u32(x.m_size);
    e.u32(x.n_size);
    e.u32(x.k_size);
    e.i32(x.a_type.0);
    e.i32(x.b_type.0);
    e.i32(x.c_type.0);
    e.i32(x.result_type.0);
    e.u32(x.saturating_accumulation);
    e.i32(x.scope.0);
}

pub fn decode_cooperative_matrix_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CooperativeMatrixPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::CooperativeMatrixPropertiesKHR::TYPE)?;
    let p_next = d.chain(COOPERATIVE_MATRIX_PROPERTIES_KHR_CHAIN, decode_node_partial)?;
    decode_cooperative_matrix_properties_khr_partial_body(d, p_next)
}

pub fn encode_cooperative_matrix_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::CooperativeMatrixPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_cooperative_matrix_properties_khr_partial_body(e, x);
}

pub fn decode_cooperative_matrix_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CooperativeMatrixPropertiesKHR<'a>, WireError> {
    let m_size = vk::zeroed();
    let n_size = vk::zeroed();
    let k_size = vk::zeroed();
    let a_type = vk::zeroed();
    let b_type = vk::zeroed();
    let c_type = vk::zeroed();
    let result_type = vk::zeroed();
    let saturating_accumulation = vk::zeroed();
    let scope = vk::zeroed();
    Ok(vk::CooperativeMatrixPropertiesKHR {
        s_type: vk::CooperativeMatrixPropertiesKHR::TYPE,
        p_next,
        m_size,
        n_size,
        k_size,
        a_type,
        b_type,
        c_type,
        result_type,
        saturating_accumulation,
        scope,
    })
}

pub fn encode_cooperative_matrix_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::CooperativeMatrixPropertiesKHR<'_>,
) {
}

// VkDrmFormatModifierProperties2EXT

pub fn decode_drm_format_modifier_properties2_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierProperties2EXT, WireError> {
    let drm_format_modifier = d.u64()?;
    let drm_format_modifier_plane_count = d.u32()?;
    let drm_format_modifier_tiling_features = vk::FormatFeatureFlags2(d.u64()?);
    Ok(vk::DrmFormatModifierProperties2EXT {
        drm_format_modifier,
        drm_format_modifier_plane_count,
        drm_format_modifier_tiling_features,
    })
}

pub fn encode_drm_format_modifier_properties2_ext(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierProperties2EXT,
) {
    e.u64(x.drm_format_modifier);
    e.u32(x.drm_format_modifier_plane_count);
    e.u64(x.drm_format_modifier_tiling_features.0);
}

pub fn decode_drm_format_modifier_properties2_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierProperties2EXT, WireError> {
    let drm_format_modifier = vk::zeroed();
    let drm_format_modifier_plane_count = vk::zeroed();
    let drm_format_modifier_tiling_features = vk::zeroed();
    Ok(vk::DrmFormatModifierProperties2EXT {
        drm_format_modifier,
        drm_format_modifier_plane_count,
        drm_format_modifier_tiling_features,
    })
}

pub fn encode_drm_format_modifier_properties2_ext_partial(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierProperties2EXT,
) {
}

// VkDrmFormatModifierPropertiesEXT

pub fn decode_drm_format_modifier_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesEXT, WireError> {
    let drm_format_modifier = d.u64()?;
    let drm_format_modifier_plane_count = d.u32()?;
    let drm_format_modifier_tiling_features = vk::FormatFeatureFlags(d.u32()?);
    Ok(vk::DrmFormatModifierPropertiesEXT {
        drm_format_modifier,
        drm_format_modifier_plane_count,
        drm_format_modifier_tiling_features,
    })
}

pub fn encode_drm_format_modifier_properties_ext(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesEXT,
) {
    e.u64(x.drm_format_modifier);
    e.u32(x.drm_format_modifier_plane_count);
    e.u32(x.drm_format_modifier_tiling_features.0);
}

pub fn decode_drm_format_modifier_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesEXT, WireError> {
    let drm_format_modifier = vk::zeroed();
    let drm_format_modifier_plane_count = vk::zeroed();
    let drm_format_modifier_tiling_features = vk::zeroed();
    Ok(vk::DrmFormatModifierPropertiesEXT {
        drm_format_modifier,
        drm_format_modifier_plane_count,
        drm_format_modifier_tiling_features,
    })
}

pub fn encode_drm_format_modifier_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesEXT,
) {
}

// VkDrmFormatModifierPropertiesList2EXT

pub fn decode_drm_format_modifier_properties_list2_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesList2EXT<'a>, WireError> {
    d.structure_type(vk::DrmFormatModifierPropertiesList2EXT::TYPE)?;
    let p_next = d.chain(DRM_FORMAT_MODIFIER_PROPERTIES_LIST2_EXT_CHAIN, decode_node)?;
    decode_drm_format_modifier_properties_list2_ext_body(d, p_next)
}

pub fn encode_drm_format_modifier_properties_list2_ext(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesList2EXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_drm_format_modifier_properties_list2_ext_body(e, x);
}

pub fn decode_drm_format_modifier_properties_list2_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DrmFormatModifierPropertiesList2EXT<'a>, WireError> {
    let drm_format_modifier_count = d.length_u32()?;
    let p_drm_format_modifier_properties = d.out_array_with(
        u64::from(drm_format_modifier_count),
        Absence::Allowed,
        |d| decode_drm_format_modifier_properties2_ext(d),
    )?;
    Ok(vk::DrmFormatModifierPropertiesList2EXT {
        s_type: vk::DrmFormatModifierPropertiesList2EXT::TYPE,
        p_next,
        drm_format_modifier_count,
        p_drm_format_modifier_properties,
    })
}

pub fn encode_drm_format_modifier_properties_list2_ext_body(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesList2EXT<'_>,
) {
    e.u32(x.drm_format_modifier_count);
    e.out_array(
        x.p_drm_format_modifier_properties,
        u64::from(x.drm_format_modifier_count),
        |e, v| {
            encode_drm_format_modifier_properties2_ext(e, v);
        },
    );
}

pub fn decode_drm_format_modifier_properties_list2_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesList2EXT<'a>, WireError> {
    d.structure_type(vk::DrmFormatModifierPropertiesList2EXT::TYPE)?;
    let p_next = d.chain(
        DRM_FORMAT_MODIFIER_PROPERTIES_LIST2_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_drm_format_modifier_properties_list2_ext_partial_body(d, p_next)
}

pub fn encode_drm_format_modifier_properties_list2_ext_partial(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesList2EXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_drm_format_modifier_properties_list2_ext_partial_body(e, x);
}

pub fn decode_drm_format_modifier_properties_list2_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DrmFormatModifierPropertiesList2EXT<'a>, WireError> {
    let drm_format_modifier_count = d.length_u32()?;
    let p_drm_format_modifier_properties = d.out_array_with(
        u64::from(drm_format_modifier_count),
        Absence::Allowed,
        |d| decode_drm_format_modifier_properties2_ext_partial(d),
    )?;
    Ok(vk::DrmFormatModifierPropertiesList2EXT {
        s_type: vk::DrmFormatModifierPropertiesList2EXT::TYPE,
        p_next,
        drm_format_modifier_count,
        p_drm_format_modifier_properties,
    })
}

pub fn encode_drm_format_modifier_properties_list2_ext_partial_body(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesList2EXT<'_>,
) {
    e.u32(x.drm_format_modifier_count);
    e.out_array(
        x.p_drm_format_modifier_properties,
        u64::from(x.drm_format_modifier_count),
        |e, v| {
            encode_drm_format_modifier_properties2_ext_partial(e, v);
        },
    );
}

// VkDrmFormatModifierPropertiesListEXT

pub fn decode_drm_format_modifier_properties_list_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesListEXT<'a>, WireError> {
    d.structure_type(vk::DrmFormatModifierPropertiesListEXT::TYPE)?;
    let p_next = d.chain(DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT_CHAIN, decode_node)?;
    decode_drm_format_modifier_properties_list_ext_body(d, p_next)
}

pub fn encode_drm_format_modifier_properties_list_ext(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesListEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_drm_format_modifier_properties_list_ext_body(e, x);
}

pub fn decode_drm_format_modifier_properties_list_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DrmFormatModifierPropertiesListEXT<'a>, WireError> {
    let drm_format_modifier_count = d.length_u32()?;
    let p_drm_format_modifier_properties = d.out_array_with(
        u64::from(drm_format_modifier_count),
        Absence::Allowed,
        |d| decode_drm_format_modifier_properties_ext(d),
    )?;
    Ok(vk::DrmFormatModifierPropertiesListEXT {
        s_type: vk::DrmFormatModifierPropertiesListEXT::TYPE,
        p_next,
        drm_format_modifier_count,
        p_drm_format_modifier_properties,
    })
}

pub fn encode_drm_format_modifier_properties_list_ext_body(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesListEXT<'_>,
) {
    e.u32(x.drm_format_modifier_count);
    e.out_array(
        x.p_drm_format_modifier_properties,
        u64::from(x.drm_format_modifier_count),
        |e, v| {
            encode_drm_format_modifier_properties_ext(e, v);
        },
    );
}

pub fn decode_drm_format_modifier_properties_list_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DrmFormatModifierPropertiesListEXT<'a>, WireError> {
    d.structure_type(vk::DrmFormatModifierPropertiesListEXT::TYPE)?;
    let p_next = d.chain(
        DRM_FORMAT_MODIFIER_PROPERTIES_LIST_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_drm_format_modifier_properties_list_ext_partial_body(d, p_next)
}

pub fn encode_drm_format_modifier_properties_list_ext_partial(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesListEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_drm_format_modifier_properties_list_ext_partial_body(e, x);
}

pub fn decode_drm_format_modifier_properties_list_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DrmFormatModifierPropertiesListEXT<'a>, WireError> {
    let drm_format_modifier_count = d.length_u32()?;
    let p_drm_format_modifier_properties = d.out_array_with(
        u64::from(drm_format_modifier_count),
        Absence::Allowed,
        |d| decode_drm_format_modifier_properties_ext_partial(d),
    )?;
    Ok(vk::DrmFormatModifierPropertiesListEXT {
        s_type: vk::DrmFormatModifierPropertiesListEXT::TYPE,
        p_next,
        drm_format_modifier_count,
        p_drm_format_modifier_properties,
    })
}

pub fn encode_drm_format_modifier_properties_list_ext_partial_body(
    e: &mut Encoder,
    x: &vk::DrmFormatModifierPropertiesListEXT<'_>,
) {
    e.u32(x.drm_format_modifier_count);
    e.out_array(
        x.p_drm_format_modifier_properties,
        u64::from(x.drm_format_modifier_count),
        |e, v| {
            encode_drm_format_modifier_properties_ext_partial(e, v);
        },
    );
}

// VkExtensionProperties

pub fn decode_extension_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExtensionProperties, WireError> {
    let extension_name = d.fixed_bytes()?;
    let spec_version = d.u32()?;
    Ok(vk::ExtensionProperties {
        extension_name,
        spec_version,
    })
}

pub fn encode_extension_properties(e: &mut Encoder, x: &vk::ExtensionProperties) {
    e.fixed_bytes(&x.extension_name);
    e.u32(x.spec_version);
}

pub fn decode_extension_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExtensionProperties, WireError> {
    let extension_name = vk::zeroed();
    let spec_version = vk::zeroed();
    Ok(vk::ExtensionProperties {
        extension_name,
        spec_version,
    })
}

pub fn encode_extension_properties_partial(e: &mut Encoder, x: &vk::ExtensionProperties) {}

// VkExternalBufferProperties

pub fn decode_external_buffer_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalBufferProperties<'a>, WireError> {
    d.structure_type(vk::ExternalBufferProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_BUFFER_PROPERTIES_CHAIN, decode_node)?;
    decode_external_buffer_properties_body(d, p_next)
}

pub fn encode_external_buffer_properties(e: &mut Encoder, x: &vk::ExternalBufferProperties<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_buffer_properties_body(e, x);
}

pub fn decode_external_buffer_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalBufferProperties<'a>, WireError> {
    let external_memory_properties = decode_external_memory_properties(d)?;
    Ok(vk::ExternalBufferProperties {
        s_type: vk::ExternalBufferProperties::TYPE,
        p_next,
        external_memory_properties,
    })
}

pub fn encode_external_buffer_properties_body(
    e: &mut Encoder,
    x: &vk::ExternalBufferProperties<'_>,
) {
    encode_external_memory_properties(e, &x.external_memory_properties);
}

pub fn decode_external_buffer_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalBufferProperties<'a>, WireError> {
    d.structure_type(vk::ExternalBufferProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_BUFFER_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_external_buffer_properties_partial_body(d, p_next)
}

pub fn encode_external_buffer_properties_partial(
    e: &mut Encoder,
    x: &vk::ExternalBufferProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_external_buffer_properties_partial_body(e, x);
}

pub fn decode_external_buffer_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalBufferProperties<'a>, WireError> {
    let external_memory_properties = decode_external_memory_properties_partial(d)?;
    Ok(vk::ExternalBufferProperties {
        s_type: vk::ExternalBufferProperties::TYPE,
        p_next,
        external_memory_properties,
    })
}

pub fn encode_external_buffer_properties_partial_body(
    e: &mut Encoder,
    x: &vk::ExternalBufferProperties<'_>,
) {
    encode_external_memory_properties_partial(e, &x.external_memory_properties);
}

// VkExternalFenceProperties

pub fn decode_external_fence_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalFenceProperties<'a>, WireError> {
    d.structure_type(vk::ExternalFenceProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_FENCE_PROPERTIES_CHAIN, decode_node)?;
    decode_external_fence_properties_body(d, p_next)
}

pub fn encode_external_fence_properties(e: &mut Encoder, x: &vk::ExternalFenceProperties<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_fence_properties_body(e, x);
}

pub fn decode_external_fence_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalFenceProperties<'a>, WireError> {
    let export_from_imported_handle_types = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    let compatible_handle_types = vk::ExternalFenceHandleTypeFlags(d.u32()?);
    let external_fence_features = vk::ExternalFenceFeatureFlags(d.u32()?);
    Ok(vk::ExternalFenceProperties {
        s_type: vk::ExternalFenceProperties::TYPE,
        p_next,
        export_from_imported_handle_types,
        compatible_handle_types,
        external_fence_features,
    })
}

pub fn encode_external_fence_properties_body(e: &mut Encoder, x: &vk::ExternalFenceProperties<'_>) {
    e.u32(x.export_from_imported_handle_types.0);
    e.u32(x.compatible_handle_types.0);
    e.u32(x.external_fence_features.0);
}

pub fn decode_external_fence_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalFenceProperties<'a>, WireError> {
    d.structure_type(vk::ExternalFenceProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_FENCE_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_external_fence_properties_partial_body(d, p_next)
}

pub fn encode_external_fence_properties_partial(
    e: &mut Encoder,
    x: &vk::ExternalFenceProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_external_fence_properties_partial_body(e, x);
}

pub fn decode_external_fence_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalFenceProperties<'a>, WireError> {
    let export_from_imported_handle_types = vk::zeroed();
    let compatible_handle_types = vk::zeroed();
    let external_fence_features = vk::zeroed();
    Ok(vk::ExternalFenceProperties {
        s_type: vk::ExternalFenceProperties::TYPE,
        p_next,
        export_from_imported_handle_types,
        compatible_handle_types,
        external_fence_features,
    })
}

pub fn encode_external_fence_properties_partial_body(
    e: &mut Encoder,
    x: &vk::ExternalFenceProperties<'_>,
) {
}

// VkExternalImageFormatProperties

pub fn decode_external_image_format_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalImageFormatProperties<'a>, WireError> {
    d.structure_type(vk::ExternalImageFormatProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_IMAGE_FORMAT_PROPERTIES_CHAIN, decode_node)?;
    decode_external_image_format_properties_body(d, p_next)
}

pub fn encode_external_image_format_properties(
    e: &mut Encoder,
    x: &vk::ExternalImageFormatProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_image_format_properties_body(e, x);
}

pub fn decode_external_image_format_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalImageFormatProperties<'a>, WireError> {
    let external_memory_properties = decode_external_memory_properties(d)?;
    Ok(vk::ExternalImageFormatProperties {
        s_type: vk::ExternalImageFormatProperties::TYPE,
        p_next,
        external_memory_properties,
    })
}

pub fn encode_external_image_format_properties_body(
    e: &mut Encoder,
    x: &vk::ExternalImageFormatProperties<'_>,
) {
    encode_external_memory_properties(e, &x.external_memory_properties);
}

pub fn decode_external_image_format_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalImageFormatProperties<'a>, WireError> {
    d.structure_type(vk::ExternalImageFormatProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_IMAGE_FORMAT_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_external_image_format_properties_partial_body(d, p_next)
}

pub fn encode_external_image_format_properties_partial(
    e: &mut Encoder,
    x: &vk::ExternalImageFormatProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_external_image_format_properties_partial_body(e, x);
}

pub fn decode_external_image_format_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalImageFormatProperties<'a>, WireError> {
    let external_memory_properties = decode_external_memory_properties_partial(d)?;
    Ok(vk::ExternalImageFormatProperties {
        s_type: vk::ExternalImageFormatProperties::TYPE,
        p_next,
        external_memory_properties,
    })
}

pub fn encode_external_image_format_properties_partial_body(
    e: &mut Encoder,
    x: &vk::ExternalImageFormatProperties<'_>,
) {
    encode_external_memory_properties_partial(e, &x.external_memory_properties);
}

// VkExternalMemoryProperties

pub fn decode_external_memory_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalMemoryProperties, WireError> {
    let external_memory_features = vk::ExternalMemoryFeatureFlags(d.u32()?);
    let export_from_imported_handle_types = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    let compatible_handle_types = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::ExternalMemoryProperties {
        external_memory_features,
        export_from_imported_handle_types,
        compatible_handle_types,
    })
}

pub fn encode_external_memory_properties(e: &mut Encoder, x: &vk::ExternalMemoryProperties) {
    e.u32(x.external_memory_features.0);
    e.u32(x.export_from_imported_handle_types.0);
    e.u32(x.compatible_handle_types.0);
}

pub fn decode_external_memory_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalMemoryProperties, WireError> {
    let external_memory_features = vk::zeroed();
    let export_from_imported_handle_types = vk::zeroed();
    let compatible_handle_types = vk::zeroed();
    Ok(vk::ExternalMemoryProperties {
        external_memory_features,
        export_from_imported_handle_types,
        compatible_handle_types,
    })
}

pub fn encode_external_memory_properties_partial(
    e: &mut Encoder,
    x: &vk::ExternalMemoryProperties,
) {
}

// VkExternalSemaphoreProperties

pub fn decode_external_semaphore_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalSemaphoreProperties<'a>, WireError> {
    d.structure_type(vk::ExternalSemaphoreProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_SEMAPHORE_PROPERTIES_CHAIN, decode_node)?;
    decode_external_semaphore_properties_body(d, p_next)
}

pub fn encode_external_semaphore_properties(
    e: &mut Encoder,
    x: &vk::ExternalSemaphoreProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_semaphore_properties_body(e, x);
}

pub fn decode_external_semaphore_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalSemaphoreProperties<'a>, WireError> {
    let export_from_imported_handle_types = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    let compatible_handle_types = vk::ExternalSemaphoreHandleTypeFlags(d.u32()?);
    let external_semaphore_features = vk::ExternalSemaphoreFeatureFlags(d.u32()?);
    Ok(vk::ExternalSemaphoreProperties {
        s_type: vk::ExternalSemaphoreProperties::TYPE,
        p_next,
        export_from_imported_handle_types,
        compatible_handle_types,
        external_semaphore_features,
    })
}

pub fn encode_external_semaphore_properties_body(
    e: &mut Encoder,
    x: &vk::ExternalSemaphoreProperties<'_>,
) {
    e.u32(x.export_from_imported_handle_types.0);
    e.u32(x.compatible_handle_types.0);
    e.u32(x.external_semaphore_features.0);
}

pub fn decode_external_semaphore_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalSemaphoreProperties<'a>, WireError> {
    d.structure_type(vk::ExternalSemaphoreProperties::TYPE)?;
    let p_next = d.chain(EXTERNAL_SEMAPHORE_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_external_semaphore_properties_partial_body(d, p_next)
}

pub fn encode_external_semaphore_properties_partial(
    e: &mut Encoder,
    x: &vk::ExternalSemaphoreProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_external_semaphore_properties_partial_body(e, x);
}

pub fn decode_external_semaphore_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalSemaphoreProperties<'a>, WireError> {
    let export_from_imported_handle_types = vk::zeroed();
    let compatible_handle_types = vk::zeroed();
    let external_semaphore_features = vk::zeroed();
    Ok(vk::ExternalSemaphoreProperties {
        s_type: vk::ExternalSemaphoreProperties::TYPE,
        p_next,
        export_from_imported_handle_types,
        compatible_handle_types,
        external_semaphore_features,
    })
}

pub fn encode_external_semaphore_properties_partial_body(
    e: &mut Encoder,
    x: &vk::ExternalSemaphoreProperties<'_>,
) {
}

// VkFilterCubicImageViewImageFormatPropertiesEXT

pub fn decode_filter_cubic_image_view_image_format_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FilterCubicImageViewImageFormatPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::FilterCubicImageViewImageFormatPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_filter_cubic_image_view_image_format_properties_ext_body(d, p_next)
}

pub fn encode_filter_cubic_image_view_image_format_properties_ext(
    e: &mut Encoder,
    x: &vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_filter_cubic_image_view_image_format_properties_ext_body(e, x);
}

pub fn decode_filter_cubic_image_view_image_format_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FilterCubicImageViewImageFormatPropertiesEXT<'a>, WireError> {
    let filter_cubic = d.u32()?;
    let filter_cubic_minmax = d.u32()?;
    Ok(vk::FilterCubicImageViewImageFormatPropertiesEXT {
        s_type: vk::FilterCubicImageViewImageFormatPropertiesEXT::TYPE,
        p_next,
        filter_cubic,
        filter_cubic_minmax,
    })
}

pub fn encode_filter_cubic_image_view_image_format_properties_ext_body(
    e: &mut Encoder,
    x: &vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>,
) {
    e.u32(x.filter_cubic);
    e.u32(x.filter_cubic_minmax);
}

pub fn decode_filter_cubic_image_view_image_format_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FilterCubicImageViewImageFormatPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::FilterCubicImageViewImageFormatPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        FILTER_CUBIC_IMAGE_VIEW_IMAGE_FORMAT_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_filter_cubic_image_view_image_format_properties_ext_partial_body(d, p_next)
}

pub fn encode_filter_cubic_image_view_image_format_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_filter_cubic_image_view_image_format_properties_ext_partial_body(e, x);
}

pub fn decode_filter_cubic_image_view_image_format_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FilterCubicImageViewImageFormatPropertiesEXT<'a>, WireError> {
    let filter_cubic = vk::zeroed();
    let filter_cubic_minmax = vk::zeroed();
    Ok(vk::FilterCubicImageViewImageFormatPropertiesEXT {
        s_type: vk::FilterCubicImageViewImageFormatPropertiesEXT::TYPE,
        p_next,
        filter_cubic,
        filter_cubic_minmax,
    })
}

pub fn encode_filter_cubic_image_view_image_format_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::FilterCubicImageViewImageFormatPropertiesEXT<'_>,
) {
}

// VkFormatProperties

pub fn decode_format_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties, WireError> {
    let linear_tiling_features = vk::FormatFeatureFlags(d.u32()?);
    let optimal_tiling_features = vk::FormatFeatureFlags(d.u32()?);
    let buffer_features = vk::FormatFeatureFlags(d.u32()?);
    Ok(vk::FormatProperties {
        linear_tiling_features,
        optimal_tiling_features,
        buffer_features,
    })
}

pub fn encode_format_properties(e: &mut Encoder, x: &vk::FormatProperties) {
    e.u32(x.linear_tiling_features.0);
    e.u32(x.optimal_tiling_features.0);
    e.u32(x.buffer_features.0);
}

pub fn decode_format_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties, WireError> {
    let linear_tiling_features = vk::zeroed();
    let optimal_tiling_features = vk::zeroed();
    let buffer_features = vk::zeroed();
    Ok(vk::FormatProperties {
        linear_tiling_features,
        optimal_tiling_features,
        buffer_features,
    })
}

pub fn encode_format_properties_partial(e: &mut Encoder, x: &vk::FormatProperties) {}

// VkFormatProperties2

pub fn decode_format_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties2<'a>, WireError> {
    d.structure_type(vk::FormatProperties2::TYPE)?;
    let p_next = d.chain(FORMAT_PROPERTIES2_CHAIN, decode_node)?;
    decode_format_properties2_body(d, p_next)
}

pub fn encode_format_properties2(e: &mut Encoder, x: &vk::FormatProperties2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_format_properties2_body(e, x);
}

pub fn decode_format_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FormatProperties2<'a>, WireError> {
    let format_properties = decode_format_properties(d)?;
    Ok(vk::FormatProperties2 {
        s_type: vk::FormatProperties2::TYPE,
        p_next,
        format_properties,
    })
}

pub fn encode_format_properties2_body(e: &mut Encoder, x: &vk::FormatProperties2<'_>) {
    encode_format_properties(e, &x.format_properties);
}

pub fn decode_format_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties2<'a>, WireError> {
    d.structure_type(vk::FormatProperties2::TYPE)?;
    let p_next = d.chain(FORMAT_PROPERTIES2_CHAIN, decode_node_partial)?;
    decode_format_properties2_partial_body(d, p_next)
}

pub fn encode_format_properties2_partial(e: &mut Encoder, x: &vk::FormatProperties2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_format_properties2_partial_body(e, x);
}

pub fn decode_format_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FormatProperties2<'a>, WireError> {
    let format_properties = decode_format_properties_partial(d)?;
    Ok(vk::FormatProperties2 {
        s_type: vk::FormatProperties2::TYPE,
        p_next,
        format_properties,
    })
}

pub fn encode_format_properties2_partial_body(e: &mut Encoder, x: &vk::FormatProperties2<'_>) {
    encode_format_properties_partial(e, &x.format_properties);
}

// VkFormatProperties3

pub fn decode_format_properties3<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties3<'a>, WireError> {
    d.structure_type(vk::FormatProperties3::TYPE)?;
    let p_next = d.chain(FORMAT_PROPERTIES3_CHAIN, decode_node)?;
    decode_format_properties3_body(d, p_next)
}

pub fn encode_format_properties3(e: &mut Encoder, x: &vk::FormatProperties3<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_format_properties3_body(e, x);
}

pub fn decode_format_properties3_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FormatProperties3<'a>, WireError> {
    let linear_tiling_features = vk::FormatFeatureFlags2(d.u64()?);
    let optimal_tiling_features = vk::FormatFeatureFlags2(d.u64()?);
    let buffer_features = vk::FormatFeatureFlags2(d.u64()?);
    Ok(vk::FormatProperties3 {
        s_type: vk::FormatProperties3::TYPE,
        p_next,
        linear_tiling_features,
        optimal_tiling_features,
        buffer_features,
    })
}

pub fn encode_format_properties3_body(e: &mut Encoder, x: &vk::FormatProperties3<'_>) {
    e.u64(x.linear_tiling_features.0);
    e.u64(x.optimal_tiling_features.0);
    e.u64(x.buffer_features.0);
}

pub fn decode_format_properties3_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::FormatProperties3<'a>, WireError> {
    d.structure_type(vk::FormatProperties3::TYPE)?;
    let p_next = d.chain(FORMAT_PROPERTIES3_CHAIN, decode_node_partial)?;
    decode_format_properties3_partial_body(d, p_next)
}

pub fn encode_format_properties3_partial(e: &mut Encoder, x: &vk::FormatProperties3<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_format_properties3_partial_body(e, x);
}

pub fn decode_format_properties3_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::FormatProperties3<'a>, WireError> {
    let linear_tiling_features = vk::zeroed();
    let optimal_tiling_features = vk::zeroed();
    let buffer_features = vk::zeroed();
    Ok(vk::FormatProperties3 {
        s_type: vk::FormatProperties3::TYPE,
        p_next,
        linear_tiling_features,
        optimal_tiling_features,
        buffer_features,
    })
}

pub fn encode_format_properties3_partial_body(e: &mut Encoder, x: &vk::FormatProperties3<'_>) {}

// VkImageDrmFormatModifierPropertiesEXT

pub fn decode_image_drm_format_modifier_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageDrmFormatModifierPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::ImageDrmFormatModifierPropertiesEXT::TYPE)?;
    let p_next = d.chain(IMAGE_DRM_FORMAT_MODIFIER_PROPERTIES_EXT_CHAIN, decode_node)?;
    decode_image_drm_format_modifier_properties_ext_body(d, p_next)
}

pub fn encode_image_drm_format_modifier_properties_ext(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_drm_format_modifier_properties_ext_body(e, x);
}

pub fn decode_image_drm_format_modifier_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageDrmFormatModifierPropertiesEXT<'a>, WireError> {
    let drm_format_modifier = d.u64()?;
    Ok(vk::ImageDrmFormatModifierPropertiesEXT {
        s_type: vk::ImageDrmFormatModifierPropertiesEXT::TYPE,
        p_next,
        drm_format_modifier,
    })
}

pub fn encode_image_drm_format_modifier_properties_ext_body(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierPropertiesEXT<'_>,
) {
    e.u64(x.drm_format_modifier);
}

pub fn decode_image_drm_format_modifier_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageDrmFormatModifierPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::ImageDrmFormatModifierPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        IMAGE_DRM_FORMAT_MODIFIER_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_image_drm_format_modifier_properties_ext_partial_body(d, p_next)
}

pub fn encode_image_drm_format_modifier_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_image_drm_format_modifier_properties_ext_partial_body(e, x);
}

pub fn decode_image_drm_format_modifier_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageDrmFormatModifierPropertiesEXT<'a>, WireError> {
    let drm_format_modifier = vk::zeroed();
    Ok(vk::ImageDrmFormatModifierPropertiesEXT {
        s_type: vk::ImageDrmFormatModifierPropertiesEXT::TYPE,
        p_next,
        drm_format_modifier,
    })
}

pub fn encode_image_drm_format_modifier_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::ImageDrmFormatModifierPropertiesEXT<'_>,
) {
}

// VkImageFormatProperties

pub fn decode_image_format_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageFormatProperties, WireError> {
    let max_extent = decode_extent_3d(d)?;
    let max_mip_levels = d.u32()?;
    let max_array_layers = d.u32()?;
    let sample_counts = vk::SampleCountFlags(d.u32()?);
    let max_resource_size = d.u64()?;
    Ok(vk::ImageFormatProperties {
        max_extent,
        max_mip_levels,
        max_array_layers,
        sample_counts,
        max_resource_size,
    })
}

pub fn encode_image_format_properties(e: &mut Encoder, x: &vk::ImageFormatProperties) {
    encode_extent_3d(e, &x.max_extent);
    e.u32(x.max_mip_levels);
    e.u32(x.max_array_layers);
    e.u32(x.sample_counts.0);
    e.u64(x.max_resource_size);
}

pub fn decode_image_format_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageFormatProperties, WireError> {
    let max_extent = decode_extent_3d_partial(d)?;
    let max_mip_levels = vk::zeroed();
    let max_array_layers = vk::zeroed();
    let sample_counts = vk::zeroed();
    let max_resource_size = vk::zeroed();
    Ok(vk::ImageFormatProperties {
        max_extent,
        max_mip_levels,
        max_array_layers,
        sample_counts,
        max_resource_size,
    })
}

pub fn encode_image_format_properties_partial(e: &mut Encoder, x: &vk::ImageFormatProperties) {
    encode_extent_3d_partial(e, &x.max_extent);
}

// VkImageFormatProperties2

pub fn decode_image_format_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageFormatProperties2<'a>, WireError> {
    d.structure_type(vk::ImageFormatProperties2::TYPE)?;
    let p_next = d.chain(IMAGE_FORMAT_PROPERTIES2_CHAIN, decode_node)?;
    decode_image_format_properties2_body(d, p_next)
}

pub fn encode_image_format_properties2(e: &mut Encoder, x: &vk::ImageFormatProperties2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_image_format_properties2_body(e, x);
}

pub fn decode_image_format_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageFormatProperties2<'a>, WireError> {
    let image_format_properties = decode_image_format_properties(d)?;
    Ok(vk::ImageFormatProperties2 {
        s_type: vk::ImageFormatProperties2::TYPE,
        p_next,
        image_format_properties,
    })
}

pub fn encode_image_format_properties2_body(e: &mut Encoder, x: &vk::ImageFormatProperties2<'_>) {
    encode_image_format_properties(e, &x.image_format_properties);
}

pub fn decode_image_format_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ImageFormatProperties2<'a>, WireError> {
    d.structure_type(vk::ImageFormatProperties2::TYPE)?;
    let p_next = d.chain(IMAGE_FORMAT_PROPERTIES2_CHAIN, decode_node_partial)?;
    decode_image_format_properties2_partial_body(d, p_next)
}

pub fn encode_image_format_properties2_partial(
    e: &mut Encoder,
    x: &vk::ImageFormatProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_image_format_properties2_partial_body(e, x);
}

pub fn decode_image_format_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ImageFormatProperties2<'a>, WireError> {
    let image_format_properties = decode_image_format_properties_partial(d)?;
    Ok(vk::ImageFormatProperties2 {
        s_type: vk::ImageFormatProperties2::TYPE,
        p_next,
        image_format_properties,
    })
}

pub fn encode_image_format_properties2_partial_body(
    e: &mut Encoder,
    x: &vk::ImageFormatProperties2<'_>,
) {
    encode_image_format_properties_partial(e, &x.image_format_properties);
}

// VkLayerProperties

pub fn decode_layer_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::LayerProperties, WireError> {
    let layer_name = d.fixed_bytes()?;
    let spec_version = d.u32()?;
    let implementation_version = d.u32()?;
    let description = d.fixed_bytes()?;
    Ok(vk::LayerProperties {
        layer_name,
        spec_version,
        implementation_version,
        description,
    })
}

pub fn encode_layer_properties(e: &mut Encoder, x: &vk::LayerProperties) {
    e.fixed_bytes(&x.layer_name);
    e.u32(x.spec_version);
    e.u32(x.implementation_version);
    e.fixed_bytes(&x.description);
}

pub fn decode_layer_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::LayerProperties, WireError> {
    let layer_name = vk::zeroed();
    let spec_version = vk::zeroed();
    let implementation_version = vk::zeroed();
    let description = vk::zeroed();
    Ok(vk::LayerProperties {
        layer_name,
        spec_version,
        implementation_version,
        description,
    })
}

pub fn encode_layer_properties_partial(e: &mut Encoder, x: &vk::LayerProperties) {}

// VkMemoryFdPropertiesKHR

pub fn decode_memory_fd_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryFdPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::MemoryFdPropertiesKHR::TYPE)?;
    let p_next = d.chain(MEMORY_FD_PROPERTIES_KHR_CHAIN, decode_node)?;
    decode_memory_fd_properties_khr_body(d, p_next)
}

pub fn encode_memory_fd_properties_khr(e: &mut Encoder, x: &vk::MemoryFdPropertiesKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_fd_properties_khr_body(e, x);
}

pub fn decode_memory_fd_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryFdPropertiesKHR<'a>, WireError> {
    let memory_type_bits = d.u32()?;
    Ok(vk::MemoryFdPropertiesKHR {
        s_type: vk::MemoryFdPropertiesKHR::TYPE,
        p_next,
        memory_type_bits,
    })
}

pub fn encode_memory_fd_properties_khr_body(e: &mut Encoder, x: &vk::MemoryFdPropertiesKHR<'_>) {
    e.u32(x.memory_type_bits);
}

pub fn decode_memory_fd_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryFdPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::MemoryFdPropertiesKHR::TYPE)?;
    let p_next = d.chain(MEMORY_FD_PROPERTIES_KHR_CHAIN, decode_node_partial)?;
    decode_memory_fd_properties_khr_partial_body(d, p_next)
}

pub fn encode_memory_fd_properties_khr_partial(e: &mut Encoder, x: &vk::MemoryFdPropertiesKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_memory_fd_properties_khr_partial_body(e, x);
}

pub fn decode_memory_fd_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryFdPropertiesKHR<'a>, WireError> {
    let memory_type_bits = vk::zeroed();
    Ok(vk::MemoryFdPropertiesKHR {
        s_type: vk::MemoryFdPropertiesKHR::TYPE,
        p_next,
        memory_type_bits,
    })
}

pub fn encode_memory_fd_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::MemoryFdPropertiesKHR<'_>,
) {
}

// VkMultisamplePropertiesEXT

pub fn decode_multisample_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MultisamplePropertiesEXT<'a>, WireError> {
    d.structure_type(vk::MultisamplePropertiesEXT::TYPE)?;
    let p_next = d.chain(MULTISAMPLE_PROPERTIES_EXT_CHAIN, decode_node)?;
    decode_multisample_properties_ext_body(d, p_next)
}

pub fn encode_multisample_properties_ext(e: &mut Encoder, x: &vk::MultisamplePropertiesEXT<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_multisample_properties_ext_body(e, x);
}

pub fn decode_multisample_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MultisamplePropertiesEXT<'a>, WireError> {
    let max_sample_location_grid_size = decode_extent_2d(d)?;
    Ok(vk::MultisamplePropertiesEXT {
        s_type: vk::MultisamplePropertiesEXT::TYPE,
        p_next,
        max_sample_location_grid_size,
    })
}

pub fn encode_multisample_properties_ext_body(
    e: &mut Encoder,
    x: &vk::MultisamplePropertiesEXT<'_>,
) {
    encode_extent_2d(e, &x.max_sample_location_grid_size);
}

pub fn decode_multisample_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MultisamplePropertiesEXT<'a>, WireError> {
    d.structure_type(vk::MultisamplePropertiesEXT::TYPE)?;
    let p_next = d.chain(MULTISAMPLE_PROPERTIES_EXT_CHAIN, decode_node_partial)?;
    decode_multisample_properties_ext_partial_body(d, p_next)
}

pub fn encode_multisample_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::MultisamplePropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_multisample_properties_ext_partial_body(e, x);
}

pub fn decode_multisample_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MultisamplePropertiesEXT<'a>, WireError> {
    let max_sample_location_grid_size = decode_extent_2d_partial(d)?;
    Ok(vk::MultisamplePropertiesEXT {
        s_type: vk::MultisamplePropertiesEXT::TYPE,
        p_next,
        max_sample_location_grid_size,
    })
}

pub fn encode_multisample_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::MultisamplePropertiesEXT<'_>,
) {
    encode_extent_2d_partial(e, &x.max_sample_location_grid_size);
}

// VkPhysicalDeviceAccelerationStructurePropertiesKHR

pub fn decode_physical_device_acceleration_structure_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAccelerationStructurePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_acceleration_structure_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_acceleration_structure_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_acceleration_structure_properties_khr_body(e, x);
}

pub fn decode_physical_device_acceleration_structure_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'a>, WireError> {
    let max_geometry_count = d.u64()?;
    let max_instance_count = d.u64()?;
    let max_primitive_count = d.u64()?;
    let max_per_stage_descriptor_acceleration_structures = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_acceleration_structures = d.u32()?;
    let max_descriptor_set_acceleration_structures = d.u32()?;
    let max_descriptor_set_update_after_bind_acceleration_structures = d.u32()?;
    let min_acceleration_structure_scratch_offset_alignment = d.u32()?;
    Ok(vk::PhysicalDeviceAccelerationStructurePropertiesKHR {
        s_type: vk::PhysicalDeviceAccelerationStructurePropertiesKHR::TYPE,
        p_next,
        max_geometry_count,
        max_instance_count,
        max_primitive_count,
        max_per_stage_descriptor_acceleration_structures,
        max_per_stage_descriptor_update_after_bind_acceleration_structures,
        max_descriptor_set_acceleration_structures,
        max_descriptor_set_update_after_bind_acceleration_structures,
        min_acceleration_structure_scratch_offset_alignment,
    })
}

pub fn encode_physical_device_acceleration_structure_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>,
) {
    e.u64(x.max_geometry_count);
    e.u64(x.max_instance_count);
    e.u64(x.max_primitive_count);
    e.u32(x.max_per_stage_descriptor_acceleration_structures);
    e.u32(x.max_per_stage_descriptor_update_after_bind_acceleration_structures);
    e.u32(x.max_descriptor_set_acceleration_structures);
    e.u32(x.max_descriptor_set_update_after_bind_acceleration_structures);
    e.u32(x.min_acceleration_structure_scratch_offset_alignment);
}

pub fn decode_physical_device_acceleration_structure_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceAccelerationStructurePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ACCELERATION_STRUCTURE_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_acceleration_structure_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_acceleration_structure_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_acceleration_structure_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_acceleration_structure_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'a>, WireError> {
    let max_geometry_count = vk::zeroed();
    let max_instance_count = vk::zeroed();
    let max_primitive_count = vk::zeroed();
    let max_per_stage_descriptor_acceleration_structures = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_acceleration_structures = vk::zeroed();
    let max_descriptor_set_acceleration_structures = vk::zeroed();
    let max_descriptor_set_update_after_bind_acceleration_structures = vk::zeroed();
    let min_acceleration_structure_scratch_offset_alignment = vk::zeroed();
    Ok(vk::PhysicalDeviceAccelerationStructurePropertiesKHR {
        s_type: vk::PhysicalDeviceAccelerationStructurePropertiesKHR::TYPE,
        p_next,
        max_geometry_count,
        max_instance_count,
        max_primitive_count,
        max_per_stage_descriptor_acceleration_structures,
        max_per_stage_descriptor_update_after_bind_acceleration_structures,
        max_descriptor_set_acceleration_structures,
        max_descriptor_set_update_after_bind_acceleration_structures,
        min_acceleration_structure_scratch_offset_alignment,
    })
}

pub fn encode_physical_device_acceleration_structure_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceAccelerationStructurePropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceBlendOperationAdvancedPropertiesEXT

pub fn decode_physical_device_blend_operation_advanced_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_blend_operation_advanced_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_blend_operation_advanced_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_blend_operation_advanced_properties_ext_body(e, x);
}

pub fn decode_physical_device_blend_operation_advanced_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a>, WireError> {
    let advanced_blend_max_color_attachments = d.u32()?;
    let advanced_blend_independent_blend = d.u32()?;
    let advanced_blend_non_premultiplied_src_color = d.u32()?;
    let advanced_blend_non_premultiplied_dst_color = d.u32()?;
    let advanced_blend_correlated_overlap = d.u32()?;
    let advanced_blend_all_operations = d.u32()?;
    Ok(vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT {
        s_type: vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT::TYPE,
        p_next,
        advanced_blend_max_color_attachments,
        advanced_blend_independent_blend,
        advanced_blend_non_premultiplied_src_color,
        advanced_blend_non_premultiplied_dst_color,
        advanced_blend_correlated_overlap,
        advanced_blend_all_operations,
    })
}

pub fn encode_physical_device_blend_operation_advanced_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>,
) {
    e.u32(x.advanced_blend_max_color_attachments);
    e.u32(x.advanced_blend_independent_blend);
    e.u32(x.advanced_blend_non_premultiplied_src_color);
    e.u32(x.advanced_blend_non_premultiplied_dst_color);
    e.u32(x.advanced_blend_correlated_overlap);
    e.u32(x.advanced_blend_all_operations);
}

pub fn decode_physical_device_blend_operation_advanced_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_BLEND_OPERATION_ADVANCED_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_blend_operation_advanced_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_blend_operation_advanced_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_blend_operation_advanced_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_blend_operation_advanced_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'a>, WireError> {
    let advanced_blend_max_color_attachments = vk::zeroed();
    let advanced_blend_independent_blend = vk::zeroed();
    let advanced_blend_non_premultiplied_src_color = vk::zeroed();
    let advanced_blend_non_premultiplied_dst_color = vk::zeroed();
    let advanced_blend_correlated_overlap = vk::zeroed();
    let advanced_blend_all_operations = vk::zeroed();
    Ok(vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT {
        s_type: vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT::TYPE,
        p_next,
        advanced_blend_max_color_attachments,
        advanced_blend_independent_blend,
        advanced_blend_non_premultiplied_src_color,
        advanced_blend_non_premultiplied_dst_color,
        advanced_blend_correlated_overlap,
        advanced_blend_all_operations,
    })
}

pub fn encode_physical_device_blend_operation_advanced_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceComputeShaderDerivativesPropertiesKHR

pub fn decode_physical_device_compute_shader_derivatives_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_compute_shader_derivatives_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_compute_shader_derivatives_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_compute_shader_derivatives_properties_khr_body(e, x);
}

pub fn decode_physical_device_compute_shader_derivatives_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a>, WireError> {
    let mesh_and_task_shader_derivatives = d.u32()?;
    Ok(vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR {
        s_type: vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR::TYPE,
        p_next,
        mesh_and_task_shader_derivatives,
    })
}

pub fn encode_physical_device_compute_shader_derivatives_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_>,
) {
    e.u32(x.mesh_and_task_shader_derivatives);
}

pub fn decode_physical_device_compute_shader_derivatives_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COMPUTE_SHADER_DERIVATIVES_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_compute_shader_derivatives_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_compute_shader_derivatives_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_compute_shader_derivatives_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_compute_shader_derivatives_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'a>, WireError> {
    let mesh_and_task_shader_derivatives = vk::zeroed();
    Ok(vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR {
        s_type: vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR::TYPE,
        p_next,
        mesh_and_task_shader_derivatives,
    })
}

pub fn encode_physical_device_compute_shader_derivatives_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceConservativeRasterizationPropertiesEXT

pub fn decode_physical_device_conservative_rasterization_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceConservativeRasterizationPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_conservative_rasterization_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_conservative_rasterization_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_conservative_rasterization_properties_ext_body(e, x);
}

pub fn decode_physical_device_conservative_rasterization_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'a>, WireError> {
    let primitive_overestimation_size = d.f32()?;
    let max_extra_primitive_overestimation_size = d.f32()?;
    let extra_primitive_overestimation_size_granularity = d.f32()?;
    let primitive_underestimation = d.u32()?;
    let conservative_point_and_line_rasterization = d.u32()?;
    let degenerate_triangles_rasterized = d.u32()?;
    let degenerate_lines_rasterized = d.u32()?;
    let fully_covered_fragment_shader_input_variable = d.u32()?;
    let conservative_rasterization_post_depth_coverage = d.u32()?;
    Ok(vk::PhysicalDeviceConservativeRasterizationPropertiesEXT {
        s_type: vk::PhysicalDeviceConservativeRasterizationPropertiesEXT::TYPE,
        p_next,
        primitive_overestimation_size,
        max_extra_primitive_overestimation_size,
        extra_primitive_overestimation_size_granularity,
        primitive_underestimation,
        conservative_point_and_line_rasterization,
        degenerate_triangles_rasterized,
        degenerate_lines_rasterized,
        fully_covered_fragment_shader_input_variable,
        conservative_rasterization_post_depth_coverage,
    })
}

pub fn encode_physical_device_conservative_rasterization_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>,
) {
    e.f32(x.primitive_overestimation_size);
    e.f32(x.max_extra_primitive_overestimation_size);
    e.f32(x.extra_primitive_overestimation_size_granularity);
    e.u32(x.primitive_underestimation);
    e.u32(x.conservative_point_and_line_rasterization);
    e.u32(x.degenerate_triangles_rasterized);
    e.u32(x.degenerate_lines_rasterized);
    e.u32(x.fully_covered_fragment_shader_input_variable);
    e.u32(x.conservative_rasterization_post_depth_coverage);
}

pub fn decode_physical_device_conservative_rasterization_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceConservativeRasterizationPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CONSERVATIVE_RASTERIZATION_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_conservative_rasterization_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_conservative_rasterization_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_conservative_rasterization_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_conservative_rasterization_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'a>, WireError> {
    let primitive_overestimation_size = vk::zeroed();
    let max_extra_primitive_overestimation_size = vk::zeroed();
    let extra_primitive_overestimation_size_granularity = vk::zeroed();
    let primitive_underestimation = vk::zeroed();
    let conservative_point_and_line_rasterization = vk::zeroed();
    let degenerate_triangles_rasterized = vk::zeroed();
    let degenerate_lines_rasterized = vk::zeroed();
    let fully_covered_fragment_shader_input_variable = vk::zeroed();
    let conservative_rasterization_post_depth_coverage = vk::zeroed();
    Ok(vk::PhysicalDeviceConservativeRasterizationPropertiesEXT {
        s_type: vk::PhysicalDeviceConservativeRasterizationPropertiesEXT::TYPE,
        p_next,
        primitive_overestimation_size,
        max_extra_primitive_overestimation_size,
        extra_primitive_overestimation_size_granularity,
        primitive_underestimation,
        conservative_point_and_line_rasterization,
        degenerate_triangles_rasterized,
        degenerate_lines_rasterized,
        fully_covered_fragment_shader_input_variable,
        conservative_rasterization_post_depth_coverage,
    })
}

pub fn encode_physical_device_conservative_rasterization_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceConservativeRasterizationPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceCooperativeMatrixPropertiesKHR

pub fn decode_physical_device_cooperative_matrix_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCooperativeMatrixPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_cooperative_matrix_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_cooperative_matrix_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_cooperative_matrix_properties_khr_body(e, x);
}

pub fn decode_physical_device_cooperative_matrix_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'a>, WireError> {
    let cooperative_matrix_supported_stages = vk::ShaderStageFlags(d.u32()?);
    Ok(vk::PhysicalDeviceCooperativeMatrixPropertiesKHR {
        s_type: vk::PhysicalDeviceCooperativeMatrixPropertiesKHR::TYPE,
        p_next,
        cooperative_matrix_supported_stages,
    })
}

pub fn encode_physical_device_cooperative_matrix_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>,
) {
    e.u32(x.cooperative_matrix_supported_stages.0);
}

pub fn decode_physical_device_cooperative_matrix_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCooperativeMatrixPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_COOPERATIVE_MATRIX_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_cooperative_matrix_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_cooperative_matrix_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_cooperative_matrix_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_cooperative_matrix_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'a>, WireError> {
    let cooperative_matrix_supported_stages = vk::zeroed();
    Ok(vk::PhysicalDeviceCooperativeMatrixPropertiesKHR {
        s_type: vk::PhysicalDeviceCooperativeMatrixPropertiesKHR::TYPE,
        p_next,
        cooperative_matrix_supported_stages,
    })
}

pub fn encode_physical_device_cooperative_matrix_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCooperativeMatrixPropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceCustomBorderColorPropertiesEXT

pub fn decode_physical_device_custom_border_color_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCustomBorderColorPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_custom_border_color_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_custom_border_color_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_custom_border_color_properties_ext_body(e, x);
}

pub fn decode_physical_device_custom_border_color_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'a>, WireError> {
    let max_custom_border_color_samplers = d.u32()?;
    Ok(vk::PhysicalDeviceCustomBorderColorPropertiesEXT {
        s_type: vk::PhysicalDeviceCustomBorderColorPropertiesEXT::TYPE,
        p_next,
        max_custom_border_color_samplers,
    })
}

pub fn encode_physical_device_custom_border_color_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>,
) {
    e.u32(x.max_custom_border_color_samplers);
}

pub fn decode_physical_device_custom_border_color_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceCustomBorderColorPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_CUSTOM_BORDER_COLOR_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_custom_border_color_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_custom_border_color_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_custom_border_color_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_custom_border_color_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'a>, WireError> {
    let max_custom_border_color_samplers = vk::zeroed();
    Ok(vk::PhysicalDeviceCustomBorderColorPropertiesEXT {
        s_type: vk::PhysicalDeviceCustomBorderColorPropertiesEXT::TYPE,
        p_next,
        max_custom_border_color_samplers,
    })
}

pub fn encode_physical_device_custom_border_color_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceCustomBorderColorPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceDepthStencilResolveProperties

pub fn decode_physical_device_depth_stencil_resolve_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthStencilResolveProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthStencilResolveProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_depth_stencil_resolve_properties_body(d, p_next)
}

pub fn encode_physical_device_depth_stencil_resolve_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthStencilResolveProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_depth_stencil_resolve_properties_body(e, x);
}

pub fn decode_physical_device_depth_stencil_resolve_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthStencilResolveProperties<'a>, WireError> {
    let supported_depth_resolve_modes = vk::ResolveModeFlags(d.u32()?);
    let supported_stencil_resolve_modes = vk::ResolveModeFlags(d.u32()?);
    let independent_resolve_none = d.u32()?;
    let independent_resolve = d.u32()?;
    Ok(vk::PhysicalDeviceDepthStencilResolveProperties {
        s_type: vk::PhysicalDeviceDepthStencilResolveProperties::TYPE,
        p_next,
        supported_depth_resolve_modes,
        supported_stencil_resolve_modes,
        independent_resolve_none,
        independent_resolve,
    })
}

pub fn encode_physical_device_depth_stencil_resolve_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthStencilResolveProperties<'_>,
) {
    e.u32(x.supported_depth_resolve_modes.0);
    e.u32(x.supported_stencil_resolve_modes.0);
    e.u32(x.independent_resolve_none);
    e.u32(x.independent_resolve);
}

pub fn decode_physical_device_depth_stencil_resolve_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDepthStencilResolveProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDepthStencilResolveProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DEPTH_STENCIL_RESOLVE_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_depth_stencil_resolve_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_depth_stencil_resolve_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthStencilResolveProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_depth_stencil_resolve_properties_partial_body(e, x);
}

pub fn decode_physical_device_depth_stencil_resolve_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDepthStencilResolveProperties<'a>, WireError> {
    let supported_depth_resolve_modes = vk::zeroed();
    let supported_stencil_resolve_modes = vk::zeroed();
    let independent_resolve_none = vk::zeroed();
    let independent_resolve = vk::zeroed();
    Ok(vk::PhysicalDeviceDepthStencilResolveProperties {
        s_type: vk::PhysicalDeviceDepthStencilResolveProperties::TYPE,
        p_next,
        supported_depth_resolve_modes,
        supported_stencil_resolve_modes,
        independent_resolve_none,
        independent_resolve,
    })
}

pub fn encode_physical_device_depth_stencil_resolve_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDepthStencilResolveProperties<'_>,
) {
}

// VkPhysicalDeviceDescriptorIndexingProperties

pub fn decode_physical_device_descriptor_indexing_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDescriptorIndexingProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_descriptor_indexing_properties_body(d, p_next)
}

pub fn encode_physical_device_descriptor_indexing_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_descriptor_indexing_properties_body(e, x);
}

pub fn decode_physical_device_descriptor_indexing_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingProperties<'a>, WireError> {
    let max_update_after_bind_descriptors_in_all_pools = d.u32()?;
    let shader_uniform_buffer_array_non_uniform_indexing_native = d.u32()?;
    let shader_sampled_image_array_non_uniform_indexing_native = d.u32()?;
    let shader_storage_buffer_array_non_uniform_indexing_native = d.u32()?;
    let shader_storage_image_array_non_uniform_indexing_native = d.u32()?;
    let shader_input_attachment_array_non_uniform_indexing_native = d.u32()?;
    let robust_buffer_access_update_after_bind = d.u32()?;
    let quad_divergent_implicit_lod = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_samplers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_uniform_buffers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_storage_buffers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_sampled_images = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_storage_images = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_input_attachments = d.u32()?;
    let max_per_stage_update_after_bind_resources = d.u32()?;
    let max_descriptor_set_update_after_bind_samplers = d.u32()?;
    let max_descriptor_set_update_after_bind_uniform_buffers = d.u32()?;
    let max_descriptor_set_update_after_bind_uniform_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_buffers = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_sampled_images = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_images = d.u32()?;
    let max_descriptor_set_update_after_bind_input_attachments = d.u32()?;
    Ok(vk::PhysicalDeviceDescriptorIndexingProperties {
        s_type: vk::PhysicalDeviceDescriptorIndexingProperties::TYPE,
        p_next,
        max_update_after_bind_descriptors_in_all_pools,
        shader_uniform_buffer_array_non_uniform_indexing_native,
        shader_sampled_image_array_non_uniform_indexing_native,
        shader_storage_buffer_array_non_uniform_indexing_native,
        shader_storage_image_array_non_uniform_indexing_native,
        shader_input_attachment_array_non_uniform_indexing_native,
        robust_buffer_access_update_after_bind,
        quad_divergent_implicit_lod,
        max_per_stage_descriptor_update_after_bind_samplers,
        max_per_stage_descriptor_update_after_bind_uniform_buffers,
        max_per_stage_descriptor_update_after_bind_storage_buffers,
        max_per_stage_descriptor_update_after_bind_sampled_images,
        max_per_stage_descriptor_update_after_bind_storage_images,
        max_per_stage_descriptor_update_after_bind_input_attachments,
        max_per_stage_update_after_bind_resources,
        max_descriptor_set_update_after_bind_samplers,
        max_descriptor_set_update_after_bind_uniform_buffers,
        max_descriptor_set_update_after_bind_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_storage_buffers,
        max_descriptor_set_update_after_bind_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_sampled_images,
        max_descriptor_set_update_after_bind_storage_images,
        max_descriptor_set_update_after_bind_input_attachments,
    })
}

pub fn encode_physical_device_descriptor_indexing_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingProperties<'_>,
) {
    e.u32(x.max_update_after_bind_descriptors_in_all_pools);
    e.u32(x.shader_uniform_buffer_array_non_uniform_indexing_native);
    e.u32(x.shader_sampled_image_array_non_uniform_indexing_native);
    e.u32(x.shader_storage_buffer_array_non_uniform_indexing_native);
    e.u32(x.shader_storage_image_array_non_uniform_indexing_native);
    e.u32(x.shader_input_attachment_array_non_uniform_indexing_native);
    e.u32(x.robust_buffer_access_update_after_bind);
    e.u32(x.quad_divergent_implicit_lod);
    e.u32(x.max_per_stage_descriptor_update_after_bind_samplers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_uniform_buffers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_storage_buffers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_sampled_images);
    e.u32(x.max_per_stage_descriptor_update_after_bind_storage_images);
    e.u32(x.max_per_stage_descriptor_update_after_bind_input_attachments);
    e.u32(x.max_per_stage_update_after_bind_resources);
    e.u32(x.max_descriptor_set_update_after_bind_samplers);
    e.u32(x.max_descriptor_set_update_after_bind_uniform_buffers);
    e.u32(x.max_descriptor_set_update_after_bind_uniform_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_storage_buffers);
    e.u32(x.max_descriptor_set_update_after_bind_storage_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_sampled_images);
    e.u32(x.max_descriptor_set_update_after_bind_storage_images);
    e.u32(x.max_descriptor_set_update_after_bind_input_attachments);
}

pub fn decode_physical_device_descriptor_indexing_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDescriptorIndexingProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_DESCRIPTOR_INDEXING_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_descriptor_indexing_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_descriptor_indexing_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_descriptor_indexing_properties_partial_body(e, x);
}

pub fn decode_physical_device_descriptor_indexing_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDescriptorIndexingProperties<'a>, WireError> {
    let max_update_after_bind_descriptors_in_all_pools = vk::zeroed();
    let shader_uniform_buffer_array_non_uniform_indexing_native = vk::zeroed();
    let shader_sampled_image_array_non_uniform_indexing_native = vk::zeroed();
    let shader_storage_buffer_array_non_uniform_indexing_native = vk::zeroed();
    let shader_storage_image_array_non_uniform_indexing_native = vk::zeroed();
    let shader_input_attachment_array_non_uniform_indexing_native = vk::zeroed();
    let robust_buffer_access_update_after_bind = vk::zeroed();
    let quad_divergent_implicit_lod = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_samplers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_uniform_buffers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_storage_buffers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_sampled_images = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_storage_images = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_input_attachments = vk::zeroed();
    let max_per_stage_update_after_bind_resources = vk::zeroed();
    let max_descriptor_set_update_after_bind_samplers = vk::zeroed();
    let max_descriptor_set_update_after_bind_uniform_buffers = vk::zeroed();
    let max_descriptor_set_update_after_bind_uniform_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_buffers = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_sampled_images = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_images = vk::zeroed();
    let max_descriptor_set_update_after_bind_input_attachments = vk::zeroed();
    Ok(vk::PhysicalDeviceDescriptorIndexingProperties {
        s_type: vk::PhysicalDeviceDescriptorIndexingProperties::TYPE,
        p_next,
        max_update_after_bind_descriptors_in_all_pools,
        shader_uniform_buffer_array_non_uniform_indexing_native,
        shader_sampled_image_array_non_uniform_indexing_native,
        shader_storage_buffer_array_non_uniform_indexing_native,
        shader_storage_image_array_non_uniform_indexing_native,
        shader_input_attachment_array_non_uniform_indexing_native,
        robust_buffer_access_update_after_bind,
        quad_divergent_implicit_lod,
        max_per_stage_descriptor_update_after_bind_samplers,
        max_per_stage_descriptor_update_after_bind_uniform_buffers,
        max_per_stage_descriptor_update_after_bind_storage_buffers,
        max_per_stage_descriptor_update_after_bind_sampled_images,
        max_per_stage_descriptor_update_after_bind_storage_images,
        max_per_stage_descriptor_update_after_bind_input_attachments,
        max_per_stage_update_after_bind_resources,
        max_descriptor_set_update_after_bind_samplers,
        max_descriptor_set_update_after_bind_uniform_buffers,
        max_descriptor_set_update_after_bind_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_storage_buffers,
        max_descriptor_set_update_after_bind_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_sampled_images,
        max_descriptor_set_update_after_bind_storage_images,
        max_descriptor_set_update_after_bind_input_attachments,
    })
}

pub fn encode_physical_device_descriptor_indexing_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDescriptorIndexingProperties<'_>,
) {
}

// VkPhysicalDeviceDriverProperties

pub fn decode_physical_device_driver_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDriverProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDriverProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_DRIVER_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_driver_properties_body(d, p_next)
}

pub fn encode_physical_device_driver_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDriverProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_driver_properties_body(e, x);
}

pub fn decode_physical_device_driver_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDriverProperties<'a>, WireError> {
    let driver_id = vk::DriverId(d.i32()?);
    let driver_name = d.fixed_bytes()?;
    let driver_info = d.fixed_bytes()?;
    let conformance_version = decode_conformance_version(d)?;
    Ok(vk::PhysicalDeviceDriverProperties {
        s_type: vk::PhysicalDeviceDriverProperties::TYPE,
        p_next,
        driver_id,
        driver_name,
        driver_info,
        conformance_version,
    })
}

pub fn encode_physical_device_driver_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDriverProperties<'_>,
) {
    e.i32(x.driver_id.0);
    e.fixed_bytes(&x.driver_name);
    e.fixed_bytes(&x.driver_info);
    encode_conformance_version(e, &x.conformance_version);
}

pub fn decode_physical_device_driver_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceDriverProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceDriverProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_DRIVER_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_physical_device_driver_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_driver_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDriverProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_driver_properties_partial_body(e, x);
}

pub fn decode_physical_device_driver_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceDriverProperties<'a>, WireError> {
    let driver_id = vk::zeroed();
    let driver_name = vk::zeroed();
    let driver_info = vk::zeroed();
    let conformance_version = decode_conformance_version_partial(d)?;
    Ok(vk::PhysicalDeviceDriverProperties {
        s_type: vk::PhysicalDeviceDriverProperties::TYPE,
        p_next,
        driver_id,
        driver_name,
        driver_info,
        conformance_version,
    })
}

pub fn encode_physical_device_driver_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceDriverProperties<'_>,
) {
    encode_conformance_version_partial(e, &x.conformance_version);
}

// VkPhysicalDeviceExtendedDynamicState3PropertiesEXT

pub fn decode_physical_device_extended_dynamic_state3_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE3_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_extended_dynamic_state3_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state3_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_extended_dynamic_state3_properties_ext_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state3_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a>, WireError> {
    let dynamic_primitive_topology_unrestricted = d.u32()?;
    Ok(vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT::TYPE,
        p_next,
        dynamic_primitive_topology_unrestricted,
    })
}

pub fn encode_physical_device_extended_dynamic_state3_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>,
) {
    e.u32(x.dynamic_primitive_topology_unrestricted);
}

pub fn decode_physical_device_extended_dynamic_state3_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_EXTENDED_DYNAMIC_STATE3_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_extended_dynamic_state3_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_extended_dynamic_state3_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_extended_dynamic_state3_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_extended_dynamic_state3_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'a>, WireError> {
    let dynamic_primitive_topology_unrestricted = vk::zeroed();
    Ok(vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT {
        s_type: vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT::TYPE,
        p_next,
        dynamic_primitive_topology_unrestricted,
    })
}

pub fn encode_physical_device_extended_dynamic_state3_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceFloatControlsProperties

pub fn decode_physical_device_float_controls_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFloatControlsProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFloatControlsProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_float_controls_properties_body(d, p_next)
}

pub fn encode_physical_device_float_controls_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFloatControlsProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_float_controls_properties_body(e, x);
}

pub fn decode_physical_device_float_controls_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFloatControlsProperties<'a>, WireError> {
    let denorm_behavior_independence = vk::ShaderFloatControlsIndependence(
        d.enumerator(vk::ShaderFloatControlsIndependence::KNOWN)?,
    );
    let rounding_mode_independence = vk::ShaderFloatControlsIndependence(
        d.enumerator(vk::ShaderFloatControlsIndependence::KNOWN)?,
    );
    let shader_signed_zero_inf_nan_preserve_float16 = d.u32()?;
    let shader_signed_zero_inf_nan_preserve_float32 = d.u32()?;
    let shader_signed_zero_inf_nan_preserve_float64 = d.u32()?;
    let shader_denorm_preserve_float16 = d.u32()?;
    let shader_denorm_preserve_float32 = d.u32()?;
    let shader_denorm_preserve_float64 = d.u32()?;
    let shader_denorm_flush_to_zero_float16 = d.u32()?;
    let shader_denorm_flush_to_zero_float32 = d.u32()?;
    let shader_denorm_flush_to_zero_float64 = d.u32()?;
    let shader_rounding_mode_rte_float16 = d.u32()?;
    let shader_rounding_mode_rte_float32 = d.u32()?;
    let shader_rounding_mode_rte_float64 = d.u32()?;
    let shader_rounding_mode_rtz_float16 = d.u32()?;
    let shader_rounding_mode_rtz_float32 = d.u32()?;
    let shader_rounding_mode_rtz_float64 = d.u32()?;
    Ok(vk::PhysicalDeviceFloatControlsProperties {
        s_type: vk::PhysicalDeviceFloatControlsProperties::TYPE,
        p_next,
        denorm_behavior_independence,
        rounding_mode_independence,
        shader_signed_zero_inf_nan_preserve_float16,
        shader_signed_zero_inf_nan_preserve_float32,
        shader_signed_zero_inf_nan_preserve_float64,
        shader_denorm_preserve_float16,
        shader_denorm_preserve_float32,
        shader_denorm_preserve_float64,
        shader_denorm_flush_to_zero_float16,
        shader_denorm_flush_to_zero_float32,
        shader_denorm_flush_to_zero_float64,
        shader_rounding_mode_rte_float16,
        shader_rounding_mode_rte_float32,
        shader_rounding_mode_rte_float64,
        shader_rounding_mode_rtz_float16,
        shader_rounding_mode_rtz_float32,
        shader_rounding_mode_rtz_float64,
    })
}

pub fn encode_physical_device_float_controls_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFloatControlsProperties<'_>,
) {
    e.i32(x.denorm_behavior_independence.0);
    e.i32(x.rounding_mode_independence.0);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float16);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float32);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float64);
    e.u32(x.shader_denorm_preserve_float16);
    e.u32(x.shader_denorm_preserve_float32);
    e.u32(x.shader_denorm_preserve_float64);
    e.u32(x.shader_denorm_flush_to_zero_float16);
    e.u32(x.shader_denorm_flush_to_zero_float32);
    e.u32(x.shader_denorm_flush_to_zero_float64);
    e.u32(x.shader_rounding_mode_rte_float16);
    e.u32(x.shader_rounding_mode_rte_float32);
    e.u32(x.shader_rounding_mode_rte_float64);
    e.u32(x.shader_rounding_mode_rtz_float16);
    e.u32(x.shader_rounding_mode_rtz_float32);
    e.u32(x.shader_rounding_mode_rtz_float64);
}

pub fn decode_physical_device_float_controls_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFloatControlsProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFloatControlsProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FLOAT_CONTROLS_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_float_controls_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_float_controls_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFloatControlsProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_float_controls_properties_partial_body(e, x);
}

pub fn decode_physical_device_float_controls_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFloatControlsProperties<'a>, WireError> {
    let denorm_behavior_independence = vk::zeroed();
    let rounding_mode_independence = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float16 = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float32 = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float64 = vk::zeroed();
    let shader_denorm_preserve_float16 = vk::zeroed();
    let shader_denorm_preserve_float32 = vk::zeroed();
    let shader_denorm_preserve_float64 = vk::zeroed();
    let shader_denorm_flush_to_zero_float16 = vk::zeroed();
    let shader_denorm_flush_to_zero_float32 = vk::zeroed();
    let shader_denorm_flush_to_zero_float64 = vk::zeroed();
    let shader_rounding_mode_rte_float16 = vk::zeroed();
    let shader_rounding_mode_rte_float32 = vk::zeroed();
    let shader_rounding_mode_rte_float64 = vk::zeroed();
    let shader_rounding_mode_rtz_float16 = vk::zeroed();
    let shader_rounding_mode_rtz_float32 = vk::zeroed();
    let shader_rounding_mode_rtz_float64 = vk::zeroed();
    Ok(vk::PhysicalDeviceFloatControlsProperties {
        s_type: vk::PhysicalDeviceFloatControlsProperties::TYPE,
        p_next,
        denorm_behavior_independence,
        rounding_mode_independence,
        shader_signed_zero_inf_nan_preserve_float16,
        shader_signed_zero_inf_nan_preserve_float32,
        shader_signed_zero_inf_nan_preserve_float64,
        shader_denorm_preserve_float16,
        shader_denorm_preserve_float32,
        shader_denorm_preserve_float64,
        shader_denorm_flush_to_zero_float16,
        shader_denorm_flush_to_zero_float32,
        shader_denorm_flush_to_zero_float64,
        shader_rounding_mode_rte_float16,
        shader_rounding_mode_rte_float32,
        shader_rounding_mode_rte_float64,
        shader_rounding_mode_rtz_float16,
        shader_rounding_mode_rtz_float32,
        shader_rounding_mode_rtz_float64,
    })
}

pub fn encode_physical_device_float_controls_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFloatControlsProperties<'_>,
) {
}

// VkPhysicalDeviceFragmentShaderBarycentricPropertiesKHR

pub fn decode_physical_device_fragment_shader_barycentric_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_fragment_shader_barycentric_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_barycentric_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shader_barycentric_properties_khr_body(e, x);
}

pub fn decode_physical_device_fragment_shader_barycentric_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a>, WireError> {
    let tri_strip_vertex_order_independent_of_provoking_vertex = d.u32()?;
    Ok(vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR {
        s_type: vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR::TYPE,
        p_next,
        tri_strip_vertex_order_independent_of_provoking_vertex,
    })
}

pub fn encode_physical_device_fragment_shader_barycentric_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>,
) {
    e.u32(x.tri_strip_vertex_order_independent_of_provoking_vertex);
}

pub fn decode_physical_device_fragment_shader_barycentric_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADER_BARYCENTRIC_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shader_barycentric_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shader_barycentric_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shader_barycentric_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shader_barycentric_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'a>, WireError> {
    let tri_strip_vertex_order_independent_of_provoking_vertex = vk::zeroed();
    Ok(vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR {
        s_type: vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR::TYPE,
        p_next,
        tri_strip_vertex_order_independent_of_provoking_vertex,
    })
}

pub fn encode_physical_device_fragment_shader_barycentric_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceFragmentShadingRatePropertiesKHR

pub fn decode_physical_device_fragment_shading_rate_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRatePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_fragment_shading_rate_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shading_rate_properties_khr_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'a>, WireError> {
    let min_fragment_shading_rate_attachment_texel_size = decode_extent_2d(d)?;
    let max_fragment_shading_rate_attachment_texel_size = decode_extent_2d(d)?;
    let max_fragment_shading_rate_attachment_texel_size_aspect_ratio = d.u32()?;
    let primitive_fragment_shading_rate_with_multiple_viewports = d.u32()?;
    let layered_shading_rate_attachments = d.u32()?;
    let fragment_shading_rate_non_trivial_combiner_ops = d.u32()?;
    let max_fragment_size = decode_extent_2d(d)?;
    let max_fragment_size_aspect_ratio = d.u32()?;
    let max_fragment_shading_rate_coverage_samples = d.u32()?;
    let max_fragment_shading_rate_rasterization_samples = vk::SampleCountFlags(d.u32()?);
    let fragment_shading_rate_with_shader_depth_stencil_writes = d.u32()?;
    let fragment_shading_rate_with_sample_mask = d.u32()?;
    let fragment_shading_rate_with_shader_sample_mask = d.u32()?;
    let fragment_shading_rate_with_conservative_rasterization = d.u32()?;
    let fragment_shading_rate_with_fragment_shader_interlock = d.u32()?;
    let fragment_shading_rate_with_custom_sample_locations = d.u32()?;
    let fragment_shading_rate_strict_multiply_combiner = d.u32()?;
    Ok(vk::PhysicalDeviceFragmentShadingRatePropertiesKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRatePropertiesKHR::TYPE,
        p_next,
        min_fragment_shading_rate_attachment_texel_size,
        max_fragment_shading_rate_attachment_texel_size,
        max_fragment_shading_rate_attachment_texel_size_aspect_ratio,
        primitive_fragment_shading_rate_with_multiple_viewports,
        layered_shading_rate_attachments,
        fragment_shading_rate_non_trivial_combiner_ops,
        max_fragment_size,
        max_fragment_size_aspect_ratio,
        max_fragment_shading_rate_coverage_samples,
        max_fragment_shading_rate_rasterization_samples,
        fragment_shading_rate_with_shader_depth_stencil_writes,
        fragment_shading_rate_with_sample_mask,
        fragment_shading_rate_with_shader_sample_mask,
        fragment_shading_rate_with_conservative_rasterization,
        fragment_shading_rate_with_fragment_shader_interlock,
        fragment_shading_rate_with_custom_sample_locations,
        fragment_shading_rate_strict_multiply_combiner,
    })
}

pub fn encode_physical_device_fragment_shading_rate_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>,
) {
    encode_extent_2d(e, &x.min_fragment_shading_rate_attachment_texel_size);
    encode_extent_2d(e, &x.max_fragment_shading_rate_attachment_texel_size);
    e.u32(x.max_fragment_shading_rate_attachment_texel_size_aspect_ratio);
    e.u32(x.primitive_fragment_shading_rate_with_multiple_viewports);
    e.u32(x.layered_shading_rate_attachments);
    e.u32(x.fragment_shading_rate_non_trivial_combiner_ops);
    encode_extent_2d(e, &x.max_fragment_size);
    e.u32(x.max_fragment_size_aspect_ratio);
    e.u32(x.max_fragment_shading_rate_coverage_samples);
    e.u32(x.max_fragment_shading_rate_rasterization_samples.0);
    e.u32(x.fragment_shading_rate_with_shader_depth_stencil_writes);
    e.u32(x.fragment_shading_rate_with_sample_mask);
    e.u32(x.fragment_shading_rate_with_shader_sample_mask);
    e.u32(x.fragment_shading_rate_with_conservative_rasterization);
    e.u32(x.fragment_shading_rate_with_fragment_shader_interlock);
    e.u32(x.fragment_shading_rate_with_custom_sample_locations);
    e.u32(x.fragment_shading_rate_strict_multiply_combiner);
}

pub fn decode_physical_device_fragment_shading_rate_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRatePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shading_rate_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shading_rate_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'a>, WireError> {
    let min_fragment_shading_rate_attachment_texel_size = decode_extent_2d_partial(d)?;
    let max_fragment_shading_rate_attachment_texel_size = decode_extent_2d_partial(d)?;
    let max_fragment_shading_rate_attachment_texel_size_aspect_ratio = vk::zeroed();
    let primitive_fragment_shading_rate_with_multiple_viewports = vk::zeroed();
    let layered_shading_rate_attachments = vk::zeroed();
    let fragment_shading_rate_non_trivial_combiner_ops = vk::zeroed();
    let max_fragment_size = decode_extent_2d_partial(d)?;
    let max_fragment_size_aspect_ratio = vk::zeroed();
    let max_fragment_shading_rate_coverage_samples = vk::zeroed();
    let max_fragment_shading_rate_rasterization_samples = vk::zeroed();
    let fragment_shading_rate_with_shader_depth_stencil_writes = vk::zeroed();
    let fragment_shading_rate_with_sample_mask = vk::zeroed();
    let fragment_shading_rate_with_shader_sample_mask = vk::zeroed();
    let fragment_shading_rate_with_conservative_rasterization = vk::zeroed();
    let fragment_shading_rate_with_fragment_shader_interlock = vk::zeroed();
    let fragment_shading_rate_with_custom_sample_locations = vk::zeroed();
    let fragment_shading_rate_strict_multiply_combiner = vk::zeroed();
    Ok(vk::PhysicalDeviceFragmentShadingRatePropertiesKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRatePropertiesKHR::TYPE,
        p_next,
        min_fragment_shading_rate_attachment_texel_size,
        max_fragment_shading_rate_attachment_texel_size,
        max_fragment_shading_rate_attachment_texel_size_aspect_ratio,
        primitive_fragment_shading_rate_with_multiple_viewports,
        layered_shading_rate_attachments,
        fragment_shading_rate_non_trivial_combiner_ops,
        max_fragment_size,
        max_fragment_size_aspect_ratio,
        max_fragment_shading_rate_coverage_samples,
        max_fragment_shading_rate_rasterization_samples,
        fragment_shading_rate_with_shader_depth_stencil_writes,
        fragment_shading_rate_with_sample_mask,
        fragment_shading_rate_with_shader_sample_mask,
        fragment_shading_rate_with_conservative_rasterization,
        fragment_shading_rate_with_fragment_shader_interlock,
        fragment_shading_rate_with_custom_sample_locations,
        fragment_shading_rate_strict_multiply_combiner,
    })
}

pub fn encode_physical_device_fragment_shading_rate_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRatePropertiesKHR<'_>,
) {
    encode_extent_2d_partial(e, &x.min_fragment_shading_rate_attachment_texel_size);
    encode_extent_2d_partial(e, &x.max_fragment_shading_rate_attachment_texel_size);

    encode_extent_2d_partial(e, &x.max_fragment_size);
}

// VkPhysicalDeviceGraphicsPipelineLibraryPropertiesEXT

pub fn decode_physical_device_graphics_pipeline_library_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_graphics_pipeline_library_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_graphics_pipeline_library_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_graphics_pipeline_library_properties_ext_body(e, x);
}

pub fn decode_physical_device_graphics_pipeline_library_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a>, WireError> {
    let graphics_pipeline_library_fast_linking = d.u32()?;
    let graphics_pipeline_library_independent_interpolation_decoration = d.u32()?;
    Ok(vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT {
        s_type: vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT::TYPE,
        p_next,
        graphics_pipeline_library_fast_linking,
        graphics_pipeline_library_independent_interpolation_decoration,
    })
}

pub fn encode_physical_device_graphics_pipeline_library_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>,
) {
    e.u32(x.graphics_pipeline_library_fast_linking);
    e.u32(x.graphics_pipeline_library_independent_interpolation_decoration);
}

pub fn decode_physical_device_graphics_pipeline_library_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_GRAPHICS_PIPELINE_LIBRARY_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_graphics_pipeline_library_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_graphics_pipeline_library_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_graphics_pipeline_library_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_graphics_pipeline_library_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'a>, WireError> {
    let graphics_pipeline_library_fast_linking = vk::zeroed();
    let graphics_pipeline_library_independent_interpolation_decoration = vk::zeroed();
    Ok(vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT {
        s_type: vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT::TYPE,
        p_next,
        graphics_pipeline_library_fast_linking,
        graphics_pipeline_library_independent_interpolation_decoration,
    })
}

pub fn encode_physical_device_graphics_pipeline_library_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceGroupProperties

pub fn decode_physical_device_group_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGroupProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGroupProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_GROUP_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_group_properties_body(d, p_next)
}

pub fn encode_physical_device_group_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_group_properties_body(e, x);
}

pub fn decode_physical_device_group_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGroupProperties<'a>, WireError> {
    let physical_device_count = d.u32()?;
    let physical_devices = d.fixed(|d| d.handle_or_null::<vk::PhysicalDevice>())?;
    let subset_allocation = d.u32()?;
    Ok(vk::PhysicalDeviceGroupProperties {
        s_type: vk::PhysicalDeviceGroupProperties::TYPE,
        p_next,
        physical_device_count,
        physical_devices,
        subset_allocation,
    })
}

pub fn encode_physical_device_group_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.u32(x.physical_device_count);
    e.fixed(&x.physical_devices, |e, v| {
        e.u64(v.0);
    });
    e.u32(x.subset_allocation);
}

pub fn decode_physical_device_group_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceGroupProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceGroupProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_GROUP_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_physical_device_group_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_group_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_group_properties_partial_body(e, x);
}

pub fn decode_physical_device_group_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceGroupProperties<'a>, WireError> {
    let physical_device_count = vk::zeroed();
    let physical_devices = d.fixed(|d| d.raw_handle::<vk::PhysicalDevice>())?;
    let subset_allocation = vk::zeroed();
    Ok(vk::PhysicalDeviceGroupProperties {
        s_type: vk::PhysicalDeviceGroupProperties::TYPE,
        p_next,
        physical_device_count,
        physical_devices,
        subset_allocation,
    })
}

pub fn encode_physical_device_group_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceGroupProperties<'_>,
) {
    e.fixed(&x.physical_devices, |e, v| {
        e.u64(v.0);
    });
}

// VkPhysicalDeviceHostImageCopyProperties

pub fn decode_physical_device_host_image_copy_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostImageCopyProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostImageCopyProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_host_image_copy_properties_body(d, p_next)
}

pub fn encode_physical_device_host_image_copy_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_host_image_copy_properties_body(e, x);
}

pub fn decode_physical_device_host_image_copy_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostImageCopyProperties<'a>, WireError> {
    let copy_src_layout_count = d.length_u32()?;
    let p_copy_src_layouts =
        d.out_array_with(u64::from(copy_src_layout_count), Absence::Allowed, |d| {
            Ok(vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?))
        })?;
    let copy_dst_layout_count = d.length_u32()?;
    let p_copy_dst_layouts =
        d.out_array_with(u64::from(copy_dst_layout_count), Absence::Allowed, |d| {
            Ok(vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?))
        })?;
    let optimal_tiling_layout_uuid = d.fixed_bytes()?;
    let identical_memory_type_requirements = d.u32()?;
    Ok(vk::PhysicalDeviceHostImageCopyProperties {
        s_type: vk::PhysicalDeviceHostImageCopyProperties::TYPE,
        p_next,
        copy_src_layout_count,
        p_copy_src_layouts,
        copy_dst_layout_count,
        p_copy_dst_layouts,
        optimal_tiling_layout_uuid,
        identical_memory_type_requirements,
    })
}

pub fn encode_physical_device_host_image_copy_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyProperties<'_>,
) {
    e.u32(x.copy_src_layout_count);
    e.out_array(
        x.p_copy_src_layouts,
        u64::from(x.copy_src_layout_count),
        |e, v| {
            e.i32(v.0);
        },
    );
    e.u32(x.copy_dst_layout_count);
    e.out_array(
        x.p_copy_dst_layouts,
        u64::from(x.copy_dst_layout_count),
        |e, v| {
            e.i32(v.0);
        },
    );
    e.fixed_bytes(&x.optimal_tiling_layout_uuid);
    e.u32(x.identical_memory_type_requirements);
}

pub fn decode_physical_device_host_image_copy_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceHostImageCopyProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceHostImageCopyProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_HOST_IMAGE_COPY_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_host_image_copy_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_host_image_copy_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_host_image_copy_properties_partial_body(e, x);
}

pub fn decode_physical_device_host_image_copy_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceHostImageCopyProperties<'a>, WireError> {
    let copy_src_layout_count = d.length_u32()?;
    let p_copy_src_layouts = d.out_array(u64::from(copy_src_layout_count), Absence::Allowed)?;
    let copy_dst_layout_count = d.length_u32()?;
    let p_copy_dst_layouts = d.out_array(u64::from(copy_dst_layout_count), Absence::Allowed)?;
    let optimal_tiling_layout_uuid = vk::zeroed();
    let identical_memory_type_requirements = vk::zeroed();
    Ok(vk::PhysicalDeviceHostImageCopyProperties {
        s_type: vk::PhysicalDeviceHostImageCopyProperties::TYPE,
        p_next,
        copy_src_layout_count,
        p_copy_src_layouts,
        copy_dst_layout_count,
        p_copy_dst_layouts,
        optimal_tiling_layout_uuid,
        identical_memory_type_requirements,
    })
}

pub fn encode_physical_device_host_image_copy_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceHostImageCopyProperties<'_>,
) {
    e.u32(x.copy_src_layout_count);
    e.out_count(x.p_copy_src_layouts);
    e.u32(x.copy_dst_layout_count);
    e.out_count(x.p_copy_dst_layouts);
}

// VkPhysicalDeviceIDProperties

pub fn decode_physical_device_id_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceIDProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceIDProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_ID_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_id_properties_body(d, p_next)
}

pub fn encode_physical_device_id_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIDProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_id_properties_body(e, x);
}

pub fn decode_physical_device_id_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceIDProperties<'a>, WireError> {
    let device_uuid = d.fixed_bytes()?;
    let driver_uuid = d.fixed_bytes()?;
    let device_luid = d.fixed_bytes()?;
    let device_node_mask = d.u32()?;
    let device_luid_valid = d.u32()?;
    Ok(vk::PhysicalDeviceIDProperties {
        s_type: vk::PhysicalDeviceIDProperties::TYPE,
        p_next,
        device_uuid,
        driver_uuid,
        device_luid,
        device_node_mask,
        device_luid_valid,
    })
}

pub fn encode_physical_device_id_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIDProperties<'_>,
) {
    e.fixed_bytes(&x.device_uuid);
    e.fixed_bytes(&x.driver_uuid);
    e.fixed_bytes(&x.device_luid);
    e.u32(x.device_node_mask);
    e.u32(x.device_luid_valid);
}

pub fn decode_physical_device_id_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceIDProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceIDProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_ID_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_physical_device_id_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_id_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIDProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_id_properties_partial_body(e, x);
}

pub fn decode_physical_device_id_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceIDProperties<'a>, WireError> {
    let device_uuid = vk::zeroed();
    let driver_uuid = vk::zeroed();
    let device_luid = vk::zeroed();
    let device_node_mask = vk::zeroed();
    let device_luid_valid = vk::zeroed();
    Ok(vk::PhysicalDeviceIDProperties {
        s_type: vk::PhysicalDeviceIDProperties::TYPE,
        p_next,
        device_uuid,
        driver_uuid,
        device_luid,
        device_node_mask,
        device_luid_valid,
    })
}

pub fn encode_physical_device_id_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceIDProperties<'_>,
) {
}

// VkPhysicalDeviceInlineUniformBlockProperties

pub fn decode_physical_device_inline_uniform_block_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceInlineUniformBlockProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_inline_uniform_block_properties_body(d, p_next)
}

pub fn encode_physical_device_inline_uniform_block_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_inline_uniform_block_properties_body(e, x);
}

pub fn decode_physical_device_inline_uniform_block_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockProperties<'a>, WireError> {
    let max_inline_uniform_block_size = d.u32()?;
    let max_per_stage_descriptor_inline_uniform_blocks = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_inline_uniform_blocks = d.u32()?;
    let max_descriptor_set_inline_uniform_blocks = d.u32()?;
    let max_descriptor_set_update_after_bind_inline_uniform_blocks = d.u32()?;
    Ok(vk::PhysicalDeviceInlineUniformBlockProperties {
        s_type: vk::PhysicalDeviceInlineUniformBlockProperties::TYPE,
        p_next,
        max_inline_uniform_block_size,
        max_per_stage_descriptor_inline_uniform_blocks,
        max_per_stage_descriptor_update_after_bind_inline_uniform_blocks,
        max_descriptor_set_inline_uniform_blocks,
        max_descriptor_set_update_after_bind_inline_uniform_blocks,
    })
}

pub fn encode_physical_device_inline_uniform_block_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockProperties<'_>,
) {
    e.u32(x.max_inline_uniform_block_size);
    e.u32(x.max_per_stage_descriptor_inline_uniform_blocks);
    e.u32(x.max_per_stage_descriptor_update_after_bind_inline_uniform_blocks);
    e.u32(x.max_descriptor_set_inline_uniform_blocks);
    e.u32(x.max_descriptor_set_update_after_bind_inline_uniform_blocks);
}

pub fn decode_physical_device_inline_uniform_block_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceInlineUniformBlockProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_INLINE_UNIFORM_BLOCK_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_inline_uniform_block_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_inline_uniform_block_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_inline_uniform_block_properties_partial_body(e, x);
}

pub fn decode_physical_device_inline_uniform_block_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceInlineUniformBlockProperties<'a>, WireError> {
    let max_inline_uniform_block_size = vk::zeroed();
    let max_per_stage_descriptor_inline_uniform_blocks = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_inline_uniform_blocks = vk::zeroed();
    let max_descriptor_set_inline_uniform_blocks = vk::zeroed();
    let max_descriptor_set_update_after_bind_inline_uniform_blocks = vk::zeroed();
    Ok(vk::PhysicalDeviceInlineUniformBlockProperties {
        s_type: vk::PhysicalDeviceInlineUniformBlockProperties::TYPE,
        p_next,
        max_inline_uniform_block_size,
        max_per_stage_descriptor_inline_uniform_blocks,
        max_per_stage_descriptor_update_after_bind_inline_uniform_blocks,
        max_descriptor_set_inline_uniform_blocks,
        max_descriptor_set_update_after_bind_inline_uniform_blocks,
    })
}

pub fn encode_physical_device_inline_uniform_block_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceInlineUniformBlockProperties<'_>,
) {
}

// VkPhysicalDeviceLegacyVertexAttributesPropertiesEXT

pub fn decode_physical_device_legacy_vertex_attributes_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_legacy_vertex_attributes_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_legacy_vertex_attributes_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_legacy_vertex_attributes_properties_ext_body(e, x);
}

pub fn decode_physical_device_legacy_vertex_attributes_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a>, WireError> {
    let native_unaligned_performance = d.u32()?;
    Ok(vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT {
        s_type: vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT::TYPE,
        p_next,
        native_unaligned_performance,
    })
}

pub fn encode_physical_device_legacy_vertex_attributes_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_>,
) {
    e.u32(x.native_unaligned_performance);
}

pub fn decode_physical_device_legacy_vertex_attributes_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LEGACY_VERTEX_ATTRIBUTES_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_legacy_vertex_attributes_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_legacy_vertex_attributes_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_legacy_vertex_attributes_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_legacy_vertex_attributes_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'a>, WireError> {
    let native_unaligned_performance = vk::zeroed();
    Ok(vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT {
        s_type: vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT::TYPE,
        p_next,
        native_unaligned_performance,
    })
}

pub fn encode_physical_device_legacy_vertex_attributes_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceLimits

pub fn decode_physical_device_limits<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLimits, WireError> {
    let max_image_dimension_1d = d.u32()?;
    let max_image_dimension_2d = d.u32()?;
    let max_image_dimension_3d = d.u32()?;
    let max_image_dimension_cube = d.u32()?;
    let max_image_array_layers = d.u32()?;
    let max_texel_buffer_elements = d.u32()?;
    let max_uniform_buffer_range = d.u32()?;
    let max_storage_buffer_range = d.u32()?;
    let max_push_constants_size = d.u32()?;
    let max_memory_allocation_count = d.u32()?;
    let max_sampler_allocation_count = d.u32()?;
    let buffer_image_granularity = d.u64()?;
    let sparse_address_space_size = d.u64()?;
    let max_bound_descriptor_sets = d.u32()?;
    let max_per_stage_descriptor_samplers = d.u32()?;
    let max_per_stage_descriptor_uniform_buffers = d.u32()?;
    let max_per_stage_descriptor_storage_buffers = d.u32()?;
    let max_per_stage_descriptor_sampled_images = d.u32()?;
    let max_per_stage_descriptor_storage_images = d.u32()?;
    let max_per_stage_descriptor_input_attachments = d.u32()?;
    let max_per_stage_resources = d.u32()?;
    let max_descriptor_set_samplers = d.u32()?;
    let max_descriptor_set_uniform_buffers = d.u32()?;
    let max_descriptor_set_uniform_buffers_dynamic = d.u32()?;
    let max_descriptor_set_storage_buffers = d.u32()?;
    let max_descriptor_set_storage_buffers_dynamic = d.u32()?;
    let max_descriptor_set_sampled_images = d.u32()?;
    let max_descriptor_set_storage_images = d.u32()?;
    let max_descriptor_set_input_attachments = d.u32()?;
    let max_vertex_input_attributes = d.u32()?;
    let max_vertex_input_bindings = d.u32()?;
    let max_vertex_input_attribute_offset = d.u32()?;
    let max_vertex_input_binding_stride = d.u32()?;
    let max_vertex_output_components = d.u32()?;
    let max_tessellation_generation_level = d.u32()?;
    let max_tessellation_patch_size = d.u32()?;
    let max_tessellation_control_per_vertex_input_components = d.u32()?;
    let max_tessellation_control_per_vertex_output_components = d.u32()?;
    let max_tessellation_control_per_patch_output_components = d.u32()?;
    let max_tessellation_control_total_output_components = d.u32()?;
    let max_tessellation_evaluation_input_components = d.u32()?;
    let max_tessellation_evaluation_output_components = d.u32()?;
    let max_geometry_shader_invocations = d.u32()?;
    let max_geometry_input_components = d.u32()?;
    let max_geometry_output_components = d.u32()?;
    let max_geometry_output_vertices = d.u32()?;
    let max_geometry_total_output_components = d.u32()?;
    let max_fragment_input_components = d.u32()?;
    let max_fragment_output_attachments = d.u32()?;
    let max_fragment_dual_src_attachments = d.u32()?;
    let max_fragment_combined_output_resources = d.u32()?;
    let max_compute_shared_memory_size = d.u32()?;
    let max_compute_work_group_count = d.fixed(|d| d.u32())?;
    let max_compute_work_group_invocations = d.u32()?;
    let max_compute_work_group_size = d.fixed(|d| d.u32())?;
    let sub_pixel_precision_bits = d.u32()?;
    let sub_texel_precision_bits = d.u32()?;
    let mipmap_precision_bits = d.u32()?;
    let max_draw_indexed_index_value = d.u32()?;
    let max_draw_indirect_count = d.u32()?;
    let max_sampler_lod_bias = d.f32()?;
    let max_sampler_anisotropy = d.f32()?;
    let max_viewports = d.u32()?;
    let max_viewport_dimensions = d.fixed(|d| d.u32())?;
    let viewport_bounds_range = d.fixed(|d| d.f32())?;
    let viewport_sub_pixel_bits = d.u32()?;
    let min_memory_map_alignment = d.usize()?;
    let min_texel_buffer_offset_alignment = d.u64()?;
    let min_uniform_buffer_offset_alignment = d.u64()?;
    let min_storage_buffer_offset_alignment = d.u64()?;
    let min_texel_offset = d.i32()?;
    let max_texel_offset = d.u32()?;
    let min_texel_gather_offset = d.i32()?;
    let max_texel_gather_offset = d.u32()?;
    let min_interpolation_offset = d.f32()?;
    let max_interpolation_offset = d.f32()?;
    let sub_pixel_interpolation_offset_bits = d.u32()?;
    let max_framebuffer_width = d.u32()?;
    let max_framebuffer_height = d.u32()?;
    let max_framebuffer_layers = d.u32()?;
    let framebuffer_color_sample_counts = vk::SampleCountFlags(d.u32()?);
    let framebuffer_depth_sample_counts = vk::SampleCountFlags(d.u32()?);
    let framebuffer_stencil_sample_counts = vk::SampleCountFlags(d.u32()?);
    let framebuffer_no_attachments_sample_counts = vk::SampleCountFlags(d.u32()?);
    let max_color_attachments = d.u32()?;
    let sampled_image_color_sample_counts = vk::SampleCountFlags(d.u32()?);
    let sampled_image_integer_sample_counts = vk::SampleCountFlags(d.u32()?);
    let sampled_image_depth_sample_counts = vk::SampleCountFlags(d.u32()?);
    let sampled_image_stencil_sample_counts = vk::SampleCountFlags(d.u32()?);
    let storage_image_sample_counts = vk::SampleCountFlags(d.u32()?);
    let max_sample_mask_words = d.u32()?;
    let timestamp_compute_and_graphics = d.u32()?;
    let timestamp_period = d.f32()?;
    let max_clip_distances = d.u32()?;
    let max_cull_distances = d.u32()?;
    let max_combined_clip_and_cull_distances = d.u32()?;
    let discrete_queue_priorities = d.u32()?;
    let point_size_range = d.fixed(|d| d.f32())?;
    let line_width_range = d.fixed(|d| d.f32())?;
    let point_size_granularity = d.f32()?;
    let line_width_granularity = d.f32()?;
    let strict_lines = d.u32()?;
    let standard_sample_locations = d.u32()?;
    let optimal_buffer_copy_offset_alignment = d.u64()?;
    let optimal_buffer_copy_row_pitch_alignment = d.u64()?;
    let non_coherent_atom_size = d.u64()?;
    Ok(vk::PhysicalDeviceLimits {
        max_image_dimension_1d,
        max_image_dimension_2d,
        max_image_dimension_3d,
        max_image_dimension_cube,
        max_image_array_layers,
        max_texel_buffer_elements,
        max_uniform_buffer_range,
        max_storage_buffer_range,
        max_push_constants_size,
        max_memory_allocation_count,
        max_sampler_allocation_count,
        buffer_image_granularity,
        sparse_address_space_size,
        max_bound_descriptor_sets,
        max_per_stage_descriptor_samplers,
        max_per_stage_descriptor_uniform_buffers,
        max_per_stage_descriptor_storage_buffers,
        max_per_stage_descriptor_sampled_images,
        max_per_stage_descriptor_storage_images,
        max_per_stage_descriptor_input_attachments,
        max_per_stage_resources,
        max_descriptor_set_samplers,
        max_descriptor_set_uniform_buffers,
        max_descriptor_set_uniform_buffers_dynamic,
        max_descriptor_set_storage_buffers,
        max_descriptor_set_storage_buffers_dynamic,
        max_descriptor_set_sampled_images,
        max_descriptor_set_storage_images,
        max_descriptor_set_input_attachments,
        max_vertex_input_attributes,
        max_vertex_input_bindings,
        max_vertex_input_attribute_offset,
        max_vertex_input_binding_stride,
        max_vertex_output_components,
        max_tessellation_generation_level,
        max_tessellation_patch_size,
        max_tessellation_control_per_vertex_input_components,
        max_tessellation_control_per_vertex_output_components,
        max_tessellation_control_per_patch_output_components,
        max_tessellation_control_total_output_components,
        max_tessellation_evaluation_input_components,
        max_tessellation_evaluation_output_components,
        max_geometry_shader_invocations,
        max_geometry_input_components,
        max_geometry_output_components,
        max_geometry_output_vertices,
        max_geometry_total_output_components,
        max_fragment_input_components,
        max_fragment_output_attachments,
        max_fragment_dual_src_attachments,
        max_fragment_combined_output_resources,
        max_compute_shared_memory_size,
        max_compute_work_group_count,
        max_compute_work_group_invocations,
        max_compute_work_group_size,
        sub_pixel_precision_bits,
        sub_texel_precision_bits,
        mipmap_precision_bits,
        max_draw_indexed_index_value,
        max_draw_indirect_count,
        max_sampler_lod_bias,
        max_sampler_anisotropy,
        max_viewports,
        max_viewport_dimensions,
        viewport_bounds_range,
        viewport_sub_pixel_bits,
        min_memory_map_alignment,
        min_texel_buffer_offset_alignment,
        min_uniform_buffer_offset_alignment,
        min_storage_buffer_offset_alignment,
        min_texel_offset,
        max_texel_offset,
        min_texel_gather_offset,
        max_texel_gather_offset,
        min_interpolation_offset,
        max_interpolation_offset,
        sub_pixel_interpolation_offset_bits,
        max_framebuffer_width,
        max_framebuffer_height,
        max_framebuffer_layers,
        framebuffer_color_sample_counts,
        framebuffer_depth_sample_counts,
        framebuffer_stencil_sample_counts,
        framebuffer_no_attachments_sample_counts,
        max_color_attachments,
        sampled_image_color_sample_counts,
        sampled_image_integer_sample_counts,
        sampled_image_depth_sample_counts,
        sampled_image_stencil_sample_counts,
        storage_image_sample_counts,
        max_sample_mask_words,
        timestamp_compute_and_graphics,
        timestamp_period,
        max_clip_distances,
        max_cull_distances,
        max_combined_clip_and_cull_distances,
        discrete_queue_priorities,
        point_size_range,
        line_width_range,
        point_size_granularity,
        line_width_granularity,
        strict_lines,
        standard_sample_locations,
        optimal_buffer_copy_offset_alignment,
        optimal_buffer_copy_row_pitch_alignment,
        non_coherent_atom_size,
    })
}

pub fn encode_physical_device_limits(e: &mut Encoder, x: &vk::PhysicalDeviceLimits) {
    e.u32(x.max_image_dimension_1d);
    e.u32(x.max_image_dimension_2d);
    e.u32(x.max_image_dimension_3d);
    e.u32(x.max_image_dimension_cube);
    e.u32(x.max_image_array_layers);
    e.u32(x.max_texel_buffer_elements);
    e.u32(x.max_uniform_buffer_range);
    e.u32(x.max_storage_buffer_range);
    e.u32(x.max_push_constants_size);
    e.u32(x.max_memory_allocation_count);
    e.u32(x.max_sampler_allocation_count);
    e.u64(x.buffer_image_granularity);
    e.u64(x.sparse_address_space_size);
    e.u32(x.max_bound_descriptor_sets);
    e.u32(x.max_per_stage_descriptor_samplers);
    e.u32(x.max_per_stage_descriptor_uniform_buffers);
    e.u32(x.max_per_stage_descriptor_storage_buffers);
    e.u32(x.max_per_stage_descriptor_sampled_images);
    e.u32(x.max_per_stage_descriptor_storage_images);
    e.u32(x.max_per_stage_descriptor_input_attachments);
    e.u32(x.max_per_stage_resources);
    e.u32(x.max_descriptor_set_samplers);
    e.u32(x.max_descriptor_set_uniform_buffers);
    e.u32(x.max_descriptor_set_uniform_buffers_dynamic);
    e.u32(x.max_descriptor_set_storage_buffers);
    e.u32(x.max_descriptor_set_storage_buffers_dynamic);
    e.u32(x.max_descriptor_set_sampled_images);
    e.u32(x.max_descriptor_set_storage_images);
    e.u32(x.max_descriptor_set_input_attachments);
    e.u32(x.max_vertex_input_attributes);
    e.u32(x.max_vertex_input_bindings);
    e.u32(x.max_vertex_input_attribute_offset);
    e.u32(x.max_vertex_input_binding_stride);
    e.u32(x.max_vertex_output_components);
    e.u32(x.max_tessellation_generation_level);
    e.u32(x.max_tessellation_patch_size);
    e.u32(x.max_tessellation_control_per_vertex_input_components);
    e.u32(x.max_tessellation_control_per_vertex_output_components);
    e.u32(x.max_tessellation_control_per_patch_output_components);
    e.u32(x.max_tessellation_control_total_output_components);
    e.u32(x.max_tessellation_evaluation_input_components);
    e.u32(x.max_tessellation_evaluation_output_components);
    e.u32(x.max_geometry_shader_invocations);
    e.u32(x.max_geometry_input_components);
    e.u32(x.max_geometry_output_components);
    e.u32(x.max_geometry_output_vertices);
    e.u32(x.max_geometry_total_output_components);
    e.u32(x.max_fragment_input_components);
    e.u32(x.max_fragment_output_attachments);
    e.u32(x.max_fragment_dual_src_attachments);
    e.u32(x.max_fragment_combined_output_resources);
    e.u32(x.max_compute_shared_memory_size);
    e.fixed(&x.max_compute_work_group_count, |e, v| {
        e.u32(*v);
    });
    e.u32(x.max_compute_work_group_invocations);
    e.fixed(&x.max_compute_work_group_size, |e, v| {
        e.u32(*v);
    });
    e.u32(x.sub_pixel_precision_bits);
    e.u32(x.sub_texel_precision_bits);
    e.u32(x.mipmap_precision_bits);
    e.u32(x.max_draw_indexed_index_value);
    e.u32(x.max_draw_indirect_count);
    e.f32(x.max_sampler_lod_bias);
    e.f32(x.max_sampler_anisotropy);
    e.u32(x.max_viewports);
    e.fixed(&x.max_viewport_dimensions, |e, v| {
        e.u32(*v);
    });
    e.fixed(&x.viewport_bounds_range, |e, v| {
        e.f32(*v);
    });
    e.u32(x.viewport_sub_pixel_bits);
    e.usize(x.min_memory_map_alignment);
    e.u64(x.min_texel_buffer_offset_alignment);
    e.u64(x.min_uniform_buffer_offset_alignment);
    e.u64(x.min_storage_buffer_offset_alignment);
    e.i32(x.min_texel_offset);
    e.u32(x.max_texel_offset);
    e.i32(x.min_texel_gather_offset);
    e.u32(x.max_texel_gather_offset);
    e.f32(x.min_interpolation_offset);
    e.f32(x.max_interpolation_offset);
    e.u32(x.sub_pixel_interpolation_offset_bits);
    e.u32(x.max_framebuffer_width);
    e.u32(x.max_framebuffer_height);
    e.u32(x.max_framebuffer_layers);
    e.u32(x.framebuffer_color_sample_counts.0);
    e.u32(x.framebuffer_depth_sample_counts.0);
    e.u32(x.framebuffer_stencil_sample_counts.0);
    e.u32(x.framebuffer_no_attachments_sample_counts.0);
    e.u32(x.max_color_attachments);
    e.u32(x.sampled_image_color_sample_counts.0);
    e.u32(x.sampled_image_integer_sample_counts.0);
    e.u32(x.sampled_image_depth_sample_counts.0);
    e.u32(x.sampled_image_stencil_sample_counts.0);
    e.u32(x.storage_image_sample_counts.0);
    e.u32(x.max_sample_mask_words);
    e.u32(x.timestamp_compute_and_graphics);
    e.f32(x.timestamp_period);
    e.u32(x.max_clip_distances);
    e.u32(x.max_cull_distances);
    e.u32(x.max_combined_clip_and_cull_distances);
    e.u32(x.discrete_queue_priorities);
    e.fixed(&x.point_size_range, |e, v| {
        e.f32(*v);
    });
    e.fixed(&x.line_width_range, |e, v| {
        e.f32(*v);
    });
    e.f32(x.point_size_granularity);
    e.f32(x.line_width_granularity);
    e.u32(x.strict_lines);
    e.u32(x.standard_sample_locations);
    e.u64(x.optimal_buffer_copy_offset_alignment);
    e.u64(x.optimal_buffer_copy_row_pitch_alignment);
    e.u64(x.non_coherent_atom_size);
}

pub fn decode_physical_device_limits_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLimits, WireError> {
    let max_image_dimension_1d = vk::zeroed();
    let max_image_dimension_2d = vk::zeroed();
    let max_image_dimension_3d = vk::zeroed();
    let max_image_dimension_cube = vk::zeroed();
    let max_image_array_layers = vk::zeroed();
    let max_texel_buffer_elements = vk::zeroed();
    let max_uniform_buffer_range = vk::zeroed();
    let max_storage_buffer_range = vk::zeroed();
    let max_push_constants_size = vk::zeroed();
    let max_memory_allocation_count = vk::zeroed();
    let max_sampler_allocation_count = vk::zeroed();
    let buffer_image_granularity = vk::zeroed();
    let sparse_address_space_size = vk::zeroed();
    let max_bound_descriptor_sets = vk::zeroed();
    let max_per_stage_descriptor_samplers = vk::zeroed();
    let max_per_stage_descriptor_uniform_buffers = vk::zeroed();
    let max_per_stage_descriptor_storage_buffers = vk::zeroed();
    let max_per_stage_descriptor_sampled_images = vk::zeroed();
    let max_per_stage_descriptor_storage_images = vk::zeroed();
    let max_per_stage_descriptor_input_attachments = vk::zeroed();
    let max_per_stage_resources = vk::zeroed();
    let max_descriptor_set_samplers = vk::zeroed();
    let max_descriptor_set_uniform_buffers = vk::zeroed();
    let max_descriptor_set_uniform_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_storage_buffers = vk::zeroed();
    let max_descriptor_set_storage_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_sampled_images = vk::zeroed();
    let max_descriptor_set_storage_images = vk::zeroed();
    let max_descriptor_set_input_attachments = vk::zeroed();
    let max_vertex_input_attributes = vk::zeroed();
    let max_vertex_input_bindings = vk::zeroed();
    let max_vertex_input_attribute_offset = vk::zeroed();
    let max_vertex_input_binding_stride = vk::zeroed();
    let max_vertex_output_components = vk::zeroed();
    let max_tessellation_generation_level = vk::zeroed();
    let max_tessellation_patch_size = vk::zeroed();
    let max_tessellation_control_per_vertex_input_components = vk::zeroed();
    let max_tessellation_control_per_vertex_output_components = vk::zeroed();
    let max_tessellation_control_per_patch_output_components = vk::zeroed();
    let max_tessellation_control_total_output_components = vk::zeroed();
    let max_tessellation_evaluation_input_components = vk::zeroed();
    let max_tessellation_evaluation_output_components = vk::zeroed();
    let max_geometry_shader_invocations = vk::zeroed();
    let max_geometry_input_components = vk::zeroed();
    let max_geometry_output_components = vk::zeroed();
    let max_geometry_output_vertices = vk::zeroed();
    let max_geometry_total_output_components = vk::zeroed();
    let max_fragment_input_components = vk::zeroed();
    let max_fragment_output_attachments = vk::zeroed();
    let max_fragment_dual_src_attachments = vk::zeroed();
    let max_fragment_combined_output_resources = vk::zeroed();
    let max_compute_shared_memory_size = vk::zeroed();
    let max_compute_work_group_count = vk::zeroed();
    let max_compute_work_group_invocations = vk::zeroed();
    let max_compute_work_group_size = vk::zeroed();
    let sub_pixel_precision_bits = vk::zeroed();
    let sub_texel_precision_bits = vk::zeroed();
    let mipmap_precision_bits = vk::zeroed();
    let max_draw_indexed_index_value = vk::zeroed();
    let max_draw_indirect_count = vk::zeroed();
    let max_sampler_lod_bias = vk::zeroed();
    let max_sampler_anisotropy = vk::zeroed();
    let max_viewports = vk::zeroed();
    let max_viewport_dimensions = vk::zeroed();
    let viewport_bounds_range = vk::zeroed();
    let viewport_sub_pixel_bits = vk::zeroed();
    let min_memory_map_alignment = vk::zeroed();
    let min_texel_buffer_offset_alignment = vk::zeroed();
    let min_uniform_buffer_offset_alignment = vk::zeroed();
    let min_storage_buffer_offset_alignment = vk::zeroed();
    let min_texel_offset = vk::zeroed();
    let max_texel_offset = vk::zeroed();
    let min_texel_gather_offset = vk::zeroed();
    let max_texel_gather_offset = vk::zeroed();
    let min_interpolation_offset = vk::zeroed();
    let max_interpolation_offset = vk::zeroed();
    let sub_pixel_interpolation_offset_bits = vk::zeroed();
    let max_framebuffer_width = vk::zeroed();
    let max_framebuffer_height = vk::zeroed();
    let max_framebuffer_layers = vk::zeroed();
    let framebuffer_color_sample_counts = vk::zeroed();
    let framebuffer_depth_sample_counts = vk::zeroed();
    let framebuffer_stencil_sample_counts = vk::zeroed();
    let framebuffer_no_attachments_sample_counts = vk::zeroed();
    let max_color_attachments = vk::zeroed();
    let sampled_image_color_sample_counts = vk::zeroed();
    let sampled_image_integer_sample_counts = vk::zeroed();
    let sampled_image_depth_sample_counts = vk::zeroed();
    let sampled_image_stencil_sample_counts = vk::zeroed();
    let storage_image_sample_counts = vk::zeroed();
    let max_sample_mask_words = vk::zeroed();
    let timestamp_compute_and_graphics = vk::zeroed();
    let timestamp_period = vk::zeroed();
    let max_clip_distances = vk::zeroed();
    let max_cull_distances = vk::zeroed();
    let max_combined_clip_and_cull_distances = vk::zeroed();
    let discrete_queue_priorities = vk::zeroed();
    let point_size_range = vk::zeroed();
    let line_width_range = vk::zeroed();
    let point_size_granularity = vk::zeroed();
    let line_width_granularity = vk::zeroed();
    let strict_lines = vk::zeroed();
    let standard_sample_locations = vk::zeroed();
    let optimal_buffer_copy_offset_alignment = vk::zeroed();
    let optimal_buffer_copy_row_pitch_alignment = vk::zeroed();
    let non_coherent_atom_size = vk::zeroed();
    Ok(vk::PhysicalDeviceLimits {
        max_image_dimension_1d,
        max_image_dimension_2d,
        max_image_dimension_3d,
        max_image_dimension_cube,
        max_image_array_layers,
        max_texel_buffer_elements,
        max_uniform_buffer_range,
        max_storage_buffer_range,
        max_push_constants_size,
        max_memory_allocation_count,
        max_sampler_allocation_count,
        buffer_image_granularity,
        sparse_address_space_size,
        max_bound_descriptor_sets,
        max_per_stage_descriptor_samplers,
        max_per_stage_descriptor_uniform_buffers,
        max_per_stage_descriptor_storage_buffers,
        max_per_stage_descriptor_sampled_images,
        max_per_stage_descriptor_storage_images,
        max_per_stage_descriptor_input_attachments,
        max_per_stage_resources,
        max_descriptor_set_samplers,
        max_descriptor_set_uniform_buffers,
        max_descriptor_set_uniform_buffers_dynamic,
        max_descriptor_set_storage_buffers,
        max_descriptor_set_storage_buffers_dynamic,
        max_descriptor_set_sampled_images,
        max_descriptor_set_storage_images,
        max_descriptor_set_input_attachments,
        max_vertex_input_attributes,
        max_vertex_input_bindings,
        max_vertex_input_attribute_offset,
        max_vertex_input_binding_stride,
        max_vertex_output_components,
        max_tessellation_generation_level,
        max_tessellation_patch_size,
        max_tessellation_control_per_vertex_input_components,
        max_tessellation_control_per_vertex_output_components,
        max_tessellation_control_per_patch_output_components,
        max_tessellation_control_total_output_components,
        max_tessellation_evaluation_input_components,
        max_tessellation_evaluation_output_components,
        max_geometry_shader_invocations,
        max_geometry_input_components,
        max_geometry_output_components,
        max_geometry_output_vertices,
        max_geometry_total_output_components,
        max_fragment_input_components,
        max_fragment_output_attachments,
        max_fragment_dual_src_attachments,
        max_fragment_combined_output_resources,
        max_compute_shared_memory_size,
        max_compute_work_group_count,
        max_compute_work_group_invocations,
        max_compute_work_group_size,
        sub_pixel_precision_bits,
        sub_texel_precision_bits,
        mipmap_precision_bits,
        max_draw_indexed_index_value,
        max_draw_indirect_count,
        max_sampler_lod_bias,
        max_sampler_anisotropy,
        max_viewports,
        max_viewport_dimensions,
        viewport_bounds_range,
        viewport_sub_pixel_bits,
        min_memory_map_alignment,
        min_texel_buffer_offset_alignment,
        min_uniform_buffer_offset_alignment,
        min_storage_buffer_offset_alignment,
        min_texel_offset,
        max_texel_offset,
        min_texel_gather_offset,
        max_texel_gather_offset,
        min_interpolation_offset,
        max_interpolation_offset,
        sub_pixel_interpolation_offset_bits,
        max_framebuffer_width,
        max_framebuffer_height,
        max_framebuffer_layers,
        framebuffer_color_sample_counts,
        framebuffer_depth_sample_counts,
        framebuffer_stencil_sample_counts,
        framebuffer_no_attachments_sample_counts,
        max_color_attachments,
        sampled_image_color_sample_counts,
        sampled_image_integer_sample_counts,
        sampled_image_depth_sample_counts,
        sampled_image_stencil_sample_counts,
        storage_image_sample_counts,
        max_sample_mask_words,
        timestamp_compute_and_graphics,
        timestamp_period,
        max_clip_distances,
        max_cull_distances,
        max_combined_clip_and_cull_distances,
        discrete_queue_priorities,
        point_size_range,
        line_width_range,
        point_size_granularity,
        line_width_granularity,
        strict_lines,
        standard_sample_locations,
        optimal_buffer_copy_offset_alignment,
        optimal_buffer_copy_row_pitch_alignment,
        non_coherent_atom_size,
    })
}

pub fn encode_physical_device_limits_partial(e: &mut Encoder, x: &vk::PhysicalDeviceLimits) {}

// VkPhysicalDeviceLineRasterizationProperties

pub fn decode_physical_device_line_rasterization_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLineRasterizationProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLineRasterizationProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_line_rasterization_properties_body(d, p_next)
}

pub fn encode_physical_device_line_rasterization_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_line_rasterization_properties_body(e, x);
}

pub fn decode_physical_device_line_rasterization_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLineRasterizationProperties<'a>, WireError> {
    let line_sub_pixel_precision_bits = d.u32()?;
    Ok(vk::PhysicalDeviceLineRasterizationProperties {
        s_type: vk::PhysicalDeviceLineRasterizationProperties::TYPE,
        p_next,
        line_sub_pixel_precision_bits,
    })
}

pub fn encode_physical_device_line_rasterization_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationProperties<'_>,
) {
    e.u32(x.line_sub_pixel_precision_bits);
}

pub fn decode_physical_device_line_rasterization_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceLineRasterizationProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceLineRasterizationProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_LINE_RASTERIZATION_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_line_rasterization_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_line_rasterization_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_line_rasterization_properties_partial_body(e, x);
}

pub fn decode_physical_device_line_rasterization_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceLineRasterizationProperties<'a>, WireError> {
    let line_sub_pixel_precision_bits = vk::zeroed();
    Ok(vk::PhysicalDeviceLineRasterizationProperties {
        s_type: vk::PhysicalDeviceLineRasterizationProperties::TYPE,
        p_next,
        line_sub_pixel_precision_bits,
    })
}

pub fn encode_physical_device_line_rasterization_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceLineRasterizationProperties<'_>,
) {
}

// VkPhysicalDeviceMaintenance3Properties

pub fn decode_physical_device_maintenance3_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance3Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance3Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE3_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_maintenance3_properties_body(d, p_next)
}

pub fn encode_physical_device_maintenance3_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance3Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance3_properties_body(e, x);
}

pub fn decode_physical_device_maintenance3_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance3Properties<'a>, WireError> {
    let max_per_set_descriptors = d.u32()?;
    let max_memory_allocation_size = d.u64()?;
    Ok(vk::PhysicalDeviceMaintenance3Properties {
        s_type: vk::PhysicalDeviceMaintenance3Properties::TYPE,
        p_next,
        max_per_set_descriptors,
        max_memory_allocation_size,
    })
}

pub fn encode_physical_device_maintenance3_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance3Properties<'_>,
) {
    e.u32(x.max_per_set_descriptors);
    e.u64(x.max_memory_allocation_size);
}

pub fn decode_physical_device_maintenance3_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance3Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance3Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE3_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance3_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance3_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance3Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance3_properties_partial_body(e, x);
}

pub fn decode_physical_device_maintenance3_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance3Properties<'a>, WireError> {
    let max_per_set_descriptors = vk::zeroed();
    let max_memory_allocation_size = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance3Properties {
        s_type: vk::PhysicalDeviceMaintenance3Properties::TYPE,
        p_next,
        max_per_set_descriptors,
        max_memory_allocation_size,
    })
}

pub fn encode_physical_device_maintenance3_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance3Properties<'_>,
) {
}

// VkPhysicalDeviceMaintenance4Properties

pub fn decode_physical_device_maintenance4_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance4Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance4Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE4_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_maintenance4_properties_body(d, p_next)
}

pub fn encode_physical_device_maintenance4_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance4_properties_body(e, x);
}

pub fn decode_physical_device_maintenance4_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance4Properties<'a>, WireError> {
    let max_buffer_size = d.u64()?;
    Ok(vk::PhysicalDeviceMaintenance4Properties {
        s_type: vk::PhysicalDeviceMaintenance4Properties::TYPE,
        p_next,
        max_buffer_size,
    })
}

pub fn encode_physical_device_maintenance4_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Properties<'_>,
) {
    e.u64(x.max_buffer_size);
}

pub fn decode_physical_device_maintenance4_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance4Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance4Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE4_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance4_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance4_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance4_properties_partial_body(e, x);
}

pub fn decode_physical_device_maintenance4_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance4Properties<'a>, WireError> {
    let max_buffer_size = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance4Properties {
        s_type: vk::PhysicalDeviceMaintenance4Properties::TYPE,
        p_next,
        max_buffer_size,
    })
}

pub fn encode_physical_device_maintenance4_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance4Properties<'_>,
) {
}

// VkPhysicalDeviceMaintenance5Properties

pub fn decode_physical_device_maintenance5_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance5Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance5Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE5_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_maintenance5_properties_body(d, p_next)
}

pub fn encode_physical_device_maintenance5_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance5_properties_body(e, x);
}

pub fn decode_physical_device_maintenance5_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance5Properties<'a>, WireError> {
    let early_fragment_multisample_coverage_after_sample_counting = d.u32()?;
    let early_fragment_sample_mask_test_before_sample_counting = d.u32()?;
    let depth_stencil_swizzle_one_support = d.u32()?;
    let polygon_mode_point_size = d.u32()?;
    let non_strict_single_pixel_wide_lines_use_parallelogram = d.u32()?;
    let non_strict_wide_lines_use_parallelogram = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance5Properties {
        s_type: vk::PhysicalDeviceMaintenance5Properties::TYPE,
        p_next,
        early_fragment_multisample_coverage_after_sample_counting,
        early_fragment_sample_mask_test_before_sample_counting,
        depth_stencil_swizzle_one_support,
        polygon_mode_point_size,
        non_strict_single_pixel_wide_lines_use_parallelogram,
        non_strict_wide_lines_use_parallelogram,
    })
}

pub fn encode_physical_device_maintenance5_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Properties<'_>,
) {
    e.u32(x.early_fragment_multisample_coverage_after_sample_counting);
    e.u32(x.early_fragment_sample_mask_test_before_sample_counting);
    e.u32(x.depth_stencil_swizzle_one_support);
    e.u32(x.polygon_mode_point_size);
    e.u32(x.non_strict_single_pixel_wide_lines_use_parallelogram);
    e.u32(x.non_strict_wide_lines_use_parallelogram);
}

pub fn decode_physical_device_maintenance5_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance5Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance5Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE5_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance5_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance5_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance5_properties_partial_body(e, x);
}

pub fn decode_physical_device_maintenance5_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance5Properties<'a>, WireError> {
    let early_fragment_multisample_coverage_after_sample_counting = vk::zeroed();
    let early_fragment_sample_mask_test_before_sample_counting = vk::zeroed();
    let depth_stencil_swizzle_one_support = vk::zeroed();
    let polygon_mode_point_size = vk::zeroed();
    let non_strict_single_pixel_wide_lines_use_parallelogram = vk::zeroed();
    let non_strict_wide_lines_use_parallelogram = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance5Properties {
        s_type: vk::PhysicalDeviceMaintenance5Properties::TYPE,
        p_next,
        early_fragment_multisample_coverage_after_sample_counting,
        early_fragment_sample_mask_test_before_sample_counting,
        depth_stencil_swizzle_one_support,
        polygon_mode_point_size,
        non_strict_single_pixel_wide_lines_use_parallelogram,
        non_strict_wide_lines_use_parallelogram,
    })
}

pub fn encode_physical_device_maintenance5_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance5Properties<'_>,
) {
}

// VkPhysicalDeviceMaintenance6Properties

pub fn decode_physical_device_maintenance6_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance6Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance6Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MAINTENANCE6_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_maintenance6_properties_body(d, p_next)
}

pub fn encode_physical_device_maintenance6_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance6_properties_body(e, x);
}

pub fn decode_physical_device_maintenance6_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance6Properties<'a>, WireError> {
    let block_texel_view_compatible_multiple_layers = d.u32()?;
    let max_combined_image_sampler_descriptor_count = d.u32()?;
    let fragment_shading_rate_clamp_combiner_inputs = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance6Properties {
        s_type: vk::PhysicalDeviceMaintenance6Properties::TYPE,
        p_next,
        block_texel_view_compatible_multiple_layers,
        max_combined_image_sampler_descriptor_count,
        fragment_shading_rate_clamp_combiner_inputs,
    })
}

pub fn encode_physical_device_maintenance6_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Properties<'_>,
) {
    e.u32(x.block_texel_view_compatible_multiple_layers);
    e.u32(x.max_combined_image_sampler_descriptor_count);
    e.u32(x.fragment_shading_rate_clamp_combiner_inputs);
}

pub fn decode_physical_device_maintenance6_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance6Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance6Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE6_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance6_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance6_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance6_properties_partial_body(e, x);
}

pub fn decode_physical_device_maintenance6_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance6Properties<'a>, WireError> {
    let block_texel_view_compatible_multiple_layers = vk::zeroed();
    let max_combined_image_sampler_descriptor_count = vk::zeroed();
    let fragment_shading_rate_clamp_combiner_inputs = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance6Properties {
        s_type: vk::PhysicalDeviceMaintenance6Properties::TYPE,
        p_next,
        block_texel_view_compatible_multiple_layers,
        max_combined_image_sampler_descriptor_count,
        fragment_shading_rate_clamp_combiner_inputs,
    })
}

pub fn encode_physical_device_maintenance6_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance6Properties<'_>,
) {
}

// VkPhysicalDeviceMaintenance7PropertiesKHR

pub fn decode_physical_device_maintenance7_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance7PropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance7PropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE7_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_maintenance7_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_maintenance7_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7PropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_maintenance7_properties_khr_body(e, x);
}

pub fn decode_physical_device_maintenance7_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance7PropertiesKHR<'a>, WireError> {
    let robust_fragment_shading_rate_attachment_access = d.u32()?;
    let separate_depth_stencil_attachment_access = d.u32()?;
    let max_descriptor_set_total_uniform_buffers_dynamic = d.u32()?;
    let max_descriptor_set_total_storage_buffers_dynamic = d.u32()?;
    let max_descriptor_set_total_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_total_storage_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_total_buffers_dynamic = d.u32()?;
    Ok(vk::PhysicalDeviceMaintenance7PropertiesKHR {
        s_type: vk::PhysicalDeviceMaintenance7PropertiesKHR::TYPE,
        p_next,
        robust_fragment_shading_rate_attachment_access,
        separate_depth_stencil_attachment_access,
        max_descriptor_set_total_uniform_buffers_dynamic,
        max_descriptor_set_total_storage_buffers_dynamic,
        max_descriptor_set_total_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_buffers_dynamic,
    })
}

pub fn encode_physical_device_maintenance7_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7PropertiesKHR<'_>,
) {
    e.u32(x.robust_fragment_shading_rate_attachment_access);
    e.u32(x.separate_depth_stencil_attachment_access);
    e.u32(x.max_descriptor_set_total_uniform_buffers_dynamic);
    e.u32(x.max_descriptor_set_total_storage_buffers_dynamic);
    e.u32(x.max_descriptor_set_total_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_total_storage_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_total_buffers_dynamic);
}

pub fn decode_physical_device_maintenance7_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMaintenance7PropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMaintenance7PropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MAINTENANCE7_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_maintenance7_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_maintenance7_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7PropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_maintenance7_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_maintenance7_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMaintenance7PropertiesKHR<'a>, WireError> {
    let robust_fragment_shading_rate_attachment_access = vk::zeroed();
    let separate_depth_stencil_attachment_access = vk::zeroed();
    let max_descriptor_set_total_uniform_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_total_storage_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_total_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_total_storage_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_total_buffers_dynamic = vk::zeroed();
    Ok(vk::PhysicalDeviceMaintenance7PropertiesKHR {
        s_type: vk::PhysicalDeviceMaintenance7PropertiesKHR::TYPE,
        p_next,
        robust_fragment_shading_rate_attachment_access,
        separate_depth_stencil_attachment_access,
        max_descriptor_set_total_uniform_buffers_dynamic,
        max_descriptor_set_total_storage_buffers_dynamic,
        max_descriptor_set_total_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_total_buffers_dynamic,
    })
}

pub fn encode_physical_device_maintenance7_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMaintenance7PropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceMemoryBudgetPropertiesEXT

pub fn decode_physical_device_memory_budget_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMemoryBudgetPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_memory_budget_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_memory_budget_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_memory_budget_properties_ext_body(e, x);
}

pub fn decode_physical_device_memory_budget_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'a>, WireError> {
    let heap_budget = d.fixed(|d| d.u64())?;
    let heap_usage = d.fixed(|d| d.u64())?;
    Ok(vk::PhysicalDeviceMemoryBudgetPropertiesEXT {
        s_type: vk::PhysicalDeviceMemoryBudgetPropertiesEXT::TYPE,
        p_next,
        heap_budget,
        heap_usage,
    })
}

pub fn encode_physical_device_memory_budget_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>,
) {
    e.fixed(&x.heap_budget, |e, v| {
        e.u64(*v);
    });
    e.fixed(&x.heap_usage, |e, v| {
        e.u64(*v);
    });
}

pub fn decode_physical_device_memory_budget_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMemoryBudgetPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MEMORY_BUDGET_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_memory_budget_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_memory_budget_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_memory_budget_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_memory_budget_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'a>, WireError> {
    let heap_budget = vk::zeroed();
    let heap_usage = vk::zeroed();
    Ok(vk::PhysicalDeviceMemoryBudgetPropertiesEXT {
        s_type: vk::PhysicalDeviceMemoryBudgetPropertiesEXT::TYPE,
        p_next,
        heap_budget,
        heap_usage,
    })
}

pub fn encode_physical_device_memory_budget_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryBudgetPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceMemoryProperties

pub fn decode_physical_device_memory_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryProperties, WireError> {
    let memory_type_count = d.u32()?;
    let memory_types = d.fixed(|d| decode_memory_type(d))?;
    let memory_heap_count = d.u32()?;
    let memory_heaps = d.fixed(|d| decode_memory_heap(d))?;
    Ok(vk::PhysicalDeviceMemoryProperties {
        memory_type_count,
        memory_types,
        memory_heap_count,
        memory_heaps,
    })
}

pub fn encode_physical_device_memory_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties,
) {
    e.u32(x.memory_type_count);
    e.fixed(&x.memory_types, |e, v| {
        encode_memory_type(e, v);
    });
    e.u32(x.memory_heap_count);
    e.fixed(&x.memory_heaps, |e, v| {
        encode_memory_heap(e, v);
    });
}

pub fn decode_physical_device_memory_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryProperties, WireError> {
    let memory_type_count = vk::zeroed();
    let memory_types = d.fixed(|d| decode_memory_type_partial(d))?;
    let memory_heap_count = vk::zeroed();
    let memory_heaps = d.fixed(|d| decode_memory_heap_partial(d))?;
    Ok(vk::PhysicalDeviceMemoryProperties {
        memory_type_count,
        memory_types,
        memory_heap_count,
        memory_heaps,
    })
}

pub fn encode_physical_device_memory_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties,
) {
    e.fixed(&x.memory_types, |e, v| {
        encode_memory_type_partial(e, v);
    });

    e.fixed(&x.memory_heaps, |e, v| {
        encode_memory_heap_partial(e, v);
    });
}

// VkPhysicalDeviceMemoryProperties2

pub fn decode_physical_device_memory_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryProperties2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMemoryProperties2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MEMORY_PROPERTIES2_CHAIN, decode_node)?;
    decode_physical_device_memory_properties2_body(d, p_next)
}

pub fn encode_physical_device_memory_properties2(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_memory_properties2_body(e, x);
}

pub fn decode_physical_device_memory_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMemoryProperties2<'a>, WireError> {
    let memory_properties = decode_physical_device_memory_properties(d)?;
    Ok(vk::PhysicalDeviceMemoryProperties2 {
        s_type: vk::PhysicalDeviceMemoryProperties2::TYPE,
        p_next,
        memory_properties,
    })
}

pub fn encode_physical_device_memory_properties2_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    encode_physical_device_memory_properties(e, &x.memory_properties);
}

pub fn decode_physical_device_memory_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMemoryProperties2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMemoryProperties2::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MEMORY_PROPERTIES2_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_memory_properties2_partial_body(d, p_next)
}

pub fn encode_physical_device_memory_properties2_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_memory_properties2_partial_body(e, x);
}

pub fn decode_physical_device_memory_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMemoryProperties2<'a>, WireError> {
    let memory_properties = decode_physical_device_memory_properties_partial(d)?;
    Ok(vk::PhysicalDeviceMemoryProperties2 {
        s_type: vk::PhysicalDeviceMemoryProperties2::TYPE,
        p_next,
        memory_properties,
    })
}

pub fn encode_physical_device_memory_properties2_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMemoryProperties2<'_>,
) {
    encode_physical_device_memory_properties_partial(e, &x.memory_properties);
}

// VkPhysicalDeviceMeshShaderPropertiesEXT

pub fn decode_physical_device_mesh_shader_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMeshShaderPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMeshShaderPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_mesh_shader_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_mesh_shader_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_mesh_shader_properties_ext_body(e, x);
}

pub fn decode_physical_device_mesh_shader_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMeshShaderPropertiesEXT<'a>, WireError> {
    let max_task_work_group_total_count = d.u32()?;
    let max_task_work_group_count = d.fixed(|d| d.u32())?;
    let max_task_work_group_invocations = d.u32()?;
    let max_task_work_group_size = d.fixed(|d| d.u32())?;
    let max_task_payload_size = d.u32()?;
    let max_task_shared_memory_size = d.u32()?;
    let max_task_payload_and_shared_memory_size = d.u32()?;
    let max_mesh_work_group_total_count = d.u32()?;
    let max_mesh_work_group_count = d.fixed(|d| d.u32())?;
    let max_mesh_work_group_invocations = d.u32()?;
    let max_mesh_work_group_size = d.fixed(|d| d.u32())?;
    let max_mesh_shared_memory_size = d.u32()?;
    let max_mesh_payload_and_shared_memory_size = d.u32()?;
    let max_mesh_output_memory_size = d.u32()?;
    let max_mesh_payload_and_output_memory_size = d.u32()?;
    let max_mesh_output_components = d.u32()?;
    let max_mesh_output_vertices = d.u32()?;
    let max_mesh_output_primitives = d.u32()?;
    let max_mesh_output_layers = d.u32()?;
    let max_mesh_multiview_view_count = d.u32()?;
    let mesh_output_per_vertex_granularity = d.u32()?;
    let mesh_output_per_primitive_granularity = d.u32()?;
    let max_preferred_task_work_group_invocations = d.u32()?;
    let max_preferred_mesh_work_group_invocations = d.u32()?;
    let prefers_local_invocation_vertex_output = d.u32()?;
    let prefers_local_invocation_primitive_output = d.u32()?;
    let prefers_compact_vertex_output = d.u32()?;
    let prefers_compact_primitive_output = d.u32()?;
    Ok(vk::PhysicalDeviceMeshShaderPropertiesEXT {
        s_type: vk::PhysicalDeviceMeshShaderPropertiesEXT::TYPE,
        p_next,
        max_task_work_group_total_count,
        max_task_work_group_count,
        max_task_work_group_invocations,
        max_task_work_group_size,
        max_task_payload_size,
        max_task_shared_memory_size,
        max_task_payload_and_shared_memory_size,
        max_mesh_work_group_total_count,
        max_mesh_work_group_count,
        max_mesh_work_group_invocations,
        max_mesh_work_group_size,
        max_mesh_shared_memory_size,
        max_mesh_payload_and_shared_memory_size,
        max_mesh_output_memory_size,
        max_mesh_payload_and_output_memory_size,
        max_mesh_output_components,
        max_mesh_output_vertices,
        max_mesh_output_primitives,
        max_mesh_output_layers,
        max_mesh_multiview_view_count,
        mesh_output_per_vertex_granularity,
        mesh_output_per_primitive_granularity,
        max_preferred_task_work_group_invocations,
        max_preferred_mesh_work_group_invocations,
        prefers_local_invocation_vertex_output,
        prefers_local_invocation_primitive_output,
        prefers_compact_vertex_output,
        prefers_compact_primitive_output,
    })
}

pub fn encode_physical_device_mesh_shader_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>,
) {
    e.u32(x.max_task_work_group_total_count);
    e.fixed(&x.max_task_work_group_count, |e, v| {
        e.u32(*v);
    });
    e.u32(x.max_task_work_group_invocations);
    e.fixed(&x.max_task_work_group_size, |e, v| {
        e.u32(*v);
    });
    e.u32(x.max_task_payload_size);
    e.u32(x.max_task_shared_memory_size);
    e.u32(x.max_task_payload_and_shared_memory_size);
    e.u32(x.max_mesh_work_group_total_count);
    e.fixed(&x.max_mesh_work_group_count, |e, v| {
        e.u32(*v);
    });
    e.u32(x.max_mesh_work_group_invocations);
    e.fixed(&x.max_mesh_work_group_size, |e, v| {
        e.u32(*v);
    });
    e.u32(x.max_mesh_shared_memory_size);
    e.u32(x.max_mesh_payload_and_shared_memory_size);
    e.u32(x.max_mesh_output_memory_size);
    e.u32(x.max_mesh_payload_and_output_memory_size);
    e.u32(x.max_mesh_output_components);
    e.u32(x.max_mesh_output_vertices);
    e.u32(x.max_mesh_output_primitives);
    e.u32(x.max_mesh_output_layers);
    e.u32(x.max_mesh_multiview_view_count);
    e.u32(x.mesh_output_per_vertex_granularity);
    e.u32(x.mesh_output_per_primitive_granularity);
    e.u32(x.max_preferred_task_work_group_invocations);
    e.u32(x.max_preferred_mesh_work_group_invocations);
    e.u32(x.prefers_local_invocation_vertex_output);
    e.u32(x.prefers_local_invocation_primitive_output);
    e.u32(x.prefers_compact_vertex_output);
    e.u32(x.prefers_compact_primitive_output);
}

pub fn decode_physical_device_mesh_shader_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMeshShaderPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMeshShaderPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MESH_SHADER_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_mesh_shader_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_mesh_shader_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_mesh_shader_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_mesh_shader_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMeshShaderPropertiesEXT<'a>, WireError> {
    let max_task_work_group_total_count = vk::zeroed();
    let max_task_work_group_count = vk::zeroed();
    let max_task_work_group_invocations = vk::zeroed();
    let max_task_work_group_size = vk::zeroed();
    let max_task_payload_size = vk::zeroed();
    let max_task_shared_memory_size = vk::zeroed();
    let max_task_payload_and_shared_memory_size = vk::zeroed();
    let max_mesh_work_group_total_count = vk::zeroed();
    let max_mesh_work_group_count = vk::zeroed();
    let max_mesh_work_group_invocations = vk::zeroed();
    let max_mesh_work_group_size = vk::zeroed();
    let max_mesh_shared_memory_size = vk::zeroed();
    let max_mesh_payload_and_shared_memory_size = vk::zeroed();
    let max_mesh_output_memory_size = vk::zeroed();
    let max_mesh_payload_and_output_memory_size = vk::zeroed();
    let max_mesh_output_components = vk::zeroed();
    let max_mesh_output_vertices = vk::zeroed();
    let max_mesh_output_primitives = vk::zeroed();
    let max_mesh_output_layers = vk::zeroed();
    let max_mesh_multiview_view_count = vk::zeroed();
    let mesh_output_per_vertex_granularity = vk::zeroed();
    let mesh_output_per_primitive_granularity = vk::zeroed();
    let max_preferred_task_work_group_invocations = vk::zeroed();
    let max_preferred_mesh_work_group_invocations = vk::zeroed();
    let prefers_local_invocation_vertex_output = vk::zeroed();
    let prefers_local_invocation_primitive_output = vk::zeroed();
    let prefers_compact_vertex_output = vk::zeroed();
    let prefers_compact_primitive_output = vk::zeroed();
    Ok(vk::PhysicalDeviceMeshShaderPropertiesEXT {
        s_type: vk::PhysicalDeviceMeshShaderPropertiesEXT::TYPE,
        p_next,
        max_task_work_group_total_count,
        max_task_work_group_count,
        max_task_work_group_invocations,
        max_task_work_group_size,
        max_task_payload_size,
        max_task_shared_memory_size,
        max_task_payload_and_shared_memory_size,
        max_mesh_work_group_total_count,
        max_mesh_work_group_count,
        max_mesh_work_group_invocations,
        max_mesh_work_group_size,
        max_mesh_shared_memory_size,
        max_mesh_payload_and_shared_memory_size,
        max_mesh_output_memory_size,
        max_mesh_payload_and_output_memory_size,
        max_mesh_output_components,
        max_mesh_output_vertices,
        max_mesh_output_primitives,
        max_mesh_output_layers,
        max_mesh_multiview_view_count,
        mesh_output_per_vertex_granularity,
        mesh_output_per_primitive_granularity,
        max_preferred_task_work_group_invocations,
        max_preferred_mesh_work_group_invocations,
        prefers_local_invocation_vertex_output,
        prefers_local_invocation_primitive_output,
        prefers_compact_vertex_output,
        prefers_compact_primitive_output,
    })
}

pub fn encode_physical_device_mesh_shader_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMeshShaderPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceMultiDrawPropertiesEXT

pub fn decode_physical_device_multi_draw_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiDrawPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiDrawPropertiesEXT::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT_CHAIN, decode_node)?;
    decode_physical_device_multi_draw_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_multi_draw_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_multi_draw_properties_ext_body(e, x);
}

pub fn decode_physical_device_multi_draw_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiDrawPropertiesEXT<'a>, WireError> {
    let max_multi_draw_count = d.u32()?;
    Ok(vk::PhysicalDeviceMultiDrawPropertiesEXT {
        s_type: vk::PhysicalDeviceMultiDrawPropertiesEXT::TYPE,
        p_next,
        max_multi_draw_count,
    })
}

pub fn encode_physical_device_multi_draw_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>,
) {
    e.u32(x.max_multi_draw_count);
}

pub fn decode_physical_device_multi_draw_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiDrawPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiDrawPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTI_DRAW_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_multi_draw_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_multi_draw_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_multi_draw_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_multi_draw_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiDrawPropertiesEXT<'a>, WireError> {
    let max_multi_draw_count = vk::zeroed();
    Ok(vk::PhysicalDeviceMultiDrawPropertiesEXT {
        s_type: vk::PhysicalDeviceMultiDrawPropertiesEXT::TYPE,
        p_next,
        max_multi_draw_count,
    })
}

pub fn encode_physical_device_multi_draw_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiDrawPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceMultiviewProperties

pub fn decode_physical_device_multiview_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiviewProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiviewProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_multiview_properties_body(d, p_next)
}

pub fn encode_physical_device_multiview_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_multiview_properties_body(e, x);
}

pub fn decode_physical_device_multiview_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiviewProperties<'a>, WireError> {
    let max_multiview_view_count = d.u32()?;
    let max_multiview_instance_index = d.u32()?;
    Ok(vk::PhysicalDeviceMultiviewProperties {
        s_type: vk::PhysicalDeviceMultiviewProperties::TYPE,
        p_next,
        max_multiview_view_count,
        max_multiview_instance_index,
    })
}

pub fn encode_physical_device_multiview_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewProperties<'_>,
) {
    e.u32(x.max_multiview_view_count);
    e.u32(x.max_multiview_instance_index);
}

pub fn decode_physical_device_multiview_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceMultiviewProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceMultiviewProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_MULTIVIEW_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_multiview_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_multiview_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_multiview_properties_partial_body(e, x);
}

pub fn decode_physical_device_multiview_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceMultiviewProperties<'a>, WireError> {
    let max_multiview_view_count = vk::zeroed();
    let max_multiview_instance_index = vk::zeroed();
    Ok(vk::PhysicalDeviceMultiviewProperties {
        s_type: vk::PhysicalDeviceMultiviewProperties::TYPE,
        p_next,
        max_multiview_view_count,
        max_multiview_instance_index,
    })
}

pub fn encode_physical_device_multiview_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceMultiviewProperties<'_>,
) {
}

// VkPhysicalDeviceNestedCommandBufferPropertiesEXT

pub fn decode_physical_device_nested_command_buffer_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNestedCommandBufferPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_nested_command_buffer_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_nested_command_buffer_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_nested_command_buffer_properties_ext_body(e, x);
}

pub fn decode_physical_device_nested_command_buffer_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'a>, WireError> {
    let max_command_buffer_nesting_level = d.u32()?;
    Ok(vk::PhysicalDeviceNestedCommandBufferPropertiesEXT {
        s_type: vk::PhysicalDeviceNestedCommandBufferPropertiesEXT::TYPE,
        p_next,
        max_command_buffer_nesting_level,
    })
}

pub fn encode_physical_device_nested_command_buffer_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>,
) {
    e.u32(x.max_command_buffer_nesting_level);
}

pub fn decode_physical_device_nested_command_buffer_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceNestedCommandBufferPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_NESTED_COMMAND_BUFFER_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_nested_command_buffer_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_nested_command_buffer_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_nested_command_buffer_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_nested_command_buffer_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'a>, WireError> {
    let max_command_buffer_nesting_level = vk::zeroed();
    Ok(vk::PhysicalDeviceNestedCommandBufferPropertiesEXT {
        s_type: vk::PhysicalDeviceNestedCommandBufferPropertiesEXT::TYPE,
        p_next,
        max_command_buffer_nesting_level,
    })
}

pub fn encode_physical_device_nested_command_buffer_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceNestedCommandBufferPropertiesEXT<'_>,
) {
}

// VkPhysicalDevicePCIBusInfoPropertiesEXT

pub fn decode_physical_device_pci_bus_info_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePCIBusInfoPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pci_bus_info_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_pci_bus_info_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pci_bus_info_properties_ext_body(e, x);
}

pub fn decode_physical_device_pci_bus_info_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'a>, WireError> {
    let pci_domain = d.u32()?;
    let pci_bus = d.u32()?;
    let pci_device = d.u32()?;
    let pci_function = d.u32()?;
    Ok(vk::PhysicalDevicePCIBusInfoPropertiesEXT {
        s_type: vk::PhysicalDevicePCIBusInfoPropertiesEXT::TYPE,
        p_next,
        pci_domain,
        pci_bus,
        pci_device,
        pci_function,
    })
}

pub fn encode_physical_device_pci_bus_info_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>,
) {
    e.u32(x.pci_domain);
    e.u32(x.pci_bus);
    e.u32(x.pci_device);
    e.u32(x.pci_function);
}

pub fn decode_physical_device_pci_bus_info_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePCIBusInfoPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PCI_BUS_INFO_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pci_bus_info_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_pci_bus_info_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pci_bus_info_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_pci_bus_info_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePCIBusInfoPropertiesEXT<'a>, WireError> {
    let pci_domain = vk::zeroed();
    let pci_bus = vk::zeroed();
    let pci_device = vk::zeroed();
    let pci_function = vk::zeroed();
    Ok(vk::PhysicalDevicePCIBusInfoPropertiesEXT {
        s_type: vk::PhysicalDevicePCIBusInfoPropertiesEXT::TYPE,
        p_next,
        pci_domain,
        pci_bus,
        pci_device,
        pci_function,
    })
}

pub fn encode_physical_device_pci_bus_info_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePCIBusInfoPropertiesEXT<'_>,
) {
}

// VkPhysicalDevicePipelineRobustnessProperties

pub fn decode_physical_device_pipeline_robustness_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineRobustnessProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineRobustnessProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_pipeline_robustness_properties_body(d, p_next)
}

pub fn encode_physical_device_pipeline_robustness_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_pipeline_robustness_properties_body(e, x);
}

pub fn decode_physical_device_pipeline_robustness_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineRobustnessProperties<'a>, WireError> {
    let default_robustness_storage_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_uniform_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_vertex_inputs = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_images = vk::PipelineRobustnessImageBehavior(
        d.enumerator(vk::PipelineRobustnessImageBehavior::KNOWN)?,
    );
    Ok(vk::PhysicalDevicePipelineRobustnessProperties {
        s_type: vk::PhysicalDevicePipelineRobustnessProperties::TYPE,
        p_next,
        default_robustness_storage_buffers,
        default_robustness_uniform_buffers,
        default_robustness_vertex_inputs,
        default_robustness_images,
    })
}

pub fn encode_physical_device_pipeline_robustness_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessProperties<'_>,
) {
    e.i32(x.default_robustness_storage_buffers.0);
    e.i32(x.default_robustness_uniform_buffers.0);
    e.i32(x.default_robustness_vertex_inputs.0);
    e.i32(x.default_robustness_images.0);
}

pub fn decode_physical_device_pipeline_robustness_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePipelineRobustnessProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePipelineRobustnessProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PIPELINE_ROBUSTNESS_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_pipeline_robustness_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_pipeline_robustness_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_pipeline_robustness_properties_partial_body(e, x);
}

pub fn decode_physical_device_pipeline_robustness_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePipelineRobustnessProperties<'a>, WireError> {
    let default_robustness_storage_buffers = vk::zeroed();
    let default_robustness_uniform_buffers = vk::zeroed();
    let default_robustness_vertex_inputs = vk::zeroed();
    let default_robustness_images = vk::zeroed();
    Ok(vk::PhysicalDevicePipelineRobustnessProperties {
        s_type: vk::PhysicalDevicePipelineRobustnessProperties::TYPE,
        p_next,
        default_robustness_storage_buffers,
        default_robustness_uniform_buffers,
        default_robustness_vertex_inputs,
        default_robustness_images,
    })
}

pub fn encode_physical_device_pipeline_robustness_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePipelineRobustnessProperties<'_>,
) {
}

// VkPhysicalDevicePointClippingProperties

pub fn decode_physical_device_point_clipping_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePointClippingProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePointClippingProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_point_clipping_properties_body(d, p_next)
}

pub fn encode_physical_device_point_clipping_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePointClippingProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_point_clipping_properties_body(e, x);
}

pub fn decode_physical_device_point_clipping_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePointClippingProperties<'a>, WireError> {
    let point_clipping_behavior =
        vk::PointClippingBehavior(d.enumerator(vk::PointClippingBehavior::KNOWN)?);
    Ok(vk::PhysicalDevicePointClippingProperties {
        s_type: vk::PhysicalDevicePointClippingProperties::TYPE,
        p_next,
        point_clipping_behavior,
    })
}

pub fn encode_physical_device_point_clipping_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePointClippingProperties<'_>,
) {
    e.i32(x.point_clipping_behavior.0);
}

pub fn decode_physical_device_point_clipping_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePointClippingProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePointClippingProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_POINT_CLIPPING_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_point_clipping_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_point_clipping_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePointClippingProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_point_clipping_properties_partial_body(e, x);
}

pub fn decode_physical_device_point_clipping_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePointClippingProperties<'a>, WireError> {
    let point_clipping_behavior = vk::zeroed();
    Ok(vk::PhysicalDevicePointClippingProperties {
        s_type: vk::PhysicalDevicePointClippingProperties::TYPE,
        p_next,
        point_clipping_behavior,
    })
}

pub fn encode_physical_device_point_clipping_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePointClippingProperties<'_>,
) {
}

// VkPhysicalDeviceProperties

pub fn decode_physical_device_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProperties, WireError> {
    let api_version = d.u32()?;
    let driver_version = d.u32()?;
    let vendor_id = d.u32()?;
    let device_id = d.u32()?;
    let device_type = vk::PhysicalDeviceType(d.enumerator(vk::PhysicalDeviceType::KNOWN)?);
    let device_name = d.fixed_bytes()?;
    let pipeline_cache_uuid = d.fixed_bytes()?;
    let limits = decode_physical_device_limits(d)?;
    let sparse_properties = decode_physical_device_sparse_properties(d)?;
    Ok(vk::PhysicalDeviceProperties {
        api_version,
        driver_version,
        vendor_id,
        device_id,
        device_type,
        device_name,
        pipeline_cache_uuid,
        limits,
        sparse_properties,
    })
}

pub fn encode_physical_device_properties(e: &mut Encoder, x: &vk::PhysicalDeviceProperties) {
    e.u32(x.api_version);
    e.u32(x.driver_version);
    e.u32(x.vendor_id);
    e.u32(x.device_id);
    e.i32(x.device_type.0);
    e.fixed_bytes(&x.device_name);
    e.fixed_bytes(&x.pipeline_cache_uuid);
    encode_physical_device_limits(e, &x.limits);
    encode_physical_device_sparse_properties(e, &x.sparse_properties);
}

pub fn decode_physical_device_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProperties, WireError> {
    let api_version = vk::zeroed();
    let driver_version = vk::zeroed();
    let vendor_id = vk::zeroed();
    let device_id = vk::zeroed();
    let device_type = vk::zeroed();
    let device_name = vk::zeroed();
    let pipeline_cache_uuid = vk::zeroed();
    let limits = decode_physical_device_limits_partial(d)?;
    let sparse_properties = decode_physical_device_sparse_properties_partial(d)?;
    Ok(vk::PhysicalDeviceProperties {
        api_version,
        driver_version,
        vendor_id,
        device_id,
        device_type,
        device_name,
        pipeline_cache_uuid,
        limits,
        sparse_properties,
    })
}

pub fn encode_physical_device_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProperties,
) {
    encode_physical_device_limits_partial(e, &x.limits);
    encode_physical_device_sparse_properties_partial(e, &x.sparse_properties);
}

// VkPhysicalDeviceProperties2

pub fn decode_physical_device_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProperties2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProperties2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_PROPERTIES2_CHAIN, decode_node)?;
    decode_physical_device_properties2_body(d, p_next)
}

pub fn encode_physical_device_properties2(e: &mut Encoder, x: &vk::PhysicalDeviceProperties2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_properties2_body(e, x);
}

pub fn decode_physical_device_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProperties2<'a>, WireError> {
    let properties = decode_physical_device_properties(d)?;
    Ok(vk::PhysicalDeviceProperties2 {
        s_type: vk::PhysicalDeviceProperties2::TYPE,
        p_next,
        properties,
    })
}

pub fn encode_physical_device_properties2_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProperties2<'_>,
) {
    encode_physical_device_properties(e, &x.properties);
}

pub fn decode_physical_device_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProperties2<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProperties2::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_PROPERTIES2_CHAIN, decode_node_partial)?;
    decode_physical_device_properties2_partial_body(d, p_next)
}

pub fn encode_physical_device_properties2_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_properties2_partial_body(e, x);
}

pub fn decode_physical_device_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProperties2<'a>, WireError> {
    let properties = decode_physical_device_properties_partial(d)?;
    Ok(vk::PhysicalDeviceProperties2 {
        s_type: vk::PhysicalDeviceProperties2::TYPE,
        p_next,
        properties,
    })
}

pub fn encode_physical_device_properties2_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProperties2<'_>,
) {
    encode_physical_device_properties_partial(e, &x.properties);
}

// VkPhysicalDeviceProtectedMemoryProperties

pub fn decode_physical_device_protected_memory_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProtectedMemoryProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProtectedMemoryProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_protected_memory_properties_body(d, p_next)
}

pub fn encode_physical_device_protected_memory_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_protected_memory_properties_body(e, x);
}

pub fn decode_physical_device_protected_memory_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProtectedMemoryProperties<'a>, WireError> {
    let protected_no_fault = d.u32()?;
    Ok(vk::PhysicalDeviceProtectedMemoryProperties {
        s_type: vk::PhysicalDeviceProtectedMemoryProperties::TYPE,
        p_next,
        protected_no_fault,
    })
}

pub fn encode_physical_device_protected_memory_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryProperties<'_>,
) {
    e.u32(x.protected_no_fault);
}

pub fn decode_physical_device_protected_memory_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProtectedMemoryProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProtectedMemoryProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROTECTED_MEMORY_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_protected_memory_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_protected_memory_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_protected_memory_properties_partial_body(e, x);
}

pub fn decode_physical_device_protected_memory_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProtectedMemoryProperties<'a>, WireError> {
    let protected_no_fault = vk::zeroed();
    Ok(vk::PhysicalDeviceProtectedMemoryProperties {
        s_type: vk::PhysicalDeviceProtectedMemoryProperties::TYPE,
        p_next,
        protected_no_fault,
    })
}

pub fn encode_physical_device_protected_memory_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProtectedMemoryProperties<'_>,
) {
}

// VkPhysicalDeviceProvokingVertexPropertiesEXT

pub fn decode_physical_device_provoking_vertex_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProvokingVertexPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_provoking_vertex_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_provoking_vertex_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_provoking_vertex_properties_ext_body(e, x);
}

pub fn decode_physical_device_provoking_vertex_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'a>, WireError> {
    let provoking_vertex_mode_per_pipeline = d.u32()?;
    let transform_feedback_preserves_triangle_fan_provoking_vertex = d.u32()?;
    Ok(vk::PhysicalDeviceProvokingVertexPropertiesEXT {
        s_type: vk::PhysicalDeviceProvokingVertexPropertiesEXT::TYPE,
        p_next,
        provoking_vertex_mode_per_pipeline,
        transform_feedback_preserves_triangle_fan_provoking_vertex,
    })
}

pub fn encode_physical_device_provoking_vertex_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>,
) {
    e.u32(x.provoking_vertex_mode_per_pipeline);
    e.u32(x.transform_feedback_preserves_triangle_fan_provoking_vertex);
}

pub fn decode_physical_device_provoking_vertex_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceProvokingVertexPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PROVOKING_VERTEX_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_provoking_vertex_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_provoking_vertex_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_provoking_vertex_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_provoking_vertex_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceProvokingVertexPropertiesEXT<'a>, WireError> {
    let provoking_vertex_mode_per_pipeline = vk::zeroed();
    let transform_feedback_preserves_triangle_fan_provoking_vertex = vk::zeroed();
    Ok(vk::PhysicalDeviceProvokingVertexPropertiesEXT {
        s_type: vk::PhysicalDeviceProvokingVertexPropertiesEXT::TYPE,
        p_next,
        provoking_vertex_mode_per_pipeline,
        transform_feedback_preserves_triangle_fan_provoking_vertex,
    })
}

pub fn encode_physical_device_provoking_vertex_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceProvokingVertexPropertiesEXT<'_>,
) {
}

// VkPhysicalDevicePushDescriptorProperties

pub fn decode_physical_device_push_descriptor_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePushDescriptorProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePushDescriptorProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_push_descriptor_properties_body(d, p_next)
}

pub fn encode_physical_device_push_descriptor_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePushDescriptorProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_push_descriptor_properties_body(e, x);
}

pub fn decode_physical_device_push_descriptor_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePushDescriptorProperties<'a>, WireError> {
    let max_push_descriptors = d.u32()?;
    Ok(vk::PhysicalDevicePushDescriptorProperties {
        s_type: vk::PhysicalDevicePushDescriptorProperties::TYPE,
        p_next,
        max_push_descriptors,
    })
}

pub fn encode_physical_device_push_descriptor_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePushDescriptorProperties<'_>,
) {
    e.u32(x.max_push_descriptors);
}

pub fn decode_physical_device_push_descriptor_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDevicePushDescriptorProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDevicePushDescriptorProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_PUSH_DESCRIPTOR_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_push_descriptor_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_push_descriptor_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePushDescriptorProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_push_descriptor_properties_partial_body(e, x);
}

pub fn decode_physical_device_push_descriptor_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDevicePushDescriptorProperties<'a>, WireError> {
    let max_push_descriptors = vk::zeroed();
    Ok(vk::PhysicalDevicePushDescriptorProperties {
        s_type: vk::PhysicalDevicePushDescriptorProperties::TYPE,
        p_next,
        max_push_descriptors,
    })
}

pub fn encode_physical_device_push_descriptor_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDevicePushDescriptorProperties<'_>,
) {
}

// VkPhysicalDeviceRayTracingPipelinePropertiesKHR

pub fn decode_physical_device_ray_tracing_pipeline_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPipelinePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_ray_tracing_pipeline_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_pipeline_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_ray_tracing_pipeline_properties_khr_body(e, x);
}

pub fn decode_physical_device_ray_tracing_pipeline_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'a>, WireError> {
    let shader_group_handle_size = d.u32()?;
    let max_ray_recursion_depth = d.u32()?;
    let max_shader_group_stride = d.u32()?;
    let shader_group_base_alignment = d.u32()?;
    let shader_group_handle_capture_replay_size = d.u32()?;
    let max_ray_dispatch_invocation_count = d.u32()?;
    let shader_group_handle_alignment = d.u32()?;
    let max_ray_hit_attribute_size = d.u32()?;
    Ok(vk::PhysicalDeviceRayTracingPipelinePropertiesKHR {
        s_type: vk::PhysicalDeviceRayTracingPipelinePropertiesKHR::TYPE,
        p_next,
        shader_group_handle_size,
        max_ray_recursion_depth,
        max_shader_group_stride,
        shader_group_base_alignment,
        shader_group_handle_capture_replay_size,
        max_ray_dispatch_invocation_count,
        shader_group_handle_alignment,
        max_ray_hit_attribute_size,
    })
}

pub fn encode_physical_device_ray_tracing_pipeline_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>,
) {
    e.u32(x.shader_group_handle_size);
    e.u32(x.max_ray_recursion_depth);
    e.u32(x.max_shader_group_stride);
    e.u32(x.shader_group_base_alignment);
    e.u32(x.shader_group_handle_capture_replay_size);
    e.u32(x.max_ray_dispatch_invocation_count);
    e.u32(x.shader_group_handle_alignment);
    e.u32(x.max_ray_hit_attribute_size);
}

pub fn decode_physical_device_ray_tracing_pipeline_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRayTracingPipelinePropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_RAY_TRACING_PIPELINE_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_ray_tracing_pipeline_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_ray_tracing_pipeline_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_ray_tracing_pipeline_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_ray_tracing_pipeline_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'a>, WireError> {
    let shader_group_handle_size = vk::zeroed();
    let max_ray_recursion_depth = vk::zeroed();
    let max_shader_group_stride = vk::zeroed();
    let shader_group_base_alignment = vk::zeroed();
    let shader_group_handle_capture_replay_size = vk::zeroed();
    let max_ray_dispatch_invocation_count = vk::zeroed();
    let shader_group_handle_alignment = vk::zeroed();
    let max_ray_hit_attribute_size = vk::zeroed();
    Ok(vk::PhysicalDeviceRayTracingPipelinePropertiesKHR {
        s_type: vk::PhysicalDeviceRayTracingPipelinePropertiesKHR::TYPE,
        p_next,
        shader_group_handle_size,
        max_ray_recursion_depth,
        max_shader_group_stride,
        shader_group_base_alignment,
        shader_group_handle_capture_replay_size,
        max_ray_dispatch_invocation_count,
        shader_group_handle_alignment,
        max_ray_hit_attribute_size,
    })
}

pub fn encode_physical_device_ray_tracing_pipeline_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRayTracingPipelinePropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceRobustness2PropertiesKHR

pub fn decode_physical_device_robustness2_properties_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRobustness2PropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRobustness2PropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ROBUSTNESS2_PROPERTIES_KHR_CHAIN,
        decode_node,
    )?;
    decode_physical_device_robustness2_properties_khr_body(d, p_next)
}

pub fn encode_physical_device_robustness2_properties_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2PropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_robustness2_properties_khr_body(e, x);
}

pub fn decode_physical_device_robustness2_properties_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRobustness2PropertiesKHR<'a>, WireError> {
    let robust_storage_buffer_access_size_alignment = d.u64()?;
    let robust_uniform_buffer_access_size_alignment = d.u64()?;
    Ok(vk::PhysicalDeviceRobustness2PropertiesKHR {
        s_type: vk::PhysicalDeviceRobustness2PropertiesKHR::TYPE,
        p_next,
        robust_storage_buffer_access_size_alignment,
        robust_uniform_buffer_access_size_alignment,
    })
}

pub fn encode_physical_device_robustness2_properties_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2PropertiesKHR<'_>,
) {
    e.u64(x.robust_storage_buffer_access_size_alignment);
    e.u64(x.robust_uniform_buffer_access_size_alignment);
}

pub fn decode_physical_device_robustness2_properties_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceRobustness2PropertiesKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceRobustness2PropertiesKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_ROBUSTNESS2_PROPERTIES_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_robustness2_properties_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_robustness2_properties_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2PropertiesKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_robustness2_properties_khr_partial_body(e, x);
}

pub fn decode_physical_device_robustness2_properties_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceRobustness2PropertiesKHR<'a>, WireError> {
    let robust_storage_buffer_access_size_alignment = vk::zeroed();
    let robust_uniform_buffer_access_size_alignment = vk::zeroed();
    Ok(vk::PhysicalDeviceRobustness2PropertiesKHR {
        s_type: vk::PhysicalDeviceRobustness2PropertiesKHR::TYPE,
        p_next,
        robust_storage_buffer_access_size_alignment,
        robust_uniform_buffer_access_size_alignment,
    })
}

pub fn encode_physical_device_robustness2_properties_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceRobustness2PropertiesKHR<'_>,
) {
}

// VkPhysicalDeviceSampleLocationsPropertiesEXT

pub fn decode_physical_device_sample_locations_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSampleLocationsPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_sample_locations_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_sample_locations_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_sample_locations_properties_ext_body(e, x);
}

pub fn decode_physical_device_sample_locations_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'a>, WireError> {
    let sample_location_sample_counts = vk::SampleCountFlags(d.u32()?);
    let max_sample_location_grid_size = decode_extent_2d(d)?;
    let sample_location_coordinate_range = d.fixed(|d| d.f32())?;
    let sample_location_sub_pixel_bits = d.u32()?;
    let variable_sample_locations = d.u32()?;
    Ok(vk::PhysicalDeviceSampleLocationsPropertiesEXT {
        s_type: vk::PhysicalDeviceSampleLocationsPropertiesEXT::TYPE,
        p_next,
        sample_location_sample_counts,
        max_sample_location_grid_size,
        sample_location_coordinate_range,
        sample_location_sub_pixel_bits,
        variable_sample_locations,
    })
}

pub fn encode_physical_device_sample_locations_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>,
) {
    e.u32(x.sample_location_sample_counts.0);
    encode_extent_2d(e, &x.max_sample_location_grid_size);
    e.fixed(&x.sample_location_coordinate_range, |e, v| {
        e.f32(*v);
    });
    e.u32(x.sample_location_sub_pixel_bits);
    e.u32(x.variable_sample_locations);
}

pub fn decode_physical_device_sample_locations_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSampleLocationsPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLE_LOCATIONS_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_sample_locations_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_sample_locations_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_sample_locations_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_sample_locations_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSampleLocationsPropertiesEXT<'a>, WireError> {
    let sample_location_sample_counts = vk::zeroed();
    let max_sample_location_grid_size = decode_extent_2d_partial(d)?;
    let sample_location_coordinate_range = vk::zeroed();
    let sample_location_sub_pixel_bits = vk::zeroed();
    let variable_sample_locations = vk::zeroed();
    Ok(vk::PhysicalDeviceSampleLocationsPropertiesEXT {
        s_type: vk::PhysicalDeviceSampleLocationsPropertiesEXT::TYPE,
        p_next,
        sample_location_sample_counts,
        max_sample_location_grid_size,
        sample_location_coordinate_range,
        sample_location_sub_pixel_bits,
        variable_sample_locations,
    })
}

pub fn encode_physical_device_sample_locations_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSampleLocationsPropertiesEXT<'_>,
) {
    encode_extent_2d_partial(e, &x.max_sample_location_grid_size);
}

// VkPhysicalDeviceSamplerFilterMinmaxProperties

pub fn decode_physical_device_sampler_filter_minmax_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSamplerFilterMinmaxProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_sampler_filter_minmax_properties_body(d, p_next)
}

pub fn encode_physical_device_sampler_filter_minmax_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_sampler_filter_minmax_properties_body(e, x);
}

pub fn decode_physical_device_sampler_filter_minmax_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'a>, WireError> {
    let filter_minmax_single_component_formats = d.u32()?;
    let filter_minmax_image_component_mapping = d.u32()?;
    Ok(vk::PhysicalDeviceSamplerFilterMinmaxProperties {
        s_type: vk::PhysicalDeviceSamplerFilterMinmaxProperties::TYPE,
        p_next,
        filter_minmax_single_component_formats,
        filter_minmax_image_component_mapping,
    })
}

pub fn encode_physical_device_sampler_filter_minmax_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>,
) {
    e.u32(x.filter_minmax_single_component_formats);
    e.u32(x.filter_minmax_image_component_mapping);
}

pub fn decode_physical_device_sampler_filter_minmax_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSamplerFilterMinmaxProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SAMPLER_FILTER_MINMAX_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_sampler_filter_minmax_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_sampler_filter_minmax_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_sampler_filter_minmax_properties_partial_body(e, x);
}

pub fn decode_physical_device_sampler_filter_minmax_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSamplerFilterMinmaxProperties<'a>, WireError> {
    let filter_minmax_single_component_formats = vk::zeroed();
    let filter_minmax_image_component_mapping = vk::zeroed();
    Ok(vk::PhysicalDeviceSamplerFilterMinmaxProperties {
        s_type: vk::PhysicalDeviceSamplerFilterMinmaxProperties::TYPE,
        p_next,
        filter_minmax_single_component_formats,
        filter_minmax_image_component_mapping,
    })
}

pub fn encode_physical_device_sampler_filter_minmax_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSamplerFilterMinmaxProperties<'_>,
) {
}

// VkPhysicalDeviceShaderIntegerDotProductProperties

pub fn decode_physical_device_shader_integer_dot_product_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderIntegerDotProductProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_shader_integer_dot_product_properties_body(d, p_next)
}

pub fn encode_physical_device_shader_integer_dot_product_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_shader_integer_dot_product_properties_body(e, x);
}

pub fn decode_physical_device_shader_integer_dot_product_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductProperties<'a>, WireError> {
    let integer_dot_product_8bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_8bit_signed_accelerated = d.u32()?;
    let integer_dot_product_8bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_unsigned_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_signed_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_16bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_16bit_signed_accelerated = d.u32()?;
    let integer_dot_product_16bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_32bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_32bit_signed_accelerated = d.u32()?;
    let integer_dot_product_32bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_64bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_64bit_signed_accelerated = d.u32()?;
    let integer_dot_product_64bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated =
        d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated = d.u32()?;
    Ok(vk::PhysicalDeviceShaderIntegerDotProductProperties {
        s_type: vk::PhysicalDeviceShaderIntegerDotProductProperties::TYPE,
        p_next,
        integer_dot_product_8bit_unsigned_accelerated,
        integer_dot_product_8bit_signed_accelerated,
        integer_dot_product_8bit_mixed_signedness_accelerated,
        integer_dot_product4x_8bit_packed_unsigned_accelerated,
        integer_dot_product4x_8bit_packed_signed_accelerated,
        integer_dot_product4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_16bit_unsigned_accelerated,
        integer_dot_product_16bit_signed_accelerated,
        integer_dot_product_16bit_mixed_signedness_accelerated,
        integer_dot_product_32bit_unsigned_accelerated,
        integer_dot_product_32bit_signed_accelerated,
        integer_dot_product_32bit_mixed_signedness_accelerated,
        integer_dot_product_64bit_unsigned_accelerated,
        integer_dot_product_64bit_signed_accelerated,
        integer_dot_product_64bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_8bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_16bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_32bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_64bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated,
    })
}

pub fn encode_physical_device_shader_integer_dot_product_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>,
) {
    e.u32(x.integer_dot_product_8bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_8bit_signed_accelerated);
    e.u32(x.integer_dot_product_8bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_unsigned_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_signed_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_16bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_16bit_signed_accelerated);
    e.u32(x.integer_dot_product_16bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_32bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_32bit_signed_accelerated);
    e.u32(x.integer_dot_product_32bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_64bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_64bit_signed_accelerated);
    e.u32(x.integer_dot_product_64bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated);
}

pub fn decode_physical_device_shader_integer_dot_product_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceShaderIntegerDotProductProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SHADER_INTEGER_DOT_PRODUCT_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_shader_integer_dot_product_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_shader_integer_dot_product_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_shader_integer_dot_product_properties_partial_body(e, x);
}

pub fn decode_physical_device_shader_integer_dot_product_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceShaderIntegerDotProductProperties<'a>, WireError> {
    let integer_dot_product_8bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_8bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_8bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_unsigned_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_signed_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_16bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_16bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_16bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_32bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_32bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_32bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_64bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_64bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_64bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated =
        vk::zeroed();
    Ok(vk::PhysicalDeviceShaderIntegerDotProductProperties {
        s_type: vk::PhysicalDeviceShaderIntegerDotProductProperties::TYPE,
        p_next,
        integer_dot_product_8bit_unsigned_accelerated,
        integer_dot_product_8bit_signed_accelerated,
        integer_dot_product_8bit_mixed_signedness_accelerated,
        integer_dot_product4x_8bit_packed_unsigned_accelerated,
        integer_dot_product4x_8bit_packed_signed_accelerated,
        integer_dot_product4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_16bit_unsigned_accelerated,
        integer_dot_product_16bit_signed_accelerated,
        integer_dot_product_16bit_mixed_signedness_accelerated,
        integer_dot_product_32bit_unsigned_accelerated,
        integer_dot_product_32bit_signed_accelerated,
        integer_dot_product_32bit_mixed_signedness_accelerated,
        integer_dot_product_64bit_unsigned_accelerated,
        integer_dot_product_64bit_signed_accelerated,
        integer_dot_product_64bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_8bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_16bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_32bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_64bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated,
    })
}

pub fn encode_physical_device_shader_integer_dot_product_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceShaderIntegerDotProductProperties<'_>,
) {
}

// VkPhysicalDeviceSparseProperties

pub fn decode_physical_device_sparse_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSparseProperties, WireError> {
    let residency_standard_2d_block_shape = d.u32()?;
    let residency_standard_2d_multisample_block_shape = d.u32()?;
    let residency_standard_3d_block_shape = d.u32()?;
    let residency_aligned_mip_size = d.u32()?;
    let residency_non_resident_strict = d.u32()?;
    Ok(vk::PhysicalDeviceSparseProperties {
        residency_standard_2d_block_shape,
        residency_standard_2d_multisample_block_shape,
        residency_standard_3d_block_shape,
        residency_aligned_mip_size,
        residency_non_resident_strict,
    })
}

pub fn encode_physical_device_sparse_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSparseProperties,
) {
    e.u32(x.residency_standard_2d_block_shape);
    e.u32(x.residency_standard_2d_multisample_block_shape);
    e.u32(x.residency_standard_3d_block_shape);
    e.u32(x.residency_aligned_mip_size);
    e.u32(x.residency_non_resident_strict);
}

pub fn decode_physical_device_sparse_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSparseProperties, WireError> {
    let residency_standard_2d_block_shape = vk::zeroed();
    let residency_standard_2d_multisample_block_shape = vk::zeroed();
    let residency_standard_3d_block_shape = vk::zeroed();
    let residency_aligned_mip_size = vk::zeroed();
    let residency_non_resident_strict = vk::zeroed();
    Ok(vk::PhysicalDeviceSparseProperties {
        residency_standard_2d_block_shape,
        residency_standard_2d_multisample_block_shape,
        residency_standard_3d_block_shape,
        residency_aligned_mip_size,
        residency_non_resident_strict,
    })
}

pub fn encode_physical_device_sparse_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSparseProperties,
) {
}

// VkPhysicalDeviceSubgroupProperties

pub fn decode_physical_device_subgroup_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_SUBGROUP_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_subgroup_properties_body(d, p_next)
}

pub fn encode_physical_device_subgroup_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_subgroup_properties_body(e, x);
}

pub fn decode_physical_device_subgroup_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupProperties<'a>, WireError> {
    let subgroup_size = d.u32()?;
    let supported_stages = vk::ShaderStageFlags(d.u32()?);
    let supported_operations = vk::SubgroupFeatureFlags(d.u32()?);
    let quad_operations_in_all_stages = d.u32()?;
    Ok(vk::PhysicalDeviceSubgroupProperties {
        s_type: vk::PhysicalDeviceSubgroupProperties::TYPE,
        p_next,
        subgroup_size,
        supported_stages,
        supported_operations,
        quad_operations_in_all_stages,
    })
}

pub fn encode_physical_device_subgroup_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupProperties<'_>,
) {
    e.u32(x.subgroup_size);
    e.u32(x.supported_stages.0);
    e.u32(x.supported_operations.0);
    e.u32(x.quad_operations_in_all_stages);
}

pub fn decode_physical_device_subgroup_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SUBGROUP_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_subgroup_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_subgroup_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_subgroup_properties_partial_body(e, x);
}

pub fn decode_physical_device_subgroup_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupProperties<'a>, WireError> {
    let subgroup_size = vk::zeroed();
    let supported_stages = vk::zeroed();
    let supported_operations = vk::zeroed();
    let quad_operations_in_all_stages = vk::zeroed();
    Ok(vk::PhysicalDeviceSubgroupProperties {
        s_type: vk::PhysicalDeviceSubgroupProperties::TYPE,
        p_next,
        subgroup_size,
        supported_stages,
        supported_operations,
        quad_operations_in_all_stages,
    })
}

pub fn encode_physical_device_subgroup_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupProperties<'_>,
) {
}

// VkPhysicalDeviceSubgroupSizeControlProperties

pub fn decode_physical_device_subgroup_size_control_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupSizeControlProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_subgroup_size_control_properties_body(d, p_next)
}

pub fn encode_physical_device_subgroup_size_control_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_subgroup_size_control_properties_body(e, x);
}

pub fn decode_physical_device_subgroup_size_control_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlProperties<'a>, WireError> {
    let min_subgroup_size = d.u32()?;
    let max_subgroup_size = d.u32()?;
    let max_compute_workgroup_subgroups = d.u32()?;
    let required_subgroup_size_stages = vk::ShaderStageFlags(d.u32()?);
    Ok(vk::PhysicalDeviceSubgroupSizeControlProperties {
        s_type: vk::PhysicalDeviceSubgroupSizeControlProperties::TYPE,
        p_next,
        min_subgroup_size,
        max_subgroup_size,
        max_compute_workgroup_subgroups,
        required_subgroup_size_stages,
    })
}

pub fn encode_physical_device_subgroup_size_control_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlProperties<'_>,
) {
    e.u32(x.min_subgroup_size);
    e.u32(x.max_subgroup_size);
    e.u32(x.max_compute_workgroup_subgroups);
    e.u32(x.required_subgroup_size_stages.0);
}

pub fn decode_physical_device_subgroup_size_control_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceSubgroupSizeControlProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_SUBGROUP_SIZE_CONTROL_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_subgroup_size_control_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_subgroup_size_control_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_subgroup_size_control_properties_partial_body(e, x);
}

pub fn decode_physical_device_subgroup_size_control_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceSubgroupSizeControlProperties<'a>, WireError> {
    let min_subgroup_size = vk::zeroed();
    let max_subgroup_size = vk::zeroed();
    let max_compute_workgroup_subgroups = vk::zeroed();
    let required_subgroup_size_stages = vk::zeroed();
    Ok(vk::PhysicalDeviceSubgroupSizeControlProperties {
        s_type: vk::PhysicalDeviceSubgroupSizeControlProperties::TYPE,
        p_next,
        min_subgroup_size,
        max_subgroup_size,
        max_compute_workgroup_subgroups,
        required_subgroup_size_stages,
    })
}

pub fn encode_physical_device_subgroup_size_control_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceSubgroupSizeControlProperties<'_>,
) {
}

// VkPhysicalDeviceTexelBufferAlignmentProperties

pub fn decode_physical_device_texel_buffer_alignment_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTexelBufferAlignmentProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_texel_buffer_alignment_properties_body(d, p_next)
}

pub fn encode_physical_device_texel_buffer_alignment_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_texel_buffer_alignment_properties_body(e, x);
}

pub fn decode_physical_device_texel_buffer_alignment_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentProperties<'a>, WireError> {
    let storage_texel_buffer_offset_alignment_bytes = d.u64()?;
    let storage_texel_buffer_offset_single_texel_alignment = d.u32()?;
    let uniform_texel_buffer_offset_alignment_bytes = d.u64()?;
    let uniform_texel_buffer_offset_single_texel_alignment = d.u32()?;
    Ok(vk::PhysicalDeviceTexelBufferAlignmentProperties {
        s_type: vk::PhysicalDeviceTexelBufferAlignmentProperties::TYPE,
        p_next,
        storage_texel_buffer_offset_alignment_bytes,
        storage_texel_buffer_offset_single_texel_alignment,
        uniform_texel_buffer_offset_alignment_bytes,
        uniform_texel_buffer_offset_single_texel_alignment,
    })
}

pub fn encode_physical_device_texel_buffer_alignment_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>,
) {
    e.u64(x.storage_texel_buffer_offset_alignment_bytes);
    e.u32(x.storage_texel_buffer_offset_single_texel_alignment);
    e.u64(x.uniform_texel_buffer_offset_alignment_bytes);
    e.u32(x.uniform_texel_buffer_offset_single_texel_alignment);
}

pub fn decode_physical_device_texel_buffer_alignment_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTexelBufferAlignmentProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TEXEL_BUFFER_ALIGNMENT_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_texel_buffer_alignment_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_texel_buffer_alignment_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_texel_buffer_alignment_properties_partial_body(e, x);
}

pub fn decode_physical_device_texel_buffer_alignment_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTexelBufferAlignmentProperties<'a>, WireError> {
    let storage_texel_buffer_offset_alignment_bytes = vk::zeroed();
    let storage_texel_buffer_offset_single_texel_alignment = vk::zeroed();
    let uniform_texel_buffer_offset_alignment_bytes = vk::zeroed();
    let uniform_texel_buffer_offset_single_texel_alignment = vk::zeroed();
    Ok(vk::PhysicalDeviceTexelBufferAlignmentProperties {
        s_type: vk::PhysicalDeviceTexelBufferAlignmentProperties::TYPE,
        p_next,
        storage_texel_buffer_offset_alignment_bytes,
        storage_texel_buffer_offset_single_texel_alignment,
        uniform_texel_buffer_offset_alignment_bytes,
        uniform_texel_buffer_offset_single_texel_alignment,
    })
}

pub fn encode_physical_device_texel_buffer_alignment_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTexelBufferAlignmentProperties<'_>,
) {
}

// VkPhysicalDeviceTimelineSemaphoreProperties

pub fn decode_physical_device_timeline_semaphore_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTimelineSemaphoreProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_timeline_semaphore_properties_body(d, p_next)
}

pub fn encode_physical_device_timeline_semaphore_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_timeline_semaphore_properties_body(e, x);
}

pub fn decode_physical_device_timeline_semaphore_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreProperties<'a>, WireError> {
    let max_timeline_semaphore_value_difference = d.u64()?;
    Ok(vk::PhysicalDeviceTimelineSemaphoreProperties {
        s_type: vk::PhysicalDeviceTimelineSemaphoreProperties::TYPE,
        p_next,
        max_timeline_semaphore_value_difference,
    })
}

pub fn encode_physical_device_timeline_semaphore_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreProperties<'_>,
) {
    e.u64(x.max_timeline_semaphore_value_difference);
}

pub fn decode_physical_device_timeline_semaphore_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTimelineSemaphoreProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TIMELINE_SEMAPHORE_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_timeline_semaphore_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_timeline_semaphore_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_timeline_semaphore_properties_partial_body(e, x);
}

pub fn decode_physical_device_timeline_semaphore_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTimelineSemaphoreProperties<'a>, WireError> {
    let max_timeline_semaphore_value_difference = vk::zeroed();
    Ok(vk::PhysicalDeviceTimelineSemaphoreProperties {
        s_type: vk::PhysicalDeviceTimelineSemaphoreProperties::TYPE,
        p_next,
        max_timeline_semaphore_value_difference,
    })
}

pub fn encode_physical_device_timeline_semaphore_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTimelineSemaphoreProperties<'_>,
) {
}

// VkPhysicalDeviceToolProperties

pub fn decode_physical_device_tool_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceToolProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceToolProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_TOOL_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_tool_properties_body(d, p_next)
}

pub fn encode_physical_device_tool_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceToolProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_tool_properties_body(e, x);
}

pub fn decode_physical_device_tool_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceToolProperties<'a>, WireError> {
    let name = d.fixed_bytes()?;
    let version = d.fixed_bytes()?;
    let purposes = vk::ToolPurposeFlags(d.u32()?);
    let description = d.fixed_bytes()?;
    let layer = d.fixed_bytes()?;
    Ok(vk::PhysicalDeviceToolProperties {
        s_type: vk::PhysicalDeviceToolProperties::TYPE,
        p_next,
        name,
        version,
        purposes,
        description,
        layer,
    })
}

pub fn encode_physical_device_tool_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceToolProperties<'_>,
) {
    e.fixed_bytes(&x.name);
    e.fixed_bytes(&x.version);
    e.u32(x.purposes.0);
    e.fixed_bytes(&x.description);
    e.fixed_bytes(&x.layer);
}

pub fn decode_physical_device_tool_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceToolProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceToolProperties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_TOOL_PROPERTIES_CHAIN, decode_node_partial)?;
    decode_physical_device_tool_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_tool_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceToolProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_tool_properties_partial_body(e, x);
}

pub fn decode_physical_device_tool_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceToolProperties<'a>, WireError> {
    let name = vk::zeroed();
    let version = vk::zeroed();
    let purposes = vk::zeroed();
    let description = vk::zeroed();
    let layer = vk::zeroed();
    Ok(vk::PhysicalDeviceToolProperties {
        s_type: vk::PhysicalDeviceToolProperties::TYPE,
        p_next,
        name,
        version,
        purposes,
        description,
        layer,
    })
}

pub fn encode_physical_device_tool_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceToolProperties<'_>,
) {
}

// VkPhysicalDeviceTransformFeedbackPropertiesEXT

pub fn decode_physical_device_transform_feedback_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTransformFeedbackPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_transform_feedback_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_transform_feedback_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_transform_feedback_properties_ext_body(e, x);
}

pub fn decode_physical_device_transform_feedback_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'a>, WireError> {
    let max_transform_feedback_streams = d.u32()?;
    let max_transform_feedback_buffers = d.u32()?;
    let max_transform_feedback_buffer_size = d.u64()?;
    let max_transform_feedback_stream_data_size = d.u32()?;
    let max_transform_feedback_buffer_data_size = d.u32()?;
    let max_transform_feedback_buffer_data_stride = d.u32()?;
    let transform_feedback_queries = d.u32()?;
    let transform_feedback_streams_lines_triangles = d.u32()?;
    let transform_feedback_rasterization_stream_select = d.u32()?;
    let transform_feedback_draw = d.u32()?;
    Ok(vk::PhysicalDeviceTransformFeedbackPropertiesEXT {
        s_type: vk::PhysicalDeviceTransformFeedbackPropertiesEXT::TYPE,
        p_next,
        max_transform_feedback_streams,
        max_transform_feedback_buffers,
        max_transform_feedback_buffer_size,
        max_transform_feedback_stream_data_size,
        max_transform_feedback_buffer_data_size,
        max_transform_feedback_buffer_data_stride,
        transform_feedback_queries,
        transform_feedback_streams_lines_triangles,
        transform_feedback_rasterization_stream_select,
        transform_feedback_draw,
    })
}

pub fn encode_physical_device_transform_feedback_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>,
) {
    e.u32(x.max_transform_feedback_streams);
    e.u32(x.max_transform_feedback_buffers);
    e.u64(x.max_transform_feedback_buffer_size);
    e.u32(x.max_transform_feedback_stream_data_size);
    e.u32(x.max_transform_feedback_buffer_data_size);
    e.u32(x.max_transform_feedback_buffer_data_stride);
    e.u32(x.transform_feedback_queries);
    e.u32(x.transform_feedback_streams_lines_triangles);
    e.u32(x.transform_feedback_rasterization_stream_select);
    e.u32(x.transform_feedback_draw);
}

pub fn decode_physical_device_transform_feedback_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceTransformFeedbackPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_TRANSFORM_FEEDBACK_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_transform_feedback_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_transform_feedback_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_transform_feedback_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_transform_feedback_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'a>, WireError> {
    let max_transform_feedback_streams = vk::zeroed();
    let max_transform_feedback_buffers = vk::zeroed();
    let max_transform_feedback_buffer_size = vk::zeroed();
    let max_transform_feedback_stream_data_size = vk::zeroed();
    let max_transform_feedback_buffer_data_size = vk::zeroed();
    let max_transform_feedback_buffer_data_stride = vk::zeroed();
    let transform_feedback_queries = vk::zeroed();
    let transform_feedback_streams_lines_triangles = vk::zeroed();
    let transform_feedback_rasterization_stream_select = vk::zeroed();
    let transform_feedback_draw = vk::zeroed();
    Ok(vk::PhysicalDeviceTransformFeedbackPropertiesEXT {
        s_type: vk::PhysicalDeviceTransformFeedbackPropertiesEXT::TYPE,
        p_next,
        max_transform_feedback_streams,
        max_transform_feedback_buffers,
        max_transform_feedback_buffer_size,
        max_transform_feedback_stream_data_size,
        max_transform_feedback_buffer_data_size,
        max_transform_feedback_buffer_data_stride,
        transform_feedback_queries,
        transform_feedback_streams_lines_triangles,
        transform_feedback_rasterization_stream_select,
        transform_feedback_draw,
    })
}

pub fn encode_physical_device_transform_feedback_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceTransformFeedbackPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceVertexAttributeDivisorProperties

pub fn decode_physical_device_vertex_attribute_divisor_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_physical_device_vertex_attribute_divisor_properties_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vertex_attribute_divisor_properties_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorProperties<'a>, WireError> {
    let max_vertex_attrib_divisor = d.u32()?;
    let supports_non_zero_first_instance = d.u32()?;
    Ok(vk::PhysicalDeviceVertexAttributeDivisorProperties {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorProperties::TYPE,
        p_next,
        max_vertex_attrib_divisor,
        supports_non_zero_first_instance,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorProperties<'_>,
) {
    e.u32(x.max_vertex_attrib_divisor);
    e.u32(x.supports_non_zero_first_instance);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorProperties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorProperties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vertex_attribute_divisor_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vertex_attribute_divisor_properties_partial_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorProperties<'a>, WireError> {
    let max_vertex_attrib_divisor = vk::zeroed();
    let supports_non_zero_first_instance = vk::zeroed();
    Ok(vk::PhysicalDeviceVertexAttributeDivisorProperties {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorProperties::TYPE,
        p_next,
        max_vertex_attrib_divisor,
        supports_non_zero_first_instance,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorProperties<'_>,
) {
}

// VkPhysicalDeviceVertexAttributeDivisorPropertiesEXT

pub fn decode_physical_device_vertex_attribute_divisor_properties_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT_CHAIN,
        decode_node,
    )?;
    decode_physical_device_vertex_attribute_divisor_properties_ext_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_ext(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vertex_attribute_divisor_properties_ext_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a>, WireError> {
    let max_vertex_attrib_divisor = d.u32()?;
    Ok(vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT::TYPE,
        p_next,
        max_vertex_attrib_divisor,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_ext_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>,
) {
    e.u32(x.max_vertex_attrib_divisor);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_ext_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VERTEX_ATTRIBUTE_DIVISOR_PROPERTIES_EXT_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vertex_attribute_divisor_properties_ext_partial_body(d, p_next)
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_ext_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vertex_attribute_divisor_properties_ext_partial_body(e, x);
}

pub fn decode_physical_device_vertex_attribute_divisor_properties_ext_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'a>, WireError> {
    let max_vertex_attrib_divisor = vk::zeroed();
    Ok(vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT {
        s_type: vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT::TYPE,
        p_next,
        max_vertex_attrib_divisor,
    })
}

pub fn encode_physical_device_vertex_attribute_divisor_properties_ext_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'_>,
) {
}

// VkPhysicalDeviceVulkan11Properties

pub fn decode_physical_device_vulkan11_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan11Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan11Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN11_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_vulkan11_properties_body(d, p_next)
}

pub fn encode_physical_device_vulkan11_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan11_properties_body(e, x);
}

pub fn decode_physical_device_vulkan11_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan11Properties<'a>, WireError> {
    let device_uuid = d.fixed_bytes()?;
    let driver_uuid = d.fixed_bytes()?;
    let device_luid = d.fixed_bytes()?;
    let device_node_mask = d.u32()?;
    let device_luid_valid = d.u32()?;
    let subgroup_size = d.u32()?;
    let subgroup_supported_stages = vk::ShaderStageFlags(d.u32()?);
    let subgroup_supported_operations = vk::SubgroupFeatureFlags(d.u32()?);
    let subgroup_quad_operations_in_all_stages = d.u32()?;
    let point_clipping_behavior =
        vk::PointClippingBehavior(d.enumerator(vk::PointClippingBehavior::KNOWN)?);
    let max_multiview_view_count = d.u32()?;
    let max_multiview_instance_index = d.u32()?;
    let protected_no_fault = d.u32()?;
    let max_per_set_descriptors = d.u32()?;
    let max_memory_allocation_size = d.u64()?;
    Ok(vk::PhysicalDeviceVulkan11Properties {
        s_type: vk::PhysicalDeviceVulkan11Properties::TYPE,
        p_next,
        device_uuid,
        driver_uuid,
        device_luid,
        device_node_mask,
        device_luid_valid,
        subgroup_size,
        subgroup_supported_stages,
        subgroup_supported_operations,
        subgroup_quad_operations_in_all_stages,
        point_clipping_behavior,
        max_multiview_view_count,
        max_multiview_instance_index,
        protected_no_fault,
        max_per_set_descriptors,
        max_memory_allocation_size,
    })
}

pub fn encode_physical_device_vulkan11_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Properties<'_>,
) {
    e.fixed_bytes(&x.device_uuid);
    e.fixed_bytes(&x.driver_uuid);
    e.fixed_bytes(&x.device_luid);
    e.u32(x.device_node_mask);
    e.u32(x.device_luid_valid);
    e.u32(x.subgroup_size);
    e.u32(x.subgroup_supported_stages.0);
    e.u32(x.subgroup_supported_operations.0);
    e.u32(x.subgroup_quad_operations_in_all_stages);
    e.i32(x.point_clipping_behavior.0);
    e.u32(x.max_multiview_view_count);
    e.u32(x.max_multiview_instance_index);
    e.u32(x.protected_no_fault);
    e.u32(x.max_per_set_descriptors);
    e.u64(x.max_memory_allocation_size);
}

pub fn decode_physical_device_vulkan11_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan11Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan11Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN11_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vulkan11_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan11_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan11_properties_partial_body(e, x);
}

pub fn decode_physical_device_vulkan11_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan11Properties<'a>, WireError> {
    let device_uuid = vk::zeroed();
    let driver_uuid = vk::zeroed();
    let device_luid = vk::zeroed();
    let device_node_mask = vk::zeroed();
    let device_luid_valid = vk::zeroed();
    let subgroup_size = vk::zeroed();
    let subgroup_supported_stages = vk::zeroed();
    let subgroup_supported_operations = vk::zeroed();
    let subgroup_quad_operations_in_all_stages = vk::zeroed();
    let point_clipping_behavior = vk::zeroed();
    let max_multiview_view_count = vk::zeroed();
    let max_multiview_instance_index = vk::zeroed();
    let protected_no_fault = vk::zeroed();
    let max_per_set_descriptors = vk::zeroed();
    let max_memory_allocation_size = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan11Properties {
        s_type: vk::PhysicalDeviceVulkan11Properties::TYPE,
        p_next,
        device_uuid,
        driver_uuid,
        device_luid,
        device_node_mask,
        device_luid_valid,
        subgroup_size,
        subgroup_supported_stages,
        subgroup_supported_operations,
        subgroup_quad_operations_in_all_stages,
        point_clipping_behavior,
        max_multiview_view_count,
        max_multiview_instance_index,
        protected_no_fault,
        max_per_set_descriptors,
        max_memory_allocation_size,
    })
}

pub fn encode_physical_device_vulkan11_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan11Properties<'_>,
) {
}

// VkPhysicalDeviceVulkan12Properties

pub fn decode_physical_device_vulkan12_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan12Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan12Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN12_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_vulkan12_properties_body(d, p_next)
}

pub fn encode_physical_device_vulkan12_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan12_properties_body(e, x);
}

pub fn decode_physical_device_vulkan12_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan12Properties<'a>, WireError> {
    let driver_id = vk::DriverId(d.i32()?);
    let driver_name = d.fixed_bytes()?;
    let driver_info = d.fixed_bytes()?;
    let conformance_version = decode_conformance_version(d)?;
    let denorm_behavior_independence = vk::ShaderFloatControlsIndependence(
        d.enumerator(vk::ShaderFloatControlsIndependence::KNOWN)?,
    );
    let rounding_mode_independence = vk::ShaderFloatControlsIndependence(
        d.enumerator(vk::ShaderFloatControlsIndependence::KNOWN)?,
    );
    let shader_signed_zero_inf_nan_preserve_float16 = d.u32()?;
    let shader_signed_zero_inf_nan_preserve_float32 = d.u32()?;
    let shader_signed_zero_inf_nan_preserve_float64 = d.u32()?;
    let shader_denorm_preserve_float16 = d.u32()?;
    let shader_denorm_preserve_float32 = d.u32()?;
    let shader_denorm_preserve_float64 = d.u32()?;
    let shader_denorm_flush_to_zero_float16 = d.u32()?;
    let shader_denorm_flush_to_zero_float32 = d.u32()?;
    let shader_denorm_flush_to_zero_float64 = d.u32()?;
    let shader_rounding_mode_rte_float16 = d.u32()?;
    let shader_rounding_mode_rte_float32 = d.u32()?;
    let shader_rounding_mode_rte_float64 = d.u32()?;
    let shader_rounding_mode_rtz_float16 = d.u32()?;
    let shader_rounding_mode_rtz_float32 = d.u32()?;
    let shader_rounding_mode_rtz_float64 = d.u32()?;
    let max_update_after_bind_descriptors_in_all_pools = d.u32()?;
    let shader_uniform_buffer_array_non_uniform_indexing_native = d.u32()?;
    let shader_sampled_image_array_non_uniform_indexing_native = d.u32()?;
    let shader_storage_buffer_array_non_uniform_indexing_native = d.u32()?;
    let shader_storage_image_array_non_uniform_indexing_native = d.u32()?;
    let shader_input_attachment_array_non_uniform_indexing_native = d.u32()?;
    let robust_buffer_access_update_after_bind = d.u32()?;
    let quad_divergent_implicit_lod = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_samplers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_uniform_buffers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_storage_buffers = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_sampled_images = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_storage_images = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_input_attachments = d.u32()?;
    let max_per_stage_update_after_bind_resources = d.u32()?;
    let max_descriptor_set_update_after_bind_samplers = d.u32()?;
    let max_descriptor_set_update_after_bind_uniform_buffers = d.u32()?;
    let max_descriptor_set_update_after_bind_uniform_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_buffers = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_buffers_dynamic = d.u32()?;
    let max_descriptor_set_update_after_bind_sampled_images = d.u32()?;
    let max_descriptor_set_update_after_bind_storage_images = d.u32()?;
    let max_descriptor_set_update_after_bind_input_attachments = d.u32()?;
    let supported_depth_resolve_modes = vk::ResolveModeFlags(d.u32()?);
    let supported_stencil_resolve_modes = vk::ResolveModeFlags(d.u32()?);
    let independent_resolve_none = d.u32()?;
    let independent_resolve = d.u32()?;
    let filter_minmax_single_component_formats = d.u32()?;
    let filter_minmax_image_component_mapping = d.u32()?;
    let max_timeline_semaphore_value_difference = d.u64()?;
    let framebuffer_integer_color_sample_counts = vk::SampleCountFlags(d.u32()?);
    Ok(vk::PhysicalDeviceVulkan12Properties {
        s_type: vk::PhysicalDeviceVulkan12Properties::TYPE,
        p_next,
        driver_id,
        driver_name,
        driver_info,
        conformance_version,
        denorm_behavior_independence,
        rounding_mode_independence,
        shader_signed_zero_inf_nan_preserve_float16,
        shader_signed_zero_inf_nan_preserve_float32,
        shader_signed_zero_inf_nan_preserve_float64,
        shader_denorm_preserve_float16,
        shader_denorm_preserve_float32,
        shader_denorm_preserve_float64,
        shader_denorm_flush_to_zero_float16,
        shader_denorm_flush_to_zero_float32,
        shader_denorm_flush_to_zero_float64,
        shader_rounding_mode_rte_float16,
        shader_rounding_mode_rte_float32,
        shader_rounding_mode_rte_float64,
        shader_rounding_mode_rtz_float16,
        shader_rounding_mode_rtz_float32,
        shader_rounding_mode_rtz_float64,
        max_update_after_bind_descriptors_in_all_pools,
        shader_uniform_buffer_array_non_uniform_indexing_native,
        shader_sampled_image_array_non_uniform_indexing_native,
        shader_storage_buffer_array_non_uniform_indexing_native,
        shader_storage_image_array_non_uniform_indexing_native,
        shader_input_attachment_array_non_uniform_indexing_native,
        robust_buffer_access_update_after_bind,
        quad_divergent_implicit_lod,
        max_per_stage_descriptor_update_after_bind_samplers,
        max_per_stage_descriptor_update_after_bind_uniform_buffers,
        max_per_stage_descriptor_update_after_bind_storage_buffers,
        max_per_stage_descriptor_update_after_bind_sampled_images,
        max_per_stage_descriptor_update_after_bind_storage_images,
        max_per_stage_descriptor_update_after_bind_input_attachments,
        max_per_stage_update_after_bind_resources,
        max_descriptor_set_update_after_bind_samplers,
        max_descriptor_set_update_after_bind_uniform_buffers,
        max_descriptor_set_update_after_bind_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_storage_buffers,
        max_descriptor_set_update_after_bind_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_sampled_images,
        max_descriptor_set_update_after_bind_storage_images,
        max_descriptor_set_update_after_bind_input_attachments,
        supported_depth_resolve_modes,
        supported_stencil_resolve_modes,
        independent_resolve_none,
        independent_resolve,
        filter_minmax_single_component_formats,
        filter_minmax_image_component_mapping,
        max_timeline_semaphore_value_difference,
        framebuffer_integer_color_sample_counts,
    })
}

pub fn encode_physical_device_vulkan12_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Properties<'_>,
) {
    e.i32(x.driver_id.0);
    e.fixed_bytes(&x.driver_name);
    e.fixed_bytes(&x.driver_info);
    encode_conformance_version(e, &x.conformance_version);
    e.i32(x.denorm_behavior_independence.0);
    e.i32(x.rounding_mode_independence.0);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float16);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float32);
    e.u32(x.shader_signed_zero_inf_nan_preserve_float64);
    e.u32(x.shader_denorm_preserve_float16);
    e.u32(x.shader_denorm_preserve_float32);
    e.u32(x.shader_denorm_preserve_float64);
    e.u32(x.shader_denorm_flush_to_zero_float16);
    e.u32(x.shader_denorm_flush_to_zero_float32);
    e.u32(x.shader_denorm_flush_to_zero_float64);
    e.u32(x.shader_rounding_mode_rte_float16);
    e.u32(x.shader_rounding_mode_rte_float32);
    e.u32(x.shader_rounding_mode_rte_float64);
    e.u32(x.shader_rounding_mode_rtz_float16);
    e.u32(x.shader_rounding_mode_rtz_float32);
    e.u32(x.shader_rounding_mode_rtz_float64);
    e.u32(x.max_update_after_bind_descriptors_in_all_pools);
    e.u32(x.shader_uniform_buffer_array_non_uniform_indexing_native);
    e.u32(x.shader_sampled_image_array_non_uniform_indexing_native);
    e.u32(x.shader_storage_buffer_array_non_uniform_indexing_native);
    e.u32(x.shader_storage_image_array_non_uniform_indexing_native);
    e.u32(x.shader_input_attachment_array_non_uniform_indexing_native);
    e.u32(x.robust_buffer_access_update_after_bind);
    e.u32(x.quad_divergent_implicit_lod);
    e.u32(x.max_per_stage_descriptor_update_after_bind_samplers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_uniform_buffers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_storage_buffers);
    e.u32(x.max_per_stage_descriptor_update_after_bind_sampled_images);
    e.u32(x.max_per_stage_descriptor_update_after_bind_storage_images);
    e.u32(x.max_per_stage_descriptor_update_after_bind_input_attachments);
    e.u32(x.max_per_stage_update_after_bind_resources);
    e.u32(x.max_descriptor_set_update_after_bind_samplers);
    e.u32(x.max_descriptor_set_update_after_bind_uniform_buffers);
    e.u32(x.max_descriptor_set_update_after_bind_uniform_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_storage_buffers);
    e.u32(x.max_descriptor_set_update_after_bind_storage_buffers_dynamic);
    e.u32(x.max_descriptor_set_update_after_bind_sampled_images);
    e.u32(x.max_descriptor_set_update_after_bind_storage_images);
    e.u32(x.max_descriptor_set_update_after_bind_input_attachments);
    e.u32(x.supported_depth_resolve_modes.0);
    e.u32(x.supported_stencil_resolve_modes.0);
    e.u32(x.independent_resolve_none);
    e.u32(x.independent_resolve);
    e.u32(x.filter_minmax_single_component_formats);
    e.u32(x.filter_minmax_image_component_mapping);
    e.u64(x.max_timeline_semaphore_value_difference);
    e.u32(x.framebuffer_integer_color_sample_counts.0);
}

pub fn decode_physical_device_vulkan12_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan12Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan12Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN12_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vulkan12_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan12_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan12_properties_partial_body(e, x);
}

pub fn decode_physical_device_vulkan12_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan12Properties<'a>, WireError> {
    let driver_id = vk::zeroed();
    let driver_name = vk::zeroed();
    let driver_info = vk::zeroed();
    let conformance_version = decode_conformance_version_partial(d)?;
    let denorm_behavior_independence = vk::zeroed();
    let rounding_mode_independence = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float16 = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float32 = vk::zeroed();
    let shader_signed_zero_inf_nan_preserve_float64 = vk::zeroed();
    let shader_denorm_preserve_float16 = vk::zeroed();
    let shader_denorm_preserve_float32 = vk::zeroed();
    let shader_denorm_preserve_float64 = vk::zeroed();
    let shader_denorm_flush_to_zero_float16 = vk::zeroed();
    let shader_denorm_flush_to_zero_float32 = vk::zeroed();
    let shader_denorm_flush_to_zero_float64 = vk::zeroed();
    let shader_rounding_mode_rte_float16 = vk::zeroed();
    let shader_rounding_mode_rte_float32 = vk::zeroed();
    let shader_rounding_mode_rte_float64 = vk::zeroed();
    let shader_rounding_mode_rtz_float16 = vk::zeroed();
    let shader_rounding_mode_rtz_float32 = vk::zeroed();
    let shader_rounding_mode_rtz_float64 = vk::zeroed();
    let max_update_after_bind_descriptors_in_all_pools = vk::zeroed();
    let shader_uniform_buffer_array_non_uniform_indexing_native = vk::zeroed();
    let shader_sampled_image_array_non_uniform_indexing_native = vk::zeroed();
    let shader_storage_buffer_array_non_uniform_indexing_native = vk::zeroed();
    let shader_storage_image_array_non_uniform_indexing_native = vk::zeroed();
    let shader_input_attachment_array_non_uniform_indexing_native = vk::zeroed();
    let robust_buffer_access_update_after_bind = vk::zeroed();
    let quad_divergent_implicit_lod = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_samplers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_uniform_buffers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_storage_buffers = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_sampled_images = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_storage_images = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_input_attachments = vk::zeroed();
    let max_per_stage_update_after_bind_resources = vk::zeroed();
    let max_descriptor_set_update_after_bind_samplers = vk::zeroed();
    let max_descriptor_set_update_after_bind_uniform_buffers = vk::zeroed();
    let max_descriptor_set_update_after_bind_uniform_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_buffers = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_buffers_dynamic = vk::zeroed();
    let max_descriptor_set_update_after_bind_sampled_images = vk::zeroed();
    let max_descriptor_set_update_after_bind_storage_images = vk::zeroed();
    let max_descriptor_set_update_after_bind_input_attachments = vk::zeroed();
    let supported_depth_resolve_modes = vk::zeroed();
    let supported_stencil_resolve_modes = vk::zeroed();
    let independent_resolve_none = vk::zeroed();
    let independent_resolve = vk::zeroed();
    let filter_minmax_single_component_formats = vk::zeroed();
    let filter_minmax_image_component_mapping = vk::zeroed();
    let max_timeline_semaphore_value_difference = vk::zeroed();
    let framebuffer_integer_color_sample_counts = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan12Properties {
        s_type: vk::PhysicalDeviceVulkan12Properties::TYPE,
        p_next,
        driver_id,
        driver_name,
        driver_info,
        conformance_version,
        denorm_behavior_independence,
        rounding_mode_independence,
        shader_signed_zero_inf_nan_preserve_float16,
        shader_signed_zero_inf_nan_preserve_float32,
        shader_signed_zero_inf_nan_preserve_float64,
        shader_denorm_preserve_float16,
        shader_denorm_preserve_float32,
        shader_denorm_preserve_float64,
        shader_denorm_flush_to_zero_float16,
        shader_denorm_flush_to_zero_float32,
        shader_denorm_flush_to_zero_float64,
        shader_rounding_mode_rte_float16,
        shader_rounding_mode_rte_float32,
        shader_rounding_mode_rte_float64,
        shader_rounding_mode_rtz_float16,
        shader_rounding_mode_rtz_float32,
        shader_rounding_mode_rtz_float64,
        max_update_after_bind_descriptors_in_all_pools,
        shader_uniform_buffer_array_non_uniform_indexing_native,
        shader_sampled_image_array_non_uniform_indexing_native,
        shader_storage_buffer_array_non_uniform_indexing_native,
        shader_storage_image_array_non_uniform_indexing_native,
        shader_input_attachment_array_non_uniform_indexing_native,
        robust_buffer_access_update_after_bind,
        quad_divergent_implicit_lod,
        max_per_stage_descriptor_update_after_bind_samplers,
        max_per_stage_descriptor_update_after_bind_uniform_buffers,
        max_per_stage_descriptor_update_after_bind_storage_buffers,
        max_per_stage_descriptor_update_after_bind_sampled_images,
        max_per_stage_descriptor_update_after_bind_storage_images,
        max_per_stage_descriptor_update_after_bind_input_attachments,
        max_per_stage_update_after_bind_resources,
        max_descriptor_set_update_after_bind_samplers,
        max_descriptor_set_update_after_bind_uniform_buffers,
        max_descriptor_set_update_after_bind_uniform_buffers_dynamic,
        max_descriptor_set_update_after_bind_storage_buffers,
        max_descriptor_set_update_after_bind_storage_buffers_dynamic,
        max_descriptor_set_update_after_bind_sampled_images,
        max_descriptor_set_update_after_bind_storage_images,
        max_descriptor_set_update_after_bind_input_attachments,
        supported_depth_resolve_modes,
        supported_stencil_resolve_modes,
        independent_resolve_none,
        independent_resolve,
        filter_minmax_single_component_formats,
        filter_minmax_image_component_mapping,
        max_timeline_semaphore_value_difference,
        framebuffer_integer_color_sample_counts,
    })
}

pub fn encode_physical_device_vulkan12_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan12Properties<'_>,
) {
    encode_conformance_version_partial(e, &x.conformance_version);
}

// VkPhysicalDeviceVulkan13Properties

pub fn decode_physical_device_vulkan13_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan13Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan13Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN13_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_vulkan13_properties_body(d, p_next)
}

pub fn encode_physical_device_vulkan13_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan13_properties_body(e, x);
}

pub fn decode_physical_device_vulkan13_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan13Properties<'a>, WireError> {
    let min_subgroup_size = d.u32()?;
    let max_subgroup_size = d.u32()?;
    let max_compute_workgroup_subgroups = d.u32()?;
    let required_subgroup_size_stages = vk::ShaderStageFlags(d.u32()?);
    let max_inline_uniform_block_size = d.u32()?;
    let max_per_stage_descriptor_inline_uniform_blocks = d.u32()?;
    let max_per_stage_descriptor_update_after_bind_inline_uniform_blocks = d.u32()?;
    let max_descriptor_set_inline_uniform_blocks = d.u32()?;
    let max_descriptor_set_update_after_bind_inline_uniform_blocks = d.u32()?;
    let max_inline_uniform_total_size = d.u32()?;
    let integer_dot_product_8bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_8bit_signed_accelerated = d.u32()?;
    let integer_dot_product_8bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_unsigned_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_signed_accelerated = d.u32()?;
    let integer_dot_product4x_8bit_packed_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_16bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_16bit_signed_accelerated = d.u32()?;
    let integer_dot_product_16bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_32bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_32bit_signed_accelerated = d.u32()?;
    let integer_dot_product_32bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_64bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_64bit_signed_accelerated = d.u32()?;
    let integer_dot_product_64bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated =
        d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_signed_accelerated = d.u32()?;
    let integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated = d.u32()?;
    let storage_texel_buffer_offset_alignment_bytes = d.u64()?;
    let storage_texel_buffer_offset_single_texel_alignment = d.u32()?;
    let uniform_texel_buffer_offset_alignment_bytes = d.u64()?;
    let uniform_texel_buffer_offset_single_texel_alignment = d.u32()?;
    let max_buffer_size = d.u64()?;
    Ok(vk::PhysicalDeviceVulkan13Properties {
        s_type: vk::PhysicalDeviceVulkan13Properties::TYPE,
        p_next,
        min_subgroup_size,
        max_subgroup_size,
        max_compute_workgroup_subgroups,
        required_subgroup_size_stages,
        max_inline_uniform_block_size,
        max_per_stage_descriptor_inline_uniform_blocks,
        max_per_stage_descriptor_update_after_bind_inline_uniform_blocks,
        max_descriptor_set_inline_uniform_blocks,
        max_descriptor_set_update_after_bind_inline_uniform_blocks,
        max_inline_uniform_total_size,
        integer_dot_product_8bit_unsigned_accelerated,
        integer_dot_product_8bit_signed_accelerated,
        integer_dot_product_8bit_mixed_signedness_accelerated,
        integer_dot_product4x_8bit_packed_unsigned_accelerated,
        integer_dot_product4x_8bit_packed_signed_accelerated,
        integer_dot_product4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_16bit_unsigned_accelerated,
        integer_dot_product_16bit_signed_accelerated,
        integer_dot_product_16bit_mixed_signedness_accelerated,
        integer_dot_product_32bit_unsigned_accelerated,
        integer_dot_product_32bit_signed_accelerated,
        integer_dot_product_32bit_mixed_signedness_accelerated,
        integer_dot_product_64bit_unsigned_accelerated,
        integer_dot_product_64bit_signed_accelerated,
        integer_dot_product_64bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_8bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_16bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_32bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_64bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated,
        storage_texel_buffer_offset_alignment_bytes,
        storage_texel_buffer_offset_single_texel_alignment,
        uniform_texel_buffer_offset_alignment_bytes,
        uniform_texel_buffer_offset_single_texel_alignment,
        max_buffer_size,
    })
}

pub fn encode_physical_device_vulkan13_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Properties<'_>,
) {
    e.u32(x.min_subgroup_size);
    e.u32(x.max_subgroup_size);
    e.u32(x.max_compute_workgroup_subgroups);
    e.u32(x.required_subgroup_size_stages.0);
    e.u32(x.max_inline_uniform_block_size);
    e.u32(x.max_per_stage_descriptor_inline_uniform_blocks);
    e.u32(x.max_per_stage_descriptor_update_after_bind_inline_uniform_blocks);
    e.u32(x.max_descriptor_set_inline_uniform_blocks);
    e.u32(x.max_descriptor_set_update_after_bind_inline_uniform_blocks);
    e.u32(x.max_inline_uniform_total_size);
    e.u32(x.integer_dot_product_8bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_8bit_signed_accelerated);
    e.u32(x.integer_dot_product_8bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_unsigned_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_signed_accelerated);
    e.u32(x.integer_dot_product4x_8bit_packed_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_16bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_16bit_signed_accelerated);
    e.u32(x.integer_dot_product_16bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_32bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_32bit_signed_accelerated);
    e.u32(x.integer_dot_product_32bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_64bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_64bit_signed_accelerated);
    e.u32(x.integer_dot_product_64bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_signed_accelerated);
    e.u32(x.integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated);
    e.u64(x.storage_texel_buffer_offset_alignment_bytes);
    e.u32(x.storage_texel_buffer_offset_single_texel_alignment);
    e.u64(x.uniform_texel_buffer_offset_alignment_bytes);
    e.u32(x.uniform_texel_buffer_offset_single_texel_alignment);
    e.u64(x.max_buffer_size);
}

pub fn decode_physical_device_vulkan13_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan13Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan13Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN13_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vulkan13_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan13_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan13_properties_partial_body(e, x);
}

pub fn decode_physical_device_vulkan13_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan13Properties<'a>, WireError> {
    let min_subgroup_size = vk::zeroed();
    let max_subgroup_size = vk::zeroed();
    let max_compute_workgroup_subgroups = vk::zeroed();
    let required_subgroup_size_stages = vk::zeroed();
    let max_inline_uniform_block_size = vk::zeroed();
    let max_per_stage_descriptor_inline_uniform_blocks = vk::zeroed();
    let max_per_stage_descriptor_update_after_bind_inline_uniform_blocks = vk::zeroed();
    let max_descriptor_set_inline_uniform_blocks = vk::zeroed();
    let max_descriptor_set_update_after_bind_inline_uniform_blocks = vk::zeroed();
    let max_inline_uniform_total_size = vk::zeroed();
    let integer_dot_product_8bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_8bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_8bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_unsigned_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_signed_accelerated = vk::zeroed();
    let integer_dot_product4x_8bit_packed_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_16bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_16bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_16bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_32bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_32bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_32bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_64bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_64bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_64bit_mixed_signedness_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated =
        vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_signed_accelerated = vk::zeroed();
    let integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated =
        vk::zeroed();
    let storage_texel_buffer_offset_alignment_bytes = vk::zeroed();
    let storage_texel_buffer_offset_single_texel_alignment = vk::zeroed();
    let uniform_texel_buffer_offset_alignment_bytes = vk::zeroed();
    let uniform_texel_buffer_offset_single_texel_alignment = vk::zeroed();
    let max_buffer_size = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan13Properties {
        s_type: vk::PhysicalDeviceVulkan13Properties::TYPE,
        p_next,
        min_subgroup_size,
        max_subgroup_size,
        max_compute_workgroup_subgroups,
        required_subgroup_size_stages,
        max_inline_uniform_block_size,
        max_per_stage_descriptor_inline_uniform_blocks,
        max_per_stage_descriptor_update_after_bind_inline_uniform_blocks,
        max_descriptor_set_inline_uniform_blocks,
        max_descriptor_set_update_after_bind_inline_uniform_blocks,
        max_inline_uniform_total_size,
        integer_dot_product_8bit_unsigned_accelerated,
        integer_dot_product_8bit_signed_accelerated,
        integer_dot_product_8bit_mixed_signedness_accelerated,
        integer_dot_product4x_8bit_packed_unsigned_accelerated,
        integer_dot_product4x_8bit_packed_signed_accelerated,
        integer_dot_product4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_16bit_unsigned_accelerated,
        integer_dot_product_16bit_signed_accelerated,
        integer_dot_product_16bit_mixed_signedness_accelerated,
        integer_dot_product_32bit_unsigned_accelerated,
        integer_dot_product_32bit_signed_accelerated,
        integer_dot_product_32bit_mixed_signedness_accelerated,
        integer_dot_product_64bit_unsigned_accelerated,
        integer_dot_product_64bit_signed_accelerated,
        integer_dot_product_64bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_8bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated,
        integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_16bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_32bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated,
        integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated,
        integer_dot_product_accumulating_saturating_64bit_signed_accelerated,
        integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated,
        storage_texel_buffer_offset_alignment_bytes,
        storage_texel_buffer_offset_single_texel_alignment,
        uniform_texel_buffer_offset_alignment_bytes,
        uniform_texel_buffer_offset_single_texel_alignment,
        max_buffer_size,
    })
}

pub fn encode_physical_device_vulkan13_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan13Properties<'_>,
) {
}

// VkPhysicalDeviceVulkan14Properties

pub fn decode_physical_device_vulkan14_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan14Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan14Properties::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_VULKAN14_PROPERTIES_CHAIN, decode_node)?;
    decode_physical_device_vulkan14_properties_body(d, p_next)
}

pub fn encode_physical_device_vulkan14_properties(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_vulkan14_properties_body(e, x);
}

pub fn decode_physical_device_vulkan14_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan14Properties<'a>, WireError> {
    let line_sub_pixel_precision_bits = d.u32()?;
    let max_vertex_attrib_divisor = d.u32()?;
    let supports_non_zero_first_instance = d.u32()?;
    let max_push_descriptors = d.u32()?;
    let dynamic_rendering_local_read_depth_stencil_attachments = d.u32()?;
    let dynamic_rendering_local_read_multisampled_attachments = d.u32()?;
    let early_fragment_multisample_coverage_after_sample_counting = d.u32()?;
    let early_fragment_sample_mask_test_before_sample_counting = d.u32()?;
    let depth_stencil_swizzle_one_support = d.u32()?;
    let polygon_mode_point_size = d.u32()?;
    let non_strict_single_pixel_wide_lines_use_parallelogram = d.u32()?;
    let non_strict_wide_lines_use_parallelogram = d.u32()?;
    let block_texel_view_compatible_multiple_layers = d.u32()?;
    let max_combined_image_sampler_descriptor_count = d.u32()?;
    let fragment_shading_rate_clamp_combiner_inputs = d.u32()?;
    let default_robustness_storage_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_uniform_buffers = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_vertex_inputs = vk::PipelineRobustnessBufferBehavior(
        d.enumerator(vk::PipelineRobustnessBufferBehavior::KNOWN)?,
    );
    let default_robustness_images = vk::PipelineRobustnessImageBehavior(
        d.enumerator(vk::PipelineRobustnessImageBehavior::KNOWN)?,
    );
    let copy_src_layout_count = d.length_u32()?;
    let p_copy_src_layouts =
        d.out_array_with(u64::from(copy_src_layout_count), Absence::Allowed, |d| {
            Ok(vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?))
        })?;
    let copy_dst_layout_count = d.length_u32()?;
    let p_copy_dst_layouts =
        d.out_array_with(u64::from(copy_dst_layout_count), Absence::Allowed, |d| {
            Ok(vk::ImageLayout(d.enumerator(vk::ImageLayout::KNOWN)?))
        })?;
    let optimal_tiling_layout_uuid = d.fixed_bytes()?;
    let identical_memory_type_requirements = d.u32()?;
    Ok(vk::PhysicalDeviceVulkan14Properties {
        s_type: vk::PhysicalDeviceVulkan14Properties::TYPE,
        p_next,
        line_sub_pixel_precision_bits,
        max_vertex_attrib_divisor,
        supports_non_zero_first_instance,
        max_push_descriptors,
        dynamic_rendering_local_read_depth_stencil_attachments,
        dynamic_rendering_local_read_multisampled_attachments,
        early_fragment_multisample_coverage_after_sample_counting,
        early_fragment_sample_mask_test_before_sample_counting,
        depth_stencil_swizzle_one_support,
        polygon_mode_point_size,
        non_strict_single_pixel_wide_lines_use_parallelogram,
        non_strict_wide_lines_use_parallelogram,
        block_texel_view_compatible_multiple_layers,
        max_combined_image_sampler_descriptor_count,
        fragment_shading_rate_clamp_combiner_inputs,
        default_robustness_storage_buffers,
        default_robustness_uniform_buffers,
        default_robustness_vertex_inputs,
        default_robustness_images,
        copy_src_layout_count,
        p_copy_src_layouts,
        copy_dst_layout_count,
        p_copy_dst_layouts,
        optimal_tiling_layout_uuid,
        identical_memory_type_requirements,
    })
}

pub fn encode_physical_device_vulkan14_properties_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Properties<'_>,
) {
    e.u32(x.line_sub_pixel_precision_bits);
    e.u32(x.max_vertex_attrib_divisor);
    e.u32(x.supports_non_zero_first_instance);
    e.u32(x.max_push_descriptors);
    e.u32(x.dynamic_rendering_local_read_depth_stencil_attachments);
    e.u32(x.dynamic_rendering_local_read_multisampled_attachments);
    e.u32(x.early_fragment_multisample_coverage_after_sample_counting);
    e.u32(x.early_fragment_sample_mask_test_before_sample_counting);
    e.u32(x.depth_stencil_swizzle_one_support);
    e.u32(x.polygon_mode_point_size);
    e.u32(x.non_strict_single_pixel_wide_lines_use_parallelogram);
    e.u32(x.non_strict_wide_lines_use_parallelogram);
    e.u32(x.block_texel_view_compatible_multiple_layers);
    e.u32(x.max_combined_image_sampler_descriptor_count);
    e.u32(x.fragment_shading_rate_clamp_combiner_inputs);
    e.i32(x.default_robustness_storage_buffers.0);
    e.i32(x.default_robustness_uniform_buffers.0);
    e.i32(x.default_robustness_vertex_inputs.0);
    e.i32(x.default_robustness_images.0);
    e.u32(x.copy_src_layout_count);
    e.out_array(
        x.p_copy_src_layouts,
        u64::from(x.copy_src_layout_count),
        |e, v| {
            e.i32(v.0);
        },
    );
    e.u32(x.copy_dst_layout_count);
    e.out_array(
        x.p_copy_dst_layouts,
        u64::from(x.copy_dst_layout_count),
        |e, v| {
            e.i32(v.0);
        },
    );
    e.fixed_bytes(&x.optimal_tiling_layout_uuid);
    e.u32(x.identical_memory_type_requirements);
}

pub fn decode_physical_device_vulkan14_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceVulkan14Properties<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceVulkan14Properties::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_VULKAN14_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_vulkan14_properties_partial_body(d, p_next)
}

pub fn encode_physical_device_vulkan14_properties_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Properties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_vulkan14_properties_partial_body(e, x);
}

pub fn decode_physical_device_vulkan14_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceVulkan14Properties<'a>, WireError> {
    let line_sub_pixel_precision_bits = vk::zeroed();
    let max_vertex_attrib_divisor = vk::zeroed();
    let supports_non_zero_first_instance = vk::zeroed();
    let max_push_descriptors = vk::zeroed();
    let dynamic_rendering_local_read_depth_stencil_attachments = vk::zeroed();
    let dynamic_rendering_local_read_multisampled_attachments = vk::zeroed();
    let early_fragment_multisample_coverage_after_sample_counting = vk::zeroed();
    let early_fragment_sample_mask_test_before_sample_counting = vk::zeroed();
    let depth_stencil_swizzle_one_support = vk::zeroed();
    let polygon_mode_point_size = vk::zeroed();
    let non_strict_single_pixel_wide_lines_use_parallelogram = vk::zeroed();
    let non_strict_wide_lines_use_parallelogram = vk::zeroed();
    let block_texel_view_compatible_multiple_layers = vk::zeroed();
    let max_combined_image_sampler_descriptor_count = vk::zeroed();
    let fragment_shading_rate_clamp_combiner_inputs = vk::zeroed();
    let default_robustness_storage_buffers = vk::zeroed();
    let default_robustness_uniform_buffers = vk::zeroed();
    let default_robustness_vertex_inputs = vk::zeroed();
    let default_robustness_images = vk::zeroed();
    let copy_src_layout_count = d.length_u32()?;
    let p_copy_src_layouts = d.out_array(u64::from(copy_src_layout_count), Absence::Allowed)?;
    let copy_dst_layout_count = d.length_u32()?;
    let p_copy_dst_layouts = d.out_array(u64::from(copy_dst_layout_count), Absence::Allowed)?;
    let optimal_tiling_layout_uuid = vk::zeroed();
    let identical_memory_type_requirements = vk::zeroed();
    Ok(vk::PhysicalDeviceVulkan14Properties {
        s_type: vk::PhysicalDeviceVulkan14Properties::TYPE,
        p_next,
        line_sub_pixel_precision_bits,
        max_vertex_attrib_divisor,
        supports_non_zero_first_instance,
        max_push_descriptors,
        dynamic_rendering_local_read_depth_stencil_attachments,
        dynamic_rendering_local_read_multisampled_attachments,
        early_fragment_multisample_coverage_after_sample_counting,
        early_fragment_sample_mask_test_before_sample_counting,
        depth_stencil_swizzle_one_support,
        polygon_mode_point_size,
        non_strict_single_pixel_wide_lines_use_parallelogram,
        non_strict_wide_lines_use_parallelogram,
        block_texel_view_compatible_multiple_layers,
        max_combined_image_sampler_descriptor_count,
        fragment_shading_rate_clamp_combiner_inputs,
        default_robustness_storage_buffers,
        default_robustness_uniform_buffers,
        default_robustness_vertex_inputs,
        default_robustness_images,
        copy_src_layout_count,
        p_copy_src_layouts,
        copy_dst_layout_count,
        p_copy_dst_layouts,
        optimal_tiling_layout_uuid,
        identical_memory_type_requirements,
    })
}

pub fn encode_physical_device_vulkan14_properties_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceVulkan14Properties<'_>,
) {
    e.u32(x.copy_src_layout_count);
    e.out_count(x.p_copy_src_layouts);
    e.u32(x.copy_dst_layout_count);
    e.out_count(x.p_copy_dst_layouts);
}

// VkQueueFamilyGlobalPriorityProperties

pub fn decode_queue_family_global_priority_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyGlobalPriorityProperties<'a>, WireError> {
    d.structure_type(vk::QueueFamilyGlobalPriorityProperties::TYPE)?;
    let p_next = d.chain(QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES_CHAIN, decode_node)?;
    decode_queue_family_global_priority_properties_body(d, p_next)
}

pub fn encode_queue_family_global_priority_properties(
    e: &mut Encoder,
    x: &vk::QueueFamilyGlobalPriorityProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_queue_family_global_priority_properties_body(e, x);
}

pub fn decode_queue_family_global_priority_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::QueueFamilyGlobalPriorityProperties<'a>, WireError> {
    let priority_count = d.u32()?;
    let priorities = d.fixed(|d| {
        Ok(vk::QueueGlobalPriority(
            d.enumerator(vk::QueueGlobalPriority::KNOWN)?,
        ))
    })?;
    Ok(vk::QueueFamilyGlobalPriorityProperties {
        s_type: vk::QueueFamilyGlobalPriorityProperties::TYPE,
        p_next,
        priority_count,
        priorities,
    })
}

pub fn encode_queue_family_global_priority_properties_body(
    e: &mut Encoder,
    x: &vk::QueueFamilyGlobalPriorityProperties<'_>,
) {
    e.u32(x.priority_count);
    e.fixed(&x.priorities, |e, v| {
        e.i32(v.0);
    });
}

pub fn decode_queue_family_global_priority_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyGlobalPriorityProperties<'a>, WireError> {
    d.structure_type(vk::QueueFamilyGlobalPriorityProperties::TYPE)?;
    let p_next = d.chain(
        QUEUE_FAMILY_GLOBAL_PRIORITY_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_queue_family_global_priority_properties_partial_body(d, p_next)
}

pub fn encode_queue_family_global_priority_properties_partial(
    e: &mut Encoder,
    x: &vk::QueueFamilyGlobalPriorityProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_queue_family_global_priority_properties_partial_body(e, x);
}

pub fn decode_queue_family_global_priority_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::QueueFamilyGlobalPriorityProperties<'a>, WireError> {
    let priority_count = vk::zeroed();
    let priorities = vk::zeroed();
    Ok(vk::QueueFamilyGlobalPriorityProperties {
        s_type: vk::QueueFamilyGlobalPriorityProperties::TYPE,
        p_next,
        priority_count,
        priorities,
    })
}

pub fn encode_queue_family_global_priority_properties_partial_body(
    e: &mut Encoder,
    x: &vk::QueueFamilyGlobalPriorityProperties<'_>,
) {
}

// VkQueueFamilyProperties

pub fn decode_queue_family_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyProperties, WireError> {
    let queue_flags = vk::QueueFlags(d.u32()?);
    let queue_count = d.u32()?;
    let timestamp_valid_bits = d.u32()?;
    let min_image_transfer_granularity = decode_extent_3d(d)?;
    Ok(vk::QueueFamilyProperties {
        queue_flags,
        queue_count,
        timestamp_valid_bits,
        min_image_transfer_granularity,
    })
}

pub fn encode_queue_family_properties(e: &mut Encoder, x: &vk::QueueFamilyProperties) {
    e.u32(x.queue_flags.0);
    e.u32(x.queue_count);
    e.u32(x.timestamp_valid_bits);
    encode_extent_3d(e, &x.min_image_transfer_granularity);
}

pub fn decode_queue_family_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyProperties, WireError> {
    let queue_flags = vk::zeroed();
    let queue_count = vk::zeroed();
    let timestamp_valid_bits = vk::zeroed();
    let min_image_transfer_granularity = decode_extent_3d_partial(d)?;
    Ok(vk::QueueFamilyProperties {
        queue_flags,
        queue_count,
        timestamp_valid_bits,
        min_image_transfer_granularity,
    })
}

pub fn encode_queue_family_properties_partial(e: &mut Encoder, x: &vk::QueueFamilyProperties) {
    encode_extent_3d_partial(e, &x.min_image_transfer_granularity);
}

// VkQueueFamilyProperties2

pub fn decode_queue_family_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyProperties2<'a>, WireError> {
    d.structure_type(vk::QueueFamilyProperties2::TYPE)?;
    let p_next = d.chain(QUEUE_FAMILY_PROPERTIES2_CHAIN, decode_node)?;
    decode_queue_family_properties2_body(d, p_next)
}

pub fn encode_queue_family_properties2(e: &mut Encoder, x: &vk::QueueFamilyProperties2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_queue_family_properties2_body(e, x);
}

pub fn decode_queue_family_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::QueueFamilyProperties2<'a>, WireError> {
    let queue_family_properties = decode_queue_family_properties(d)?;
    Ok(vk::QueueFamilyProperties2 {
        s_type: vk::QueueFamilyProperties2::TYPE,
        p_next,
        queue_family_properties,
    })
}

pub fn encode_queue_family_properties2_body(e: &mut Encoder, x: &vk::QueueFamilyProperties2<'_>) {
    encode_queue_family_properties(e, &x.queue_family_properties);
}

pub fn decode_queue_family_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueueFamilyProperties2<'a>, WireError> {
    d.structure_type(vk::QueueFamilyProperties2::TYPE)?;
    let p_next = d.chain(QUEUE_FAMILY_PROPERTIES2_CHAIN, decode_node_partial)?;
    decode_queue_family_properties2_partial_body(d, p_next)
}

pub fn encode_queue_family_properties2_partial(
    e: &mut Encoder,
    x: &vk::QueueFamilyProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_queue_family_properties2_partial_body(e, x);
}

pub fn decode_queue_family_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::QueueFamilyProperties2<'a>, WireError> {
    let queue_family_properties = decode_queue_family_properties_partial(d)?;
    Ok(vk::QueueFamilyProperties2 {
        s_type: vk::QueueFamilyProperties2::TYPE,
        p_next,
        queue_family_properties,
    })
}

pub fn encode_queue_family_properties2_partial_body(
    e: &mut Encoder,
    x: &vk::QueueFamilyProperties2<'_>,
) {
    encode_queue_family_properties_partial(e, &x.queue_family_properties);
}

// VkSamplerYcbcrConversionImageFormatProperties

pub fn decode_sampler_ycbcr_conversion_image_format_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerYcbcrConversionImageFormatProperties<'a>, WireError> {
    d.structure_type(vk::SamplerYcbcrConversionImageFormatProperties::TYPE)?;
    let p_next = d.chain(
        SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES_CHAIN,
        decode_node,
    )?;
    decode_sampler_ycbcr_conversion_image_format_properties_body(d, p_next)
}

pub fn encode_sampler_ycbcr_conversion_image_format_properties(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionImageFormatProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sampler_ycbcr_conversion_image_format_properties_body(e, x);
}

pub fn decode_sampler_ycbcr_conversion_image_format_properties_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerYcbcrConversionImageFormatProperties<'a>, WireError> {
    let combined_image_sampler_descriptor_count = d.u32()?;
    Ok(vk::SamplerYcbcrConversionImageFormatProperties {
        s_type: vk::SamplerYcbcrConversionImageFormatProperties::TYPE,
        p_next,
        combined_image_sampler_descriptor_count,
    })
}

pub fn encode_sampler_ycbcr_conversion_image_format_properties_body(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionImageFormatProperties<'_>,
) {
    e.u32(x.combined_image_sampler_descriptor_count);
}

pub fn decode_sampler_ycbcr_conversion_image_format_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SamplerYcbcrConversionImageFormatProperties<'a>, WireError> {
    d.structure_type(vk::SamplerYcbcrConversionImageFormatProperties::TYPE)?;
    let p_next = d.chain(
        SAMPLER_YCBCR_CONVERSION_IMAGE_FORMAT_PROPERTIES_CHAIN,
        decode_node_partial,
    )?;
    decode_sampler_ycbcr_conversion_image_format_properties_partial_body(d, p_next)
}

pub fn encode_sampler_ycbcr_conversion_image_format_properties_partial(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionImageFormatProperties<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_sampler_ycbcr_conversion_image_format_properties_partial_body(e, x);
}

pub fn decode_sampler_ycbcr_conversion_image_format_properties_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SamplerYcbcrConversionImageFormatProperties<'a>, WireError> {
    let combined_image_sampler_descriptor_count = vk::zeroed();
    Ok(vk::SamplerYcbcrConversionImageFormatProperties {
        s_type: vk::SamplerYcbcrConversionImageFormatProperties::TYPE,
        p_next,
        combined_image_sampler_descriptor_count,
    })
}

pub fn encode_sampler_ycbcr_conversion_image_format_properties_partial_body(
    e: &mut Encoder,
    x: &vk::SamplerYcbcrConversionImageFormatProperties<'_>,
) {
}

// VkSparseImageFormatProperties

pub fn decode_sparse_image_format_properties<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageFormatProperties, WireError> {
    let aspect_mask = vk::ImageAspectFlags(d.u32()?);
    let image_granularity = decode_extent_3d(d)?;
    let flags = vk::SparseImageFormatFlags(d.u32()?);
    Ok(vk::SparseImageFormatProperties {
        aspect_mask,
        image_granularity,
        flags,
    })
}

pub fn encode_sparse_image_format_properties(e: &mut Encoder, x: &vk::SparseImageFormatProperties) {
    e.u32(x.aspect_mask.0);
    encode_extent_3d(e, &x.image_granularity);
    e.u32(x.flags.0);
}

pub fn decode_sparse_image_format_properties_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageFormatProperties, WireError> {
    let aspect_mask = vk::zeroed();
    let image_granularity = decode_extent_3d_partial(d)?;
    let flags = vk::zeroed();
    Ok(vk::SparseImageFormatProperties {
        aspect_mask,
        image_granularity,
        flags,
    })
}

pub fn encode_sparse_image_format_properties_partial(
    e: &mut Encoder,
    x: &vk::SparseImageFormatProperties,
) {
    encode_extent_3d_partial(e, &x.image_granularity);
}

// VkSparseImageFormatProperties2

pub fn decode_sparse_image_format_properties2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageFormatProperties2<'a>, WireError> {
    d.structure_type(vk::SparseImageFormatProperties2::TYPE)?;
    let p_next = d.chain(SPARSE_IMAGE_FORMAT_PROPERTIES2_CHAIN, decode_node)?;
    decode_sparse_image_format_properties2_body(d, p_next)
}

pub fn encode_sparse_image_format_properties2(
    e: &mut Encoder,
    x: &vk::SparseImageFormatProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sparse_image_format_properties2_body(e, x);
}

pub fn decode_sparse_image_format_properties2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SparseImageFormatProperties2<'a>, WireError> {
    let properties = decode_sparse_image_format_properties(d)?;
    Ok(vk::SparseImageFormatProperties2 {
        s_type: vk::SparseImageFormatProperties2::TYPE,
        p_next,
        properties,
    })
}

pub fn encode_sparse_image_format_properties2_body(
    e: &mut Encoder,
    x: &vk::SparseImageFormatProperties2<'_>,
) {
    encode_sparse_image_format_properties(e, &x.properties);
}

pub fn decode_sparse_image_format_properties2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SparseImageFormatProperties2<'a>, WireError> {
    d.structure_type(vk::SparseImageFormatProperties2::TYPE)?;
    let p_next = d.chain(SPARSE_IMAGE_FORMAT_PROPERTIES2_CHAIN, decode_node_partial)?;
    decode_sparse_image_format_properties2_partial_body(d, p_next)
}

pub fn encode_sparse_image_format_properties2_partial(
    e: &mut Encoder,
    x: &vk::SparseImageFormatProperties2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_sparse_image_format_properties2_partial_body(e, x);
}

pub fn decode_sparse_image_format_properties2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SparseImageFormatProperties2<'a>, WireError> {
    let properties = decode_sparse_image_format_properties_partial(d)?;
    Ok(vk::SparseImageFormatProperties2 {
        s_type: vk::SparseImageFormatProperties2::TYPE,
        p_next,
        properties,
    })
}

pub fn encode_sparse_image_format_properties2_partial_body(
    e: &mut Encoder,
    x: &vk::SparseImageFormatProperties2<'_>,
) {
    encode_sparse_image_format_properties_partial(e, &x.properties);
}
