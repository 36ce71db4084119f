//! What is refused here, as problems of the API in both languages.

use super::service::SuppliedError;
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Place};

impl From<SuppliedError> for ApiError {
    fn from(error: SuppliedError) -> Self {
        match error {
            SuppliedError::Database(error) => error.into(),
            SuppliedError::Stale { current } => Self::stale(current.into()),
            SuppliedError::WaitingTimeTwice { index } => {
                let at = format!("/waitingTimes/{index}/careKind");
                Self::invalid_member(Place::Body, &at, "list.duplicate", fault_text("list.duplicate"))
            }
        }
    }
}
