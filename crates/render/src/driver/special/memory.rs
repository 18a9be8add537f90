//! Device memory, and what the guest's driver asks of resources.

use parhelion_venus as venus;
use parhelion_vk as vk;
use vk::Handle as _;

use super::{Call, Fault, Outcome};
use crate::driver::memory::Plan;
use crate::object::Data;
use crate::resource::Resource;

/// When the memory of a resource was taken from the ledger.
#[derive(Clone, Copy)]
enum Paid {
    /// By each memory object that is allocated from it.
    WhenAllocated,
    /// By the device process, when the guest put it into the window.
    WhenMapped,
}

pub(in crate::driver) fn allocate_memory(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::AllocateMemory::decode)?;
    let first = call.object(a.device)?;
    let device = first.device()?;
    let id = call.new_id(a.p_memory.first())?;
    let info = a
        .p_allocate_info
        .first()
        .ok_or_else(|| Fault::guest("no allocate info"))?;
    let types = device.physical.memory_types().len();
    if usize::try_from(info.memory_type_index).map_or(true, |index| index >= types) {
        return Err(Fault::guest(format!(
            "memory type {} of {types}",
            info.memory_type_index
        )));
    }
    let imported = match info.p_next.find::<vk::ImportMemoryResourceInfoMESA<'_>>() {
        None => None,
        Some(import) => match call.context.resources.get(import.resource_id)? {
            Resource::Memory { memory, .. } => Some((memory, Paid::WhenAllocated)),
            Resource::Range(memory) => Some((memory, Paid::WhenMapped)),
            Resource::Refused => {
                call.context.note_refused(id);
                return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_OUT_OF_DEVICE_MEMORY, e));
            }
            Resource::Shm(_) | Resource::Gone => {
                return Err(Fault::guest(format!(
                    "resource {} is not device memory and cannot be imported",
                    import.resource_id
                )));
            }
        },
    };
    let memory_type = info.memory_type_index;
    if let Some((shared, _)) = &imported
        && u64::try_from(shared.len()).is_ok_and(|len| info.allocation_size > len)
    {
        return Err(Fault::guest("an import that is larger than its resource"));
    }
    let size_bytes = Plan::size(&device.physical, memory_type, info.allocation_size);
    let budget = &call.context.budget;
    let grant = size_bytes.and_then(|size| {
        let grant = match imported {
            Some((_, Paid::WhenMapped)) => budget.count(size),
            _ => budget.reserve(size)?,
        };
        Some((size, grant))
    });
    let imported = imported.map(|(memory, _)| memory);
    let Some((size_bytes, grant)) = grant else {
        call.context.note_refused(id);
        return call.reply(|e| a.encode_reply(vk::VkResult::ERROR_OUT_OF_DEVICE_MEMORY, e));
    };
    let plan = match Plan::new(&device.physical, memory_type, size_bytes, imported) {
        Ok(plan) => plan,
        Err(result) => {
            call.context.note_refused(id);
            return call.reply(|e| a.encode_reply(result, e));
        }
    };
    let chain = kept_chain(call, info)?;
    let host_info = vk::MemoryAllocateInfo {
        p_next: plan.chain(call.arena, chain)?,
        allocation_size: plan.size_bytes,
        ..*info
    };
    let host_info = call.arena.one(host_info)?;
    let slot = call.arena.out::<vk::DeviceMemory>(1)?;
    let f = device
        .table
        .allocate_memory
        .ok_or_else(|| Fault::missing("vkAllocateMemory"))?;
    // SAFETY: obligations 1 to 3 and 5; imported host memory is mapped for as long as the object
    // keeps its storage, which is dropped after the driver's object.
    let result = unsafe { f(device.handle, host_info, vk::Null::NULL, slot) };
    match slot.first() {
        Some(raw) if !result.is_error() => {
            let memory = plan.finish(memory_type, grant);
            let kind = vk::ObjectType::DEVICE_MEMORY;
            call.insert(id, kind, raw.raw(), &first, Data::Memory(memory))?;
            call.context.forget_refused(id);
        }
        _ => call.context.note_refused(id),
    }
    call.reply(|e| a.encode_reply(result, e))
}

/// What of the guest's chain concerns the driver: not how the guest wants to share.
fn kept_chain<'a>(
    call: &Call<'a, '_>,
    info: &vk::MemoryAllocateInfo<'a>,
) -> Result<vk::Chain<'a>, Fault> {
    let mut chain = vk::Chain::NULL;
    if let Some(flags) = info.p_next.find::<vk::MemoryAllocateFlagsInfo<'_>>() {
        let flags = vk::MemoryAllocateFlagsInfo {
            p_next: chain,
            ..flags
        };
        chain = call.arena.node::<vk::MemoryAllocateFlagsInfo<'_>>(flags)?;
    }
    if let Some(dedicated) = info.p_next.find::<vk::MemoryDedicatedAllocateInfo<'_>>() {
        let dedicated = vk::MemoryDedicatedAllocateInfo {
            p_next: chain,
            ..dedicated
        };
        chain = call
            .arena
            .node::<vk::MemoryDedicatedAllocateInfo<'_>>(dedicated)?;
    }
    if let Some(address) = info
        .p_next
        .find::<vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>>()
    {
        let address = vk::MemoryOpaqueCaptureAddressAllocateInfo {
            p_next: chain,
            ..address
        };
        chain = call
            .arena
            .node::<vk::MemoryOpaqueCaptureAddressAllocateInfo<'_>>(address)?;
    }
    Ok(chain)
}

pub(in crate::driver) fn get_memory_resource_properties_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::GetMemoryResourcePropertiesMESA::decode)?;
    let device = call.object(a.device)?;
    let (type_bits, size_bytes) = match call.context.resources.get(a.resource_id)? {
        Resource::Memory {
            type_index,
            size_bytes,
            ..
        } => (1u32.checked_shl(type_index).unwrap_or(0), size_bytes),
        Resource::Range(memory) => {
            let bits = device.device()?.physical.importing_types();
            (bits, u64::try_from(memory.len()).unwrap_or(0))
        }
        Resource::Shm(_) | Resource::Refused | Resource::Gone => {
            return Err(Fault::guest(format!(
                "resource {} is not device memory",
                a.resource_id
            )));
        }
    };
    if let Some(mut out) = a.p_memory_resource_properties.first() {
        out.memory_type_bits = type_bits;
        a.p_memory_resource_properties.set(0, out);
        type Size<'x> = vk::MemoryResourceAllocationSizePropertiesMESA<'x>;
        for node in out.p_next.nodes() {
            if let Some(size) = node.get::<Size<'_>>() {
                node.set::<Size<'_>>(vk::MemoryResourceAllocationSizePropertiesMESA {
                    allocation_size: size_bytes,
                    ..size
                });
            }
        }
    }
    call.reply(|e| a.encode_reply(vk::VkResult::SUCCESS, e))
}
