//! The parts of `docs/performance.md` that are written by this program, between two marks each. What
//! people wrote around them stays.

use anyhow::Context;

/// The page with a new section for `workload`.
///
/// # Errors
/// When the page has no marks for it.
pub(super) fn with_section(page: &str, workload: &str, section: &str) -> anyhow::Result<String> {
    let (begin, end) = marks(workload);
    let missing = || format!("docs/performance.md lacks the lines `{begin}` and `{end}`");
    let (before, rest) = page.split_once(&begin).with_context(missing)?;
    let (_, after) = rest.split_once(&end).with_context(missing)?;
    Ok(format!("{before}{begin}\n{section}{end}{after}"))
}

/// The lines around a section.
fn marks(workload: &str) -> (String, String) {
    (
        format!("<!-- {workload}: written by `cargo xtask bench` -->"),
        format!("<!-- end of {workload} -->"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::Name;
    use crate::checkout;
    use std::fs;

    #[test]
    fn only_the_section_changes() {
        let (begin, end) = marks("calls");
        let page = format!("before\n{begin}\nold\n{end}\nafter\n");
        let once = with_section(&page, "calls", "new\n").unwrap();
        assert_eq!(once, format!("before\n{begin}\nnew\n{end}\nafter\n"));
        assert_eq!(with_section(&once, "calls", "new\n").unwrap(), once);
        let _no_such_section = with_section(&page, "copy", "new").unwrap_err();
    }

    #[test]
    fn the_page_has_a_place_for_every_workload() {
        let page = checkout::root().unwrap().join("docs/performance.md");
        let page = fs::read_to_string(page).unwrap();
        for name in Name::ALL {
            assert!(
                with_section(&page, name.text(), "").is_ok(),
                "{}",
                name.text()
            );
        }
    }
}
