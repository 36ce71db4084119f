//! The answer to a check as it goes over the wire.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::conditions::CatalogueConditionKind;
use super::model::{EligibilityOutcome, EligibilityVerdict, FactSource};
use crate::agreements::model::Certainty;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ConcernId, OiTitle, PolicyId, ProviderKind, UzoviCode};
use crate::policy::FactValue;
use crate::policy::view::doubt::CitedRuleView;
use crate::policy::words::{CatalogueStatus, Channel, FactType, Origin, Outcome};

/// What a provider can get, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityCheckView {
    /// What comes out as a whole.
    pub outcome: EligibilityOutcome,
    /// The fact to give next, cheapest source first; only when facts are needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<MissingFactView>,
    /// Every fact that the outcome waits for, cheapest source first. More may follow once these are known.
    pub missing: Vec<MissingFactView>,
    /// What is asked for.
    pub subject: EligibilitySubjectView,
    /// The organisation that would hold it.
    pub provider: EligibilityProviderView,
    /// What the catalogue of the policy asks beside its rules.
    pub conditions: Vec<CatalogueConditionView>,
    /// Rules that must all be met.
    pub criteria: Vec<RulingView>,
    /// Rules of which none may apply; `unmet` says that one does.
    pub exclusions: Vec<RulingView>,
    /// Rules that leave the insurer free.
    pub discretion: Vec<RulingView>,
    /// Rules that say whether it is asked in time; late never makes ineligible, it leaves the insurer free.
    pub timing: Vec<RulingView>,
    /// Rules that are shown with it and decide nothing.
    pub shown: Vec<CitedRuleView>,
    /// When the agreement starts, where the policy says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<EligibleStartView>,
    /// Given facts that were not used, because what is kept here says otherwise.
    pub set_aside: Vec<SetAsideView>,
    /// Ids of given facts that no rule of this check reads.
    pub unused_facts: Vec<String>,
    /// On what the answer rests.
    pub receipt: EligibilityReceiptView,
}

/// What is asked for; an agreement or an addendum of the catalogue.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EligibilitySubjectView {
    /// Id of the agreement type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Id of the addendum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addendum: Option<String>,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Kinds of care it is about.
    pub care_kinds: Vec<CareKind>,
    /// The O&I title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Through whom an addendum goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// What the policy does with an addendum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<CatalogueStatus>,
    /// Whether an addendum goes on into the next agreement by itself, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
}

/// The organisation that would hold the agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityProviderView {
    /// AGB code.
    pub agb_code: AgbCode,
    /// Name on the day asked.
    pub name: String,
    /// What it is.
    pub kind: ProviderKind,
}

/// A condition of the catalogue.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueConditionView {
    /// What it asks.
    pub kind: CatalogueConditionKind,
    /// The verdict.
    pub verdict: EligibilityVerdict,
    /// Id of the other agreement or addendum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// What it says about this case, in the language of the answer.
    pub text: String,
    /// What to do instead, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

/// A rule with what it makes of the facts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RulingView {
    /// The verdict.
    pub verdict: EligibilityVerdict,
    /// The word of the rule itself; absent for a rule that a machine does not decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// What the rule alone would make of the whole.
    pub weighs: EligibilityOutcome,
    /// The facts that it reads.
    pub facts: Vec<FactReadView>,
    /// The facts that it misses, cheapest source first.
    pub missing: Vec<MissingFactView>,
    /// The members that do not meet it.
    pub lacking_members: Vec<AgbCode>,
    /// The rule, with its source and what is doubtful about it.
    pub rule: CitedRuleView,
}

/// A fact that a rule reads.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FactReadView {
    /// The fact, from the closed vocabulary.
    pub fact: String,
    /// What it asks, in the language of the answer.
    pub question: String,
    /// Its value; absent when unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<FactValue>,
    /// Where the value comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
    /// `expected` when the value rests on a row that is no more than a stand-in: give the fact to be sure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
}

/// A fact that is missing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MissingFactView {
    /// The fact, from the closed vocabulary; give it under this name in `facts`.
    pub fact: String,
    /// What it asks, in the language of the answer.
    pub question: String,
    /// Type of its value.
    #[serde(rename = "type")]
    pub fact_type: FactType,
    /// The words to choose from, of an enum or a set.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub words: Vec<String>,
    /// Where it normally comes from.
    pub origin: Origin,
    /// Where to get it, in the language of the answer.
    #[serde(rename = "where")]
    pub how: String,
    /// Whether it is about natural persons.
    pub personal: bool,
    /// Whether it can be given per member.
    pub per_member: bool,
    /// Members of which it is not known.
    pub silent_members: Vec<AgbCode>,
}

/// When an agreement starts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EligibleStartView {
    /// First day of the agreement; absent while facts are missing, when the rule is not about this case, and
    /// when the source names no start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<NaiveDate>,
    /// The word of the rule itself; absent for a rule without conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The facts that are missing, cheapest source first.
    pub missing: Vec<MissingFactView>,
    /// The rule that says so.
    pub rule: CitedRuleView,
}

/// A given fact that was not used.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SetAsideView {
    /// The fact.
    pub fact: String,
    /// As given.
    pub given: FactValue,
    /// As used; absent where this check decides it and has not yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<FactValue>,
    /// Where the value used comes from.
    pub source: FactSource,
}

/// On what the answer rests: with the same receipt and the same facts the same answer comes out.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityReceiptView {
    /// The policy.
    pub policy_id: PolicyId,
    /// When the release of the policy that was read became known.
    pub policy_recorded_at: Moment,
    /// The concern for which it is read.
    pub concern: ConcernId,
    /// The insurer asked about, when named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uzovi_code: Option<UzoviCode>,
    /// The day on which the answer holds.
    pub date: NaiveDate,
    /// The instant whose knowledge counts, when named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// Position of the last write that was read.
    pub position: i64,
}
