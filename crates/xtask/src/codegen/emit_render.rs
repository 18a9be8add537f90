//! Writes the forwarding part of `render::driver`.

use anyhow::Result;

use super::File;
use super::select::Selection;

pub(crate) fn emit(_selection: &Selection<'_>) -> Result<Vec<File>> {
    Ok(Vec::new())
}
