//! One call, from its arguments to its answer.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::execute::{Prepared, execute};
use crate::runtime::operation::{Idempotency, Operation};
use crate::runtime::page::{Page, Pages};
use crate::runtime::transport::HttpResponse;
use crate::runtime::values::{Version, WireText, escape};

/// A result and what came with it; reads like the result itself.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    data: T,
    meta: Meta,
}

/// What came with a result.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Meta {
    /// HTTP status.
    pub status: u16,
    /// Id of the request at the service.
    pub request_id: Option<String>,
    /// Version of the result, for the next change.
    pub etag: Option<String>,
    /// Whether the service had done it already and gave the first answer again.
    pub replayed: bool,
    /// How often the request was sent.
    pub attempts: u32,
    /// All headers, with lower-case names.
    pub headers: Vec<(String, String)>,
}

impl<T> Answer<T> {
    /// What came with the result.
    #[must_use]
    pub fn meta(&self) -> &Meta {
        &self.meta
    }

    /// The result alone.
    #[must_use]
    pub fn into_data(self) -> T {
        self.data
    }

    fn of(data: T, answer: HttpResponse, attempts: u32) -> Self {
        let header = |name: &str| answer.header(name).map(str::to_owned);
        let meta = Meta {
            status: answer.status,
            request_id: header("x-request-id"),
            etag: header("etag"),
            replayed: answer.header("idempotency-replayed") == Some("true"),
            attempts,
            headers: answer.headers,
        };
        Self { data, meta }
    }
}

impl<T> Deref for Answer<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.data
    }
}

/// A call that is not sent yet. The methods of the resources make it; it can be made by hand for an
/// operation of [`Operation`]s table too.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    client: Client,
    operation: &'static Operation,
    path: String,
    query: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
    body: Option<Vec<u8>>,
    key: Option<String>,
    timeout: Option<Duration>,
    fault: Option<String>,
    result: PhantomData<fn() -> T>,
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}

impl<T> Call<T> {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: operation.path.to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            key: None,
            timeout: None,
            fault: None,
            result: PhantomData,
        }
    }

    /// Fills a parameter of the path.
    pub fn path(mut self, name: &'static str, value: &(impl WireText + ?Sized)) -> Self {
        let value = value.wire_text();
        if value.is_empty() || value == "." || value == ".." {
            self.fault = Some(format!("{name} cannot stand in a path"));
        }
        self.path = self.path.replace(&format!("{{{name}}}"), &escape(&value));
        self
    }

    /// Adds a parameter to the query.
    pub fn query(mut self, name: &'static str, value: &(impl WireText + ?Sized)) -> Self {
        self.query.push((name, value.wire_text()));
        self
    }

    /// Adds a parameter that holds a list in one value.
    pub fn query_list<V: WireText>(self, name: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        let joined = values.into_iter().map(|v| v.wire_text()).collect::<Vec<_>>().join(",");
        self.query(name, &joined)
    }

    /// Adds a header.
    pub fn header(mut self, name: &'static str, value: &(impl WireText + ?Sized)) -> Self {
        let value = value.wire_text();
        if value.bytes().any(|b| b < 0x20 || b == 0x7f) {
            self.fault = Some(format!("{name} holds signs that a header cannot hold"));
        }
        self.headers.push((name, value));
        self
    }

    /// Sends JSON.
    pub fn json(self, content_type: &'static str, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.bytes_body(content_type, bytes),
            Err(_) => Self { fault: Some("the body cannot be written as JSON".to_owned()), ..self },
        }
    }

    /// Sends bytes as they are.
    pub fn bytes_body(mut self, content_type: &str, bytes: Vec<u8>) -> Self {
        self.headers.push(("content-type", content_type.to_owned()));
        self.body = Some(bytes);
        self
    }

    /// Names the version that the change is based on.
    pub fn version(mut self, version: impl Into<Version>) -> Self {
        match version.into().0 {
            Some(etag) => self.header("if-match", &etag),
            None => {
                self.fault = Some("the earlier result carries no version".to_owned());
                self
            }
        }
    }

    /// Rehearses: everything is checked and nothing happens.
    pub fn dry_run(mut self, rehearse: bool) -> Self {
        if rehearse && !self.operation.dry_run {
            self.fault = Some("the operation cannot be rehearsed".to_owned());
        } else if rehearse && !self.headers.iter().any(|(name, _)| *name == "prefer") {
            self.headers.push(("prefer", "dry-run".to_owned()));
        }
        self
    }

    /// Names the act, where a queue keeps its own keys; otherwise every call makes a key.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// All attempts together take at most so long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The same call with another form of result.
    pub(crate) fn retyped<U>(self) -> Call<U> {
        let Self { client, operation, path, query, headers, body, key, timeout, fault, result: _ } = self;
        Call { client, operation, path, query, headers, body, key, timeout, fault, result: PhantomData }
    }

    pub(crate) fn prepare(mut self, accept: Option<&'static str>) -> Result<(Client, Prepared)> {
        if let Some(fault) = self.fault {
            return Err(Error::invalid(fault, self.operation));
        }
        let mut url = self.client.address(self.operation, &self.path);
        for (at, (name, value)) in self.query.iter().enumerate() {
            url.push(if at == 0 { '?' } else { '&' });
            url.push_str(&format!("{}={}", escape(name), escape(value)));
        }
        if self.operation.idempotency == Idempotency::Key {
            let key = self.key.unwrap_or_else(|| Uuid::new_v4().to_string());
            self.headers.push(("idempotency-key", key));
        }
        let Self { operation, headers, body, timeout, .. } = self;
        Ok((self.client, Prepared { operation, url, headers, body, accept, timeout }))
    }

    /// Sends it and gives the body as it came, in one of the content types of the operation.
    ///
    /// # Errors
    /// [`Error`], see its kinds.
    pub async fn bytes(self, accept: &'static str) -> Result<Answer<Vec<u8>>> {
        let (client, prepared) = self.prepare(Some(accept))?;
        let (mut answer, attempts) = execute(&client, &prepared).await?;
        let body = std::mem::take(&mut answer.body);
        Ok(Answer::of(body, answer, attempts))
    }
}

impl<T: DeserializeOwned> Call<T> {
    /// Sends it.
    ///
    /// # Errors
    /// [`Error`], see its kinds.
    pub async fn send(self) -> Result<Answer<T>> {
        let accept = if self.operation.accept.is_empty() { None } else { Some("application/json") };
        let (client, prepared) = self.prepare(accept)?;
        send(&client, &prepared).await
    }

    /// Sends it and waits for the answer.
    ///
    /// # Errors
    /// [`Error`], see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Answer<T>> {
        let client = self.client.clone();
        client.block_on(self.send())
    }
}

impl<P: Page> Call<P> {
    /// Goes through all items of all pages.
    pub fn iterate(self) -> Pages<P> {
        let client = self.client.clone();
        Pages::new(client, self.prepare(Some("application/json")).map(|(_, prepared)| prepared))
    }
}

/// Sends and reads what comes.
pub(crate) async fn send<T: DeserializeOwned>(client: &Client, prepared: &Prepared) -> Result<Answer<T>> {
    let (mut answer, attempts) = execute(client, prepared).await?;
    let body = std::mem::take(&mut answer.body);
    let bytes: &[u8] = if prepared.accept.is_none() { b"null" } else { &body };
    match serde_json::from_slice(bytes) {
        Ok(data) => Ok(Answer::of(data, answer, attempts)),
        Err(e) => {
            // The message of the parser may hold values, so only its place is told.
            let what = format!(
                "its JSON does not fit ({:?}, line {}, column {})",
                e.classify(),
                e.line(),
                e.column()
            );
            let kind = ErrorKind::Unexpected { status: answer.status, what };
            let id = answer.header("x-request-id").map(str::to_owned);
            Err(Error::new(kind, prepared.operation).request(id).after(attempts))
        }
    }
}
