//! The border around every exchange, the only middleware.
//!
//! In: a name for the request, the certificate of the caller, limits that need no handler (encoding,
//! length, `Accept`), a place in the lane of the operation, HEAD as GET. Out: the headers that every answer has, errors in the caller's language, no panic and no
//! silence. What goes wrong before routing or in a handler that never answers is told the same way
//! as any other problem.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};

use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{ConnectionType, Method};
use actix_web::middleware::Next;
use actix_web::web::Bytes;
use actix_web::{Error, HttpMessage as _, HttpResponse, web};
use futures_util::{FutureExt as _, StreamExt as _, stream};

use super::HttpBase;
use super::codes::ProblemCode;
use super::exchange::Exchange;
use super::limits::rates::Standing;
use super::media::Accept;
use super::problem::{ApiError, OtherForm, PROBLEM_JSON};
use super::query;
use crate::app::AppState;
use crate::audit::Action;
use crate::audit::denied::Denial;
use crate::auth::bearer::KnownCaller;
use crate::fhir::outcome;

/// Longest path with query, in bytes.
pub const MAX_ADDRESS: usize = 8 * 1024;

/// What has been served so far.
#[derive(Debug, Default)]
pub struct Counters {
    /// Requests that came in.
    pub requests: AtomicU64,
    /// Requests that are being answered now.
    pub in_flight: AtomicU64,
    /// Answers with a 4xx status.
    pub refused: AtomicU64,
    /// Answers with a 5xx status.
    pub failed: AtomicU64,
    /// Requests that found no place in time.
    pub shed: AtomicU64,
    /// Handlers that panicked.
    pub panics: AtomicU64,
    /// Answers that were not ready in time.
    pub timeouts: AtomicU64,
}

/// Counts a request as in flight for as long as it lives, also when its future is dropped.
struct InFlight(web::Data<HttpBase>);

impl InFlight {
    fn begin(base: &web::Data<HttpBase>) -> Self {
        base.counters.requests.fetch_add(1, Ordering::Relaxed);
        base.counters.in_flight.fetch_add(1, Ordering::Relaxed);
        Self(base.clone())
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        self.0.counters.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The middleware: `App::wrap(from_fn(border))`. Expects [`HttpBase`] in the app data.
///
/// # Errors
/// Only with a finished answer, when the request was consumed by a handler that gave none.
pub async fn border(
    mut req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let Some(base) = req.app_data::<web::Data<HttpBase>>().cloned() else {
        return Err(ApiError::internal("the application has no HTTP base").into());
    };
    let _in_flight = InFlight::begin(&base);
    let exchange = Exchange::begin(&req, &base);
    let head = req.method() == Method::HEAD;
    if head {
        req.head_mut().method = Method::GET;
    }
    let untold = base.transport.attach(&mut req).err();
    let refusal = match untold.or_else(|| refusal(&req, &exchange, &base)) {
        Some(error) => Some(error),
        None => turn(&mut req, &exchange, &base).await.err(),
    };
    let outcome = match refusal {
        Some(error) => Ok(ServiceResponse::from_err(error, req.into_parts().0)),
        None => answer(req, next, &exchange, &base).await,
    };
    exchange.leave();
    match outcome {
        Ok(response) => {
            tell_denied(&response, &exchange);
            let (req, response) = response.into_parts();
            Ok(ServiceResponse::new(req, dress(response, &exchange, &base, head)))
        }
        Err(error) => {
            let response = dress(HttpResponse::from_error(error), &exchange, &base, head);
            Err(InternalError::from_response("no answer", response).into())
        }
    }
}

/// Most bytes of a body that are taken in while its request waits for its turn.
const EARLY: usize = 64 * 1024;

/// Waits for a place. The body comes in meanwhile, so that a body that was complete before its turn came is
/// known to have been complete then.
async fn turn(req: &mut ServiceRequest, exchange: &Exchange, base: &HttpBase) -> Result<(), ApiError> {
    let mut payload = req.take_payload();
    if matches!(payload, Payload::None) {
        return exchange.enter(base).await;
    }
    let (mut early, mut taken, mut complete) = (Vec::new(), 0, false);
    let mut place = std::pin::pin!(exchange.enter(base));
    let entered = loop {
        tokio::select! {
            biased;
            entered = &mut place => break entered,
            piece = payload.next(), if !complete && taken < EARLY => match piece {
                Some(piece) => {
                    taken += piece.as_ref().map_or(EARLY, Bytes::len);
                    early.push(piece);
                }
                None => {
                    exchange.body_complete();
                    complete = true;
                }
            },
        }
    };
    req.set_payload(match early.is_empty() {
        true => payload,
        false => Payload::Stream { payload: Box::pin(stream::iter(early).chain(payload)) },
    });
    entered
}

/// The answer of the routes, or the reason why there is none.
async fn answer(
    req: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
    exchange: &Rc<Exchange>,
    base: &HttpBase,
) -> Result<ServiceResponse<BoxBody>, Error> {
    let answer = AssertUnwindSafe(async move { next.call(req).await }).catch_unwind();
    let mut answer = std::pin::pin!(answer);
    loop {
        let deadline = exchange.deadline();
        match tokio::time::timeout_at(deadline.into(), answer.as_mut()).await {
            Ok(Ok(outcome)) => return outcome.map(ServiceResponse::map_into_boxed_body),
            Ok(Err(_)) => {
                base.counters.panics.fetch_add(1, Ordering::Relaxed);
                return Err(ApiError::internal(format!("panic in request {}", exchange.request_id)).into());
            }
            Err(_) if exchange.deadline() > deadline => {} // a body came in meanwhile
            Err(_) => {
                base.counters.timeouts.fetch_add(1, Ordering::Relaxed);
                return Err(ApiError::new(ProblemCode::Timeout).into());
            }
        }
    }
}

/// What can be refused before routing. What the document says of the operation is looked up here.
fn refusal(req: &ServiceRequest, exchange: &Exchange, base: &HttpBase) -> Option<ApiError> {
    if req.uri().path_and_query().is_some_and(|p| p.as_str().len() > MAX_ADDRESS) {
        return Some(ProblemCode::UriTooLong.into());
    }
    let mut encodings = req.headers().get_all(header::CONTENT_ENCODING);
    if encodings.any(|e| !e.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return Some(ProblemCode::UnsupportedMediaType.into());
    }
    let route = base.document.find(req.path())?;
    let Some(operation) = route.operation(req.method()) else {
        return Some(ApiError::new(ProblemCode::MethodNotAllowed).allow(&route.allow()));
    };
    exchange.use_lane(operation.lane);
    let accept = Accept::of(req.headers());
    if accept.takes_anything() {
        return None;
    }
    let produced = operation.produces();
    let nothing = !produced.is_empty() && !produced.iter().any(|media_type| accept.takes(media_type));
    nothing.then(|| ProblemCode::NotAcceptable.into())
}

/// Tells the audit trail about a known client that was refused: no valid token any more, no right, or
/// an object that is not its own, which looks like one that is absent.
fn tell_denied(response: &ServiceResponse<BoxBody>, exchange: &Exchange) {
    let (req, status) = (response.request(), response.status().as_u16());
    if ![401, 403, 404].contains(&status) {
        return;
    }
    let Some(KnownCaller(caller)) = req.extensions().get::<KnownCaller>().cloned() else { return };
    let Some(state) = req.app_data::<web::Data<AppState>>() else { return };
    let action = match *req.method() {
        Method::POST => Action::Execute,
        Method::PUT | Method::PATCH => Action::Update,
        Method::DELETE => Action::Delete,
        _ => Action::Read,
    };
    // A trail is for ever: what a caller makes up does not come into it.
    let pattern = req.match_pattern().unwrap_or_default();
    let object = if query::path_is_sound(req) { req.path().to_owned() } else { pattern.clone() };
    state.denials.count(Denial {
        caller,
        operation: format!("{} {pattern}", req.method()),
        action,
        status,
        object,
        request_id: exchange.request_id.to_string(),
        at: state.clocks.security_now(),
    });
}

/// Renders errors and adds what every answer has.
fn dress(response: HttpResponse, exchange: &Exchange, base: &HttpBase, head: bool) -> HttpResponse {
    let mut response = render(response, exchange);
    let status = response.status();
    if status.is_client_error() {
        base.counters.refused.fetch_add(1, Ordering::Relaxed);
    } else if status.is_server_error() {
        base.counters.failed.fetch_add(1, Ordering::Relaxed);
    }
    if base.readiness.is_draining() {
        response.head_mut().set_connection_type(ConnectionType::Close);
    }
    let headers = response.headers_mut();
    if outcome::speaks(&exchange.path)
        && headers.get(header::CONTENT_TYPE).is_some_and(|t| t == "application/json")
    {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(outcome::FHIR_JSON));
    }
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        let policy = HeaderValue::from_static("default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in exchange.standing().iter().flat_map(Standing::fields) {
        headers.insert(name, value);
    }
    set(headers, "x-request-id", &exchange.request_id.to_string());
    if exchange.speaks() {
        set(headers, "content-language", exchange.language.as_str());
    }
    if let Some(applied) = exchange.preferences().filter(|_| status.is_success()) {
        set(headers, "preference-applied", &applied);
    }
    if base.fictitious {
        set(headers, "sandbox", "fictitious");
    }
    if head { response.map_body(|_, body| BoxBody::new(HeadBody(body.size()))) } else { response }
}

/// Headers with the same value on every answer (ADR `transport/security-headers`).
const FIXED: &[(&str, &str)] = &[
    ("api-version", crate::openapi::API_VERSION),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("vary", "Accept-Language"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
];

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// Turns every kind of error into a problem document in the caller's language.
fn render(response: HttpResponse, exchange: &Exchange) -> HttpResponse {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    if response.extensions().get::<OtherForm>().is_some() {
        return response;
    }
    let known = response.error().and_then(|e| e.as_error::<ApiError>()).cloned();
    let is_problem = response.headers().get(header::CONTENT_TYPE).is_some_and(|t| t == PROBLEM_JSON);
    let error = match known {
        Some(error) => error,
        None if is_problem => return response, // a stored answer that is replayed
        None => ApiError::new(ProblemCode::for_status(status)),
    };
    exchange.speak();
    let (language, id, origin) = (exchange.language, exchange.request_id, exchange.origin.as_str());
    match outcome::speaks(&exchange.path) {
        true => error.render_fhir(language, id, origin, &exchange.path),
        false => error.render(language, id, origin),
    }
}

/// The body of an answer to HEAD: the size of the real one, and no bytes.
struct HeadBody(BodySize);

impl MessageBody for HeadBody {
    type Error = std::convert::Infallible;

    fn size(&self) -> BodySize {
        self.0
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Poll::Ready(None)
    }
}
