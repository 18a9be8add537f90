//! The virtio-gpu device: commands of a guest's driver in, answers out. It knows no transport.
//!
//! ```text
//!   control queue ── control() ──┬── 2D images, scanouts, pointer: answered at once
//!                                ├── blobs: answered when all renderers know
//!                                └── submissions: passed on; answered when their fence retires
//!   renderers ────── serve() ────┴── done(): answers, in the order in which they became ready
//! ```
//!
//! Rules:
//!
//! - Nothing waits. A command whose answer depends on a renderer is answered later, and those of
//!   other contexts overtake it.
//! - A command that cannot be done is answered with an error code. What a context must not do ends
//!   that context, and no other.
//! - Numbers of the guest are looked up, sizes are checked before they are multiplied, and all that a
//!   guest can make more of has a limit.
//! - A panic while a command is worked off is answered as a failure; the device lives on.
//! - After a reset of the device everything stays until the guest begins anew: a guest that was
//!   suspended goes on with what it had.
//!
//! Parts: `wire` is the commands as bytes; `image`, `scanout` and `edid` are what is shown; `window`
//! and `blob` are memory; `context` and `contexts` are guest programs.

mod blob;
mod context;
mod contexts;
mod edid;
mod image;
mod resource;
mod scanout;
mod window;
pub mod wire;

use std::collections::HashMap;
use std::io;
use std::os::fd::OwnedFd;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use parhelion_model::{ContextId, ResourceId};
use parhelion_sys::event::EventFd;

use crate::renderer::Spawned;
use crate::vgpu::Vgpu;
use crate::virtio::ram::GuestRam;
use blob::Acks;
use contexts::Contexts;
pub use image::Picture;
use image::{Image, Pages, Source, fits};
use resource::{Host, Kind, Place, Resource};
pub use scanout::Head;
use scanout::{Cursor, Scanout, Shown};
use window::Window;
use wire::{Answer, CursorPlace, Failure, Header, Layout, MOST_SCANOUTS, Rect};

/// The most unanswered requests of one context.
const MOST_UNANSWERED: usize = 60;

/// The Venus capset.
const CAPSET_VENUS: u32 = 4;

/// The most pieces of guest memory that are noted at a time: 4 GiB in pages of 4 KiB, none beside its
/// neighbour.
const MOST_PIECES: usize = 1 << 20;

/// The most pixels of a picture for people, and of a side of a pointer.
const MOST_PICTURE_PIXELS: u64 = 1 << 24;
const MOST_POINTER_PIXELS: u32 = 512;

/// A request of the guest, for its answer. The transport chooses it.
pub type Token = u64;

/// Starts a renderer process. Called on the thread that works commands off, which must stay as long
/// as the renderer should.
pub type Spawn = Box<dyn Fn() -> io::Result<Spawned> + Send>;

/// What a device is made with.
#[derive(Clone, Debug)]
pub struct Config {
    /// The Venus capset, for guests that make blobs first if these have to.
    pub capset: Vec<u8>,
    /// What the guest's contexts have in common.
    pub vgpu: Vgpu,
    /// Monitors, 1 to 16.
    pub heads: Vec<Head>,
    /// Whether guests make blobs first and allocate from them, as `capset` tells them. If not,
    /// renderers move what was allocated into the window.
    pub blobs_first: bool,
    /// Size of the window: a power of two, as a PCI region is.
    pub window_bytes: u64,
    /// The most contexts at one time.
    pub most_contexts: usize,
    /// The most resources at one time.
    pub most_resources: usize,
    /// The most bytes of 2D images.
    pub most_image_bytes: u64,
}

/// The device.
#[derive(Debug)]
pub struct Gpu {
    config: Config,
    contexts: Contexts,
    resources: HashMap<ResourceId, Resource>,
    image_bytes: u64,
    /// Pieces of guest memory that are noted, for all resources together.
    pieces: usize,
    scanouts: Vec<Scanout>,
    window: Window,
    acks: Acks,
    done: Vec<(Token, Vec<u8>)>,
    /// The most requests of one context that may be unanswered.
    most_unanswered: usize,
    /// The guest has reset the device, and not begun anew yet.
    was_reset: bool,
    uuid_seed: [u8; 12],
}

impl Gpu {
    /// A device that nobody uses yet. `wake` is signalled when [`Self::reap`] has something to do.
    pub fn new(config: Config, spawn: Spawn, wake: Arc<EventFd>) -> io::Result<Self> {
        let mut uuid_seed = [0; 12];
        rustix::rand::getrandom(&mut uuid_seed, rustix::rand::GetRandomFlags::empty())?;
        let most = usize::try_from(MOST_SCANOUTS).unwrap_or(0);
        Ok(Self {
            contexts: Contexts::new(spawn, wake, config.most_contexts),
            resources: HashMap::new(),
            image_bytes: 0,
            pieces: 0,
            scanouts: config
                .heads
                .iter()
                .copied()
                .take(most)
                .map(Scanout::new)
                .collect(),
            window: Window::new(config.window_bytes)?,
            acks: Acks::default(),
            done: Vec::new(),
            most_unanswered: MOST_UNANSWERED,
            was_reset: false,
            uuid_seed,
            config,
        })
    }

    /// The window, for the guest to map.
    pub fn window_fd(&self) -> io::Result<OwnedFd> {
        self.window.fd()
    }

    /// How many heads there are.
    pub fn scanout_count(&self) -> u32 {
        u32::try_from(self.scanouts.len()).unwrap_or(0)
    }

    /// Works off a command of the control queue; its answer is among [`Self::done`] now or later.
    pub fn control(&mut self, ram: &GuestRam, token: Token, bytes: &[u8]) {
        let header = wire::header(bytes).unwrap_or_default();
        let run = || self.execute(ram, token, &header, bytes);
        let result = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
            tracing::error!(command = header.name(), "a command panicked: this is a bug");
            Err(Failure::Unspecified)
        });
        let answer = match result {
            Ok(Some(answer)) => answer,
            Ok(None) => return,
            Err(failure) => {
                tracing::debug!(command = header.name(), ?failure, "command failed");
                Answer::Failed(failure)
            }
        };
        self.answer(token, &header, &answer);
    }

    /// How many entries the queue has, and how many are free. A context may have as many unanswered
    /// requests as others leave free, but always its share: together, contexts never fill the queue, and
    /// what others do ends none.
    pub fn set_queue_room(&mut self, entries: usize, free: usize) {
        let contexts = self.config.most_contexts.saturating_add(1);
        let share = entries.checked_div(contexts).unwrap_or(0).max(1);
        self.most_unanswered = MOST_UNANSWERED.min(free.max(share));
    }

    /// Works off a command of the cursor queue, whose answers say nothing.
    pub fn cursor(&mut self, bytes: &[u8]) -> Vec<u8> {
        let header = wire::header(bytes).unwrap_or_default();
        let done = match wire::command(&header, bytes) {
            Some(wire::Command::UpdateCursor {
                place,
                resource,
                hot,
            }) => self.move_cursor(place, Some((resource, hot))),
            Some(wire::Command::MoveCursor { place }) => self.move_cursor(place, None),
            _ => Err(Failure::Unspecified),
        };
        let answer = done.map_or_else(Answer::Failed, |()| Answer::NoData);
        wire::answer(&header, &answer)
    }

    /// The answers that have become ready.
    pub fn done(&mut self) -> Vec<(Token, Vec<u8>)> {
        std::mem::take(&mut self.done)
    }

    /// The guest has reset the device: nobody waits for answers any more.
    pub fn reset(&mut self) {
        self.was_reset = true;
        self.done.clear();
        for scanout in &mut self.scanouts {
            scanout.shown = None;
            scanout.cursor = Cursor::default();
        }
    }

    /// Plugs a monitor in or out, or changes its size; true if that is news for the guest.
    pub fn set_head(&mut self, index: usize, head: Head) -> bool {
        let Some(scanout) = self.scanouts.get_mut(index) else {
            return false;
        };
        let before = *scanout;
        scanout.width = head.width;
        scanout.height = head.height;
        scanout.is_on = head.is_on;
        *scanout != before
    }

    /// What a head shows, the pointer included; none if there is no such head. Black if it shows
    /// nothing, or something of more than 4096 by 4096 pixels.
    pub fn picture(&self, ram: &GuestRam, index: usize) -> Option<Picture> {
        let scanout = self.scanouts.get(index)?;
        let is_too_large = |shown: &Shown| {
            let pixels = u64::from(shown.rect.width).saturating_mul(shown.rect.height.into());
            pixels > MOST_PICTURE_PIXELS
        };
        let shown = scanout.shown.filter(|shown| !is_too_large(shown));
        let shown = shown.and_then(|shown| {
            Picture::take(self.source(ram, shown.resource)?, &shown.layout, shown.rect)
        });
        let mut picture = match shown {
            Some(picture) => picture,
            None => Picture::black(scanout.width, scanout.height)?,
        };
        let cursor = &scanout.cursor;
        if let Some(pointer) = self.pointer(ram, cursor.resource) {
            let place = |at: u32, hot: u32| i64::from(at).saturating_sub(i64::from(hot));
            let (x, y) = (
                place(cursor.place.x, cursor.hot.0),
                place(cursor.place.y, cursor.hot.1),
            );
            picture.draw(&pointer, x, y);
        }
        Some(picture.opaque())
    }

    /// The picture of a pointer, if it has one.
    fn pointer(&self, ram: &GuestRam, resource: ResourceId) -> Option<Picture> {
        let Kind::Image(image) = &self.resources.get(&resource)?.kind else {
            return None;
        };
        let layout = image.layout();
        if layout.width.max(layout.height) > MOST_POINTER_PIXELS {
            return None;
        }
        let all = Rect {
            width: layout.width,
            height: layout.height,
            ..Rect::default()
        };
        Picture::take(self.source(ram, resource)?, &layout, all)
    }

    fn source<'a>(&'a self, ram: &'a GuestRam, resource: ResourceId) -> Option<Source<'a>> {
        let resource = self.resources.get(&resource)?;
        Some(match &resource.kind {
            Kind::Image(image) => Source::Host(image),
            Kind::Guest(pages) => Source::Guest(ram, pages),
            Kind::Host(_) => Source::Window(self.window.memory(), resource.offset()?),
        })
    }

    fn answer(&mut self, token: Token, header: &Header, answer: &Answer) {
        self.done.push((token, wire::answer(header, answer)));
    }

    fn answer_all(&mut self, waiting: Vec<(Token, Header)>, answer: &Answer) {
        for (token, header) in waiting {
            self.answer(token, &header, answer);
        }
    }

    /// Does a command; `None`: it is answered later.
    fn execute(
        &mut self,
        ram: &GuestRam,
        token: Token,
        header: &Header,
        bytes: &[u8],
    ) -> Result<Option<Answer>, Failure> {
        use wire::Command as C;
        let command = wire::command(header, bytes).ok_or(Failure::Unspecified)?;
        let asked = (token, *header);
        if self.was_reset {
            self.begin_anew(&command);
        }
        let answer = match command {
            C::GetDisplayInfo => {
                let heads = self.scanouts.iter().map(|s| (s.width, s.height, s.is_on));
                Answer::DisplayInfo(heads.collect())
            }
            C::GetEdid { scanout } => {
                let head = self.scanouts.get(index(scanout));
                let head = head.ok_or(Failure::InvalidScanout)?;
                Answer::Edid(edid::edid(scanout, head.width, head.height))
            }
            C::GetCapsetInfo { index: 0 } => {
                let size = u32::try_from(self.config.capset.len()).unwrap_or(0);
                Answer::CapsetInfo(CAPSET_VENUS, 0, size)
            }
            C::GetCapset { id, version } if id == CAPSET_VENUS && version == 0 => {
                Answer::Capset(self.config.capset.clone())
            }
            C::GetCapsetInfo { .. } | C::GetCapset { .. } => return Err(Failure::InvalidParameter),
            C::Create2d {
                resource,
                format,
                width,
                height,
            } => {
                self.check_new(resource)?;
                let size = Image::size_bytes(width, height).ok_or(Failure::InvalidParameter)?;
                let total = self.image_bytes.checked_add(size);
                let total = total.filter(|total| *total <= self.config.most_image_bytes);
                let total = total.ok_or(Failure::OutOfMemory)?;
                let image = Image::new(format, width, height)?;
                self.image_bytes = total;
                self.resources
                    .insert(resource, Resource::new(Kind::Image(image)));
                Answer::NoData
            }
            C::CreateBlob {
                resource,
                memory,
                flags,
                blob,
                size_bytes,
                pages,
            } => {
                self.check_new(resource)?;
                let kind = self.blob(header.context, memory, flags, blob, size_bytes, pages)?;
                if let Kind::Guest(pages) = &kind {
                    self.pieces = self.with_pieces(pages)?;
                }
                if let Kind::Host(host) = &kind {
                    let most = self.config.vgpu.limits().blobs;
                    let owner = self.contexts.by_key(host.owner);
                    let owner = owner.filter(|owner| owner.owned < most);
                    let owner = owner.ok_or(Failure::OutOfMemory)?;
                    owner.owned = owner.owned.saturating_add(1);
                }
                let is_of_renderer =
                    matches!(kind, Kind::Host(_)) && blob != 0 && !self.config.blobs_first;
                let mut made = Resource::new(kind);
                made.contexts.extend(self.contexts.key(header.context));
                self.resources.insert(resource, made);
                if is_of_renderer {
                    return self.ask_for_blob(resource, blob, size_bytes, flags, asked);
                }
                Answer::NoData
            }
            C::Unref { resource } => return self.unref(resource, asked),
            C::AssignUuid { resource } => Answer::Uuid(self.uuid(resource)?),
            C::AttachBacking { resource, pages } => {
                let pages = Pages::new(pages).ok_or(Failure::InvalidParameter)?;
                let pieces = self.with_pieces(&pages)?;
                let image = self.image(resource)?;
                if image.pages.is_some() {
                    return Err(Failure::Unspecified);
                }
                image.pages = Some(pages);
                self.pieces = pieces;
                Answer::NoData
            }
            C::DetachBacking { resource } => {
                let pages = self.image(resource)?.pages.take();
                let pages = pages.ok_or(Failure::Unspecified)?;
                self.pieces = self.pieces.saturating_sub(pages.count());
                Answer::NoData
            }
            C::TransferToHost2d {
                rect,
                offset,
                resource,
            } => {
                self.image(resource)?.transfer(ram, rect, offset)?;
                Answer::NoData
            }
            C::SetScanout {
                rect,
                scanout,
                resource,
            } => {
                let layout = match resource.0 {
                    0 => Layout::default(),
                    _ => self.image(resource)?.layout(),
                };
                self.show(scanout, resource, rect, layout)?
            }
            C::SetScanoutBlob {
                rect,
                scanout,
                resource,
                layout,
            } => {
                self.check_layout(resource, &layout)?;
                self.show(scanout, resource, rect, layout)?
            }
            C::Flush { resource, .. } => {
                self.resources
                    .get(&resource)
                    .ok_or(Failure::InvalidResource)?;
                let is_shown = |scanout: &Scanout| {
                    scanout
                        .shown
                        .is_some_and(|shown| shown.resource == resource)
                };
                if self.scanouts.iter().any(is_shown) {
                    self.config.vgpu.count_frame();
                }
                Answer::NoData
            }
            C::CtxCreate { init, name } => {
                self.create_context(header.context, init, name)?;
                Answer::NoData
            }
            C::CtxDestroy => {
                self.destroy_context(header.context)?;
                Answer::NoData
            }
            C::CtxAttach { resource } => return self.attach(header.context, resource, asked),
            C::CtxDetach { resource } => return self.detach(header.context, resource, asked),
            C::Submit { commands } => return self.submit(commands, asked),
            C::MapBlob { resource, offset } => return self.map(resource, offset, asked),
            C::UnmapBlob { resource } => return self.unmap(resource, asked),
            C::UpdateCursor { .. } | C::MoveCursor { .. } => return Err(Failure::Unspecified),
        };
        Ok(Some(answer))
    }

    /// After a reset: whether this command is the first of a driver that knows nothing of what was
    /// before. One that was only suspended goes on without these.
    fn begin_anew(&mut self, command: &wire::Command<'_>) {
        use wire::Command as C;
        let is_new = match command {
            C::GetDisplayInfo | C::GetCapsetInfo { .. } | C::GetEdid { .. } => true,
            C::Create2d { resource, .. } | C::CreateBlob { resource, .. } => {
                self.resources.contains_key(resource)
            }
            _ => false,
        };
        if is_new {
            self.drop_everything();
        }
        self.was_reset = false;
    }

    fn check_new(&self, resource: ResourceId) -> Result<(), Failure> {
        if resource.0 == 0 || self.resources.contains_key(&resource) {
            return Err(Failure::InvalidResource);
        }
        if self.resources.len() >= self.config.most_resources {
            return Err(Failure::OutOfMemory);
        }
        Ok(())
    }

    /// How many pieces of guest memory are noted with these.
    fn with_pieces(&self, pages: &Pages) -> Result<usize, Failure> {
        let pieces = self.pieces.checked_add(pages.count());
        pieces
            .filter(|pieces| *pieces <= MOST_PIECES)
            .ok_or(Failure::OutOfMemory)
    }

    fn image(&mut self, resource: ResourceId) -> Result<&mut Image, Failure> {
        match self
            .resources
            .get_mut(&resource)
            .map(|found| &mut found.kind)
        {
            Some(Kind::Image(image)) => Ok(image),
            _ => Err(Failure::InvalidResource),
        }
    }

    fn uuid(&mut self, id: ResourceId) -> Result<[u8; 16], Failure> {
        let seed = self.uuid_seed;
        let resource = self
            .resources
            .get_mut(&id)
            .ok_or(Failure::InvalidResource)?;
        let uuid = resource.uuid.get_or_insert_with(|| {
            let mut uuid = [0; 16];
            let bytes = seed.into_iter().chain(id.0.to_le_bytes());
            for (to, from) in uuid.iter_mut().zip(bytes) {
                *to = from;
            }
            uuid
        });
        Ok(*uuid)
    }

    fn check_layout(&self, resource: ResourceId, layout: &Layout) -> Result<(), Failure> {
        if resource.0 == 0 {
            return Ok(());
        }
        let found = self
            .resources
            .get(&resource)
            .ok_or(Failure::InvalidResource)?;
        let size_bytes = match &found.kind {
            Kind::Image(_) => return Err(Failure::InvalidResource),
            Kind::Guest(pages) => pages.len(),
            Kind::Host(host) => host.size_bytes,
        };
        if fits(layout, size_bytes) {
            Ok(())
        } else {
            Err(Failure::InvalidParameter)
        }
    }

    fn show(
        &mut self,
        scanout: u32,
        resource: ResourceId,
        rect: Rect,
        layout: Layout,
    ) -> Result<Answer, Failure> {
        let head = self.scanouts.get_mut(index(scanout));
        let head = head.ok_or(Failure::InvalidScanout)?;
        if resource.0 == 0 {
            head.shown = None;
            return Ok(Answer::NoData);
        }
        if rect.width == 0 || rect.height == 0 || !rect.is_inside(layout.width, layout.height) {
            return Err(Failure::InvalidParameter);
        }
        head.shown = Some(Shown {
            resource,
            rect,
            layout,
        });
        Ok(Answer::NoData)
    }

    fn move_cursor(
        &mut self,
        place: CursorPlace,
        picture: Option<(ResourceId, (u32, u32))>,
    ) -> Result<(), Failure> {
        let head = self.scanouts.get_mut(index(place.scanout));
        let cursor = &mut head.ok_or(Failure::InvalidScanout)?.cursor;
        cursor.place = place;
        if let Some((resource, hot)) = picture {
            (cursor.resource, cursor.hot) = (resource, hot);
        }
        Ok(())
    }

    /// No head shows a resource any more.
    fn hide(&mut self, resource: ResourceId) {
        for scanout in &mut self.scanouts {
            if scanout
                .shown
                .is_some_and(|shown| shown.resource == resource)
            {
                scanout.shown = None;
            }
            if scanout.cursor.resource == resource {
                scanout.cursor.resource = ResourceId(0);
            }
        }
    }

    /// What a new blob is.
    fn blob(
        &self,
        creator: ContextId,
        memory: u32,
        flags: u32,
        blob: u64,
        size_bytes: u64,
        pages: &[u8],
    ) -> Result<Kind, Failure> {
        const GUEST: u32 = 1;
        const HOST: u32 = 2;
        const BOTH: u32 = 3;
        const KNOWN_FLAGS: u32 = 7;
        if size_bytes == 0 || flags & !KNOWN_FLAGS != 0 {
            return Err(Failure::InvalidParameter);
        }
        match memory {
            GUEST | BOTH => {
                let pages = Pages::new(pages).ok_or(Failure::InvalidParameter)?;
                if pages.len() < size_bytes {
                    return Err(Failure::InvalidParameter);
                }
                Ok(Kind::Guest(pages))
            }
            HOST => {
                if size_bytes > self.window.size_bytes() {
                    return Err(Failure::OutOfMemory);
                }
                let owner = self.contexts.key(creator).ok_or(Failure::InvalidContext)?;
                Ok(Kind::Host(Host {
                    size_bytes,
                    blob,
                    owner,
                    place: Place::Nowhere,
                }))
            }
            _ => Err(Failure::InvalidParameter),
        }
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests;
