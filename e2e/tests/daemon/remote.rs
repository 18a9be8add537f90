//! The API over TCP, as other hosts see it: through `openssl`, as anybody could.

use std::fs;
use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use parhelion_e2e::daemon::Daemon;
use parhelion_e2e::lab::{Lab, Said};
use parhelion_e2e::process::eventually;

/// A certificate for `localhost`, and its key.
fn certificate(folder: &Path) -> (PathBuf, PathBuf) {
    let (certificate, key) = (folder.join("cert.pem"), folder.join("key.pem"));
    let mut make = Command::new("openssl");
    make.args([
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-nodes",
        "-days",
        "2",
        "-subj",
        "/CN=localhost",
    ]);
    make.args([
        "-pkeyopt",
        "ec_paramgen_curve:P-256",
        "-addext",
        "subjectAltName=DNS:localhost",
    ]);
    Said::good(make.arg("-keyout").arg(&key).arg("-out").arg(&certificate));
    (certificate, key)
}

/// A port that nobody uses.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

struct Client {
    port: u16,
    certificate: PathBuf,
}

impl Client {
    /// The status of the answer; none if there is none.
    fn ask(&self, method: &str, path: &str, token: Option<&str>, body: &str) -> Option<u16> {
        let mut client = Command::new("openssl");
        client.args([
            "s_client",
            "-quiet",
            "-verify_return_error",
            "-servername",
            "localhost",
        ]);
        client.arg("-CAfile").arg(&self.certificate);
        client
            .arg("-connect")
            .arg(format!("127.0.0.1:{}", self.port));
        client
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut client = client.spawn().unwrap();
        let token = token.map(|token| format!("Authorization: Bearer {token}\r\n"));
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{}Content-Length: {}\r\n\r\n{body}",
            token.unwrap_or_default(),
            body.len()
        );
        let mut input = client.stdin.take().unwrap();
        input.write_all(request.as_bytes()).unwrap();
        let output = client.wait_with_output().unwrap();
        drop(input);
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.split(' ').nth(1)?.parse().ok()
    }
}

fn token(lab: &Lab, name: &str) -> (String, String) {
    let mut make = lab.parhelion();
    let said = Said::good(make.args(["serve", "--make-token", name]));
    let told = said.errors();
    let token = told.trim_end().rsplit(' ').next().unwrap();
    (token.to_owned(), said.text())
}

#[test]
fn other_hosts_need_tls_and_a_token() {
    let Some(lab) = Lab::enter() else { return };
    let folder = lab.home().join("api");
    fs::create_dir_all(&folder).unwrap();
    let (certificate, key) = certificate(&folder);
    let port = free_port();
    let (reader, for_reader) = token(&lab, "reader");
    let (writer, for_writer) = token(&lab, "writer");
    let for_writer = for_writer.replace("rights = \"read\"", "rights = \"write\"");
    let file = folder.join("config.toml");
    let config = format!(
        "[api]\nlisten = \"127.0.0.1:{port}\"\ncertificate = \"cert.pem\"\nkey = \"key.pem\"\n{for_reader}{for_writer}"
    );
    fs::write(&file, config).unwrap();
    let path = file.to_str().unwrap();

    // Everybody can read the key.
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    let mut check = lab.parhelion();
    let refused = Said::any(check.args(["serve", "--check-config", "--config", path]));
    assert!(refused.errors().contains("chmod 600"), "{refused}");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).unwrap();

    let daemon = Daemon::with(&lab, &["--config", path]);
    let client = Client { port, certificate };
    assert!(eventually(
        || client.ask("GET", "/v1/livez", None, "") == Some(200)
    ));
    // Those who say nothing, or no TLS, hinder nobody.
    let mut held: Vec<TcpStream> = (0..40)
        .map(|_| TcpStream::connect(("127.0.0.1", port)).unwrap())
        .collect();
    for stream in held.iter_mut().take(20) {
        stream.write_all(b"GET /v1/vgpus HTTP/1.1\r\n\r\n").unwrap();
    }
    assert_eq!(client.ask("GET", "/v1/vgpus", None, ""), Some(401));
    assert_eq!(
        client.ask("GET", "/metrics", Some("parhelion_guessed"), ""),
        Some(401)
    );
    assert_eq!(client.ask("GET", "/nothing", None, ""), Some(401));
    assert_eq!(client.ask("GET", "/v1/vgpus", Some(&reader), ""), Some(200));
    assert_eq!(client.ask("GET", "/metrics", Some(&reader), ""), Some(200));
    for method in ["PUT", "PATCH", "DELETE", "POST"] {
        assert_eq!(
            client.ask(method, "/v1/vgpus/far", Some(&reader), "{}"),
            Some(403)
        );
        assert_eq!(client.ask(method, "/v1/vgpus/far", None, "{}"), Some(401));
    }
    assert_eq!(
        client.ask("PUT", "/v1/vgpus/far", Some(&writer), "{}"),
        Some(201)
    );
    assert_eq!(daemon.show("far")["phase"], "ready");
    assert_eq!(
        client.ask("DELETE", "/v1/vgpus/far", Some(&writer), ""),
        Some(204)
    );
    drop(held);
}
