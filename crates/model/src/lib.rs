//! Parhelion: model.
