//! The one error type of all handlers and services, and its wire form (RFC 9457).
//!
//! An [`ApiError`] is made anywhere, without a request: it carries both languages. The border
//! ([`super::middleware`]) renders it once the language and the request id are known. Causes of
//! internal errors go to the log, never to the caller.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::codes::ProblemCode;
use super::language::Text;
use crate::codes::Lang;
use crate::fhir::outcome::{self, OperationOutcome};

/// Media type of a problem document.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// A failed request (RFC 9457).
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// Address of the page that explains the code and lists what to do.
    #[serde(rename = "type")]
    #[schema(format = "uri")]
    pub kind: String,
    /// Short name of the problem, in the language of the answer.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong in this request, in the language of the answer.
    pub detail: String,
    /// The request id as `urn:uuid`; name it when you report the problem.
    pub instance: String,
    /// Stable machine code; programs decide by this.
    pub code: &'static str,
    /// Whether the same request can succeed later without a change.
    pub retryable: bool,
    /// Every fault of the request: path, query, headers, body.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub errors: Vec<FieldError>,
    /// The rules that refused the request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub rules: Vec<ProblemRule>,
}

/// One fault of a request.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldError {
    /// The part of the request.
    #[serde(rename = "in")]
    pub place: Place,
    /// JSON Pointer into the body, or the name of the parameter or header.
    pub location: String,
    /// Stable machine code of the fault, for instance `date.format`.
    pub code: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
    /// Number of the row or repeated parameter, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index: Option<u32>,
}

/// A part of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// The path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// The body.
    Body,
}

/// A rule that refused a request, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProblemRule {
    /// The purchasing policy.
    pub policy_id: String,
    /// The rule within the policy.
    pub rule_id: String,
    /// Where the rule is written.
    pub citations: Vec<ProblemCitation>,
}

/// A place in a source document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProblemCitation {
    /// Short name of the document within the policy.
    pub document: String,
    /// The section.
    pub section: String,
}

/// One fault of a request, in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The part of the request.
    pub place: Place,
    /// JSON Pointer into the body, or the name of the parameter or header.
    pub location: String,
    /// Stable machine code.
    pub code: String,
    /// What is wrong.
    pub detail: Text,
    /// Number of the row or repeated parameter.
    pub index: Option<u32>,
}

impl Fault {
    /// A fault with its own text. A JSON Pointer that runs through a list also gives the row.
    pub fn new(
        place: Place,
        location: impl Into<String>,
        code: impl Into<String>,
        detail: impl Into<Text>,
    ) -> Self {
        let location = location.into();
        let row = |step: &str| step.parse().ok();
        let index = (place == Place::Body).then(|| location.split('/').find_map(row)).flatten();
        Self { place, location, code: code.into(), detail: detail.into(), index }
    }

    fn speak(&self, language: Lang) -> FieldError {
        FieldError {
            place: self.place,
            location: self.location.clone(),
            code: self.code.clone(),
            detail: self.detail.speak(language).to_owned(),
            index: self.index,
        }
    }
}

/// A failed request, in both languages, before it is rendered.
#[derive(Clone)]
pub struct ApiError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    code: ProblemCode,
    detail: Option<Text>,
    faults: Vec<Fault>,
    rules: Vec<ProblemRule>,
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl ApiError {
    /// A problem that says no more than its code.
    pub fn new(code: ProblemCode) -> Self {
        let mut headers = Vec::new();
        match code {
            ProblemCode::Unauthenticated => {
                headers
                    .push((HeaderName::from_static("www-authenticate"), HeaderValue::from_static("Bearer")));
            }
            ProblemCode::Unavailable | ProblemCode::Timeout | ProblemCode::IdempotencyKeyInFlight => {
                headers.push((RETRY_AFTER, HeaderValue::from_static("1")));
            }
            ProblemCode::RateLimited | ProblemCode::StorageFull => {
                headers.push((RETRY_AFTER, HeaderValue::from_static("60")));
            }
            _ => {}
        }
        Self(Box::new(Inner { code, detail: None, faults: Vec::new(), rules: Vec::new(), headers }))
    }

    /// Absent, or not the caller's: the same body in both cases.
    pub fn not_found() -> Self {
        Self::new(ProblemCode::NotFound)
    }

    /// No valid token.
    pub fn unauthenticated(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::Unauthenticated).detail(detail)
    }

    /// A valid token that does not allow this function.
    pub fn forbidden(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::Forbidden).detail(detail)
    }

    /// The object's state does not allow it.
    pub fn conflict(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::Conflict).detail(detail)
    }

    /// A business rule refuses it; name the rules with [`Self::rule`].
    pub fn rule_refused(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::RuleRefused).detail(detail)
    }

    /// It came after the deadline.
    pub fn deadline_passed(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::DeadlinePassed).detail(detail)
    }

    /// The caller saw an older version; `current` is the version now.
    pub fn stale(current: i64) -> Self {
        Self::new(ProblemCode::Stale).header(ETAG, &format!("\"{current}\""))
    }

    /// Too busy or not ready; try again after `seconds`.
    pub fn unavailable(seconds: u32) -> Self {
        Self::new(ProblemCode::Unavailable).retry_after(seconds)
    }

    /// The request does not match its schema.
    pub fn invalid(faults: Vec<Fault>) -> Self {
        let mut error = Self::new(ProblemCode::RequestInvalid);
        error.0.faults = faults;
        error
    }

    /// One fault of one member, found behind the schema (an unknown fact, a start after an end).
    pub fn invalid_member(
        place: Place,
        location: impl Into<String>,
        code: impl Into<String>,
        detail: impl Into<Text>,
    ) -> Self {
        Self::invalid(vec![Fault::new(place, location, code, detail)])
    }

    /// Our own mistake. The cause is logged here and shown to nobody.
    pub fn internal(cause: impl fmt::Display) -> Self {
        log::error!("internal error: {cause}");
        Self::new(ProblemCode::Internal)
    }

    /// Says what went wrong in this request, in both languages.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Text>) -> Self {
        self.0.detail = Some(detail.into());
        self
    }

    /// Adds a fault.
    #[must_use]
    pub fn fault(mut self, fault: Fault) -> Self {
        self.0.faults.push(fault);
        self
    }

    /// Adds a rule that refused the request.
    #[must_use]
    pub fn rule(mut self, rule: ProblemRule) -> Self {
        self.0.rules.push(rule);
        self
    }

    /// Sets `Retry-After`.
    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        self.header(RETRY_AFTER, &seconds.to_string())
    }

    /// Sets `Allow`.
    #[must_use]
    pub fn allow(self, methods: &str) -> Self {
        self.header(ALLOW, methods)
    }

    /// Sets a header of the answer; a value that is not a header value is left out.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.0.headers.retain(|(n, _)| *n != name);
            self.0.headers.push((name, value));
        }
        self
    }

    /// Says of each fault in the body where it stands in the body that the caller sent.
    #[must_use]
    pub fn relocated(mut self, place: impl Fn(&str) -> String) -> Self {
        for fault in self.0.faults.iter_mut().filter(|fault| fault.place == Place::Body) {
            fault.location = place(&fault.location);
        }
        self
    }

    /// The code.
    pub fn code(&self) -> ProblemCode {
        self.0.code
    }

    /// The faults.
    pub fn faults(&self) -> &[Fault] {
        &self.0.faults
    }

    /// The wire form for one language and request; `origin` is where `/docs` is reached.
    pub fn problem(&self, language: Lang, request_id: Uuid, origin: &str) -> Problem {
        let row = self.0.code.row();
        Problem {
            kind: format!("{origin}/docs/problems/{}", row.code),
            title: row.title.speak(language).to_owned(),
            status: row.status,
            detail: self.0.detail.as_ref().unwrap_or(&row.meaning).speak(language).to_owned(),
            instance: request_id.urn().to_string(),
            code: row.code,
            retryable: row.retryable,
            errors: self.0.faults.iter().map(|f| f.speak(language)).collect(),
            rules: self.0.rules.clone(),
        }
    }

    /// The answer for one language and request.
    pub fn render(&self, language: Lang, request_id: Uuid, origin: &str) -> HttpResponse {
        self.answer(PROBLEM_JSON, &self.problem(language, request_id, origin))
    }

    /// The answer of an address that speaks FHIR.
    pub fn render_fhir(&self, language: Lang, request_id: Uuid, origin: &str, path: &str) -> HttpResponse {
        let problem = self.problem(language, request_id, origin);
        self.answer(outcome::FHIR_JSON, &OperationOutcome::of(&problem, outcome::resource(path)))
    }

    fn answer(&self, media_type: &'static str, body: &impl Serialize) -> HttpResponse {
        let body = serde_json::to_vec(body).unwrap_or_default();
        let mut response = HttpResponse::build(self.0.code.status()).body(body);
        let headers: &mut HeaderMap = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        for (name, value) in &self.0.headers {
            headers.insert(name.clone(), value.clone());
        }
        response
    }
}

/// Marks, in the extensions of an answer, that its error has the form of another standard and stays as
/// it is.
#[derive(Clone, Copy, Debug)]
pub struct OtherForm;

impl From<ProblemCode> for ApiError {
    fn from(code: ProblemCode) -> Self {
        Self::new(code)
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = self.0.detail.as_ref().unwrap_or(&self.0.code.row().meaning);
        write!(f, "{}: {}", self.0.code.as_str(), detail.speak(Lang::En))
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {:?}", self.0.faults)
    }
}

impl std::error::Error for ApiError {}

impl ResponseError for ApiError {
    fn status_code(&self) -> StatusCode {
        self.0.code.status()
    }

    /// A stand-in: the border renders the error again when it knows language and request.
    fn error_response(&self) -> HttpResponse {
        self.render(Lang::Nl, Uuid::nil(), "")
    }
}
