//! What was recorded of real programs, said again: each reply is the recorded one.

use std::fs;
use std::path::Path;

use parhelion_e2e::lab::{Lab, Said, Way};

#[test]
fn replies_are_those_that_were_recorded() {
    let Some(lab) = Lab::enter() else { return };
    if lab.suite() != "backports" {
        println!("skipped: recorded with the driver of the lab backports");
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../recordings");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "recording"))
        .collect();
    files.sort();
    assert!(!files.is_empty());
    let mut command = lab.command(Way::Parhelion, std::env::var_os("PARHELION_XTASK").unwrap());
    let said = Said::good(command.arg("play").args(&files));
    assert_eq!(
        said.text().matches(" 0 fields unexpected").count(),
        files.len(),
        "{said}"
    );
}
