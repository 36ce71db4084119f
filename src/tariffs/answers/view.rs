//! Prices on the wire, in the language of the answer.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::changes::PriceChange;
use super::price::{Priced, TariffSource};
use super::words::{TariffBasis, TariffReason};
use crate::agreements::model::{Certainty, MayClaim, MissingFact, PrestatieGround};
use crate::agreements::steps::Step;
use crate::agreements::view::EffectiveAgreement;
use crate::clock::Moment;
use crate::codes::{ContractId, FollowDecisionId, Lang, PolicyId, PrestatieCode, PurchasingPartyId, word};
use crate::contracts::model::Contract;
use crate::dated::Period;
use crate::money::Euros;
use crate::policy::view::{SourceView, sources};
use crate::reference::model::Confidence;
use crate::reference::prestatie::{PrestatieSegment, PrestatieUnit, TariffKind};
use crate::snapshot::Snapshot;
use crate::tariffs::calculators::view::CalculationStep;
use crate::tariffs::formula::model::{Evaluation, Outcome, Rounding};

/// What may be claimed, and the agreement that says so.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectiveTariffs<'a> {
    /// The agreement that applies, and why.
    pub agreement: EffectiveAgreement<'a>,
    /// The prestaties, in order of code.
    pub items: Vec<EffectiveTariff<'a>>,
}

/// Every prestatie of a practice for an insurer on a day; with `since` what became different instead.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceList<'a> {
    /// The agreement that applies; why stands with the effective agreement.
    pub agreement: EffectiveAgreement<'a>,
    /// The prestaties, in order of code; absent with `since`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<EffectiveTariff<'a>>>,
    /// What became different, in order of code; only with `since`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<PriceChange<'a>>>,
}

/// Whether a prestatie may be claimed, and at what amount.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct EffectiveTariff<'a> {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// Its name; absent when it is not on the list of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// Funding segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<PrestatieSegment>,
    /// What it is counted by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<PrestatieUnit>,
    /// How its amount comes about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariff_kind: Option<TariffKind>,
    /// May it be claimed?
    pub may_be_claimed: MayClaim,
    /// On what ground.
    pub ground: PrestatieGround,
    /// On what ground the amount rests.
    pub basis: TariffBasis,
    /// The amount in EUR for one unit; absent when there is none or it is not known. A `maximum` is the most
    /// that may be claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// The days on which it may be claimed at this amount, as far as contract, module and list say so; both
    /// inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// First day on which the asked insurer accepts claims for it, when that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// How certain that is: the weakest of all rows and rules used.
    pub certainty: Certainty,
    /// Whether a national amount that it rests on is made up, and stands for no real tariff.
    pub fictitious: bool,
    /// Where the amount comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<TariffSourceView<'a>>,
    /// The working, when the amount comes about by a formula.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calculation: Option<TariffWorking>,
    /// The facts without which no better answer can be given.
    pub missing_facts: Vec<MissingFact>,
    /// The prestatie that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor_prestatie_code: Option<PrestatieCode>,
    /// Why, the verdict first.
    pub reasons: Vec<TariffReasonView>,
}

/// A reason: a code for machines and a sentence for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TariffReasonView {
    /// The `ground` of the verdict, or a reason about the amount.
    #[schema(schema_with = reason_codes)]
    pub code: &'static str,
    /// The reason in the language of the answer.
    pub text: String,
}

/// Every code that a reason can have, with what each about the amount says.
fn reason_codes() -> utoipa::openapi::schema::Object {
    let grounds = PrestatieGround::ALL.iter().map(|ground| ground.as_str());
    let codes = grounds.chain(TariffReason::ALL.iter().map(|reason| reason.as_str()));
    let mut told = "The `ground` of the verdict, or a reason about the amount.\n".to_owned();
    for reason in TariffReason::ALL {
        told.push_str(&format!("\n- `{reason}`: {}", reason.text(Lang::En)));
    }
    let text = utoipa::openapi::schema::Type::String;
    let object = utoipa::openapi::schema::ObjectBuilder::new().schema_type(text);
    object.enum_values(Some(codes)).description(Some(told)).build()
}

word! {
    /// What an amount comes from.
    TariffSourceKind, "source of a tariff", "tariffSourceKind.value", "one of contract, followDecision, nationalList" {
        /// A tariff annex of the agreement.
        Contract = "contract",
        /// A recorded decision of a follower.
        FollowDecision = "followDecision",
        /// A national list of NZa.
        NationalList = "nationalList",
    }
}

/// Where an amount comes from.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TariffSourceView<'a> {
    /// What it is.
    pub kind: TariffSourceKind,
    /// The contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<ContractId>,
    /// The tariff annex of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex_id: Option<&'a str>,
    /// What is paid, as the annex says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<&'a str>,
    /// Per what, as the annex or the decision says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<&'a str>,
    /// The policy of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<&'a PolicyId>,
    /// The rule of it that the tariff comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<&'a str>,
    /// Where that rule stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub citations: Vec<SourceView>,
    /// The decision of the follower.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_decision_id: Option<FollowDecisionId>,
    /// Who decided it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follower_id: Option<&'a PurchasingPartyId>,
    /// The tariff in EUR that the follower decided on, for the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follower_amount: Option<Euros>,
    /// The list, with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<&'a str>,
    /// How certain the list is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// When this service came to know the amount of the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
}

/// How a formula came to an amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TariffWorking {
    /// How the result is rounded.
    pub rounding: Rounding,
    /// The working, step by step, as far as it went.
    pub steps: Vec<CalculationStep>,
    /// Names of the numbers that are missing.
    pub missing: Vec<String>,
    /// Where numbers come from that stand neither in the contract nor in a national list: the lists of counted
    /// insured, the publication of an index.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub sources: Vec<String>,
}

impl From<Evaluation> for TariffWorking {
    fn from(evaluation: Evaluation) -> Self {
        let missing = match &evaluation.outcome {
            Outcome::Unknown(inputs) => inputs.iter().map(ToString::to_string).collect(),
            Outcome::Known(_) | Outcome::OutOfRange => Vec::new(),
        };
        let steps = evaluation.steps.into_iter().map(Into::into).collect();
        Self { rounding: evaluation.rounding, steps, missing, sources: evaluation.sources }
    }
}

/// A price on the wire.
pub fn tariff<'a>(snapshot: &'a Snapshot, priced: Priced<'a>, told: Told) -> EffectiveTariff<'a> {
    let row = priced.row.map(|row| &row.value.value);
    let verdict = priced.verdict.verdict;
    let text = Step::Prestatie(verdict).explain(told.lang).text;
    let ground = TariffReasonView { code: verdict.ground.as_str(), text };
    let reason = |reason: &TariffReason| TariffReasonView {
        code: reason.as_str(),
        text: reason.text(told.lang).to_owned(),
    };
    EffectiveTariff {
        prestatie_code: verdict.code,
        name: row.map(|row| row.name.as_str()),
        segment: row.map(|row| row.segment),
        unit: row.map(|row| row.unit),
        tariff_kind: row.map(|row| row.tariff_kind),
        may_be_claimed: verdict.may_claim,
        ground: verdict.ground,
        basis: priced.basis,
        amount: priced.amount,
        period: priced.period,
        claimable_from: priced.claimable_from,
        certainty: priced.verdict.certainty,
        fictitious: priced.fictitious,
        source: priced.source.map(|from| source(snapshot, from, told.as_of)),
        calculation: priced.evaluation.map(Into::into),
        missing_facts: priced.verdict.missing,
        successor_prestatie_code: priced.successor,
        reasons: std::iter::once(ground).chain(priced.reasons.iter().map(reason)).collect(),
    }
}

/// How a price is told.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    /// In which language.
    pub lang: Lang,
    /// By what was known then.
    pub as_of: Option<Moment>,
}

fn source<'a>(snapshot: &'a Snapshot, from: TariffSource<'a>, as_of: Option<Moment>) -> TariffSourceView<'a> {
    let empty = |kind| TariffSourceView {
        kind,
        contract_id: None,
        annex_id: None,
        title: None,
        unit: None,
        policy_id: None,
        rule_id: None,
        citations: Vec::new(),
        follow_decision_id: None,
        follower_id: None,
        follower_amount: None,
        document: None,
        confidence: None,
        recorded_at: None,
    };
    match from {
        TariffSource::Agreed(contract, agreed) => {
            let rule_id = agreed.tariff.rule_id.as_deref();
            let policy = policy(contract, as_of);
            let pack = policy.and_then(|id| snapshot.policies.pack(id.as_str()));
            let rule = pack.zip(rule_id).and_then(|(pack, id)| Some((pack, pack.rule(id)?)));
            TariffSourceView {
                contract_id: Some(contract.id),
                annex_id: Some(&agreed.annex),
                title: Some(&agreed.tariff.title),
                unit: Some(&agreed.tariff.unit),
                policy_id: policy,
                rule_id,
                citations: rule.map_or_else(Vec::new, |(pack, rule)| sources(pack, &rule.cite)),
                ..empty(TariffSourceKind::Contract)
            }
        }
        TariffSource::Follower(decision, tariff) => TariffSourceView {
            unit: Some(&tariff.unit),
            follow_decision_id: Some(decision.id),
            follower_id: Some(&decision.follower),
            follower_amount: Some(tariff.amount),
            ..empty(TariffSourceKind::FollowDecision)
        },
        TariffSource::National(row) => TariffSourceView {
            document: Some(&row.value.provenance.source),
            confidence: Some(row.value.provenance.confidence),
            recorded_at: Some(row.recorded_at),
            ..empty(TariffSourceKind::NationalList)
        },
    }
}

fn policy(contract: &Contract, as_of: Option<Moment>) -> Option<&PolicyId> {
    contract.known(as_of)?.value.policy.as_ref()
}
