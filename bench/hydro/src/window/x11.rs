//! A plain X11 window, by `libxcb`, which is loaded when it is needed.

use std::ffi::c_void;
use std::fmt;

use anyhow::{Context as _, Result, anyhow};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event as XEvent;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, WindowClass,
};
use x11rb::wrapper::ConnectionExt as _;
use x11rb::xcb_ffi::XCBConnection;

const ESCAPE: u32 = 0xff1b;
const KEY_Q: u32 = 0x71;
const SPACE: u32 = 0x20;

x11rb::atom_manager! {
    /// Names that the window manager knows.
    Atoms: AtomsCookie {
        WM_PROTOCOLS,
        WM_DELETE_WINDOW,
        _NET_WM_NAME,
        UTF8_STRING,
    }
}

/// What the user did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Closed the window, or pressed Esc or q.
    Close,
    /// Pressed space.
    Pause,
    /// Changed the size.
    Changed,
}

/// A window.
pub(super) struct XWindow {
    connection: XCBConnection,
    window: u32,
    atoms: Atoms,
    keys: Keys,
    size: (u16, u16),
}

/// Symbols of the keys, without modifiers.
struct Keys {
    first: u8,
    per_key: usize,
    symbols: Vec<u32>,
}

impl fmt::Debug for XWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("XWindow")
            .field("window", &self.window)
            .finish_non_exhaustive()
    }
}

impl XWindow {
    /// Opens a window of this size, or smaller if the screen is.
    pub(super) fn open(width: u32, height: u32) -> Result<Self> {
        load()?;
        let (connection, screen) = XCBConnection::connect(None).map_err(|error| {
            anyhow!(error).context("--window needs an X11 display; set DISPLAY")
        })?;
        let atoms = Atoms::new(&connection)?.reply()?;
        let keys = Keys::ask(&connection)?;
        let window = connection.generate_id()?;
        let screen = connection
            .setup()
            .roots
            .get(screen)
            .context("the display has no screen")?;
        let size = fit(
            (width, height),
            (screen.width_in_pixels, screen.height_in_pixels),
        );
        let settings = CreateWindowAux::new()
            .background_pixel(screen.black_pixel)
            .event_mask(EventMask::KEY_PRESS | EventMask::STRUCTURE_NOTIFY);
        connection.create_window(
            screen.root_depth,
            window,
            screen.root,
            0,
            0,
            size.0,
            size.1,
            0,
            WindowClass::INPUT_OUTPUT,
            screen.root_visual,
            &settings,
        )?;
        let replace = PropMode::REPLACE;
        let class = b"hydro\0hydro\0";
        connection.change_property8(
            replace,
            window,
            AtomEnum::WM_CLASS,
            AtomEnum::STRING,
            class,
        )?;
        let protocols = [atoms.WM_DELETE_WINDOW];
        connection.change_property32(
            replace,
            window,
            atoms.WM_PROTOCOLS,
            AtomEnum::ATOM,
            &protocols,
        )?;
        let opened = Self {
            connection,
            window,
            atoms,
            keys,
            size,
        };
        opened.title("hydro")?;
        opened.connection.map_window(window)?;
        opened.connection.flush()?;
        Ok(opened)
    }

    /// Sets the title.
    pub(super) fn title(&self, text: &str) -> Result<()> {
        let (window, bytes, replace) = (self.window, text.as_bytes(), PropMode::REPLACE);
        let connection = &self.connection;
        let (name, kind) = (AtomEnum::WM_NAME, AtomEnum::STRING);
        connection.change_property8(replace, window, name, kind, bytes)?;
        let (name, kind) = (self.atoms._NET_WM_NAME, self.atoms.UTF8_STRING);
        connection.change_property8(replace, window, name, kind, bytes)?;
        connection.flush()?;
        Ok(())
    }

    /// What happened since the last call.
    pub(super) fn events(&mut self) -> Result<Vec<Event>> {
        let mut events = Vec::new();
        while let Some(event) = self
            .connection
            .poll_for_event()
            .context("the X11 display went away")?
        {
            events.extend(self.meaning(&event));
        }
        Ok(events)
    }

    fn meaning(&mut self, event: &XEvent) -> Option<Event> {
        match event {
            XEvent::KeyPress(press) => match self.keys.symbol(press.detail)? {
                ESCAPE | KEY_Q => Some(Event::Close),
                SPACE => Some(Event::Pause),
                _ => None,
            },
            XEvent::ClientMessage(message) => {
                let close = message.format == 32
                    && message.data.as_data32()[0] == self.atoms.WM_DELETE_WINDOW;
                close.then_some(Event::Close)
            }
            XEvent::DestroyNotify(_) => Some(Event::Close),
            XEvent::ConfigureNotify(configure) => {
                let size = (configure.width, configure.height);
                let changed = size != self.size;
                self.size = size;
                changed.then_some(Event::Changed)
            }
            _ => None,
        }
    }

    /// Width and height now.
    pub(super) fn size(&self) -> Result<(u32, u32)> {
        let size = self.connection.get_geometry(self.window)?.reply()?;
        Ok((size.width.into(), size.height.into()))
    }

    /// The connection, as Vulkan wants it; of use while this lives.
    pub(super) fn connection(&self) -> *mut c_void {
        self.connection.get_raw_xcb_connection()
    }

    /// The window, as Vulkan wants it.
    pub(super) fn window(&self) -> u32 {
        self.window
    }
}

impl Keys {
    fn ask(connection: &XCBConnection) -> Result<Self> {
        let (first, last) = (
            connection.setup().min_keycode,
            connection.setup().max_keycode,
        );
        let count = (last - first).saturating_add(1);
        let reply = connection.get_keyboard_mapping(first, count)?.reply()?;
        Ok(Self {
            first,
            per_key: reply.keysyms_per_keycode.into(),
            symbols: reply.keysyms,
        })
    }

    fn symbol(&self, code: u8) -> Option<u32> {
        let index = usize::from(code.checked_sub(self.first)?) * self.per_key;
        self.symbols.get(index).copied()
    }
}

#[cfg(not(test))]
fn load() -> Result<()> {
    x11rb::xcb_ffi::load_libxcb().map_err(|error| {
        anyhow!(error).context("--window needs libxcb (Debian: `apt install libxcb1`)")
    })
}

#[cfg(test)]
fn load() -> Result<()> {
    Ok(())
}

/// The largest size of the same shape that fits on nine tenths of the screen.
fn fit((width, height): (u32, u32), screen: (u16, u16)) -> (u16, u16) {
    let room = (u32::from(screen.0).max(16), u32::from(screen.1).max(16));
    if width <= room.0 && height <= room.1 {
        return (clip(width), clip(height));
    }
    let room = (u64::from(room.0) * 9 / 10, u64::from(room.1) * 9 / 10);
    let (width, height) = (u64::from(width), u64::from(height));
    let (wide, high) = if width * room.1 > height * room.0 {
        (room.0, height * room.0 / width)
    } else {
        (width * room.1 / height, room.1)
    };
    (clip(wide), clip(high))
}

fn clip(size: impl TryInto<u16>) -> u16 {
    size.try_into().unwrap_or(u16::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_fit_the_screen() {
        assert_eq!(fit((960, 360), (1280, 1024)), (960, 360));
        assert_eq!(fit((960, 360), (960, 360)), (960, 360));
        assert_eq!(fit((4000, 1000), (1000, 1000)), (900, 225));
        assert_eq!(fit((1000, 4000), (1000, 1000)), (225, 900));
        assert_eq!(fit((65_536, 8), (1000, 1000)), (900, 1));
    }
}
