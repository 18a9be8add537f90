//! Namespaces for a child, made between `fork` and `exec`; the rule of [`super::exec`] holds here, too.
//!
//! A process can enter a new namespace of processes only by being born in it. So the child that was forked
//! makes the namespaces, has a child of *its parent's* in them (`CLONE_PARENT`), writes that one's number
//! into a pipe, and ends; the new one executes the program.
//!
//! Root becomes nobody first, as far as it may: files of the kernel's know root in every namespace.
//!
//! What the kernel does not let this user do is left out: first user namespaces (a process in a changed
//! root may not make any), then all.
#![allow(unsafe_code, reason = "code that runs between fork and exec")]

use std::ffi::CStr;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::OwnedFd;
use std::os::unix::fs::MetadataExt;

use rustix::fs::{Gid, Mode, OFlags, Uid};
use rustix::process::Pid;

use super::FIRST_INHERITED_FD;

/// All but the user's.
const OTHERS: libc::c_int = libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP;

/// The parent's side.
#[derive(Debug)]
pub(super) struct Isolation {
    told: OwnedFd,
    tell: OwnedFd,
}

/// The child's side.
#[derive(Debug)]
pub(super) struct Plan {
    tell: OwnedFd,
    /// Which number its user and group have inside: the same. As they are, and as nobody's.
    maps: [[Line; 2]; 2],
    user_is_root: bool,
    /// The groups of the nodes of GPUs.
    groups: Vec<Gid>,
}

/// A line for a map of users.
type Line = ([u8; 64], usize);

/// The user that has nothing, in place of root.
const NOBODY: u32 = 65534;

impl Isolation {
    /// For a child that inherits so many descriptors.
    pub(super) fn new(inherited: usize) -> io::Result<Self> {
        let (told, tell) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
        let first_other = i32::try_from(inherited)
            .ok()
            .and_then(|count| FIRST_INHERITED_FD.checked_add(count))
            .ok_or(rustix::io::Errno::INVAL)?;
        // Out of the way of those that are inherited.
        let tell = rustix::io::fcntl_dupfd_cloexec(&tell, first_other)?;
        Ok(Self { told, tell })
    }

    /// What the child has to do.
    pub(super) fn plan(&self) -> io::Result<Plan> {
        let line = |id: u32| {
            let mut line = [0; 64];
            let text = format!("{id} {id} 1\n");
            let len = text.len();
            if let Some(place) = line.get_mut(..len) {
                place.copy_from_slice(text.as_bytes());
            }
            (line, len)
        };
        let user = rustix::process::geteuid();
        let group = rustix::process::getegid().as_raw();
        Ok(Plan {
            tell: self.tell.try_clone()?,
            maps: [
                [line(user.as_raw()), line(group)],
                [line(NOBODY), line(NOBODY)],
            ],
            user_is_root: user.is_root(),
            groups: groups_of_gpus(),
        })
    }

    /// The process that executes the program; `None` if it is the one that was forked. The child's side is
    /// gone by then.
    pub(super) fn child(self) -> io::Result<Option<Pid>> {
        drop(self.tell);
        let mut number = [0; 4];
        match File::from(self.told).read_exact(&mut number) {
            Ok(()) => Ok(Pid::from_raw(i32::from_ne_bytes(number))),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(error),
        }
    }
}

impl Plan {
    /// Makes the namespaces; returns in the process that is to execute the program.
    pub(super) fn carry_out(&self) -> io::Result<()> {
        let [own, nobody] = &self.maps;
        let is_nobody = self.user_is_root && self.become_nobody();
        let [user, group] = if is_nobody { nobody } else { own };
        if unshare(libc::CLONE_NEWUSER | OTHERS) {
            // So that no group can be dropped that keeps files from us.
            write(c"/proc/self/setgroups", b"deny");
            write(c"/proc/self/uid_map", user.0.get(..user.1).unwrap_or(&[]));
            write(c"/proc/self/gid_map", group.0.get(..group.1).unwrap_or(&[]));
        } else if !unshare(OTHERS) {
            return Ok(());
        }
        read_only();
        let flags = libc::c_ulong::from(libc::CLONE_PARENT.unsigned_abs())
            | libc::c_ulong::from(libc::SIGCHLD.unsigned_abs());
        // SAFETY:
        // - without CLONE_VM it is a fork: the new process has a copy of this stack, at which it goes on;
        // - this process has one thread, as it was forked, and does nothing before `exec` or `_exit` that
        //   needs what a C library keeps of processes.
        let born = unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) };
        let Ok(born) = i32::try_from(born) else {
            return Err(rustix::io::Errno::INVAL.into());
        };
        if born < 0 {
            return Err(io::Error::last_os_error());
        }
        if born == 0 {
            // Away from the terminal.
            let _ = rustix::process::setsid();
            let kill = rustix::process::Signal::KILL;
            return Ok(rustix::process::set_parent_process_death_signal(Some(
                kill,
            ))?);
        }
        let _ = rustix::io::write(&self.tell, &born.to_ne_bytes());
        // SAFETY:
        // - ends this process at once; nothing of the parent's is run.
        unsafe { libc::_exit(0) }
    }
}

impl Plan {
    /// Gives the rights of root up, which files of the kernel's would give it in every namespace; the nodes of
    /// GPUs stay. False if that cannot be done.
    fn become_nobody(&self) -> bool {
        let (user, group) = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
        let done = rustix::thread::set_thread_groups(&self.groups)
            .and_then(|()| rustix::thread::set_thread_res_gid(group, group, group))
            .and_then(|()| rustix::thread::set_thread_res_uid(user, user, user));
        // Else it could not write its own maps.
        let dumpable = rustix::process::DumpableBehavior::Dumpable;
        done.is_ok() && rustix::process::set_dumpable_behavior(dumpable).is_ok()
    }
}

/// The groups of device nodes of GPUs.
fn groups_of_gpus() -> Vec<Gid> {
    let mut groups: Vec<u32> = ["/dev/dri", "/dev"]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten())
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            ["renderD", "card", "nvidia", "kfd"]
                .iter()
                .any(|begin| name.starts_with(begin))
        })
        .filter_map(|entry| Some(entry.metadata().ok()?.gid()))
        .filter(|group| *group != 0)
        .collect();
    groups.sort_unstable();
    groups.dedup();
    groups.into_iter().map(Gid::from_raw).collect()
}

fn unshare(flags: libc::c_int) -> bool {
    // SAFETY:
    // - takes numbers only; changes this process alone, which has one thread.
    unsafe { libc::unshare(flags) == 0 }
}

/// Writes to a file of the kernel's; one that refuses is left.
fn write(path: &CStr, bytes: &[u8]) {
    if let Ok(file) = rustix::fs::open(path, OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty()) {
        let _ = rustix::io::write(&file, bytes);
    }
}

/// `struct mount_attr`.
#[repr(C)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace: u64,
}

/// Makes all mounts read-only, in this namespace.
fn read_only() {
    const RDONLY: u64 = 1;
    const NOSUID: u64 = 2;
    let attributes = MountAttributes {
        set: RDONLY | NOSUID,
        clear: 0,
        propagation: 0,
        user_namespace: 0,
    };
    // SAFETY:
    // - the path is a C string, and the structure of the size that is said; both live until it returns;
    // - where the kernel does not know the call, it fails without effect.
    unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            c"/".as_ptr(),
            libc::AT_RECURSIVE,
            &raw const attributes,
            size_of::<MountAttributes>(),
        )
    };
}
