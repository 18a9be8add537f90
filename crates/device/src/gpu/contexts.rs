//! The contexts of a device: how they begin, what their renderers say, and how they end.
//!
//! A context whose renderer is being ended may still write to its places in the window until that
//! process is gone; only then, when the thread that waits for it has reported, they are given back.

use std::collections::HashMap;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Instant;

use parhelion_model::ContextId;
use parhelion_model::control::FaultKind;
use parhelion_sys::event::EventFd;

use super::context::{Context, Key};
use super::wire::{Answer, Failure, Header};
use super::{CAPSET_VENUS, Gpu, Spawn, Token};
use crate::fault::{Ended, Fault, Reason, clean};
use crate::renderer::{Event, Link};

/// The most characters of a context's name that are kept.
const NAME_CHARS: usize = 64;

/// A number that the guest has given to a context.
#[derive(Debug)]
enum Entry {
    Working(Box<Context>),
    /// The kernel's own, for its console: speaks no protocol, and needs no renderer.
    Bare,
    /// Its renderer is gone, or about to be; the guest has not noticed yet.
    Lost,
}

/// All contexts.
pub(super) struct Contexts {
    table: HashMap<ContextId, Entry>,
    last_key: u64,
    /// Contexts whose renderers are being ended.
    ending: usize,
    most: usize,
    spawn: Spawn,
    wake: Arc<EventFd>,
    ended: Receiver<(Key, Option<Ended>)>,
    report: Sender<(Key, Option<Ended>)>,
}

impl std::fmt::Debug for Contexts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contexts")
            .field("table", &self.table)
            .field("ending", &self.ending)
            .finish_non_exhaustive()
    }
}

impl Contexts {
    pub(super) fn new(spawn: Spawn, wake: Arc<EventFd>, most: usize) -> Self {
        let (report, ended) = channel();
        Self {
            table: HashMap::new(),
            last_key: 0,
            ending: 0,
            most,
            spawn,
            wake,
            ended,
            report,
        }
    }

    /// A context that works.
    pub(super) fn get(&mut self, id: ContextId) -> Option<&mut Context> {
        match self.table.get_mut(&id) {
            Some(Entry::Working(context)) => Some(context),
            Some(Entry::Lost | Entry::Bare) | None => None,
        }
    }

    /// A context that works, by its key.
    pub(super) fn by_key(&mut self, key: Key) -> Option<&mut Context> {
        self.table.values_mut().find_map(|entry| match entry {
            Entry::Working(context) if context.key == key => Some(&mut **context),
            _ => None,
        })
    }

    /// The key of a context that works.
    pub(super) fn key(&self, id: ContextId) -> Option<Key> {
        match self.table.get(&id) {
            Some(Entry::Working(context)) => Some(context.key),
            Some(Entry::Lost | Entry::Bare) | None => None,
        }
    }

    /// Whether it is one that needs no renderer.
    pub(super) fn is_bare(&self, id: ContextId) -> bool {
        matches!(self.table.get(&id), Some(Entry::Bare))
    }

    fn knows(&self, id: ContextId) -> bool {
        self.table.contains_key(&id)
    }

    fn working(&self) -> impl Iterator<Item = &Context> {
        self.table.values().filter_map(|entry| match entry {
            Entry::Working(context) => Some(&**context),
            Entry::Lost | Entry::Bare => None,
        })
    }
}

impl Gpu {
    /// The sockets of all renderers, and whether there is something to be sent to them.
    pub fn links(&self) -> impl Iterator<Item = (ContextId, BorrowedFd<'_>, bool)> {
        let open = |context: &&Context| context.link.is_open();
        self.contexts.working().filter(open).map(|context| {
            (
                context.id,
                context.link.as_fd(),
                context.link.wants_to_send(),
            )
        })
    }

    /// How many contexts work.
    pub fn context_count(&self) -> usize {
        self.contexts.working().count()
    }

    /// Serves a renderer that has something to say, or room for what it is sent.
    pub fn serve(&mut self, id: ContextId, has_something: bool) {
        let Some(context) = self.contexts.get(id) else {
            return;
        };
        context.link.flush();
        if !has_something {
            return;
        }
        let heard = context.link.receive();
        let done = heard.and_then(|event| event.map_or(Ok(()), |event| self.obey(id, event)));
        if let Err(fault) = done {
            self.lose(id, fault.into());
        }
    }

    /// Hears of renderers that have ended.
    pub fn reap(&mut self) -> Vec<Ended> {
        let mut all = Vec::new();
        while let Ok((key, ended)) = self.contexts.ended.try_recv() {
            self.contexts.ending = self.contexts.ending.saturating_sub(1);
            self.gone(key);
            let Some(ended) = ended else {
                continue;
            };
            match &ended.reason {
                Reason::Fault(fault) if fault.kind == FaultKind::Host => {
                    tracing::warn!(ctx = ended.context.0, name = %ended.name, %fault, "context ended");
                }
                reason => {
                    tracing::debug!(ctx = ended.context.0, name = %ended.name, ?reason, "context ended");
                }
            }
            all.push(ended);
        }
        all
    }

    /// When [`Self::expire`] has something to do.
    pub fn next_deadline(&self) -> Option<Instant> {
        self.acks.next_deadline()
    }

    /// Ends contexts whose renderers do not answer.
    pub fn expire(&mut self, now: Instant) {
        for key in self.acks.late(now) {
            if let Some(id) = self.contexts.by_key(key).map(|context| context.id) {
                self.lose(id, Fault::host("renderer", "does not answer").into());
            }
        }
    }

    /// Ends everything and waits for that.
    pub fn shut_down(&mut self) -> Vec<Ended> {
        self.drop_everything();
        let mut all = Vec::new();
        while self.contexts.ending > 0 {
            let Ok((_, ended)) = self.contexts.ended.recv() else {
                break;
            };
            self.contexts.ending = self.contexts.ending.saturating_sub(1);
            all.extend(ended);
        }
        all
    }

    pub(super) fn create_context(
        &mut self,
        id: ContextId,
        init: u32,
        name: &[u8],
    ) -> Result<(), Failure> {
        const CAPSET_MASK: u32 = 0xff;
        if id.0 == 0 || self.contexts.knows(id) {
            return Err(Failure::InvalidContext);
        }
        let is_bare = match init & CAPSET_MASK {
            CAPSET_VENUS => false,
            0 => true,
            _ => return Err(Failure::InvalidParameter),
        };
        let count = self
            .contexts
            .table
            .len()
            .saturating_add(self.contexts.ending);
        if count >= self.contexts.most {
            return Err(Failure::OutOfMemory);
        }
        if is_bare {
            self.contexts.table.insert(id, Entry::Bare);
            return Ok(());
        }
        if let Err(refused) = self.config.vgpu.admit() {
            tracing::debug!(ctx = id.0, %refused, "no new context");
            self.config.vgpu.count_refusal();
            return Err(Failure::Unspecified);
        }
        let spawned = (self.contexts.spawn)().map_err(|error| {
            tracing::warn!(%error, "a renderer cannot be started");
            Failure::OutOfMemory
        })?;
        let config = &self.config;
        let name: String = clean(&String::from_utf8_lossy(name))
            .trim_matches(['\0', ' '])
            .chars()
            .take(NAME_CHARS)
            .collect();
        let mut link = Link::new(spawned, &config.vgpu).map_err(|error| {
            tracing::warn!(%error, "there is no seat for a context");
            Failure::OutOfMemory
        })?;
        let told = link
            .init(id, &name)
            .and_then(|()| link.set_window(self.window.memory()));
        self.contexts.last_key = self.contexts.last_key.saturating_add(1);
        let key = Key(self.contexts.last_key);
        let most_fences = config.vgpu.limits().pending_fences;
        tracing::debug!(ctx = id.0, name, "context begins");
        let context = Context::new(id, key, name, link, most_fences);
        self.contexts
            .table
            .insert(id, Entry::Working(Box::new(context)));
        if let Err(fault) = told {
            self.lose(id, fault.into());
        }
        Ok(())
    }

    pub(super) fn destroy_context(&mut self, id: ContextId) -> Result<(), Failure> {
        if !self.contexts.knows(id) {
            return Err(Failure::InvalidContext);
        }
        self.lose(id, Reason::Disconnected);
        self.contexts.table.remove(&id);
        Ok(())
    }

    pub(super) fn submit(
        &mut self,
        commands: &[u8],
        (token, header): (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let id = header.context;
        let key = self.contexts.key(id).ok_or(Failure::InvalidContext)?;
        if header.timeline().is_some() {
            self.check_unanswered(key)?;
        }
        let context = self.contexts.get(id).ok_or(Failure::InvalidContext)?;
        let wait = header.timeline().map(|ring| (ring, token, header));
        let is_answered_later = wait.is_some();
        match context.submit(commands, wait) {
            Ok(()) if is_answered_later => Ok(None),
            Ok(()) => Ok(Some(Answer::NoData)),
            Err(fault) => {
                // If the request was noted, its answer is given with those of all others.
                let is_noted = is_answered_later && fault.kind == FaultKind::Host;
                self.lose(id, fault.into());
                if is_noted {
                    return Ok(None);
                }
                Err(Failure::InvalidContext)
            }
        }
    }

    /// Acts on what a renderer says.
    fn obey(&mut self, id: ContextId, event: Event) -> Result<(), Fault> {
        let broken = |rule: &str| Err(Fault::host("renderer", rule));
        let Some(context) = self.contexts.get(id) else {
            return Ok(());
        };
        let key = context.key;
        match event {
            Event::Ready => Ok(()),
            Event::Failed { message } => broken(&message),
            Event::FenceRetired { timeline, seqno } => {
                let Some((token, header)) = context.retire(timeline, seqno) else {
                    return broken("retired a fence that is not pending");
                };
                self.answer(token, &header, &Answer::NoData);
                Ok(())
            }
            Event::Imported { resource } => self.imported(key, resource),
            Event::Detached { resource } => self.detached(key, resource),
            Event::NotImported { resource, reason } => self.not_imported(key, resource, &reason),
            // The descriptor is of no use: the guest maps the window.
            Event::BlobCreated { resource, .. } => self.blob_made(key, resource, None),
            Event::BlobFailed { resource, reason } => self.blob_made(key, resource, Some(&reason)),
        }
    }

    /// Ends a context: rings say FATAL first, then whoever waits is answered, then the renderer is
    /// ended on a thread of its own.
    pub(super) fn lose(&mut self, id: ContextId, reason: Reason) {
        let Some(entry) = self.contexts.table.get_mut(&id) else {
            return;
        };
        let Entry::Working(mut context) = std::mem::replace(entry, Entry::Lost) else {
            return;
        };
        context.link.poison();
        let waiting = context.take_waiting();
        self.answer_all(waiting, &Answer::Failed(Failure::InvalidContext));
        let key = context.key;
        self.lost(key);
        self.contexts.ending = self.contexts.ending.saturating_add(1);
        let (report, wake) = (
            self.contexts.report.clone(),
            Arc::clone(&self.contexts.wake),
        );
        let end = move || {
            let _ = report.send((key, Some(context.end(reason))));
            let _ = wake.signal();
        };
        if let Err(error) = thread::Builder::new().name("ending".to_owned()).spawn(end) {
            // With the closure the renderer was dropped, which kills it.
            tracing::warn!(%error, "no thread to end a renderer in order");
            let _ = self.contexts.report.send((key, None));
            let _ = self.contexts.wake.signal();
        }
    }

    /// Forgets all that the guest has made.
    pub fn drop_everything(&mut self) {
        let ids: Vec<ContextId> = self.contexts.table.keys().copied().collect();
        for id in ids {
            self.lose(id, Reason::Stopped);
        }
        self.contexts.table.clear();
        self.drop_resources();
        self.window.clear();
        self.done.clear();
    }
}
