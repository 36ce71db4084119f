//! The steps of an explanation on the wire: rule, citations, facts read, and what is doubtful about them.

use serde::Serialize;
use utoipa::ToSchema;

use crate::agreements::steps::Step;
use crate::clock::Moment;
use crate::codes::{Lang, PolicyId};
use crate::policy::view::doubt::{self, AttributionView, ContradictionView};
use crate::policy::words::CitationBasis;

/// One step of the explanation.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ExplanationStep<'a> {
    /// The policy that the rule belongs to; absent for a decision rule of this service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<&'a PolicyId>,
    /// From when the release of the policy that is used is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_recorded_at: Option<Moment>,
    /// The policy that was read and says nothing about it, where that is what the step found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent_policy_id: Option<&'a PolicyId>,
    /// The rule.
    pub rule_id: &'a str,
    /// What the step found, in the language of the answer.
    pub text: String,
    /// What the rule of the policy says, in our words, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_text: Option<&'a str>,
    /// Where the rule stands.
    pub citations: Vec<CitationView<'a>>,
    /// The facts read, in order.
    pub facts: Vec<FactView<'a>>,
    /// The result in one word.
    pub result: &'static str,
    /// Readings of unclear passages that the rule rests on, in the language of the answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub readings: Vec<&'a str>,
    /// How surely the rule is the insurer's, where the source leaves doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Passages that disagree on the rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub contradictions: Vec<ContradictionView>,
}

/// Where a rule stands.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CitationView<'a> {
    /// Title of the document.
    pub document: &'a str,
    /// Section as printed in it.
    pub section: &'a str,
    /// How sure the citation is; absent for a decision rule of this service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<CitationBasis>,
}

/// A fact that a step read.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FactView<'a> {
    /// Name of the fact.
    pub fact: &'a str,
    /// Its value as text; absent when it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

/// A step on the wire.
pub(super) fn step<'a>(step: &Step<'a>, lang: Lang) -> ExplanationStep<'a> {
    let explained = step.explain(lang);
    let policy = explained.policy;
    ExplanationStep {
        policy_id: policy.map(|(pack, _)| &pack.id),
        policy_recorded_at: policy.map(|(pack, _)| pack.recorded_at),
        silent_policy_id: explained.silent_policy.map(|pack| &pack.id),
        rule_id: explained.rule_id,
        text: explained.text,
        rule_text: policy.map(|(_, rule)| rule.text.get(lang)),
        citations: explained
            .citations
            .iter()
            .map(|&(document, section, basis)| CitationView { document, section, basis })
            .collect(),
        facts: explained
            .facts
            .into_iter()
            .map(|read| FactView { fact: read.fact, value: read.value })
            .collect(),
        result: explained.result,
        readings: policy.map_or_else(Vec::new, |(pack, rule)| {
            pack.ambiguities_of(rule).map(|ambiguity| ambiguity.reading.get(lang)).collect()
        }),
        attribution: policy.and_then(|(_, rule)| doubt::attribution(rule)),
        contradictions: policy.map_or_else(Vec::new, |(pack, rule)| doubt::contradictions(pack, rule, lang)),
    }
}
