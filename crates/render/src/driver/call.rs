//! One command while it is being executed.

use std::cell::Cell;
use std::sync::Arc;

use parhelion_sys::memory::SharedMemory;
use parhelion_venus::{Decoder, Encoder, FLAG_GENERATE_REPLY, Handles, WireError};
use parhelion_vk as vk;
use vk::{Arena, Handle, Id};

use crate::channel::Source;
use crate::context::Context;
use crate::fault::Fault;
use crate::lock::Claim;
use crate::object::{Data, Object};
use crate::progress::Progress;
use crate::recent::Recent;

/// What becomes of a command: nothing more to do, or the end of the context.
pub(crate) type Outcome = Result<(), Fault>;

/// Where replies go, as the guest has set it.
#[derive(Clone, Debug)]
pub(crate) struct ReplyStream {
    pub(crate) memory: Arc<SharedMemory>,
    /// Where the stream begins in the memory.
    pub(crate) offset: usize,
    /// Its length, which no reply exceeds.
    pub(crate) size: usize,
    /// Where the next reply goes, from the beginning.
    pub(crate) position: usize,
}

/// A command stream that is to be executed after the command that named it.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    pub(crate) memory: Arc<SharedMemory>,
    pub(crate) offset: usize,
    pub(crate) size: usize,
    /// Where replies to its commands go, if that is told.
    pub(crate) reply_position: Option<usize>,
}

/// Finds objects, and keeps them alive until the command is over.
pub(crate) struct Lookup<'c> {
    context: &'c Context,
    held: &'c mut Vec<Arc<Object>>,
    recent: &'c mut Recent,
    /// Where in `held` the last search ended: searches follow the order of the structures.
    near: Cell<usize>,
    /// The device of everything that was found so far.
    device: Option<*const super::device::Device>,
}

impl Lookup<'_> {
    fn find(&mut self, kind: vk::ObjectType, id: u64) -> Result<Arc<Object>, WireError> {
        let known = self.recent.take(kind, id);
        let Some(object) = known.or_else(|| self.context.objects.get(kind, id)) else {
            let refused = kind == vk::ObjectType::DEVICE_MEMORY && self.context.was_refused(id);
            return Err(if refused {
                WireError::Refused { id }
            } else {
                WireError::Handle { kind, id }
            });
        };
        if let Ok(device) = object.device() {
            let device = Arc::as_ptr(device);
            if *self.device.get_or_insert(device) != device {
                return Err(WireError::Handle { kind, id });
            }
        }
        Ok(object)
    }
}

impl Handles for Lookup<'_> {
    fn resolve(&mut self, kind: vk::ObjectType, id: u64) -> Result<u64, WireError> {
        let object = self.find(kind, id)?;
        let handle = object.handle;
        self.held.push(object);
        Ok(handle)
    }
}

/// One command: its bytes, its memory, and the way back.
pub(crate) struct Call<'a, 'c> {
    pub(crate) context: &'c Arc<Context>,
    pub(crate) arena: &'a Arena,
    /// The command after its number and flags.
    bytes: &'c [u8],
    flags: u32,
    /// How many of `bytes` the parameters took.
    pub(crate) consumed: usize,
    /// Whether the command needs more memory than there is here, which was noticed before anything
    /// was done.
    pub(crate) outgrown: bool,
    outgrown_bytes: usize,
    lookup: Lookup<'c>,
    claim: &'c mut Claim,
    encoder: &'c mut Encoder,
    pub(crate) reply_stream: &'c mut Option<ReplyStream>,
    pub(crate) streams: &'c mut Vec<Stream>,
    pub(crate) source: &'c Source,
    progress: &'c Progress,
    /// Whether the command is inside a command stream.
    pub(crate) nested: bool,
}

/// What a channel lends to a call.
pub(crate) struct Tools<'c> {
    pub(crate) context: &'c Arc<Context>,
    pub(crate) held: &'c mut Vec<Arc<Object>>,
    pub(crate) recent: &'c mut Recent,
    pub(crate) claim: &'c mut Claim,
    pub(crate) encoder: &'c mut Encoder,
    pub(crate) reply_stream: &'c mut Option<ReplyStream>,
    pub(crate) streams: &'c mut Vec<Stream>,
    pub(crate) source: &'c Source,
    pub(crate) progress: &'c Progress,
    pub(crate) nested: bool,
    /// Commands whose parameters take more memory than this are to be decoded elsewhere.
    pub(crate) outgrown_bytes: usize,
}

/// Names that an empty pool has room for.
const KEPT_CHILDREN: usize = 1024;

impl<'a, 'c> Call<'a, 'c> {
    /// A call of the command whose parameters begin at `bytes`.
    pub(crate) fn new(tools: Tools<'c>, arena: &'a Arena, bytes: &'c [u8], flags: u32) -> Self {
        let Tools {
            context,
            held,
            recent,
            claim,
            encoder,
            reply_stream,
            streams,
            source,
            progress,
            nested,
            outgrown_bytes,
        } = tools;
        Self {
            context,
            arena,
            bytes,
            flags,
            consumed: 0,
            outgrown: false,
            outgrown_bytes,
            lookup: Lookup {
                context,
                held,
                recent,
                near: Cell::new(0),
                device: None,
            },
            claim,
            encoder,
            reply_stream,
            streams,
            source,
            progress,
            nested,
        }
    }

    /// Reads the parameters.
    pub(crate) fn decode<T>(
        &mut self,
        read: impl FnOnce(&mut Decoder<'a, '_>) -> Result<T, WireError>,
    ) -> Result<T, Fault> {
        let mut decoder = Decoder::new(self.bytes, self.arena, &mut self.lookup);
        let read = read(&mut decoder);
        self.consumed = decoder.position();
        let is_full = matches!(read, Err(WireError::Full(_)));
        let is_large = self.arena.held_bytes() > self.outgrown_bytes;
        if is_large || (is_full && self.outgrown_bytes != usize::MAX) {
            self.outgrown = true;
            return Err(Fault::guest("a command is too large to be decoded here"));
        }
        Ok(read?)
    }

    /// The object that a parameter names.
    pub(crate) fn object<H: Handle>(&mut self, id: Id<H>) -> Result<Arc<Object>, Fault> {
        Ok(self.lookup.find(H::TYPE, id.0)?)
    }

    /// Keeps the pool of a command buffer for the calls of this channel, until something else than
    /// recording comes or another channel wants it.
    pub(crate) fn record(&mut self, command_buffer: &Object) -> Outcome {
        let pool = command_buffer
            .pool()
            .ok_or_else(|| Fault::host("a command buffer without its pool"))?;
        self.claim.hold(pool);
        Ok(())
    }

    /// Remembers an object that [`Call::object`] has found, for the next command.
    pub(crate) fn done(&mut self, object: Arc<Object>) {
        self.lookup.recent.put(object);
    }

    /// An object that a structure of this command named.
    pub(crate) fn held(&self, kind: vk::ObjectType, handle: u64) -> Option<Arc<Object>> {
        self.known(kind, handle).map(Arc::clone)
    }

    /// The same, for a look at it. Who asks in the order in which the objects were named finds each
    /// at once, however many there are.
    pub(crate) fn known(&self, kind: vk::ObjectType, handle: u64) -> Option<&Arc<Object>> {
        let (begin, rest) = self.lookup.held.split_at_checked(self.lookup.near.get())?;
        let both = rest.iter().chain(begin).enumerate();
        let mut found = both.filter(|(_, o)| o.kind == kind && o.handle == handle);
        let (steps, object) = found.next()?;
        let near = self.lookup.near.get().saturating_add(steps);
        let near = near.checked_rem(self.lookup.held.len()).unwrap_or(0);
        self.lookup.near.set(near);
        Some(object)
    }

    /// The object that a parameter names, if it names one.
    pub(crate) fn optional_object<H: Handle>(
        &mut self,
        id: Id<H>,
    ) -> Result<Option<Arc<Object>>, Fault> {
        if id.0 == 0 {
            Ok(None)
        } else {
            self.object(id).map(Some)
        }
    }

    /// Objects of one kind that the command named, each once and in one order for all commands, so
    /// that two of them can lock the same ones.
    pub(crate) fn held_sorted(&self, kind: vk::ObjectType) -> Vec<Arc<Object>> {
        let held = self.lookup.held.iter().filter(|o| o.kind == kind);
        let mut list: Vec<_> = held.map(Arc::clone).collect();
        list.sort_by_key(|o| o.id);
        list.dedup_by_key(|o| o.id);
        list
    }

    /// The handle of the object that a parameter names.
    pub(crate) fn required<H: Handle>(&mut self, id: Id<H>) -> Result<H, Fault> {
        Ok(H::from_raw(self.lookup.resolve(H::TYPE, id.0)?))
    }

    /// The handle of the object that a parameter names, if it names one.
    pub(crate) fn optional<H: Handle>(&mut self, id: Id<H>) -> Result<H, Fault> {
        if id.0 == 0 {
            Ok(H::from_raw(0))
        } else {
            self.required(id)
        }
    }

    /// The id that the guest has chosen for a new object.
    pub(crate) fn new_id<H: Handle>(&self, id: Option<Id<H>>) -> Result<u64, Fault> {
        let id = id.map_or(0, |id| id.0);
        self.context.objects.check_new(id)?;
        Ok(id)
    }

    /// Names a new child of `parent`'s device, which keeps alive what its create info names.
    pub(crate) fn insert_keeping(
        &self,
        id: u64,
        kind: vk::ObjectType,
        handle: u64,
        parent: &Object,
        data: Data,
    ) -> Outcome {
        let device = Some(Arc::clone(parent.device()?));
        let object = Object::new(id, kind, handle, device, None, data);
        if !self.lookup.held.is_empty() {
            object.keep(self.lookup.held.iter().map(Arc::clone));
        }
        self.context.objects.insert(object)
    }

    /// Objects of one kind that structures of this command named, in their order.
    pub(crate) fn named(&self, kind: vk::ObjectType) -> impl Iterator<Item = &Arc<Object>> {
        self.lookup.held.iter().filter(move |o| o.kind == kind)
    }

    /// Names a new child of `parent`'s device.
    pub(crate) fn insert(
        &self,
        id: u64,
        kind: vk::ObjectType,
        handle: u64,
        parent: &Object,
        data: Data,
    ) -> Outcome {
        let device = Some(Arc::clone(parent.device()?));
        self.context
            .objects
            .insert(Object::new(id, kind, handle, device, None, data))
    }

    /// Ends a child of a device, with everything that was allocated from it.
    pub(crate) fn destroy<H: Handle>(&mut self, device: Id<vk::Device>, id: Id<H>) -> Outcome {
        let device = self.object(device)?;
        if id.0 == 0 {
            return Ok(());
        }
        let wrong = WireError::Handle {
            kind: H::TYPE,
            id: id.0,
        };
        let removed = self.context.objects.remove_in_epoch(H::TYPE, id.0);
        let Some((object, ended)) = removed else {
            return Err(wrong.into());
        };
        self.lookup.recent.forget(H::TYPE, id.0, ended);
        if !Arc::ptr_eq(object.device()?, device.device()?) {
            return Err(wrong.into());
        }
        self.done(device);
        self.forget_children(&object);
        Ok(())
    }

    /// Takes the names of everything away that was allocated from a pool, and returns it.
    pub(crate) fn forget_children(&self, pool: &Object) -> Vec<Arc<Object>> {
        let kinds = [
            vk::ObjectType::COMMAND_BUFFER,
            vk::ObjectType::DESCRIPTOR_SET,
        ];
        let remove = |child: u64| {
            let objects = &self.context.objects;
            let mut kinds = kinds.iter();
            kinds.find_map(|kind| objects.remove_child(*kind, child, pool))
        };
        pool.children().map_or_else(Vec::new, |mut children| {
            let forgotten = children.drain().filter_map(remove).collect();
            // As much as a pool that is filled again and again wants, and no hostile guest's.
            children.shrink_to(KEPT_CHILDREN);
            forgotten
        })
    }

    /// Waits for others, which is not counted as the command's own time.
    pub(crate) fn waiting<T>(&self, wait: impl FnOnce() -> T) -> T {
        self.progress.pause(wait)
    }

    /// Whether the guest waits for a reply.
    pub(crate) fn wants_reply(&self) -> bool {
        self.flags & FLAG_GENERATE_REPLY != 0
    }

    /// Answers, if an answer is wanted: encodes privately, then copies.
    pub(crate) fn reply(&mut self, write: impl FnOnce(&mut Encoder)) -> Outcome {
        if !self.wants_reply() {
            return Ok(());
        }
        self.encoder.clear();
        write(self.encoder);
        let bytes = self.encoder.as_bytes();
        let Some(stream) = self.reply_stream else {
            return Err(Fault::guest(
                "a reply is wanted, but no reply stream is set",
            ));
        };
        let end = stream
            .position
            .checked_add(bytes.len())
            .filter(|end| *end <= stream.size);
        let Some(end) = end else {
            return Err(Fault::guest(format!(
                "a reply of {} bytes at {} does not fit into a reply stream of {}",
                bytes.len(),
                stream.position,
                stream.size
            )));
        };
        let place = stream.offset.checked_add(stream.position);
        if !place.is_some_and(|place| stream.memory.write(place, bytes)) {
            return Err(Fault::host("a reply stream is larger than its memory"));
        }
        stream.position = end;
        Ok(())
    }

    /// A lost device ends the context of a guest that has not asked to be told.
    pub(crate) fn check_lost(&self, result: vk::VkResult) -> Outcome {
        if result == vk::VkResult::ERROR_DEVICE_LOST && !self.wants_reply() {
            return Err(Fault::hang("the device is lost"));
        }
        Ok(())
    }
}
