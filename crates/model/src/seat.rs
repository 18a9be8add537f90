//! The *seat* of a context: a page of shared memory through which whoever divides the GPU up, the device
//! process and one renderer see each other without messages.
//!
//! Each renderer has a page of its own, so what a renderer writes where it should not harms itself only.
//! Numbers of a renderer are read as claims.
//!
//! | offset | size | written by | what |
//! |---|---|---|---|
//! | [`STATE`] | 4 | scheduler | [`OPEN`], [`CLOSED`], [`TURN`] or [`SINGLE`] |
//! | [`BEAT`] | 4 | scheduler | counts up while there are turns: a scheduler that stopped keeps nobody waiting |
//! | [`EXACT`] | 4 | scheduler | not zero: every counted submission is measured |
//! | [`SIGNAL`] | 4 | both | counts up when something changed; who waits, waits for it |
//! | [`WAITING`] | 4 | renderer | threads that wait for a turn |
//! | [`IN_FLIGHT`] | 4 | renderer | counted submissions on the GPU |
//! | [`PIECES`] | 4 | renderer | counted submissions, and parts of such, since it began; wraps |
//! | [`SUBMISSIONS`] | 8 | renderer | submissions since it began |
//! | [`GPU_TIME`] | 8 | renderer | nanoseconds that the GPU worked for it, while submissions are counted |
//! | [`BACKLOG`] | 4 | renderer | submissions on the GPU that are followed, but were made while the gate was open |
//! | [`VRAM_LIMIT`] | 8 | device | bytes of device memory that the vGPU may have; [`u64::MAX`]: no limit |
//! | [`VRAM_USED`] | 8 | device | bytes that it has |
//! | [`TIMEOUT`] | 8 | device | nanoseconds that a submission may take; 0: no limit |

/// Size of the page.
pub const SEAT_BYTES: u64 = 4096;

/// Offset of the gate's state.
pub const STATE: usize = 0;
/// Offset of the scheduler's sign of life.
pub const BEAT: usize = 4;
/// Offset of a word that is not zero if every counted submission is to be measured, as there is a cap.
pub const EXACT: usize = 8;
/// Offset of the word that is waited for.
pub const SIGNAL: usize = 64;
/// Offset of the number of waiting threads.
pub const WAITING: usize = 68;
/// Offset of the number of counted submissions.
pub const IN_FLIGHT: usize = 72;
/// Offset of the number of turns that were used.
pub const PIECES: usize = 76;
/// Offset of the number of submissions.
pub const SUBMISSIONS: usize = 80;
/// Offset of the time that the GPU worked.
pub const GPU_TIME: usize = 88;
/// Offset of the number of followed submissions that were not counted.
pub const BACKLOG: usize = 96;
/// Offset of the limit of memory.
pub const VRAM_LIMIT: usize = 128;
/// Offset of the memory in use.
pub const VRAM_USED: usize = 136;
/// Offset of the limit of time.
pub const TIMEOUT: usize = 144;

/// Whoever wants to submit may.
pub const OPEN: u32 = 0;
/// It is the turn of others.
pub const CLOSED: u32 = 1;
/// It is the turn of this vGPU; submissions are counted, and few at a time.
pub const TURN: u32 = 2;

/// The same, one at a time.
pub const SINGLE: u32 = 3;

/// Counted submissions that may be on the GPU at a time: one that is worked on, and the next.
pub const DEPTH: u32 = 2;
