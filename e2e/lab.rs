//! What tests in a lab start from: the programs to test, and a place of their own.
//!
//! A lab has a software driver, Mesa's guest driver, X and a C compiler; `cargo xtask test lab` runs
//! the tests in one. Elsewhere [`Lab::enter`] says that the test is skipped.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

use tempfile::TempDir;

use crate::process::output_within;

/// How long a program may run before it counts as hanging.
pub const LIMIT: Duration = Duration::from_secs(300);

/// Where drivers are described, and how the description of the software driver begins.
const DRIVERS: &str = "/usr/share/vulkan/icd.d";
const SOFTWARE_DRIVER: &str = "lvp_icd";

/// Which way a program reaches the driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It loads it.
    Native,
    /// Its guest driver talks to us.
    Parhelion,
}

/// A place in a lab for one test; what is in there is gone at its end.
#[derive(Debug)]
pub struct Lab {
    folder: TempDir,
    suite: String,
    driver: PathBuf,
}

impl Lab {
    /// The lab that this runs in. Outside of one, says so in the words that count as skipped.
    #[allow(clippy::print_stdout, reason = "the test runner counts these lines")]
    pub fn enter() -> Option<Self> {
        let Ok(suite) = env::var("PARHELION_LAB_SUITE") else {
            println!("skipped: not in a lab; `cargo xtask test lab` runs this");
            return None;
        };
        match Self::new(suite) {
            Ok(lab) => Some(lab),
            Err(error) => {
                println!("skipped: this lab cannot be used: {error}");
                None
            }
        }
    }

    fn new(suite: String) -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        for name in ["home", "runtime", "work"] {
            fs::create_dir(folder.path().join(name))?;
        }
        let driver = fs::read_dir(DRIVERS)?
            .flatten()
            .map(|entry| entry.path())
            .find(|path| begins_with(path, SOFTWARE_DRIVER))
            .ok_or_else(|| io::Error::other("it has no software driver"))?;
        Ok(Self {
            folder,
            suite,
            driver,
        })
    }

    /// `backports` or `trixie`.
    pub fn suite(&self) -> &str {
        &self.suite
    }

    /// A folder for files of the test; programs start in it.
    pub fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    /// Where `parhelion` puts its sockets.
    pub fn runtime_folder(&self) -> PathBuf {
        self.folder.path().join("runtime")
    }

    /// The home of programs.
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// A command that runs `program`.
    pub fn command(&self, way: Way, program: impl AsRef<OsStr>) -> Command {
        match way {
            Way::Native => self.prepared(program),
            Way::Parhelion => self.on_vgpu(&["--"], program),
        }
    }

    /// A command of `parhelion`.
    pub fn parhelion(&self) -> Command {
        self.prepared(binary("PARHELION_BIN"))
    }

    /// A command that runs `program` by `parhelion run` with `options`.
    pub fn on_vgpu(&self, options: &[&str], program: impl AsRef<OsStr>) -> Command {
        let mut command = self.parhelion();
        command.arg("run").args(options).arg(program);
        command
    }

    /// A command that runs `program`, whose OpenGL and OpenCL are carried on Vulkan both ways: by
    /// Mesa on the software driver, and by us.
    pub fn on_vulkan(&self, way: Way, program: impl AsRef<OsStr>) -> Command {
        match way {
            Way::Native => {
                let mut command = self.prepared(program);
                command.envs(ON_VULKAN);
                command
            }
            Way::Parhelion if self.suite == "trixie" => {
                self.on_vgpu(&["--gl", "--cl", "--"], program)
            }
            Way::Parhelion => self.on_vgpu(&["--"], program),
        }
    }

    /// A command with nothing in its environment but what a user has.
    pub fn prepared(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.work())
            .env_clear()
            .env("PATH", "/usr/local/bin:/usr/bin:/bin")
            .env("LANG", "C.UTF-8")
            .env("HOME", self.home())
            .env("PARHELION_RUNTIME_DIR", self.runtime_folder())
            .env("VK_DRIVER_FILES", &self.driver)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs `program` to its end, which has to be a good one.
    pub fn run<S: AsRef<OsStr>>(&self, way: Way, program: impl AsRef<OsStr>, args: &[S]) -> Said {
        Said::good(self.command(way, program).args(args))
    }

    /// The words that run `program` on a screen of its own and keep its last picture in `picture`.
    pub fn screen(
        &self,
        way: Way,
        picture: &Path,
        program: impl AsRef<OsStr>,
        args: &[&str],
    ) -> Command {
        let inner = self.command(way, program);
        self.screened(&inner, Some(picture), args)
    }

    /// As [`screen`](Self::screen), for a program that draws with OpenGL.
    pub fn screen_on_vulkan(
        &self,
        way: Way,
        picture: &Path,
        program: impl AsRef<OsStr>,
        args: &[&str],
    ) -> Command {
        let inner = self.on_vulkan(way, program);
        let mut command = self.screened(&inner, Some(picture), args);
        if way == Way::Native {
            command.envs(ON_VULKAN);
        }
        command
    }

    /// As [`screen`](Self::screen), for a command of this lab, to which `args` are added. It need not
    /// open a window if no picture is wanted.
    pub fn screened(&self, inner: &Command, picture: Option<&Path>, args: &[&str]) -> Command {
        let mut command = self.prepared(binary("PARHELION_XTASK"));
        command.arg("screen");
        if let Some(picture) = picture {
            command.arg("--picture").arg(picture);
        }
        command
            .arg("--")
            .arg(inner.get_program())
            .args(inner.get_args())
            .args(args);
        command
    }
}

fn begins_with(path: &Path, text: &str) -> bool {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().starts_with(text)
}

/// The program that the environment names.
pub(crate) fn binary(variable: &str) -> OsString {
    env::var_os(variable).unwrap_or_else(|| format!("${variable} is not set").into())
}

/// The program of the demonstration.
pub fn hydro() -> OsString {
    binary("PARHELION_HYDRO")
}

/// The workloads of `cargo xtask bench`.
pub fn load() -> OsString {
    binary("PARHELION_LOAD")
}

/// The Vulkan program in `e2e/calls`, built when it is first asked for.
///
/// # Errors
/// With what the compiler says.
pub fn calls() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(|| build("calls")).clone()
}

/// The OpenGL program in `e2e/gl`, likewise.
///
/// # Errors
/// As [`calls`].
pub fn gl() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(|| build("gl")).clone()
}

/// The OpenCL program in `e2e/cl`, likewise.
///
/// # Errors
/// As [`calls`].
pub fn cl() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    BUILT.get_or_init(|| build("cl")).clone()
}

/// Builds the C program in the folder of its name.
fn build(name: &str) -> Result<PathBuf, String> {
    // The lab's own folder for temporary files, so it is gone with the lab.
    let out = env::temp_dir().join(format!("parhelion-{name}"));
    fs::create_dir_all(&out).map_err(|error| error.to_string())?;
    let output = Command::new("make")
        .args(["--silent", "-C"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .arg(format!("OUT={}", out.display()))
        .output()
        .map_err(|error| format!("make: {error}"))?;
    if output.status.success() {
        Ok(out.join(name))
    } else {
        Err(Said(output).to_string())
    }
}

/// What makes Mesa carry OpenGL and OpenCL on a software driver of Vulkan. `parhelion run` sets this
/// for its programs by itself; natively, somebody who wants it has to.
const ON_VULKAN: [(&str, &str); 5] = [
    ("MESA_LOADER_DRIVER_OVERRIDE", "zink"),
    ("GALLIUM_DRIVER", "zink"),
    ("LIBGL_ALWAYS_SOFTWARE", "true"),
    ("RUSTICL_ENABLE", "zink,swrast,llvmpipe"),
    ("OCL_ICD_VENDORS", "/etc/OpenCL/vendors/rusticl.icd"),
];

/// What a program said, for people when a test fails.
#[derive(Debug)]
pub struct Said(pub Output);

impl Said {
    /// What `command` says on its way to a good end.
    ///
    /// # Panics
    /// If it ends in another way, or not.
    #[allow(clippy::panic, reason = "this fails a test")]
    pub fn good(command: &mut Command) -> Self {
        let said = Self::any(command);
        assert!(said.0.status.success(), "{command:?}: {said}");
        said
    }

    /// What `command` says to its end.
    ///
    /// # Panics
    /// If it cannot be started, or does not end.
    #[allow(clippy::panic, reason = "this fails a test")]
    pub fn any(command: &mut Command) -> Self {
        match output_within(command, LIMIT) {
            Ok(output) => Self(output),
            Err(error) => panic!("{command:?}: {error}"),
        }
    }

    /// Standard output.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    /// Standard error.
    pub fn errors(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(output) = self;
        write!(f, "{}\n{}{}", output.status, self.text(), self.errors())
    }
}
