//! Profiles and reimbursements as they go over the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::model::{ContractReimbursement, History, ProviderProfile};
use crate::clock::Moment;
use crate::codes::{AgbCode, ContractId, PurchasingPartyId};

/// The profile of an organisation.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProviderProfileView {
    /// AGB code of the organisation.
    pub agb_code: AgbCode,
    /// Number of the version that is shown; 0 while nothing was supplied.
    #[schema(minimum = 0)]
    pub version: i32,
    /// What it says about itself; empty while nothing was supplied.
    pub profile: ProviderProfile,
    /// From when this version was known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
}

impl ProviderProfileView {
    pub(super) fn of(
        agb_code: AgbCode,
        history: Option<&History<ProviderProfile>>,
        as_of: Option<Moment>,
    ) -> Self {
        let (version, profile, recorded_at) = parts(history, as_of);
        Self { agb_code, version, profile, recorded_at }
    }
}

/// What a purchasing party tells its insured about care under a contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReimbursementView {
    /// The contract.
    pub contract_id: ContractId,
    /// The purchasing party that says so.
    pub purchasing_party_id: PurchasingPartyId,
    /// Number of the version that is shown; 0 while nothing was supplied.
    #[schema(minimum = 0)]
    pub version: i32,
    /// What it says; empty while nothing was supplied.
    pub reimbursement: ContractReimbursement,
    /// From when this version was known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
}

impl ReimbursementView {
    pub(super) fn of(
        (contract_id, purchasing_party_id): (ContractId, PurchasingPartyId),
        history: Option<&History<ContractReimbursement>>,
        as_of: Option<Moment>,
    ) -> Self {
        let (version, reimbursement, recorded_at) = parts(history, as_of);
        Self { contract_id, purchasing_party_id, version, reimbursement, recorded_at }
    }
}

/// What stood at a moment: its number, the content and when it was recorded.
fn parts<T: Clone + Default>(
    history: Option<&History<T>>,
    as_of: Option<Moment>,
) -> (i32, T, Option<Moment>) {
    match history.and_then(|history| history.known(as_of)) {
        Some((version, said)) => (version, said.content.clone(), Some(said.recorded_at)),
        None => (0, T::default(), None),
    }
}
