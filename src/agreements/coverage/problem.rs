//! What the coverage room refuses, as problems of the API in both languages.

use super::service::CoverageError;
use crate::http::problem::{ApiError, Place};

impl From<CoverageError> for ApiError {
    fn from(error: CoverageError) -> Self {
        match error {
            CoverageError::Database(error) => error.into(),
            CoverageError::NotFound => Self::not_found(),
            CoverageError::Stale { current } => Self::stale(current.into()),
            CoverageError::PeriodOrder => {
                let text =
                    ("De einddatum ligt voor de begindatum.", "The end date lies before the start date.");
                Self::invalid_member(Place::Body, "/period/endDate", "period.order", text)
            }
            CoverageError::Overlap { id, .. } => Self::rule_refused((
                format!("Verklaring {id} gaat al over een dag van deze periode."),
                format!("Declaration {id} already speaks about a day of this period."),
            )),
        }
    }
}
