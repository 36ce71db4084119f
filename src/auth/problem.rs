//! What the rooms of identity refuse, as problems of the API in both languages.

use crate::db::{DbError, WriteError};
use crate::http::language::Text;
use crate::http::problem::{ApiError, Place};

/// Why a client, delegation or certificate could not be written.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such thing.
    #[error("there is no such thing")]
    NotFound,
    /// The caller saw another version.
    #[error("it is at version {current}")]
    Stale {
        /// The version that stands.
        current: i64,
    },
    /// It does not fit what is there; in Dutch and in English.
    #[error("{1}")]
    Conflict(String, String),
    /// There are as many as there may be; in Dutch and in English.
    #[error("{1}")]
    Quota(String, String),
}

impl IdentityError {
    /// It does not fit what is there.
    pub fn conflict(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Conflict(nl.into(), en.into())
    }

    /// There are as many as there may be.
    pub fn quota(nl: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Quota(nl.into(), en.into())
    }
}

impl WriteError for IdentityError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

impl From<IdentityError> for ApiError {
    fn from(error: IdentityError) -> Self {
        match error {
            IdentityError::Database(error) => error.into(),
            IdentityError::NotFound => Self::not_found(),
            IdentityError::Stale { current } => Self::stale(current),
            IdentityError::Conflict(nl, en) => Self::conflict((nl, en)),
            IdentityError::Quota(nl, en) => Self::quota((nl, en)),
        }
    }
}

/// One member of a body that its schema could not judge.
pub(super) fn wrong(at: impl Into<String>, code: &str, text: impl Into<Text>) -> ApiError {
    ApiError::invalid_member(Place::Body, at, code, text)
}
