//! `parhelion top`: who uses the GPU, now.
//!
//! What is shown is computed from two answers of the daemon, a second apart; [`Table`] does that and knows
//! no terminal.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use parhelion_model::bytes;
use ratatui::Frame;
use ratatui::crossterm::event::{self, Event, KeyCode, KeyModifiers};
use ratatui::layout::{Constraint, Layout};
use ratatui::style::{Modifier, Style};
use ratatui::text::Line;
use ratatui::widgets::{Row, Sparkline, Table as Widget};

use crate::args::TopArguments;
use crate::client::Daemon;
use crate::serve::{Capacity, VgpuList, VgpuView};

/// How often it is asked anew.
const PERIOD: Duration = Duration::from_secs(1);
/// Points of a history.
const HISTORY: usize = 120;

/// Runs the command.
pub(crate) fn main(arguments: &TopArguments) -> anyhow::Result<ExitCode> {
    let daemon = Daemon::need()?;
    let mut table = Table::default();
    table.take(&ask(&daemon)?, Instant::now());
    if arguments.once {
        std::thread::sleep(PERIOD);
        table.take(&ask(&daemon)?, Instant::now());
        let capacity: Capacity = daemon.get("/v1/capacity")?;
        print(&table, &capacity)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut terminal = ratatui::try_init()?;
    let shown = live(&mut terminal, &daemon, &mut table);
    ratatui::restore();
    shown?;
    Ok(ExitCode::SUCCESS)
}

fn ask(daemon: &Daemon) -> anyhow::Result<Vec<VgpuView>> {
    Ok(daemon.get::<VgpuList>("/v1/vgpus")?.vgpus)
}

fn live(
    terminal: &mut ratatui::DefaultTerminal,
    daemon: &Daemon,
    table: &mut Table,
) -> anyhow::Result<()> {
    let mut due = Instant::now() + PERIOD;
    let mut capacity: Capacity = daemon.get("/v1/capacity")?;
    loop {
        terminal.draw(|frame| draw(frame, table, &capacity))?;
        let left = due.saturating_duration_since(Instant::now());
        if event::poll(left)?
            && let Event::Key(key) = event::read()?
        {
            let is_interrupt =
                key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL);
            if is_interrupt || matches!(key.code, KeyCode::Char('q') | KeyCode::Esc) {
                return Ok(());
            }
        }
        if Instant::now() >= due {
            due = Instant::now() + PERIOD;
            capacity = daemon.get("/v1/capacity")?;
            table.take(&ask(daemon)?, Instant::now());
        }
    }
}

/// What is shown of a vGPU.
#[derive(Clone, Debug, Default, PartialEq)]
struct Line1 {
    name: String,
    /// Of the GPU, in percent, since the last answer.
    gpu_percent: f64,
    /// Of the time, submissions waited for their turn, in percent; several threads may wait at a time.
    waiting_percent: f64,
    vram_bytes: u64,
    vram_limit_bytes: Option<u64>,
    contexts: usize,
    submissions_per_s: f64,
    faults: u64,
    limits: String,
    note: String,
}

/// Everything that is shown.
#[derive(Debug, Default)]
struct Table {
    lines: Vec<Line1>,
    /// Percent of the GPU, all together, the newest last.
    history: VecDeque<u64>,
    before: BTreeMap<String, (u64, u64, u64)>,
    at: Option<Instant>,
}

impl Table {
    /// Takes in an answer of the daemon.
    fn take(&mut self, views: &[VgpuView], now: Instant) {
        let seconds = self
            .at
            .map(|at| now.duration_since(at).as_secs_f64())
            .filter(|seconds| *seconds > 0.0);
        self.at = Some(now);
        let mut before = BTreeMap::new();
        self.lines = views
            .iter()
            .map(|view| {
                let name = view.definition.name.clone();
                let line = line(view, self.before.get(&name), seconds);
                if let Some(status) = &view.status {
                    let used = &status.used;
                    let now = (used.gpu_time_ns, used.queue_delay_ns, used.submissions);
                    before.insert(name, now);
                }
                line
            })
            .collect();
        self.before = before;
        self.lines.sort_by(|a, b| {
            b.gpu_percent
                .total_cmp(&a.gpu_percent)
                .then(a.name.cmp(&b.name))
        });
        if seconds.is_some() {
            let sum: f64 = self.lines.iter().map(|line| line.gpu_percent).sum();
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a percentage"
            )]
            self.history.push_back(sum.round() as u64);
            if self.history.len() > HISTORY {
                self.history.pop_front();
            }
        }
    }
}

fn line(view: &VgpuView, before: Option<&(u64, u64, u64)>, seconds: Option<f64>) -> Line1 {
    let limits = &view.definition.limits;
    let mut words = vec![format!("w{}", limits.weight)];
    words.extend(limits.cap.map(|cap| format!("cap {cap}%")));
    if limits.priority != parhelion_model::schedule::Priority::Normal {
        words.push(format!("{:?}", limits.priority).to_lowercase());
    }
    let Some(status) = &view.status else {
        return Line1 {
            name: view.definition.name.clone(),
            limits: words.join(" "),
            note: format!("{:?}", view.phase).to_lowercase(),
            ..Line1::default()
        };
    };
    let used = &status.used;
    let rate = |now: u64, before: u64| {
        #[allow(clippy::cast_precision_loss, reason = "a rate for people")]
        let difference = now.saturating_sub(before) as f64;
        seconds.map_or(0.0, |seconds| difference / seconds)
    };
    let now = (used.gpu_time_ns, used.queue_delay_ns, used.submissions);
    let (gpu, delay, submissions) = *before.unwrap_or(&now);
    Line1 {
        name: view.definition.name.clone(),
        gpu_percent: rate(now.0, gpu) / 1e7,
        waiting_percent: rate(now.1, delay) / 1e7,
        vram_bytes: used.memory_bytes.max(status.vram_bytes),
        vram_limit_bytes: status.vram_limit_bytes,
        contexts: status.contexts.len(),
        submissions_per_s: rate(now.2, submissions),
        faults: status.faults,
        limits: words.join(" "),
        note: match status.closed_for_ms {
            Some(ms) => format!("closed for {} s", ms.div_ceil(1000)),
            None => String::new(),
        },
    }
}

const HEADER: [&str; 9] = [
    "VGPU", "GPU %", "WAIT %", "VRAM", "CTX", "SUBMIT/S", "FAULTS", "LIMITS", "",
];

fn cells(line: &Line1) -> [String; 9] {
    let size = bytes::format_rounded;
    [
        line.name.clone(),
        format!("{:.1}", line.gpu_percent),
        format!("{:.1}", line.waiting_percent),
        match line.vram_limit_bytes {
            Some(limit) => format!("{} / {}", size(line.vram_bytes), size(limit)),
            None => size(line.vram_bytes),
        },
        line.contexts.to_string(),
        format!("{:.0}", line.submissions_per_s),
        line.faults.to_string(),
        line.limits.clone(),
        line.note.clone(),
    ]
}

fn summary(table: &Table, capacity: &Capacity) -> String {
    let size = bytes::format_rounded;
    let busy = table.history.back().copied().unwrap_or(0);
    let memory = match capacity.vram_bytes {
        Some(all) => format!(
            "{} in use, {} of {} promised",
            size(capacity.vram_used_bytes),
            size(capacity.vram_promised_bytes),
            size(all)
        ),
        None => format!("{} in use", size(capacity.vram_used_bytes)),
    };
    let drained = if capacity.is_drained { ", drained" } else { "" };
    format!(
        "{}: {busy} % busy, memory {memory}, {} vGPUs{drained}",
        capacity.gpu, capacity.vgpus
    )
}

fn print(table: &Table, capacity: &Capacity) -> io::Result<()> {
    use io::Write;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", summary(table, capacity))?;
    let rows = std::iter::once(HEADER.map(str::to_owned)).chain(table.lines.iter().map(cells));
    crate::vgpu::columns(&mut out, &rows.collect::<Vec<_>>())
}

fn draw(frame: &mut Frame<'_>, table: &Table, capacity: &Capacity) {
    let parts = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(4),
        Constraint::Min(1),
        Constraint::Length(1),
    ]);
    let [top, graph, list, bottom] = parts.areas(frame.area());
    frame.render_widget(Line::from(summary(table, capacity)), top);
    let width = usize::from(graph.width).min(table.history.len());
    let skipped = table.history.len() - width;
    let history: Vec<u64> = table.history.iter().skip(skipped).copied().collect();
    frame.render_widget(Sparkline::default().data(&history).max(100), graph);
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let rows = table.lines.iter().map(|line| Row::new(cells(line)));
    let widths = [22, 7, 7, 22, 4, 9, 7, 18, 18].map(Constraint::Length);
    let widget = Widget::new(rows, widths).header(Row::new(HEADER).style(bold));
    frame.render_widget(widget, list);
    frame.render_widget(Line::from("q: quit"), bottom);
}
