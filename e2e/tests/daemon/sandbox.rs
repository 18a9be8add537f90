//! A renderer that somebody has taken over, who makes any system call.

use parhelion_e2e::lab::{Lab, Said};
use std::process::Command;

/// The numbers of system calls on x86-64.
const OPENAT: u32 = 257;

fn attempt(lab: &Lab, calls: &[String]) -> Said {
    let mut command = lab.prepared(std::env::var_os("PARHELION_BIN").unwrap());
    command.arg("renderer");
    for call in calls {
        command.args(["--attempt", call]);
    }
    Said::any(&mut command)
}

#[test]
fn it_gets_at_no_files_sockets_or_processes() {
    let Some(lab) = Lab::enter() else { return };
    let mut victim = Command::new("sleep").arg("1000").spawn().unwrap();
    let id = victim.id();
    let secret = lab.home().join("secret");
    std::fs::write(&secret, "secret").unwrap();
    let secret = secret.display();
    let runtime = lab.runtime_folder();
    let runtime = runtime.display();
    let calls = [
        format!("{OPENAT},-100,{secret},0"),
        format!("{OPENAT},-100,{secret},1"),
        format!("{OPENAT},-100,{runtime},0"),
        format!("{OPENAT},-100,{runtime}/new,66,420"),
        format!("{OPENAT},-100,/etc/passwd,0"),
        format!("{OPENAT},-100,/proc/{id}/mem,2"),
        format!("{OPENAT},-100,/proc/{id}/maps,0"),
        format!("{OPENAT},-100,/proc/{id}/fd/0,0"),
        // socket, of each kind
        "41,1,1,0".to_owned(),
        "41,2,1,0".to_owned(),
        "41,16,3,0".to_owned(),
        // kill
        format!("62,{id},9"),
        "62,-1,9".to_owned(),
        // unlink, rename, mkdir, chmod, shmget
        format!("87,{secret}"),
        format!("82,{secret},{secret}2"),
        format!("83,{runtime}/folder,448"),
        format!("90,{secret},511"),
        "29,0,4096,950".to_owned(),
    ];
    let said = attempt(&lab, &calls);
    let text = said.text();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), calls.len(), "{said}");
    for line in lines {
        let is_refused = [
            "(os error 1)",
            "(os error 13)",
            "(os error 2)",
            "(os error 3)",
        ];
        assert!(is_refused.iter().any(|end| line.ends_with(end)), "{said}");
    }
    assert!(victim.try_wait().unwrap().is_none(), "it was killed");
    // The sandbox is not what keeps this from working.
    let said = attempt(&lab, &[format!("{OPENAT},-100,/usr/lib,0")]);
    assert!(!said.text().contains("os error"), "{said}");

    for call in [
        "59,/bin/sh,0,0",
        "57",
        &format!("101,16,{id},0,0"),
        &format!("310,{id},0,0,0,0,0"),
        &format!("311,{id},0,0,0,0,0"),
        &format!("434,{id},0"),
        "165,none,/,none,0,0",
        "272,268435456",
        "321,0,0,0",
        "425,8,0",
    ] {
        let said = attempt(&lab, &[call.to_owned()]);
        assert!(
            !said.0.status.success() && said.text().is_empty(),
            "{call}: {said}"
        );
    }
    victim.kill().unwrap();
    victim.wait().unwrap();
}
