//! What is remembered of an object when it is made, for later checks.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};

use parhelion_vk as vk;

/// A buffer.
#[derive(Debug)]
pub(crate) struct Buffer {
    pub(crate) size_bytes: u64,
    /// Whether its memory is bound in pages.
    pub(crate) is_sparse: bool,
}

/// An image.
#[derive(Debug)]
pub(crate) struct Image {
    pub(crate) format: vk::Format,
    pub(crate) image_type: vk::ImageType,
    pub(crate) extent: [u32; 3],
    pub(crate) mip_levels: u32,
    pub(crate) array_layers: u32,
    /// Whether its memory is bound in pages.
    pub(crate) is_sparse: bool,
}

/// How many texels of an image share one of the second or third plane, across and down.
pub(crate) fn subsampling(format: vk::Format) -> [u32; 2] {
    match format {
        vk::Format::G8_B8_R8_3PLANE_420_UNORM
        | vk::Format::G8_B8R8_2PLANE_420_UNORM
        | vk::Format::G10X6_B10X6_R10X6_3PLANE_420_UNORM_3PACK16
        | vk::Format::G10X6_B10X6R10X6_2PLANE_420_UNORM_3PACK16
        | vk::Format::G12X4_B12X4_R12X4_3PLANE_420_UNORM_3PACK16
        | vk::Format::G12X4_B12X4R12X4_2PLANE_420_UNORM_3PACK16
        | vk::Format::G16_B16_R16_3PLANE_420_UNORM
        | vk::Format::G16_B16R16_2PLANE_420_UNORM => [2, 2],
        vk::Format::G8_B8_R8_3PLANE_422_UNORM
        | vk::Format::G8_B8R8_2PLANE_422_UNORM
        | vk::Format::G10X6_B10X6_R10X6_3PLANE_422_UNORM_3PACK16
        | vk::Format::G10X6_B10X6R10X6_2PLANE_422_UNORM_3PACK16
        | vk::Format::G12X4_B12X4_R12X4_3PLANE_422_UNORM_3PACK16
        | vk::Format::G12X4_B12X4R12X4_2PLANE_422_UNORM_3PACK16
        | vk::Format::G16_B16_R16_3PLANE_422_UNORM
        | vk::Format::G16_B16R16_2PLANE_422_UNORM => [2, 1],
        _ => [1, 1],
    }
}

impl Image {
    /// Width, height and depth of a level, as an aspect has it.
    pub(crate) fn extent_of(&self, level: u32, aspect: vk::ImageAspectFlags) -> [u32; 3] {
        let chroma = vk::ImageAspectFlags::PLANE_1.0 | vk::ImageAspectFlags::PLANE_2.0;
        let [across, down] = if aspect.0 & chroma == 0 {
            [1, 1]
        } else {
            subsampling(self.format)
        };
        let at = |size: u32| size.checked_shr(level).unwrap_or(0).max(1);
        let [width, height, depth] = self.extent;
        [
            at(width.div_ceil(across)),
            at(height.div_ceil(down)),
            at(depth),
        ]
    }

    /// Layers of a level as views and clears count them: slices of a volume are layers as well.
    pub(crate) fn layers_of(&self, level: u32) -> u32 {
        if self.image_type == vk::ImageType::N3D {
            let [_, _, depth] = self.extent_of(level, vk::ImageAspectFlags::COLOR);
            depth
        } else {
            self.array_layers
        }
    }
}

/// An image view.
#[derive(Debug)]
pub(crate) struct View {
    /// Width and height of its first level.
    pub(crate) extent: [u32; 2],
    pub(crate) layers: u32,
    /// Whether it shows several planes, as one picture.
    pub(crate) is_planar: bool,
}

/// A render pass.
#[derive(Debug)]
pub(crate) struct Pass {
    pub(crate) subpasses: u32,
    /// For each attachment, whether it is drawn to or read as it lies, texel by texel.
    pub(crate) rendered: Box<[bool]>,
    /// How many clear values are needed.
    pub(crate) clears: u32,
    /// How many views are drawn to: 1 more than the highest; 0 without views.
    pub(crate) views: u32,
}

/// A framebuffer.
#[derive(Debug)]
pub(crate) struct Framebuffer {
    pub(crate) attachments: u32,
    pub(crate) extent: [u32; 2],
    pub(crate) layers: u32,
    /// Whether the attachments come with the beginning of the render pass.
    pub(crate) is_imageless: bool,
}

/// One binding of a descriptor set layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Binding {
    pub(crate) number: u32,
    pub(crate) kind: vk::DescriptorType,
    /// Descriptors, or bytes of an inline uniform block.
    pub(crate) count: u32,
    pub(crate) stages: u32,
    pub(crate) is_variable: bool,
    /// Whether the layout brings its samplers.
    pub(crate) has_samplers: bool,
    /// The first of its dynamic descriptors among those of the set.
    pub(crate) first_dynamic: u32,
}

impl Binding {
    /// Whether an offset is given when the set is bound.
    pub(crate) fn is_dynamic(&self) -> bool {
        matches!(
            self.kind,
            vk::DescriptorType::UNIFORM_BUFFER_DYNAMIC | vk::DescriptorType::STORAGE_BUFFER_DYNAMIC
        )
    }
}

/// A descriptor set layout.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SetLayout {
    /// In the order of their numbers.
    pub(crate) bindings: Box<[Binding]>,
    /// Whether its sets are pushed, and never allocated.
    pub(crate) is_push: bool,
    /// How many offsets are given when a set is bound.
    pub(crate) dynamic: u32,
}

/// A pipeline layout.
#[derive(Debug)]
pub(crate) struct PipelineLayout {
    pub(crate) sets: Box<[Option<Arc<SetLayout>>]>,
}

/// A descriptor set.
#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) layout: Arc<SetLayout>,
    /// Descriptors of the last binding, if that is variable.
    pub(crate) variable: u32,
    /// For each dynamic descriptor: how large an offset may be.
    pub(crate) room: Box<[AtomicU64]>,
}

/// A pipeline.
#[derive(Debug)]
pub(crate) struct Pipeline {
    /// What it does: drivers keep different things for each.
    pub(crate) bind_point: vk::PipelineBindPoint,
    /// Whether others are made from it.
    pub(crate) is_library: bool,
    /// Shader groups of ray tracing, with those of its libraries.
    pub(crate) groups: u32,
}

/// A command pool's state: a reset ends what was recorded in all of its command buffers.
#[derive(Debug, Default)]
pub(crate) struct Resets(AtomicU32);

impl Resets {
    pub(crate) fn count(&self) -> u32 {
        self.0.load(Ordering::Relaxed)
    }
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// What a command buffer is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Outside,
    /// A render pass.
    Pass,
    /// Dynamic rendering.
    Rendering,
    /// What the command buffer that executes this one is in the middle of.
    Inherited,
}

/// A command buffer. Changed under the lock of its pool, looked at by submissions.
#[derive(Debug)]
pub(crate) struct CommandBuffer {
    pub(crate) is_secondary: bool,
    phase: AtomicU32,
    scope: AtomicU32,
    /// Subpasses that are still to come.
    subpasses_left: AtomicU32,
    /// Resets of the pool when the recording began.
    resets: AtomicU32,
    /// Width, height and layers of what is rendered to.
    area: [AtomicU32; 3],
    /// Whether it goes on with what the command buffer that executes it has begun.
    continues: AtomicBool,
    /// Whether it gives the GPU more to do than to copy or fill a buffer.
    works: AtomicBool,
}

/// Where a command buffer is in its life, as far as the renderer is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Empty,
    Recording,
    Recorded,
}

impl CommandBuffer {
    pub(crate) fn new(is_secondary: bool) -> Self {
        Self {
            is_secondary,
            phase: AtomicU32::new(0),
            scope: AtomicU32::new(0),
            subpasses_left: AtomicU32::new(0),
            resets: AtomicU32::new(0),
            area: [const { AtomicU32::new(0) }; 3],
            continues: AtomicBool::new(false),
            works: AtomicBool::new(false),
        }
    }

    pub(crate) fn area(&self) -> [u32; 3] {
        self.area
            .each_ref()
            .map(|size| size.load(Ordering::Relaxed))
    }

    pub(crate) fn set_area(&self, area: [u32; 3]) {
        for (slot, size) in self.area.iter().zip(area) {
            slot.store(size, Ordering::Relaxed);
        }
    }

    pub(crate) fn continues(&self) -> bool {
        self.continues.load(Ordering::Relaxed)
    }

    pub(crate) fn set_continues(&self, continues: bool) {
        self.continues.store(continues, Ordering::Relaxed);
    }

    pub(crate) fn works(&self) -> bool {
        self.works.load(Ordering::Relaxed)
    }

    pub(crate) fn set_works(&self, works: bool) {
        self.works.store(works, Ordering::Relaxed);
    }

    pub(crate) fn phase(&self, resets: u32) -> Phase {
        match self.phase.load(Ordering::Relaxed) {
            _ if self.resets.load(Ordering::Relaxed) != resets => Phase::Empty,
            1 => Phase::Recording,
            2 => Phase::Recorded,
            _ => Phase::Empty,
        }
    }

    pub(crate) fn set_phase(&self, phase: Phase, resets: u32) {
        self.resets.store(resets, Ordering::Relaxed);
        let number = match phase {
            Phase::Empty => 0,
            Phase::Recording => 1,
            Phase::Recorded => 2,
        };
        self.phase.store(number, Ordering::Relaxed);
    }

    pub(crate) fn scope(&self) -> Scope {
        match self.scope.load(Ordering::Relaxed) {
            1 => Scope::Pass,
            2 => Scope::Rendering,
            3 => Scope::Inherited,
            _ => Scope::Outside,
        }
    }

    pub(crate) fn set_scope(&self, scope: Scope, subpasses_left: u32) {
        let number = match scope {
            Scope::Outside => 0,
            Scope::Pass => 1,
            Scope::Rendering => 2,
            Scope::Inherited => 3,
        };
        self.scope.store(number, Ordering::Relaxed);
        self.subpasses_left.store(subpasses_left, Ordering::Relaxed);
    }

    /// Goes on to the next subpass; false if there is none.
    pub(crate) fn next_subpass(&self) -> bool {
        let left = self.subpasses_left.load(Ordering::Relaxed);
        let next = left.checked_sub(1);
        self.subpasses_left
            .store(next.unwrap_or(0), Ordering::Relaxed);
        next.is_some()
    }
}
