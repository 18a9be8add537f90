//! The protocol's own commands: replies, command streams, rings, and order between channels.

use std::sync::Arc;

use parhelion_venus as venus;
use parhelion_vk as vk;

use super::{Call, Fault, Outcome};
use crate::channel::{Channel, Source};
use crate::driver::call::{ReplyStream, Stream};
use crate::ring::{IdlePolicy, Layout, Ring, RingConfig, RingCreateInfo, SeqnoGate};

/// Most streams that one command may name.
const MAX_STREAMS: usize = 4096;

/// A part of a resource, in bounds.
fn span(size: usize, offset: usize, length: usize) -> Outcome {
    if offset.checked_add(length).is_some_and(|end| end <= size) {
        return Ok(());
    }
    Err(Fault::guest(format!(
        "{length} bytes at {offset} of a resource of {size} bytes"
    )))
}

/// Commands that configure the context come beside the rings only.
fn virtqueue_only(call: &Call<'_, '_>) -> Outcome {
    match call.source {
        Source::Virtqueue if !call.nested => Ok(()),
        _ => Err(Fault::guest(
            "the command is for the virtqueue, not for rings and streams",
        )),
    }
}

pub(in crate::driver) fn set_reply_command_stream_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::SetReplyCommandStreamMESA::decode)?;
    let stream = a
        .p_stream
        .first()
        .ok_or_else(|| Fault::guest("no stream"))?;
    let memory = call.context.resources.shm(stream.resource_id)?;
    span(memory.len(), stream.offset, stream.size)?;
    *call.reply_stream = Some(ReplyStream {
        memory,
        offset: stream.offset,
        size: stream.size,
        position: 0,
    });
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn seek_reply_command_stream_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::SeekReplyCommandStreamMESA::decode)?;
    let Some(stream) = call.reply_stream else {
        return Err(Fault::guest("no reply stream is set"));
    };
    if a.position > stream.size {
        return Err(Fault::guest(format!(
            "position {} in a reply stream of {} bytes",
            a.position, stream.size
        )));
    }
    stream.position = a.position;
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn execute_command_streams_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::ExecuteCommandStreamsMESA::decode)?;
    if call.nested {
        return Err(Fault::guest("a command stream inside a command stream"));
    }
    let list = a.p_streams.as_slice();
    if list.is_empty() || list.len() > MAX_STREAMS {
        return Err(Fault::guest(format!(
            "{} streams, where 1 to {MAX_STREAMS} can be",
            list.len()
        )));
    }
    let limit = call.context.limits.command_stream_bytes;
    let positions = a.p_reply_positions.as_slice();
    for (index, stream) in list.iter().enumerate() {
        if stream.size == 0 {
            continue;
        }
        if u64::try_from(stream.size).map_or(true, |size| size > limit) {
            return Err(Fault::guest(format!(
                "a command stream of {} bytes, the limit is {limit}",
                stream.size
            )));
        }
        let memory = call.context.resources.shm(stream.resource_id)?;
        span(memory.len(), stream.offset, stream.size)?;
        call.streams.push(Stream {
            memory,
            offset: stream.offset,
            size: stream.size,
            reply_position: positions.get(index).copied(),
        });
    }
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn create_ring_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::CreateRingMESA::decode)?;
    virtqueue_only(call)?;
    let info = a
        .p_create_info
        .first()
        .ok_or_else(|| Fault::guest("no create info"))?;
    let memory = call.context.resources.shm(info.resource_id)?;
    let number = |value: usize| u64::try_from(value).unwrap_or(u64::MAX);
    let layout = Layout::new(&RingCreateInfo {
        resource_size: number(memory.len()),
        offset: number(info.offset),
        size: number(info.size),
        idle_timeout_ns: info.idle_timeout,
        head_offset: number(info.head_offset),
        tail_offset: number(info.tail_offset),
        status_offset: number(info.status_offset),
        buffer_offset: number(info.buffer_offset),
        buffer_size: number(info.buffer_size),
        extra_offset: number(info.extra_offset),
        extra_size: number(info.extra_size),
    })
    .map_err(|fault| Fault::guest(fault.to_string()))?;
    layout
        .check_fresh(&memory)
        .map_err(|fault| Fault::guest(fault.to_string()))?;
    {
        let rings = call.context.rings();
        let limit = usize::try_from(call.context.limits.rings).unwrap_or(usize::MAX);
        if rings.contains_key(&a.ring) {
            return Err(Fault::guest(format!("ring {:#x} exists already", a.ring)));
        }
        if rings.len() >= limit {
            return Err(Fault::guest(format!("more than {limit} rings")));
        }
    }
    let status = number(layout.status());
    let gate = Arc::new(SeqnoGate::new());
    let channel = Channel::new(Arc::clone(call.context), Source::Ring(Arc::clone(&gate)));
    // Announced before it runs, so that no ring is left unmarked if this process ends here. Only this
    // thread, the virtqueue's, makes rings: the number is still free.
    call.context.announce_ring(a.ring, info.resource_id, status);
    let ring = Ring::spawn(
        RingConfig {
            memory,
            layout,
            head: 0,
            name: format!("ring {:x}", a.ring & 0xffff_ffff),
            events: call.context.events(),
            gate,
            policy: IdlePolicy::default(),
        },
        channel,
    )
    .map_err(|error| Fault::host(format!("cannot start a ring: {error}")))?;
    if let Some(monitor) = info.p_next.find::<vk::RingMonitorInfoMESA<'_>>() {
        call.context
            .monitor()?
            .register(&ring, monitor.max_reporting_period_microseconds);
    }
    call.context.rings().insert(a.ring, Arc::clone(&ring));
    if call.context.is_fatal() {
        ring.set_fatal();
    }
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn destroy_ring_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::DestroyRingMESA::decode)?;
    virtqueue_only(call)?;
    let ring = call.context.ring(a.ring)?;
    ring.stop_and_join();
    call.context.rings().remove(&a.ring);
    call.context.announce_ring_end(a.ring);
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn notify_ring_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::NotifyRingMESA::decode)?;
    virtqueue_only(call)?;
    call.context.ring(a.ring)?.notify();
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn write_ring_extra_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WriteRingExtraMESA::decode)?;
    virtqueue_only(call)?;
    let offset = u64::try_from(a.offset).unwrap_or(u64::MAX);
    let ring = call.context.ring(a.ring)?;
    ring.write_extra(offset, a.value)
        .map_err(|fault| Fault::guest(fault.to_string()))?;
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn submit_virtqueue_seqno_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::SubmitVirtqueueSeqnoMESA::decode)?;
    virtqueue_only(call)?;
    call.context.ring(a.ring)?.gate().submit(a.seqno);
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn wait_virtqueue_seqno_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WaitVirtqueueSeqnoMESA::decode)?;
    let Source::Ring(gate) = call.source else {
        return Err(Fault::guest("the virtqueue cannot wait for itself"));
    };
    gate.wait(a.seqno)
        .map_err(|_| Fault::guest("the ring was stopped while it waited"))?;
    call.reply(|e| a.encode_reply(e))
}

pub(in crate::driver) fn wait_ring_seqno_mesa(call: &mut Call<'_, '_>) -> Outcome {
    let a = call.decode(venus::WaitRingSeqnoMESA::decode)?;
    virtqueue_only(call)?;
    // The wire has 64 bits for a counter of 32.
    let seqno = u32::try_from(a.seqno & 0xffff_ffff).unwrap_or(0);
    let ring = call.context.ring(a.ring)?;
    ring.wait_seqno(seqno)
        .map_err(|_| Fault::guest("the ring stopped before it got there"))?;
    call.reply(|e| a.encode_reply(e))
}
