//! Layouts of the structures written by hand, against `vulkanalia-sys`.

#[cfg(test)]
mod tests {
    use std::mem::{align_of, offset_of, size_of};

    use parhelion_vk::host as ours;
    use vulkanalia_sys as oracle;

    macro_rules! same {
        ($name:ident, $($field:ident = $theirs:ident),*) => {{
            type Ours = ours::$name<'static>;
            assert_eq!(size_of::<Ours>(), size_of::<oracle::$name>(), stringify!($name));
            assert_eq!(align_of::<Ours>(), align_of::<oracle::$name>(), stringify!($name));
            assert_eq!(
                Ours::default().s_type.0,
                <oracle::$name as Default>::default().s_type.as_raw(),
                stringify!($name)
            );
            $(assert_eq!(
                offset_of!(Ours, $field),
                offset_of!(oracle::$name, $theirs),
                stringify!($field)
            );)*
        }};
    }

    #[test]
    fn layouts_equal_the_oracles() {
        same!(
            ImportMemoryHostPointerInfoEXT,
            handle_type = handle_type,
            p_host_pointer = host_pointer
        );
        same!(
            MemoryHostPointerPropertiesEXT,
            memory_type_bits = memory_type_bits
        );
        same!(
            PhysicalDeviceExternalMemoryHostPropertiesEXT,
            min_imported_host_pointer_alignment = min_imported_host_pointer_alignment
        );
        same!(ImportMemoryFdInfoKHR, handle_type = handle_type, fd = fd);
        same!(
            MemoryToImageCopy,
            p_host_pointer = host_pointer,
            memory_row_length = memory_row_length,
            image_extent = image_extent
        );
        same!(
            ImageToMemoryCopy,
            p_host_pointer = host_pointer,
            image_offset = image_offset
        );
        same!(
            CopyImageToMemoryInfo,
            src_image = src_image,
            p_regions = regions
        );
        same!(
            CopyMemoryToImageInfo,
            dst_image = dst_image,
            p_regions = regions
        );
    }
}
