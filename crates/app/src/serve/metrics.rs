//! Metrics, in the text format of OpenMetrics.
//!
//! They are made anew for each question from what devices have reported, at most a second ago: a vGPU that
//! is gone leaves nothing behind.

use std::fmt;

use parhelion_device::vgpu::Status;
use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode as encode_text;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::{Registry as Metrics, Unit};

use super::registry::{Phase, Registry, VgpuView};

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Label {
    vgpu: String,
}

/// All of them.
pub(super) fn encode(registry: &Registry) -> Result<String, fmt::Error> {
    let mut metrics = Metrics::with_prefix("parhelion");
    let views = registry.list();
    let capacity = registry.capacity();
    let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let mut gauge = |name: &str, help: &str, unit: Option<Unit>, value: u64| {
        let gauge: Gauge = Gauge::default();
        gauge.set(signed(value));
        match unit {
            Some(unit) => metrics.register_with_unit(name, help, unit, gauge),
            None => metrics.register(name, help, gauge),
        }
    };
    if let Some(bytes) = capacity.vram_bytes {
        let help = "Device memory that may be promised";
        gauge("vram_capacity", help, Some(Unit::Bytes), bytes);
    }
    let help = "Device memory that is promised to vGPUs";
    gauge(
        "vram_promised",
        help,
        Some(Unit::Bytes),
        capacity.vram_promised_bytes,
    );
    let drained = u64::from(capacity.is_drained);
    gauge("drained", "1 if no new vGPUs are made", None, drained);

    type Read = fn(&VgpuView, &Status) -> u64;
    let gauges: [(&str, &str, Option<Unit>, Read); 4] = [
        (
            "vgpu_vram",
            "Device memory in use",
            Some(Unit::Bytes),
            |_, s| s.used.memory_bytes,
        ),
        (
            "vgpu_vram_peak",
            "The most device memory that was in use",
            Some(Unit::Bytes),
            |_, s| s.vram_peak_bytes.max(s.used.peak_memory_bytes),
        ),
        ("vgpu_contexts", "Programs at work", None, |_, s| {
            u64::try_from(s.contexts.len()).unwrap_or(u64::MAX)
        }),
        (
            "vgpu_closed",
            "1 if it takes no new contexts for a while",
            None,
            |_, s| u64::from(s.closed_for_ms.is_some()),
        ),
    ];
    for (name, help, unit, read) in gauges {
        let family = Family::<Label, Gauge>::default();
        for (view, status) in with_status(&views) {
            family
                .get_or_create(&label(view))
                .set(signed(read(view, status)));
        }
        match unit {
            Some(unit) => metrics.register_with_unit(name, help, unit, family),
            None => metrics.register(name, help, family),
        }
    }
    let up = Family::<Label, Gauge>::default();
    for view in &views {
        let is_up = u64::from(view.phase == Phase::Ready);
        up.get_or_create(&label(view)).set(signed(is_up));
    }
    metrics.register("vgpu_up", "1 if it can be used", up);
    let seconds: [(&str, &str, Read); 3] = [
        ("vgpu_gpu_time", "Time the GPU worked for it", |_, s| {
            s.used.gpu_time_ns
        }),
        (
            "vgpu_queue_delay",
            "Time its submissions waited for their turn",
            |_, s| s.used.queue_delay_ns,
        ),
        (
            "vgpu_occupied",
            "Time it had the GPU while others were at work, too",
            |view, _| view.occupied_ns,
        ),
    ];
    for (name, help, read) in seconds {
        let family = Numbers::<f64>::collect(&views, |view, status| {
            #[allow(clippy::cast_precision_loss, reason = "seconds need no 64 bits")]
            let seconds = read(view, status) as f64 / 1e9;
            seconds
        });
        family.register(&mut metrics, name, help, Some(Unit::Seconds));
    }
    let counters: [(&str, &str, Option<Unit>, Read); 8] = [
        ("vgpu_calls", "Commands that were replayed", None, |_, s| {
            s.used.calls
        }),
        (
            "vgpu_command",
            "Bytes of commands",
            Some(Unit::Bytes),
            |_, s| s.used.command_bytes,
        ),
        ("vgpu_submissions", "Submissions to queues", None, |_, s| {
            s.used.submissions
        }),
        (
            "vgpu_frames",
            "Frames that its guest has shown",
            None,
            |_, s| s.frames,
        ),
        (
            "vgpu_contexts_begun",
            "Programs that have used it",
            None,
            |_, s| s.context_count,
        ),
        (
            "vgpu_faults",
            "Programs that ended by a fault",
            None,
            |_, s| s.faults,
        ),
        (
            "vgpu_hangs",
            "Programs that hung or crashed",
            None,
            |_, s| s.hangs,
        ),
        (
            "vgpu_restarts",
            "How often its process was started again",
            None,
            |view, _| view.restarts.into(),
        ),
    ];
    for (name, help, unit, read) in counters {
        let family = Numbers::<u64>::collect(&views, read);
        family.register(&mut metrics, name, help, unit);
    }
    let mut text = String::new();
    encode_text(&mut text, &metrics)?;
    Ok(text)
}

fn label(view: &VgpuView) -> Label {
    Label {
        vgpu: view.definition.name.clone(),
    }
}

fn with_status(views: &[VgpuView]) -> impl Iterator<Item = (&VgpuView, &Status)> {
    views
        .iter()
        .filter_map(|view| Some((view, view.status.as_ref()?)))
}

/// Counters that are counted elsewhere, one for each vGPU.
#[derive(Debug)]
struct Numbers<N>(Vec<(Label, N)>);

impl<N> Numbers<N> {
    fn collect(views: &[VgpuView], read: impl Fn(&VgpuView, &Status) -> N) -> Self {
        let all = with_status(views).map(|(view, status)| (label(view), read(view, status)));
        Self(all.collect())
    }
}

impl<N> Numbers<N>
where
    Self: prometheus_client::encoding::EncodeMetric + fmt::Debug + Send + Sync + 'static,
{
    fn register(self, metrics: &mut Metrics, name: &str, help: &str, unit: Option<Unit>) {
        match unit {
            Some(unit) => metrics.register_with_unit(name, help, unit, self),
            None => metrics.register(name, help, self),
        }
    }
}

impl<N> prometheus_client::encoding::EncodeMetric for Numbers<N>
where
    N: prometheus_client::encoding::EncodeCounterValue + Copy,
{
    fn encode(
        &self,
        mut encoder: prometheus_client::encoding::MetricEncoder<'_>,
    ) -> Result<(), fmt::Error> {
        for (label, number) in &self.0 {
            ConstCounter::new(*number).encode(encoder.encode_family(label)?)?;
        }
        Ok(())
    }

    fn metric_type(&self) -> prometheus_client::metrics::MetricType {
        prometheus_client::metrics::MetricType::Counter
    }
}
