//! Which language an answer speaks: one place for `Accept-Language` and for texts in two languages.
//!
//! Dutch is the default; English is the other language. Codes are never translated.

use std::borrow::Cow;
use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{Error, FromRequest, HttpRequest};

use super::exchange::Exchange;
use crate::codes::Lang;

/// A text in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    nl: Cow<'static, str>,
    en: Cow<'static, str>,
}

impl Text {
    /// A text that is known when the program is built.
    pub const fn fixed(nl: &'static str, en: &'static str) -> Self {
        Self { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) }
    }

    /// The text in one language.
    pub fn speak(&self, language: Lang) -> &str {
        match language {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

impl<N: Into<Cow<'static, str>>, E: Into<Cow<'static, str>>> From<(N, E)> for Text {
    fn from((nl, en): (N, E)) -> Self {
        Self { nl: nl.into(), en: en.into() }
    }
}

/// The language a caller prefers: the known language with the highest weight, the first one named
/// on a tie, else `default`.
pub fn negotiate(accept_language: Option<&str>, default: Lang) -> Lang {
    let mut best = (default, 0_u16);
    for range in accept_language.unwrap_or_default().split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts.find_map(|p| p.trim().strip_prefix("q=")).map_or(Some(1000), weight).unwrap_or(0);
        let primary = tag.split('-').next().unwrap_or_default();
        let language = match primary {
            p if p.eq_ignore_ascii_case("nl") => Lang::Nl,
            p if p.eq_ignore_ascii_case("en") => Lang::En,
            "*" => default,
            _ => continue,
        };
        if weight > best.1 {
            best = (language, weight);
        }
    }
    best.0
}

/// A weight of RFC 9110 12.4.2 in thousandths: `1`, `0`, `0.8`, `0.125`.
pub(crate) fn weight(text: &str) -> Option<u16> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{fraction:0<3}").parse::<u16>().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => None,
    }
}

/// Extractor: the language of the answer. Taking it also sets `Content-Language`.
#[derive(Clone, Copy, Debug)]
pub struct Language(pub Lang);

impl Language {
    /// The language of a request whose answer will have texts in it.
    pub fn of(req: &HttpRequest) -> Self {
        let exchange = Exchange::of(req);
        exchange.speak();
        Self(exchange.language)
    }
}

impl FromRequest for Language {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self::of(req)))
    }
}

/// The language of the answer, which its headers then name; what [`Language`] gives as an extractor.
pub fn spoken(req: &HttpRequest) -> Lang {
    let exchange = Exchange::of(req);
    exchange.speak();
    exchange.language
}

/// The language of a request, straight from its headers.
pub(crate) fn asked(headers: &actix_web::http::header::HeaderMap, default: Lang) -> Lang {
    negotiate(headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()), default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_known_language_with_the_highest_weight_wins() {
        for (header, wanted) in [
            ("en", Lang::En),
            ("en-GB, nl;q=0.9", Lang::En),
            ("en;q=0.5, nl;q=0.9", Lang::Nl),
            ("de, fr;q=0.9", Lang::Nl),
            ("en;q=0", Lang::Nl),
            ("*", Lang::Nl),
            ("de, en;q=0.1", Lang::En),
            ("en;q=2, nl;q=0.1", Lang::Nl),
            ("", Lang::Nl),
        ] {
            assert_eq!(negotiate(Some(header), Lang::Nl), wanted, "{header}");
        }
        assert_eq!(negotiate(None, Lang::En), Lang::En);
    }
}
