//! What `parhelion run` leaves on a disk, or writes there while it runs: nothing but sockets in the
//! runtime folder.
//!
//! This looks at all files of the lab, so it is a binary of its own with one test: each binary has a
//! lab for itself.

#[cfg(test)]
mod files;

#[cfg(test)]
mod tests {
    use super::files::Files;
    use parhelion_e2e::lab::{self, Lab, Said};
    use parhelion_e2e::process::{signal, wait};
    use rustix::process::Signal;
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;

    /// Mesa's drivers keep compiled shaders in the home of the program, natively too; of interest is
    /// what else is written.
    const NO_CACHE: (&str, &str) = ("MESA_SHADER_CACHE_DISABLE", "true");

    #[test]
    fn nothing_is_written_and_nothing_is_left() {
        let Some(lab) = Lab::enter() else { return };
        let calls = lab::calls().unwrap();
        let before = Files::now();

        // While it runs: a socket, and the folder it is in.
        let mut command = lab.on_vgpu(&["--"], &calls);
        let mut child = command
            .arg("spin")
            .env(NO_CACHE.0, NO_CACHE.1)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert_eq!(line, "ready\n");
        let runtime = lab.runtime_folder();
        let others: Vec<String> = Files::now()
            .changes_since(&before)
            .into_iter()
            .filter(|path| !path.starts_with(runtime.to_str().unwrap()))
            .collect();
        assert!(others.is_empty(), "{others:#?}");
        signal(&child, Signal::INT).unwrap();
        assert_eq!(wait(&mut child).unwrap().code(), Some(130));

        // And after it, also after a program that uses much.
        let said = Said::good(lab.on_vgpu(&["--"], &calls).env(NO_CACHE.0, NO_CACHE.1));
        let after = Files::now().changes_since(&before);
        let left: Vec<&String> = after
            .iter()
            .filter(|path| *path != runtime.to_str().unwrap())
            .collect();
        assert!(left.is_empty(), "{left:#?} {said}");
    }
}
