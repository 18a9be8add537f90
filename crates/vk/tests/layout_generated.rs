// Made by `cargo xtask codegen` from registry/; do not edit.
//! Layouts against `vulkanalia-sys`, which another generator made from the registry.

use std::mem::{align_of, offset_of, size_of};

use parhelion_vk as ours;
use vulkanalia_sys as oracle;

fn acceleration_structure_build_geometry_info_khr() {
    type Ours = ours::AccelerationStructureBuildGeometryInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureBuildGeometryInfoKHR>(),
        "size of AccelerationStructureBuildGeometryInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureBuildGeometryInfoKHR>(),
        "alignment of AccelerationStructureBuildGeometryInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureBuildGeometryInfoKHR, s_type),
        "offset of AccelerationStructureBuildGeometryInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureBuildGeometryInfoKHR, next),
        "offset of AccelerationStructureBuildGeometryInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::AccelerationStructureBuildGeometryInfoKHR, type_),
        "offset of AccelerationStructureBuildGeometryInfoKHR.type_"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::AccelerationStructureBuildGeometryInfoKHR, flags),
        "offset of AccelerationStructureBuildGeometryInfoKHR.flags"
    );
    assert_eq!(
        offset_of!(Ours, mode),
        offset_of!(oracle::AccelerationStructureBuildGeometryInfoKHR, mode),
        "offset of AccelerationStructureBuildGeometryInfoKHR.mode"
    );
    assert_eq!(
        offset_of!(Ours, src_acceleration_structure),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            src_acceleration_structure
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.src_acceleration_structure"
    );
    assert_eq!(
        offset_of!(Ours, dst_acceleration_structure),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            dst_acceleration_structure
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.dst_acceleration_structure"
    );
    assert_eq!(
        offset_of!(Ours, geometry_count),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            geometry_count
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.geometry_count"
    );
    assert_eq!(
        offset_of!(Ours, p_geometries),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            geometries
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.p_geometries"
    );
    assert_eq!(
        offset_of!(Ours, pp_geometries),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            pointer_geometries
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.pp_geometries"
    );
    assert_eq!(
        offset_of!(Ours, scratch_data),
        offset_of!(
            oracle::AccelerationStructureBuildGeometryInfoKHR,
            scratch_data
        ),
        "offset of AccelerationStructureBuildGeometryInfoKHR.scratch_data"
    );
}

fn acceleration_structure_build_range_info_khr() {
    type Ours = ours::AccelerationStructureBuildRangeInfoKHR;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureBuildRangeInfoKHR>(),
        "size of AccelerationStructureBuildRangeInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureBuildRangeInfoKHR>(),
        "alignment of AccelerationStructureBuildRangeInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, primitive_count),
        offset_of!(
            oracle::AccelerationStructureBuildRangeInfoKHR,
            primitive_count
        ),
        "offset of AccelerationStructureBuildRangeInfoKHR.primitive_count"
    );
    assert_eq!(
        offset_of!(Ours, primitive_offset),
        offset_of!(
            oracle::AccelerationStructureBuildRangeInfoKHR,
            primitive_offset
        ),
        "offset of AccelerationStructureBuildRangeInfoKHR.primitive_offset"
    );
    assert_eq!(
        offset_of!(Ours, first_vertex),
        offset_of!(oracle::AccelerationStructureBuildRangeInfoKHR, first_vertex),
        "offset of AccelerationStructureBuildRangeInfoKHR.first_vertex"
    );
    assert_eq!(
        offset_of!(Ours, transform_offset),
        offset_of!(
            oracle::AccelerationStructureBuildRangeInfoKHR,
            transform_offset
        ),
        "offset of AccelerationStructureBuildRangeInfoKHR.transform_offset"
    );
}

fn acceleration_structure_build_sizes_info_khr() {
    type Ours = ours::AccelerationStructureBuildSizesInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureBuildSizesInfoKHR>(),
        "size of AccelerationStructureBuildSizesInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureBuildSizesInfoKHR>(),
        "alignment of AccelerationStructureBuildSizesInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureBuildSizesInfoKHR, s_type),
        "offset of AccelerationStructureBuildSizesInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureBuildSizesInfoKHR, next),
        "offset of AccelerationStructureBuildSizesInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure_size),
        offset_of!(
            oracle::AccelerationStructureBuildSizesInfoKHR,
            acceleration_structure_size
        ),
        "offset of AccelerationStructureBuildSizesInfoKHR.acceleration_structure_size"
    );
    assert_eq!(
        offset_of!(Ours, update_scratch_size),
        offset_of!(
            oracle::AccelerationStructureBuildSizesInfoKHR,
            update_scratch_size
        ),
        "offset of AccelerationStructureBuildSizesInfoKHR.update_scratch_size"
    );
    assert_eq!(
        offset_of!(Ours, build_scratch_size),
        offset_of!(
            oracle::AccelerationStructureBuildSizesInfoKHR,
            build_scratch_size
        ),
        "offset of AccelerationStructureBuildSizesInfoKHR.build_scratch_size"
    );
}

fn acceleration_structure_create_info_khr() {
    type Ours = ours::AccelerationStructureCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureCreateInfoKHR>(),
        "size of AccelerationStructureCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureCreateInfoKHR>(),
        "alignment of AccelerationStructureCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, s_type),
        "offset of AccelerationStructureCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, next),
        "offset of AccelerationStructureCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, create_flags),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, create_flags),
        "offset of AccelerationStructureCreateInfoKHR.create_flags"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, buffer),
        "offset of AccelerationStructureCreateInfoKHR.buffer"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, offset),
        "offset of AccelerationStructureCreateInfoKHR.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, size),
        "offset of AccelerationStructureCreateInfoKHR.size"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, type_),
        "offset of AccelerationStructureCreateInfoKHR.type_"
    );
    assert_eq!(
        offset_of!(Ours, device_address),
        offset_of!(oracle::AccelerationStructureCreateInfoKHR, device_address),
        "offset of AccelerationStructureCreateInfoKHR.device_address"
    );
}

fn acceleration_structure_device_address_info_khr() {
    type Ours = ours::AccelerationStructureDeviceAddressInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureDeviceAddressInfoKHR>(),
        "size of AccelerationStructureDeviceAddressInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureDeviceAddressInfoKHR>(),
        "alignment of AccelerationStructureDeviceAddressInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureDeviceAddressInfoKHR, s_type),
        "offset of AccelerationStructureDeviceAddressInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureDeviceAddressInfoKHR, next),
        "offset of AccelerationStructureDeviceAddressInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure),
        offset_of!(
            oracle::AccelerationStructureDeviceAddressInfoKHR,
            acceleration_structure
        ),
        "offset of AccelerationStructureDeviceAddressInfoKHR.acceleration_structure"
    );
}

fn acceleration_structure_geometry_aabbs_data_khr() {
    type Ours = ours::AccelerationStructureGeometryAabbsDataKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureGeometryAabbsDataKHR>(),
        "size of AccelerationStructureGeometryAabbsDataKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureGeometryAabbsDataKHR>(),
        "alignment of AccelerationStructureGeometryAabbsDataKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureGeometryAabbsDataKHR, s_type),
        "offset of AccelerationStructureGeometryAabbsDataKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureGeometryAabbsDataKHR, next),
        "offset of AccelerationStructureGeometryAabbsDataKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, data),
        offset_of!(oracle::AccelerationStructureGeometryAabbsDataKHR, data),
        "offset of AccelerationStructureGeometryAabbsDataKHR.data"
    );
    assert_eq!(
        offset_of!(Ours, stride),
        offset_of!(oracle::AccelerationStructureGeometryAabbsDataKHR, stride),
        "offset of AccelerationStructureGeometryAabbsDataKHR.stride"
    );
}

fn acceleration_structure_geometry_instances_data_khr() {
    type Ours = ours::AccelerationStructureGeometryInstancesDataKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureGeometryInstancesDataKHR>(),
        "size of AccelerationStructureGeometryInstancesDataKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureGeometryInstancesDataKHR>(),
        "alignment of AccelerationStructureGeometryInstancesDataKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::AccelerationStructureGeometryInstancesDataKHR,
            s_type
        ),
        "offset of AccelerationStructureGeometryInstancesDataKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureGeometryInstancesDataKHR, next),
        "offset of AccelerationStructureGeometryInstancesDataKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, array_of_pointers),
        offset_of!(
            oracle::AccelerationStructureGeometryInstancesDataKHR,
            array_of_pointers
        ),
        "offset of AccelerationStructureGeometryInstancesDataKHR.array_of_pointers"
    );
    assert_eq!(
        offset_of!(Ours, data),
        offset_of!(oracle::AccelerationStructureGeometryInstancesDataKHR, data),
        "offset of AccelerationStructureGeometryInstancesDataKHR.data"
    );
}

fn acceleration_structure_geometry_khr() {
    type Ours = ours::AccelerationStructureGeometryKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureGeometryKHR>(),
        "size of AccelerationStructureGeometryKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureGeometryKHR>(),
        "alignment of AccelerationStructureGeometryKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureGeometryKHR, s_type),
        "offset of AccelerationStructureGeometryKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureGeometryKHR, next),
        "offset of AccelerationStructureGeometryKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, geometry_type),
        offset_of!(oracle::AccelerationStructureGeometryKHR, geometry_type),
        "offset of AccelerationStructureGeometryKHR.geometry_type"
    );
    assert_eq!(
        offset_of!(Ours, geometry),
        offset_of!(oracle::AccelerationStructureGeometryKHR, geometry),
        "offset of AccelerationStructureGeometryKHR.geometry"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::AccelerationStructureGeometryKHR, flags),
        "offset of AccelerationStructureGeometryKHR.flags"
    );
}

fn acceleration_structure_geometry_triangles_data_khr() {
    type Ours = ours::AccelerationStructureGeometryTrianglesDataKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureGeometryTrianglesDataKHR>(),
        "size of AccelerationStructureGeometryTrianglesDataKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureGeometryTrianglesDataKHR>(),
        "alignment of AccelerationStructureGeometryTrianglesDataKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            s_type
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureGeometryTrianglesDataKHR, next),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, vertex_format),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            vertex_format
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.vertex_format"
    );
    assert_eq!(
        offset_of!(Ours, vertex_data),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            vertex_data
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.vertex_data"
    );
    assert_eq!(
        offset_of!(Ours, vertex_stride),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            vertex_stride
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.vertex_stride"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            max_vertex
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.max_vertex"
    );
    assert_eq!(
        offset_of!(Ours, index_type),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            index_type
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.index_type"
    );
    assert_eq!(
        offset_of!(Ours, index_data),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            index_data
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.index_data"
    );
    assert_eq!(
        offset_of!(Ours, transform_data),
        offset_of!(
            oracle::AccelerationStructureGeometryTrianglesDataKHR,
            transform_data
        ),
        "offset of AccelerationStructureGeometryTrianglesDataKHR.transform_data"
    );
}

fn acceleration_structure_version_info_khr() {
    type Ours = ours::AccelerationStructureVersionInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AccelerationStructureVersionInfoKHR>(),
        "size of AccelerationStructureVersionInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AccelerationStructureVersionInfoKHR>(),
        "alignment of AccelerationStructureVersionInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AccelerationStructureVersionInfoKHR, s_type),
        "offset of AccelerationStructureVersionInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AccelerationStructureVersionInfoKHR, next),
        "offset of AccelerationStructureVersionInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_version_data),
        offset_of!(oracle::AccelerationStructureVersionInfoKHR, version_data),
        "offset of AccelerationStructureVersionInfoKHR.p_version_data"
    );
}

fn application_info() {
    type Ours = ours::ApplicationInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ApplicationInfo>(),
        "size of ApplicationInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ApplicationInfo>(),
        "alignment of ApplicationInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ApplicationInfo, s_type),
        "offset of ApplicationInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ApplicationInfo, next),
        "offset of ApplicationInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_application_name),
        offset_of!(oracle::ApplicationInfo, application_name),
        "offset of ApplicationInfo.p_application_name"
    );
    assert_eq!(
        offset_of!(Ours, application_version),
        offset_of!(oracle::ApplicationInfo, application_version),
        "offset of ApplicationInfo.application_version"
    );
    assert_eq!(
        offset_of!(Ours, p_engine_name),
        offset_of!(oracle::ApplicationInfo, engine_name),
        "offset of ApplicationInfo.p_engine_name"
    );
    assert_eq!(
        offset_of!(Ours, engine_version),
        offset_of!(oracle::ApplicationInfo, engine_version),
        "offset of ApplicationInfo.engine_version"
    );
    assert_eq!(
        offset_of!(Ours, api_version),
        offset_of!(oracle::ApplicationInfo, api_version),
        "offset of ApplicationInfo.api_version"
    );
}

fn attachment_description() {
    type Ours = ours::AttachmentDescription;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentDescription>(),
        "size of AttachmentDescription"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentDescription>(),
        "alignment of AttachmentDescription"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::AttachmentDescription, flags),
        "offset of AttachmentDescription.flags"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::AttachmentDescription, format),
        "offset of AttachmentDescription.format"
    );
    assert_eq!(
        offset_of!(Ours, samples),
        offset_of!(oracle::AttachmentDescription, samples),
        "offset of AttachmentDescription.samples"
    );
    assert_eq!(
        offset_of!(Ours, load_op),
        offset_of!(oracle::AttachmentDescription, load_op),
        "offset of AttachmentDescription.load_op"
    );
    assert_eq!(
        offset_of!(Ours, store_op),
        offset_of!(oracle::AttachmentDescription, store_op),
        "offset of AttachmentDescription.store_op"
    );
    assert_eq!(
        offset_of!(Ours, stencil_load_op),
        offset_of!(oracle::AttachmentDescription, stencil_load_op),
        "offset of AttachmentDescription.stencil_load_op"
    );
    assert_eq!(
        offset_of!(Ours, stencil_store_op),
        offset_of!(oracle::AttachmentDescription, stencil_store_op),
        "offset of AttachmentDescription.stencil_store_op"
    );
    assert_eq!(
        offset_of!(Ours, initial_layout),
        offset_of!(oracle::AttachmentDescription, initial_layout),
        "offset of AttachmentDescription.initial_layout"
    );
    assert_eq!(
        offset_of!(Ours, final_layout),
        offset_of!(oracle::AttachmentDescription, final_layout),
        "offset of AttachmentDescription.final_layout"
    );
}

fn attachment_description2() {
    type Ours = ours::AttachmentDescription2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentDescription2>(),
        "size of AttachmentDescription2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentDescription2>(),
        "alignment of AttachmentDescription2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AttachmentDescription2, s_type),
        "offset of AttachmentDescription2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AttachmentDescription2, next),
        "offset of AttachmentDescription2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::AttachmentDescription2, flags),
        "offset of AttachmentDescription2.flags"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::AttachmentDescription2, format),
        "offset of AttachmentDescription2.format"
    );
    assert_eq!(
        offset_of!(Ours, samples),
        offset_of!(oracle::AttachmentDescription2, samples),
        "offset of AttachmentDescription2.samples"
    );
    assert_eq!(
        offset_of!(Ours, load_op),
        offset_of!(oracle::AttachmentDescription2, load_op),
        "offset of AttachmentDescription2.load_op"
    );
    assert_eq!(
        offset_of!(Ours, store_op),
        offset_of!(oracle::AttachmentDescription2, store_op),
        "offset of AttachmentDescription2.store_op"
    );
    assert_eq!(
        offset_of!(Ours, stencil_load_op),
        offset_of!(oracle::AttachmentDescription2, stencil_load_op),
        "offset of AttachmentDescription2.stencil_load_op"
    );
    assert_eq!(
        offset_of!(Ours, stencil_store_op),
        offset_of!(oracle::AttachmentDescription2, stencil_store_op),
        "offset of AttachmentDescription2.stencil_store_op"
    );
    assert_eq!(
        offset_of!(Ours, initial_layout),
        offset_of!(oracle::AttachmentDescription2, initial_layout),
        "offset of AttachmentDescription2.initial_layout"
    );
    assert_eq!(
        offset_of!(Ours, final_layout),
        offset_of!(oracle::AttachmentDescription2, final_layout),
        "offset of AttachmentDescription2.final_layout"
    );
}

fn attachment_description_stencil_layout() {
    type Ours = ours::AttachmentDescriptionStencilLayout<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentDescriptionStencilLayout>(),
        "size of AttachmentDescriptionStencilLayout"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentDescriptionStencilLayout>(),
        "alignment of AttachmentDescriptionStencilLayout"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AttachmentDescriptionStencilLayout, s_type),
        "offset of AttachmentDescriptionStencilLayout.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AttachmentDescriptionStencilLayout, next),
        "offset of AttachmentDescriptionStencilLayout.p_next"
    );
    assert_eq!(
        offset_of!(Ours, stencil_initial_layout),
        offset_of!(
            oracle::AttachmentDescriptionStencilLayout,
            stencil_initial_layout
        ),
        "offset of AttachmentDescriptionStencilLayout.stencil_initial_layout"
    );
    assert_eq!(
        offset_of!(Ours, stencil_final_layout),
        offset_of!(
            oracle::AttachmentDescriptionStencilLayout,
            stencil_final_layout
        ),
        "offset of AttachmentDescriptionStencilLayout.stencil_final_layout"
    );
}

fn attachment_reference() {
    type Ours = ours::AttachmentReference;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentReference>(),
        "size of AttachmentReference"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentReference>(),
        "alignment of AttachmentReference"
    );
    assert_eq!(
        offset_of!(Ours, attachment),
        offset_of!(oracle::AttachmentReference, attachment),
        "offset of AttachmentReference.attachment"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::AttachmentReference, layout),
        "offset of AttachmentReference.layout"
    );
}

fn attachment_reference2() {
    type Ours = ours::AttachmentReference2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentReference2>(),
        "size of AttachmentReference2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentReference2>(),
        "alignment of AttachmentReference2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AttachmentReference2, s_type),
        "offset of AttachmentReference2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AttachmentReference2, next),
        "offset of AttachmentReference2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment),
        offset_of!(oracle::AttachmentReference2, attachment),
        "offset of AttachmentReference2.attachment"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::AttachmentReference2, layout),
        "offset of AttachmentReference2.layout"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::AttachmentReference2, aspect_mask),
        "offset of AttachmentReference2.aspect_mask"
    );
}

fn attachment_reference_stencil_layout() {
    type Ours = ours::AttachmentReferenceStencilLayout<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentReferenceStencilLayout>(),
        "size of AttachmentReferenceStencilLayout"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentReferenceStencilLayout>(),
        "alignment of AttachmentReferenceStencilLayout"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::AttachmentReferenceStencilLayout, s_type),
        "offset of AttachmentReferenceStencilLayout.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::AttachmentReferenceStencilLayout, next),
        "offset of AttachmentReferenceStencilLayout.p_next"
    );
    assert_eq!(
        offset_of!(Ours, stencil_layout),
        offset_of!(oracle::AttachmentReferenceStencilLayout, stencil_layout),
        "offset of AttachmentReferenceStencilLayout.stencil_layout"
    );
}

fn attachment_sample_locations_ext() {
    type Ours = ours::AttachmentSampleLocationsEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::AttachmentSampleLocationsEXT>(),
        "size of AttachmentSampleLocationsEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::AttachmentSampleLocationsEXT>(),
        "alignment of AttachmentSampleLocationsEXT"
    );
    assert_eq!(
        offset_of!(Ours, attachment_index),
        offset_of!(oracle::AttachmentSampleLocationsEXT, attachment_index),
        "offset of AttachmentSampleLocationsEXT.attachment_index"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_info),
        offset_of!(oracle::AttachmentSampleLocationsEXT, sample_locations_info),
        "offset of AttachmentSampleLocationsEXT.sample_locations_info"
    );
}

fn bind_buffer_memory_device_group_info() {
    type Ours = ours::BindBufferMemoryDeviceGroupInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindBufferMemoryDeviceGroupInfo>(),
        "size of BindBufferMemoryDeviceGroupInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindBufferMemoryDeviceGroupInfo>(),
        "alignment of BindBufferMemoryDeviceGroupInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindBufferMemoryDeviceGroupInfo, s_type),
        "offset of BindBufferMemoryDeviceGroupInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindBufferMemoryDeviceGroupInfo, next),
        "offset of BindBufferMemoryDeviceGroupInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_index_count),
        offset_of!(oracle::BindBufferMemoryDeviceGroupInfo, device_index_count),
        "offset of BindBufferMemoryDeviceGroupInfo.device_index_count"
    );
    assert_eq!(
        offset_of!(Ours, p_device_indices),
        offset_of!(oracle::BindBufferMemoryDeviceGroupInfo, device_indices),
        "offset of BindBufferMemoryDeviceGroupInfo.p_device_indices"
    );
}

fn bind_buffer_memory_info() {
    type Ours = ours::BindBufferMemoryInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindBufferMemoryInfo>(),
        "size of BindBufferMemoryInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindBufferMemoryInfo>(),
        "alignment of BindBufferMemoryInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindBufferMemoryInfo, s_type),
        "offset of BindBufferMemoryInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindBufferMemoryInfo, next),
        "offset of BindBufferMemoryInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BindBufferMemoryInfo, buffer),
        "offset of BindBufferMemoryInfo.buffer"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::BindBufferMemoryInfo, memory),
        "offset of BindBufferMemoryInfo.memory"
    );
    assert_eq!(
        offset_of!(Ours, memory_offset),
        offset_of!(oracle::BindBufferMemoryInfo, memory_offset),
        "offset of BindBufferMemoryInfo.memory_offset"
    );
}

fn bind_descriptor_sets_info() {
    type Ours = ours::BindDescriptorSetsInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindDescriptorSetsInfo>(),
        "size of BindDescriptorSetsInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindDescriptorSetsInfo>(),
        "alignment of BindDescriptorSetsInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindDescriptorSetsInfo, s_type),
        "offset of BindDescriptorSetsInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindDescriptorSetsInfo, next),
        "offset of BindDescriptorSetsInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, stage_flags),
        offset_of!(oracle::BindDescriptorSetsInfo, stage_flags),
        "offset of BindDescriptorSetsInfo.stage_flags"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::BindDescriptorSetsInfo, layout),
        "offset of BindDescriptorSetsInfo.layout"
    );
    assert_eq!(
        offset_of!(Ours, first_set),
        offset_of!(oracle::BindDescriptorSetsInfo, first_set),
        "offset of BindDescriptorSetsInfo.first_set"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_set_count),
        offset_of!(oracle::BindDescriptorSetsInfo, descriptor_set_count),
        "offset of BindDescriptorSetsInfo.descriptor_set_count"
    );
    assert_eq!(
        offset_of!(Ours, p_descriptor_sets),
        offset_of!(oracle::BindDescriptorSetsInfo, descriptor_sets),
        "offset of BindDescriptorSetsInfo.p_descriptor_sets"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_offset_count),
        offset_of!(oracle::BindDescriptorSetsInfo, dynamic_offset_count),
        "offset of BindDescriptorSetsInfo.dynamic_offset_count"
    );
    assert_eq!(
        offset_of!(Ours, p_dynamic_offsets),
        offset_of!(oracle::BindDescriptorSetsInfo, dynamic_offsets),
        "offset of BindDescriptorSetsInfo.p_dynamic_offsets"
    );
}

fn bind_image_memory_device_group_info() {
    type Ours = ours::BindImageMemoryDeviceGroupInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindImageMemoryDeviceGroupInfo>(),
        "size of BindImageMemoryDeviceGroupInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindImageMemoryDeviceGroupInfo>(),
        "alignment of BindImageMemoryDeviceGroupInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindImageMemoryDeviceGroupInfo, s_type),
        "offset of BindImageMemoryDeviceGroupInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindImageMemoryDeviceGroupInfo, next),
        "offset of BindImageMemoryDeviceGroupInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_index_count),
        offset_of!(oracle::BindImageMemoryDeviceGroupInfo, device_index_count),
        "offset of BindImageMemoryDeviceGroupInfo.device_index_count"
    );
    assert_eq!(
        offset_of!(Ours, p_device_indices),
        offset_of!(oracle::BindImageMemoryDeviceGroupInfo, device_indices),
        "offset of BindImageMemoryDeviceGroupInfo.p_device_indices"
    );
    assert_eq!(
        offset_of!(Ours, split_instance_bind_region_count),
        offset_of!(
            oracle::BindImageMemoryDeviceGroupInfo,
            split_instance_bind_region_count
        ),
        "offset of BindImageMemoryDeviceGroupInfo.split_instance_bind_region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_split_instance_bind_regions),
        offset_of!(
            oracle::BindImageMemoryDeviceGroupInfo,
            split_instance_bind_regions
        ),
        "offset of BindImageMemoryDeviceGroupInfo.p_split_instance_bind_regions"
    );
}

fn bind_image_memory_info() {
    type Ours = ours::BindImageMemoryInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindImageMemoryInfo>(),
        "size of BindImageMemoryInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindImageMemoryInfo>(),
        "alignment of BindImageMemoryInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindImageMemoryInfo, s_type),
        "offset of BindImageMemoryInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindImageMemoryInfo, next),
        "offset of BindImageMemoryInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::BindImageMemoryInfo, image),
        "offset of BindImageMemoryInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::BindImageMemoryInfo, memory),
        "offset of BindImageMemoryInfo.memory"
    );
    assert_eq!(
        offset_of!(Ours, memory_offset),
        offset_of!(oracle::BindImageMemoryInfo, memory_offset),
        "offset of BindImageMemoryInfo.memory_offset"
    );
}

fn bind_image_plane_memory_info() {
    type Ours = ours::BindImagePlaneMemoryInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindImagePlaneMemoryInfo>(),
        "size of BindImagePlaneMemoryInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindImagePlaneMemoryInfo>(),
        "alignment of BindImagePlaneMemoryInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindImagePlaneMemoryInfo, s_type),
        "offset of BindImagePlaneMemoryInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindImagePlaneMemoryInfo, next),
        "offset of BindImagePlaneMemoryInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, plane_aspect),
        offset_of!(oracle::BindImagePlaneMemoryInfo, plane_aspect),
        "offset of BindImagePlaneMemoryInfo.plane_aspect"
    );
}

fn bind_memory_status() {
    type Ours = ours::BindMemoryStatus<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindMemoryStatus>(),
        "size of BindMemoryStatus"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindMemoryStatus>(),
        "alignment of BindMemoryStatus"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindMemoryStatus, s_type),
        "offset of BindMemoryStatus.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindMemoryStatus, next),
        "offset of BindMemoryStatus.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_result),
        offset_of!(oracle::BindMemoryStatus, result),
        "offset of BindMemoryStatus.p_result"
    );
}

fn bind_sparse_info() {
    type Ours = ours::BindSparseInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BindSparseInfo>(),
        "size of BindSparseInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BindSparseInfo>(),
        "alignment of BindSparseInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BindSparseInfo, s_type),
        "offset of BindSparseInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BindSparseInfo, next),
        "offset of BindSparseInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, wait_semaphore_count),
        offset_of!(oracle::BindSparseInfo, wait_semaphore_count),
        "offset of BindSparseInfo.wait_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_semaphores),
        offset_of!(oracle::BindSparseInfo, wait_semaphores),
        "offset of BindSparseInfo.p_wait_semaphores"
    );
    assert_eq!(
        offset_of!(Ours, buffer_bind_count),
        offset_of!(oracle::BindSparseInfo, buffer_bind_count),
        "offset of BindSparseInfo.buffer_bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_buffer_binds),
        offset_of!(oracle::BindSparseInfo, buffer_binds),
        "offset of BindSparseInfo.p_buffer_binds"
    );
    assert_eq!(
        offset_of!(Ours, image_opaque_bind_count),
        offset_of!(oracle::BindSparseInfo, image_opaque_bind_count),
        "offset of BindSparseInfo.image_opaque_bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_image_opaque_binds),
        offset_of!(oracle::BindSparseInfo, image_opaque_binds),
        "offset of BindSparseInfo.p_image_opaque_binds"
    );
    assert_eq!(
        offset_of!(Ours, image_bind_count),
        offset_of!(oracle::BindSparseInfo, image_bind_count),
        "offset of BindSparseInfo.image_bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_image_binds),
        offset_of!(oracle::BindSparseInfo, image_binds),
        "offset of BindSparseInfo.p_image_binds"
    );
    assert_eq!(
        offset_of!(Ours, signal_semaphore_count),
        offset_of!(oracle::BindSparseInfo, signal_semaphore_count),
        "offset of BindSparseInfo.signal_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_signal_semaphores),
        offset_of!(oracle::BindSparseInfo, signal_semaphores),
        "offset of BindSparseInfo.p_signal_semaphores"
    );
}

fn blit_image_info2() {
    type Ours = ours::BlitImageInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BlitImageInfo2>(),
        "size of BlitImageInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BlitImageInfo2>(),
        "alignment of BlitImageInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BlitImageInfo2, s_type),
        "offset of BlitImageInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BlitImageInfo2, next),
        "offset of BlitImageInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_image),
        offset_of!(oracle::BlitImageInfo2, src_image),
        "offset of BlitImageInfo2.src_image"
    );
    assert_eq!(
        offset_of!(Ours, src_image_layout),
        offset_of!(oracle::BlitImageInfo2, src_image_layout),
        "offset of BlitImageInfo2.src_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, dst_image),
        offset_of!(oracle::BlitImageInfo2, dst_image),
        "offset of BlitImageInfo2.dst_image"
    );
    assert_eq!(
        offset_of!(Ours, dst_image_layout),
        offset_of!(oracle::BlitImageInfo2, dst_image_layout),
        "offset of BlitImageInfo2.dst_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::BlitImageInfo2, region_count),
        "offset of BlitImageInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::BlitImageInfo2, regions),
        "offset of BlitImageInfo2.p_regions"
    );
    assert_eq!(
        offset_of!(Ours, filter),
        offset_of!(oracle::BlitImageInfo2, filter),
        "offset of BlitImageInfo2.filter"
    );
}

fn buffer_copy() {
    type Ours = ours::BufferCopy;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferCopy>(),
        "size of BufferCopy"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferCopy>(),
        "alignment of BufferCopy"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::BufferCopy, src_offset),
        "offset of BufferCopy.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::BufferCopy, dst_offset),
        "offset of BufferCopy.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::BufferCopy, size),
        "offset of BufferCopy.size"
    );
}

fn buffer_copy2() {
    type Ours = ours::BufferCopy2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferCopy2>(),
        "size of BufferCopy2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferCopy2>(),
        "alignment of BufferCopy2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferCopy2, s_type),
        "offset of BufferCopy2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferCopy2, next),
        "offset of BufferCopy2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::BufferCopy2, src_offset),
        "offset of BufferCopy2.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::BufferCopy2, dst_offset),
        "offset of BufferCopy2.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::BufferCopy2, size),
        "offset of BufferCopy2.size"
    );
}

fn buffer_create_info() {
    type Ours = ours::BufferCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferCreateInfo>(),
        "size of BufferCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferCreateInfo>(),
        "alignment of BufferCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferCreateInfo, s_type),
        "offset of BufferCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferCreateInfo, next),
        "offset of BufferCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::BufferCreateInfo, flags),
        "offset of BufferCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::BufferCreateInfo, size),
        "offset of BufferCreateInfo.size"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::BufferCreateInfo, usage),
        "offset of BufferCreateInfo.usage"
    );
    assert_eq!(
        offset_of!(Ours, sharing_mode),
        offset_of!(oracle::BufferCreateInfo, sharing_mode),
        "offset of BufferCreateInfo.sharing_mode"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index_count),
        offset_of!(oracle::BufferCreateInfo, queue_family_index_count),
        "offset of BufferCreateInfo.queue_family_index_count"
    );
    assert_eq!(
        offset_of!(Ours, p_queue_family_indices),
        offset_of!(oracle::BufferCreateInfo, queue_family_indices),
        "offset of BufferCreateInfo.p_queue_family_indices"
    );
}

fn buffer_device_address_create_info_ext() {
    type Ours = ours::BufferDeviceAddressCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferDeviceAddressCreateInfoEXT>(),
        "size of BufferDeviceAddressCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferDeviceAddressCreateInfoEXT>(),
        "alignment of BufferDeviceAddressCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferDeviceAddressCreateInfoEXT, s_type),
        "offset of BufferDeviceAddressCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferDeviceAddressCreateInfoEXT, next),
        "offset of BufferDeviceAddressCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_address),
        offset_of!(oracle::BufferDeviceAddressCreateInfoEXT, device_address),
        "offset of BufferDeviceAddressCreateInfoEXT.device_address"
    );
}

fn buffer_device_address_info() {
    type Ours = ours::BufferDeviceAddressInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferDeviceAddressInfo>(),
        "size of BufferDeviceAddressInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferDeviceAddressInfo>(),
        "alignment of BufferDeviceAddressInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferDeviceAddressInfo, s_type),
        "offset of BufferDeviceAddressInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferDeviceAddressInfo, next),
        "offset of BufferDeviceAddressInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BufferDeviceAddressInfo, buffer),
        "offset of BufferDeviceAddressInfo.buffer"
    );
}

fn buffer_image_copy() {
    type Ours = ours::BufferImageCopy;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferImageCopy>(),
        "size of BufferImageCopy"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferImageCopy>(),
        "alignment of BufferImageCopy"
    );
    assert_eq!(
        offset_of!(Ours, buffer_offset),
        offset_of!(oracle::BufferImageCopy, buffer_offset),
        "offset of BufferImageCopy.buffer_offset"
    );
    assert_eq!(
        offset_of!(Ours, buffer_row_length),
        offset_of!(oracle::BufferImageCopy, buffer_row_length),
        "offset of BufferImageCopy.buffer_row_length"
    );
    assert_eq!(
        offset_of!(Ours, buffer_image_height),
        offset_of!(oracle::BufferImageCopy, buffer_image_height),
        "offset of BufferImageCopy.buffer_image_height"
    );
    assert_eq!(
        offset_of!(Ours, image_subresource),
        offset_of!(oracle::BufferImageCopy, image_subresource),
        "offset of BufferImageCopy.image_subresource"
    );
    assert_eq!(
        offset_of!(Ours, image_offset),
        offset_of!(oracle::BufferImageCopy, image_offset),
        "offset of BufferImageCopy.image_offset"
    );
    assert_eq!(
        offset_of!(Ours, image_extent),
        offset_of!(oracle::BufferImageCopy, image_extent),
        "offset of BufferImageCopy.image_extent"
    );
}

fn buffer_image_copy2() {
    type Ours = ours::BufferImageCopy2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferImageCopy2>(),
        "size of BufferImageCopy2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferImageCopy2>(),
        "alignment of BufferImageCopy2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferImageCopy2, s_type),
        "offset of BufferImageCopy2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferImageCopy2, next),
        "offset of BufferImageCopy2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer_offset),
        offset_of!(oracle::BufferImageCopy2, buffer_offset),
        "offset of BufferImageCopy2.buffer_offset"
    );
    assert_eq!(
        offset_of!(Ours, buffer_row_length),
        offset_of!(oracle::BufferImageCopy2, buffer_row_length),
        "offset of BufferImageCopy2.buffer_row_length"
    );
    assert_eq!(
        offset_of!(Ours, buffer_image_height),
        offset_of!(oracle::BufferImageCopy2, buffer_image_height),
        "offset of BufferImageCopy2.buffer_image_height"
    );
    assert_eq!(
        offset_of!(Ours, image_subresource),
        offset_of!(oracle::BufferImageCopy2, image_subresource),
        "offset of BufferImageCopy2.image_subresource"
    );
    assert_eq!(
        offset_of!(Ours, image_offset),
        offset_of!(oracle::BufferImageCopy2, image_offset),
        "offset of BufferImageCopy2.image_offset"
    );
    assert_eq!(
        offset_of!(Ours, image_extent),
        offset_of!(oracle::BufferImageCopy2, image_extent),
        "offset of BufferImageCopy2.image_extent"
    );
}

fn buffer_memory_barrier() {
    type Ours = ours::BufferMemoryBarrier<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferMemoryBarrier>(),
        "size of BufferMemoryBarrier"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferMemoryBarrier>(),
        "alignment of BufferMemoryBarrier"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferMemoryBarrier, s_type),
        "offset of BufferMemoryBarrier.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferMemoryBarrier, next),
        "offset of BufferMemoryBarrier.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::BufferMemoryBarrier, src_access_mask),
        "offset of BufferMemoryBarrier.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::BufferMemoryBarrier, dst_access_mask),
        "offset of BufferMemoryBarrier.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_queue_family_index),
        offset_of!(oracle::BufferMemoryBarrier, src_queue_family_index),
        "offset of BufferMemoryBarrier.src_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, dst_queue_family_index),
        offset_of!(oracle::BufferMemoryBarrier, dst_queue_family_index),
        "offset of BufferMemoryBarrier.dst_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BufferMemoryBarrier, buffer),
        "offset of BufferMemoryBarrier.buffer"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::BufferMemoryBarrier, offset),
        "offset of BufferMemoryBarrier.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::BufferMemoryBarrier, size),
        "offset of BufferMemoryBarrier.size"
    );
}

fn buffer_memory_barrier2() {
    type Ours = ours::BufferMemoryBarrier2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferMemoryBarrier2>(),
        "size of BufferMemoryBarrier2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferMemoryBarrier2>(),
        "alignment of BufferMemoryBarrier2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferMemoryBarrier2, s_type),
        "offset of BufferMemoryBarrier2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferMemoryBarrier2, next),
        "offset of BufferMemoryBarrier2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_stage_mask),
        offset_of!(oracle::BufferMemoryBarrier2, src_stage_mask),
        "offset of BufferMemoryBarrier2.src_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::BufferMemoryBarrier2, src_access_mask),
        "offset of BufferMemoryBarrier2.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_stage_mask),
        offset_of!(oracle::BufferMemoryBarrier2, dst_stage_mask),
        "offset of BufferMemoryBarrier2.dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::BufferMemoryBarrier2, dst_access_mask),
        "offset of BufferMemoryBarrier2.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_queue_family_index),
        offset_of!(oracle::BufferMemoryBarrier2, src_queue_family_index),
        "offset of BufferMemoryBarrier2.src_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, dst_queue_family_index),
        offset_of!(oracle::BufferMemoryBarrier2, dst_queue_family_index),
        "offset of BufferMemoryBarrier2.dst_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BufferMemoryBarrier2, buffer),
        "offset of BufferMemoryBarrier2.buffer"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::BufferMemoryBarrier2, offset),
        "offset of BufferMemoryBarrier2.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::BufferMemoryBarrier2, size),
        "offset of BufferMemoryBarrier2.size"
    );
}

fn buffer_memory_requirements_info2() {
    type Ours = ours::BufferMemoryRequirementsInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferMemoryRequirementsInfo2>(),
        "size of BufferMemoryRequirementsInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferMemoryRequirementsInfo2>(),
        "alignment of BufferMemoryRequirementsInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferMemoryRequirementsInfo2, s_type),
        "offset of BufferMemoryRequirementsInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferMemoryRequirementsInfo2, next),
        "offset of BufferMemoryRequirementsInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BufferMemoryRequirementsInfo2, buffer),
        "offset of BufferMemoryRequirementsInfo2.buffer"
    );
}

fn buffer_opaque_capture_address_create_info() {
    type Ours = ours::BufferOpaqueCaptureAddressCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferOpaqueCaptureAddressCreateInfo>(),
        "size of BufferOpaqueCaptureAddressCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferOpaqueCaptureAddressCreateInfo>(),
        "alignment of BufferOpaqueCaptureAddressCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferOpaqueCaptureAddressCreateInfo, s_type),
        "offset of BufferOpaqueCaptureAddressCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferOpaqueCaptureAddressCreateInfo, next),
        "offset of BufferOpaqueCaptureAddressCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, opaque_capture_address),
        offset_of!(
            oracle::BufferOpaqueCaptureAddressCreateInfo,
            opaque_capture_address
        ),
        "offset of BufferOpaqueCaptureAddressCreateInfo.opaque_capture_address"
    );
}

fn buffer_usage_flags2_create_info() {
    type Ours = ours::BufferUsageFlags2CreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferUsageFlags2CreateInfo>(),
        "size of BufferUsageFlags2CreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferUsageFlags2CreateInfo>(),
        "alignment of BufferUsageFlags2CreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferUsageFlags2CreateInfo, s_type),
        "offset of BufferUsageFlags2CreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferUsageFlags2CreateInfo, next),
        "offset of BufferUsageFlags2CreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::BufferUsageFlags2CreateInfo, usage),
        "offset of BufferUsageFlags2CreateInfo.usage"
    );
}

fn buffer_view_create_info() {
    type Ours = ours::BufferViewCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::BufferViewCreateInfo>(),
        "size of BufferViewCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::BufferViewCreateInfo>(),
        "alignment of BufferViewCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::BufferViewCreateInfo, s_type),
        "offset of BufferViewCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::BufferViewCreateInfo, next),
        "offset of BufferViewCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::BufferViewCreateInfo, flags),
        "offset of BufferViewCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::BufferViewCreateInfo, buffer),
        "offset of BufferViewCreateInfo.buffer"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::BufferViewCreateInfo, format),
        "offset of BufferViewCreateInfo.format"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::BufferViewCreateInfo, offset),
        "offset of BufferViewCreateInfo.offset"
    );
    assert_eq!(
        offset_of!(Ours, range),
        offset_of!(oracle::BufferViewCreateInfo, range),
        "offset of BufferViewCreateInfo.range"
    );
}

fn calibrated_timestamp_info_khr() {
    type Ours = ours::CalibratedTimestampInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CalibratedTimestampInfoKHR>(),
        "size of CalibratedTimestampInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CalibratedTimestampInfoKHR>(),
        "alignment of CalibratedTimestampInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CalibratedTimestampInfoKHR, s_type),
        "offset of CalibratedTimestampInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CalibratedTimestampInfoKHR, next),
        "offset of CalibratedTimestampInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, time_domain),
        offset_of!(oracle::CalibratedTimestampInfoKHR, time_domain),
        "offset of CalibratedTimestampInfoKHR.time_domain"
    );
}

fn clear_attachment() {
    type Ours = ours::ClearAttachment;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ClearAttachment>(),
        "size of ClearAttachment"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ClearAttachment>(),
        "alignment of ClearAttachment"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::ClearAttachment, aspect_mask),
        "offset of ClearAttachment.aspect_mask"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment),
        offset_of!(oracle::ClearAttachment, color_attachment),
        "offset of ClearAttachment.color_attachment"
    );
    assert_eq!(
        offset_of!(Ours, clear_value),
        offset_of!(oracle::ClearAttachment, clear_value),
        "offset of ClearAttachment.clear_value"
    );
}

fn clear_depth_stencil_value() {
    type Ours = ours::ClearDepthStencilValue;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ClearDepthStencilValue>(),
        "size of ClearDepthStencilValue"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ClearDepthStencilValue>(),
        "alignment of ClearDepthStencilValue"
    );
    assert_eq!(
        offset_of!(Ours, depth),
        offset_of!(oracle::ClearDepthStencilValue, depth),
        "offset of ClearDepthStencilValue.depth"
    );
    assert_eq!(
        offset_of!(Ours, stencil),
        offset_of!(oracle::ClearDepthStencilValue, stencil),
        "offset of ClearDepthStencilValue.stencil"
    );
}

fn clear_rect() {
    type Ours = ours::ClearRect;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ClearRect>(),
        "size of ClearRect"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ClearRect>(),
        "alignment of ClearRect"
    );
    assert_eq!(
        offset_of!(Ours, rect),
        offset_of!(oracle::ClearRect, rect),
        "offset of ClearRect.rect"
    );
    assert_eq!(
        offset_of!(Ours, base_array_layer),
        offset_of!(oracle::ClearRect, base_array_layer),
        "offset of ClearRect.base_array_layer"
    );
    assert_eq!(
        offset_of!(Ours, layer_count),
        offset_of!(oracle::ClearRect, layer_count),
        "offset of ClearRect.layer_count"
    );
}

fn color_blend_advanced_ext() {
    type Ours = ours::ColorBlendAdvancedEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ColorBlendAdvancedEXT>(),
        "size of ColorBlendAdvancedEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ColorBlendAdvancedEXT>(),
        "alignment of ColorBlendAdvancedEXT"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_op),
        offset_of!(oracle::ColorBlendAdvancedEXT, advanced_blend_op),
        "offset of ColorBlendAdvancedEXT.advanced_blend_op"
    );
    assert_eq!(
        offset_of!(Ours, src_premultiplied),
        offset_of!(oracle::ColorBlendAdvancedEXT, src_premultiplied),
        "offset of ColorBlendAdvancedEXT.src_premultiplied"
    );
    assert_eq!(
        offset_of!(Ours, dst_premultiplied),
        offset_of!(oracle::ColorBlendAdvancedEXT, dst_premultiplied),
        "offset of ColorBlendAdvancedEXT.dst_premultiplied"
    );
    assert_eq!(
        offset_of!(Ours, blend_overlap),
        offset_of!(oracle::ColorBlendAdvancedEXT, blend_overlap),
        "offset of ColorBlendAdvancedEXT.blend_overlap"
    );
    assert_eq!(
        offset_of!(Ours, clamp_results),
        offset_of!(oracle::ColorBlendAdvancedEXT, clamp_results),
        "offset of ColorBlendAdvancedEXT.clamp_results"
    );
}

fn color_blend_equation_ext() {
    type Ours = ours::ColorBlendEquationEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ColorBlendEquationEXT>(),
        "size of ColorBlendEquationEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ColorBlendEquationEXT>(),
        "alignment of ColorBlendEquationEXT"
    );
    assert_eq!(
        offset_of!(Ours, src_color_blend_factor),
        offset_of!(oracle::ColorBlendEquationEXT, src_color_blend_factor),
        "offset of ColorBlendEquationEXT.src_color_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, dst_color_blend_factor),
        offset_of!(oracle::ColorBlendEquationEXT, dst_color_blend_factor),
        "offset of ColorBlendEquationEXT.dst_color_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, color_blend_op),
        offset_of!(oracle::ColorBlendEquationEXT, color_blend_op),
        "offset of ColorBlendEquationEXT.color_blend_op"
    );
    assert_eq!(
        offset_of!(Ours, src_alpha_blend_factor),
        offset_of!(oracle::ColorBlendEquationEXT, src_alpha_blend_factor),
        "offset of ColorBlendEquationEXT.src_alpha_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, dst_alpha_blend_factor),
        offset_of!(oracle::ColorBlendEquationEXT, dst_alpha_blend_factor),
        "offset of ColorBlendEquationEXT.dst_alpha_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, alpha_blend_op),
        offset_of!(oracle::ColorBlendEquationEXT, alpha_blend_op),
        "offset of ColorBlendEquationEXT.alpha_blend_op"
    );
}

fn command_buffer_allocate_info() {
    type Ours = ours::CommandBufferAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferAllocateInfo>(),
        "size of CommandBufferAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferAllocateInfo>(),
        "alignment of CommandBufferAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandBufferAllocateInfo, s_type),
        "offset of CommandBufferAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandBufferAllocateInfo, next),
        "offset of CommandBufferAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, command_pool),
        offset_of!(oracle::CommandBufferAllocateInfo, command_pool),
        "offset of CommandBufferAllocateInfo.command_pool"
    );
    assert_eq!(
        offset_of!(Ours, level),
        offset_of!(oracle::CommandBufferAllocateInfo, level),
        "offset of CommandBufferAllocateInfo.level"
    );
    assert_eq!(
        offset_of!(Ours, command_buffer_count),
        offset_of!(oracle::CommandBufferAllocateInfo, command_buffer_count),
        "offset of CommandBufferAllocateInfo.command_buffer_count"
    );
}

fn command_buffer_begin_info() {
    type Ours = ours::CommandBufferBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferBeginInfo>(),
        "size of CommandBufferBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferBeginInfo>(),
        "alignment of CommandBufferBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandBufferBeginInfo, s_type),
        "offset of CommandBufferBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandBufferBeginInfo, next),
        "offset of CommandBufferBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::CommandBufferBeginInfo, flags),
        "offset of CommandBufferBeginInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, p_inheritance_info),
        offset_of!(oracle::CommandBufferBeginInfo, inheritance_info),
        "offset of CommandBufferBeginInfo.p_inheritance_info"
    );
}

fn command_buffer_inheritance_conditional_rendering_info_ext() {
    type Ours = ours::CommandBufferInheritanceConditionalRenderingInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferInheritanceConditionalRenderingInfoEXT>(),
        "size of CommandBufferInheritanceConditionalRenderingInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferInheritanceConditionalRenderingInfoEXT>(),
        "alignment of CommandBufferInheritanceConditionalRenderingInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::CommandBufferInheritanceConditionalRenderingInfoEXT,
            s_type
        ),
        "offset of CommandBufferInheritanceConditionalRenderingInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::CommandBufferInheritanceConditionalRenderingInfoEXT,
            next
        ),
        "offset of CommandBufferInheritanceConditionalRenderingInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, conditional_rendering_enable),
        offset_of!(
            oracle::CommandBufferInheritanceConditionalRenderingInfoEXT,
            conditional_rendering_enable
        ),
        "offset of CommandBufferInheritanceConditionalRenderingInfoEXT.conditional_rendering_enable"
    );
}

fn command_buffer_inheritance_info() {
    type Ours = ours::CommandBufferInheritanceInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferInheritanceInfo>(),
        "size of CommandBufferInheritanceInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferInheritanceInfo>(),
        "alignment of CommandBufferInheritanceInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandBufferInheritanceInfo, s_type),
        "offset of CommandBufferInheritanceInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandBufferInheritanceInfo, next),
        "offset of CommandBufferInheritanceInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, render_pass),
        offset_of!(oracle::CommandBufferInheritanceInfo, render_pass),
        "offset of CommandBufferInheritanceInfo.render_pass"
    );
    assert_eq!(
        offset_of!(Ours, subpass),
        offset_of!(oracle::CommandBufferInheritanceInfo, subpass),
        "offset of CommandBufferInheritanceInfo.subpass"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer),
        offset_of!(oracle::CommandBufferInheritanceInfo, framebuffer),
        "offset of CommandBufferInheritanceInfo.framebuffer"
    );
    assert_eq!(
        offset_of!(Ours, occlusion_query_enable),
        offset_of!(oracle::CommandBufferInheritanceInfo, occlusion_query_enable),
        "offset of CommandBufferInheritanceInfo.occlusion_query_enable"
    );
    assert_eq!(
        offset_of!(Ours, query_flags),
        offset_of!(oracle::CommandBufferInheritanceInfo, query_flags),
        "offset of CommandBufferInheritanceInfo.query_flags"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_statistics),
        offset_of!(oracle::CommandBufferInheritanceInfo, pipeline_statistics),
        "offset of CommandBufferInheritanceInfo.pipeline_statistics"
    );
}

fn command_buffer_inheritance_rendering_info() {
    type Ours = ours::CommandBufferInheritanceRenderingInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferInheritanceRenderingInfo>(),
        "size of CommandBufferInheritanceRenderingInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferInheritanceRenderingInfo>(),
        "alignment of CommandBufferInheritanceRenderingInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandBufferInheritanceRenderingInfo, s_type),
        "offset of CommandBufferInheritanceRenderingInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandBufferInheritanceRenderingInfo, next),
        "offset of CommandBufferInheritanceRenderingInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::CommandBufferInheritanceRenderingInfo, flags),
        "offset of CommandBufferInheritanceRenderingInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, view_mask),
        offset_of!(oracle::CommandBufferInheritanceRenderingInfo, view_mask),
        "offset of CommandBufferInheritanceRenderingInfo.view_mask"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(
            oracle::CommandBufferInheritanceRenderingInfo,
            color_attachment_count
        ),
        "offset of CommandBufferInheritanceRenderingInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachment_formats),
        offset_of!(
            oracle::CommandBufferInheritanceRenderingInfo,
            color_attachment_formats
        ),
        "offset of CommandBufferInheritanceRenderingInfo.p_color_attachment_formats"
    );
    assert_eq!(
        offset_of!(Ours, depth_attachment_format),
        offset_of!(
            oracle::CommandBufferInheritanceRenderingInfo,
            depth_attachment_format
        ),
        "offset of CommandBufferInheritanceRenderingInfo.depth_attachment_format"
    );
    assert_eq!(
        offset_of!(Ours, stencil_attachment_format),
        offset_of!(
            oracle::CommandBufferInheritanceRenderingInfo,
            stencil_attachment_format
        ),
        "offset of CommandBufferInheritanceRenderingInfo.stencil_attachment_format"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_samples),
        offset_of!(
            oracle::CommandBufferInheritanceRenderingInfo,
            rasterization_samples
        ),
        "offset of CommandBufferInheritanceRenderingInfo.rasterization_samples"
    );
}

fn command_buffer_submit_info() {
    type Ours = ours::CommandBufferSubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandBufferSubmitInfo>(),
        "size of CommandBufferSubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandBufferSubmitInfo>(),
        "alignment of CommandBufferSubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandBufferSubmitInfo, s_type),
        "offset of CommandBufferSubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandBufferSubmitInfo, next),
        "offset of CommandBufferSubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, command_buffer),
        offset_of!(oracle::CommandBufferSubmitInfo, command_buffer),
        "offset of CommandBufferSubmitInfo.command_buffer"
    );
    assert_eq!(
        offset_of!(Ours, device_mask),
        offset_of!(oracle::CommandBufferSubmitInfo, device_mask),
        "offset of CommandBufferSubmitInfo.device_mask"
    );
}

fn command_pool_create_info() {
    type Ours = ours::CommandPoolCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CommandPoolCreateInfo>(),
        "size of CommandPoolCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CommandPoolCreateInfo>(),
        "alignment of CommandPoolCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CommandPoolCreateInfo, s_type),
        "offset of CommandPoolCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CommandPoolCreateInfo, next),
        "offset of CommandPoolCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::CommandPoolCreateInfo, flags),
        "offset of CommandPoolCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index),
        offset_of!(oracle::CommandPoolCreateInfo, queue_family_index),
        "offset of CommandPoolCreateInfo.queue_family_index"
    );
}

fn component_mapping() {
    type Ours = ours::ComponentMapping;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ComponentMapping>(),
        "size of ComponentMapping"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ComponentMapping>(),
        "alignment of ComponentMapping"
    );
    assert_eq!(
        offset_of!(Ours, r),
        offset_of!(oracle::ComponentMapping, r),
        "offset of ComponentMapping.r"
    );
    assert_eq!(
        offset_of!(Ours, g),
        offset_of!(oracle::ComponentMapping, g),
        "offset of ComponentMapping.g"
    );
    assert_eq!(
        offset_of!(Ours, b),
        offset_of!(oracle::ComponentMapping, b),
        "offset of ComponentMapping.b"
    );
    assert_eq!(
        offset_of!(Ours, a),
        offset_of!(oracle::ComponentMapping, a),
        "offset of ComponentMapping.a"
    );
}

fn compute_pipeline_create_info() {
    type Ours = ours::ComputePipelineCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ComputePipelineCreateInfo>(),
        "size of ComputePipelineCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ComputePipelineCreateInfo>(),
        "alignment of ComputePipelineCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ComputePipelineCreateInfo, s_type),
        "offset of ComputePipelineCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ComputePipelineCreateInfo, next),
        "offset of ComputePipelineCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ComputePipelineCreateInfo, flags),
        "offset of ComputePipelineCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, stage),
        offset_of!(oracle::ComputePipelineCreateInfo, stage),
        "offset of ComputePipelineCreateInfo.stage"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::ComputePipelineCreateInfo, layout),
        "offset of ComputePipelineCreateInfo.layout"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_handle),
        offset_of!(oracle::ComputePipelineCreateInfo, base_pipeline_handle),
        "offset of ComputePipelineCreateInfo.base_pipeline_handle"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_index),
        offset_of!(oracle::ComputePipelineCreateInfo, base_pipeline_index),
        "offset of ComputePipelineCreateInfo.base_pipeline_index"
    );
}

fn conditional_rendering_begin_info_ext() {
    type Ours = ours::ConditionalRenderingBeginInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ConditionalRenderingBeginInfoEXT>(),
        "size of ConditionalRenderingBeginInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ConditionalRenderingBeginInfoEXT>(),
        "alignment of ConditionalRenderingBeginInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ConditionalRenderingBeginInfoEXT, s_type),
        "offset of ConditionalRenderingBeginInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ConditionalRenderingBeginInfoEXT, next),
        "offset of ConditionalRenderingBeginInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::ConditionalRenderingBeginInfoEXT, buffer),
        "offset of ConditionalRenderingBeginInfoEXT.buffer"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::ConditionalRenderingBeginInfoEXT, offset),
        "offset of ConditionalRenderingBeginInfoEXT.offset"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ConditionalRenderingBeginInfoEXT, flags),
        "offset of ConditionalRenderingBeginInfoEXT.flags"
    );
}

fn conformance_version() {
    type Ours = ours::ConformanceVersion;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ConformanceVersion>(),
        "size of ConformanceVersion"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ConformanceVersion>(),
        "alignment of ConformanceVersion"
    );
    assert_eq!(
        offset_of!(Ours, major),
        offset_of!(oracle::ConformanceVersion, major),
        "offset of ConformanceVersion.major"
    );
    assert_eq!(
        offset_of!(Ours, minor),
        offset_of!(oracle::ConformanceVersion, minor),
        "offset of ConformanceVersion.minor"
    );
    assert_eq!(
        offset_of!(Ours, subminor),
        offset_of!(oracle::ConformanceVersion, subminor),
        "offset of ConformanceVersion.subminor"
    );
    assert_eq!(
        offset_of!(Ours, patch),
        offset_of!(oracle::ConformanceVersion, patch),
        "offset of ConformanceVersion.patch"
    );
}

fn cooperative_matrix_properties_khr() {
    type Ours = ours::CooperativeMatrixPropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CooperativeMatrixPropertiesKHR>(),
        "size of CooperativeMatrixPropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CooperativeMatrixPropertiesKHR>(),
        "alignment of CooperativeMatrixPropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, s_type),
        "offset of CooperativeMatrixPropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, next),
        "offset of CooperativeMatrixPropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, m_size),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, m_size),
        "offset of CooperativeMatrixPropertiesKHR.m_size"
    );
    assert_eq!(
        offset_of!(Ours, n_size),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, n_size),
        "offset of CooperativeMatrixPropertiesKHR.n_size"
    );
    assert_eq!(
        offset_of!(Ours, k_size),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, k_size),
        "offset of CooperativeMatrixPropertiesKHR.k_size"
    );
    assert_eq!(
        offset_of!(Ours, a_type),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, a_type),
        "offset of CooperativeMatrixPropertiesKHR.a_type"
    );
    assert_eq!(
        offset_of!(Ours, b_type),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, b_type),
        "offset of CooperativeMatrixPropertiesKHR.b_type"
    );
    assert_eq!(
        offset_of!(Ours, c_type),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, c_type),
        "offset of CooperativeMatrixPropertiesKHR.c_type"
    );
    assert_eq!(
        offset_of!(Ours, result_type),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, result_type),
        "offset of CooperativeMatrixPropertiesKHR.result_type"
    );
    assert_eq!(
        offset_of!(Ours, saturating_accumulation),
        offset_of!(
            oracle::CooperativeMatrixPropertiesKHR,
            saturating_accumulation
        ),
        "offset of CooperativeMatrixPropertiesKHR.saturating_accumulation"
    );
    assert_eq!(
        offset_of!(Ours, scope),
        offset_of!(oracle::CooperativeMatrixPropertiesKHR, scope),
        "offset of CooperativeMatrixPropertiesKHR.scope"
    );
}

fn copy_acceleration_structure_info_khr() {
    type Ours = ours::CopyAccelerationStructureInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyAccelerationStructureInfoKHR>(),
        "size of CopyAccelerationStructureInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyAccelerationStructureInfoKHR>(),
        "alignment of CopyAccelerationStructureInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyAccelerationStructureInfoKHR, s_type),
        "offset of CopyAccelerationStructureInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyAccelerationStructureInfoKHR, next),
        "offset of CopyAccelerationStructureInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src),
        offset_of!(oracle::CopyAccelerationStructureInfoKHR, src),
        "offset of CopyAccelerationStructureInfoKHR.src"
    );
    assert_eq!(
        offset_of!(Ours, dst),
        offset_of!(oracle::CopyAccelerationStructureInfoKHR, dst),
        "offset of CopyAccelerationStructureInfoKHR.dst"
    );
    assert_eq!(
        offset_of!(Ours, mode),
        offset_of!(oracle::CopyAccelerationStructureInfoKHR, mode),
        "offset of CopyAccelerationStructureInfoKHR.mode"
    );
}

fn copy_acceleration_structure_to_memory_info_khr() {
    type Ours = ours::CopyAccelerationStructureToMemoryInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyAccelerationStructureToMemoryInfoKHR>(),
        "size of CopyAccelerationStructureToMemoryInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyAccelerationStructureToMemoryInfoKHR>(),
        "alignment of CopyAccelerationStructureToMemoryInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyAccelerationStructureToMemoryInfoKHR, s_type),
        "offset of CopyAccelerationStructureToMemoryInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyAccelerationStructureToMemoryInfoKHR, next),
        "offset of CopyAccelerationStructureToMemoryInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src),
        offset_of!(oracle::CopyAccelerationStructureToMemoryInfoKHR, src),
        "offset of CopyAccelerationStructureToMemoryInfoKHR.src"
    );
    assert_eq!(
        offset_of!(Ours, dst),
        offset_of!(oracle::CopyAccelerationStructureToMemoryInfoKHR, dst),
        "offset of CopyAccelerationStructureToMemoryInfoKHR.dst"
    );
    assert_eq!(
        offset_of!(Ours, mode),
        offset_of!(oracle::CopyAccelerationStructureToMemoryInfoKHR, mode),
        "offset of CopyAccelerationStructureToMemoryInfoKHR.mode"
    );
}

fn copy_buffer_info2() {
    type Ours = ours::CopyBufferInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyBufferInfo2>(),
        "size of CopyBufferInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyBufferInfo2>(),
        "alignment of CopyBufferInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyBufferInfo2, s_type),
        "offset of CopyBufferInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyBufferInfo2, next),
        "offset of CopyBufferInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_buffer),
        offset_of!(oracle::CopyBufferInfo2, src_buffer),
        "offset of CopyBufferInfo2.src_buffer"
    );
    assert_eq!(
        offset_of!(Ours, dst_buffer),
        offset_of!(oracle::CopyBufferInfo2, dst_buffer),
        "offset of CopyBufferInfo2.dst_buffer"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::CopyBufferInfo2, region_count),
        "offset of CopyBufferInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::CopyBufferInfo2, regions),
        "offset of CopyBufferInfo2.p_regions"
    );
}

fn copy_buffer_to_image_info2() {
    type Ours = ours::CopyBufferToImageInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyBufferToImageInfo2>(),
        "size of CopyBufferToImageInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyBufferToImageInfo2>(),
        "alignment of CopyBufferToImageInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyBufferToImageInfo2, s_type),
        "offset of CopyBufferToImageInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyBufferToImageInfo2, next),
        "offset of CopyBufferToImageInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_buffer),
        offset_of!(oracle::CopyBufferToImageInfo2, src_buffer),
        "offset of CopyBufferToImageInfo2.src_buffer"
    );
    assert_eq!(
        offset_of!(Ours, dst_image),
        offset_of!(oracle::CopyBufferToImageInfo2, dst_image),
        "offset of CopyBufferToImageInfo2.dst_image"
    );
    assert_eq!(
        offset_of!(Ours, dst_image_layout),
        offset_of!(oracle::CopyBufferToImageInfo2, dst_image_layout),
        "offset of CopyBufferToImageInfo2.dst_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::CopyBufferToImageInfo2, region_count),
        "offset of CopyBufferToImageInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::CopyBufferToImageInfo2, regions),
        "offset of CopyBufferToImageInfo2.p_regions"
    );
}

fn copy_descriptor_set() {
    type Ours = ours::CopyDescriptorSet<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyDescriptorSet>(),
        "size of CopyDescriptorSet"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyDescriptorSet>(),
        "alignment of CopyDescriptorSet"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyDescriptorSet, s_type),
        "offset of CopyDescriptorSet.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyDescriptorSet, next),
        "offset of CopyDescriptorSet.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_set),
        offset_of!(oracle::CopyDescriptorSet, src_set),
        "offset of CopyDescriptorSet.src_set"
    );
    assert_eq!(
        offset_of!(Ours, src_binding),
        offset_of!(oracle::CopyDescriptorSet, src_binding),
        "offset of CopyDescriptorSet.src_binding"
    );
    assert_eq!(
        offset_of!(Ours, src_array_element),
        offset_of!(oracle::CopyDescriptorSet, src_array_element),
        "offset of CopyDescriptorSet.src_array_element"
    );
    assert_eq!(
        offset_of!(Ours, dst_set),
        offset_of!(oracle::CopyDescriptorSet, dst_set),
        "offset of CopyDescriptorSet.dst_set"
    );
    assert_eq!(
        offset_of!(Ours, dst_binding),
        offset_of!(oracle::CopyDescriptorSet, dst_binding),
        "offset of CopyDescriptorSet.dst_binding"
    );
    assert_eq!(
        offset_of!(Ours, dst_array_element),
        offset_of!(oracle::CopyDescriptorSet, dst_array_element),
        "offset of CopyDescriptorSet.dst_array_element"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_count),
        offset_of!(oracle::CopyDescriptorSet, descriptor_count),
        "offset of CopyDescriptorSet.descriptor_count"
    );
}

fn copy_image_info2() {
    type Ours = ours::CopyImageInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyImageInfo2>(),
        "size of CopyImageInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyImageInfo2>(),
        "alignment of CopyImageInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyImageInfo2, s_type),
        "offset of CopyImageInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyImageInfo2, next),
        "offset of CopyImageInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_image),
        offset_of!(oracle::CopyImageInfo2, src_image),
        "offset of CopyImageInfo2.src_image"
    );
    assert_eq!(
        offset_of!(Ours, src_image_layout),
        offset_of!(oracle::CopyImageInfo2, src_image_layout),
        "offset of CopyImageInfo2.src_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, dst_image),
        offset_of!(oracle::CopyImageInfo2, dst_image),
        "offset of CopyImageInfo2.dst_image"
    );
    assert_eq!(
        offset_of!(Ours, dst_image_layout),
        offset_of!(oracle::CopyImageInfo2, dst_image_layout),
        "offset of CopyImageInfo2.dst_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::CopyImageInfo2, region_count),
        "offset of CopyImageInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::CopyImageInfo2, regions),
        "offset of CopyImageInfo2.p_regions"
    );
}

fn copy_image_to_buffer_info2() {
    type Ours = ours::CopyImageToBufferInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyImageToBufferInfo2>(),
        "size of CopyImageToBufferInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyImageToBufferInfo2>(),
        "alignment of CopyImageToBufferInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyImageToBufferInfo2, s_type),
        "offset of CopyImageToBufferInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyImageToBufferInfo2, next),
        "offset of CopyImageToBufferInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_image),
        offset_of!(oracle::CopyImageToBufferInfo2, src_image),
        "offset of CopyImageToBufferInfo2.src_image"
    );
    assert_eq!(
        offset_of!(Ours, src_image_layout),
        offset_of!(oracle::CopyImageToBufferInfo2, src_image_layout),
        "offset of CopyImageToBufferInfo2.src_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, dst_buffer),
        offset_of!(oracle::CopyImageToBufferInfo2, dst_buffer),
        "offset of CopyImageToBufferInfo2.dst_buffer"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::CopyImageToBufferInfo2, region_count),
        "offset of CopyImageToBufferInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::CopyImageToBufferInfo2, regions),
        "offset of CopyImageToBufferInfo2.p_regions"
    );
}

fn copy_image_to_image_info() {
    type Ours = ours::CopyImageToImageInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyImageToImageInfo>(),
        "size of CopyImageToImageInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyImageToImageInfo>(),
        "alignment of CopyImageToImageInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyImageToImageInfo, s_type),
        "offset of CopyImageToImageInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyImageToImageInfo, next),
        "offset of CopyImageToImageInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::CopyImageToImageInfo, flags),
        "offset of CopyImageToImageInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, src_image),
        offset_of!(oracle::CopyImageToImageInfo, src_image),
        "offset of CopyImageToImageInfo.src_image"
    );
    assert_eq!(
        offset_of!(Ours, src_image_layout),
        offset_of!(oracle::CopyImageToImageInfo, src_image_layout),
        "offset of CopyImageToImageInfo.src_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, dst_image),
        offset_of!(oracle::CopyImageToImageInfo, dst_image),
        "offset of CopyImageToImageInfo.dst_image"
    );
    assert_eq!(
        offset_of!(Ours, dst_image_layout),
        offset_of!(oracle::CopyImageToImageInfo, dst_image_layout),
        "offset of CopyImageToImageInfo.dst_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::CopyImageToImageInfo, region_count),
        "offset of CopyImageToImageInfo.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::CopyImageToImageInfo, regions),
        "offset of CopyImageToImageInfo.p_regions"
    );
}

fn copy_memory_to_acceleration_structure_info_khr() {
    type Ours = ours::CopyMemoryToAccelerationStructureInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::CopyMemoryToAccelerationStructureInfoKHR>(),
        "size of CopyMemoryToAccelerationStructureInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::CopyMemoryToAccelerationStructureInfoKHR>(),
        "alignment of CopyMemoryToAccelerationStructureInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::CopyMemoryToAccelerationStructureInfoKHR, s_type),
        "offset of CopyMemoryToAccelerationStructureInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::CopyMemoryToAccelerationStructureInfoKHR, next),
        "offset of CopyMemoryToAccelerationStructureInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src),
        offset_of!(oracle::CopyMemoryToAccelerationStructureInfoKHR, src),
        "offset of CopyMemoryToAccelerationStructureInfoKHR.src"
    );
    assert_eq!(
        offset_of!(Ours, dst),
        offset_of!(oracle::CopyMemoryToAccelerationStructureInfoKHR, dst),
        "offset of CopyMemoryToAccelerationStructureInfoKHR.dst"
    );
    assert_eq!(
        offset_of!(Ours, mode),
        offset_of!(oracle::CopyMemoryToAccelerationStructureInfoKHR, mode),
        "offset of CopyMemoryToAccelerationStructureInfoKHR.mode"
    );
}

fn dependency_info() {
    type Ours = ours::DependencyInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DependencyInfo>(),
        "size of DependencyInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DependencyInfo>(),
        "alignment of DependencyInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DependencyInfo, s_type),
        "offset of DependencyInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DependencyInfo, next),
        "offset of DependencyInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dependency_flags),
        offset_of!(oracle::DependencyInfo, dependency_flags),
        "offset of DependencyInfo.dependency_flags"
    );
    assert_eq!(
        offset_of!(Ours, memory_barrier_count),
        offset_of!(oracle::DependencyInfo, memory_barrier_count),
        "offset of DependencyInfo.memory_barrier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_memory_barriers),
        offset_of!(oracle::DependencyInfo, memory_barriers),
        "offset of DependencyInfo.p_memory_barriers"
    );
    assert_eq!(
        offset_of!(Ours, buffer_memory_barrier_count),
        offset_of!(oracle::DependencyInfo, buffer_memory_barrier_count),
        "offset of DependencyInfo.buffer_memory_barrier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_buffer_memory_barriers),
        offset_of!(oracle::DependencyInfo, buffer_memory_barriers),
        "offset of DependencyInfo.p_buffer_memory_barriers"
    );
    assert_eq!(
        offset_of!(Ours, image_memory_barrier_count),
        offset_of!(oracle::DependencyInfo, image_memory_barrier_count),
        "offset of DependencyInfo.image_memory_barrier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_image_memory_barriers),
        offset_of!(oracle::DependencyInfo, image_memory_barriers),
        "offset of DependencyInfo.p_image_memory_barriers"
    );
}

fn depth_bias_info_ext() {
    type Ours = ours::DepthBiasInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DepthBiasInfoEXT>(),
        "size of DepthBiasInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DepthBiasInfoEXT>(),
        "alignment of DepthBiasInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DepthBiasInfoEXT, s_type),
        "offset of DepthBiasInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DepthBiasInfoEXT, next),
        "offset of DepthBiasInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_constant_factor),
        offset_of!(oracle::DepthBiasInfoEXT, depth_bias_constant_factor),
        "offset of DepthBiasInfoEXT.depth_bias_constant_factor"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_clamp),
        offset_of!(oracle::DepthBiasInfoEXT, depth_bias_clamp),
        "offset of DepthBiasInfoEXT.depth_bias_clamp"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_slope_factor),
        offset_of!(oracle::DepthBiasInfoEXT, depth_bias_slope_factor),
        "offset of DepthBiasInfoEXT.depth_bias_slope_factor"
    );
}

fn depth_bias_representation_info_ext() {
    type Ours = ours::DepthBiasRepresentationInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DepthBiasRepresentationInfoEXT>(),
        "size of DepthBiasRepresentationInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DepthBiasRepresentationInfoEXT>(),
        "alignment of DepthBiasRepresentationInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DepthBiasRepresentationInfoEXT, s_type),
        "offset of DepthBiasRepresentationInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DepthBiasRepresentationInfoEXT, next),
        "offset of DepthBiasRepresentationInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_representation),
        offset_of!(
            oracle::DepthBiasRepresentationInfoEXT,
            depth_bias_representation
        ),
        "offset of DepthBiasRepresentationInfoEXT.depth_bias_representation"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_exact),
        offset_of!(oracle::DepthBiasRepresentationInfoEXT, depth_bias_exact),
        "offset of DepthBiasRepresentationInfoEXT.depth_bias_exact"
    );
}

fn depth_clamp_range_ext() {
    type Ours = ours::DepthClampRangeEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DepthClampRangeEXT>(),
        "size of DepthClampRangeEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DepthClampRangeEXT>(),
        "alignment of DepthClampRangeEXT"
    );
    assert_eq!(
        offset_of!(Ours, min_depth_clamp),
        offset_of!(oracle::DepthClampRangeEXT, min_depth_clamp),
        "offset of DepthClampRangeEXT.min_depth_clamp"
    );
    assert_eq!(
        offset_of!(Ours, max_depth_clamp),
        offset_of!(oracle::DepthClampRangeEXT, max_depth_clamp),
        "offset of DepthClampRangeEXT.max_depth_clamp"
    );
}

fn descriptor_buffer_info() {
    type Ours = ours::DescriptorBufferInfo;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorBufferInfo>(),
        "size of DescriptorBufferInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorBufferInfo>(),
        "alignment of DescriptorBufferInfo"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::DescriptorBufferInfo, buffer),
        "offset of DescriptorBufferInfo.buffer"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::DescriptorBufferInfo, offset),
        "offset of DescriptorBufferInfo.offset"
    );
    assert_eq!(
        offset_of!(Ours, range),
        offset_of!(oracle::DescriptorBufferInfo, range),
        "offset of DescriptorBufferInfo.range"
    );
}

fn descriptor_image_info() {
    type Ours = ours::DescriptorImageInfo;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorImageInfo>(),
        "size of DescriptorImageInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorImageInfo>(),
        "alignment of DescriptorImageInfo"
    );
    assert_eq!(
        offset_of!(Ours, sampler),
        offset_of!(oracle::DescriptorImageInfo, sampler),
        "offset of DescriptorImageInfo.sampler"
    );
    assert_eq!(
        offset_of!(Ours, image_view),
        offset_of!(oracle::DescriptorImageInfo, image_view),
        "offset of DescriptorImageInfo.image_view"
    );
    assert_eq!(
        offset_of!(Ours, image_layout),
        offset_of!(oracle::DescriptorImageInfo, image_layout),
        "offset of DescriptorImageInfo.image_layout"
    );
}

fn descriptor_pool_create_info() {
    type Ours = ours::DescriptorPoolCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorPoolCreateInfo>(),
        "size of DescriptorPoolCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorPoolCreateInfo>(),
        "alignment of DescriptorPoolCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorPoolCreateInfo, s_type),
        "offset of DescriptorPoolCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorPoolCreateInfo, next),
        "offset of DescriptorPoolCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DescriptorPoolCreateInfo, flags),
        "offset of DescriptorPoolCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, max_sets),
        offset_of!(oracle::DescriptorPoolCreateInfo, max_sets),
        "offset of DescriptorPoolCreateInfo.max_sets"
    );
    assert_eq!(
        offset_of!(Ours, pool_size_count),
        offset_of!(oracle::DescriptorPoolCreateInfo, pool_size_count),
        "offset of DescriptorPoolCreateInfo.pool_size_count"
    );
    assert_eq!(
        offset_of!(Ours, p_pool_sizes),
        offset_of!(oracle::DescriptorPoolCreateInfo, pool_sizes),
        "offset of DescriptorPoolCreateInfo.p_pool_sizes"
    );
}

fn descriptor_pool_inline_uniform_block_create_info() {
    type Ours = ours::DescriptorPoolInlineUniformBlockCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorPoolInlineUniformBlockCreateInfo>(),
        "size of DescriptorPoolInlineUniformBlockCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorPoolInlineUniformBlockCreateInfo>(),
        "alignment of DescriptorPoolInlineUniformBlockCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorPoolInlineUniformBlockCreateInfo, s_type),
        "offset of DescriptorPoolInlineUniformBlockCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorPoolInlineUniformBlockCreateInfo, next),
        "offset of DescriptorPoolInlineUniformBlockCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_inline_uniform_block_bindings),
        offset_of!(
            oracle::DescriptorPoolInlineUniformBlockCreateInfo,
            max_inline_uniform_block_bindings
        ),
        "offset of DescriptorPoolInlineUniformBlockCreateInfo.max_inline_uniform_block_bindings"
    );
}

fn descriptor_pool_size() {
    type Ours = ours::DescriptorPoolSize;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorPoolSize>(),
        "size of DescriptorPoolSize"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorPoolSize>(),
        "alignment of DescriptorPoolSize"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::DescriptorPoolSize, type_),
        "offset of DescriptorPoolSize.type_"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_count),
        offset_of!(oracle::DescriptorPoolSize, descriptor_count),
        "offset of DescriptorPoolSize.descriptor_count"
    );
}

fn descriptor_set_allocate_info() {
    type Ours = ours::DescriptorSetAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetAllocateInfo>(),
        "size of DescriptorSetAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetAllocateInfo>(),
        "alignment of DescriptorSetAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorSetAllocateInfo, s_type),
        "offset of DescriptorSetAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorSetAllocateInfo, next),
        "offset of DescriptorSetAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_pool),
        offset_of!(oracle::DescriptorSetAllocateInfo, descriptor_pool),
        "offset of DescriptorSetAllocateInfo.descriptor_pool"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_set_count),
        offset_of!(oracle::DescriptorSetAllocateInfo, descriptor_set_count),
        "offset of DescriptorSetAllocateInfo.descriptor_set_count"
    );
    assert_eq!(
        offset_of!(Ours, p_set_layouts),
        offset_of!(oracle::DescriptorSetAllocateInfo, set_layouts),
        "offset of DescriptorSetAllocateInfo.p_set_layouts"
    );
}

fn descriptor_set_layout_binding() {
    type Ours = ours::DescriptorSetLayoutBinding<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetLayoutBinding>(),
        "size of DescriptorSetLayoutBinding"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetLayoutBinding>(),
        "alignment of DescriptorSetLayoutBinding"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::DescriptorSetLayoutBinding, binding),
        "offset of DescriptorSetLayoutBinding.binding"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_type),
        offset_of!(oracle::DescriptorSetLayoutBinding, descriptor_type),
        "offset of DescriptorSetLayoutBinding.descriptor_type"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_count),
        offset_of!(oracle::DescriptorSetLayoutBinding, descriptor_count),
        "offset of DescriptorSetLayoutBinding.descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, stage_flags),
        offset_of!(oracle::DescriptorSetLayoutBinding, stage_flags),
        "offset of DescriptorSetLayoutBinding.stage_flags"
    );
    assert_eq!(
        offset_of!(Ours, p_immutable_samplers),
        offset_of!(oracle::DescriptorSetLayoutBinding, immutable_samplers),
        "offset of DescriptorSetLayoutBinding.p_immutable_samplers"
    );
}

fn descriptor_set_layout_binding_flags_create_info() {
    type Ours = ours::DescriptorSetLayoutBindingFlagsCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetLayoutBindingFlagsCreateInfo>(),
        "size of DescriptorSetLayoutBindingFlagsCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetLayoutBindingFlagsCreateInfo>(),
        "alignment of DescriptorSetLayoutBindingFlagsCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorSetLayoutBindingFlagsCreateInfo, s_type),
        "offset of DescriptorSetLayoutBindingFlagsCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorSetLayoutBindingFlagsCreateInfo, next),
        "offset of DescriptorSetLayoutBindingFlagsCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, binding_count),
        offset_of!(
            oracle::DescriptorSetLayoutBindingFlagsCreateInfo,
            binding_count
        ),
        "offset of DescriptorSetLayoutBindingFlagsCreateInfo.binding_count"
    );
    assert_eq!(
        offset_of!(Ours, p_binding_flags),
        offset_of!(
            oracle::DescriptorSetLayoutBindingFlagsCreateInfo,
            binding_flags
        ),
        "offset of DescriptorSetLayoutBindingFlagsCreateInfo.p_binding_flags"
    );
}

fn descriptor_set_layout_create_info() {
    type Ours = ours::DescriptorSetLayoutCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetLayoutCreateInfo>(),
        "size of DescriptorSetLayoutCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetLayoutCreateInfo>(),
        "alignment of DescriptorSetLayoutCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorSetLayoutCreateInfo, s_type),
        "offset of DescriptorSetLayoutCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorSetLayoutCreateInfo, next),
        "offset of DescriptorSetLayoutCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DescriptorSetLayoutCreateInfo, flags),
        "offset of DescriptorSetLayoutCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, binding_count),
        offset_of!(oracle::DescriptorSetLayoutCreateInfo, binding_count),
        "offset of DescriptorSetLayoutCreateInfo.binding_count"
    );
    assert_eq!(
        offset_of!(Ours, p_bindings),
        offset_of!(oracle::DescriptorSetLayoutCreateInfo, bindings),
        "offset of DescriptorSetLayoutCreateInfo.p_bindings"
    );
}

fn descriptor_set_layout_support() {
    type Ours = ours::DescriptorSetLayoutSupport<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetLayoutSupport>(),
        "size of DescriptorSetLayoutSupport"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetLayoutSupport>(),
        "alignment of DescriptorSetLayoutSupport"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorSetLayoutSupport, s_type),
        "offset of DescriptorSetLayoutSupport.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorSetLayoutSupport, next),
        "offset of DescriptorSetLayoutSupport.p_next"
    );
    assert_eq!(
        offset_of!(Ours, supported),
        offset_of!(oracle::DescriptorSetLayoutSupport, supported),
        "offset of DescriptorSetLayoutSupport.supported"
    );
}

fn descriptor_set_variable_descriptor_count_allocate_info() {
    type Ours = ours::DescriptorSetVariableDescriptorCountAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetVariableDescriptorCountAllocateInfo>(),
        "size of DescriptorSetVariableDescriptorCountAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetVariableDescriptorCountAllocateInfo>(),
        "alignment of DescriptorSetVariableDescriptorCountAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountAllocateInfo,
            s_type
        ),
        "offset of DescriptorSetVariableDescriptorCountAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountAllocateInfo,
            next
        ),
        "offset of DescriptorSetVariableDescriptorCountAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_set_count),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountAllocateInfo,
            descriptor_set_count
        ),
        "offset of DescriptorSetVariableDescriptorCountAllocateInfo.descriptor_set_count"
    );
    assert_eq!(
        offset_of!(Ours, p_descriptor_counts),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountAllocateInfo,
            descriptor_counts
        ),
        "offset of DescriptorSetVariableDescriptorCountAllocateInfo.p_descriptor_counts"
    );
}

fn descriptor_set_variable_descriptor_count_layout_support() {
    type Ours = ours::DescriptorSetVariableDescriptorCountLayoutSupport<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorSetVariableDescriptorCountLayoutSupport>(),
        "size of DescriptorSetVariableDescriptorCountLayoutSupport"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorSetVariableDescriptorCountLayoutSupport>(),
        "alignment of DescriptorSetVariableDescriptorCountLayoutSupport"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountLayoutSupport,
            s_type
        ),
        "offset of DescriptorSetVariableDescriptorCountLayoutSupport.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountLayoutSupport,
            next
        ),
        "offset of DescriptorSetVariableDescriptorCountLayoutSupport.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_variable_descriptor_count),
        offset_of!(
            oracle::DescriptorSetVariableDescriptorCountLayoutSupport,
            max_variable_descriptor_count
        ),
        "offset of DescriptorSetVariableDescriptorCountLayoutSupport.max_variable_descriptor_count"
    );
}

fn descriptor_update_template_create_info() {
    type Ours = ours::DescriptorUpdateTemplateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorUpdateTemplateCreateInfo>(),
        "size of DescriptorUpdateTemplateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorUpdateTemplateCreateInfo>(),
        "alignment of DescriptorUpdateTemplateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, s_type),
        "offset of DescriptorUpdateTemplateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, next),
        "offset of DescriptorUpdateTemplateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, flags),
        "offset of DescriptorUpdateTemplateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_update_entry_count),
        offset_of!(
            oracle::DescriptorUpdateTemplateCreateInfo,
            descriptor_update_entry_count
        ),
        "offset of DescriptorUpdateTemplateCreateInfo.descriptor_update_entry_count"
    );
    assert_eq!(
        offset_of!(Ours, p_descriptor_update_entries),
        offset_of!(
            oracle::DescriptorUpdateTemplateCreateInfo,
            descriptor_update_entries
        ),
        "offset of DescriptorUpdateTemplateCreateInfo.p_descriptor_update_entries"
    );
    assert_eq!(
        offset_of!(Ours, template_type),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, template_type),
        "offset of DescriptorUpdateTemplateCreateInfo.template_type"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_set_layout),
        offset_of!(
            oracle::DescriptorUpdateTemplateCreateInfo,
            descriptor_set_layout
        ),
        "offset of DescriptorUpdateTemplateCreateInfo.descriptor_set_layout"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_bind_point),
        offset_of!(
            oracle::DescriptorUpdateTemplateCreateInfo,
            pipeline_bind_point
        ),
        "offset of DescriptorUpdateTemplateCreateInfo.pipeline_bind_point"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_layout),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, pipeline_layout),
        "offset of DescriptorUpdateTemplateCreateInfo.pipeline_layout"
    );
    assert_eq!(
        offset_of!(Ours, set),
        offset_of!(oracle::DescriptorUpdateTemplateCreateInfo, set),
        "offset of DescriptorUpdateTemplateCreateInfo.set"
    );
}

fn descriptor_update_template_entry() {
    type Ours = ours::DescriptorUpdateTemplateEntry;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DescriptorUpdateTemplateEntry>(),
        "size of DescriptorUpdateTemplateEntry"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DescriptorUpdateTemplateEntry>(),
        "alignment of DescriptorUpdateTemplateEntry"
    );
    assert_eq!(
        offset_of!(Ours, dst_binding),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, dst_binding),
        "offset of DescriptorUpdateTemplateEntry.dst_binding"
    );
    assert_eq!(
        offset_of!(Ours, dst_array_element),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, dst_array_element),
        "offset of DescriptorUpdateTemplateEntry.dst_array_element"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_count),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, descriptor_count),
        "offset of DescriptorUpdateTemplateEntry.descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_type),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, descriptor_type),
        "offset of DescriptorUpdateTemplateEntry.descriptor_type"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, offset),
        "offset of DescriptorUpdateTemplateEntry.offset"
    );
    assert_eq!(
        offset_of!(Ours, stride),
        offset_of!(oracle::DescriptorUpdateTemplateEntry, stride),
        "offset of DescriptorUpdateTemplateEntry.stride"
    );
}

fn device_buffer_memory_requirements() {
    type Ours = ours::DeviceBufferMemoryRequirements<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceBufferMemoryRequirements>(),
        "size of DeviceBufferMemoryRequirements"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceBufferMemoryRequirements>(),
        "alignment of DeviceBufferMemoryRequirements"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceBufferMemoryRequirements, s_type),
        "offset of DeviceBufferMemoryRequirements.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceBufferMemoryRequirements, next),
        "offset of DeviceBufferMemoryRequirements.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_create_info),
        offset_of!(oracle::DeviceBufferMemoryRequirements, create_info),
        "offset of DeviceBufferMemoryRequirements.p_create_info"
    );
}

fn device_create_info() {
    type Ours = ours::DeviceCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceCreateInfo>(),
        "size of DeviceCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceCreateInfo>(),
        "alignment of DeviceCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceCreateInfo, s_type),
        "offset of DeviceCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceCreateInfo, next),
        "offset of DeviceCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DeviceCreateInfo, flags),
        "offset of DeviceCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, queue_create_info_count),
        offset_of!(oracle::DeviceCreateInfo, queue_create_info_count),
        "offset of DeviceCreateInfo.queue_create_info_count"
    );
    assert_eq!(
        offset_of!(Ours, p_queue_create_infos),
        offset_of!(oracle::DeviceCreateInfo, queue_create_infos),
        "offset of DeviceCreateInfo.p_queue_create_infos"
    );
    assert_eq!(
        offset_of!(Ours, enabled_layer_count),
        offset_of!(oracle::DeviceCreateInfo, enabled_layer_count),
        "offset of DeviceCreateInfo.enabled_layer_count"
    );
    assert_eq!(
        offset_of!(Ours, pp_enabled_layer_names),
        offset_of!(oracle::DeviceCreateInfo, enabled_layer_names),
        "offset of DeviceCreateInfo.pp_enabled_layer_names"
    );
    assert_eq!(
        offset_of!(Ours, enabled_extension_count),
        offset_of!(oracle::DeviceCreateInfo, enabled_extension_count),
        "offset of DeviceCreateInfo.enabled_extension_count"
    );
    assert_eq!(
        offset_of!(Ours, pp_enabled_extension_names),
        offset_of!(oracle::DeviceCreateInfo, enabled_extension_names),
        "offset of DeviceCreateInfo.pp_enabled_extension_names"
    );
    assert_eq!(
        offset_of!(Ours, p_enabled_features),
        offset_of!(oracle::DeviceCreateInfo, enabled_features),
        "offset of DeviceCreateInfo.p_enabled_features"
    );
}

fn device_group_bind_sparse_info() {
    type Ours = ours::DeviceGroupBindSparseInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceGroupBindSparseInfo>(),
        "size of DeviceGroupBindSparseInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceGroupBindSparseInfo>(),
        "alignment of DeviceGroupBindSparseInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceGroupBindSparseInfo, s_type),
        "offset of DeviceGroupBindSparseInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceGroupBindSparseInfo, next),
        "offset of DeviceGroupBindSparseInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, resource_device_index),
        offset_of!(oracle::DeviceGroupBindSparseInfo, resource_device_index),
        "offset of DeviceGroupBindSparseInfo.resource_device_index"
    );
    assert_eq!(
        offset_of!(Ours, memory_device_index),
        offset_of!(oracle::DeviceGroupBindSparseInfo, memory_device_index),
        "offset of DeviceGroupBindSparseInfo.memory_device_index"
    );
}

fn device_group_command_buffer_begin_info() {
    type Ours = ours::DeviceGroupCommandBufferBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceGroupCommandBufferBeginInfo>(),
        "size of DeviceGroupCommandBufferBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceGroupCommandBufferBeginInfo>(),
        "alignment of DeviceGroupCommandBufferBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceGroupCommandBufferBeginInfo, s_type),
        "offset of DeviceGroupCommandBufferBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceGroupCommandBufferBeginInfo, next),
        "offset of DeviceGroupCommandBufferBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_mask),
        offset_of!(oracle::DeviceGroupCommandBufferBeginInfo, device_mask),
        "offset of DeviceGroupCommandBufferBeginInfo.device_mask"
    );
}

fn device_group_device_create_info() {
    type Ours = ours::DeviceGroupDeviceCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceGroupDeviceCreateInfo>(),
        "size of DeviceGroupDeviceCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceGroupDeviceCreateInfo>(),
        "alignment of DeviceGroupDeviceCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceGroupDeviceCreateInfo, s_type),
        "offset of DeviceGroupDeviceCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceGroupDeviceCreateInfo, next),
        "offset of DeviceGroupDeviceCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, physical_device_count),
        offset_of!(oracle::DeviceGroupDeviceCreateInfo, physical_device_count),
        "offset of DeviceGroupDeviceCreateInfo.physical_device_count"
    );
    assert_eq!(
        offset_of!(Ours, p_physical_devices),
        offset_of!(oracle::DeviceGroupDeviceCreateInfo, physical_devices),
        "offset of DeviceGroupDeviceCreateInfo.p_physical_devices"
    );
}

fn device_group_render_pass_begin_info() {
    type Ours = ours::DeviceGroupRenderPassBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceGroupRenderPassBeginInfo>(),
        "size of DeviceGroupRenderPassBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceGroupRenderPassBeginInfo>(),
        "alignment of DeviceGroupRenderPassBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceGroupRenderPassBeginInfo, s_type),
        "offset of DeviceGroupRenderPassBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceGroupRenderPassBeginInfo, next),
        "offset of DeviceGroupRenderPassBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_mask),
        offset_of!(oracle::DeviceGroupRenderPassBeginInfo, device_mask),
        "offset of DeviceGroupRenderPassBeginInfo.device_mask"
    );
    assert_eq!(
        offset_of!(Ours, device_render_area_count),
        offset_of!(
            oracle::DeviceGroupRenderPassBeginInfo,
            device_render_area_count
        ),
        "offset of DeviceGroupRenderPassBeginInfo.device_render_area_count"
    );
    assert_eq!(
        offset_of!(Ours, p_device_render_areas),
        offset_of!(oracle::DeviceGroupRenderPassBeginInfo, device_render_areas),
        "offset of DeviceGroupRenderPassBeginInfo.p_device_render_areas"
    );
}

fn device_group_submit_info() {
    type Ours = ours::DeviceGroupSubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceGroupSubmitInfo>(),
        "size of DeviceGroupSubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceGroupSubmitInfo>(),
        "alignment of DeviceGroupSubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceGroupSubmitInfo, s_type),
        "offset of DeviceGroupSubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceGroupSubmitInfo, next),
        "offset of DeviceGroupSubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, wait_semaphore_count),
        offset_of!(oracle::DeviceGroupSubmitInfo, wait_semaphore_count),
        "offset of DeviceGroupSubmitInfo.wait_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_semaphore_device_indices),
        offset_of!(oracle::DeviceGroupSubmitInfo, wait_semaphore_device_indices),
        "offset of DeviceGroupSubmitInfo.p_wait_semaphore_device_indices"
    );
    assert_eq!(
        offset_of!(Ours, command_buffer_count),
        offset_of!(oracle::DeviceGroupSubmitInfo, command_buffer_count),
        "offset of DeviceGroupSubmitInfo.command_buffer_count"
    );
    assert_eq!(
        offset_of!(Ours, p_command_buffer_device_masks),
        offset_of!(oracle::DeviceGroupSubmitInfo, command_buffer_device_masks),
        "offset of DeviceGroupSubmitInfo.p_command_buffer_device_masks"
    );
    assert_eq!(
        offset_of!(Ours, signal_semaphore_count),
        offset_of!(oracle::DeviceGroupSubmitInfo, signal_semaphore_count),
        "offset of DeviceGroupSubmitInfo.signal_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_signal_semaphore_device_indices),
        offset_of!(
            oracle::DeviceGroupSubmitInfo,
            signal_semaphore_device_indices
        ),
        "offset of DeviceGroupSubmitInfo.p_signal_semaphore_device_indices"
    );
}

fn device_image_memory_requirements() {
    type Ours = ours::DeviceImageMemoryRequirements<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceImageMemoryRequirements>(),
        "size of DeviceImageMemoryRequirements"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceImageMemoryRequirements>(),
        "alignment of DeviceImageMemoryRequirements"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceImageMemoryRequirements, s_type),
        "offset of DeviceImageMemoryRequirements.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceImageMemoryRequirements, next),
        "offset of DeviceImageMemoryRequirements.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_create_info),
        offset_of!(oracle::DeviceImageMemoryRequirements, create_info),
        "offset of DeviceImageMemoryRequirements.p_create_info"
    );
    assert_eq!(
        offset_of!(Ours, plane_aspect),
        offset_of!(oracle::DeviceImageMemoryRequirements, plane_aspect),
        "offset of DeviceImageMemoryRequirements.plane_aspect"
    );
}

fn device_image_subresource_info() {
    type Ours = ours::DeviceImageSubresourceInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceImageSubresourceInfo>(),
        "size of DeviceImageSubresourceInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceImageSubresourceInfo>(),
        "alignment of DeviceImageSubresourceInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceImageSubresourceInfo, s_type),
        "offset of DeviceImageSubresourceInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceImageSubresourceInfo, next),
        "offset of DeviceImageSubresourceInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_create_info),
        offset_of!(oracle::DeviceImageSubresourceInfo, create_info),
        "offset of DeviceImageSubresourceInfo.p_create_info"
    );
    assert_eq!(
        offset_of!(Ours, p_subresource),
        offset_of!(oracle::DeviceImageSubresourceInfo, subresource),
        "offset of DeviceImageSubresourceInfo.p_subresource"
    );
}

fn device_memory_opaque_capture_address_info() {
    type Ours = ours::DeviceMemoryOpaqueCaptureAddressInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceMemoryOpaqueCaptureAddressInfo>(),
        "size of DeviceMemoryOpaqueCaptureAddressInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceMemoryOpaqueCaptureAddressInfo>(),
        "alignment of DeviceMemoryOpaqueCaptureAddressInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceMemoryOpaqueCaptureAddressInfo, s_type),
        "offset of DeviceMemoryOpaqueCaptureAddressInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceMemoryOpaqueCaptureAddressInfo, next),
        "offset of DeviceMemoryOpaqueCaptureAddressInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::DeviceMemoryOpaqueCaptureAddressInfo, memory),
        "offset of DeviceMemoryOpaqueCaptureAddressInfo.memory"
    );
}

fn device_private_data_create_info() {
    type Ours = ours::DevicePrivateDataCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DevicePrivateDataCreateInfo>(),
        "size of DevicePrivateDataCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DevicePrivateDataCreateInfo>(),
        "alignment of DevicePrivateDataCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DevicePrivateDataCreateInfo, s_type),
        "offset of DevicePrivateDataCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DevicePrivateDataCreateInfo, next),
        "offset of DevicePrivateDataCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, private_data_slot_request_count),
        offset_of!(
            oracle::DevicePrivateDataCreateInfo,
            private_data_slot_request_count
        ),
        "offset of DevicePrivateDataCreateInfo.private_data_slot_request_count"
    );
}

fn device_queue_create_info() {
    type Ours = ours::DeviceQueueCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceQueueCreateInfo>(),
        "size of DeviceQueueCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceQueueCreateInfo>(),
        "alignment of DeviceQueueCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceQueueCreateInfo, s_type),
        "offset of DeviceQueueCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceQueueCreateInfo, next),
        "offset of DeviceQueueCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DeviceQueueCreateInfo, flags),
        "offset of DeviceQueueCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index),
        offset_of!(oracle::DeviceQueueCreateInfo, queue_family_index),
        "offset of DeviceQueueCreateInfo.queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, queue_count),
        offset_of!(oracle::DeviceQueueCreateInfo, queue_count),
        "offset of DeviceQueueCreateInfo.queue_count"
    );
    assert_eq!(
        offset_of!(Ours, p_queue_priorities),
        offset_of!(oracle::DeviceQueueCreateInfo, queue_priorities),
        "offset of DeviceQueueCreateInfo.p_queue_priorities"
    );
}

fn device_queue_global_priority_create_info() {
    type Ours = ours::DeviceQueueGlobalPriorityCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceQueueGlobalPriorityCreateInfo>(),
        "size of DeviceQueueGlobalPriorityCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceQueueGlobalPriorityCreateInfo>(),
        "alignment of DeviceQueueGlobalPriorityCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceQueueGlobalPriorityCreateInfo, s_type),
        "offset of DeviceQueueGlobalPriorityCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceQueueGlobalPriorityCreateInfo, next),
        "offset of DeviceQueueGlobalPriorityCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, global_priority),
        offset_of!(oracle::DeviceQueueGlobalPriorityCreateInfo, global_priority),
        "offset of DeviceQueueGlobalPriorityCreateInfo.global_priority"
    );
}

fn device_queue_info2() {
    type Ours = ours::DeviceQueueInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DeviceQueueInfo2>(),
        "size of DeviceQueueInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DeviceQueueInfo2>(),
        "alignment of DeviceQueueInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DeviceQueueInfo2, s_type),
        "offset of DeviceQueueInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DeviceQueueInfo2, next),
        "offset of DeviceQueueInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::DeviceQueueInfo2, flags),
        "offset of DeviceQueueInfo2.flags"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index),
        offset_of!(oracle::DeviceQueueInfo2, queue_family_index),
        "offset of DeviceQueueInfo2.queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, queue_index),
        offset_of!(oracle::DeviceQueueInfo2, queue_index),
        "offset of DeviceQueueInfo2.queue_index"
    );
}

fn drm_format_modifier_properties2_ext() {
    type Ours = ours::DrmFormatModifierProperties2EXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DrmFormatModifierProperties2EXT>(),
        "size of DrmFormatModifierProperties2EXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DrmFormatModifierProperties2EXT>(),
        "alignment of DrmFormatModifierProperties2EXT"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier),
        offset_of!(oracle::DrmFormatModifierProperties2EXT, drm_format_modifier),
        "offset of DrmFormatModifierProperties2EXT.drm_format_modifier"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_plane_count),
        offset_of!(
            oracle::DrmFormatModifierProperties2EXT,
            drm_format_modifier_plane_count
        ),
        "offset of DrmFormatModifierProperties2EXT.drm_format_modifier_plane_count"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_tiling_features),
        offset_of!(
            oracle::DrmFormatModifierProperties2EXT,
            drm_format_modifier_tiling_features
        ),
        "offset of DrmFormatModifierProperties2EXT.drm_format_modifier_tiling_features"
    );
}

fn drm_format_modifier_properties_ext() {
    type Ours = ours::DrmFormatModifierPropertiesEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DrmFormatModifierPropertiesEXT>(),
        "size of DrmFormatModifierPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DrmFormatModifierPropertiesEXT>(),
        "alignment of DrmFormatModifierPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier),
        offset_of!(oracle::DrmFormatModifierPropertiesEXT, drm_format_modifier),
        "offset of DrmFormatModifierPropertiesEXT.drm_format_modifier"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_plane_count),
        offset_of!(
            oracle::DrmFormatModifierPropertiesEXT,
            drm_format_modifier_plane_count
        ),
        "offset of DrmFormatModifierPropertiesEXT.drm_format_modifier_plane_count"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_tiling_features),
        offset_of!(
            oracle::DrmFormatModifierPropertiesEXT,
            drm_format_modifier_tiling_features
        ),
        "offset of DrmFormatModifierPropertiesEXT.drm_format_modifier_tiling_features"
    );
}

fn drm_format_modifier_properties_list2_ext() {
    type Ours = ours::DrmFormatModifierPropertiesList2EXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DrmFormatModifierPropertiesList2EXT>(),
        "size of DrmFormatModifierPropertiesList2EXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DrmFormatModifierPropertiesList2EXT>(),
        "alignment of DrmFormatModifierPropertiesList2EXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DrmFormatModifierPropertiesList2EXT, s_type),
        "offset of DrmFormatModifierPropertiesList2EXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DrmFormatModifierPropertiesList2EXT, next),
        "offset of DrmFormatModifierPropertiesList2EXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_count),
        offset_of!(
            oracle::DrmFormatModifierPropertiesList2EXT,
            drm_format_modifier_count
        ),
        "offset of DrmFormatModifierPropertiesList2EXT.drm_format_modifier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_drm_format_modifier_properties),
        offset_of!(
            oracle::DrmFormatModifierPropertiesList2EXT,
            drm_format_modifier_properties
        ),
        "offset of DrmFormatModifierPropertiesList2EXT.p_drm_format_modifier_properties"
    );
}

fn drm_format_modifier_properties_list_ext() {
    type Ours = ours::DrmFormatModifierPropertiesListEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::DrmFormatModifierPropertiesListEXT>(),
        "size of DrmFormatModifierPropertiesListEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::DrmFormatModifierPropertiesListEXT>(),
        "alignment of DrmFormatModifierPropertiesListEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::DrmFormatModifierPropertiesListEXT, s_type),
        "offset of DrmFormatModifierPropertiesListEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::DrmFormatModifierPropertiesListEXT, next),
        "offset of DrmFormatModifierPropertiesListEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_count),
        offset_of!(
            oracle::DrmFormatModifierPropertiesListEXT,
            drm_format_modifier_count
        ),
        "offset of DrmFormatModifierPropertiesListEXT.drm_format_modifier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_drm_format_modifier_properties),
        offset_of!(
            oracle::DrmFormatModifierPropertiesListEXT,
            drm_format_modifier_properties
        ),
        "offset of DrmFormatModifierPropertiesListEXT.p_drm_format_modifier_properties"
    );
}

fn event_create_info() {
    type Ours = ours::EventCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::EventCreateInfo>(),
        "size of EventCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::EventCreateInfo>(),
        "alignment of EventCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::EventCreateInfo, s_type),
        "offset of EventCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::EventCreateInfo, next),
        "offset of EventCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::EventCreateInfo, flags),
        "offset of EventCreateInfo.flags"
    );
}

fn export_fence_create_info() {
    type Ours = ours::ExportFenceCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExportFenceCreateInfo>(),
        "size of ExportFenceCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExportFenceCreateInfo>(),
        "alignment of ExportFenceCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExportFenceCreateInfo, s_type),
        "offset of ExportFenceCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExportFenceCreateInfo, next),
        "offset of ExportFenceCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_types),
        offset_of!(oracle::ExportFenceCreateInfo, handle_types),
        "offset of ExportFenceCreateInfo.handle_types"
    );
}

fn export_memory_allocate_info() {
    type Ours = ours::ExportMemoryAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExportMemoryAllocateInfo>(),
        "size of ExportMemoryAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExportMemoryAllocateInfo>(),
        "alignment of ExportMemoryAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExportMemoryAllocateInfo, s_type),
        "offset of ExportMemoryAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExportMemoryAllocateInfo, next),
        "offset of ExportMemoryAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_types),
        offset_of!(oracle::ExportMemoryAllocateInfo, handle_types),
        "offset of ExportMemoryAllocateInfo.handle_types"
    );
}

fn export_semaphore_create_info() {
    type Ours = ours::ExportSemaphoreCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExportSemaphoreCreateInfo>(),
        "size of ExportSemaphoreCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExportSemaphoreCreateInfo>(),
        "alignment of ExportSemaphoreCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExportSemaphoreCreateInfo, s_type),
        "offset of ExportSemaphoreCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExportSemaphoreCreateInfo, next),
        "offset of ExportSemaphoreCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_types),
        offset_of!(oracle::ExportSemaphoreCreateInfo, handle_types),
        "offset of ExportSemaphoreCreateInfo.handle_types"
    );
}

fn extension_properties() {
    type Ours = ours::ExtensionProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExtensionProperties>(),
        "size of ExtensionProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExtensionProperties>(),
        "alignment of ExtensionProperties"
    );
    assert_eq!(
        offset_of!(Ours, extension_name),
        offset_of!(oracle::ExtensionProperties, extension_name),
        "offset of ExtensionProperties.extension_name"
    );
    assert_eq!(
        offset_of!(Ours, spec_version),
        offset_of!(oracle::ExtensionProperties, spec_version),
        "offset of ExtensionProperties.spec_version"
    );
}

fn extent_2d() {
    type Ours = ours::Extent2D;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Extent2D>(),
        "size of Extent2D"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Extent2D>(),
        "alignment of Extent2D"
    );
    assert_eq!(
        offset_of!(Ours, width),
        offset_of!(oracle::Extent2D, width),
        "offset of Extent2D.width"
    );
    assert_eq!(
        offset_of!(Ours, height),
        offset_of!(oracle::Extent2D, height),
        "offset of Extent2D.height"
    );
}

fn extent_3d() {
    type Ours = ours::Extent3D;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Extent3D>(),
        "size of Extent3D"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Extent3D>(),
        "alignment of Extent3D"
    );
    assert_eq!(
        offset_of!(Ours, width),
        offset_of!(oracle::Extent3D, width),
        "offset of Extent3D.width"
    );
    assert_eq!(
        offset_of!(Ours, height),
        offset_of!(oracle::Extent3D, height),
        "offset of Extent3D.height"
    );
    assert_eq!(
        offset_of!(Ours, depth),
        offset_of!(oracle::Extent3D, depth),
        "offset of Extent3D.depth"
    );
}

fn external_buffer_properties() {
    type Ours = ours::ExternalBufferProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalBufferProperties>(),
        "size of ExternalBufferProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalBufferProperties>(),
        "alignment of ExternalBufferProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalBufferProperties, s_type),
        "offset of ExternalBufferProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalBufferProperties, next),
        "offset of ExternalBufferProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, external_memory_properties),
        offset_of!(oracle::ExternalBufferProperties, external_memory_properties),
        "offset of ExternalBufferProperties.external_memory_properties"
    );
}

fn external_fence_properties() {
    type Ours = ours::ExternalFenceProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalFenceProperties>(),
        "size of ExternalFenceProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalFenceProperties>(),
        "alignment of ExternalFenceProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalFenceProperties, s_type),
        "offset of ExternalFenceProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalFenceProperties, next),
        "offset of ExternalFenceProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, export_from_imported_handle_types),
        offset_of!(
            oracle::ExternalFenceProperties,
            export_from_imported_handle_types
        ),
        "offset of ExternalFenceProperties.export_from_imported_handle_types"
    );
    assert_eq!(
        offset_of!(Ours, compatible_handle_types),
        offset_of!(oracle::ExternalFenceProperties, compatible_handle_types),
        "offset of ExternalFenceProperties.compatible_handle_types"
    );
    assert_eq!(
        offset_of!(Ours, external_fence_features),
        offset_of!(oracle::ExternalFenceProperties, external_fence_features),
        "offset of ExternalFenceProperties.external_fence_features"
    );
}

fn external_image_format_properties() {
    type Ours = ours::ExternalImageFormatProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalImageFormatProperties>(),
        "size of ExternalImageFormatProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalImageFormatProperties>(),
        "alignment of ExternalImageFormatProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalImageFormatProperties, s_type),
        "offset of ExternalImageFormatProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalImageFormatProperties, next),
        "offset of ExternalImageFormatProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, external_memory_properties),
        offset_of!(
            oracle::ExternalImageFormatProperties,
            external_memory_properties
        ),
        "offset of ExternalImageFormatProperties.external_memory_properties"
    );
}

fn external_memory_acquire_unmodified_ext() {
    type Ours = ours::ExternalMemoryAcquireUnmodifiedEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalMemoryAcquireUnmodifiedEXT>(),
        "size of ExternalMemoryAcquireUnmodifiedEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalMemoryAcquireUnmodifiedEXT>(),
        "alignment of ExternalMemoryAcquireUnmodifiedEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalMemoryAcquireUnmodifiedEXT, s_type),
        "offset of ExternalMemoryAcquireUnmodifiedEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalMemoryAcquireUnmodifiedEXT, next),
        "offset of ExternalMemoryAcquireUnmodifiedEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, acquire_unmodified_memory),
        offset_of!(
            oracle::ExternalMemoryAcquireUnmodifiedEXT,
            acquire_unmodified_memory
        ),
        "offset of ExternalMemoryAcquireUnmodifiedEXT.acquire_unmodified_memory"
    );
}

fn external_memory_buffer_create_info() {
    type Ours = ours::ExternalMemoryBufferCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalMemoryBufferCreateInfo>(),
        "size of ExternalMemoryBufferCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalMemoryBufferCreateInfo>(),
        "alignment of ExternalMemoryBufferCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalMemoryBufferCreateInfo, s_type),
        "offset of ExternalMemoryBufferCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalMemoryBufferCreateInfo, next),
        "offset of ExternalMemoryBufferCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_types),
        offset_of!(oracle::ExternalMemoryBufferCreateInfo, handle_types),
        "offset of ExternalMemoryBufferCreateInfo.handle_types"
    );
}

fn external_memory_image_create_info() {
    type Ours = ours::ExternalMemoryImageCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalMemoryImageCreateInfo>(),
        "size of ExternalMemoryImageCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalMemoryImageCreateInfo>(),
        "alignment of ExternalMemoryImageCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalMemoryImageCreateInfo, s_type),
        "offset of ExternalMemoryImageCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalMemoryImageCreateInfo, next),
        "offset of ExternalMemoryImageCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_types),
        offset_of!(oracle::ExternalMemoryImageCreateInfo, handle_types),
        "offset of ExternalMemoryImageCreateInfo.handle_types"
    );
}

fn external_memory_properties() {
    type Ours = ours::ExternalMemoryProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalMemoryProperties>(),
        "size of ExternalMemoryProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalMemoryProperties>(),
        "alignment of ExternalMemoryProperties"
    );
    assert_eq!(
        offset_of!(Ours, external_memory_features),
        offset_of!(oracle::ExternalMemoryProperties, external_memory_features),
        "offset of ExternalMemoryProperties.external_memory_features"
    );
    assert_eq!(
        offset_of!(Ours, export_from_imported_handle_types),
        offset_of!(
            oracle::ExternalMemoryProperties,
            export_from_imported_handle_types
        ),
        "offset of ExternalMemoryProperties.export_from_imported_handle_types"
    );
    assert_eq!(
        offset_of!(Ours, compatible_handle_types),
        offset_of!(oracle::ExternalMemoryProperties, compatible_handle_types),
        "offset of ExternalMemoryProperties.compatible_handle_types"
    );
}

fn external_semaphore_properties() {
    type Ours = ours::ExternalSemaphoreProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ExternalSemaphoreProperties>(),
        "size of ExternalSemaphoreProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ExternalSemaphoreProperties>(),
        "alignment of ExternalSemaphoreProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ExternalSemaphoreProperties, s_type),
        "offset of ExternalSemaphoreProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ExternalSemaphoreProperties, next),
        "offset of ExternalSemaphoreProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, export_from_imported_handle_types),
        offset_of!(
            oracle::ExternalSemaphoreProperties,
            export_from_imported_handle_types
        ),
        "offset of ExternalSemaphoreProperties.export_from_imported_handle_types"
    );
    assert_eq!(
        offset_of!(Ours, compatible_handle_types),
        offset_of!(oracle::ExternalSemaphoreProperties, compatible_handle_types),
        "offset of ExternalSemaphoreProperties.compatible_handle_types"
    );
    assert_eq!(
        offset_of!(Ours, external_semaphore_features),
        offset_of!(
            oracle::ExternalSemaphoreProperties,
            external_semaphore_features
        ),
        "offset of ExternalSemaphoreProperties.external_semaphore_features"
    );
}

fn fence_create_info() {
    type Ours = ours::FenceCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FenceCreateInfo>(),
        "size of FenceCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FenceCreateInfo>(),
        "alignment of FenceCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FenceCreateInfo, s_type),
        "offset of FenceCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FenceCreateInfo, next),
        "offset of FenceCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::FenceCreateInfo, flags),
        "offset of FenceCreateInfo.flags"
    );
}

fn fence_get_fd_info_khr() {
    type Ours = ours::FenceGetFdInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FenceGetFdInfoKHR>(),
        "size of FenceGetFdInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FenceGetFdInfoKHR>(),
        "alignment of FenceGetFdInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FenceGetFdInfoKHR, s_type),
        "offset of FenceGetFdInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FenceGetFdInfoKHR, next),
        "offset of FenceGetFdInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, fence),
        offset_of!(oracle::FenceGetFdInfoKHR, fence),
        "offset of FenceGetFdInfoKHR.fence"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::FenceGetFdInfoKHR, handle_type),
        "offset of FenceGetFdInfoKHR.handle_type"
    );
}

fn filter_cubic_image_view_image_format_properties_ext() {
    type Ours = ours::FilterCubicImageViewImageFormatPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FilterCubicImageViewImageFormatPropertiesEXT>(),
        "size of FilterCubicImageViewImageFormatPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FilterCubicImageViewImageFormatPropertiesEXT>(),
        "alignment of FilterCubicImageViewImageFormatPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FilterCubicImageViewImageFormatPropertiesEXT, s_type),
        "offset of FilterCubicImageViewImageFormatPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FilterCubicImageViewImageFormatPropertiesEXT, next),
        "offset of FilterCubicImageViewImageFormatPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, filter_cubic),
        offset_of!(
            oracle::FilterCubicImageViewImageFormatPropertiesEXT,
            filter_cubic
        ),
        "offset of FilterCubicImageViewImageFormatPropertiesEXT.filter_cubic"
    );
    assert_eq!(
        offset_of!(Ours, filter_cubic_minmax),
        offset_of!(
            oracle::FilterCubicImageViewImageFormatPropertiesEXT,
            filter_cubic_minmax
        ),
        "offset of FilterCubicImageViewImageFormatPropertiesEXT.filter_cubic_minmax"
    );
}

fn format_properties() {
    type Ours = ours::FormatProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FormatProperties>(),
        "size of FormatProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FormatProperties>(),
        "alignment of FormatProperties"
    );
    assert_eq!(
        offset_of!(Ours, linear_tiling_features),
        offset_of!(oracle::FormatProperties, linear_tiling_features),
        "offset of FormatProperties.linear_tiling_features"
    );
    assert_eq!(
        offset_of!(Ours, optimal_tiling_features),
        offset_of!(oracle::FormatProperties, optimal_tiling_features),
        "offset of FormatProperties.optimal_tiling_features"
    );
    assert_eq!(
        offset_of!(Ours, buffer_features),
        offset_of!(oracle::FormatProperties, buffer_features),
        "offset of FormatProperties.buffer_features"
    );
}

fn format_properties2() {
    type Ours = ours::FormatProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FormatProperties2>(),
        "size of FormatProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FormatProperties2>(),
        "alignment of FormatProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FormatProperties2, s_type),
        "offset of FormatProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FormatProperties2, next),
        "offset of FormatProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, format_properties),
        offset_of!(oracle::FormatProperties2, format_properties),
        "offset of FormatProperties2.format_properties"
    );
}

fn format_properties3() {
    type Ours = ours::FormatProperties3<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FormatProperties3>(),
        "size of FormatProperties3"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FormatProperties3>(),
        "alignment of FormatProperties3"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FormatProperties3, s_type),
        "offset of FormatProperties3.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FormatProperties3, next),
        "offset of FormatProperties3.p_next"
    );
    assert_eq!(
        offset_of!(Ours, linear_tiling_features),
        offset_of!(oracle::FormatProperties3, linear_tiling_features),
        "offset of FormatProperties3.linear_tiling_features"
    );
    assert_eq!(
        offset_of!(Ours, optimal_tiling_features),
        offset_of!(oracle::FormatProperties3, optimal_tiling_features),
        "offset of FormatProperties3.optimal_tiling_features"
    );
    assert_eq!(
        offset_of!(Ours, buffer_features),
        offset_of!(oracle::FormatProperties3, buffer_features),
        "offset of FormatProperties3.buffer_features"
    );
}

fn fragment_shading_rate_attachment_info_khr() {
    type Ours = ours::FragmentShadingRateAttachmentInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FragmentShadingRateAttachmentInfoKHR>(),
        "size of FragmentShadingRateAttachmentInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FragmentShadingRateAttachmentInfoKHR>(),
        "alignment of FragmentShadingRateAttachmentInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FragmentShadingRateAttachmentInfoKHR, s_type),
        "offset of FragmentShadingRateAttachmentInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FragmentShadingRateAttachmentInfoKHR, next),
        "offset of FragmentShadingRateAttachmentInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_fragment_shading_rate_attachment),
        offset_of!(
            oracle::FragmentShadingRateAttachmentInfoKHR,
            fragment_shading_rate_attachment
        ),
        "offset of FragmentShadingRateAttachmentInfoKHR.p_fragment_shading_rate_attachment"
    );
    assert_eq!(
        offset_of!(Ours, shading_rate_attachment_texel_size),
        offset_of!(
            oracle::FragmentShadingRateAttachmentInfoKHR,
            shading_rate_attachment_texel_size
        ),
        "offset of FragmentShadingRateAttachmentInfoKHR.shading_rate_attachment_texel_size"
    );
}

fn framebuffer_attachment_image_info() {
    type Ours = ours::FramebufferAttachmentImageInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FramebufferAttachmentImageInfo>(),
        "size of FramebufferAttachmentImageInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FramebufferAttachmentImageInfo>(),
        "alignment of FramebufferAttachmentImageInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FramebufferAttachmentImageInfo, s_type),
        "offset of FramebufferAttachmentImageInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FramebufferAttachmentImageInfo, next),
        "offset of FramebufferAttachmentImageInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::FramebufferAttachmentImageInfo, flags),
        "offset of FramebufferAttachmentImageInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::FramebufferAttachmentImageInfo, usage),
        "offset of FramebufferAttachmentImageInfo.usage"
    );
    assert_eq!(
        offset_of!(Ours, width),
        offset_of!(oracle::FramebufferAttachmentImageInfo, width),
        "offset of FramebufferAttachmentImageInfo.width"
    );
    assert_eq!(
        offset_of!(Ours, height),
        offset_of!(oracle::FramebufferAttachmentImageInfo, height),
        "offset of FramebufferAttachmentImageInfo.height"
    );
    assert_eq!(
        offset_of!(Ours, layer_count),
        offset_of!(oracle::FramebufferAttachmentImageInfo, layer_count),
        "offset of FramebufferAttachmentImageInfo.layer_count"
    );
    assert_eq!(
        offset_of!(Ours, view_format_count),
        offset_of!(oracle::FramebufferAttachmentImageInfo, view_format_count),
        "offset of FramebufferAttachmentImageInfo.view_format_count"
    );
    assert_eq!(
        offset_of!(Ours, p_view_formats),
        offset_of!(oracle::FramebufferAttachmentImageInfo, view_formats),
        "offset of FramebufferAttachmentImageInfo.p_view_formats"
    );
}

fn framebuffer_attachments_create_info() {
    type Ours = ours::FramebufferAttachmentsCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FramebufferAttachmentsCreateInfo>(),
        "size of FramebufferAttachmentsCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FramebufferAttachmentsCreateInfo>(),
        "alignment of FramebufferAttachmentsCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FramebufferAttachmentsCreateInfo, s_type),
        "offset of FramebufferAttachmentsCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FramebufferAttachmentsCreateInfo, next),
        "offset of FramebufferAttachmentsCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_image_info_count),
        offset_of!(
            oracle::FramebufferAttachmentsCreateInfo,
            attachment_image_info_count
        ),
        "offset of FramebufferAttachmentsCreateInfo.attachment_image_info_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachment_image_infos),
        offset_of!(
            oracle::FramebufferAttachmentsCreateInfo,
            attachment_image_infos
        ),
        "offset of FramebufferAttachmentsCreateInfo.p_attachment_image_infos"
    );
}

fn framebuffer_create_info() {
    type Ours = ours::FramebufferCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::FramebufferCreateInfo>(),
        "size of FramebufferCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::FramebufferCreateInfo>(),
        "alignment of FramebufferCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::FramebufferCreateInfo, s_type),
        "offset of FramebufferCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::FramebufferCreateInfo, next),
        "offset of FramebufferCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::FramebufferCreateInfo, flags),
        "offset of FramebufferCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, render_pass),
        offset_of!(oracle::FramebufferCreateInfo, render_pass),
        "offset of FramebufferCreateInfo.render_pass"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::FramebufferCreateInfo, attachment_count),
        "offset of FramebufferCreateInfo.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachments),
        offset_of!(oracle::FramebufferCreateInfo, attachments),
        "offset of FramebufferCreateInfo.p_attachments"
    );
    assert_eq!(
        offset_of!(Ours, width),
        offset_of!(oracle::FramebufferCreateInfo, width),
        "offset of FramebufferCreateInfo.width"
    );
    assert_eq!(
        offset_of!(Ours, height),
        offset_of!(oracle::FramebufferCreateInfo, height),
        "offset of FramebufferCreateInfo.height"
    );
    assert_eq!(
        offset_of!(Ours, layers),
        offset_of!(oracle::FramebufferCreateInfo, layers),
        "offset of FramebufferCreateInfo.layers"
    );
}

fn graphics_pipeline_create_info() {
    type Ours = ours::GraphicsPipelineCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::GraphicsPipelineCreateInfo>(),
        "size of GraphicsPipelineCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::GraphicsPipelineCreateInfo>(),
        "alignment of GraphicsPipelineCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::GraphicsPipelineCreateInfo, s_type),
        "offset of GraphicsPipelineCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::GraphicsPipelineCreateInfo, next),
        "offset of GraphicsPipelineCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::GraphicsPipelineCreateInfo, flags),
        "offset of GraphicsPipelineCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, stage_count),
        offset_of!(oracle::GraphicsPipelineCreateInfo, stage_count),
        "offset of GraphicsPipelineCreateInfo.stage_count"
    );
    assert_eq!(
        offset_of!(Ours, p_stages),
        offset_of!(oracle::GraphicsPipelineCreateInfo, stages),
        "offset of GraphicsPipelineCreateInfo.p_stages"
    );
    assert_eq!(
        offset_of!(Ours, p_vertex_input_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, vertex_input_state),
        "offset of GraphicsPipelineCreateInfo.p_vertex_input_state"
    );
    assert_eq!(
        offset_of!(Ours, p_input_assembly_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, input_assembly_state),
        "offset of GraphicsPipelineCreateInfo.p_input_assembly_state"
    );
    assert_eq!(
        offset_of!(Ours, p_tessellation_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, tessellation_state),
        "offset of GraphicsPipelineCreateInfo.p_tessellation_state"
    );
    assert_eq!(
        offset_of!(Ours, p_viewport_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, viewport_state),
        "offset of GraphicsPipelineCreateInfo.p_viewport_state"
    );
    assert_eq!(
        offset_of!(Ours, p_rasterization_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, rasterization_state),
        "offset of GraphicsPipelineCreateInfo.p_rasterization_state"
    );
    assert_eq!(
        offset_of!(Ours, p_multisample_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, multisample_state),
        "offset of GraphicsPipelineCreateInfo.p_multisample_state"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_stencil_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, depth_stencil_state),
        "offset of GraphicsPipelineCreateInfo.p_depth_stencil_state"
    );
    assert_eq!(
        offset_of!(Ours, p_color_blend_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, color_blend_state),
        "offset of GraphicsPipelineCreateInfo.p_color_blend_state"
    );
    assert_eq!(
        offset_of!(Ours, p_dynamic_state),
        offset_of!(oracle::GraphicsPipelineCreateInfo, dynamic_state),
        "offset of GraphicsPipelineCreateInfo.p_dynamic_state"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::GraphicsPipelineCreateInfo, layout),
        "offset of GraphicsPipelineCreateInfo.layout"
    );
    assert_eq!(
        offset_of!(Ours, render_pass),
        offset_of!(oracle::GraphicsPipelineCreateInfo, render_pass),
        "offset of GraphicsPipelineCreateInfo.render_pass"
    );
    assert_eq!(
        offset_of!(Ours, subpass),
        offset_of!(oracle::GraphicsPipelineCreateInfo, subpass),
        "offset of GraphicsPipelineCreateInfo.subpass"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_handle),
        offset_of!(oracle::GraphicsPipelineCreateInfo, base_pipeline_handle),
        "offset of GraphicsPipelineCreateInfo.base_pipeline_handle"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_index),
        offset_of!(oracle::GraphicsPipelineCreateInfo, base_pipeline_index),
        "offset of GraphicsPipelineCreateInfo.base_pipeline_index"
    );
}

fn graphics_pipeline_library_create_info_ext() {
    type Ours = ours::GraphicsPipelineLibraryCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::GraphicsPipelineLibraryCreateInfoEXT>(),
        "size of GraphicsPipelineLibraryCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::GraphicsPipelineLibraryCreateInfoEXT>(),
        "alignment of GraphicsPipelineLibraryCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::GraphicsPipelineLibraryCreateInfoEXT, s_type),
        "offset of GraphicsPipelineLibraryCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::GraphicsPipelineLibraryCreateInfoEXT, next),
        "offset of GraphicsPipelineLibraryCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::GraphicsPipelineLibraryCreateInfoEXT, flags),
        "offset of GraphicsPipelineLibraryCreateInfoEXT.flags"
    );
}

fn host_image_copy_device_performance_query() {
    type Ours = ours::HostImageCopyDevicePerformanceQuery<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::HostImageCopyDevicePerformanceQuery>(),
        "size of HostImageCopyDevicePerformanceQuery"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::HostImageCopyDevicePerformanceQuery>(),
        "alignment of HostImageCopyDevicePerformanceQuery"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::HostImageCopyDevicePerformanceQuery, s_type),
        "offset of HostImageCopyDevicePerformanceQuery.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::HostImageCopyDevicePerformanceQuery, next),
        "offset of HostImageCopyDevicePerformanceQuery.p_next"
    );
    assert_eq!(
        offset_of!(Ours, optimal_device_access),
        offset_of!(
            oracle::HostImageCopyDevicePerformanceQuery,
            optimal_device_access
        ),
        "offset of HostImageCopyDevicePerformanceQuery.optimal_device_access"
    );
    assert_eq!(
        offset_of!(Ours, identical_memory_layout),
        offset_of!(
            oracle::HostImageCopyDevicePerformanceQuery,
            identical_memory_layout
        ),
        "offset of HostImageCopyDevicePerformanceQuery.identical_memory_layout"
    );
}

fn host_image_layout_transition_info() {
    type Ours = ours::HostImageLayoutTransitionInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::HostImageLayoutTransitionInfo>(),
        "size of HostImageLayoutTransitionInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::HostImageLayoutTransitionInfo>(),
        "alignment of HostImageLayoutTransitionInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::HostImageLayoutTransitionInfo, s_type),
        "offset of HostImageLayoutTransitionInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::HostImageLayoutTransitionInfo, next),
        "offset of HostImageLayoutTransitionInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::HostImageLayoutTransitionInfo, image),
        "offset of HostImageLayoutTransitionInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, old_layout),
        offset_of!(oracle::HostImageLayoutTransitionInfo, old_layout),
        "offset of HostImageLayoutTransitionInfo.old_layout"
    );
    assert_eq!(
        offset_of!(Ours, new_layout),
        offset_of!(oracle::HostImageLayoutTransitionInfo, new_layout),
        "offset of HostImageLayoutTransitionInfo.new_layout"
    );
    assert_eq!(
        offset_of!(Ours, subresource_range),
        offset_of!(oracle::HostImageLayoutTransitionInfo, subresource_range),
        "offset of HostImageLayoutTransitionInfo.subresource_range"
    );
}

fn image_blit() {
    type Ours = ours::ImageBlit;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageBlit>(),
        "size of ImageBlit"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageBlit>(),
        "alignment of ImageBlit"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageBlit, src_subresource),
        "offset of ImageBlit.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offsets),
        offset_of!(oracle::ImageBlit, src_offsets),
        "offset of ImageBlit.src_offsets"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageBlit, dst_subresource),
        "offset of ImageBlit.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offsets),
        offset_of!(oracle::ImageBlit, dst_offsets),
        "offset of ImageBlit.dst_offsets"
    );
}

fn image_blit2() {
    type Ours = ours::ImageBlit2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageBlit2>(),
        "size of ImageBlit2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageBlit2>(),
        "alignment of ImageBlit2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageBlit2, s_type),
        "offset of ImageBlit2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageBlit2, next),
        "offset of ImageBlit2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageBlit2, src_subresource),
        "offset of ImageBlit2.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offsets),
        offset_of!(oracle::ImageBlit2, src_offsets),
        "offset of ImageBlit2.src_offsets"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageBlit2, dst_subresource),
        "offset of ImageBlit2.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offsets),
        offset_of!(oracle::ImageBlit2, dst_offsets),
        "offset of ImageBlit2.dst_offsets"
    );
}

fn image_copy() {
    type Ours = ours::ImageCopy;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageCopy>(),
        "size of ImageCopy"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageCopy>(),
        "alignment of ImageCopy"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageCopy, src_subresource),
        "offset of ImageCopy.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::ImageCopy, src_offset),
        "offset of ImageCopy.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageCopy, dst_subresource),
        "offset of ImageCopy.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::ImageCopy, dst_offset),
        "offset of ImageCopy.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::ImageCopy, extent),
        "offset of ImageCopy.extent"
    );
}

fn image_copy2() {
    type Ours = ours::ImageCopy2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageCopy2>(),
        "size of ImageCopy2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageCopy2>(),
        "alignment of ImageCopy2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageCopy2, s_type),
        "offset of ImageCopy2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageCopy2, next),
        "offset of ImageCopy2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageCopy2, src_subresource),
        "offset of ImageCopy2.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::ImageCopy2, src_offset),
        "offset of ImageCopy2.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageCopy2, dst_subresource),
        "offset of ImageCopy2.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::ImageCopy2, dst_offset),
        "offset of ImageCopy2.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::ImageCopy2, extent),
        "offset of ImageCopy2.extent"
    );
}

fn image_create_info() {
    type Ours = ours::ImageCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageCreateInfo>(),
        "size of ImageCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageCreateInfo>(),
        "alignment of ImageCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageCreateInfo, s_type),
        "offset of ImageCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageCreateInfo, next),
        "offset of ImageCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ImageCreateInfo, flags),
        "offset of ImageCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, image_type),
        offset_of!(oracle::ImageCreateInfo, image_type),
        "offset of ImageCreateInfo.image_type"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::ImageCreateInfo, format),
        "offset of ImageCreateInfo.format"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::ImageCreateInfo, extent),
        "offset of ImageCreateInfo.extent"
    );
    assert_eq!(
        offset_of!(Ours, mip_levels),
        offset_of!(oracle::ImageCreateInfo, mip_levels),
        "offset of ImageCreateInfo.mip_levels"
    );
    assert_eq!(
        offset_of!(Ours, array_layers),
        offset_of!(oracle::ImageCreateInfo, array_layers),
        "offset of ImageCreateInfo.array_layers"
    );
    assert_eq!(
        offset_of!(Ours, samples),
        offset_of!(oracle::ImageCreateInfo, samples),
        "offset of ImageCreateInfo.samples"
    );
    assert_eq!(
        offset_of!(Ours, tiling),
        offset_of!(oracle::ImageCreateInfo, tiling),
        "offset of ImageCreateInfo.tiling"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::ImageCreateInfo, usage),
        "offset of ImageCreateInfo.usage"
    );
    assert_eq!(
        offset_of!(Ours, sharing_mode),
        offset_of!(oracle::ImageCreateInfo, sharing_mode),
        "offset of ImageCreateInfo.sharing_mode"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index_count),
        offset_of!(oracle::ImageCreateInfo, queue_family_index_count),
        "offset of ImageCreateInfo.queue_family_index_count"
    );
    assert_eq!(
        offset_of!(Ours, p_queue_family_indices),
        offset_of!(oracle::ImageCreateInfo, queue_family_indices),
        "offset of ImageCreateInfo.p_queue_family_indices"
    );
    assert_eq!(
        offset_of!(Ours, initial_layout),
        offset_of!(oracle::ImageCreateInfo, initial_layout),
        "offset of ImageCreateInfo.initial_layout"
    );
}

fn image_drm_format_modifier_explicit_create_info_ext() {
    type Ours = ours::ImageDrmFormatModifierExplicitCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageDrmFormatModifierExplicitCreateInfoEXT>(),
        "size of ImageDrmFormatModifierExplicitCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageDrmFormatModifierExplicitCreateInfoEXT>(),
        "alignment of ImageDrmFormatModifierExplicitCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageDrmFormatModifierExplicitCreateInfoEXT, s_type),
        "offset of ImageDrmFormatModifierExplicitCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageDrmFormatModifierExplicitCreateInfoEXT, next),
        "offset of ImageDrmFormatModifierExplicitCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier),
        offset_of!(
            oracle::ImageDrmFormatModifierExplicitCreateInfoEXT,
            drm_format_modifier
        ),
        "offset of ImageDrmFormatModifierExplicitCreateInfoEXT.drm_format_modifier"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_plane_count),
        offset_of!(
            oracle::ImageDrmFormatModifierExplicitCreateInfoEXT,
            drm_format_modifier_plane_count
        ),
        "offset of ImageDrmFormatModifierExplicitCreateInfoEXT.drm_format_modifier_plane_count"
    );
    assert_eq!(
        offset_of!(Ours, p_plane_layouts),
        offset_of!(
            oracle::ImageDrmFormatModifierExplicitCreateInfoEXT,
            plane_layouts
        ),
        "offset of ImageDrmFormatModifierExplicitCreateInfoEXT.p_plane_layouts"
    );
}

fn image_drm_format_modifier_list_create_info_ext() {
    type Ours = ours::ImageDrmFormatModifierListCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageDrmFormatModifierListCreateInfoEXT>(),
        "size of ImageDrmFormatModifierListCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageDrmFormatModifierListCreateInfoEXT>(),
        "alignment of ImageDrmFormatModifierListCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageDrmFormatModifierListCreateInfoEXT, s_type),
        "offset of ImageDrmFormatModifierListCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageDrmFormatModifierListCreateInfoEXT, next),
        "offset of ImageDrmFormatModifierListCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier_count),
        offset_of!(
            oracle::ImageDrmFormatModifierListCreateInfoEXT,
            drm_format_modifier_count
        ),
        "offset of ImageDrmFormatModifierListCreateInfoEXT.drm_format_modifier_count"
    );
    assert_eq!(
        offset_of!(Ours, p_drm_format_modifiers),
        offset_of!(
            oracle::ImageDrmFormatModifierListCreateInfoEXT,
            drm_format_modifiers
        ),
        "offset of ImageDrmFormatModifierListCreateInfoEXT.p_drm_format_modifiers"
    );
}

fn image_drm_format_modifier_properties_ext() {
    type Ours = ours::ImageDrmFormatModifierPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageDrmFormatModifierPropertiesEXT>(),
        "size of ImageDrmFormatModifierPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageDrmFormatModifierPropertiesEXT>(),
        "alignment of ImageDrmFormatModifierPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageDrmFormatModifierPropertiesEXT, s_type),
        "offset of ImageDrmFormatModifierPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageDrmFormatModifierPropertiesEXT, next),
        "offset of ImageDrmFormatModifierPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier),
        offset_of!(
            oracle::ImageDrmFormatModifierPropertiesEXT,
            drm_format_modifier
        ),
        "offset of ImageDrmFormatModifierPropertiesEXT.drm_format_modifier"
    );
}

fn image_format_list_create_info() {
    type Ours = ours::ImageFormatListCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageFormatListCreateInfo>(),
        "size of ImageFormatListCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageFormatListCreateInfo>(),
        "alignment of ImageFormatListCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageFormatListCreateInfo, s_type),
        "offset of ImageFormatListCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageFormatListCreateInfo, next),
        "offset of ImageFormatListCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, view_format_count),
        offset_of!(oracle::ImageFormatListCreateInfo, view_format_count),
        "offset of ImageFormatListCreateInfo.view_format_count"
    );
    assert_eq!(
        offset_of!(Ours, p_view_formats),
        offset_of!(oracle::ImageFormatListCreateInfo, view_formats),
        "offset of ImageFormatListCreateInfo.p_view_formats"
    );
}

fn image_format_properties() {
    type Ours = ours::ImageFormatProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageFormatProperties>(),
        "size of ImageFormatProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageFormatProperties>(),
        "alignment of ImageFormatProperties"
    );
    assert_eq!(
        offset_of!(Ours, max_extent),
        offset_of!(oracle::ImageFormatProperties, max_extent),
        "offset of ImageFormatProperties.max_extent"
    );
    assert_eq!(
        offset_of!(Ours, max_mip_levels),
        offset_of!(oracle::ImageFormatProperties, max_mip_levels),
        "offset of ImageFormatProperties.max_mip_levels"
    );
    assert_eq!(
        offset_of!(Ours, max_array_layers),
        offset_of!(oracle::ImageFormatProperties, max_array_layers),
        "offset of ImageFormatProperties.max_array_layers"
    );
    assert_eq!(
        offset_of!(Ours, sample_counts),
        offset_of!(oracle::ImageFormatProperties, sample_counts),
        "offset of ImageFormatProperties.sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, max_resource_size),
        offset_of!(oracle::ImageFormatProperties, max_resource_size),
        "offset of ImageFormatProperties.max_resource_size"
    );
}

fn image_format_properties2() {
    type Ours = ours::ImageFormatProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageFormatProperties2>(),
        "size of ImageFormatProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageFormatProperties2>(),
        "alignment of ImageFormatProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageFormatProperties2, s_type),
        "offset of ImageFormatProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageFormatProperties2, next),
        "offset of ImageFormatProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_format_properties),
        offset_of!(oracle::ImageFormatProperties2, image_format_properties),
        "offset of ImageFormatProperties2.image_format_properties"
    );
}

fn image_memory_barrier() {
    type Ours = ours::ImageMemoryBarrier<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageMemoryBarrier>(),
        "size of ImageMemoryBarrier"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageMemoryBarrier>(),
        "alignment of ImageMemoryBarrier"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageMemoryBarrier, s_type),
        "offset of ImageMemoryBarrier.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageMemoryBarrier, next),
        "offset of ImageMemoryBarrier.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::ImageMemoryBarrier, src_access_mask),
        "offset of ImageMemoryBarrier.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::ImageMemoryBarrier, dst_access_mask),
        "offset of ImageMemoryBarrier.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, old_layout),
        offset_of!(oracle::ImageMemoryBarrier, old_layout),
        "offset of ImageMemoryBarrier.old_layout"
    );
    assert_eq!(
        offset_of!(Ours, new_layout),
        offset_of!(oracle::ImageMemoryBarrier, new_layout),
        "offset of ImageMemoryBarrier.new_layout"
    );
    assert_eq!(
        offset_of!(Ours, src_queue_family_index),
        offset_of!(oracle::ImageMemoryBarrier, src_queue_family_index),
        "offset of ImageMemoryBarrier.src_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, dst_queue_family_index),
        offset_of!(oracle::ImageMemoryBarrier, dst_queue_family_index),
        "offset of ImageMemoryBarrier.dst_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::ImageMemoryBarrier, image),
        "offset of ImageMemoryBarrier.image"
    );
    assert_eq!(
        offset_of!(Ours, subresource_range),
        offset_of!(oracle::ImageMemoryBarrier, subresource_range),
        "offset of ImageMemoryBarrier.subresource_range"
    );
}

fn image_memory_barrier2() {
    type Ours = ours::ImageMemoryBarrier2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageMemoryBarrier2>(),
        "size of ImageMemoryBarrier2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageMemoryBarrier2>(),
        "alignment of ImageMemoryBarrier2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageMemoryBarrier2, s_type),
        "offset of ImageMemoryBarrier2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageMemoryBarrier2, next),
        "offset of ImageMemoryBarrier2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_stage_mask),
        offset_of!(oracle::ImageMemoryBarrier2, src_stage_mask),
        "offset of ImageMemoryBarrier2.src_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::ImageMemoryBarrier2, src_access_mask),
        "offset of ImageMemoryBarrier2.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_stage_mask),
        offset_of!(oracle::ImageMemoryBarrier2, dst_stage_mask),
        "offset of ImageMemoryBarrier2.dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::ImageMemoryBarrier2, dst_access_mask),
        "offset of ImageMemoryBarrier2.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, old_layout),
        offset_of!(oracle::ImageMemoryBarrier2, old_layout),
        "offset of ImageMemoryBarrier2.old_layout"
    );
    assert_eq!(
        offset_of!(Ours, new_layout),
        offset_of!(oracle::ImageMemoryBarrier2, new_layout),
        "offset of ImageMemoryBarrier2.new_layout"
    );
    assert_eq!(
        offset_of!(Ours, src_queue_family_index),
        offset_of!(oracle::ImageMemoryBarrier2, src_queue_family_index),
        "offset of ImageMemoryBarrier2.src_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, dst_queue_family_index),
        offset_of!(oracle::ImageMemoryBarrier2, dst_queue_family_index),
        "offset of ImageMemoryBarrier2.dst_queue_family_index"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::ImageMemoryBarrier2, image),
        "offset of ImageMemoryBarrier2.image"
    );
    assert_eq!(
        offset_of!(Ours, subresource_range),
        offset_of!(oracle::ImageMemoryBarrier2, subresource_range),
        "offset of ImageMemoryBarrier2.subresource_range"
    );
}

fn image_memory_requirements_info2() {
    type Ours = ours::ImageMemoryRequirementsInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageMemoryRequirementsInfo2>(),
        "size of ImageMemoryRequirementsInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageMemoryRequirementsInfo2>(),
        "alignment of ImageMemoryRequirementsInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageMemoryRequirementsInfo2, s_type),
        "offset of ImageMemoryRequirementsInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageMemoryRequirementsInfo2, next),
        "offset of ImageMemoryRequirementsInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::ImageMemoryRequirementsInfo2, image),
        "offset of ImageMemoryRequirementsInfo2.image"
    );
}

fn image_plane_memory_requirements_info() {
    type Ours = ours::ImagePlaneMemoryRequirementsInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImagePlaneMemoryRequirementsInfo>(),
        "size of ImagePlaneMemoryRequirementsInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImagePlaneMemoryRequirementsInfo>(),
        "alignment of ImagePlaneMemoryRequirementsInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImagePlaneMemoryRequirementsInfo, s_type),
        "offset of ImagePlaneMemoryRequirementsInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImagePlaneMemoryRequirementsInfo, next),
        "offset of ImagePlaneMemoryRequirementsInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, plane_aspect),
        offset_of!(oracle::ImagePlaneMemoryRequirementsInfo, plane_aspect),
        "offset of ImagePlaneMemoryRequirementsInfo.plane_aspect"
    );
}

fn image_resolve() {
    type Ours = ours::ImageResolve;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageResolve>(),
        "size of ImageResolve"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageResolve>(),
        "alignment of ImageResolve"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageResolve, src_subresource),
        "offset of ImageResolve.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::ImageResolve, src_offset),
        "offset of ImageResolve.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageResolve, dst_subresource),
        "offset of ImageResolve.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::ImageResolve, dst_offset),
        "offset of ImageResolve.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::ImageResolve, extent),
        "offset of ImageResolve.extent"
    );
}

fn image_resolve2() {
    type Ours = ours::ImageResolve2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageResolve2>(),
        "size of ImageResolve2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageResolve2>(),
        "alignment of ImageResolve2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageResolve2, s_type),
        "offset of ImageResolve2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageResolve2, next),
        "offset of ImageResolve2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_subresource),
        offset_of!(oracle::ImageResolve2, src_subresource),
        "offset of ImageResolve2.src_subresource"
    );
    assert_eq!(
        offset_of!(Ours, src_offset),
        offset_of!(oracle::ImageResolve2, src_offset),
        "offset of ImageResolve2.src_offset"
    );
    assert_eq!(
        offset_of!(Ours, dst_subresource),
        offset_of!(oracle::ImageResolve2, dst_subresource),
        "offset of ImageResolve2.dst_subresource"
    );
    assert_eq!(
        offset_of!(Ours, dst_offset),
        offset_of!(oracle::ImageResolve2, dst_offset),
        "offset of ImageResolve2.dst_offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::ImageResolve2, extent),
        "offset of ImageResolve2.extent"
    );
}

fn image_sparse_memory_requirements_info2() {
    type Ours = ours::ImageSparseMemoryRequirementsInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageSparseMemoryRequirementsInfo2>(),
        "size of ImageSparseMemoryRequirementsInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageSparseMemoryRequirementsInfo2>(),
        "alignment of ImageSparseMemoryRequirementsInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageSparseMemoryRequirementsInfo2, s_type),
        "offset of ImageSparseMemoryRequirementsInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageSparseMemoryRequirementsInfo2, next),
        "offset of ImageSparseMemoryRequirementsInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::ImageSparseMemoryRequirementsInfo2, image),
        "offset of ImageSparseMemoryRequirementsInfo2.image"
    );
}

fn image_stencil_usage_create_info() {
    type Ours = ours::ImageStencilUsageCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageStencilUsageCreateInfo>(),
        "size of ImageStencilUsageCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageStencilUsageCreateInfo>(),
        "alignment of ImageStencilUsageCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageStencilUsageCreateInfo, s_type),
        "offset of ImageStencilUsageCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageStencilUsageCreateInfo, next),
        "offset of ImageStencilUsageCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, stencil_usage),
        offset_of!(oracle::ImageStencilUsageCreateInfo, stencil_usage),
        "offset of ImageStencilUsageCreateInfo.stencil_usage"
    );
}

fn image_subresource() {
    type Ours = ours::ImageSubresource;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageSubresource>(),
        "size of ImageSubresource"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageSubresource>(),
        "alignment of ImageSubresource"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::ImageSubresource, aspect_mask),
        "offset of ImageSubresource.aspect_mask"
    );
    assert_eq!(
        offset_of!(Ours, mip_level),
        offset_of!(oracle::ImageSubresource, mip_level),
        "offset of ImageSubresource.mip_level"
    );
    assert_eq!(
        offset_of!(Ours, array_layer),
        offset_of!(oracle::ImageSubresource, array_layer),
        "offset of ImageSubresource.array_layer"
    );
}

fn image_subresource2() {
    type Ours = ours::ImageSubresource2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageSubresource2>(),
        "size of ImageSubresource2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageSubresource2>(),
        "alignment of ImageSubresource2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageSubresource2, s_type),
        "offset of ImageSubresource2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageSubresource2, next),
        "offset of ImageSubresource2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_subresource),
        offset_of!(oracle::ImageSubresource2, image_subresource),
        "offset of ImageSubresource2.image_subresource"
    );
}

fn image_subresource_layers() {
    type Ours = ours::ImageSubresourceLayers;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageSubresourceLayers>(),
        "size of ImageSubresourceLayers"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageSubresourceLayers>(),
        "alignment of ImageSubresourceLayers"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::ImageSubresourceLayers, aspect_mask),
        "offset of ImageSubresourceLayers.aspect_mask"
    );
    assert_eq!(
        offset_of!(Ours, mip_level),
        offset_of!(oracle::ImageSubresourceLayers, mip_level),
        "offset of ImageSubresourceLayers.mip_level"
    );
    assert_eq!(
        offset_of!(Ours, base_array_layer),
        offset_of!(oracle::ImageSubresourceLayers, base_array_layer),
        "offset of ImageSubresourceLayers.base_array_layer"
    );
    assert_eq!(
        offset_of!(Ours, layer_count),
        offset_of!(oracle::ImageSubresourceLayers, layer_count),
        "offset of ImageSubresourceLayers.layer_count"
    );
}

fn image_subresource_range() {
    type Ours = ours::ImageSubresourceRange;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageSubresourceRange>(),
        "size of ImageSubresourceRange"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageSubresourceRange>(),
        "alignment of ImageSubresourceRange"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::ImageSubresourceRange, aspect_mask),
        "offset of ImageSubresourceRange.aspect_mask"
    );
    assert_eq!(
        offset_of!(Ours, base_mip_level),
        offset_of!(oracle::ImageSubresourceRange, base_mip_level),
        "offset of ImageSubresourceRange.base_mip_level"
    );
    assert_eq!(
        offset_of!(Ours, level_count),
        offset_of!(oracle::ImageSubresourceRange, level_count),
        "offset of ImageSubresourceRange.level_count"
    );
    assert_eq!(
        offset_of!(Ours, base_array_layer),
        offset_of!(oracle::ImageSubresourceRange, base_array_layer),
        "offset of ImageSubresourceRange.base_array_layer"
    );
    assert_eq!(
        offset_of!(Ours, layer_count),
        offset_of!(oracle::ImageSubresourceRange, layer_count),
        "offset of ImageSubresourceRange.layer_count"
    );
}

fn image_view_create_info() {
    type Ours = ours::ImageViewCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageViewCreateInfo>(),
        "size of ImageViewCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageViewCreateInfo>(),
        "alignment of ImageViewCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageViewCreateInfo, s_type),
        "offset of ImageViewCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageViewCreateInfo, next),
        "offset of ImageViewCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ImageViewCreateInfo, flags),
        "offset of ImageViewCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::ImageViewCreateInfo, image),
        "offset of ImageViewCreateInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, view_type),
        offset_of!(oracle::ImageViewCreateInfo, view_type),
        "offset of ImageViewCreateInfo.view_type"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::ImageViewCreateInfo, format),
        "offset of ImageViewCreateInfo.format"
    );
    assert_eq!(
        offset_of!(Ours, components),
        offset_of!(oracle::ImageViewCreateInfo, components),
        "offset of ImageViewCreateInfo.components"
    );
    assert_eq!(
        offset_of!(Ours, subresource_range),
        offset_of!(oracle::ImageViewCreateInfo, subresource_range),
        "offset of ImageViewCreateInfo.subresource_range"
    );
}

fn image_view_min_lod_create_info_ext() {
    type Ours = ours::ImageViewMinLodCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageViewMinLodCreateInfoEXT>(),
        "size of ImageViewMinLodCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageViewMinLodCreateInfoEXT>(),
        "alignment of ImageViewMinLodCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageViewMinLodCreateInfoEXT, s_type),
        "offset of ImageViewMinLodCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageViewMinLodCreateInfoEXT, next),
        "offset of ImageViewMinLodCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, min_lod),
        offset_of!(oracle::ImageViewMinLodCreateInfoEXT, min_lod),
        "offset of ImageViewMinLodCreateInfoEXT.min_lod"
    );
}

fn image_view_sliced_create_info_ext() {
    type Ours = ours::ImageViewSlicedCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageViewSlicedCreateInfoEXT>(),
        "size of ImageViewSlicedCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageViewSlicedCreateInfoEXT>(),
        "alignment of ImageViewSlicedCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageViewSlicedCreateInfoEXT, s_type),
        "offset of ImageViewSlicedCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageViewSlicedCreateInfoEXT, next),
        "offset of ImageViewSlicedCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, slice_offset),
        offset_of!(oracle::ImageViewSlicedCreateInfoEXT, slice_offset),
        "offset of ImageViewSlicedCreateInfoEXT.slice_offset"
    );
    assert_eq!(
        offset_of!(Ours, slice_count),
        offset_of!(oracle::ImageViewSlicedCreateInfoEXT, slice_count),
        "offset of ImageViewSlicedCreateInfoEXT.slice_count"
    );
}

fn image_view_usage_create_info() {
    type Ours = ours::ImageViewUsageCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImageViewUsageCreateInfo>(),
        "size of ImageViewUsageCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImageViewUsageCreateInfo>(),
        "alignment of ImageViewUsageCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImageViewUsageCreateInfo, s_type),
        "offset of ImageViewUsageCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImageViewUsageCreateInfo, next),
        "offset of ImageViewUsageCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::ImageViewUsageCreateInfo, usage),
        "offset of ImageViewUsageCreateInfo.usage"
    );
}

fn import_fence_fd_info_khr() {
    type Ours = ours::ImportFenceFdInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImportFenceFdInfoKHR>(),
        "size of ImportFenceFdInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImportFenceFdInfoKHR>(),
        "alignment of ImportFenceFdInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImportFenceFdInfoKHR, s_type),
        "offset of ImportFenceFdInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImportFenceFdInfoKHR, next),
        "offset of ImportFenceFdInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, fence),
        offset_of!(oracle::ImportFenceFdInfoKHR, fence),
        "offset of ImportFenceFdInfoKHR.fence"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ImportFenceFdInfoKHR, flags),
        "offset of ImportFenceFdInfoKHR.flags"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::ImportFenceFdInfoKHR, handle_type),
        "offset of ImportFenceFdInfoKHR.handle_type"
    );
    assert_eq!(
        offset_of!(Ours, fd),
        offset_of!(oracle::ImportFenceFdInfoKHR, fd),
        "offset of ImportFenceFdInfoKHR.fd"
    );
}

fn import_semaphore_fd_info_khr() {
    type Ours = ours::ImportSemaphoreFdInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ImportSemaphoreFdInfoKHR>(),
        "size of ImportSemaphoreFdInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ImportSemaphoreFdInfoKHR>(),
        "alignment of ImportSemaphoreFdInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, s_type),
        "offset of ImportSemaphoreFdInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, next),
        "offset of ImportSemaphoreFdInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, semaphore),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, semaphore),
        "offset of ImportSemaphoreFdInfoKHR.semaphore"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, flags),
        "offset of ImportSemaphoreFdInfoKHR.flags"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, handle_type),
        "offset of ImportSemaphoreFdInfoKHR.handle_type"
    );
    assert_eq!(
        offset_of!(Ours, fd),
        offset_of!(oracle::ImportSemaphoreFdInfoKHR, fd),
        "offset of ImportSemaphoreFdInfoKHR.fd"
    );
}

fn input_attachment_aspect_reference() {
    type Ours = ours::InputAttachmentAspectReference;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::InputAttachmentAspectReference>(),
        "size of InputAttachmentAspectReference"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::InputAttachmentAspectReference>(),
        "alignment of InputAttachmentAspectReference"
    );
    assert_eq!(
        offset_of!(Ours, subpass),
        offset_of!(oracle::InputAttachmentAspectReference, subpass),
        "offset of InputAttachmentAspectReference.subpass"
    );
    assert_eq!(
        offset_of!(Ours, input_attachment_index),
        offset_of!(
            oracle::InputAttachmentAspectReference,
            input_attachment_index
        ),
        "offset of InputAttachmentAspectReference.input_attachment_index"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::InputAttachmentAspectReference, aspect_mask),
        "offset of InputAttachmentAspectReference.aspect_mask"
    );
}

fn instance_create_info() {
    type Ours = ours::InstanceCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::InstanceCreateInfo>(),
        "size of InstanceCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::InstanceCreateInfo>(),
        "alignment of InstanceCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::InstanceCreateInfo, s_type),
        "offset of InstanceCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::InstanceCreateInfo, next),
        "offset of InstanceCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::InstanceCreateInfo, flags),
        "offset of InstanceCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, p_application_info),
        offset_of!(oracle::InstanceCreateInfo, application_info),
        "offset of InstanceCreateInfo.p_application_info"
    );
    assert_eq!(
        offset_of!(Ours, enabled_layer_count),
        offset_of!(oracle::InstanceCreateInfo, enabled_layer_count),
        "offset of InstanceCreateInfo.enabled_layer_count"
    );
    assert_eq!(
        offset_of!(Ours, pp_enabled_layer_names),
        offset_of!(oracle::InstanceCreateInfo, enabled_layer_names),
        "offset of InstanceCreateInfo.pp_enabled_layer_names"
    );
    assert_eq!(
        offset_of!(Ours, enabled_extension_count),
        offset_of!(oracle::InstanceCreateInfo, enabled_extension_count),
        "offset of InstanceCreateInfo.enabled_extension_count"
    );
    assert_eq!(
        offset_of!(Ours, pp_enabled_extension_names),
        offset_of!(oracle::InstanceCreateInfo, enabled_extension_names),
        "offset of InstanceCreateInfo.pp_enabled_extension_names"
    );
}

fn layer_properties() {
    type Ours = ours::LayerProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::LayerProperties>(),
        "size of LayerProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::LayerProperties>(),
        "alignment of LayerProperties"
    );
    assert_eq!(
        offset_of!(Ours, layer_name),
        offset_of!(oracle::LayerProperties, layer_name),
        "offset of LayerProperties.layer_name"
    );
    assert_eq!(
        offset_of!(Ours, spec_version),
        offset_of!(oracle::LayerProperties, spec_version),
        "offset of LayerProperties.spec_version"
    );
    assert_eq!(
        offset_of!(Ours, implementation_version),
        offset_of!(oracle::LayerProperties, implementation_version),
        "offset of LayerProperties.implementation_version"
    );
    assert_eq!(
        offset_of!(Ours, description),
        offset_of!(oracle::LayerProperties, description),
        "offset of LayerProperties.description"
    );
}

fn mapped_memory_range() {
    type Ours = ours::MappedMemoryRange<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MappedMemoryRange>(),
        "size of MappedMemoryRange"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MappedMemoryRange>(),
        "alignment of MappedMemoryRange"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MappedMemoryRange, s_type),
        "offset of MappedMemoryRange.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MappedMemoryRange, next),
        "offset of MappedMemoryRange.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::MappedMemoryRange, memory),
        "offset of MappedMemoryRange.memory"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::MappedMemoryRange, offset),
        "offset of MappedMemoryRange.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::MappedMemoryRange, size),
        "offset of MappedMemoryRange.size"
    );
}

fn memory_allocate_flags_info() {
    type Ours = ours::MemoryAllocateFlagsInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryAllocateFlagsInfo>(),
        "size of MemoryAllocateFlagsInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryAllocateFlagsInfo>(),
        "alignment of MemoryAllocateFlagsInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryAllocateFlagsInfo, s_type),
        "offset of MemoryAllocateFlagsInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryAllocateFlagsInfo, next),
        "offset of MemoryAllocateFlagsInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::MemoryAllocateFlagsInfo, flags),
        "offset of MemoryAllocateFlagsInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, device_mask),
        offset_of!(oracle::MemoryAllocateFlagsInfo, device_mask),
        "offset of MemoryAllocateFlagsInfo.device_mask"
    );
}

fn memory_allocate_info() {
    type Ours = ours::MemoryAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryAllocateInfo>(),
        "size of MemoryAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryAllocateInfo>(),
        "alignment of MemoryAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryAllocateInfo, s_type),
        "offset of MemoryAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryAllocateInfo, next),
        "offset of MemoryAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, allocation_size),
        offset_of!(oracle::MemoryAllocateInfo, allocation_size),
        "offset of MemoryAllocateInfo.allocation_size"
    );
    assert_eq!(
        offset_of!(Ours, memory_type_index),
        offset_of!(oracle::MemoryAllocateInfo, memory_type_index),
        "offset of MemoryAllocateInfo.memory_type_index"
    );
}

fn memory_barrier() {
    type Ours = ours::MemoryBarrier<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryBarrier>(),
        "size of MemoryBarrier"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryBarrier>(),
        "alignment of MemoryBarrier"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryBarrier, s_type),
        "offset of MemoryBarrier.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryBarrier, next),
        "offset of MemoryBarrier.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::MemoryBarrier, src_access_mask),
        "offset of MemoryBarrier.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::MemoryBarrier, dst_access_mask),
        "offset of MemoryBarrier.dst_access_mask"
    );
}

fn memory_barrier2() {
    type Ours = ours::MemoryBarrier2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryBarrier2>(),
        "size of MemoryBarrier2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryBarrier2>(),
        "alignment of MemoryBarrier2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryBarrier2, s_type),
        "offset of MemoryBarrier2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryBarrier2, next),
        "offset of MemoryBarrier2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_stage_mask),
        offset_of!(oracle::MemoryBarrier2, src_stage_mask),
        "offset of MemoryBarrier2.src_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::MemoryBarrier2, src_access_mask),
        "offset of MemoryBarrier2.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_stage_mask),
        offset_of!(oracle::MemoryBarrier2, dst_stage_mask),
        "offset of MemoryBarrier2.dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::MemoryBarrier2, dst_access_mask),
        "offset of MemoryBarrier2.dst_access_mask"
    );
}

fn memory_dedicated_allocate_info() {
    type Ours = ours::MemoryDedicatedAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryDedicatedAllocateInfo>(),
        "size of MemoryDedicatedAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryDedicatedAllocateInfo>(),
        "alignment of MemoryDedicatedAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryDedicatedAllocateInfo, s_type),
        "offset of MemoryDedicatedAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryDedicatedAllocateInfo, next),
        "offset of MemoryDedicatedAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::MemoryDedicatedAllocateInfo, image),
        "offset of MemoryDedicatedAllocateInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::MemoryDedicatedAllocateInfo, buffer),
        "offset of MemoryDedicatedAllocateInfo.buffer"
    );
}

fn memory_dedicated_requirements() {
    type Ours = ours::MemoryDedicatedRequirements<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryDedicatedRequirements>(),
        "size of MemoryDedicatedRequirements"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryDedicatedRequirements>(),
        "alignment of MemoryDedicatedRequirements"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryDedicatedRequirements, s_type),
        "offset of MemoryDedicatedRequirements.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryDedicatedRequirements, next),
        "offset of MemoryDedicatedRequirements.p_next"
    );
    assert_eq!(
        offset_of!(Ours, prefers_dedicated_allocation),
        offset_of!(
            oracle::MemoryDedicatedRequirements,
            prefers_dedicated_allocation
        ),
        "offset of MemoryDedicatedRequirements.prefers_dedicated_allocation"
    );
    assert_eq!(
        offset_of!(Ours, requires_dedicated_allocation),
        offset_of!(
            oracle::MemoryDedicatedRequirements,
            requires_dedicated_allocation
        ),
        "offset of MemoryDedicatedRequirements.requires_dedicated_allocation"
    );
}

fn memory_fd_properties_khr() {
    type Ours = ours::MemoryFdPropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryFdPropertiesKHR>(),
        "size of MemoryFdPropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryFdPropertiesKHR>(),
        "alignment of MemoryFdPropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryFdPropertiesKHR, s_type),
        "offset of MemoryFdPropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryFdPropertiesKHR, next),
        "offset of MemoryFdPropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory_type_bits),
        offset_of!(oracle::MemoryFdPropertiesKHR, memory_type_bits),
        "offset of MemoryFdPropertiesKHR.memory_type_bits"
    );
}

fn memory_get_fd_info_khr() {
    type Ours = ours::MemoryGetFdInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryGetFdInfoKHR>(),
        "size of MemoryGetFdInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryGetFdInfoKHR>(),
        "alignment of MemoryGetFdInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryGetFdInfoKHR, s_type),
        "offset of MemoryGetFdInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryGetFdInfoKHR, next),
        "offset of MemoryGetFdInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::MemoryGetFdInfoKHR, memory),
        "offset of MemoryGetFdInfoKHR.memory"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::MemoryGetFdInfoKHR, handle_type),
        "offset of MemoryGetFdInfoKHR.handle_type"
    );
}

fn memory_heap() {
    type Ours = ours::MemoryHeap;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryHeap>(),
        "size of MemoryHeap"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryHeap>(),
        "alignment of MemoryHeap"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::MemoryHeap, size),
        "offset of MemoryHeap.size"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::MemoryHeap, flags),
        "offset of MemoryHeap.flags"
    );
}

fn memory_map_info() {
    type Ours = ours::MemoryMapInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryMapInfo>(),
        "size of MemoryMapInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryMapInfo>(),
        "alignment of MemoryMapInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryMapInfo, s_type),
        "offset of MemoryMapInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryMapInfo, next),
        "offset of MemoryMapInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::MemoryMapInfo, flags),
        "offset of MemoryMapInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::MemoryMapInfo, memory),
        "offset of MemoryMapInfo.memory"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::MemoryMapInfo, offset),
        "offset of MemoryMapInfo.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::MemoryMapInfo, size),
        "offset of MemoryMapInfo.size"
    );
}

fn memory_opaque_capture_address_allocate_info() {
    type Ours = ours::MemoryOpaqueCaptureAddressAllocateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryOpaqueCaptureAddressAllocateInfo>(),
        "size of MemoryOpaqueCaptureAddressAllocateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryOpaqueCaptureAddressAllocateInfo>(),
        "alignment of MemoryOpaqueCaptureAddressAllocateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryOpaqueCaptureAddressAllocateInfo, s_type),
        "offset of MemoryOpaqueCaptureAddressAllocateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryOpaqueCaptureAddressAllocateInfo, next),
        "offset of MemoryOpaqueCaptureAddressAllocateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, opaque_capture_address),
        offset_of!(
            oracle::MemoryOpaqueCaptureAddressAllocateInfo,
            opaque_capture_address
        ),
        "offset of MemoryOpaqueCaptureAddressAllocateInfo.opaque_capture_address"
    );
}

fn memory_requirements() {
    type Ours = ours::MemoryRequirements;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryRequirements>(),
        "size of MemoryRequirements"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryRequirements>(),
        "alignment of MemoryRequirements"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::MemoryRequirements, size),
        "offset of MemoryRequirements.size"
    );
    assert_eq!(
        offset_of!(Ours, alignment),
        offset_of!(oracle::MemoryRequirements, alignment),
        "offset of MemoryRequirements.alignment"
    );
    assert_eq!(
        offset_of!(Ours, memory_type_bits),
        offset_of!(oracle::MemoryRequirements, memory_type_bits),
        "offset of MemoryRequirements.memory_type_bits"
    );
}

fn memory_requirements2() {
    type Ours = ours::MemoryRequirements2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryRequirements2>(),
        "size of MemoryRequirements2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryRequirements2>(),
        "alignment of MemoryRequirements2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryRequirements2, s_type),
        "offset of MemoryRequirements2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryRequirements2, next),
        "offset of MemoryRequirements2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory_requirements),
        offset_of!(oracle::MemoryRequirements2, memory_requirements),
        "offset of MemoryRequirements2.memory_requirements"
    );
}

fn memory_type() {
    type Ours = ours::MemoryType;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryType>(),
        "size of MemoryType"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryType>(),
        "alignment of MemoryType"
    );
    assert_eq!(
        offset_of!(Ours, property_flags),
        offset_of!(oracle::MemoryType, property_flags),
        "offset of MemoryType.property_flags"
    );
    assert_eq!(
        offset_of!(Ours, heap_index),
        offset_of!(oracle::MemoryType, heap_index),
        "offset of MemoryType.heap_index"
    );
}

fn memory_unmap_info() {
    type Ours = ours::MemoryUnmapInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MemoryUnmapInfo>(),
        "size of MemoryUnmapInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MemoryUnmapInfo>(),
        "alignment of MemoryUnmapInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MemoryUnmapInfo, s_type),
        "offset of MemoryUnmapInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MemoryUnmapInfo, next),
        "offset of MemoryUnmapInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::MemoryUnmapInfo, flags),
        "offset of MemoryUnmapInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::MemoryUnmapInfo, memory),
        "offset of MemoryUnmapInfo.memory"
    );
}

fn multi_draw_indexed_info_ext() {
    type Ours = ours::MultiDrawIndexedInfoEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MultiDrawIndexedInfoEXT>(),
        "size of MultiDrawIndexedInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MultiDrawIndexedInfoEXT>(),
        "alignment of MultiDrawIndexedInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, first_index),
        offset_of!(oracle::MultiDrawIndexedInfoEXT, first_index),
        "offset of MultiDrawIndexedInfoEXT.first_index"
    );
    assert_eq!(
        offset_of!(Ours, index_count),
        offset_of!(oracle::MultiDrawIndexedInfoEXT, index_count),
        "offset of MultiDrawIndexedInfoEXT.index_count"
    );
    assert_eq!(
        offset_of!(Ours, vertex_offset),
        offset_of!(oracle::MultiDrawIndexedInfoEXT, vertex_offset),
        "offset of MultiDrawIndexedInfoEXT.vertex_offset"
    );
}

fn multi_draw_info_ext() {
    type Ours = ours::MultiDrawInfoEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MultiDrawInfoEXT>(),
        "size of MultiDrawInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MultiDrawInfoEXT>(),
        "alignment of MultiDrawInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, first_vertex),
        offset_of!(oracle::MultiDrawInfoEXT, first_vertex),
        "offset of MultiDrawInfoEXT.first_vertex"
    );
    assert_eq!(
        offset_of!(Ours, vertex_count),
        offset_of!(oracle::MultiDrawInfoEXT, vertex_count),
        "offset of MultiDrawInfoEXT.vertex_count"
    );
}

fn multisample_properties_ext() {
    type Ours = ours::MultisamplePropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MultisamplePropertiesEXT>(),
        "size of MultisamplePropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MultisamplePropertiesEXT>(),
        "alignment of MultisamplePropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MultisamplePropertiesEXT, s_type),
        "offset of MultisamplePropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MultisamplePropertiesEXT, next),
        "offset of MultisamplePropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_sample_location_grid_size),
        offset_of!(
            oracle::MultisamplePropertiesEXT,
            max_sample_location_grid_size
        ),
        "offset of MultisamplePropertiesEXT.max_sample_location_grid_size"
    );
}

fn multisampled_render_to_single_sampled_info_ext() {
    type Ours = ours::MultisampledRenderToSingleSampledInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MultisampledRenderToSingleSampledInfoEXT>(),
        "size of MultisampledRenderToSingleSampledInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MultisampledRenderToSingleSampledInfoEXT>(),
        "alignment of MultisampledRenderToSingleSampledInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MultisampledRenderToSingleSampledInfoEXT, s_type),
        "offset of MultisampledRenderToSingleSampledInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MultisampledRenderToSingleSampledInfoEXT, next),
        "offset of MultisampledRenderToSingleSampledInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, multisampled_render_to_single_sampled_enable),
        offset_of!(
            oracle::MultisampledRenderToSingleSampledInfoEXT,
            multisampled_render_to_single_sampled_enable
        ),
        "offset of MultisampledRenderToSingleSampledInfoEXT.multisampled_render_to_single_sampled_enable"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_samples),
        offset_of!(
            oracle::MultisampledRenderToSingleSampledInfoEXT,
            rasterization_samples
        ),
        "offset of MultisampledRenderToSingleSampledInfoEXT.rasterization_samples"
    );
}

fn mutable_descriptor_type_create_info_ext() {
    type Ours = ours::MutableDescriptorTypeCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MutableDescriptorTypeCreateInfoEXT>(),
        "size of MutableDescriptorTypeCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MutableDescriptorTypeCreateInfoEXT>(),
        "alignment of MutableDescriptorTypeCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::MutableDescriptorTypeCreateInfoEXT, s_type),
        "offset of MutableDescriptorTypeCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::MutableDescriptorTypeCreateInfoEXT, next),
        "offset of MutableDescriptorTypeCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, mutable_descriptor_type_list_count),
        offset_of!(
            oracle::MutableDescriptorTypeCreateInfoEXT,
            mutable_descriptor_type_list_count
        ),
        "offset of MutableDescriptorTypeCreateInfoEXT.mutable_descriptor_type_list_count"
    );
    assert_eq!(
        offset_of!(Ours, p_mutable_descriptor_type_lists),
        offset_of!(
            oracle::MutableDescriptorTypeCreateInfoEXT,
            mutable_descriptor_type_lists
        ),
        "offset of MutableDescriptorTypeCreateInfoEXT.p_mutable_descriptor_type_lists"
    );
}

fn mutable_descriptor_type_list_ext() {
    type Ours = ours::MutableDescriptorTypeListEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::MutableDescriptorTypeListEXT>(),
        "size of MutableDescriptorTypeListEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::MutableDescriptorTypeListEXT>(),
        "alignment of MutableDescriptorTypeListEXT"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_type_count),
        offset_of!(oracle::MutableDescriptorTypeListEXT, descriptor_type_count),
        "offset of MutableDescriptorTypeListEXT.descriptor_type_count"
    );
    assert_eq!(
        offset_of!(Ours, p_descriptor_types),
        offset_of!(oracle::MutableDescriptorTypeListEXT, descriptor_types),
        "offset of MutableDescriptorTypeListEXT.p_descriptor_types"
    );
}

fn offset_2d() {
    type Ours = ours::Offset2D;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Offset2D>(),
        "size of Offset2D"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Offset2D>(),
        "alignment of Offset2D"
    );
    assert_eq!(
        offset_of!(Ours, x),
        offset_of!(oracle::Offset2D, x),
        "offset of Offset2D.x"
    );
    assert_eq!(
        offset_of!(Ours, y),
        offset_of!(oracle::Offset2D, y),
        "offset of Offset2D.y"
    );
}

fn offset_3d() {
    type Ours = ours::Offset3D;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Offset3D>(),
        "size of Offset3D"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Offset3D>(),
        "alignment of Offset3D"
    );
    assert_eq!(
        offset_of!(Ours, x),
        offset_of!(oracle::Offset3D, x),
        "offset of Offset3D.x"
    );
    assert_eq!(
        offset_of!(Ours, y),
        offset_of!(oracle::Offset3D, y),
        "offset of Offset3D.y"
    );
    assert_eq!(
        offset_of!(Ours, z),
        offset_of!(oracle::Offset3D, z),
        "offset of Offset3D.z"
    );
}

fn physical_device_16bit_storage_features() {
    type Ours = ours::PhysicalDevice16BitStorageFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevice16BitStorageFeatures>(),
        "size of PhysicalDevice16BitStorageFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevice16BitStorageFeatures>(),
        "alignment of PhysicalDevice16BitStorageFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevice16BitStorageFeatures, s_type),
        "offset of PhysicalDevice16BitStorageFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevice16BitStorageFeatures, next),
        "offset of PhysicalDevice16BitStorageFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, storage_buffer_16bit_access),
        offset_of!(
            oracle::PhysicalDevice16BitStorageFeatures,
            storage_buffer_16bit_access
        ),
        "offset of PhysicalDevice16BitStorageFeatures.storage_buffer_16bit_access"
    );
    assert_eq!(
        offset_of!(Ours, uniform_and_storage_buffer_16bit_access),
        offset_of!(
            oracle::PhysicalDevice16BitStorageFeatures,
            uniform_and_storage_buffer_16bit_access
        ),
        "offset of PhysicalDevice16BitStorageFeatures.uniform_and_storage_buffer_16bit_access"
    );
    assert_eq!(
        offset_of!(Ours, storage_push_constant16),
        offset_of!(
            oracle::PhysicalDevice16BitStorageFeatures,
            storage_push_constant16
        ),
        "offset of PhysicalDevice16BitStorageFeatures.storage_push_constant16"
    );
    assert_eq!(
        offset_of!(Ours, storage_input_output16),
        offset_of!(
            oracle::PhysicalDevice16BitStorageFeatures,
            storage_input_output16
        ),
        "offset of PhysicalDevice16BitStorageFeatures.storage_input_output16"
    );
}

fn physical_device4444_formats_features_ext() {
    type Ours = ours::PhysicalDevice4444FormatsFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevice4444FormatsFeaturesEXT>(),
        "size of PhysicalDevice4444FormatsFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevice4444FormatsFeaturesEXT>(),
        "alignment of PhysicalDevice4444FormatsFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevice4444FormatsFeaturesEXT, s_type),
        "offset of PhysicalDevice4444FormatsFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevice4444FormatsFeaturesEXT, next),
        "offset of PhysicalDevice4444FormatsFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, format_a4_r4_g4_b4),
        offset_of!(
            oracle::PhysicalDevice4444FormatsFeaturesEXT,
            format_a4_r4_g4_b4
        ),
        "offset of PhysicalDevice4444FormatsFeaturesEXT.format_a4_r4_g4_b4"
    );
    assert_eq!(
        offset_of!(Ours, format_a4_b4_g4_r4),
        offset_of!(
            oracle::PhysicalDevice4444FormatsFeaturesEXT,
            format_a4_b4_g4_r4
        ),
        "offset of PhysicalDevice4444FormatsFeaturesEXT.format_a4_b4_g4_r4"
    );
}

fn physical_device_8bit_storage_features() {
    type Ours = ours::PhysicalDevice8BitStorageFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevice8BitStorageFeatures>(),
        "size of PhysicalDevice8BitStorageFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevice8BitStorageFeatures>(),
        "alignment of PhysicalDevice8BitStorageFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevice8BitStorageFeatures, s_type),
        "offset of PhysicalDevice8BitStorageFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevice8BitStorageFeatures, next),
        "offset of PhysicalDevice8BitStorageFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, storage_buffer_8bit_access),
        offset_of!(
            oracle::PhysicalDevice8BitStorageFeatures,
            storage_buffer_8bit_access
        ),
        "offset of PhysicalDevice8BitStorageFeatures.storage_buffer_8bit_access"
    );
    assert_eq!(
        offset_of!(Ours, uniform_and_storage_buffer_8bit_access),
        offset_of!(
            oracle::PhysicalDevice8BitStorageFeatures,
            uniform_and_storage_buffer_8bit_access
        ),
        "offset of PhysicalDevice8BitStorageFeatures.uniform_and_storage_buffer_8bit_access"
    );
    assert_eq!(
        offset_of!(Ours, storage_push_constant8),
        offset_of!(
            oracle::PhysicalDevice8BitStorageFeatures,
            storage_push_constant8
        ),
        "offset of PhysicalDevice8BitStorageFeatures.storage_push_constant8"
    );
}

fn physical_device_acceleration_structure_features_khr() {
    type Ours = ours::PhysicalDeviceAccelerationStructureFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceAccelerationStructureFeaturesKHR>(),
        "size of PhysicalDeviceAccelerationStructureFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceAccelerationStructureFeaturesKHR>(),
        "alignment of PhysicalDeviceAccelerationStructureFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceAccelerationStructureFeaturesKHR, next),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            acceleration_structure
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.acceleration_structure"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure_capture_replay),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            acceleration_structure_capture_replay
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.acceleration_structure_capture_replay"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure_indirect_build),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            acceleration_structure_indirect_build
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.acceleration_structure_indirect_build"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure_host_commands),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            acceleration_structure_host_commands
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.acceleration_structure_host_commands"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_acceleration_structure_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructureFeaturesKHR,
            descriptor_binding_acceleration_structure_update_after_bind
        ),
        "offset of PhysicalDeviceAccelerationStructureFeaturesKHR.descriptor_binding_acceleration_structure_update_after_bind"
    );
}

fn physical_device_acceleration_structure_properties_khr() {
    type Ours = ours::PhysicalDeviceAccelerationStructurePropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceAccelerationStructurePropertiesKHR>(),
        "size of PhysicalDeviceAccelerationStructurePropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceAccelerationStructurePropertiesKHR>(),
        "alignment of PhysicalDeviceAccelerationStructurePropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            s_type
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            next
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_count),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_geometry_count
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_geometry_count"
    );
    assert_eq!(
        offset_of!(Ours, max_instance_count),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_instance_count
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_instance_count"
    );
    assert_eq!(
        offset_of!(Ours, max_primitive_count),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_primitive_count
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_primitive_count"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_acceleration_structures),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_per_stage_descriptor_acceleration_structures
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_per_stage_descriptor_acceleration_structures"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_acceleration_structures
        ),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_per_stage_descriptor_update_after_bind_acceleration_structures
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_per_stage_descriptor_update_after_bind_acceleration_structures"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_acceleration_structures),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_descriptor_set_acceleration_structures
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_descriptor_set_acceleration_structures"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_acceleration_structures
        ),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            max_descriptor_set_update_after_bind_acceleration_structures
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.max_descriptor_set_update_after_bind_acceleration_structures"
    );
    assert_eq!(
        offset_of!(Ours, min_acceleration_structure_scratch_offset_alignment),
        offset_of!(
            oracle::PhysicalDeviceAccelerationStructurePropertiesKHR,
            min_acceleration_structure_scratch_offset_alignment
        ),
        "offset of PhysicalDeviceAccelerationStructurePropertiesKHR.min_acceleration_structure_scratch_offset_alignment"
    );
}

fn physical_device_attachment_feedback_loop_dynamic_state_features_ext() {
    type Ours = ours::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT>(),
        "size of PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT>(),
        "alignment of PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_feedback_loop_dynamic_state),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT,
            attachment_feedback_loop_dynamic_state
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopDynamicStateFeaturesEXT.attachment_feedback_loop_dynamic_state"
    );
}

fn physical_device_attachment_feedback_loop_layout_features_ext() {
    type Ours = ours::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT>(),
        "size of PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT>(),
        "alignment of PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_feedback_loop_layout),
        offset_of!(
            oracle::PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT,
            attachment_feedback_loop_layout
        ),
        "offset of PhysicalDeviceAttachmentFeedbackLoopLayoutFeaturesEXT.attachment_feedback_loop_layout"
    );
}

fn physical_device_blend_operation_advanced_features_ext() {
    type Ours = ours::PhysicalDeviceBlendOperationAdvancedFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceBlendOperationAdvancedFeaturesEXT>(),
        "size of PhysicalDeviceBlendOperationAdvancedFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceBlendOperationAdvancedFeaturesEXT>(),
        "alignment of PhysicalDeviceBlendOperationAdvancedFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_coherent_operations),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedFeaturesEXT,
            advanced_blend_coherent_operations
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedFeaturesEXT.advanced_blend_coherent_operations"
    );
}

fn physical_device_blend_operation_advanced_properties_ext() {
    type Ours = ours::PhysicalDeviceBlendOperationAdvancedPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT>(),
        "size of PhysicalDeviceBlendOperationAdvancedPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT>(),
        "alignment of PhysicalDeviceBlendOperationAdvancedPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_max_color_attachments),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_max_color_attachments
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_max_color_attachments"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_independent_blend),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_independent_blend
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_independent_blend"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_non_premultiplied_src_color),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_non_premultiplied_src_color
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_non_premultiplied_src_color"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_non_premultiplied_dst_color),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_non_premultiplied_dst_color
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_non_premultiplied_dst_color"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_correlated_overlap),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_correlated_overlap
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_correlated_overlap"
    );
    assert_eq!(
        offset_of!(Ours, advanced_blend_all_operations),
        offset_of!(
            oracle::PhysicalDeviceBlendOperationAdvancedPropertiesEXT,
            advanced_blend_all_operations
        ),
        "offset of PhysicalDeviceBlendOperationAdvancedPropertiesEXT.advanced_blend_all_operations"
    );
}

fn physical_device_border_color_swizzle_features_ext() {
    type Ours = ours::PhysicalDeviceBorderColorSwizzleFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT>(),
        "size of PhysicalDeviceBorderColorSwizzleFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT>(),
        "alignment of PhysicalDeviceBorderColorSwizzleFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT, s_type),
        "offset of PhysicalDeviceBorderColorSwizzleFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT, next),
        "offset of PhysicalDeviceBorderColorSwizzleFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, border_color_swizzle),
        offset_of!(
            oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT,
            border_color_swizzle
        ),
        "offset of PhysicalDeviceBorderColorSwizzleFeaturesEXT.border_color_swizzle"
    );
    assert_eq!(
        offset_of!(Ours, border_color_swizzle_from_image),
        offset_of!(
            oracle::PhysicalDeviceBorderColorSwizzleFeaturesEXT,
            border_color_swizzle_from_image
        ),
        "offset of PhysicalDeviceBorderColorSwizzleFeaturesEXT.border_color_swizzle_from_image"
    );
}

fn physical_device_buffer_device_address_features() {
    type Ours = ours::PhysicalDeviceBufferDeviceAddressFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceBufferDeviceAddressFeatures>(),
        "size of PhysicalDeviceBufferDeviceAddressFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceBufferDeviceAddressFeatures>(),
        "alignment of PhysicalDeviceBufferDeviceAddressFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceBufferDeviceAddressFeatures, s_type),
        "offset of PhysicalDeviceBufferDeviceAddressFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceBufferDeviceAddressFeatures, next),
        "offset of PhysicalDeviceBufferDeviceAddressFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeatures,
            buffer_device_address
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeatures.buffer_device_address"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_capture_replay),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeatures,
            buffer_device_address_capture_replay
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeatures.buffer_device_address_capture_replay"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_multi_device),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeatures,
            buffer_device_address_multi_device
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeatures.buffer_device_address_multi_device"
    );
}

fn physical_device_buffer_device_address_features_ext() {
    type Ours = ours::PhysicalDeviceBufferDeviceAddressFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT>(),
        "size of PhysicalDeviceBufferDeviceAddressFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT>(),
        "alignment of PhysicalDeviceBufferDeviceAddressFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT, s_type),
        "offset of PhysicalDeviceBufferDeviceAddressFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT, next),
        "offset of PhysicalDeviceBufferDeviceAddressFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT,
            buffer_device_address
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeaturesEXT.buffer_device_address"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_capture_replay),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT,
            buffer_device_address_capture_replay
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeaturesEXT.buffer_device_address_capture_replay"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_multi_device),
        offset_of!(
            oracle::PhysicalDeviceBufferDeviceAddressFeaturesEXT,
            buffer_device_address_multi_device
        ),
        "offset of PhysicalDeviceBufferDeviceAddressFeaturesEXT.buffer_device_address_multi_device"
    );
}

fn physical_device_color_write_enable_features_ext() {
    type Ours = ours::PhysicalDeviceColorWriteEnableFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceColorWriteEnableFeaturesEXT>(),
        "size of PhysicalDeviceColorWriteEnableFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceColorWriteEnableFeaturesEXT>(),
        "alignment of PhysicalDeviceColorWriteEnableFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceColorWriteEnableFeaturesEXT, s_type),
        "offset of PhysicalDeviceColorWriteEnableFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceColorWriteEnableFeaturesEXT, next),
        "offset of PhysicalDeviceColorWriteEnableFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, color_write_enable),
        offset_of!(
            oracle::PhysicalDeviceColorWriteEnableFeaturesEXT,
            color_write_enable
        ),
        "offset of PhysicalDeviceColorWriteEnableFeaturesEXT.color_write_enable"
    );
}

fn physical_device_compute_shader_derivatives_features_khr() {
    type Ours = ours::PhysicalDeviceComputeShaderDerivativesFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR>(),
        "size of PhysicalDeviceComputeShaderDerivativesFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR>(),
        "alignment of PhysicalDeviceComputeShaderDerivativesFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, compute_derivative_group_quads),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR,
            compute_derivative_group_quads
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesFeaturesKHR.compute_derivative_group_quads"
    );
    assert_eq!(
        offset_of!(Ours, compute_derivative_group_linear),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesFeaturesKHR,
            compute_derivative_group_linear
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesFeaturesKHR.compute_derivative_group_linear"
    );
}

fn physical_device_compute_shader_derivatives_properties_khr() {
    type Ours = ours::PhysicalDeviceComputeShaderDerivativesPropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceComputeShaderDerivativesPropertiesKHR>(),
        "size of PhysicalDeviceComputeShaderDerivativesPropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceComputeShaderDerivativesPropertiesKHR>(),
        "alignment of PhysicalDeviceComputeShaderDerivativesPropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesPropertiesKHR,
            s_type
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesPropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesPropertiesKHR,
            next
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesPropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, mesh_and_task_shader_derivatives),
        offset_of!(
            oracle::PhysicalDeviceComputeShaderDerivativesPropertiesKHR,
            mesh_and_task_shader_derivatives
        ),
        "offset of PhysicalDeviceComputeShaderDerivativesPropertiesKHR.mesh_and_task_shader_derivatives"
    );
}

fn physical_device_conditional_rendering_features_ext() {
    type Ours = ours::PhysicalDeviceConditionalRenderingFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceConditionalRenderingFeaturesEXT>(),
        "size of PhysicalDeviceConditionalRenderingFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceConditionalRenderingFeaturesEXT>(),
        "alignment of PhysicalDeviceConditionalRenderingFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceConditionalRenderingFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceConditionalRenderingFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceConditionalRenderingFeaturesEXT, next),
        "offset of PhysicalDeviceConditionalRenderingFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, conditional_rendering),
        offset_of!(
            oracle::PhysicalDeviceConditionalRenderingFeaturesEXT,
            conditional_rendering
        ),
        "offset of PhysicalDeviceConditionalRenderingFeaturesEXT.conditional_rendering"
    );
    assert_eq!(
        offset_of!(Ours, inherited_conditional_rendering),
        offset_of!(
            oracle::PhysicalDeviceConditionalRenderingFeaturesEXT,
            inherited_conditional_rendering
        ),
        "offset of PhysicalDeviceConditionalRenderingFeaturesEXT.inherited_conditional_rendering"
    );
}

fn physical_device_conservative_rasterization_properties_ext() {
    type Ours = ours::PhysicalDeviceConservativeRasterizationPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT>(),
        "size of PhysicalDeviceConservativeRasterizationPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT>(),
        "alignment of PhysicalDeviceConservativeRasterizationPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, primitive_overestimation_size),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            primitive_overestimation_size
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.primitive_overestimation_size"
    );
    assert_eq!(
        offset_of!(Ours, max_extra_primitive_overestimation_size),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            max_extra_primitive_overestimation_size
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.max_extra_primitive_overestimation_size"
    );
    assert_eq!(
        offset_of!(Ours, extra_primitive_overestimation_size_granularity),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            extra_primitive_overestimation_size_granularity
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.extra_primitive_overestimation_size_granularity"
    );
    assert_eq!(
        offset_of!(Ours, primitive_underestimation),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            primitive_underestimation
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.primitive_underestimation"
    );
    assert_eq!(
        offset_of!(Ours, conservative_point_and_line_rasterization),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            conservative_point_and_line_rasterization
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.conservative_point_and_line_rasterization"
    );
    assert_eq!(
        offset_of!(Ours, degenerate_triangles_rasterized),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            degenerate_triangles_rasterized
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.degenerate_triangles_rasterized"
    );
    assert_eq!(
        offset_of!(Ours, degenerate_lines_rasterized),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            degenerate_lines_rasterized
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.degenerate_lines_rasterized"
    );
    assert_eq!(
        offset_of!(Ours, fully_covered_fragment_shader_input_variable),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            fully_covered_fragment_shader_input_variable
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.fully_covered_fragment_shader_input_variable"
    );
    assert_eq!(
        offset_of!(Ours, conservative_rasterization_post_depth_coverage),
        offset_of!(
            oracle::PhysicalDeviceConservativeRasterizationPropertiesEXT,
            conservative_rasterization_post_depth_coverage
        ),
        "offset of PhysicalDeviceConservativeRasterizationPropertiesEXT.conservative_rasterization_post_depth_coverage"
    );
}

fn physical_device_cooperative_matrix_features_khr() {
    type Ours = ours::PhysicalDeviceCooperativeMatrixFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR>(),
        "size of PhysicalDeviceCooperativeMatrixFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR>(),
        "alignment of PhysicalDeviceCooperativeMatrixFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR, s_type),
        "offset of PhysicalDeviceCooperativeMatrixFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR, next),
        "offset of PhysicalDeviceCooperativeMatrixFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, cooperative_matrix),
        offset_of!(
            oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR,
            cooperative_matrix
        ),
        "offset of PhysicalDeviceCooperativeMatrixFeaturesKHR.cooperative_matrix"
    );
    assert_eq!(
        offset_of!(Ours, cooperative_matrix_robust_buffer_access),
        offset_of!(
            oracle::PhysicalDeviceCooperativeMatrixFeaturesKHR,
            cooperative_matrix_robust_buffer_access
        ),
        "offset of PhysicalDeviceCooperativeMatrixFeaturesKHR.cooperative_matrix_robust_buffer_access"
    );
}

fn physical_device_cooperative_matrix_properties_khr() {
    type Ours = ours::PhysicalDeviceCooperativeMatrixPropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceCooperativeMatrixPropertiesKHR>(),
        "size of PhysicalDeviceCooperativeMatrixPropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceCooperativeMatrixPropertiesKHR>(),
        "alignment of PhysicalDeviceCooperativeMatrixPropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceCooperativeMatrixPropertiesKHR, s_type),
        "offset of PhysicalDeviceCooperativeMatrixPropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceCooperativeMatrixPropertiesKHR, next),
        "offset of PhysicalDeviceCooperativeMatrixPropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, cooperative_matrix_supported_stages),
        offset_of!(
            oracle::PhysicalDeviceCooperativeMatrixPropertiesKHR,
            cooperative_matrix_supported_stages
        ),
        "offset of PhysicalDeviceCooperativeMatrixPropertiesKHR.cooperative_matrix_supported_stages"
    );
}

fn physical_device_custom_border_color_features_ext() {
    type Ours = ours::PhysicalDeviceCustomBorderColorFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceCustomBorderColorFeaturesEXT>(),
        "size of PhysicalDeviceCustomBorderColorFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceCustomBorderColorFeaturesEXT>(),
        "alignment of PhysicalDeviceCustomBorderColorFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceCustomBorderColorFeaturesEXT, s_type),
        "offset of PhysicalDeviceCustomBorderColorFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceCustomBorderColorFeaturesEXT, next),
        "offset of PhysicalDeviceCustomBorderColorFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, custom_border_colors),
        offset_of!(
            oracle::PhysicalDeviceCustomBorderColorFeaturesEXT,
            custom_border_colors
        ),
        "offset of PhysicalDeviceCustomBorderColorFeaturesEXT.custom_border_colors"
    );
    assert_eq!(
        offset_of!(Ours, custom_border_color_without_format),
        offset_of!(
            oracle::PhysicalDeviceCustomBorderColorFeaturesEXT,
            custom_border_color_without_format
        ),
        "offset of PhysicalDeviceCustomBorderColorFeaturesEXT.custom_border_color_without_format"
    );
}

fn physical_device_custom_border_color_properties_ext() {
    type Ours = ours::PhysicalDeviceCustomBorderColorPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceCustomBorderColorPropertiesEXT>(),
        "size of PhysicalDeviceCustomBorderColorPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceCustomBorderColorPropertiesEXT>(),
        "alignment of PhysicalDeviceCustomBorderColorPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceCustomBorderColorPropertiesEXT, s_type),
        "offset of PhysicalDeviceCustomBorderColorPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceCustomBorderColorPropertiesEXT, next),
        "offset of PhysicalDeviceCustomBorderColorPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_custom_border_color_samplers),
        offset_of!(
            oracle::PhysicalDeviceCustomBorderColorPropertiesEXT,
            max_custom_border_color_samplers
        ),
        "offset of PhysicalDeviceCustomBorderColorPropertiesEXT.max_custom_border_color_samplers"
    );
}

fn physical_device_depth_bias_control_features_ext() {
    type Ours = ours::PhysicalDeviceDepthBiasControlFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthBiasControlFeaturesEXT>(),
        "size of PhysicalDeviceDepthBiasControlFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthBiasControlFeaturesEXT>(),
        "alignment of PhysicalDeviceDepthBiasControlFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthBiasControlFeaturesEXT, s_type),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthBiasControlFeaturesEXT, next),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_control),
        offset_of!(
            oracle::PhysicalDeviceDepthBiasControlFeaturesEXT,
            depth_bias_control
        ),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.depth_bias_control"
    );
    assert_eq!(
        offset_of!(Ours, least_representable_value_force_unorm_representation),
        offset_of!(
            oracle::PhysicalDeviceDepthBiasControlFeaturesEXT,
            least_representable_value_force_unorm_representation
        ),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.least_representable_value_force_unorm_representation"
    );
    assert_eq!(
        offset_of!(Ours, float_representation),
        offset_of!(
            oracle::PhysicalDeviceDepthBiasControlFeaturesEXT,
            float_representation
        ),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.float_representation"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_exact),
        offset_of!(
            oracle::PhysicalDeviceDepthBiasControlFeaturesEXT,
            depth_bias_exact
        ),
        "offset of PhysicalDeviceDepthBiasControlFeaturesEXT.depth_bias_exact"
    );
}

fn physical_device_depth_clamp_control_features_ext() {
    type Ours = ours::PhysicalDeviceDepthClampControlFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthClampControlFeaturesEXT>(),
        "size of PhysicalDeviceDepthClampControlFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthClampControlFeaturesEXT>(),
        "alignment of PhysicalDeviceDepthClampControlFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthClampControlFeaturesEXT, s_type),
        "offset of PhysicalDeviceDepthClampControlFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthClampControlFeaturesEXT, next),
        "offset of PhysicalDeviceDepthClampControlFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_clamp_control),
        offset_of!(
            oracle::PhysicalDeviceDepthClampControlFeaturesEXT,
            depth_clamp_control
        ),
        "offset of PhysicalDeviceDepthClampControlFeaturesEXT.depth_clamp_control"
    );
}

fn physical_device_depth_clamp_zero_one_features_khr() {
    type Ours = ours::PhysicalDeviceDepthClampZeroOneFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthClampZeroOneFeaturesKHR>(),
        "size of PhysicalDeviceDepthClampZeroOneFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthClampZeroOneFeaturesKHR>(),
        "alignment of PhysicalDeviceDepthClampZeroOneFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthClampZeroOneFeaturesKHR, s_type),
        "offset of PhysicalDeviceDepthClampZeroOneFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthClampZeroOneFeaturesKHR, next),
        "offset of PhysicalDeviceDepthClampZeroOneFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_clamp_zero_one),
        offset_of!(
            oracle::PhysicalDeviceDepthClampZeroOneFeaturesKHR,
            depth_clamp_zero_one
        ),
        "offset of PhysicalDeviceDepthClampZeroOneFeaturesKHR.depth_clamp_zero_one"
    );
}

fn physical_device_depth_clip_control_features_ext() {
    type Ours = ours::PhysicalDeviceDepthClipControlFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthClipControlFeaturesEXT>(),
        "size of PhysicalDeviceDepthClipControlFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthClipControlFeaturesEXT>(),
        "alignment of PhysicalDeviceDepthClipControlFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthClipControlFeaturesEXT, s_type),
        "offset of PhysicalDeviceDepthClipControlFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthClipControlFeaturesEXT, next),
        "offset of PhysicalDeviceDepthClipControlFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_clip_control),
        offset_of!(
            oracle::PhysicalDeviceDepthClipControlFeaturesEXT,
            depth_clip_control
        ),
        "offset of PhysicalDeviceDepthClipControlFeaturesEXT.depth_clip_control"
    );
}

fn physical_device_depth_clip_enable_features_ext() {
    type Ours = ours::PhysicalDeviceDepthClipEnableFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthClipEnableFeaturesEXT>(),
        "size of PhysicalDeviceDepthClipEnableFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthClipEnableFeaturesEXT>(),
        "alignment of PhysicalDeviceDepthClipEnableFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthClipEnableFeaturesEXT, s_type),
        "offset of PhysicalDeviceDepthClipEnableFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthClipEnableFeaturesEXT, next),
        "offset of PhysicalDeviceDepthClipEnableFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_clip_enable),
        offset_of!(
            oracle::PhysicalDeviceDepthClipEnableFeaturesEXT,
            depth_clip_enable
        ),
        "offset of PhysicalDeviceDepthClipEnableFeaturesEXT.depth_clip_enable"
    );
}

fn physical_device_depth_stencil_resolve_properties() {
    type Ours = ours::PhysicalDeviceDepthStencilResolveProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDepthStencilResolveProperties>(),
        "size of PhysicalDeviceDepthStencilResolveProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDepthStencilResolveProperties>(),
        "alignment of PhysicalDeviceDepthStencilResolveProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDepthStencilResolveProperties, s_type),
        "offset of PhysicalDeviceDepthStencilResolveProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDepthStencilResolveProperties, next),
        "offset of PhysicalDeviceDepthStencilResolveProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, supported_depth_resolve_modes),
        offset_of!(
            oracle::PhysicalDeviceDepthStencilResolveProperties,
            supported_depth_resolve_modes
        ),
        "offset of PhysicalDeviceDepthStencilResolveProperties.supported_depth_resolve_modes"
    );
    assert_eq!(
        offset_of!(Ours, supported_stencil_resolve_modes),
        offset_of!(
            oracle::PhysicalDeviceDepthStencilResolveProperties,
            supported_stencil_resolve_modes
        ),
        "offset of PhysicalDeviceDepthStencilResolveProperties.supported_stencil_resolve_modes"
    );
    assert_eq!(
        offset_of!(Ours, independent_resolve_none),
        offset_of!(
            oracle::PhysicalDeviceDepthStencilResolveProperties,
            independent_resolve_none
        ),
        "offset of PhysicalDeviceDepthStencilResolveProperties.independent_resolve_none"
    );
    assert_eq!(
        offset_of!(Ours, independent_resolve),
        offset_of!(
            oracle::PhysicalDeviceDepthStencilResolveProperties,
            independent_resolve
        ),
        "offset of PhysicalDeviceDepthStencilResolveProperties.independent_resolve"
    );
}

fn physical_device_descriptor_indexing_features() {
    type Ours = ours::PhysicalDeviceDescriptorIndexingFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDescriptorIndexingFeatures>(),
        "size of PhysicalDeviceDescriptorIndexingFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDescriptorIndexingFeatures>(),
        "alignment of PhysicalDeviceDescriptorIndexingFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDescriptorIndexingFeatures, s_type),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDescriptorIndexingFeatures, next),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_input_attachment_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_input_attachment_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_input_attachment_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_texel_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_uniform_texel_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_uniform_texel_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_texel_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_storage_texel_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_storage_texel_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_uniform_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_uniform_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_sampled_image_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_sampled_image_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_sampled_image_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_storage_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_storage_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_storage_image_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_storage_image_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_input_attachment_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_input_attachment_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_input_attachment_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_texel_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_uniform_texel_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_uniform_texel_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_texel_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            shader_storage_texel_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.shader_storage_texel_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_uniform_buffer_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_uniform_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_uniform_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_sampled_image_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_sampled_image_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_sampled_image_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_storage_image_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_storage_image_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_storage_image_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_storage_buffer_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_storage_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_storage_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_uniform_texel_buffer_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_uniform_texel_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_uniform_texel_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_storage_texel_buffer_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_storage_texel_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_storage_texel_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_update_unused_while_pending),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_update_unused_while_pending
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_update_unused_while_pending"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_partially_bound),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_partially_bound
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_partially_bound"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_variable_descriptor_count),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            descriptor_binding_variable_descriptor_count
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.descriptor_binding_variable_descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, runtime_descriptor_array),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingFeatures,
            runtime_descriptor_array
        ),
        "offset of PhysicalDeviceDescriptorIndexingFeatures.runtime_descriptor_array"
    );
}

fn physical_device_descriptor_indexing_properties() {
    type Ours = ours::PhysicalDeviceDescriptorIndexingProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDescriptorIndexingProperties>(),
        "size of PhysicalDeviceDescriptorIndexingProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDescriptorIndexingProperties>(),
        "alignment of PhysicalDeviceDescriptorIndexingProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDescriptorIndexingProperties, s_type),
        "offset of PhysicalDeviceDescriptorIndexingProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDescriptorIndexingProperties, next),
        "offset of PhysicalDeviceDescriptorIndexingProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_update_after_bind_descriptors_in_all_pools),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_update_after_bind_descriptors_in_all_pools
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_update_after_bind_descriptors_in_all_pools"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_uniform_buffer_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            shader_uniform_buffer_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.shader_uniform_buffer_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, shader_sampled_image_array_non_uniform_indexing_native),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            shader_sampled_image_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.shader_sampled_image_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_storage_buffer_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            shader_storage_buffer_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.shader_storage_buffer_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_array_non_uniform_indexing_native),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            shader_storage_image_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.shader_storage_image_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_input_attachment_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            shader_input_attachment_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.shader_input_attachment_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, robust_buffer_access_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            robust_buffer_access_update_after_bind
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.robust_buffer_access_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, quad_divergent_implicit_lod),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            quad_divergent_implicit_lod
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.quad_divergent_implicit_lod"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_update_after_bind_samplers),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_samplers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_samplers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_uniform_buffers
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_uniform_buffers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_uniform_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_storage_buffers
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_storage_buffers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_storage_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_sampled_images
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_sampled_images
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_sampled_images"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_storage_images
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_storage_images
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_storage_images"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_input_attachments
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_descriptor_update_after_bind_input_attachments
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_descriptor_update_after_bind_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_update_after_bind_resources),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_per_stage_update_after_bind_resources
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_per_stage_update_after_bind_resources"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_samplers),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_samplers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_samplers"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_uniform_buffers),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_uniform_buffers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_uniform_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_uniform_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_uniform_buffers_dynamic
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_uniform_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_storage_buffers),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_storage_buffers
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_storage_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_storage_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_storage_buffers_dynamic
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_storage_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_sampled_images),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_sampled_images
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_sampled_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_storage_images),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_storage_images
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_storage_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_input_attachments),
        offset_of!(
            oracle::PhysicalDeviceDescriptorIndexingProperties,
            max_descriptor_set_update_after_bind_input_attachments
        ),
        "offset of PhysicalDeviceDescriptorIndexingProperties.max_descriptor_set_update_after_bind_input_attachments"
    );
}

fn physical_device_driver_properties() {
    type Ours = ours::PhysicalDeviceDriverProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDriverProperties>(),
        "size of PhysicalDeviceDriverProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDriverProperties>(),
        "alignment of PhysicalDeviceDriverProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDriverProperties, s_type),
        "offset of PhysicalDeviceDriverProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDriverProperties, next),
        "offset of PhysicalDeviceDriverProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, driver_id),
        offset_of!(oracle::PhysicalDeviceDriverProperties, driver_id),
        "offset of PhysicalDeviceDriverProperties.driver_id"
    );
    assert_eq!(
        offset_of!(Ours, driver_name),
        offset_of!(oracle::PhysicalDeviceDriverProperties, driver_name),
        "offset of PhysicalDeviceDriverProperties.driver_name"
    );
    assert_eq!(
        offset_of!(Ours, driver_info),
        offset_of!(oracle::PhysicalDeviceDriverProperties, driver_info),
        "offset of PhysicalDeviceDriverProperties.driver_info"
    );
    assert_eq!(
        offset_of!(Ours, conformance_version),
        offset_of!(oracle::PhysicalDeviceDriverProperties, conformance_version),
        "offset of PhysicalDeviceDriverProperties.conformance_version"
    );
}

fn physical_device_dynamic_rendering_features() {
    type Ours = ours::PhysicalDeviceDynamicRenderingFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDynamicRenderingFeatures>(),
        "size of PhysicalDeviceDynamicRenderingFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDynamicRenderingFeatures>(),
        "alignment of PhysicalDeviceDynamicRenderingFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceDynamicRenderingFeatures, s_type),
        "offset of PhysicalDeviceDynamicRenderingFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceDynamicRenderingFeatures, next),
        "offset of PhysicalDeviceDynamicRenderingFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingFeatures,
            dynamic_rendering
        ),
        "offset of PhysicalDeviceDynamicRenderingFeatures.dynamic_rendering"
    );
}

fn physical_device_dynamic_rendering_local_read_features() {
    type Ours = ours::PhysicalDeviceDynamicRenderingLocalReadFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDynamicRenderingLocalReadFeatures>(),
        "size of PhysicalDeviceDynamicRenderingLocalReadFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDynamicRenderingLocalReadFeatures>(),
        "alignment of PhysicalDeviceDynamicRenderingLocalReadFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingLocalReadFeatures,
            s_type
        ),
        "offset of PhysicalDeviceDynamicRenderingLocalReadFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingLocalReadFeatures,
            next
        ),
        "offset of PhysicalDeviceDynamicRenderingLocalReadFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering_local_read),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingLocalReadFeatures,
            dynamic_rendering_local_read
        ),
        "offset of PhysicalDeviceDynamicRenderingLocalReadFeatures.dynamic_rendering_local_read"
    );
}

fn physical_device_dynamic_rendering_unused_attachments_features_ext() {
    type Ours = ours::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT>(),
        "size of PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT>(),
        "alignment of PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering_unused_attachments),
        offset_of!(
            oracle::PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT,
            dynamic_rendering_unused_attachments
        ),
        "offset of PhysicalDeviceDynamicRenderingUnusedAttachmentsFeaturesEXT.dynamic_rendering_unused_attachments"
    );
}

fn physical_device_extended_dynamic_state2_features_ext() {
    type Ours = ours::PhysicalDeviceExtendedDynamicState2FeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT>(),
        "size of PhysicalDeviceExtendedDynamicState2FeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT>(),
        "alignment of PhysicalDeviceExtendedDynamicState2FeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceExtendedDynamicState2FeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT, next),
        "offset of PhysicalDeviceExtendedDynamicState2FeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state2),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT,
            extended_dynamic_state2
        ),
        "offset of PhysicalDeviceExtendedDynamicState2FeaturesEXT.extended_dynamic_state2"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state2_logic_op),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT,
            extended_dynamic_state2_logic_op
        ),
        "offset of PhysicalDeviceExtendedDynamicState2FeaturesEXT.extended_dynamic_state2_logic_op"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state2_patch_control_points),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState2FeaturesEXT,
            extended_dynamic_state2_patch_control_points
        ),
        "offset of PhysicalDeviceExtendedDynamicState2FeaturesEXT.extended_dynamic_state2_patch_control_points"
    );
}

fn physical_device_extended_dynamic_state3_features_ext() {
    type Ours = ours::PhysicalDeviceExtendedDynamicState3FeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT>(),
        "size of PhysicalDeviceExtendedDynamicState3FeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT>(),
        "alignment of PhysicalDeviceExtendedDynamicState3FeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT, next),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_tessellation_domain_origin),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_tessellation_domain_origin
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_tessellation_domain_origin"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_depth_clamp_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state_3depth_clamp_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_depth_clamp_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_polygon_mode),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_polygon_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_polygon_mode"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_rasterization_samples),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_rasterization_samples
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_rasterization_samples"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_sample_mask),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_sample_mask
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_sample_mask"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_alpha_to_coverage_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_alpha_to_coverage_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_alpha_to_coverage_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_alpha_to_one_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_alpha_to_one_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_alpha_to_one_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_logic_op_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_logic_op_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_logic_op_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_color_blend_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_color_blend_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_color_blend_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_color_blend_equation),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_color_blend_equation
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_color_blend_equation"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_color_write_mask),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_color_write_mask
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_color_write_mask"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_rasterization_stream),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_rasterization_stream
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_rasterization_stream"
    );
    assert_eq!(
        offset_of!(
            Ours,
            extended_dynamic_state3_conservative_rasterization_mode
        ),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_conservative_rasterization_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_conservative_rasterization_mode"
    );
    assert_eq!(
        offset_of!(
            Ours,
            extended_dynamic_state3_extra_primitive_overestimation_size
        ),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_extra_primitive_overestimation_size
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_extra_primitive_overestimation_size"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_depth_clip_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state_3depth_clip_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_depth_clip_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_sample_locations_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_sample_locations_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_sample_locations_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_color_blend_advanced),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_color_blend_advanced
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_color_blend_advanced"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_provoking_vertex_mode),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_provoking_vertex_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_provoking_vertex_mode"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_line_rasterization_mode),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_line_rasterization_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_line_rasterization_mode"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_line_stipple_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_line_stipple_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_line_stipple_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_depth_clip_negative_one_to_one),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state_3depth_clip_negative_one_to_one
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_depth_clip_negative_one_to_one"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_viewport_w_scaling_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_viewport_w_scaling_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_viewport_w_scaling_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_viewport_swizzle),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_viewport_swizzle
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_viewport_swizzle"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_coverage_to_color_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_to_color_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_to_color_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_coverage_to_color_location),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_to_color_location
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_to_color_location"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_coverage_modulation_mode),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_modulation_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_modulation_mode"
    );
    assert_eq!(
        offset_of!(
            Ours,
            extended_dynamic_state3_coverage_modulation_table_enable
        ),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_modulation_table_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_modulation_table_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_coverage_modulation_table),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_modulation_table
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_modulation_table"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_coverage_reduction_mode),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_coverage_reduction_mode
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_coverage_reduction_mode"
    );
    assert_eq!(
        offset_of!(
            Ours,
            extended_dynamic_state3_representative_fragment_test_enable
        ),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_representative_fragment_test_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_representative_fragment_test_enable"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state3_shading_rate_image_enable),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3FeaturesEXT,
            extended_dynamic_state3_shading_rate_image_enable
        ),
        "offset of PhysicalDeviceExtendedDynamicState3FeaturesEXT.extended_dynamic_state3_shading_rate_image_enable"
    );
}

fn physical_device_extended_dynamic_state3_properties_ext() {
    type Ours = ours::PhysicalDeviceExtendedDynamicState3PropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExtendedDynamicState3PropertiesEXT>(),
        "size of PhysicalDeviceExtendedDynamicState3PropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExtendedDynamicState3PropertiesEXT>(),
        "alignment of PhysicalDeviceExtendedDynamicState3PropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3PropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceExtendedDynamicState3PropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3PropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceExtendedDynamicState3PropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_primitive_topology_unrestricted),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicState3PropertiesEXT,
            dynamic_primitive_topology_unrestricted
        ),
        "offset of PhysicalDeviceExtendedDynamicState3PropertiesEXT.dynamic_primitive_topology_unrestricted"
    );
}

fn physical_device_extended_dynamic_state_features_ext() {
    type Ours = ours::PhysicalDeviceExtendedDynamicStateFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExtendedDynamicStateFeaturesEXT>(),
        "size of PhysicalDeviceExtendedDynamicStateFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExtendedDynamicStateFeaturesEXT>(),
        "alignment of PhysicalDeviceExtendedDynamicStateFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicStateFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceExtendedDynamicStateFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExtendedDynamicStateFeaturesEXT, next),
        "offset of PhysicalDeviceExtendedDynamicStateFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, extended_dynamic_state),
        offset_of!(
            oracle::PhysicalDeviceExtendedDynamicStateFeaturesEXT,
            extended_dynamic_state
        ),
        "offset of PhysicalDeviceExtendedDynamicStateFeaturesEXT.extended_dynamic_state"
    );
}

fn physical_device_external_buffer_info() {
    type Ours = ours::PhysicalDeviceExternalBufferInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExternalBufferInfo>(),
        "size of PhysicalDeviceExternalBufferInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExternalBufferInfo>(),
        "alignment of PhysicalDeviceExternalBufferInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceExternalBufferInfo, s_type),
        "offset of PhysicalDeviceExternalBufferInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExternalBufferInfo, next),
        "offset of PhysicalDeviceExternalBufferInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PhysicalDeviceExternalBufferInfo, flags),
        "offset of PhysicalDeviceExternalBufferInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::PhysicalDeviceExternalBufferInfo, usage),
        "offset of PhysicalDeviceExternalBufferInfo.usage"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::PhysicalDeviceExternalBufferInfo, handle_type),
        "offset of PhysicalDeviceExternalBufferInfo.handle_type"
    );
}

fn physical_device_external_fence_info() {
    type Ours = ours::PhysicalDeviceExternalFenceInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExternalFenceInfo>(),
        "size of PhysicalDeviceExternalFenceInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExternalFenceInfo>(),
        "alignment of PhysicalDeviceExternalFenceInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceExternalFenceInfo, s_type),
        "offset of PhysicalDeviceExternalFenceInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExternalFenceInfo, next),
        "offset of PhysicalDeviceExternalFenceInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::PhysicalDeviceExternalFenceInfo, handle_type),
        "offset of PhysicalDeviceExternalFenceInfo.handle_type"
    );
}

fn physical_device_external_image_format_info() {
    type Ours = ours::PhysicalDeviceExternalImageFormatInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExternalImageFormatInfo>(),
        "size of PhysicalDeviceExternalImageFormatInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExternalImageFormatInfo>(),
        "alignment of PhysicalDeviceExternalImageFormatInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceExternalImageFormatInfo, s_type),
        "offset of PhysicalDeviceExternalImageFormatInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExternalImageFormatInfo, next),
        "offset of PhysicalDeviceExternalImageFormatInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::PhysicalDeviceExternalImageFormatInfo, handle_type),
        "offset of PhysicalDeviceExternalImageFormatInfo.handle_type"
    );
}

fn physical_device_external_semaphore_info() {
    type Ours = ours::PhysicalDeviceExternalSemaphoreInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceExternalSemaphoreInfo>(),
        "size of PhysicalDeviceExternalSemaphoreInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceExternalSemaphoreInfo>(),
        "alignment of PhysicalDeviceExternalSemaphoreInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceExternalSemaphoreInfo, s_type),
        "offset of PhysicalDeviceExternalSemaphoreInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceExternalSemaphoreInfo, next),
        "offset of PhysicalDeviceExternalSemaphoreInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::PhysicalDeviceExternalSemaphoreInfo, handle_type),
        "offset of PhysicalDeviceExternalSemaphoreInfo.handle_type"
    );
}

fn physical_device_features() {
    type Ours = ours::PhysicalDeviceFeatures;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFeatures>(),
        "size of PhysicalDeviceFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFeatures>(),
        "alignment of PhysicalDeviceFeatures"
    );
    assert_eq!(
        offset_of!(Ours, robust_buffer_access),
        offset_of!(oracle::PhysicalDeviceFeatures, robust_buffer_access),
        "offset of PhysicalDeviceFeatures.robust_buffer_access"
    );
    assert_eq!(
        offset_of!(Ours, full_draw_index_uint32),
        offset_of!(oracle::PhysicalDeviceFeatures, full_draw_index_uint32),
        "offset of PhysicalDeviceFeatures.full_draw_index_uint32"
    );
    assert_eq!(
        offset_of!(Ours, image_cube_array),
        offset_of!(oracle::PhysicalDeviceFeatures, image_cube_array),
        "offset of PhysicalDeviceFeatures.image_cube_array"
    );
    assert_eq!(
        offset_of!(Ours, independent_blend),
        offset_of!(oracle::PhysicalDeviceFeatures, independent_blend),
        "offset of PhysicalDeviceFeatures.independent_blend"
    );
    assert_eq!(
        offset_of!(Ours, geometry_shader),
        offset_of!(oracle::PhysicalDeviceFeatures, geometry_shader),
        "offset of PhysicalDeviceFeatures.geometry_shader"
    );
    assert_eq!(
        offset_of!(Ours, tessellation_shader),
        offset_of!(oracle::PhysicalDeviceFeatures, tessellation_shader),
        "offset of PhysicalDeviceFeatures.tessellation_shader"
    );
    assert_eq!(
        offset_of!(Ours, sample_rate_shading),
        offset_of!(oracle::PhysicalDeviceFeatures, sample_rate_shading),
        "offset of PhysicalDeviceFeatures.sample_rate_shading"
    );
    assert_eq!(
        offset_of!(Ours, dual_src_blend),
        offset_of!(oracle::PhysicalDeviceFeatures, dual_src_blend),
        "offset of PhysicalDeviceFeatures.dual_src_blend"
    );
    assert_eq!(
        offset_of!(Ours, logic_op),
        offset_of!(oracle::PhysicalDeviceFeatures, logic_op),
        "offset of PhysicalDeviceFeatures.logic_op"
    );
    assert_eq!(
        offset_of!(Ours, multi_draw_indirect),
        offset_of!(oracle::PhysicalDeviceFeatures, multi_draw_indirect),
        "offset of PhysicalDeviceFeatures.multi_draw_indirect"
    );
    assert_eq!(
        offset_of!(Ours, draw_indirect_first_instance),
        offset_of!(oracle::PhysicalDeviceFeatures, draw_indirect_first_instance),
        "offset of PhysicalDeviceFeatures.draw_indirect_first_instance"
    );
    assert_eq!(
        offset_of!(Ours, depth_clamp),
        offset_of!(oracle::PhysicalDeviceFeatures, depth_clamp),
        "offset of PhysicalDeviceFeatures.depth_clamp"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_clamp),
        offset_of!(oracle::PhysicalDeviceFeatures, depth_bias_clamp),
        "offset of PhysicalDeviceFeatures.depth_bias_clamp"
    );
    assert_eq!(
        offset_of!(Ours, fill_mode_non_solid),
        offset_of!(oracle::PhysicalDeviceFeatures, fill_mode_non_solid),
        "offset of PhysicalDeviceFeatures.fill_mode_non_solid"
    );
    assert_eq!(
        offset_of!(Ours, depth_bounds),
        offset_of!(oracle::PhysicalDeviceFeatures, depth_bounds),
        "offset of PhysicalDeviceFeatures.depth_bounds"
    );
    assert_eq!(
        offset_of!(Ours, wide_lines),
        offset_of!(oracle::PhysicalDeviceFeatures, wide_lines),
        "offset of PhysicalDeviceFeatures.wide_lines"
    );
    assert_eq!(
        offset_of!(Ours, large_points),
        offset_of!(oracle::PhysicalDeviceFeatures, large_points),
        "offset of PhysicalDeviceFeatures.large_points"
    );
    assert_eq!(
        offset_of!(Ours, alpha_to_one),
        offset_of!(oracle::PhysicalDeviceFeatures, alpha_to_one),
        "offset of PhysicalDeviceFeatures.alpha_to_one"
    );
    assert_eq!(
        offset_of!(Ours, multi_viewport),
        offset_of!(oracle::PhysicalDeviceFeatures, multi_viewport),
        "offset of PhysicalDeviceFeatures.multi_viewport"
    );
    assert_eq!(
        offset_of!(Ours, sampler_anisotropy),
        offset_of!(oracle::PhysicalDeviceFeatures, sampler_anisotropy),
        "offset of PhysicalDeviceFeatures.sampler_anisotropy"
    );
    assert_eq!(
        offset_of!(Ours, texture_compression_etc2),
        offset_of!(oracle::PhysicalDeviceFeatures, texture_compression_etc2),
        "offset of PhysicalDeviceFeatures.texture_compression_etc2"
    );
    assert_eq!(
        offset_of!(Ours, texture_compression_astc_ldr),
        offset_of!(oracle::PhysicalDeviceFeatures, texture_compression_astc_ldr),
        "offset of PhysicalDeviceFeatures.texture_compression_astc_ldr"
    );
    assert_eq!(
        offset_of!(Ours, texture_compression_bc),
        offset_of!(oracle::PhysicalDeviceFeatures, texture_compression_bc),
        "offset of PhysicalDeviceFeatures.texture_compression_bc"
    );
    assert_eq!(
        offset_of!(Ours, occlusion_query_precise),
        offset_of!(oracle::PhysicalDeviceFeatures, occlusion_query_precise),
        "offset of PhysicalDeviceFeatures.occlusion_query_precise"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_statistics_query),
        offset_of!(oracle::PhysicalDeviceFeatures, pipeline_statistics_query),
        "offset of PhysicalDeviceFeatures.pipeline_statistics_query"
    );
    assert_eq!(
        offset_of!(Ours, vertex_pipeline_stores_and_atomics),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            vertex_pipeline_stores_and_atomics
        ),
        "offset of PhysicalDeviceFeatures.vertex_pipeline_stores_and_atomics"
    );
    assert_eq!(
        offset_of!(Ours, fragment_stores_and_atomics),
        offset_of!(oracle::PhysicalDeviceFeatures, fragment_stores_and_atomics),
        "offset of PhysicalDeviceFeatures.fragment_stores_and_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_tessellation_and_geometry_point_size),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_tessellation_and_geometry_point_size
        ),
        "offset of PhysicalDeviceFeatures.shader_tessellation_and_geometry_point_size"
    );
    assert_eq!(
        offset_of!(Ours, shader_image_gather_extended),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_image_gather_extended),
        "offset of PhysicalDeviceFeatures.shader_image_gather_extended"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_extended_formats),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_image_extended_formats
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_image_extended_formats"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_multisample),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_image_multisample
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_image_multisample"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_read_without_format),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_image_read_without_format
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_image_read_without_format"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_write_without_format),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_image_write_without_format
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_image_write_without_format"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_uniform_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceFeatures.shader_uniform_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_sampled_image_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_sampled_image_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceFeatures.shader_sampled_image_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceFeatures,
            shader_storage_image_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceFeatures.shader_storage_image_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_clip_distance),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_clip_distance),
        "offset of PhysicalDeviceFeatures.shader_clip_distance"
    );
    assert_eq!(
        offset_of!(Ours, shader_cull_distance),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_cull_distance),
        "offset of PhysicalDeviceFeatures.shader_cull_distance"
    );
    assert_eq!(
        offset_of!(Ours, shader_float64),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_float64),
        "offset of PhysicalDeviceFeatures.shader_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_int64),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_int64),
        "offset of PhysicalDeviceFeatures.shader_int64"
    );
    assert_eq!(
        offset_of!(Ours, shader_int16),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_int16),
        "offset of PhysicalDeviceFeatures.shader_int16"
    );
    assert_eq!(
        offset_of!(Ours, shader_resource_residency),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_resource_residency),
        "offset of PhysicalDeviceFeatures.shader_resource_residency"
    );
    assert_eq!(
        offset_of!(Ours, shader_resource_min_lod),
        offset_of!(oracle::PhysicalDeviceFeatures, shader_resource_min_lod),
        "offset of PhysicalDeviceFeatures.shader_resource_min_lod"
    );
    assert_eq!(
        offset_of!(Ours, sparse_binding),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_binding),
        "offset of PhysicalDeviceFeatures.sparse_binding"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency_buffer),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency_buffer),
        "offset of PhysicalDeviceFeatures.sparse_residency_buffer"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency_image_2d),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency_image_2d),
        "offset of PhysicalDeviceFeatures.sparse_residency_image_2d"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency_image_3d),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency_image_3d),
        "offset of PhysicalDeviceFeatures.sparse_residency_image_3d"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency2_samples),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency2_samples),
        "offset of PhysicalDeviceFeatures.sparse_residency2_samples"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency4_samples),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency4_samples),
        "offset of PhysicalDeviceFeatures.sparse_residency4_samples"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency8_samples),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency8_samples),
        "offset of PhysicalDeviceFeatures.sparse_residency8_samples"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency16_samples),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency16_samples),
        "offset of PhysicalDeviceFeatures.sparse_residency16_samples"
    );
    assert_eq!(
        offset_of!(Ours, sparse_residency_aliased),
        offset_of!(oracle::PhysicalDeviceFeatures, sparse_residency_aliased),
        "offset of PhysicalDeviceFeatures.sparse_residency_aliased"
    );
    assert_eq!(
        offset_of!(Ours, variable_multisample_rate),
        offset_of!(oracle::PhysicalDeviceFeatures, variable_multisample_rate),
        "offset of PhysicalDeviceFeatures.variable_multisample_rate"
    );
    assert_eq!(
        offset_of!(Ours, inherited_queries),
        offset_of!(oracle::PhysicalDeviceFeatures, inherited_queries),
        "offset of PhysicalDeviceFeatures.inherited_queries"
    );
}

fn physical_device_features2() {
    type Ours = ours::PhysicalDeviceFeatures2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFeatures2>(),
        "size of PhysicalDeviceFeatures2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFeatures2>(),
        "alignment of PhysicalDeviceFeatures2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceFeatures2, s_type),
        "offset of PhysicalDeviceFeatures2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceFeatures2, next),
        "offset of PhysicalDeviceFeatures2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, features),
        offset_of!(oracle::PhysicalDeviceFeatures2, features),
        "offset of PhysicalDeviceFeatures2.features"
    );
}

fn physical_device_float_controls_properties() {
    type Ours = ours::PhysicalDeviceFloatControlsProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFloatControlsProperties>(),
        "size of PhysicalDeviceFloatControlsProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFloatControlsProperties>(),
        "alignment of PhysicalDeviceFloatControlsProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceFloatControlsProperties, s_type),
        "offset of PhysicalDeviceFloatControlsProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceFloatControlsProperties, next),
        "offset of PhysicalDeviceFloatControlsProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, denorm_behavior_independence),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            denorm_behavior_independence
        ),
        "offset of PhysicalDeviceFloatControlsProperties.denorm_behavior_independence"
    );
    assert_eq!(
        offset_of!(Ours, rounding_mode_independence),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            rounding_mode_independence
        ),
        "offset of PhysicalDeviceFloatControlsProperties.rounding_mode_independence"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float16),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_signed_zero_inf_nan_preserve_float16
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_signed_zero_inf_nan_preserve_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float32),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_signed_zero_inf_nan_preserve_float32
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_signed_zero_inf_nan_preserve_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float64),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_signed_zero_inf_nan_preserve_float64
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_signed_zero_inf_nan_preserve_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float16),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_preserve_float16
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_preserve_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float32),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_preserve_float32
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_preserve_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float64),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_preserve_float64
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_preserve_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float16),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_flush_to_zero_float16
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_flush_to_zero_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float32),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_flush_to_zero_float32
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_flush_to_zero_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float64),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_denorm_flush_to_zero_float64
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_denorm_flush_to_zero_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float16),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rte_float16
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rte_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float32),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rte_float32
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rte_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float64),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rte_float64
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rte_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float16),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rtz_float16
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rtz_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float32),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rtz_float32
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rtz_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float64),
        offset_of!(
            oracle::PhysicalDeviceFloatControlsProperties,
            shader_rounding_mode_rtz_float64
        ),
        "offset of PhysicalDeviceFloatControlsProperties.shader_rounding_mode_rtz_float64"
    );
}

fn physical_device_fragment_shader_barycentric_features_khr() {
    type Ours = ours::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR>(),
        "size of PhysicalDeviceFragmentShaderBarycentricFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR>(),
        "alignment of PhysicalDeviceFragmentShaderBarycentricFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shader_barycentric),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricFeaturesKHR,
            fragment_shader_barycentric
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricFeaturesKHR.fragment_shader_barycentric"
    );
}

fn physical_device_fragment_shader_barycentric_properties_khr() {
    type Ours = ours::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR>(),
        "size of PhysicalDeviceFragmentShaderBarycentricPropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR>(),
        "alignment of PhysicalDeviceFragmentShaderBarycentricPropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR,
            s_type
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricPropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR,
            next
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricPropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, tri_strip_vertex_order_independent_of_provoking_vertex),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderBarycentricPropertiesKHR,
            tri_strip_vertex_order_independent_of_provoking_vertex
        ),
        "offset of PhysicalDeviceFragmentShaderBarycentricPropertiesKHR.tri_strip_vertex_order_independent_of_provoking_vertex"
    );
}

fn physical_device_fragment_shader_interlock_features_ext() {
    type Ours = ours::PhysicalDeviceFragmentShaderInterlockFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT>(),
        "size of PhysicalDeviceFragmentShaderInterlockFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT>(),
        "alignment of PhysicalDeviceFragmentShaderInterlockFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceFragmentShaderInterlockFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceFragmentShaderInterlockFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shader_sample_interlock),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT,
            fragment_shader_sample_interlock
        ),
        "offset of PhysicalDeviceFragmentShaderInterlockFeaturesEXT.fragment_shader_sample_interlock"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shader_pixel_interlock),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT,
            fragment_shader_pixel_interlock
        ),
        "offset of PhysicalDeviceFragmentShaderInterlockFeaturesEXT.fragment_shader_pixel_interlock"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shader_shading_rate_interlock),
        offset_of!(
            oracle::PhysicalDeviceFragmentShaderInterlockFeaturesEXT,
            fragment_shader_shading_rate_interlock
        ),
        "offset of PhysicalDeviceFragmentShaderInterlockFeaturesEXT.fragment_shader_shading_rate_interlock"
    );
}

fn physical_device_fragment_shading_rate_features_khr() {
    type Ours = ours::PhysicalDeviceFragmentShadingRateFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR>(),
        "size of PhysicalDeviceFragmentShadingRateFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR>(),
        "alignment of PhysicalDeviceFragmentShadingRateFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR, s_type),
        "offset of PhysicalDeviceFragmentShadingRateFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR, next),
        "offset of PhysicalDeviceFragmentShadingRateFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_fragment_shading_rate),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR,
            pipeline_fragment_shading_rate
        ),
        "offset of PhysicalDeviceFragmentShadingRateFeaturesKHR.pipeline_fragment_shading_rate"
    );
    assert_eq!(
        offset_of!(Ours, primitive_fragment_shading_rate),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR,
            primitive_fragment_shading_rate
        ),
        "offset of PhysicalDeviceFragmentShadingRateFeaturesKHR.primitive_fragment_shading_rate"
    );
    assert_eq!(
        offset_of!(Ours, attachment_fragment_shading_rate),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRateFeaturesKHR,
            attachment_fragment_shading_rate
        ),
        "offset of PhysicalDeviceFragmentShadingRateFeaturesKHR.attachment_fragment_shading_rate"
    );
}

fn physical_device_fragment_shading_rate_khr() {
    type Ours = ours::PhysicalDeviceFragmentShadingRateKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShadingRateKHR>(),
        "size of PhysicalDeviceFragmentShadingRateKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShadingRateKHR>(),
        "alignment of PhysicalDeviceFragmentShadingRateKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateKHR, s_type),
        "offset of PhysicalDeviceFragmentShadingRateKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateKHR, next),
        "offset of PhysicalDeviceFragmentShadingRateKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sample_counts),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateKHR, sample_counts),
        "offset of PhysicalDeviceFragmentShadingRateKHR.sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, fragment_size),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRateKHR, fragment_size),
        "offset of PhysicalDeviceFragmentShadingRateKHR.fragment_size"
    );
}

fn physical_device_fragment_shading_rate_properties_khr() {
    type Ours = ours::PhysicalDeviceFragmentShadingRatePropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR>(),
        "size of PhysicalDeviceFragmentShadingRatePropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR>(),
        "alignment of PhysicalDeviceFragmentShadingRatePropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            s_type
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR, next),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, min_fragment_shading_rate_attachment_texel_size),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            min_fragment_shading_rate_attachment_texel_size
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.min_fragment_shading_rate_attachment_texel_size"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_shading_rate_attachment_texel_size),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_shading_rate_attachment_texel_size
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_shading_rate_attachment_texel_size"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_fragment_shading_rate_attachment_texel_size_aspect_ratio
        ),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_shading_rate_attachment_texel_size_aspect_ratio
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_shading_rate_attachment_texel_size_aspect_ratio"
    );
    assert_eq!(
        offset_of!(
            Ours,
            primitive_fragment_shading_rate_with_multiple_viewports
        ),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            primitive_fragment_shading_rate_with_multiple_viewports
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.primitive_fragment_shading_rate_with_multiple_viewports"
    );
    assert_eq!(
        offset_of!(Ours, layered_shading_rate_attachments),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            layered_shading_rate_attachments
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.layered_shading_rate_attachments"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_non_trivial_combiner_ops),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_non_trivial_combiner_ops
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_non_trivial_combiner_ops"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_size),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_size
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_size"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_size_aspect_ratio),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_size_aspect_ratio
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_size_aspect_ratio"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_shading_rate_coverage_samples),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_shading_rate_coverage_samples
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_shading_rate_coverage_samples"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_shading_rate_rasterization_samples),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            max_fragment_shading_rate_rasterization_samples
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.max_fragment_shading_rate_rasterization_samples"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_shader_depth_stencil_writes),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_shader_depth_stencil_writes
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_shader_depth_stencil_writes"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_sample_mask),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_sample_mask
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_sample_mask"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_shader_sample_mask),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_shader_sample_mask
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_shader_sample_mask"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_conservative_rasterization),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_conservative_rasterization
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_conservative_rasterization"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_fragment_shader_interlock),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_fragment_shader_interlock
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_fragment_shader_interlock"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_with_custom_sample_locations),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_with_custom_sample_locations
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_with_custom_sample_locations"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_strict_multiply_combiner),
        offset_of!(
            oracle::PhysicalDeviceFragmentShadingRatePropertiesKHR,
            fragment_shading_rate_strict_multiply_combiner
        ),
        "offset of PhysicalDeviceFragmentShadingRatePropertiesKHR.fragment_shading_rate_strict_multiply_combiner"
    );
}

fn physical_device_global_priority_query_features() {
    type Ours = ours::PhysicalDeviceGlobalPriorityQueryFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceGlobalPriorityQueryFeatures>(),
        "size of PhysicalDeviceGlobalPriorityQueryFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceGlobalPriorityQueryFeatures>(),
        "alignment of PhysicalDeviceGlobalPriorityQueryFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceGlobalPriorityQueryFeatures, s_type),
        "offset of PhysicalDeviceGlobalPriorityQueryFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceGlobalPriorityQueryFeatures, next),
        "offset of PhysicalDeviceGlobalPriorityQueryFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, global_priority_query),
        offset_of!(
            oracle::PhysicalDeviceGlobalPriorityQueryFeatures,
            global_priority_query
        ),
        "offset of PhysicalDeviceGlobalPriorityQueryFeatures.global_priority_query"
    );
}

fn physical_device_graphics_pipeline_library_features_ext() {
    type Ours = ours::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT>(),
        "size of PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT>(),
        "alignment of PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, graphics_pipeline_library),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT,
            graphics_pipeline_library
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryFeaturesEXT.graphics_pipeline_library"
    );
}

fn physical_device_graphics_pipeline_library_properties_ext() {
    type Ours = ours::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT>(),
        "size of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT>(),
        "alignment of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, graphics_pipeline_library_fast_linking),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT,
            graphics_pipeline_library_fast_linking
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT.graphics_pipeline_library_fast_linking"
    );
    assert_eq!(
        offset_of!(
            Ours,
            graphics_pipeline_library_independent_interpolation_decoration
        ),
        offset_of!(
            oracle::PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT,
            graphics_pipeline_library_independent_interpolation_decoration
        ),
        "offset of PhysicalDeviceGraphicsPipelineLibraryPropertiesEXT.graphics_pipeline_library_independent_interpolation_decoration"
    );
}

fn physical_device_group_properties() {
    type Ours = ours::PhysicalDeviceGroupProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceGroupProperties>(),
        "size of PhysicalDeviceGroupProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceGroupProperties>(),
        "alignment of PhysicalDeviceGroupProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceGroupProperties, s_type),
        "offset of PhysicalDeviceGroupProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceGroupProperties, next),
        "offset of PhysicalDeviceGroupProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, physical_device_count),
        offset_of!(oracle::PhysicalDeviceGroupProperties, physical_device_count),
        "offset of PhysicalDeviceGroupProperties.physical_device_count"
    );
    assert_eq!(
        offset_of!(Ours, physical_devices),
        offset_of!(oracle::PhysicalDeviceGroupProperties, physical_devices),
        "offset of PhysicalDeviceGroupProperties.physical_devices"
    );
    assert_eq!(
        offset_of!(Ours, subset_allocation),
        offset_of!(oracle::PhysicalDeviceGroupProperties, subset_allocation),
        "offset of PhysicalDeviceGroupProperties.subset_allocation"
    );
}

fn physical_device_host_image_copy_features() {
    type Ours = ours::PhysicalDeviceHostImageCopyFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceHostImageCopyFeatures>(),
        "size of PhysicalDeviceHostImageCopyFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceHostImageCopyFeatures>(),
        "alignment of PhysicalDeviceHostImageCopyFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceHostImageCopyFeatures, s_type),
        "offset of PhysicalDeviceHostImageCopyFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceHostImageCopyFeatures, next),
        "offset of PhysicalDeviceHostImageCopyFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, host_image_copy),
        offset_of!(oracle::PhysicalDeviceHostImageCopyFeatures, host_image_copy),
        "offset of PhysicalDeviceHostImageCopyFeatures.host_image_copy"
    );
}

fn physical_device_host_image_copy_properties() {
    type Ours = ours::PhysicalDeviceHostImageCopyProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceHostImageCopyProperties>(),
        "size of PhysicalDeviceHostImageCopyProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceHostImageCopyProperties>(),
        "alignment of PhysicalDeviceHostImageCopyProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceHostImageCopyProperties, s_type),
        "offset of PhysicalDeviceHostImageCopyProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceHostImageCopyProperties, next),
        "offset of PhysicalDeviceHostImageCopyProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, copy_src_layout_count),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            copy_src_layout_count
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.copy_src_layout_count"
    );
    assert_eq!(
        offset_of!(Ours, p_copy_src_layouts),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            copy_src_layouts
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.p_copy_src_layouts"
    );
    assert_eq!(
        offset_of!(Ours, copy_dst_layout_count),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            copy_dst_layout_count
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.copy_dst_layout_count"
    );
    assert_eq!(
        offset_of!(Ours, p_copy_dst_layouts),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            copy_dst_layouts
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.p_copy_dst_layouts"
    );
    assert_eq!(
        offset_of!(Ours, optimal_tiling_layout_uuid),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            optimal_tiling_layout_uuid
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.optimal_tiling_layout_uuid"
    );
    assert_eq!(
        offset_of!(Ours, identical_memory_type_requirements),
        offset_of!(
            oracle::PhysicalDeviceHostImageCopyProperties,
            identical_memory_type_requirements
        ),
        "offset of PhysicalDeviceHostImageCopyProperties.identical_memory_type_requirements"
    );
}

fn physical_device_host_query_reset_features() {
    type Ours = ours::PhysicalDeviceHostQueryResetFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceHostQueryResetFeatures>(),
        "size of PhysicalDeviceHostQueryResetFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceHostQueryResetFeatures>(),
        "alignment of PhysicalDeviceHostQueryResetFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceHostQueryResetFeatures, s_type),
        "offset of PhysicalDeviceHostQueryResetFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceHostQueryResetFeatures, next),
        "offset of PhysicalDeviceHostQueryResetFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, host_query_reset),
        offset_of!(
            oracle::PhysicalDeviceHostQueryResetFeatures,
            host_query_reset
        ),
        "offset of PhysicalDeviceHostQueryResetFeatures.host_query_reset"
    );
}

fn physical_device_id_properties() {
    type Ours = ours::PhysicalDeviceIDProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceIDProperties>(),
        "size of PhysicalDeviceIDProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceIDProperties>(),
        "alignment of PhysicalDeviceIDProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceIDProperties, s_type),
        "offset of PhysicalDeviceIDProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceIDProperties, next),
        "offset of PhysicalDeviceIDProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_uuid),
        offset_of!(oracle::PhysicalDeviceIDProperties, device_uuid),
        "offset of PhysicalDeviceIDProperties.device_uuid"
    );
    assert_eq!(
        offset_of!(Ours, driver_uuid),
        offset_of!(oracle::PhysicalDeviceIDProperties, driver_uuid),
        "offset of PhysicalDeviceIDProperties.driver_uuid"
    );
    assert_eq!(
        offset_of!(Ours, device_luid),
        offset_of!(oracle::PhysicalDeviceIDProperties, device_luid),
        "offset of PhysicalDeviceIDProperties.device_luid"
    );
    assert_eq!(
        offset_of!(Ours, device_node_mask),
        offset_of!(oracle::PhysicalDeviceIDProperties, device_node_mask),
        "offset of PhysicalDeviceIDProperties.device_node_mask"
    );
    assert_eq!(
        offset_of!(Ours, device_luid_valid),
        offset_of!(oracle::PhysicalDeviceIDProperties, device_luid_valid),
        "offset of PhysicalDeviceIDProperties.device_luid_valid"
    );
}

fn physical_device_image_2d_view_of_3d_features_ext() {
    type Ours = ours::PhysicalDeviceImage2DViewOf3DFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT>(),
        "size of PhysicalDeviceImage2DViewOf3DFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT>(),
        "alignment of PhysicalDeviceImage2DViewOf3DFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT, s_type),
        "offset of PhysicalDeviceImage2DViewOf3DFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT, next),
        "offset of PhysicalDeviceImage2DViewOf3DFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_2d_view_of_3d),
        offset_of!(
            oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT,
            image_2d_view_of_3d
        ),
        "offset of PhysicalDeviceImage2DViewOf3DFeaturesEXT.image_2d_view_of_3d"
    );
    assert_eq!(
        offset_of!(Ours, sampler_2d_view_of_3d),
        offset_of!(
            oracle::PhysicalDeviceImage2DViewOf3DFeaturesEXT,
            sampler_2d_view_of_3d
        ),
        "offset of PhysicalDeviceImage2DViewOf3DFeaturesEXT.sampler_2d_view_of_3d"
    );
}

fn physical_device_image_drm_format_modifier_info_ext() {
    type Ours = ours::PhysicalDeviceImageDrmFormatModifierInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT>(),
        "size of PhysicalDeviceImageDrmFormatModifierInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT>(),
        "alignment of PhysicalDeviceImageDrmFormatModifierInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT, s_type),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT, next),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, drm_format_modifier),
        offset_of!(
            oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT,
            drm_format_modifier
        ),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.drm_format_modifier"
    );
    assert_eq!(
        offset_of!(Ours, sharing_mode),
        offset_of!(
            oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT,
            sharing_mode
        ),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.sharing_mode"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_index_count),
        offset_of!(
            oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT,
            queue_family_index_count
        ),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.queue_family_index_count"
    );
    assert_eq!(
        offset_of!(Ours, p_queue_family_indices),
        offset_of!(
            oracle::PhysicalDeviceImageDrmFormatModifierInfoEXT,
            queue_family_indices
        ),
        "offset of PhysicalDeviceImageDrmFormatModifierInfoEXT.p_queue_family_indices"
    );
}

fn physical_device_image_format_info2() {
    type Ours = ours::PhysicalDeviceImageFormatInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageFormatInfo2>(),
        "size of PhysicalDeviceImageFormatInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageFormatInfo2>(),
        "alignment of PhysicalDeviceImageFormatInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, s_type),
        "offset of PhysicalDeviceImageFormatInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, next),
        "offset of PhysicalDeviceImageFormatInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, format),
        "offset of PhysicalDeviceImageFormatInfo2.format"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, type_),
        "offset of PhysicalDeviceImageFormatInfo2.type_"
    );
    assert_eq!(
        offset_of!(Ours, tiling),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, tiling),
        "offset of PhysicalDeviceImageFormatInfo2.tiling"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, usage),
        "offset of PhysicalDeviceImageFormatInfo2.usage"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PhysicalDeviceImageFormatInfo2, flags),
        "offset of PhysicalDeviceImageFormatInfo2.flags"
    );
}

fn physical_device_image_robustness_features() {
    type Ours = ours::PhysicalDeviceImageRobustnessFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageRobustnessFeatures>(),
        "size of PhysicalDeviceImageRobustnessFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageRobustnessFeatures>(),
        "alignment of PhysicalDeviceImageRobustnessFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageRobustnessFeatures, s_type),
        "offset of PhysicalDeviceImageRobustnessFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageRobustnessFeatures, next),
        "offset of PhysicalDeviceImageRobustnessFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, robust_image_access),
        offset_of!(
            oracle::PhysicalDeviceImageRobustnessFeatures,
            robust_image_access
        ),
        "offset of PhysicalDeviceImageRobustnessFeatures.robust_image_access"
    );
}

fn physical_device_image_sliced_view_of_3d_features_ext() {
    type Ours = ours::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT>(),
        "size of PhysicalDeviceImageSlicedViewOf3DFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT>(),
        "alignment of PhysicalDeviceImageSlicedViewOf3DFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, s_type),
        "offset of PhysicalDeviceImageSlicedViewOf3DFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT, next),
        "offset of PhysicalDeviceImageSlicedViewOf3DFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_sliced_view_of_3d),
        offset_of!(
            oracle::PhysicalDeviceImageSlicedViewOf3DFeaturesEXT,
            image_sliced_view_of_3d
        ),
        "offset of PhysicalDeviceImageSlicedViewOf3DFeaturesEXT.image_sliced_view_of_3d"
    );
}

fn physical_device_image_view_image_format_info_ext() {
    type Ours = ours::PhysicalDeviceImageViewImageFormatInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageViewImageFormatInfoEXT>(),
        "size of PhysicalDeviceImageViewImageFormatInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageViewImageFormatInfoEXT>(),
        "alignment of PhysicalDeviceImageViewImageFormatInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageViewImageFormatInfoEXT, s_type),
        "offset of PhysicalDeviceImageViewImageFormatInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageViewImageFormatInfoEXT, next),
        "offset of PhysicalDeviceImageViewImageFormatInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_view_type),
        offset_of!(
            oracle::PhysicalDeviceImageViewImageFormatInfoEXT,
            image_view_type
        ),
        "offset of PhysicalDeviceImageViewImageFormatInfoEXT.image_view_type"
    );
}

fn physical_device_image_view_min_lod_features_ext() {
    type Ours = ours::PhysicalDeviceImageViewMinLodFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImageViewMinLodFeaturesEXT>(),
        "size of PhysicalDeviceImageViewMinLodFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImageViewMinLodFeaturesEXT>(),
        "alignment of PhysicalDeviceImageViewMinLodFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImageViewMinLodFeaturesEXT, s_type),
        "offset of PhysicalDeviceImageViewMinLodFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImageViewMinLodFeaturesEXT, next),
        "offset of PhysicalDeviceImageViewMinLodFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, min_lod),
        offset_of!(oracle::PhysicalDeviceImageViewMinLodFeaturesEXT, min_lod),
        "offset of PhysicalDeviceImageViewMinLodFeaturesEXT.min_lod"
    );
}

fn physical_device_imageless_framebuffer_features() {
    type Ours = ours::PhysicalDeviceImagelessFramebufferFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceImagelessFramebufferFeatures>(),
        "size of PhysicalDeviceImagelessFramebufferFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceImagelessFramebufferFeatures>(),
        "alignment of PhysicalDeviceImagelessFramebufferFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceImagelessFramebufferFeatures, s_type),
        "offset of PhysicalDeviceImagelessFramebufferFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceImagelessFramebufferFeatures, next),
        "offset of PhysicalDeviceImagelessFramebufferFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, imageless_framebuffer),
        offset_of!(
            oracle::PhysicalDeviceImagelessFramebufferFeatures,
            imageless_framebuffer
        ),
        "offset of PhysicalDeviceImagelessFramebufferFeatures.imageless_framebuffer"
    );
}

fn physical_device_index_type_uint8_features() {
    type Ours = ours::PhysicalDeviceIndexTypeUint8Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceIndexTypeUint8Features>(),
        "size of PhysicalDeviceIndexTypeUint8Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceIndexTypeUint8Features>(),
        "alignment of PhysicalDeviceIndexTypeUint8Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceIndexTypeUint8Features, s_type),
        "offset of PhysicalDeviceIndexTypeUint8Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceIndexTypeUint8Features, next),
        "offset of PhysicalDeviceIndexTypeUint8Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, index_type_uint8),
        offset_of!(
            oracle::PhysicalDeviceIndexTypeUint8Features,
            index_type_uint8
        ),
        "offset of PhysicalDeviceIndexTypeUint8Features.index_type_uint8"
    );
}

fn physical_device_inline_uniform_block_features() {
    type Ours = ours::PhysicalDeviceInlineUniformBlockFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceInlineUniformBlockFeatures>(),
        "size of PhysicalDeviceInlineUniformBlockFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceInlineUniformBlockFeatures>(),
        "alignment of PhysicalDeviceInlineUniformBlockFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceInlineUniformBlockFeatures, s_type),
        "offset of PhysicalDeviceInlineUniformBlockFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceInlineUniformBlockFeatures, next),
        "offset of PhysicalDeviceInlineUniformBlockFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, inline_uniform_block),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockFeatures,
            inline_uniform_block
        ),
        "offset of PhysicalDeviceInlineUniformBlockFeatures.inline_uniform_block"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_inline_uniform_block_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockFeatures,
            descriptor_binding_inline_uniform_block_update_after_bind
        ),
        "offset of PhysicalDeviceInlineUniformBlockFeatures.descriptor_binding_inline_uniform_block_update_after_bind"
    );
}

fn physical_device_inline_uniform_block_properties() {
    type Ours = ours::PhysicalDeviceInlineUniformBlockProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceInlineUniformBlockProperties>(),
        "size of PhysicalDeviceInlineUniformBlockProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceInlineUniformBlockProperties>(),
        "alignment of PhysicalDeviceInlineUniformBlockProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceInlineUniformBlockProperties, s_type),
        "offset of PhysicalDeviceInlineUniformBlockProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceInlineUniformBlockProperties, next),
        "offset of PhysicalDeviceInlineUniformBlockProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_inline_uniform_block_size),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockProperties,
            max_inline_uniform_block_size
        ),
        "offset of PhysicalDeviceInlineUniformBlockProperties.max_inline_uniform_block_size"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_inline_uniform_blocks),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockProperties,
            max_per_stage_descriptor_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceInlineUniformBlockProperties.max_per_stage_descriptor_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_inline_uniform_blocks
        ),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockProperties,
            max_per_stage_descriptor_update_after_bind_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceInlineUniformBlockProperties.max_per_stage_descriptor_update_after_bind_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_inline_uniform_blocks),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockProperties,
            max_descriptor_set_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceInlineUniformBlockProperties.max_descriptor_set_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_inline_uniform_blocks
        ),
        offset_of!(
            oracle::PhysicalDeviceInlineUniformBlockProperties,
            max_descriptor_set_update_after_bind_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceInlineUniformBlockProperties.max_descriptor_set_update_after_bind_inline_uniform_blocks"
    );
}

fn physical_device_legacy_dithering_features_ext() {
    type Ours = ours::PhysicalDeviceLegacyDitheringFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLegacyDitheringFeaturesEXT>(),
        "size of PhysicalDeviceLegacyDitheringFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLegacyDitheringFeaturesEXT>(),
        "alignment of PhysicalDeviceLegacyDitheringFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceLegacyDitheringFeaturesEXT, s_type),
        "offset of PhysicalDeviceLegacyDitheringFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceLegacyDitheringFeaturesEXT, next),
        "offset of PhysicalDeviceLegacyDitheringFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, legacy_dithering),
        offset_of!(
            oracle::PhysicalDeviceLegacyDitheringFeaturesEXT,
            legacy_dithering
        ),
        "offset of PhysicalDeviceLegacyDitheringFeaturesEXT.legacy_dithering"
    );
}

fn physical_device_legacy_vertex_attributes_features_ext() {
    type Ours = ours::PhysicalDeviceLegacyVertexAttributesFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLegacyVertexAttributesFeaturesEXT>(),
        "size of PhysicalDeviceLegacyVertexAttributesFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLegacyVertexAttributesFeaturesEXT>(),
        "alignment of PhysicalDeviceLegacyVertexAttributesFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, legacy_vertex_attributes),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesFeaturesEXT,
            legacy_vertex_attributes
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesFeaturesEXT.legacy_vertex_attributes"
    );
}

fn physical_device_legacy_vertex_attributes_properties_ext() {
    type Ours = ours::PhysicalDeviceLegacyVertexAttributesPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLegacyVertexAttributesPropertiesEXT>(),
        "size of PhysicalDeviceLegacyVertexAttributesPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLegacyVertexAttributesPropertiesEXT>(),
        "alignment of PhysicalDeviceLegacyVertexAttributesPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesPropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, native_unaligned_performance),
        offset_of!(
            oracle::PhysicalDeviceLegacyVertexAttributesPropertiesEXT,
            native_unaligned_performance
        ),
        "offset of PhysicalDeviceLegacyVertexAttributesPropertiesEXT.native_unaligned_performance"
    );
}

fn physical_device_limits() {
    type Ours = ours::PhysicalDeviceLimits;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLimits>(),
        "size of PhysicalDeviceLimits"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLimits>(),
        "alignment of PhysicalDeviceLimits"
    );
    assert_eq!(
        offset_of!(Ours, max_image_dimension_1d),
        offset_of!(oracle::PhysicalDeviceLimits, max_image_dimension_1d),
        "offset of PhysicalDeviceLimits.max_image_dimension_1d"
    );
    assert_eq!(
        offset_of!(Ours, max_image_dimension_2d),
        offset_of!(oracle::PhysicalDeviceLimits, max_image_dimension_2d),
        "offset of PhysicalDeviceLimits.max_image_dimension_2d"
    );
    assert_eq!(
        offset_of!(Ours, max_image_dimension_3d),
        offset_of!(oracle::PhysicalDeviceLimits, max_image_dimension_3d),
        "offset of PhysicalDeviceLimits.max_image_dimension_3d"
    );
    assert_eq!(
        offset_of!(Ours, max_image_dimension_cube),
        offset_of!(oracle::PhysicalDeviceLimits, max_image_dimension_cube),
        "offset of PhysicalDeviceLimits.max_image_dimension_cube"
    );
    assert_eq!(
        offset_of!(Ours, max_image_array_layers),
        offset_of!(oracle::PhysicalDeviceLimits, max_image_array_layers),
        "offset of PhysicalDeviceLimits.max_image_array_layers"
    );
    assert_eq!(
        offset_of!(Ours, max_texel_buffer_elements),
        offset_of!(oracle::PhysicalDeviceLimits, max_texel_buffer_elements),
        "offset of PhysicalDeviceLimits.max_texel_buffer_elements"
    );
    assert_eq!(
        offset_of!(Ours, max_uniform_buffer_range),
        offset_of!(oracle::PhysicalDeviceLimits, max_uniform_buffer_range),
        "offset of PhysicalDeviceLimits.max_uniform_buffer_range"
    );
    assert_eq!(
        offset_of!(Ours, max_storage_buffer_range),
        offset_of!(oracle::PhysicalDeviceLimits, max_storage_buffer_range),
        "offset of PhysicalDeviceLimits.max_storage_buffer_range"
    );
    assert_eq!(
        offset_of!(Ours, max_push_constants_size),
        offset_of!(oracle::PhysicalDeviceLimits, max_push_constants_size),
        "offset of PhysicalDeviceLimits.max_push_constants_size"
    );
    assert_eq!(
        offset_of!(Ours, max_memory_allocation_count),
        offset_of!(oracle::PhysicalDeviceLimits, max_memory_allocation_count),
        "offset of PhysicalDeviceLimits.max_memory_allocation_count"
    );
    assert_eq!(
        offset_of!(Ours, max_sampler_allocation_count),
        offset_of!(oracle::PhysicalDeviceLimits, max_sampler_allocation_count),
        "offset of PhysicalDeviceLimits.max_sampler_allocation_count"
    );
    assert_eq!(
        offset_of!(Ours, buffer_image_granularity),
        offset_of!(oracle::PhysicalDeviceLimits, buffer_image_granularity),
        "offset of PhysicalDeviceLimits.buffer_image_granularity"
    );
    assert_eq!(
        offset_of!(Ours, sparse_address_space_size),
        offset_of!(oracle::PhysicalDeviceLimits, sparse_address_space_size),
        "offset of PhysicalDeviceLimits.sparse_address_space_size"
    );
    assert_eq!(
        offset_of!(Ours, max_bound_descriptor_sets),
        offset_of!(oracle::PhysicalDeviceLimits, max_bound_descriptor_sets),
        "offset of PhysicalDeviceLimits.max_bound_descriptor_sets"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_samplers),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_samplers
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_samplers"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_uniform_buffers),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_uniform_buffers
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_uniform_buffers"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_storage_buffers),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_storage_buffers
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_storage_buffers"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_sampled_images),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_sampled_images
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_sampled_images"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_storage_images),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_storage_images
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_storage_images"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_input_attachments),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_per_stage_descriptor_input_attachments
        ),
        "offset of PhysicalDeviceLimits.max_per_stage_descriptor_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_resources),
        offset_of!(oracle::PhysicalDeviceLimits, max_per_stage_resources),
        "offset of PhysicalDeviceLimits.max_per_stage_resources"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_samplers),
        offset_of!(oracle::PhysicalDeviceLimits, max_descriptor_set_samplers),
        "offset of PhysicalDeviceLimits.max_descriptor_set_samplers"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_uniform_buffers),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_uniform_buffers
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_uniform_buffers"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_uniform_buffers_dynamic),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_uniform_buffers_dynamic
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_uniform_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_storage_buffers),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_storage_buffers
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_storage_buffers"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_storage_buffers_dynamic),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_storage_buffers_dynamic
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_storage_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_sampled_images),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_sampled_images
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_sampled_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_storage_images),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_storage_images
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_storage_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_input_attachments),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_descriptor_set_input_attachments
        ),
        "offset of PhysicalDeviceLimits.max_descriptor_set_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_input_attributes),
        offset_of!(oracle::PhysicalDeviceLimits, max_vertex_input_attributes),
        "offset of PhysicalDeviceLimits.max_vertex_input_attributes"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_input_bindings),
        offset_of!(oracle::PhysicalDeviceLimits, max_vertex_input_bindings),
        "offset of PhysicalDeviceLimits.max_vertex_input_bindings"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_input_attribute_offset),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_vertex_input_attribute_offset
        ),
        "offset of PhysicalDeviceLimits.max_vertex_input_attribute_offset"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_input_binding_stride),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_vertex_input_binding_stride
        ),
        "offset of PhysicalDeviceLimits.max_vertex_input_binding_stride"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_output_components),
        offset_of!(oracle::PhysicalDeviceLimits, max_vertex_output_components),
        "offset of PhysicalDeviceLimits.max_vertex_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_generation_level),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_generation_level
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_generation_level"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_patch_size),
        offset_of!(oracle::PhysicalDeviceLimits, max_tessellation_patch_size),
        "offset of PhysicalDeviceLimits.max_tessellation_patch_size"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_control_per_vertex_input_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_control_per_vertex_input_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_control_per_vertex_input_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_control_per_vertex_output_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_control_per_vertex_output_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_control_per_vertex_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_control_per_patch_output_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_control_per_patch_output_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_control_per_patch_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_control_total_output_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_control_total_output_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_control_total_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_evaluation_input_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_evaluation_input_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_evaluation_input_components"
    );
    assert_eq!(
        offset_of!(Ours, max_tessellation_evaluation_output_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_tessellation_evaluation_output_components
        ),
        "offset of PhysicalDeviceLimits.max_tessellation_evaluation_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_shader_invocations),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_geometry_shader_invocations
        ),
        "offset of PhysicalDeviceLimits.max_geometry_shader_invocations"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_input_components),
        offset_of!(oracle::PhysicalDeviceLimits, max_geometry_input_components),
        "offset of PhysicalDeviceLimits.max_geometry_input_components"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_output_components),
        offset_of!(oracle::PhysicalDeviceLimits, max_geometry_output_components),
        "offset of PhysicalDeviceLimits.max_geometry_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_output_vertices),
        offset_of!(oracle::PhysicalDeviceLimits, max_geometry_output_vertices),
        "offset of PhysicalDeviceLimits.max_geometry_output_vertices"
    );
    assert_eq!(
        offset_of!(Ours, max_geometry_total_output_components),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_geometry_total_output_components
        ),
        "offset of PhysicalDeviceLimits.max_geometry_total_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_input_components),
        offset_of!(oracle::PhysicalDeviceLimits, max_fragment_input_components),
        "offset of PhysicalDeviceLimits.max_fragment_input_components"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_output_attachments),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_fragment_output_attachments
        ),
        "offset of PhysicalDeviceLimits.max_fragment_output_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_dual_src_attachments),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_fragment_dual_src_attachments
        ),
        "offset of PhysicalDeviceLimits.max_fragment_dual_src_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_fragment_combined_output_resources),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_fragment_combined_output_resources
        ),
        "offset of PhysicalDeviceLimits.max_fragment_combined_output_resources"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_shared_memory_size),
        offset_of!(oracle::PhysicalDeviceLimits, max_compute_shared_memory_size),
        "offset of PhysicalDeviceLimits.max_compute_shared_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_work_group_count),
        offset_of!(oracle::PhysicalDeviceLimits, max_compute_work_group_count),
        "offset of PhysicalDeviceLimits.max_compute_work_group_count"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_work_group_invocations),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_compute_work_group_invocations
        ),
        "offset of PhysicalDeviceLimits.max_compute_work_group_invocations"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_work_group_size),
        offset_of!(oracle::PhysicalDeviceLimits, max_compute_work_group_size),
        "offset of PhysicalDeviceLimits.max_compute_work_group_size"
    );
    assert_eq!(
        offset_of!(Ours, sub_pixel_precision_bits),
        offset_of!(oracle::PhysicalDeviceLimits, sub_pixel_precision_bits),
        "offset of PhysicalDeviceLimits.sub_pixel_precision_bits"
    );
    assert_eq!(
        offset_of!(Ours, sub_texel_precision_bits),
        offset_of!(oracle::PhysicalDeviceLimits, sub_texel_precision_bits),
        "offset of PhysicalDeviceLimits.sub_texel_precision_bits"
    );
    assert_eq!(
        offset_of!(Ours, mipmap_precision_bits),
        offset_of!(oracle::PhysicalDeviceLimits, mipmap_precision_bits),
        "offset of PhysicalDeviceLimits.mipmap_precision_bits"
    );
    assert_eq!(
        offset_of!(Ours, max_draw_indexed_index_value),
        offset_of!(oracle::PhysicalDeviceLimits, max_draw_indexed_index_value),
        "offset of PhysicalDeviceLimits.max_draw_indexed_index_value"
    );
    assert_eq!(
        offset_of!(Ours, max_draw_indirect_count),
        offset_of!(oracle::PhysicalDeviceLimits, max_draw_indirect_count),
        "offset of PhysicalDeviceLimits.max_draw_indirect_count"
    );
    assert_eq!(
        offset_of!(Ours, max_sampler_lod_bias),
        offset_of!(oracle::PhysicalDeviceLimits, max_sampler_lod_bias),
        "offset of PhysicalDeviceLimits.max_sampler_lod_bias"
    );
    assert_eq!(
        offset_of!(Ours, max_sampler_anisotropy),
        offset_of!(oracle::PhysicalDeviceLimits, max_sampler_anisotropy),
        "offset of PhysicalDeviceLimits.max_sampler_anisotropy"
    );
    assert_eq!(
        offset_of!(Ours, max_viewports),
        offset_of!(oracle::PhysicalDeviceLimits, max_viewports),
        "offset of PhysicalDeviceLimits.max_viewports"
    );
    assert_eq!(
        offset_of!(Ours, max_viewport_dimensions),
        offset_of!(oracle::PhysicalDeviceLimits, max_viewport_dimensions),
        "offset of PhysicalDeviceLimits.max_viewport_dimensions"
    );
    assert_eq!(
        offset_of!(Ours, viewport_bounds_range),
        offset_of!(oracle::PhysicalDeviceLimits, viewport_bounds_range),
        "offset of PhysicalDeviceLimits.viewport_bounds_range"
    );
    assert_eq!(
        offset_of!(Ours, viewport_sub_pixel_bits),
        offset_of!(oracle::PhysicalDeviceLimits, viewport_sub_pixel_bits),
        "offset of PhysicalDeviceLimits.viewport_sub_pixel_bits"
    );
    assert_eq!(
        offset_of!(Ours, min_memory_map_alignment),
        offset_of!(oracle::PhysicalDeviceLimits, min_memory_map_alignment),
        "offset of PhysicalDeviceLimits.min_memory_map_alignment"
    );
    assert_eq!(
        offset_of!(Ours, min_texel_buffer_offset_alignment),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            min_texel_buffer_offset_alignment
        ),
        "offset of PhysicalDeviceLimits.min_texel_buffer_offset_alignment"
    );
    assert_eq!(
        offset_of!(Ours, min_uniform_buffer_offset_alignment),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            min_uniform_buffer_offset_alignment
        ),
        "offset of PhysicalDeviceLimits.min_uniform_buffer_offset_alignment"
    );
    assert_eq!(
        offset_of!(Ours, min_storage_buffer_offset_alignment),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            min_storage_buffer_offset_alignment
        ),
        "offset of PhysicalDeviceLimits.min_storage_buffer_offset_alignment"
    );
    assert_eq!(
        offset_of!(Ours, min_texel_offset),
        offset_of!(oracle::PhysicalDeviceLimits, min_texel_offset),
        "offset of PhysicalDeviceLimits.min_texel_offset"
    );
    assert_eq!(
        offset_of!(Ours, max_texel_offset),
        offset_of!(oracle::PhysicalDeviceLimits, max_texel_offset),
        "offset of PhysicalDeviceLimits.max_texel_offset"
    );
    assert_eq!(
        offset_of!(Ours, min_texel_gather_offset),
        offset_of!(oracle::PhysicalDeviceLimits, min_texel_gather_offset),
        "offset of PhysicalDeviceLimits.min_texel_gather_offset"
    );
    assert_eq!(
        offset_of!(Ours, max_texel_gather_offset),
        offset_of!(oracle::PhysicalDeviceLimits, max_texel_gather_offset),
        "offset of PhysicalDeviceLimits.max_texel_gather_offset"
    );
    assert_eq!(
        offset_of!(Ours, min_interpolation_offset),
        offset_of!(oracle::PhysicalDeviceLimits, min_interpolation_offset),
        "offset of PhysicalDeviceLimits.min_interpolation_offset"
    );
    assert_eq!(
        offset_of!(Ours, max_interpolation_offset),
        offset_of!(oracle::PhysicalDeviceLimits, max_interpolation_offset),
        "offset of PhysicalDeviceLimits.max_interpolation_offset"
    );
    assert_eq!(
        offset_of!(Ours, sub_pixel_interpolation_offset_bits),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            sub_pixel_interpolation_offset_bits
        ),
        "offset of PhysicalDeviceLimits.sub_pixel_interpolation_offset_bits"
    );
    assert_eq!(
        offset_of!(Ours, max_framebuffer_width),
        offset_of!(oracle::PhysicalDeviceLimits, max_framebuffer_width),
        "offset of PhysicalDeviceLimits.max_framebuffer_width"
    );
    assert_eq!(
        offset_of!(Ours, max_framebuffer_height),
        offset_of!(oracle::PhysicalDeviceLimits, max_framebuffer_height),
        "offset of PhysicalDeviceLimits.max_framebuffer_height"
    );
    assert_eq!(
        offset_of!(Ours, max_framebuffer_layers),
        offset_of!(oracle::PhysicalDeviceLimits, max_framebuffer_layers),
        "offset of PhysicalDeviceLimits.max_framebuffer_layers"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer_color_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            framebuffer_color_sample_counts
        ),
        "offset of PhysicalDeviceLimits.framebuffer_color_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer_depth_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            framebuffer_depth_sample_counts
        ),
        "offset of PhysicalDeviceLimits.framebuffer_depth_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer_stencil_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            framebuffer_stencil_sample_counts
        ),
        "offset of PhysicalDeviceLimits.framebuffer_stencil_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer_no_attachments_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            framebuffer_no_attachments_sample_counts
        ),
        "offset of PhysicalDeviceLimits.framebuffer_no_attachments_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, max_color_attachments),
        offset_of!(oracle::PhysicalDeviceLimits, max_color_attachments),
        "offset of PhysicalDeviceLimits.max_color_attachments"
    );
    assert_eq!(
        offset_of!(Ours, sampled_image_color_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            sampled_image_color_sample_counts
        ),
        "offset of PhysicalDeviceLimits.sampled_image_color_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, sampled_image_integer_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            sampled_image_integer_sample_counts
        ),
        "offset of PhysicalDeviceLimits.sampled_image_integer_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, sampled_image_depth_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            sampled_image_depth_sample_counts
        ),
        "offset of PhysicalDeviceLimits.sampled_image_depth_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, sampled_image_stencil_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            sampled_image_stencil_sample_counts
        ),
        "offset of PhysicalDeviceLimits.sampled_image_stencil_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, storage_image_sample_counts),
        offset_of!(oracle::PhysicalDeviceLimits, storage_image_sample_counts),
        "offset of PhysicalDeviceLimits.storage_image_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, max_sample_mask_words),
        offset_of!(oracle::PhysicalDeviceLimits, max_sample_mask_words),
        "offset of PhysicalDeviceLimits.max_sample_mask_words"
    );
    assert_eq!(
        offset_of!(Ours, timestamp_compute_and_graphics),
        offset_of!(oracle::PhysicalDeviceLimits, timestamp_compute_and_graphics),
        "offset of PhysicalDeviceLimits.timestamp_compute_and_graphics"
    );
    assert_eq!(
        offset_of!(Ours, timestamp_period),
        offset_of!(oracle::PhysicalDeviceLimits, timestamp_period),
        "offset of PhysicalDeviceLimits.timestamp_period"
    );
    assert_eq!(
        offset_of!(Ours, max_clip_distances),
        offset_of!(oracle::PhysicalDeviceLimits, max_clip_distances),
        "offset of PhysicalDeviceLimits.max_clip_distances"
    );
    assert_eq!(
        offset_of!(Ours, max_cull_distances),
        offset_of!(oracle::PhysicalDeviceLimits, max_cull_distances),
        "offset of PhysicalDeviceLimits.max_cull_distances"
    );
    assert_eq!(
        offset_of!(Ours, max_combined_clip_and_cull_distances),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            max_combined_clip_and_cull_distances
        ),
        "offset of PhysicalDeviceLimits.max_combined_clip_and_cull_distances"
    );
    assert_eq!(
        offset_of!(Ours, discrete_queue_priorities),
        offset_of!(oracle::PhysicalDeviceLimits, discrete_queue_priorities),
        "offset of PhysicalDeviceLimits.discrete_queue_priorities"
    );
    assert_eq!(
        offset_of!(Ours, point_size_range),
        offset_of!(oracle::PhysicalDeviceLimits, point_size_range),
        "offset of PhysicalDeviceLimits.point_size_range"
    );
    assert_eq!(
        offset_of!(Ours, line_width_range),
        offset_of!(oracle::PhysicalDeviceLimits, line_width_range),
        "offset of PhysicalDeviceLimits.line_width_range"
    );
    assert_eq!(
        offset_of!(Ours, point_size_granularity),
        offset_of!(oracle::PhysicalDeviceLimits, point_size_granularity),
        "offset of PhysicalDeviceLimits.point_size_granularity"
    );
    assert_eq!(
        offset_of!(Ours, line_width_granularity),
        offset_of!(oracle::PhysicalDeviceLimits, line_width_granularity),
        "offset of PhysicalDeviceLimits.line_width_granularity"
    );
    assert_eq!(
        offset_of!(Ours, strict_lines),
        offset_of!(oracle::PhysicalDeviceLimits, strict_lines),
        "offset of PhysicalDeviceLimits.strict_lines"
    );
    assert_eq!(
        offset_of!(Ours, standard_sample_locations),
        offset_of!(oracle::PhysicalDeviceLimits, standard_sample_locations),
        "offset of PhysicalDeviceLimits.standard_sample_locations"
    );
    assert_eq!(
        offset_of!(Ours, optimal_buffer_copy_offset_alignment),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            optimal_buffer_copy_offset_alignment
        ),
        "offset of PhysicalDeviceLimits.optimal_buffer_copy_offset_alignment"
    );
    assert_eq!(
        offset_of!(Ours, optimal_buffer_copy_row_pitch_alignment),
        offset_of!(
            oracle::PhysicalDeviceLimits,
            optimal_buffer_copy_row_pitch_alignment
        ),
        "offset of PhysicalDeviceLimits.optimal_buffer_copy_row_pitch_alignment"
    );
    assert_eq!(
        offset_of!(Ours, non_coherent_atom_size),
        offset_of!(oracle::PhysicalDeviceLimits, non_coherent_atom_size),
        "offset of PhysicalDeviceLimits.non_coherent_atom_size"
    );
}

fn physical_device_line_rasterization_features() {
    type Ours = ours::PhysicalDeviceLineRasterizationFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLineRasterizationFeatures>(),
        "size of PhysicalDeviceLineRasterizationFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLineRasterizationFeatures>(),
        "alignment of PhysicalDeviceLineRasterizationFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceLineRasterizationFeatures, s_type),
        "offset of PhysicalDeviceLineRasterizationFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceLineRasterizationFeatures, next),
        "offset of PhysicalDeviceLineRasterizationFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, rectangular_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            rectangular_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.rectangular_lines"
    );
    assert_eq!(
        offset_of!(Ours, bresenham_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            bresenham_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.bresenham_lines"
    );
    assert_eq!(
        offset_of!(Ours, smooth_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            smooth_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.smooth_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_rectangular_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            stippled_rectangular_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.stippled_rectangular_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_bresenham_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            stippled_bresenham_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.stippled_bresenham_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_smooth_lines),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationFeatures,
            stippled_smooth_lines
        ),
        "offset of PhysicalDeviceLineRasterizationFeatures.stippled_smooth_lines"
    );
}

fn physical_device_line_rasterization_properties() {
    type Ours = ours::PhysicalDeviceLineRasterizationProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceLineRasterizationProperties>(),
        "size of PhysicalDeviceLineRasterizationProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceLineRasterizationProperties>(),
        "alignment of PhysicalDeviceLineRasterizationProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceLineRasterizationProperties, s_type),
        "offset of PhysicalDeviceLineRasterizationProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceLineRasterizationProperties, next),
        "offset of PhysicalDeviceLineRasterizationProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, line_sub_pixel_precision_bits),
        offset_of!(
            oracle::PhysicalDeviceLineRasterizationProperties,
            line_sub_pixel_precision_bits
        ),
        "offset of PhysicalDeviceLineRasterizationProperties.line_sub_pixel_precision_bits"
    );
}

fn physical_device_maintenance3_properties() {
    type Ours = ours::PhysicalDeviceMaintenance3Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance3Properties>(),
        "size of PhysicalDeviceMaintenance3Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance3Properties>(),
        "alignment of PhysicalDeviceMaintenance3Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance3Properties, s_type),
        "offset of PhysicalDeviceMaintenance3Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance3Properties, next),
        "offset of PhysicalDeviceMaintenance3Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_per_set_descriptors),
        offset_of!(
            oracle::PhysicalDeviceMaintenance3Properties,
            max_per_set_descriptors
        ),
        "offset of PhysicalDeviceMaintenance3Properties.max_per_set_descriptors"
    );
    assert_eq!(
        offset_of!(Ours, max_memory_allocation_size),
        offset_of!(
            oracle::PhysicalDeviceMaintenance3Properties,
            max_memory_allocation_size
        ),
        "offset of PhysicalDeviceMaintenance3Properties.max_memory_allocation_size"
    );
}

fn physical_device_maintenance4_features() {
    type Ours = ours::PhysicalDeviceMaintenance4Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance4Features>(),
        "size of PhysicalDeviceMaintenance4Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance4Features>(),
        "alignment of PhysicalDeviceMaintenance4Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance4Features, s_type),
        "offset of PhysicalDeviceMaintenance4Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance4Features, next),
        "offset of PhysicalDeviceMaintenance4Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, maintenance4),
        offset_of!(oracle::PhysicalDeviceMaintenance4Features, maintenance4),
        "offset of PhysicalDeviceMaintenance4Features.maintenance4"
    );
}

fn physical_device_maintenance4_properties() {
    type Ours = ours::PhysicalDeviceMaintenance4Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance4Properties>(),
        "size of PhysicalDeviceMaintenance4Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance4Properties>(),
        "alignment of PhysicalDeviceMaintenance4Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance4Properties, s_type),
        "offset of PhysicalDeviceMaintenance4Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance4Properties, next),
        "offset of PhysicalDeviceMaintenance4Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_buffer_size),
        offset_of!(
            oracle::PhysicalDeviceMaintenance4Properties,
            max_buffer_size
        ),
        "offset of PhysicalDeviceMaintenance4Properties.max_buffer_size"
    );
}

fn physical_device_maintenance5_features() {
    type Ours = ours::PhysicalDeviceMaintenance5Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance5Features>(),
        "size of PhysicalDeviceMaintenance5Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance5Features>(),
        "alignment of PhysicalDeviceMaintenance5Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance5Features, s_type),
        "offset of PhysicalDeviceMaintenance5Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance5Features, next),
        "offset of PhysicalDeviceMaintenance5Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, maintenance5),
        offset_of!(oracle::PhysicalDeviceMaintenance5Features, maintenance5),
        "offset of PhysicalDeviceMaintenance5Features.maintenance5"
    );
}

fn physical_device_maintenance5_properties() {
    type Ours = ours::PhysicalDeviceMaintenance5Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance5Properties>(),
        "size of PhysicalDeviceMaintenance5Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance5Properties>(),
        "alignment of PhysicalDeviceMaintenance5Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance5Properties, s_type),
        "offset of PhysicalDeviceMaintenance5Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance5Properties, next),
        "offset of PhysicalDeviceMaintenance5Properties.p_next"
    );
    assert_eq!(
        offset_of!(
            Ours,
            early_fragment_multisample_coverage_after_sample_counting
        ),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            early_fragment_multisample_coverage_after_sample_counting
        ),
        "offset of PhysicalDeviceMaintenance5Properties.early_fragment_multisample_coverage_after_sample_counting"
    );
    assert_eq!(
        offset_of!(Ours, early_fragment_sample_mask_test_before_sample_counting),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            early_fragment_sample_mask_test_before_sample_counting
        ),
        "offset of PhysicalDeviceMaintenance5Properties.early_fragment_sample_mask_test_before_sample_counting"
    );
    assert_eq!(
        offset_of!(Ours, depth_stencil_swizzle_one_support),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            depth_stencil_swizzle_one_support
        ),
        "offset of PhysicalDeviceMaintenance5Properties.depth_stencil_swizzle_one_support"
    );
    assert_eq!(
        offset_of!(Ours, polygon_mode_point_size),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            polygon_mode_point_size
        ),
        "offset of PhysicalDeviceMaintenance5Properties.polygon_mode_point_size"
    );
    assert_eq!(
        offset_of!(Ours, non_strict_single_pixel_wide_lines_use_parallelogram),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            non_strict_single_pixel_wide_lines_use_parallelogram
        ),
        "offset of PhysicalDeviceMaintenance5Properties.non_strict_single_pixel_wide_lines_use_parallelogram"
    );
    assert_eq!(
        offset_of!(Ours, non_strict_wide_lines_use_parallelogram),
        offset_of!(
            oracle::PhysicalDeviceMaintenance5Properties,
            non_strict_wide_lines_use_parallelogram
        ),
        "offset of PhysicalDeviceMaintenance5Properties.non_strict_wide_lines_use_parallelogram"
    );
}

fn physical_device_maintenance6_features() {
    type Ours = ours::PhysicalDeviceMaintenance6Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance6Features>(),
        "size of PhysicalDeviceMaintenance6Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance6Features>(),
        "alignment of PhysicalDeviceMaintenance6Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance6Features, s_type),
        "offset of PhysicalDeviceMaintenance6Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance6Features, next),
        "offset of PhysicalDeviceMaintenance6Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, maintenance6),
        offset_of!(oracle::PhysicalDeviceMaintenance6Features, maintenance6),
        "offset of PhysicalDeviceMaintenance6Features.maintenance6"
    );
}

fn physical_device_maintenance6_properties() {
    type Ours = ours::PhysicalDeviceMaintenance6Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance6Properties>(),
        "size of PhysicalDeviceMaintenance6Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance6Properties>(),
        "alignment of PhysicalDeviceMaintenance6Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance6Properties, s_type),
        "offset of PhysicalDeviceMaintenance6Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance6Properties, next),
        "offset of PhysicalDeviceMaintenance6Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, block_texel_view_compatible_multiple_layers),
        offset_of!(
            oracle::PhysicalDeviceMaintenance6Properties,
            block_texel_view_compatible_multiple_layers
        ),
        "offset of PhysicalDeviceMaintenance6Properties.block_texel_view_compatible_multiple_layers"
    );
    assert_eq!(
        offset_of!(Ours, max_combined_image_sampler_descriptor_count),
        offset_of!(
            oracle::PhysicalDeviceMaintenance6Properties,
            max_combined_image_sampler_descriptor_count
        ),
        "offset of PhysicalDeviceMaintenance6Properties.max_combined_image_sampler_descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_clamp_combiner_inputs),
        offset_of!(
            oracle::PhysicalDeviceMaintenance6Properties,
            fragment_shading_rate_clamp_combiner_inputs
        ),
        "offset of PhysicalDeviceMaintenance6Properties.fragment_shading_rate_clamp_combiner_inputs"
    );
}

fn physical_device_maintenance7_features_khr() {
    type Ours = ours::PhysicalDeviceMaintenance7FeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance7FeaturesKHR>(),
        "size of PhysicalDeviceMaintenance7FeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance7FeaturesKHR>(),
        "alignment of PhysicalDeviceMaintenance7FeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance7FeaturesKHR, s_type),
        "offset of PhysicalDeviceMaintenance7FeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance7FeaturesKHR, next),
        "offset of PhysicalDeviceMaintenance7FeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, maintenance7),
        offset_of!(oracle::PhysicalDeviceMaintenance7FeaturesKHR, maintenance7),
        "offset of PhysicalDeviceMaintenance7FeaturesKHR.maintenance7"
    );
}

fn physical_device_maintenance7_properties_khr() {
    type Ours = ours::PhysicalDeviceMaintenance7PropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMaintenance7PropertiesKHR>(),
        "size of PhysicalDeviceMaintenance7PropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMaintenance7PropertiesKHR>(),
        "alignment of PhysicalDeviceMaintenance7PropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMaintenance7PropertiesKHR, s_type),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMaintenance7PropertiesKHR, next),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, robust_fragment_shading_rate_attachment_access),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            robust_fragment_shading_rate_attachment_access
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.robust_fragment_shading_rate_attachment_access"
    );
    assert_eq!(
        offset_of!(Ours, separate_depth_stencil_attachment_access),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            separate_depth_stencil_attachment_access
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.separate_depth_stencil_attachment_access"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_total_uniform_buffers_dynamic),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_total_uniform_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_total_uniform_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_total_storage_buffers_dynamic),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_total_storage_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_total_storage_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_total_buffers_dynamic),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_total_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_total_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_update_after_bind_total_uniform_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_total_storage_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_update_after_bind_total_storage_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_update_after_bind_total_storage_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_total_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceMaintenance7PropertiesKHR,
            max_descriptor_set_update_after_bind_total_buffers_dynamic
        ),
        "offset of PhysicalDeviceMaintenance7PropertiesKHR.max_descriptor_set_update_after_bind_total_buffers_dynamic"
    );
}

fn physical_device_memory_budget_properties_ext() {
    type Ours = ours::PhysicalDeviceMemoryBudgetPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMemoryBudgetPropertiesEXT>(),
        "size of PhysicalDeviceMemoryBudgetPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMemoryBudgetPropertiesEXT>(),
        "alignment of PhysicalDeviceMemoryBudgetPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMemoryBudgetPropertiesEXT, s_type),
        "offset of PhysicalDeviceMemoryBudgetPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMemoryBudgetPropertiesEXT, next),
        "offset of PhysicalDeviceMemoryBudgetPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, heap_budget),
        offset_of!(oracle::PhysicalDeviceMemoryBudgetPropertiesEXT, heap_budget),
        "offset of PhysicalDeviceMemoryBudgetPropertiesEXT.heap_budget"
    );
    assert_eq!(
        offset_of!(Ours, heap_usage),
        offset_of!(oracle::PhysicalDeviceMemoryBudgetPropertiesEXT, heap_usage),
        "offset of PhysicalDeviceMemoryBudgetPropertiesEXT.heap_usage"
    );
}

fn physical_device_memory_properties() {
    type Ours = ours::PhysicalDeviceMemoryProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMemoryProperties>(),
        "size of PhysicalDeviceMemoryProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMemoryProperties>(),
        "alignment of PhysicalDeviceMemoryProperties"
    );
    assert_eq!(
        offset_of!(Ours, memory_type_count),
        offset_of!(oracle::PhysicalDeviceMemoryProperties, memory_type_count),
        "offset of PhysicalDeviceMemoryProperties.memory_type_count"
    );
    assert_eq!(
        offset_of!(Ours, memory_types),
        offset_of!(oracle::PhysicalDeviceMemoryProperties, memory_types),
        "offset of PhysicalDeviceMemoryProperties.memory_types"
    );
    assert_eq!(
        offset_of!(Ours, memory_heap_count),
        offset_of!(oracle::PhysicalDeviceMemoryProperties, memory_heap_count),
        "offset of PhysicalDeviceMemoryProperties.memory_heap_count"
    );
    assert_eq!(
        offset_of!(Ours, memory_heaps),
        offset_of!(oracle::PhysicalDeviceMemoryProperties, memory_heaps),
        "offset of PhysicalDeviceMemoryProperties.memory_heaps"
    );
}

fn physical_device_memory_properties2() {
    type Ours = ours::PhysicalDeviceMemoryProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMemoryProperties2>(),
        "size of PhysicalDeviceMemoryProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMemoryProperties2>(),
        "alignment of PhysicalDeviceMemoryProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMemoryProperties2, s_type),
        "offset of PhysicalDeviceMemoryProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMemoryProperties2, next),
        "offset of PhysicalDeviceMemoryProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory_properties),
        offset_of!(oracle::PhysicalDeviceMemoryProperties2, memory_properties),
        "offset of PhysicalDeviceMemoryProperties2.memory_properties"
    );
}

fn physical_device_mesh_shader_features_ext() {
    type Ours = ours::PhysicalDeviceMeshShaderFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMeshShaderFeaturesEXT>(),
        "size of PhysicalDeviceMeshShaderFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMeshShaderFeaturesEXT>(),
        "alignment of PhysicalDeviceMeshShaderFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMeshShaderFeaturesEXT, s_type),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMeshShaderFeaturesEXT, next),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, task_shader),
        offset_of!(oracle::PhysicalDeviceMeshShaderFeaturesEXT, task_shader),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.task_shader"
    );
    assert_eq!(
        offset_of!(Ours, mesh_shader),
        offset_of!(oracle::PhysicalDeviceMeshShaderFeaturesEXT, mesh_shader),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.mesh_shader"
    );
    assert_eq!(
        offset_of!(Ours, multiview_mesh_shader),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderFeaturesEXT,
            multiview_mesh_shader
        ),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.multiview_mesh_shader"
    );
    assert_eq!(
        offset_of!(Ours, primitive_fragment_shading_rate_mesh_shader),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderFeaturesEXT,
            primitive_fragment_shading_rate_mesh_shader
        ),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.primitive_fragment_shading_rate_mesh_shader"
    );
    assert_eq!(
        offset_of!(Ours, mesh_shader_queries),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderFeaturesEXT,
            mesh_shader_queries
        ),
        "offset of PhysicalDeviceMeshShaderFeaturesEXT.mesh_shader_queries"
    );
}

fn physical_device_mesh_shader_properties_ext() {
    type Ours = ours::PhysicalDeviceMeshShaderPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMeshShaderPropertiesEXT>(),
        "size of PhysicalDeviceMeshShaderPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMeshShaderPropertiesEXT>(),
        "alignment of PhysicalDeviceMeshShaderPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMeshShaderPropertiesEXT, s_type),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMeshShaderPropertiesEXT, next),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_task_work_group_total_count),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_work_group_total_count
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_work_group_total_count"
    );
    assert_eq!(
        offset_of!(Ours, max_task_work_group_count),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_work_group_count
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_work_group_count"
    );
    assert_eq!(
        offset_of!(Ours, max_task_work_group_invocations),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_work_group_invocations
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_work_group_invocations"
    );
    assert_eq!(
        offset_of!(Ours, max_task_work_group_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_work_group_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_work_group_size"
    );
    assert_eq!(
        offset_of!(Ours, max_task_payload_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_payload_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_payload_size"
    );
    assert_eq!(
        offset_of!(Ours, max_task_shared_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_shared_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_shared_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_task_payload_and_shared_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_task_payload_and_shared_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_task_payload_and_shared_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_work_group_total_count),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_work_group_total_count
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_work_group_total_count"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_work_group_count),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_work_group_count
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_work_group_count"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_work_group_invocations),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_work_group_invocations
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_work_group_invocations"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_work_group_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_work_group_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_work_group_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_shared_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_shared_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_shared_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_payload_and_shared_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_payload_and_shared_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_payload_and_shared_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_output_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_output_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_output_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_payload_and_output_memory_size),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_payload_and_output_memory_size
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_payload_and_output_memory_size"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_output_components),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_output_components
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_output_components"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_output_vertices),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_output_vertices
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_output_vertices"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_output_primitives),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_output_primitives
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_output_primitives"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_output_layers),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_output_layers
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_output_layers"
    );
    assert_eq!(
        offset_of!(Ours, max_mesh_multiview_view_count),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_mesh_multiview_view_count
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_mesh_multiview_view_count"
    );
    assert_eq!(
        offset_of!(Ours, mesh_output_per_vertex_granularity),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            mesh_output_per_vertex_granularity
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.mesh_output_per_vertex_granularity"
    );
    assert_eq!(
        offset_of!(Ours, mesh_output_per_primitive_granularity),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            mesh_output_per_primitive_granularity
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.mesh_output_per_primitive_granularity"
    );
    assert_eq!(
        offset_of!(Ours, max_preferred_task_work_group_invocations),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_preferred_task_work_group_invocations
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_preferred_task_work_group_invocations"
    );
    assert_eq!(
        offset_of!(Ours, max_preferred_mesh_work_group_invocations),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            max_preferred_mesh_work_group_invocations
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.max_preferred_mesh_work_group_invocations"
    );
    assert_eq!(
        offset_of!(Ours, prefers_local_invocation_vertex_output),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            prefers_local_invocation_vertex_output
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.prefers_local_invocation_vertex_output"
    );
    assert_eq!(
        offset_of!(Ours, prefers_local_invocation_primitive_output),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            prefers_local_invocation_primitive_output
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.prefers_local_invocation_primitive_output"
    );
    assert_eq!(
        offset_of!(Ours, prefers_compact_vertex_output),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            prefers_compact_vertex_output
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.prefers_compact_vertex_output"
    );
    assert_eq!(
        offset_of!(Ours, prefers_compact_primitive_output),
        offset_of!(
            oracle::PhysicalDeviceMeshShaderPropertiesEXT,
            prefers_compact_primitive_output
        ),
        "offset of PhysicalDeviceMeshShaderPropertiesEXT.prefers_compact_primitive_output"
    );
}

fn physical_device_multi_draw_features_ext() {
    type Ours = ours::PhysicalDeviceMultiDrawFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMultiDrawFeaturesEXT>(),
        "size of PhysicalDeviceMultiDrawFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMultiDrawFeaturesEXT>(),
        "alignment of PhysicalDeviceMultiDrawFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMultiDrawFeaturesEXT, s_type),
        "offset of PhysicalDeviceMultiDrawFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMultiDrawFeaturesEXT, next),
        "offset of PhysicalDeviceMultiDrawFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, multi_draw),
        offset_of!(oracle::PhysicalDeviceMultiDrawFeaturesEXT, multi_draw),
        "offset of PhysicalDeviceMultiDrawFeaturesEXT.multi_draw"
    );
}

fn physical_device_multi_draw_properties_ext() {
    type Ours = ours::PhysicalDeviceMultiDrawPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMultiDrawPropertiesEXT>(),
        "size of PhysicalDeviceMultiDrawPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMultiDrawPropertiesEXT>(),
        "alignment of PhysicalDeviceMultiDrawPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMultiDrawPropertiesEXT, s_type),
        "offset of PhysicalDeviceMultiDrawPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMultiDrawPropertiesEXT, next),
        "offset of PhysicalDeviceMultiDrawPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_multi_draw_count),
        offset_of!(
            oracle::PhysicalDeviceMultiDrawPropertiesEXT,
            max_multi_draw_count
        ),
        "offset of PhysicalDeviceMultiDrawPropertiesEXT.max_multi_draw_count"
    );
}

fn physical_device_multisampled_render_to_single_sampled_features_ext() {
    type Ours = ours::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT>(),
        "size of PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT>(),
        "alignment of PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, multisampled_render_to_single_sampled),
        offset_of!(
            oracle::PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT,
            multisampled_render_to_single_sampled
        ),
        "offset of PhysicalDeviceMultisampledRenderToSingleSampledFeaturesEXT.multisampled_render_to_single_sampled"
    );
}

fn physical_device_multiview_features() {
    type Ours = ours::PhysicalDeviceMultiviewFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMultiviewFeatures>(),
        "size of PhysicalDeviceMultiviewFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMultiviewFeatures>(),
        "alignment of PhysicalDeviceMultiviewFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMultiviewFeatures, s_type),
        "offset of PhysicalDeviceMultiviewFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMultiviewFeatures, next),
        "offset of PhysicalDeviceMultiviewFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, multiview),
        offset_of!(oracle::PhysicalDeviceMultiviewFeatures, multiview),
        "offset of PhysicalDeviceMultiviewFeatures.multiview"
    );
    assert_eq!(
        offset_of!(Ours, multiview_geometry_shader),
        offset_of!(
            oracle::PhysicalDeviceMultiviewFeatures,
            multiview_geometry_shader
        ),
        "offset of PhysicalDeviceMultiviewFeatures.multiview_geometry_shader"
    );
    assert_eq!(
        offset_of!(Ours, multiview_tessellation_shader),
        offset_of!(
            oracle::PhysicalDeviceMultiviewFeatures,
            multiview_tessellation_shader
        ),
        "offset of PhysicalDeviceMultiviewFeatures.multiview_tessellation_shader"
    );
}

fn physical_device_multiview_properties() {
    type Ours = ours::PhysicalDeviceMultiviewProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMultiviewProperties>(),
        "size of PhysicalDeviceMultiviewProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMultiviewProperties>(),
        "alignment of PhysicalDeviceMultiviewProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceMultiviewProperties, s_type),
        "offset of PhysicalDeviceMultiviewProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMultiviewProperties, next),
        "offset of PhysicalDeviceMultiviewProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_multiview_view_count),
        offset_of!(
            oracle::PhysicalDeviceMultiviewProperties,
            max_multiview_view_count
        ),
        "offset of PhysicalDeviceMultiviewProperties.max_multiview_view_count"
    );
    assert_eq!(
        offset_of!(Ours, max_multiview_instance_index),
        offset_of!(
            oracle::PhysicalDeviceMultiviewProperties,
            max_multiview_instance_index
        ),
        "offset of PhysicalDeviceMultiviewProperties.max_multiview_instance_index"
    );
}

fn physical_device_mutable_descriptor_type_features_ext() {
    type Ours = ours::PhysicalDeviceMutableDescriptorTypeFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceMutableDescriptorTypeFeaturesEXT>(),
        "size of PhysicalDeviceMutableDescriptorTypeFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceMutableDescriptorTypeFeaturesEXT>(),
        "alignment of PhysicalDeviceMutableDescriptorTypeFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceMutableDescriptorTypeFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceMutableDescriptorTypeFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceMutableDescriptorTypeFeaturesEXT, next),
        "offset of PhysicalDeviceMutableDescriptorTypeFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, mutable_descriptor_type),
        offset_of!(
            oracle::PhysicalDeviceMutableDescriptorTypeFeaturesEXT,
            mutable_descriptor_type
        ),
        "offset of PhysicalDeviceMutableDescriptorTypeFeaturesEXT.mutable_descriptor_type"
    );
}

fn physical_device_nested_command_buffer_features_ext() {
    type Ours = ours::PhysicalDeviceNestedCommandBufferFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT>(),
        "size of PhysicalDeviceNestedCommandBufferFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT>(),
        "alignment of PhysicalDeviceNestedCommandBufferFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT, s_type),
        "offset of PhysicalDeviceNestedCommandBufferFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT, next),
        "offset of PhysicalDeviceNestedCommandBufferFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, nested_command_buffer),
        offset_of!(
            oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT,
            nested_command_buffer
        ),
        "offset of PhysicalDeviceNestedCommandBufferFeaturesEXT.nested_command_buffer"
    );
    assert_eq!(
        offset_of!(Ours, nested_command_buffer_rendering),
        offset_of!(
            oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT,
            nested_command_buffer_rendering
        ),
        "offset of PhysicalDeviceNestedCommandBufferFeaturesEXT.nested_command_buffer_rendering"
    );
    assert_eq!(
        offset_of!(Ours, nested_command_buffer_simultaneous_use),
        offset_of!(
            oracle::PhysicalDeviceNestedCommandBufferFeaturesEXT,
            nested_command_buffer_simultaneous_use
        ),
        "offset of PhysicalDeviceNestedCommandBufferFeaturesEXT.nested_command_buffer_simultaneous_use"
    );
}

fn physical_device_nested_command_buffer_properties_ext() {
    type Ours = ours::PhysicalDeviceNestedCommandBufferPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceNestedCommandBufferPropertiesEXT>(),
        "size of PhysicalDeviceNestedCommandBufferPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceNestedCommandBufferPropertiesEXT>(),
        "alignment of PhysicalDeviceNestedCommandBufferPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceNestedCommandBufferPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceNestedCommandBufferPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceNestedCommandBufferPropertiesEXT, next),
        "offset of PhysicalDeviceNestedCommandBufferPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_command_buffer_nesting_level),
        offset_of!(
            oracle::PhysicalDeviceNestedCommandBufferPropertiesEXT,
            max_command_buffer_nesting_level
        ),
        "offset of PhysicalDeviceNestedCommandBufferPropertiesEXT.max_command_buffer_nesting_level"
    );
}

fn physical_device_non_seamless_cube_map_features_ext() {
    type Ours = ours::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT>(),
        "size of PhysicalDeviceNonSeamlessCubeMapFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT>(),
        "alignment of PhysicalDeviceNonSeamlessCubeMapFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, s_type),
        "offset of PhysicalDeviceNonSeamlessCubeMapFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT, next),
        "offset of PhysicalDeviceNonSeamlessCubeMapFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, non_seamless_cube_map),
        offset_of!(
            oracle::PhysicalDeviceNonSeamlessCubeMapFeaturesEXT,
            non_seamless_cube_map
        ),
        "offset of PhysicalDeviceNonSeamlessCubeMapFeaturesEXT.non_seamless_cube_map"
    );
}

fn physical_device_pci_bus_info_properties_ext() {
    type Ours = ours::PhysicalDevicePCIBusInfoPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePCIBusInfoPropertiesEXT>(),
        "size of PhysicalDevicePCIBusInfoPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePCIBusInfoPropertiesEXT>(),
        "alignment of PhysicalDevicePCIBusInfoPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, s_type),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, next),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pci_domain),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, pci_domain),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.pci_domain"
    );
    assert_eq!(
        offset_of!(Ours, pci_bus),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, pci_bus),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.pci_bus"
    );
    assert_eq!(
        offset_of!(Ours, pci_device),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, pci_device),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.pci_device"
    );
    assert_eq!(
        offset_of!(Ours, pci_function),
        offset_of!(oracle::PhysicalDevicePCIBusInfoPropertiesEXT, pci_function),
        "offset of PhysicalDevicePCIBusInfoPropertiesEXT.pci_function"
    );
}

fn physical_device_pipeline_creation_cache_control_features() {
    type Ours = ours::PhysicalDevicePipelineCreationCacheControlFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePipelineCreationCacheControlFeatures>(),
        "size of PhysicalDevicePipelineCreationCacheControlFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePipelineCreationCacheControlFeatures>(),
        "alignment of PhysicalDevicePipelineCreationCacheControlFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDevicePipelineCreationCacheControlFeatures,
            s_type
        ),
        "offset of PhysicalDevicePipelineCreationCacheControlFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDevicePipelineCreationCacheControlFeatures,
            next
        ),
        "offset of PhysicalDevicePipelineCreationCacheControlFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_creation_cache_control),
        offset_of!(
            oracle::PhysicalDevicePipelineCreationCacheControlFeatures,
            pipeline_creation_cache_control
        ),
        "offset of PhysicalDevicePipelineCreationCacheControlFeatures.pipeline_creation_cache_control"
    );
}

fn physical_device_pipeline_library_group_handles_features_khr() {
    type Ours = ours::PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT>(),
        "size of PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT>(),
        "alignment of PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT,
            next
        ),
        "offset of PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_library_group_handles),
        offset_of!(
            oracle::PhysicalDevicePipelineLibraryGroupHandlesFeaturesEXT,
            pipeline_library_group_handles
        ),
        "offset of PhysicalDevicePipelineLibraryGroupHandlesFeaturesKHR.pipeline_library_group_handles"
    );
}

fn physical_device_pipeline_protected_access_features() {
    type Ours = ours::PhysicalDevicePipelineProtectedAccessFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePipelineProtectedAccessFeatures>(),
        "size of PhysicalDevicePipelineProtectedAccessFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePipelineProtectedAccessFeatures>(),
        "alignment of PhysicalDevicePipelineProtectedAccessFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDevicePipelineProtectedAccessFeatures,
            s_type
        ),
        "offset of PhysicalDevicePipelineProtectedAccessFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePipelineProtectedAccessFeatures, next),
        "offset of PhysicalDevicePipelineProtectedAccessFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_protected_access),
        offset_of!(
            oracle::PhysicalDevicePipelineProtectedAccessFeatures,
            pipeline_protected_access
        ),
        "offset of PhysicalDevicePipelineProtectedAccessFeatures.pipeline_protected_access"
    );
}

fn physical_device_pipeline_robustness_features() {
    type Ours = ours::PhysicalDevicePipelineRobustnessFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePipelineRobustnessFeatures>(),
        "size of PhysicalDevicePipelineRobustnessFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePipelineRobustnessFeatures>(),
        "alignment of PhysicalDevicePipelineRobustnessFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePipelineRobustnessFeatures, s_type),
        "offset of PhysicalDevicePipelineRobustnessFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePipelineRobustnessFeatures, next),
        "offset of PhysicalDevicePipelineRobustnessFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_robustness),
        offset_of!(
            oracle::PhysicalDevicePipelineRobustnessFeatures,
            pipeline_robustness
        ),
        "offset of PhysicalDevicePipelineRobustnessFeatures.pipeline_robustness"
    );
}

fn physical_device_pipeline_robustness_properties() {
    type Ours = ours::PhysicalDevicePipelineRobustnessProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePipelineRobustnessProperties>(),
        "size of PhysicalDevicePipelineRobustnessProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePipelineRobustnessProperties>(),
        "alignment of PhysicalDevicePipelineRobustnessProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePipelineRobustnessProperties, s_type),
        "offset of PhysicalDevicePipelineRobustnessProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePipelineRobustnessProperties, next),
        "offset of PhysicalDevicePipelineRobustnessProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_storage_buffers),
        offset_of!(
            oracle::PhysicalDevicePipelineRobustnessProperties,
            default_robustness_storage_buffers
        ),
        "offset of PhysicalDevicePipelineRobustnessProperties.default_robustness_storage_buffers"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_uniform_buffers),
        offset_of!(
            oracle::PhysicalDevicePipelineRobustnessProperties,
            default_robustness_uniform_buffers
        ),
        "offset of PhysicalDevicePipelineRobustnessProperties.default_robustness_uniform_buffers"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_vertex_inputs),
        offset_of!(
            oracle::PhysicalDevicePipelineRobustnessProperties,
            default_robustness_vertex_inputs
        ),
        "offset of PhysicalDevicePipelineRobustnessProperties.default_robustness_vertex_inputs"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_images),
        offset_of!(
            oracle::PhysicalDevicePipelineRobustnessProperties,
            default_robustness_images
        ),
        "offset of PhysicalDevicePipelineRobustnessProperties.default_robustness_images"
    );
}

fn physical_device_point_clipping_properties() {
    type Ours = ours::PhysicalDevicePointClippingProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePointClippingProperties>(),
        "size of PhysicalDevicePointClippingProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePointClippingProperties>(),
        "alignment of PhysicalDevicePointClippingProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePointClippingProperties, s_type),
        "offset of PhysicalDevicePointClippingProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePointClippingProperties, next),
        "offset of PhysicalDevicePointClippingProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, point_clipping_behavior),
        offset_of!(
            oracle::PhysicalDevicePointClippingProperties,
            point_clipping_behavior
        ),
        "offset of PhysicalDevicePointClippingProperties.point_clipping_behavior"
    );
}

fn physical_device_primitive_topology_list_restart_features_ext() {
    type Ours = ours::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT>(),
        "size of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT>(),
        "alignment of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT,
            next
        ),
        "offset of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, primitive_topology_list_restart),
        offset_of!(
            oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT,
            primitive_topology_list_restart
        ),
        "offset of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT.primitive_topology_list_restart"
    );
    assert_eq!(
        offset_of!(Ours, primitive_topology_patch_list_restart),
        offset_of!(
            oracle::PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT,
            primitive_topology_patch_list_restart
        ),
        "offset of PhysicalDevicePrimitiveTopologyListRestartFeaturesEXT.primitive_topology_patch_list_restart"
    );
}

fn physical_device_primitives_generated_query_features_ext() {
    type Ours = ours::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT>(),
        "size of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT>(),
        "alignment of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT,
            next
        ),
        "offset of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, primitives_generated_query),
        offset_of!(
            oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT,
            primitives_generated_query
        ),
        "offset of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT.primitives_generated_query"
    );
    assert_eq!(
        offset_of!(Ours, primitives_generated_query_with_rasterizer_discard),
        offset_of!(
            oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT,
            primitives_generated_query_with_rasterizer_discard
        ),
        "offset of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT.primitives_generated_query_with_rasterizer_discard"
    );
    assert_eq!(
        offset_of!(Ours, primitives_generated_query_with_non_zero_streams),
        offset_of!(
            oracle::PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT,
            primitives_generated_query_with_non_zero_streams
        ),
        "offset of PhysicalDevicePrimitivesGeneratedQueryFeaturesEXT.primitives_generated_query_with_non_zero_streams"
    );
}

fn physical_device_private_data_features() {
    type Ours = ours::PhysicalDevicePrivateDataFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePrivateDataFeatures>(),
        "size of PhysicalDevicePrivateDataFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePrivateDataFeatures>(),
        "alignment of PhysicalDevicePrivateDataFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePrivateDataFeatures, s_type),
        "offset of PhysicalDevicePrivateDataFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePrivateDataFeatures, next),
        "offset of PhysicalDevicePrivateDataFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, private_data),
        offset_of!(oracle::PhysicalDevicePrivateDataFeatures, private_data),
        "offset of PhysicalDevicePrivateDataFeatures.private_data"
    );
}

fn physical_device_properties() {
    type Ours = ours::PhysicalDeviceProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProperties>(),
        "size of PhysicalDeviceProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProperties>(),
        "alignment of PhysicalDeviceProperties"
    );
    assert_eq!(
        offset_of!(Ours, api_version),
        offset_of!(oracle::PhysicalDeviceProperties, api_version),
        "offset of PhysicalDeviceProperties.api_version"
    );
    assert_eq!(
        offset_of!(Ours, driver_version),
        offset_of!(oracle::PhysicalDeviceProperties, driver_version),
        "offset of PhysicalDeviceProperties.driver_version"
    );
    assert_eq!(
        offset_of!(Ours, vendor_id),
        offset_of!(oracle::PhysicalDeviceProperties, vendor_id),
        "offset of PhysicalDeviceProperties.vendor_id"
    );
    assert_eq!(
        offset_of!(Ours, device_id),
        offset_of!(oracle::PhysicalDeviceProperties, device_id),
        "offset of PhysicalDeviceProperties.device_id"
    );
    assert_eq!(
        offset_of!(Ours, device_type),
        offset_of!(oracle::PhysicalDeviceProperties, device_type),
        "offset of PhysicalDeviceProperties.device_type"
    );
    assert_eq!(
        offset_of!(Ours, device_name),
        offset_of!(oracle::PhysicalDeviceProperties, device_name),
        "offset of PhysicalDeviceProperties.device_name"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_cache_uuid),
        offset_of!(oracle::PhysicalDeviceProperties, pipeline_cache_uuid),
        "offset of PhysicalDeviceProperties.pipeline_cache_uuid"
    );
    assert_eq!(
        offset_of!(Ours, limits),
        offset_of!(oracle::PhysicalDeviceProperties, limits),
        "offset of PhysicalDeviceProperties.limits"
    );
    assert_eq!(
        offset_of!(Ours, sparse_properties),
        offset_of!(oracle::PhysicalDeviceProperties, sparse_properties),
        "offset of PhysicalDeviceProperties.sparse_properties"
    );
}

fn physical_device_properties2() {
    type Ours = ours::PhysicalDeviceProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProperties2>(),
        "size of PhysicalDeviceProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProperties2>(),
        "alignment of PhysicalDeviceProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceProperties2, s_type),
        "offset of PhysicalDeviceProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceProperties2, next),
        "offset of PhysicalDeviceProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, properties),
        offset_of!(oracle::PhysicalDeviceProperties2, properties),
        "offset of PhysicalDeviceProperties2.properties"
    );
}

fn physical_device_protected_memory_features() {
    type Ours = ours::PhysicalDeviceProtectedMemoryFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProtectedMemoryFeatures>(),
        "size of PhysicalDeviceProtectedMemoryFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProtectedMemoryFeatures>(),
        "alignment of PhysicalDeviceProtectedMemoryFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceProtectedMemoryFeatures, s_type),
        "offset of PhysicalDeviceProtectedMemoryFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceProtectedMemoryFeatures, next),
        "offset of PhysicalDeviceProtectedMemoryFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, protected_memory),
        offset_of!(
            oracle::PhysicalDeviceProtectedMemoryFeatures,
            protected_memory
        ),
        "offset of PhysicalDeviceProtectedMemoryFeatures.protected_memory"
    );
}

fn physical_device_protected_memory_properties() {
    type Ours = ours::PhysicalDeviceProtectedMemoryProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProtectedMemoryProperties>(),
        "size of PhysicalDeviceProtectedMemoryProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProtectedMemoryProperties>(),
        "alignment of PhysicalDeviceProtectedMemoryProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceProtectedMemoryProperties, s_type),
        "offset of PhysicalDeviceProtectedMemoryProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceProtectedMemoryProperties, next),
        "offset of PhysicalDeviceProtectedMemoryProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, protected_no_fault),
        offset_of!(
            oracle::PhysicalDeviceProtectedMemoryProperties,
            protected_no_fault
        ),
        "offset of PhysicalDeviceProtectedMemoryProperties.protected_no_fault"
    );
}

fn physical_device_provoking_vertex_features_ext() {
    type Ours = ours::PhysicalDeviceProvokingVertexFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProvokingVertexFeaturesEXT>(),
        "size of PhysicalDeviceProvokingVertexFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProvokingVertexFeaturesEXT>(),
        "alignment of PhysicalDeviceProvokingVertexFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceProvokingVertexFeaturesEXT, s_type),
        "offset of PhysicalDeviceProvokingVertexFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceProvokingVertexFeaturesEXT, next),
        "offset of PhysicalDeviceProvokingVertexFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, provoking_vertex_last),
        offset_of!(
            oracle::PhysicalDeviceProvokingVertexFeaturesEXT,
            provoking_vertex_last
        ),
        "offset of PhysicalDeviceProvokingVertexFeaturesEXT.provoking_vertex_last"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback_preserves_provoking_vertex),
        offset_of!(
            oracle::PhysicalDeviceProvokingVertexFeaturesEXT,
            transform_feedback_preserves_provoking_vertex
        ),
        "offset of PhysicalDeviceProvokingVertexFeaturesEXT.transform_feedback_preserves_provoking_vertex"
    );
}

fn physical_device_provoking_vertex_properties_ext() {
    type Ours = ours::PhysicalDeviceProvokingVertexPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceProvokingVertexPropertiesEXT>(),
        "size of PhysicalDeviceProvokingVertexPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceProvokingVertexPropertiesEXT>(),
        "alignment of PhysicalDeviceProvokingVertexPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceProvokingVertexPropertiesEXT, s_type),
        "offset of PhysicalDeviceProvokingVertexPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceProvokingVertexPropertiesEXT, next),
        "offset of PhysicalDeviceProvokingVertexPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, provoking_vertex_mode_per_pipeline),
        offset_of!(
            oracle::PhysicalDeviceProvokingVertexPropertiesEXT,
            provoking_vertex_mode_per_pipeline
        ),
        "offset of PhysicalDeviceProvokingVertexPropertiesEXT.provoking_vertex_mode_per_pipeline"
    );
    assert_eq!(
        offset_of!(
            Ours,
            transform_feedback_preserves_triangle_fan_provoking_vertex
        ),
        offset_of!(
            oracle::PhysicalDeviceProvokingVertexPropertiesEXT,
            transform_feedback_preserves_triangle_fan_provoking_vertex
        ),
        "offset of PhysicalDeviceProvokingVertexPropertiesEXT.transform_feedback_preserves_triangle_fan_provoking_vertex"
    );
}

fn physical_device_push_descriptor_properties() {
    type Ours = ours::PhysicalDevicePushDescriptorProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDevicePushDescriptorProperties>(),
        "size of PhysicalDevicePushDescriptorProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDevicePushDescriptorProperties>(),
        "alignment of PhysicalDevicePushDescriptorProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDevicePushDescriptorProperties, s_type),
        "offset of PhysicalDevicePushDescriptorProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDevicePushDescriptorProperties, next),
        "offset of PhysicalDevicePushDescriptorProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_push_descriptors),
        offset_of!(
            oracle::PhysicalDevicePushDescriptorProperties,
            max_push_descriptors
        ),
        "offset of PhysicalDevicePushDescriptorProperties.max_push_descriptors"
    );
}

fn physical_device_rasterization_order_attachment_access_features_ext() {
    type Ours = ours::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT>(),
        "size of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT>(),
        "alignment of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_order_color_attachment_access),
        offset_of!(
            oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT,
            rasterization_order_color_attachment_access
        ),
        "offset of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT.rasterization_order_color_attachment_access"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_order_depth_attachment_access),
        offset_of!(
            oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT,
            rasterization_order_depth_attachment_access
        ),
        "offset of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT.rasterization_order_depth_attachment_access"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_order_stencil_attachment_access),
        offset_of!(
            oracle::PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT,
            rasterization_order_stencil_attachment_access
        ),
        "offset of PhysicalDeviceRasterizationOrderAttachmentAccessFeaturesEXT.rasterization_order_stencil_attachment_access"
    );
}

fn physical_device_ray_query_features_khr() {
    type Ours = ours::PhysicalDeviceRayQueryFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRayQueryFeaturesKHR>(),
        "size of PhysicalDeviceRayQueryFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRayQueryFeaturesKHR>(),
        "alignment of PhysicalDeviceRayQueryFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceRayQueryFeaturesKHR, s_type),
        "offset of PhysicalDeviceRayQueryFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceRayQueryFeaturesKHR, next),
        "offset of PhysicalDeviceRayQueryFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ray_query),
        offset_of!(oracle::PhysicalDeviceRayQueryFeaturesKHR, ray_query),
        "offset of PhysicalDeviceRayQueryFeaturesKHR.ray_query"
    );
}

fn physical_device_ray_tracing_maintenance1_features_khr() {
    type Ours = ours::PhysicalDeviceRayTracingMaintenance1FeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR>(),
        "size of PhysicalDeviceRayTracingMaintenance1FeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR>(),
        "alignment of PhysicalDeviceRayTracingMaintenance1FeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceRayTracingMaintenance1FeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceRayTracingMaintenance1FeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ray_tracing_maintenance1),
        offset_of!(
            oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR,
            ray_tracing_maintenance1
        ),
        "offset of PhysicalDeviceRayTracingMaintenance1FeaturesKHR.ray_tracing_maintenance1"
    );
    assert_eq!(
        offset_of!(Ours, ray_tracing_pipeline_trace_rays_indirect2),
        offset_of!(
            oracle::PhysicalDeviceRayTracingMaintenance1FeaturesKHR,
            ray_tracing_pipeline_trace_rays_indirect2
        ),
        "offset of PhysicalDeviceRayTracingMaintenance1FeaturesKHR.ray_tracing_pipeline_trace_rays_indirect2"
    );
}

fn physical_device_ray_tracing_pipeline_features_khr() {
    type Ours = ours::PhysicalDeviceRayTracingPipelineFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR>(),
        "size of PhysicalDeviceRayTracingPipelineFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR>(),
        "alignment of PhysicalDeviceRayTracingPipelineFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR, s_type),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR, next),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ray_tracing_pipeline),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR,
            ray_tracing_pipeline
        ),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.ray_tracing_pipeline"
    );
    assert_eq!(
        offset_of!(
            Ours,
            ray_tracing_pipeline_shader_group_handle_capture_replay
        ),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR,
            ray_tracing_pipeline_shader_group_handle_capture_replay
        ),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.ray_tracing_pipeline_shader_group_handle_capture_replay"
    );
    assert_eq!(
        offset_of!(
            Ours,
            ray_tracing_pipeline_shader_group_handle_capture_replay_mixed
        ),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR,
            ray_tracing_pipeline_shader_group_handle_capture_replay_mixed
        ),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.ray_tracing_pipeline_shader_group_handle_capture_replay_mixed"
    );
    assert_eq!(
        offset_of!(Ours, ray_tracing_pipeline_trace_rays_indirect),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR,
            ray_tracing_pipeline_trace_rays_indirect
        ),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.ray_tracing_pipeline_trace_rays_indirect"
    );
    assert_eq!(
        offset_of!(Ours, ray_traversal_primitive_culling),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelineFeaturesKHR,
            ray_traversal_primitive_culling
        ),
        "offset of PhysicalDeviceRayTracingPipelineFeaturesKHR.ray_traversal_primitive_culling"
    );
}

fn physical_device_ray_tracing_pipeline_properties_khr() {
    type Ours = ours::PhysicalDeviceRayTracingPipelinePropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR>(),
        "size of PhysicalDeviceRayTracingPipelinePropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR>(),
        "alignment of PhysicalDeviceRayTracingPipelinePropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            s_type
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR, next),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_group_handle_size),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            shader_group_handle_size
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.shader_group_handle_size"
    );
    assert_eq!(
        offset_of!(Ours, max_ray_recursion_depth),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            max_ray_recursion_depth
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.max_ray_recursion_depth"
    );
    assert_eq!(
        offset_of!(Ours, max_shader_group_stride),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            max_shader_group_stride
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.max_shader_group_stride"
    );
    assert_eq!(
        offset_of!(Ours, shader_group_base_alignment),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            shader_group_base_alignment
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.shader_group_base_alignment"
    );
    assert_eq!(
        offset_of!(Ours, shader_group_handle_capture_replay_size),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            shader_group_handle_capture_replay_size
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.shader_group_handle_capture_replay_size"
    );
    assert_eq!(
        offset_of!(Ours, max_ray_dispatch_invocation_count),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            max_ray_dispatch_invocation_count
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.max_ray_dispatch_invocation_count"
    );
    assert_eq!(
        offset_of!(Ours, shader_group_handle_alignment),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            shader_group_handle_alignment
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.shader_group_handle_alignment"
    );
    assert_eq!(
        offset_of!(Ours, max_ray_hit_attribute_size),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPipelinePropertiesKHR,
            max_ray_hit_attribute_size
        ),
        "offset of PhysicalDeviceRayTracingPipelinePropertiesKHR.max_ray_hit_attribute_size"
    );
}

fn physical_device_ray_tracing_position_fetch_features_khr() {
    type Ours = ours::PhysicalDeviceRayTracingPositionFetchFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRayTracingPositionFetchFeaturesKHR>(),
        "size of PhysicalDeviceRayTracingPositionFetchFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRayTracingPositionFetchFeaturesKHR>(),
        "alignment of PhysicalDeviceRayTracingPositionFetchFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPositionFetchFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceRayTracingPositionFetchFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPositionFetchFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceRayTracingPositionFetchFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ray_tracing_position_fetch),
        offset_of!(
            oracle::PhysicalDeviceRayTracingPositionFetchFeaturesKHR,
            ray_tracing_position_fetch
        ),
        "offset of PhysicalDeviceRayTracingPositionFetchFeaturesKHR.ray_tracing_position_fetch"
    );
}

fn physical_device_robustness2_features_khr() {
    type Ours = ours::PhysicalDeviceRobustness2FeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRobustness2FeaturesKHR>(),
        "size of PhysicalDeviceRobustness2FeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRobustness2FeaturesKHR>(),
        "alignment of PhysicalDeviceRobustness2FeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceRobustness2FeaturesKHR, s_type),
        "offset of PhysicalDeviceRobustness2FeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceRobustness2FeaturesKHR, next),
        "offset of PhysicalDeviceRobustness2FeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, robust_buffer_access2),
        offset_of!(
            oracle::PhysicalDeviceRobustness2FeaturesKHR,
            robust_buffer_access2
        ),
        "offset of PhysicalDeviceRobustness2FeaturesKHR.robust_buffer_access2"
    );
    assert_eq!(
        offset_of!(Ours, robust_image_access2),
        offset_of!(
            oracle::PhysicalDeviceRobustness2FeaturesKHR,
            robust_image_access2
        ),
        "offset of PhysicalDeviceRobustness2FeaturesKHR.robust_image_access2"
    );
    assert_eq!(
        offset_of!(Ours, null_descriptor),
        offset_of!(
            oracle::PhysicalDeviceRobustness2FeaturesKHR,
            null_descriptor
        ),
        "offset of PhysicalDeviceRobustness2FeaturesKHR.null_descriptor"
    );
}

fn physical_device_robustness2_properties_khr() {
    type Ours = ours::PhysicalDeviceRobustness2PropertiesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceRobustness2PropertiesKHR>(),
        "size of PhysicalDeviceRobustness2PropertiesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceRobustness2PropertiesKHR>(),
        "alignment of PhysicalDeviceRobustness2PropertiesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceRobustness2PropertiesKHR, s_type),
        "offset of PhysicalDeviceRobustness2PropertiesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceRobustness2PropertiesKHR, next),
        "offset of PhysicalDeviceRobustness2PropertiesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, robust_storage_buffer_access_size_alignment),
        offset_of!(
            oracle::PhysicalDeviceRobustness2PropertiesKHR,
            robust_storage_buffer_access_size_alignment
        ),
        "offset of PhysicalDeviceRobustness2PropertiesKHR.robust_storage_buffer_access_size_alignment"
    );
    assert_eq!(
        offset_of!(Ours, robust_uniform_buffer_access_size_alignment),
        offset_of!(
            oracle::PhysicalDeviceRobustness2PropertiesKHR,
            robust_uniform_buffer_access_size_alignment
        ),
        "offset of PhysicalDeviceRobustness2PropertiesKHR.robust_uniform_buffer_access_size_alignment"
    );
}

fn physical_device_sample_locations_properties_ext() {
    type Ours = ours::PhysicalDeviceSampleLocationsPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSampleLocationsPropertiesEXT>(),
        "size of PhysicalDeviceSampleLocationsPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSampleLocationsPropertiesEXT>(),
        "alignment of PhysicalDeviceSampleLocationsPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSampleLocationsPropertiesEXT, s_type),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSampleLocationsPropertiesEXT, next),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sample_location_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceSampleLocationsPropertiesEXT,
            sample_location_sample_counts
        ),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.sample_location_sample_counts"
    );
    assert_eq!(
        offset_of!(Ours, max_sample_location_grid_size),
        offset_of!(
            oracle::PhysicalDeviceSampleLocationsPropertiesEXT,
            max_sample_location_grid_size
        ),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.max_sample_location_grid_size"
    );
    assert_eq!(
        offset_of!(Ours, sample_location_coordinate_range),
        offset_of!(
            oracle::PhysicalDeviceSampleLocationsPropertiesEXT,
            sample_location_coordinate_range
        ),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.sample_location_coordinate_range"
    );
    assert_eq!(
        offset_of!(Ours, sample_location_sub_pixel_bits),
        offset_of!(
            oracle::PhysicalDeviceSampleLocationsPropertiesEXT,
            sample_location_sub_pixel_bits
        ),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.sample_location_sub_pixel_bits"
    );
    assert_eq!(
        offset_of!(Ours, variable_sample_locations),
        offset_of!(
            oracle::PhysicalDeviceSampleLocationsPropertiesEXT,
            variable_sample_locations
        ),
        "offset of PhysicalDeviceSampleLocationsPropertiesEXT.variable_sample_locations"
    );
}

fn physical_device_sampler_filter_minmax_properties() {
    type Ours = ours::PhysicalDeviceSamplerFilterMinmaxProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSamplerFilterMinmaxProperties>(),
        "size of PhysicalDeviceSamplerFilterMinmaxProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSamplerFilterMinmaxProperties>(),
        "alignment of PhysicalDeviceSamplerFilterMinmaxProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSamplerFilterMinmaxProperties, s_type),
        "offset of PhysicalDeviceSamplerFilterMinmaxProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSamplerFilterMinmaxProperties, next),
        "offset of PhysicalDeviceSamplerFilterMinmaxProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, filter_minmax_single_component_formats),
        offset_of!(
            oracle::PhysicalDeviceSamplerFilterMinmaxProperties,
            filter_minmax_single_component_formats
        ),
        "offset of PhysicalDeviceSamplerFilterMinmaxProperties.filter_minmax_single_component_formats"
    );
    assert_eq!(
        offset_of!(Ours, filter_minmax_image_component_mapping),
        offset_of!(
            oracle::PhysicalDeviceSamplerFilterMinmaxProperties,
            filter_minmax_image_component_mapping
        ),
        "offset of PhysicalDeviceSamplerFilterMinmaxProperties.filter_minmax_image_component_mapping"
    );
}

fn physical_device_sampler_ycbcr_conversion_features() {
    type Ours = ours::PhysicalDeviceSamplerYcbcrConversionFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSamplerYcbcrConversionFeatures>(),
        "size of PhysicalDeviceSamplerYcbcrConversionFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSamplerYcbcrConversionFeatures>(),
        "alignment of PhysicalDeviceSamplerYcbcrConversionFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSamplerYcbcrConversionFeatures, s_type),
        "offset of PhysicalDeviceSamplerYcbcrConversionFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSamplerYcbcrConversionFeatures, next),
        "offset of PhysicalDeviceSamplerYcbcrConversionFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sampler_ycbcr_conversion),
        offset_of!(
            oracle::PhysicalDeviceSamplerYcbcrConversionFeatures,
            sampler_ycbcr_conversion
        ),
        "offset of PhysicalDeviceSamplerYcbcrConversionFeatures.sampler_ycbcr_conversion"
    );
}

fn physical_device_scalar_block_layout_features() {
    type Ours = ours::PhysicalDeviceScalarBlockLayoutFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceScalarBlockLayoutFeatures>(),
        "size of PhysicalDeviceScalarBlockLayoutFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceScalarBlockLayoutFeatures>(),
        "alignment of PhysicalDeviceScalarBlockLayoutFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceScalarBlockLayoutFeatures, s_type),
        "offset of PhysicalDeviceScalarBlockLayoutFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceScalarBlockLayoutFeatures, next),
        "offset of PhysicalDeviceScalarBlockLayoutFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, scalar_block_layout),
        offset_of!(
            oracle::PhysicalDeviceScalarBlockLayoutFeatures,
            scalar_block_layout
        ),
        "offset of PhysicalDeviceScalarBlockLayoutFeatures.scalar_block_layout"
    );
}

fn physical_device_separate_depth_stencil_layouts_features() {
    type Ours = ours::PhysicalDeviceSeparateDepthStencilLayoutsFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSeparateDepthStencilLayoutsFeatures>(),
        "size of PhysicalDeviceSeparateDepthStencilLayoutsFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSeparateDepthStencilLayoutsFeatures>(),
        "alignment of PhysicalDeviceSeparateDepthStencilLayoutsFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceSeparateDepthStencilLayoutsFeatures,
            s_type
        ),
        "offset of PhysicalDeviceSeparateDepthStencilLayoutsFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceSeparateDepthStencilLayoutsFeatures,
            next
        ),
        "offset of PhysicalDeviceSeparateDepthStencilLayoutsFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, separate_depth_stencil_layouts),
        offset_of!(
            oracle::PhysicalDeviceSeparateDepthStencilLayoutsFeatures,
            separate_depth_stencil_layouts
        ),
        "offset of PhysicalDeviceSeparateDepthStencilLayoutsFeatures.separate_depth_stencil_layouts"
    );
}

fn physical_device_shader_atomic_float2_features_ext() {
    type Ours = ours::PhysicalDeviceShaderAtomicFloat2FeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT>(),
        "size of PhysicalDeviceShaderAtomicFloat2FeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT>(),
        "alignment of PhysicalDeviceShaderAtomicFloat2FeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT, s_type),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT, next),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float16_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_buffer_float16_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_buffer_float16_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float16_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_buffer_float16_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_buffer_float16_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float16_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_buffer_float16_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_buffer_float16_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float32_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_buffer_float32_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_buffer_float32_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float64_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_buffer_float64_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_buffer_float64_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float16_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_shared_float16_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_shared_float16_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float16_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_shared_float16_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_shared_float16_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float16_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_shared_float16_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_shared_float16_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float32_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_shared_float32_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_shared_float32_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float64_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_shared_float64_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_shared_float64_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, shader_image_float32_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            shader_image_float32_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.shader_image_float32_atomic_min_max"
    );
    assert_eq!(
        offset_of!(Ours, sparse_image_float32_atomic_min_max),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloat2FeaturesEXT,
            sparse_image_float32_atomic_min_max
        ),
        "offset of PhysicalDeviceShaderAtomicFloat2FeaturesEXT.sparse_image_float32_atomic_min_max"
    );
}

fn physical_device_shader_atomic_float_features_ext() {
    type Ours = ours::PhysicalDeviceShaderAtomicFloatFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT>(),
        "size of PhysicalDeviceShaderAtomicFloatFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT>(),
        "alignment of PhysicalDeviceShaderAtomicFloatFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT, s_type),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT, next),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float32_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_buffer_float32_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_buffer_float32_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float32_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_buffer_float32_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_buffer_float32_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_buffer_float64_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_buffer_float64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_float64_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_buffer_float64_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_buffer_float64_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float32_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_shared_float32_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_shared_float32_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float32_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_shared_float32_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_shared_float32_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_shared_float64_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_shared_float64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_float64_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_shared_float64_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_shared_float64_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, shader_image_float32_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_image_float32_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_image_float32_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_image_float32_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            shader_image_float32_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.shader_image_float32_atomic_add"
    );
    assert_eq!(
        offset_of!(Ours, sparse_image_float32_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            sparse_image_float32_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.sparse_image_float32_atomics"
    );
    assert_eq!(
        offset_of!(Ours, sparse_image_float32_atomic_add),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicFloatFeaturesEXT,
            sparse_image_float32_atomic_add
        ),
        "offset of PhysicalDeviceShaderAtomicFloatFeaturesEXT.sparse_image_float32_atomic_add"
    );
}

fn physical_device_shader_atomic_int64_features() {
    type Ours = ours::PhysicalDeviceShaderAtomicInt64Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderAtomicInt64Features>(),
        "size of PhysicalDeviceShaderAtomicInt64Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderAtomicInt64Features>(),
        "alignment of PhysicalDeviceShaderAtomicInt64Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderAtomicInt64Features, s_type),
        "offset of PhysicalDeviceShaderAtomicInt64Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderAtomicInt64Features, next),
        "offset of PhysicalDeviceShaderAtomicInt64Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicInt64Features,
            shader_buffer_int64_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicInt64Features.shader_buffer_int64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderAtomicInt64Features,
            shader_shared_int64_atomics
        ),
        "offset of PhysicalDeviceShaderAtomicInt64Features.shader_shared_int64_atomics"
    );
}

fn physical_device_shader_bfloat16_features_khr() {
    type Ours = ours::PhysicalDeviceShaderBfloat16FeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderBfloat16FeaturesKHR>(),
        "size of PhysicalDeviceShaderBfloat16FeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderBfloat16FeaturesKHR>(),
        "alignment of PhysicalDeviceShaderBfloat16FeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderBfloat16FeaturesKHR, s_type),
        "offset of PhysicalDeviceShaderBfloat16FeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderBfloat16FeaturesKHR, next),
        "offset of PhysicalDeviceShaderBfloat16FeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_b_float16_type),
        offset_of!(
            oracle::PhysicalDeviceShaderBfloat16FeaturesKHR,
            shader_b_float16_type
        ),
        "offset of PhysicalDeviceShaderBfloat16FeaturesKHR.shader_b_float16_type"
    );
    assert_eq!(
        offset_of!(Ours, shader_b_float16_dot_product),
        offset_of!(
            oracle::PhysicalDeviceShaderBfloat16FeaturesKHR,
            shader_b_float_16dot_product
        ),
        "offset of PhysicalDeviceShaderBfloat16FeaturesKHR.shader_b_float16_dot_product"
    );
    assert_eq!(
        offset_of!(Ours, shader_b_float16_cooperative_matrix),
        offset_of!(
            oracle::PhysicalDeviceShaderBfloat16FeaturesKHR,
            shader_b_float16_cooperative_matrix
        ),
        "offset of PhysicalDeviceShaderBfloat16FeaturesKHR.shader_b_float16_cooperative_matrix"
    );
}

fn physical_device_shader_clock_features_khr() {
    type Ours = ours::PhysicalDeviceShaderClockFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderClockFeaturesKHR>(),
        "size of PhysicalDeviceShaderClockFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderClockFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderClockFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderClockFeaturesKHR, s_type),
        "offset of PhysicalDeviceShaderClockFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderClockFeaturesKHR, next),
        "offset of PhysicalDeviceShaderClockFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_clock),
        offset_of!(
            oracle::PhysicalDeviceShaderClockFeaturesKHR,
            shader_subgroup_clock
        ),
        "offset of PhysicalDeviceShaderClockFeaturesKHR.shader_subgroup_clock"
    );
    assert_eq!(
        offset_of!(Ours, shader_device_clock),
        offset_of!(
            oracle::PhysicalDeviceShaderClockFeaturesKHR,
            shader_device_clock
        ),
        "offset of PhysicalDeviceShaderClockFeaturesKHR.shader_device_clock"
    );
}

fn physical_device_shader_demote_to_helper_invocation_features() {
    type Ours = ours::PhysicalDeviceShaderDemoteToHelperInvocationFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderDemoteToHelperInvocationFeatures>(),
        "size of PhysicalDeviceShaderDemoteToHelperInvocationFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderDemoteToHelperInvocationFeatures>(),
        "alignment of PhysicalDeviceShaderDemoteToHelperInvocationFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderDemoteToHelperInvocationFeatures,
            s_type
        ),
        "offset of PhysicalDeviceShaderDemoteToHelperInvocationFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderDemoteToHelperInvocationFeatures,
            next
        ),
        "offset of PhysicalDeviceShaderDemoteToHelperInvocationFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_demote_to_helper_invocation),
        offset_of!(
            oracle::PhysicalDeviceShaderDemoteToHelperInvocationFeatures,
            shader_demote_to_helper_invocation
        ),
        "offset of PhysicalDeviceShaderDemoteToHelperInvocationFeatures.shader_demote_to_helper_invocation"
    );
}

fn physical_device_shader_draw_parameters_features() {
    type Ours = ours::PhysicalDeviceShaderDrawParametersFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderDrawParametersFeatures>(),
        "size of PhysicalDeviceShaderDrawParametersFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderDrawParametersFeatures>(),
        "alignment of PhysicalDeviceShaderDrawParametersFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderDrawParametersFeatures, s_type),
        "offset of PhysicalDeviceShaderDrawParametersFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderDrawParametersFeatures, next),
        "offset of PhysicalDeviceShaderDrawParametersFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_draw_parameters),
        offset_of!(
            oracle::PhysicalDeviceShaderDrawParametersFeatures,
            shader_draw_parameters
        ),
        "offset of PhysicalDeviceShaderDrawParametersFeatures.shader_draw_parameters"
    );
}

fn physical_device_shader_expect_assume_features() {
    type Ours = ours::PhysicalDeviceShaderExpectAssumeFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderExpectAssumeFeatures>(),
        "size of PhysicalDeviceShaderExpectAssumeFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderExpectAssumeFeatures>(),
        "alignment of PhysicalDeviceShaderExpectAssumeFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderExpectAssumeFeatures, s_type),
        "offset of PhysicalDeviceShaderExpectAssumeFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderExpectAssumeFeatures, next),
        "offset of PhysicalDeviceShaderExpectAssumeFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_expect_assume),
        offset_of!(
            oracle::PhysicalDeviceShaderExpectAssumeFeatures,
            shader_expect_assume
        ),
        "offset of PhysicalDeviceShaderExpectAssumeFeatures.shader_expect_assume"
    );
}

fn physical_device_shader_float16_int8_features() {
    type Ours = ours::PhysicalDeviceShaderFloat16Int8Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderFloat16Int8Features>(),
        "size of PhysicalDeviceShaderFloat16Int8Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderFloat16Int8Features>(),
        "alignment of PhysicalDeviceShaderFloat16Int8Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderFloat16Int8Features, s_type),
        "offset of PhysicalDeviceShaderFloat16Int8Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderFloat16Int8Features, next),
        "offset of PhysicalDeviceShaderFloat16Int8Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_float16),
        offset_of!(
            oracle::PhysicalDeviceShaderFloat16Int8Features,
            shader_float16
        ),
        "offset of PhysicalDeviceShaderFloat16Int8Features.shader_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_int8),
        offset_of!(oracle::PhysicalDeviceShaderFloat16Int8Features, shader_int8),
        "offset of PhysicalDeviceShaderFloat16Int8Features.shader_int8"
    );
}

fn physical_device_shader_float8_features_ext() {
    type Ours = ours::PhysicalDeviceShaderFloat8FeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderFloat8FeaturesEXT>(),
        "size of PhysicalDeviceShaderFloat8FeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderFloat8FeaturesEXT>(),
        "alignment of PhysicalDeviceShaderFloat8FeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderFloat8FeaturesEXT, s_type),
        "offset of PhysicalDeviceShaderFloat8FeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderFloat8FeaturesEXT, next),
        "offset of PhysicalDeviceShaderFloat8FeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_float8),
        offset_of!(oracle::PhysicalDeviceShaderFloat8FeaturesEXT, shader_float8),
        "offset of PhysicalDeviceShaderFloat8FeaturesEXT.shader_float8"
    );
    assert_eq!(
        offset_of!(Ours, shader_float8_cooperative_matrix),
        offset_of!(
            oracle::PhysicalDeviceShaderFloat8FeaturesEXT,
            shader_float8_cooperative_matrix
        ),
        "offset of PhysicalDeviceShaderFloat8FeaturesEXT.shader_float8_cooperative_matrix"
    );
}

fn physical_device_shader_float_controls2_features() {
    type Ours = ours::PhysicalDeviceShaderFloatControls2Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderFloatControls2Features>(),
        "size of PhysicalDeviceShaderFloatControls2Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderFloatControls2Features>(),
        "alignment of PhysicalDeviceShaderFloatControls2Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderFloatControls2Features, s_type),
        "offset of PhysicalDeviceShaderFloatControls2Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderFloatControls2Features, next),
        "offset of PhysicalDeviceShaderFloatControls2Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_float_controls2),
        offset_of!(
            oracle::PhysicalDeviceShaderFloatControls2Features,
            shader_float_controls2
        ),
        "offset of PhysicalDeviceShaderFloatControls2Features.shader_float_controls2"
    );
}

fn physical_device_shader_image_atomic_int64_features_ext() {
    type Ours = ours::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT>(),
        "size of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT>(),
        "alignment of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_image_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT,
            shader_image_int64_atomics
        ),
        "offset of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT.shader_image_int64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, sparse_image_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceShaderImageAtomicInt64FeaturesEXT,
            sparse_image_int64_atomics
        ),
        "offset of PhysicalDeviceShaderImageAtomicInt64FeaturesEXT.sparse_image_int64_atomics"
    );
}

fn physical_device_shader_integer_dot_product_features() {
    type Ours = ours::PhysicalDeviceShaderIntegerDotProductFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderIntegerDotProductFeatures>(),
        "size of PhysicalDeviceShaderIntegerDotProductFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderIntegerDotProductFeatures>(),
        "alignment of PhysicalDeviceShaderIntegerDotProductFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductFeatures,
            s_type
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderIntegerDotProductFeatures, next),
        "offset of PhysicalDeviceShaderIntegerDotProductFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_integer_dot_product),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductFeatures,
            shader_integer_dot_product
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductFeatures.shader_integer_dot_product"
    );
}

fn physical_device_shader_integer_dot_product_properties() {
    type Ours = ours::PhysicalDeviceShaderIntegerDotProductProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderIntegerDotProductProperties>(),
        "size of PhysicalDeviceShaderIntegerDotProductProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderIntegerDotProductProperties>(),
        "alignment of PhysicalDeviceShaderIntegerDotProductProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            s_type
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            next
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_8bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_8bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_8bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_8bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_8bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_8bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product4x_8bit_packed_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product4x_8bit_packed_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product4x_8bit_packed_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product4x_8bit_packed_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product4x_8bit_packed_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product4x_8bit_packed_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product4x_8bit_packed_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product4x_8bit_packed_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product4x_8bit_packed_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_16bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_16bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_16bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_16bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_16bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_16bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_32bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_32bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_32bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_32bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_32bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_32bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_64bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_64bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_64bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_64bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_64bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_64bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_8bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_8bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_16bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_16bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_32bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_32bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_64bit_signed_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_64bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceShaderIntegerDotProductProperties,
            integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceShaderIntegerDotProductProperties.integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated"
    );
}

fn physical_device_shader_maximal_reconvergence_features_khr() {
    type Ours = ours::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR>(),
        "size of PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_maximal_reconvergence),
        offset_of!(
            oracle::PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR,
            shader_maximal_reconvergence
        ),
        "offset of PhysicalDeviceShaderMaximalReconvergenceFeaturesKHR.shader_maximal_reconvergence"
    );
}

fn physical_device_shader_quad_control_features_khr() {
    type Ours = ours::PhysicalDeviceShaderQuadControlFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderQuadControlFeaturesKHR>(),
        "size of PhysicalDeviceShaderQuadControlFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderQuadControlFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderQuadControlFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderQuadControlFeaturesKHR, s_type),
        "offset of PhysicalDeviceShaderQuadControlFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderQuadControlFeaturesKHR, next),
        "offset of PhysicalDeviceShaderQuadControlFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_quad_control),
        offset_of!(
            oracle::PhysicalDeviceShaderQuadControlFeaturesKHR,
            shader_quad_control
        ),
        "offset of PhysicalDeviceShaderQuadControlFeaturesKHR.shader_quad_control"
    );
}

fn physical_device_shader_relaxed_extended_instruction_features_khr() {
    type Ours = ours::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR>(),
        "size of PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_relaxed_extended_instruction),
        offset_of!(
            oracle::PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR,
            shader_relaxed_extended_instruction
        ),
        "offset of PhysicalDeviceShaderRelaxedExtendedInstructionFeaturesKHR.shader_relaxed_extended_instruction"
    );
}

fn physical_device_shader_replicated_composites_features_ext() {
    type Ours = ours::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT>(),
        "size of PhysicalDeviceShaderReplicatedCompositesFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT>(),
        "alignment of PhysicalDeviceShaderReplicatedCompositesFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceShaderReplicatedCompositesFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceShaderReplicatedCompositesFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_replicated_composites),
        offset_of!(
            oracle::PhysicalDeviceShaderReplicatedCompositesFeaturesEXT,
            shader_replicated_composites
        ),
        "offset of PhysicalDeviceShaderReplicatedCompositesFeaturesEXT.shader_replicated_composites"
    );
}

fn physical_device_shader_subgroup_extended_types_features() {
    type Ours = ours::PhysicalDeviceShaderSubgroupExtendedTypesFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderSubgroupExtendedTypesFeatures>(),
        "size of PhysicalDeviceShaderSubgroupExtendedTypesFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderSubgroupExtendedTypesFeatures>(),
        "alignment of PhysicalDeviceShaderSubgroupExtendedTypesFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupExtendedTypesFeatures,
            s_type
        ),
        "offset of PhysicalDeviceShaderSubgroupExtendedTypesFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupExtendedTypesFeatures,
            next
        ),
        "offset of PhysicalDeviceShaderSubgroupExtendedTypesFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_extended_types),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupExtendedTypesFeatures,
            shader_subgroup_extended_types
        ),
        "offset of PhysicalDeviceShaderSubgroupExtendedTypesFeatures.shader_subgroup_extended_types"
    );
}

fn physical_device_shader_subgroup_rotate_features() {
    type Ours = ours::PhysicalDeviceShaderSubgroupRotateFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderSubgroupRotateFeatures>(),
        "size of PhysicalDeviceShaderSubgroupRotateFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderSubgroupRotateFeatures>(),
        "alignment of PhysicalDeviceShaderSubgroupRotateFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceShaderSubgroupRotateFeatures, s_type),
        "offset of PhysicalDeviceShaderSubgroupRotateFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderSubgroupRotateFeatures, next),
        "offset of PhysicalDeviceShaderSubgroupRotateFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_rotate),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupRotateFeatures,
            shader_subgroup_rotate
        ),
        "offset of PhysicalDeviceShaderSubgroupRotateFeatures.shader_subgroup_rotate"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_rotate_clustered),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupRotateFeatures,
            shader_subgroup_rotate_clustered
        ),
        "offset of PhysicalDeviceShaderSubgroupRotateFeatures.shader_subgroup_rotate_clustered"
    );
}

fn physical_device_shader_subgroup_uniform_control_flow_features_khr() {
    type Ours = ours::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR>(),
        "size of PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_uniform_control_flow),
        offset_of!(
            oracle::PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR,
            shader_subgroup_uniform_control_flow
        ),
        "offset of PhysicalDeviceShaderSubgroupUniformControlFlowFeaturesKHR.shader_subgroup_uniform_control_flow"
    );
}

fn physical_device_shader_terminate_invocation_features() {
    type Ours = ours::PhysicalDeviceShaderTerminateInvocationFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderTerminateInvocationFeatures>(),
        "size of PhysicalDeviceShaderTerminateInvocationFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderTerminateInvocationFeatures>(),
        "alignment of PhysicalDeviceShaderTerminateInvocationFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderTerminateInvocationFeatures,
            s_type
        ),
        "offset of PhysicalDeviceShaderTerminateInvocationFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderTerminateInvocationFeatures,
            next
        ),
        "offset of PhysicalDeviceShaderTerminateInvocationFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_terminate_invocation),
        offset_of!(
            oracle::PhysicalDeviceShaderTerminateInvocationFeatures,
            shader_terminate_invocation
        ),
        "offset of PhysicalDeviceShaderTerminateInvocationFeatures.shader_terminate_invocation"
    );
}

fn physical_device_shader_uniform_buffer_unsized_array_features_ext() {
    type Ours = ours::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT>(),
        "size of PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT>(),
        "alignment of PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_buffer_unsized_array),
        offset_of!(
            oracle::PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT,
            shader_uniform_buffer_unsized_array
        ),
        "offset of PhysicalDeviceShaderUniformBufferUnsizedArrayFeaturesEXT.shader_uniform_buffer_unsized_array"
    );
}

fn physical_device_shader_untyped_pointers_features_khr() {
    type Ours = ours::PhysicalDeviceShaderUntypedPointersFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceShaderUntypedPointersFeaturesKHR>(),
        "size of PhysicalDeviceShaderUntypedPointersFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceShaderUntypedPointersFeaturesKHR>(),
        "alignment of PhysicalDeviceShaderUntypedPointersFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceShaderUntypedPointersFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceShaderUntypedPointersFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceShaderUntypedPointersFeaturesKHR, next),
        "offset of PhysicalDeviceShaderUntypedPointersFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_untyped_pointers),
        offset_of!(
            oracle::PhysicalDeviceShaderUntypedPointersFeaturesKHR,
            shader_untyped_pointers
        ),
        "offset of PhysicalDeviceShaderUntypedPointersFeaturesKHR.shader_untyped_pointers"
    );
}

fn physical_device_sparse_image_format_info2() {
    type Ours = ours::PhysicalDeviceSparseImageFormatInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSparseImageFormatInfo2>(),
        "size of PhysicalDeviceSparseImageFormatInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSparseImageFormatInfo2>(),
        "alignment of PhysicalDeviceSparseImageFormatInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, s_type),
        "offset of PhysicalDeviceSparseImageFormatInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, next),
        "offset of PhysicalDeviceSparseImageFormatInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, format),
        "offset of PhysicalDeviceSparseImageFormatInfo2.format"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, type_),
        "offset of PhysicalDeviceSparseImageFormatInfo2.type_"
    );
    assert_eq!(
        offset_of!(Ours, samples),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, samples),
        "offset of PhysicalDeviceSparseImageFormatInfo2.samples"
    );
    assert_eq!(
        offset_of!(Ours, usage),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, usage),
        "offset of PhysicalDeviceSparseImageFormatInfo2.usage"
    );
    assert_eq!(
        offset_of!(Ours, tiling),
        offset_of!(oracle::PhysicalDeviceSparseImageFormatInfo2, tiling),
        "offset of PhysicalDeviceSparseImageFormatInfo2.tiling"
    );
}

fn physical_device_sparse_properties() {
    type Ours = ours::PhysicalDeviceSparseProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSparseProperties>(),
        "size of PhysicalDeviceSparseProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSparseProperties>(),
        "alignment of PhysicalDeviceSparseProperties"
    );
    assert_eq!(
        offset_of!(Ours, residency_standard_2d_block_shape),
        offset_of!(
            oracle::PhysicalDeviceSparseProperties,
            residency_standard_2d_block_shape
        ),
        "offset of PhysicalDeviceSparseProperties.residency_standard_2d_block_shape"
    );
    assert_eq!(
        offset_of!(Ours, residency_standard_2d_multisample_block_shape),
        offset_of!(
            oracle::PhysicalDeviceSparseProperties,
            residency_standard_2d_multisample_block_shape
        ),
        "offset of PhysicalDeviceSparseProperties.residency_standard_2d_multisample_block_shape"
    );
    assert_eq!(
        offset_of!(Ours, residency_standard_3d_block_shape),
        offset_of!(
            oracle::PhysicalDeviceSparseProperties,
            residency_standard_3d_block_shape
        ),
        "offset of PhysicalDeviceSparseProperties.residency_standard_3d_block_shape"
    );
    assert_eq!(
        offset_of!(Ours, residency_aligned_mip_size),
        offset_of!(
            oracle::PhysicalDeviceSparseProperties,
            residency_aligned_mip_size
        ),
        "offset of PhysicalDeviceSparseProperties.residency_aligned_mip_size"
    );
    assert_eq!(
        offset_of!(Ours, residency_non_resident_strict),
        offset_of!(
            oracle::PhysicalDeviceSparseProperties,
            residency_non_resident_strict
        ),
        "offset of PhysicalDeviceSparseProperties.residency_non_resident_strict"
    );
}

fn physical_device_subgroup_properties() {
    type Ours = ours::PhysicalDeviceSubgroupProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSubgroupProperties>(),
        "size of PhysicalDeviceSubgroupProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSubgroupProperties>(),
        "alignment of PhysicalDeviceSubgroupProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSubgroupProperties, s_type),
        "offset of PhysicalDeviceSubgroupProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSubgroupProperties, next),
        "offset of PhysicalDeviceSubgroupProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_size),
        offset_of!(oracle::PhysicalDeviceSubgroupProperties, subgroup_size),
        "offset of PhysicalDeviceSubgroupProperties.subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, supported_stages),
        offset_of!(oracle::PhysicalDeviceSubgroupProperties, supported_stages),
        "offset of PhysicalDeviceSubgroupProperties.supported_stages"
    );
    assert_eq!(
        offset_of!(Ours, supported_operations),
        offset_of!(
            oracle::PhysicalDeviceSubgroupProperties,
            supported_operations
        ),
        "offset of PhysicalDeviceSubgroupProperties.supported_operations"
    );
    assert_eq!(
        offset_of!(Ours, quad_operations_in_all_stages),
        offset_of!(
            oracle::PhysicalDeviceSubgroupProperties,
            quad_operations_in_all_stages
        ),
        "offset of PhysicalDeviceSubgroupProperties.quad_operations_in_all_stages"
    );
}

fn physical_device_subgroup_size_control_features() {
    type Ours = ours::PhysicalDeviceSubgroupSizeControlFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSubgroupSizeControlFeatures>(),
        "size of PhysicalDeviceSubgroupSizeControlFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSubgroupSizeControlFeatures>(),
        "alignment of PhysicalDeviceSubgroupSizeControlFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSubgroupSizeControlFeatures, s_type),
        "offset of PhysicalDeviceSubgroupSizeControlFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSubgroupSizeControlFeatures, next),
        "offset of PhysicalDeviceSubgroupSizeControlFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_size_control),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlFeatures,
            subgroup_size_control
        ),
        "offset of PhysicalDeviceSubgroupSizeControlFeatures.subgroup_size_control"
    );
    assert_eq!(
        offset_of!(Ours, compute_full_subgroups),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlFeatures,
            compute_full_subgroups
        ),
        "offset of PhysicalDeviceSubgroupSizeControlFeatures.compute_full_subgroups"
    );
}

fn physical_device_subgroup_size_control_properties() {
    type Ours = ours::PhysicalDeviceSubgroupSizeControlProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSubgroupSizeControlProperties>(),
        "size of PhysicalDeviceSubgroupSizeControlProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSubgroupSizeControlProperties>(),
        "alignment of PhysicalDeviceSubgroupSizeControlProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSubgroupSizeControlProperties, s_type),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSubgroupSizeControlProperties, next),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, min_subgroup_size),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlProperties,
            min_subgroup_size
        ),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.min_subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, max_subgroup_size),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlProperties,
            max_subgroup_size
        ),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.max_subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_workgroup_subgroups),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlProperties,
            max_compute_workgroup_subgroups
        ),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.max_compute_workgroup_subgroups"
    );
    assert_eq!(
        offset_of!(Ours, required_subgroup_size_stages),
        offset_of!(
            oracle::PhysicalDeviceSubgroupSizeControlProperties,
            required_subgroup_size_stages
        ),
        "offset of PhysicalDeviceSubgroupSizeControlProperties.required_subgroup_size_stages"
    );
}

fn physical_device_synchronization2_features() {
    type Ours = ours::PhysicalDeviceSynchronization2Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceSynchronization2Features>(),
        "size of PhysicalDeviceSynchronization2Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceSynchronization2Features>(),
        "alignment of PhysicalDeviceSynchronization2Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceSynchronization2Features, s_type),
        "offset of PhysicalDeviceSynchronization2Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceSynchronization2Features, next),
        "offset of PhysicalDeviceSynchronization2Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, synchronization2),
        offset_of!(
            oracle::PhysicalDeviceSynchronization2Features,
            synchronization2
        ),
        "offset of PhysicalDeviceSynchronization2Features.synchronization2"
    );
}

fn physical_device_texel_buffer_alignment_features_ext() {
    type Ours = ours::PhysicalDeviceTexelBufferAlignmentFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTexelBufferAlignmentFeaturesEXT>(),
        "size of PhysicalDeviceTexelBufferAlignmentFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTexelBufferAlignmentFeaturesEXT>(),
        "alignment of PhysicalDeviceTexelBufferAlignmentFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTexelBufferAlignmentFeaturesEXT, next),
        "offset of PhysicalDeviceTexelBufferAlignmentFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, texel_buffer_alignment),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentFeaturesEXT,
            texel_buffer_alignment
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentFeaturesEXT.texel_buffer_alignment"
    );
}

fn physical_device_texel_buffer_alignment_properties() {
    type Ours = ours::PhysicalDeviceTexelBufferAlignmentProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTexelBufferAlignmentProperties>(),
        "size of PhysicalDeviceTexelBufferAlignmentProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTexelBufferAlignmentProperties>(),
        "alignment of PhysicalDeviceTexelBufferAlignmentProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceTexelBufferAlignmentProperties, s_type),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTexelBufferAlignmentProperties, next),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, storage_texel_buffer_offset_alignment_bytes),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentProperties,
            storage_texel_buffer_offset_alignment_bytes
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.storage_texel_buffer_offset_alignment_bytes"
    );
    assert_eq!(
        offset_of!(Ours, storage_texel_buffer_offset_single_texel_alignment),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentProperties,
            storage_texel_buffer_offset_single_texel_alignment
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.storage_texel_buffer_offset_single_texel_alignment"
    );
    assert_eq!(
        offset_of!(Ours, uniform_texel_buffer_offset_alignment_bytes),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentProperties,
            uniform_texel_buffer_offset_alignment_bytes
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.uniform_texel_buffer_offset_alignment_bytes"
    );
    assert_eq!(
        offset_of!(Ours, uniform_texel_buffer_offset_single_texel_alignment),
        offset_of!(
            oracle::PhysicalDeviceTexelBufferAlignmentProperties,
            uniform_texel_buffer_offset_single_texel_alignment
        ),
        "offset of PhysicalDeviceTexelBufferAlignmentProperties.uniform_texel_buffer_offset_single_texel_alignment"
    );
}

fn physical_device_texture_compression_astchdr_features() {
    type Ours = ours::PhysicalDeviceTextureCompressionASTCHDRFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTextureCompressionASTCHDRFeatures>(),
        "size of PhysicalDeviceTextureCompressionASTCHDRFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTextureCompressionASTCHDRFeatures>(),
        "alignment of PhysicalDeviceTextureCompressionASTCHDRFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceTextureCompressionASTCHDRFeatures,
            s_type
        ),
        "offset of PhysicalDeviceTextureCompressionASTCHDRFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceTextureCompressionASTCHDRFeatures,
            next
        ),
        "offset of PhysicalDeviceTextureCompressionASTCHDRFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, texture_compression_astc_hdr),
        offset_of!(
            oracle::PhysicalDeviceTextureCompressionASTCHDRFeatures,
            texture_compression_astc_hdr
        ),
        "offset of PhysicalDeviceTextureCompressionASTCHDRFeatures.texture_compression_astc_hdr"
    );
}

fn physical_device_timeline_semaphore_features() {
    type Ours = ours::PhysicalDeviceTimelineSemaphoreFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTimelineSemaphoreFeatures>(),
        "size of PhysicalDeviceTimelineSemaphoreFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTimelineSemaphoreFeatures>(),
        "alignment of PhysicalDeviceTimelineSemaphoreFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceTimelineSemaphoreFeatures, s_type),
        "offset of PhysicalDeviceTimelineSemaphoreFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTimelineSemaphoreFeatures, next),
        "offset of PhysicalDeviceTimelineSemaphoreFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, timeline_semaphore),
        offset_of!(
            oracle::PhysicalDeviceTimelineSemaphoreFeatures,
            timeline_semaphore
        ),
        "offset of PhysicalDeviceTimelineSemaphoreFeatures.timeline_semaphore"
    );
}

fn physical_device_timeline_semaphore_properties() {
    type Ours = ours::PhysicalDeviceTimelineSemaphoreProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTimelineSemaphoreProperties>(),
        "size of PhysicalDeviceTimelineSemaphoreProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTimelineSemaphoreProperties>(),
        "alignment of PhysicalDeviceTimelineSemaphoreProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceTimelineSemaphoreProperties, s_type),
        "offset of PhysicalDeviceTimelineSemaphoreProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTimelineSemaphoreProperties, next),
        "offset of PhysicalDeviceTimelineSemaphoreProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_timeline_semaphore_value_difference),
        offset_of!(
            oracle::PhysicalDeviceTimelineSemaphoreProperties,
            max_timeline_semaphore_value_difference
        ),
        "offset of PhysicalDeviceTimelineSemaphoreProperties.max_timeline_semaphore_value_difference"
    );
}

fn physical_device_tool_properties() {
    type Ours = ours::PhysicalDeviceToolProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceToolProperties>(),
        "size of PhysicalDeviceToolProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceToolProperties>(),
        "alignment of PhysicalDeviceToolProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceToolProperties, s_type),
        "offset of PhysicalDeviceToolProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceToolProperties, next),
        "offset of PhysicalDeviceToolProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, name),
        offset_of!(oracle::PhysicalDeviceToolProperties, name),
        "offset of PhysicalDeviceToolProperties.name"
    );
    assert_eq!(
        offset_of!(Ours, version),
        offset_of!(oracle::PhysicalDeviceToolProperties, version),
        "offset of PhysicalDeviceToolProperties.version"
    );
    assert_eq!(
        offset_of!(Ours, purposes),
        offset_of!(oracle::PhysicalDeviceToolProperties, purposes),
        "offset of PhysicalDeviceToolProperties.purposes"
    );
    assert_eq!(
        offset_of!(Ours, description),
        offset_of!(oracle::PhysicalDeviceToolProperties, description),
        "offset of PhysicalDeviceToolProperties.description"
    );
    assert_eq!(
        offset_of!(Ours, layer),
        offset_of!(oracle::PhysicalDeviceToolProperties, layer),
        "offset of PhysicalDeviceToolProperties.layer"
    );
}

fn physical_device_transform_feedback_features_ext() {
    type Ours = ours::PhysicalDeviceTransformFeedbackFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTransformFeedbackFeaturesEXT>(),
        "size of PhysicalDeviceTransformFeedbackFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTransformFeedbackFeaturesEXT>(),
        "alignment of PhysicalDeviceTransformFeedbackFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceTransformFeedbackFeaturesEXT, s_type),
        "offset of PhysicalDeviceTransformFeedbackFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTransformFeedbackFeaturesEXT, next),
        "offset of PhysicalDeviceTransformFeedbackFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackFeaturesEXT,
            transform_feedback
        ),
        "offset of PhysicalDeviceTransformFeedbackFeaturesEXT.transform_feedback"
    );
    assert_eq!(
        offset_of!(Ours, geometry_streams),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackFeaturesEXT,
            geometry_streams
        ),
        "offset of PhysicalDeviceTransformFeedbackFeaturesEXT.geometry_streams"
    );
}

fn physical_device_transform_feedback_properties_ext() {
    type Ours = ours::PhysicalDeviceTransformFeedbackPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceTransformFeedbackPropertiesEXT>(),
        "size of PhysicalDeviceTransformFeedbackPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceTransformFeedbackPropertiesEXT>(),
        "alignment of PhysicalDeviceTransformFeedbackPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceTransformFeedbackPropertiesEXT, s_type),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceTransformFeedbackPropertiesEXT, next),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_streams),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_streams
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_streams"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_buffers),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_buffers
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_buffers"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_buffer_size),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_buffer_size
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_buffer_size"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_stream_data_size),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_stream_data_size
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_stream_data_size"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_buffer_data_size),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_buffer_data_size
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_buffer_data_size"
    );
    assert_eq!(
        offset_of!(Ours, max_transform_feedback_buffer_data_stride),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            max_transform_feedback_buffer_data_stride
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.max_transform_feedback_buffer_data_stride"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback_queries),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            transform_feedback_queries
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.transform_feedback_queries"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback_streams_lines_triangles),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            transform_feedback_streams_lines_triangles
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.transform_feedback_streams_lines_triangles"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback_rasterization_stream_select),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            transform_feedback_rasterization_stream_select
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.transform_feedback_rasterization_stream_select"
    );
    assert_eq!(
        offset_of!(Ours, transform_feedback_draw),
        offset_of!(
            oracle::PhysicalDeviceTransformFeedbackPropertiesEXT,
            transform_feedback_draw
        ),
        "offset of PhysicalDeviceTransformFeedbackPropertiesEXT.transform_feedback_draw"
    );
}

fn physical_device_uniform_buffer_standard_layout_features() {
    type Ours = ours::PhysicalDeviceUniformBufferStandardLayoutFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceUniformBufferStandardLayoutFeatures>(),
        "size of PhysicalDeviceUniformBufferStandardLayoutFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceUniformBufferStandardLayoutFeatures>(),
        "alignment of PhysicalDeviceUniformBufferStandardLayoutFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceUniformBufferStandardLayoutFeatures,
            s_type
        ),
        "offset of PhysicalDeviceUniformBufferStandardLayoutFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceUniformBufferStandardLayoutFeatures,
            next
        ),
        "offset of PhysicalDeviceUniformBufferStandardLayoutFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, uniform_buffer_standard_layout),
        offset_of!(
            oracle::PhysicalDeviceUniformBufferStandardLayoutFeatures,
            uniform_buffer_standard_layout
        ),
        "offset of PhysicalDeviceUniformBufferStandardLayoutFeatures.uniform_buffer_standard_layout"
    );
}

fn physical_device_variable_pointers_features() {
    type Ours = ours::PhysicalDeviceVariablePointersFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVariablePointersFeatures>(),
        "size of PhysicalDeviceVariablePointersFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVariablePointersFeatures>(),
        "alignment of PhysicalDeviceVariablePointersFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVariablePointersFeatures, s_type),
        "offset of PhysicalDeviceVariablePointersFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVariablePointersFeatures, next),
        "offset of PhysicalDeviceVariablePointersFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, variable_pointers_storage_buffer),
        offset_of!(
            oracle::PhysicalDeviceVariablePointersFeatures,
            variable_pointers_storage_buffer
        ),
        "offset of PhysicalDeviceVariablePointersFeatures.variable_pointers_storage_buffer"
    );
    assert_eq!(
        offset_of!(Ours, variable_pointers),
        offset_of!(
            oracle::PhysicalDeviceVariablePointersFeatures,
            variable_pointers
        ),
        "offset of PhysicalDeviceVariablePointersFeatures.variable_pointers"
    );
}

fn physical_device_vertex_attribute_divisor_features() {
    type Ours = ours::PhysicalDeviceVertexAttributeDivisorFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVertexAttributeDivisorFeatures>(),
        "size of PhysicalDeviceVertexAttributeDivisorFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVertexAttributeDivisorFeatures>(),
        "alignment of PhysicalDeviceVertexAttributeDivisorFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVertexAttributeDivisorFeatures, s_type),
        "offset of PhysicalDeviceVertexAttributeDivisorFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVertexAttributeDivisorFeatures, next),
        "offset of PhysicalDeviceVertexAttributeDivisorFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, vertex_attribute_instance_rate_divisor),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorFeatures,
            vertex_attribute_instance_rate_divisor
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorFeatures.vertex_attribute_instance_rate_divisor"
    );
    assert_eq!(
        offset_of!(Ours, vertex_attribute_instance_rate_zero_divisor),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorFeatures,
            vertex_attribute_instance_rate_zero_divisor
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorFeatures.vertex_attribute_instance_rate_zero_divisor"
    );
}

fn physical_device_vertex_attribute_divisor_properties() {
    type Ours = ours::PhysicalDeviceVertexAttributeDivisorProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVertexAttributeDivisorProperties>(),
        "size of PhysicalDeviceVertexAttributeDivisorProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVertexAttributeDivisorProperties>(),
        "alignment of PhysicalDeviceVertexAttributeDivisorProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorProperties,
            s_type
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVertexAttributeDivisorProperties, next),
        "offset of PhysicalDeviceVertexAttributeDivisorProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_attrib_divisor),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorProperties,
            max_vertex_attrib_divisor
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorProperties.max_vertex_attrib_divisor"
    );
    assert_eq!(
        offset_of!(Ours, supports_non_zero_first_instance),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorProperties,
            supports_non_zero_first_instance
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorProperties.supports_non_zero_first_instance"
    );
}

fn physical_device_vertex_attribute_divisor_properties_ext() {
    type Ours = ours::PhysicalDeviceVertexAttributeDivisorPropertiesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVertexAttributeDivisorPropertiesEXT>(),
        "size of PhysicalDeviceVertexAttributeDivisorPropertiesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVertexAttributeDivisorPropertiesEXT>(),
        "alignment of PhysicalDeviceVertexAttributeDivisorPropertiesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorPropertiesEXT,
            s_type
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorPropertiesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorPropertiesEXT,
            next
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorPropertiesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_attrib_divisor),
        offset_of!(
            oracle::PhysicalDeviceVertexAttributeDivisorPropertiesEXT,
            max_vertex_attrib_divisor
        ),
        "offset of PhysicalDeviceVertexAttributeDivisorPropertiesEXT.max_vertex_attrib_divisor"
    );
}

fn physical_device_vertex_input_dynamic_state_features_ext() {
    type Ours = ours::PhysicalDeviceVertexInputDynamicStateFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVertexInputDynamicStateFeaturesEXT>(),
        "size of PhysicalDeviceVertexInputDynamicStateFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVertexInputDynamicStateFeaturesEXT>(),
        "alignment of PhysicalDeviceVertexInputDynamicStateFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceVertexInputDynamicStateFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceVertexInputDynamicStateFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceVertexInputDynamicStateFeaturesEXT,
            next
        ),
        "offset of PhysicalDeviceVertexInputDynamicStateFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, vertex_input_dynamic_state),
        offset_of!(
            oracle::PhysicalDeviceVertexInputDynamicStateFeaturesEXT,
            vertex_input_dynamic_state
        ),
        "offset of PhysicalDeviceVertexInputDynamicStateFeaturesEXT.vertex_input_dynamic_state"
    );
}

fn physical_device_vulkan11_features() {
    type Ours = ours::PhysicalDeviceVulkan11Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan11Features>(),
        "size of PhysicalDeviceVulkan11Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan11Features>(),
        "alignment of PhysicalDeviceVulkan11Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan11Features, s_type),
        "offset of PhysicalDeviceVulkan11Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan11Features, next),
        "offset of PhysicalDeviceVulkan11Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, storage_buffer_16bit_access),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            storage_buffer_16bit_access
        ),
        "offset of PhysicalDeviceVulkan11Features.storage_buffer_16bit_access"
    );
    assert_eq!(
        offset_of!(Ours, uniform_and_storage_buffer_16bit_access),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            uniform_and_storage_buffer_16bit_access
        ),
        "offset of PhysicalDeviceVulkan11Features.uniform_and_storage_buffer_16bit_access"
    );
    assert_eq!(
        offset_of!(Ours, storage_push_constant16),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            storage_push_constant16
        ),
        "offset of PhysicalDeviceVulkan11Features.storage_push_constant16"
    );
    assert_eq!(
        offset_of!(Ours, storage_input_output16),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            storage_input_output16
        ),
        "offset of PhysicalDeviceVulkan11Features.storage_input_output16"
    );
    assert_eq!(
        offset_of!(Ours, multiview),
        offset_of!(oracle::PhysicalDeviceVulkan11Features, multiview),
        "offset of PhysicalDeviceVulkan11Features.multiview"
    );
    assert_eq!(
        offset_of!(Ours, multiview_geometry_shader),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            multiview_geometry_shader
        ),
        "offset of PhysicalDeviceVulkan11Features.multiview_geometry_shader"
    );
    assert_eq!(
        offset_of!(Ours, multiview_tessellation_shader),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            multiview_tessellation_shader
        ),
        "offset of PhysicalDeviceVulkan11Features.multiview_tessellation_shader"
    );
    assert_eq!(
        offset_of!(Ours, variable_pointers_storage_buffer),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            variable_pointers_storage_buffer
        ),
        "offset of PhysicalDeviceVulkan11Features.variable_pointers_storage_buffer"
    );
    assert_eq!(
        offset_of!(Ours, variable_pointers),
        offset_of!(oracle::PhysicalDeviceVulkan11Features, variable_pointers),
        "offset of PhysicalDeviceVulkan11Features.variable_pointers"
    );
    assert_eq!(
        offset_of!(Ours, protected_memory),
        offset_of!(oracle::PhysicalDeviceVulkan11Features, protected_memory),
        "offset of PhysicalDeviceVulkan11Features.protected_memory"
    );
    assert_eq!(
        offset_of!(Ours, sampler_ycbcr_conversion),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            sampler_ycbcr_conversion
        ),
        "offset of PhysicalDeviceVulkan11Features.sampler_ycbcr_conversion"
    );
    assert_eq!(
        offset_of!(Ours, shader_draw_parameters),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Features,
            shader_draw_parameters
        ),
        "offset of PhysicalDeviceVulkan11Features.shader_draw_parameters"
    );
}

fn physical_device_vulkan11_properties() {
    type Ours = ours::PhysicalDeviceVulkan11Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan11Properties>(),
        "size of PhysicalDeviceVulkan11Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan11Properties>(),
        "alignment of PhysicalDeviceVulkan11Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, s_type),
        "offset of PhysicalDeviceVulkan11Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, next),
        "offset of PhysicalDeviceVulkan11Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, device_uuid),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, device_uuid),
        "offset of PhysicalDeviceVulkan11Properties.device_uuid"
    );
    assert_eq!(
        offset_of!(Ours, driver_uuid),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, driver_uuid),
        "offset of PhysicalDeviceVulkan11Properties.driver_uuid"
    );
    assert_eq!(
        offset_of!(Ours, device_luid),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, device_luid),
        "offset of PhysicalDeviceVulkan11Properties.device_luid"
    );
    assert_eq!(
        offset_of!(Ours, device_node_mask),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, device_node_mask),
        "offset of PhysicalDeviceVulkan11Properties.device_node_mask"
    );
    assert_eq!(
        offset_of!(Ours, device_luid_valid),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, device_luid_valid),
        "offset of PhysicalDeviceVulkan11Properties.device_luid_valid"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_size),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, subgroup_size),
        "offset of PhysicalDeviceVulkan11Properties.subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_supported_stages),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            subgroup_supported_stages
        ),
        "offset of PhysicalDeviceVulkan11Properties.subgroup_supported_stages"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_supported_operations),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            subgroup_supported_operations
        ),
        "offset of PhysicalDeviceVulkan11Properties.subgroup_supported_operations"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_quad_operations_in_all_stages),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            subgroup_quad_operations_in_all_stages
        ),
        "offset of PhysicalDeviceVulkan11Properties.subgroup_quad_operations_in_all_stages"
    );
    assert_eq!(
        offset_of!(Ours, point_clipping_behavior),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            point_clipping_behavior
        ),
        "offset of PhysicalDeviceVulkan11Properties.point_clipping_behavior"
    );
    assert_eq!(
        offset_of!(Ours, max_multiview_view_count),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            max_multiview_view_count
        ),
        "offset of PhysicalDeviceVulkan11Properties.max_multiview_view_count"
    );
    assert_eq!(
        offset_of!(Ours, max_multiview_instance_index),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            max_multiview_instance_index
        ),
        "offset of PhysicalDeviceVulkan11Properties.max_multiview_instance_index"
    );
    assert_eq!(
        offset_of!(Ours, protected_no_fault),
        offset_of!(oracle::PhysicalDeviceVulkan11Properties, protected_no_fault),
        "offset of PhysicalDeviceVulkan11Properties.protected_no_fault"
    );
    assert_eq!(
        offset_of!(Ours, max_per_set_descriptors),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            max_per_set_descriptors
        ),
        "offset of PhysicalDeviceVulkan11Properties.max_per_set_descriptors"
    );
    assert_eq!(
        offset_of!(Ours, max_memory_allocation_size),
        offset_of!(
            oracle::PhysicalDeviceVulkan11Properties,
            max_memory_allocation_size
        ),
        "offset of PhysicalDeviceVulkan11Properties.max_memory_allocation_size"
    );
}

fn physical_device_vulkan12_features() {
    type Ours = ours::PhysicalDeviceVulkan12Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan12Features>(),
        "size of PhysicalDeviceVulkan12Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan12Features>(),
        "alignment of PhysicalDeviceVulkan12Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, s_type),
        "offset of PhysicalDeviceVulkan12Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, next),
        "offset of PhysicalDeviceVulkan12Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sampler_mirror_clamp_to_edge),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            sampler_mirror_clamp_to_edge
        ),
        "offset of PhysicalDeviceVulkan12Features.sampler_mirror_clamp_to_edge"
    );
    assert_eq!(
        offset_of!(Ours, draw_indirect_count),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, draw_indirect_count),
        "offset of PhysicalDeviceVulkan12Features.draw_indirect_count"
    );
    assert_eq!(
        offset_of!(Ours, storage_buffer_8bit_access),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            storage_buffer_8bit_access
        ),
        "offset of PhysicalDeviceVulkan12Features.storage_buffer_8bit_access"
    );
    assert_eq!(
        offset_of!(Ours, uniform_and_storage_buffer_8bit_access),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            uniform_and_storage_buffer_8bit_access
        ),
        "offset of PhysicalDeviceVulkan12Features.uniform_and_storage_buffer_8bit_access"
    );
    assert_eq!(
        offset_of!(Ours, storage_push_constant8),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            storage_push_constant8
        ),
        "offset of PhysicalDeviceVulkan12Features.storage_push_constant8"
    );
    assert_eq!(
        offset_of!(Ours, shader_buffer_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_buffer_int64_atomics
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_buffer_int64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_shared_int64_atomics),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_shared_int64_atomics
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_shared_int64_atomics"
    );
    assert_eq!(
        offset_of!(Ours, shader_float16),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, shader_float16),
        "offset of PhysicalDeviceVulkan12Features.shader_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_int8),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, shader_int8),
        "offset of PhysicalDeviceVulkan12Features.shader_int8"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_indexing),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, descriptor_indexing),
        "offset of PhysicalDeviceVulkan12Features.descriptor_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_input_attachment_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_input_attachment_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_input_attachment_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_texel_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_uniform_texel_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_uniform_texel_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_texel_buffer_array_dynamic_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_storage_texel_buffer_array_dynamic_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_storage_texel_buffer_array_dynamic_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_uniform_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_uniform_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_sampled_image_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_sampled_image_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_sampled_image_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_storage_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_storage_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_storage_image_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_storage_image_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_input_attachment_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_input_attachment_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_input_attachment_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_uniform_texel_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_uniform_texel_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_uniform_texel_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_texel_buffer_array_non_uniform_indexing),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_storage_texel_buffer_array_non_uniform_indexing
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_storage_texel_buffer_array_non_uniform_indexing"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_uniform_buffer_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_uniform_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_uniform_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_sampled_image_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_sampled_image_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_sampled_image_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_storage_image_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_storage_image_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_storage_image_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_storage_buffer_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_storage_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_storage_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_uniform_texel_buffer_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_uniform_texel_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_uniform_texel_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_storage_texel_buffer_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_storage_texel_buffer_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_storage_texel_buffer_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_update_unused_while_pending),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_update_unused_while_pending
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_update_unused_while_pending"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_partially_bound),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_partially_bound
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_partially_bound"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_binding_variable_descriptor_count),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            descriptor_binding_variable_descriptor_count
        ),
        "offset of PhysicalDeviceVulkan12Features.descriptor_binding_variable_descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, runtime_descriptor_array),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            runtime_descriptor_array
        ),
        "offset of PhysicalDeviceVulkan12Features.runtime_descriptor_array"
    );
    assert_eq!(
        offset_of!(Ours, sampler_filter_minmax),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            sampler_filter_minmax
        ),
        "offset of PhysicalDeviceVulkan12Features.sampler_filter_minmax"
    );
    assert_eq!(
        offset_of!(Ours, scalar_block_layout),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, scalar_block_layout),
        "offset of PhysicalDeviceVulkan12Features.scalar_block_layout"
    );
    assert_eq!(
        offset_of!(Ours, imageless_framebuffer),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            imageless_framebuffer
        ),
        "offset of PhysicalDeviceVulkan12Features.imageless_framebuffer"
    );
    assert_eq!(
        offset_of!(Ours, uniform_buffer_standard_layout),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            uniform_buffer_standard_layout
        ),
        "offset of PhysicalDeviceVulkan12Features.uniform_buffer_standard_layout"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_extended_types),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_subgroup_extended_types
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_subgroup_extended_types"
    );
    assert_eq!(
        offset_of!(Ours, separate_depth_stencil_layouts),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            separate_depth_stencil_layouts
        ),
        "offset of PhysicalDeviceVulkan12Features.separate_depth_stencil_layouts"
    );
    assert_eq!(
        offset_of!(Ours, host_query_reset),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, host_query_reset),
        "offset of PhysicalDeviceVulkan12Features.host_query_reset"
    );
    assert_eq!(
        offset_of!(Ours, timeline_semaphore),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, timeline_semaphore),
        "offset of PhysicalDeviceVulkan12Features.timeline_semaphore"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            buffer_device_address
        ),
        "offset of PhysicalDeviceVulkan12Features.buffer_device_address"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_capture_replay),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            buffer_device_address_capture_replay
        ),
        "offset of PhysicalDeviceVulkan12Features.buffer_device_address_capture_replay"
    );
    assert_eq!(
        offset_of!(Ours, buffer_device_address_multi_device),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            buffer_device_address_multi_device
        ),
        "offset of PhysicalDeviceVulkan12Features.buffer_device_address_multi_device"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, vulkan_memory_model),
        "offset of PhysicalDeviceVulkan12Features.vulkan_memory_model"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model_device_scope),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            vulkan_memory_model_device_scope
        ),
        "offset of PhysicalDeviceVulkan12Features.vulkan_memory_model_device_scope"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model_availability_visibility_chains),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            vulkan_memory_model_availability_visibility_chains
        ),
        "offset of PhysicalDeviceVulkan12Features.vulkan_memory_model_availability_visibility_chains"
    );
    assert_eq!(
        offset_of!(Ours, shader_output_viewport_index),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            shader_output_viewport_index
        ),
        "offset of PhysicalDeviceVulkan12Features.shader_output_viewport_index"
    );
    assert_eq!(
        offset_of!(Ours, shader_output_layer),
        offset_of!(oracle::PhysicalDeviceVulkan12Features, shader_output_layer),
        "offset of PhysicalDeviceVulkan12Features.shader_output_layer"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_broadcast_dynamic_id),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Features,
            subgroup_broadcast_dynamic_id
        ),
        "offset of PhysicalDeviceVulkan12Features.subgroup_broadcast_dynamic_id"
    );
}

fn physical_device_vulkan12_properties() {
    type Ours = ours::PhysicalDeviceVulkan12Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan12Properties>(),
        "size of PhysicalDeviceVulkan12Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan12Properties>(),
        "alignment of PhysicalDeviceVulkan12Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan12Properties, s_type),
        "offset of PhysicalDeviceVulkan12Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan12Properties, next),
        "offset of PhysicalDeviceVulkan12Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, driver_id),
        offset_of!(oracle::PhysicalDeviceVulkan12Properties, driver_id),
        "offset of PhysicalDeviceVulkan12Properties.driver_id"
    );
    assert_eq!(
        offset_of!(Ours, driver_name),
        offset_of!(oracle::PhysicalDeviceVulkan12Properties, driver_name),
        "offset of PhysicalDeviceVulkan12Properties.driver_name"
    );
    assert_eq!(
        offset_of!(Ours, driver_info),
        offset_of!(oracle::PhysicalDeviceVulkan12Properties, driver_info),
        "offset of PhysicalDeviceVulkan12Properties.driver_info"
    );
    assert_eq!(
        offset_of!(Ours, conformance_version),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            conformance_version
        ),
        "offset of PhysicalDeviceVulkan12Properties.conformance_version"
    );
    assert_eq!(
        offset_of!(Ours, denorm_behavior_independence),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            denorm_behavior_independence
        ),
        "offset of PhysicalDeviceVulkan12Properties.denorm_behavior_independence"
    );
    assert_eq!(
        offset_of!(Ours, rounding_mode_independence),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            rounding_mode_independence
        ),
        "offset of PhysicalDeviceVulkan12Properties.rounding_mode_independence"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float16),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_signed_zero_inf_nan_preserve_float16
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_signed_zero_inf_nan_preserve_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float32),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_signed_zero_inf_nan_preserve_float32
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_signed_zero_inf_nan_preserve_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_signed_zero_inf_nan_preserve_float64),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_signed_zero_inf_nan_preserve_float64
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_signed_zero_inf_nan_preserve_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float16),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_preserve_float16
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_preserve_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float32),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_preserve_float32
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_preserve_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_preserve_float64),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_preserve_float64
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_preserve_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float16),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_flush_to_zero_float16
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_flush_to_zero_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float32),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_flush_to_zero_float32
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_flush_to_zero_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_denorm_flush_to_zero_float64),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_denorm_flush_to_zero_float64
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_denorm_flush_to_zero_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float16),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rte_float16
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rte_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float32),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rte_float32
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rte_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rte_float64),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rte_float64
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rte_float64"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float16),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rtz_float16
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rtz_float16"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float32),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rtz_float32
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rtz_float32"
    );
    assert_eq!(
        offset_of!(Ours, shader_rounding_mode_rtz_float64),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_rounding_mode_rtz_float64
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_rounding_mode_rtz_float64"
    );
    assert_eq!(
        offset_of!(Ours, max_update_after_bind_descriptors_in_all_pools),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_update_after_bind_descriptors_in_all_pools
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_update_after_bind_descriptors_in_all_pools"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_uniform_buffer_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_uniform_buffer_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_uniform_buffer_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, shader_sampled_image_array_non_uniform_indexing_native),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_sampled_image_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_sampled_image_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_storage_buffer_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_storage_buffer_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_storage_buffer_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, shader_storage_image_array_non_uniform_indexing_native),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_storage_image_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_storage_image_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(
            Ours,
            shader_input_attachment_array_non_uniform_indexing_native
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            shader_input_attachment_array_non_uniform_indexing_native
        ),
        "offset of PhysicalDeviceVulkan12Properties.shader_input_attachment_array_non_uniform_indexing_native"
    );
    assert_eq!(
        offset_of!(Ours, robust_buffer_access_update_after_bind),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            robust_buffer_access_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan12Properties.robust_buffer_access_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, quad_divergent_implicit_lod),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            quad_divergent_implicit_lod
        ),
        "offset of PhysicalDeviceVulkan12Properties.quad_divergent_implicit_lod"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_update_after_bind_samplers),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_samplers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_samplers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_uniform_buffers
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_uniform_buffers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_uniform_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_storage_buffers
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_storage_buffers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_storage_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_sampled_images
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_sampled_images
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_sampled_images"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_storage_images
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_storage_images
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_storage_images"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_input_attachments
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_descriptor_update_after_bind_input_attachments
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_descriptor_update_after_bind_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_update_after_bind_resources),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_per_stage_update_after_bind_resources
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_per_stage_update_after_bind_resources"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_samplers),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_samplers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_samplers"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_uniform_buffers),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_uniform_buffers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_uniform_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_uniform_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_uniform_buffers_dynamic
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_uniform_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_storage_buffers),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_storage_buffers
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_storage_buffers"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_storage_buffers_dynamic
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_storage_buffers_dynamic
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_storage_buffers_dynamic"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_sampled_images),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_sampled_images
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_sampled_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_storage_images),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_storage_images
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_storage_images"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_update_after_bind_input_attachments),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_descriptor_set_update_after_bind_input_attachments
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_descriptor_set_update_after_bind_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, supported_depth_resolve_modes),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            supported_depth_resolve_modes
        ),
        "offset of PhysicalDeviceVulkan12Properties.supported_depth_resolve_modes"
    );
    assert_eq!(
        offset_of!(Ours, supported_stencil_resolve_modes),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            supported_stencil_resolve_modes
        ),
        "offset of PhysicalDeviceVulkan12Properties.supported_stencil_resolve_modes"
    );
    assert_eq!(
        offset_of!(Ours, independent_resolve_none),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            independent_resolve_none
        ),
        "offset of PhysicalDeviceVulkan12Properties.independent_resolve_none"
    );
    assert_eq!(
        offset_of!(Ours, independent_resolve),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            independent_resolve
        ),
        "offset of PhysicalDeviceVulkan12Properties.independent_resolve"
    );
    assert_eq!(
        offset_of!(Ours, filter_minmax_single_component_formats),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            filter_minmax_single_component_formats
        ),
        "offset of PhysicalDeviceVulkan12Properties.filter_minmax_single_component_formats"
    );
    assert_eq!(
        offset_of!(Ours, filter_minmax_image_component_mapping),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            filter_minmax_image_component_mapping
        ),
        "offset of PhysicalDeviceVulkan12Properties.filter_minmax_image_component_mapping"
    );
    assert_eq!(
        offset_of!(Ours, max_timeline_semaphore_value_difference),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            max_timeline_semaphore_value_difference
        ),
        "offset of PhysicalDeviceVulkan12Properties.max_timeline_semaphore_value_difference"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer_integer_color_sample_counts),
        offset_of!(
            oracle::PhysicalDeviceVulkan12Properties,
            framebuffer_integer_color_sample_counts
        ),
        "offset of PhysicalDeviceVulkan12Properties.framebuffer_integer_color_sample_counts"
    );
}

fn physical_device_vulkan13_features() {
    type Ours = ours::PhysicalDeviceVulkan13Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan13Features>(),
        "size of PhysicalDeviceVulkan13Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan13Features>(),
        "alignment of PhysicalDeviceVulkan13Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, s_type),
        "offset of PhysicalDeviceVulkan13Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, next),
        "offset of PhysicalDeviceVulkan13Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, robust_image_access),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, robust_image_access),
        "offset of PhysicalDeviceVulkan13Features.robust_image_access"
    );
    assert_eq!(
        offset_of!(Ours, inline_uniform_block),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, inline_uniform_block),
        "offset of PhysicalDeviceVulkan13Features.inline_uniform_block"
    );
    assert_eq!(
        offset_of!(
            Ours,
            descriptor_binding_inline_uniform_block_update_after_bind
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            descriptor_binding_inline_uniform_block_update_after_bind
        ),
        "offset of PhysicalDeviceVulkan13Features.descriptor_binding_inline_uniform_block_update_after_bind"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_creation_cache_control),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            pipeline_creation_cache_control
        ),
        "offset of PhysicalDeviceVulkan13Features.pipeline_creation_cache_control"
    );
    assert_eq!(
        offset_of!(Ours, private_data),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, private_data),
        "offset of PhysicalDeviceVulkan13Features.private_data"
    );
    assert_eq!(
        offset_of!(Ours, shader_demote_to_helper_invocation),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            shader_demote_to_helper_invocation
        ),
        "offset of PhysicalDeviceVulkan13Features.shader_demote_to_helper_invocation"
    );
    assert_eq!(
        offset_of!(Ours, shader_terminate_invocation),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            shader_terminate_invocation
        ),
        "offset of PhysicalDeviceVulkan13Features.shader_terminate_invocation"
    );
    assert_eq!(
        offset_of!(Ours, subgroup_size_control),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            subgroup_size_control
        ),
        "offset of PhysicalDeviceVulkan13Features.subgroup_size_control"
    );
    assert_eq!(
        offset_of!(Ours, compute_full_subgroups),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            compute_full_subgroups
        ),
        "offset of PhysicalDeviceVulkan13Features.compute_full_subgroups"
    );
    assert_eq!(
        offset_of!(Ours, synchronization2),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, synchronization2),
        "offset of PhysicalDeviceVulkan13Features.synchronization2"
    );
    assert_eq!(
        offset_of!(Ours, texture_compression_astc_hdr),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            texture_compression_astc_hdr
        ),
        "offset of PhysicalDeviceVulkan13Features.texture_compression_astc_hdr"
    );
    assert_eq!(
        offset_of!(Ours, shader_zero_initialize_workgroup_memory),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            shader_zero_initialize_workgroup_memory
        ),
        "offset of PhysicalDeviceVulkan13Features.shader_zero_initialize_workgroup_memory"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, dynamic_rendering),
        "offset of PhysicalDeviceVulkan13Features.dynamic_rendering"
    );
    assert_eq!(
        offset_of!(Ours, shader_integer_dot_product),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Features,
            shader_integer_dot_product
        ),
        "offset of PhysicalDeviceVulkan13Features.shader_integer_dot_product"
    );
    assert_eq!(
        offset_of!(Ours, maintenance4),
        offset_of!(oracle::PhysicalDeviceVulkan13Features, maintenance4),
        "offset of PhysicalDeviceVulkan13Features.maintenance4"
    );
}

fn physical_device_vulkan13_properties() {
    type Ours = ours::PhysicalDeviceVulkan13Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan13Properties>(),
        "size of PhysicalDeviceVulkan13Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan13Properties>(),
        "alignment of PhysicalDeviceVulkan13Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan13Properties, s_type),
        "offset of PhysicalDeviceVulkan13Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan13Properties, next),
        "offset of PhysicalDeviceVulkan13Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, min_subgroup_size),
        offset_of!(oracle::PhysicalDeviceVulkan13Properties, min_subgroup_size),
        "offset of PhysicalDeviceVulkan13Properties.min_subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, max_subgroup_size),
        offset_of!(oracle::PhysicalDeviceVulkan13Properties, max_subgroup_size),
        "offset of PhysicalDeviceVulkan13Properties.max_subgroup_size"
    );
    assert_eq!(
        offset_of!(Ours, max_compute_workgroup_subgroups),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_compute_workgroup_subgroups
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_compute_workgroup_subgroups"
    );
    assert_eq!(
        offset_of!(Ours, required_subgroup_size_stages),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            required_subgroup_size_stages
        ),
        "offset of PhysicalDeviceVulkan13Properties.required_subgroup_size_stages"
    );
    assert_eq!(
        offset_of!(Ours, max_inline_uniform_block_size),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_inline_uniform_block_size
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_inline_uniform_block_size"
    );
    assert_eq!(
        offset_of!(Ours, max_per_stage_descriptor_inline_uniform_blocks),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_per_stage_descriptor_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_per_stage_descriptor_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_per_stage_descriptor_update_after_bind_inline_uniform_blocks
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_per_stage_descriptor_update_after_bind_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_per_stage_descriptor_update_after_bind_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(Ours, max_descriptor_set_inline_uniform_blocks),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_descriptor_set_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_descriptor_set_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(
            Ours,
            max_descriptor_set_update_after_bind_inline_uniform_blocks
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_descriptor_set_update_after_bind_inline_uniform_blocks
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_descriptor_set_update_after_bind_inline_uniform_blocks"
    );
    assert_eq!(
        offset_of!(Ours, max_inline_uniform_total_size),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            max_inline_uniform_total_size
        ),
        "offset of PhysicalDeviceVulkan13Properties.max_inline_uniform_total_size"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_8bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_8bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_8bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_8bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_8bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_8bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_8bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product4x_8bit_packed_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product4x_8bit_packed_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product4x_8bit_packed_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product4x_8bit_packed_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product4x_8bit_packed_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product4x_8bit_packed_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product4x_8bit_packed_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product4x_8bit_packed_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product4x_8bit_packed_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_16bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_16bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_16bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_16bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_16bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_16bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_16bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_32bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_32bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_32bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_32bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_32bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_32bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_32bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_unsigned_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_64bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_64bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_signed_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_64bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_64bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, integer_dot_product_64bit_mixed_signedness_accelerated),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_64bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_64bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_8bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_8bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_8bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_8bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating4x_8bit_packed_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating4x_8bit_packed_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating4x_8bit_packed_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_16bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_16bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_16bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_16bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_32bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_32bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_32bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_32bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_64bit_unsigned_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_signed_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_64bit_signed_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_64bit_signed_accelerated"
    );
    assert_eq!(
        offset_of!(
            Ours,
            integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated
        ),
        "offset of PhysicalDeviceVulkan13Properties.integer_dot_product_accumulating_saturating_64bit_mixed_signedness_accelerated"
    );
    assert_eq!(
        offset_of!(Ours, storage_texel_buffer_offset_alignment_bytes),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            storage_texel_buffer_offset_alignment_bytes
        ),
        "offset of PhysicalDeviceVulkan13Properties.storage_texel_buffer_offset_alignment_bytes"
    );
    assert_eq!(
        offset_of!(Ours, storage_texel_buffer_offset_single_texel_alignment),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            storage_texel_buffer_offset_single_texel_alignment
        ),
        "offset of PhysicalDeviceVulkan13Properties.storage_texel_buffer_offset_single_texel_alignment"
    );
    assert_eq!(
        offset_of!(Ours, uniform_texel_buffer_offset_alignment_bytes),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            uniform_texel_buffer_offset_alignment_bytes
        ),
        "offset of PhysicalDeviceVulkan13Properties.uniform_texel_buffer_offset_alignment_bytes"
    );
    assert_eq!(
        offset_of!(Ours, uniform_texel_buffer_offset_single_texel_alignment),
        offset_of!(
            oracle::PhysicalDeviceVulkan13Properties,
            uniform_texel_buffer_offset_single_texel_alignment
        ),
        "offset of PhysicalDeviceVulkan13Properties.uniform_texel_buffer_offset_single_texel_alignment"
    );
    assert_eq!(
        offset_of!(Ours, max_buffer_size),
        offset_of!(oracle::PhysicalDeviceVulkan13Properties, max_buffer_size),
        "offset of PhysicalDeviceVulkan13Properties.max_buffer_size"
    );
}

fn physical_device_vulkan14_features() {
    type Ours = ours::PhysicalDeviceVulkan14Features<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan14Features>(),
        "size of PhysicalDeviceVulkan14Features"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan14Features>(),
        "alignment of PhysicalDeviceVulkan14Features"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, s_type),
        "offset of PhysicalDeviceVulkan14Features.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, next),
        "offset of PhysicalDeviceVulkan14Features.p_next"
    );
    assert_eq!(
        offset_of!(Ours, global_priority_query),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            global_priority_query
        ),
        "offset of PhysicalDeviceVulkan14Features.global_priority_query"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_rotate),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            shader_subgroup_rotate
        ),
        "offset of PhysicalDeviceVulkan14Features.shader_subgroup_rotate"
    );
    assert_eq!(
        offset_of!(Ours, shader_subgroup_rotate_clustered),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            shader_subgroup_rotate_clustered
        ),
        "offset of PhysicalDeviceVulkan14Features.shader_subgroup_rotate_clustered"
    );
    assert_eq!(
        offset_of!(Ours, shader_float_controls2),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            shader_float_controls2
        ),
        "offset of PhysicalDeviceVulkan14Features.shader_float_controls2"
    );
    assert_eq!(
        offset_of!(Ours, shader_expect_assume),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, shader_expect_assume),
        "offset of PhysicalDeviceVulkan14Features.shader_expect_assume"
    );
    assert_eq!(
        offset_of!(Ours, rectangular_lines),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, rectangular_lines),
        "offset of PhysicalDeviceVulkan14Features.rectangular_lines"
    );
    assert_eq!(
        offset_of!(Ours, bresenham_lines),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, bresenham_lines),
        "offset of PhysicalDeviceVulkan14Features.bresenham_lines"
    );
    assert_eq!(
        offset_of!(Ours, smooth_lines),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, smooth_lines),
        "offset of PhysicalDeviceVulkan14Features.smooth_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_rectangular_lines),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            stippled_rectangular_lines
        ),
        "offset of PhysicalDeviceVulkan14Features.stippled_rectangular_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_bresenham_lines),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            stippled_bresenham_lines
        ),
        "offset of PhysicalDeviceVulkan14Features.stippled_bresenham_lines"
    );
    assert_eq!(
        offset_of!(Ours, stippled_smooth_lines),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            stippled_smooth_lines
        ),
        "offset of PhysicalDeviceVulkan14Features.stippled_smooth_lines"
    );
    assert_eq!(
        offset_of!(Ours, vertex_attribute_instance_rate_divisor),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            vertex_attribute_instance_rate_divisor
        ),
        "offset of PhysicalDeviceVulkan14Features.vertex_attribute_instance_rate_divisor"
    );
    assert_eq!(
        offset_of!(Ours, vertex_attribute_instance_rate_zero_divisor),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            vertex_attribute_instance_rate_zero_divisor
        ),
        "offset of PhysicalDeviceVulkan14Features.vertex_attribute_instance_rate_zero_divisor"
    );
    assert_eq!(
        offset_of!(Ours, index_type_uint8),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, index_type_uint8),
        "offset of PhysicalDeviceVulkan14Features.index_type_uint8"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering_local_read),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            dynamic_rendering_local_read
        ),
        "offset of PhysicalDeviceVulkan14Features.dynamic_rendering_local_read"
    );
    assert_eq!(
        offset_of!(Ours, maintenance5),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, maintenance5),
        "offset of PhysicalDeviceVulkan14Features.maintenance5"
    );
    assert_eq!(
        offset_of!(Ours, maintenance6),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, maintenance6),
        "offset of PhysicalDeviceVulkan14Features.maintenance6"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_protected_access),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Features,
            pipeline_protected_access
        ),
        "offset of PhysicalDeviceVulkan14Features.pipeline_protected_access"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_robustness),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, pipeline_robustness),
        "offset of PhysicalDeviceVulkan14Features.pipeline_robustness"
    );
    assert_eq!(
        offset_of!(Ours, host_image_copy),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, host_image_copy),
        "offset of PhysicalDeviceVulkan14Features.host_image_copy"
    );
    assert_eq!(
        offset_of!(Ours, push_descriptor),
        offset_of!(oracle::PhysicalDeviceVulkan14Features, push_descriptor),
        "offset of PhysicalDeviceVulkan14Features.push_descriptor"
    );
}

fn physical_device_vulkan14_properties() {
    type Ours = ours::PhysicalDeviceVulkan14Properties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkan14Properties>(),
        "size of PhysicalDeviceVulkan14Properties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkan14Properties>(),
        "alignment of PhysicalDeviceVulkan14Properties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkan14Properties, s_type),
        "offset of PhysicalDeviceVulkan14Properties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkan14Properties, next),
        "offset of PhysicalDeviceVulkan14Properties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, line_sub_pixel_precision_bits),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            line_sub_pixel_precision_bits
        ),
        "offset of PhysicalDeviceVulkan14Properties.line_sub_pixel_precision_bits"
    );
    assert_eq!(
        offset_of!(Ours, max_vertex_attrib_divisor),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            max_vertex_attrib_divisor
        ),
        "offset of PhysicalDeviceVulkan14Properties.max_vertex_attrib_divisor"
    );
    assert_eq!(
        offset_of!(Ours, supports_non_zero_first_instance),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            supports_non_zero_first_instance
        ),
        "offset of PhysicalDeviceVulkan14Properties.supports_non_zero_first_instance"
    );
    assert_eq!(
        offset_of!(Ours, max_push_descriptors),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            max_push_descriptors
        ),
        "offset of PhysicalDeviceVulkan14Properties.max_push_descriptors"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering_local_read_depth_stencil_attachments),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            dynamic_rendering_local_read_depth_stencil_attachments
        ),
        "offset of PhysicalDeviceVulkan14Properties.dynamic_rendering_local_read_depth_stencil_attachments"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_rendering_local_read_multisampled_attachments),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            dynamic_rendering_local_read_multisampled_attachments
        ),
        "offset of PhysicalDeviceVulkan14Properties.dynamic_rendering_local_read_multisampled_attachments"
    );
    assert_eq!(
        offset_of!(
            Ours,
            early_fragment_multisample_coverage_after_sample_counting
        ),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            early_fragment_multisample_coverage_after_sample_counting
        ),
        "offset of PhysicalDeviceVulkan14Properties.early_fragment_multisample_coverage_after_sample_counting"
    );
    assert_eq!(
        offset_of!(Ours, early_fragment_sample_mask_test_before_sample_counting),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            early_fragment_sample_mask_test_before_sample_counting
        ),
        "offset of PhysicalDeviceVulkan14Properties.early_fragment_sample_mask_test_before_sample_counting"
    );
    assert_eq!(
        offset_of!(Ours, depth_stencil_swizzle_one_support),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            depth_stencil_swizzle_one_support
        ),
        "offset of PhysicalDeviceVulkan14Properties.depth_stencil_swizzle_one_support"
    );
    assert_eq!(
        offset_of!(Ours, polygon_mode_point_size),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            polygon_mode_point_size
        ),
        "offset of PhysicalDeviceVulkan14Properties.polygon_mode_point_size"
    );
    assert_eq!(
        offset_of!(Ours, non_strict_single_pixel_wide_lines_use_parallelogram),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            non_strict_single_pixel_wide_lines_use_parallelogram
        ),
        "offset of PhysicalDeviceVulkan14Properties.non_strict_single_pixel_wide_lines_use_parallelogram"
    );
    assert_eq!(
        offset_of!(Ours, non_strict_wide_lines_use_parallelogram),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            non_strict_wide_lines_use_parallelogram
        ),
        "offset of PhysicalDeviceVulkan14Properties.non_strict_wide_lines_use_parallelogram"
    );
    assert_eq!(
        offset_of!(Ours, block_texel_view_compatible_multiple_layers),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            block_texel_view_compatible_multiple_layers
        ),
        "offset of PhysicalDeviceVulkan14Properties.block_texel_view_compatible_multiple_layers"
    );
    assert_eq!(
        offset_of!(Ours, max_combined_image_sampler_descriptor_count),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            max_combined_image_sampler_descriptor_count
        ),
        "offset of PhysicalDeviceVulkan14Properties.max_combined_image_sampler_descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, fragment_shading_rate_clamp_combiner_inputs),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            fragment_shading_rate_clamp_combiner_inputs
        ),
        "offset of PhysicalDeviceVulkan14Properties.fragment_shading_rate_clamp_combiner_inputs"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_storage_buffers),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            default_robustness_storage_buffers
        ),
        "offset of PhysicalDeviceVulkan14Properties.default_robustness_storage_buffers"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_uniform_buffers),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            default_robustness_uniform_buffers
        ),
        "offset of PhysicalDeviceVulkan14Properties.default_robustness_uniform_buffers"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_vertex_inputs),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            default_robustness_vertex_inputs
        ),
        "offset of PhysicalDeviceVulkan14Properties.default_robustness_vertex_inputs"
    );
    assert_eq!(
        offset_of!(Ours, default_robustness_images),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            default_robustness_images
        ),
        "offset of PhysicalDeviceVulkan14Properties.default_robustness_images"
    );
    assert_eq!(
        offset_of!(Ours, copy_src_layout_count),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            copy_src_layout_count
        ),
        "offset of PhysicalDeviceVulkan14Properties.copy_src_layout_count"
    );
    assert_eq!(
        offset_of!(Ours, p_copy_src_layouts),
        offset_of!(oracle::PhysicalDeviceVulkan14Properties, copy_src_layouts),
        "offset of PhysicalDeviceVulkan14Properties.p_copy_src_layouts"
    );
    assert_eq!(
        offset_of!(Ours, copy_dst_layout_count),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            copy_dst_layout_count
        ),
        "offset of PhysicalDeviceVulkan14Properties.copy_dst_layout_count"
    );
    assert_eq!(
        offset_of!(Ours, p_copy_dst_layouts),
        offset_of!(oracle::PhysicalDeviceVulkan14Properties, copy_dst_layouts),
        "offset of PhysicalDeviceVulkan14Properties.p_copy_dst_layouts"
    );
    assert_eq!(
        offset_of!(Ours, optimal_tiling_layout_uuid),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            optimal_tiling_layout_uuid
        ),
        "offset of PhysicalDeviceVulkan14Properties.optimal_tiling_layout_uuid"
    );
    assert_eq!(
        offset_of!(Ours, identical_memory_type_requirements),
        offset_of!(
            oracle::PhysicalDeviceVulkan14Properties,
            identical_memory_type_requirements
        ),
        "offset of PhysicalDeviceVulkan14Properties.identical_memory_type_requirements"
    );
}

fn physical_device_vulkan_memory_model_features() {
    type Ours = ours::PhysicalDeviceVulkanMemoryModelFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceVulkanMemoryModelFeatures>(),
        "size of PhysicalDeviceVulkanMemoryModelFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceVulkanMemoryModelFeatures>(),
        "alignment of PhysicalDeviceVulkanMemoryModelFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceVulkanMemoryModelFeatures, s_type),
        "offset of PhysicalDeviceVulkanMemoryModelFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceVulkanMemoryModelFeatures, next),
        "offset of PhysicalDeviceVulkanMemoryModelFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model),
        offset_of!(
            oracle::PhysicalDeviceVulkanMemoryModelFeatures,
            vulkan_memory_model
        ),
        "offset of PhysicalDeviceVulkanMemoryModelFeatures.vulkan_memory_model"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model_device_scope),
        offset_of!(
            oracle::PhysicalDeviceVulkanMemoryModelFeatures,
            vulkan_memory_model_device_scope
        ),
        "offset of PhysicalDeviceVulkanMemoryModelFeatures.vulkan_memory_model_device_scope"
    );
    assert_eq!(
        offset_of!(Ours, vulkan_memory_model_availability_visibility_chains),
        offset_of!(
            oracle::PhysicalDeviceVulkanMemoryModelFeatures,
            vulkan_memory_model_availability_visibility_chains
        ),
        "offset of PhysicalDeviceVulkanMemoryModelFeatures.vulkan_memory_model_availability_visibility_chains"
    );
}

fn physical_device_workgroup_memory_explicit_layout_features_khr() {
    type Ours = ours::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR>(),
        "size of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR>(),
        "alignment of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            s_type
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            next
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, workgroup_memory_explicit_layout),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            workgroup_memory_explicit_layout
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.workgroup_memory_explicit_layout"
    );
    assert_eq!(
        offset_of!(Ours, workgroup_memory_explicit_layout_scalar_block_layout),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            workgroup_memory_explicit_layout_scalar_block_layout
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.workgroup_memory_explicit_layout_scalar_block_layout"
    );
    assert_eq!(
        offset_of!(Ours, workgroup_memory_explicit_layout_8bit_access),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            workgroup_memory_explicit_layout_8bit_access
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.workgroup_memory_explicit_layout_8bit_access"
    );
    assert_eq!(
        offset_of!(Ours, workgroup_memory_explicit_layout_16bit_access),
        offset_of!(
            oracle::PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR,
            workgroup_memory_explicit_layout_16bit_access
        ),
        "offset of PhysicalDeviceWorkgroupMemoryExplicitLayoutFeaturesKHR.workgroup_memory_explicit_layout_16bit_access"
    );
}

fn physical_device_ycbcr2_plane444_formats_features_ext() {
    type Ours = ours::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT>(),
        "size of PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT>(),
        "alignment of PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT,
            s_type
        ),
        "offset of PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT, next),
        "offset of PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ycbcr2plane444_formats),
        offset_of!(
            oracle::PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT,
            ycbcr2plane444_formats
        ),
        "offset of PhysicalDeviceYcbcr2Plane444FormatsFeaturesEXT.ycbcr2plane444_formats"
    );
}

fn physical_device_ycbcr_image_arrays_features_ext() {
    type Ours = ours::PhysicalDeviceYcbcrImageArraysFeaturesEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceYcbcrImageArraysFeaturesEXT>(),
        "size of PhysicalDeviceYcbcrImageArraysFeaturesEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceYcbcrImageArraysFeaturesEXT>(),
        "alignment of PhysicalDeviceYcbcrImageArraysFeaturesEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PhysicalDeviceYcbcrImageArraysFeaturesEXT, s_type),
        "offset of PhysicalDeviceYcbcrImageArraysFeaturesEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PhysicalDeviceYcbcrImageArraysFeaturesEXT, next),
        "offset of PhysicalDeviceYcbcrImageArraysFeaturesEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, ycbcr_image_arrays),
        offset_of!(
            oracle::PhysicalDeviceYcbcrImageArraysFeaturesEXT,
            ycbcr_image_arrays
        ),
        "offset of PhysicalDeviceYcbcrImageArraysFeaturesEXT.ycbcr_image_arrays"
    );
}

fn physical_device_zero_initialize_workgroup_memory_features() {
    type Ours = ours::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures>(),
        "size of PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures>(),
        "alignment of PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures,
            s_type
        ),
        "offset of PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures,
            next
        ),
        "offset of PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures.p_next"
    );
    assert_eq!(
        offset_of!(Ours, shader_zero_initialize_workgroup_memory),
        offset_of!(
            oracle::PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures,
            shader_zero_initialize_workgroup_memory
        ),
        "offset of PhysicalDeviceZeroInitializeWorkgroupMemoryFeatures.shader_zero_initialize_workgroup_memory"
    );
}

fn pipeline_cache_create_info() {
    type Ours = ours::PipelineCacheCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineCacheCreateInfo>(),
        "size of PipelineCacheCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineCacheCreateInfo>(),
        "alignment of PipelineCacheCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineCacheCreateInfo, s_type),
        "offset of PipelineCacheCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineCacheCreateInfo, next),
        "offset of PipelineCacheCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineCacheCreateInfo, flags),
        "offset of PipelineCacheCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, initial_data_size),
        offset_of!(oracle::PipelineCacheCreateInfo, initial_data_size),
        "offset of PipelineCacheCreateInfo.initial_data_size"
    );
    assert_eq!(
        offset_of!(Ours, p_initial_data),
        offset_of!(oracle::PipelineCacheCreateInfo, initial_data),
        "offset of PipelineCacheCreateInfo.p_initial_data"
    );
}

fn pipeline_color_blend_advanced_state_create_info_ext() {
    type Ours = ours::PipelineColorBlendAdvancedStateCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineColorBlendAdvancedStateCreateInfoEXT>(),
        "size of PipelineColorBlendAdvancedStateCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineColorBlendAdvancedStateCreateInfoEXT>(),
        "alignment of PipelineColorBlendAdvancedStateCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineColorBlendAdvancedStateCreateInfoEXT, s_type),
        "offset of PipelineColorBlendAdvancedStateCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineColorBlendAdvancedStateCreateInfoEXT, next),
        "offset of PipelineColorBlendAdvancedStateCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_premultiplied),
        offset_of!(
            oracle::PipelineColorBlendAdvancedStateCreateInfoEXT,
            src_premultiplied
        ),
        "offset of PipelineColorBlendAdvancedStateCreateInfoEXT.src_premultiplied"
    );
    assert_eq!(
        offset_of!(Ours, dst_premultiplied),
        offset_of!(
            oracle::PipelineColorBlendAdvancedStateCreateInfoEXT,
            dst_premultiplied
        ),
        "offset of PipelineColorBlendAdvancedStateCreateInfoEXT.dst_premultiplied"
    );
    assert_eq!(
        offset_of!(Ours, blend_overlap),
        offset_of!(
            oracle::PipelineColorBlendAdvancedStateCreateInfoEXT,
            blend_overlap
        ),
        "offset of PipelineColorBlendAdvancedStateCreateInfoEXT.blend_overlap"
    );
}

fn pipeline_color_blend_attachment_state() {
    type Ours = ours::PipelineColorBlendAttachmentState;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineColorBlendAttachmentState>(),
        "size of PipelineColorBlendAttachmentState"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineColorBlendAttachmentState>(),
        "alignment of PipelineColorBlendAttachmentState"
    );
    assert_eq!(
        offset_of!(Ours, blend_enable),
        offset_of!(oracle::PipelineColorBlendAttachmentState, blend_enable),
        "offset of PipelineColorBlendAttachmentState.blend_enable"
    );
    assert_eq!(
        offset_of!(Ours, src_color_blend_factor),
        offset_of!(
            oracle::PipelineColorBlendAttachmentState,
            src_color_blend_factor
        ),
        "offset of PipelineColorBlendAttachmentState.src_color_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, dst_color_blend_factor),
        offset_of!(
            oracle::PipelineColorBlendAttachmentState,
            dst_color_blend_factor
        ),
        "offset of PipelineColorBlendAttachmentState.dst_color_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, color_blend_op),
        offset_of!(oracle::PipelineColorBlendAttachmentState, color_blend_op),
        "offset of PipelineColorBlendAttachmentState.color_blend_op"
    );
    assert_eq!(
        offset_of!(Ours, src_alpha_blend_factor),
        offset_of!(
            oracle::PipelineColorBlendAttachmentState,
            src_alpha_blend_factor
        ),
        "offset of PipelineColorBlendAttachmentState.src_alpha_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, dst_alpha_blend_factor),
        offset_of!(
            oracle::PipelineColorBlendAttachmentState,
            dst_alpha_blend_factor
        ),
        "offset of PipelineColorBlendAttachmentState.dst_alpha_blend_factor"
    );
    assert_eq!(
        offset_of!(Ours, alpha_blend_op),
        offset_of!(oracle::PipelineColorBlendAttachmentState, alpha_blend_op),
        "offset of PipelineColorBlendAttachmentState.alpha_blend_op"
    );
    assert_eq!(
        offset_of!(Ours, color_write_mask),
        offset_of!(oracle::PipelineColorBlendAttachmentState, color_write_mask),
        "offset of PipelineColorBlendAttachmentState.color_write_mask"
    );
}

fn pipeline_color_blend_state_create_info() {
    type Ours = ours::PipelineColorBlendStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineColorBlendStateCreateInfo>(),
        "size of PipelineColorBlendStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineColorBlendStateCreateInfo>(),
        "alignment of PipelineColorBlendStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, s_type),
        "offset of PipelineColorBlendStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, next),
        "offset of PipelineColorBlendStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, flags),
        "offset of PipelineColorBlendStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, logic_op_enable),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, logic_op_enable),
        "offset of PipelineColorBlendStateCreateInfo.logic_op_enable"
    );
    assert_eq!(
        offset_of!(Ours, logic_op),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, logic_op),
        "offset of PipelineColorBlendStateCreateInfo.logic_op"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, attachment_count),
        "offset of PipelineColorBlendStateCreateInfo.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachments),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, attachments),
        "offset of PipelineColorBlendStateCreateInfo.p_attachments"
    );
    assert_eq!(
        offset_of!(Ours, blend_constants),
        offset_of!(oracle::PipelineColorBlendStateCreateInfo, blend_constants),
        "offset of PipelineColorBlendStateCreateInfo.blend_constants"
    );
}

fn pipeline_color_write_create_info_ext() {
    type Ours = ours::PipelineColorWriteCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineColorWriteCreateInfoEXT>(),
        "size of PipelineColorWriteCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineColorWriteCreateInfoEXT>(),
        "alignment of PipelineColorWriteCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineColorWriteCreateInfoEXT, s_type),
        "offset of PipelineColorWriteCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineColorWriteCreateInfoEXT, next),
        "offset of PipelineColorWriteCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::PipelineColorWriteCreateInfoEXT, attachment_count),
        "offset of PipelineColorWriteCreateInfoEXT.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_write_enables),
        offset_of!(oracle::PipelineColorWriteCreateInfoEXT, color_write_enables),
        "offset of PipelineColorWriteCreateInfoEXT.p_color_write_enables"
    );
}

fn pipeline_create_flags2_create_info() {
    type Ours = ours::PipelineCreateFlags2CreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineCreateFlags2CreateInfo>(),
        "size of PipelineCreateFlags2CreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineCreateFlags2CreateInfo>(),
        "alignment of PipelineCreateFlags2CreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineCreateFlags2CreateInfo, s_type),
        "offset of PipelineCreateFlags2CreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineCreateFlags2CreateInfo, next),
        "offset of PipelineCreateFlags2CreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineCreateFlags2CreateInfo, flags),
        "offset of PipelineCreateFlags2CreateInfo.flags"
    );
}

fn pipeline_creation_feedback() {
    type Ours = ours::PipelineCreationFeedback;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineCreationFeedback>(),
        "size of PipelineCreationFeedback"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineCreationFeedback>(),
        "alignment of PipelineCreationFeedback"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineCreationFeedback, flags),
        "offset of PipelineCreationFeedback.flags"
    );
    assert_eq!(
        offset_of!(Ours, duration),
        offset_of!(oracle::PipelineCreationFeedback, duration),
        "offset of PipelineCreationFeedback.duration"
    );
}

fn pipeline_creation_feedback_create_info() {
    type Ours = ours::PipelineCreationFeedbackCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineCreationFeedbackCreateInfo>(),
        "size of PipelineCreationFeedbackCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineCreationFeedbackCreateInfo>(),
        "alignment of PipelineCreationFeedbackCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineCreationFeedbackCreateInfo, s_type),
        "offset of PipelineCreationFeedbackCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineCreationFeedbackCreateInfo, next),
        "offset of PipelineCreationFeedbackCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, p_pipeline_creation_feedback),
        offset_of!(
            oracle::PipelineCreationFeedbackCreateInfo,
            pipeline_creation_feedback
        ),
        "offset of PipelineCreationFeedbackCreateInfo.p_pipeline_creation_feedback"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_stage_creation_feedback_count),
        offset_of!(
            oracle::PipelineCreationFeedbackCreateInfo,
            pipeline_stage_creation_feedback_count
        ),
        "offset of PipelineCreationFeedbackCreateInfo.pipeline_stage_creation_feedback_count"
    );
    assert_eq!(
        offset_of!(Ours, p_pipeline_stage_creation_feedbacks),
        offset_of!(
            oracle::PipelineCreationFeedbackCreateInfo,
            pipeline_stage_creation_feedbacks
        ),
        "offset of PipelineCreationFeedbackCreateInfo.p_pipeline_stage_creation_feedbacks"
    );
}

fn pipeline_depth_stencil_state_create_info() {
    type Ours = ours::PipelineDepthStencilStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineDepthStencilStateCreateInfo>(),
        "size of PipelineDepthStencilStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineDepthStencilStateCreateInfo>(),
        "alignment of PipelineDepthStencilStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineDepthStencilStateCreateInfo, s_type),
        "offset of PipelineDepthStencilStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineDepthStencilStateCreateInfo, next),
        "offset of PipelineDepthStencilStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineDepthStencilStateCreateInfo, flags),
        "offset of PipelineDepthStencilStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, depth_test_enable),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            depth_test_enable
        ),
        "offset of PipelineDepthStencilStateCreateInfo.depth_test_enable"
    );
    assert_eq!(
        offset_of!(Ours, depth_write_enable),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            depth_write_enable
        ),
        "offset of PipelineDepthStencilStateCreateInfo.depth_write_enable"
    );
    assert_eq!(
        offset_of!(Ours, depth_compare_op),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            depth_compare_op
        ),
        "offset of PipelineDepthStencilStateCreateInfo.depth_compare_op"
    );
    assert_eq!(
        offset_of!(Ours, depth_bounds_test_enable),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            depth_bounds_test_enable
        ),
        "offset of PipelineDepthStencilStateCreateInfo.depth_bounds_test_enable"
    );
    assert_eq!(
        offset_of!(Ours, stencil_test_enable),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            stencil_test_enable
        ),
        "offset of PipelineDepthStencilStateCreateInfo.stencil_test_enable"
    );
    assert_eq!(
        offset_of!(Ours, front),
        offset_of!(oracle::PipelineDepthStencilStateCreateInfo, front),
        "offset of PipelineDepthStencilStateCreateInfo.front"
    );
    assert_eq!(
        offset_of!(Ours, back),
        offset_of!(oracle::PipelineDepthStencilStateCreateInfo, back),
        "offset of PipelineDepthStencilStateCreateInfo.back"
    );
    assert_eq!(
        offset_of!(Ours, min_depth_bounds),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            min_depth_bounds
        ),
        "offset of PipelineDepthStencilStateCreateInfo.min_depth_bounds"
    );
    assert_eq!(
        offset_of!(Ours, max_depth_bounds),
        offset_of!(
            oracle::PipelineDepthStencilStateCreateInfo,
            max_depth_bounds
        ),
        "offset of PipelineDepthStencilStateCreateInfo.max_depth_bounds"
    );
}

fn pipeline_dynamic_state_create_info() {
    type Ours = ours::PipelineDynamicStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineDynamicStateCreateInfo>(),
        "size of PipelineDynamicStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineDynamicStateCreateInfo>(),
        "alignment of PipelineDynamicStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineDynamicStateCreateInfo, s_type),
        "offset of PipelineDynamicStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineDynamicStateCreateInfo, next),
        "offset of PipelineDynamicStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineDynamicStateCreateInfo, flags),
        "offset of PipelineDynamicStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, dynamic_state_count),
        offset_of!(oracle::PipelineDynamicStateCreateInfo, dynamic_state_count),
        "offset of PipelineDynamicStateCreateInfo.dynamic_state_count"
    );
    assert_eq!(
        offset_of!(Ours, p_dynamic_states),
        offset_of!(oracle::PipelineDynamicStateCreateInfo, dynamic_states),
        "offset of PipelineDynamicStateCreateInfo.p_dynamic_states"
    );
}

fn pipeline_fragment_shading_rate_state_create_info_khr() {
    type Ours = ours::PipelineFragmentShadingRateStateCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineFragmentShadingRateStateCreateInfoKHR>(),
        "size of PipelineFragmentShadingRateStateCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineFragmentShadingRateStateCreateInfoKHR>(),
        "alignment of PipelineFragmentShadingRateStateCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineFragmentShadingRateStateCreateInfoKHR,
            s_type
        ),
        "offset of PipelineFragmentShadingRateStateCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineFragmentShadingRateStateCreateInfoKHR, next),
        "offset of PipelineFragmentShadingRateStateCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, fragment_size),
        offset_of!(
            oracle::PipelineFragmentShadingRateStateCreateInfoKHR,
            fragment_size
        ),
        "offset of PipelineFragmentShadingRateStateCreateInfoKHR.fragment_size"
    );
    assert_eq!(
        offset_of!(Ours, combiner_ops),
        offset_of!(
            oracle::PipelineFragmentShadingRateStateCreateInfoKHR,
            combiner_ops
        ),
        "offset of PipelineFragmentShadingRateStateCreateInfoKHR.combiner_ops"
    );
}

fn pipeline_input_assembly_state_create_info() {
    type Ours = ours::PipelineInputAssemblyStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineInputAssemblyStateCreateInfo>(),
        "size of PipelineInputAssemblyStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineInputAssemblyStateCreateInfo>(),
        "alignment of PipelineInputAssemblyStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineInputAssemblyStateCreateInfo, s_type),
        "offset of PipelineInputAssemblyStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineInputAssemblyStateCreateInfo, next),
        "offset of PipelineInputAssemblyStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineInputAssemblyStateCreateInfo, flags),
        "offset of PipelineInputAssemblyStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, topology),
        offset_of!(oracle::PipelineInputAssemblyStateCreateInfo, topology),
        "offset of PipelineInputAssemblyStateCreateInfo.topology"
    );
    assert_eq!(
        offset_of!(Ours, primitive_restart_enable),
        offset_of!(
            oracle::PipelineInputAssemblyStateCreateInfo,
            primitive_restart_enable
        ),
        "offset of PipelineInputAssemblyStateCreateInfo.primitive_restart_enable"
    );
}

fn pipeline_layout_create_info() {
    type Ours = ours::PipelineLayoutCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineLayoutCreateInfo>(),
        "size of PipelineLayoutCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineLayoutCreateInfo>(),
        "alignment of PipelineLayoutCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineLayoutCreateInfo, s_type),
        "offset of PipelineLayoutCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineLayoutCreateInfo, next),
        "offset of PipelineLayoutCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineLayoutCreateInfo, flags),
        "offset of PipelineLayoutCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, set_layout_count),
        offset_of!(oracle::PipelineLayoutCreateInfo, set_layout_count),
        "offset of PipelineLayoutCreateInfo.set_layout_count"
    );
    assert_eq!(
        offset_of!(Ours, p_set_layouts),
        offset_of!(oracle::PipelineLayoutCreateInfo, set_layouts),
        "offset of PipelineLayoutCreateInfo.p_set_layouts"
    );
    assert_eq!(
        offset_of!(Ours, push_constant_range_count),
        offset_of!(oracle::PipelineLayoutCreateInfo, push_constant_range_count),
        "offset of PipelineLayoutCreateInfo.push_constant_range_count"
    );
    assert_eq!(
        offset_of!(Ours, p_push_constant_ranges),
        offset_of!(oracle::PipelineLayoutCreateInfo, push_constant_ranges),
        "offset of PipelineLayoutCreateInfo.p_push_constant_ranges"
    );
}

fn pipeline_library_create_info_khr() {
    type Ours = ours::PipelineLibraryCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineLibraryCreateInfoKHR>(),
        "size of PipelineLibraryCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineLibraryCreateInfoKHR>(),
        "alignment of PipelineLibraryCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineLibraryCreateInfoKHR, s_type),
        "offset of PipelineLibraryCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineLibraryCreateInfoKHR, next),
        "offset of PipelineLibraryCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, library_count),
        offset_of!(oracle::PipelineLibraryCreateInfoKHR, library_count),
        "offset of PipelineLibraryCreateInfoKHR.library_count"
    );
    assert_eq!(
        offset_of!(Ours, p_libraries),
        offset_of!(oracle::PipelineLibraryCreateInfoKHR, libraries),
        "offset of PipelineLibraryCreateInfoKHR.p_libraries"
    );
}

fn pipeline_multisample_state_create_info() {
    type Ours = ours::PipelineMultisampleStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineMultisampleStateCreateInfo>(),
        "size of PipelineMultisampleStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineMultisampleStateCreateInfo>(),
        "alignment of PipelineMultisampleStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineMultisampleStateCreateInfo, s_type),
        "offset of PipelineMultisampleStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineMultisampleStateCreateInfo, next),
        "offset of PipelineMultisampleStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineMultisampleStateCreateInfo, flags),
        "offset of PipelineMultisampleStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_samples),
        offset_of!(
            oracle::PipelineMultisampleStateCreateInfo,
            rasterization_samples
        ),
        "offset of PipelineMultisampleStateCreateInfo.rasterization_samples"
    );
    assert_eq!(
        offset_of!(Ours, sample_shading_enable),
        offset_of!(
            oracle::PipelineMultisampleStateCreateInfo,
            sample_shading_enable
        ),
        "offset of PipelineMultisampleStateCreateInfo.sample_shading_enable"
    );
    assert_eq!(
        offset_of!(Ours, min_sample_shading),
        offset_of!(
            oracle::PipelineMultisampleStateCreateInfo,
            min_sample_shading
        ),
        "offset of PipelineMultisampleStateCreateInfo.min_sample_shading"
    );
    assert_eq!(
        offset_of!(Ours, p_sample_mask),
        offset_of!(oracle::PipelineMultisampleStateCreateInfo, sample_mask),
        "offset of PipelineMultisampleStateCreateInfo.p_sample_mask"
    );
    assert_eq!(
        offset_of!(Ours, alpha_to_coverage_enable),
        offset_of!(
            oracle::PipelineMultisampleStateCreateInfo,
            alpha_to_coverage_enable
        ),
        "offset of PipelineMultisampleStateCreateInfo.alpha_to_coverage_enable"
    );
    assert_eq!(
        offset_of!(Ours, alpha_to_one_enable),
        offset_of!(
            oracle::PipelineMultisampleStateCreateInfo,
            alpha_to_one_enable
        ),
        "offset of PipelineMultisampleStateCreateInfo.alpha_to_one_enable"
    );
}

fn pipeline_rasterization_conservative_state_create_info_ext() {
    type Ours = ours::PipelineRasterizationConservativeStateCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationConservativeStateCreateInfoEXT>(),
        "size of PipelineRasterizationConservativeStateCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationConservativeStateCreateInfoEXT>(),
        "alignment of PipelineRasterizationConservativeStateCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineRasterizationConservativeStateCreateInfoEXT,
            s_type
        ),
        "offset of PipelineRasterizationConservativeStateCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PipelineRasterizationConservativeStateCreateInfoEXT,
            next
        ),
        "offset of PipelineRasterizationConservativeStateCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(
            oracle::PipelineRasterizationConservativeStateCreateInfoEXT,
            flags
        ),
        "offset of PipelineRasterizationConservativeStateCreateInfoEXT.flags"
    );
    assert_eq!(
        offset_of!(Ours, conservative_rasterization_mode),
        offset_of!(
            oracle::PipelineRasterizationConservativeStateCreateInfoEXT,
            conservative_rasterization_mode
        ),
        "offset of PipelineRasterizationConservativeStateCreateInfoEXT.conservative_rasterization_mode"
    );
    assert_eq!(
        offset_of!(Ours, extra_primitive_overestimation_size),
        offset_of!(
            oracle::PipelineRasterizationConservativeStateCreateInfoEXT,
            extra_primitive_overestimation_size
        ),
        "offset of PipelineRasterizationConservativeStateCreateInfoEXT.extra_primitive_overestimation_size"
    );
}

fn pipeline_rasterization_depth_clip_state_create_info_ext() {
    type Ours = ours::PipelineRasterizationDepthClipStateCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationDepthClipStateCreateInfoEXT>(),
        "size of PipelineRasterizationDepthClipStateCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationDepthClipStateCreateInfoEXT>(),
        "alignment of PipelineRasterizationDepthClipStateCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineRasterizationDepthClipStateCreateInfoEXT,
            s_type
        ),
        "offset of PipelineRasterizationDepthClipStateCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PipelineRasterizationDepthClipStateCreateInfoEXT,
            next
        ),
        "offset of PipelineRasterizationDepthClipStateCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(
            oracle::PipelineRasterizationDepthClipStateCreateInfoEXT,
            flags
        ),
        "offset of PipelineRasterizationDepthClipStateCreateInfoEXT.flags"
    );
    assert_eq!(
        offset_of!(Ours, depth_clip_enable),
        offset_of!(
            oracle::PipelineRasterizationDepthClipStateCreateInfoEXT,
            depth_clip_enable
        ),
        "offset of PipelineRasterizationDepthClipStateCreateInfoEXT.depth_clip_enable"
    );
}

fn pipeline_rasterization_line_state_create_info() {
    type Ours = ours::PipelineRasterizationLineStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationLineStateCreateInfo>(),
        "size of PipelineRasterizationLineStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationLineStateCreateInfo>(),
        "alignment of PipelineRasterizationLineStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineRasterizationLineStateCreateInfo, s_type),
        "offset of PipelineRasterizationLineStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineRasterizationLineStateCreateInfo, next),
        "offset of PipelineRasterizationLineStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, line_rasterization_mode),
        offset_of!(
            oracle::PipelineRasterizationLineStateCreateInfo,
            line_rasterization_mode
        ),
        "offset of PipelineRasterizationLineStateCreateInfo.line_rasterization_mode"
    );
    assert_eq!(
        offset_of!(Ours, stippled_line_enable),
        offset_of!(
            oracle::PipelineRasterizationLineStateCreateInfo,
            stippled_line_enable
        ),
        "offset of PipelineRasterizationLineStateCreateInfo.stippled_line_enable"
    );
    assert_eq!(
        offset_of!(Ours, line_stipple_factor),
        offset_of!(
            oracle::PipelineRasterizationLineStateCreateInfo,
            line_stipple_factor
        ),
        "offset of PipelineRasterizationLineStateCreateInfo.line_stipple_factor"
    );
    assert_eq!(
        offset_of!(Ours, line_stipple_pattern),
        offset_of!(
            oracle::PipelineRasterizationLineStateCreateInfo,
            line_stipple_pattern
        ),
        "offset of PipelineRasterizationLineStateCreateInfo.line_stipple_pattern"
    );
}

fn pipeline_rasterization_provoking_vertex_state_create_info_ext() {
    type Ours = ours::PipelineRasterizationProvokingVertexStateCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationProvokingVertexStateCreateInfoEXT>(),
        "size of PipelineRasterizationProvokingVertexStateCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationProvokingVertexStateCreateInfoEXT>(),
        "alignment of PipelineRasterizationProvokingVertexStateCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineRasterizationProvokingVertexStateCreateInfoEXT,
            s_type
        ),
        "offset of PipelineRasterizationProvokingVertexStateCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PipelineRasterizationProvokingVertexStateCreateInfoEXT,
            next
        ),
        "offset of PipelineRasterizationProvokingVertexStateCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, provoking_vertex_mode),
        offset_of!(
            oracle::PipelineRasterizationProvokingVertexStateCreateInfoEXT,
            provoking_vertex_mode
        ),
        "offset of PipelineRasterizationProvokingVertexStateCreateInfoEXT.provoking_vertex_mode"
    );
}

fn pipeline_rasterization_state_create_info() {
    type Ours = ours::PipelineRasterizationStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationStateCreateInfo>(),
        "size of PipelineRasterizationStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationStateCreateInfo>(),
        "alignment of PipelineRasterizationStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, s_type),
        "offset of PipelineRasterizationStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, next),
        "offset of PipelineRasterizationStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, flags),
        "offset of PipelineRasterizationStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, depth_clamp_enable),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            depth_clamp_enable
        ),
        "offset of PipelineRasterizationStateCreateInfo.depth_clamp_enable"
    );
    assert_eq!(
        offset_of!(Ours, rasterizer_discard_enable),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            rasterizer_discard_enable
        ),
        "offset of PipelineRasterizationStateCreateInfo.rasterizer_discard_enable"
    );
    assert_eq!(
        offset_of!(Ours, polygon_mode),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, polygon_mode),
        "offset of PipelineRasterizationStateCreateInfo.polygon_mode"
    );
    assert_eq!(
        offset_of!(Ours, cull_mode),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, cull_mode),
        "offset of PipelineRasterizationStateCreateInfo.cull_mode"
    );
    assert_eq!(
        offset_of!(Ours, front_face),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, front_face),
        "offset of PipelineRasterizationStateCreateInfo.front_face"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_enable),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            depth_bias_enable
        ),
        "offset of PipelineRasterizationStateCreateInfo.depth_bias_enable"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_constant_factor),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            depth_bias_constant_factor
        ),
        "offset of PipelineRasterizationStateCreateInfo.depth_bias_constant_factor"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_clamp),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            depth_bias_clamp
        ),
        "offset of PipelineRasterizationStateCreateInfo.depth_bias_clamp"
    );
    assert_eq!(
        offset_of!(Ours, depth_bias_slope_factor),
        offset_of!(
            oracle::PipelineRasterizationStateCreateInfo,
            depth_bias_slope_factor
        ),
        "offset of PipelineRasterizationStateCreateInfo.depth_bias_slope_factor"
    );
    assert_eq!(
        offset_of!(Ours, line_width),
        offset_of!(oracle::PipelineRasterizationStateCreateInfo, line_width),
        "offset of PipelineRasterizationStateCreateInfo.line_width"
    );
}

fn pipeline_rasterization_state_stream_create_info_ext() {
    type Ours = ours::PipelineRasterizationStateStreamCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRasterizationStateStreamCreateInfoEXT>(),
        "size of PipelineRasterizationStateStreamCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRasterizationStateStreamCreateInfoEXT>(),
        "alignment of PipelineRasterizationStateStreamCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineRasterizationStateStreamCreateInfoEXT,
            s_type
        ),
        "offset of PipelineRasterizationStateStreamCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineRasterizationStateStreamCreateInfoEXT, next),
        "offset of PipelineRasterizationStateStreamCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineRasterizationStateStreamCreateInfoEXT, flags),
        "offset of PipelineRasterizationStateStreamCreateInfoEXT.flags"
    );
    assert_eq!(
        offset_of!(Ours, rasterization_stream),
        offset_of!(
            oracle::PipelineRasterizationStateStreamCreateInfoEXT,
            rasterization_stream
        ),
        "offset of PipelineRasterizationStateStreamCreateInfoEXT.rasterization_stream"
    );
}

fn pipeline_rendering_create_info() {
    type Ours = ours::PipelineRenderingCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRenderingCreateInfo>(),
        "size of PipelineRenderingCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRenderingCreateInfo>(),
        "alignment of PipelineRenderingCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineRenderingCreateInfo, s_type),
        "offset of PipelineRenderingCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineRenderingCreateInfo, next),
        "offset of PipelineRenderingCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, view_mask),
        offset_of!(oracle::PipelineRenderingCreateInfo, view_mask),
        "offset of PipelineRenderingCreateInfo.view_mask"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(oracle::PipelineRenderingCreateInfo, color_attachment_count),
        "offset of PipelineRenderingCreateInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachment_formats),
        offset_of!(
            oracle::PipelineRenderingCreateInfo,
            color_attachment_formats
        ),
        "offset of PipelineRenderingCreateInfo.p_color_attachment_formats"
    );
    assert_eq!(
        offset_of!(Ours, depth_attachment_format),
        offset_of!(oracle::PipelineRenderingCreateInfo, depth_attachment_format),
        "offset of PipelineRenderingCreateInfo.depth_attachment_format"
    );
    assert_eq!(
        offset_of!(Ours, stencil_attachment_format),
        offset_of!(
            oracle::PipelineRenderingCreateInfo,
            stencil_attachment_format
        ),
        "offset of PipelineRenderingCreateInfo.stencil_attachment_format"
    );
}

fn pipeline_robustness_create_info() {
    type Ours = ours::PipelineRobustnessCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineRobustnessCreateInfo>(),
        "size of PipelineRobustnessCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineRobustnessCreateInfo>(),
        "alignment of PipelineRobustnessCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineRobustnessCreateInfo, s_type),
        "offset of PipelineRobustnessCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineRobustnessCreateInfo, next),
        "offset of PipelineRobustnessCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, storage_buffers),
        offset_of!(oracle::PipelineRobustnessCreateInfo, storage_buffers),
        "offset of PipelineRobustnessCreateInfo.storage_buffers"
    );
    assert_eq!(
        offset_of!(Ours, uniform_buffers),
        offset_of!(oracle::PipelineRobustnessCreateInfo, uniform_buffers),
        "offset of PipelineRobustnessCreateInfo.uniform_buffers"
    );
    assert_eq!(
        offset_of!(Ours, vertex_inputs),
        offset_of!(oracle::PipelineRobustnessCreateInfo, vertex_inputs),
        "offset of PipelineRobustnessCreateInfo.vertex_inputs"
    );
    assert_eq!(
        offset_of!(Ours, images),
        offset_of!(oracle::PipelineRobustnessCreateInfo, images),
        "offset of PipelineRobustnessCreateInfo.images"
    );
}

fn pipeline_sample_locations_state_create_info_ext() {
    type Ours = ours::PipelineSampleLocationsStateCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineSampleLocationsStateCreateInfoEXT>(),
        "size of PipelineSampleLocationsStateCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineSampleLocationsStateCreateInfoEXT>(),
        "alignment of PipelineSampleLocationsStateCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineSampleLocationsStateCreateInfoEXT, s_type),
        "offset of PipelineSampleLocationsStateCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineSampleLocationsStateCreateInfoEXT, next),
        "offset of PipelineSampleLocationsStateCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_enable),
        offset_of!(
            oracle::PipelineSampleLocationsStateCreateInfoEXT,
            sample_locations_enable
        ),
        "offset of PipelineSampleLocationsStateCreateInfoEXT.sample_locations_enable"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_info),
        offset_of!(
            oracle::PipelineSampleLocationsStateCreateInfoEXT,
            sample_locations_info
        ),
        "offset of PipelineSampleLocationsStateCreateInfoEXT.sample_locations_info"
    );
}

fn pipeline_shader_stage_create_info() {
    type Ours = ours::PipelineShaderStageCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineShaderStageCreateInfo>(),
        "size of PipelineShaderStageCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineShaderStageCreateInfo>(),
        "alignment of PipelineShaderStageCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineShaderStageCreateInfo, s_type),
        "offset of PipelineShaderStageCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineShaderStageCreateInfo, next),
        "offset of PipelineShaderStageCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineShaderStageCreateInfo, flags),
        "offset of PipelineShaderStageCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, stage),
        offset_of!(oracle::PipelineShaderStageCreateInfo, stage),
        "offset of PipelineShaderStageCreateInfo.stage"
    );
    assert_eq!(
        offset_of!(Ours, module),
        offset_of!(oracle::PipelineShaderStageCreateInfo, module),
        "offset of PipelineShaderStageCreateInfo.module"
    );
    assert_eq!(
        offset_of!(Ours, p_name),
        offset_of!(oracle::PipelineShaderStageCreateInfo, name),
        "offset of PipelineShaderStageCreateInfo.p_name"
    );
    assert_eq!(
        offset_of!(Ours, p_specialization_info),
        offset_of!(oracle::PipelineShaderStageCreateInfo, specialization_info),
        "offset of PipelineShaderStageCreateInfo.p_specialization_info"
    );
}

fn pipeline_shader_stage_required_subgroup_size_create_info() {
    type Ours = ours::PipelineShaderStageRequiredSubgroupSizeCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineShaderStageRequiredSubgroupSizeCreateInfo>(),
        "size of PipelineShaderStageRequiredSubgroupSizeCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineShaderStageRequiredSubgroupSizeCreateInfo>(),
        "alignment of PipelineShaderStageRequiredSubgroupSizeCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineShaderStageRequiredSubgroupSizeCreateInfo,
            s_type
        ),
        "offset of PipelineShaderStageRequiredSubgroupSizeCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PipelineShaderStageRequiredSubgroupSizeCreateInfo,
            next
        ),
        "offset of PipelineShaderStageRequiredSubgroupSizeCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, required_subgroup_size),
        offset_of!(
            oracle::PipelineShaderStageRequiredSubgroupSizeCreateInfo,
            required_subgroup_size
        ),
        "offset of PipelineShaderStageRequiredSubgroupSizeCreateInfo.required_subgroup_size"
    );
}

fn pipeline_tessellation_domain_origin_state_create_info() {
    type Ours = ours::PipelineTessellationDomainOriginStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineTessellationDomainOriginStateCreateInfo>(),
        "size of PipelineTessellationDomainOriginStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineTessellationDomainOriginStateCreateInfo>(),
        "alignment of PipelineTessellationDomainOriginStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineTessellationDomainOriginStateCreateInfo,
            s_type
        ),
        "offset of PipelineTessellationDomainOriginStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::PipelineTessellationDomainOriginStateCreateInfo,
            next
        ),
        "offset of PipelineTessellationDomainOriginStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, domain_origin),
        offset_of!(
            oracle::PipelineTessellationDomainOriginStateCreateInfo,
            domain_origin
        ),
        "offset of PipelineTessellationDomainOriginStateCreateInfo.domain_origin"
    );
}

fn pipeline_tessellation_state_create_info() {
    type Ours = ours::PipelineTessellationStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineTessellationStateCreateInfo>(),
        "size of PipelineTessellationStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineTessellationStateCreateInfo>(),
        "alignment of PipelineTessellationStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineTessellationStateCreateInfo, s_type),
        "offset of PipelineTessellationStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineTessellationStateCreateInfo, next),
        "offset of PipelineTessellationStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineTessellationStateCreateInfo, flags),
        "offset of PipelineTessellationStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, patch_control_points),
        offset_of!(
            oracle::PipelineTessellationStateCreateInfo,
            patch_control_points
        ),
        "offset of PipelineTessellationStateCreateInfo.patch_control_points"
    );
}

fn pipeline_vertex_input_divisor_state_create_info() {
    type Ours = ours::PipelineVertexInputDivisorStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineVertexInputDivisorStateCreateInfo>(),
        "size of PipelineVertexInputDivisorStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineVertexInputDivisorStateCreateInfo>(),
        "alignment of PipelineVertexInputDivisorStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineVertexInputDivisorStateCreateInfo, s_type),
        "offset of PipelineVertexInputDivisorStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineVertexInputDivisorStateCreateInfo, next),
        "offset of PipelineVertexInputDivisorStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, vertex_binding_divisor_count),
        offset_of!(
            oracle::PipelineVertexInputDivisorStateCreateInfo,
            vertex_binding_divisor_count
        ),
        "offset of PipelineVertexInputDivisorStateCreateInfo.vertex_binding_divisor_count"
    );
    assert_eq!(
        offset_of!(Ours, p_vertex_binding_divisors),
        offset_of!(
            oracle::PipelineVertexInputDivisorStateCreateInfo,
            vertex_binding_divisors
        ),
        "offset of PipelineVertexInputDivisorStateCreateInfo.p_vertex_binding_divisors"
    );
}

fn pipeline_vertex_input_state_create_info() {
    type Ours = ours::PipelineVertexInputStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineVertexInputStateCreateInfo>(),
        "size of PipelineVertexInputStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineVertexInputStateCreateInfo>(),
        "alignment of PipelineVertexInputStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineVertexInputStateCreateInfo, s_type),
        "offset of PipelineVertexInputStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineVertexInputStateCreateInfo, next),
        "offset of PipelineVertexInputStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineVertexInputStateCreateInfo, flags),
        "offset of PipelineVertexInputStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, vertex_binding_description_count),
        offset_of!(
            oracle::PipelineVertexInputStateCreateInfo,
            vertex_binding_description_count
        ),
        "offset of PipelineVertexInputStateCreateInfo.vertex_binding_description_count"
    );
    assert_eq!(
        offset_of!(Ours, p_vertex_binding_descriptions),
        offset_of!(
            oracle::PipelineVertexInputStateCreateInfo,
            vertex_binding_descriptions
        ),
        "offset of PipelineVertexInputStateCreateInfo.p_vertex_binding_descriptions"
    );
    assert_eq!(
        offset_of!(Ours, vertex_attribute_description_count),
        offset_of!(
            oracle::PipelineVertexInputStateCreateInfo,
            vertex_attribute_description_count
        ),
        "offset of PipelineVertexInputStateCreateInfo.vertex_attribute_description_count"
    );
    assert_eq!(
        offset_of!(Ours, p_vertex_attribute_descriptions),
        offset_of!(
            oracle::PipelineVertexInputStateCreateInfo,
            vertex_attribute_descriptions
        ),
        "offset of PipelineVertexInputStateCreateInfo.p_vertex_attribute_descriptions"
    );
}

fn pipeline_viewport_depth_clamp_control_create_info_ext() {
    type Ours = ours::PipelineViewportDepthClampControlCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineViewportDepthClampControlCreateInfoEXT>(),
        "size of PipelineViewportDepthClampControlCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineViewportDepthClampControlCreateInfoEXT>(),
        "alignment of PipelineViewportDepthClampControlCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineViewportDepthClampControlCreateInfoEXT,
            s_type
        ),
        "offset of PipelineViewportDepthClampControlCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineViewportDepthClampControlCreateInfoEXT, next),
        "offset of PipelineViewportDepthClampControlCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_clamp_mode),
        offset_of!(
            oracle::PipelineViewportDepthClampControlCreateInfoEXT,
            depth_clamp_mode
        ),
        "offset of PipelineViewportDepthClampControlCreateInfoEXT.depth_clamp_mode"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_clamp_range),
        offset_of!(
            oracle::PipelineViewportDepthClampControlCreateInfoEXT,
            depth_clamp_range
        ),
        "offset of PipelineViewportDepthClampControlCreateInfoEXT.p_depth_clamp_range"
    );
}

fn pipeline_viewport_depth_clip_control_create_info_ext() {
    type Ours = ours::PipelineViewportDepthClipControlCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineViewportDepthClipControlCreateInfoEXT>(),
        "size of PipelineViewportDepthClipControlCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineViewportDepthClipControlCreateInfoEXT>(),
        "alignment of PipelineViewportDepthClipControlCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::PipelineViewportDepthClipControlCreateInfoEXT,
            s_type
        ),
        "offset of PipelineViewportDepthClipControlCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineViewportDepthClipControlCreateInfoEXT, next),
        "offset of PipelineViewportDepthClipControlCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, negative_one_to_one),
        offset_of!(
            oracle::PipelineViewportDepthClipControlCreateInfoEXT,
            negative_one_to_one
        ),
        "offset of PipelineViewportDepthClipControlCreateInfoEXT.negative_one_to_one"
    );
}

fn pipeline_viewport_state_create_info() {
    type Ours = ours::PipelineViewportStateCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PipelineViewportStateCreateInfo>(),
        "size of PipelineViewportStateCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PipelineViewportStateCreateInfo>(),
        "alignment of PipelineViewportStateCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PipelineViewportStateCreateInfo, s_type),
        "offset of PipelineViewportStateCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PipelineViewportStateCreateInfo, next),
        "offset of PipelineViewportStateCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PipelineViewportStateCreateInfo, flags),
        "offset of PipelineViewportStateCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, viewport_count),
        offset_of!(oracle::PipelineViewportStateCreateInfo, viewport_count),
        "offset of PipelineViewportStateCreateInfo.viewport_count"
    );
    assert_eq!(
        offset_of!(Ours, p_viewports),
        offset_of!(oracle::PipelineViewportStateCreateInfo, viewports),
        "offset of PipelineViewportStateCreateInfo.p_viewports"
    );
    assert_eq!(
        offset_of!(Ours, scissor_count),
        offset_of!(oracle::PipelineViewportStateCreateInfo, scissor_count),
        "offset of PipelineViewportStateCreateInfo.scissor_count"
    );
    assert_eq!(
        offset_of!(Ours, p_scissors),
        offset_of!(oracle::PipelineViewportStateCreateInfo, scissors),
        "offset of PipelineViewportStateCreateInfo.p_scissors"
    );
}

fn private_data_slot_create_info() {
    type Ours = ours::PrivateDataSlotCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PrivateDataSlotCreateInfo>(),
        "size of PrivateDataSlotCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PrivateDataSlotCreateInfo>(),
        "alignment of PrivateDataSlotCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PrivateDataSlotCreateInfo, s_type),
        "offset of PrivateDataSlotCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PrivateDataSlotCreateInfo, next),
        "offset of PrivateDataSlotCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::PrivateDataSlotCreateInfo, flags),
        "offset of PrivateDataSlotCreateInfo.flags"
    );
}

fn protected_submit_info() {
    type Ours = ours::ProtectedSubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ProtectedSubmitInfo>(),
        "size of ProtectedSubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ProtectedSubmitInfo>(),
        "alignment of ProtectedSubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ProtectedSubmitInfo, s_type),
        "offset of ProtectedSubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ProtectedSubmitInfo, next),
        "offset of ProtectedSubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, protected_submit),
        offset_of!(oracle::ProtectedSubmitInfo, protected_submit),
        "offset of ProtectedSubmitInfo.protected_submit"
    );
}

fn push_constant_range() {
    type Ours = ours::PushConstantRange;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PushConstantRange>(),
        "size of PushConstantRange"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PushConstantRange>(),
        "alignment of PushConstantRange"
    );
    assert_eq!(
        offset_of!(Ours, stage_flags),
        offset_of!(oracle::PushConstantRange, stage_flags),
        "offset of PushConstantRange.stage_flags"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::PushConstantRange, offset),
        "offset of PushConstantRange.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::PushConstantRange, size),
        "offset of PushConstantRange.size"
    );
}

fn push_constants_info() {
    type Ours = ours::PushConstantsInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PushConstantsInfo>(),
        "size of PushConstantsInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PushConstantsInfo>(),
        "alignment of PushConstantsInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PushConstantsInfo, s_type),
        "offset of PushConstantsInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PushConstantsInfo, next),
        "offset of PushConstantsInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::PushConstantsInfo, layout),
        "offset of PushConstantsInfo.layout"
    );
    assert_eq!(
        offset_of!(Ours, stage_flags),
        offset_of!(oracle::PushConstantsInfo, stage_flags),
        "offset of PushConstantsInfo.stage_flags"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::PushConstantsInfo, offset),
        "offset of PushConstantsInfo.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::PushConstantsInfo, size),
        "offset of PushConstantsInfo.size"
    );
    assert_eq!(
        offset_of!(Ours, p_values),
        offset_of!(oracle::PushConstantsInfo, values),
        "offset of PushConstantsInfo.p_values"
    );
}

fn push_descriptor_set_info() {
    type Ours = ours::PushDescriptorSetInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::PushDescriptorSetInfo>(),
        "size of PushDescriptorSetInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::PushDescriptorSetInfo>(),
        "alignment of PushDescriptorSetInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::PushDescriptorSetInfo, s_type),
        "offset of PushDescriptorSetInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::PushDescriptorSetInfo, next),
        "offset of PushDescriptorSetInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, stage_flags),
        offset_of!(oracle::PushDescriptorSetInfo, stage_flags),
        "offset of PushDescriptorSetInfo.stage_flags"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::PushDescriptorSetInfo, layout),
        "offset of PushDescriptorSetInfo.layout"
    );
    assert_eq!(
        offset_of!(Ours, set),
        offset_of!(oracle::PushDescriptorSetInfo, set),
        "offset of PushDescriptorSetInfo.set"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_write_count),
        offset_of!(oracle::PushDescriptorSetInfo, descriptor_write_count),
        "offset of PushDescriptorSetInfo.descriptor_write_count"
    );
    assert_eq!(
        offset_of!(Ours, p_descriptor_writes),
        offset_of!(oracle::PushDescriptorSetInfo, descriptor_writes),
        "offset of PushDescriptorSetInfo.p_descriptor_writes"
    );
}

fn query_pool_create_info() {
    type Ours = ours::QueryPoolCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::QueryPoolCreateInfo>(),
        "size of QueryPoolCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::QueryPoolCreateInfo>(),
        "alignment of QueryPoolCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::QueryPoolCreateInfo, s_type),
        "offset of QueryPoolCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::QueryPoolCreateInfo, next),
        "offset of QueryPoolCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::QueryPoolCreateInfo, flags),
        "offset of QueryPoolCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, query_type),
        offset_of!(oracle::QueryPoolCreateInfo, query_type),
        "offset of QueryPoolCreateInfo.query_type"
    );
    assert_eq!(
        offset_of!(Ours, query_count),
        offset_of!(oracle::QueryPoolCreateInfo, query_count),
        "offset of QueryPoolCreateInfo.query_count"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_statistics),
        offset_of!(oracle::QueryPoolCreateInfo, pipeline_statistics),
        "offset of QueryPoolCreateInfo.pipeline_statistics"
    );
}

fn queue_family_global_priority_properties() {
    type Ours = ours::QueueFamilyGlobalPriorityProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::QueueFamilyGlobalPriorityProperties>(),
        "size of QueueFamilyGlobalPriorityProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::QueueFamilyGlobalPriorityProperties>(),
        "alignment of QueueFamilyGlobalPriorityProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::QueueFamilyGlobalPriorityProperties, s_type),
        "offset of QueueFamilyGlobalPriorityProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::QueueFamilyGlobalPriorityProperties, next),
        "offset of QueueFamilyGlobalPriorityProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, priority_count),
        offset_of!(oracle::QueueFamilyGlobalPriorityProperties, priority_count),
        "offset of QueueFamilyGlobalPriorityProperties.priority_count"
    );
    assert_eq!(
        offset_of!(Ours, priorities),
        offset_of!(oracle::QueueFamilyGlobalPriorityProperties, priorities),
        "offset of QueueFamilyGlobalPriorityProperties.priorities"
    );
}

fn queue_family_properties() {
    type Ours = ours::QueueFamilyProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::QueueFamilyProperties>(),
        "size of QueueFamilyProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::QueueFamilyProperties>(),
        "alignment of QueueFamilyProperties"
    );
    assert_eq!(
        offset_of!(Ours, queue_flags),
        offset_of!(oracle::QueueFamilyProperties, queue_flags),
        "offset of QueueFamilyProperties.queue_flags"
    );
    assert_eq!(
        offset_of!(Ours, queue_count),
        offset_of!(oracle::QueueFamilyProperties, queue_count),
        "offset of QueueFamilyProperties.queue_count"
    );
    assert_eq!(
        offset_of!(Ours, timestamp_valid_bits),
        offset_of!(oracle::QueueFamilyProperties, timestamp_valid_bits),
        "offset of QueueFamilyProperties.timestamp_valid_bits"
    );
    assert_eq!(
        offset_of!(Ours, min_image_transfer_granularity),
        offset_of!(
            oracle::QueueFamilyProperties,
            min_image_transfer_granularity
        ),
        "offset of QueueFamilyProperties.min_image_transfer_granularity"
    );
}

fn queue_family_properties2() {
    type Ours = ours::QueueFamilyProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::QueueFamilyProperties2>(),
        "size of QueueFamilyProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::QueueFamilyProperties2>(),
        "alignment of QueueFamilyProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::QueueFamilyProperties2, s_type),
        "offset of QueueFamilyProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::QueueFamilyProperties2, next),
        "offset of QueueFamilyProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, queue_family_properties),
        offset_of!(oracle::QueueFamilyProperties2, queue_family_properties),
        "offset of QueueFamilyProperties2.queue_family_properties"
    );
}

fn ray_tracing_pipeline_create_info_khr() {
    type Ours = ours::RayTracingPipelineCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RayTracingPipelineCreateInfoKHR>(),
        "size of RayTracingPipelineCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RayTracingPipelineCreateInfoKHR>(),
        "alignment of RayTracingPipelineCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, s_type),
        "offset of RayTracingPipelineCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, next),
        "offset of RayTracingPipelineCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, flags),
        "offset of RayTracingPipelineCreateInfoKHR.flags"
    );
    assert_eq!(
        offset_of!(Ours, stage_count),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, stage_count),
        "offset of RayTracingPipelineCreateInfoKHR.stage_count"
    );
    assert_eq!(
        offset_of!(Ours, p_stages),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, stages),
        "offset of RayTracingPipelineCreateInfoKHR.p_stages"
    );
    assert_eq!(
        offset_of!(Ours, group_count),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, group_count),
        "offset of RayTracingPipelineCreateInfoKHR.group_count"
    );
    assert_eq!(
        offset_of!(Ours, p_groups),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, groups),
        "offset of RayTracingPipelineCreateInfoKHR.p_groups"
    );
    assert_eq!(
        offset_of!(Ours, max_pipeline_ray_recursion_depth),
        offset_of!(
            oracle::RayTracingPipelineCreateInfoKHR,
            max_pipeline_ray_recursion_depth
        ),
        "offset of RayTracingPipelineCreateInfoKHR.max_pipeline_ray_recursion_depth"
    );
    assert_eq!(
        offset_of!(Ours, p_library_info),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, library_info),
        "offset of RayTracingPipelineCreateInfoKHR.p_library_info"
    );
    assert_eq!(
        offset_of!(Ours, p_library_interface),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, library_interface),
        "offset of RayTracingPipelineCreateInfoKHR.p_library_interface"
    );
    assert_eq!(
        offset_of!(Ours, p_dynamic_state),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, dynamic_state),
        "offset of RayTracingPipelineCreateInfoKHR.p_dynamic_state"
    );
    assert_eq!(
        offset_of!(Ours, layout),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, layout),
        "offset of RayTracingPipelineCreateInfoKHR.layout"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_handle),
        offset_of!(
            oracle::RayTracingPipelineCreateInfoKHR,
            base_pipeline_handle
        ),
        "offset of RayTracingPipelineCreateInfoKHR.base_pipeline_handle"
    );
    assert_eq!(
        offset_of!(Ours, base_pipeline_index),
        offset_of!(oracle::RayTracingPipelineCreateInfoKHR, base_pipeline_index),
        "offset of RayTracingPipelineCreateInfoKHR.base_pipeline_index"
    );
}

fn ray_tracing_pipeline_interface_create_info_khr() {
    type Ours = ours::RayTracingPipelineInterfaceCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RayTracingPipelineInterfaceCreateInfoKHR>(),
        "size of RayTracingPipelineInterfaceCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RayTracingPipelineInterfaceCreateInfoKHR>(),
        "alignment of RayTracingPipelineInterfaceCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RayTracingPipelineInterfaceCreateInfoKHR, s_type),
        "offset of RayTracingPipelineInterfaceCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RayTracingPipelineInterfaceCreateInfoKHR, next),
        "offset of RayTracingPipelineInterfaceCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, max_pipeline_ray_payload_size),
        offset_of!(
            oracle::RayTracingPipelineInterfaceCreateInfoKHR,
            max_pipeline_ray_payload_size
        ),
        "offset of RayTracingPipelineInterfaceCreateInfoKHR.max_pipeline_ray_payload_size"
    );
    assert_eq!(
        offset_of!(Ours, max_pipeline_ray_hit_attribute_size),
        offset_of!(
            oracle::RayTracingPipelineInterfaceCreateInfoKHR,
            max_pipeline_ray_hit_attribute_size
        ),
        "offset of RayTracingPipelineInterfaceCreateInfoKHR.max_pipeline_ray_hit_attribute_size"
    );
}

fn ray_tracing_shader_group_create_info_khr() {
    type Ours = ours::RayTracingShaderGroupCreateInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RayTracingShaderGroupCreateInfoKHR>(),
        "size of RayTracingShaderGroupCreateInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RayTracingShaderGroupCreateInfoKHR>(),
        "alignment of RayTracingShaderGroupCreateInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RayTracingShaderGroupCreateInfoKHR, s_type),
        "offset of RayTracingShaderGroupCreateInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RayTracingShaderGroupCreateInfoKHR, next),
        "offset of RayTracingShaderGroupCreateInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, type_),
        offset_of!(oracle::RayTracingShaderGroupCreateInfoKHR, type_),
        "offset of RayTracingShaderGroupCreateInfoKHR.type_"
    );
    assert_eq!(
        offset_of!(Ours, general_shader),
        offset_of!(oracle::RayTracingShaderGroupCreateInfoKHR, general_shader),
        "offset of RayTracingShaderGroupCreateInfoKHR.general_shader"
    );
    assert_eq!(
        offset_of!(Ours, closest_hit_shader),
        offset_of!(
            oracle::RayTracingShaderGroupCreateInfoKHR,
            closest_hit_shader
        ),
        "offset of RayTracingShaderGroupCreateInfoKHR.closest_hit_shader"
    );
    assert_eq!(
        offset_of!(Ours, any_hit_shader),
        offset_of!(oracle::RayTracingShaderGroupCreateInfoKHR, any_hit_shader),
        "offset of RayTracingShaderGroupCreateInfoKHR.any_hit_shader"
    );
    assert_eq!(
        offset_of!(Ours, intersection_shader),
        offset_of!(
            oracle::RayTracingShaderGroupCreateInfoKHR,
            intersection_shader
        ),
        "offset of RayTracingShaderGroupCreateInfoKHR.intersection_shader"
    );
    assert_eq!(
        offset_of!(Ours, p_shader_group_capture_replay_handle),
        offset_of!(
            oracle::RayTracingShaderGroupCreateInfoKHR,
            shader_group_capture_replay_handle
        ),
        "offset of RayTracingShaderGroupCreateInfoKHR.p_shader_group_capture_replay_handle"
    );
}

fn rect_2d() {
    type Ours = ours::Rect2D;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Rect2D>(),
        "size of Rect2D"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Rect2D>(),
        "alignment of Rect2D"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::Rect2D, offset),
        "offset of Rect2D.offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::Rect2D, extent),
        "offset of Rect2D.extent"
    );
}

fn render_pass_attachment_begin_info() {
    type Ours = ours::RenderPassAttachmentBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassAttachmentBeginInfo>(),
        "size of RenderPassAttachmentBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassAttachmentBeginInfo>(),
        "alignment of RenderPassAttachmentBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassAttachmentBeginInfo, s_type),
        "offset of RenderPassAttachmentBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassAttachmentBeginInfo, next),
        "offset of RenderPassAttachmentBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::RenderPassAttachmentBeginInfo, attachment_count),
        "offset of RenderPassAttachmentBeginInfo.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachments),
        offset_of!(oracle::RenderPassAttachmentBeginInfo, attachments),
        "offset of RenderPassAttachmentBeginInfo.p_attachments"
    );
}

fn render_pass_begin_info() {
    type Ours = ours::RenderPassBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassBeginInfo>(),
        "size of RenderPassBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassBeginInfo>(),
        "alignment of RenderPassBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassBeginInfo, s_type),
        "offset of RenderPassBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassBeginInfo, next),
        "offset of RenderPassBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, render_pass),
        offset_of!(oracle::RenderPassBeginInfo, render_pass),
        "offset of RenderPassBeginInfo.render_pass"
    );
    assert_eq!(
        offset_of!(Ours, framebuffer),
        offset_of!(oracle::RenderPassBeginInfo, framebuffer),
        "offset of RenderPassBeginInfo.framebuffer"
    );
    assert_eq!(
        offset_of!(Ours, render_area),
        offset_of!(oracle::RenderPassBeginInfo, render_area),
        "offset of RenderPassBeginInfo.render_area"
    );
    assert_eq!(
        offset_of!(Ours, clear_value_count),
        offset_of!(oracle::RenderPassBeginInfo, clear_value_count),
        "offset of RenderPassBeginInfo.clear_value_count"
    );
    assert_eq!(
        offset_of!(Ours, p_clear_values),
        offset_of!(oracle::RenderPassBeginInfo, clear_values),
        "offset of RenderPassBeginInfo.p_clear_values"
    );
}

fn render_pass_create_info() {
    type Ours = ours::RenderPassCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassCreateInfo>(),
        "size of RenderPassCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassCreateInfo>(),
        "alignment of RenderPassCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassCreateInfo, s_type),
        "offset of RenderPassCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassCreateInfo, next),
        "offset of RenderPassCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::RenderPassCreateInfo, flags),
        "offset of RenderPassCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::RenderPassCreateInfo, attachment_count),
        "offset of RenderPassCreateInfo.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachments),
        offset_of!(oracle::RenderPassCreateInfo, attachments),
        "offset of RenderPassCreateInfo.p_attachments"
    );
    assert_eq!(
        offset_of!(Ours, subpass_count),
        offset_of!(oracle::RenderPassCreateInfo, subpass_count),
        "offset of RenderPassCreateInfo.subpass_count"
    );
    assert_eq!(
        offset_of!(Ours, p_subpasses),
        offset_of!(oracle::RenderPassCreateInfo, subpasses),
        "offset of RenderPassCreateInfo.p_subpasses"
    );
    assert_eq!(
        offset_of!(Ours, dependency_count),
        offset_of!(oracle::RenderPassCreateInfo, dependency_count),
        "offset of RenderPassCreateInfo.dependency_count"
    );
    assert_eq!(
        offset_of!(Ours, p_dependencies),
        offset_of!(oracle::RenderPassCreateInfo, dependencies),
        "offset of RenderPassCreateInfo.p_dependencies"
    );
}

fn render_pass_create_info2() {
    type Ours = ours::RenderPassCreateInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassCreateInfo2>(),
        "size of RenderPassCreateInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassCreateInfo2>(),
        "alignment of RenderPassCreateInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassCreateInfo2, s_type),
        "offset of RenderPassCreateInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassCreateInfo2, next),
        "offset of RenderPassCreateInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::RenderPassCreateInfo2, flags),
        "offset of RenderPassCreateInfo2.flags"
    );
    assert_eq!(
        offset_of!(Ours, attachment_count),
        offset_of!(oracle::RenderPassCreateInfo2, attachment_count),
        "offset of RenderPassCreateInfo2.attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachments),
        offset_of!(oracle::RenderPassCreateInfo2, attachments),
        "offset of RenderPassCreateInfo2.p_attachments"
    );
    assert_eq!(
        offset_of!(Ours, subpass_count),
        offset_of!(oracle::RenderPassCreateInfo2, subpass_count),
        "offset of RenderPassCreateInfo2.subpass_count"
    );
    assert_eq!(
        offset_of!(Ours, p_subpasses),
        offset_of!(oracle::RenderPassCreateInfo2, subpasses),
        "offset of RenderPassCreateInfo2.p_subpasses"
    );
    assert_eq!(
        offset_of!(Ours, dependency_count),
        offset_of!(oracle::RenderPassCreateInfo2, dependency_count),
        "offset of RenderPassCreateInfo2.dependency_count"
    );
    assert_eq!(
        offset_of!(Ours, p_dependencies),
        offset_of!(oracle::RenderPassCreateInfo2, dependencies),
        "offset of RenderPassCreateInfo2.p_dependencies"
    );
    assert_eq!(
        offset_of!(Ours, correlated_view_mask_count),
        offset_of!(oracle::RenderPassCreateInfo2, correlated_view_mask_count),
        "offset of RenderPassCreateInfo2.correlated_view_mask_count"
    );
    assert_eq!(
        offset_of!(Ours, p_correlated_view_masks),
        offset_of!(oracle::RenderPassCreateInfo2, correlated_view_masks),
        "offset of RenderPassCreateInfo2.p_correlated_view_masks"
    );
}

fn render_pass_input_attachment_aspect_create_info() {
    type Ours = ours::RenderPassInputAttachmentAspectCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassInputAttachmentAspectCreateInfo>(),
        "size of RenderPassInputAttachmentAspectCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassInputAttachmentAspectCreateInfo>(),
        "alignment of RenderPassInputAttachmentAspectCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassInputAttachmentAspectCreateInfo, s_type),
        "offset of RenderPassInputAttachmentAspectCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassInputAttachmentAspectCreateInfo, next),
        "offset of RenderPassInputAttachmentAspectCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, aspect_reference_count),
        offset_of!(
            oracle::RenderPassInputAttachmentAspectCreateInfo,
            aspect_reference_count
        ),
        "offset of RenderPassInputAttachmentAspectCreateInfo.aspect_reference_count"
    );
    assert_eq!(
        offset_of!(Ours, p_aspect_references),
        offset_of!(
            oracle::RenderPassInputAttachmentAspectCreateInfo,
            aspect_references
        ),
        "offset of RenderPassInputAttachmentAspectCreateInfo.p_aspect_references"
    );
}

fn render_pass_multiview_create_info() {
    type Ours = ours::RenderPassMultiviewCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassMultiviewCreateInfo>(),
        "size of RenderPassMultiviewCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassMultiviewCreateInfo>(),
        "alignment of RenderPassMultiviewCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, s_type),
        "offset of RenderPassMultiviewCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, next),
        "offset of RenderPassMultiviewCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, subpass_count),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, subpass_count),
        "offset of RenderPassMultiviewCreateInfo.subpass_count"
    );
    assert_eq!(
        offset_of!(Ours, p_view_masks),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, view_masks),
        "offset of RenderPassMultiviewCreateInfo.p_view_masks"
    );
    assert_eq!(
        offset_of!(Ours, dependency_count),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, dependency_count),
        "offset of RenderPassMultiviewCreateInfo.dependency_count"
    );
    assert_eq!(
        offset_of!(Ours, p_view_offsets),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, view_offsets),
        "offset of RenderPassMultiviewCreateInfo.p_view_offsets"
    );
    assert_eq!(
        offset_of!(Ours, correlation_mask_count),
        offset_of!(
            oracle::RenderPassMultiviewCreateInfo,
            correlation_mask_count
        ),
        "offset of RenderPassMultiviewCreateInfo.correlation_mask_count"
    );
    assert_eq!(
        offset_of!(Ours, p_correlation_masks),
        offset_of!(oracle::RenderPassMultiviewCreateInfo, correlation_masks),
        "offset of RenderPassMultiviewCreateInfo.p_correlation_masks"
    );
}

fn render_pass_sample_locations_begin_info_ext() {
    type Ours = ours::RenderPassSampleLocationsBeginInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderPassSampleLocationsBeginInfoEXT>(),
        "size of RenderPassSampleLocationsBeginInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderPassSampleLocationsBeginInfoEXT>(),
        "alignment of RenderPassSampleLocationsBeginInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderPassSampleLocationsBeginInfoEXT, s_type),
        "offset of RenderPassSampleLocationsBeginInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderPassSampleLocationsBeginInfoEXT, next),
        "offset of RenderPassSampleLocationsBeginInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, attachment_initial_sample_locations_count),
        offset_of!(
            oracle::RenderPassSampleLocationsBeginInfoEXT,
            attachment_initial_sample_locations_count
        ),
        "offset of RenderPassSampleLocationsBeginInfoEXT.attachment_initial_sample_locations_count"
    );
    assert_eq!(
        offset_of!(Ours, p_attachment_initial_sample_locations),
        offset_of!(
            oracle::RenderPassSampleLocationsBeginInfoEXT,
            attachment_initial_sample_locations
        ),
        "offset of RenderPassSampleLocationsBeginInfoEXT.p_attachment_initial_sample_locations"
    );
    assert_eq!(
        offset_of!(Ours, post_subpass_sample_locations_count),
        offset_of!(
            oracle::RenderPassSampleLocationsBeginInfoEXT,
            post_subpass_sample_locations_count
        ),
        "offset of RenderPassSampleLocationsBeginInfoEXT.post_subpass_sample_locations_count"
    );
    assert_eq!(
        offset_of!(Ours, p_post_subpass_sample_locations),
        offset_of!(
            oracle::RenderPassSampleLocationsBeginInfoEXT,
            post_subpass_sample_locations
        ),
        "offset of RenderPassSampleLocationsBeginInfoEXT.p_post_subpass_sample_locations"
    );
}

fn rendering_area_info() {
    type Ours = ours::RenderingAreaInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingAreaInfo>(),
        "size of RenderingAreaInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingAreaInfo>(),
        "alignment of RenderingAreaInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderingAreaInfo, s_type),
        "offset of RenderingAreaInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingAreaInfo, next),
        "offset of RenderingAreaInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, view_mask),
        offset_of!(oracle::RenderingAreaInfo, view_mask),
        "offset of RenderingAreaInfo.view_mask"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(oracle::RenderingAreaInfo, color_attachment_count),
        "offset of RenderingAreaInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachment_formats),
        offset_of!(oracle::RenderingAreaInfo, color_attachment_formats),
        "offset of RenderingAreaInfo.p_color_attachment_formats"
    );
    assert_eq!(
        offset_of!(Ours, depth_attachment_format),
        offset_of!(oracle::RenderingAreaInfo, depth_attachment_format),
        "offset of RenderingAreaInfo.depth_attachment_format"
    );
    assert_eq!(
        offset_of!(Ours, stencil_attachment_format),
        offset_of!(oracle::RenderingAreaInfo, stencil_attachment_format),
        "offset of RenderingAreaInfo.stencil_attachment_format"
    );
}

fn rendering_attachment_info() {
    type Ours = ours::RenderingAttachmentInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingAttachmentInfo>(),
        "size of RenderingAttachmentInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingAttachmentInfo>(),
        "alignment of RenderingAttachmentInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderingAttachmentInfo, s_type),
        "offset of RenderingAttachmentInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingAttachmentInfo, next),
        "offset of RenderingAttachmentInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_view),
        offset_of!(oracle::RenderingAttachmentInfo, image_view),
        "offset of RenderingAttachmentInfo.image_view"
    );
    assert_eq!(
        offset_of!(Ours, image_layout),
        offset_of!(oracle::RenderingAttachmentInfo, image_layout),
        "offset of RenderingAttachmentInfo.image_layout"
    );
    assert_eq!(
        offset_of!(Ours, resolve_mode),
        offset_of!(oracle::RenderingAttachmentInfo, resolve_mode),
        "offset of RenderingAttachmentInfo.resolve_mode"
    );
    assert_eq!(
        offset_of!(Ours, resolve_image_view),
        offset_of!(oracle::RenderingAttachmentInfo, resolve_image_view),
        "offset of RenderingAttachmentInfo.resolve_image_view"
    );
    assert_eq!(
        offset_of!(Ours, resolve_image_layout),
        offset_of!(oracle::RenderingAttachmentInfo, resolve_image_layout),
        "offset of RenderingAttachmentInfo.resolve_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, load_op),
        offset_of!(oracle::RenderingAttachmentInfo, load_op),
        "offset of RenderingAttachmentInfo.load_op"
    );
    assert_eq!(
        offset_of!(Ours, store_op),
        offset_of!(oracle::RenderingAttachmentInfo, store_op),
        "offset of RenderingAttachmentInfo.store_op"
    );
    assert_eq!(
        offset_of!(Ours, clear_value),
        offset_of!(oracle::RenderingAttachmentInfo, clear_value),
        "offset of RenderingAttachmentInfo.clear_value"
    );
}

fn rendering_attachment_location_info() {
    type Ours = ours::RenderingAttachmentLocationInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingAttachmentLocationInfo>(),
        "size of RenderingAttachmentLocationInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingAttachmentLocationInfo>(),
        "alignment of RenderingAttachmentLocationInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderingAttachmentLocationInfo, s_type),
        "offset of RenderingAttachmentLocationInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingAttachmentLocationInfo, next),
        "offset of RenderingAttachmentLocationInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(
            oracle::RenderingAttachmentLocationInfo,
            color_attachment_count
        ),
        "offset of RenderingAttachmentLocationInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachment_locations),
        offset_of!(
            oracle::RenderingAttachmentLocationInfo,
            color_attachment_locations
        ),
        "offset of RenderingAttachmentLocationInfo.p_color_attachment_locations"
    );
}

fn rendering_fragment_shading_rate_attachment_info_khr() {
    type Ours = ours::RenderingFragmentShadingRateAttachmentInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingFragmentShadingRateAttachmentInfoKHR>(),
        "size of RenderingFragmentShadingRateAttachmentInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingFragmentShadingRateAttachmentInfoKHR>(),
        "alignment of RenderingFragmentShadingRateAttachmentInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::RenderingFragmentShadingRateAttachmentInfoKHR,
            s_type
        ),
        "offset of RenderingFragmentShadingRateAttachmentInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingFragmentShadingRateAttachmentInfoKHR, next),
        "offset of RenderingFragmentShadingRateAttachmentInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, image_view),
        offset_of!(
            oracle::RenderingFragmentShadingRateAttachmentInfoKHR,
            image_view
        ),
        "offset of RenderingFragmentShadingRateAttachmentInfoKHR.image_view"
    );
    assert_eq!(
        offset_of!(Ours, image_layout),
        offset_of!(
            oracle::RenderingFragmentShadingRateAttachmentInfoKHR,
            image_layout
        ),
        "offset of RenderingFragmentShadingRateAttachmentInfoKHR.image_layout"
    );
    assert_eq!(
        offset_of!(Ours, shading_rate_attachment_texel_size),
        offset_of!(
            oracle::RenderingFragmentShadingRateAttachmentInfoKHR,
            shading_rate_attachment_texel_size
        ),
        "offset of RenderingFragmentShadingRateAttachmentInfoKHR.shading_rate_attachment_texel_size"
    );
}

fn rendering_info() {
    type Ours = ours::RenderingInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingInfo>(),
        "size of RenderingInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingInfo>(),
        "alignment of RenderingInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderingInfo, s_type),
        "offset of RenderingInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingInfo, next),
        "offset of RenderingInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::RenderingInfo, flags),
        "offset of RenderingInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, render_area),
        offset_of!(oracle::RenderingInfo, render_area),
        "offset of RenderingInfo.render_area"
    );
    assert_eq!(
        offset_of!(Ours, layer_count),
        offset_of!(oracle::RenderingInfo, layer_count),
        "offset of RenderingInfo.layer_count"
    );
    assert_eq!(
        offset_of!(Ours, view_mask),
        offset_of!(oracle::RenderingInfo, view_mask),
        "offset of RenderingInfo.view_mask"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(oracle::RenderingInfo, color_attachment_count),
        "offset of RenderingInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachments),
        offset_of!(oracle::RenderingInfo, color_attachments),
        "offset of RenderingInfo.p_color_attachments"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_attachment),
        offset_of!(oracle::RenderingInfo, depth_attachment),
        "offset of RenderingInfo.p_depth_attachment"
    );
    assert_eq!(
        offset_of!(Ours, p_stencil_attachment),
        offset_of!(oracle::RenderingInfo, stencil_attachment),
        "offset of RenderingInfo.p_stencil_attachment"
    );
}

fn rendering_input_attachment_index_info() {
    type Ours = ours::RenderingInputAttachmentIndexInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::RenderingInputAttachmentIndexInfo>(),
        "size of RenderingInputAttachmentIndexInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::RenderingInputAttachmentIndexInfo>(),
        "alignment of RenderingInputAttachmentIndexInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::RenderingInputAttachmentIndexInfo, s_type),
        "offset of RenderingInputAttachmentIndexInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::RenderingInputAttachmentIndexInfo, next),
        "offset of RenderingInputAttachmentIndexInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(
            oracle::RenderingInputAttachmentIndexInfo,
            color_attachment_count
        ),
        "offset of RenderingInputAttachmentIndexInfo.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachment_input_indices),
        offset_of!(
            oracle::RenderingInputAttachmentIndexInfo,
            color_attachment_input_indices
        ),
        "offset of RenderingInputAttachmentIndexInfo.p_color_attachment_input_indices"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_input_attachment_index),
        offset_of!(
            oracle::RenderingInputAttachmentIndexInfo,
            depth_input_attachment_index
        ),
        "offset of RenderingInputAttachmentIndexInfo.p_depth_input_attachment_index"
    );
    assert_eq!(
        offset_of!(Ours, p_stencil_input_attachment_index),
        offset_of!(
            oracle::RenderingInputAttachmentIndexInfo,
            stencil_input_attachment_index
        ),
        "offset of RenderingInputAttachmentIndexInfo.p_stencil_input_attachment_index"
    );
}

fn resolve_image_info2() {
    type Ours = ours::ResolveImageInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ResolveImageInfo2>(),
        "size of ResolveImageInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ResolveImageInfo2>(),
        "alignment of ResolveImageInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ResolveImageInfo2, s_type),
        "offset of ResolveImageInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ResolveImageInfo2, next),
        "offset of ResolveImageInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_image),
        offset_of!(oracle::ResolveImageInfo2, src_image),
        "offset of ResolveImageInfo2.src_image"
    );
    assert_eq!(
        offset_of!(Ours, src_image_layout),
        offset_of!(oracle::ResolveImageInfo2, src_image_layout),
        "offset of ResolveImageInfo2.src_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, dst_image),
        offset_of!(oracle::ResolveImageInfo2, dst_image),
        "offset of ResolveImageInfo2.dst_image"
    );
    assert_eq!(
        offset_of!(Ours, dst_image_layout),
        offset_of!(oracle::ResolveImageInfo2, dst_image_layout),
        "offset of ResolveImageInfo2.dst_image_layout"
    );
    assert_eq!(
        offset_of!(Ours, region_count),
        offset_of!(oracle::ResolveImageInfo2, region_count),
        "offset of ResolveImageInfo2.region_count"
    );
    assert_eq!(
        offset_of!(Ours, p_regions),
        offset_of!(oracle::ResolveImageInfo2, regions),
        "offset of ResolveImageInfo2.p_regions"
    );
}

fn sample_location_ext() {
    type Ours = ours::SampleLocationEXT;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SampleLocationEXT>(),
        "size of SampleLocationEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SampleLocationEXT>(),
        "alignment of SampleLocationEXT"
    );
    assert_eq!(
        offset_of!(Ours, x),
        offset_of!(oracle::SampleLocationEXT, x),
        "offset of SampleLocationEXT.x"
    );
    assert_eq!(
        offset_of!(Ours, y),
        offset_of!(oracle::SampleLocationEXT, y),
        "offset of SampleLocationEXT.y"
    );
}

fn sample_locations_info_ext() {
    type Ours = ours::SampleLocationsInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SampleLocationsInfoEXT>(),
        "size of SampleLocationsInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SampleLocationsInfoEXT>(),
        "alignment of SampleLocationsInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SampleLocationsInfoEXT, s_type),
        "offset of SampleLocationsInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SampleLocationsInfoEXT, next),
        "offset of SampleLocationsInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_per_pixel),
        offset_of!(oracle::SampleLocationsInfoEXT, sample_locations_per_pixel),
        "offset of SampleLocationsInfoEXT.sample_locations_per_pixel"
    );
    assert_eq!(
        offset_of!(Ours, sample_location_grid_size),
        offset_of!(oracle::SampleLocationsInfoEXT, sample_location_grid_size),
        "offset of SampleLocationsInfoEXT.sample_location_grid_size"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_count),
        offset_of!(oracle::SampleLocationsInfoEXT, sample_locations_count),
        "offset of SampleLocationsInfoEXT.sample_locations_count"
    );
    assert_eq!(
        offset_of!(Ours, p_sample_locations),
        offset_of!(oracle::SampleLocationsInfoEXT, sample_locations),
        "offset of SampleLocationsInfoEXT.p_sample_locations"
    );
}

fn sampler_border_color_component_mapping_create_info_ext() {
    type Ours = ours::SamplerBorderColorComponentMappingCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerBorderColorComponentMappingCreateInfoEXT>(),
        "size of SamplerBorderColorComponentMappingCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerBorderColorComponentMappingCreateInfoEXT>(),
        "alignment of SamplerBorderColorComponentMappingCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(
            oracle::SamplerBorderColorComponentMappingCreateInfoEXT,
            s_type
        ),
        "offset of SamplerBorderColorComponentMappingCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(
            oracle::SamplerBorderColorComponentMappingCreateInfoEXT,
            next
        ),
        "offset of SamplerBorderColorComponentMappingCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, components),
        offset_of!(
            oracle::SamplerBorderColorComponentMappingCreateInfoEXT,
            components
        ),
        "offset of SamplerBorderColorComponentMappingCreateInfoEXT.components"
    );
    assert_eq!(
        offset_of!(Ours, srgb),
        offset_of!(
            oracle::SamplerBorderColorComponentMappingCreateInfoEXT,
            srgb
        ),
        "offset of SamplerBorderColorComponentMappingCreateInfoEXT.srgb"
    );
}

fn sampler_create_info() {
    type Ours = ours::SamplerCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerCreateInfo>(),
        "size of SamplerCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerCreateInfo>(),
        "alignment of SamplerCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerCreateInfo, s_type),
        "offset of SamplerCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerCreateInfo, next),
        "offset of SamplerCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SamplerCreateInfo, flags),
        "offset of SamplerCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, mag_filter),
        offset_of!(oracle::SamplerCreateInfo, mag_filter),
        "offset of SamplerCreateInfo.mag_filter"
    );
    assert_eq!(
        offset_of!(Ours, min_filter),
        offset_of!(oracle::SamplerCreateInfo, min_filter),
        "offset of SamplerCreateInfo.min_filter"
    );
    assert_eq!(
        offset_of!(Ours, mipmap_mode),
        offset_of!(oracle::SamplerCreateInfo, mipmap_mode),
        "offset of SamplerCreateInfo.mipmap_mode"
    );
    assert_eq!(
        offset_of!(Ours, address_mode_u),
        offset_of!(oracle::SamplerCreateInfo, address_mode_u),
        "offset of SamplerCreateInfo.address_mode_u"
    );
    assert_eq!(
        offset_of!(Ours, address_mode_v),
        offset_of!(oracle::SamplerCreateInfo, address_mode_v),
        "offset of SamplerCreateInfo.address_mode_v"
    );
    assert_eq!(
        offset_of!(Ours, address_mode_w),
        offset_of!(oracle::SamplerCreateInfo, address_mode_w),
        "offset of SamplerCreateInfo.address_mode_w"
    );
    assert_eq!(
        offset_of!(Ours, mip_lod_bias),
        offset_of!(oracle::SamplerCreateInfo, mip_lod_bias),
        "offset of SamplerCreateInfo.mip_lod_bias"
    );
    assert_eq!(
        offset_of!(Ours, anisotropy_enable),
        offset_of!(oracle::SamplerCreateInfo, anisotropy_enable),
        "offset of SamplerCreateInfo.anisotropy_enable"
    );
    assert_eq!(
        offset_of!(Ours, max_anisotropy),
        offset_of!(oracle::SamplerCreateInfo, max_anisotropy),
        "offset of SamplerCreateInfo.max_anisotropy"
    );
    assert_eq!(
        offset_of!(Ours, compare_enable),
        offset_of!(oracle::SamplerCreateInfo, compare_enable),
        "offset of SamplerCreateInfo.compare_enable"
    );
    assert_eq!(
        offset_of!(Ours, compare_op),
        offset_of!(oracle::SamplerCreateInfo, compare_op),
        "offset of SamplerCreateInfo.compare_op"
    );
    assert_eq!(
        offset_of!(Ours, min_lod),
        offset_of!(oracle::SamplerCreateInfo, min_lod),
        "offset of SamplerCreateInfo.min_lod"
    );
    assert_eq!(
        offset_of!(Ours, max_lod),
        offset_of!(oracle::SamplerCreateInfo, max_lod),
        "offset of SamplerCreateInfo.max_lod"
    );
    assert_eq!(
        offset_of!(Ours, border_color),
        offset_of!(oracle::SamplerCreateInfo, border_color),
        "offset of SamplerCreateInfo.border_color"
    );
    assert_eq!(
        offset_of!(Ours, unnormalized_coordinates),
        offset_of!(oracle::SamplerCreateInfo, unnormalized_coordinates),
        "offset of SamplerCreateInfo.unnormalized_coordinates"
    );
}

fn sampler_custom_border_color_create_info_ext() {
    type Ours = ours::SamplerCustomBorderColorCreateInfoEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerCustomBorderColorCreateInfoEXT>(),
        "size of SamplerCustomBorderColorCreateInfoEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerCustomBorderColorCreateInfoEXT>(),
        "alignment of SamplerCustomBorderColorCreateInfoEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerCustomBorderColorCreateInfoEXT, s_type),
        "offset of SamplerCustomBorderColorCreateInfoEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerCustomBorderColorCreateInfoEXT, next),
        "offset of SamplerCustomBorderColorCreateInfoEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, custom_border_color),
        offset_of!(
            oracle::SamplerCustomBorderColorCreateInfoEXT,
            custom_border_color
        ),
        "offset of SamplerCustomBorderColorCreateInfoEXT.custom_border_color"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::SamplerCustomBorderColorCreateInfoEXT, format),
        "offset of SamplerCustomBorderColorCreateInfoEXT.format"
    );
}

fn sampler_reduction_mode_create_info() {
    type Ours = ours::SamplerReductionModeCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerReductionModeCreateInfo>(),
        "size of SamplerReductionModeCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerReductionModeCreateInfo>(),
        "alignment of SamplerReductionModeCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerReductionModeCreateInfo, s_type),
        "offset of SamplerReductionModeCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerReductionModeCreateInfo, next),
        "offset of SamplerReductionModeCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, reduction_mode),
        offset_of!(oracle::SamplerReductionModeCreateInfo, reduction_mode),
        "offset of SamplerReductionModeCreateInfo.reduction_mode"
    );
}

fn sampler_ycbcr_conversion_create_info() {
    type Ours = ours::SamplerYcbcrConversionCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerYcbcrConversionCreateInfo>(),
        "size of SamplerYcbcrConversionCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerYcbcrConversionCreateInfo>(),
        "alignment of SamplerYcbcrConversionCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, s_type),
        "offset of SamplerYcbcrConversionCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, next),
        "offset of SamplerYcbcrConversionCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, format),
        "offset of SamplerYcbcrConversionCreateInfo.format"
    );
    assert_eq!(
        offset_of!(Ours, ycbcr_model),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, ycbcr_model),
        "offset of SamplerYcbcrConversionCreateInfo.ycbcr_model"
    );
    assert_eq!(
        offset_of!(Ours, ycbcr_range),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, ycbcr_range),
        "offset of SamplerYcbcrConversionCreateInfo.ycbcr_range"
    );
    assert_eq!(
        offset_of!(Ours, components),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, components),
        "offset of SamplerYcbcrConversionCreateInfo.components"
    );
    assert_eq!(
        offset_of!(Ours, x_chroma_offset),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, x_chroma_offset),
        "offset of SamplerYcbcrConversionCreateInfo.x_chroma_offset"
    );
    assert_eq!(
        offset_of!(Ours, y_chroma_offset),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, y_chroma_offset),
        "offset of SamplerYcbcrConversionCreateInfo.y_chroma_offset"
    );
    assert_eq!(
        offset_of!(Ours, chroma_filter),
        offset_of!(oracle::SamplerYcbcrConversionCreateInfo, chroma_filter),
        "offset of SamplerYcbcrConversionCreateInfo.chroma_filter"
    );
    assert_eq!(
        offset_of!(Ours, force_explicit_reconstruction),
        offset_of!(
            oracle::SamplerYcbcrConversionCreateInfo,
            force_explicit_reconstruction
        ),
        "offset of SamplerYcbcrConversionCreateInfo.force_explicit_reconstruction"
    );
}

fn sampler_ycbcr_conversion_image_format_properties() {
    type Ours = ours::SamplerYcbcrConversionImageFormatProperties<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerYcbcrConversionImageFormatProperties>(),
        "size of SamplerYcbcrConversionImageFormatProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerYcbcrConversionImageFormatProperties>(),
        "alignment of SamplerYcbcrConversionImageFormatProperties"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerYcbcrConversionImageFormatProperties, s_type),
        "offset of SamplerYcbcrConversionImageFormatProperties.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerYcbcrConversionImageFormatProperties, next),
        "offset of SamplerYcbcrConversionImageFormatProperties.p_next"
    );
    assert_eq!(
        offset_of!(Ours, combined_image_sampler_descriptor_count),
        offset_of!(
            oracle::SamplerYcbcrConversionImageFormatProperties,
            combined_image_sampler_descriptor_count
        ),
        "offset of SamplerYcbcrConversionImageFormatProperties.combined_image_sampler_descriptor_count"
    );
}

fn sampler_ycbcr_conversion_info() {
    type Ours = ours::SamplerYcbcrConversionInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SamplerYcbcrConversionInfo>(),
        "size of SamplerYcbcrConversionInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SamplerYcbcrConversionInfo>(),
        "alignment of SamplerYcbcrConversionInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SamplerYcbcrConversionInfo, s_type),
        "offset of SamplerYcbcrConversionInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SamplerYcbcrConversionInfo, next),
        "offset of SamplerYcbcrConversionInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, conversion),
        offset_of!(oracle::SamplerYcbcrConversionInfo, conversion),
        "offset of SamplerYcbcrConversionInfo.conversion"
    );
}

fn semaphore_create_info() {
    type Ours = ours::SemaphoreCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreCreateInfo>(),
        "size of SemaphoreCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreCreateInfo>(),
        "alignment of SemaphoreCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreCreateInfo, s_type),
        "offset of SemaphoreCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreCreateInfo, next),
        "offset of SemaphoreCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SemaphoreCreateInfo, flags),
        "offset of SemaphoreCreateInfo.flags"
    );
}

fn semaphore_get_fd_info_khr() {
    type Ours = ours::SemaphoreGetFdInfoKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreGetFdInfoKHR>(),
        "size of SemaphoreGetFdInfoKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreGetFdInfoKHR>(),
        "alignment of SemaphoreGetFdInfoKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreGetFdInfoKHR, s_type),
        "offset of SemaphoreGetFdInfoKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreGetFdInfoKHR, next),
        "offset of SemaphoreGetFdInfoKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, semaphore),
        offset_of!(oracle::SemaphoreGetFdInfoKHR, semaphore),
        "offset of SemaphoreGetFdInfoKHR.semaphore"
    );
    assert_eq!(
        offset_of!(Ours, handle_type),
        offset_of!(oracle::SemaphoreGetFdInfoKHR, handle_type),
        "offset of SemaphoreGetFdInfoKHR.handle_type"
    );
}

fn semaphore_signal_info() {
    type Ours = ours::SemaphoreSignalInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreSignalInfo>(),
        "size of SemaphoreSignalInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreSignalInfo>(),
        "alignment of SemaphoreSignalInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreSignalInfo, s_type),
        "offset of SemaphoreSignalInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreSignalInfo, next),
        "offset of SemaphoreSignalInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, semaphore),
        offset_of!(oracle::SemaphoreSignalInfo, semaphore),
        "offset of SemaphoreSignalInfo.semaphore"
    );
    assert_eq!(
        offset_of!(Ours, value),
        offset_of!(oracle::SemaphoreSignalInfo, value),
        "offset of SemaphoreSignalInfo.value"
    );
}

fn semaphore_submit_info() {
    type Ours = ours::SemaphoreSubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreSubmitInfo>(),
        "size of SemaphoreSubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreSubmitInfo>(),
        "alignment of SemaphoreSubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreSubmitInfo, s_type),
        "offset of SemaphoreSubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreSubmitInfo, next),
        "offset of SemaphoreSubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, semaphore),
        offset_of!(oracle::SemaphoreSubmitInfo, semaphore),
        "offset of SemaphoreSubmitInfo.semaphore"
    );
    assert_eq!(
        offset_of!(Ours, value),
        offset_of!(oracle::SemaphoreSubmitInfo, value),
        "offset of SemaphoreSubmitInfo.value"
    );
    assert_eq!(
        offset_of!(Ours, stage_mask),
        offset_of!(oracle::SemaphoreSubmitInfo, stage_mask),
        "offset of SemaphoreSubmitInfo.stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, device_index),
        offset_of!(oracle::SemaphoreSubmitInfo, device_index),
        "offset of SemaphoreSubmitInfo.device_index"
    );
}

fn semaphore_type_create_info() {
    type Ours = ours::SemaphoreTypeCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreTypeCreateInfo>(),
        "size of SemaphoreTypeCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreTypeCreateInfo>(),
        "alignment of SemaphoreTypeCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreTypeCreateInfo, s_type),
        "offset of SemaphoreTypeCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreTypeCreateInfo, next),
        "offset of SemaphoreTypeCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, semaphore_type),
        offset_of!(oracle::SemaphoreTypeCreateInfo, semaphore_type),
        "offset of SemaphoreTypeCreateInfo.semaphore_type"
    );
    assert_eq!(
        offset_of!(Ours, initial_value),
        offset_of!(oracle::SemaphoreTypeCreateInfo, initial_value),
        "offset of SemaphoreTypeCreateInfo.initial_value"
    );
}

fn semaphore_wait_info() {
    type Ours = ours::SemaphoreWaitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SemaphoreWaitInfo>(),
        "size of SemaphoreWaitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SemaphoreWaitInfo>(),
        "alignment of SemaphoreWaitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SemaphoreWaitInfo, s_type),
        "offset of SemaphoreWaitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SemaphoreWaitInfo, next),
        "offset of SemaphoreWaitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SemaphoreWaitInfo, flags),
        "offset of SemaphoreWaitInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, semaphore_count),
        offset_of!(oracle::SemaphoreWaitInfo, semaphore_count),
        "offset of SemaphoreWaitInfo.semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_semaphores),
        offset_of!(oracle::SemaphoreWaitInfo, semaphores),
        "offset of SemaphoreWaitInfo.p_semaphores"
    );
    assert_eq!(
        offset_of!(Ours, p_values),
        offset_of!(oracle::SemaphoreWaitInfo, values),
        "offset of SemaphoreWaitInfo.p_values"
    );
}

fn shader_module_create_info() {
    type Ours = ours::ShaderModuleCreateInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::ShaderModuleCreateInfo>(),
        "size of ShaderModuleCreateInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::ShaderModuleCreateInfo>(),
        "alignment of ShaderModuleCreateInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::ShaderModuleCreateInfo, s_type),
        "offset of ShaderModuleCreateInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::ShaderModuleCreateInfo, next),
        "offset of ShaderModuleCreateInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::ShaderModuleCreateInfo, flags),
        "offset of ShaderModuleCreateInfo.flags"
    );
    assert_eq!(
        offset_of!(Ours, code_size),
        offset_of!(oracle::ShaderModuleCreateInfo, code_size),
        "offset of ShaderModuleCreateInfo.code_size"
    );
    assert_eq!(
        offset_of!(Ours, p_code),
        offset_of!(oracle::ShaderModuleCreateInfo, code),
        "offset of ShaderModuleCreateInfo.p_code"
    );
}

fn sparse_buffer_memory_bind_info() {
    type Ours = ours::SparseBufferMemoryBindInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseBufferMemoryBindInfo>(),
        "size of SparseBufferMemoryBindInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseBufferMemoryBindInfo>(),
        "alignment of SparseBufferMemoryBindInfo"
    );
    assert_eq!(
        offset_of!(Ours, buffer),
        offset_of!(oracle::SparseBufferMemoryBindInfo, buffer),
        "offset of SparseBufferMemoryBindInfo.buffer"
    );
    assert_eq!(
        offset_of!(Ours, bind_count),
        offset_of!(oracle::SparseBufferMemoryBindInfo, bind_count),
        "offset of SparseBufferMemoryBindInfo.bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_binds),
        offset_of!(oracle::SparseBufferMemoryBindInfo, binds),
        "offset of SparseBufferMemoryBindInfo.p_binds"
    );
}

fn sparse_image_format_properties() {
    type Ours = ours::SparseImageFormatProperties;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageFormatProperties>(),
        "size of SparseImageFormatProperties"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageFormatProperties>(),
        "alignment of SparseImageFormatProperties"
    );
    assert_eq!(
        offset_of!(Ours, aspect_mask),
        offset_of!(oracle::SparseImageFormatProperties, aspect_mask),
        "offset of SparseImageFormatProperties.aspect_mask"
    );
    assert_eq!(
        offset_of!(Ours, image_granularity),
        offset_of!(oracle::SparseImageFormatProperties, image_granularity),
        "offset of SparseImageFormatProperties.image_granularity"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SparseImageFormatProperties, flags),
        "offset of SparseImageFormatProperties.flags"
    );
}

fn sparse_image_format_properties2() {
    type Ours = ours::SparseImageFormatProperties2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageFormatProperties2>(),
        "size of SparseImageFormatProperties2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageFormatProperties2>(),
        "alignment of SparseImageFormatProperties2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SparseImageFormatProperties2, s_type),
        "offset of SparseImageFormatProperties2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SparseImageFormatProperties2, next),
        "offset of SparseImageFormatProperties2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, properties),
        offset_of!(oracle::SparseImageFormatProperties2, properties),
        "offset of SparseImageFormatProperties2.properties"
    );
}

fn sparse_image_memory_bind() {
    type Ours = ours::SparseImageMemoryBind;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageMemoryBind>(),
        "size of SparseImageMemoryBind"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageMemoryBind>(),
        "alignment of SparseImageMemoryBind"
    );
    assert_eq!(
        offset_of!(Ours, subresource),
        offset_of!(oracle::SparseImageMemoryBind, subresource),
        "offset of SparseImageMemoryBind.subresource"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::SparseImageMemoryBind, offset),
        "offset of SparseImageMemoryBind.offset"
    );
    assert_eq!(
        offset_of!(Ours, extent),
        offset_of!(oracle::SparseImageMemoryBind, extent),
        "offset of SparseImageMemoryBind.extent"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::SparseImageMemoryBind, memory),
        "offset of SparseImageMemoryBind.memory"
    );
    assert_eq!(
        offset_of!(Ours, memory_offset),
        offset_of!(oracle::SparseImageMemoryBind, memory_offset),
        "offset of SparseImageMemoryBind.memory_offset"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SparseImageMemoryBind, flags),
        "offset of SparseImageMemoryBind.flags"
    );
}

fn sparse_image_memory_bind_info() {
    type Ours = ours::SparseImageMemoryBindInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageMemoryBindInfo>(),
        "size of SparseImageMemoryBindInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageMemoryBindInfo>(),
        "alignment of SparseImageMemoryBindInfo"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::SparseImageMemoryBindInfo, image),
        "offset of SparseImageMemoryBindInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, bind_count),
        offset_of!(oracle::SparseImageMemoryBindInfo, bind_count),
        "offset of SparseImageMemoryBindInfo.bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_binds),
        offset_of!(oracle::SparseImageMemoryBindInfo, binds),
        "offset of SparseImageMemoryBindInfo.p_binds"
    );
}

fn sparse_image_memory_requirements() {
    type Ours = ours::SparseImageMemoryRequirements;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageMemoryRequirements>(),
        "size of SparseImageMemoryRequirements"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageMemoryRequirements>(),
        "alignment of SparseImageMemoryRequirements"
    );
    assert_eq!(
        offset_of!(Ours, format_properties),
        offset_of!(oracle::SparseImageMemoryRequirements, format_properties),
        "offset of SparseImageMemoryRequirements.format_properties"
    );
    assert_eq!(
        offset_of!(Ours, image_mip_tail_first_lod),
        offset_of!(
            oracle::SparseImageMemoryRequirements,
            image_mip_tail_first_lod
        ),
        "offset of SparseImageMemoryRequirements.image_mip_tail_first_lod"
    );
    assert_eq!(
        offset_of!(Ours, image_mip_tail_size),
        offset_of!(oracle::SparseImageMemoryRequirements, image_mip_tail_size),
        "offset of SparseImageMemoryRequirements.image_mip_tail_size"
    );
    assert_eq!(
        offset_of!(Ours, image_mip_tail_offset),
        offset_of!(oracle::SparseImageMemoryRequirements, image_mip_tail_offset),
        "offset of SparseImageMemoryRequirements.image_mip_tail_offset"
    );
    assert_eq!(
        offset_of!(Ours, image_mip_tail_stride),
        offset_of!(oracle::SparseImageMemoryRequirements, image_mip_tail_stride),
        "offset of SparseImageMemoryRequirements.image_mip_tail_stride"
    );
}

fn sparse_image_memory_requirements2() {
    type Ours = ours::SparseImageMemoryRequirements2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageMemoryRequirements2>(),
        "size of SparseImageMemoryRequirements2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageMemoryRequirements2>(),
        "alignment of SparseImageMemoryRequirements2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SparseImageMemoryRequirements2, s_type),
        "offset of SparseImageMemoryRequirements2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SparseImageMemoryRequirements2, next),
        "offset of SparseImageMemoryRequirements2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, memory_requirements),
        offset_of!(oracle::SparseImageMemoryRequirements2, memory_requirements),
        "offset of SparseImageMemoryRequirements2.memory_requirements"
    );
}

fn sparse_image_opaque_memory_bind_info() {
    type Ours = ours::SparseImageOpaqueMemoryBindInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseImageOpaqueMemoryBindInfo>(),
        "size of SparseImageOpaqueMemoryBindInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseImageOpaqueMemoryBindInfo>(),
        "alignment of SparseImageOpaqueMemoryBindInfo"
    );
    assert_eq!(
        offset_of!(Ours, image),
        offset_of!(oracle::SparseImageOpaqueMemoryBindInfo, image),
        "offset of SparseImageOpaqueMemoryBindInfo.image"
    );
    assert_eq!(
        offset_of!(Ours, bind_count),
        offset_of!(oracle::SparseImageOpaqueMemoryBindInfo, bind_count),
        "offset of SparseImageOpaqueMemoryBindInfo.bind_count"
    );
    assert_eq!(
        offset_of!(Ours, p_binds),
        offset_of!(oracle::SparseImageOpaqueMemoryBindInfo, binds),
        "offset of SparseImageOpaqueMemoryBindInfo.p_binds"
    );
}

fn sparse_memory_bind() {
    type Ours = ours::SparseMemoryBind;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SparseMemoryBind>(),
        "size of SparseMemoryBind"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SparseMemoryBind>(),
        "alignment of SparseMemoryBind"
    );
    assert_eq!(
        offset_of!(Ours, resource_offset),
        offset_of!(oracle::SparseMemoryBind, resource_offset),
        "offset of SparseMemoryBind.resource_offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::SparseMemoryBind, size),
        "offset of SparseMemoryBind.size"
    );
    assert_eq!(
        offset_of!(Ours, memory),
        offset_of!(oracle::SparseMemoryBind, memory),
        "offset of SparseMemoryBind.memory"
    );
    assert_eq!(
        offset_of!(Ours, memory_offset),
        offset_of!(oracle::SparseMemoryBind, memory_offset),
        "offset of SparseMemoryBind.memory_offset"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SparseMemoryBind, flags),
        "offset of SparseMemoryBind.flags"
    );
}

fn specialization_info() {
    type Ours = ours::SpecializationInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SpecializationInfo>(),
        "size of SpecializationInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SpecializationInfo>(),
        "alignment of SpecializationInfo"
    );
    assert_eq!(
        offset_of!(Ours, map_entry_count),
        offset_of!(oracle::SpecializationInfo, map_entry_count),
        "offset of SpecializationInfo.map_entry_count"
    );
    assert_eq!(
        offset_of!(Ours, p_map_entries),
        offset_of!(oracle::SpecializationInfo, map_entries),
        "offset of SpecializationInfo.p_map_entries"
    );
    assert_eq!(
        offset_of!(Ours, data_size),
        offset_of!(oracle::SpecializationInfo, data_size),
        "offset of SpecializationInfo.data_size"
    );
    assert_eq!(
        offset_of!(Ours, p_data),
        offset_of!(oracle::SpecializationInfo, data),
        "offset of SpecializationInfo.p_data"
    );
}

fn specialization_map_entry() {
    type Ours = ours::SpecializationMapEntry;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SpecializationMapEntry>(),
        "size of SpecializationMapEntry"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SpecializationMapEntry>(),
        "alignment of SpecializationMapEntry"
    );
    assert_eq!(
        offset_of!(Ours, constant_id),
        offset_of!(oracle::SpecializationMapEntry, constant_id),
        "offset of SpecializationMapEntry.constant_id"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::SpecializationMapEntry, offset),
        "offset of SpecializationMapEntry.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::SpecializationMapEntry, size),
        "offset of SpecializationMapEntry.size"
    );
}

fn stencil_op_state() {
    type Ours = ours::StencilOpState;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::StencilOpState>(),
        "size of StencilOpState"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::StencilOpState>(),
        "alignment of StencilOpState"
    );
    assert_eq!(
        offset_of!(Ours, fail_op),
        offset_of!(oracle::StencilOpState, fail_op),
        "offset of StencilOpState.fail_op"
    );
    assert_eq!(
        offset_of!(Ours, pass_op),
        offset_of!(oracle::StencilOpState, pass_op),
        "offset of StencilOpState.pass_op"
    );
    assert_eq!(
        offset_of!(Ours, depth_fail_op),
        offset_of!(oracle::StencilOpState, depth_fail_op),
        "offset of StencilOpState.depth_fail_op"
    );
    assert_eq!(
        offset_of!(Ours, compare_op),
        offset_of!(oracle::StencilOpState, compare_op),
        "offset of StencilOpState.compare_op"
    );
    assert_eq!(
        offset_of!(Ours, compare_mask),
        offset_of!(oracle::StencilOpState, compare_mask),
        "offset of StencilOpState.compare_mask"
    );
    assert_eq!(
        offset_of!(Ours, write_mask),
        offset_of!(oracle::StencilOpState, write_mask),
        "offset of StencilOpState.write_mask"
    );
    assert_eq!(
        offset_of!(Ours, reference),
        offset_of!(oracle::StencilOpState, reference),
        "offset of StencilOpState.reference"
    );
}

fn strided_device_address_region_khr() {
    type Ours = ours::StridedDeviceAddressRegionKHR;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::StridedDeviceAddressRegionKHR>(),
        "size of StridedDeviceAddressRegionKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::StridedDeviceAddressRegionKHR>(),
        "alignment of StridedDeviceAddressRegionKHR"
    );
    assert_eq!(
        offset_of!(Ours, device_address),
        offset_of!(oracle::StridedDeviceAddressRegionKHR, device_address),
        "offset of StridedDeviceAddressRegionKHR.device_address"
    );
    assert_eq!(
        offset_of!(Ours, stride),
        offset_of!(oracle::StridedDeviceAddressRegionKHR, stride),
        "offset of StridedDeviceAddressRegionKHR.stride"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::StridedDeviceAddressRegionKHR, size),
        "offset of StridedDeviceAddressRegionKHR.size"
    );
}

fn submit_info() {
    type Ours = ours::SubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubmitInfo>(),
        "size of SubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubmitInfo>(),
        "alignment of SubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubmitInfo, s_type),
        "offset of SubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubmitInfo, next),
        "offset of SubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, wait_semaphore_count),
        offset_of!(oracle::SubmitInfo, wait_semaphore_count),
        "offset of SubmitInfo.wait_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_semaphores),
        offset_of!(oracle::SubmitInfo, wait_semaphores),
        "offset of SubmitInfo.p_wait_semaphores"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_dst_stage_mask),
        offset_of!(oracle::SubmitInfo, wait_dst_stage_mask),
        "offset of SubmitInfo.p_wait_dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, command_buffer_count),
        offset_of!(oracle::SubmitInfo, command_buffer_count),
        "offset of SubmitInfo.command_buffer_count"
    );
    assert_eq!(
        offset_of!(Ours, p_command_buffers),
        offset_of!(oracle::SubmitInfo, command_buffers),
        "offset of SubmitInfo.p_command_buffers"
    );
    assert_eq!(
        offset_of!(Ours, signal_semaphore_count),
        offset_of!(oracle::SubmitInfo, signal_semaphore_count),
        "offset of SubmitInfo.signal_semaphore_count"
    );
    assert_eq!(
        offset_of!(Ours, p_signal_semaphores),
        offset_of!(oracle::SubmitInfo, signal_semaphores),
        "offset of SubmitInfo.p_signal_semaphores"
    );
}

fn submit_info2() {
    type Ours = ours::SubmitInfo2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubmitInfo2>(),
        "size of SubmitInfo2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubmitInfo2>(),
        "alignment of SubmitInfo2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubmitInfo2, s_type),
        "offset of SubmitInfo2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubmitInfo2, next),
        "offset of SubmitInfo2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SubmitInfo2, flags),
        "offset of SubmitInfo2.flags"
    );
    assert_eq!(
        offset_of!(Ours, wait_semaphore_info_count),
        offset_of!(oracle::SubmitInfo2, wait_semaphore_info_count),
        "offset of SubmitInfo2.wait_semaphore_info_count"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_semaphore_infos),
        offset_of!(oracle::SubmitInfo2, wait_semaphore_infos),
        "offset of SubmitInfo2.p_wait_semaphore_infos"
    );
    assert_eq!(
        offset_of!(Ours, command_buffer_info_count),
        offset_of!(oracle::SubmitInfo2, command_buffer_info_count),
        "offset of SubmitInfo2.command_buffer_info_count"
    );
    assert_eq!(
        offset_of!(Ours, p_command_buffer_infos),
        offset_of!(oracle::SubmitInfo2, command_buffer_infos),
        "offset of SubmitInfo2.p_command_buffer_infos"
    );
    assert_eq!(
        offset_of!(Ours, signal_semaphore_info_count),
        offset_of!(oracle::SubmitInfo2, signal_semaphore_info_count),
        "offset of SubmitInfo2.signal_semaphore_info_count"
    );
    assert_eq!(
        offset_of!(Ours, p_signal_semaphore_infos),
        offset_of!(oracle::SubmitInfo2, signal_semaphore_infos),
        "offset of SubmitInfo2.p_signal_semaphore_infos"
    );
}

fn subpass_begin_info() {
    type Ours = ours::SubpassBeginInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassBeginInfo>(),
        "size of SubpassBeginInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassBeginInfo>(),
        "alignment of SubpassBeginInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassBeginInfo, s_type),
        "offset of SubpassBeginInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassBeginInfo, next),
        "offset of SubpassBeginInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, contents),
        offset_of!(oracle::SubpassBeginInfo, contents),
        "offset of SubpassBeginInfo.contents"
    );
}

fn subpass_dependency() {
    type Ours = ours::SubpassDependency;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassDependency>(),
        "size of SubpassDependency"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassDependency>(),
        "alignment of SubpassDependency"
    );
    assert_eq!(
        offset_of!(Ours, src_subpass),
        offset_of!(oracle::SubpassDependency, src_subpass),
        "offset of SubpassDependency.src_subpass"
    );
    assert_eq!(
        offset_of!(Ours, dst_subpass),
        offset_of!(oracle::SubpassDependency, dst_subpass),
        "offset of SubpassDependency.dst_subpass"
    );
    assert_eq!(
        offset_of!(Ours, src_stage_mask),
        offset_of!(oracle::SubpassDependency, src_stage_mask),
        "offset of SubpassDependency.src_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_stage_mask),
        offset_of!(oracle::SubpassDependency, dst_stage_mask),
        "offset of SubpassDependency.dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::SubpassDependency, src_access_mask),
        "offset of SubpassDependency.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::SubpassDependency, dst_access_mask),
        "offset of SubpassDependency.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dependency_flags),
        offset_of!(oracle::SubpassDependency, dependency_flags),
        "offset of SubpassDependency.dependency_flags"
    );
}

fn subpass_dependency2() {
    type Ours = ours::SubpassDependency2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassDependency2>(),
        "size of SubpassDependency2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassDependency2>(),
        "alignment of SubpassDependency2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassDependency2, s_type),
        "offset of SubpassDependency2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassDependency2, next),
        "offset of SubpassDependency2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, src_subpass),
        offset_of!(oracle::SubpassDependency2, src_subpass),
        "offset of SubpassDependency2.src_subpass"
    );
    assert_eq!(
        offset_of!(Ours, dst_subpass),
        offset_of!(oracle::SubpassDependency2, dst_subpass),
        "offset of SubpassDependency2.dst_subpass"
    );
    assert_eq!(
        offset_of!(Ours, src_stage_mask),
        offset_of!(oracle::SubpassDependency2, src_stage_mask),
        "offset of SubpassDependency2.src_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_stage_mask),
        offset_of!(oracle::SubpassDependency2, dst_stage_mask),
        "offset of SubpassDependency2.dst_stage_mask"
    );
    assert_eq!(
        offset_of!(Ours, src_access_mask),
        offset_of!(oracle::SubpassDependency2, src_access_mask),
        "offset of SubpassDependency2.src_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dst_access_mask),
        offset_of!(oracle::SubpassDependency2, dst_access_mask),
        "offset of SubpassDependency2.dst_access_mask"
    );
    assert_eq!(
        offset_of!(Ours, dependency_flags),
        offset_of!(oracle::SubpassDependency2, dependency_flags),
        "offset of SubpassDependency2.dependency_flags"
    );
    assert_eq!(
        offset_of!(Ours, view_offset),
        offset_of!(oracle::SubpassDependency2, view_offset),
        "offset of SubpassDependency2.view_offset"
    );
}

fn subpass_description() {
    type Ours = ours::SubpassDescription<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassDescription>(),
        "size of SubpassDescription"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassDescription>(),
        "alignment of SubpassDescription"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SubpassDescription, flags),
        "offset of SubpassDescription.flags"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_bind_point),
        offset_of!(oracle::SubpassDescription, pipeline_bind_point),
        "offset of SubpassDescription.pipeline_bind_point"
    );
    assert_eq!(
        offset_of!(Ours, input_attachment_count),
        offset_of!(oracle::SubpassDescription, input_attachment_count),
        "offset of SubpassDescription.input_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_input_attachments),
        offset_of!(oracle::SubpassDescription, input_attachments),
        "offset of SubpassDescription.p_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(oracle::SubpassDescription, color_attachment_count),
        "offset of SubpassDescription.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachments),
        offset_of!(oracle::SubpassDescription, color_attachments),
        "offset of SubpassDescription.p_color_attachments"
    );
    assert_eq!(
        offset_of!(Ours, p_resolve_attachments),
        offset_of!(oracle::SubpassDescription, resolve_attachments),
        "offset of SubpassDescription.p_resolve_attachments"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_stencil_attachment),
        offset_of!(oracle::SubpassDescription, depth_stencil_attachment),
        "offset of SubpassDescription.p_depth_stencil_attachment"
    );
    assert_eq!(
        offset_of!(Ours, preserve_attachment_count),
        offset_of!(oracle::SubpassDescription, preserve_attachment_count),
        "offset of SubpassDescription.preserve_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_preserve_attachments),
        offset_of!(oracle::SubpassDescription, preserve_attachments),
        "offset of SubpassDescription.p_preserve_attachments"
    );
}

fn subpass_description2() {
    type Ours = ours::SubpassDescription2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassDescription2>(),
        "size of SubpassDescription2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassDescription2>(),
        "alignment of SubpassDescription2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassDescription2, s_type),
        "offset of SubpassDescription2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassDescription2, next),
        "offset of SubpassDescription2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, flags),
        offset_of!(oracle::SubpassDescription2, flags),
        "offset of SubpassDescription2.flags"
    );
    assert_eq!(
        offset_of!(Ours, pipeline_bind_point),
        offset_of!(oracle::SubpassDescription2, pipeline_bind_point),
        "offset of SubpassDescription2.pipeline_bind_point"
    );
    assert_eq!(
        offset_of!(Ours, view_mask),
        offset_of!(oracle::SubpassDescription2, view_mask),
        "offset of SubpassDescription2.view_mask"
    );
    assert_eq!(
        offset_of!(Ours, input_attachment_count),
        offset_of!(oracle::SubpassDescription2, input_attachment_count),
        "offset of SubpassDescription2.input_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_input_attachments),
        offset_of!(oracle::SubpassDescription2, input_attachments),
        "offset of SubpassDescription2.p_input_attachments"
    );
    assert_eq!(
        offset_of!(Ours, color_attachment_count),
        offset_of!(oracle::SubpassDescription2, color_attachment_count),
        "offset of SubpassDescription2.color_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_color_attachments),
        offset_of!(oracle::SubpassDescription2, color_attachments),
        "offset of SubpassDescription2.p_color_attachments"
    );
    assert_eq!(
        offset_of!(Ours, p_resolve_attachments),
        offset_of!(oracle::SubpassDescription2, resolve_attachments),
        "offset of SubpassDescription2.p_resolve_attachments"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_stencil_attachment),
        offset_of!(oracle::SubpassDescription2, depth_stencil_attachment),
        "offset of SubpassDescription2.p_depth_stencil_attachment"
    );
    assert_eq!(
        offset_of!(Ours, preserve_attachment_count),
        offset_of!(oracle::SubpassDescription2, preserve_attachment_count),
        "offset of SubpassDescription2.preserve_attachment_count"
    );
    assert_eq!(
        offset_of!(Ours, p_preserve_attachments),
        offset_of!(oracle::SubpassDescription2, preserve_attachments),
        "offset of SubpassDescription2.p_preserve_attachments"
    );
}

fn subpass_description_depth_stencil_resolve() {
    type Ours = ours::SubpassDescriptionDepthStencilResolve<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassDescriptionDepthStencilResolve>(),
        "size of SubpassDescriptionDepthStencilResolve"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassDescriptionDepthStencilResolve>(),
        "alignment of SubpassDescriptionDepthStencilResolve"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassDescriptionDepthStencilResolve, s_type),
        "offset of SubpassDescriptionDepthStencilResolve.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassDescriptionDepthStencilResolve, next),
        "offset of SubpassDescriptionDepthStencilResolve.p_next"
    );
    assert_eq!(
        offset_of!(Ours, depth_resolve_mode),
        offset_of!(
            oracle::SubpassDescriptionDepthStencilResolve,
            depth_resolve_mode
        ),
        "offset of SubpassDescriptionDepthStencilResolve.depth_resolve_mode"
    );
    assert_eq!(
        offset_of!(Ours, stencil_resolve_mode),
        offset_of!(
            oracle::SubpassDescriptionDepthStencilResolve,
            stencil_resolve_mode
        ),
        "offset of SubpassDescriptionDepthStencilResolve.stencil_resolve_mode"
    );
    assert_eq!(
        offset_of!(Ours, p_depth_stencil_resolve_attachment),
        offset_of!(
            oracle::SubpassDescriptionDepthStencilResolve,
            depth_stencil_resolve_attachment
        ),
        "offset of SubpassDescriptionDepthStencilResolve.p_depth_stencil_resolve_attachment"
    );
}

fn subpass_end_info() {
    type Ours = ours::SubpassEndInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassEndInfo>(),
        "size of SubpassEndInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassEndInfo>(),
        "alignment of SubpassEndInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassEndInfo, s_type),
        "offset of SubpassEndInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassEndInfo, next),
        "offset of SubpassEndInfo.p_next"
    );
}

fn subpass_resolve_performance_query_ext() {
    type Ours = ours::SubpassResolvePerformanceQueryEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassResolvePerformanceQueryEXT>(),
        "size of SubpassResolvePerformanceQueryEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassResolvePerformanceQueryEXT>(),
        "alignment of SubpassResolvePerformanceQueryEXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubpassResolvePerformanceQueryEXT, s_type),
        "offset of SubpassResolvePerformanceQueryEXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubpassResolvePerformanceQueryEXT, next),
        "offset of SubpassResolvePerformanceQueryEXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, optimal),
        offset_of!(oracle::SubpassResolvePerformanceQueryEXT, optimal),
        "offset of SubpassResolvePerformanceQueryEXT.optimal"
    );
}

fn subpass_sample_locations_ext() {
    type Ours = ours::SubpassSampleLocationsEXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubpassSampleLocationsEXT>(),
        "size of SubpassSampleLocationsEXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubpassSampleLocationsEXT>(),
        "alignment of SubpassSampleLocationsEXT"
    );
    assert_eq!(
        offset_of!(Ours, subpass_index),
        offset_of!(oracle::SubpassSampleLocationsEXT, subpass_index),
        "offset of SubpassSampleLocationsEXT.subpass_index"
    );
    assert_eq!(
        offset_of!(Ours, sample_locations_info),
        offset_of!(oracle::SubpassSampleLocationsEXT, sample_locations_info),
        "offset of SubpassSampleLocationsEXT.sample_locations_info"
    );
}

fn subresource_host_memcpy_size() {
    type Ours = ours::SubresourceHostMemcpySize<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubresourceHostMemcpySize>(),
        "size of SubresourceHostMemcpySize"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubresourceHostMemcpySize>(),
        "alignment of SubresourceHostMemcpySize"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubresourceHostMemcpySize, s_type),
        "offset of SubresourceHostMemcpySize.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubresourceHostMemcpySize, next),
        "offset of SubresourceHostMemcpySize.p_next"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::SubresourceHostMemcpySize, size),
        "offset of SubresourceHostMemcpySize.size"
    );
}

fn subresource_layout() {
    type Ours = ours::SubresourceLayout;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubresourceLayout>(),
        "size of SubresourceLayout"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubresourceLayout>(),
        "alignment of SubresourceLayout"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::SubresourceLayout, offset),
        "offset of SubresourceLayout.offset"
    );
    assert_eq!(
        offset_of!(Ours, size),
        offset_of!(oracle::SubresourceLayout, size),
        "offset of SubresourceLayout.size"
    );
    assert_eq!(
        offset_of!(Ours, row_pitch),
        offset_of!(oracle::SubresourceLayout, row_pitch),
        "offset of SubresourceLayout.row_pitch"
    );
    assert_eq!(
        offset_of!(Ours, array_pitch),
        offset_of!(oracle::SubresourceLayout, array_pitch),
        "offset of SubresourceLayout.array_pitch"
    );
    assert_eq!(
        offset_of!(Ours, depth_pitch),
        offset_of!(oracle::SubresourceLayout, depth_pitch),
        "offset of SubresourceLayout.depth_pitch"
    );
}

fn subresource_layout2() {
    type Ours = ours::SubresourceLayout2<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::SubresourceLayout2>(),
        "size of SubresourceLayout2"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::SubresourceLayout2>(),
        "alignment of SubresourceLayout2"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::SubresourceLayout2, s_type),
        "offset of SubresourceLayout2.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::SubresourceLayout2, next),
        "offset of SubresourceLayout2.p_next"
    );
    assert_eq!(
        offset_of!(Ours, subresource_layout),
        offset_of!(oracle::SubresourceLayout2, subresource_layout),
        "offset of SubresourceLayout2.subresource_layout"
    );
}

fn timeline_semaphore_submit_info() {
    type Ours = ours::TimelineSemaphoreSubmitInfo<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::TimelineSemaphoreSubmitInfo>(),
        "size of TimelineSemaphoreSubmitInfo"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::TimelineSemaphoreSubmitInfo>(),
        "alignment of TimelineSemaphoreSubmitInfo"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::TimelineSemaphoreSubmitInfo, s_type),
        "offset of TimelineSemaphoreSubmitInfo.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::TimelineSemaphoreSubmitInfo, next),
        "offset of TimelineSemaphoreSubmitInfo.p_next"
    );
    assert_eq!(
        offset_of!(Ours, wait_semaphore_value_count),
        offset_of!(
            oracle::TimelineSemaphoreSubmitInfo,
            wait_semaphore_value_count
        ),
        "offset of TimelineSemaphoreSubmitInfo.wait_semaphore_value_count"
    );
    assert_eq!(
        offset_of!(Ours, p_wait_semaphore_values),
        offset_of!(oracle::TimelineSemaphoreSubmitInfo, wait_semaphore_values),
        "offset of TimelineSemaphoreSubmitInfo.p_wait_semaphore_values"
    );
    assert_eq!(
        offset_of!(Ours, signal_semaphore_value_count),
        offset_of!(
            oracle::TimelineSemaphoreSubmitInfo,
            signal_semaphore_value_count
        ),
        "offset of TimelineSemaphoreSubmitInfo.signal_semaphore_value_count"
    );
    assert_eq!(
        offset_of!(Ours, p_signal_semaphore_values),
        offset_of!(oracle::TimelineSemaphoreSubmitInfo, signal_semaphore_values),
        "offset of TimelineSemaphoreSubmitInfo.p_signal_semaphore_values"
    );
}

fn vertex_input_attribute_description() {
    type Ours = ours::VertexInputAttributeDescription;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::VertexInputAttributeDescription>(),
        "size of VertexInputAttributeDescription"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::VertexInputAttributeDescription>(),
        "alignment of VertexInputAttributeDescription"
    );
    assert_eq!(
        offset_of!(Ours, location),
        offset_of!(oracle::VertexInputAttributeDescription, location),
        "offset of VertexInputAttributeDescription.location"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::VertexInputAttributeDescription, binding),
        "offset of VertexInputAttributeDescription.binding"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::VertexInputAttributeDescription, format),
        "offset of VertexInputAttributeDescription.format"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::VertexInputAttributeDescription, offset),
        "offset of VertexInputAttributeDescription.offset"
    );
}

fn vertex_input_attribute_description2_ext() {
    type Ours = ours::VertexInputAttributeDescription2EXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::VertexInputAttributeDescription2EXT>(),
        "size of VertexInputAttributeDescription2EXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::VertexInputAttributeDescription2EXT>(),
        "alignment of VertexInputAttributeDescription2EXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, s_type),
        "offset of VertexInputAttributeDescription2EXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, next),
        "offset of VertexInputAttributeDescription2EXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, location),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, location),
        "offset of VertexInputAttributeDescription2EXT.location"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, binding),
        "offset of VertexInputAttributeDescription2EXT.binding"
    );
    assert_eq!(
        offset_of!(Ours, format),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, format),
        "offset of VertexInputAttributeDescription2EXT.format"
    );
    assert_eq!(
        offset_of!(Ours, offset),
        offset_of!(oracle::VertexInputAttributeDescription2EXT, offset),
        "offset of VertexInputAttributeDescription2EXT.offset"
    );
}

fn vertex_input_binding_description() {
    type Ours = ours::VertexInputBindingDescription;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::VertexInputBindingDescription>(),
        "size of VertexInputBindingDescription"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::VertexInputBindingDescription>(),
        "alignment of VertexInputBindingDescription"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::VertexInputBindingDescription, binding),
        "offset of VertexInputBindingDescription.binding"
    );
    assert_eq!(
        offset_of!(Ours, stride),
        offset_of!(oracle::VertexInputBindingDescription, stride),
        "offset of VertexInputBindingDescription.stride"
    );
    assert_eq!(
        offset_of!(Ours, input_rate),
        offset_of!(oracle::VertexInputBindingDescription, input_rate),
        "offset of VertexInputBindingDescription.input_rate"
    );
}

fn vertex_input_binding_description2_ext() {
    type Ours = ours::VertexInputBindingDescription2EXT<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::VertexInputBindingDescription2EXT>(),
        "size of VertexInputBindingDescription2EXT"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::VertexInputBindingDescription2EXT>(),
        "alignment of VertexInputBindingDescription2EXT"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::VertexInputBindingDescription2EXT, s_type),
        "offset of VertexInputBindingDescription2EXT.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::VertexInputBindingDescription2EXT, next),
        "offset of VertexInputBindingDescription2EXT.p_next"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::VertexInputBindingDescription2EXT, binding),
        "offset of VertexInputBindingDescription2EXT.binding"
    );
    assert_eq!(
        offset_of!(Ours, stride),
        offset_of!(oracle::VertexInputBindingDescription2EXT, stride),
        "offset of VertexInputBindingDescription2EXT.stride"
    );
    assert_eq!(
        offset_of!(Ours, input_rate),
        offset_of!(oracle::VertexInputBindingDescription2EXT, input_rate),
        "offset of VertexInputBindingDescription2EXT.input_rate"
    );
    assert_eq!(
        offset_of!(Ours, divisor),
        offset_of!(oracle::VertexInputBindingDescription2EXT, divisor),
        "offset of VertexInputBindingDescription2EXT.divisor"
    );
}

fn vertex_input_binding_divisor_description() {
    type Ours = ours::VertexInputBindingDivisorDescription;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::VertexInputBindingDivisorDescription>(),
        "size of VertexInputBindingDivisorDescription"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::VertexInputBindingDivisorDescription>(),
        "alignment of VertexInputBindingDivisorDescription"
    );
    assert_eq!(
        offset_of!(Ours, binding),
        offset_of!(oracle::VertexInputBindingDivisorDescription, binding),
        "offset of VertexInputBindingDivisorDescription.binding"
    );
    assert_eq!(
        offset_of!(Ours, divisor),
        offset_of!(oracle::VertexInputBindingDivisorDescription, divisor),
        "offset of VertexInputBindingDivisorDescription.divisor"
    );
}

fn viewport() {
    type Ours = ours::Viewport;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::Viewport>(),
        "size of Viewport"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::Viewport>(),
        "alignment of Viewport"
    );
    assert_eq!(
        offset_of!(Ours, x),
        offset_of!(oracle::Viewport, x),
        "offset of Viewport.x"
    );
    assert_eq!(
        offset_of!(Ours, y),
        offset_of!(oracle::Viewport, y),
        "offset of Viewport.y"
    );
    assert_eq!(
        offset_of!(Ours, width),
        offset_of!(oracle::Viewport, width),
        "offset of Viewport.width"
    );
    assert_eq!(
        offset_of!(Ours, height),
        offset_of!(oracle::Viewport, height),
        "offset of Viewport.height"
    );
    assert_eq!(
        offset_of!(Ours, min_depth),
        offset_of!(oracle::Viewport, min_depth),
        "offset of Viewport.min_depth"
    );
    assert_eq!(
        offset_of!(Ours, max_depth),
        offset_of!(oracle::Viewport, max_depth),
        "offset of Viewport.max_depth"
    );
}

fn write_descriptor_set() {
    type Ours = ours::WriteDescriptorSet<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::WriteDescriptorSet>(),
        "size of WriteDescriptorSet"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::WriteDescriptorSet>(),
        "alignment of WriteDescriptorSet"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::WriteDescriptorSet, s_type),
        "offset of WriteDescriptorSet.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::WriteDescriptorSet, next),
        "offset of WriteDescriptorSet.p_next"
    );
    assert_eq!(
        offset_of!(Ours, dst_set),
        offset_of!(oracle::WriteDescriptorSet, dst_set),
        "offset of WriteDescriptorSet.dst_set"
    );
    assert_eq!(
        offset_of!(Ours, dst_binding),
        offset_of!(oracle::WriteDescriptorSet, dst_binding),
        "offset of WriteDescriptorSet.dst_binding"
    );
    assert_eq!(
        offset_of!(Ours, dst_array_element),
        offset_of!(oracle::WriteDescriptorSet, dst_array_element),
        "offset of WriteDescriptorSet.dst_array_element"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_count),
        offset_of!(oracle::WriteDescriptorSet, descriptor_count),
        "offset of WriteDescriptorSet.descriptor_count"
    );
    assert_eq!(
        offset_of!(Ours, descriptor_type),
        offset_of!(oracle::WriteDescriptorSet, descriptor_type),
        "offset of WriteDescriptorSet.descriptor_type"
    );
    assert_eq!(
        offset_of!(Ours, p_image_info),
        offset_of!(oracle::WriteDescriptorSet, image_info),
        "offset of WriteDescriptorSet.p_image_info"
    );
    assert_eq!(
        offset_of!(Ours, p_buffer_info),
        offset_of!(oracle::WriteDescriptorSet, buffer_info),
        "offset of WriteDescriptorSet.p_buffer_info"
    );
    assert_eq!(
        offset_of!(Ours, p_texel_buffer_view),
        offset_of!(oracle::WriteDescriptorSet, texel_buffer_view),
        "offset of WriteDescriptorSet.p_texel_buffer_view"
    );
}

fn write_descriptor_set_acceleration_structure_khr() {
    type Ours = ours::WriteDescriptorSetAccelerationStructureKHR<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::WriteDescriptorSetAccelerationStructureKHR>(),
        "size of WriteDescriptorSetAccelerationStructureKHR"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::WriteDescriptorSetAccelerationStructureKHR>(),
        "alignment of WriteDescriptorSetAccelerationStructureKHR"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::WriteDescriptorSetAccelerationStructureKHR, s_type),
        "offset of WriteDescriptorSetAccelerationStructureKHR.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::WriteDescriptorSetAccelerationStructureKHR, next),
        "offset of WriteDescriptorSetAccelerationStructureKHR.p_next"
    );
    assert_eq!(
        offset_of!(Ours, acceleration_structure_count),
        offset_of!(
            oracle::WriteDescriptorSetAccelerationStructureKHR,
            acceleration_structure_count
        ),
        "offset of WriteDescriptorSetAccelerationStructureKHR.acceleration_structure_count"
    );
    assert_eq!(
        offset_of!(Ours, p_acceleration_structures),
        offset_of!(
            oracle::WriteDescriptorSetAccelerationStructureKHR,
            acceleration_structures
        ),
        "offset of WriteDescriptorSetAccelerationStructureKHR.p_acceleration_structures"
    );
}

fn write_descriptor_set_inline_uniform_block() {
    type Ours = ours::WriteDescriptorSetInlineUniformBlock<'static>;
    assert_eq!(
        size_of::<Ours>(),
        size_of::<oracle::WriteDescriptorSetInlineUniformBlock>(),
        "size of WriteDescriptorSetInlineUniformBlock"
    );
    assert_eq!(
        align_of::<Ours>(),
        align_of::<oracle::WriteDescriptorSetInlineUniformBlock>(),
        "alignment of WriteDescriptorSetInlineUniformBlock"
    );
    assert_eq!(
        offset_of!(Ours, s_type),
        offset_of!(oracle::WriteDescriptorSetInlineUniformBlock, s_type),
        "offset of WriteDescriptorSetInlineUniformBlock.s_type"
    );
    assert_eq!(
        offset_of!(Ours, p_next),
        offset_of!(oracle::WriteDescriptorSetInlineUniformBlock, next),
        "offset of WriteDescriptorSetInlineUniformBlock.p_next"
    );
    assert_eq!(
        offset_of!(Ours, data_size),
        offset_of!(oracle::WriteDescriptorSetInlineUniformBlock, data_size),
        "offset of WriteDescriptorSetInlineUniformBlock.data_size"
    );
    assert_eq!(
        offset_of!(Ours, p_data),
        offset_of!(oracle::WriteDescriptorSetInlineUniformBlock, data),
        "offset of WriteDescriptorSetInlineUniformBlock.p_data"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_equal_the_oracles() {
        acceleration_structure_build_geometry_info_khr();
        acceleration_structure_build_range_info_khr();
        acceleration_structure_build_sizes_info_khr();
        acceleration_structure_create_info_khr();
        acceleration_structure_device_address_info_khr();
        acceleration_structure_geometry_aabbs_data_khr();
        acceleration_structure_geometry_instances_data_khr();
        acceleration_structure_geometry_khr();
        acceleration_structure_geometry_triangles_data_khr();
        acceleration_structure_version_info_khr();
        application_info();
        attachment_description();
        attachment_description2();
        attachment_description_stencil_layout();
        attachment_reference();
        attachment_reference2();
        attachment_reference_stencil_layout();
        attachment_sample_locations_ext();
        bind_buffer_memory_device_group_info();
        bind_buffer_memory_info();
        bind_descriptor_sets_info();
        bind_image_memory_device_group_info();
        bind_image_memory_info();
        bind_image_plane_memory_info();
        bind_memory_status();
        bind_sparse_info();
        blit_image_info2();
        buffer_copy();
        buffer_copy2();
        buffer_create_info();
        buffer_device_address_create_info_ext();
        buffer_device_address_info();
        buffer_image_copy();
        buffer_image_copy2();
        buffer_memory_barrier();
        buffer_memory_barrier2();
        buffer_memory_requirements_info2();
        buffer_opaque_capture_address_create_info();
        buffer_usage_flags2_create_info();
        buffer_view_create_info();
        calibrated_timestamp_info_khr();
        clear_attachment();
        clear_depth_stencil_value();
        clear_rect();
        color_blend_advanced_ext();
        color_blend_equation_ext();
        command_buffer_allocate_info();
        command_buffer_begin_info();
        command_buffer_inheritance_conditional_rendering_info_ext();
        command_buffer_inheritance_info();
        command_buffer_inheritance_rendering_info();
        command_buffer_submit_info();
        command_pool_create_info();
        component_mapping();
        compute_pipeline_create_info();
        conditional_rendering_begin_info_ext();
        conformance_version();
        cooperative_matrix_properties_khr();
        copy_acceleration_structure_info_khr();
        copy_acceleration_structure_to_memory_info_khr();
        copy_buffer_info2();
        copy_buffer_to_image_info2();
        copy_descriptor_set();
        copy_image_info2();
        copy_image_to_buffer_info2();
        copy_image_to_image_info();
        copy_memory_to_acceleration_structure_info_khr();
        dependency_info();
        depth_bias_info_ext();
        depth_bias_representation_info_ext();
        depth_clamp_range_ext();
        descriptor_buffer_info();
        descriptor_image_info();
        descriptor_pool_create_info();
        descriptor_pool_inline_uniform_block_create_info();
        descriptor_pool_size();
        descriptor_set_allocate_info();
        descriptor_set_layout_binding();
        descriptor_set_layout_binding_flags_create_info();
        descriptor_set_layout_create_info();
        descriptor_set_layout_support();
        descriptor_set_variable_descriptor_count_allocate_info();
        descriptor_set_variable_descriptor_count_layout_support();
        descriptor_update_template_create_info();
        descriptor_update_template_entry();
        device_buffer_memory_requirements();
        device_create_info();
        device_group_bind_sparse_info();
        device_group_command_buffer_begin_info();
        device_group_device_create_info();
        device_group_render_pass_begin_info();
        device_group_submit_info();
        device_image_memory_requirements();
        device_image_subresource_info();
        device_memory_opaque_capture_address_info();
        device_private_data_create_info();
        device_queue_create_info();
        device_queue_global_priority_create_info();
        device_queue_info2();
        drm_format_modifier_properties2_ext();
        drm_format_modifier_properties_ext();
        drm_format_modifier_properties_list2_ext();
        drm_format_modifier_properties_list_ext();
        event_create_info();
        export_fence_create_info();
        export_memory_allocate_info();
        export_semaphore_create_info();
        extension_properties();
        extent_2d();
        extent_3d();
        external_buffer_properties();
        external_fence_properties();
        external_image_format_properties();
        external_memory_acquire_unmodified_ext();
        external_memory_buffer_create_info();
        external_memory_image_create_info();
        external_memory_properties();
        external_semaphore_properties();
        fence_create_info();
        fence_get_fd_info_khr();
        filter_cubic_image_view_image_format_properties_ext();
        format_properties();
        format_properties2();
        format_properties3();
        fragment_shading_rate_attachment_info_khr();
        framebuffer_attachment_image_info();
        framebuffer_attachments_create_info();
        framebuffer_create_info();
        graphics_pipeline_create_info();
        graphics_pipeline_library_create_info_ext();
        host_image_copy_device_performance_query();
        host_image_layout_transition_info();
        image_blit();
        image_blit2();
        image_copy();
        image_copy2();
        image_create_info();
        image_drm_format_modifier_explicit_create_info_ext();
        image_drm_format_modifier_list_create_info_ext();
        image_drm_format_modifier_properties_ext();
        image_format_list_create_info();
        image_format_properties();
        image_format_properties2();
        image_memory_barrier();
        image_memory_barrier2();
        image_memory_requirements_info2();
        image_plane_memory_requirements_info();
        image_resolve();
        image_resolve2();
        image_sparse_memory_requirements_info2();
        image_stencil_usage_create_info();
        image_subresource();
        image_subresource2();
        image_subresource_layers();
        image_subresource_range();
        image_view_create_info();
        image_view_min_lod_create_info_ext();
        image_view_sliced_create_info_ext();
        image_view_usage_create_info();
        import_fence_fd_info_khr();
        import_semaphore_fd_info_khr();
        input_attachment_aspect_reference();
        instance_create_info();
        layer_properties();
        mapped_memory_range();
        memory_allocate_flags_info();
        memory_allocate_info();
        memory_barrier();
        memory_barrier2();
        memory_dedicated_allocate_info();
        memory_dedicated_requirements();
        memory_fd_properties_khr();
        memory_get_fd_info_khr();
        memory_heap();
        memory_map_info();
        memory_opaque_capture_address_allocate_info();
        memory_requirements();
        memory_requirements2();
        memory_type();
        memory_unmap_info();
        multi_draw_indexed_info_ext();
        multi_draw_info_ext();
        multisample_properties_ext();
        multisampled_render_to_single_sampled_info_ext();
        mutable_descriptor_type_create_info_ext();
        mutable_descriptor_type_list_ext();
        offset_2d();
        offset_3d();
        physical_device_16bit_storage_features();
        physical_device4444_formats_features_ext();
        physical_device_8bit_storage_features();
        physical_device_acceleration_structure_features_khr();
        physical_device_acceleration_structure_properties_khr();
        physical_device_attachment_feedback_loop_dynamic_state_features_ext();
        physical_device_attachment_feedback_loop_layout_features_ext();
        physical_device_blend_operation_advanced_features_ext();
        physical_device_blend_operation_advanced_properties_ext();
        physical_device_border_color_swizzle_features_ext();
        physical_device_buffer_device_address_features();
        physical_device_buffer_device_address_features_ext();
        physical_device_color_write_enable_features_ext();
        physical_device_compute_shader_derivatives_features_khr();
        physical_device_compute_shader_derivatives_properties_khr();
        physical_device_conditional_rendering_features_ext();
        physical_device_conservative_rasterization_properties_ext();
        physical_device_cooperative_matrix_features_khr();
        physical_device_cooperative_matrix_properties_khr();
        physical_device_custom_border_color_features_ext();
        physical_device_custom_border_color_properties_ext();
        physical_device_depth_bias_control_features_ext();
        physical_device_depth_clamp_control_features_ext();
        physical_device_depth_clamp_zero_one_features_khr();
        physical_device_depth_clip_control_features_ext();
        physical_device_depth_clip_enable_features_ext();
        physical_device_depth_stencil_resolve_properties();
        physical_device_descriptor_indexing_features();
        physical_device_descriptor_indexing_properties();
        physical_device_driver_properties();
        physical_device_dynamic_rendering_features();
        physical_device_dynamic_rendering_local_read_features();
        physical_device_dynamic_rendering_unused_attachments_features_ext();
        physical_device_extended_dynamic_state2_features_ext();
        physical_device_extended_dynamic_state3_features_ext();
        physical_device_extended_dynamic_state3_properties_ext();
        physical_device_extended_dynamic_state_features_ext();
        physical_device_external_buffer_info();
        physical_device_external_fence_info();
        physical_device_external_image_format_info();
        physical_device_external_semaphore_info();
        physical_device_features();
        physical_device_features2();
        physical_device_float_controls_properties();
        physical_device_fragment_shader_barycentric_features_khr();
        physical_device_fragment_shader_barycentric_properties_khr();
        physical_device_fragment_shader_interlock_features_ext();
        physical_device_fragment_shading_rate_features_khr();
        physical_device_fragment_shading_rate_khr();
        physical_device_fragment_shading_rate_properties_khr();
        physical_device_global_priority_query_features();
        physical_device_graphics_pipeline_library_features_ext();
        physical_device_graphics_pipeline_library_properties_ext();
        physical_device_group_properties();
        physical_device_host_image_copy_features();
        physical_device_host_image_copy_properties();
        physical_device_host_query_reset_features();
        physical_device_id_properties();
        physical_device_image_2d_view_of_3d_features_ext();
        physical_device_image_drm_format_modifier_info_ext();
        physical_device_image_format_info2();
        physical_device_image_robustness_features();
        physical_device_image_sliced_view_of_3d_features_ext();
        physical_device_image_view_image_format_info_ext();
        physical_device_image_view_min_lod_features_ext();
        physical_device_imageless_framebuffer_features();
        physical_device_index_type_uint8_features();
        physical_device_inline_uniform_block_features();
        physical_device_inline_uniform_block_properties();
        physical_device_legacy_dithering_features_ext();
        physical_device_legacy_vertex_attributes_features_ext();
        physical_device_legacy_vertex_attributes_properties_ext();
        physical_device_limits();
        physical_device_line_rasterization_features();
        physical_device_line_rasterization_properties();
        physical_device_maintenance3_properties();
        physical_device_maintenance4_features();
        physical_device_maintenance4_properties();
        physical_device_maintenance5_features();
        physical_device_maintenance5_properties();
        physical_device_maintenance6_features();
        physical_device_maintenance6_properties();
        physical_device_maintenance7_features_khr();
        physical_device_maintenance7_properties_khr();
        physical_device_memory_budget_properties_ext();
        physical_device_memory_properties();
        physical_device_memory_properties2();
        physical_device_mesh_shader_features_ext();
        physical_device_mesh_shader_properties_ext();
        physical_device_multi_draw_features_ext();
        physical_device_multi_draw_properties_ext();
        physical_device_multisampled_render_to_single_sampled_features_ext();
        physical_device_multiview_features();
        physical_device_multiview_properties();
        physical_device_mutable_descriptor_type_features_ext();
        physical_device_nested_command_buffer_features_ext();
        physical_device_nested_command_buffer_properties_ext();
        physical_device_non_seamless_cube_map_features_ext();
        physical_device_pci_bus_info_properties_ext();
        physical_device_pipeline_creation_cache_control_features();
        physical_device_pipeline_library_group_handles_features_khr();
        physical_device_pipeline_protected_access_features();
        physical_device_pipeline_robustness_features();
        physical_device_pipeline_robustness_properties();
        physical_device_point_clipping_properties();
        physical_device_primitive_topology_list_restart_features_ext();
        physical_device_primitives_generated_query_features_ext();
        physical_device_private_data_features();
        physical_device_properties();
        physical_device_properties2();
        physical_device_protected_memory_features();
        physical_device_protected_memory_properties();
        physical_device_provoking_vertex_features_ext();
        physical_device_provoking_vertex_properties_ext();
        physical_device_push_descriptor_properties();
        physical_device_rasterization_order_attachment_access_features_ext();
        physical_device_ray_query_features_khr();
        physical_device_ray_tracing_maintenance1_features_khr();
        physical_device_ray_tracing_pipeline_features_khr();
        physical_device_ray_tracing_pipeline_properties_khr();
        physical_device_ray_tracing_position_fetch_features_khr();
        physical_device_robustness2_features_khr();
        physical_device_robustness2_properties_khr();
        physical_device_sample_locations_properties_ext();
        physical_device_sampler_filter_minmax_properties();
        physical_device_sampler_ycbcr_conversion_features();
        physical_device_scalar_block_layout_features();
        physical_device_separate_depth_stencil_layouts_features();
        physical_device_shader_atomic_float2_features_ext();
        physical_device_shader_atomic_float_features_ext();
        physical_device_shader_atomic_int64_features();
        physical_device_shader_bfloat16_features_khr();
        physical_device_shader_clock_features_khr();
        physical_device_shader_demote_to_helper_invocation_features();
        physical_device_shader_draw_parameters_features();
        physical_device_shader_expect_assume_features();
        physical_device_shader_float16_int8_features();
        physical_device_shader_float8_features_ext();
        physical_device_shader_float_controls2_features();
        physical_device_shader_image_atomic_int64_features_ext();
        physical_device_shader_integer_dot_product_features();
        physical_device_shader_integer_dot_product_properties();
        physical_device_shader_maximal_reconvergence_features_khr();
        physical_device_shader_quad_control_features_khr();
        physical_device_shader_relaxed_extended_instruction_features_khr();
        physical_device_shader_replicated_composites_features_ext();
        physical_device_shader_subgroup_extended_types_features();
        physical_device_shader_subgroup_rotate_features();
        physical_device_shader_subgroup_uniform_control_flow_features_khr();
        physical_device_shader_terminate_invocation_features();
        physical_device_shader_uniform_buffer_unsized_array_features_ext();
        physical_device_shader_untyped_pointers_features_khr();
        physical_device_sparse_image_format_info2();
        physical_device_sparse_properties();
        physical_device_subgroup_properties();
        physical_device_subgroup_size_control_features();
        physical_device_subgroup_size_control_properties();
        physical_device_synchronization2_features();
        physical_device_texel_buffer_alignment_features_ext();
        physical_device_texel_buffer_alignment_properties();
        physical_device_texture_compression_astchdr_features();
        physical_device_timeline_semaphore_features();
        physical_device_timeline_semaphore_properties();
        physical_device_tool_properties();
        physical_device_transform_feedback_features_ext();
        physical_device_transform_feedback_properties_ext();
        physical_device_uniform_buffer_standard_layout_features();
        physical_device_variable_pointers_features();
        physical_device_vertex_attribute_divisor_features();
        physical_device_vertex_attribute_divisor_properties();
        physical_device_vertex_attribute_divisor_properties_ext();
        physical_device_vertex_input_dynamic_state_features_ext();
        physical_device_vulkan11_features();
        physical_device_vulkan11_properties();
        physical_device_vulkan12_features();
        physical_device_vulkan12_properties();
        physical_device_vulkan13_features();
        physical_device_vulkan13_properties();
        physical_device_vulkan14_features();
        physical_device_vulkan14_properties();
        physical_device_vulkan_memory_model_features();
        physical_device_workgroup_memory_explicit_layout_features_khr();
        physical_device_ycbcr2_plane444_formats_features_ext();
        physical_device_ycbcr_image_arrays_features_ext();
        physical_device_zero_initialize_workgroup_memory_features();
        pipeline_cache_create_info();
        pipeline_color_blend_advanced_state_create_info_ext();
        pipeline_color_blend_attachment_state();
        pipeline_color_blend_state_create_info();
        pipeline_color_write_create_info_ext();
        pipeline_create_flags2_create_info();
        pipeline_creation_feedback();
        pipeline_creation_feedback_create_info();
        pipeline_depth_stencil_state_create_info();
        pipeline_dynamic_state_create_info();
        pipeline_fragment_shading_rate_state_create_info_khr();
        pipeline_input_assembly_state_create_info();
        pipeline_layout_create_info();
        pipeline_library_create_info_khr();
        pipeline_multisample_state_create_info();
        pipeline_rasterization_conservative_state_create_info_ext();
        pipeline_rasterization_depth_clip_state_create_info_ext();
        pipeline_rasterization_line_state_create_info();
        pipeline_rasterization_provoking_vertex_state_create_info_ext();
        pipeline_rasterization_state_create_info();
        pipeline_rasterization_state_stream_create_info_ext();
        pipeline_rendering_create_info();
        pipeline_robustness_create_info();
        pipeline_sample_locations_state_create_info_ext();
        pipeline_shader_stage_create_info();
        pipeline_shader_stage_required_subgroup_size_create_info();
        pipeline_tessellation_domain_origin_state_create_info();
        pipeline_tessellation_state_create_info();
        pipeline_vertex_input_divisor_state_create_info();
        pipeline_vertex_input_state_create_info();
        pipeline_viewport_depth_clamp_control_create_info_ext();
        pipeline_viewport_depth_clip_control_create_info_ext();
        pipeline_viewport_state_create_info();
        private_data_slot_create_info();
        protected_submit_info();
        push_constant_range();
        push_constants_info();
        push_descriptor_set_info();
        query_pool_create_info();
        queue_family_global_priority_properties();
        queue_family_properties();
        queue_family_properties2();
        ray_tracing_pipeline_create_info_khr();
        ray_tracing_pipeline_interface_create_info_khr();
        ray_tracing_shader_group_create_info_khr();
        rect_2d();
        render_pass_attachment_begin_info();
        render_pass_begin_info();
        render_pass_create_info();
        render_pass_create_info2();
        render_pass_input_attachment_aspect_create_info();
        render_pass_multiview_create_info();
        render_pass_sample_locations_begin_info_ext();
        rendering_area_info();
        rendering_attachment_info();
        rendering_attachment_location_info();
        rendering_fragment_shading_rate_attachment_info_khr();
        rendering_info();
        rendering_input_attachment_index_info();
        resolve_image_info2();
        sample_location_ext();
        sample_locations_info_ext();
        sampler_border_color_component_mapping_create_info_ext();
        sampler_create_info();
        sampler_custom_border_color_create_info_ext();
        sampler_reduction_mode_create_info();
        sampler_ycbcr_conversion_create_info();
        sampler_ycbcr_conversion_image_format_properties();
        sampler_ycbcr_conversion_info();
        semaphore_create_info();
        semaphore_get_fd_info_khr();
        semaphore_signal_info();
        semaphore_submit_info();
        semaphore_type_create_info();
        semaphore_wait_info();
        shader_module_create_info();
        sparse_buffer_memory_bind_info();
        sparse_image_format_properties();
        sparse_image_format_properties2();
        sparse_image_memory_bind();
        sparse_image_memory_bind_info();
        sparse_image_memory_requirements();
        sparse_image_memory_requirements2();
        sparse_image_opaque_memory_bind_info();
        sparse_memory_bind();
        specialization_info();
        specialization_map_entry();
        stencil_op_state();
        strided_device_address_region_khr();
        submit_info();
        submit_info2();
        subpass_begin_info();
        subpass_dependency();
        subpass_dependency2();
        subpass_description();
        subpass_description2();
        subpass_description_depth_stencil_resolve();
        subpass_end_info();
        subpass_resolve_performance_query_ext();
        subpass_sample_locations_ext();
        subresource_host_memcpy_size();
        subresource_layout();
        subresource_layout2();
        timeline_semaphore_submit_info();
        vertex_input_attribute_description();
        vertex_input_attribute_description2_ext();
        vertex_input_binding_description();
        vertex_input_binding_description2_ext();
        vertex_input_binding_divisor_description();
        viewport();
        write_descriptor_set();
        write_descriptor_set_acceleration_structure_khr();
        write_descriptor_set_inline_uniform_block();
    }
}
