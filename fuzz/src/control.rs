//! Packets between the device side and a renderer, in both directions: what decodes, encodes to
//! something that decodes to the same.

use parhelion_model::control::{FromRenderer, Request, ToRenderer};

/// Runs one input.
///
/// # Panics
/// When a rule of ours is broken.
pub fn run(data: &[u8]) {
    if let Ok(message) = FromRenderer::decode(data) {
        // Escapes may make it longer than a packet can be.
        if let Ok(packet) = message.encode() {
            let again = FromRenderer::decode(&packet).expect("own packets decode");
            assert_eq!(again, message);
        }
    }
    match Request::decode(data) {
        Err(_) => {}
        Ok(Request::Message(message)) => {
            if let Ok(packet) = ToRenderer::encode(&message) {
                let again = Request::decode(&packet).expect("own packets decode");
                assert_eq!(again, Request::Message(message));
            }
        }
        Ok(Request::Submit(submit)) => {
            let mut packet = Vec::new();
            submit.encode(&mut packet).expect("it came in one packet");
            assert_eq!(packet, data, "submissions have one encoding");
        }
    }
}
