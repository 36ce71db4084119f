//! What keeps one caller, or too many at once, from taking the service away from the others.
//!
//! [`rates`] counts per client and per failed authentication and answers 429: this caller has had its
//! share. [`lanes`] counts what runs now and answers 503: the service has no room. How much may be stored
//! is a rule of each room and answers 422 `quota-exceeded` ([`ApiError::quota`]). Each instance counts by
//! itself. How long a request may take and how large it may be is said in [`super::Limits`] and
//! [`super::body`].

pub mod lanes;
pub mod rates;

pub use lanes::{Lane, Lanes, Place};
pub use rates::Rates;

use super::codes::ProblemCode;
use super::language::Text;
use super::problem::ApiError;

/// When to come back to a service that is too busy, in seconds: not everybody at the same moment.
pub fn later() -> u32 {
    1 + u32::from(uuid::Uuid::now_v7().as_bytes()[15] % 5)
}

impl ApiError {
    /// No more of this may be stored, or given out at once.
    pub fn quota(detail: impl Into<Text>) -> Self {
        Self::new(ProblemCode::QuotaExceeded).detail(detail)
    }

    /// The service has no room for the request now.
    pub fn busy() -> Self {
        Self::unavailable(later())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn who_is_sent_away_is_not_asked_back_at_one_moment() {
        let asked: BTreeSet<u32> = (0..500).map(|_| super::later()).collect();
        assert_eq!(asked, BTreeSet::from([1, 2, 3, 4, 5]));
    }
}
