//! Who calls: a fixed token, or a registered client that fetches its tokens. A token is fetched once for all
//! callers, thirty seconds before it ends, and once more when the service no longer takes it.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Mutex;
use uuid::Uuid;

use crate::runtime::client::Client;
use crate::runtime::dpop::Dpop;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::execute::{self, Failure};
use crate::runtime::keys::{Signer, compact, thumbprint};
use crate::runtime::operation::{Idempotency, Operation};
use crate::runtime::transport::{HttpRequest, HttpResponse};
use crate::runtime::values::escape;

/// A token is fetched anew so long before it ends.
const AHEAD: Duration = Duration::from_secs(30);
/// An assertion is valid so long, in seconds.
const ASSERTION: i64 = 120;
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

static TOKEN: Operation = Operation::new("create_token", "POST", "", "/oauth2/token", Idempotency::None, &[]);

/// How the client says who it is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Credential {
    /// Nobody: enough for what is public.
    #[default]
    Anonymous,
    /// A token that is made elsewhere.
    Token(String),
    /// A registered client that fetches its tokens.
    Client(ClientCredentials),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Anonymous => "Anonymous",
            Self::Token(_) => "Token(…)",
            Self::Client(_) => "Client(…)",
        })
    }
}

/// A registered client (OAuth client credentials).
#[derive(Clone)]
pub struct ClientCredentials {
    client_id: String,
    assertion: Option<Arc<dyn Signer>>,
    scope: Vec<String>,
    dpop: Option<Arc<dyn Signer>>,
}

impl ClientCredentials {
    /// Proves who it is by its key (`private_key_jwt`).
    #[must_use]
    pub fn private_key(client_id: impl Into<String>, key: Arc<dyn Signer>) -> Self {
        Self { client_id: client_id.into(), assertion: Some(key), scope: Vec::new(), dpop: None }
    }

    /// Proves who it is by the certificate of its connection (`tls_client_auth`); see
    /// [`ClientBuilder::identity_pem`](crate::ClientBuilder::identity_pem).
    #[must_use]
    pub fn mutual_tls(client_id: impl Into<String>) -> Self {
        Self { client_id: client_id.into(), assertion: None, scope: Vec::new(), dpop: None }
    }

    /// Asks for these scopes only.
    #[must_use]
    pub fn scope<S: Into<String>>(mut self, scope: impl IntoIterator<Item = S>) -> Self {
        self.scope = scope.into_iter().map(Into::into).collect();
        self
    }

    /// Binds tokens to this key (DPoP), which scopes that write need without a client certificate.
    #[must_use]
    pub fn dpop(mut self, key: Arc<dyn Signer>) -> Self {
        self.dpop = Some(key);
        self
    }
}

#[derive(Clone)]
struct Held {
    token: String,
    bound: bool,
    until: Instant,
}

/// The credential at work.
pub(crate) enum Authority {
    Anonymous,
    Fixed(String),
    Fetched(Box<Fetcher>),
}

pub(crate) struct Fetcher {
    settings: ClientCredentials,
    dpop: Option<Dpop>,
    held: Mutex<Option<Held>>,
}

/// The headers that say who calls.
#[derive(Default)]
pub(crate) struct Authorization {
    pub(crate) headers: Vec<(&'static str, String)>,
    /// The fetched token in them, which can be replaced.
    pub(crate) fetched: Option<String>,
}

impl Authority {
    pub(crate) fn new(credential: Credential) -> Self {
        match credential {
            Credential::Anonymous => Self::Anonymous,
            Credential::Token(token) => Self::Fixed(token),
            Credential::Client(settings) => {
                let dpop = settings.dpop.clone().map(Dpop::new);
                Self::Fetched(Box::new(Fetcher { settings, dpop, held: Mutex::new(None) }))
            }
        }
    }

    pub(crate) async fn authorize(
        &self,
        client: &Client,
        method: &str,
        url: &str,
        deadline: Instant,
    ) -> Result<Authorization> {
        match self {
            Self::Anonymous => Ok(Authorization::default()),
            Self::Fixed(token) => Ok(Authorization {
                headers: vec![("authorization", format!("Bearer {token}"))],
                fetched: None,
            }),
            Self::Fetched(fetcher) => {
                let held = fetcher.token(client, deadline).await?;
                let scheme = if held.bound { "DPoP" } else { "Bearer" };
                let mut headers = vec![("authorization", format!("{scheme} {}", held.token))];
                if let (true, Some(dpop)) = (held.bound, &fetcher.dpop) {
                    let proof =
                        dpop.proof(method, url, Some(&held.token)).map_err(|e| Error::invalid(e, &TOKEN))?;
                    headers.push(("dpop", proof));
                }
                Ok(Authorization { headers, fetched: Some(held.token) })
            }
        }
    }

    /// Lets go of a token that the service no longer takes, unless another caller did so already.
    pub(crate) async fn drop_token(&self, token: &str) {
        if let Self::Fetched(fetcher) = self {
            let mut held = fetcher.held.lock().await;
            if held.as_ref().is_some_and(|h| h.token == token) {
                *held = None;
            }
        }
    }

    /// Keeps the nonce of an answer; tells whether the answer asks for the same request with it.
    pub(crate) fn heard(&self, answer: &HttpResponse) -> bool {
        let Self::Fetched(fetcher) = self else { return false };
        let Some(dpop) = &fetcher.dpop else { return false };
        let nonce = answer.header("dpop-nonce");
        dpop.heard(nonce);
        let asks = answer.header("www-authenticate").is_some_and(|w| w.contains("use_dpop_nonce"));
        answer.status == 401 && asks && nonce.is_some()
    }
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    token_type: String,
    expires_in: u64,
}

#[derive(Deserialize)]
struct Refused {
    error: String,
}

impl Fetcher {
    /// Holding the lock while fetching is what makes concurrent callers share one token.
    async fn token(&self, client: &Client, deadline: Instant) -> Result<Held> {
        let mut held = self.held.lock().await;
        if let Some(good) = held.as_ref().filter(|h| Instant::now() < h.until) {
            return Ok(good.clone());
        }
        let fetched = self.fetch(client, deadline).await?;
        *held = Some(fetched.clone());
        Ok(fetched)
    }

    async fn fetch(&self, client: &Client, deadline: Instant) -> Result<Held> {
        let mut attempts = 0;
        let mut challenged = false;
        loop {
            attempts += 1;
            let request = self.request(client).map_err(|e| Error::invalid(e, &TOKEN))?;
            let sent = execute::attempt(client, &TOKEN, request, deadline, attempts).await;
            let (error, again) = match sent {
                Ok(answer) => {
                    if let Some(dpop) = &self.dpop {
                        dpop.heard(answer.header("dpop-nonce"));
                    }
                    let id = answer.header("x-request-id").map(str::to_owned);
                    if answer.status == 200
                        && let Ok(granted) = serde_json::from_slice::<Granted>(&answer.body)
                    {
                        let life = Duration::from_secs(granted.expires_in).saturating_sub(AHEAD);
                        let bound = granted.token_type.eq_ignore_ascii_case("dpop");
                        return Ok(Held { token: granted.access_token, bound, until: Instant::now() + life });
                    }
                    let refused =
                        serde_json::from_slice::<Refused>(&answer.body).ok().filter(|_| answer.status >= 400);
                    if let Some(refused) = refused {
                        if refused.error == "use_dpop_nonce"
                            && !challenged
                            && answer.header("dpop-nonce").is_some()
                        {
                            challenged = true;
                            attempts -= 1;
                            continue;
                        }
                        let kind = ErrorKind::TokenRefused { status: answer.status, code: refused.error };
                        return Err(Error::new(kind, &TOKEN).request(id).after(attempts));
                    }
                    execute::refusal(&TOKEN, &answer, |code| {
                        matches!(code, "unavailable" | "timeout" | "rate-limited")
                    })
                }
                Err(failure) => (failure.error(&TOKEN), !matches!(failure, Failure::TooLarge(_))),
            };
            execute::wait(client, &TOKEN, error.after(attempts), again, attempts, deadline).await?;
        }
    }

    /// With a new assertion and a new proof every time: each may be used once.
    fn request(&self, client: &Client) -> Result<HttpRequest, String> {
        let url = client.address(&TOKEN, TOKEN.path);
        let mut form = vec![("grant_type", "client_credentials".to_owned())];
        match &self.settings.assertion {
            Some(key) => {
                let now = Utc::now().timestamp();
                let header = json!({ "alg": key.algorithm(), "typ": "JWT", "kid": thumbprint(&**key) });
                let claims = json!({
                    "iss": self.settings.client_id, "sub": self.settings.client_id, "aud": url,
                    "jti": Uuid::new_v4().to_string(), "iat": now, "exp": now + ASSERTION,
                });
                form.push(("client_assertion_type", ASSERTION_TYPE.to_owned()));
                form.push(("client_assertion", compact(&**key, &header, &claims)?));
            }
            None => form.push(("client_id", self.settings.client_id.clone())),
        }
        if !self.settings.scope.is_empty() {
            form.push(("scope", self.settings.scope.join(" ")));
        }
        let body = form.iter().map(|(n, v)| format!("{n}={}", escape(v))).collect::<Vec<_>>().join("&");
        let mut headers = client.common_headers("application/json");
        headers.push(("content-type", "application/x-www-form-urlencoded".to_owned()));
        if let Some(dpop) = &self.dpop {
            headers.push(("dpop", dpop.proof("POST", &url, None)?));
        }
        Ok(HttpRequest { method: "POST", url, headers, body: Some(body.into_bytes()), limit: client.limit() })
    }
}
