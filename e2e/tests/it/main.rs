//! The real binary, started as a user starts it.

#[cfg(test)]
mod doctor;
#[cfg(test)]
mod run;
