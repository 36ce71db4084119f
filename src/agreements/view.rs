//! From a decision to its wire form, in the language of the answer.

use super::api::{
    AgreementQuestion, AgreementView, CandidateView, CitationView, EffectiveAgreement, ExplanationStep,
    FactView, HowToApplyView, LeadingInsurer, ModuleView, PartyView, PrestatieView, RegionView,
};
use super::model::{Answer, Candidate, Decision, HowToApply, Leader, ModuleRef, PartyRef, Step};
use crate::codes::Lang;
use crate::snapshot::Snapshot;

/// How an answer is told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    /// In which language.
    pub(crate) lang: Lang,
    /// Whether with its explanation.
    pub(crate) explain: bool,
}

/// The answer on the wire.
pub(crate) fn answer(
    snapshot: &Snapshot,
    question: AgreementQuestion,
    answer: &Answer<'_>,
    style: Style,
) -> EffectiveAgreement {
    let mut view = decision(snapshot, question, &answer.decision, style);
    view.locations = answer.locations.iter().map(|one| decision(snapshot, question, one, style)).collect();
    view
}

fn decision(
    snapshot: &Snapshot,
    question: AgreementQuestion,
    decision: &Decision<'_>,
    style: Style,
) -> EffectiveAgreement {
    let steps: &[Step<'_>] = if style.explain { &decision.steps } else { &[] };
    EffectiveAgreement {
        question,
        basis: decision.basis,
        certainty: decision.certainty,
        holder: decision.holder.map(party),
        claimed_by: decision.agreement.and(decision.holder).map(party),
        leading_insurers: decision.leaders.iter().map(|leader| insurer(snapshot, leader, question)).collect(),
        agreement: decision.agreement.map(|agreement| AgreementView {
            id: agreement.id,
            number: agreement.number.to_owned(),
            care_kind: agreement.care_kind,
            term: agreement.term,
            policy_id: agreement.policy.cloned(),
        }),
        modules: decision.modules.iter().map(module).collect(),
        claimable_from: decision.claimable_from.ok(),
        claimable_from_reason: decision.claimable_from.err(),
        prestatie: decision.prestatie.map(|verdict| PrestatieView {
            prestatie_code: verdict.code,
            may_be_claimed: verdict.may_claim,
            ground: verdict.ground,
        }),
        how_to_apply: decision.how_to_apply.as_ref().map(|road| how_to_apply(road, style.lang)),
        missing_facts: decision.missing.clone(),
        candidates: decision.candidates.iter().map(candidate).collect(),
        location: decision.location.map(party),
        locations: Vec::new(),
        explanation: steps.iter().map(|one| step(one, style.lang)).collect(),
    }
}

fn party(party: PartyRef<'_>) -> PartyView {
    PartyView { agb_code: party.agb_code, name: party.name.to_owned(), kind: party.kind }
}

fn insurer(snapshot: &Snapshot, leader: &Leader<'_>, question: AgreementQuestion) -> LeadingInsurer {
    let links = snapshot.reference.insurers_of(leader.purchasing_party, question.date, question.as_of);
    LeadingInsurer {
        purchasing_party_id: leader.purchasing_party.clone(),
        name: leader.name.to_owned(),
        uzovi_codes: links.map(|link| link.value.value.uzovi_code).collect(),
    }
}

fn module(module: &ModuleRef<'_>) -> ModuleView {
    ModuleView {
        addendum_id: module.id,
        code: module.module.code.to_string(),
        name: module.module.name.to_string(),
        segment: module.module.segment,
        prestatie_codes: module.module.prestaties.to_vec(),
        period: module.period,
        certainty: module.certainty,
        claimable_from: module.claimable_from,
    }
}

fn how_to_apply(road: &HowToApply<'_>, lang: Lang) -> HowToApplyView {
    HowToApplyView {
        policy_id: road.pack.id.clone(),
        rule_id: road.rule.id.clone(),
        text: road.rule.text.get(lang).to_owned(),
        earliest_start_date: road.earliest_start,
    }
}

fn candidate(candidate: &Candidate<'_>) -> CandidateView {
    match candidate {
        Candidate::Party(one) => CandidateView { party: Some(party(*one)), ..CandidateView::default() },
        Candidate::Preferred(concern) => {
            CandidateView { concern: Some((*concern).clone()), ..CandidateView::default() }
        }
        Candidate::Region(key) => CandidateView {
            region: Some(RegionView { scheme: key.scheme.clone(), code: key.code.clone() }),
            ..CandidateView::default()
        },
    }
}

fn step(step: &Step<'_>, lang: Lang) -> ExplanationStep {
    let explained = step.explain(lang);
    let policy = explained.policy;
    ExplanationStep {
        policy_id: policy.map(|(pack, _)| pack.id.clone()),
        rule_id: explained.rule_id.to_owned(),
        text: explained.text,
        rule_text: policy.map(|(_, rule)| rule.text.get(lang).to_owned()),
        citations: explained
            .citations
            .iter()
            .map(|(document, section)| CitationView {
                document: (*document).to_owned(),
                section: (*section).to_owned(),
            })
            .collect(),
        facts: explained
            .facts
            .into_iter()
            .map(|read| FactView { fact: read.fact, value: read.value })
            .collect(),
        result: explained.result.to_owned(),
        readings: policy.map_or_else(Vec::new, |(pack, rule)| {
            pack.ambiguities_of(rule).map(|ambiguity| ambiguity.reading.get(lang).to_owned()).collect()
        }),
    }
}
