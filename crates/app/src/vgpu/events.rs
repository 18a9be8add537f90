//! `parhelion vgpu events`: what has happened, as the daemon tells it.

use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{Duration, UNIX_EPOCH};

use crate::args::EventsArguments;
use crate::client::Daemon;
use crate::serve::{Event, EventList, What};

/// How long one call waits for events, at most.
const WAIT: &str = "30s";

/// How often a daemon is looked for that is gone.
const RETRY: Duration = Duration::from_secs(1);

/// Runs the command.
pub(super) fn main(arguments: &EventsArguments) -> anyhow::Result<ExitCode> {
    let daemon = Daemon::need()?;
    let mut after = 0;
    let mut boot = None;
    loop {
        let wait = match (arguments.follow, boot) {
            (true, Some(_)) => format!("&wait={WAIT}"),
            _ => String::new(),
        };
        let told = daemon.get(&format!("/v1/events?after={after}{wait}"));
        let list: EventList = match told {
            Err(_) if arguments.follow && boot.is_some() => {
                // It may be started again, and then tells the rest.
                std::thread::sleep(RETRY);
                continue;
            }
            told => told?,
        };
        if boot.is_some_and(|boot| boot != list.boot) {
            // Another daemon, which counts anew.
            (after, boot) = (0, None);
            continue;
        }
        boot = Some(list.boot);
        let mut out = io::stdout().lock();
        for event in list.events {
            after = event.number;
            if arguments.name.is_some() && arguments.name != event.vgpu {
                continue;
            }
            match arguments.json {
                true => serde_json::to_writer(&mut out, &event)?,
                false => write!(out, "{}", line(&event))?,
            }
            writeln!(out)?;
        }
        out.flush()?;
        if !arguments.follow {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

/// An event, for people.
fn line(event: &Event) -> String {
    let at = UNIX_EPOCH + Duration::from_millis(event.at_ms);
    let what = match &event.what {
        What::Created => "made".to_owned(),
        What::Adopted => "found at work by a new daemon".to_owned(),
        What::Changed => "limits changed".to_owned(),
        What::Removed => "ended".to_owned(),
        What::Crashed => "its process crashed, and is started again".to_owned(),
        What::Failed(why) => format!("cannot be started: {why}"),
        What::Began { seat, name } => format!("program {seat} ({name}) begins"),
        What::Ended { seat } => format!("program {seat} has ended"),
        What::Blamed(blame) => format!(
            "program {} ({}): {}: {}",
            blame.seat, blame.context, blame.command, blame.rule
        ),
        What::Drained => "drained: no new vGPUs".to_owned(),
        What::Undrained => "new vGPUs again".to_owned(),
    };
    let vgpu = event.vgpu.as_deref().unwrap_or("-");
    format!("{}  {vgpu}  {what}", humantime::format_rfc3339_millis(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_when_who_and_what() {
        let event = Event {
            number: 1,
            at_ms: 1_500,
            vgpu: Some("alice".to_owned()),
            what: What::Began {
                seat: 3,
                name: "vkcube".to_owned(),
            },
        };
        assert_eq!(
            line(&event),
            "1970-01-01T00:00:01.500Z  alice  program 3 (vkcube) begins"
        );
    }
}
