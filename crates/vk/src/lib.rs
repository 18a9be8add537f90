//! Parhelion: vk.
