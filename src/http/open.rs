//! Open data: answers that scripts of any site may read.

use actix_web::body::BoxBody;
use actix_web::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, HeaderValue,
};
use actix_web::{HttpRequest, HttpResponse, Responder};

/// An answer for everybody, the same for every caller.
#[derive(Debug)]
pub struct Open<T>(pub T);

impl<T: Responder<Body = BoxBody>> Responder for Open<T> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let mut response = self.0.respond_to(req);
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache")); // kept by whoever wants, asked again
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static("ETag, Link, Total-Count"));
        response
    }
}
