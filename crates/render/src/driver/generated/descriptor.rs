// Made by `cargo xtask codegen` from registry/; do not edit.
//! Forwards about: descriptor.

use super::*;

pub(super) fn create_descriptor_set_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateDescriptorSetLayout::decode)?;
    let first = call.object(a.device)?;
    let f = first
        .device()?
        .table
        .create_descriptor_set_layout
        .ok_or_else(|| Fault::missing("vkCreateDescriptorSetLayout"))?;
    let id = call.new_id(a.p_set_layout.first())?;
    let slot = call.arena.out::<vk::DescriptorSetLayout>(1)?;
    let data = check::new_set_layout(call, &first, a.p_create_info)?;
    // SAFETY: obligations 1 to 5 of `driver`.
    let result = unsafe {
        f(
            vk::Device(first.handle),
            a.p_create_info,
            vk::Null::NULL,
            slot,
        )
    };
    if let Some(raw) = slot.first()
        && !result.is_error()
    {
        call.insert_keeping(id, vk::DescriptorSetLayout::TYPE, raw.raw(), &first, data)?;
    }
    call.done(first);
    call.reply(|e| a.encode_reply(result, e))
}

pub(super) fn destroy_descriptor_set_layout(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyDescriptorSetLayout::decode)?;
    call.destroy(a.device, a.descriptor_set_layout)?;
    call.reply(|e| a.encode_reply(e))
}

pub(super) fn destroy_descriptor_pool(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyDescriptorPool::decode)?;
    call.destroy(a.device, a.descriptor_pool)?;
    call.reply(|e| a.encode_reply(e))
}
