//! Commands with logic of their own, one file a subject; all others are generated.

mod batch;
mod bind;
mod device;
mod image;
mod instance;
mod layout;
mod memory;
mod pipeline;
mod pool;
mod queue;
mod sync_file;
mod transport;

pub(super) use bind::*;
pub(super) use device::*;
pub(super) use image::*;
pub(super) use instance::*;
pub(super) use layout::*;
pub(super) use memory::*;
pub(super) use pipeline::*;
pub(super) use pool::*;
pub(super) use queue::*;
pub(super) use sync_file::*;
pub(super) use transport::*;

use super::call::{Call, Outcome};
use crate::fault::Fault;

use parhelion_vk as vk;

/// Fills an output array the way Vulkan enumerates: without an array only the count is told, and an
/// array that is too short is filled and said to be incomplete.
fn enumerate<T: vk::Abi>(
    count: vk::Out<'_, u32>,
    array: vk::Out<'_, T>,
    mut items: impl ExactSizeIterator<Item = T>,
) -> vk::VkResult {
    let total = u32::try_from(items.len()).unwrap_or(u32::MAX);
    if array.is_null() {
        count.set(0, total);
        return vk::VkResult::SUCCESS;
    }
    let mut written = 0u32;
    for index in 0..array.len() {
        let Some(item) = items.next() else { break };
        array.set(index, item);
        written = written.saturating_add(1);
    }
    count.set(0, written);
    if written < total {
        vk::VkResult::INCOMPLETE
    } else {
        vk::VkResult::SUCCESS
    }
}
