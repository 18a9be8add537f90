//! `cargo xtask fuzz`: builds and runs the fuzzers in `fuzz/`, with nothing to install but a C++
//! compiler.
//!
//! What a fuzzer begins with is in `fuzz/seeds/`, one file a target ([`seeds`]), and in `recordings/`
//! ([`recorded`]). What it finds on the way goes to `fuzz/corpus/TARGET`, what breaks it to
//! `fuzz/artifacts/TARGET`; git ignores both. The target `venus_host` runs in a lab, in throw-away processes, because the driver behind it may
//! crash by itself; what crashed is sorted into classes ([`host`]).

mod build;
mod host;
mod recorded;
mod seeds;

use crate::checkout;
use crate::lab::Suite;
use crate::progress::Progress;
use anyhow::{Context, bail};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// A trust boundary with a fuzzer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub(crate) enum Target {
    /// Encodings of commands and replies, both directions
    Chains,
    /// Packets between the device side and renderers
    Control,
    /// Ring layouts, and rings whose guest lies
    Ring,
    /// Commands of virtio-gpu, and renderers that lie
    Gpu,
    /// The vfio-user socket: a monitor and its guest that lie
    Vfio,
    /// The vhost-user socket: the same
    Vhost,
    /// JSON that comes to the daemon: limits, and what devices say
    Daemon,
    /// What renderers claim to whoever divides the GPU
    Schedule,
    /// The vtest socket, and renderers that lie
    Vtest,
    /// Guest commands to the whole renderer, on the null driver
    VenusNull,
    /// The same on lavapipe, in throw-away processes in a lab
    VenusHost,
}

impl Target {
    /// All of them, the quickest first.
    pub(crate) const ALL: [Self; 11] = [
        Self::Chains,
        Self::Control,
        Self::Daemon,
        Self::Schedule,
        Self::Ring,
        Self::Gpu,
        Self::Vfio,
        Self::Vhost,
        Self::Vtest,
        Self::VenusNull,
        Self::VenusHost,
    ];

    /// Its name: of the program, of its folders, on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chains => "chains",
            Self::Control => "control",
            Self::Daemon => "daemon",
            Self::Schedule => "schedule",
            Self::Ring => "ring",
            Self::Gpu => "gpu",
            Self::Vfio => "vfio",
            Self::Vhost => "vhost",
            Self::Vtest => "vtest",
            Self::VenusNull => "venus_null",
            Self::VenusHost => "venus_host",
        }
    }

    /// Which seeds it begins with: targets with the same input share them.
    fn seeds(self) -> &'static str {
        match self {
            Self::VenusHost => Self::VenusNull.name(),
            other => other.name(),
        }
    }
}

/// One input may not take longer.
const TIMEOUT_S: u32 = 10;
/// One process may not hold more memory.
const MEMORY_MIB: u32 = 2048;
/// No single allocation may be larger.
const ALLOCATION_MIB: u32 = 512;
/// The longest input.
const INPUT_BYTES: u32 = 16 * 1024;
/// How often to say how far a run is.
const REPORT: Duration = Duration::from_secs(15);

/// `cargo xtask fuzz`
#[derive(Debug, clap::Args)]
pub(crate) struct Fuzz {
    /// Which boundary; without it, all of them in turn.
    #[arg(value_enum)]
    target: Option<Target>,
    /// How long each target runs.
    #[arg(long, default_value_t = 1.0, value_name = "N")]
    minutes: f64,
    /// Run one input only, such as a file of `fuzz/artifacts/`.
    #[arg(
        long,
        value_name = "FILE",
        requires = "target",
        conflicts_with = "minutes"
    )]
    repeat: Option<PathBuf>,
    /// Reduce what was found so far to what adds coverage, and make it the seeds.
    #[arg(long, requires = "target", conflicts_with_all = ["repeat", "minutes"])]
    keep: bool,
    /// The lab of `venus_host`.
    #[arg(long, default_value = "backports")]
    suite: Suite,
}

impl Fuzz {
    /// Does what was asked.
    ///
    /// # Errors
    /// When something cannot be built or started.
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let fuzzers = Fuzzers::build(self.suite)?;
        match (self.target, &self.repeat) {
            (Some(target), Some(file)) => return fuzzers.repeat(target, file),
            (Some(target), None) if self.keep => {
                fuzzers.keep(target)?;
                return Ok(ExitCode::SUCCESS);
            }
            _ => {}
        }
        let targets = self.target.map_or(Target::ALL.to_vec(), |one| vec![one]);
        let duration = Duration::try_from_secs_f64(self.minutes * 60.0)
            .context("--minutes wants a number of minutes")?;
        let mut broken = Vec::new();
        for target in targets {
            if !fuzzers.fuzz(target, duration, None)? {
                broken.push(target.name());
            }
        }
        if broken.is_empty() {
            return Ok(ExitCode::SUCCESS);
        }
        eprintln!("fuzz: found something: {}", broken.join(", "));
        Ok(ExitCode::FAILURE)
    }
}

/// The built fuzzers.
#[derive(Debug)]
pub(crate) struct Fuzzers {
    root: PathBuf,
    programs: Vec<checkout::Artifact>,
    suite: Suite,
}

impl Fuzzers {
    /// Builds them.
    ///
    /// # Errors
    /// With what the compiler says.
    pub(crate) fn build(suite: Suite) -> anyhow::Result<Self> {
        let root = checkout::root()?;
        let programs = build::programs(&root)?;
        Ok(Self {
            root,
            programs,
            suite,
        })
    }

    /// Why they cannot be built here, if they cannot.
    pub(crate) fn obstacle() -> Option<&'static str> {
        build::obstacle()
    }

    fn folder(&self, kind: &str, target: Target) -> anyhow::Result<PathBuf> {
        let folder = self.root.join("fuzz").join(kind).join(target.name());
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    fn seeds(&self, target: Target) -> PathBuf {
        let name = format!("{}.seeds", target.seeds());
        self.root.join("fuzz/seeds").join(name)
    }

    /// The command that runs a fuzzer with `args`; in a lab where it needs one.
    fn command(&self, target: Target, args: &[String]) -> anyhow::Result<Command> {
        let found = self.programs.iter().find(|p| p.name == target.name());
        let program = found.with_context(|| format!("cargo built no `{}`", target.name()))?;
        if target == Target::VenusHost {
            return host::command(self.suite, &self.root, &program.path, args);
        }
        let mut command = Command::new(&program.path);
        command.args(args).current_dir(&self.root);
        Ok(command)
    }

    /// The command that runs `target` for `duration`, beginning with its seeds.
    ///
    /// # Errors
    /// When folders cannot be made.
    fn session(
        &self,
        target: Target,
        duration: Duration,
        seed: Option<u32>,
    ) -> anyhow::Result<Command> {
        let corpus = self.folder("corpus", target)?;
        let artifacts = self.folder("artifacts", target)?;
        seeds::unpack(&self.seeds(target), &corpus)?;
        recorded::unpack(target, &self.root, &corpus)?;
        let mut args = limits();
        args.extend([
            format!("-max_total_time={}", duration.as_secs().max(1)),
            format!("-max_len={INPUT_BYTES}"),
            "-len_control=20".to_owned(),
            "-print_final_stats=1".to_owned(),
            format!("-artifact_prefix={}/", artifacts.display()),
        ]);
        args.extend(seed.map(|seed| format!("-seed={seed}")));
        let dictionary = self.root.join(format!("fuzz/{}.dict", target.name()));
        if dictionary.exists() {
            args.push(format!("-dict={}", dictionary.display()));
        }
        if target == Target::VenusHost {
            args.extend(host::throw_away());
        }
        args.push(corpus.display().to_string());
        self.command(target, &args)
    }

    /// Runs a target and says how it goes; false when it found something of ours. With a seed, chance
    /// takes the same way each time, as far as it comes.
    ///
    /// # Errors
    /// When the fuzzer cannot be started.
    pub(crate) fn fuzz(
        &self,
        target: Target,
        duration: Duration,
        seed: Option<u32>,
    ) -> anyhow::Result<bool> {
        let name = target.name();
        let artifacts = self.folder("artifacts", target)?;
        let start = SystemTime::now();
        let progress = Progress::new(format!("fuzz {name}"));
        progress.say(format!("{} s …", duration.as_secs()));
        let mut command = self.session(target, duration, seed)?;
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start the fuzzer")?;
        let mut said = Said::default();
        if let Some(stderr) = child.stderr.take() {
            let mut last = Instant::now();
            for line in BufReader::new(stderr).split(b'\n') {
                let line = line.context("cannot read what the fuzzer says")?;
                said.hear(&String::from_utf8_lossy(&line));
                if last.elapsed() >= REPORT {
                    last = Instant::now();
                    progress.say(&said.state);
                }
            }
        }
        let status = child.wait().context("cannot wait for the fuzzer")?;
        progress.say(&said.state);
        let new: Vec<PathBuf> = files(&artifacts)?
            .into_iter()
            .filter(|file| is_newer(file, start))
            .collect();
        if target == Target::VenusHost {
            return host::sort(self, &new, &progress);
        }
        self.judge(target, status, &new, &said, &progress)
    }

    fn judge(
        &self,
        target: Target,
        status: ExitStatus,
        new: &[PathBuf],
        said: &Said,
        progress: &Progress,
    ) -> anyhow::Result<bool> {
        if status.success() && new.is_empty() {
            return Ok(true);
        }
        for line in &said.tail {
            eprintln!("  | {line}");
        }
        if new.is_empty() {
            bail!("the fuzzer {} ended with {status}", target.name());
        }
        for file in new {
            progress.say(format!("found {}", self.shown(file)));
            progress.say(format!("repeat it: {}", self.repetition(target, file)));
        }
        Ok(false)
    }

    /// The words that repeat an input.
    fn repetition(&self, target: Target, file: &Path) -> String {
        let name = target.name();
        format!("cargo xtask fuzz {name} --repeat {}", self.shown(file))
    }

    /// A path as people write it in the checkout.
    fn shown(&self, file: &Path) -> String {
        let inside = file.strip_prefix(&self.root).unwrap_or(file);
        inside.display().to_string()
    }

    /// Runs one input, with all that it says.
    fn repeat(&self, target: Target, file: &Path) -> anyhow::Result<ExitCode> {
        let file = file
            .canonicalize()
            .with_context(|| format!("cannot find {}", file.display()))?;
        let mut args = limits();
        args.push(file.display().to_string());
        let mut command = self.command(target, &args)?;
        let status = command.env("RUST_BACKTRACE", "1").status();
        let status = status.context("cannot start the fuzzer")?;
        Ok(if status.success() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }

    /// Reduces the corpus to what adds coverage, and packs it.
    fn keep(&self, target: Target) -> anyhow::Result<()> {
        let corpus = self.folder("corpus", target)?;
        seeds::unpack(&self.seeds(target), &corpus)?;
        let reduced = tempfile::tempdir().context("cannot make a folder")?;
        let mut args = limits();
        args.extend([
            "-merge=1".to_owned(),
            reduced.path().display().to_string(),
            corpus.display().to_string(),
        ]);
        let status = self.command(target, &args)?.stderr(Stdio::null()).status();
        if !status.context("cannot start the fuzzer")?.success() {
            bail!("the fuzzer cannot reduce its corpus");
        }
        let path = self.seeds(target);
        let (kept, bytes) = seeds::pack(reduced.path(), &path)?;
        println!("{}: {kept} inputs, {bytes} bytes", self.shown(&path));
        Ok(())
    }
}

/// The limits that hold for each input.
fn limits() -> Vec<String> {
    vec![
        format!("-timeout={TIMEOUT_S}"),
        format!("-rss_limit_mb={MEMORY_MIB}"),
        format!("-malloc_limit_mb={ALLOCATION_MIB}"),
    ]
}

/// What a fuzzer has said.
#[derive(Debug, Default)]
struct Said {
    /// The last line that tells how far it is.
    state: String,
    /// The last lines that tell something else.
    tail: Vec<String>,
}

impl Said {
    fn hear(&mut self, line: &str) {
        const KEPT: usize = 30;
        if line.starts_with('#') {
            // `#1234 NEW cov: 12 ft: 34 corp: 5/67b lim: 8 exec/s: 9 rss: 10Mb L: …`
            let facts = line.split(" L: ").next().unwrap_or(line);
            self.state = facts.split_whitespace().collect::<Vec<_>>().join(" ");
        } else {
            self.tail.push(line.to_owned());
            if self.tail.len() > KEPT {
                self.tail.remove(0);
            }
        }
    }
}

/// Whether a file was written since `start`: an artifact may have been there before.
fn is_newer(file: &Path, start: SystemTime) -> bool {
    let written = file.metadata().and_then(|data| data.modified());
    // The clock of files is coarser than the other one.
    let slack = Duration::from_secs(1);
    file.is_file() && written.is_ok_and(|written| written + slack >= start)
}

/// The files of a folder, sorted.
fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut found: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_lines_are_told_from_the_rest() {
        let mut said = Said::default();
        said.hear("#12\tNEW    cov: 5 ft: 6 corp: 2/3b L: 1/1 MS: 1 ChangeBit-");
        said.hear("thread panicked");
        assert_eq!(said.state, "#12 NEW cov: 5 ft: 6 corp: 2/3b");
        assert_eq!(said.tail, ["thread panicked"]);
    }

    #[test]
    fn targets_are_those_of_the_manifest() {
        let manifest = checkout::root().unwrap().join("fuzz/Cargo.toml");
        let manifest: toml::Table = fs::read_to_string(manifest).unwrap().parse().unwrap();
        let listed = manifest["bin"].as_array().unwrap().iter();
        let mut names: Vec<_> = Target::ALL.map(Target::name).into();
        names.sort_unstable();
        assert!(listed.map(|bin| bin["name"].as_str().unwrap()).eq(names));
    }
}
