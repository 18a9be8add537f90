//! The API, as an engine would use it, and what it says of nonsense.

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::Lab;
use parhelion_e2e::process::eventually;
use serde_json::{Value, json};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| panic!("no JSON: {text}"))
}

#[test]
fn requests_are_idempotent_and_epochs_count() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let wanted =
        |epoch: u64| json!({"owner": "engine", "epoch": epoch, "limits": {"cap": 40}}).to_string();
    let put = |epoch| {
        daemon
            .ask("PUT", "/v1/vgpus/claim-1", &wanted(epoch))
            .unwrap()
    };
    assert_eq!(put(3).0, 201);
    assert_eq!(put(3).0, 200);
    assert_eq!(put(4).0, 200);
    let (status, stale) = put(3);
    assert_eq!(
        (status, json(&stale)["title"].as_str()),
        (409, Some("stale epoch"))
    );
    let (status, _) = daemon
        .ask("DELETE", "/v1/vgpus/claim-1?epoch=3", "")
        .unwrap();
    assert_eq!(status, 409);
    let (status, _) = daemon
        .ask("DELETE", "/v1/vgpus/claim-1?epoch=4", "")
        .unwrap();
    assert_eq!(status, 204);
    let (status, _) = daemon
        .ask("DELETE", "/v1/vgpus/claim-1?epoch=4", "")
        .unwrap();
    assert_eq!(status, 204, "ending what is gone is no error");
}

#[test]
fn an_engine_can_drain_and_reconcile() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    for name in ["a", "b", "theirs"] {
        let owner = if name == "theirs" {
            "somebody"
        } else {
            "engine"
        };
        let wanted = json!({ "owner": owner }).to_string();
        assert_eq!(
            daemon
                .ask("PUT", &format!("/v1/vgpus/{name}"), &wanted)
                .unwrap()
                .0,
            201
        );
    }
    let reconcile = |complete: bool, grace: &str| {
        let body = json!({"owner": "engine", "live": ["a"], "complete": complete, "grace": grace});
        daemon
            .ask("POST", "/v1/reconcile", &body.to_string())
            .unwrap()
    };
    assert_eq!(
        reconcile(false, "1ms").0,
        422,
        "a list that is not complete ends nothing"
    );
    let (_, found) = reconcile(true, "1h");
    assert_eq!(json(&found)["missing"], json!(["b"]));
    assert_eq!(
        daemon.ask("GET", "/v1/vgpus/b", "").unwrap().0,
        200,
        "in its grace"
    );
    let is_gone = || {
        reconcile(true, "1ms");
        daemon.ask("GET", "/v1/vgpus/b", "").unwrap().0 == 404
    };
    assert!(eventually(is_gone));
    assert_eq!(daemon.ask("GET", "/v1/vgpus/theirs", "").unwrap().0, 200);

    assert_eq!(daemon.ask("POST", "/v1/drain", "").unwrap().0, 204);
    assert_eq!(daemon.ask("GET", "/v1/readyz", "").unwrap().0, 503);
    let (status, problem) = daemon.ask("PUT", "/v1/vgpus/late", "{}").unwrap();
    assert_eq!(status, 503, "{problem}");
    assert_eq!(daemon.ask("POST", "/v1/undrain", "").unwrap().0, 204);
    assert_eq!(daemon.ask("PUT", "/v1/vgpus/late", "{}").unwrap().0, 201);
    let (_, capacity) = daemon.ask("GET", "/v1/capacity", "").unwrap();
    assert_eq!(json(&capacity)["vgpus"], 3);
}

#[test]
fn nonsense_is_told_what_would_be_right() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    daemon.good(&["vgpu", "create", "v"]);
    let long = format!("{{\"owner\": \"{}\"}}", "x".repeat(2 << 20));
    for (method, path, body, status, what) in [
        ("GET", "/v1/nothing", "", 404, "openapi.json"),
        ("GET", "/v1/vgpus/none", "", 404, "vgpu ls"),
        ("PUT", "/v1/vgpus/a", "{", 422, "EOF"),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"limts": {}}"#,
            422,
            "expected one of `profile`, `limits`",
        ),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"limits": {"cap": 0}}"#,
            422,
            "1 to 100",
        ),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"limits": {"vram": "1X"}}"#,
            422,
            "K, M, G and T",
        ),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"profile": "big"}"#,
            422,
            "no profile named big",
        ),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"window": 5}"#,
            422,
            "power of two",
        ),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"heads": [[1, 1]]}"#,
            422,
            "from 64 to 4095",
        ),
        ("PUT", "/v1/vgpus/-a", "{}", 422, "letters, digits"),
        ("PUT", "/v1/vgpus/a%2F..%2Fb", "{}", 422, "letters, digits"),
        (
            "PUT",
            "/v1/vgpus/a",
            r#"{"limits": {"vram": "900T"}}"#,
            507,
            "are left",
        ),
        (
            "PATCH",
            "/v1/vgpus/v",
            r#"{"weight": 0}"#,
            422,
            "1 to 10000",
        ),
        ("GET", "/v1/events?wait=soon", "", 422, "250ms"),
    ] {
        let (code, said) = daemon.ask(method, path, body).unwrap();
        assert_eq!(code, status, "{method} {path}: {said}");
        let detail = json(&said)["detail"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        assert!(detail.contains(what), "{method} {path}: {said}");
    }
    // It is not read to its end, so the answer may be lost on the way.
    match daemon.ask("PUT", "/v1/vgpus/a", &long) {
        Ok((code, said)) => assert_eq!(code, 422, "{said}"),
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset),
    }
    assert_eq!(daemon.ask("GET", "/v1/livez", "").unwrap().0, 200);
}

#[test]
fn the_description_and_the_metrics_have_what_there_is() {
    let Some(lab) = Lab::enter() else { return };
    let daemon = Daemon::start(&lab);
    let (_, text) = daemon.ask("GET", "/v1/openapi.json", "").unwrap();
    let description = json(&text);
    for path in [
        "/v1/vgpus",
        "/v1/vgpus/{name}",
        "/v1/capacity",
        "/v1/events",
        "/v1/drain",
    ] {
        assert!(description["paths"][path].is_object(), "{path}");
    }
    daemon.good(&["vgpu", "create", "measured"]);
    let metrics = || daemon.ask("GET", "/metrics", "").unwrap().1;
    let line = "parhelion_vgpu_up{vgpu=\"measured\"} 1";
    assert!(eventually(|| metrics().contains(line)), "{}", metrics());
    for name in [
        "vgpu_gpu_time_seconds_total",
        "vgpu_faults_total",
        "vram_promised_bytes",
    ] {
        assert!(
            metrics().contains(&format!("parhelion_{name}")),
            "{}",
            metrics()
        );
    }
    assert!(metrics().trim_end().ends_with("# EOF"));
    daemon.good(&["vgpu", "rm", "measured"]);
    assert!(!metrics().contains("measured"), "{}", metrics());
    let top = daemon.good(&["top", "--once"]);
    assert!(top.text().contains("VGPU"), "{top}");
}
