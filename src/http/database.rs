//! What a database error means to a caller: come back later, the disk is full, or a fault of ours.

use super::codes::ProblemCode;
use super::problem::ApiError;
use crate::db::{DbError, WriteError};

impl From<DbError> for ApiError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Busy => Self::busy(),
            DbError::Unavailable(cause) => {
                log::warn!("the database is unavailable: {cause}");
                Self::busy()
            }
            DbError::StorageFull => Self::new(ProblemCode::StorageFull),
            DbError::Duplicate | DbError::Internal(_) => Self::internal(error),
        }
    }
}

impl WriteError for ApiError {
    fn try_again(&self) -> bool {
        self.code() == ProblemCode::Unavailable
    }
}
