//! Many clients at once: processes of their own, each doing a bit of everything, each checked.
//!
//! The clients are this program again, as `mixed`, paced by this process: all of them work at the same
//! time. They end when their standard input does, so none outlives this process.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde::Deserialize;

use super::Workload;
use crate::figure::{Point, Unit};
use crate::gpu::Options;

/// Clients at once.
const CLIENTS: [usize; 2] = [4, 16];

/// The clients that were started so far.
#[derive(Debug)]
pub(crate) struct Storm {
    clients: Vec<Client>,
    options: Options,
}

/// One process.
#[derive(Debug)]
struct Client {
    child: Child,
    /// Taken at the end.
    say: Option<ChildStdin>,
    hear: BufReader<ChildStdout>,
}

/// What a client says about a slice.
#[derive(Debug, Deserialize)]
struct Answer {
    value: f64,
}

impl Storm {
    /// Starts nothing yet.
    pub(crate) fn new(options: Options) -> Self {
        Self {
            clients: Vec::new(),
            options,
        }
    }

    /// Starts clients until there are so many.
    fn grow(&mut self, count: usize, budget: Duration) -> Result<()> {
        let first = self.clients.len();
        while self.clients.len() < count {
            self.clients.push(Client::start(self.options, budget)?);
        }
        for client in self.clients.iter_mut().skip(first) {
            client.line().context("a client did not start")?;
        }
        Ok(())
    }
}

impl Client {
    fn start(options: Options, budget: Duration) -> Result<Self> {
        let mut command = Command::new(env::current_exe().context("where is this program?")?);
        command.args(["mixed", "--paced"]);
        command.args(["--slice-ms", &budget.as_millis().to_string()]);
        command.args(["--device", &options.index.to_string()]);
        if options.no_map {
            command.arg("--no-map");
        }
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("a client cannot be started")?;
        let say = child.stdin.take();
        let hear = child.stdout.take().context("a client has no output")?;
        Ok(Self {
            child,
            say,
            hear: BufReader::new(hear),
        })
    }

    fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        self.hear
            .read_line(&mut line)
            .context("cannot read from a client")?;
        if line.is_empty() {
            let status = self.child.wait().context("cannot wait for a client")?;
            bail!("a client ended: {status}");
        }
        Ok(line)
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        // Its input ends, and so it does.
        self.say = None;
        let _status = self.child.wait();
    }
}

impl Workload for Storm {
    fn points(&self) -> Vec<Point> {
        CLIENTS
            .iter()
            .map(|count| Point::new(format!("{count} clients"), Unit::Rate))
            .collect()
    }

    fn measure(&mut self, point: &str, budget: Duration) -> Result<f64> {
        let count = point
            .split_whitespace()
            .find_map(|word| word.parse().ok())
            .context("not a point of storm")?;
        self.grow(count, budget)?;
        let clients = self.clients.iter_mut().take(count);
        for client in clients {
            let say = client.say.as_mut().context("a client has no input")?;
            say.write_all(b"rounds\n")
                .context("a client does not listen")?;
        }
        let mut sum = 0.0;
        for client in self.clients.iter_mut().take(count) {
            let line = client.line()?;
            let answer: Answer = serde_json::from_str(&line)
                .with_context(|| format!("a client said `{}`", line.trim()))?;
            sum += answer.value;
        }
        Ok(sum)
    }
}
