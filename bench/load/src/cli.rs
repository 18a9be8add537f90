//! The command line.

use std::time::Duration;

use anyhow::Result;
use clap::{Parser, ValueEnum};

use crate::gpu::{Gpu, Options};
use crate::pace;
use crate::workload::{
    self, Blobs, Calls, Copies, Drawstorm, Mixed, Pipelines, Storm, TenantArgs, Workload,
};

/// Headless Vulkan workloads that check their own results.
#[derive(Debug, Parser)]
#[command(name = "load", version, max_term_width = 100)]
pub(crate) struct Args {
    /// What to do.
    workload: Name,
    /// Measure only what has this text in its name.
    #[arg(long, default_value = "", value_name = "TEXT")]
    only: String,
    /// Measurements of each point.
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Milliseconds of a measurement.
    #[arg(long, default_value_t = 200, value_name = "MS")]
    slice_ms: u64,
    /// Number of the device, in the order of the Vulkan loader.
    #[arg(long, default_value_t = 0)]
    device: usize,
    /// Map no memory: results come back by host image copies and queries, and what needs maps is
    /// left out.
    #[arg(long)]
    no_map: bool,
    /// Print a JSON object a line.
    #[arg(long)]
    json: bool,
    /// Measure one point for each line of the standard input, which names it, and answer in JSON.
    #[arg(long, conflicts_with_all = ["json", "runs", "only"])]
    paced: bool,
    #[command(flatten)]
    tenant: TenantArgs,
}

/// The workloads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Name {
    /// Frames of 1 to 100,000 tiny draws, each with a push constant and a descriptor set; the picture
    /// is checked pixel by pixel.
    Drawstorm,
    /// Latency of single calls: those that wait for an answer, an empty submission with its fence,
    /// and making and ending each kind of object.
    Calls,
    /// Upload, readback and staging through buffers and images; every word is compared.
    Copy,
    /// Compile storms on 1 to 16 threads; each pipeline is used once, and its result checked.
    Pipelines,
    /// A thousand pieces of mapped memory at once; each is written by both sides, and compared.
    Blobs,
    /// A bit of all of these, round after round.
    Mixed,
    /// Many clients at once, each `mixed` in a process of its own.
    Storm,
    /// One of several that share a GPU: tells as JSON when each of its submissions was done.
    Tenant,
}

impl Args {
    /// Does it.
    pub(crate) fn run(&self) -> Result<()> {
        let options = Options {
            index: self.device,
            no_map: self.no_map,
        };
        if self.workload == Name::Storm {
            return self.pace(&mut Storm::new(options), "several devices");
        }
        let gpu = Gpu::open(options)?;
        if self.workload == Name::Tenant {
            return workload::tenant(&gpu, &self.tenant);
        }
        let mut workload: Box<dyn Workload> = match self.workload {
            Name::Drawstorm => Box::new(Drawstorm::new(&gpu)?),
            Name::Calls => Box::new(Calls::new(&gpu)?),
            Name::Copy => Box::new(Copies::new(&gpu)?),
            Name::Pipelines => Box::new(Pipelines::new(&gpu)?),
            Name::Blobs => Box::new(Blobs::new(&gpu)?),
            Name::Mixed | Name::Storm | Name::Tenant => Box::new(Mixed::new(&gpu)?),
        };
        self.pace(workload.as_mut(), gpu.name())
    }

    /// Measures it, in one of the two ways.
    fn pace(&self, workload: &mut dyn Workload, device: &str) -> Result<()> {
        let budget = Duration::from_millis(self.slice_ms);
        if self.paced {
            return pace::paced(workload, device, budget);
        }
        let name = self
            .workload
            .to_possible_value()
            .map_or_else(String::new, |value| value.get_name().to_owned());
        pace::at_once(
            workload,
            (&name, device),
            &self.only,
            self.runs,
            budget,
            self.json,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn definition_is_consistent() {
        Args::command().debug_assert();
    }
}
