//! The format of a recording: a line of text, then a zlib stream of entries.
//!
//! The line is `parhelion-recording 1 NAME`. Each entry is a byte that tells its kind, and then
//! numbers (32 or 64 bits, little-endian) and byte strings (with a 32-bit length in front) in the
//! order of the fields of [`Entry`].

use anyhow::{Context, bail};
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use std::io::{Read, Write};
use std::path::Path;

/// What files of recordings end with.
pub(crate) const EXTENSION: &str = "recording";

const MAGIC: &str = "parhelion-recording 1 ";

/// No recording unpacks to more.
const MOST_BYTES: u64 = 256 << 20;

/// Something that the client did, in the order in which the server saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A message on the socket, and the words that answered it; none if it has no answer.
    Message {
        command: u32,
        payload: Vec<u8>,
        answer: Option<Vec<u8>>,
    },
    /// Bytes that the client had written into a resource when the next entry was sent.
    Memory {
        resource: u32,
        offset: u64,
        bytes: Vec<u8>,
    },
    /// A whole command on a ring, which is named by its resource, and the replies that the command
    /// (or the streams it has executed) wrote.
    Command {
        ring: u32,
        bytes: Vec<u8>,
        replies: Vec<Reply>,
    },
}

/// Bytes that the server wrote into a reply stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The command that is answered.
    pub(crate) command: u32,
    /// The resource of the stream.
    pub(crate) resource: u32,
    /// Where in the resource the reply begins.
    pub(crate) offset: u64,
    /// The reply.
    pub(crate) bytes: Vec<u8>,
}

/// A recording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Recording {
    /// What was recorded, in words.
    pub(crate) name: String,
    pub(crate) entries: Vec<Entry>,
}

impl Recording {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is none, or damaged.
    pub(crate) fn load(path: &Path) -> anyhow::Result<Self> {
        let bytes =
            std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&bytes).with_context(|| format!("{} is no recording", path.display()))
    }

    /// Writes a file; says how large it is.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn save(&self, path: &Path) -> anyhow::Result<usize> {
        let bytes = self.pack()?;
        std::fs::write(path, &bytes).with_context(|| format!("cannot write {}", path.display()))?;
        Ok(bytes.len())
    }

    fn pack(&self) -> anyhow::Result<Vec<u8>> {
        let name = self.name.replace(|c: char| c.is_control(), " ");
        let out = format!("{MAGIC}{name}\n").into_bytes();
        let mut packed = Packed(ZlibEncoder::new(out, Compression::best()));
        for entry in &self.entries {
            packed.entry(entry)?;
        }
        Ok(packed.0.finish()?)
    }

    fn parse(bytes: &[u8]) -> anyhow::Result<Self> {
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let (line, rest) = bytes.split_at(end.context("there is no first line")?);
        let line = std::str::from_utf8(line)?;
        let name = line.strip_prefix(MAGIC);
        let name = name.context("the first line is another")?.to_owned();
        let mut all = Vec::new();
        ZlibDecoder::new(rest.get(1..).unwrap_or_default())
            .take(MOST_BYTES)
            .read_to_end(&mut all)?;
        let mut rest = Rest(&all);
        let mut entries = Vec::new();
        while !rest.0.is_empty() {
            entries.push(rest.entry()?);
        }
        Ok(Self { name, entries })
    }
}

struct Packed<W: Write>(ZlibEncoder<W>);

impl<W: Write> Packed<W> {
    fn number(&mut self, value: u32) -> anyhow::Result<()> {
        Ok(self.0.write_all(&value.to_le_bytes())?)
    }

    fn wide(&mut self, value: u64) -> anyhow::Result<()> {
        Ok(self.0.write_all(&value.to_le_bytes())?)
    }

    fn bytes(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.number(u32::try_from(bytes.len())?)?;
        Ok(self.0.write_all(bytes)?)
    }

    fn entry(&mut self, entry: &Entry) -> anyhow::Result<()> {
        match entry {
            Entry::Message {
                command,
                payload,
                answer,
            } => {
                self.0.write_all(&[if answer.is_some() { 2 } else { 1 }])?;
                self.number(*command)?;
                self.bytes(payload)?;
                answer.iter().try_for_each(|answer| self.bytes(answer))
            }
            Entry::Memory {
                resource,
                offset,
                bytes,
            } => {
                self.0.write_all(&[3])?;
                self.number(*resource)?;
                self.wide(*offset)?;
                self.bytes(bytes)
            }
            Entry::Command {
                ring,
                bytes,
                replies,
            } => {
                self.0.write_all(&[4])?;
                self.number(*ring)?;
                self.bytes(bytes)?;
                self.number(u32::try_from(replies.len())?)?;
                for reply in replies {
                    self.number(reply.command)?;
                    self.number(reply.resource)?;
                    self.wide(reply.offset)?;
                    self.bytes(&reply.bytes)?;
                }
                Ok(())
            }
        }
    }
}

struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn array<const N: usize>(&mut self) -> anyhow::Result<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk().context("it ends too early")?;
        self.0 = rest;
        Ok(*array)
    }

    fn number(&mut self) -> anyhow::Result<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn wide(&mut self) -> anyhow::Result<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn bytes(&mut self) -> anyhow::Result<Vec<u8>> {
        let length = usize::try_from(self.number()?)?;
        let bytes = self.0.get(..length).context("it ends too early")?;
        self.0 = self.0.get(length..).unwrap_or_default();
        Ok(bytes.to_vec())
    }

    fn entry(&mut self) -> anyhow::Result<Entry> {
        let [kind] = self.array()?;
        Ok(match kind {
            1 | 2 => Entry::Message {
                command: self.number()?,
                payload: self.bytes()?,
                answer: (kind == 2).then(|| self.bytes()).transpose()?,
            },
            3 => Entry::Memory {
                resource: self.number()?,
                offset: self.wide()?,
                bytes: self.bytes()?,
            },
            4 => Entry::Command {
                ring: self.number()?,
                bytes: self.bytes()?,
                replies: (0..self.number()?)
                    .map(|_| {
                        Ok(Reply {
                            command: self.number()?,
                            resource: self.number()?,
                            offset: self.wide()?,
                            bytes: self.bytes()?,
                        })
                    })
                    .collect::<anyhow::Result<_>>()?,
            },
            other => bail!("an entry of kind {other}"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_parsed() {
        let message = |answer| Entry::Message {
            command: 7,
            payload: vec![1; 8],
            answer,
        };
        let recording = Recording {
            name: "a program --with options".to_owned(),
            entries: vec![
                message(None),
                message(Some(vec![])),
                Entry::Memory {
                    resource: 3,
                    offset: 1 << 40,
                    bytes: vec![9; 5],
                },
                Entry::Command {
                    ring: 1,
                    bytes: vec![0; 12],
                    replies: vec![Reply {
                        command: 137,
                        resource: 2,
                        offset: 36,
                        bytes: vec![1; 20],
                    }],
                },
            ],
        };
        let packed = recording.pack().unwrap();
        assert_eq!(Recording::parse(&packed).unwrap(), recording);
        for cut in [5, MAGIC.len() + 3, packed.len() - 3] {
            Recording::parse(&packed[..cut]).unwrap_err();
        }
    }
}
