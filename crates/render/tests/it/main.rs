//! A renderer process with the null driver, and a test that plays its device process and its guest.

#[cfg(test)]
mod attack;
#[cfg(test)]
mod bring_up;
#[cfg(test)]
mod checks;
#[cfg(test)]
mod client;
#[cfg(test)]
mod count;
#[cfg(test)]
mod make;
#[cfg(test)]
mod order;
#[cfg(test)]
mod race;
#[cfg(test)]
mod random;
#[cfg(test)]
mod window;
#[cfg(test)]
mod world;

#[cfg(test)]
mod renderer {
    use std::os::fd::AsFd;

    use parhelion_sys::socket::Seqpacket;

    /// The process under test: this program again, with the socket as its standard input.
    #[test]
    #[ignore = "the renderer process of the other tests"]
    fn process() {
        let input = std::io::stdin().as_fd().try_clone_to_owned().unwrap();
        let Ok(socket) = Seqpacket::from_fd(input) else {
            return;
        };
        crate::count::tell_on_request();
        if let Err(error) = parhelion_render::process::run(socket) {
            eprintln!("renderer: {error}");
        }
    }
}
