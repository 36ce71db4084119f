//! The road of an addendum as it goes over the wire.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::findings::AddendumFindings;
use super::history::Taken;
use super::model::{AddendumOrigin, AddendumStatus};
use super::road::AddendumStep;
use crate::clock::Moment;
use crate::codes::{AddendumId, PrestatieCode, Segment};
use crate::contracts::model::Contract;
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::signing::view::SignatureView;
use crate::dated::Period;
use crate::http::page::Page;
use crate::policy::FactValue;

/// An addendum that is asked for, offered or recorded.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddendumRequest {
    /// Short code of the module: the id of the addendum in the catalogue of the policy, where it is there.
    #[schema(value_type = String, min_length = 1, max_length = 64)]
    pub module_code: Box<str>,
    /// Name of the module; not needed for a module of the catalogue, which has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 200)]
    pub module_name: Option<Box<str>>,
    /// The segment it is paid from; absent outside the segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The prestaties that it opens.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// How it came about (recorded only); `requested` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// When it holds: within the term of the contract.
    pub period: Period,
    /// Facts that the rules of the policy ask for, by their ids; not of one that is recorded.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, FactValue>,
    /// Why; both sides read it. Not of one that is recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// The approval of an addendum.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddendumApproval {
    /// Why; both sides read it. Needed where the policy leaves the judgement to the insurer, or where a fact
    /// stays unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
    /// Facts that the insurer knows, by their ids; they go before those of the request.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub facts: BTreeMap<String, FactValue>,
    /// The segment it is paid from; as asked when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The prestaties that it opens; as asked when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 200)]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
}

/// The rejection of an addendum.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddendumRejection {
    /// Why; both sides read it.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
}

/// The withdrawal of an addendum.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddendumWithdrawal {
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// The end of an addendum.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AddendumEnding {
    /// Last day on which it holds: today or later, within its period.
    pub end_date: NaiveDate,
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// A step of an addendum that was taken.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumStepView {
    /// Version of the addendum that it made.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The step.
    pub step: AddendumStep,
    /// By which side.
    pub side: ContractSide,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Facts that were given.
    pub facts: BTreeMap<String, FactValue>,
    /// What the policy made of it; absent where it says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<AddendumFindings>,
    /// When.
    pub recorded_at: Moment,
}

/// A page of steps.
pub type AddendumStepPage = Page<AddendumStepView>;

impl From<Taken> for AddendumStepView {
    fn from(taken: Taken) -> Self {
        let Taken { version, step, side, said, recorded_at } = taken;
        Self {
            version,
            step,
            side,
            reason: said.reason,
            facts: said.facts,
            findings: said.findings,
            recorded_at,
        }
    }
}

/// A signature that was taken under an addendum, and what the addendum is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumSignature {
    /// The signature.
    #[serde(flatten)]
    pub signature: SignatureView,
    /// Status of the addendum after it: `concluded` once both sides have signed.
    pub addendum_status: AddendumStatus,
    /// Version of the addendum after it: `If-Match` of whoever signs next.
    #[schema(minimum = 1)]
    pub addendum_version: i32,
}

impl AddendumSignature {
    /// A signature that led to the version that stands; nothing when there is none.
    pub fn of(made: &Contract, id: AddendumId, signature: SignatureView) -> Option<Self> {
        let addendum = made.addendum(id)?;
        let addendum_status = addendum.known(None)?.value.status;
        Some(Self { signature, addendum_status, addendum_version: addendum.version() })
    }
}
