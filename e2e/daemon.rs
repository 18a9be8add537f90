//! A daemon in a lab, and vGPUs of its.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use rustix::process::Signal;
use serde_json::Value;

use crate::lab::{Lab, Said};
use crate::process::{eventually, signal, wait};

/// A running `parhelion serve`; what it left is ended with it.
#[derive(Debug)]
pub struct Daemon<'a> {
    lab: &'a Lab,
    child: Child,
    options: Vec<String>,
}

impl<'a> Daemon<'a> {
    /// Starts it, and waits until it answers.
    ///
    /// # Panics
    /// If it does not.
    pub fn start(lab: &'a Lab) -> Self {
        Self::with(lab, &[])
    }

    /// The same, with options.
    ///
    /// # Panics
    /// If it does not answer.
    #[allow(clippy::expect_used, reason = "this fails a test")]
    pub fn with(lab: &'a Lab, options: &[&str]) -> Self {
        let options: Vec<String> = options.iter().map(|&option| option.to_owned()).collect();
        let child = Self::spawn(lab, &options).expect("a process");
        let daemon = Self {
            lab,
            child,
            options,
        };
        daemon.wait_for_answer();
        daemon
    }

    fn spawn(lab: &Lab, options: &[String]) -> io::Result<Child> {
        parhelion(lab)
            .arg("serve")
            .args(options)
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
    }

    fn wait_for_answer(&self) {
        let answers = || self.ask("GET", "/v1/livez", "").is_ok();
        assert!(eventually(answers), "the daemon does not answer");
    }

    /// Kills it as `kill -9` does, and starts another one.
    ///
    /// # Panics
    /// If that one does not answer.
    #[allow(clippy::expect_used, reason = "this fails a test")]
    pub fn kill_and_start_again(&mut self) {
        self.kill();
        self.child = Self::spawn(self.lab, &self.options).expect("a process");
        self.wait_for_answer();
    }

    /// Kills it as `kill -9` does.
    ///
    /// # Panics
    /// If that cannot be done.
    #[allow(clippy::expect_used, reason = "this fails a test")]
    pub fn kill(&mut self) {
        self.child.kill().expect("a process");
        self.child.wait().expect("a process");
    }

    /// Its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// A command of `parhelion`.
    pub fn parhelion(&self, arguments: &[&str]) -> Command {
        let mut command = parhelion(self.lab);
        command.args(arguments);
        command
    }

    /// What a command of `parhelion` says on its way to a good end.
    ///
    /// # Panics
    /// If it has another one.
    pub fn good(&self, arguments: &[&str]) -> Said {
        Said::good(&mut self.parhelion(arguments))
    }

    /// A program on the vGPU `name`, which uses it by its socket.
    pub fn on(&self, name: &str, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = self.lab.prepared(program);
        let socket = self
            .lab
            .runtime_folder()
            .join(format!("vm-{name}/vtest.sock"));
        command
            .env("VTEST_SOCKET_NAME", socket)
            .env("VN_DEBUG", "vtest")
            .env("VN_PERF", "no_async_mem_alloc")
            .env("VK_DRIVER_FILES", venus());
        command
    }

    /// What `vgpu show` says, as JSON.
    ///
    /// # Panics
    /// If it says something else.
    #[allow(clippy::expect_used, reason = "this fails a test")]
    pub fn show(&self, name: &str) -> Value {
        let text = self.good(&["vgpu", "show", name, "--json"]).text();
        serde_json::from_str(&text).expect("JSON")
    }

    /// Asks the API as any client of HTTP would: the status, and the body.
    ///
    /// # Errors
    /// When there is no answer.
    pub fn ask(&self, method: &str, path: &str, body: &str) -> io::Result<(u16, String)> {
        let mut stream = UnixStream::connect(self.socket())?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
            body.len()
        )?;
        // What is too long is answered before it is read.
        let _ = stream.write_all(body.as_bytes());
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok());
        let status = status.ok_or_else(|| io::Error::other("no answer of HTTP"))?;
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        Ok((status, body.to_owned()))
    }

    /// The API's socket.
    pub fn socket(&self) -> PathBuf {
        self.lab.runtime_folder().join("api.sock")
    }
}

impl Drop for Daemon<'_> {
    fn drop(&mut self) {
        // Its vGPUs outlive it, which is what it is for.
        let _ = self.ask("POST", "/v1/drain", r#"{"evict": true}"#);
        let _ = signal(&self.child, Signal::TERM);
        let _ = wait(&mut self.child);
    }
}

fn parhelion(lab: &Lab) -> Command {
    let mut command = lab.parhelion();
    command
        .env("PARHELION_STATE_DIR", lab.home().join("state"))
        .env("PARHELION_LOG", "warn");
    command
}

/// The description of Mesa's Venus driver.
fn venus() -> PathBuf {
    let folder = std::fs::read_dir("/usr/share/vulkan/icd.d");
    let is_venus = |path: &PathBuf| path.to_string_lossy().contains("/virtio_icd");
    folder
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .find(is_venus)
        .unwrap_or_default()
}
