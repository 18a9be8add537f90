//! The table that ends the demonstration: native beside Parhelion.

use std::fmt;

/// Rows; anything that is not as it should be makes the whole bad.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<[String; 4]>,
    problems: Vec<String>,
}

impl Table {
    /// A row of two rates, where more is better.
    pub(super) fn speed(
        &mut self,
        name: &str,
        native: Result<f64, String>,
        ours: Result<f64, String>,
    ) {
        let ratio = match (&native, &ours) {
            (Ok(native), Ok(ours)) if *native > 0.0 => format!("{:.0} %", ours / native * 100.0),
            _ => "-".to_owned(),
        };
        let number = |value: f64| format!("{value:.1}");
        self.row(name, native.map(number), ours.map(number), ratio);
    }

    /// A row of two results that must be the same.
    pub(super) fn same(
        &mut self,
        name: &str,
        native: Result<String, String>,
        ours: Result<String, String>,
    ) {
        let verdict = match (&native, &ours) {
            (Ok(native), Ok(ours)) if native == ours => "equal",
            (Ok(_), Ok(_)) => {
                self.problems.push(format!("{name}: not the same"));
                "DIFFERENT"
            }
            _ => "-",
        };
        self.row(name, native, ours, verdict.to_owned());
    }

    fn row(
        &mut self,
        name: &str,
        native: Result<String, String>,
        ours: Result<String, String>,
        verdict: String,
    ) {
        let mut cell = |side: &str, value: Result<String, String>| {
            value.unwrap_or_else(|reason| {
                let reason = format!("{side}: {reason}");
                // Rows about the same run tell its problem once.
                if !self.problems.iter().any(|known| known.ends_with(&reason)) {
                    self.problems.push(format!("{name}, {reason}"));
                }
                "failed".to_owned()
            })
        };
        let cells = [cell("native", native), cell("Parhelion", ours)];
        let [native, ours] = cells;
        self.rows.push([name.to_owned(), native, ours, verdict]);
    }

    /// Whether everything is as it should be.
    pub(super) fn is_good(&self) -> bool {
        self.problems.is_empty()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["", "native", "Parhelion", ""].map(str::to_owned);
        let all = || std::iter::once(&head).chain(&self.rows);
        let width = |at: usize| all().map(|row| row[at].chars().count()).max().unwrap_or(0);
        let widths = [width(0), width(1), width(2), width(3)];
        for [name, native, ours, verdict] in all() {
            let line = format!(
                "{name:<0$}  {native:>1$}  {ours:>2$}  {verdict:>3$}",
                widths[0], widths[1], widths[2], widths[3]
            );
            writeln!(f, "{}", line.trim_end())?;
        }
        for problem in &self.problems {
            writeln!(f, "FAILED: {problem}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let mut table = Table::default();
        table.speed("hydro", Ok(80.0), Ok(60.0));
        table.same("picture", Ok("abcd".into()), Ok("abcd".into()));
        assert!(table.is_good());
        let text = table.to_string();
        assert_eq!(
            text,
            "         native  Parhelion\nhydro      80.0       60.0   75 %\n\
             picture    abcd       abcd  equal\n"
        );
    }

    #[test]
    fn problems_are_told() {
        let mut table = Table::default();
        table.same("picture", Ok("a".into()), Ok("b".into()));
        assert!(!table.is_good());
        let mut table = Table::default();
        table.speed("hydro", Ok(1.0), Err("it broke".into()));
        assert!(!table.is_good());
        assert!(
            table
                .to_string()
                .contains("FAILED: hydro, Parhelion: it broke")
        );
    }
}
