//! Which command each channel is at, so that one that never ends is noticed.
//!
//! A channel stores what it begins, with one relaxed store a command; the thread that reads the socket
//! looks now and then. Commands that wait for the GPU or for another ring may take as long as they want:
//! the GPU's own limit ends them.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use parhelion_venus as venus;
use venus::command_name;

/// Commands that wait for something.
const WAITING: [u32; 9] = [
    venus::WaitForFences::ID,
    venus::WaitSemaphores::ID,
    venus::QueueWaitIdle::ID,
    venus::DeviceWaitIdle::ID,
    venus::DestroyDevice::ID,
    venus::DestroyInstance::ID,
    venus::GetQueryPoolResults::ID,
    venus::WaitRingSeqnoMESA::ID,
    venus::WaitVirtqueueSeqnoMESA::ID,
];

/// The command that a channel is at; zero between commands, and while it waits for a turn.
///
/// The upper half counts, so that the same command twice is not one that takes long.
#[derive(Debug, Default)]
pub(crate) struct Progress(AtomicU64);

impl Progress {
    /// Command `id` begins; `number` counts commands.
    pub(crate) fn begin(&self, number: u64, id: u32) {
        let word = number << 32 | u64::from(id);
        self.0.store(word, Ordering::Relaxed);
    }

    /// There is no command.
    pub(crate) fn rest(&self) {
        self.0.store(0, Ordering::Relaxed);
    }

    /// Runs `wait`, which takes as long as others want.
    pub(crate) fn pause<T>(&self, wait: impl FnOnce() -> T) -> T {
        let word = self.0.swap(0, Ordering::Relaxed);
        let done = wait();
        self.0.store(word, Ordering::Relaxed);
        done
    }
}

/// The channels of a context.
#[derive(Debug, Default)]
pub(crate) struct Channels(Mutex<Vec<Weak<Progress>>>);

impl Channels {
    /// A new channel.
    pub(crate) fn add(&self) -> Arc<Progress> {
        let progress = Arc::new(Progress::default());
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|channel| channel.strong_count() > 0);
        all.push(Arc::downgrade(&progress));
        progress
    }
}

/// Looks at channels now and then.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    /// What a channel was at, and since when it is known to be.
    seen: HashMap<usize, (u64, Instant)>,
}

impl Watch {
    /// The command that has been under way for longer than `limit`, and for how long.
    pub(crate) fn look(
        &mut self,
        channels: &Channels,
        limit: Duration,
        now: Instant,
    ) -> Option<(&'static str, Duration)> {
        let all = channels.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut seen = HashMap::new();
        let mut late = None;
        for channel in all.iter().filter_map(Weak::upgrade) {
            let word = channel.0.load(Ordering::Relaxed);
            if word == 0 {
                continue;
            }
            let key = Arc::as_ptr(&channel).addr();
            let since = match self.seen.get(&key) {
                Some((before, since)) if *before == word => *since,
                _ => now,
            };
            seen.insert(key, (word, since));
            let id = u32::try_from(word & u64::from(u32::MAX)).unwrap_or(0);
            let took = now.duration_since(since);
            if took > limit && !WAITING.contains(&id) {
                late = Some((command_name(id).unwrap_or("a command"), took));
            }
        }
        self.seen = seen;
        late
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(10);

    #[test]
    fn a_command_that_does_not_end_is_noticed_and_a_wait_is_not() {
        let channels = Channels::default();
        let (one, other) = (channels.add(), channels.add());
        let mut watch = Watch::default();
        let began = Instant::now();
        let mut look = |after| watch.look(&channels, LIMIT, began + Duration::from_secs(after));
        one.begin(1, venus::CreateComputePipelines::ID);
        other.begin(1, venus::DeviceWaitIdle::ID);
        assert_eq!(look(0), None);
        assert_eq!(look(9), None);
        // Another one of the same kind.
        one.begin(2, venus::CreateComputePipelines::ID);
        assert_eq!(look(11), None);
        let (name, took) = look(22).unwrap();
        assert_eq!((name, took.as_secs()), ("vkCreateComputePipelines", 11));
        one.pause(|| assert_eq!(look(40), None));
        assert_eq!(look(41), None);
        one.rest();
        assert_eq!(look(80), None);
    }
}
