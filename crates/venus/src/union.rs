//! The five unions, whose wire form the registry does not tell.

use parhelion_vk as vk;

use crate::decode::{Decoder, WireError};
use crate::encode::Encoder;
use crate::generated::{
    decode_acceleration_structure_geometry_aabbs_data_khr,
    decode_acceleration_structure_geometry_instances_data_khr,
    decode_acceleration_structure_geometry_triangles_data_khr,
    encode_acceleration_structure_geometry_aabbs_data_khr,
    encode_acceleration_structure_geometry_instances_data_khr,
    encode_acceleration_structure_geometry_triangles_data_khr,
};

/// Any of the three kinds of four words; they look the same on the wire.
pub(crate) fn decode_clear_color_value(
    d: &mut Decoder<'_, '_>,
) -> Result<vk::ClearColorValue, WireError> {
    d.tag(&[2, 0, 1])?;
    Ok(vk::ClearColorValue {
        words: d.fixed(Decoder::u32)?,
    })
}

/// Clients send the words as unsigned numbers.
pub(crate) fn encode_clear_color_value(e: &mut Encoder, value: &vk::ClearColorValue) {
    e.u32(2);
    e.fixed(&value.words, |e, word| e.u32(*word));
}

/// A colour, or depth and stencil.
pub(crate) fn decode_clear_value(d: &mut Decoder<'_, '_>) -> Result<vk::ClearValue, WireError> {
    if d.tag(&[0, 1])? == 1 {
        return Ok(vk::ClearValue {
            words: [d.u32()?, d.u32()?, 0, 0],
        });
    }
    Ok(vk::ClearValue {
        words: decode_clear_color_value(d)?.words,
    })
}

/// Clients send it as a colour, whatever it is.
pub(crate) fn encode_clear_value(e: &mut Encoder, value: &vk::ClearValue) {
    e.u32(0);
    encode_clear_color_value(e, &vk::ClearColorValue { words: value.words });
}

/// Device addresses only.
pub(crate) fn decode_device_or_host_address_khr(
    d: &mut Decoder<'_, '_>,
) -> Result<vk::DeviceOrHostAddressKHR, WireError> {
    d.tag(&[0])?;
    Ok(vk::DeviceOrHostAddressKHR {
        device_address: d.u64()?,
    })
}

pub(crate) fn encode_device_or_host_address_khr(
    e: &mut Encoder,
    value: &vk::DeviceOrHostAddressKHR,
) {
    e.u32(0);
    e.u64(value.device_address);
}

/// Device addresses only.
pub(crate) fn decode_device_or_host_address_const_khr(
    d: &mut Decoder<'_, '_>,
) -> Result<vk::DeviceOrHostAddressConstKHR, WireError> {
    d.tag(&[0])?;
    Ok(vk::DeviceOrHostAddressConstKHR {
        device_address: d.u64()?,
    })
}

pub(crate) fn encode_device_or_host_address_const_khr(
    e: &mut Encoder,
    value: &vk::DeviceOrHostAddressConstKHR,
) {
    e.u32(0);
    e.u64(value.device_address);
}

/// The tag repeats the geometry type beside the union, and must agree with it.
pub(crate) fn decode_acceleration_structure_geometry_data_khr<'a>(
    d: &mut Decoder<'a, '_>,
    geometry: vk::GeometryTypeKHR,
) -> Result<vk::AccelerationStructureGeometryDataKHR<'a>, WireError> {
    use vk::AccelerationStructureGeometryDataKHR as Data;
    let expected = match geometry {
        vk::GeometryTypeKHR::TRIANGLES_KHR => 0,
        vk::GeometryTypeKHR::AABBS_KHR => 1,
        vk::GeometryTypeKHR::INSTANCES_KHR => 2,
        other => return Err(WireError::Tag(other.0.cast_unsigned())),
    };
    Ok(match d.tag(&[expected])? {
        0 => Data::from_triangles(decode_acceleration_structure_geometry_triangles_data_khr(
            d,
        )?),
        1 => Data::from_aabbs(decode_acceleration_structure_geometry_aabbs_data_khr(d)?),
        _ => Data::from_instances(decode_acceleration_structure_geometry_instances_data_khr(
            d,
        )?),
    })
}

pub(crate) fn encode_acceleration_structure_geometry_data_khr(
    e: &mut Encoder,
    value: &vk::AccelerationStructureGeometryDataKHR<'_>,
    geometry: vk::GeometryTypeKHR,
) {
    e.i32(geometry.0);
    if let Some(triangles) = value.triangles() {
        encode_acceleration_structure_geometry_triangles_data_khr(e, &triangles);
    } else if let Some(aabbs) = value.aabbs() {
        encode_acceleration_structure_geometry_aabbs_data_khr(e, &aabbs);
    } else if let Some(instances) = value.instances() {
        encode_acceleration_structure_geometry_instances_data_khr(e, &instances);
    }
}
