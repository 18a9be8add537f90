//! A desktop in a virtual machine: Debian 13 with systemd, Weston, and programs for OpenGL, OpenCL and Vulkan in
//! windows, all of it as Debian ships it.

#[cfg(test)]
mod tests {
    use parhelion_e2e::guest::{Guest, Picture};
    use parhelion_e2e::process::{eventually, wait};
    use rustix::process::Signal;

    /// What weston.ini says.
    const BACKGROUND: [u8; 3] = [0x20, 0x4a, 0x6a];

    /// A command of the one who is logged in.
    fn as_user(command: &str) -> String {
        format!(
            "su guest -c 'export XDG_RUNTIME_DIR=/run/user/1000 WAYLAND_DISPLAY=wayland-1; {command}'"
        )
    }

    /// How many pixels below the panel are not the background's.
    fn foreign(picture: &Picture) -> usize {
        let below = (40..picture.height).flat_map(|y| (0..picture.width).map(move |x| (x, y)));
        below
            .filter(|(x, y)| picture.pixel(*x, *y) != BACKGROUND)
            .count()
    }

    fn is_empty(guest: &Guest) -> bool {
        // A pointer may be there.
        foreign(&guest.screenshot()) < 1000
    }

    fn is_on_venus(said: &str) -> bool {
        said.contains("zink Vulkan") && said.contains("Virtio-GPU Venus")
    }

    /// One test: a desktop takes long to boot, and has one screen.
    #[test]
    fn a_desktop_is_used() {
        let Some(mut guest) = Guest::desktop() else {
            return;
        };
        guest.good("while ! [ -S /run/user/1000/wayland-1 ]; do sleep 0.2; done");
        let is_there = eventually(|| {
            let picture = guest.screenshot();
            picture.pixel(640, 400) == BACKGROUND && picture.pixel(640, 10) != BACKGROUND
        });
        assert!(is_there, "no desktop");
        assert_eq!(
            guest.good("systemctl is-system-running --wait").trim(),
            "running"
        );

        // Vulkan in a window, which moves.
        let cube = guest.spawn(&as_user("vkcube --wsi wayland"));
        let mut before = guest.screenshot();
        let mut changes = 0;
        assert!(
            eventually(|| {
                let now = guest.screenshot();
                let moves = foreign(&now) > 200_000 && now.rgba != before.rgba;
                changes += usize::from(moves);
                before = now;
                changes >= 3
            }),
            "no window that moves"
        );
        guest.good("pkill vkcube");
        let (_, said) = guest.wait(&cube);
        assert!(said.contains("Virtio-GPU Venus"), "{said}");
        assert!(eventually(|| is_empty(&guest)), "its window stays");
        let said = guest.good(&as_user(
            "vkmark --winsys wayland -s 300x200 -b vertex:duration=1 -b shading:duration=1",
        ));
        assert!(said.contains("vkmark Score"), "{said}");

        // OpenGL and OpenGL ES.
        for program in ["glmark2-wayland", "glmark2-es2-wayland"] {
            let options = "-s 300x200 -b build:duration=1 -b texture:duration=1";
            let said = guest.good(&as_user(&format!("{program} {options}")));
            assert!(
                said.contains("glmark2 Score") && is_on_venus(&said),
                "{said}"
            );
        }

        // OpenCL.
        let said = guest.good(&as_user("clinfo -l"));
        assert!(is_on_venus(&said), "{said}");

        // A terminal is typed into, and the pointer goes with the mouse.
        guest.spawn(&as_user("weston-terminal"));
        assert!(eventually(|| foreign(&guest.screenshot()) > 100_000));
        let keys = [
            "t", "o", "u", "c", "h", "spc", "slash", "t", "m", "p", "slash", "t", "y", "p", "e",
            "d", "ret",
        ];
        let keys: Vec<String> = keys.iter().map(|key| format!("sendkey {key}")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        // The terminal has the keyboard once its shell has begun; what came before is lost.
        let is_typed = eventually(|| {
            guest.human_monitor(&keys);
            std::thread::sleep(std::time::Duration::from_secs(2));
            guest.run("test -e /tmp/typed").0 == 0
        });
        assert!(is_typed, "nothing is typed");
        let corner = |guest: &Guest| -> Vec<[u8; 3]> {
            let picture = guest.screenshot();
            let places = (0..24).flat_map(|y| (0..10).map(move |x| (x, y)));
            places.map(|(x, y)| picture.pixel(x, y)).collect()
        };
        let empty = corner(&guest);
        guest.human_monitor(&["mouse_move -3000 -3000"]);
        assert!(eventually(|| corner(&guest) != empty), "no pointer");
        // More than once: what is left of the way to the corner is taken off.
        let is_away = eventually(|| {
            guest.human_monitor(&["mouse_move 600 300"]);
            corner(&guest) == empty
        });
        assert!(is_away, "the pointer stays");

        parhelion_e2e::process::signal_id(guest.machine().id(), Signal::TERM).unwrap();
        wait(guest.machine()).unwrap();
    }
}
