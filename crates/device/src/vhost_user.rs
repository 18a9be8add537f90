//! Serves a virtual machine monitor over vhost-user: the monitor keeps registers and configuration
//! space, and hands over memory, queues, doorbells and interrupts; the window is a file that it is
//! asked to map as a whole, for each driver that begins.
//!
//! Source: QEMU, `docs/interop/vhost-user.rst`, and what `vhost-user-test-device-pci` of QEMU 11.1 does.
//! The crate `vhost` plays the monitor in tests. It is not used as a server: it ends the connection,
//! and with it the guest's GPU, at the first message that it does not know.
//!
//! Rules:
//!
//! - The socket is a stream: whatever a message says of its own length is checked, and then exactly
//!   that much is read, so that an unknown or refused message never costs the next one.
//! - Messages are answered by a thread of their own, at once: the monitor stands still meanwhile, and
//!   sends messages itself while it answers ours.
//! - A monitor that pauses its guest takes the queues away and gives them back. Requests that wait then
//!   are answered later; those of before a reset are not.
//! - Parts: `message` is bytes; `ring` is what is known of a queue; `channel` is what we ask of the
//!   monitor; `server` is the socket.

mod channel;
mod message;
mod ring;
mod server;

pub use server::serve;

#[cfg(test)]
mod tests;
