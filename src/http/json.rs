//! Extractor for a JSON body.
//!
//! The order of the checks is the order in which a caller must repair: media type (415), size
//! (413), pace (408), syntax, then all faults against the schema of the operation at once (400).

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::codes::ProblemCode;
use super::exchange;
use super::faults::Faults;
use super::problem::{ApiError, Fault, Place};
use super::{body, strict};

/// Largest JSON body unless an operation says otherwise: 256 KiB.
pub const MAX_BODY: usize = 256 * 1024;

/// The JSON body of a request, checked against the schema that the operation documents.
///
/// `LIMIT` is the largest body in bytes.
#[derive(Debug)]
pub struct ApiJson<T, const LIMIT: usize = MAX_BODY>(pub T);

impl<T: DeserializeOwned + 'static, const LIMIT: usize> FromRequest for ApiJson<T, LIMIT> {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        Faults::of(req).body_tells();
        let (req, payload) = (req.clone(), payload.take());
        Box::pin(async move { extract(&req, payload, LIMIT).await.map(Self) })
    }
}

/// A member of a merge patch that is given, `null` included; an absent one is the default.
pub fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Option<T>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

async fn extract<T: DeserializeOwned>(
    req: &HttpRequest,
    payload: Payload,
    limit: usize,
) -> Result<T, ApiError> {
    let base = exchange::base(req).ok_or_else(|| ApiError::internal("no HTTP base"))?;
    let operation =
        base.document.operation(req).ok_or_else(|| ApiError::internal("undocumented operation"))?;
    let media_type = media_type(req).ok_or(ProblemCode::UnsupportedMediaType)?;
    let Some(schema) = operation.body(&media_type) else {
        return Err(ProblemCode::UnsupportedMediaType.into());
    };
    let bytes = body::read(req, payload, limit).await?;
    let faults = Faults::of(req);
    let value = match strict::parse(&bytes) {
        Ok(value) => value,
        Err(unreadable) => {
            faults.note(unreadable);
            let all = faults.error().map(|e| e.faults().to_vec()).unwrap_or_default();
            let malformed = ApiError::new(ProblemCode::RequestMalformed);
            return Err(all.into_iter().fold(malformed, ApiError::fault));
        }
    };
    let found = base.document.schemas().check(schema, &value);
    faults.note(found.into_iter().map(|f| Fault::new(Place::Body, f.pointer, f.code, f.detail)));
    if let Some(error) = faults.error() {
        return Err(error);
    }
    serde_json::from_slice(&bytes).map_err(|_| {
        log::warn!("the schema of {:?} accepts a body that its type does not", req.match_pattern()); // never a value
        let detail = super::codes::fault_text("value.invalid");
        ApiError::invalid_member(Place::Body, "", "value.invalid", detail)
    })
}

/// The media type in lower case; none when it is absent, broken or not in UTF-8.
fn media_type(req: &HttpRequest) -> Option<String> {
    let mut values = req.headers().get_all(CONTENT_TYPE);
    let value = values.next()?.to_str().ok()?;
    let mut parts = value.split(';');
    let name = parts.next()?.trim().to_ascii_lowercase();
    let charset =
        parts.find_map(|p| p.trim().to_ascii_lowercase().strip_prefix("charset=").map(str::to_owned));
    let utf_8 = charset.is_none_or(|c| c.trim_matches('"') == "utf-8");
    (utf_8 && values.next().is_none()).then_some(name)
}
