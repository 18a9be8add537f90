//! Several programs at a time: under one `parhelion run`, and under two.

use parhelion_e2e::lab::{self, Lab, Said, Way};
use serde_json::Value;
use std::fs;

#[test]
fn processes_of_one_program_have_contexts_of_their_own() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    let summary = lab.work().join("summary.json");
    // One of them breaks off in the middle; the others do not notice.
    let script = format!(
        "for topic in transfer threads images timelines; do {0} $topic & all=\"$all $!\"; done
         {0} crash
         for id in $all; do wait $id || exit 1; done",
        calls.display()
    );
    let options = ["--json-summary", summary.to_str().unwrap(), "--"];
    let mut command = lab.on_vgpu(&options, "sh");
    let said = Said::good(command.args(["-c", &script]));

    for topic in ["transfer", "threads", "images", "timelines"] {
        assert!(said.text().contains(&format!("{topic}: ok")), "{said}");
    }
    let summary: Value = serde_json::from_slice(&fs::read(summary).unwrap()).unwrap();
    assert_eq!(summary["contexts"], 5);
    assert_eq!(summary["fault_count"], 0, "{summary}");
}

#[test]
fn runs_do_not_know_of_each_other() {
    let Some(lab) = Lab::enter() else { return };
    let args = ["--width", "100", "--height", "40", "--steps", "300"];
    let start = || {
        let mut command = lab.command(Way::Parhelion, lab::hydro());
        command.args(args).spawn().unwrap()
    };
    let all = [start(), start(), start()];
    let checksums = all.map(|child| {
        let said = Said(child.wait_with_output().unwrap());
        assert!(said.0.status.success(), "{said}");
        let text = said.text();
        let line = text.lines().find(|line| line.contains("checksum"));
        line.unwrap().to_owned()
    });
    assert!(checksums.iter().all(|one| *one == checksums[0]));
    assert_eq!(fs::read_dir(lab.runtime_folder()).unwrap().count(), 0);
}
