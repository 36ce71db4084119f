//! Versions of one resource: strong entity tags, `If-Match` and `If-None-Match`.
//!
//! The tag is the row version in quotes, the same for every caller and every representation.

use std::future::{Ready, ready};

use actix_web::body::{BoxBody, MessageBody as _};
use actix_web::dev::Payload;
use actix_web::http::header::{ContentType, ETAG, HeaderName, HeaderValue, IF_MATCH, IF_NONE_MATCH};
use actix_web::http::{Method, StatusCode};
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
use aws_lc_rs::digest::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

use super::codes::ProblemCode;
use super::problem::ApiError;

/// An answer with its version: sets `ETag`, and answers 304 when the caller has it already.
#[derive(Debug)]
pub struct Versioned<T> {
    /// The row version.
    pub version: i64,
    /// The answer.
    pub body: T,
}

impl<T: Serialize> Responder for Versioned<T> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let tag = tag(self.version);
        let seen =
            req.method() == Method::GET && tags(req, &IF_NONE_MATCH).any(|t| t == "*" || weak(t) == tag);
        let mut response = if seen {
            HttpResponse::new(StatusCode::NOT_MODIFIED)
        } else {
            HttpResponse::Ok().json(self.body)
        };
        if let Ok(value) = HeaderValue::from_str(&tag) {
            response.headers_mut().insert(ETAG, value);
        }
        response
    }
}

/// An answer that has no version of its own: its tag is a digest of its bytes, so it changes when the
/// answer does and not before.
#[derive(Debug)]
pub struct Digested<T>(pub T);

impl<T: Responder<Body = BoxBody>> Responder for Digested<T> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let (response, body) = self.0.respond_to(req).into_parts();
        match body.try_into_bytes() {
            Ok(bytes) => {
                let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &bytes);
                tagged(req, response.set_body(BoxBody::new(bytes)), &digest)
            }
            Err(body) => response.set_body(body), // a stream: its end is not known yet
        }
    }
}

/// A JSON answer that was written before, with a digest of what it depends on.
#[derive(Debug)]
pub struct Tagged {
    /// The JSON text.
    pub text: Bytes,
    /// Changes when the text does and not before.
    pub digest: Digest,
}

impl Responder for Tagged {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        tagged(req, HttpResponse::Ok().content_type(ContentType::json()).body(self.text), &self.digest)
    }
}

/// The answer with its tag; nothing but that when the caller has it already.
fn tagged(req: &HttpRequest, mut response: HttpResponse, digest: &Digest) -> HttpResponse {
    let tag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&digest.as_ref()[..16]));
    let seen = req.method() == Method::GET && tags(req, &IF_NONE_MATCH).any(|t| t == "*" || weak(t) == tag);
    if seen && response.status().is_success() {
        response = HttpResponse::new(StatusCode::NOT_MODIFIED);
    }
    if let Ok(value) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(ETAG, value);
    }
    response
}

/// The entity tag of a version.
pub fn tag(version: i64) -> String {
    format!("\"{version}\"")
}

/// `If-None-Match` compares weakly: `W/"1"` stands for `"1"`.
fn weak(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

fn tags<'a>(req: &'a HttpRequest, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    req.headers().get_all(name).filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(',')).map(str::trim)
}

/// Extractor: the versions that the caller may have seen. Without `If-Match` the request is
/// refused (428); `*` says that the caller has seen none, and is refused too.
#[derive(Clone, Debug)]
pub struct IfMatch(Vec<String>);

impl IfMatch {
    /// Checks the version that the resource has now.
    ///
    /// # Errors
    /// `stale` with the current tag.
    pub fn check(&self, current: i64) -> Result<(), ApiError> {
        if self.0.contains(&tag(current)) { Ok(()) } else { Err(ApiError::stale(current)) }
    }

    /// The same for what is named by its content, which never changes: its tag is the digest.
    ///
    /// # Errors
    /// `stale` with that tag.
    pub fn check_digest(&self, digest: &str) -> Result<(), ApiError> {
        let tag = format!("\"{digest}\"");
        if self.0.contains(&tag) { Ok(()) } else { Err(ApiError::new(ProblemCode::Stale).header(ETAG, &tag)) }
    }
}

impl FromRequest for IfMatch {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let mut given = tags(req, &IF_MATCH).peekable();
        if given.peek().is_none_or(|t| t.is_empty() || *t == "*") {
            return ready(Err(ProblemCode::PreconditionRequired.into()));
        }
        ready(Ok(Self(given.map(str::to_owned).collect()))) // a weak tag matches no version
    }
}
