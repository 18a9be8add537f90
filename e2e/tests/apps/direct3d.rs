//! Direct3D: 12 by vkd3d as a library, 11 by DXVK in Wine.

use parhelion_e2e::lab::{Lab, Said, Way};
use parhelion_e2e::process::output_within;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Making Wine's folders takes a while.
const PATIENCE: Duration = Duration::from_secs(300);

#[test]
fn vkd3d_draws_its_triangle() {
    let Some(lab) = Lab::enter() else { return };
    let pictures = [Way::Native, Way::Parhelion].map(|way| {
        let file = lab.work().join("triangle.png");
        // It stays until it is stopped.
        let script = "timeout --signal INT 4 vkd3d-triangle; exit 0";
        let inner = lab.command(way, "sh");
        let said = Said::good(&mut lab.screened(&inner, Some(&file), &["-c", script]));
        assert!(!said.errors().contains("fault"), "{said}");
        fs::read(file).unwrap()
    });
    assert!(pictures[0] == pictures[1], "the triangles differ");
    assert!(pictures[0].len() > 1000, "there is no triangle");
}

#[test]
fn dxvk_draws_and_computes() {
    let Some(lab) = Lab::enter() else { return };
    let program = lab.work().join("triangle.exe");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("apps/triangle.c");
    let libraries = ["-ld3d11", "-ldxgi", "-ld3dcompiler", "-ldxguid"];
    let mut compiler = lab.prepared("x86_64-w64-mingw32-gcc");
    compiler
        .args(["-O1", "-Wall", "-Werror", "-o"])
        .arg(&program);
    Said::good(compiler.arg(source).args(libraries));

    let prefix = lab.work().join("wine");
    let wine = "/usr/lib/wine/wine64";
    let with_wine = |command: &mut Command| {
        command
            .env("WINEPREFIX", &prefix)
            .env("WINEDEBUG", "-all")
            .env("WINEDLLOVERRIDES", "d3d11,dxgi=n;mscoree,mshtml=")
            .env("DXVK_LOG_PATH", "none");
    };
    let mut boot = lab.screened(&lab.prepared(wine), None, &["wineboot", "--init"]);
    with_wine(&mut boot);
    let output = output_within(&mut boot, PATIENCE).unwrap();
    assert!(output.status.success(), "{}", Said(output));
    for name in ["d3d11", "dxgi"] {
        let place = prefix.join(format!("drive_c/windows/system32/{name}.dll"));
        fs::remove_file(&place).unwrap();
        symlink(format!("/usr/lib/dxvk/wine64/{name}.dll.so"), place).unwrap();
    }
    let [native, ours] = [Way::Native, Way::Parhelion].map(|way| {
        let inner = lab.command(way, wine);
        let mut command = lab.screened(&inner, None, &[program.to_str().unwrap()]);
        with_wine(&mut command);
        Said::good(&mut command)
    });
    assert!(ours.errors().contains("Virtio-GPU Venus"), "{ours}");
    assert!(ours.text().contains("numbers: ok"), "{ours}");
    assert!(ours.text().contains("triangle: "), "{ours}");
    assert_eq!(native.text(), ours.text());
    assert!(!ours.errors().contains("fault"), "{ours}");
}
