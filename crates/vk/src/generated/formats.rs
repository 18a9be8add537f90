// Made by `cargo xtask codegen` from registry/; do not edit.
//! How texels lie in memory.

use super::*;

/// A block of texels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TexelBlock {
    pub bytes: u32,
    /// Width, height and depth in texels.
    pub extent: [u32; 3],
    /// Formats of the planes, of a format that has several.
    pub planes: &'static [Format],
}

impl Format {
    /// The block of this format, if it is known.
    pub fn texel_block(self) -> Option<TexelBlock> {
        let (bytes, extent, planes): (u32, [u32; 3], &'static [Format]) = match self {
            Format::R4G4_UNORM_PACK8
            | Format::A8_UNORM
            | Format::R8_UNORM
            | Format::R8_SNORM
            | Format::R8_USCALED
            | Format::R8_SSCALED
            | Format::R8_UINT
            | Format::R8_SINT
            | Format::R8_SRGB
            | Format::S8_UINT => (1, [1, 1, 1], &[]),
            Format::R32G32B32_UINT | Format::R32G32B32_SINT | Format::R32G32B32_SFLOAT => {
                (12, [1, 1, 1], &[])
            }
            Format::R32G32B32A32_UINT
            | Format::R32G32B32A32_SINT
            | Format::R32G32B32A32_SFLOAT
            | Format::R64G64_UINT
            | Format::R64G64_SINT
            | Format::R64G64_SFLOAT => (16, [1, 1, 1], &[]),
            Format::ASTC_10X10_UNORM_BLOCK
            | Format::ASTC_10X10_SRGB_BLOCK
            | Format::ASTC_10X10_SFLOAT_BLOCK => (16, [10, 10, 1], &[]),
            Format::ASTC_10X5_UNORM_BLOCK
            | Format::ASTC_10X5_SRGB_BLOCK
            | Format::ASTC_10X5_SFLOAT_BLOCK => (16, [10, 5, 1], &[]),
            Format::ASTC_10X6_UNORM_BLOCK
            | Format::ASTC_10X6_SRGB_BLOCK
            | Format::ASTC_10X6_SFLOAT_BLOCK => (16, [10, 6, 1], &[]),
            Format::ASTC_10X8_UNORM_BLOCK
            | Format::ASTC_10X8_SRGB_BLOCK
            | Format::ASTC_10X8_SFLOAT_BLOCK => (16, [10, 8, 1], &[]),
            Format::ASTC_12X10_UNORM_BLOCK
            | Format::ASTC_12X10_SRGB_BLOCK
            | Format::ASTC_12X10_SFLOAT_BLOCK => (16, [12, 10, 1], &[]),
            Format::ASTC_12X12_UNORM_BLOCK
            | Format::ASTC_12X12_SRGB_BLOCK
            | Format::ASTC_12X12_SFLOAT_BLOCK => (16, [12, 12, 1], &[]),
            Format::BC2_UNORM_BLOCK
            | Format::BC2_SRGB_BLOCK
            | Format::BC3_UNORM_BLOCK
            | Format::BC3_SRGB_BLOCK
            | Format::BC5_UNORM_BLOCK
            | Format::BC5_SNORM_BLOCK
            | Format::BC6H_UFLOAT_BLOCK
            | Format::BC6H_SFLOAT_BLOCK
            | Format::BC7_UNORM_BLOCK
            | Format::BC7_SRGB_BLOCK
            | Format::ETC2_R8G8B8A8_UNORM_BLOCK
            | Format::ETC2_R8G8B8A8_SRGB_BLOCK
            | Format::EAC_R11G11_UNORM_BLOCK
            | Format::EAC_R11G11_SNORM_BLOCK
            | Format::ASTC_4X4_UNORM_BLOCK
            | Format::ASTC_4X4_SRGB_BLOCK
            | Format::ASTC_4X4_SFLOAT_BLOCK => (16, [4, 4, 1], &[]),
            Format::ASTC_5X4_UNORM_BLOCK
            | Format::ASTC_5X4_SRGB_BLOCK
            | Format::ASTC_5X4_SFLOAT_BLOCK => (16, [5, 4, 1], &[]),
            Format::ASTC_5X5_UNORM_BLOCK
            | Format::ASTC_5X5_SRGB_BLOCK
            | Format::ASTC_5X5_SFLOAT_BLOCK => (16, [5, 5, 1], &[]),
            Format::ASTC_6X5_UNORM_BLOCK
            | Format::ASTC_6X5_SRGB_BLOCK
            | Format::ASTC_6X5_SFLOAT_BLOCK => (16, [6, 5, 1], &[]),
            Format::ASTC_6X6_UNORM_BLOCK
            | Format::ASTC_6X6_SRGB_BLOCK
            | Format::ASTC_6X6_SFLOAT_BLOCK => (16, [6, 6, 1], &[]),
            Format::ASTC_8X5_UNORM_BLOCK
            | Format::ASTC_8X5_SRGB_BLOCK
            | Format::ASTC_8X5_SFLOAT_BLOCK => (16, [8, 5, 1], &[]),
            Format::ASTC_8X6_UNORM_BLOCK
            | Format::ASTC_8X6_SRGB_BLOCK
            | Format::ASTC_8X6_SFLOAT_BLOCK => (16, [8, 6, 1], &[]),
            Format::ASTC_8X8_UNORM_BLOCK
            | Format::ASTC_8X8_SRGB_BLOCK
            | Format::ASTC_8X8_SFLOAT_BLOCK => (16, [8, 8, 1], &[]),
            Format::R4G4B4A4_UNORM_PACK16
            | Format::B4G4R4A4_UNORM_PACK16
            | Format::R5G6B5_UNORM_PACK16
            | Format::B5G6R5_UNORM_PACK16
            | Format::R5G5B5A1_UNORM_PACK16
            | Format::B5G5R5A1_UNORM_PACK16
            | Format::A1R5G5B5_UNORM_PACK16
            | Format::A1B5G5R5_UNORM_PACK16
            | Format::R8G8_UNORM
            | Format::R8G8_SNORM
            | Format::R8G8_USCALED
            | Format::R8G8_SSCALED
            | Format::R8G8_UINT
            | Format::R8G8_SINT
            | Format::R8G8_SRGB
            | Format::R16_UNORM
            | Format::R16_SNORM
            | Format::R16_USCALED
            | Format::R16_SSCALED
            | Format::R16_UINT
            | Format::R16_SINT
            | Format::R16_SFLOAT
            | Format::D16_UNORM
            | Format::R10X6_UNORM_PACK16
            | Format::R12X4_UNORM_PACK16
            | Format::A4R4G4B4_UNORM_PACK16
            | Format::A4B4G4R4_UNORM_PACK16 => (2, [1, 1, 1], &[]),
            Format::R64G64B64_UINT | Format::R64G64B64_SINT | Format::R64G64B64_SFLOAT => {
                (24, [1, 1, 1], &[])
            }
            Format::G8_B8R8_2PLANE_420_UNORM
            | Format::G8_B8R8_2PLANE_422_UNORM
            | Format::G8_B8R8_2PLANE_444_UNORM => {
                (3, [1, 1, 1], &[Format::R8_UNORM, Format::R8G8_UNORM])
            }
            Format::G8_B8_R8_3PLANE_420_UNORM
            | Format::G8_B8_R8_3PLANE_422_UNORM
            | Format::G8_B8_R8_3PLANE_444_UNORM => (
                3,
                [1, 1, 1],
                &[Format::R8_UNORM, Format::R8_UNORM, Format::R8_UNORM],
            ),
            Format::R8G8B8_UNORM
            | Format::R8G8B8_SNORM
            | Format::R8G8B8_USCALED
            | Format::R8G8B8_SSCALED
            | Format::R8G8B8_UINT
            | Format::R8G8B8_SINT
            | Format::R8G8B8_SRGB
            | Format::B8G8R8_UNORM
            | Format::B8G8R8_SNORM
            | Format::B8G8R8_USCALED
            | Format::B8G8R8_SSCALED
            | Format::B8G8R8_UINT
            | Format::B8G8R8_SINT
            | Format::B8G8R8_SRGB
            | Format::D16_UNORM_S8_UINT => (3, [1, 1, 1], &[]),
            Format::R64G64B64A64_UINT | Format::R64G64B64A64_SINT | Format::R64G64B64A64_SFLOAT => {
                (32, [1, 1, 1], &[])
            }
            Format::R8G8B8A8_UNORM
            | Format::R8G8B8A8_SNORM
            | Format::R8G8B8A8_USCALED
            | Format::R8G8B8A8_SSCALED
            | Format::R8G8B8A8_UINT
            | Format::R8G8B8A8_SINT
            | Format::R8G8B8A8_SRGB
            | Format::B8G8R8A8_UNORM
            | Format::B8G8R8A8_SNORM
            | Format::B8G8R8A8_USCALED
            | Format::B8G8R8A8_SSCALED
            | Format::B8G8R8A8_UINT
            | Format::B8G8R8A8_SINT
            | Format::B8G8R8A8_SRGB
            | Format::A8B8G8R8_UNORM_PACK32
            | Format::A8B8G8R8_SNORM_PACK32
            | Format::A8B8G8R8_USCALED_PACK32
            | Format::A8B8G8R8_SSCALED_PACK32
            | Format::A8B8G8R8_UINT_PACK32
            | Format::A8B8G8R8_SINT_PACK32
            | Format::A8B8G8R8_SRGB_PACK32
            | Format::A2R10G10B10_UNORM_PACK32
            | Format::A2R10G10B10_SNORM_PACK32
            | Format::A2R10G10B10_USCALED_PACK32
            | Format::A2R10G10B10_SSCALED_PACK32
            | Format::A2R10G10B10_UINT_PACK32
            | Format::A2R10G10B10_SINT_PACK32
            | Format::A2B10G10R10_UNORM_PACK32
            | Format::A2B10G10R10_SNORM_PACK32
            | Format::A2B10G10R10_USCALED_PACK32
            | Format::A2B10G10R10_SSCALED_PACK32
            | Format::A2B10G10R10_UINT_PACK32
            | Format::A2B10G10R10_SINT_PACK32
            | Format::R16G16_UNORM
            | Format::R16G16_SNORM
            | Format::R16G16_USCALED
            | Format::R16G16_SSCALED
            | Format::R16G16_UINT
            | Format::R16G16_SINT
            | Format::R16G16_SFLOAT
            | Format::R32_UINT
            | Format::R32_SINT
            | Format::R32_SFLOAT
            | Format::B10G11R11_UFLOAT_PACK32
            | Format::E5B9G9R9_UFLOAT_PACK32
            | Format::X8_D24_UNORM_PACK32
            | Format::D32_SFLOAT
            | Format::D24_UNORM_S8_UINT
            | Format::R10X6G10X6_UNORM_2PACK16
            | Format::R12X4G12X4_UNORM_2PACK16 => (4, [1, 1, 1], &[]),
            Format::G8B8G8R8_422_UNORM | Format::B8G8R8G8_422_UNORM => (4, [2, 1, 1], &[]),
            Format::D32_SFLOAT_S8_UINT => (5, [1, 1, 1], &[]),
            Format::G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16
            | Format::G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16
            | Format::G10X6_B10X6R10X6_2PLANE_444_UNORM_3PACK16 => (
                6,
                [1, 1, 1],
                &[Format::R10X6_UNORM_PACK16, Format::R10X6G10X6_UNORM_2PACK16],
            ),
            Format::G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16
            | Format::G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16
            | Format::G10X6_B10X6_R10X6_3PLANE_444_UNORM_3PACK16 => (
                6,
                [1, 1, 1],
                &[
                    Format::R10X6_UNORM_PACK16,
                    Format::R10X6_UNORM_PACK16,
                    Format::R10X6_UNORM_PACK16,
                ],
            ),
            Format::G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16
            | Format::G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16
            | Format::G12X4_B12X4R12X4_2PLANE_444_UNORM_3PACK16 => (
                6,
                [1, 1, 1],
                &[Format::R12X4_UNORM_PACK16, Format::R12X4G12X4_UNORM_2PACK16],
            ),
            Format::G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16
            | Format::G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16
            | Format::G12X4_B12X4_R12X4_3PLANE_444_UNORM_3PACK16 => (
                6,
                [1, 1, 1],
                &[
                    Format::R12X4_UNORM_PACK16,
                    Format::R12X4_UNORM_PACK16,
                    Format::R12X4_UNORM_PACK16,
                ],
            ),
            Format::G16_B16R16_2PLANE_420_UNORM
            | Format::G16_B16R16_2PLANE_422_UNORM
            | Format::G16_B16R16_2PLANE_444_UNORM => {
                (6, [1, 1, 1], &[Format::R16_UNORM, Format::R16G16_UNORM])
            }
            Format::G16_B16_R16_3PLANE_420_UNORM
            | Format::G16_B16_R16_3PLANE_422_UNORM
            | Format::G16_B16_R16_3PLANE_444_UNORM => (
                6,
                [1, 1, 1],
                &[Format::R16_UNORM, Format::R16_UNORM, Format::R16_UNORM],
            ),
            Format::R16G16B16_UNORM
            | Format::R16G16B16_SNORM
            | Format::R16G16B16_USCALED
            | Format::R16G16B16_SSCALED
            | Format::R16G16B16_UINT
            | Format::R16G16B16_SINT
            | Format::R16G16B16_SFLOAT => (6, [1, 1, 1], &[]),
            Format::R16G16B16A16_UNORM
            | Format::R16G16B16A16_SNORM
            | Format::R16G16B16A16_USCALED
            | Format::R16G16B16A16_SSCALED
            | Format::R16G16B16A16_UINT
            | Format::R16G16B16A16_SINT
            | Format::R16G16B16A16_SFLOAT
            | Format::R32G32_UINT
            | Format::R32G32_SINT
            | Format::R32G32_SFLOAT
            | Format::R64_UINT
            | Format::R64_SINT
            | Format::R64_SFLOAT
            | Format::R10X6G10X6B10X6A10X6_UNORM_4PACK16
            | Format::R12X4G12X4B12X4A12X4_UNORM_4PACK16 => (8, [1, 1, 1], &[]),
            Format::G10X6B10X6G10X6R10X6_422_UNORM_4PACK16
            | Format::B10X6G10X6R10X6G10X6_422_UNORM_4PACK16
            | Format::G12X4B12X4G12X4R12X4_422_UNORM_4PACK16
            | Format::B12X4G12X4R12X4G12X4_422_UNORM_4PACK16
            | Format::G16B16G16R16_422_UNORM
            | Format::B16G16R16G16_422_UNORM => (8, [2, 1, 1], &[]),
            Format::BC1_RGB_UNORM_BLOCK
            | Format::BC1_RGB_SRGB_BLOCK
            | Format::BC1_RGBA_UNORM_BLOCK
            | Format::BC1_RGBA_SRGB_BLOCK
            | Format::BC4_UNORM_BLOCK
            | Format::BC4_SNORM_BLOCK
            | Format::ETC2_R8G8B8_UNORM_BLOCK
            | Format::ETC2_R8G8B8_SRGB_BLOCK
            | Format::ETC2_R8G8B8A1_UNORM_BLOCK
            | Format::ETC2_R8G8B8A1_SRGB_BLOCK
            | Format::EAC_R11_UNORM_BLOCK
            | Format::EAC_R11_SNORM_BLOCK => (8, [4, 4, 1], &[]),
            _ => return None,
        };
        Some(TexelBlock {
            bytes,
            extent,
            planes,
        })
    }
}
