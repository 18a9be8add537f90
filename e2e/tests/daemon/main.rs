//! The daemon, as operators, engines and attackers use it; in a lab.

#[cfg(test)]
mod api;
#[cfg(test)]
mod attack;
#[cfg(test)]
mod blame;
#[cfg(test)]
mod life;
#[cfg(test)]
mod remote;
#[cfg(test)]
mod sandbox;
#[cfg(test)]
mod share;
