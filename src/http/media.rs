//! Answers in more than one format: which one a request asks for, and an answer that is either.

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::header::{self, HeaderMap};
use actix_web::{Error, FromRequest, HttpRequest, HttpResponse, Responder};
use std::future::{Ready, ready};

/// Comma-separated values, RFC 4180, with a header line.
pub const CSV: &str = "text/csv";
/// A calendar, RFC 5545.
pub const CALENDAR: &str = "text/calendar";

/// The `Accept` header of a request.
#[derive(Debug, Default)]
pub struct Accept(Vec<String>);

impl Accept {
    /// The ranges of a request, all headers together.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let values = headers.get_all(header::ACCEPT).filter_map(|value| value.to_str().ok());
        Self(values.flat_map(|value| value.split(',')).map(str::to_owned).collect())
    }

    /// Whether every format is welcome.
    pub(super) fn takes_anything(&self) -> bool {
        self.0.iter().all(|range| range.trim() == "*/*")
    }

    /// Whether a media type is welcome.
    pub fn takes(&self, media_type: &str) -> bool {
        self.weight(media_type) > 0
    }

    /// Whether `other` is asked for rather than JSON, which answers when nothing is asked.
    pub fn prefers(&self, other: &str) -> bool {
        !self.0.is_empty() && self.weight(other) > self.weight("application/json")
    }

    /// The weight of a media type in thousandths; the most specific range decides.
    fn weight(&self, media_type: &str) -> u16 {
        let kind = media_type.split('/').next().unwrap_or_default();
        let mut best = (0, 0);
        for range in &self.0 {
            let mut parts = range.split(';');
            let name = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
            let given = parts.find_map(|part| part.trim().strip_prefix("q="));
            let weight = given.map_or(Some(1000), super::language::weight).unwrap_or(0);
            let precision = match name.as_str() {
                "*/*" => 1,
                name if name.strip_suffix("/*") == Some(kind) => 2,
                name if name == media_type => 3,
                _ => continue,
            };
            best = best.max((precision, weight));
        }
        best.1
    }
}

impl FromRequest for Accept {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(req.headers())))
    }
}

/// An answer as JSON or as a text of another media type.
#[derive(Debug)]
pub enum JsonOr<T> {
    /// JSON, by the answer that makes it.
    Json(T),
    /// The media type and the text.
    Text(&'static str, String),
}

impl<T: Responder<Body = BoxBody>> Responder for JsonOr<T> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        match self {
            Self::Json(answer) => answer.respond_to(req),
            Self::Text(media_type, text) => {
                HttpResponse::Ok().content_type(format!("{media_type}; charset=utf-8")).body(text)
            }
        }
    }
}

/// A cell of a CSV file that no spreadsheet takes for a formula.
pub fn formula_safe(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if risky { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(text: &str) -> Accept {
        Accept(text.split(',').filter(|range| !range.is_empty()).map(str::to_owned).collect())
    }

    #[test]
    fn json_answers_unless_the_other_format_is_asked_for() {
        for (header, other) in [
            ("", false),
            ("*/*", false),
            ("text/csv", true),
            ("text/*", true),
            ("application/json, text/csv;q=0.9", false),
            ("application/json;q=0.1, text/csv;q=0.9", true),
            ("*/*;q=0.1, text/csv", true),
        ] {
            assert_eq!(accept(header).prefers(CSV), other, "{header}");
        }
    }

    #[test]
    fn a_cell_that_could_be_a_formula_is_quoted() {
        assert_eq!(formula_safe("=1+1"), "'=1+1");
        assert_eq!(formula_safe("@x"), "'@x");
        assert_eq!(formula_safe("80 %"), "80 %");
    }
}
