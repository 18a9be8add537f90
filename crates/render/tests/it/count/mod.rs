//! What the hot path does not do: allocations, and system calls.
//!
//! The renderer under test is this program with an allocator that counts for each thread; it tells the
//! counts to whoever connects to a socket. System calls are what `strace` saw of the ring's thread.

mod allocator;

use std::fs;
use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use parhelion_model::limits::Limits;

use crate::client::{Guest, RENDERER, Ring, renderer};
use crate::make;
use crate::world::{
    BUFFER, COMMANDS, DESCRIPTORS, DEVICE, FRESH, LAYOUT, MEMORY_BYTES, POOL, SET, World,
};

/// Where the renderer tells its counts, if that is wanted.
const COUNTS_VARIABLE: &str = "PARHELION_TEST_COUNTS";

/// In the renderer: tells the counts to whoever connects.
pub(crate) fn tell_on_request() {
    let Some(path) = std::env::var_os(COUNTS_VARIABLE) else {
        return;
    };
    let listener = UnixListener::bind(path).unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            for (thread, times) in allocator::asked() {
                stream.write_all(&thread.to_le_bytes()).unwrap();
                stream.write_all(&times.to_le_bytes()).unwrap();
            }
        }
    });
}

/// A pipeline layout.
const PIPELINE_LAYOUT: u64 = FRESH;

/// A world whose renderer counts.
struct Counted {
    world: World,
    ring: Ring,
    socket: PathBuf,
    _folder: tempfile::TempDir,
}

impl Counted {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("counts");
        let mut command = renderer();
        command.env(COUNTS_VARIABLE, &socket);
        let mut world = World::of(Guest::of(command, Limits::default()));
        let mut ring = world.guest.ring_of(1 << 20, Duration::from_secs(1));
        ring.run(&make::create_drawing_layout(
            DEVICE,
            PIPELINE_LAYOUT,
            LAYOUT,
        ))
        .unwrap();
        Self {
            world,
            ring,
            socket,
            _folder: folder,
        }
    }

    /// How often threads that run rings have asked for memory.
    fn allocations(&self) -> u64 {
        let mut told = Vec::new();
        let mut stream = UnixStream::connect(&self.socket).unwrap();
        stream.read_to_end(&mut told).unwrap();
        let process = self.world.guest.process_id();
        let of_rings = told.chunks_exact(12).filter_map(|told| {
            let (thread, times) = told.split_at(4);
            let thread = i32::from_le_bytes(thread.try_into().unwrap());
            let name = fs::read_to_string(format!("/proc/{process}/task/{thread}/comm")).ok()?;
            let is_ring = name.starts_with("ring");
            is_ring.then(|| u64::from_le_bytes(times.try_into().unwrap()))
        });
        of_rings.sum()
    }

    /// How often the commands made rings ask for memory, once all is warm.
    fn allocations_of(&mut self, commands: &[u8]) -> u64 {
        for _ in 0..3 {
            self.ring.run(commands).unwrap();
        }
        let before = self.allocations();
        for _ in 0..ROUNDS {
            self.ring.run(commands).unwrap();
        }
        self.allocations() - before
    }
}

/// How often a batch is repeated while it is counted.
const ROUNDS: u64 = 20;

/// A command buffer with so many draws.
fn draws(count: u32) -> Vec<u8> {
    make::drawing(COMMANDS, PIPELINE_LAYOUT, SET, count)
}

#[test]
fn commands_do_not_allocate() {
    let mut counted = Counted::new();
    // 3,000 commands in each of the rounds.
    let allocations = counted.allocations_of(&draws(1_000));
    assert_eq!(allocations, 0, "of a loop of draws");
    let mut answered = make::set_reply(counted.ring.replies.resource, 0, 64);
    for _ in 0..1_000 {
        answered.extend(make::seek_reply(0));
        answered.extend(make::asking(make::memory_requirements(DEVICE, BUFFER)));
    }
    let allocations = counted.allocations_of(&answered);
    assert_eq!(allocations, 0, "of commands that are answered");
}

/// Making and ending `count` objects, one after the other.
fn pairs(count: u64, pair: impl Fn(u64) -> Vec<Vec<u8>>) -> Vec<u8> {
    let commands = (0..count).flat_map(|at| pair(FRESH + 1 + at));
    commands.flatten().collect()
}

#[test]
fn an_object_costs_a_known_number_of_allocations() {
    let mut counted = Counted::new();
    let mut others = Vec::new();
    let mut check = |name: &str, expected: u64, pair: &dyn Fn(u64) -> Vec<Vec<u8>>| {
        let allocations = counted.allocations_of(&pairs(100, pair));
        let pairs = 100 * ROUNDS;
        // Rounded: a table grows now and then.
        let each = (allocations + pairs / 2) / pairs;
        if each != expected {
            others.push(format!(
                "{name}: {allocations} for {pairs} objects, not {expected} each"
            ));
        }
    };
    // The object itself, and of set layouts also what is known of them.
    check("fence", 1, &|id| {
        vec![
            make::create_fence(DEVICE, id),
            make::destroy_fence(DEVICE, id),
        ]
    });
    check("event", 1, &|id| {
        vec![
            make::create_event(DEVICE, id),
            make::destroy_event(DEVICE, id),
        ]
    });
    check("semaphore", 1, &|id| {
        vec![
            make::create_semaphore(DEVICE, id),
            make::destroy_semaphore(DEVICE, id),
        ]
    });
    check("sampler", 1, &|id| {
        vec![
            make::create_sampler(DEVICE, id),
            make::destroy_sampler(DEVICE, id),
        ]
    });
    check("buffer", 1, &|id| {
        vec![
            make::create_buffer(DEVICE, id, 256),
            make::destroy_buffer(DEVICE, id),
        ]
    });
    check("image", 1, &|id| {
        vec![
            make::create_plain_image(DEVICE, id),
            make::destroy_image(DEVICE, id),
        ]
    });
    check("set layout", 2, &|id| {
        vec![
            make::create_set_layout(DEVICE, id),
            make::destroy_set_layout(DEVICE, id),
        ]
    });
    check("pipeline layout", 1, &|id| {
        vec![
            make::create_pipeline_layout(DEVICE, id),
            make::destroy_pipeline_layout(DEVICE, id),
        ]
    });
    check("command pool", 1, &|id| {
        vec![
            make::create_command_pool(DEVICE, id),
            make::destroy_command_pool(DEVICE, id),
        ]
    });
    check("command buffer", 1, &|id| {
        vec![
            make::allocate_command_buffers(DEVICE, POOL, &[id]),
            make::free_command_buffers(DEVICE, POOL, &[id]),
        ]
    });
    check("descriptor set", 1, &|id| {
        vec![
            make::allocate_sets(DEVICE, DESCRIPTORS, LAYOUT, &[id]),
            make::free_sets(DEVICE, DESCRIPTORS, &[id]),
        ]
    });
    assert!(others.is_empty(), "{others:#?}");
}

#[test]
fn commands_make_no_system_calls() {
    let has_strace = Command::new("strace").arg("-V").output().is_ok();
    if !has_strace {
        println!("skipped: `strace` is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let traces = folder.path().join("trace");
    let mut command = Command::new("strace");
    command.args(["-ff", "-qq", "-o"]).arg(&traces).arg("--");
    command.arg(std::env::current_exe().unwrap()).args(RENDERER);
    let mut world = World::of(Guest::of(command, Limits::default()));
    let mut ring = world.guest.ring_of(1 << 20, Duration::from_secs(1));
    ring.run(&make::create_drawing_layout(
        DEVICE,
        PIPELINE_LAYOUT,
        LAYOUT,
    ))
    .unwrap();
    ring.run(&draws(5_000)).unwrap();

    // Two frees, each of which unmaps memory, are the marks around 15,004 commands.
    let [first, second] = [FRESH + 1, FRESH + 2];
    for id in [first, second] {
        ring.run(&make::allocate(DEVICE, id, MEMORY_BYTES, 0))
            .unwrap();
    }
    let mut batch = make::free_memory(DEVICE, first);
    batch.extend(draws(5_000));
    batch.extend(make::free_memory(DEVICE, second));
    ring.run(&batch).unwrap();
    world.guest.hang_up();

    let between = between_frees(&trace_of_ring(folder.path()));
    // The first free closes its memory yet; a standard library for debugging looks at it before.
    let others: Vec<_> = between
        .iter()
        .filter(|line| !line.starts_with("close(") && !line.starts_with("fcntl("))
        .collect();
    assert!(others.is_empty(), "commands made system calls: {others:#?}");
    assert!(
        between.len() <= 2,
        "commands made system calls: {between:#?}"
    );
}

/// The trace of the thread that freed memory, when all traces are complete.
fn trace_of_ring(folder: &Path) -> Vec<String> {
    let traces = fs::read_dir(folder).unwrap().flatten();
    let read = |path: PathBuf| fs::read_to_string(path).unwrap_or_default();
    let mut found: Vec<Vec<String>> = traces
        .map(|trace| read(trace.path()).lines().map(str::to_owned).collect())
        .filter(|lines: &Vec<String>| {
            let is_ring = lines
                .iter()
                .any(|line| line.contains("PR_SET_NAME, \"ring"));
            is_ring && frees(lines).len() >= 2
        })
        .collect();
    assert_eq!(found.len(), 1, "one ring has freed memory");
    found.remove(0)
}

/// Where memory was unmapped that belongs to memory objects.
fn frees(lines: &[String]) -> Vec<usize> {
    let of_object = format!(", {})", MEMORY_BYTES.next_multiple_of(4096));
    let is_free = |line: &str| line.starts_with("munmap(") && line.contains(&of_object);
    let numbered = lines.iter().enumerate();
    numbered
        .filter(|(_, line)| is_free(line))
        .map(|(at, _)| at)
        .collect()
}

/// What was called between the last two of them.
fn between_frees(lines: &[String]) -> Vec<String> {
    let frees = frees(lines);
    let [.., first, second] = frees.as_slice() else {
        panic!("two frees unmap twice: {lines:#?}");
    };
    lines[first + 1..*second].to_vec()
}
