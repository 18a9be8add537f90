// Made by `cargo xtask codegen` from registry/; do not edit.
//! Codecs of structures.

use super::*;

// VkAccelerationStructureBuildGeometryInfoKHR

pub fn decode_acceleration_structure_build_geometry_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureBuildGeometryInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureBuildGeometryInfoKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_BUILD_GEOMETRY_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_build_geometry_info_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_build_geometry_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_build_geometry_info_khr_body(e, x);
}

pub fn decode_acceleration_structure_build_geometry_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureBuildGeometryInfoKHR<'a>, WireError> {
    let type_ =
        vk::AccelerationStructureTypeKHR(d.enumerator(vk::AccelerationStructureTypeKHR::KNOWN)?);
    let flags = vk::BuildAccelerationStructureFlagsKHR(d.u32()?);
    let mode = vk::BuildAccelerationStructureModeKHR(
        d.enumerator(vk::BuildAccelerationStructureModeKHR::KNOWN)?,
    );
    let src_acceleration_structure = d.handle_or_null::<vk::AccelerationStructureKHR>()?;
    let dst_acceleration_structure = d.handle_or_null::<vk::AccelerationStructureKHR>()?;
    let geometry_count = d.length_u32()?;
    let p_geometries = d.array(u64::from(geometry_count), Absence::Allowed, |d| {
        decode_acceleration_structure_geometry_khr(d)
    })?;
    let pp_geometries = {
        let mut index = 0usize;
        d.array(u64::from(geometry_count), Absence::Allowed, |d| {
            let count = 1;
            index += 1;
            d.array(count, Absence::Refused, |d| {
                decode_acceleration_structure_geometry_khr(d)
            })
        })?
    };
    let scratch_data = decode_device_or_host_address_khr(d)?;
    Ok(vk::AccelerationStructureBuildGeometryInfoKHR {
        s_type: vk::AccelerationStructureBuildGeometryInfoKHR::TYPE,
        p_next,
        type_,
        flags,
        mode,
        src_acceleration_structure,
        dst_acceleration_structure,
        geometry_count,
        p_geometries,
        pp_geometries,
        scratch_data,
    })
}

pub fn encode_acceleration_structure_build_geometry_info_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildGeometryInfoKHR<'_>,
) {
    e.i32(x.type_.0);
    e.u32(x.flags.0);
    e.i32(x.mode.0);
    e.u64(x.src_acceleration_structure.0);
    e.u64(x.dst_acceleration_structure.0);
    e.u32(x.geometry_count);
    e.array(x.p_geometries, |e, v| {
        encode_acceleration_structure_geometry_khr(e, v);
    });
    e.array(x.pp_geometries, |e, v| {
        e.array(*v, |e, v| {
            encode_acceleration_structure_geometry_khr(e, v);
        });
    });
    encode_device_or_host_address_khr(e, &x.scratch_data);
}

// VkAccelerationStructureBuildRangeInfoKHR

pub fn decode_acceleration_structure_build_range_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureBuildRangeInfoKHR, WireError> {
    let primitive_count = d.u32()?;
    let primitive_offset = d.u32()?;
    let first_vertex = d.u32()?;
    let transform_offset = d.u32()?;
    Ok(vk::AccelerationStructureBuildRangeInfoKHR {
        primitive_count,
        primitive_offset,
        first_vertex,
        transform_offset,
    })
}

pub fn encode_acceleration_structure_build_range_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildRangeInfoKHR,
) {
    e.u32(x.primitive_count);
    e.u32(x.primitive_offset);
    e.u32(x.first_vertex);
    e.u32(x.transform_offset);
}

// VkAccelerationStructureBuildSizesInfoKHR

pub fn decode_acceleration_structure_build_sizes_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureBuildSizesInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureBuildSizesInfoKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_BUILD_SIZES_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_build_sizes_info_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_build_sizes_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_build_sizes_info_khr_body(e, x);
}

pub fn decode_acceleration_structure_build_sizes_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureBuildSizesInfoKHR<'a>, WireError> {
    let acceleration_structure_size = d.u64()?;
    let update_scratch_size = d.u64()?;
    let build_scratch_size = d.u64()?;
    Ok(vk::AccelerationStructureBuildSizesInfoKHR {
        s_type: vk::AccelerationStructureBuildSizesInfoKHR::TYPE,
        p_next,
        acceleration_structure_size,
        update_scratch_size,
        build_scratch_size,
    })
}

pub fn encode_acceleration_structure_build_sizes_info_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    e.u64(x.acceleration_structure_size);
    e.u64(x.update_scratch_size);
    e.u64(x.build_scratch_size);
}

pub fn decode_acceleration_structure_build_sizes_info_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureBuildSizesInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureBuildSizesInfoKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_BUILD_SIZES_INFO_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_acceleration_structure_build_sizes_info_khr_partial_body(d, p_next)
}

pub fn encode_acceleration_structure_build_sizes_info_khr_partial(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_acceleration_structure_build_sizes_info_khr_partial_body(e, x);
}

pub fn decode_acceleration_structure_build_sizes_info_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureBuildSizesInfoKHR<'a>, WireError> {
    let acceleration_structure_size = vk::zeroed();
    let update_scratch_size = vk::zeroed();
    let build_scratch_size = vk::zeroed();
    Ok(vk::AccelerationStructureBuildSizesInfoKHR {
        s_type: vk::AccelerationStructureBuildSizesInfoKHR::TYPE,
        p_next,
        acceleration_structure_size,
        update_scratch_size,
        build_scratch_size,
    })
}

pub fn encode_acceleration_structure_build_sizes_info_khr_partial_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureBuildSizesInfoKHR<'_>,
) {
}

// VkAccelerationStructureCreateInfoKHR

pub fn decode_acceleration_structure_create_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureCreateInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureCreateInfoKHR::TYPE)?;
    let p_next = d.chain(ACCELERATION_STRUCTURE_CREATE_INFO_KHR_CHAIN, decode_node)?;
    decode_acceleration_structure_create_info_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_create_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureCreateInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_create_info_khr_body(e, x);
}

pub fn decode_acceleration_structure_create_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureCreateInfoKHR<'a>, WireError> {
    let create_flags = vk::AccelerationStructureCreateFlagsKHR(d.u32()?);
    let buffer = d.handle::<vk::Buffer>()?;
    let offset = d.u64()?;
    let size = d.u64()?;
    let type_ =
        vk::AccelerationStructureTypeKHR(d.enumerator(vk::AccelerationStructureTypeKHR::KNOWN)?);
    let device_address = d.u64()?;
    Ok(vk::AccelerationStructureCreateInfoKHR {
        s_type: vk::AccelerationStructureCreateInfoKHR::TYPE,
        p_next,
        create_flags,
        buffer,
        offset,
        size,
        type_,
        device_address,
    })
}

pub fn encode_acceleration_structure_create_info_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureCreateInfoKHR<'_>,
) {
    e.u32(x.create_flags.0);
    e.u64(x.buffer.0);
    e.u64(x.offset);
    e.u64(x.size);
    e.i32(x.type_.0);
    e.u64(x.device_address);
}

// VkAccelerationStructureDeviceAddressInfoKHR

pub fn decode_acceleration_structure_device_address_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureDeviceAddressInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureDeviceAddressInfoKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_DEVICE_ADDRESS_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_device_address_info_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_device_address_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_device_address_info_khr_body(e, x);
}

pub fn decode_acceleration_structure_device_address_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureDeviceAddressInfoKHR<'a>, WireError> {
    let acceleration_structure = d.handle::<vk::AccelerationStructureKHR>()?;
    Ok(vk::AccelerationStructureDeviceAddressInfoKHR {
        s_type: vk::AccelerationStructureDeviceAddressInfoKHR::TYPE,
        p_next,
        acceleration_structure,
    })
}

pub fn encode_acceleration_structure_device_address_info_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureDeviceAddressInfoKHR<'_>,
) {
    e.u64(x.acceleration_structure.0);
}

// VkAccelerationStructureGeometryAabbsDataKHR

pub fn decode_acceleration_structure_geometry_aabbs_data_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureGeometryAabbsDataKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureGeometryAabbsDataKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_GEOMETRY_AABBS_DATA_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_geometry_aabbs_data_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_geometry_aabbs_data_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryAabbsDataKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_geometry_aabbs_data_khr_body(e, x);
}

pub fn decode_acceleration_structure_geometry_aabbs_data_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureGeometryAabbsDataKHR<'a>, WireError> {
    let data = decode_device_or_host_address_const_khr(d)?;
    let stride = d.u64()?;
    Ok(vk::AccelerationStructureGeometryAabbsDataKHR {
        s_type: vk::AccelerationStructureGeometryAabbsDataKHR::TYPE,
        p_next,
        data,
        stride,
    })
}

pub fn encode_acceleration_structure_geometry_aabbs_data_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryAabbsDataKHR<'_>,
) {
    encode_device_or_host_address_const_khr(e, &x.data);
    e.u64(x.stride);
}

// VkAccelerationStructureGeometryInstancesDataKHR

pub fn decode_acceleration_structure_geometry_instances_data_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureGeometryInstancesDataKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureGeometryInstancesDataKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_GEOMETRY_INSTANCES_DATA_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_geometry_instances_data_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_geometry_instances_data_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryInstancesDataKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_geometry_instances_data_khr_body(e, x);
}

pub fn decode_acceleration_structure_geometry_instances_data_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureGeometryInstancesDataKHR<'a>, WireError> {
    let array_of_pointers = d.u32()?;
    let data = decode_device_or_host_address_const_khr(d)?;
    Ok(vk::AccelerationStructureGeometryInstancesDataKHR {
        s_type: vk::AccelerationStructureGeometryInstancesDataKHR::TYPE,
        p_next,
        array_of_pointers,
        data,
    })
}

pub fn encode_acceleration_structure_geometry_instances_data_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryInstancesDataKHR<'_>,
) {
    e.u32(x.array_of_pointers);
    encode_device_or_host_address_const_khr(e, &x.data);
}

// VkAccelerationStructureGeometryKHR

pub fn decode_acceleration_structure_geometry_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureGeometryKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureGeometryKHR::TYPE)?;
    let p_next = d.chain(ACCELERATION_STRUCTURE_GEOMETRY_KHR_CHAIN, decode_node)?;
    decode_acceleration_structure_geometry_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_geometry_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_geometry_khr_body(e, x);
}

pub fn decode_acceleration_structure_geometry_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureGeometryKHR<'a>, WireError> {
    let geometry_type = vk::GeometryTypeKHR(d.enumerator(vk::GeometryTypeKHR::KNOWN)?);
    let geometry = decode_acceleration_structure_geometry_data_khr(d, geometry_type)?;
    let flags = vk::GeometryFlagsKHR(d.u32()?);
    Ok(vk::AccelerationStructureGeometryKHR {
        s_type: vk::AccelerationStructureGeometryKHR::TYPE,
        p_next,
        geometry_type,
        geometry,
        flags,
    })
}

pub fn encode_acceleration_structure_geometry_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryKHR<'_>,
) {
    e.i32(x.geometry_type.0);
    encode_acceleration_structure_geometry_data_khr(e, &x.geometry, x.geometry_type);
    e.u32(x.flags.0);
}

// VkAccelerationStructureGeometryTrianglesDataKHR

pub fn decode_acceleration_structure_geometry_triangles_data_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureGeometryTrianglesDataKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureGeometryTrianglesDataKHR::TYPE)?;
    let p_next = d.chain(
        ACCELERATION_STRUCTURE_GEOMETRY_TRIANGLES_DATA_KHR_CHAIN,
        decode_node,
    )?;
    decode_acceleration_structure_geometry_triangles_data_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_geometry_triangles_data_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryTrianglesDataKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_geometry_triangles_data_khr_body(e, x);
}

pub fn decode_acceleration_structure_geometry_triangles_data_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureGeometryTrianglesDataKHR<'a>, WireError> {
    let vertex_format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let vertex_data = decode_device_or_host_address_const_khr(d)?;
    let vertex_stride = d.u64()?;
    let max_vertex = d.u32()?;
    let index_type = vk::IndexType(d.enumerator(vk::IndexType::KNOWN)?);
    let index_data = decode_device_or_host_address_const_khr(d)?;
    let transform_data = decode_device_or_host_address_const_khr(d)?;
    Ok(vk::AccelerationStructureGeometryTrianglesDataKHR {
        s_type: vk::AccelerationStructureGeometryTrianglesDataKHR::TYPE,
        p_next,
        vertex_format,
        vertex_data,
        vertex_stride,
        max_vertex,
        index_type,
        index_data,
        transform_data,
    })
}

pub fn encode_acceleration_structure_geometry_triangles_data_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureGeometryTrianglesDataKHR<'_>,
) {
    e.i32(x.vertex_format.0);
    encode_device_or_host_address_const_khr(e, &x.vertex_data);
    e.u64(x.vertex_stride);
    e.u32(x.max_vertex);
    e.i32(x.index_type.0);
    encode_device_or_host_address_const_khr(e, &x.index_data);
    encode_device_or_host_address_const_khr(e, &x.transform_data);
}

// VkAccelerationStructureVersionInfoKHR

pub fn decode_acceleration_structure_version_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::AccelerationStructureVersionInfoKHR<'a>, WireError> {
    d.structure_type(vk::AccelerationStructureVersionInfoKHR::TYPE)?;
    let p_next = d.chain(ACCELERATION_STRUCTURE_VERSION_INFO_KHR_CHAIN, decode_node)?;
    decode_acceleration_structure_version_info_khr_body(d, p_next)
}

pub fn encode_acceleration_structure_version_info_khr(
    e: &mut Encoder,
    x: &vk::AccelerationStructureVersionInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_acceleration_structure_version_info_khr_body(e, x);
}

pub fn decode_acceleration_structure_version_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::AccelerationStructureVersionInfoKHR<'a>, WireError> {
    let p_version_data = d.bytes(32, Absence::Refused)?;
    Ok(vk::AccelerationStructureVersionInfoKHR {
        s_type: vk::AccelerationStructureVersionInfoKHR::TYPE,
        p_next,
        p_version_data,
    })
}

pub fn encode_acceleration_structure_version_info_khr_body(
    e: &mut Encoder,
    x: &vk::AccelerationStructureVersionInfoKHR<'_>,
) {
    e.bytes(x.p_version_data);
}

// VkApplicationInfo

pub fn decode_application_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ApplicationInfo<'a>, WireError> {
    d.structure_type(vk::ApplicationInfo::TYPE)?;
    let p_next = d.chain(APPLICATION_INFO_CHAIN, decode_node)?;
    decode_application_info_body(d, p_next)
}

pub fn encode_application_info(e: &mut Encoder, x: &vk::ApplicationInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_application_info_body(e, x);
}

pub fn decode_application_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ApplicationInfo<'a>, WireError> {
    let p_application_name = d.string(Absence::Allowed)?;
    let application_version = d.u32()?;
    let p_engine_name = d.string(Absence::Allowed)?;
    let engine_version = d.u32()?;
    let api_version = d.u32()?;
    Ok(vk::ApplicationInfo {
        s_type: vk::ApplicationInfo::TYPE,
        p_next,
        p_application_name,
        application_version,
        p_engine_name,
        engine_version,
        api_version,
    })
}

pub fn encode_application_info_body(e: &mut Encoder, x: &vk::ApplicationInfo<'_>) {
    e.string(x.p_application_name);
    e.u32(x.application_version);
    e.string(x.p_engine_name);
    e.u32(x.engine_version);
    e.u32(x.api_version);
}

// VkBindBufferMemoryDeviceGroupInfo

pub fn decode_bind_buffer_memory_device_group_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindBufferMemoryDeviceGroupInfo<'a>, WireError> {
    d.structure_type(vk::BindBufferMemoryDeviceGroupInfo::TYPE)?;
    let p_next = d.chain(BIND_BUFFER_MEMORY_DEVICE_GROUP_INFO_CHAIN, decode_node)?;
    decode_bind_buffer_memory_device_group_info_body(d, p_next)
}

pub fn encode_bind_buffer_memory_device_group_info(
    e: &mut Encoder,
    x: &vk::BindBufferMemoryDeviceGroupInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_buffer_memory_device_group_info_body(e, x);
}

pub fn decode_bind_buffer_memory_device_group_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindBufferMemoryDeviceGroupInfo<'a>, WireError> {
    let device_index_count = d.length_u32()?;
    let p_device_indices = d.u32s(u64::from(device_index_count), Absence::Refused)?;
    Ok(vk::BindBufferMemoryDeviceGroupInfo {
        s_type: vk::BindBufferMemoryDeviceGroupInfo::TYPE,
        p_next,
        device_index_count,
        p_device_indices,
    })
}

pub fn encode_bind_buffer_memory_device_group_info_body(
    e: &mut Encoder,
    x: &vk::BindBufferMemoryDeviceGroupInfo<'_>,
) {
    e.u32(x.device_index_count);
    e.u32s(x.p_device_indices);
}

// VkBindBufferMemoryInfo

pub fn decode_bind_buffer_memory_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindBufferMemoryInfo<'a>, WireError> {
    d.structure_type(vk::BindBufferMemoryInfo::TYPE)?;
    let p_next = d.chain(BIND_BUFFER_MEMORY_INFO_CHAIN, decode_node)?;
    decode_bind_buffer_memory_info_body(d, p_next)
}

pub fn encode_bind_buffer_memory_info(e: &mut Encoder, x: &vk::BindBufferMemoryInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_buffer_memory_info_body(e, x);
}

pub fn decode_bind_buffer_memory_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindBufferMemoryInfo<'a>, WireError> {
    let buffer = d.handle::<vk::Buffer>()?;
    let memory = d.handle::<vk::DeviceMemory>()?;
    let memory_offset = d.u64()?;
    Ok(vk::BindBufferMemoryInfo {
        s_type: vk::BindBufferMemoryInfo::TYPE,
        p_next,
        buffer,
        memory,
        memory_offset,
    })
}

pub fn encode_bind_buffer_memory_info_body(e: &mut Encoder, x: &vk::BindBufferMemoryInfo<'_>) {
    e.u64(x.buffer.0);
    e.u64(x.memory.0);
    e.u64(x.memory_offset);
}

// VkBindMemoryStatus

pub fn decode_bind_memory_status<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BindMemoryStatus<'a>, WireError> {
    d.structure_type(vk::BindMemoryStatus::TYPE)?;
    let p_next = d.chain(BIND_MEMORY_STATUS_CHAIN, decode_node)?;
    decode_bind_memory_status_body(d, p_next)
}

pub fn encode_bind_memory_status(e: &mut Encoder, x: &vk::BindMemoryStatus<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_bind_memory_status_body(e, x);
}

pub fn decode_bind_memory_status_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BindMemoryStatus<'a>, WireError> {
    let p_result = d.out_with(true, |d| Ok(vk::VkResult(d.i32()?)))?;
    Ok(vk::BindMemoryStatus {
        s_type: vk::BindMemoryStatus::TYPE,
        p_next,
        p_result,
    })
}

pub fn encode_bind_memory_status_body(e: &mut Encoder, x: &vk::BindMemoryStatus<'_>) {
    e.out_pointer(x.p_result, |e, v| {
        e.i32(v.0);
    });
}

// VkBufferCopy

pub fn decode_buffer_copy<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::BufferCopy, WireError> {
    let src_offset = d.u64()?;
    let dst_offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::BufferCopy {
        src_offset,
        dst_offset,
        size,
    })
}

pub fn encode_buffer_copy(e: &mut Encoder, x: &vk::BufferCopy) {
    e.u64(x.src_offset);
    e.u64(x.dst_offset);
    e.u64(x.size);
}

// VkBufferCopy2

pub fn decode_buffer_copy2<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::BufferCopy2<'a>, WireError> {
    d.structure_type(vk::BufferCopy2::TYPE)?;
    let p_next = d.chain(BUFFER_COPY2_CHAIN, decode_node)?;
    decode_buffer_copy2_body(d, p_next)
}

pub fn encode_buffer_copy2(e: &mut Encoder, x: &vk::BufferCopy2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_copy2_body(e, x);
}

pub fn decode_buffer_copy2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferCopy2<'a>, WireError> {
    let src_offset = d.u64()?;
    let dst_offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::BufferCopy2 {
        s_type: vk::BufferCopy2::TYPE,
        p_next,
        src_offset,
        dst_offset,
        size,
    })
}

pub fn encode_buffer_copy2_body(e: &mut Encoder, x: &vk::BufferCopy2<'_>) {
    e.u64(x.src_offset);
    e.u64(x.dst_offset);
    e.u64(x.size);
}

// VkBufferCreateInfo

pub fn decode_buffer_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferCreateInfo<'a>, WireError> {
    d.structure_type(vk::BufferCreateInfo::TYPE)?;
    let p_next = d.chain(BUFFER_CREATE_INFO_CHAIN, decode_node)?;
    decode_buffer_create_info_body(d, p_next)
}

pub fn encode_buffer_create_info(e: &mut Encoder, x: &vk::BufferCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_create_info_body(e, x);
}

pub fn decode_buffer_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferCreateInfo<'a>, WireError> {
    let flags = vk::BufferCreateFlags(d.u32()?);
    let size = d.u64()?;
    let usage = vk::BufferUsageFlags(d.u32()?);
    let sharing_mode = vk::SharingMode(d.enumerator(vk::SharingMode::KNOWN)?);
    let queue_family_index_count = d.length_u32()?;
    let p_queue_family_indices = d.u32s(u64::from(queue_family_index_count), Absence::Allowed)?;
    Ok(vk::BufferCreateInfo {
        s_type: vk::BufferCreateInfo::TYPE,
        p_next,
        flags,
        size,
        usage,
        sharing_mode,
        queue_family_index_count,
        p_queue_family_indices,
    })
}

pub fn encode_buffer_create_info_body(e: &mut Encoder, x: &vk::BufferCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.size);
    e.u32(x.usage.0);
    e.i32(x.sharing_mode.0);
    e.u32(x.queue_family_index_count);
    e.u32s(x.p_queue_family_indices);
}

// VkBufferDeviceAddressCreateInfoEXT

pub fn decode_buffer_device_address_create_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferDeviceAddressCreateInfoEXT<'a>, WireError> {
    d.structure_type(vk::BufferDeviceAddressCreateInfoEXT::TYPE)?;
    let p_next = d.chain(BUFFER_DEVICE_ADDRESS_CREATE_INFO_EXT_CHAIN, decode_node)?;
    decode_buffer_device_address_create_info_ext_body(d, p_next)
}

pub fn encode_buffer_device_address_create_info_ext(
    e: &mut Encoder,
    x: &vk::BufferDeviceAddressCreateInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_device_address_create_info_ext_body(e, x);
}

pub fn decode_buffer_device_address_create_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferDeviceAddressCreateInfoEXT<'a>, WireError> {
    let device_address = d.u64()?;
    Ok(vk::BufferDeviceAddressCreateInfoEXT {
        s_type: vk::BufferDeviceAddressCreateInfoEXT::TYPE,
        p_next,
        device_address,
    })
}

pub fn encode_buffer_device_address_create_info_ext_body(
    e: &mut Encoder,
    x: &vk::BufferDeviceAddressCreateInfoEXT<'_>,
) {
    e.u64(x.device_address);
}

// VkBufferDeviceAddressInfo

pub fn decode_buffer_device_address_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferDeviceAddressInfo<'a>, WireError> {
    d.structure_type(vk::BufferDeviceAddressInfo::TYPE)?;
    let p_next = d.chain(BUFFER_DEVICE_ADDRESS_INFO_CHAIN, decode_node)?;
    decode_buffer_device_address_info_body(d, p_next)
}

pub fn encode_buffer_device_address_info(e: &mut Encoder, x: &vk::BufferDeviceAddressInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_device_address_info_body(e, x);
}

pub fn decode_buffer_device_address_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferDeviceAddressInfo<'a>, WireError> {
    let buffer = d.handle::<vk::Buffer>()?;
    Ok(vk::BufferDeviceAddressInfo {
        s_type: vk::BufferDeviceAddressInfo::TYPE,
        p_next,
        buffer,
    })
}

pub fn encode_buffer_device_address_info_body(
    e: &mut Encoder,
    x: &vk::BufferDeviceAddressInfo<'_>,
) {
    e.u64(x.buffer.0);
}

// VkBufferMemoryRequirementsInfo2

pub fn decode_buffer_memory_requirements_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferMemoryRequirementsInfo2<'a>, WireError> {
    d.structure_type(vk::BufferMemoryRequirementsInfo2::TYPE)?;
    let p_next = d.chain(BUFFER_MEMORY_REQUIREMENTS_INFO2_CHAIN, decode_node)?;
    decode_buffer_memory_requirements_info2_body(d, p_next)
}

pub fn encode_buffer_memory_requirements_info2(
    e: &mut Encoder,
    x: &vk::BufferMemoryRequirementsInfo2<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_memory_requirements_info2_body(e, x);
}

pub fn decode_buffer_memory_requirements_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferMemoryRequirementsInfo2<'a>, WireError> {
    let buffer = d.handle::<vk::Buffer>()?;
    Ok(vk::BufferMemoryRequirementsInfo2 {
        s_type: vk::BufferMemoryRequirementsInfo2::TYPE,
        p_next,
        buffer,
    })
}

pub fn encode_buffer_memory_requirements_info2_body(
    e: &mut Encoder,
    x: &vk::BufferMemoryRequirementsInfo2<'_>,
) {
    e.u64(x.buffer.0);
}

// VkBufferOpaqueCaptureAddressCreateInfo

pub fn decode_buffer_opaque_capture_address_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferOpaqueCaptureAddressCreateInfo<'a>, WireError> {
    d.structure_type(vk::BufferOpaqueCaptureAddressCreateInfo::TYPE)?;
    let p_next = d.chain(BUFFER_OPAQUE_CAPTURE_ADDRESS_CREATE_INFO_CHAIN, decode_node)?;
    decode_buffer_opaque_capture_address_create_info_body(d, p_next)
}

pub fn encode_buffer_opaque_capture_address_create_info(
    e: &mut Encoder,
    x: &vk::BufferOpaqueCaptureAddressCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_opaque_capture_address_create_info_body(e, x);
}

pub fn decode_buffer_opaque_capture_address_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferOpaqueCaptureAddressCreateInfo<'a>, WireError> {
    let opaque_capture_address = d.u64()?;
    Ok(vk::BufferOpaqueCaptureAddressCreateInfo {
        s_type: vk::BufferOpaqueCaptureAddressCreateInfo::TYPE,
        p_next,
        opaque_capture_address,
    })
}

pub fn encode_buffer_opaque_capture_address_create_info_body(
    e: &mut Encoder,
    x: &vk::BufferOpaqueCaptureAddressCreateInfo<'_>,
) {
    e.u64(x.opaque_capture_address);
}

// VkBufferUsageFlags2CreateInfo

pub fn decode_buffer_usage_flags2_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferUsageFlags2CreateInfo<'a>, WireError> {
    d.structure_type(vk::BufferUsageFlags2CreateInfo::TYPE)?;
    let p_next = d.chain(BUFFER_USAGE_FLAGS2_CREATE_INFO_CHAIN, decode_node)?;
    decode_buffer_usage_flags2_create_info_body(d, p_next)
}

pub fn encode_buffer_usage_flags2_create_info(
    e: &mut Encoder,
    x: &vk::BufferUsageFlags2CreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_usage_flags2_create_info_body(e, x);
}

pub fn decode_buffer_usage_flags2_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferUsageFlags2CreateInfo<'a>, WireError> {
    let usage = vk::BufferUsageFlags2(d.u64()?);
    Ok(vk::BufferUsageFlags2CreateInfo {
        s_type: vk::BufferUsageFlags2CreateInfo::TYPE,
        p_next,
        usage,
    })
}

pub fn encode_buffer_usage_flags2_create_info_body(
    e: &mut Encoder,
    x: &vk::BufferUsageFlags2CreateInfo<'_>,
) {
    e.u64(x.usage.0);
}

// VkBufferViewCreateInfo

pub fn decode_buffer_view_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::BufferViewCreateInfo<'a>, WireError> {
    d.structure_type(vk::BufferViewCreateInfo::TYPE)?;
    let p_next = d.chain(BUFFER_VIEW_CREATE_INFO_CHAIN, decode_node)?;
    decode_buffer_view_create_info_body(d, p_next)
}

pub fn encode_buffer_view_create_info(e: &mut Encoder, x: &vk::BufferViewCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_buffer_view_create_info_body(e, x);
}

pub fn decode_buffer_view_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::BufferViewCreateInfo<'a>, WireError> {
    let flags = vk::BufferViewCreateFlags(d.u32()?);
    let buffer = d.handle::<vk::Buffer>()?;
    let format = vk::Format(d.enumerator(vk::Format::KNOWN)?);
    let offset = d.u64()?;
    let range = d.u64()?;
    Ok(vk::BufferViewCreateInfo {
        s_type: vk::BufferViewCreateInfo::TYPE,
        p_next,
        flags,
        buffer,
        format,
        offset,
        range,
    })
}

pub fn encode_buffer_view_create_info_body(e: &mut Encoder, x: &vk::BufferViewCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.buffer.0);
    e.i32(x.format.0);
    e.u64(x.offset);
    e.u64(x.range);
}

// VkCalibratedTimestampInfoKHR

pub fn decode_calibrated_timestamp_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CalibratedTimestampInfoKHR<'a>, WireError> {
    d.structure_type(vk::CalibratedTimestampInfoKHR::TYPE)?;
    let p_next = d.chain(CALIBRATED_TIMESTAMP_INFO_KHR_CHAIN, decode_node)?;
    decode_calibrated_timestamp_info_khr_body(d, p_next)
}

pub fn encode_calibrated_timestamp_info_khr(
    e: &mut Encoder,
    x: &vk::CalibratedTimestampInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_calibrated_timestamp_info_khr_body(e, x);
}

pub fn decode_calibrated_timestamp_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CalibratedTimestampInfoKHR<'a>, WireError> {
    let time_domain = vk::TimeDomainKHR(d.enumerator(vk::TimeDomainKHR::KNOWN)?);
    Ok(vk::CalibratedTimestampInfoKHR {
        s_type: vk::CalibratedTimestampInfoKHR::TYPE,
        p_next,
        time_domain,
    })
}

pub fn encode_calibrated_timestamp_info_khr_body(
    e: &mut Encoder,
    x: &vk::CalibratedTimestampInfoKHR<'_>,
) {
    e.i32(x.time_domain.0);
}

// VkClearRect

pub fn decode_clear_rect<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::ClearRect, WireError> {
    let rect = decode_rect_2d(d)?;
    let base_array_layer = d.u32()?;
    let layer_count = d.u32()?;
    Ok(vk::ClearRect {
        rect,
        base_array_layer,
        layer_count,
    })
}

pub fn encode_clear_rect(e: &mut Encoder, x: &vk::ClearRect) {
    encode_rect_2d(e, &x.rect);
    e.u32(x.base_array_layer);
    e.u32(x.layer_count);
}

// VkColorBlendAdvancedEXT

pub fn decode_color_blend_advanced_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ColorBlendAdvancedEXT, WireError> {
    let advanced_blend_op = vk::BlendOp(d.enumerator(vk::BlendOp::KNOWN)?);
    let src_premultiplied = d.u32()?;
    let dst_premultiplied = d.u32()?;
    let blend_overlap = vk::BlendOverlapEXT(d.enumerator(vk::BlendOverlapEXT::KNOWN)?);
    let clamp_results = d.u32()?;
    Ok(vk::ColorBlendAdvancedEXT {
        advanced_blend_op,
        src_premultiplied,
        dst_premultiplied,
        blend_overlap,
        clamp_results,
    })
}

pub fn encode_color_blend_advanced_ext(e: &mut Encoder, x: &vk::ColorBlendAdvancedEXT) {
    e.i32(x.advanced_blend_op.0);
    e.u32(x.src_premultiplied);
    e.u32(x.dst_premultiplied);
    e.i32(x.blend_overlap.0);
    e.u32(x.clamp_results);
}

// VkColorBlendEquationEXT

pub fn decode_color_blend_equation_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ColorBlendEquationEXT, WireError> {
    let src_color_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let dst_color_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let color_blend_op = vk::BlendOp(d.enumerator(vk::BlendOp::KNOWN)?);
    let src_alpha_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let dst_alpha_blend_factor = vk::BlendFactor(d.enumerator(vk::BlendFactor::KNOWN)?);
    let alpha_blend_op = vk::BlendOp(d.enumerator(vk::BlendOp::KNOWN)?);
    Ok(vk::ColorBlendEquationEXT {
        src_color_blend_factor,
        dst_color_blend_factor,
        color_blend_op,
        src_alpha_blend_factor,
        dst_alpha_blend_factor,
        alpha_blend_op,
    })
}

pub fn encode_color_blend_equation_ext(e: &mut Encoder, x: &vk::ColorBlendEquationEXT) {
    e.i32(x.src_color_blend_factor.0);
    e.i32(x.dst_color_blend_factor.0);
    e.i32(x.color_blend_op.0);
    e.i32(x.src_alpha_blend_factor.0);
    e.i32(x.dst_alpha_blend_factor.0);
    e.i32(x.alpha_blend_op.0);
}

// VkCommandBufferAllocateInfo

pub fn decode_command_buffer_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferAllocateInfo<'a>, WireError> {
    d.structure_type(vk::CommandBufferAllocateInfo::TYPE)?;
    let p_next = d.chain(COMMAND_BUFFER_ALLOCATE_INFO_CHAIN, decode_node)?;
    decode_command_buffer_allocate_info_body(d, p_next)
}

pub fn encode_command_buffer_allocate_info(e: &mut Encoder, x: &vk::CommandBufferAllocateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_allocate_info_body(e, x);
}

pub fn decode_command_buffer_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferAllocateInfo<'a>, WireError> {
    let command_pool = d.handle::<vk::CommandPool>()?;
    let level = vk::CommandBufferLevel(d.enumerator(vk::CommandBufferLevel::KNOWN)?);
    let command_buffer_count = d.u32()?;
    Ok(vk::CommandBufferAllocateInfo {
        s_type: vk::CommandBufferAllocateInfo::TYPE,
        p_next,
        command_pool,
        level,
        command_buffer_count,
    })
}

pub fn encode_command_buffer_allocate_info_body(
    e: &mut Encoder,
    x: &vk::CommandBufferAllocateInfo<'_>,
) {
    e.u64(x.command_pool.0);
    e.i32(x.level.0);
    e.u32(x.command_buffer_count);
}

// VkCommandBufferBeginInfo

pub fn decode_command_buffer_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferBeginInfo<'a>, WireError> {
    d.structure_type(vk::CommandBufferBeginInfo::TYPE)?;
    let p_next = d.chain(COMMAND_BUFFER_BEGIN_INFO_CHAIN, decode_node)?;
    decode_command_buffer_begin_info_body(d, p_next)
}

pub fn encode_command_buffer_begin_info(e: &mut Encoder, x: &vk::CommandBufferBeginInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_begin_info_body(e, x);
}

pub fn decode_command_buffer_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferBeginInfo<'a>, WireError> {
    let flags = vk::CommandBufferUsageFlags(d.u32()?);
    let p_inheritance_info = d.pointer(false, |d| decode_command_buffer_inheritance_info(d))?;
    Ok(vk::CommandBufferBeginInfo {
        s_type: vk::CommandBufferBeginInfo::TYPE,
        p_next,
        flags,
        p_inheritance_info,
    })
}

pub fn encode_command_buffer_begin_info_body(e: &mut Encoder, x: &vk::CommandBufferBeginInfo<'_>) {
    e.u32(x.flags.0);
    e.pointer(x.p_inheritance_info, |e, v| {
        encode_command_buffer_inheritance_info(e, v);
    });
}

// VkCommandBufferInheritanceInfo

pub fn decode_command_buffer_inheritance_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandBufferInheritanceInfo<'a>, WireError> {
    d.structure_type(vk::CommandBufferInheritanceInfo::TYPE)?;
    let p_next = d.chain(COMMAND_BUFFER_INHERITANCE_INFO_CHAIN, decode_node)?;
    decode_command_buffer_inheritance_info_body(d, p_next)
}

pub fn encode_command_buffer_inheritance_info(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_buffer_inheritance_info_body(e, x);
}

pub fn decode_command_buffer_inheritance_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandBufferInheritanceInfo<'a>, WireError> {
    let render_pass = d.handle_or_null::<vk::RenderPass>()?;
    let subpass = d.u32()?;
    let framebuffer = d.handle_or_null::<vk::Framebuffer>()?;
    let occlusion_query_enable = d.u32()?;
    let query_flags = vk::QueryControlFlags(d.u32()?);
    let pipeline_statistics = vk::QueryPipelineStatisticFlags(d.u32()?);
    Ok(vk::CommandBufferInheritanceInfo {
        s_type: vk::CommandBufferInheritanceInfo::TYPE,
        p_next,
        render_pass,
        subpass,
        framebuffer,
        occlusion_query_enable,
        query_flags,
        pipeline_statistics,
    })
}

pub fn encode_command_buffer_inheritance_info_body(
    e: &mut Encoder,
    x: &vk::CommandBufferInheritanceInfo<'_>,
) {
    e.u64(x.render_pass.0);
    e.u32(x.subpass);
    e.u64(x.framebuffer.0);
    e.u32(x.occlusion_query_enable);
    e.u32(x.query_flags.0);
    e.u32(x.pipeline_statistics.0);
}

// VkCommandPoolCreateInfo

pub fn decode_command_pool_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CommandPoolCreateInfo<'a>, WireError> {
    d.structure_type(vk::CommandPoolCreateInfo::TYPE)?;
    let p_next = d.chain(COMMAND_POOL_CREATE_INFO_CHAIN, decode_node)?;
    decode_command_pool_create_info_body(d, p_next)
}

pub fn encode_command_pool_create_info(e: &mut Encoder, x: &vk::CommandPoolCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_command_pool_create_info_body(e, x);
}

pub fn decode_command_pool_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CommandPoolCreateInfo<'a>, WireError> {
    let flags = vk::CommandPoolCreateFlags(d.u32()?);
    let queue_family_index = d.u32()?;
    Ok(vk::CommandPoolCreateInfo {
        s_type: vk::CommandPoolCreateInfo::TYPE,
        p_next,
        flags,
        queue_family_index,
    })
}

pub fn encode_command_pool_create_info_body(e: &mut Encoder, x: &vk::CommandPoolCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u32(x.queue_family_index);
}

// VkComponentMapping

pub fn decode_component_mapping<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ComponentMapping, WireError> {
    let r = vk::ComponentSwizzle(d.enumerator(vk::ComponentSwizzle::KNOWN)?);
    let g = vk::ComponentSwizzle(d.enumerator(vk::ComponentSwizzle::KNOWN)?);
    let b = vk::ComponentSwizzle(d.enumerator(vk::ComponentSwizzle::KNOWN)?);
    let a = vk::ComponentSwizzle(d.enumerator(vk::ComponentSwizzle::KNOWN)?);
    Ok(vk::ComponentMapping { r, g, b, a })
}

pub fn encode_component_mapping(e: &mut Encoder, x: &vk::ComponentMapping) {
    e.i32(x.r.0);
    e.i32(x.g.0);
    e.i32(x.b.0);
    e.i32(x.a.0);
}

// VkConformanceVersion

pub fn decode_conformance_version<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ConformanceVersion, WireError> {
    let major = d.u8()?;
    let minor = d.u8()?;
    let subminor = d.u8()?;
    let patch = d.u8()?;
    Ok(vk::ConformanceVersion {
        major,
        minor,
        subminor,
        patch,
    })
}

pub fn encode_conformance_version(e: &mut Encoder, x: &vk::ConformanceVersion) {
    e.u8(x.major);
    e.u8(x.minor);
    e.u8(x.subminor);
    e.u8(x.patch);
}

pub fn decode_conformance_version_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ConformanceVersion, WireError> {
    let major = vk::zeroed();
    let minor = vk::zeroed();
    let subminor = vk::zeroed();
    let patch = vk::zeroed();
    Ok(vk::ConformanceVersion {
        major,
        minor,
        subminor,
        patch,
    })
}

pub fn encode_conformance_version_partial(e: &mut Encoder, x: &vk::ConformanceVersion) {}

// VkCopyAccelerationStructureInfoKHR

pub fn decode_copy_acceleration_structure_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyAccelerationStructureInfoKHR<'a>, WireError> {
    d.structure_type(vk::CopyAccelerationStructureInfoKHR::TYPE)?;
    let p_next = d.chain(COPY_ACCELERATION_STRUCTURE_INFO_KHR_CHAIN, decode_node)?;
    decode_copy_acceleration_structure_info_khr_body(d, p_next)
}

pub fn encode_copy_acceleration_structure_info_khr(
    e: &mut Encoder,
    x: &vk::CopyAccelerationStructureInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_acceleration_structure_info_khr_body(e, x);
}

pub fn decode_copy_acceleration_structure_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyAccelerationStructureInfoKHR<'a>, WireError> {
    let src = d.handle::<vk::AccelerationStructureKHR>()?;
    let dst = d.handle::<vk::AccelerationStructureKHR>()?;
    let mode = vk::CopyAccelerationStructureModeKHR(
        d.enumerator(vk::CopyAccelerationStructureModeKHR::KNOWN)?,
    );
    Ok(vk::CopyAccelerationStructureInfoKHR {
        s_type: vk::CopyAccelerationStructureInfoKHR::TYPE,
        p_next,
        src,
        dst,
        mode,
    })
}

pub fn encode_copy_acceleration_structure_info_khr_body(
    e: &mut Encoder,
    x: &vk::CopyAccelerationStructureInfoKHR<'_>,
) {
    e.u64(x.src.0);
    e.u64(x.dst.0);
    e.i32(x.mode.0);
}

// VkCopyAccelerationStructureToMemoryInfoKHR

pub fn decode_copy_acceleration_structure_to_memory_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyAccelerationStructureToMemoryInfoKHR<'a>, WireError> {
    d.structure_type(vk::CopyAccelerationStructureToMemoryInfoKHR::TYPE)?;
    let p_next = d.chain(
        COPY_ACCELERATION_STRUCTURE_TO_MEMORY_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_copy_acceleration_structure_to_memory_info_khr_body(d, p_next)
}

pub fn encode_copy_acceleration_structure_to_memory_info_khr(
    e: &mut Encoder,
    x: &vk::CopyAccelerationStructureToMemoryInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_acceleration_structure_to_memory_info_khr_body(e, x);
}

pub fn decode_copy_acceleration_structure_to_memory_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyAccelerationStructureToMemoryInfoKHR<'a>, WireError> {
    let src = d.handle::<vk::AccelerationStructureKHR>()?;
    let dst = decode_device_or_host_address_khr(d)?;
    let mode = vk::CopyAccelerationStructureModeKHR(
        d.enumerator(vk::CopyAccelerationStructureModeKHR::KNOWN)?,
    );
    Ok(vk::CopyAccelerationStructureToMemoryInfoKHR {
        s_type: vk::CopyAccelerationStructureToMemoryInfoKHR::TYPE,
        p_next,
        src,
        dst,
        mode,
    })
}

pub fn encode_copy_acceleration_structure_to_memory_info_khr_body(
    e: &mut Encoder,
    x: &vk::CopyAccelerationStructureToMemoryInfoKHR<'_>,
) {
    e.u64(x.src.0);
    encode_device_or_host_address_khr(e, &x.dst);
    e.i32(x.mode.0);
}

// VkCopyBufferInfo2

pub fn decode_copy_buffer_info2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyBufferInfo2<'a>, WireError> {
    d.structure_type(vk::CopyBufferInfo2::TYPE)?;
    let p_next = d.chain(COPY_BUFFER_INFO2_CHAIN, decode_node)?;
    decode_copy_buffer_info2_body(d, p_next)
}

pub fn encode_copy_buffer_info2(e: &mut Encoder, x: &vk::CopyBufferInfo2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_buffer_info2_body(e, x);
}

pub fn decode_copy_buffer_info2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyBufferInfo2<'a>, WireError> {
    let src_buffer = d.handle::<vk::Buffer>()?;
    let dst_buffer = d.handle::<vk::Buffer>()?;
    let region_count = d.length_u32()?;
    let p_regions = d.array(u64::from(region_count), Absence::Refused, |d| {
        decode_buffer_copy2(d)
    })?;
    Ok(vk::CopyBufferInfo2 {
        s_type: vk::CopyBufferInfo2::TYPE,
        p_next,
        src_buffer,
        dst_buffer,
        region_count,
        p_regions,
    })
}

pub fn encode_copy_buffer_info2_body(e: &mut Encoder, x: &vk::CopyBufferInfo2<'_>) {
    e.u64(x.src_buffer.0);
    e.u64(x.dst_buffer.0);
    e.u32(x.region_count);
    e.array(x.p_regions, |e, v| {
        encode_buffer_copy2(e, v);
    });
}

// VkCopyMemoryToAccelerationStructureInfoKHR

pub fn decode_copy_memory_to_acceleration_structure_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::CopyMemoryToAccelerationStructureInfoKHR<'a>, WireError> {
    d.structure_type(vk::CopyMemoryToAccelerationStructureInfoKHR::TYPE)?;
    let p_next = d.chain(
        COPY_MEMORY_TO_ACCELERATION_STRUCTURE_INFO_KHR_CHAIN,
        decode_node,
    )?;
    decode_copy_memory_to_acceleration_structure_info_khr_body(d, p_next)
}

pub fn encode_copy_memory_to_acceleration_structure_info_khr(
    e: &mut Encoder,
    x: &vk::CopyMemoryToAccelerationStructureInfoKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_copy_memory_to_acceleration_structure_info_khr_body(e, x);
}

pub fn decode_copy_memory_to_acceleration_structure_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::CopyMemoryToAccelerationStructureInfoKHR<'a>, WireError> {
    let src = decode_device_or_host_address_const_khr(d)?;
    let dst = d.handle::<vk::AccelerationStructureKHR>()?;
    let mode = vk::CopyAccelerationStructureModeKHR(
        d.enumerator(vk::CopyAccelerationStructureModeKHR::KNOWN)?,
    );
    Ok(vk::CopyMemoryToAccelerationStructureInfoKHR {
        s_type: vk::CopyMemoryToAccelerationStructureInfoKHR::TYPE,
        p_next,
        src,
        dst,
        mode,
    })
}

pub fn encode_copy_memory_to_acceleration_structure_info_khr_body(
    e: &mut Encoder,
    x: &vk::CopyMemoryToAccelerationStructureInfoKHR<'_>,
) {
    encode_device_or_host_address_const_khr(e, &x.src);
    e.u64(x.dst.0);
    e.i32(x.mode.0);
}

// VkDependencyInfo

pub fn decode_dependency_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DependencyInfo<'a>, WireError> {
    d.structure_type(vk::DependencyInfo::TYPE)?;
    let p_next = d.chain(DEPENDENCY_INFO_CHAIN, decode_node)?;
    decode_dependency_info_body(d, p_next)
}

pub fn encode_dependency_info(e: &mut Encoder, x: &vk::DependencyInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_dependency_info_body(e, x);
}

pub fn decode_dependency_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DependencyInfo<'a>, WireError> {
    let dependency_flags = vk::DependencyFlags(d.u32()?);
    let memory_barrier_count = d.length_u32()?;
    let p_memory_barriers = d.array(u64::from(memory_barrier_count), Absence::Refused, |d| {
        decode_memory_barrier2(d)
    })?;
    let buffer_memory_barrier_count = d.length_u32()?;
    let p_buffer_memory_barriers = d.array(
        u64::from(buffer_memory_barrier_count),
        Absence::Refused,
        |d| decode_buffer_memory_barrier2(d),
    )?;
    let image_memory_barrier_count = d.length_u32()?;
    let p_image_memory_barriers = d.array(
        u64::from(image_memory_barrier_count),
        Absence::Refused,
        |d| decode_image_memory_barrier2(d),
    )?;
    Ok(vk::DependencyInfo {
        s_type: vk::DependencyInfo::TYPE,
        p_next,
        dependency_flags,
        memory_barrier_count,
        p_memory_barriers,
        buffer_memory_barrier_count,
        p_buffer_memory_barriers,
        image_memory_barrier_count,
        p_image_memory_barriers,
    })
}

pub fn encode_dependency_info_body(e: &mut Encoder, x: &vk::DependencyInfo<'_>) {
    e.u32(x.dependency_flags.0);
    e.u32(x.memory_barrier_count);
    e.array(x.p_memory_barriers, |e, v| {
        encode_memory_barrier2(e, v);
    });
    e.u32(x.buffer_memory_barrier_count);
    e.array(x.p_buffer_memory_barriers, |e, v| {
        encode_buffer_memory_barrier2(e, v);
    });
    e.u32(x.image_memory_barrier_count);
    e.array(x.p_image_memory_barriers, |e, v| {
        encode_image_memory_barrier2(e, v);
    });
}

// VkDepthBiasInfoEXT

pub fn decode_depth_bias_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DepthBiasInfoEXT<'a>, WireError> {
    d.structure_type(vk::DepthBiasInfoEXT::TYPE)?;
    let p_next = d.chain(DEPTH_BIAS_INFO_EXT_CHAIN, decode_node)?;
    decode_depth_bias_info_ext_body(d, p_next)
}

pub fn encode_depth_bias_info_ext(e: &mut Encoder, x: &vk::DepthBiasInfoEXT<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_depth_bias_info_ext_body(e, x);
}

pub fn decode_depth_bias_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DepthBiasInfoEXT<'a>, WireError> {
    let depth_bias_constant_factor = d.f32()?;
    let depth_bias_clamp = d.f32()?;
    let depth_bias_slope_factor = d.f32()?;
    Ok(vk::DepthBiasInfoEXT {
        s_type: vk::DepthBiasInfoEXT::TYPE,
        p_next,
        depth_bias_constant_factor,
        depth_bias_clamp,
        depth_bias_slope_factor,
    })
}

pub fn encode_depth_bias_info_ext_body(e: &mut Encoder, x: &vk::DepthBiasInfoEXT<'_>) {
    e.f32(x.depth_bias_constant_factor);
    e.f32(x.depth_bias_clamp);
    e.f32(x.depth_bias_slope_factor);
}

// VkDepthBiasRepresentationInfoEXT

pub fn decode_depth_bias_representation_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DepthBiasRepresentationInfoEXT<'a>, WireError> {
    d.structure_type(vk::DepthBiasRepresentationInfoEXT::TYPE)?;
    let p_next = d.chain(DEPTH_BIAS_REPRESENTATION_INFO_EXT_CHAIN, decode_node)?;
    decode_depth_bias_representation_info_ext_body(d, p_next)
}

pub fn encode_depth_bias_representation_info_ext(
    e: &mut Encoder,
    x: &vk::DepthBiasRepresentationInfoEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_depth_bias_representation_info_ext_body(e, x);
}

pub fn decode_depth_bias_representation_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DepthBiasRepresentationInfoEXT<'a>, WireError> {
    let depth_bias_representation =
        vk::DepthBiasRepresentationEXT(d.enumerator(vk::DepthBiasRepresentationEXT::KNOWN)?);
    let depth_bias_exact = d.u32()?;
    Ok(vk::DepthBiasRepresentationInfoEXT {
        s_type: vk::DepthBiasRepresentationInfoEXT::TYPE,
        p_next,
        depth_bias_representation,
        depth_bias_exact,
    })
}

pub fn encode_depth_bias_representation_info_ext_body(
    e: &mut Encoder,
    x: &vk::DepthBiasRepresentationInfoEXT<'_>,
) {
    e.i32(x.depth_bias_representation.0);
    e.u32(x.depth_bias_exact);
}

// VkDepthClampRangeEXT

pub fn decode_depth_clamp_range_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DepthClampRangeEXT, WireError> {
    let min_depth_clamp = d.f32()?;
    let max_depth_clamp = d.f32()?;
    Ok(vk::DepthClampRangeEXT {
        min_depth_clamp,
        max_depth_clamp,
    })
}

pub fn encode_depth_clamp_range_ext(e: &mut Encoder, x: &vk::DepthClampRangeEXT) {
    e.f32(x.min_depth_clamp);
    e.f32(x.max_depth_clamp);
}

// VkDeviceBufferMemoryRequirements

pub fn decode_device_buffer_memory_requirements<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceBufferMemoryRequirements<'a>, WireError> {
    d.structure_type(vk::DeviceBufferMemoryRequirements::TYPE)?;
    let p_next = d.chain(DEVICE_BUFFER_MEMORY_REQUIREMENTS_CHAIN, decode_node)?;
    decode_device_buffer_memory_requirements_body(d, p_next)
}

pub fn encode_device_buffer_memory_requirements(
    e: &mut Encoder,
    x: &vk::DeviceBufferMemoryRequirements<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_buffer_memory_requirements_body(e, x);
}

pub fn decode_device_buffer_memory_requirements_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceBufferMemoryRequirements<'a>, WireError> {
    let p_create_info = d.pointer(true, |d| decode_buffer_create_info(d))?;
    Ok(vk::DeviceBufferMemoryRequirements {
        s_type: vk::DeviceBufferMemoryRequirements::TYPE,
        p_next,
        p_create_info,
    })
}

pub fn encode_device_buffer_memory_requirements_body(
    e: &mut Encoder,
    x: &vk::DeviceBufferMemoryRequirements<'_>,
) {
    e.pointer(x.p_create_info, |e, v| {
        encode_buffer_create_info(e, v);
    });
}

// VkDeviceCreateInfo

pub fn decode_device_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceCreateInfo<'a>, WireError> {
    d.structure_type(vk::DeviceCreateInfo::TYPE)?;
    let p_next = d.chain(DEVICE_CREATE_INFO_CHAIN, decode_node)?;
    decode_device_create_info_body(d, p_next)
}

pub fn encode_device_create_info(e: &mut Encoder, x: &vk::DeviceCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_create_info_body(e, x);
}

pub fn decode_device_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceCreateInfo<'a>, WireError> {
    let flags = vk::DeviceCreateFlags(d.u32()?);
    let queue_create_info_count = d.length_u32()?;
    let p_queue_create_infos =
        d.array(u64::from(queue_create_info_count), Absence::Refused, |d| {
            decode_device_queue_create_info(d)
        })?;
    let enabled_layer_count = d.length_u32()?;
    let pp_enabled_layer_names =
        d.array(u64::from(enabled_layer_count), Absence::Allowed, |d| {
            d.string(Absence::Refused)
        })?;
    let enabled_extension_count = d.length_u32()?;
    let pp_enabled_extension_names =
        d.array(u64::from(enabled_extension_count), Absence::Refused, |d| {
            d.string(Absence::Refused)
        })?;
    let p_enabled_features = d.pointer(false, |d| decode_physical_device_features(d))?;
    Ok(vk::DeviceCreateInfo {
        s_type: vk::DeviceCreateInfo::TYPE,
        p_next,
        flags,
        queue_create_info_count,
        p_queue_create_infos,
        enabled_layer_count,
        pp_enabled_layer_names,
        enabled_extension_count,
        pp_enabled_extension_names,
        p_enabled_features,
    })
}

pub fn encode_device_create_info_body(e: &mut Encoder, x: &vk::DeviceCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.u32(x.queue_create_info_count);
    e.array(x.p_queue_create_infos, |e, v| {
        encode_device_queue_create_info(e, v);
    });
    e.u32(x.enabled_layer_count);
    e.array(x.pp_enabled_layer_names, |e, v| e.string(*v));
    e.u32(x.enabled_extension_count);
    e.array(x.pp_enabled_extension_names, |e, v| e.string(*v));
    e.pointer(x.p_enabled_features, |e, v| {
        encode_physical_device_features(e, v);
    });
}

// VkDeviceGroupCommandBufferBeginInfo

pub fn decode_device_group_command_buffer_begin_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceGroupCommandBufferBeginInfo<'a>, WireError> {
    d.structure_type(vk::DeviceGroupCommandBufferBeginInfo::TYPE)?;
    let p_next = d.chain(DEVICE_GROUP_COMMAND_BUFFER_BEGIN_INFO_CHAIN, decode_node)?;
    decode_device_group_command_buffer_begin_info_body(d, p_next)
}

pub fn encode_device_group_command_buffer_begin_info(
    e: &mut Encoder,
    x: &vk::DeviceGroupCommandBufferBeginInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_group_command_buffer_begin_info_body(e, x);
}

pub fn decode_device_group_command_buffer_begin_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceGroupCommandBufferBeginInfo<'a>, WireError> {
    let device_mask = d.u32()?;
    Ok(vk::DeviceGroupCommandBufferBeginInfo {
        s_type: vk::DeviceGroupCommandBufferBeginInfo::TYPE,
        p_next,
        device_mask,
    })
}

pub fn encode_device_group_command_buffer_begin_info_body(
    e: &mut Encoder,
    x: &vk::DeviceGroupCommandBufferBeginInfo<'_>,
) {
    e.u32(x.device_mask);
}

// VkDeviceGroupDeviceCreateInfo

pub fn decode_device_group_device_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceGroupDeviceCreateInfo<'a>, WireError> {
    d.structure_type(vk::DeviceGroupDeviceCreateInfo::TYPE)?;
    let p_next = d.chain(DEVICE_GROUP_DEVICE_CREATE_INFO_CHAIN, decode_node)?;
    decode_device_group_device_create_info_body(d, p_next)
}

pub fn encode_device_group_device_create_info(
    e: &mut Encoder,
    x: &vk::DeviceGroupDeviceCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_group_device_create_info_body(e, x);
}

pub fn decode_device_group_device_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceGroupDeviceCreateInfo<'a>, WireError> {
    let physical_device_count = d.length_u32()?;
    let p_physical_devices = d.array(u64::from(physical_device_count), Absence::Refused, |d| {
        d.handle::<vk::PhysicalDevice>()
    })?;
    Ok(vk::DeviceGroupDeviceCreateInfo {
        s_type: vk::DeviceGroupDeviceCreateInfo::TYPE,
        p_next,
        physical_device_count,
        p_physical_devices,
    })
}

pub fn encode_device_group_device_create_info_body(
    e: &mut Encoder,
    x: &vk::DeviceGroupDeviceCreateInfo<'_>,
) {
    e.u32(x.physical_device_count);
    e.array(x.p_physical_devices, |e, v| {
        e.u64(v.0);
    });
}

// VkDeviceMemoryOpaqueCaptureAddressInfo

pub fn decode_device_memory_opaque_capture_address_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DeviceMemoryOpaqueCaptureAddressInfo<'a>, WireError> {
    d.structure_type(vk::DeviceMemoryOpaqueCaptureAddressInfo::TYPE)?;
    let p_next = d.chain(DEVICE_MEMORY_OPAQUE_CAPTURE_ADDRESS_INFO_CHAIN, decode_node)?;
    decode_device_memory_opaque_capture_address_info_body(d, p_next)
}

pub fn encode_device_memory_opaque_capture_address_info(
    e: &mut Encoder,
    x: &vk::DeviceMemoryOpaqueCaptureAddressInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_memory_opaque_capture_address_info_body(e, x);
}

pub fn decode_device_memory_opaque_capture_address_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DeviceMemoryOpaqueCaptureAddressInfo<'a>, WireError> {
    let memory = d.handle::<vk::DeviceMemory>()?;
    Ok(vk::DeviceMemoryOpaqueCaptureAddressInfo {
        s_type: vk::DeviceMemoryOpaqueCaptureAddressInfo::TYPE,
        p_next,
        memory,
    })
}

pub fn encode_device_memory_opaque_capture_address_info_body(
    e: &mut Encoder,
    x: &vk::DeviceMemoryOpaqueCaptureAddressInfo<'_>,
) {
    e.u64(x.memory.0);
}

// VkDevicePrivateDataCreateInfo

pub fn decode_device_private_data_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::DevicePrivateDataCreateInfo<'a>, WireError> {
    d.structure_type(vk::DevicePrivateDataCreateInfo::TYPE)?;
    let p_next = d.chain(DEVICE_PRIVATE_DATA_CREATE_INFO_CHAIN, decode_node)?;
    decode_device_private_data_create_info_body(d, p_next)
}

pub fn encode_device_private_data_create_info(
    e: &mut Encoder,
    x: &vk::DevicePrivateDataCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_device_private_data_create_info_body(e, x);
}

pub fn decode_device_private_data_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::DevicePrivateDataCreateInfo<'a>, WireError> {
    let private_data_slot_request_count = d.u32()?;
    Ok(vk::DevicePrivateDataCreateInfo {
        s_type: vk::DevicePrivateDataCreateInfo::TYPE,
        p_next,
        private_data_slot_request_count,
    })
}

pub fn encode_device_private_data_create_info_body(
    e: &mut Encoder,
    x: &vk::DevicePrivateDataCreateInfo<'_>,
) {
    e.u32(x.private_data_slot_request_count);
}

// VkExportMemoryAllocateInfo

pub fn decode_export_memory_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExportMemoryAllocateInfo<'a>, WireError> {
    d.structure_type(vk::ExportMemoryAllocateInfo::TYPE)?;
    let p_next = d.chain(EXPORT_MEMORY_ALLOCATE_INFO_CHAIN, decode_node)?;
    decode_export_memory_allocate_info_body(d, p_next)
}

pub fn encode_export_memory_allocate_info(e: &mut Encoder, x: &vk::ExportMemoryAllocateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_export_memory_allocate_info_body(e, x);
}

pub fn decode_export_memory_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExportMemoryAllocateInfo<'a>, WireError> {
    let handle_types = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::ExportMemoryAllocateInfo {
        s_type: vk::ExportMemoryAllocateInfo::TYPE,
        p_next,
        handle_types,
    })
}

pub fn encode_export_memory_allocate_info_body(
    e: &mut Encoder,
    x: &vk::ExportMemoryAllocateInfo<'_>,
) {
    e.u32(x.handle_types.0);
}

// VkExtent2D

pub fn decode_extent_2d<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Extent2D, WireError> {
    let width = d.u32()?;
    let height = d.u32()?;
    Ok(vk::Extent2D { width, height })
}

pub fn encode_extent_2d(e: &mut Encoder, x: &vk::Extent2D) {
    e.u32(x.width);
    e.u32(x.height);
}

pub fn decode_extent_2d_partial<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Extent2D, WireError> {
    let width = vk::zeroed();
    let height = vk::zeroed();
    Ok(vk::Extent2D { width, height })
}

pub fn encode_extent_2d_partial(e: &mut Encoder, x: &vk::Extent2D) {}

// VkExtent3D

pub fn decode_extent_3d<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Extent3D, WireError> {
    let width = d.u32()?;
    let height = d.u32()?;
    let depth = d.u32()?;
    Ok(vk::Extent3D {
        width,
        height,
        depth,
    })
}

pub fn encode_extent_3d(e: &mut Encoder, x: &vk::Extent3D) {
    e.u32(x.width);
    e.u32(x.height);
    e.u32(x.depth);
}

pub fn decode_extent_3d_partial<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Extent3D, WireError> {
    let width = vk::zeroed();
    let height = vk::zeroed();
    let depth = vk::zeroed();
    Ok(vk::Extent3D {
        width,
        height,
        depth,
    })
}

pub fn encode_extent_3d_partial(e: &mut Encoder, x: &vk::Extent3D) {}

// VkExternalMemoryAcquireUnmodifiedEXT

pub fn decode_external_memory_acquire_unmodified_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalMemoryAcquireUnmodifiedEXT<'a>, WireError> {
    d.structure_type(vk::ExternalMemoryAcquireUnmodifiedEXT::TYPE)?;
    let p_next = d.chain(EXTERNAL_MEMORY_ACQUIRE_UNMODIFIED_EXT_CHAIN, decode_node)?;
    decode_external_memory_acquire_unmodified_ext_body(d, p_next)
}

pub fn encode_external_memory_acquire_unmodified_ext(
    e: &mut Encoder,
    x: &vk::ExternalMemoryAcquireUnmodifiedEXT<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_memory_acquire_unmodified_ext_body(e, x);
}

pub fn decode_external_memory_acquire_unmodified_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalMemoryAcquireUnmodifiedEXT<'a>, WireError> {
    let acquire_unmodified_memory = d.u32()?;
    Ok(vk::ExternalMemoryAcquireUnmodifiedEXT {
        s_type: vk::ExternalMemoryAcquireUnmodifiedEXT::TYPE,
        p_next,
        acquire_unmodified_memory,
    })
}

pub fn encode_external_memory_acquire_unmodified_ext_body(
    e: &mut Encoder,
    x: &vk::ExternalMemoryAcquireUnmodifiedEXT<'_>,
) {
    e.u32(x.acquire_unmodified_memory);
}

// VkExternalMemoryBufferCreateInfo

pub fn decode_external_memory_buffer_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::ExternalMemoryBufferCreateInfo<'a>, WireError> {
    d.structure_type(vk::ExternalMemoryBufferCreateInfo::TYPE)?;
    let p_next = d.chain(EXTERNAL_MEMORY_BUFFER_CREATE_INFO_CHAIN, decode_node)?;
    decode_external_memory_buffer_create_info_body(d, p_next)
}

pub fn encode_external_memory_buffer_create_info(
    e: &mut Encoder,
    x: &vk::ExternalMemoryBufferCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_external_memory_buffer_create_info_body(e, x);
}

pub fn decode_external_memory_buffer_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::ExternalMemoryBufferCreateInfo<'a>, WireError> {
    let handle_types = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::ExternalMemoryBufferCreateInfo {
        s_type: vk::ExternalMemoryBufferCreateInfo::TYPE,
        p_next,
        handle_types,
    })
}

pub fn encode_external_memory_buffer_create_info_body(
    e: &mut Encoder,
    x: &vk::ExternalMemoryBufferCreateInfo<'_>,
) {
    e.u32(x.handle_types.0);
}

// VkInstanceCreateInfo

pub fn decode_instance_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::InstanceCreateInfo<'a>, WireError> {
    d.structure_type(vk::InstanceCreateInfo::TYPE)?;
    let p_next = d.chain(INSTANCE_CREATE_INFO_CHAIN, decode_node)?;
    decode_instance_create_info_body(d, p_next)
}

pub fn encode_instance_create_info(e: &mut Encoder, x: &vk::InstanceCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_instance_create_info_body(e, x);
}

pub fn decode_instance_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::InstanceCreateInfo<'a>, WireError> {
    let flags = vk::InstanceCreateFlags(d.u32()?);
    let p_application_info = d.pointer(false, |d| decode_application_info(d))?;
    let enabled_layer_count = d.length_u32()?;
    let pp_enabled_layer_names =
        d.array(u64::from(enabled_layer_count), Absence::Refused, |d| {
            d.string(Absence::Refused)
        })?;
    let enabled_extension_count = d.length_u32()?;
    let pp_enabled_extension_names =
        d.array(u64::from(enabled_extension_count), Absence::Refused, |d| {
            d.string(Absence::Refused)
        })?;
    Ok(vk::InstanceCreateInfo {
        s_type: vk::InstanceCreateInfo::TYPE,
        p_next,
        flags,
        p_application_info,
        enabled_layer_count,
        pp_enabled_layer_names,
        enabled_extension_count,
        pp_enabled_extension_names,
    })
}

pub fn encode_instance_create_info_body(e: &mut Encoder, x: &vk::InstanceCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.pointer(x.p_application_info, |e, v| {
        encode_application_info(e, v);
    });
    e.u32(x.enabled_layer_count);
    e.array(x.pp_enabled_layer_names, |e, v| e.string(*v));
    e.u32(x.enabled_extension_count);
    e.array(x.pp_enabled_extension_names, |e, v| e.string(*v));
}

// VkMappedMemoryRange

pub fn decode_mapped_memory_range<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MappedMemoryRange<'a>, WireError> {
    d.structure_type(vk::MappedMemoryRange::TYPE)?;
    let p_next = d.chain(MAPPED_MEMORY_RANGE_CHAIN, decode_node)?;
    decode_mapped_memory_range_body(d, p_next)
}

pub fn encode_mapped_memory_range(e: &mut Encoder, x: &vk::MappedMemoryRange<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_mapped_memory_range_body(e, x);
}

pub fn decode_mapped_memory_range_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MappedMemoryRange<'a>, WireError> {
    let memory = d.handle::<vk::DeviceMemory>()?;
    let offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::MappedMemoryRange {
        s_type: vk::MappedMemoryRange::TYPE,
        p_next,
        memory,
        offset,
        size,
    })
}

pub fn encode_mapped_memory_range_body(e: &mut Encoder, x: &vk::MappedMemoryRange<'_>) {
    e.u64(x.memory.0);
    e.u64(x.offset);
    e.u64(x.size);
}

// VkMemoryAllocateFlagsInfo

pub fn decode_memory_allocate_flags_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryAllocateFlagsInfo<'a>, WireError> {
    d.structure_type(vk::MemoryAllocateFlagsInfo::TYPE)?;
    let p_next = d.chain(MEMORY_ALLOCATE_FLAGS_INFO_CHAIN, decode_node)?;
    decode_memory_allocate_flags_info_body(d, p_next)
}

pub fn encode_memory_allocate_flags_info(e: &mut Encoder, x: &vk::MemoryAllocateFlagsInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_allocate_flags_info_body(e, x);
}

pub fn decode_memory_allocate_flags_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryAllocateFlagsInfo<'a>, WireError> {
    let flags = vk::MemoryAllocateFlags(d.u32()?);
    let device_mask = d.u32()?;
    Ok(vk::MemoryAllocateFlagsInfo {
        s_type: vk::MemoryAllocateFlagsInfo::TYPE,
        p_next,
        flags,
        device_mask,
    })
}

pub fn encode_memory_allocate_flags_info_body(
    e: &mut Encoder,
    x: &vk::MemoryAllocateFlagsInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.device_mask);
}

// VkMemoryAllocateInfo

pub fn decode_memory_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryAllocateInfo<'a>, WireError> {
    d.structure_type(vk::MemoryAllocateInfo::TYPE)?;
    let p_next = d.chain(MEMORY_ALLOCATE_INFO_CHAIN, decode_node)?;
    decode_memory_allocate_info_body(d, p_next)
}

pub fn encode_memory_allocate_info(e: &mut Encoder, x: &vk::MemoryAllocateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_allocate_info_body(e, x);
}

pub fn decode_memory_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryAllocateInfo<'a>, WireError> {
    let allocation_size = d.u64()?;
    let memory_type_index = d.u32()?;
    Ok(vk::MemoryAllocateInfo {
        s_type: vk::MemoryAllocateInfo::TYPE,
        p_next,
        allocation_size,
        memory_type_index,
    })
}

pub fn encode_memory_allocate_info_body(e: &mut Encoder, x: &vk::MemoryAllocateInfo<'_>) {
    e.u64(x.allocation_size);
    e.u32(x.memory_type_index);
}

// VkMemoryDedicatedAllocateInfo

pub fn decode_memory_dedicated_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryDedicatedAllocateInfo<'a>, WireError> {
    d.structure_type(vk::MemoryDedicatedAllocateInfo::TYPE)?;
    let p_next = d.chain(MEMORY_DEDICATED_ALLOCATE_INFO_CHAIN, decode_node)?;
    decode_memory_dedicated_allocate_info_body(d, p_next)
}

pub fn encode_memory_dedicated_allocate_info(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedAllocateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_dedicated_allocate_info_body(e, x);
}

pub fn decode_memory_dedicated_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryDedicatedAllocateInfo<'a>, WireError> {
    let image = d.handle_or_null::<vk::Image>()?;
    let buffer = d.handle_or_null::<vk::Buffer>()?;
    Ok(vk::MemoryDedicatedAllocateInfo {
        s_type: vk::MemoryDedicatedAllocateInfo::TYPE,
        p_next,
        image,
        buffer,
    })
}

pub fn encode_memory_dedicated_allocate_info_body(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedAllocateInfo<'_>,
) {
    e.u64(x.image.0);
    e.u64(x.buffer.0);
}

// VkMemoryDedicatedRequirements

pub fn decode_memory_dedicated_requirements<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryDedicatedRequirements<'a>, WireError> {
    d.structure_type(vk::MemoryDedicatedRequirements::TYPE)?;
    let p_next = d.chain(MEMORY_DEDICATED_REQUIREMENTS_CHAIN, decode_node)?;
    decode_memory_dedicated_requirements_body(d, p_next)
}

pub fn encode_memory_dedicated_requirements(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedRequirements<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_dedicated_requirements_body(e, x);
}

pub fn decode_memory_dedicated_requirements_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryDedicatedRequirements<'a>, WireError> {
    let prefers_dedicated_allocation = d.u32()?;
    let requires_dedicated_allocation = d.u32()?;
    Ok(vk::MemoryDedicatedRequirements {
        s_type: vk::MemoryDedicatedRequirements::TYPE,
        p_next,
        prefers_dedicated_allocation,
        requires_dedicated_allocation,
    })
}

pub fn encode_memory_dedicated_requirements_body(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedRequirements<'_>,
) {
    e.u32(x.prefers_dedicated_allocation);
    e.u32(x.requires_dedicated_allocation);
}

pub fn decode_memory_dedicated_requirements_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryDedicatedRequirements<'a>, WireError> {
    d.structure_type(vk::MemoryDedicatedRequirements::TYPE)?;
    let p_next = d.chain(MEMORY_DEDICATED_REQUIREMENTS_CHAIN, decode_node_partial)?;
    decode_memory_dedicated_requirements_partial_body(d, p_next)
}

pub fn encode_memory_dedicated_requirements_partial(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedRequirements<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_memory_dedicated_requirements_partial_body(e, x);
}

pub fn decode_memory_dedicated_requirements_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryDedicatedRequirements<'a>, WireError> {
    let prefers_dedicated_allocation = vk::zeroed();
    let requires_dedicated_allocation = vk::zeroed();
    Ok(vk::MemoryDedicatedRequirements {
        s_type: vk::MemoryDedicatedRequirements::TYPE,
        p_next,
        prefers_dedicated_allocation,
        requires_dedicated_allocation,
    })
}

pub fn encode_memory_dedicated_requirements_partial_body(
    e: &mut Encoder,
    x: &vk::MemoryDedicatedRequirements<'_>,
) {
}

// VkMemoryGetFdInfoKHR

pub fn decode_memory_get_fd_info_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryGetFdInfoKHR<'a>, WireError> {
    d.structure_type(vk::MemoryGetFdInfoKHR::TYPE)?;
    let p_next = d.chain(MEMORY_GET_FD_INFO_KHR_CHAIN, decode_node)?;
    decode_memory_get_fd_info_khr_body(d, p_next)
}

pub fn encode_memory_get_fd_info_khr(e: &mut Encoder, x: &vk::MemoryGetFdInfoKHR<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_get_fd_info_khr_body(e, x);
}

pub fn decode_memory_get_fd_info_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryGetFdInfoKHR<'a>, WireError> {
    let memory = d.handle::<vk::DeviceMemory>()?;
    let handle_type = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::MemoryGetFdInfoKHR {
        s_type: vk::MemoryGetFdInfoKHR::TYPE,
        p_next,
        memory,
        handle_type,
    })
}

pub fn encode_memory_get_fd_info_khr_body(e: &mut Encoder, x: &vk::MemoryGetFdInfoKHR<'_>) {
    e.u64(x.memory.0);
    e.u32(x.handle_type.0);
}

// VkMemoryHeap

pub fn decode_memory_heap<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::MemoryHeap, WireError> {
    let size = d.u64()?;
    let flags = vk::MemoryHeapFlags(d.u32()?);
    Ok(vk::MemoryHeap { size, flags })
}

pub fn encode_memory_heap(e: &mut Encoder, x: &vk::MemoryHeap) {
    e.u64(x.size);
    e.u32(x.flags.0);
}

pub fn decode_memory_heap_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryHeap, WireError> {
    let size = vk::zeroed();
    let flags = vk::zeroed();
    Ok(vk::MemoryHeap { size, flags })
}

pub fn encode_memory_heap_partial(e: &mut Encoder, x: &vk::MemoryHeap) {}

// VkMemoryMapInfo

pub fn decode_memory_map_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryMapInfo<'a>, WireError> {
    d.structure_type(vk::MemoryMapInfo::TYPE)?;
    let p_next = d.chain(MEMORY_MAP_INFO_CHAIN, decode_node)?;
    decode_memory_map_info_body(d, p_next)
}

pub fn encode_memory_map_info(e: &mut Encoder, x: &vk::MemoryMapInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_map_info_body(e, x);
}

pub fn decode_memory_map_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryMapInfo<'a>, WireError> {
    let flags = vk::MemoryMapFlags(d.u32()?);
    let memory = d.handle::<vk::DeviceMemory>()?;
    let offset = d.u64()?;
    let size = d.u64()?;
    Ok(vk::MemoryMapInfo {
        s_type: vk::MemoryMapInfo::TYPE,
        p_next,
        flags,
        memory,
        offset,
        size,
    })
}

pub fn encode_memory_map_info_body(e: &mut Encoder, x: &vk::MemoryMapInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.memory.0);
    e.u64(x.offset);
    e.u64(x.size);
}

// VkMemoryOpaqueCaptureAddressAllocateInfo

pub fn decode_memory_opaque_capture_address_allocate_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryOpaqueCaptureAddressAllocateInfo<'a>, WireError> {
    d.structure_type(vk::MemoryOpaqueCaptureAddressAllocateInfo::TYPE)?;
    let p_next = d.chain(
        MEMORY_OPAQUE_CAPTURE_ADDRESS_ALLOCATE_INFO_CHAIN,
        decode_node,
    )?;
    decode_memory_opaque_capture_address_allocate_info_body(d, p_next)
}

pub fn encode_memory_opaque_capture_address_allocate_info(
    e: &mut Encoder,
    x: &vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_opaque_capture_address_allocate_info_body(e, x);
}

pub fn decode_memory_opaque_capture_address_allocate_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryOpaqueCaptureAddressAllocateInfo<'a>, WireError> {
    let opaque_capture_address = d.u64()?;
    Ok(vk::MemoryOpaqueCaptureAddressAllocateInfo {
        s_type: vk::MemoryOpaqueCaptureAddressAllocateInfo::TYPE,
        p_next,
        opaque_capture_address,
    })
}

pub fn encode_memory_opaque_capture_address_allocate_info_body(
    e: &mut Encoder,
    x: &vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>,
) {
    e.u64(x.opaque_capture_address);
}

// VkMemoryRequirements

pub fn decode_memory_requirements<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryRequirements, WireError> {
    let size = d.u64()?;
    let alignment = d.u64()?;
    let memory_type_bits = d.u32()?;
    Ok(vk::MemoryRequirements {
        size,
        alignment,
        memory_type_bits,
    })
}

pub fn encode_memory_requirements(e: &mut Encoder, x: &vk::MemoryRequirements) {
    e.u64(x.size);
    e.u64(x.alignment);
    e.u32(x.memory_type_bits);
}

pub fn decode_memory_requirements_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryRequirements, WireError> {
    let size = vk::zeroed();
    let alignment = vk::zeroed();
    let memory_type_bits = vk::zeroed();
    Ok(vk::MemoryRequirements {
        size,
        alignment,
        memory_type_bits,
    })
}

pub fn encode_memory_requirements_partial(e: &mut Encoder, x: &vk::MemoryRequirements) {}

// VkMemoryRequirements2

pub fn decode_memory_requirements2<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryRequirements2<'a>, WireError> {
    d.structure_type(vk::MemoryRequirements2::TYPE)?;
    let p_next = d.chain(MEMORY_REQUIREMENTS2_CHAIN, decode_node)?;
    decode_memory_requirements2_body(d, p_next)
}

pub fn encode_memory_requirements2(e: &mut Encoder, x: &vk::MemoryRequirements2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_requirements2_body(e, x);
}

pub fn decode_memory_requirements2_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryRequirements2<'a>, WireError> {
    let memory_requirements = decode_memory_requirements(d)?;
    Ok(vk::MemoryRequirements2 {
        s_type: vk::MemoryRequirements2::TYPE,
        p_next,
        memory_requirements,
    })
}

pub fn encode_memory_requirements2_body(e: &mut Encoder, x: &vk::MemoryRequirements2<'_>) {
    encode_memory_requirements(e, &x.memory_requirements);
}

pub fn decode_memory_requirements2_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryRequirements2<'a>, WireError> {
    d.structure_type(vk::MemoryRequirements2::TYPE)?;
    let p_next = d.chain(MEMORY_REQUIREMENTS2_CHAIN, decode_node_partial)?;
    decode_memory_requirements2_partial_body(d, p_next)
}

pub fn encode_memory_requirements2_partial(e: &mut Encoder, x: &vk::MemoryRequirements2<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_memory_requirements2_partial_body(e, x);
}

pub fn decode_memory_requirements2_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryRequirements2<'a>, WireError> {
    let memory_requirements = decode_memory_requirements_partial(d)?;
    Ok(vk::MemoryRequirements2 {
        s_type: vk::MemoryRequirements2::TYPE,
        p_next,
        memory_requirements,
    })
}

pub fn encode_memory_requirements2_partial_body(e: &mut Encoder, x: &vk::MemoryRequirements2<'_>) {
    encode_memory_requirements_partial(e, &x.memory_requirements);
}

// VkMemoryType

pub fn decode_memory_type<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::MemoryType, WireError> {
    let property_flags = vk::MemoryPropertyFlags(d.u32()?);
    let heap_index = d.u32()?;
    Ok(vk::MemoryType {
        property_flags,
        heap_index,
    })
}

pub fn encode_memory_type(e: &mut Encoder, x: &vk::MemoryType) {
    e.u32(x.property_flags.0);
    e.u32(x.heap_index);
}

pub fn decode_memory_type_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryType, WireError> {
    let property_flags = vk::zeroed();
    let heap_index = vk::zeroed();
    Ok(vk::MemoryType {
        property_flags,
        heap_index,
    })
}

pub fn encode_memory_type_partial(e: &mut Encoder, x: &vk::MemoryType) {}

// VkMemoryUnmapInfo

pub fn decode_memory_unmap_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MemoryUnmapInfo<'a>, WireError> {
    d.structure_type(vk::MemoryUnmapInfo::TYPE)?;
    let p_next = d.chain(MEMORY_UNMAP_INFO_CHAIN, decode_node)?;
    decode_memory_unmap_info_body(d, p_next)
}

pub fn encode_memory_unmap_info(e: &mut Encoder, x: &vk::MemoryUnmapInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_memory_unmap_info_body(e, x);
}

pub fn decode_memory_unmap_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::MemoryUnmapInfo<'a>, WireError> {
    let flags = vk::MemoryUnmapFlags(d.u32()?);
    let memory = d.handle::<vk::DeviceMemory>()?;
    Ok(vk::MemoryUnmapInfo {
        s_type: vk::MemoryUnmapInfo::TYPE,
        p_next,
        flags,
        memory,
    })
}

pub fn encode_memory_unmap_info_body(e: &mut Encoder, x: &vk::MemoryUnmapInfo<'_>) {
    e.u32(x.flags.0);
    e.u64(x.memory.0);
}

// VkMultiDrawIndexedInfoEXT

pub fn decode_multi_draw_indexed_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MultiDrawIndexedInfoEXT, WireError> {
    let first_index = d.u32()?;
    let index_count = d.u32()?;
    let vertex_offset = d.i32()?;
    Ok(vk::MultiDrawIndexedInfoEXT {
        first_index,
        index_count,
        vertex_offset,
    })
}

pub fn encode_multi_draw_indexed_info_ext(e: &mut Encoder, x: &vk::MultiDrawIndexedInfoEXT) {
    e.u32(x.first_index);
    e.u32(x.index_count);
    e.i32(x.vertex_offset);
}

// VkMultiDrawInfoEXT

pub fn decode_multi_draw_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::MultiDrawInfoEXT, WireError> {
    let first_vertex = d.u32()?;
    let vertex_count = d.u32()?;
    Ok(vk::MultiDrawInfoEXT {
        first_vertex,
        vertex_count,
    })
}

pub fn encode_multi_draw_info_ext(e: &mut Encoder, x: &vk::MultiDrawInfoEXT) {
    e.u32(x.first_vertex);
    e.u32(x.vertex_count);
}

// VkOffset2D

pub fn decode_offset_2d<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Offset2D, WireError> {
    let x = d.i32()?;
    let y = d.i32()?;
    Ok(vk::Offset2D { x, y })
}

pub fn encode_offset_2d(e: &mut Encoder, x: &vk::Offset2D) {
    e.i32(x.x);
    e.i32(x.y);
}

// VkOffset3D

pub fn decode_offset_3d<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Offset3D, WireError> {
    let x = d.i32()?;
    let y = d.i32()?;
    let z = d.i32()?;
    Ok(vk::Offset3D { x, y, z })
}

pub fn encode_offset_3d(e: &mut Encoder, x: &vk::Offset3D) {
    e.i32(x.x);
    e.i32(x.y);
    e.i32(x.z);
}

// VkPhysicalDeviceExternalBufferInfo

pub fn decode_physical_device_external_buffer_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceExternalBufferInfo<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceExternalBufferInfo::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_EXTERNAL_BUFFER_INFO_CHAIN, decode_node)?;
    decode_physical_device_external_buffer_info_body(d, p_next)
}

pub fn encode_physical_device_external_buffer_info(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalBufferInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_external_buffer_info_body(e, x);
}

pub fn decode_physical_device_external_buffer_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceExternalBufferInfo<'a>, WireError> {
    let flags = vk::BufferCreateFlags(d.u32()?);
    let usage = vk::BufferUsageFlags(d.u32()?);
    let handle_type = vk::ExternalMemoryHandleTypeFlags(d.u32()?);
    Ok(vk::PhysicalDeviceExternalBufferInfo {
        s_type: vk::PhysicalDeviceExternalBufferInfo::TYPE,
        p_next,
        flags,
        usage,
        handle_type,
    })
}

pub fn encode_physical_device_external_buffer_info_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceExternalBufferInfo<'_>,
) {
    e.u32(x.flags.0);
    e.u32(x.usage.0);
    e.u32(x.handle_type.0);
}

// VkPhysicalDeviceFragmentShadingRateKHR

pub fn decode_physical_device_fragment_shading_rate_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRateKHR::TYPE)?;
    let p_next = d.chain(PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_KHR_CHAIN, decode_node)?;
    decode_physical_device_fragment_shading_rate_khr_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_khr(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_physical_device_fragment_shading_rate_khr_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_khr_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateKHR<'a>, WireError> {
    let sample_counts = vk::SampleCountFlags(d.u32()?);
    let fragment_size = decode_extent_2d(d)?;
    Ok(vk::PhysicalDeviceFragmentShadingRateKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRateKHR::TYPE,
        p_next,
        sample_counts,
        fragment_size,
    })
}

pub fn encode_physical_device_fragment_shading_rate_khr_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    e.u32(x.sample_counts.0);
    encode_extent_2d(e, &x.fragment_size);
}

pub fn decode_physical_device_fragment_shading_rate_khr_partial<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateKHR<'a>, WireError> {
    d.structure_type(vk::PhysicalDeviceFragmentShadingRateKHR::TYPE)?;
    let p_next = d.chain(
        PHYSICAL_DEVICE_FRAGMENT_SHADING_RATE_KHR_CHAIN,
        decode_node_partial,
    )?;
    decode_physical_device_fragment_shading_rate_khr_partial_body(d, p_next)
}

pub fn encode_physical_device_fragment_shading_rate_khr_partial(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node_partial);
    encode_physical_device_fragment_shading_rate_khr_partial_body(e, x);
}

pub fn decode_physical_device_fragment_shading_rate_khr_partial_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PhysicalDeviceFragmentShadingRateKHR<'a>, WireError> {
    let sample_counts = vk::zeroed();
    let fragment_size = decode_extent_2d_partial(d)?;
    Ok(vk::PhysicalDeviceFragmentShadingRateKHR {
        s_type: vk::PhysicalDeviceFragmentShadingRateKHR::TYPE,
        p_next,
        sample_counts,
        fragment_size,
    })
}

pub fn encode_physical_device_fragment_shading_rate_khr_partial_body(
    e: &mut Encoder,
    x: &vk::PhysicalDeviceFragmentShadingRateKHR<'_>,
) {
    encode_extent_2d_partial(e, &x.fragment_size);
}

// VkPrivateDataSlotCreateInfo

pub fn decode_private_data_slot_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::PrivateDataSlotCreateInfo<'a>, WireError> {
    d.structure_type(vk::PrivateDataSlotCreateInfo::TYPE)?;
    let p_next = d.chain(PRIVATE_DATA_SLOT_CREATE_INFO_CHAIN, decode_node)?;
    decode_private_data_slot_create_info_body(d, p_next)
}

pub fn encode_private_data_slot_create_info(
    e: &mut Encoder,
    x: &vk::PrivateDataSlotCreateInfo<'_>,
) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_private_data_slot_create_info_body(e, x);
}

pub fn decode_private_data_slot_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::PrivateDataSlotCreateInfo<'a>, WireError> {
    let flags = vk::PrivateDataSlotCreateFlags(d.u32()?);
    Ok(vk::PrivateDataSlotCreateInfo {
        s_type: vk::PrivateDataSlotCreateInfo::TYPE,
        p_next,
        flags,
    })
}

pub fn encode_private_data_slot_create_info_body(
    e: &mut Encoder,
    x: &vk::PrivateDataSlotCreateInfo<'_>,
) {
    e.u32(x.flags.0);
}

// VkQueryPoolCreateInfo

pub fn decode_query_pool_create_info<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::QueryPoolCreateInfo<'a>, WireError> {
    d.structure_type(vk::QueryPoolCreateInfo::TYPE)?;
    let p_next = d.chain(QUERY_POOL_CREATE_INFO_CHAIN, decode_node)?;
    decode_query_pool_create_info_body(d, p_next)
}

pub fn encode_query_pool_create_info(e: &mut Encoder, x: &vk::QueryPoolCreateInfo<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_query_pool_create_info_body(e, x);
}

pub fn decode_query_pool_create_info_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::QueryPoolCreateInfo<'a>, WireError> {
    let flags = vk::QueryPoolCreateFlags(d.u32()?);
    let query_type = vk::QueryType(d.enumerator(vk::QueryType::KNOWN)?);
    let query_count = d.u32()?;
    let pipeline_statistics = vk::QueryPipelineStatisticFlags(d.u32()?);
    Ok(vk::QueryPoolCreateInfo {
        s_type: vk::QueryPoolCreateInfo::TYPE,
        p_next,
        flags,
        query_type,
        query_count,
        pipeline_statistics,
    })
}

pub fn encode_query_pool_create_info_body(e: &mut Encoder, x: &vk::QueryPoolCreateInfo<'_>) {
    e.u32(x.flags.0);
    e.i32(x.query_type.0);
    e.u32(x.query_count);
    e.u32(x.pipeline_statistics.0);
}

// VkRect2D

pub fn decode_rect_2d<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Rect2D, WireError> {
    let offset = decode_offset_2d(d)?;
    let extent = decode_extent_2d(d)?;
    Ok(vk::Rect2D { offset, extent })
}

pub fn encode_rect_2d(e: &mut Encoder, x: &vk::Rect2D) {
    encode_offset_2d(e, &x.offset);
    encode_extent_2d(e, &x.extent);
}

// VkSampleLocationEXT

pub fn decode_sample_location_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SampleLocationEXT, WireError> {
    let x = d.f32()?;
    let y = d.f32()?;
    Ok(vk::SampleLocationEXT { x, y })
}

pub fn encode_sample_location_ext(e: &mut Encoder, x: &vk::SampleLocationEXT) {
    e.f32(x.x);
    e.f32(x.y);
}

// VkSampleLocationsInfoEXT

pub fn decode_sample_locations_info_ext<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::SampleLocationsInfoEXT<'a>, WireError> {
    d.structure_type(vk::SampleLocationsInfoEXT::TYPE)?;
    let p_next = d.chain(SAMPLE_LOCATIONS_INFO_EXT_CHAIN, decode_node)?;
    decode_sample_locations_info_ext_body(d, p_next)
}

pub fn encode_sample_locations_info_ext(e: &mut Encoder, x: &vk::SampleLocationsInfoEXT<'_>) {
    e.i32(x.s_type.0);
    e.chain(x.p_next, encode_node);
    encode_sample_locations_info_ext_body(e, x);
}

pub fn decode_sample_locations_info_ext_body<'a>(
    d: &mut Decoder<'a, '_>,
    p_next: vk::Chain<'a>,
) -> Result<vk::SampleLocationsInfoEXT<'a>, WireError> {
    let sample_locations_per_pixel = vk::SampleCountFlags(d.u32()?);
    let sample_location_grid_size = decode_extent_2d(d)?;
    let sample_locations_count = d.length_u32()?;
    let p_sample_locations = d.array(u64::from(sample_locations_count), Absence::Refused, |d| {
        decode_sample_location_ext(d)
    })?;
    Ok(vk::SampleLocationsInfoEXT {
        s_type: vk::SampleLocationsInfoEXT::TYPE,
        p_next,
        sample_locations_per_pixel,
        sample_location_grid_size,
        sample_locations_count,
        p_sample_locations,
    })
}

pub fn encode_sample_locations_info_ext_body(e: &mut Encoder, x: &vk::SampleLocationsInfoEXT<'_>) {
    e.u32(x.sample_locations_per_pixel.0);
    encode_extent_2d(e, &x.sample_location_grid_size);
    e.u32(x.sample_locations_count);
    e.array(x.p_sample_locations, |e, v| {
        encode_sample_location_ext(e, v);
    });
}

// VkStridedDeviceAddressRegionKHR

pub fn decode_strided_device_address_region_khr<'a>(
    d: &mut Decoder<'a, '_>,
) -> Result<vk::StridedDeviceAddressRegionKHR, WireError> {
    let device_address = d.u64()?;
    let stride = d.u64()?;
    let size = d.u64()?;
    Ok(vk::StridedDeviceAddressRegionKHR {
        device_address,
        stride,
        size,
    })
}

pub fn encode_strided_device_address_region_khr(
    e: &mut Encoder,
    x: &vk::StridedDeviceAddressRegionKHR,
) {
    e.u64(x.device_address);
    e.u64(x.stride);
    e.u64(x.size);
}

// VkViewport

pub fn decode_viewport<'a>(d: &mut Decoder<'a, '_>) -> Result<vk::Viewport, WireError> {
    let x = d.f32()?;
    let y = d.f32()?;
    let width = d.f32()?;
    let height = d.f32()?;
    let min_depth = d.f32()?;
    let max_depth = d.f32()?;
    Ok(vk::Viewport {
        x,
        y,
        width,
        height,
        min_depth,
        max_depth,
    })
}

pub fn encode_viewport(e: &mut Encoder, x: &vk::Viewport) {
    e.f32(x.x);
    e.f32(x.y);
    e.f32(x.width);
    e.f32(x.height);
    e.f32(x.min_depth);
    e.f32(x.max_depth);
}
