//! Copies between images and bytes of the guest, without a queue.

use super::call::{Call, Outcome};
use crate::fault::Fault;

/// `vkCopyImageToMemoryMESA`.
pub(crate) fn image_to_memory(_call: &mut Call<'_, '_>) -> Outcome {
    Err(Fault::guest("host image copies are not offered"))
}

/// `vkCopyMemoryToImageMESA`.
pub(crate) fn memory_to_image(_call: &mut Call<'_, '_>) -> Outcome {
    Err(Fault::guest("host image copies are not offered"))
}
