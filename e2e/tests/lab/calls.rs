//! `calls`, natively and through us: it tries many kinds of Vulkan calls and checks what they do.

use parhelion_e2e::lab::{self, Lab, Said, Way};

/// Topics that the guest driver of a suite does not offer; [docs/vulkaninfo.md] says why.
///
/// [docs/vulkaninfo.md]: ../../../docs/vulkaninfo.md
fn not_offered(suite: &str) -> &'static [&'static str] {
    match suite {
        "trixie" => &["sparse", "host-copies"],
        _ => &[],
    }
}

#[test]
fn all_topics_are_as_natively() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    let none: [&str; 0] = [];
    let native = lab.run(Way::Native, &calls, &none);
    let ours = lab.run(Way::Parhelion, &calls, &none);

    let mut expected = native.text();
    for topic in not_offered(lab.suite()) {
        let offered = format!("{topic}: ok\n");
        assert!(expected.contains(&offered), "{expected}");
        expected = expected.replace(&offered, &format!("{topic}: not supported\n"));
    }
    assert_eq!(ours.text(), expected, "{ours}");
    assert!(expected.lines().count() >= 16, "{expected}");
    assert!(!ours.errors().contains("fault"), "{ours}");
}

#[test]
fn validation_finds_nothing() {
    let Some(lab) = Lab::enter() else { return };
    let calls = lab::calls().unwrap();
    // Of the program itself, so that a failure of ours is not the program's.
    let mut command = lab.command(Way::Native, calls);
    command.env("VK_INSTANCE_LAYERS", "VK_LAYER_KHRONOS_validation");
    let said = Said::good(&mut command);
    assert!(!said.text().contains("VUID"), "{said}");
}
