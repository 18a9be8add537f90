//! Building a lab: mmdebstrap into a folder beside the final place, then one rename.

use super::Suite;
use super::store::{Lock, State, Store, remove_tree};
use crate::progress::{Progress, follow};
use anyhow::{Context, bail};
use std::env;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};

/// The mirror, unless the variable below names another.
const MIRROR: &str = "http://deb.debian.org/debian";
const MIRROR_VARIABLE: &str = "PARHELION_DEBIAN_MIRROR";
/// What Debian's archives are signed with.
pub(super) const ARCHIVE_KEY: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
/// Installs Python packages in the root `$1`, with the certificates of the host: its way to the
/// outside may have its own.
const WHEELS: &str = r#"set -eu
certificates=/etc/ssl/certs/ca-certificates.crt
[ -e $certificates ] || certificates="$1$certificates"
cp $certificates "$1/tmp/host.crt"
chroot "$1" env PIP_CERT=/tmp/host.crt REQUESTS_CA_BUNDLE=/tmp/host.crt SSL_CERT_FILE=/tmp/host.crt \
    PIP_FIND_LINKS= pip install --quiet --no-cache-dir --root-user-action=ignore \
    --break-system-packages --only-binary=:all: WHEELS
rm "$1/tmp/host.crt""#;
/// Unpacks the kernel of the release to `/srv/kernel` of the root `$1`, for guests. The cloud flavour
/// has no graphics.
const KERNEL: &str = r#"set -eu
chroot "$1" sh -eu -c '
    packages=$(apt-cache depends --recurse --important linux-image-amd64 \
        | grep -x "linux-[a-z]*-[0-9].*")
    mkdir -p /srv/kernel/fetched
    cd /srv/kernel/fetched
    apt-get download $packages
    for package in *.deb; do dpkg-deb -x "$package" ..; done
    cd ..
    rm -r fetched
    [ -e lib ] || ln -s usr/lib lib
    version=$(ls lib/modules)
    depmod -b /srv/kernel "$version"'"#;
/// How much of a failed build's log is shown.
const TAIL: usize = 30;

/// Makes sure that the lab is there and of today's recipe; builds it if not.
///
/// # Errors
/// When the lab cannot be built; the message says what to do.
pub(crate) fn ensure(store: &Store, rebuild: bool) -> anyhow::Result<()> {
    if !rebuild && store.state() == State::Ready {
        return Ok(());
    }
    let progress = Progress::new(format!("lab {}", store.suite()));
    let lock = store.lock(Lock::Build, |text| progress.say(text))?;
    match store.state() {
        // Somebody else built it while this one waited for the lock.
        State::Ready if !rebuild => return Ok(()),
        State::Ready => progress.say("building again, as asked"),
        State::Stale => progress.say("building again: the recipe has changed"),
        State::Absent => progress.say("building; this is done once and takes a minute or two"),
    }
    need_mmdebstrap(&progress)?;

    let making = store.beside("building");
    remove_tree(&making)?;
    fs::create_dir_all(making.join("root"))
        .with_context(|| format!("cannot make {}", making.display()))?;
    fs::create_dir(making.join("view")).context("cannot make the folder `view`")?;
    let held = lock.try_clone().context("cannot share the lock")?;
    bootstrap(store.suite(), &making, held, &progress)?;
    report_absent(store.suite(), &making.join("root"), &progress);
    let recipe = store.suite().recipe();
    fs::write(
        making.join("stamp"),
        format!("{}\n{}", recipe.hash(), recipe.text()),
    )
    .context("cannot write the stamp")?;

    let old = store.beside("old");
    let _use = store.lock(Lock::Use, |text| progress.say(text))?;
    remove_tree(&old)?;
    if store.folder().exists() {
        fs::rename(store.folder(), &old).context("cannot move the old lab away")?;
    }
    fs::rename(&making, store.folder()).context("cannot move the new lab to its place")?;
    remove_tree(&old)?;
    drop(lock);
    progress.say(format!("ready in {}", store.folder().display()));
    Ok(())
}

/// Runs mmdebstrap. Root builds in place; anybody else through a tar stream, so that all files
/// belong to the user and can be entered and removed without help.
///
/// `lock` is the (empty) lock file of the build. It becomes mmdebstrap's standard input: should this
/// process be killed, the lock is held until the last process of the build is gone.
fn bootstrap(suite: Suite, making: &Path, lock: File, progress: &Progress) -> anyhow::Result<()> {
    let log_path = making.join("build.log");
    let mut log = File::create(&log_path).context("cannot make build.log")?;
    let root = making.join("root");
    let as_root = is_root()?;
    let mut command = mmdebstrap(suite, as_root);
    let mut unpack = None;
    if as_root {
        command
            .arg("--mode=root")
            .arg("--format=directory")
            .arg(suite.recipe().base)
            .arg(&root);
        command.stdout(Stdio::null());
    } else {
        let mut tar = Command::new("tar")
            .args([
                "--extract",
                "--no-same-owner",
                "--exclude=./dev/*",
                "--directory",
            ])
            .arg(&root)
            .stdin(Stdio::piped())
            .spawn()
            .context("cannot start `tar`")?;
        let stream = tar.stdin.take().context("no stream to `tar`")?;
        command
            .arg("--mode=unshare")
            .arg("--format=tar")
            .arg(suite.recipe().base)
            .arg("-");
        command.stdout(stream);
        unpack = Some(tar);
    }
    command
        .args(archives(suite))
        .stdin(lock)
        .stderr(Stdio::piped());
    let mut child = command.spawn().context("cannot start `mmdebstrap`")?;
    // It still holds the lock and the write end of the stream to tar.
    drop(command);
    let stderr = child.stderr.take().context("no stream from `mmdebstrap`")?;
    let tail = follow(stderr, &mut log, TAIL, |line| {
        if let Some(phase) = line
            .strip_prefix("I: ")
            .filter(|text| !text.contains("hook"))
        {
            progress.say(phase);
        }
    })
    .context("cannot follow `mmdebstrap`")?;
    let mut well = child
        .wait()
        .context("cannot wait for `mmdebstrap`")?
        .success();
    if let Some(mut tar) = unpack {
        well &= tar.wait().context("cannot wait for `tar`")?.success();
    }
    if !well {
        for line in tail {
            eprintln!("  | {line}");
        }
        bail!(
            "the lab {suite} could not be built; its last lines are above, all are in {}. If the \
             mirror cannot be reached, set {MIRROR_VARIABLE} to another one",
            log_path.display()
        );
    }
    Ok(())
}

/// The parts of the command line that do not depend on who builds.
fn mmdebstrap(suite: Suite, root: bool) -> Command {
    let recipe = suite.recipe();
    // As root it mounts the host's /dev and /proc into the new root. In a namespace of its own these
    // are gone with it, even if it is killed: nobody can then remove them together with the root.
    let mut command = if root {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--propagation=private", "mmdebstrap"]);
        command
    } else {
        Command::new("mmdebstrap")
    };
    command
        .env("LC_ALL", "C.UTF-8")
        .args(["--variant=apt", "--skip=cleanup/reproducible"]);
    command.arg(format!("--keyring={ARCHIVE_KEY}"));
    command.arg(format!("--include={}", recipe.packages.join(",")));
    for option in [
        // Archived and mirrored release files may carry a date that has passed.
        r#"Acquire::Check-Valid-Until "false""#,
        r#"Acquire::Check-Date "false""#,
        r#"Acquire::Languages "none""#,
        r#"Acquire::Retries "3""#,
        r#"APT::Install-Recommends "false""#,
    ] {
        command.arg(format!("--aptopt={option}"));
    }
    for option in [
        "force-unsafe-io",
        "path-exclude=/usr/share/man/*",
        "path-exclude=/usr/share/locale/*",
    ] {
        command.arg(format!("--dpkgopt={option}"));
    }
    if !recipe.preferences.is_empty() {
        command.arg(format!(
            r#"--setup-hook=mkdir -p "$1/etc/apt/preferences.d" && printf '%s\n' '{}' > "$1/etc/apt/preferences.d/parhelion.pref""#,
            recipe.preferences.join("' '")
        ));
    }
    for package in recipe.wished {
        command.arg(format!(
            r#"--customize-hook=if chroot "$1" apt-cache show {package} >/dev/null 2>&1; then chroot "$1" apt-get install --yes {package}; else echo "{package} is not in this suite"; fi"#
        ));
    }
    if recipe.kernel {
        command.arg(format!("--customize-hook={KERNEL}"));
    }
    if !recipe.wheels.is_empty() {
        command.arg(format!(
            "--customize-hook={}",
            WHEELS.replace("WHEELS", &recipe.wheels.join(" "))
        ));
    }
    command
}

/// The mirror to use.
pub(super) fn mirror() -> String {
    env::var(MIRROR_VARIABLE).unwrap_or_else(|_| MIRROR.to_owned())
}

/// One source line for each archive.
fn archives(suite: Suite) -> Vec<String> {
    let mirror = mirror();
    let recipe = suite.recipe();
    let names = std::iter::once(&recipe.base).chain(recipe.more);
    names
        .map(|name| format!("deb {mirror} {name} main"))
        .collect()
}

/// Says which of the wished packages the suite does not have.
fn report_absent(suite: Suite, root: &Path, progress: &Progress) {
    for package in suite.recipe().wished {
        if !Store::has_package(root, package) {
            progress.say(format!(
                "WITHOUT `{package}`: Debian {suite} does not have it"
            ));
        }
    }
}

/// Installs mmdebstrap, or says how.
fn need_mmdebstrap(progress: &Progress) -> anyhow::Result<()> {
    let root = is_root()?;
    let mut missing = Vec::new();
    for (program, package) in [("mmdebstrap", "mmdebstrap"), ("newuidmap", "uidmap")] {
        // Only mmdebstrap's unprivileged mode maps user ids.
        let needed = program == "mmdebstrap" || !root;
        if needed && !found(program) {
            missing.push(package);
        }
    }
    if !Path::new(ARCHIVE_KEY).exists() {
        missing.push("debian-archive-keyring");
    }
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    if !found("apt-get") {
        bail!("{list} is needed to build the lab; install it with this system's package manager");
    }
    if !root {
        bail!(
            "{list} is needed to build the lab; type `sudo apt-get install {list}` and try again"
        );
    }
    progress.say(format!("installing {list}"));
    for args in [
        vec!["update"],
        [vec!["install", "--yes", "--no-install-recommends"], missing].concat(),
    ] {
        let output = Command::new("apt-get")
            .args(&args)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdin(Stdio::null())
            .output()
            .context("cannot start `apt-get`")?;
        if !output.status.success() {
            eprintln!("{}", String::from_utf8_lossy(&output.stderr).trim_end());
            bail!(
                "`apt-get {}` failed; install {list} by hand and try again",
                args.join(" ")
            );
        }
    }
    Ok(())
}

/// Whether a program is on the search path.
fn found(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Whether this process may do everything.
///
/// # Errors
/// When the kernel does not say who this is.
pub(super) fn is_root() -> anyhow::Result<bool> {
    let status =
        fs::read_to_string("/proc/self/status").context("cannot read /proc/self/status")?;
    let ids = status.lines().find_map(|line| line.strip_prefix("Uid:"));
    Ok(ids.and_then(|ids| ids.split_whitespace().nth(1)) == Some("0"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_archive_has_its_line() {
        let lines = archives(Suite::Backports);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].ends_with(" trixie main") && lines[1].ends_with(" trixie-backports main"));
    }

    #[test]
    fn programs_are_looked_up() {
        assert!(found("sh"));
        assert!(!found("no-such-program-anywhere"));
    }
}
