//! The client and its settings.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use crate::generated::operations;
use crate::runtime::call::Call;
use crate::runtime::credential::{Authority, Credential};
use crate::runtime::log::{LogEvent, LogHook};
use crate::runtime::operation::Operation;
use crate::runtime::transport::{Reqwest, Transport};

/// Language of the texts that the service writes for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Language {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }
}

/// Settings that cannot be right; the text says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetupError(String);

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SetupError {}

#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) backoff_base: Duration,
    pub(crate) backoff_cap: Duration,
    pub(crate) poll_base: Duration,
    pub(crate) poll_cap: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) language: Language,
}

/// Settings of a client; made by [`Client::builder`].
#[must_use]
pub struct ClientBuilder {
    base_url: Option<String>,
    credential: Credential,
    options: Options,
    user_agent: Option<String>,
    hook: Option<LogHook>,
    transport: Option<Arc<dyn Transport>>,
    roots: Vec<Vec<u8>>,
    identity: Option<Vec<u8>>,
}

impl ClientBuilder {
    /// Address of the service without `/v1`, for instance `https://zorgcontract.example`. Plain HTTP is for
    /// this machine only. Otherwise `ZORGCONTRACT_BASE_URL`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Who calls. Otherwise the token in `ZORGCONTRACT_TOKEN`, or nobody.
    pub fn credential(mut self, credential: Credential) -> Self {
        self.credential = credential;
        self
    }

    /// All attempts of a call together; 60 seconds.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.options.timeout = time;
        self
    }

    /// One attempt, to the last byte; 20 seconds.
    pub fn attempt_timeout(mut self, time: Duration) -> Self {
        self.options.attempt_timeout = time;
        self
    }

    /// How often a request is sent at most; 4.
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.options.max_attempts = attempts.max(1);
        self
    }

    /// Wait between two attempts: random, up to `base * 2^n`, at most `cap`; 0.25 and 8 seconds.
    pub fn backoff(mut self, base: Duration, cap: Duration) -> Self {
        (self.options.backoff_base, self.options.backoff_cap) = (base, cap);
        self
    }

    /// Wait between two looks at a job or the feed: from `base` up to `cap`; 0.5 and 10 seconds.
    pub fn poll(mut self, base: Duration, cap: Duration) -> Self {
        (self.options.poll_base, self.options.poll_cap) = (base, cap);
        self
    }

    /// Most bytes of an answer, after decompression; 64 MB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.options.max_response_bytes = bytes;
        self
    }

    /// Language of texts; Dutch.
    pub fn language(mut self, language: Language) -> Self {
        self.options.language = language;
        self
    }

    /// Added to the name of this client, for instance `my-system/4.2`.
    pub fn user_agent(mut self, addition: impl Into<String>) -> Self {
        self.user_agent = Some(addition.into());
        self
    }

    /// A function that is told of every request, answer and repetition.
    pub fn on_event(mut self, hook: impl Fn(&LogEvent) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Another transport; certificates are then its own affair.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Trusts these certificates (PEM) beside those of the system.
    pub fn add_root_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// Certificate and key (PEM, in one text) of this client, for mutual TLS.
    pub fn identity_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.identity = Some(pem.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// A setting cannot be right.
    pub fn build(self) -> Result<Client, SetupError> {
        let base = self.base_url.or_else(|| std::env::var("ZORGCONTRACT_BASE_URL").ok());
        let base =
            base.ok_or_else(|| SetupError("no base address: give it or set ZORGCONTRACT_BASE_URL".into()))?;
        let base = base.trim_end_matches('/').to_owned();
        check_base(&base)?;
        let credential = match (self.credential, std::env::var("ZORGCONTRACT_TOKEN")) {
            (Credential::Anonymous, Ok(token)) => Credential::Token(token),
            (given, _) => given,
        };
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(Reqwest::new(&self.roots, self.identity.as_deref()).map_err(SetupError)?),
        };
        let mut user_agent = format!("zorgcontract-rust/{}", env!("CARGO_PKG_VERSION"));
        if let Some(addition) = self.user_agent {
            user_agent.push_str(&format!(" {addition}"));
        }
        if user_agent.bytes().any(|b| !(0x20..0x7f).contains(&b)) {
            return Err(SetupError("the user agent holds signs that a header cannot hold".into()));
        }
        Ok(Client(Arc::new(Inner {
            base,
            authority: Authority::new(credential),
            transport,
            options: self.options,
            user_agent,
            hook: self.hook,
            #[cfg(feature = "blocking")]
            runtime: std::sync::OnceLock::new(),
        })))
    }
}

/// Tokens and contracts go over TLS, except to this machine.
fn check_base(base: &str) -> Result<(), SetupError> {
    if base.starts_with("https://") {
        return Ok(());
    }
    let host = base.strip_prefix("http://").unwrap_or_default();
    let host = host.split('/').next().unwrap_or_default();
    let local = ["127.0.0.1", "localhost", "[::1]"]
        .iter()
        .any(|l| host.strip_prefix(l).is_some_and(|port| port.is_empty() || port.starts_with(':')));
    if local { Ok(()) } else { Err(SetupError("the base address must begin with https://".into())) }
}

/// The client. Cheap to clone; clones share connections and token.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    base: String,
    authority: Authority,
    transport: Arc<dyn Transport>,
    options: Options,
    user_agent: String,
    hook: Option<LogHook>,
    #[cfg(feature = "blocking")]
    runtime: std::sync::OnceLock<Option<tokio::runtime::Runtime>>,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base", &self.0.base).finish_non_exhaustive()
    }
}

impl Client {
    /// Settings to begin with.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            base_url: None,
            credential: Credential::Anonymous,
            options: Options {
                timeout: Duration::from_secs(60),
                attempt_timeout: Duration::from_secs(20),
                max_attempts: 4,
                backoff_base: Duration::from_millis(250),
                backoff_cap: Duration::from_secs(8),
                poll_base: Duration::from_millis(500),
                poll_cap: Duration::from_secs(10),
                max_response_bytes: 64 * 1024 * 1024,
                language: Language::Nl,
            },
            user_agent: None,
            hook: None,
            transport: None,
            roots: Vec::new(),
            identity: None,
        }
    }

    /// A client by `ZORGCONTRACT_BASE_URL` and `ZORGCONTRACT_TOKEN`.
    ///
    /// # Errors
    /// A setting is missing or cannot be right.
    pub fn from_env() -> Result<Self, SetupError> {
        Self::builder().build()
    }

    /// A call by the id of its operation, with arguments and result as JSON; `None` when there is no such
    /// operation in the document that this version was made of.
    #[must_use]
    pub fn call(&self, operation_id: &str) -> Option<Call<Value>> {
        let operation = operations::ALL.iter().find(|o| o.id == operation_id)?;
        Some(Call::new(self, operation))
    }

    pub(crate) fn address(&self, operation: &Operation, path: &str) -> String {
        format!("{}{}{path}", self.0.base, operation.prefix)
    }

    /// The address of a next page, when it is one of this service.
    pub(crate) fn own_address(&self, address: &str) -> Option<String> {
        let after = self.0.base.find("://").map_or(0, |at| at + 3);
        let end = self.0.base[after..].find('/').map_or(self.0.base.len(), |at| after + at);
        let origin = &self.0.base[..end];
        if address.starts_with('/') && !address.starts_with("//") {
            return Some(format!("{origin}{address}"));
        }
        address.strip_prefix(origin).filter(|rest| rest.starts_with('/')).map(|_| address.to_owned())
    }

    pub(crate) fn common_headers(&self, accept: &str) -> Vec<(&'static str, String)> {
        vec![
            ("accept", accept.to_owned()),
            ("accept-language", self.0.options.language.tag().to_owned()),
            ("user-agent", self.0.user_agent.clone()),
        ]
    }

    pub(crate) fn options(&self) -> &Options {
        &self.0.options
    }

    pub(crate) fn limit(&self) -> usize {
        self.0.options.max_response_bytes
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.0.transport
    }

    pub(crate) fn authority(&self) -> &Authority {
        &self.0.authority
    }

    pub(crate) fn log(&self, event: &LogEvent) {
        if let Some(hook) = &self.0.hook {
            hook(event);
        }
    }

    /// Runs a future on the runtime of this client.
    #[cfg(feature = "blocking")]
    pub(crate) fn block_on<T>(&self, work: impl Future<Output = crate::Result<T>>) -> crate::Result<T> {
        let made = self
            .0
            .runtime
            .get_or_init(|| tokio::runtime::Builder::new_current_thread().enable_all().build().ok());
        match made {
            Some(runtime) => runtime.block_on(work),
            None => Err(crate::Error::invalid("no runtime could be made", &operations::GET_LIVENESS)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(base: &str) -> Result<Client, SetupError> {
        Client::builder().base_url(base).credential(Credential::Token("t".into())).build()
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for good in
            ["https://zorgcontract.example", "http://127.0.0.1:8080/", "http://localhost", "http://[::1]:80"]
        {
            assert!(client(good).is_ok(), "{good}");
        }
        for bad in [
            "http://zorgcontract.example",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "ftp://x",
            "",
        ] {
            assert!(client(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_next_page_of_another_origin_is_no_page_of_ours() {
        let client = client("https://api.example/zorg").unwrap();
        for own in ["https://api.example/zorg/v1/contracts?cursor=a", "/zorg/v1/contracts?cursor=a"] {
            assert_eq!(
                client.own_address(own).as_deref(),
                Some("https://api.example/zorg/v1/contracts?cursor=a")
            );
        }
        for foreign in [
            "https://api.example.evil/x",
            "https://api.example@evil/x",
            "http://api.example/x",
            "//evil/x",
            "x",
        ] {
            assert_eq!(client.own_address(foreign), None, "{foreign}");
        }
    }
}
