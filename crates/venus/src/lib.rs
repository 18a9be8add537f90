//! Parhelion: venus.
