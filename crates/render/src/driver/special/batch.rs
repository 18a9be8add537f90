//! A batch of a submission, in both of Vulkan's forms: what passing the gate and measuring need of it.

use std::ops::Range;

use parhelion_vk as vk;
use vk::Handle as _;

use crate::driver::meter::Brackets;
use crate::fault::Fault;

/// How many command buffers that are next to nothing go with the one before them.
const MOST_ATTACHED: usize = 4;

/// A part of a batch that is submitted at a time.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    /// Its command buffers.
    pub(super) buffers: Range<usize>,
    /// The batch's waits are its.
    pub(super) is_first: bool,
    /// The batch's signals are its.
    pub(super) is_last: bool,
}

impl Piece {
    /// All of a batch.
    pub(super) fn all(count: usize) -> Self {
        Self {
            buffers: 0..count,
            is_first: true,
            is_last: true,
        }
    }

    /// One command buffer of `count`, and a few behind it that are next to nothing, such as those by which a
    /// guest's driver has itself told that the others are done. `behind` says of those behind it whether
    /// they give the GPU something to do.
    pub(super) fn from(
        at: usize,
        count: usize,
        behind: impl Iterator<Item = Result<bool, Fault>>,
    ) -> Result<Self, Fault> {
        let mut end = at.saturating_add(1);
        for works in behind.take(MOST_ATTACHED) {
            if works? {
                break;
            }
            end = end.saturating_add(1);
        }
        Ok(Self {
            buffers: at..end,
            is_first: at == 0,
            is_last: end >= count,
        })
    }
}

/// `VkSubmitInfo` or `VkSubmitInfo2`.
pub(super) trait Batch<'a>: vk::Abi + Copy {
    /// How many command buffers it has.
    fn count(&self) -> usize;
    /// Their handles.
    fn raw_buffers(&self) -> impl Iterator<Item = u64>;
    /// Whether command buffers of ours may be put around it.
    fn is_plain(&self) -> bool;
    /// Whether it may be submitted in parts.
    fn can_be_split(&self) -> bool;
    /// Whether it waits for a value that may be signalled at any time.
    fn may_wait(&self) -> bool;
    /// A part of it, with one command buffer before and one behind.
    fn piece(
        &self,
        arena: &'a vk::Arena,
        piece: &Piece,
        first: Option<vk::CommandBuffer>,
        last: Option<vk::CommandBuffer>,
    ) -> Result<Self, Fault>;
}

/// Puts brackets around a list of batches.
pub(super) fn bracketed<'a, B: Batch<'a>>(
    arena: &'a vk::Arena,
    list: &[B],
    brackets: Brackets,
) -> Result<vk::In<'a, B>, Fault> {
    let last = list.len().saturating_sub(1);
    arena.array(list.len(), |index| {
        let batch = list.get(index).ok_or_else(|| Fault::host("index"))?;
        let begin = (index == 0).then_some(brackets.begin);
        let end = (index == last).then_some(brackets.end);
        batch.piece(arena, &Piece::all(batch.count()), begin, end)
    })
}

/// A part of a list, with one element before and one behind.
fn framed<'a, T: vk::Abi>(
    arena: &'a vk::Arena,
    list: &[T],
    range: Range<usize>,
    first: Option<T>,
    last: Option<T>,
) -> Result<(vk::In<'a, T>, u32), Fault> {
    let list = list
        .get(range)
        .ok_or_else(|| Fault::host("a list is too short"))?;
    let total = list.len().saturating_add(first.iter().chain(&last).count());
    let mut all = first.into_iter().chain(list.iter().copied()).chain(last);
    let array = arena.array(total, |_| {
        all.next().ok_or_else(|| Fault::host("a list is too short"))
    })?;
    let count = u32::try_from(total).map_err(|_| Fault::guest("too many command buffers"))?;
    Ok((array, count))
}

impl<'a> Batch<'a> for vk::SubmitInfo<'a> {
    fn count(&self) -> usize {
        self.p_command_buffers.as_slice().len()
    }

    fn raw_buffers(&self) -> impl Iterator<Item = u64> {
        let buffers = self.p_command_buffers.as_slice();
        buffers.iter().map(|buffer| buffer.raw())
    }

    fn is_plain(&self) -> bool {
        // Lists that go with the command buffers would have to grow as well.
        let chain = self.p_next;
        chain.find::<vk::DeviceGroupSubmitInfo<'_>>().is_none()
            && chain.find::<vk::ProtectedSubmitInfo<'_>>().is_none()
    }

    fn can_be_split(&self) -> bool {
        self.p_next.is_null()
    }

    fn may_wait(&self) -> bool {
        let values = self.p_next.find::<vk::TimelineSemaphoreSubmitInfo<'_>>();
        values.is_some_and(|values| values.wait_semaphore_value_count > 0)
    }

    fn piece(
        &self,
        arena: &'a vk::Arena,
        piece: &Piece,
        first: Option<vk::CommandBuffer>,
        last: Option<vk::CommandBuffer>,
    ) -> Result<Self, Fault> {
        let list = self.p_command_buffers.as_slice();
        let (buffers, count) = framed(arena, list, piece.buffers.clone(), first, last)?;
        let mut batch = Self {
            command_buffer_count: count,
            p_command_buffers: buffers,
            ..*self
        };
        if !piece.is_first {
            batch.wait_semaphore_count = 0;
            batch.p_wait_semaphores = vk::In::NULL;
            batch.p_wait_dst_stage_mask = vk::In::NULL;
        }
        if !piece.is_last {
            batch.signal_semaphore_count = 0;
            batch.p_signal_semaphores = vk::In::NULL;
        }
        Ok(batch)
    }
}

impl<'a> Batch<'a> for vk::SubmitInfo2<'a> {
    fn count(&self) -> usize {
        self.p_command_buffer_infos.as_slice().len()
    }

    fn raw_buffers(&self) -> impl Iterator<Item = u64> {
        let infos = self.p_command_buffer_infos.as_slice();
        infos.iter().map(|info| info.command_buffer.raw())
    }

    fn is_plain(&self) -> bool {
        self.flags.0 == 0
    }

    fn can_be_split(&self) -> bool {
        self.p_next.is_null() && self.is_plain()
    }

    fn may_wait(&self) -> bool {
        let waits = self.p_wait_semaphore_infos.as_slice();
        waits.iter().any(|wait| wait.value != 0)
    }

    fn piece(
        &self,
        arena: &'a vk::Arena,
        piece: &Piece,
        first: Option<vk::CommandBuffer>,
        last: Option<vk::CommandBuffer>,
    ) -> Result<Self, Fault> {
        let info = |command_buffer| vk::CommandBufferSubmitInfo {
            command_buffer,
            ..Default::default()
        };
        let list = self.p_command_buffer_infos.as_slice();
        let (first, last) = (first.map(info), last.map(info));
        let (infos, count) = framed(arena, list, piece.buffers.clone(), first, last)?;
        let mut batch = Self {
            command_buffer_info_count: count,
            p_command_buffer_infos: infos,
            ..*self
        };
        if !piece.is_first {
            batch.wait_semaphore_info_count = 0;
            batch.p_wait_semaphore_infos = vk::In::NULL;
        }
        if !piece.is_last {
            batch.signal_semaphore_info_count = 0;
            batch.p_signal_semaphore_infos = vk::In::NULL;
        }
        Ok(batch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a batch, of whose command buffers some give the GPU something to do.
    fn pieces(works: &[bool]) -> Vec<Piece> {
        let mut all: Vec<Piece> = Vec::new();
        while !all.last().is_some_and(|piece| piece.is_last) {
            let at = all.last().map_or(0, |piece| piece.buffers.end);
            let behind = works.iter().skip(at + 1).map(|works| Ok(*works));
            all.push(Piece::from(at, works.len(), behind).unwrap());
        }
        all
    }

    #[test]
    fn what_is_next_to_nothing_goes_with_what_is_before_it() {
        let ranges = |works: &[bool]| -> Vec<_> {
            let all = pieces(works);
            assert!(all[0].is_first && all[1..].iter().all(|piece| !piece.is_first));
            all.into_iter().map(|piece| piece.buffers).collect()
        };
        assert_eq!(ranges(&[true, false]), vec![0..2]);
        assert_eq!(ranges(&[true, true, false]), [0..1, 1..3]);
        assert_eq!(ranges(&[false, true]), [0..1, 1..2]);
        // Not without end: nobody knows how large a copy is.
        assert_eq!(ranges(&[false; 7]), [0..5, 5..7]);
    }
}
