//! The question over HTTP: one by GET, up to a thousand by POST, and the answer as wire types.

use std::sync::Arc;

use actix_web::{get, post, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::decide::{Absent, decide};
use super::model::{Basis, Certainty, MayClaim, MissingFact, NoClaimableFrom, PrestatieGround, Question};
use super::view;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ConcernId, ContractId, OiTitle, PolicyId, PrestatieCode, ProviderKind,
    PurchasingPartyId, RegionCode, RegionScheme, Segment, UzoviCode,
};
use crate::dated::Period;
use crate::http::codes::ProblemCode;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::snapshot::Snapshot;

/// Which agreement applies for this provider, insurer, day and kind of care?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AgreementQuestion {
    /// AGB code of a practitioner, organisation or location.
    pub agb_code: AgbCode,
    /// UZOVI code of the patient's insurer.
    pub uzovi_code: UzoviCode,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Kind of care.
    pub care_kind: CareKind,
    /// Funding segment; follows from the kind of care when absent. Limits the modules shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// O&I title; without it a question about `OI` stays open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// A prestatie to test: may it be claimed?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prestatie_code: Option<PrestatieCode>,
    /// Answer with what was known at this instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
}

impl From<AgreementQuestion> for Question {
    fn from(asked: AgreementQuestion) -> Self {
        let AgreementQuestion {
            agb_code,
            uzovi_code,
            date,
            care_kind,
            segment,
            oi_title,
            prestatie_code,
            as_of,
        } = asked;
        Self { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of }
    }
}

/// The agreement that applies, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectiveAgreement {
    /// The question as it was understood.
    pub question: AgreementQuestion,
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is: the weakest of all rows and rules used.
    pub certainty: Certainty,
    /// The party that holds the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<PartyView>,
    /// The party that claims under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<PartyView>,
    /// The contract partners whose agreement it is: the insurer's own, the leader's, or the two that represent all.
    pub leading_insurers: Vec<LeadingInsurer>,
    /// The agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView>,
    /// Its modules in force on the day.
    pub modules: Vec<ModuleView>,
    /// First day on which may be claimed at the asked insurer; only from a recorded decision or a policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// Why `claimableFrom` is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from_reason: Option<NoClaimableFrom>,
    /// The verdict on the prestatie asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prestatie: Option<PrestatieView>,
    /// How to get an agreement, when the insurer's policy says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_to_apply: Option<HowToApplyView>,
    /// The facts without which no better answer can be given.
    pub missing_facts: Vec<MissingFact>,
    /// The alternatives, where there are several.
    pub candidates: Vec<CandidateView>,
    /// The location whose region decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<PartyView>,
    /// One answer per location, only when locations in different regions lead to different answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, required = false)]
    pub locations: Vec<EffectiveAgreement>,
    /// The ordered steps that led here, in the language of the answer.
    pub explanation: Vec<ExplanationStep>,
}

/// A party of the register.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PartyView {
    /// AGB code.
    pub agb_code: AgbCode,
    /// Name on the day asked.
    pub name: String,
    /// What it is.
    pub kind: ProviderKind,
}

/// A contract partner.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LeadingInsurer {
    /// The purchasing party.
    pub purchasing_party_id: PurchasingPartyId,
    /// Its name.
    pub name: String,
    /// The insurers that it buys for on that day.
    pub uzovi_codes: Vec<UzoviCode>,
}

/// The agreement that applies.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementView {
    /// Id of the contract.
    pub id: ContractId,
    /// Number given by the insurer.
    pub number: String,
    /// Kind of care it is about.
    pub care_kind: CareKind,
    /// Its term; both days inclusive.
    pub term: Period,
    /// The policy it was made under, when recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
}

/// A module of the agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ModuleView {
    /// Id of the addendum.
    pub addendum_id: AddendumId,
    /// Code of the module.
    pub code: String,
    /// Name of the module.
    pub name: String,
    /// Segment it is paid from; absent outside the segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Prestaties that it opens.
    pub prestatie_codes: Vec<PrestatieCode>,
    /// Days on which it is in force; both inclusive.
    pub period: Period,
    /// How certain it is that the asked insurer takes it over.
    pub certainty: Certainty,
    /// First day on which it may be claimed at the asked insurer, when that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
}

/// The verdict on one prestatie.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PrestatieView {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// May it be claimed?
    pub may_be_claimed: MayClaim,
    /// On what ground.
    pub ground: PrestatieGround,
}

/// How a provider without an agreement gets one.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct HowToApplyView {
    /// The policy that says so.
    pub policy_id: PolicyId,
    /// The rule in it.
    pub rule_id: String,
    /// What it says, in the language of the answer.
    pub text: String,
    /// First day of an agreement that is asked for on the day of the question, when a rule says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_start_date: Option<NaiveDate>,
}

/// One alternative; exactly one of the members is present.
#[derive(Debug, Default, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CandidateView {
    /// A party of the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyView>,
    /// A concern that may be the preferred one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// A region that the location may lie in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionView>,
}

/// A region.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegionView {
    /// The way of dividing the country.
    pub scheme: RegionScheme,
    /// The region in it.
    pub code: RegionCode,
}

/// One step of the explanation.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ExplanationStep {
    /// The policy that the rule belongs to; absent for a decision rule of this service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// The rule.
    pub rule_id: String,
    /// What the step found, in the language of the answer.
    pub text: String,
    /// What the rule of the policy says, in our words, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_text: Option<String>,
    /// Where the rule stands.
    pub citations: Vec<CitationView>,
    /// The facts read, in order.
    pub facts: Vec<FactView>,
    /// The result in one word.
    pub result: String,
    /// Readings of unclear passages that the rule rests on, in the language of the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub readings: Vec<String>,
}

/// Where a rule stands.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CitationView {
    /// Title of the document.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
}

/// A fact that a step read.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// Name of the fact.
    pub fact: String,
    /// Its value as text; absent when it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// Up to a thousand questions.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgreementSearch {
    /// The questions.
    #[schema(min_items = 1, max_items = 1000)]
    pub questions: Vec<AgreementQuestion>,
    /// Whether the answers carry their explanation; `false` when absent.
    #[serde(default)]
    pub explain: bool,
}

/// The answers, in the order of the questions.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementAnswers {
    /// One item per question.
    pub items: Vec<AgreementAnswer>,
}

/// The answer to one question of many; exactly one of the members is present.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementAnswer {
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<EffectiveAgreement>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<AnswerProblem>,
}

/// Why one question of many has no answer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AnswerProblem {
    /// Stable code, as in the table of problems.
    pub code: String,
    /// Member of the question that is at fault.
    pub location: String,
}

/// Which agreement applies, and why
///
/// For this AGB code, insurer, day and kind of care: the agreement, its modules, from which day may be
/// claimed, how certain that is, and the steps that led there, each with its rule and source. A
/// missing fact gives `unknown` and is named. A provider asks about its own AGB codes, an insurer about
/// its own UZOVI codes; anything else is 404, as is a code that does not exist.
#[utoipa::path(
    tag = "effective-agreements",
    params(AgreementQuestion),
    security(("oauth2" = ["agreements:read"])),
    responses((status = 200, body = EffectiveAgreement, description = "The answer"))
)]
#[get("/effective-agreements")]
pub(crate) async fn get_effective_agreement(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    query: ApiQuery<AgreementQuestion>,
) -> Result<web::Json<EffectiveAgreement>, ApiError> {
    let snapshot = state.snapshots.load();
    let answer =
        answer(&state, &snapshot, &caller, &query.0, view::Style { lang: language.0, explain: true });
    answer.map(web::Json).map_err(|_| ApiError::not_found())
}

/// Answers up to a thousand questions at once
///
/// Each question is answered by itself: one that names an unknown or foreign code has a problem in
/// place of an answer, the others are answered.
#[utoipa::path(
    tag = "effective-agreements",
    request_body = AgreementSearch,
    security(("oauth2" = ["agreements:read"])),
    responses((status = 200, body = AgreementAnswers, description = "The answers, in the order of the questions"))
)]
#[post("/effective-agreements/_search")]
pub(crate) async fn search_effective_agreements(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    body: ApiJson<AgreementSearch>,
) -> Result<web::Json<AgreementAnswers>, ApiError> {
    let (state, language, search) = (state.into_inner(), language.0, body.0);
    let answers = web::block(move || {
        let snapshot = state.snapshots.load();
        let style = view::Style { lang: language, explain: search.explain };
        let one = |question: &AgreementQuestion| answer(&state, &snapshot, &caller, question, style).into();
        AgreementAnswers { items: search.questions.iter().map(one).collect() }
    });
    answers.await.map(web::Json).map_err(ApiError::internal)
}

impl From<Result<EffectiveAgreement, Absent>> for AgreementAnswer {
    fn from(answer: Result<EffectiveAgreement, Absent>) -> Self {
        let (answer, location) = match answer {
            Ok(answer) => return Self { answer: Some(answer), problem: None },
            Err(Absent::AgbCode(_)) => (None, "agbCode"),
            Err(Absent::UzoviCode(_)) => (None, "uzoviCode"),
        };
        let code = ProblemCode::NotFound.as_str().to_owned();
        Self { answer, problem: Some(AnswerProblem { code, location: location.to_owned() }) }
    }
}

fn answer(
    state: &AppState,
    snapshot: &Arc<Snapshot>,
    caller: &Authenticated,
    asked: &AgreementQuestion,
    style: view::Style,
) -> Result<EffectiveAgreement, Absent> {
    let party = snapshot.party_by_agb(asked.agb_code).ok_or(Absent::AgbCode(asked.agb_code))?;
    if !caller.may_ask(snapshot, party, asked.uzovi_code, asked.date) {
        return Err(Absent::AgbCode(asked.agb_code)); // not yours looks like absent
    }
    let decided = decide(snapshot, &(*asked).into())?;
    let subject = format!("{}/{}", asked.agb_code, asked.uzovi_code);
    state.reads.count(&caller.0.client, "effective-agreements", subject, state.clocks.security_now());
    Ok(view::answer(snapshot, *asked, &decided, style))
}
