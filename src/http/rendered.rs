//! A JSON answer that was serialised where its borrowed parts were at hand.
//!
//! An answer that borrows from the snapshot cannot leave the handler as a value; as text it can, and
//! nothing in it needs to be copied first.

use std::marker::PhantomData;

use actix_web::body::BoxBody;
use actix_web::http::header::ContentType;
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;

use super::problem::ApiError;

/// The JSON text of a `T`, 200 on the wire.
#[derive(Debug)]
pub struct Rendered<T> {
    text: Bytes,
    of: PhantomData<fn() -> T>,
}

impl<T> Rendered<T> {
    /// Serialises `value`, which may borrow where `T` does not.
    pub fn new(value: &impl Serialize) -> Result<Self, ApiError> {
        let mut text = Vec::with_capacity(8 * 1024);
        serde_json::to_writer(&mut text, value).map_err(ApiError::internal)?;
        Ok(Self { text: text.into(), of: PhantomData })
    }
}

impl<T> Responder for Rendered<T> {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        HttpResponse::Ok().content_type(ContentType::json()).body(self.text)
    }
}
