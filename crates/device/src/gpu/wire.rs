//! The commands of virtio-gpu as bytes. Section 5.7.6 of VIRTIO 1.3; `linux/virtio_gpu.h`.
//!
//! Decoding looks at lengths only. What a command may name, and in which state, is the device's
//! business.

use parhelion_model::{ContextId, ResourceId};

/// Most heads of one device.
pub const MOST_SCANOUTS: u32 = 16;

/// Bytes of the header of commands and answers.
pub const HEADER_BYTES: usize = 24;

/// The guest wants to be told when all work before is done.
pub const FLAG_FENCE: u32 = 1;
/// The fence is on a timeline of the context, which the header names.
pub const FLAG_INFO_RING_IDX: u32 = 2;

/// Feature bits of the device.
pub mod feature {
    /// Commands of guest programs: contexts and submissions.
    pub const VIRGL: u64 = 1 << 0;
    /// Monitors describe themselves.
    pub const EDID: u64 = 1 << 1;
    /// Resources have names across devices.
    pub const RESOURCE_UUID: u64 = 1 << 2;
    /// Resources that are just memory.
    pub const RESOURCE_BLOB: u64 = 1 << 3;
    /// Contexts say which protocol they speak, and have timelines.
    pub const CONTEXT_INIT: u64 = 1 << 4;
    /// The device says of what sizes blobs are multiples. Linux knows it from 7.3 on.
    pub const BLOB_ALIGNMENT: u64 = 1 << 5;
}

/// Why a command failed, as the guest is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No better reason.
    Unspecified,
    /// There is not enough memory, or as much as may be used is.
    OutOfMemory,
    /// No such head.
    InvalidScanout,
    /// No such resource, or the number is taken.
    InvalidResource,
    /// No such context, or it is lost, or the number is taken.
    InvalidContext,
    /// A value that makes no sense.
    InvalidParameter,
}

impl Failure {
    fn code(self) -> u32 {
        match self {
            Self::Unspecified => 0x1200,
            Self::OutOfMemory => 0x1201,
            Self::InvalidScanout => 0x1202,
            Self::InvalidResource => 0x1203,
            Self::InvalidContext => 0x1204,
            Self::InvalidParameter => 0x1205,
        }
    }
}

/// What every command begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Header {
    kind: u32,
    flags: u32,
    fence: u64,
    /// The context, if the command is for one.
    pub context: ContextId,
    ring: u8,
}

impl Header {
    /// Whether the answer has to wait for work of the context, and on which of its timelines.
    pub fn timeline(&self) -> Option<u32> {
        let wanted = FLAG_FENCE | FLAG_INFO_RING_IDX;
        (self.flags & wanted == wanted).then_some(u32::from(self.ring))
    }

    /// The name of the command in reports.
    pub fn name(&self) -> &'static str {
        match self.kind {
            0x0100 => "GET_DISPLAY_INFO",
            0x0101 => "RESOURCE_CREATE_2D",
            0x0102 => "RESOURCE_UNREF",
            0x0103 => "SET_SCANOUT",
            0x0104 => "RESOURCE_FLUSH",
            0x0105 => "TRANSFER_TO_HOST_2D",
            0x0106 => "RESOURCE_ATTACH_BACKING",
            0x0107 => "RESOURCE_DETACH_BACKING",
            0x0108 => "GET_CAPSET_INFO",
            0x0109 => "GET_CAPSET",
            0x010a => "GET_EDID",
            0x010b => "RESOURCE_ASSIGN_UUID",
            0x010c => "RESOURCE_CREATE_BLOB",
            0x010d => "SET_SCANOUT_BLOB",
            0x0200 => "CTX_CREATE",
            0x0201 => "CTX_DESTROY",
            0x0202 => "CTX_ATTACH_RESOURCE",
            0x0203 => "CTX_DETACH_RESOURCE",
            0x0207 => "SUBMIT_3D",
            0x0208 => "RESOURCE_MAP_BLOB",
            0x0209 => "RESOURCE_UNMAP_BLOB",
            0x0300 => "UPDATE_CURSOR",
            0x0301 => "MOVE_CURSOR",
            _ => "unknown command",
        }
    }

    /// An answer's header; fence, context and ring are those of the command.
    fn answer(&self, kind: u32) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(64);
        bytes.extend(kind.to_le_bytes());
        bytes.extend((self.flags & (FLAG_FENCE | FLAG_INFO_RING_IDX)).to_le_bytes());
        bytes.extend(self.fence.to_le_bytes());
        bytes.extend(self.context.0.to_le_bytes());
        bytes.extend([self.ring, 0, 0, 0]);
        bytes
    }
}

/// A rectangle, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rect {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Rect {
    /// Whether all of it lies in an image of `width` by `height`.
    pub fn is_inside(&self, width: u32, height: u32) -> bool {
        let ends =
            |from: u32, len: u32, size: u32| from.checked_add(len).is_some_and(|e| e <= size);
        ends(self.x, self.width, width) && ends(self.y, self.height, height)
    }
}

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command<'a> {
    /// Which heads there are, and their sizes.
    GetDisplayInfo,
    /// The description of a monitor.
    GetEdid {
        /// Which head.
        scanout: u32,
    },
    /// The `index`th capset.
    GetCapsetInfo {
        /// Which.
        index: u32,
    },
    /// A capset.
    GetCapset {
        /// Its number.
        id: u32,
        /// Its version.
        version: u32,
    },
    /// An image.
    Create2d {
        /// Its number.
        resource: ResourceId,
        /// Its pixel format.
        format: u32,
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
    },
    /// A piece of memory.
    CreateBlob {
        /// Its number.
        resource: ResourceId,
        /// 1 guest, 2 host, 3 both.
        memory: u32,
        /// 1 mappable, 2 shareable, 4 cross-device.
        flags: u32,
        /// What it is for the context.
        blob: u64,
        /// Its size.
        size_bytes: u64,
        /// Its pages in guest memory: address and length, 16 bytes each.
        pages: &'a [u8],
    },
    /// The end of a resource.
    Unref {
        /// Which.
        resource: ResourceId,
    },
    /// Its name across devices.
    AssignUuid {
        /// Which.
        resource: ResourceId,
    },
    /// Pages in guest memory for an image.
    AttachBacking {
        /// Which.
        resource: ResourceId,
        /// Address and length, 16 bytes each.
        pages: &'a [u8],
    },
    /// No pages any more.
    DetachBacking {
        /// Which.
        resource: ResourceId,
    },
    /// Copy from the pages to the image.
    TransferToHost2d {
        /// What to copy.
        rect: Rect,
        /// Where in the pages it begins.
        offset: u64,
        /// Which.
        resource: ResourceId,
    },
    /// Show an image on a head.
    SetScanout {
        /// Which part of it.
        rect: Rect,
        /// Which head.
        scanout: u32,
        /// Which image; zero: none.
        resource: ResourceId,
    },
    /// Show a blob on a head.
    SetScanoutBlob {
        /// Which part of it.
        rect: Rect,
        /// Which head.
        scanout: u32,
        /// Which blob; zero: none.
        resource: ResourceId,
        /// What is in it.
        layout: Layout,
    },
    /// What is shown has changed.
    Flush {
        /// Where.
        rect: Rect,
        /// Which resource.
        resource: ResourceId,
    },
    /// A context begins.
    CtxCreate {
        /// The capset that it speaks, in the lowest byte.
        init: u32,
        /// What people may call it.
        name: &'a [u8],
    },
    /// A context ends.
    CtxDestroy,
    /// A context may use a resource.
    CtxAttach {
        /// Which.
        resource: ResourceId,
    },
    /// It may no longer.
    CtxDetach {
        /// Which.
        resource: ResourceId,
    },
    /// Commands of a guest program.
    Submit {
        /// The bytes.
        commands: &'a [u8],
    },
    /// A blob gets a place in the window.
    MapBlob {
        /// Which.
        resource: ResourceId,
        /// Where.
        offset: u64,
    },
    /// A blob leaves the window.
    UnmapBlob {
        /// Which.
        resource: ResourceId,
    },
    /// Another picture for the pointer, and another place.
    UpdateCursor {
        /// Where.
        place: CursorPlace,
        /// The picture; zero: none.
        resource: ResourceId,
        /// The point of the picture that points.
        hot: (u32, u32),
    },
    /// Another place for the pointer.
    MoveCursor {
        /// Where.
        place: CursorPlace,
    },
}

/// Where the pointer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CursorPlace {
    /// On which head.
    pub scanout: u32,
    /// From the left.
    pub x: u32,
    /// From above.
    pub y: u32,
}

/// How an image lies in a blob.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Pixel format.
    pub format: u32,
    /// Bytes from row to row.
    pub stride: u32,
    /// Where the first row begins.
    pub offset: u32,
}

/// Bytes of a command, taken from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (now, later) = self.0.split_first_chunk::<N>()?;
        self.0 = later;
        Some(*now)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn resource(&mut self) -> Option<ResourceId> {
        self.u32().map(ResourceId)
    }

    fn rect(&mut self) -> Option<Rect> {
        Some(Rect {
            x: self.u32()?,
            y: self.u32()?,
            width: self.u32()?,
            height: self.u32()?,
        })
    }

    fn place(&mut self) -> Option<CursorPlace> {
        let place = CursorPlace {
            scanout: self.u32()?,
            x: self.u32()?,
            y: self.u32()?,
        };
        self.u32()?;
        Some(place)
    }

    fn bytes(&mut self, len: u32) -> Option<&'a [u8]> {
        let (now, later) = self.0.split_at_checked(usize::try_from(len).ok()?)?;
        self.0 = later;
        Some(now)
    }

    /// `count` pairs of address and length.
    fn pages(&mut self, count: u32) -> Option<&'a [u8]> {
        self.bytes(count.checked_mul(16)?)
    }
}

/// Reads a header; `None` if it is cut short.
pub fn header(bytes: &[u8]) -> Option<Header> {
    let mut r = Reader(bytes);
    let header = Header {
        kind: r.u32()?,
        flags: r.u32()?,
        fence: r.u64()?,
        context: ContextId(r.u32()?),
        ring: r.array::<4>().map(|[ring, ..]| ring)?,
    };
    Some(header)
}

/// Reads a command of the control or the cursor queue; `None` if it is unknown or cut short.
pub fn command<'a>(header: &Header, bytes: &'a [u8]) -> Option<Command<'a>> {
    let mut r = Reader(bytes.get(HEADER_BYTES..)?);
    let r = &mut r;
    Some(match header.kind {
        0x0100 => Command::GetDisplayInfo,
        0x0101 => Command::Create2d {
            resource: r.resource()?,
            format: r.u32()?,
            width: r.u32()?,
            height: r.u32()?,
        },
        0x0102 => Command::Unref {
            resource: r.resource()?,
        },
        0x0103 => Command::SetScanout {
            rect: r.rect()?,
            scanout: r.u32()?,
            resource: r.resource()?,
        },
        0x0104 => Command::Flush {
            rect: r.rect()?,
            resource: r.resource()?,
        },
        0x0105 => Command::TransferToHost2d {
            rect: r.rect()?,
            offset: r.u64()?,
            resource: r.resource()?,
        },
        0x0106 => {
            let resource = r.resource()?;
            let count = r.u32()?;
            Command::AttachBacking {
                resource,
                pages: r.pages(count)?,
            }
        }
        0x0107 => Command::DetachBacking {
            resource: r.resource()?,
        },
        0x0108 => Command::GetCapsetInfo { index: r.u32()? },
        0x0109 => Command::GetCapset {
            id: r.u32()?,
            version: r.u32()?,
        },
        0x010a => Command::GetEdid { scanout: r.u32()? },
        0x010b => Command::AssignUuid {
            resource: r.resource()?,
        },
        0x010c => {
            let (resource, memory, flags) = (r.resource()?, r.u32()?, r.u32()?);
            let (count, blob, size_bytes) = (r.u32()?, r.u64()?, r.u64()?);
            Command::CreateBlob {
                resource,
                memory,
                flags,
                blob,
                size_bytes,
                pages: r.pages(count)?,
            }
        }
        0x010d => {
            let (rect, scanout, resource) = (r.rect()?, r.u32()?, r.resource()?);
            let (width, height, format) = (r.u32()?, r.u32()?, r.u32()?);
            r.u32()?;
            let [stride, ..] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
            let [offset, ..] = [r.u32()?, r.u32()?, r.u32()?, r.u32()?];
            Command::SetScanoutBlob {
                rect,
                scanout,
                resource,
                layout: Layout {
                    width,
                    height,
                    format,
                    stride,
                    offset,
                },
            }
        }
        0x0200 => {
            let (len, init) = (r.u32()?, r.u32()?);
            let name = r.bytes(64)?;
            let len = usize::try_from(len).unwrap_or(usize::MAX).min(name.len());
            Command::CtxCreate {
                init,
                name: name.get(..len).unwrap_or_default(),
            }
        }
        0x0201 => Command::CtxDestroy,
        0x0202 => Command::CtxAttach {
            resource: r.resource()?,
        },
        0x0203 => Command::CtxDetach {
            resource: r.resource()?,
        },
        0x0207 => {
            let len = r.u32()?;
            r.u32()?;
            Command::Submit {
                commands: r.bytes(len)?,
            }
        }
        0x0208 => {
            let resource = r.resource()?;
            r.u32()?;
            Command::MapBlob {
                resource,
                offset: r.u64()?,
            }
        }
        0x0209 => Command::UnmapBlob {
            resource: r.resource()?,
        },
        0x0300 => {
            let place = r.place()?;
            Command::UpdateCursor {
                place,
                resource: r.resource()?,
                hot: (r.u32()?, r.u32()?),
            }
        }
        0x0301 => Command::MoveCursor { place: r.place()? },
        _ => return None,
    })
}

/// The pages of a command: address and length each.
pub fn pages(bytes: &[u8]) -> impl Iterator<Item = (u64, u32)> + '_ {
    bytes.chunks_exact(16).filter_map(|entry| {
        let mut r = Reader(entry);
        Some((r.u64()?, r.u32()?))
    })
}

/// The answer to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Done.
    NoData,
    /// Heads: size, and whether it is on.
    DisplayInfo(Vec<(u32, u32, bool)>),
    /// A monitor's description.
    Edid(Vec<u8>),
    /// Number, newest version and size of a capset.
    CapsetInfo(u32, u32, u32),
    /// A capset.
    Capset(Vec<u8>),
    /// A name.
    Uuid([u8; 16]),
    /// The blob is mapped, and behaves like ordinary memory.
    Mapped,
    /// It could not be done.
    Failed(Failure),
}

/// The bytes of an answer.
pub fn answer(header: &Header, answer: &Answer) -> Vec<u8> {
    /// Caches are kept coherent by the processor.
    const MAP_CACHED: u32 = 1;
    /// Room for a description in the answer.
    const EDID_BYTES: usize = 1024;
    match answer {
        Answer::NoData => header.answer(0x1100),
        Answer::DisplayInfo(heads) => {
            let mut bytes = header.answer(0x1101);
            let none = (0, 0, false);
            for index in 0..usize::try_from(MOST_SCANOUTS).unwrap_or(0) {
                let (width, height, on) = *heads.get(index).unwrap_or(&none);
                for word in [0, 0, width, height, u32::from(on), 0] {
                    bytes.extend(word.to_le_bytes());
                }
            }
            bytes
        }
        Answer::CapsetInfo(id, version, size) => {
            let mut bytes = header.answer(0x1102);
            for word in [*id, *version, *size, 0] {
                bytes.extend(word.to_le_bytes());
            }
            bytes
        }
        Answer::Capset(capset) => {
            let mut bytes = header.answer(0x1103);
            bytes.extend(capset);
            bytes
        }
        Answer::Edid(edid) => {
            let mut bytes = header.answer(0x1104);
            let len = u32::try_from(edid.len()).unwrap_or(0);
            bytes.extend(len.to_le_bytes());
            bytes.extend([0; 4]);
            let begin = bytes.len();
            bytes.extend(edid);
            bytes.resize(begin.saturating_add(EDID_BYTES), 0);
            bytes
        }
        Answer::Uuid(uuid) => {
            let mut bytes = header.answer(0x1105);
            bytes.extend(uuid);
            bytes
        }
        Answer::Mapped => {
            let mut bytes = header.answer(0x1106);
            bytes.extend(MAP_CACHED.to_le_bytes());
            bytes.extend([0; 4]);
            bytes
        }
        Answer::Failed(failure) => header.answer(failure.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bytes(words: &[u32]) -> Vec<u8> {
        words.iter().flat_map(|word| word.to_le_bytes()).collect()
    }

    #[test]
    fn a_command_is_read() {
        let bytes = bytes(&[0x0208, 3, 9, 0, 7, 2, 55, 0, 0x1000, 1]);
        let header = header(&bytes).unwrap();
        assert_eq!(header.context, ContextId(7));
        assert_eq!(header.timeline(), Some(2));
        let expected = Command::MapBlob {
            resource: ResourceId(55),
            offset: 0x1_0000_1000,
        };
        assert_eq!(command(&header, &bytes), Some(expected));
        assert_eq!(command(&header, &bytes[..39]), None);
        let answer = answer(&header, &Answer::Failed(Failure::InvalidResource));
        assert_eq!(answer, super::tests::bytes(&[0x1203, 3, 9, 0, 7, 2]));
    }

    #[test]
    fn lengths_are_those_of_the_standard() {
        let header = Header::default();
        for (kind, len) in [
            (Answer::DisplayInfo(vec![(1, 2, true)]), 24 + 16 * 24),
            (Answer::Edid(vec![1; 128]), 24 + 8 + 1024),
            (Answer::CapsetInfo(4, 0, 160), 40),
            (Answer::Capset(vec![0; 160]), 184),
            (Answer::Mapped, 32),
            (Answer::NoData, 24),
        ] {
            assert_eq!(answer(&header, &kind).len(), len, "{kind:?}");
        }
    }

    #[test]
    fn counts_are_compared_with_what_is_there() {
        for count in [0x1000_0000, 0x1000_0001, u32::MAX, 2] {
            let bytes = bytes(&[0x0106, 0, 0, 0, 0, 0, 1, count, 0, 0, 4096, 0]);
            assert_eq!(
                command(&header(&bytes).unwrap(), &bytes),
                None,
                "{count:#x}"
            );
        }
        let bytes = bytes(&[0x0106, 0, 0, 0, 0, 0, 1, 1, 8, 0, 4096, 0]);
        let Some(Command::AttachBacking { pages: list, .. }) =
            command(&header(&bytes).unwrap(), &bytes)
        else {
            panic!("must be read");
        };
        assert_eq!(pages(list).collect::<Vec<_>>(), [(8, 4096)]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(kind in 0x100..0x310_u32, rest in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut all = kind.to_le_bytes().to_vec();
            all.extend(rest);
            if let Some(header) = header(&all) {
                let _ = command(&header, &all);
            }
        }
    }
}
