//! Semaphores that count, and lists of submissions.

use super::*;

const COUNTS: u64 = NEW;
const COUNTS_NOT: u64 = NEW + 1;

fn create_semaphore(id: u64, kind: vk::SemaphoreType) -> Vec<u8> {
    bytes(|a, e| {
        let kind = vk::SemaphoreTypeCreateInfo {
            semaphore_type: kind,
            ..Default::default()
        };
        let info = vk::SemaphoreCreateInfo {
            p_next: a.node::<vk::SemaphoreTypeCreateInfo<'_>>(kind).unwrap(),
            ..Default::default()
        };
        venus::CreateSemaphore {
            device: device(),
            p_create_info: a.one(info).unwrap(),
            p_semaphore: ids(a, &[id]),
        }
        .encode(0, e);
    })
}

/// One semaphore that counts and one that does not.
fn semaphores() -> Vec<u8> {
    [
        create_semaphore(COUNTS, vk::SemaphoreType::TIMELINE),
        create_semaphore(COUNTS_NOT, vk::SemaphoreType::BINARY),
    ]
    .concat()
}

fn value(semaphore: u64) -> Vec<u8> {
    say!(|a| GetSemaphoreCounterValue {
        device: device(),
        semaphore: Id::new(semaphore),
        p_value: a.out(1).unwrap(),
    })
}

fn wait(semaphore: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::SemaphoreWaitInfo {
            semaphore_count: 2,
            p_semaphores: a.copy(&[COUNTS, semaphore].map(vk::Semaphore)).unwrap(),
            p_values: a.copy(&[0, 0]).unwrap(),
            ..Default::default()
        };
        venus::WaitSemaphores {
            device: device(),
            p_wait_info: a.one(info).unwrap(),
            timeout: 0,
        }
        .encode(0, e);
    })
}

fn signal(semaphore: u64) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::SemaphoreSignalInfo {
            semaphore: vk::Semaphore(semaphore),
            value: 1,
            ..Default::default()
        };
        venus::SignalSemaphore {
            device: device(),
            p_signal_info: a.one(info).unwrap(),
        }
        .encode(0, e);
    })
}

/// Signals two semaphores, with what `chain` makes.
fn submit_with(chain: impl for<'a> FnOnce(&'a Arena) -> vk::Chain<'a>) -> Vec<u8> {
    bytes(|a, e| {
        let info = vk::SubmitInfo {
            p_next: chain(a),
            signal_semaphore_count: 2,
            p_signal_semaphores: a.copy(&[COUNTS, COUNTS_NOT].map(vk::Semaphore)).unwrap(),
            ..Default::default()
        };
        venus::QueueSubmit {
            queue: Id::new(QUEUE),
            submit_count: 1,
            p_submits: a.one(info).unwrap(),
            fence: Id::new(0),
        }
        .encode(0, e);
    })
}

/// With so many values.
fn submit(count: u32) -> Vec<u8> {
    submit_with(|a| {
        let values = vk::TimelineSemaphoreSubmitInfo {
            signal_semaphore_value_count: count,
            p_signal_semaphore_values: a.copy(&vec![5; count as usize]).unwrap(),
            ..Default::default()
        };
        a.node::<vk::TimelineSemaphoreSubmitInfo<'_>>(values)
            .unwrap()
    })
}

/// On so many devices.
fn submit_to_group(count: u32) -> Vec<u8> {
    submit_with(|a| {
        let group = vk::DeviceGroupSubmitInfo {
            signal_semaphore_count: count,
            p_signal_semaphore_device_indices: a.copy(&vec![0; count as usize]).unwrap(),
            ..Default::default()
        };
        a.node::<vk::DeviceGroupSubmitInfo<'_>>(group).unwrap()
    })
}

#[test]
fn of_semaphores() {
    let of = |command, rule, good, bad| Case {
        before: semaphores(),
        ..case(command, rule, good, bad)
    };
    let rule = "does not count";
    play(vec![
        of(
            "vkGetSemaphoreCounterValue",
            rule,
            value(COUNTS),
            value(COUNTS_NOT),
        ),
        of("vkWaitSemaphores", rule, wait(COUNTS), wait(COUNTS_NOT)),
        of(
            "vkSignalSemaphore",
            rule,
            signal(COUNTS),
            signal(COUNTS_NOT),
        ),
        of("vkQueueSubmit", "values to signal", submit(2), submit(1)),
        of(
            "vkQueueSubmit",
            "devices that signal",
            submit_to_group(2),
            submit_to_group(1),
        ),
    ]);
}
