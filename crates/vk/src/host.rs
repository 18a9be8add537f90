//! What the host says to its driver and a guest never does: memory and image contents by host
//! pointer, and memory by file descriptor. Written by hand because host pointers have no meaning on
//! the wire; the layouts are tested beside the generated ones.
#![allow(
    unsafe_code,
    reason = "unsafe impls for C structures, functions by name"
)]

use core::ffi::{CStr, c_void};

use crate::arena::{Abi, Chain, Structure};
use crate::loader::AnyFunction;
use crate::{
    Device, Extent3D, ExternalMemoryHandleTypeFlags, HostImageCopyFlags, Image, ImageLayout,
    ImageSubresourceLayers, Offset3D, StructureType, VkResult,
};

macro_rules! host_structure {
    ($(#[$doc:meta])* $name:ident = $number:literal { $($(#[$field_doc:meta])* $field:ident: $ty:ty,)* }) => {
        $(#[$doc])*
        #[repr(C)]
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a> {
            /// The number of the structure.
            pub s_type: StructureType,
            /// The rest of the chain.
            pub p_next: Chain<'a>,
            $($(#[$field_doc])* pub $field: $ty,)*
        }
        // SAFETY: integers and pointers.
        unsafe impl Abi for $name<'_> {}
        // SAFETY: starts with `sType` and `pNext`; the registry gives the number to it alone.
        unsafe impl Structure for $name<'_> {
            const TYPE: StructureType = StructureType($number);
            type At<'a> = $name<'a>;
        }
        impl Default for $name<'_> {
            fn default() -> Self {
                Self { s_type: <Self as Structure>::TYPE, ..crate::zeroed() }
            }
        }
    };
}

/// `VK_EXTERNAL_MEMORY_HANDLE_TYPE_HOST_ALLOCATION_BIT_EXT`.
pub const HOST_ALLOCATION: ExternalMemoryHandleTypeFlags = ExternalMemoryHandleTypeFlags(0x80);

// SAFETY: null is a valid pointer.
unsafe impl Abi for *const c_void {}
// SAFETY: null is a valid pointer.
unsafe impl Abi for *mut c_void {}

host_structure! {
    /// `VkImportMemoryHostPointerInfoEXT`.
    ImportMemoryHostPointerInfoEXT = 1_000_178_000 {
        /// What the pointer is.
        handle_type: ExternalMemoryHandleTypeFlags,
        /// The memory, aligned to `minImportedHostPointerAlignment`.
        p_host_pointer: *mut c_void,
    }
}
host_structure! {
    /// `VkMemoryHostPointerPropertiesEXT`.
    MemoryHostPointerPropertiesEXT = 1_000_178_001 {
        /// Memory types that the pointer can be imported as.
        memory_type_bits: u32,
    }
}
host_structure! {
    /// `VkPhysicalDeviceExternalMemoryHostPropertiesEXT`.
    PhysicalDeviceExternalMemoryHostPropertiesEXT = 1_000_178_002 {
        /// Alignment of pointers and sizes, in bytes.
        min_imported_host_pointer_alignment: u64,
    }
}
host_structure! {
    /// `VkImportMemoryFdInfoKHR`.
    ImportMemoryFdInfoKHR = 1_000_074_000 {
        /// What the descriptor is.
        handle_type: ExternalMemoryHandleTypeFlags,
        /// The descriptor; the driver owns it when the import succeeds.
        fd: i32,
    }
}
host_structure! {
    /// `VkMemoryToImageCopy`.
    MemoryToImageCopy = 1_000_270_002 {
        /// The texels.
        p_host_pointer: *const c_void,
        /// Texels in a row, or 0 for as many as are copied.
        memory_row_length: u32,
        /// Rows in a slice, or 0 for as many as are copied.
        memory_image_height: u32,
        /// Where in the image.
        image_subresource: ImageSubresourceLayers,
        /// Where in the subresource.
        image_offset: Offset3D,
        /// How much.
        image_extent: Extent3D,
    }
}
host_structure! {
    /// `VkImageToMemoryCopy`.
    ImageToMemoryCopy = 1_000_270_003 {
        /// Room for the texels.
        p_host_pointer: *mut c_void,
        /// Texels in a row, or 0 for as many as are copied.
        memory_row_length: u32,
        /// Rows in a slice, or 0 for as many as are copied.
        memory_image_height: u32,
        /// Where in the image.
        image_subresource: ImageSubresourceLayers,
        /// Where in the subresource.
        image_offset: Offset3D,
        /// How much.
        image_extent: Extent3D,
    }
}
host_structure! {
    /// `VkCopyImageToMemoryInfo`.
    CopyImageToMemoryInfo = 1_000_270_004 {
        /// Flags.
        flags: HostImageCopyFlags,
        /// The image.
        src_image: Image,
        /// Its layout.
        src_image_layout: ImageLayout,
        /// Number of regions.
        region_count: u32,
        /// The regions.
        p_regions: *const ImageToMemoryCopy<'a>,
    }
}
host_structure! {
    /// `VkCopyMemoryToImageInfo`.
    CopyMemoryToImageInfo = 1_000_270_005 {
        /// Flags.
        flags: HostImageCopyFlags,
        /// The image.
        dst_image: Image,
        /// Its layout.
        dst_image_layout: ImageLayout,
        /// Number of regions.
        region_count: u32,
        /// The regions.
        p_regions: *const MemoryToImageCopy<'a>,
    }
}

/// `vkGetMemoryHostPointerPropertiesEXT`.
pub type PfnGetMemoryHostPointerPropertiesEXT = unsafe extern "system" fn(
    Device,
    ExternalMemoryHandleTypeFlags,
    *const c_void,
    *mut MemoryHostPointerPropertiesEXT<'_>,
) -> VkResult;
/// `vkCopyMemoryToImage`.
pub type PfnCopyMemoryToImage =
    unsafe extern "system" fn(Device, *const CopyMemoryToImageInfo<'_>) -> VkResult;
/// `vkCopyImageToMemory`.
pub type PfnCopyImageToMemory =
    unsafe extern "system" fn(Device, *const CopyImageToMemoryInfo<'_>) -> VkResult;

/// Functions of a device that take host pointers; absent where the driver has none.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostTable {
    /// `vkGetMemoryHostPointerPropertiesEXT`.
    pub get_memory_host_pointer_properties: Option<PfnGetMemoryHostPointerPropertiesEXT>,
    /// `vkCopyMemoryToImage`.
    pub copy_memory_to_image: Option<PfnCopyMemoryToImage>,
    /// `vkCopyImageToMemory`.
    pub copy_image_to_memory: Option<PfnCopyImageToMemory>,
}

impl HostTable {
    /// Looks the functions up.
    ///
    /// # Safety
    ///
    /// What `get` returns for a name is a function with the signature that the specification gives
    /// to that name.
    pub unsafe fn load(get: impl Fn(&CStr) -> Option<AnyFunction>) -> Self {
        let properties = get(c"vkGetMemoryHostPointerPropertiesEXT");
        let to_image = get(c"vkCopyMemoryToImage").or_else(|| get(c"vkCopyMemoryToImageEXT"));
        let to_memory = get(c"vkCopyImageToMemory").or_else(|| get(c"vkCopyImageToMemoryEXT"));
        Self {
            // SAFETY: the caller vouches for the signature.
            get_memory_host_pointer_properties: unsafe {
                core::mem::transmute::<
                    Option<AnyFunction>,
                    Option<PfnGetMemoryHostPointerPropertiesEXT>,
                >(properties)
            },
            // SAFETY: the caller vouches for the signature.
            copy_memory_to_image: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCopyMemoryToImage>>(to_image)
            },
            // SAFETY: the caller vouches for the signature.
            copy_image_to_memory: unsafe {
                core::mem::transmute::<Option<AnyFunction>, Option<PfnCopyImageToMemory>>(to_memory)
            },
        }
    }
}
