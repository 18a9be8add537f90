// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: physical_device.

use super::*;

pub(super) fn get_physical_device_features(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceFeatures::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_features
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceFeatures"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::PhysicalDevice(first.handle), a.p_features) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_format_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceFormatProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_format_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceFormatProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.format,
            a.p_format_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_image_format_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceImageFormatProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_image_format_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceImageFormatProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.format,
            a.type_,
            a.tiling,
            a.usage,
            a.flags,
            a.p_image_format_properties,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_physical_device_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::PhysicalDevice(first.handle), a.p_properties) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_queue_family_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceQueueFamilyProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_queue_family_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceQueueFamilyProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_queue_family_property_count,
            a.p_queue_family_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_sparse_image_format_properties(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceSparseImageFormatProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_sparse_image_format_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceSparseImageFormatProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.format,
            a.type_,
            a.samples,
            a.usage,
            a.tiling,
            a.p_property_count,
            a.p_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_features2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceFeatures2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_features2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceFeatures2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::PhysicalDevice(first.handle), a.p_features) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_properties2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceProperties2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_properties2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceProperties2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe { f(vk::PhysicalDevice(first.handle), a.p_properties) };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_format_properties2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceFormatProperties2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_format_properties2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceFormatProperties2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.format,
            a.p_format_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_image_format_properties2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceImageFormatProperties2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_image_format_properties2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceImageFormatProperties2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_image_format_info,
            a.p_image_format_properties,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_physical_device_queue_family_properties2(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceQueueFamilyProperties2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_queue_family_properties2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceQueueFamilyProperties2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_queue_family_property_count,
            a.p_queue_family_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_sparse_image_format_properties2(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceSparseImageFormatProperties2::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_sparse_image_format_properties2
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceSparseImageFormatProperties2"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_format_info,
            a.p_property_count,
            a.p_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_external_buffer_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceExternalBufferProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_external_buffer_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceExternalBufferProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_external_buffer_info,
            a.p_external_buffer_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_external_fence_properties(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceExternalFenceProperties::decode)?;
    let first = call.object(a.physical_device)?;
    let f = first
        .instance()?
        .table
        .get_physical_device_external_fence_properties
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceExternalFenceProperties"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_external_fence_info,
            a.p_external_fence_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_calibrateable_time_domains_khr(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceCalibrateableTimeDomainsKHR::decode)?;
    let first = call.object(a.physical_device)?;
    check::offered(
        &first,
        &[
            "VK_EXT_calibrated_timestamps",
            "VK_KHR_calibrated_timestamps",
        ],
    )?;
    let f = first
        .instance()?
        .table
        .get_physical_device_calibrateable_time_domains_khr
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceCalibrateableTimeDomainsKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_time_domain_count,
            a.p_time_domains,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_physical_device_fragment_shading_rates_khr(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceFragmentShadingRatesKHR::decode)?;
    let first = call.object(a.physical_device)?;
    check::offered(&first, &["VK_KHR_fragment_shading_rate"])?;
    let f = first
        .instance()?
        .table
        .get_physical_device_fragment_shading_rates_khr
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceFragmentShadingRatesKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_fragment_shading_rate_count,
            a.p_fragment_shading_rates,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn get_physical_device_multisample_properties_ext(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceMultisamplePropertiesEXT::decode)?;
    let first = call.object(a.physical_device)?;
    check::offered(&first, &["VK_EXT_sample_locations"])?;
    let f = first
        .instance()?
        .table
        .get_physical_device_multisample_properties_ext
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceMultisamplePropertiesEXT"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.samples,
            a.p_multisample_properties,
        )
    };
    call.done(first);
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn get_physical_device_cooperative_matrix_properties_khr(
    call: &mut Call<'_, '_>,
) -> Outcome {
    let a = call.decode(venus::GetPhysicalDeviceCooperativeMatrixPropertiesKHR::decode)?;
    let first = call.object(a.physical_device)?;
    check::offered(&first, &["VK_KHR_cooperative_matrix"])?;
    let f = first
        .instance()?
        .table
        .get_physical_device_cooperative_matrix_properties_khr
        .ok_or_else(|| Fault::missing("vkGetPhysicalDeviceCooperativeMatrixPropertiesKHR"))?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::PhysicalDevice(first.handle),
            a.p_property_count,
            a.p_properties,
        )
    };
    call.done(first);
    call.check_lost(result)?;
    call.reply(|e| a.encode_reply(result, e))
}
