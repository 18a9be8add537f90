//! What is measured. Each workload makes what it needs once, then measures any of its points for a
//! given time, and fails if what came out is not what must come out.

mod blobs;
mod calls;
mod copy;
mod drawstorm;
mod mixed;
mod pipelines;
mod readback;
mod storm;
mod tenant;

pub(crate) use blobs::Blobs;
pub(crate) use calls::Calls;
pub(crate) use copy::Copies;
pub(crate) use drawstorm::Drawstorm;
pub(crate) use mixed::Mixed;
pub(crate) use pipelines::Pipelines;
pub(crate) use storm::Storm;
pub(crate) use tenant::{TenantArgs, run as tenant};

use std::time::Duration;

use anyhow::Result;

use crate::figure::Point;

/// A workload.
pub(crate) trait Workload {
    /// What it measures.
    fn points(&self) -> Vec<Point>;

    /// Measures one of its points for about `budget`, and checks the result.
    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64>;
}
