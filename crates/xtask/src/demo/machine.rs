//! `cargo xtask machine`: boots the tiny guest on a vGPU, computes the fluid in it with the flow on the
//! guest's screen, and takes pictures of that screen from outside.
//!
//! It has to run where QEMU is, in the lab; the demonstration starts it there.

use crate::progress::Progress;
use anyhow::{Context, bail, ensure};
use parhelion_e2e::agent::{Agent, KERNEL_LINE, QEMU_ARGUMENTS};
use std::fs;
use std::io::Write;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// The name of the vGPU.
const NAME: &str = "demo";
/// How long the guest may take to boot, and to answer.
const LIMIT: Duration = Duration::from_secs(300);
/// Between two looks at the screen.
const PAUSE: Duration = Duration::from_secs(2);
/// The screen: as wide as the flow is drawn.
const HEADS: &str = "1280x480";

/// `cargo xtask machine`
#[derive(Debug, clap::Args)]
pub(crate) struct Machine {
    /// The program `parhelion`.
    #[arg(long)]
    parhelion: PathBuf,
    /// The guest's folder.
    #[arg(long)]
    guest: PathBuf,
    /// Where pictures and the report go.
    #[arg(long)]
    out: PathBuf,
    /// Leave the machine running until this is interrupted.
    #[arg(long)]
    keep: bool,
    /// Arguments of `hydro`.
    #[arg(last = true)]
    hydro: Vec<String>,
}

/// QEMU and its vGPU; gone when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Machine {
    /// Runs it.
    ///
    /// # Errors
    /// When the guest does not boot, or `hydro` fails in it.
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let progress = Progress::new("demo, in the machine");
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let socket = folder.path().join("agent.sock");
        let listener = UnixListener::bind(&socket).context("cannot listen for the guest")?;
        let mut command = Command::new(&self.parhelion);
        command
            .env("PARHELION_RUNTIME_DIR", folder.path().join("run"))
            .args([
                "vm", "run", "--tcg", "--name", NAME, "--cpus", "1", "--memory", "1G",
            ])
            .args(["--heads", HEADS, "--kernel"])
            .arg(self.guest.join("vmlinux"))
            .arg("--initrd")
            .arg(self.guest.join("initramfs"))
            .args(["--append", KERNEL_LINE, "--"])
            .args(QEMU_ARGUMENTS)
            .arg("-serial")
            .arg(format!("file:{}", self.out.join("console.txt").display()))
            .arg("-chardev")
            .arg(format!("socket,id=agent,path={}", socket.display()))
            .args(["-serial", "chardev:agent"])
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        progress.say("booting a stock kernel on an emulated processor");
        let mut running = Running(command.spawn().context("cannot start parhelion")?);
        let mut agent = Agent::accept(&listener, LIMIT).context("the guest does not boot")?;
        let (_, kernel) = agent.run("uname -r")?;
        let (_, vulkan) =
            agent.run("vulkaninfo --summary 2>&1 | sed -n 's/^.*deviceName *= //p'")?;
        progress.say(format!("Linux {}: {}", kernel.trim(), vulkan.trim()));

        let words = self.hydro.join(" ");
        let hydro = format!("hydro {words} --screen /dev/fb0 --json /tmp/hydro.json");
        // The cursor would blink in the picture.
        agent.run(
            "echo 0 > /sys/class/graphics/fbcon/cursor_blink; printf '\\033[?25l' > /dev/tty0",
        )?;
        let (log, exit) = agent.spawn(&hydro)?;
        let mut pictures = 0;
        let code = loop {
            thread::sleep(PAUSE);
            let (_, code) = agent.run(&format!("cat {exit} 2>/dev/null"))?;
            let file = self.out.join(format!("screen-{pictures:03}.png"));
            self.screenshot(&folder.path().join("run"), &file)?;
            pictures += 1;
            if !code.trim().is_empty() {
                break code;
            }
        };
        let (_, said) = agent.run(&format!("cat {log}"))?;
        ensure!(code.trim() == "0", "hydro failed in the guest: {said}");
        let (_, report) = agent.run("cat /tmp/hydro.json")?;
        fs::write(self.out.join("hydro.json"), report).context("cannot write the report")?;
        progress.say(format!("{pictures} pictures of the guest's screen"));
        if self.keep {
            let _ = writeln!(
                std::io::stderr(),
                "the machine stays until this is interrupted; its pictures:\n  \
                 PARHELION_RUNTIME_DIR={} parhelion vgpu screenshot {NAME} -o FILE.png",
                folder.path().join("run").display()
            );
            running.0.wait().context("cannot wait for the machine")?;
        }
        agent.tell("poweroff -f")?;
        let status = running.0.wait().context("cannot wait for the machine")?;
        ensure!(status.success() || self.keep, "QEMU ended with {status}");
        Ok(())
    }

    fn screenshot(&self, runtime: &Path, file: &Path) -> anyhow::Result<()> {
        let status = Command::new(&self.parhelion)
            .env("PARHELION_RUNTIME_DIR", runtime)
            .args(["vgpu", "screenshot", NAME, "-o"])
            .arg(file)
            .status()
            .context("cannot start parhelion")?;
        if !status.success() {
            bail!("no picture of the guest's screen");
        }
        Ok(())
    }
}
