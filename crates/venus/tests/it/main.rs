//! The codec against itself and against what was recorded from stock software.

mod golden;
mod hostile;
mod round_trip;
