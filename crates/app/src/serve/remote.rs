//! The API over TCP, for those who are not on this host: with TLS always, and with tokens.
//!
//! Rules:
//!
//! - Nothing of a call is looked at before its token is known; only whether the daemon lives can be asked without.
//! - What is kept of a token is its hash. Tokens are random, 256 bits, so that a fast hash is enough.
//! - Connections, and the time that each step of one takes, have limits.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::net::{SocketAddr, TcpListener as StdListener};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use sha2::{Digest, Sha256};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::config::{ApiConfig, Rights};
use super::problem::Problem;

/// Connections at a time.
const MOST_CONNECTIONS: usize = 256;
/// How long a handshake, or the head of a request, may take.
const MOST_HEAD: Duration = Duration::from_secs(10);
/// How long a call may take with all that is sent for it; longer than anything is waited for.
const MOST_CALL: Duration = Duration::from_secs(120);
/// How long a connection may last, whatever it does.
const MOST_CONNECTION: Duration = Duration::from_secs(300);
/// What can be asked without a token.
const FREE: [&str; 2] = ["/v1/livez", "/v1/readyz"];
/// How tokens begin, so that they are found where they should not be.
const PREFIX: &str = "parhelion_";

type Hash = [u8; 32];

fn hash(token: &str) -> Hash {
    Sha256::digest(token.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A new token for `name`, which is for whoever will use it, and what to write into the configuration.
pub(crate) fn make_token(name: &str) -> anyhow::Result<(String, String)> {
    let mut secret = [0; 32];
    rustix::rand::getrandom(&mut secret, rustix::rand::GetRandomFlags::empty())?;
    let token = format!("{PREFIX}{}", hex(&secret));
    let lines = format!(
        "\n[api.tokens.\"{name}\"]\nsha256 = \"{}\"\nrights = \"read\"   # or \"write\"\n",
        hex(&hash(&token))
    );
    Ok((token, lines))
}

/// Where to serve, and what it takes.
pub(super) struct Remote {
    address: SocketAddr,
    tls: Arc<ServerConfig>,
    tokens: Arc<BTreeMap<Hash, (String, Rights)>>,
}

impl Remote {
    /// Reads what the configuration asks for, if it does.
    pub(super) fn read(config: &ApiConfig) -> anyhow::Result<Option<Self>> {
        let Some(listen) = &config.listen else {
            let is_meant = config.certificate.is_some() || config.key.is_some();
            if is_meant || !config.tokens.is_empty() {
                bail!("[api] needs `listen`, an address and port, such as \"0.0.0.0:7443\"");
            }
            return Ok(None);
        };
        let address: SocketAddr = listen.parse().with_context(|| {
            format!("[api] listen = {listen:?} is no address and port, such as \"0.0.0.0:7443\"")
        })?;
        let (Some(certificate), Some(key)) = (&config.certificate, &config.key) else {
            bail!(
                "[api] listen needs `certificate` and `key`, PEM files, such as those that \
                 `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 365 \
                 -subj /CN=$(hostname) -addext subjectAltName=DNS:$(hostname) -keyout key.pem -out cert.pem` makes"
            );
        };
        if config.tokens.is_empty() {
            bail!(
                "[api] listen needs at least one token; `parhelion serve --make-token NAME` makes one"
            );
        }
        let mut tokens = BTreeMap::new();
        for (name, token) in &config.tokens {
            let hash = token
                .hash()
                .with_context(|| format!("[api.tokens.{name}]"))?;
            if tokens.insert(hash, (name.clone(), token.rights)).is_some() {
                bail!("[api.tokens.{name}]: another one has the same hash");
            }
        }
        Ok(Some(Self {
            address,
            tls: Arc::new(tls(certificate, key)?),
            tokens: Arc::new(tokens),
        }))
    }

    /// Opens the socket.
    pub(super) fn listen(&self) -> anyhow::Result<StdListener> {
        let listener = StdListener::bind(self.address)
            .with_context(|| format!("[api] listen: {} cannot be listened at", self.address))?;
        listener.set_nonblocking(true)?;
        Ok(listener)
    }

    /// Serves, until something is wrong with the socket.
    pub(super) async fn serve(self, listener: StdListener, router: Router) -> anyhow::Result<()> {
        let listener = TcpListener::from_std(listener)?;
        tracing::info!("serving at https://{}", listener.local_addr()?);
        let router = router.layer(middleware::from_fn_with_state(self.tokens, admit));
        let acceptor = TlsAcceptor::from(self.tls);
        let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
        loop {
            let place = Arc::clone(&places).acquire_owned().await?;
            match listener.accept().await {
                Ok((stream, peer)) => {
                    let connection = connection(stream, acceptor.clone(), router.clone(), place);
                    tokio::spawn(async move {
                        if let Err(error) = connection.await {
                            tracing::debug!(%peer, "a connection ends: {error:#}");
                        }
                    });
                }
                Err(error) => {
                    // No descriptors are left, say.
                    tracing::debug!(%error, "nobody can be let in");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            }
        }
    }
}

async fn connection(
    stream: TcpStream,
    acceptor: TlsAcceptor,
    router: Router,
    place: OwnedSemaphorePermit,
) -> anyhow::Result<()> {
    let stream = tokio::time::timeout(MOST_HEAD, acceptor.accept(stream)).await??;
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(MOST_HEAD)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    tokio::time::timeout(MOST_CONNECTION, served).await??;
    drop(place);
    Ok(())
}

fn tls(certificate: &Path, key: &Path) -> anyhow::Result<ServerConfig> {
    let open = std::fs::metadata(key)
        .with_context(|| format!("[api] key: {} cannot be read", key.display()))?;
    if open.permissions().mode() & 0o007 != 0 {
        bail!(
            "[api] key: everybody can use {}; type `chmod 600 {0}`",
            key.display()
        );
    }
    let chain: Vec<CertificateDer<'static>> = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect)
        .with_context(|| format!("[api] certificate: {}", certificate.display()))?;
    let secret = PrivateKeyDer::from_pem_file(key)
        .with_context(|| format!("[api] key: {}", key.display()))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(chain, secret)
        .context("[api] certificate and key cannot be used together")?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Lets calls through that may be made.
async fn admit(
    State(tokens): State<Arc<BTreeMap<Hash, (String, Rights)>>>,
    request: Request,
    next: Next,
) -> Response {
    let path = request.uri().path();
    let is_free = FREE.contains(&path);
    if !is_free {
        let Some((name, rights)) = token_of(request.headers()).and_then(|hash| tokens.get(&hash))
        else {
            let challenge = [
                (header::WWW_AUTHENTICATE, "Bearer"),
                (header::CONNECTION, "close"),
            ];
            return (challenge, Problem::who_are_you()).into_response();
        };
        let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
        if !is_read {
            if *rights != Rights::Write {
                return Problem::may_not(name).into_response();
            }
            tracing::info!(token = name, "{} {path}", request.method());
        }
    }
    match tokio::time::timeout(MOST_CALL, next.run(request)).await {
        // Whoever has no token has a connection for one answer.
        Ok(response) if is_free => ([(header::CONNECTION, "close")], response).into_response(),
        Ok(response) => response,
        Err(_) => Problem::too_slow().into_response(),
    }
}

fn token_of(headers: &HeaderMap) -> Option<Hash> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| hash(token.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_found_by_its_hash_in_the_configuration() {
        let (token, text) = make_token("grafana").unwrap();
        assert!(
            !text.contains(&token),
            "the configuration has its hash only"
        );
        let config = super::super::config::Config::parse(&text).unwrap();
        let made = &config.api.tokens["grafana"];
        assert_eq!(made.hash().unwrap(), hash(&token));
        assert_eq!(made.rights, Rights::Read);
        let mut headers = HeaderMap::new();
        assert_eq!(token_of(&headers), None);
        let value = format!("bearer  {token}");
        headers.insert(header::AUTHORIZATION, value.parse().unwrap());
        assert_eq!(token_of(&headers), Some(hash(&token)));
        assert_ne!(make_token("grafana").unwrap().0, token);
    }

    #[test]
    fn what_is_missing_is_said() {
        let mut config = ApiConfig::default();
        assert!(Remote::read(&config).unwrap().is_none());
        let error = |config: &ApiConfig| match Remote::read(config) {
            Err(error) => format!("{error:#}"),
            Ok(_) => panic!("it is right"),
        };
        config.key = Some("key.pem".into());
        assert!(error(&config).contains("needs `listen`"));
        config.key = None;
        config.listen = Some("somewhere".to_owned());
        assert!(error(&config).contains("0.0.0.0:7443"));
        config.listen = Some("127.0.0.1:0".to_owned());
        assert!(error(&config).contains("openssl req"));
        config.certificate = Some("/nowhere/cert.pem".into());
        config.key = Some("/nowhere/key.pem".into());
        assert!(error(&config).contains("--make-token"));
    }
}
