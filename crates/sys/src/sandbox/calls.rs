//! System calls: which ones a role may make.
//!
//! A renderer has a list of what it may; all else fails with `EPERM`, so that a driver that tries goes on
//! without. For what no driver needs and an attacker would want, the process is killed, in every role.

use std::collections::BTreeMap;
use std::io;

use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch,
};

/// What happens to a call that is not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// It fails with `EPERM`.
    Refuse,
    /// It is done, and the kernel's log tells of it: to learn what a driver needs.
    Log,
}

/// Calls by which a process reaches beyond itself, and that no role needs.
const DEADLY: [i64; 37] = [
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    libc::SYS_process_madvise,
    libc::SYS_move_pages,
    libc::SYS_migrate_pages,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_setns,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_open_by_handle_at,
    libc::SYS_name_to_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_modify_ldt,
    libc::SYS_iopl,
    libc::SYS_ioperm,
];

/// Calls that a renderer never needs once it works: more of the same.
const DEADLY_IN_RENDERER: [i64; 15] = [
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_fork,
    libc::SYS_vfork,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_mount_setattr,
    libc::SYS_unshare,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_send_signal,
    libc::SYS_userfaultfd,
    libc::SYS_memfd_secret,
];

/// Calls that a renderer and its driver make.
const RENDERER: [i64; 125] = [
    // memory
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_mprotect,
    libc::SYS_madvise,
    libc::SYS_mincore,
    libc::SYS_mlock,
    libc::SYS_mlock2,
    libc::SYS_munlock,
    libc::SYS_msync,
    libc::SYS_membarrier,
    libc::SYS_memfd_create,
    libc::SYS_get_mempolicy,
    libc::SYS_set_mempolicy,
    libc::SYS_mbind,
    libc::SYS_pkey_alloc,
    libc::SYS_pkey_free,
    libc::SYS_pkey_mprotect,
    // files, which Landlock restricts
    libc::SYS_open,
    libc::SYS_openat,
    libc::SYS_openat2,
    libc::SYS_close,
    libc::SYS_close_range,
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_pread64,
    libc::SYS_preadv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_pwrite64,
    libc::SYS_pwritev,
    libc::SYS_lseek,
    libc::SYS_stat,
    libc::SYS_fstat,
    libc::SYS_lstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_statfs,
    libc::SYS_fstatfs,
    libc::SYS_access,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlink,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    libc::SYS_ftruncate,
    libc::SYS_fallocate,
    libc::SYS_flock,
    libc::SYS_fadvise64,
    libc::SYS_dup,
    libc::SYS_dup2,
    libc::SYS_dup3,
    libc::SYS_pipe,
    libc::SYS_pipe2,
    // waiting
    libc::SYS_poll,
    libc::SYS_ppoll,
    libc::SYS_select,
    libc::SYS_pselect6,
    libc::SYS_epoll_create1,
    libc::SYS_epoll_ctl,
    libc::SYS_epoll_wait,
    libc::SYS_epoll_pwait,
    libc::SYS_epoll_pwait2,
    libc::SYS_eventfd2,
    libc::SYS_timerfd_create,
    libc::SYS_timerfd_settime,
    libc::SYS_timerfd_gettime,
    libc::SYS_inotify_init1,
    libc::SYS_inotify_add_watch,
    libc::SYS_inotify_rm_watch,
    libc::SYS_nanosleep,
    libc::SYS_clock_nanosleep,
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_gettimeofday,
    libc::SYS_time,
    libc::SYS_times,
    libc::SYS_futex,
    libc::SYS_futex_waitv,
    libc::SYS_restart_syscall,
    // the socket that it has
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_recvfrom,
    libc::SYS_recvmsg,
    libc::SYS_shutdown,
    libc::SYS_getsockopt,
    libc::SYS_setsockopt,
    libc::SYS_getsockname,
    libc::SYS_getpeername,
    // threads and itself
    libc::SYS_set_tid_address,
    libc::SYS_set_robust_list,
    libc::SYS_get_robust_list,
    libc::SYS_rseq,
    libc::SYS_arch_prctl,
    libc::SYS_gettid,
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_getpgrp,
    libc::SYS_getpgid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getresuid,
    libc::SYS_getresgid,
    libc::SYS_getgroups,
    libc::SYS_getrandom,
    libc::SYS_getrusage,
    libc::SYS_getrlimit,
    libc::SYS_getcpu,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_setaffinity,
    libc::SYS_sched_getparam,
    libc::SYS_sched_getscheduler,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_exit,
    libc::SYS_exit_group,
];

/// What it may ask of `prctl`: names, of itself and its memory, timers, and what holds already. Not to live on
/// when its device ends.
const PRCTL: [i32; 9] = [
    libc::PR_SET_NAME,
    libc::PR_GET_NAME,
    libc::PR_SET_VMA,
    libc::PR_SET_TIMERSLACK,
    libc::PR_GET_TIMERSLACK,
    libc::PR_GET_DUMPABLE,
    libc::PR_SET_NO_NEW_PRIVS,
    libc::PR_GET_SECCOMP,
    libc::PR_CAPBSET_READ,
];

/// What `fcntl` may not do: have signals sent to others.
const NOT_FCNTL: [i32; 3] = [libc::F_SETOWN, F_SETSIG, F_SETOWN_EX];
const F_SETSIG: i32 = 10;
const F_SETOWN_EX: i32 = 15;

/// What `ioctl` may not do: type into a terminal, and have signals sent.
const NOT_IOCTL: [u64; 4] = [TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP];
const TIOCSTI: u64 = 0x5412;
const TIOCLINUX: u64 = 0x541c;
const FIOSETOWN: u64 = 0x8901;
const SIOCSPGRP: u64 = 0x8902;

/// Signals, which it may send to itself.
const OWN_SIGNALS: [i64; 4] = [
    libc::SYS_kill,
    libc::SYS_tgkill,
    libc::SYS_rt_sigqueueinfo,
    libc::SYS_rt_tgsigqueueinfo,
];

/// `CLONE_THREAD`.
const THREAD: u64 = 0x0001_0000;

fn arch() -> Result<TargetArch, io::Error> {
    TargetArch::try_from(std::env::consts::ARCH)
        .map_err(|error| io::Error::other(error.to_string()))
}

fn install(
    rules: BTreeMap<i64, Vec<SeccompRule>>,
    otherwise: SeccompAction,
    matched: SeccompAction,
) -> io::Result<()> {
    let failed = |error: &dyn std::fmt::Display| io::Error::other(error.to_string());
    let filter = SeccompFilter::new(rules, otherwise, matched, arch()?);
    let filter = filter.map_err(|error| failed(&error))?;
    let program: BpfProgram = filter
        .try_into()
        .map_err(|error: seccompiler::BackendError| failed(&error))?;
    seccompiler::apply_filter_all_threads(&program).map_err(|error| failed(&error))
}

fn condition(index: u8, operator: &SeccompCmpOp, value: u64) -> io::Result<SeccompRule> {
    conditions(index, operator, &[value])
}

/// All of them have to hold.
fn conditions(index: u8, operator: &SeccompCmpOp, values: &[u64]) -> io::Result<SeccompRule> {
    let failed = |error: seccompiler::BackendError| io::Error::other(error.to_string());
    let conditions: Result<Vec<_>, _> = values
        .iter()
        .map(|value| {
            SeccompCondition::new(index, SeccompCmpArgLen::Dword, operator.clone(), *value)
        })
        .collect();
    SeccompRule::new(conditions.map_err(failed)?).map_err(failed)
}

/// Kills the process, and those that it starts, at a call by which it would reach beyond itself.
pub fn deny_deadly() -> io::Result<()> {
    deny(DEADLY.iter().copied())
}

fn deny(calls: impl Iterator<Item = i64>) -> io::Result<()> {
    let rules = calls.map(|call| (call, Vec::new())).collect();
    install(rules, SeccompAction::Allow, SeccompAction::KillProcess)
}

/// Leaves a renderer the calls that it needs.
pub fn restrict_renderer(otherwise: Otherwise) -> io::Result<()> {
    let own = u64::from(std::process::id());
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        RENDERER.iter().map(|call| (*call, Vec::new())).collect();
    for call in OWN_SIGNALS {
        rules.insert(call, vec![condition(0, &SeccompCmpOp::Eq, own)?]);
    }
    let unsigned = |number: i32| u64::from(number.cast_unsigned());
    let asked: io::Result<Vec<_>> = PRCTL
        .iter()
        .map(|option| condition(0, &SeccompCmpOp::Eq, unsigned(*option)))
        .collect();
    rules.insert(libc::SYS_prctl, asked?);
    let fcntl = conditions(1, &SeccompCmpOp::Ne, &NOT_FCNTL.map(unsigned))?;
    rules.insert(libc::SYS_fcntl, vec![fcntl]);
    let ioctl = conditions(1, &SeccompCmpOp::Ne, &NOT_IOCTL)?;
    rules.insert(libc::SYS_ioctl, vec![ioctl]);
    // Of the calling thread only.
    for call in [
        libc::SYS_prlimit64,
        libc::SYS_sched_getattr,
        libc::SYS_sched_setattr,
    ] {
        rules.insert(call, vec![condition(0, &SeccompCmpOp::Eq, 0)?]);
    }
    // Threads, but no processes. `clone3` keeps its flags where no filter sees them: libraries do without.
    let thread = condition(0, &SeccompCmpOp::MaskedEq(THREAD), THREAD)?;
    rules.insert(libc::SYS_clone, vec![thread]);
    let refuse = match otherwise {
        Otherwise::Refuse => SeccompAction::Errno(libc::EPERM.unsigned_abs()),
        Otherwise::Log => SeccompAction::Log,
    };
    if otherwise == Otherwise::Refuse {
        deny(DEADLY_IN_RENDERER.iter().copied())?;
    }
    // Of several filters, the strictest answer counts; so this one is last, as it takes `seccomp` away.
    let unknown = [(libc::SYS_clone3, Vec::new())].into_iter().collect();
    let missing = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    install(unknown, SeccompAction::Allow, missing)?;
    rules.insert(libc::SYS_clone3, Vec::new());
    install(rules, refuse, SeccompAction::Allow)
}
