//! The check over HTTP: a question by POST that changes nothing.

use std::collections::BTreeMap;

use actix_web::{post, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

use super::check::check;
use super::gather::MemberFacts;
use super::resolve::Asked;
use super::tell::answer;
use super::view::EligibilityCheckView;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AgbCode, PolicyId, UzoviCode};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::policy::FactValue;

/// Can this provider get this agreement or addendum from this insurer?
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EligibilityQuestion {
    /// AGB code of the provider: an organisation, or a practitioner or location that one organisation stands for.
    pub agb_code: AgbCode,
    /// UZOVI code of the insurer. Either this or `policyId` is given, or both.
    #[serde(default)]
    pub uzovi_code: Option<UzoviCode>,
    /// The policy; without it the one of the insurer that covers `date`. A policy may be asked about on a day
    /// before it holds, as one does when applying.
    #[serde(default)]
    pub policy_id: Option<PolicyId>,
    /// Id of an agreement type of the policy, for instance `wijkmanagement`. Either this or `addendum` is given.
    #[serde(default)]
    #[schema(max_length = 100)]
    pub agreement_type: Option<String>,
    /// Id of an addendum of the policy, for instance `e-mental-health`.
    #[serde(default)]
    #[schema(max_length = 100)]
    pub addendum: Option<String>,
    /// Day on which the answer holds, in Europe/Amsterdam; today when absent.
    #[serde(default)]
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant.
    #[serde(default)]
    pub as_of: Option<Moment>,
    /// Facts about the provider and its request, by their ids in the vocabulary. What the register, the
    /// contracts and the reference data here say need not be given, and goes before what is given.
    #[serde(default)]
    pub facts: BTreeMap<String, FactValue>,
    /// Members of a WSV or RO with facts about each. A yes or no of the whole is so when it is so of every
    /// member; a set of the whole holds the words of all members.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub members: Vec<EligibilityMember>,
    /// Ids of every agreement type and addendum of this policy that the provider has, where the contracts
    /// here may be incomplete. An empty list says that it has none.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub holds: Option<Vec<String>>,
}

/// A member of a WSV or RO.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EligibilityMember {
    /// AGB code; it need not be in the register here.
    pub agb_code: AgbCode,
    /// Facts of the whole, as they are of this member; `null` when a fact is not about it. A fact counts
    /// once every member states it.
    #[serde(default)]
    pub facts: BTreeMap<String, MemberFact>,
}

/// The value of a fact of a member, or `null` when the fact is not about it.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub struct MemberFact(Option<FactValue>);

impl PartialSchema for MemberFact {
    fn schema() -> RefOr<Schema> {
        OneOfBuilder::new()
            .description(Some("The value of a fact of a member, or `null` when the fact is not about it."))
            .item(ObjectBuilder::new().schema_type(Type::Null))
            .item(Ref::from_schema_name("FactValue"))
            .into()
    }
}

impl ToSchema for MemberFact {}

impl EligibilityMember {
    fn stated(self) -> (AgbCode, MemberFacts) {
        (self.agb_code, self.facts.into_iter().map(|(id, fact)| (id, fact.0)).collect())
    }
}

impl EligibilityQuestion {
    fn asked(self, today: NaiveDate) -> Asked {
        Asked {
            agb_code: self.agb_code,
            uzovi_code: self.uzovi_code,
            policy_id: self.policy_id,
            agreement_type: self.agreement_type,
            addendum: self.addendum,
            date: self.date.unwrap_or(today),
            as_of: self.as_of,
            facts: self.facts,
            members: self.members.into_iter().map(EligibilityMember::stated).collect(),
            holds: self.holds,
            answers_for: None,
            beside: Vec::new(),
        }
    }
}

/// Check what a provider can get from an insurer
///
/// Criterion by criterion: met, unmet, unknown or open, with the facts read, their source, the facts still
/// missing and the rule with its citation; then exclusions, discretion, timing and the first day. A yes
/// is never promised: `possiblyEligible` is the most. Nothing is recorded and no key is needed. A
/// provider asks about its own AGB codes, an insurer about its own policies; anything else is 404.
#[utoipa::path(
    tag = "agreements",
    request_body = EligibilityQuestion,
    security(("oauth2" = ["eligibility:check"])),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, body = EligibilityCheckView, description = "The answer, criterion by criterion"))
)]
#[post("/eligibility-checks")]
pub(crate) async fn check_eligibility(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    body: ApiJson<EligibilityQuestion>,
) -> Result<web::Json<EligibilityCheckView>, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let asked = body.0.asked(now.day());
    let checked = check(&snapshot, &caller, &asked, now)?;
    let subject = format!("{}/{}", asked.agb_code, checked.pack.id);
    state.reads.count(&caller.0.client, "eligibility-checks", subject, state.clocks.security_now());
    Ok(web::Json(answer(&snapshot, &asked, &checked, language.0)))
}
