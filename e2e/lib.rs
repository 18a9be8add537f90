//! Tests that start the real binary, as a user does.
