//! Parhelion: render.
