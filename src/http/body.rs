//! How a request body comes in: never larger, never slower than allowed.
//!
//! actix limits a slow head but not a slow body, so the clock is here. While the body comes in the
//! time for the answer does not run, and the request has no place in its lane: both start when the body
//! is complete.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_LENGTH;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpRequest, web};
use futures_util::StreamExt as _;

use super::HttpBase;
use super::codes::ProblemCode;
use super::exchange::{self, Exchange};
use super::problem::ApiError;
use crate::clock::Moment;

/// Reads the whole body into memory.
///
/// # Errors
/// `payload-too-large` beyond `limit` bytes, `body-too-slow`, `request-malformed` when the
/// connection breaks the protocol.
pub async fn read(req: &HttpRequest, payload: Payload, limit: usize) -> Result<Bytes, ApiError> {
    let mut reader = Reader::new(req, payload, limit)?;
    let mut body = BytesMut::new();
    while let Some(chunk) = reader.next().await? {
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// A body in pieces, for uploads that do not fit in memory.
pub struct Reader {
    payload: Payload,
    exchange: std::rc::Rc<Exchange>,
    base: Option<web::Data<HttpBase>>,
    limits: super::Limits,
    limit: usize,
    received: usize,
    began: Instant,
}

impl Reader {
    /// Begins to read; refuses at once when the announced length is over `limit`.
    ///
    /// # Errors
    /// `payload-too-large`.
    pub fn new(req: &HttpRequest, payload: Payload, limit: usize) -> Result<Self, ApiError> {
        let announced =
            req.headers().get(CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > limit) {
            return Err(too_large(limit));
        }
        let base = exchange::base(req).cloned();
        let limits = base.as_ref().map(|b| b.limits).unwrap_or_default();
        let exchange = Exchange::of(req);
        exchange.allow(limits.body + limits.handler);
        exchange.leave();
        Ok(Self { payload, exchange, base, limits, limit, received: 0, began: Instant::now() })
    }

    /// The next piece, or `None` at the end.
    ///
    /// # Errors
    /// As for [`read`]; and `unavailable` when the lane is full once the body is there.
    pub async fn next(&mut self) -> Result<Option<Bytes>, ApiError> {
        let overdue = self.began + self.overdue_after();
        let next = tokio::time::timeout_at(overdue.into(), self.payload.next()).await;
        match next {
            Err(_) => Err(ProblemCode::BodyTooSlow.into()),
            Ok(Some(Err(_))) => Err(ProblemCode::RequestMalformed.into()),
            Ok(Some(Ok(chunk))) => {
                self.received += chunk.len();
                if self.received > self.limit {
                    return Err(too_large(self.limit));
                }
                Ok(Some(chunk))
            }
            Ok(None) => {
                self.exchange.body_complete();
                self.exchange.allow(self.limits.handler);
                if let Some(base) = &self.base {
                    self.exchange.enter(base).await?;
                }
                Ok(None)
            }
        }
    }

    /// How long after the beginning the next piece must be there: the grace, and a second for
    /// every `body_rate` bytes received, but no longer than a body may take in all.
    fn overdue_after(&self) -> Duration {
        let earned = Duration::from_secs(self.received as u64 / self.limits.body_rate.max(1));
        (self.limits.body_grace + earned).min(self.limits.body)
    }
}

/// Extractor for operations without a body that are judged by the moment of their receipt: the moment at
/// which the request was complete. A body that is announced is awaited; only an empty one or `{}` will do.
#[derive(Clone, Copy, Debug)]
pub struct Received(pub Moment);

impl FromRequest for Received {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (req, payload) = (req.clone(), payload.take());
        if matches!(payload, Payload::None) {
            // Complete with its head: what it has waited for since does not count.
            return Box::pin(std::future::ready(Ok(Self(Exchange::of(&req).received()))));
        }
        Box::pin(async move {
            let body = read(&req, payload, 64).await?;
            match body.trim_ascii() {
                b"" | b"{}" => Ok(Self(Exchange::of(&req).received())),
                _ => Err(ProblemCode::RequestMalformed.into()),
            }
        })
    }
}

fn too_large(limit: usize) -> ApiError {
    ApiError::new(ProblemCode::PayloadTooLarge).detail((
        format!("De body mag hoogstens {limit} bytes zijn."),
        format!("The body may be at most {limit} bytes."),
    ))
}
