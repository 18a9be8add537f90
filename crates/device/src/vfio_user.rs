//! Serves a virtual machine monitor over vfio-user: the device is a PCI function whose configuration
//! space and registers are messages on a socket, and whose window is a file that the monitor maps.
//!
//! Source: QEMU, `docs/interop/vfio-user.rst`, protocol version 0.0, and what QEMU 11.1 does.
//!
//! Rules:
//!
//! - A message is answered before the work that it asks for begins: the guest's processor waits for
//!   the answer to a doorbell.
//! - The socket is a stream: whatever a message says of its own length is checked, and then exactly
//!   that much is read, so that an unknown or refused message never costs the next one.
//! - What is not known is answered with an error and not fatal.
//! - Parts: `message` is bytes; `function` is the PCI function; `dma` is memory that we were given no
//!   file of; `server` is the socket.

mod dma;
mod function;
mod message;
mod server;

pub use server::serve;

#[cfg(test)]
mod tests;
