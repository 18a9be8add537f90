//! Parhelion: sys.
