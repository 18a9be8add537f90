//! The memory of a `VkDeviceMemory`: where it is, and what it counts for.

use std::collections::HashMap;
use std::os::fd::{AsRawFd as _, IntoRawFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use parhelion_model::control::FromRenderer;
use parhelion_sys::memory::SharedMemory;
use parhelion_sys::udmabuf;
use parhelion_vk as vk;
use vk::Handle as _;

use super::backend::{Backend, DMA_BUF_ALIGNMENT};
use super::instance::PhysicalDevice;
use crate::context::Link;

/// The memory behind one `VkDeviceMemory`. The driver's object ends before this does.
#[derive(Debug)]
pub(crate) struct Memory {
    pub(crate) type_index: u32,
    pub(crate) size_bytes: u64,
    pub(crate) storage: Storage,
    /// A memory object becomes a resource once.
    pub(crate) exported: AtomicBool,
    /// Gives the bytes back, when the blob that was made of it is gone, too.
    pub(crate) grant: Arc<Grant>,
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
            grant: Arc::new(grant),
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
    /// A budget; if it is `limited`, the device process keeps it.
    pub(crate) fn new(limited: bool, link: Arc<dyn Link>) -> Self {
        let shared = Arc::new(BudgetShared {
            link,
            state: Mutex::default(),
            answered: Condvar::new(),
        });
        Self { shared, limited }
    }

    /// Asks for `size_bytes`; `None` when there is not so much left.
    pub(crate) fn reserve(&self, size_bytes: u64) -> Option<Grant> {
        if self.limited && !self.shared.ask(size_bytes) {
            return None;
        }
        let mut grant = self.count(size_bytes);
        grant.limited = self.limited;
        Some(grant)
    }

    /// Counts `size_bytes` that the device process has granted already.
    pub(crate) fn count(&self, size_bytes: u64) -> Grant {
        let mut state = self.shared.lock();
        state.used_bytes = state.used_bytes.saturating_add(size_bytes);
        state.peak_bytes = state.peak_bytes.max(state.used_bytes);
        drop(state);
        Grant {
            shared: Arc::clone(&self.shared),
            size_bytes,
            limited: false,
        }
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

/// How a new allocation is to be made.
pub(crate) struct Plan {
    pub(crate) backend: Backend,
    /// Shared memory to import, new or from a resource.
    pub(crate) shared: Option<Arc<SharedMemory>>,
    /// The same as a dma-buf, where that is what the driver imports.
    dma_buf: Option<OwnedFd>,
    pub(crate) size_bytes: u64,
}

impl Plan {
    /// What an allocation of `size_bytes` of memory type `type_index` takes in the end.
    pub(crate) fn size(physical: &PhysicalDevice, type_index: u32, size_bytes: u64) -> Option<u64> {
        match physical.backend(type_index) {
            Backend::HostPointer { alignment } => size_bytes.checked_next_multiple_of(alignment),
            Backend::DmaBuf | Backend::Udmabuf => {
                size_bytes.checked_next_multiple_of(DMA_BUF_ALIGNMENT)
            }
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
        let alignment = match backend {
            Backend::HostPointer { alignment } => alignment,
            Backend::Udmabuf => DMA_BUF_ALIGNMENT,
            // What is not host memory cannot become it.
            _ if imported.is_some() => return Err(vk::VkResult::ERROR_INVALID_EXTERNAL_HANDLE),
            _ => {
                return Ok(Self {
                    backend,
                    shared: None,
                    dma_buf: None,
                    size_bytes,
                });
            }
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
        let dma_buf = match backend {
            Backend::Udmabuf => Some(udmabuf::create(&shared).map_err(|_| too_large)?),
            _ => None,
        };
        Ok(Self {
            backend,
            shared: Some(shared),
            dma_buf,
            size_bytes,
        })
    }

    /// The structures to put in front of `next` for the driver.
    pub(crate) fn chain<'a>(
        &self,
        arena: &'a vk::Arena,
        next: vk::Chain<'a>,
    ) -> Result<vk::Chain<'a>, vk::arena::Full> {
        if let Some(buffer) = &self.dma_buf {
            return arena.node::<vk::host::ImportMemoryFdInfoKHR<'_>>(
                vk::host::ImportMemoryFdInfoKHR {
                    p_next: next,
                    handle_type: vk::ExternalMemoryHandleTypeFlags::DMA_BUF_EXT,
                    fd: buffer.as_raw_fd(),
                    ..Default::default()
                },
            );
        }
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

    /// What is to be kept of the allocation, which was made.
    pub(crate) fn finish(self, type_index: u32, grant: Grant) -> Memory {
        // The driver owns the descriptor of what it has imported.
        self.dma_buf.map(IntoRawFd::into_raw_fd);
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
