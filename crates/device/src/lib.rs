//! Parhelion: device.
