//! Writes wire values into a buffer that is kept between commands.

use parhelion_vk as vk;

use vk::{Abi, Chain, In, Node, Out};

/// A growing message.
#[derive(Debug, Default)]
pub struct Encoder {
    bytes: Vec<u8>,
}

impl Encoder {
    /// An empty message.
    pub fn new() -> Self {
        Self::default()
    }

    /// What was written.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Starts over, keeping the memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
    }

    /// Gives memory back beyond `limit` bytes.
    pub fn trim(&mut self, limit: usize) {
        if self.bytes.capacity() > limit {
            self.bytes = Vec::new();
        }
    }

    pub(crate) fn u8(&mut self, value: u8) {
        self.u32(value.into());
    }
    pub(crate) fn u16(&mut self, value: u16) {
        self.u32(value.into());
    }
    /// A 32-bit number.
    pub fn u32(&mut self, value: u32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub(crate) fn i32(&mut self, value: i32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub(crate) fn f32(&mut self, value: f32) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    /// A 64-bit number.
    pub fn u64(&mut self, value: u64) {
        self.bytes.extend_from_slice(&value.to_le_bytes());
    }
    pub(crate) fn usize(&mut self, value: usize) {
        self.u64(crate::decode::wide(value));
    }

    /// The presence flag of a pointer.
    pub(crate) fn present(&mut self, present: bool) {
        self.u64(present.into());
    }
    /// A pointer that cannot be sent.
    pub(crate) fn null(&mut self) {
        self.u64(0);
    }
    fn count(&mut self, count: usize) {
        self.u64(crate::decode::wide(count));
    }

    /// A pointer to one value.
    pub(crate) fn pointer<T>(&mut self, pointer: In<'_, T>, write: impl FnOnce(&mut Self, &T)) {
        self.present(pointer.first().is_some());
        if let Some(value) = pointer.first() {
            write(self, value);
        }
    }

    /// A pointer to one output.
    pub(crate) fn out_pointer<T: Abi>(
        &mut self,
        pointer: Out<'_, T>,
        write: impl FnOnce(&mut Self, &T),
    ) {
        let value = pointer.first();
        self.present(value.is_some());
        if let Some(value) = &value {
            write(self, value);
        }
    }

    /// An array: its length and its elements; null is length zero.
    pub(crate) fn array<T>(&mut self, array: In<'_, T>, mut write: impl FnMut(&mut Self, &T)) {
        self.count(array.as_slice().len());
        for value in array.as_slice() {
            write(self, value);
        }
    }

    /// The first `count` elements of an output array.
    pub(crate) fn out_array<T: Abi>(
        &mut self,
        array: Out<'_, T>,
        count: u64,
        mut write: impl FnMut(&mut Self, &T),
    ) {
        let count = array
            .len()
            .min(usize::try_from(count).unwrap_or(usize::MAX));
        self.count(count);
        for value in array.iter().take(count) {
            write(self, &value);
        }
    }

    /// The length of an output array, without elements.
    pub(crate) fn out_count<T: Abi>(&mut self, array: Out<'_, T>) {
        self.count(array.len());
    }

    fn pad(&mut self) {
        while !self.bytes.len().is_multiple_of(4) {
            self.bytes.push(0);
        }
    }

    /// Bytes with their length, padded.
    pub(crate) fn bytes(&mut self, bytes: In<'_, u8>) {
        self.fixed_bytes(bytes.as_slice());
    }

    /// The first `count` bytes of an output, with their length, padded.
    pub(crate) fn out_bytes(&mut self, bytes: Out<'_, u8>, count: u64) {
        let count = bytes
            .len()
            .min(usize::try_from(count).unwrap_or(usize::MAX));
        self.count(count);
        bytes.append_to(&mut self.bytes, count);
        self.pad();
    }

    /// An array of 32-bit numbers in one go.
    pub(crate) fn u32s(&mut self, array: In<'_, u32>) {
        self.count(array.as_slice().len());
        for value in array.as_slice() {
            self.u32(*value);
        }
    }

    /// A string: bytes that end with NUL; null is length zero.
    pub(crate) fn string(&mut self, string: In<'_, u8>) {
        self.bytes(string);
    }

    /// A static array: its length and its elements.
    pub(crate) fn fixed<T>(&mut self, values: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.count(values.len());
        for value in values {
            write(self, value);
        }
    }

    /// A static array of bytes, padded.
    pub(crate) fn fixed_bytes(&mut self, bytes: &[u8]) {
        self.count(bytes.len());
        self.bytes.extend_from_slice(bytes);
        self.pad();
    }

    /// A chain: all types in order, then all members, innermost first.
    pub(crate) fn chain(&mut self, chain: Chain<'_>, body: fn(&mut Self, Node<'_>)) {
        for node in chain.nodes() {
            self.u64(1);
            self.i32(node.structure_type().0);
        }
        self.u64(0);
        self.chain_bodies(chain, body);
    }

    fn chain_bodies(&mut self, chain: Chain<'_>, body: fn(&mut Self, Node<'_>)) {
        // Chains are as long as the decoder's limit at most; a client's are its own business.
        let nodes: Vec<Node<'_>> = chain.nodes().collect();
        for node in nodes.into_iter().rev() {
            body(self, node);
        }
    }

    /// A structure of a type that has no codec: cannot come out of a decoder.
    pub(crate) fn unknown_node(&mut self, _node: Node<'_>) {}
}
