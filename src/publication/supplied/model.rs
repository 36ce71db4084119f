//! What can be supplied, and its history.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::{CareKind, ContractId, PurchasingPartyId, word};
use crate::dated::stood;

/// A text for the public, in one language or both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PublicText {
    /// Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 4000)]
    pub nl: Option<String>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 4000)]
    pub en: Option<String>,
}

/// How long new patients wait, as measured on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WaitingTime {
    /// For which care.
    pub care_kind: CareKind,
    /// Calendar days until the first appointment.
    #[schema(maximum = 3650)]
    pub days: u16,
    /// The day on which it was so.
    pub measured_on: NaiveDate,
}

/// The showcase of a provider: what it writes about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProviderProfile {
    /// Its own text. Names of persons do not belong in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<PublicText>,
    /// Its own site, an `https` address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(pattern = "^https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[!-~]*)?$", max_length = 500)]
    pub website: Option<String>,
    /// Waiting times, at most one per kind of care.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 7, required = false)]
    pub waiting_times: Vec<WaitingTime>,
}

word! {
    /// What the insured get back of care by a provider.
    ReimbursementStatus, "reimbursement status", "reimbursementStatus.value", "one of full, partial, none" {
        /// As contracted care: all of what the policy of the insured covers.
        Full = "full",
        /// Less than contracted care.
        Partial = "partial",
        /// Nothing.
        None = "none",
    }
}

/// What a purchasing party knows of the quality of a provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QualityStatement {
    /// What is known.
    pub text: PublicText,
    /// Where it comes from.
    #[schema(min_length = 1, max_length = 300)]
    pub source: String,
    /// The day on which it was so.
    pub measured_on: NaiveDate,
}

/// What a purchasing party tells its insured about care under a contract. No amounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractReimbursement {
    /// What the insured get back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ReimbursementStatus>,
    /// Under which conditions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<PublicText>,
    /// What is known of quality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<QualityStatement>,
}

/// What was said once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// What.
    pub content: T,
    /// When it was recorded.
    pub recorded_at: Moment,
    /// When something else was said.
    pub superseded_at: Option<Moment>,
}

/// Everything that was ever said about one thing, oldest first; the first version has number 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History<T>(pub Vec<Said<T>>);

impl<T> Default for History<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> History<T> {
    /// The number and content of what stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> Option<(i32, &Said<T>)> {
        let at = self.0.iter().rposition(|said| stood(said.recorded_at, said.superseded_at, as_of))?;
        Some((i32::try_from(at + 1).unwrap_or(i32::MAX), &self.0[at]))
    }

    /// Number of the version that stands now; 0 while nothing was said.
    pub fn version(&self) -> i32 {
        i32::try_from(self.0.len()).unwrap_or(i32::MAX)
    }
}

/// What was said about one organisation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Supplied {
    /// By itself.
    pub profile: History<ProviderProfile>,
    /// By purchasing parties, about contracts that it holds.
    pub reimbursements: Vec<((ContractId, PurchasingPartyId), History<ContractReimbursement>)>,
}

impl Supplied {
    /// What a purchasing party said about a contract.
    pub fn reimbursement(
        &self,
        contract: ContractId,
        party: &PurchasingPartyId,
    ) -> Option<&History<ContractReimbursement>> {
        let about = |((of, by), _): &&((ContractId, PurchasingPartyId), _)| *of == contract && by == party;
        self.reimbursements.iter().find(about).map(|(_, history)| history)
    }
}
