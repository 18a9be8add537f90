//! Drag and lift over time, as a table in a file.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::audit::Audit;
use crate::flow::Flow;
use crate::scene::Scene;

/// Steps between two lines.
const EVERY: u64 = 100;

/// A CSV file of steps, drag and lift coefficients.
#[derive(Debug)]
pub(crate) struct Forces {
    path: PathBuf,
    file: BufWriter<File>,
}

impl Forces {
    /// Begins a file.
    pub(crate) fn create(path: &Path) -> Result<Self> {
        let begin = || {
            let mut file = BufWriter::new(File::create(path)?);
            writeln!(file, "step,drag,lift")?;
            Ok::<_, std::io::Error>(file)
        };
        let file = begin().with_context(|| format!("cannot write {}", path.display()))?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    /// The step at which a line is due after `steps`.
    pub(crate) fn next(steps: u64) -> u64 {
        (steps / EVERY + 1) * EVERY
    }

    /// Adds a line, if one is due.
    pub(crate) fn add(&mut self, scene: &Scene, flow: &Flow) -> Result<()> {
        let steps = flow.steps();
        if !steps.is_multiple_of(EVERY) {
            return Ok(());
        }
        let (drag, lift) = Audit::new(scene, &flow.state()?).coefficients(scene.fluid);
        writeln!(self.file, "{steps},{drag:.5},{lift:.5}")
            .and_then(|()| self.file.flush())
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_due_at_round_numbers() {
        assert_eq!(
            [0, 1, 99, 100, 101].map(Forces::next),
            [100, 100, 100, 200, 200]
        );
    }

    #[test]
    fn errors_name_the_file() {
        let error = Forces::create(Path::new("/no/such/forces.csv")).unwrap_err();
        assert!(error.to_string().contains("/no/such/forces.csv"));
    }
}
