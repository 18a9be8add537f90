//! What the clients say, and what has to be said of it.

use super::words::{
    DEVICE, INSTANCE, PHYSICAL_DEVICE, Words, command, create_buffer, create_instance, device,
    enumerate,
};
use parhelion_e2e::vtest::{Client, Ring, message};
use std::io;

/// One client.
pub(super) struct Case {
    pub(super) name: &'static str,
    /// How it begins.
    pub(super) begin: fn(&str) -> io::Result<Client>,
    /// What it does then, and the ring it has done it in.
    pub(super) act: Act,
    /// Whether it then looks at nothing, and so has to be aborted.
    pub(super) rests: bool,
    /// The command that the recorded reason has to name.
    pub(super) command: &'static str,
    /// A part of the rule that it has to name.
    pub(super) rule: &'static str,
}

type Act = Box<dyn Fn(&mut Client) -> io::Result<Option<Ring>>>;

type Begin = fn(&str) -> io::Result<Client>;

const NEW: Begin = |socket| Client::connect(socket);
const NAMED: Begin = |socket| Client::with_name(socket);
const READY: Begin = |socket| Client::with_context(socket);

fn no_ring((): ()) -> Option<Ring> {
    None
}

/// Sends one message.
fn message(
    name: &'static str,
    begin: Begin,
    (number, payload): (u32, &[u32]),
    command: &'static str,
    rule: &'static str,
) -> Case {
    let payload = payload.to_vec();
    Case {
        name,
        begin,
        act: Box::new(move |client| client.send(number, &payload).map(no_ring)),
        rests: false,
        command,
        rule,
    }
}

/// Messages of the transport.
pub(super) fn messages() -> Vec<Case> {
    use message as m;
    let mut cases = vec![
        message(
            "no name first",
            NEW,
            (m::GET_PARAM, &[1]),
            "GET_PARAM",
            "CREATE_RENDERER has to come first",
        ),
        message(
            "no name",
            NEW,
            (m::CREATE_RENDERER, &[]),
            "CREATE_RENDERER",
            "name does not end with a zero byte",
        ),
        message(
            "an old version",
            NAMED,
            (m::PROTOCOL_VERSION, &[2]),
            "PROTOCOL_VERSION",
            "version 3 or newer is needed",
        ),
        message(
            "no version",
            NAMED,
            (m::CONTEXT_INIT, &[4]),
            "CONTEXT_INIT",
            "a version has to be agreed first",
        ),
        message(
            "no context",
            NAMED,
            (m::RESOURCE_CREATE_BLOB, &[2, 1, 4096, 0, 0, 0]),
            "RESOURCE_CREATE_BLOB",
            "there is no context yet",
        ),
        message(
            "an unknown message",
            READY,
            (99, &[1, 2, 3]),
            "unknown command",
            "not supported",
        ),
        message(
            "a message of OpenGL",
            READY,
            (6, &[1, 2, 3]),
            "SUBMIT_CMD",
            "not supported",
        ),
        message(
            "a short message",
            READY,
            (m::GET_PARAM, &[]),
            "GET_PARAM",
            "payload has the wrong length",
        ),
        message(
            "a second context",
            READY,
            (m::CONTEXT_INIT, &[4]),
            "CONTEXT_INIT",
            "the context exists already",
        ),
        message(
            "no such resource",
            READY,
            (m::RESOURCE_UNREF, &[77]),
            "RESOURCE_UNREF",
            "there is no such resource",
        ),
        message(
            "no such synchronization object",
            READY,
            (m::SYNC_WAIT, &[0, 0, 5, 1, 0]),
            "SYNC_WAIT",
            "there is no such synchronization object",
        ),
        message(
            "a wait of one word",
            READY,
            (m::SYNC_WAIT, &[0]),
            "SYNC_WAIT",
            "payload has the wrong length",
        ),
    ];
    for (name, payload, rule) in [
        (
            "a blob of another type",
            [1, 1, 4096, 0, 0, 0],
            "only blobs of type host3d are known",
        ),
        ("a blob of no size", [2, 1, 0, 0, 0, 0], "size is zero"),
        (
            "a blob with unknown flags",
            [2, 9, 4096, 0, 0, 0],
            "unknown flags",
        ),
        (
            "a blob of all memory",
            [2, 1, 0, 1 << 20, 0, 0],
            "over the limit",
        ),
        (
            "a blob of no object",
            [2, 1, 4096, 0, 55, 0],
            "memory object 55 does not exist",
        ),
    ] {
        let message_ = (m::RESOURCE_CREATE_BLOB, &payload[..]);
        cases.push(message(name, READY, message_, "RESOURCE_CREATE_BLOB", rule));
    }
    for (name, payload, rule) in [
        ("no batches at all", &[][..], "payload has the wrong length"),
        (
            "more batches than fit",
            &[1000],
            "batch record is out of bounds",
        ),
        ("all batches", &[u32::MAX], "batch record is out of bounds"),
        (
            "commands elsewhere",
            &[1, 1, 9, 500, 9, 0, 0, 0, 0],
            "commands are out of bounds",
        ),
        (
            "commands at the end of the world",
            &[1, 1, u32::MAX, u32::MAX, 9, 0, 0, 0, 0],
            "commands are out of bounds",
        ),
        (
            "points elsewhere",
            &[1, 1, 9, 0, 9, 256, 0, 0, 0],
            "synchronization objects are out of bounds",
        ),
        (
            "points without end",
            &[1, 1, 9, 0, 9, 0x5555_5556, 0, 0, 0],
            "too many synchronization objects",
        ),
        (
            "points named twice",
            &[2, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
            "parts of the message overlap",
        ),
        (
            "fence descriptors",
            &[1, 7, 9, 0, 9, 0, 0, 0, 0],
            "fence descriptors are not supported",
        ),
        (
            "a timeline too many",
            &[1, 1, 9, 0, 9, 0, 64, 0, 0],
            "there is no such timeline",
        ),
    ] {
        let message_ = (m::SUBMIT_CMD2, payload);
        cases.push(message(name, READY, message_, "SUBMIT_CMD2", rule));
    }
    cases.push(Case {
        name: "a message of four gigabytes",
        begin: READY,
        act: Box::new(|client| client.bytes(b"\xff\xff\xff\xff\x18\0\0\0").map(no_ring)),
        rests: false,
        command: "SUBMIT_CMD2",
        rule: "limit",
    });
    cases.push(Case {
        name: "a name without an end",
        begin: NEW,
        act: Box::new(|client| client.bytes(b"\x02\0\0\0\x08\0\0\0ab").map(no_ring)),
        rests: false,
        command: "CREATE_RENDERER",
        rule: "name does not end with a zero byte",
    });
    cases
}

/// Submits words on the virtqueue.
fn submitted(name: &'static str, words: Words, command: &'static str, rule: &'static str) -> Case {
    Case {
        name,
        begin: READY,
        act: Box::new(move |client| client.submit(&words.0).map(no_ring)),
        rests: false,
        command,
        rule,
    }
}

/// Puts words into a ring.
fn in_ring(name: &'static str, words: Words, command: &'static str, rule: &'static str) -> Case {
    Case {
        name,
        begin: READY,
        act: Box::new(move |client| {
            let mut ring = Ring::new(client)?;
            ring.push(client, &words.0)?;
            Ok(Some(ring))
        }),
        rests: false,
        command,
        rule,
    }
}

/// Creates a ring whose description is changed first.
fn ring(name: &'static str, change: fn(&mut Vec<u32>), rule: &'static str) -> Case {
    Case {
        name,
        begin: READY,
        act: Box::new(move |client| {
            let (resource, _memory) = client.shared(Ring::BYTES)?;
            let mut words = Ring::create(resource);
            change(&mut words);
            client.submit(&words).map(no_ring)
        }),
        rests: false,
        command: "vkCreateRingMESA",
        rule,
    }
}

/// Rings, and the streams beside them.
pub(super) fn rings() -> Vec<Case> {
    use command as c;
    vec![
        ring(
            "a ring in no resource",
            |words| words[10] = 77,
            "resource 77 does not exist",
        ),
        ring(
            "a ring of another structure",
            |words| words[6] = 12,
            "sType 12, where 1000384000 must be",
        ),
        ring(
            "a ring longer than its resource",
            |words| words[13] *= 2,
            "leaves its resource",
        ),
        ring(
            "a buffer that is no power of two",
            |words| words[25] = 4000,
            "is not a power of two",
        ),
        ring(
            "a buffer outside",
            |words| words[23] = 0x7fff_ff00,
            "leaves the ring",
        ),
        ring(
            "a tail in the buffer",
            |words| words[19] = 192,
            "ring tail and ring buffer overlap",
        ),
        ring(
            "a status at an odd place",
            |words| words[21] = 130,
            "is not aligned to 4 bytes",
        ),
        ring(
            "an offset around the end",
            |words| words[12] = u32::MAX,
            "leaves its resource",
        ),
        Case {
            name: "a ring twice",
            begin: READY,
            act: Box::new(|client| {
                let ring = Ring::new(client)?;
                Ring::new(client)?;
                Ok(Some(ring))
            }),
            rests: false,
            command: "vkCreateRingMESA",
            rule: "exists already",
        },
        Case {
            name: "a tail that jumps",
            begin: READY,
            act: Box::new(|client| {
                let mut ring = Ring::new(client)?;
                ring.set_tail(client, 1 << 20)?;
                Ok(Some(ring))
            }),
            rests: false,
            command: "ring",
            rule: "bytes ahead of head 0 in a buffer of",
        },
        Case {
            name: "a tail between words",
            begin: READY,
            act: Box::new(|client| {
                let mut ring = Ring::new(client)?;
                ring.set_tail(client, 7)?;
                Ok(Some(ring))
            }),
            rests: false,
            command: "(no command)",
            rule: "the bytes end inside a command",
        },
        Case {
            rests: true,
            ..in_ring(
                "a client that does not look",
                Words::command(9999),
                "command 9999",
                "no command has this number",
            )
        },
        submitted(
            "no such ring to end",
            Words::command(c::DESTROY_RING).wide(&[5]),
            "vkDestroyRingMESA",
            "ring 0x5 does not exist",
        ),
        submitted(
            "no such ring to wake",
            Words::command(c::NOTIFY_RING).wide(&[5]).and(&[1, 0]),
            "vkNotifyRingMESA",
            "ring 0x5 does not exist",
        ),
        submitted(
            "no such ring to wait for",
            Words::command(c::WAIT_RING_SEQNO).wide(&[5, 1]),
            "vkWaitRingSeqnoMESA",
            "ring 0x5 does not exist",
        ),
        Case {
            name: "a write beside a ring's extra words",
            begin: READY,
            act: Box::new(|client| {
                let ring = Ring::new(client)?;
                let words = Words::command(c::WRITE_RING_EXTRA)
                    .wide(&[Ring::ID.into(), 4])
                    .and(&[1]);
                client.submit(&words.0)?;
                Ok(Some(ring))
            }),
            rests: false,
            command: "vkWriteRingExtraMESA",
            rule: "ring extra word at 4 leaves the region of 4 bytes",
        },
        submitted(
            "a wait of the virtqueue for itself",
            Words::command(c::WAIT_VIRTQUEUE_SEQNO).wide(&[1]),
            "vkWaitVirtqueueSeqnoMESA",
            "the virtqueue cannot wait for itself",
        ),
        in_ring(
            "a ring made in a ring",
            Words(Ring::create(1)),
            "vkCreateRingMESA",
            "the command is for the virtqueue, not for rings and streams",
        ),
        submitted(
            "replies to no resource",
            Words::command(c::SET_REPLY_COMMAND_STREAM)
                .wide(&[1])
                .and(&[9])
                .wide(&[0, 64]),
            "vkSetReplyCommandStreamMESA",
            "resource 9 does not exist",
        ),
        Case {
            name: "replies beside a resource",
            begin: READY,
            act: Box::new(|client| {
                let (resource, _memory) = client.shared(4096)?;
                let words = Words::command(c::SET_REPLY_COMMAND_STREAM)
                    .wide(&[1])
                    .and(&[resource])
                    .wide(&[4092, u64::MAX - 4]);
                client.submit(&words.0).map(no_ring)
            }),
            rests: false,
            command: "vkSetReplyCommandStreamMESA",
            rule: "of a resource of 4096 bytes",
        },
        in_ring(
            "a reply to nowhere",
            Words::asking(c::ENUMERATE_INSTANCE_VERSION).wide(&[1]),
            "vkEnumerateInstanceVersion",
            "no reply stream is set",
        ),
        in_ring(
            "a place in no reply stream",
            Words::command(c::SEEK_REPLY_COMMAND_STREAM).wide(&[5]),
            "vkSeekReplyCommandStreamMESA",
            "no reply stream is set",
        ),
        in_ring(
            "commands in no resource",
            Words::command(c::EXECUTE_COMMAND_STREAMS)
                .and(&[1])
                .wide(&[1])
                .and(&[99])
                .wide(&[0, 64])
                .wide(&[0])
                .and(&[0])
                .wide(&[0])
                .and(&[0]),
            "vkExecuteCommandStreamsMESA",
            "resource 99 does not exist",
        ),
    ]
}

/// Vulkan commands in a ring.
pub(super) fn commands() -> Vec<Case> {
    use command as c;
    let mut cases = encodings();
    let ready = create_instance(INSTANCE).then(&enumerate());
    cases.extend([
        in_ring(
            "a second instance",
            create_instance(INSTANCE).then(&create_instance(2)),
            "vkCreateInstance",
            "a second instance in one context",
        ),
        in_ring(
            "an instance without a number",
            create_instance(0),
            "vkCreateInstance",
            "a new object needs an id that is not 0",
        ),
        in_ring(
            "no such instance",
            enumerate(),
            "vkEnumeratePhysicalDevices",
            "object 1 is not a live",
        ),
        in_ring(
            "an instance for a physical device",
            ready
                .clone()
                .then(&Words::command(c::GET_PHYSICAL_DEVICE_FEATURES).wide(&[INSTANCE, 1, 55])),
            "vkGetPhysicalDeviceFeatures",
            "object 1 is not a live",
        ),
        in_ring(
            "a buffer with the number of the device",
            device().then(&create_buffer(DEVICE, 64)),
            "vkCreateBuffer",
            "id 3 already names an object",
        ),
        in_ring(
            "a buffer that is destroyed twice",
            device()
                .then(&create_buffer(9, 64))
                .then(&destroy(9))
                .then(&destroy(9)),
            "vkDestroyBuffer",
            "object 9 is not a live",
        ),
        in_ring(
            "a buffer destroyed as another object",
            device().then(&destroy(PHYSICAL_DEVICE)),
            "vkDestroyBuffer",
            "object 2 is not a live",
        ),
        in_ring(
            "a submission to a device",
            device().then(
                &Words::command(c::QUEUE_SUBMIT)
                    .wide(&[DEVICE])
                    .and(&[0])
                    .wide(&[0, 0]),
            ),
            "vkQueueSubmit",
            "object 3 is not a live",
        ),
        in_ring(
            "memory of a type that is not there",
            device().then(
                &Words::command(c::ALLOCATE_MEMORY)
                    .wide(&[DEVICE, 1])
                    .and(&[5])
                    .wide(&[0, 4096])
                    .and(&[31])
                    .wide(&[0, 1, 7]),
            ),
            "vkAllocateMemory",
            "memory type 31 of 1",
        ),
        in_ring(
            "a fence on no device",
            ready.then(
                &Words::command(c::CREATE_FENCE)
                    .wide(&[DEVICE, 1])
                    .and(&[8])
                    .wide(&[0])
                    .and(&[0])
                    .wide(&[0, 1, 5]),
            ),
            "vkCreateFence",
            "object 3 is not a live",
        ),
        in_ring(
            "a shader that is no shader",
            device().then(
                &Words::command(c::CREATE_SHADER_MODULE)
                    .wide(&[DEVICE, 1])
                    .and(&[16])
                    .wide(&[0])
                    .and(&[0])
                    .wide(&[7, 1])
                    .and(&[0x0723_0203])
                    .wide(&[0, 1, 5]),
            ),
            "vkCreateShaderModule",
            "length 7 is not a multiple of 4",
        ),
    ]);
    cases
}

fn destroy(buffer: u64) -> Words {
    Words::command(command::DESTROY_BUFFER).wide(&[DEVICE, buffer, 0])
}

/// Bytes that are no commands.
fn encodings() -> Vec<Case> {
    use command as c;
    let info = |chain: &Words| {
        Words::command(c::CREATE_INSTANCE)
            .wide(&[1])
            .and(&[1])
            .then(chain)
    };
    // One structure in a chain after the other, and no end.
    let deep = (0..300).fold(Words::default(), |words, _| {
        words.wide(&[1]).and(&[1_000_059_000])
    });
    vec![
        in_ring(
            "an unknown command",
            Words::command(9999),
            "command 9999",
            "no command has this number",
        ),
        in_ring(
            "unknown flags",
            {
                let mut words = create_instance(INSTANCE);
                words.0[1] = 0xff00;
                words
            },
            "vkCreateInstance",
            "flags",
        ),
        submitted(
            "half a command",
            Words::command(c::CREATE_INSTANCE).wide(&[1]),
            "vkCreateInstance",
            "the bytes end inside the command",
        ),
        in_ring(
            "presence that is neither yes nor no",
            Words::command(c::CREATE_INSTANCE).wide(&[2]).and(&[1; 30]),
            "vkCreateInstance",
            "presence flag 2, where only 0 and 1 mean something",
        ),
        in_ring(
            "a structure of another type",
            Words::command(c::CREATE_INSTANCE).wide(&[1]).and(&[3; 30]),
            "vkCreateInstance",
            "sType 3, where 1 must be",
        ),
        in_ring(
            "an unknown structure in a chain",
            info(&Words::default().wide(&[1]).and(&[0x7777; 30])),
            "vkCreateInstance",
            "may not be in this pNext chain",
        ),
        in_ring(
            "a chain without an end",
            create_instance(INSTANCE)
                .then(&enumerate())
                .then(
                    &Words::command(c::CREATE_DEVICE)
                        .wide(&[PHYSICAL_DEVICE, 1])
                        .and(&[3]),
                )
                .then(&deep),
            "vkCreateDevice",
            "chain",
        ),
        in_ring(
            "an array of half of all memory",
            info(&Words::default())
                .wide(&[0])
                .and(&[0])
                .wide(&[0])
                .and(&[u32::MAX])
                .wide(&[u32::MAX.into()])
                .and(&[0; 16]),
            "vkCreateInstance",
            "decoding needs more memory than the limit",
        ),
        in_ring(
            "an array of another length",
            info(&Words::default())
                .wide(&[0])
                .and(&[0])
                .wide(&[0])
                .and(&[1])
                .wide(&[2])
                .and(&[0; 16]),
            "vkCreateInstance",
            "an array of 2 elements, where 1 were announced",
        ),
        in_ring(
            "a string without an end",
            info(&Words::default())
                .wide(&[0])
                .and(&[0])
                .wide(&[0])
                .and(&[1])
                .wide(&[1, 0])
                .and(&[0; 16]),
            "vkCreateInstance",
            "a pointer or array that must be there is null",
        ),
        in_ring(
            "an allocator",
            {
                let mut words = create_instance(INSTANCE);
                let at = words.0.len() - 6;
                words.0[at] = 1;
                words.and(&[0; 12])
            },
            "vkCreateInstance",
            "a pointer that must be null is not",
        ),
        in_ring(
            "destroying with an allocator",
            create_instance(INSTANCE)
                .then(&Words::command(c::DESTROY_INSTANCE).wide(&[INSTANCE, 1]))
                .and(&[0; 8]),
            "vkDestroyInstance",
            "a pointer that must be null is not",
        ),
    ]
}
