//! What is wrong with a request, as `application/problem+json` (RFC 9457): a title that is the same for all
//! of a kind, a detail that says what would be right.

use std::fmt::Display;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A request that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub(crate) struct Problem {
    /// The HTTP status.
    pub(crate) status: u16,
    /// What kind of problem it is.
    pub(crate) title: String,
    /// What is wrong, and what would be right.
    pub(crate) detail: String,
}

impl Problem {
    fn new(status: StatusCode, title: &str, detail: impl Display) -> Self {
        Self {
            status: status.as_u16(),
            title: title.to_owned(),
            detail: detail.to_string(),
        }
    }

    /// Something that was given makes no sense.
    pub(super) fn invalid(detail: &impl Display) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "not valid", detail)
    }

    /// There is no such vGPU.
    pub(super) fn unknown(name: &str) -> Self {
        let detail = format!("there is no vGPU named {name}; `parhelion vgpu ls` lists them");
        Self::new(StatusCode::NOT_FOUND, "unknown vGPU", detail)
    }

    /// There is no such path.
    pub(super) fn nothing_here(path: &str) -> Self {
        let detail = format!("there is nothing at {path}; /v1/openapi.json says what there is");
        Self::new(StatusCode::NOT_FOUND, "unknown path", detail)
    }

    /// There is something at that path, but not for this method.
    pub(super) fn not_so() -> Self {
        let detail = "this is not for this method; /v1/openapi.json says what there is";
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "unknown method", detail)
    }

    /// A call from elsewhere without a token that is known.
    pub(super) fn who_are_you() -> Self {
        let detail = "this takes a token that the configuration has, as `Authorization: Bearer TOKEN`; \
                      `parhelion serve --make-token NAME` makes one";
        Self::new(StatusCode::UNAUTHORIZED, "no token", detail)
    }

    /// A token that may not.
    pub(super) fn may_not(name: &str) -> Self {
        let detail = format!(
            "the token of {name} may look, but not change anything; its `rights` in the configuration are \"read\""
        );
        Self::new(StatusCode::FORBIDDEN, "not allowed", detail)
    }

    /// A call that takes too long.
    pub(super) fn too_slow() -> Self {
        let detail =
            "the call took longer than two minutes; what it began may be done all the same";
        Self::new(StatusCode::REQUEST_TIMEOUT, "too slow", detail)
    }

    /// There is another vGPU of that name.
    pub(super) fn conflict(name: &str) -> Self {
        let detail = format!(
            "there is a vGPU named {name} that was asked for otherwise; change its limits with PATCH, \
             or end it first"
        );
        Self::new(StatusCode::CONFLICT, "conflict", detail)
    }

    /// Whoever asks has been replaced.
    pub(super) fn stale(name: &str, epoch: u64) -> Self {
        let detail = format!("vGPU {name} is at epoch {epoch}, and only that or a later one may");
        Self::new(StatusCode::CONFLICT, "stale epoch", detail)
    }

    /// Not at this moment.
    pub(super) fn busy(name: &str, why: &str) -> Self {
        let detail = format!("vGPU {name} cannot be changed now: {why}; try again");
        Self::new(StatusCode::CONFLICT, "busy", detail)
    }

    /// There is not so much memory left.
    pub(super) fn capacity(wanted: u64, left: u64, total: u64) -> Self {
        let size = parhelion_model::bytes::format_rounded;
        let detail = format!(
            "{} of device memory cannot be promised: of {}, {} are left",
            size(wanted),
            size(total),
            size(left)
        );
        Self::new(
            StatusCode::INSUFFICIENT_STORAGE,
            "not enough memory",
            detail,
        )
    }

    /// No new vGPUs are made.
    pub(super) fn drained() -> Self {
        let detail = "this host is drained; `POST /v1/undrain` ends that";
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "drained", detail)
    }

    /// There are as many as there may be.
    pub(super) fn too_many(most: usize) -> Self {
        let detail = format!("there are {most} vGPUs, and there may not be more");
        Self::new(StatusCode::INSUFFICIENT_STORAGE, "too many vGPUs", detail)
    }

    /// It was tried, and failed.
    pub(super) fn failed(name: &str, error: &anyhow::Error) -> Self {
        let detail = format!("vGPU {name}: {error:#}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", detail)
    }
}

impl From<std::io::Error> for Problem {
    fn from(error: std::io::Error) -> Self {
        let detail = format!("what is to be remembered cannot be written: {error}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "failed", detail)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_string(&self).unwrap_or_default();
        let kind = [(header::CONTENT_TYPE, "application/problem+json")];
        (status, kind, body).into_response()
    }
}
