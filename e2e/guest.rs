//! A virtual machine in a lab: `parhelion vm run` with a guest, and the agent in it.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::agent::{Agent, KERNEL_LINE, QEMU_ARGUMENTS};
use crate::lab::{Lab, Said, binary};
use crate::process::{self, children};

/// How long the guest may take to boot, and a command in it to end.
const LIMIT: Duration = Duration::from_secs(300);

/// Where a guest lies, made of the packages of the suite of that name; `None` if this lab was not
/// given one.
fn image(suite: &str) -> Option<PathBuf> {
    let variable = format!("PARHELION_GUEST_{}", suite.to_uppercase());
    env::var_os(variable).map(PathBuf::from)
}

/// `parhelion vm run`; dropping it ends the machine.
#[derive(Debug)]
pub struct Machine(pub Child);

impl Drop for Machine {
    fn drop(&mut self) {
        // It takes QEMU and the vGPU with it.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Lets a machine start the kernel of a guest; what follows is QEMU's.
fn with_kernel(command: &mut Command, image: &Path, line: &str) {
    command
        .arg("--kernel")
        .arg(image.join("vmlinux"))
        .arg("--initrd")
        .arg(image.join("initramfs"))
        .args(["--append", line, "--"]);
}

/// A running guest.
#[derive(Debug)]
pub struct Guest {
    machine: Machine,
    agent: Agent,
    name: String,
    lab: Lab,
}

impl Guest {
    /// Boots the guest of a suite, with these options of `vm run`. `None`, said in the words that
    /// count as skipped, where there is no lab or no guest.
    ///
    /// # Panics
    /// If it does not boot.
    pub fn boot(suite: &str, options: &[&str]) -> Option<Self> {
        Self::boot_with(suite, options, &[])
    }

    /// As [`Self::boot`], with further arguments of QEMU.
    ///
    /// # Panics
    /// If it does not boot.
    pub fn boot_with(suite: &str, options: &[&str], qemu: &[&str]) -> Option<Self> {
        Self::begin(
            suite,
            "this lab has no virtual machines",
            |lab, image, name| {
                let mut command = Self::command(lab, image, name, options);
                command.args(qemu);
                command
            },
        )
    }

    /// As [`Self::boot`], after `prepare` has seen the lab.
    ///
    /// # Panics
    /// If it does not boot.
    pub fn boot_after(suite: &str, options: &[&str], prepare: impl FnOnce(&Lab)) -> Option<Self> {
        Self::begin(
            suite,
            "this lab has no virtual machines",
            |lab, image, name| {
                prepare(lab);
                Self::command(lab, image, name, options)
            },
        )
    }

    /// As [`Self::boot`], with the guest that has a desktop. Nothing that it writes to its disk stays.
    ///
    /// # Panics
    /// If it does not boot.
    pub fn desktop() -> Option<Self> {
        let missing = "`cargo xtask test lab --suite desktop` runs this";
        Self::begin("desktop", missing, |lab, image, name| {
            let mut command = lab.prepared(binary("PARHELION_BIN"));
            command
                .args(["vm", "run", "--tcg", "--name", name, "--memory", "2G"])
                .arg(image.join("image"));
            with_kernel(
                &mut command,
                image,
                &format!("root=/dev/vda rw {KERNEL_LINE}"),
            );
            command.arg("-snapshot");
            command
        })
    }

    /// Starts what `command` says, with the guest of a suite; without one, says that the test is skipped.
    #[allow(clippy::print_stdout, reason = "the test runner counts these lines")]
    #[allow(clippy::panic, reason = "this fails a test")]
    fn begin(
        suite: &str,
        missing: &str,
        command: impl FnOnce(&Lab, &Path, &str) -> Command,
    ) -> Option<Self> {
        let lab = Lab::enter()?;
        let Some(image) = image(suite) else {
            println!("skipped: {missing}");
            return None;
        };
        let name = "guest".to_owned();
        let command = command(&lab, &image, &name);
        match Self::start(lab, name, command) {
            Ok(guest) => Some(guest),
            Err(error) => panic!("the guest does not boot: {error}"),
        }
    }

    fn start(lab: Lab, name: String, mut command: Command) -> io::Result<Self> {
        let socket = lab.work().join("agent.sock");
        let listener = UnixListener::bind(&socket)?;
        command
            .args(QEMU_ARGUMENTS)
            .arg("-serial")
            .arg(format!("file:{}", lab.work().join("console").display()))
            .arg("-chardev")
            .arg(format!("socket,id=agent,path={}", socket.display()))
            .args(["-serial", "chardev:agent"]);
        let machine = command
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()?;
        let machine = Machine(machine);
        Ok(Self {
            machine,
            agent: Agent::accept(&listener, LIMIT)?,
            name,
            lab,
        })
    }

    /// The words that start a machine; QEMU's own may follow.
    fn command(lab: &Lab, image: &Path, name: &str, options: &[&str]) -> Command {
        let mut command = lab.prepared(binary("PARHELION_BIN"));
        command
            .args(["vm", "run", "--tcg", "--name", name, "--cpus", "1"])
            .args(["--memory", "768M"])
            .args(options);
        with_kernel(&mut command, image, KERNEL_LINE);
        command
    }

    /// The words that start a machine whose processor is stopped, with these options of `vm run`; `None`
    /// as for [`Self::boot`].
    #[allow(clippy::print_stdout, reason = "the test runner counts these lines")]
    pub fn paused(lab: &Lab, name: &str, options: &[&str]) -> Option<Command> {
        let Some(image) = image("backports") else {
            println!("skipped: this lab has no virtual machines");
            return None;
        };
        let mut command = Self::command(lab, &image, name, options);
        command.args(["-S", "-nodefaults"]);
        Some(command)
    }

    /// Waits until the agent says that it is there: after a boot.
    ///
    /// # Errors
    /// When it does not in time.
    pub fn wait_for_agent(&mut self) -> io::Result<()> {
        self.agent.wait()
    }

    /// Runs a command in the guest; its exit code, and what it said.
    ///
    /// # Panics
    /// If the guest does not answer.
    #[allow(clippy::panic, reason = "this fails a test")]
    pub fn run(&mut self, command: &str) -> (i32, String) {
        match self.agent.run(command) {
            Ok(answer) => answer,
            Err(error) => panic!(
                "{command}: the guest does not answer: {error}; {}",
                self.console()
            ),
        }
    }

    /// Runs a command in the guest, which has to end well; what it said.
    ///
    /// # Panics
    /// If it does not.
    pub fn good(&mut self, command: &str) -> String {
        let (code, said) = self.run(command);
        assert_eq!(code, 0, "{command}: {said}\n{}", self.console());
        said
    }

    /// Starts a command in the guest's background; the files of its output and exit code.
    ///
    /// # Panics
    /// If the guest does not answer.
    #[allow(clippy::panic, reason = "this fails a test")]
    pub fn spawn(&mut self, command: &str) -> (String, String) {
        match self.agent.spawn(command) {
            Ok(files) => files,
            Err(error) => panic!("{command}: the guest does not answer: {error}"),
        }
    }

    /// Waits for a command in the background; its exit code, and what it said.
    ///
    /// # Panics
    /// If it does not end.
    pub fn wait(&mut self, (log, exit): &(String, String)) -> (i32, String) {
        let wait = format!("while [ ! -e {exit} ]; do sleep 0.1; done; cat {exit}");
        let code = self.good(&wait).trim().parse().unwrap_or(-1);
        (code, self.good(&format!("cat {log}")))
    }

    /// Sends a command and hears nothing more of it: one that ends the guest.
    ///
    /// # Errors
    /// When the guest is gone.
    pub fn tell(&mut self, command: &str) -> io::Result<()> {
        self.agent.tell(command)
    }

    /// What the guest's kernel has said.
    pub fn console(&self) -> String {
        let bytes = std::fs::read(self.lab.work().join("console")).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// A picture of the first head.
    ///
    /// # Panics
    /// If there is none.
    pub fn screenshot(&self) -> Picture {
        let file = self.lab.work().join("screen.png");
        let mut command = self.lab.prepared(binary("PARHELION_BIN"));
        command
            .args(["vgpu", "screenshot", &self.name, "-o"])
            .arg(&file);
        Said::good(&mut command);
        Picture::read(&file)
    }

    /// Changes the first monitor: a size such as `800x600`, or `off`.
    ///
    /// # Panics
    /// If that fails.
    pub fn set_head(&self, size: &str) {
        let mut command = self.lab.prepared(binary("PARHELION_BIN"));
        Said::good(command.args(["vgpu", "head", &self.name, size]));
    }

    /// Pauses the machine for a moment.
    ///
    /// # Panics
    /// If QEMU does not do it.
    pub fn pause(&self) {
        self.monitor(&[r#"{"execute": "stop"}"#, r#"{"execute": "cont"}"#]);
    }

    /// Has QEMU's monitor for people do something, such as `sendkey` and `mouse_move`.
    ///
    /// # Panics
    /// If QEMU does not do it.
    pub fn human_monitor(&self, lines: &[&str]) {
        let command = |line: &&str| {
            let execute = r#""execute": "human-monitor-command""#;
            format!(r#"{{{execute}, "arguments": {{"command-line": "{line}"}}}}"#)
        };
        let commands: Vec<String> = lines.iter().map(command).collect();
        self.monitor(&commands.iter().map(String::as_str).collect::<Vec<_>>());
    }

    #[allow(clippy::panic, reason = "this fails a test")]
    fn monitor(&self, commands: &[&str]) {
        let folder = format!("vm-{}", self.name);
        let socket = self.lab.runtime_folder().join(folder).join("qmp.sock");
        let run = || -> io::Result<()> {
            let stream = UnixStream::connect(socket)?;
            stream.set_read_timeout(Some(LIMIT))?;
            let mut answers = BufReader::new(&stream);
            let mut line = String::new();
            answers.read_line(&mut line)?;
            for command in [r#"{"execute": "qmp_capabilities"}"#]
                .iter()
                .chain(commands)
            {
                writeln!(&stream, "{command}")?;
                loop {
                    line.clear();
                    if answers.read_line(&mut line)? == 0 {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                    if line.contains("\"return\"") {
                        break;
                    }
                    if line.contains("\"error\"") {
                        return Err(io::Error::other(line));
                    }
                }
            }
            Ok(())
        };
        if let Err(error) = run() {
            panic!("QEMU does not do {commands:?}: {error}");
        }
    }

    /// The lab that it is in.
    pub fn lab(&self) -> &Lab {
        &self.lab
    }

    /// `parhelion vm run`.
    pub fn machine(&mut self) -> &mut Child {
        &mut self.machine.0
    }

    /// QEMU.
    pub fn qemu(&self) -> u32 {
        self.child("qemu-system")
    }

    /// The process of the vGPU.
    pub fn device(&self) -> u32 {
        self.child("parhelion device")
    }

    fn child(&self, name: &str) -> u32 {
        let all = children(self.machine.0.id());
        let found = all.iter().find(|(_, line)| line.contains(name));
        assert!(found.is_some(), "no {name} among {all:?}");
        found.map_or(0, |(id, _)| *id)
    }

    /// The renderers of the guest's programs.
    pub fn renderers(&self) -> Vec<u32> {
        process::renderers(self.device())
    }
}

/// A picture of four bytes a pixel.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue, alpha; rows from above.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// Reads a PNG file.
    ///
    /// # Panics
    /// If it is none.
    #[allow(clippy::unwrap_used, reason = "this fails a test")]
    pub fn read(file: &Path) -> Self {
        let file = BufReader::new(std::fs::File::open(file).unwrap());
        let mut reader = png::Decoder::new(file).read_info().unwrap();
        let mut rgba = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut rgba).unwrap();
        Self {
            width: info.width,
            height: info.height,
            rgba,
        }
    }

    /// A pixel's red, green and blue.
    pub fn pixel(&self, x: u32, y: u32) -> [u8; 3] {
        let at = (y as usize * self.width as usize + x as usize) * 4;
        let pixel = self.rgba.get(at..).and_then(|rest| rest.first_chunk::<3>());
        pixel.copied().unwrap_or_default()
    }
}
