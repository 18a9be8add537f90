//! Resources: what a guest has a number for.

use std::collections::HashSet;

use super::Token;
use super::context::Key;
use super::image::{Image, Pages};
use super::wire::Header;

/// A resource.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) kind: Kind,
    /// The contexts that may use it.
    pub(super) contexts: HashSet<Key>,
    pub(super) uuid: Option<[u8; 16]>,
}

/// What it is.
#[derive(Debug)]
pub(super) enum Kind {
    /// An image on the host.
    Image(Image),
    /// Memory of the guest.
    Guest(Pages),
    /// Memory of the host, in the window once the guest has put it there.
    Host(Host),
}

/// Memory of the host.
#[derive(Debug)]
pub(super) struct Host {
    pub(super) size_bytes: u64,
    /// Zero: for rings and the like; else the memory object that will be allocated from it.
    pub(super) blob: u64,
    /// Who has made it.
    pub(super) owner: Key,
    pub(super) place: Place,
}

/// Where it is.
#[derive(Debug)]
pub(super) enum Place {
    /// Not in the window yet.
    Nowhere,
    /// Its renderer could not make it.
    Failed,
    /// In the window, or about to be.
    At {
        offset: u64,
        /// Bytes taken from the ledger.
        charged_bytes: u64,
        /// The request that put it there, while renderers have not all said that they know.
        asked: Option<Asked>,
    },
    /// About to leave the window.
    Leaving {
        offset: u64,
        charged_bytes: u64,
        /// Renderers that have not left yet.
        left: usize,
        /// Requests to be answered then.
        asked: Vec<(Token, Header)>,
        /// Whether the resource ends with it.
        is_last: bool,
    },
    /// Was in the window; its pages are gone.
    Left,
}

/// A request that waits for renderers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) token: Token,
    pub(super) header: Header,
    /// How many of them.
    pub(super) left: usize,
}

impl Resource {
    pub(super) fn new(kind: Kind) -> Self {
        Self {
            kind,
            contexts: HashSet::new(),
            uuid: None,
        }
    }

    /// Bytes that images take on the host.
    pub(super) fn image_bytes(&self) -> u64 {
        match &self.kind {
            Kind::Image(image) => Image::size_bytes(image.width, image.height).unwrap_or(0),
            Kind::Guest(_) | Kind::Host(_) => 0,
        }
    }

    /// Pieces of guest memory that are noted for it.
    pub(super) fn pieces(&self) -> usize {
        match &self.kind {
            Kind::Image(image) => image.pages.as_ref().map_or(0, Pages::count),
            Kind::Guest(pages) => pages.count(),
            Kind::Host(_) => 0,
        }
    }

    /// Where in the window it is, if it is there to stay.
    pub(super) fn offset(&self) -> Option<u64> {
        match &self.kind {
            Kind::Host(Host {
                place: Place::At { offset, .. },
                ..
            }) => Some(*offset),
            _ => None,
        }
    }
}
