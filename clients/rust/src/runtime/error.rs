//! What can go wrong, in one type that names the request and never its secrets or bodies.

use std::fmt;
use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::generated::problems::ProblemCode;
use crate::runtime::operation::Operation;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A call that did not succeed.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: &'static Operation,
    request_id: Option<String>,
    attempts: u32,
    retry_after: Option<Duration>,
}

/// Why a call did not succeed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The service refused it, with a code that programs decide by.
    Problem(Problem),
    /// The connection could not be opened or was lost. Of a write nobody knows whether it took effect, unless
    /// it never got out.
    Connection(String),
    /// The time of an attempt or of the whole call was over.
    TimedOut,
    /// What came is no answer of the service: HTML, a redirect, broken JSON, another content type, too much.
    Unexpected {
        /// HTTP status; 0 when there is none.
        status: u16,
        /// What is wrong with it.
        what: String,
    },
    /// The token address refused the client.
    TokenRefused {
        /// HTTP status.
        status: u16,
        /// The code of RFC 6749, for instance `invalid_client`.
        code: String,
    },
    /// The call was not sent, because it cannot be right; the text says why.
    Invalid(String),
}

/// A problem of the service (RFC 9457).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// The stable code; a code that this version does not know is kept.
    pub code: ProblemCode,
    /// HTTP status.
    pub status: u16,
    /// Short name in the language of the answer.
    #[serde(default)]
    pub title: String,
    /// What went wrong in this request.
    #[serde(default)]
    pub detail: String,
    /// The request id as `urn:uuid`.
    #[serde(default)]
    pub instance: String,
    /// Every fault of the request.
    #[serde(default)]
    pub errors: Vec<Fault>,
    /// Whether the same request can succeed later.
    #[serde(default)]
    pub retryable: bool,
    /// The problem as it came, with members that this version does not know.
    #[serde(skip)]
    pub raw: Value,
}

/// One fault of a request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Fault {
    /// Part of the request: `path`, `query`, `header`, `body`.
    #[serde(rename = "in")]
    pub place: String,
    /// JSON Pointer into the body, or the name of the parameter or header.
    pub location: String,
    /// Stable code of the fault.
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(default)]
    pub detail: String,
    /// Number of the row or repeated parameter, counted from 0.
    #[serde(default)]
    pub index: Option<u32>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, operation: &'static Operation) -> Self {
        Self(Box::new(Inner { kind, operation, request_id: None, attempts: 0, retry_after: None }))
    }

    pub(crate) fn invalid(what: impl Into<String>, operation: &'static Operation) -> Self {
        Self::new(ErrorKind::Invalid(what.into()), operation)
    }

    pub(crate) fn request(mut self, id: Option<String>) -> Self {
        self.0.request_id = id.or(self.0.request_id);
        self
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn wait(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// The operation that was called, where an error came from within another (a token).
    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = operation;
        self
    }

    /// Why.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The problem, when the service refused.
    #[must_use]
    pub fn problem(&self) -> Option<&Problem> {
        match &self.0.kind {
            ErrorKind::Problem(problem) => Some(problem),
            _ => None,
        }
    }

    /// The code of the problem, when the service refused.
    #[must_use]
    pub fn code(&self) -> Option<&ProblemCode> {
        self.problem().map(|p| &p.code)
    }

    /// HTTP status, when an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match &self.0.kind {
            ErrorKind::Problem(problem) => Some(problem.status),
            ErrorKind::Unexpected { status, .. } | ErrorKind::TokenRefused { status, .. } => {
                Some(*status).filter(|s| *s != 0)
            }
            _ => None,
        }
    }

    /// Id of the request at the service; name it when you report the problem.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// `operationId` of the call.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation.id
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the service asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, operation, request_id, attempts, .. } = &*self.0;
        write!(f, "{} ({} {}{}): ", operation.id, operation.method, operation.prefix, operation.path)?;
        match kind {
            ErrorKind::Problem(p) => write!(f, "{} ({}), {}", p.code, p.status, p.title)?,
            ErrorKind::Connection(why) => write!(f, "no connection: {why}")?,
            ErrorKind::TimedOut => f.write_str("no answer in time")?,
            ErrorKind::Unexpected { status, what } => {
                write!(f, "no answer of the service ({status}): {what}")?
            }
            ErrorKind::TokenRefused { status, code } => write!(f, "no token: {code} ({status})")?,
            ErrorKind::Invalid(why) => write!(f, "not sent: {why}")?,
        }
        if let Some(id) = request_id {
            write!(f, "; request {id}")?;
        }
        write!(f, "; attempts: {attempts}")
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}
