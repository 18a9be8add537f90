//! What the running kernel offers, where only a system call tells.
#![allow(unsafe_code, reason = "system calls that no safe crate wraps")]

/// The version of the Landlock interface; `None` if the kernel has none or it is off.
pub fn landlock_version() -> Option<u32> {
    const LANDLOCK_CREATE_RULESET_VERSION: libc::c_uint = 1;
    // SAFETY:
    // - with this flag the call takes no ruleset: null and zero are what it asks for;
    // - it only returns a number.
    let version = unsafe {
        libc::syscall(
            libc::SYS_landlock_create_ruleset,
            std::ptr::null::<libc::c_void>(),
            0_usize,
            LANDLOCK_CREATE_RULESET_VERSION,
        )
    };
    u32::try_from(version).ok().filter(|version| *version > 0)
}

/// Name and release of the kernel, such as `Linux 6.12.1`.
pub fn release() -> String {
    let name = rustix::system::uname();
    format!(
        "{} {}",
        name.sysname().to_string_lossy(),
        name.release().to_string_lossy()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kernel_has_a_release() {
        assert!(release().starts_with("Linux "));
        assert!(landlock_version().is_none_or(|version| version < 1000));
    }
}
