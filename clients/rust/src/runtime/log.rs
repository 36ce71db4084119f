//! What the logging hook sees: enough to follow a call, nothing that is secret or about a person.

use std::sync::Arc;
use std::time::Duration;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogKind {
    /// A request goes out.
    Request,
    /// An answer came, or the attempt failed.
    Response,
    /// The request will be repeated.
    Retry,
}

/// One event of a call. Headers, bodies, tokens, keys and the values of parameters are never in it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LogEvent {
    /// What happened.
    pub kind: LogKind,
    /// `operationId`.
    pub operation: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path template of the document.
    pub path: &'static str,
    /// HTTP status, when an answer came.
    pub status: Option<u16>,
    /// Since the attempt began; with [`LogKind::Retry`] the wait before the next.
    pub elapsed: Duration,
    /// Id of the request at the service.
    pub request_id: Option<String>,
    /// Number of the attempt, from 1.
    pub attempt: u32,
}

/// A function that is told of every event.
pub type LogHook = Arc<dyn Fn(&LogEvent) + Send + Sync>;
