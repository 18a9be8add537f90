//! Confinement of a process: what it can do when whoever it works for has taken it over.
//!
//! | layer | what it takes away | by |
//! |---|---|---|
//! | privileges | gaining any: set-user-id programs, capabilities of files | `no_new_privs` |
//! | resources | core dumps, private memory without end | [`Resources`] |
//! | system calls | those that its role does not need | seccomp, [`calls`] |
//! | files, network, other processes | all but what is listed | Landlock, [`Files`] |
//! | names | users, processes, mounts, network, IPC of the host | namespaces, [`crate::process::Launch::isolated`] |
//!
//! Rules:
//!
//! - All of it is done while the process has one thread, before it reads a byte of a guest's.
//! - A layer that the kernel does not have is left out and reported.
//! - Nothing is ever loosened again.

pub mod attempt;
pub mod calls;

use std::io;
use std::path::PathBuf;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset,
    RulesetAttr, RulesetCreatedAttr, RulesetStatus, Scope,
};
use rustix::process::{Resource, Rlimit};

/// The newest version of Landlock that is made use of.
const NEWEST: ABI = ABI::V6;

/// Files that a process may use.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// May be read, with everything beneath: programs' data, libraries.
    pub read: Vec<PathBuf>,
    /// Devices that may be read, written and controlled, with everything beneath.
    pub devices: Vec<PathBuf>,
    /// May be read, written, made and removed, with everything beneath.
    pub write: Vec<PathBuf>,
    /// Programs may be executed, wherever they may be read.
    pub execute: bool,
    /// Signals may be sent beyond this process and those that it starts.
    pub signals: bool,
}

/// How much a process may use.
#[derive(Clone, Copy, Debug, Default)]
pub struct Resources {
    /// Bytes of private memory.
    pub private_bytes: Option<u64>,
}

/// How much of a layer is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// All of it.
    Full,
    /// What this kernel has of it.
    Partial,
    /// Nothing.
    None,
}

/// Takes away the chance to gain privileges. All that follows needs that.
pub fn no_new_privileges() -> io::Result<()> {
    Ok(rustix::thread::set_no_new_privs(true)?)
}

/// Sets limits that cannot be raised again.
pub fn limit(resources: &Resources) -> io::Result<()> {
    let set = |resource, most: u64| {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        rustix::process::setrlimit(resource, limit)
    };
    set(Resource::Core, 0)?;
    // It may choose how it is scheduled, but not before others.
    set(Resource::Rtprio, 0)?;
    set(Resource::Nice, 0)?;
    if let Some(bytes) = resources.private_bytes {
        set(Resource::Data, bytes)?;
    }
    Ok(())
}

/// Restricts the calling thread, and those that it makes, to `files`; and to no network, and no signals or
/// abstract sockets beyond its own domain.
pub fn restrict_files(files: &Files) -> io::Result<Level> {
    let failed = |error: landlock::RulesetError| io::Error::other(error.to_string());
    let all = AccessFs::from_all(NEWEST);
    let mut read = AccessFs::from_read(NEWEST);
    if !files.execute {
        read.remove(AccessFs::Execute);
    }
    let device = AccessFs::ReadFile | AccessFs::ReadDir | AccessFs::WriteFile | AccessFs::IoctlDev;
    let ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(all)
        .map_err(failed)?
        .handle_access(AccessNet::from_all(NEWEST))
        .map_err(failed)?
        .scope(match files.signals {
            true => Scope::AbstractUnixSocket.into(),
            false => Scope::from_all(NEWEST),
        })
        .map_err(failed)?;
    let mut ruleset = ruleset.create().map_err(failed)?;
    let mut write = all;
    if !files.execute {
        write.remove(AccessFs::Execute);
    }
    let lists = [
        (&files.read, read),
        (&files.devices, device),
        (&files.write, write),
    ];
    for (paths, access) in lists {
        for path in paths {
            // What is not there needs no rule.
            let Ok(fd) = PathFd::new(path) else { continue };
            let is_folder = path.is_dir();
            let access = match is_folder {
                true => access,
                false => access & AccessFs::from_file(NEWEST),
            };
            ruleset = ruleset
                .add_rule(PathBeneath::new(fd, access))
                .map_err(failed)?;
        }
    }
    let status = ruleset.restrict_self().map_err(failed)?;
    Ok(match status.ruleset {
        RulesetStatus::FullyEnforced => Level::Full,
        RulesetStatus::PartiallyEnforced => Level::Partial,
        RulesetStatus::NotEnforced => Level::None,
    })
}
