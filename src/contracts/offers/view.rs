//! The road of a contract as it goes over the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::{AgbCode, OiTitle, PolicyId, PurchasingPartyId};
use crate::contracts::content::model::{
    ContractCondition, ContractContent, ContractModule, ContractOrigin, TariffAnnex,
};
use crate::contracts::content::store::content_of;
use crate::contracts::model::Contract;
use crate::contracts::view::{ContractView, Reader};
use crate::dated::Period;
use crate::db::Tx;
use crate::http::idempotency::Reply;
use crate::http::json::given;
use crate::http::problem::ApiError;

/// A contract with what it says.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractDetailView {
    /// The contract.
    #[serde(flatten)]
    pub contract: ContractView,
    /// Where it came from; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ContractOrigin>,
    /// What is agreed in words; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// What is agreed in amounts; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// The modules that begin with it; once it is concluded they are its addenda. Absent when it was only
    /// recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
    /// Modules of the contract before that do not go on into this one; only in the answer that carried it over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Vec<LeftOutModule>>,
}

/// A module that does not go on into the next contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LeftOutModule {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The policy that decides.
    pub policy_id: PolicyId,
    /// Rules of the policy that say so; none when the policy does not know the module.
    pub rule_ids: Vec<String>,
    /// What to do instead, in the language of the answer, where the policy says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

impl ContractDetailView {
    /// The contract with what it says to who reads it.
    pub fn of(contract: ContractView, content: Option<ContractContent>) -> Self {
        let (origin, conditions, annexes, modules) = match content {
            Some(says) => (Some(says.origin), Some(says.conditions), Some(says.annexes), Some(says.modules)),
            None => (None, None, None, None),
        };
        Self { contract, origin, conditions, annexes, modules, left_out: None }
    }
}

/// The contract as it stands inside the transaction.
fn standing(tx: &mut Tx<'_>, contract: &Contract, reader: &Reader) -> Result<ContractDetailView, ApiError> {
    let shown = ContractView::of(contract, reader, reader.now.day(), None);
    let shown = shown.ok_or_else(|| ApiError::internal("a written contract has no version"))?;
    Ok(ContractDetailView::of(shown, content_of(tx.conn(), contract.id, contract.version())?))
}

/// The answer about a contract that was made.
///
/// # Errors
/// The database failed.
pub fn created(
    tx: &mut Tx<'_>,
    contract: &Contract,
    reader: &Reader,
    left_out: Option<Vec<LeftOutModule>>,
) -> Result<Reply, ApiError> {
    let made = ContractDetailView { left_out, ..standing(tx, contract, reader)? };
    Reply::created(format!("/v1/contracts/{}", contract.id), contract.version().into(), &made)
}

/// The answer about a contract that was changed.
///
/// # Errors
/// The database failed.
pub fn changed(tx: &mut Tx<'_>, contract: &Contract, reader: &Reader) -> Result<Reply, ApiError> {
    Reply::ok(contract.version().into(), &standing(tx, contract, reader)?)
}

/// What changes in a draft (JSON Merge Patch, RFC 7396): `null` removes a member, a list is replaced as a whole.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ContractPatch {
    /// Its term.
    pub term: Option<Period>,
    /// Which O&I titles it pays for.
    #[schema(max_items = 4)]
    pub oi_titles: Option<Vec<OiTitle>>,
    /// The purchasing policy it is made under.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<PolicyId>)]
    pub policy_id: Option<Option<PolicyId>>,
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 100)]
    pub agreement_type: Option<Option<Box<str>>>,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    pub uniform: Option<bool>,
    /// The second representing purchasing party (`HDS` only).
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<PurchasingPartyId>)]
    pub second_purchasing_party_id: Option<Option<PurchasingPartyId>>,
    /// A remark; followers do not see it.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 2000)]
    pub note: Option<Option<Box<str>>>,
    /// Before when it is to be signed.
    #[serde(deserialize_with = "given")]
    #[schema(value_type = Option<Moment>)]
    pub sign_by: Option<Option<Moment>>,
    /// What is agreed in words.
    #[schema(max_items = 200)]
    pub conditions: Option<Vec<ContractCondition>>,
    /// What is agreed in amounts.
    #[schema(max_items = 50)]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// The modules that begin with it once it is concluded.
    #[schema(max_items = 100)]
    pub modules: Option<Vec<ContractModule>>,
}

/// An offer of a draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractOffering {
    /// Before when it is to be signed; that of the draft when absent. What is received at this moment is too late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
}

/// A refusal of an offer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractRefusal {
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// The withdrawal of a draft or an offer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractWithdrawal {
    /// Why; both sides read it once it was offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// The termination of a contract.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractTermination {
    /// The last day on which it holds: today or later, within its term, and not before the notice is over that
    /// a condition of the contract asks for.
    pub end_date: NaiveDate,
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// What the next contract has otherwise than the one that it is carried over from.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractCarryOver {
    /// Its number; when absent the old one with the first year of the new term behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 64)]
    pub number: Option<String>,
    /// Its term; the year after the old one when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// Its policy; when absent the one of the concern for this care that holds on the first day, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Before when it is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
}

/// The take-over of a practice by another organisation.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractTakeOver {
    /// AGB code of the organisation that takes the practice over.
    pub agb_code: AgbCode,
    /// First day of its contract; the old one ends the day before, once the new one is concluded.
    pub start_date: NaiveDate,
    /// Its number; when absent the old one with the AGB code of the new holder behind it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 64)]
    pub number: Option<String>,
    /// Before when it is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
}

/// What a contract from a submission has beside, or otherwise than, what follows on its approval.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionContract {
    /// The purchasing party; when absent the only one of the caller that buys for the concern on the first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// The second representing purchasing party (`HDS` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Its number; when absent AGB code, agreement type and first year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 64)]
    pub number: Option<String>,
    /// Its term. When absent from the first day that follows on the approval to the last day of the policy. It
    /// may not begin before a day that a rule of the policy gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(default)]
    pub uniform: bool,
    /// Before when it is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// A remark; followers do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub note: Option<String>,
    /// What is agreed in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200)]
    pub conditions: Vec<ContractCondition>,
    /// What is agreed in amounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50)]
    pub annexes: Vec<TariffAnnex>,
    /// The modules; those that were approved, from the first day on, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 100)]
    pub modules: Option<Vec<ContractModule>>,
}
