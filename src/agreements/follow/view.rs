//! Follow decisions as they go over the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{FollowDecision, FollowStatus, FollowTerms, OwnTariff};
use crate::clock::Moment;
use crate::codes::{AddendumId, AgbCode, ContractId, FollowDecisionId, PartyId, PurchasingPartyId};
use crate::http::json::given;
use crate::http::page::Page;
use crate::money::Euros;

/// A tariff of the follower's own.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OwnTariffView {
    /// The amount in euro.
    pub amount: Euros,
    /// What it is paid for, for instance `per registered patient per quarter`.
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    pub unit: Box<str>,
}

impl From<OwnTariffView> for OwnTariff {
    fn from(OwnTariffView { amount, unit }: OwnTariffView) -> Self {
        Self { amount, unit }
    }
}

/// A request to follow, or a decision of the follower's own accord.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewFollowDecision {
    /// The contract to follow.
    pub contract_id: ContractId,
    /// The addendum to follow; absent for the agreement as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub addendum_id: Option<AddendumId>,
    /// The purchasing party that decides.
    pub follower_id: PurchasingPartyId,
    /// What was decided. A provider asks, so for it only `pending` (the default); everyone else decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<FollowStatus>,
    /// Why the follower rejects or deviates; required for a rejection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 2000)]
    pub reason: Option<Box<str>>,
    /// The follower's own tariff; required when it deviates, absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tariff: Option<OwnTariffView>,
    /// First day from which the follower accepts claims.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// The day of the decision; today when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<NaiveDate>,
}

impl NewFollowDecision {
    /// The terms; `asked_by` is the organisation that files a request.
    pub(super) fn terms(&self, asked_by: Option<PartyId>, today: NaiveDate) -> FollowTerms {
        let status = self.status.unwrap_or(FollowStatus::Pending);
        let pending = status == FollowStatus::Pending;
        FollowTerms {
            status,
            requested_by: asked_by,
            requested_on: pending.then_some(today),
            reason: self.reason.clone(),
            tariff: self.tariff.clone().map(Into::into),
            claimable_from: self.claimable_from,
            decided_on: if pending { self.decided_on } else { self.decided_on.or(Some(today)) },
        }
    }

    /// Whether it says anything that only the follower can say.
    pub(super) fn decides(&self) -> bool {
        self.status.is_some_and(|status| status != FollowStatus::Pending)
            || self.reason.is_some()
            || self.tariff.is_some()
            || self.claimable_from.is_some()
            || self.decided_on.is_some()
    }
}

/// What changes in a follow decision (JSON Merge Patch, RFC 7396): `null` removes a member.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FollowDecisionPatch {
    /// What is decided now.
    pub status: Option<FollowStatus>,
    /// Why the follower rejects or deviates.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 2000)]
    pub reason: Option<Option<Box<str>>>,
    /// The follower's own tariff.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<OwnTariffView>)]
    pub tariff: Option<Option<OwnTariffView>>,
    /// First day from which the follower accepts claims.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<NaiveDate>)]
    pub claimable_from: Option<Option<NaiveDate>>,
    /// The day of the decision; today when the patch decides and names no day.
    pub decided_on: Option<NaiveDate>,
}

impl FollowDecisionPatch {
    /// The terms after the patch.
    pub(super) fn onto(&self, old: &FollowTerms, today: NaiveDate) -> FollowTerms {
        let decides = self.status.is_some_and(|status| status != FollowStatus::Pending);
        let today = decides.then_some(today);
        FollowTerms {
            status: self.status.unwrap_or(old.status),
            requested_by: old.requested_by,
            requested_on: old.requested_on,
            reason: self.reason.clone().unwrap_or_else(|| old.reason.clone()),
            tariff: self.tariff.clone().map_or_else(|| old.tariff.clone(), |tariff| tariff.map(Into::into)),
            claimable_from: self.claimable_from.unwrap_or(old.claimable_from),
            decided_on: self.decided_on.or(today).or(old.decided_on),
        }
    }
}

/// A follow decision.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowDecisionView {
    /// Its id.
    pub id: FollowDecisionId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The contract it is about.
    pub contract_id: ContractId,
    /// The addendum it is about; absent for the agreement as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addendum_id: Option<AddendumId>,
    /// AGB code of the organisation that holds the contract.
    pub agb_code: AgbCode,
    /// The purchasing party that decides.
    pub follower_id: PurchasingPartyId,
    /// What was decided.
    pub status: FollowStatus,
    /// AGB code of the organisation that asked; absent when the follower decided of its own accord.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<AgbCode>,
    /// The day on which it asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_on: Option<NaiveDate>,
    /// Why the follower rejects or deviates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The follower's own tariff.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariff: Option<OwnTariffView>,
    /// First day from which the follower accepts claims.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// The day of the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<NaiveDate>,
    /// From when this version was known.
    pub recorded_at: Moment,
}

/// A page of follow decisions.
pub type FollowDecisionPage = Page<FollowDecisionView>;

/// The AGB codes that a decision shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Codes {
    pub(super) holder: AgbCode,
    pub(super) requested_by: Option<AgbCode>,
}

impl FollowDecisionView {
    /// The decision as known at `as_of`; nothing when it was not known then.
    pub(super) fn of(
        on: ContractId,
        decision: &FollowDecision,
        codes: Codes,
        as_of: Option<Moment>,
    ) -> Option<Self> {
        let index = decision.versions.iter().rposition(|version| version.known(as_of))?;
        let version = &decision.versions[index];
        let terms = &version.value;
        let tariff = terms.tariff.as_ref();
        Some(Self {
            id: decision.id,
            version: i32::try_from(index + 1).unwrap_or(i32::MAX),
            contract_id: on,
            addendum_id: decision.addendum,
            agb_code: codes.holder,
            follower_id: decision.follower.clone(),
            status: terms.status,
            requested_by: terms.requested_by.and(codes.requested_by),
            requested_on: terms.requested_on,
            reason: terms.reason.as_deref().map(str::to_owned),
            tariff: tariff.map(|t| OwnTariffView { amount: t.amount, unit: t.unit.clone() }),
            claimable_from: terms.claimable_from,
            decided_on: terms.decided_on,
            recorded_at: version.recorded_at,
        })
    }
}
