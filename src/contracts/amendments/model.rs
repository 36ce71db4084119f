//! An amendment and what may become of it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::effect::{ChangeEffect, WeighedChange};
use super::rule::AmendmentRule;
use crate::clock::Moment;
use crate::codes::{AmendmentId, ContractId, word};
use crate::contracts::content::model::ContractContent;
use crate::contracts::model::ContractStatus;
use crate::contracts::service::ContractError;
use crate::contracts::signing::service::SigningError;
use crate::dated::Period;
use crate::db::{DbError, WriteError};

word! {
    /// Who makes an amendment.
    AmendmentKind, "kind of amendment", "amendmentKind.value", "one of oneSided, mutual" {
        /// The insurer alone, as far as the policy lets it.
        OneSided = "oneSided",
        /// Both parties: it takes effect once each has signed.
        Mutual = "mutual",
    }
}

word! {
    /// Where an amendment is on its road.
    AmendmentStatus, "amendment status", "amendmentStatus.value",
    "one of offered, concluded, refused, withdrawn, lapsed" {
        /// To be signed by both.
        Offered = "offered",
        /// In effect, as a version of the contract.
        Concluded = "concluded",
        /// Refused by the provider.
        Refused = "refused",
        /// Taken back by the insurer.
        Withdrawn = "withdrawn",
        /// Not signed in time.
        Lapsed = "lapsed",
    }
}

/// What an amendment says; kept as it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmendedText {
    /// Why; both sides read it.
    pub reason: String,
    /// The term of the contract after it.
    pub term: Period,
    /// What the contract says after it.
    pub content: ContractContent,
    /// What differs, each part with its effect for the provider.
    pub changes: Vec<WeighedChange>,
    /// The effect of all of it.
    pub effect: ChangeEffect,
    /// What the rules of the policy on changes make of it; empty where it has none.
    pub rules: Vec<AmendmentRule>,
}

/// An amendment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// Its id.
    pub id: AmendmentId,
    /// The contract.
    pub contract: ContractId,
    /// The version of the contract that it changes.
    pub contract_version: i32,
    /// Who makes it.
    pub kind: AmendmentKind,
    /// Where it is, lapse apart.
    pub status: AmendmentStatus,
    /// Counts its changes, from 1: what `If-Match` compares.
    pub revision: i32,
    /// What it says.
    pub said: AmendedText,
    /// Before when it is to be signed.
    pub sign_by: Option<Moment>,
    /// Why it was refused or withdrawn.
    pub closing_reason: Option<String>,
    /// The version of the contract that it made.
    pub made_version: Option<i32>,
    /// When it was made.
    pub recorded_at: Moment,
    /// When it last changed.
    pub changed_at: Moment,
}

impl Amendment {
    /// Where it is at a moment: what was not signed in time has lapsed.
    pub fn status_at(&self, now: Moment) -> AmendmentStatus {
        match (self.status, self.sign_by) {
            (AmendmentStatus::Offered, Some(sign_by)) if sign_by <= now => AmendmentStatus::Lapsed,
            (status, _) => status,
        }
    }
}

/// Why an amendment could not be written.
#[derive(Debug, thiserror::Error)]
pub enum AmendmentError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The contract does not allow it.
    #[error(transparent)]
    Contract(#[from] ContractError),
    /// The signature is not taken.
    #[error(transparent)]
    Signing(#[from] SigningError),
    /// There is no such amendment.
    #[error("there is no such amendment")]
    NotFound,
    /// Only what is concluded is amended.
    #[error("a contract that is {0} is not amended; only one that is concluded")]
    NotConcluded(ContractStatus),
    /// Another one waits for signatures.
    #[error("amendment {0} of this contract waits for signatures")]
    Open(AmendmentId),
    /// The caller saw another revision.
    #[error("the amendment is at revision {current}")]
    Stale {
        /// The revision that stands.
        current: i32,
    },
    /// Its status does not allow the step.
    #[error("an amendment that is {0} cannot become {1}")]
    Step(AmendmentStatus, AmendmentStatus),
    /// The contract changed since the amendment was made.
    #[error("the amendment changes version {made_for} of the contract, which is at {current} by now")]
    Outdated {
        /// The version that it changes.
        made_for: i32,
        /// The version that stands.
        current: i32,
    },
    /// A moment before which it is to be signed lies in the future.
    #[error("a mutual amendment is to be signed before a moment that lies in the future")]
    Deadline,
}

impl WriteError for AmendmentError {
    fn try_again(&self) -> bool {
        match self {
            Self::Database(error) => error.try_again(),
            Self::Contract(error) => error.try_again(),
            Self::Signing(SigningError::Database(error)) => error.try_again(),
            _ => false,
        }
    }
}
