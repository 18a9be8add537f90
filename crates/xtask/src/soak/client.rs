//! The programs of a soak, and how one tells that they went well.

use anyhow::{Context, bail, ensure};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What has to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Check {
    /// The same output as natively.
    Same,
    /// The lines of the output that have this word, as natively.
    SameLines(&'static str),
    /// This text.
    Says(&'static str),
    /// A good end.
    Ends,
}

/// A program.
#[derive(Clone, Debug)]
pub(super) struct Client {
    pub(super) name: &'static str,
    program: PathBuf,
    arguments: &'static [&'static str],
    check: Check,
}

impl Client {
    /// All programs; `folder` holds those that were built for it.
    pub(super) fn all(folder: &Path) -> Vec<Self> {
        let client = |name, program: &str, arguments, check| Self {
            name,
            program: match program.strip_prefix("./") {
                Some(built) => folder.join(built),
                None => program.into(),
            },
            arguments,
            check,
        };
        vec![
            client("calls", "./calls", &[], Check::Same),
            client("vkcube", "vkcube", &["--c", "150"], Check::Ends),
            client("gl", "./gl", &[], Check::Same),
            client(
                "hydro",
                "./hydro",
                &["--width", "200", "--height", "80", "--steps", "2000"],
                Check::SameLines("checksum"),
            ),
            client("cl", "./cl", &[], Check::Same),
            client(
                "vkmark",
                "vkmark",
                &[
                    "--winsys",
                    "xcb",
                    "--size",
                    "200x150",
                    "-b",
                    "vertex:duration=1",
                    "-b",
                    "effect2d:duration=1",
                    "-b",
                    "desktop:duration=1",
                    "-b",
                    "cube:duration=1",
                ],
                Check::Says("vkmark Score"),
            ),
            client(
                "glmark2",
                "glmark2-es2",
                &[
                    "--validate",
                    "-b",
                    "build:use-vbo=true",
                    "-b",
                    "texture:texture-filter=mipmap",
                    "-b",
                    "shading:shading=phong",
                    "-b",
                    "bump:bump-render=normals",
                ],
                Check::SameLines("Validation"),
            ),
            client(
                "vulkaninfo",
                "vulkaninfo",
                &["--summary"],
                Check::Says("DRIVER_ID_MESA_VENUS"),
            ),
        ]
    }

    /// Programs that stay until they are ended: their renderers have time to grow.
    pub(super) fn lasting(folder: &Path) -> Vec<Self> {
        let mut lasting = Self::all(folder);
        lasting.retain(|client| matches!(client.name, "vkcube" | "glmark2"));
        for client in &mut lasting {
            client.arguments = match client.name {
                "vkcube" => &[],
                _ => &[
                    "--run-forever",
                    "--size",
                    "100x80",
                    "-b",
                    "build:duration=2",
                    "-b",
                    "pulsar:duration=2",
                ],
            };
        }
        lasting
    }

    /// The command that runs it.
    pub(super) fn command(&self, work: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(self.arguments)
            .current_dir(work)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// The part of its output that has to be as natively, if there is one.
    pub(super) fn result(&self, output: &Output) -> Option<String> {
        let text = String::from_utf8_lossy(&output.stdout);
        match self.check {
            Check::Same => Some(text.into_owned()),
            Check::SameLines(word) => {
                let lines = text.lines().filter(|line| line.contains(word));
                Some(lines.collect::<Vec<_>>().join("\n"))
            }
            Check::Says(_) | Check::Ends => None,
        }
    }

    /// Whether it went well; `native` is its result natively.
    ///
    /// # Errors
    /// With what is wrong.
    pub(super) fn judge(&self, output: &Output, native: Option<&str>) -> anyhow::Result<()> {
        let text = String::from_utf8_lossy(&output.stdout);
        if !output.status.success() {
            let errors = String::from_utf8_lossy(&output.stderr);
            bail!("{}: {text}{errors}", output.status);
        }
        if let Check::Says(word) = self.check {
            ensure!(text.contains(word), "it does not say `{word}`: {text}");
        }
        if let Some(result) = self.result(output) {
            let native = native.context("there is no native result to compare with")?;
            ensure!(!result.trim().is_empty(), "it says nothing");
            ensure!(
                result == native,
                "it says {result:?} and natively {native:?}"
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(text: &str) -> Output {
        let mut command = Command::new("printf");
        command.arg(text).output().unwrap()
    }

    #[test]
    fn results_are_compared() {
        let clients = Client::all(Path::new("/"));
        let find = |name| clients.iter().find(|client| client.name == name).unwrap();
        let hydro = find("hydro");
        let native = hydro.result(&output("3 s\nchecksum 5\n"));
        hydro
            .judge(&output("4 s\nchecksum 5\n"), native.as_deref())
            .unwrap();
        hydro
            .judge(&output("4 s\nchecksum 6\n"), native.as_deref())
            .unwrap_err();
        hydro.judge(&output(""), Some("")).unwrap_err();
        find("vkmark").judge(&output("no score"), None).unwrap_err();
        find("vkcube").judge(&output(""), None).unwrap();
    }
}
