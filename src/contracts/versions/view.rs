//! Versions and what changed, as they go over the wire.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::content::model::{
    ContractCondition, ContractContent, ContractModule, ContractOrigin, TariffAnnex,
};
use crate::contracts::view::ContractVersionView;
use crate::dated::Period;

/// A version of a contract with what it says.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractVersionDetail {
    /// The version.
    #[serde(flatten)]
    pub version: ContractVersionView,
    /// Where the contract came from; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<ContractOrigin>,
    /// What is agreed in words; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// What is agreed in amounts; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// The modules that begin with it; absent when it was only recorded, and for followers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
}

impl ContractVersionDetail {
    pub(super) fn of(version: ContractVersionView, content: Option<ContractContent>) -> Self {
        let (origin, conditions, annexes, modules) = match content {
            Some(says) => (Some(says.origin), Some(says.conditions), Some(says.annexes), Some(says.modules)),
            None => (None, None, None, None),
        };
        Self { version, origin, conditions, annexes, modules }
    }
}

/// What changed between two versions of a contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractChangesView {
    /// The contract.
    pub contract_id: ContractId,
    /// The earlier version.
    pub since: ContractVersionRef,
    /// The later version.
    pub version: ContractVersionRef,
    /// The members that differ, in order of place.
    pub changes: Vec<ContractChange>,
}

/// One version of a contract, with its two times.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractVersionRef {
    /// Number of the version, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The days on which it holds.
    pub term: Period,
    /// From when it was known.
    pub recorded_at: Moment,
    /// When the next version took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
}

/// A member that differs between two versions.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractChange {
    /// Its place: a JSON pointer, in which conditions and annexes stand by their ids, modules by code and first
    /// day, tariffs by prestatie or title and first day. For instance `/conditions/bereikbaarheid/text`.
    pub member: String,
    /// What it was; absent when it was not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<serde_json::Value>,
    /// What it is; absent when it is not there any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<serde_json::Value>,
}
