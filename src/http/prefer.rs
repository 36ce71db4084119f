//! The `Prefer` header (RFC 7240): a dry run, and the total of a list.
//!
//! A preference that an operation does not know is ignored, as the RFC asks; the ones honoured are
//! named in `Preference-Applied`. A caller that must not cause an effect checks for that header.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{Error, FromRequest, HttpRequest};

use super::exchange::Exchange;

/// Asks a write for the same checks and the resulting state, without the effect.
pub const DRY_RUN: &str = "dry-run";
/// Asks a list for its total.
pub const TOTAL_COUNT: &str = "return=total-count";

/// Whether a request states a preference.
pub(crate) fn asks(req: &HttpRequest, preference: &str) -> bool {
    let values = req.headers().get_all("prefer").filter_map(|v| v.to_str().ok());
    let plain = |p: &str| p.split(';').next().unwrap_or_default().replace([' ', '"'], "");
    values.flat_map(|v| v.split(',')).any(|p| plain(p).eq_ignore_ascii_case(preference))
}

/// Extractor: whether the write is only a rehearsal. A handler that takes it promises to honour it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DryRun(pub bool);

impl FromRequest for DryRun {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let asked = asks(req, DRY_RUN);
        if asked {
            Exchange::of(req).applied(DRY_RUN);
        }
        ready(Ok(Self(asked)))
    }
}
