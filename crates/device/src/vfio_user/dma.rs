//! Memory of the guest for which the monitor gave no file: each access is a message to the monitor.
//!
//! Rules:
//!
//! - The monitor answers only while none of its processors waits for an answer of ours. So whoever answers
//!   the monitor never waits for an access, and those that are under way are given up before it waits for
//!   the worker: [`Dma::refuse`].
//! - There is one access at a time: the worker's.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::message::{DMA_FIELDS_BYTES, Header, MOST_DATA_BYTES, command, request};
use crate::monitor::Sender;
use crate::virtio::ram::Remote;

/// How long the monitor may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The accesses.
#[derive(Debug)]
pub(super) struct Dma {
    sender: Arc<Sender>,
    state: Mutex<State>,
    heard: Condvar,
}

#[derive(Debug, Default)]
struct State {
    last_id: u16,
    /// Nothing is sent, and nothing waited for.
    is_refused: bool,
    /// What is waited for, and its answer: the body of one that is good.
    waiting: Option<u16>,
    answer: Option<Option<Vec<u8>>>,
}

impl Dma {
    pub(super) fn new(sender: Arc<Sender>) -> Self {
        Self {
            sender,
            state: Mutex::default(),
            heard: Condvar::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Plain data.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An answer of the monitor's.
    pub(super) fn hear(&self, header: &Header, body: Vec<u8>) {
        let mut state = self.state();
        if state.waiting == Some(header.id) {
            state.answer = Some((!header.is_error()).then_some(body));
            self.heard.notify_all();
        } else {
            tracing::debug!(id = header.id, "an answer that nobody waits for");
        }
    }

    /// Gives up an access that is under way, and makes others fail, or stops doing so.
    pub(super) fn refuse(&self, is_refused: bool) {
        self.state().is_refused = is_refused;
        self.heard.notify_all();
    }

    /// Sends an access, and waits for its answer.
    fn ask(&self, command: u16, address: u64, count: usize, data: &[u8]) -> Option<Vec<u8>> {
        let mut state = self.state();
        if state.is_refused {
            return None;
        }
        state.last_id = state.last_id.wrapping_add(1);
        let id = state.last_id;
        state.waiting = Some(id);
        state.answer = None;
        drop(state);
        let message = request(id, command, address, count, data);
        let sent = self.sender.send(&message, &[]);
        let mut state = self.state();
        if sent.is_ok() {
            let is_over = |state: &mut State| !state.is_refused && state.answer.is_none();
            let waited = self.heard.wait_timeout_while(state, PATIENCE, is_over);
            let waited = waited.unwrap_or_else(PoisonError::into_inner);
            if waited.1.timed_out() {
                tracing::warn!("the monitor does not access its guest's memory for us");
            }
            state = waited.0;
        }
        state.waiting = None;
        state.answer.take()?
    }
}

impl Remote for Dma {
    fn read(&self, address: u64, into: &mut [u8]) -> bool {
        let parts = into.chunks_mut(MOST_DATA_BYTES);
        parts.zip(places(address)).all(|(part, at)| {
            let answer = self.ask(command::DMA_READ, at, part.len(), &[]);
            let data = answer
                .as_deref()
                .and_then(|body| body.get(DMA_FIELDS_BYTES..)?.get(..part.len()));
            data.map(|data| part.copy_from_slice(data)).is_some()
        })
    }

    fn write(&self, address: u64, from: &[u8]) -> bool {
        let parts = from.chunks(MOST_DATA_BYTES);
        parts
            .zip(places(address))
            .all(|(part, at)| self.ask(command::DMA_WRITE, at, part.len(), part).is_some())
    }
}

/// Where the parts of an access begin. Ranges of memory do not wrap around, so no access does.
fn places(address: u64) -> impl Iterator<Item = u64> {
    (0_u64..).map(move |part| address.saturating_add(part.saturating_mul(MOST_DATA_BYTES as u64)))
}
