//! Where the memory of a `VkDeviceMemory` is, and what it counts for.
//!
//! Guests map memory by descriptor, drivers hand out descriptors in different ways or not at all.
//! So each host-visible memory type has a [`Backend`], found out once for each physical device; a
//! type for which there is none is not shown as host-visible.

use std::collections::HashMap;
use std::ffi::c_void;
use std::os::fd::OwnedFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use parhelion_model::control::FromRenderer;
use parhelion_sys::memory::SharedMemory;
use parhelion_vk as vk;
use vk::Handle as _;

use super::instance::{Instance, PhysicalDevice};
use crate::context::Link;

/// How memory of one type becomes something that a guest can map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Backend {
    /// Not mappable: plain memory of the driver.
    Driver,
    /// A memfd of ours that the driver imports by host pointer. Needs no device node.
    HostPointer {
        /// Alignment of address and size.
        alignment: u64,
    },
    /// The driver exports its memory as dma-buf.
    DmaBuf,
    /// Mappable by the driver, but not by a guest: shown as not host-visible.
    Hidden,
}

impl Backend {
    /// The name in reports.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Driver => "driver",
            Self::HostPointer { .. } => "host pointer",
            Self::DmaBuf => "dma-buf export",
            Self::Hidden => "none (not shown as host-visible)",
        }
    }
}

/// The memory behind one `VkDeviceMemory`. The driver's object ends before this does.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) type_index: u32,
    pub(crate) size_bytes: u64,
    pub(crate) storage: Storage,
    /// A memory object becomes a resource once.
    pub(crate) exported: AtomicBool,
    /// Gives the bytes back.
    _grant: Grant,
}

/// Where the bytes are.
#[derive(Debug)]
pub(crate) enum Storage {
    /// In the driver.
    Driver,
    /// In the driver, which hands a dma-buf out.
    DmaBuf,
    /// In shared memory of ours.
    Shared(Arc<SharedMemory>),
}

impl Memory {
    pub(crate) fn new(type_index: u32, size_bytes: u64, storage: Storage, grant: Grant) -> Self {
        Self {
            type_index,
            size_bytes,
            storage,
            exported: AtomicBool::new(false),
            _grant: grant,
        }
    }
}

/// Bytes that the context holds, granted by the device process before they are allocated.
#[derive(Debug)]
pub(crate) struct Budget {
    shared: Arc<BudgetShared>,
    /// Whether the device process has to be asked.
    limited: bool,
}

struct BudgetShared {
    link: Arc<dyn Link>,
    state: Mutex<BudgetState>,
    answered: Condvar,
}

impl std::fmt::Debug for BudgetShared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BudgetShared").finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct BudgetState {
    next_request: u64,
    answers: HashMap<u64, bool>,
    stopped: bool,
    used_bytes: u64,
    peak_bytes: u64,
}

impl Budget {
    /// A budget that the device process keeps, if there is a limit.
    pub(crate) fn new(limit_bytes: Option<u64>, link: Arc<dyn Link>) -> Self {
        let shared = Arc::new(BudgetShared {
            link,
            state: Mutex::default(),
            answered: Condvar::new(),
        });
        Self {
            shared,
            limited: limit_bytes.is_some(),
        }
    }

    /// Asks for `size_bytes`; `None` when there is not so much left.
    pub(crate) fn reserve(&self, size_bytes: u64) -> Option<Grant> {
        if self.limited && !self.shared.ask(size_bytes) {
            return None;
        }
        let mut state = self.shared.lock();
        state.used_bytes = state.used_bytes.saturating_add(size_bytes);
        state.peak_bytes = state.peak_bytes.max(state.used_bytes);
        drop(state);
        let shared = Arc::clone(&self.shared);
        Some(Grant {
            shared,
            size_bytes,
            limited: self.limited,
        })
    }

    /// The device process has answered a request.
    pub(crate) fn answer(&self, request: u64, granted: bool) {
        self.shared.lock().answers.insert(request, granted);
        self.shared.answered.notify_all();
    }

    /// No more answers will come.
    pub(crate) fn stop(&self) {
        self.shared.lock().stopped = true;
        self.shared.answered.notify_all();
    }

    /// Bytes held now, and the most that were held at one time.
    pub(crate) fn used(&self) -> (u64, u64) {
        let state = self.shared.lock();
        (state.used_bytes, state.peak_bytes)
    }
}

impl BudgetShared {
    fn lock(&self) -> std::sync::MutexGuard<'_, BudgetState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ask(&self, size_bytes: u64) -> bool {
        let mut state = self.lock();
        state.next_request = state.next_request.wrapping_add(1);
        let request = state.next_request;
        drop(state);
        self.link.send(&FromRenderer::Reserve {
            request,
            size_bytes,
        });
        let mut state = self.lock();
        loop {
            if let Some(granted) = state.answers.remove(&request) {
                return granted;
            }
            if state.stopped {
                return false;
            }
            state = self
                .answered
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// Granted bytes, given back when dropped.
#[derive(Debug)]
pub(crate) struct Grant {
    shared: Arc<BudgetShared>,
    size_bytes: u64,
    limited: bool,
}

impl Drop for Grant {
    fn drop(&mut self) {
        let mut state = self.shared.lock();
        state.used_bytes = state.used_bytes.saturating_sub(self.size_bytes);
        drop(state);
        if self.limited {
            self.shared.link.send(&FromRenderer::Release {
                size_bytes: self.size_bytes,
            });
        }
    }
}

/// The backend of each memory type of a physical device.
///
/// Asks the driver with a device of its own that is gone afterwards.
pub(crate) fn backends(
    instance: &Instance,
    physical: vk::PhysicalDevice,
    types: &[vk::MemoryType],
    extensions: &[String],
) -> Vec<Backend> {
    let visible =
        |ty: &vk::MemoryType| ty.property_flags.0 & vk::MemoryPropertyFlags::HOST_VISIBLE.0 != 0;
    let has = |name: &str| extensions.iter().any(|e| e == name);
    let importable = if has("VK_EXT_external_memory_host") {
        host_pointer_types(instance, physical)
    } else {
        None
    };
    let exports = has("VK_EXT_external_memory_dma_buf") && exports_dma_buf(instance, physical);
    types
        .iter()
        .enumerate()
        .map(|(index, ty)| {
            if !visible(ty) {
                return Backend::Driver;
            }
            match importable {
                Some((bits, alignment))
                    if bits & 1u32.checked_shl(as_u32(index)).unwrap_or(0) != 0 =>
                {
                    Backend::HostPointer { alignment }
                }
                _ if exports => Backend::DmaBuf,
                _ => Backend::Hidden,
            }
        })
        .collect()
}

fn as_u32(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Memory types that sealed shared memory can be imported as, and the alignment it needs.
fn host_pointer_types(instance: &Instance, physical: vk::PhysicalDevice) -> Option<(u32, u64)> {
    let arena = vk::Arena::new(1 << 16);
    let alignment = host_pointer_alignment(instance, physical, &arena)?;
    let priority = arena.copy(&[1.0f32]).ok()?;
    let queue = vk::DeviceQueueCreateInfo {
        queue_count: 1,
        p_queue_priorities: priority,
        ..Default::default()
    };
    let name = arena.copy(b"VK_EXT_external_memory_host\0").ok()?;
    let memory_name = arena.copy(b"VK_KHR_external_memory\0").ok()?;
    let create = vk::DeviceCreateInfo {
        queue_create_info_count: 1,
        p_queue_create_infos: arena.one(queue).ok()?,
        enabled_extension_count: 2,
        pp_enabled_extension_names: arena.copy(&[name, memory_name]).ok()?,
        ..Default::default()
    };
    let slot = arena.out::<vk::Device>(1).ok()?;
    let make = instance.table.create_device?;
    let info = arena.one(create).ok()?;
    // SAFETY: obligations 1, 2 and 5: the structures are in `arena`, the counts are theirs.
    let result = unsafe { make(physical, info, vk::Null::NULL, slot) };
    let device = slot.first().filter(|_| !result.is_error())?;
    // SAFETY: both are live.
    let host = unsafe { instance.loader.host(instance.handle, device) };
    // SAFETY: both are live.
    let table = unsafe { instance.loader.device(instance.handle, device) };
    let sample = SharedMemory::create("parhelion-probe", alignment).ok();
    let bits = match (host.get_memory_host_pointer_properties, sample) {
        (Some(get), Some(sample)) => {
            let mut properties = vk::host::MemoryHostPointerPropertiesEXT::default();
            let kind = vk::host::HOST_ALLOCATION;
            let pointer = sample.as_ptr().cast_const().cast::<c_void>();
            // SAFETY: the device is live; the pointer is to mapped memory of the needed alignment.
            let result = unsafe { get(device, kind, pointer, &raw mut properties) };
            (!result.is_error()).then_some(properties.memory_type_bits)
        }
        _ => None,
    };
    if let Some(destroy) = table.destroy_device {
        // SAFETY: the device is live, and nothing was made from it.
        unsafe { destroy(device, vk::Null::NULL) };
    }
    Some((bits?, alignment))
}

/// `minImportedHostPointerAlignment`.
fn host_pointer_alignment(
    instance: &Instance,
    physical: vk::PhysicalDevice,
    arena: &vk::Arena,
) -> Option<u64> {
    use vk::host::PhysicalDeviceExternalMemoryHostPropertiesEXT as HostProperties;
    let node = arena
        .node::<HostProperties<'_>>(HostProperties::default())
        .ok()?;
    let properties = vk::PhysicalDeviceProperties2 {
        p_next: node,
        ..Default::default()
    };
    let out = arena
        .out_with(1, |_| Ok::<_, vk::arena::Full>(properties))
        .ok()?;
    let get = instance.table.get_physical_device_properties2?;
    // SAFETY: obligations 1 and 2.
    unsafe { get(physical, out) };
    let found = node
        .find::<HostProperties<'_>>()?
        .min_imported_host_pointer_alignment;
    (found.is_power_of_two() && found <= 1 << 20).then_some(found)
}

/// Whether the driver can export buffers' memory as dma-buf.
fn exports_dma_buf(instance: &Instance, physical: vk::PhysicalDevice) -> bool {
    let arena = vk::Arena::new(1 << 14);
    let info = vk::PhysicalDeviceExternalBufferInfo {
        usage: vk::BufferUsageFlags::TRANSFER_SRC,
        handle_type: vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT,
        ..Default::default()
    };
    let (Ok(info), Ok(out)) = (
        arena.one(info),
        arena.out_with(1, |_| {
            Ok::<_, vk::arena::Full>(vk::ExternalBufferProperties::default())
        }),
    ) else {
        return false;
    };
    let Some(get) = instance
        .table
        .get_physical_device_external_buffer_properties
    else {
        return false;
    };
    // SAFETY: obligations 1 and 2.
    unsafe { get(physical, info, out) };
    let exportable = vk::ExternalMemoryFeatureFlags::EXPORTABLE.0;
    out.first()
        .is_some_and(|p| p.external_memory_properties.external_memory_features.0 & exportable != 0)
}

/// A descriptor of memory that was allocated for export as dma-buf.
pub(crate) fn export_dma_buf(
    device: &super::device::Device,
    memory: vk::DeviceMemory,
) -> Result<OwnedFd, vk::VkResult> {
    let arena = vk::Arena::new(1 << 14);
    let failed = vk::VkResult::ERROR_OUT_OF_HOST_MEMORY;
    let info = vk::MemoryGetFdInfoKHR {
        memory,
        handle_type: vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT,
        ..Default::default()
    };
    let info = arena.one(info).map_err(|_| failed)?;
    let slot = arena
        .out_with(1, |_| Ok::<_, vk::arena::Full>(-1i32))
        .map_err(|_| failed)?;
    let get = device
        .table
        .get_memory_fd_khr
        .ok_or(vk::VkResult::ERROR_EXTENSION_NOT_PRESENT)?;
    // SAFETY: obligations 1 to 3: the caller holds the memory object.
    let result = unsafe { get(device.handle, info, slot) };
    match slot.first() {
        Some(fd) if !result.is_error() && fd >= 0 => {
            // SAFETY: the driver has made the descriptor for us; nobody else owns it.
            Ok(unsafe { std::os::fd::FromRawFd::from_raw_fd(fd) })
        }
        _ => Err(result),
    }
}

/// Exported memory is a whole number of pages.
const DMA_BUF_ALIGNMENT: u64 = 4096;

/// How a new allocation is to be made.
pub(crate) struct Plan {
    pub(crate) backend: Backend,
    /// Shared memory to import, new or from a resource.
    pub(crate) shared: Option<Arc<SharedMemory>>,
    pub(crate) size_bytes: u64,
}

impl Plan {
    /// What an allocation of `size_bytes` of memory type `type_index` takes in the end.
    pub(crate) fn size(physical: &PhysicalDevice, type_index: u32, size_bytes: u64) -> Option<u64> {
        match physical.backend(type_index) {
            Backend::HostPointer { alignment } => size_bytes.checked_next_multiple_of(alignment),
            Backend::DmaBuf => size_bytes.checked_next_multiple_of(DMA_BUF_ALIGNMENT),
            Backend::Driver | Backend::Hidden => Some(size_bytes),
        }
    }

    /// Plans an allocation whose size comes from [`Plan::size`].
    pub(crate) fn new(
        physical: &PhysicalDevice,
        type_index: u32,
        size_bytes: u64,
        imported: Option<Arc<SharedMemory>>,
    ) -> Result<Self, vk::VkResult> {
        let backend = physical.backend(type_index);
        let Backend::HostPointer { alignment } = backend else {
            // What is not host memory cannot become it.
            return match imported {
                Some(_) => Err(vk::VkResult::ERROR_INVALID_EXTERNAL_HANDLE),
                None => Ok(Self {
                    backend,
                    shared: None,
                    size_bytes,
                }),
            };
        };
        let too_large = vk::VkResult::ERROR_OUT_OF_DEVICE_MEMORY;
        let shared = match imported {
            Some(shared) => shared,
            None => Arc::new(
                SharedMemory::create("parhelion-memory", size_bytes).map_err(|_| too_large)?,
            ),
        };
        let mapped = u64::try_from(shared.mapped_len()).unwrap_or(0);
        let address = u64::try_from(shared.as_ptr().addr()).unwrap_or(u64::MAX);
        if size_bytes > mapped || !address.is_multiple_of(alignment) {
            return Err(vk::VkResult::ERROR_INVALID_EXTERNAL_HANDLE);
        }
        Ok(Self {
            backend,
            shared: Some(shared),
            size_bytes,
        })
    }

    /// The structures to put in front of `next` for the driver.
    pub(crate) fn chain<'a>(
        &self,
        arena: &'a vk::Arena,
        next: vk::Chain<'a>,
    ) -> Result<vk::Chain<'a>, vk::arena::Full> {
        match (self.backend, &self.shared) {
            (_, Some(shared)) => arena.node::<vk::host::ImportMemoryHostPointerInfoEXT<'_>>(
                vk::host::ImportMemoryHostPointerInfoEXT {
                    p_next: next,
                    handle_type: vk::host::HOST_ALLOCATION,
                    p_host_pointer: shared.as_ptr().cast(),
                    ..Default::default()
                },
            ),
            (Backend::DmaBuf, None) => {
                arena.node::<vk::ExportMemoryAllocateInfo<'_>>(vk::ExportMemoryAllocateInfo {
                    p_next: next,
                    handle_types: vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT,
                    ..Default::default()
                })
            }
            _ => Ok(next),
        }
    }

    /// What is to be kept of the allocation.
    pub(crate) fn finish(self, type_index: u32, grant: Grant) -> Memory {
        let storage = match (self.backend, self.shared) {
            (_, Some(shared)) => Storage::Shared(shared),
            (Backend::DmaBuf, None) => Storage::DmaBuf,
            _ => Storage::Driver,
        };
        Memory::new(type_index, self.size_bytes, storage, grant)
    }
}

/// Marks a memory object as exported; false if it was before.
pub(crate) fn take_export(memory: &Memory) -> bool {
    !memory.exported.swap(true, Ordering::SeqCst)
}

/// The handle of a memory object.
pub(crate) fn handle(raw: u64) -> vk::DeviceMemory {
    vk::DeviceMemory::from_raw(raw)
}

/// Closes a descriptor that the driver has made for us.
pub(crate) fn close(fd: i32) {
    // SAFETY: the driver has made the descriptor for us; nobody else owns it.
    drop(unsafe { <OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(fd) });
}
