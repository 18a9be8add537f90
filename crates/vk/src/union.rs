//! The unions of the API, as structures that safe code can read.
//!
//! Colours are words whose meaning the format decides; addresses are numbers. The geometry union
//! holds one of three structures, told apart by the `sType` that each begins with.
#![allow(unsafe_code, reason = "reading one member of a union")]

use core::fmt;

use crate::{
    Abi, AccelerationStructureGeometryAabbsDataKHR, AccelerationStructureGeometryInstancesDataKHR,
    AccelerationStructureGeometryTrianglesDataKHR, Structure, StructureType, zeroed,
};

/// `VkClearColorValue`: four 32-bit words, float, signed or unsigned as the format says.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClearColorValue {
    /// The words as they lie in memory.
    pub words: [u32; 4],
}
// SAFETY: four integers.
unsafe impl Abi for ClearColorValue {}

/// `VkClearValue`: a colour, or depth (float bits) and stencil in the first two words.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClearValue {
    /// The words as they lie in memory.
    pub words: [u32; 4],
}
// SAFETY: four integers.
unsafe impl Abi for ClearValue {}

/// `VkDeviceOrHostAddressKHR`: always a device address here; host addresses mean nothing on a wire.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeviceOrHostAddressKHR {
    /// The address on the device.
    pub device_address: u64,
}
// SAFETY: an integer.
unsafe impl Abi for DeviceOrHostAddressKHR {}

/// `VkDeviceOrHostAddressConstKHR`: always a device address here.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DeviceOrHostAddressConstKHR {
    /// The address on the device.
    pub device_address: u64,
}
// SAFETY: an integer.
unsafe impl Abi for DeviceOrHostAddressConstKHR {}

/// `VkAccelerationStructureGeometryDataKHR`.
#[repr(C)]
#[derive(Clone, Copy)]
pub union AccelerationStructureGeometryDataKHR<'a> {
    triangles: AccelerationStructureGeometryTrianglesDataKHR<'a>,
    aabbs: AccelerationStructureGeometryAabbsDataKHR<'a>,
    instances: AccelerationStructureGeometryInstancesDataKHR<'a>,
}
// SAFETY: each member is valid with all bits zero.
unsafe impl Abi for AccelerationStructureGeometryDataKHR<'_> {}

impl<'a> AccelerationStructureGeometryDataKHR<'a> {
    /// Geometry made of triangles.
    pub fn from_triangles(triangles: AccelerationStructureGeometryTrianglesDataKHR<'a>) -> Self {
        let mut all: Self = zeroed();
        all.triangles = triangles;
        all.typed(AccelerationStructureGeometryTrianglesDataKHR::TYPE)
    }

    /// Geometry made of boxes.
    pub fn from_aabbs(aabbs: AccelerationStructureGeometryAabbsDataKHR<'a>) -> Self {
        let mut all: Self = zeroed();
        all.aabbs = aabbs;
        all.typed(AccelerationStructureGeometryAabbsDataKHR::TYPE)
    }

    /// Geometry made of instances of other structures.
    pub fn from_instances(instances: AccelerationStructureGeometryInstancesDataKHR<'a>) -> Self {
        let mut all: Self = zeroed();
        all.instances = instances;
        all.typed(AccelerationStructureGeometryInstancesDataKHR::TYPE)
    }

    /// Makes sure that the first word says which member is alive.
    fn typed(mut self, s_type: StructureType) -> Self {
        self.aabbs.s_type = s_type;
        self
    }

    /// The first word of whichever member is alive.
    pub fn structure_type(&self) -> StructureType {
        // SAFETY: every member starts with `sType`, and all bytes are initialised.
        unsafe { self.aabbs.s_type }
    }

    /// The triangles, if that is what it holds.
    pub fn triangles(&self) -> Option<AccelerationStructureGeometryTrianglesDataKHR<'a>> {
        let alive = self.structure_type() == AccelerationStructureGeometryTrianglesDataKHR::TYPE;
        if !alive {
            return None;
        }
        // SAFETY: the constructors set the type together with the member.
        Some(unsafe { self.triangles })
    }

    /// The boxes, if that is what it holds.
    pub fn aabbs(&self) -> Option<AccelerationStructureGeometryAabbsDataKHR<'a>> {
        let alive = self.structure_type() == AccelerationStructureGeometryAabbsDataKHR::TYPE;
        if !alive {
            return None;
        }
        // SAFETY: the constructors set the type together with the member.
        Some(unsafe { self.aabbs })
    }

    /// The instances, if that is what it holds.
    pub fn instances(&self) -> Option<AccelerationStructureGeometryInstancesDataKHR<'a>> {
        let alive = self.structure_type() == AccelerationStructureGeometryInstancesDataKHR::TYPE;
        if !alive {
            return None;
        }
        // SAFETY: the constructors set the type together with the member.
        Some(unsafe { self.instances })
    }
}

impl fmt::Debug for AccelerationStructureGeometryDataKHR<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(triangles) = self.triangles() {
            triangles.fmt(f)
        } else if let Some(aabbs) = self.aabbs() {
            aabbs.fmt(f)
        } else if let Some(instances) = self.instances() {
            instances.fmt(f)
        } else {
            f.write_str("empty")
        }
    }
}
