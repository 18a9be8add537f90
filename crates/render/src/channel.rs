//! A stream of commands: that of one ring, or the virtqueue.
//!
//! A channel has its own arena, its own reply stream and its own scratch memory, all kept between
//! commands, so that in the steady state a command allocates nothing. It never decodes from memory
//! that a guest can write.

use std::sync::Arc;

use parhelion_venus::{Encoder, FLAG_GENERATE_REPLY, command_name};
use parhelion_vk::Arena;

use crate::context::Context;
use crate::driver;
use crate::driver::call::{Call, ReplyStream, Stream, Tools};
use crate::fault::Fault;
use crate::lock::Claim;
use crate::object::Object;
use crate::progress::Progress;
use crate::recent::Recent;
use crate::ring::{Commands, Fatal, SeqnoGate};

/// Memory for decoded values, for replies and for copies of command streams, each, that is kept
/// from command to command: fresh memory costs more than what is done with it. Mesa's streams are
/// 8 MiB long at most.
const KEPT_BYTES: usize = 32 << 20;

/// As much is kept of each while the channel sleeps.
const KEPT_ASLEEP_BYTES: usize = 1 << 20;

/// Memory for decoding that every channel may have at any time. What takes more waits until no other
/// command of the context does: the limit is the context's, however many rings it has.
const OWN_BYTES: usize = 2 * KEPT_BYTES;

/// Commands that are counted with one addition.
const COUNTED_TOGETHER: u64 = 256;

/// What a channel is, since some commands may come on one kind only.
#[derive(Debug)]
pub(crate) enum Source {
    /// Commands beside the rings, for the context itself.
    Virtqueue,
    /// A ring, which may wait for the virtqueue at this gate.
    Ring(Arc<SeqnoGate>),
}

/// Where a command is decoded.
enum Size {
    /// In the channel's own memory.
    Own,
    /// In as much as the context may have.
    Large(Arena),
}

/// A command needs more memory than the channel's own. Nothing of it was done.
struct Outgrown;

/// The memory that a channel may have for itself.
fn own_limit(context: &Context) -> usize {
    let limit = usize::try_from(context.limits.decoder_arena_bytes);
    limit.unwrap_or(usize::MAX).min(OWN_BYTES)
}

/// Decodes and executes commands one after the other.
pub(crate) struct Channel {
    context: Arc<Context>,
    source: Source,
    arena: Arena,
    encoder: Encoder,
    reply_stream: Option<ReplyStream>,
    held: Vec<Arc<Object>>,
    recent: Recent,
    claim: Claim,
    streams: Vec<Stream>,
    /// Commands that the context has not counted yet, and their bytes.
    calls: u64,
    bytes: u64,
    progress: Arc<Progress>,
    /// Commands so far.
    number: u64,
    /// The private copy of a command stream.
    stream_bytes: Vec<u8>,
}

impl Channel {
    /// A channel of `context`.
    pub(crate) fn new(context: Arc<Context>, source: Source) -> Self {
        let limit = own_limit(&context);
        Self {
            progress: context.channels.add(),
            number: 0,
            bytes: 0,
            context,
            source,
            arena: Arena::new(limit),
            encoder: Encoder::new(),
            reply_stream: None,
            held: Vec::new(),
            recent: Recent::new(),
            claim: Claim::default(),
            streams: Vec::new(),
            calls: 0,
            stream_bytes: Vec::new(),
        }
    }

    /// Executes one command at the start of `bytes`, and the streams it names; says how long it is.
    fn command(&mut self, bytes: &[u8]) -> Result<usize, Fatal> {
        let consumed = self.step(bytes, false)?;
        if self.streams.is_empty() {
            return Ok(consumed);
        }
        let streams = std::mem::take(&mut self.streams);
        let mut copy = std::mem::take(&mut self.stream_bytes);
        for stream in &streams {
            self.stream(stream, &mut copy)?;
            if copy.capacity() > KEPT_BYTES {
                copy = Vec::new();
            }
        }
        self.stream_bytes = copy;
        self.streams = streams;
        self.streams.clear();
        Ok(consumed)
    }

    /// Copies a command stream and executes what is in it.
    fn stream(&mut self, stream: &Stream, copy: &mut Vec<u8>) -> Result<(), Fatal> {
        let id = parhelion_venus::ExecuteCommandStreamsMESA::ID;
        let context = Arc::clone(&self.context);
        let _room = if stream.size > KEPT_BYTES {
            let room = u64::try_from(stream.size)
                .ok()
                .and_then(|size_bytes| context.stream_room(size_bytes));
            let Some(room) = room else {
                let rule = "command streams of all rings together are too long";
                return Err(self.fail(id, &Fault::guest(rule)));
            };
            Some(room)
        } else {
            None
        };
        if !stream
            .memory
            .read_into_vec(stream.offset, stream.size, copy)
        {
            return Err(self.fail(
                id,
                &Fault::host("a command stream is larger than its memory"),
            ));
        }
        if let (Some(position), Some(reply)) = (stream.reply_position, &mut self.reply_stream) {
            reply.position = position;
        }
        let mut rest = copy.as_slice();
        while !rest.is_empty() {
            let consumed = self.step(rest, true)?;
            rest = rest.get(consumed..).unwrap_or_default();
        }
        Ok(())
    }

    /// Executes one command.
    fn step(&mut self, bytes: &[u8], nested: bool) -> Result<usize, Fatal> {
        if self.context.is_fatal() {
            return Err(Fatal);
        }
        let header = bytes.split_first_chunk::<4>().and_then(|(id, rest)| {
            let (flags, rest) = rest.split_first_chunk::<4>()?;
            Some((u32::from_le_bytes(*id), u32::from_le_bytes(*flags), rest))
        });
        let Some((id, flags, rest)) = header else {
            let fault = Fault::guest("the bytes end inside a command");
            self.context.fail("(no command)", &fault);
            return Err(Fatal);
        };
        if flags & !FLAG_GENERATE_REPLY != 0 {
            let rule = format!("flags {flags:#x}, of which only bit 0 is defined");
            return Err(self.fail(id, &Fault::guest(rule)));
        }
        if !driver::records(id) {
            self.claim.release();
            self.recent.clear_pooled();
        }
        self.recent.refresh(self.context.objects.epoch());
        match self.execute_in(&Size::Own, id, flags, rest, nested) {
            Ok(done) => done,
            Err(Outgrown) => {
                // Nothing is claimed while this thread waits.
                self.claim.release();
                self.recent.clear_pooled();
                let context = Arc::clone(&self.context);
                let _alone = context.lock_large();
                let limit = usize::try_from(context.limits.decoder_arena_bytes);
                let large = Arena::new(limit.unwrap_or(usize::MAX));
                let size = Size::Large(large);
                self.execute_in(&size, id, flags, rest, nested)
                    .unwrap_or(Err(Fatal))
            }
        }
    }

    /// Decodes and executes one command, with memory of a size; says so if it needs more.
    fn execute_in(
        &mut self,
        size: &Size,
        id: u32,
        flags: u32,
        rest: &[u8],
        nested: bool,
    ) -> Result<Result<usize, Fatal>, Outgrown> {
        let (arena, outgrown_bytes) = match size {
            Size::Own => (&self.arena, KEPT_BYTES),
            Size::Large(arena) => (arena, usize::MAX),
        };
        let tools = Tools {
            context: &self.context,
            held: &mut self.held,
            recent: &mut self.recent,
            claim: &mut self.claim,
            encoder: &mut self.encoder,
            reply_stream: &mut self.reply_stream,
            streams: &mut self.streams,
            source: &self.source,
            progress: &self.progress,
            nested,
            outgrown_bytes,
        };
        self.number = self.number.wrapping_add(1);
        self.progress.begin(self.number, id);
        let mut call = Call::new(tools, arena, rest, flags);
        let outcome = driver::execute(&mut call, id);
        let consumed = call.consumed;
        let outgrown = call.outgrown;
        for object in self.held.drain(..) {
            self.recent.put(object);
        }
        self.arena.reset();
        self.trim(KEPT_BYTES);
        if outgrown {
            return Err(Outgrown);
        }
        self.count(consumed);
        Ok(match outcome {
            // The parameters of a command are never longer than the bytes they were read from.
            Ok(()) => Ok(consumed.saturating_add(8)),
            Err(fault) => Err(self.fail(id, &fault)),
        })
    }

    fn count(&mut self, bytes: usize) {
        self.calls = self.calls.saturating_add(1);
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.bytes = self.bytes.saturating_add(bytes).saturating_add(8);
        if self.calls >= COUNTED_TOGETHER {
            self.tell_count();
        }
    }

    fn tell_count(&mut self) {
        self.context.counters.count_calls(
            std::mem::take(&mut self.calls),
            std::mem::take(&mut self.bytes),
        );
    }

    /// There is nothing to do for now: what was kept for the next command is let go.
    fn rest(&mut self) {
        self.progress.rest();
        self.claim.release();
        self.recent.clear();
        self.tell_count();
    }

    /// Gives back what the command took beyond `limit` bytes.
    fn trim(&mut self, limit: usize) {
        if self.arena.held_bytes() > limit {
            self.arena = Arena::new(own_limit(&self.context));
        }
        self.encoder.trim(limit);
    }

    /// Gives back what a sleeping channel does not need.
    fn sleep(&mut self) {
        self.trim(KEPT_ASLEEP_BYTES);
        if self.stream_bytes.capacity() > KEPT_ASLEEP_BYTES {
            self.stream_bytes = Vec::new();
        }
    }

    fn fail(&self, id: u32, fault: &Fault) -> Fatal {
        let name = command_name(id);
        let name = name.map_or_else(|| format!("command {id}"), str::to_owned);
        self.context.fail(&name, fault);
        Fatal
    }

    /// Executes all commands in `bytes`.
    pub(crate) fn all(&mut self, bytes: &[u8]) -> Result<(), Fatal> {
        let mut rest = bytes;
        while !rest.is_empty() {
            let consumed = self.command(rest)?;
            rest = rest.get(consumed..).unwrap_or_default();
        }
        self.rest();
        self.sleep();
        Ok(())
    }
}

impl Commands for Channel {
    fn execute(&mut self, bytes: &[u8]) -> Result<usize, Fatal> {
        self.command(bytes)
    }

    fn dry(&mut self) {
        self.rest();
    }

    fn park(&mut self) {
        self.sleep();
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.tell_count();
    }
}
