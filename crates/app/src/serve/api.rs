//! The daemon's API: HTTP and JSON, described by `/v1/openapi.json`, which is made from what is here.
//!
//! Rules: calls are idempotent; what cannot be done is a [`Problem`] that says what would be right; bodies
//! have a limit; nothing that waits for a process is done on a thread that serves others.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use parhelion_model::span;
use parhelion_model::vgpu::{LimitsChange, check_name};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::config::Config;
use super::events::Event;
use super::metrics;
use super::problem::Problem;
use super::registry::{Capacity, Registry, VgpuView};
use super::store::Definition;

/// The longest body.
const MOST_BODY_BYTES: usize = 1 << 20;
/// The longest name of an owner.
const MOST_OWNER_BYTES: usize = 256;
/// How long somebody may wait for events.
const MOST_WAIT: Duration = Duration::from_secs(60);
/// Bytes of a window, from and to: a power of two.
const WINDOW: (u64, u64) = (1 << 28, 1 << 36);
/// Monitors that there may be, and pixels of a side.
const MOST_HEADS: usize = 16;
const SIDE: (u32, u32) = (64, 4095);

/// What handlers need.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    pub(super) registry: Arc<Registry>,
    pub(super) config: Arc<Config>,
}

#[derive(OpenApi)]
#[openapi(info(
    title = "Parhelion",
    description = "vGPUs of one host. Every write is idempotent; errors are application/problem+json."
))]
struct Description;

/// What is asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Wanted {
    /// A profile of the configuration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) profile: Option<String>,
    /// Limits that go before those of the profile.
    pub(crate) limits: LimitsChange,
    /// Bytes of the region in which a machine's guest maps its memory: a power of two from 256 MiB to
    /// 64 GiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) window: Option<u64>,
    /// Monitors of a machine: width and height, 64 to 4095 pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) heads: Option<Vec<(u32, u32)>>,
    /// Whether shaders are kept within their buffers and images; default: yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) robust: Option<bool>,
    /// Whoever manages it, by its own name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) owner: Option<String>,
    /// Counts up each time its owner hands it to somebody else.
    pub(crate) epoch: u64,
    /// It ends with the process that holds its control socket.
    pub(crate) ephemeral: bool,
}

/// All vGPUs.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct VgpuList {
    pub(crate) vgpus: Vec<VgpuView>,
}

/// Events, oldest first.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct EventList {
    /// The daemon's own number: with another one, event numbers begin anew.
    pub(crate) boot: u64,
    pub(crate) events: Vec<Event>,
}

/// Which events.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct EventQuery {
    after: u64,
    wait: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RemoveQuery {
    epoch: Option<u64>,
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Drain {
    /// End the vGPUs that there are, too.
    evict: bool,
}

/// What an engine believes.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Reconcile {
    /// Whose vGPUs it is about.
    owner: String,
    /// Those that are wanted.
    live: Vec<String>,
    /// That these are all. An engine that has just begun and does not know yet says no.
    complete: bool,
    /// How long one may be missing before it is ended, such as `60s`.
    grace: String,
}

/// vGPUs that were not among those that are wanted.
#[derive(Debug, Serialize, ToSchema)]
struct Reconciled {
    missing: Vec<String>,
}

/// The router.
pub(super) fn router(shared: Shared) -> Router {
    let (router, description) = OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(list))
        .routes(routes!(show, put, change, remove))
        .routes(routes!(pardon))
        .routes(routes!(capacity))
        .routes(routes!(events))
        .routes(routes!(drain))
        .routes(routes!(undrain))
        .routes(routes!(reconcile))
        .routes(routes!(alive))
        .routes(routes!(ready))
        .split_for_parts();
    let description = description.to_pretty_json().unwrap_or_default();
    let described = move || {
        let description = description.clone();
        async move { ([(header::CONTENT_TYPE, "application/json")], description) }
    };
    router
        .route("/v1/openapi.json", axum::routing::get(described))
        .route("/metrics", axum::routing::get(scrape))
        .fallback(|uri: Uri| async move { Problem::nothing_here(uri.path()) })
        .method_not_allowed_fallback(|| async { Problem::not_so() })
        .layer(DefaultBodyLimit::max(MOST_BODY_BYTES))
        .with_state(shared)
}

/// Reads a body, which has to make sense as a whole.
fn body<T: DeserializeOwned>(bytes: Result<Bytes, BytesRejection>) -> Result<T, Problem> {
    let bytes = bytes.map_err(|error| Problem::invalid(&error))?;
    let text = if bytes.is_empty() { b"{}" } else { &bytes[..] };
    serde_json::from_slice(text).map_err(|error| Problem::invalid(&error))
}

/// Does what takes time.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(Problem::failed("?", &anyhow::Error::new(error))))
}

/// All vGPUs.
#[utoipa::path(get, path = "/v1/vgpus", responses((status = 200, body = VgpuList)))]
async fn list(State(shared): State<Shared>) -> Json<VgpuList> {
    Json(VgpuList {
        vgpus: shared.registry.list(),
    })
}

/// One vGPU.
#[utoipa::path(get, path = "/v1/vgpus/{name}",
    responses((status = 200, body = VgpuView), (status = 404, body = Problem)))]
async fn show(
    State(shared): State<Shared>,
    Path(name): Path<String>,
) -> Result<Json<VgpuView>, Problem> {
    Ok(Json(shared.registry.show(&name)?))
}

/// Make a vGPU, or find it made: the same request twice has the same answer.
#[utoipa::path(put, path = "/v1/vgpus/{name}", request_body = Wanted,
    responses((status = 201, body = VgpuView), (status = 200, body = VgpuView),
        (status = 409, body = Problem), (status = 422, body = Problem), (status = 507, body = Problem)))]
async fn put(
    State(shared): State<Shared>,
    Path(name): Path<String>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<VgpuView>), Problem> {
    let definition = define(&shared.config, name, body(bytes)?)?;
    let (view, is_new) = blocking(move || shared.registry.put(&definition)).await?;
    let status = if is_new {
        StatusCode::CREATED
    } else {
        StatusCode::OK
    };
    Ok((status, Json(view)))
}

fn define(config: &Config, name: String, wanted: Wanted) -> Result<Definition, Problem> {
    let bad = |text: String| Problem::invalid(&text);
    let request = serde_json::to_value(Wanted {
        epoch: 0,
        ..wanted.clone()
    });
    check_name(&name).map_err(|rule| bad(format!("the name {name:?} {rule}")))?;
    let base = config.limits(wanted.profile.as_deref()).map_err(bad)?;
    let limits = wanted.limits.apply(&base);
    limits.check().map_err(|error| Problem::invalid(&error))?;
    if wanted
        .owner
        .as_ref()
        .is_some_and(|owner| owner.len() > MOST_OWNER_BYTES)
    {
        return Err(bad(format!(
            "`owner` must be at most {MOST_OWNER_BYTES} bytes"
        )));
    }
    let window = wanted.window.unwrap_or(4 << 30);
    if !window.is_power_of_two() || !(WINDOW.0..=WINDOW.1).contains(&window) {
        let text =
            "`window` must be a power of two from 268435456 (256 MiB) to 68719476736 (64 GiB)";
        return Err(bad(text.to_owned()));
    }
    let heads = wanted.heads.unwrap_or_else(|| vec![(1280, 800)]);
    let is_side = |side: &u32| (SIDE.0..=SIDE.1).contains(side);
    let is_head = |(width, height): &(u32, u32)| is_side(width) && is_side(height);
    if !(1..=MOST_HEADS).contains(&heads.len()) || !heads.iter().all(is_head) {
        let text = "`heads` must be 1 to 16 pairs of width and height, each from 64 to 4095";
        return Err(bad(text.to_owned()));
    }
    Ok(Definition {
        name,
        limits,
        profile: wanted.profile,
        request: request.ok(),
        window,
        heads,
        robust: wanted.robust.unwrap_or(true),
        owner: wanted.owner,
        epoch: wanted.epoch,
        ephemeral: wanted.ephemeral,
    })
}

/// Change limits. What is absent stays, what is null goes back to its default.
#[utoipa::path(patch, path = "/v1/vgpus/{name}", request_body = LimitsChange,
    responses((status = 200, body = VgpuView), (status = 404, body = Problem),
        (status = 422, body = Problem), (status = 507, body = Problem)))]
async fn change(
    State(shared): State<Shared>,
    Path(name): Path<String>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<VgpuView>, Problem> {
    let change: LimitsChange = body(bytes)?;
    let view = blocking(move || shared.registry.set(&name, &change)).await?;
    Ok(Json(view))
}

/// End a vGPU, and all that uses it. Returns when its memory is free; one that there is not is no error.
#[utoipa::path(delete, path = "/v1/vgpus/{name}",
    params(("epoch" = Option<u64>, Query, description = "refuse if the vGPU is at a later one")),
    responses((status = 204), (status = 409, body = Problem)))]
async fn remove(
    State(shared): State<Shared>,
    Path(name): Path<String>,
    query: Result<Query<RemoveQuery>, QueryRejection>,
) -> Result<StatusCode, Problem> {
    let Query(query) = query.map_err(|error| Problem::invalid(&error))?;
    blocking(move || shared.registry.remove(&name, query.epoch)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Let a vGPU have new contexts again, whatever its programs have done.
#[utoipa::path(post, path = "/v1/vgpus/{name}/pardon",
    responses((status = 204), (status = 404, body = Problem)))]
async fn pardon(
    State(shared): State<Shared>,
    Path(name): Path<String>,
) -> Result<StatusCode, Problem> {
    blocking(move || shared.registry.pardon(&name)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What there is, and what is left.
#[utoipa::path(get, path = "/v1/capacity", responses((status = 200, body = Capacity)))]
async fn capacity(State(shared): State<Shared>) -> Json<Capacity> {
    Json(shared.registry.capacity())
}

/// What has happened, after a number; with `wait` the answer comes when there is something, or after that
/// time.
#[utoipa::path(get, path = "/v1/events",
    params(("after" = Option<u64>, Query, description = "the number of the last event that is known"),
        ("wait" = Option<String>, Query, description = "such as 30s, at most 60s")),
    responses((status = 200, body = EventList), (status = 422, body = Problem)))]
async fn events(
    State(shared): State<Shared>,
    query: Result<Query<EventQuery>, QueryRejection>,
) -> Result<Json<EventList>, Problem> {
    let Query(query) = query.map_err(|error| Problem::invalid(&error))?;
    let wait = query.wait.as_deref().map(span::parse).transpose();
    let wait = wait.map_err(|error| Problem::invalid(&error))?;
    let events = &shared.registry.events;
    if let Some(ms) = wait {
        let mut last = events.subscribe();
        let is_news = |number: &u64| *number > query.after;
        let patience = Duration::from_millis(ms).min(MOST_WAIT);
        // Time is up, which is an answer, too.
        let _ = tokio::time::timeout(patience, last.wait_for(is_news)).await;
    }
    Ok(Json(EventList {
        boot: events.boot,
        events: events.after(query.after),
    }))
}

/// Make no new vGPUs.
#[utoipa::path(post, path = "/v1/drain", request_body = Drain, responses((status = 204)))]
async fn drain(
    State(shared): State<Shared>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<StatusCode, Problem> {
    let Drain { evict } = body(bytes)?;
    blocking(move || shared.registry.drain(true, evict)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Make new vGPUs again.
#[utoipa::path(post, path = "/v1/undrain", responses((status = 204)))]
async fn undrain(State(shared): State<Shared>) -> Result<StatusCode, Problem> {
    shared.registry.drain(false, false)?;
    Ok(StatusCode::NO_CONTENT)
}

/// End vGPUs of an owner that does not want them any more.
#[utoipa::path(post, path = "/v1/reconcile", request_body = Reconcile,
    responses((status = 200, body = Reconciled), (status = 422, body = Problem)))]
async fn reconcile(
    State(shared): State<Shared>,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Json<Reconciled>, Problem> {
    let wanted: Reconcile = body(bytes)?;
    if !wanted.complete {
        let text = "`complete` must be true: a list that is not complete ends nothing";
        return Err(Problem::invalid(&text));
    }
    let grace = span::parse(&wanted.grace).map_err(|error| Problem::invalid(&error))?;
    let grace = Duration::from_millis(grace);
    let missing = blocking(move || {
        shared
            .registry
            .reconcile(&wanted.owner, &wanted.live, grace)
    })
    .await?;
    Ok(Json(Reconciled { missing }))
}

/// Whether the daemon lives.
#[utoipa::path(get, path = "/v1/livez", responses((status = 200)))]
async fn alive() -> &'static str {
    "alive\n"
}

/// Whether it makes vGPUs.
#[utoipa::path(get, path = "/v1/readyz", responses((status = 200), (status = 503, body = Problem)))]
async fn ready(State(shared): State<Shared>) -> Result<&'static str, Problem> {
    match shared.registry.capacity().is_drained {
        false => Ok("ready\n"),
        true => Err(Problem::drained()),
    }
}

/// Metrics, as OpenMetrics text.
async fn scrape(State(shared): State<Shared>) -> Response {
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    match metrics::encode(&shared.registry) {
        Ok(text) => ([(header::CONTENT_TYPE, kind)], Body::from(text)).into_response(),
        Err(error) => Problem::failed("metrics", &error.into()).into_response(),
    }
}
