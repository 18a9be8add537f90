//! What is compared before the driver is called.
//!
//! A driver takes on trust what the specification asks of its callers, and most of that costs only
//! wrong pictures when it is not true. Some of it is memory of this process: how long an array of the
//! driver's own is, where a copy ends, whether an index names something. That is compared here.
//!
//! Which check belongs to which command is in `registry/checks.toml`; the generator puts the calls
//! into the forwards, between the look-up of the objects and the call of the driver, under the locks.
//! Commands in [`special`](super::special) call their checks by hand. A check looks at decoded values
//! and at the [`facts`] that were kept when the objects were made; it neither allocates nor locks nor
//! asks the driver, except where something is made.
//!
//! What a check refuses ends the context, as all broken rules do. So a check is for what an honest
//! program cannot do without breaking a rule of valid usage.

mod binding;
mod buffer;
mod commands;
mod descriptor;
pub(crate) mod facts;
mod image;
mod layout;
mod pass;
mod pipeline;
mod query;
pub(super) mod shader;
mod state;
mod submission;

pub(super) use binding::*;
pub(super) use buffer::*;
pub(super) use commands::*;
pub(super) use descriptor::*;
pub(super) use image::*;
pub(super) use layout::*;
pub(super) use pass::*;
pub(super) use pipeline::*;
pub(super) use query::*;
pub(super) use state::*;
pub(super) use submission::*;

use super::call::{Call, Outcome};
use crate::fault::Fault;
use crate::object::Object;

use parhelion_vk as vk;

/// `VK_WHOLE_SIZE`.
const WHOLE_SIZE: u64 = u64::MAX;

/// `VK_REMAINING_MIP_LEVELS`, `VK_REMAINING_ARRAY_LAYERS`, `VK_ATTACHMENT_UNUSED`,
/// `VK_SUBPASS_EXTERNAL`, `VK_SHADER_UNUSED_KHR`: none, or all that is left.
const NONE_OR_ALL: u32 = u32::MAX;

/// A rule that was broken.
fn broken(rule: impl FnOnce() -> String) -> Fault {
    Fault::guest(rule())
}

/// Refuses, unless the rule holds; the text is only made if not.
#[inline]
fn hold(rule: bool, text: impl FnOnce() -> String) -> Outcome {
    if rule { Ok(()) } else { Err(broken(text)) }
}

/// Whether a range lies in `total`.
#[inline]
fn fits(offset: u64, size: u64, total: u64) -> bool {
    offset.checked_add(size).is_some_and(|end| end <= total)
}

/// Refuses a range that does not lie in `total`.
#[inline]
fn range(what: &str, offset: u64, size: u64, total: u64) -> Outcome {
    hold(fits(offset, size, total), || {
        format!("{what}: {size} from {offset} of {total}")
    })
}

/// Refuses a number that is larger than a limit.
#[inline]
fn at_most(what: &str, count: u32, limit: u32) -> Outcome {
    hold(count <= limit, || {
        format!("{count} {what}, where {limit} is the most")
    })
}

/// Refuses numbers from `first` on that reach beyond a limit.
#[inline]
fn slots(what: &str, first: u32, count: u32, limit: u32) -> Outcome {
    range(what, first.into(), count.into(), limit.into())
}

/// The device's limits.
#[inline]
fn limits(first: &Object) -> Result<&vk::PhysicalDeviceLimits, Fault> {
    Ok(&first.physical()?.properties.limits)
}

/// What is kept of an object that a structure of the command named.
#[inline]
fn known<'c>(call: &'c Call<'_, '_>, kind: vk::ObjectType, raw: u64) -> Result<&'c Object, Fault> {
    let found = call.known(kind, raw).map(AsRef::as_ref);
    found.ok_or_else(|| broken(|| "a structure lacks an object".to_owned()))
}

/// Refuses a command of physical devices that comes with extensions of which the driver has none.
pub(super) fn offered(first: &Object, extensions: &[&str]) -> Outcome {
    let physical = first.physical()?;
    let has_one = extensions.iter().any(|name| physical.has_extension(name));
    hold(has_one, || {
        format!(
            "a command of {}, which the device does not have",
            extensions.join(", ")
        )
    })
}

/// Refuses a queue family that the device does not have. The highest three numbers mean "ignored" and
/// owners outside.
pub(super) fn family(first: &Object, index: u32) -> Outcome {
    let count = first.physical()?.queue_families.len();
    let is_known = usize::try_from(index).is_ok_and(|index| index < count);
    hold(is_known || index >= u32::MAX - 2, || {
        format!("queue family {index} of {count}")
    })
}
