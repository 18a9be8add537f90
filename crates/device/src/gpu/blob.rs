//! Blobs in the window: who has to know of one before the guest hears of it, and who has to have left
//! before its place is free.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use parhelion_model::control::RangeKind;
use parhelion_model::{ContextId, ObjectId, ResourceId};

use super::context::Key;
use super::resource::{Asked, Host, Kind, Place};
use super::wire::{Answer, Failure, Header};
use super::{Gpu, Token};
use crate::fault::Fault;

/// How long a renderer may take to answer. Its reader does nothing else that takes time.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a renderer was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Question {
    /// To make it. May take as long as the work before it.
    Make,
    /// To put it into the window; for a blob of the renderer's, likewise.
    Import,
    /// To leave the window. Done at once, whatever else there is to do.
    Detach,
}

/// Who waits for an answer.
#[derive(Clone, Copy, Debug)]
enum Waiter {
    /// Nobody; it was owed all the same.
    Nobody,
    /// The resource itself, on its way into or out of the window.
    Resource,
    /// A request for this one context.
    Request(Token, Header),
    /// Such a request, and the resource, which has begun to leave the window since.
    Both(Token, Header),
}

/// Who waits for an answer, and until when.
type Owed = (Waiter, Option<Instant>);

/// Answers that renderers owe.
#[derive(Debug, Default)]
pub(super) struct Acks {
    owed: HashMap<(Key, ResourceId, Question), Vec<Owed>>,
    /// Contexts that are being ended, and who waits until they are: till then they may still write to
    /// places in the window.
    leaving: HashMap<Key, Vec<(ResourceId, Waiter)>>,
}

impl Acks {
    fn ask(&mut self, key: Key, resource: ResourceId, question: Question, waiter: Waiter) {
        let deadline = match question {
            Question::Detach => Instant::now().checked_add(PATIENCE),
            Question::Make | Question::Import => None,
        };
        let owed = self.owed.entry((key, resource, question)).or_default();
        owed.push((waiter, deadline));
    }

    /// The first who waits for an answer that has come.
    fn answered(&mut self, key: Key, resource: ResourceId, question: Question) -> Option<Waiter> {
        let place = (key, resource, question);
        let owed = self.owed.get_mut(&place)?;
        let (waiter, _) = (!owed.is_empty()).then(|| owed.remove(0))?;
        if owed.is_empty() {
            self.owed.remove(&place);
        }
        Some(waiter)
    }

    /// Has a resource wait, too, if a context was told to leave its place already; true if so.
    fn join_detach(&mut self, key: Key, resource: ResourceId) -> bool {
        let owed = self.owed.get_mut(&(key, resource, Question::Detach));
        let Some((waiter, _)) = owed.and_then(|owed| owed.last_mut()) else {
            return false;
        };
        match *waiter {
            Waiter::Request(token, header) => *waiter = Waiter::Both(token, header),
            Waiter::Nobody => *waiter = Waiter::Resource,
            // It waits already.
            Waiter::Resource | Waiter::Both(..) => return false,
        }
        true
    }

    /// How many answers a context owes.
    fn count(&self, key: Key) -> usize {
        let of = self.owed.iter().filter(|((owes, ..), _)| *owes == key);
        of.map(|(_, waiters)| waiters.len()).sum()
    }

    /// All that a context owes.
    fn take(&mut self, key: Key) -> Vec<(ResourceId, Question, Waiter)> {
        let mut taken = Vec::new();
        self.owed.retain(|(owes, resource, question), waiters| {
            if *owes == key {
                taken.extend(
                    waiters
                        .iter()
                        .map(|(waiter, _)| (*resource, *question, *waiter)),
                );
            }
            *owes != key
        });
        taken
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        let owed = self.owed.values().flatten();
        owed.filter_map(|(_, deadline)| *deadline).min()
    }

    pub(super) fn late(&self, now: Instant) -> Vec<Key> {
        let is_late = |waiters: &&Vec<Owed>| {
            let mut deadlines = waiters.iter().filter_map(|(_, deadline)| *deadline);
            deadlines.any(|deadline| deadline <= now)
        };
        let late = self.owed.iter().filter(|(_, waiters)| is_late(waiters));
        late.map(|((key, ..), _)| *key).collect()
    }
}

impl Gpu {
    /// A blob gets its place in the window.
    pub(super) fn map(
        &mut self,
        id: ResourceId,
        offset: u64,
        (token, header): (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let resource = self.resources.get(&id).ok_or(Failure::InvalidResource)?;
        let Kind::Host(Host {
            size_bytes,
            blob,
            owner,
            place: Place::Nowhere,
        }) = resource.kind
        else {
            return Err(Failure::InvalidResource);
        };
        let keys: Vec<Key> = resource.contexts.iter().copied().collect();
        self.check_unanswered(owner)?;
        let blobs_first = self.config.blobs_first;
        // Shared memory has a limit of its own, one for each context, and what was allocated before
        // was taken from the ledger then.
        let charged_bytes = if blob != 0 && blobs_first {
            size_bytes
        } else {
            0
        };
        if !self.config.vgpu.reserve(charged_bytes) {
            for key in keys {
                let nobody = Waiter::Nobody;
                self.tell_range(key, id, offset, size_bytes, RangeKind::Refused, nobody);
            }
            return Err(Failure::OutOfMemory);
        }
        if !self.window.take(offset, size_bytes, id) {
            self.config.vgpu.release(charged_bytes);
            return Err(Failure::InvalidParameter);
        }
        let mut left = 0_usize;
        for key in keys {
            let waiter = Waiter::Resource;
            let kind = match kind_of(blob) {
                RangeKind::Memory if key == owner && !blobs_first => RangeKind::Blob,
                kind => kind,
            };
            if self.tell_range(key, id, offset, size_bytes, kind, waiter) {
                left = left.saturating_add(1);
            }
        }
        let asked = (left > 0).then_some(Asked {
            token,
            header,
            left,
        });
        if let Some(place) = self.place(id) {
            *place = Place::At {
                offset,
                charged_bytes,
                asked,
            };
        }
        Ok(asked.is_none().then_some(Answer::Mapped))
    }

    /// A context may use a resource from now on.
    pub(super) fn attach(
        &mut self,
        context: ContextId,
        id: ResourceId,
        (token, header): (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let resource = self
            .resources
            .get_mut(&id)
            .ok_or(Failure::InvalidResource)?;
        let Some(key) = self.contexts.key(context) else {
            return match self.contexts.is_bare(context) {
                true => Ok(Some(Answer::NoData)),
                false => Err(Failure::InvalidContext),
            };
        };
        let is_new = resource.contexts.insert(key);
        let context = self.contexts.by_key(key);
        if !is_new && context.is_some_and(|context| context.imported.contains(&id)) {
            return Ok(Some(Answer::NoData));
        }
        let (
            Some(offset),
            Kind::Host(Host {
                size_bytes, blob, ..
            }),
        ) = (resource.offset(), &resource.kind)
        else {
            return Ok(Some(Answer::NoData));
        };
        let (size_bytes, kind) = (*size_bytes, kind_of(*blob));
        let waiter = Waiter::Request(token, header);
        let is_told = self.tell_range(key, id, offset, size_bytes, kind, waiter);
        Ok((!is_told).then_some(Answer::NoData))
    }

    /// A context may no longer use a resource.
    pub(super) fn detach(
        &mut self,
        context: ContextId,
        id: ResourceId,
        (token, header): (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        if !self.resources.contains_key(&id) {
            return Err(Failure::InvalidResource);
        }
        // One that was lost leaves when its renderer is gone.
        let Some(key) = self.contexts.key(context) else {
            return Ok(Some(Answer::NoData));
        };
        // Until the renderer has left, it counts among those that know the place.
        let is_told = self.tell_detach(key, id, Waiter::Request(token, header));
        if !is_told
            && !self.acks.leaving.contains_key(&key)
            && let Some(resource) = self.resources.get_mut(&id)
        {
            resource.contexts.remove(&key);
        }
        Ok((!is_told).then_some(Answer::NoData))
    }

    /// A blob leaves the window.
    pub(super) fn unmap(
        &mut self,
        id: ResourceId,
        asked: (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let resource = self.resources.get(&id).ok_or(Failure::InvalidResource)?;
        match &resource.kind {
            Kind::Host(Host {
                place: Place::At { .. },
                ..
            }) => {}
            _ => return Err(Failure::InvalidResource),
        }
        self.leave(id, Some(asked), false);
        Ok(None)
    }

    /// A resource ends.
    pub(super) fn unref(
        &mut self,
        id: ResourceId,
        asked: (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let resource = self
            .resources
            .get_mut(&id)
            .ok_or(Failure::InvalidResource)?;
        if let Kind::Host(Host { place, .. }) = &mut resource.kind {
            match place {
                Place::At { .. } => {
                    self.hide(id);
                    self.leave(id, Some(asked), true);
                    return Ok(None);
                }
                Place::Leaving {
                    asked: waiting,
                    is_last,
                    ..
                } => {
                    waiting.push(asked);
                    *is_last = true;
                    self.hide(id);
                    return Ok(None);
                }
                Place::Nowhere | Place::Failed | Place::Left => {}
            }
        }
        self.forget(id);
        Ok(Some(Answer::NoData))
    }

    /// A renderer knows a range now.
    pub(super) fn imported(&mut self, key: Key, id: ResourceId) -> Result<(), Fault> {
        match self.acks.answered(key, id, Question::Import) {
            Some(waiter) => {
                self.settle_import(id, waiter, &Answer::NoData);
                Ok(())
            }
            None => Err(Fault::host("renderer", "imported what was not sent")),
        }
    }

    /// Has its renderer make a blob of a memory object.
    pub(super) fn ask_for_blob(
        &mut self,
        id: ResourceId,
        blob: u64,
        size_bytes: u64,
        flags: u32,
        (token, header): (Token, Header),
    ) -> Result<Option<Answer>, Failure> {
        let key = self.contexts.key(header.context);
        let key = key.ok_or(Failure::InvalidContext)?;
        self.check_unanswered(key)?;
        let context = self.contexts.get(header.context);
        let context = context.ok_or(Failure::InvalidContext)?;
        match context
            .link
            .create_blob(id, ObjectId(blob), size_bytes, flags)
        {
            Ok(()) => {
                let waiter = Waiter::Request(token, header);
                self.acks.ask(key, id, Question::Make, waiter);
                Ok(None)
            }
            Err(fault) => {
                self.lose(header.context, fault.into());
                Err(Failure::InvalidContext)
            }
        }
    }

    /// A renderer has made a blob, or cannot, for a reason.
    pub(super) fn blob_made(
        &mut self,
        key: Key,
        id: ResourceId,
        failed: Option<&str>,
    ) -> Result<(), Fault> {
        let Some(waiter) = self.acks.answered(key, id, Question::Make) else {
            return Err(Fault::host(
                "renderer",
                "made a blob that was not asked for",
            ));
        };
        let answer = match failed {
            None => Answer::NoData,
            Some(reason) => {
                tracing::debug!(reason, resource = id.0, "no blob");
                if let Some(place @ Place::Nowhere) = self.place(id) {
                    *place = Place::Failed;
                }
                Answer::Failed(Failure::InvalidParameter)
            }
        };
        if let Waiter::Request(token, header) = waiter {
            self.answer(token, &header, &answer);
        }
        Ok(())
    }

    /// A blob is not in the window, for a reason.
    pub(super) fn not_imported(
        &mut self,
        key: Key,
        id: ResourceId,
        reason: &str,
    ) -> Result<(), Fault> {
        let Some(waiter) = self.acks.answered(key, id, Question::Import) else {
            return Err(Fault::host("renderer", "imported what was not sent"));
        };
        if let Waiter::Request(token, header) = waiter {
            let failed = Answer::Failed(Failure::InvalidResource);
            self.answer(token, &header, &failed);
        }
        tracing::debug!(reason, resource = id.0, "not in the window");
        let asked = match self.place(id) {
            Some(Place::At { asked, .. }) => asked.take(),
            _ => None,
        };
        if let Some(asked) = asked {
            let failed = Answer::Failed(Failure::InvalidResource);
            self.answer(asked.token, &asked.header, &failed);
            self.leave(id, None, false);
        }
        Ok(())
    }

    /// A renderer has left a range.
    pub(super) fn detached(&mut self, key: Key, id: ResourceId) -> Result<(), Fault> {
        match self.acks.answered(key, id, Question::Detach) {
            Some(waiter) => {
                // Unless it was let in again meanwhile.
                let context = self.contexts.by_key(key);
                let is_in = context.is_some_and(|context| context.imported.contains(&id));
                if !is_in && let Some(resource) = self.resources.get_mut(&id) {
                    resource.contexts.remove(&key);
                }
                self.settle_detach(id, waiter);
                Ok(())
            }
            None => Err(Fault::host("renderer", "left what it was not told to")),
        }
    }

    /// A context is lost: nobody waits for its word. What it was in, it has left when it is gone.
    pub(super) fn lost(&mut self, key: Key) {
        let owed = self.acks.take(key);
        let mut still_in = Vec::new();
        for (id, question, waiter) in owed {
            match question {
                Question::Make | Question::Import => {
                    let answer = Answer::Failed(Failure::InvalidContext);
                    self.settle_import(id, waiter, &answer);
                }
                Question::Detach => still_in.push((id, waiter)),
            }
        }
        self.acks.leaving.insert(key, still_in);
    }

    /// The renderer of a lost context is gone.
    pub(super) fn gone(&mut self, key: Key) {
        let left = self.acks.leaving.remove(&key).unwrap_or_default();
        for resource in self.resources.values_mut() {
            resource.contexts.remove(&key);
        }
        for (id, waiter) in left {
            self.settle_detach(id, waiter);
        }
    }

    /// Forgets all resources; for when all contexts are lost.
    pub(super) fn drop_resources(&mut self) {
        let ids: Vec<ResourceId> = self.resources.keys().copied().collect();
        for id in ids {
            self.hide(id);
            match self.place(id) {
                Some(Place::At { .. }) => self.leave(id, None, true),
                Some(Place::Leaving { asked, is_last, .. }) => {
                    asked.clear();
                    *is_last = true;
                }
                _ => self.forget(id),
            }
        }
    }

    /// Tells a renderer of a range; true if it will answer.
    fn tell_range(
        &mut self,
        key: Key,
        id: ResourceId,
        offset: u64,
        size_bytes: u64,
        kind: RangeKind,
        waiter: Waiter,
    ) -> bool {
        let window = (kind == RangeKind::Shm).then(|| self.window.shared());
        let Some(context) = self.contexts.by_key(key) else {
            return false;
        };
        let told = context
            .link
            .import_range(id, offset, size_bytes, kind, window);
        match told {
            Ok(()) => {
                context.imported.insert(id);
                self.acks.ask(key, id, Question::Import, waiter);
                true
            }
            Err(fault) => {
                let id = context.id;
                self.lose(id, fault.into());
                false
            }
        }
    }

    /// Tells a renderer to leave a range; true if it will answer.
    fn tell_detach(&mut self, key: Key, id: ResourceId, waiter: Waiter) -> bool {
        let Some(context) = self.contexts.by_key(key) else {
            return false;
        };
        if !context.imported.remove(&id) {
            return false;
        }
        match context.link.detach(id) {
            Ok(()) => {
                self.acks.ask(key, id, Question::Detach, waiter);
                true
            }
            Err(fault) => {
                let id = context.id;
                self.lose(id, fault.into());
                false
            }
        }
    }

    /// A resource begins to leave the window.
    fn leave(&mut self, id: ResourceId, asked: Option<(Token, Header)>, is_last: bool) {
        let Some(resource) = self.resources.get(&id) else {
            return;
        };
        let keys: Vec<Key> = resource.contexts.iter().copied().collect();
        let Some(place) = self.place(id) else {
            return;
        };
        let Place::At {
            offset,
            charged_bytes,
            asked: mapping,
        } = *place
        else {
            return;
        };
        *place = Place::Leaving {
            offset,
            charged_bytes,
            left: 1,
            asked: asked.into_iter().collect(),
            is_last,
        };
        if let Some(mapping) = mapping {
            // The guest did not wait for its own request.
            self.answer(mapping.token, &mapping.header, &Answer::Mapped);
        }
        for key in keys {
            let mut is_awaited =
                self.acks.join_detach(key, id) || self.tell_detach(key, id, Waiter::Resource);
            // Also if it was lost just now.
            if let Some(ending) = self.acks.leaving.get_mut(&key) {
                ending.push((id, Waiter::Resource));
                is_awaited = true;
            }
            if is_awaited && let Some(Place::Leaving { left, .. }) = self.place(id) {
                *left = left.saturating_add(1);
            }
        }
        // The one that was counted above.
        self.settle_detach(id, Waiter::Resource);
    }

    fn settle_import(&mut self, id: ResourceId, waiter: Waiter, answer: &Answer) {
        match waiter {
            Waiter::Request(token, header) | Waiter::Both(token, header) => {
                return self.answer(token, &header, answer);
            }
            Waiter::Nobody => return,
            Waiter::Resource => {}
        }
        let Some(Place::At { asked, .. }) = self.place(id) else {
            return;
        };
        let Some(waiting) = asked else {
            return;
        };
        waiting.left = waiting.left.saturating_sub(1);
        if waiting.left == 0 {
            let (token, header) = (waiting.token, waiting.header);
            *asked = None;
            self.answer(token, &header, &Answer::Mapped);
        }
    }

    fn settle_detach(&mut self, id: ResourceId, waiter: Waiter) {
        if let Waiter::Request(token, header) | Waiter::Both(token, header) = waiter {
            self.answer(token, &header, &Answer::NoData);
        }
        if let Waiter::Request(..) | Waiter::Nobody = waiter {
            return;
        }
        let Some(place) = self.place(id) else {
            return;
        };
        let Place::Leaving {
            offset,
            charged_bytes,
            left,
            asked,
            is_last,
        } = place
        else {
            return;
        };
        *left = left.saturating_sub(1);
        if *left > 0 {
            return;
        }
        let (offset, charged_bytes, is_last) = (*offset, *charged_bytes, *is_last);
        let waiting = std::mem::take(asked);
        *place = Place::Left;
        self.window.free(offset);
        self.config.vgpu.release(charged_bytes);
        if is_last {
            self.forget(id);
        }
        self.answer_all(waiting, &Answer::NoData);
    }

    /// Ends a context that has as many requests unanswered as it may: together, all contexts must not
    /// fill the queue, since the guest would have to end them through it.
    pub(super) fn check_unanswered(&mut self, key: Key) -> Result<(), Failure> {
        let owed = self.acks.count(key);
        let Some(context) = self.contexts.by_key(key) else {
            return Ok(());
        };
        if context.waiting().saturating_add(owed) < self.most_unanswered {
            return Ok(());
        }
        let id = context.id;
        let rule = "there are as many unanswered requests as the limit allows";
        self.lose(id, Fault::guest("virtqueue", rule).into());
        Err(Failure::InvalidContext)
    }

    fn forget(&mut self, id: ResourceId) {
        self.hide(id);
        let Some(resource) = self.resources.remove(&id) else {
            return;
        };
        self.image_bytes = self.image_bytes.saturating_sub(resource.image_bytes());
        self.pieces = self.pieces.saturating_sub(resource.pieces());
        // Those that know of a refusal.
        for key in resource.contexts {
            self.tell_detach(key, id, Waiter::Nobody);
        }
        let Kind::Host(host) = resource.kind else {
            return;
        };
        let Some(context) = self.contexts.by_key(host.owner) else {
            return;
        };
        context.owned = context.owned.saturating_sub(1);
        if host.blob != 0
            && !self.config.blobs_first
            && let Err(fault) = context.link.destroy_resource(id)
        {
            let owner = context.id;
            self.lose(owner, fault.into());
        }
    }

    fn place(&mut self, id: ResourceId) -> Option<&mut Place> {
        match &mut self.resources.get_mut(&id)?.kind {
            Kind::Host(host) => Some(&mut host.place),
            Kind::Image(_) | Kind::Guest(_) => None,
        }
    }
}

fn kind_of(blob: u64) -> RangeKind {
    match blob {
        0 => RangeKind::Shm,
        _ => RangeKind::Memory,
    }
}
