//! Layouts of descriptor sets that a guest asks about.

use parhelion_venus as venus;

use super::{Call, Fault, Outcome};
use crate::driver::check;

/// What no driver should be asked for is not supported, and no fault: that is what is asked.
pub(in crate::driver) fn get_descriptor_set_layout_support(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetDescriptorSetLayoutSupport::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    if check::new_set_layout(call, &first, a.p_create_info).is_err() {
        if let Some(mut support) = a.p_support.first() {
            support.supported = 0;
            a.p_support.set(0, support);
        }
        return call.reply(|e| a.encode_reply(e));
    }
    let f = device.table.get_descriptor_set_layout_support;
    let f = f.ok_or_else(|| Fault::missing("vkGetDescriptorSetLayoutSupport"))?;
    // SAFETY: obligations 1 to 3.
    unsafe { f(device.handle, a.p_create_info, a.p_support) };
    call.reply(|e| a.encode_reply(e))
}
