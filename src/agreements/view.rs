//! From a decision to its wire form, in the language of the answer; its explanation is in `steps`.

mod steps;

use steps::ExplanationStep;

use super::api::AgreementQuestion;
use super::model::{AgreementRef, Answer, Candidate, Decision, HowToApply, Leader, ModuleRef, PartyRef};
use super::steps::Step;
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::model::{Basis, Certainty, MayClaim, MissingFact, NoClaimableFrom, PrestatieGround};
use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ConcernId, ContractId, Lang, PolicyId, PrestatieCode, ProviderKind,
    PurchasingPartyId, RegionCode, RegionScheme, Segment, UzoviCode,
};
use crate::dated::Period;
use crate::policy::view::doubt::{self, CitedRuleView};
use crate::snapshot::Snapshot;

/// The agreement that applies, and why.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectiveAgreement<'a> {
    /// The question as it was understood.
    pub question: AgreementQuestion,
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is: the weakest of all rows and rules used.
    pub certainty: Certainty,
    /// The party that holds the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holder: Option<PartyView<'a>>,
    /// The party that claims under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<PartyView<'a>>,
    /// The contract partners whose agreement it is: the insurer's own, the leader's, or the two that represent all.
    pub leading_insurers: Vec<LeadingInsurer<'a>>,
    /// The agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView<'a>>,
    /// Its modules in force on the day.
    pub modules: Vec<ModuleView<'a>>,
    /// First day on which may be claimed at the asked insurer; only from a recorded decision or a policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// Why `claimableFrom` is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from_reason: Option<NoClaimableFrom>,
    /// The verdict on the prestatie asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prestatie: Option<PrestatieView>,
    /// Where the tariffs under it stand: the same question, path and query.
    #[schema(format = "uri-reference")]
    pub tariffs: String,
    /// How to get an agreement, when the insurer's policy says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how_to_apply: Option<HowToApplyView<'a>>,
    /// The facts without which no better answer can be given.
    pub missing_facts: Vec<MissingFact>,
    /// The alternatives, where there are several.
    pub candidates: Vec<CandidateView<'a>>,
    /// The location whose region decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<PartyView<'a>>,
    /// One answer per location, only when locations in different regions lead to different answers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, required = false)]
    pub locations: Vec<EffectiveAgreement<'a>>,
    /// The ordered steps that led here, in the language of the answer.
    pub explanation: Vec<ExplanationStep<'a>>,
}

/// A party of the register.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PartyView<'a> {
    /// AGB code.
    pub agb_code: AgbCode,
    /// Name on the day asked.
    pub name: &'a str,
    /// What it is.
    pub kind: ProviderKind,
}

/// A contract partner.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LeadingInsurer<'a> {
    /// The purchasing party.
    pub purchasing_party_id: &'a PurchasingPartyId,
    /// Its name.
    pub name: &'a str,
    /// The insurers that it buys for on that day.
    pub uzovi_codes: Vec<UzoviCode>,
}

/// The agreement that applies.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementView<'a> {
    /// Id of the contract.
    pub id: ContractId,
    /// Number given by the insurer.
    pub number: &'a str,
    /// Kind of care it is about.
    pub care_kind: CareKind,
    /// Its term; both days inclusive.
    pub term: Period,
    /// The policy it was made under, when recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<&'a PolicyId>,
}

/// A module of the agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ModuleView<'a> {
    /// Id of the addendum.
    pub addendum_id: AddendumId,
    /// Code of the module.
    pub code: &'a str,
    /// Name of the module.
    pub name: &'a str,
    /// Segment it is paid from; absent outside the segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Prestaties that it opens.
    pub prestatie_codes: &'a [PrestatieCode],
    /// Days on which it is in force; both inclusive.
    pub period: Period,
    /// How certain it is that the asked insurer takes it over.
    pub certainty: Certainty,
    /// First day on which it may be claimed at the asked insurer, when that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// Why it may not be claimed although it stands on the agreement: a rule by which it lapsed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<LapseView>,
}

/// By which rule a module lapsed, and what takes its place.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LapseView {
    /// The rule of the asked insurer's policy.
    pub rule: CitedRuleView,
    /// What takes its place, in the language of the answer.
    pub replaced_by: &'static str,
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
pub struct HowToApplyView<'a> {
    /// The policy that says so.
    pub policy_id: &'a PolicyId,
    /// From when the release of the policy that is used is known.
    pub policy_recorded_at: Moment,
    /// The rule in it.
    pub rule_id: &'a str,
    /// What it says, in the language of the answer.
    pub text: &'a str,
    /// First day of an agreement that is asked for on the day of the question, when a rule says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earliest_start_date: Option<NaiveDate>,
}

/// One alternative; exactly one of the members is present.
#[derive(Debug, Default, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CandidateView<'a> {
    /// A party of the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyView<'a>>,
    /// A concern that may be the preferred one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<&'a ConcernId>,
    /// A region that the location may lie in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<LocationRegion<'a>>,
    /// An agreement that may be the one that applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView<'a>>,
}

/// The region that a location lies in.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LocationRegion<'a> {
    /// The way of dividing the country.
    pub scheme: &'a RegionScheme,
    /// The region in it.
    pub code: &'a RegionCode,
}

/// How an answer is told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// In which language.
    pub(crate) lang: Lang,
    /// Whether with its explanation.
    pub(crate) explain: bool,
}

/// The answer on the wire.
pub(crate) fn answer<'a>(
    snapshot: &'a Snapshot,
    question: AgreementQuestion,
    answer: &Answer<'a>,
    style: Style,
) -> EffectiveAgreement<'a> {
    let mut view = decision(snapshot, question, &answer.decision, style);
    view.locations = answer.locations.iter().map(|one| decision(snapshot, question, one, style)).collect();
    view
}

fn decision<'a>(
    snapshot: &'a Snapshot,
    question: AgreementQuestion,
    decision: &Decision<'a>,
    style: Style,
) -> EffectiveAgreement<'a> {
    let told: &[Step<'a>] = if style.explain { &decision.steps } else { &[] };
    EffectiveAgreement {
        question,
        basis: decision.basis,
        certainty: decision.certainty,
        holder: decision.holder.map(party),
        claimed_by: decision.agreement.and(decision.holder).map(party),
        leading_insurers: decision.leaders.iter().map(|leader| insurer(snapshot, leader, question)).collect(),
        agreement: decision.agreement.map(agreement),
        modules: decision.modules.iter().map(|one| module(one, style.lang)).collect(),
        claimable_from: decision.claimable_from.ok(),
        claimable_from_reason: decision.claimable_from.err(),
        prestatie: decision.prestatie.map(|verdict| PrestatieView {
            prestatie_code: verdict.code,
            may_be_claimed: verdict.may_claim,
            ground: verdict.ground,
        }),
        tariffs: tariffs(&question),
        how_to_apply: decision.how_to_apply.as_ref().map(|road| how_to_apply(road, style.lang)),
        missing_facts: decision.missing.clone(),
        candidates: decision.candidates.iter().map(candidate).collect(),
        location: decision.location.map(party),
        locations: Vec::new(),
        explanation: told.iter().map(|one| steps::step(one, style.lang)).collect(),
    }
}

/// The question about the tariffs; nothing in it needs to be escaped.
fn tariffs(question: &AgreementQuestion) -> String {
    let AgreementQuestion { agb_code, uzovi_code, date, care_kind, .. } = question;
    let mut path = format!(
        "/v1/effective-tariffs?agbCode={agb_code}&uzoviCode={uzovi_code}&date={date}&careKind={care_kind}"
    );
    let mut more = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            path.push_str(&format!("&{name}={value}"));
        }
    };
    more("segment", question.segment.map(|segment| segment.to_string()));
    more("oiTitle", question.oi_title.map(|title| title.to_string()));
    more("prestatieCode", question.prestatie_code.map(|code| code.to_string()));
    more("asOf", question.as_of.map(|moment| moment.to_string()));
    path
}

fn agreement(agreement: AgreementRef<'_>) -> AgreementView<'_> {
    AgreementView {
        id: agreement.id,
        number: agreement.number,
        care_kind: agreement.care_kind,
        term: agreement.term,
        policy_id: agreement.policy,
    }
}

fn party(party: PartyRef<'_>) -> PartyView<'_> {
    PartyView { agb_code: party.agb_code, name: party.name, kind: party.kind }
}

fn insurer<'a>(snapshot: &Snapshot, leader: &Leader<'a>, question: AgreementQuestion) -> LeadingInsurer<'a> {
    let links = snapshot.reference.insurers_of(leader.purchasing_party, question.date, question.as_of);
    LeadingInsurer {
        purchasing_party_id: leader.purchasing_party,
        name: leader.name,
        uzovi_codes: links.map(|link| link.value.value.uzovi_code).collect(),
    }
}

fn module<'a>(module: &ModuleRef<'a>, lang: Lang) -> ModuleView<'a> {
    ModuleView {
        addendum_id: module.id,
        code: &module.module.code,
        name: &module.module.name,
        segment: module.module.segment,
        prestatie_codes: &module.module.prestaties,
        period: module.period,
        certainty: module.certainty,
        claimable_from: module.claimable_from,
        lapsed: module.lapsed.map(|lapse| LapseView {
            rule: doubt::cited(lapse.pack, lapse.rule, lang),
            replaced_by: match lang {
                Lang::Nl => "De prestatie die de NZa zelf in haar beleidsregels heeft opgenomen",
                Lang::En => "The prestatie that NZa itself took into its policy rules",
            },
        }),
    }
}

fn how_to_apply<'a>(road: &HowToApply<'a>, lang: Lang) -> HowToApplyView<'a> {
    HowToApplyView {
        policy_id: &road.pack.id,
        policy_recorded_at: road.pack.recorded_at,
        rule_id: &road.rule.id,
        text: road.rule.text.get(lang),
        earliest_start_date: road.earliest_start,
    }
}

fn candidate<'a>(candidate: &Candidate<'a>) -> CandidateView<'a> {
    match candidate {
        Candidate::Party(one) => CandidateView { party: Some(party(*one)), ..CandidateView::default() },
        Candidate::Preferred(concern) => CandidateView { concern: Some(concern), ..CandidateView::default() },
        Candidate::Region(key) => CandidateView {
            region: Some(LocationRegion { scheme: &key.scheme, code: &key.code }),
            ..CandidateView::default()
        },
        Candidate::Agreement(one) => {
            CandidateView { agreement: Some(agreement(*one)), ..CandidateView::default() }
        }
    }
}
