//! Input to a whole context: the boundary between a guest and its renderer.
//!
//! The first byte says what the rest is: an even one, a list of steps on a device with one object of
//! each kind; an odd one, bytes for a fresh context as they are (recordings begin like that).

use std::cell::RefCell;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use parhelion_model::control::{FaultKind, ToRenderer};
use parhelion_model::id::{FenceSeqno, ObjectId, ResourceId, Timeline};
use parhelion_model::limits::Limits;
use parhelion_render::process::fuzz::Session;
use parhelion_vk::loader::Loader;

use crate::input::Input;
use crate::stream::{self, Living};

/// Resources that every context has: replies, command streams, two for whatever.
const RESOURCES: u32 = 4;
const RESOURCE_BYTES: u64 = 1 << 16;
const REPLIES: u32 = 1;
const STREAMS: u32 = 2;

/// The most steps of one input.
const MAX_STEPS: usize = 48;

/// A file that always holds the name of the command being executed, for whoever finds the process
/// dead. Named by the environment; nothing is written without it.
const NOTE_VARIABLE: &str = "PARHELION_FUZZ_NOTE";

/// Which driver is behind a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// The null driver: what goes wrong is ours.
    Null,
    /// The host's: it may go wrong by itself.
    Host,
}

fn note(name: &str) {
    thread_local! {
        static FILE: RefCell<Option<Option<std::fs::File>>> = const { RefCell::new(None) };
    }
    FILE.with_borrow_mut(|file| {
        let file = file.get_or_insert_with(|| {
            let folder = std::env::var_os(NOTE_VARIABLE)?;
            let name = format!("{}.note", std::process::id());
            std::fs::File::create(std::path::Path::new(&folder).join(name)).ok()
        });
        if let Some(file) = file {
            let _ = file.write_all_at(format!("{name:<64}\n").as_bytes(), 0);
            let _ = file.flush();
        }
    });
}

/// Limits that keep one input from taking the machine.
fn limits() -> Limits {
    Limits {
        shm_bytes: 16 << 20,
        blobs: 64,
        objects: 4096,
        rings: 4,
        decoder_arena_bytes: 4 << 20,
        command_stream_bytes: 1 << 20,
        pending_fences: 64,
        syncs: 64,
        waits: 64,
        ..Limits::default()
    }
}

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken; that is what fuzzing is for.
pub fn run(data: &[u8], loader: &Arc<Loader>, driver: Driver) {
    let mut session = Session::new(Arc::clone(loader), limits()).expect("sockets can be made");
    for resource in 1..=RESOURCES {
        session
            .shm(resource, RESOURCE_BYTES)
            .expect("shared memory can be made");
    }
    let mut input = Input(data);
    if input.byte() & 1 == 0 {
        for command in stream::prelude() {
            note(stream::name(&command));
            assert!(session.ring(&command), "{:?}", session.end());
        }
        steps(&mut session, &mut input, driver);
    } else {
        note("bytes");
        session.ring(input.0);
    }
    note("end");
    if let Some(end) = session.end() {
        // A guest can always be at fault. The host can only with a driver that fails.
        assert!(
            driver == Driver::Host || end.kind == FaultKind::Guest,
            "a guest made the host fail: {end:?}"
        );
    }
    assert!(session.close(), "something of the context is left");
    note("idle");
}

/// What would only wait, or end what the other steps need.
fn is_left_out(name: &str, driver: Driver) -> bool {
    let ends = ["vkCreateInstance", "vkDestroyInstance", "vkDestroyDevice"].contains(&name);
    // With the null driver nothing waits.
    ends || driver == Driver::Host && name.starts_with("vkWait")
}

fn steps(session: &mut Session, input: &mut Input<'_>, driver: Driver) {
    let mut living = Living::after_prelude();
    let mut fences = 0;
    for _ in 0..MAX_STEPS {
        if input.is_empty() || session.is_over() {
            return;
        }
        let step = input.byte();
        match step {
            0..=0xdf => command(session, input, &mut living, step, driver),
            0xe0..=0xe7 => {
                note("blob");
                session.control(&ToRenderer::CreateBlob {
                    resource: ResourceId(u32::from(input.byte() & 31)),
                    blob: ObjectId(u64::from(input.byte())),
                    size_bytes: input.size(),
                    flags: u32::from(step & 7),
                });
            }
            0xe8..=0xef => {
                note("destroy resource");
                session.control(&ToRenderer::DestroyResource {
                    resource: ResourceId(u32::from(input.byte() & 31)),
                });
            }
            0xf0..=0xf7 => {
                note("fence");
                fences += 1;
                let index = if step & 4 == 0 {
                    stream::TIMELINE
                } else {
                    u32::from(input.byte() & 63)
                };
                let timeline = Timeline::new(index).unwrap_or(Timeline::CPU);
                session.submit(timeline, Some(FenceSeqno(fences)), &[]);
            }
            _ => {
                note("bytes");
                let length = usize::from(input.byte());
                let bytes = input.take(length);
                if step & 1 == 0 {
                    session.ring(bytes);
                } else {
                    session.submit(Timeline::CPU, None, bytes);
                }
            }
        }
    }
}

/// Makes a command and has it executed.
fn command(
    session: &mut Session,
    input: &mut Input<'_>,
    living: &mut Living,
    step: u8,
    driver: Driver,
) {
    let entry = stream::pick(input.short());
    let length = usize::from(input.byte());
    let decisions = input.take(length);
    if is_left_out(entry.name, driver) {
        return;
    }
    let Some(mut bytes) = stream::command(entry, decisions, living) else {
        return;
    };
    // One word is another one.
    if step & 0x0f == 0x0f {
        let words = bytes.len() / 4;
        let at = usize::from(input.short()) % words * 4;
        let value = u32::try_from(input.size() & 0xffff_ffff).unwrap_or_default();
        bytes[at..at + 4].copy_from_slice(&value.to_le_bytes());
    }
    if step & 0x10 != 0 {
        bytes = stream::asking(bytes, REPLIES);
    }
    note(entry.name);
    match step >> 5 {
        0..=3 => {
            session.ring(&bytes);
        }
        4 | 5 => session.submit(Timeline::CPU, None, &bytes),
        _ => {
            // The stream lies in a resource of its own, which may be gone by now.
            let resource = STREAMS;
            if session.fill(resource, &bytes) {
                session.ring(&stream::streams(resource, bytes.len()));
            }
        }
    }
}
