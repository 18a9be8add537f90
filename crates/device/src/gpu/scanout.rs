//! Heads: what a guest shows, where, and how its pointer looks.

use parhelion_model::ResourceId;

use super::wire::{CursorPlace, Layout, Rect};

/// What is shown on a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) resource: ResourceId,
    pub(super) rect: Rect,
    pub(super) layout: Layout,
}

/// The pointer on a head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cursor {
    /// Zero: none.
    pub(super) resource: ResourceId,
    pub(super) hot: (u32, u32),
    pub(super) place: CursorPlace,
}

/// One head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scanout {
    /// The size that the guest should use.
    pub(super) width: u32,
    pub(super) height: u32,
    /// Whether a monitor is plugged in.
    pub(super) is_on: bool,
    pub(super) shown: Option<Shown>,
    pub(super) cursor: Cursor,
}

impl Scanout {
    /// A head with a monitor of that size, or without one.
    pub(super) fn new(head: Head) -> Self {
        Self {
            width: head.width,
            height: head.height,
            is_on: head.is_on,
            shown: None,
            cursor: Cursor::default(),
        }
    }
}

/// A monitor as the operator sets it up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Whether it is plugged in.
    pub is_on: bool,
}
