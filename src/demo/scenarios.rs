//! Named questions with the answers that they must have.
//!
//! The files in `scenarios/` are written by hand, from what the words mean; nothing in them is copied
//! from an answer. The scenarios hold in the small and in the large country alike, because they
//! speak of the `cast` only. A test asks every one of them and compares.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::agreements::api::AgreementQuestion;
use crate::agreements::model::{Basis, Certainty, MayClaim, MissingFact, NoClaimableFrom, PrestatieGround};
use crate::codes::{AgbCode, ConcernId, PolicyId, PurchasingPartyId, RegionCode};
use crate::policy::words::AttributionLevel;

/// The scenarios by subject, simple ones first.
const TEXTS: [&str; 7] = [
    include_str!("scenarios/following.toml"),
    include_str!("scenarios/policies.toml"),
    include_str!("scenarios/decisions.toml"),
    include_str!("scenarios/claims.toml"),
    include_str!("scenarios/holders.toml"),
    include_str!("scenarios/places.toml"),
    include_str!("scenarios/times.toml"),
];

/// A question with the answer that it must have.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scenario {
    /// Stable name in kebab-case.
    pub name: String,
    /// What it shows.
    pub description: ScenarioDescription,
    /// What to ask.
    pub request: ScenarioRequest,
    /// What the answer must say.
    pub expected: ScenarioAnswer,
}

/// A description in both languages.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioDescription {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

/// A request of this API.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioRequest {
    /// Method.
    #[serde(default = "method")]
    pub method: String,
    /// Path.
    #[serde(default = "path")]
    pub path: String,
    /// Query parameters.
    pub query: AgreementQuestion,
}

fn method() -> String {
    "GET".to_owned()
}

fn path() -> String {
    "/v1/effective-agreements".to_owned()
}

/// The members of the answer that matter: each is equal to the answer's member of the same name, and
/// one that is absent here is not part of the scenario. Lists are complete.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioAnswer {
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is.
    pub certainty: Certainty,
    /// The party that holds the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<ScenarioParty>,
    /// The contract partners whose agreement it is.
    #[serde(default)]
    pub leading_insurers: Vec<ScenarioInsurer>,
    /// The modules of the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ScenarioModule>>,
    /// First day on which may be claimed at the asked insurer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// Why there is no such day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimable_from_reason: Option<NoClaimableFrom>,
    /// The verdict on the prestatie asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prestatie: Option<ScenarioPrestatie>,
    /// How to get an agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub how_to_apply: Option<ScenarioApplication>,
    /// The facts that are missing.
    #[serde(default)]
    pub missing_facts: Vec<MissingFact>,
    /// The alternatives.
    #[serde(default)]
    pub candidates: Vec<ScenarioCandidate>,
    /// The location whose region decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<ScenarioParty>,
    /// One answer for each location, where they differ.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub locations: Vec<ScenarioLocation>,
    /// Steps that stand in the explanation, in this order, others between them or not.
    #[serde(default)]
    pub explanation: Vec<ScenarioStep>,
}

/// A party.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioParty {
    /// AGB code.
    pub agb_code: AgbCode,
}

/// A contract partner.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioInsurer {
    /// The purchasing party.
    pub purchasing_party_id: PurchasingPartyId,
}

/// A module.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioModule {
    /// Code.
    pub code: String,
    /// How certain it is that the asked insurer takes it over.
    pub certainty: Certainty,
    /// First day on which it may be claimed at the asked insurer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// By which rule it lapsed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<ScenarioLapse>,
}

/// How a module lapsed.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioLapse {
    /// The rule by which it lapsed.
    pub rule: ScenarioRule,
}

/// A rule of a policy.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioRule {
    /// The policy.
    pub policy_id: PolicyId,
    /// The rule in it.
    pub rule_id: String,
}

/// The verdict on a prestatie.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioPrestatie {
    /// May it be claimed?
    pub may_be_claimed: MayClaim,
    /// On what ground.
    pub ground: PrestatieGround,
}

/// How to get an agreement.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioApplication {
    /// The policy that says so.
    pub policy_id: PolicyId,
    /// The rule in it.
    pub rule_id: String,
    /// First day of an agreement asked for on the day of the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earliest_start_date: Option<NaiveDate>,
}

/// An alternative; exactly one of the members is present.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioCandidate {
    /// A party of the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<ScenarioParty>,
    /// A concern that may be the preferred one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// A region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<ScenarioRegion>,
}

/// A region.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioRegion {
    /// Its code.
    pub code: RegionCode,
}

/// The answer for one location.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioLocation {
    /// The location.
    pub location: ScenarioParty,
    /// On what ground an agreement applies there.
    pub basis: Basis,
    /// How certain that is.
    pub certainty: Certainty,
    /// The contract partners whose agreement it is.
    #[serde(default)]
    pub leading_insurers: Vec<ScenarioInsurer>,
}

/// A step of the explanation.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioStep {
    /// The policy; absent for a decision rule of this service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// The policy that was read and says nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silent_policy_id: Option<PolicyId>,
    /// The rule.
    pub rule_id: String,
    /// The result in one word.
    pub result: String,
    /// Whose statement the rule is, where the source leaves doubt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<ScenarioAttribution>,
}

/// How surely a statement belongs to the insurer that it is read for.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioAttribution {
    /// How surely.
    pub level: AttributionLevel,
    /// Of a contested statement, the concerns it may belong to.
    #[serde(default)]
    pub candidates: Vec<ConcernId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    scenario: Vec<Scenario>,
}

/// Every scenario, simple ones first.
///
/// # Errors
/// The text that ships is wrong; a test sees to it that it is not.
pub fn all() -> Result<Vec<Scenario>, toml::de::Error> {
    let mut scenarios = Vec::new();
    for text in TEXTS {
        scenarios.extend(toml::from_str::<File>(text)?.scenario);
    }
    Ok(scenarios)
}

/// The scenario that the demo shows on screen.
pub(super) const HEADLINE: &str = "followed-by-policy";

pub mod tariffs;

#[cfg(test)]
mod tests;
