//! Real programs in a lab: the software driver below us, Mesa's guest driver above.

#[cfg(test)]
mod calls;
#[cfg(test)]
mod cl;
#[cfg(test)]
mod death;
#[cfg(test)]
mod expected;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod gl;
#[cfg(test)]
mod hydro;
#[cfg(test)]
mod info;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod load;
#[cfg(test)]
mod malformed;
#[cfg(test)]
mod recordings;
#[cfg(test)]
mod several;
#[cfg(test)]
mod switches;
#[cfg(test)]
mod traces;
#[cfg(test)]
mod valid;
#[cfg(test)]
mod vulkaninfo;
#[cfg(test)]
mod window;
