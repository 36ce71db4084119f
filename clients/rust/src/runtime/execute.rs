//! One call over its attempts: what is repeated, how long is waited, and what an answer means.

use std::time::{Duration, Instant};

use serde_json::Value;

use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind, Problem, Result};
use crate::runtime::log::{LogEvent, LogKind};
use crate::runtime::operation::{Idempotency, Operation};
use crate::runtime::retry;
use crate::runtime::transport::{HttpRequest, HttpResponse, TransportFault};

/// A request before it is sent.
#[derive(Clone)]
pub(crate) struct Prepared {
    pub(crate) operation: &'static Operation,
    pub(crate) url: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<Vec<u8>>,
    /// The content type of a good answer; `None`: there is no body.
    pub(crate) accept: Option<&'static str>,
    pub(crate) timeout: Option<Duration>,
}

/// Why an attempt gave no answer.
pub(crate) enum Failure {
    Connect(String),
    Interrupted(String),
    TooLarge(u16),
    TimedOut,
}

impl Failure {
    pub(crate) fn error(&self, operation: &'static Operation) -> Error {
        let kind = match self {
            Self::Connect(why) | Self::Interrupted(why) => ErrorKind::Connection(why.clone()),
            Self::TooLarge(status) => {
                ErrorKind::Unexpected { status: *status, what: "the body is over the limit".to_owned() }
            }
            Self::TimedOut => ErrorKind::TimedOut,
        };
        Error::new(kind, operation)
    }
}

/// Sends once, within the time of an attempt and of the call, and tells the hook.
pub(crate) async fn attempt(
    client: &Client,
    operation: &'static Operation,
    request: HttpRequest,
    deadline: Instant,
    attempt: u32,
) -> Result<HttpResponse, Failure> {
    let begun = Instant::now();
    let time = deadline.saturating_duration_since(begun).min(client.options().attempt_timeout);
    let mut event = LogEvent {
        kind: LogKind::Request,
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        status: None,
        elapsed: Duration::ZERO,
        request_id: None,
        attempt,
    };
    client.log(&event);
    let sent = match tokio::time::timeout(time, client.transport().send(request)).await {
        Err(_) => Err(Failure::TimedOut),
        Ok(Err(TransportFault::Connect(why))) => Err(Failure::Connect(why)),
        Ok(Err(TransportFault::Interrupted(why))) => Err(Failure::Interrupted(why)),
        Ok(Err(TransportFault::TooLarge { status })) => Err(Failure::TooLarge(status)),
        Ok(Ok(answer)) => Ok(answer),
    };
    event.kind = LogKind::Response;
    event.elapsed = begun.elapsed();
    if let Ok(answer) = &sent {
        event.status = Some(answer.status);
        event.request_id = answer.header("x-request-id").map(str::to_owned);
    }
    client.log(&event);
    sent
}

/// Waits before the next attempt, or gives the error back when there is none.
pub(crate) async fn wait(
    client: &Client,
    operation: &'static Operation,
    error: Error,
    again: bool,
    attempts: u32,
    deadline: Instant,
) -> Result<()> {
    let options = client.options();
    if !again || attempts >= options.max_attempts {
        return Err(error);
    }
    let jitter = || retry::jitter(options.backoff_base, options.backoff_cap, attempts);
    let wait = error.retry_after().unwrap_or_else(jitter);
    if Instant::now() + wait >= deadline {
        return Err(error);
    }
    client.log(&LogEvent {
        kind: LogKind::Retry,
        operation: operation.id,
        method: operation.method,
        path: operation.path,
        status: error.status(),
        elapsed: wait,
        request_id: error.request_id().map(str::to_owned),
        attempt: attempts,
    });
    tokio::time::sleep(wait).await;
    Ok(())
}

/// Makes the call.
pub(crate) async fn execute(client: &Client, call: &Prepared) -> Result<(HttpResponse, u32)> {
    let operation = call.operation;
    let deadline = Instant::now() + call.timeout.unwrap_or(client.options().timeout);
    let (mut attempts, mut refreshed, mut challenged) = (0, false, false);
    loop {
        attempts += 1;
        let authority = client.authority();
        let authorization = authority
            .authorize(client, operation.method, &call.url, deadline)
            .await
            .map_err(|e| e.of(operation))?;
        let mut headers = client.common_headers(call.accept.unwrap_or("application/json"));
        headers.extend(call.headers.iter().cloned());
        headers.extend(authorization.headers);
        let request = HttpRequest {
            method: operation.method,
            url: call.url.clone(),
            headers,
            body: call.body.clone(),
            limit: client.limit(),
        };
        let repeatable = operation.idempotency != Idempotency::None;
        let (error, again) = match attempt(client, operation, request, deadline, attempts).await {
            Ok(answer) if is_good(call, &answer) => return Ok((answer, attempts)),
            Ok(answer) => {
                if authority.heard(&answer) && !challenged {
                    challenged = true;
                    attempts -= 1;
                    continue;
                }
                let (error, again) = refusal(operation, &answer, |code| operation.retryable.contains(&code));
                let stale =
                    error.code().is_some_and(|c| c.as_str() == "unauthenticated") && answer.status == 401;
                if let (true, false, Some(token)) = (stale, refreshed, &authorization.fetched) {
                    authority.drop_token(token).await;
                    refreshed = true;
                    attempts -= 1;
                    continue;
                }
                (error, again && repeatable)
            }
            Err(failure) => {
                let again = match failure {
                    Failure::Connect(_) => true,
                    Failure::Interrupted(_) | Failure::TimedOut => repeatable,
                    Failure::TooLarge(_) => false,
                };
                (failure.error(operation), again)
            }
        };
        wait(client, operation, error.after(attempts), again, attempts, deadline).await?;
    }
}

fn is_good(call: &Prepared, answer: &HttpResponse) -> bool {
    let fits = call.accept.is_none_or(|accept| content_type(answer).eq_ignore_ascii_case(accept));
    (200..300).contains(&answer.status) && fits
}

/// The content type without its parameters.
fn content_type(answer: &HttpResponse) -> &str {
    answer.header("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim()
}

/// What an answer that is not good means, and whether its kind may be asked for again.
pub(crate) fn refusal(
    operation: &'static Operation,
    answer: &HttpResponse,
    may_repeat: impl Fn(&str) -> bool,
) -> (Error, bool) {
    let status = answer.status;
    let wait = retry::retry_after(answer.header("retry-after"), answer.header("date"));
    let header_id = answer.header("x-request-id").filter(|id| !id.is_empty()).map(str::to_owned);
    if status >= 400
        && let Some(problem) = problem(answer)
    {
        let id = header_id.or_else(|| problem.instance.strip_prefix("urn:uuid:").map(str::to_owned));
        let again = may_repeat(problem.code.as_str());
        return (Error::new(ErrorKind::Problem(problem), operation).request(id).wait(wait), again);
    }
    let what = match status {
        200..=299 => format!("its content type is {:?}", content_type(answer)),
        300..=399 => "a redirect, which is not followed".to_owned(),
        _ => "it is no problem document".to_owned(),
    };
    let kind = ErrorKind::Unexpected { status, what };
    (Error::new(kind, operation).request(header_id).wait(wait), matches!(status, 502..=504))
}

fn problem(answer: &HttpResponse) -> Option<Problem> {
    if !content_type(answer).eq_ignore_ascii_case("application/problem+json") {
        return None;
    }
    let raw: Value = serde_json::from_slice(&answer.body).ok()?;
    let mut problem = Problem::deserialize_from(&raw)?;
    problem.status = answer.status;
    problem.raw = raw;
    Some(problem)
}

impl Problem {
    fn deserialize_from(raw: &Value) -> Option<Self> {
        serde_json::from_value(raw.clone()).ok()
    }
}
