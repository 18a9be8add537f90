//! What is wrong is said, with what would be right.

use parhelion_e2e::lab::{Lab, Said};
use std::fs;
use std::os::unix::fs::PermissionsExt;

fn said(lab: &Lab, words: &[&str]) -> String {
    let mut command = lab.prepared(std::env::var_os("PARHELION_BIN").unwrap());
    let said = Said::any(command.args(words));
    assert!(!said.0.status.success(), "{said}");
    said.errors()
}

#[test]
fn mistakes_are_explained() {
    let Some(lab) = Lab::enter() else { return };
    let file = lab.work().join("image");
    fs::write(&file, "").unwrap();
    let file = file.to_str().unwrap();

    let text = said(&lab, &["vm", "run"]);
    assert!(text.contains("<IMAGE>"), "{text}");
    let text = said(&lab, &["vm", "run", "--qemu", "no-such-qemu", file]);
    assert!(
        text.contains("qemu-system-x86") && text.contains("--qemu"),
        "{text}"
    );
    let text = said(&lab, &["vm", "run", "--window", "3G", file]);
    assert!(text.contains("power of two"), "{text}");
    let text = said(&lab, &["vm", "run", "--heads", "17", file]);
    assert!(text.contains("1 to 16"), "{text}");
    let text = said(&lab, &["vm", "run", "--name", "a/b", file]);
    assert!(text.contains("letters"), "{text}");
    let text = said(&lab, &["vgpu", "screenshot", "nobody", "-o", "x.png"]);
    assert!(text.contains("no vGPU named nobody"), "{text}");

    // A QEMU that is too old.
    let old = lab.work().join("old-qemu");
    fs::write(
        &old,
        "#!/bin/sh\necho 'QEMU emulator version 10.0.2 (Debian)'\n",
    )
    .unwrap();
    fs::set_permissions(&old, fs::Permissions::from_mode(0o755)).unwrap();
    let old = old.to_str().unwrap();
    let text = said(&lab, &["vm", "run", "--qemu", old, file]);
    assert!(
        text.contains("is QEMU 10.0") && text.contains("10.1"),
        "{text}"
    );
    let words = [
        "vm",
        "run",
        "--transport",
        "vhost-user",
        "--qemu",
        old,
        file,
    ];
    let text = said(&lab, &words);
    assert!(
        text.contains("11.1 is the first with shared memory"),
        "{text}"
    );
    let new = fs::read_to_string(old).unwrap().replace("10.0", "11.1");
    fs::write(old, new).unwrap();
    let text = said(&lab, &["vm", "run", "--qemu", old, "no-such-image"]);
    assert!(text.contains("cannot read no-such-image"), "{text}");
    assert_eq!(fs::read_dir(lab.runtime_folder()).unwrap().count(), 0);
}

#[test]
fn arguments_are_printed_for_others() {
    let Some(lab) = Lab::enter() else { return };
    let mut command = lab.prepared(std::env::var_os("PARHELION_BIN").unwrap());
    let text = Said::good(command.args(["vm", "args", "desk", "--memory", "4G"])).text();
    for part in [
        "parhelion device desk",
        "memory-backend-memfd,id=parhelion-ram,size=4294967296,share=on",
        "\"driver\":\"vfio-user-pci\"",
        "vm-desk/vfio-user.sock",
        "<memory unit='KiB'>4194304</memory>",
        "<qemu:arg value='-device'/>",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let mut command = lab.prepared(std::env::var_os("PARHELION_BIN").unwrap());
    command.args(["vm", "args", "desk", "--transport", "vhost-user"]);
    let text = Said::good(&mut command).text();
    for part in [
        "QEMU 11.1 or newer",
        "socket,id=parhelion,path=",
        "vm-desk/vhost-user.sock",
        "\"driver\":\"vhost-user-test-device-pci\"",
        "<qemu:arg value='-chardev'/>",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}
